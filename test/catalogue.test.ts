/** Suggestions to start from, and what is still to settle in a line before it can bind anybody. */
import { describe, expect, test } from 'vitest'
import { type CommitmentKind, commitmentKinds } from '../db/choices.ts'
import { catalogue, draftFrom } from '../server/commitment/catalogue.ts'
import { type Draft, declarationOf, findingsOf, isOpen } from '../server/commitment/draft.ts'
import { regimes } from '../server/regime.ts'
import { metOnce } from './support/circumstances.ts'
import { lawful } from './support/plan-case.ts'

describe('suggestions', () => {
  const filled = (draft: Draft): Draft => {
    const fill = (text: string) => text.replace(/\[[^\]]*\]/g, 'Barry Library')
    const texts = Object.entries(draft).map(([key, value]) => [key, typeof value === 'string' ? fill(value) : value])
    const rest = {
      steps: draft.steps.map(fill),
      noEvidence: !draft.evidence,
      declared: true,
      canDo: 8,
      whoHelps: 'Amira',
    }
    return { ...Object.fromEntries(texts), ...rest, reasonable: 'It is near and free' } as Draft
  }
  const everyOne = (Object.keys(commitmentKinds) as CommitmentKind[]).flatMap(kind =>
    catalogue[kind].map(suggestion => ({ kind, suggestion })),
  )

  test('there are at least ten of each kind, each with a name of its own', () => {
    for (const kind of Object.keys(commitmentKinds) as CommitmentKind[]) {
      expect(catalogue[kind].length).toBeGreaterThanOrEqual(10)
    }
    expect(new Set(everyOne.map(({ suggestion }) => suggestion.id)).size).toBe(everyOne.length)
  })

  test.each(everyOne)('R11: $kind $suggestion.id passes in both languages once its blanks are filled', one => {
    for (const language of ['en', 'cy'] as const) {
      const draft = draftFrom(one.suggestion, one.kind, language, '2026-11-24')
      for (const regime of Object.values(regimes).filter(({ mayRequire }) => mayRequire || one.kind !== 'required')) {
        expect(findingsOf(filled(draft), regime, metOnce, '2026-11-24'), `${language} ${regime.id}`).toEqual([])
      }
    }
  })

  test('a blank that is left stops the plan', () => {
    const blank = { ...lawful, what: 'Write a CV with [name of adviser]' }
    const found = findingsOf(blank, regimes.esa_old, metOnce, '2026-11-24')
    expect(found).toMatchObject([{ rule: 'blank-left', severity: 'blocks', found: '[name of adviser]' }])
  })
})

describe('R6: the declaration', () => {
  test('its words follow the bars of the regime', () => {
    expect(declarationOf(regimes.esa_old)).toBe(
      'This does not ask them to apply for a job, to do any work (paid or unpaid), or to have medical treatment, counselling or therapy.',
    )
    expect(declarationOf(regimes.uc)).toBe('This does not ask them to have medical treatment, counselling or therapy.')
    expect(declarationOf(regimes.voluntary)).toBeUndefined()
  })

  test('a required item without one is not ready; a choice needs none', () => {
    const rules = (draft: Draft) => findingsOf(draft, regimes.esa_old, metOnce, '2026-11-24').map(({ rule }) => rule)
    expect(rules(lawful)).toEqual([])
    expect(rules({ ...lawful, declared: false })).toEqual(['R6-declaration'])
    expect(rules({ ...lawful, declared: false, kind: 'chosen' })).toEqual([])
  })
})

describe('R96: what is still open', () => {
  const finding = { rule: 'R22-may-not-manage', title: '', words: '' }

  test('a block stays open whatever is said; a question is closed by its own reason; advice never is one', () => {
    const reasons = [{ rule: 'R22-may-not-manage' }]
    expect(isOpen({ ...finding, severity: 'blocks' }, reasons)).toBe(true)
    expect(isOpen({ ...finding, severity: 'needs a reason' }, [])).toBe(true)
    expect(isOpen({ ...finding, severity: 'needs a reason' }, [{ rule: 'another' }])).toBe(true)
    expect(isOpen({ ...finding, severity: 'needs a reason' }, reasons)).toBe(false)
    expect(isOpen({ ...finding, severity: 'advice' }, [])).toBe(false)
  })
})
