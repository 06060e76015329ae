/** The demonstration's fictional offices: where they are, who works in them, and when their schools are closed. */
import { eq } from 'drizzle-orm'
import type { Person } from '../server/http/context.ts'
import { today } from '../server/lib/days.ts'
import { addAccount, hashPassword } from '../server/staff/accounts.ts'
import type { Db } from './client.ts'
import { demoAccounts, demoPassword, demoProvider } from './demo-accounts.ts'
import { closures, offices, providers, staff } from './schema.ts'
import { schoolHolidays, schoolHolidaysAround } from './school-holidays.ts'

const demoOffices = [
  {
    name: 'Eastgate Jobcentre',
    nation: 'england',
    address: ['12 Eastgate', 'Barlow', 'QQ1 2AB'],
    phone: '01632 960 101',
    email: 'eastgate@jobcentre.test',
  },
  {
    name: 'Canolfan Byd Gwaith Aberafon',
    nation: 'wales',
    address: ['3 Stryd y Farchnad', 'Aberafon', 'QQ2 3CD'],
    phone: '01632 960 202',
    email: 'aberafon@jobcentre.test',
  },
  {
    name: 'Leith Jobcentre',
    nation: 'scotland',
    address: ['40 Shore Road', 'Leith', 'QQ3 4EF'],
    phone: '01632 960 303',
    email: 'leith@jobcentre.test',
  },
] as const

/** The offices, the provider of one of them, and one account a role. */
export async function addDemoStaff(db: Db): Promise<void> {
  const added = await db
    .insert(offices)
    .values(demoOffices.map(office => ({ ...office, address: [...office.address] })))
    .returning({ id: offices.id, name: offices.name })
  const officeIdOf = (officeName: string) => added.find(({ name }) => name === officeName)?.id ?? ''
  const [provider] = await db
    .insert(providers)
    .values({ officeId: officeIdOf('Eastgate Jobcentre'), name: demoProvider, looksAgain: true })
    .returning({ id: providers.id })
  const passwordHash = await hashPassword(demoPassword)
  for (const { officeName, providerName, password: _, ...account } of demoAccounts) {
    const providerId = providerName && provider?.id
    await addAccount(db, { ...account, officeId: officeIdOf(officeName), providerId, passwordHash })
  }
  await addSchoolHolidays(db)
}

/** Those that the story told now needs, and those of the days that the tests are set in. */
async function addSchoolHolidays(db: Db): Promise<void> {
  const manager = await cast(db, 'manager')
  const all = [...schoolHolidays(2026), ...schoolHolidays(2027), ...schoolHolidaysAround(today(new Date()))]
  const holidays = new Map(all.map(holiday => [holiday.from, holiday]))
  const at = new Date('2026-09-01T09:00:00Z')
  await db.insert(closures).values(
    [...holidays.values()].map(holiday => ({
      ...{ officeId: manager.officeId, kind: 'school holiday' as const, ...holiday },
      ...{ at, by: manager.id },
    })),
  )
}

/** A member of the cast, by the part of their address before the @. */
export async function cast(db: Db, login: string): Promise<Person> {
  const [person] = await db
    .select({
      id: staff.id,
      name: staff.name,
      role: staff.role,
      officeId: offices.id,
      officeName: offices.name,
      providerId: staff.providerId,
    })
    .from(staff)
    .innerJoin(offices, eq(offices.id, staff.officeId))
    .where(eq(staff.email, `${login}@demo.test`))
  if (!person) throw new Error(`The cast has no ${login}`)
  return { ...person, sessionId: 'the seed' }
}
