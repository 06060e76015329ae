/**
 * Questions that are put to the database at every request, written once: Drizzle takes longer to write one than PostgreSQL
 * takes to answer it.
 */
import type { SQL } from 'drizzle-orm'
import type { Db, Tx } from './client.ts'

/** What `.prepare()` of a Drizzle query gives. */
type Statement = { execute: (values?: Record<string, unknown>) => Promise<unknown> }
type Rows<Query extends Statement> = Awaited<ReturnType<Query['execute']>>

/** The parts of Drizzle that write a query and send it; its types keep them to itself. */
type Inner = {
  dialect: { sqlToQuery: (sql: SQL) => object }
  session: {
    client: unknown
    prepareQuery: (query: object, fields: undefined, name: string, inArrays: false) => Statement
  }
}

/**
 * A query with placeholders, written the first time that it is asked and never again; it is asked on the database or in
 * the transaction that it is given.
 */
export function prepared<Query extends Statement>(write: (db: Db) => Query) {
  const written = new WeakMap<object, Query>()
  return (on: Db | Tx, values: Record<string, unknown>): Promise<Rows<Query>> => {
    const { dialect, session } = on as unknown as Inner
    // A database and its transactions have one dialect between them.
    const statement = written.get(dialect) ?? write(on as Db)
    written.set(dialect, statement)
    // A statement is tied to the connection it was written for: this is the same one, tied to another.
    const here: Query = Object.assign(Object.create(Object.getPrototypeOf(statement)), statement, {
      client: session.client,
    })
    return here.execute(values) as Promise<Rows<Query>>
  }
}

/** The same for words of SQL, with a name that no other prepared query has. */
export const preparedSql = (name: string, words: SQL) =>
  prepared(db => {
    const { dialect, session } = db as unknown as Inner
    return session.prepareQuery(dialect.sqlToQuery(words), undefined, name, false)
  })
