/** Of whom something can be required at all: the rules on the person, whatever the wording (R3, R4, R86). */
import type { Exemption } from '../../regime.ts'
import { exemptionsOf } from '../exemptions.ts'
import { onlyRequired, type Rule } from '../rule.ts'

const titles: Record<Exemption['id'], string> = {
  'not-yet-law': 'A day before the law',
  'support-group': 'A group of which nothing is required',
  'interviews-only': 'A group for interviews only',
  'pension-age': 'State Pension age',
  'young-child': 'A lone parent of a young child',
  carer: 'Entitled to a carer’s benefit',
  paused: 'Requirements are paused',
}

const exempts = (id: Exemption['id']): Rule => ({
  id: `R3-${id}`,
  title: titles[id],
  severity: 'blocks',
  sourcesIn: ({ exemptions }) => exemptions.filter(one => one.id === id).map(({ source }) => source),
  find: onlyRequired((_, circumstances, regime, date) => {
    const exemptions = regime.exemptions.filter(one => one.id === id)
    const [exempt] = exemptionsOf(circumstances, { exemptions }, date)
    if (!exempt) return undefined
    const { words, claimantWords, source } = exempt
    return { words, claimantWords, source, better: 'Make it something the person chooses, or something we will do.' }
  }),
})

/** L5: somebody who was never asked to talk about it cannot have to do it. */
const noInterview: Rule = {
  id: 'R4-no-interview',
  title: 'No interview yet',
  severity: 'blocks',
  sourcesIn: ({ afterAnInterview }) => (afterAnInterview ? [afterAnInterview.source] : []),
  find: onlyRequired((_, { interviews }, { mayRequire, afterAnInterview }) => {
    if (!mayRequire || !afterAnInterview || interviews > 0) return undefined
    const { because: words, claimantWords, source } = afterAnInterview
    return { words, claimantWords, source }
  }),
}

/** None of these can be overridden: they say of whom the law lets nothing be required. */
export const exemptionRules: readonly Rule[] = [...(Object.keys(titles) as Exemption['id'][]).map(exempts), noInterview]
