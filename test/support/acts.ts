/** Every button that changes something: where it is, who presses it, what they type, and what it is in the office's history. */
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { facts, incidents } from '../../db/schema.ts'
import { addClaimant, addRepresentative } from '../../server/claimant/claimant.ts'
import { commitmentsOf, removeCommitment } from '../../server/commitment/commitment.ts'
import type { Person } from '../../server/http/context.ts'
import { bookAppointment, hereAndNow } from '../../server/interview/appointment.ts'
import { beginInterview } from '../../server/interview/interview.ts'
import { defaultNow, type TestApp, type Visitor } from './app.ts'
import { chloe, drafted, interviewed, issued, lawful } from './plan-case.ts'

/** The office in which a button is pressed; `amira` is its adviser, and whoever takes part has a browser. */
export type Office = TestApp & { amira: Person; browserOf: (login: string) => Visitor }

export type Sent = Record<string, string | string[]>

export type Button = {
  /** Where the form is, whose address it is when that is not the button's own, and what is typed into it. */
  page: string
  form?: string
  action: string
  typed?: Sent
}

export type Act = {
  /** The route behind the button. */
  route: string
  as?: string
  /** Makes everything that must be there before the button is. */
  made: (office: Office) => Promise<Button>
  did: string[]
  /** The form names no press: the same answers sent again are no news. */
  bare?: true
}

const day = { 'on-day': '24', 'on-month': '11', 'on-year': '2026' }
const later = new Date(defaultNow.getTime() + 60 * 60_000)
const steps = '/interviews/:interview/steps/:step'
const commitment = '/interviews/:interview/commitments/:commitment'

const someone = ({ db, amira }: Office) => addClaimant(db, amira, defaultNow, { name: 'Ifan Prys' })

const onClaimant = (page: string, action: string, typed: Sent) => async (office: Office) => {
  const url = `/claimants/${(await someone(office)).id}`
  return { page: `${url}${page}`, action: `${url}${action}`, typed }
}

const onRepresentative =
  (act: '/end' | '/restoration') =>
  async (office: Office): Promise<Button> => {
    const [{ id }, key] = [await someone(office), randomUUID()]
    const representative = { kind: 'appointee', name: 'Nia Puw' } as const
    await addRepresentative(office.db, office.amira, defaultNow, id, representative, key)
    const url = `/claimants/${id}/representatives/${key}`
    if (act === '/end') return { page: `/claimants/${id}`, action: `${url}/end` }
    const ended = await office.browserOf('adviser').post(`${url}/end`)
    return { page: ended.path, action: `${url}/restoration` }
  }

async function onRestricted(office: Office): Promise<Button> {
  const url = `/claimants/${(await someone(office)).id}/restriction`
  await office.browserOf('manager').post(url, { why: 'A protected address' })
  return { page: url, action: `${url}/lift` }
}

const onAppointment = (page: string, action: string, typed: Sent) => async (office: Office) => {
  const { db, amira } = office
  const claimant = await someone(office)
  const { id } = await bookAppointment(db, amira, defaultNow, claimant, hereAndNow(amira, defaultNow))
  const url = `/claimants/${claimant.id}/appointments/${id}`
  return { page: `${url}${page}`, action: `${url}${action}`, typed }
}

const onInterview =
  (page: string, action: string, typed: Sent) =>
  async ({ db, amira }: Office) => {
    const url = `/interviews/${(await interviewed(db, amira)).id}`
    return { page: `${url}${page}`, action: `${url}${action}`, typed }
  }

async function onAll(office: Office): Promise<Button> {
  const button = await onInterview('/all', '/all/autosave', { 'aim-work': 'Office work' })(office)
  return { ...button, form: button.page }
}

async function onOutcome({ db, amira, browserOf }: Office): Promise<Button> {
  const url = `/interviews/${(await interviewed(db, amira)).id}/outcome`
  await browserOf('adviser').post(url, { outcome: 'took part', attended: 'claimant', heldBy: amira.id })
  return { page: `${url}/undoing`, action: `${url}/undoing`, typed: { reason: 'It was somebody else’s' } }
}

/** An interview an hour after the first, with the same person. */
async function secondInterview({ db, amira }: Office, first: Parameters<typeof bookAppointment>[3]) {
  const appointment = await bookAppointment(db, amira, later, first, hereAndNow(amira, later))
  return `/interviews/${await beginInterview(db, amira, later, appointment)}`
}

/** The draft of the next version is begun in the next interview. */
async function onNextInterview(office: Office): Promise<Button> {
  const { claimant } = await issued(office.db, office.amira, await interviewed(office.db, office.amira))
  const list = `${await secondInterview(office, claimant)}/commitments`
  return { page: list, action: list }
}

/** A button of the first of two lines in a draft: on the list or, where told so, on the line's own page. */
const onLine =
  (act: string, typed: Sent = {}, onOwnPage = false) =>
  async ({ db, amira }: Office) => {
    const interview = await interviewed(db, amira)
    const unlikely = { ...lawful, canDo: 2 }
    const plan = await drafted(db, amira, interview, [unlikely, { ...lawful, what: 'Go to the second course' }])
    const line = (await commitmentsOf(db, plan.id))[0]?.id ?? ''
    const list = `/interviews/${interview.id}/commitments`
    const isUndoing = act === '/removal/undo'
    if (isUndoing) await removeCommitment(db, amira, defaultNow, plan, line)
    const page = isUndoing ? `${list}?removed=${line}` : list
    return { page: onOwnPage ? `${list}/${line}` : page, action: `${list}/${line}${act}`, typed }
  }

const onPlan =
  (state: 'draft' | 'issued', page: string, action: string, typed: Sent = {}) =>
  async ({ db, amira }: Office) => {
    const make = state === 'draft' ? drafted : issued
    const { id } = await make(db, amira, await interviewed(db, amira))
    return { page: `/plans/${id}${page}`, action: `/plans/${id}${action}`, typed }
  }

/** A copy in braille, asked for. */
async function onCopy({ db, amira, browserOf }: Office): Promise<Button> {
  const { id } = await issued(db, amira, await interviewed(db, amira))
  const adviser = browserOf('adviser')
  await adviser.post(`/plans/${id}/formats`, { format: 'braille grade 2', language: 'en' })
  const { html } = await adviser.get(`/plans/${id}`)
  const url = /\/formats\/[0-9a-f-]{36}/.exec(html)?.[0] ?? ''
  return { page: url, action: `${url}/steps`, typed: { ...day, step: 'made' } }
}

const aims = { 'aim-work': { is: 'answered', value: 'Office work' } } as const

async function onAnswer({ db, amira }: Office, reason: string): Promise<Button> {
  const { claimantId } = await interviewed(db, amira, chloe, { aims })
  const [row] = await db.select({ id: facts.id }).from(facts).where(eq(facts.claimantId, claimantId))
  const url = `/claimants/${claimantId}/answers/aim-work/${row?.id}/correction`
  return {
    page: url,
    action: url,
    typed: {
      stands: 'this',
      reason,
      'aim-work': 'Outdoor work',
      [`words-${reason.replace(' ', '-')}`]: 'Typed in a hurry',
    },
  }
}

async function onIncident(office: Office): Promise<Button> {
  const { action, typed } = await onAnswer(office, 'wrong person')
  await office.browserOf('adviser').post(action, { ...typed, stands: 'nothing', standing: 'yes' })
  const [incident] = await office.db
    .select()
    .from(incidents)
    .where(eq(incidents.claimantId, action.split('/')[2] ?? ''))
  const url = `/incidents/${incident?.id}`
  return { page: url, action: `${url}/closing`, typed: { whatWasDone: 'Told both of them' } }
}

const onStep = (under: string, typed: Sent) => async (office: Office) => {
  const { page, action, ...rest } = await onInterview('/steps/aims', `/steps/aims${under}`, typed)(office)
  return { page, form: page, action, ...rest }
}

async function onKnownStep(office: Office): Promise<Button> {
  const { claimant } = await interviewed(office.db, office.amira, chloe, { aims })
  const step = `${await secondInterview(office, claimant)}/steps/aims`
  return { page: step, action: `${step}/confirmation` }
}

/** A button about the first of two jobs: on the list of them, on its own page, or where a new one is typed. */
const onJob =
  (at: 'list' | 'item' | 'new' | 'undo', under: string, typed: Sent = {}) =>
  async ({ db, amira, browserOf }: Office) => {
    const step = `/interviews/${(await interviewed(db, amira)).id}/steps/work-history`
    const jobs = [randomUUID(), randomUUID()] as const
    const adviser = browserOf('adviser')
    for (const item of jobs) await adviser.post(`${step}/jobs/new`, { item, 'job-title': `Picker ${item}` })
    const list = `${step}?change=yes`
    if (at === 'list') return { page: list, form: step, action: `${step}/jobs/${jobs[0]}${under}`, typed }
    const page = `${step}/jobs/${at === 'item' ? jobs[0] : 'new'}`
    if (at !== 'undo') return { page, form: page, action: under === '' ? page : `${step}/jobs${under}`, typed }
    const removed = await adviser.post(`${step}/jobs/${jobs[0]}/removal`)
    return { page: removed.path, action: `${step}/jobs/restoration`, typed }
  }

async function onStaff({ amira }: Office): Promise<Button> {
  const account = { name: 'Sam Doe', email: 'sam.doe@demo.test', office: amira.officeId, role: 'adviser' }
  return { page: '/staff', action: '/staff', typed: { ...account, password: 'long enough to be one' } }
}

const giving = { ...day, how: 'handed over', language: 'en', format: 'standard', reception: 'acknowledged' }
const review = { 'review-day': '1', 'review-month': '12', 'review-year': '2026' }
const ended = 'recorded the outcome of'

/** Every act of the office, by the route that does it. */
export const acts: Act[] = [
  {
    route: '/claimants/new',
    made: async () => ({ page: '/claimants/new', action: '/claimants/new', typed: { name: 'Thrice' } }),
    did: ['added'],
  },
  {
    route: '/claimants/:claimant/details',
    made: onClaimant('/details', '/details', { name: 'Ifan Puw' }),
    did: ['changed'],
  },
  {
    route: '/claimants/:claimant/representatives/new',
    made: onClaimant('/representatives/new', '/representatives/new', { name: 'Nia Puw', kind: 'appointee' }),
    did: ['added'],
  },
  { route: '/claimants/:claimant/representatives/:representative/end', made: onRepresentative('/end'), did: ['ended'] },
  {
    route: '/claimants/:claimant/representatives/:representative/restoration',
    made: onRepresentative('/restoration'),
    did: ['brought back'],
  },
  {
    route: '/claimants/:claimant/restriction',
    as: 'manager',
    made: onClaimant('/restriction', '/restriction', { why: 'Protected' }),
    did: ['restricted'],
  },
  {
    route: '/claimants/:claimant/restriction/lift',
    as: 'manager',
    made: onRestricted,
    did: ['lifted the restriction on'],
  },
  {
    route: '/claimants/:claimant/appointments/new',
    made: onClaimant('/appointments/new', '/appointments/new', { ...day, channel: 'phone', time: '2pm' }),
    did: ['booked'],
  },
  {
    route: '/claimants/:claimant/appointments/:appointment/details',
    made: onAppointment('/details', '/details', { time: '3pm' }),
    did: ['changed'],
  },
  {
    route: '/claimants/:claimant/appointments/:appointment/interview',
    made: onAppointment('', '/interview', {}),
    did: ['began'],
  },
  {
    route: '/claimants/:claimant/interviews',
    made: onClaimant('/interviews/new', '/interviews', { channel: 'phone', kind: 'compulsory' }),
    did: ['booked', 'began'],
  },
  {
    route: '/interviews/:interview/outcome',
    made: onInterview('/outcome', '/outcome', { outcome: 'took part', attended: 'claimant' }),
    did: [ended],
  },
  { route: '/interviews/:interview/outcome/undoing', made: onOutcome, did: ['took back the outcome of'] },
  {
    route: '/claimants/:claimant/answers/:question/:row/correction',
    made: office => onAnswer(office, 'mistake'),
    did: ['corrected'],
  },
  { route: '/incidents/:incident/closing', as: 'manager', made: onIncident, did: ['closed'] },
  { route: '/interviews/:interview/commitments', made: onNextInterview, did: ['drafted'] },
  {
    route: '/interviews/:interview/commitments/new',
    made: onInterview('/commitments/new?kind=chosen', '/commitments/new', { what: 'Look at the bus times' }),
    did: ['drafted', 'added'],
  },
  { route: commitment, made: onLine('', { what: 'Go in the evening' }, true), did: ['changed'] },
  { route: `${commitment}/duplicate`, made: onLine('/duplicate'), did: ['added'] },
  { route: `${commitment}/move`, made: onLine('/move'), did: ['reordered'] },
  { route: `${commitment}/removal`, made: onLine('/removal'), did: ['removed'] },
  { route: `${commitment}/removal/undo`, made: onLine('/removal/undo'), did: ['brought back'] },
  {
    route: `${commitment}/reasons`,
    made: onLine('/reasons', { reason: 'We do the first one together' }),
    did: ['gave a reason to keep'],
  },
  { route: '/interviews/:interview/plan', made: onInterview('', '/plan', {}), did: ['drafted'] },
  { route: '/plans/:plan/review', made: onPlan('draft', '/review', '/review', review), did: ['changed'] },
  { route: '/plans/:plan/issue', made: onPlan('draft', '', '/issue'), did: ['issued'] },
  { route: '/plans/:plan/next-version', made: onPlan('issued', '', '/next-version'), did: ['drafted'] },
  { route: '/plans/:plan/given', made: onPlan('issued', '/given', '/given', giving), did: ['gave'] },
  {
    route: '/plans/:plan/signature',
    made: onPlan('issued', '/signature', '/signature', { ...day, state: 'signed' }),
    did: ['recorded a signature on'],
  },
  {
    route: '/plans/:plan/formats',
    made: onPlan('issued', '/formats', '/formats', { format: 'braille grade 2', language: 'en' }),
    did: ['asked for another format of'],
  },
  { route: '/formats/:request/steps', made: onCopy, did: ['recorded what happened to a format of'] },
  { route: '/staff', as: 'admin', made: onStaff, did: ['added'] },
  { route: steps, made: onStep('', { 'aim-work': 'Office work' }), did: ['answered'], bare: true },
  {
    route: `${steps}/autosave`,
    made: onStep('/autosave', { 'aim-work': 'Office work' }),
    did: ['answered'],
    bare: true,
  },
  { route: `${steps}/confirmation`, made: onKnownStep, did: ['confirmed'], bare: true },
  { route: `${steps}/:group/new`, made: onJob('new', '', { 'job-title': 'Driver' }), did: ['added'], bare: true },
  {
    route: `${steps}/:group/autosave`,
    made: onJob('new', '/autosave', { 'job-title': 'Driver' }),
    did: ['added'],
    bare: true,
  },
  { route: `${steps}/:group/:item`, made: onJob('item', '', { 'job-title': 'Driver' }), did: ['changed'], bare: true },
  { route: `${steps}/:group/:item/removal`, made: onJob('list', '/removal'), did: ['removed'], bare: true },
  {
    route: `${steps}/:group/:item/place`,
    made: onJob('list', '/place', { direction: 'down' }),
    did: ['reordered'],
    bare: true,
  },
  { route: `${steps}/:group/restoration`, made: onJob('undo', ''), did: ['brought back'], bare: true },
  {
    route: '/interviews/:interview/all',
    made: onInterview('/all', '/all', { 'aim-work': 'Office work' }),
    did: ['answered'],
    bare: true,
  },
  { route: '/interviews/:interview/all/autosave', made: onAll, did: ['answered'], bare: true },
]
