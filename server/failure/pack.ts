/**
 * The evidence pack (R31): everything that shows what was required, how it was given, what was considered and what both
 * sides said, in one file that opens without this service. A decision maker or a tribunal reads it (L55).
 *
 * What must always hold:
 *   1. Every field is filled, or says that it is not recorded.                       (pack-parts.ts; test/evidence-pack.test.ts)
 *   2. The letters are the bytes that were printed, each with its SHA-256.                          (letterFiles)
 *   3. The plan is the one that was printed, but for the access code, with which whoever reads the pack could come in as the
 *      person. The SHA-256 of the file that was given is told, so that the two can be told apart.        (planFiles)
 *   4. No National Insurance number, nothing told in confidence about safety, no address that was left off; and no name in
 *      the name of the file (R32, R86).                                              (personPart; nameOfPack)
 *   5. It shows; it says nothing about what should be decided, and holds no amount (R33).
 *   6. Whoever asks has loaded the plan or the record as themselves, and each time is recorded.          (pack-routes.ts)
 */
import { createHash } from 'node:crypto'
import { asc, eq, inArray } from 'drizzle-orm'
import { zipSync } from 'fflate'
import { letterKinds, roles } from '../../db/choices.ts'
import type { Db } from '../../db/client.ts'
import { evidenceFiles, letterCopies, planDocuments, staff } from '../../db/schema.ts'
import type { WholePlan } from '../action-plan/action-plan.ts'
import { copyWithoutCode, fileNameOf, type Imprint } from '../action-plan/copies.ts'
import { type AuditEntry, entriesAbout, verbs } from '../audit.ts'
import { isId } from '../claimant/claimant.ts'
import { filesAbout } from '../evidence/evidence.ts'
import { fileKinds } from '../evidence/kind.ts'
import type { Person } from '../http/context.ts'
import { copyOf, letterFileName, lettersAbout, type WrittenLetter } from '../letter/letter.ts'
import { type PrintedFormat, printedAs } from '../print/formats.ts'
import { planTitle } from '../regime.ts'
import { groundFor } from './entry.ts'
import type { Failure } from './failure.ts'
import { failureParts } from './pack-failure.ts'
import { momentOf, type PackPart, part, row } from './pack-parts.ts'
import { interviewPart, personPart, planParts } from './pack-plan.ts'

/** A file in the pack. `what` says what it is; `path` is where it lies; `given` is the SHA-256 of what the person was given. */
export type PackFile = { path: string; what: string; sha256: string; given?: string; bytes: Uint8Array }

export type Pack = {
  /** The reference of what it is about. */
  reference: string
  parts: PackPart[]
  files: PackFile[]
  /** The version whose whole text goes with it; absent where it is about an interview. */
  plan: WholePlan | undefined
}

/** The pack of one issued version. The plan has been loaded as the person. */
export async function packOfPlan(db: Db, person: Person, now: Date, plan: WholePlan, imprint: Imprint): Promise<Pack> {
  const parts = [
    aboutPart(
      person,
      now,
      `${planTitle(plan.issue?.content.regime ?? plan.claimant.regime)} ${plan.reference}, version ${plan.version}`,
    ),
    await personPart(db, plan),
    ...(await planParts(db, person, plan)),
    await auditPart(db, plan.claimantId, [plan.id]),
  ]
  return { reference: `${plan.reference}-v${plan.version}`, parts, plan, files: await planFiles(db, plan, imprint) }
}

/** The pack of one record, with the plan or the interview it is about. The record has been loaded as the person. */
export async function packOfFailure(
  db: Db,
  person: Person,
  now: Date,
  failure: Failure,
  imprint: Imprint,
): Promise<Pack> {
  const ground = await groundFor(db, person, failure)
  const plan = ground.is === 'line' ? ground.plan : undefined
  const written = await lettersAbout(db, { failureId: failure.id })
  const ids = [failure.id, ...written.map(({ id }) => id), ...(plan ? [plan.id] : []), failure.interviewId ?? '']
  const parts = [
    aboutPart(person, now, `Something that was not done: ${failure.reference}`),
    await personPart(db, plan ?? { claimant: failure.claimant, addressLeftOff: false }),
    ...(await failureParts(db, failure, ground, written)),
    ...(ground.is === 'line'
      ? await planParts(db, person, ground.plan, ground.line.id)
      : [await interviewPart(db, ground.interview, 'The interview')]),
    await auditPart(db, failure.claimantId, ids.filter(Boolean)),
  ]
  const files = [
    ...(plan ? await planFiles(db, plan, imprint) : []),
    ...(await letterFiles(db, now, failure, written)),
    ...(await sentFiles(db, failure)),
  ]
  return { reference: failure.reference, parts, plan, files }
}

/** What an adviser looks at before they answer whether it was reasonable and properly given (R38). */
export async function evidenceBeside(db: Db, person: Person, failure: Failure): Promise<PackPart[]> {
  const ground = await groundFor(db, person, failure)
  if (ground.is === 'interview') return [await interviewPart(db, ground.interview, 'The interview')]
  return planParts(db, person, ground.plan, ground.line.id)
}

const aboutPart = (person: Person, now: Date, what: string): PackPart =>
  part('about', 'About this pack', [
    {
      rows: [
        row('About', what),
        row('Made', `${momentOf(now)}, by ${person.name}, ${roles[person.role].toLowerCase()}, ${person.officeName}`),
        row('What it is', 'What is recorded, from both sides. It decides nothing and suggests no decision.'),
      ],
    },
  ])

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Every copy of the plan that was printed, without the code that opens it. */
async function planFiles(db: Db, plan: WholePlan, imprint: Imprint): Promise<PackFile[]> {
  const content = plan.issue?.content
  if (!content) return []
  const { language, format, sha256: hash } = planDocuments
  const kept = await db
    .select({ language, format, hash })
    .from(planDocuments)
    .where(eq(planDocuments.planId, plan.id))
    .orderBy(asc(language), asc(format))
  return Promise.all(
    kept.map(async one => {
      const copy = { language: one.language, format: one.format as PrintedFormat }
      const bytes = await copyWithoutCode(content, copy, imprint)
      const which = `The plan as it was printed (${copy.language === 'en' ? 'English' : 'Welsh'}, ${copy.format}).`
      const what = `${which} This copy leaves out the access code. The file that was given has SHA-256 ${one.hash}.`
      return { path: `plan/${fileNameOf(plan, copy)}`, what, sha256: sha256(bytes), given: one.hash, bytes }
    }),
  )
}

/** Every copy of a letter that was printed, and one in both languages in the print that the person needs. */
async function letterFiles(
  db: Db,
  now: Date,
  failure: Failure,
  written: readonly WrittenLetter[],
): Promise<PackFile[]> {
  if (written.length === 0) return []
  const format = printedAs(failure.claimant.format)
  for (const letter of written) {
    for (const language of ['en', 'cy'] as const) await copyOf(db, now, letter, { language, format })
  }
  const kept = await db
    .select()
    .from(letterCopies)
    .where(
      inArray(
        letterCopies.letterId,
        written.map(({ id }) => id),
      ),
    )
    .orderBy(asc(letterCopies.madeAt), asc(letterCopies.language), asc(letterCopies.format))
  const place = new Map(written.toReversed().map(({ id }, at) => [id, at + 1]))
  // As they were written, so that they are read in that order.
  const inOrder = kept.toSorted((a, b) => (place.get(a.letterId) ?? 0) - (place.get(b.letterId) ?? 0))
  return inOrder.flatMap(({ letterId, language, format, bytes, sha256: hash }) => {
    const letter = written.find(({ id }) => id === letterId)
    if (!letter) return []
    const name = letterFileName(
      { ...letter, reference: failure.reference },
      { language, format: format as PrintedFormat },
    )
    const copy = `${language === 'en' ? 'English' : 'Welsh'}, ${format}`
    const what = `The letter “${letterKinds[letter.kind].en}” to the person (${copy})`
    return [{ path: `letters/${place.get(letterId)}-${name}`, what, sha256: hash, bytes: new Uint8Array(bytes) }]
  })
}

/** What the person sent, as it came, under names that say nothing (R32). */
async function sentFiles(db: Db, { id, reference }: Failure): Promise<PackFile[]> {
  const sent = await filesAbout(db, { failureId: id })
  return Promise.all(
    sent.map(async (file, at) => {
      const [found] = await db
        .select({ bytes: evidenceFiles.bytes })
        .from(evidenceFiles)
        .where(eq(evidenceFiles.id, file.id))
      const bytes = new Uint8Array(found?.bytes ?? [])
      const path = `sent/${reference}-file-${at + 1}.${fileKinds[file.type].extension}`
      return { path, what: `What the person sent: ${file.name}`, sha256: sha256(bytes), bytes }
    }),
  )
}

/** Who did what with these things, from the log that nobody can change. Ids stay out: they say nothing to a reader. */
async function auditPart(db: Db, claimantId: string, ids: readonly string[]): Promise<PackPart> {
  const all = await entriesAbout(db, claimantId)
  const about = all.filter(({ what }) => ids.some(id => what.includes(id)))
  const known = [...new Set(about.map(({ who }) => who))].filter(isId)
  const people = await db.select({ id: staff.id, name: staff.name }).from(staff).where(inArray(staff.id, known))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const line = (entry: AuditEntry) =>
    row(momentOf(entry.at) ?? '', `${names.get(entry.who) ?? 'The person, or whoever acts for them'}: ${deedOf(entry)}`)
  return part('log', 'Who did what', about.length > 0 ? [{ rows: about.map(line) }] : [], 'Log')
}

const deedOf = ({ did, what, why }: AuditEntry): string => {
  const verb = verbs[did as keyof typeof verbs] ?? did
  const thing = what.replace(/\s*[0-9a-f]{8}-[0-9a-f-]{27}/g, '').replace('failure', 'something that was not done')
  return `${verb.toLowerCase()} ${thing}${why ? ` (${why})` : ''}`
}

/** 'evidence-ASK-7K4M-QX9T.zip': nothing about the person (R32). */
export const nameOfPack = ({ reference }: Pick<Pack, 'reference'>): string => `evidence-${reference}.zip`

/** The same as data, for a machine. */
export const packAsData = ({ reference, parts, files }: Pack, now: Date) => ({
  reference,
  madeAt: now.toISOString(),
  parts,
  files: files.map(({ bytes: _, ...file }) => file),
})

/**
 * One file of them all. PDFs are packed small already, and texts are packed here.
 * @param pages what is read first, by its path: 'index.html'
 */
export function zipOf(pack: Pack, now: Date, pages: Readonly<Record<string, string>>): Uint8Array {
  const text = (words: string) => new TextEncoder().encode(words)
  const data = text(`${JSON.stringify(packAsData(pack, now), null, 2)}\n`)
  const written = Object.entries(pages).map(([path, page]) => [path, text(page)] as const)
  const kept = pack.files.map(({ path, bytes }) => [path, [bytes, { level: 0 }]] as const)
  return zipSync(Object.fromEntries([...written, ['evidence.json', data], ...kept]), { mtime: now, level: 6 })
}
