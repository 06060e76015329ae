/** What the reading of children knows as it goes through a note, and the small steps that change it. */
import type { Answers } from '../../../interview/questions.ts'
import type { Clause } from '../../clauses.ts'
import type { Doubt } from '../../note.ts'
import type { HeardNote } from '../../reader.ts'

/** Some words, from one place of the text to another. */
export type Place = { from: number; to: number }
/** A child, what is known of it, and where that is said; `word` is what it was called: "son". */
export type Kid = { word: string; fields: Answers; places: Place[]; doubt?: Doubt | undefined }

/** Where the reading stands: the children so far, those just named, how many were counted, and whether an age may follow. */
export type State = {
  kids: Kid[]
  list: Kid[]
  count: number | undefined
  group: Place | undefined
  ageable: boolean
  active: boolean
  awaited?: Awaited | undefined
}

/** What was told before the child it is told of: "nursery 9 to 12 for the 3 year old". */
export type Awaited = { fields: Record<string, string | boolean>; clause: Clause; place: Place }

/** What is being looked at: a clause, from one place of it on. */
export type Here = { state: State; clause: Clause; note: HeardNote; at: number; rest: string; before: string }

/** Forgets who was being talked of. */
export const leave = (state: State, kids = state.kids) =>
  Object.assign(state, { kids, list: [], count: undefined, ageable: false, active: false })

/** The first word of a text. */
export const aWord = /^ [^ ]+/

/** A child's name in small letters, as `Said` has it. */
export const nameOf = ({ 'child-name': name }: Answers) =>
  name?.is === 'answered' ? String(name.value).toLowerCase() : undefined

/** Words before children that make them somebody else's, or work, or not there. "At her mum's with 2 girls" is only a place. */
export const foreign =
  /(?: (?:work|works|worked|working|teach|teaching|taught|experience|job|jobs|volunteer|volunteers|volunteered|helps|helped|helping|good|love|loves|enjoys)(?: [^ ]+){0,3}| (?:brother|sister|friend|neighbour|partner|husband|wife|cousin|aunt|uncle|mum|dad|ex|daughter|son|boyfriend|girlfriend|mate|boss)'s(?! with(?= |$))| other people's| want| wants| wanting| having| grand| god| no| grown up| adult| grown| without| wanted| as| like| expecting| pregnant| lost)(?: (?:a|young|more|any|his|her|the|older|other|little|small|with|for|2|3))*$/

/** The children that were counted, though nothing tells them apart yet. */
export function fillUp(state: State): Kid[] {
  while (state.group && state.count !== undefined && state.list.length < state.count) add(state, 'child', state.group)
  return state.list
}

/** One more child, last in the list of those talked of. */
export function add(state: State, word: string, place: Place): Kid {
  const kid: Kid = { word, fields: {}, places: [place] }
  state.kids.push(kid)
  state.list.push(kid)
  return kid
}

const facts = ['child-day', 'child-lives', 'child-needs']

/** Forgets the children just named once something has been told of them: the next child begins anew. */
export function beginAnew(state: State) {
  if (!state.list.some(({ fields }) => facts.some(field => fields[field]))) return
  if (state.count !== undefined) state.count = Math.max(0, state.count - state.list.length)
  state.list = []
}

/** How old a child is; NaN where that was not said. */
export function years({ fields }: Kid): number {
  const age = fields['child-age']
  return age?.is === 'answered' ? Number(age.value) : Number.NaN
}

/** Whether more children were counted than have been told apart. */
export const mayAdd = ({ group, count, list }: State) =>
  group !== undefined && (count === undefined || list.length < count)

/** Where so many characters of a clause stand in the text of the note. */
export const placeOf = (clause: Clause, at: number, length: number): Place => ({
  from: clause.from + at,
  to: clause.from + at + length,
})

const near = 120

/** The words that a text begins with, if a pattern fits them. */
export function startOf(pattern: RegExp, text: string): string | undefined {
  pattern.lastIndex = 0
  const match = pattern.exec(text.slice(0, near))
  return match?.index === 0 ? match[0] : undefined
}
