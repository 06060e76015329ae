/** Four interviews held from beginning to end in a real browser, each ending with a printed plan that was given. */
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { type Story, stories } from '../db/stories.ts'
import { today } from '../server/lib/days.ts'
import { defaultNow } from './support/app.ts'
import { expectClean, problemsOf, screenshot } from './support/browser.ts'
import { openInBrowser } from './support/in-browser.ts'
import { faultsAtStops, workByKeyboard } from './support/keyboard.ts'
import { oneSpaced, readPdf, wordsOf } from './support/pdf.ts'
import { addPerson, answer, begin, commit, endInterview, hand, press, type } from './support/telling.ts'

const on = today(defaultNow)
const told = stories(on)

const { browser, baseURL, close } = await openInBrowser()
afterAll(close)

/** Signs in with one press and tells the whole story; ends on the plan's page. */
async function tell(
  story: Story,
  options: { javaScript?: boolean; width?: number; keyboard?: boolean } = {},
): Promise<Page> {
  const page = await browser.newPage({ baseURL, ...options })
  if (options.keyboard) await workByKeyboard(page)
  await page.goto('/sign-in')
  await expectClean(page)
  await press(page, /^Sign in as Amira Hussain/)
  await addPerson(page, story)
  await begin(page, story, on)
  await answer(page, story)
  await screenshot(page, `interview-${story.details.writtenLanguage}`)
  await endInterview(page, story)
  await commit(page, story)
  await hand(page, story, on)
  return page
}

/** The same story of another person: what makes it reasonable is said of her alone, or the issue would be held up (R9). */
const asSomebodyElse = (story: Story): Story => ({
  ...story,
  details: { ...story.details, niNumber: 'QQ987654A' as never, name: 'Kelly Marsden' },
  commitments: story.commitments.map(draft =>
    draft.reasonable ? { ...draft, reasonable: `${draft.reasonable} Kelly Marsden chose the day.` } : draft,
  ),
})

/** The printed plan in one language, read back by another program than the one that made it. */
async function printed(page: Page, language: 'en' | 'cy') {
  const response = await page.request.get(`${new URL(page.url()).pathname}/plan.pdf?lang=${language}`)
  expect(response.headers()['content-type']).toBe('application/pdf')
  return readPdf(await response.body())
}

async function expectTheRightPlan(page: Page, story: Story) {
  await expectClean(page)
  const language = story.details.writtenLanguage
  const words = oneSpaced(wordsOf(await printed(page, language)))
  for (const text of story.printed) expect(words).toContain(text)
  expect(words).not.toMatch(/QQ ?\d\d ?\d\d ?\d\d/)
  expect(await page.getByText('Handed over in person', { exact: false }).count()).toBeGreaterThan(0)
  expect(problemsOf(page)).toEqual([])
}

/** The claimant, on an old phone, types the reference and the code that are printed on the plan. */
async function expectToReadIt(plan: string, name: string) {
  const [reference = ''] = /PLAN-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(plan) ?? []
  const [code = ''] = /(?<![A-Z-])(?!PLAN)[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(plan) ?? []
  const claimant = await browser.newPage({ baseURL, javaScript: false, width: 320 })
  await claimant.goto(`/my-plan?reference=${reference}&lang=cy`)
  await expectClean(claimant)
  await type(claimant, { code: code.toLowerCase().replaceAll('-', ' ') })
  await claimant.getByRole('main').getByRole('button').first().click()
  await claimant.getByRole('heading', { name: 'cynllun' }).first().waitFor()
  await expectClean(claimant)
  expect(await claimant.locator('main').innerText()).toContain(name)
}

describe.concurrent('with scripts', () => {
  test('R84: by keyboard alone, a lone parent of a four-year-old with back pain, who was a warehouse picker', async () => {
    const page = await tell(told.kelly, { keyboard: true })
    await expectTheRightPlan(page, told.kelly)
    expect(faultsAtStops(page)).toEqual([])
    expect(await page.getByRole('heading', { name: 'In force' }).count()).toBe(1)
  })

  test('a Welsh-speaking former steelworker of 58 with no internet at home', async () => {
    const page = await tell(told.emrys)
    await expectTheRightPlan(page, told.emrys)
  })

  test('a person with anxiety and no fixed abode, a support worker there, and part of it by phone', async () => {
    const page = await tell(told.jordan)
    await expectTheRightPlan(page, told.jordan)
    const words = wordsOf(await printed(page, 'en'))
    expect(words, 'health that was not to be printed').not.toContain('Panic in crowds')
    expect(words).not.toContain('What you must do')
  })

  test('a refugee engineer with qualifications from abroad, and an interpreter', async () => {
    const page = await tell(told.gulsen)
    await expectTheRightPlan(page, told.gulsen)
    await expectToReadIt(wordsOf(await printed(page, 'en')), 'Gülşen Yıldırım')
  })
})

test.concurrent('R84: without scripts, and on a phone', async () => {
  const page = await tell(asSomebodyElse(told.kelly), { javaScript: false, width: 360 })
  await expectClean(page)
  const words = wordsOf(await printed(page, 'en'))
  for (const text of told.kelly.printed) expect(oneSpaced(words)).toContain(text)
})
