/**
 * What is typed in a conversation: kept as a turn, and read.
 *
 * What must always hold
 * 1. It is kept word for word before anything is read in it, and stays whatever a reader does.        (keepTyped)
 * 2. A wish about the conversation ("skip", "change the second job") is kept too, and read for nothing. (keepTyped)
 */
import { besides, commitmentsIn, keepFromWords } from '../commitment/from-words.ts'
import type { Request } from '../http/context.ts'
import type { Interview } from '../interview/interview.ts'
import { today } from '../lib/days.ts'
import { keyOf, type Target } from './asking.ts'
import { addCards, type NewTurn, saveTurn } from './conversation.ts'
import { heardIn, type Meant, type Read } from './listening.ts'
import type { OpenConversation } from './open-conversation.ts'
import { finishSteps } from './recording.ts'

/** Keeps what was typed, and only then reads it. Returns what was meant by it. */
export async function keepTyped(
  c: Request,
  { interview, ways }: OpenConversation,
  asked: Target | undefined,
  words: string,
): Promise<Meant> {
  const { db, now } = c.var
  const context = { definition: interview.definition, on: today(now), language: ways.language }
  const meant = heardIn(words, asked?.question, context)
  const id = await takeTurn(c, interview, { asked: asked && keyOf(asked), meant: meant.means, words })
  if (meant.means !== 'said') return meant
  const { readings, unread } = readSafely(c, words, meant.read)
  const drafts = commitmentsIn(words, interview.claimant, context.on)
  await addCards(db, interview, id, { readings, unread: besides(unread, drafts) })
  await keepFromWords(db, interview, id, drafts)
  return meant
}

/** Keeps a turn by which nothing is recorded; returns its id. What is skipped may have been the last of its step. */
export async function takeTurn(c: Request, interview: Interview, turn: NewTurn): Promise<number> {
  const { db, person, now } = c.var
  const id = await saveTurn(db, person, now, interview, turn)
  if (turn.meant === 'skipped') await db.transaction(tx => finishSteps(tx, person, now, interview))
  return id
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
