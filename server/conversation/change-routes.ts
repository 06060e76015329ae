/**
 * Under /interviews/:interview/conversation
 * GET  /cards/:reading        POST /cards/:reading         change what was read before it is used
 * GET  /items/:group/:item    POST /items/:group/:item     a job, qualification or child by hand; `new` is one more
 */
import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { clashPage } from '../../views/clash.ts'
import { changePage } from '../../views/conversation-change.ts'
import { idOf, recordView } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { type Form, formOf as posted } from '../http/forms.ts'
import { formOf as filledIn, itemInWords } from '../interview/answers.ts'
import { choiceError } from '../interview/clash.ts'
import { itemsOf } from '../interview/items.ts'
import { unfolded } from '../interview/page.ts'
import type { Item, Question } from '../interview/questions.ts'
import { Clash } from '../interview/step.ts'
import { today } from '../lib/days.ts'
import { clashingIn, fieldsOf, readTelling } from './change.ts'
import type { NewTurn } from './conversation.ts'
import { basisIn, type OpenConversation, openConversation, talkPath } from './open-conversation.ts'
import { recordTold, useCards } from './recording.ts'
import type { Telling } from './telling.ts'

export const changeRoutes = new Hono<Env>().basePath('/interviews/:interview/conversation')

const colleagues = only('adviser', 'leader', 'manager')

/** A card that waits, by the number in the address; one that is settled has nothing to tell. @throws NotFound */
async function openCard(c: Request) {
  const open = await openConversation(c)
  const isThis = ({ id }: { id: number }) => String(id) === c.req.param('reading')
  const found = open.waiting.find(({ card }) => isThis(card))
  if (!found && !open.turns.some(({ cards }) => cards.some(isThis))) throw new NotFound()
  return { open, card: found?.card, telling: found?.telling }
}

const onward = (c: Request, { ways }: OpenConversation) => c.redirect(`${talkPath(ways)}#now`, 303)

const actOf = (c: Request, { interview }: OpenConversation, form: Form) => {
  const { db, person, now } = c.var
  return { db, person, now, interview, basis: basisIn(form) }
}

changeRoutes.get('/cards/:reading', colleagues, async c => {
  const { db, person, now } = c.var
  const { open, card, telling } = await openCard(c)
  await recordView(db, person, now, open.interview.claimantId, `interview ${open.interview.id}`)
  if (!card || !telling) return onward(c, open)
  const { fields, answers } = fieldsOf(open, telling)
  return c.html(changePage(shellOf(c), { ...open, telling, card, fields, form: filledIn(fields, answers) }))
})

changeRoutes.post('/cards/:reading', colleagues, async c => {
  const { open, card, telling } = await openCard(c)
  if (!card || !telling) return onward(c, open)
  const sent = unfolded(await posted(c))
  const read = readTelling(open, telling, sent, today(c.var.now))
  const under = `/cards/${card.id}`
  if (read.unchosen.length > 0) return unchosen(c, open, telling, sent, read.unchosen, under)
  const view = { ...open, telling, card, fields: read.fields, form: read.form }
  if (read.errors.length > 0) return c.html(changePage(shellOf(c), { ...view, errors: read.errors }), 422)
  const changed = { card, telling: read.telling, changed: true }
  const [left] = await useCards(actOf(c, open, read.form), [changed])
  return left ? clash(c, read.telling, read.form, left.clashes, under) : onward(c, open)
})

/** A list of the interview and one item of it, or one that is to be added. @throws NotFound */
async function openItem(c: Request) {
  const open = await openConversation(c)
  for (const step of open.interview.definition.steps) {
    const group = step.questions.find(({ id, kind }) => id === c.req.param('group') && kind === 'group')
    if (!group) continue
    const saved = itemsOf(open.known.answers[group.id]).find(({ id }) => id === c.req.param('item'))
    return { open, step, group, saved }
  }
  throw new NotFound()
}

changeRoutes.get('/items/:group/:item', colleagues, async c => {
  const { db, person, now } = c.var
  const { open, step, group, saved } = await openItem(c)
  if (!saved && c.req.param('item') !== 'new') throw new NotFound()
  await recordView(db, person, now, open.interview.claimantId, `interview ${open.interview.id}`)
  const item: Item = saved ?? { id: randomUUID(), answers: {} }
  const telling = { step, group, item }
  const { fields, answers } = fieldsOf(open, telling)
  return c.html(changePage(shellOf(c), { ...open, telling, fields, form: filledIn(fields, answers) }))
})

changeRoutes.post('/items/:group/:item', colleagues, async c => {
  const { open, step, group } = await openItem(c)
  const sent = unfolded(await posted(c))
  const id = idOf(c.req.param('item'))
  const telling: Telling = { step, group, item: { id, answers: {} } }
  const read = readTelling(open, telling, sent, today(c.var.now))
  const under = `/items/${group.id}/${id}`
  if (read.unchosen.length > 0) return unchosen(c, open, telling, sent, read.unchosen, under)
  const view = { ...open, telling, fields: read.fields, form: read.form }
  if (read.errors.length > 0) return c.html(changePage(shellOf(c), { ...view, errors: read.errors }), 422)
  const words = itemInWords(group, { id, answers: read.telling.item?.answers ?? {} }, 'en').title
  const turn: NewTurn = { asked: `${group.id}/${id}`, meant: 'changing', words }
  try {
    await recordTold(actOf(c, open, read.form), read.telling, turn)
  } catch (error) {
    if (!(error instanceof Clash)) throw error
    return clash(c, read.telling, read.form, error.questions, under)
  }
  return onward(c, open)
})

/** Both answers side by side, to choose the one that stays. */
async function clash(c: Request, telling: Telling, form: Form, questions: readonly string[], under: string) {
  const newest = await openConversation(c)
  const found = await clashingIn(c.var.db, newest, { telling, form, on: today(c.var.now) }, questions)
  return c.html(clashPage(shellOf(c), { ...clashView(newest, under), ...found }), 409)
}

/** The same page again, when not every answer on it was given a choice. */
async function unchosen(
  c: Request,
  open: OpenConversation,
  telling: Telling,
  form: Form,
  questions: readonly Question[],
  under: string,
) {
  const ids = questions.map(({ id }) => id)
  const { clashes } = await clashingIn(c.var.db, open, { telling, form, on: today(c.var.now) }, ids)
  const view = { ...clashView(open, under), clashes, form, errors: questions.map(choiceError) }
  return c.html(clashPage(shellOf(c), view), 422)
}

const clashView = ({ interview, ways }: OpenConversation, under: string) => ({
  claimant: interview.claimant.name,
  back: { href: talkPath(ways), text: 'Back to the conversation' },
  action: talkPath(ways, under),
})
