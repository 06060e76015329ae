/** The same answers through the conversation, through the steps and on one page are the same record and the same plan. */
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readings } from '../db/schema.ts'
import { addCards, saveTurn } from '../server/conversation/conversation.ts'
import type { Person } from '../server/http/context.ts'
import { formOf } from '../server/interview/answers.ts'
import { definition } from '../server/interview/definition.ts'
import { currentAnswers, type Interview } from '../server/interview/interview.ts'
import { itemsOf } from '../server/interview/items.ts'
import { fieldsAsked, questionsAsked, stepsAsked } from '../server/interview/journey.ts'
import { insteadValue } from '../server/interview/page.ts'
import type { Answer, Answers, Item, Question, Step } from '../server/interview/questions.ts'
import { toldSections } from '../server/interview/told.ts'
import type { NoteReading } from '../server/note/note.ts'
import { finishedAnswersTo } from './support/answers.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { castMember, interviewed } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let adviser: Visitor
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  adviser = await foothold.visit('adviser')
})
afterAll(() => foothold.close())

type Form = Record<string, string | string[]>
/** How an answer is given in the conversation: pressed, from a card as it was read, or from one that is changed first. */
type Way = 'pressed' | 'used' | 'changed'

/** What would be asked, in the order of the interview, given these answers. */
function askedOf(answers: Answers): { step: Step; question: Question; answer: Answer }[] {
  const live: Answers = {}
  return stepsAsked(definition, answers).flatMap(step =>
    step.questions.flatMap(question => {
      const answer = answers[question.id]
      if (!answer || !questionsAsked(step, { ...live, [question.id]: answer }).includes(question)) return []
      live[question.id] = answer
      return [{ step, question, answer: withFieldsAsked(question, answer, live) }]
    }),
  )
}

/** Of each item only what is asked of it. */
function withFieldsAsked(group: Question, answer: Answer, live: Answers): Answer {
  if (group.kind !== 'group' || answer.is !== 'answered') return answer
  const items = itemsOf(answer).map(item => {
    const asked = fieldsAsked(group, item, live)
    const answers: Answers = {}
    for (const { id } of asked) if (item.answers[id]) answers[id] = item.answers[id]
    return { id: item.id, answers }
  })
  return { is: 'answered', value: items.filter(({ answers }) => Object.keys(answers).length > 0) }
}

const isGiven = (answer: Answer) => answer.is !== 'answered' || !Array.isArray(answer.value) || answer.value.length > 0

/** Everything as a page posts it; the replies in place of an answer share their question's name where that is picked. */
const posted = (questions: readonly Question[], answers: Answers): Form => formOf(questions, answers)

async function bySteps(interview: Interview, asked: ReturnType<typeof askedOf>) {
  for (const step of new Set(asked.map(one => one.step))) {
    const path = `/interviews/${interview.id}/steps/${step.id}`
    const own = asked.filter(one => one.step === step)
    await addItems(path, own)
    const alone = own.filter(({ answer }) => !(answer.is === 'answered' && hasItems(answer)))
    const form = posted(
      alone.map(({ question }) => question),
      Object.fromEntries(alone.map(({ question, answer }) => [question.id, answer])),
    )
    expect(
      (await adviser.post(path, { ...form, shown: own.map(({ question }) => question.id).join(' ') })).status,
    ).toBe(200)
  }
}

const hasItems = (answer: Answer) => itemsOf(answer).some(item => typeof item === 'object')

async function addItems(path: string, asked: ReturnType<typeof askedOf>) {
  for (const { question, answer } of asked.filter(one => one.question.kind === 'group')) {
    for (const item of itemsOf(answer)) {
      const form = { ...posted(question.fields ?? [], item.answers), item: item.id, go: 'choose' }
      await adviser.post(`${path}/${question.id}/new`, form)
    }
  }
}

async function onOnePage(interview: Interview, asked: ReturnType<typeof askedOf>) {
  for (const step of new Set(asked.map(one => one.step)))
    await addItems(
      `/interviews/${interview.id}/steps/${step.id}`,
      asked.filter(one => one.step === step),
    )
  const alone = asked.filter(({ answer }) => !(answer.is === 'answered' && hasItems(answer)))
  const form = posted(
    alone.map(({ question }) => question),
    Object.fromEntries(alone.map(({ question, answer }) => [question.id, answer])),
  )
  const shown = asked.map(({ question }) => question.id).join(' ')
  expect((await adviser.post(`/interviews/${interview.id}/all`, { ...form, shown, go: 'check' })).status).toBe(200)
}

async function inConversation(interview: Interview, asked: ReturnType<typeof askedOf>, ways: readonly Way[]) {
  for (const [at, { question, answer }] of asked.entries()) {
    const way = ways[at % ways.length] ?? 'used'
    const items = question.kind === 'group' && answer.is === 'answered' ? itemsOf(answer) : []
    if (items.length > 0) for (const item of items) await card(interview, question, { item: item.answers }, way)
    else if (way === 'pressed') await pressed(interview, question, answer)
    else await card(interview, question, { answer }, question.kind === 'group' ? 'used' : way)
  }
}

async function pressed(interview: Interview, question: Question, answer: Answer) {
  const form =
    answer.is === 'answered'
      ? posted([question], { [question.id]: answer })
      : { [question.id]: insteadValue(answer.is) }
  const path = `/interviews/${interview.id}/conversation/turns`
  const { status } = await adviser.post(path, { ...form, asked: question.id, basis: String(1e9), press: randomUUID() })
  expect(status, `${question.id} ${JSON.stringify(answer)}`).toBe(200)
}

async function card(interview: Interview, question: Question, read: { answer: Answer } | { item: Answers }, way: Way) {
  const turn = await saveTurn(foothold.db, amira, defaultNow, interview, { meant: 'said', words: 'as it was said' })
  const reading = { ...read, question: question.id, words: 'said', begins: 10 } as NoteReading
  await addCards(foothold.db, interview, turn, { readings: [reading], unread: [] })
  const [made] = await foothold.db.select({ id: readings.id }).from(readings).where(eq(readings.turnId, turn))
  const talk = `/interviews/${interview.id}/conversation`
  const fields = 'item' in read ? (question.fields ?? []) : [question]
  const answers = 'item' in read ? read.item : { [question.id]: read.answer }
  const { status } =
    way === 'changed'
      ? await adviser.post(`${talk}/cards/${made?.id}`, { ...posted(fields, answers), basis: String(1e9) })
      : await adviser.post(`${talk}/turns`, { go: `use ${made?.id}`, basis: String(1e9) })
  expect(status, `${question.id} ${JSON.stringify(read)}`).toBe(200)
}

/** What stands, without the ids of the items: each way makes its own. */
async function standing(interview: Interview) {
  const { answers } = await currentAnswers(foothold.db, interview)
  const plain = Object.entries(answers).map(([id, answer]) => {
    const question = definition.steps.flatMap(({ questions }) => questions).find(one => one.id === id)
    if (question?.kind !== 'group' || answer.is !== 'answered') return [id, sorted(answer)] as const
    const items = itemsOf(answer).map((item: Item) =>
      Object.fromEntries(Object.entries(item.answers).map(([field, one]) => [field, sorted(one)])),
    )
    return [id, items] as const
  })
  return { answers: Object.fromEntries(plain), plan: toldSections(interview.definition, answers) }
}

const sorted = (answer: Answer): Answer =>
  answer.is === 'answered' && Array.isArray(answer.value) && answer.value.every(one => typeof one === 'string')
    ? { is: 'answered', value: [...(answer.value as string[])].sort() }
    : answer

// A few questions of every kind each time: whole interviews would take minutes.
const some = fc.subarray(
  definition.steps.filter(step => !step.questions.every(({ sensitive }) => sensitive)),
  { minLength: 2, maxLength: 3 },
)
const given = some.chain(steps => finishedAnswersTo(steps.flatMap(({ questions }) => questions)))
const ways = fc.array(fc.constantFrom<Way>('pressed', 'used', 'changed'), { minLength: 5, maxLength: 5 })

test('the same answers, however they are given, are the same record and the same plan', async () => {
  await fc.assert(
    fc.asyncProperty(given, ways, async (answers, how) => {
      const asked = askedOf(answers).filter(({ answer }) => isGiven(answer))
      const [steps, page, talk] = [
        await interviewed(foothold.db, amira),
        await interviewed(foothold.db, amira),
        await interviewed(foothold.db, amira),
      ]
      await bySteps(steps, asked)
      await onOnePage(page, asked)
      await inConversation(talk, asked, how)
      const one = await standing(steps)
      expect(Object.keys(one.answers).length).toBe(asked.length)
      expect(await standing(page)).toEqual(one)
      expect(await standing(talk)).toEqual(one)
    }),
    { numRuns: 6, endOnFailure: true },
  )
}, 240_000)
