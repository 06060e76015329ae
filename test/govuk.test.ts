/**
 * Our components against the examples that the installed govuk-frontend carries for each of them: from the same
 * options both must make the same page, for a reader and for a script.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { HtmlElement, HtmlValidate, Parser } from 'html-validate'
import { describe, expect, test } from 'vitest'
import type { Language } from '../server/lib/language.ts'
import * as page from '../views/govuk.ts'
import * as form from '../views/govuk-form.ts'
import { attributes, type Html, html, raw } from '../views/html.ts'

type Fixture = { name: string; options: Record<string, unknown>; html: string }

const components: Record<string, (options: never) => Html> = {
  'back-link': page.backLink,
  breadcrumbs: page.breadcrumbs,
  button: page.button,
  'character-count': form.characterCount,
  checkboxes: form.checkboxes,
  'date-input': form.dateInput,
  details: page.details,
  'error-message': form.errorMessage,
  'error-summary': form.errorSummary,
  'exit-this-page': page.exitThisPage,
  fieldset: form.fieldset,
  'file-upload': form.fileUpload,
  footer: page.footer,
  'generic-header': page.genericHeader,
  hint: form.hint,
  input: form.input,
  'inset-text': page.insetText,
  label: form.label,
  'language-navigation': page.languageNavigation,
  'notification-banner': page.notificationBanner,
  pagination: page.pagination,
  panel: page.panel,
  'password-input': form.passwordInput,
  'phase-banner': page.phaseBanner,
  radios: form.radios,
  select: form.select,
  'service-navigation': page.serviceNavigation,
  'skip-link': page.skipLink,
  'summary-list': page.summaryList,
  table: page.table,
  tag: page.tag,
  'task-list': page.taskList,
  textarea: form.textarea,
  'warning-text': page.warningText,
}

/** Options that we ask for and a macro fills in with something of no use; examples without them are given that. */
const asked: Record<string, Record<string, unknown>> = {
  'back-link': { href: '#' },
  'phase-banner': { tag: { text: '' } },
  select: { items: [] },
}

/** Examples that we do not match, and why. */
const leftOut: Record<string, Record<string, string>> = {
  label: { empty: 'a label without words names nothing; our type refuses it, where the macro prints nothing' },
  pagination: {
    'with empty items': 'an item that is an empty object is refused by our type; absent items are left out',
  },
}

/** What the footer of a service that is not the government's may not carry, by class. */
const governmentOnly = ['govuk-footer__crown', 'govuk-footer__licence-logo', 'govuk-footer__licence-description']

for (const [component, render] of Object.entries(components)) {
  describe(component, () => {
    for (const fixture of fixturesOf(component)) {
      if (leftOut[component]?.[fixture.name]) continue
      test(`${component} renders the fixture '${fixture.name}' as govuk-frontend does`, () => {
        expect(normal(ours(component, render, fixture))).toEqual(normal(fixture.html))
      })
    }
  })
}

test('every fixture that is left out exists and would fail', () => {
  for (const [component, names] of Object.entries(leftOut)) {
    const render = components[component]
    if (!render) throw new Error(`${component} is not one of our components`)
    for (const name of Object.keys(names)) {
      const fixture = fixturesOf(component).find(fixture => fixture.name === name)
      if (!fixture) throw new Error(`${component} has no fixture '${name}' any more`)
      expect(normal(ours(component, render, fixture)), `${component} '${name}'`).not.toEqual(normal(fixture.html))
    }
  }
})

function fixturesOf(component: string): Fixture[] {
  const { resolve } = createRequire(import.meta.url)
  const file = resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`)
  return JSON.parse(readFileSync(file, 'utf8')).fixtures
}

function ours(component: string, render: (options: never) => Html, fixture: Fixture): string {
  const options = typed({ ...asked[component], ...fixture.options })
  return String(render(options as never))
}

/** A fixture's options as our types have them: markup is Html, and what is absent is `undefined`, never `null`. */
function typed(value: unknown, name = ''): unknown {
  if (value === null) return undefined
  if (typeof value === 'string') return typedText(value, name)
  if (Array.isArray(value)) return value.map(item => typed(item))
  if (typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typed(item, key)]))
}

function typedText(text: string, name: string): unknown {
  // The slots of the service navigation are markup too, and its last one has an alignment beside it.
  if (name === 'end') return { html: raw(text) }
  const isMarkup = /^html$|Html$/.test(name) || ['start', 'navigationStart', 'navigationEnd'].includes(name)
  return isMarkup ? raw(text) : text
}

const parser = new Parser(await new HtmlValidate().getConfigFor('page.html'))

const inline = ['a', 'span', 'strong']
const kept = ['textarea']

/**
 * HTML as a list of tags and texts in which only what matters is left: attributes in one order, entities read, and
 * white space as a browser would show it (one space for many, none at the edges of a block, all of it in a textarea).
 */
function normal(source: string): string[] {
  const tokens: { tag?: string; text?: string }[] = []
  walk(parser.parseHtml(source))
  trimEdge()
  return tokens.map(token => token.tag ?? JSON.stringify(token.text))

  function walk(parent: HtmlElement): void {
    for (const node of parent.childNodes) {
      if (node instanceof HtmlElement) walkElement(node)
      else if (kept.includes(parent.tagName)) tokens.push({ text: decoded(node.textContent) })
      else addText(decoded(node.textContent).replace(/\s+/g, ' '))
    }
  }

  function walkElement(node: HtmlElement): void {
    const name = node.tagName
    if (isGovernmentOnly(node)) return
    if (!inline.includes(name)) trimEdge()
    tokens.push({ tag: `<${[name, ...attributesOf(node)].join(' ')}>` })
    walk(node)
    if (!inline.includes(name) && !kept.includes(name)) trimEdge()
    tokens.push({ tag: `</${name}>` })
  }

  /** Of two spaces, even with inline tags between, the first is shown; at the start of a block none is. */
  function addText(text: string): void {
    const before = lastOfLine()
    const shown = before === undefined || before.text?.endsWith(' ') ? text.trimStart() : text
    const last = tokens.at(-1)
    if (last?.text !== undefined) last.text += shown
    else if (shown) tokens.push({ text: shown })
  }

  function trimEdge(): void {
    const last = lastOfLine()
    if (last?.text) last.text = last.text.trimEnd()
    if (last?.text === '') tokens.splice(tokens.indexOf(last), 1)
  }

  function lastOfLine() {
    const last = tokens.findLast(({ tag }) => tag === undefined || !inline.includes(tag.match(/\w+/)?.[0] ?? ''))
    return last?.tag === undefined ? last : undefined
  }
}

function isGovernmentOnly({ classList }: HtmlElement): boolean {
  // The copyright is the last part of the footer, the only one that does not grow.
  const copyright =
    classList.contains('govuk-footer__meta-item') && !classList.contains('govuk-footer__meta-item--grow')
  return copyright || governmentOnly.some(name => classList.contains(name))
}

function attributesOf(node: HtmlElement): string[] {
  return node.attributes.map(({ key, value }) => `${key}=${JSON.stringify(decoded(String(value ?? '')))}`).sort()
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', ctdot: '⋯' }

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (entity, code, name) => {
    const character = code ? String.fromCodePoint(Number(code)) : entities[name]
    if (character === undefined) throw new Error(`Unknown entity ${entity}: add it to the list`)
    return character
  })
}

test('the comparison sees what a reader or a script would see, and nothing else', () => {
  const written = normal('<p class="a" id="b">\n  Tom &amp; <a href="#">Ann</a>\n</p>')
  expect(normal('<p id="b" class="a">Tom &#38;\n<a href="#">Ann </a></p>\n')).toEqual(written)
  expect(normal('<p class="a" id="b">Tom &amp;<a href="#">Ann</a></p>')).not.toEqual(written)
  expect(normal('<p class="a" id="c">Tom &amp; <a href="#">Ann</a></p>')).not.toEqual(written)
  expect(normal('<p class="a" id="b" hidden>Tom &amp; <a href="#">Ann</a></p>')).not.toEqual(written)
  expect(normal('<textarea>a\nb</textarea>')).not.toEqual(normal('<textarea>a b</textarea>'))
})

test('the footer carries no crown, no Crown copyright and no licence', () => {
  const carried = /crown|copyright|licence/i
  expect(String(page.footer({ meta: { items: [{ text: 'Privacy', href: '/privacy' }] } }))).not.toMatch(carried)
  expect(fixturesOf('footer')[0]?.html).toMatch(carried)
})

test('a template escapes text, not what html made, and refuses a promise', () => {
  const name = 'Siân <b>&</b> "Co"'
  expect(String(html`<p>${html`<i>${name}</i>`}${[1, false, undefined, ' and ']}</p>`)).toBe(
    '<p><i>Siân &lt;b&gt;&amp;&lt;/b&gt; &quot;Co&quot;</i>1 and </p>',
  )
  const later: unknown = Promise.resolve('late')
  expect(() => html`<p>${later as string}</p>`).toThrow('A view was given a promise')
})

test('a text that begins with a line end keeps it: HTML drops the first one of a textarea', () => {
  const box = (value: string) => String(form.textarea({ name: 'n', label: { text: 'Label' }, value }))
  expect(box('\nSecond line')).toContain('>\n\nSecond line</textarea>')
  expect(box('\r\nSecond line')).toContain('>\n\r\nSecond line</textarea>')
  expect(box('One line\n')).toContain('>One line\n</textarea>')
})

test('an attribute is printed whatever its value, unless it is optional', () => {
  const shown = attributes({
    'aria-hidden': false,
    'hx-status:422': 'swap:none',
    hidden: { value: true, optional: true },
    title: { value: undefined, optional: true },
    lang: { value: undefined },
    alt: 'a "quote"',
  })
  expect(String(shown)).toBe(' aria-hidden="false" hx-status:422="swap:none" hidden lang="" alt="a &quot;quote&quot;"')
})

test('what stands before and after a control is inside its form group', () => {
  const said = { name: 'n', label: { text: 'Label' } }
  const around = { beforeInput: { text: 'before' }, afterInput: { text: '<after>' } }
  const order = /<div class="govuk-form-group.*<label.*before.*<(input|textarea|select).*&lt;after&gt;.*<\/div>$/s
  expect(String(form.input({ ...said, formGroup: around }))).toMatch(order)
  expect(String(form.passwordInput({ ...said, formGroup: around }))).toMatch(order)
  expect(String(form.textarea({ ...said, formGroup: around }))).toMatch(order)
  expect(String(form.characterCount({ ...said, maxlength: 9, formGroup: around }))).toMatch(order)
  expect(String(form.select({ ...said, items: [{ text: 'One' }], formGroup: around }))).toMatch(order)

  const several = {
    name: 'n',
    id: 'n',
    formGroup: { beforeInputs: { text: 'before' }, afterInputs: { text: '<after>' } },
  }
  const orderOfSeveral = /<div class="govuk-form-group.*before.*<input.*&lt;after&gt;.*<\/div>$/s
  expect(String(form.radios({ ...several, items: [{ text: 'One', value: 1 }] }))).toMatch(orderOfSeveral)
  expect(String(form.checkboxes({ ...several, items: [{ text: 'One', value: 1 }] }))).toMatch(orderOfSeveral)
  expect(String(form.dateInput(several))).toMatch(orderOfSeveral)
})

test('R30: on a Welsh page the words a component brings itself are Welsh', () => {
  const english =
    /Back|Breadcrumb|Emergency|Exit this page|Important|Success|Language|Menu|Next|Previous|Page|Pagination|Service information|Support links|Warning|Error:|Show|Day|Month|Year|You can enter up to/g
  expect(new Set(everyOwnWord('en').match(english))).toHaveLength(english.source.split('|').length)
  expect(everyOwnWord('cy').match(english)).toBeNull()
})

test('R30: on a Welsh page the script gets Welsh words for everything it says', () => {
  const keysOf = (component: string) =>
    new Set(fixturesOf(component).flatMap(({ html }) => html.match(/data-i18n\.[a-z-]+(?==|\.other)/g) ?? []))
  for (const component of ['exit-this-page', 'password-input', 'character-count']) {
    const keys = [...keysOf(component)].filter(key => key !== 'data-i18n.textarea-description')
    expect(keys.length).toBeGreaterThan(3)
    for (const key of keys) expect(everyOwnWord('cy'), component).toContain(key)
  }
  expect(everyOwnWord('en')).not.toContain('data-i18n')
})

/** One of everything that has words of its own, with no others. */
function everyOwnWord(language: Language): string {
  const field = { language, name: 'x', label: { text: 'X' } }
  const link = { href: '#' }
  return String(html`
    ${page.backLink({ language, ...link })}
    ${page.breadcrumbs({ language, items: [] })}
    ${page.exitThisPage({ language })}
    ${page.notificationBanner({ language, text: 'X' })}
    ${page.notificationBanner({ language, text: 'X', type: 'success' })}
    ${page.languageNavigation({ language, items: [] })}
    ${page.pagination({ language, items: [{ number: 1, ...link }], previous: link, next: link })}
    ${page.serviceNavigation({ language, serviceName: 'X', navigation: [{ text: 'X' }, { text: 'X' }] })}
    ${page.footer({ language, meta: {} })}
    ${page.warningText({ language, text: 'X' })}
    ${form.input({ ...field, errorMessage: { text: 'X' } })}
    ${form.passwordInput(field)}
    ${form.dateInput({ language, id: 'x' })}
    ${form.characterCount({ ...field, maxlength: 9 })}
  `)
}

test('options that contradict each other do not compile', () => {
  const both = { text: 'words', html: html`<b>markup</b>` }
  // @ts-expect-error: words or markup, not both
  page.tag(both)
  // @ts-expect-error: markup is made by `html`, a string is only words
  page.tag({ html: '<b>markup</b>' })
  // @ts-expect-error: a link sends no form and has no value
  page.button({ text: 'Go', href: '/', value: 'go' })
  // @ts-expect-error: a control has a label
  form.input({ name: 'name' })
  // @ts-expect-error: `true` prints nothing
  html`${true}`
})
