/** Writing a commitment in a real browser: the live checks, the suggestions and the Enter key. */
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { expectClean, problemsOf, screenshot } from './support/browser.ts'
import { openInBrowser } from './support/in-browser.ts'
import { castMember, interviewed } from './support/plan-case.ts'
import { press } from './support/telling.ts'

const { foothold, browser, baseURL, close } = await openInBrowser()
afterAll(close)

/** The page of a new line that the person must do, for somebody just interviewed. */
async function writing(options: { javaScript?: boolean; width?: number } = {}): Promise<Page> {
  const interview = await interviewed(foothold.db, await castMember(foothold.db, 'adviser'))
  const page = await browser.newPage({ baseURL, ...options })
  await page.goto('/sign-in')
  await press(page, /^Sign in as Amira Hussain/)
  await page.goto(`/interviews/${interview.id}/commitments/new?kind=required`)
  await expectClean(page)
  return page
}

const what = (page: Page) => page.getByLabel('What will they do?')
const steps = (page: Page) => page.getByLabel('How, step by step')
const checks = (page: Page) => page.locator('#checks')

test('R6: what is found shows while it is typed, and goes when the words change', async () => {
  const page = await writing()
  await what(page).fill('Update your CV with Amira')
  await steps(page).fill('Send it to five employers')
  await checks(page).getByText('Because of: “Send it to five employers”').waitFor()
  await expectClean(page)
  await screenshot(page, 'commitment-live')
  await steps(page).fill('Send it to Amira')
  await checks(page).getByText('Because of').waitFor({ state: 'detached' })
  expect(await what(page).inputValue()).toBe('Update your CV with Amira')
  expect(problemsOf(page)).toEqual([])
})

test('a suggestion keeps what is written, and Enter saves', async () => {
  const page = await writing()
  await steps(page).fill('Ring the library on Tuesday')
  await page.getByText('Start from a suggestion').click()
  await screenshot(page, 'commitment-suggestions')
  await press(page, /^Write a CV/)
  expect(await what(page).inputValue()).toContain('Write a CV')
  expect(await steps(page).inputValue()).toBe('Ring the library on Tuesday')
  await screenshot(page, 'commitment-suggested')
  await page.getByLabel('Where, or how').fill('Barry Library')
  await page.getByLabel('Where, or how').press('Enter')
  await page.waitForURL(/commitments\?done=saved/)
  await expectClean(page)
  await screenshot(page, 'commitment-list')
})

test('R84: without scripts and on a phone, "Check this" brings the result to the reader', async () => {
  const page = await writing({ javaScript: false, width: 360 })
  await what(page).fill('Lose weight')
  await press(page, 'Check this')
  expect(new URL(page.url()).hash).toBe('#checked')
  const found = page.getByRole('region', { name: 'What the check found' })
  expect(await found.innerText()).toContain('matter of the person’s health')
  const top = await found.evaluate(element => element.getBoundingClientRect().top)
  expect(top).toBeGreaterThan(-60)
  expect(top).toBeLessThan(600)
  await screenshot(page, 'commitment-checked')
})
