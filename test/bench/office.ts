/** An office with ten interviews going on, each in a browser of its own: what the pages are measured with. */
import pino from 'pino'
import type { Db } from '../../db/client.ts'
import { demoPassword } from '../../db/demo-accounts.ts'
import { addDemoStaff } from '../../db/demo-office.ts'
import { createApp } from '../../server/app.ts'
import { addClaimant } from '../../server/claimant/claimant.ts'
import { readConfig } from '../../server/config.ts'
import { interviewNow } from '../../server/interview/interview.ts'
import { castMember } from '../support/plan-case.ts'

/** What load.js sends: the body is a posted form. */
export type Sent = { method: 'GET' | 'POST'; path: string; headers: Record<string, string>; body?: string }
export type Client = { get: Sent[]; post: Sent[] }

const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }

/** Fills an empty database; each client opens one step, and posts it with one of its answers changed each time. */
export async function openOffice(db: Db, environment: NodeJS.ProcessEnv, clients: number): Promise<Client[]> {
  await addDemoStaff(db)
  const app = createApp({ db, config: readConfig(environment), log: pino({ level: 'silent' }) })
  const adviser = await castMember(db, 'adviser')
  return Promise.all(Array.from({ length: clients }, (_, number) => client(app, db, adviser, number)))
}

type App = ReturnType<typeof createApp>
type Adviser = Awaited<ReturnType<typeof castMember>>

async function client(app: App, db: Db, adviser: Adviser, number: number): Promise<Client> {
  const claimant = await addClaimant(db, adviser, new Date(), { name: `Measured Person ${number + 1}` })
  const meeting = { kind: 'voluntary', channel: 'phone' } as const
  const interview = await interviewNow(db, adviser, new Date(), claimant, meeting)
  const cookie = await signIn(app)
  const path = `/interviews/${interview}/steps/aims`
  const page = await app.request(path, { headers: { cookie } })
  const hidden = hiddenFields(await page.text())
  const answers = (aim: string) => new URLSearchParams({ ...hidden, ...said, 'aim-work': aim }).toString()
  const post = (aim: string): Sent => ({ method: 'POST', path, headers: { cookie, ...form }, body: answers(aim) })
  return {
    get: [{ method: 'GET', path, headers: { cookie } }],
    post: [post('Office work, sitting and standing'), post('Reception work, sitting and standing')],
  }
}

const said = {
  'job-preference-1': 'Receptionist at a GP surgery',
  'job-preference-2': 'School office assistant',
  'job-preference-3': '',
  'self-employment': 'no',
  'what-matters': 'Fitting round the school day, and not making my back worse.',
}

async function signIn(app: App): Promise<string> {
  const body = new URLSearchParams({ email: 'adviser@demo.test', password: demoPassword })
  const response = await app.request('/sign-in', { method: 'POST', body, headers: form })
  return [...cookiesOf(response)].map(([name, value]) => `${name}=${value}`).join('; ')
}

/** The cookies that an answer sets: their names and values, as they are sent back. */
export const cookiesOf = ({ headers }: Response): Map<string, string> =>
  new Map(headers.getSetCookie().map(line => /^([^=]*)=([^;]*)/.exec(line)?.slice(1) as [string, string]))

/** The hidden fields of a page's form: what the page was made from. A field without a value is left out. */
export function hiddenFields(html: string): Record<string, string> {
  const inputs = html.match(/<input type="hidden"[^>]*>/g) ?? []
  return Object.fromEntries(inputs.map(input => [attribute(input, 'name'), attribute(input, 'value')]))
}

const attribute = (tag: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
