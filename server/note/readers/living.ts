/** Reads where somebody lives. */
import type { HeardNote, Reader } from '../reader.ts'
import { options } from './options.ts'

/**
 * As `options`. Who somebody lives with and whose tenant they are may both be said ("lives with mum, rents from council"):
 * then it is the tenancy that answers.
 */
export const living: Reader = (question, heard, note) => {
  const found = options(question, heard, note)
  const isTenure = ({ answer }: (typeof found)[number]) =>
    answer?.is === 'answered' && /^(?:own|private|social)$/.test(String(answer.value))
  // "Lives with his brother in the old council house": whose tenant the brother is says nothing of the person.
  const family = found.filter(isWithFamily)
  const own = found.filter(one => !isTenure(one) || !family.some(other => isOfTheirs(other.to, one.from, note)))
  return own.some(isTenure) ? own.filter(one => isTenure(one) || !isWithFamily(one)) : own
}

const isOfTheirs = (from: number, to: number, { text }: HeardNote) =>
  from <= to &&
  /^ (?:in|who|which|has|owns)(?: (?:a|an|the|her|his|their|old|own|rents|has|owns|lives))* *$/.test(
    `${text.slice(from, to)} `.replace(/ +$/, ''),
  )

const isWithFamily = ({ answer }: ReturnType<Reader>[number]) => answer?.is === 'answered' && answer.value === 'family'
