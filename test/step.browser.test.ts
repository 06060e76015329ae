/** What only a browser shows of a step: what scripts, focus and leaving do to words that are being typed. */
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { stepOf } from '../server/interview/interview.ts'
import { groupOf, saveItem } from '../server/interview/items.ts'
import { defaultNow } from './support/app.ts'
import { expectClean, screenshot } from './support/browser.ts'
import { openInBrowser } from './support/in-browser.ts'
import { castMember, interviewed } from './support/plan-case.ts'

const { foothold, browser, baseURL, close } = await openInBrowser()
afterAll(close)
const amira = await castMember(foothold.db, 'adviser')

/** A step of a new interview, opened by the adviser. */
async function openStep(step: string, options: { javaScript?: boolean; width?: number } = {}): Promise<Page> {
  const page = await browser.newPage({ baseURL, ...options })
  const interview = await interviewed(foothold.db, amira)
  if (step === 'work-history') {
    const group = groupOf(stepOf(interview, step), 'jobs')
    for (const title of ['One', 'Two', 'Three']) {
      const answers = { 'job-title': { is: 'answered', value: title } } as const
      await saveItem(foothold.db, amira, defaultNow, interview, group, { id: crypto.randomUUID(), answers })
    }
  }
  await page.goto('/sign-in')
  await page.getByRole('button', { name: /^Sign in as Amira Hussain/ }).click()
  await page.goto(`/interviews/${interview.id}/steps/${step}`)
  return page
}

test('arrow keys over an answer that closes questions keep what was typed in them, and an open “Why we ask” stays open', async () => {
  const page = await openStep('health')
  await page.locator('#health-affects').check()
  await page.locator('#health-words').fill('My back locks')
  const why = page.locator('#question-health-affects details')
  await why.locator('summary').click()
  await page.locator('#health-affects').focus()
  await page.keyboard.press('ArrowDown')
  await page.locator('#health-words').waitFor({ state: 'detached' })
  await page.keyboard.press('ArrowUp')
  await page.locator('#health-words').waitFor()
  expect(await page.locator('#health-words').inputValue()).toBe('My back locks')
  expect(await why.evaluate(element => (element as HTMLDetailsElement).open)).toBe(true)
  await expectClean(page)
})

test('leaving with words that are not saved asks first, and saving does not', async () => {
  const page = await openStep('aims')
  const asked: string[] = []
  page.on('dialog', async dialog => {
    asked.push(dialog.type())
    await dialog.dismiss()
  })
  await page.locator('#aim-work').fill('Office work')
  await page.getByRole('link', { name: 'Back to the interview' }).click()
  await expect.poll(() => asked).toEqual(['beforeunload'])
  expect(await page.locator('#aim-work').inputValue()).toBe('Office work')
  await page.getByRole('button', { name: 'Show the questions in Welsh' }).click()
  await page.waitForURL(/lang=cy/)
  expect(await page.locator('#aim-work').inputValue()).toBe('Office work')
  await page.getByRole('link', { name: 'Back to the interview' }).click()
  await page.waitForURL(/interviews\/[^/]+$/)
  expect(asked).toEqual(['beforeunload'])
})

test('a job that is moved keeps the focus on its button, without scripts too', async () => {
  const page = await openStep('work-history', { javaScript: false, width: 360 })
  for (const place of ['2', '1']) {
    await page.getByRole('button', { name: 'Move up job Three' }).click()
    await page.getByText(`Three is now ${place} of 3.`).waitFor()
    const direction = place === '1' ? 'down' : 'up'
    const focused = page.locator(':focus')
    expect(await focused.getAttribute('value')).toBe(direction)
    expect(await focused.innerText()).toContain('Three')
  }
  await expectClean(page)
  await screenshot(page, 'moved')
})
