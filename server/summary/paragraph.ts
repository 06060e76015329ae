/**
 * From answers to a plain paragraph for each step, said to the person, in both languages.
 *
 * What must always hold
 * 1. Nothing is said that was not: each sentence comes from one answer, and holds its value as it was given.  (sentenceOf)
 * 2. What may not be printed on a plan is not said here either (R86), nor what was withheld or not known (R15), nor what
 *    the person wants their plan to say, which stands there as theirs.                                        (isSaid)
 * 3. What the person said at length is quoted and never reworded (R21); what is too long stands below in full. (spoken)
 * 4. Pure: the same answers give the same words.
 */
import { answerInWords, answerLines } from '../interview/answers.ts'
import { fieldsAsked, printedOnPlan, questionsAsked, stepsAsked } from '../interview/journey.ts'
import type { Answer, Answers, Definition, Item, Language, Question, Step, Words } from '../interview/questions.ts'
import { claimantWordsQuestion } from '../interview/told.ts'
import { paragraphsOf, quoted, tidy } from '../lib/typed-text.ts'
import { childSaid, jobSaid, qualificationSaid, type Saying, saidBesides, sayings } from './sentences.ts'

/** Words that come from the answer to one question. */
type Sentence = { question: string; words: Words }

/** What is said of one step. */
export type Paragraph = { step: Step; sentences: Sentence[]; words: Words }

/** A paragraph for each step about which something may be said, in the order of the interview. */
export function paragraphsFrom(definition: Definition, answers: Answers): Paragraph[] {
  return stepsAsked(definition, answers).flatMap(step => {
    const sentences = questionsAsked(step, answers).flatMap(question => sentencesAbout(question, answers))
    return sentences.length > 0 ? [{ step, sentences, words: together(sentences) }] : []
  })
}

// A long list may take a sentence more in one language than in the other.
const together = (sentences: readonly Sentence[]): Words => ({
  en: sentences.flatMap(({ words }) => words.en || []).join(' '),
  cy: sentences.flatMap(({ words }) => words.cy || []).join(' '),
})

/** Whether an answer is one to say: a real one, or "none", that may be printed. */
function isSaid(question: Question, answer: Answer | undefined, answers: Answers): answer is Answer {
  if (!answer || question.id === claimantWordsQuestion || !printedOnPlan(question, answers)) return false
  return answer.is === 'answered' || answer.is === 'none'
}

function sentencesAbout(question: Question, answers: Answers): Sentence[] {
  const answer = answers[question.id]
  if (!isSaid(question, answer, answers)) return []
  if (question.kind === 'group' && answer.is === 'answered')
    return groupInSentences(question, answer.value as Item[], answers).map(words => ({ question: question.id, words }))
  return sentencesOf(question, answer).map(words => ({ question: question.id, words }))
}

// ── One answer ──────────────────────────────────────────────────────────────────────────────────

/** The sentences about one answer, `who` being spoken of; more than one where there is much to list. */
function sentencesOf(question: Question, answer: Answer, who?: Words): Words[] {
  const template = templateOf(question, sayings[question.id] ?? {}, answer)
  if (question.kind !== 'choices' || answer.is !== 'answered') return [filled(template, question, answer, who)]
  const lists = { en: shortLists(question, answer, 'en'), cy: shortLists(question, answer, 'cy') }
  const count = Math.max(lists.en.length, lists.cy.length)
  return Array.from({ length: count }, (_, at) => {
    const say = (language: Language) => {
      const list = lists[language][at]
      return list === undefined ? '' : put(at === 0 ? template : saidBesides.also, language, { value: list })
    }
    return { en: say('en'), cy: say('cy') }
  })
}

function templateOf(question: Question, saying: Saying, answer: Answer): Words {
  if (answer.is !== 'answered') return saying.none ?? general(question)
  const { value } = answer
  const key = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
  if (saying.by && Object.hasOwn(saying.by, key)) return saying.by[key] ?? general(question)
  return (value === 1 ? saying.one : undefined) ?? saying.value ?? general(question)
}

const general = ({ short }: Question): Words => ({ en: `${short.en}: {value}.`, cy: `${short.cy}: {value}.` })

function filled(template: Words, question: Question, answer: Answer, who?: Words): Words {
  const say = (language: Language) =>
    put(template, language, {
      value: spoken(question, answer, language),
      number:
        answer.is === 'answered' ? Number(answer.value).toLocaleString('en-GB', { maximumFractionDigits: 10 }) : '',
      when: whenInEnglish(answer, spoken(question, answer, 'en')),
      who: who?.[language] ?? '',
    })
  return { en: say('en'), cy: say('cy') }
}

/** A template with its slots filled; a value that ends a sentence of its own needs no second full stop. */
function put(template: Words, language: Language, slots: Record<string, string>): string {
  const words = template[language].replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '')
  return words.replace(/([.?!…]”?)\.$/u, '$1')
}

const isTyped = ({ kind, reads }: Question) => (kind === 'text' && !reads) || kind === 'long-text'

/** Longer than this, words are not for a paragraph: they stand below it in full. */
const longestQuote = 280

/** A value as it stands in a sentence: what was typed exactly so, and at length in quotation marks. */
function spoken(question: Question, answer: Answer, language: Language): string {
  const isOurs = answer.is !== 'answered' || question.kind === 'choice' || question.kind === 'yes-no'
  if (isOurs) return inSentence(answerInWords(question, answer, language))
  if (!isTyped(question)) return answerInWords(question, answer, language)
  const paragraphs = paragraphsOf(String(answer.value))
  if (paragraphs.join(' ').length > longestQuote) return saidBesides.inFull[language]
  const isQuoted = question.kind === 'long-text' || question.ownWords
  return isQuoted ? paragraphs.flatMap(text => quoted([text])).join(', ') : tidy(paragraphs.join(' '))
}

/** Words of ours that begin with a capital wherever they stand. */
const names =
  /^(\p{Lu}{2}|(English|Welsh|Saesneg|Cymraeg|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!\p{L}))/u

/** An option or another reply of ours, without the capital it begins with on its own. */
const inSentence = (words: string): string =>
  names.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)

/** "in 2015", "about 2015", "on 14 March 2015". */
function whenInEnglish(answer: Answer, words: string): string {
  const edtf = answer.is === 'answered' ? String(answer.value) : ''
  if (edtf.endsWith('~')) return words
  return `${edtf.length === 10 ? 'on' : 'in'} ${words}`
}

/** A list has at most so many words before the next sentence goes on with it. */
const longestList = 9

function shortLists(question: Question, answer: Answer, language: Language): string[] {
  const named = sayings[question.id]?.named ?? {}
  const chosen = answer.is === 'answered' && Array.isArray(answer.value) ? answer.value : []
  const labels = answerLines(question, answer, language)
  const names = chosen.map((one, at) => named[String(one)]?.[language] ?? inSentence(labels[at] ?? String(one)))
  const lists: string[][] = []
  for (const name of names) {
    const last = lists.at(-1)
    if (last && wordsIn([...last, name]) <= longestList) last.push(name)
    else lists.push([name])
  }
  return lists.map(list => joined(list, language))
}

const wordsIn = (list: readonly string[]) => list.join(' ').split(' ').length

// Welsh "a" makes what follows it mutate, so a list has commas alone there.
function joined(list: readonly string[], language: Language): string {
  if (list.some(name => name.includes(','))) return list.join('; ')
  if (language === 'cy') return list.join(', ')
  const last = list.at(-1) ?? ''
  return list.length > 1 ? `${list.slice(0, -1).join(', ')} and ${last}` : last
}

// ── Items of a group ────────────────────────────────────────────────────────────────────────────

/** What may be said of an item: the fields that are asked of it, say something, and may be printed. */
type Telling = { question: Question; answer: Answer }

function groupInSentences(group: Question, items: readonly Item[], answers: Answers): Words[] {
  const tell = (item: Item) =>
    fieldsAsked(group, item, answers).flatMap((question): Telling[] => {
      const answer = item.answers[question.id]
      return isSaid(question, answer, { ...answers, ...item.answers }) ? [{ question, answer }] : []
    })
  if (group.id === 'children') return childrenInSentences(items.map(tell))
  return items.flatMap(item => itemInSentences(group, tell(item)))
}

function itemInSentences(group: Question, telling: readonly Telling[]): Words[] {
  const [first, ...rest] = telling
  if (!first) return []
  const isNamed = first.question === group.fields?.[0]
  const begin = isNamed ? [filled(openingOf(group, telling), first.question, first.answer)] : [itemOf(group)]
  const others = (isNamed ? rest : telling).filter(one => !isSaidByOpening(one))
  return [...begin, ...others.flatMap(({ question, answer }) => sentencesOf(question, answer))]
}

const answerIn = (telling: readonly Telling[], id: string) => {
  const answer = telling.find(({ question }) => question.id === id)?.answer
  return answer?.is === 'answered' ? answer.value : undefined
}

function openingOf(group: Question, telling: readonly Telling[]): Words {
  if (group.id === 'jobs') return answerIn(telling, 'job-still') === true ? jobSaid.still : jobSaid.done
  if (group.id === 'qualifications-held') {
    const isUnfinished = answerIn(telling, 'qualification-level') === 'unfinished'
    return isUnfinished ? qualificationSaid.unfinished : qualificationSaid.whole
  }
  const { en, cy } = group.item ?? group.short
  return { en: `${capital(en)}: {value}.`, cy: `${capital(cy)}: {value}.` }
}

/** "Job.": an item that has no name yet. */
const itemOf = ({ item, short }: Question): Words => {
  const { en, cy } = item ?? short
  return { en: `${capital(en)}.`, cy: `${capital(cy)}.` }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const isSaidByOpening = ({ question, answer }: Telling): boolean =>
  question.id === 'job-still' ||
  (question.id === 'qualification-level' && answer.is === 'answered' && answer.value === 'unfinished')

function childrenInSentences(children: readonly (readonly Telling[])[]): Words[] {
  const number = String(children.length)
  const count = children.length === 1 ? childSaid.one : childSaid.several
  const each = children.flatMap(telling =>
    telling.flatMap(({ question, answer }, at) =>
      sentencesOf(question, answer, at === 0 ? childSaid.first : childSaid.again),
    ),
  )
  return [{ en: put(count, 'en', { number }), cy: put(count, 'cy', { number }) }, ...each]
}
