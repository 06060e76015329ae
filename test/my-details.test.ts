/** The claimant reads everything that is held about them, and takes it away; nobody else's is among it. */
import { eq, is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as schema from '../db/schema.ts'
import { keepCode } from '../server/action-plan/access-code.ts'
import type { WholePlan } from '../server/action-plan/action-plan.ts'
import { entriesAbout } from '../server/audit.ts'
import type { Details } from '../server/claimant/claimant.ts'
import { addRepresentative, representativesOf } from '../server/claimant/representative.ts'
import type { Person } from '../server/http/context.ts'
import { correct } from '../server/interview/correction.ts'
import { historyOf, questionEverAsked } from '../server/interview/history.ts'
import type { Answers } from '../server/interview/questions.ts'
import { type Branch, branches, keys, leftOut, reshaped } from '../server/my-plan/download-branches.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { fillRecord } from './support/everything.ts'
import { validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { readPdf, wordsOf } from './support/pdf.ts'
import { pdfUaProblems } from './support/pdf-ua.ts'
import { accessCode, castMember, chloe, interviewed, issued } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
})
afterAll(() => foothold.close())

const said = (value: string | boolean | string[]) => ({ is: 'answered', value }) as const
const told: Record<string, Answers> = {
  aims: { 'aim-work': said('Work in a library') },
  safety: { 'safe-to-talk': said(true), abuse: said(true), 'safety-words': said('He reads my letters') },
  'help-and-obstacles': { 'obstacles-private': said('Not for the plan at all') },
}

const planOf = async (more: Partial<Details> = {}, steps = told) =>
  issued(foothold.db, amira, await interviewed(foothold.db, amira, { ...chloe, ...more }, steps))

async function reader({ reference }: WholePlan, code = accessCode) {
  const visitor = await foothold.visit()
  await visitor.post('/my-plan/sign-in', { reference, code })
  return visitor
}

const url = '/my-plan/details'

describe('the page', () => {
  test.each([
    ['en', 'What we hold about you', 'What you told us', 'Kind of work'],
    ['cy', 'Yr hyn sydd gennym amdanoch', 'Yr hyn a ddywedoch wrthym', 'Math o waith'],
  ])('R89: it shows what is held, part by part, in %s', async (language, ...words) => {
    const plan = await planOf({ email: 'chloe@example.test' })
    const page = await (await reader(plan)).get(`${url}?lang=${language}`)
    expect(page.status).toBe(200)
    expect(validateHtml(page.html)).toEqual([])
    for (const word of [
      ...words,
      'Chloë Owen',
      'chloe@example.test',
      'Work in a library',
      'Amira Hussain',
      '3 Mill Lane',
    ])
      expect(textOfHtml(page.html)).toContain(word)
    for (const href of ['/my-plan/privacy', '/my-plan/complaints/new?about=data', '/my-plan/views'])
      expect(page.html).toContain(`href="${href}`)
    const looks = await entriesAbout(foothold.db, plan.claimantId)
    expect(looks.at(-1)).toMatchObject({
      did: 'viewed',
      role: 'claimant',
      what: `details of claimant ${plan.claimantId}`,
    })
  })

  test('a National Insurance number shows its last letters alone, here and in both copies', async () => {
    const plan = await planOf({ niNumber: 'QQ123456C' })
    const visitor = await reader(plan)
    const page = await visitor.get(url)
    const json = await visitor.get(`${url}/download.json`)
    const pdf = wordsOf(await readPdf(Buffer.from(await (await visitor.get(`${url}/details.pdf`)).bytes())))
    for (const text of [page.html, json.html, pdf]) {
      expect(text).toContain('56 C')
      expect(text.replace(/\s/g, '')).not.toContain('QQ1234')
    }
  })

  test('R93: what was put right is there as it was and with the reason; what was not about them is hidden', async () => {
    const { db } = foothold
    const plan = await planOf(
      {},
      { aims: { 'aim-work': said('Work in a libary'), 'job-preference-1': said('Zookeeper of Mr Other') } },
    )
    for (const [id, reason, words] of [
      ['aim-work', 'mistake', 'A slip of the pen'],
      ['job-preference-1', 'wrong person', undefined],
    ] as const) {
      const question = questionEverAsked(id)
      const [row] = await historyOf(db, amira, plan.claimant, question)
      const instead =
        id === 'job-preference-1'
          ? ({ is: 'nothing' } as const)
          : ({ is: 'answer', answer: said('Work in a library') } as const)
      await correct(
        db,
        amira,
        defaultNow,
        plan.claimant,
        question,
        { row: row?.id ?? 0, standing: true },
        { reason, words, instead },
      )
    }
    const visitor = await reader(plan)
    const page = await visitor.get(url)
    const json = await visitor.get(`${url}/download.json`)
    const pdf = wordsOf(await readPdf(Buffer.from(await (await visitor.get(`${url}/details.pdf`)).bytes())))
    expect(textOfHtml(page.html)).toContain('Before that: Work in a libary')
    expect(textOfHtml(page.html)).toContain('Crossed out: it was a mistake.')
    expect(json.html).toContain('A slip of the pen')
    for (const text of [page.html, json.html, pdf]) {
      expect(text).toContain('Work in a library')
      expect(text).not.toContain('Zookeeper')
    }
    const manager = await castMember(db, 'manager')
    const all = await historyOf(db, manager, plan.claimant, questionEverAsked('job-preference-1'))
    expect(JSON.stringify(all)).toContain('Zookeeper')
  })
})

describe('R86: what they keep private', () => {
  const secrets = ['He reads my letters', 'Not for the plan at all']

  test('stands behind a warning that says nothing of it, at no address, and in no copy that did not ask for it', async () => {
    const visitor = await reader(await planOf())
    const [page, warning, json, pdf] = await Promise.all(
      ['', '/private', '/download.json', '/details.pdf'].map(path => visitor.get(`${url}${path}`)),
    )
    expect(validateHtml(warning?.html ?? '')).toEqual([])
    const printed = wordsOf(await readPdf(Buffer.from((await pdf?.bytes()) ?? [])))
    for (const text of [page?.html, warning?.html, json?.html, printed])
      for (const secret of secrets) expect(text).not.toContain(secret)
    expect(json?.html).not.toContain('"abuse"')
    expect(printed).toContain('What you told us about your safety')
    const shown = await visitor.post(`${url}/private`, { lang: 'en' })
    expect(validateHtml(shown.html)).toEqual([])
    for (const secret of secrets) expect(shown.html).toContain(secret)
    expect(shown.html).toContain('href="/my-plan/exit"')
    expect(shown.headers.get('cache-control')).toBe('no-store')
    expect(/<title>(.*)<\/title>/.exec(shown.html)?.[1]).not.toMatch(/private|safe/i)
  })

  test('comes with the copies when they ask for it there', async () => {
    const visitor = await reader(await planOf())
    const json = await visitor.post(`${url}/private/download.json`, { lang: 'en' })
    const pdf = await visitor.post(`${url}/private/details.pdf`, { lang: 'cy' })
    const printed = wordsOf(await readPdf(Buffer.from(await pdf.bytes())))
    for (const secret of secrets) {
      expect(json.html).toContain(secret)
      expect(printed).toContain(secret)
    }
  })

  test('their whole National Insurance number stands there, and in the copies that are asked for there', async () => {
    const visitor = await reader(await planOf({ niNumber: 'QQ123456C' }))
    const [page, warning] = [await visitor.get(`${url}?lang=en`), await visitor.get(`${url}/private?lang=cy`)]
    expect(page.html).toContain('your whole National Insurance number, are not on this page')
    expect(warning.html).toContain('eich rhif Yswiriant Gwladol cyfan')
    const shown = await visitor.post(`${url}/private`, { lang: 'cy' })
    const json = await visitor.post(`${url}/private/download.json`, { lang: 'en' })
    const pdf = await visitor.post(`${url}/private/details.pdf`, { lang: 'en' })
    const printed = wordsOf(await readPdf(Buffer.from(await pdf.bytes())))
    for (const text of [shown.html, json.html, printed]) expect(text).toContain('QQ 12 34 56 C')
    for (const { html } of [page, warning]) expect(html).not.toContain('QQ 12')
  })

  test('is shown to nobody who acts for them, whatever they may do', async () => {
    const plan = await planOf()
    await addRepresentative(foothold.db, amira, defaultNow, plan.claimantId, { kind: 'appointee', name: 'Nia Puw' })
    const [nia] = await representativesOf(foothold.db, plan.claimantId)
    const { claimantId, id: planId, reference } = plan
    const holder = { claimantId, planId, reference, representativeId: nia?.id }
    await foothold.db.transaction(tx =>
      keepCode(tx, defaultNow, holder, { code: 'NIAC-ODEH-9RTH', origin: 'reissued' }),
    )
    const visitor = await reader(plan, 'NIAC-ODEH-9RTH')
    const page = await visitor.get(url)
    expect(page.html).toContain('Work in a library')
    expect(page.html).not.toContain('/details/private')
    const asked = await Promise.all([
      visitor.get(`${url}/private`),
      ...['', '/details.pdf', '/download.json'].map(path => visitor.post(`${url}/private${path}`)),
      visitor.get(`${url}/rectifications/new?what=safety`),
    ])
    for (const answer of asked) {
      expect(answer.status).toBe(404)
      expect(answer.html).not.toContain('QQ 12')
      for (const secret of secrets) expect(answer.html).not.toContain(secret)
    }
  })
})

describe('R54: whoever acts for them', () => {
  test('reads nowhere of a complaint that they did not make, which may be about them, and reads of their own', async () => {
    const { db } = foothold
    const plan = await planOf({ email: 'chloe@example.test' })
    await addRepresentative(db, amira, defaultNow, plan.claimantId, { kind: 'appointee', name: 'Nia Puw' })
    const [nia] = await representativesOf(db, plan.claimantId)
    const { claimantId, id: planId, reference } = plan
    const holder = { claimantId, planId, reference, representativeId: nia?.id }
    await db.transaction(tx => keepCode(tx, defaultNow, holder, { code: 'NIAC-ODEH-9RTH', origin: 'reissued' }))
    const desk = await foothold.visit('complaints')
    const complained = async (visitor: Visitor, whatHappened: string) => {
      const { html } = await visitor.post('/my-plan/complaints/new', { whatHappened, lang: 'en', press: whatHappened })
      const made = /COMP-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(html)?.[0] ?? ''
      const [complaint] = await db.select().from(schema.complaints).where(eq(schema.complaints.reference, made))
      await desk.post(`/complaints/${complaint?.id}/replies`, { words: `Answer to ${whatHappened}` })
      const [message] = await db
        .select()
        .from(schema.messages)
        .where(eq(schema.messages.complaintId, complaint?.id ?? ''))
      await (await foothold.visit('manager')).post(`/outbox/${message?.id}/giving-up`, { reason: 'wrong' })
      return made
    }
    const chloes = await reader(plan)
    const about = await complained(chloes, 'Nia opens my letters')
    const read = async (visitor: Visitor) => ({
      page: textOfHtml((await visitor.get(`${url}?lang=en`)).html),
      printed: wordsOf(await readPdf(Buffer.from(await (await visitor.get(`${url}/details.pdf`)).bytes()))),
      download: (await visitor.get(`${url}/download.json`)).html,
      looks: textOfHtml((await visitor.get('/my-plan/views?lang=en')).html),
    })
    const nias = await reader(plan, 'NIAC-ODEH-9RTH')
    const before = await read(nias)
    for (const [name, text] of Object.entries(before)) {
      expect(text, name).not.toContain(about)
      expect(text, name).not.toContain('Nia opens my letters')
      expect(text, name).not.toMatch(/complaints handler, |could not send/)
    }
    expect(JSON.parse(before.download)).toMatchObject({ complaints: [], messages: [] })
    const theirs = await complained(nias, 'Nobody rang me')
    for (const [name, text] of Object.entries(await read(nias))) {
      if (name !== 'looks') expect(text, name).toContain(theirs)
      else expect(text).toMatch(/complaints handler, Eastgate Jobcentre: .*your complaint/)
      expect(text, name).not.toContain(about)
    }
    for (const [name, text] of Object.entries(await read(chloes))) {
      if (name !== 'looks') for (const one of [about, theirs]) expect(text, name).toContain(one)
      else expect(text).toMatch(/could not send a message to you/)
    }
  })
})

describe('R92: the download', () => {
  test('has every row about them, and not one about anybody else', async () => {
    const { db } = foothold
    const [mine, theirs] = [await planOf({ name: 'Mine Owen' }), await planOf({ name: 'Theirs Jones' })]
    const own = await fillRecord(db, mine, amira, 'MINE')
    const others = await fillRecord(db, theirs, amira, 'THEIRS')
    const { html } = await (await reader(mine)).get(`${url}/download.json`)
    for (const word of own.read) expect(html).toContain(word)
    for (const word of [...own.hidden, ...others.read, 'THEIRS', 'Theirs Jones', theirs.claimantId])
      expect(html).not.toContain(word)
    const second = await (await reader(theirs)).get(`${url}/download.json`)
    for (const word of others.read) expect(second.html).toContain(word)
    expect(second.html).not.toContain('MINE')
  })

  test('says what each of its keys means, in both languages, and what is left out', async () => {
    const plan = await planOf()
    const download = JSON.parse((await (await reader(plan)).get(`${url}/download.json`)).html)
    for (const key of Object.keys(download)) expect(keys, key).toHaveProperty(key)
    expect(download.about.keys.answers.cy).toBe('yr hyn a ddywedoch wrthym, gyda phopeth a oedd yno o’r blaen')
    expect(download.about.leftOut.length).toBeGreaterThan(Object.keys(leftOut).length)
    expect(download.answers[0]).toMatchObject({
      question: 'aim-work',
      history: [{ stands: true, words: { en: 'Work in a library' } }],
    })
    expect(download.plans[0].issue[0].content.commitments).toHaveLength(1)
  })

  test('holds no code and no hash, and names nobody in its file name', async () => {
    const answer = await (await reader(await planOf())).get(`${url}/download.json?lang=cy`)
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="fy-manylion.json"')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.html).not.toMatch(/hash|sealed|K7QM/i)
  })

  test('every table with something about a person is in it, or is left out for a reason', () => {
    const config = Object.values(schema)
      .filter(one => is(one, PgTable))
      .map(getTableConfig)
    const parents = new Map(
      config.map(({ name, foreignKeys }) => [
        name,
        foreignKeys.map(key => getTableConfig(key.reference().foreignTable).name),
      ]),
    )
    const leads = (name: string): boolean => name === 'claimants' || (parents.get(name) ?? []).some(leads)
    const about = config.map(({ name }) => name).filter(leads)
    const inBranches = (list: readonly Branch[]): string[] =>
      list.flatMap(one => [getTableConfig(one.table).name, ...inBranches(one.inside ?? [])])
    const known = [...inBranches(branches), ...Object.keys(reshaped), ...Object.keys(leftOut)]
    expect(about.length).toBeGreaterThan(30)
    expect(about.filter(name => !known.includes(name))).toEqual([])
    expect(known.filter(name => !about.includes(name))).toEqual([])
  })
})

describe('the printed copy', () => {
  test.each([
    ['en', 'standard', 'What we hold about you'],
    ['cy', 'large print 24', 'Yr hyn sydd gennym amdanoch'],
  ] as const)('is a tagged letter in %s and %s, however long the record is', async (language, format, title) => {
    const plan = await planOf({ format })
    await fillRecord(foothold.db, plan, amira, `OWN-${language}`)
    const answer = await (await reader(plan)).get(`${url}/details.pdf?lang=${language}`)
    const bytes = await answer.bytes()
    expect(answer.headers.get('content-disposition')).not.toMatch(/chlo|owen/i)
    expect(await pdfUaProblems(bytes)).toEqual([])
    const pdf = await readPdf(Buffer.from(bytes))
    const notDone = ['not-done', 'not-done-what', 'not-done-asked', 'not-done-reply', 'not-done-answer']
    const own = [...notDone, 'happened'].map(word => `OWN-${language}-${word}`)
    for (const word of [title, 'Work in a library', 'Go to the numeracy course', ...own])
      expect(wordsOf(pdf)).toContain(word)
    expect(JSON.stringify(pdf.title ?? '')).not.toMatch(/chlo|owen/i)
  })
})
