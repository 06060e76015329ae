/**
 * Every labelled line of the wording tests read against every guard rail, for a person of whom much is recorded. Prints, for
 * each round, the milliseconds of the processor that one commitment took, as JSON.
 */
import { check } from '../../server/guard-rails/check.ts'
import { type Circumstances, nothingRecorded } from '../../server/guard-rails/circumstances.ts'
import { regimes } from '../../server/regime.ts'
import { lines } from '../wording/lines.ts'

const rounds = 15
const date = '2026-11-24'

const someone: Circumstances = {
  ...nothingRecorded,
  dateOfBirth: '1988-03-14',
  groups: [{ group: 'preparation', since: '2026-01-05' }],
  interviews: 3,
  others: lines.slice(0, 12).map(({ kind, text }, at) => ({
    id: `line ${at}`,
    kind,
    what: text,
    steps: ['Ask for the dates', 'Write them down'],
    dueOn: '2026-12-15',
  })),
  closures: [{ kind: 'school holiday', name: 'Christmas holidays', from: '2026-12-21', to: '2027-01-04' }],
  reasonsOfOthers: new Set(lines.slice(0, 100).map(({ text }) => `${text}, because it helps.`)),
}

const commitments = lines.map(({ regime, kind, text }) => ({
  regime: regimes[regime],
  commitment: {
    kind,
    what: text,
    steps: ['Ring the library and ask when it begins', 'Go there, and write down what you think of it'],
    startsOn: '2026-12-01',
    dueOn: '2026-12-15',
    place: 'Barlow Library',
    hours: 'About 2 hours a week, 10am to midday',
    evidence: 'The list that you wrote',
    reasonable: 'You told us that mornings are better, and the library is on your bus.',
    canDo: 7,
  },
}))

const perCommitment: number[] = []
for (let round = -3; round < rounds; round++) {
  const began = process.cpuUsage()
  for (const { commitment, regime } of commitments) check(commitment, someone, regime, date)
  const { user, system } = process.cpuUsage(began)
  if (round >= 0) perCommitment.push((user + system) / 1000 / commitments.length)
}
console.log(JSON.stringify({ perCommitment, count: commitments.length }))
