/** Reads whether somebody is a carer, and of whom: also where the one cared for was named before ("mum has MS, looks after her"). */
import { answered, clausesFor, type Found, type HeardNote, type Match, matchesIn, type Reader } from '../reader.ts'
import { spanOf } from '../said.ts'
import { words } from './words.ts'
import { yesNo } from './yes-no.ts'

const ofThem =
  "( {cares} | does everything for | do everything for | does most things for | does it all for ) ( her | him ) | ( i'm | is | she's | he's | am | they're ) ( his | her ) [( full time | main | sole | unpaid | only )] carer | gofalu ( amdani | amdano )"
const theOne = '<[{own}] ( {cared_for} )>'
const theKids = / (?:baby|son|daughter|child|children|kids|toddler|boy|girl)(?= |$)/

/** As `yes-no`. Yes besides where the person looks after "her" or "him" whom the note named before, or gets what only carers do (`cues`). */
export const caring: Reader = (question, heard, note) => {
  const told = yesNo(question, heard, note)
  if (told.length > 0) return told
  const money = clausesFor(heard, note)
    .flatMap(clause => matchesIn(clause, heard.cues))
    .filter(({ stance }) => !stance.not && !stance.guess && stance.when === 'now')
    .map(({ from, to }) => ({ from, to, doubt: undefined }))
  return [...caredFor(note), ...money].map(
    ({ from, to, doubt }): Found => ({ from, to, doubt, answer: answered(true) }),
  )
}

/** As `words`; and whom a "her" or "him" stands for. */
export const caringWho: Reader = (question, heard, note) => {
  const told = words(question, heard, note)
  if (told.length > 0) return told
  return caredFor(note).map(({ who, doubt }): Found => {
    const answer = answered(spanOf(note, who.from, who.to).words)
    return { from: who.from, to: who.to, doubt, answer }
  })
}

type CaredFor = { from: number; to: number; who: { from: number; to: number }; doubt: Found['doubt'] }

function caredFor(note: HeardNote): CaredFor[] {
  return note.clauses.flatMap((clause, i) => {
    if (clause.whose !== 'person' && clause.whose !== 'unclear') return []
    const said = matchesIn(clause, ofThem).find(({ stance }) => !stance.not && stance.when === 'now')
    const who = said && lastNamedBefore(note, i, said)
    if (!said || !who) return []
    const doubt = clause.whose === 'unclear' ? ('may be about somebody else' as const) : undefined
    return [{ from: said.from, to: said.to, who, doubt }]
  })
}

// Whoever was named last, here or up to three clauses before; a child in between is who is meant, and no answer.
function lastNamedBefore({ clauses }: HeardNote, i: number, said: Match): { from: number; to: number } | undefined {
  for (const clause of clauses.slice(Math.max(0, i - 3), i + 1).reverse()) {
    const named = matchesIn(clause, theOne).findLast(({ to }) => to <= said.from)
    if (named?.wanted) return named.wanted
    if (theKids.test(clause.text) && clause.from < said.from) return undefined
  }
  return undefined
}
