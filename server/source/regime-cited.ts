/** What of one benefit cites the register: the words of its plans, its bars, and when it requires nothing of somebody. */
import { moneyWords } from '../failure/money.ts'
import { type CalendarDate, dateInWords } from '../lib/days.ts'
import type { Words } from '../lib/language.ts'
import type { Bar, Cites, Dated, Exemption, Regime, RegimeId } from '../regime.ts'
import type { Cited } from './cited.ts'

/** In the order: words, bars, exemptions. */
export const regimeCited = (regime: Regime): Cited[] => [...texts(regime), ...bars(regime), ...exemptions(regime)]

/** What the texts of a benefit are, as a register names them. */
export const textNames: Record<keyof Cites, Words> = {
  headings: { en: 'Headings of a plan', cy: 'Penawdau cynllun' },
  consequence: { en: 'What happens if you do not do it', cy: 'Beth sy’n digwydd os na fyddwch yn ei wneud' },
  askAgain: { en: 'Heading of the box about your rights', cy: 'Pennawd y blwch am eich hawliau' },
  asking: { en: 'What happens when you ask', cy: 'Beth sy’n digwydd pan fyddwch yn gofyn' },
  rights: { en: 'The box about your rights', cy: 'Y blwch am eich hawliau' },
  notThis: { en: 'What asking is not', cy: 'Yr hyn nad yw gofyn' },
  ifMoneyIsCut: { en: 'If your money is cut', cy: 'Os caiff eich arian ei leihau' },
  complain: { en: 'How to complain', cy: 'Sut i gwyno' },
  help: { en: 'Help and other formats', cy: 'Help a fformatau eraill' },
}

const texts = (regime: Regime): Cited[] => {
  const { id, cites, failing } = regime
  const ofPlans = (Object.keys(textNames) as (keyof Cites)[])
    .map(text => ({ text, words: wordsOf(regime, text) }))
    .filter(({ words }) => words.length > 0)
  return [
    ...ofPlans.map(
      ({ text, words }): Cited => ({
        id: `${id}.${text}`,
        kind: 'regime',
        regime: id,
        name: textNames[text],
        words,
        cites: cites[text],
      }),
    ),
    {
      id: `${id}.failing`,
      kind: 'regime',
      regime: id,
      name: { en: 'What we call a reason why something was not done', cy: 'Ein gair am reswm pam na wnaed rhywbeth' },
      words: [failing.reasonWord],
      cites: [failing.source],
    },
    ...money(id),
  ]
}

/** What a person is told of money when something was not done: only what was seen is told (R39). */
function money(regime: RegimeId): Cited[] {
  const told = moneyWords(regime)
  if (told.length === 0) return []
  return [
    {
      id: `${regime}.money`,
      kind: 'regime',
      regime,
      name: { en: 'What can happen to your money', cy: 'Beth all ddigwydd i’ch arian' },
      words: told,
      cites: [...new Set(told.flatMap(({ cites }) => cites))],
    },
  ]
}

/** The sentences of one text as they are now. */
export function wordsOf(regime: Pick<Regime, keyof Cites>, text: keyof Cites): readonly Words[] {
  if (text === 'headings') return Object.values(regime.headings)
  if (text === 'asking') return [regime.asking.whoLooks, regime.asking.meanwhile]
  return [regime[text]].flat()
}

const barNames: Record<keyof Regime['bars'], Words> = {
  applyForJob: { en: 'Applying for a job', cy: 'Gwneud cais am swydd' },
  doWork: { en: 'Doing work', cy: 'Gwneud gwaith' },
  medicalTreatment: { en: 'Medical treatment', cy: 'Triniaeth feddygol' },
}

const bars = ({ id, bars: all, schoolHours }: Regime): Cited[] => [
  ...(Object.entries(all) as [keyof Regime['bars'], Bar][]).map(
    ([key, bar]): Cited => ({
      id: `${id}.bar.${key}`,
      kind: 'bar',
      regime: id,
      name: barNames[key],
      words: [bar.claimantWords],
      forStaff: `${bar.because} ${strength(bar)}`,
      holds: holdsOf(bar),
      cites: [bar.source],
    }),
  ),
  ...(schoolHours
    ? [
        {
          id: `${id}.school-hours`,
          kind: 'bar' as const,
          regime: id,
          name: {
            en: `Hours when a lone parent’s child under ${schoolHours.under} is not at school`,
            cy: `Oriau pan nad yw plentyn dan ${schoolHours.under} rhiant unigol yn yr ysgol`,
          },
          words: [schoolHours.claimantWords],
          forStaff: strength(schoolHours),
          holds: holdsOf(schoolHours),
          cites: [schoolHours.source],
        },
      ]
    : []),
]

const strength = ({ severity, basis }: Pick<Bar, 'severity' | 'basis'>): string =>
  `${severity === 'blocks' ? 'It stops the plan' : 'It needs a reason'}, by ${basis}.`

const exemptionNames: Record<Exemption['id'], Words> = {
  'support-group': { en: 'Your group', cy: 'Eich grŵp' },
  'interviews-only': { en: 'A group for meetings only', cy: 'Grŵp ar gyfer cyfarfodydd yn unig' },
  'pension-age': { en: 'State Pension age', cy: 'Oedran Pensiwn y Wladwriaeth' },
  'young-child': { en: 'A young child', cy: 'Plentyn ifanc' },
  carer: { en: 'Caring for somebody', cy: 'Gofalu am rywun' },
  paused: { en: 'A pause', cy: 'Saib' },
  'not-yet-law': { en: 'Before it was law', cy: 'Cyn iddo fod yn gyfraith' },
}

function exemptions({ id, exemptions: all, afterAnInterview }: Regime): Cited[] {
  const listed = all.map(
    (one, at): Cited => ({
      id: `${id}.exemption.${idAmong(all, at)}`,
      kind: 'exemption',
      regime: id,
      name: exemptionNames[one.id],
      words: [one.claimantWords],
      forStaff: one.because,
      holds: holdsOf(one),
      cites: [one.source, ...(one.also ?? [])],
    }),
  )
  if (!afterAnInterview) return listed
  const { because, claimantWords, source } = afterAnInterview
  return [
    ...listed,
    {
      id: `${id}.exemption.before-an-interview`,
      kind: 'exemption',
      regime: id,
      name: { en: 'Before a meeting', cy: 'Cyn cyfarfod' },
      words: [claimantWords],
      forStaff: because,
      cites: [source],
    },
  ]
}

/** What is told apart by who or when has the same name more than once: 'carer', 'carer-carer_element'. */
function idAmong(all: readonly Exemption[], at: number): string {
  const one = all[at] as Exemption
  const alike = all.filter(({ id }) => id === one.id)
  if (alike.length === 1) return one.id
  const by = typeof one.when === 'string' ? [] : Object.values(one.when).map(String)
  return [one.id, ...by].join('-').replaceAll(' ', '-')
}

const holdsOf = ({ from, until }: Dated): Dated | undefined =>
  from || until ? { ...(from && { from }), ...(until && { until }) } : undefined

const inWords = (date: CalendarDate | undefined): Words | undefined =>
  date === undefined ? undefined : { en: dateInWords(date, 'en'), cy: dateInWords(date, 'cy') }

/** When something holds, in a sentence; `undefined` for what always does. */
export function holdsInWords({ from, until }: Dated = {}): Words | undefined {
  if (!from && !until) return undefined
  const [since, to] = [from, until].map(inWords)
  if (since && to) return { en: `From ${since.en} to ${to.en}.`, cy: `O ${since.cy} i ${to.cy}.` }
  if (since) return { en: `From ${since.en}.`, cy: `O ${since.cy} ymlaen.` }
  return to && { en: `Until ${to.en}.`, cy: `Tan ${to.cy}.` }
}
