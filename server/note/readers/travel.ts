/** Reads how somebody gets about: their own ways, and the lifts that others give them. */
import type { Clause } from '../clauses.ts'
import { answered, type Found, type HeardNote, matchesIn, type Reader, says } from '../reader.ts'
import { options } from './options.ts'

/** As `options`. "Has a licence but can't drive since the stroke": what is so now counts, not what is held. */
export const licence: Reader = (question, heard, note) => {
  const found = options(question, heard, note)
  const says = /^(?:not-now|abroad)$/
  const isOver = ({ answer }: Found) => answer?.is === 'answered' && says.test(String(answer.value))
  return found.some(isOver) ? found.filter(isOver) : found
}

/** As `options`; also uses `cues`: what others do that is a lift ("son drives her"), and lists of ways alone ("bus or train"). */
export const travel: Reader = (question, heard, note) => {
  const told = [...options(question, heard, note), ...liftsIn(heard.cues, note)]
  return [...told, ...told.flatMap(one => joinedTo(one, note)), ...listsIn(note)]
}

// "Travels by bus and train", "taxi or lifts from her partner": the way that an "and" joins to one that was read.
function joinedTo({ from, to }: Found, { text }: HeardNote): Found[] {
  const after = / (?:and|or) (?:the )?([^ ]+)(?= |$)/y
  const before = / ([^ ]+) (?:and|or)(?: by| on)?(?: the)?$/.exec(text.slice(0, from))
  after.lastIndex = to
  const next = after.exec(text)
  return [
    ...(next && ways[next[1] ?? '']
      ? [{ from, to: after.lastIndex, answer: answered([ways[next[1] ?? ''] ?? '']) }]
      : []),
    ...(before && ways[before[1] ?? '']
      ? [{ from: before.index, to, answer: answered([ways[before[1] ?? ''] ?? '']) }]
      : []),
  ]
}

function liftsIn(cues: string | undefined, { clauses }: HeardNote): Found[] {
  if (cues === undefined) return []
  return clauses.flatMap(clause =>
    matchesIn(clause, cues)
      .filter(({ stance, from, to }) => !stance.not && stance.when === 'now' && isByAnother(clause, from, to))
      .map(({ from, to }) => ({ from, to, answer: answered(['lift']) })),
  )
}

// "Takes him to football" is what the person does; "dad takes him to town" is a lift.
const isByAnother = (clause: Clause, from: number, to: number) =>
  / (?:lifts?|driven)(?= |$)/.test(clause.text.slice(from - clause.from, to - clause.from)) ||
  ((clause.whose === 'other' ||
    says({ ...clause, text: clause.text.slice(0, from - clause.from) }, '{kin} | {supporter} | someone | who')) &&
    !says(clause, 'school | nursery | football | swimming | tablets'))

const ways: Record<string, string> = {
  bus: 'bus',
  buses: 'bus',
  train: 'train',
  trains: 'train',
  tram: 'train',
  tube: 'train',
  metro: 'train',
  metrolink: 'train',
  underground: 'train',
  rail: 'train',
  trams: 'train',
  walk: 'walk',
  walks: 'walk',
  walking: 'walk',
  foot: 'walk',
  bike: 'cycle',
  pushbike: 'cycle',
  bicycle: 'cycle',
  cycle: 'cycle',
  cycles: 'cycle',
  cycling: 'cycle',
  car: 'car',
  motorbike: 'car',
  taxi: 'taxi',
  taxis: 'taxi',
  uber: 'taxi',
  ubers: 'taxi',
  lift: 'lift',
  lifts: 'lift',
}
const joining =
  /^(?:and|or|by|the|uses|gets|takes|on|mostly|sometimes|mainly|occasionally|travels|travel|then|also|own|to|work|town|ok|fine|only|everywhere|there)$/

// A clause that is nothing but ways of getting about, next to another such clause or of several: "bus, train or lifts".
function listsIn({ clauses, text }: HeardNote): Found[] {
  const alone = clauses.map(clause => {
    const words = clause.text
      .trim()
      .split(' ')
      .filter(word => !joining.test(word))
    return words.length > 0 && words.every(word => ways[word]) && !says(clause, 'no | not') ? words : undefined
  })
  return clauses.flatMap(({ from, to, mark }, i): Found[] => {
    const words = alone[i]
    const isListed =
      words &&
      (words.length > 1 || alone[i - 1] || alone[i + 1] || / (?:travel|transport|by)(?= |$)/.test(text.slice(from, to)))
    const isCounted = words && isListed && mark !== '('
    return isCounted ? [{ from, to, answer: answered([...new Set(words.map(word => ways[word] ?? ''))]) }] : []
  })
}
