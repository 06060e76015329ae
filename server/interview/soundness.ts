/**
 * Whether a definition can be trusted to hold an interview with: read once, when the program starts.
 *
 * What must always hold
 * 1. No interview is held with a definition that has a fault: `refuseBadDefinition` stops the start and names them all.
 * 2. A condition looks back, never forward, and never at a question that may itself have gone unasked in another step:
 *    so one pass over the questions settles which are asked (`asked` in journey.ts relies on it).
 * 3. Every way a question is heard in a note can be looked for (heard.ts).
 * 4. Every question can be reached by some person, and reads the same in English and Welsh (R30).
 */
import { patternsOf, problemsWithPatterns, readerIds } from './heard.ts'
import { everyQuestion, holds } from './journey.ts'
import type { Answer, Answers, Condition, Definition, Question, Step, Value, Words } from './questions.ts'
import { questionOf } from './questions.ts'

export class BadDefinition extends Error {}

/** Throws `BadDefinition` with every fault of the definition, one sentence a line. */
export function refuseBadDefinition(definition: Definition): void {
  const problems = problemsIn(definition)
  if (problems.length === 0) return
  throw new BadDefinition(`The interview definition ${definition.version} cannot be used:\n${problems.join('\n')}`)
}

/** Every fault of a definition, each a sentence that names the question. Empty when there is none. */
export function problemsIn(definition: Definition): string[] {
  return [
    ...problemsWithIds(definition),
    ...everyQuestion(definition).flatMap(problemsWithShape),
    ...everyQuestion(definition).flatMap(problemsWithHearing),
    ...problemsWithConditions(definition),
    ...problemsWithWords(definition),
  ]
}

// A form posts the parts and replies of a question under these endings, so an id must not look like one of them.
const endings = ['-day', '-month', '-year', '-about', '-instead']

function problemsWithIds(definition: Definition): string[] {
  const questionIds = everyQuestion(definition).map(question => question.id)
  const known = new Set(questionIds)
  return [
    ...repeated(definition.steps.map(step => step.id)).map(id => `There are two steps "${id}".`),
    ...repeated(questionIds).map(id => `There are two questions "${id}".`),
    ...[...definition.steps.map(step => step.id), ...questionIds]
      .filter(id => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
      .map(id => `"${id}" is not written as an id: small letters and digits with single hyphens.`),
    ...questionIds
      .filter(id => endings.some(ending => id.endsWith(ending) && known.has(id.slice(0, -ending.length))))
      .map(id => `Question "${id}" has a name that is a part of another question.`),
  ]
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))]
}

function problemsWithShape(question: Question): string[] {
  const problems: string[] = []
  const fault = (text: string) => problems.push(`Question "${question.id}" ${text}.`)
  const isChoice = question.kind === 'choice' || question.kind === 'choices'
  if (isChoice && !question.options?.length) fault('offers nothing to choose from')
  for (const value of repeated(question.options?.map(option => option.value) ?? [])) fault(`offers "${value}" twice`)
  if (question.kind === 'group') {
    if (!question.fields?.length || !question.item || !question.addAnother)
      fault('is a group without fields or words for them')
    if (question.fields?.some(field => field.kind === 'group')) fault('is a group with a group inside')
    for (const field of question.fields ?? []) {
      if (field.notBefore && !question.fields?.some(other => other.id === field.notBefore)) {
        fault(`has a field that must not come before "${field.notBefore}", which is not a field of it`)
      }
    }
  }
  if (question.sensitive && question.usedIn.includes('plan') && !question.printIf) {
    fault('is sensitive and would be printed without the person saying so')
  }
  return problems
}

function problemsWithHearing({ id, heard, options }: Question): string[] {
  const name = `Question "${id}"`
  const unknown = heard && !readerIds.includes(heard.reader)
  const ofOptions = (options ?? []).flatMap(option => option.heard ?? [])
  return [
    ...(unknown ? [`${name} is read by "${heard.reader}", which is not a reader.`] : []),
    ...problemsWithPatterns(name, [...(heard ? patternsOf(heard) : []), ...ofOptions]),
  ]
}

function problemsWithConditions(definition: Definition): string[] {
  const problems: string[] = []
  const everywhere = new Map(everyQuestion(definition).map(question => [question.id, question]))
  const always: Question[] = []
  for (const step of definition.steps) {
    if (step.askIf) problems.push(...problemsWithCondition(`Step "${step.id}"`, step.askIf, always, everywhere))
    step.questions.forEach((question, place) => {
      const before = [...always, ...step.questions.slice(0, place)]
      problems.push(...problemsWithQuestion(question, before, everywhere))
      const settled = [...always, ...step.questions.slice(0, place).filter(earlier => !earlier.askIf)]
      question.fields?.forEach((field, at) => {
        problems.push(...problemsWithQuestion(field, [...settled, ...(question.fields ?? []).slice(0, at)], everywhere))
      })
    })
    if (!step.askIf) always.push(...step.questions.filter(question => !question.askIf))
  }
  return problems
}

function problemsWithQuestion(question: Question, before: Question[], everywhere: Map<string, Question>): string[] {
  const name = `Question "${question.id}"`
  return [
    ...(question.askIf ? problemsWithCondition(name, question.askIf, before, everywhere) : []),
    // Whether to print is decided after everything was asked, so it may name any question.
    ...(question.printIf ? problemsWithCondition(name, question.printIf, [...everywhere.values()], everywhere) : []),
  ]
}

function problemsWithCondition(
  name: string,
  condition: Condition,
  before: Question[],
  everywhere: Map<string, Question>,
): string[] {
  const faults = [...namesIn(condition)].flatMap(id => {
    if (!everywhere.has(id)) return [`${name} has a condition on "${id}", which is not a question.`]
    if (before.some(question => question.id === id)) return []
    if (goesRound(id, everywhere)) return [`${name} has a condition on "${id}" that goes round in a circle.`]
    return [`${name} has a condition on "${id}", which comes later or is not always asked by then.`]
  })
  if (faults.length > 0) return faults
  return canHold(condition, everywhere) ? [] : [`${name} can never be asked: no answers fulfil its condition.`]
}

function namesIn(condition: Condition): Set<string> {
  if ('and' in condition) return new Set(condition.and.flatMap(part => [...namesIn(part)]))
  if ('or' in condition) return new Set(condition.or.flatMap(part => [...namesIn(part)]))
  if ('not' in condition) return namesIn(condition.not)
  return new Set([questionOf(condition)])
}

function goesRound(id: string, everywhere: Map<string, Question>): boolean {
  return [...reach(id, everywhere)].some(other => reach(other, everywhere).has(other))
}

// Every question that the asking of this one depends on, directly or not.
function reach(id: string, everywhere: Map<string, Question>, seen = new Set<string>()): Set<string> {
  const condition = everywhere.get(id)?.askIf
  for (const name of condition ? namesIn(condition) : []) {
    if (seen.has(name)) continue
    seen.add(name)
    reach(name, everywhere, seen)
  }
  return seen
}

// Tries every telling combination of answers, keeping only those a person could have given: an answered question must
// itself have been asked. Conditions are small, so this is a few dozen tries.
function canHold(condition: Condition, everywhere: Map<string, Question>): boolean {
  const direct = [...namesIn(condition)]
  const names = [...new Set(direct.flatMap(id => [id, ...reach(id, everywhere)]))]
  const questions = names.flatMap(id => everywhere.get(id) ?? [])
  const conditions = [condition, ...questions.flatMap(question => question.askIf ?? [])]
  return combinations(questions, conditions).some(
    answers =>
      holds(condition, answers) &&
      questions.every(question => !answers[question.id] || !question.askIf || holds(question.askIf, answers)),
  )
}

function combinations(questions: Question[], conditions: Condition[]): Answers[] {
  return questions.reduce<Answers[]>(
    (sofar, question) =>
      sofar.flatMap(answers => [
        answers,
        ...tellingValues(question, conditions).map(value => ({
          ...answers,
          [question.id]: { is: 'answered', value } satisfies Answer,
        })),
      ]),
    [{}],
  )
}

function tellingValues(question: Question, conditions: Condition[]): Value[] {
  const options = question.options?.map(option => option.value) ?? []
  switch (question.kind) {
    case 'yes-no':
      return [true, false]
    case 'choice':
      return options
    case 'choices':
      return [...options.map(option => [option]), options]
    case 'number':
      return numbersIn(conditions)
        .concat(question.min ?? 0, question.max ?? Number.MAX_SAFE_INTEGER)
        .filter(number => number >= (question.min ?? number) && number <= (question.max ?? number))
    case 'group':
      return [[{ id: 'one', answers: {} }]]
    default:
      return ['anything', ...wordsIn(conditions)]
  }
}

function numbersIn(conditions: Condition[]): number[] {
  return leavesOf(conditions).flatMap(leaf =>
    'over' in leaf ? [leaf.over[1], leaf.over[1] + 1] : 'is' in leaf ? [Number(leaf.is[1])] : [],
  )
}

function wordsIn(conditions: Condition[]): string[] {
  return leavesOf(conditions).flatMap(leaf => ('is' in leaf && typeof leaf.is[1] === 'string' ? [leaf.is[1]] : []))
}

function leavesOf(conditions: Condition[]): Condition[] {
  return conditions.flatMap(condition => {
    if ('and' in condition) return leavesOf(condition.and)
    if ('or' in condition) return leavesOf(condition.or)
    if ('not' in condition) return leavesOf([condition.not])
    return [condition]
  })
}

// Words that are rightly the same in both languages: proper names.
const sameInBoth = new Set(['National 5', 'City and Guilds'])

function problemsWithWords(definition: Definition): string[] {
  return [
    ...definition.steps.flatMap(step => wordProblems(`Step "${step.id}"`, step)),
    ...everyQuestion(definition).flatMap(question => [
      ...wordProblems(`Question "${question.id}"`, question),
      ...wordProblems(`Question "${question.id}"`, question.replies ?? {}),
      ...(question.options ?? []).flatMap(option =>
        wordProblems(`Option "${option.value}" of "${question.id}"`, option),
      ),
    ]),
  ]
}

function wordProblems(name: string, thing: Step | object): string[] {
  return Object.entries(thing).flatMap(([key, words]) => {
    if (!isWords(words)) return []
    if (!words.en?.trim()) return [`${name} has no English for its ${key}.`]
    if (!words.cy?.trim()) return [`${name} has no Welsh for its ${key}.`]
    const copied = words.en === words.cy && /\p{L}/u.test(words.en) && !sameInBoth.has(words.en)
    return copied ? [`${name} has the same words in English and Welsh for its ${key}.`] : []
  })
}

function isWords(value: unknown): value is Partial<Words> {
  return typeof value === 'object' && value !== null && ('en' in value || 'cy' in value)
}
