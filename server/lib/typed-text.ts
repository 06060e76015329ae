/** Text as people typed it, made fit to print: nothing is changed but what cannot be seen. */

/** A typed text as its paragraphs, tidied; none for an empty text. */
export function paragraphsOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map(tidy)
    .filter(Boolean)
}

/** One line of typed text: letters composed, single spaces, without characters that cannot be seen. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
    .trim()
}

/** Quotation marks around all of the paragraphs together, unless the person typed some. */
export function quoted(paragraphs: string[]): string[] {
  if (/^["“]/.test(paragraphs[0] ?? '')) return paragraphs
  const last = paragraphs.length - 1
  return paragraphs.map((text, index) => `${index === 0 ? '“' : ''}${text}${index === last ? '”' : ''}`)
}
