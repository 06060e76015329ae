/** Requests to look at a plan again when somebody acts for the person, and what is added to a request after it was made. */
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RepresentativeKind } from '../db/choices.ts'
import { evidenceFiles, reconsiderationEvents, signInAttempts } from '../db/schema.ts'
import type { WholePlan } from '../server/action-plan/action-plan.ts'
import { entriesAbout } from '../server/audit.ts'
import { addRepresentative } from '../server/claimant/representative.ts'
import { commitmentsOf } from '../server/commitment/commitment.ts'
import { keepFiles, nameOfWords } from '../server/evidence/evidence.ts'
import type { Person } from '../server/http/context.ts'
import { reconsiderationsAbout } from '../server/reconsideration/reconsideration.ts'
import { type Answered, defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { readPdf, wordsOf } from './support/pdf.ts'
import { pdfUaProblems } from './support/pdf-ua.ts'
import { accessCode, castMember, chloe, interviewed, issued, lawful } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let adviser: Visitor
let leader: Visitor
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  adviser = await foothold.visit('adviser')
  leader = await foothold.visit('leader')
})
afterAll(() => foothold.close())

const home = '/my-plan/reconsiderations'
const own = () => ({
  ...lawful,
  ownWords: 'My knee is bad',
  reasonable: `Her knee lets her sit ${randomUUID()}`,
  canDoWords: 'I fear the stairs',
})

const other = { ...lawful, what: 'Write a list of jobs you would like', dueOn: '2027-03-01' }

const planOf = async () => issued(foothold.db, amira, await interviewed(foothold.db, amira, chloe), [own(), other])

async function enter({ reference }: WholePlan, code = accessCode): Promise<Visitor> {
  await foothold.db.delete(signInAttempts)
  const visitor = await foothold.visit()
  await visitor.post('/my-plan/sign-in', { reference, code })
  return visitor
}

/** Somebody who acts for the claimant, signed in. */
async function acting(plan: WholePlan, kind: RepresentativeKind, name = 'Esyllt Rees'): Promise<Visitor> {
  const id = randomUUID()
  const matter = kind === 'explicit consent' ? { matter: 'The course' } : {}
  await addRepresentative(foothold.db, amira, defaultNow, plan.claimantId, { kind, name, ...matter }, id)
  const url = `/claimants/${plan.claimantId}/representatives/${id}/access-code`
  const made = await adviser.post(url, { press: randomUUID() })
  return enter(plan, /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}(?=<\/dd>\s*<\/dl>)/.exec(made.html)?.[0] ?? '')
}

const idIn = ({ path }: Answered) => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(path)?.[0] ?? ''
const askedBy = async (visitor: Visitor, form: Record<string, string> = { lines: 'all' }, files: File[] = []) =>
  idIn(await visitor.postForm(`${home}/new?plan=1`, form, files))
const requestOf = async (plan: WholePlan, id: string) =>
  (await reconsiderationsAbout(foothold.db, plan.claimantId)).find(one => one.id === id) ?? expect.fail('no request')
const text = async (visitor: Visitor, path: string) => textOfHtml((await visitor.get(path)).html)

describe.each(['explicit consent', 'implicit consent'] as const)('G23: by %s, in one matter', kind => {
  test('reads the lines, and nothing of the person’s own: no whole plan, no version, no letter', async () => {
    const plan = await planOf()
    const visitor = await acting(plan, kind)
    const page = await visitor.get('/my-plan')
    expect(page.html).toContain(lawful.what)
    for (const said of ['My knee is bad', 'Her knee lets her sit', 'I fear the stairs', 'Your own words'])
      expect(page.html).not.toContain(said)
    expect(validateHtml(page.html)).toEqual([])
    const closed = ['letter', 'plan.pdf', 'versions', 'versions/1', 'versions/1/plan.pdf', 'letters', 'not-done']
    for (const path of closed) {
      expect((await visitor.get(`/my-plan/${path}`)).status, path).toBe(403)
      expect(page.html, path).not.toMatch(new RegExp(`href="/my-plan/${path}[?"]`))
    }
    // To the claimant, and to who stands in their place, all of it is there.
    for (const other of [await enter(plan), await acting(plan, 'appointee')]) {
      expect((await other.get('/my-plan')).html).toContain('Her knee lets her sit')
      for (const path of closed) expect((await other.get(`/my-plan/${path}`)).status, path).toBe(200)
    }
  })

  test('reads and ends their own request, and of the claimant’s finds nothing', async () => {
    const plan = await planOf()
    const claimant = await enter(plan)
    const visitor = await acting(plan, kind)
    const letter = new File(['My knee'], 'knee.txt')
    const theirs = await askedBy(claimant, { lines: 'all', words: 'My knee is bad' }, [letter])
    const mine = await askedBy(visitor)
    const [file] = await foothold.db.select().from(evidenceFiles).where(eq(evidenceFiles.reconsiderationId, theirs))
    for (const path of ['', '/additions', '/withdrawal', `/files/${file?.id}`, '/decision']) {
      expect((await visitor.get(`${home}/${theirs}${path}`)).status, path).toBe(404)
    }
    expect((await visitor.post(`${home}/${theirs}/withdrawal`, {})).status).toBe(404)
    expect((await visitor.postForm(`${home}/${theirs}/additions`, { words: 'No' })).status).toBe(404)
    expect((await requestOf(plan, theirs)).stage).toBe('received')
    for (const page of [home, '/my-plan', `${home}/new`]) {
      const { html } = await visitor.get(page)
      expect(html, page).not.toContain(theirs)
      expect(html, page).toContain(mine)
    }
    expect((await visitor.post(`${home}/${mine}/withdrawal`, {})).status).toBe(200)
    expect((await requestOf(plan, mine)).stage).toBe('withdrawn')
  })
})

describe('who ends a request', () => {
  test('with a written authority only what they asked; an appointee any', async () => {
    const plan = await planOf()
    const theirs = await askedBy(await enter(plan))
    const reader = await acting(plan, 'written authority')
    const page = await reader.get(`${home}/${theirs}`)
    expect(page.status).toBe(200)
    expect(page.html).not.toContain('/withdrawal')
    expect((await reader.post(`${home}/${theirs}/withdrawal`, { words: 'Enough' })).status).toBe(404)
    expect((await requestOf(plan, theirs)).stage).toBe('received')
    const appointee = await acting(plan, 'appointee', 'Alun Appointee')
    expect((await appointee.get(`${home}/${theirs}`)).html).toContain('/withdrawal')
    expect((await appointee.post(`${home}/${theirs}/withdrawal`, {})).status).toBe(200)
    expect((await requestOf(plan, theirs)).stage).toBe('withdrawn')
  })

  test('the claimant is told who asked and who took it back, and no title names them', async () => {
    const plan = await planOf()
    const claimant = await enter(plan)
    const appointee = await acting(plan, 'appointee', 'Alun Appointee')
    const id = await askedBy(appointee)
    expect(await text(claimant, `${home}?lang=en`)).toContain('Who asked for you Alun Appointee')
    expect(await text(claimant, `${home}/${id}?lang=en`)).toContain('Alun Appointee asked for you')
    expect(await text(claimant, `${home}/${id}?lang=cy`)).toContain('Gofynnodd Alun Appointee ar eich rhan')
    await appointee.post(`${home}/${id}/withdrawal`, {})
    for (const [lang, words] of [
      ['en', 'Alun Appointee took it back for you'],
      ['cy', 'Tynnodd Alun Appointee ef yn ôl ar eich rhan'],
    ]) {
      const page = await claimant.get(`${home}/${id}?lang=${lang}`)
      expect(page.html).toContain(words)
      expect(page.html).not.toMatch(/You took it back|Gwnaethoch ei dynnu/)
      expect(/<title>(.*?)<\/title>/s.exec(page.html)?.[1]).not.toContain('Alun')
      expect(await text(claimant, `${home}?lang=${lang}`)).toContain(words)
    }
    expect(await text(leader, `/reconsiderations/${id}`)).toContain('by Alun Appointee, for them')
    // Their own is still theirs.
    const other = await askedBy(claimant)
    await claimant.post(`${home}/${other}/withdrawal`, {})
    expect(await text(claimant, `${home}/${other}?lang=en`)).toContain('You took it back')
  })
})

describe('R40: what waits for an answer is seen where one would ask again', () => {
  test('on the plan, on its line and above the form of another, until it is over', async () => {
    const plan = await planOf()
    const [line, second] = await commitmentsOf(foothold.db, plan.id)
    const claimant = await enter(plan)
    const before = await text(claimant, '/my-plan?lang=en')
    expect(before).not.toContain('We aim to answer by')
    const id = await askedBy(claimant, { lines: line?.id ?? '' })
    const page = await claimant.get('/my-plan?lang=en')
    expect(validateHtml(page.html)).toEqual([])
    expect(page.html.split(`href="${home}/${id}?lang=en"`)).toHaveLength(3)
    expect(textOfHtml(page.html)).toContain(
      'You asked us about this on 24 November 2026. We aim to answer by 16 December 2026.',
    )
    expect(await text(claimant, '/my-plan?lang=cy')).toContain('Gwnaethoch ein holi am hyn ar 24 Tachwedd 2026.')
    const form = await claimant.get(`${home}/new?commitment=${second?.id}&lang=en`)
    expect(validateHtml(form.html)).toEqual([])
    expect(textOfHtml(form.html)).toContain('You do not have to ask again. You can add something to what you asked.')
    await claimant.post(`${home}/${id}/withdrawal`, {})
    expect(await text(claimant, '/my-plan?lang=en')).not.toContain('We aim to answer by')
    expect(await text(claimant, `${home}/new?lang=en`)).not.toContain('You do not have to ask again')
  })
})

test('R41: what is saved from the page says all that was told; the receipt that is posted does not', async () => {
  const plan = await planOf()
  const claimant = await enter(plan)
  const form = { lines: 'all', words: 'My knee hurts', instead: 'Wednesdays', grounds: 'health' }
  const id = await askedBy(claimant, form, [new File(['A letter'], 'doctor.txt')])
  await claimant.postForm(`${home}/${id}/additions`, { words: 'And my back' })
  for (const [lang, ...said] of [
    ['en', 'My knee hurts', 'Wednesdays', 'It is not right for my health', 'doctor.txt', 'And my back'],
    ['cy', 'My knee hurts', 'Yr hyn a ddywedoch wrthym', 'Nid yw’n addas i fy iechyd', 'doctor.txt', 'And my back'],
  ]) {
    const answer = await claimant.get(`${home}/${id}/sent.pdf?lang=${lang}`)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const bytes = await answer.bytes()
    expect(await pdfUaProblems(bytes)).toEqual([])
    const words = wordsOf(await readPdf(Buffer.from(bytes)))
    for (const one of said) expect(words).toContain(one)
  }
  const posted = (await claimant.get(`${home}/${id}`)).html.match(/receipts\/[0-9a-f-]{36}/)?.[0]
  const receipt = wordsOf(await readPdf(Buffer.from(await (await claimant.get(`${home}/${id}/${posted}`)).bytes())))
  expect(receipt).toContain('We have your request')
  for (const one of ['knee', 'health', 'doctor']) expect(receipt).not.toContain(one)
})

describe('R40: adding to a request', () => {
  const note = new File(['A letter from my doctor'], 'letter.txt')

  test('words and files stand beside what was asked, for the person and at the desk, once each', async () => {
    const plan = await planOf()
    const claimant = await enter(plan)
    const id = await askedBy(claimant, { lines: 'all', words: 'As it was asked' })
    const page = `${home}/${id}/additions`
    expect((await claimant.get(`${home}/${id}?lang=en`)).html).toContain(`href="${page}?lang=en"`)
    for (const lang of ['en', 'cy']) expect(validateHtml((await claimant.get(`${page}?lang=${lang}`)).html)).toEqual([])
    const sent = await claimant.postForm(page, { words: 'The doctor <b>wrote</b> to me', lang: 'en' }, [note])
    expect(sent.status).toBe(200)
    expect(sent.html).toContain('We have what you added. Whoever decides will see it.')
    expect(sent.html).toContain('The doctor &lt;b&gt;wrote&lt;/b&gt; to me')
    expect(validateHtml(sent.html)).toEqual([])
    await claimant.postForm(page, { words: 'The doctor <b>wrote</b> to me' }, [note])
    const request = await requestOf(plan, id)
    expect(request.words).toBe('As it was asked')
    expect(request.added).toMatchObject([{ words: 'The doctor <b>wrote</b> to me', by: null }])
    expect(request.files.map(({ name }) => name)).toEqual(['letter.txt'])
    const desk = await leader.get(`/reconsiderations/${id}`)
    expect(textOfHtml(desk.html)).toContain('Added later')
    expect(desk.html).toContain('The doctor &lt;b&gt;wrote&lt;/b&gt; to me')
    expect(desk.html).toContain('letter.txt')
    expect(validateHtml(desk.html)).toEqual([])
    const log = await entriesAbout(foothold.db, plan.claimantId)
    expect(log.filter(({ did, what }) => did === 'added' && what === `addition to reconsideration ${id}`)).toHaveLength(
      1,
    )
    const all = await claimant.get('/my-plan/details/download.json')
    expect(all.html).toContain('The doctor <b>wrote</b> to me')
  })

  test('it is a step of the request with its words: in the history, at the desk, and beside the decision', async () => {
    const plan = await planOf()
    const claimant = await enter(plan)
    const id = await askedBy(claimant, { lines: 'all' })
    const page = `${home}/${id}/additions`
    // As words were once kept: like a file.
    const old = { name: nameOfWords, type: 'text/plain', scan: 'not checked' } as const
    const bytes = new TextEncoder().encode('From before')
    await foothold.db.transaction(tx => keepFiles(tx, defaultNow, { reconsiderationId: id }, [{ ...old, bytes }]))
    foothold.clock.now = new Date(defaultNow.getTime() + 60_000)
    await leader.post(`/reconsiderations/${id}/taking-up`, {})
    await claimant.postForm(page, { words: 'The lift is broken', lang: 'en' })
    await claimant.postForm(page, { words: '', lang: 'en' }, [note])
    await claimant.postForm(page, { words: 'From before', lang: 'en' })
    const events = await foothold.db
      .select({ step: reconsiderationEvents.step, words: reconsiderationEvents.words })
      .from(reconsiderationEvents)
      .where(and(eq(reconsiderationEvents.reconsiderationId, id), eq(reconsiderationEvents.step, 'added')))
      .orderBy(reconsiderationEvents.id)
    expect(events).toEqual([
      { step: 'added', words: 'The lift is broken' },
      { step: 'added', words: null },
    ])
    expect((await requestOf(plan, id)).added.map(({ words }) => words)).toEqual(['From before', 'The lift is broken'])
    for (const [lang, history] of [
      ['en', ['You added more “From before”', 'You added more “The lift is broken”']],
      ['cy', ['Gwnaethoch ychwanegu mwy “From before”', 'Gwnaethoch ychwanegu mwy “The lift is broken”']],
    ] as const) {
      const shown = await text(claimant, `${home}/${id}?lang=${lang}`)
      for (const one of history) expect(shown).toContain(one)
    }
    const desk = await text(leader, `/reconsiderations/${id}`)
    expect(desk).toContain('They added')
    for (const one of ['“From before”', '“The lift is broken”']) expect(desk).toContain(one)
    const decision = await text(leader, `/reconsiderations/${id}/decision`)
    for (const one of ['“From before”', '“The lift is broken”']) expect(decision).toContain(one)
    foothold.clock.now = defaultNow
  })

  test('who added them for the person is said', async () => {
    const plan = await planOf()
    const visitor = await acting(plan, 'written authority')
    const id = await askedBy(visitor)
    await visitor.postForm(`${home}/${id}/additions`, { words: 'She also cares for Ifan' })
    expect((await requestOf(plan, id)).added).toMatchObject([{ by: 'Esyllt Rees' }])
    const page = await text(await enter(plan), `${home}/${id}?lang=en`)
    expect(page).toContain('24 November 2026 Esyllt Rees added more for you “She also cares for Ifan”')
  })

  test('a file cannot pass for words, nothing at all is refused, and nothing is added to what is over', async () => {
    const plan = await planOf()
    const claimant = await enter(plan)
    const id = await askedBy(claimant)
    const page = `${home}/${id}/additions`
    const refused = await claimant.postForm(page, { words: ' ', lang: 'cy' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Ysgrifennwch rywbeth, neu dewiswch ffeil')
    const bad = await claimant.postForm(page, { words: 'Kept as typed', lang: 'en' }, [new File(['<svg>'], 'a.png')])
    expect(bad.status).toBe(422)
    expect(bad.html).toContain('Kept as typed')
    expect(validateHtml(bad.html)).toEqual([])
    await claimant.postForm(page, { words: '' }, [new File(['sent as a file'], 'words')])
    const request = await requestOf(plan, id)
    expect(request.added).toEqual([])
    expect(request.files.map(({ name }) => name)).toEqual(['words.txt'])
    await claimant.post(`${home}/${id}/withdrawal`, {})
    // What was typed while it ended is not lost: it can be copied into another request.
    const late = await claimant.postForm(page, { words: 'One more thing', lang: 'en' })
    expect(late.status).toBe(422)
    expect(late.html).toContain('This request was answered or taken back meanwhile')
    expect(late.html).toContain('One more thing</textarea>')
    expect(validateHtml(late.html)).toEqual([])
    expect((await claimant.get(page)).path).toBe(`${home}/${id}?lang=en`)
    expect((await requestOf(plan, id)).added).toEqual([])
    expect((await claimant.get(`${home}/${id}`)).html).not.toContain('/additions')
  })
})
