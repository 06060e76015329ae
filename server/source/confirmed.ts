/**
 * Law that nobody has seen in its source is not told to real people (R98).
 *
 * What must always hold:
 *   1. Outside the demonstration the program does not start while a claimant could read such a text, unless the office has
 *      said that they may.                                                       (main.ts; test/sources.test.ts)
 */
import { bodies } from '../bodies.ts'
import { WrongSetting } from '../config.ts'
import { regimes } from '../regime.ts'
import { type Cited, everyCited, statusOf } from './cited.ts'

/** What a claimant can read that rests on something not seen in its source, with the ids of what it rests on. */
export function unconfirmed(cited: readonly Cited[] = everyCited()): Cited[] {
  return cited.filter(one => one.words.length > 0 && statusOf(one) === 'memory')
}

/** 'Universal Credit: the box about your rights'. */
export const inOneLine = ({ name, regime }: Cited): string =>
  regime ? `${regimes[regime].name.en}: ${name.en.charAt(0).toLowerCase()}${name.en.slice(1)}` : name.en

/**
 * Refuses a start in which real people would read such a text.
 * @throws WrongSetting naming the first of them, and the setting that allows them
 */
export function refuseUnconfirmedLaw(cited: readonly Cited[] = everyCited()): void {
  const names = [
    ...unconfirmed(cited).map(inOneLine),
    ...Object.values(bodies)
      // One whose source was not seen is among the texts already.
      .filter(({ status, source }) => status === 'memory' && statusOf({ cites: [source] }) !== 'memory')
      .map(({ name }) => `how to reach: ${name.en}`),
  ]
  if (names.length === 0) return
  const first = names.slice(0, 3).map(name => `“${name}”`)
  const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
  throw new WrongSetting(
    `Claimants would read law that nobody has seen in its source (${first.join(', ')}${more}): confirm it in server/sources.ts, or set UNCONFIRMED_LAW=allow.`,
  )
}
