/** `npm run seed`: empties the demonstration and fills it again, counted from today. It never touches anything else. */
import { notLike, sql } from 'drizzle-orm'
import { readConfig } from '../server/config.ts'
import { openConfigured } from './client.ts'
import { staff } from './schema.ts'
import { seedDemonstration } from './seed.ts'

const config = readConfig(process.env)
if (!config.demo) {
  console.error('This database is not a demonstration, so it is left as it is. DEMO=1 says that it is one.')
  process.exit(1)
}

try {
  const full = await openConfigured(config)
  // DEMO=1 beside the wrong DATABASE_URL must not cost anyone their records.
  const others = await full.db.$count(staff, notLike(staff.email, '%@demo.test'))
  if (others > 0)
    throw new Error('Somebody outside the demonstration has an account in this database, so it is left as it is.')
  await full.db.execute(sql`drop schema if exists public, drizzle cascade; create schema public`)
  await full.close()
  const empty = await openConfigured(config)
  await seedDemonstration(empty.db, config)
  await empty.close()
  console.log('The demonstration is as new.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
