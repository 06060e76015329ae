/** Every button that changes something: where it is, who presses it, what they type, and what it is in the office's history. */
import { randomUUID } from 'node:crypto'
import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { ComplaintAbout } from '../../db/choices.ts'
import {
  appointments,
  claimantSessions,
  closures,
  facts,
  incidents,
  letters,
  messages,
  offices,
  planUpdates,
  providers,
  readings,
  rectifications,
  variations,
} from '../../db/schema.ts'
import { addClaimant } from '../../server/claimant/claimant.ts'
import { recipientOf } from '../../server/claimant/recipient.ts'
import { addRepresentative } from '../../server/claimant/representative.ts'
import { commitmentsOf, removeCommitment } from '../../server/commitment/commitment.ts'
import { complain } from '../../server/complaint/complaining.ts'
import { addCards, saveTurn } from '../../server/conversation/conversation.ts'
import * as entries from '../../server/failure/entries.ts'
import { begin, failureFor } from '../../server/failure/failure.ts'
import { refer } from '../../server/failure/outcome.ts'
import type { Person } from '../../server/http/context.ts'
import { bookAppointment, hereAndNow } from '../../server/interview/appointment.ts'
import { beginInterview } from '../../server/interview/interview.ts'
import { recordOutcome } from '../../server/interview/outcome.ts'
import { hashOf } from '../../server/lib/codes.ts'
import { today } from '../../server/lib/days.ts'
import { tell } from '../../server/outbox/outbox.ts'
import { ask, askablePlanFor } from '../../server/reconsideration/reconsideration.ts'
import { actor } from '../../server/staff/staff.ts'
import { config, defaultNow, type TestApp, type Visitor } from './app.ts'
import { publishedFile } from './bank-holidays.ts'
import { accessCode, chloe, drafted, interviewed, issued, lawful } from './plan-case.ts'

/** The office in which a button is pressed; `amira` is its adviser, and whoever takes part has a browser. */
export type Office = TestApp & { amira: Person; browserOf: (login: string) => Visitor }

export type Sent = Record<string, string | string[]>

export type Button = {
  /** Where the form is, whose address it is when that is not the button's own, and what is typed into it. */
  page: string
  form?: string
  action: string
  typed?: Sent
  /** Who presses it, where that is nobody of the cast: a claimant with a plan of their own. */
  browser?: Visitor
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
const closed = '/office/closures'
const steps = '/interviews/:interview/steps/:step'
const request = '/reconsiderations/:reconsideration'
const commitment = '/interviews/:interview/commitments/:commitment'
const complaint = '/complaints/:complaint'
const failure = '/failures/:failure'
const desk = 'complaints'

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

/** A link to prepare for an interview in a week; to take it back, one that was made. */
const onPreparation =
  (act: '' | '/end') =>
  async ({ db, amira, browserOf, ...office }: Office): Promise<Button> => {
    const claimant = await someone({ db, amira, browserOf, ...office })
    const talk = { ...hereAndNow(amira, defaultNow), on: '2026-12-01' }
    const { id } = await bookAppointment(db, amira, defaultNow, claimant, talk)
    const url = `/claimants/${claimant.id}/appointments/${id}`
    if (act === '') return { page: `${url}/preparation`, action: `${url}/preparation` }
    const made = await browserOf('adviser').post(`${url}/preparation`, { press: randomUUID() })
    return { page: url, action: `${made.path}${act}` }
  }

/** A paragraph of the summary to keep: all that nobody has looked at, by the page's first form. */
async function onSummary({ db, amira }: Office): Promise<Button> {
  const { id } = await interviewed(db, amira, chloe, { aims })
  return { page: `/interviews/${id}/summary`, action: `/interviews/${id}/summary`, typed: { did: 'rest' } }
}

/** What was read in words that are typed in a conversation, as one card that waits. */
async function cardOf({ db, amira }: Office) {
  const interview = await interviewed(db, amira)
  const page = `/interviews/${interview.id}/conversation`
  const turn = await saveTurn(db, amira, defaultNow, interview, { meant: 'said', words: 'no car' })
  const read = { question: 'driving-licence', answer: { is: 'none' }, words: 'no car', begins: 0 } as const
  await addCards(db, interview, turn, { readings: [read], unread: [] })
  const [card] = await db.select({ id: readings.id }).from(readings).where(eq(readings.turnId, turn))
  return { page, card: card?.id }
}

async function onCard(office: Office): Promise<Button> {
  const { page, card } = await cardOf(office)
  return { page, action: `${page}/turns`, typed: { go: `use ${card}` } }
}

async function onUsedCard(office: Office): Promise<Button> {
  const { page, card } = await cardOf(office)
  await office.browserOf('adviser').post(`${page}/turns`, { go: `use ${card}`, basis: '0' })
  return { page, action: `${page}/turns`, typed: { go: `undo ${card}` } }
}

async function onChange(office: Office): Promise<Button> {
  const { page, card } = await cardOf(office)
  const action = `${page}/cards/${card}`
  return { page: action, action, typed: { 'driving-licence': 'full' } }
}

async function onChild({ db, amira, browserOf }: Office): Promise<Button> {
  const list = `/interviews/${(await interviewed(db, amira)).id}/conversation/items/children`
  const page = `${list}/${randomUUID()}`
  await browserOf('adviser').post(page, { 'child-age': '4', basis: '0' })
  return { page, action: page, typed: { 'child-age': '5' } }
}

/** What somebody typed in a conversation, and may have read by the office's own reader; without one there is no button. */
async function onTurn({ db, amira, browserOf }: Office): Promise<Button> {
  const page = `/interviews/${(await interviewed(db, amira)).id}/conversation`
  const { html } = await browserOf('adviser').post(`${page}/turns`, { words: 'wants reception work', go: 'send' })
  return { page, action: `${page}/turns`, typed: { go: /value="(office \d+)"/.exec(html)?.[1] ?? '' } }
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

/** A claimant in their own plan of one line, whose id stands for ':line' in an address. */
const onMyPlan =
  (page: string, action: string, typed: Sent = {}) =>
  async ({ db, amira, visit }: Office): Promise<Button> => {
    const plan = await issued(db, amira, await interviewed(db, amira))
    const browser = await visit()
    await browser.post('/my-plan/sign-in', { reference: plan.reference, code: accessCode })
    const [line] = await commitmentsOf(db, plan.id)
    const own = (address: string) => `/my-plan${address}`.replace(':line', line?.id ?? '')
    return { browser, page: own(page), action: own(action), typed }
  }

/** A request of a claimant's own, to take back or to add to. */
const onMyRequest =
  (act: string) =>
  async (office: Office): Promise<Button> => {
    const { browser, action } = await onMyPlan('', '/reconsiderations/new')(office)
    const asked = await browser?.post(action, { lines: 'all' })
    const url = `${asked?.path.split('?')[0]}/${act}`
    return { ...(browser && { browser }), page: url, action: url, typed: { words: 'It is fine now' } }
  }

/** A code for a claimant with a plan, or for somebody who acts for them. */
const onCode = (whose: 'claimant' | 'representative') => async (office: Office) => {
  const { db, amira } = office
  const { claimantId } = await issued(db, amira, await interviewed(db, amira))
  const key = await representing(office, claimantId)
  const url = `/claimants/${claimantId}${whose === 'claimant' ? '' : `/representatives/${key}`}/access-code`
  return { page: url, action: url }
}

async function representing({ db, amira }: Office, claimantId: string): Promise<string> {
  const key = randomUUID()
  await addRepresentative(db, amira, defaultNow, claimantId, { kind: 'written authority', name: 'Nia Puw' }, key)
  return key
}

/** A claimant who ends that somebody acts for them. */
async function onMyRepresentative(office: Office): Promise<Button> {
  const button = await onMyPlan('', '')(office)
  const token = hashOf(button.browser?.cookies.get('foothold.my_plan') ?? '')
  const [own] = await office.db.select().from(claimantSessions).where(eq(claimantSessions.tokenHash, token))
  const url = `/my-plan/representatives/${await representing(office, own?.claimantId ?? '')}/end`
  return { ...button, page: url, action: url }
}

/** Something that a claimant says is wrong in what we hold. */
async function onRectification(office: Office): Promise<Button> {
  const { browser } = await onMyPlan('', '')(office)
  const says = `It is Chloe ${randomUUID()}`
  await browser?.post('/my-plan/details/rectifications', { what: 'details.name', says })
  const [said] = await office.db.select().from(rectifications).where(eq(rectifications.says, says))
  const page = `/claimants/${said?.claimantId}/rectifications/${said?.id}`
  return { page, action: `${page}/answer`, typed: { outcome: 'corrected', answer: 'You are right.' } }
}

/** The same, read with everything else that they have told us. */
async function onAllUpdates(office: Office): Promise<Button> {
  const { page } = await onUpdate(office)
  // Of the person of this page: others may have said something at the same moment.
  const [one] = await office.db
    .select()
    .from(planUpdates)
    .where(eq(planUpdates.claimantId, page.split('/').at(-1) ?? ''))
    .orderBy(desc(planUpdates.at))
    .limit(1)
  if (!one) throw new Error('Nobody has told us anything')
  const { claimantId, planId } = one
  await office.db
    .insert(planUpdates)
    .values({ claimantId, planId, says: 'words', words: 'The bus is late', at: one.at })
  return { page, action: `${page}/updates/reading` }
}

/** Something that a claimant has told us online. */
async function onUpdate(office: Office): Promise<Button> {
  const { browser, action } = await onMyPlan('', '/commitments/:line/done')(office)
  await browser?.post(action)
  // By its line: the clock stands still, so that others' are as new.
  const about = eq(planUpdates.commitmentId, action.split('/').at(-2) ?? '')
  const [update] = await office.db.select().from(planUpdates).where(about)
  const page = `/claimants/${update?.claimantId}`
  return { page, action: `${page}/updates/${update?.id}/reading` }
}

/** Somebody asks for their plan to be looked at again; its date falls before the decision. */
const onRequest =
  (act: '/dates' | '/withdrawal', typed: Sent) =>
  async ({ db, amira, browserOf }: Office): Promise<Button> => {
    const { claimantId } = await issued(db, amira, await interviewed(db, amira), [{ ...lawful, dueOn: '2026-12-01' }])
    const asking = { lines: 'all', how: 'phone', ...day }
    const { path } = await browserOf('adviser').post(`/claimants/${claimantId}/reconsiderations/new`, asking)
    const url = `${path.split('/receipt')[0]}${act}`
    return { page: url, action: url, typed }
  }

async function onAskingAgain({ db, amira }: Office): Promise<Button> {
  const { claimantId } = await issued(db, amira, await interviewed(db, amira))
  const url = `/claimants/${claimantId}/reconsiderations/new`
  return { page: url, action: url, typed: { ...day, lines: 'all', how: 'phone' } }
}

/** A complaint on the desk, whose letter stands for ':letter' in an address. */
const onComplaint =
  (page: string, action: string, typed: Sent = {}, about: ComplaintAbout = 'both') =>
  async ({ db, browserOf }: Office): Promise<Button> => {
    const said = { about, whatHappened: 'Nobody rang me back', receivedOn: '2026-11-24', language: 'en' } as const
    const making = { id: randomUUID(), means: config }
    const { id } = await complain(db, defaultNow, { ...said, receivedHow: 'online' }, {}, making)
    const url = `/complaints/${id}`
    if (page === '/final-response' || action === '/longer') {
      await browserOf('complaints').post(`${url}/stages`, { stage: 'complaints team' })
    }
    const [letter] = await db.select().from(letters).where(eq(letters.complaintId, id))
    const own = (address: string) => `${url}${address}`.replace(':letter', letter?.id ?? '')
    return { page: own(page), action: own(action), typed }
  }

/** A complaint, and the record of whoever it is from. */
const onRecord = (act: '/record' | '/record/removal') => async (office: Office) => {
  const button = await onComplaint('', act)(office)
  const { id: confirmed, reference } = await someone(office)
  const typed = { reference, confirmed }
  if (act === '/record') return { ...button, typed }
  await office.browserOf('complaints').post(`${button.page}/record`, typed)
  return button
}

async function onOtherOffice(office: Office): Promise<Button> {
  const [leith] = await office.db.select().from(offices).where(eq(offices.name, 'Leith Jobcentre'))
  const id = leith?.id ?? ''
  return onComplaint('', '/office', { office: id, confirmed: id })(office)
}

/** Days that are on the office's list. */
async function onClosure({ db }: Office): Promise<Button> {
  const coming = and(isNull(closures.endedAt), gt(closures.from, today(defaultNow)))
  const [closure] = await db.select({ id: closures.id }).from(closures).where(coming).limit(1)
  return { page: closed, action: `${closed}/${closure?.id}/removal` }
}

/** Whoever complained without signing in, on the page of their complaint. */
const onYours =
  (action: string, typed: Sent) =>
  async ({ visit }: Office): Promise<Button> => {
    const browser = await visit()
    await browser.post('/complain', { whatHappened: 'Nobody rang me back', press: randomUUID() })
    return { browser, page: '/complain/yours', action: `/complain/yours${action}`, typed }
  }

/** A claimant with a complaint of their own. */
const onMyComplaint = (act: string, typed: Sent) => async (office: Office) => {
  const { browser, action } = await onMyPlan('', '/complaints/new')(office)
  const made = await browser?.post(action, { whatHappened: 'Nobody rang me back' })
  const page = made?.path.split('?')[0] ?? ''
  return { ...(browser && { browser }), page, action: `${page}${act}`, typed }
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

/** A message by letter, which waits, or one by email that could not be sent. */
const onMessage =
  (channel: 'letter' | 'email', under: string, typed: Sent = {}) =>
  async ({ db, amira }: Office): Promise<Button> => {
    const details = { ...chloe, email: 'chloe@example.test', toldBy: channel }
    const claimant = await addClaimant(db, amira, defaultNow, details)
    const telling = { template: 'told another way', values: { link: 'http://localhost/my-plan' } } as const
    const about = { to: recipientOf(claimant), claimantId: claimant.id }
    await db.transaction(tx => tell(tx, defaultNow, { ...telling, ...about }))
    const failed = { error: 'The mail server refused the address (550).', nextTryAt: null, givenUpAt: defaultNow }
    const own = eq(messages.claimantId, claimant.id)
    if (under === '/retry') await db.update(messages).set(failed).where(own)
    const [message] = await db.select({ id: messages.id }).from(messages).where(own)
    const url = `/outbox/${message?.id}`
    return { page: url, action: `${url}${under}`, typed }
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

// The page with this button comes by a press, so what stands in it is typed here.
const onHolidays = async (): Promise<Button> => ({
  page: '/bank-holidays',
  form: '/bank-holidays/preview',
  action: '/bank-holidays',
  typed: { press: randomUUID(), published: publishedFile(), after: '0' },
})

/** The date of a line in an issued version. */
async function onDate({ db, amira }: Office): Promise<Button> {
  const plan = await issued(db, amira, await interviewed(db, amira))
  const [line] = await commitmentsOf(db, plan.id)
  const url = `/plans/${plan.id}/lines/${line?.id}/date`
  return { page: url, action: url, typed: { kind: 'date lifted', reason: 'The course is full' } }
}

/** The letter about a date that was lifted. */
async function onDateLetter(office: Office): Promise<Button> {
  const { action, typed = {} } = await onDate(office)
  await office.browserOf('adviser').post(action, typed)
  const [, , planId, , lineId = ''] = action.split('/')
  const [made] = await office.db.select().from(variations).where(eq(variations.commitmentId, lineId))
  const url = `/plans/${planId}/letters/${made?.letterId}/given`
  return { page: url, action: url, typed: letterGiven }
}

/** Somebody who was told of an interview and did not come to it, with a plan to sign in with. */
async function missed({ db, amira }: Office) {
  const interview = await interviewed(db, amira)
  await db.update(appointments).set({ notifiedHow: 'letter' }).where(eq(appointments.id, interview.appointmentId))
  await recordOutcome(db, amira, defaultNow, interview, { outcome: 'did not attend', attended: [], heldBy: amira.id })
  return interview
}

async function onMissed(office: Office): Promise<Button> {
  const { id, claimantId } = await missed(office)
  const url = `/claimants/${claimantId}/failures/new`
  const page = `${url}?interview=${id}`
  return { page, form: url, action: page, typed: { what: 'Nobody came' } }
}

type Settled = 'begun' | 'asked' | 'ready' | 'sent'
const stages: readonly Settled[] = ['begun', 'asked', 'ready', 'sent']

/** The record of it, as far as told. */
async function recorded(office: Office, until: Settled): Promise<string> {
  const { db, amira } = office
  const { id: interviewId, claimantId } = await missed(office)
  const id = await begin(db, amira, defaultNow, claimantId, { interviewId }, 'Nobody came')
  const has = (stage: Settled) => stages.indexOf(stage) <= stages.indexOf(until)
  if (has('asked')) await entries.ask(db, amira, defaultNow, id, 'You did not come', config.baseUrl)
  if (has('ready')) await settle(office, id)
  if (has('sent')) await refer(db, amira, defaultNow, id, { words: 'Both sides' })
  return id
}

async function settle({ db, amira, browserOf }: Office, id: string): Promise<void> {
  const said = { words: 'I was ill', on: '2026-11-24', how: 'phone' } as const
  const [letter] = await db.select().from(letters).where(eq(letters.failureId, id))
  await browserOf('adviser').post(`/failures/${id}/letters/${letter?.id}/given`, letterGiven)
  await entries.reply(db, defaultNow, await failureFor(db, amira, id), actor(amira), said)
  await entries.answerOurPart(db, amira, defaultNow, id, { answer: 'no', words: 'I read the notes' })
  await entries.answerNeeds(db, amira, defaultNow, id, { answer: 'no', words: 'I read what they told us' })
  await entries.review(db, amira, defaultNow, id, { answer: 'yes', words: 'They were told in time' })
}

/** An act about something that was not done, whose letter stands for ':letter' in an address. */
const onFailure = (until: Settled, act: string, typed: Sent) => async (office: Office) => {
  const id = await recorded(office, until)
  const [letter] = await office.db.select().from(letters).where(eq(letters.failureId, id))
  const url = `/failures/${id}${act}`.replace(':letter', letter?.id ?? '')
  return { page: url, action: url, typed }
}

/** A claimant who has been asked why. */
async function onMyFailure(office: Office): Promise<Button> {
  const { db, amira, visit } = office
  const interview = await missed(office)
  const plan = await issued(db, amira, interview)
  const id = await begin(db, amira, defaultNow, plan.claimantId, { interviewId: interview.id }, 'Nobody came')
  await entries.ask(db, amira, defaultNow, id, 'You did not come', config.baseUrl)
  const browser = await visit()
  await browser.post('/my-plan/sign-in', { reference: plan.reference, code: accessCode })
  const page = `/my-plan/not-done/${id}`
  return { browser, page, action: `${page}/reply`, typed: { words: 'I was ill' } }
}

const giving = { ...day, how: 'handed over', language: 'en', format: 'standard', reception: 'acknowledged' }
const letterGiven = { ...day, how: 'handed over', language: 'en', format: 'standard' }
const review = { 'review-day': '1', 'review-month': '12', 'review-year': '2026' }
const ended = 'recorded the outcome of'

/** A decision about a request that somebody made by phone, as far as a manager has come with it. */
const onDecision =
  (far: 'asked' | 'taken up' | 'written' | 'decided', under: string, from = under) =>
  async ({ db, amira, browserOf }: Office): Promise<Button> => {
    const plan = await askablePlanFor(db, amira, (await issued(db, amira, await interviewed(db, amira))).id)
    const asked = { by: actor(amira), on: '2026-11-24', how: 'phone' } as const
    const url = `/reconsiderations/${await ask(db, defaultNow, plan, asked, {}, 'http://localhost')}`
    const manager = browserOf('manager')
    const line = plan.lines[0]?.id ?? ''
    const said = { [`outcome-${line}`]: 'stays', [`reasons-${line}`]: 'It fits', reasons: 'We looked at it' }
    if (far !== 'asked') await manager.post(`${url}/taking-up`)
    if (far === 'written' || far === 'decided') await manager.post(`${url}/decision`, { ...said, go: 'save' })
    if (far === 'decided') await manager.post(`${url}/decided`, { basis: '1' })
    const typed = { decision: { ...said, go: 'save' }, 'decision/draft': said, given: letterGiven }[under.slice(1)]
    return {
      page: `${url}${from}`,
      form: `${url}${from === '/letter' ? '/decided' : from || under}`,
      action: `${url}${under}`,
      typed,
    }
  }

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
    route: '/claimants/:claimant/group',
    made: onClaimant('/group', '/group', {
      ...{ group: 'preparation', known: 'The decision letter' },
      ...{ 'since-day': '3', 'since-month': '11', 'since-year': '2026' },
    }),
    did: ['changed'],
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
  { route: '/plans/:plan/lines/:commitment/date', made: onDate, did: ['lifted the date of'] },
  { route: '/plans/:plan/letters/:letter/given', made: onDateLetter, did: ['gave'] },
  {
    route: '/plans/:plan/formats',
    made: onPlan('issued', '/formats', '/formats', { format: 'braille grade 2', language: 'en' }),
    did: ['asked for another format of'],
  },
  { route: `${request}/taking-up`, as: 'manager', made: onDecision('asked', '/taking-up', ''), did: ['took up'] },
  { route: `${request}/decision`, as: 'manager', made: onDecision('taken up', '/decision'), did: ['drafted'] },
  {
    route: `${request}/decision/draft`,
    as: 'manager',
    made: onDecision('taken up', '/decision/draft', '/decision'),
    did: ['drafted'],
    bare: true,
  },
  { route: `${request}/decided`, as: 'manager', made: onDecision('written', '/decided', '/letter'), did: ['decided'] },
  { route: `${request}/given`, made: onDecision('decided', '/given'), did: ['gave'] },
  {
    route: '/claimants/:claimant/reconsiderations/new',
    made: onAskingAgain,
    did: ['asked for another look at'],
  },
  {
    route: '/reconsiderations/:reconsideration/dates',
    made: onRequest('/dates', { step: 'dates lifted' }),
    did: ['lifted the dates of'],
  },
  {
    route: '/reconsiderations/:reconsideration/withdrawal',
    as: 'colleague',
    made: onRequest('/withdrawal', { words: 'It is fine now' }),
    did: ['withdrew'],
  },
  { route: '/formats/:request/steps', made: onCopy, did: ['recorded what happened to a format of'] },
  { route: '/claimants/:claimant/access-code', made: onCode('claimant'), did: ['added'] },
  {
    route: '/claimants/:claimant/representatives/:representative/access-code',
    made: onCode('representative'),
    did: ['added'],
  },
  {
    route: '/my-plan/representatives/:representative/end',
    as: 'claimant',
    made: onMyRepresentative,
    did: ['ended'],
  },
  { route: '/claimants/:claimant/updates/:update/reading', made: onUpdate, did: ['read'] },
  { route: '/claimants/:claimant/updates/reading', made: onAllUpdates, did: ['read', 'read'] },
  {
    route: '/my-plan/details/rectifications',
    as: 'claimant',
    made: onMyPlan('/details/rectifications/new?what=details.name', '/details/rectifications', { says: 'It is Chloe' }),
    did: ['disputed'],
  },
  {
    route: '/claimants/:claimant/rectifications/:rectification/answer',
    made: onRectification,
    did: ['replied to'],
  },
  {
    route: '/office',
    as: 'manager',
    made: async () => ({ page: '/office', action: '/office', typed: { names: 'roles' } }),
    did: ['changed'],
  },
  {
    route: '/providers',
    as: 'manager',
    made: async () => ({
      page: '/providers',
      action: '/providers',
      typed: { name: `Tyne Training ${randomUUID()}`, who: 'provider' },
    }),
    did: ['added'],
  },
  {
    route: '/providers/:provider/looking-again',
    as: 'manager',
    made: async ({ db, amira }) => {
      const values = { officeId: amira.officeId, name: `Wear Works ${randomUUID()}` }
      const [made] = await db.insert(providers).values(values).returning({ id: providers.id })
      return { page: '/providers', action: `/providers/${made?.id}/looking-again`, typed: { who: 'provider' } }
    },
    did: ['changed'],
  },
  {
    route: closed,
    as: 'manager',
    made: async () => ({
      page: closed,
      action: closed,
      typed: { kind: 'office closed', name: 'Training', 'from-day': '10', 'from-month': '12', 'from-year': '2026' },
    }),
    did: ['added'],
  },
  { route: `${closed}/:closure/removal`, as: 'manager', made: onClosure, did: ['removed'] },
  {
    route: '/my-plan/commitments/:commitment/done',
    as: 'claimant',
    made: onMyPlan('', '/commitments/:line/done'),
    did: ['added'],
  },
  {
    route: '/my-plan/commitments/:commitment/not-done',
    as: 'claimant',
    made: async office => {
      const done = await onMyPlan('', '/commitments/:line/done')(office)
      await done.browser?.post(done.action, {})
      return { ...done, action: done.action.replace(/done$/, 'not-done') }
    },
    did: ['added'],
  },
  {
    route: '/my-plan/commitments/:commitment/cannot-yet',
    as: 'claimant',
    made: onMyPlan('/commitments/:line/cannot-yet', '/commitments/:line/cannot-yet', { words: 'I was ill' }),
    did: ['added'],
  },
  {
    route: '/my-plan/words',
    as: 'claimant',
    made: onMyPlan('/words', '/words', { words: 'Mornings are best' }),
    did: ['added'],
  },
  {
    route: '/my-plan/reconsiderations/new',
    as: 'claimant',
    made: onMyPlan('/reconsiderations/new', '/reconsiderations/new', { lines: 'all' }),
    did: ['asked for another look at'],
  },
  {
    route: '/my-plan/reconsiderations/:reconsideration/withdrawal',
    as: 'claimant',
    made: onMyRequest('withdrawal'),
    did: ['withdrew'],
  },
  {
    route: '/my-plan/reconsiderations/:reconsideration/additions',
    as: 'claimant',
    made: onMyRequest('additions'),
    did: ['added'],
  },
  {
    route: '/my-plan/signature',
    as: 'claimant',
    made: onMyPlan('/signature', '/signature', { name: 'Chloë Owen' }),
    did: ['signed'],
  },
  {
    route: '/my-plan/signature/declined',
    as: 'claimant',
    made: onMyPlan('/signature', '/signature/declined'),
    did: ['chose not to sign'],
  },
  { route: '/outbox/:message/posting', made: onMessage('letter', '/posting'), did: ['posted'] },
  { route: '/outbox/:message/retry', made: onMessage('email', '/retry', { to: 'same' }), did: ['asked to send again'] },
  {
    route: '/outbox/:message/giving-up',
    as: 'manager',
    made: onMessage('email', '/giving-up', { reason: 'wrong' }),
    did: ['gave up sending'],
  },
  {
    route: '/my-plan/how-we-tell-you',
    made: onMyPlan('/how-we-tell-you', '/how-we-tell-you', { toldBy: 'email', email: 'c@example.test', safe: 'yes' }),
    did: ['changed'],
  },
  {
    route: '/complain',
    as: 'nobody',
    made: async ({ visit }) => ({
      browser: await visit(),
      page: '/complain',
      action: '/complain',
      typed: { whatHappened: 'Nobody rang me back' },
    }),
    did: ['added'],
  },
  { route: '/complain/yours/messages', as: 'nobody', made: onYours('/messages', { words: 'When?' }), did: ['added'] },
  { route: '/complain/yours/withdrawal', as: 'nobody', made: onYours('/withdrawal', {}), did: ['withdrew'] },
  {
    route: '/my-plan/complaints/new',
    as: 'claimant',
    made: onMyPlan('/complaints/new', '/complaints/new', { whatHappened: 'Nobody rang me back' }),
    did: ['added'],
  },
  {
    route: '/my-plan/complaints/:complaint/messages',
    as: 'claimant',
    made: onMyComplaint('/messages', { words: 'When?' }),
    did: ['added'],
  },
  {
    route: '/my-plan/complaints/:complaint/withdrawal',
    as: 'claimant',
    made: onMyComplaint('/withdrawal', {}),
    did: ['withdrew'],
  },
  {
    route: '/complaints/new',
    made: async () => ({
      page: '/complaints/new',
      action: '/complaints/new',
      typed: { ...day, receivedHow: 'phone', whatHappened: 'Nobody rang me back' },
    }),
    did: ['added'],
  },
  {
    route: `${complaint}/replies`,
    as: desk,
    made: onComplaint('', '/replies', { words: 'Sorry' }),
    did: ['replied to'],
  },
  { route: `${complaint}/notes`, as: desk, made: onComplaint('', '/notes', { words: 'Ring them' }), did: ['added'] },
  {
    route: `${complaint}/stages`,
    as: desk,
    made: onComplaint('', '/stages', { stage: 'resolved', words: 'We rang' }),
    did: ['changed'],
  },
  {
    route: `${complaint}/longer`,
    as: desk,
    made: onComplaint('', '/longer', { words: 'They are ill', 'on-day': '1', 'on-month': '2', 'on-year': '2027' }),
    did: ['replied to'],
  },
  {
    route: `${complaint}/acknowledgement`,
    as: desk,
    made: onComplaint('', '/acknowledgement', {}, 'data'),
    did: ['replied to'],
  },
  {
    route: `${complaint}/provider`,
    as: desk,
    made: onComplaint('', '/provider', { words: 'By Friday' }),
    did: ['added'],
  },
  {
    route: `${complaint}/contributions`,
    as: desk,
    made: onComplaint('', '/contributions', { words: 'They were full' }),
    did: ['added'],
  },
  { route: `${complaint}/code`, as: desk, made: onComplaint('/code', '/code'), did: ['added'] },
  { route: `${complaint}/record`, as: desk, made: onRecord('/record'), did: ['changed', 'changed'] },
  { route: `${complaint}/record/removal`, as: desk, made: onRecord('/record/removal'), did: ['changed'] },
  { route: `${complaint}/office`, as: desk, made: onOtherOffice, did: ['changed'] },
  {
    route: `${complaint}/final-response`,
    as: desk,
    made: onComplaint('/final-response', '/final-response', { words: 'We were wrong', go: 'confirmed' }),
    did: ['replied to'],
  },
  {
    route: `${complaint}/letters/:letter/givings`,
    as: desk,
    made: onComplaint('/letters/:letter', '/letters/:letter/givings', { how: 'post' }),
    did: ['gave'],
  },
  { route: '/claimants/:claimant/failures/new', made: onMissed, did: ['raised'] },
  {
    route: `${failure}/notice`,
    made: onFailure('begun', '/notice', { words: 'You did not come' }),
    did: ['asked why in'],
  },
  {
    route: `${failure}/reply`,
    made: onFailure('asked', '/reply', { ...day, how: 'phone', words: 'I was ill' }),
    did: ['replied to'],
  },
  {
    route: `${failure}/our-part`,
    made: onFailure('begun', '/our-part', { answer: 'no', words: 'I read the notes' }),
    did: ['wrote in'],
  },
  {
    route: `${failure}/needs`,
    made: onFailure('begun', '/needs', { answer: 'no', words: 'I read what they told us' }),
    did: ['wrote in'],
  },
  {
    route: `${failure}/visit`,
    made: onFailure('begun', '/visit', { ...day, answer: 'attempted', words: 'Nobody was in' }),
    did: ['wrote in'],
  },
  {
    route: `${failure}/review`,
    made: onFailure('begun', '/review', { answer: 'no', words: 'They were not told' }),
    did: ['wrote in'],
  },
  {
    route: `${failure}/referral`,
    made: onFailure('ready', '/referral', { words: 'Both sides' }),
    did: ['referred'],
  },
  {
    route: `${failure}/outcome`,
    made: onFailure('sent', '/outcome', { ...day, words: 'No action' }),
    did: ['recorded the outcome of'],
  },
  { route: `${failure}/closing`, made: onFailure('begun', '/closing', { words: 'They were ill' }), did: ['closed'] },
  { route: `${failure}/note`, made: onFailure('begun', '/note', { words: 'Ring them' }), did: ['wrote in'] },
  {
    route: `${failure}/letters/:letter/given`,
    made: onFailure('asked', '/letters/:letter/given', letterGiven),
    did: ['gave'],
  },
  { route: '/my-plan/not-done/:failure/reply', as: 'claimant', made: onMyFailure, did: ['replied to'] },
  { route: '/staff', as: 'admin', made: onStaff, did: ['added'] },
  { route: '/bank-holidays', as: 'admin', made: onHolidays, did: ['added'] },
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
  {
    route: '/interviews/:interview/conversation/turns',
    made: onInterview('/conversation', '/conversation/turns', { words: 'wants reception work', go: 'send' }),
    did: ['wrote in'],
  },
  {
    route: '/interviews/:interview/conversation/turns',
    made: onInterview('/conversation?ask=caring', '/conversation/turns', { caring: 'no', words: 'her mum does' }),
    did: ['answered', 'wrote in'],
  },
  { route: '/interviews/:interview/conversation/turns', made: onCard, did: ['answered'] },
  { route: '/interviews/:interview/conversation/turns', made: onUsedCard, did: ['brought back'] },
  { route: '/interviews/:interview/conversation/cards/:reading', made: onChange, did: ['answered'] },
  { route: '/interviews/:interview/conversation/items/:group/:item', made: onChild, did: ['answered'] },
  { route: '/interviews/:interview/conversation/turns', made: onTurn, did: ['kept', 'sent'] },
  { route: '/interviews/:interview/summary', made: onSummary, did: ['kept'] },
  { route: '/claimants/:claimant/appointments/:appointment/preparation', made: onPreparation(''), did: ['added'] },
  { route: '/claimants/:claimant/preparations/:preparation/end', made: onPreparation('/end'), did: ['ended'] },
  { route: '/interviews/:interview/all/autosave', made: onAll, did: ['answered'], bare: true },
]
