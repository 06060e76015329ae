import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { demoPassword } from '../db/demo-accounts.ts'
import { openInBrowser } from './support/in-browser.ts'
import { chooseByKey, faultsAtStops, pressByKey, reach, tab, typeByKey, workByKeyboard } from './support/keyboard.ts'
import { castMember, interviewed } from './support/plan-case.ts'

const { foothold, browser, baseURL, close } = await openInBrowser()
afterAll(close)

/** The adviser, who has signed in. */
async function signedIn(options: { width?: number; height?: number } = {}): Promise<Page> {
  const page = await browser.newPage({ baseURL, ...options })
  await workByKeyboard(page)
  await page.goto('/sign-in')
  await typeByKey(page.getByLabel('Email'), 'adviser@demo.test')
  await tab(page)
  await page.keyboard.type(demoPassword)
  await page.keyboard.press('Enter')
  await page.getByText('Amira Hussain, adviser').waitFor()
  return page
}

/** A new interview, open at a step. */
async function openStep(step: string, options: { width?: number; height?: number } = {}): Promise<Page> {
  const interview = await interviewed(foothold.db, await castMember(foothold.db, 'adviser'))
  const page = await signedIn(options)
  await page.goto(`/interviews/${interview.id}/steps/${step}`)
  return page
}

const poll = <T>(what: () => Promise<T>) => expect.poll(what, { timeout: 15_000 })
const focused = (page: Page) => page.locator(':focus')

/** The words of an element each time they change, as a screen reader that waits politely would say them. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = []
    const regions = document.querySelectorAll<HTMLElement>('[role=status], [aria-live]')
    for (const region of regions)
      new MutationObserver(() => said.push(region.innerText.trim().replace(/\s+/g, ' '))).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      })
    Object.assign(window, { said })
  })
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said)
}

/** Two regions would speak at once. */
const polite = (page: Page) => page.locator('[role=status], [role=log], [aria-live]')

test('Enter in any box of a step or a job saves as the main button does; news, removals and mistakes have the focus', async () => {
  const page = await openStep('work-history')
  const add = page.getByRole('button', { name: /^Add/ })
  const news = page.locator('.govuk-notification-banner:focus')
  for (const box of ['job-title', 'job-employer', 'job-place', 'job-started-year', 'job-left']) {
    await pressByKey(add)
    await typeByKey(page.locator('#job-title'), box)
    await reach(page.locator(`#${box}`))
    await page.keyboard.press('Enter')
    await news.getByText(`${box} is added`).waitFor()
  }
  await tab(page)
  expect(await focused(page).innerText(), 'after the banner the page goes on').toContain('conversation')

  for (const place of [4, 3]) {
    await pressByKey(page.getByRole('button', { name: 'Move up job job-left' }))
    await page.getByText(`job-left is now ${place} of 5.`).waitFor()
    expect(await focused(page).textContent()).toBe('Move up job job-left')
  }

  await pressByKey(page.getByRole('button', { name: 'Remove job job-place' }))
  await news.getByText('job-place is removed.').waitFor()
  await tab(page)
  expect(await focused(page).textContent()).toBe('Undo removing job-place')
  await page.keyboard.press('Enter')
  await news.getByText('job-place is back').waitFor()

  await pressByKey(page.getByRole('button', { name: 'Change job job-employer' }))
  await typeByKey(page.locator('#job-started-year'), '20')
  await page.keyboard.press('Enter')
  await page.locator('.govuk-error-summary:focus').waitFor()
  expect(await page.locator('.govuk-error-summary').ariaSnapshot()).toMatch(
    /alert:\n\s+- heading "There is a problem".+link /s,
  )
  expect(await page.title()).toMatch(/^Error: /)
  await tab(page)
  await page.keyboard.press('Enter')
  expect(await focused(page).getAttribute('id')).toBe('job-started-year')
  expect(faultsAtStops(page)).toEqual([])
})

test('a skip link that works, no trap in either direction, and the same order backwards', async () => {
  const page = await openStep('who-is-here', { width: 320, height: 480 })
  await tab(page)
  expect(await focused(page).innerText()).toBe('Skip to main content')
  await page.keyboard.press('Enter')
  expect(await focused(page).getAttribute('id')).toBe('main-content')
  // Something is said at the foot of the screen from here on, and it hides nothing.
  await page.context().setOffline(true)
  await chooseByKey(page.locator('#talk-needs'))
  await page.locator('[data-saving]').getByText('Not saved:').waitFor()
  const forwards = await roundTrip(page, false)
  const backwards = await roundTrip(page, true)
  expect(forwards.length).toBeGreaterThan(20)
  expect(backwards.reverse()).toEqual(forwards)
  expect(faultsAtStops(page)).toEqual([])
})

/** The stops of a page until it begins again: radios of one question are one stop. */
async function roundTrip(page: Page, back: boolean): Promise<string[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  const first = page.locator('.govuk-skip-link')
  const last = page.getByRole('button', { name: 'Save and come back later' })
  await (back ? last : first).focus()
  const stops: string[] = []
  for (let stop = 0; stop < 200; stop++) {
    stops.push(
      await focused(page).evaluate(
        one =>
          (one.getAttribute('type') === 'radio' && one.getAttribute('name')) || one.id || one.textContent?.trim() || '',
      ),
    )
    if (await (back ? first : last).evaluate(one => one === document.activeElement)) return stops
    await tab(page, { back })
  }
  throw new Error(`Tab never leaves ${stops.slice(-4).join(', ')}`)
}

test('one polite region says that answers are saved and that questions opened; the focus is never lost', async () => {
  const page = await openStep('health')
  expect(await polite(page).count()).toBe(1)
  expect(await page.locator('#question-health-affects').ariaSnapshot()).toMatch(
    /^- group "Does your health.+radio "Yes".+radio "No".+radio "Prefer not to say"/s,
  )
  const said = await listen(page)
  await chooseByKey(page.locator('#health-affects'))
  await page.locator('#health-words').waitFor()
  expect(await focused(page).getAttribute('id')).toBe('health-affects')
  await poll(said).toContainEqual(expect.stringMatching(/^\d more questions?/))
  await poll(said).toContainEqual(expect.stringContaining('Saved 10:00'))
  // Who is quicker than the server is in a box that then closes.
  await page.route(
    '**/questions',
    async route => {
      await reach(page.locator('#health-words'))
      await route.continue()
    },
    { times: 1 },
  )
  await page.keyboard.press('ArrowDown')
  await page.locator('#health-words').waitFor({ state: 'detached' })
  await poll(() => page.locator('#question-health-affects :focus').count()).toBe(1)
  await page.context().setOffline(true)
  await reach(page.locator('#health-affects-2'))
  await page.keyboard.press('ArrowUp')
  await poll(said).toContainEqual(expect.stringContaining('Not saved: we could not reach Foothold.'))
  expect(faultsAtStops(page)).toEqual([])
})

test('the long page, a job and a commitment speak from one place too; what is found is said, and the focus stays', async () => {
  const interview = await interviewed(foothold.db, await castMember(foothold.db, 'adviser'))
  const page = await signedIn()
  for (const under of ['all', 'steps/work-history/jobs/new', 'commitments/new?kind=required']) {
    await page.goto(`/interviews/${interview.id}/${under}`)
    expect(await polite(page).count(), under).toBe(1)
  }
  const said = await listen(page)
  await typeByKey(page.getByLabel('What will they do?'), 'Update your CV with Amira')
  await typeByKey(page.getByLabel('How, step by step'), 'Send it to five employers')
  await poll(said).toContainEqual(expect.stringContaining('Because of: “Send it to five employers”'))
  expect(await focused(page).getAttribute('name')).toBe('steps')
  expect(faultsAtStops(page)).toEqual([])
})

test('finding a person, and that nobody has that name, needs no mouse', async () => {
  const page = await signedIn()
  await pressByKey(page.getByRole('link', { name: 'Find a person' }))
  await typeByKey(page.getByLabel('Who are you looking for?'), 'Nobody Atall')
  await page.keyboard.press('Enter')
  await page.getByText('Nobody found').waitFor()
  await pressByKey(page.getByRole('link', { name: 'Add a person' }))
  await page.getByRole('heading', { name: 'Add a person' }).waitFor()
  expect(faultsAtStops(page)).toEqual([])
})
