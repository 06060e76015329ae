/**
 * Everything that is held about one person, for a machine to read (R92, as far as a download goes): each table that has
 * something about them, row by row, with what belongs to a row inside it.
 *
 * What must always hold:
 *   1. Every table with something about a person is here, or on a list with the reason why not.  (test/my-details.test.ts)
 *   2. Rows are found by the person or by what belongs to them, so nobody else's can be among them.   (rowsOf)
 *   3. Nothing that opens a door is here: no code, no token, no hash of either; and of the National Insurance number the
 *      last letters alone.                                                                          (secret, ownDetails)
 *   4. What the person keeps private is left out unless they asked for it in so many words (R86).     (answersOf)
 *   5. Whoever did something to the record is named as in the list of who has looked: by role and office alone where their
 *      office chose so (peopleIn). Who wrote down an answer sat with the person, and is named as the plan names them.
 */
import { and, asc, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Db } from '../../db/client.ts'
import * as tables from '../../db/schema.ts'
import type { PlanContent } from '../action-plan/content.ts'
import { looksForReader } from '../claimant/looks.ts'
import { details } from '../claimant/parts.ts'
import { nameOfWords } from '../evidence/evidence.ts'
import type { Reader } from '../http/context.ts'
import { answerInWords } from '../interview/answers.ts'
import { historiesOf, type PastAnswer, questionEverAsked } from '../interview/history.ts'
import { isKeptPrivate } from '../interview/journey.ts'
import { maskedNino, spacedNino } from '../lib/nino.ts'
import {
  alsoLeftOut,
  type Branch,
  branches,
  keys,
  leftOut,
  withoutComplaints,
  withoutPrivate,
} from './download-branches.ts'
import { lookerToYou, lookToYou } from './looks.ts'
import { contentToThem, type StruckAsOthers, struckAsOthers } from './not-about-them.ts'

type Row = Record<string, unknown>

/** @param withPrivate whether the person asked for what they keep private */
export async function downloadOf(db: Db, reader: Reader, now: Date, withPrivate: boolean): Promise<Row> {
  const { claimantId } = reader
  const isPrivateToo = withPrivate && reader.representative === undefined
  const lists: Row = {}
  for (const one of branches) lists[one.key] = await rowsOf(db, one, one.theirs?.(reader) ?? eq(one.of, claimantId))
  const histories = await historiesOf(db, { role: 'claimant' }, { id: claimantId })
  hideOthers(lists.plans as Row[], struckAsOthers(histories))
  const [own, looks] = await Promise.all([ownDetails(db, claimantId, isPrivateToo), looksIn(db, reader)])
  if (!isPrivateToo) lists.rectifications = (lists.rectifications as Row[]).filter(({ what }) => what !== 'safety')
  const people = await peopleIn(db, [own, lists])
  return {
    about: {
      madeAt: now.toISOString(),
      timeZone: 'Europe/London',
      keys,
      leftOut: [
        ...(isPrivateToo ? [] : [withoutPrivate]),
        ...(reader.representative ? [withoutComplaints] : []),
        ...Object.values(leftOut),
        ...alsoLeftOut,
      ],
    },
    details: named(own, people),
    answers: answersOf(histories, isPrivateToo),
    ...(named(lists, people) as Row),
    looks,
  }
}

const secret = [
  'codeHash',
  'addressLeftOff',
  'tokenHash',
  'accessCodeSealed',
  'bytes',
  'sha256',
  'code',
  'claimantId',
  'sentAs',
  'error',
  // The letter says why in words that give nothing away; who acts for the person reads this too (R86).
  'exemption',
]

/** The rows of a branch, oldest first, each with what belongs to it. */
async function rowsOf(db: Db, { table, but, inside = [] }: Branch, whose: SQL): Promise<Row[]> {
  const columns = Object.fromEntries(Object.entries(getTableColumns(table)).filter(([name]) => !secret.includes(name)))
  const rows: Row[] = await db
    .select(table === tables.evidenceFiles ? { ...columns, words: wordsAdded } : columns)
    .from(table)
    .where(and(whose, but))
    .orderBy(...orderOf(columns))
  if (rows.length === 0) return rows
  for (const child of inside) await putInside(db, rows, child)
  return rows
}

/** Words that were added to a request are kept like a file, and are theirs to read (evidence.ts). */
const wordsAdded = sql<string | null>`case when evidence_files.name = ${nameOfWords}
  then convert_from(evidence_files.bytes, 'UTF8') end`

const orderOf = (columns: Record<string, AnyPgColumn>): SQL[] =>
  ['version', 'position', 'at', 'addedAt', 'madeAt', 'id'].flatMap(name => (columns[name] ? [asc(columns[name])] : []))

async function putInside(db: Db, rows: Row[], child: Branch): Promise<void> {
  const [column] = Object.entries(getTableColumns(child.table)).find(([, one]) => one.name === child.of.name) ?? []
  const ids = rows.map(({ id }) => id)
  const found = await rowsOf(db, child, inArray(child.of, ids))
  for (const row of rows)
    row[child.key] = found.filter(one => one[column ?? ''] === row.id).map(({ [column ?? '']: _, ...one }) => one)
}

/** Details that staff keep for their own work, and what the database makes for itself. */
const notTheirs = [
  'restrictedAt',
  'restrictedBy',
  'restrictedWhy',
  'searchName',
  'searchVector',
  'niBase',
  'version',
  'officeId',
]

async function ownDetails(db: Db, id: string, isPrivateToo: boolean): Promise<Row> {
  const { claimants, offices } = tables
  const columns = Object.fromEntries(
    Object.entries(getTableColumns(claimants)).filter(([name]) => !notTheirs.includes(name)),
  ) as ReturnType<typeof getTableColumns<typeof claimants>>
  const [row] = await db
    .select({ ...columns, office: offices.name })
    .from(claimants)
    .innerJoin(offices, eq(offices.id, claimants.officeId))
    .where(eq(claimants.id, id))
  const shown = isPrivateToo ? spacedNino : maskedNino
  return { ...row, niNumber: row?.niNumber && shown(row.niNumber), words: details }
}

/** What plans were issued with about somebody else. */
function hideOthers(plans: readonly Row[], struck: StruckAsOthers): void {
  for (const issue of plans.flatMap(plan => (plan.issue as Row[] | undefined) ?? []))
    issue.content = contentToThem(issue.content as PlanContent, issue.at as Date, struck)
}

/** Every question that was ever answered, with every row the person may read, the newest first. */
function answersOf(histories: ReadonlyMap<string, readonly PastAnswer[]>, withPrivate: boolean) {
  return [...histories].flatMap(([key, past]) => {
    const question = questionEverAsked(key)
    if (isKeptPrivate(question) && !withPrivate) return []
    return [{ question: key, asked: question.label, history: past.map(row => historyRow(row, key)) }]
  })
}

function historyRow(row: PastAnswer, key: string): Row {
  const question = questionEverAsked(key)
  const words = { en: answerInWords(question, row.answer, 'en'), cy: answerInWords(question, row.answer, 'cy') }
  return {
    at: row.at,
    writtenDownBy: row.by,
    source: row.source,
    stands: row.standing,
    ...(row.hidden === 'all' ? { hidden: 'not about you' } : { answer: row.answer ?? 'taken back', words }),
    ...(row.said !== undefined && { readFrom: row.said }),
    correctedBecause: row.strikes
      .filter(({ precaution }) => !precaution)
      .map(({ reason, at, words: why }) => ({ reason, at, why })),
  }
}

async function looksIn(db: Db, reader: Reader) {
  const { looks } = await looksForReader(db, reader, undefined, 1_000_000)
  return looks.map(look => ({ at: look.at, who: lookerToYou(look), did: lookToYou(look) }))
}

/** The columns that hold a member of staff, or a provider, by name. */
const staffColumns: ReadonlySet<string> = new Set(
  [
    'by',
    'adviserId',
    'providerId',
    'heldBy',
    'bookedBy',
    'beganBy',
    'savedBy',
    'createdBy',
    'addedBy',
    'endedBy',
    'declaredBy',
  ].concat(['removedBy', 'enteredBy', 'closedBy', 'readBy', 'madeBy']),
)

type People = ReadonlyMap<string, string>

/** Who the members of staff in these rows are, in words. */
async function peopleIn(db: Db, rows: unknown): Promise<People> {
  const ids = new Set<string>()
  walk(rows, (name, value) => staffColumns.has(name) && typeof value === 'string' && ids.add(value))
  if (ids.size === 0) return new Map()
  const { providers } = tables
  const named = db.select({ id: providers.id, name: providers.name }).from(providers)
  const drewUp = await named.where(inArray(providers.id, [...ids]))
  const found = await db
    .select({ id: tables.staff.id, name: tables.staff.name, role: tables.staff.role, office: tables.offices })
    .from(tables.staff)
    .innerJoin(tables.offices, eq(tables.offices.id, tables.staff.officeId))
    .where(inArray(tables.staff.id, [...ids]))
  return new Map([
    ...drewUp.map(({ id, name }): [string, string] => [id, name]),
    ...found.map(({ id, name, role, office: { name: office, showsNames } }): [string, string] => [
      id,
      lookerToYou({ by: 'staff', who: name, role, office, showsNames }).en,
    ]),
  ])
}

function walk(value: unknown, see: (name: string, value: unknown) => unknown): void {
  if (Array.isArray(value)) for (const one of value) walk(one, see)
  else if (isPlainObject(value))
    for (const [name, one] of Object.entries(value)) {
      see(name, one)
      walk(one, see)
    }
}

const isPlainObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** The same with each member of staff, and each provider, in words instead of by number. */
function named(value: unknown, people: People): unknown {
  if (Array.isArray(value)) return value.map(one => named(one, people))
  if (!isPlainObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) =>
      staffColumns.has(name) && typeof one === 'string' ? [name, people.get(one) ?? one] : [name, named(one, people)],
    ),
  )
}
