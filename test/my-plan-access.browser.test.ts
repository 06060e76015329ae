/** What only a browser shows of the way in and out: leaving at once, and somebody who acts for a claimant on a phone. */
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { planUpdates } from '../db/schema.ts'
import type { WholePlan } from '../server/action-plan/action-plan.ts'
import { addRepresentative } from '../server/claimant/representative.ts'
import { defaultNow } from './support/app.ts'
import { expectClean, screenshot } from './support/browser.ts'
import { openInBrowser } from './support/in-browser.ts'
import { accessCode, castMember, chloe, interviewed, issued } from './support/plan-case.ts'

const { foothold, browser, baseURL, close } = await openInBrowser()
afterAll(close)
const amira = await castMember(foothold.db, 'adviser')

const looked = new Set<string>()
const planOf = async () => issued(foothold.db, amira, await interviewed(foothold.db, amira, chloe))

async function signIn(page: Page, { reference }: WholePlan, code: string): Promise<void> {
  await page.goto(`/my-plan/sign-in?reference=${reference}`)
  await page.getByLabel('Access code').fill(code)
  await page.getByRole('button', { name: 'Read my plan' }).click()
  await page.waitForURL(/\/my-plan\?lang=en/)
}

/** The page that leads away, as the server answers it but for the other site, which a test does not visit. */
const stayHere = (page: Page) =>
  page.route('**/my-plan/exit', async route => {
    const answer = await route.fetch({ maxRedirects: 0 })
    expect(answer.headers().location).toBe('https://www.bbc.co.uk/weather')
    const headers = { 'set-cookie': answer.headers()['set-cookie'] ?? '', 'content-type': 'text/html' }
    await route.fulfill({
      headers,
      body: '<!DOCTYPE html><html lang="en"><title>Weather</title><p>Dry and bright</p></html>',
    })
  })

describe('R85: leaving at once', () => {
  const words = 'I am frightened at home'

  /** Nothing that the person read or typed comes back. */
  async function expectGone(page: Page) {
    await page.getByText('Dry and bright').waitFor()
    for (const _ of [1, 2]) {
      await page.goBack()
      await page.waitForURL(/sign-in/)
      const shown = await page.content()
      for (const text of [words, 'Chloë', 'numeracy']) expect(shown).not.toContain(text)
    }
  }

  test('Shift three times leaves words half typed without a question, and Back shows none of it', async () => {
    const page = await browser.newPage({ baseURL })
    await stayHere(page)
    const asked: string[] = []
    page.on('dialog', dialog => {
      asked.push(dialog.type())
      return dialog.accept()
    })
    await signIn(page, await planOf(), accessCode)
    await expectClean(page, looked)
    await page.getByRole('link', { name: 'Add my own words' }).click()
    await page.getByRole('textbox').fill(words)
    for (const _ of [1, 2, 3]) await page.keyboard.press('Shift')
    await expectGone(page)
    expect(asked).toEqual([])
  })

  test('without scripts, on a phone, the button is a link that does the same', async () => {
    const page = await browser.newPage({ baseURL, javaScript: false, width: 360, height: 640 })
    await stayHere(page)
    await signIn(page, await planOf(), accessCode)
    await page.getByRole('link', { name: 'Add my own words' }).click()
    await page.getByRole('textbox').fill(words)
    await screenshot(page, 'my-plan-exit-360')
    await page.locator('.govuk-exit-this-page a').click()
    await expectGone(page)
  })
})

describe.each([
  ['with scripts', {}],
  ['without scripts, on a phone', { javaScript: false, width: 360, height: 640 }],
])('a form left open, %s', (name, options) => {
  test('changes its language with what was typed, is done for nobody who signs in after, and waits for its writer', async () => {
    const [mine, theirs] = [await planOf(), await planOf()]
    const page = await browser.newPage({ baseURL, ...options })
    await signIn(page, mine, accessCode)
    await page.goto('/my-plan/words?lang=en')
    await page.getByRole('textbox').fill('The bus does not come')
    await page.getByRole('button', { name: 'Cymraeg' }).click()
    await page.getByRole('heading', { name: 'Ychwanegu fy ngeiriau fy hun' }).waitFor()
    expect(await page.getByRole('textbox').inputValue()).toBe('The bus does not come')
    await expectClean(page, looked)
    await screenshot(page, `my-plan-words-cy-${name.slice(0, 7).trim()}`)
    const other = await page.context().newPage()
    await signIn(other, theirs, accessCode)
    await page.getByRole('button', { name: 'Ychwanegu fy ngeiriau' }).click()
    await page.getByText('Mae rhywun arall wedi mewngofnodi yma').waitFor()
    await screenshot(page, `my-plan-another-${name.slice(0, 7).trim()}`)
    expect(await page.content()).not.toContain('The bus does not come')
    await page.getByLabel('Cyfeirnod y cynllun').fill(mine.reference)
    await page.getByLabel('Cod mynediad').fill(accessCode)
    await page.getByRole('button', { name: 'Darllen fy nghynllun' }).click()
    await page.getByRole('button', { name: 'Ei anfon nawr' }).click()
    await page.waitForURL(/\/my-plan\?done=words/)
    const said = await foothold.db.select().from(planUpdates)
    const whose = said.filter(({ claimantId }) => [mine.claimantId, theirs.claimantId].includes(claimantId))
    expect(whose).toMatchObject([{ claimantId: mine.claimantId, words: 'The bus does not come' }])
    await page.context().close()
  })
})

test('somebody who acts for a claimant is given a code by the adviser, reads on a phone, and is ended by the claimant', async () => {
  const plan = await planOf()
  const id = randomUUID()
  const representative = { kind: 'explicit consent', name: 'Gwen Pritchard', matter: 'The numeracy course' } as const
  await addRepresentative(foothold.db, amira, defaultNow, plan.claimantId, representative, id)
  const adviser = await browser.newPage({ baseURL })
  await adviser.goto('/sign-in')
  await adviser.getByRole('button', { name: /^Sign in as Amira Hussain/ }).click()
  await adviser.goto(`/claimants/${plan.claimantId}`)
  await adviser.getByRole('link', { name: 'Make an access code for Gwen Pritchard' }).click()
  await expectClean(adviser, looked)
  await adviser.getByRole('button', { name: 'Make the code' }).click()
  await adviser.getByRole('heading', { name: 'The new access code' }).waitFor()
  await expectClean(adviser, looked)
  const code = await adviser.locator('.app-code dd').last().innerText()

  const phone = await browser.newPage({ baseURL, width: 360, height: 640 })
  await signIn(phone, plan, code)
  await phone.getByText('You are acting for Chloë Owen.').waitFor()
  await phone.getByText('You may act for them about one thing: The numeracy course').waitFor()
  expect(await phone.getByRole('button', { name: /I have done this/ }).count()).toBe(0)
  await expectClean(phone, looked)
  await screenshot(phone, 'my-plan-acting-360')

  const own = await browser.newPage({ baseURL, width: 360, height: 640, javaScript: false })
  await signIn(own, plan, accessCode)
  await own.goto('/my-plan/representatives')
  await expectClean(own, looked)
  await own.getByRole('link', { name: /End this/ }).click()
  await expectClean(own, looked)
  await own.getByRole('button', { name: 'Yes, end it' }).click()
  await own.getByText('They do not act for you any more.').waitFor()
  await phone.reload()
  await phone.waitForURL(/sign-in/)
})
