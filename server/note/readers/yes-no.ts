/** Reads `yes-no`: what means yes, what means no, and a yes that is denied. */
import { answered, clausesFor, doubtOf, type Found, isTimely, matchesIn, type Reader } from '../reader.ts'

/** Uses `yes` and `no`. A denied "no" says nothing: "not without a bank account" is for a person to read. */
export const yesNo: Reader = (_question, heard, note) =>
  clausesFor(heard, note).flatMap((clause): Found[] => {
    const no = heard.no === undefined ? [] : matchesIn(clause, heard.no).filter(({ stance }) => !stance.not)
    const yes = (heard.yes === undefined ? [] : matchesIn(clause, heard.yes)).filter(
      ({ from, to }) => !no.some(other => from < other.to && other.from < to),
    )
    return [...no.map(match => ({ match, value: false })), ...yes.map(match => ({ match, value: !match.stance.not }))]
      .filter(({ match }) => isTimely(heard, match.stance))
      .map(({ match: { from, to, stance }, value }) => ({
        from: value ? from : Math.min(from, stance.deniedFrom ?? from),
        to,
        doubt: doubtOf(stance),
        answer: answered(value),
      }))
  })
