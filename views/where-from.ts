/** Beside words about the law or about others who can help: a small link to their entry in the register (R98). */
import type { Language, Words } from '../server/lib/language.ts'
import { anchorOf } from '../server/source/register.ts'
import { type Html, html } from './html.ts'

const words = {
  from: { en: 'Where this comes from', cy: 'O ble mae hyn yn dod' },
  plan: { en: 'Where the words of this page come from', cy: 'O ble mae geiriau’r dudalen hon yn dod' },
} as const satisfies Record<string, Words>

/** The entry of a text by its id in the register: 'esa_old.rights', 'body.ice'. */
export const entryAddress = (id: string, language: Language): string =>
  `/sources?about=${id.split('.')[0]}&lang=${language}#${anchorOf({ id })}`

/** A link below some words; `name` says which, for whoever hears the links one after the other. */
export const whereFrom = (id: string, language: Language, name: string): Html =>
  html`<p class="govuk-body-s"><a class="govuk-link" href="${entryAddress(id, language)}">${words.from[language]}<span class="govuk-visually-hidden">: ${name}</span></a></p>`

/** Below a letter, which is the same word for word on paper: where the fixed words of its benefit come from. */
export const whereItsWordsAreFrom = (regime: string, language: Language): Html =>
  html`<p class="govuk-body-s"><a class="govuk-link" href="/sources?about=${regime}&amp;lang=${language}">${words.plan[language]}</a></p>`
