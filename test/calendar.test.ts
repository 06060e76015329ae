/** The dates of a plan as a calendar: what phones read in it, and what nobody can. */
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { planFor, type WholePlan } from '../server/action-plan/action-plan.ts'
import { issue } from '../server/action-plan/issue.ts'
import { changeCommitment, commitmentsOf, removeCommitment } from '../server/commitment/commitment.ts'
import { draftPlanOf } from '../server/commitment/draft-plan.ts'
import type { Person } from '../server/http/context.ts'
import { bookAppointment } from '../server/interview/appointment.ts'
import { defaultNow, imprint, openApp, type TestApp, type Visitor } from './support/app.ts'
import { calendarProblems } from './support/harmless.ts'
import { accessCode, castMember, chloe, interviewed, issued, lawful } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
})
afterAll(() => foothold.close())

const second = { ...lawful, kind: 'chosen', what: 'Ask the physiotherapist for a letter', declared: false } as const

async function reading(what = lawful.what) {
  const plan = await issued(foothold.db, amira, await interviewed(foothold.db, amira, chloe), [
    { ...lawful, what },
    { ...second, dueOn: '2026-12-22' },
    { ...second, what: 'No date for this', startsOn: undefined, dueOn: undefined },
  ])
  return { plan, visitor: await signedIn(plan) }
}

async function signedIn({ reference }: WholePlan): Promise<Visitor> {
  const visitor = await foothold.visit()
  await visitor.post('/my-plan/sign-in', { reference, code: accessCode })
  return visitor
}

/** What a phone reads: each entry by its own name. */
function entriesIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map(one => {
    const event = new ICAL.Event(one)
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      location: event.location ?? undefined,
      on: event.startDate.toString(),
      allDay: event.startDate.isDate,
      zone: one.getFirstProperty('dtstart')?.getFirstParameter('tzid'),
      status: one.getFirstPropertyValue('status'),
      privacy: one.getFirstPropertyValue('class'),
    }
  })
}

const calendarOf = async (visitor: Visitor, query = 'lang=en') =>
  (await visitor.get(`/my-plan/calendar.ics?${query}`)).html

const book = (plan: WholePlan, on: string, time: string) =>
  bookAppointment(foothold.db, amira, defaultNow, plan.claimant, {
    ...{ kind: 'compulsory', channel: 'in person', place: 'Eastgate Jobcentre, 12 Eastgate' },
    ...{ adviserId: amira.id, on, time },
  })

describe('what is in it', () => {
  test('each day by which something is to be done, as a whole day, and no line without one', async () => {
    const { visitor } = await reading()
    const answer = await visitor.get('/my-plan/calendar.ics?lang=en')
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="my-plan.ics"')
    expect(calendarProblems(answer.html)).toEqual([])
    const entries = entriesIn(answer.html)
    expect(entries.map(({ on }) => on)).toEqual(['2026-12-15', '2026-12-22'])
    for (const entry of entries) {
      expect(entry).toMatchObject({ allDay: true, status: 'CONFIRMED', privacy: 'PRIVATE' })
      expect(entry.uid).toMatch(/^[\w-]{43}@localhost$/)
    }
  })

  test('whoever sees the calendar learns nothing, unless the person asked for the words', async () => {
    const { plan, visitor } = await reading()
    await book(plan, '2026-12-03', '14:30')
    const [silent, telling] = [await calendarOf(visitor), await calendarOf(visitor, 'lang=en&with=words')]
    expect(entriesIn(silent).map(({ summary }) => summary)).toEqual([
      'My plan: something to do',
      'My plan: something to do',
      'My plan: an appointment',
    ])
    for (const word of ['numeracy', 'physio', 'Jobcentre', 'Barry', 'Chlo', 'work', plan.reference])
      expect(silent).not.toContain(word)
    expect(entriesIn(telling).map(({ summary }) => summary)).toEqual([
      'By today: Go to the numeracy course at Barry Library',
      'By today: Ask the physiotherapist for a letter',
      'My plan: talk with my work coach',
    ])
    expect(entriesIn(telling)[2]?.location).toBe('Eastgate Jobcentre, 12 Eastgate')
    expect(calendarProblems(telling)).toEqual([])
  })

  test.each([
    ['2026-12-03', '14:30', '2026-12-03T14:30:00'],
    ['2027-06-10', '09:00', '2027-06-10T08:00:00'],
    ['2027-03-28', '10:00', '2027-03-28T09:00:00'],
  ])('an appointment is at its time in London, summer and winter: %s, %s', async (on, time, utc) => {
    const { plan, visitor } = await reading()
    await book(plan, on, time)
    const text = await calendarOf(visitor)
    const [entry] = entriesIn(text).filter(one => !one.allDay)
    expect(entry).toMatchObject({ on: `${on}T${time}:00`, zone: 'Europe/London' })
    const calendar = new ICAL.Component(ICAL.parse(text))
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? never())
    const local = ICAL.Time.fromDateTimeString(`${on}T${time}:00`)
    local.zone = zone
    expect(local.toJSDate().toISOString().slice(0, 19)).toBe(utc)
  })

  const never = () => {
    throw new Error('A zone is named and not told')
  }

  test('R30: in Welsh it is Welsh', async () => {
    const { plan, visitor } = await reading()
    await book(plan, '2026-12-03', '14:30')
    const answer = await visitor.get('/my-plan/calendar.ics?lang=cy&with=words')
    expect(answer.headers.get('content-disposition')).toContain('fy-nghynllun.ics')
    expect(answer.html).toContain('NAME:Fy nghynllun')
    const summaries = entriesIn(answer.html).map(({ summary }) => summary)
    expect(summaries[0]).toBe('Erbyn heddiw: Go to the numeracy course at Barry Library')
    expect(summaries[2]).toBe('Fy nghynllun: siarad â’m hanogwr gwaith')
    expect(answer.html).not.toMatch(/My plan:|By today|To read more/)
  })
})

test('a new version takes the place of what was saved, and calls off what it no longer asks', async () => {
  const { db, clock } = foothold
  const { plan, visitor } = await reading()
  const before = entriesIn(await calendarOf(visitor))
  const at = new Date(defaultNow.getTime() + 60_000)
  const draft = await draftPlanOf(db, amira, at, { id: plan.interviewId, claimantId: plan.claimantId })
  const [course, letter] = await commitmentsOf(db, draft.id)
  if (!course || !letter) throw new Error('Both were carried over')
  await changeCommitment(db, amira, at, draft, course.id, { ...course, dueOn: '2027-01-12' }, course.version)
  await removeCommitment(db, amira, at, draft, letter.id)
  await issue(db, amira, at, await planFor(db, amira, draft.id), { ...imprint, accessCode })
  clock.now = at
  const after = entriesIn(await calendarOf(await signedIn(plan)))
  clock.now = defaultNow
  expect(after.map(({ uid, on, status }) => [uid, on, status])).toEqual([
    [before[0]?.uid, '2027-01-12', 'CONFIRMED'],
    [before[1]?.uid, '2026-12-22', 'CANCELLED'],
  ])
  for (const [index, { sequence }] of after.entries()) expect(sequence).toBeGreaterThan(before[index]?.sequence ?? 0)
})

describe('R32: text is text', () => {
  const hostile = [
    'Ring\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nACTION:AUDIO',
    'A; b, c \\ d\\n e',
    `${'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch '.repeat(4)}🧑‍🦽ŵŷ`,
    'ATTACH:https://evil.example',
  ]

  test.each(hostile)('%j', async what => {
    const { visitor } = await reading(what)
    const text = await calendarOf(visitor, 'lang=en&with=words')
    expect(calendarProblems(text)).toEqual([])
    const [entry] = entriesIn(text)
    expect(entry?.summary).toBe(`By today: ${what.replace(/\s+/g, ' ').trim()}`)
  })

  test.each([
    ['no calendar', 'Hello'],
    ['a line that ends otherwise', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n'],
    ['a line that is too long', calendar(`SUMMARY:${'x'.repeat(80)}`)],
    ['an alarm', calendar('BEGIN:VALARM', 'ACTION:AUDIO', 'END:VALARM')],
    ['a file', calendar('ATTACH:https://www.gov.uk/')],
    ['somebody asked to come', calendar('ATTENDEE:mailto:a@example.test')],
    ['a way to another site', calendar('URL;VALUE=URI:https://evil.example/')],
    ['typed text outside of text', calendar('CLASS:zqx1xqz')],
    ['a time in a zone that is not told', calendar('DTSTART;TZID=Europe/London:20261203T143000')],
  ])('the check sees %s', (_, text) => {
    expect(calendarProblems(text).length).toBeGreaterThan(0)
  })

  test('and passes what is none of these', () => {
    expect(calendarProblems(calendar('SUMMARY:Something to do'))).toEqual([])
  })
})

function calendar(...lines: string[]): string {
  const event = ['BEGIN:VEVENT', 'UID:1@localhost', 'DTSTAMP:20261124T100000Z', ...lines, 'END:VEVENT']
  const around = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Foothold//My plan//EN', ...event, 'END:VCALENDAR', '']
  return around.join('\r\n')
}
