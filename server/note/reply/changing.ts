/**
 * "Change the second job", "actually the rent is wrong": which question, or which line of a group, is meant.
 *
 * What must always hold
 * 1. Words that answer the question asked are not a wish to change another: to a question that asks for words, only a
 *    thing that the interview has, named with "the" or "my answer", is meant ("go back to my old job" is an answer).
 */
import type { Definition, Question } from '../../interview/questions.ts'
import { plain } from './words.ts'

/** `what` as it was said; `question` when one question alone is meant by it, and `place` which line of a group: 2, or -1 for the last. */
export type Changing = { means: 'changing'; what: string; question?: string; place?: number }

const lead = '(?:actually,? |no,? |sorry,? |wait,? |hang on,? |hold on,? |oh,? )*'
const asking =
  '(?:(?:can|could|may) (?:i|we|you) |(?:i|we) (?:need|want|would like|have) to |id like to |lets |let me |please )?'
const forms = [
  new RegExp(`^${lead}${asking}(?:change|correct|fix|edit|amend|redo|re-do|update|alter|put right) (.+)$`),
  new RegExp(`^${lead}${asking}(?:go|skip|jump) (?:back )?to (.+)$`),
  new RegExp(
    `^${lead}((?:the|my|that|what i said about)\\b.+?) (?:is|was|are|were|isnt|wasnt|arent|should) (?:wrong|not right|incorrect|a mistake|mistaken|right|not correct|be different)$`,
  ),
  new RegExp(`^${lead}(?:i (?:got|put|gave you|said)|you(?:ve)? (?:got|put)) (.+?) wrong$`),
  new RegExp(`^${lead}i (?:made|ve made) a mistake (?:with|about|in|on) (.+)$`),
  /^(?:newid|cywiro|mynd yn (?:ol|ôl) at) (.+)$/,
  /^mae(?:r)? (.+?) yn anghywir$/,
]

const ordinals: Record<string, number> = {
  first: 1, '1st': 1, cyntaf: 1, second: 2, '2nd': 2, ail: 2, third: 3, '3rd': 3, trydydd: 3, trydedd: 3, fourth: 4,
  '4th': 4, fifth: 5, '5th': 5, last: -1, latest: -1, olaf: -1, other: 2, oldest: 1, youngest: -1,
} // biome-ignore format: a table reads better in lines

/** What somebody who says this wants to change; undefined when it is not about changing anything. */
export function changingIn(said: string, asked: Question, definition: Definition): Changing | undefined {
  const what = forms.map(form => form.exec(said)?.[1]).find(found => found !== undefined)
  if (!what || what.split(' ').length > 9) return undefined
  const meant = questionMeant(what, definition)
  if (asked.kind === 'text' || asked.kind === 'long-text') {
    if (!meant.question || !isDefinite(what)) return undefined
  } else if (!meant.question && /^(?:back to )?(?:work|college|school|uni|sleep|bed|the gym)\b/.test(what))
    return undefined
  return { means: 'changing', what, ...meant }
}

const isDefinite = (what: string) =>
  /^(?:the|yr|y)\b(?!.*\bjob centre)/.test(what) || /\b(?:answer|question|what i said|bit about)\b/.test(what)

const idle =
  /^(?:the|my|that|a|an|our|about|answer|answers|to|question|bit|what|i|said|on|for|of|one|part|yr|y|fy|r|ateb|i’r|details|thing|again|is|was)$/

/** The question that these words name, by its short name, its options or the thing it lists; undefined unless only one. */
function questionMeant(what: string, definition: Definition): Pick<Changing, 'question' | 'place'> {
  const words = what.split(/[\s,]+/).map(word => word.replace(/^(?:rent|rents)$/, 'rent'))
  const place = words.map(word => ordinals[word]).find(found => found !== undefined)
  const names = words.filter(word => !idle.test(word) && ordinals[word] === undefined)
  const questions = definition.steps.flatMap(step => step.questions)
  const group = questions.find(
    question => question.kind === 'group' && names.some(name => itemNames(question).includes(name)),
  )
  if (group) return { question: group.id, ...(place !== undefined && { place }) }
  const wanted = names.join(' ')
  if (wanted === '') return {}
  for (const fits of ways(wanted, names)) {
    const found = questions.filter(fits)
    if (found.length === 1 && found[0]) return { question: found[0].id }
    if (found.length > 1) return {}
  }
  return {}
}

const itemNames = ({ item, id }: Question) => [
  ...(item ? [item.en, `${item.en}s`, item.cy] : []),
  ...(id === 'children' ? ['children', 'kid', 'kids', 'son', 'daughter', 'boy', 'girl', 'plant'] : []),
  ...(id === 'jobs' ? ['employer', 'swyddi'] : []),
]

// From the closest way of naming a question to the loosest.
function ways(wanted: string, names: string[]): ((question: Question) => boolean)[] {
  const texts = ({ short, called }: Question) =>
    [short, ...(called ? [called] : [])].flatMap(({ en, cy }) => [plain(en), plain(cy)])
  const options = ({ options: offered = [] }: Question) =>
    offered.flatMap(({ label }) => [plain(label.en), plain(label.cy)])
  const holds = (text: string) => names.every(name => text.split(/[\s,]+/).includes(name))
  return [
    question => texts(question).includes(wanted),
    question => options(question).includes(wanted),
    question => texts(question).some(holds),
    question => question.id.split('-').includes(wanted),
  ]
}
