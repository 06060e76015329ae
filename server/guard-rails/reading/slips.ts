/** Slips of the pen: which of some words an unknown word is meant for, when it is misspelt. */

/** How many slips a word of its length may have: none below six letters, one below nine, then two. */
export const slipsIn = (word: string): number => (word.length < 6 ? 0 : word.length < 9 ? 1 : 2)

const remembered = 5000

/**
 * @param words that may be meant
 * @returns what finds, of the words that begin with the same letter, the one that is fewest slips away, within a limit.
 */
export function slipsFrom(words: readonly string[]): (word: string, limit: number) => string | undefined {
  const alike = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < 6) continue
    const key = word.slice(0, 1) + word.length
    alike.set(key, [...(alike.get(key) ?? []), word])
  }
  const known = new Map<string, string | undefined>()
  const search = (word: string, limit: number) => {
    let best: string | undefined
    let fewest = limit + 1
    for (let length = word.length - limit; length <= word.length + limit; length++)
      for (const one of alike.get(word.slice(0, 1) + length) ?? []) {
        const slips = distance(word, one, fewest)
        if (slips < fewest) [best, fewest] = [one, slips]
      }
    return best
  }
  return (word, limit) => {
    if (limit === 0 || word.length > 20) return undefined
    if (!known.has(word)) {
      if (known.size >= remembered) known.clear()
      known.set(word, search(word, limit))
    }
    return known.get(word)
  }
}

/** Letters too many, too few or wrong, and neighbours the wrong way round, counted up to a limit. */
function distance(word: string, other: string, limit: number): number {
  let older: number[] = []
  let old = Array.from({ length: other.length + 1 }, (_, j) => j)
  for (let i = 1; i <= word.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= other.length; j++) {
      const same = word[i - 1] === other[j - 1]
      let slips = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1])
        slips = Math.min(slips, (older[j - 2] ?? 0) + 1)
      row.push(slips)
      least = Math.min(least, slips)
    }
    if (least >= limit) return limit
    older = old
    old = row
  }
  return old[other.length] ?? limit
}
