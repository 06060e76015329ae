import { afterAll, expect, test } from 'vitest'
import { type Story, stories } from '../db/stories.ts'
import { today } from '../server/lib/days.ts'
import { defaultNow } from './support/app.ts'
import { expectClean, problemsOf, screenshot } from './support/browser.ts'
import { openInBrowser } from './support/in-browser.ts'
import { castMember, interviewed } from './support/plan-case.ts'
import { press } from './support/telling.ts'

const told = stories(today(defaultNow))

const { foothold, browser, baseURL, close } = await openInBrowser()
afterAll(close)
const page = await browser.newPage({ baseURL })
await page.goto('/sign-in')
await press(page, /^Sign in as Amira Hussain/)

type Typed = { kind: 'required' | 'chosen' | 'ours'; what: string; steps?: string; place?: string; hours?: string }

/** The page of a new line for the person of a story, interviewed as it was told, with this typed into it. */
async function write({ details, said }: Story, typed: Typed): Promise<string> {
  const interview = await interviewed(foothold.db, await castMember(foothold.db, 'adviser'), details, said)
  const list = `/interviews/${interview.id}/commitments`
  await page.goto(`${list}/new?kind=${typed.kind}`)
  const { kind: _, ...fields } = typed
  for (const [name, text] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(text)
  return list
}

const finding = (title: string) => page.locator('#checks li', { has: page.getByText(title, { exact: true }) })

/** Saves what is typed and tries to issue the plan: what stands in the way. */
async function obstacles(): Promise<string> {
  await press(page, 'Save')
  await press(page, 'Go to the plan')
  await press(page, 'Issue the plan')
  await expectClean(page)
  return page.locator('.govuk-error-summary').innerText()
}

test('R6, R8: Kelly-Ann, a lone parent with a bad back: nursery ends at midday, lifting hurts, no job can be asked for', async () => {
  await write(told.kelly, {
    kind: 'required',
    what: 'Go to the spreadsheets course at Barlow Library',
    steps: 'Go on Tuesdays, 3.45pm to 5pm',
    hours: '2 hours a week',
  })
  await finding('Outside school hours').getByText('Because of: “3.45pm to 5pm”').waitFor()
  expect(await finding('Outside school hours').innerText()).toContain('Alfie')
  await expectClean(page)
  await screenshot(page, 'guard-rails-kelly')
  await page.locator('[name="steps"]').fill('Go to the four sessions')
  await finding('Times that fit school hours').getByRole('button', { name: 'Use this' }).waitFor()
  await press(page, /^Use this/)
  expect(await page.locator('[name="hours"]').inputValue()).toBe(
    '2 hours a week, in school hours (9am to midday) in term time',
  )
  expect(await page.locator('[name="steps"]').inputValue()).toBe('Go to the four sessions')
  expect(await finding('Times that fit school hours').count()).toBe(0)
  await page.locator('[name="what"]').fill('Apply for two jobs as a picker, carrying boxes')
  await finding('Applying for a job').getByText('Because of: “Apply for two jobs as a picker”').waitFor()
  expect(await finding('What they said about their health').innerText()).toContain('I cannot lift')
  await page.locator('[name="what"]').fill('Go to the spreadsheets course at Barlow Library')
  await page.locator('[name="steps"]').fill('Go on Tuesdays, 3.45pm to 5pm')
  expect(await obstacles()).toContain('That is not while Alfie is at school or nursery (9am to midday).')
})

test('L8, R6: Emrys, without the internet at home: a website needs a place and help, and a job is found in Welsh too', async () => {
  await write(told.emrys, { kind: 'required', what: 'Cofrestru ar wefan y coleg', place: 'Ar-lein' })
  await finding('Doing it online').getByRole('button', { name: 'Use this' }).waitFor()
  await press(page, /^Use this/)
  expect(await page.locator('[name="place"]').inputValue()).toContain('At the Jobcentre')
  expect(await finding('Doing it online').count()).toBe(0)
  await page.locator('[name="what"]').fill('Gwneud cais am swydd yn y ffatri')
  await finding('Applying for a job').getByText('Because of: “Gwneud cais am swydd yn y ffatri”').waitFor()
  expect(await obstacles()).toContain('“Gwneud cais am swydd yn y ffatri”')
})

test('L9b: Jordan, under no benefit that requires: nothing can be required, and a choice raises nothing', async () => {
  const list = await write(told.jordan, {
    kind: 'chosen',
    what: 'Go to the allotment group with Dee on Tuesday mornings',
  })
  await page.locator('#checks').getByText('Nothing stands in the way.').waitFor()
  await page.goto(list)
  expect(await page.getByRole('link', { name: 'Add something they must do' }).count()).toBe(0)
})

test('R9: Gülşen, with an interpreter: a call in English, and a reason that fits anybody', async () => {
  await write(told.gulsen, {
    kind: 'required',
    what: 'Ring the engineers’ institution about your degree',
    steps: 'Ring them on Thursday',
  })
  await page.locator('[name="reasonable"]').fill('This is reasonable for the customer')
  await finding('Doing it in English').waitFor()
  await finding('A reason that fits anybody').waitFor()
  await screenshot(page, 'guard-rails-gulsen')
  const inTheWay = await obstacles()
  expect(inTheWay).toContain('This could be said of anybody.')
  expect(inTheWay).toContain('They asked for an interpreter.')
  expect(problemsOf(page)).toEqual([])
})
