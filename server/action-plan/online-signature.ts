/**
 * Signing a plan online, or saying that one does not want to: by the person, or by whoever may sign for them.
 *
 * What must always hold:
 *   1. Nobody has to sign, and no answer about signing stops anything (L17, R23).       (nothing else asks for one)
 *   2. What is kept says when, how, which version, and the SHA-256 of the document that was signed, so that it can be
 *      proved later what it was (G8).                                                    (signOnline)
 *   3. The issued version and its printed copies stay as they are.                      (triggers only_ever_added)
 *   4. A drawn line is lines and numbers and nothing else, so it can be shown as a picture.   (isDrawing)
 *   5. The same answer twice in a row is kept once; a change of mind is a new fact, and the newest counts.
 */
import { and, desc, eq } from 'drizzle-orm'
import type { Db, Tx } from '../../db/client.ts'
import { planDocuments, planSignatures } from '../../db/schema.ts'
import { type Actor, record } from '../audit.ts'
import { lock, type Plan } from '../commitment/draft-plan.ts'
import { NotFound } from '../http/errors.ts'
import { today } from '../lib/days.ts'
import type { Copy } from './copies.ts'

/** How wide and high the box is that people draw in; a drawing's numbers stay within it. */
export const drawingBox = { width: 600, height: 200 } as const

const mostDrawn = 12_000
const line = /^(?:M\d{1,3} \d{1,3}(?:L\d{1,3} \d{1,3})+)+$/

/** Whether what came from the page is a line that was drawn: the path of an SVG, of lines alone, within its box. */
export function isDrawing(text: string): boolean {
  const points = [...text.matchAll(/(\d+) (\d+)/g)]
  const isInside = points.every(([, x, y]) => Number(x) <= drawingBox.width && Number(y) <= drawingBox.height)
  return text.length <= mostDrawn && line.test(text) && isInside
}

export type OnlineSignature =
  | { state: 'signed'; typedName?: string | undefined; drawn?: string | undefined }
  | { state: 'declined' }

/** How it was done, for those who read it later. */
const methods = {
  typed: 'online, by typing a name',
  drawn: 'online, by drawing',
  both: 'online, by typing a name and drawing',
  declined: 'online',
} as const

/**
 * Keeps what the person said to signing this version. The caller has loaded it through them, and has shown them `copy`.
 * @param by who does it, as the log names them; `representativeId` where that is somebody else than the person
 * @throws NotFound when that copy of it was never made
 */
export async function signOnline(
  db: Db,
  now: Date,
  plan: Plan,
  copy: Copy,
  by: Actor,
  signature: OnlineSignature,
  representativeId?: string,
): Promise<void> {
  await db.transaction(async tx => {
    await lock(tx, plan.id)
    const { typedName = null, drawn = null } = signature.state === 'signed' ? signature : {}
    const how = signature.state === 'declined' ? 'declined' : typedName && drawn ? 'both' : drawn ? 'drawn' : 'typed'
    const method = `${methods[how]}; ${await documentShown(tx, plan, copy)}`
    const values = { state: signature.state, method, typedName, drawn, representativeId: representativeId ?? null }
    const [last] = await tx
      .select()
      .from(planSignatures)
      .where(eq(planSignatures.planId, plan.id))
      .orderBy(desc(planSignatures.id))
      .limit(1)
    if (last?.by === null && Object.entries(values).every(([key, value]) => last[key as keyof typeof last] === value)) {
      return
    }
    await tx.insert(planSignatures).values({ ...values, planId: plan.id, on: today(now), at: now })
    const did = signature.state === 'signed' ? 'signed' : 'chose not to sign'
    await record(tx, { by, at: now, did, what: `plan ${plan.id}`, about: plan.claimantId, why: method })
  })
}

const languageNames = { en: 'English', cy: 'Welsh' } as const

/** 'the plan in English, standard, SHA-256 9f86…': what they read, by the hash of the copy that is kept. @throws NotFound */
async function documentShown(tx: Tx, { id, version }: Plan, { language, format }: Copy): Promise<string> {
  const isIt = and(eq(planDocuments.planId, id), eq(planDocuments.language, language), eq(planDocuments.format, format))
  const [kept] = await tx.select({ sha256: planDocuments.sha256 }).from(planDocuments).where(isIt)
  if (!kept) throw new NotFound()
  return `version ${version} in ${languageNames[language]}, ${format}, SHA-256 ${kept.sha256}`
}
