/** The preparation sheet: where it is offered in each language and size, and what it says as a web page. */
import { channels, formats } from '../db/choices.ts'
import type { Meeting } from '../server/claimant/overview.ts'
import type { Copy } from '../server/interview/preparation-sheet.ts'
import { sheetSizes } from '../server/interview/preparation-sheet.ts'
import { dateInWords, timeInWords } from '../server/lib/days.ts'
import type { Language } from '../server/lib/language.ts'
import type { Letter } from '../server/print/letter.ts'
import { button, details, table } from './govuk.ts'
import { type Html, html } from './html.ts'
import { claimantPage, type Shell, staffPage } from './layout.ts'
import { planDocumentHtml } from './plan-document.ts'

/** One sheet to be had: for an interview that is booked, or for none. `usual` is the copy most likely wanted. */
export type Offered = { url: string; usual: Copy; meeting?: Meeting }

export type SheetPage = { claimant?: { id: string; name: string }; offered: readonly Offered[] }

/** The copies of the sheet, for a person or for anybody. */
export function sheetPage(shell: Shell, { claimant, offered }: SheetPage): Html {
  const content = html`
    ${claimant && html`<span class="govuk-caption-l">${claimant.name}</span>`}
    <h1 class="govuk-heading-l">Preparation sheet</h1>
    <p class="govuk-body">The questions of the interview on paper, with room to write: to send or hand out before you talk. Filling it in is the person’s choice.</p>
    <p class="govuk-body">${
      claimant
        ? 'It carries the person’s reference, and no name, address or National Insurance number. That you printed it is recorded.'
        : 'It names nobody. To print it for one person’s interview, go to that person’s page.'
    }</p>
    <p class="govuk-body">It leaves out the part about keeping safe, because someone else at home may open a letter. It says that the person can talk to you on their own.</p>
    ${offered.map(one => copies(one, offered.length > 1))}
    <p class="govuk-body"><a class="govuk-link" href="/preparation-sheet/document?lang=${offered[0]?.usual.language}">Read it as a web page</a></p>
    ${claimant && offered.map(({ meeting }) => meeting?.interviewId === null && invitation(claimant.id, meeting))}
    ${claimant && html`<p class="govuk-body"><a class="govuk-link" href="/preparation-sheet">Print sheets to hand out to anybody</a></p>`}`
  const back = claimant ? { href: `/claimants/${claimant.id}`, text: 'Back to the person' } : { href: '/' }
  return staffPage(shell, { title: 'Preparation sheet', back, content })
}

/** The same online, for an interview that has not begun. */
const invitation = (claimant: string, { appointmentId, on }: Meeting): Html =>
  html`<p class="govuk-body"><a class="govuk-link" href="/claimants/${claimant}/appointments/${appointmentId}/preparation">Invite them to prepare online instead</a>, for ${dateInWords(on, 'en')}</p>`

function copies(offered: Offered, isOneOfMany: boolean): Html {
  const { usual, meeting } = offered
  const what = meeting ? `for ${dateInWords(meeting.on, 'en')}` : isOneOfMany ? 'without a date' : undefined
  return html`
    ${(meeting || isOneOfMany) && html`<h2 class="govuk-heading-m">${meeting ? whenInWords(meeting) : 'Without a date'}</h2>`}
    ${button({ text: `Open the sheet: ${copyInWords(usual)}`, href: address(offered, usual), classes: 'govuk-!-margin-bottom-4' })}
    ${copiesTable('Other copies', offered, { what })}
    ${details({
      summaryText: [inPerson, what].filter(Boolean).join(', '),
      html: html`
        <p class="govuk-body">Do not post this copy or send it. Before you hand it over, see that the person is on their own, and ask whether it is safe to take home: someone else may read it there.</p>
        ${copiesTable('Copies to hand over in person only', offered, { what, withPrivate: true })}`,
    })}`
}

const inPerson = 'With the part about keeping safe, to hand over in person only'

/** Which copies a table offers: for which interview, in words, and whether with what is talked about only alone. */
type Kind = { what: string | undefined; withPrivate?: boolean }

const copiesTable = (caption: string, offered: Offered, kind: Kind): Html =>
  table({
    caption,
    captionClasses: 'govuk-table__caption--s',
    head: [{ text: 'Size' }, { text: 'English' }, { text: 'Welsh' }],
    firstCellIsHeader: true,
    rows: sheetSizes.map(size => [
      { text: sizeInWords(size) },
      ...(['en', 'cy'] as const).map(language => ({ html: copyLink(offered, { language, size }, kind) })),
    ]),
  })

const whenInWords = ({ on, time, channel }: Meeting): string =>
  `${dateInWords(on, 'en', { weekday: true })}, ${timeInWords(time, 'en')}: ${channels[channel].en.toLowerCase()}`

function copyLink(offered: Offered, copy: Copy, { what, withPrivate = false }: Kind): Html {
  const said = [copyInWords(copy), what, withPrivate && 'with the part about keeping safe'].filter(Boolean).join(', ')
  return html`<a class="govuk-link" href="${address(offered, copy, withPrivate)}">Open<span class="govuk-visually-hidden"> the sheet: ${said}</span></a>`
}

function address({ url, meeting }: Offered, { language, size }: Copy, withPrivate = false): string {
  const query = new URLSearchParams({ lang: language, size: String(size) })
  if (meeting) query.set('appointment', meeting.appointmentId)
  if (withPrivate) query.set('with', 'safety')
  return `${url}/sheet.pdf?${query}`
}

const languages: Record<Language, string> = { en: 'English', cy: 'Welsh' }

const copyInWords = ({ language, size }: Copy): string => `${languages[language]}, ${sizeInWords(size).toLowerCase()}`

const sizeInWords = (size: Copy['size']): string =>
  size === 14 ? `${formats.standard.en}, 14 point` : formats[`large print ${size}`].en

/** What the sheet says, to be read on a screen. */
export function sheetDocumentPage(shell: Shell, sheet: Letter, withPrivate = false): Html {
  const { language } = sheet
  const back = { href: '/preparation-sheet' }
  const twin = `/preparation-sheet/document?lang=${language === 'en' ? 'cy' : 'en'}${withPrivate ? '&with=safety' : ''}`
  return claimantPage(shell, language, { title: sheet.title, content: planDocumentHtml(sheet), back }, twin)
}
