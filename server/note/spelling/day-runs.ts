/** Days of the week written by a letter or two, in a run: "M-F", "T/W/Th", "Tu + Th". One such letter alone is no day. */

const days: readonly [name: string, codes: string][] = [
  ['monday', 'm mo mon'],
  ['tuesday', 't tu tue tues'],
  ['wednesday', 'w wed weds'],
  ['thursday', 'th thu thur thurs'],
  ['friday', 'f fr fri'],
  ['saturday', 'sa sat'],
  ['sunday', 'su sun'],
]
const dayOf = new Map(days.flatMap(([name, codes]) => codes.split(' ').map(code => [code, name] as const)))
const order = days.map(([name]) => name)
const code = `(?:${[...dayOf.keys()].sort((a, b) => b.length - a.length).join('|')})`

/** A run of such days, as it may stand in a note in small letters. */
export const dayRun = `(?<![\\p{L}\\d'/])${code}(?:(?: ?[/+&-] ?| )${code})+(?![\\p{L}\\d'/])`

/** The days of a run and what joins them, by place; nothing where it is no run of days after all ("f/t", "mon fri"). */
export function daysOfRun(run: string): { is: string; begins: number; ends: number }[] | undefined {
  const parts = [...run.matchAll(/[a-z]+|[/+&-]/g)]
  const codes = parts.map(([part]) => part).filter(part => dayOf.has(part))
  const places = codes.map(one => order.indexOf(dayOf.get(one) ?? ''))
  const isInOrder = places.every((place, i) => i === 0 || place > (places[i - 1] ?? 0))
  const isShort = codes.some(one => one.length < 3)
  const isPlain = codes.length > 2 || codes.every(one => one.length > 1) || /^m ?- ?(?:f|th|w)$/.test(run)
  if (codes.length < 2 || !isInOrder || !isShort || !isPlain) return undefined
  return parts.map(({ 0: part, index }) => ({
    is: dayOf.get(part) ?? (part === '-' ? 'to' : 'and'),
    begins: index,
    ends: index + part.length,
  }))
}
