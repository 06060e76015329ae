/** What somebody is qualified as, by the job: "qualified hairdresser", "qualified as a pharmacy technician", "chartered accountant". */
import type { Clause } from '../../clauses.ts'
import type { HeardNote } from '../../reader.ts'
import { foreignCities } from '../../words/workplaces.ts'
import { mentionsIn } from '../work/mentions.ts'
import type { Name } from './names.ts'

const asOne = / (?:newly |fully |dual )?(?:qualified|chartered|certified|accredited)(?: as)?(?: an?)?( [^ ]+){0,2}$/
// "Needs a qualified electrician".
const notOwn = / (?:needs?|wants?|called|paid|asked|not|never|nearly|almost|part|by a|saw a)(?: [^ ]+)?$/

/** The names of jobs in a clause that somebody is qualified for. */
export const qualifiedIn = (note: HeardNote, clause: Clause): Name[] =>
  mentionsIn(note).flatMap(({ kind, from, to }): Name[] => {
    if (kind !== 'title' || from < clause.from || to > clause.to) return []
    const cue = asOne.exec(clause.text.slice(0, from - clause.from))
    const inside = / (?:qualified|chartered)(?= )/.exec(note.text.slice(from, to))
    if (inside) return [{ from, to }]
    if (trainedAbroad(note, clause, from, to)) return [{ from, to }]
    return cue && !cue[1] && !notOwn.test(clause.text.slice(0, cue.index)) ? [{ from, to }] : []
  })

// "Trained as a teacher in Somalia", "a pharmacist back home": in a country where there is a paper for it.
const trainedAbroad = (note: HeardNote, clause: Clause, from: number, to: number): boolean =>
  / (?:trained|qualified) (?:as |to be )?(?:an? )?$/.test(`${note.text.slice(clause.from, from)} `) &&
  (/^(?: [a-z]+)? back home(?= |$)/.test(note.text.slice(to, clause.to)) ||
    mentionsIn(note).some(
      ({ kind, from: at, to: ends }) =>
        (kind === 'country' || (kind === 'place' && note.text.slice(at, ends).trim() in foreignCities)) &&
        at >= to &&
        ends <= clause.to,
    ))
