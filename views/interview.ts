/** The interview as a whole: its list of parts, its particulars, and checking the answers. */
import { attendees, channels, interviewKinds, notifiedHow } from '../db/choices.ts'
import { type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import type { Fact, Interview, Known, Past } from '../server/interview/interview.ts'
import { noLongerAsked, questionsAsked, type Standing, stepsAsked } from '../server/interview/journey.ts'
import {
  type HowItEnded,
  mayCountAgainst,
  outcomeInWords,
  type RecordedOutcome,
  type Undoing,
} from '../server/interview/outcome.ts'
import { momentInWords } from '../server/interview/page.ts'
import type { Question, Step } from '../server/interview/questions.ts'
import { dateInWords, timeInWords, today } from '../server/lib/days.ts'
import { button, details, type SummaryListRow, summaryList, taskList } from './govuk.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'
import { answerWords } from './step.ts'

export type TaskList = {
  interview: Interview
  /** `toConfirm`: not gone through yet, but answers are known from an earlier interview, or from the person (R17). */
  steps: readonly { step: Step; standing: Standing; toConfirm: boolean }[]
  /** Somebody has gone through a part. */
  begun: boolean
  /** Where to go on: a path under the interview. */
  goOn: string
  ended: HowItEnded
  done?: string | undefined
  /** What the words that were saved last call for. */
  panel?: Html | undefined
}

const standings = {
  'not started': { tag: { text: 'Not yet started', classes: 'govuk-tag--blue' } },
  'in progress': { tag: { text: 'In progress', classes: 'govuk-tag--light-blue' } },
  'to confirm': { tag: { text: 'To confirm', classes: 'govuk-tag--purple' } },
  completed: { text: 'Completed' },
  optional: { text: 'If it helps' },
} as const

/** Every part of the interview with how it stands, what comes after, and the appointment's particulars. */
export function interviewPage(shell: Shell, { interview, steps, begun, goOn, ended, done, panel }: TaskList): Html {
  const { claimant } = interview
  const path = `/interviews/${interview.id}`
  const content = html`
    <span class="govuk-caption-l">${interviewKinds[interview.appointment.kind]}</span>
    <h1 class="govuk-heading-l">Interview with ${claimant.name}</h1>
    ${panel}
    <p class="govuk-body">${progress(steps)}</p>
    ${button({ text: begun ? 'Continue where you left off' : 'Start with the first part', href: `${path}${goOn}` })}
    <h2 class="govuk-heading-m">The talk</h2>
    <ul class="govuk-list">
      <li><a class="govuk-link" href="${path}/conversation">Hold it as a conversation</a></li>
      <li><a class="govuk-link" href="${path}/all">See it all on one page</a></li>
    </ul>
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
      <li><a class="govuk-link" href="${path}/summary">Summary</a></li>
      <li><a class="govuk-link" href="${path}/commitments">Commitments</a></li>
      <li><form method="post" action="${path}/plan" novalidate>${pressField()}<button type="submit" class="app-link-button">Open the plan</button></form></li>
    </ul>
    ${particulars(interview, ended)}`
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

function particulars(interview: Interview, ended: HowItEnded): Html {
  const { appointment, heldByName, beganByName, claimantId } = interview
  const booked = `/claimants/${claimantId}/appointments/${appointment.id}/details`
  const outcome = `/interviews/${interview.id}/outcome`
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
        interview.wasPrepared && {
          key: { text: 'Prepared' },
          value: {
            html: html`They were invited to prepare. What they wrote is in the parts, to confirm with them. <a class="govuk-link" href="/claimants/${claimantId}/appointments/${appointment.id}">How they were invited</a>`,
          },
        },
        row('Held by', heldByName, outcome),
        { key: { text: 'Typed by' }, value: { text: beganByName } },
        row('Who took part', ended.newest && whoTookPart(interview), outcome),
        endedRow(interview, ended, outcome),
      ],
    })}
    ${earlierOutcomes(interview, ended)}
    ${!ended.newest && button({ text: 'Record how it ended', href: outcome, classes: 'govuk-button--secondary' })}`
}

/** How it ended; R17: one recorded by mistake reads as none, and says who took it back and why. */
function endedRow(interview: Interview, { newest, earlier }: HowItEnded, href: string): SummaryListRow {
  const about = { visuallyHiddenText: 'how it ended' }
  const change = { href, text: newest ? 'Change' : 'Record', ...about }
  const takeBack = newest && { href: `${href}/undoing`, text: 'Take back', ...about }
  const undone = newest ? undefined : earlier[0]?.undone
  return {
    key: { text: 'How it ended' },
    value: {
      html: newest
        ? html`${outcomeLine(newest, interview)}${mayCountAgainst(newest.outcome, interview.appointment) && whatCanFollow(interview)}`
        : html`No outcome recorded${undone && html`<p class="govuk-hint app-source">${undoneLine(undone)}</p>`}`,
    },
    actions: { items: [change, takeBack].filter(action => !!action) },
  }
}

/** R19, R33: nothing follows by itself, and where nothing may follow there is nothing to record. */
const whatCanFollow = ({ id, claimantId }: Interview): Html =>
  html`<p class="govuk-body govuk-!-margin-top-2 govuk-!-margin-bottom-0">Nothing follows from this by itself. Talk to them first. If you have to ask them why in writing, <a class="govuk-link" href="/claimants/${claimantId}/failures/new?interview=${id}">record that it was not done</a>.</p>`

const undoneLine = ({ by, at, reason }: Undoing): string =>
  `An outcome recorded by mistake was taken back by ${by} on ${momentInWords(at)}: ${reason}`

/** Everything that was recorded before: replaced since, or taken back. */
function earlierOutcomes(interview: Interview, { earlier }: HowItEnded): Html | undefined {
  if (earlier.length === 0) return undefined
  return details({
    summaryText: `Recorded before (${earlier.length})`,
    html: html`<ul class="govuk-list govuk-list--bullet">${earlier.map(
      one =>
        html`<li>${outcomeLine(one, interview)}.<br>${one.undone ? undoneLine(one.undone) : 'Another outcome was recorded since.'}</li>`,
    )}</ul>`,
  })
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

/** What was recorded of how it ended, in one line. */
export function outcomeLine({ outcome, reason, nextOn, at, by }: RecordedOutcome, { appointment }: Interview): string {
  const parts = [
    outcomeInWords(outcome, appointment.channel),
    reason && `Reason: ${reason}`,
    nextOn && `Next: ${dateInWords(nextOn, 'en')}`,
    `Recorded by ${by}, ${momentInWords(at)}`,
  ]
  return parts.filter(Boolean).join('. ')
}

export type CheckView = { interview: Interview; known: Known; past: Past; panel?: Html | undefined }

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
    ${view.panel}
    ${stepsAsked(definition, known.answers).map(step => checkedStep(step, view))}
    ${
      kept.length > 0 &&
      html`<h2 class="govuk-heading-m">No longer asked</h2>
      <p class="govuk-body">These answers are kept. They are not used, because of other answers given since.</p>
      ${summaryList({ classes: 'app-no-longer-asked', rows: kept.map(question => answerRow(question, view)) })}`
    }
    <div class="govuk-button-group">
      ${button({ text: 'Go on to the commitments', href: `${path}/commitments` })}
      <a class="govuk-link" href="${path}/summary">Sum it up in plain words</a>
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
    classes: 'app-checked',
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
  const fact = known.facts.get(question.id)
  const correct = known.answers[question.id] &&
    fact && {
      href: `/claimants/${interview.claimantId}/answers/${question.id}/${fact.id}/correction?interview=${interview.id}`,
      text: 'Correct',
      ...about,
    }
  const history = (past.get(question.id)?.times ?? 0) > 1 && {
    href: `/claimants/${interview.claimantId}/answers/${question.id}?interview=${interview.id}`,
    text: 'History',
    ...about,
  }
  const since = correctedSince(fact) ?? notGoneThrough(fact) ?? (step?.today ? undefined : sinceBefore(question, view))
  return {
    key: { text: question.short.en },
    value: {
      html: html`${answerWords(question, known, 'en')}${since && html`<p class="govuk-hint app-source">${since}</p>`}`,
    },
    actions: { items: [change, correct, history].filter(action => !!action) },
  }
}

/** R93: that what stands is a correction, or that nothing stands because it was struck through. */
function correctedSince(fact: Fact | undefined): string | undefined {
  if (fact?.source !== 'corrected') return undefined
  return `${fact.is === 'cleared' ? 'Struck through' : 'Corrected'} ${dateInWords(today(fact.at), 'en')} by ${fact.by}`
}

/** What the person wrote before an interview and nobody has gone through with them. */
const notGoneThrough = (fact: Fact | undefined): string | undefined =>
  fact?.source === 'claimant'
    ? `From them, written ${momentInWords(fact.wroteAt ?? fact.at)}: to confirm. It is not on the plan until it is confirmed`
    : undefined

/** How an answer stands to the interviews before this one; undefined when this is the first, or it was not asked. */
function sinceBefore({ id }: Question, { interview, known, past }: CheckView): string | undefined {
  const fact = known.facts.get(id)
  const isFirst = [...past.values()].every(({ before }) => before === 0)
  if (isFirst || !fact || !known.answers[id]) return undefined
  if (fact.interviewId !== interview.id) return fact.at < interview.beganAt ? 'From before' : 'From a later interview'
  if (fact.source === 'confirmed') return 'From before, confirmed'
  return (past.get(id)?.before ?? 0) > 0 ? 'Changed in this interview' : 'New in this interview'
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
