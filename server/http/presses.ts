/**
 * The press of a button, done once: however often it is sent, by an impatient hand or a bad line, and to whichever server.
 * A form carries the name of its press, made with the page (views/press.ts).
 *
 * What must always hold:
 *   1. The same press is the same person sending the same fields to the same address: whoever goes back and types
 *      something else is not taken for saying the same again.                                        (nameOf)
 *   2. Of the same press sent twice one is done. The other waits for it, and is answered as it was; it waits neither for
 *      ever nor for a browser that has gone.                                                          (claim)
 *   3. What led nowhere (a page shown again with errors, a failure) was not done: it can be sent again.  (settle)
 *   4. A press whose server has died is done by the next to be asked; what it makes has the same id, so that it is made
 *      once even if the first had made it already.                                                    (claim, idOfPress)
 */
import { createHash, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { and, eq, isNull, lt, sql } from 'drizzle-orm'
import type { MiddlewareHandler } from 'hono'
import { DatabaseAway } from '../../db/away.ts'
import type { Db } from '../../db/client.ts'
import { presses } from '../../db/schema.ts'
import { shapedAsId } from '../lib/ids.ts'
import type { Env, Request } from './context.ts'
import { digestsOf } from './files.ts'
import { formOf, textOf } from './forms.ts'
import { isForReaders, readerActor } from './reader.ts'
import { wantsWholePage } from './scripts.ts'

/** After so long without an end a press is thought to have died with its server. */
const secondsAtWork = 10
/** Milliseconds that the same press sent again waits for the first: longer than one that has died is waited for. */
const patience = (secondsAtWork + 3) * 1000

/** Lets each press through once. Forms without a press, and people who are not signed in, go through as they come. */
export const oncePerPress: MiddlewareHandler<Env> = async (c, next) => {
  // What a script asks in between saves nothing, or saves what the page's own button will save again.
  const isPress = c.req.method === 'POST' && (c.req.header('hx-request') === undefined || wantsWholePage(c))
  const press = isPress ? await nameOf(c) : undefined
  if (press === undefined) return next()
  c.set('press', press.name)
  const claimed = await claim(c, press)
  if ('ledTo' in claimed) return c.redirect(claimed.ledTo, 303)
  await next()
  await settle(c, press.name, claimed.at)
}

async function nameOf(c: Request): Promise<{ name: string; by: string } | undefined> {
  const form = await formOf(c)
  const by = textOf(form, 'press') === '' ? undefined : await presserOf(c)
  if (by === undefined) return undefined
  const said = JSON.stringify([by, c.req.path, new URL(c.req.url).search, form, ...(await digestsOf(c))])
  return { name: createHash('sha256').update(said).digest('hex'), by }
}

/** Whose press it is: on a claimant's pages the claimant's, or that of whoever acts for them. */
async function presserOf(c: Request): Promise<string | undefined> {
  if (!isForReaders(c)) return (await c.var.findPerson())?.id
  const reader = await c.var.findReader()
  return reader && readerActor(reader).id
}

type Press = { name: string; by: string }

/** Where the press led when it has been done already, or since when it is ours to do. @throws DatabaseAway after a while */
async function claim(c: Request, press: Press): Promise<{ ledTo: string } | { at: string }> {
  const givenUp = Date.now() + patience
  for (let pause = 50; Date.now() < givenUp && !c.req.raw.signal.aborted; pause = Math.min(pause * 1.5, 1000)) {
    const found = await claimNow(c.var.db, press)
    if (found?.at) return { at: found.at }
    if (found?.ledTo) return { ledTo: found.ledTo }
    await sleep(pause)
  }
  // The page for this lets the same be sent again.
  throw new DatabaseAway('The same press is still at work')
}

async function claimNow(db: Db, { name, by }: Press) {
  const [found] = await db.execute<{ at: string | null; ledTo: string | null }>(sql`
    with claimed as (
      insert into presses (press, by, at) values (${name}, ${by}::uuid, now())
      on conflict (press) do update set at = now()
      where presses.led_to is null and presses.at < now() - make_interval(secs => ${secondsAtWork})
      returning at
    )
    select (select at::text from claimed) as at, (select led_to from presses where press = ${name}) as "ledTo"`)
  return found
}

/** Only the claim that was ours: another server may have taken over a press that was long at work. */
async function settle(c: Request, name: string, at: string): Promise<void> {
  const ledTo = c.res.status === 303 ? c.res.headers.get('location') : null
  const { db, log } = c.var
  const ours = and(eq(presses.press, name), isNull(presses.ledTo), eq(presses.at, sql`${at}::timestamptz`))
  try {
    await (ledTo ? db.update(presses).set({ ledTo }).where(ours) : db.delete(presses).where(ours))
  } catch (error) {
    // What was done is done, and is answered so; sent again, it is found by its id.
    log.error({ press: (error as Error).name })
  }
}

/** The id for what this request makes: the same for the same press; any other when the form names none. */
export function idOfPress(c: Request): string {
  const { press } = c.var as { press?: string }
  if (press === undefined) return randomUUID()
  return shapedAsId(press)
}

/** Presses older than a day are not sent again. */
export const forgetOldPresses = async (db: Db): Promise<void> => {
  await db.delete(presses).where(lt(presses.at, sql`now() - interval '1 day'`))
}
