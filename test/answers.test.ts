/** From a posted form to answers, and from answers to words. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  answerInWords,
  answerLines,
  edtfInWords,
  formOf,
  itemInWords,
  readAnswers,
  sameAnswer,
} from '../server/interview/answers.ts'
import { definition } from '../server/interview/definition.ts'
import { everyQuestion, questionById } from '../server/interview/journey.ts'
import type { Answer, Question } from '../server/interview/questions.ts'
import { answersTo } from './support/answers.ts'

const find = (id: string) => questionById(definition, id) as Question
const fieldsOf = (id: string) => find(id).fields ?? []
const stepQuestions = (id: string) => definition.steps.find(step => step.id === id)?.questions ?? []
const today = '2026-11-30'

function readOne(id: string, form: Record<string, string | string[]>) {
  const { answers, errors } = readAnswers([{ ...find(id), askIf: undefined }], form, { today })
  return { answer: answers[id], message: errors[0]?.message, field: errors[0]?.field }
}

const valueRead = (id: string, form: Record<string, string | string[]>) => {
  const { answer, message } = readOne(id, form)
  return answer?.is === 'answered' ? answer.value : message
}

test('an empty field is not asked: no answer and no error', () => {
  expect(readAnswers(stepQuestions('aims'), {})).toEqual({ answers: {}, errors: [] })
  expect(readAnswers(stepQuestions('aims'), { 'aim-work': '  \r\n ', 'self-employment': '' })).toEqual({
    answers: {},
    errors: [],
  })
})

test('R15: none, do not know and prefer not to say are kept apart', () => {
  const reply = (id: string, instead: string) => readOne(id, { [`${id}-instead`]: instead }).answer
  expect(reply('driving-licence', 'none')).toEqual({ is: 'none' })
  expect(reply('driving-licence', 'not known')).toEqual({ is: 'not known' })
  expect(reply('driving-licence', 'not said')).toEqual({ is: 'not said' })
  expect(reply('job-title', 'not said')).toBeUndefined()
})

test('a compulsory question left empty is an error that says what to do', () => {
  expect(readOne('talking-how', {}).message).toBe('Select how we are talking today')
  expect(readOne('job-title', {}).message).toBe('Enter the job title')
  expect(readOne('job-title', { 'job-title-instead': 'not known' })).toMatchObject({ answer: { is: 'not known' } })
  const welsh = readAnswers(fieldsOf('jobs'), {}, { language: 'cy' })
  expect(welsh.errors.map(error => error.message)).toEqual(['Rhowch: teitl y swydd'])
})

test('a reply beside a typed answer is an error that keeps what was typed', () => {
  const { answer, message, field } = readOne('job-employer', {
    'job-employer': 'Hartley’s',
    'job-employer-instead': 'not said',
  })
  expect(answer).toEqual({ is: 'answered', value: 'Hartley’s' })
  expect(message).toBe('Employer: give an answer or choose “Prefer not to say”, not both')
  expect(field).toBe('job-employer-instead')
  const licence = readOne('driving-licence', { 'driving-licence': 'full', 'driving-licence-instead': ['none'] })
  expect(licence.message).toBe('Select your driving licence or choose “No driving licence”, not both')
})

test('a text over its limit is refused, not shortened, and the message says by how much', () => {
  expect(valueRead('job-title', { 'job-title': 'x'.repeat(200) })).toBe('x'.repeat(200))
  expect(readOne('job-title', { 'job-title': 'x'.repeat(215) })).toEqual({
    answer: undefined,
    message: 'The job title must be 200 characters or less. It is 215, which is 15 too many',
    field: 'job-title',
  })
  expect(valueRead('own-words', { 'own-words': 'ŵ'.repeat(10_000) })).toHaveLength(10_000)
  expect(readOne('own-words', { 'own-words': 'ŵ'.repeat(10_001) }).message).toContain('which is 1 too many')
})

test('R80: names in any script come through unharmed, without what no database can hold', () => {
  expect(valueRead('job-title', { 'job-title': '  Siân O’Connor, Tŷ Gwyn, Ynys Môn ' })).toBe(
    'Siân O’Connor, Tŷ Gwyn, Ynys Môn',
  )
  expect(valueRead('job-title', { 'job-title': 'مهندس مدني' })).toBe('مهندس مدني')
  expect(valueRead('job-title', { 'job-title': 'Ty\u0302 Gwyn' })).toBe('Tŷ Gwyn')
  expect(valueRead('job-title', { 'job-title': 'a\u0000b\uD800c' })).toBe('ab\uFFFDc')
  expect(valueRead('own-words', { 'own-words': 'one\r\n\r\ntwo' })).toBe('one\n\ntwo')
})

const numbers: [string, number | string][] = [
  ['16', 16],
  [' 16 ', 16],
  ['16.5', 16.5],
  ['7.50', 7.5],
  ['0', 0],
  ['-0', 0],
  ['sixteen', 'Hours a week must be a number, like 16'],
  ['16½', 'Hours a week must be a number, like 16'],
  ['1,6', 'Hours a week must be a number, like 16'],
  ['16.25', 'Hours a week must have 1 decimal place or fewer'],
  ['81', 'Hours a week must be between 0 and 80'],
  ['-1', 'Hours a week must be between 0 and 80'],
  ['9'.repeat(40), 'Hours a week must be between 0 and 80'],
  ['9'.repeat(41), 'Hours a week must be a number, like 16'],
]

test.each(numbers)('the number “%s” is read as %s', (typed, expected) => {
  expect(valueRead('hours-wanted', { 'hours-wanted': typed })).toBe(expected)
})

const floods: [string, string, string][] = [
  ['a number of zeros', 'hours-wanted', `1.${'0'.repeat(400_000)}1`],
  ['a number of digits and commas', 'hours-wanted', `${'1,000'.repeat(80_000)}x`],
  ['a time', 'child-hours-from', `9${'.'.repeat(400_000)}`],
  ['spaces', 'job-title', `x${' '.repeat(400_000)}x`],
  ['line breaks', 'own-words', `x${'\n'.repeat(400_000)}x`],
  ['marks out of order', 'own-words', `a${'\u0301'.repeat(200_000)}${'\u0323'.repeat(200_000)}`],
  ['a year', 'job-started', '1'.repeat(400_000)],
  ['marks in a year', 'child-born', `1${'\u0301'.repeat(200_000)}${'\u0323'.repeat(200_000)}`],
  ['an approximate year', 'job-started', `about${' '.repeat(400_000)}x`],
]

test.each(floods)('a flood of %s is refused at once', (_, id, flood) => {
  const form = { [id]: flood, [`${id}-year`]: flood }
  expect(flood.length).toBeGreaterThan(99_999)
  // Read letter by letter again and again, each of these takes longer than a test may.
  expect(readOne(id, form).message).toBeDefined()
})

test('digits with commas are a number', () => {
  const pay: Question = { ...find('hours-wanted'), id: 'pay', max: 400_000 }
  expect(readAnswers([pay], { pay: '12,500' }).answers.pay).toEqual({ is: 'answered', value: 12_500 })
})

const dates: [string, string, string, string][] = [
  ['27', '3', '2022', '2022-03-27'],
  [' 27 ', 'Mar', ' 2022', '2022-03-27'],
  ['27', 'jan', '2022', '2022-01-27'],
  ['27', 'Mawrth', '2022', '2022-03-27'],
  ['29', '2', '2023', 'Date of birth must be a real date'],
  ['27', '', '2022', 'Date of birth must include a month'],
  ['27', '', '', 'Date of birth must include a month and year'],
  ['27', '3', '22', 'Year must include 4 numbers'],
  ['27', '3', '2027', 'Date of birth must be today or in the past'],
  ['30', '11', '2026', '2026-11-30'],
]

test.each(dates)('R82: the date %s %s %s is read as %s', (day, month, year, expected) => {
  const form = { 'child-born-day': day, 'child-born-month': month, 'child-born-year': year }
  expect(valueRead('child-born', form)).toBe(expected)
})

test('R82: the error summary can link to the first wrong part of a date', () => {
  expect(readOne('child-born', { 'child-born-day': '27', 'child-born-year': '2022' }).field).toBe('child-born-month')
  expect(
    readOne('child-born', { 'child-born-day': '31', 'child-born-month': '2', 'child-born-year': '2022' }).field,
  ).toBe('child-born-day')
})

const approximate: [Record<string, string>, string][] = [
  [{ year: '2015' }, '2015'],
  [{ month: '3', year: '2015' }, '2015-03'],
  [{ month: 'march', year: '2015' }, '2015-03'],
  [{ year: '2015', about: 'yes' }, '2015~'],
  [{ year: 'about 2015' }, '2015~'],
  [{ year: 'tua 2015' }, '2015~'],
  [{ month: '3', year: 'c. 2015' }, '2015-03~'],
  [{ month: '3' }, 'The date you started must include a year'],
  [{ month: 'autumn', year: '2015' }, 'The date you started must be a real date'],
  [{ year: '15' }, 'Year must include 4 numbers'],
  [{ year: '2027' }, 'The date you started must be today or in the past'],
  [{ month: '12', year: '2026' }, 'The date you started must be today or in the past'],
  [{ year: '2026' }, '2026'],
]

test.each(approximate)('R82: the approximate date %o is read as %s', (parts, expected) => {
  const form = Object.fromEntries(Object.entries(parts).map(([part, typed]) => [`job-started-${part}`, typed]))
  expect(valueRead('job-started', form)).toBe(expected)
})

test('a job cannot end before it starts, as far as both dates are known', () => {
  const message = (started: string, ended: string) => {
    const fields = fieldsOf('jobs')
    const answers = {
      'job-title': { is: 'answered', value: 'Picker' } satisfies Answer,
      'job-started': { is: 'answered', value: started } satisfies Answer,
      'job-ended': { is: 'answered', value: ended } satisfies Answer,
    }
    return readAnswers(fields, formOf(fields, answers)).errors[0]?.message
  }
  expect(message('2015', '2014')).toBe('The date you finished must be the same as or after the date you started')
  expect(message('2015-03', '2015-02')).toContain('the same as or after')
  expect(message('2015-03', '2015')).toBeUndefined()
  expect(message('2015~', '2014')).toBeUndefined()
})

const times: [string, string][] = [
  ['9am', '09:00'],
  ['9', '09:00'],
  ['8.50', '08:50'],
  ['8:50 a.m.', '08:50'],
  ['0850', '08:50'],
  ['3:15pm', '15:15'],
  ['3.15', '15:15'],
  ['15:15', '15:15'],
  ['3:15yp', '15:15'],
  ['12pm', '12:00'],
  ['12am', '00:00'],
  ['midday', '12:00'],
  ['03:15', '03:15'],
  ['13pm', 'The time it starts must be a time, like 9am or 3:15pm'],
  ['25:00', 'The time it starts must be a time, like 9am or 3:15pm'],
  ['after breakfast', 'The time it starts must be a time, like 9am or 3:15pm'],
]

test.each(times)('the school hour “%s” is read as %s', (typed, expected) => {
  expect(valueRead('child-hours-from', { 'child-hours-from': typed })).toBe(expected)
})

test('choices are kept in the order of the definition, once each, and nothing that was not offered', () => {
  expect(valueRead('present', { present: ['interpreter', 'companion', 'interpreter'] })).toEqual([
    'companion',
    'interpreter',
  ])
  expect(readOne('present', { present: ['the cat'] }).message).toBe(
    'Who is here with you must be one of the answers offered',
  )
  expect(valueRead('present', { present: 'companion' })).toEqual(['companion'])
})

test('what was said to a question that is not asked is kept, and never an error', () => {
  const questions = stepQuestions('work-history').slice(0, 3)
  const form = {
    'working-now-instead': 'none',
    'working-now-what': 'Stall at the market',
    'working-now-hours': 'a few',
  }
  const { answers, errors } = readAnswers(questions, form)
  expect(answers).toEqual({
    'working-now': { is: 'none' },
    'working-now-what': { is: 'answered', value: 'Stall at the market' },
  })
  expect(errors).toEqual([])
  expect(
    readAnswers(questions, { ...form, 'working-now': 'voluntary', 'working-now-instead': '' }).errors,
  ).toHaveLength(1)
})

test('a step’s form leaves the items of a group alone, and “none” beside items is an error', () => {
  const jobs: Answer = { is: 'answered', value: [{ id: '1', answers: {} }] }
  const read = (form: Record<string, string>) => readAnswers([find('jobs')], form, { known: { jobs } })
  expect(read({})).toEqual({ answers: { jobs }, errors: [] })
  expect(read({ 'jobs-instead': 'none' }).answers).toEqual({ jobs })
  expect(read({ 'jobs-instead': 'none' }).errors[0]?.message).toBe(
    'Enter the jobs you have had or choose “No jobs yet”, not both',
  )
  expect(readAnswers([find('jobs')], { 'jobs-instead': 'none' }).answers).toEqual({ jobs: { is: 'none' } })
})

test('dates, about when and not at all, are said in both languages', () => {
  expect(edtfInWords('2015-03-14', 'en')).toBe('14 March 2015')
  expect(edtfInWords('2015-03-14', 'cy')).toBe('14 Mawrth 2015')
  expect(edtfInWords('2015-03', 'en')).toBe('March 2015')
  expect(edtfInWords('2015~', 'en')).toBe('about 2015')
  expect(edtfInWords('2015-11~', 'cy')).toBe('tua Tachwedd 2015')
})

test('an answer, and the lack of one, is said in the words of its question', () => {
  const say = (id: string, answer: Answer | undefined, language: 'en' | 'cy') =>
    answerInWords(find(id), answer, language)
  expect(say('driving-licence', undefined, 'en')).toBe('Not asked')
  expect(say('driving-licence', { is: 'none' }, 'cy')).toBe('Dim trwydded yrru')
  expect(say('driving-licence', { is: 'not said' }, 'en')).toBe('Prefer not to say')
  expect(say('driving-licence', { is: 'answered', value: 'full' }, 'en')).toBe('Yes, full')
  expect(say('caring', { is: 'answered', value: false }, 'cy')).toBe('Nac ydw')
  expect(say('hours-wanted', { is: 'answered', value: 7.5 }, 'en')).toBe('7.5 hours a week')
  expect(say('child-hours-to', { is: 'answered', value: '15:15' }, 'en')).toBe('3:15pm')
  expect(say('travel-how', { is: 'answered', value: ['walk', 'bus'] }, 'en')).toBe('Walking; Bus')
  expect(say('travel-how', { is: 'answered', value: ['hovercraft'] }, 'en')).toBe('hovercraft')
  expect(answerLines(find('own-words'), { is: 'answered', value: 'one\ntwo' }, 'en')).toEqual(['one', 'two'])
})

test('two answers are the same whatever the order of ticking, and “none” is not the same as nothing', () => {
  expect(sameAnswer({ is: 'answered', value: ['a', 'b'] }, { is: 'answered', value: ['b', 'a'] })).toBe(true)
  expect(sameAnswer({ is: 'answered', value: ['a'] }, { is: 'answered', value: ['b'] })).toBe(false)
  expect(sameAnswer({ is: 'none' }, undefined)).toBe(false)
  expect(sameAnswer(undefined, undefined)).toBe(true)
  const item = (id: string): Answer => ({
    is: 'answered',
    value: [
      { id, answers: {} },
      { id: 'z', answers: {} },
    ],
  })
  expect(sameAnswer(item('a'), item('a'))).toBe(true)
  expect(sameAnswer(item('a'), item('b'))).toBe(false)
})

test('a lone parent’s job and child each have a place for every fact', () => {
  const job = readAnswers(fieldsOf('jobs'), {
    'job-title': 'Warehouse picker',
    'job-employer': 'Hartley’s',
    'job-place': 'Bradford',
    'job-type': 'agency',
    'job-started-month': '3',
    'job-started-year': '2015',
    'job-still': 'no',
    'job-ended-year': '2021',
    'job-did': 'Picked orders, drove the forklift',
    'job-left-instead': 'not said',
  })
  expect(job.errors).toEqual([])
  const said = itemInWords(find('jobs'), { id: '1', answers: job.answers }, 'en')
  expect(said.title).toBe('Warehouse picker')
  expect(said.lines.map(line => `${line.label}: ${line.value}`)).toEqual([
    'Job title: Warehouse picker',
    'Employer: Hartley’s',
    'Where: Bradford',
    'Kind of job: Agency or temporary',
    'Started: March 2015',
    'Still doing it: No',
    'Finished: 2021',
    'What you did: Picked orders, drove the forklift',
    'Why it ended: Prefer not to say',
  ])
  const child = readAnswers(fieldsOf('children'), {
    'child-age': '4',
    'child-lives': 'with-you',
    'child-day': 'nursery',
    'child-hours-from': '9am',
    'child-hours-to': '12.30',
  })
  expect(child.errors).toEqual([])
  const told = itemInWords(find('children'), { id: '1', answers: child.answers }, 'cy')
  expect(told.title).toBe('Plentyn')
  expect(told.lines.map(line => line.value)).toEqual([
    '4 oed',
    'Gyda chi drwy’r amser',
    'Mewn meithrinfa',
    '9am',
    '12:30pm',
  ])
})

test('a refugee’s degree from abroad and an interpreter have a place', () => {
  const { answers, errors } = readAnswers(fieldsOf('qualifications-held'), {
    'qualification-what': 'Bachelor’s degree',
    'qualification-subject': 'Civil engineering',
    'qualification-level': 'level-6',
    'qualification-where': 'abroad',
    'qualification-country': 'Syria',
    'qualification-recognised': 'applied',
    'qualification-year-year': 'about 2009',
    'qualification-certificate': 'no',
  })
  expect(errors).toEqual([])
  const lines = itemInWords(find('qualifications-held'), { id: '1', answers }, 'en').lines.map(line => line.value)
  expect(lines).toEqual([
    'Bachelor’s degree',
    'Civil engineering',
    'Level 6, like a degree',
    'In another country',
    'Syria',
    'I have applied for one',
    'about 2009',
    'No, and I cannot get one',
  ])
  const here = readAnswers(stepQuestions('who-is-here'), {
    'talking-how': 'in_person',
    present: 'interpreter',
    'interpreter-how': 'phone',
  })
  expect(here.errors).toEqual([])
  expect(here.answers['interpreter-how']).toEqual({ is: 'answered', value: 'phone' })
})

test('a support worker, part of the talk by phone, and no fixed home have a place', () => {
  const here = readAnswers(stepQuestions('who-is-here'), {
    'talking-how': ['phone', 'in_person'],
    present: ['support_worker'],
    'present-who': 'Jo Marsh, support worker, by phone',
    'talk-needs': ['breaks', 'phone-instead'],
  })
  expect(here.errors).toEqual([])
  const answer = here.answers['talking-how']
  expect(answerLines(find('talking-how'), answer, 'en')).toEqual(['In person, at the jobcentre', 'By phone'])
  expect(valueRead('living', { living: 'no-fixed-abode' })).toBe('no-fixed-abode')
})

test('a Welsh speaker with no internet at home has a place for both', () => {
  expect(
    answerInWords(find('internet-where'), readOne('internet-where', { 'internet-where-instead': 'none' }).answer, 'cy'),
  ).toBe('Yn unman')
  expect(
    answerInWords(find('work-language'), readOne('work-language', { 'work-language': 'welsh' }).answer, 'cy'),
  ).toBe('Hoffwn, yn Gymraeg')
})

const questions = everyQuestion(definition)
const fieldNames = questions.flatMap(({ id }) =>
  ['', '-day', '-month', '-year', '-about', '-instead'].map(ending => id + ending),
)

test('reading never throws, whatever is posted, and every error has words and a question', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', 'yes', 'none', 'not said', '2015', '31', 'feb', '12,5', 'x'.repeat(80_000)),
  )
  const forms = fc.dictionary(fc.constantFrom(...fieldNames), fc.oneof(typed, fc.array(typed)))
  fc.assert(
    fc.property(forms, fc.constantFrom('en' as const, 'cy' as const), (form, language) => {
      const { answers, errors } = readAnswers(questions, form, { language, today })
      for (const id of Object.keys(answers)) expect(questions.some(question => question.id === id)).toBe(true)
      for (const error of errors) expect(error.message.length).toBeGreaterThan(5)
    }),
  )
})

test('reading the form of an answer gives that answer again', () => {
  const readable = questions
    .filter(question => question.kind !== 'group')
    .map(question => ({ ...question, notBefore: undefined }))
  fc.assert(
    fc.property(answersTo(readable), answers => {
      const { answers: again } = readAnswers(readable, formOf(readable, answers), { today })
      expect(again).toEqual(answers)
    }),
    { numRuns: 200 },
  )
})

test('every answer that can be on record can be said in both languages', () => {
  fc.assert(
    fc.property(answersTo(questions), answers => {
      for (const question of questions) {
        for (const language of ['en', 'cy'] as const) {
          expect(answerInWords(question, answers[question.id], language)).not.toMatch(/undefined|\[object|^$/)
        }
      }
    }),
    { numRuns: 50 },
  )
})
