/** Reads long answers in somebody's own words: what they are good at, what they liked, tried, or would try. */
import type { Clause } from '../clauses.ts'
import {
  answered,
  clausesFor,
  doubtOf,
  type Found,
  type HeardNote,
  isTimely,
  matchesIn,
  type Reader,
  says,
} from '../reader.ts'
import { saidIn, spanOf } from '../said.ts'
import { strengths, traits } from '../words/learning.ts'

// What says nothing by itself: "enjoyed it", "good with that".
const empty =
  /^(?: (?:it|that|this|them|there|most|very|things|all|to|a|the|her|his|job|jobs|work|working|too|again|really|some|any|both|at|with|and|so|something|stuff))*$/
// Where such an answer stops: what follows is of another matter, or says how the talk went.
const stops =
  /(?: (?:in )?between jobs$| in the (?:years|time|gap) out of work$| a (?:go|try|whirl|shot|bash|chance)$| (?:key|essential|vital|crucial|a must|paramount|non negotiable)$| (?:is|are) (?:what|all) (?:she|he|they|i) (?:needs?|wants?|is after|asks?)(?= |$).*$|(?<= [^ ]+ [^ ]+) (?:he's|she's|they're|i'm) .*$| (?:but|because|so that|if|when|until|since|although|though|also says|except|matters? most|matters? (?:a lot|more)|(?:is|are) (?:key|a must|essential|vital|crucial|important|very important|most important|the most important|the main thing|what counts|what matters|(?:a|the|his|her) (?:top |main )?priority)|comes? first|above all|not sure|at the moment|which is why|she says|he says|and (?:is|has|wants|can|lives|would|will))(?= |$).*)$/

/**
 * Uses `cues`, whose `<...>` is where the answer begins (or the whole of the cue, with `take: 'clause'`), and `none`.
 * The answer goes on to the end of the clause; with `take: 'clause'` also over the next clause where that tells how it went.
 */
export const ownWords: Reader = (_question, heard, note) => {
  const own = clausesFor(heard, note)
  const nones = own.flatMap(clause => matchesIn(clause, heard.none)).filter(({ stance }) => !stance.not)
  if (nones[0]) return [{ from: nones[0].from, to: nones[0].to, answer: { is: 'none' } }]
  return own.flatMap(clause => {
    const match = heard.cues === undefined ? undefined : matchesIn(clause, heard.cues)[0]
    if (!match || match.stance.not || !isTimely(heard, match.stance)) return []
    const begins = match.wanted?.from ?? match.from
    const said = note.text.slice(begins, endWithWhich(note, clause)).replace(stops, '')
    if (empty.test(said)) return []
    if (/^ anything$/.test(said) && isLimited(note, clause)) return []
    const to = heard.take === 'clause' ? endOfOutcome(note, clause, begins + said.length) : begins + said.length
    return [{ from: match.from, to, doubt: doubtOf(match.stance), answer: answered(spanOf(note, begins, to).words) }]
  })
}

// "Anything but care": what is left out matters, so it is left to a person.
function isLimited({ clauses }: HeardNote, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1]
  return next?.mark === '' && /^ (?:but|except|bar|apart from)(?= )/.test(next.text)
}

// "A boss who understands": whom or what it is goes on.
function endWithWhich({ clauses }: HeardNote, clause: Clause): number {
  const next = clauses[clauses.indexOf(clause) + 1]
  return next?.mark === '' && /^ (?:who|which|where)(?= )/.test(next.text) && !/ (?:she|he|they)$/.test(clause.text)
    ? next.to
    : clause.to
}

const outcome =
  /^(?: (?:and|but|so|she|he|they|i|has|had|got|it|was|just|all|with|far|said|says|found|felt))*(?: (?:nowhere|no luck|no replies|no reply|no response|no responses|no offers|not heard|heard nothing|never heard|nothing|no joy|no use|useless|didn't|rejected|rejections|turned down|hated|loved|waste|no good|pointless|helped|good|not successful|unsuccessful|no success|no feedback|ghosted|none|did not|not much use|went well|went badly))/

function endOfOutcome(note: HeardNote, clause: Clause, to: number): number {
  const next = note.clauses[note.clauses.indexOf(clause) + 1]
  return next && !/[.;¶]/.test(next.mark) && outcome.test(next.text) ? next.to : to
}

const strong = new RegExp(
  `(?: (?:very|really|quite|always|also))*((?:${[...strengths]
    .map(one => saidIn(one).text)
    .sort((a, b) => b.length - a.length)
    .join('|')}))(?= and| at| with| for| person| worker|$)`,
  'g',
)
const ofSomethingElse =
  / (?:ideally|something|somewhere|someone|wants?|looking for|needs?|employer|boss|manager|teacher|would like|prefers?|job|support worker)(?= )/

/** Reads what somebody is good at: as `ownWords`, and by the words for strengths that need no "good at". */
export const strengthsSaid: Reader = (question, heard, note) => {
  const told = ownWords(question, heard, note)
  const named = clausesFor(heard, note).flatMap((clause): Found[] => {
    if (
      ofSomethingElse.test(clause.text) ||
      / (?:not|isn't|never|no|hasn't|don't|doesn't|can't|wasn't)(?= )/.test(clause.text)
    )
      return []
    return [...clause.text.matchAll(strong)]
      .filter(({ index }) => !/ (?:the|done|did|do)$/.test(clause.text.slice(0, index)))
      .map(match => {
        const [from, to] = [clause.from + match.index, clause.from + match.index + match[0].length]
        return { from, to, answer: answered(spanOf(note, to - (match[1]?.length ?? 0), to).words) }
      })
  })
  named.push(...headedIn(note), ...traitsIn(clausesFor(heard, note), note))
  return [...told, ...named.filter(({ from, to }) => !told.some(other => from < other.to && other.from < to))]
}

// "Skills: welding, fabricating", "strengths - reliable, fit": a list under its heading goes on to the end of the sentence.
const heading = /^(?: (?:her|his|my|the|main|key|other|transferable))*(?: (?:skills?|strengths?|strong points))$/
function headedIn(note: HeardNote): Found[] {
  const { clauses } = note
  return clauses.flatMap((clause, i): Found[] => {
    const first = clauses[i + 1]
    if (!heading.test(clause.text) || !first || !/^[:-]$/.test(first.mark) || first.whose !== 'person') return []
    let last = first
    for (const next of clauses.slice(i + 2)) {
      if (next.mark !== ',' || next.whose !== 'person') break
      last = next
    }
    const answer = spanOf(note, first.from, last.to).words
    return /^(?:none|nil|no|n\/a|not sure)/i.test(answer)
      ? []
      : [{ from: clause.from, to: last.to, answer: answered(answer) }]
  })
}

// "Patient, tidy and quick to learn": clauses of nothing but what somebody is.
const trait = `(?:${traits.join('|')})`
const onlyTraits = new RegExp(
  `^(?: (?:is|she's|he's|i'm|am|she|he|i|very|really|quite|always|also|and|a))*( ${trait}(?: (?:(?:and|but|or) )?(?:(?:very|really|always) )?${trait})*)$`,
)
function traitsIn(clauses: readonly Clause[], note: HeardNote): Found[] {
  return clauses.flatMap((clause): Found[] => {
    const said = onlyTraits.exec(clause.text)?.[1]
    if (!said) return []
    const from = clause.to - said.length
    return [{ from, to: clause.to, answer: answered(spanOf(note, from, clause.to).words) }]
  })
}

/**
 * Reads the licences and cards somebody tells more of: which, and when they run out. Uses `cues`, which begin with the card, and
 * `about`, what a clause that goes on with it begins with: "forklift, out of date".
 */
export const cardsSaid: Reader = (_question, { about, ...heard }, note) =>
  clausesFor(heard, note).flatMap((clause): Found[] => {
    const [match] = matchesIn(clause, heard.cues)
    const next = note.clauses[note.clauses.indexOf(clause) + 1]
    const goesOn = next !== undefined && /^[,(]$/.test(next.mark) && says(next, `^ (${about})`)
    const [card] = match || !goesOn ? [match] : matchesIn(clause, '{card}')
    if (!card || card.stance.not || card.stance.when === 'wish') return []
    // Dictation runs on: what follows is still of the card only where it is short.
    const isShort = note.text.slice(card.to, clause.to).split(' ').length <= 4
    const to = goesOn ? next.to : isShort ? clause.to : card.to
    const said = note.text.slice(card.from, to).replace(stops, '')
    return [
      {
        from: card.from,
        to: card.from + said.length,
        answer: answered(spanOf(note, card.from, card.from + said.length).words),
      },
    ]
  })
