/** The interview as a whole: its list of parts, checking the answers, how it ended, and the history of one answer. */
import { attendees, channels, interviewKinds, interviewOutcomes, notifiedHow } from '../db/choices.ts'
import { type FieldErrors, type Form, listOf, textOf } from '../server/http/forms.ts'
import type { Interview, Known, Past } from '../server/interview/interview.ts'
import { noLongerAsked, questionsAsked, type Standing, stepsAsked } from '../server/interview/journey.ts'
import { outcomeInWords, type RecordedOutcome } from '../server/interview/outcome.ts'
import { momentInWords } from '../server/interview/page.ts'
import type { Question, Step } from '../server/interview/questions.ts'
import { dateInWords, timeInWords } from '../server/lib/days.ts'
import { button, details, type SummaryListRow, summaryList, taskList } from './govuk.ts'
import { checkboxes, dateInput, input, radios, select, textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { answerWords } from './step.ts'

export type TaskList = {
  interview: Interview
  /** `toConfirm`: not gone through yet, but answers are known from an earlier interview (R17). */
  steps: readonly { step: Step; standing: Standing; toConfirm: boolean }[]
  /** Somebody has gone through a part. */
  begun: boolean
  /** Where to go on: a path under the interview. */
  goOn: string
  outcome: RecordedOutcome | undefined
  done?: string | undefined
}

const standings = {
  'not started': { tag: { text: 'Not yet started', classes: 'govuk-tag--blue' } },
  'in progress': { tag: { text: 'In progress', classes: 'govuk-tag--light-blue' } },
  'to confirm': { tag: { text: 'To confirm', classes: 'govuk-tag--purple' } },
  completed: { text: 'Completed' },
  optional: { text: 'If it helps' },
} as const

/** Every part of the interview with how it stands, what comes after, and the appointment's particulars. */
export function interviewPage(shell: Shell, { interview, steps, begun, goOn, outcome, done }: TaskList): Html {
  const { claimant } = interview
  const path = `/interviews/${interview.id}`
  const content = html`
    <span class="govuk-caption-l">${interviewKinds[interview.appointment.kind]}</span>
    <h1 class="govuk-heading-l">Interview with ${claimant.name}</h1>
    <p class="govuk-body">${progress(steps)}</p>
    ${button({ text: begun ? 'Continue where you left off' : 'Start with the first part', href: `${path}${goOn}` })}
    <h2 class="govuk-heading-m">The talk</h2>
    ${taskList({
      idPrefix: 'part',
      items: steps.map(({ step, standing, toConfirm }) => ({
        title: { text: step.title.en },
        href: `${path}/steps/${step.id}`,
        status: standings[toConfirm ? 'to confirm' : standing],
      })),
    })}
    <h2 class="govuk-heading-m">The plan</h2>
    <ul class="govuk-list app-next-list">
      <li><a class="govuk-link" href="${path}/check">Check answers</a></li>
      <li><a class="govuk-link" href="${path}/commitments">Commitments</a></li>
      <li><form method="post" action="${path}/plan" novalidate><button type="submit" class="app-link-button">Open the plan</button></form></li>
    </ul>
    ${particulars(interview, outcome)}`
  return staffPage(shell, {
    title: 'Interview',
    back: { href: `/claimants/${claimant.id}`, text: 'Back to the person' },
    done,
    content,
  })
}

/** "6 of 12 parts done. 3 others can be left out." */
function progress(steps: TaskList['steps']): string {
  const count = (standing: Standing) => steps.filter(one => one.standing === standing).length
  const optional = count('optional')
  const left = optional > 0 ? ` ${optional} ${optional === 1 ? 'other' : 'others'} can be left out.` : ''
  return `${count('completed')} of ${steps.length - optional} parts done.${left}`
}

function particulars(interview: Interview, outcome: RecordedOutcome | undefined): Html {
  const { appointment, heldByName, beganByName, claimantId } = interview
  const booked = `/claimants/${claimantId}/appointments/${appointment.id}/details`
  const ended = `/interviews/${interview.id}/outcome`
  const row = (name: string, value: string | undefined, href: string) => ({
    key: { text: name },
    value: { text: value ?? 'Not recorded' },
    actions: { items: [{ href, text: 'Change', visuallyHiddenText: name.toLowerCase() }] },
  })
  return html`<h2 class="govuk-heading-m">About this interview</h2>
    ${summaryList({
      rows: [
        row('Kind', interviewKinds[appointment.kind], booked),
        row('How', channels[appointment.channel].en, booked),
        appointment.place !== null && row('Place', appointment.place, booked),
        row('When', whenInWords(appointment), booked),
        row('Told about it', notified(appointment), booked),
        row('Held by', heldByName, ended),
        { key: { text: 'Typed by' }, value: { text: beganByName } },
        row('Who took part', whoTookPart(interview), ended),
        row('How it ended', outcome && outcomeLine(outcome, interview), ended),
      ],
    })}
    ${!outcome && button({ text: 'Record how it ended', href: ended, classes: 'govuk-button--secondary' })}`
}

/** "Tuesday 24 November 2026, 10am" */
export const whenInWords = ({ on, time }: { on: string; time: string }): string =>
  `${dateInWords(on, 'en', { weekday: true })}, ${timeInWords(time, 'en')}`

/** "By letter, 10 November 2026"; undefined when nobody has said. */
export function notified(appointment: Interview['appointment']): string | undefined {
  if (!appointment.notifiedHow) return undefined
  const how = notifiedHow[appointment.notifiedHow]
  return appointment.notifiedOn ? `${how}, ${dateInWords(appointment.notifiedOn, 'en')}` : how
}

function whoTookPart({ attended, attendedNote }: Interview): string | undefined {
  const who = attended.map(one => attendees[one]).join('; ')
  return [who, attendedNote].filter(Boolean).join('. ') || undefined
}

function outcomeLine({ outcome, reason, nextOn, at, by }: RecordedOutcome, { appointment }: Interview): string {
  const parts = [
    outcomeInWords(outcome, appointment.channel),
    reason && `Reason: ${reason}`,
    nextOn && `Next: ${dateInWords(nextOn, 'en')}`,
    `Recorded by ${by}, ${momentInWords(at)}`,
  ]
  return parts.filter(Boolean).join('. ')
}

export type CheckView = { interview: Interview; known: Known; past: Past }

/**
 * Every answer of the interview, each with a link that changes it and returns here, and one to what was said before.
 * When there was an interview before this one, each says how it stands to that (R17).
 */
export function checkPage(shell: Shell, view: CheckView): Html {
  const { interview, known } = view
  const { definition, claimant } = interview
  const kept = noLongerAsked(definition, known.answers)
  const path = `/interviews/${interview.id}`
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">Check answers</h1>
    ${stepsAsked(definition, known.answers).map(step => checkedStep(step, view))}
    ${
      kept.length > 0 &&
      html`<h2 class="govuk-heading-m">No longer asked</h2>
      <p class="govuk-body">These answers are kept. They are not used, because of other answers given since.</p>
      ${summaryList({ classes: 'app-no-longer-asked', rows: kept.map(question => answerRow(question, view)) })}`
    }
    <div class="govuk-button-group">
      ${button({ text: 'Go on to the commitments', href: `${path}/commitments` })}
      <a class="govuk-link" href="${path}">Back to the list of parts</a>
    </div>`
  return staffPage(shell, {
    title: 'Check answers',
    back: { href: path, text: 'Back to the interview' },
    content,
  })
}

function checkedStep(step: Step, view: CheckView): Html {
  const list = summaryList({
    rows: questionsAsked(step, view.known.answers).map(question => answerRow(question, view, step)),
  })
  // Somebody may be looking over a shoulder: what is all about safety is opened on purpose.
  const isPrivate = step.questions.every(({ sensitive }) => sensitive)
  return html`<h2 class="govuk-heading-m">${step.title.en}</h2>
    ${isPrivate ? details({ summaryText: 'Show these answers', html: list }) : list}`
}

/** One answer; `step` is where it can be changed, for one that is still asked. */
function answerRow(question: Question, view: CheckView, step?: Step): SummaryListRow {
  const { interview, known, past } = view
  const about = { visuallyHiddenText: question.short.en }
  const change = step && {
    href: `/interviews/${interview.id}/steps/${step.id}?return=check&change=yes#question-${question.id}`,
    text: 'Change',
    ...about,
  }
  const history = (past.get(question.id)?.times ?? 0) > 1 && {
    href: `/claimants/${interview.claimantId}/answers/${question.id}?interview=${interview.id}`,
    text: 'History',
    ...about,
  }
  const since = !step?.today && sinceBefore(question, view)
  return {
    key: { text: question.short.en },
    value: {
      html: html`${answerWords(question, known, 'en')}${since && html`<p class="govuk-hint app-source">${since}</p>`}`,
    },
    actions: { items: [change, history].filter(action => !!action) },
  }
}

/** How an answer stands to the interviews before this one; undefined when this is the first, or it was not asked. */
function sinceBefore({ id }: Question, { interview, known, past }: CheckView): string | undefined {
  const fact = known.facts.get(id)
  const isFirst = [...past.values()].every(({ before }) => before === 0)
  if (isFirst || !fact || !known.answers[id]) return undefined
  if (fact.interviewId !== interview.id) return fact.at < interview.beganAt ? 'From before' : 'From a later interview'
  if (fact.source === 'confirmed') return 'From before, confirmed'
  return (past.get(id)?.before ?? 0) > 0 ? 'Changed in this interview' : 'New in this interview'
}

export type OutcomeView = {
  interview: Interview
  advisers: readonly { id: string; name: string }[]
  form: Form
  errors?: FieldErrors
}

/** How the interview ended, who took part, and who held it. */
export function outcomePage(shell: Shell, { interview, advisers, form, errors }: OutcomeView): Html {
  const { appointment } = interview
  const held = advisers.some(({ id }) => id === interview.heldBy)
    ? advisers
    : [...advisers, { id: interview.heldBy, name: interview.heldByName }]
  const content = html`
    <span class="govuk-caption-l">${interview.claimant.name}</span>
    <h1 class="govuk-heading-l">How the interview ended</h1>
    <form method="post" action="/interviews/${interview.id}/outcome" novalidate>
      ${radios({
        name: 'outcome',
        classes: 'govuk-radios--small',
        fieldset: { legend: { text: 'Outcome', classes: 'govuk-fieldset__legend--s' } },
        hint: { text: 'Nothing follows from this by itself. Rearranged by us never counts against the person.' },
        value: textOf(form, 'outcome'),
        items: (Object.keys(interviewOutcomes) as (keyof typeof interviewOutcomes)[]).map(value => ({
          value,
          text: outcomeInWords(value, appointment.channel),
        })),
        errorMessage: message(errors, 'outcome'),
      })}
      ${textarea({
        id: 'reason',
        name: 'reason',
        rows: 3,
        label: { text: 'Reason', classes: 'govuk-label--s' },
        hint: { text: 'Needed when the interview is deferred or waived.' },
        value: textOf(form, 'reason'),
        errorMessage: message(errors, 'reason'),
      })}
      ${dateInput({
        id: 'nextOn',
        namePrefix: 'nextOn',
        fieldset: { legend: { text: 'Next date', classes: 'govuk-fieldset__legend--s' } },
        hint: { text: 'Needed when the interview is deferred.' },
        values: dateValues(form, 'nextOn'),
        errorMessage: message(errors, 'nextOn'),
      })}
      ${checkboxes({
        name: 'attended',
        fieldset: { legend: { text: 'Who took part', classes: 'govuk-fieldset__legend--s' } },
        classes: 'govuk-checkboxes--small',
        values: listOf(form, 'attended'),
        items: Object.entries(attendees).map(([value, text]) => ({ value, text })),
        errorMessage: message(errors, 'attended'),
      })}
      ${input({
        id: 'attendedNote',
        name: 'attendedNote',
        label: { text: 'Names, or who was there for part of it', classes: 'govuk-label--s' },
        value: textOf(form, 'attendedNote'),
        errorMessage: message(errors, 'attendedNote'),
      })}
      ${select({
        id: 'heldBy',
        name: 'heldBy',
        label: { text: 'Held by', classes: 'govuk-label--s' },
        hint: { text: 'Who talked with the person, if somebody else typed.' },
        value: textOf(form, 'heldBy'),
        items: held.map(({ id, name }) => ({ value: id, text: name })),
        errorMessage: message(errors, 'heldBy'),
      })}
      ${button({ text: 'Save the outcome' })}
    </form>`
  return staffPage(shell, {
    title: 'How the interview ended',
    back: { href: `/interviews/${interview.id}`, text: 'Back to the interview' },
    errors: errors ?? [],
    content,
  })
}

/** The three boxes of a date as they were typed. */
export const dateValues = (form: Form, field: string): Record<string, string> =>
  Object.fromEntries(['day', 'month', 'year'].map(part => [`${field}-${part}`, textOf(form, `${field}-${part}`)]))

/** What is wrong with a field, or with any box of a date, as its component takes it. */
export const message = (errors: FieldErrors | undefined, field: string): { text: string } | undefined => {
  const text = errors?.find(one =>
    [field, `${field}-day`, `${field}-month`, `${field}-year`].includes(one.field),
  )?.message
  return text === undefined ? undefined : { text }
}
