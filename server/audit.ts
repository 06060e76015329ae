/**
 * The audit log: who did what, or looked at whom, when and why.
 *
 * What must always hold:
 *   1. A change and its entry are made in one transaction.            (record takes the transaction)
 *   2. An entry is never changed or removed.                          (trigger only_ever_added)
 *   3. Each entry's hash covers the one before it in its chain: one chain for each person a record is about and
 *      one for each office's other acts, so that writes about different people never wait for each other.
 *      (audit_link; the upsert on audit_chains makes links one at a time)
 *   4. A chain rewritten whole is still found out: a seal covers its head, and each seal's hash is also written to
 *      the program's own log, out of the database's reach.                (seal, once an hour; verify)
 */
import { asc, desc, eq, sql } from 'drizzle-orm'
import type { Role } from '../db/choices.ts'
import type { Db, Tx } from '../db/client.ts'
import { preparedSql } from '../db/prepared.ts'
import { auditEntries } from '../db/schema.ts'

/** The office's history in a few dozen words. */
export const verbs = {
  'signed in': 'Signed in',
  'signed out': 'Signed out',
  'failed to sign in': 'Failed to sign in',
  searched: 'Searched for people',
  viewed: 'Looked at',
  printed: 'Opened the printed copy of',
  added: 'Added',
  changed: 'Changed',
  restricted: 'Restricted',
  'lifted the restriction on': 'Lifted the restriction on',
  booked: 'Booked',
  began: 'Began',
  answered: 'Recorded answers in',
  confirmed: 'Confirmed what was known in',
  'recorded the outcome of': 'Recorded the outcome of',
  'took back the outcome of': 'Took back the outcome of',
  corrected: 'Corrected',
  'struck through': 'Struck through',
  raised: 'Raised',
  closed: 'Closed',
  reopened: 'Opened again',
  removed: 'Removed',
  ended: 'Ended',
  'brought back': 'Brought back',
  reordered: 'Changed the order of',
  kept: 'Kept',
  'gave a reason to keep': 'Gave a reason to keep',
  drafted: 'Drafted',
  issued: 'Issued',
  gave: 'Gave',
  'recorded a signature on': 'Recorded a signature on',
  read: 'Read',
  signed: 'Signed',
  'chose not to sign': 'Chose not to sign',
  'asked for another format of': 'Asked for another format of',
  'asked for another look at': 'Sent',
  'took over': 'Took over from a provider',
  'took up': 'Took up',
  'lifted the dates of': 'Lifted the dates while we look at',
  'kept the dates of': 'Kept the dates while we look at',
  'moved the date of': 'Moved the date of',
  'lifted the date of': 'Lifted the date of',
  withdrew: 'Withdrew',
  decided: 'Decided',
  'recorded what happened to a format of': 'Recorded what happened to another format of',
  sent: 'Sent',
  posted: 'Posted',
  'gave up sending': 'Gave up sending',
  'asked to send again': 'Asked to send again',
  downloaded: 'Downloaded',
  disputed: 'Said that something is wrong:',
  'replied to': 'Replied to',
  'asked why in': 'Asked why in',
  'wrote in': 'Wrote in',
  finished: 'Finished',
  'brought in': 'Brought into the interview',
  referred: 'Sent to a decision maker',
} as const
export type Verb = keyof typeof verbs

/** A representative acts in the role of the claimant, under their own id. */
export type Actor = { id: string; role: Role | 'claimant' | 'system' | 'nobody'; officeId: string }

export type Entry = {
  by: Actor
  at: Date
  did: Verb
  /** The kind of thing and its id, as in 'plan 6f1c…'; never a name or a number that identifies a person. */
  what: string
  /** The claimant it is about; an entry about nobody goes in the office's own chain. */
  about?: string
  why?: string
}

/** Adds one entry to its chain, in the transaction that makes the change. One round trip. */
export async function record(tx: Tx | Db, { by, at, did, what, about, why = '' }: Entry): Promise<void> {
  const chain = about === undefined ? `office ${by.officeId}` : `claimant ${about}`
  await addLink(tx, { chain, at: at.toISOString(), who: by.id, role: by.role, office: by.officeId, did, what, why })
}

const value = (name: string) => sql.placeholder(name)
const addLink = preparedSql(
  'add_audit_entry',
  sql`
    with said (chain, at, who, role, office, did, what, why) as (
      values (${value('chain')}::text, ${value('at')}::timestamptz, ${value('who')}::text, ${value('role')}::text,
        ${value('office')}::text, ${value('did')}::text, ${value('what')}::text, ${value('why')}::text)
    ), link as (
      insert into audit_chains as head (chain, length, previous, hash)
      select chain, 1, ''::bytea, audit_link(''::bytea, chain, 1, at, who, role, office, did, what, why) from said
      on conflict (chain) do update set
        length = head.length + 1,
        previous = head.hash,
        hash = (select audit_link(head.hash, head.chain, head.length + 1, at, who, role, office, did, what, why) from said)
      returning chain, length, previous, hash
    )
    insert into audit_entries (chain, position, at, who, role, office, did, what, why, previous, hash)
    select link.chain, length, at, who, role, office, did, what, why, previous, hash from link, said`,
)

export type Verification = {
  entries: number
  chains: number
  broken?: { chain: string; position: number; why: string }
}

/** Walks every chain and every seal; names the first row that does not fit, in chain order. */
export async function verify(db: Db): Promise<Verification> {
  const [counts] = await db.execute<{ entries: number; chains: number }>(
    sql`select (select count(*)::int from audit_entries) entries, (select count(*)::int from audit_chains) chains`,
  )
  const broken = (await firstBrokenLink(db)) ?? (await firstBrokenSeal(db))
  return { entries: counts?.entries ?? 0, chains: counts?.chains ?? 0, broken }
}

async function firstBrokenLink(db: Db) {
  const [row] = await db.execute<{ chain: string; position: number; why: string }>(sql`
    with walked as (
      select e.*, row_number() over w as place, lag(hash, 1, ''::bytea) over w as hash_before
      from audit_entries e window w as (partition by chain order by position)
    ), broken as (
      select chain, position, case
        when position <> place then 'an entry before this one is missing'
        when previous <> hash_before then 'it does not follow the entry before it'
        when hash <> audit_link(previous, chain, position, at, who, role, office, did, what, why) then 'its words were changed'
      end as why from walked
      union all
      select c.chain, c.length, 'the newest entry of the chain is missing or was changed'
      from audit_chains c left join audit_entries e on e.chain = c.chain and e.position = c.length
      where e.hash is distinct from c.hash
    )
    select chain, position, why from broken where why is not null order by chain, position limit 1`)
  return row
}

async function firstBrokenSeal(db: Db) {
  const [row] = await db.execute<{ id: number; why: string }>(sql`
    with walked as (
      select *, lag(hash, 1, ''::bytea) over (order by id) as hash_before from audit_seals
    ), broken as (
      select id, case
        when previous <> hash_before then 'it does not follow the seal before it'
        when hash <> sha256(previous || convert_to(heads::text, 'UTF8')) then 'its words were changed'
        when exists (
          select 1 from jsonb_each(heads) head
          left join audit_entries e on e.chain = head.key and e.position = (head.value->>0)::int
          where encode(e.hash, 'hex') is distinct from head.value->>1
        ) then 'a chain was rewritten after it was sealed'
      end as why from walked
    )
    select id, why from broken where why is not null order by id limit 1`)
  return row && { chain: 'seals', position: Number(row.id), why: row.why }
}

/**
 * Adds one seal over the heads of the chains that grew since the last; returns its number and hash (hex), if any grew.
 * Run once an hour by any one of the servers.
 */
export async function seal(db: Db, at: Date): Promise<{ id: number; hash: string } | undefined> {
  return db.transaction(async tx => {
    // Two servers sealing in the same minute would make two seals that claim the same one before them.
    await tx.execute(sql`select pg_advisory_xact_lock(7304992)`)
    const [made] = await tx.execute<{ id: number; hash: string }>(sql`
      with grown as (
        update audit_chains set sealed = length where length > sealed returning chain, length, hash
      ), heads as (
        select jsonb_object_agg(chain, jsonb_build_array(length, encode(hash, 'hex'))) as heads from grown having count(*) > 0
      ), before as (
        select coalesce((select hash from audit_seals order by id desc limit 1), ''::bytea) as hash
      )
      insert into audit_seals (at, heads, previous, hash)
      select ${at.toISOString()}::timestamptz, heads, before.hash, sha256(before.hash || convert_to(heads::text, 'UTF8'))
      from heads, before
      returning id, encode(hash, 'hex') as hash`)
    return made
  })
}

export type AuditEntry = typeof auditEntries.$inferSelect

/** Everything done to, or seen of, one claimant's record; oldest first. */
export const entriesAbout = (db: Db, claimantId: string): Promise<AuditEntry[]> =>
  db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.chain, `claimant ${claimantId}`))
    .orderBy(asc(auditEntries.position))

/** The newest entries of all chains, newest first. */
export const newestEntries = (db: Db, limit: number): Promise<AuditEntry[]> =>
  db.select().from(auditEntries).orderBy(desc(auditEntries.at)).limit(limit)
