/**
 * A form that was posted after the session had ended, sealed into the page that it was answered with until whoever typed
 * it has signed in again.
 *
 * What must always hold:
 *   1. Nobody reads or changes it on the way, and what was sealed for one kind of people opens for no other.   (purpose)
 *   2. It lies nowhere but in that page, and opens for half a day.                                   (openSealed)
 *   3. It goes to the path it was posted to and to no other, past every check of that path again.    (openSealed)
 *   4. A password or a code never stands in a page.                                                  (secrets)
 */
import { z } from 'zod'
import { languageField } from '../lib/language.ts'
import { localPath } from '../lib/local-path.ts'
import { seal, unseal } from '../lib/seal.ts'
import type { Request } from './context.ts'
import { type Form, formOf } from './forms.ts'

const keptHours = 12
const secrets = ['password', 'code']

/** `by` is whoever typed it, `path` where it was posted, `page` the page that it was on. */
export type KeptForm = {
  by: string
  at: Date
  path: string
  page: string
  form: Form
  /** Files may have been sent with it; they are not kept. */
  hadFiles?: boolean | undefined
}

const kept = z.object({
  by: z.uuid(),
  at: z.coerce.date(),
  path: z.string().refine(path => localPath(path) === path),
  page: z.string().refine(page => localPath(page) === page),
  form: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  hadFiles: z.boolean().optional(),
})

/**
 * What this request posted, sealed for `by`; `undefined` when there is nothing to keep.
 * @param page where to go without it, when the browser does not say which page it was on
 */
export async function sealedForm(c: Request, purpose: string, by: string, page: string): Promise<string | undefined> {
  const form = Object.fromEntries(Object.entries(await formOf(c)).filter(([field]) => !secrets.includes(field)))
  if (!Object.values(form).flat().some(Boolean)) return undefined
  const url = new URL(c.req.url)
  // What is sent on later is meant to be done.
  url.searchParams.delete(languageField)
  const hadFiles = /^multipart\//i.test(c.req.header('content-type') ?? '')
  const one: KeptForm = {
    by,
    at: c.var.now,
    path: url.pathname + url.search,
    page: pageOfForm(c) ?? page,
    form,
    hadFiles,
  }
  return seal(c.var.config.secret, purpose, JSON.stringify(one))
}

/** The form that was sealed, as long as it is kept; `undefined` when it is not ours, was changed or is too old. */
export function openSealed(c: Request, purpose: string, sealed: string): KeptForm | undefined {
  const text = unseal(c.var.config.secret, purpose, sealed)
  const read = text === undefined ? undefined : kept.safeParse(JSON.parse(text)).data
  if (!read || c.var.now.getTime() - read.at.getTime() > keptHours * 60 * 60_000) return undefined
  return read
}

/** The page that the form was on, when the browser says so and it is one of ours. */
export function pageOfForm(c: Request): string | undefined {
  const from = c.req.header('referer') ?? ''
  if (!URL.canParse(from) || new URL(from).host !== new URL(c.req.url).host) return undefined
  const { pathname, search } = new URL(from)
  return localPath(pathname + search)
}
