/** The two languages a claimant may be written to in. Every claimant-facing text exists in both. */
export type Language = 'en' | 'cy'

/** One text in both languages: complete twins, so a missing one does not compile (R30). */
export type Words = Record<Language, string>

/** In an address a form is sent to: it is only read again, in the other language (views/layout.ts, http/language.ts). */
export const languageField = 'reread'
