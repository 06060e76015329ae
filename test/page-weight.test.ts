/** What the first view of a page costs on an old phone and a slow line: everything it loads, packed as it is sent. */
import { gzipSync } from 'node:zlib'
import { parse } from 'node-html-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoClaimant } from '../db/demo-accounts.ts'
import { tellTheStory } from '../db/seed.ts'
import { imprint, openApp, type TestApp, type Visitor } from './support/app.ts'
import { kindOf, type Page, walk } from './support/walk.ts'

/** The most that may be sent, in bytes, packed. */
const [firstView, ownScripts] = [100_000, 5_000]

let foothold: TestApp
let pages: Page[]
let visitor: Visitor

beforeAll(async () => {
  foothold = await openApp()
  await tellTheStory(foothold.db, imprint, foothold.clock.now)
  visitor = await foothold.visit('adviser')
  const reader = await foothold.visit()
  await reader.post('/my-plan/sign-in', demoClaimant)
  pages = [
    ...(await walk(await foothold.visit(), ['/', '/sign-in', '/my-plan/sign-in'], 1)),
    ...(await walk(visitor, ['/'], 1)),
    ...(await walk(await foothold.visit('manager'), ['/'], 1)),
    ...(await walk(await foothold.visit('admin'), ['/'], 1)),
    ...(await walk(reader, ['/my-plan'], 1)),
  ]
})
afterAll(() => foothold.close())

test('a walk finds the pages there are', () => {
  const kinds = new Set(pages.map(({ path }) => kindOf(path)))
  for (const kind of ['/claimants/:id', '/interviews/:id', '/interviews/:id/steps/aims', '/plans/:id', '/my-plan']) {
    expect(kinds).toContain(kind)
  }
})

test('the first view of any page is at most 100 kB', async () => {
  const heavy: string[] = []
  for (const { path, html } of pages) {
    const weight = packed(html) + sum(await Promise.all(filesOf(html).map(weigh)))
    if (weight > firstView) heavy.push(`${kindOf(path)}: ${weight} bytes`)
  }
  expect(heavy).toEqual([])
})

test('our own scripts on any page are at most 5 kB of that', async () => {
  const heavy: string[] = []
  for (const { path, html } of pages) {
    const weight = sum(await Promise.all(filesOf(html).filter(isOurScript).map(weigh)))
    if (weight > ownScripts) heavy.push(`${kindOf(path)}: ${weight} bytes`)
  }
  expect(heavy).toEqual([])
})

test('what a page loads is named by its content, packed and kept for a year', async () => {
  const files = new Set(pages.flatMap(({ html }) => filesOf(html)))
  expect(files.size).toBeGreaterThan(4)
  for (const file of files) {
    expect(file).toMatch(/^\/assets\/[a-z-]+-[\w-]{12}\.(css|js|svg)$/)
    const { headers, status } = await visitor.get(file, { 'accept-encoding': 'gzip, br' })
    expect(status).toBe(200)
    expect(headers.get('content-encoding')).toBe('br')
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  }
})

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
/** Pages are made anew each time, so they are packed the quick way. */
const packed = (text: string) => gzipSync(text).length
const isOurScript = (file: string) => /\.js$/.test(file) && !/\/(govuk-frontend|htmx)-/.test(file)

/** Styles, scripts, the modules that scripts import, and pictures. */
function filesOf(html: string): string[] {
  const root = parse(html)
  const named = root
    .querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src], img[src]')
    .map(element => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
  return [...named, govukScript]
}

/** app.js imports it by name, on every page. */
const govukScript = await import('../server/http/assets.ts').then(({ assetPaths }) => assetPaths.govukJs)

const weights = new Map<string, Promise<number>>()
function weigh(file: string): Promise<number> {
  const weight =
    weights.get(file) ??
    visitor.get(file, { 'accept-encoding': 'br' }).then(async answer => (await answer.bytes()).length)
  weights.set(file, weight)
  return weight
}
