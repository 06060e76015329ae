/** The record of a person: adding, changing, finding, restricting, and who has looked. */
import { eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { claimants, representatives, staff } from '../db/schema.ts'
import { addClaimant, type Claimant, claimantFor, restrict } from '../server/claimant/claimant.ts'
import { detailsForm, formOfDetails, tidyPostcode } from '../server/claimant/forms.ts'
import type { Person } from '../server/http/context.ts'
import { readForm } from '../server/http/forms.ts'
import { prefixQuery, searchNameOf } from '../server/lib/search-words.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { inWords, validateHtml } from './support/html.ts'

let app: TestApp
let adviser: Visitor
let colleague: Visitor
let leader: Visitor
let manager: Visitor
let stranger: Visitor
let amira: Person
let mark: Person

beforeAll(async () => {
  app = await openApp()
  adviser = await app.visit('adviser')
  colleague = await app.visit('colleague')
  leader = await app.visit('leader')
  manager = await app.visit('manager')
  stranger = await app.visit('stranger')
  amira = await personNamed('adviser')
  mark = await personNamed('manager')
})
afterAll(() => app.close())

async function personNamed(login: string): Promise<Person> {
  const [one] = await app.db
    .select()
    .from(staff)
    .where(eq(staff.email, `${login}@demo.test`))
  if (!one) throw new Error(`${login} is not in the cast`)
  return { ...one, officeName: '', sessionId: '' }
}

const add = (details: Parameters<typeof addClaimant>[3]) => addClaimant(app.db, amira, defaultNow, details)

/** What a browser would send back: every field of the page's form as it stands, with these typed over. */
async function filled(visitor: Visitor, path: string, typed: Record<string, string>) {
  const { html } = await visitor.get(path)
  const hidden = Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
  return { ...hidden, ...typed }
}

const newPerson = async (typed: Record<string, string>, visitor = adviser) =>
  visitor.post('/claimants/new', await filled(visitor, '/claimants/new', typed))

const entriesAbout = async (id: string) =>
  app.db.execute<{ did: string; what: string; who: string; why: string }>(
    sql`select did, what, who, why from audit_entries where chain = ${`claimant ${id}`} order by position`,
  )

const saved = async (id: string): Promise<Claimant> => claimantFor(app.db, mark, id)
const idIn = (path: string) => path.replace(/^\/claimants\/([^/?]*).*$/, '$1')
const cleanPage = (html: string) => expect(inWords(validateHtml(html))).toBe('')

test('a name is enough to add a person', async () => {
  const page = await newPerson({ name: 'Hope' })
  expect(page.status).toBe(200)
  expect(page.html).toContain('The person has been added.')
  const hope = await saved(idIn(page.path))
  expect(hope).toMatchObject({
    name: 'Hope',
    addressKind: 'not given',
    phones: [],
    niNumber: null,
    writtenLanguage: 'en',
  })
  expect(hope.reference).toMatch(/^P-[A-Z0-9]{4}-[A-Z0-9]{4}$/)
  expect(hope.adviserId).toBe(null)
})

test('the new person’s adviser is whoever adds them, unless another is chosen', async () => {
  const form = await adviser.get('/claimants/new')
  expect(form.html).toMatch(new RegExp(`<option value="${amira.id}" selected`))
  const hana = await add({ name: 'Hana' })
  expect(hana.adviserId).toBe(amira.id)
})

test('without a name nobody is added, and what was typed stays', async () => {
  const before = await app.db.$count(claimants)
  const page = await newPerson({ name: '  ', email: 'kept@example.test', 'dateOfBirth-day': '13' })
  expect(page.status).toBe(422)
  expect(page.html).toContain('<title>Error: Add a person')
  expect(page.html).toContain('href="#name">Enter a name')
  expect(page.html).toContain('value="kept@example.test"')
  expect(page.html).toContain('href="#dateOfBirth-month">Date of birth must include a month and year')
  expect(await app.db.$count(claimants)).toBe(before)
  cleanPage(page.html)
})

test('a form sent twice adds one person', async () => {
  const form = await filled(adviser, '/claimants/new', { name: 'Pressed Twice', niNumber: 'QQ 11 11 11 A' })
  const first = await adviser.post('/claimants/new', form)
  const second = await adviser.post('/claimants/new', form)
  expect(second.status).toBe(200)
  expect(idIn(second.path)).toBe(idIn(first.path))
  expect(await app.db.$count(claimants, eq(claimants.name, 'Pressed Twice'))).toBe(1)
  const added = (await entriesAbout(idIn(first.path))).filter(entry => entry.did === 'added')
  expect(added).toHaveLength(1)
})

test('R80: Siân O’Connor, Tŷ Gwyn, Ynys Môn goes through the form, the database and the page unchanged', async () => {
  const page = await newPerson({
    name: 'Siân O’Connor',
    'address-kind': 'address',
    'address-lines': 'Tŷ Gwyn\r\n\r\n  Ynys Môn ',
    'address-postcode': ' ll77.7tw ',
    'spoken-language': 'other',
    'spoken-other': 'Kölsch',
  })
  expect(page.html).toContain('Siân O’Connor')
  expect(page.html).toContain('Tŷ Gwyn<br>Ynys Môn<br>LL77 7TW')
  const sian = await saved(idIn(page.path))
  expect(sian).toMatchObject({ name: 'Siân O’Connor', address: ['Tŷ Gwyn', 'Ynys Môn'], postcode: 'LL77 7TW' })
  expect(sian.spokenLanguage).toBe('Kölsch')
  const form = await adviser.get(`/claimants/${sian.id}/details`)
  expect(form.html).toContain('value="Siân O’Connor"')
  expect(form.html).toContain('>Tŷ Gwyn\nYnys Môn</textarea>')
  expect(form.html).toContain('value="Kölsch"')
})

test('R80: what is saved, put into the form and read again, is the same for any text', () => {
  const rules = { today: '2026-11-24', testMode: true }
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 5 }), (name, lines) => {
      const typed = { name: `x${name}`, 'address-lines': lines.join('\n') }
      const once = readForm(typed, detailsForm(rules))
      if (!once.ok) throw new Error(JSON.stringify(once.errors))
      const row = { niNumber: null, dateOfBirth: null, careOf: null, postcode: null, email: null, adviserId: null }
      const again = readForm(formOfDetails({ ...row, ...once.value } as unknown as Claimant), detailsForm(rules))
      expect(again).toMatchObject({ ok: true, value: once.value })
    }),
  )
})

test('R81: no address, no phone, care of somebody and no fixed abode are all fine', async () => {
  const none = await newPerson({ name: 'Nobody’s Street', 'address-kind': 'no fixed abode' })
  expect(none.html).toContain('No fixed abode')
  const post = await newPerson({ name: 'A', 'address-kind': 'no fixed abode', 'address-lines': 'The day centre' })
  expect(post.html).toContain('No fixed abode<br>The day centre')
  const careOf = await newPerson({
    name: 'B',
    'address-kind': 'care of',
    'address-careOf': 'Zoë Ångström',
    'address-lines': '1 High Street',
  })
  expect(careOf.html).toContain('c/o Zoë Ångström<br>1 High Street')
  const nobody = await newPerson({ name: 'C', 'address-kind': 'care of', 'address-lines': '1 High Street' })
  expect(nobody.status).toBe(422)
  expect(nobody.html).toContain('href="#address-careOf">Enter whose address it is')
})

test('lines typed under “Not given yet” are an address all the same', async () => {
  const page = await newPerson({ name: 'D', 'address-kind': 'not given', 'address-lines': '2 Low Road' })
  expect(await saved(idIn(page.path))).toMatchObject({ addressKind: 'address', address: ['2 Low Road'] })
})

test('D8: a UK postcode is stored upper case with one space; anything else as it was typed', () => {
  expect(tidyPostcode('ll777tw')).toBe('LL77 7TW')
  expect(tidyPostcode('sw1a  1aa')).toBe('SW1A 1AA')
  expect(tidyPostcode('gir0aa')).toBe('GIR 0AA')
  expect(tidyPostcode('ascn 1zz')).toBe('ASCN 1ZZ')
  expect(tidyPostcode('bfpo12')).toBe('BFPO 12')
  expect(tidyPostcode('D02 X285')).toBe('D02 X285')
  expect(tidyPostcode('75001 Paris')).toBe('75001 Paris')
})

test('D11: several phone numbers are kept as typed; a line that is none is named', async () => {
  const phones = '(01632) 960-001\r\n07700 900 982 (her sister’s)\r\n+48 22 123 45 67'
  const page = await newPerson({ name: 'Many Phones', phones })
  expect((await saved(idIn(page.path))).phones).toEqual([
    '(01632) 960-001',
    '07700 900 982 (her sister’s)',
    '+48 22 123 45 67',
  ])
  const wrong = await newPerson({ name: 'No Phone', phones: '07700 900 982\r\nask at the desk' })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('“ask at the desk” does not look like one')
})

test('R78: a National Insurance number is normalised, and one that cannot be is refused with the reason', async () => {
  const page = await newPerson({ name: 'E', niNumber: 'qq 22-33-44 c' })
  expect((await saved(idIn(page.path))).niNumber).toBe('QQ223344C')
  expect(page.html).toContain('QQ 22 33 44 C')
  const administrative = await newPerson({ name: 'F', niNumber: 'MW123456A' })
  expect(administrative.status).toBe(422)
  expect(administrative.html).toContain('This is an administrative number')
})

test('R78: example numbers pass in the demonstration only', () => {
  const typed = { name: 'G', niNumber: 'QQ123456C' }
  expect(readForm(typed, detailsForm({ today: '2026-11-24', testMode: true })).ok).toBe(true)
  const live = readForm(typed, detailsForm({ today: '2026-11-24', testMode: false }))
  expect(live).toMatchObject({ ok: false, errors: [{ field: 'niNumber' }] })
})

test('R82: a month’s name is accepted, 29 February 2027 is not a real date, and nobody is born tomorrow', async () => {
  const birth = (day: string, month: string, year: string) => ({
    name: 'H',
    'dateOfBirth-day': day,
    'dateOfBirth-month': month,
    'dateOfBirth-year': year,
  })
  const page = await newPerson(birth('13', 'mar', '1990'))
  expect((await saved(idIn(page.path))).dateOfBirth).toBe('1990-03-13')
  expect(page.html).toContain('13 March 1990 (age 36)')
  const unreal = await newPerson(birth('29', '2', '2027'))
  expect(unreal.html).toContain('Date of birth must be a real date')
  const tomorrow = await newPerson(birth('25', '11', '2026'))
  expect(tomorrow.html).toContain('Date of birth must be in the past')
  cleanPage(tomorrow.html)
})

test('R30: written and spoken language are two choices', async () => {
  const page = await newPerson({ name: 'I', writtenLanguage: 'cy', 'spoken-language': 'pl', format: 'large print 20' })
  expect(await saved(idIn(page.path))).toMatchObject({
    writtenLanguage: 'cy',
    spokenLanguage: 'pl',
    format: 'large print 20',
  })
  expect(page.html).toContain('Welsh (Cymraeg)')
  expect(page.html).toContain('Polish')
})

test('an adviser of another office cannot be chosen', async () => {
  const siobhan = await personNamed('stranger')
  const page = await newPerson({ name: 'J', adviserId: siobhan.id })
  expect(page.status).toBe(422)
  expect(page.html).toContain('href="#adviserId">Select an adviser')
  await expect(add({ name: 'J', adviserId: siobhan.id })).rejects.toThrow('Choose an adviser of this office')
})

test('a number that is known already warns with the record’s name and reference, and can be confirmed', async () => {
  const first = await add({ name: 'Dilys Same', niNumber: 'QQ505050A' })
  const form = await filled(adviser, '/claimants/new', { name: 'Delia Same', niNumber: 'QQ 50 50 50 B' })
  const warned = await adviser.post('/claimants/new', form)
  expect(warned.status).toBe(422)
  expect(warned.html).toContain(`Open the record of Dilys Same, ${first.reference}`)
  expect(warned.html).toContain('Add anyway: it is a different person')
  expect(warned.html).toContain('value="Delia Same"')
  cleanPage(warned.html)
  expect(await app.db.$count(claimants, eq(claimants.name, 'Delia Same'))).toBe(0)
  const confirmed = await adviser.post('/claimants/new', { ...form, different: 'QQ505050' })
  expect(confirmed.html).toContain('The person has been added.')
})

test('confirming one number does not confirm another', async () => {
  await add({ name: 'Owner', niNumber: 'QQ515151A' })
  const page = await newPerson({ name: 'Other', niNumber: 'QQ515151A', different: 'QQ505050' })
  expect(page.status).toBe(422)
  expect(page.html).toContain('Open the record of Owner')
})

test('R61: a number on a record that the person may not open warns of nothing', async () => {
  const secret = await add({ name: 'Hidden Person', niNumber: 'QQ525252A' })
  const warned = await newPerson({ name: 'K', niNumber: 'QQ525252A' }, colleague)
  expect(warned.status).toBe(422)
  await restrict(app.db, mark, defaultNow, secret.id, 'Related to a member of staff')
  const page = await newPerson({ name: 'K', niNumber: 'QQ525252A' }, colleague)
  expect(page.html).toContain('The person has been added.')
  const elsewhere = await newPerson({ name: 'L', niNumber: 'QQ505050A' }, stranger)
  expect(elsewhere.html).toContain('The person has been added.')
})

test('changing details saves what changed, and says so in the record of changes', async () => {
  const { id } = await add({ name: 'Old Name', email: 'old@example.test', niNumber: 'QQ606060A' })
  const form = await filled(adviser, `/claimants/${id}/details`, { name: 'New Name', phones: '01632 960 001' })
  const page = await adviser.post(`/claimants/${id}/details`, form)
  expect(page.html).toContain('The details have been saved.')
  expect(await saved(id)).toMatchObject({ name: 'New Name', email: null, niNumber: null, phones: ['01632 960 001'] })
  expect(await entriesAbout(id)).toContainEqual({
    did: 'changed',
    what: `claimant ${id}`,
    who: amira.id,
    why: 'Changed: name, National Insurance number, phone numbers, email address, adviser',
  })
  const found = await adviser.post('/claimants/search', { q: 'new name' })
  expect(found.html).toContain(`/claimants/${id}"`)
})

test('a change made on an old page is refused once, with what is saved now, and nothing typed is lost', async () => {
  const { id } = await add({ name: 'Two Tabs', email: 'a@example.test' })
  const mine = await filled(adviser, `/claimants/${id}/details`, { name: 'Two Tabs', email: 'mine@example.test' })
  const theirs = await filled(colleague, `/claimants/${id}/details`, { name: 'Two Tabs', email: 'theirs@example.test' })
  expect((await colleague.post(`/claimants/${id}/details`, theirs)).status).toBe(200)
  const clash = await adviser.post(`/claimants/${id}/details`, mine)
  expect(clash.status).toBe(409)
  expect(clash.html).toContain('Someone changed this record after you opened the page')
  expect(clash.html).toContain('Email address: theirs@example.test')
  expect(clash.html).toContain('value="mine@example.test"')
  cleanPage(clash.html)
  expect((await saved(id)).email).toBe('theirs@example.test')
  const version = /name="version" value="(\d+)"/.exec(clash.html)?.[1] ?? ''
  expect((await adviser.post(`/claimants/${id}/details`, { ...mine, version })).status).toBe(200)
  expect((await saved(id)).email).toBe('mine@example.test')
})

test('of two changes made at once from the same page, one is refused', async () => {
  const { id } = await add({ name: 'At Once' })
  const forms = await Promise.all(
    ['x@example.test', 'y@example.test'].map(email =>
      filled(adviser, `/claimants/${id}/details`, { name: 'At Once', email }),
    ),
  )
  const answers = await Promise.all(forms.map(form => adviser.post(`/claimants/${id}/details`, form)))
  expect(answers.map(answer => answer.status).sort()).toEqual([200, 409])
})

test('a person is found by name, reference, number and date of birth, however they are typed', async () => {
  const sean = await add({ name: 'Łukasz Ó Séaghdha-Pryce', niNumber: 'QQ707070C', dateOfBirth: '1990-03-13' })
  const asTyped = [
    'lukasz',
    'SEAGHDHA',
    'pryce luk',
    'ó séaghdha',
    'seaghdha-pryce',
    'seaghdhapryce',
    sean.reference,
    sean.reference.toLowerCase().replaceAll('-', ' '),
    'qq 70 70 70 c',
    'QQ707070',
    '13/3/1990',
    '13 March 1990',
    '13.03.1990',
    '1990-03-13',
  ]
  for (const q of asTyped) {
    const page = await adviser.post('/claimants/search', { q })
    expect(page.status, q).toBe(200)
    expect(page.html, q).toContain(`href="/claimants/${sean.id}"`)
    expect((await stranger.post('/claimants/search', { q })).html, q).toContain('Nobody found')
  }
  const other = await adviser.post('/claimants/search', { q: 'lukasz smith' })
  expect(other.html).toContain('Nobody found')
  cleanPage(other.html)
})

test('names in other scripts are found too', async () => {
  const olena = await add({ name: 'Олена Шевченко' })
  const mei = await add({ name: '陳美玲' })
  expect((await adviser.post('/claimants/search', { q: 'шевч' })).html).toContain(olena.id)
  expect((await adviser.post('/claimants/search', { q: '陳美' })).html).toContain(mei.id)
})

test('a search for any text whatever answers', async () => {
  for (const q of ["' | & !", ':*', 'a & b', '<->', '%', '\\', 'DROP TABLE', '()', '½', '💬', 'P-AAAA-AAAA']) {
    expect((await adviser.post('/claimants/search', { q })).status, q).toBe(200)
  }
  const nothing = await adviser.post('/claimants/search', { q: ' ' })
  expect(nothing.status).toBe(422)
  expect(nothing.html).toContain('href="#q">Enter a name, a reference')
  cleanPage(nothing.html)
})

test('the words of a search hold letters and digits alone, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(searchNameOf(text)).toMatch(/^[\p{L}\p{N} ]*$/u)
      expect(prefixQuery(text) ?? '').toMatch(/^[\p{L}\p{N} :*&|()]*$/u)
    }),
  )
})

test('more than 25 matches ask for a narrower search', async () => {
  for (let at = 0; at < 26; at++) await add({ name: `Manyname Number${at}` })
  const page = await adviser.post('/claimants/search', { q: 'manyname' })
  expect(page.html.match(/href="\/claimants\/[0-9a-f-]{36}"/g)).toHaveLength(25)
  expect(page.html).toContain('Narrow your search')
  cleanPage(page.html)
})

test('R89, R32: a search is recorded by its kind; what was typed stands neither in the log nor in an address', async () => {
  const page = await adviser.post('/claimants/search', { q: 'Verysecretname' })
  expect(page.path).toBe('/claimants/search')
  const [last] = await app.db.execute<{ did: string; what: string; who: string }>(
    sql`select did, what, who from audit_entries where chain like 'office %' order by at desc, position desc limit 1`,
  )
  expect(last).toEqual({ did: 'searched', what: 'people by name', who: amira.id })
  const [logged] = await app.db.execute<{ found: boolean }>(
    sql`select exists (select 1 from audit_entries where audit_entries::text ilike '%verysecret%') as found`,
  )
  expect(logged?.found).toBe(false)
})

test('another office’s person is not there, and signed out there is only the way in', async () => {
  const { id } = await add({ name: 'Only Here' })
  const paths = ['', '/details', '/views', '/representatives/new'].map(end => `/claimants/${id}${end}`)
  const signedOut = await app.visit()
  for (const path of paths) {
    expect((await adviser.get(path)).status, path).toBe(200)
    expect((await stranger.get(path)).status, path).toBe(404)
    expect((await signedOut.get(path)).path, path).toContain('/sign-in')
  }
  const form = { name: 'Taken Over', kind: 'appointee', version: '1' }
  for (const end of ['/details', '/representatives/new']) {
    expect((await stranger.post(`/claimants/${id}${end}`, form)).status, end).toBe(404)
  }
  expect((await saved(id)).name).toBe('Only Here')
  expect((await adviser.get('/claimants/not-an-id')).status).toBe(404)
})

test('R89: every look at a person is recorded, and whoever may open the record can read who looked', async () => {
  const { id } = await add({ name: 'Looked At' })
  const before = await adviser.get(`/claimants/${id}`)
  expect(before.html).toContain('1 member of staff')
  await colleague.get(`/claimants/${id}`)
  const page = await leader.get(`/claimants/${id}`)
  expect(page.html).toContain('3 members of staff')
  const looks = await leader.get(`/claimants/${id}/views`)
  expect(looks.html).toContain('Callum Reid')
  expect(looks.html).toMatch(/Adviser, Eastgate Jobcentre/)
  expect(looks.html).toContain('24 November 2026, 10am')
  expect(looks.html).toContain('Looked at this record')
  cleanPage(looks.html)
})

test('R89: a long list of looks goes on to the older ones', async () => {
  const { id } = await add({ name: 'Looked At Often' })
  for (let at = 0; at < 51; at++) await adviser.get(`/claimants/${id}`)
  const newest = await adviser.get(`/claimants/${id}/views`)
  expect(newest.html).not.toContain('Added this record')
  const older = /href="(\/claimants\/[^"]*before=\d+)"/.exec(newest.html)?.[1] ?? ''
  const oldest = await adviser.get(older)
  expect(oldest.html).toContain('Added this record')
  expect(oldest.html).not.toContain('before=')
})

test('R61: a restricted record looks absent to all but its adviser and the managers', async () => {
  const { id, reference } = await add({ name: 'Quiet Quintrell', niNumber: 'QQ808080A', dateOfBirth: '1971-05-17' })
  const url = `/claimants/${id}`
  expect((await colleague.get(url)).status).toBe(200)
  const form = await manager.get(`${url}/restriction`)
  cleanPage(form.html)
  const empty = await manager.post(`${url}/restriction`, { why: ' ' })
  expect(empty.status).toBe(422)
  expect(empty.html).toContain('href="#why">Enter a reason')
  cleanPage(empty.html)
  const done = await manager.post(`${url}/restriction`, { why: 'A relative works here' })
  expect(done.html).toContain('The record is restricted.')

  const absent = await colleague.get('/claimants/00000000-0000-4000-8000-000000000000')
  for (const visitor of [colleague, leader]) {
    const page = await visitor.get(url)
    expect(page.status).toBe(404)
    for (const q of ['quintrell', reference, 'QQ808080', '17/5/1971']) {
      expect((await visitor.post('/claimants/search', { q })).html, q).toContain('Nobody found')
    }
  }
  // But for the seconds until the reader's session ends.
  const timeless = (html: string) => html.replace(/data-left="\d+"/, '')
  expect(timeless((await colleague.get(url)).html)).toBe(timeless(absent.html))
  for (const visitor of [adviser, manager]) {
    const page = await visitor.get(url)
    expect(page.html).toContain('A relative works here')
    expect((await visitor.post('/claimants/search', { q: 'quintrell' })).html).toContain('Restricted')
    cleanPage(page.html)
  }

  await manager.post(`${url}/restriction/lift`)
  expect((await colleague.get(url)).status).toBe(200)
  const did = (await entriesAbout(id)).map(entry => entry.did)
  expect(did).toContain('restricted')
  expect(did).toContain('lifted the restriction on')
})

test('of two managers who restrict a record at once neither reason is lost', async () => {
  const { id } = await addClaimant(app.db, amira, defaultNow, { name: 'Twice Restricted' })
  for (const why of ['A relative works here', 'Safety', 'Safety']) await restrict(app.db, mark, defaultNow, id, why)
  const { html } = await (await app.visit('manager')).get(`/claimants/${id}`)
  expect(html).toMatch(/A relative works here\sSafety</)
})

test('only a manager restricts a record or lifts the restriction', async () => {
  const { id } = await add({ name: 'Not Yours To Close' })
  for (const visitor of [adviser, colleague, leader]) {
    expect((await visitor.get(`/claimants/${id}/restriction`)).status).toBe(403)
    expect((await visitor.post(`/claimants/${id}/restriction`, { why: 'x' })).status).toBe(403)
    expect((await visitor.post(`/claimants/${id}/restriction/lift`)).status).toBe(403)
  }
  expect((await saved(id)).restrictedAt).toBe(null)
  await expect(restrict(app.db, amira, defaultNow, id, 'x')).rejects.toThrow()
})

test('an adviser who hands a restricted record to a colleague is taken home, because it is closed to them now', async () => {
  const callum = await personNamed('colleague')
  const { id } = await add({ name: 'Handed Over' })
  await restrict(app.db, mark, defaultNow, id, 'Private')
  const form = await filled(adviser, `/claimants/${id}/details`, { name: 'Handed Over', adviserId: callum.id })
  const page = await adviser.post(`/claimants/${id}/details`, form)
  expect([page.status, page.path]).toEqual([200, '/'])
  expect((await adviser.get(`/claimants/${id}`)).status).toBe(404)
  expect((await colleague.get(`/claimants/${id}`)).status).toBe(200)
})

test('G22 to G25: a representative is added with what they may do, once, ended, and brought back', async () => {
  const { id } = await add({ name: 'Has Help' })
  const url = `/claimants/${id}/representatives`
  const empty = await adviser.post(`${url}/new`)
  expect(empty.status).toBe(422)
  expect(empty.html).toContain('href="#name">Enter their name')
  expect(empty.html).toContain('href="#kind">Select what they may do')
  cleanPage(empty.html)
  const typed = { name: 'Nia Puw', kind: 'appointee', organisation: 'Cyngor Ynys Môn' }
  const form = await filled(adviser, `${url}/new`, typed)
  await adviser.post(`${url}/new`, form)
  const page = await adviser.post(`${url}/new`, form)
  expect(page.html).toContain('Appointee: acts as the claimant')
  cleanPage(page.html)
  const rows = await app.db.select().from(representatives).where(eq(representatives.claimantId, id))
  expect(rows).toHaveLength(1)
  const one = rows[0]?.id
  expect((await stranger.post(`${url}/${one}/end`)).status).toBe(404)
  await adviser.post(`${url}/${one}/end`)
  const ended = await adviser.post(`${url}/${one}/end`)
  expect(ended.html).toContain('No longer acting for them (1)')
  expect(ended.html).toContain('Nobody speaks for them')
  cleanPage(ended.html)
  expect((await entriesAbout(id)).filter(entry => entry.did === 'ended')).toHaveLength(1)
  const other = await add({ name: 'Someone Else' })
  expect((await adviser.post(`/claimants/${other.id}/representatives/${one}/end`)).status).toBe(404)
  expect((await stranger.post(`${url}/${one}/restoration`)).status).toBe(404)
  expect((await adviser.post(`/claimants/${other.id}/representatives/${one}/restoration`)).status).toBe(404)
  await adviser.post(`${url}/${one}/restoration`)
  const back = await adviser.post(`${url}/${one}/restoration`)
  expect(back.html).toContain('The representative acts for them again.')
  expect(back.html).not.toContain('No longer acting for them')
  cleanPage(back.html)
  expect((await entriesAbout(id)).filter(entry => entry.did === 'brought back')).toHaveLength(1)
})

test('R32: no page about a person has their name or number in its title, and every page is clean HTML', async () => {
  const { id } = await add({ name: 'Tytleless', niNumber: 'QQ909090A', dateOfBirth: '1980-01-31' })
  const ends = ['', '/details', '/views', '/representatives/new']
  for (const path of ['/claimants', '/claimants/new', ...ends.map(end => `/claimants/${id}${end}`)]) {
    const page = await adviser.get(path)
    expect(page.status, path).toBe(200)
    const title = /<title>(.*)<\/title>/.exec(page.html)?.[1] ?? ''
    expect(title, path).not.toMatch(/Tytleless|QQ/)
    cleanPage(page.html)
  }
})

test('R79: a National Insurance number alone opens nothing', async () => {
  const { niNumber } = await add({ name: 'Not A Key', niNumber: 'QQ919191A' })
  const signedOut = await app.visit()
  expect((await signedOut.get(`/claimants/${niNumber}`)).path).toContain('/sign-in')
  const asStaff = await signedOut.post('/sign-in', { email: niNumber ?? '', password: niNumber ?? '' })
  expect(asStaff.status).toBe(422)
  const asClaimant = await signedOut.post('/my-plan/sign-in', { reference: niNumber ?? '', code: niNumber ?? '' })
  expect(asClaimant.status).toBeGreaterThanOrEqual(400)
  expect((await adviser.get(`/claimants/${niNumber}`)).status).toBe(404)
})
