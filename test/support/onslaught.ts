/** Sends hostile submissions to every form that the app's own pages show, to everybody's, and keeps what came of it. */
import type { Hono } from 'hono'
import { demoClaimant, demoPassword } from '../../db/demo-accounts.ts'
import type { Env } from '../../server/http/context.ts'
import { newVisitor, type Visitor } from './app.ts'
import { type Came, lostIn, notReadBack, problemsOf } from './harmless.ts'
import { type Dice, filled, markOf, marksIn, type Reader, reader, type Sent, tampered, thrown } from './hostile.ts'
import { oddAddress, oddities, urlencoded } from './odd-requests.ts'
import { type Form, formsOn, kindOf, type Page, walk } from './walk.ts'

/** The names that the program reads from addresses. */
export const queries = [
  ...[
    'about',
    'added',
    'after',
    'appointment',
    'ask',
    'before',
    'change',
    'commitment',
    'done',
    'ended',
    'format',
    'from',
  ],
  ...[
    'interview',
    'item',
    'kind',
    'lang',
    'more',
    'next',
    'of',
    'open',
    'period',
    'plan',
    'reading',
    'reference',
    'removed',
    'return',
  ],
  ...['saved', 'show', 'size', 'state', 'status', 'undo', 'use', 'what', 'whose', 'with'],
]

export type Report = {
  count: number
  /** Every form and every page that was sent to: how often with which status. */
  reached: Map<string, Map<number, number>>
  /** What was wrong, how often, and the first that showed it. */
  problems: Map<string, { times: number; example: string }>
  /** The kinds of content that came. */
  types: Set<string>
  /** An answer of each kind in which something hostile stands. */
  samples: Map<string, { html: string; kind: 'page' | 'fragment' }>
}

type App = Hono<Env>

/** Who goes round, from which pages, and how often each sends a form that they find in one round. */
const roles: [name: string, start: string[], share: number][] = [
  ['adviser', ['/', '/preparation-sheet'], 5],
  ['manager', ['/'], 2],
  ['leader', ['/'], 1],
  ['complaints', ['/'], 3],
  ['stranger', ['/'], 1],
  ['admin', ['/', '/audit'], 2],
  ['provider', ['/'], 2],
  ['claimant', ['/my-plan'], 4],
  ['nobody', ['/', '/sign-in', '/my-plan/sign-in', '/complain'], 4],
]

/** Where something is, and the form there, if it is a form. */
type Known = { page: string; form?: Form }
type Role = { name: string; visitor: Visitor; start: string[]; share: number; known: Map<string, Known[]> }

/** Passwords are hashed, wrong ones are counted, and who signs out is out: these have a small share of their own. */
const apart = /^\/(sign-in|sign-out|session\/unlock|staff|my-plan\/sign-in|my-plan\/sign-out)$/
const shareApart = 10

/** A page, and whose it is. */
export type Place = { role: string; page: string }

type Run = Report & { app: App; dice: Dice[]; readBack: Map<string, number>; cast: Role[]; round: number }

export type Onslaught = {
  app: App
  seed: number
  /** How many submissions to make at least; every form is sent to twice before it stops. */
  atLeast: number
  /** Pages, and for whom, that only the press of a button leads to. */
  also: readonly Place[]
  /** Makes a code with which the claimant gets in, whatever became of the one before. */
  newCode: () => Promise<{ reference: string; code: string }>
}

/** Goes round all forms of all roles until enough submissions were made, the same from the same seed. */
export async function onslaught({ app, seed, atLeast, also, newCode }: Onslaught): Promise<Report> {
  const report = { count: 0, reached: new Map(), problems: new Map(), types: new Set<string>(), samples: new Map() }
  const run: Run = { ...report, app, dice: thrown(seed, 8_000), readBack: new Map(), cast: [], round: 0 }
  for (const [name, start, share] of roles) {
    run.cast.push({ name, visitor: await signedIn(app, name), start, share, known: new Map() })
  }
  for (; run.round < 2 || run.count < atLeast; run.round++) {
    for (const role of run.cast) {
      if (run.round > 1 && run.count >= atLeast) break
      // First, while what was made ready for each act is as it was made.
      if (run.round === 0) for (const { page } of also.filter(one => one.role === role.name)) await open(role, page)
      if (role.name === 'claimant') await backIn(role, newCode)
      await explore(role)
      for (const kind of [...role.known.keys()]) {
        if (role.name === 'claimant') await backIn(role, newCode)
        const known = role.known.get(kind) ?? []
        const one = known[run.round % known.length]
        if (one) await assail(run, role, one, kind)
      }
    }
  }
  await assailApart(run)
  return run
}

async function signedIn(app: App, role: string): Promise<Visitor> {
  const visitor = newVisitor(app.request.bind(app))
  if (role === 'claimant') await visitor.post('/my-plan/sign-in', demoClaimant)
  else if (role !== 'nobody') await visitor.post('/sign-in', { email: `${role}@demo.test`, password: demoPassword })
  return visitor
}

/** Somebody made a new code, or the claimant signed out: then nothing of theirs would be reached any more. */
async function backIn({ visitor }: Role, newCode: Onslaught['newCode']) {
  if ((await visitor.get('/my-plan')).path === '/my-plan') return
  await visitor.post('/my-plan/sign-in', await newCode())
}

const kindOfPath = (path: string) => kindOf(path).replace(/\/answers\/[^/]+/, '/answers/:question')
const nameOf = ({ method, action }: Form) => `${method} ${kindOfPath(action)}`

const isFile = (path: string) => /\.(pdf|ics|zip)\b/.test(path)

/** Finds what there is for a role now: its pages, each with its forms. */
async function explore({ visitor, start, known }: Role) {
  // Files take long to make: they are asked for below, once.
  const kinds = (path: string) => (isFile(path) ? undefined : kindOfPath(path))
  for (const { path, forms, links } of await walk(visitor, start, 1, kinds)) {
    for (const one of [path, ...links.filter(isFile)]) {
      know(known, `GET ${kindOfPath(one)}`, { page: one })
    }
    for (const form of forms) know(known, nameOf(form), { page: path, form })
  }
}

async function open({ visitor, known }: Role, page: string) {
  if (isFile(page)) return know(known, `GET ${kindOfPath(page)}`, { page })
  const { html, path } = await visitor.get(page)
  for (const form of formsOn(html, path)) know(known, nameOf(form), { page, form })
}

function know(known: Map<string, Known[]>, kind: string, one: Known) {
  const list = known.get(kind) ?? []
  const isNew = !list.some(({ page, form }) => page === one.page && form?.action === one.form?.action)
  if (list.length < 4 && isNew) list.push(one)
  known.set(kind, list)
}

async function assail(run: Run, role: Role, { page, form }: Known, kind: string) {
  // A PDF takes longer to make than all else together.
  if (!form && /\.pdf\b/.test(page) && run.round > 0) return
  if (!form) return askOddly(run, role, page, kind)
  if (apart.test(form.action)) return
  // All from one look at the page: what was done meanwhile makes the later ones clash, as from a page left open.
  const fresh = await again(role, page, form)
  for (let times = 0; fresh && times < role.share; times++) await submit(run, role, fresh, kind)
}

/** The form as its page has it now; undefined when it is no longer there. */
async function again({ visitor }: Role, page: string, form: Form): Promise<Form | undefined> {
  const { html, path } = await visitor.get(page)
  return formsOn(html, path).find(one => one.action === form.action && one.method === form.method)
}

/** Those whose work is with passwords, each by somebody who loses nothing by it. */
async function assailApart(run: Run) {
  for (const { name, known, start } of run.cast) {
    for (const [kind, [one]] of known) {
      if (!one?.form || !apart.test(one.form.action)) continue
      const visitor = await signedIn(run.app, name)
      const role: Role = { name, visitor, start, share: 1, known }
      for (let times = 0; times < shareApart; times++) await submit(run, role, one.form, kind)
    }
  }
}

/** The next throw of the dice, with marks of its own. */
function nextThrow({ dice, count }: Run): { throws: Reader; way: Dice['way'] } {
  const one = dice[count % dice.length] as Dice
  let marks = 0
  return { throws: reader(one, () => markOf(count * 100 + marks++)), way: one.way }
}

async function askOddly(run: Run, role: Role, page: string, kind: string) {
  const address = oddAddress(page, queries, nextThrow(run).throws)
  const came = await send(run, role.visitor, 'GET', address)
  note(run, kind, `GET ${address} as ${role.name}`, came, problemsOf(came))
}

const headersOf = ({ script }: Form): Record<string, string> => ({
  'content-type': 'application/x-www-form-urlencoded',
  ...(script === 'htmx' && { 'hx-request': 'true' }),
  ...(script === 'autosave' && { 'sec-fetch-dest': 'empty' }),
})

/** Sends a form once. */
async function submit(run: Run, role: Role, form: Form, kind: string): Promise<void> {
  const { throws, way } = nextThrow(run)
  if (form.method === 'GET') {
    const address = `${form.action.split('?')[0]}?${urlencoded(tampered(form, throws))}`
    const came = await send(run, role.visitor, 'GET', address)
    return note(run, kind, `GET ${address} as ${role.name}`, came, problemsOf(came))
  }
  if (way === 'sent oddly') return sendOddly(run, role, form, throws, kind)
  const fields = (way === 'tampered' ? tampered(form, throws) : filled(form, throws)).map(fromPerson)
  const body = urlencoded(fields)
  const address = way === 'address' ? oddAddress(form.action, queries, throws) : form.action
  const came = await send(run, role.visitor, 'POST', address, body, headersOf(form))
  const wrong = problemsOf(came)
  if (way !== 'address') wrong.push(...keepingProblems(came, form, fields))
  if (came.status === 303 && way === 'typed' && !apart.test(form.action)) {
    wrong.push(...(await lookFor(run, role, form, fields, came, kind)))
    if (throws.next(4) === 0) wrong.push(...(await pressAgain(run, role, form, body, came)))
  }
  return note(run, kind, `POST ${address} as ${role.name}, ${way}: ${body}`, came, wrong)
}

/** Words about another person are hidden with all that is like them, and all marks are alike: that has tests of its own. */
const fromPerson = ([name, value]: [string, string]): [string, string] => [
  name,
  value === 'wrong person' ? 'mistake' : value,
]

/** What came back instead of its being done has all that was typed; where it leads says nothing of it. */
function keepingProblems({ status, headers, text }: Came, form: Form, fields: Sent): string[] {
  if (status === 303) return marksIn(headers.get('location') ?? '').map(mark => `typed text in an address: ${mark}`)
  if ((status !== 422 && status !== 409) || form.script) return []
  const isGone = status === 409 || !formsOn(text, form.page).some(({ action }) => action === form.action)
  return lostIn(text, form, fields, isGone)
}

/** The same press once more is answered as it was. */
async function pressAgain(run: Run, role: Role, form: Form, body: string, came: Came): Promise<string[]> {
  if (!/(^|&)press=[0-9a-f-]{36}(&|$)/.test(body)) return []
  const second = await send(run, role.visitor, 'POST', form.action, body, headersOf(form))
  const [first, then] = [came, second].map(({ headers }) => headers.get('location'))
  // Whoever complains without signing in is slowed down, also when it is the same once more.
  if (second.status === 429) return []
  return second.status === 303 && then === first ? problemsOf(second) : [`pressed again: ${second.status} to ${then}`]
}

async function sendOddly(run: Run, role: Role, form: Form, throws: Reader, kind: string): Promise<void> {
  const sent = filled(form, throws)
  if (throws.next(8) === 0) return sendAsAnother(run, form, sent, throws, kind)
  const { how, headers, body, method = 'POST', only } = throws.oneOf(oddities)(sent, throws)
  const came = await send(run, role.visitor, method, form.action, body, headers)
  return note(run, kind, `${method} ${form.action} as ${role.name}, ${how}`, came, problemsOf(came, only))
}

/** A form of staff, from somebody who has no business with it. */
async function sendAsAnother(run: Run, form: Form, sent: Sent, throws: Reader, kind: string): Promise<void> {
  // A provider has business with the requests that were put before it.
  const strangers = form.action.startsWith('/reconsiderations/')
    ? ['claimant', 'nobody']
    : ['provider', 'claimant', 'nobody']
  const { name, visitor } = throws.oneOf(run.cast.filter(one => strangers.includes(one.name)))
  const came = await send(run, visitor, 'POST', form.action, urlencoded(sent), headersOf(form))
  const isOpen = /^\/(my-plan|complain|sign|session)(\/|$|\?|-)/.test(form.action)
  note(run, kind, `POST ${form.action} as ${name}`, came, problemsOf(came, isOpen ? undefined : [303, 401, 403, 404]))
}

/**
 * A complaint is read at its own desk, and by whoever follows it with a code (R54); of an address only the one of the way
 * that was chosen is kept, and is shown in part.
 */
const readElsewhere =
  /^\/(complain|complaints\/new|my-plan\/(complaints|way-in|how-we-tell-you|reconsiderations\/[^/]+\/withdrawal))/

/** What was done stands where it belongs: on the page it led to, in its own form, or on the page of the record. */
async function lookFor(run: Run, role: Role, form: Form, sent: Sent, came: Came, kind: string): Promise<string[]> {
  const times = run.readBack.get(kind) ?? 0
  // Whoever cancels, or strikes an answer through, keeps nothing of what is in the boxes.
  const keepsNothing = sent.some(([name, value]) => value === 'cancel' || (name === 'stands' && value !== 'this'))
  if (times >= 3 || keepsNothing || readElsewhere.test(form.action)) return []
  run.readBack.set(kind, times + 1)
  const pages: Page[] = []
  const places = placesOf(form, came.headers.get('location') ?? '/')
  for (const place of places) {
    const { html, path, status } = await role.visitor.get(place)
    if (status !== 200) continue
    // What was said of a copy stands on the copy's own page.
    if (form.action.endsWith('/formats')) places.push(...(html.match(/(?<=")\/formats\/[0-9a-f-]{36}(?=")/g) ?? []))
    const forms = formsOn(html, path)
    pages.push({ path, html, forms, links: [] })
    for (const one of forms) know(role.known, nameOf(one), { page: path, form: one })
  }
  const closesOthers = form.action.includes('/steps/') || form.action.endsWith('/all')
  return notReadBack(pages, form, sent, closesOthers)
}

function placesOf({ action, page }: Form, location: string): string[] {
  const record = /^\/(claimants|interviews|plans|reconsiderations)\/[^/]+/.exec(action)?.[0]
  const [, commitment] = /#commitment-(.+)$/.exec(location) ?? []
  const more: Record<string, string[]> = {
    claimants: ['', '/details'],
    interviews: ['', '/outcome', '/check'],
    plans: [''],
    reconsiderations: [''],
  }
  return [
    location,
    // A page for something new is empty again, and asks for everything.
    ...(page.split('?')[0]?.endsWith('/new') ? [] : [`${page.split('?')[0]}?change=yes`]),
    ...(commitment ? [`${location.split('?')[0]}/${commitment}`] : []),
    ...(location.startsWith('/reconsiderations/') ? [location.split('/').slice(0, 3).join('/')] : []),
    ...(record ? (more[record.split('/')[1] ?? ''] ?? []).map(under => record + under) : []),
  ]
}

const longestWait = 30_000

/** Sends it as it is, and waits no longer than anybody would; what is no text is not read. */
async function send(
  run: Run,
  visitor: Visitor,
  method: string,
  path: string,
  body?: BodyInit,
  headers: Record<string, string> = {},
): Promise<Came> {
  run.count += 1
  const cookie = [...visitor.cookies].map(pair => pair.join('=')).join('; ')
  const origin: Record<string, string> = method === 'GET' ? {} : { origin: 'http://localhost' }
  const asked = run.app.request(`http://localhost${path}`, { method, body, headers: { cookie, ...origin, ...headers } })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Response>(done => {
    timer = setTimeout(() => done(new Response('no answer', { status: 599 })), longestWait)
  })
  const response = await Promise.race([asked, late])
  clearTimeout(timer)
  const type = response.headers.get('content-type')
  if (type !== null) run.types.add(type.split(';')[0] ?? '')
  const text = type === null || /^text|json/.test(type) ? await response.text() : ''
  return { status: response.status, headers: response.headers, text }
}

/** What a page says, for whoever has to find out why. */
const mainOf = (html: string) =>
  (html.split('<main')[1] ?? html)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 3000)

/** Keeps what came of it. */
function note(run: Run, kind: string, how: string, came: Came, wrong: string[]): void {
  const statuses = run.reached.get(kind) ?? new Map<number, number>()
  statuses.set(came.status, (statuses.get(came.status) ?? 0) + 1)
  run.reached.set(kind, statuses)
  for (const what of wrong) {
    const name = `${kind}: ${what.slice(0, 300)}`.replace(/zqx\d+xqz/gi, 'MARK')
    const { times = 0, example = `${how.slice(0, 2000)}\n    ${came.status}: ${mainOf(came.text)}` } =
      run.problems.get(name) ?? {}
    run.problems.set(name, { times: times + 1, example })
  }
  if (came.headers.get('content-type')?.startsWith('text/html') && marksIn(came.text).length > 0) {
    const isPage = /^<!doctype/i.test(came.text)
    run.samples.set(`${kind} ${came.status}`, { html: came.text, kind: isPage ? 'page' : 'fragment' })
  }
}
