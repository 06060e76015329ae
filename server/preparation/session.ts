/**
 * The sitting of somebody who prepares: what their browser carries between one page and the next.
 *
 * What must always hold:
 *   1. The secret of the link is in the address of the first page alone; after "Start" a cookie stands for it, sealed with
 *      the program's SECRET, which scripts cannot read and which ends an hour after the last press.  (sessionFor, openedBy)
 *   2. What somebody wrote is shown again to the browser that wrote it, while it is open, and to nobody else: the link may
 *      be in other hands by then (a partner's, a parent's, whoever found the letter). The cookie says which rows it wrote:
 *      whoever opens the link again sees that there is an answer, never what it says.                (rows)
 *   3. It opens nothing by itself: whether the preparation still lives is asked each time.           (preparation.ts)
 */
import { seal, unseal } from '../lib/seal.ts'

export const sessionCookie = 'foothold.prepare'
export const sessionMinutes = 60

/** Whose preparation is open, and the rows of answers that were written in this sitting. */
export type Session = { preparation: string; rows: readonly number[] }

const purpose = 'a preparation'

/** What the cookie holds: the session, until an hour from now. */
export function sessionFor(secret: string, now: Date, session: Session): string {
  const until = now.getTime() + sessionMinutes * 60_000
  return seal(secret, purpose, JSON.stringify({ ...session, until }))
}

/** The session that a cookie holds now; undefined when it holds none, or none any more. */
export function openedBy(secret: string, now: Date, cookie: string | undefined): Session | undefined {
  const said = cookie === undefined ? undefined : unseal(secret, purpose, cookie)
  if (said === undefined) return undefined
  const { preparation, rows, until } = JSON.parse(said) as Session & { until: number }
  return until > now.getTime() ? { preparation, rows } : undefined
}
