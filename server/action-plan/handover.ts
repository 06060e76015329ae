/**
 * Handing a plan over: that it was given, and what the person said to signing it.
 *
 * What must always hold:
 *   1. Only an issued version is given. A copy in another format than the person needs is handed over only while the
 *      one they need is on its way or when they have it, and is marked as one they cannot read (R29).  (formatProblem)
 *   2. A giving or a signature is a dated fact: more may follow, none is changed.          (trigger only_ever_added)
 *   3. What cannot both be true is not recorded: nobody refuses today what was posted today.  (contradiction)
 *   4. A plan goes by no way that the person said is not safe, unless they were asked this time.  (give)
 *   5. Nobody has to sign, and no answer about signing stops anything (L17, R23).          (recordSignature)
 */
import { desc, eq } from 'drizzle-orm'
import type { Format, GivenHow, Reception, SignatureState } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { planGivings, planSignatures } from '../../db/schema.ts'
import { record } from '../audit.ts'
import { lock, type Plan } from '../commitment/draft-plan.ts'
import type { Person } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { currentAnswers, interviewFor } from '../interview/interview.ts'
import { type CalendarDate, dateInWords, today } from '../lib/days.ts'
import type { Language } from '../lib/language.ts'
import { inFormat, isMadeElsewhere } from '../print/formats.ts'
import { actor } from '../staff/staff.ts'
import type { WholePlan } from './action-plan.ts'
import { type FormatRequest, isLive, requestsOf } from './format-request.ts'
import { safetyOf } from './safe-ways.ts'

export type NewGiving = {
  how: GivenHow
  on: CalendarDate
  language: Language
  format: Format
  reception: Reception
  note?: string | undefined
  /** They said now that a way is safe of which they had said before that it is not. */
  safeThisTime?: boolean
}

/**
 * Records that the plan was put into the person's hands, as it happened. Pressing twice records it once. Returns whether
 * it was a copy that they can read: only then does the plan count, and do its times begin (R29).
 * @throws Refused 'not issued', 'future', 'before issue', 'format' when the person needs another format or there is no
 * such copy (R29), 'before it was made', 'reception' when it does not fit how the plan was given, or 'not safe'.
 */
export async function give(db: Db, person: Person, now: Date, plan: WholePlan, giving: NewGiving): Promise<boolean> {
  return db.transaction(async tx => {
    const { issuedAt } = await lock(tx, plan.id)
    if (!issuedAt) throw new Refused('not issued', 'A draft cannot be given. Issue the plan first.')
    if (giving.on > today(now)) throw new Refused('future', 'The date it was given must be today or in the past')
    if (giving.on < today(issuedAt)) {
      throw new Refused('before issue', 'The date it was given must be the day the plan was issued or later')
    }
    const needed = plan.claimant.format
    const givings = await tx
      .select()
      .from(planGivings)
      .where(eq(planGivings.planId, plan.id))
      .orderBy(desc(planGivings.id))
    const hasIt = givings.some(one => one.readable)
    const problem = formatProblem(giving, needed, await requestsOf(tx, plan.id), hasIt)
    if (problem) throw problem
    const contrary = contradiction(giving, today(now))
    if (contrary) throw new Refused('reception', contrary)
    const { note = null, safeThisTime = false, ...rest } = giving
    const refusal = safeThisTime ? undefined : await whyNotSafe(tx, person, plan, giving.how)
    if (refusal) throw new Refused('not safe', refusal)
    const readable = isReadable(giving.format, needed)
    const fact = { ...rest, readable, note, by: person.id }
    if (givings.some(one => isSame(one, fact))) return readable
    await tx.insert(planGivings).values({ ...fact, planId: plan.id, at: now })
    // In words that tell nothing to whoever else may read the log over the person's shoulder (R86).
    const why = safeThisTime ? 'Asked first whether this way was all right' : undefined
    await record(tx, { by: actor(person), at: now, did: 'gave', what: `plan ${plan.id}`, about: plan.claimantId, why })
    return readable
  })
}

/** Whoever asked for nothing else can read what they are given; whoever did can read what they asked for (R29). */
const isReadable = (format: Format, needed: Format): boolean => needed === 'standard' || format === needed

/** Why no copy in this format can have been given; `hasIt`: they have a copy that they can read already. */
function formatProblem(
  { format, language, on }: NewGiving,
  needed: Format,
  requests: readonly FormatRequest[],
  hasIt: boolean,
): Refused | undefined {
  if (isMadeElsewhere(format)) {
    const copy = requests.find(one => one.format === format && one.language === language)
    if (copy?.stage !== 'made') return new Refused('format', notMadeYet(format, copy))
    if (on < copy.stageOn) {
      const made = dateInWords(copy.stageOn, 'en')
      return new Refused('before it was made', `This copy was made on ${made}, so it was given on that day or later`)
    }
  }
  if (isReadable(format, needed) || hasIt) return undefined
  if (requests.some(one => one.format === needed && isLive(one))) return undefined
  return new Refused('format', notTheirFormat(needed))
}

function notMadeYet(format: Format, copy: FormatRequest | undefined): string {
  const whatToDo = copy && isLive(copy) ? 'Record that it was made first' : 'Ask for one on the page of the plan'
  return `There is no copy of this version ${inFormat[format].en} in that language yet. ${whatToDo}`
}

function notTheirFormat(needed: Format): string {
  const need = `They need the plan ${inFormat[needed].en}`
  if (isMadeElsewhere(needed)) {
    return `${need}. Ask for that copy first, on the page of the plan: then you can record what you give them meanwhile`
  }
  return `${need}: print it for them. It has not been given to them until they have it in that format`
}

/** What they can have said depends on how it reached them; `on` is today's date. `undefined` when the two fit. */
function contradiction({ how, on: sent, format, reception }: NewGiving, on: CalendarDate): string | undefined {
  if (format === 'email' && (how === 'handed over' || how === 'post')) {
    return 'An email or a web page is not handed over or posted: select how they have it, or another format'
  }
  if (how === 'handed over') {
    return reception === 'posted' ? 'It was handed over, so select what they said' : undefined
  }
  if (how === 'online') {
    return reception === 'posted' || reception === 'refused' ? 'They opened it online, so they have it' : undefined
  }
  if (reception === 'could not answer') return 'It was sent, so nobody was there to ask: select that it is not known'
  if (reception === 'posted' || (how === 'email' && reception === 'acknowledged') || on > sent) return undefined
  return 'It was sent today, so what they said cannot be known yet. Record it when they have told you'
}

async function whyNotSafe(tx: Tx, person: Person, plan: Plan, how: GivenHow): Promise<string | undefined> {
  if (how === 'handed over' || how === 'online') return undefined
  const interview = await interviewFor(tx, person, plan.interviewId)
  const safety = safetyOf(interview.definition, (await currentAnswers(tx, interview)).answers)
  if (!safety?.unsafe.includes(how)) return undefined
  return `They said ${safety.saidWays}. Give it in another way, or ask them and tick “It is safe this time”`
}

const isSame = (row: Record<string, unknown>, fact: Record<string, unknown>) =>
  Object.entries(fact).every(([key, value]) => row[key] === value)

export type NewSignature = { state: SignatureState; method?: string; words?: string; on: CalendarDate }

/**
 * Records what the person said to signing; several may follow each other and the newest counts. Pressing twice records
 * it once. Before the issue there is nothing to put a name to, but a person can agree, or say that they will not sign.
 * @throws Refused 'not issued', 'future' or 'before issue'.
 */
export async function recordSignature(
  db: Db,
  person: Person,
  now: Date,
  plan: Plan,
  signature: NewSignature,
): Promise<void> {
  await db.transaction(async tx => {
    const { issuedAt } = await lock(tx, plan.id)
    if (!issuedAt && signature.state === 'signed') {
      throw new Refused('not issued', 'A draft cannot be signed. Issue the plan first')
    }
    if (signature.on > today(now)) throw new Refused('future', 'The date must be today or in the past')
    if (issuedAt && signature.state === 'signed' && signature.on < today(issuedAt)) {
      throw new Refused('before issue', 'The date must be the day the plan was issued or later')
    }
    const { method = null, words = null, state, on } = signature
    const values = { state, on, method, words, by: person.id }
    const [last] = await tx
      .select()
      .from(planSignatures)
      .where(eq(planSignatures.planId, plan.id))
      .orderBy(desc(planSignatures.id))
      .limit(1)
    if (last && isSame(last, values)) return
    await tx.insert(planSignatures).values({ ...values, planId: plan.id, at: now })
    const did = 'recorded a signature on'
    await record(tx, { by: actor(person), at: now, did, what: `plan ${plan.id}`, about: plan.claimantId })
  })
}
