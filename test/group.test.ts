/** The group that a person is in: written down by staff, read by the person, and what it lets a plan require. */
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claimantGroups } from '../db/schema.ts'
import { addGroup, groupsOf } from '../server/claimant/group.ts'
import { commitmentsOf, removeCommitment, saveCommitment } from '../server/commitment/commitment.ts'
import { NotFound } from '../server/http/errors.ts'
import { regimes } from '../server/regime.ts'
import { defaultNow, openApp, type TestApp } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { accessCode, castMember, chloe, drafted, interviewed, issued, lawful } from './support/plan-case.ts'

const textOf = ({ html }: { html: string }) => textOfHtml(html)

let app: TestApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const amira = () => castMember(app.db, 'adviser')
const adviser = () => app.visit('adviser')
const typed = (
  group: string,
  day: string,
  month = '11',
  year = '2026',
  known = 'The decision letter of 3 November',
) => ({
  ...{ group, known, 'since-day': day, 'since-month': month, 'since-year': year },
})

/** The statement why it is reasonable is each person’s own (R9). */
let told = 0
const ownWords = () => ({ ...lawful, reasonable: `${lawful.reasonable}. The person said so, in talk ${++told}.` })

async function someone(regime: 'esa_old' | 'uc' = 'esa_old') {
  const interview = await interviewed(app.db, await amira(), { ...chloe, regime })
  return { interview, id: interview.claimantId, url: `/claimants/${interview.claimantId}` }
}

describe('writing it down', () => {
  test('a group is shown on the record by the name it has under the benefit, with since when, and its history stays', async () => {
    const { url } = await someone()
    const visitor = await adviser()
    expect(textOf(await visitor.get(url))).toContain('Not known. Record their group')
    await visitor.post(`${url}/group`, typed('preparation', '3', '3'))
    const record = await visitor.post(`${url}/group`, typed('support', '23'))
    expect(textOf(record)).toContain('The group is recorded.')
    expect(textOf(record)).toContain('Support group, since 23 November 2026')
    const page = await visitor.get(`${url}/group`)
    expect(textOf(page)).toContain('Work-related activity group')
    expect(textOf(page)).toContain('The decision letter of 3 November')
    expect(textOf(page)).toContain('Amira Hussain')
  })

  test('R1: under Universal Credit it has the names of Universal Credit', async () => {
    const { url } = await someone('uc')
    const page = await (await adviser()).get(`${url}/group`)
    expect(textOf(page)).toContain('Limited capability for work (LCW)')
    expect(textOf(page)).not.toMatch(/support group|work-related/i)
  })

  test('what is missing, and a day to come, is said beside its field, and nothing is written', async () => {
    const { id, url } = await someone()
    const visitor = await adviser()
    const empty = await visitor.post(`${url}/group`, {})
    expect(empty.status).toBe(422)
    expect(empty.html).toMatch(/<title>\s*Error: /)
    expect(validateHtml(empty.html)).toEqual([])
    for (const words of ['Select the group they are in', 'Enter the date it began', 'Enter how you know'])
      expect(textOf(empty)).toContain(words)
    const tomorrow = await visitor.post(`${url}/group`, typed('support', '25'))
    expect(tomorrow.status).toBe(422)
    expect(textOf(tomorrow)).toContain('The date it began must be today or in the past')
    expect(tomorrow.html).toContain('value="The decision letter of 3 November"')
    expect(await groupsOf(app.db, id)).toEqual([])
  })

  test('of two from one day the one written down last counts; the same said again is not written twice', async () => {
    const { id } = await someone()
    const person = await amira()
    const since = '2026-11-01'
    await addGroup(app.db, person, defaultNow, id, { group: 'support', since, known: 'A letter' })
    await addGroup(app.db, person, defaultNow, id, { group: 'preparation', since, known: 'The letter, read again' })
    await addGroup(app.db, person, defaultNow, id, { group: 'preparation', since, known: 'The letter, read again' })
    await addGroup(app.db, person, defaultNow, id, { group: 'assessment', since: '2026-08-01', known: 'The system' })
    const groups = await groupsOf(app.db, id)
    expect(groups.map(({ group }) => group)).toEqual(['preparation', 'support', 'assessment'])
  })

  test('nothing of it can be changed or taken away', async () => {
    const { id } = await someone()
    await addGroup(app.db, await amira(), defaultNow, id, { group: 'support', since: '2026-11-01', known: 'A letter' })
    const row = eq(claimantGroups.claimantId, id)
    await expect(app.db.delete(claimantGroups).where(row)).rejects.toThrow()
    await expect(app.db.update(claimantGroups).set({ group: 'preparation' }).where(row)).rejects.toThrow()
  })

  test('nobody of another office reads it or writes it', async () => {
    const { id, url } = await someone()
    const stranger = await app.visit('stranger')
    expect((await stranger.get(`${url}/group`)).status).toBe(404)
    expect((await stranger.post(`${url}/group`, typed('support', '3'))).status).toBe(404)
    const added = { group: 'support', since: '2026-11-01', known: 'A letter' } as const
    await expect(addGroup(app.db, await castMember(app.db, 'stranger'), defaultNow, id, added)).rejects.toThrow(
      NotFound,
    )
  })
})

describe('the person reads it', () => {
  test('in their details, with when it began and how we know, in both languages; and in their download', async () => {
    const person = await amira()
    const { id, interview } = await someone()
    const plan = await issued(app.db, person, interview)
    await addGroup(app.db, person, defaultNow, id, { group: 'preparation', since: '2026-03-03', known: 'Your letter' })
    const reader = await app.visit()
    await reader.post('/my-plan/sign-in', { reference: plan.reference, code: accessCode })
    const { groups } = regimes.esa_old.vocabulary
    const english = textOf(await reader.get('/my-plan/details'))
    expect(english).toContain(`${groups.preparation.en}, since 3 March 2026`)
    expect(english).toContain('Your letter')
    expect(textOf(await reader.get('/my-plan/details?lang=cy'))).toContain(
      `${groups.preparation.cy}, ers 3 Mawrth 2026`,
    )
    const download = JSON.parse((await reader.get('/my-plan/details/download.json')).html) as { groups: unknown[] }
    expect(download.groups).toMatchObject([{ group: 'preparation', since: '2026-03-03', known: 'Your letter' }])
  })
})

describe('R3: a plan that requires something of somebody exempt', () => {
  test('cannot be issued, and the page says why; once nothing is required it can', async () => {
    const person = await amira()
    const { id, interview } = await someone()
    const plan = await drafted(app.db, person, interview, [ownWords()])
    await addGroup(app.db, person, defaultNow, id, { group: 'support', since: '2026-11-23', known: 'A letter' })
    const visitor = await adviser()
    const refused = await visitor.post(`/plans/${plan.id}/issue`)
    expect(refused.status).toBe(422)
    expect(textOf(refused)).toContain('nothing can be required of them')
    const lines = await visitor.get(`/interviews/${interview.id}/commitments`)
    expect(textOf(lines)).toContain('This person’s group means that nothing can be required of them.')
    const [line] = await commitmentsOf(app.db, plan.id)
    await removeCommitment(app.db, person, defaultNow, plan, line?.id ?? '')
    await saveCommitment(app.db, person, defaultNow, plan, { ...lawful, kind: 'chosen' })
    expect(textOf(await visitor.post(`/plans/${plan.id}/issue`))).toContain('Issued')
  })

  test('the same plan of somebody who is not exempt is issued', async () => {
    const person = await amira()
    const { id, interview } = await someone()
    const plan = await drafted(app.db, person, interview, [ownWords()])
    await addGroup(app.db, person, defaultNow, id, { group: 'preparation', since: '2026-11-23', known: 'A letter' })
    const answer = await (await adviser()).post(`/plans/${plan.id}/issue`)
    expect(answer.status).toBe(200)
    expect(textOf(answer)).toMatch(/issued/i)
  })
})
