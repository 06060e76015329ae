/** The register: everything that claimants read about the law names its source, and what is not confirmed or is stale says so. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodies } from '../server/bodies.ts'
import { type ClockName, clocks, lastDayOf, lengthOf } from '../server/clocks.ts'
import { wordsIssuedWith } from '../server/earlier-words.ts'
import { moneyWords } from '../server/failure/money.ts'
import { words as ofFailure, prompts } from '../server/failure/words.ts'
import { rules } from '../server/guard-rails/check.ts'
import { definition } from '../server/interview/definition.ts'
import { regimes, wordsNow } from '../server/regime.ts'
import { citedIn, everythingCiting, unknownSources } from '../server/source/check.ts'
import { citedKinds, everyCited, statusOf } from '../server/source/cited.ts'
import { inOneLine, refuseUnconfirmedLaw, unconfirmed } from '../server/source/confirmed.ts'
import { dueForChecking, registerOn, wordingsOf } from '../server/source/register.ts'
import { isStale, sources } from '../server/sources.ts'
import { words as ofVariation } from '../server/variation/words.ts'
import { openApp, type TestApp } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { readPdf, wordsOf } from './support/pdf.ts'
import { accessCode, castMember, interviewed, issued } from './support/plan-case.ts'

describe('the register', () => {
  test('each entry carries its id, a title, a status and the day it was checked', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(50)
    for (const [id, source] of Object.entries(sources)) {
      expect(source).toMatchObject({ id, title: expect.stringMatching(/\S{3}/) })
      expect(['found', 'memory', 'confirmed']).toContain(source.status)
      expect(source.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  test('R98: what has not been seen in a source says so', () => {
    for (const id of ['L18', 'L19', 'L19a', 'L19b', 'N6', 'N10']) expect(sources[id]?.status).toBe('memory')
    expect(sources.L9?.status).toBe('found')
  })

  test('everything that a claimant reads and that names a source names one in the register', () => {
    const cited = everyCited()
    for (const kind of Object.keys(citedKinds))
      expect(
        cited.some(one => one.kind === kind),
        kind,
      ).toBe(true)
    expect(cited.length).toBeGreaterThan(80)
    expect(unknownSources(everythingCiting())).toEqual([])
    expect(new Set(cited.map(({ id }) => id)).size).toBe(cited.length)
  })

  test('a text of law without a source would be found', () => {
    const without = everyCited().filter(({ words, cites }) => words.length > 0 && cites.length === 0)
    expect(without.map(({ id }) => id)).toEqual([])
  })

  test('every sentence of the letters about changes, and about what was not done, is in it', () => {
    const cited = new Set(everyCited().flatMap(({ words }) => words.map(({ en }) => en)))
    const fixed = [ofFailure, ofVariation].flatMap(words =>
      Object.values(words).filter(one => typeof one !== 'function'),
    )
    const sentences = fixed.map(({ en }) => en).filter(en => /[.?!]$/.test(en))
    expect(sentences.length).toBeGreaterThan(20)
    expect(sentences.filter(en => !cited.has(en))).toEqual([])
    for (const { en } of [...prompts, ...moneyWords('esa_old')]) expect(cited).toContain(en)
  })

  test('npm run check names whatever cites a source that is not in it, in the data and in the texts of the program', () => {
    expect(unknownSources([{ where: 'The text uc.rights', cites: ['L9', 'L999'] }])).toEqual([
      'The text uc.rights cites “L999”, which is not in the register (server/sources.ts).',
    ])
    expect(citedIn("{ source: 'L9', also: ['L6', 'R3'], id: 'X1' }")).toEqual(['L9', 'L6', 'R3'])
    expect(everythingCiting().flatMap(({ cites }) => cites).length).toBeGreaterThan(300)
  })

  test('every rule, every bar, every exemption and every question is in it', () => {
    const ids = new Set(everyCited().map(({ id }) => id))
    for (const { id } of rules) expect(ids).toContain(`rule.${id}`)
    for (const { id, bars, exemptions } of Object.values(regimes)) {
      for (const bar of Object.keys(bars)) expect(ids).toContain(`${id}.bar.${bar}`)
      const listed = [...ids].filter(one => one.startsWith(`${id}.exemption.`) && !one.endsWith('before-an-interview'))
      expect(listed).toHaveLength(exemptions.length)
    }
    for (const { id } of definition.steps.flatMap(({ questions }) => questions)) expect(ids).toContain(`question.${id}`)
  })

  test('an entry that nothing rests on is not kept', () => {
    const unused = registerOn('2026-11-24').filter(({ usedBy }) => usedBy.length === 0)
    expect(unused.map(({ id }) => id)).toEqual([])
  })

  test('a text can be relied on no further than the weakest of its sources', () => {
    expect(statusOf({ cites: ['L9'] })).toBe('found')
    expect(statusOf({ cites: ['L9', 'L19'] })).toBe('memory')
    expect(statusOf({ cites: ['not in the register'] })).toBe('memory')
  })
})

describe('R56: what was checked more than 12 calendar months ago is stale', () => {
  test.each([
    ['2025-11-24', '2026-11-24', false],
    ['2025-11-24', '2026-11-25', true],
    ['2028-02-29', '2029-02-28', false],
    ['2028-02-29', '2029-03-01', true],
  ])('checked on %s, looked at on %s: %s', (checkedOn, today, stale) => {
    expect(isStale(checkedOn, today)).toBe(stale)
  })

  test('nothing is due on the day it was checked, and everything a year and a day later, bodies included', () => {
    expect(dueForChecking('2026-11-24')).toEqual([])
    const due = dueForChecking('2027-11-23')
    expect(due.length).toBe(Object.keys(sources).length + Object.keys(bodies).length)
    expect(due.map(({ name }) => name)).toContain('How to reach: Independent Case Examiner')
  })
})

describe('R98: an office of its own does not open with law that nobody has seen', () => {
  test('the first texts and the setting are named in one sentence', () => {
    expect(unconfirmed().map(inOneLine)).toContain(
      'Employment and Support Allowance (old style): the box about your rights',
    )
    expect(() => refuseUnconfirmedLaw()).toThrow(
      /^Claimants would read law that nobody has seen in its source \(“[^”]+”, “[^”]+”, “[^”]+” and \d+ more\): confirm it in server\/sources\.ts, or set UNCONFIRMED_LAW=allow\.$/,
    )
  })

  test('texts whose sources were all seen are no reason to refuse, and one that was not is', () => {
    const found = everyCited().filter(one => statusOf(one) !== 'memory')
    const one = everyCited()
      .filter(({ cites }) => cites.includes('L19'))
      .slice(0, 1)
    expect(() => refuseUnconfirmedLaw(found)).not.toThrow()
    expect(() => refuseUnconfirmedLaw([...found, ...one])).toThrow(/\(“[^”]+”\)/)
  })

  test('what only staff read does not stop a start', () => {
    expect(
      unconfirmed([{ id: 'rule.a-check', kind: 'rule', name: { en: 'A check' }, words: [], cites: ['L19'] }]),
    ).toEqual([])
  })
})

describe('times are counted from the data', () => {
  test.each<[ClockName, string, string]>([
    ['going to the Independent Case Examiner', '2026-08-31', '2027-02-28'],
    ['answer from the complaints team', '2026-12-18', '2027-01-14'],
    ['answer from a provider', '2026-11-24', '2027-01-19'],
    ['asking for a mandatory reconsideration', '2027-01-31', '2027-02-28'],
    ['acknowledging a data complaint', '2026-11-24', '2026-12-24'],
  ])('%s, from %s: %s', (name, from, last) => {
    expect(lastDayOf(name, from)).toBe(last)
  })

  test('N5: thirty days that end on Christmas Day end on the next working day, in both countries', () => {
    expect(lastDayOf('acknowledging a data complaint', '2026-11-25')).toBe('2026-12-29')
  })

  test('Welsh has the singular after a number', () => {
    expect(lengthOf('answer from the complaints team', 'cy')).toBe('15 diwrnod gwaith')
    expect(lengthOf('asking for a mandatory reconsideration', 'en')).toBe('1 month')
    expect(lengthOf('going to the Independent Case Examiner', 'en')).toBe('6 months')
  })

  test('no other file counts one of them by itself', () => {
    const itself =
      /addWorkingDays\([^)]*\b15\b|addMonths\([^)]*, (6|12|13)\)|addDays\([^)]*, (30|56)\)|\b(15 working days|8 weeks|6 months after|30 days)\b/
    expect('until addMonths(sentOn, 6)').toMatch(itself)
    const allowed = ['server/clocks.ts', 'server/sources.ts']
    const files = ['server', 'views'].flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)),
    )
    const counting = files
      .filter(file => file.endsWith('.ts') && !allowed.includes(file))
      .filter(file => itself.test(readFileSync(file, 'utf8').replace(/^\s*(\*|\/\/).*$/gm, '')))
    expect(counting).toEqual([])
  })

  test('each names who set it, and only the standards of this service are ours to change', () => {
    const ours = Object.entries(clocks).filter(([, { setBy }]) => setBy === 'our standard')
    expect(ours.map(([name]) => name)).toEqual(['answer to a reconsideration request', 'knowing bank holidays'])
  })
})

describe('R97: a plan says what it said when it was issued', () => {
  const content = { regime: 'uc', wording: regimes.uc.wording, words: wordsNow('uc') } as const

  test('a text that is changed afterwards changes no plan that was issued', () => {
    const issued = structuredClone(content)
    const before = regimes.uc.notThis
    try {
      regimes.uc.notThis = { en: 'Something else', cy: 'Rhywbeth arall' }
      expect(wordsIssuedWith(issued).notThis).toEqual(before)
      expect(wordsIssuedWith({ ...content, words: wordsNow('uc') }).notThis.en).toBe('Something else')
    } finally {
      regimes.uc.notThis = before
    }
  })

  test.each([
    ['esa_new_style', 'Asking us to change what you have to do is not a benefit appeal and not a complaint.'],
    ['uc', 'A different work coach will talk to you about it and explain what they decide.'],
    ['voluntary', 'Nothing in this plan can reduce your benefit.'],
  ] as const)('one of November 2026 under %s, which kept no words, still says "%s"', (regime, said) => {
    expect(JSON.stringify(wordsIssuedWith({ regime, wording: '2026-11' }))).toContain(said)
    expect(JSON.stringify(wordsNow(regime))).not.toContain(said)
  })

  test('the register shows since when the words hold, and what was said before', () => {
    const [now, before] = wordingsOf('voluntary')
    expect([now?.name, before?.name]).toEqual([regimes.voluntary.wording, '2026-11'])
    expect(before?.changed.map(({ name }) => name.en)).toEqual(['If your money is cut'])
    expect(before?.changed[0]?.before[0]?.en).toContain('Nothing in this plan can reduce your benefit.')
    expect(wordingsOf('esa_old')[1]?.changed).toEqual([])
  })

  test('the other regimes have not changed since', () => {
    for (const regime of ['esa_old', 'is_lone_parent'] as const)
      expect(wordsIssuedWith({ regime, wording: '2026-11' })).toEqual(wordsNow(regime))
  })

  test('a plan keeps the words, and its page and a copy in a size made later both say them', async () => {
    const foothold = await openApp()
    const amira = await castMember(foothold.db, 'adviser')
    const plan = await issued(foothold.db, amira, await interviewed(foothold.db, amira))
    expect(plan.issue?.content.words).toEqual(wordsNow('esa_old'))
    const before = regimes.esa_old.help
    try {
      regimes.esa_old.help = { en: 'Ask the moon.', cy: 'Gofynnwch i rywun arall.' }
      const reader = await foothold.visit()
      await reader.post('/my-plan/sign-in', { reference: plan.reference, code: accessCode })
      const page = await reader.get('/my-plan/letter')
      expect(page.html).toContain(before.en.slice(0, 40))
      expect(page.html).not.toContain('Ask the moon')
      const large = await reader.get('/my-plan/plan.pdf?format=large-print-20&lang=en')
      const said = wordsOf(await readPdf(Buffer.from(await large.bytes())))
      expect(said).toContain(before.en.slice(0, 40))
      expect(said).not.toContain('Ask the moon')
    } finally {
      regimes.esa_old.help = before
    }
    await foothold.close()
  })
})

describe('the page', () => {
  let foothold: TestApp
  beforeAll(async () => {
    foothold = await openApp()
  })
  afterAll(() => foothold.close())

  const pages = ['/sources', '/sources?about=uc', '/sources?about=question', '/sources?about=rule', '/sources/L9']

  test('anybody reads every source, in the language they ask for', async () => {
    const nobody = await foothold.visit()
    for (const [lang, title] of [
      ['en', 'Where our words come from'],
      ['cy', 'O ble mae ein geiriau’n dod'],
    ]) {
      const { html, status } = await nobody.get(`/sources?lang=${lang}`)
      expect(status).toBe(200)
      expect(html).toContain(`<html lang="${lang}"`)
      expect(html).toContain(title)
      for (const id of Object.keys(sources)) expect(html).toContain(`href="/sources/${id}?lang=${lang}"`)
    }
  })

  test('staff read both languages of a text beside each other, anybody else one', async () => {
    const [adviser, nobody] = [await foothold.visit('adviser'), await foothold.visit()]
    const both = await adviser.get('/sources?about=esa_old')
    expect(both.html).toContain('Asking will not be held against you')
    expect(both.html).toContain('Ni fydd gofyn yn cael ei ddal yn eich erbyn')
    expect(both.html).toContain('It stops the plan, by law.')
    const one = await nobody.get('/sources?about=esa_old&lang=cy')
    expect(one.html).toContain('Ni fydd gofyn yn cael ei ddal yn eich erbyn')
    expect(one.html).not.toContain('Asking will not be held against you')
    expect(one.html).not.toContain('It stops the plan')
  })

  test('R2: a bar that has changed in law shows the days on which it holds', async () => {
    const { html } = await (await foothold.visit()).get('/sources?about=esa_old&lang=en')
    expect(html).toContain('Until 27 April 2014.')
    expect(html).toContain('From 28 April 2014.')
  })

  test('a status that is asked for leaves out the rest', async () => {
    const nobody = await foothold.visit()
    const { html } = await nobody.get('/sources?status=memory&lang=en')
    expect([html.includes('/sources/L19?'), html.includes('/sources/L9?')]).toEqual([true, false])
    const part = await nobody.get('/sources?about=esa_old&status=memory&lang=en')
    expect(part.html).toContain('id="esa_old-rights"')
    expect(part.html).not.toContain('id="esa_old-bar-doWork"')
    expect((await nobody.get('/sources?status=confirmed&lang=en')).html).toContain('There is nothing of that kind.')
    expect((await nobody.get('/sources?status=constructor&about=toString')).status).toBe(200)
  })

  test('one source says where to read it, how sure we are, and what we say that rests on it', async () => {
    const nobody = await foothold.visit()
    const { html } = await nobody.get('/sources/L19?lang=cy')
    expect(html).toContain('Nid ydym wedi’i ddarllen yn y ffynhonnell eto')
    expect(html).toContain('Gallwch ofyn i ni edrych ar y cynllun hwn eto (ei ailystyried) ar unrhyw adeg.')
    expect(html).toContain('href="/sources?about=esa_old&amp;lang=cy#esa_old-rights"')
    const missing = await nobody.get('/sources/L999?lang=cy')
    expect([missing.status, missing.html.includes('<html lang="cy"')]).toEqual([404, true])
    expect((await (await foothold.visit('adviser')).get('/sources/L999')).status).toBe(404)
  })

  test('every page of it is sound HTML, for staff and for anybody', async () => {
    const [adviser, nobody] = [await foothold.visit('adviser'), await foothold.visit()]
    for (const path of pages) {
      expect(await validateHtml((await adviser.get(path)).html), path).toEqual([])
      for (const lang of ['en', 'cy'])
        expect(
          await validateHtml((await nobody.get(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)).html),
          path,
        ).toEqual([])
    }
  })

  test('the same as data says where each source is used, for anybody', async () => {
    const { html } = await (await foothold.visit()).get('/sources.json')
    const data = JSON.parse(html)
    const ice = data.sources.find(({ id }: { id: string }) => id === 'C14')
    expect(ice).toMatchObject({ status: 'found', usedBy: ['body.ice'], stale: false })
    const texts: { id: string; status: string; words: object[] }[] = data.texts
    expect(texts.find(({ id }) => id === 'esa_old.rights')).toMatchObject({ status: 'memory', kind: 'regime' })
    expect(data.clocks).toHaveProperty(['answer from the complaints team', 'count'], 15)
    expect(data.regimes.esa_old.exemptions).toContainEqual(expect.objectContaining({ until: '2014-04-27' }))
    expect(data.bankHolidays).toMatchObject({ knownUpTo: '2028-12-26' })
  })

  test('R56: the administrator is warned of what is stale, here and where they start; nobody else is', async () => {
    foothold.clock.now = new Date('2027-11-30T10:00:00Z')
    const admin = await foothold.visit('admin')
    const adviser = await foothold.visit('adviser')
    for (const path of ['/', '/sources']) expect((await admin.get(path)).html).toMatch(/\d+ things were last checked/)
    for (const path of ['/', '/sources'])
      expect((await adviser.get(path)).html).not.toMatch(/\d+ things were last checked/)
    foothold.clock.now = new Date('2026-11-24T10:00:00Z')
    const early = await foothold.visit('admin')
    expect((await early.get('/')).html).not.toMatch(/last checked/)
  })

  test('the administrator is told when the privacy notice names no controller', async () => {
    const admin = await foothold.visit('admin')
    expect((await admin.get('/sources')).html).toContain('CONTROLLER_NAME')
    const named = await openApp({ controllerName: 'Northvale Council' })
    const theirs = await named.visit('admin')
    expect((await theirs.get('/sources')).html).not.toContain('CONTROLLER_NAME')
    await named.close()
  })
})
