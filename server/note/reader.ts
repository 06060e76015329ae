/** What a reader is: the interface that every reader of server/note/readers fills, and the looking it is made of. */
import { foundIn, type Heard, type When } from '../interview/heard.ts'
import type { Answer, Answers, Question } from '../interview/questions.ts'
import { type Clause, clausesOf, type Stance, stanceOf } from './clauses.ts'
import type { Doubt, NoteContext } from './note.ts'
import { type Said, saidInEnglish } from './said.ts'

/** A note as the readers see it. */
export type HeardNote = Said & { clauses: readonly Clause[]; context: NoteContext }

/**
 * What a reader found: the words from one place of the text to another, and what they say. `places` where not all of the words
 * in between say it.
 */
export type Found = { from: number; to: number; places?: { from: number; to: number }[]; doubt?: Doubt | undefined } & (
  | { answer: Answer; item?: undefined }
  | { item: Answers; answer?: undefined }
)

/** Reads every clause of a note for one question. */
export type Reader = (question: Question, heard: Heard, note: HeardNote) => Found[]

/** A note made ready for the readers. */
export function heardNote(note: string, context: NoteContext): HeardNote {
  const said = saidInEnglish(note)
  return { ...said, clauses: clausesOf(said), context }
}

/** Words that a pattern was found in: where, how they are meant, and what the pattern's `<...>` holds. */
export type Match = {
  clause: Clause
  from: number
  to: number
  stance: Stance
  wanted?: { from: number; to: number; text: string }
}

/** Every place of a clause where a pattern is found, from its start; none overlaps another. No pattern is found nowhere. */
export function matchesIn(clause: Clause, pattern: string | undefined): Match[] {
  if (pattern === undefined) return []
  const found: Match[] = []
  for (const match of foundIn(pattern, clause.text, clause.words)) {
    const from = clause.from + match.index
    const to = from + match[0].length
    const at = match.indices?.find((place, i) => i > 0 && place !== undefined)
    found.push({
      clause,
      from,
      to,
      stance: stanceOf(clause, from, to),
      ...(at && {
        wanted: { from: clause.from + at[0], to: clause.from + at[1], text: clause.text.slice(at[0], at[1]).trim() },
      }),
    })
  }
  return found
}

/** Whether a pattern is found anywhere in a clause. */
export const says = (clause: Clause, pattern: string | undefined): boolean =>
  pattern !== undefined && !foundIn(pattern, clause.text, clause.words).next().done

/** The clauses that may speak of this question: the person's own, and anybody's where it asks about anybody. */
export function clausesFor(heard: Heard, { clauses }: HeardNote): Clause[] {
  let isAbout = heard.about === undefined
  return clauses.filter(clause => {
    if (heard.about !== undefined) {
      // "her mum who has dementia", "he needs her at night": said by the way, of whom it is about.
      if (isAbout && isByTheWay(clause)) {
        // "... her mum who has dementia about 35 hours a week".
        const isRunOn = heard.reader === 'number' && clause.mark === ''
        return (heard.anybody === true || isRunOn) && !says(clause, heard.unless)
      }
      const isNext = !/[.;¶]/.test(clause.mark) || itIs.test(clause.text)
      const goesOn = isAbout && isNext && isScrap(clause) && !says(clause, heard.unless)
      // "Her sister looks after mum, 20 hours": what somebody else does is nothing that the next words go on about.
      const isOthers = clause.whose === 'other' && !heard.anybody
      isAbout = goesOn || (!isOthers && says(clause, heard.about) && !says(clause, heard.unless))
    }
    return isAbout && (heard.anybody || clause.whose === 'person') && !says(clause, heard.unless)
  })
}

// "Cares for her mum. It's about 40 hours a week": a sentence that goes on about the one before.
const itIs = /^ (?:it's|its|it is|that's|this is|(?:about|around|roughly|up to) \d+|mostly|mainly|usually|takes)(?= |$)/

// "wants reception work, 16 hours, mornings": no verb and nobody in it, so it goes on about what came before.
const isScrap = ({ text }: Clause) =>
  text.search(
    / (?:has|have|had|got|lives|lived|works|worked|working|rents|cares|caring|looks|looking|needs|(?<!it )is|was|isn't|does|doesn't|don't|owns|drives|speaks|goes|attends|sees|uses|left|did|been|used|nursery|course|appointment|appointments|physio|hospital|clinic|gp|meeting|church|mosque|rent|benefit|pip|esa|school(?! hours)|son|daughter|child|kids|children|mum|dad|mother|father|partner|husband|wife|sister|brother|baby)(?= |$)/,
  ) < 0

const isByTheWay = ({ whose, mark, text }: Clause) =>
  (whose === 'other' && (mark === '(' || /^ (?:who|he|she|they|he's|she's)(?= )/.test(text))) ||
  ((whose === 'other' || whose === 'unclear') && /^ (?:needs|has|is|gets)(?= )/.test(text))

/** Whether words are meant at a time that the question is about: now, unless its definition says otherwise. */
export const isTimely = ({ when }: Heard, stance: Stance): boolean => (when ?? nowOnly).includes(stance.when)
const nowOnly: readonly When[] = ['now']

/** The doubt that the wording itself raises. */
export const doubtOf = ({ guess }: Stance): Doubt | undefined => (guess ? 'a guess' : undefined)

export const answered = (value: Extract<Answer, { is: 'answered' }>['value']): Answer => ({ is: 'answered', value })
