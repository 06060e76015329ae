import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type ClockName, clocks } from '../server/clocks.ts'
import { wordsIssuedWith } from '../server/earlier-words.ts'
import { workCoach } from '../server/lib/people.ts'
import { holdsOn, inForce, planTitle, regimes, wordsNow } from '../server/regime.ts'

type Text = { en: string; cy: string }
const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null && 'en' in value

/** Every text in a regime, with the path to it. */
function textsIn(value: unknown, path = ''): [string, Text][] {
  if (isText(value)) return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => textsIn(inside, `${path}.${key}`))
}

const everyText = textsIn(regimes)
const everyWord = (id: keyof typeof regimes, language: 'en' | 'cy') =>
  textsIn(regimes[id]).map(([, text]) => text[language])

test('each regime is kept under its own id', () => {
  expect(Object.entries(regimes).map(([id, regime]) => [id, regime.id])).toEqual([
    ['esa_old', 'esa_old'],
    ['esa_new_style', 'esa_new_style'],
    ['uc', 'uc'],
    ['is_lone_parent', 'is_lone_parent'],
    ['voluntary', 'voluntary'],
  ])
})

test('R30: every text is written in both languages, and the two differ', () => {
  expect(everyText.length).toBeGreaterThan(80)
  for (const [path, { en, cy }] of everyText) {
    expect(en, path).toMatch(/\p{L}{2}/u)
    expect(cy, path).toMatch(/\p{L}{2}/u)
    expect(cy, path).not.toBe(en)
    expect(cy, `${path} in Welsh`).not.toMatch(/\b(the|and|you|your|with|ask|plan)\b/i)
  }
})

describe('the words of domain 12.1, under old-style ESA', () => {
  const spoken = everyWord('esa_old', 'en').join(' ')
  test.each([
    'What you must do',
    'What you have chosen to do - you will not lose money if you do not do these',
    'What we will do for you, and by when',
    'If you do not undertake the activities required in this notification your benefit could be affected.',
    'This activity forms part of your work-related activity action plan.',
    'You can ask us to look at this plan again (reconsider it) at any time. You can ask in person, by phone, in writing or online, or someone can ask for you. It is free. Asking will not be held against you. We must look at it again and give you our decision in writing. Unless we tell you otherwise, the dates in this plan still apply while we do. If your circumstances change, tell us: we can change the plan or the dates.',
    'Asking us to look at your plan again is not a benefit appeal and not a complaint.',
    'If your benefit is reduced you can ask for a mandatory reconsideration, usually within one month of the date on the letter, and you may be able to get a hardship payment. Even if you are late, ask.',
  ])('R27: "%s"', words => {
    expect(spoken).toContain(words)
  })
})

test('R1: the words of the legacy regimes never appear under the new ones', () => {
  const legacyEnglish =
    /good cause|\bWRA\b|work-related activity|action plan|reconsider (it|this|your)|look at (this|your) plan again/i
  const legacyWelsh =
    /achos da|gweithgaredd sy’n gysylltiedig â gwaith|cynllun gweithredu|ei ailystyried|edrych ar (y|eich) cynllun/i
  for (const id of ['uc', 'esa_new_style'] as const) {
    for (const words of everyWord(id, 'en')) expect(words).not.toMatch(legacyEnglish)
    for (const words of everyWord(id, 'cy')) expect(words).not.toMatch(legacyWelsh)
  }
  expect(everyWord('esa_old', 'en').some(words => legacyEnglish.test(words))).toBe(true)
  expect(everyWord('esa_old', 'cy').some(words => legacyWelsh.test(words))).toBe(true)
})

test('L50: hardship payments are offered where they exist, and not under New Style ESA alone', () => {
  expect(regimes.esa_old.ifMoneyIsCut.en).toContain('hardship payment')
  expect(regimes.uc.ifMoneyIsCut.en).toContain('hardship payment')
  expect(regimes.esa_new_style.ifMoneyIsCut.en).not.toContain('hardship')
})

test('L35: the voluntary regime requires nothing and threatens nothing', () => {
  expect(regimes.voluntary.mayRequire).toBe(false)
  expect(regimes.voluntary.consequence).toEqual([])
  for (const id of ['esa_old', 'esa_new_style', 'uc', 'is_lone_parent'] as const) {
    expect(regimes[id].mayRequire).toBe(true)
    expect(regimes[id].consequence.length).toBeGreaterThan(0)
  }
})

test('R6, R7: every regime that may require something bars medical treatment', () => {
  for (const regime of Object.values(regimes).filter(({ mayRequire }) => mayRequire))
    expect(regime.bars.medicalTreatment?.severity).toBe('blocks')
  expect(regimes.esa_old.bars.doWork?.allows).toBeUndefined()
  expect(regimes.esa_new_style.bars.doWork?.allows).toBe('work experience and placements')
})

test('R1: good cause has a time under the older benefits alone; under the newer it is good reason, and no time is shown', () => {
  for (const id of ['esa_old', 'is_lone_parent'] as const) {
    expect(regimes[id].failing).toMatchObject({ reasonWord: { en: 'good cause' }, deadline: 'showing good cause' })
    expect(regimes[id].clocks).toContain('showing good cause')
  }
  for (const id of ['uc', 'esa_new_style', 'voluntary'] as const) {
    expect(regimes[id].failing.reasonWord.en).toBe('good reason')
    expect(regimes[id].failing.deadline).toBeUndefined()
    expect(regimes[id].clocks).not.toContain('showing good cause')
  }
  expect(clocks[regimes.esa_old.failing.deadline as ClockName]).toMatchObject({ count: 5, unit: 'working days' })
})

test('R1: a plan is called what the benefit calls it', () => {
  expect(Object.values(regimes).map(({ id }) => [id, planTitle(id)])).toEqual([
    ['esa_old', 'Action plan'],
    ['esa_new_style', 'Claimant commitment'],
    ['uc', 'Claimant commitment'],
    ['is_lone_parent', 'Action plan'],
    ['voluntary', 'Plan'],
  ])
})

test('R1: the groups have the names of the benefit', () => {
  expect(regimes.esa_old.vocabulary.groups.support.en).toBe('Support group')
  expect(regimes.uc.vocabulary.groups.support.en).toMatch(/^LCWRA/)
  expect(regimes.esa_new_style.vocabulary.groups.preparation.en).toContain('(LCW)')
})

test('R100: another word for the work coach changes no sentence that the law fixes, and no plan that was issued', () => {
  const { vocabulary } = regimes.uc
  const words = wordsNow('uc')
  const [before, rights] = [vocabulary.adviser, JSON.stringify([words.rights, words.consequence, words.headings])]
  try {
    vocabulary.adviser = { en: 'Your adviser', cy: 'Eich cynghorydd' }
    const { adviser, ...now } = wordsNow('uc')
    expect(adviser.en).toBe('Your adviser')
    expect(JSON.stringify([now.rights, now.consequence, now.headings])).toBe(rights)
    expect(wordsIssuedWith({ regime: 'uc', wording: regimes.uc.wording, words }).adviser).toEqual(before)
  } finally {
    vocabulary.adviser = before
  }
})

test('R100: the name of the job stands in one place, but for the sentences that a benefit’s own wording fixes', () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const fixed = ['server/lib/people.ts', 'server/sources.ts', 'server/earlier-words.ts']
  // What is read in an adviser’s notes is as they write it.
  const reading = /^server\/(?:regime\/|guard-rails\/|note\/|interview\/(?:definition\.ts$|phrases\/))/
  const spelled = ['server', 'views']
    .flatMap(folder => readdirSync(join(root, folder), { recursive: true }).map(file => `${folder}/${String(file)}`))
    .filter(file => file.endsWith('.ts') && !fixed.includes(file) && !reading.test(file))
    .filter(file => /^(?!\s*(?:\*|\/)).*(?:work coach|anogwr gwaith)/m.test(readFileSync(join(root, file), 'utf8')))
  expect(spelled).toEqual([])
  for (const { vocabulary } of Object.values(regimes)) expect(vocabulary.adviser.en).toBe(`Your ${workCoach.en}`)
})

test('R2: what holds between two days holds on both of them, and not outside', () => {
  const between = { from: '2014-04-28', until: '2023-11-18' }
  expect(['2014-04-27', '2014-04-28', '2023-11-18', '2023-11-19'].map(day => holdsOn(between, day))).toEqual([
    ...[false, true, true, false],
  ])
  expect(inForce([between, {}, { from: '2023-11-19' }], '2023-11-19')).toEqual([{}, { from: '2023-11-19' }])
})

test('no other file asks which benefit a person gets', () => {
  const asksForABenefit =
    /[=!]==? *['"](?:esa_old|esa_new_style|uc|is_lone_parent)['"]|case ['"](?:esa_old|esa_new_style|uc|is_lone_parent)['"]/
  expect("if (regime.id === 'uc')").toMatch(asksForABenefit)
  const files = ['server', 'views'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)),
  )
  const offenders = files.filter(file => file.endsWith('.ts') && asksForABenefit.test(readFileSync(file, 'utf8')))
  expect(offenders).toEqual([])
})
