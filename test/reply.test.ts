/** What a typed reply means to the question asked: an answer, one with more after it, or a word to the assistant. */
import { describe, expect, test } from 'vitest'
import { heardIn } from '../server/conversation/listening.ts'
import { definition } from '../server/interview/definition.ts'
import { everyQuestion } from '../server/interview/journey.ts'
import type { Value } from '../server/interview/questions.ts'
import { insteadsOf } from '../server/interview/questions.ts'
import { readReply } from '../server/note/reply/reply.ts'

const on = '2026-11-22'
const questions = everyQuestion(definition)

function ask(id: string) {
  const question = questions.find(one => one.id === id)
  if (!question) throw new Error(`No question is called ${id}`)
  return question
}

const reply = (to: string, words: string) => readReply(words, ask(to), { definition, on, asked: to })

const answer = (value: Value) => ({ means: 'said', answer: { is: 'answered', value } })
const instead = (is: string) => ({ means: 'said', answer: { is } })
const [skipped, back, recap, why] = ['skipped', 'back', 'recap', 'why'].map(means => ({ means }))
const unread = (words: string, begins = 0) => ({ means: 'said', rest: { words, begins } })
const more = (value: Value, words: string, begins: number) => ({ ...answer(value), rest: { words, begins } })
const guessed = (value: Value) => ({ ...answer(value), doubt: 'a guess' })

test.each([
  ['skip', skipped],
  ['Skip this one please', skipped],
  ['can we skip that', skipped],
  ['pass', skipped],
  ['next question', skipped],
  ['leave it for now', skipped],
  ["let's move on", skipped],
  ['nesaf', skipped],
  ['go back', back],
  ['can we go back a step?', back],
  ['actually that’s wrong', back],
  ['yn ôl', back],
  ['what have we got so far?', recap],
  ['how many more questions', recap],
  ['recap', recap],
  ['beth sydd gennym hyd yn hyn?', recap],
  ['Why?', why],
  ['why do you need that?', why],
  ['what’s that for', why],
  ['do I have to answer that', why],
  ["I don't understand", why],
  ['pam ydych chi’n gofyn?', why],
])('R88: what is said to the assistant is not an answer, whatever is asked — %s', (words, meaning) => {
  for (const asked of ['aim-work', 'caring', 'living', 'travel-how', 'hours-wanted', 'job-started', 'children']) {
    expect(reply(asked, words)).toEqual(meaning)
  }
})

test.each([
  ['change the second job', { what: 'the second job', question: 'jobs', place: 2 }],
  ['can I change my last job', { what: 'my last job', question: 'jobs', place: -1 }],
  ['actually the rent is wrong', { what: 'the rent', question: 'housing-costs' }],
  ['sorry, my driving licence was wrong', { what: 'my driving licence', question: 'driving-licence' }],
  ['go back to the question about debts', { what: 'the question about debts', question: 'debts' }],
  ['I got the hours a week wrong', { what: 'the hours a week', question: 'hours-wanted' }],
  ['newid yr ail swydd', { what: 'yr ail swydd', question: 'jobs', place: 2 }],
  ['change my phone number', { what: 'my phone number' }],
])('a wish to change an earlier answer says which — %s', (words, meant) => {
  expect(reply('caring', words)).toEqual({ means: 'changing', ...meant })
})

test.each([
  ['yes', true],
  ['Yeah', true],
  ['yep course', true],
  ['yes I do', true],
  ['aye', true],
  ['ydw', true],
  ['oes', true],
  ['ie', true],
  ['do', true],
  ['Wrth gwrs', true],
  ['no', false],
  ['nah', false],
  ['Not really.', false],
  ['nope never', false],
  ["no I don't", false],
  ['no, not any more', false],
  ['nac ydw', false],
  ['nac oes', false],
  ['nage', false],
  ['naddo', false],
  ['dim', false],
  ['does dim', false],
])('yes and no are said in many ways — %s', (words, value) => {
  expect(reply('caring', words)).toEqual(answer(value))
})

test.each([
  ['health-affects', 'I think so', guessed(true)],
  ['health-affects', 'probably not', guessed(false)],
  ['caring', 'not sure', instead('not known')],
  ['caring', 'dunno', instead('not known')],
  ['job-started', "can't remember", instead('not known')],
  ['caring', 'dw i ddim yn gwybod', instead('not known')],
  ['health-affects', 'rather not say', instead('not said')],
  ['debts', "I'd prefer not to", instead('not said')],
  ['living', 'mae’n well gen i beidio â dweud', instead('not said')],
  ['caring', 'rather not say', skipped],
  ['children', 'none', instead('none')],
  ['children', 'no kids', unread('no kids')],
  ['travel-how', 'nothing', instead('none')],
  ['aim-work', 'No idea yet', instead('none')],
  ['aim-work', 'no idea', instead('not known')],
  ['devices', 'dim un o’r rhain', instead('none')],
  ['devices', 'nope', instead('none')],
  ['present', 'just me', instead('none')],
  ['changes-coming', 'no, nothing', instead('none')],
  ['talk-needs-words', 'nothing', skipped],
  ['hours-wanted', 'none', answer(0)],
  ['language-class', 'no', answer('no')],
  ['language-class', 'yes please', answer('yes')],
  ['driving-licence', 'yes', { means: 'said' }],
  ['children', 'yes', { means: 'said' }],
])('what stands in place of an answer, where the question offers it — %s: %s', (asked, words, meaning) => {
  expect(reply(asked, words)).toEqual(meaning)
})

test.each([
  ['living', '2', 'private'],
  ['living', 'option 3', 'social'],
  ['living', 'the first one', 'own'],
  ['living', 'renting from a private landlord', 'private'],
  ['living', 'rhentu gan landlord preifat', 'private'],
  ['living', 'council', 'social'],
  ['living', 'with friends', 'family'],
  ['driving-licence', 'yes, provisional', 'provisional'],
  ['travel-how', '1 and 3', ['walk', 'bus']],
  ['travel-how', '3,1', ['walk', 'bus']],
  ['travel-how', 'bus', ['bus']],
  ['travel-how', 'bus or tram, sometimes a taxi', ['bus', 'train', 'taxi']],
  ['travel-how', 'by bus and walking mostly', ['walk', 'bus']],
  ['days-wanted', 'Monday and Tuesday', ['monday', 'tuesday']],
  ['days-wanted', 'Dydd Llun', ['monday']],
  ['health-walk', '10', 'minutes-10'],
  ['health-walk', 'about 5 minutes', 'minutes-5'],
  ['qualification-level', 'level 3', 'level-3'],
])('an option is chosen by its number, its name or part of it — %s: %s', (asked, words, value) => {
  expect(reply(asked, words)).toEqual(answer(value))
})

test.each([
  ['hours-wanted', '16', 16],
  ['hours-wanted', 'about 16', 16],
  ['hours-wanted', '16 or so', 16],
  ['hours-wanted', '16ish', 16],
  ['hours-wanted', '16 hrs a week', 16],
  ['hours-wanted', 'sixteen hours', 16],
  ['hours-wanted', 'twenty-five', 25],
  ['hours-wanted', 'seven and a half', 7.5],
  ['hours-wanted', 'un deg chwech', 16],
  ['hours-wanted', 'tua ugain awr', 20],
  ['caring-hours', 'a couple', 2],
  ['travel-minutes', 'half an hour', 30],
  ['travel-minutes', 'an hour and a half', 90],
  ['travel-minutes', 'an hour', 60],
  ['travel-minutes', '45 mins max', 45],
  ['travel-minutes', 'hanner awr', 30],
  ['travel-stop', 'a couple of minutes', 2],
  ['child-age', '4', 4],
  ['child-age', 'nearly 9', 8],
  ['child-hours-from', 'ten to nine', '08:50'],
  ['child-hours-from', '8.45', '08:45'],
  ['child-hours-from', 'half 8', '08:30'],
  ['child-hours-to', 'half 3', '15:30'],
  ['child-hours-to', 'quarter past three', '15:15'],
  ['child-hours-to', "3 o'clock", '15:00'],
  ['child-hours-to', 'hanner awr wedi tri', '15:30'],
  ['child-hours-from', 'chwarter i naw', '08:45'],
  ['child-born', '3rd of June 2019', '2019-06-03'],
  ['child-born', '3/6/2019', '2019-06-03'],
  ['child-born', '3 Mehefin 2019', '2019-06-03'],
  ['job-started', '2015', '2015'],
  ['job-started', 'about 2015', '2015~'],
  ['job-started', '2015 I think', '2015~'],
  ['job-started', 'June 2019', '2019-06'],
  ['job-started', 'mis Medi 2018', '2018-09'],
  ['job-started', 'tua 2015', '2015~'],
  ['job-ended', 'til covid', '2020~'],
  ['job-ended', 'last year', '2025'],
  ['job-ended', 'llynedd', '2025'],
  ['job-started', '3 years ago', '2023~'],
  ['job-started', 'summer 2019', '2019'],
  ['job-started', 'haf 2019', '2019'],
])('a number, a time and a date are read as people say them — %s: %s', (asked, words, value) => {
  const read = reply(asked, words)
  expect(read).toMatchObject(answer(value))
  expect(read).not.toHaveProperty('rest')
})

test('a day to come is read from today', () => {
  const asked = { id: 'from', kind: 'date', when: 'future' } as const
  const question = { ...asked, label: { en: 'From when?', cy: 'O pryd?' }, short: { en: 'From', cy: 'O' } }
  const read = (words: string) =>
    readReply(words, { ...question, required: 'optional', usedIn: [] }, { definition, on })
  expect(read('next Friday')).toEqual(answer('2026-11-27'))
  expect(read('3rd of June')).toEqual(answer('2027-06-03'))
  expect(read('dydd Gwener nesaf')).toEqual(answer('2026-11-27'))
  expect(read('tomorrow')).toEqual(answer('2026-11-23'))
})

test.each([
  ['children', 'yeah two, 4 and nearly 9', unread('two, 4 and nearly 9', 5)],
  ['children', 'oes, dau', unread('dau', 5)],
  ['caring', 'yes but only part time', more(true, 'but only part time', 4)],
  ['caring', 'No, my sister does it', more(false, 'my sister does it', 4)],
  ['caring', 'ydw, fy mam', more(true, 'fy mam', 5)],
  ['caring', 'yes and no', unread('yes and no')],
  ['email', 'no car', unread('no car')],
  ['travel-how', "no car but I've got my licence", unread("no car but I've got my licence")],
  ['hours-wanted', '16 to 20', unread('16 to 20')],
  ['hours-wanted', '300', unread('300')],
  ['hours-wanted', 'not sure, 16?', unread('not sure, 16?')],
  ['job-started', '2031', unread('2031')],
  ['job-started', 'next Friday', unread('next Friday')],
  ['job-ended', 'dydd Gwener nesaf', unread('dydd Gwener nesaf')],
  ['job-started', 'about 2015 til covid', unread('about 2015 til covid')],
  ['child-born', '3rd of June', unread('3rd of June')],
  ['living', '9', unread('9')],
  ['travel-how', 'my mate drives', unread('my mate drives')],
])('what is not wholly understood goes on to be read as a note, nothing lost — %s: %s', (asked, words, meaning) => {
  expect(reply(asked, words)).toEqual(meaning)
})

test.each([
  ['aim-work', 'skip hire driver'],
  ['aim-work', 'go back to my old job'],
  ['aim-work', 'I want to change my job'],
  ['aim-work', 'back office work'],
  ['job-title', 'pass keeper'],
  ['job-did', 'next to nothing'],
  ['changes-coming', 'I go back to work in May'],
  ['changes-coming', 'I may have to change school'],
  ['computer-skills', 'I know nothing about computers'],
  ['working-now-what', 'nothing much, a paper round'],
  ['job-left', 'no idea why they let me go'],
  ['health-words', 'why it hurts nobody knows'],
  ['own-words', 'my rent was wrong for years'],
  ['languages', 'Do ba, bit of Polish'],
])('an answer that begins like a command is still an answer — %s: %s', (asked, words) => {
  const read = reply(asked, words)
  const kind = questions.find(({ id }) => id === asked)?.kind
  expect(read).toEqual(kind === 'choices' ? unread(words) : answer(words))
})

test('no reply, however long or odd, is anything but a reply, and none is lost', () => {
  const odd = [
    '',
    '   ',
    '.',
    '???',
    'a'.repeat(20_000),
    '. '.repeat(5_000),
    'yes '.repeat(3_000),
    '\u0000',
    '½',
    '🙂',
    '1'.repeat(300),
  ]
  for (const question of questions) {
    for (const words of odd) {
      const read = readReply(words, question, { definition, on })
      if (read.means !== 'said') continue
      if (read.answer && read.answer.is !== 'answered')
        expect(insteadsOf(question).map(({ is }) => is)).toContain(read.answer.is)
      if (read.rest) expect(words.startsWith(read.rest.words, read.rest.begins)).toBe(true)
      if (words.trim() && !read.answer) expect(read.rest?.words).toBeTruthy()
    }
  }
})

describe('a reply of bare values to a list', () => {
  const listed = (asked: string, words: string) => {
    const heard = heardIn(words, ask(asked), { definition, on })
    return heard.means === 'said' ? heard.read() : expect.fail(heard.means)
  }
  const aged = (words: string, begins: number, age: number) => ({
    question: 'children',
    words,
    begins,
    item: { 'child-age': { is: 'answered', value: age } },
  })

  test.each([
    ['yeah two, 4 and nearly 9', [aged('yeah two, 4', 0, 4), aged('nearly 9', 16, 8)]],
    ['4 and nearly 9', [aged('4', 0, 4), aged('nearly 9', 6, 8)]],
    ['oes, dau, 4 a 9', [aged('oes, dau, 4', 0, 4), aged('9', 14, 9)]],
    [
      '2, 4 and 9',
      [
        { ...aged('2, 4', 0, 4), doubt: 'a guess' },
        { ...aged('9', 9, 9), doubt: 'a guess' },
      ],
    ],
  ])('ages are children, and a number before them is how many — %s', (words, readings) => {
    expect(listed('children', words)).toEqual({ readings, unread: [] })
  })

  test('two dates are from when to when of the job that is asked about', () => {
    const item = {
      'job-started': { is: 'answered', value: '2015~' },
      'job-ended': { is: 'answered', value: '2020~' },
      'job-still': { is: 'answered', value: false },
    }
    const words = 'about 2015 til covid'
    expect(listed('job-started', words)).toEqual({
      readings: [{ question: 'jobs', words, begins: 0, item }],
      unread: [],
    })
  })

  test('a bare name in reply to the jobs is a job', () => {
    const [job] = listed('jobs', "dinner lady at St Mary's primary").readings
    expect(job).toMatchObject({ question: 'jobs', item: { 'job-title': { value: 'dinner lady' } } })
  })

  test.each([
    ['children', 'two'],
    ['children', "4 and I'm tired"],
    ['job-started', '2019 to 2015'],
    ['job-started', '9 to 5'],
  ])('what is only partly understood is given back — %s: %s', (asked, words) => {
    const { readings, unread } = listed(asked, words)
    expect(readings).toEqual([])
    expect(unread.map(one => one.words).join(' ')).toBe(words)
  })
})
