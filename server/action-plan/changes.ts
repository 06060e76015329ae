/**
 * What a new version of a plan changes for the person (R25), told from what the two versions say and nothing else.
 *
 * What must always hold:
 *   1. Pure: the same two contents give the same changes.                                  (no I/O)
 *   2. A change is one that can be read: what prints the same is not called changed.       (rowsThatDiffer)
 *   3. A commitment is the same one when it has the same origin, or else the same words.   (pairs)
 *
 * Left out on purpose: the person's address and who signed, which are theirs and not news to them, the adviser's name,
 * which the letter says, and the order of the commitments.
 */
import { isDeepStrictEqual } from 'node:util'
import { tidy } from '../lib/typed-text.ts'
import { commitmentRows } from './commitment-block.ts'
import type { Changes, Commitment, Named, PlanContent } from './content.ts'

/** The changes from one version's content, which was issued, to a later one's. */
export function changesBetween(before: PlanContent, after: PlanContent): Changes {
  const { paired, gone, added } = pairs(before.commitments, after.commitments)
  const { version, issuedOn = '', writtenIn } = before
  return {
    since: { version, issuedOn, writtenIn },
    added: added.map(named),
    changed: paired.filter(pair => isChanged(pair.before, pair.after)),
    gone: gone.map(named),
    ...nextReviewOf(before, after),
    ...ownWordsOf(before, after),
    ...(sameTold(before, after) ? {} : { told: true }),
    ...(before.wording === after.wording && before.regime === after.regime ? {} : { rights: true }),
  }
}

const named = ({ kind, what }: Commitment): Named => ({ kind, what })

type Pair = { before: Commitment; after: Commitment }

/** By origin first; what is left over, and what comes from a plan that kept no origins, by equal words. */
function pairs(before: readonly Commitment[], after: readonly Commitment[]) {
  const left = [...before]
  const partners = new Map<Commitment, Commitment>()
  const match = (isSame: (one: Commitment, other: Commitment) => boolean) => {
    for (const one of after.filter(candidate => !partners.has(candidate))) {
      const at = left.findIndex(other => isSame(one, other))
      const [other] = at < 0 ? [] : left.splice(at, 1)
      if (other) partners.set(one, other)
    }
  }
  match((one, other) => one.origin !== undefined && one.origin === other.origin)
  match((one, other) => one.kind === other.kind && tidy(one.what) === tidy(other.what))
  match((one, other) => tidy(one.what) === tidy(other.what))
  const paired = [...partners].map(([one, other]): Pair => ({ before: other, after: one }))
  const order = (pair: Pair) => after.indexOf(pair.after)
  return {
    paired: paired.sort((a, b) => order(a) - order(b)),
    gone: left,
    added: after.filter(one => !partners.has(one)),
  }
}

const isChanged = (before: Commitment, after: Commitment): boolean =>
  before.kind !== after.kind ||
  tidy(before.what) !== tidy(after.what) ||
  !isDeepStrictEqual(commitmentRows(before, 'en'), commitmentRows(after, 'en'))

function nextReviewOf({ nextReview: before }: PlanContent, { nextReview: after }: PlanContent): Partial<Changes> {
  const said = (review: PlanContent['nextReview']) => review && [review.on, review.time, review.how?.en]
  if (isDeepStrictEqual(said(before), said(after))) return {}
  return { nextReview: { ...(before && { before }), ...(after && { after }) } }
}

function ownWordsOf(before: PlanContent, after: PlanContent): Partial<Changes> {
  const [first, now] = [ownWordsIn(before), ownWordsIn(after)]
  if (first === now) return {}
  if (!first) return { ownWords: 'new' }
  return { ownWords: now ? 'changed' : 'gone' }
}

const ownWordsIn = ({ claimantWords = '', addedWords = [] }: PlanContent): string =>
  tidy([claimantWords, ...addedWords.map(({ text }) => text)].join(' '))

/** The same answers in the same words; a new wording of a question is no news about the person. */
function sameTold(before: PlanContent, after: PlanContent): boolean {
  const said = ({ told }: PlanContent) =>
    told.flatMap(({ summary, lines }) => [
      ...(summary ? [tidy(summary.en), tidy(summary.cy)] : []),
      ...lines.map(({ value }) => tidy(value.en)),
    ])
  return isDeepStrictEqual(said(before), said(after))
}

/** Whether anything that the person must do is another than before. */
export const changesWhatIsRequired = ({ added, changed, gone }: Changes): boolean =>
  [...added, ...gone].some(({ kind }) => kind === 'required') ||
  changed.some(({ before, after }) => before.kind === 'required' || after.kind === 'required')
