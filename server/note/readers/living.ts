/** Reads where somebody lives. */
import { answered, type Found, type HeardNote, matchesIn, type Reader } from '../reader.ts'
import { options } from './options.ts'

/**
 * As `options`. Who somebody lives with and whose tenant they are may both be said ("lives with mum, rents from council"):
 * then it is the tenancy that answers. `cues` are what a landlord does, which shows whose tenant somebody is.
 */
export const living: Reader = (question, heard, note) => {
  const found = [...options(question, heard, note), ...byLandlord(heard.cues, note)]
  const isTenure = ({ answer }: (typeof found)[number]) =>
    answer?.is === 'answered' && /^(?:own|private|social)$/.test(String(answer.value))
  // "Lives with his brother in the old council house": whose tenant the brother is says nothing of the person.
  const family = found.filter(isWithFamily)
  const own = found.filter(one => !isTenure(one) || !family.some(other => isOfTheirs(other.to, one.from, note)))
  return own.some(isTenure) ? own.filter(one => isTenure(one) || !isWithFamily(one)) : own
}

// "Landlord wants them out": of the landlord, but of no home but the person's.
const byLandlord = (cues: string | undefined, { clauses }: HeardNote): Found[] =>
  clauses.flatMap((clause, i) => {
    const next = clauses[i + 1]
    // "Landlord wants" begins anew at its verb.
    const text = next?.mark === '' ? clause.text + next.text : clause.text
    const told = clause.whose === 'other' ? matchesIn({ ...clause, text, words: text.slice(1).split(' ') }, cues) : []
    return told.map(({ from, to }) => ({ from, to, answer: answered('private') }))
  })

const isOfTheirs = (from: number, to: number, { text }: HeardNote) =>
  from <= to &&
  /^ (?:in|who|which|has|owns)(?: (?:a|an|the|her|his|their|old|own|rents|has|owns|lives))* *$/.test(
    `${text.slice(from, to)} `.replace(/ +$/, ''),
  )

const isWithFamily = ({ answer }: ReturnType<Reader>[number]) => answer?.is === 'answered' && answer.value === 'family'
