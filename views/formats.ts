/** Copies that are made elsewhere: the list of those to make, one of them, and asking for one. */
import { type Format, type FormatStep, formatSteps, formats, writtenLanguages } from '../db/choices.ts'
import type { WholePlan } from '../server/action-plan/action-plan.ts'
import {
  copyInWords,
  type FormatRequest,
  type QueuePage,
  type QueueRow,
  stages,
  whatMayFollow,
} from '../server/action-plan/format-request.ts'
import type { Claimant } from '../server/claimant/claimant.ts'
import type { Plan } from '../server/commitment/draft-plan.ts'
import { errorOf, type FieldErrors, type Form, ownValue, textOf } from '../server/http/forms.ts'
import { dateInWords, today } from '../server/lib/days.ts'
import { formatsMadeElsewhere, isMadeElsewhere } from '../server/print/formats.ts'
import { button, insetText, pagination, summaryList, table, tag } from './govuk.ts'
import { dateInput, radios, textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { earlierCopies, requestNeeded, stageInWords } from './plan-copies.ts'
import { pressField } from './press.ts'

/** What has just been recorded, by the word in the address. */
const doneTexts = {
  ordered: 'You have recorded that the copy was ordered.',
  made: 'You have recorded that the copy was made. Give it to them, and record that you did.',
  cancelled: 'You have recorded that the copy is no longer wanted.',
} as const satisfies Record<FormatStep, string>
export type FormatsDone = FormatStep

/** What each button of a next step says. */
const stepButtons: Record<FormatStep, string> = {
  ordered: 'It is ordered',
  made: 'It is made',
  cancelled: 'It is not wanted',
}

type List = QueuePage & { first: boolean; done?: FormatsDone | undefined }

/** Everything somebody still waits for, oldest first. */
export function formatsPage(shell: Shell, page: List): Html {
  const content = html`
    <h1 class="govuk-heading-l">Copies to make</h1>
    <p class="govuk-body">Plans that were asked for in braille, audio, British Sign Language or easy read, the oldest first. Until the person has the copy they need, nothing in the plan is required of them.</p>
    ${page.rows.length > 0 ? html`${queueTable(page.rows)}${pages(page)}` : nothing(page)}`
  return staffPage(shell, {
    title: 'Copies to make',
    wide: true,
    done: ownValue(doneTexts, page.done),
    content,
  })
}

const day = (date: string) => dateInWords(date, 'en')
const cell = (label: string, content: Html) => ({ html: content, attributes: { 'data-label': label } })

const queueTable = (rows: readonly QueueRow[]): Html =>
  table({
    caption: 'Copies to make, the oldest first',
    captionClasses: 'govuk-visually-hidden',
    classes: 'app-stack',
    head: ['Person', 'Plan', 'Copy', 'Where it is', 'What is next'].map(text => ({ text })),
    rows: rows.map(row => [
      cell(
        'Person',
        html`<a class="govuk-link" href="/claimants/${row.claimantId}">${row.name}</a>${row.restricted && html` ${tag({ text: 'Restricted', classes: 'govuk-tag--red' })}`}`,
      ),
      cell('Plan', planCell(row)),
      cell('Copy', html`${formats[row.format].en}<br>In ${row.language === 'cy' ? 'Welsh' : 'English'}`),
      cell('Where it is', stageCell(row)),
      cell('What is next', nextCell(row)),
    ]),
  })

const planCell = ({ planId, version, replacedBy }: QueueRow): Html =>
  html`<a class="govuk-link" href="/plans/${planId}">Version ${version}</a>${replacedBy !== null && html`<br>${tag({ text: 'Replaced', classes: 'govuk-tag--grey' })}<br><a class="govuk-link" href="/plans/${replacedBy.id}">Open version ${replacedBy.version}</a>`}`

const stageCell = ({ stage, stageOn, askedOn }: QueueRow): Html =>
  stage === 'asked'
    ? html`Asked for on ${day(askedOn)}`
    : html`${stageInWords({ stage, stageOn })}<br>Asked for on ${day(askedOn)}`

/** The likely next steps in one press; the rest, another date and a note are a page away. */
function nextCell(row: QueueRow): Html {
  const copy = html`<span class="govuk-visually-hidden">: ${row.name}, ${formats[row.format].en.toLowerCase()}</span>`
  const press = (step: FormatStep) => html`
    <form method="post" action="/formats/${row.id}/steps" novalidate>
      ${pressField()}
      <input type="hidden" name="from" value="list">
      <input type="hidden" name="step" value="${step}">
      ${button({ html: html`${stepButtons[step]}${copy}`, classes: 'govuk-button--secondary app-no-margin', preventDoubleClick: true })}
    </form>`
  const steps: readonly FormatStep[] = row.replacedBy
    ? ['cancelled']
    : whatMayFollow[row.stage].filter(step => step !== 'cancelled')
  const given = row.stage === 'made' && !row.replacedBy
  return html`<div class="app-acts">
    ${given && html`<a class="govuk-link" href="/plans/${row.planId}/given">Record that it was given${copy}</a>`}
    ${steps.map(press)}
    <a class="govuk-link" href="/formats/${row.id}">More${copy}</a>
  </div>`
}

function pages({ previous, next }: List): Html | undefined {
  if (!previous && !next) return undefined
  return pagination({
    landmarkLabel: 'Pages of copies to make',
    ...(previous && { previous: { href: `/formats?before=${previous}` } }),
    ...(next && { next: { href: `/formats?after=${next}` } }),
  })
}

const nothing = ({ first }: List): Html =>
  first
    ? html`<p class="govuk-body">Nobody is waiting for a copy. Such a copy is asked for on the page of a plan that has been issued.</p>`
    : html`<p class="govuk-body">That is the end of the list. <a class="govuk-link" href="/formats">Back to its beginning</a></p>`

type RequestPage = {
  request: FormatRequest
  plan: Plan
  claimant: Claimant
  /** Today's date. */
  on: string
  done?: FormatsDone | undefined
  form?: Form
  errors?: FieldErrors
}

/** One copy: everything that has happened to it, and what has happened now. */
export function requestPage(shell: Shell, page: RequestPage): Html {
  const { request, plan, claimant, errors = [] } = page
  const content = html`
    <span class="govuk-caption-l">${claimant.name}, ${plan.reference}, version ${plan.version}</span>
    <h1 class="govuk-heading-l">A copy ${copyInWords(request)}</h1>
    ${summaryList({
      rows: [
        happened('Asked for', request.at, request.byName, request.note),
        ...request.steps.map(({ step, on, byName, note }) => ({
          key: { text: formatSteps[step].replace(/:.*/, '') },
          value: { html: html`${day(on)}, recorded by ${byName}${note !== null && html`<br>${note}`}` },
        })),
      ],
    })}
    ${request.stage === 'made' && html`<p class="govuk-body">${button({ text: 'Record that it was given', href: `/plans/${plan.id}/given` })}</p>`}
    ${stepForm(page)}
    <p class="govuk-body"><a class="govuk-link" href="/plans/${plan.id}">Open the plan</a></p>`
  return staffPage(shell, {
    title: 'A copy in another format',
    back: { href: '/formats', text: 'Copies to make' },
    errors,
    done: ownValue(doneTexts, page.done),
    content,
  })
}

const happened = (what: string, at: Date, byName: string, note: string | null) => ({
  key: { text: what },
  value: { html: html`${day(today(at))}, by ${byName}${note !== null && html`<br>${note}`}` },
})

function stepForm({ request, on, errors = [], form = dateAsForm(on) }: RequestPage): Html {
  const follow = whatMayFollow[request.stage]
  const wrong = ['on', 'on-day', 'on-month', 'on-year'].map(part => message(errors, part)).find(Boolean)
  return html`
    <h2 class="govuk-heading-m">What has happened since</h2>
    <form method="post" action="/formats/${request.id}/steps" novalidate>
      ${pressField()}
      ${radios({
        idPrefix: 'step',
        name: 'step',
        classes: 'govuk-radios--small',
        fieldset: { legend: { text: 'What happened?', classes: 'govuk-fieldset__legend--s' } },
        value: textOf(form, 'step'),
        items: follow.map(step => ({ value: step, text: formatSteps[step] })),
        errorMessage: message(errors, 'step'),
      })}
      ${dateInput({
        id: 'on',
        namePrefix: 'on',
        fieldset: { legend: { text: 'When?', classes: 'govuk-fieldset__legend--s' } },
        values: form as Record<string, string>,
        errorMessage: wrong,
      })}
      ${noteField('Where it was ordered, or why it is not wanted (optional)', form, errors)}
      ${button({ text: 'Record this', preventDoubleClick: true })}
    </form>`
}

const noteField = (label: string, form: Form, errors: FieldErrors): Html =>
  textarea({
    id: 'note',
    name: 'note',
    rows: 2,
    label: { text: label, classes: 'govuk-label--s' },
    value: textOf(form, 'note'),
    errorMessage: message(errors, 'note'),
  })

const message = (errors: FieldErrors, field: string) => {
  const text = errorOf(errors, field)
  return text === undefined ? undefined : { text }
}

function dateAsForm(date: string): Form {
  const [year = '', month = '', day = ''] = date.split('-').map(part => part.replace(/^0/, ''))
  return { 'on-day': day, 'on-month': month, 'on-year': year }
}

type AskPage = { plan: WholePlan; earlier: readonly FormatRequest[]; form?: Form; errors?: FieldErrors }

/** Asking for a copy of an issued plan that somebody else makes. */
export function askPage(shell: Shell, { plan, earlier, errors = [], ...page }: AskPage): Html {
  const { format, writtenLanguage } = plan.claimant
  const asksFirst = isMadeElsewhere(format) && !requestNeeded(plan)
  const form = page.form ?? { format: asksFirst ? format : '', language: writtenLanguage }
  const content = html`
    <span class="govuk-caption-l">${plan.reference}, version ${plan.version}</span>
    <h1 class="govuk-heading-l">Ask for a copy that is made elsewhere</h1>
    ${plan.requests.length > 0 && insetText({ html: html`${plan.requests.map(alreadyAsked)}` })}
    ${earlierCopies(plan, earlier)}
    <form method="post" action="/plans/${plan.id}/formats" novalidate>
      ${pressField()}
      ${radios({
        idPrefix: 'format',
        name: 'format',
        classes: 'govuk-radios--small',
        fieldset: { legend: { text: 'In which format?', classes: 'govuk-fieldset__legend--s' } },
        value: textOf(form, 'format'),
        items: formatsMadeElsewhere.map(value => ({ value, text: formats[value as Format].en })),
        errorMessage: message(errors, 'format'),
      })}
      ${radios({
        idPrefix: 'language',
        name: 'language',
        classes: 'govuk-radios--small',
        fieldset: { legend: { text: 'In which language?', classes: 'govuk-fieldset__legend--s' } },
        value: textOf(form, 'language'),
        items: Object.entries(writtenLanguages).map(([value, text]) => ({ value, text })),
        errorMessage: message(errors, 'language'),
      })}
      ${noteField('Anything whoever makes it should know (optional)', form, errors)}
      ${button({ text: 'Ask for this copy', preventDoubleClick: true })}
    </form>`
  const back = { href: `/plans/${plan.id}`, text: 'Back to the plan' }
  return staffPage(shell, { title: 'Ask for a copy', back, errors, content })
}

const alreadyAsked = (request: FormatRequest): Html =>
  html`<p class="govuk-body"><a class="govuk-link" href="/formats/${request.id}">A copy ${copyInWords(request)}</a>: ${stages[request.stage].toLowerCase()}</p>`
