/**
 * GET  /bank-holidays            up to which day they are known, where they came from, and the dates of every year
 * POST /bank-holidays/preview    what GOV.UK's file, chosen or pasted, would change; nothing is changed yet
 * POST /bank-holidays            …is loaded, by whoever has seen that
 */
import { Hono } from 'hono'
import { z } from 'zod'
import { bankHolidaysPage, holidayChangesPage } from '../../views/bank-holiday.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { filesOf, takesFiles } from '../http/files.ts'
import { type FieldErrors, type Form, formOf, ownValue, read, textOf } from '../http/forms.ts'
import { today } from '../lib/days.ts'
import { endsSoon, load, newestList, useNewest } from './bank-holiday.ts'
import { type Changes, changesWith, isNoNews, readPublished } from './published.ts'

export const bankHolidayRoutes = new Hono<Env>()

const administrators = only('admin')
const done = { loaded: 'The bank holidays are loaded. Working days are counted with them from now on.' } as const
/** GOV.UK's file has about 30 kB. */
const longest = 300_000

bankHolidayRoutes.get('/bank-holidays', administrators, c => shown(c, {}, [], 200))

async function shown(c: Request, form: Form, errors: FieldErrors, status: 200 | 409 | 422) {
  const list = await useNewest(c.var.db)
  const date = today(c.var.now)
  const page = { list, date, endsSoon: endsSoon(date), form, errors, done: ownValue(done, c.req.query('done')) }
  return c.html(bankHolidaysPage(shellOf(c), page), status)
}

bankHolidayRoutes.post('/bank-holidays/preview', administrators, takesFiles, async c => {
  const form = await formOf(c)
  const [file] = await filesOf(c, 'file')
  const field = file ? 'file' : 'pasted'
  const text = file ? new TextDecoder().decode(file.bytes.subarray(0, longest + 1)) : textOf(form, 'pasted')
  const problem = (message: string) => shown(c, form, [{ field, message }], 422)
  if (text.trim() === '') return problem('Choose the file, or paste what is in it')
  if (text.length > longest) return problem('The file is too long to be GOV.UK’s bank-holidays.json')
  const read = await changesOf(c, text)
  return 'problem' in read ? problem(read.problem) : c.html(holidayChangesPage(shellOf(c), { ...read, text, form: {} }))
})

/** What the text of a file would change in the list that counts now. */
async function changesOf(c: Request, text: string): Promise<{ changes: Changes; after: number } | { problem: string }> {
  const published = readPublished(text)
  if ('problem' in published) return published
  const { id, dates } = await newestList(c.var.db)
  const changes = changesWith(dates, published.dates)
  if ('problem' in changes) return changes
  return isNoNews(changes) ? { problem: 'Every date of this file is known already' } : { changes, after: id }
}

const confirmation = z.object({
  published: z.string().max(longest),
  after: z.coerce.number().int().min(0),
  reason: z.string().trim().max(1000, 'The reason must be 1,000 characters or fewer').default(''),
})

bankHolidayRoutes.post('/bank-holidays', administrators, async c => {
  const { db, person, now } = c.var
  const typed = await read(c, confirmation)
  const text = textOf(typed.form, 'published')
  const again = async (field: string, message: string, status: 409 | 422) => {
    const read = await changesOf(c, text)
    if ('problem' in read) return shown(c, {}, [{ field: 'pasted', message: read.problem }], 422)
    const page = { ...read, text, form: typed.form, errors: [{ field, message }] }
    return c.html(holidayChangesPage(shellOf(c), page), status)
  }
  if (!typed.ok) return again('reason', typed.errors[0]?.message ?? '', 422)
  const published = readPublished(typed.value.published)
  if ('problem' in published) return shown(c, {}, [{ field: 'pasted', message: published.problem }], 422)
  try {
    await load(db, person, now, { ...typed.value, published: published.dates })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.code === 'no reason' ? again('reason', error.message, 422) : again('changes', error.message, 409)
  }
  return c.redirect('/bank-holidays?done=loaded', 303)
})
