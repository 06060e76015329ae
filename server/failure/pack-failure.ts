/** What an evidence pack says of something that was not done: both sides, what was looked at, and what was answered. */
import {
  askedHow,
  formats,
  givenHow,
  letterKinds,
  type VisitState,
  visitStates,
  writtenLanguages,
} from '../../db/choices.ts'
import type { Db } from '../../db/client.ts'
import { type EvidenceFile, filesAbout } from '../evidence/evidence.ts'
import type { WrittenLetter } from '../letter/letter.ts'
import { regimes } from '../regime.ts'
import { type Entry, type Failure, newest } from './failure.ts'
import { type Ground, requirementOf } from './ground.ts'
import { byAt, dayOf, momentOf, type PackGroup, type PackPart, part, row } from './pack-parts.ts'
import { deadlineOf, givenOn, lastDay, repliesTo } from './standing.ts'

/** The answers to each question that staff answer, as staff read them. */
export const answers = {
  'office caused': { yes: 'Yes, we had a part in it', no: 'No', 'not known': 'It cannot be told' },
  needs: {
    no: 'No help needed to use our services',
    help: 'They need help, for another reason',
    visit: 'Mental health, a learning disability, or something that affects communication or understanding',
  },
  visit: visitStates,
  review: { yes: 'Yes', no: 'No' },
} as const satisfies Record<string, Record<string, string>>

/** An entry's answer in words. */
export function answerInWords({ event, answer }: Pick<Entry, 'event' | 'answer'>): string | undefined {
  const list: Record<string, string> = event in answers ? answers[event as keyof typeof answers] : {}
  return answer ? (list[answer] ?? answer) : undefined
}

/** The parts about one record. */
export async function failureParts(
  db: Db,
  failure: Failure,
  ground: Ground,
  written: readonly WrittenLetter[],
): Promise<PackPart[]> {
  const files = await filesAbout(db, { failureId: failure.id })
  return [
    recordPart(failure, ground),
    part('letters', 'The letters, and how they were given', written.toReversed().map(letterGroup), 'Letters'),
    part('replies', 'What the person said', replyGroups(failure, files), 'Their answer'),
    lookedAtPart(failure),
    sentPart(failure),
  ]
}

function recordPart(failure: Failure, ground: Ground): PackPart {
  const notice = newest(failure, 'notice')
  const last = lastDay(failure)
  return part('record', 'What was not done, as we recorded it', [
    {
      rows: [
        row('Reference', failure.reference),
        row('Benefit', regimes[failure.regime].name.en),
        row('What was to be done', requirementOf(ground)),
        row('By when', dayOf(failure.happenedOn)),
        row('What we recorded', failure.what.split('\n')),
        row('Recorded', byAt(failure.byName, failure.at)),
        row('What the person was told that we recorded', notice?.words?.split('\n')),
        row('Asked why', byAt(notice?.byName, notice?.at)),
        row('That letter given', dayOf(givenOn(failure))),
        row('Last day to answer', lastInWords(failure, last)),
      ],
    },
  ])
}

function lastInWords({ regime }: Failure, last: ReturnType<typeof lastDay>): string | undefined {
  if (!deadlineOf(regime)) return 'None is set for this benefit'
  return last && ('on' in last ? dayOf(last.on) : last.problem)
}

const letterGroup = ({ kind, at, givings }: WrittenLetter): PackGroup => ({
  title: `${letterKinds[kind].en}, ${momentOf(at)}`,
  rows: [
    row(
      'Given',
      givings
        .toReversed()
        .map(
          one =>
            `${dayOf(one.on)}: ${givenHow[one.how].en}, ${writtenLanguages[one.language]}, ${formats[one.format].en.toLowerCase()}${one.note ? `. ${one.note}` : ''}`,
        ),
    ),
  ],
})

function replyGroups(failure: Failure, files: readonly EvidenceFile[]): PackGroup[] {
  const replies = repliesTo(failure).map(reply => ({
    title: dayOf(reply.on),
    rows: [
      row('In their words', reply.words?.split('\n')),
      row('How', howInWords(reply)),
      row('Who said it', reply.representativeName ? `${reply.representativeName}, for the person` : 'The person'),
      row('Written down', reply.byName ? byAt(reply.byName, reply.at) : `By themselves, online, ${momentOf(reply.at)}`),
      row('In time', inTime(failure, reply.isLate)),
    ],
  }))
  if (files.length === 0) return replies
  return [...replies, { title: 'Files they sent', rows: files.map(({ name, at }) => row(name, momentOf(at))) }]
}

function inTime({ regime }: Failure, isLate: boolean): string {
  if (!deadlineOf(regime)) return 'No last day is set for this benefit'
  return isLate ? 'After the last day. It counts all the same' : 'Yes'
}

const howInWords = ({ how }: Entry) =>
  how && Object.hasOwn(askedHow, how) ? askedHow[how as keyof typeof askedHow].en : how

/** R36 to R38: each question, with every answer that was given to it and by whom. */
function lookedAtPart({ entries }: Failure): PackPart {
  const questions = [
    ['office caused', 'Did we have a part in it?'],
    ['needs', 'Do they need help to use our services?'],
    ['visit', 'A visit at home'],
    ['review', 'Was it reasonable and properly given?'],
    ['note', 'Notes'],
  ] as const
  const groups = questions.map(([event, title]) => {
    const found = entries.filter(entry => entry.event === event)
    const rows = found.map(entry =>
      row(answerOrNote(entry), [entry.words, visitedOn(entry), byAt(entry.byName, entry.at)]),
    )
    return { title, rows: rows.length > 0 ? rows : [row(event === 'note' ? 'Note' : 'Answer', undefined)] }
  })
  return part('looked-at', 'What we looked at', groups)
}

const answerOrNote = (entry: Entry): string =>
  entry.event === 'note'
    ? entry.answer
      ? 'They have had a fair time to answer'
      : 'Note'
    : (answerInWords(entry) ?? 'Answer')

const visitedOn = ({ event, on, answer }: Entry) =>
  event === 'visit' && (answer as VisitState) !== 'skipped' ? dayOf(on) : undefined

/** R33: sent with both sides, and what came back, as it was received. */
function sentPart(failure: Failure): PackPart {
  const sent = failure.entries.filter(({ event }) => event === 'referral')
  const [outcome, closed] = [newest(failure, 'outcome'), newest(failure, 'not pursued')]
  return part('sent', 'The decision maker', [
    {
      rows: [
        row(
          'What we want the decision maker to know',
          sent.flatMap(({ words }) => words?.split('\n') ?? []),
        ),
        row(
          'Sent',
          sent.map(({ byName, at }) => byAt(byName, at)),
        ),
        row('What was answered, as received', outcome?.words?.split('\n')),
        row('Answered on', dayOf(outcome?.on)),
        row('Entered', byAt(outcome?.byName, outcome?.at)),
        row('Nothing more is done', closed && [closed.words, byAt(closed.byName, closed.at)]),
      ],
    },
  ])
}
