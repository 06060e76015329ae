/** Bank holidays: which are known, loading newer ones, and that every server then counts with them. */

import { like } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { auditEntries, bankHolidayLists } from '../db/schema.ts'
import { useNewest } from '../server/bank-holiday/bank-holiday.ts'
import { changesWith, readPublished } from '../server/bank-holiday/published.ts'
import { bankHolidaysInUse, lastKnownDay, shippedHolidays, useBankHolidays } from '../server/lib/bank-holidays.ts'
import { addWorkingDays, isWorkingDay, PastBankHolidayData } from '../server/lib/days.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { datesOf, publishedFile } from './support/bank-holidays.ts'
import { validateHtml } from './support/html.ts'
import { formsOn } from './support/walk.ts'

const asShipped = () => useBankHolidays(shippedHolidays.dates)
afterEach(asShipped)

describe('GOV.UK’s file', () => {
  test('is read with its three divisions, and Northern Ireland is not kept (R99)', () => {
    expect(readPublished(publishedFile({ from: 2021, to: 2028 }))).toEqual({ dates: datesOf({ from: 2021, to: 2028 }) })
  })

  test('is read with days in another order, one of them twice, and the mark that some editors put first', () => {
    const file = JSON.parse(publishedFile()) as { scotland: { events: object[] } }
    file.scotland.events = [...file.scotland.events.toReversed(), ...file.scotland.events.slice(0, 1)]
    expect(readPublished(`\uFEFF${JSON.stringify(file)}`)).toEqual({ dates: datesOf() })
  })

  const changed = (change: (file: Record<string, { division: string; events: Record<string, unknown>[] }>) => void) => {
    const file = JSON.parse(publishedFile())
    change(file)
    return JSON.stringify(file)
  }
  test.each([
    ['what is no JSON', '<html>', 'This is not GOV.UK’s bank-holidays.json. Download'],
    ['a list', '[]', 'This is not GOV.UK’s bank-holidays.json. Download'],
    ['what is cut short', publishedFile().slice(0, -50), 'This is not GOV.UK’s'],
    [
      'one without Scotland',
      changed(file => {
        delete file.scotland
      }),
      'It differs at: scotland.',
    ],
    [
      'a date that is none',
      changed(file => {
        file.scotland?.events.splice(3, 1, { title: 'A day', date: '2026-02-30' })
      }),
      'It differs at: scotland, events, 3, date.',
    ],
    [
      'nations that changed places',
      changed(file => {
        if (file.scotland) file.scotland.division = 'england-and-wales'
      }),
      'It differs at: scotland, division.',
    ],
  ])('%s is refused, and where it differs is said', (_, text, said) => {
    const read = readPublished(text)
    expect('problem' in read && read.problem).toContain(said)
  })

  test('a year that is not whole is refused: working days would be counted wrongly in it', () => {
    const without = datesOf().scotland.filter(date => date.startsWith('2027'))
    expect(readPublished(publishedFile({ without: without.slice(2) }))).toEqual({
      problem: 'The file has only 3 of the bank holidays of 2027 for England and Wales. Download the whole file again',
    })
    expect(readPublished(publishedFile({ without: ['2027-01-04'] }))).toEqual({
      problem: 'The file has only 8 of the bank holidays of 2027 for Scotland. Download the whole file again',
    })
  })
})

describe('what a file changes', () => {
  const known = shippedHolidays.dates

  test('years that it no longer has stay known, and later ones come', () => {
    const changes = changesWith(known, datesOf({ from: 2026, to: 2029 }))
    if ('problem' in changes) throw new Error(changes.problem)
    expect(changes.dates.scotland).toContain('2013-01-01')
    expect(changes.divisions.scotland.gone).toEqual([])
    expect(changes.divisions.scotland.added.every(date => date.startsWith('2029'))).toBe(true)
    expect(changes.divisions['england-and-wales'].endsOn).toBe('2029-12-26')
  })

  test('a day that is no more, and a day that comes, are named', () => {
    const changes = changesWith(known, datesOf({ to: 2028, without: ['2026-06-15'], with: ['2027-06-14'] }))
    expect(changes).toMatchObject({
      divisions: {
        scotland: { gone: ['2026-06-15'], added: ['2027-06-14'] },
        'england-and-wales': { gone: [], added: [] },
      },
    })
  })

  test('one that ends before what is known, or begins after a gap, is refused', () => {
    expect(changesWith(known, datesOf({ to: 2027 }))).toEqual({
      problem: expect.stringContaining(
        'ends on 28 December 2027 for England and Wales, but dates are known up to 26 December 2028',
      ),
    })
    expect(changesWith(known, datesOf({ from: 2030, to: 2030 }))).toEqual({
      problem: expect.stringContaining('begins in 2030'),
    })
  })
})

describe('an administrator', () => {
  let foothold: TestApp
  let admin: Visitor
  beforeAll(async () => {
    foothold = await openApp()
    admin = await foothold.visit('admin')
  })
  beforeEach(() => {
    foothold.clock.now = defaultNow
  })
  afterAll(() => foothold.close())

  const preview = (text: string) => admin.post('/bank-holidays/preview', { pasted: text })
  const fieldsOf = (html: string) => {
    const form = formsOn(html, '/bank-holidays/preview').find(({ action }) => action === '/bank-holidays')
    return Object.fromEntries(
      (form?.fields ?? []).filter(({ kind }) => kind !== 'submit').map(({ name, value }) => [name, value]),
    )
  }
  const loaded = () => foothold.db.$count(bankHolidayLists)
  const lastLoading = async () =>
    (await foothold.db.select().from(auditEntries).where(like(auditEntries.what, 'bank holidays %'))).at(-1)

  test('reads up to which day each nation’s are known, where they are from, and every day by year', async () => {
    const { html } = await admin.get('/bank-holidays')
    expect(html.match(/Known up to 26 December 2028/g)).toHaveLength(2)
    expect(html).toContain('GOV.UK bank holidays, as published 24 November 2025')
    expect(html).toMatch(/Monday 15 June 2026<\/td><td[^>]*"England and Wales">No<\/td><td[^>]*"Scotland">Yes/)
    expect(await validateHtml(html)).toEqual([])
  })

  test.each([
    [defaultNow, false],
    [new Date('2027-12-26T10:00:00Z'), false],
    [new Date('2027-12-27T10:00:00Z'), true],
    [new Date('2029-03-01T10:00:00Z'), true],
  ])('on %s is asked for newer dates, here and where they start: %s', async (now, asked) => {
    foothold.clock.now = now
    const then = await foothold.visit('admin')
    for (const path of ['/', '/bank-holidays']) {
      const { html } = await then.get(path)
      expect(html.includes('Bank holidays are known only up to 26 December 2028'), path).toBe(asked)
    }
  })

  test('who sends nothing, or what is not the file, is told beside the field and keeps what was typed', async () => {
    const nothing = await preview(' ')
    expect([nothing.status, nothing.html.includes('Choose the file, or paste what is in it')]).toEqual([422, true])
    const wrong = await preview('{"scotland": "yes"}')
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('<title>Error: Bank holidays')
    expect(wrong.html).toContain('{&quot;scotland&quot;: &quot;yes&quot;}')
    expect((await preview(publishedFile({ to: 2028 }))).html).toContain('Every date of this file is known already')
    expect((await preview(`${publishedFile()}${' '.repeat(300_000)}`)).status).toBe(422)
    expect(await loaded()).toBe(0)
  })

  test('a file that is chosen is read as one that is pasted, and nothing changes before it is confirmed', async () => {
    const file = new File([publishedFile()], 'bank-holidays.json', { type: 'application/json' })
    const { status, html } = await admin.postForm('/bank-holidays/preview', { pasted: '' }, [file], 'file')
    expect(status).toBe(200)
    expect(html).toContain('Nothing has changed yet')
    expect(html).toContain('Wednesday 26 December 2029')
    expect(html).not.toContain('Why are these days')
    expect(await validateHtml(html)).toEqual([])
    expect([await loaded(), lastKnownDay()]).toEqual([0, '2028-12-26'])
  })

  test('R34: newer dates count at once, at other servers and after a new start, and stand in the log', async () => {
    expect(() => addWorkingDays('2029-01-02', 5)).toThrow(PastBankHolidayData)
    const { html } = await preview(publishedFile())
    const answer = await admin.post('/bank-holidays', fieldsOf(html))
    expect(answer.path).toBe('/bank-holidays?done=loaded')
    expect(answer.html.match(/Known up to 26 December 2029/g)).toHaveLength(2)
    expect(answer.html).toMatch(/GOV.UK’s file, loaded by [^.]+\. Years that are not in it:/)
    expect(addWorkingDays('2029-01-02', 5)).toBe('2029-01-11')
    expect(isWorkingDay('2013-05-06')).toBe(false)
    expect(await lastLoading()).toMatchObject({
      did: 'added',
      what: expect.stringMatching(/^bank holidays \d+$/),
      role: 'admin',
    })
    asShipped()
    expect(() => addWorkingDays('2029-01-02', 5)).toThrow(PastBankHolidayData)
    await useNewest(foothold.db)
    expect(bankHolidaysInUse()).toEqual(changesOf(datesOf()))
  })
  const changesOf = (published: ReturnType<typeof datesOf>) => {
    const changes = changesWith(shippedHolidays.dates, published)
    return 'dates' in changes ? changes.dates : undefined
  }

  test('what two saw at once is loaded by the first; the other is shown the changes again', async () => {
    const { html: mine } = await preview(publishedFile({ with: ['2029-06-11'] }))
    const { html: theirs } = await preview(publishedFile({ with: ['2029-06-12'] }))
    await admin.post('/bank-holidays', fieldsOf(theirs))
    const { status, html } = await admin.post('/bank-holidays', fieldsOf(mine))
    expect(status).toBe(409)
    expect(html).toContain('Somebody else has loaded bank holidays meanwhile')
    expect(html).toContain('Why are these days no bank holidays any more?')
    expect(html).toContain('Tuesday 12 June 2029')
    expect(bankHolidaysInUse().scotland).toContain('2029-06-12')
    expect(bankHolidaysInUse().scotland).not.toContain('2029-06-11')
  })

  test('a day that goes needs a reason, which stands in the log', async () => {
    await useNewest(foothold.db)
    const before = await loaded()
    const { html } = await preview(publishedFile())
    expect(html).toContain('Tuesday 12 June 2029')
    const without = await admin.post('/bank-holidays', fieldsOf(html))
    expect(without.status).toBe(422)
    expect(without.html).toContain('Say why these days are no bank holidays any more')
    expect(without.html).toContain('<title>Error: What would change')
    expect(await loaded()).toBe(before)
    const reason = 'The event was called off'
    await admin.post('/bank-holidays', { ...fieldsOf(without.html), reason })
    expect(await loaded()).toBe(before + 1)
    expect(await lastLoading()).toMatchObject({ did: 'added', why: reason })
    expect(isWorkingDay('2029-06-12', 'scotland')).toBe(true)
  })

  test('no list is ever changed or removed, and nobody else loads one', async () => {
    await expect(foothold.db.delete(bankHolidayLists)).rejects.toThrow()
    for (const login of ['adviser', 'manager', 'leader']) {
      const other = await foothold.visit(login)
      expect((await other.get('/bank-holidays')).status).toBe(403)
      expect((await other.post('/bank-holidays', { published: publishedFile(), after: '0' })).status).toBe(403)
    }
  })
})
