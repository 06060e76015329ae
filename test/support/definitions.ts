/** Random interviews, sound ones, for what must hold of any definition and not only of today's. */
import fc from 'fast-check'
import type { Condition, Definition, Question, Step, Words } from '../../server/interview/questions.ts'
import { problemsIn } from '../../server/interview/soundness.ts'

type SketchOfStep = { askIf: Sketch | undefined; questions: SketchOfQuestion[] }
type SketchOfQuestion = { kind: Question['kind']; none: boolean; askIf: Sketch | undefined; fields: SketchOfQuestion[] }

/** A condition before it is known which questions come before it: `place` picks one of them. */
type Sketch = { place: number; how: number } | { and: Sketch[] } | { or: Sketch[] } | { not: Sketch }

function sketchOfStep(): fc.Arbitrary<SketchOfStep> {
  return fc.record({
    askIf: fc.option(sketch, { nil: undefined, freq: 3 }),
    questions: fc.array(sketchOfQuestion(true), { minLength: 1, maxLength: 6 }),
  })
}

const kinds = ['yes-no', 'choice', 'choices', 'number', 'text', 'date'] as const

function sketchOfQuestion(mayBeGroup: boolean): fc.Arbitrary<SketchOfQuestion> {
  return fc.record({
    kind: fc.constantFrom(...kinds, ...(mayBeGroup ? (['group'] as const) : [])),
    none: fc.boolean(),
    askIf: fc.option(sketch, { nil: undefined }),
    fields: mayBeGroup ? fc.array(sketchOfQuestion(false), { minLength: 1, maxLength: 4 }) : fc.constant([]),
  })
}

const { sketch } = fc.letrec<{ sketch: Sketch; list: Sketch[] }>(tie => ({
  list: fc.array(tie('sketch'), { minLength: 1, maxLength: 3 }),
  sketch: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.record({ place: fc.nat(20), how: fc.nat(7) }),
    fc.record({ and: tie('list') }),
    fc.record({ or: tie('list') }),
    fc.record({ not: tie('sketch') }),
  ),
}))

/** Any sound definition of two to three steps, with conditions as deep as `and`, `or` and `not` go. */
export const definitions: fc.Arbitrary<Definition> = fc
  .array(sketchOfStep(), { minLength: 2, maxLength: 3 })
  .map(drawn)
  .filter(definition => problemsIn(definition).length === 0)

// Words that a careless sentence would take for its own.
const said = (text: string): Words => ({ en: `${text}, or if not, go on and on`, cy: `${text} ac os na, neu os` })

function drawn(sketches: SketchOfStep[]): Definition {
  const always: Question[] = []
  let count = 0
  const draw = (one: SketchOfQuestion, before: readonly Question[], settled: readonly Question[]): Question => {
    const id = `q${++count}`
    const { kind } = one
    const fields: Question[] = []
    for (const field of kind === 'group' ? one.fields : []) fields.push(draw(field, [...settled, ...fields], []))
    const values = ['a', 'b', 'c'].map(value => ({ value, label: said(`${id} ${value}`) }))
    return {
      id,
      kind,
      label: said(id),
      short: said(`short ${id}`),
      required: 'optional',
      usedIn: [],
      ...(kind.startsWith('choice') && { options: values }),
      ...(kind === 'number' && { min: 0, max: 3 }),
      ...(kind === 'group' && { fields, item: said('thing'), addAnother: said('another') }),
      ...(one.none && { none: said('none') }),
      ...conditionFrom(one.askIf, before),
    }
  }
  const steps = sketches.map((step, at): Step => {
    const conditional = conditionFrom(step.askIf, always)
    const questions: Question[] = []
    for (const one of step.questions) {
      const settled = [...always, ...questions.filter(({ askIf }) => !askIf)]
      questions.push(draw(one, [...always, ...questions], settled))
    }
    if (!conditional.askIf) always.push(...questions.filter(({ askIf }) => !askIf))
    return { id: `s${at}`, title: said(`step ${at}`), questions, ...conditional }
  })
  return { version: 'random', steps }
}

function conditionFrom(sketched: Sketch | undefined, before: readonly Question[]): { askIf?: Condition } {
  return sketched && before.length > 0 ? { askIf: condition(sketched, before) } : {}
}

function condition(sketched: Sketch, before: readonly Question[]): Condition {
  if ('and' in sketched) return { and: sketched.and.map(part => condition(part, before)) }
  if ('or' in sketched) return { or: sketched.or.map(part => condition(part, before)) }
  if ('not' in sketched) return { not: condition(sketched.not, before) }
  const { id, kind } = before[sketched.place % before.length] as Question
  const value = 'abc'[sketched.how % 3] as string
  if (kind === 'group') return sketched.how % 2 ? { any: id } : { known: id }
  if (sketched.how > 5 || kind === 'text' || kind === 'date') return { known: id }
  if (kind === 'yes-no') return { is: [id, sketched.how % 2 === 0] }
  if (kind === 'choices') return { has: [id, value] }
  if (kind === 'choice') return { is: [id, value] }
  return sketched.how % 2 ? { over: [id, sketched.how % 3] } : { is: [id, sketched.how % 3] }
}
