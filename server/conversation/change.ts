/**
 * What is told, in the fields of a form: a card to be changed before it is used, an item filled in by hand, and two answers
 * of which one was written elsewhere meanwhile.
 *
 * What must always hold
 * 1. A form shows what was read over what is on record, and says nothing more.                              (fieldsOf)
 * 2. What was typed into a field that an answer then closed comes back when it opens again.               (wholeForm)
 * 3. Of two answers both are shown, with who wrote the other and when; without a choice nothing is recorded. (clashingIn)
 */
import type { Db } from '../../db/client.ts'
import type { Form } from '../http/forms.ts'
import { formOf as filledIn } from '../interview/answers.ts'
import { type Clashing, clashForm, withChoices } from '../interview/clash.ts'
import type { Known } from '../interview/interview.ts'
import { itemsOf, writerOf } from '../interview/items.ts'
import { fieldsAsked } from '../interview/journey.ts'
import { askedOn as fieldsOn, type QuestionError, readPage, wholeForm } from '../interview/page.ts'
import type { Answers, Question } from '../interview/questions.ts'
import { keyOf, type Talk, type Target } from './asking.ts'
import type { OpenConversation } from './open-conversation.ts'
import type { Telling } from './telling.ts'

/** A question as it is asked in the conversation, whatever else is known: always the same object, made once. */
export function asAsked(question: Question): Question {
  if (!question.askIf) return question
  const { askIf: _, ...rest } = question
  const made = asked.get(question) ?? rest
  asked.set(question, made)
  return made
}
const asked = new WeakMap<Question, Question>()

/** What is on record where the telling would go, by question or by field. */
function recordedFor({ answers }: Known, { group, item }: Telling): Answers {
  if (!group) return answers
  return itemsOf(answers[group.id]).find(({ id }) => id === item.id)?.answers ?? {}
}

/** The fields in which a telling can be changed, with what stands in them: the question's own, or all asked of the item. */
export function fieldsOf({ known }: Pick<Talk, 'known'>, telling: Telling): { fields: Question[]; answers: Answers } {
  if (telling.question) {
    const { question, answer } = telling
    return { fields: [asAsked(question)], answers: { [question.id]: answer } }
  }
  const { group, item } = telling
  const answers = { ...recordedFor(known, telling), ...item.answers }
  return { fields: fieldsAsked(group, { answers }, known.answers), answers }
}

/** What a form with the fields of a telling says, and what is wrong with it. */
export function readTelling(open: Pick<Talk, 'known'>, telling: Telling, sent: Form, on: string) {
  const every = telling.group ? (telling.group.fields ?? []) : fieldsOf(open, telling).fields
  const recorded = recordedFor(open.known, telling)
  const { form, unchosen } = withChoices(every, wholeForm(every, sent, recorded), recorded)
  const { answers, errors } = readPage(every, form, open.known.answers, on)
  const fields = telling.group ? fieldsOn(every, answers, open.known.answers) : every
  const given: Answers = {}
  for (const { id } of fields) if (answers[id]) given[id] = answers[id]
  const isEmpty = errors.length === 0 && Object.keys(given).length === 0
  return { form, unchosen, fields, errors: isEmpty ? [nothingIn(fields)] : errors, telling: told(telling, given) }
}

const nothingIn = ([first]: readonly Question[]): QuestionError => ({
  field: first?.id ?? '',
  question: first?.id ?? '',
  message: 'Enter an answer, or go back to the conversation',
})

function told(telling: Telling, answers: Answers): Telling {
  const { step, group, item, question } = telling
  if (group) return { step, group, item: { id: item.id, answers } }
  return { step, question, answer: answers[question.id] ?? telling.answer }
}

/** What was to be recorded when another answer was found, and the form that said so; without one, as it was read. */
export type Refused = { telling: Telling; target?: Target | undefined; form?: Form; on: string }

/** The answers to choose between, and the form that comes along with the choice. */
export async function clashingIn(
  db: Db,
  newest: OpenConversation,
  { telling, target, form, on }: Refused,
  questions: readonly string[],
): Promise<{ clashes: Clashing[]; form: Form }> {
  const { interview, known, basis } = newest
  const { fields, answers } = fieldsOf(newest, telling)
  const typed = form ?? filledIn(fields, answers)
  const mine = readPage(fields.map(asAsked), typed, known.answers, on).answers
  const theirs = recordedFor(known, telling)
  const clashes: Clashing[] = []
  for (const question of fields.filter(({ id }) => questions.includes(id))) {
    const { id } = question
    const fact = known.facts.get(id)
    const writer = telling.group ? await writerOf(db, interview, telling.group, telling.item.id, id) : fact
    if (writer) clashes.push({ question, mine: mine[id], theirs: theirs[id], by: writer.by, at: writer.at })
  }
  const carried = { ...clashForm(typed, [], theirs, basis, questions), ...(target && { asked: keyOf(target) }) }
  return { clashes, form: carried }
}
