/** The demonstration: fictional offices and people, told with the domain's own verbs. */

import type { Config } from '../server/config.ts'
import { addAccount } from '../server/staff/accounts.ts'
import type { Db } from './client.ts'
import { demoAccounts } from './demo-accounts.ts'
import { offices } from './schema.ts'

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

/** The offices and one account a role; returns each account's id by email address. */
export async function addDemoStaff(db: Db): Promise<Map<string, string>> {
  const added = await db
    .insert(offices)
    .values(demoOffices.map(office => ({ ...office, address: [...office.address] })))
    .returning({ id: offices.id, name: offices.name })
  const officeIds = new Map(added.map(({ id, name }) => [name, id]))
  const ids = await Promise.all(
    demoAccounts.map(async ({ officeName, ...account }) => {
      const officeId = officeIds.get(officeName) ?? ''
      return [account.email, await addAccount(db, { ...account, officeId })] as const
    }),
  )
  return new Map(ids)
}

/** Fills an empty database; leaves one that has been filled as it is. */
export async function seedDemonstration(db: Db, _config: Config): Promise<void> {
  if ((await db.$count(offices)) > 0) return
  await addDemoStaff(db)
}
