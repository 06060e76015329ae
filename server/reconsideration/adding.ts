/**
 * Adding words and files to a request that was made before, by the person or whoever acts for them.
 *
 * What must always hold:
 *   1. What was asked stays as it was asked; what is added stands beside it with its day.      (addTo only adds)
 *   2. Nothing is added once the request is decided or taken back: nobody would read it.       (refuseClosed, under its lock)
 *   3. The same thing sent twice is kept once.                                                  (addFiles)
 */
import { eq } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import { reconsiderations } from '../../db/schema.ts'
import { type Actor, record } from '../audit.ts'
import { addFiles, type CheckedFile, typedWords } from '../evidence/evidence.ts'
import { Refused } from '../http/errors.ts'
import { additionTo, isOpen, type Reconsideration, stageNow } from './reconsideration.ts'

export type Addition = { words?: string | undefined; files: readonly CheckedFile[] }

/**
 * Adds to a request. The caller has loaded it as whoever does it.
 * @throws Refused 'nothing' without words or files, 'closed' when it was decided or taken back, 'too many'
 */
export async function addTo(
  db: Db,
  now: Date,
  { id, claimantId }: Pick<Reconsideration, 'id' | 'claimantId'>,
  by: Actor,
  { words, files }: Addition,
): Promise<void> {
  if (!words && files.length === 0) throw new Refused('nothing', 'Write something, or choose a file')
  await db.transaction(async tx => {
    await tx.select({ id: reconsiderations.id }).from(reconsiderations).where(eq(reconsiderations.id, id)).for('update')
    if (!isOpen({ stage: await stageNow(tx, id) })) throw new Refused('closed', 'This request is closed')
    const added = [...(words ? [typedWords(words)] : []), ...files]
    if (!(await addFiles(tx, now, { reconsiderationId: id }, added))) return
    await record(tx, { by, at: now, did: 'added', what: additionTo(id), about: claimantId })
  })
}
