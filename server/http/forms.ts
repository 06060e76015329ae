/** Reading a form once, at the door: values, or messages by field with what was typed kept. */
import type { z } from 'zod'
import type { Request } from './context.ts'

/** What was posted, as it was posted: a field given twice is a list. Files are not here (files.ts). */
export type Form = Record<string, string | string[]>

/** A message and the id of the field it stands beside. */
export type FieldError = { field: string; message: string }

export type Read<T> = { ok: true; value: T; form: Form } | { ok: false; errors: FieldErrors; form: Form }

/** The first message of each field, in the order of the page. */
export type FieldErrors = FieldError[]

/**
 * The posted fields. A copy with a prototype, because hono's has none and Drizzle cannot store such an object.
 * PostgreSQL cannot keep the NUL character in text, and nobody types it: it is dropped. So are the accents after the
 * thirtieth on one letter: no language has so many, and putting a hundred thousand in order takes seconds.
 */
export async function formOf(c: Request): Promise<Form> {
  const body = await c.req.parseBody({ all: true }).catch(asNoForm)
  const form: Form = {}
  for (const [field, value] of Object.entries(body)) {
    // Given to an ordinary object it would become what the object is made from.
    if (field === '__proto__') continue
    if (Array.isArray(value)) form[field] = value.filter(isText).map(fitToKeep)
    else if (isText(value)) form[field] = fitToKeep(value)
  }
  return form
}

/** A body that is no form at all is an empty one: what is missing is then said beside each field. */
function asNoForm(error: Error): Record<string, never> {
  if (error instanceof TypeError) return {}
  throw error
}

const isText = (value: unknown): value is string => typeof value === 'string'
/** A text that can be kept: also to be asked of what comes folded inside another field. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the NUL character is the one that is meant
export const fitToKeep = (text: string) => text.replace(/\u0000/g, '').replace(/(\p{M}{30})\p{M}+/gu, '$1')

/** Reads the form with `schema`, whose fields are the form's and whose messages are for the page. */
export async function read<T>(c: Request, schema: z.ZodType<T>): Promise<Read<T>> {
  const form = await formOf(c)
  return readForm(form, schema)
}

export function readForm<T>(form: Form, schema: z.ZodType<T>): Read<T> {
  const result = schema.safeParse(form)
  if (result.success) return { ok: true, value: result.data, form }
  return { ok: false, errors: errorsByField(result.error), form }
}

function errorsByField(error: z.ZodError): FieldErrors {
  const first = new Map<string, string>()
  for (const issue of error.issues) {
    const field = issue.path.map(String).join('-')
    if (!first.has(field)) first.set(field, issue.message)
  }
  return [...first].map(([field, message]) => ({ field, message }))
}

/** One field as text, however it was posted. */
export const textOf = (form: Form, field: string): string => {
  const value = form[field]
  return (Array.isArray(value) ? value.at(-1) : value) ?? ''
}

/** One field as a list: absent is empty, once is a list of one. */
export const listOf = (form: Form, field: string): string[] => {
  const value = form[field]
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

/** The entry of a list that a typed word names, and never something that every object has, like 'constructor'. */
export const ownValue = <T>(list: Readonly<Record<string, T>>, word: string | undefined): T | undefined =>
  word !== undefined && Object.hasOwn(list, word) ? list[word] : undefined

/** The message beside a field, if it has one. */
export const errorOf = (errors: FieldErrors | undefined, field: string): string | undefined =>
  errors?.find(error => error.field === field)?.message
