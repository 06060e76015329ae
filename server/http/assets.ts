/**
 * Styles and scripts, read once from the installed packages and served under names that carry their own hash,
 * so that a browser keeps them for a year and never shows an old one.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { Request } from './context.ts'

const packages = createRequire(import.meta.url)
const fromPackage = (path: string) => readFileSync(packages.resolve(path), 'utf8')
const ours = (name: string) => readFileSync(new URL(`../../views/assets/${name}`, import.meta.url), 'utf8')

/** `packed` grows as browsers ask: packing everything well at the start took most of a second. */
type Asset = { path: string; type: string; body: Buffer; packed: Map<Encoding, Promise<Buffer>> }

const packers = { br: promisify(brotliCompress), gzip: promisify(gzip) }
type Encoding = keyof typeof packers

/**
 * GOV.UK's own typeface may be used only on GOV.UK, so its @font-face rules and its name are taken out;
 * the rest of the family list (Arial, sans-serif) stands.
 */
const withoutTransport = (css: string) =>
  css
    .replace(/@font-face\{[^}]*GDS Transport[^}]*\}/g, '')
    .replace(/\/\*! Copyright \(c\) 2011[^*]*\*\//g, '')
    .replace(/"?GDS Transport"?,/g, '')

const withoutSourceMap = (text: string) => text.replace(/\n?\/[/*]# sourceMappingURL=\S+( \*\/)?\s*$/, '')

function asset(name: string, type: string, text: string): Asset {
  const body = Buffer.from(text)
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12)
  const dot = name.lastIndexOf('.')
  const path = `/assets/${name.slice(0, dot)}-${hash}${name.slice(dot)}`
  return { path, type, body, packed: new Map() }
}

const css = 'text/css; charset=utf-8'
const javascript = 'text/javascript; charset=utf-8'

const all = {
  govukCss: asset(
    'govuk-frontend.css',
    css,
    withoutSourceMap(withoutTransport(fromPackage('govuk-frontend/dist/govuk/govuk-frontend.min.css'))),
  ),
  appCss: asset('app.css', css, ours('app.css')),
  govukJs: asset(
    'govuk-frontend.js',
    javascript,
    withoutSourceMap(fromPackage('govuk-frontend/dist/govuk/govuk-frontend.min.js')),
  ),
  htmxJs: asset('htmx.js', javascript, withoutSourceMap(fromPackage('htmx.org/dist/htmx.min.js'))),
  autosaveJs: asset('autosave.js', javascript, ours('autosave.js')),
  sessionJs: asset('session.js', javascript, ours('session.js')),
  signatureJs: asset('signature.js', javascript, ours('signature.js')),
  filesJs: asset('files.js', javascript, ours('files.js')),
  icon: asset('icon.svg', 'image/svg+xml', ours('icon.svg')),
}
// The script names the module it loads, so it is made last.
const appJs = asset('app.js', javascript, ours('app.js').replace('GOVUK_FRONTEND', all.govukJs.path))

/** The addresses that pages link to. */
export const assetPaths = {
  govukCss: all.govukCss.path,
  appCss: all.appCss.path,
  htmxJs: all.htmxJs.path,
  appJs: appJs.path,
  sessionJs: all.sessionJs.path,
  autosaveJs: all.autosaveJs.path,
  signatureJs: all.signatureJs.path,
  filesJs: all.filesJs.path,
  icon: all.icon.path,
  govukJs: all.govukJs.path,
}

const byPath = new Map([...Object.values(all), appJs].map(one => [one.path, one]))

/** Answers with the style or script that the address names, packed as the browser can take it. */
export async function serveAsset(c: Request): Promise<Response> {
  const found = byPath.get(c.req.path)
  if (!found) return c.notFound()
  const encoding = encodingFor(c.req.header('accept-encoding') ?? '')
  c.header('cache-control', 'public, max-age=31536000, immutable')
  c.header('content-type', found.type)
  c.header('vary', 'accept-encoding')
  if (encoding) c.header('content-encoding', encoding)
  return c.body(new Uint8Array(encoding ? await packedAs(encoding, found) : found.body))
}

function encodingFor(accepted: string): Encoding | undefined {
  if (accepted.includes('br')) return 'br'
  return accepted.includes('gzip') ? 'gzip' : undefined
}

/** Packed once for each encoding, when a browser first asks for it. */
function packedAs(encoding: Encoding, { body, packed }: Asset): Promise<Buffer> {
  const known = packed.get(encoding) ?? packers[encoding](body)
  packed.set(encoding, known)
  return known
}
