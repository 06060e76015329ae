/** Short words that mean what their neighbours make of them: "me mam", "carer 4 dad", "lit poor", "cc needed", "exp 03/27". */

type Word = { is: string; begins: number; ends: number }

/** A word, what stands for it, and what must stand next to it for that; a word before and after are tried with a space each. */
type Meaning = { word: RegExp; is: string; before?: RegExp; after?: RegExp }

const family =
  'mam|mum|dad|ma|da|nan|nana|gran|granny|grandad|mother|father|brother|sister|wife|husband|missus|partner|fella|son|daughter|kids?|lads?|boys?|girls?|bairns?|weans?|babby|mates?|aunt|auntie|uncle|cousin|niece|nephew|parents'
const own =
  'own|self|hands?|back|legs?|knees?|hip|head|feet|eyes|nerves|phone|car|bike|job|licence|ticket|level|city|right|left|first|last|old'
const skill = 'reading|writing|literacy|numeracy|lit|num|it|esol|english|maths|spelling'
const goes =
  'ok|okay|fine|good|poor|weak|low|bad|bit|v|very|not|no|issues?|probs?|problems?|needs?|struggles|skills?|lvl|level|limited'

const meanings: readonly Meaning[] = [
  // "Me mam", "me level 2": mine.
  { word: /^me$/, is: 'my', after: new RegExp(`^(?:${family}|${own})(?:'s)?$`) },
  {
    word: /^4$/,
    is: 'for',
    before: /^(?:cares?|carer|caring|looks|looking|there|not|good|ready)$/,
    after: /^(?:[a-z]+(?:'s)?)$/,
  },
  {
    word: /^hub$/,
    is: 'husband',
    before: /^(?:cares?|caring|carer|for|time|her|with|my|after|ex)$/,
    after: /^(?!of|for|at|in|on|is open)/,
  },
  {
    word: /^cc$/,
    is: 'childcare',
    after:
      /^(?:needed|required|reqd|need|costs?|sorted|issues?|probs?|problems?|in|ok|covered|for|hrs|hours|claimed|am|while|when|element|place|too)$/,
  },
  {
    word: /^cc$/,
    is: 'childcare',
    before: /^(?:needs?|no|not|without|uc|find|afford|get|sort|fund|want|wants|nds)$/,
    after: /^(?:[,.;+&/)-]|and|or|to|till|but|required|reqd|needed)?$/,
  },
  {
    word: /^lit$/,
    is: 'literacy',
    after: new RegExp(`^(?:${goes}|and|or|\\+|&|/|num|numeracy)$`),
    before: /^(?!(?:eng|english|lang|it|i|t|well)$)/,
  },
  { word: /^num$/, is: 'numeracy', after: new RegExp(`^(?:${goes}|,)$`) },
  { word: /^num$/, is: 'numeracy', before: new RegExp(`^(?:${skill}|and|or)$`), after: /^(?!\d)/ },
  { word: /^nos$/, is: 'numbers', before: /^(?:with|at|and|good|on|poor|bad|ok)$/ },
  { word: /^nos$/, is: 'numbers', after: new RegExp(`^(?:${goes}|fine)$`) },
  {
    word: /^fam$/,
    is: 'family',
    after: /^(?:carer|local|support|help|helps|near|nearby|business|here|around|abroad)$/,
  },
  { word: /^fam$/, is: 'family', before: /^(?:no|with|by|from|of)$/, after: /^(?!gu$)/ },
  { word: /^fs$/, is: 'functional skills', before: /^(?:maths|english|eng|doing|level|l1|l2|done|in|and|has|^)$/ },
  { word: /^fs$/, is: 'functional skills', after: /^(?:maths|english|eng|level|l1|l2|it|e3|entry)$/ },
  { word: /^conv$/, is: 'converted', before: /^(?:not|never|been|isn't|wasn't)$/ },
  { word: /^fd$/, is: 'food', after: /^(?:hygiene|safety|bank|prep|tech)$/ },
  {
    word: /^dip$/,
    is: 'diploma',
    before: /^(?!(?:moods?|energy|numbers|a|the|big|little)$)/,
    after: /^(?!(?:he|into|when|at|sometimes)$)/,
  },
  { word: /^ext$/, is: 'extended', after: /^(?:dip|diploma|cert|certificate)$/ },
  { word: /^olds$/, is: 'old', before: /^(?:years?|months?)$/ },
  { word: /^fin$/, is: 'finished', before: /^(?:not|never|didn't|hasn't|haven't)$/ },
  { word: /^cb$/, is: 'counterbalance', before: /^(?:flt|forklift|truck|reach)$/ },
  { word: /^cb$/, is: 'counterbalance', after: /^(?:flt|forklift|reach)$/ },
  { word: /^resps?$/, is: 'responsibilities', before: /^(?:care|caring|carer's|childcare|family)$/ },
  { word: /^wi$/, is: 'with', after: new RegExp(`^(?:${family}|him|her|me|us|them|his|my|the)$`) },
  { word: /^tr$/, is: 'training', after: /^(?:wanted|needed|now|required|done)$/ },
  { word: /^int$/, is: 'interested', after: /^(?:in|by)$/ },
  {
    word: /^experience$/,
    is: 'expires',
    after: /^(?:0\d|20\d\d|january|february|march|april|may|june|july|august|september|october|november|december)$/,
  },
]

// "The fourth of May".
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/** The words of a note, each as its neighbours make it mean. */
export const meant = <T extends Word>(words: readonly T[]): T[] =>
  words
    .filter((_, i) => !isAroundHonours(words, i) && !isAfterWish(words, i))
    .map((word, i, all) => {
      const [before, after] = [all[i - 1]?.is ?? '', all[i + 1]?.is ?? '']
      const day = after === 'of' && months.test(all[i + 2]?.is ?? '') ? ordinals.indexOf(word.is) + 1 : 0
      if (day > 0) return { ...word, is: String(day) }
      const meaning = meanings.find(
        one => one.word.test(word.is) && (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true),
      )
      return meaning ? { ...word, is: meaning.is } : word
    })

// "BA (Hons) History" is one name.
const isAroundHonours = (words: readonly Word[], i: number) =>
  /^[()]$/.test(words[i]?.is ?? '') && [words[i - 1], words[i + 1]].some(word => /^hon(?:s|ours)$/.test(word?.is ?? ''))

// "Wants: SIA" wants one, "IT: emails" can do them.
const isAfterWish = (words: readonly Word[], i: number) =>
  words[i]?.is === ':' && /^(?:wants?|wanted|wishes|seeking|it|ict|computers?|pc)$/.test(words[i - 1]?.is ?? '')
