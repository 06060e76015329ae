/** A request to look at a plan again, for staff: writing down what was asked, the receipt, its dates, and taking it back. */
import { askedHow, representativeKinds, toldBy } from '../db/choices.ts'
import type { Claimant } from '../server/claimant/claimant.ts'
import type { Representative } from '../server/claimant/representative.ts'
import type { Version } from '../server/commitment/draft-plan.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import type { WrittenLetter } from '../server/letter/letter.ts'
import { type CalendarDate, dateInWords, today } from '../server/lib/days.ts'
import type { DatedLine, Dates } from '../server/reconsideration/dates.ts'
import { whatHappensNext } from '../server/reconsideration/receipt.ts'
import { type AskablePlan, isOpen, type Reconsideration } from '../server/reconsideration/reconsideration.ts'
import { regimes } from '../server/regime.ts'
import { fileBox } from './evidence.ts'
import { button, details, insetText, panel, summaryList, warningText } from './govuk.ts'
import { dateInput, radios, textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'
import { aboutBoxes, groundBoxes } from './reconsideration-asking.ts'

/** R47: before whom it is put. */
const whereItGoes = ({ name, looksAgain }: NonNullable<AskablePlan['provider']>): string =>
  `${name} drew up this plan. ${looksAgain ? 'The request goes to them.' : 'The request stays with us: a team leader decides about it.'}`

const day = (date: CalendarDate) => dateInWords(date, 'en')
const error = (text: string | undefined) => (text === undefined ? undefined : { text })
const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--m' } })

type Entering = {
  plan: AskablePlan
  /** Every issued version, the newest first. */
  versions: readonly Version[]
  /** Those who act for the person now. */
  representatives: readonly Representative[]
  form: Form
  errors?: FieldErrors
  filesAgain?: boolean
}

/** What an adviser writes down when somebody asks by phone, in person or in writing. */
export function enteringPage(shell: Shell, page: Entering): Html {
  const { plan, form, errors = [], filesAgain = false } = page
  const { claimant } = plan
  const title = 'Write down a request to look at the plan again'
  const content = html`
    <span class="govuk-caption-l">${claimant.name}, ${plan.reference}, version ${plan.version}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    <p class="govuk-body">Anyone may ask at any time, in any words, without a reason. They get the same receipt as somebody who asks online.</p>
    ${plan.provider !== null && insetText({ text: whereItGoes(plan.provider) })}
    ${otherVersions(page)}
    <form method="post" action="${addressOf(claimant, plan.id)}" enctype="multipart/form-data" novalidate>
      ${pressField()}
      ${howAndWho(page)}
      ${aboutBoxes(plan, 'en', form, errorOf(errors, 'lines'), 'What is it about?', 'The whole plan')}
      ${groundBoxes('en', form, 'Why? (optional)', 'Tick what they said. They do not have to say why.')}
      ${words('words', 'What they said, in their own words (optional)', form, errors)}
      ${words('instead', 'What they would do instead (optional)', form, errors)}
      ${fileBox({ language: 'en', isStaffs: true, again: filesAgain, error: errorOf(errors, 'files') })}
      ${answerBy(claimant, form)}
      ${button({ text: 'Save the request', preventDoubleClick: true })}
    </form>`
  return staffPage(shell, {
    title,
    back: { href: `/claimants/${claimant.id}`, text: 'Back to the person’s record' },
    errors,
    content,
  })
}

const addressOf = ({ id }: Claimant, planId: string) => `/claimants/${id}/reconsiderations/new?plan=${planId}`

function otherVersions({ plan, versions }: Entering): Html | undefined {
  const others = versions.filter(({ id }) => id !== plan.id)
  if (others.length === 0) return undefined
  return details({
    summaryText: 'It is about another version',
    html: html`<ul class="govuk-list">${others.map(
      ({ id, version, issuedAt }) =>
        html`<li><a class="govuk-link" href="${addressOf(plan.claimant, id)}">Version ${version}</a>${issuedAt !== null && `, issued on ${day(today(issuedAt))}`}</li>`,
    )}</ul>`,
  })
}

function howAndWho({ plan, representatives, form, errors = [] }: Entering): Html {
  const wrong = ['on', 'on-day', 'on-month', 'on-year'].map(part => errorOf(errors, part)).find(Boolean)
  return html`
    ${radios({
      name: 'how',
      classes: 'govuk-radios--small',
      fieldset: legend('How did they ask?'),
      value: textOf(form, 'how'),
      items: Object.entries(askedHow)
        .filter(([value]) => value !== 'online')
        .map(([value, { en }]) => ({ value, text: en })),
      errorMessage: error(errorOf(errors, 'how')),
    })}
    ${dateInput({
      id: 'on',
      namePrefix: 'on',
      fieldset: legend('When did they ask?'),
      hint: { text: 'For a letter, the day it reached us.' },
      values: form as Record<string, string>,
      errorMessage: error(wrong),
    })}
    ${
      representatives.length > 0 &&
      radios({
        name: 'representative',
        classes: 'govuk-radios--small',
        fieldset: legend('Who asked?'),
        value: textOf(form, 'representative'),
        items: [
          { value: '', text: plan.claimant.name },
          ...representatives.map(({ id, name, kind }) => ({
            value: id,
            text: name,
            hint: { text: representativeKinds[kind] },
          })),
        ],
        errorMessage: error(errorOf(errors, 'representative')),
      })
    }`
}

const words = (name: string, label: string, form: Form, errors: FieldErrors): Html =>
  textarea({
    id: name,
    name,
    rows: 4,
    label: { text: label, classes: 'govuk-label--m' },
    value: textOf(form, name),
    errorMessage: error(errorOf(errors, name)),
  })

const answerBy = (claimant: Claimant, form: Form): Html =>
  radios({
    name: 'answerBy',
    classes: 'govuk-radios--small',
    fieldset: legend('How do they want to be told of the answer?'),
    value: textOf(form, 'answerBy') || claimant.toldBy,
    items: Object.entries(toldBy).map(([value, { en }]) => ({ value, text: en })),
  })

/** For somebody who has no plan that could be asked about. */
export function nothingToAskAboutPage(shell: Shell, claimant: Claimant): Html {
  const title = 'There is no plan to look at again'
  return staffPage(shell, {
    title,
    back: { href: `/claimants/${claimant.id}`, text: 'Back to the person’s record' },
    content: html`
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">No version of a plan has been issued to ${claimant.name} yet. A draft can be changed at once.</p>`,
  })
}

type Receipt = { request: Reconsideration; receipts: readonly WrittenLetter[]; dates: Dates; isNew: boolean }

/** What to tell the person who asked, their receipt, and the dates that fall before the decision. */
export function receiptPage(shell: Shell, { request, receipts, dates, isNew }: Receipt): Html {
  const { claimant, reference } = request
  const content = html`
    ${isNew ? panel({ titleText: 'The request is saved', html: html`Their reference<br><strong>${reference}</strong>` }) : html`<h1 class="govuk-heading-l">Receipt for ${reference}</h1>`}
    ${datesPrompt(request, dates)}
    <h2 class="govuk-heading-m">Tell ${claimant.name}</h2>
    ${whatHappensNext(request).map(text => html`<p class="govuk-body">${text.en}</p>`)}
    ${meanwhile(request, dates)}
    <h2 class="govuk-heading-m">Their receipt</h2>
    <p class="govuk-body">It is sent to them. You can print it for them as well.</p>
    ${receiptLinks(request, receipts)}
    <p class="govuk-body"><a class="govuk-link" href="/reconsiderations/${request.id}">Open the request</a></p>
    <p class="govuk-body"><a class="govuk-link" href="/claimants/${claimant.id}">Back to the person’s record</a></p>`
  return staffPage(shell, { title: isNew ? 'The request is saved' : 'Receipt', content })
}

/** Whether the dates apply until then, as it is told to the person. */
const meanwhile = ({ plan }: Reconsideration, { lifted }: Dates): Html =>
  lifted.length > 0
    ? html`<p class="govuk-body">These dates do not apply while we look at it again:</p>${datedLines(lifted)}`
    : html`<p class="govuk-body">${regimes[plan.regime].asking.meanwhile.en}</p>`

/** Their own language first. */
export function receiptLinks({ id, claimant }: Reconsideration, receipts: readonly WrittenLetter[]): Html {
  const names = { en: 'English', cy: 'Welsh' }
  const languages = claimant.writtenLanguage === 'cy' ? (['cy', 'en'] as const) : (['en', 'cy'] as const)
  return html`<ul class="govuk-list">${receipts.flatMap(letter =>
    languages.map(
      language =>
        html`<li><a class="govuk-link" href="/reconsiderations/${id}/receipts/${letter.id}?lang=${language}" hreflang="${language}">${nameOf(letter)} of ${day(today(letter.at))} in ${names[language]} (PDF)</a></li>`,
    ),
  )}</ul>`
}

const nameOf = ({ kind }: WrittenLetter) =>
  kind === 'request withdrawn' ? 'Letter that they took it back,' : 'Receipt'

/** R44: dates that fall before the decision and of which nobody has said whether they apply. Nothing when there are none. */
export function datesPrompt(request: Reconsideration, { toSettle }: Dates): Html | undefined {
  if (toSettle.length === 0) return undefined
  const one = toSettle.length === 1
  return insetText({
    html: html`
      <p class="govuk-body govuk-!-font-weight-bold">${one ? 'A date falls' : `${toSettle.length} dates fall`} before this request is to be answered, by ${day(request.answerDueOn)}:</p>
      ${datedLines(toSettle)}
      ${button({ text: one ? 'Lift this date, or keep it' : 'Lift these dates, or keep them', href: `/reconsiderations/${request.id}/dates`, classes: 'govuk-button--secondary app-no-margin' })}`,
  })
}

const datedLines = (lines: readonly DatedLine[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${lines.map(({ what, dueOn }) => html`<li>${day(dueOn)}: ${what}</li>`)}</ul>`

type DatesPage = { request: Reconsideration; dates: Dates; form?: Form; errors?: FieldErrors }

/** Lifting the dates in question until it is decided, or keeping them with a reason that the person reads. */
export function datesPage(shell: Shell, { request, dates, form = {}, errors = [] }: DatesPage): Html {
  const { lifted, kept, toSettle } = dates
  const all = [...toSettle, ...kept, ...lifted]
  const title = 'Dates while we look at the plan again'
  const content = html`
    <span class="govuk-caption-l">${request.claimant.name}, ${request.reference}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    ${all.length === 0 && html`<p class="govuk-body">No date of what they asked about falls before this request is to be answered.</p>`}
    ${stateOf('These dates are lifted until the request is decided:', lifted)}
    ${stateOf('These dates still apply:', kept)}
    ${stateOf('Nobody has said whether these dates apply. Until then they do:', toSettle)}
    ${isOpen(request) && all.length > 0 && settlingForm(request, form, errors)}`
  return staffPage(shell, {
    title,
    back: { href: `/reconsiderations/${request.id}`, text: 'Back to the request' },
    errors,
    content,
  })
}

const stateOf = (text: string, lines: readonly DatedLine[]): Html | false =>
  lines.length > 0 && html`<p class="govuk-body">${text}</p>${datedLines(lines)}`

const settlingForm = ({ id, answerDueOn }: Reconsideration, form: Form, errors: FieldErrors): Html => html`
  ${warningText({ text: 'If you keep a date and the person misses it before the decision, they could lose money over something that is then changed.' })}
  <form method="post" action="/reconsiderations/${id}/dates" novalidate>
    ${pressField()}
    ${radios({
      idPrefix: 'step',
      name: 'step',
      fieldset: legend('Do the dates apply until the request is decided?'),
      value: textOf(form, 'step'),
      items: [
        {
          value: 'dates lifted',
          text: 'Lift these dates until we have decided',
          hint: { text: `The request is to be answered by ${day(answerDueOn)}.` },
        },
        { value: 'dates kept', text: 'Keep the dates' },
      ],
      errorMessage: error(errorOf(errors, 'step')),
    })}
    ${textarea({
      id: 'words',
      name: 'words',
      rows: 3,
      label: { text: 'Why?', classes: 'govuk-label--m' },
      hint: { text: 'The person reads this. You must say why if you keep the dates.' },
      value: textOf(form, 'words'),
      errorMessage: error(errorOf(errors, 'words')),
    })}
    ${button({ text: 'Save, and tell the person', preventDoubleClick: true })}
  </form>`

type TakingBack = { request: Reconsideration; form?: Form; errors?: FieldErrors }

/** The person takes their request back, and staff write down their words (R43). */
export function takenBackPage(shell: Shell, { request, form = {}, errors = [] }: TakingBack): Html {
  const title = 'They take their request back'
  const content = html`
    <span class="govuk-caption-l">${request.claimant.name}, ${request.reference}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    <p class="govuk-body">Only the person, or whoever acts for them, can take a request back. Never ask them to. Any date that was lifted applies again. They get a letter with the words that you write here, and with how to undo it.</p>
    <p class="govuk-body">Whoever wrote the plan cannot do this: ask a colleague.</p>
    ${summaryList({ rows: [{ key: { text: 'To be answered by' }, value: { text: day(request.answerDueOn) } }] })}
    <form method="post" action="/reconsiderations/${request.id}/withdrawal" novalidate>
      ${pressField()}
      ${words('words', 'What they said, in their own words', form, errors)}
      ${button({ text: 'Save, and close the request', classes: 'govuk-button--warning', preventDoubleClick: true })}
    </form>`
  return staffPage(shell, {
    title,
    back: { href: `/reconsiderations/${request.id}`, text: 'Back to the request' },
    errors,
    content,
  })
}
