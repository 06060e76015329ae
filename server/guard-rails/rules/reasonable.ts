/** R9: the statement why a required item is reasonable for this person names what was thought of, and is this person's own. */

import type { Circumstances } from '../circumstances.ts'
import { anyOf, straight, whole } from '../patterns.ts'
import { type CheckedCommitment, isEmpty, onlyRequired, type Rule, wordCount } from '../rule.ts'
import { names, recorded, type Topic, topics } from '../topics.ts'

const stock = new RegExp(
  whole(
    anyOf(
      '(?:it|this|that|the (?:activity|requirement|action|task)) (?:is|seems|has been|was) (?:considered |deemed |thought (?:to be )?|agreed |assessed (?:as |to be )?)?(?:to be )?(?:very |fully |entirely |both |perfectly )?(?:reasonable|suitable|appropriate|achievable|fair|proportionate|realistic|ok|okay|fine)',
      '(?:reasonable|suitable|appropriate|achievable|fair|proportionate|realistic|relevant)(?: and (?:reasonable|suitable|appropriate|achievable|fair|proportionate|realistic|relevant))*',
      '(?:given|considering|taking into account|having regard to|in view of|based on|under|in)(?: all)? (?:the |their |your |his |her )?(?:personal |individual |current |known )?(?:circumstances|situation|needs|barriers|capability|conditions)',
      '(?:for|to) (?:the |this |that )?(?:customer|claimant|client|person|them|you|individual)|(?:the |this )?(?:customer|claimant|client|person) (?:is able to|can|will be able to|should be able to) (?:do|manage|complete) (?:this|it)',
      'agreed (?:with|by) (?:the |this )?(?:customer|claimant|client|person)|as (?:agreed|discussed)|discussed(?: with (?:customer|claimant|client|them|you))?|no (?:issues|concerns|barriers)|n/?a|none|yes|tbc|see notes|as above|will help (?:them |you |the customer )?(?:to )?(?:move closer to|get|into|find) (?:the labour market|work|employment)',
      "mae(?:'n| hyn yn) (?:rhesymol|addas|briodol|deg)|rhesymol|addas|priodol|o ystyried (?:yr |eich |eu )?amgylchiadau|(?:i'r|ar gyfer y) (?:cwsmer|hawlydd|person)",
    ),
  ),
  'giu',
)
const smallWords = new RegExp(
  whole(
    'a|an|and|as|at|be|been|but|for|from|has|have|he|in|is|it|of|on|or|she|so|that|the|their|them|they|this|to|was|we|will|with|you|your|ac?|ar|chi|dros|eich|ei|ein|eu|fod|hyn|i|mae|o|sydd|sy|y|yn|yr',
  ),
  'giu',
)

/** What is left of a statement when everything is taken out that could stand in anybody's plan. */
const own = (statement: string) =>
  straight(statement)
    .replace(stock, ' ')
    .replace(smallWords, ' ')
    .match(/[\p{L}\p{N}]{2,}/gu) ?? []

const same = (one: string, other: string | undefined) =>
  other !== undefined &&
  one.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') === other.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether nothing in a statement is about this person: stock phrases, or a copy of what the item says anyway. */
function fitsAnybody({ reasonable = '', what, helps }: CheckedCommitment, circumstances: Circumstances): boolean {
  if (isEmpty(reasonable)) return false
  if (same(reasonable, what) || same(reasonable, helps)) return true
  // Nobody writes twenty words that all fit anybody.
  if (wordCount(reasonable) >= 20) return false
  const left = own(reasonable)
  const namesAny = (Object.keys(topics) as Topic[]).some(topic => names(reasonable, topic, circumstances))
  return left.length < 4 && !(namesAny && left.length > 0)
}

const boilerplate: Rule = {
  id: 'R9-says-nothing',
  title: 'A reason that fits anybody',
  severity: 'blocks',
  source: 'R9',
  find: onlyRequired((commitment, circumstances) => {
    if (!fitsAnybody(commitment, circumstances)) return undefined
    return {
      found: commitment.reasonable,
      words: 'This could be said of anybody. Say what of this person’s life you thought of, and how this fits it.',
      claimantWords: {
        en: 'This does not say why it is right for you. Ask us to say.',
        cy: 'Nid yw hyn yn dweud pam mae’n iawn i chi. Gofynnwch i ni ddweud.',
      },
    }
  }),
}

const sameAsAnother: Rule = {
  id: 'R9-same-as-another',
  title: 'A reason copied from somebody else’s plan',
  severity: 'needs a reason',
  source: 'R9',
  find: onlyRequired(({ reasonable }, { reasonsOfOthers }) =>
    reasonable && reasonsOfOthers.has(reasonable)
      ? {
          found: reasonable,
          words:
            'The same words stand in somebody else’s plan. Write what is so for this person, or say why the same words hold.',
        }
      : undefined,
  ),
}

const list = (missing: readonly Topic[]) => {
  const all = missing.map(topic => topics[topic].name)
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '')
}

const namesNothing: Rule = {
  id: 'R9-names-nothing',
  title: 'A reason that names none of their circumstances',
  severity: 'needs a reason',
  source: 'R9',
  find: onlyRequired((commitment, circumstances) => {
    const known = recorded(circumstances)
    const { reasonable } = commitment
    if (isEmpty(reasonable) || known.length === 0) return undefined
    if (known.some(topic => names(reasonable, topic, circumstances))) return undefined
    // What fits anybody is said already, and is mended the same way.
    if (fitsAnybody(commitment, circumstances)) return undefined
    return { words: `The reason names nothing that they told us of. On record are ${list(known)}: say how this fits.` }
  }),
}

const leavesOut: Rule = {
  id: 'R9-leaves-out',
  title: 'Circumstances that the reason leaves out',
  severity: 'advice',
  source: 'R9',
  find: onlyRequired((commitment, circumstances) => {
    const known = recorded(circumstances)
    const missing = known.filter(topic => !names(commitment.reasonable, topic, circumstances))
    if (isEmpty(commitment.reasonable) || missing.length === 0 || missing.length === known.length) return undefined
    return { words: `The reason does not say how it fits ${list(missing)}.` }
  }),
}

/** Every rule on the statement, after the one that it is there (complete.ts). */
export const reasonableRules: readonly Rule[] = [boilerplate, sameAsAnother, namesNothing, leavesOut]
