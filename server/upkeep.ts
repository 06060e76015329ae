/** What the program does by itself: every hour, and once when it has started. */
import type { Logger } from 'pino'
import type { Db } from '../db/client.ts'
import { seal } from './audit.ts'
import { forgetOldPresses } from './http/presses.ts'
import { readPrinter } from './print/printer.ts'
import { readLibrary } from './staff/accounts.ts'
import { forgetOldAttempts } from './staff/attempts.ts'
import { forgetOldSessions } from './staff/session.ts'

const second = 1000
const hour = 60 * 60 * second

/** Begins it; returns how to end it. What fails is logged, and tried again at its next time. */
export function keepUp(db: Db, log: Logger): () => void {
  const failed = (error: Error) => log.error({ upkeep: error.name })
  const soon = setTimeout(() => readTheRest().catch(failed), second)
  const hourly = setInterval(() => everyHour(db, log).catch(failed), hour)
  return () => {
    clearTimeout(soon)
    clearInterval(hourly)
  }
}

/** What no first page needs, read before somebody waits for it. */
async function readTheRest() {
  await readLibrary()
  await readPrinter()
}

/** Seals the audit log, and says so where the database cannot reach; forgets what is of no more use. */
async function everyHour(db: Db, log: Logger) {
  const now = new Date()
  const sealed = await seal(db, now)
  if (sealed) log.info({ seal: Number(sealed.id), hash: sealed.hash })
  await forgetOldAttempts(db, now)
  await forgetOldSessions(db, now)
  await forgetOldPresses(db)
}
