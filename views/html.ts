/** How every view makes HTML: what is put in is escaped unless `html` made it, and nothing is waited for. */
import { raw, html as template } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

export { raw }

/**
 * HTML that is safe to print. At run time it is a String object: test `html !== undefined`, never its truth or its
 * length, and join pieces with `html`, because `+` makes an ordinary string that is then escaped a second time.
 */
export type Html = HtmlEscapedString

/**
 * What may stand between the `${}` of a template; `undefined` and `false` print nothing. `true` is not here because
 * hono prints nothing for it either, and objects and promises are not because they have no words.
 */
export type Piece = string | number | false | undefined | Html | readonly Piece[]

/** HTML from a tagged template, every piece escaped. Throws when a piece is a promise: views are given data. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  const made = template(strings, ...pieces)
  if (made instanceof Promise) throw new TypeError('A view was given a promise: wait for the data before showing it')
  return made
}

type Plain = string | number | boolean

/** An attribute as govuk-frontend's macros take it: printed whatever its value, unless it says it is optional. */
export type Attribute = Plain | { value?: Plain; optional?: boolean }

export type Attributes = Readonly<Record<string, Attribute>>

/** ` name="value"` for each attribute, as govuk-frontend does it: `true` and `false` become words (`aria-hidden`). */
export function attributes(list: Attributes = {}): Html {
  return html`${Object.entries(list).map(([name, item]) => {
    if (typeof item !== 'object' || item instanceof String) return attribute(name, String(item))
    return item.optional ? attribute(name, item.value) : attribute(name, String(item.value ?? ''))
  })}`
}

/** The attributes that have a value. `true` prints the bare name (`disabled`), `false` and `undefined` print nothing. */
export function given(list: Readonly<Record<string, Plain | undefined>>): Html {
  return html`${Object.entries(list).map(([name, value]) => attribute(name, value))}`
}

function attribute(name: string, value: Plain | undefined): Html | undefined {
  if (value === undefined || value === false) return undefined
  return value === true ? html` ${name}` : html` ${name}="${value}"`
}

/** The names that are there, with a space between; `undefined` when there is none. For `class` and `aria-describedby`. */
export function names(...list: (string | false | undefined)[]): string | undefined {
  return list.filter(Boolean).join(' ') || undefined
}
