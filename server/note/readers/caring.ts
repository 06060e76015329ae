/** Reads whether somebody is a carer, and of whom: also where the one cared for was named before ("mum has MS, looks after her"). */
import { answered, clausesFor, type Found, type HeardNote, type Match, matchesIn, type Reader } from '../reader.ts'
import { spanOf } from '../said.ts'
import { words } from './words.ts'
import { yesNo } from './yes-no.ts'

const ofThem =
  "{care_for_them} | ( {cares} | does everything for | do everything for | does most things for | does it all for ) ( her | him ) | ( i'm | is | she's | he's | am | they're ) ( his | her ) [( full time | main | sole | unpaid | only )] carer | gofalu ( amdani | amdano )"
const theOne = '<[{own}] ( {cared_for_of} | {cared_for} )>'
// A child who needs a carer is cared for; one who is only looked after is not.
const aChild = '<[{own}] ( {child} )>'
const theKids = / (?:baby|son|daughter|child|children|kids|toddler|boy|girl)(?= |$)/

/** As `yes-no`. Yes besides where the person looks after "her" or "him" whom the note named before, or gets what only carers do (`cues`). */
export const caring: Reader = (question, heard, note) => {
  const told = yesNo(question, heard, note)
  if (told.length > 0) return told
  const money = clausesFor(heard, note)
    .flatMap(clause => matchesIn(clause, heard.cues))
    .filter(({ stance }) => !stance.not && !stance.guess && stance.when === 'now')
    .map(({ from, to }) => ({ from, to, doubt: undefined }))
  return [...caredFor(note), ...dependentIn(note), ...money].map(
    ({ from, to, doubt }): Found => ({ from, to, doubt, answer: answered(true) }),
  )
}

/** As `words`; and whom a "her" or "him" stands for. */
export const caringWho: Reader = (question, heard, note) => {
  const told = words(question, heard, note)
  if (told.length > 0) return told.map(found => withCondition(note, owner(found)))
  return [...caredFor(note), ...dependentIn(note), ...headedIn(note)].map(({ who, doubt }): Found => {
    const answer = answered(spanOf(note, who.from, who.to).words)
    return owner({ from: who.from, to: who.to, doubt, answer })
  })
}

// "Her dad's carer" looks after her dad.
function owner(found: Found): Found {
  if (found.item || found.answer.is !== 'answered' || typeof found.answer.value !== 'string') return found
  const { from, to, doubt, answer } = found
  return { from, to, doubt, answer: answered(String(answer.value).replace(/['’]s$/, '')) }
}

// "Wife with MND", "gran 88 who is frail": what ails them is said of whom it is; whoever helps is not.
function withCondition(note: HeardNote, found: Found): Found {
  const clause = note.clauses.find(({ from, to }) => from <= found.from && found.to <= to)
  if (!clause || found.item || found.answer.is !== 'answered') return found
  const said = ailing.exec(note.text.slice(found.to, clause.to))?.[0]
  if (!said) return found
  const to = found.to + said.length
  const { value } = found.answer
  const isLast = spanOf(note, found.from, found.to).words.endsWith(String(value))
  return isLast ? { ...found, to, answer: answered(`${value} ${spanOf(note, found.to, to).words}`) } : found
}
const ailing =
  /^(?: (?:aged )?\d+)? (?:with|who is|who's|who has|who has got)(?! (?:(?:her|his|my|their|the|a|help|support|no|some|[^ ]+'s|me|him|them|everything|all|shopping|meals|meds|personal|getting|washing|dressing|who) ))(?: (?!(?:about|around|roughly|approx|approximately|over|for|at|in|on|from|until|till|so|but|and|most|mostly|every|each|daily|mornings?|evenings?|afternoons?|nights?|days?|weekends?|full|part|when|while|gets?|lets?|needs?|she|he|i|they|it's|\d+)(?= |$))[^ ]+){1,4}/

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

// "Mum needs him mornings", "her partner can't be left alone": said of one of the person's own, not of somebody else's.
const ofOwn = '^ [( and | but | so | because | as )] [( my | her | his | our )] <{cared_for}>'
function dependentIn(note: HeardNote): CaredFor[] {
  return note.clauses.flatMap((clause, i): CaredFor[] => {
    if (clause.whose !== 'other') return []
    const [said] = matchesIn(clause, '{depends}').filter(({ stance }) => !stance.guess && stance.when === 'now')
    const named = matchesIn(clause, ofOwn)[0]?.wanted ?? matchesIn(note.clauses[i - 1] ?? clause, ofOwn)[0]?.wanted
    return said && named ? [{ from: named.from, to: said.to, who: named, doubt: undefined }] : []
  })
}

// "Family carer, mil", "carer: dad": whose carer stands after a mark.
function headedIn({ clauses }: HeardNote): CaredFor[] {
  return clauses.flatMap((clause, i): CaredFor[] => {
    const next = clauses[i + 1]
    if (
      clause.whose !== 'person' ||
      !next ||
      !/^[,:(-]$/.test(next.mark) ||
      !/ (?:carer|caring|cares)$/.test(clause.text)
    )
      return []
    const named = matchesIn(next, `^ <[{own}] ( {cared_for} )> [*] [*] $`)[0]?.wanted
    return named ? [{ from: named.from, to: named.to, who: named, doubt: undefined }] : []
  })
}

// Whoever was named last, here or up to three clauses before; a child in between is who is meant, and no answer.
function lastNamedBefore({ clauses }: HeardNote, i: number, said: Match): { from: number; to: number } | undefined {
  const isCarer = said.clause.text.slice(0, said.to - said.clause.from).endsWith(' carer')
  for (const clause of clauses.slice(Math.max(0, i - 3), i + 1).reverse()) {
    const named = matchesIn(clause, theOne).findLast(({ to }) => to <= said.from)
    if (named?.wanted) return named.wanted
    const child = isCarer ? matchesIn(clause, aChild).findLast(({ to }) => to <= said.from) : undefined
    if (child?.wanted) return child.wanted
    if (theKids.test(clause.text) && clause.from < said.from) return undefined
  }
  return undefined
}
