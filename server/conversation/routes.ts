/**
 * Under /interviews/:interview/conversation
 * GET  /                      the talk so far, the question now, and what is recorded; ?ask names another question
 * POST /turns                 what was typed; or go on without this one, go back, ask the rest of a part
 * POST /answers               an option that was pressed
 * POST /cards                 use, leave or keep what was read; add a commitment to the draft of the plan
 *
 * Every form posts and is led back to the page. With scripts the page asks for itself and changes only where it differs.
 */
import { Hono } from 'hono'
import { clashPage } from '../../views/clash.ts'
import { type ConversationView, conversationPage } from '../../views/conversation.ts'
import { riskPanel } from '../../views/risk-panel.ts'
import { recordView } from '../claimant/claimant.ts'
import { besides, commitmentsIn, keepFromWords } from '../commitment/from-words.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { type Form, formOf as posted, textOf } from '../http/forms.ts'
import { answerInWords, formOf as filledIn } from '../interview/answers.ts'
import { choiceError, withChoices } from '../interview/clash.ts'
import { listOf } from '../interview/history.ts'
import { stepOf } from '../interview/interview.ts'
import { questionById } from '../interview/journey.ts'
import { readPage, unfolded, untangled } from '../interview/page.ts'
import type { Question, Step } from '../interview/questions.ts'
import { Clash } from '../interview/step.ts'
import { today } from '../lib/days.ts'
import { keyOf, restKey, type Target } from './asking.ts'
import { asAsked, clashingIn, type Refused } from './change.ts'
import { addAtOnce, offeredIn } from './commitment-cards.ts'
import { addCards, longestTurn, type NewTurn, saveTurn } from './conversation.ts'
import { type Changing, heardIn, type Read } from './listening.ts'
import { officeReadingOf } from './office.ts'
import {
  askedKey,
  askedOn,
  basisIn,
  type OpenConversation,
  openConversation,
  talkPath,
  usedTogether,
  type Waiting,
} from './open-conversation.ts'
import { finishSteps, keepWords, recordTold, refuseCards, type Used, useCards } from './recording.ts'
import { tellingBy } from './telling.ts'

export const conversationRoutes = new Hono<Env>().basePath('/interviews/:interview/conversation')

const colleagues = only('adviser', 'leader', 'manager')

conversationRoutes.get('/', colleagues, async c => {
  const { db, person, now } = c.var
  const open = await openConversation(c)
  await recordView(db, person, now, open.interview.claimantId, `interview ${open.interview.id}`)
  const isSwapped = c.req.header('hx-request') === 'true'
  // A script follows where it was led: the address is to say so, for whoever loads the page again.
  if (isSwapped) c.header('hx-replace-url', talkPath(open.ways, '', wantedIn(c)))
  return shown(c, open, { isSwapped, office: await officeFor(c, open) })
})

type Shown = Partial<OpenConversation> & Pick<ConversationView, 'isSwapped' | 'office' | 'form' | 'errors'>

/** The page, with what waits to be added to the plan and what its words call for. */
async function shown(c: Request, open: OpenConversation, more: Shown, status: 200 | 409 | 422 = 200) {
  const cards = open.waiting.map(({ card }) => card)
  const view = { ...open, ...more, offered: await offeredIn(c, open, cards), panel: riskPanel(open) }
  return c.html(conversationPage(shellOf(c), view), status)
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
function again(
  c: Request,
  open: OpenConversation,
  asked: Target | undefined,
  form: Form,
  message: string,
  field = 'words',
) {
  const view = { ...open, asked: asked ?? open.asked, form, errors: [{ field, message }], isSwapped: isScript(c) }
  return shown(c, open, view, 422)
}

const isScript = (c: Request) => c.req.header('hx-request') === 'true'

// ── What is typed ───────────────────────────────────────────────────────────────────────────────

const buttons = {
  skip: { meant: 'skipped', words: 'Skip' },
  back: { meant: 'back', words: 'Go back' },
  recap: { meant: 'recap', words: 'What have we got so far?' },
} as const satisfies Record<string, NewTurn>

conversationRoutes.post('/turns', colleagues, async c => {
  const form = await posted(c)
  const open = await openConversation(c, textOf(form, 'asked'))
  const asked = askedOn(open, form)
  const [go = '', about = ''] = textOf(form, 'go').split(' ')
  if (go === 'rest') return askTheRest(c, open, stepOf(open.interview, about))
  const words = textOf(form, 'words')
  if (words.length > longestTurn) return again(c, open, asked, form, tooLong(words))
  const isTyped = words.trim() !== ''
  if (go === 'skip' || go === 'back' || go === 'recap') {
    // What is in the box is not lost by going on.
    if (isTyped) await typed(c, open, asked, words)
    return take(c, open, { ...buttons[go], asked: askedKey(asked) })
  }
  if (!isTyped) return again(c, open, asked, form, 'Enter what they say, or press one of the answers')
  return typed(c, open, asked, words)
})

const tooLong = (words: string) => {
  const number = (count: number) => count.toLocaleString('en-GB')
  return `What they say must be ${number(longestTurn)} characters or fewer. You typed ${number(words.length)}: send it in parts`
}

async function take(c: Request, open: OpenConversation, turn: NewTurn) {
  const { db, person, now } = c.var
  await saveTurn(db, person, now, open.interview, turn)
  if (turn.meant === 'skipped') await db.transaction(tx => finishSteps(tx, person, now, open.interview))
  return onward(c, open)
}

async function askTheRest(c: Request, open: OpenConversation, step: Step) {
  const words = `Ask the rest of “${step.title.en}”`
  return take(c, open, { meant: 'changing', asked: restKey(step), words })
}

/** Keeps what was typed, word for word, and only then reads it. */
async function typed(c: Request, open: OpenConversation, asked: Target | undefined, words: string) {
  const { db, person, now } = c.var
  const { interview, ways } = open
  const context = { definition: interview.definition, on: today(now), language: ways.language }
  const meant = heardIn(words, asked?.question, context)
  const turn = { asked: askedKey(asked), meant: meant.means, words }
  if (meant.means !== 'said') {
    await take(c, open, turn)
    return meant.means === 'changing' ? toChange(c, open, meant) : onward(c, open)
  }
  const id = await saveTurn(db, person, now, interview, turn)
  const { readings, unread } = readSafely(c, words, meant.read)
  const drafts = commitmentsIn(words, interview.claimant, context.on)
  await addCards(db, interview, id, { readings, unread: besides(unread, drafts) })
  await keepFromWords(db, interview, id, drafts)
  return onward(c, open)
}

/** A reader that fails must not stop the talk: then all of the words are unread, and can be kept as information. */
function readSafely(c: Request, words: string, read: () => Read): Read {
  try {
    return read()
  } catch (error) {
    c.var.log.error({ reading: (error as Error).name })
    return { readings: [], unread: [{ words: words.trim(), begins: words.indexOf(words.trim()) }] }
  }
}

/** “Change the second job”: its own page; another question is asked again; what nobody knows, from the list beside. */
function toChange(c: Request, open: OpenConversation, { question, place = 0 }: Changing) {
  const group = question && questionById(open.interview.definition, question)
  const items = group ? listOf(group, open.known.answers[group.id]) : []
  const item = items.at(place > 0 ? place - 1 : place)
  if (place !== 0 && item) return c.redirect(talkPath(open.ways, `/items/${question}/${item.id}`), 303)
  return onward(c, open, question ? { ask: question } : {})
}

// ── What is pressed ─────────────────────────────────────────────────────────────────────────────

conversationRoutes.post('/answers', colleagues, async c => {
  const sent = unfolded(await posted(c))
  const open = await openConversation(c, textOf(sent, 'asked'))
  const asked = askedOn(open, sent)
  // Somebody has closed the question meanwhile: the talk goes on from where it is.
  if (!asked) return onward(c, open)
  const { question, of } = asked
  const known = of ? of.item.answers : open.known.answers
  const { form, unchosen } = withChoices([question], untangled([question], sent), known)
  if (unchosen.length > 0) return unchosenYet(c, open, asked, sent)
  const isConfirming = textOf(form, 'go') === 'confirm'
  if (isConfirming && isNewer(open, question, form)) return changedMeanwhile(c, open, asked)
  if (isConfirming) Object.assign(form, filledIn([question], known))
  const { answers, errors } = readPage([asAsked(question)], form, known, today(c.var.now))
  const answer = answers[question.id]
  if (errors[0]) return again(c, open, asked, form, errors[0].message, question.id)
  if (!answer) return again(c, open, asked, form, 'Select an answer, or type what they say', question.id)
  const said = answerInWords(question, answer, open.ways.language)
  const words = (isConfirming ? `Still right: ${said}` : said).slice(0, longestTurn)
  const telling = tellingBy(asked, answer)
  try {
    await recordTold(actOf(c, open, form), telling, { asked: keyOf(asked), meant: 'pressed', words })
  } catch (error) {
    if (!(error instanceof Clash)) throw error
    return clash(c, { telling, target: asked, form }, [question.id], '/answers')
  }
  return onward(c, open)
})

/** Whether an answer was written after the page that shows another was made. */
const isNewer = ({ known }: OpenConversation, { id }: Question, form: Form) =>
  (known.facts.get(id)?.id ?? 0) > basisIn(form)

const actOf = (c: Request, { interview }: OpenConversation, form: Form) => {
  const { db, person, now } = c.var
  return { db, person, now, interview, basis: basisIn(form) }
}

function changedMeanwhile(c: Request, open: OpenConversation, asked: Target) {
  const message = 'Somebody has changed this answer since you opened the page. Look at it again'
  const view = { ...open, asked, errors: [{ field: 'asked', message }], isSwapped: isScript(c) }
  return shown(c, open, view, 409)
}

// ── What was read ───────────────────────────────────────────────────────────────────────────────

conversationRoutes.post('/cards', colleagues, async c => {
  const form = await posted(c)
  const open = await openConversation(c)
  const [go = '', about = ''] = textOf(form, 'go').split(' ')
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
  return left ? clash(c, left, left.clashes, `/cards/${left.card.id}`) : onward(c, open)
})

/** A commitment goes into the draft of the plan; one that is required, to its form first. */
async function draftOne(c: Request, open: OpenConversation, [one]: readonly Waiting[]) {
  if (!one || (await addAtOnce(c, open.interview, one.card))) return onward(c, open)
  return c.redirect(`/interviews/${open.interview.id}/commitments/new?reading=${one.card.id}`, 303)
}

const asUsed = ({ card, telling }: Waiting): Used[] => (telling ? [{ card, telling }] : [])

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
  const view = { ...clashView(open, '/answers'), clashes, form, errors: [choiceError(question)] }
  return c.html(clashPage(shellOf(c), view), 422)
}

const clashView = ({ interview, ways }: OpenConversation, under: string) => ({
  claimant: interview.claimant.name,
  back: { href: talkPath(ways), text: 'Back to the conversation' },
  action: talkPath(ways, under),
})
