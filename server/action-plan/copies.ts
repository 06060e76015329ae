/**
 * The printed copies of an issued version: which are made at once, which when they are first asked for, and their bytes.
 *
 * What must always hold:
 *   1. A copy is made once, from what was issued, and is the same bytes ever after (R24).   (keptCopy; primary key of
 *      plan_documents: of two who ask at once one row is kept, and both are given it)
 *   2. What stands on a copy is the issued content, whatever has changed in the record since (R25).  (content)
 *   3. A copy without its access code says how to get one. Whoever acts for the person gets no other.  (copyWithoutCode)
 *   4. A file name says the plan, the language and the size, and nothing about the person (R32).     (fileNameOf)
 */
import { createHash } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Format } from '../../db/choices.ts'
import type { Db, Tx } from '../../db/client.ts'
import { accessCodes, planDocuments, planIssues } from '../../db/schema.ts'
import type { Plan } from '../commitment/draft-plan.ts'
import type { Config } from '../config.ts'
import { NotFound } from '../http/errors.ts'
import type { Language } from '../lib/language.ts'
import { seal, unseal } from '../lib/seal.ts'
import { type PrintedFormat, printedAs, printSizes, slugOf } from '../print/formats.ts'
import { planPdf } from '../print/printer.ts'
import type { PlanContent } from './content.ts'
import { type Access, planDocument } from './document.ts'

/** Which copy: in which language and size of print. */
export type Copy = { language: Language; format: PrintedFormat }

/** Where claimants reach this service, and what its seals are made with. */
export type Imprint = Pick<Config, 'baseUrl' | 'secret'>

/** The address where a claimant reads their plan. */
const accessOf = ({ baseUrl }: Imprint, code: string | undefined): Access => ({ url: `${baseUrl}/my-plan`, code })

/**
 * The copies that are printed with the issue, ready to be kept: standard print and, for a person who needs large print,
 * that as well, each in both languages.
 */
export function copiesAtIssue(
  planId: string,
  content: PlanContent,
  needed: Format,
  at: Date,
  imprint: Imprint,
  code: string,
) {
  const sizes = new Set<PrintedFormat>(['standard', printedAs(needed)])
  const copies = [...sizes].flatMap((format): Copy[] => [
    { language: 'en', format },
    { language: 'cy', format },
  ])
  const access = accessOf(imprint, code)
  return Promise.all(copies.map(async copy => rowOf(planId, copy, at, await print(content, copy, access))))
}

/** The PDF of a version's content in one language and size. Without `access` it does not say how to read it online. */
export const print = (content: PlanContent, { language, format }: Copy, access?: Access): Promise<Uint8Array> =>
  planPdf(planDocument(content, language, access), printSizes[format])

const rowOf = (planId: string, copy: Copy, madeAt: Date, made: Uint8Array) => {
  const bytes = Buffer.from(made)
  return { planId, ...copy, bytes, sha256: createHash('sha256').update(bytes).digest('hex'), madeAt }
}

/**
 * The bytes of a copy of an issued version: those that were kept or, for a size that nobody has asked for before, those
 * of a copy made now and kept. The caller has loaded the plan as whoever asks.
 * @throws NotFound when the version has not been issued
 */
export async function keptCopy(db: Db, now: Date, { id }: Plan, copy: Copy, imprint: Imprint): Promise<Uint8Array> {
  const kept = await bytesOf(db, id, copy)
  if (kept) return kept
  const [issue] = await db.select().from(planIssues).where(eq(planIssues.planId, id))
  if (!issue) throw new NotFound()
  // A code that was replaced is printed on nothing new.
  const sealed = (await printedCodeLives(db, id)) ? issue.accessCodeSealed : null
  const code = sealed ? unseal(imprint.secret, purposeOf(id), sealed) : undefined
  const made = await print(issue.content as PlanContent, copy, accessOf(imprint, code))
  await db
    .insert(planDocuments)
    .values(rowOf(id, copy, now, made))
    .onConflictDoNothing()
  // What was kept and not what was made: the same, unless somebody else was first with another secret or address.
  return (await bytesOf(db, id, copy)) ?? made
}

/**
 * The same words without the code that opens the plan, and not kept: for somebody who acts for the person, and whose way
 * in is a code of their own.
 */
export const copyWithoutCode = (content: PlanContent, copy: Copy, imprint: Imprint): Promise<Uint8Array> =>
  print(content, copy, accessOf(imprint, undefined))

const printedCodeLives = async (db: Db, planId: string): Promise<boolean> =>
  (await db.$count(
    accessCodes,
    and(eq(accessCodes.planId, planId), eq(accessCodes.origin, 'printed'), isNull(accessCodes.endedAt)),
  )) > 0

async function bytesOf(db: Db | Tx, planId: string, { language, format }: Copy): Promise<Uint8Array | undefined> {
  const { bytes } = planDocuments
  const isIt = and(
    eq(planDocuments.planId, planId),
    eq(planDocuments.language, language),
    eq(planDocuments.format, format),
  )
  const [copy] = await db.select({ bytes }).from(planDocuments).where(isIt)
  return copy?.bytes
}

/** The access code as it is kept for copies made later: only this program's SECRET opens it, and only for this plan. */
export const sealedCode = (secret: string, planId: string, code: string): string =>
  seal(secret, purposeOf(planId), code)

const purposeOf = (planId: string) => `access code of plan ${planId}`

const languageNames: Record<Language, string> = { en: 'english', cy: 'cymraeg' }

/** What a saved copy is called: 'action-plan-PLAN-7K4M-QX9T-v1-cymraeg-large-print-20.pdf'. */
export const fileNameOf = ({ reference, version }: Plan, { language, format }: Copy): string =>
  `action-plan-${reference}-v${version}-${languageNames[language]}-${slugOf(format)}.pdf`
