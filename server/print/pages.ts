/**
 * Decides where pages end, over the whole letter at once: of all ways to cut it, the one that costs least.
 *
 * What must always hold:
 *   1. A band that must stay with the next one does, unless together they are higher than a page.   (costOfEnding)
 *   2. No band stands outside the text area, unless it alone is higher than a page.                 (bestEnds)
 */
import type { Band, Keep } from './typesetter.ts'

/** `top` and `bottom` bound the text of a page; the first page starts at `firstTop`. */
export type PageFrame = { width: number; height: number; top: number; bottom: number; firstTop: number }

/** What it costs to part a band from the next, on the scale of a page, which costs 15. */
const partingCosts: Record<NonNullable<Keep>, number> = { must: 1_000_000, should: 30, rather: 6 }
const pageCost = 15

/** A page ends best where there is more white anyway: before a section rather than a paragraph, never mind a line. */
const whiteCost = (before: number): number => Math.max(0, 10 - before / 2)

/** A page this empty is no worse than a full one; an emptier one looks as if something were missing. */
const calmlyEmpty = 0.3

/** A last page with less on it than this looks forgotten. */
const hardlyFilled = 0.3

/** Gives each band its page and its place. Returns the number of pages. */
export function paginate(bands: Band[], frame: PageFrame): number {
  const ends = bestEnds(bands, frame)
  let start = 0
  ends.forEach((end, page) => {
    let y = page === 0 ? frame.firstTop : frame.top + cutBefore(bands, start)
    for (const band of bands.slice(start, end)) {
      if (band !== bands[start]) y += band.before
      band.page = page
      band.top = y
      y += band.height
    }
    start = end
  })
  return Math.max(1, ends.length)
}

/** A way to cut the bands up to some band into pages: its cost, and the number of the first band of its last page. */
type Way = { cost: number; from: number }

/** The numbers of the bands that pages end before, in order; the last is the number of bands. */
function bestEnds(bands: Band[], frame: PageFrame): number[] {
  const best: (Way | undefined)[] = [{ cost: 0, from: 0 }]
  for (let start = 0; start < bands.length; start++) {
    const before = best[start]
    if (!before) continue
    const room = frame.bottom - (start === 0 ? frame.firstTop : frame.top + cutBefore(bands, start))
    let filled = 0
    for (let end = start + 1; end <= bands.length; end++) {
      const last = bands[end - 1] as Band
      filled += last.height + (end === start + 1 ? 0 : last.before)
      if (filled > room && end > start + 1) break
      const left = room - filled - (end === bands.length ? 0 : (last.cut ?? 0))
      if (left < 0 && end > start + 1) continue
      const next = bands[end]
      const empty = left / room
      const price = next ? costOfEnding(last.keep, next.before) + costOfPage(empty) : start > 0 ? costOfLast(empty) : 0
      const cost = before.cost + price
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { cost, from: start }
    }
  }
  return endsOf(best, bands.length)
}

/** What must be parted, because it is higher than a page, is parted within a text rather than between two. */
function costOfEnding(keep: Keep, white: number): number {
  return keep === 'must' ? partingCosts.must + white : whiteCost(white) + (keep ? partingCosts[keep] : 0)
}

/** The cost of a page that has a part `empty` (0 to 1) of it left. */
const costOfPage = (empty: number): number => pageCost + empty + 200 * Math.max(0, empty - calmlyEmpty) ** 2

const costOfLast = (empty: number): number => 150 * Math.max(0, empty - 1 + hardlyFilled)

function endsOf(best: (Way | undefined)[], count: number): number[] {
  const ends: number[] = []
  for (let end = count; end > 0; end = best[end]?.from ?? 0) ends.unshift(end)
  return ends
}

const cutBefore = (bands: Band[], start: number): number => bands[start - 1]?.cut ?? 0
