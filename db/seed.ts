/**
 * The demonstration: fictional offices and a month of their work, told with the verbs that the pages use, so that filling
 * it tries every rule. Times are counted back from the moment of filling. (demo-office.ts has the offices, story-acts.ts what
 * can happen in them.)
 */
import type { Imprint } from '../server/action-plan/copies.ts'
import { addClaimant, restrict } from '../server/claimant/claimant.ts'
import { today } from '../server/lib/days.ts'
import type { Db } from './client.ts'
import { demoProvider } from './demo-accounts.ts'
import { addDemoStaff, cast } from './demo-office.ts'
import { offices } from './schema.ts'
import { siobhan, stories } from './stories.ts'
import {
  askByPhone,
  askWhy,
  book,
  complainTwice,
  findAnother,
  hold,
  meet,
  minor,
  putRight,
  reissue,
  type Teller,
  waitForBraille,
} from './story-acts.ts'

/** Fills an empty database; leaves one that has been filled as it is. */
export async function seedDemonstration(db: Db, imprint: Imprint, now = new Date()): Promise<void> {
  if ((await db.$count(offices)) > 0) return
  await addDemoStaff(db)
  await tellTheStory(db, imprint, now)
}

/**
 * A month of work in the offices, told by those who did it. One person's story never waits for another's, so they are told
 * at once: while the database writes for one, a plan is drawn for another.
 */
export async function tellTheStory(db: Db, imprint: Imprint, now: Date): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60_000)
  const by = async (login: string): Promise<Teller> => ({ db, imprint, by: await cast(db, login) })
  const amira = await by('adviser')
  const colleague = await by('colleague')
  await Promise.all([
    heldByAmira(amira, colleague, now, ago),
    notYetHeld(amira, now, ago),
    elsewhere(colleague, await by('stranger'), await by('anogwr'), now, ago),
    complainTwice(db, imprint, ago),
  ])
}

type Ago = (days: number) => Date

/** The interviews that were held, and what came of each. */
async function heldByAmira(amira: Teller, colleague: Teller, now: Date, ago: Ago): Promise<void> {
  const kelly = async () => {
    const told = await hold(amira, stories(today(ago(21))).kelly, ago(21), { demoPlan: true })
    await reissue(amira, told, ago(7))
    await book(amira, told, now, { inDays: 7, channel: 'in person', time: '09:30' })
  }
  const emrys = async () => {
    const told = await hold(amira, stories(today(ago(12))).emrys, ago(12), {})
    await askByPhone(amira, told, ago(5), { grounds: ['travel'], words: 'Nid oes bws adref ar ôl pump o’r gloch.' })
    await putRight(colleague, told, ago(3))
  }
  const gulsen = async () => {
    const told = await hold(amira, stories(today(ago(1))).gulsen, ago(1), { upTo: 'work-history' })
    await findAnother(amira, told, ago(1), new Date(now.getTime() - 2 * 60 * 60_000))
  }
  const others = async () => {
    const drawnUp = { given: false, drawnUpBy: demoProvider }
    const jordan = await hold(amira, stories(today(ago(6))).jordan, ago(6), drawnUp)
    await askByPhone(amira, jordan, ago(2), { words: 'The mornings are too early with the first bus at nine.' })
    await waitForBraille(amira, await hold(amira, siobhan(today(ago(8))), ago(8), { given: false }), ago(8))
  }
  await Promise.all([kelly(), emrys(), gulsen(), others()])
}

/** Interviews that did not take place, and those that are to come. */
async function notYetHeld(amira: Teller, now: Date, ago: Ago): Promise<void> {
  await meet(amira, minor('Precious Adeyemi', '1979-08-21'), ago(9), 'rearranged by us', 'Our line was down')
  const unreached = { ...minor('Harbhajan Gill', '1964-01-30'), regime: 'esa_old' } as const
  await askWhy(amira, await meet(amira, unreached, ago(4), 'did not attend'), ago(3))
  await meet(amira, minor('Ewa Woźniak', '1991-06-16'), ago(15), 'deferred', 'In hospital until next week')
  for (const [name, inDays] of [
    ['Daniel Osei', 1],
    ['Margaret Thackeray', 2],
    ['Ροδάνθη Παπαδάκη', 3],
  ] as const) {
    await book(amira, await addClaimant(amira.db, amira.by, ago(3), minor(name)), now, { inDays, channel: 'phone' })
  }
  await addClaimant(amira.db, amira.by, ago(2), minor('Connor Blythe', '2003-10-13'))
}

/** What a colleague and two other offices have to do; and a record that few may see. */
async function elsewhere(colleague: Teller, inLeith: Teller, inWales: Teller, now: Date, ago: Ago): Promise<void> {
  const { db } = colleague
  const add = (teller: Teller, days: number, details: Parameters<typeof addClaimant>[3]) =>
    addClaimant(db, teller.by, ago(days), details)
  await book(colleague, await add(colleague, 8, minor('Ollie Tran')), now, { inDays: 4, channel: 'video' })
  const hidden = await add(colleague, 5, minor('Rowan Sallow'))
  await restrict(db, await cast(db, 'manager'), ago(5), hidden.id, 'A protected address')
  await book(inLeith, await add(inLeith, 7, minor('Isla MacRae')), now, { inDays: 2, channel: 'in person' })
  const welsh = { ...minor('Angharad Bowen', '1985-09-30'), spokenLanguage: 'cy', writtenLanguage: 'cy' } as const
  await book(inWales, await add(inWales, 6, welsh), now, { inDays: 5, channel: 'phone' })
}
