/**
 * `npm run first-account`: opens an office and its administrator on a new database, and prints a first password.
 * After that the administrator opens the other accounts from the Staff page.
 */
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Nation, nations } from '../../db/choices.ts'
import { CannotReachDatabase, type Db, openDatabase } from '../../db/client.ts'
import { offices } from '../../db/schema.ts'
import { record } from '../audit.ts'
import { Refused } from '../http/errors.ts'
import { addAccount, hashPassword } from './accounts.ts'

const usage = `npm run first-account -- --name "Ada Lund" --email ada@example.org --office "Leith Jobcentre" \\
  --nation scotland --address "40 Shore Road, Leith, EH6 6AA" --phone "0131 496 0000"
DATABASE_URL must name the database.`

const wanted = z.object({
  name: z.string().min(1),
  email: z.email(),
  office: z.string().min(1),
  nation: z.enum(Object.keys(nations) as [Nation, ...Nation[]]),
  address: z.string().min(1),
  phone: z.string().min(1),
})

const option = { type: 'string' } as const
const typed = parseArgs({
  options: { name: option, email: option, office: option, nation: option, address: option, phone: option },
  strict: false,
}).values
const read = wanted.safeParse(typed)
const url = process.env.DATABASE_URL
if (!read.success || !url) {
  console.error(
    `${read.error?.issues.map(issue => `--${issue.path.join()}: ${issue.message}`).join('\n') ?? ''}\n${usage}`,
  )
  process.exit(1)
}

try {
  const { db, close } = await openDatabase(url)
  const password = await openOffice(db, read.data)
  await close()
  console.log(`The account ${read.data.email} is open. Its first password is: ${password}`)
} catch (error) {
  console.error(error instanceof CannotReachDatabase || error instanceof Refused ? error.message : error)
  process.exit(1)
}

/** Adds the office and the administrator; returns the password. */
async function openOffice(db: Db, { name, email, office, nation, address, phone }: z.infer<typeof wanted>) {
  const password = randomBytes(12).toString('base64url')
  const passwordHash = await hashPassword(password)
  await db.transaction(async tx => {
    const lines = address.split(',').map(line => line.trim())
    const [added] = await tx.insert(offices).values({ name: office, nation, address: lines, phone }).returning()
    if (!added) throw new Error('The office was not added')
    const id = await addAccount(tx, { name, email, role: 'admin', officeId: added.id, passwordHash })
    if (id === undefined) throw new Refused('email taken', 'There is an account with this email address already.')
    const by = { id: 'first-account', role: 'system', officeId: added.id } as const
    await record(tx, { by, at: new Date(), did: 'added', what: `staff ${id} as admin` })
  })
  return password
}
