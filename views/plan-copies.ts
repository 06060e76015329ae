/** The copies of a plan, on the adviser's page of it: every size of print, and those that are made elsewhere. */
import { formats } from '../db/choices.ts'
import type { WholePlan } from '../server/action-plan/action-plan.ts'
import { copyInWords, type FormatRequest, isLive, stages } from '../server/action-plan/format-request.ts'
import { dateInWords } from '../server/lib/days.ts'
import type { Language } from '../server/lib/language.ts'
import {
  inFormat,
  isMadeElsewhere,
  type PrintedFormat,
  printedAs,
  printSizes,
  slugOf,
} from '../server/print/formats.ts'
import { button, details, summaryList, table, tag } from './govuk.ts'
import { type Html, html } from './html.ts'
import { pressField } from './press.ts'

/** Where the PDF of a version is, in one language and size. */
export const pdfAddress = ({ id }: WholePlan, language: Language, format: PrintedFormat): string =>
  `/plans/${id}/plan.pdf?lang=${language}&format=${slugOf(format)}`

/** Every size in both languages, the needed one first; folded away, because one copy is what is mostly wanted. */
export function everySize(plan: WholePlan): Html {
  const needed = printedAs(plan.claimant.format)
  const sizes = Object.keys(printSizes) as PrintedFormat[]
  const order = [needed, ...sizes.filter(size => size !== needed)]
  const link = (language: Language, format: PrintedFormat) => ({
    html: html`<a class="govuk-link" href="${pdfAddress(plan, language, format)}">${language === 'cy' ? 'Welsh' : 'English'}<span class="govuk-visually-hidden">, ${formats[format].en.toLowerCase()}</span></a>`,
  })
  return details({
    summaryText: plan.issue ? 'Every size of print, in English and Welsh' : 'The draft in every size of print',
    html: table({
      caption: 'Sizes of print',
      captionClasses: 'govuk-visually-hidden',
      firstCellIsHeader: true,
      head: [{ text: 'Size' }, { text: 'PDF' }, { text: 'PDF' }],
      rows: order.map(format => [
        {
          html: html`${formats[format].en}${format === needed && html` ${tag({ text: 'They need this', classes: 'govuk-tag--green' })}`}`,
        },
        link('en', format),
        link('cy', format),
      ]),
    }),
  })
}

/** What was asked for elsewhere, and the way to ask for what they need: at once when nobody has yet (R29). */
export function madeElsewhere(plan: WholePlan, earlier: readonly FormatRequest[]): Html {
  const { format } = plan.claimant
  const asked = requestNeeded(plan)
  return html`
    <h2 class="govuk-heading-m" id="other-formats">Copies made elsewhere</h2>
    ${plan.requests.length > 0 && summaryList({ rows: plan.requests.map(requestRow) })}
    ${isMadeElsewhere(format) && !asked && askAtOnce(plan, earlier)}
    <p class="govuk-body"><a class="govuk-link" href="/plans/${plan.id}/formats">Ask for braille, audio, British Sign Language or easy read</a></p>`
}

/** The copy that the person needs, in the language they are written to in; absent for print, or when nobody has asked. */
export const requestNeeded = ({ claimant, requests }: WholePlan): FormatRequest | undefined =>
  requests.find(({ format, language }) => format === claimant.format && language === claimant.writtenLanguage)

const requestRow = (request: FormatRequest) => ({
  key: { text: formats[request.format].en },
  value: {
    html: html`${request.language === 'cy' ? 'In Welsh' : 'In English'}. ${stageInWords(request)}.`,
  },
  actions: {
    items: [
      {
        href: `/formats/${request.id}`,
        text: isLive(request) ? 'Follow' : 'Open',
        visuallyHiddenText: `the copy ${copyInWords(request)}`,
      },
    ],
  },
})

/** 'Ordered on 12 November 2026'. */
export const stageInWords = ({ stage, stageOn }: Pick<FormatRequest, 'stage' | 'stageOn'>): string => {
  const [what, note] = stages[stage].split(': ')
  return `${what} on ${dateInWords(stageOn, 'en')}${note ? `: ${note}` : ''}`
}

function askAtOnce(plan: WholePlan, earlier: readonly FormatRequest[]): Html {
  const { format, writtenLanguage } = plan.claimant
  return html`
    <p class="govuk-body">They need this plan ${inFormat[format].en}. Nothing in it is required of them until they have it.</p>
    ${earlierCopies(plan, earlier)}
    <form method="post" action="/plans/${plan.id}/formats" novalidate>
      ${pressField()}
      <input type="hidden" name="format" value="${format}">
      <input type="hidden" name="language" value="${writtenLanguage}">
      ${button({ text: `Ask for it ${inFormat[format].en}`, preventDoubleClick: true })}
    </form>`
}

/** What is on its way is of a version that no longer counts, and whoever makes it has to hear of that. */
export function earlierCopies({ version }: WholePlan, earlier: readonly FormatRequest[]): Html | undefined {
  if (earlier.length === 0) return undefined
  return html`<p class="govuk-body">A copy of an earlier version is not wanted any more. Tell whoever makes it that there is a version ${version}: asking for the new copy calls off the old one.</p>
    <ul class="govuk-list govuk-list--bullet">${earlier.map(
      one =>
        html`<li><a class="govuk-link" href="/formats/${one.id}">The copy ${copyInWords(one)}</a>: ${stageInWords(one)}</li>`,
    )}</ul>`
}
