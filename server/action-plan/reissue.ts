/**
 * Access codes that staff make: a new one for the claimant, or one for somebody who acts for them.
 *
 * What must always hold:
 *   1. A new code ends the one before it and every session that one opened.                    (keepCode)
 *   2. Whoever made it reads it for a quarter of an hour, and then nobody does. It is kept nowhere: it follows from the
 *      program's SECRET and the row's id.                                                       (madeCode)
 *   3. The claimant is told of every code that was made.                                        (tell)
 *   4. The letter that is kept says nothing of the code.                                        (codeLetter)
 *   5. A companion gets none: they may read nothing (G22).                                      (whyNoCode)
 */
import { and, desc, eq } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import { accessCodes, claimants, offices, planIssues, plans, representatives, staff } from '../../db/schema.ts'
import { record } from '../audit.ts'
import { type Claimant, claimantFor, idOf } from '../claimant/claimant.ts'
import { recipientOf } from '../claimant/recipient.ts'
import { mayOf, type Representative } from '../claimant/representative.ts'
import type { Person } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { type LetterWords, writeLetter } from '../letter/letter.ts'
import { accessCodeFrom, isShownStill } from '../lib/codes.ts'
import { tell } from '../outbox/outbox.ts'
import { actor } from '../staff/staff.ts'
import { keepCode } from './access-code.ts'
import { type CodeLetter, codeLetter } from './code-letter.ts'
import type { Imprint } from './copies.ts'

/** The newest issued version of a claimant's plan: what a code opens. `undefined` when there is none. */
async function newestIssuedOf(db: Db | Tx, claimantId: string) {
  const [plan] = await db
    .select({ id: plans.id, reference: plans.reference, addressLeftOff: plans.addressLeftOff })
    .from(plans)
    .innerJoin(planIssues, eq(planIssues.planId, plans.id))
    .where(eq(plans.claimantId, claimantId))
    .orderBy(desc(plans.version))
    .limit(1)
  return plan
}

/**
 * Makes a code for the claimant, or for the representative where one is named.
 * @param key the code's id: the same key sent again makes nothing
 * @throws NotFound; Refused 'no code'
 */
export async function makeAccessCode(
  db: Db,
  person: Person,
  now: Date,
  { claimant, representative }: { claimant: Claimant; representative?: Representative | undefined },
  key: string,
  { secret, baseUrl }: Imprint,
): Promise<void> {
  await db.transaction(async tx => {
    const [why, plan] = [await whyNoCode(tx, claimant.id, representative), await newestIssuedOf(tx, claimant.id)]
    if (why !== undefined || !plan) throw new Refused('no code', why ?? 'There is no plan')
    const { id: planId, reference } = plan
    const holder = { claimantId: claimant.id, planId, reference, representativeId: representative?.id }
    const code = { code: codeOf(secret, key), origin: 'reissued', by: person.id, id: key } as const
    if (!(await keepCode(tx, now, holder, code))) return
    // Whoever chose to get a code by email each time has asked for one on paper now.
    if (!representative) await tx.update(claimants).set({ wayBack: 'code' }).where(eq(claimants.id, claimant.id))
    const words = lettersOf({ ...(await aboutLetter(tx, claimant, plan, representative)), url: `${baseUrl}/my-plan` })
    await writeLetter(tx, now, { kind: 'access code', claimantId: claimant.id, reference, words, by: person.id })
    await tell(tx, now, {
      template: representative ? 'code for a representative' : 'new access code',
      values: { link: `${baseUrl}/my-plan/sign-in` },
      to: recipientOf(claimant),
      claimantId: claimant.id,
    })
    const what = representative ? `access code of representative ${representative.id}` : `access code ${key}`
    await record(tx, { by: actor(person), at: now, did: 'added', what, about: claimant.id })
  })
}

/** Why no code can be made, in a sentence; `undefined` when one can. */
export async function whyNoCode(
  db: Db | Tx,
  claimantId: string,
  representative: Pick<Representative, 'kind'> | undefined,
): Promise<string | undefined> {
  if (representative && !mayOf(representative.kind).includes('read'))
    return 'A companion comes along to interviews. They cannot read the plan online.'
  if (!(await newestIssuedOf(db, claimantId))) return 'A code opens a plan that has been issued. There is none yet.'
  return undefined
}

const codeOf = (secret: string, id: string) => accessCodeFrom(secret, `access code ${id}`)

const lettersOf = (letter: Omit<CodeLetter, 'language'>): LetterWords => ({
  en: codeLetter({ ...letter, language: 'en' }),
  cy: codeLetter({ ...letter, language: 'cy' }),
})

async function aboutLetter(
  db: Db | Tx,
  claimant: Claimant,
  { reference, addressLeftOff }: { reference: string; addressLeftOff: boolean | null },
  representative: Pick<Representative, 'name' | 'organisation'> | undefined,
) {
  const [office] = await db.select().from(offices).where(eq(offices.id, claimant.officeId))
  if (!office) throw new NotFound()
  return { claimant, reference, representative, hidesAddress: addressLeftOff === true, office }
}

/** A code that was made, as whoever asks may see it. */
export type MadeCode = {
  id: string
  claimant: Claimant
  reference: string
  madeAt: Date
  madeBy: string
  representative?: { id: string; name: string } | undefined
  /** The code and its letter, for as long as they can be read. */
  shown?: { code: string; letter: LetterWords } | undefined
}

/** A code that somebody made for this claimant. @throws NotFound */
export async function madeCode(
  db: Db,
  person: Person,
  now: Date,
  claimantId: string,
  id: string,
  { secret, baseUrl }: Imprint,
): Promise<MadeCode> {
  const claimant = await claimantFor(db, person, claimantId)
  const [found] = await db
    .select({
      madeAt: accessCodes.madeAt,
      endedAt: accessCodes.endedAt,
      makerId: accessCodes.madeBy,
      madeBy: staff.name,
      plan: { reference: plans.reference, addressLeftOff: plans.addressLeftOff },
      representative: {
        id: representatives.id,
        name: representatives.name,
        organisation: representatives.organisation,
      },
    })
    .from(accessCodes)
    .innerJoin(plans, eq(plans.id, accessCodes.planId))
    .innerJoin(staff, eq(staff.id, accessCodes.madeBy))
    .leftJoin(representatives, eq(representatives.id, accessCodes.representativeId))
    .where(
      and(eq(accessCodes.id, idOf(id)), eq(accessCodes.claimantId, claimant.id), eq(accessCodes.origin, 'reissued')),
    )
  if (!found) throw new NotFound()
  const { plan, makerId, endedAt, madeAt, madeBy } = found
  const representative = found.representative ?? undefined
  const made = { id, claimant, reference: plan.reference, madeAt, madeBy, representative }
  if (makerId !== person.id || endedAt !== null || !isShownStill(madeAt, now)) return made
  const code = codeOf(secret, id)
  const about = await aboutLetter(db, claimant, plan, representative)
  return { ...made, shown: { code, letter: lettersOf({ ...about, code, url: `${baseUrl}/my-plan` }) } }
}
