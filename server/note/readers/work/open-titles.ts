/**
 * Jobs that are on no list, told by how their names end ("fish filleter", "millwright") where the words around say that
 * somebody was one.
 *
 * What must always hold
 * 1. The name alone says nothing: words that tell of work lead to it, or the clause is an entry of a work history. (isToldOf)
 */
import type { Clause } from '../../clauses.ts'
import type { HeardNote } from '../../reader.ts'
import { isAgent, shortAgents } from '../../words/agents.ts'
import { isModifier, type Mention, mentionsIn } from './mentions.ts'
import { firstWordAt, isEntry } from './work-entry.ts'

/** The jobs told in a clause by a name that no list has, as titles. */
export function openTitlesIn(note: HeardNote, clause: Clause): Mention[] {
  const known = mentionsIn(note).filter(({ from, to }) => from < clause.to && to > clause.from)
  const isKnown = (at: number) => known.some(({ from, to, kind }) => at >= from && at < to && kind !== 'workplace')
  const begins = firstWordAt(note, clause.from)
  return note.words.slice(begins, firstWordAt(note, clause.to)).flatMap(({ is, at }, i): Mention[] => {
    const index = begins + i
    if (isKnown(at)) return []
    const isShort = shortAgents.has(is)
    if (!isAgent(is) && !isShort) return []
    let first = index
    while (index - first < 3) {
      const before = note.words[first - 1]
      if (!before || before.at < clause.from || isKnown(before.at) || !isModifier(before.is)) break
      first--
    }
    const mention: Mention = {
      kind: 'title',
      first,
      after: index + 1,
      from: note.words[first]?.at ?? at,
      to: at + 1 + is.length,
    }
    const isSurgery = isShort && surgery.test(note.text.slice(mention.from, mention.to))
    return (isShort && first === index) || isSurgery || !isToldOf(note, clause, mention) ? [] : [mention]
  })
}

// "Knee op 2019".
const surgery =
  / (?:knee|hip|back|heart|eye|cataract|shoulder|hand|foot|ankle|wrist|bowel|bypass|hernia|spinal|spine|brain|nose|bladder|cancer|keyhole|day|major|minor|emergency|recent) op$/

const toldBefore =
  / (?:was|were|been|worked as|working as|work as|employed as|job as|role as|post as|stint as|started as|started out as|started off as|ended up as|ended up|became|trained as|qualified as|apprenticed as|ex|former|formerly|previously|retired|(?:years|year|months) as|apprentice|job was|jobs?:|time served|time as|did)(?: (?:an?|the|as|her|his|trained|qualified|time|served|self|employed|part|full|temporary|casual|agency|freelance|mostly|mainly|also|once|originally|only|just|working))*$/
// "A stickler for detail", "a helper to her mum": said of somebody's ways or home.
const meantOtherwise =
  /^ (?:of|to|for (?:her|his|my|their|detail|the (?:kids|family))|with|when it|in (?:the|her|his) (?:family|house|home|home))(?= |$)/

function isToldOf(note: HeardNote, clause: Clause, mention: Mention): boolean {
  const before = note.text.slice(clause.from, mention.from)
  const after = note.text.slice(mention.to, clause.to)
  if (meantOtherwise.test(after)) return false
  return (toldBefore.test(before) && !/ (?:not|never|wasn't|no)(?= )/.test(before)) || isEntry(note, clause, [mention])
}
