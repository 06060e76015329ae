/** The two languages a claimant may be written to in. Every claimant-facing text exists in both. */
export type Language = 'en' | 'cy'

/** One text in both languages: complete twins, so a missing one does not compile (R30). */
export type Words = Record<Language, string>
