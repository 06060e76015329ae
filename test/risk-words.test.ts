import { expect, test } from 'vitest'
import { type RiskKind, riskWords } from '../server/note/risk.ts'

const must: Record<RiskKind, readonly string[]> = {
  suicide: [
    'said she wants to kill herself',
    'feels suicidal most days',
    'Suicidal thoughts since the summer',
    'took an overdose in June',
    'I don’t want to be here any more',
    "doesn't want to wake up",
    "he can't go on like this",
    'everybody would be better off without me',
    'she wished she was dead',
    'thinking about ending it all',
    'nothing to live for',
    'says life isn’t worth living',
    'talked of jumping off a bridge',
    "I can't cope any more",
    'won’t be here much longer, he said',
    'mae hi eisiau marw',
    'meddwl am ladd neu lladd ei hun',
    'dydy hi ddim eisiau byw',
    'sôn am hunanladdiad',
  ],
  'self-harm': [
    'self harms when stressed',
    'self-harm, arms bandaged',
    'has been cutting herself again',
    'he hurts himself when it gets bad',
    'mae hi’n hunan-niweidio',
    'yn torri ei hun',
  ],
  harm: [
    'said he is going to stab someone',
    'her brother threatened to kill her neighbour',
    'has thoughts of hurting others',
    'carries a knife for protection',
    'is being stalked',
    'hits the kids',
    'was trafficked from Vietnam',
  ],
  abuse: [
    'her partner hits her',
    'husband is violent when he drinks',
    'he won’t let her go out',
    'scared of going home',
    'domestic abuse, left him in October',
    'my ex threatens me',
    'doesn’t feel safe at home',
    'boyfriend takes her money',
    'fled her husband last week',
    'trais yn y cartref',
    'ofn mynd adref',
  ],
  need: [
    'no food in the house',
    'hasn’t eaten since Tuesday',
    'the kids are hungry',
    'sleeping in his car',
    'using the food bank every week',
    'can’t afford to eat',
    'nowhere to sleep tonight',
    'being evicted on Friday',
    'homeless since May',
    'no money left till the 5th',
    'no electric, meter has run out',
    'dim bwyd yn y tŷ',
    'yn ddigartref / digartref ers mis',
  ],
}

test.each(Object.entries(must).flatMap(([kind, notes]) => notes.map(note => [note, kind] as const)))(
  'R88: “%s” is shown as %s',
  (note, kind) => {
    const read = riskWords(note)
    expect(read.map(one => one.kind)).toContain(kind)
    for (const { words, begins } of read) expect(note.slice(begins, begins + words.length)).toBe(words)
  },
)

const mustNot: readonly string[] = [
  'killing time until the course starts',
  'she is dying to start',
  'deadline for the form is Friday',
  'needs a shot of insulin at noon',
  'worked as a suicide prevention course worker',
  'was hit by a car in 2015',
  'my feet are killing me',
  'the bus fare is killing her budget',
  'dead keen on the job',
  'end of life care worker, 3 years',
  'hit her target at the call centre',
  'panic attacks in crowds, heart attack in 2019',
  'cut her hours last year, cut himself off from the group',
  'hurt himself lifting boxes at work',
  'hurt her back falling',
  'volunteers at the food bank on Tuesdays',
  'worked with homeless people for Shelter',
  'was homeless in 2010, settled now',
  'no food allergies, has food hygiene level 2',
  'hungry for success',
  'not suicidal, no thoughts of self-harm',
  'denies suicidal thoughts',
  'beat the other candidates at interview',
  'wants to take her life in a new direction',
  "doesn't want to be here on Fridays, school run",
  "can't go on the course without childcare",
  "can't go on Monday",
  'no point in applying for nights',
  'no gas safe certificate yet',
  'kicked the habit, stopped smoking',
  'he drives me to work, my husband is controlling the heating from his phone',
  'ran a domestic abuse charity shop',
  'lives with husband, 2 kids, rents from council',
  '38, lives with mum who she cares for, bad knee can’t stand long, no wifi at home',
  'she’ll ring the college by Friday, I’ll email her the bus times',
  'bydd hi’n ffonio’r coleg, dim car',
  'lladd amser cyn y cwrs',
]

test.each(mustNot)('R88: “%s” shows nothing', note => {
  expect(riskWords(note)).toEqual([])
})

test('R88: looking changes nothing, and the same words are read the same each time', () => {
  const note = 'feels suicidal, no food in the house'
  expect(riskWords(note)).toEqual(riskWords(note))
  expect(riskWords(note).map(({ kind, words }) => [kind, words])).toEqual([
    ['suicide', 'suicidal'],
    ['need', 'no food'],
  ])
})
