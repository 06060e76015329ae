/** Complaints as the person has them: making one, following it, which other way may be right, and by when what is due. */
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  auditEntries,
  complaintCodes,
  complaintEntries,
  complaints,
  letterGivings,
  letters,
  messages,
  offices,
  signInAttempts,
} from '../db/schema.ts'
import { addRepresentative, endRepresentative } from '../server/claimant/representative.ts'
import { type Course, duesOf, lastDayForExaminer, wayOut } from '../server/complaint/clocks.ts'
import { codeOf, complain } from '../server/complaint/complaining.ts'
import { complaintOf, myComplaints, openedComplaint } from '../server/complaint/complaint.ts'
import { finalResponse, refuseWithoutWayOn } from '../server/complaint/letters.ts'
import { routesIn } from '../server/complaint/reading.ts'
import { nextInWords, wayOutInWords } from '../server/complaint/words.ts'
import type { Reader } from '../server/http/context.ts'
import { NotFound } from '../server/http/errors.ts'
import { config, defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { readPdf, wordsOf } from './support/pdf.ts'
import { pdfUaProblems } from './support/pdf-ua.ts'
import { accessCode, castMember, interviewed, issued } from './support/plan-case.ts'

let foothold: TestApp
beforeAll(async () => {
  foothold = await openApp()
})
afterAll(() => foothold.close())
afterEach(async () => {
  foothold.clock.now = defaultNow
  // Every test complains from the same address, and more often than one person does.
  await foothold.db.delete(signInAttempts)
})

const rude = { whatHappened: 'The adviser was rude to me' }
/** A visitor of a form of their own: pressing another page's button again would be the same press. */
let pages = 0
const press = () => ({ press: `page ${++pages}` })
const referenceIn = (html: string) => /COMP-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(html)?.[0] ?? ''
const codeIn = (html: string) => /<dd>((?!COMP)[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4})<\/dd>/.exec(html)?.[1] ?? ''
const idOf = async (reference: string) =>
  (await foothold.db.select().from(complaints).where(eq(complaints.reference, reference)))[0]?.id ?? ''

/** A complaint of somebody who is not signed in. */
async function complained(form: Record<string, string> = {}) {
  const visitor = await foothold.visit()
  const received = await visitor.post('/complain', { ...rude, lang: 'en', ...press(), ...form })
  const reference = referenceIn(received.html)
  return { visitor, received, reference, code: codeIn(received.html), id: await idOf(reference) }
}

async function signedIn(): Promise<{ visitor: Visitor; claimantId: string }> {
  const amira = await castMember(foothold.db, 'adviser')
  const plan = await issued(foothold.db, amira, await interviewed(foothold.db, amira))
  const visitor = await foothold.visit()
  await visitor.post('/my-plan/sign-in', { reference: plan.reference, code: accessCode, lang: 'en' })
  return { visitor, claimantId: plan.claimantId }
}

describe('R48: one field is compulsory', () => {
  test('what happened is enough, without a name, an office or a National Insurance number', async () => {
    const visitor = await foothold.visit()
    const form = await visitor.get('/complain')
    expect(form.html).not.toMatch(/name="ni/i)
    expect(form.html).toContain('You do not need your National Insurance number')
    const received = await visitor.post('/complain', rude)
    expect(received.path).toMatch(/^\/complain\/received/)
    expect(referenceIn(received.html)).not.toBe('')
  })

  test('without it the page comes back with what was typed', async () => {
    const visitor = await foothold.visit()
    const refused = await visitor.post('/complain', { wanted: 'An apology', name: 'Ada Byron', lang: 'en' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('<title>Error: Complain')
    expect(refused.html).toContain('href="#whatHappened"')
    expect(refused.html).toContain('>An apology</textarea>')
    expect(refused.html).toContain('value="Ada Byron"')
    expect(validateHtml(refused.html)).toEqual([])
  })

  test('in Welsh, by the browser’s language and by the address, the page is in Welsh throughout', async () => {
    const visitor = await foothold.visit()
    const page = await visitor.get('/complain', { 'accept-language': 'cy' })
    expect(page.html).toContain('Beth ddigwyddodd?')
    expect(page.html).not.toContain('What happened')
    const refused = await visitor.post('/complain', { lang: 'cy' })
    expect(refused.html).toContain('Dywedwch wrthym beth ddigwyddodd')
  })
})

describe('R49: a reference at once, kept through every stage', () => {
  test('reference and code stand on the confirmation, which works when bookmarked', async () => {
    const { visitor, received, reference, code } = await complained()
    expect(code).toMatch(/^([A-Z0-9]{4}-){2}[A-Z0-9]{4}$/)
    expect(received.html).toContain('What happens next')
    expect(received.html).toContain('Complaining is never held against you')
    const again = await visitor.get('/complain/received')
    expect([referenceIn(again.html), codeIn(again.html)]).toEqual([reference, code])
    expect(validateHtml(received.html)).toEqual([])
  })

  test('the receipt is a PDF in both languages, with both, and passes PDF/UA', async () => {
    const { visitor, reference, code } = await complained()
    for (const [language, word] of [
      ['en', 'We have your complaint'],
      ['cy', 'Mae eich cwyn gennym'],
    ]) {
      const receipt = await visitor.get(`/complain/yours/receipt.pdf?lang=${language}`)
      expect(receipt.headers.get('content-disposition')).toContain(`receipt-${reference}`)
      const bytes = await receipt.bytes()
      const words = wordsOf(await readPdf(Buffer.from(bytes)))
      for (const part of [word, reference, code, rude.whatHappened]) expect(words, part).toContain(part)
      expect(await pdfUaProblems(bytes)).toEqual([])
    }
  })

  test('whoever can be told is told, with the reference and nothing about them', async () => {
    const { id, reference } = await complained({ email: 'dana@example.com', answerBy: 'email', name: 'Dana Ross' })
    const [message] = await foothold.db.select().from(messages).where(eq(messages.complaintId, id))
    expect(message).toMatchObject({ channel: 'email', recipient: 'dana@example.com', template: 'complaint received' })
    expect(message?.body).toContain(reference)
    expect(message?.body).not.toMatch(/Dana|rude/)
  })

  test('the code is kept as a hash; on paper it stands only on a receipt that is posted', async () => {
    const { id, code } = await complained({ email: 'dana@example.com' })
    const posted = await complained({ name: 'Dana Ross', address: '1 High Street\nBarlow' })
    const letterOf = async (complaintId: string) => {
      const [letter] = await foothold.db.select().from(letters).where(eq(letters.complaintId, complaintId))
      return JSON.stringify(letter?.content)
    }
    const [row] = await foothold.db.select().from(complaints).where(eq(complaints.id, id))
    expect(JSON.stringify(row)).not.toContain(code)
    expect(await letterOf(id)).not.toContain(code)
    expect(await letterOf(posted.id)).toContain(posted.code)
    expect(await letterOf(posted.id)).not.toContain(rude.whatHappened)
  })

  test('the same form sent twice is one complaint, with the same reference and code', async () => {
    const visitor = await foothold.visit()
    const form = { ...rude, ...press() }
    const before = await foothold.db.$count(complaints)
    const [once, twice] = [await visitor.post('/complain', form), await visitor.post('/complain', form)]
    expect(await foothold.db.$count(complaints)).toBe(before + 1)
    expect([referenceIn(twice.html), codeIn(twice.html)]).toEqual([referenceIn(once.html), codeIn(once.html)])
    await visitor.post('/complain', { ...form, whatHappened: 'Something else' })
    expect(await foothold.db.$count(complaints)).toBe(before + 2)
  })

  test('one that names no office goes where somebody deals with complaints', async () => {
    const { id } = await complained()
    const { office } = await openedComplaint(foothold.db, id)
    expect(office.name).toBe('Eastgate Jobcentre')
    const [leith] = await foothold.db.select().from(offices).where(eq(offices.name, 'Leith Jobcentre'))
    const named = await complained({ officeId: leith?.id ?? '' })
    expect((await openedComplaint(foothold.db, named.id)).office.name).toBe('Leith Jobcentre')
  })
})

describe('following it with the reference and the code', () => {
  test('the person sees the stage, writes to us, and takes it back', async () => {
    const { reference, code, id } = await complained()
    const visitor = await foothold.visit()
    const typed = { reference: reference.toLowerCase().replaceAll('-', ' '), code: code.toLowerCase(), lang: 'en' }
    const page = await visitor.post('/complain/follow', typed)
    expect(page.path).toMatch(/^\/complain\/yours/)
    expect(page.html).toContain('With the office')
    expect(page.html).toContain(rude.whatHappened)
    const sent = await visitor.post('/complain/yours/messages', { words: 'When will you ring?', lang: 'en' })
    expect(sent.html).toContain('We have your message.')
    expect(sent.html).toContain('When will you ring?')
    const gone = await visitor.post('/complain/yours/withdrawal', { why: 'It is put right', lang: 'en' })
    expect(gone.html).toContain('You have taken your complaint back.')
    expect(gone.html).toContain('It is put right')
    expect(gone.html).not.toContain('Take my complaint back')
    for (const one of [page, sent, gone]) expect(validateHtml(one.html)).toEqual([])
    const events = await foothold.db.select().from(complaintEntries).where(eq(complaintEntries.complaintId, id))
    expect(events.map(({ event, stage }) => stage ?? event)).toEqual(['early resolution', 'message', 'withdrawn'])
  })

  test('a wrong reference and a wrong code look the same, and neither is sent back', async () => {
    const { reference, code } = await complained()
    const visitor = await foothold.visit()
    const wrong = [
      await visitor.post('/complain/follow', { reference, code: 'AAAA-AAAA-AAAA', lang: 'en' }),
      await visitor.post('/complain/follow', { reference: 'COMP-AAAA-AAAA', code, lang: 'en' }),
    ]
    const pagesOf = wrong.map(({ status, html }) => [status, html.replaceAll(/COMP-[A-Z0-9-]+|page \d+/g, '')])
    expect(pagesOf[0]).toEqual(pagesOf[1])
    expect(wrong[0]?.status).toBe(422)
    expect(wrong[0]?.html).toContain('Enter a reference and a code that match')
    expect(wrong[1]?.html).not.toContain(code)
    expect((await visitor.get('/complain/yours')).html).toContain('Follow a complaint')
  })

  test('attempts on one complaint are limited', async () => {
    const { reference, code } = await complained()
    const visitor = await foothold.visit()
    const guess = { reference, code: 'AAAA-AAAA-AAAA', lang: 'en' }
    for (let attempt = 0; attempt < 10; attempt++) await visitor.post('/complain/follow', guess)
    const refused = await visitor.post('/complain/follow', { reference, code, lang: 'en' })
    expect(refused.status).toBe(429)
    expect(refused.html).toContain('Wait 15 minutes')
  })

  test('its page ends after an hour, and what was typed then is not lost', async () => {
    const { visitor } = await complained()
    foothold.clock.now = new Date(defaultNow.getTime() + 61 * 60_000)
    const late = await visitor.post('/complain/yours/messages', { words: 'A long message', lang: 'en' })
    expect(late.status).toBe(422)
    expect(late.html).toContain('A long message')
    expect(late.html).toContain('Enter the reference and the code again.')
  })

  test('a form left open on one complaint does nothing to another that was opened in the same browser since', async () => {
    const { visitor, reference, code, id } = await complained()
    const page = await visitor.get('/complain/yours?lang=cy')
    const marks = [
      ...page.html.matchAll(/<form [^>]*method="post"[^>]*><input type="hidden" name="by" value="([^"]+)"/g),
    ]
    expect(marks).toHaveLength(page.html.match(/<form [^>]*method="post"/g)?.length ?? 0)
    const by = marks[0]?.[1] ?? ''
    expect(page.html).not.toContain(id)
    const other = await complained()
    visitor.cookies.set('foothold.complaint', other.visitor.cookies.get('foothold.complaint') ?? '')
    const acts = { messages: { words: 'Neges hir' }, withdrawal: { why: 'Neges hir' } }
    for (const [act, typed] of Object.entries(acts)) {
      const refused = await visitor.post(`/complain/yours/${act}`, { ...typed, by, lang: 'cy', ...press() })
      expect(refused.status).toBe(422)
      expect(refused.html).toContain('mae cwyn arall wedi’i hagor ar y ddyfais hon')
      expect(refused.html).toContain('Yr hyn y gwnaethoch ei deipio')
      expect(refused.html).toContain('Neges hir')
      expect(validateHtml(refused.html)).toEqual([])
    }
    const eventsOf = async (complaintId: string) =>
      (await foothold.db.select().from(complaintEntries).where(eq(complaintEntries.complaintId, complaintId))).map(
        ({ event }) => event,
      )
    expect([await eventsOf(id), await eventsOf(other.id)]).toEqual([['stage'], ['stage']])
    // With its own complaint open again the same form does what it says.
    await visitor.post('/complain/follow', { reference, code, lang: 'cy' })
    await visitor.post('/complain/yours/messages', { words: 'Neges hir', by, lang: 'cy', ...press() })
    expect([await eventsOf(id), await eventsOf(other.id)]).toEqual([['stage', 'message'], ['stage']])
  })

  test('closing it on this device ends it there', async () => {
    const { visitor } = await complained()
    expect((await visitor.post('/complain/closing', { lang: 'en' })).html).toContain('You have closed your complaint')
    expect((await visitor.get('/complain/yours')).html).toContain('Follow a complaint')
  })

  test('a cookie that we did not make opens nothing', async () => {
    const { visitor } = await complained()
    const made = visitor.cookies.get('foothold.complaint') ?? ''
    visitor.cookies.set('foothold.complaint', `${made.slice(0, -4)}AAAA`)
    expect((await visitor.get('/complain/yours')).html).toContain('Follow a complaint')
  })
})

describe('a new code, for somebody who has lost theirs', () => {
  const codeOn = (html: string) => /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}(?=<\/dd>\s*<\/dl>)/.exec(html)?.[0] ?? ''
  const opens = async (reference: string, code: string) => {
    const page = await (await foothold.visit()).post('/complain/follow', { reference, code, lang: 'en' })
    return page.path.startsWith('/complain/yours')
  }

  test('opens the complaint in place of the old one, and is read once by whoever made it', async () => {
    const { reference, code: old, id, visitor } = await complained({ name: 'Dana', email: 'dana@example.com' })
    expect((await visitor.get('/complain/yours?lang=en')).path).toMatch(/^\/complain\/yours/)
    foothold.clock.now = new Date(defaultNow.getTime() + 60_000)
    const handler = await foothold.visit('complaints')
    const before = await handler.get(`/complaints/${id}/code`)
    expect(before.html).toContain('stops working at once')
    const press = { press: randomUUID() }
    const made = await handler.post(`/complaints/${id}/code`, press)
    const code = codeOn(made.html)
    expect(code).toMatch(/^\w{4}-\w{4}-\w{4}$/)
    expect([await opens(reference, old), await opens(reference, code)]).toEqual([false, true])
    // What the old one had opened is closed, and no receipt has a code that opens nothing.
    expect((await visitor.get('/complain/yours')).html).toContain('Follow a complaint')
    const receipt = await handler.get(`/complaints/${id}/receipt.pdf`)
    expect(wordsOf(await readPdf(Buffer.from(await receipt.bytes())))).not.toContain(old)
    for (const lang of ['en', 'cy'] as const) {
      const pdf = await handler.get(`${made.path}/letter.pdf?lang=${lang}`)
      const bytes = Buffer.from(await pdf.bytes())
      expect(wordsOf(await readPdf(bytes))).toContain(code)
      expect(await pdfUaProblems(bytes)).toEqual([])
    }
    // It is kept nowhere: not in the letter, not beside it.
    const kept = await foothold.db.select().from(letters).where(eq(letters.complaintId, id))
    const row = await foothold.db.select().from(complaintCodes).where(eq(complaintCodes.complaintId, id))
    expect(kept.map(({ kind }) => kind)).toContain('complaint code')
    for (const list of [kept, row]) expect(JSON.stringify(list)).not.toContain(code)
    const told = await foothold.db.select().from(messages).where(eq(messages.complaintId, id))
    expect(told.some(({ letterId }) => kept.some(one => one.id === letterId && one.kind === 'complaint code'))).toBe(
      true,
    )
    const log = await foothold.db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.what, `code of complaint ${id}`))
    expect(log.map(({ did }) => did).toSorted()).toEqual(['added', 'printed', 'printed'])
    const desk = await handler.get(`/complaints/${id}`)
    for (const one of [before, made, desk]) expect(validateHtml(one.html)).toEqual([])
    // Pressed once, and read by nobody else, and by nobody later; another one ends it.
    expect(codeOn((await handler.post(`/complaints/${id}/code`, press)).html)).toBe(code)
    const colleague = await foothold.visit('manager')
    expect((await colleague.get(made.path)).html).not.toContain(code)
    expect((await colleague.get(`${made.path}/letter.pdf`)).status).toBe(404)
    foothold.clock.now = new Date(defaultNow.getTime() + 20 * 60_000)
    expect((await handler.get(made.path)).html).toContain('The code itself cannot be read here any more')
    const next = codeOn((await handler.post(`/complaints/${id}/code`, { press: randomUUID() })).html)
    expect([await opens(reference, code), await opens(reference, next)]).toEqual([false, true])
  })

  test('is for the desk to make alone', async () => {
    const { id } = await complained()
    for (const login of ['adviser', 'leader', 'admin']) {
      const visitor = await foothold.visit(login)
      expect((await visitor.post(`/complaints/${id}/code`, {})).status).toBe(403)
    }
    expect(await foothold.db.$count(complaintCodes, eq(complaintCodes.complaintId, id))).toBe(0)
  })
})

test('many complaints from one place wait, politely, and nothing that was typed is lost', async () => {
  foothold.clock.now = new Date(defaultNow.getTime() + 24 * 60 * 60_000)
  const visitor = await foothold.visit()
  for (let sent = 0; sent < 10; sent++) await visitor.post('/complain', { ...rude, ...press() })
  const refused = await visitor.post('/complain', { ...rude, wanted: 'An apology', ...press(), lang: 'en' })
  expect(refused.status).toBe(429)
  expect(refused.html).toContain('What you wrote is still here')
  expect(refused.html).toContain('>An apology</textarea>')
  foothold.clock.now = new Date(foothold.clock.now.getTime() + 16 * 60_000)
  expect((await visitor.post('/complain', { ...rude, ...press() })).path).toMatch(/received/)
})

describe('signed in to their plan', () => {
  test('R48: files come with a later message too, once each, and the desk has them', async () => {
    const { visitor } = await signedIn()
    const received = await visitor.post('/my-plan/complaints/new', { ...rude, lang: 'en', ...press() })
    const id = await idOf(referenceIn(received.html))
    const page = `/my-plan/complaints/${id}`
    expect((await visitor.get(`${page}?lang=en`)).html).toContain('type="file"')
    const photo = new File(['What the letter said'], 'letter.txt')
    const sent = await visitor.postForm(`${page}/messages`, { words: 'Here is the letter', lang: 'en' }, [photo])
    expect(sent.html).toContain('We have your message.')
    expect(sent.html).toContain('letter.txt')
    expect(validateHtml(sent.html)).toEqual([])
    await visitor.postForm(`${page}/messages`, { words: 'Here it is again', lang: 'en' }, [photo])
    const desk = await (await foothold.visit('complaints')).get(`/complaints/${id}`)
    expect(desk.html.split('letter.txt')).toHaveLength(2)
    const bad = new File(['<svg></svg>'], 'a.svg')
    const refused = await visitor.postForm(`${page}/messages`, { words: 'Kept as typed', lang: 'cy' }, [bad])
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Kept as typed')
    expect(refused.html).toContain('Dewiswch eich ffeiliau eto')
    // Whoever is not signed in is asked for no files.
    const { visitor: stranger } = await complained()
    expect((await stranger.get('/complain/yours')).html).not.toContain('type="file"')
  })

  test('what we know is shown and not asked again; the complaint is theirs to follow', async () => {
    const { visitor, claimantId } = await signedIn()
    const form = await visitor.get('/my-plan/complaints/new?lang=en')
    expect(form.html).toContain('Chloë Owen')
    expect(form.html).not.toContain('name="email"')
    const received = await visitor.post('/my-plan/complaints/new', { ...rude, about: 'data', lang: 'en', ...press() })
    const reference = referenceIn(received.html)
    expect(received.html).toContain('We have your complaint')
    const { claimantId: belongsTo, about } = await openedComplaint(foothold.db, await idOf(reference))
    expect([belongsTo, about]).toEqual([claimantId, 'data'])
    const list = await visitor.get('/my-plan/complaints?lang=en')
    expect(list.html).toContain(reference)
    const page = await visitor.get(`/my-plan/complaints/${await idOf(reference)}?lang=cy`)
    expect(page.html).toContain('Eich cwyn')
    for (const one of [form, received, list, page]) expect(validateHtml(one.html)).toEqual([])
  })

  test('with none there is no empty list; whoever acts for them reads whose are shown, and offers no more than they may', async () => {
    const { visitor, claimantId } = await signedIn()
    const mine = await visitor.get('/my-plan/complaints?lang=en')
    expect(mine.html).toContain('You have not made a complaint here.')
    expect(mine.html).not.toMatch(/<ul class="govuk-list govuk-list--spaced">\s*<\/ul>/)
    const acting = async (kind: 'appointee' | 'explicit consent') => {
      const [id, amira] = [randomUUID(), await castMember(foothold.db, 'adviser')]
      const who = { kind, name: 'Gwen Pritchard', ...(kind === 'explicit consent' && { matter: 'The course' }) }
      await addRepresentative(foothold.db, amira, defaultNow, claimantId, who, id)
      const adviser = await foothold.visit('adviser')
      const made = await adviser.post(`/claimants/${claimantId}/representatives/${id}/access-code`, {
        press: randomUUID(),
      })
      const plan = await visitor.get('/my-plan?lang=en')
      const reference = /PLAN-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(plan.html)?.[0] ?? ''
      const code = /Access code<\/dt><dd>(.*?)<\/dd>/s.exec(made.html)?.[1] ?? ''
      const gwen = await foothold.visit()
      await gwen.post('/my-plan/sign-in', { reference, code, lang: 'en' })
      return gwen.get('/my-plan/complaints?lang=en')
    }
    const [appointee, one] = [await acting('appointee'), await acting('explicit consent')]
    for (const { html } of [appointee, one]) {
      expect(html).toContain('You have not made a complaint for them here.')
      expect(html).toContain('Complaints that they made themselves are not shown to you.')
      expect(validateHtml(html)).toEqual([])
    }
    expect(appointee.html).toContain('href="/my-plan/complaints/new?lang=en"')
    expect(one.html).not.toContain('/my-plan/complaints/new')
  })

  test('somebody else’s complaint is not there, like one that never was', async () => {
    const { id } = await complained()
    const { visitor } = await signedIn()
    const [theirs, nobodys] = [
      await visitor.get(`/my-plan/complaints/${id}`),
      await visitor.get('/my-plan/complaints/7d9f1c52-0000-4000-8000-000000000000'),
    ]
    expect(theirs.status).toBe(404)
    expect(theirs.html.replaceAll(id, '')).toBe(nobodys.html.replaceAll('7d9f1c52-0000-4000-8000-000000000000', ''))
  })
})

test('whoever acts for the claimant reads what they sent, and never what the claimant sent: it may be about them', async () => {
  const { visitor, claimantId } = await signedIn()
  const own = await visitor.post('/my-plan/complaints/new', { ...rude, lang: 'en', ...press() })
  const id = await idOf(referenceIn(own.html))
  const amira = await castMember(foothold.db, 'adviser')
  const key = crypto.randomUUID()
  await addRepresentative(foothold.db, amira, defaultNow, claimantId, { kind: 'appointee', name: 'Nia Puw' }, key)
  const acting = { id: key, name: 'Nia Puw', kind: 'appointee', matter: null, may: ['read', 'complain'] } as const
  const { officeId } = await openedComplaint(foothold.db, id)
  const reader: Reader = {
    claimantId,
    claimantName: 'Chloë Owen',
    planId: '',
    reference: '',
    officeId,
    language: 'en',
    representative: acting,
  }
  expect(await myComplaints(foothold.db, reader)).toEqual([])
  await expect(complaintOf(foothold.db, reader, id)).rejects.toThrow(NotFound)
  const theirs = await complain(
    foothold.db,
    defaultNow,
    { about: 'jobcentre', ...rude, language: 'en', receivedOn: '2026-11-24', receivedHow: 'online' },
    { reader },
    { id: crypto.randomUUID(), means: config },
  )
  expect((await myComplaints(foothold.db, reader)).map(({ reference }) => reference)).toEqual([theirs.reference])
})

test('what somebody made who acted for the claimant opens to them no more once they act for them no more', async () => {
  const { visitor, claimantId } = await signedIn()
  const { db } = foothold
  const amira = await castMember(db, 'adviser')
  const key = crypto.randomUUID()
  await addRepresentative(db, amira, defaultNow, claimantId, { kind: 'appointee', name: 'Nia Puw' }, key)
  const acting = { id: key, name: 'Nia Puw', kind: 'appointee', matter: null, may: ['read', 'complain'] } as const
  const { officeId } = amira
  const reader = { claimantId, claimantName: '', planId: '', reference: '', officeId, language: 'en' } as const
  const said = { about: 'jobcentre', ...rude, language: 'en', receivedOn: '2026-11-24', receivedHow: 'online' } as const
  const making = { id: crypto.randomUUID(), means: config }
  const { id, reference } = await complain(
    db,
    defaultNow,
    said,
    { reader: { ...reader, representative: acting } },
    making,
  )
  const code = codeOf(config.secret, id)
  const nia = await foothold.visit()
  expect((await nia.post('/complain/follow', { reference, code, lang: 'en' })).path).toMatch(/^\/complain\/yours/)
  await endRepresentative(db, amira, defaultNow, claimantId, key)
  const again = await nia.get('/complain/yours?lang=en')
  expect(again.html).not.toContain(rude.whatHappened)
  expect((await nia.post('/complain/yours/messages', { words: 'Tell me all' })).status).toBe(422)
  const refused = await nia.post('/complain/follow', { reference, code, lang: 'en' })
  const wrong = await nia.post('/complain/follow', { reference, code: 'AAAA-AAAA-AAAA', lang: 'en' })
  expect(refused.status).toBe(422)
  expect(refused.html).toBe(wrong.html)
  // The claimant has it on their own pages, with no code that opens nothing.
  expect((await visitor.get(`/my-plan/complaints/${id}?lang=en`)).html).toContain(rude.whatHappened)
  const pdf = await readPdf(Buffer.from(await (await visitor.get(`/my-plan/complaints/${id}/receipt.pdf`)).bytes()))
  expect(wordsOf(pdf)).not.toContain(code)
})

describe('R53: text that speaks of another route', () => {
  test.each([
    ['I was sanctioned', 'decision'],
    ['They stopped my money in May', 'decision'],
    ['My ESA has been cut', 'decision'],
    ['I want to appeal', 'decision'],
    ['I asked for a mandatory reconsideration', 'decision'],
    ['Cefais sanctiwn', 'decision'],
    ['Maen nhw wedi stopio fy arian', 'decision'],
    ['Rwyf am wneud apêl', 'decision'],
    ['My plan asks me to do too much', 'plan'],
    ['Mae fy nghynllun yn anghywir', 'plan'],
    ['They shared my details with my landlord', 'data'],
    ['My file was sent to the wrong address', 'data'],
  ])('“%s” speaks of: %s', (text, route) => {
    expect(routesIn(text)).toContain(route)
  })

  test.each([
    'My adviser was rude to me',
    'The waiting room does not appeal to me',
    'My plan was to catch the bus, but nobody told me',
    'My planned holiday was ignored',
    'I gave my details at the desk and waited two hours',
    'I sent my details twice',
    'The lift stopped, and the office closed early',
    'He cut me off on the phone',
    'My payment came late',
    'They refused to let my friend sit with me',
    'Roedd yr anogwr yn anghwrtais',
  ])('“%s” speaks of none', text => {
    expect(routesIn(text)).toEqual([])
  })

  test('“I was sanctioned” shows how to ask for a mandatory reconsideration, and the complaint is taken', async () => {
    const { received, id, visitor } = await complained({ whatHappened: 'I was sanctioned' })
    expect(received.html).toContain('a complaint is not an appeal')
    expect(received.html).toContain('normally ask within 1 month')
    expect(received.html).toContain('up to 13 months')
    expect(received.html).toContain('https://www.gov.uk/mandatory-reconsideration')
    expect(received.html).not.toMatch(/lost (the|your) right/i)
    expect((await openedComplaint(foothold.db, id)).whatHappened).toBe('I was sanctioned')
    expect((await visitor.get('/complain/received?lang=cy')).html).toContain('ailystyriaeth orfodol')
    expect((await complained()).received.html).not.toContain('mandatory reconsideration')
  })

  test('one about the plan is shown the way to ask for another look', async () => {
    const { received } = await complained({ whatHappened: 'My plan is too much for me' })
    expect(received.html).toContain('href="/my-plan/reconsiderations')
  })
})

describe('the clocks', () => {
  const course = (changes: Partial<Course>): Course => ({
    about: 'jobcentre',
    receivedOn: '2026-11-24',
    stage: 'early resolution',
    stageOn: '2026-11-24',
    events: ['stage'],
    ...changes,
  })

  test('R51: the complaints team has 15 working days, bank holidays of any nation left out', () => {
    const team = course({ stage: 'complaints team', stageOn: '2026-12-14' })
    // 25 and 28 December, 1 and 4 January (Scotland, substitute) are bank holidays; St Andrew’s Day is past.
    expect(duesOf(team)).toEqual([{ kind: 'answer', by: '2027-01-08' }])
    expect(wayOut(team, '2027-01-08')).toBeUndefined()
    expect(wayOut(team, '2027-01-09')).toBe('we are late')
  })

  test('an office is set no time, and the person is told from when to go on to the complaints team', () => {
    const [early, late] = [nextInWords(course({}), '2026-11-24'), nextInWords(course({}), '2027-02-01')]
    for (const said of [early, late]) {
      expect(said.at(-1)?.en).toMatch(
        /^If you have not heard from us by \d+ December 2026, ask for the complaints team\.$/,
      )
      expect(said.at(-1)?.cy).toMatch(
        /^Os na fyddwch wedi clywed gennym erbyn \d+ Rhagfyr 2026, gofynnwch am y tîm cwynion\.$/,
      )
    }
    expect(wayOut(course({}), '2027-02-01')).toBeUndefined()
    const unknown = nextInWords(course({ receivedOn: '2099-01-01' }), '2099-01-02').at(-1)
    expect(unknown?.en).toContain('in 15 working days, ask for the complaints team')
  })

  test('R51: a provider has 8 weeks from the day we had it; then nobody needs a final response to go on', () => {
    const provider = course({ about: 'provider' })
    expect(duesOf(provider)[0]).toEqual({ kind: 'provider', by: '2027-01-19' })
    expect(wayOut(provider, '2027-01-19')).toBeUndefined()
    expect(wayOut(provider, '2027-01-20')).toBe('provider late')
    const said = wayOutInWords(provider, '2027-01-20')
    expect(said?.body).toBe('ice')
    expect(said?.texts.map(({ en }) => en).join(' ')).toContain('You can now go to the Independent Case Examiner')
  })

  test('R55: a data complaint is acknowledged within 30 days, on a working day, counted from the day after', () => {
    expect(duesOf(course({ about: 'data' }))[1]).toEqual({ kind: 'acknowledge', by: '2026-12-24' })
    // 30 days from 25 November is Christmas Day; the next working day is 29 December.
    expect(duesOf(course({ about: 'data', receivedOn: '2026-11-25' }))).toContainEqual({
      kind: 'acknowledge',
      by: '2026-12-29',
    })
    const acknowledged = course({ about: 'data', events: ['stage', 'acknowledged'] })
    expect(duesOf(acknowledged).map(({ kind }) => kind)).toEqual(['office'])
  })

  test('R52, R83: six months after 31 August is 28 February', () => {
    expect(lastDayForExaminer('2026-08-31')).toBe('2027-02-28')
    expect(lastDayForExaminer('2027-08-31')).toBe('2028-02-29')
  })

  test('past the bank holidays that are known the day is unknown, and nothing breaks', () => {
    const late = course({ stage: 'complaints team', stageOn: '2028-12-20' })
    expect(duesOf(late)).toEqual([{ kind: 'answer', by: undefined }])
    expect(wayOut(late, '2029-06-01')).toBeUndefined()
  })

  test('what is over is due to nobody', () => {
    for (const stage of ['resolved', 'withdrawn', 'final response'] as const) {
      expect(duesOf(course({ stage }))).toEqual([])
    }
  })

  test('R51: when the 15 working days are over the person reads that they may go on, and to whom', async () => {
    const { visitor, id, reference, code } = await complained()
    const desk = await foothold.visit('complaints')
    await desk.post(`/complaints/${id}/stages`, { stage: 'complaints team' })
    foothold.clock.now = new Date(defaultNow.getTime() + 50 * 60_000)
    expect((await visitor.get('/complain/yours?lang=en')).html).toContain('by 16 December 2026')
    foothold.clock.now = new Date('2026-12-17T10:00:00Z')
    const late = await visitor.post('/complain/follow', { reference, code, lang: 'en' })
    expect(late.html).toContain('We said that you would hear from us by 16 December 2026.')
    expect(late.html).toContain('PO Box 209')
    expect(validateHtml(late.html)).toEqual([])
  })
})

describe('R52: a final response says where to go next', () => {
  test('it is refused without the text or without its date, in either language', async () => {
    const { id } = await complained()
    const complaint = await openedComplaint(foothold.db, id)
    const letter = finalResponse(complaint, '2026-08-31', 'We are sorry.')
    expect(() => refuseWithoutWayOn(letter, complaint, '2026-08-31')).not.toThrow()
    expect(() => refuseWithoutWayOn(letter, complaint, '2026-09-01')).toThrow('where the person can go next')
    for (const language of ['en', 'cy'] as const) {
      const less = { ...letter[language], blocks: letter[language].blocks.filter(({ is }) => is !== 'rows') }
      expect(() => refuseWithoutWayOn({ ...letter, [language]: less }, complaint, '2026-08-31')).toThrow()
    }
    expect(() => refuseWithoutWayOn(letter, { about: 'data' }, '2026-08-31')).toThrow()
  })
})

describe('hostile words', () => {
  test('are shown as they were typed and do nothing', async () => {
    const typed = '<script>alert(1)</script> "\'&amp; \u0000 {7*7} \u202e {{x}}'
    const { visitor, received } = await complained({ whatHappened: typed, name: '"><img src=x onerror=alert(1)>' })
    const page = await visitor.get('/complain/yours?lang=en')
    for (const one of [received, page]) {
      expect(one.html).not.toContain('<script>alert')
      expect(one.html).not.toContain('<img src=x')
      expect(validateHtml(one.html)).toEqual([])
    }
    expect(page.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    const receipt = await visitor.get('/complain/yours/receipt.pdf?lang=en')
    expect(await pdfUaProblems(await receipt.bytes())).toEqual([])
  })

  test('choices that are not ours are as if not chosen', async () => {
    const { id } = await complained({ about: 'constructor', answerBy: '__proto__', officeId: 'x' })
    expect(await openedComplaint(foothold.db, id)).toMatchObject({ about: 'jobcentre', answerBy: null })
  })
})

test('every look and act of theirs is recorded; opening a letter is recorded as giving it, once', async () => {
  const { visitor, id } = await complained()
  const desk = await foothold.visit('complaints')
  await desk.post(`/complaints/${id}/replies`, { words: 'We are looking into it.' })
  const page = await visitor.get('/complain/yours?lang=en')
  const letter = /\/complain\/yours\/letters\/([0-9a-f-]{36})/.exec(page.html)?.[1] ?? ''
  const read = await visitor.get(`/complain/yours/letters/${letter}?lang=en`)
  expect(read.html).toContain('We are looking into it.')
  expect(validateHtml(read.html)).toEqual([])
  const saved = await visitor.get(`/complain/yours/letters/${letter}/letter.pdf?lang=cy`)
  expect(await pdfUaProblems(await saved.bytes())).toEqual([])
  const givings = await foothold.db.select().from(letterGivings).where(eq(letterGivings.letterId, letter))
  expect(givings.map(({ how, by }) => [how, by])).toEqual([['online', null]])
  const entries = await foothold.db.select().from(auditEntries)
  const did = entries.filter(({ what }) => what.includes(id)).map(({ did, role }) => `${role} ${did}`)
  expect(did.sort()).toEqual([
    'complaints replied to',
    'complaints viewed',
    'nobody added',
    'nobody read',
    'nobody read',
    'nobody viewed',
  ])
})
