/** The words of a note that nothing was read in: never dropped, so that somebody can read them or keep them. */
import type { Span } from './note.ts'
import { type Said, spanOf, type Word } from './said.ts'

// Words that only join others: they are cut off the ends of what was not read.
export const joiningWords: ReadonlySet<string> = new Set(
  "and but so also then plus or who which that because though although while where with as well too a an the of in on at to for by from is are was has have had been be she he they i it her his their my she's he's they're i'm i've she'd he'd claimant customer client".split(
    ' ',
  ),
)
const trimmed = new Set('and but so also then plus or who which because though although while'.split(' '))

/** The words of a note outside the places that were read, each run of them exactly as it stands. */
export function unreadIn(said: Said, covered: readonly { from: number; to: number }[]): Span[] {
  const isCovered = placesOf(covered)
  const runs: Word[][] = []
  let run: Word[] | undefined
  for (const word of said.words) {
    if (isMark(word) || isCovered(word.at)) {
      run = undefined
      continue
    }
    if (run) run.push(word)
    else {
      run = [word]
      runs.push(run)
    }
  }
  return runs.flatMap(words => {
    if (words.every(({ is }) => joiningWords.has(is))) return []
    const first = words.findIndex(({ is }) => !trimmed.has(is))
    const last = words.findLastIndex(({ is }) => !trimmed.has(is))
    return [spanOf(said, words[first]?.at ?? 0, (words[last]?.at ?? 0) + 1)]
  })
}

const isMark = ({ is }: Word) => !/[\p{L}\p{N}]/u.test(is)

function placesOf(covered: readonly { from: number; to: number }[]): (at: number) => boolean {
  const places = [...covered].sort((a, b) => a.from - b.from)
  return at => places.some(({ from, to }) => at >= from && at < to)
}
