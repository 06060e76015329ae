/**
 * What came into a record about somebody else, and was printed in a plan before that was found out.
 *
 * What must always hold:
 *   1. A copy of what is held says nothing of it (R61): the words are taken out of every version that was issued before
 *      they were struck through. The version itself stays as it was issued (R25).          (contentToThem)
 */
import type { PlanContent } from '../action-plan/content.ts'
import type { PastAnswer } from '../interview/history.ts'
import { claimantWordsQuestion } from '../interview/told.ts'

/** By question: when words about somebody else were last struck through. */
export type StruckAsOthers = ReadonlyMap<string, Date>

/** The questions in whose history something was about another person. */
export function struckAsOthers(histories: ReadonlyMap<string, readonly PastAnswer[]>): StruckAsOthers {
  const struck = new Map<string, Date>()
  for (const [question, past] of histories)
    for (const { at } of past.flatMap(({ strikes }) => strikes.filter(({ reason }) => reason === 'wrong person'))) {
      const before = struck.get(question)
      if (!before || before < at) struck.set(question, at)
    }
  return struck
}

const hidden = { en: 'Hidden: it was not about you', cy: 'Wedi’i guddio: nid oedd amdanoch chi' }

/** What a version says, without what it says about somebody else. */
export function contentToThem(content: PlanContent, issuedAt: Date, struck: StruckAsOthers): PlanContent {
  const isOthers = (question: string | undefined) => {
    const at = question === undefined ? undefined : struck.get(question)
    return at !== undefined && issuedAt <= at
  }
  const told = content.told.map(section => ({
    ...section,
    ...(section.summary && section.lines.some(({ question }) => isOthers(question)) && { summary: hidden }),
    lines: section.lines.map(line => (isOthers(line.question) ? { ...line, value: hidden } : line)),
  }))
  const { claimantWords, ...rest } = content
  return { ...rest, told, ...(claimantWords && !isOthers(claimantWordsQuestion) && { claimantWords }) }
}
