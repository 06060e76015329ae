/**
 * What stands beside a required line of an issued version until the next one: that it is required no longer, or that its
 * date has moved or been lifted. Reading only: server/variation writes it, and everything that shows a line or its date
 * reads it here.
 *
 * What must always hold:
 *   1. The issued version stays as it is (R25): a variation is a row beside it.          (trigger only_ever_added)
 *   2. Of several about one line the newest counts, and every one of them is kept (R12). (standingVariations)
 *   3. A line that is closed asks for nothing by any date.                               (dateOf)
 *
 * Dates that are lifted while a request to look again is open are another fact (server/reconsideration/dates.ts): that
 * one ends by itself when the request is decided, and this one never does. Pages show both; what is due is told by both.
 */
import { and, asc, desc, eq, inArray, isNull, lte, type SQL } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import { commitments, variations } from '../../db/schema.ts'
import type { CalendarDate } from '../lib/days.ts'
import type { Words } from '../lib/language.ts'

export type Variation = typeof variations.$inferSelect

/** The lines of one version, or these lines. */
type Of = { planId: string } | { commitmentIds: readonly string[] }

/**
 * The variation that counts of each line that has one, by the line's id. The caller has loaded the plan as whoever asks.
 * @param until as it stood at that moment; else as it stands now
 */
export async function standingVariations(db: Db | Tx, of: Of, until?: Date): Promise<ReadonlyMap<string, Variation>> {
  const newest = new Map<string, Variation>()
  for (const one of await variationsOf(db, of, until)) {
    if (!newest.has(one.commitmentId)) newest.set(one.commitmentId, one)
  }
  return newest
}

/** Every variation of these lines, the newest first. */
export async function variationsOf(db: Db | Tx, of: Of, until?: Date): Promise<Variation[]> {
  if ('commitmentIds' in of && of.commitmentIds.length === 0) return []
  const found = await db
    .select({ variation: variations })
    .from(variations)
    .innerJoin(commitments, eq(commitments.id, variations.commitmentId))
    .where(and(isOf(of), until && lte(variations.at, until)))
    .orderBy(desc(variations.id))
  return found.map(({ variation }) => variation)
}

const isOf = (of: Of): SQL | undefined =>
  'planId' in of ? eq(commitments.planId, of.planId) : inArray(variations.commitmentId, [...of.commitmentIds])

/** A required line of an issued version as it stands now, with everything that changed about it, the newest first. */
export type VariedLine = {
  id: string
  origin: string
  /** As it is printed: what is required stands first in every plan. */
  number: number
  what: string
  issuedFor: CalendarDate | undefined
  dueOn: CalendarDate | undefined
  variation: Variation | undefined
  history: readonly Variation[]
}

/** The required lines of a version as they stand now, in their order. The caller has loaded the plan as whoever asks. */
export async function variedLines(db: Db | Tx, planId: string): Promise<VariedLine[]> {
  const [lines, all] = await Promise.all([
    db
      .select({ id: commitments.id, origin: commitments.origin, what: commitments.what, dueOn: commitments.dueOn })
      .from(commitments)
      .where(and(eq(commitments.planId, planId), eq(commitments.kind, 'required'), isNull(commitments.removedAt)))
      .orderBy(asc(commitments.position)),
    variationsOf(db, { planId }),
  ])
  return lines.map(({ id, origin, what, dueOn }, at) => {
    const history = all.filter(({ commitmentId }) => commitmentId === id)
    const [variation] = history
    return {
      id,
      origin,
      number: at + 1,
      what,
      issuedFor: dueOn ?? undefined,
      dueOn: dateOf(dueOn, variation),
      variation,
      history,
    }
  })
}

/** Whether the line is required no longer. */
export const isClosed = (variation: Pick<Variation, 'kind'> | undefined): boolean =>
  variation?.kind === 'no longer required'

/** By when a line is to be done: as issued, else as it was moved; none when that was lifted, or the line is closed. */
export function dateOf(
  issued: CalendarDate | null | undefined,
  variation: Pick<Variation, 'dueOn'> | undefined,
): CalendarDate | undefined {
  return (variation ? variation.dueOn : issued) ?? undefined
}

/** Beside the words of a version that changed between two versions: what was printed stays as it was. */
export const variedWords: Words = {
  en: 'Something in this plan has changed since it was printed. The letters about it say what.',
  cy: 'Mae rhywbeth yn y cynllun hwn wedi newid ers iddo gael ei argraffu. Mae’r llythyrau amdano yn dweud beth.',
}
