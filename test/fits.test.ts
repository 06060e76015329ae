/** Circumstances meet commitments: each rule with what passes, what fails, and the days on either side of its boundary. */
import { describe, expect, test } from 'vitest'
import { type CheckedCommitment, check, mayIssue } from '../server/guard-rails/check.ts'
import { type Circumstances, nothingRecorded, type Other } from '../server/guard-rails/circumstances.ts'
import type { Answer, Answers, Value } from '../server/interview/questions.ts'
import { type RegimeId, regimes } from '../server/regime.ts'

const date = '2026-11-24'
const said = (value: Value): Answer => ({ is: 'answered', value })
const none: Answer = { is: 'none' }

const lawful: CheckedCommitment = {
  kind: 'required',
  what: 'Go to the numeracy course at Barry Library',
  steps: ['Go to the three sessions'],
  startsOn: '2026-12-01',
  dueOn: '2026-12-15',
  place: 'Barry Library, King Square',
  hours: '2 hours a week',
  evidence: 'The attendance sheet',
  helps: 'You said numbers worry you in warehouse work',
  reasonable: 'The tutor takes it slowly and begins with what you know',
  canDo: 8,
}

type Given = { answers?: Answers; on?: string; regime?: RegimeId; circumstances?: Partial<Circumstances> }

function findings(changes: Partial<CheckedCommitment>, { answers = {}, on = date, regime, circumstances }: Given = {}) {
  const answeredOn = Object.fromEntries(Object.keys(answers).map(question => [question, date]))
  const known = { ...nothingRecorded, interviews: 1, answers, answeredOn, ...circumstances }
  return check({ ...lawful, ...changes }, known, regimes[regime ?? 'esa_old'], on)
}
const rulesIn = (changes: Partial<CheckedCommitment>, given?: Given) => findings(changes, given).map(({ rule }) => rule)
const one = (rule: string, changes: Partial<CheckedCommitment>, given?: Given) =>
  findings(changes, given).find(finding => finding.rule === rule)

const holidays: Circumstances['closures'] = [
  { kind: 'school holiday', name: 'Christmas holidays', from: '2026-12-21', to: '2027-01-01' },
  { kind: 'school holiday', name: 'Half-term', from: '2027-02-15', to: '2027-02-19' },
  { kind: 'office closed', name: 'Staff training', from: '2026-12-10', to: '2026-12-10' },
]

describe('R8: a lone parent with a child under 13', () => {
  const child = (changes: Answers = {}) => ({
    id: '00000000-0000-8000-a000-000000000001',
    answers: {
      'child-name': said('Mia'),
      'child-born': said('2018-03-27'),
      'child-lives': said('with-you'),
      'child-day': said('school'),
      'child-hours-from': said('09:00'),
      'child-hours-to': said('15:00'),
      ...changes,
    },
  })
  const parent = (...children: ReturnType<typeof child>[]): Given => ({
    answers: { children: said(children), 'lone-parent': said(true) },
    circumstances: { closures: holidays },
  })
  const schoolRules = (changes: Partial<CheckedCommitment>, given: Given) =>
    rulesIn(changes, given).filter(rule => rule.startsWith('R8'))

  test.each<[string, string[]]>([
    ['Tuesdays 09:30 to 14:30', []],
    ['Tuesdays, 9am to 3pm', []],
    ['2 hours a week, in school hours', []],
    ['2 hours a week, while Mia is at school', []],
    ['Bob dydd Mawrth, 10yb tan hanner dydd', []],
    ['Tuesdays 15:45 to 17:00', ['R8-outside-school-hours']],
    ['Tuesdays 2pm to 3.15pm', ['R8-outside-school-hours']],
    ['Tuesdays 8.30am to 10am', ['R8-outside-school-hours']],
    ['half past three on Tuesdays', ['R8-outside-school-hours']],
    ['Tuesday evenings', ['R8-outside-school-hours', 'R8-no-times']],
    ['Saturdays, 10am to midday', ['R8-outside-school-hours']],
    ['Dydd Mawrth rhwng tri a phump', ['R8-outside-school-hours']],
    ['2 hours a week', ['R8-no-times']],
    ['Tuesday mornings', ['R8-no-times']],
  ])('“%s”: %j', (hours, expected) => {
    expect(schoolRules({ hours }, parent(child()))).toEqual(expected)
  })

  test('times outside block, and no reason lets them through; the person can read why', () => {
    const found = one('R8-outside-school-hours', { hours: 'Tuesdays 3.45pm to 5pm' }, parent(child()))
    expect(found).toMatchObject({ severity: 'blocks', found: '3.45pm to 5pm', source: 'L10' })
    expect(found?.better).toContain('9am and 3pm')
    expect(found?.claimantWords?.cy).toContain('plentyn')
    expect(mayIssue(found ? [found] : [], new Set(['R8-outside-school-hours']))).toBe(false)
  })

  test('hours without times are offered in school hours, and then they pass', () => {
    const found = one('R8-no-times', {}, parent(child()))
    expect(found).toMatchObject({ severity: 'needs a reason', use: { field: 'hours' } })
    expect(schoolRules({ hours: found?.use?.text ?? '' }, parent(child()))).toEqual([])
  })

  test('without any hours the item is blocked', () => {
    const found = findings({ hours: '' }, parent(child()))
    expect(found).toContainEqual(expect.objectContaining({ rule: 'R11-hours', severity: 'blocks' }))
  })

  test.each<[string, string, string[]]>([
    ['the day before the thirteenth birthday', '2013-12-02', ['R8-outside-school-hours']],
    ['the thirteenth birthday', '2013-12-01', []],
    ['the day after the thirteenth birthday', '2013-11-30', []],
  ])('begun on %s', (_, born, expected) => {
    const given = parent(child({ 'child-born': said(born) }))
    expect(schoolRules({ hours: 'Tuesdays 3.45pm to 5pm' }, given)).toEqual(expected)
  })

  test.each<[number, string[]]>([
    [12, ['R8-outside-school-hours']],
    [13, []],
  ])('a child of whom only the age is known: %i', (age, expected) => {
    const given = parent(child({ 'child-born': { is: 'not said' }, 'child-age': said(age) }))
    expect(schoolRules({ hours: 'Tuesdays 3.45pm to 5pm' }, given)).toEqual(expected)
  })

  test('the hours are those of every young child', () => {
    const short = child({ 'child-day': said('nursery'), 'child-hours-to': said('12:00') })
    expect(schoolRules({ hours: 'Tuesdays 9.30am to 11.30am' }, parent(child(), short))).toEqual([])
    expect(schoolRules({ hours: 'Tuesdays 12.30pm to 2pm' }, parent(child(), short))).toEqual([
      'R8-outside-school-hours',
    ])
  })

  test.each<[string, Answers]>([
    ['no hours recorded', { 'child-hours-from': { is: 'not known' }, 'child-hours-to': { is: 'not known' } }],
    ['at home', { 'child-day': said('home') }],
    ['with a childminder', { 'child-day': said('childminder') }],
  ])('a child %s blocks whatever the times are', (_, changes) => {
    const given = parent(child(changes))
    expect(one('R8-no-school', { hours: 'Tuesdays 10am to midday' }, given)?.severity).toBe('blocks')
  })

  test('a child who lives with somebody else, or two parents at home: nothing is said', () => {
    const late = { hours: 'Tuesdays 3.45pm to 5pm' }
    expect(schoolRules(late, parent(child({ 'child-lives': said('elsewhere') })))).toEqual([])
    const both = { ...parent(child()), answers: { children: said([child()]), 'lone-parent': said(false) } }
    expect(schoolRules(late, both)).toEqual([])
  })

  test.each<[string, Partial<CheckedCommitment>, string[]]>([
    ['the last day of term', { dueOn: '2026-12-18' }, []],
    ['the first day of the holidays', { dueOn: '2026-12-21' }, ['R8-school-holiday']],
    ['the last day of half-term', { dueOn: '2027-02-19', startsOn: '2027-02-16' }, ['R8-school-holiday']],
    [
      'a weekly session in half-term',
      { startsOn: '2027-02-02', dueOn: '2027-02-23' },
      ['R8-school-holiday', 'R8-no-term-dates'],
    ],
    [
      'weekly in term time only',
      { startsOn: '2027-02-02', dueOn: '2027-02-23', steps: ['In term time only'] },
      ['R8-no-term-dates'],
    ],
    ['a date in half-term', { dueOn: '2027-02-12', steps: ['Go to the talk on 16 February'] }, ['R8-school-holiday']],
  ])('%s', (_, changes, expected) => {
    const hours = 'Tuesdays 10am to midday'
    expect(schoolRules({ startsOn: '2026-12-01', hours, ...changes }, parent(child()))).toEqual(expected)
  })

  test('a date in the holidays is blocked, and the last school day before it is offered', () => {
    const found = one('R8-school-holiday', { dueOn: '2026-12-29' }, parent(child()))
    expect(found).toMatchObject({ severity: 'blocks', use: { field: 'dueOn', text: '2026-12-18' } })
  })

  test('while no school holidays are entered so far ahead, a reason is asked for', () => {
    const given = { ...parent(child()), circumstances: { closures: [] } }
    expect(one('R8-no-term-dates', {}, given)?.severity).toBe('needs a reason')
  })

  test.each<[RegimeId, string | undefined]>([
    ['esa_old', 'blocks'],
    ['is_lone_parent', 'blocks'],
    ['esa_new_style', 'needs a reason'],
    ['uc', 'needs a reason'],
    ['voluntary', undefined],
  ])('%s: %s', (regime, severity) => {
    const found = one('R8-outside-school-hours', { hours: 'Tuesdays 3.45pm to 5pm' }, { ...parent(child()), regime })
    expect(found?.severity).toBe(severity)
  })

  test('L9b: what a parent chooses is at any time they like', () => {
    expect(schoolRules({ kind: 'chosen', hours: 'Saturdays 3.45pm to 5pm' }, parent(child()))).toEqual([])
  })
})

describe('R14: clashes', () => {
  const other = (changes: Partial<Other>): Other => ({
    kind: 'required',
    what: 'Meet the careers adviser',
    steps: [],
    ...changes,
  })
  const beside = (...others: Other[]): Given => ({ circumstances: { others } })
  const tuesdays = { steps: ['Tuesdays 10am to midday'] }

  test('two letters for one review, 16 and 18 July: blocked', () => {
    const review = { startsOn: undefined, dueOn: '2026-07-16', what: 'Attend the phone review on 16 July at 10am' }
    const letter = other({ what: 'Attend the phone review on 18 July at 2pm', dueOn: '2026-07-18' })
    const given = { ...beside(letter), on: '2026-07-01' }
    expect(one('R14-two-notices', review, given)).toMatchObject({ severity: 'blocks', source: 'R14' })
    expect(one('R14-two-notices', review, given)?.words).toContain('16 July 2026; 18 July 2026')
  })

  test('two different things, or an appointment, are no second notice', () => {
    expect(rulesIn({}, beside(other({ what: 'Go to the English course at Barry College' })))).not.toContain(
      'R14-two-notices',
    )
    expect(rulesIn({}, beside(other({ kind: 'chosen', what: lawful.what, dueOn: '2027-01-12' })))).not.toContain(
      'R14-two-notices',
    )
    expect(one('R14-two-notices', {}, beside(other({ what: lawful.what, dueOn: lawful.dueOn })))?.severity).toBe(
      'advice',
    )
  })

  test.each<[string, Partial<Other>, boolean]>([
    ['the same hour on the same day', { dueOn: '2026-12-31', steps: ['On 8 December at 11am'] }, true],
    ['an hour later', { dueOn: '2026-12-31', steps: ['On 8 December at midday'] }, false],
    ['another day', { dueOn: '2026-12-31', steps: ['On 9 December at 11am'] }, false],
    ['the same hour each week', { dueOn: '2026-12-31', steps: ['Every Tuesday, 11.30am to 1pm'] }, true],
    ['an appointment', { kind: 'appointment', startsOn: '2026-12-08', time: '10:30' }, true],
    ['an appointment afterwards', { kind: 'appointment', startsOn: '2026-12-08', time: '12:00' }, false],
    ['what they chose', { kind: 'chosen', dueOn: '2026-12-31', steps: ['On 8 December at 11am'] }, false],
  ])('%s', (_, changes, clashes) => {
    expect(rulesIn(tuesdays, beside(other(changes))).includes('R14-same-time')).toBe(clashes)
  })

  test('a saved line does not clash with itself', () => {
    const id = '00000000-0000-8000-a000-000000000009'
    const self = other({ ...tuesdays, id, what: lawful.what, startsOn: lawful.startsOn, dueOn: lawful.dueOn })
    expect(rulesIn({ ...tuesdays, id }, beside(self)).filter(rule => rule.startsWith('R14'))).toEqual([])
    expect(rulesIn(tuesdays, beside(self))).toContain('R14-same-time')
  })
})

describe('L8: days and times they told us of', () => {
  test.each<[string, string, Partial<CheckedCommitment>, string | undefined]>([
    [
      'caring-times',
      'Every morning until 10, and hospital on Thursdays',
      { hours: 'Mondays 9am to 11am' },
      'fits-caring',
    ],
    [
      'caring-times',
      'Every morning until 10, and hospital on Thursdays',
      { hours: 'Thursdays 1pm to 3pm' },
      'fits-caring',
    ],
    [
      'caring-times',
      'Every morning until 10, and hospital on Thursdays',
      { hours: 'Mondays 10am to midday' },
      undefined,
    ],
    ['times-not', 'Friday prayers, and Tuesdays at the clinic', { hours: 'Tuesdays 10am to midday' }, 'fits-times-not'],
    ['times-not', 'Friday prayers, and Tuesdays at the clinic', { hours: 'Wednesdays 10am to midday' }, undefined],
    ['times-not', 'Dydd Mawrth yn y clinig', { hours: 'Bob dydd Mawrth, 10yb' }, 'fits-times-not'],
    ['times-not', 'After 12, when nursery ends', { hours: 'Tuesdays 11am to 1pm' }, 'fits-times-not'],
    ['training-now', 'English class, Mondays 6pm to 8pm', { hours: 'Mondays 7pm to 9pm' }, 'fits-training'],
    ['training-now', 'English class, Mondays 6pm to 8pm', { hours: 'Mondays 10am to midday' }, undefined],
  ])('%s “%s” %j: %s', (question, words, changes, rule) => {
    const found = findings(changes, { answers: { [question]: said(words) } }).filter(one =>
      one.rule.startsWith('fits-'),
    )
    expect(found.map(one => one.rule)).toEqual(rule ? [rule] : [])
    if (rule) expect(found[0]).toMatchObject({ severity: 'needs a reason', words: expect.stringContaining(words) })
  })

  test('what the statement names was thought of: it is only pointed out', () => {
    const given = { answers: { 'times-not': said('Tuesdays at the clinic') } }
    const reasonable = 'The clinic is every other week, and we chose the Tuesdays between with you'
    expect(one('fits-times-not', { hours: 'Tuesdays 10am to midday', reasonable }, given)?.severity).toBe('advice')
  })

  test('more hours than suit them, and days they did not choose', () => {
    const answers = { 'hours-wanted': said(16), 'days-wanted': said(['monday', 'tuesday']) }
    expect(one('fits-hours', { hours: '20 hours a week' }, { answers })?.use).toEqual({
      field: 'hours',
      text: 'About 16 hours a week',
    })
    expect(rulesIn({ hours: '16 hours a week' }, { answers })).not.toContain('fits-hours')
    expect(one('fits-days', { hours: 'Fridays 10am to midday' }, { answers })?.severity).toBe('advice')
    expect(rulesIn({ hours: 'Mondays 10am to midday' }, { answers })).not.toContain('fits-days')
  })
})

describe('L8: getting there', () => {
  test.each<[string, Partial<CheckedCommitment>, Answers, string | undefined]>([
    ['no way to travel', {}, { 'travel-how': none }, 'travel-no-way'],
    ['no way to travel, by phone', { place: 'By phone' }, { 'travel-how': none }, undefined],
    ['no way to travel, at home', { place: 'Gartref' }, { 'travel-how': none }, undefined],
    ['an hour by bus', { steps: ['It is 60 minutes by bus'] }, { 'travel-minutes': said(30) }, 'travel-far'],
    ['half an hour by bus', { steps: ['It is 30 minutes by bus'] }, { 'travel-minutes': said(30) }, undefined],
    [
      'after the last bus',
      { hours: 'Tuesdays 5pm to 7pm' },
      { 'travel-hard': said('The last bus is at 6.') },
      'travel-hard',
    ],
    [
      'driving without a licence',
      { steps: ['Drive to the site and look round'] },
      { 'driving-licence': none },
      'travel-drive',
    ],
    ['learning to drive', { steps: ['Find out about learning to drive'] }, { 'driving-licence': none }, undefined],
    [
      'driving with one',
      { steps: ['Drive to the site'] },
      { 'driving-licence': said('full'), 'travel-how': said(['car']) },
      undefined,
    ],
  ])('%s', (_, changes, answers, rule) => {
    expect(rulesIn(changes, { answers }).filter(one => one.startsWith('travel-'))).toEqual(rule ? [rule] : [])
  })

  test('a phone call is offered in its place', () => {
    const found = one('travel-no-way', {}, { answers: { 'travel-how': none } })
    expect(found?.use).toEqual({ field: 'place', text: 'By phone' })
    expect(rulesIn({ place: found?.use?.text ?? '' }, { answers: { 'travel-how': none } })).not.toContain(
      'travel-no-way',
    )
  })
})

describe('L8: the internet, reading and language', () => {
  test.each<[string, Partial<CheckedCommitment>, Answers, string | undefined]>([
    ['online with no internet', { place: 'Online' }, { 'internet-where': none }, 'needs-internet'],
    [
      'a website for someone who cannot',
      { steps: ['Sign up on the website'] },
      { 'online-confidence': said('cannot') },
      'needs-internet',
    ],
    ['a Welsh website', { steps: ['Cofrestru ar y wefan ar-lein'] }, { 'internet-where': none }, 'needs-internet'],
    [
      'at the library with help',
      { place: 'Online', steps: ['We do it with you at the library'] },
      { 'internet-where': none },
      undefined,
    ],
    ['online at home', { place: 'Online' }, { 'internet-where': said(['home']) }, undefined],
    [
      'a form for someone who does not write',
      { steps: ['Fill in the form'] },
      { 'reading-writing': said('cannot') },
      'needs-reading',
    ],
    [
      'a form with a tutor',
      { steps: ['Fill in the form with your tutor'] },
      { 'reading-writing': said('cannot') },
      undefined,
    ],
    ['a form for someone who manages', { steps: ['Fill in the form'] }, { 'reading-writing': said('fine') }, undefined],
    ['a phone call in English', { steps: ['Ring the college'] }, { 'english-level': said('little') }, 'needs-language'],
    [
      'with an interpreter',
      { steps: ['Ring the college with your interpreter'] },
      { 'english-level': said('little') },
      undefined,
    ],
    [
      'an English class',
      { what: 'Go to the English class at Barry College', steps: ['Go each Monday'] },
      { 'english-level': said('little') },
      undefined,
    ],
  ])('%s', (_, changes, answers, rule) => {
    expect(rulesIn(changes, { answers }).filter(one => one.startsWith('needs-'))).toEqual(rule ? [rule] : [])
  })

  test.each<[string, Partial<CheckedCommitment>, Answers]>([
    ['needs-internet', { place: 'Online' }, { 'internet-where': none }],
    ['needs-reading', { steps: ['Fill in the form'] }, { 'reading-writing': said('cannot') }],
    ['needs-language', { steps: ['Ring the college'] }, { 'interpreter-needed': said(true) }],
  ])('%s: the wording offered settles it', (rule, changes, answers) => {
    const use = one(rule, changes, { answers })?.use
    expect(use).toBeDefined()
    expect(rulesIn({ ...changes, ...(use && { [use.field]: use.text }) }, { answers })).not.toContain(rule)
  })
})

describe('L8: health in their own words', () => {
  test.each<[string, Partial<CheckedCommitment>, boolean]>([
    ['I cannot stand for more than ten minutes.', { steps: ['Expect to queue for your pass'] }, true],
    ['I cannot stand for more than ten minutes.', { steps: ['There are breaks to stand'] }, false],
    ['I cannot lift anything.', { steps: ['Help to move boxes'] }, true],
    ['I cannot lift anything.', { steps: ['There is no lifting'] }, false],
    ['Tired by noon most days.', { hours: 'Tuesdays 1pm to 3pm' }, true],
    ['Tired by noon most days.', { hours: 'Tuesdays 10am to 11am' }, false],
    ['Crowds make me panic.', { what: 'Go to the job fair at City Hall' }, true],
    ['Crowds make me panic.', { what: 'Ring the careers adviser' }, false],
    ['I have a bad knee.', { steps: ['Walk to the library'] }, true],
    ['Mornings are worst.', { hours: 'Tuesdays 9am to 10am' }, true],
    ['Mornings are worst.', { hours: 'Tuesdays 2pm to 3pm' }, false],
    ['Clyw drwg ar ôl y felin', { steps: ['Ffonio’r coleg'] }, true],
    ['I get bored easily.', { what: 'Go to the job fair at City Hall' }, false],
  ])('“%s” %j: %s', (words, changes, isFound) => {
    const found = one('fits-health', changes, { answers: { 'health-words': said(words) } })
    expect(found !== undefined).toBe(isFound)
    if (found)
      expect(found).toMatchObject({ severity: 'advice', words: expect.stringContaining(words.replace(/\.$/, '')) })
    if (found) expect(found.claimantWords).toBeUndefined()
  })
})

describe('R86: the way to reach them', () => {
  const answers = { 'safe-contact': said(['person']), abuse: said(true) }
  test('a letter to somebody who said only in person is pointed out in neutral words, to staff alone', () => {
    const found = one('R86-way-to-reach-them', { kind: 'ours', what: 'Send you the list by post' }, { answers })
    expect(found).toMatchObject({ severity: 'advice', found: expect.stringMatching(/send you|by post/i) })
    expect(found?.claimantWords).toBeUndefined()
    expect(found?.words).not.toMatch(/safe|abuse|hurt|danger|risk/i)
    expect(found?.title).not.toMatch(/safe|abuse|hurt|danger|risk/i)
  })

  test('a way they said is safe, and what the person does themselves, raise nothing', () => {
    const byPhone = { answers: { 'safe-contact': said(['phone']) } }
    expect(rulesIn({ kind: 'ours', what: 'Ring you on Monday' }, byPhone)).not.toContain('R86-way-to-reach-them')
    expect(rulesIn({ steps: ['Ring the library to book'] }, { answers })).not.toContain('R86-way-to-reach-them')
    expect(rulesIn({ kind: 'ours', what: 'Ring you on Monday' })).not.toContain('R86-way-to-reach-them')
  })
})

describe('R9: why it is reasonable for this person', () => {
  test.each([
    'This is reasonable',
    'It is reasonable and suitable for the customer.',
    'Reasonable given their circumstances',
    'Suitable for the claimant',
    'As discussed and agreed with the customer',
    'N/A',
    'Mae hyn yn rhesymol',
    lawful.helps ?? '',
  ])('“%s” could be said of anybody', reasonable => {
    expect(one('R9-says-nothing', { reasonable })?.severity).toBe('blocks')
  })

  test.each([
    'It is near and free',
    'The hours fit school and the bus stops outside',
    'The tutor takes it slowly and begins with what you know',
    'Mae’n agos, mae am ddim, ac mae’r oriau’n cyd-fynd â’r ysgol',
  ])('“%s” says something', reasonable => {
    expect(rulesIn({ reasonable })).not.toContain('R9-says-nothing')
  })

  const answers = { caring: said(true), 'travel-how': said(['bus']), 'health-affects': said(true) }
  test('a statement that names nothing on record needs a reason, and says what is on record', () => {
    const found = one('R9-names-nothing', {}, { answers })
    expect(found?.severity).toBe('needs a reason')
    expect(found?.words).toContain('their health, the care they give and travel')
  })

  test('what it leaves out is listed, and stops nothing', () => {
    const reasonable = 'The bus stops outside, and your sister sits with your father'
    expect(one('R9-leaves-out', { reasonable }, { answers })).toMatchObject({
      severity: 'advice',
      words: 'The reason does not say how it fits their health.',
    })
    const all = `${reasonable}; there are breaks for your back`
    expect(rulesIn({ reasonable: all }, { answers }).filter(rule => rule.startsWith('R9'))).toEqual([])
  })

  test('the words of somebody else’s plan need a reason', () => {
    const circumstances = { reasonsOfOthers: new Set([lawful.reasonable ?? '']) }
    expect(one('R9-same-as-another', {}, { circumstances })?.severity).toBe('needs a reason')
    expect(rulesIn({ reasonable: 'Your own words about the bus and school' }, { circumstances })).not.toContain(
      'R9-same-as-another',
    )
  })
})

describe('closed days', () => {
  test.each<[string, Partial<Circumstances>, string | undefined]>([
    ['2026-11-30', { calendar: 'scotland' }, 'bank holiday: '],
    ['2026-11-30', { calendar: 'england-and-wales' }, 'in part of Great Britain'],
    ['2026-12-10', { closures: holidays }, 'Staff training'],
    ['2026-12-11', { closures: holidays }, undefined],
    ['2026-12-12', {}, 'weekend'],
  ])('due on %s: %s', (dueOn, circumstances, words) => {
    const found = one('due-on-a-closed-day', { startsOn: undefined, dueOn }, { circumstances })
    if (words)
      expect(found).toMatchObject({
        severity: 'advice',
        words: expect.stringContaining(words),
        use: { field: 'dueOn' },
      })
    else expect(found).toBeUndefined()
  })
})

test('every finding has a title, and every one about what they told us is of required items alone', () => {
  const answers = { 'travel-how': none, 'internet-where': none, 'health-words': said('I cannot lift.') }
  const changes = { place: 'Online', steps: ['Lift boxes in the morning'] }
  for (const { title } of findings(changes, { answers })) expect(title).toMatch(/^\p{Lu}/u)
  expect(rulesIn({ ...changes, kind: 'chosen' }, { answers })).toEqual([])
})
