/** In which language a claimant reads a page. */
import { type Language, languageField } from '../lib/language.ts'
import type { Request } from './context.ts'
import { formOf, textOf } from './forms.ts'

/** The language that the address asks for, or else the form; `undefined` when neither does. */
export async function askedLanguage(c: Request): Promise<Language | undefined> {
  return known(c.req.query('lang')) ?? (c.req.method === 'POST' ? known(textOf(await formOf(c), 'lang')) : undefined)
}

/**
 * Whether a form was sent with the button for the other language (`languageButton` in views/layout.ts): nothing is done
 * with it, and the page comes back with what was typed.
 */
export const changesLanguage = (c: Request): boolean =>
  c.req.method === 'POST' && c.req.query(languageField) !== undefined

/** Before we know who it is: as asked for, else Welsh for a browser that asks for Welsh first. */
export const languageBefore = async (c: Request): Promise<Language> =>
  (await askedLanguage(c)) ?? (/^\s*cy\b/i.test(c.req.header('accept-language') ?? '') ? 'cy' : 'en')

const known = (asked: string | undefined): Language | undefined =>
  asked === 'en' || asked === 'cy' ? asked : undefined
