/** The complaints desk: who opens it, what waits, and what a handler does. Nothing of it is in the adviser's view of a person. */
import { and, eq, isNotNull } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { LetterKind } from '../db/choices.ts'
import {
  auditEntries,
  complaints,
  letterGivings,
  letters,
  messages,
  offices,
  signInAttempts,
  staff,
} from '../db/schema.ts'
import { entriesAbout } from '../server/audit.ts'
import { addClaimant, type Details, restrict } from '../server/claimant/claimant.ts'
import { duesOf } from '../server/complaint/clocks.ts'
import { codeOf, complain, type NewComplaint } from '../server/complaint/complaining.ts'
import { courseOf, openedComplaint } from '../server/complaint/complaint.ts'
import { sendFinalResponse } from '../server/complaint/handling.ts'
import { finalResponse } from '../server/complaint/letters.ts'
import { complaintsShown, queueOf } from '../server/complaint/queue.ts'
import type { Person } from '../server/http/context.ts'
import { config, defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { readPdf, wordsOf } from './support/pdf.ts'
import { pdfUaProblems } from './support/pdf-ua.ts'
import { accessCode, castMember, interviewed, issued, lawful } from './support/plan-case.ts'

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
/** Links a complaint to a record, once its name and address were seen. */
const link = (complaint: { id: string }, { id: confirmed, reference }: { id: string; reference: string }) =>
  act(complaint, 'record', { reference, confirmed })
/** The final response as it was seen and then made final. */
const answer = (complaint: { id: string }, words: string) =>
  act(complaint, 'final-response', { words, go: 'confirmed' })
const lettersOf = ({ id }: { id: string }, kind: LetterKind) =>
  foothold.db
    .select()
    .from(letters)
    .where(and(eq(letters.complaintId, id), eq(letters.kind, kind)))
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
    const address = { addressKind: 'address' as const, address: ['1 High Street'], postcode: 'QQ1 1AA' }
    const claimant = await addClaimant(foothold.db, amira, defaultNow, { name: 'Nerys Vaughan', ...address })
    const complaint = await complained()
    await link(complaint, claimant)
    await desk.get(`/complaints/${complaint.id}`)
    await act(complaint, 'replies', { words: 'We are sorry' })
    await act(complaint, 'replies', { words: '' })
    expect((await reload(complaint)).claimantId).toBe(claimant.id)
    const manager = await foothold.visit('manager')
    for (const { id } of await foothold.db.select().from(messages).where(eq(messages.complaintId, complaint.id))) {
      await manager.get(`/outbox/${id}`)
      await manager.get(`/outbox/${id}/letter.pdf`)
      await desk.get(`/outbox/${id}`)
      await manager.post(`/outbox/${id}/giving-up`, { reason: 'not needed' })
    }
    const entries = await entriesAbout(foothold.db, claimant.id)
    expect(entries.map(({ did }) => did)).toContain('printed')
    expect(entries.map(({ what }) => what).filter(what => what.includes('letter.pdf'))).toEqual([])
    const adviser = await foothold.visit('adviser')
    for (const path of [`/claimants/${claimant.id}`, `/claimants/${claimant.id}/views`, '/', '/?whose=office']) {
      const { status, html } = await adviser.get(path)
      expect(status).toBe(200)
      expect(html, path).not.toMatch(/complain/i)
      expect(html, path).not.toMatch(/Colette|gave up sending|opened the printed copy/i)
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
    await link(complaint, claimant)
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

describe('whose record it is', () => {
  const home = {
    name: 'Nerys Vaughan',
    regime: 'esa_old' as const,
    addressKind: 'address' as const,
    address: ['7 Quay Street'],
    postcode: 'QQ1 1AA',
  } satisfies Partial<Details>

  test('is seen, name and address, before a complaint is linked; both logs have it', async () => {
    const { db } = foothold
    const claimant = await addClaimant(db, await castMember(db, 'adviser'), defaultNow, home)
    const complaint = await complained({ name: 'N Vaughan', address: '7 Quay St' })
    const asked = await act(complaint, 'record', { reference: claimant.reference })
    expect(asked.status).toBe(200)
    for (const text of ['Is this who complained?', 'Nerys Vaughan', '7 Quay Street', 'N Vaughan', '7 Quay St'])
      expect(asked.html).toContain(text)
    expect(validateHtml(asked.html)).toEqual([])
    expect((await reload(complaint)).claimantId).toBeNull()
    const other = await addClaimant(db, await castMember(db, 'adviser'), defaultNow, { name: 'Somebody Else' })
    // The page of another record does not confirm this one.
    await act(complaint, 'record', { reference: claimant.reference, confirmed: other.id })
    expect((await reload(complaint)).claimantId).toBeNull()
    expect((await link(complaint, claimant)).html).toContain('You have linked the complaint to a record.')
    expect((await reload(complaint)).claimantId).toBe(claimant.id)
    await link(complaint, other)
    const what = `record of complaint ${complaint.id}`
    const entries = await db.select().from(auditEntries).where(eq(auditEntries.what, what))
    const chains = entries.map(({ chain }) => chain)
    for (const chain of [`office ${colette.officeId}`, `claimant ${claimant.id}`, `claimant ${other.id}`])
      expect(chains).toContain(chain)
  })

  test('gives no code to whoever it was linked to, so that taking the link back takes back all of it', async () => {
    const { db } = foothold
    const amira = await castMember(db, 'adviser')
    const plan = await issued(db, amira, await interviewed(db, amira, home))
    const complaint = await complained({ name: 'Somebody Else', address: '1 High Street\nBarlow' })
    await link(complaint, plan.claimant)
    const nerys = await foothold.visit()
    await nerys.post('/my-plan/sign-in', { reference: plan.reference, code: accessCode })
    const url = `/my-plan/complaints/${complaint.id}`
    const code = codeOf(config.secret, complaint.id)
    const receipt = and(eq(letters.complaintId, complaint.id), eq(letters.kind, 'complaint receipt'))
    const [letter] = await db.select().from(letters).where(receipt)
    expect(JSON.stringify(letter?.content)).toContain(code)
    const pages = await Promise.all(
      [url, `${url}?done=received`, `${url}/letters/${letter?.id}`, '/my-plan/details/download.json'].map(path =>
        nerys.get(path),
      ),
    )
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 404, 200])
    for (const { html } of pages) expect(html).not.toContain(code)
    const pdf = await readPdf(Buffer.from(await (await nerys.get(`${url}/receipt.pdf`)).bytes()))
    expect(wordsOf(pdf)).toContain(secret)
    expect(wordsOf(pdf)).not.toContain(code)
    await act(complaint, 'record/removal')
    expect((await nerys.get(url)).status).toBe(404)
  })

  test('is certain where they complained signed in, and is not changed', async () => {
    const { db } = foothold
    const amira = await castMember(db, 'adviser')
    const plan = await issued(db, amira, await interviewed(db, amira, home), [
      { ...lawful, what: 'Ask at the school about a place for breakfast' },
    ])
    const nerys = await foothold.visit()
    await nerys.post('/my-plan/sign-in', { reference: plan.reference, code: accessCode })
    const made = await nerys.post('/my-plan/complaints/new', { whatHappened: secret, press: 'one' })
    const id = made.path.split('?')[0]?.split('/').at(-1) ?? ''
    const other = await addClaimant(db, amira, defaultNow, { name: 'Somebody Else' })
    expect((await desk.get(`/complaints/${id}`)).html).not.toContain('Link it to a record')
    const refused = await link({ id }, other)
    expect(refused.status).toBe(422)
    expect((await act({ id }, 'record/removal')).status).toBe(409)
    expect((await reload({ id })).claimantId).toBe(plan.claimantId)
    expect((await nerys.get(`/my-plan/complaints/${id}?done=received`)).html).toContain(codeOf(config.secret, id))
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
    for (const one of [service, data]) await link(one, claimant)
    const page = await desk.get(`/complaints/${data.id}`)
    expect(page.html).toContain(service.reference)
    expect(page.html).toContain('its answer does not wait for the others')
    expect(page.html).toContain('Acknowledge it')
    expect((await act(data, 'acknowledgement')).html).toContain('You have acknowledged the complaint.')
    const answered = await answer(data, 'We have told the landlord to delete it.')
    expect(answered.html).toContain('The final response is written.')
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
    await answer(complaint, 'We were wrong, and we are sorry.')
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

  test('R52: a final response waits until it is in their hands, and is not said to be given before', async () => {
    const complaint = await complained({ address: '1 High Street\nBarlow', name: 'Dana Ross' })
    await toTeam(complaint)
    const answered = await answer(complaint, 'We were wrong.')
    expect(answered.html).toContain('It waits here until you record how it was given to them.')
    expect(answered.html).toContain('Final response written, not given yet')
    const rows = async (view: 'open' | 'over') =>
      (await queueOf(foothold.db, colette, view, { after: '2026-11-23' })).rows.filter(({ id }) => id === complaint.id)
    expect(await rows('open')).toMatchObject([{ due: { kind: 'give', by: '2026-11-24' } }])
    const [letter] = await lettersOf(complaint, 'final response')
    const day = { 'on-day': '24', 'on-month': '11', 'on-year': '2026' }
    const given = { how: 'post', language: 'en', format: 'standard', ...day }
    await desk.post(`/complaints/${complaint.id}/letters/${letter?.id}/givings`, given)
    expect(await rows('open')).toEqual([])
    expect((await desk.get(`/complaints/${complaint.id}`)).html).toContain('Final response given')
    // What waited to post the same letter is done with it: it is not posted twice.
    const waiting = and(eq(messages.letterId, letter?.id ?? ''), isNotNull(messages.nextTryAt))
    expect(await foothold.db.$count(messages, waiting)).toBe(0)
  })

  test('somebody who opens the final response online has it', async () => {
    const complaint = await complained()
    await toTeam(complaint)
    await answer(complaint, 'We were wrong.')
    const [letter] = await lettersOf(complaint, 'final response')
    const visitor = await foothold.visit()
    const code = codeOf(config.secret, complaint.id)
    await visitor.post('/complain/follow', { reference: complaint.reference, code })
    expect((await reload(complaint)).toGive).toBe(true)
    await visitor.get(`/complain/yours/letters/${letter?.id}`)
    expect((await reload(complaint)).toGive).toBe(false)
  })

  test('who cannot be written to is said not to be told, with the number to ring', async () => {
    const complaint = await complained({ phone: '01632 960 555' })
    await toTeam(complaint)
    const page = await answer(complaint, 'We were wrong.')
    expect(page.html).toContain('They are not told: there is no safe way to write to them.')
    expect(page.html).toContain('Phone them: 01632 960 555.')
    expect(validateHtml(page.html)).toEqual([])
    const reachable = await complained({ email: 'dana@example.com' })
    expect((await toTeam(reachable)).html).toContain('They are told that there is something to read.')
  })

  test('nothing is closed as put right without words, which go into a letter that names the way on', async () => {
    const complaint = await complained()
    const refused = await act(complaint, 'stages', { stage: 'resolved', words: ' ' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Enter what was put right')
    expect((await reload(complaint)).stage).toBe('early resolution')
    await act(complaint, 'stages', { stage: 'resolved', words: 'The sign is mended' })
    const [letter] = await lettersOf(complaint, 'complaint reply')
    const said = JSON.stringify(letter?.content)
    for (const text of ['The sign is mended', 'our complaints team looks at it', 'Independent Case Examiner'])
      expect(said).toContain(text)
  })

  test('the final response is seen as a letter before it is final, and can be changed until then', async () => {
    const complaint = await complained()
    await toTeam(complaint)
    const check = await act(complaint, 'final-response', { words: 'We were right.\nEntirely.' })
    expect(check.html).toContain('Check the final response')
    expect(check.html).toContain('Independent Case Examiner')
    expect(validateHtml(check.html)).toEqual([])
    expect(await lettersOf(complaint, 'final response')).toEqual([])
    const back = await act(complaint, 'final-response', { words: 'We were right.\nEntirely.', go: 'change' })
    expect(back.html).toMatch(/<textarea[^>]*>We were right.\nEntirely./)
    expect((await reload(complaint)).stage).toBe('complaints team')
    await answer(complaint, 'We were wrong.')
    expect(await lettersOf(complaint, 'final response')).toHaveLength(1)
  })

  test('no office is chosen beforehand, and none has it before somebody said that it is the right one', async () => {
    const { db } = foothold
    const [leith] = await db.select().from(offices).where(eq(offices.name, 'Leith Jobcentre'))
    const complaint = await complained()
    const page = await desk.get(`/complaints/${complaint.id}`)
    expect(page.html).toMatch(/<option value=""[^>]*>Choose an office/)
    expect((await act(complaint, 'office', { office: '' })).status).toBe(422)
    const asked = await act(complaint, 'office', { office: leith?.id ?? '' })
    expect(asked.html).toContain('Hand it to Leith Jobcentre?')
    expect(validateHtml(asked.html)).toEqual([])
    expect((await reload(complaint)).officeId).not.toBe(leith?.id)
    await act(complaint, 'office', { office: leith?.id ?? '', confirmed: leith?.id ?? '' })
    expect((await reload(complaint)).officeId).toBe(leith?.id)
  })

  test('C3: that we need longer is said in a letter with the day, and that day is what is due then', async () => {
    const complaint = await complained()
    expect((await desk.get(`/complaints/${complaint.id}`)).html).not.toContain('Say that we need longer')
    const on = { 'on-day': '1', 'on-month': '2', 'on-year': '2027' }
    expect((await act(complaint, 'longer', { words: 'x', ...on })).status).toBe(409)
    await toTeam(complaint)
    const past = await act(complaint, 'longer', { words: 'The manager is away', ...on, 'on-year': '2026' })
    expect(past.status).toBe(422)
    expect(past.html).toContain('must be in the future')
    expect(past.html).toContain('The manager is away')
    expect(validateHtml(past.html)).toEqual([])
    const said = await act(complaint, 'longer', { words: 'The manager is away', ...on })
    expect(said.html).toContain('You have said that we need longer')
    expect(duesOf(courseOf(await reload(complaint)))).toEqual([{ kind: 'answer', by: '2027-02-01' }])
    const { rows } = await queueOf(foothold.db, colette, 'open', { after: '2027-01-31' })
    expect(rows.find(({ id }) => id === complaint.id)?.due).toEqual({ kind: 'answer', by: '2027-02-01' })
    const [letter] = await lettersOf(complaint, 'complaint reply')
    expect(JSON.stringify(letter?.content)).toContain('Byddwn yn eich ateb erbyn 1 Chwefror 2027.')
  })

  test('stages follow each other only where that makes sense, and pressing twice moves once', async () => {
    const complaint = await complained()
    for (const stage of ['final response', 'withdrawn', 'constructor', '']) {
      expect((await act(complaint, 'stages', { stage })).status, stage).toBe(422)
    }
    await toTeam(complaint)
    await toTeam(complaint)
    expect((await reload(complaint)).entries.length).toBe(2)
    await act(complaint, 'stages', { stage: 'resolved', words: 'We rang you' })
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
