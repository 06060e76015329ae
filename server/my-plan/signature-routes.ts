/**
 * GET  /my-plan/signature             POST the same: sign, with a typed name or a drawn line
 * POST /my-plan/signature/declined    I do not want to sign
 */
import { Hono } from 'hono'
import { z } from 'zod'
import { inSame } from '../../views/my-plan-nav.ts'
import { mySignaturePage, signatureErrors } from '../../views/my-plan-signature.ts'
import { issuedPlanOf } from '../action-plan/action-plan.ts'
import { keptCopy } from '../action-plan/copies.ts'
import { isDrawing, type OnlineSignature, signOnline } from '../action-plan/online-signature.ts'
import { record } from '../audit.ts'
import { only } from '../http/access.ts'
import { type Env, type Reader, type Request, shellOf } from '../http/context.ts'
import { type Form, formOf, read, textOf } from '../http/forms.ts'
import { changesLanguage } from '../http/language.ts'
import { readerActor } from '../http/reader.ts'
import { tidy } from '../lib/typed-text.ts'
import { printedAs } from '../print/formats.ts'

export const mySignatureRoutes = new Hono<Env>()

const who = only('reader who may sign')

mySignatureRoutes.get('/my-plan/signature', who, async c => c.html(await signingPage(c)))

async function signingPage(c: Request, typed?: { form: Form; error?: keyof typeof signatureErrors }) {
  const { db, reader, now } = c.var
  const { language } = reader
  const plan = await issuedPlanOf(db, reader)
  const what = `plan ${plan.id}`
  await record(db, { by: readerActor(reader), at: now, did: 'viewed', what, about: reader.claimantId })
  const errors = typed?.error && [{ field: 'name', message: signatureErrors[typed.error][language] }]
  return mySignaturePage(shellOf(c), language, plan, { form: typed?.form ?? {}, ...(errors && { errors }) })
}

const signing = z.object({
  name: z.string().transform(tidy).pipe(z.string().max(200)).optional(),
  drawn: z.string().optional(),
})

/** Whether the form was on the page of another version than the one that is theirs now: nobody signs what they have not read. */
const isOfAnotherVersion = async (c: Request, form: Form): Promise<boolean> => {
  const read = textOf(form, 'version')
  return read !== '' && read !== String((await issuedPlanOf(c.var.db, c.var.reader)).version)
}

mySignatureRoutes.post('/my-plan/signature', who, async c => {
  const typed = await read(c, signing)
  if (changesLanguage(c)) return c.html(await signingPage(c, { form: typed.form }))
  if (await isOfAnotherVersion(c, typed.form)) {
    return c.html(await signingPage(c, { form: typed.form, error: 'changed' }), 422)
  }
  if (!typed.ok) return c.html(await signingPage(c, { form: typed.form, error: 'long' }), 422)
  const drawn = typed.value.drawn || undefined
  if (drawn && !isDrawing(drawn)) {
    return c.html(await signingPage(c, { form: { ...typed.form, drawn: '' }, error: 'drawing' }), 422)
  }
  const typedName = typed.value.name || undefined
  if (typedName && isTheClaimants(c.var.reader, typedName)) {
    return c.html(await signingPage(c, { form: typed.form, error: 'theirs' }), 422)
  }
  if (!typedName && !drawn) return c.html(await signingPage(c, { form: typed.form, error: 'nothing' }), 422)
  await sign(c, { state: 'signed', typedName, drawn })
  return c.redirect(inSame(c.var.reader.language, '/my-plan?done=signed'), 303)
})

/** G25: an appointee signs as themselves. Whoever has the same name as the person signs with it. */
function isTheClaimants({ claimantName, representative }: Reader, typed: string): boolean {
  const plain = (name: string) =>
    tidy(name)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
  return (
    representative !== undefined && plain(typed) === plain(claimantName) && plain(typed) !== plain(representative.name)
  )
}

/** Of the version that they read, in the language of the page and the size that they need. */
async function sign(c: Request, signature: OnlineSignature): Promise<void> {
  const { db, reader, now, config } = c.var
  const plan = await issuedPlanOf(db, reader)
  const copy = { language: reader.language, format: printedAs(plan.claimant.format) }
  // A size that nobody has asked for yet is made now, so that there is something to have signed.
  await keptCopy(db, now, plan, copy, config)
  await signOnline(db, now, plan, copy, readerActor(reader), signature, reader.representative?.id)
}

mySignatureRoutes.post('/my-plan/signature/declined', who, async c => {
  if (await isOfAnotherVersion(c, await formOf(c))) {
    return c.html(await signingPage(c, { form: {}, error: 'changed' }), 422)
  }
  await sign(c, { state: 'declined' })
  return c.redirect(inSame(c.var.reader.language, '/my-plan?done=declined'), 303)
})
