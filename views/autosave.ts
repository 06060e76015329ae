/**
 * What a page says of the answers that it saves while they are given: one polite region near the buttons.
 *
 * What must always hold
 * 1. It says "saved" only in words that came from the server with the save.                              (savedWords)
 * 2. What happens without the server is said in the page's own words; autosave.js has none.              (saveStatus)
 * 3. Everything that changes on the page by itself is read out here and nowhere else.                    (saveStatus)
 */
import type { Question } from '../server/interview/questions.ts'
import { type Html, html } from './html.ts'

/** The region, empty, and what it may have to say. `news` is where it is read out that questions came or went. */
export const saveStatus: Html = html`<div class="app-saving" role="status" aria-atomic="false">
    <p class="govuk-visually-hidden" id="questions-news"></p>
    <div class="app-saving__words" data-saving></div>
  </div>
  <template data-say="saving"><p>Saving…</p></template>
  <template data-say="failed"><p class="app-saving__problem"><strong>Not saved:</strong> we could not reach Foothold. What you typed is still here and we are trying again.</p></template>
  <template data-say="signed out"><p class="app-saving__problem"><strong>Not saved:</strong> you are signed out. What you typed is still here. <a class="govuk-link" href="/sign-in" target="_blank" rel="noopener">Sign in again (opens in a new tab)</a>, then come back: it will be saved.</p></template>
  <template data-say="refused"><p class="app-saving__problem"><strong>Not saved:</strong> Foothold could not take this. What you typed is still here. Press the button below to see why.</p></template>`

/** How a save ended: `all` when everything on the page is saved. */
export type SavedWords = { all: boolean; words: string }

/** The server's answer to an autosave: when it saved, what it could not read yet, what clashes, and what its words call for. */
export function savedWords(
  time: string,
  unread: readonly Question[],
  clashing: readonly Question[],
  panel?: Html,
): SavedWords {
  const all = unread.length === 0 && clashing.length === 0
  const words = all
    ? html`<p>Saved ${time}</p>`
    : html`${clashing.length > 0 && clashWords(clashing)}${unread.length > 0 && html`<p>Not saved yet: ${shortNames(unread)}</p>`}<p>Everything else is saved, ${time}</p>`
  return { all, words: String(html`${words}${panel}`) }
}

/** A button, so that everything typed goes along. */
const clashWords = (clashing: readonly Question[]): Html =>
  html`<p class="app-saving__problem"><strong>Not saved: ${shortNames(clashing)}.</strong> Somebody else has changed this since you opened it, or you have in another window. What you typed is still here.
    <button type="submit" class="app-link-button" name="go" value="choose">See both and choose</button></p>`

const shortNames = (questions: readonly Question[]) => questions.map(({ short }) => short.en).join(', ')
