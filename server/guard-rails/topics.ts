/**
 * The circumstances that make a requirement reasonable or not (R9): which of them are on record for a person, and which of
 * them a statement names. Read from plain words in English and Welsh.
 */
import type { Circumstances } from './circumstances.ts'
import { childrenIn } from './exemptions.ts'
import { phrases, straight } from './patterns.ts'
import { answerTo, chosenOf, isOneOf, wordsOf } from './said.ts'

export type Topic = keyof typeof topics

type TopicOf = {
  /** As it stands in a list: "their children". */
  name: string
  isRecorded: (answers: Circumstances['answers']) => boolean
  named: RegExp
}

/** Each with the words by which a statement names it. */
export const topics = {
  health: {
    name: 'their health',
    isRecorded: answers => answerTo(answers, 'health-affects') === true || wordsOf(answers, 'health-words') !== '',
    named: phrases(
      'health|ill(?:ness)?|pain(?:ful)?|back|seated|seats?|sit(?:ting)?|stand(?:ing)?|chairs?|rests?|breaks?|lift(?:ing)?|tir(?:ed|ing)|anxi(?:ous|ety)|panic|quiet|pace|hear(?:ing)?|sight|energy|stop whenever|disab\\p{L}*|screen reader|braille|crowds?|conditions?|bad days?|no print|of print',
      'iechyd|poen|cefn|eistedd|sefyll|gorffwys|seibiant|seibiannau|blinder|pryder|gorbryder|tawel|clyw|clywed|golwg|cyflwr|egwyl',
    ),
  },
  children: {
    name: 'their children',
    isRecorded: answers => childrenIn(answers).some(child => !isOneOf(child, 'child-lives', 'elsewhere')),
    named: phrases(
      "child(?:ren|care|'s)?|kids?|sons?|daughters?|baby|school|nursery|term(?: time)?|half[- ]term",
      'plant|phlant|blant|plentyn|phlentyn|blentyn|ysgol|meithrinfa|feithrinfa|tymor|gofal plant',
    ),
  },
  caring: {
    name: 'the care they give',
    isRecorded: answers => answerTo(answers, 'caring') === true,
    named: phrases(
      'car(?:e|er|es|ing) (?:for|of)|carers?|caring|looks? after|looking after|mother|father|mum|dad|parents?|partner|husband|wife|respite',
      'gofal\\p{L}*|ofal\\p{L}*|mam|fam|tad|thad|dad|partner|phartner|gŵr|gwraig',
    ),
  },
  times: {
    name: 'the days or times they cannot do',
    isRecorded: answers => wordsOf(answers, 'times-not') !== '',
    named: phrases(
      'times?|hours?|mornings?|afternoons?|evenings?|days?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekly|a week',
      'amser(?:oedd)?|oriau|awr|bore|prynhawn|diwrnod|dydd|dyddiau|wythnos',
    ),
  },
  travel: {
    name: 'travel',
    isRecorded: answers => {
      const how = chosenOf(answers, 'travel-how')
      return wordsOf(answers, 'travel-hard') !== '' || (how !== undefined && !how.includes('car'))
    },
    named: phrases(
      'travel\\p{L}*|walk(?:ing)?|bus(?:es)?|trains?|trams?|cars?|driv\\p{L}*|lifts? (?:from|to)|taxis?|near(?:by)?|close|far|local|journeys?|route|on foot|at (?:your |their )?home|by (?:phone|video)|online|distance|door',
      'teith\\p{L}*|cerdded|gerdded|bws|bysiau|trên|car|gar|gyrru|tacsi|agos|pell|lleol|siwrnai|taith|gartref|dros y ffôn|ar-lein',
    ),
  },
  cost: {
    name: 'what it costs them',
    isRecorded: answers =>
      isOneOf(answers, 'debts', 'worried', 'help') ||
      (chosenOf(answers, 'going-without') ?? []).length > 0 ||
      (chosenOf(answers, 'obstacles') ?? []).includes('money'),
    named: phrases(
      'free|costs?|pay|pays|paid|money|fares?|fees?|afford|refund(?:ed)?|expenses|funded|budget',
      'am ddim|cost|costau|talu|talwn|arian|tâl|ffi|ad-dal\\p{L}*',
    ),
  },
  reading: {
    name: 'reading and writing',
    isRecorded: answers => isOneOf(answers, 'reading-writing', 'much-help', 'cannot'),
    named: phrases(
      'read(?:ing|s)?|writ(?:e|es|ing|ten)|forms?|spell(?:ing)?|literacy|plain words|pictures|aloud|print',
      'darllen|ysgrifennu|ffurflen(?:ni)?|llythrennedd|geiriau syml',
    ),
  },
  language: {
    name: 'language',
    isRecorded: answers =>
      isOneOf(answers, 'english-level', 'some', 'little', 'none') || answerTo(answers, 'interpreter-needed') === true,
    named: phrases(
      'language|english|welsh|interpret\\p{L}*|translat\\p{L}*|slowly|speaks?|esol',
      'iaith|saesneg|cymraeg|gymraeg|nghymraeg|cyfieith\\p{L}*|siarad',
    ),
  },
  internet: {
    name: 'phone and internet',
    isRecorded: answers => {
      const where = chosenOf(answers, 'internet-where')
      const isHard = isOneOf(answers, 'online-confidence', 'much-help', 'cannot')
      return isHard || (where !== undefined && !where.some(one => one === 'home' || one === 'phone'))
    },
    named: phrases(
      'online|internet|computers?|phones?|websites?|e-?mail|tablet|laptop|wi-?fi|on paper|screen',
      "ar-lein|rhyngrwyd|cyfrifiadur\\p{L}*|ffôn|gwefan|e-bost|gliniadur|y we|o'r we|papur",
    ),
  },
} as const satisfies Record<string, TopicOf>

/** Those on record for the person. */
export const recorded = ({ answers }: Circumstances): Topic[] =>
  (Object.keys(topics) as Topic[]).filter(topic => topics[topic].isRecorded(answers))

/** Whether a statement names a circumstance; a child by its name, too. */
export function names(statement: string | undefined, topic: Topic, { answers }: Circumstances): boolean {
  if (!statement) return false
  const text = straight(statement)
  if (topics[topic].named.test(text)) return true
  if (topic !== 'children') return false
  const called = childrenIn(answers).map(child => wordsOf(child, 'child-name').trim())
  return called.some(name => name.length > 1 && text.includes(name))
}
