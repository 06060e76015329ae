/** A stand-in for GOV.UK Notify: takes what its documentation says it takes, and refuses the rest in its words. */
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Kind = 'email' | 'sms' | 'letter'
type Fields = Record<string, unknown>
export type Taken = { id: string; kind: Kind; reference: string; status: string; body: Fields }
type Answer = { status: number; errors: { error: string; message: string }[] }

const serviceId = '26785a09-ab16-4eb0-8407-a37497a57506'
const secret = '3d844edf-8d35-48ac-975b-e847b4f122b0'
export const emailTemplate = 'f33517ff-2a88-4f6e-b855-c550268ce08a'
export const textTemplate = '16c25ee9-1b6c-4a3e-8b0b-5d2f0f3ca5c7'

/** The fields of each request: those that must be there, and those that may. Any other is refused. */
const fields: Record<Kind, { must: string[]; may: string[] }> = {
  email: { must: ['email_address', 'template_id'], may: ['personalisation', 'reference', 'email_reply_to_id'] },
  sms: { must: ['phone_number', 'template_id'], may: ['personalisation', 'reference', 'sms_sender_id'] },
  letter: { must: ['reference', 'content'], may: ['postage'] },
}

/** Starts it. `settings` are those of an office that uses it; `taken` is what it has; `refusal` is said to the next ones. */
export async function openNotify() {
  const notify = {
    taken: [] as Taken[],
    asked: [] as string[],
    refusal: undefined as Answer | undefined,
    /** It takes the message, and the line breaks before it can say so. */
    breaks: false,
  }
  const server = createServer(async (request, response) => {
    notify.asked.push(`${request.method} ${request.url}`)
    const said = await answer(request, notify)
    if (notify.breaks) return response.destroy()
    reply(response, said)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const settings = { apiKey: `office-${serviceId}-${secret}`, url, emailTemplate, textTemplate }
  const close = () => new Promise<void>(done => server.close(() => done()).closeAllConnections())
  return Object.assign(notify, { settings, close })
}

export type StandIn = Awaited<ReturnType<typeof openNotify>>

async function answer(request: IncomingMessage, notify: Pick<StandIn, 'taken' | 'refusal'>): Promise<[number, Fields]> {
  const wrong = tokenProblem(request.headers.authorization ?? '')
  if (wrong) return [403, { status_code: 403, errors: [{ error: 'AuthError', message: wrong }] }]
  if (notify.refusal)
    return [notify.refusal.status, { status_code: notify.refusal.status, errors: notify.refusal.errors }]
  const address = new URL(request.url ?? '', 'http://notify')
  if (request.method === 'GET')
    return [200, { notifications: listed(address, notify.taken), links: { current: address.href } }]
  const kind = address.pathname.replace('/v2/notifications/', '') as Kind
  const body = JSON.parse(await textOf(request)) as Fields
  const problem = problemWith(kind, body)
  if (problem) return [400, { status_code: 400, errors: [{ error: 'ValidationError', message: problem }] }]
  const taken = { id: randomUUID(), kind, reference: String(body.reference ?? ''), status: 'sending', body }
  notify.taken.push(taken)
  return [201, { id: taken.id, reference: taken.reference, uri: `${address.href}/${taken.id}` }]
}

/** What is wrong with a token: it is signed with the secret, names the service, and is at most 30 seconds old. */
function tokenProblem(header: string): string | undefined {
  const [, token = ''] = /^Bearer (.+)$/.exec(header) ?? []
  const [head = '', claims = '', signature = ''] = token.split('.')
  const ours = createHmac('sha256', secret).update(`${head}.${claims}`).digest()
  const theirs = Buffer.from(signature, 'base64url')
  if (theirs.length !== ours.length || !timingSafeEqual(ours, theirs)) return 'Invalid token: API key not found'
  const said = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>
  if (said(head).alg !== 'HS256') return 'Invalid token: algorithm used is not HS256'
  if (said(claims).iss !== serviceId) return 'Invalid token: service not found'
  const isNow = Math.abs(Date.now() / 1000 - Number(said(claims).iat)) <= 30
  return isNow ? undefined : 'Error: Your system clock must be accurate to within 30 seconds'
}

function problemWith(kind: Kind, body: Fields): string | undefined {
  const { must, may } = fields[kind]
  const missing = must.find(field => typeof body[field] !== 'string' || body[field] === '')
  if (missing) return `${missing} is a required property`
  const unknown = Object.keys(body).find(field => ![...must, ...may].includes(field))
  if (unknown) return `Additional properties are not allowed (${unknown} was unexpected)`
  const said = (body.personalisation ?? {}) as Fields
  if (kind === 'email' && body.template_id !== emailTemplate) return 'Template not found'
  if (kind === 'sms' && body.template_id !== textTemplate) return 'Template not found'
  if (kind === 'email' && !(said.subject && said.body)) return 'Missing personalisation: subject, body'
  if (kind === 'sms' && !said.body) return 'Missing personalisation: body'
  if (kind === 'sms' && !/^(\+44|0044|0)7\d{9}$/.test(String(body.phone_number)))
    return 'phone_number Not enough digits'
  const pdf = Buffer.from(String(body.content ?? ''), 'base64')
  if (kind === 'letter' && !pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) return 'content is not a PDF'
  return undefined
}

const failures = ['permanent-failure', 'temporary-failure', 'technical-failure', 'validation-failed']

function listed({ searchParams }: URL, taken: readonly Taken[]): Fields[] {
  const [reference, status] = [searchParams.get('reference'), searchParams.get('status')]
  return taken
    .filter(one => reference === null || one.reference === reference)
    .filter(one => status === null || (status === 'failed' ? failures.includes(one.status) : one.status === status))
    .map(({ id, reference, status }) => ({ id, reference, status }))
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

function reply(response: ServerResponse, [status, body]: [number, Fields]) {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}
