/** A claimant with a phone, with scripts and without: reads the plan, says how it goes, and signs. */
import { eq } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { planSignatures, planUpdates } from '../db/schema.ts'
import type { WholePlan } from '../server/action-plan/action-plan.ts'
import { isDrawing } from '../server/action-plan/online-signature.ts'
import { expectClean, problemsOf, screenshot } from './support/browser.ts'
import { openInBrowser } from './support/in-browser.ts'
import { accessCode, castMember, chloe, interviewed, issued, lawful } from './support/plan-case.ts'

const { foothold, browser, baseURL, close } = await openInBrowser()
afterAll(close)

const looked = new Set<string>()

/** A plan in the person's hands, and the person signed in to it on a phone. */
async function onPhone(lang: 'en' | 'cy', javaScript: boolean): Promise<{ page: Page; plan: WholePlan }> {
  const amira = await castMember(foothold.db, 'adviser')
  const plan = await issued(foothold.db, amira, await interviewed(foothold.db, amira, chloe), [
    lawful,
    { ...lawful, kind: 'chosen', what: 'See the warehouse', declared: false },
  ])
  const page = await browser.newPage({ baseURL, javaScript, width: 360, height: 640 })
  await page.goto(`/my-plan?reference=${plan.reference}&lang=${lang}`)
  await page.locator('#code').fill(accessCode)
  await page.locator('#code').press('Enter')
  await page.locator('.app-standing').waitFor()
  await expectClean(page, looked)
  return { page, plan }
}

const saidOf = ({ id }: WholePlan) =>
  foothold.db.select().from(planUpdates).where(eq(planUpdates.planId, id)).orderBy(planUpdates.at, planUpdates.says)
const signatureOf = async ({ id }: WholePlan) =>
  (await foothold.db.select().from(planSignatures).where(eq(planSignatures.planId, id))).at(-1)

test('with scripts: the line that is done is one press, and a signature is drawn with a finger', async () => {
  const { page, plan } = await onPhone('en', true)
  await page.getByText('More about this').first().click()
  expect(await page.getByText('The attendance sheet').first().isVisible()).toBe(true)
  await page.getByRole('button', { name: /^I have done this.*numeracy/ }).click()
  await page.getByText('We have what you told us').waitFor()
  await expectClean(page, looked)
  await page.getByRole('link', { name: /^I cannot do this yet.*warehouse/ }).click()
  await page.getByLabel('Why can you not do it yet?').fill('It was closed')
  await expectClean(page, looked)
  await page.getByRole('button', { name: 'Tell us' }).click()
  await page.getByText('“It was closed”').waitFor()
  expect((await saidOf(plan)).map(({ says }) => says).toSorted()).toEqual(['cannot yet', 'done'])

  await page.getByRole('link', { name: 'Sign, or say that you do not want to' }).click()
  const box = page.locator('.app-draw__box')
  await box.scrollIntoViewIfNeeded()
  const { x = 0, y = 0, width = 0, height = 0 } = (await box.boundingBox()) ?? {}
  await page.mouse.move(x + width / 4, y + height / 2)
  await page.mouse.down()
  for (const part of [0.3, 0.4, 0.5, 0.6, 0.7]) await page.mouse.move(x + width * part, y + height * (1 - part))
  await page.mouse.up()
  // Only while the button is down, and never outside the box.
  await page.mouse.move(x + width * 2, y)
  await screenshot(page, 'my-plan-drawn')
  // Where the page is scrolled to, the button that leaves it at once lies over a link.
  await page.evaluate(() => scrollTo(0, 0))
  await expectClean(page, looked)
  await page.getByRole('button', { name: 'Sign my plan' }).click()
  await page.getByText('You have signed your plan.').waitFor()
  await screenshot(page, 'my-plan-signed')
  await expectClean(page, looked)
  const signature = await signatureOf(plan)
  expect(isDrawing(signature?.drawn ?? '')).toBe(true)
  expect(signature?.drawn?.split('L').length).toBe(7)
  expect(problemsOf(page)).toEqual([])
})

test('R84: without scripts, in Welsh, everything can be said and signed, and nothing of the box to draw in is seen', async () => {
  const { page, plan } = await onPhone('cy', false)
  await page.getByRole('button', { name: 'Rwyf wedi gwneud hyn' }).first().click()
  await page.getByText('Rydym wedi cael yr hyn a ddywedoch').waitFor()
  await page.getByRole('link', { name: 'Ychwanegu fy ngeiriau fy hun' }).click()
  await page.locator('#words').fill('Mae’r boreau’n well i mi.')
  await expectClean(page, looked)
  await page.getByRole('button', { name: 'Ychwanegu fy ngeiriau' }).click()
  await page.getByText('“Mae’r boreau’n well i mi.”').waitFor()
  expect((await saidOf(plan)).map(({ says }) => says).toSorted()).toEqual(['done', 'words'])
  await page.getByRole('link', { name: 'Llofnodi, neu ddweud nad ydych am wneud hynny' }).click()
  expect(await page.locator('.app-draw__box').isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Llofnodi fy nghynllun' }).click()
  await page.getByText('Mae problem').waitFor()
  await expectClean(page, looked)
  await page.getByLabel('Teipiwch eich enw').fill('Chloë Owen')
  await page.getByRole('button', { name: 'Llofnodi fy nghynllun' }).click()
  await page.getByText('Rydych wedi llofnodi eich cynllun.').waitFor()
  expect(await signatureOf(plan)).toMatchObject({ typedName: 'Chloë Owen', drawn: null, by: null })
  for (const path of ['/my-plan/letter', '/my-plan/versions']) {
    await page.goto(path)
    await expectClean(page, looked)
  }
  expect(problemsOf(page)).toEqual([])
})
