/** Reads whether somebody brings up their children alone. */
import { answered, doubtOf, type Found, isTimely, matchesIn, type Reader, says } from '../reader.ts'
import { yesNo } from './yes-no.ts'

const aChild =
  "{child} | {children} | # years old | # year old | o blant | ( their | kids ) ( dad | dad's | mum | father | mother )"

/**
 * As `yes-no`. Uses `cues` besides, whoever the clause is about ("their dad's not around", "no partner"): these mean yes only in
 * a note that tells of the person's children.
 */
export const loneParent: Reader = (question, heard, note) => {
  const told = yesNo(question, heard, note)
  const hasChild = () => note.clauses.some(clause => clause.whose !== 'other' && says(clause, aChild))
  if (told.length > 0 || !hasChild()) return told
  return note.clauses.flatMap(clause =>
    matchesIn(clause, heard.cues)
      .filter(({ stance }) => !stance.not && isTimely(heard, stance))
      .map(({ from, to, stance }): Found => ({ from, to, doubt: doubtOf(stance), answer: answered(true) })),
  )
}
