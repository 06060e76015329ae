/** Answers saved while they are given, and two pages that write at once: through the front door, as autosave.js asks. */
import { and, desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../db/demo-accounts.ts'
import { auditEntries, facts } from '../db/schema.ts'
import { restrict } from '../server/claimant/claimant.ts'
import type { Person } from '../server/http/context.ts'
import { bookAppointment, hereAndNow } from '../server/interview/appointment.ts'
import {
  beginInterview,
  currentAnswers,
  type Interview,
  interviewFor,
  savedSteps,
  stepOf,
} from '../server/interview/interview.ts'
import { groupOf, itemsOf, saveItem } from '../server/interview/items.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { castMember, chloe, interviewed } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let adviser: Visitor
let colleague: Visitor
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  adviser = await foothold.visit('adviser')
  colleague = await foothold.visit('colleague')
})
afterAll(() => foothold.close())

type Form = Record<string, string | string[]>
const urlOf = (interview: Interview, under = 'aims') => `/interviews/${interview.id}/steps/${under}`
const hidden = (html: string, name: string) =>
  (new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '').replaceAll('&amp;', '&')
const rowsOf = (interview: Interview, question: string) =>
  foothold.db
    .select()
    .from(facts)
    .where(and(eq(facts.claimantId, interview.claimantId), eq(facts.question, question)))
    .orderBy(desc(facts.id))
const valuesOf = async (interview: Interview, question: string) =>
  (await rowsOf(interview, question)).map(({ value }) => value)

/** A page opened in a browser's tab: what it posts, and how the server answers while it is typed. */
async function opened(who: Visitor, url: string, autosave = `${url}/autosave`) {
  const { html } = await who.get(url)
  const carried: Form = Object.fromEntries(
    ['by', 'page', 'shown', 'basis', 'kept', 'item'].map(name => [name, hidden(html, name)]),
  )
  return {
    item: hidden(html, 'item'),
    save: async (typed: Form) => {
      const { status, html: body } = await who.post(autosave, { ...carried, ...typed })
      expect(status).toBe(200)
      return JSON.parse(body) as { all: boolean; words: string }
    },
    press: (typed: Form) => who.post(url, { ...carried, ...typed }),
  }
}

/** The page that asks which answer stays, answered. */
const choose = (who: Visitor, url: string, html: string, choices: Form) =>
  who.post(url, { typed: hidden(html, 'typed'), ...choices })

describe('R20: an answer is saved as it is given', () => {
  test('it is on record at once, says when by the office’s clock, and does not finish the step', async () => {
    const interview = await interviewed(foothold.db, amira)
    const page = await opened(adviser, urlOf(interview))
    const saved = await page.save({ 'aim-work': 'Office work' })
    expect(saved).toEqual({ all: true, words: '<p>Saved 10:00</p>' })
    expect(await valuesOf(interview, 'aim-work')).toEqual(['Office work'])
    expect((await savedSteps(foothold.db, interview)).has('aims')).toBe(false)
    expect((await adviser.get(`/interviews/${interview.id}`)).html).toMatch(/aims[\s\S]*?In progress/)
  })

  test('a save that is sent again, because its answer was lost, saves once and is no clash', async () => {
    const interview = await interviewed(foothold.db, amira)
    const page = await opened(adviser, urlOf(interview))
    await page.save({ 'aim-work': 'Office' })
    await page.save({ 'aim-work': 'Office' })
    const [one, two] = await Promise.all([1, 2].map(() => page.save({ 'aim-work': 'Office work' })))
    expect([one?.all, two?.all]).toEqual([true, true])
    expect(await valuesOf(interview, 'aim-work')).toEqual(['Office work', 'Office'])
  })

  test('the button after it saves what is new, is no clash, and finishes the step', async () => {
    const interview = await interviewed(foothold.db, amira)
    const page = await opened(adviser, urlOf(interview))
    await page.save({ 'aim-work': 'Office' })
    const next = await page.press({ 'aim-work': 'Office work' })
    expect(next.path).toBe(urlOf(interview, 'hours'))
    expect((await savedSteps(foothold.db, interview)).has('aims')).toBe(true)
  })

  test('what cannot be read yet is named and left as it was, and the rest is saved', async () => {
    const interview = await interviewed(foothold.db, amira)
    const page = await opened(adviser, urlOf(interview, 'hours'))
    await page.save({ 'hours-wanted': '20' })
    const saved = await page.save({ 'hours-wanted': 'lo', 'place-wanted': 'Barry' })
    expect(saved.all).toBe(false)
    expect(saved.words).toMatch(/^<p>Not saved yet: [^<]*ours[^<]*<\/p><p>Everything else is saved, 10:00<\/p>$/)
    expect(await valuesOf(interview, 'hours-wanted')).toEqual([20])
    expect(await valuesOf(interview, 'place-wanted')).toEqual(['Barry'])
  })

  test('a compulsory question left empty is not complained of', async () => {
    const interview = await interviewed(foothold.db, amira)
    const compulsory = interview.definition.steps.find(step => step.questions.some(one => one.compulsory && !one.askIf))
    if (!compulsory) throw new Error('No step has a compulsory question: this test would prove nothing')
    const page = await opened(adviser, urlOf(interview, compulsory.id))
    expect((await page.save({})).all).toBe(true)
  })

  test('saving while typing is in the audit log as answers, and never as a look', async () => {
    const interview = await interviewed(foothold.db, amira)
    const page = await opened(adviser, urlOf(interview))
    const verbs = async () =>
      (
        await foothold.db
          .select({ did: auditEntries.did })
          .from(auditEntries)
          .where(eq(auditEntries.chain, `claimant ${interview.claimantId}`))
          .orderBy(auditEntries.position)
      ).map(({ did }) => did)
    const before = (await verbs()).length
    await page.save({ 'aim-work': 'Office work' })
    await page.save({ 'aim-work': 'Office work' })
    expect((await verbs()).slice(before)).toEqual(['answered'])
  })

  test('in the history the saves of one page are one entry, with the earlier ones folded away', async () => {
    const interview = await interviewed(foothold.db, amira)
    const page = await opened(adviser, urlOf(interview))
    for (const words of ['Off', 'Office', 'Office work']) await page.save({ 'aim-work': words })
    const history = await adviser.get(`/claimants/${interview.claimantId}/answers/aim-work`)
    expect(history.html.match(/<tr class="govuk-table__row"/g)).toHaveLength(2)
    expect(history.html).toContain('2 earlier saves while it was being written')
    for (const words of ['Off', 'Office', 'Office work']) expect(history.html).toContain(words)
    expect(validateHtml(history.html)).toEqual([])
    const check = await adviser.get(`/interviews/${interview.id}/check`)
    expect(check.html).not.toContain('answers/aim-work?')
  })
})

describe('who may', () => {
  test('an adviser of another office saves nothing, nor does whoever is signed out', async () => {
    const interview = await interviewed(foothold.db, amira)
    const stranger = await foothold.visit('stranger')
    const nobody = await foothold.visit()
    const url = `${urlOf(interview)}/autosave`
    expect((await stranger.post(url, { 'aim-work': 'Mine' })).status).toBe(404)
    expect((await nobody.post(url, { 'aim-work': 'Mine' })).html).not.toContain('Saved')
    expect(await rowsOf(interview, 'aim-work')).toEqual([])
  })

  test('a record that has been restricted meanwhile takes nothing more from a page that is open', async () => {
    const interview = await interviewed(foothold.db, amira)
    const page = await opened(colleague, urlOf(interview))
    await page.save({ 'aim-work': 'Gardening' })
    const manager = await castMember(foothold.db, 'manager')
    await restrict(foothold.db, manager, defaultNow, interview.claimantId, 'A relative works here')
    const refused = await colleague.post(`${urlOf(interview)}/autosave`, { 'aim-work': 'Farming' })
    expect(refused.status).toBe(404)
    expect(await valuesOf(interview, 'aim-work')).toEqual(['Gardening'])
  })

  test('a page’s own id is of no use to anybody else', async () => {
    const interview = await interviewed(foothold.db, amira)
    const mine = await opened(adviser, urlOf(interview))
    const { html } = await adviser.get(urlOf(interview))
    await mine.save({ 'aim-work': 'Office work' })
    const [row] = await rowsOf(interview, 'aim-work')
    const body = { page: row?.page ?? '', shown: hidden(html, 'shown'), basis: hidden(html, 'basis') }
    const taken = await colleague.post(`${urlOf(interview)}/autosave`, { ...body, 'aim-work': 'Gardening' })
    expect(JSON.parse(taken.html).all).toBe(false)
    expect(await valuesOf(interview, 'aim-work')).toEqual(['Office work'])
  })
})

describe('a page that is open while somebody else signs in in the same browser', () => {
  const signIn = (visitor: Visitor, name: string) =>
    visitor.post('/sign-in', { email: `${name}@demo.test`, password: demoPassword })
  const writers = async (interview: Interview, question: string) =>
    (await rowsOf(interview, question)).map(({ by }) => by)
  const asScript = async (visitor: Visitor, url: string, form: Record<string, string>) => {
    const cookie = [...visitor.cookies].map(pair => pair.join('=')).join('; ')
    const headers = { origin: 'http://localhost', cookie, 'sec-fetch-dest': 'empty' }
    return foothold.app.request(`http://localhost${url}`, { method: 'POST', body: new URLSearchParams(form), headers })
  }

  test('R20: saves nothing as theirs: it is told that its writer is signed out, and saves when they are back', async () => {
    const interview = await interviewed(foothold.db, amira)
    const browser = await foothold.visit('adviser')
    for (const url of [
      urlOf(interview),
      `/interviews/${interview.id}/all`,
      urlOf(interview, 'work-history/jobs/new'),
    ]) {
      const { html } = await browser.get(url)
      const autosave = url.replace(/(\/new)?$/, '/autosave')
      const names = ['by', 'page', 'shown', 'basis', 'item']
      const carried = Object.fromEntries(names.map(name => [name, hidden(html, name)]))
      const question = url.endsWith('/new') ? 'job-title' : 'aim-work'
      const typed = { ...carried, [question]: `Written at ${url}` }
      expect(carried.by).toBe(amira.id)

      await signIn(browser, 'colleague')
      const before = await foothold.db.$count(facts, eq(facts.claimantId, interview.claimantId))
      const refused = await asScript(browser, autosave, typed)
      expect(refused.status).toBe(401)
      expect(await refused.text()).toBe('')
      expect(await foothold.db.$count(facts, eq(facts.claimantId, interview.claimantId))).toBe(before)

      await signIn(browser, 'adviser')
      expect((await asScript(browser, autosave, typed)).status).toBe(200)
      expect(await foothold.db.$count(facts, eq(facts.claimantId, interview.claimantId))).toBeGreaterThan(before)
    }
    expect(new Set([...(await writers(interview, 'aim-work')), ...(await writers(interview, 'jobs'))])).toEqual(
      new Set([amira.id]),
    )
  })

  test('every form of answers says whose page it is: known answers, a removal, and two answers to choose from', async () => {
    const interview = await interviewed(foothold.db, amira)
    const url = urlOf(interview)
    const [mine, theirs] = [await opened(adviser, url), await opened(colleague, url)]
    await theirs.save({ 'aim-work': 'Gardening' })
    const clash = await mine.press({ 'aim-work': 'Office work' })
    const earlier = await interviewed(foothold.db, amira, chloe, {
      aims: { 'aim-work': { is: 'answered', value: 'Any' } },
    })
    const now = new Date(defaultNow.getTime() + 60 * 60_000)
    const appointment = await bookAppointment(foothold.db, amira, now, earlier.claimant, hereAndNow(amira, now))
    const later = await interviewFor(foothold.db, amira, await beginInterview(foothold.db, amira, now, appointment))
    const known = await adviser.get(urlOf(later))
    expect(known.html).toContain('All of this is still right')
    const jobs = urlOf(later, 'work-history')
    const page = await opened(adviser, `${jobs}/jobs/new`)
    await page.press({ 'job-title': 'Picker' })
    const list = await adviser.get(jobs)
    const removed = await adviser.post(`${jobs}/jobs/${page.item}/removal`, {
      shown: hidden(list.html, 'shown'),
      basis: hidden(list.html, 'basis'),
    })
    expect(removed.html).toContain('Picker is removed.')
    for (const { html } of [clash, known, list, removed]) {
      const forms = html.match(/<form method="post"[^>]*action="\/interviews.*?<\/form>/gs) ?? []
      expect(forms.length).toBeGreaterThan(0)
      for (const form of forms) expect(hidden(form, 'by')).toBe(amira.id)
    }
  })
})

describe('two pages at once', () => {
  test('the same person’s other tab is a clash like anybody else’s: named, not saved, and the rest is', async () => {
    const interview = await interviewed(foothold.db, amira)
    const [one, two] = [await opened(adviser, urlOf(interview)), await opened(adviser, urlOf(interview))]
    await one.save({ 'aim-work': 'Office work' })
    const saved = await two.save({ 'aim-work': 'Gardening', 'what-matters': 'Kind people' })
    expect(saved.all).toBe(false)
    expect(saved.words).toContain('Somebody else has changed this since you opened it')
    expect(saved.words).toContain('name="go" value="choose"')
    expect(validateHtml(saved.words, 'fragment')).toEqual([])
    expect(await valuesOf(interview, 'aim-work')).toEqual(['Office work'])
    expect(await valuesOf(interview, 'what-matters')).toEqual(['Kind people'])
  })

  test('what one page saved while another was typed, and the other left alone, stays', async () => {
    const interview = await interviewed(foothold.db, amira)
    const [one, two] = [await opened(adviser, urlOf(interview)), await opened(colleague, urlOf(interview))]
    await one.save({ 'aim-work': 'Office work' })
    expect((await two.save({ 'what-matters': 'Kind people' })).all).toBe(true)
    expect(await valuesOf(interview, 'aim-work')).toEqual(['Office work'])
  })

  test('both are shown with who and when, one is chosen for each, and one press saves them all', async () => {
    const interview = await interviewed(foothold.db, amira)
    const url = urlOf(interview)
    const [mine, theirs] = [await opened(adviser, url), await opened(colleague, url)]
    await theirs.save({ 'aim-work': 'Gardening', 'job-preference-1': 'Gardener', 'what-matters': 'Fresh air' })
    const typed = {
      'aim-work': 'Office work',
      'job-preference-1': 'Clerk',
      'what-matters': '',
      'job-preference-2': 'Typist',
    }
    const clash = await mine.press(typed)
    expect(clash.status).toBe(409)
    expect(clash.html).toContain('Callum Reid, 24 November 2026, 10am')
    expect(validateHtml(clash.html)).toEqual([])
    expect(await valuesOf(interview, 'job-preference-2')).toEqual(['Typist'])
    expect((await savedSteps(foothold.db, interview)).has('aims')).toBe(false)

    const half = await choose(adviser, url, clash.html, { 'choice-aim-work': 'both' })
    expect(half.status).toBe(422)
    expect(half.html).toContain('href="#choice-job-preference-1"')
    expect(half.html).toMatch(/value="both" checked/)
    expect(validateHtml(half.html)).toEqual([])
    expect(await valuesOf(interview, 'aim-work')).toEqual(['Gardening'])

    const next = await choose(adviser, url, half.html, {
      'choice-aim-work': 'both',
      'choice-job-preference-1': 'theirs',
    })
    expect(next.path).toBe(urlOf(interview, 'hours'))
    expect((await valuesOf(interview, 'aim-work'))[0]).toBe('Gardening\n\nOffice work')
    expect(await valuesOf(interview, 'job-preference-1')).toEqual(['Gardener'])
    expect(await valuesOf(interview, 'what-matters')).toEqual(['Fresh air'])
  })

  test('what the other changed, and this page left alone, is not undone by choosing', async () => {
    const interview = await interviewed(foothold.db, amira, chloe, {
      aims: { 'what-matters': { is: 'answered', value: 'Quiet' } },
    })
    const url = urlOf(interview)
    const [mine, theirs] = [await opened(adviser, url), await opened(colleague, url)]
    await theirs.save({ 'aim-work': 'Gardening', 'what-matters': 'Fresh air' })
    const clash = await mine.press({ 'aim-work': 'Office work', 'what-matters': 'Quiet' })
    await choose(adviser, url, clash.html, { 'choice-aim-work': 'mine' })
    expect((await valuesOf(interview, 'aim-work'))[0]).toBe('Office work')
    expect((await valuesOf(interview, 'what-matters'))[0]).toBe('Fresh air')
  })

  test('a third answer written while one is choosing is shown before it is replaced', async () => {
    const interview = await interviewed(foothold.db, amira)
    const url = urlOf(interview)
    const [mine, theirs] = [await opened(adviser, url), await opened(colleague, url)]
    await theirs.save({ 'aim-work': 'Gardening' })
    const clash = await mine.press({ 'aim-work': 'Office work' })
    await theirs.save({ 'aim-work': 'Farming' })
    const again = await choose(adviser, url, clash.html, { 'choice-aim-work': 'mine' })
    expect(again.status).toBe(409)
    expect(again.html).toContain('Farming')
    expect(again.html).not.toMatch(/ checked/)
    expect(await valuesOf(interview, 'aim-work')).toEqual(['Farming', 'Gardening'])
  })

  test('choosing from a page with a half-typed answer keeps that too', async () => {
    const interview = await interviewed(foothold.db, amira)
    const url = urlOf(interview, 'hours')
    const [mine, theirs] = [await opened(adviser, url), await opened(colleague, url)]
    await theirs.save({ 'place-wanted': 'Barry' })
    const clash = await mine.press({ 'place-wanted': 'Cardiff', 'hours-wanted': 'about 2', go: 'choose' })
    expect(clash.status).toBe(409)
    const page = await choose(adviser, url, clash.html, { 'choice-place-wanted': 'mine' })
    expect(page.status).toBe(422)
    expect(page.html).toContain('value="about 2"')
    expect((await valuesOf(interview, 'place-wanted'))[0]).toBe('Cardiff')
  })
})

describe('a job, a qualification or a child', () => {
  const history = (interview: Interview, under: string) => urlOf(interview, `work-history/jobs/${under}`)
  const open = (who: Visitor, interview: Interview, under: string) =>
    opened(who, history(interview, under), history(interview, 'autosave'))
  const jobs = async (interview: Interview) =>
    itemsOf((await currentAnswers(foothold.db, interview)).answers.jobs).map(({ answers }) =>
      Object.values(answers).map(answer => (answer.is === 'answered' ? answer.value : answer.is)),
    )
  async function withJob(title: string) {
    const interview = await interviewed(foothold.db, amira)
    const id = crypto.randomUUID()
    const group = groupOf(stepOf(interview, 'work-history'), 'jobs')
    const answers = { 'job-title': { is: 'answered', value: title } } as const
    await saveItem(foothold.db, amira, defaultNow, interview, group, { id, answers })
    return { interview, id }
  }

  test('R20: a new one is on the list as soon as something is typed, once, and the button adds no second', async () => {
    const interview = await interviewed(foothold.db, amira)
    const page = await open(adviser, interview, 'new')
    await page.save({ 'job-employer': 'Tŷ Gwyn' })
    await page.save({ 'job-employer': 'Tŷ Gwyn', 'job-title': 'Picker' })
    const step = await page.press({ 'job-employer': 'Tŷ Gwyn', 'job-title': 'Picker' })
    expect(step.html).toContain('Picker is added: 1 of 1.')
    expect(await jobs(interview)).toEqual([['Picker', 'Tŷ Gwyn']])
  })

  test('a half-typed date leaves the date that was there', async () => {
    const interview = await interviewed(foothold.db, amira)
    const page = await open(adviser, interview, 'new')
    await page.save({ 'job-started-year': '20' })
    expect(await jobs(interview)).toEqual([])
    await page.save({ 'job-title': 'Picker', 'job-started-year': '2015' })
    const saved = await page.save({ 'job-title': 'Packer', 'job-started-year': '20' })
    expect(saved.words).toContain('Not saved yet: ')
    expect(await jobs(interview)).toEqual([['Packer', '2015']])
  })

  test('Cancel leaves it as it was before the page: a new one goes, with a way back, and a changed one is unchanged', async () => {
    const { interview, id } = await withJob('Picker')
    const changing = await open(adviser, interview, id)
    await changing.save({ 'job-title': 'Packer' })
    expect((await changing.press({ go: 'cancel' })).html).toContain('Picker is as it was: 1 of 1.')
    expect(await jobs(interview)).toEqual([['Picker']])
    const adding = await open(adviser, interview, 'new')
    await adding.save({ 'job-title': 'Driver' })
    expect((await adding.press({ go: 'cancel' })).html).toContain('Driver is removed.')
    expect(await jobs(interview)).toEqual([['Picker']])
  })

  test('Cancel does not undo what somebody else wrote since', async () => {
    const { interview, id } = await withJob('Picker')
    const mine = await open(adviser, interview, id)
    await mine.save({ 'job-title': 'Packer' })
    await (await open(colleague, interview, id)).save({ 'job-title': 'Loader' })
    await mine.press({ go: 'cancel' })
    expect(await jobs(interview)).toEqual([['Loader']])
  })

  test('Cancel undoes this page’s own words alone: what somebody else wrote before or after its first save stays', async () => {
    const { interview, id } = await withJob('Picker')
    const mine = await open(adviser, interview, id)
    await (await open(colleague, interview, id)).save({ 'job-title': 'Picker', 'job-employer': 'Acme' })
    await mine.save({ 'job-title': 'Packer' })
    expect(await jobs(interview)).toEqual([['Packer', 'Acme']])
    await mine.press({ go: 'cancel' })
    expect(await jobs(interview)).toEqual([['Picker', 'Acme']])
    const again = await open(adviser, interview, id)
    await again.save({ 'job-title': 'Packer' })
    const theirs = await open(colleague, interview, id)
    await theirs.save({ 'job-title': 'Packer', 'job-employer': 'Northgate' })
    await again.press({ go: 'cancel' })
    expect(await jobs(interview)).toEqual([['Picker', 'Northgate']])
  })

  test('R93: Cancel brings back no words that were struck through, nor does a basis that somebody made up', async () => {
    const { interview, id } = await withJob('Her brother’s job')
    const strike = async (row: number, form: Form) =>
      adviser.post(`/claimants/${interview.claimantId}/answers/jobs/${row}/correction`, {
        reason: 'wrong person',
        stands: 'nothing',
        item: id,
        ...form,
      })
    const [secret] = await rowsOf(interview, 'jobs')
    const mine = await open(colleague, interview, id)
    await mine.save({ 'job-title': 'Packer' })
    await strike(secret?.id ?? 0, { standing: 'no' })
    await mine.press({ go: 'cancel' })
    expect(await jobs(interview)).toEqual([['Packer']])
    const fresh = { page: crypto.randomUUID(), basis: String(secret?.id), shown: 'job-title', go: 'cancel' }
    const forged = await colleague.post(history(interview, id), fresh)
    expect(forged.html).not.toContain('brother')
    expect(await jobs(interview)).toEqual([['Packer']])
    await mine.press({ basis: String(secret?.id), go: 'cancel' })
    expect(await jobs(interview)).toEqual([['Packer']])
  })

  test('two who change different particulars of one job both keep what they wrote; of the same, the second chooses', async () => {
    const { interview, id } = await withJob('Picker')
    const [mine, theirs] = [await open(adviser, interview, id), await open(colleague, interview, id)]
    await theirs.save({ 'job-title': 'Picker', 'job-employer': 'Acme' })
    expect((await mine.save({ 'job-title': 'Packer' })).all).toBe(true)
    expect(await jobs(interview)).toEqual([['Packer', 'Acme']])
    const saved = await theirs.save({ 'job-title': 'Loader', 'job-employer': 'Acme' })
    expect(saved.all).toBe(false)
    const clash = await theirs.press({ 'job-title': 'Loader', 'job-employer': 'Acme' })
    expect(clash.status).toBe(409)
    expect(clash.html).toContain('Amira Hussain, 24 November 2026, 10am')
    expect(validateHtml(clash.html)).toEqual([])
    await choose(colleague, history(interview, id), clash.html, { 'choice-job-title': 'mine' })
    expect(await jobs(interview)).toEqual([['Loader', 'Acme']])
  })

  test('one that somebody removed meanwhile is not lost: it is put back as typed, or left', async () => {
    for (const [choice, left] of [
      ['mine', [['Packer']]],
      ['theirs', []],
    ] as const) {
      const { interview, id } = await withJob('Picker')
      const mine = await open(adviser, interview, id)
      const { html } = await colleague.get(urlOf(interview, 'work-history'))
      await colleague.post(urlOf(interview, `work-history/jobs/${id}/removal`), {
        shown: hidden(html, 'shown'),
        basis: hidden(html, 'basis'),
      })
      expect((await mine.save({ 'job-title': 'Packer' })).all).toBe(false)
      const clash = await mine.press({ 'job-title': 'Packer' })
      expect(clash.html).toContain('It was removed')
      expect(validateHtml(clash.html)).toEqual([])
      await choose(adviser, history(interview, id), clash.html, { 'choice-jobs': choice })
      expect(await jobs(interview)).toEqual(left)
    }
  })
})
