/** The harness itself: a good GOV.UK page passes, and each kind of fault that `expectClean` exists for is caught. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectClean, openBrowser, problemsOf } from './support/browser.ts'
import { validateHtml } from './support/html.ts'

const govuk = createRequire(import.meta.url)
  .resolve('govuk-frontend')
  .replace(/[^/]+$/, '')

const goodForm = `
  <div class="govuk-error-summary" data-module="govuk-error-summary">
    <div role="alert">
      <h2 class="govuk-error-summary__title">There is a problem</h2>
      <div class="govuk-error-summary__body">
        <ul class="govuk-list govuk-error-summary__list"><li><a href="#job">Enter a job</a></li></ul>
      </div>
    </div>
  </div>
  <form action="/" method="post" novalidate>
    <h1 class="govuk-heading-l">What work would you like?</h1>
    <div class="govuk-form-group govuk-form-group--error">
      <label class="govuk-label" for="job">Job</label>
      <p id="job-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> Enter a job</p>
      <input class="govuk-input govuk-input--error" id="job" name="job" type="text" aria-describedby="job-error">
    </div>
    <button type="submit" class="govuk-button" data-module="govuk-button">Continue</button>
  </form>`

function page(main: string, lastly = '') {
  return `<!DOCTYPE html>
<html lang="en" class="govuk-template">
  <head>
    <meta charset="utf-8">
    <title>Error: What work would you like? – Foothold</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <link rel="stylesheet" href="/govuk.css">
  </head>
  <body class="govuk-template__body">
    <script src="/enable.js"></script>
    <a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">Skip to main content</a>
    <div class="govuk-width-container">
      <main class="govuk-main-wrapper" id="main-content">${main}<noscript><p class="govuk-body">Plain</p></noscript></main>
    </div>
    <script type="module" src="/start.js"></script>${lastly}
  </body>
</html>`
}

const app = new Hono()
app.use(async (c, next) => {
  await next()
  c.header('Content-Security-Policy', "default-src 'self'")
})
// Without the GDS Transport font, which only services on GOV.UK may use and the package does not serve at this address.
const css = readFileSync(`${govuk}govuk-frontend.min.css`, 'utf8').replace(/@font-face\{[^}]*\}/g, '')
app.get('/govuk.css', c => c.body(css, 200, { 'Content-Type': 'text/css' }))
const script = { 'Content-Type': 'text/javascript' }
app.get('/govuk.js', c => c.body(readFileSync(`${govuk}govuk-frontend.min.js`, 'utf8'), 200, script))
app.get('/enable.js', c => c.body("document.body.classList.add('js-enabled', 'govuk-frontend-supported')", 200, script))
app.get('/start.js', c => c.body("import { initAll } from '/govuk.js'\ninitAll()", 200, script))
app.get('/shout.js', c => c.body("console.error('the shelf fell down')", 200, script))
app.get('/trip.js', c => c.body("throw new Error('the lace was loose')", 200, script))
app.get('/good', c => c.html(page(goodForm)))
app.get('/old', c => c.redirect('/good'))
app.post('/', c => c.html(page(goodForm), 422))
app.get('/unlabelled', c => c.html(page(goodForm.replace(/<label.*<\/label>/, ''))))
app.get('/twice', c => c.html(page(`${goodForm}<p class="govuk-body" id="job-error">Again</p>`)))
app.get('/add.js', c =>
  c.body("document.querySelector('main').append(document.querySelector('p').cloneNode())", 200, script),
)
app.get('/adding', c => c.html(page(goodForm, '<script src="/add.js"></script>')))
app.get('/shouting', c => c.html(page(goodForm, '<script src="/shout.js"></script>')))
app.get('/tripping', c => c.html(page(goodForm, '<script src="/trip.js"></script>')))
app.get('/inline', c => c.html(page(goodForm, '<script>document.title = "inline"</script>')))
app.get('/missing-file', c => c.html(page(goodForm, '<script src="/nowhere.js"></script>')))
app.get('/broken', c => c.html(page(goodForm), 500))
app.get('/pale', c =>
  c.html(page(`${goodForm}<p class="govuk-body pale">Hard to read</p>`).replace('govuk.css', 'pale.css')),
)
app.get('/pale.css', c => c.body('.pale { color: #ccc; background: #fff }', 200, { 'Content-Type': 'text/css' }))

let server: ServerType
let origin: string
let browser: Awaited<ReturnType<typeof openBrowser>>

beforeAll(async () => {
  browser = await openBrowser()
  origin = await new Promise(resolve => {
    server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}`),
    )
  })
})

afterAll(async () => {
  await browser.close()
  server.close()
})

async function visit(path: string, options: Parameters<typeof browser.newPage>[0] = {}) {
  const page = await browser.newPage({ ...options, baseURL: origin })
  await page.goto(path)
  return page
}

describe.each([true, false])('with JavaScript: %s', javaScript => {
  test('a good page is clean, also behind a redirect', async () => {
    const page = await visit('/old', { javaScript })
    expect(await page.locator('html.govuk-template body.js-enabled').count()).toBe(javaScript ? 1 : 0)
    expect(await page.locator('noscript p').count()).toBe(javaScript ? 0 : 1)
    await expectClean(page)
  })

  test('a form answered with 422 is clean', async () => {
    const page = await visit('/good', { javaScript })
    await page.getByLabel('Job').fill('Baker')
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Continue' }).click()])
    expect(page.url()).toBe(`${origin}/`)
    await expectClean(page)
  })

  test('scripts stay as they were after the check', async () => {
    const page = await visit('/good', { javaScript })
    await expectClean(page)
    await page.goto('/old')
    expect(await page.locator('body.js-enabled').count()).toBe(javaScript ? 1 : 0)
  })

  test('an input without a label is caught', async () => {
    await expect(expectClean(await visit('/unlabelled', { javaScript }))).rejects.toThrow(/axe label\n +at #job/)
  })

  test('an id used twice is caught', async () => {
    await expect(expectClean(await visit('/twice', { javaScript }))).rejects.toThrow(/html no-dup-id/)
  })

  test('text too pale to read is caught', async () => {
    await expect(expectClean(await visit('/pale', { javaScript }))).rejects.toThrow(/axe color-contrast/)
  })

  test('an answer of 500 is caught', async () => {
    await expect(expectClean(await visit('/broken', { javaScript }))).rejects.toThrow(/answered 500/)
  })
})

test('an id that a script uses again is caught', async () => {
  await expect(expectClean(await visit('/adding'))).rejects.toThrow(/html no-dup-id/)
})

test.each([
  ['/shouting', 'console', /the shelf fell down/],
  ['/tripping', 'exception', /the lace was loose/],
  ['/inline', 'content security policy', /inline script/],
  ['/missing-file', 'response', /answered 404/],
])('%s is caught as: %s', async (path, rule, help) => {
  const page = await visit(path)
  expect(problemsOf(page)).toEqual([expect.objectContaining({ rule, help: expect.stringMatching(help) })])
  await expect(expectClean(page)).rejects.toThrow(help)
})

test('a fragment needs no doctype, and a whole page does', () => {
  const row = '<h3 class="govuk-heading-s" id="row">Job 1</h3>'
  expect(validateHtml(row, 'fragment')).toEqual([])
  expect(validateHtml(page(goodForm))).toEqual([])
  expect(validateHtml(page(goodForm).replace('<!DOCTYPE html>', '')).map(({ rule }) => rule)).toEqual([
    'html missing-doctype',
  ])
})

test('htmx attributes are accepted', () => {
  const field = '<input type="text" name="job" aria-label="Job" hx-post="/autosave" hx-status:422="swap:innerHTML">'
  expect(validateHtml(field, 'fragment')).toEqual([])
})
