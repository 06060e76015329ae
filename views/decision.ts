/** Writing a decision: one question for each line, with what they asked and what is known beside it. */
import { reconsiderationGrounds, reconsiderationOutcomes, writtenLanguages } from '../db/choices.ts'
import { declarationOf } from '../server/commitment/draft.ts'
import type { Matter } from '../server/commitment/what-matters.ts'
import type { Finding } from '../server/guard-rails/check.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import { dateInWords, timeOf } from '../server/lib/days.ts'
import { fieldOf, outcomesFor } from '../server/reconsideration/decision-form.ts'
import { type InHand, type LineInHand, type SavedDraft, stopsNextVersion } from '../server/reconsideration/in-hand.ts'
import { nextVersionOf } from '../server/reconsideration/letter-content.ts'
import type { Reconsideration } from '../server/reconsideration/reconsideration.ts'
import { findingsBySeverity, kindTag, momentInWords, rowsOf, whatIsKnown } from './commitment.ts'
import { stopsHtml } from './decision-outcome.ts'
import { button, details, insetText, notificationBanner, summaryList } from './govuk.ts'
import { checkboxes, dateInput, radios, textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField, writerField } from './press.ts'

export type DecisionPage = {
  hand: InHand
  matters: readonly Matter[]
  /** As typed, or as saved. */
  form: Form
  /** The version of the draft that this page shows, 0 for none; and the page's own name. */
  basis: number
  page: string
  /** What the guard rails find in each line as it would stand, by the line's id. */
  findings: ReadonlyMap<string, readonly Finding[]>
  errors?: FieldErrors
  /** What a colleague saved meanwhile. */
  theirs?: SavedDraft | undefined
  done?: string | undefined
}

/** The form of a decision. */
export function decisionPage(shell: Shell, page: DecisionPage): Html {
  const { hand, form, errors = [], theirs } = page
  const { request } = hand
  const url = `/reconsiderations/${request.id}`
  const content = html`
    <div class="app-writing">
      <div class="app-writing__form">
        ${theirs && theirDraft(hand, theirs)}
        <span class="govuk-caption-l">${request.claimant.name}, ${request.reference}</span>
        <h1 class="govuk-heading-l">Write the decision</h1>
        <p class="govuk-body">Write to ${request.claimant.name}, as “you”, in plain words. Everything here stands in the letter.</p>
        ${whereChangesGo(hand)}
        <form method="post" action="${url}/decision" novalidate data-guard hx-post="${url}/decision/draft" hx-trigger="input delay:900ms" hx-target="#saved" hx-swap="innerHTML" hx-sync="this:replace">
          ${pressField()}
          ${writerField(shell)}
          ${basisField(page.basis)}
          <input type="hidden" name="page" value="${page.page}">
          ${saveByEnter}
          ${hand.lines.map((line, at) => lineFields(page, line, at + 1))}
          ${asksForTheWhole(page) && wholeFields(page)}
          ${request.claimant.writtenLanguage === 'cy' && languageField(form, errors)}
          <div class="app-saving" role="status"><div class="app-saving__words" id="saved"></div></div>
          <div class="govuk-button-group">
            ${button({ text: 'See the letter', name: 'go', value: 'letter' })}
            ${button({ text: 'Save and come back later', classes: 'govuk-button--secondary', name: 'go', value: 'save' })}
          </div>
        </form>
      </div>
      <div class="app-writing__beside">
        <h2 class="govuk-heading-m">What they asked</h2>
        ${whatTheyAsked(request)}
        ${!hand.rails.forProvider && whatIsKnown(page.matters)}
      </div>
    </div>`
  const back = { href: url, text: 'Back to the request' }
  return staffPage(shell, {
    title: 'Write the decision',
    back,
    errors,
    wide: true,
    htmx: true,
    done: page.done,
    content,
  })
}

/** Of one line there is one box of reasons: they are those for the whole, unless somebody wrote more before. */
const asksForTheWhole = ({ hand, form }: DecisionPage): boolean =>
  hand.lines.length !== 1 || textOf(form, 'reasons').trim() !== ''

const wholeFields = ({ form, errors = [] }: DecisionPage): Html => html`
  <h2 class="govuk-heading-m">The decision as a whole</h2>
  ${textArea('reasons', 'Your reasons', 'What you looked at, and why you decided as you did. Say what you did about each thing they told you.', form, errors, 6)}`

/** Enter presses the first button of a form: that must be the one that only saves. */
const saveByEnter = html`<button class="govuk-visually-hidden" type="submit" tabindex="-1" aria-hidden="true" name="go" value="save">Save</button>`

const basisField = (basis: number): Html => html`<input type="hidden" id="basis" name="basis" value="${basis}">`

function whereChangesGo(hand: InHand): Html {
  const version = nextVersionOf(hand)
  const text = hand.nextDraft
    ? `There is a draft of version ${version} already. What you change goes into it, and what else it says stays.`
    : `If you change anything, version ${version} of the plan is drafted with it. Everything else is carried over.`
  return insetText({ html: html`<p class="govuk-body">${text}</p>${stopsHtml(version, stopsNextVersion(hand))}` })
}

function theirDraft(hand: InHand, { savedByName, savedAt, form }: SavedDraft): Html {
  const rows = hand.lines.flatMap(({ line: { id, what } }) => {
    const said = ['outcome', 'what', 'reasons']
      .map(name => textOf(form, fieldOf(name as 'outcome', id)))
      .filter(Boolean)
    return said.length > 0
      ? [{ key: { text: what }, value: { html: html`<div class="app-lines">${said.join('\n')}</div>` } }]
      : []
  })
  const reasons = textOf(form, 'reasons')
  const whole = reasons !== '' && {
    key: { text: 'As a whole' },
    value: { html: html`<div class="app-lines">${reasons}</div>` },
  }
  return notificationBanner({
    role: 'alert',
    html: html`<p class="govuk-notification-banner__heading">${savedByName} saved this on ${momentInWords(savedAt)}, while you were writing.</p>
      <p class="govuk-body">What you wrote is below and is not saved yet. This is what is saved now:</p>
      ${summaryList({ rows: [...rows, whole] })}
      <p class="govuk-body">Saving puts your words in place of theirs. Leave this page to keep theirs.</p>`,
  })
}

function lineFields(page: DecisionPage, inHand: LineInHand, number: number): Html {
  const { form, errors = [], hand, findings } = page
  const { line, now } = inHand
  const name = fieldOf('outcome', line.id)
  const legend = html`${line.what}`
  return html`<section class="app-question" aria-labelledby="line-${line.id}">
    <h2 class="govuk-heading-m" id="line-${line.id}">${number}. ${line.what}</h2>
    <p class="govuk-body-s">${kindTag(line.kind)}${line.dueOn && html` By ${dateInWords(line.dueOn, 'en', { weekday: true })}`}</p>
    ${!now && insetText({ text: `This line is not in version ${hand.newestVersion} any more, or not required now: there is nothing left to change or move.` })}
    ${details({ summaryText: 'Everything this line says', html: summaryList({ rows: rowsOf(line), classes: 'govuk-summary-list--no-border app-commitment__rows' }) })}
    ${radios({
      idPrefix: name,
      name,
      fieldset: {
        legend: {
          html: html`What do you decide?<span class="govuk-visually-hidden"> ${legend}</span>`,
          classes: 'govuk-fieldset__legend--s',
        },
      },
      value: textOf(form, name),
      items: outcomesFor({ gone: !now }).map(outcome => ({
        value: outcome,
        text: reconsiderationOutcomes[outcome].en,
        conditional: conditionals[outcome]?.(page, inHand),
      })),
      errorMessage: message(errors, name),
    })}
    <div id="checks-${line.id}">${checksOf(findings.get(line.id))}</div>
    ${textArea(fieldOf('reasons', line.id), 'Why', asksForTheWhole(page) ? 'In plain words, to them.' : 'In plain words, to them: what you looked at, and what you did about each thing they told you.', form, errors, 4)}
  </section>`
}

const checksOf = (findings: readonly Finding[] = []): Html =>
  findings.length === 0
    ? html``
    : html`<h3 class="govuk-heading-s">What the checks find in it</h3>${findingsBySeverity(findings)}`

type Fields = (page: DecisionPage, line: LineInHand) => { html: Html }

const conditionals: Partial<Record<keyof typeof reconsiderationOutcomes, Fields>> = {
  changed: (page, line) => ({ html: newWords(page, line) }),
  'date moved': (page, { line: { id } }) => ({ html: dateField(fieldOf('moved', id), 'The new date', page) }),
}

function newWords(page: DecisionPage, { line }: LineInHand): Html {
  const { hand, form, errors = [] } = page
  const declaration = line.kind === 'required' ? declarationOf(hand.rails.regime) : undefined
  const declared = fieldOf('declared', line.id)
  return html`
    ${textArea(fieldOf('what', line.id), 'What it will say', line.steps.length > 0 ? 'The steps below it stay as they are: whoever issues the next version can change them there.' : undefined, form, errors, 2, line.what)}
    ${
      declaration &&
      checkboxes({
        idPrefix: declared,
        name: declared,
        classes: 'govuk-checkboxes--small',
        values: [textOf(form, declared)],
        items: [{ value: 'yes', text: declaration }],
        errorMessage: message(errors, declared),
      })
    }
    ${dateField(fieldOf('due', line.id), 'A new date too (if it moves)', page)}`
}

function dateField(name: string, legend: string, { form, errors = [] }: DecisionPage): Html {
  const wrong = ['day', 'month', 'year'].map(part => message(errors, `${name}-${part}`)).find(Boolean)
  return dateInput({
    id: name,
    namePrefix: name,
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    hint: { text: 'A day when offices and buses run, and with time enough after the letter has come.' },
    values: form as Record<string, string>,
    errorMessage: wrong,
  })
}

function textArea(
  name: string,
  label: string,
  hint: string | undefined,
  form: Form,
  errors: FieldErrors,
  rows: number,
  begin = '',
): Html {
  return textarea({
    id: name,
    name,
    rows,
    label: { text: label, classes: 'govuk-label--s' },
    hint: hint === undefined ? undefined : { text: hint },
    value: form[name] === undefined ? begin : textOf(form, name),
    errorMessage: message(errors, name),
  })
}

const languageField = (form: Form, errors: FieldErrors): Html =>
  radios({
    idPrefix: 'writtenIn',
    name: 'writtenIn',
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: 'Which language have you written in?', classes: 'govuk-fieldset__legend--s' } },
    hint: {
      text: 'They are written to in Welsh. The letter comes in both languages, and says which one your words are in.',
    },
    value: textOf(form, 'writtenIn'),
    items: Object.entries(writtenLanguages).map(([value, text]) => ({ value, text })),
    errorMessage: message(errors, 'writtenIn'),
  })

const message = (errors: FieldErrors, field: string) => {
  const text = errorOf(errors, field)
  return text === undefined ? undefined : { text }
}

function whatTheyAsked({ grounds, words, instead, added }: Reconsideration): Html {
  const rows = [
    ...(grounds.length > 0
      ? [
          {
            key: { text: 'Reasons they ticked' },
            value: { text: grounds.map(one => reconsiderationGrounds[one].en).join('; ') },
          },
        ]
      : []),
    ...(words
      ? [{ key: { text: 'In their own words' }, value: { html: html`<div class="app-lines">“${words}”</div>` } }]
      : []),
    ...(instead
      ? [
          {
            key: { text: 'What they would do instead' },
            value: { html: html`<div class="app-lines">“${instead}”</div>` },
          },
        ]
      : []),
    ...added.map(({ at, by, words: later }) => ({
      key: { text: 'Added later' },
      value: {
        html: html`${momentInWords(at)}${by !== null && html`, ${by}, for them`}<div class="app-lines">“${later}”</div>`,
      },
    })),
  ]
  if (rows.length === 0) return html`<p class="govuk-body">They gave no reasons, and need none.</p>`
  return summaryList({ rows, classes: 'govuk-summary-list--no-border app-known__list' })
}

/** The answer to a save in between: when it was saved, the draft's version, and what the checks find now. */
export function savedFragment(at: Date, basis: number, findings: DecisionPage['findings']): Html {
  return html`<p>Saved ${timeOf(at)}</p>
    <hx-partial hx-target="#basis" hx-swap="outerHTML">${basisField(basis)}</hx-partial>
    ${[...findings].map(([id, found]) => html`<hx-partial hx-target="#checks-${id}" hx-swap="innerHTML">${checksOf(found)}</hx-partial>`)}`
}

/** The answer when it could not be saved: by pressing a button one sees why. */
export const notSavedFragment = (why: string): Html =>
  html`<p class="app-saving__problem"><strong>Not saved:</strong> ${why} What you typed is still here: press “Save and come back later” to see more.</p>`
