/**
 * A letter about somebody's plan, put into their hands (R43).
 *
 * What must always hold:
 *   1. A person who needs another format has the letter when they have it in that format: nothing else is recorded
 *      before (R29).                                                                               (formatProblem)
 *   2. It goes by no way that the person said is not safe, unless they were asked this time.       (giveLetter)
 *   3. It is given on or after the day it was written, and not in the future.                      (giveLetter)
 */
import type { Format, GivenHow } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { record } from '../audit.ts'
import type { Person } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { give, type WrittenLetter } from '../letter/letter.ts'
import { type CalendarDate, today } from '../lib/days.ts'
import type { Language } from '../lib/language.ts'
import { type safeContact, settle, unsafeWays } from '../outbox/outbox.ts'
import { inFormat } from '../print/formats.ts'
import { actor } from '../staff/staff.ts'
import type { Claimant } from './claimant.ts'

export type NewLetterGiving = {
  how: GivenHow
  on: CalendarDate
  language: Language
  format: Format
  note?: string | undefined
  /** They said now that a way is safe of which they had said before that it is not. */
  safeThisTime?: boolean
}

/** To whom a letter is given. */
type To = Pick<Claimant, 'id' | 'format'>

/**
 * Records that a letter was put into the person's hands. Pressing twice records it once. The letter has been loaded as
 * the person of staff, and its givings are read again inside the transaction.
 * @param find the letter with its givings, as they stand in the transaction
 * @throws Refused 'future', 'too early', 'format' when they need another (R29), 'how' when it does not fit the format,
 *   'not safe'
 */
export async function giveLetter(
  db: Db,
  person: Person,
  now: Date,
  to: To,
  find: (tx: Tx) => Promise<WrittenLetter>,
  {
    note = null,
    safeThisTime = false,
    ...giving
  }: { note?: string | null | undefined } & Omit<NewLetterGiving, 'note'>,
): Promise<void> {
  await db.transaction(async tx => {
    const letter = await find(tx)
    refuseWhenItCannotBe(now, letter, to, giving)
    if (!safeThisTime) await refuseUnsafe(tx, to, giving.how)
    const fact = { ...giving, note, by: person.id }
    if (letter.givings.some(one => isSame(one, fact))) return
    await give(tx, now, letter.id, fact)
    await settle(tx, now, letter.id, fact.how)
    const why = safeThisTime ? 'Asked first whether this way was all right' : undefined
    const what = `letter ${letter.id}`
    await record(tx, { by: actor(person), at: now, did: 'gave', what, about: to.id, why })
  })
}

const isSame = (row: Record<string, unknown>, fact: Record<string, unknown>) =>
  Object.entries(fact).every(([key, value]) => row[key] === value)

type Fact = Pick<NewLetterGiving, 'how' | 'on' | 'format'>

function refuseWhenItCannotBe(now: Date, letter: WrittenLetter, { format: needed }: To, { how, on, format }: Fact) {
  if (on > today(now)) throw new Refused('future', 'The date it was given must be today or in the past')
  if (on < today(letter.at)) {
    throw new Refused('too early', 'The date it was given must be the day the letter was written or later')
  }
  if (format === 'email' && (how === 'handed over' || how === 'post')) {
    throw new Refused('how', 'An email or a web page is not handed over or posted: select how they have it')
  }
  const problem = formatProblem(needed, format, letter.givings)
  if (problem) throw new Refused('format', problem)
}

/** R29: whoever needs nothing else can read any copy; a copy besides is recorded once they have their own. */
function formatProblem(needed: Format, given: Format, before: WrittenLetter['givings']): string | undefined {
  if (needed === 'standard' || given === needed || before.some(({ format }) => format === needed)) return undefined
  return `They need the letter ${inFormat[needed].en}. It has not been given to them until they have it in that format`
}

const ways: Partial<Record<GivenHow, keyof typeof safeContact.ways>> = { post: 'letter', email: 'email' }

async function refuseUnsafe(tx: Tx, { id }: To, how: GivenHow): Promise<void> {
  const way = ways[how]
  if (!way || !(await unsafeWays(tx, id)).includes(way)) return
  const message = 'They said that this way is not safe. Give it in another way, or ask them and tick the box below'
  throw new Refused('not safe', message)
}
