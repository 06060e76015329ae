/** The preparation sheet: what it says, how it is printed, where it is offered, and whose it is not. */
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditEntries } from '../db/schema.ts'
import { addClaimant } from '../server/claimant/claimant.ts'
import type { Person } from '../server/http/context.ts'
import { bookAppointment } from '../server/interview/appointment.ts'
import { definition } from '../server/interview/definition.ts'
import { directionInWords, type Numbered } from '../server/interview/directions.ts'
import { everyQuestion } from '../server/interview/journey.ts'
import { preparationSheet, type SheetFor, sheetSizes, withoutPrivate } from '../server/interview/preparation-sheet.ts'
import type { Condition, Language, Question } from '../server/interview/questions.ts'
import { insteads } from '../server/interview/questions.ts'
import type { Block, QuestionBlock } from '../server/print/letter.ts'
import { planPdf } from '../server/print/pdf.ts'
import { planDocumentHtml } from '../views/plan-document.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { everyElement, oneSpaced, type ReadPdf, readPdf, wordsOf } from './support/pdf.ts'
import { pdfUaProblems } from './support/pdf-ua.ts'
import { castMember } from './support/plan-case.ts'

const languages: Language[] = ['en', 'cy']
const blank: SheetFor = { office: { name: 'Leith Jobcentre', phone: '0131 496 0000' }, on: '2026-11-24' }
const meeting = { on: '2026-12-01', time: '10:30', channel: 'in person', place: 'Leith Jobcentre' } as const
const sheetOf = (language: Language = 'en', more: Partial<SheetFor> = {}) =>
  preparationSheet(definition, language, { ...blank, ...more })
const questionsOf = (blocks: readonly Block[]) =>
  blocks.filter((block): block is QuestionBlock => block.is === 'question')
const textsOf = (blocks: readonly Block[]) => blocks.flatMap(block => ('text' in block ? [block.text] : []))

describe('what it asks', () => {
  test.each(languages)('R16: every question of the interview, in its order, in %s', language => {
    const asked = [...new Set(questionsOf(sheetOf(language, { withPrivate: true }).blocks).map(({ text }) => text))]
    expect(asked).toEqual([...new Set(everyQuestion(definition).map(({ label }) => label[language]))])
  })

  test.each(languages)('R86: unless asked for, nothing of the part about safety, in %s', language => {
    const [sent, whole] = [sheetOf(language), sheetOf(language, { withPrivate: true })]
    const part = definition.steps.find(({ id }) => id === 'safety')
    const labels = part?.questions.map(({ label }) => label[language]) ?? []
    const asked = (blocks: readonly Block[]) => questionsOf(blocks).map(({ text }) => text)
    expect(asked(whole.blocks).filter(text => labels.includes(text))).toEqual(labels)
    expect(asked(sent.blocks)).toEqual(asked(whole.blocks).filter(text => !labels.includes(text)))
    const words = textOfHtml(planDocumentHtml(sent))
    expect(words).not.toContain(part?.title[language])
    expect(words).toContain({ en: 'such as feeling safe at home', cy: 'fel teimlo’n ddiogel gartref' }[language])
    for (const { blocks } of [sent, whole]) {
      const numbers = questionsOf(blocks).flatMap(({ number }) => (/^\d+$/.test(number) ? [Number(number)] : []))
      expect(numbers).toEqual(numbers.map((_, at) => at + 1))
    }
  })

  test('the fields of a group once, and says what to do with more', () => {
    const { blocks } = sheetOf()
    expect(textsOf(blocks).filter(text => /^(Job|Qualification|Child) \d$/.test(text))).toHaveLength(3)
    expect(textsOf(blocks).filter(text => text.includes('use another sheet of paper'))).toHaveLength(3)
  })

  test.each(languages)('R15: whatever may be withheld has its box, and nothing else has, in %s', language => {
    const withheld = insteads['not said'][language]
    const offered = questionsOf(sheetOf(language).blocks).filter(({ spaces }) =>
      spaces.some(space => space.is === 'or' && space.boxes.includes(withheld)),
    )
    const optional = everyQuestion(withoutPrivate(definition)).filter(
      ({ required, kind }) => required === 'optional' && kind !== 'group',
    )
    expect(new Set(offered.map(({ text }) => text))).toEqual(new Set(optional.map(({ label }) => label[language])))
  })

  test('R86: what is sensitive says that it can be left out, and the part about safety to write nothing unsafe', () => {
    const { blocks } = sheetOf('en', { withPrivate: true })
    const health = questionsOf(blocks).find(({ text }) => text.startsWith('Does your health'))
    expect(health?.note).toContain('You can leave this question out.')
    expect(questionsOf(blocks)[0]?.note).not.toContain('leave this question out')
    expect(textsOf(blocks).filter(text => text.includes('not safe for someone else to find'))).toHaveLength(1)
  })

  test.each([false, true])('R30: no English in the Welsh but names, and every text in both', withPrivate => {
    const [english, welsh] = languages.map(language => sheetOf(language, { withPrivate }))
    expect(welsh?.blocks.map(({ is }) => is)).toEqual(english?.blocks.map(({ is }) => is))
    const shared = textsOf(welsh?.blocks ?? []).filter(text => textsOf(english?.blocks ?? []).includes(text))
    expect(shared).toEqual([])
    expect(textOfHtml(planDocumentHtml(sheetOf('cy', { withPrivate })))).not.toMatch(
      /\b(the|you|question|answer|tick)\b/i,
    )
  })
})

describe('directions', () => {
  const question = (id: string, kind: Question['kind']): Question => ({
    id,
    kind,
    label: { en: id, cy: id },
    short: { en: id, cy: id },
    required: 'optional',
    usedIn: [],
    options: ['Red', 'Blue', 'Green'].map(value => ({ value, label: { en: value, cy: `${value}-cy` } })),
  })
  const kinds = {
    yes: 'yes-no',
    one: 'choice',
    many: 'choices',
    words: 'text',
    hours: 'number',
    jobs: 'group',
  } as const
  const printed: Numbered[] = Object.entries(kinds).map(([id, kind], at) => ({
    question: question(id, kind),
    number: String(at + 1),
  }))
  const inWords = (when: Condition, next?: string, answer = ['7', '8', '9'], language: Language = 'en') =>
    directionInWords({ when, answer, next }, printed, language)

  test.each<[string, Condition, string]>([
    ['is', { is: ['yes', true] }, 'If you ticked “Yes” at question 1, '],
    ['has', { has: ['many', 'Red'] }, 'If you ticked “Red” at question 3, '],
    ['known, ticked', { known: 'one' }, 'If you ticked any box before the word “or” at question 2, '],
    ['known, written', { known: 'words' }, 'If you wrote an answer at question 4, '],
    ['over', { over: ['hours', 16] }, 'If you wrote a number over 16 at question 5, '],
    ['any', { any: 'jobs' }, 'If you filled in one or more of the spaces at question 6, '],
    [
      'or, of one question',
      { or: [{ is: ['one', 'Red'] }, { is: ['one', 'Blue'] }, { is: ['one', 'Green'] }] },
      'If you ticked “Red”, “Blue” or “Green” at question 2, ',
    ],
    [
      'and within or',
      { or: [{ and: [{ is: ['yes', true] }, { known: 'words' }] }, { any: 'jobs' }] },
      'If you ticked “Yes” at question 1 and you wrote an answer at question 4, or if you filled in one or more of the spaces at question 6, ',
    ],
    [
      'or within and, and not',
      { and: [{ not: { is: ['yes', false] } }, { or: [{ known: 'words' }, { any: 'jobs' }] }] },
      'If you did not tick “No” at question 1 and you wrote an answer at question 4, or if you did not tick “No” at question 1 and you filled in one or more of the spaces at question 6, ',
    ],
  ])('%s', (_, when, words) => {
    expect(inWords(when, '10')).toBe(`${words}answer questions 7 to 9. If not, go to question 10.`)
  })

  test('what begins with not is turned round', () => {
    expect(inWords({ not: { is: ['yes', true] } }, '8', ['7'])).toBe(
      'If you ticked “Yes” at question 1, go to question 8. If not, answer question 7.',
    )
  })

  test('where nothing follows, questions are left out', () => {
    expect(inWords({ known: 'words' }, undefined, ['7', '8'])).toBe(
      'If you wrote an answer at question 4, answer questions 7 and 8. If not, leave out questions 7 and 8.',
    )
  })

  test('in Welsh', () => {
    expect(inWords({ and: [{ is: ['one', 'Red'] }, { not: { any: 'jobs' } }] }, '10', ['7'], 'cy')).toBe(
      'Os gwnaethoch chi dicio “Red-cy” yng nghwestiwn 2 ac os na wnaethoch chi lenwi unrhyw un o’r lleoedd yng nghwestiwn 6, atebwch gwestiwn 7. Os na, ewch i gwestiwn 10.',
    )
  })
})

describe('on paper', () => {
  // The largest is over a hundred pages: reading it back takes longer than printing it.
  const copies = [
    ['en', 14],
    ['cy', 24],
  ] as const
  const read = new Map<Language, ReadPdf>()
  beforeAll(async () => {
    for (const [language, size] of copies) {
      read.set(language, await readPdf(await planPdf(sheetOf(language), size)))
    }
  })
  const paper = (language: Language) => read.get(language) as ReadPdf

  test.each(copies)(
    'R28: it is a tagged PDF with a title and a language, and nothing loose (%s, %i)',
    (language, size) => {
      const pdf = paper(language)
      expect(pdf).toMatchObject({ isTagged: true, accessibility: '1', loose: 0, warnings: [] })
      expect(pdf.language).toBe({ en: 'en-GB', cy: 'cy-GB' }[language])
      expect(pdf.title).toBe(sheetOf(language).title)
      expect(pdf.fonts.every(({ embedded }) => embedded)).toBe(true)
      expect(Math.min(...pdf.printed.map(line => line.size))).toBeGreaterThanOrEqual(size)
    },
  )

  test.each(copies)('it says word for word what its web page says (%s, %i)', language => {
    const withoutSpaces = (text: string) => text.replace(/\s/g, '')
    expect(withoutSpaces(wordsOf(paper(language)))).toBe(withoutSpaces(textOfHtml(planDocumentHtml(sheetOf(language)))))
  })

  test.each(copies)('nothing stands outside the margins or over another line (%s, %i)', (language, size) => {
    const { printed } = paper(language)
    const outside = printed.filter(({ x, y, width }) => x < 50 || x + width > 545 || y - size < 14 || y > 815)
    expect(outside).toEqual([])
    const body = printed.filter(({ furniture }) => !furniture)
    const over = body.filter(one =>
      body.some(
        other =>
          other !== one &&
          other.page === one.page &&
          Math.abs(other.y - one.y) < size * 0.7 &&
          other.x < one.x + one.width - 1 &&
          one.x < other.x + other.width - 1,
      ),
    )
    expect(over).toEqual([])
  })

  test.each(copies)('no page ends with a heading or a direction (%s, %i)', language => {
    const pdf = paper(language)
    const directions = textsOf(sheetOf(language).blocks.filter(({ is }) => is === 'direction'))
    for (const page of pdf.pages.slice(0, -1)) {
      const last = everyElement(page)
        .filter(({ text }) => text)
        .at(-1)
      expect(last?.role).not.toMatch(/^H\d$/)
      expect(directions).not.toContain(last?.text)
      // What is cut ends one page with its beginning.
      const cut = directions.filter(direction => last?.text && direction.startsWith(last.text.trim()))
      expect(cut).toEqual([])
    }
  })

  test('no page of standard print begins in the middle of a question', () => {
    const { pages } = paper('en')
    const beginnings = textsOf(sheetOf().blocks.filter(({ is }) => is !== 'question')).map(oneSpaced)
    for (const page of pages) {
      const first = everyElement(page).find(({ text }) => text)?.text ?? ''
      expect(/^\d+[a-z]?$/.test(first) || beginnings.includes(first), first).toBe(true)
    }
  })

  test('R28: every condition of PDF/UA that a machine can check holds', async () => {
    expect(await pdfUaProblems(paper('en').bytes)).toEqual([])
  })

  test('R32: it has the reference on every page of a person’s copy, and no National Insurance number', async () => {
    const pdf = await readPdf(await planPdf(sheetOf('en', { reference: 'FH-2345-6789', meeting })))
    const furniture = pdf.printed.filter(line => line.furniture && line.text.includes('FH-2345-6789'))
    expect(new Set(furniture.map(({ page }) => page)).size).toBe(pdf.pages.length)
    expect(wordsOf(pdf)).toContain(
      'When Tuesday 1 December 2026, 10:30am How we will talk At the jobcentre Where Leith Jobcentre',
    )
    expect(wordsOf(pdf)).not.toMatch(/\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/)
  })

  test('the address of a visit at home is left out', () => {
    const visit = { ...meeting, channel: 'home visit', place: '3 Mill Lane, Barlow' } as const
    const words = textOfHtml(planDocumentHtml(sheetOf('en', { reference: 'FH-2345-6789', meeting: visit })))
    expect(words).toContain('At home')
    expect(words).not.toContain('Mill Lane')
  })
})

describe('where it is offered', () => {
  let foothold: TestApp
  let amira: Person
  let adviser: Visitor
  beforeAll(async () => {
    foothold = await openApp()
    amira = await castMember(foothold.db, 'adviser')
    adviser = await foothold.visit('adviser')
  })
  afterAll(() => foothold.close())

  async function booked() {
    const claimant = await addClaimant(foothold.db, amira, defaultNow, {
      name: 'Chloë Owen',
      writtenLanguage: 'cy',
      format: 'large print 20',
    })
    const appointment = await bookAppointment(foothold.db, amira, defaultNow, claimant, {
      kind: 'compulsory',
      channel: 'phone',
      on: '2026-12-01',
      time: '10:30',
      adviserId: amira.id,
    })
    return { claimant, appointment, url: `/claimants/${claimant.id}/preparation-sheet` }
  }

  test('on the person’s page: for each interview ahead, first as they read, then in every language and size', async () => {
    const { claimant, appointment, url } = await booked()
    expect((await adviser.get(`/claimants/${claimant.id}`)).html).toContain(`href="${url}"`)
    const { html } = await adviser.get(url)
    expect(html).toContain('Tuesday 1 December 2026, 10:30am: by phone')
    expect(html).toContain('Open the sheet: Welsh, large print, 20 point')
    for (const language of languages) {
      for (const size of sheetSizes) {
        expect(html).toContain(`${url}/sheet.pdf?lang=${language}&amp;size=${size}&amp;appointment=${appointment.id}"`)
        expect(html).toContain(`${url}/sheet.pdf?lang=${language}&amp;size=${size}"`)
        expect(html).toContain(`${url}/sheet.pdf?lang=${language}&amp;size=${size}&amp;with=safety"`)
      }
    }
    expect(/<title>(.*?)<\/title>/s.exec(html)?.[1]).not.toContain('Chlo')
    expect(validateHtml(html)).toEqual([])
  })

  test('a person’s copy names nobody but carries the reference and the time, and printing it is recorded once', async () => {
    const { claimant, appointment, url } = await booked()
    const answer = await adviser.get(`${url}/sheet.pdf?appointment=${appointment.id}&size=14`)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toBe('inline; filename="preparation-sheet-cy-14.pdf"')
    const pdf = await readPdf(Buffer.from(await answer.bytes()))
    const words = `${wordsOf(pdf)} ${pdf.title}`
    expect(words).toContain(claimant.reference)
    expect(words).toContain('Dydd Mawrth 1 Rhagfyr 2026, 10:30am')
    expect(words).not.toContain('Owen')
    const entries = await foothold.db
      .select({ did: auditEntries.did, what: auditEntries.what })
      .from(auditEntries)
      .where(and(eq(auditEntries.chain, `claimant ${claimant.id}`), eq(auditEntries.who, amira.id)))
    expect(entries.slice(-1)).toEqual([{ did: 'printed', what: `the preparation sheet ${appointment.id}` }])
    expect(entries.filter(({ did }) => did === 'viewed')).toEqual([])
    const looks = await adviser.get(`/claimants/${claimant.id}/views`)
    expect(looks.html).toContain('Opened the printed copy of the preparation sheet')
  })

  test('a sheet for anybody is offered and printed without a person, and read as a web page in both languages', async () => {
    const page = await adviser.get('/preparation-sheet')
    expect(validateHtml(page.html)).toEqual([])
    const answer = await adviser.get('/preparation-sheet/sheet.pdf?lang=en&size=24')
    expect(answer.headers.get('content-disposition')).toContain('preparation-sheet-en-24.pdf')
    expect(Buffer.from(await answer.bytes()).toString('latin1', 0, 8)).toBe('%PDF-1.7')
    const inPerson = await adviser.get('/preparation-sheet/sheet.pdf?lang=en&size=14&with=safety')
    expect(inPerson.headers.get('content-disposition')).toContain('preparation-sheet-en-14-in-person-only.pdf')
    expect(wordsOf(await readPdf(Buffer.from(await inPerson.bytes())))).toContain('Keeping safe')
    const whole = await adviser.get('/preparation-sheet/document?lang=en&with=safety')
    expect(whole.html).toContain('Keeping safe')
    expect(whole.html).toContain('lang=cy&amp;with=safety"')
    const twin = await adviser.get('/preparation-sheet/document?lang=cy')
    expect(twin.html).not.toContain('Cadw’n ddiogel')
    expect(twin.html).toContain('<html lang="cy"')
    expect(twin.html).toContain('Paratoi ar gyfer eich cyfweliad')
  })

  test('an address that asks for no such copy gives the usual one; another’s appointment or office gives nothing', async () => {
    const { url } = await booked()
    const odd = await adviser.get(`${url}/sheet.pdf?lang=xx&size=1e9`)
    expect(odd.headers.get('content-disposition')).toContain('preparation-sheet-cy-20.pdf')
    const other = await booked()
    expect((await adviser.get(`${url}/sheet.pdf?appointment=${other.appointment.id}`)).status).toBe(404)
    const stranger = await foothold.visit('stranger')
    for (const path of [url, `${url}/sheet.pdf`]) expect((await stranger.get(path)).status).toBe(404)
  })
})
