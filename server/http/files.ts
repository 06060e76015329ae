/**
 * Files in a form.
 *
 * What must always hold:
 *   1. Only a route that says so takes any; everywhere else a file in a form is not there.       (takesFiles, filesOf)
 *   2. Only there is a long body read, and only from somebody who is signed in.                  (security.ts limitBody)
 *   3. The same press with other files is another press.                                         (presses.ts, digestsOf)
 */
import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { Env, Request } from './context.ts'

/** Declares, after who may use a route, that its form holds files. */
export const takesFiles: MiddlewareHandler<Env> = (_, next) => next()

/** Whether the route that answers this request takes files. */
export const isForFiles = (c: Request): boolean => c.req.matchedRoutes.some(({ handler }) => handler === takesFiles)

export type PostedFile = { name: string; bytes: Uint8Array }

/** The files chosen in one field, in the order they came. A field in which nothing was chosen has none. */
export async function filesOf(c: Request, field: string): Promise<PostedFile[]> {
  const posted = await postedFiles(c)
  const chosen = posted.filter(one => one.field === field)
  return Promise.all(
    chosen.map(async ({ file }) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
}

/** What tells these files from others: for a press. */
export async function digestsOf(c: Request): Promise<string[]> {
  const posted = await postedFiles(c)
  return Promise.all(
    posted.map(async ({ field, file }) => {
      const bytes = new Uint8Array(await file.arrayBuffer())
      return `${field} ${file.name} ${createHash('sha256').update(bytes).digest('hex')}`
    }),
  )
}

async function postedFiles(c: Request): Promise<{ field: string; file: File }[]> {
  if (!isForFiles(c)) return []
  const body = await c.req.parseBody({ all: true }).catch(() => ({}))
  return Object.entries(body).flatMap(([field, value]) => {
    const files = [value].flat().filter((one): one is File => one instanceof File && (one.name !== '' || one.size > 0))
    return files.map(file => ({ field, file }))
  })
}
