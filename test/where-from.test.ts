/** R98: words about the law on the pages of claimants lead to their entry in the register, which is there. */
import { parse } from 'node-html-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp, type TestApp, type Visitor } from './support/app.ts'
import { accessCode, castMember, interviewed, issued } from './support/plan-case.ts'

let foothold: TestApp
let reader: Visitor
let nobody: Visitor
beforeAll(async () => {
  foothold = await openApp()
  const amira = await castMember(foothold.db, 'adviser')
  const plan = await issued(foothold.db, amira, await interviewed(foothold.db, amira))
  reader = await foothold.visit()
  nobody = await foothold.visit()
  await reader.post('/my-plan/sign-in', { reference: plan.reference, code: accessCode })
})
afterAll(() => foothold.close())

const linksOn = (html: string): string[] =>
  parse(html)
    .querySelectorAll('main a[href^="/sources"]')
    .map(link => link.getAttribute('href')?.replaceAll('&amp;', '&') ?? '')

describe.each(['en', 'cy'])('in %s', lang => {
  test.each([
    ['/my-plan', ['esa_old-consequence']],
    ['/my-plan/letter', ['']],
    ['/my-plan/reconsiderations/new', ['esa_old-asking', 'esa_old-ifMoneyIsCut']],
    ['/my-plan/if-your-money-is-cut', ['esa_old-money', 'esa_old-ifMoneyIsCut']],
    ['/complain', ['complaint-no-detriment']],
    ['/privacy', ['privacy-who-we-are']],
  ])('%s', async (path, wanted) => {
    const { html } = await reader.get(`${path}?lang=${lang}`)
    const links = linksOn(html)
    const anchors = links.map(link => link.split('#')[1] ?? '')
    for (const anchor of wanted) expect(anchors).toContain(anchor)
    for (const link of links) {
      const [address = '', anchor] = link.split('#')
      const entry = await nobody.get(address)
      expect([entry.status, entry.html.includes(`<html lang="${lang}"`)], link).toEqual([200, true])
      if (anchor) expect(parse(entry.html).getElementById(anchor), link).not.toBeNull()
    }
  })
})
