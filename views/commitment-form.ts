/** Writing one commitment: the form, with what is known of the person and what the guard rails find beside it. */

import { type CommitmentKind, commitmentKinds } from '../db/choices.ts'
import type { Suggestion } from '../server/commitment/catalogue.ts'
import type { SavedCommitment } from '../server/commitment/commitment.ts'
import { declarationOf } from '../server/commitment/draft.ts'
import type { Matter } from '../server/commitment/what-matters.ts'
import type { Finding } from '../server/guard-rails/check.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import type { Language } from '../server/lib/language.ts'
import type { Regime } from '../server/regime.ts'
import { findingsBySeverity, momentInWords, rowsOf, whatIsKnown } from './commitment.ts'
import { button, details, insetText, notificationBanner, summaryList } from './govuk.ts'
import { checkboxes, dateInput, input, radios, textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

type Writing = {
  interviewId: string
  claimantName: string
  regime: Regime
  matters: readonly Matter[]
  /** As typed, or as saved. */
  form: Form
  errors?: FieldErrors
  findings?: readonly Finding[] | undefined
  /** The button that brought this page, when it was none that saves. */
  pressed?: 'check' | 'suggestion' | 'language' | 'wording'
}

type New = Writing & { kind: CommitmentKind; language: Language; catalogue: readonly Suggestion[] }

const newTitles: Record<CommitmentKind, string> = {
  required: 'Add something they must do',
  chosen: 'Add something they have chosen to do',
  ours: 'Add something we will do',
}

/** Writing a new commitment of one kind, from nothing or from a suggestion. */
export function newPage(shell: Shell, page: New): Html {
  const { kind, language, form, pressed } = page
  const reading = textOf(form, 'reading')
  const hidden = Object.entries({ kind, lang: language, from: textOf(form, 'from'), ...(reading && { reading }) })
  return writingPage(shell, page, {
    title: newTitles[kind],
    kind,
    path: `/interviews/${page.interviewId}/commitments/new`,
    back: reading
      ? { href: `/interviews/${page.interviewId}/conversation`, text: 'Back to the conversation' }
      : undefined,
    before: html`${pressed === 'suggestion' && notificationBanner({ type: 'success', text: 'The empty fields are filled in from the suggestion. What you had written is kept.' })}`,
    first: html`${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
      ${suggestions(page)}`,
  })
}

/** Enter presses the first button of a form: that must be Save, and no suggestion or better wording. */
const saveByEnter = html`<button class="govuk-visually-hidden" type="submit" form="commitment" tabindex="-1" aria-hidden="true">Save</button>`

function suggestions({ catalogue, language, pressed }: New): Html {
  const other = language === 'en' ? 'cy' : 'en'
  return details({
    summaryText: 'Start from a suggestion',
    open: pressed === 'language',
    html: html`<p class="govuk-body">Choosing one fills in what is empty below; what you have written stays. Then fill in what is in square brackets, and change the rest to fit.</p>
      <ul class="govuk-list govuk-list--spaced">${catalogue.map(({ id, what }) => html`<li lang="${language}"><button class="app-link-button govuk-!-text-align-left" type="submit" name="suggestion" value="${id} ${language}">${what[language]}</button></li>`)}</ul>
      <p class="govuk-body"><button class="app-link-button" type="submit" name="switch" value="${other}">Show the suggestions in ${other === 'cy' ? 'Welsh' : 'English'}</button></p>`,
  })
}

type Change = Writing & { saved: SavedCommitment; basis: string; clash?: boolean; copied?: boolean }

/** Changing a commitment; with `clash`, somebody else changed it meanwhile and both are shown. */
export function changePage(shell: Shell, page: Change): Html {
  const { saved, basis, regime, form, clash, copied } = page
  const kind = kindTyped(form) ?? saved.kind
  const kinds = Object.entries(kindChoices).filter(
    ([value]) => value !== 'required' || regime.mayRequire || kind === value,
  )
  const first = html`<input type="hidden" name="basis" value="${basis}">
    ${radios({
      name: 'kind',
      fieldset: { legend: { text: 'What kind of commitment is this?', classes: 'govuk-fieldset__legend--s' } },
      classes: 'govuk-radios--small',
      value: kind,
      items: kinds.map(([value, text]) => ({ value, text })),
      errorMessage: message(page.errors, 'kind'),
    })}`
  return writingPage(shell, page, {
    title: 'Change a commitment',
    kind,
    path: `/interviews/${page.interviewId}/commitments/${saved.id}`,
    before: html`${copied && notificationBanner({ type: 'success', text: 'Copied. This is the copy: change it to fit.' })}${clash && theirs(saved)}`,
    first,
    saved,
  })
}

const kindChoices: Record<CommitmentKind, string> = {
  required: 'They must do it',
  chosen: 'They have chosen to do it',
  ours: 'We will do it',
}

function kindTyped(form: Form): CommitmentKind | undefined {
  const typed = textOf(form, 'kind')
  return Object.hasOwn(commitmentKinds, typed) ? (typed as CommitmentKind) : undefined
}

function theirs(saved: SavedCommitment): Html {
  const { removedAt, removedByName, savedAt, savedByName } = saved
  const news = removedAt
    ? `${removedByName} removed this on ${momentInWords(removedAt)}, while you were writing.`
    : `${savedByName} saved this on ${momentInWords(savedAt)}, while you were writing.`
  return notificationBanner({
    role: 'alert',
    html: html`<p class="govuk-notification-banner__heading">${news}</p>
      <p class="govuk-body">What you wrote is below and is not saved yet. ${removedAt ? 'This is what was removed:' : 'This is what is saved now:'}</p>
      ${summaryList({ rows: [{ key: { text: 'What' }, value: { text: saved.what } }, ...rowsOf(saved)] })}
      <p class="govuk-body">${removedAt ? 'Saving brings it back with your words. Leave this page to let it go.' : 'Saving puts your words in place of theirs. Leave this page to keep theirs.'}</p>`,
  })
}

type Frame = {
  title: string
  kind: CommitmentKind
  path: string
  before: Html
  first: Html
  saved?: SavedCommitment
  back?: { href: string; text: string } | undefined
}

function writingPage(shell: Shell, page: Writing, { title, kind, path, before, first, saved, back }: Frame): Html {
  const { interviewId, claimantName, matters, errors = [], findings, pressed } = page
  const list = `/interviews/${interviewId}/commitments`
  const check = saved ? `${list}/check?of=${saved.id}` : `${list}/check`
  const content = html`
    <div class="app-writing">
      <div class="app-writing__form">
        ${before}
        ${pressed === 'wording' && notificationBanner({ type: 'success', text: 'The better wording is in its place. Read it, and change it to fit. Nothing is saved yet.' })}
        <span class="govuk-caption-l">${claimantName}</span>
        <h1 class="govuk-heading-l">${title}</h1>
        ${saveByEnter}
        ${pressed === 'check' && found(findings, path)}
        <form id="commitment" method="post" action="${path}" novalidate data-guard="${pressed && 'changed'}" hx-post="${check}" hx-trigger="input delay:700ms" hx-target="#checks" hx-swap="innerMorph" hx-sync="this:replace">
          ${pressField()}
          ${first}
          ${fieldsOf(kind, page, saved)}
          <div class="govuk-button-group">
            ${button({ text: 'Save' })}
            ${button({ text: 'Check this', name: 'check', value: 'yes', classes: 'govuk-button--secondary', attributes: { formaction: `${path}#checked` } })}
            <a class="govuk-link" href="${back?.href ?? list}">Cancel</a>
          </div>
        </form>
      </div>
      <div class="app-writing__beside">
        <h2 class="govuk-heading-m">Checks</h2>
        <div id="checks" aria-live="polite">${checks(findings, path)}</div>
        ${whatIsKnown(matters)}
      </div>
    </div>`
  return staffPage(shell, {
    title,
    back: back ?? { href: list, text: 'Back to the commitments' },
    errors,
    wide: true,
    htmx: true,
    content,
  })
}

/** Without scripts: what was found when "Check this" was pressed, where the page that comes back begins. */
const found = (findings: readonly Finding[] | undefined, path: string): Html =>
  html`<section class="app-findings" aria-labelledby="checked">
    <h2 class="govuk-heading-m" id="checked" tabindex="-1">What the check found</h2>
    ${checks(findings, path)}
    <p class="govuk-body app-no-margin">Nothing is saved yet.</p>
  </section>`

/**
 * What the guard rails find, as it stands beside the form: what is wrong with what is written in full, and what is not
 * written yet only by its name. `undefined` while there is nothing to check.
 * @param path where the form is sent, to put a better wording into it
 */
export function checks(findings: readonly Finding[] | undefined, path: string): Html {
  if (!findings)
    return html`<p class="govuk-body">Nothing to check yet. What stops the plan being issued shows here as you write.</p>`
  if (findings.length === 0) return html`<p class="govuk-body">Nothing stands in the way.</p>`
  const unwritten = findings.flatMap(({ rule }) => notWritten[rule] ?? [])
  return html`${findingsBySeverity(
    findings.filter(({ rule }) => !notWritten[rule]),
    finding => useIt(finding, path),
  )}
    ${
      unwritten.length > 0 &&
      html`<div class="app-findings">
        <p class="govuk-body app-no-margin">Still needed before the plan can be issued:</p>
        <ul class="govuk-list govuk-list--bullet">${unwritten.map(({ field, text }) => html`<li><a class="govuk-link" href="#${field}">${text}</a></li>`)}</ul>
      </div>`
    }`
}

/** Puts the better wording into its field; by hand of the server, so that it works without scripts. */
function useIt({ rule, use, better }: Finding, path: string): Html | undefined {
  if (!use) return undefined
  const field = use.field === 'dueOn' ? 'dueOn-day' : use.field
  return html`<button class="app-link-button" type="submit" form="commitment" formaction="${path}#${field}" name="use" value="${rule}">Use this<span class="govuk-visually-hidden">: ${better}</span></button>`
}

const questions = {
  steps: 'How, step by step',
  dueOn: 'By when',
  place: 'Where, or how',
  hours: 'About how long it takes',
  evidence: 'What will show that it is done',
  reasonable: 'Why this is reasonable for them',
  declared: 'Read what you have written once more',
} as const

/** The rules that only say that a field is empty, each with where to write. */
const notWritten: Record<string, { field: string; text: string }> = {
  'R11-steps': { field: 'steps', text: questions.steps },
  'R11-by-when': { field: 'dueOn-day', text: questions.dueOn },
  'R11-place': { field: 'place', text: questions.place },
  'R11-hours': { field: 'hours', text: questions.hours },
  'R11-evidence': { field: 'evidence', text: questions.evidence },
  'R9-reasonable': { field: 'reasonable', text: questions.reasonable },
  'ours-by-when': { field: 'dueOn-day', text: questions.dueOn },
  'R6-declaration': { field: 'declared', text: questions.declared },
}

/** Which fields each kind needs. Another one is shown only when something is written in it, so that nothing is lost. */
const needed: Record<CommitmentKind, ReadonlySet<string>> = {
  required: new Set(
    'steps startsOn dueOn place hours evidence helps whoHelps reasonable declared canDo canDoWords ownWords'.split(' '),
  ),
  chosen: new Set('steps startsOn dueOn place hours helps whoHelps canDo canDoWords ownWords'.split(' ')),
  ours: new Set(['dueOn', 'whoHelps']),
}

function fieldsOf(kind: CommitmentKind, page: Writing, saved: SavedCommitment | undefined): Html {
  const { form } = page
  const isThere = (field: string) =>
    needed[kind].has(field) || Object.entries(form).some(([name, typed]) => name.startsWith(field) && typed !== '')
  const fields: Record<string, () => Html> = {
    what: () => long(page, 'what', kind === 'ours' ? 'What will we do?' : 'What will they do?', whatHints[kind], 2),
    steps: () => long(page, 'steps', questions.steps, 'One step on each line.', 4),
    startsOn: () => day(page, 'startsOn', 'When it starts', 'Leave this empty if it has no set start.'),
    dueOn: () => day(page, 'dueOn', questions.dueOn, 'For example, 27 3 2027.'),
    place: () => line(page, 'place', questions.place, 'A place, by phone, online or at home.'),
    hours: () => line(page, 'hours', questions.hours, 'For example, about 2 hours a week.', 20),
    evidence: () => evidence(page),
    helps: () => long(page, 'helps', 'How it helps towards work', undefined, 2),
    whoHelps: () => line(page, 'whoHelps', kind === 'ours' ? 'Who of us will do it' : 'Who helps, and with what'),
    reasonable: () => long(page, 'reasonable', questions.reasonable, reasonableHint, 4),
    declared: () => declaration(page, saved),
    canDo: () => score(page),
    canDoWords: () => line(page, 'canDoWords', 'What they said about it'),
    ownWords: () =>
      long(page, 'ownWords', 'Their own words about this', 'Printed as theirs, exactly as you write it here.', 3),
  }
  return html`${Object.entries(fields).map(([field, show]) => (field === 'what' || isThere(field) ? show() : undefined))}`
}

const whatHints: Record<CommitmentKind, string> = {
  required: 'One thing, so exact that you both know when it is done. They will read this.',
  chosen: 'In words they would use. They will read this.',
  ours: 'A promise that you can keep. They will read this.',
}

const reasonableHint =
  'Think of their health, caring, travel, cost, reading, language and internet, and say which you thought of. They will read this.'

const message = (errors: FieldErrors | undefined, field: string) => {
  const text = errorOf(errors, field)
  return text === undefined ? undefined : { text }
}

const label = (text: string) => ({ text, classes: 'govuk-label--s' })
const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } })

const line = ({ form, errors }: Writing, name: string, text: string, hint?: string, width?: 20) =>
  input({
    name,
    label: label(text),
    hint: hint ? { text: hint } : undefined,
    value: textOf(form, name),
    classes: width && `govuk-input--width-${width}`,
    errorMessage: message(errors, name),
  })

const long = ({ form, errors }: Writing, name: string, text: string, hint: string | undefined, rows: number) =>
  textarea({
    name,
    label: label(text),
    hint: hint ? { text: hint } : undefined,
    rows,
    value: textOf(form, name),
    errorMessage: message(errors, name),
  })

function day({ form, errors = [] }: Writing, name: string, text: string, hint: string): Html {
  const parts = ['day', 'month', 'year'] as const
  const wrong = parts.find(part => errorOf(errors, `${name}-${part}`))
  const [d, m, y] = parts.map(part => ({ name: part, error: wrong === part || undefined }))
  return dateInput({
    id: name,
    namePrefix: name,
    fieldset: legend(text),
    hint: { text: hint },
    day: d,
    month: m,
    year: y,
    values: Object.fromEntries(parts.map(part => [`${name}-${part}`, textOf(form, `${name}-${part}`)])),
    errorMessage: wrong && message(errors, `${name}-${wrong}`),
  })
}

const evidence = (page: Writing): Html =>
  html`${long(page, 'evidence', questions.evidence, undefined, 2)}
    ${checkboxes({
      name: 'noEvidence',
      classes: 'govuk-checkboxes--small',
      values: [textOf(page.form, 'noEvidence')],
      items: [{ value: 'yes', text: 'Nothing is needed' }],
      errorMessage: message(page.errors, 'noEvidence'),
    })}`

/** R6: what was declared holds while the words stay as they are, so a change asks for it again. */
function declaration({ form, regime }: Writing, saved: SavedCommitment | undefined): Html {
  const text = declarationOf(regime)
  if (!text) return html``
  const said =
    saved?.declaredAt &&
    `${saved.declaredByName} said this on ${momentInWords(saved.declaredAt)}. If you change the words, say it again.`
  return html`${said && insetText({ text: said })}
    ${checkboxes({
      name: 'declared',
      fieldset: legend(questions.declared),
      classes: 'govuk-checkboxes--small',
      values: [textOf(form, 'declared')],
      items: [{ value: 'yes', text }],
    })}`
}

const scores = Array.from({ length: 11 }, (_, number) => String(number))

const score = ({ form, errors }: Writing): Html =>
  radios({
    name: 'canDo',
    fieldset: legend('Ask them: “Can I do this?”'),
    hint: { text: 'Their own answer. 0 is no, 10 is certainly.' },
    classes: 'govuk-radios--small govuk-radios--inline app-scale',
    value: textOf(form, 'canDo'),
    items: [...scores.map(value => ({ value, text: value })), { value: '', text: 'Not asked yet' }],
    errorMessage: message(errors, 'canDo'),
  })
