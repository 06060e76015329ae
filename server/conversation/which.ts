/**
 * Which job, qualification or child somebody wants to change ("change the second job"), and what to ask when that is not
 * plain. Pure: worked out again from the words of the last turn each time.
 *
 * What must always hold
 * 1. Of several none is chosen for them; one that is named by its place or by its title is.           (itemMeant)
 * 2. A place that the list does not have is no guess: what there is is said, to choose from.          (itemMeant)
 */
import { itemInWords } from '../interview/answers.ts'
import { listOf } from '../interview/history.ts'
import { questionById } from '../interview/journey.ts'
import type { Item, Language, Question } from '../interview/questions.ts'
import type { CalendarDate } from '../lib/days.ts'
import { type Talk, targetOf } from './asking.ts'
import { type Changing, heardIn } from './listening.ts'

/** What there is to change: a list and its items, in their order. Without a list it was not plain what is meant. */
export type Which = { group?: Question | undefined; items: readonly Item[] }

/** What the last turn wants to change, while it has to be asked which; undefined when it wants nothing of the kind. */
export function whichToChange(talk: Talk, language: Language, on: CalendarDate): Which | undefined {
  const last = talk.turns.at(-1)
  if (last?.meant !== 'changing' || last.hidden) return undefined
  const asked = last.asked === undefined ? undefined : targetOf(talk, last.asked)
  const { definition } = talk.interview
  const meant = heardIn(last.words, asked?.question, { definition, on, language })
  if (meant.means !== 'changing') return undefined
  const question = meant.question === undefined ? undefined : questionById(definition, meant.question)
  if (question && question.kind !== 'group') return undefined
  return { group: question, items: itemsOf(talk, question) }
}

/** The item that is meant; undefined when there is none, or more than one may be. */
export function itemMeant(talk: Talk, { question, place, what }: Changing): Item | undefined {
  const group = question === undefined ? undefined : questionById(talk.interview.definition, question)
  const items = itemsOf(talk, group)
  if (!group) return undefined
  if (place) return items.at(place > 0 ? place - 1 : place)
  if (items.length === 1) return items[0]
  const named = items.filter(item => isNamed(itemInWords(group, item, 'en').title, what))
  return named.length === 1 ? named[0] : undefined
}

const itemsOf = ({ known }: Talk, group: Question | undefined): Item[] =>
  group ? listOf(group, known.answers[group.id]) : []

/** Whether a word of the title, other than a short one, was said. */
function isNamed(title: string, what: string): boolean {
  const said = wordsIn(what)
  return wordsIn(title).some(word => word.length > 2 && said.includes(word))
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
