/**
 * Whether an answer of the app is harmless: it is no failure, what was sent stands in it as text and nowhere as anything else,
 * and what was typed comes back.
 *
 * Our pages are all written in one way: lower-case tags, every attribute in double quotes, nothing inline. They are held to
 * exactly that way, which every browser reads alike; anything else has come from outside.
 */
import ICAL from 'ical.js'
import { fitToKeep, listOf } from '../../server/http/forms.ts'
import { unfolded } from '../../server/interview/page.ts'
import { marksIn, type Sent, wellFormed } from './hostile.ts'
import { type Form, formsOn, isTyped, type Page } from './walk.ts'

/** An answer as it came. */
export type Came = { status: number; headers: Headers; text: string }

const types: Record<string, (text: string) => string[]> = {
  'text/html': markupProblems,
  'application/json': jsonProblems,
  'text/plain': () => [],
  'application/pdf': () => [],
  // What is in it is checked on its own: hostile-input.test.ts, evidence-pack.test.ts.
  'application/zip': () => [],
  'text/calendar': calendarProblems,
  'text/css': () => [],
  'text/javascript': () => [],
  'image/svg+xml': () => [],
}

/** What is wrong with any answer at all; `only` are the statuses that it may have. */
export function problemsOf({ status, headers, text }: Came, only?: readonly number[]): string[] {
  const problems: string[] = []
  if (status >= 500) problems.push(`a failure: ${status}`)
  if (only && !only.includes(status)) problems.push(`${status} where only ${only} will do`)
  for (const [name, value] of headers) {
    if (name !== 'location' && marksIn(value).length > 0) problems.push(`typed text in the header ${name}: ${value}`)
  }
  const location = headers.get('location')
  if (location !== null && !isOurs(location)) problems.push(`sends to another site: ${location}`)
  const type = headers.get('content-type')?.split(';')[0]
  // A new kind of file (a table, a calendar) needs its own check before it may answer anything.
  const check = type === undefined ? () => (text === '' ? [] : ['content without a type']) : types[type]
  return [...problems, ...(check?.(text) ?? [`nobody has said how ${type} is checked`])]
}

const ourOrigin = 'http://localhost'
const isOurs = (address: string) => URL.canParse(address, ourOrigin) && new URL(address, ourOrigin).origin === ourOrigin

const tag =
  /<(?:!DOCTYPE html|\/[a-z][a-z0-9-]*|([a-z][a-z0-9-]*)((?: +[a-zA-Z][a-zA-Z0-9:._-]*(?:="[^"<>]*")?|\s+)*)\/?|meta name="htmx-config" content='[^'<>]*')>/y
const attribute = /([a-zA-Z][a-zA-Z0-9:._-]*)(?:="([^"]*)")?/g
/** What names or runs something. */
const forbidden = /^(on|hx-on|style$|srcdoc$|srcset$|xlink|background$|ping$)/i
const addressed = /^(href|src|action|formaction|hx-(get|post|put|patch|delete)|data-autosave|poster|data$|cite$)/i
const neverOurs = new Set(['base', 'iframe', 'object', 'embed', 'frame', 'applet', 'style', 'math', 'foreignobject'])

/** What in a page, or in a piece of one, is not written as we write, or came from what was typed and is more than text. */
export function markupProblems(html: string): string[] {
  const problems: string[] = []
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', tag.lastIndex)) {
    tag.lastIndex = at
    const found = tag.exec(html)
    if (!found) return [...problems, `markup that is not ours: ${html.slice(at, at + 120)}`]
    const [whole, name, rest = ''] = found
    if (marksIn(name ?? '').length > 0 || neverOurs.has(name ?? ''))
      problems.push(`an element that is not ours: ${whole}`)
    if (name === 'script' && !html.startsWith('</script>', tag.lastIndex))
      problems.push(`a script in the page: ${whole}`)
    for (const [, key = '', value = ''] of rest.matchAll(attribute)) problems.push(...attributeProblems(key, value))
  }
  return problems
}

function attributeProblems(name: string, value: string): string[] {
  if (marksIn(name).length > 0 || forbidden.test(name)) return [`an attribute that is not ours: ${name}="${value}"`]
  if (!addressed.test(name)) return name.startsWith('hx-') ? marksIn(value).map(mark => `${mark} in ${name}`) : []
  const address = plainText(value)
  // Only these five are ever written by us; any other may stand for a letter of "javascript:".
  const isDisguised = /&(?!(amp|lt|gt|quot|#39);)/.test(value)
  if (isOurs(address) && !isDisguised) return []
  const isPlainLink = /^(https?:\/\/|tel:|mailto:)/.test(address)
  const isTypedIn = marksIn(address).length > 0
  return isPlainLink && !isTypedIn && !isDisguised ? [] : [`a link that is not ours: ${name}="${value}"`]
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const plainText = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')

/** What scripts read: it must be JSON, and what of it they show is HTML of ours. */
function jsonProblems(text: string): string[] {
  const read = JSON.parse(text) as Record<string, unknown>
  return Object.values(read).flatMap(value => (typeof value === 'string' ? markupProblems(value) : []))
}

const components = ['vcalendar', 'vtimezone', 'daylight', 'standard', 'vevent']
/** In these people may read what somebody typed; the rest is ours alone. */
const calendarTexts = ['summary', 'description', 'location']
const calendarNames = [
  ...['version', 'prodid', 'name', 'method', 'x-wr-calname', 'x-wr-timezone', 'timezone-id', 'tzid', 'tzname', 'rrule'],
  ...[
    'tzoffsetfrom',
    'tzoffsetto',
    'uid',
    'sequence',
    'dtstamp',
    'dtstart',
    'dtend',
    'transp',
    'url',
    'status',
    'class',
  ],
  ...['x-microsoft-cdo-alldayevent', 'x-microsoft-msncalendar-alldayevent'],
]

/**
 * What in a calendar is not as we make it (RFC 5545): lines folded and ended as phones read them, events and a time zone and
 * nothing that rings, invites or loads, and what was typed as text alone.
 */
export function calendarProblems(text: string): string[] {
  const lines = text.split('\r\n')
  if (lines.pop() !== '') return ['the last line has no end']
  const problems = lines.flatMap(line => [
    ...(/[\p{Cc}]/u.test(line) ? [`a line with something in it that cannot be seen: ${line}`] : []),
    ...(Buffer.byteLength(line) > 75 ? [`a line that is too long: ${line}`] : []),
  ])
  try {
    return [...problems, ...componentProblems(new ICAL.Component(ICAL.parse(text)))]
  } catch (error) {
    return [...problems, `no calendar: ${(error as Error).message}`]
  }
}

function componentProblems(component: ICAL.Component, zones: readonly string[] = zonesOf(component)): string[] {
  const own = components.includes(component.name) ? [] : [`a component that is not ours: ${component.name}`]
  const lines = component.getAllProperties().flatMap(property => propertyProblems(property, zones))
  return [...own, ...lines, ...component.getAllSubcomponents().flatMap(one => componentProblems(one, zones))]
}

const zonesOf = (calendar: ICAL.Component): string[] =>
  calendar.getAllSubcomponents('vtimezone').map(zone => String(zone.getFirstPropertyValue('tzid')))

function propertyProblems(property: ICAL.Property, zones: readonly string[]): string[] {
  const [name, value, zone] = [property.name, String(property.getFirstValue()), property.getFirstParameter('tzid')]
  if (calendarTexts.includes(name)) return []
  if (!calendarNames.includes(name)) return [`a property that is not ours: ${name}`]
  if (marksIn(property.toICALString()).length > 0) return [`typed text in ${name}: ${value}`]
  if (name === 'url' && !isOurs(value)) return [`a way to another site: ${value}`]
  return zone && !zones.includes(zone) ? [`a time zone that is not told: ${zone}`] : []
}

/** These are never shown again. */
const secret = /^(password|code)$/

/** As a page can show it: what cannot be kept is gone (server/http/forms.ts), and line ends are all alike. */
const asShown = (text: string) => fitToKeep(wellFormed(text)).replace(/\r\n?/g, '\n')

/**
 * What was typed into `form` and does not stand in the page that came instead of its being done: in its box or, when the
 * form itself `isGone`, as text to be copied.
 */
export function lostIn(html: string, form: Form, sent: Sent, isGone = false): string[] {
  const words = isGone ? tidied(plainText(html.replace(/<[^>]*>/g, ' '))) : ''
  const forms = formsOn(html, form.page)
  const there = forms.flatMap(one => one.fields)
  const carried = there.filter(({ kind }) => kind === 'hidden')
  const folded = carried.map(({ value }) => unfolded({ typed: value }))
  return form.fields.filter(isTyped).flatMap(({ name, value: before }) => {
    const values = sent.filter(([field]) => field === name).map(([, value]) => asShown(value))
    const [value] = values
    if (value === undefined || values.length > 1 || value.trim() === '' || secret.test(name)) return []
    // What stood there already was not typed: what is on record now, from elsewhere, takes its place.
    if (value === asShown(before)) return []
    const isThere = there.some(field => field.name === name && asShown(field.value) === value)
    const isCopied = isGone && words.includes(tidied(value))
    // What comes along may be saved already, and so be tidied.
    const isCarried =
      isThere || isCopied || folded.some(one => listOf(one, name).some(text => tidied(text) === tidied(value)))
    return isCarried ? [] : [`lost: ${name}, where ${JSON.stringify(value.slice(0, 200))} was typed`]
  })
}

/** Words without what the readers of forms tidy: spaces, line ends, and what cannot be seen or kept. */
const tidied = (text: string): string =>
  asShown(text)
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, '')

/** These are kept only with the choice that they belong to. */
const conditional = /^place-|^address-careOf$|^spoken-other$|^words-|^matter$/

// Whoever lifts a date names none: its boxes are out of sight, and what was left in them is not read.
const isUnread = (name: string, sent: Sent) =>
  conditional.test(name) ||
  (/^due-/.test(name) && sent.some(([field, value]) => field === 'kind' && value === 'date lifted'))

/**
 * What was typed and is on none of these pages, in a box or as text. With `ifAsked` only what they still ask for: one answer
 * may close another question, and what is not asked is not written down.
 */
export function notReadBack(pages: readonly Page[], form: Form, sent: Sent, ifAsked: boolean): string[] {
  const there = pages.flatMap(({ forms }) => forms.flatMap(({ fields }) => fields))
  const boxes = new Set(there.map(({ value }) => tidied(value)))
  const asked = new Set(there.map(({ name }) => name))
  const texts = pages.map(({ html }) => tidied(plainText(html.replace(/<[^>]*>/g, ' '))))
  return form.fields.filter(isTyped).flatMap(({ name, value: before }) => {
    const value = tidied(sent.filter(([field]) => field === name).at(-1)?.[1] ?? '')
    // What stood there already was not typed, and takes nothing's place that was written elsewhere meanwhile.
    if (value === tidied(before)) return []
    if (marksIn(value).length === 0 || isUnread(name, sent) || (ifAsked && !asked.has(name))) return []
    if (boxes.has(value) || texts.some(text => text.includes(value))) return []
    return [`not on record: ${name}, where ${JSON.stringify(value.slice(0, 200))} was typed`]
  })
}
