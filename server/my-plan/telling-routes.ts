/**
 * GET  /my-plan/how-we-tell-you     POST …      how a claimant is told that something has happened
 */
import { Hono } from 'hono'
import { z } from 'zod'
import { type ToldBy, toldBy } from '../../db/choices.ts'
import { tellingErrors, tellingPage } from '../../views/my-plan-telling.ts'
import { record } from '../audit.ts'
import { changeTelling, type NewTelling, type Telling, tellingOf } from '../claimant/telling.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { type FieldErrors, type Form, ownValue, read, textOf } from '../http/forms.ts'
import { changesLanguage } from '../http/language.ts'
import { readerActor } from '../http/reader.ts'
import { waysOffered } from '../outbox/carriers.ts'
import { mobileOf } from '../outbox/outbox.ts'

export const tellingRoutes = new Hono<Env>()

/** A code by email goes where this page says, so it is a part of the way in. */
const readers = only('reader who may way in')

tellingRoutes.get('/my-plan/how-we-tell-you', readers, async c => {
  const { db, now, reader } = c.var
  const telling = await tellingNow(c)
  const about = reader.claimantId
  await record(db, {
    by: readerActor(reader),
    at: now,
    did: 'viewed',
    what: `how they are told, claimant ${about}`,
    about,
  })
  const form: Form = telling.choices.includes(telling.toldBy) ? { toldBy: telling.toldBy } : {}
  return c.html(page(c, telling, form))
})

const tellingNow = (c: Request): Promise<Telling> => tellingOf(c.var.db, c.var.reader, waysOffered(c.var.config))

function page(c: Request, telling: Telling, form: Form, errors: FieldErrors = []) {
  const done = c.req.query('done') === 'changed'
  return tellingPage(shellOf(c), c.var.reader.language, { telling, form, errors, done })
}

tellingRoutes.post('/my-plan/how-we-tell-you', readers, async c => {
  const { db, now, reader, config } = c.var
  const telling = await tellingNow(c)
  const typed = await read(c, newTelling(telling))
  if (changesLanguage(c)) return c.html(page(c, telling, typed.form))
  if (!typed.ok) {
    const errors = typed.errors.map(({ field, message }) => ({ field, message: inWords(message)[reader.language] }))
    return c.html(page(c, telling, typed.form, errors), 422)
  }
  await changeTelling(db, reader, now, typed.value, `${config.baseUrl}/my-plan/sign-in`)
  return c.redirect(`/my-plan/how-we-tell-you?done=changed&lang=${reader.language}`, 303)
})

type Mistake = keyof typeof tellingErrors
const inWords = (message: string) => tellingErrors[message as Mistake]

/** What is left empty stays as it is; what belongs to another way than the chosen one is not read. */
const newTelling = (telling: Telling): z.ZodType<NewTelling> =>
  z
    .preprocess(
      form => ({
        toldBy: textOf(form as Form, 'toldBy'),
        email: textOf(form as Form, 'email').trim(),
        mobile: textOf(form as Form, 'mobile').trim(),
        safe: textOf(form as Form, 'safe'),
      }),
      z.object({ toldBy: z.string(), email: z.string(), mobile: z.string(), safe: z.string() }),
    )
    .superRefine((typed, ctx) => {
      for (const [path, message] of mistakesIn(typed, telling)) ctx.addIssue({ code: 'custom', path: [path], message })
    })
    .transform(({ toldBy, email, mobile }) => ({
      toldBy: toldBy as ToldBy,
      ...(toldBy === 'email' && email !== '' && { email }),
      ...(toldBy === 'text' && mobile !== '' && { mobile }),
    }))

type Typed = Record<'toldBy' | 'email' | 'mobile' | 'safe', string>

function mistakesIn({ toldBy: way, email, mobile, safe }: Typed, telling: Telling): [field: string, Mistake][] {
  const found: [string, Mistake][] = []
  if (!ownValue(toldBy, way) || !telling.choices.includes(way as ToldBy)) found.push(['toldBy', 'no way'])
  if (way === 'email' && (email === '' ? !telling.email : !isEmail(email))) found.push(['email', 'no email'])
  if (way === 'email' && email !== '' && telling.codesGoThere && email !== telling.email)
    found.push(['email', 'codes go there'])
  if (way === 'text' && (mobile === '' ? !telling.mobile : !mobileOf(mobile))) found.push(['mobile', 'no mobile'])
  if (safe !== 'yes') found.push(['safe', safe === 'no' ? 'not safe' : 'safe or not'])
  return found
}

const isEmail = (text: string) => text.length <= 200 && z.email().safeParse(text).success
