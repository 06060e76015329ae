/**
 * What the person said about their health, beside what an item asks of them: only pointed out, with both quoted, because
 * nobody here can tell what harms somebody. The words are the person's own and stay with staff.
 */

import type { Circumstances } from '../circumstances.ts'
import { occasionsOf } from '../occasions.ts'
import { phrases, straight } from '../patterns.ts'
import { type CheckedCommitment, onlyRequired, type Rule } from '../rule.ts'
import { chosenOf, isOneOf, quoted, wordsOf } from '../said.ts'

type Answers = Circumstances['answers']

type Limit = {
  /** Their words that tell of it. */
  said: RegExp
  /** An answer that tells of it, in words. */
  also?: (answers: Answers) => string | undefined
  /** The item's words that ask for it. */
  asks?: RegExp
  /** Times that ask for it, in minutes after midnight. */
  at?: (starts: number, ends: number) => boolean
}

const cannot =
  "(?:can't|cannot|can not|could not|unable to|not able to|hard to|hurts? to|struggle (?:to|with)|trouble|difficult|no|ni allaf|methu|anodd)"
const needs = (option: string, text: string) => (answers: Answers) =>
  chosenOf(answers, 'health-adjustments')?.includes(option) ? text : undefined

const limits: readonly Limit[] = [
  {
    said: phrases(
      `${cannot} [^.]{0,40}stand(?:ing)?`,
      'stand(?:ing)? (?:still )?(?:for )?(?:more than|long|hurts)',
      `${cannot} sefyll`,
    ),
    also: needs('sit-stand', 'They need to change between sitting and standing'),
    asks: phrases('stand(?:ing)?(?! (?:out|for))|queue|on your feet|sefyll|ciwio'),
  },
  {
    said: phrases(
      `${cannot} [^.]{0,30}sit(?:ting)?`,
      'sit(?:ting)? (?:still )?(?:for )?(?:more than|long|hurts)',
      `${cannot} eistedd`,
    ),
    asks: phrases('sit(?:ting)?|seated|all-day|all day|eistedd|drwy’r dydd'),
  },
  {
    said: phrases(
      `${cannot} [^.]{0,30}(?:lift|carry)(?:ing)?`,
      'heavy',
      'bad (?:back|shoulders?)',
      'codi (?:pethau|pwysau)',
    ),
    also: needs('no-lifting', 'They need no heavy lifting'),
    asks: phrases(
      'lift(?:ing)?(?! (?:from|to|home))|carry(?:ing)?|heavy|boxes|move (?:the )?furniture|codi pwysau|cario',
    ),
  },
  {
    said: phrases(
      `${cannot} [^.]{0,30}walk(?:ing)?(?: far)?`,
      '(?:bad|sore|painful|arthritic) (?:knees?|hips?|legs?|feet|foot)',
      'breathless|short of breath',
      `${cannot} cerdded`,
    ),
    also: answers =>
      isOneOf(answers, 'health-walk', 'minutes-10', 'minutes-5', 'few-steps', 'no-walking')
        ? 'They said how far they can walk without stopping'
        : undefined,
    asks: phrases('walk(?:ing)?(?! through)|on foot|cerdded|ar droed'),
  },
  {
    said: phrases(
      "mornings? (?:are|is) (?:the )?(?:bad|worst|hard|difficult|slow)|(?:bad|worse|worst|stiff|slow) in the mornings?|can(?:'t|not) (?:get up|do mornings)|cannot sleep|medication [^.]{0,30}mornings?|boreau (?:yn|yw)",
    ),
    also: needs('start-time', 'They need a later start'),
    asks: phrases('early|first thing|mornings?|yn gynnar|bore'),
    at: starts => starts < 660,
  },
  {
    said: phrases(
      'tired (?:by|after) (?:noon|midday|lunch|\\d+)|(?:exhausted|worn out|no energy) (?:by|after|in the afternoon)|afternoons? (?:are|is) (?:bad|worst|hard)|wedi blino erbyn',
    ),
    asks: phrases('afternoons?|prynhawn(?:iau)?'),
    at: (_, ends) => ends > 765,
  },
  {
    said: phrases('crowds?|crowded|(?:in|of) groups?|busy (?:places|shops|rooms)|lots of people|torf(?:eydd)?|grwpiau'),
    also: needs('quiet', 'They need a quiet place, away from crowds'),
    asks: phrases(
      'groups?|crowds?|class(?:es)?|workshops?|(?:job |jobs |careers )?fairs?|open days?|gr(?:ŵ|w)p|dosbarth|gweithdy|ffair',
    ),
  },
  {
    said: phrases('(?:bus(?:es)?|trains?|public transport|bysiau|trenau)'),
    asks: phrases('bus(?:es)?|train|bws|trên'),
  },
  {
    said: phrases('deaf|hearing|hard of hearing|clyw|byddar'),
    asks: phrases('ring|phone|telephone|call|dros y ffôn|ffoni\\p{L}*'),
  },
  {
    said: phrases('blind|sight|eyesight|cannot see|golwg|dall'),
    asks: phrases('read(?:ing)?|print(?:ed)?|leaflets?|forms?|darllen|taflen'),
  },
]

const ownWords = ['health-words', 'health-days', 'own-view-limits', 'obstacles-words', 'travel-hard']

const beside: Rule = {
  id: 'fits-health',
  title: 'What they said about their health',
  severity: 'advice',
  source: 'L8',
  find: onlyRequired((commitment, { answers }, _, date) => {
    for (const { limit, known } of limitsOf(answers)) {
      const found = askedBy(limit, commitment, date)
      if (found) return { found, words: `${known}. Ask them if this is all right, and what would make it easier.` }
    }
    return undefined
  }),
}

const kept = new WeakMap<Answers, readonly { limit: Limit; known: string }[]>()

/** The limits that their words or answers tell of: read once for all the lines of a plan. */
function limitsOf(answers: Answers): readonly { limit: Limit; known: string }[] {
  const before = kept.get(answers)
  if (before) return before
  const told = ownWords.map(question => straight(wordsOf(answers, question))).filter(Boolean)
  const found = limits.flatMap(limit => {
    const said = told.map(text => sentenceWith(text, limit.said)).find(Boolean)
    const known = said ? `They said: ${quoted(said)}` : limit.also?.(answers)
    return known ? [{ limit, known }] : []
  })
  kept.set(answers, found)
  return found
}

const sentenceWith = (text: string, pattern: RegExp) =>
  pattern.test(text)
    ? text
        .split(/(?<=[.!?;\n])\s+/)
        .find(sentence => pattern.test(sentence))
        ?.replace(/[.!?;]+$/, '')
    : undefined

function askedBy({ asks, at }: Limit, commitment: CheckedCommitment, date: string): string | undefined {
  const { what, steps, place = '', hours = '' } = commitment
  for (const text of [what, ...steps, place, hours].map(straight)) {
    const match = asks?.exec(text)
    // "Needs no lifting", "with breaks to stand": the item itself sees to it.
    if (
      match &&
      !/(?<![\p{L}])(?:no|not|without|avoid|breaks? to|if|heb|dim)(?: [\p{L}]+)? $/iu.test(text.slice(0, match.index))
    )
      return match[0].trim()
  }
  return (
    at &&
    occasionsOf(commitment, date).times.find(({ starts, ends, loose }) => {
      if (loose) return false
      return at(starts ?? 720, ends ?? starts ?? 720)
    })?.said
  )
}

/** What an item asks of somebody's body and mind. */
export const healthRules: readonly Rule[] = [beside]
