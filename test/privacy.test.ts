/** The privacy notice: every point of Articles 13 and 14, in both languages, for anyone (R94, N10). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodies } from '../server/bodies.ts'
import { definition } from '../server/interview/definition.ts'
import { answersAskedOf, privacyNotice } from '../server/privacy.ts'
import { openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { accessCode, castMember, interviewed, issued } from './support/plan-case.ts'

let foothold: TestApp
let anyone: Visitor
let reader: Visitor
beforeAll(async () => {
  foothold = await openApp({ controllerName: 'Northvale Council', dpoContact: 'data@northvale.example' })
  anyone = await foothold.visit()
  const amira = await castMember(foothold.db, 'adviser')
  const { reference } = await issued(foothold.db, amira, await interviewed(foothold.db, amira))
  reader = await foothold.visit()
  await reader.post('/my-plan/sign-in', { reference, code: accessCode })
})
afterAll(() => foothold.close())

const checklist: [string, RegExp, RegExp][] = [
  [
    'who decides how it is used',
    /Northvale Council decides.*controller/,
    /Northvale Council sy’n penderfynu.*rheolydd/,
  ],
  [
    'the data protection officer',
    /data protection officer.*data@northvale\.example/,
    /swyddog diogelu data.*data@northvale\.example/,
  ],
  [
    'what it is used for',
    /talk with you about work.*write your plan/,
    /siarad â chi am waith.*ysgrifennu eich cynllun/,
  ],
  ['the basis: a public task', /It is called a public task/, /Yr enw arno yw tasg gyhoeddus/],
  ['health and crime', /about your health, or about a crime/, /am eich iechyd, neu am drosedd/],
  ['what is held', /We hold who you are/, /Mae gennym wybodaeth am bwy ydych chi/],
  ['where it comes from', /Most of it comes from you/, /Daw’r rhan fwyaf ohoni gennych chi/],
  [
    'who gets it, providers and those who work for them',
    /a provider we send you to, and any group/,
    /darparwr rydym yn eich anfon ato, ac unrhyw grŵp/,
  ],
  ['how long it is kept', /24 months after.*short notes for 4 weeks/, /24 mis ar ôl.*nodiadau byr am 4 wythnos/],
  ['that an open matter is kept', /until that is over/, /nes bydd hynny ar ben/],
  [
    'the rights',
    /a copy of what we hold, within 1 month.*put right.*use less of it/,
    /copi i chi.*o fewn 1 mis.*gywiro.*ddefnyddio llai ohoni/,
  ],
  ['who has looked', /who has looked at your record/, /pwy sydd wedi edrych ar eich cofnod/],
  ['complaining to us, within 30 days', /complain to us.*within 30 days/, /gwyno wrthym.*o fewn 30 diwrnod/],
  [
    'complaining to the Information Commissioner',
    /Information Commissioner’s Office.*0303 123 1113/,
    /Swyddfa’r Comisiynydd Gwybodaeth.*0303 123 1113/,
  ],
  [
    'which answers are compulsory',
    /the law says you must tell us/,
    /mae’r gyfraith yn dweud bod yn rhaid i chi ddweud/,
  ],
  ['what happens without them', /your benefit could be cut/, /gallai eich budd-dal gael ei leihau/],
  ['which are not', /do not have to answer any other question/, /Nid oes rhaid i chi ateb unrhyw gwestiwn arall/],
  ['that no computer decides', /A person always decides/, /Person sy’n penderfynu bob tro/],
]

describe('R94: the notice says', () => {
  test.each(checklist)('%s', async (_, english, welsh) => {
    const [en, cy] = await Promise.all(
      ['en', 'cy'].map(async language => textOfHtml((await anyone.get(`/privacy?lang=${language}`)).html)),
    )
    expect(en).toMatch(english)
    expect(cy).toMatch(welsh)
    expect(cy).not.toMatch(english)
  })
})

describe('which answers are compulsory is read from the interview (L28 to L30)', () => {
  const { compulsory, free } = answersAskedOf(definition)

  test('R15: what regulation 57 lists may be required', () => {
    expect(compulsory.map(({ en }) => en)).toContainEqual(expect.stringMatching(/^Your aims: kind of work/))
    expect(compulsory.map(({ en }) => en).join('; ')).toMatch(/qualifications.*children.*looks after someone/)
  })

  test('L30: driving and housing costs never are, and no question about health is', () => {
    expect(compulsory.map(({ en }) => en).join('; ')).not.toMatch(/driving|housing|health/i)
    expect(free.map(({ en }) => en)).toEqual(
      expect.arrayContaining(['Getting about', 'Home and money', 'Your health and work']),
    )
  })

  test('an answer that becomes compulsory moves', () => {
    const steps = definition.steps.map(step => ({
      ...step,
      questions: step.questions.map(question =>
        question.id === 'driving-licence' ? { ...question, required: 'may be required' as const } : question,
      ),
    }))
    const moved = answersAskedOf({ ...definition, steps })
    expect(moved.compulsory.map(({ en }) => en)).toContain('Getting about: driving licence')
    expect(moved.free.map(({ en }) => en)).not.toContain('Getting about')
  })
})

test('R95: nobody is asked for consent', async () => {
  const { html } = await anyone.get('/privacy')
  expect(html).not.toMatch(/consent|type="checkbox"/i)
})

test('R56: the Commissioner is told from the data', () => {
  const before = bodies.ico
  try {
    bodies.ico = { ...before, phone: '0161 496 0000' }
    const said = JSON.stringify(privacyNotice({}, answersAskedOf(definition)))
    expect(said).toContain('0161 496 0000')
    expect(said).not.toContain('0303')
  } finally {
    bodies.ico = before
  }
})

test('where an office has named nobody, the notice says where to ask', async () => {
  const unnamed = await openApp()
  const { html } = await (await unnamed.visit()).get('/privacy')
  expect(html).toContain('The office that wrote your plan decides')
  expect(html).toContain('Ask your office how to reach them')
  await unnamed.close()
})

describe('where it leads', () => {
  test('who is not signed in can complain all the same', async () => {
    for (const path of ['/privacy', '/my-plan/privacy']) {
      const { html, status } = await anyone.get(`${path}?lang=en`)
      expect(status).toBe(200)
      expect(html).toContain('href="/complain?about=data&amp;lang=en"')
    }
  })

  test('whoever reads a plan keeps their way back, their language, and their own pages', async () => {
    const { html } = await reader.get('/my-plan/privacy?lang=cy')
    expect(html).toContain('<html lang="cy"')
    expect(html).toContain('href="/my-plan/complaints/new?about=data&amp;lang=cy"')
    expect(html).toContain('href="/my-plan/details?lang=cy"')
    expect(html).toContain('Allgofnodi')
    expect(validateHtml(html)).toEqual([])
  })

  test('every page of a claimant leads to it and to complaining, signed in or not', async () => {
    for (const path of [
      '/my-plan',
      '/my-plan/sign-in?lang=en',
      '/my-plan/no-such-page',
      '/privacy',
      '/my-plan/views',
    ]) {
      const { html } = await reader.get(path)
      expect(html, path).toMatch(/govuk-footer__link" href="(\/my-plan)?\/privacy\?lang=(en|cy)"/)
      // Nobody is asked who they are who has said it already.
      const isIn = path === '/my-plan' || path === '/my-plan/no-such-page' || path === '/my-plan/views'
      const complain = isIn ? '/my-plan/complaints' : '/complain'
      expect(html, path).toMatch(new RegExp(`govuk-footer__link" href="${complain}\\?lang=(en|cy)"`))
    }
    const { html } = await reader.get('/my-plan/privacy?lang=cy')
    expect(html).toContain('govuk-footer__link" href="/my-plan/complaints?lang=cy"')
  })

  test('complaining without signing in says that this form does not know who they are', async () => {
    for (const [lang, said] of [
      ['en', 'this form does not know who you are'],
      ['cy', 'nid yw’r ffurflen hon yn gwybod pwy ydych chi'],
    ]) {
      const { html } = await anyone.get(`/complain?lang=${lang}`)
      expect(html).toContain(said)
      expect(html).toContain(`href="/my-plan/complaints/new?lang=${lang}"`)
    }
  })

  test('a browser that asks for Welsh first reads it in Welsh', async () => {
    const { html } = await anyone.get('/privacy', { 'accept-language': 'cy,en;q=0.5' })
    expect(html).toContain('<html lang="cy"')
    expect(html).toContain('href="/privacy?lang=en"')
  })
})
