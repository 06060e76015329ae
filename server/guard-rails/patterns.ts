/** Putting patterns together from lists of phrases, in English and Welsh. */

export const anyOf = (...phrases: string[]) => `(?:${phrases.join('|')})`

// \b knows only ASCII: a Welsh word may begin or end with ŵ, ŷ or â.
export const whole = (source: string) => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`

/** Any of some phrases, as whole words. */
export const phrases = (...list: string[]) => new RegExp(whole(anyOf(...list)), 'iu')

/** Text as the patterns are written: straight apostrophes, letters composed. */
export const straight = (text: string) => text.normalize('NFC').replace(/[’‘`]/g, "'")
