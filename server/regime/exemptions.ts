/**
 * Of whom nothing can be required, as data: each with the days on which it holds and its source (R3, R5).
 *
 * What must always hold:
 *   1. Where the law says nothing, nobody is exempt: waiting for an assessment is no exemption, because no rule that we
 *      have read says so (L36 is about one kind of interview only).
 *   2. What a person is entitled to counts, not what they are paid (L5).
 *   3. The words about a pause give nothing away: not to the claimant, who may not be alone, nor on a screen (R86).
 */
import type { Exemption } from '../regime.ts'
import { pensionAgeSource } from './pension-age.ts'

const youCanChoose = {
  en: 'You do not have to do this. You can choose to.',
  cy: 'Nid oes rhaid i chi wneud hyn. Gallwch ddewis gwneud hynny.',
}

const supportGroup: Exemption = {
  id: 'support-group',
  when: { group: 'support' },
  because: 'This person’s group means that nothing can be required of them.',
  claimantWords: {
    en: `Your group means we cannot make you do things. ${youCanChoose.en}`,
    cy: `Mae eich grŵp yn golygu na allwn eich gorfodi i wneud pethau. ${youCanChoose.cy}`,
  },
  source: 'L7',
}

const interviewsOnly: Exemption = {
  id: 'interviews-only',
  when: { group: 'interviews' },
  because: 'This person’s group means that they can be asked to come to interviews, and nothing else.',
  claimantWords: {
    en: `Your group means we can only ask you to come to meetings. ${youCanChoose.en}`,
    cy: `Mae eich grŵp yn golygu mai dim ond gofyn i chi ddod i gyfarfodydd y gallwn ei wneud. ${youCanChoose.cy}`,
  },
  source: 'R3',
}

const pensionAge: Exemption = {
  id: 'pension-age',
  when: { reached: 'State Pension age' },
  because: 'This person has reached State Pension age, so nothing can be required of them.',
  claimantWords: {
    en: `You have reached State Pension age. ${youCanChoose.en}`,
    cy: `Rydych wedi cyrraedd oedran Pensiwn y Wladwriaeth. ${youCanChoose.cy}`,
  },
  source: 'L24',
  also: [pensionAgeSource],
}

const youngChild = (age: 3 | 5): Exemption => ({
  id: 'young-child',
  when: { childUnder: age },
  because: `This person is bringing up a child under ${age} on their own, so nothing can be required of them.`,
  claimantWords: {
    en: `You are bringing up a child under ${age} on your own. ${youCanChoose.en}`,
    cy: `Rydych yn magu plentyn dan ${age} oed ar eich pen eich hun. ${youCanChoose.cy}`,
  },
  source: 'L6',
})

/** L6: the age fell from 5 to 3 on 28 April 2014. */
const youngChildren: Exemption[] = [
  { ...youngChild(5), until: '2014-04-27' },
  { ...youngChild(3), from: '2014-04-28' },
]

const carer = (benefit: Extract<Exemption['when'], { entitledTo: string }>['entitledTo'], name: Named): Exemption => ({
  id: 'carer',
  when: { entitledTo: benefit },
  because: `This person is entitled to ${name.en}, so nothing can be required of them.`,
  claimantWords: {
    en: `You are entitled to ${name.en}. ${youCanChoose.en}`,
    cy: `Mae gennych hawl ${name.cy}. ${youCanChoose.cy}`,
  },
  source: 'L5',
})
/** The Welsh stands with its preposition, which joins the article and softens what follows. */
type Named = { en: string; cy: string }

const carers: Exemption[] = [
  carer('carers_allowance', { en: 'Carer’s Allowance', cy: 'i Lwfans Gofalwr' }),
  {
    ...carer('carer_support_payment', { en: 'Carer Support Payment', cy: 'i Daliad Cymorth Gofalwr' }),
    from: '2023-11-19',
  },
  carer('carer_premium', { en: 'a carer premium', cy: 'i bremiwm gofalwr' }),
  {
    // Of Universal Credit alone, which regulation 3 does not know; the rule of this service follows its sense.
    ...carer('carer_element', { en: 'the carer element', cy: 'i’r elfen gofalwr' }),
    source: 'R3',
  },
]

/** L43: 13 weeks that a person asks for. Its register entry is a rule of ours that does not say what they are for. */
const pause: Exemption = {
  id: 'paused',
  when: { asked: 'to have requirements paused' },
  because: 'Requirements are paused for now.',
  claimantWords: {
    en: 'You do not have to do this for now. You can choose to.',
    cy: 'Nid oes rhaid i chi wneud hyn am y tro. Gallwch ddewis gwneud hynny.',
  },
  source: 'R86',
}

const notYet = (until: string, source: string): Exemption => ({
  id: 'not-yet-law',
  when: 'always',
  because: 'On that day the law did not yet let anybody require anything.',
  claimantWords: youCanChoose,
  source,
  until,
})

const both = [supportGroup, interviewsOnly, pensionAge, ...carers, pause]

/** SI 2011/1349, in force from 1 June 2011 (L1, L5, L6, L7, L24). */
export const oldEsaExemptions: readonly Exemption[] = [notYet('2011-05-31', 'L1'), ...youngChildren, ...both]

/** SI 2014/1097 let something be required of lone parents from 28 April 2014; every one of them is a lone parent. */
export const loneParentExemptions: readonly Exemption[] = [
  notYet('2014-04-27', 'IS1'),
  { ...youngChild(3), when: { childUnder: 3, loneParent: 'by the benefit' }, source: 'IS1' },
  ...both.map(one => ({ ...one, source: one.source === 'R86' ? one.source : 'R3' })),
]

/** Their own regulations have not been read; the rule of this service goes no less far than the older law (R3). */
export const newRegimeExemptions: readonly Exemption[] = [...youngChildren, ...both].map(one => ({
  ...one,
  source: one.source === 'R86' ? one.source : 'R3',
}))
