/**
 * A program for the tests of the managed PostgreSQL: opens it on the folder it is given, prints how to reach it as one
 * line of JSON, and waits. SIGTERM stops the server and ends; SIGUSR2 ends without stopping it.
 * A refusal goes to standard error as it would to a person, with exit code 1.
 */
import { CannotStartPostgres, openManagedPostgres } from '../../db/managed.ts'

try {
  const { options, stop } = await openManagedPostgres(process.argv[2] ?? '')
  process.on('SIGUSR2', () => process.exit(0))
  process.on('SIGTERM', () => stop().then(() => process.exit(0)))
  console.log(JSON.stringify(options))
} catch (error) {
  console.error(error instanceof CannotStartPostgres ? error.message : error)
  process.exit(error instanceof CannotStartPostgres ? 1 : 2)
}
