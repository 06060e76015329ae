/**
 * POST /my-plan/commitments/:commitment/done          I have done this
 * POST /my-plan/commitments/:commitment/not-done      I pressed that by mistake
 * GET  /my-plan/commitments/:commitment/cannot-yet    POST the same: I cannot do this yet, and why, if they want to say
 * GET  /my-plan/words                                 POST the same: words of their own
 */
import { Hono } from 'hono'
import { z } from 'zod'
import { inSame } from '../../views/my-plan-nav.ts'
import { cannotYetPage, mostCharacters, ownWordsPage, updateErrors } from '../../views/my-plan-update.ts'
import { issuedPlanOf } from '../action-plan/action-plan.ts'
import { record } from '../audit.ts'
import { type NewUpdate, newestSaid, pressedByMistake, say, updatesOf } from '../claimant/update.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, read } from '../http/forms.ts'
import { changesLanguage } from '../http/language.ts'
import { idOfPress } from '../http/presses.ts'
import { readerActor } from '../http/reader.ts'
import { contentOf, lineOf } from './my-plan.ts'

export const myUpdateRoutes = new Hono<Env>()

const who = only('reader who may update')

/** What went wrong with the words, beside their box. */
type Typed = { form: Form; errors: FieldErrors }

myUpdateRoutes.post('/my-plan/commitments/:commitment/done', who, async c => {
  const line = await ownLine(c)
  const refused = await saying(c, { says: 'done', commitmentId: line.id })
  return refused ? answerOnPage(c, { form: {}, errors: refused }) : backWith(c, 'told')
})

myUpdateRoutes.post('/my-plan/commitments/:commitment/not-done', who, async c => {
  const line = await ownLine(c)
  const { db, reader } = c.var
  const said = newestSaid(await updatesOf(db, reader.claimantId)).get(line.origin)
  // Pressed on a page that is no longer how it is: there is nothing to take back.
  if (said?.says !== 'done') return backWith(c, 'taken back')
  const words = pressedByMistake[reader.language]
  const refused = await saying(c, { says: 'cannot yet', words, commitmentId: line.id })
  return refused ? answerOnPage(c, { form: {}, errors: refused }) : backWith(c, 'taken back')
})

/** The line of this address, which is theirs to say something of: what we promised is for us to say. @throws NotFound */
async function ownLine(c: Request) {
  const { db, reader } = c.var
  const plan = await issuedPlanOf(db, reader)
  const line = await lineOf(db, plan, c.req.param('commitment') ?? '')
  if (line.kind === 'ours') throw new NotFound()
  return { ...line, writtenIn: contentOf(plan).writtenIn }
}

/** Keeps it; what it was refused for, in words for beside the box. */
async function saying(c: Request, update: NewUpdate): Promise<FieldErrors | undefined> {
  const { db, reader, now } = c.var
  const representativeId = reader.representative?.id
  const plan = { id: reader.planId, claimantId: reader.claimantId }
  try {
    await say(db, now, plan, readerActor(reader), { ...update, representativeId }, idOfPress(c))
    return undefined
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'too many') throw error
    return [{ field: 'words', message: updateErrors['too many'][reader.language] }]
  }
}

const backWith = (c: Request, done: 'told' | 'words' | 'taken back') =>
  c.redirect(inSame(c.var.reader.language, `/my-plan?done=${done.replace(' ', '-')}`), 303)

myUpdateRoutes.get('/my-plan/commitments/:commitment/cannot-yet', who, async c => {
  const line = await ownLine(c)
  await recordLook(c)
  return c.html(cannotYetPage(shellOf(c), c.var.reader.language, line))
})

const recordLook = (c: Request) => {
  const { db, now, reader } = c.var
  const what = `plan ${reader.planId}`
  return record(db, { by: readerActor(reader), at: now, did: 'viewed', what, about: reader.claimantId })
}

async function answerOnPage(c: Request, typed: Typed) {
  const line = await ownLine(c)
  await recordLook(c)
  return c.html(cannotYetPage(shellOf(c), c.var.reader.language, line, typed), typed.errors.length > 0 ? 422 : 200)
}

const text = z.string().trim().max(mostCharacters)
/** They need not say why. */
const reason = z.object({ words: text.transform(typed => typed || undefined).optional() })
const ownWords = z.object({ words: text.min(1, 'empty') })

myUpdateRoutes.post('/my-plan/commitments/:commitment/cannot-yet', who, async c => {
  const line = await ownLine(c)
  const typed = await read(c, reason)
  if (changesLanguage(c)) return answerOnPage(c, { form: typed.form, errors: [] })
  if (!typed.ok) return answerOnPage(c, { form: typed.form, errors: inWords(c, typed.errors) })
  const refused = await saying(c, { says: 'cannot yet', words: typed.value.words, commitmentId: line.id })
  return refused ? answerOnPage(c, { form: typed.form, errors: refused }) : backWith(c, 'told')
})

/** A message of the schema, in the reader's language: nothing was typed, or too much. */
const inWords = (c: Request, errors: FieldErrors): FieldErrors =>
  errors.map(({ field, message }) => ({
    field,
    message: updateErrors[message === 'empty' ? 'empty' : 'long'][c.var.reader.language],
  }))

myUpdateRoutes.get('/my-plan/words', who, async c => c.html(await wordsPage(c)))

async function wordsPage(c: Request, typed?: Typed) {
  const { db, reader } = c.var
  const added = (await updatesOf(db, reader.claimantId)).filter(({ says }) => says === 'words')
  await recordLook(c)
  return ownWordsPage(shellOf(c), reader.language, added, typed)
}

myUpdateRoutes.post('/my-plan/words', who, async c => {
  const typed = await read(c, ownWords)
  if (changesLanguage(c)) return c.html(await wordsPage(c, { form: typed.form, errors: [] }))
  if (!typed.ok) return c.html(await wordsPage(c, { form: typed.form, errors: inWords(c, typed.errors) }), 422)
  const refused = await saying(c, { says: 'words', words: typed.value.words })
  if (refused) return c.html(await wordsPage(c, { form: typed.form, errors: refused }), 422)
  return backWith(c, 'words')
})
