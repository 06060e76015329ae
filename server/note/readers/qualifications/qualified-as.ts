/** What somebody is qualified as, by the job: "qualified hairdresser", "qualified as a pharmacy technician", "chartered accountant". */
import type { Clause } from '../../clauses.ts'
import type { HeardNote } from '../../reader.ts'
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
    return cue && !cue[1] && !notOwn.test(clause.text.slice(0, cue.index)) ? [{ from, to }] : []
  })
