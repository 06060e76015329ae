/** The interview definition: that it is sound, keeps to the law about what may be required, and that the check would notice. */
import { expect, test } from 'vitest'
import { definition, definitions } from '../server/interview/definition.ts'
import { everyQuestion, printedOnPlan, questionById } from '../server/interview/journey.ts'
import type { Condition, Definition, Question } from '../server/interview/questions.ts'
import { insteads, insteadsOf, repliesOf } from '../server/interview/questions.ts'
import { problemsIn, refuseBadDefinition } from '../server/interview/soundness.ts'

const words = (en: string, cy = `${en} yn Gymraeg`) => ({ en, cy })

function question(id: string, more: Partial<Question> = {}): Question {
  return { id, kind: 'yes-no', label: words(id), short: words(id), required: 'optional', usedIn: [], ...more }
}

function oneStep(...questions: Question[]): Definition {
  return { version: 'test', steps: [{ id: 'step', title: words('Step'), questions }] }
}

test('every version of the definition kept is sound', () => {
  expect(Object.keys(definitions)).toContain(definition.version)
  for (const each of Object.values(definitions)) expect(problemsIn(each)).toEqual([])
  expect(() => refuseBadDefinition(definition)).not.toThrow()
})

test('R16: the steps come in the order of an interview’s purposes', () => {
  const places = [
    'who-is-here',
    'aims',
    'work-history',
    'qualifications',
    'children',
    'help-and-obstacles',
    'information',
    'own-words',
  ].map(id => definition.steps.findIndex(step => step.id === id))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('a step has two to seven questions and a group at most nine fields, so that a page is never a wall', () => {
  for (const step of definition.steps) {
    expect([2, 3, 4, 5, 6, 7], step.id).toContain(step.questions.length)
    for (const { fields } of step.questions) expect(fields?.length ?? 0, step.id).toBeLessThanOrEqual(9)
  }
})

test('R15: what may be required is only what regulation 57 lists', () => {
  const mayBeRequired = everyQuestion(definition).filter(each => each.required === 'may be required')
  expect(mayBeRequired.map(each => each.id)).toEqual([
    ...['aim-work', 'job-preference-1', 'job-preference-2', 'job-preference-3', 'self-employment', 'hours-wanted'],
    ...['working-now', 'working-now-what', 'working-now-hours'],
    ...['jobs', 'job-title', 'job-type', 'job-started', 'job-still', 'job-ended', 'job-did'],
    ...['qualifications-held', 'qualification-what', 'qualification-subject', 'qualification-level'],
    ...['qualification-where', 'qualification-year', 'training-now'],
    ...['skills-words', 'work-cards', 'work-cards-words', 'computer-skills'],
    ...['children', 'child-born', 'child-age', 'child-lives', 'child-day', 'child-hours-from', 'child-hours-to'],
    ...['caring', 'caring-hours', 'caring-times', 'languages'],
  ])
})

test('R15: driving licence and housing costs offer “prefer not to say”, and their steps hold nothing up', () => {
  for (const id of ['driving-licence', 'housing-costs']) {
    const asked = questionById(definition, id)
    expect(asked && insteadsOf(asked).map(reply => reply.is)).toContain('not said')
    expect(definition.steps.find(step => step.questions.some(each => each.id === id))?.optional).toBe(true)
  }
})

test('R15: every optional question can be withheld', () => {
  const optional = everyQuestion(definition).filter(each => each.required === 'optional')
  expect(optional.length).toBeGreaterThan(40)
  for (const each of optional)
    expect(
      insteadsOf(each).map(reply => reply.is),
      each.id,
    ).toContain('not said')
})

test('R86: nothing from the safety step goes anywhere', () => {
  const safety = definition.steps.find(step => step.id === 'safety')?.questions ?? []
  expect(safety.map(each => each.id)).toContain('abuse')
  for (const each of safety) expect([each.id, each.sensitive, each.usedIn]).toEqual([each.id, true, []])
})

test('nothing sensitive is sent to a provider or counted', () => {
  const sensitive = everyQuestion(definition).filter(each => each.sensitive)
  expect(sensitive.length).toBeGreaterThan(10)
  expect(sensitive.filter(each => each.usedIn.some(use => use !== 'plan'))).toEqual([])
})

test('R86: what is said about health is printed only when the person says so', () => {
  const health = questionById(definition, 'health-words') as Question
  expect(printedOnPlan(health, {})).toBe(false)
  expect(printedOnPlan(health, { 'health-on-plan': { is: 'not said' } })).toBe(false)
  expect(printedOnPlan(health, { 'health-on-plan': { is: 'answered', value: false } })).toBe(false)
  expect(printedOnPlan(health, { 'health-on-plan': { is: 'answered', value: true } })).toBe(true)
})

test('R21: the person’s own words are marked as theirs and printed on the plan', () => {
  const own = definition.steps.find(step => step.id === 'own-words')?.questions ?? []
  expect(own).toHaveLength(2)
  for (const each of own) expect([each.ownWords, each.usedIn]).toEqual([true, ['plan']])
})

test('a Welsh yes answers with the verb of its question', () => {
  const verbs = { 'A oes': 'Oes', Ydych: 'Ydw', 'A yw': 'Ydy', 'A fyddai': 'Byddai' }
  const yesNo = everyQuestion(definition).filter(each => each.kind === 'yes-no')
  expect(yesNo.length).toBeGreaterThan(10)
  for (const each of yesNo) {
    const [, yes] = Object.entries(verbs).find(([opening]) => new RegExp(`^${opening}\\b`).test(each.label.cy)) ?? []
    expect(repliesOf(each).yes.cy, each.label.cy).toBe(yes)
  }
})

test('a question that can be missed is called in an error message by words that read well after “Enter”', () => {
  const missed = everyQuestion(definition).filter(each => each.compulsory || each.none)
  expect(missed.length).toBeGreaterThan(30)
  for (const each of missed) expect(each.called?.en, each.id).toMatch(/^(the|your|what|who|how|where) \w/)
  expect(problemsIn(definition)).toEqual([])
})

test('nobody is told that why a job ended makes no difference, because it can', () => {
  const left = questionById(definition, 'job-left')
  expect(left?.hint).toEqual({ en: 'You do not have to say.', cy: 'Nid oes rhaid i chi ddweud.' })
})

test('the Welsh keeps to one register and to one word for an interpreter', () => {
  const inWelsh = [...JSON.stringify([definition, insteads]).matchAll(/"cy":"(.*?)"/g)].map(([, cy = '']) => cy)
  expect(inWelsh.length).toBeGreaterThan(500)
  const wrong = /^Oes gennych|\bSut (mae|maent|rydym)\b|cyfieithydd(?! ar y pryd)|'|Gwell gen i/i
  expect('Oes gennych chi gar?').toMatch(wrong)
  expect(inWelsh.filter(cy => wrong.test(cy))).toEqual([])
  const wishes = everyQuestion(definition).filter(each => each.label.cy.startsWith('Hoffech chi'))
  const noes = wishes.flatMap(each => each.options?.find(option => option.value === 'no')?.label.cy ?? [])
  expect(noes.map(no => no.startsWith('Na hoffwn'))).toEqual([true, true, true])
})

const faults: [string, Definition, string][] = [
  ['a duplicate id', oneStep(question('again'), question('again')), 'There are two questions "again".'],
  [
    'an id already used inside a group',
    oneStep(
      question('name'),
      question('jobs', { kind: 'group', item: words('job'), addAnother: words('Add'), fields: [question('name')] }),
    ),
    'There are two questions "name".',
  ],
  ['an id that is not written as one', oneStep(question('Not An Id')), '"Not An Id" is not written as an id'],
  [
    'an id that looks like a part of another',
    oneStep(question('born', { kind: 'date' }), question('born-day')),
    '"born-day" has a name that is a part of another question',
  ],
  [
    'an unknown id in a condition',
    asking({ known: 'nobody' }),
    '"b" has a condition on "nobody", which is not a question',
  ],
  ['a condition on a later question', asking({ known: 'c' }), '"b" has a condition on "c", which comes later'],
  ['a condition on itself', asking({ known: 'b' }), '"b" has a condition on "b" that goes round in a circle'],
  [
    'a cycle',
    oneStep(question('a', { askIf: { known: 'b' } }), question('b', { askIf: { known: 'a' } })),
    '"a" has a condition on "b" that goes round in a circle',
  ],
  ['an option that does not exist', asking({ is: ['a', 'perhaps'] }), '"b" can never be asked'],
  ['a condition against itself', asking({ and: [{ known: 'a' }, { not: { known: 'a' } }] }), '"b" can never be asked'],
  [
    'a number that cannot be that great',
    oneStep(question('a', { kind: 'number', max: 10 }), question('b', { askIf: { over: ['a', 10] } })),
    '"b" can never be asked',
  ],
  [
    'a question behind one that then goes unasked',
    oneStep(
      question('a'),
      question('b', { askIf: { is: ['a', true] } }),
      question('c', { askIf: { and: [{ known: 'b' }, { is: ['a', false] }] } }),
    ),
    '"c" can never be asked',
  ],
  [
    'a condition on a question of another step that is not always asked',
    {
      version: 'test',
      steps: [
        ...oneStep(question('a'), question('b', { askIf: { known: 'a' } })).steps,
        { id: 'next', title: words('Next'), questions: [question('c', { askIf: { known: 'b' } })] },
      ],
    },
    '"c" has a condition on "b", which comes later or is not always asked',
  ],
  ['missing Welsh', oneStep(question('a', { hint: words('Say it', ' ') })), '"a" has no Welsh for its hint'],
  [
    'copied Welsh',
    oneStep(question('a', { label: words('Say it', 'Say it') })),
    '"a" has the same words in English and Welsh',
  ],
  [
    'missing Welsh of an option',
    oneStep(question('a', { kind: 'choice', options: [{ value: 'x', label: words('X', '') }] })),
    'Option "x" of "a" has no Welsh for its label',
  ],
  ['a choice of nothing', oneStep(question('a', { kind: 'choices' })), '"a" offers nothing to choose from'],
  [
    'a sensitive answer that would be printed',
    oneStep(question('a', { sensitive: true, usedIn: ['plan'] })),
    '"a" is sensitive',
  ],
]

function asking(askIf: Condition): Definition {
  return oneStep(question('a'), question('b', { askIf }), question('c'))
}

test.each(faults)('the start is refused for %s, naming it', (_, faulty, sentence) => {
  expect(problemsIn(faulty).join('\n')).toContain(sentence)
  expect(() => refuseBadDefinition(faulty)).toThrow(sentence)
})

test('the example that the faults are made from has no fault itself', () => {
  expect(problemsIn(asking({ is: ['a', true] }))).toEqual([])
})
