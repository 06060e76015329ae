/**
 * GET  /claimants                    POST /claimants/search        find a person
 * GET  /claimants/new                POST /claimants/new           add one
 * GET  /claimants/:claimant                                        one person
 * GET  /claimants/:claimant/details  POST …                        change their details
 * GET  /claimants/:claimant/views                                  who has looked
 * GET  /claimants/:claimant/representatives/new  POST …            POST …/representatives/:representative/end
 *                                                                  POST …/representatives/:representative/restoration
 * GET  /claimants/:claimant/restriction          POST …            POST …/restriction/lift
 */
import { Hono } from 'hono'
import { z } from 'zod'
import { claimantPage, looksPage, restrictionPage } from '../../views/claimant.ts'
import { changeDetailsPage, type DetailsPage, newClaimantPage } from '../../views/claimant-form.ts'
import { searchPage } from '../../views/claimant-search.ts'
import { newRepresentativePage } from '../../views/representative.ts'
import { record } from '../audit.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { type Form, ownValue, type Read, read, textOf } from '../http/forms.ts'
import { idOfPress } from '../http/presses.ts'
import { today } from '../lib/days.ts'
import { firstEight } from '../lib/nino.ts'
import { waysOffered } from '../outbox/carriers.ts'
import { unsafeWays } from '../outbox/outbox.ts'
import { actor, advisersOf } from '../staff/staff.ts'
import {
  addClaimant,
  type Claimant,
  changeClaimant,
  claimantFor,
  type Details,
  isStillOpenTo,
  liftRestriction,
  recordView,
  restrict,
  withSameNumber,
} from './claimant.ts'
import {
  detailsForm,
  formOfDetails,
  livesInNorthernIreland,
  representativeForm,
  restrictionForm,
  savedDifferences,
} from './forms.ts'
import { groupsOf } from './group.ts'
import { looksForStaff } from './looks.ts'
import { failuresOf, lookersOf, meetingsOf, plansOf, requestsOf, toldOf } from './overview.ts'
import { rectificationsOf } from './rectification.ts'
import { addRepresentative, endRepresentative, representativesOnline, restoreRepresentative } from './representative.ts'
import { findPeople, ownPeople } from './search.ts'
import { updatesOf } from './update.ts'

export const claimantRoutes = new Hono<Env>()

const colleagues = only('adviser', 'leader', 'manager')

claimantRoutes.get('/claimants', colleagues, async c => {
  const { db, person, now } = c.var
  const own = await ownPeople(db, person)
  await record(db, { by: actor(person), at: now, did: 'viewed', what: `own people (${own.length})` })
  return c.html(searchPage(shellOf(c), { typed: '', own }))
})

const nothingTyped = 'Enter a name, a reference, a National Insurance number or a date of birth'
const search = z.object({
  q: z.string(nothingTyped).trim().min(1, nothingTyped).max(200, 'What you search for must be 200 characters or fewer'),
})

claimantRoutes.post('/claimants/search', colleagues, async c => {
  const { db, person, now } = c.var
  const typed = await read(c, search)
  if (!typed.ok) return c.html(searchPage(shellOf(c), { typed: textOf(typed.form, 'q'), errors: typed.errors }), 422)
  const result = await findPeople(db, person, now, typed.value.q)
  return c.html(searchPage(shellOf(c), { typed: typed.value.q, result }))
})

claimantRoutes.get('/claimants/new', colleagues, async c => {
  return c.html(await newPage(c, { form: { adviserId: c.var.person.id } }))
})

claimantRoutes.post('/claimants/new', colleagues, async c => {
  const { db, person, now } = c.var
  const typed = await readDetails(c)
  if (!typed.ok) return c.html(await newPage(c, typed), 422)
  if (livesInNorthernIreland(typed.value))
    return c.html(await newPage(c, { form: typed.form, errors: [notHere], elsewhere: true }), 422)
  const key = idOfPress(c)
  const same = await sameNumberUnconfirmed(c, typed, key)
  if (same) return c.html(await newPage(c, { form: typed.form, same }), 422)
  const { id } = await addClaimant(db, person, now, typed.value, key)
  return c.redirect(`/claimants/${id}?done=added`, 303)
})

const notHere = { field: 'address-lines', message: 'The address must be in England, Scotland or Wales' }

const newPage = async (c: Request, page: Omit<DetailsPage, 'advisers' | 'offered'>) =>
  newClaimantPage(shellOf(c), {
    ...page,
    advisers: await advisersOf(c.var.db, c.var.person),
    offered: waysOffered(c.var.config),
  })

/** The details as typed, with the adviser checked against this office's. */
async function readDetails(c: Request): Promise<Read<Details>> {
  const { db, person, now, config } = c.var
  const typed = await read(c, detailsForm({ today: today(now), testMode: config.demo }))
  const adviserId = typed.ok ? typed.value.adviserId : undefined
  if (!typed.ok || adviserId === undefined) return typed
  if ((await advisersOf(db, person)).some(({ id }) => id === adviserId)) return typed
  return { ok: false, form: typed.form, errors: [{ field: 'adviserId', message: 'Select an adviser' }] }
}

/** Others with the same number, unless the form says that it is a different person than those with this very number. */
async function sameNumberUnconfirmed(c: Request, typed: { value: Details; form: Form }, exceptId: string) {
  const { niNumber } = typed.value
  if (niNumber === undefined || textOf(typed.form, 'different') === firstEight(niNumber)) return undefined
  const people = await withSameNumber(c.var.db, c.var.person, c.var.now, niNumber, exceptId)
  return people.length > 0 ? { people, number: firstEight(niNumber) } : undefined
}

const doneTexts: Record<string, string> = {
  added: 'The person has been added.',
  changed: 'The details have been saved.',
  'representative-added': 'The representative has been added.',
  'representative-ended': 'The representative no longer acts for them.',
  'representative-back': 'The representative acts for them again.',
  restricted: 'The record is restricted.',
  lifted: 'The restriction has been lifted.',
  read: 'Marked as read.',
  group: 'The group is recorded.',
  answered: 'The answer is sent. They read it with their details.',
}

claimantRoutes.get('/claimants/:claimant', colleagues, async c => {
  const { db, person, now } = c.var
  const claimant = await claimantFor(db, person, c.req.param('claimant'))
  await recordView(db, person, now, claimant.id, `claimant ${claimant.id}`)
  const [
    advisers,
    groups,
    representatives,
    meetings,
    plans,
    requests,
    failures,
    told,
    rectifications,
    updates,
    lookers,
  ] = await Promise.all([
    advisersOf(db, person),
    groupsOf(db, claimant.id),
    representativesOnline(db, now, claimant.id),
    meetingsOf(db, claimant),
    plansOf(db, claimant),
    requestsOf(db, claimant),
    failuresOf(db, claimant),
    toldOf(db, claimant),
    rectificationsOf(db, claimant.id),
    updatesOf(db, claimant.id),
    lookersOf(db, claimant),
  ])
  const adviser = advisers.find(({ id }) => id === claimant.adviserId)?.name
  const mayRestrict = person.role === 'manager'
  const done = ownValue(doneTexts, c.req.query('done'))
  const page = {
    claimant,
    adviser,
    groups,
    representatives,
    meetings,
    plans,
    requests,
    failures,
    told,
    rectifications,
    updates,
    lookers,
    now,
    mayRestrict,
    done,
  }
  return c.html(claimantPage(shellOf(c), page))
})

claimantRoutes.get('/claimants/:claimant/details', colleagues, async c => {
  const claimant = await viewed(c, 'details of claimant')
  const version = String(claimant.version)
  return c.html(await changePage(c, claimant, { form: { ...formOfDetails(claimant), version } }))
})

claimantRoutes.post('/claimants/:claimant/details', colleagues, async c => {
  const { db, person, now, config } = c.var
  const link = `${config.baseUrl}/my-plan/sign-in`
  const claimant = await claimantFor(db, person, c.req.param('claimant'))
  const typed = await readDetails(c)
  if (!typed.ok) return c.html(await changePage(c, claimant, typed), 422)
  // Whoever is recorded there already can still have everything else put right.
  if (livesInNorthernIreland(typed.value) && !livesInNorthernIreland(claimant))
    return c.html(await changePage(c, claimant, { form: typed.form, errors: [notHere], elsewhere: true }), 422)
  const same = await sameNumberUnconfirmed(c, typed, claimant.id)
  if (same) return c.html(await changePage(c, claimant, { form: typed.form, same }), 422)
  try {
    await changeClaimant(db, person, now, claimant.id, versionOf(typed.form), typed.value, link)
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'changed meanwhile') throw error
    return c.html(await changedMeanwhilePage(c, typed.form, error.message), 409)
  }
  // Handing a restricted record to another adviser closes it to the one who did.
  if (!isStillOpenTo(person, claimant, typed.value)) return c.redirect('/', 303)
  return c.redirect(`/claimants/${claimant.id}?done=changed`, 303)
})

/** The version that the page was made from; anything else is a version that never was. */
const versionOf = (form: Form) => (/^\d{1,9}$/.test(textOf(form, 'version')) ? Number(textOf(form, 'version')) : 0)

const changePage = async (
  c: Request,
  claimant: Claimant,
  page: Omit<DetailsPage, 'advisers' | 'offered'> & { meanwhile?: { name: string; saved: string }[] },
) =>
  changeDetailsPage(shellOf(c), {
    ...page,
    claimant,
    version: textOf(page.form, 'version'),
    advisers: await advisersOf(c.var.db, c.var.person),
    offered: waysOffered(c.var.config),
    unsafe: await unsafeWays(c.var.db, claimant.id),
  })

/** What was typed, over the newest version, with what differs from it said at the top. */
async function changedMeanwhilePage(c: Request, form: Form, message: string) {
  const claimant = await claimantFor(c.var.db, c.var.person, c.req.param('claimant') ?? '')
  const meanwhile = savedDifferences(claimant, form, await advisersOf(c.var.db, c.var.person))
  const errors = [{ field: 'name', message }]
  return changePage(c, claimant, { form: { ...form, version: String(claimant.version) }, errors, meanwhile })
}

claimantRoutes.get('/claimants/:claimant/views', colleagues, async c => {
  const claimant = await viewed(c, 'views of claimant')
  const before = Number.parseInt(c.req.query('before') ?? '', 10)
  const list = await looksForStaff(c.var.db, claimant, before > 0 && before < 2 ** 31 ? before : undefined)
  return c.html(looksPage(shellOf(c), { claimant, ...list }))
})

/** The claimant of this address, with the look at this page about them recorded. */
async function viewed(c: Request, kind: string): Promise<Claimant> {
  const { db, person, now } = c.var
  const claimant = await claimantFor(db, person, c.req.param('claimant') ?? '')
  await recordView(db, person, now, claimant.id, `${kind} ${claimant.id}`)
  return claimant
}

claimantRoutes.get('/claimants/:claimant/representatives/new', colleagues, async c => {
  const claimant = await viewed(c, 'representatives of claimant')
  return c.html(newRepresentativePage(shellOf(c), { claimant, form: {} }))
})

claimantRoutes.post('/claimants/:claimant/representatives/new', colleagues, async c => {
  const { db, person, now } = c.var
  const claimant = await claimantFor(db, person, c.req.param('claimant'))
  const typed = await read(c, representativeForm)
  if (!typed.ok) return c.html(newRepresentativePage(shellOf(c), { claimant, ...typed }), 422)
  await addRepresentative(db, person, now, claimant.id, typed.value, idOfPress(c))
  return c.redirect(`/claimants/${claimant.id}?done=representative-added`, 303)
})

claimantRoutes.post('/claimants/:claimant/representatives/:representative/end', colleagues, async c => {
  const { claimant, representative } = c.req.param()
  await endRepresentative(c.var.db, c.var.person, c.var.now, claimant, representative)
  return c.redirect(`/claimants/${claimant}?done=representative-ended`, 303)
})

claimantRoutes.post('/claimants/:claimant/representatives/:representative/restoration', colleagues, async c => {
  const { claimant, representative } = c.req.param()
  await restoreRepresentative(c.var.db, c.var.person, c.var.now, claimant, representative)
  return c.redirect(`/claimants/${claimant}?done=representative-back`, 303)
})

claimantRoutes.get('/claimants/:claimant/restriction', only('manager'), async c => {
  const claimant = await viewed(c, 'claimant')
  return c.html(restrictionPage(shellOf(c), { claimant, form: {} }))
})

claimantRoutes.post('/claimants/:claimant/restriction', only('manager'), async c => {
  const { db, person, now } = c.var
  const claimant = await claimantFor(db, person, c.req.param('claimant'))
  const typed = await read(c, restrictionForm)
  if (!typed.ok) return c.html(restrictionPage(shellOf(c), { claimant, ...typed }), 422)
  await restrict(db, person, now, claimant.id, typed.value.why)
  return c.redirect(`/claimants/${claimant.id}?done=restricted`, 303)
})

claimantRoutes.post('/claimants/:claimant/restriction/lift', only('manager'), async c => {
  const claimant = await claimantFor(c.var.db, c.var.person, c.req.param('claimant'))
  await liftRestriction(c.var.db, c.var.person, c.var.now, claimant.id)
  return c.redirect(`/claimants/${claimant.id}?done=lifted`, 303)
})
