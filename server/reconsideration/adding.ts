/**
 * Adding words and files to a request that was made before, by the person or whoever acts for them.
 *
 * What must always hold:
 *   1. What was asked stays as it was asked; what is added stands beside it with its day.      (addTo only adds)
 *   2. Nothing is added once the request is decided or taken back: nobody would read it.       (refuseClosed, under its lock)
 *   3. The same thing sent twice is kept once.                                        (addFiles, isNew)
 *   4. What was added is a step of the request's own history, with its words.                          (addTo)
 */
import { eq } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import { reconsiderationEvents, reconsiderations } from '../../db/schema.ts'
import { type Actor, record } from '../audit.ts'
import { addFiles, type CheckedFile, filesAbout, most } from '../evidence/evidence.ts'
import { Refused } from '../http/errors.ts'
import { additionTo, isOpen, type Reconsideration, stageNow, wordsAddedLater } from './reconsideration.ts'

export type Addition = { words?: string | undefined; files: readonly CheckedFile[] }

/**
 * Adds to a request. The caller has loaded it as whoever does it.
 * @throws Refused 'nothing' without words or files, 'closed' when it was decided or taken back, 'too many'
 */
export async function addTo(
  db: Db,
  now: Date,
  request: Pick<Reconsideration, 'id' | 'claimantId'>,
  by: Actor,
  { words, files }: Addition,
): Promise<void> {
  const { id, claimantId } = request
  if (!words && files.length === 0) throw new Refused('nothing', 'Write something, or choose a file')
  await db.transaction(async tx => {
    await tx.select({ id: reconsiderations.id }).from(reconsiderations).where(eq(reconsiderations.id, id)).for('update')
    if (!isOpen({ stage: await stageNow(tx, id) })) throw new Refused('closed', 'This request is closed')
    const isNew = words !== undefined && (await areNew(tx, request, words))
    const added = await addFiles(tx, now, { reconsiderationId: id }, files)
    if (!added && !isNew) return
    await tx
      .insert(reconsiderationEvents)
      .values({ reconsiderationId: id, step: 'added', words: isNew ? words : undefined, at: now })
    await record(tx, { by, at: now, did: 'added', what: additionTo(id), about: claimantId })
  })
}

/** Whether the words were not added before. @throws Refused 'too many' when more than enough was */
async function areNew(tx: Tx, request: Pick<Reconsideration, 'id' | 'claimantId'>, words: string): Promise<boolean> {
  const [before, files] = await Promise.all([
    wordsAddedLater(tx, request),
    filesAbout(tx, { reconsiderationId: request.id }),
  ])
  if (before.some(one => one.words === words)) return false
  if (before.length + files.length >= most) throw new Refused('too many', 'There is too much')
  return true
}
