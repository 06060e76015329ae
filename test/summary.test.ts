/** The summary: what the answers say, in plain paragraphs; what an adviser makes of them; and what stands on the plan. */
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditEntries, summaries } from '../db/schema.ts'
import type { ToldSection } from '../server/action-plan/content.ts'
import { prepare } from '../server/action-plan/issue.ts'
import type { Person } from '../server/http/context.ts'
import { answerInWords } from '../server/interview/answers.ts'
import { definition } from '../server/interview/definition.ts'
import type { Interview } from '../server/interview/interview.ts'
import { everyQuestion, fieldsAsked, printedOnPlan, questionById, questionsAsked } from '../server/interview/journey.ts'
import type { Answer, Answers, Item, Language, Question, Step, Words } from '../server/interview/questions.ts'
import { saveStep } from '../server/interview/step.ts'
import { toldSections } from '../server/interview/told.ts'
import { tidy } from '../server/lib/typed-text.ts'
import { contentToThem } from '../server/my-plan/not-about-them.ts'
import { type Paragraph, paragraphsFrom } from '../server/summary/paragraph.ts'
import { childSaid, jobSaid, qualificationSaid, saidBesides, sayings } from '../server/summary/sentences.ts'
import { answersTo } from './support/answers.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { inWords, validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { readPdf, wordsOf } from './support/pdf.ts'
import { castMember, drafted, interviewed, issued } from './support/plan-case.ts'
import { fewestWords, readingAge, sentencesIn, wordsIn } from './support/reading-age.ts'

const languages: Language[] = ['en', 'cy']
const topLevel = definition.steps.flatMap(({ questions }) => questions)
const said = (value: string | number | boolean | string[] | Item[]): Answer => ({ is: 'answered', value })
const paragraph = (answers: Answers, step: string): Words | undefined =>
  paragraphsFrom(definition, answers).find(one => one.step.id === step)?.words

const jobs = said([
  {
    id: '1',
    answers: {
      'job-title': said('nursery assistant'),
      'job-employer': said('Little Acorns'),
      'job-type': said('part-time'),
      'job-still': said(false),
      'job-ended': said('2019~'),
    },
  },
])

describe('what a paragraph says', () => {
  test('the aims, the hours and the work of somebody, in both languages', () => {
    const answers: Answers = {
      'aim-work': said('I want office work'),
      'self-employment': said('no'),
      'hours-wanted': said(16),
      'times-wanted': said(['school-hours']),
      'working-now': { is: 'none' },
      jobs,
    }
    expect(paragraphsFrom(definition, answers).map(({ words }) => words)).toEqual([
      {
        en: 'The kind of work you would like: “I want office work”. Working for yourself is not for you.',
        cy: 'Y math o waith yr hoffech ei wneud: “I want office work”. Nid yw gweithio i chi’ch hun yn addas i chi.',
      },
      {
        en: 'About 16 hours a week would suit you. The times you could work: school hours only.',
        cy: 'Byddai tua 16 awr yr wythnos yn addas i chi. Pryd y gallech weithio: oriau ysgol yn unig.',
      },
      {
        en: 'You have no work at the moment. You have done this job: nursery assistant. The employer: Little Acorns. The kind of job: part-time. You finished about 2019.',
        cy: 'Nid oes gennych waith ar hyn o bryd. Rydych wedi gwneud y swydd hon: nursery assistant. Y cyflogwr: Little Acorns. Y math o swydd: rhan-amser. Pryd y gorffennoch: tua 2019.',
      },
    ])
  })

  test('R15: what was withheld or is not known is passed over in silence', () => {
    const answers: Answers = { 'aim-work': { is: 'not known' }, 'what-matters': { is: 'not said' } }
    expect(paragraphsFrom(definition, answers)).toEqual([])
    expect(paragraph({ ...answers, 'job-preference-1': said('Cook') }, 'aims')?.en).toBe(
      'Your first choice of job: Cook.',
    )
  })

  test('R86: health is said only to somebody who wants it on the plan, and safety never', () => {
    const health = { 'health-affects': said(true), 'health-words': said('My knee is bad.') }
    const safety = { 'safe-to-talk': said(true), 'safety-words': said('He reads my letters'), abuse: said(true) }
    const other = { 'child-name': said('Rhys'), 'lone-parent': said(true), debts: said('worried') }
    expect(paragraphsFrom(definition, { ...health, ...safety, ...other })).toEqual([])
    const [only, ...rest] = paragraphsFrom(definition, { ...health, ...safety, 'health-on-plan': said(true) })
    expect(only?.words.en).toBe('Your health, in your own words: “My knee is bad.”')
    expect(rest).toEqual([])
  })

  test('R21: their own words are quoted as they are, or left to stand below in full, and those for the plan are not repeated', () => {
    const lines = 'No car.\nI won’t go back to nights, “ever”'
    expect(paragraph({ 'travel-hard': said(lines) }, 'travel')?.en).toBe(
      'What makes travel hard: “No car.”, “I won’t go back to nights, “ever””.',
    )
    const long = 'I said this. '.repeat(40)
    expect(paragraph({ 'travel-hard': said(long) }, 'travel')).toEqual({
      en: 'What makes travel hard: as you told us, in full below.',
      cy: 'Beth sy’n gwneud teithio’n anodd: fel y dywedoch wrthym, yn llawn isod.',
    })
    expect(paragraph({ 'own-words': said('I will try') }, 'own-words')).toBeUndefined()
  })

  test('one is one, whatever is counted', () => {
    expect(paragraph({ 'hours-wanted': said(1) }, 'hours')?.en).toBe('About 1 hour a week would suit you.')
    const child = { id: '1', answers: { 'child-age': said(1), 'child-lives': said('with-you') } }
    expect(paragraph({ children: said([child]) }, 'children')).toEqual({
      en: 'You told us about one child. One is 1 year old. This child lives with you all the time.',
      cy: 'Dywedoch wrthym am un plentyn. Mae un yn 1 oed. Mae’r plentyn hwn yn byw gyda chi drwy’r amser.',
    })
  })
})

// ── Nothing that was not said ───────────────────────────────────────────────────────────────────

const tokens = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.:,-]*/gu)?.map(bare) ?? []
const bare = (token: string) => token.replace(/[’'.:,-]+$/u, '')

/** A number, a part of a date, or a word with a capital where no sentence begins: a name. */
const isFact = (token: string) => /\p{N}/u.test(token) || /^\p{Lu}/u.test(token)

const everyTemplate: Words[] = [
  ...Object.values(sayings).flatMap(({ value, one, by, none }) => [value, one, none, ...Object.values(by ?? {})]),
  ...[jobSaid, qualificationSaid, childSaid, saidBesides].flatMap(list => Object.values<Words>(list)),
  ...everyQuestion(definition).flatMap(({ short, item }) => [short, item]),
].flatMap(words => words ?? [])

/** The words with which sentences of ours begin. */
const openings: Record<Language, Set<string>> = {
  en: new Set(everyTemplate.flatMap(({ en }) => tokens(en).slice(0, 1).map(capital))),
  cy: new Set(everyTemplate.flatMap(({ cy }) => tokens(cy).slice(0, 1).map(capital))),
}
function capital(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Every answer of a step that somebody gave and that may be printed, with its question; of groups, each item's. */
function given(step: Step, answers: Answers): { question: Question; answer: Answer }[] {
  const real = (question: Question, answer: Answer | undefined, all: Answers) =>
    (answer?.is === 'answered' || answer?.is === 'none') && printedOnPlan(question, all) ? [{ question, answer }] : []
  return questionsAsked(step, answers).flatMap(question => {
    const answer = answers[question.id]
    if (question.kind !== 'group' || answer?.is !== 'answered') return real(question, answer, answers)
    return (answer.value as Item[]).flatMap(item =>
      fieldsAsked(question, item, answers).flatMap(field =>
        real(field, item.answers[field.id], { ...answers, ...item.answers }),
      ),
    )
  })
}

/** The facts in a paragraph that no answer of its step has. */
function unfounded(words: string, step: Step, answers: Answers, language: Language): string[] {
  const evidence = given(step, answers).flatMap(({ question, answer }) => [
    answerInWords(question, answer, language),
    answerInWords(question, answer, 'en'),
    answer.is === 'answered' ? String(answer.value) : '',
    question.label[language],
  ])
  const counts = step.questions.flatMap(({ id }) => {
    const answer = answers[id]
    return answer?.is === 'answered' && Array.isArray(answer.value) ? [String(answer.value.length)] : []
  })
  const founded = new Set([...evidence, ...counts].flatMap(text => tokens(tidy(text))))
  const whole = tidy(evidence.join('\n'))
  return tokens(words)
    .filter(isFact)
    .filter(token => !founded.has(token) && !openings[language].has(token) && !whole.includes(token))
}

const everyAnswers = answersTo(topLevel)

describe('R21: no paragraph says what was not said', () => {
  test.each(languages)('every name, number and date in it stands in the answers, in %s', language => {
    fc.assert(
      fc.property(everyAnswers, answers => {
        for (const { step, words } of paragraphsFrom(definition, answers))
          expect(unfounded(words[language], step, answers, language), words[language]).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test.each(languages)('an invented name, number or date would be found, in %s', language => {
    fc.assert(
      fc.property(everyAnswers, fc.constantFrom('Margaret', '7319', 'Bonfire', '11:59'), (answers, invented) => {
        for (const { step, words } of paragraphsFrom(definition, answers)) {
          const [first = '', ...rest] = words[language].split(' ')
          const doctored = [first, invented, ...rest].join(' ')
          expect(unfounded(doctored, step, answers, language)).toContain(invented)
        }
      }),
      { numRuns: 20 },
    )
  })

  const sentencesOf = (paragraphs: readonly Paragraph[]) =>
    paragraphs.flatMap(({ step, sentences }) => sentences.map(sentence => ({ step, ...sentence })))

  test('no sentence comes from a question without an answer, and each is gone with its answer', () => {
    fc.assert(
      fc.property(everyAnswers, answers => {
        for (const { step, question } of sentencesOf(paragraphsFrom(definition, answers))) {
          expect(given(step, answers).length).toBeGreaterThan(0)
          expect(['answered', 'none']).toContain(answers[question]?.is)
          const { [question]: _, ...without } = answers
          const left = sentencesOf(paragraphsFrom(definition, without))
          expect(left.some(one => one.question === question)).toBe(false)
        }
      }),
      { numRuns: 5 },
    )
  })

  test('a sentence is the same whatever else was answered, but for what decides whether it is asked', () => {
    fc.assert(
      fc.property(everyAnswers, answers => {
        for (const { question, words } of sentencesOf(paragraphsFrom(definition, answers))) {
          const asked = questionById(definition, question)
          if (asked?.askIf || asked?.printIf || asked?.kind === 'choices' || asked?.kind === 'group') continue
          const alone = sentencesOf(paragraphsFrom(definition, { [question]: answers[question] as Answer }))
          expect(alone.map(one => one.words)).toEqual([words])
        }
      }),
      { numRuns: 30 },
    )
  })

  test('there is a paragraph exactly where the plan prints what they told us', () => {
    fc.assert(
      fc.property(everyAnswers, answers => {
        const told = toldSections(definition, answers).map(({ title }) => title.en)
        expect(paragraphsFrom(definition, answers).map(({ step }) => step.title.en)).toEqual(told)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the sentences', () => {
  const plannable = everyQuestion(definition).filter(question =>
    printedOnPlan({ ...question, sensitive: undefined as never }, {}),
  )

  test('are about questions that go on plans, and about options that there are', () => {
    for (const [id, { by = {}, named = {}, value }] of Object.entries(sayings)) {
      const question = plannable.find(one => one.id === id)
      expect(question, id).toBeDefined()
      const options = question?.options?.map(option => option.value) ?? []
      const keys = question?.kind === 'yes-no' ? ['yes', 'no'] : options
      for (const key of [...Object.keys(by), ...Object.keys(named)]) expect(keys, id).toContain(key)
      if (Object.keys(by).length > 0 && !value) expect(Object.keys(by).toSorted(), id).toEqual(keys.toSorted())
    }
  })

  test('say “none” wherever that is an answer, and have the same slots in both languages', () => {
    for (const { id, none } of plannable.filter(question => question.none))
      expect(sayings[id]?.none, String(none?.en)).toBeDefined()
    const slots = (text: string) =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => (slot === 'when' ? 'value' : slot))
    for (const { en, cy } of everyTemplate) expect(slots(cy).toSorted(), en).toEqual(slots(en).toSorted())
  })

  /** An answer to everything: with each number another option of each choice, and others, at most three, of each list. */
  function everything(option: number): Answers {
    const value = (question: Question): Answer => {
      const { kind, options = [], reads, fields = [] } = question
      if (kind === 'choice') return said(options[option % options.length]?.value ?? '')
      if (kind === 'choices')
        return said(options.map(one => one.value).filter((_, at) => (at + option * 2) % options.length < 3))
      if (kind === 'yes-no') return said(question.id === 'health-on-plan' || option % 3 !== 1)
      if (kind === 'number') return said(16)
      if (kind === 'date' || kind === 'approximate-date') return said('2015-03')
      if (kind === 'group')
        return said([{ id: '1', answers: Object.fromEntries(fields.map(field => [field.id, value(field)])) }])
      return said(reads ? '09:00' : kind === 'text' ? 'word' : 'This is what I said.')
    }
    return Object.fromEntries(topLevel.map(question => [question.id, value(question)]))
  }
  const whole = Array.from({ length: 12 }, (_, option) => paragraphsFrom(definition, everything(option))).flat()

  test('R27: a paragraph about everything has a reading age of 9 or below, with three things of each list', () => {
    expect(whole.length).toBeGreaterThan(100)
    for (const { words } of whole)
      if (wordsIn(words.en).length >= fewestWords) expect(readingAge(words.en), words.en).toBeLessThan(10)
  })

  test('no sentence in Welsh is longer than 25 words', () => {
    for (const { words } of whole)
      for (const sentence of sentencesIn(words.cy)) expect(wordsIn(sentence).length, sentence).toBeLessThanOrEqual(25)
  })
})

// ── The page ────────────────────────────────────────────────────────────────────────────────────

describe('the summary of an interview', () => {
  let foothold: TestApp
  let amira: Person
  let adviser: Visitor
  beforeAll(async () => {
    foothold = await openApp()
    amira = await castMember(foothold.db, 'adviser')
    adviser = await foothold.visit('adviser')
  })
  afterAll(() => foothold.close())

  const aims: Answers = { 'aim-work': said('Office work'), 'job-preference-1': said('Receptionist') }
  const hours: Answers = { 'hours-wanted': said(16) }
  const begun = (steps: Record<string, Answers> = { aims, hours }) => interviewed(foothold.db, amira, undefined, steps)
  const pageOf = ({ id }: Interview) => `/interviews/${id}/summary`

  /** The hidden fields of the form of a step, as its page has them now. */
  async function fieldsOf(interview: Interview, step: string) {
    const { html } = await adviser.get(pageOf(interview))
    const form = new RegExp(`name="step" value="${step}"><input type="hidden" name="seen" value="([0-9a-f]+)"`).exec(
      html,
    )
    return { step, seen: form?.[1] ?? '' }
  }
  const act = async (interview: Interview, step: string, more: Record<string, string>) =>
    adviser.post(pageOf(interview), { ...(await fieldsOf(interview, step)), ...more })
  const toldOf = async (interview: Interview): Promise<ToldSection[]> =>
    (await prepare(foothold.db, amira, defaultNow, await drafted(foothold.db, amira, interview))).content.told
  const rowsOf = ({ id }: Interview) =>
    foothold.db.select().from(summaries).where(eq(summaries.interviewId, id)).orderBy(summaries.id)

  test('shows each part in both languages, and nothing is on the plan until it is kept', async () => {
    const interview = await begun()
    const { html } = await adviser.get(pageOf(interview))
    expect(inWords(validateHtml(html))).toBe('')
    expect(textOfHtml(html)).toContain('About 16 hours a week would suit you.')
    expect(html).toContain(
      '<div lang="cy"><p class="govuk-body app-lines">Byddai tua 16 awr yr wythnos yn addas i chi.</p>',
    )
    expect(html.match(/Not on the plan yet/g)).toHaveLength(2)
    expect((await toldOf(interview)).some(({ summary }) => summary)).toBe(false)
  })

  test('is linked from the list of parts, the answers and the commitments', async () => {
    const { id } = await begun()
    for (const page of ['', '/check', '/commitments'])
      expect((await adviser.get(`/interviews/${id}${page}`)).html).toContain(`href="/interviews/${id}/summary"`)
  })

  test('says so when there is nothing to sum up', async () => {
    const { html } = await adviser.get(pageOf(await begun({})))
    expect(html).toContain('There is nothing to sum up yet')
    expect(html).not.toContain('value="rest"')
  })

  test('what is kept stands first in its part of the plan, on paper and on the page, in both languages', async () => {
    const interview = await begun()
    await act(interview, 'hours', { did: 'keep' })
    const [first, second] = await toldOf(interview)
    expect(first?.summary).toBeUndefined()
    expect(second?.summary?.en).toBe('About 16 hours a week would suit you.')
    const plan = await issued(foothold.db, amira, await keptAll(await begun()))
    const page = textOfHtml((await adviser.get(`/plans/${plan.id}/document?lang=cy`)).html)
    expect(page).toMatch(
      /Pryd a ble y gallech weithio\s+Byddai tua 16 awr yr wythnos yn addas i chi\.\s+Oriau’r wythnos/,
    )
    const pdf = await readPdf(Buffer.from(await (await adviser.get(`/plans/${plan.id}/plan.pdf`)).bytes()))
    expect(wordsOf(pdf)).toContain('When and where you could work About 16 hours a week would suit you. Hours a week')
  })

  async function keptAll(interview: Interview): Promise<Interview> {
    const { html } = await adviser.get(pageOf(interview))
    const seen = /id="part-rest"[\s\S]*?name="seen" value="([0-9a-f]+)"/.exec(html)?.[1] ?? ''
    const kept = await adviser.post(pageOf(interview), { did: 'rest', seen })
    expect(textOfHtml(kept.html)).toContain('Kept. What you kept stands on the plan.')
    return interview
  }

  test('one press keeps every part that nobody has looked at, and no other', async () => {
    const interview = await begun()
    await act(interview, 'aims', { did: 'leave' })
    await keptAll(interview)
    expect((await toldOf(interview)).map(({ summary }) => summary?.en)).toEqual([
      undefined,
      'About 16 hours a week would suit you.',
    ])
    const entries = await foothold.db
      .select({ did: auditEntries.did })
      .from(auditEntries)
      .where(eq(auditEntries.what, `summary of interview ${interview.id}`))
    expect(entries.map(({ did }) => did).filter(did => did !== 'viewed')).toEqual(['changed', 'kept'])
  })

  const wording = { did: 'save', en: 'You want to work in an office.', cy: 'Rydych eisiau gweithio mewn swyddfa.' }

  test('an adviser’s own wording stands instead, and every wording is kept', async () => {
    const interview = await begun()
    await act(interview, 'aims', { did: 'keep' })
    const saved = await act(interview, 'aims', wording)
    expect(saved.html).toContain('On the plan, reworded')
    expect(saved.html).not.toContain('was changed. The')
    expect((await toldOf(interview))[0]?.summary).toEqual({ en: wording.en, cy: wording.cy })
    expect((await rowsOf(interview)).map(({ words }) => words?.en.slice(0, 12))).toEqual([
      'The kind of ',
      'You want to ',
    ])
    await act(interview, 'aims', { did: 'leave' })
    expect((await toldOf(interview))[0]?.summary).toBeUndefined()
    expect((await adviser.get(pageOf(interview))).html).toContain('Left off the plan')
  })

  test('changed in one language alone, the page asks about the other, and so does the plan', async () => {
    const interview = await begun()
    const { html } = await act(interview, 'aims', { ...wording, cy: paragraph(aims, 'aims')?.cy ?? '' })
    const asks = 'Only the English was changed. The Welsh still says what it said before.'
    expect(textOfHtml(html)).toContain(asks)
    const { id } = await drafted(foothold.db, amira, interview)
    expect((await adviser.get(`/plans/${id}`)).html).toContain('changed in one language only of “Your aims”')
    await act(interview, 'aims', wording)
    expect(textOfHtml((await adviser.get(pageOf(interview))).html)).not.toContain(asks)
    expect((await adviser.get(`/plans/${id}`)).html).not.toContain('in one language only')
  })

  test('when an answer changes, the words that were kept are off the plan, beside what the answers say now', async () => {
    const interview = await begun()
    await act(interview, 'aims', wording)
    await saveStep(foothold.db, amira, defaultNow, interview, 'aims', { 'aim-work': said('Outdoor work') })
    const { html } = await adviser.get(pageOf(interview))
    expect(html).toContain('reads differently since these words were kept')
    expect(html).toContain(wording.en)
    expect(html).toContain('The kind of work you would like: “Outdoor work”.')
    expect((await toldOf(interview))[0]?.summary).toBeUndefined()
    const { id } = await drafted(foothold.db, amira, interview)
    expect((await adviser.get(`/plans/${id}`)).html).toContain('The answers have changed since the summary was kept')
    await act(interview, 'aims', { did: 'older' })
    expect((await toldOf(interview))[0]?.summary?.en).toBe(wording.en)
    expect(await rowsOf(interview)).toHaveLength(2)
  })

  test('R86: health that is no longer wanted on the plan goes from it with its paragraph', async () => {
    const yes = { 'health-affects': said(true), 'health-words': said('My knee'), 'health-on-plan': said(true) }
    const interview = await keptAll(await begun({ health: yes }))
    expect((await toldOf(interview))[0]?.summary?.en).toContain('“My knee”')
    await saveStep(foothold.db, amira, defaultNow, interview, 'health', { 'health-on-plan': said(false) })
    expect(JSON.stringify(await toldOf(interview))).not.toContain('knee')
    expect((await adviser.get(pageOf(interview))).html).not.toContain('knee')
  })

  test('R21: a quotation that nobody said is refused, beside its box, with what was typed', async () => {
    const interview = await begun()
    const refused = await act(interview, 'aims', { ...wording, en: 'You said: “I will take any job”.' })
    expect(refused.status).toBe(422)
    expect(inWords(validateHtml(refused.html))).toBe('')
    expect(textOfHtml(refused.html)).toContain('They did not say “I will take any job”.')
    expect(refused.html).toContain('You said: “I will take any job”.</textarea>')
    expect(refused.html).toContain('<title>Error: Summary')
    expect((await act(interview, 'aims', { ...wording, en: 'You like “Office work” best.' })).status).toBe(200)
    expect(await rowsOf(interview)).toHaveLength(1)
  })

  test('an empty box and one that is too long are refused', async () => {
    const interview = await begun()
    const refused = await act(interview, 'aims', { did: 'save', en: ' ', cy: 'a'.repeat(3001) })
    expect(refused.status).toBe(422)
    const text = textOfHtml(refused.html)
    expect(text).toContain('Enter the paragraph in English, or leave it off the plan')
    expect(text).toContain('The paragraph in Welsh must be 3,000 characters or fewer')
  })

  test('whoever saves from an old page is shown what is new, with their own words still in the box', async () => {
    const interview = await begun()
    const old = await fieldsOf(interview, 'aims')
    await saveStep(foothold.db, amira, defaultNow, interview, 'aims', { 'aim-work': said('Outdoor work') })
    const again = await adviser.post(pageOf(interview), { ...old, ...wording })
    expect(again.status).toBe(409)
    expect(again.html).toContain('Something has changed since you opened this page')
    expect(again.html).toContain(`${wording.en}</textarea>`)
    expect((await adviser.post(pageOf(interview), { did: 'rest', seen: old.seen })).status).toBe(409)
    expect(await rowsOf(interview)).toEqual([])
    expect((await act(interview, 'aims', wording)).status).toBe(200)
  })

  test('nobody of another office sees it, and a step with nothing to say has no paragraph to keep', async () => {
    const interview = await begun()
    const stranger = await foothold.visit('stranger')
    expect((await stranger.get(pageOf(interview))).status).toBe(404)
    expect((await stranger.post(pageOf(interview), { did: 'rest' })).status).toBe(404)
    expect((await adviser.post(pageOf(interview), { step: 'safety', did: 'keep' })).status).toBe(404)
  })

  test('R25: a paragraph that is new in a version is part of what they told us that has changed', async () => {
    const interview = await begun()
    await issued(foothold.db, amira, interview)
    const changesOf = async () =>
      (await prepare(foothold.db, amira, defaultNow, await drafted(foothold.db, amira, interview, []))).content.changes
    expect((await changesOf())?.told).toBeUndefined()
    await keptAll(interview)
    expect((await changesOf())?.told).toBe(true)
  })

  test('R61: a copy for the person hides a paragraph about a part in which something was somebody else’s', async () => {
    const plan = await issued(foothold.db, amira, await keptAll(await begun()))
    const content = plan.issue?.content
    if (!content) throw new Error('It was issued')
    const at = new Date(defaultNow.getTime() + 1)
    const [first, second] = contentToThem(content, defaultNow, new Map([['aim-work', at]])).told
    expect(first?.summary?.en).toBe('Hidden: it was not about you')
    expect(second?.summary?.en).toBe('About 16 hours a week would suit you.')
  })
})
