/** Reading how long something takes from what people write: "2 to 3 hours a week", "dwy awr yr wythnos". */
import { anyOf, whole } from './patterns.ts'
import { tidied } from './times.ts'

const numbers: Record<string, number> = {
  one: 1,
  un: 1,
  two: 2,
  dwy: 2,
  three: 3,
  tair: 3,
  four: 4,
  pedair: 4,
  five: 5,
  pum: 5,
  six: 6,
  ten: 10,
  half: 0.5,
  an: 1,
}
const amount = `(\\d+(?:\\.\\d+)?|${Object.keys(numbers).join('|')})`
const hoursAWeek = new RegExp(
  whole(
    anyOf(
      `${amount}(?: ?(?:-|to) ?${amount})?[ -]hours?(?: of [^ ]+)? (?:a|per|each|every) week`,
      `${amount} (?:awr|o oriau) yr wythnos`,
    ),
  ),
  'iu',
)

/** How many hours a week a text asks for, the most of a range; `undefined` when it does not say so. */
export function readHoursAWeek(text: string): number | undefined {
  const match = hoursAWeek.exec(tidied(text))
  const said = match
    ?.slice(1)
    .filter(one => one !== undefined)
    .at(-1)
    ?.toLowerCase()
  return said === undefined ? undefined : (numbers[said] ?? Number(said))
}
