/**
 * The options that a short reply chooses: by number, by name or by part of a name, in English or Welsh.
 *
 * What must always hold
 * 1. Every word that says something must be used, or nothing is chosen: "my mate drives" is not "drives". (reply.test.ts)
 * 2. A number that could be an option's place or a figure in its name is the figure, or nothing.
 */
import type { Option, Question } from '../../interview/questions.ts'
import { numberIn } from './values.ts'
import { plain } from './words.ts'

const emptyWords =
  /^(?:and|or|also|plus|both|all|just|only|mostly|mainly|usually|sometimes|the|a|an|my|i|im|id|ive|use|by|on|in|at|of|with|to|it|is|its|one|ones|option|options|number|no\.|nos|them|get|go|have|got|would|be|like|say|think|please|maybe|a|ac|y|yr|un|rhif|opsiwn|fy|gyda|ar|yn|hefyd|&)$/

/** The options that a reply names by number, by label or by part of a label; undefined unless all its words are used. */
export function optionsReply(question: Question, words: string): string[] | undefined {
  const options = question.options ?? []
  const said = plain(words)
  const exact = options.find(option => [option.label.en, option.label.cy].some(label => plain(label) === said))
  if (exact) return [exact.value]
  if (/^(?:all|all of (?:them|these|those|the above)|everything|pob un|both|dwy|y ddau)$/.test(said)) {
    return question.kind === 'choices' && (options.length === 2 || !/both|dwy|ddau/.test(said))
      ? all(options)
      : undefined
  }
  return byNumber(options, said) ?? byName(options, said) ?? byItsWords(options, said)
}

const all = (options: readonly Option[]) => options.filter(option => option.value !== 'other').map(({ value }) => value)
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

// A label that has figures of its own ("Level 3", "About 20 minutes") makes a bare number mean those.
function byNumber(options: readonly Option[], said: string): string[] | undefined {
  const parts = said.split(/\s*(?:,|&|\+|\/|\band\b|\s)\s*/).filter(part => part && !emptyWords.test(part))
  const places = parts.map(part =>
    ordinals.includes(part) ? ordinals.indexOf(part) + 1 : numberIn(part.replace(/^#|(?:st|nd|rd|th)$/g, '')),
  )
  if (parts.length === 0 || places.some(place => place === undefined || !Number.isInteger(place))) return undefined
  const chosen = options.some(({ label }) => /\d/.test(label.en))
    ? places.map(place => onlyOne(options.filter(({ label }) => new RegExp(`\\b${place}\\b`).test(label.en))))
    : places.map(place => (place === 0 ? undefined : options[(place ?? 0) - 1]))
  return chosen.every(option => option !== undefined) ? inOrder(options, chosen) : undefined
}

const onlyOne = (options: readonly Option[]) => (options.length === 1 ? options[0] : undefined)
const inOrder = (options: readonly Option[], chosen: readonly Option[]) =>
  options.filter(option => chosen.includes(option)).map(({ value }) => value)

function byName(options: readonly Option[], said: string): string[] | undefined {
  const parts = said.split(/\s*(?:,|;|&|\+|\/| and | a | ac | or )\s*/).map(part => bareName(part))
  const chosen = parts.filter(Boolean).map(part => onlyOne(options.filter(option => names(option).includes(part))))
  return chosen.length > 0 && chosen.every(option => option !== undefined) ? inOrder(options, chosen) : undefined
}

// "Council" is a word of one label alone. What is denied names nothing.
function byItsWords(options: readonly Option[], said: string): string[] | undefined {
  const words = bareName(said).split(' ')
  if (words.some(word => word.length < 4 || /^(?:not|cannot|cant|dont|never|nothing|without|ddim|heb)$/.test(word)))
    return undefined
  const holds = ({ label }: Option) =>
    [label.en, label.cy].some(text =>
      words.every(word =>
        plain(text)
          .split(/[\s,]+/)
          .includes(word),
      ),
    )
  const chosen = onlyOne(options.filter(holds))
  // "Phone" is a word of one label and a part of "smartphone": either may be meant.
  const isUnclear = options.some(
    option => option !== chosen && words.every(word => plain(option.label.en).includes(word)),
  )
  return chosen && !isUnclear ? [chosen.value] : undefined
}

const bareName = (words: string) =>
  words
    .split(' ')
    .filter(word => word && !emptyWords.test(word))
    .join(' ')

// "Train or tram" may be called by either; "A friend or someone in your family" by its first.
const names = ({ label }: Option) =>
  [label.en, label.cy].flatMap(words => {
    const small = plain(words).replace(/\([^)]*\)/g, '')
    const stem = small.split(',')[0] ?? small
    return [small, stem, ...small.split(/,| or | neu /)].map(part => bareName(part.trim())).filter(Boolean)
  })
