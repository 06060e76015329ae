/**
 * Under /interviews/:interview/conversation
 * GET  /                      the talk so far, the question now, and what is recorded; ?ask names another question
 * POST /turns                 the page's one form: what was typed, an answer that was pressed, what is to become of a card,
 *                             what the office's own reader is to read too, or how to go on
 *
 * It posts and is led back to the page. With scripts the page asks for itself and changes only where it differs. What is half
 * typed in the box when another button is pressed stays in it with scripts, and is kept as a turn without.
 */
import { Hono } from 'hono'
import { clashPage } from '../../views/clash.ts'
import { type ConversationView, conversationPage } from '../../views/conversation.ts'
import { riskPanel } from '../../views/risk-panel.ts'
import { recordView } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { type Form, formOf as posted, textOf } from '../http/forms.ts'
import { answerInWords, formOf as filledIn } from '../interview/answers.ts'
import { choiceError, withChoices } from '../interview/clash.ts'
import { stepOf } from '../interview/interview.ts'
import { readPage, unfolded, untangled } from '../interview/page.ts'
import type { Question, Step } from '../interview/questions.ts'
import { Clash } from '../interview/step.ts'
import { today } from '../lib/days.ts'
import { keyOf, restKey, type Target } from './asking.ts'
import { asAsked, clashingIn, type Refused } from './change.ts'
import { addAtOnce, offeredIn } from './commitment-cards.ts'
import { type Card, longestTurn, type NewTurn, type Turn } from './conversation.ts'
import type { Changing } from './listening.ts'
import { officeReadingOf, readByOffice, sendable } from './office.ts'
import {
  askedKey,
  basisIn,
  type OpenConversation,
  openConversation,
  talkPath,
  usedTogether,
  type Waiting,
} from './open-conversation.ts'
import { keepWords, recordTold, refuseCards, type Used, useCards } from './recording.ts'
import { isPressed, isTicked, pressedForm, type Sent, sentIn } from './sent.ts'
import { tellingBy } from './telling.ts'
import { keepTyped, takeTurn } from './typing.ts'
import { undoCards } from './undoing.ts'
import { itemMeant, whichToChange } from './which.ts'

export const conversationRoutes = new Hono<Env>().basePath('/interviews/:interview/conversation')

const colleagues = only('adviser', 'leader', 'manager')

conversationRoutes.get('/', colleagues, async c => {
  const { db, person, now } = c.var
  const open = await openConversation(c)
  await recordView(db, person, now, open.interview.claimantId, `interview ${open.interview.id}`)
  const isSwapped = c.req.header('hx-request') === 'true'
  // A script follows where it was led: the address is to say so, for whoever loads the page again.
  if (isSwapped) c.header('hx-replace-url', talkPath(open.ways, '', wantedIn(c)))
  return shown(c, open, { isSwapped })
})

type Shown = Partial<OpenConversation> & Pick<ConversationView, 'isSwapped' | 'form' | 'errors'>

/** The page, with what waits to be added to the plan and what its words call for. */
async function shown(c: Request, open: OpenConversation, more: Shown, status: 200 | 409 | 422 = 200) {
  const cards = open.waiting.map(({ card }) => card)
  const beside = { offered: await offeredIn(c, open, cards), office: await officeFor(c, open), panel: riskPanel(open) }
  const which = whichToChange(open, open.ways.language, today(c.var.now))
  return c.html(conversationPage(shellOf(c), { ...open, ...beside, which, ...more }), status)
}

/** What the office's own reader may be asked about the last thing that was typed, where the office runs one. */
const officeFor = (c: Request, { interview, turns }: OpenConversation) =>
  officeReadingOf(c.var.db, c.var.config.officeReader, interview, turns, c.var.now)

const wantedIn = (c: Request): Record<string, string> => {
  const ask = c.req.query('ask')
  return ask ? { ask } : {}
}

/** Back to the talk, at the question. */
const onward = (c: Request, { ways }: OpenConversation, more: Record<string, string> = {}) =>
  c.redirect(`${talkPath(ways, '', more)}#now`, 303)

/** The page again, with what was typed and what is wrong with it. */
function again(c: Request, { open, asked, form }: Sent, message: string, field = 'words') {
  const view = { ...open, asked: asked ?? open.asked, form, errors: [{ field, message }], isSwapped: isScript(c) }
  return shown(c, open, view, 422)
}

const isScript = (c: Request) => c.req.header('hx-request') === 'true'

conversationRoutes.post('/turns', colleagues, async c => {
  const form = unfolded(await posted(c))
  const sent = sentIn(await openConversation(c, textOf(form, 'asked')), form)
  const { open, asked, go, about, words } = sent
  if (words.length > longestTurn) return again(c, sent, tooLong(words))
  if (go === 'skip' || go === 'back' || go === 'recap') return goOn(c, sent, { ...buttons[go], asked: askedKey(asked) })
  if (go === 'rest') return goOn(c, sent, restOf(stepOf(open.interview, about)))
  if (cardButtons.includes(go)) return settled(c, sent)
  if (go.startsWith('undo')) return undone(c, sent)
  if (go === 'office') return askOffice(c, sent)
  const isPress = isPressed(sent)
  if (isPress || isTicked(sent)) return pressed(c, sent, isPress)
  if (words !== '') return typed(c, sent)
  // Somebody has closed the question meanwhile: the talk goes on from where it is.
  if (!asked && textOf(form, 'asked') !== '') return onward(c, open)
  return again(c, sent, 'Enter what they say, or press one of the answers')
})

const tooLong = (words: string) => {
  const number = (count: number) => count.toLocaleString('en-GB')
  return `What they say must be ${number(longestTurn)} characters or fewer. You typed ${number(words.length)}: send it in parts`
}

// ── What is typed ───────────────────────────────────────────────────────────────────────────────

async function typed(c: Request, { open, asked, words }: Sent) {
  const meant = await keepTyped(c, open, asked, words)
  return meant.means === 'changing' ? toChange(c, open, meant) : onward(c, open)
}

/** “Change the second job”: its own page; another question is asked again; where it is not plain which, the page asks. */
function toChange(c: Request, open: OpenConversation, meant: Changing) {
  const item = itemMeant(open, meant)
  if (item) return c.redirect(talkPath(open.ways, `/items/${meant.question}/${item.id}`), 303)
  const isList = open.interview.definition.steps.some(({ questions }) =>
    questions.some(({ id, kind }) => id === meant.question && kind === 'group'),
  )
  return onward(c, open, meant.question && !isList ? { ask: meant.question } : {})
}

const buttons = {
  skip: { meant: 'skipped', words: 'Skip' },
  back: { meant: 'back', words: 'Go back' },
  recap: { meant: 'recap', words: 'What have we got so far?' },
} as const satisfies Record<string, NewTurn>

const restOf = (step: Step): NewTurn => ({
  meant: 'changing',
  asked: restKey(step),
  words: `Ask the rest of “${step.title.en}”`,
})

/** Goes on, or back; what is in the box is not lost by it. */
async function goOn(c: Request, { open, asked, words }: Sent, turn: NewTurn) {
  if (words !== '') await keepTyped(c, open, asked, words)
  await takeTurn(c, open.interview, turn)
  return onward(c, open)
}

// ── What is pressed ─────────────────────────────────────────────────────────────────────────────

/** Records an answer; what was typed beside it comes after it, unless a script keeps it in its box. */
async function pressed(c: Request, sent: Sent, isPress: boolean) {
  const { open, asked, words } = sent
  if (!asked) return words === '' ? onward(c, open) : typed(c, sent)
  const { question, of } = asked
  const known = of ? of.item.answers : open.known.answers
  const { form, unchosen } = withChoices([question], pressedForm(question, sent), known)
  if (unchosen.length > 0) return unchosenYet(c, open, asked, sent.form)
  const isConfirming = sent.go === 'confirm'
  if (isConfirming && isNewer(open, question, form)) return changedMeanwhile(c, sent)
  if (isConfirming) Object.assign(form, filledIn([question], known))
  const { answers, errors } = readPage([asAsked(question)], form, known, today(c.var.now))
  const answer = answers[question.id]
  if (errors[0]) return again(c, { ...sent, form }, errors[0].message, question.id)
  if (!answer) return again(c, { ...sent, form }, 'Select an answer, or type what they say', question.id)
  const said = answerInWords(question, answer, open.ways.language)
  const turn = { asked: keyOf(asked), meant: 'pressed', words: isConfirming ? `Still right: ${said}` : said } as const
  const telling = tellingBy(asked, answer)
  try {
    await recordTold(actOf(c, open, form), telling, { ...turn, words: turn.words.slice(0, longestTurn) })
  } catch (error) {
    if (!(error instanceof Clash)) throw error
    return clash(c, { telling, target: asked, form }, [question.id], '/turns')
  }
  return words === '' || (isPress && isScript(c)) ? onward(c, open) : typed(c, sent)
}

/** Whether an answer was written after the page that shows another was made. */
const isNewer = ({ known }: OpenConversation, { id }: Question, form: Form) =>
  (known.facts.get(id)?.id ?? 0) > basisIn(form)

const actOf = (c: Request, { interview }: OpenConversation, form: Form) => {
  const { db, person, now } = c.var
  return { db, person, now, interview, basis: basisIn(form) }
}

function changedMeanwhile(c: Request, { open, asked, form }: Sent) {
  const message = 'Somebody has changed this answer since you opened the page. Look at it again'
  const view = {
    ...open,
    asked: asked ?? open.asked,
    form,
    errors: [{ field: 'asked', message }],
    isSwapped: isScript(c),
  }
  return shown(c, open, view, 409)
}

// ── What was read ───────────────────────────────────────────────────────────────────────────────

const cardButtons = ['all', 'use', 'refuse', 'keep', 'leave', 'draft']

/** What becomes of cards. What is half typed is kept first, where the page does not come back with it in its box. */
async function settled(c: Request, sent: Sent) {
  const { open, go, about, form } = sent
  const keepHalfTyped = async () => sent.words !== '' && keepTyped(c, open, sent.asked, sent.words)
  if (!isScript(c) || go === 'draft') await keepHalfTyped()
  const act = actOf(c, open, form)
  const ofTurn = open.waiting.filter(({ turn }) => turn.id === Number(about))
  const one = open.waiting.filter(({ card }) => card.id === Number(about))
  const cards = (list: readonly Waiting[]) => list.map(({ card }) => card)
  const unread = ofTurn.filter(({ card }) => card.kind === 'unread')
  if (go === 'draft') return draftOne(c, open, one)
  if (go === 'refuse') await refuseCards(act, cards(one))
  if (go === 'keep') await keepWords(act, cards(unread))
  if (go === 'leave') await refuseCards(act, cards(unread))
  const used = go === 'all' ? usedTogether(open.waiting, Number(about)) : go === 'use' ? one : []
  const [left] = await useCards(act, used.flatMap(asUsed))
  if (!left) return onward(c, open)
  if (isScript(c)) await keepHalfTyped()
  return clash(c, left, left.clashes, `/cards/${left.card.id}`)
}

/** A commitment goes into the draft of the plan; one that is required, to its form first. */
async function draftOne(c: Request, open: OpenConversation, [one]: readonly Waiting[]) {
  if (!one || (await addAtOnce(c, open.interview, one.card))) return onward(c, open)
  return c.redirect(`/interviews/${open.interview.id}/commitments/new?reading=${one.card.id}`, 303)
}

const asUsed = ({ card, telling }: Waiting): Used[] => (telling ? [{ card, telling }] : [])

/** Takes back what became of a card, or of the words of a turn that nothing was read in; then they wait again. */
async function undone(c: Request, { open, go, about, asked, words, form }: Sent) {
  if (words !== '' && !isScript(c)) await keepTyped(c, open, asked, words)
  const isThis = ({ id, kind }: Card, turn: Turn) =>
    go === 'undo-unread' ? kind === 'unread' && turn.id === Number(about) : id === Number(about)
  const cards = open.turns.flatMap(turn => turn.cards.filter(card => isThis(card, turn)))
  const left = await undoCards(actOf(c, open, form), cards)
  if (left.length === 0) return onward(c, open)
  const newest = await openConversation(c, textOf(form, 'asked'))
  const turn = newest.turns.find(one => one.cards.some(({ id }) => id === left[0]?.id))
  const message = 'This was changed after it was recorded, and stays as it is. Change it where it is recorded'
  const view = { form, errors: [{ field: `turn-${turn?.id}`, message }], isSwapped: isScript(c) }
  return shown(c, newest, view, 409)
}

/** Has a turn read by the office's own reader too. */
async function askOffice(c: Request, { open, about, asked, words }: Sent) {
  const { db, person, now, config } = c.var
  const turn = open.turns.find(({ id }) => String(id) === about)
  if (!config.officeReader || !turn || !sendable(open.interview, turn)) throw new NotFound()
  if (words !== '' && !isScript(c)) await keepTyped(c, open, asked, words)
  const { added } = await readByOffice(db, person, now, open.interview, turn, config.officeReader)
  return c.redirect(`${talkPath(open.ways)}#${added > 0 ? 'now' : 'office-reader'}`, 303)
}

// ── Two answers at once ─────────────────────────────────────────────────────────────────────────

/** Both answers side by side, to choose the one that stays; the choice is posted to where it can be recorded. */
async function clash(c: Request, refused: Omit<Refused, 'on'>, questions: readonly string[], under: string) {
  const newest = await openConversation(c)
  const found = await clashingIn(c.var.db, newest, { ...refused, on: today(c.var.now) }, questions)
  return c.html(clashPage(shellOf(c), { ...clashView(newest, under), ...found }), 409)
}

/** The same page again, when no answer was chosen. */
async function unchosenYet(c: Request, open: OpenConversation, target: Target, form: Form) {
  const { question, of } = target
  const known = of ? of.item.answers : open.known.answers
  const { answers } = readPage([asAsked(question)], untangled([question], form), known, today(c.var.now))
  const telling = tellingBy(target, answers[question.id] ?? { is: 'not known' })
  const { clashes } = await clashingIn(c.var.db, open, { telling, target, form, on: today(c.var.now) }, [question.id])
  const view = { ...clashView(open, '/turns'), clashes, form, errors: [choiceError(question)] }
  return c.html(clashPage(shellOf(c), view), 422)
}

const clashView = ({ interview, ways }: OpenConversation, under: string) => ({
  claimant: interview.claimant.name,
  back: { href: talkPath(ways), text: 'Back to the conversation' },
  action: talkPath(ways, under),
})
