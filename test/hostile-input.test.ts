/** Whatever is sent to any form of the app: nothing fails, nothing typed is lost, and nothing of it is ever more than text. */
import { readdirSync, readFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { desc, eq } from 'drizzle-orm'
import { strFromU8, unzipSync } from 'fflate'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoClaimant } from '../db/demo-accounts.ts'
import { planIssues, plans } from '../db/schema.ts'
import { tellTheStory } from '../db/seed.ts'
import { keepCode } from '../server/action-plan/access-code.ts'
import { createApp } from '../server/app.ts'
import { verify } from '../server/audit.ts'
import { declaredRoutes } from '../server/http/access.ts'
import { fitToKeep } from '../server/http/forms.ts'
import { newAccessCode } from '../server/lib/codes.ts'
import { acts } from './support/acts.ts'
import { config, imprint, openApp, type TestApp, type Visitor } from './support/app.ts'
import { lostIn, markupProblems, notReadBack, problemsOf } from './support/harmless.ts'
import { attacks, marked, markOf, marksIn, wellFormed } from './support/hostile.ts'
import { inWords, validateHtml } from './support/html.ts'
import { onslaught, type Place, queries, type Report } from './support/onslaught.ts'
import { readPdf, wordsOf } from './support/pdf.ts'
import { get, readObjects, valueAt } from './support/pdf-objects.ts'
import { castMember, drafted, interviewed, lawful } from './support/plan-case.ts'
import { formsOn } from './support/walk.ts'

const atLeast = 5_000
/** `HOSTILE_SEED=… npx vitest …` sends again what a run with that seed sent. */
const seed = Number(process.env.HOSTILE_SEED ?? 20_261_124)
const ofSeed = `(seed ${seed})`

let foothold: TestApp
let app: ReturnType<typeof createApp>
let report: Report
const logged: string[] = []
const unhandled: unknown[] = []
const noteUnhandled = (reason: unknown) => unhandled.push(reason)

beforeAll(async () => {
  process.on('unhandledRejection', noteUnhandled)
  foothold = await openApp()
  const lines = new PassThrough()
  lines.on('data', chunk => logged.push(String(chunk)))
  app = createApp({ db: foothold.db, config, log: pino({ level: 'trace' }, lines), clock: () => foothold.clock.now })
  await tellTheStory(foothold.db, imprint, foothold.clock.now)
  report = await onslaught({ app, seed, atLeast, also: await pagesOfActs(), newCode })
}, 900_000)

afterAll(async () => {
  process.off('unhandledRejection', noteUnhandled)
  await foothold.close()
})

/** The demonstration's plan as it was issued last. */
async function demoPlan() {
  const [plan] = await foothold.db
    .select({ planId: plans.id, claimantId: plans.claimantId, reference: plans.reference })
    .from(planIssues)
    .innerJoin(plans, eq(plans.id, planIssues.planId))
    .where(eq(plans.reference, demoClaimant.reference))
    .orderBy(desc(plans.version))
    .limit(1)
  if (!plan) throw new Error('The demonstration has a plan with this reference')
  return plan
}

/** A code that opens the demonstration's plan, made as one is printed. */
async function newCode() {
  const plan = await demoPlan()
  const code = newAccessCode()
  await foothold.db.transaction(tx => keepCode(tx, foothold.clock.now, plan, { code, origin: 'printed' }))
  return { reference: plan.reference, code }
}

/** The page of every act of the office, ready for it. */
async function pagesOfActs(): Promise<Place[]> {
  const people = new Map<string, Visitor>()
  for (const login of ['adviser', 'colleague', 'manager', 'admin', 'complaints'])
    people.set(login, await foothold.visit(login))
  const amira = await castMember(foothold.db, 'adviser')
  const office = { ...foothold, amira, browserOf: (login: string) => people.get(login) as Visitor }
  // Whether the walk finds the calendar hangs on what was done to the plan before.
  const places: Place[] = [{ role: 'claimant', page: '/my-plan/calendar.ics' }]
  for (const { as: role = 'adviser', made } of acts) places.push({ role, page: (await made(office)).page })
  return places
}

/** Each kind of form and page, with what came of it. */
const inKinds = () =>
  [...report.reached].map(([kind, statuses]) => {
    const counts = [...statuses].map(([status, times]) => `${status} (${times})`)
    return `${kind}: ${counts.join(', ')}`
  })

test('R32: thousands of hostile submissions over every form there is do no harm', () => {
  const found = [...report.problems].map(([what, { times, example }]) => `${what} (${times} times)\n    ${example}`)
  const failures = logged.filter(line => line.includes('"stack"')).slice(0, 5)
  expect(found, `${ofSeed}\n${failures.join('')}${inKinds().join('\n')}`).toEqual([])
  expect(unhandled).toEqual([])
  expect(report.count).toBeGreaterThanOrEqual(atLeast)
  console.log(report.count)
})

/** What is asked for by scripts alone, without a form of its own. */
const withoutForm = ['POST /session', 'POST /interviews/:interview/steps/:step/:group/questions']

/** What stands behind a code that nobody guesses, or on the page of one thing that the walk has not made yet. */
const behindMore = [
  'POST /bank-holidays',
  'POST /my-plan/not-done/:failure/reply',
  'POST /my-plan/representatives/:representative/end',
  'POST /my-plan/commitments/:commitment/not-done',
  'POST /my-plan/way-in/confirm',
  'POST /my-plan/reconsiderations/:reconsideration/withdrawal',
  'POST /my-plan/reconsiderations/:reconsideration/additions',
  'POST /complain/closing',
  'POST /complain/yours/messages',
  'POST /complain/yours/withdrawal',
  // Of several updates on one page, which another press may have read.
  'POST /claimants/:claimant/updates/reading',
  // Once something was read in what was typed: test/conversation.test.ts sends to these.
  'POST /interviews/:interview/conversation/cards/:reading',
  // Behind the secret of a link: test/preparation.test.ts sends to these.
  'POST /prepare/:token',
  'POST /prepare/questions/:question',
  'POST /prepare/questions/:question/reading',
  'POST /prepare/ready',
  'POST /prepare/leaving',
  'POST /prepare/deletion',
]

test('every route that changes something was reached by a form of some page', () => {
  const reached = [...report.reached.keys()]
  const routes = declaredRoutes(app).declared.filter(({ method }) => method === 'POST')
  const missed = routes
    .map(({ method, path }) => `${method} ${path}`)
    .filter(route => ![...withoutForm, ...behindMore].includes(route))
    .filter(route => !reached.some(kind => new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}$`).test(kind)))
  expect(missed, `${ofSeed}\n${inKinds().join('\n')}`).toEqual([])
})

/** Nobody gets in with what they make up. */
const needsSecret = [
  ...['POST /sign-in', 'POST /session/unlock', 'POST /my-plan/sign-in', 'POST /my-plan/way-in/confirm'],
  'POST /complain/follow',
]

test('almost every kind of form was filled in well enough to be taken at least once', () => {
  const kinds = [...report.reached].filter(([kind]) => kind.startsWith('POST') && !needsSecret.includes(kind))
  const never = kinds.filter(([, statuses]) => !statuses.has(303) && !statuses.has(200)).map(([kind]) => kind)
  // Which ones the dice pass over changes with every form that is added.
  expect(never.length, `${ofSeed}\n${never.join('\n')}\n${inKinds().join('\n')}`).toBeLessThan(kinds.length / 20)
})

test('every name that the program reads from an address was tried', () => {
  const sources = readdirSync('server', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
  const read = sources.flatMap(name =>
    [...readFileSync(`server/${name}`, 'utf8').matchAll(/\.quer(?:y|ies)\('([^']+)'\)/g)].map(([, found]) => found),
  )
  expect(read.length).toBeGreaterThan(20)
  expect(read.filter(name => !queries.includes(name ?? ''))).toEqual([])
})

test('whatever is answered is a page, a PDF, a pack of files, a calendar or for a script', () => {
  const files = ['application/json', 'application/pdf', 'application/zip', 'text/calendar']
  expect([...report.types].toSorted()).toEqual([...files, 'text/html'])
})

test('R31: in a pack of files hostile text is text alone', async () => {
  // After so many wrong passwords nobody is let in for a while.
  foothold.clock.now = new Date(foothold.clock.now.getTime() + 60 * 60_000)
  const adviser = await foothold.visit('adviser')
  const { planId } = await demoPlan()
  const pack = unzipSync(await (await adviser.get(`/plans/${planId}/evidence.zip`)).bytes())
  const pages = Object.entries(pack).filter(([name]) => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(1)
  for (const [name, bytes] of pages) {
    // Its one style sheet is written into it, because it opens alone.
    const html = strFromU8(bytes).replace(/<style>[^<]*<\/style>/, '')
    expect(markupProblems(html), name).toEqual([])
  }
})

/** Checking a page takes as long as sending to ten forms: so many of them, from all over the app. */
const validated = 30

test('R80: what hostile text stands in is valid HTML', { timeout: 120_000 }, () => {
  const all = [...report.samples]
  expect(all.length).toBeGreaterThan(validated)
  const invalid = all
    .filter((_, at) => at % Math.ceil(all.length / validated) === 0)
    .map(([kind, { html, kind: of }]) => ({ kind, wrong: validateHtml(html, of) }))
    .filter(({ wrong }) => wrong.length > 0)
  expect(
    invalid.map(({ kind, wrong }) => `${kind}\n${inWords(wrong)}`),
    ofSeed,
  ).toEqual([])
})

test('nothing that was typed is in the log', () => {
  expect(logged.length).toBeGreaterThan(atLeast)
  expect(logged.filter(line => marksIn(line).length > 0).slice(0, 5), ofSeed).toEqual([])
})

test('R32: the audit chain is whole afterwards', async () => {
  const { entries, broken } = await verify(foothold.db)
  expect(entries).toBeGreaterThan(1_000)
  expect(broken, ofSeed).toBeUndefined()
})

describe('R32: on paper', () => {
  /** Words as they are printed: letters and digits alone, because spaces and what cannot be seen are set anew. */
  const letters = (text: string) => text.normalize('NFC').replace(/[^a-z0-9]/gi, '')
  const actions = ['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'Rendition', 'Movie', 'Sound']
  const keys = ['JS', 'JavaScript', 'AA', 'EmbeddedFiles', 'EF', 'RichMediaContent', 'XFA']

  test('a plan of hostile texts prints them, and does nothing when it is opened', async () => {
    const amira = await castMember(foothold.db, 'adviser')
    const texts = attacks.map((attack, at) => fitToKeep(wellFormed(marked(attack, markOf(900_000_000 + at)))))
    const commitments = texts.map(
      text => ({ ...lawful, kind: 'chosen', what: text, helps: text, declared: false }) as const,
    )
    const plan = await drafted(foothold.db, amira, await interviewed(foothold.db, amira), commitments)
    // After so many wrong passwords nobody is let in for a while.
    foothold.clock.now = new Date(foothold.clock.now.getTime() + 60 * 60_000)
    const adviser = await foothold.visit('adviser')
    const bytes = Buffer.from(await (await adviser.get(`/plans/${plan.id}/plan.pdf`)).bytes())
    const read = await readPdf(bytes)
    const printed = letters(wordsOf(read))
    expect(texts.filter(text => !marksIn(text).every(mark => printed.includes(mark)))).toEqual([])
    expect(
      read.links.filter(({ to }) => !to.startsWith(config.baseUrl) && to !== 'mailto:eastgate@jobcentre.test'),
    ).toEqual([])
    const { dictionaries } = await readObjects(bytes)
    expect(dictionaries.filter(one => actions.includes(String(valueAt(one, 'S'))))).toEqual([])
    expect(dictionaries.filter(one => keys.some(key => get(one, key) !== undefined))).toEqual([])
    expect(dictionaries.filter(one => marksIn(String(valueAt(one, 'URI'))).length > 0)).toEqual([])
  })
})

describe('the checks see', () => {
  const mark = markOf(1)
  const came = (status: number, text: string, headers: Record<string, string> = {}) => ({
    status,
    text,
    headers: new Headers({ 'content-type': 'text/html; charset=UTF-8', ...headers }),
  })

  test('a failure, a status that will not do, and content that nobody has said how to check', () => {
    expect(problemsOf(came(200, '<p>Well</p>'))).toEqual([])
    expect(problemsOf(came(500, ''))).toEqual(['a failure: 500'])
    expect(problemsOf(came(200, ''), [403])).toEqual(['200 where only 403 will do'])
    expect(problemsOf(came(200, `a,=${mark}`, { 'content-type': 'text/csv' }))).toHaveLength(1)
    expect(problemsOf(came(200, 'BEGIN:VCALENDAR', { 'content-type': 'text/calendar' }))).toHaveLength(1)
    const alarm = ['BEGIN:VCALENDAR', 'BEGIN:VALARM', 'END:VALARM', 'END:VCALENDAR', ''].join('\r\n')
    expect(problemsOf(came(200, alarm, { 'content-type': 'text/calendar' }))).toHaveLength(1)
  })

  test('typed text in a header, and the way to another site', () => {
    expect(problemsOf(came(200, '', { 'content-disposition': `inline; filename="${mark}.pdf"` }))).toHaveLength(1)
    expect(problemsOf(came(303, '', { location: '/claimants' }))).toEqual([])
    for (const location of ['//evil.example', 'https://evil.example', 'javascript:alert(1)', '/\\evil.example']) {
      expect(problemsOf(came(303, '', { location })), location).toHaveLength(1)
    }
  })

  test.each([
    ['a script', `<p><script>alert("${mark}")</script></p>`],
    ['an attribute that runs', `<img src="/x" onerror="${mark}">`],
    ['an attribute that ends early', `<input value=""><img src=x onerror=alert("${mark}")>">`],
    ['a style', `<p style="${mark}">x</p>`],
    ['a link that runs', `<a href="javascript:alert(${mark})">x</a>`],
    ['a link that runs, hidden by entities', `<a href="java&#115;cript:alert(${mark})">x</a>`],
    ['a link to elsewhere', `<a href="https://www.evil.example/?${mark}">x</a>`],
    ['a request to elsewhere', `<p hx-get="//evil.example/">x</p>`],
    ['an element named by whoever typed', `<${mark}>x</${mark}>`],
    ['an attribute named by whoever typed', `<p ${mark}="">x</p>`],
    ['an attribute without quotation marks', `<p title=${mark}>x</p>`],
    ['a comment', `<!-- ${mark} -->`],
    ['a frame', '<iframe src="/"></iframe>'],
    ['another base', '<base href="/">'],
  ])('%s', (_, html) => {
    expect(markupProblems(html)).not.toEqual([])
    expect(
      markupProblems('<p class="a" title="&lt;script&gt;">a &lt;b&gt;</p><br/><a href="/x?y=1&amp;z=2">x</a>'),
    ).toEqual([])
  })

  test('what was typed and did not come back, or is not on record', () => {
    const page = (value: string) =>
      `<form method="post" action="/a"><textarea name="words">${value}</textarea><input type="password" name="password"></form>`
    const [form] = formsOn(page(''), '/a')
    if (!form) throw new Error('The page has a form')
    const typed: [string, string][] = [
      ['words', `One\r\n${mark}`],
      ['password', 'secret'],
    ]
    expect(lostIn(page(`One\n${mark}`), form, typed)).toEqual([])
    expect(lostIn(page(`One ${mark}`), form, typed)).toHaveLength(1)
    expect(lostIn(page(''), form, typed)).toHaveLength(1)
    const shown = (html: string) => [{ path: '/a', html, forms: formsOn(html, '/a'), links: [] }]
    expect(notReadBack(shown(`<p>One <b>${mark}</b></p>`), form, typed, false)).toEqual([])
    expect(notReadBack(shown('<p>One</p>'), form, typed, false)).toHaveLength(1)
  })
})
