/** What a person told us online, for the adviser: the new first, each to be marked as read. Their words are theirs. */
import { updateSays } from '../db/choices.ts'
import type { Update } from '../server/claimant/update.ts'
import { dateInWords, timeInWords, timeOf, today } from '../server/lib/days.ts'
import { tidy } from '../server/lib/typed-text.ts'
import { details, tag } from './govuk.ts'
import { type Html, html } from './html.ts'
import { quotedWords } from './my-plan-update.ts'
import { pressField } from './press.ts'

/** A section of the person's page; none where they have said nothing online. `url` is the page's. */
export function updatesSection(updates: readonly Update[], url: string): Html | undefined {
  if (updates.length === 0) return undefined
  const [unread, read] = [updates.filter(({ readAt }) => !readAt), updates.filter(({ readAt }) => readAt)]
  return html`
    <section class="app-updates" aria-labelledby="told-online">
      <h2 class="govuk-heading-m" id="told-online">What they have told us online</h2>
      <p class="govuk-body">In their own words, as they wrote them. That something is done settles nothing by itself.</p>
      ${unread.length === 0 && html`<p class="govuk-body">Nothing new.</p>`}
      ${unread.length > 0 && html`<ul class="govuk-list app-updates__list">${unread.map(one => item(one, url))}</ul>`}
      ${
        read.length > 0 &&
        details({
          summaryText: `Read before (${read.length})`,
          html: html`<ul class="govuk-list app-updates__list">${read.map(one => item(one, url))}</ul>`,
        })
      }
    </section>`
}

function item(update: Update, url: string): Html {
  const { id, says, words, commitment, version, readAt, readBy } = update
  const about = commitment ? html`<strong>${tidy(commitment.what)}</strong><br>` : undefined
  return html`<li>
    <p class="govuk-body govuk-!-margin-bottom-1">${readAt === null && tag({ text: 'New', classes: 'govuk-tag--blue' })} ${about}${updateSays[says].en}</p>
    ${quotedWords(words)}
    <p class="govuk-body-s govuk-!-margin-bottom-1">${saidBy(update)}, about version ${version}.${readAt !== null && html` Read by ${readBy ?? 'somebody'} on ${dateInWords(today(readAt), 'en')}.`}</p>
    ${
      readAt === null &&
      html`<form method="post" action="${url}/updates/${id}/reading" novalidate>
        ${pressField()}
        <button class="app-link-button" type="submit">I have read this<span class="govuk-visually-hidden">: ${commitment ? tidy(commitment.what) : 'their own words'}</span></button>
      </form>`
    }
  </li>`
}

function saidBy({ at, representative }: Update): string {
  const when = `${dateInWords(today(at), 'en')}, ${timeInWords(timeOf(at), 'en')}`
  return representative ? `${representative}, for them, ${when}` : when
}
