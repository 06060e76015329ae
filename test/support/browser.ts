/**
 * A real Chromium for the browser tests, and `expectClean`, which holds every page they visit to the same standard.
 *
 * The browser comes with `npm ci`: @sparticuz/chromium carries one packed for Linux on x64, with the few system libraries
 * and the font that a bare machine lacks. Elsewhere the machine's own Chromium or Chrome serves.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type CDPSession, chromium, type Page, type Response } from 'playwright-core'
import { inWords, type Problem, validateHtml } from './html.ts'

type PageOptions = { javaScript?: boolean; width?: number; height?: number; locale?: string; baseURL?: string }
type Watched = { problems: Problem[]; html: Promise<string | undefined>; scriptSwitch: CDPSession | undefined }

const root = fileURLToPath(new URL('../..', import.meta.url))
const watched = new WeakMap<Page, Watched>()

/** Chromium's own errands (updates, sync, safe browsing lists) only slow a test down, or fail on a closed network. */
const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-pings',
  // Without a graphics card, and with the small /dev/shm of a container.
  '--disable-gpu',
  '--disable-dev-shm-usage',
  // The same pixels on every machine.
  '--font-render-hinting=none',
]

/** Starts a browser. Each new page is a person of its own: separate cookies, and, if asked, no JavaScript. */
export async function openBrowser() {
  const browser = await launch()
  return {
    newPage: (options: PageOptions = {}) => newPage(browser, options),
    close: () => browser.close(),
  }
}

/** What went wrong on a page since it was opened: console errors, exceptions, policy violations, missing files. */
export function problemsOf(page: Page): Problem[] {
  return watch(page).problems
}

/**
 * Throws, naming every problem, unless axe (WCAG 2.2 AA and its best practice) finds nothing on the page as it is now,
 * html-validate finds nothing in it as it was sent and as scripts have made it since, and nothing went wrong meanwhile.
 * @param looked kinds of page that were seen in this run: looking takes a second, and the same kind need not be seen again
 */
export async function expectClean(page: Page, looked?: Set<string>): Promise<void> {
  const html = await watch(page).html
  if (html === undefined) throw new Error(`No HTML page has been loaded at ${page.url()}`)
  const seen = (await isNew(page, looked)) ? await lookAt(page, html) : []
  const problems = [...seen, ...problemsOf(page)]
  if (problems.length > 0) throw new Error(`${page.url()} is not clean:\n${inWords(problems)}`)
}

async function lookAt(page: Page, html: string): Promise<Problem[]> {
  const sent = validateHtml(html)
  const sentAlso = new Set(sent.map(({ rule, help }) => rule + help))
  const since = validateHtml(await page.content()).filter(({ rule, help }) => !sentAlso.has(rule + help))
  return [...sent, ...since, ...(await axe(page))]
}

/** A kind of page: its address without ids, its title, and whether scripts run. */
async function isNew(page: Page, looked: Set<string> | undefined): Promise<boolean> {
  const { pathname } = new URL(page.url())
  const kind = `${pathname.replace(/[0-9a-f-]{36}/g, ':id')} ${await page.title()} ${watch(page).scriptSwitch === undefined}`
  if (looked?.has(kind)) return false
  looked?.add(kind)
  return true
}

/** Writes a picture of the whole page into the folder that SCREENSHOTS names; without it, does nothing. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS
  // Hiding the caret would leave a style on every field of the page.
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, caret: 'initial' })
}

async function launch(): Promise<Browser> {
  const refusals: string[] = []
  try {
    return await chromium.launch({ ...(await packed()), args: flags })
  } catch (error) {
    refusals.push(String(error))
  }
  for (const executablePath of installed()) {
    try {
      return await chromium.launch({ executablePath, args: flags })
    } catch (error) {
      refusals.push(String(error))
    }
  }
  const remedy = process.platform === 'darwin' ? 'brew install --cask chromium' : 'sudo apt-get install -y chromium'
  throw new Error(`No Chromium runs on this machine. This mends it: ${remedy}\n${refusals.join('\n')}`)
}

/** The Chromium of @sparticuz/chromium, unpacked once an installation beside the package it came from. */
async function packed() {
  if (`${process.platform} ${process.arch}` !== 'linux x64') throw new Error('@sparticuz/chromium is for Linux on x64')
  const manifest = join(root, 'node_modules/@sparticuz/chromium/package.json')
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  const folder = join(root, `node_modules/.cache/chromium-${version}`)
  if (!existsSync(folder)) await unpack(folder)
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  }
  return { executablePath: join(folder, 'chromium'), env }
}

/** Unpacks beside the folder and renames, so that a run that is killed, or two at once, never leave or meet half a browser. */
async function unpack(folder: string) {
  await mkdir(join(folder, '..'), { recursive: true })
  const staging = await mkdtemp(`${folder}-`)
  // The package unpacks into TMPDIR, and its libraries only where it believes to be on Amazon Linux: in a process of its
  // own, both can be said without changing ours.
  const env = { PATH: process.env.PATH, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
  const script = 'await (await import("@sparticuz/chromium")).default.executablePath()'
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, env })
  // The package's own fonts.conf names /tmp/fonts, wherever the fonts are.
  const fonts = `<dir>${join(folder, 'fonts/fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`
  await writeFile(join(staging, 'fonts.conf'), `<?xml version="1.0"?>\n<fontconfig>${fonts}</fontconfig>\n`)
  await rename(staging, folder).catch(async error => {
    await rm(staging, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  })
}

function installed(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name)))
  const mac = ['Chromium', 'Google Chrome'].map(name => `/Applications/${name}.app/Contents/MacOS/${name}`)
  return [...onPath, ...mac].filter(existsSync)
}

async function newPage(browser: Browser, options: PageOptions): Promise<Page> {
  const { javaScript = true, width = 1280, height = 900, locale = 'en-GB', baseURL } = options
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    timezoneId: 'Europe/London',
    ...(baseURL && { baseURL }),
  })
  context.setDefaultTimeout(30_000)
  context.on('page', watch)
  const page = await context.newPage()
  // Playwright's own `javaScriptEnabled: false` cannot be lifted again, and axe is a script.
  if (!javaScript) {
    const scriptSwitch = await context.newCDPSession(page)
    await scriptSwitch.send('Emulation.setScriptExecutionDisabled', { value: true })
    watch(page).scriptSwitch = scriptSwitch
  }
  return page
}

function watch(page: Page): Watched {
  const known = watched.get(page)
  if (known) return known
  const notes: Watched = { problems: [], html: Promise.resolve(undefined), scriptSwitch: undefined }
  watched.set(page, notes)
  const note = (rule: string, help: string, where = page.url()) => notes.problems.push({ rule, where, help })
  page.on('pageerror', error => note('exception', error.stack ?? error.message))
  page.on('console', message => {
    const text = message.text()
    // Chromium says this of every 4xx answer, and a form with mistakes is answered 422: `noteResponse` knows better.
    if (message.type() !== 'error' || text.startsWith('Failed to load resource: the server responded')) return
    note(text.includes('Content Security Policy') ? 'content security policy' : 'console', text, message.location().url)
  })
  page.on('response', response => noteResponse(page, response, notes))
  return notes
}

function noteResponse(page: Page, response: Response, notes: Watched) {
  const request = response.request()
  const asked = ['document', 'fetch', 'xhr'].includes(request.resourceType())
  if (response.status() >= (asked ? 500 : 400)) {
    notes.problems.push({ rule: 'response', where: response.url(), help: `answered ${response.status()}` })
  }
  const shown = request.isNavigationRequest() && request.frame() === page.mainFrame()
  const isHtml = response.headers()['content-type']?.startsWith('text/html')
  const redirected = response.status() >= 300 && response.status() < 400
  if (shown && isHtml && !redirected) notes.html = response.text().catch(() => undefined)
}

/** On a page without JavaScript scripts are allowed while axe looks: those of the page were passed over for good. */
async function axe(page: Page): Promise<Problem[]> {
  const { scriptSwitch } = watch(page)
  await scriptSwitch?.send('Emulation.setScriptExecutionDisabled', { value: false })
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  // Legacy mode: the other opens a second page to put frames together, and we have no frames.
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode(true).analyze()
  await scriptSwitch?.send('Emulation.setScriptExecutionDisabled', { value: true })
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(node => !isRevealing(id, node.html))
      .map(node => ({ rule: `axe ${id}`, where: node.target.join(' '), help: node.failureSummary ?? '' })),
  )
}

/** GOV.UK Frontend says aria-expanded on a radio that reveals a question: not in the ARIA table, and read out well all the same. */
const isRevealing = (rule: string, html: string) =>
  rule === 'aria-allowed-attr' && /^<input[^>]*class="govuk-radios__input"[^>]*aria-expanded/.test(html)
