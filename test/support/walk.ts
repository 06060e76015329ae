/** Walks the app's own pages as a browser would, link by link, and reads the forms that it finds there. */
import { type HTMLElement, parse } from 'node-html-parser'
import type { Visitor } from './app.ts'

/** A field of a form: `values` are those of a field where one chooses. */
export type Field = { name: string; kind: string; value: string; values: string[] }
/** `script` is what asks for it when no button does: htmx, or our own script that saves while one types. */
export type Form = {
  page: string
  action: string
  method: 'GET' | 'POST'
  fields: Field[]
  script?: 'htmx' | 'autosave'
}
/** Whether somebody types into the field, rather than choosing. */
export const isTyped = ({ kind }: Field): boolean => typed.has(kind)
const typed = new Set(['text', 'textarea', 'email', 'tel', 'search', 'number', 'input'])

export type Page = { path: string; html: string; forms: Form[]; links: string[] }

/** Addresses of the same kind differ only in what they are about: ids and numbers. */
export const kindOf = (path: string): string =>
  (path.split('?')[0] ?? '')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id')
    .replace(/\/\d+(?=\/|$)/g, '/:row')

/**
 * Every page that links and buttons of a GET form lead to from `start`, at most `each` of a kind (see `kindOf`; another may
 * be named; what is of no kind is not opened), in the order in which they are found. Files (a PDF, a calendar) are opened but not among the pages.
 */
export async function walk(
  visitor: Visitor,
  start: readonly string[],
  each = 2,
  kindOfPath: (path: string) => string | undefined = kindOf,
): Promise<Page[]> {
  const pages: Page[] = []
  const waiting = [...start]
  const seen = new Set<string>()
  const times = new Map<string, number>()
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOfPath(path)
    if (kind === undefined || seen.has(path) || (times.get(kind) ?? 0) >= each) continue
    seen.add(path)
    times.set(kind, (times.get(kind) ?? 0) + 1)
    const answer = await visitor.get(path)
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
    const root = parse(answer.html)
    const links = linksIn(root, answer.path)
    pages.push({ path, html: answer.html, forms: formsIn(root, answer.path), links })
    waiting.push(...links)
  }
  return pages
}

function linksIn(root: HTMLElement, page: string): string[] {
  return (
    root
      // What no robot is to follow leads out of the service, and ends the session on the way.
      .querySelectorAll('a[href]:not([rel~="nofollow"])')
      .map(link => within(link.getAttribute('href') ?? '', page))
      .filter(path => path !== undefined)
  )
}

/** An address of ours as a path, without its fragment. */
function within(href: string, page: string): string | undefined {
  const url = new URL(href, `http://localhost${page}`)
  return url.origin === 'http://localhost' ? url.pathname + url.search : undefined
}

/** The forms of a page's HTML; each address that the same fields can be sent to is a form of its own. */
export const formsOn = (html: string, page: string): Form[] => {
  const [first, last] = [html.indexOf('<form'), html.lastIndexOf('</form>')]
  // Only what is between them is read: reading takes longer than anything else here.
  return first < 0 ? [] : formsIn(parse(html.slice(first, last + '</form>'.length)), page)
}

function formsIn(root: HTMLElement, page: string): Form[] {
  return root.querySelectorAll('form').flatMap(form => {
    const fields = fieldsIn(form)
    const method = form.getAttribute('method')?.toUpperCase() === 'POST' ? 'POST' : 'GET'
    const leadsTo = (address: string | undefined) => within(address ?? page, page) ?? page
    const own: Form = { page, action: leadsTo(form.getAttribute('action')), method, fields }
    const asked = [form, ...form.querySelectorAll('[hx-post]')].map(one => one.getAttribute('hx-post'))
    const others: Form[] = [
      ...addresses(form.querySelectorAll('[formaction]').map(one => one.getAttribute('formaction'))),
    ].map(action => ({ ...own, action: leadsTo(action) }))
    const htmx = [...addresses(asked)].map(action => ({ ...own, action: leadsTo(action), script: 'htmx' as const }))
    const autosave = [...addresses([form.getAttribute('data-autosave')])].map(action => ({
      ...own,
      action: leadsTo(action),
      script: 'autosave' as const,
    }))
    return [own, ...others, ...htmx, ...autosave]
  })
}

const addresses = (found: readonly (string | undefined)[]) => new Set(found.filter(one => one !== undefined))

function fieldsIn(form: HTMLElement): Field[] {
  const fields = new Map<string, Field>()
  for (const control of form.querySelectorAll('input[name], textarea[name], select[name], button[name]')) {
    const name = control.getAttribute('name') ?? ''
    const kind = control.getAttribute('type') ?? control.tagName.toLowerCase()
    const known = fields.get(name) ?? { name, kind, value: '', values: [] }
    fields.set(name, known)
    if (kind === 'select') {
      known.values.push(
        ...control.querySelectorAll('option').map(option => option.getAttribute('value') ?? option.text),
      )
      known.value = control.querySelector('option[selected]')?.getAttribute('value') ?? known.values[0] ?? ''
    } else if (kind === 'radio' || kind === 'checkbox' || kind === 'submit') {
      known.values.push(control.getAttribute('value') ?? 'on')
      if (control.hasAttribute('checked')) known.value = control.getAttribute('value') ?? 'on'
    } else {
      // HTML drops the first line end of a textarea.
      known.value = kind === 'textarea' ? control.text.replace(/^\r?\n/, '') : (control.getAttribute('value') ?? '')
    }
  }
  return [...fields.values()]
}
