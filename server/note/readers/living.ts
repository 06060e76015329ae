/** Reads where somebody lives. */
import type { Reader } from '../reader.ts'
import { options } from './options.ts'

/**
 * As `options`. Who somebody lives with and whose tenant they are may both be said ("lives with mum, rents from council"):
 * then it is the tenancy that answers.
 */
export const living: Reader = (question, heard, note) => {
  const found = options(question, heard, note)
  const isTenure = ({ answer }: (typeof found)[number]) =>
    answer?.is === 'answered' && /^(?:own|private|social)$/.test(String(answer.value))
  return found.some(isTenure) ? found.filter(one => isTenure(one) || !isWithFamily(one)) : found
}

const isWithFamily = ({ answer }: ReturnType<Reader>[number]) => answer?.is === 'answered' && answer.value === 'family'
