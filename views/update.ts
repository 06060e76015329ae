/** What a person told us online, for the adviser: the new first, each to be marked as read. Their words are theirs. */
import { updateSays } from '../db/choices.ts'
import { takesBack, type Update } from '../server/claimant/update.ts'
import { dateInWords, timeInWords, timeOf, today } from '../server/lib/days.ts'
import { tidy } from '../server/lib/typed-text.ts'
import { button, details, tag } from './govuk.ts'
import { type Html, html } from './html.ts'
import { quotedWords } from './my-plan-update.ts'
import { pressField } from './press.ts'

/** The person's page: its address, and the version of their plan that stands. */
export type UpdatesOn = { url: string; standing: string | undefined }

/** A section of the person's page; none where they have said nothing online. */
export function updatesSection(updates: readonly Update[], page: UpdatesOn): Html | undefined {
  if (updates.length === 0) return undefined
  const [unread, read] = [updates.filter(({ readAt }) => !readAt), updates.filter(({ readAt }) => readAt)]
  return html`
    <section class="app-updates" aria-labelledby="told-online">
      <h2 class="govuk-heading-m" id="told-online">What they have told us online</h2>
      <p class="govuk-body">In their own words, as they wrote them. That something is done settles nothing by itself.</p>
      ${unread.length === 0 && html`<p class="govuk-body">Nothing new.</p>`}
      ${unread.length > 0 && html`<ul class="govuk-list app-updates__list">${unread.map(one => item(one, page))}</ul>`}
      ${unread.length > 1 && unread[0] && readAll(unread[0], unread.length, page.url)}
      ${
        read.length > 0 &&
        details({
          summaryText: `Read before (${read.length})`,
          html: html`<ul class="govuk-list app-updates__list">${read.map(one => item(one, page))}</ul>`,
        })
      }
    </section>`
}

const readAll = ({ id }: Update, howMany: number, url: string): Html => html`
  <form method="post" action="${url}/updates/reading" novalidate>
    ${pressField()}
    <input type="hidden" name="newest" value="${id}">
    ${button({ text: `I have read all ${howMany} of these`, classes: 'govuk-button--secondary', preventDoubleClick: true })}
  </form>`

function item(update: Update, page: UpdatesOn): Html {
  const { url } = page
  const { id, says, words, commitment, version, readAt, readBy } = update
  const about = commitment ? html`<strong>${tidy(commitment.what)}</strong><br>` : undefined
  return html`<li>
    <p class="govuk-body govuk-!-margin-bottom-1">${readAt === null && tag({ text: 'New', classes: 'govuk-tag--blue' })} ${about}${takesBack(update) ? 'Not done: they take it back' : updateSays[says].en}</p>
    ${quotedWords(words)}
    <p class="govuk-body-s govuk-!-margin-bottom-1">${saidBy(update)}, about version ${version}.${readAt !== null && html` Read by ${readBy ?? 'somebody'} on ${dateInWords(today(readAt), 'en')}.`}</p>
    ${whatCanFollow(update, page)}
    ${
      readAt === null &&
      html`<form method="post" action="${url}/updates/${id}/reading" novalidate>
        ${pressField()}
        <button class="app-link-button" type="submit">I have read this<span class="govuk-visually-hidden">: ${commitment ? tidy(commitment.what) : 'their own words'}</span></button>
      </form>`
    }
  </li>`
}

/** Where somebody goes who acts on it: nothing follows by itself. */
function whatCanFollow(update: Update, { url, standing }: UpdatesOn): Html {
  const { says, commitment, planId, version } = update
  const about = html`<span class="govuk-visually-hidden">: ${commitment ? tidy(commitment.what) : 'their own words'}</span>`
  const mayMove = commitment?.kind === 'required' && says === 'cannot yet' && !takesBack(update) && planId === standing
  const links = [
    ...(mayMove ? [{ href: `/plans/${planId}/lines/${commitment.id}/date`, text: 'Move or lift the date' }] : []),
    { href: `/plans/${planId}`, text: `Open version ${version} of the plan` },
    ...(says === 'words' ? [{ href: `${url}/appointments/new`, text: 'Book an interview' }] : []),
  ]
  return html`<ul class="app-choices govuk-!-margin-bottom-1">${links.map(({ href, text }) => html`<li><a class="govuk-link" href="${href}">${text}${about}</a></li>`)}</ul>`
}

function saidBy({ at, representative }: Update): string {
  const when = `${dateInWords(today(at), 'en')}, ${timeInWords(timeOf(at), 'en')}`
  return representative ? `${representative}, for them, ${when}` : when
}
