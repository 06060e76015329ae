/** Reads how health affects somebody, in the note's own words: from what is said of it to the end of the clause. */
import type { Clause } from '../clauses.ts'
import { pronounOfPerson } from '../people.ts'
import {
  answered,
  clausesFor,
  doubtOf,
  type Found,
  type HeardNote,
  type Match,
  matchesIn,
  type Reader,
  says,
} from '../reader.ts'
import { spanOf } from '../said.ts'
import { yesNo } from './yes-no.ts'

/** As `yes-no`, but a "yes" that is denied says nothing: "no pain today" is not "my health is fine". */
export const healthAffects: Reader = (question, heard, note) => {
  const noes = yesNo(question, { ...heard, yes: undefined }, note)
  const yeses = yesNo(question, { ...heard, no: undefined }, { ...note, clauses: ownClauses(note) }).filter(
    ({ answer }) => answer?.is === 'answered' && answer.value,
  )
  const standing = yeses.filter(
    one =>
      !noes.some(other => one.from < other.to && other.from < one.to) &&
      !note.clauses.some(
        clause =>
          clause.from <= one.from &&
          one.from < clause.to &&
          (isOfKin({ ...one, clause }) || isOfOther({ ...one, clause }, note)),
      ),
  )
  return [
    ...noes,
    ...standing.map(
      (one): Found => (isNoBother(one, note) ? { from: one.from, to: one.to, answer: answered(false) } : one),
    ),
  ]
}

// "Has epilepsy but it is controlled and doesn't affect work": told in the same sentence.
const noBother =
  "( doesn't | does not | doesnt | never | won't | not | no longer ) [( really | usually )] ( affect | affects | stop | limit | affecting | limiting ) [( me | her | him )] [( her | his | my | the )] [( work | working | job | from )]"
function isNoBother({ to }: { to: number }, { clauses, text }: HeardNote): boolean {
  const end = text.slice(to).search(/ [.;¶]/)
  return clauses.some(
    clause =>
      clause.to > to && (end < 0 || clause.from < to + end) && !says(clause, '{child}') && says(clause, noBother),
  )
}

/**
 * Uses `cues`: what is so, or was so once and lasts. What is denied is not read, and a clause with words of harm never is
 * (R88).
 */
export const health: Reader = (_question, heard, note) =>
  clausesFor(heard, { ...note, clauses: ownClauses(note) })
    .filter(clause => !says(clause, '{harm}'))
    .flatMap((clause): Found[] => {
      const found = matchesIn(clause, heard.cues)
      const first = found.find(
        match =>
          !match.stance.not &&
          isStill(match, note) &&
          !isOfKin(match) &&
          !isOfOther(match, note) &&
          !isHealed(match, note),
      )
      return first && !isNoBother(first, note) ? [inOwnWords(first, note)] : []
    })

// "Grandson 5 lives with her, autistic, part time at school": a condition alone belongs to whom its sentence is about.
function ownClauses({ clauses }: HeardNote): Clause[] {
  let isTheirs = false
  return clauses.filter(clause => {
    if (/[.;¶]/.test(clause.mark)) isTheirs = false
    if (clause.whose !== 'person') isTheirs = true
    else if (/ (?:she|he|they|i|her|his|my|has|is|can't|claimant|customer)(?: |$)/.test(clause.text)) isTheirs = false
    return (
      !isTheirs ||
      clause.whose !== 'person' ||
      !says(clause, '^ [also | severely | and] [{severity}] {condition} [*] $')
    )
  })
}

// "Sees to her sister with bad lungs": the words before say whose they are.
const isOfKin = ({ clause, from, to }: Pick<Match, 'clause' | 'from' | 'to'>) => {
  const [before, said] = [
    clause.text.slice(0, from - clause.from),
    clause.text.slice(from - clause.from, to - clause.from),
  ]
  return says(
    { ...clause, text: before },
    /^ (?:with|has|who)(?= )/.test(said)
      ? '( {kin} | {child} ) [of # | aged # | #] $ | {care_act} $'
      : '( {kin} | {child} ) [of # | aged # | #] ( with | who has | has | has got | got | under ) $ | {care_act} $ | ( takes | take | taking ) [{own}] ( {cared_for} ) to [*] $',
  )
}

// "She can't leave the youngest because of his seizures".
function isOfOther({ clause, from }: Pick<Match, 'clause' | 'from'>, { text }: HeardNote): boolean {
  const [, owner] = / (his|her)$/.exec(clause.text.slice(0, from - clause.from)) ?? []
  const personIs = pronounOfPerson(text)
  return owner !== undefined && (personIs === 'she' || personIs === 'he') && (personIs === 'she') !== (owner === 'her')
}

// "Broke his wrist in 2015, healed".
const isHealed = ({ to }: Match, { text }: HeardNote) =>
  / (?:healed|mended|all better|fully recovered)(?= |$)/.test(text.slice(to, to + 40))

// What happened once may have left something ("hurt back 3 years ago"); what somebody once had is over.
const isStill = ({ stance, from }: Match, { text }: HeardNote) =>
  stance.when === 'now' || (stance.when === 'past' && happened.test(text.slice(from)))
const happened =
  /^ (?:had a|had an|hurt|broke|injured|fractured|damaged|dislocated|tore|operation|op|surgery|injury|lost|stroke|amputat[^ ]*|brain injury|head injury)(?= )/

// "Suffers with" says nothing of its own; what follows in the clause is how it is.
const opening =
  /^(?: (?:has|have|got|suffers|suffering|suffer|suffered|with|from|diagnosed|also|a|an|is|gets|living|dealing|been|newly|recently|having|because|of|due|to|the))+(?= )/

// "Lupus and some days she cannot get up": how the days go is asked apart.
const daysFollow = / (?:and|but|with) (?:some|good|bad|most) (?:days|weeks)(?= |$)/

// "Takes sertraline and agreed to a group session": after an "and" only what is of health as well still belongs to it.
function endOfHealth(clause: Clause, to: number): number {
  const after = clause.text.slice(to - clause.from)
  for (const { index } of after.matchAll(/ and(?= [^ ]+ [^ ]+ [^ ]+)/g)) {
    const text = after.slice(index)
    if (!says({ ...clause, text }, '{ill_health} | {condition} | {body} | {medicine} | {bodily}')) return to + index
  }
  return clause.to
}

function inOwnWords({ clause, from, to, stance }: Match, note: HeardNote): Found {
  const said = note.text.slice(from, clause.to)
  const days = daysFollow.exec(note.text.slice(to, clause.to))
  const ends = days ? to + days.index : endOfHealth(clause, to)
  const text = spanOf(note, from + (opening.exec(said)?.[0].length ?? 0), ends).words
  const doubt = stance.when === 'past' ? 'about then' : doubtOf(stance)
  return { from, to: ends, doubt, answer: answered(text) }
}
