/** What only a browser shows of a session's end: the warning, the lock, and that nothing typed is lost (R20). */
import { sql } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../db/demo-accounts.ts'
import { sessions } from '../db/schema.ts'
import { expectClean, screenshot } from './support/browser.ts'
import { openInBrowser } from './support/in-browser.ts'

const { foothold, browser, baseURL, close } = await openInBrowser()
afterAll(close)

const words = 'Wynne Ashford'
const name = 'Full name'

/** An adviser with something typed and not saved. The clock is the browser's alone: the server's moves with `endIn`. */
async function typing(options: { javaScript?: boolean; width?: number } = {}): Promise<Page> {
  const page = await browser.newPage({ baseURL, ...options })
  if (options.javaScript !== false) await page.clock.install()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: /^Sign in as Amira Hussain/ }).click()
  await page.goto('/claimants/new')
  await page.getByLabel(name).fill(words)
  return page
}

const endIn = (seconds: number) =>
  foothold.db.update(sessions).set({ expiresAt: sql`now() + make_interval(secs => ${seconds}::int)` })

const warning = (page: Page) => page.getByRole('dialog', { name: 'You’re about to be signed out' })
const lock = (page: Page) => page.getByRole('dialog', { name: 'You have been signed out' })

/** Lets the session end while nobody types. */
async function lapse(page: Page): Promise<void> {
  await endIn(0)
  await page.clock.fastForward('31:00')
  await lock(page).waitFor()
}

describe('the warning', () => {
  test.each([1100, 360])(
    'comes five minutes before, counts in minutes, and goes away for who stays (%i wide)',
    async width => {
      const page = await typing({ width })
      await page.clock.fastForward('24:50')
      await endIn(299)
      expect(await warning(page).count()).toBe(0)
      await page.clock.fastForward('00:20')
      await warning(page).waitFor()
      expect(await warning(page).innerText()).toContain('For your security, we will sign you out in 5 minutes.')
      await screenshot(page, `session-warning-${width}`)
      await expectClean(page)
      const left = warning(page).locator('strong')
      await page.clock.fastForward('00:30')
      expect(await left.innerText()).toBe('5 minutes')
      await endIn(55)
      await page.clock.fastForward('01:01')
      await expect.poll(() => left.innerText(), { timeout: 15_000 }).toBe('60 seconds')
      await page.getByRole('button', { name: 'Stay signed in' }).click()
      await warning(page).waitFor({ state: 'detached' })
      expect(await page.locator(':focus').getAttribute('name')).toBe('name')
      expect(await page.getByLabel(name).inputValue()).toBe(words)
      await page.clock.fastForward('24:00')
      expect(await warning(page).count()).toBe(0)
    },
  )

  test('stays away when another tab was used meanwhile, or when somebody types', async () => {
    const page = await typing()
    const told = page.waitForResponse(answer => answer.url().endsWith('/session'))
    await page.clock.fastForward('26:00')
    // The server knows of a session that was used a moment ago.
    await told
    await page.clock.fastForward('00:10')
    expect(await warning(page).count()).toBe(0)
    await endIn(200)
    await page.clock.fastForward('24:30')
    await page.getByLabel(name).fill(`${words} again`)
    const stayed = page.waitForResponse(
      answer => answer.url().endsWith('/session') && answer.request().method() === 'POST',
    )
    await page.clock.fastForward('01:00')
    await stayed
    expect(await warning(page).count()).toBe(0)
  })

  test('closes with Escape, which stays', async () => {
    const page = await typing()
    await endIn(200)
    await page.clock.fastForward('26:00')
    await warning(page).waitFor()
    await page.keyboard.press('Escape')
    await warning(page).waitFor({ state: 'detached' })
    await page.clock.fastForward('00:05')
    expect(await warning(page).count()).toBe(0)
  })

  test('signs out for who asks, and asks first about what is not saved', async () => {
    const page = await typing()
    await endIn(200)
    await page.clock.fastForward('26:00')
    const asked = page.waitForEvent('dialog')
    const pressed = warning(page).getByRole('button', { name: 'Sign out' }).click()
    await (await asked).accept()
    await pressed
    await page
      .getByRole('link', { name: 'Sign in as staff' })
      .or(page.getByRole('button', { name: 'Sign in as staff' }))
      .waitFor()
  })
})

describe('the lock', () => {
  test.each([1100, 360])('hides everything, and opens the same page with the same text (%i wide)', async width => {
    const page = await typing({ width })
    await page.getByLabel(name).focus()
    await lapse(page)
    expect(await page.title()).toBe('Locked - Foothold')
    await screenshot(page, `session-lock-${width}`)
    const shown = await page.evaluate(() => document.body.innerText)
    expect(shown).not.toMatch(/Wynne|Full name|Caseload/)
    expect(await page.getByRole('textbox').count()).toBe(1)
    expect(await page.getByRole('link').allInnerTexts()).toEqual(['Sign in as somebody else'])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await lock(page).waitFor()
    expect(await page.locator('#name').isVisible()).toBe(false)
    await expectClean(page)

    await page.getByLabel('Your password').fill('not this one at all')
    await page.getByRole('button', { name: 'Sign in again' }).click()
    const problem = lock(page).getByText('This is not the password of the person who was signed in. Try again.')
    await problem.waitFor()
    expect(await page.locator(':focus').getAttribute('aria-describedby')).toBe('lock-problem')
    await expectClean(page)
    await screenshot(page, `session-lock-wrong-${width}`)

    await page.getByLabel('Your password').fill(demoPassword)
    await page.keyboard.press('Enter')
    await lock(page).waitFor({ state: 'detached' })
    expect(await page.getByLabel(name).inputValue()).toBe(words)
    expect(await page.locator(':focus').getAttribute('name')).toBe('name')
    expect(await page.title()).toContain('Add a person')
    await page.getByRole('button', { name: 'Add person' }).click()
    await page.waitForURL(/claimants\/[0-9a-f-]{36}/)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(words)
  })

  test('comes at once when a script is told that the session was revoked', async () => {
    const page = await typing()
    await endIn(0)
    await page.evaluate(() => fetch('/claimants'))
    await lock(page).waitFor()
  })

  test('comes in every tab when one of them signs out, and goes in every tab with one password', async () => {
    const page = await typing()
    const other = await page.context().newPage()
    await other.goto('/claimants')
    await other.getByRole('button', { name: 'Sign out' }).click()
    await lock(page).waitFor()
    const third = await page.context().newPage()
    await third.goto('/sign-in')
    await third.getByRole('button', { name: /^Sign in as Amira Hussain/ }).click()
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await lock(page).waitFor({ state: 'detached' })
    expect(await page.getByLabel(name).inputValue()).toBe(words)
  })

  test('stays on a page of one person while another is signed in in the same browser', async () => {
    const page = await typing()
    const other = await page.context().newPage()
    await other.goto('/sign-in')
    await other.getByRole('button', { name: /^Sign in as Callum Reid/ }).click()
    await other.getByText('Callum Reid, adviser').waitFor()
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await lock(page).getByText('Somebody else is signed in in this browser now.').waitFor()
    await expectClean(page)
    await screenshot(page, 'session-lock-other')
    await lock(page).getByRole('link', { name: 'Sign in as somebody else' }).waitFor()
    await page.getByLabel('Your password').fill(demoPassword)
    await page.getByRole('button', { name: 'Sign in again' }).click()
    await lock(page).waitFor({ state: 'detached' })
    expect(await page.getByLabel(name).inputValue()).toBe(words)
  })

  test('is on a page that comes back out of the browser’s memory until the server has said that it may be shown', async () => {
    const page = await typing()
    await page.route('**/session', route => route.abort())
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    await lock(page).waitFor()
    await page.unroute('**/session')
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    await lock(page).waitFor({ state: 'detached' })
  })
})

describe('leaving a page', () => {
  async function leave(page: Page): Promise<string[]> {
    const asked: string[] = []
    page.on('dialog', async dialog => {
      asked.push(dialog.type())
      await dialog.accept()
    })
    await page.getByRole('link', { name: 'Caseload', exact: true }).click()
    await page.waitForURL(`${baseURL}/`)
    return asked
  }

  test('with words in a form that changes something asks first', async () => {
    expect(await leave(await typing())).toEqual(['beforeunload'])
  })

  test('whose form was refused asks first', async () => {
    const page = await typing()
    await page.getByLabel(name).fill('')
    await page.getByRole('button', { name: 'Add person' }).click()
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
    await page.mouse.click(5, 5)
    expect(await leave(page)).toEqual(['beforeunload'])
  })

  test('with words in a search does not', async () => {
    const page = await typing()
    page.once('dialog', dialog => dialog.accept())
    await page.goto('/claimants')
    await page.getByLabel('Who are you looking for?').fill('Wynne')
    expect(await leave(page)).toEqual([])
  })
})

test.each([1100, 360])(
  'without scripts a form sent too late is kept, and saved with one more press (%i wide)',
  async width => {
    const page = await typing({ javaScript: false, width })
    await endIn(0)
    await page.getByRole('button', { name: 'Add person' }).click()
    await page.getByText('What you typed is kept, but it is not saved yet.').waitFor()
    await expectClean(page)
    await screenshot(page, `session-kept-sign-in-${width}`)
    await page.getByLabel('Email address').fill('adviser@demo.test')
    await page.getByLabel('Password', { exact: true }).fill(demoPassword)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByRole('heading', { name: 'You are signed in again' }).waitFor()
    await expectClean(page)
    await screenshot(page, `session-kept-${width}`)
    await page.getByRole('button', { name: 'Save it now' }).click()
    await page.waitForURL(/claimants\/[0-9a-f-]{36}/)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(words)
  },
)
