/**
 * Files in a form.
 *
 * What must always hold:
 *   1. Only a route that says so takes any; everywhere else a file in a form is not there.       (takesFiles, filesOf)
 *   2. Only there is a long body read, and only from somebody who is signed in.                  (security.ts limitBody)
 *   3. The same press with other files is another press.                                         (presses.ts, digestsOf)
 *   4. A file is read and hashed once, away from what answers everybody else.                    (postedFiles)
 */
import type { MiddlewareHandler } from 'hono'
import type { Env, Request } from './context.ts'

/** Declares, after who may use a route, that its form holds files. */
export const takesFiles: MiddlewareHandler<Env> = (_, next) => next()

/** Whether the route that answers this request takes files. */
export const isForFiles = (c: Request): boolean => c.req.matchedRoutes.some(({ handler }) => handler === takesFiles)

export type PostedFile = { name: string; bytes: Uint8Array<ArrayBuffer>; sha256: string }

/** The files chosen in one field, in the order they came. A field in which nothing was chosen has none. */
export async function filesOf(c: Request, field: string): Promise<PostedFile[]> {
  const posted = await postedFiles(c)
  return posted.filter(one => one.field === field).map(({ file }) => file)
}

/** What tells these files from others: for a press. */
export async function digestsOf(c: Request): Promise<string[]> {
  const posted = await postedFiles(c)
  return posted.map(({ field, file }) => `${field} ${file.name} ${file.sha256}`)
}

type Posted = { field: string; file: PostedFile }[]

/** What each request sent, read once. */
const read = new WeakMap<globalThis.Request, Promise<Posted>>()

function postedFiles(c: Request): Promise<Posted> {
  if (!isForFiles(c)) return Promise.resolve([])
  const before = read.get(c.req.raw)
  if (before) return before
  const now = readFiles(c)
  read.set(c.req.raw, now)
  return now
}

async function readFiles(c: Request): Promise<Posted> {
  const body = await c.req.parseBody({ all: true }).catch(() => ({}))
  const chosen = Object.entries(body).flatMap(([field, value]) => {
    const files = [value].flat().filter((one): one is File => one instanceof File && (one.name !== '' || one.size > 0))
    return files.map(file => ({ field, file }))
  })
  const posted: Posted = []
  for (const { field, file } of chosen) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    // Made on a thread of its own: many megabytes would keep everybody else waiting.
    const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
    posted.push({ field, file: { name: file.name, bytes, sha256 } })
  }
  return posted
}
