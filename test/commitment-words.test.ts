import { expect, test } from 'vitest'
import { comingDatesIn } from '../server/note/promise/coming-dates.ts'
import { type CommitmentRead, readCommitments } from '../server/note/promise/promises.ts'
import { saidIn } from '../server/note/said.ts'
import { commitmentNotes, saidOn } from './notes/commitments.ts'

const read = (note: string, on = saidOn) => readCommitments(note, { on }).drafts
const slim = ({ kind, what, by, starts, place }: Partial<CommitmentRead>) => ({ kind, what, by, starts, place })
const sameDraft = (one: Partial<CommitmentRead>, other: Partial<CommitmentRead>) =>
  JSON.stringify(slim(one)) === JSON.stringify(slim(other))

test('of the labelled notes at least 97 in 100 drafts are right, and at least 90 in 100 are found', () => {
  const all = commitmentNotes.flatMap(({ note, drafts }) => {
    const got = read(note)
    const right = got.filter(one => drafts.some(wanted => sameDraft(one, wanted))).length
    return [{ got: got.length, right, wanted: drafts.length }]
  })
  const sum = (part: 'got' | 'right' | 'wanted') => all.reduce((total, one) => total + one[part], 0)
  expect(sum('wanted')).toBeGreaterThan(50)
  expect(sum('right') / sum('got')).toBeGreaterThanOrEqual(0.97)
  expect(sum('right') / sum('wanted')).toBeGreaterThanOrEqual(0.9)
})

test('the two sentences of one breath are two drafts of the right kinds', () => {
  const note = "she'll ring the college about the access course by Friday week, I'll email her the bus times tomorrow"
  expect(read(note)).toEqual([
    {
      kind: 'chosen',
      what: 'ring the college about the access course',
      by: '2026-12-04',
      language: 'en',
      words: "she'll ring the college about the access course by Friday week",
      begins: 0,
    },
    {
      kind: 'ours',
      what: 'email you the bus times',
      by: '2026-11-23',
      language: 'en',
      words: "I'll email her the bus times tomorrow",
      begins: 64,
    },
  ])
})

const turned = new Set(['you', 'your', 'yourself'])
const inFull: Record<string, string> = { appointment: 'appt', llenwi: 'lenwi', mynychu: 'fynychu' }
const contentOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

test('nothing is in a draft that is not in the note, and its words stand where it says', () => {
  let seen = 0
  for (const { note } of commitmentNotes) {
    const [inNote, spelled] = [note.toLowerCase(), saidIn(note).text]
    for (const draft of read(note)) {
      expect(note.slice(draft.begins, draft.begins + draft.words.length)).toBe(draft.words)
      for (const word of [...contentOf(draft.what), ...contentOf(draft.place ?? '')].filter(one => !turned.has(one))) {
        seen++
        const isThere = [word, inFull[word] ?? word].some(form => inNote.includes(form) || spelled.includes(` ${form}`))
        expect(isThere, `“${word}” is not in “${note}”`).toBe(true)
      }
    }
  }
  expect(seen).toBeGreaterThan(150)
})

// What was promised on a day, and the date it means: at the ends of weeks, months and years.
const dates: [said: string, on: string, by: string | undefined, or?: string][] = [
  ['tomorrow', '2026-12-31', '2027-01-01'],
  ['today', '2026-11-22', '2026-11-22'],
  ['the day after tomorrow', '2027-02-27', '2027-03-01'],
  ['by Friday', '2026-11-26', '2026-11-27'],
  ['by Friday', '2026-11-27', '2026-12-04', '2026-11-27'],
  ['by Friday', '2026-11-28', '2026-12-04'],
  ['by Friday week', '2026-11-23', '2026-12-04'],
  ['a week on Monday', '2026-11-24', '2026-12-07'],
  ['Monday week', '2026-11-29', '2026-12-07'],
  ['next Tuesday', '2026-11-23', '2026-12-01', '2026-11-24'],
  ['next Tuesday', '2026-11-22', '2026-11-24'],
  ['next Tuesday', '2026-11-25', '2026-12-01'],
  ['this Thursday', '2026-11-23', '2026-11-26'],
  ['a fortnight on Thursday', '2026-11-23', '2026-12-10'],
  ['in a fortnight', '2026-12-20', '2027-01-03'],
  ["in two weeks' time", '2026-11-22', '2026-12-06'],
  ['within 10 days', '2026-11-25', '2026-12-05'],
  ['in a month', '2027-01-31', '2027-02-28'],
  ['by the end of the month', '2026-11-30', '2026-11-30'],
  ['by the end of the month', '2028-02-10', '2028-02-29'],
  ['by the end of next month', '2026-12-31', '2027-01-31'],
  ['by the end of the week', '2026-11-25', '2026-11-27'],
  ['by the end of the week', '2026-11-27', '2026-11-27'],
  ['by the end of next week', '2026-11-25', '2026-12-04'],
  ['by the 5th', '2026-12-05', '2026-12-05'],
  ['by the 5th', '2026-12-06', '2027-01-05'],
  ['by the 31st', '2026-11-22', '2026-12-31'],
  ['by 5 Jan', '2026-11-22', '2027-01-05'],
  ['by 27/11', '2026-11-22', '2026-11-27'],
  ['on 1/12/26', '2026-11-22', '2026-12-01'],
  ['before Friday', '2026-11-22', '2026-11-27'],
  ['before 5pm tomorrow', '2026-11-22', '2026-11-23'],
  ['Monday and Wednesday mornings', '2026-11-22', undefined],
  ['by 20 November', '2026-11-22', undefined],
  ['on 30 February', '2026-11-22', undefined],
  ['before Christmas', '2026-11-22', undefined],
  ['in the new year', '2026-11-22', undefined],
  ['soon', '2026-11-22', undefined],
  ['every Tuesday', '2026-11-22', undefined],
  ['on Tuesdays', '2026-11-22', undefined],
  ['last Tuesday', '2026-11-22', undefined],
  ['until Friday', '2026-11-22', undefined],
  ['2 or 3 times', '2026-11-22', undefined],
  ['to the Tuesday typing class', '2026-11-22', undefined],
  ['yfory', '2026-11-22', '2026-11-23'],
  ['erbyn dydd Gwener', '2026-11-22', '2026-11-27'],
  ['ddydd Mawrth nesaf', '2026-11-23', '2026-12-01', '2026-11-24'],
  ['wythnos i ddydd Llun', '2026-11-22', '2026-11-30'],
  ['ymhen pythefnos', '2026-11-22', '2026-12-06'],
  ['erbyn diwedd y mis', '2026-11-22', '2026-11-30'],
  ['erbyn 5 Rhagfyr', '2026-11-22', '2026-12-05'],
]

test.each(dates)('“%s”, said on %s, is %s', (said, on, by, or) => {
  const [found, ...more] = comingDatesIn(saidIn(said).text, on, () => said.includes('/'))
  expect(more).toEqual([])
  expect({ by: found?.by, or: found?.or }).toEqual({ by, or })
})

test('what begins on a day is not due on it', () => {
  const [draft] = read('starting from Monday she will go to the English class')
  expect(draft).toMatchObject({ starts: '2026-11-23', what: 'go to the English class' })
  expect(draft?.by).toBeUndefined()
})

test('a day with two usual readings, and a person who may be another, are marked', () => {
  expect(read("she'll ring them next Tuesday", '2026-11-23')[0]).toMatchObject({
    doubt: 'about then',
    or: '2026-11-24',
  })
  expect(read('her sister is ill so she will ring the college tomorrow')[0]?.doubt).toBe('may be about somebody else')
  expect(read('she will ring the college tomorrow')[0]?.doubt).toBeUndefined()
  expect(read("I'm 38, I live with my mum. I'll ring the college tomorrow")[0]?.doubt).toBe(
    'may be about somebody else',
  )
})

test('the person may be called by a name that is known, and nobody else is taken for them', () => {
  const note = 'Carys will ring the college by Friday'
  expect(readCommitments(note, { on: saidOn, names: ['Carys'] }).drafts).toHaveLength(1)
  expect(readCommitments(note, { on: saidOn, names: ['Bronwen'] }).drafts).toEqual([])
})

test('“her” is turned to “you” only where nobody else can be meant', () => {
  expect(read("I'll send her the link tomorrow")[0]?.what).toBe('send you the link')
  expect(read("she'll bring her CV on Friday")[0]?.what).toBe('bring your CV')
  expect(read("her mum came too, I'll send her the link tomorrow")[0]?.what).toBe('send her the link')
  expect(read("I'll send her forms tomorrow")[0]?.what).toBe('send her forms')
})
