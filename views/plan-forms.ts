/** The forms of a plan: the next review, that it was given, and what was said to signing. */
import { channels, formats, givenHow, receptions, signatureStates, writtenLanguages } from '../db/choices.ts'
import { givingThatCounts, type WholePlan } from '../server/action-plan/action-plan.ts'
import { isLive } from '../server/action-plan/format-request.ts'
import type { Safety } from '../server/action-plan/safe-ways.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import { inFormat, isMadeElsewhere } from '../server/print/formats.ts'
import type { Provider } from '../server/provider/provider.ts'
import { button, insetText, warningText } from './govuk.ts'
import { checkboxes, dateInput, input, radios, select, textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { requestNeeded, stageInWords } from './plan-copies.ts'
import { pressField } from './press.ts'

type Typed = { plan: WholePlan; safety?: Safety | undefined; form?: Form; errors?: FieldErrors }

type ReviewPage = Typed & {
  asksAboutChildren: boolean
  /** What was written of the children for the version before, when nothing has been for this one. */
  weighedBefore?: string | undefined
  /** Who besides the office may have drawn it up. */
  providers: readonly Provider[]
}

/** What a draft says besides its commitments. */
export function reviewPage(shell: Shell, page: ReviewPage): Html {
  const { plan, errors = [], asksAboutChildren, weighedBefore, safety } = page
  const form = page.form ?? reviewAsForm(plan, safety, weighedBefore)
  const content = html`
    <h1 class="govuk-heading-l">Before the plan is issued</h1>
    ${safety && safetyWarning(safety)}
    <form method="post" action="/plans/${plan.id}/review" novalidate>
      ${pressField()}
      <h2 class="govuk-heading-m">When you will talk next</h2>
      ${date('review', 'Date of the next review', { text: 'Leave it empty if you have not agreed one.' }, form, errors)}
      ${input({
        id: 'time',
        name: 'time',
        label: { text: 'Time', classes: 'govuk-label--s' },
        hint: { text: 'For example, 10:30am' },
        classes: 'govuk-input--width-5',
        value: textOf(form, 'time'),
        errorMessage: message(errors, 'time'),
      })}
      ${radios({
        idPrefix: 'how',
        name: 'how',
        classes: 'govuk-radios--small',
        fieldset: { legend: { text: 'How', classes: 'govuk-fieldset__legend--s' } },
        value: textOf(form, 'how'),
        items: [...options(channels), { value: '', text: 'Not agreed yet' }],
        errorMessage: message(errors, 'how'),
      })}
      ${page.providers.length > 0 && providerQuestion(page.providers, form, errors)}
      ${asksAboutChildren && childrenQuestion(form, errors, weighedBefore !== undefined)}
      ${checkboxes({
        idPrefix: 'address',
        name: 'address',
        classes: 'govuk-checkboxes--small',
        fieldset: { legend: { text: 'Their address', classes: 'govuk-fieldset__legend--s' } },
        hint: { text: 'For somebody who is not safe if the address is seen. The name is still printed.' },
        values: [textOf(form, 'address')],
        items: [{ value: 'off', text: 'Leave the address off the printed plan' }],
      })}
      ${button({ text: 'Save and go back to the plan' })}
    </form>`
  return formPage(shell, plan, { title: 'Before the plan is issued', errors, content })
}

/** L23a, R47: printed on the plan, and it says where a request to look at it again goes. */
const providerQuestion = (providers: readonly Provider[], form: Form, errors: FieldErrors): Html =>
  radios({
    idPrefix: 'provider',
    name: 'provider',
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: 'Who drew the plan up?', classes: 'govuk-fieldset__legend--s' } },
    hint: { text: 'A provider is named on the plan.' },
    value: textOf(form, 'provider'),
    items: [
      { value: '', text: 'This office' },
      ...providers.map(({ id, name, looksAgain, hasAccount }) => ({
        value: id,
        text: name,
        hint: {
          text:
            looksAgain && hasAccount
              ? 'They look at it again when that is asked for'
              : 'We look at it again when that is asked for',
        },
      })),
    ],
    errorMessage: message(errors, 'provider'),
  })

/** L16: a duty of the office, asked only when there is somebody it is owed to. */
const childrenQuestion = (form: Form, errors: FieldErrors, isFromBefore: boolean): Html =>
  textarea({
    id: 'children',
    name: 'children',
    rows: 4,
    label: { text: 'How does this plan affect the children under 16?', classes: 'govuk-label--s' },
    hint: {
      text: `The law asks you to think of their well-being before you issue the plan. Write what you weighed: school hours, childcare, time and money for the journeys. This is not printed.${isFromBefore ? ' These words are from the last version: change them if they no longer fit, then save.' : ''}`,
    },
    value: textOf(form, 'children'),
    errorMessage: message(errors, 'children'),
  })

/** Printing the address is what has to be asked for when they said that post is not safe, or that they are hurt. */
function reviewAsForm(plan: WholePlan, safety: Safety | undefined, weighedBefore: string | undefined): Form {
  return {
    ...dateAsForm('review', plan.nextReviewOn ?? ''),
    time: plan.nextReviewTime?.slice(0, 5) ?? '',
    how: plan.nextReviewHow ?? '',
    children: plan.childrenConsidered ?? weighedBefore ?? '',
    address: plan.addressLeftOff || safety?.hidesAddress ? 'off' : '',
    provider: plan.providerId ?? '',
  }
}

/** Their own answers, because what is safe is for them to say. */
const safetyWarning = ({ said }: Safety): Html =>
  warningText({
    html: html`Think of their safety. ${said.map(({ label, value }) => html`<br>${label}: ${value}`)}`,
  })

/** That the plan was put into the person's hands. */
export function givenPage(shell: Shell, page: Typed & { today: string }): Html {
  const { plan, today, safety, errors = [] } = page
  const { writtenLanguage } = plan.claimant
  const form = page.form ?? { ...dateAsForm('on', today), language: writtenLanguage, format: formatAtHand(plan) }
  const content = html`
    <h1 class="govuk-heading-l">Record that the plan was given</h1>
    ${formatNotice(plan) ?? html`<p class="govuk-body">From then on what the plan requires is in force.</p>`}
    <p class="govuk-body">A plan that was posted counts as given on the day it was posted.</p>
    ${safety && safetyWarning(safety)}
    <form method="post" action="/plans/${plan.id}/given" novalidate>
      ${pressField()}
      ${choice('how', 'How was it given?', options(givenHow), form, errors)}
      ${safety && safety.unsafe.length > 0 && safeThisTime(form)}
      ${date('on', 'When?', undefined, form, errors)}
      ${choice('language', 'In which language?', plainOptions(writtenLanguages), form, errors)}
      ${select({
        id: 'format',
        name: 'format',
        label: { text: 'In which format?', classes: 'govuk-label--s' },
        value: textOf(form, 'format'),
        items: options(formats),
        errorMessage: message(errors, 'format'),
      })}
      ${choice('reception', 'What did they say?', plainOptions(receptions), form, errors)}
      ${note('note', 'Anything to add (optional)', undefined, form, errors)}
      ${button({ text: 'Record that it was given', preventDoubleClick: true })}
    </form>`
  return formPage(shell, plan, { title: 'Record that the plan was given', errors, content })
}

/** What there is to give: the copy they need, and standard print while that is still being made (R29). */
function formatAtHand(plan: WholePlan) {
  const { format } = plan.claimant
  return isMadeElsewhere(format) && requestNeeded(plan)?.stage !== 'made' ? 'standard' : format
}

/** R29: whether what is recorded here will be the plan given, or a copy besides. */
function formatNotice(plan: WholePlan): Html | undefined {
  const { format } = plan.claimant
  if (format === 'standard') return undefined
  const need = `They need the plan ${inFormat[format].en}. It is given, and in force, when they have it in that format.`
  const request = requestNeeded(plan)
  if (!isMadeElsewhere(format) || request?.stage === 'made' || givingThatCounts(plan)) return insetText({ text: need })
  if (!request || !isLive(request)) {
    return warningText({
      html: html`${need} Nobody has asked for that copy yet. <a class="govuk-link" href="/plans/${plan.id}/formats">Ask for it first</a>.`,
    })
  }
  const copy = `${stageInWords(request)}.`
  return warningText({ text: `${need} ${copy} What you give them meanwhile is a copy besides.` })
}

/** Offered only where they said before that a way is not safe. */
const safeThisTime = (form: Form): Html =>
  checkboxes({
    idPrefix: 'safe',
    name: 'safe',
    classes: 'govuk-checkboxes--small',
    fieldset: { legend: { text: 'If it was sent by post or email', classes: 'govuk-fieldset__legend--s' } },
    hint: { text: 'Only if you have asked them.' },
    values: [textOf(form, 'safe')],
    items: [{ value: 'yes', text: 'It is safe this time' }],
  })

/** What the person said to signing. */
export function signaturePage(shell: Shell, page: Typed & { today: string }): Html {
  const { plan, today, errors = [] } = page
  const form = page.form ?? dateAsForm('on', today)
  const content = html`
    <h1 class="govuk-heading-l">Record what they said to signing</h1>
    <p class="govuk-body">Nobody has to sign. Their rights and the plan are the same whatever they say, so do not press them.</p>
    <form method="post" action="/plans/${plan.id}/signature" novalidate>
      ${pressField()}
      ${choice('state', 'What did they say?', plainOptions(signatureStates), form, errors)}
      ${date('on', 'When?', undefined, form, errors)}
      ${input({
        id: 'method',
        name: 'method',
        label: { text: 'How (optional)', classes: 'govuk-label--s' },
        hint: { text: 'For example, on paper, or said on the phone' },
        classes: 'govuk-!-width-two-thirds',
        value: textOf(form, 'method'),
        errorMessage: message(errors, 'method'),
      })}
      ${note('words', 'In their own words (optional)', 'Write it as they said it.', form, errors)}
      ${button({ text: 'Record this', preventDoubleClick: true })}
    </form>`
  return formPage(shell, plan, { title: 'Record what they said to signing', errors, content })
}

function formPage(shell: Shell, plan: WholePlan, page: { title: string; errors: FieldErrors; content: Html }): Html {
  return staffPage(shell, { ...page, back: { href: `/plans/${plan.id}`, text: 'Back to the plan' } })
}

const message = (errors: FieldErrors, field: string) => {
  const text = errorOf(errors, field)
  return text === undefined ? undefined : { text }
}

const options = (list: Record<string, { en: string }>) =>
  Object.entries(list).map(([value, { en: text }]) => ({ value, text }))

const plainOptions = (list: Record<string, string>) => Object.entries(list).map(([value, text]) => ({ value, text }))

type Options = ReturnType<typeof options>

const choice = (name: string, legend: string, items: Options, form: Form, errors: FieldErrors): Html =>
  radios({
    idPrefix: name,
    name,
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    value: textOf(form, name),
    items,
    errorMessage: message(errors, name),
  })

function date(name: string, legend: string, hint: { text: string } | undefined, form: Form, errors: FieldErrors): Html {
  const wrong = ['day', 'month', 'year'].map(part => message(errors, `${name}-${part}`)).find(Boolean)
  return dateInput({
    id: name,
    namePrefix: name,
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    hint,
    values: form as Record<string, string>,
    errorMessage: wrong,
  })
}

const note = (name: string, label: string, hint: string | undefined, form: Form, errors: FieldErrors): Html =>
  textarea({
    id: name,
    name,
    rows: 3,
    label: { text: label, classes: 'govuk-label--s' },
    hint: hint === undefined ? undefined : { text: hint },
    value: textOf(form, name),
    errorMessage: message(errors, name),
  })

/** 'YYYY-MM-DD' as the three boxes of a date, without leading noughts; empty boxes for no date. */
function dateAsForm(name: string, date: string): Form {
  const [year = '', month = '', day = ''] = date.split('-')
  const short = (part: string) => part.replace(/^0/, '')
  return { [`${name}-day`]: short(day), [`${name}-month`]: short(month), [`${name}-year`]: year }
}
