/** One definition, several faces: whatever was answered, each of them asks the same questions. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../server/http/context.ts'
import { definition } from '../server/interview/definition.ts'
import type { Interview } from '../server/interview/interview.ts'
import { fieldsAsked, questionsAsked, stepsAsked } from '../server/interview/journey.ts'
import { preparationSheet, withoutPrivate } from '../server/interview/preparation-sheet.ts'
import type { Answers, Definition, Item, Language } from '../server/interview/questions.ts'
import { saveStep } from '../server/interview/step.ts'
import { toldSections } from '../server/interview/told.ts'
import type { Letter } from '../server/print/letter.ts'
import { answersTo } from './support/answers.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { definitions } from './support/definitions.ts'
import { readPaper } from './support/paper-reader.ts'
import { castMember, interviewed } from './support/plan-case.ts'

const office = { name: 'Leith Jobcentre', phone: '0131 496 0000' }
/** The whole sheet, with the part that is only handed over in person. */
const sheetOf = (one: Definition, language: Language): Letter =>
  preparationSheet(one, language, { office, on: '2026-11-24', withPrivate: true })
/** The sheet as it is sent. */
const sentSheetOf = (one: Definition, language: Language): Letter =>
  preparationSheet(one, language, { office, on: '2026-11-24' })

/** Those that are answers of their own: the fields of a group are inside its items. */
const topLevel = (one: Definition) => one.steps.flatMap(step => step.questions)

/** What the interview asks, with the fields of the first item of each group. */
function askedOf(one: Definition, answers: Answers): string[] {
  return stepsAsked(one, answers)
    .flatMap(step => questionsAsked(step, answers))
    .flatMap(question => {
      const answer = answers[question.id]
      const items = question.kind === 'group' && answer?.is === 'answered' ? (answer.value as Item[]).slice(0, 1) : []
      const fields = items.flatMap((item, at) =>
        fieldsAsked(question, item, answers).map(field => `${question.id} ${at + 1} ${field.id}`),
      )
      return [question.id, ...fields]
    })
}

describe('R16: whoever follows the directions of the paper sheet answers what the interview asks', () => {
  const languages = fc.constantFrom<Language>('en', 'cy')

  test('in today’s interview', () => {
    const sheets = { en: sheetOf(definition, 'en'), cy: sheetOf(definition, 'cy') }
    fc.assert(
      fc.property(answersTo(topLevel(definition)), languages, (answers, language) => {
        expect(readPaper(sheets[language], definition, answers)).toEqual(askedOf(definition, answers))
      }),
    )
  })

  test('R86: as it is sent, but for the questions that are asked only alone', () => {
    const sent = withoutPrivate(definition)
    expect(definition.steps.filter(step => !sent.steps.includes(step)).map(({ id }) => id)).toEqual(['safety'])
    const sheets = { en: sentSheetOf(definition, 'en'), cy: sentSheetOf(definition, 'cy') }
    const alone = new Set(definition.steps.find(({ id }) => id === 'safety')?.questions.map(({ id }) => id))
    fc.assert(
      fc.property(answersTo(topLevel(definition)), languages, (answers, language) => {
        const asked = askedOf(definition, answers).filter(id => !alone.has(id))
        expect(readPaper(sheets[language], sent, answers)).toEqual(asked)
      }),
    )
  })

  test('in any interview, however deep its conditions', () => {
    const cases = definitions.chain(one => fc.tuple(fc.constant(one), answersTo(topLevel(one)), languages))
    fc.assert(
      fc.property(cases, ([one, answers, language]) => {
        expect(readPaper(sheetOf(one, language), one, answers)).toEqual(askedOf(one, answers))
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})

describe('whatever was answered, every face asks the same questions', () => {
  let foothold: TestApp
  let amira: Person
  let adviser: Visitor
  beforeAll(async () => {
    foothold = await openApp()
    amira = await castMember(foothold.db, 'adviser')
    adviser = await foothold.visit('adviser')
  })
  afterAll(() => foothold.close())

  const ids = new Set(topLevel(definition).map(({ id }) => id))
  const idsIn = (html: string, pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, id = '']) => id).filter(id => ids.has(id))
  const controls = /<div class="app-question" id="question-([a-z0-9-]+)"/g

  /** The questions that each face asks of somebody who has given these answers. */
  async function faces(interview: Interview, answers: Answers, paper: Letter) {
    const url = `/interviews/${interview.id}`
    const steps = stepsAsked(definition, answers)
    const stepByStep = await Promise.all(steps.map(({ id }) => adviser.get(`${url}/steps/${id}`)))
    const all = await adviser.get(`${url}/all?open=safety`)
    const check = await adviser.get(`${url}/check`)
    return {
      'step by step': stepByStep.flatMap(({ html }) => idsIn(html, controls)),
      'all on one page': idsIn(all.html, controls),
      'check answers': idsIn(check.html, /return=check&amp;change=yes#question-([a-z0-9-]+)"/g),
      'on the whole sheet': readPaper(paper, definition, answers).filter(id => ids.has(id)),
    }
  }

  async function answered(answers: Answers): Promise<Interview> {
    const interview = await interviewed(foothold.db, amira)
    for (const step of definition.steps) {
      await saveStep(foothold.db, amira, defaultNow, interview, step.id, answers)
    }
    return interview
  }

  const agreeing = (paper: Letter) =>
    fc.asyncProperty(answersTo(topLevel(definition)), async answers => {
      const found = await faces(await answered(answers), answers, paper)
      const asked = askedOf(definition, answers).filter(id => ids.has(id))
      return Object.values(found).every(face => String(face) === String(asked))
    })

  test('step by step, all on one page, check answers and the whole paper sheet', async () => {
    const found = await fc.check(agreeing(sheetOf(definition, 'en')), { numRuns: 8 })
    expect(found.counterexample).toBeNull()
  })

  test('a face that forgets a condition is found out', async () => {
    const { blocks, ...letter } = sheetOf(definition, 'en')
    const forgetful = {
      ...letter,
      blocks: blocks.filter(block => block.is !== 'direction' || !block.text.includes('question 39')),
    }
    expect(forgetful.blocks.length).toBeLessThan(blocks.length)
    expect((await fc.check(agreeing(forgetful), { numRuns: 8, endOnFailure: true })).failed).toBe(true)
  })

  test('the plan prints nothing that is not asked', () => {
    fc.assert(
      fc.property(answersTo(topLevel(definition)), answers => {
        const asked = stepsAsked(definition, answers).flatMap(step => questionsAsked(step, answers))
        const names = asked.flatMap(({ short, item }) =>
          [short.en, ...(item ? [item.en] : [])].map(name => name.toLowerCase()),
        )
        const told = toldSections(definition, answers).flatMap(({ lines }) =>
          lines.map(({ label }) => label.en.toLowerCase()),
        )
        for (const label of told) expect(names).toContain(label)
      }),
    )
  })
})
