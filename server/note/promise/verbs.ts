/** Which verb follows "she'll", "agreed to" and the like, and whether it is something that can be done and seen to be done. */
import type { Doubt } from '../note.ts'
import { acts, actsWith, alsoThings } from './acts.ts'

const adverbs =
  '(?: (?:also|then|now|still|just|definitely|first|next|again|both|try to|try and|go and|come and|make sure to|be able to|too|hopefully|probably|maybe|possibly|perhaps))*'
// "She will, by Friday, ring": what stands between commas is skipped.
const beforeVerb = new RegExp(`^(?: ,(?: [^ ,]+){1,5} ,)?${adverbs}`)

/** The word that begins at a place of the text. */
export const wordAt = (text: string, at: number): string => /^ ([^ ]+)/.exec(text.slice(at, at + 40))?.[1] ?? ''

/** The verb of an act, after words such as "also"; undefined when what follows is none: "not", "be", "lose". */
export function verbAfter(text: string, at: number, isProgressive: boolean): { at: number; doubt?: Doubt } | undefined {
  const skipped = beforeVerb.exec(text.slice(at, at + 200))?.[0] ?? ''
  if (/ (?:maybe|possibly|perhaps|hopefully)(?= |$)/.test(skipped)) return undefined
  // "Try to", "go and" belong to what will be done.
  const kept = /(?: (?:try to|try and|go and|come and|make sure to))+$/.exec(skipped)?.[0].length ?? 0
  let verbAt = at + skipped.length
  const isBeing = / be$/.test(text.slice(verbAt, verbAt + 3)) && /^ be [a-z]+ing /.test(text.slice(verbAt))
  if (isBeing) verbAt += 3
  const word = wordAt(text, verbAt)
  const bare = isProgressive || isBeing ? bareOf(word) : word
  if (bare === undefined || !isAct(bare, text.slice(verbAt + word.length + 1, verbAt + 300))) return undefined
  return { at: isBeing ? verbAt : verbAt - kept, ...(skipped.includes('probably') && { doubt: 'a guess' as const }) }
}

/** Whether a verb, with the words after it, is something that can be done and seen to be done. */
export function isAct(verb: string, after: string): boolean {
  const needed = Object.hasOwn(actsWith, verb) ? actsWith[verb] : undefined
  return needed ? needed.test(after) : acts.has(verb)
}

const things =
  / (?:address|addresses|account|accounts|message|messages|office|code|history|letter|letters|engine|terms|club|list|lists|skills|group|groups|experience|time|times|book|books|shop|shops|number|numbers|test|tests|is|was|are|and|or|worker|workers|coach|journey|plan|plans|visit|from|has|up|log|form|ups)(?= |$)/

/** Whether a verb that is as often a thing stands as a verb here: something follows that it is done to. */
export const isVerbHere = (verb: string, after: string): boolean =>
  !alsoThings.has(verb) || (/^ [a-z£0-9]/.test(after) && things.exec(after)?.index !== 0)

/** "Ringing" as "ring"; undefined when it is no verb that is known. */
export function bareOf(word: string): string | undefined {
  if (!word.endsWith('ing')) return undefined
  const stem = word.slice(0, -3)
  const doubled = /([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : undefined
  return [stem, `${stem}e`, doubled].find(one => one !== undefined && (acts.has(one) || Object.hasOwn(actsWith, one)))
}
