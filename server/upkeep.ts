/** What the program does by itself: every few seconds, every minute, every hour, every day, and once when it has started. */
import type { Logger } from 'pino'
import type { Db } from '../db/client.ts'
import { seal } from './audit.ts'
import { useNewest } from './bank-holiday/bank-holiday.ts'
import type { Config } from './config.ts'
import { forgetOldPresses } from './http/presses.ts'
import { today } from './lib/days.ts'
import type { Carriers } from './outbox/carrier.ts'
import { carriersFor } from './outbox/carriers.ts'
import { undeliveredBy } from './outbox/notify.ts'
import { learnOfFailures, sendWhatIsDue } from './outbox/send.ts'
import { readPrinter } from './print/printer.ts'
import { readLibrary } from './staff/accounts.ts'
import { forgetOldAttempts } from './staff/attempts.ts'
import { forgetOldSessions } from './staff/session.ts'
import { closeWhatTheDayBars } from './variation/sweep.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/**
 * Begins it; returns how to end it, which waits for a message that is on its way out. What fails is logged, and tried
 * again at its next time.
 * @param pause milliseconds between looks for messages to send
 */
export function keepUp(db: Db, config: Config, log: Logger, pause = 5 * second): () => Promise<void> {
  const failed = failing(log)
  const soon = setTimeout(() => readTheRest().catch(failed), second)
  // Another server may have loaded newer bank holidays.
  const eachMinute = setInterval(() => useNewest(db).catch(failed), minute)
  let closedOn = ''
  const hourly = setInterval(() => {
    everyHour(db, config, log).catch(failed)
    const on = today(new Date())
    if (on === closedOn) return
    closedOn = on
    closeWhatTheDayBars(db, new Date(), config.baseUrl).catch(failed)
  }, hour)
  const stopSending = keepSending(db, carriersFor(config), log, pause)
  return async () => {
    clearTimeout(soon)
    clearInterval(eachMinute)
    clearInterval(hourly)
    await stopSending()
  }
}

const failing = (log: Logger) => (error: Error) => log.error({ upkeep: error.name })

/** What no first page needs, read before somebody waits for it. */
async function readTheRest() {
  await readLibrary()
  await readPrinter()
}

/** Looks for messages to send every few seconds; one look at a time. */
function keepSending(db: Db, carriers: Carriers, log: Logger, pause: number): () => Promise<void> {
  const stop = new AbortController()
  let sending: Promise<void> | undefined
  const look = async () => {
    const outbox = await sendWhatIsDue(db, carriers, () => new Date(), stop.signal)
    if (outbox.sent + outbox.failed > 0) log.info({ outbox })
  }
  const often = setInterval(() => {
    sending ??= look()
      .catch(failing(log))
      .finally(() => {
        sending = undefined
      })
  }, pause)
  return async () => {
    clearInterval(often)
    stop.abort()
    await sending
  }
}

/** Seals the audit log, and says so where the database cannot reach; forgets what is of no more use. */
async function everyHour(db: Db, { notify }: Config, log: Logger) {
  const now = new Date()
  const sealed = await seal(db, now)
  if (sealed) log.info({ seal: Number(sealed.id), hash: sealed.hash })
  await forgetOldAttempts(db, now)
  await forgetOldSessions(db, now)
  await forgetOldPresses(db)
  if (notify) await learnOfFailures(db, now, await undeliveredBy(notify)())
}
