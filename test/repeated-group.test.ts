/** Jobs, qualifications and children: adding, changing, removing, bringing back and moving them. */
import { and, desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { facts } from '../db/schema.ts'
import type { Person } from '../server/http/context.ts'
import { currentAnswers, type Interview, stepOf } from '../server/interview/interview.ts'
import { itemsOf, saveItem } from '../server/interview/items.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { castMember, interviewed } from './support/plan-case.ts'

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

const history = 'work-history'
const urlOf = (interview: Interview, under = '') => `/interviews/${interview.id}/steps/${history}${under}`
const value = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const hidden = (html: string) => ({ shown: value(html, 'shown'), basis: value(html, 'basis') })
const jobs = async (interview: Interview) =>
  itemsOf((await currentAnswers(foothold.db, interview)).answers.jobs).map(({ answers }) => {
    const title = answers['job-title']
    return title?.is === 'answered' ? title.value : undefined
  })
const rows = (interview: Interview) =>
  foothold.db
    .select()
    .from(facts)
    .where(and(eq(facts.claimantId, interview.claimantId), eq(facts.question, 'jobs')))
    .orderBy(desc(facts.id))

/** An interview with these jobs already told. */
async function withJobs(...titles: string[]) {
  const interview = await interviewed(foothold.db, amira)
  const group = stepOf(interview, history).questions.find(({ id }) => id === 'jobs')
  if (!group) throw new Error('The interview has no group of jobs')
  for (const title of titles) {
    const answers = { 'job-title': { is: 'answered', value: title } } as const
    await saveItem(foothold.db, amira, defaultNow, interview, group, { id: crypto.randomUUID(), answers })
  }
  return interview
}

/** The item of the address in the first button whose words these are. */
const actOn = (html: string, under: string, at: number) =>
  [...html.matchAll(new RegExp(`formaction="([^"]*${under})"`, 'g'))][at]?.[1]?.replaceAll('&amp;', '&') ?? ''

test('the button that adds saves what is typed on the step first', async () => {
  const interview = await withJobs()
  const page = await adviser.get(urlOf(interview))
  const item = await adviser.post(urlOf(interview), {
    ...hidden(page.html),
    'working-now': 'instead: none',
    'work-liked': 'Being outside',
    go: 'add jobs',
  })
  expect(item.path).toBe(urlOf(interview, '/jobs/new'))
  expect(validateHtml(item.html)).toEqual([])
  const { answers } = await currentAnswers(foothold.db, interview)
  expect(answers['work-liked']).toEqual({ is: 'answered', value: 'Being outside' })
})

test('a job with an approximate date is added once however often it is pressed, and shown on the step', async () => {
  const interview = await withJobs()
  const page = await adviser.get(urlOf(interview, '/jobs/new'))
  expect(page.html).toMatch(/<label[^>]*for="job-started-year">\s*Year\s*</)
  const form = {
    ...hidden(page.html),
    item: value(page.html, 'item'),
    'job-title': 'Warehouse picker',
    'job-started-year': '2015',
    'job-started-about': 'yes',
  }
  const add = () => adviser.post(urlOf(interview, '/jobs/new'), form)
  const [step] = await Promise.all([add(), add()])
  expect(step?.html).toContain('Warehouse picker is added: 1 of 1.')
  expect(step?.html).toContain('Warehouse picker')
  expect(step?.html).toContain('about 2015')
  expect(validateHtml(step?.html ?? '')).toEqual([])
  expect(await jobs(interview)).toEqual(['Warehouse picker'])
})

test('a job without a title is refused with what was typed', async () => {
  const interview = await withJobs()
  const page = await adviser.get(urlOf(interview, '/jobs/new'))
  const form = { ...hidden(page.html), item: value(page.html, 'item'), 'job-employer': 'Tŷ Gwyn' }
  const refused = await adviser.post(urlOf(interview, '/jobs/new'), form)
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('Tŷ Gwyn')
  expect(refused.html).toContain('href="#job-title"')
  expect(validateHtml(refused.html)).toEqual([])
  expect(await rows(interview)).toEqual([])
})

test('a job is changed in its place, and the list before stays in the history', async () => {
  const interview = await withJobs('Picker', 'Driver')
  const step = await adviser.get(urlOf(interview))
  const [, first = ''] = /value="change jobs ([0-9a-f-]{36})"/.exec(step.html) ?? []
  const page = await adviser.get(urlOf(interview, `/jobs/${first}`))
  expect(page.html).toContain('value="Picker"')
  const form = { ...hidden(page.html), item: first, 'job-title': 'Senior picker' }
  await adviser.post(urlOf(interview, `/jobs/${first}`), form)
  expect(await jobs(interview)).toEqual(['Senior picker', 'Driver'])
  expect(await rows(interview)).toHaveLength(3)
  const past = await adviser.get(`/claimants/${interview.claimantId}/answers/jobs`)
  expect(past.html).toContain('Senior picker')
  expect(past.html).toContain('<li>Picker')
})

test('of two who change one job, the second sees what the first wrote before replacing it', async () => {
  const interview = await withJobs('Picker')
  const step = await adviser.get(urlOf(interview))
  const [, item = ''] = /value="change jobs ([0-9a-f-]{36})"/.exec(step.html) ?? []
  const url = urlOf(interview, `/jobs/${item}`)
  const page = await adviser.get(url)
  await colleague.post(url, { ...hidden(page.html), item, 'job-title': 'Packer' })
  const clash = await adviser.post(url, { ...hidden(page.html), item, 'job-title': 'Loader' })
  expect(clash.status).toBe(409)
  for (const words of ['Packer', 'Loader', 'Callum Reid, 24 November 2026, 10am']) expect(clash.html).toContain(words)
  expect(validateHtml(clash.html)).toEqual([])
  expect(await jobs(interview)).toEqual(['Packer'])
  const typed = value(clash.html, 'typed').replaceAll('&amp;', '&')
  await adviser.post(url, { typed, 'choice-job-title': 'mine' })
  expect(await jobs(interview)).toEqual(['Loader'])
})

test('a removal saves what is typed, can be undone, and undone only once', async () => {
  const interview = await withJobs('Picker', 'Driver')
  const page = await adviser.get(urlOf(interview))
  const removal = actOn(page.html, '/removal', 0)
  const removed = await adviser.post(removal, { ...hidden(page.html), 'work-liked': 'Driving' })
  expect(await jobs(interview)).toEqual(['Driver'])
  expect(removed.html).toContain('Picker is removed.')
  expect(removed.html).toContain('Driving')
  expect(validateHtml(removed.html)).toEqual([])
  const undo = () => adviser.post(urlOf(interview, '/jobs/restoration'), { removal: value(removed.html, 'removal') })
  expect((await undo()).html).toContain('Picker is back: 1 of 2.')
  await undo()
  expect(await jobs(interview)).toEqual(['Picker', 'Driver'])
  expect(await rows(interview)).toHaveLength(4)
})

test('the last job can be removed: then nothing is said about jobs, which is not the same as none', async () => {
  const interview = await withJobs('Picker')
  const page = await adviser.get(urlOf(interview))
  const after = await adviser.post(actOn(page.html, '/removal', 0), hidden(page.html))
  expect((await currentAnswers(foothold.db, interview)).answers.jobs).toBeUndefined()
  expect(after.html).toContain('No jobs yet')
  await adviser.post(urlOf(interview), { ...hidden(after.html), 'jobs-instead': 'none' })
  expect((await currentAnswers(foothold.db, interview)).answers.jobs).toEqual({ is: 'none' })
})

test('jobs move up and down, and a second press of the same button moves nothing', async () => {
  const interview = await withJobs('One', 'Two', 'Three')
  const page = await adviser.get(urlOf(interview))
  const form = { ...hidden(page.html), direction: 'up' }
  const up = () => adviser.post(actOn(page.html, '/place', 3), form)
  await up()
  await up()
  expect(await jobs(interview)).toEqual(['One', 'Three', 'Two'])
  const next = await adviser.get(urlOf(interview))
  await adviser.post(actOn(next.html, '/place', 0), { ...hidden(next.html), direction: 'down' })
  expect(await jobs(interview)).toEqual(['Three', 'One', 'Two'])
})

test('a moved job is named with its new place, and the button that moved it comes back to be pressed again', async () => {
  const interview = await withJobs('One', 'Two', 'Three')
  const page = await adviser.get(urlOf(interview))
  const [, three = ''] = /formaction="[^"]*jobs\/([0-9a-f-]{36})\/place[^"]*"(?![\s\S]*\/place)/.exec(page.html) ?? []
  const move = { ...hidden(page.html), direction: 'up' }
  const up = await adviser.post(urlOf(interview, `/jobs/${three}/place`), move)
  expect(up.html).toContain('Three is now 2 of 3.')
  expect(up.path).toContain(`#move-up-${three}`)
  expect(up.html).toContain(`id="move-up-${three}"`)
  expect(up.html).toContain('data-disable-auto-focus="true"')
  expect(validateHtml(up.html)).toEqual([])
  const top = await adviser.post(urlOf(interview, `/jobs/${three}/place`), { ...move, ...hidden(up.html) })
  expect(top.html).toContain('Three is now 1 of 3.')
  expect(top.path).toContain(`#move-down-${three}`)
  expect(top.html).toContain(`id="move-down-${three}"`)
})

test('the words of what was done come from the saved job, never from the address', async () => {
  const interview = await withJobs('One')
  const nobody = await adviser.get(urlOf(interview, `?change=yes&done=added&item=${crypto.randomUUID()}`))
  expect(nobody.html).not.toContain('govuk-notification-banner')
  const [, one = ''] = /value="change jobs ([0-9a-f-]{36})"/.exec(nobody.html) ?? []
  const known = await adviser.get(urlOf(interview, `?change=yes&done=added&item=${one}`))
  expect(known.html).toContain('One is added: 1 of 1.')
  const odd = await adviser.get(urlOf(interview, `?change=yes&done=constructor&item=${one}`))
  expect(odd.html).not.toContain('govuk-notification-banner')
})

test('an item is shown in the other language as typed, and is saved only by its own button', async () => {
  const interview = await withJobs()
  const page = await adviser.get(urlOf(interview, '/jobs/new'))
  const form = { ...hidden(page.html), item: value(page.html, 'item'), 'job-employer': 'Tŷ Gwyn' }
  const welsh = await adviser.post(urlOf(interview, '/jobs/new'), { ...form, go: 'lang cy' })
  expect(welsh.status).toBe(200)
  expect(welsh.html).toContain('<h1 class="govuk-heading-l" lang="cy">Ychwanegu swydd</h1>')
  expect(welsh.html).toContain('I bwy roeddech yn gweithio?')
  expect(welsh.html).toContain('value="Tŷ Gwyn"')
  expect(value(welsh.html, 'item')).toBe(form.item)
  expect(welsh.html).toContain('data-guard="changed"')
  expect(validateHtml(welsh.html)).toEqual([])
  expect(await rows(interview)).toEqual([])
})

test('in Welsh a job’s buttons are English words about an English noun, and the group’s hint describes its button', async () => {
  const interview = await withJobs('One')
  const { html } = await adviser.get(urlOf(interview, '?lang=cy&change=yes'))
  expect(html).toMatch(/lang="en">\s*<button[^>]*>Change<span[^>]*> job <span lang="cy">One</)
  expect(html).toMatch(/<button[^>]*aria-describedby="jobs-hint jobs-why" id="jobs"/)
  for (const id of ['jobs-hint', 'jobs-why']) expect(html).toContain(`id="${id}"`)
  const empty = await adviser.get(urlOf(await withJobs()))
  expect(empty.html).toMatch(/<fieldset[^>]*aria-describedby="jobs-hint jobs-why"/)
})

test('pressing Enter in a box saves and continues: the first button of the form is no other', async () => {
  const interview = await withJobs('One')
  const { html } = await adviser.get(urlOf(interview))
  const [, form = ''] = html.split(`action="${urlOf(interview)}" novalidate>`)
  const [first = ''] = /<button[^>]*>/.exec(form) ?? []
  expect(first).toContain('type="submit"')
  expect(first).not.toContain('formaction')
  expect(first).not.toContain('name=')
  expect(form).toContain('/removal')
})

test('a field that opens because of an answer is shown before going back to the step', async () => {
  const interview = await withJobs()
  const url = `/interviews/${interview.id}/steps/children/children/new`
  const page = await adviser.get(url)
  expect(page.html).not.toContain('question-child-hours-from')
  const form = { ...hidden(page.html), item: value(page.html, 'item'), 'child-age': '4', 'child-day': 'school' }
  const more = await adviser.post(url, form)
  expect(more.html).toContain('There are more questions')
  expect(more.html).toContain('question-child-hours-from')
  expect(validateHtml(more.html)).toEqual([])
  const part = await adviser.post(`/interviews/${interview.id}/steps/children/children/questions`, form)
  expect(part.html).toContain('question-child-hours-from')
  expect(validateHtml(part.html, 'fragment')).toEqual([])
})

test('an item that is not there is not found, and a stranger finds none of it', async () => {
  const interview = await withJobs('One')
  expect((await adviser.get(urlOf(interview, `/jobs/${crypto.randomUUID()}`))).status).toBe(404)
  expect((await adviser.get(urlOf(interview, '/work-liked/new'))).status).toBe(404)
  const page = await adviser.get(urlOf(interview))
  const stranger = await foothold.visit('stranger')
  expect((await stranger.post(actOn(page.html, '/removal', 0), hidden(page.html))).status).toBe(404)
  expect(await jobs(interview)).toEqual(['One'])
})
