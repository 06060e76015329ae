/** The forms of a claimant's pages: whose they are, and what becomes of them when the language changes. */
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { parse } from 'node-html-parser'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { complaints, planUpdates, reconsiderations, signInAttempts } from '../db/schema.ts'
import type { WholePlan } from '../server/action-plan/action-plan.ts'
import { addRepresentative } from '../server/claimant/representative.ts'
import type { Person } from '../server/http/context.ts'
import { openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { accessCode, castMember, chloe, interviewed, issued } from './support/plan-case.ts'
import { formsOn } from './support/walk.ts'

let foothold: TestApp
let amira: Person
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
})
afterAll(() => foothold.close())
// Every browser of this file has the same address.
beforeEach(() => foothold.db.delete(signInAttempts))

const planOf = async () => issued(foothold.db, amira, await interviewed(foothold.db, amira, chloe))
const signIn = (visitor: Visitor, { reference }: WholePlan, more = {}) =>
  visitor.post('/my-plan/sign-in', { reference, code: accessCode, lang: 'en', ...more })

/** What the browser would send with the form of a page that posts to `action`. */
async function formTo(visitor: Visitor, page: string, action: string) {
  const { html, path } = await visitor.get(page)
  const form = formsOn(html, path).find(one => one.method === 'POST' && one.action.startsWith(action))
  return Object.fromEntries(form?.fields.map(({ name, value }) => [name, value]) ?? [])
}
const said = async ({ claimantId }: WholePlan) =>
  (await foothold.db.select().from(planUpdates).where(eq(planUpdates.claimantId, claimantId))).map(({ words }) => words)
const kept = (html: string) => /name="kept" value="([^"]+)"/.exec(html)?.[1] ?? ''

describe('a form left open, and sent after somebody else has signed in in the same browser', () => {
  const words = 'I am frightened of the bus'

  test.each([
    ['en', 'Someone else has signed in here'],
    ['cy', 'Mae rhywun arall wedi mewngofnodi yma'],
  ])('is done for neither, says so in %s, and is kept for whoever typed it alone', async (lang, title) => {
    const [first, second] = [await planOf(), await planOf()]
    const browser = await foothold.visit()
    await signIn(browser, first)
    const typed = { ...(await formTo(browser, `/my-plan/words?lang=${lang}`, '/my-plan/words')), words }
    await signIn(browser, second)
    const refused = await browser.post('/my-plan/words', typed)
    expect(refused.status).toBe(401)
    expect(textOfHtml(refused.html)).toContain(title)
    expect(refused.html).not.toContain(words)
    expect(refused.html).not.toContain(first.reference)
    expect(validateHtml(refused.html)).toEqual([])
    expect([...(await said(first)), ...(await said(second))]).toEqual([])
    // Whoever is signed in now still is, and does not read what the first typed.
    expect((await browser.get('/my-plan?lang=en')).path).toBe('/my-plan?lang=en')
    const sealed = kept(refused.html)
    expect((await signIn(browser, second, { kept: sealed })).html).not.toContain(words)
    const back = await signIn(browser, first, { kept: sealed })
    const [form] = formsOn(back.html, back.path).filter(({ action }) => action === '/my-plan/words')
    await browser.post('/my-plan/words', Object.fromEntries(form?.fields.map(one => [one.name, one.value]) ?? []))
    expect(await said(first)).toEqual([words])
    expect(await said(second)).toEqual([])
  })

  test('so is one of whoever acts for the person, and a press without words', async () => {
    const plan = await planOf()
    const id = randomUUID()
    const representative = { kind: 'written authority', name: 'Esyllt Rees' } as const
    await addRepresentative(foothold.db, amira, foothold.clock.now, plan.claimantId, representative, id)
    const adviser = await foothold.visit('adviser')
    const made = await adviser.post(`/claimants/${plan.claimantId}/representatives/${id}/access-code`, { press: id })
    const code = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}(?=<\/dd>\s*<\/dl>)/.exec(made.html)?.[0] ?? ''
    const browser = await foothold.visit()
    await signIn(browser, plan)
    const done = `/my-plan/commitments/${/commitments\/([0-9a-f-]{36})\/done/.exec((await browser.get('/my-plan?lang=en')).html)?.[1]}/done`
    const press = await formTo(browser, '/my-plan?lang=en', done)
    expect((await browser.post('/my-plan/sign-in', { reference: plan.reference, code })).path).toContain('/my-plan?')
    expect((await browser.post(done, press)).status).toBe(401)
    expect(await said(plan)).toEqual([])
    await signIn(browser, plan)
    // It could have been done: the same press, by whoever made it.
    expect((await browser.post(done, press)).path).toContain('done=told')
  })

  test('signing out is done from anybody’s page', async () => {
    const browser = await foothold.visit()
    await signIn(browser, await planOf())
    const out = await formTo(browser, '/my-plan?lang=en', '/my-plan/sign-out')
    await signIn(browser, await planOf())
    expect((await browser.post('/my-plan/sign-out', out)).path).toContain('done=signed-out')
    expect((await browser.get('/my-plan')).path).toContain('/my-plan/sign-in')
  })

  test('every form of their pages says whose it is, in letters that say nothing and are never the same', async () => {
    const plan = await planOf()
    const browser = await foothold.visit()
    await signIn(browser, plan)
    const marks = new Set<string>()
    const paths = [
      '',
      '/words',
      '/signature',
      '/way-in',
      '/how-we-tell-you',
      '/reconsiderations/new',
      '/complaints/new',
      '/details/rectifications/new',
    ]
    for (const path of paths) {
      const { html } = await browser.get(`/my-plan${path}`)
      expect(html).not.toContain(plan.claimantId)
      const forms = parse(html).querySelectorAll('form[method=post]:not([action="/my-plan/sign-out"])')
      expect(forms.length, path).toBeGreaterThan(0)
      for (const form of forms) {
        const mark = form.querySelector('input[name=by]')?.getAttribute('value') ?? ''
        expect(mark, path).toMatch(/^[\w-]{60,}$/)
        marks.add(mark)
      }
    }
    expect(marks.size).toBe(paths.length)
  })
})

describe('R30: the other language, asked for while something is typed', () => {
  /** Presses the button for the other language with what was typed. */
  async function reread(visitor: Visitor, page: string, typed: Record<string, string>) {
    const { html, path } = await visitor.get(page)
    const root = parse(html)
    const button = root.querySelector('.app-languages button[formaction]')
    expect(button, page).toBeDefined()
    const action = root.querySelector('form#typed')?.getAttribute('action') ?? ''
    const fields = formsOn(html, path).find(one => action.endsWith(one.action) || one.action === action)?.fields ?? []
    const sent = { ...Object.fromEntries(fields.map(({ name, value }) => [name, value])), ...typed }
    const files = root.querySelector('form#typed')?.getAttribute('enctype') !== undefined
    const to = button?.getAttribute('formaction') ?? ''
    return files ? visitor.postForm(to, sent) : visitor.post(to, sent)
  }
  const words = 'Bydd y bws <b>yn</b> hwyr'

  test('nothing that was typed is lost, and nothing is done, on any form of theirs', async () => {
    const plan = await planOf()
    const browser = await foothold.visit()
    await signIn(browser, plan)
    const [line] = /[0-9a-f-]{36}(?=\/cannot-yet)/.exec((await browser.get('/my-plan?lang=en')).html) ?? []
    const asked = await browser.postForm('/my-plan/reconsiderations/new', { lines: 'all', lang: 'en' })
    const [request] = await foothold.db
      .select()
      .from(reconsiderations)
      .where(eq(reconsiderations.claimantId, plan.claimantId))
    expect(asked.status).toBe(200)
    const pages: [string, string][] = [
      ['/my-plan/words', 'words'],
      [`/my-plan/commitments/${line}/cannot-yet`, 'words'],
      ['/my-plan/reconsiderations/new', 'instead'],
      [`/my-plan/reconsiderations/${request?.id}/additions`, 'words'],
      [`/my-plan/reconsiderations/${request?.id}/withdrawal`, 'words'],
      ['/my-plan/complaints/new', 'effect'],
      ['/my-plan/details/rectifications/new?what=safety', 'says'],
      ['/my-plan/signature', 'name'],
      ['/my-plan/way-in', 'email'],
    ]
    for (const [page, field] of pages) {
      const again = await reread(browser, `${page}${page.includes('?') ? '&' : '?'}lang=en`, { [field]: words })
      expect(again.status, page).toBe(200)
      expect(again.html, page).toContain('<html lang="cy"')
      expect(again.html, page).toContain('Bydd y bws &lt;b&gt;yn&lt;/b&gt; hwyr')
      expect(again.html, page).not.toContain('app-error')
      expect(again.html, page).not.toMatch(/<title>Gwall/)
      expect(validateHtml(again.html), page).toEqual([])
      // And back again from there.
      expect(again.html, page).toMatch(/formaction="[^"]*lang=en&amp;reread=en"/)
    }
    expect(await said(plan)).toEqual([])
    expect(await foothold.db.$count(reconsiderations, eq(reconsiderations.claimantId, plan.claimantId))).toBe(1)
    expect(await foothold.db.$count(complaints, eq(complaints.claimantId, plan.claimantId))).toBe(0)
    // What is ticked stays too, and what was typed can be sent from the Welsh page.
    const whole = await reread(browser, '/my-plan/reconsiderations/new?lang=en', { lines: 'all', words })
    expect(parse(whole.html).querySelector('input[name=lines][value=all]')?.hasAttribute('checked')).toBe(true)
    await browser.post('/my-plan/words', { words, lang: 'cy' })
    expect(await said(plan)).toEqual([words])
  })

  test('nor on a complaint, signed in or not: making one, writing about it, taking it back', async () => {
    const browser = await foothold.visit()
    const made = await reread(browser, '/complain?lang=en', { whatHappened: words })
    expect([made.status, made.html.includes('Bydd y bws &lt;b&gt;yn')]).toEqual([200, true])
    expect(made.html).toContain('<html lang="cy"')
    const before = await foothold.db.$count(complaints)
    expect(before).toBe(0)
    await browser.post('/complain', { whatHappened: 'They were rude', about: 'jobcentre', lang: 'en' })
    const plan = await planOf()
    await signIn(browser, plan)
    const own = await browser.postForm('/my-plan/complaints/new', {
      whatHappened: 'They were late',
      about: 'jobcentre',
      lang: 'en',
    })
    for (const page of ['/complain/yours?lang=en', own.path.replace(/\?.*/, '?lang=en')]) {
      const message = await reread(browser, page, { words })
      expect(message.html, page).toContain('Bydd y bws &lt;b&gt;yn&lt;/b&gt; hwyr')
      expect(validateHtml(message.html), page).toEqual([])
      const { html } = await browser.get(page)
      const to = parse(html).querySelector('form[action$="/withdrawal"] button[formaction]')?.getAttribute('formaction')
      const why = await browser.post(to ?? '', { why: words })
      expect(why.html, page).toContain('Bydd y bws &lt;b&gt;yn&lt;/b&gt; hwyr')
      expect(why.html, page).toContain('<html lang="cy"')
      expect(textOfHtml((await browser.get(page)).html), page).not.toContain('You have taken your complaint back')
    }
    expect(await foothold.db.$count(complaints)).toBe(2)
  })

  test('Enter in a box sends the form, and does not change the language', async () => {
    const browser = await foothold.visit()
    await signIn(browser, await planOf())
    const root = parse((await browser.get('/my-plan/complaints/new?lang=en')).html)
    const first = root.querySelectorAll('button').find(one => one.getAttribute('form') === 'typed')
    expect(first?.getAttribute('formaction')).toBeUndefined()
  })
})
