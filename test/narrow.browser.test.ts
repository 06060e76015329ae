/** WCAG 2.2 reflow (1.4.10), text spacing (1.4.12) and resized text (1.4.4): no page scrolls sideways and no words are cut off. */
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { demoClaimant } from '../db/demo-accounts.ts'
import { tellTheStory } from '../db/seed.ts'
import { definition } from '../server/interview/definition.ts'
import { imprint } from './support/app.ts'
import { screenshot } from './support/browser.ts'
import { openInBrowser } from './support/in-browser.ts'
import { castMember, interviewed, issued, lawful } from './support/plan-case.ts'
import { kindOf, walk } from './support/walk.ts'

const { foothold, browser, baseURL, close } = await openInBrowser()
afterAll(close)
await tellTheStory(foothold.db, imprint, foothold.clock.now)

/** What a reader may do to the words of any page, and what is then wrong with it. */
type Setting = 'as it is' | 'text spacing' | 'text at 200 %'

/** Everything opened that opens, each fault in a line: what sticks out or is cut off, and its first words. */
function faultsOf(setting: Setting): string[] {
  const rules = {
    'as it is': '',
    'text spacing':
      '* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    'text at 200 %': ':root { font-size: 200% !important }',
  }
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules[setting])
  document.adoptedStyleSheets = [sheet]
  for (const one of document.querySelectorAll('details')) one.open = true
  const width = document.documentElement.clientWidth
  const wordsOf = (element: Element) =>
    `${element.className || element.tagName}: ${element.textContent?.trim().slice(0, 60)}`
  const hasWords = (element: Element) =>
    [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
  const isHidden = (element: Element) => element.closest('.govuk-visually-hidden, .govuk-skip-link, thead') !== null
  const faults: string[] = []
  const tooWide = (document.scrollingElement?.scrollWidth ?? 0) - width
  if (tooWide > 0) faults.push(`scrolls sideways by ${tooWide}`)
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!hasWords(element) || isHidden(element) || element.offsetParent === null) continue
    const { right, left } = element.getBoundingClientRect()
    const scrolls = element.closest('.app-scroll') !== null
    if (!scrolls && (right > width + 1 || left < -1)) faults.push(`sticks out: ${wordsOf(element)}`)
    const cuts = getComputedStyle(element).overflow !== 'visible' && getComputedStyle(element).overflow !== 'auto'
    const cut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
    if (cuts && cut) faults.push(`cut off: ${wordsOf(element)}`)
  }
  return faults
}

const look = (page: Page, setting: Setting) => page.evaluate(faultsOf, setting)

/** Opens each page and looks at it in each setting. */
async function faultsOn(page: Page, paths: readonly string[], settings: readonly Setting[]): Promise<string[]> {
  const faults: string[] = []
  for (const path of paths) {
    await page.goto(path)
    for (const setting of settings) {
      const found = await look(page, setting)
      if (found.length > 0) await screenshot(page, `narrow${path}-${setting}`.replace(/[^\w-]/g, '-'))
      faults.push(...found.slice(0, 3).map(fault => `${path}, ${setting}: ${fault}`))
    }
  }
  return faults
}

/** Every kind of page that this person can reach; answers to all questions have one page, and a step opens in two ways. */
async function pathsOf(login: string | undefined, start: string[]): Promise<string[]> {
  const visitor = await foothold.visit(login)
  if (!login) await visitor.post('/my-plan/sign-in', demoClaimant)
  const kind = (path: string) =>
    `${kindOf(path).replace(/(answers)\/.+/, '$1')} ${/lang=cy|change=yes/.exec(path)?.[0]}`
  return (await walk(visitor, start, 1, kind)).map(({ path }) => path)
}

async function signedIn(name: RegExp, size: { width: number; height: number }): Promise<Page> {
  const page = await browser.newPage({ baseURL, ...size })
  await page.goto('/sign-in')
  await page.getByRole('button', { name }).click()
  await page.getByText(name).waitFor()
  return page
}

async function signedInClaimant(size: { width: number; height: number }, javaScript = true): Promise<Page> {
  const page = await browser.newPage({ baseURL, ...size, javaScript })
  await page.goto(`/my-plan?reference=${demoClaimant.reference}`)
  await page.locator('#code').fill(demoClaimant.code)
  await page.locator('#code').press('Enter')
  await page.waitForURL(/my-plan\?lang/)
  return page
}

// 1280 by 1024 at 400 %.
const phone = { width: 320, height: 256 }
const spaced: Setting[] = ['as it is', 'text spacing']

test('no page of staff scrolls sideways or cuts words off at 320 px, also with text spacing', async () => {
  const people = [
    ['adviser', /Amira Hussain/],
    ['manager', /Mark Ellery/],
    ['admin', /Ada Lund/],
  ] as const
  const seen = new Set<string>()
  for (const [login, name] of people) {
    const isNew = (path: string) => !seen.has(kindOf(path)) || login === 'adviser'
    const paths = (await pathsOf(login, ['/'])).filter(isNew)
    for (const path of paths) seen.add(kindOf(path))
    const page = await signedIn(name, phone)
    expect(await faultsOn(page, paths, spaced)).toEqual([])
    await page.context().close()
  }
  for (const kind of ['/interviews/:id/steps/health', '/interviews/:id/all', '/plans/:id', '/incidents', '/audit'])
    expect(seen).toContain(kind)
})

test('no page of claimants does either, in English and in Welsh', async () => {
  const places = ['/my-plan', '/my-plan/sign-in', '/my-plan/nothing-here']
  const start = places.flatMap(place => [`${place}?lang=en`, `${place}?lang=cy`])
  const page = await signedInClaimant(phone)
  expect(await faultsOn(page, await pathsOf(undefined, start), spaced)).toEqual([])
})

test('nor do the longest name in Wales, the questions in Welsh, and a form with mistakes', async () => {
  const amira = await castMember(foothold.db, 'adviser')
  const longest = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'
  const interview = await interviewed(foothold.db, amira, {
    name: `${longest} ${longest}`,
    spokenLanguage: 'cy',
    regime: 'esa_old',
    address: [longest],
  })
  const plan = await issued(foothold.db, amira, interview, [
    { ...lawful, what: `Go to ${longest} by bus`, place: longest },
  ])
  const steps = definition.steps.map(({ id }) => `/interviews/${interview.id}/steps/${id}`)
  const long = ['', '/all', '/check', '/commitments'].map(under => `/interviews/${interview.id}${under}`)
  const page = await signedIn(/Amira Hussain/, phone)
  await page.goto(`${steps[2]}`)
  await page.locator('[name=place-wanted]').fill(longest)
  await page.locator('[name=hours-wanted]').fill(longest)
  await page.locator('[name=hours-wanted]').press('Enter')
  await page.getByText('There is a problem').waitFor()
  expect(await look(page, 'text spacing')).toEqual([])
  const paths = [...long, ...steps, `/claimants/${interview.claimantId}`, `/plans/${plan.id}`]
  expect(await faultsOn(page, paths, spaced)).toEqual([])
})

test('on a phone the first screen has the plan in it, with and without scripts, and the menu opens', async () => {
  const size = { width: 360, height: 640 }
  for (const javaScript of [true, false]) {
    const page = await signedInClaimant(size, javaScript)
    const heading = await page.locator('h1').boundingBox()
    await screenshot(page, `first-screen-${javaScript}`)
    expect(heading?.y, `scripts: ${javaScript}`).toBeLessThan(360)
    const link = page.getByRole('link', { name: 'Who has looked' })
    expect(await link.isVisible()).toBe(false)
    await page.locator('.app-menu summary').click()
    await link.click()
    await page.waitForURL(/my-plan\/views/)
    expect(await page.locator('.app-menu summary').innerText()).toContain('Who has looked')
    await page.context().close()
  }
  const wide = await signedInClaimant({ width: 1100, height: 800 })
  expect(await wide.locator('.app-menu').isVisible()).toBe(false)
  expect(await wide.getByRole('link', { name: 'Who has looked' }).isVisible()).toBe(true)
  await wide.context().close()
})

test('letters of twice the size push nothing off the page of a desk computer', async () => {
  const desk = { width: 1280, height: 900 }
  const paths = (await pathsOf('adviser', ['/'])).filter(path => sizes.includes(kindOf(path)))
  expect(new Set(paths.map(kindOf)).size).toBe(sizes.length)
  expect(await faultsOn(await signedIn(/Amira Hussain/, desk), paths, ['text at 200 %'])).toEqual([])
  expect(await faultsOn(await signedInClaimant(desk), ['/my-plan', '/my-plan?lang=cy'], ['text at 200 %'])).toEqual([])
})

/** One page of each make: lists, a record, a step, a long page, an answer list, a plan. */
const sizes = [
  '/',
  '/claimants',
  '/claimants/:id',
  '/interviews/:id/steps/work-history',
  '/interviews/:id/all',
  '/interviews/:id/check',
  '/interviews/:id/commitments',
  '/plans/:id',
]
