/** What changed about a plan since it was issued, for its adviser: the lines, the form of a date, and the letters. */
import { letterKinds, reconsiderationOutcomes } from '../db/choices.ts'
import type { WholePlan } from '../server/action-plan/action-plan.ts'
import { type DecidedLine, dateNow } from '../server/commitment/decided-lines.ts'
import { isClosed, type Variation, type VariedLine } from '../server/commitment/varied.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import type { WrittenLetter } from '../server/letter/letter.ts'
import { type CalendarDate, dateInWords, today } from '../server/lib/days.ts'
import type { Language } from '../server/lib/language.ts'
import { button, insetText, type SummaryListRow, summaryList, tag } from './govuk.ts'
import { dateInput, radios, textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { givenInWords, letterCopies, letterLanguages } from './letter.ts'
import { planDocumentHtml } from './plan-document.ts'
import { pressField } from './press.ts'

const day = (date: CalendarDate) => dateInWords(date, 'en', { weekday: true })

/** On the page of an issued version: what is required of them, by when, what changed about it, and the letters. */
export function variedSection(
  plan: WholePlan,
  lines: readonly VariedLine[],
  letters: readonly WrittenLetter[],
  decided: readonly DecidedLine[],
): Html {
  const decidedOf = ({ id }: VariedLine) => decided.find(({ commitmentId }) => commitmentId === id)
  const isAnyClosed = lines.some(({ variation }) => isClosed(variation))
  return html`<section id="varied" aria-labelledby="varied-heading">
    <h2 class="govuk-heading-m" id="varied-heading">What they must do, as it stands now</h2>
    ${summaryList({ rows: lines.map(line => lineRow(plan, line, decidedOf(line))) })}
    ${isAnyClosed && insetText({ text: 'What they do not have to do any more does not come back by itself. If something can be required of them again, write it into a new version.' })}
    ${letters.length > 0 && lettersList(plan, letters)}
  </section>`
}

/** A decision as it stands until the version that carries it is issued. */
export function decidedInShort({
  outcome,
  newDueOn,
  at,
  reconsiderationId,
  reference,
  nextVersion,
}: DecidedLine): Html {
  const date = outcome === 'date moved' && newDueOn !== null && `: by ${day(newDueOn)}`
  return html`<p class="govuk-body">Decided on ${dateInWords(today(at), 'en')} (<a class="govuk-link" href="/reconsiderations/${reconsiderationId}">${reference}</a>): <strong>${reconsiderationOutcomes[outcome].en}</strong>${date}. The decision counts, and not what this version says. It stands in the draft of version ${nextVersion}.</p>`
}

function lineRow(plan: WholePlan, line: VariedLine, decided: DecidedLine | undefined): SummaryListRow {
  const { id, what, issuedFor, history } = line
  const [newest, ...older] = history
  const isGone = isClosed(newest)
  const dueOn = dateNow({ kind: 'required', dueOn: issuedFor }, newest, decided)
  const now = dueOn ? html`By ${day(dueOn)}` : html`No date`
  return {
    key: { text: what },
    value: {
      html: html`
        ${paragraph(isGone ? tag({ text: 'Not required now', classes: 'govuk-tag--grey' }) : now)}
        ${decided && decidedInShort(decided)}
        ${newest && paragraph(variationInWords(newest))}
        ${older.map(one => paragraph(html`Before that: ${variationInWords(one)}`))}
        ${newest && paragraph(html`As issued: ${issuedFor ? `by ${day(issuedFor)}` : 'no date'}.`)}`,
    },
    actions: {
      items:
        plan.replacedBy || isGone || decided?.outcome === 'removed'
          ? []
          : [
              {
                href: `/plans/${plan.id}/lines/${id}/date`,
                text: 'Move or lift the date',
                visuallyHiddenText: `of: ${what}`,
              },
            ],
    },
  }
}

const paragraph = (text: Html): Html => html`<p class="govuk-body govuk-!-margin-bottom-2">${text}</p>`

/** One change, when, and why where somebody said why: an exemption is told in the letter and nowhere else (R86). */
function variationInWords({ kind, since, dueOn, reason, at }: Variation): Html {
  const on = dateInWords(today(at), 'en')
  if (kind === 'no longer required') return html`From ${dateInWords(since, 'en')}. The letter says why.`
  const what = kind === 'date moved' && dueOn ? `moved to ${dateInWords(dueOn, 'en')}` : 'lifted'
  return html`The date was ${what} on ${on}. <span class="app-lines">${reason ?? ''}</span>`
}

function lettersList(plan: WholePlan, letters: readonly WrittenLetter[]): Html {
  const one = ({ id, kind, at, givings: [last] }: WrittenLetter) => {
    const url = `/plans/${plan.id}/letters/${id}`
    const given = last
      ? givenInWords(last)
      : html`<a class="govuk-link" href="${url}/given">Record that it was given<span class="govuk-visually-hidden">: ${letterKinds[kind].en}</span></a>`
    return html`<li><a class="govuk-link" href="${url}">${letterKinds[kind].en}</a>, ${dateInWords(today(at), 'en')}. ${!last && tag({ text: 'Not given yet', classes: 'govuk-tag--yellow' })} ${given}</li>`
  }
  return html`
    <h3 class="govuk-heading-s">Letters about these changes</h3>
    <ul class="govuk-list govuk-list--spaced govuk-!-margin-bottom-6">${letters.map(one)}</ul>`
}

export type DateChangePage = {
  plan: WholePlan
  line: Pick<VariedLine, 'id' | 'what' | 'dueOn'>
  form?: Form
  errors?: FieldErrors
}

/** Moving or lifting the date of one line. */
export function dateChangePage(shell: Shell, { plan, line, form = {}, errors = [] }: DateChangePage): Html {
  const title = 'Move or lift a date'
  const content = html`
    <span class="govuk-caption-l">${plan.claimant.name}, ${plan.reference}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    ${summaryList({
      rows: [
        { key: { text: 'What they must do' }, value: { text: line.what } },
        { key: { text: 'By' }, value: { text: line.dueOn ? day(line.dueOn) : 'No date' } },
      ],
    })}
    <p class="govuk-body">You can do this before the date and after it. The old date then counts as never set. They get a letter with both dates and your reason. The issued plan does not change: the date that is printed in it and the new one are both kept.</p>
    <form method="post" action="/plans/${plan.id}/lines/${line.id}/date" novalidate>
      ${pressField()}
      ${radios({
        idPrefix: 'kind',
        name: 'kind',
        fieldset: { legend: { text: 'What becomes of the date?', classes: 'govuk-fieldset__legend--s' } },
        value: textOf(form, 'kind'),
        items: [
          { value: 'date moved', text: 'Move it', conditional: { html: newDate(form, errors) } },
          ...(line.dueOn
            ? [
                {
                  value: 'date lifted',
                  text: 'Lift it',
                  hint: { text: 'There is no date for now. What they must do stays in the plan.' },
                },
              ]
            : []),
        ],
        errorMessage: message(errors, 'kind'),
      })}
      ${textarea({
        id: 'reason',
        name: 'reason',
        rows: 4,
        label: { text: 'Why?', classes: 'govuk-label--s' },
        hint: {
          text: 'They read this in the letter, which may lie about at home. Write nothing that others should not see.',
        },
        value: textOf(form, 'reason'),
        errorMessage: message(errors, 'reason'),
      })}
      ${button({ text: 'Change the date and write the letter', preventDoubleClick: true })}
    </form>`
  return staffPage(shell, { title, back: { href: `/plans/${plan.id}`, text: 'Back to the plan' }, errors, content })
}

const newDate = (form: Form, errors: FieldErrors): Html =>
  dateInput({
    id: 'due',
    namePrefix: 'due',
    fieldset: { legend: { text: 'The new date', classes: 'govuk-fieldset__legend--s' } },
    hint: { text: 'For example, 15 1 2027' },
    values: form as Record<string, string>,
    errorMessage: ['day', 'month', 'year'].map(part => message(errors, `due-${part}`)).find(Boolean),
  })

const message = (errors: FieldErrors, field: string) => {
  const text = errorOf(errors, field)
  return text === undefined ? undefined : { text }
}

export type VariationLetterPage = { plan: WholePlan; letter: WrittenLetter; language: Language }

/** One letter in one language, with its copies on paper. */
export function variationLetterPage(shell: Shell, { plan, letter, language }: VariationLetterPage): Html {
  const url = `/plans/${plan.id}/letters/${letter.id}`
  const { format } = plan.claimant
  const [last] = letter.givings
  const content = html`
    <span class="govuk-caption-l">${plan.claimant.name}, ${plan.reference}</span>
    <h1 class="govuk-heading-l">${letterKinds[letter.kind].en}</h1>
    ${letterLanguages(url, language)}
    ${letterCopies(`${url}/letter.pdf`, { language, format })}
    ${last ? html`<p class="govuk-body">${givenInWords(last)}</p>` : button({ text: 'Record that the letter was given', href: `${url}/given` })}
    <section class="app-paper" aria-label="The letter">${planDocumentHtml(letter.words[language], 1)}</section>`
  return staffPage(shell, {
    title: letterKinds[letter.kind].en,
    back: { href: `/plans/${plan.id}#varied`, text: 'Back to the plan' },
    content,
  })
}
