/** A claimant's own way from the plan to an answer, all of it in Welsh; and somebody who may act for them in one matter. */
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { complaints, evidenceFiles, reconsiderations } from '../db/schema.ts'
import type { WholePlan } from '../server/action-plan/action-plan.ts'
import { addRepresentative } from '../server/claimant/representative.ts'
import { defaultNow } from './support/app.ts'
import { expectClean, problemsOf, screenshot } from './support/browser.ts'
import { openInBrowser } from './support/in-browser.ts'
import { accessCode, castMember, chloe, interviewed, issued } from './support/plan-case.ts'

const { foothold, browser, baseURL, close } = await openInBrowser()
afterAll(close)
const amira = await castMember(foothold.db, 'adviser')

const looked = new Set<string>()
const planOf = async () => issued(foothold.db, amira, await interviewed(foothold.db, amira, chloe))
const phone = { width: 360, height: 640 }

/** Words that no Welsh sentence has. What is marked as English, and what somebody typed, is not ours to put into Welsh. */
const english = /\b(the|and|you|your|our|with|this|not|have|please|from|for|must|was|page|has|will)\b/i

async function expectWelsh(page: Page): Promise<void> {
  await expectClean(page, looked)
  expect(await page.locator('html').getAttribute('lang')).toBe('cy')
  const ours = await page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement
    for (const typed of body.querySelectorAll('[lang=en], [dir=auto], script, input, textarea')) typed.remove()
    return [document.title, ...(body.textContent ?? '').split('\n')].map(line => line.trim()).filter(Boolean)
  })
  expect(ours.length, page.url()).toBeGreaterThan(5)
  expect(
    ours.filter(line => english.test(line)),
    page.url(),
  ).toEqual([])
}

test('R97: all in Welsh: signing in, the plan, another look at one line with a file, a complaint, and who has looked', async () => {
  const plan = await planOf()
  const page = await browser.newPage({ baseURL, ...phone, locale: 'cy-GB' })
  await page.goto(`/my-plan?reference=${plan.reference}`)
  await expectWelsh(page)
  await page.getByLabel('Cod mynediad').fill(accessCode)
  await page.getByRole('button', { name: 'Darllen fy nghynllun' }).click()
  await page.getByRole('heading', { name: 'Eich cynllun gweithredu' }).waitFor()
  await expectWelsh(page)

  await page
    .getByRole('link', { name: /^Gofyn i ni edrych ar hyn eto/ })
    .first()
    .click()
  await expectWelsh(page)
  const words = page.locator('textarea[name=words]')
  await words.fill('Mae’r bws yn hwyr bob dydd.')
  const letter = { name: 'llythyr.txt', mimeType: 'text/plain', buffer: Buffer.from('Annwyl Chloë') }
  await page.locator('input[type=file]').setInputFiles(letter)
  // There and back in the other language, with nothing lost: neither the words nor the file.
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Ask us to look at your plan again' }).waitFor()
  await expectClean(page, looked)
  await page.getByRole('button', { name: /llythyr\.txt/ }).waitFor()
  await page.getByRole('button', { name: 'Cymraeg' }).click()
  await page.getByRole('heading', { name: 'Gofyn i ni edrych ar eich cynllun eto' }).waitFor()
  expect(await words.inputValue()).toBe('Mae’r bws yn hwyr bob dydd.')
  await page.getByRole('button', { name: 'Anfon fy nghais' }).click()
  await page.waitForURL(/done=asked/)
  await screenshot(page, 'asked-cy')
  await expectWelsh(page)
  const [request] = await foothold.db
    .select()
    .from(reconsiderations)
    .where(eq(reconsiderations.claimantId, plan.claimantId))
  const files = await foothold.db.select().from(evidenceFiles)
  expect(files).toMatchObject([{ name: 'llythyr.txt', reconsiderationId: request?.id }])
  expect(await page.getByText(request?.reference ?? 'none').count()).toBeGreaterThan(0)

  await page.goto('/my-plan/complaints/new?lang=cy')
  await expectWelsh(page)
  await page.getByLabel('Beth ddigwyddodd?').fill('Nid oedd neb yn siarad Cymraeg â mi.')
  await page.locator('main form button[type=submit]').last().click()
  await page.waitForURL(/done=received/)
  await expectWelsh(page)
  expect(await foothold.db.$count(complaints, eq(complaints.claimantId, plan.claimantId))).toBe(1)

  await page.goto('/my-plan/views?lang=cy')
  await page.getByText('Amira Hussain').first().waitFor()
  await expectWelsh(page)
  expect(problemsOf(page)).toEqual([])
})

/** Somebody who acts for the claimant with their consent in one matter, on a phone without scripts. */
async function acting({ claimantId, reference }: WholePlan): Promise<Page> {
  const id = randomUUID()
  const representative = { kind: 'explicit consent', name: 'Esyllt Rees', matter: 'The numeracy course' } as const
  await addRepresentative(foothold.db, amira, defaultNow, claimantId, representative, id)
  const adviser = await foothold.visit('adviser')
  const made = await adviser.post(`/claimants/${claimantId}/representatives/${id}/access-code`, { press: randomUUID() })
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}(?=<\/dd>\s*<\/dl>)/.exec(made.html)?.[0] ?? ''
  const page = await browser.newPage({ baseURL, ...phone, javaScript: false })
  await page.goto(`/my-plan?reference=${reference}`)
  await page.getByLabel('Access code').fill(code)
  await page.getByRole('button', { name: 'Read my plan' }).click()
  await page.getByText('You are acting for Chloë Owen.').waitFor()
  return page
}

test('G23: with consent in one matter they ask for another look and read the answer to it, and nothing more', async () => {
  const plan = await planOf()
  const page = await acting(plan)
  await expectClean(page, looked)
  // What they may do is offered, and done under their own name.
  await page
    .getByRole('link', { name: /^Ask us to look at this again/ })
    .first()
    .click()
  await page.locator('textarea[name=words]').fill('She cannot sit for so long')
  await page.getByRole('button', { name: 'Send my request' }).click()
  await page.waitForURL(/done=asked/)
  await expectClean(page, looked)
  await screenshot(page, 'asked-for-them')
  expect(await page.getByText(/RECON-/).count()).toBeGreaterThan(0)

  // What they may not do is offered nowhere, and refused in plain words where they have the address all the same.
  await page.goto('/my-plan')
  const offered = await page.locator('main a, main form, nav a').evaluateAll(all => {
    const place = (one: Element) => one.getAttribute('href') ?? one.getAttribute('action') ?? ''
    return all.map(place)
  })
  const shut = [
    'words',
    'signature',
    'letter',
    'details',
    'complaints/new',
    'way-in',
    'representatives',
    'how-we-tell-you',
  ]
  for (const path of shut) {
    expect(offered.filter(href => href.startsWith(`/my-plan/${path}`))).toEqual([])
    const answer = await page.goto(`/my-plan/${path}`)
    expect(answer?.status(), path).toBe(403)
  }
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('You cannot do this')
  await expectClean(page, looked)

  // The claimant reads who asked, and when they looked.
  const own = await browser.newPage({ baseURL, ...phone })
  await own.goto(`/my-plan?reference=${plan.reference}`)
  await own.getByLabel('Access code').fill(accessCode)
  await own.getByRole('button', { name: 'Read my plan' }).click()
  await own.goto('/my-plan/reconsiderations')
  await own.getByRole('link', { name: /RECON-/ }).click()
  await own.getByText('Esyllt Rees').first().waitFor()
  await expectClean(own, looked)
  await own.goto('/my-plan/views')
  await own.getByText('Esyllt Rees').first().waitFor()
  expect(problemsOf(own)).toEqual([])
})
