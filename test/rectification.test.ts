/** R93: the person says that something is wrong; facts are corrected, opinions annotated, issued plans stay as they are. */
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { messages, planIssues, rectifications } from '../db/schema.ts'
import type { WholePlan } from '../server/action-plan/action-plan.ts'
import { entriesAbout } from '../server/audit.ts'
import type { Person } from '../server/http/context.ts'
import { openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { accessCode, castMember, chloe, interviewed, issued } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let adviser: Visitor
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  adviser = await foothold.visit('adviser')
})
afterAll(() => foothold.close())

const aims = { aims: { 'aim-work': { is: 'answered', value: 'Wants no work at all' } as const } }
const planOf = async () => issued(foothold.db, amira, await interviewed(foothold.db, amira, chloe, aims))

async function reader({ reference }: WholePlan) {
  const visitor = await foothold.visit()
  await visitor.post('/my-plan/sign-in', { reference, code: accessCode })
  return visitor
}

const url = '/my-plan/details'
const says = 'That is not what I said. I said part-time.'

async function disputed(plan: WholePlan, what = 'aim-work', words = says) {
  const visitor = await reader(plan)
  const receipt = await visitor.post(`${url}/rectifications`, { what, says: words, lang: 'en' })
  const id = /rectifications\/([0-9a-f-]{36})/.exec(receipt.path)?.[1] ?? ''
  return { visitor, receipt, page: `/claimants/${plan.claimantId}/rectifications/${id}` }
}

describe('saying that something is wrong', () => {
  test('R93: every part has the way to it, and what was said is shown back with what happens next', async () => {
    const plan = await planOf()
    const visitor = await reader(plan)
    const details = await visitor.get(url)
    expect(details.html).toContain(`${url}/rectifications/new?what=aim-work`)
    const form = await visitor.get(`${url}/rectifications/new?what=aim-work`)
    expect(validateHtml(form.html)).toEqual([])
    expect(textOfHtml(form.html)).toContain('About: Kind of work')
    const { receipt } = await disputed(plan)
    expect(validateHtml(receipt.html)).toEqual([])
    const text = textOfHtml(receipt.html)
    for (const words of ['We have what you told us', says, '24 December 2026', 'We have not answered yet'])
      expect(text).toContain(words)
    expect(textOfHtml((await visitor.get(url)).html)).toContain(says)
  })

  test.each([
    ['en', 'Tell us what is wrong'],
    ['cy', 'Dywedwch wrthym beth sydd o’i le'],
  ])('only what is wrong is asked for, and missing words are said in %s', async (lang, message) => {
    const visitor = await reader(await planOf())
    const empty = await visitor.post(`${url}/rectifications`, { what: 'details.name', says: ' ', lang })
    expect(empty.status).toBe(422)
    expect(empty.html).toContain(message)
    expect(validateHtml(empty.html)).toEqual([])
    const long = await visitor.post(`${url}/rectifications`, { says: 'x'.repeat(5001), lang })
    expect(long.status).toBe(422)
    expect(long.html).toContain('x'.repeat(5001))
    expect((await visitor.post(`${url}/rectifications`, { says: 'My birthday is missing', lang })).status).toBe(200)
  })

  test('nothing is accepted about what is not held, and nobody reads what another said', async () => {
    const [mine, theirs] = [await planOf(), await planOf()]
    const { receipt } = await disputed(mine)
    const stranger = await reader(theirs)
    expect((await stranger.get(receipt.path)).status).toBe(404)
    expect((await stranger.post(`${url}/rectifications`, { what: 'nonsense', says })).status).toBe(404)
    expect((await stranger.get(`${url}/rectifications/new?what=abuse`)).status).toBe(404)
    expect((await stranger.get(`${url}/rectifications/not-an-id`)).status).toBe(404)
    expect((await stranger.get(url)).html).not.toContain(says)
  })

  test('R86: what is private stays off the page and off its receipt', async () => {
    const plan = await planOf()
    const { visitor, receipt } = await disputed(plan, 'safety', 'He does not live here now')
    expect(receipt.html).toContain('We have what you told us')
    expect(receipt.html).not.toContain('He does not live here now')
    expect((await visitor.get(url)).html).not.toContain('He does not live here now')
    expect((await visitor.get(`${url}/download.json`)).html).not.toContain('He does not live here now')
    expect((await visitor.post(`${url}/private`)).html).toContain('He does not live here now')
  })
})

describe('answering it', () => {
  test('R93: staff see it on the person’s page and on the caseload, and their answer reaches the person', async () => {
    const plan = await planOf()
    const { visitor, page } = await disputed(plan)
    const caseload = await adviser.get('/?whose=mine')
    expect(textOfHtml(caseload.html)).toContain('They say that something we hold about them is wrong')
    const record = await adviser.get(`/claimants/${plan.claimantId}`)
    expect(record.html).toContain(page)
    expect(validateHtml(record.html)).toEqual([])
    const shown = await adviser.get(page)
    expect(validateHtml(shown.html)).toEqual([])
    expect(textOfHtml(shown.html)).toContain(says)
    expect(shown.html).toContain(`/claimants/${plan.claimantId}/answers/aim-work`)
    const missing = await adviser.post(`${page}/answer`, { answer: '' })
    expect(missing.status).toBe(422)
    expect(missing.html).toContain('Select what you have done about it')
    expect(missing.html).toContain('Enter your answer')
    await adviser.post(`${page}/answer`, { outcome: 'not changed', answer: 'The notes of the day say so.' })
    const text = textOfHtml((await visitor.get(url)).html)
    for (const words of [says, 'We did not change it', 'The notes of the day say so.']) expect(text).toContain(words)
    const [message] = await foothold.db.select().from(messages).where(eq(messages.claimantId, plan.claimantId))
    expect(message?.body).toMatch(/We have answered you\. .*\/my-plan\/details/)
    expect(message?.body).not.toMatch(/part-time|Chlo|work/)
    const did = (await entriesAbout(foothold.db, plan.claimantId)).map(entry => entry.did)
    expect(did).toContain('disputed')
    expect(did).toContain('replied to')
  })

  test('R93: a note stays beside what it is about, for staff and for the person; the plan as issued does not change', async () => {
    const plan = await planOf()
    const before = await foothold.db.select().from(planIssues).where(eq(planIssues.planId, plan.id))
    const { visitor, page } = await disputed(plan)
    const history = `/claimants/${plan.claimantId}/answers/aim-work`
    expect((await adviser.get(history)).html).not.toContain(says)
    await adviser.post(`${page}/answer`, { outcome: 'noted', answer: 'Your note is beside it.' })
    const annotated = await adviser.get(history)
    expect(textOfHtml(annotated.html)).toContain('Chloë Owen disagrees with this')
    expect(annotated.html).toContain(says)
    expect(annotated.html).toContain('Wants no work at all')
    expect(validateHtml(annotated.html)).toEqual([])
    const text = textOfHtml((await visitor.get(`${url}?lang=cy`)).html)
    expect(text).toContain('Rydym wedi ychwanegu eich nodyn wrth ei ymyl')
    expect(await foothold.db.select().from(planIssues).where(eq(planIssues.planId, plan.id))).toEqual(before)
  })

  test('it is answered once: a colleague who was slower keeps what they typed', async () => {
    const plan = await planOf()
    const { page } = await disputed(plan)
    await adviser.post(`${page}/answer`, { outcome: 'corrected', answer: 'It is mended.' })
    expect((await adviser.post(`${page}/answer`, { outcome: 'corrected', answer: 'It is mended.' })).status).toBe(200)
    const colleague = await foothold.visit('colleague')
    const late = await colleague.post(`${page}/answer`, { outcome: 'noted', answer: 'Something else' })
    expect(late.status).toBe(409)
    expect(late.html).toContain('Something else')
    expect(late.html).toContain('Amira Hussain has answered this already.')
    const [row] = await foothold.db.select().from(rectifications).where(eq(rectifications.claimantId, plan.claimantId))
    expect(row).toMatchObject({ says, outcome: 'corrected', answer: 'It is mended.' })
  })

  test('R61: an adviser of another office finds nothing at its address', async () => {
    const { page } = await disputed(await planOf())
    const stranger = await foothold.visit('stranger')
    const [found, absent] = [await stranger.get(page), await stranger.get(page.replace(/.{12}$/, '0'.repeat(12)))]
    expect(found.status).toBe(404)
    expect(found.html).toBe(absent.html)
    expect((await stranger.post(`${page}/answer`, { outcome: 'noted', answer: 'x' })).status).toBe(404)
  })
})
