/** Of whom nothing can be required, on which day: each exemption with the day before it and the day after (R2, R3, R4). */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Group, groups } from '../db/choices.ts'
import { type CheckedCommitment, check, mayIssue, rules } from '../server/guard-rails/check.ts'
import { type Circumstances, nothingRecorded } from '../server/guard-rails/circumstances.ts'
import { exemptionsOf } from '../server/guard-rails/exemptions.ts'
import type { Answers, Value } from '../server/interview/questions.ts'
import { addDays } from '../server/lib/days.ts'
import { pensionAges, pensionDateOf } from '../server/regime/pension-age.ts'
import { type RegimeId, regimes } from '../server/regime.ts'
import { afterSaying, metOnce } from './support/circumstances.ts'
import { lawful } from './support/plan-case.ts'

const today = '2026-11-24'
const said = (value: Value) => ({ is: 'answered', value }) as const
const requiring = Object.values(regimes).filter(({ mayRequire }) => mayRequire)

const idsOf = (circumstances: Circumstances, regime: RegimeId = 'esa_old', on = today) =>
  exemptionsOf(circumstances, regimes[regime], on).map(({ id }) => id)

const child = (answers: Answers): Answers => ({ children: said([{ id: 'one', answers }]) })
const loneParentOf = (answers: Answers, on = today, lone = true) =>
  afterSaying({ ...child(answers), 'lone-parent': said(lone) }, on)
const born = (day: string) => loneParentOf({ 'child-born': said(day) })

test('nobody is exempt of whom nothing is recorded, and a person who is in no group is not', () => {
  for (const { id } of requiring) {
    expect(idsOf(metOnce, id)).toEqual([])
    expect(idsOf({ ...metOnce, groups: [{ group: 'not in a group', since: '2026-01-01' }] }, id)).toEqual([])
    expect(idsOf({ ...metOnce, groups: [{ group: 'preparation', since: '2026-01-01' }] }, id)).toEqual([])
    expect(idsOf({ ...metOnce, groups: [{ group: 'assessment', since: '2026-01-01' }] }, id)).toEqual([])
  }
})

test('where nothing is required of anybody nobody is exempt from it', () => {
  expect(exemptionsOf({ ...metOnce, dateOfBirth: '1940-01-01' }, regimes.voluntary, today)).toEqual([])
})

describe('R3, R5: the group', () => {
  const moved = (group: Group, since: string): Circumstances => ({
    ...metOnce,
    groups: [
      { group, since },
      { group: 'preparation', since: '2026-03-01' },
    ],
  })

  test.each([
    ['yesterday', '2026-11-23', ['support-group']],
    ['today', '2026-11-24', ['support-group']],
    ['tomorrow', '2026-11-25', []],
  ])('moved to the support group %s', (_, since, exempt) => {
    for (const { id } of requiring) expect(idsOf(moved('support', since), id)).toEqual(exempt)
  })

  test('somebody who left the support group yesterday is exempt no more, and was the day before', () => {
    const left: Circumstances = {
      ...metOnce,
      groups: [
        { group: 'preparation', since: '2026-11-23' },
        { group: 'support', since: '2025-01-01' },
      ],
    }
    expect(idsOf(left)).toEqual([])
    expect(idsOf(left, 'esa_old', '2026-11-22')).toEqual(['support-group'])
  })

  test('a group that can be asked to come to interviews only has nothing else required of it', () => {
    expect(idsOf(moved('interviews', '2026-11-01'))).toEqual(['interviews-only'])
  })

  test('since when is told', () => {
    expect(exemptionsOf(moved('support', '2026-11-23'), regimes.uc, today)).toMatchObject([{ since: '2026-11-23' }])
  })
})

describe('R2, R3: a lone parent of a young child', () => {
  test.each([
    ['has its third birthday today', '2023-11-24', []],
    ['has its third birthday tomorrow', '2023-11-25', ['young-child']],
    ['was born today', '2026-11-24', ['young-child']],
    ['is born tomorrow', '2026-11-25', []],
  ])('the child %s', (_, birth, exempt) => {
    for (const { id } of requiring) expect(idsOf(born(birth), id)).toEqual(exempt)
  })

  test('a child born on 29 February is three on the first of March where there is no such day', () => {
    expect(idsOf(born('2024-02-29'), 'esa_old', '2027-02-28')).toEqual(['young-child'])
    expect(idsOf(born('2024-02-29'), 'esa_old', '2027-03-01')).toEqual([])
  })

  test.each([
    ['27 April 2014: the age is 5', '2014-04-27', ['young-child']],
    ['28 April 2014: the age is 3', '2014-04-28', []],
  ])('R2: a child of four on %s', (_, on, exempt) => {
    expect(idsOf(born('2010-02-01'), 'esa_old', on)).toEqual(exempt)
    expect(idsOf(born('2009-04-26'), 'esa_old', on)).toEqual([])
    expect(idsOf(born('2012-02-01'), 'esa_old', on)).toEqual(['young-child'])
  })

  test('before 28 April 2014 nothing can be required under Income Support, and before 1 June 2011 nothing at all', () => {
    expect(idsOf(metOnce, 'is_lone_parent', '2014-04-27')).toEqual(['not-yet-law'])
    expect(idsOf(metOnce, 'is_lone_parent', '2014-04-28')).toEqual([])
    expect(idsOf(metOnce, 'esa_old', '2011-05-31')).toEqual(['not-yet-law'])
    expect(idsOf(metOnce, 'esa_old', '2011-06-01')).toEqual([])
  })

  test.each<[string, number, string, string, string[]]>([
    ['2, said today', 2, today, today, ['young-child']],
    ['3, said today', 3, today, today, []],
    ['2, said a year ago less a day: it may not be 3 yet', 2, '2025-11-25', today, ['young-child']],
    ['2, said a year ago', 2, '2025-11-24', today, []],
    ['0, said on the day of birth', 0, today, today, ['young-child']],
  ])('where only the age is known: %s', (_, age, saidOn, on, exempt) => {
    expect(idsOf(loneParentOf({ 'child-age': said(age) }, saidOn), 'esa_old', on)).toEqual(exempt)
  })

  test('one of two, one who lives here part of the time, and one who lives elsewhere', () => {
    const lives = (where: string) => loneParentOf({ 'child-born': said('2025-01-01'), 'child-lives': said(where) })
    expect(idsOf(lives('shared'))).toEqual(['young-child'])
    expect(idsOf(lives('elsewhere'))).toEqual([])
    const two: Answers = {
      'lone-parent': said(true),
      children: said([
        { id: 'one', answers: { 'child-born': said('2015-01-01') } },
        { id: 'two', answers: { 'child-born': said('2025-01-01') } },
      ]),
    }
    expect(idsOf(afterSaying(two, today))).toEqual(['young-child'])
  })

  test('somebody who is not bringing the child up alone, or did not say, is not exempt; under Income Support everybody is', () => {
    const couple = loneParentOf({ 'child-born': said('2025-01-01') }, today, false)
    expect(idsOf(couple)).toEqual([])
    const unsaid = afterSaying(child({ 'child-born': said('2025-01-01') }), today)
    expect(idsOf(unsaid)).toEqual([])
    expect(idsOf(unsaid, 'is_lone_parent')).toEqual(['young-child'])
    expect(idsOf(afterSaying({ 'lone-parent': said(true), children: { is: 'none' } }, today))).toEqual([])
  })
})

describe('R3: State Pension age by date of birth (L24)', () => {
  test.each([
    ['1950-04-05', '2010-04-05'],
    ['1950-04-06', '2010-05-06'],
    ['1950-05-05', '2010-05-06'],
    ['1950-05-06', '2010-07-06'],
    ['1953-04-05', '2016-03-06'],
    ['1953-04-06', '2016-07-06'],
    ['1953-12-05', '2018-11-06'],
    ['1953-12-06', '2019-03-06'],
    ['1954-10-05', '2020-09-06'],
    ['1954-10-06', '2020-10-06'],
    ['1960-04-05', '2026-04-05'],
    ['1960-04-06', '2026-05-06'],
    ['1960-07-31', '2026-11-30'],
    ['1961-02-06', '2028-01-06'],
    ['1961-03-05', '2028-02-05'],
    ['1961-03-06', '2028-03-06'],
    ['1977-04-05', '2044-04-05'],
    ['1977-04-06', '2044-05-06'],
    ['1978-04-05', '2046-03-06'],
    ['1978-04-06', '2046-04-06'],
  ])('born on %s: %s', (birth, date) => {
    expect(pensionDateOf(birth)).toBe(date)
    const person = { ...metOnce, dateOfBirth: birth }
    expect(idsOf(person, 'uc', addDays(date, -1))).toEqual([])
    expect(idsOf(person, 'uc', date)).toEqual(['pension-age'])
  })

  test('every day of birth is in exactly one row, and nobody born later reaches it earlier', () => {
    for (const [at, { to }] of pensionAges.entries()) {
      const next = pensionAges[at + 1]
      expect(next && to && addDays(to, 1)).toBe(next?.from)
      if (to && next) expect(pensionDateOf(to) <= pensionDateOf(next.from)).toBe(true)
    }
    expect(pensionAges.length).toBeGreaterThan(70)
  })

  test('somebody whose date of birth is not known is not exempt', () => {
    expect(idsOf(metOnce)).toEqual([])
  })
})

describe('R3: entitled to a carer’s benefit', () => {
  const entitledTo = (...which: string[]) => afterSaying({ 'caring-money': said(which) }, '2026-11-01')

  test.each(['carers_allowance', 'carer_support_payment', 'carer_premium', 'carer_element'])('%s', which => {
    for (const { id } of requiring) expect(idsOf(entitledTo(which), id)).toEqual(['carer'])
  })

  test('one who cares and is entitled to none of them is not exempt', () => {
    expect(idsOf(afterSaying({ caring: said(true), 'caring-money': { is: 'none' } }, today))).toEqual([])
    expect(idsOf(afterSaying({ 'caring-money': { is: 'not said' } }, today))).toEqual([])
  })

  test.each([
    ['18 November 2023', '2023-11-18', []],
    ['19 November 2023', '2023-11-19', ['carer']],
  ])('carer support payment on %s', (_, on, exempt) => {
    expect(idsOf(entitledTo('carer_support_payment'), 'esa_old', on)).toEqual(exempt)
    expect(idsOf(entitledTo('carers_allowance'), 'esa_old', on)).toEqual(['carer'])
  })
})

describe('R86: a pause that a person asked for', () => {
  const asked = (easement: string, on = '2026-09-01', abuse = true) =>
    afterSaying({ abuse: said(abuse), 'abuse-easement': said(easement) }, on)

  test('it runs for 13 weeks from the day it was asked for', () => {
    expect(idsOf(asked('yes'), 'uc', '2026-08-31')).toEqual([])
    expect(idsOf(asked('yes'), 'uc', '2026-09-01')).toEqual(['paused'])
    expect(idsOf(asked('yes'), 'uc', '2026-12-01')).toEqual(['paused'])
    expect(idsOf(asked('yes'), 'uc', '2026-12-02')).toEqual([])
  })

  test('nobody has one who did not ask, has had it, or took back what it rests on', () => {
    for (const other of ['had', 'later', 'no']) expect(idsOf(asked(other))).toEqual([])
    expect(idsOf(asked('yes', '2026-11-01', false))).toEqual([])
    expect(idsOf(asked('yes', '2026-11-01'))).toEqual(['paused'])
  })

  test('its words give nothing away', () => {
    const found = check({ ...lawful }, asked('yes', today), regimes.uc, today)
    expect(found).toMatchObject([{ rule: 'R3-paused', words: 'Requirements are paused for now.', source: 'R86' }])
    expect(JSON.stringify(found)).not.toMatch(/abus|violen|safe|hurt|L43|13|cam-?drin|trais|diogel/i)
  })
})

describe('a required item is refused, and a choice is not', () => {
  const required: CheckedCommitment = { ...lawful }
  const exempt: [rule: string, circumstances: Circumstances][] = [
    ['R3-support-group', { ...metOnce, groups: [{ group: 'support', since: today }] }],
    ['R3-interviews-only', { ...metOnce, groups: [{ group: 'interviews', since: today }] }],
    ['R3-pension-age', { ...metOnce, dateOfBirth: '1950-01-01' }],
    ['R3-young-child', born('2025-01-01')],
    ['R3-carer', afterSaying({ 'caring-money': said(['carer_premium']) }, today)],
    ['R3-paused', afterSaying({ abuse: said(true), 'abuse-easement': said('yes') }, today)],
    ['R4-no-interview', nothingRecorded],
  ]

  test.each(exempt)('%s', (rule, circumstances) => {
    for (const regime of requiring) {
      const blocking = check(required, circumstances, regime, today).filter(({ severity }) => severity === 'blocks')
      expect(blocking.map(found => found.rule)).toContain(rule)
      expect(blocking[0]?.rule).toBe(rule)
      expect(blocking[0]?.claimantWords?.cy).toMatch(/\S{3}/)
      expect(mayIssue(blocking, new Set([rule]))).toBe(false)
      for (const kind of ['chosen', 'ours'] as const)
        expect(check({ ...required, kind }, circumstances, regime, today).map(found => found.rule)).not.toContain(rule)
    }
  })

  test('R4: one interview that they had to come to or took part in is enough', () => {
    for (const regime of requiring) expect(mayIssue(check(required, metOnce, regime, today), new Set())).toBe(true)
  })

  test('every exemption of every regime has a rule', () => {
    const ids = new Set(Object.values(regimes).flatMap(({ exemptions }) => exemptions.map(({ id }) => `R3-${id}`)))
    expect(ids.size).toBe(7)
    for (const id of ids) expect(rules.map(rule => rule.id)).toContain(id)
  })
})

describe('no combination of circumstances lets anything be required of somebody exempt', () => {
  const day = fc
    .date({ min: new Date('2011-01-01'), max: new Date('2047-12-31'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10))
  const birth = fc
    .date({ min: new Date('1940-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10))
  const yesOrNo = fc.boolean().map(said)
  const children = fc
    .array(
      fc.record(
        {
          'child-born': birth.map(said),
          'child-age': fc.integer({ min: 0, max: 25 }).map(said),
          'child-lives': fc.constantFrom('with-you', 'shared', 'elsewhere').map(said),
        },
        { requiredKeys: [] },
      ) as fc.Arbitrary<Answers>,
      { maxLength: 3 },
    )
    .map(list => said(list.map((answers, at) => ({ id: String(at), answers }))))
  /** Else nearly everybody would be exempt in one way or another. */
  const seldom = <Thing, Other>(arbitrary: fc.Arbitrary<Thing>, usually: Other) =>
    fc.oneof({ weight: 1, arbitrary }, { weight: 4, arbitrary: fc.constant(usually) })
  const answers = fc.record(
    {
      children,
      'lone-parent': yesOrNo,
      'caring-money': seldom(
        fc
          .subarray(['carers_allowance', 'carer_support_payment', 'carer_premium', 'carer_element'], { minLength: 1 })
          .map(said),
        { is: 'none' },
      ),
      abuse: yesOrNo,
      'abuse-easement': fc.constantFrom('yes', 'had', 'later', 'no').map(said),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Answers>
  const circumstances: fc.Arbitrary<Circumstances> = fc
    .record({
      answers,
      saidOn: day,
      dateOfBirth: seldom(birth, undefined),
      groups: seldom(
        fc.array(fc.record({ group: fc.constantFrom(...(Object.keys(groups) as Group[])), since: day }), {
          maxLength: 3,
        }),
        [],
      ),
      interviews: seldom(fc.constant(0), 1),
    })
    .map(({ saidOn, ...one }) => ({
      ...afterSaying(one.answers, saidOn),
      ...one,
      groups: one.groups.sort((a, b) => b.since.localeCompare(a.since)),
    }))

  test('R3, R4: whatever reasons are given', () => {
    const everyReason = new Set(rules.map(({ id }) => id))
    const seen = { exempt: 0, free: 0 }
    const benefit = fc.constantFrom(...(Object.keys(regimes) as RegimeId[]))
    fc.assert(
      fc.property(circumstances, benefit, day, (person, id, on) => {
        const regime = regimes[id]
        const required = { ...lawful, startsOn: addDays(on, 1), dueOn: addDays(on, 2) }
        const may = mayIssue(check(required, person, regime, on), everyReason)
        const isFree = exemptionsOf(person, regime, on).length === 0 && regime.mayRequire && person.interviews > 0
        seen[isFree ? 'free' : 'exempt']++
        return isFree || !may
      }),
      { numRuns: 1000, seed: 20261124 },
    )
    expect(seen.exempt).toBeGreaterThan(300)
    expect(seen.free).toBeGreaterThan(200)
  })
})
