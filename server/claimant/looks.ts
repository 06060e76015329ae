/**
 * Who has looked at a person's record, and what was done to it (R89): for staff, and for the person themselves.
 *
 * What must always hold:
 *   1. Nothing here loads the person: whoever calls has loaded them as whoever asks.     (signatures take what they loaded)
 *   2. A look says what kind of thing was looked at, never its number and never a name, but of whoever acts for the
 *      person, and that to the person alone.                                             (kindOf; lookToYou)
 *   3. What was done is kept as it was done: this only reads.                            (trigger only_ever_added)
 *   4. Staff who read the record cannot read there that the person complained (R54): neither what was done to a complaint,
 *      nor that a complaints handler came by, nor what became of a message about one.                (looksForStaff)
 *   5. Whoever acts for the person reads of complaints those that they made, and no other: one may be about them.
 *                                                                                                    (looksForReader)
 */
import { type SQL, sql } from 'drizzle-orm'
import type { RepresentativeKind } from '../../db/choices.ts'
import type { Db } from '../../db/client.ts'
import { type Verb, verbs } from '../audit.ts'
import type { Reader } from '../http/context.ts'
import type { Claimant } from './claimant.ts'

/** One look at the record, or one thing done to it. */
export type Look = {
  position: number
  at: Date
  by: Looker
  /** Who it was, in a word for staff: a name, 'The claimant', or 'The system'. */
  who: string
  role: string
  office: string
  did: Verb
  /** The kind of thing, without its number: 'plan', 'details of claimant'. */
  thing: string
  /** Who acts for the person, where it was done to that. */
  acting?: { name: string; kind: RepresentativeKind } | undefined
  /** Whether the office lets the person read who of its staff it was, or their role alone. */
  showsNames: boolean
}

export type Looker = 'staff' | 'claimant' | 'representative' | 'program' | 'nobody'

type LookRow = Pick<Look, 'position' | 'role' | 'did'> & {
  at: string
  what: string
  staffName: string | null
  representativeName: string | null
  actingName: string | null
  actingKind: RepresentativeKind | null
  office: string | null
  showsNames: boolean | null
}

export const looksShown = 50

/** A page of looks; `older` is where the next page begins, if there is one. */
export type Looks = { looks: Look[]; older: number | undefined }

/**
 * What was done to, and seen of, the person's record, the newest first.
 * @param before only entries older than the one at this position
 * @param limit how many at most
 */
export async function looksOf(
  db: Db,
  { id }: Pick<Claimant, 'id'>,
  before?: number,
  limit: number = looksShown,
  only = sql`true`,
): Promise<Looks> {
  const rows = await db.execute<LookRow>(sql`
    select e.position, e.at::text as at, e.role, e.did, e.what,
      s.name as "staffName", r.name as "representativeName", o.name as office, o.shows_names as "showsNames",
      a.name as "actingName", a.kind as "actingKind"
    from audit_entries e
    left join staff s on s.id::text = e.who
    left join representatives r on r.id::text = e.who and r.claimant_id = ${id}
    left join representatives a on a.claimant_id = ${id} and e.what like '%representative ' || a.id
    left join offices o on o.id::text = e.office
    where e.chain = ${`claimant ${id}`} and e.position < ${before ?? 2 ** 31 - 1} and ${only}
    order by e.position desc limit ${limit + 1}`)
  const looks = rows.slice(0, limit).map(lookFrom)
  return { looks, older: rows.length > limit ? looks.at(-1)?.position : undefined }
}

/** The same as staff read it on the record: complaining is never held against anybody, so nothing of it is there. */
export const looksForStaff = (db: Db, claimant: Pick<Claimant, 'id'>, before?: number): Promise<Looks> =>
  looksOf(db, claimant, before, looksShown, sql`not ${tellsOfComplaint(claimant.id)}`)

/** The same as the person reads it, or whoever acts for them. */
export function looksForReader(
  db: Db,
  { claimantId: id, representative }: Pick<Reader, 'claimantId' | 'representative'>,
  before: number | undefined,
  limit: number,
): Promise<Looks> {
  if (!representative) return looksOf(db, { id }, before, limit)
  const own = sql`(e.who = ${representative.id} or exists (
    select 1 from complaints k left join messages m on m.complaint_id = k.id
    where k.claimant_id = ${id} and k.representative_id = ${representative.id}
      and (e.what like '%' || k.id || '%' or e.what like '%' || m.id || '%')))`
  return looksOf(db, { id }, before, limit, sql`(not ${tellsOfComplaint(id)} or ${own})`)
}

/** Whether an entry lets one see that the person complained. */
const tellsOfComplaint = (id: string): SQL => sql`(e.what ilike '%complain%' or e.role = 'complaints' or exists (
  select 1 from messages m
  where m.claimant_id = ${id} and m.complaint_id is not null and e.what like '%' || m.id || '%'))`

function lookFrom({ at, what, staffName, representativeName, office, showsNames, ...read }: LookRow): Look {
  const { actingName, actingKind, ...row } = read
  const by = lookerOf(row.role, staffName, representativeName)
  return {
    ...row,
    at: new Date(at),
    by,
    who: staffName ?? representativeName ?? (by === 'claimant' ? 'The claimant' : 'The system'),
    office: office ?? '',
    thing: kindOf(what),
    acting: actingName !== null && actingKind !== null ? { name: actingName, kind: actingKind } : undefined,
    showsNames: showsNames ?? true,
  }
}

function lookerOf(role: string, staffName: string | null, representativeName: string | null): Looker {
  if (staffName !== null) return 'staff'
  if (representativeName !== null) return 'representative'
  if (role === 'claimant') return 'claimant'
  return role === 'nobody' ? 'nobody' : 'program'
}

const ids = /\s*\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g

/** 'interview 6f1c…' without its number. */
const kindOf = (what: string): string => what.replace(ids, '').trim()

const things: Record<string, string> = {
  claimant: 'this record',
  'details of claimant': 'the details of this record',
  'representatives of claimant': 'the representatives',
  'views of claimant': 'who has looked at this record',
  'download of claimant': 'a copy of everything in this record',
  'safety answers of claimant': 'what they told us about their safety',
  incident: 'an incident',
  representative: 'a representative',
  'access code': 'an access code',
  'access code of representative': 'an access code of a representative',
  'way in of claimant': 'how they get in online',
  appointment: 'an appointment',
  interview: 'an interview',
  plan: 'the plan',
  commitment: 'a commitment',
  update: 'what was said online',
  reconsideration: 'a request to look at the plan again',
  'requests of claimant': 'the requests to look at the plan again',
  file: 'a file that was sent',
  rectification: 'what they say is wrong',
}

/** What was done, in words for staff: 'Looked at', 'the plan'. */
export const lookInWords = ({ did, thing }: Pick<Look, 'did' | 'thing'>): string =>
  `${verbs[did] ?? did} ${things[thing] ?? thing}`
