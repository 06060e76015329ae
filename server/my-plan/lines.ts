/** Lines of what is held about a person: what we say, and what somebody typed. */
import { paragraphsOf, quoted } from '../lib/typed-text.ts'
import type { Line, Teller } from './details.ts'

/** One line for each of these that is there. */
export const plain = (...texts: (string | null | undefined | false)[]): Line[] =>
  texts.flatMap(text => (text ? [{ text }] : []))

/** What somebody typed, its paragraphs as lines. */
export const typed = (text: string | null | undefined, { language, writtenIn }: Teller): Line[] =>
  quoted(paragraphsOf(text ?? undefined)).map(one => ({
    text: one,
    typed: writtenIn === language ? undefined : writtenIn,
  }))
