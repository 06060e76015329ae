/**
 * What a card, a press or a form of the conversation tells: an answer to a question, or something of one job, qualification
 * or child.
 *
 * What must always hold
 * 1. A card says exactly what was read: nothing is added to it here.                                          (tellingOf)
 * 2. What was read of a job while that job was being asked about is about it; anything else of a list is one more. (itemTold)
 */
import { sameAnswer } from '../interview/answers.ts'
import type { Interview, Known } from '../interview/interview.ts'
import { itemsOf } from '../interview/items.ts'
import type { Answer, Answers, Item, Question, Step } from '../interview/questions.ts'
import type { Target } from './asking.ts'
import { type Card, isItem, type Turn } from './conversation.ts'

/** An answer to a question; or, of one item of a list, the fields that are told. */
export type Telling = { step: Step } & (
  | { question: Question; answer: Answer; group?: undefined; item?: undefined }
  | { group: Question; item: Item; question?: undefined; answer?: undefined }
)

/** What an answer to the question that is asked tells. */
export function tellingBy({ step, question, of }: Target, answer: Answer): Telling {
  if (!of) return { step, question, answer }
  return { step, group: of.group, item: { id: of.item.id, answers: { [question.id]: answer } } }
}

/** What a card tells; undefined when it is no answer, or is about an item that is not in its list. */
export function tellingOf(
  { definition }: Pick<Interview, 'definition'>,
  known: Known,
  turn: Pick<Turn, 'asked'>,
  card: Card,
): Telling | undefined {
  if (card.kind !== 'answer' || card.is === undefined || card.is === 'cleared') return undefined
  for (const step of definition.steps) {
    for (const question of step.questions) {
      if (question.id === card.question && isItem(card)) return itemTold(step, question, known, turn, card)
      if (question.id === card.question) return { step, question, answer: answerOn(card) }
      const field = question.fields?.find(({ id }) => id === card.question)
      const item = field && askedItem(question, known, turn)
      if (item) return { step, group: question, item: { id: item.id, answers: { [field.id]: answerOn(card) } } }
    }
  }
  return undefined
}

const answerOn = ({ is, value }: Card): Answer => (is === 'answered' ? { is, value } : { is }) as Answer

/** The item of this list that the turn was a reply about. */
function askedItem({ id }: Question, { answers }: Known, { asked }: Pick<Turn, 'asked'>): Item | undefined {
  const [group, item] = asked?.split('/') ?? []
  return group === id ? itemsOf(answers[id]).find(one => one.id === item) : undefined
}

/** An item without a title of its own ("2015 until covid") is of the item that was being asked about. */
function itemTold(step: Step, group: Question, known: Known, turn: Pick<Turn, 'asked'>, card: Card): Telling {
  const answers = card.value as Answers
  const [title] = group.fields ?? []
  const item = title && !answers[title.id] ? askedItem(group, known, turn) : undefined
  return { step, group, item: { id: item?.id ?? card.itemId ?? '', answers } }
}

/** What is on record where a telling would go: the answer, or the item; undefined when there is nothing yet. */
export function onRecord({ answers }: Known, telling: Telling): Answer | undefined {
  if (telling.question) return answers[telling.question.id]
  const item = itemsOf(answers[telling.group.id]).find(({ id }) => id === telling.item.id)
  return item && { is: 'answered', value: [item] }
}

/** Whether what a telling says is what stands on record: of an item, in each field that it tells. */
export function isOnRecord(known: Known, telling: Telling): boolean {
  const stands = onRecord(known, telling)
  if (telling.question) return sameAnswer(stands, telling.answer)
  const [item] = itemsOf(stands)
  return Object.entries(telling.item.answers).every(([id, answer]) => sameAnswer(item?.answers[id], answer))
}
