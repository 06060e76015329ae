/** Telling that the database is away (stopped, starting, out of reach, out of room) from every other error. */

/** The database did not answer. What was asked of it may have been done or not; a transaction was done whole or not at all. */
export class DatabaseAway extends Error {}

/**
 * What PostgreSQL and the driver say when a connection cannot be had or has gone; and 57014, 25P03: the server gave up
 * waiting by itself, as we would have.
 */
const codes =
  /^(57P0[1235]|57014|25P03|53300|08\w{3}|E(PIPE|CONNRESET|CONNREFUSED|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)|CONNECT\w+)$/

/** Whether an error, or one that it was made from, says that the database is away. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof DatabaseAway) return true
  const { code = '', syscall } = error as { code?: string; syscall?: string }
  // A socket that is not there; a file that is not there is another matter.
  return codes.test(code) || (code === 'ENOENT' && syscall === 'connect') || isAway(error.cause)
}
