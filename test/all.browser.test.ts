/** What only a browser shows of the whole interview on one page: questions that come while one types, and saving. */
import { afterAll, expect, test } from 'vitest'
import { currentAnswers } from '../server/interview/interview.ts'
import { expectClean, screenshot } from './support/browser.ts'
import { openInBrowser } from './support/in-browser.ts'
import { castMember, interviewed } from './support/plan-case.ts'

const { foothold, browser, baseURL, close } = await openInBrowser()
afterAll(close)

test('questions come in their place while one types, what was typed elsewhere stays, and all of it is saved', async () => {
  const interview = await interviewed(foothold.db, await castMember(foothold.db, 'adviser'))
  const page = await browser.newPage({ baseURL, width: 360 })
  await page.goto('/sign-in')
  await page.getByRole('button', { name: /^Sign in as Amira Hussain/ }).click()
  await page.goto(`/interviews/${interview.id}/all`)
  await page.locator('#aim-work').fill('Office work')
  await page.locator('#caring').check()
  await page.locator('#caring-who').fill('My father')
  expect(await page.locator('#aim-work').inputValue()).toBe('Office work')
  expect(await page.locator('#questions-news').innerText()).toBe('4 more questions')
  await page
    .locator('[data-saving]')
    .getByText(/^Saved/)
    .waitFor()
  await page.locator('#caring-who').press('Enter')
  await page.getByText('Everything on this page is saved.').waitFor()
  const { answers } = await currentAnswers(foothold.db, interview)
  expect(answers).toMatchObject({ 'aim-work': { value: 'Office work' }, 'caring-who': { value: 'My father' } })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await expectClean(page)
  await screenshot(page, 'all')
})
