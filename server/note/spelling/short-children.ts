/** Children as advisers write them for short: "s17, d 4", "2ch", "2k 4+9". A letter is a child only where an age or a count says so. */

type Token = { is: string; begins: number; ends: number }

const letters: Record<string, string> = {
  s: 'son',
  d: 'daughter',
  b: 'boy',
  g: 'girl',
  ds: 'son',
  dd: 'daughter',
  ss: 'stepson',
  sd: 'stepdaughter',
}
const groups: Record<string, string> = { ch: 'children', chn: 'children', k: 'kids', kds: 'kids', c: 'children' }

const together = /^(s|d|b|g|ds|dd|dau|dtr|son|boy|girl)(\d{1,2})$/
const counted = /^(\d)?(ch|chn|k|kds)$/
// What stands before the first child of a list: nothing, a mark, or a word that somebody has children by.
const before =
  /^(?:|[^\p{L}\p{N}']+|and|has|have|got|with|w\/?|kids?|children|child|ch|lp|mum|dad|own|her|his|their|both|\d|plus|lives|for|to|is|of)$/u
// And what after its age: the end, a mark, another child, or what only a child has.
const after =
  /^(?:|[,;.()+/&:-]|and|or|y|yo|y\/o|yrs?|years?|m|mths?|months?|y\d{1,2}|yr\d{1,2}|p[1-7]|at|@|in|on|sch|schl|skl|school|nurs?|nursery|pri|prim|primary|sec|secondary|rec|reception|coll|college|uni|with|w\/?|wi|lives?|living|who|is|has|hm|home|aut|autistic|asd|adhd|sen|send|ehcp|dla|special|cm|cminder|shared|elsewhere|(?:s|d|b|g|ds|dd)(?:\d{1,2})?|son|boy|girl|dau|dtr|daughter|twins?|both|all|every|alt|p\/t|f\/t|pt|ft|still|not)$/

/** The words of a note with its children spelled out. */
export function childrenSpelledOut(tokens: readonly Token[]): Token[] {
  const words: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const [, letter = '', age = ''] = together.exec(token.is) ?? []
    if (letter && isChild(words, letter, age, tokens[i + 1], true)) {
      const middle = token.begins + letter.length
      words.push(
        { ...token, is: letters[letter] ?? letter, ends: middle },
        { is: age, begins: middle, ends: token.ends },
      )
    } else if (letters[token.is] && isChildWithAge(words, tokens, i))
      words.push({ ...token, is: letters[token.is] ?? '' })
    else if (/^(?:cm|hm)$/.test(token.is) && isOfChild(words, token.is))
      words.push({ ...token, is: token.is === 'cm' ? 'childminder' : 'home' })
    else if (isCounted(words, tokens, i)) words.push({ ...token, is: groups[token.is] ?? '' })
    else words.push(token)
  }
  return words
}

const isAge = (is: string | undefined) => /^(?:1?\d)$/.test(is ?? '')

// "D 4", "s (9)", "s: 9".
function isChildWithAge(words: readonly Token[], tokens: readonly Token[], i: number): boolean {
  const at = /^[(:-]$/.test(tokens[i + 1]?.is ?? '') ? i + 2 : i + 1
  const age = tokens[at]?.is
  return isAge(age) && isChild(words, tokens[i]?.is ?? '', age ?? '', tokens[at + 1], false)
}

function isChild(
  words: readonly Token[],
  letter: string,
  age: string,
  next: Token | undefined,
  isOneWord: boolean,
): boolean {
  // "D1" is a licence, "S4" a year of school, "b12" a vitamin.
  if (
    isOneWord &&
    letter.length === 1 &&
    Number(age) < (letter === 's' ? 7 : 2) &&
    !/^(?:y|yo|yrs?|m|mths?)$/.test(next?.is ?? '')
  )
    return false
  if (isOneWord && letter === 'b' && age === '12') return false
  const last = words.at(-1)
  const isFirst = before.test(last?.is ?? '')
  const isNext = isAge(last?.is) && words.some(({ is }) => /^(?:step)?(?:son|daughter)$|^(?:boy|girl)$/.test(is))
  return Number(age) < 20 && (isFirst || isNext) && after.test(next?.is ?? '')
}

// "2 ch", "3k - 1 with her": a number of them, with ages or what is said of some to follow; "2k" alone is money.
function isCounted(words: readonly Token[], tokens: readonly Token[], i: number): boolean {
  const { is = '', begins } = tokens[i] ?? {}
  // "Ch: 3, 7".
  if (/^chn?$/.test(is) && /^[:-]$/.test(tokens[i + 1]?.is ?? '') && isAge(tokens[i + 2]?.is)) return true
  if (!counted.test(is) || !/^[1-9]$/.test(words.at(-1)?.is ?? '')) return false
  if (is !== 'k') return true
  const isOwed = words
    .slice(-4)
    .some(word => /^(?:£|owes?|debts?|arrears|about|over|under|of|earns?|saved|savings|costs?|pays?)$/.test(word.is))
  const rest = tokens.slice(i + 1, i + 5).map(token => token.is)
  const at = /^[(:-]$/.test(rest[0] ?? '') ? 1 : 0
  return (
    !isOwed &&
    words.at(-1)?.ends === begins &&
    isAge(rest[at]) &&
    /^(?:[+/&,]|and|with|w\/?|at|@|in|hm|home|sch|prim|school)$/.test(rest[at + 1] ?? '')
  )
}

// "D(2) CM 8-5", "both hm": said of children that were just told of.
const isOfChild = (words: readonly Token[], is: string) =>
  (is === 'hm' || /^(?:\d{1,2}|\)|y|yo|both|all|with|at)$/.test(words.at(-1)?.is ?? '')) &&
  words.some(({ is }) => /^(?:step)?(?:son|daughter)$|^(?:boy|girl|kids|children|baby|child)$/.test(is))
