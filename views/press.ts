/** What a form says of itself, beside what is typed into it: the name of its press, and whose page it is on. */
import { randomUUID } from 'node:crypto'
import { type Html, html, raw } from './html.ts'
import type { Shell } from './layout.ts'

/**
 * Stands in every form that makes or changes something: a press that is sent twice is done once (server/http/presses.ts).
 * The one thing that a page makes up: the same page asked for again names its presses anew.
 */
export const pressField = (): Html => html`<input type="hidden" name="press" value="${randomUUID()}">`

/**
 * Stands in every form of answers: whose page it is. Somebody else may sign in in the same browser while it is open, and
 * nothing on it is then saved as theirs (server/http/access.ts).
 */
export const writerField = ({ person }: Shell): Html =>
  html`${person && html`<input type="hidden" name="by" value="${person.id}">`}`

/**
 * The content of a claimant's page with whose page it is in every form that posts, so that none can be without it: what
 * is sent from it after somebody else has signed in in the same browser is not done as theirs (server/http/access.ts).
 */
export function markedForms(content: Html, { mark }: Shell): Html {
  if (mark === undefined) return content
  const field = html`<input type="hidden" name="by" value="${mark}">`
  return raw(String(content).replaceAll(/<form [^>]*method="post"[^>]*>/g, form => `${form}${field}`))
}

/** The attributes of the form of a claimant's page that the button for the other language takes along (`Page.typed`). */
export const typedForm = ({ changesLanguage }: Shell): Html =>
  html` id="typed"${changesLanguage && html` data-guard="changed"`}`
