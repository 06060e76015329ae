/** Requests that no page of ours makes: to addresses that are not there, in ways that no browser sends a form. */
import { ids, limits, names, type Reader, type Sent, wellFormed } from './hostile.ts'

const encoded = (text: string) => encodeURIComponent(wellFormed(text))

/** Path segments and query values that no link has; some are not even encoded as the standard wants. */
const oddParts = [
  '%zz',
  '%',
  '%00',
  '%c0%ae%c0%ae',
  '..%2f..%2f',
  '%ED%A0%80',
  '%2e%2e',
  ';x=1',
  '%252e',
  '%0d%0aX:%20y',
]

function oddPart(throws: Reader): string {
  const kind = throws.next(5)
  if (kind === 0) return throws.oneOf(oddParts)
  if (kind === 1) return encoded(throws.oneOf(ids))
  if (kind === 2) return encoded(throws.oneOf(limits)) || '%20'
  if (kind === 3) return throws.oneOf(names)
  return encoded(throws.text()).slice(0, 4000)
}

/** An address with one part of it, or some of its query, changed. `queries` are the names that the program reads. */
export function oddAddress(path: string, queries: readonly string[], throws: Reader): string {
  const [plain = '/', search = ''] = path.split('?')
  if (throws.next(3) === 0) {
    const parts = plain.split('/')
    parts[1 + throws.next(Math.max(parts.length - 1, 1))] = oddPart(throws)
    return `${parts.join('/')}${search && '?'}${search}`.replace(/^\/*/, '/')
  }
  const asked = search ? [search] : []
  for (let times = 1 + throws.next(3); times > 0; times--) asked.push(`${throws.oneOf(queries)}=${oddPart(throws)}`)
  return `${plain}?${asked.join('&')}`
}

/** A body as a browser encodes it. */
export function urlencoded(sent: Sent): string {
  const body = new URLSearchParams()
  for (const [name, value] of sent) body.append(name, value)
  return body.toString()
}

export type Odd = {
  how: string
  headers: Record<string, string>
  body: BodyInit | undefined
  method?: string
  only?: number[]
}

const form = 'application/x-www-form-urlencoded'

/** The same fields, sent as no browser sends a form of ours; `only` are the statuses that the answer may have. */
export const oddities: ((sent: Sent, throws: Reader) => Odd)[] = [
  sent => ({ how: 'multipart', headers: {}, body: multipart(sent) }),
  sent => ({ how: 'a file in a field', headers: {}, body: multipart(sent, true) }),
  sent => ({
    how: 'multipart without its boundary',
    headers: { 'content-type': 'multipart/form-data' },
    body: urlencoded(sent),
  }),
  () => ({
    how: 'multipart cut off',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nhal',
  }),
  sent => ({
    how: 'JSON',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(Object.fromEntries(sent)),
    only: [415],
  }),
  sent => ({ how: 'plain text', headers: { 'content-type': 'text/plain' }, body: urlencoded(sent), only: [415] }),
  sent => ({
    how: 'a charset nobody knows',
    headers: { 'content-type': `${form}; charset=utf-77` },
    body: urlencoded(sent),
  }),
  sent => ({
    how: 'a content type shouted',
    headers: { 'content-type': `${form.toUpperCase()};;=` },
    body: urlencoded(sent),
  }),
  sent => ({
    how: 'malformed percent-encoding',
    headers: { 'content-type': form },
    body: `${urlencoded(sent)}&${sent[0]?.[0]}=%zz%&%=%c3%28&x=%ED%A0%80&y=%00&&=&%E0%A4%A`,
  }),
  sent => ({
    how: 'bytes that are no UTF-8',
    headers: { 'content-type': form },
    body: Buffer.concat([
      Buffer.from(`${urlencoded(sent)}&${sent[0]?.[0]}=`),
      Buffer.from([0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0xfe]),
    ]),
  }),
  () => ({
    how: 'a body without end',
    headers: { 'content-type': form },
    body: `x=${'y'.repeat(3_400_000)}`,
    only: [413],
  }),
  sent => ({
    how: 'five thousand fields',
    headers: { 'content-type': form },
    body: `${urlencoded(sent)}${Array.from({ length: 5_000 }, (_, at) => `&f${at % 2_000}=`).join('')}`,
  }),
  sent => ({
    how: 'from another site',
    headers: { 'content-type': form, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    body: urlencoded(sent),
    only: [403],
  }),
  sent => ({
    how: 'from nowhere',
    headers: { 'content-type': form, origin: 'null' },
    body: urlencoded(sent),
    only: [403],
  }),
  sent => ({
    how: 'by htmx',
    headers: { 'content-type': form, 'hx-request': 'true', 'hx-target': 'x' },
    body: urlencoded(sent),
  }),
  sent => ({
    how: 'by a script',
    headers: { 'content-type': form, 'sec-fetch-dest': 'empty' },
    body: urlencoded(sent),
  }),
  (sent, throws) => ({
    how: 'odd headers',
    headers: { 'content-type': form, ...oddHeaders(throws) },
    body: urlencoded(sent),
  }),
  sent => ({ how: 'PUT', headers: { 'content-type': form }, body: urlencoded(sent), method: 'PUT', only: [404] }),
  sent => ({ how: 'DELETE', headers: { 'content-type': form }, body: urlencoded(sent), method: 'DELETE', only: [404] }),
  () => ({ how: 'nothing at all', headers: {}, body: undefined }),
]

function multipart(sent: Sent, withFile = false): FormData {
  const body = new FormData()
  for (const [name, value] of sent) body.append(name, value)
  for (const [name] of withFile ? sent : [])
    body.set(name, new File(['x'], '"><script>.html\r\nX: y', { type: 'text/html' }))
  return body
}

/** What a header can hold: Latin letters, and no line ends. */
function oddHeaders({ oneOf, mark }: Reader): Record<string, string> {
  const value = oneOf([
    `<script>${mark()}</script>`,
    `"><img onerror=${mark()}>`,
    `javascript:${mark()}`,
    `/${mark()}`,
    `é\u00ff${mark()}`,
  ])
  const name = oneOf([
    'referer',
    'accept-language',
    'user-agent',
    'x-forwarded-for',
    'x-forwarded-host',
    'range',
    'hx-current-url',
  ])
  return { [name]: value, 'x-request-id': `${mark()} <script>`, referer: `http://localhost/${mark()}?"><script>` }
}
