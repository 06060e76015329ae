/**
 * R86: nobody is reached in a way that they did not say is safe.
 *
 * What must always hold:
 *   1. It says nothing of why, and nothing to the claimant: whoever reads over a shoulder learns nothing.   (no claimantWords)
 *   2. It asks for no reason in writing: a reason would be kept with the plan, and could tell.     (advice)
 */
import type { Answers } from '../../interview/questions.ts'
import { phrases, straight } from '../patterns.ts'
import type { CheckedCommitment, Rule } from '../rule.ts'
import { chosenOf } from '../said.ts'

const you = '(?:you|her|him|them)'

/** Ways to reach a person that an item may use, by the names of the answer. */
const ways: Record<string, RegExp> = {
  phone: phrases(
    `(?:ring|call|phone|telephone)(?:s|ing)? ${you}`,
    'by (?:tele)?phone',
    'over the phone|phone call',
    'dros y ffôn|eich ffonio',
  ),
  text: phrases(`text(?:s|ing)? ${you}`, 'by text|text messages?', 'neges destun|tecstio'),
  post: phrases(
    `(?:write|writes|post|posts) (?:[^.]{0,30})?to ${you}`,
    `send(?:s)? ${you} (?:[^.]{0,30})?(?:letter|by post|list|plan)`,
    'by post|(?:in|through) the post|letters?',
    "drwy'r post|llythyr(?:au)?",
  ),
  email: phrases(`e-?mail(?:s|ing)? ${you}`, 'by e-?mail', 'drwy e-bost'),
  home: phrases(
    '(?:at|to|in) (?:your|their) home|home visits?|visit(?:s)? (?:you|them) at home|your home',
    '(?:yn|i|yn eich) (?:eich )?cartref',
  ),
}

const unsafeWay: Rule = {
  id: 'R86-way-to-reach-them',
  title: 'The way to reach them',
  severity: 'advice',
  source: 'R86a',
  find: (commitment, { answers }) => {
    const safe = safeWays(answers)
    if (!safe) return undefined
    for (const [way, pattern] of Object.entries(ways)) {
      const found = safe.has(way) ? undefined : usedIn(commitment, pattern)
      if (found)
        return { found, words: 'Look at the ways to reach this person on their record before this goes on the plan.' }
    }
    return undefined
  },
}

/** The ways that they said are safe; `undefined` when they said nothing of it. Nobody is visited who did not say so. */
function safeWays(answers: Answers): ReadonlySet<string> | undefined {
  const chosen = chosenOf(answers, 'safe-contact')
  if (!chosen) return undefined
  return new Set(chosen.includes('post') ? [...chosen, 'home'] : chosen)
}

/** What a person does of themselves, such as ringing a library, reaches nobody. */
function usedIn({ what, steps, place = '' }: CheckedCommitment, pattern: RegExp): string | undefined {
  for (const text of [what, ...steps, place]) {
    const found = pattern.exec(straight(text))?.[0]
    if (found) return found
  }
  return undefined
}

/** What keeps a person safe. */
export const safetyRules: readonly Rule[] = [unsafeWay]
