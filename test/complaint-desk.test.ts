/** The complaints desk: who opens it, what waits, and what a handler does. Nothing of it is in the adviser's view of a person. */
import { and, eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { complaints, letterGivings, letters, messages, offices, signInAttempts, staff } from '../db/schema.ts'
import { addClaimant, restrict } from '../server/claimant/claimant.ts'
import { codeOf, complain, type NewComplaint } from '../server/complaint/complaining.ts'
import { openedComplaint } from '../server/complaint/complaint.ts'
import { sendFinalResponse } from '../server/complaint/handling.ts'
import { finalResponse } from '../server/complaint/letters.ts'
import { complaintsShown, queueOf } from '../server/complaint/queue.ts'
import type { Person } from '../server/http/context.ts'
import { config, defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { readPdf, wordsOf } from './support/pdf.ts'
import { pdfUaProblems } from './support/pdf-ua.ts'
import { castMember } from './support/plan-case.ts'

let foothold: TestApp
let desk: Visitor
let colette: Person
beforeAll(async () => {
  foothold = await openApp()
  desk = await foothold.visit('complaints')
  colette = await castMember(foothold.db, 'complaints')
})
afterAll(() => foothold.close())
afterEach(async () => {
  foothold.clock.now = defaultNow
  await foothold.db.delete(signInAttempts)
})

const at = (date: string) => new Date(`${date}T10:00:00Z`)
const secret = 'They laughed at me in the waiting room'

async function complained(changes: Partial<NewComplaint> = {}, now = defaultNow) {
  const said: NewComplaint = {
    about: 'jobcentre',
    whatHappened: secret,
    language: 'en',
    receivedOn: '2026-11-24',
    receivedHow: 'online',
    ...changes,
  }
  return complain(foothold.db, now, said, {}, { id: crypto.randomUUID(), means: config })
}

const reload = ({ id }: { id: string }) => openedComplaint(foothold.db, id)
const act = ({ id }: { id: string }, what: string, form: Record<string, string> = {}) =>
  desk.post(`/complaints/${id}/${what}`, form)
const toTeam = (complaint: { id: string }) => act(complaint, 'stages', { stage: 'complaints team' })

describe('R54: separate from the adviser’s view', () => {
  test('advisers and team leaders are refused at every page of the desk, and providers and analysts too', async () => {
    const { id } = await complained()
    for (const login of ['adviser', 'leader', 'provider', 'analyst', 'council', 'admin', 'stranger']) {
      const visitor = await foothold.visit(login)
      for (const path of ['/complaints', `/complaints/${id}`, `/complaints/${id}/final-response`]) {
        const page = await visitor.get(path)
        expect(page.status, `${login} ${path}`).toBe(403)
        expect(page.html).not.toContain(secret)
      }
      expect((await visitor.post(`/complaints/${id}/notes`, { words: 'x' })).status).toBe(403)
    }
    expect((await desk.get(`/complaints/${id}`)).html).toContain(secret)
  })

  test('the word is nowhere on the person’s page, their log or the caseload, however often the desk looked', async () => {
    const amira = await castMember(foothold.db, 'adviser')
    const claimant = await addClaimant(foothold.db, amira, defaultNow, { name: 'Nerys Vaughan' })
    const complaint = await complained()
    await act(complaint, 'record', { reference: claimant.reference })
    await desk.get(`/complaints/${complaint.id}`)
    await act(complaint, 'replies', { words: 'We are sorry' })
    await act(complaint, 'replies', { words: '' })
    expect((await reload(complaint)).claimantId).toBe(claimant.id)
    const adviser = await foothold.visit('adviser')
    for (const path of [`/claimants/${claimant.id}`, `/claimants/${claimant.id}/views`, '/', '/?whose=office']) {
      const { status, html } = await adviser.get(path)
      expect(status).toBe(200)
      expect(html, path).not.toMatch(/complain/i)
      expect(html, path).not.toContain('Colette')
    }
  })

  test('any adviser writes one down, tells the person its reference, and cannot open it', async () => {
    const adviser = await foothold.visit('adviser')
    const form = await adviser.get('/complaints/new')
    expect(form.html).toContain('Complaining is never held against you')
    const day = { 'on-day': '20', 'on-month': '11', 'on-year': '2026' }
    const typed = {
      receivedHow: 'phone',
      language: 'cy',
      whatHappened: 'Roedd yn anghwrtais',
      name: 'Gwil Ifans',
      ...day,
    }
    const entered = await adviser.post('/complaints/new', typed)
    const reference = /COMP(-[A-Z0-9]{4}){2}/.exec(entered.html)?.[0] ?? ''
    expect(entered.html).toContain('The complaint is with the complaints team')
    const [kept] = await foothold.db.select().from(complaints).where(eq(complaints.reference, reference))
    expect(kept).toMatchObject({ receivedHow: 'phone', receivedOn: '2026-11-20', language: 'cy', name: 'Gwil Ifans' })
    expect((await adviser.get(`/complaints/${kept?.id}`)).status).toBe(403)
    const refused = await adviser.post('/complaints/new', { language: 'en' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Select how they told us')
    const page = await desk.get(`/complaints/${kept?.id}`)
    expect(page.html).toContain('Write to them in Welsh')
    for (const one of [form, entered, refused, page]) expect(validateHtml(one.html)).toEqual([])
  })
})

describe('whose desk it is on', () => {
  test('an office without a handler is looked after by the others; no complaint is nobody’s', async () => {
    const { db } = foothold
    const [leith] = await db.select().from(offices).where(eq(offices.name, 'Leith Jobcentre'))
    const complaint = await complained({ officeId: leith?.id })
    expect((await desk.get(`/complaints/${complaint.id}`)).status).toBe(200)
    const theirs = await castMember(db, 'stranger')
    await db.update(staff).set({ role: 'complaints' }).where(eq(staff.id, theirs.id))
    expect((await desk.get(`/complaints/${complaint.id}`)).status).toBe(404)
    const stranger = await foothold.visit('stranger')
    expect((await stranger.get(`/complaints/${complaint.id}`)).html).toContain(secret)
    await db.update(staff).set({ role: 'adviser' }).where(eq(staff.id, theirs.id))
  })

  test('one about a restricted person is there for managers alone', async () => {
    const { db } = foothold
    const complaint = await complained()
    const amira = await castMember(db, 'adviser')
    const claimant = await addClaimant(db, amira, defaultNow, { name: 'Hidden Person' })
    await act(complaint, 'record', { reference: claimant.reference })
    await restrict(db, await castMember(db, 'manager'), defaultNow, claimant.id, 'A protected address')
    expect((await desk.get(`/complaints/${complaint.id}`)).status).toBe(404)
    expect((await desk.get('/complaints')).html).not.toContain(complaint.reference)
    const manager = await foothold.visit('manager')
    expect((await manager.get(`/complaints/${complaint.id}`)).html).toContain(secret)
  })

  test('a record that is not open to the handler cannot be linked, and looks like one that is not there', async () => {
    const { db } = foothold
    const complaint = await complained()
    const stranger = await castMember(db, 'stranger')
    const elsewhere = await addClaimant(db, stranger, defaultNow, { name: 'Isla Far' })
    const [theirs, none] = [
      await act(complaint, 'record', { reference: elsewhere.reference }),
      await act(complaint, 'record', { reference: 'P-AAAA-AAAA' }),
    ]
    for (const page of [theirs, none]) {
      expect(page.status).toBe(422)
      expect(page.html).toContain('No record that is open to you has this reference')
      expect(page.html).not.toContain('Isla')
    }
    expect(validateHtml(none.html)).toEqual([])
  })
})

describe('what waits', () => {
  test('the next due is first, the overdue are marked, and pages follow each other', async () => {
    const { db } = foothold
    const early = await complained({ receivedOn: '2026-09-01' }, at('2026-09-01'))
    const late = await complained({ about: 'provider', receivedOn: '2026-11-24' })
    const page = await desk.get('/complaints')
    expect(page.html.indexOf(early.reference)).toBeGreaterThan(0)
    expect(page.html.indexOf(early.reference)).toBeLessThan(page.html.indexOf(late.reference))
    expect(page.html).toContain('Overdue')
    expect(validateHtml(page.html)).toEqual([])
    for (let more = 0; more < complaintsShown + 2; more++) await complained()
    const seen: string[] = []
    let after: string | undefined
    do {
      const { rows, next } = await queueOf(db, colette, 'open', after === undefined ? {} : { after })
      seen.push(...rows.map(({ id }) => id))
      after = next
    } while (after !== undefined)
    const all = await db.select({ id: complaints.id }).from(complaints)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThan(complaintsShown)
    expect(seen.length).toBeLessThanOrEqual(all.length)
    const last = await queueOf(db, colette, 'open', { before: `9999_${seen.at(-1)}` })
    expect(last.rows.length).toBe(complaintsShown)
    expect(last.previous).toBeDefined()
  })

  test('a message after the end brings it back until somebody answers', async () => {
    const complaint = await complained()
    await act(complaint, 'stages', { stage: 'resolved', words: 'We rang you' })
    expect((await desk.get('/complaints?show=over')).html).toContain(complaint.reference)
    const visitor = await foothold.visit()
    const code = codeOf(config.secret, complaint.id)
    await visitor.post('/complain/follow', { reference: complaint.reference, code })
    await visitor.post('/complain/yours/messages', { words: 'It is not put right' })
    const waiting = await queueOf(foothold.db, colette, 'open', { after: '2026-11-23' })
    expect(waiting.rows.find(({ id }) => id === complaint.id)).toMatchObject({ stage: 'resolved', hasNewMessage: true })
    await act(complaint, 'replies', { words: 'We look at it again' })
    const over = await queueOf(foothold.db, colette, 'over')
    expect(over.rows.map(({ id }) => id)).toContain(complaint.id)
  })
})

describe('what a handler does', () => {
  test('a reply is a letter in both languages, told to the person; a note is not theirs to read', async () => {
    const complaint = await complained({ email: 'dana@example.com', language: 'cy' })
    const replied = await act(complaint, 'replies', { words: 'Mae’n ddrwg gennym.' })
    await act(complaint, 'notes', { words: 'Ring the manager first' })
    expect(replied.html).toContain('You have replied.')
    const isReply = and(eq(letters.complaintId, complaint.id), eq(letters.kind, 'complaint reply'))
    const [letter] = await foothold.db.select().from(letters).where(isReply)
    for (const language of ['en', 'cy']) {
      const pdf = await desk.get(`/complaints/${complaint.id}/letters/${letter?.id}/letter.pdf?lang=${language}`)
      const bytes = await pdf.bytes()
      expect(wordsOf(await readPdf(Buffer.from(bytes)))).toContain('Mae’n ddrwg gennym.')
      expect(await pdfUaProblems(bytes)).toEqual([])
    }
    const told = await foothold.db.select().from(messages).where(eq(messages.complaintId, complaint.id))
    expect(told.map(({ template }) => template)).toContain('complaint answered')
    const visitor = await foothold.visit()
    const code = codeOf(config.secret, complaint.id)
    const page = await visitor.post('/complain/follow', { reference: complaint.reference, code, lang: 'en' })
    expect(page.html).toContain('Mae’n ddrwg gennym.')
    expect(page.html).not.toContain('Ring the manager first')
  })

  test('R50: for both there is one complaint, the Jobcentre’s, and the provider is asked for its part', async () => {
    const both = await complained({ about: 'both', provider: 'Forward Steps' })
    expect((await desk.get(`/complaints/${both.id}`)).html).toContain('Ask the provider for its part')
    await act(both, 'provider', { words: 'Rang Forward Steps: an answer by Friday' })
    await act(both, 'contributions', { words: 'They say the room was double booked' })
    const { entries } = await reload(both)
    expect(entries.map(({ event }) => event)).toEqual(['stage', 'asked provider', 'contribution'])
    const only = await complained()
    expect((await desk.get(`/complaints/${only.id}`)).html).not.toContain('Ask the provider')
    expect((await act(only, 'contributions', { words: 'x' })).html).toContain('This complaint is not about a provider')
  })

  test('R55: one about information is acknowledged, and answered while another is open', async () => {
    const { db } = foothold
    const amira = await castMember(db, 'adviser')
    const claimant = await addClaimant(db, amira, defaultNow, { name: 'Dana Ross' })
    const [service, data] = [await complained(), await complained({ about: 'data' })]
    for (const one of [service, data]) await act(one, 'record', { reference: claimant.reference })
    const page = await desk.get(`/complaints/${data.id}`)
    expect(page.html).toContain(service.reference)
    expect(page.html).toContain('its answer does not wait for the others')
    expect(page.html).toContain('Acknowledge it')
    expect((await act(data, 'acknowledgement')).html).toContain('You have acknowledged the complaint.')
    const answered = await act(data, 'final-response', { words: 'We have told the landlord to delete it.' })
    expect(answered.html).toContain('You have given the final response.')
    expect((await reload(data)).stage).toBe('final response')
    expect((await reload(service)).stage).toBe('early resolution')
    const [letter] = await db
      .select()
      .from(letters)
      .where(and(eq(letters.complaintId, data.id), eq(letters.kind, 'final response')))
    const said = JSON.stringify(letter?.content)
    expect(said).toContain('Information Commissioner')
    expect(said).not.toContain('Case Examiner')
  })

  test('R52: the final response prints where to go next and by which day; the office cannot give it', async () => {
    foothold.clock.now = at('2026-08-31')
    const complaint = await complained({ receivedOn: '2026-08-03' }, at('2026-08-03'))
    const early = await act(complaint, 'final-response', { words: 'No.' })
    expect(early.status).toBe(409)
    expect(early.html).toContain('The complaints team gives the final response')
    await toTeam(complaint)
    const form = await desk.get(`/complaints/${complaint.id}/final-response`)
    expect(form.html).toContain('28 February 2027')
    expect((await act(complaint, 'final-response', { words: '' })).status).toBe(422)
    await act(complaint, 'final-response', { words: 'We were wrong, and we are sorry.' })
    const isFinal = and(eq(letters.complaintId, complaint.id), eq(letters.kind, 'final response'))
    const [letter] = await foothold.db.select().from(letters).where(isFinal)
    const url = `/complaints/${complaint.id}/letters/${letter?.id}`
    for (const [language, date, mp] of [
      ['en', '28 February 2027', 'MP'],
      ['cy', '28 Chwefror 2027', 'AS'],
    ] as const) {
      const bytes = await (await desk.get(`${url}/letter.pdf?lang=${language}`)).bytes()
      const words = wordsOf(await readPdf(Buffer.from(bytes)))
      for (const part of [date, mp, 'PO Box 209', 'We were wrong']) expect(words, part).toContain(part)
      expect(await pdfUaProblems(bytes)).toEqual([])
    }
    const given = {
      how: 'post',
      language: 'en',
      format: 'standard',
      'on-day': '31',
      'on-month': '8',
      'on-year': '2026',
    }
    const tooEarly = await desk.post(`${url}/givings`, { ...given, 'on-day': '30' })
    expect(tooEarly.status).toBe(422)
    expect((await desk.post(`${url}/givings`, given)).html).toContain('You have recorded that the letter was given.')
    const [giving] = await foothold.db
      .select()
      .from(letterGivings)
      .where(eq(letterGivings.letterId, letter?.id ?? ''))
    expect(giving).toMatchObject({ how: 'post', on: '2026-08-31', by: colette.id })
    for (const page of [form, tooEarly, await desk.get(url)]) expect(validateHtml(page.html)).toEqual([])
  })

  test('R52: a letter that does not say where to go next is not sent, and nothing is kept of it', async () => {
    const complaint = await complained()
    await toTeam(complaint)
    const doing = { db: foothold.db, person: colette, now: defaultNow, id: complaint.id }
    const bare: typeof finalResponse = (...said) => {
      const letter = finalResponse(...said)
      return { ...letter, en: { ...letter.en, blocks: letter.en.blocks.slice(0, 4) } }
    }
    await expect(sendFinalResponse(doing, 'No.', config, bare)).rejects.toThrow('where the person can go next')
    expect((await reload(complaint)).stage).toBe('complaints team')
    await sendFinalResponse(doing, 'No.', config)
    expect((await reload(complaint)).stage).toBe('final response')
  })

  test('stages follow each other only where that makes sense, and pressing twice moves once', async () => {
    const complaint = await complained()
    for (const stage of ['final response', 'withdrawn', 'constructor', '']) {
      expect((await act(complaint, 'stages', { stage })).status, stage).toBe(422)
    }
    await toTeam(complaint)
    await toTeam(complaint)
    expect((await reload(complaint)).entries.length).toBe(2)
    await act(complaint, 'stages', { stage: 'resolved' })
    await act(complaint, 'stages', { stage: 'complaints team', words: 'They are not content after all' })
    expect((await reload(complaint)).stage).toBe('complaints team')
  })

  test('what was complained of never changes', async () => {
    const { id } = await complained()
    const change = foothold.db.update(complaints).set({ whatHappened: 'Nothing' }).where(eq(complaints.id, id))
    await expect(change).rejects.toThrow()
    expect((await openedComplaint(foothold.db, id)).whatHappened).toBe(secret)
  })
})
