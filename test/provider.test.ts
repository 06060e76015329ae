/** A plan that a provider drew up: who is said to have, and who looks at it again when that is asked for. */
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoProvider } from '../db/demo-accounts.ts'
import { plans, providers, reconsiderations } from '../db/schema.ts'
import { planFor, setReview, type WholePlan } from '../server/action-plan/action-plan.ts'
import { textsOf } from '../server/action-plan/document.ts'
import { give } from '../server/action-plan/handover.ts'
import { issue } from '../server/action-plan/issue.ts'
import { entriesAbout } from '../server/audit.ts'
import { type Details, restrict } from '../server/claimant/claimant.ts'
import { draftPlanOf } from '../server/commitment/draft-plan.ts'
import type { Person } from '../server/http/context.ts'
import { interviewFor } from '../server/interview/interview.ts'
import type { Answers } from '../server/interview/questions.ts'
import { saveStep } from '../server/interview/step.ts'
import { lettersAbout } from '../server/letter/letter.ts'
import { addProvider, setLooksAgain } from '../server/provider/provider.ts'
import { type Asking, ask, askablePlanFor, reconsiderationFor } from '../server/reconsideration/reconsideration.ts'
import { addAccount, hashPassword } from '../server/staff/accounts.ts'
import { actor } from '../server/staff/staff.ts'
import { config, defaultNow, imprint, newVisitor, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { accessCode, castMember, chloe, drafted, interviewed } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let mark: Person
let priya: Person
let adviser: Visitor
let leader: Visitor
let manager: Visitor
let provider: Visitor
beforeAll(async () => {
  foothold = await openApp()
  const { db } = foothold
  amira = await castMember(db, 'adviser')
  mark = await castMember(db, 'manager')
  priya = await castMember(db, 'provider')
  adviser = await foothold.visit('adviser')
  leader = await foothold.visit('leader')
  manager = await foothold.visit('manager')
  provider = await foothold.visit('provider')
})
afterAll(() => foothold.close())

const theirs = async (name = demoProvider): Promise<string> => {
  const [found] = await foothold.db.select().from(providers).where(eq(providers.name, name))
  if (!found) throw new Error(`No provider is called ${name}`)
  return found.id
}

/** One more provider of the office, with somebody who works there. */
async function anotherProvider(
  name: string,
  login: string,
  looksAgain = true,
): Promise<{ id: string; visitor: Visitor }> {
  const { db } = foothold
  const id = crypto.randomUUID()
  await addProvider(db, mark, defaultNow, { name, looksAgain }, id)
  const account = {
    name: 'Oskar Lind',
    email: `${login}@demo.test`,
    role: 'provider',
    officeId: mark.officeId,
  } as const
  const passwordHash = await hashPassword('demonstration only')
  await addAccount(db, { ...account, providerId: id, passwordHash })
  return { id, visitor: await foothold.visit(login) }
}

type Told = { more?: Partial<Details>; steps?: Record<string, Answers> }

/** A plan that was drawn up by this provider, or by the office, issued and given. */
async function planBy(providerId: string | undefined, { more = {}, steps = {} }: Told = {}): Promise<WholePlan> {
  const { db } = foothold
  const draft = await drafted(db, amira, await interviewed(db, amira, { ...chloe, ...more }, steps))
  const said = providerId === undefined ? {} : { providerId }
  await setReview(db, amira, defaultNow, draft, { addressLeftOff: false, ...said })
  await issue(db, amira, defaultNow, await planFor(db, amira, draft.id), { ...imprint, accessCode })
  const plan = await planFor(db, amira, draft.id)
  const how = {
    how: 'handed over',
    on: '2026-11-24',
    language: 'en',
    format: 'standard',
    reception: 'acknowledged',
  } as const
  await give(db, amira, defaultNow, plan, how)
  return planFor(db, amira, plan.id)
}

/** A request about a whole plan; its address. */
async function requestAbout(plan: WholePlan, asking: Asking = {}): Promise<string> {
  const { db } = foothold
  const asked = { by: actor(amira), on: '2026-11-24', how: 'phone' } as const
  const id = await ask(db, defaultNow, await askablePlanFor(db, amira, plan.id), asked, asking, config.baseUrl)
  return `/reconsiderations/${id}`
}

const idOf = (url: string) => url.split('/')[2] ?? ''
const isOn = async (who: Visitor, url: string, view = '') =>
  (await who.get(`/reconsiderations${view}`)).html.includes(`href="${url}"`)

/** Takes it up and writes that every line stays; the page of the letter, or the form with what is wrong. */
async function write(url: string, who: Visitor, typed: Record<string, string> = {}) {
  await who.post(`${url}/taking-up`, { declared: 'yes' })
  const { html } = await who.get(`${url}/decision`)
  const basis = /name="basis" value="(\d+)"/.exec(html)?.[1] ?? '0'
  const ids = [...new Set([...html.matchAll(/name="outcome-([0-9a-f-]+)"/g)].map(([, id]) => id))]
  const lines = ids.flatMap(id => [
    [`outcome-${id}`, 'stays'],
    [`reasons-${id}`, 'It fits what you told us.'],
  ])
  const form = { ...Object.fromEntries(lines), reasons: 'We looked at it afresh.', ...typed }
  return who.post(`${url}/decision`, { ...form, basis, go: 'letter' })
}

async function decide(url: string, who: Visitor) {
  const letter = await write(url, who)
  const basis = /name="basis" value="(\d+)"/.exec(letter.html)?.[1] ?? ''
  return who.post(`${url}/decided`, { basis })
}

describe('R47: a request about a provider’s plan goes where the office chose', () => {
  test('to the provider: it is on the provider’s desk, and in the office under a view of its own', async () => {
    const url = await requestAbout(await planBy(await theirs()))
    expect(await isOn(provider, url)).toBe(true)
    expect(await isOn(leader, url)).toBe(false)
    expect(await isOn(leader, url, '?show=provider')).toBe(true)
    expect((await leader.get('/reconsiderations?show=provider')).html).toContain(`With ${demoProvider}`)
    // The adviser follows their own claimants' requests wherever they are.
    expect(await isOn(adviser, url)).toBe(true)
  })

  test('to the office: it is among what is to do there, and on no provider’s desk', async () => {
    const { id, visitor } = await anotherProvider('Lathe and Loom', 'lathe', false)
    const url = await requestAbout(await planBy(id))
    expect(await isOn(leader, url)).toBe(true)
    expect(await isOn(leader, url, '?show=provider')).toBe(false)
    expect(await isOn(visitor, url)).toBe(false)
    expect((await visitor.get(url)).status).toBe(404)
  })

  test('a choice says where the next request goes, and moves none that was asked before', async () => {
    const { id, visitor } = await anotherProvider('Fenland Futures', 'fenland')
    const plan = await planBy(id)
    const before = await requestAbout(plan)
    const { html } = await manager.get('/providers')
    expect(html).toContain('Fenland Futures')
    await manager.post(`/providers/${id}/looking-again`, { who: 'office' })
    const after = await requestAbout(plan)
    expect([await isOn(visitor, before), await isOn(visitor, after)]).toEqual([true, false])
    expect([await isOn(leader, before), await isOn(leader, after)]).toEqual([false, true])
  })

  test('a plan that the office drew up is never on a provider’s desk', async () => {
    const url = await requestAbout(await planBy(undefined))
    expect(await isOn(leader, url)).toBe(true)
    expect(await isOn(provider, url)).toBe(false)
    expect((await provider.get(url)).status).toBe(404)
  })

  test('the person reads who looks at it, in both languages, before they ask and after', async () => {
    const plan = await planBy(await theirs(), { more: { name: 'Nerys Pugh' } })
    const claimant = newVisitor(foothold.app.request.bind(foothold.app))
    await claimant.post('/my-plan/sign-in', { reference: plan.reference, code: accessCode })
    const asking = await claimant.get('/my-plan/reconsiderations/new')
    expect(asking.html).toContain(`${demoProvider} drew up this plan. Somebody there who had no part in it`)
    expect(asking.html).not.toContain('Is it about a plan that a provider made?')
    expect(validateHtml(asking.html)).toEqual([])
    const id = idOf(await requestAbout(plan))
    const welsh = await claimant.get(`/my-plan/reconsiderations/${id}?lang=cy`)
    expect(welsh.html).toContain(`${demoProvider} a luniodd y cynllun hwn.`)
    const [receipt] = await lettersAbout(foothold.db, { reconsiderationId: id })
    expect(textsOf(receipt?.words.en as never).join(' ')).toContain(`${demoProvider} drew up this plan.`)
  })
})

describe('R47: the provider decides about what was put before it', () => {
  test('from taking it up to the letter, which says for whom it was decided', async () => {
    const plan = await planBy(await theirs())
    const url = await requestAbout(plan)
    const page = await provider.get(url)
    expect(validateHtml(page.html)).toEqual([])
    const undeclared = await provider.post(`${url}/taking-up`)
    expect(undeclared.status).toBe(422)
    expect(undeclared.html).toContain('Confirm that you had no part in drawing up this plan')
    expect((await decide(url, provider)).path).toBe(`${url}?done=decided-there`)
    const written = await lettersAbout(foothold.db, { reconsiderationId: idOf(url) })
    const letter = written.find(({ kind }) => kind === 'reconsideration decision')
    expect(textsOf(letter?.words.en as never)).toContain(
      `${priya.name} decided this for ${demoProvider}, which drew up your plan.`,
    )
    expect(textsOf(letter?.words.cy as never).join(' ')).toContain(`ar ran ${demoProvider}, a luniodd eich cynllun.`)
    // The office sends it: a provider is not told where the person lives now (R86).
    expect(textsOf(letter?.words.en as never)).not.toContain('3 Mill Lane')
    expect((await provider.get(url)).html).toContain('The office gives them the letter')
    expect((await provider.get(`${url}/given`)).status).toBe(403)
    expect([await isOn(provider, url), await isOn(leader, url)]).toEqual([false, true])
    expect(await isOn(provider, url, '?show=closed')).toBe(true)
    const did = (await entriesAbout(foothold.db, plan.claimantId)).map(({ who, did }) => `${who} ${did}`)
    expect(did).toContain(`${priya.id} decided`)
  })

  test('the office decides instead only when it says why, and then the provider reads no more of it', async () => {
    const plan = await planBy(await theirs())
    const url = await requestAbout(plan)
    const another = await requestAbout(plan)
    expect((await provider.get(another)).html).toContain(url)
    const refused = await leader.post(`${url}/taking-up`, { why: ' ' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('The provider should decide. Enter why they do not')
    expect(await isOn(leader, url)).toBe(false)
    await leader.post(`${url}/taking-up`, { why: 'Their one free colleague is on leave until January' })
    expect(await isOn(leader, url)).toBe(true)
    for (const path of [url, `${url}/decision`, `${url}/letter`])
      expect([path, (await provider.get(path)).status]).toEqual([path, 404])
    expect(await isOn(provider, url)).toBe(false)
    expect((await provider.get(another)).html).not.toContain(url)
    expect((await decide(url, leader)).path).toBe(`${url}?done=decided`)
    const { stage, events } = await reconsiderationFor(foothold.db, amira, idOf(url))
    expect(stage).toBe('decided')
    expect(events.map(({ step }) => step)).toEqual(['taken over', 'taken up', 'decided'])
    const letter = (await lettersAbout(foothold.db, { reconsiderationId: idOf(url) })).find(
      ({ kind }) => kind === 'reconsideration decision',
    )
    expect(textsOf(letter?.words.en as never).join(' ')).not.toContain('on leave until January')
  })
})

test('R47: what a provider has not answered in time is to do in the office, and counts there', async () => {
  const url = await requestAbout(await planBy(await theirs()))
  const counted = async () => Number(/(\d+) plans? to look at again/.exec((await leader.get('/')).html)?.[1] ?? 0)
  const before = await counted()
  foothold.clock.now = new Date(defaultNow.getTime() + 40 * 24 * 60 * 60_000)
  const fresh = await foothold.visit('leader')
  expect((await fresh.get('/reconsiderations')).html).toContain(`href="${url}"`)
  expect(Number(/(\d+) plans? to look at again/.exec((await fresh.get('/')).html)?.[1])).toBeGreaterThan(before)
  foothold.clock.now = defaultNow
})

test('R47: nothing is put before a provider where nobody has an account, and the page says so', async () => {
  const id = crypto.randomUUID()
  await addProvider(foothold.db, mark, defaultNow, { name: 'Saltings Skills', looksAgain: true }, id)
  const url = await requestAbout(await planBy(id))
  expect(await isOn(leader, url)).toBe(true)
  expect((await manager.get('/providers')).html).toContain('Our team leaders, until somebody there has an account')
})

test('R61: what is asked about a restricted record stays in the office', async () => {
  const plan = await planBy(await theirs())
  await restrict(foothold.db, mark, defaultNow, plan.claimantId, 'A protected address')
  const url = await requestAbout(plan)
  expect((await manager.get('/reconsiderations')).html).toContain(`href="${url}"`)
  expect((await manager.get('/reconsiderations?show=provider')).html).not.toContain(`href="${url}"`)
})

describe('a provider reads what was put before it and nothing else', () => {
  test('R90: another provider’s request, the person’s record, plan, interview and receipt are not there', async () => {
    const plan = await planBy(await theirs())
    const url = await requestAbout(plan)
    const { visitor: other } = await anotherProvider('Marram Works', 'marram')
    expect((await provider.get(url)).status).toBe(200)
    expect([(await other.get(url)).status, (await other.get(`${url}/letter`)).status]).toEqual([404, 404])
    const closed = [`/plans/${plan.id}`, `/claimants/${plan.claimantId}`, `/interviews/${plan.interviewId}`]
    for (const path of [...closed, `${url}/receipt`, `${url}/dates`, `${url}/withdrawal`])
      expect([path, (await provider.get(path)).status]).toEqual([path, 403])
  })

  test('a file that was sent with it is theirs to read, and of the office’s requests none', async () => {
    const file = {
      name: 'bus-times.txt',
      type: 'text/plain',
      bytes: new TextEncoder().encode('First bus at nine'),
      scan: 'clean',
    }
    const files = [file] as NonNullable<Asking['files']>
    const plan = await planBy(await theirs())
    const url = await requestAbout(plan, { files })
    const other = await requestAbout(await planBy(undefined), { files })
    const linked = async (one: string) =>
      (await leader.get(one)).html.match(new RegExp(`${one}/files/[0-9a-f-]{36}`))?.[0] ?? ''
    const [own, offices] = [await linked(url), await linked(other)]
    expect(new TextDecoder().decode(await (await provider.get(own)).bytes())).toBe('First bus at nine')
    expect((await provider.get(offices)).status).toBe(404)
    expect((await provider.get(own.replace(idOf(url), idOf(other)))).status).toBe(404)
  })

  test('R61: a record that is restricted meanwhile is not there any more', async () => {
    const plan = await planBy(await theirs())
    const url = await requestAbout(plan)
    expect((await provider.get(url)).status).toBe(200)
    await restrict(foothold.db, mark, defaultNow, plan.claimantId, 'A protected address')
    expect((await provider.get(url)).status).toBe(404)
    expect(await isOn(provider, url)).toBe(false)
  })

  test('R86: nothing that the plan does not say of their circumstances, and of what was found only that something was', async () => {
    const { db } = foothold
    const said = (value: unknown) => ({ is: 'answered', value }) as Answers[string]
    const child = { id: crypto.randomUUID(), answers: { 'child-age': said(7), 'child-lives': said('with-you') } }
    const plan = await planBy(await theirs())
    const url = await requestAbout(plan)
    const before = (await provider.get(url)).html
    expect(before).not.toContain('Something on their record speaks against this')
    const interview = await interviewFor(db, amira, plan.interviewId)
    const family = { children: said([child]), 'lone-parent': said(true) }
    await saveStep(db, amira, defaultNow, interview, 'children', family)
    const ofLeader = (await leader.get(url)).html
    const ofProvider = (await provider.get(url)).html
    const known = /child|What is known today/
    expect(ofLeader).toMatch(known)
    expect(ofProvider).toContain('Something on their record speaks against this')
    for (const html of [ofProvider, (await provider.get(`${url}/decision`)).html, (await write(url, provider)).html])
      expect(html).not.toMatch(known)
  })

  test('R86: a line that nothing can require any more reads as before, and can only be taken out there', async () => {
    const { db } = foothold
    const said = (value: unknown) => ({ is: 'answered', value }) as Answers[string]
    const plan = await planBy(await theirs())
    const url = await requestAbout(plan)
    const interview = await interviewFor(db, amira, plan.interviewId)
    const pause = { 'safe-to-talk': said(true), abuse: said(true), 'abuse-easement': said('yes') }
    await saveStep(db, amira, defaultNow, interview, 'safety', pause)
    expect((await leader.get(url)).html).toContain('not required now')
    const stays = await write(url, provider)
    expect(stays.status).toBe(422)
    expect(stays.html).toContain('Something on their record speaks against this.')
    for (const html of [stays.html, (await provider.get(url)).html])
      expect(html).not.toMatch(/not required now|any more|paused|hurting|scaring|abuse/i)
  })

  test('R86: advice about how to reach them is not told to a provider by being there or not', async () => {
    const { db } = foothold
    const plan = await planBy(await theirs())
    const url = await requestAbout(plan)
    const interview = await interviewFor(db, amira, plan.interviewId)
    const answer = { is: 'answered', value: ['email'] } as Answers[string]
    await saveStep(db, amira, defaultNow, interview, 'safety', { 'safe-contact': answer })
    const line = /name="outcome-([0-9a-f-]+)"/
    await provider.post(`${url}/taking-up`, { declared: 'yes' })
    const { html } = await provider.get(`${url}/decision`)
    const id = line.exec(html)?.[1]
    const typed = {
      [`outcome-${id}`]: 'changed',
      [`what-${id}`]: 'Tell us on the phone call',
      [`declared-${id}`]: 'yes',
    }
    const draft = await provider.post(`${url}/decision/draft`, { ...typed, basis: '0', page: crypto.randomUUID() })
    expect(draft.html).not.toMatch(/reach this person|speaks against/)
  })

  test('R90: an account of a provider that is named for none reads nothing', async () => {
    const { db } = foothold
    const url = await requestAbout(await planBy(await theirs()))
    const nobody = { ...priya, providerId: null }
    await expect(reconsiderationFor(db, nobody, idOf(url))).rejects.toThrow()
    await expect(reconsiderationFor(db, priya, idOf(url))).resolves.toBeDefined()
  })
})

describe('who drew the plan up', () => {
  test('L23a: it is said before the plan is issued, printed on it, and kept for the next version', async () => {
    const { db } = foothold
    const draft = await drafted(db, amira, await interviewed(db, amira))
    const form = await adviser.get(`/plans/${draft.id}/review`)
    expect(form.html).toContain('Who drew the plan up?')
    expect(validateHtml(form.html)).toEqual([])
    await adviser.post(`/plans/${draft.id}/review`, { provider: await theirs() })
    await issue(db, amira, defaultNow, await planFor(db, amira, draft.id), { ...imprint, accessCode })
    const issued = await planFor(db, amira, draft.id)
    expect(issued.issue?.content.provider).toEqual({ name: demoProvider })
    expect((await adviser.get(`/plans/${draft.id}/document`)).html).toContain('Drawn up by')
    const claimant = newVisitor(foothold.app.request.bind(foothold.app))
    await claimant.post('/my-plan/sign-in', { reference: issued.reference, code: accessCode })
    expect((await claimant.get('/my-plan')).html).toContain(`Drawn up by ${demoProvider}.`)
    expect((await claimant.get('/my-plan?lang=cy')).html).toContain(`Lluniwyd gan ${demoProvider}.`)
    const next = await draftPlanOf(db, amira, defaultNow, { id: issued.interviewId, claimantId: issued.claimantId })
    expect(next.providerId).toBe(await theirs())
  })

  test('a provider of another office cannot be named, and what was typed stays', async () => {
    const { db } = foothold
    const siobhan = await castMember(db, 'stranger')
    const id = crypto.randomUUID()
    await addProvider(db, { ...siobhan, role: 'manager' }, defaultNow, { name: 'Leith Links', looksAgain: true }, id)
    const draft = await drafted(db, amira, await interviewed(db, amira))
    const refused = await adviser.post(`/plans/${draft.id}/review`, { provider: id, time: '', children: '' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Choose a provider of this office')
    const [row] = await db.select().from(plans).where(eq(plans.id, draft.id))
    expect(row?.providerId).toBeNull()
    await expect(setLooksAgain(db, mark, defaultNow, id, false)).rejects.toThrow()
  })
})

describe('the providers of an office', () => {
  test('a manager names one; the same name again is refused with what was typed', async () => {
    await manager.post('/providers', { name: '  Pier  Nine ', who: 'office' })
    const { html } = await manager.get('/providers')
    expect(html).toContain('Pier Nine')
    expect(validateHtml(html)).toEqual([])
    const again = await manager.post('/providers', { name: 'Pier Nine', who: 'provider' })
    expect(again.status).toBe(422)
    expect(again.html).toContain('There is a provider with this name already')
    expect(again.html).toContain('value="Pier Nine"')
    const empty = await manager.post('/providers', { name: '' })
    expect(empty.html).toContain('Enter the name of the provider')
    expect(empty.html).toContain('Select who looks at the plan again')
  })

  test('an account for a provider says which, and one of that office', async () => {
    const admin = await foothold.visit('admin')
    const account = {
      name: 'Rhodri Bevan',
      email: 'rhodri@demo.test',
      role: 'provider',
      password: 'long enough to keep',
    }
    const without = await admin.post('/staff', { ...account, office: mark.officeId, provider: '' })
    expect(without.status).toBe(422)
    expect(without.html).toContain('Choose a provider of this office')
    await admin.post('/staff', { ...account, office: mark.officeId, provider: await theirs() })
    expect((await admin.get('/staff')).html).toContain(`${demoProvider}, for ${mark.officeName}`)
  })

  test('a request keeps the provider it was put before', async () => {
    const { db } = foothold
    const id = idOf(await requestAbout(await planBy(await theirs())))
    const mine = and(eq(reconsiderations.id, id), eq(reconsiderations.providerId, await theirs()))
    expect(await db.$count(reconsiderations, mine)).toBe(1)
    await expect(db.update(reconsiderations).set({ providerId: null }).where(mine)).rejects.toThrow()
  })
})
