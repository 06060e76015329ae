/**
 * Somebody who fills in the preparation sheet by what is printed on it and nothing else: reads the blocks in order,
 * answers each question they come to, and goes where its directions say.
 */
import type { Answer, Answers, Definition, Item, Language, Question } from '../../server/interview/questions.ts'
import { insteadsOf, repliesOf } from '../../server/interview/questions.ts'
import type { Block, Letter } from '../../server/print/letter.ts'

/** What has been put on the paper at a question. */
type Marks = { ticked: string[]; beforeOr: boolean; wrote?: string | undefined; spaces: number }

type Sheet = { blocks: Block[]; language: Language; questions: Map<string, Question> }

/**
 * The ids of the questions that this person answers on the sheet, in order; of a group's fields with the place of the
 * item they are about, as 'jobs 1 job-title'. A person with more items than there is room for writes about the first.
 */
export function readPaper(letter: Letter, definition: Definition, answers: Answers): string[] {
  const sheet: Sheet = { blocks: letter.blocks, language: letter.language, questions: printedIn(letter, definition) }
  const paper = new Map<string, Marks>()
  const answered: string[] = []
  let items: Item[] = []
  let group: Question | undefined
  let card = 0
  for (let at = 0; at < sheet.blocks.length; ) {
    const block = sheet.blocks[at] as Block
    if (block.is === 'heading') {
      card = block.level === 3 ? Number(/\d+$/.exec(block.text)?.[0]) : 0
      // The numbers of its questions are printed again for each job, and mean this one.
      for (const number of paper.keys()) if (isField(number)) paper.delete(number)
    }
    if (block.is === 'heading' && card > items.length) at = endOfCard(sheet, at)
    else if (block.is === 'direction') at = follow(sheet, at, paper)
    else {
      if (block.is === 'question') {
        const question = sheet.questions.get(block.number) as Question
        const ofItem = isField(block.number)
        const known = ofItem ? (items[card - 1]?.answers ?? {}) : answers
        paper.set(block.number, marksOf(question, known[question.id], sheet.language))
        answered.push(ofItem ? `${group?.id} ${card} ${question.id}` : question.id)
        if (!ofItem) items = itemsOf(answers[question.id])
        if (!ofItem) group = question
      }
      at++
    }
  }
  return answered
}

const isField = (number: string) => /[a-z]$/.test(number)

const itemsOf = (answer: Answer | undefined): Item[] =>
  answer?.is === 'answered' && Array.isArray(answer.value) && typeof answer.value[0] === 'object'
    ? (answer.value as Item[])
    : []

/** Nobody fills in the space for a second job who has had one. */
function endOfCard({ blocks }: Sheet, at: number): number {
  const end = blocks.findIndex((block, place) => place > at && (block.is === 'heading' || block.is === 'paragraph'))
  return end < 0 ? blocks.length : end
}

/** The question behind each number, found by its words. */
function printedIn({ blocks, language }: Letter, definition: Definition): Map<string, Question> {
  const found = new Map<string, Question>()
  for (const block of blocks) {
    if (block.is !== 'question') continue
    const [, whole = '', letter] = /^(\d+)([a-z])?$/.exec(block.number) ?? []
    const question = definition.steps.flatMap(step => step.questions)[Number(whole) - 1]
    const meant = letter ? question?.fields?.[letter.charCodeAt(0) - 97] : question
    if (meant?.label[language] !== block.text) throw new Error(`${block.number} is not “${block.text}”`)
    found.set(block.number, meant)
  }
  return found
}

function marksOf(question: Question, answer: Answer | undefined, language: Language): Marks {
  const nothing: Marks = { ticked: [], beforeOr: false, spaces: 0 }
  if (!answer) return nothing
  if (answer.is !== 'answered') {
    const box = insteadsOf(question).find(({ is }) => is === answer.is)
    return { ...nothing, ticked: box ? [box.label[language]] : [] }
  }
  const { value } = answer
  const labelOf = (one: unknown) => question.options?.find(option => option.value === one)?.label[language] ?? ''
  if (question.kind === 'group') return { ...nothing, spaces: itemsOf(answer).length }
  if (question.kind === 'yes-no')
    return { ...nothing, ticked: [repliesOf(question)[value ? 'yes' : 'no'][language]], beforeOr: true }
  if (question.kind === 'choice' || question.kind === 'choices') {
    return { ...nothing, ticked: [value].flat().map(labelOf), beforeOr: true }
  }
  return { ...nothing, wrote: String(value) }
}

/** Reads one direction and returns where to read on. */
function follow(sheet: Sheet, at: number, paper: ReadonlyMap<string, Marks>): number {
  const block = sheet.blocks[at]
  const text = block?.is === 'direction' ? block.text : ''
  const quotes: string[] = []
  const plain = text.replace(/“[^”]*”/g, quoted => `“${quotes.push(quoted.slice(1, -1)) - 1}”`)
  const [, condition = '', then = '', otherwise] = sentences[sheet.language].exec(plain) ?? []
  if (!then) throw new Error(`Nobody could follow “${text}”`)
  const isSo = condition
    .split(alternatives[sheet.language])
    .some(facts => facts.split(conjunctions[sheet.language]).every(fact => isTrue(fact, quotes, paper, sheet.language)))
  const told = isSo ? then : otherwise
  return told === undefined ? at + 1 : goOn(sheet, at, told)
}

const sentences = {
  en: /^If (.+?), ((?:answer|go to|leave out|you have) [^.]+)\.(?: If not, ([^.]+)\.)?$/,
  cy: /^Os (.+?), ((?:atebwch|ewch i|gadewch|rydych) [^.]+)\.(?: Os na, ([^.]+)\.)?$/,
}
const alternatives = { en: ', or if ', cy: ', neu os ' }
const conjunctions = { en: ' and ', cy: ' ac os ' }

function goOn({ blocks, language }: Sheet, at: number, told: string): number {
  const place = (number: string | undefined) =>
    blocks.findIndex((block, place) => place > at && block.is === 'question' && block.number === number)
  const [, next] = { en: /^go to question (\S+)$/, cy: /^ewch i gwestiwn (\S+)$/ }[language].exec(told) ?? []
  if (next) {
    // Above the question stands its own direction, and a person who goes to the question sees it.
    let landing = place(next)
    if (landing < 0) throw new Error(`There is no question ${next} further on`)
    while (blocks[landing - 1]?.is === 'direction' && landing - 1 > at) landing--
    return landing
  }
  if (/^(leave out|gadewch)/.test(told)) {
    const last = /(\d+[a-z]?)(?: allan)?$/.exec(told)?.[1]
    if (!last) return blocks.length
    if (isField(last)) return place(last) + 1
    // Whoever leaves out a question leaves out the spaces that belong to it.
    return 1 + blocks.findLastIndex(block => block.is === 'question' && parseInt(block.number, 10) === Number(last))
  }
  return /^(you have|rydych)/.test(told) ? blocks.length : at + 1
}

type Says = (marks: Marks, quoted: string[], number: number) => boolean
const facts: { says: Says; isSo: Record<Language, string>; isNot: Record<Language, string> }[] = [
  {
    says: ({ ticked }, boxes) => boxes.some(box => ticked.includes(box)),
    isSo: { en: 'you ticked (“.+”) at', cy: 'gwnaethoch chi dicio (“.+”) yng' },
    isNot: { en: 'you did not tick (“.+”) at', cy: 'na wnaethoch chi dicio (“.+”) yng' },
  },
  {
    says: ({ beforeOr }) => beforeOr,
    isSo: { en: 'you ticked any box before .+ at', cy: 'gwnaethoch chi dicio unrhyw flwch cyn .+ yng' },
    isNot: { en: 'you did not tick any box before .+ at', cy: 'na wnaethoch chi dicio unrhyw flwch cyn .+ yng' },
  },
  {
    says: ({ wrote }) => wrote !== undefined,
    isSo: { en: 'you wrote an answer at', cy: 'gwnaethoch chi ysgrifennu ateb yng' },
    isNot: { en: 'you did not write an answer at', cy: 'na wnaethoch chi ysgrifennu ateb yng' },
  },
  {
    says: ({ wrote }, said) => wrote !== undefined && said.includes(wrote),
    isSo: { en: 'you wrote (“.+”) at', cy: 'gwnaethoch chi ysgrifennu (“.+”) yng' },
    isNot: { en: 'you did not write (“.+”) at', cy: 'na wnaethoch chi ysgrifennu (“.+”) yng' },
  },
  {
    says: ({ wrote }, _, least) => wrote !== undefined && Number(wrote) > least,
    isSo: { en: 'you wrote a number over (\\S+) at', cy: 'gwnaethoch chi ysgrifennu rhif dros (\\S+) yng' },
    isNot: { en: 'you did not write a number over (\\S+) at', cy: 'na wnaethoch chi ysgrifennu rhif dros (\\S+) yng' },
  },
  {
    says: ({ spaces }) => spaces > 0,
    isSo: { en: 'you filled in one or more .+ at', cy: 'gwnaethoch chi lenwi un neu fwy .+ yng' },
    isNot: { en: 'you did not fill in any .+ at', cy: 'na wnaethoch chi lenwi unrhyw un .+ yng' },
  },
]

function isTrue(fact: string, quotes: string[], paper: ReadonlyMap<string, Marks>, language: Language): boolean {
  for (const { says, ...forms } of facts) {
    for (const isSo of [true, false]) {
      const form = forms[isSo ? 'isSo' : 'isNot'][language]
      const [, said, question] =
        new RegExp(`^${form.includes('(') ? form : `()${form}`} (?:question|nghwestiwn) (\\S+)$`).exec(fact) ?? []
      if (question === undefined) continue
      // What nobody has come to is empty.
      const marks = paper.get(question) ?? { ticked: [], beforeOr: false, spaces: 0 }
      const quoted = [...(said ?? '').matchAll(/“(\d+)”/g)].map(([, at]) => quotes[Number(at)] ?? '')
      return says(marks, quoted, Number(said)) === isSo
    }
  }
  throw new Error(`Nobody could tell whether “${fact}”`)
}
