/**
 * Beside the conversation, for the member of staff alone: words that may speak of harm, and what they can do (R88).
 *
 * What must always hold
 * 1. Nothing is decided, sent or stored by it: it is made from the turns or answers each time the page is. (riskPanel)
 * 2. The steps are those of the office's own plan and of G14; whom to ring stands in bodies.ts.          (steps)
 * 3. Whoever looks over a shoulder reads nothing about harm: the words are behind a plain line.          (R86; details)
 */
import type { HelpLines } from '../server/bodies.ts'
import type { Turn } from '../server/conversation/conversation.ts'
import type { Interview, Known } from '../server/interview/interview.ts'
import { isPrivate } from '../server/interview/journey.ts'
import type { Answers } from '../server/interview/questions.ts'
import { savedLast } from '../server/interview/saved-last.ts'
import { type RiskKind, type RiskRead, riskWords } from '../server/note/risk.ts'
import { details } from './govuk.ts'
import { helpLineList } from './help-lines.ts'
import { type Html, html } from './html.ts'

/** The panel for what was typed in a conversation; undefined where nothing in it speaks of harm. */
export function riskPanel({ turns, interview }: { turns: readonly Turn[]; interview: Interview }): Html | undefined {
  const seen = turns.flatMap(({ id, meant, hidden, words }) =>
    meant === 'said' && !hidden ? riskWords(words).map(read => ({ turn: id, read })) : [],
  )
  if (seen.length === 0) return undefined
  const isNew = seen.at(-1)?.turn === turns.at(-1)?.id
  const read = seen.map(one => one.read)
  return html`<aside class="app-risk" aria-label="For you">${isNew && moment}${whatToDo(read, interview, isNew)}</aside>`
}

/** The same for the texts of a page of answers, where they are saved while they are typed. */
export function riskInAnswers(answers: Answers, interview: Interview): Html | undefined {
  const read = riskIn(answers)
  return read.length === 0 ? undefined : html`<div class="app-risk">${moment}${whatToDo(read, interview, true)}</div>`
}

/** The same on whichever page comes after a save: without scripts nothing can be said while somebody types. */
export function riskAfterSaving(known: Known, interview: Interview, now: Date): Html | undefined {
  const read = riskIn(savedLast(known, interview, now))
  if (read.length === 0) return undefined
  return html`<aside class="app-risk" aria-label="For you">${moment}${whatToDo(read, interview, true, 'risk-saved')}</aside>`
}

const riskIn = (answers: Answers): RiskRead[] =>
  Object.values(answers).flatMap(({ is, value }: { is: string; value?: unknown }) =>
    is === 'answered' && typeof value === 'string' ? riskWords(value) : [],
  )

const moment = html`<p class="govuk-body app-no-margin"><strong>Take a moment before you go on.</strong> Open this when nobody can look over your shoulder.</p>`

function whatToDo(read: readonly RiskRead[], interview: Interview, isNew: boolean, id = 'risk'): Html {
  const kinds = new Set(read.map(({ kind }) => kind))
  return details({
    id,
    classes: 'app-no-margin',
    summaryText: isNew ? 'For you, about what was said' : 'For you, about what was said earlier',
    html: html`${quoted(read)}
      <ol class="govuk-list govuk-list--number govuk-list--spaced">${stepsFor(kinds).map(step => html`<li>${step}</li>`)}</ol>
      <p class="govuk-body">Lines that you can give them, if they want one:</p>
      ${helpLineList(linesFor(kinds), 'en')}
      <p class="govuk-body">${safetyPart(kinds, interview)}Nothing has been decided and nobody has been told. Only what was typed is kept. If they meant something else, you need do nothing.</p>`,
  })
}

const quoted = (read: readonly RiskRead[]): Html =>
  html`<p class="govuk-body">These words were written: ${[...new Set(read.map(({ words }) => words))].map((words, at) => html`${at > 0 && ', '}“${words}”`)}.</p>`

const isAbout = (kinds: ReadonlySet<RiskKind>, ...asked: RiskKind[]) => asked.some(kind => kinds.has(kind))

/** G14: every declaration is a real possibility; the office's own plan says who does what; 999 when it is now. */
function stepsFor(kinds: ReadonlySet<RiskKind>): string[] {
  return [
    'If anybody is in danger now, call 999 and stay with them, or on the line.',
    ...(isAbout(kinds, 'suicide', 'self-harm')
      ? [
          'Take it as a real possibility, even if it was said lightly. Ask them plainly, and listen. Do not promise to keep it secret.',
          'Follow your office’s Six Point Plan. It says who does what.',
        ]
      : []),
    ...(isAbout(kinds, 'abuse', 'harm')
      ? ['Speak of it only when they are alone with you. Ask what would be safe, and how to reach them safely.']
      : []),
    ...(isAbout(kinds, 'need')
      ? ['Ask what they need today: food, heat, a place to sleep. Your office’s local list says who can help.']
      : []),
    'Tell your manager, or whoever leads on safeguarding in your office, today.',
    'Do not ask anything of them now that can wait. The interview can stop and go on another day.',
  ]
}

const linesFor = (kinds: ReadonlySet<RiskKind>): HelpLines[] => [
  ...(isAbout(kinds, 'suicide', 'self-harm', 'harm') ? ['distress' as const] : []),
  ...(isAbout(kinds, 'abuse') ? ['abuse' as const] : []),
  ...(isAbout(kinds, 'need') ? ['need' as const] : []),
]

/** R85, L43: the easement for recent abuse is recorded where safety is. */
function safetyPart(kinds: ReadonlySet<RiskKind>, { id, definition }: Interview): Html | undefined {
  const step = definition.steps.find(isPrivate)
  if (!step || !isAbout(kinds, 'abuse')) return undefined
  return html`What they want done about it can be written under <a class="govuk-link" href="/interviews/${id}/steps/${step.id}">${step.title.en}</a>, and nowhere else. `
}
