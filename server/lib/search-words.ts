/**
 * Words as a search compares them: no capitals, no accents, whatever the script.
 *
 * What must always hold:
 *   1. What is stored and what is typed go through the same function, so they meet.   (searchWords)
 *   2. A word holds letters and digits alone, so it can stand in a tsquery unquoted.  (claimant.test.ts)
 */

/** Letters that Unicode does not take apart into a plain one and a mark. */
const plainLetters: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/**
 * The words of a text, each as the parts that punctuation makes of it: "Siân O’Connor" is [['sian'], ['o', 'connor']].
 */
export function searchWords(text: string): string[][] {
  return plain(text)
    .split(/\s+/)
    .map(word => word.split(/[^\p{L}\p{N}]+/u).filter(part => part !== ''))
    .filter(parts => parts.length > 0)
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðħıßæœþ]/g, letter => plainLetters[letter] ?? letter)

/** What is stored to be searched: 'sian o connor oconnor', so that O’Connor, OConnor and Connor all find her. */
export function searchNameOf(name: string): string {
  const words = searchWords(name)
  const joined = words.filter(parts => parts.length > 1).map(parts => parts.join(''))
  return [...words.flat(), ...joined].join(' ')
}

/** A tsquery for the beginnings of all the words typed; `undefined` when nothing typed can be searched for. */
export function prefixQuery(typed: string): string | undefined {
  const words = searchWords(typed).map(parts => {
    const all = parts.map(part => `${part}:*`).join(' & ')
    return parts.length > 1 ? `((${all}) | ${parts.join('')}:*)` : all
  })
  return words.length > 0 ? words.join(' & ') : undefined
}
