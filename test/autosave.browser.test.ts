/** R20 in a browser: words are saved as they are typed, nothing claims to be saved that is not, and two pages choose. */
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { demoPassword } from '../db/demo-accounts.ts'
import { currentAnswers, type Interview } from '../server/interview/interview.ts'
import { expectClean, screenshot } from './support/browser.ts'
import { openInBrowser } from './support/in-browser.ts'
import { castMember, interviewed } from './support/plan-case.ts'

const { foothold, browser, baseURL, close } = await openInBrowser()
afterAll(close)
const amira = await castMember(foothold.db, 'adviser')

async function signedIn(name: RegExp, width?: number): Promise<Page> {
  const page = await browser.newPage({ baseURL, width })
  await page.goto('/sign-in')
  await page.getByRole('button', { name }).click()
  return page
}
const asAmira = /^Sign in as Amira Hussain/
const asCallum = /^Sign in as Callum Reid/

const stepUrl = ({ id }: Interview, step: string) => `/interviews/${id}/steps/${step}`
const answerTo = async (interview: Interview, question: string) => {
  const answer = (await currentAnswers(foothold.db, interview)).answers[question]
  return answer?.is === 'answered' ? answer.value : undefined
}
const poll = <T>(what: () => T | Promise<T>) => expect.poll(what, { timeout: 10_000 })
const said = (page: Page) => page.locator('[data-saving]')

/** The dialogs that ask before a page is left, each answered with staying. */
function askedToStay(page: Page): string[] {
  const asked: string[] = []
  page.on('dialog', async dialog => {
    asked.push(dialog.type())
    await dialog.dismiss()
  })
  return asked
}

test('R20: what is typed is saved without a button, and is there when the page is closed and opened again', async () => {
  const interview = await interviewed(foothold.db, amira)
  const page = await signedIn(asAmira)
  const asked = askedToStay(page)
  await page.goto(stepUrl(interview, 'aims'))
  await page.locator('#aim-work').pressSequentially('Office wo')
  await said(page).getByText('Saved 10:00').waitFor()
  expect(await page.locator(':focus').getAttribute('id')).toBe('aim-work')
  await page.keyboard.type('rk')
  await poll(() => answerTo(interview, 'aim-work')).toBe('Office work')
  await page.locator('form[data-guard=""]').waitFor()
  await screenshot(page, 'saved')
  await expectClean(page)
  await page.getByRole('link', { name: 'Back to the interview' }).click()
  await page.waitForURL(/interviews\/[^/]+$/)
  expect(asked).toEqual([])
  await page.close({ runBeforeUnload: false })
  const again = await signedIn(asAmira)
  await again.goto(stepUrl(interview, 'aims'))
  expect(await again.locator('#aim-work').inputValue()).toBe('Office work')
  await again.goto(`/claimants/${interview.claimantId}/answers/aim-work`)
  await again.getByText('while it was being written').click()
  await expectClean(again)
  await screenshot(again, 'history')
})

test('an answer that opens questions and one that is half typed: the rest is saved, and nothing that is typed is lost', async () => {
  const interview = await interviewed(foothold.db, amira)
  const page = await signedIn(asAmira, 360)
  await page.goto(stepUrl(interview, 'health'))
  await page.locator('#health-affects').check()
  await page.locator('#health-words').fill('My back locks')
  await poll(() => answerTo(interview, 'health-words')).toBe('My back locks')
  expect(await page.locator('#health-words').inputValue()).toBe('My back locks')
  await page.goto(stepUrl(interview, 'work-history'))
  await page.getByRole('button', { name: /^Add a job/ }).click()
  await page.locator('#job-title').fill('Picker')
  await page.locator('#job-started-year').fill('20')
  await page.locator('#job-employer').focus()
  await said(page).getByText('Not saved yet: ').waitFor()
  expect(await page.getByText('There is a problem').count()).toBe(0)
  await screenshot(page, 'half-typed')
  await page.locator('#job-started-year').fill('2015')
  await said(page).getByText('Saved 10:00').waitFor()
  await expectClean(page)
  await page.getByRole('button', { name: 'Save job' }).click()
  await page.getByText('Picker is added: 1 of 1.').waitFor()
})

test('out of reach it says so and keeps the words, a button goes nowhere, leaving asks; within reach it saves by itself', async () => {
  const interview = await interviewed(foothold.db, amira)
  const page = await signedIn(asAmira)
  const asked = askedToStay(page)
  await page.goto(stepUrl(interview, 'aims'))
  await page.context().setOffline(true)
  await page.locator('#aim-work').fill('Office work')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await said(page).getByText('Not saved: we could not reach Foothold.').waitFor()
  await screenshot(page, 'not-saved')
  expect(await page.locator('#aim-work').inputValue()).toBe('Office work')
  expect(new URL(page.url()).pathname).toBe(stepUrl(interview, 'aims'))
  await page.getByRole('link', { name: 'Back to the interview' }).click()
  await poll(() => asked).toEqual(['beforeunload'])
  expect(await said(page).innerText()).not.toContain('Saved ')
  await page.context().setOffline(false)
  await said(page).getByText('Saved 10:00').waitFor()
  expect(await answerTo(interview, 'aim-work')).toBe('Office work')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await page.waitForURL(/steps\/hours$/)
  expect(asked).toEqual(['beforeunload'])
})

test('R20: signed out while typing, the words stay behind the lock and are saved after signing in again', async () => {
  const interview = await interviewed(foothold.db, amira)
  const page = await signedIn(asAmira)
  await page.goto(stepUrl(interview, 'aims'))
  await page.context().clearCookies()
  await page.locator('#aim-work').fill('Office work')
  await page.getByRole('heading', { name: 'You have been signed out' }).waitFor()
  expect(await answerTo(interview, 'aim-work')).toBeUndefined()
  await page.getByLabel('Your password').fill(demoPassword)
  await page.getByRole('button', { name: 'Sign in again' }).click()
  await said(page).getByText('Saved 10:00').waitFor()
  expect(await answerTo(interview, 'aim-work')).toBe('Office work')
})

test('a button pressed while a save is on its way waits for it: nothing is lost, and nothing clashes', async () => {
  const interview = await interviewed(foothold.db, amira)
  const page = await signedIn(asAmira)
  await page.goto(stepUrl(interview, 'aims'))
  const held: (() => void)[] = []
  await page.route('**/autosave', async route => {
    await new Promise<void>(resolve => held.push(resolve))
    await route.continue()
  })
  await page.locator('#aim-work').fill('Office')
  await poll(() => held.length).toBe(1)
  await said(page).getByText('Saving…').waitFor()
  await page.locator('#aim-work').fill('Office work')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  expect(new URL(page.url()).pathname).toBe(stepUrl(interview, 'aims'))
  held[0]?.()
  await poll(() => held.length).toBe(2)
  held[1]?.()
  await page.waitForURL(/steps\/hours$/)
  expect(await answerTo(interview, 'aim-work')).toBe('Office work')
})

test('two advisers write at once: the second is told while typing, sees both, and chooses in one press', async () => {
  const interview = await interviewed(foothold.db, amira)
  const mine = await signedIn(asAmira, 360)
  const theirs = await signedIn(asCallum)
  for (const page of [mine, theirs]) await page.goto(stepUrl(interview, 'aims'))
  await theirs.locator('#aim-work').fill('Gardening, outdoors')
  await said(theirs).getByText('Saved 10:00').waitFor()
  await mine.locator('#what-matters').fill('Kind people')
  await mine.locator('#aim-work').fill('Office work')
  await said(mine).getByText('Somebody else has changed this since you opened it').waitFor()
  await screenshot(mine, 'clash-said')
  await expectClean(mine)
  await mine.getByRole('button', { name: 'See both and choose' }).click()
  await mine.getByRole('heading', { name: 'Choose which answer to keep' }).waitFor()
  await expectClean(mine)
  await screenshot(mine, 'clash-360')
  await mine.setViewportSize({ width: 1100, height: 800 })
  await screenshot(mine, 'clash-wide')
  await mine.getByRole('radio', { name: /^What you typed\s*Office work/ }).check()
  await mine.getByRole('button', { name: 'Keep this answer' }).click()
  await mine.waitForURL(/change=yes/)
  expect(await mine.locator('#aim-work').inputValue()).toBe('Office work')
  expect(await mine.locator('#what-matters').inputValue()).toBe('Kind people')
  expect(await answerTo(interview, 'aim-work')).toBe('Office work')
})
