/** Booking an interview, changing it, and starting it once. */
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appointments, interviews } from '../db/schema.ts'
import { addClaimant, type Claimant } from '../server/claimant/claimant.ts'
import type { Person } from '../server/http/context.ts'
import { bookAppointment, hereAndNow } from '../server/interview/appointment.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { castMember } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let adviser: Visitor
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  adviser = await foothold.visit('adviser')
})
afterAll(() => foothold.close())

const someone = () => addClaimant(foothold.db, amira, defaultNow, { name: 'Ifan Prys' })
const booked = (claimant: Claimant) =>
  foothold.db.select().from(appointments).where(eq(appointments.claimantId, claimant.id))
const interviewsOf = (claimant: Claimant) =>
  foothold.db.select().from(interviews).where(eq(interviews.claimantId, claimant.id))

const form = () => ({
  kind: 'compulsory',
  channel: 'in person',
  'place-in-person': 'Eastgate Jobcentre, first floor',
  'on-day': '1',
  'on-month': 'December',
  'on-year': '2026',
  time: '2.30pm',
  adviserId: amira.id,
  notifiedHow: 'letter',
  'notifiedOn-day': '20',
  'notifiedOn-month': '11',
  'notifiedOn-year': '2026',
})

test('R18: an interview is booked with its kind, channel, place, time, and how the person was told', async () => {
  const claimant = await someone()
  const empty = await adviser.get(`/claimants/${claimant.id}/appointments/new`)
  expect(empty.status).toBe(200)
  expect(validateHtml(empty.html)).toEqual([])
  const page = await adviser.post(`/claimants/${claimant.id}/appointments/new`, form())
  expect(page.html).toContain('The interview is booked.')
  expect(page.html).toContain('Tuesday 1 December 2026, 2:30pm')
  expect(page.html).toContain('By letter, 20 November 2026')
  expect(validateHtml(page.html)).toEqual([])
  expect(await booked(claimant)).toMatchObject([
    { channel: 'in person', place: 'Eastgate Jobcentre, first floor', on: '2026-12-01', time: '14:30:00' },
  ])
})

test('R18: a phone interview has no place, on the page and in the verb', async () => {
  const claimant = await someone()
  await adviser.post(`/claimants/${claimant.id}/appointments/new`, { ...form(), channel: 'phone' })
  expect(await booked(claimant)).toMatchObject([{ channel: 'phone', place: null }])
  const details = { ...hereAndNow(amira, defaultNow), channel: 'phone' as const }
  await expect(bookAppointment(foothold.db, amira, defaultNow, claimant, details)).rejects.toThrow('no place')
})

test('L26: a meeting in person needs a place, and every problem is said at once with what was typed', async () => {
  const claimant = await someone()
  const page = await adviser.post(`/claimants/${claimant.id}/appointments/new`, {
    ...form(),
    'place-in-person': '',
    'on-day': '31',
    'on-month': '2',
    time: 'teatime',
    kind: '',
  })
  expect(page.status).toBe(422)
  for (const words of ['Select the kind of interview', 'Date must be a real date', 'Time must be a time', 'teatime'])
    expect(page.html).toContain(words)
  expect(validateHtml(page.html)).toEqual([])
  const place = await adviser.post(`/claimants/${claimant.id}/appointments/new`, { ...form(), 'place-in-person': ' ' })
  expect(place.status).toBe(422)
  expect(place.html).toContain('href="#place-in-person"')
  expect(await booked(claimant)).toEqual([])
})

test('nobody of another office is given an interview to hold', async () => {
  const claimant = await someone()
  const { id } = await castMember(foothold.db, 'stranger')
  const page = await adviser.post(`/claimants/${claimant.id}/appointments/new`, { ...form(), adviserId: id })
  expect(page.status).toBe(422)
  expect(await booked(claimant)).toEqual([])
})

test('an appointment is changed with what is booked filled in, and returns to its interview once that has begun', async () => {
  const claimant = await someone()
  await adviser.post(`/claimants/${claimant.id}/appointments/new`, form())
  const [appointment] = await booked(claimant)
  const url = `/claimants/${claimant.id}/appointments/${appointment?.id}`
  const page = await adviser.get(`${url}/details`)
  expect(page.html).toContain('value="14:30"')
  expect(page.html).toContain('Eastgate Jobcentre, first floor')
  expect(validateHtml(page.html)).toEqual([])
  await adviser.post(`${url}/interview`)
  const after = await adviser.post(`${url}/details`, { ...form(), channel: 'video' })
  expect(after.path).toContain('/interviews/')
  expect(await booked(claimant)).toMatchObject([{ channel: 'video', place: null }])
})

test('starting twice, and at the same moment, begins one interview', async () => {
  const claimant = await someone()
  await adviser.post(`/claimants/${claimant.id}/appointments/new`, form())
  const [appointment] = await booked(claimant)
  const start = () => adviser.post(`/claimants/${claimant.id}/appointments/${appointment?.id}/interview`)
  const pages = await Promise.all([start(), start(), start()])
  expect(new Set(pages.map(({ path }) => path)).size).toBe(1)
  expect(await interviewsOf(claimant)).toHaveLength(1)
})

describe('an interview now', () => {
  const now = { kind: 'compulsory', channel: 'in person', 'place-in-person': 'Eastgate Jobcentre' }

  test('is asked for on the page of the person, and the page asks how they are talking', async () => {
    const claimant = await someone()
    expect((await adviser.get(`/claimants/${claimant.id}`)).html).toContain(`/claimants/${claimant.id}/interviews/new"`)
    const page = await adviser.get(`/claimants/${claimant.id}/interviews/new`)
    for (const words of ['How are you talking?', 'By phone', 'Kind of interview', 'value="Eastgate Jobcentre"'])
      expect(page.html).toContain(words)
    expect(page.html).not.toContain('has not begun')
    expect(validateHtml(page.html)).toEqual([])
    expect(await booked(claimant)).toEqual([])
  })

  test('is booked for this minute, once however often it is pressed', async () => {
    const claimant = await someone()
    const start = () => adviser.post(`/claimants/${claimant.id}/interviews`, now)
    const pages = await Promise.all([start(), start()])
    expect(new Set(pages.map(({ path }) => path)).size).toBe(1)
    expect(await booked(claimant)).toMatchObject([
      { channel: 'in person', place: 'Eastgate Jobcentre', on: '2026-11-24', time: '10:00:00' },
    ])
  })

  test('L26: makes up no notice: how the person was told is not recorded', async () => {
    const claimant = await someone()
    const page = await adviser.post(`/claimants/${claimant.id}/interviews`, { ...now, channel: 'phone' })
    expect(await booked(claimant)).toMatchObject([
      { kind: 'compulsory', channel: 'phone', place: null, notifiedHow: null, notifiedOn: null },
    ])
    expect(page.html).toMatch(/Told about it\s*<\/dt>\s*<dd[^>]*>\s*Not recorded/)
  })

  test('is refused beside the field while nobody has said how they are talking, or where', async () => {
    const claimant = await someone()
    const page = await adviser.post(`/claimants/${claimant.id}/interviews`)
    expect(page.status).toBe(422)
    for (const words of ['Select how you are talking', 'Select the kind of interview', 'href="#channel"'])
      expect(page.html).toContain(words)
    expect(validateHtml(page.html)).toEqual([])
    const home = await adviser.post(`/claimants/${claimant.id}/interviews`, { ...now, channel: 'home visit' })
    expect(home.status).toBe(422)
    expect(home.html).toContain('href="#place-home-visit"')
    expect(await interviewsOf(claimant)).toEqual([])
  })

  test('offers first the one that was booked for today or before and has not begun', async () => {
    const claimant = await someone()
    const book = (on: string, time: string) =>
      bookAppointment(foothold.db, amira, defaultNow, claimant, { ...hereAndNow(amira, defaultNow), on, time })
    await book('2026-11-25', '09:00')
    expect((await adviser.get(`/claimants/${claimant.id}/interviews/new`)).html).not.toContain('has not begun')
    const waiting = await book('2026-11-24', '09:30')
    await book('2026-11-20', '09:00')
    const page = await adviser.get(`/claimants/${claimant.id}/interviews/new`)
    expect(page.html).toContain('Tuesday 24 November 2026, 9:30am, at the jobcentre')
    expect(validateHtml(page.html)).toEqual([])
    const url = `/claimants/${claimant.id}/appointments/${waiting.id}/interview`
    expect(page.html).toContain(`action="${url}"`)
    await adviser.post(url)
    expect((await adviser.get(`/claimants/${claimant.id}/interviews/new`)).html).toContain('Friday 20 November 2026')
    expect(await interviewsOf(claimant)).toHaveLength(1)
  })
})

test('an adviser of another office finds no appointment and starts no interview', async () => {
  const claimant = await someone()
  await adviser.post(`/claimants/${claimant.id}/appointments/new`, form())
  const [appointment] = await booked(claimant)
  const stranger = await foothold.visit('stranger')
  const url = `/claimants/${claimant.id}/appointments`
  const nowUrl = `/claimants/${claimant.id}/interviews/new`
  for (const path of [nowUrl, `${url}/new`, `${url}/${appointment?.id}`, `${url}/${appointment?.id}/details`]) {
    expect((await adviser.get(path)).status).toBe(200)
    expect((await stranger.get(path)).status).toBe(404)
    expect((await (await foothold.visit()).get(path)).path).toContain('/sign-in')
  }
  expect((await stranger.post(`${url}/${appointment?.id}/interview`)).status).toBe(404)
  expect((await stranger.post(`/claimants/${claimant.id}/interviews`, form())).status).toBe(404)
  expect(await interviewsOf(claimant)).toEqual([])
})
