/**
 * What waits for somebody on the other desks, as numbers with a way to each: for the home of whoever sees to it.
 *
 * What must always hold:
 *   1. Each number counts what its own page lists for the same person, by the same rule.   (the desks' own counts)
 *   2. Of complaints nobody reads so much as a number but the complaints desk (R54).       (whatWaits)
 */
import type { Role } from '../../db/choices.ts'
import type { Db } from '../../db/client.ts'
import { waitingComplaints } from '../complaint/queue.ts'
import { openFailures } from '../failure/queue.ts'
import type { Person } from '../http/context.ts'
import type { CalendarDate } from '../lib/days.ts'
import { deskCounts } from '../outbox-desk/outbox-desk.ts'
import { waitingRequests } from '../reconsideration/desk.ts'

/** One desk: how much waits there, and how much of it past its day where a day is set. */
export type Waiting = { href: string; one: string; many: string; waiting: number; overdue?: number }

const withRecords: readonly Role[] = ['adviser', 'leader', 'manager']

/** What waits for this person, the desks on which nothing does left out. */
export async function whatWaits(db: Db, person: Person, on: CalendarDate): Promise<Waiting[]> {
  const onRecords = withRecords.includes(person.role)
  const onComplaints = person.role === 'complaints' || person.role === 'manager'
  const found = await Promise.all([
    (onRecords || person.role === 'provider') && requests(db, person, on),
    onRecords && failures(db, person),
    onComplaints && complaints(db, person, on),
    (onRecords || onComplaints) && toSend(db, person),
  ])
  return found.filter(one => one !== false).filter(({ waiting }) => waiting > 0)
}

const requests = async (db: Db, person: Person, on: CalendarDate): Promise<Waiting> => ({
  href: '/reconsiderations',
  one: 'plan to look at again',
  many: 'plans to look at again',
  ...(await waitingRequests(db, person, on)),
})

const failures = async (db: Db, person: Person): Promise<Waiting> => ({
  href: '/failures',
  one: 'thing that was not done',
  many: 'things that were not done',
  waiting: await openFailures(db, person),
})

const complaints = async (db: Db, person: Person, on: CalendarDate): Promise<Waiting> => ({
  href: '/complaints',
  one: 'complaint',
  many: 'complaints',
  ...(await waitingComplaints(db, person, on)),
})

const toSend = async (db: Db, person: Person): Promise<Waiting> => ({
  href: '/outbox',
  one: 'letter or message to send',
  many: 'letters or messages to send',
  waiting: (await deskCounts(db, person)).waiting,
})
