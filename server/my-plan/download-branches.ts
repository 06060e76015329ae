/**
 * What the download is made of: every table with something about a person, in words for them, and what is left out.
 *
 * What must always hold:
 *   1. Every table with something about a person is in `branches` or `reshaped`, or in `leftOut` with the reason why.
 *                                                                                       (test/my-details.test.ts)
 *   2. Every key and every reason has words in English and in Welsh (R30).              (the type Words)
 */
import { type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import * as tables from '../../db/schema.ts'
import { definitions } from '../interview/definition.ts'
import { everyQuestion, isKeptPrivate } from '../interview/journey.ts'
import { isStruckTurn } from '../interview/struck-turn.ts'
import type { Words } from '../lib/language.ts'
import { isMessageToThem, isTheirComplaint, isToThem, type Whose } from './held.ts'

/** A table in the download: its key, the column that says whose its rows are, and what belongs to a row. */
export type Branch = {
  key: string
  means: Words
  table: PgTable & { id?: AnyPgColumn }
  /** Rows are of the person, or of the row they are inside, by this column. */
  of: AnyPgColumn
  /** Instead of `of`, where a row may be the person's in more than one way, or is not for whoever acts for them. */
  theirs?: (reader: Whose) => SQL | undefined
  /** Rows that are not for the person. */
  but?: SQL
  inside?: readonly Branch[]
}

const branch = (key: string, table: PgTable, of: AnyPgColumn, means: Words, more: Partial<Branch> = {}): Branch => ({
  key,
  table,
  of,
  means,
  ...more,
})

const w = (en: string, cy: string): Words => ({ en, cy })
const t = tables

/** R54: what complaints handlers write to each other, and a provider to them, is read with somebody who checks it first. */
const isForThem = sql`${t.complaintEntries.event} not in ('note', 'asked provider', 'contribution')`

/** A letter that may carry a code is not here: that it was sent stands in the list of messages. */
const isNoCodeLetter = sql`${t.letters.kind} not in ('access code', 'complaint receipt')`

const files = (of: AnyPgColumn) =>
  branch('files', t.evidenceFiles, of, w('files that you sent, by name, kind and size', 'ffeiliau a anfonwyd gennych'))

/** The questions whose answers the person keeps private (R86). */
const keptPrivate = sql.join(
  Object.values(definitions)
    .flatMap(everyQuestion)
    .filter(isKeptPrivate)
    .map(({ id }) => sql`${id}`),
  sql`, `,
)

/** R86, R93: not what was said in answer to what they keep private, and not what was said of somebody else. */
const isForAnyoneActing = sql`not ${isStruckTurn}
  and coalesce(split_part(${t.turns.asked}, '/', 3) not in (${keptPrivate}), true)
  and coalesce(split_part(${t.turns.asked}, '/', 1) not in (${keptPrivate}), true)
  and not exists (select 1 from readings where readings.turn_id = turns.id and readings.question in (${keptPrivate}))`

const conversation = branch(
  'turns',
  t.turns,
  t.turns.interviewId,
  w('what was said, as it was typed', 'yr hyn a ddywedwyd, fel y’i teipiwyd'),
  {
    but: isForAnyoneActing,
    inside: [
      branch(
        'readings',
        t.readings,
        t.readings.turnId,
        w('what was read in your words', 'yr hyn a ddarllenwyd yn eich geiriau'),
        {
          inside: [
            branch(
              'outcomes',
              t.readingOutcomes,
              t.readingOutcomes.readingId,
              w('what became of it', 'beth ddaeth ohono'),
            ),
          ],
        },
      ),
      branch(
        'readerRequests',
        t.readerRequests,
        t.readerRequests.turnId,
        w(
          'what was sent to a program that our office runs to read your words',
          'yr hyn a anfonwyd at raglen y mae ein swyddfa yn ei rhedeg i ddarllen eich geiriau',
        ),
      ),
    ],
  },
)

const preparations = branch(
  'preparations',
  t.preparations,
  t.preparations.appointmentId,
  w('links to prepare for it, never the links', 'dolenni i baratoi ar ei gyfer, byth y dolenni'),
  {
    inside: [
      branch(
        'answers',
        t.preparationAnswers,
        t.preparationAnswers.preparationId,
        w('what you wrote beforehand', 'yr hyn a ysgrifennoch ymlaen llaw'),
      ),
    ],
  },
)

/** Every list of the download. */
export const branches: readonly Branch[] = [
  branch(
    'groups',
    t.claimantGroups,
    t.claimantGroups.claimantId,
    w('the group you are in, and were in', 'y grŵp rydych ynddo, ac y buoch ynddo'),
  ),
  branch('appointments', t.appointments, t.appointments.claimantId, w('your appointments', 'eich apwyntiadau'), {
    inside: [
      branch('interviews', t.interviews, t.interviews.appointmentId, w('interviews held', 'cyfweliadau a gynhaliwyd'), {
        inside: [
          branch('parts', t.interviewSteps, t.interviewSteps.interviewId, w('parts gone through', 'rhannau a wnaed')),
          branch(
            'outcomes',
            t.interviewOutcomes,
            t.interviewOutcomes.interviewId,
            w('how it ended', 'sut y daeth i ben'),
          ),
          conversation,
          branch(
            'summaries',
            t.summaries,
            t.summaries.interviewId,
            w('what was written in short of what you said', 'yr hyn a ysgrifennwyd yn fyr o’r hyn a ddywedoch'),
          ),
        ],
      }),
      preparations,
    ],
  }),
  branch('plans', t.plans, t.plans.claimantId, w('each version of your plan', 'pob fersiwn o’ch cynllun'), {
    inside: [
      branch(
        'lines',
        t.commitments,
        t.commitments.planId,
        w('what you and we will do', 'yr hyn y byddwch chi a ni yn ei wneud'),
        {
          inside: [
            branch(
              'reasons',
              t.commitmentReasons,
              t.commitmentReasons.commitmentId,
              w('why a line was kept', 'pam y cadwyd llinell'),
            ),
          ],
        },
      ),
      branch(
        'issue',
        t.planIssues,
        t.planIssues.planId,
        w('the plan as it was issued', 'y cynllun fel y’i cyhoeddwyd'),
      ),
      branch('givings', t.planGivings, t.planGivings.planId, w('how it was given to you', 'sut y’i rhoddwyd i chi')),
      branch('signatures', t.planSignatures, t.planSignatures.planId, w('signatures', 'llofnodion')),
      branch('copies', t.planDocuments, t.planDocuments.planId, w('copies that were printed', 'copïau a argraffwyd')),
      branch(
        'formats',
        t.formatRequests,
        t.formatRequests.planId,
        w('copies made elsewhere', 'copïau a wneir mewn man arall'),
        {
          inside: [
            branch(
              'steps',
              t.formatRequestSteps,
              t.formatRequestSteps.requestId,
              w('what happened to it', 'beth ddigwyddodd iddo'),
            ),
          ],
        },
      ),
    ],
  }),
  branch(
    'variations',
    t.variations,
    t.variations.claimantId,
    w('what changed in your plan between two versions', 'yr hyn a newidiodd yn eich cynllun rhwng dwy fersiwn'),
  ),
  branch(
    'updates',
    t.planUpdates,
    t.planUpdates.claimantId,
    w('what you said about your plan online', 'yr hyn a ddywedoch am eich cynllun ar-lein'),
  ),
  branch(
    'requests',
    t.reconsiderations,
    t.reconsiderations.claimantId,
    w('when you asked us to look again', 'pan ofynnoch i ni edrych eto'),
    {
      inside: [
        branch(
          'lines',
          t.reconsiderationLines,
          t.reconsiderationLines.reconsiderationId,
          w('the lines it is about', 'y llinellau y mae’n ymwneud â nhw'),
        ),
        branch(
          'events',
          t.reconsiderationEvents,
          t.reconsiderationEvents.reconsiderationId,
          w('what happened to it', 'beth ddigwyddodd iddo'),
        ),
        branch(
          'decision',
          t.reconsiderationDecisions,
          t.reconsiderationDecisions.reconsiderationId,
          w('the decision', 'y penderfyniad'),
        ),
        branch(
          'decisionLines',
          t.decisionLines,
          t.decisionLines.reconsiderationId,
          w('what was decided about each line', 'beth a benderfynwyd am bob llinell'),
        ),
        files(t.evidenceFiles.reconsiderationId),
      ],
    },
  ),
  branch(
    'failures',
    t.failures,
    t.failures.claimantId,
    w('what we wrote down as not done', 'yr hyn a gofnodwyd gennym fel rhywbeth na chafodd ei wneud'),
    {
      inside: [
        branch(
          'entries',
          t.failureEntries,
          t.failureEntries.failureId,
          w('what you said, and what happened to it', 'yr hyn a ddywedoch, a beth ddigwyddodd iddo'),
        ),
        files(t.evidenceFiles.failureId),
      ],
    },
  ),
  branch('complaints', t.complaints, t.complaints.claimantId, w('your complaints', 'eich cwynion'), {
    theirs: isTheirComplaint,
    inside: [
      branch(
        'entries',
        t.complaintEntries,
        t.complaintEntries.complaintId,
        w('what happened to it', 'beth ddigwyddodd iddi'),
        { but: isForThem },
      ),
      branch(
        'newCodes',
        t.complaintCodes,
        t.complaintCodes.complaintId,
        w('when a new code was made for it', 'pryd y gwnaed cod newydd ar ei chyfer'),
      ),
      files(t.evidenceFiles.complaintId),
    ],
  }),
  branch(
    'representatives',
    t.representatives,
    t.representatives.claimantId,
    w('people who act for you', 'pobl sy’n gweithredu ar eich rhan'),
  ),
  branch(
    'rectifications',
    t.rectifications,
    t.rectifications.claimantId,
    w('what you said is wrong', 'yr hyn a ddywedoch sydd o’i le'),
  ),
  branch(
    'letters',
    t.letters,
    t.letters.claimantId,
    w('letters to you, in both languages', 'llythyrau atoch, yn y ddwy iaith'),
    {
      theirs: isToThem,
      but: isNoCodeLetter,
      inside: [
        branch('copies', t.letterCopies, t.letterCopies.letterId, w('copies that were printed', 'copïau a argraffwyd')),
        branch(
          'givings',
          t.letterGivings,
          t.letterGivings.letterId,
          w('how it was given to you', 'sut y’i rhoddwyd i chi'),
        ),
      ],
    },
  ),
  branch(
    'messages',
    t.messages,
    t.messages.claimantId,
    w('emails, texts and letters that told you of something', 'negeseuon atoch'),
    {
      theirs: isMessageToThem,
    },
  ),
  branch(
    'accessCodes',
    t.accessCodes,
    t.accessCodes.claimantId,
    w('when codes were made, never the codes', 'pryd y gwnaed codau, byth y codau'),
  ),
]

/** The tables that are in the download in another shape than their own. */
export const reshaped: Readonly<Record<string, string>> = {
  claimants: 'details',
  facts: 'answers',
  fact_corrections: 'answers: what was put right is said beside the answer',
}

/** What is about the person and is not in the download, by table, with the reason in words for them. */
export const leftOut: Readonly<Record<string, Words>> = {
  claimant_sessions: w(
    'Who is signed in at this moment. Each time somebody signed in is in the list of who has looked.',
    'Pwy sydd wedi mewngofnodi ar hyn o bryd. Mae pob tro y gwnaeth rhywun fewngofnodi yn y rhestr o bwy sydd wedi edrych.',
  ),
  incidents: w(
    'Notes of managers about words that were not about you. They may tell of somebody else.',
    'Nodiadau rheolwyr am eiriau nad oeddent amdanoch chi. Gallant sôn am rywun arall.',
  ),
  complaint_codes: w(
    'Codes with which a complaint can be followed. Each is kept only in a form that nobody can read.',
    'Codau y gellir eu defnyddio i ddilyn cwyn. Cedwir pob un mewn ffurf na all neb ei darllen yn unig.',
  ),
  decision_drafts: w(
    'A decision that is still being written. It is not a decision yet.',
    'Penderfyniad sy’n dal i gael ei ysgrifennu. Nid yw’n benderfyniad eto.',
  ),
}

/** What is left out of rows that are there. */
export const alsoLeftOut: readonly Words[] = [
  w(
    'What was typed in a talk about something that you keep private, or about somebody else. Ask us for it.',
    'Yr hyn a deipiwyd mewn sgwrs am rywbeth rydych yn ei gadw’n breifat, neu am rywun arall. Gofynnwch i ni amdano.',
  ),
  w(
    'What our staff and a provider wrote to each other about a complaint. Ask us for it: somebody must check first whether it tells of anybody else.',
    'Yr hyn a ysgrifennodd ein staff a darparwr at ei gilydd am gŵyn. Gofynnwch i ni amdano: rhaid i rywun wirio yn gyntaf a yw’n sôn am rywun arall.',
  ),
  w(
    'The pictures of printed pages and the files that you sent. You can open them on the pages of your plan, your request or your complaint.',
    'Lluniau’r tudalennau a argraffwyd a’r ffeiliau a anfonwyd gennych. Gallwch eu hagor ar dudalennau eich cynllun, eich cais neu eich cwyn.',
  ),
  w(
    'Codes that open your plan, and your National Insurance number in full.',
    'Codau sy’n agor eich cynllun, a’ch rhif Yswiriant Gwladol yn llawn.',
  ),
]

/** Said to whoever acts for the person, whether there are any or not. */
export const withoutComplaints = w(
  'Complaints that you did not make yourself, and what we wrote about them.',
  'Cwynion na wnaethoch chi eich hun, a’r hyn a ysgrifennom amdanynt.',
)

export const withoutPrivate = w(
  'What you told us about your safety, and what you asked us to keep private. You can ask for it on the page “What you keep private”.',
  'Yr hyn a ddywedoch wrthym am eich diogelwch, a’r hyn y gofynnoch i ni ei gadw’n breifat. Gallwch ofyn amdano ar y dudalen “Yr hyn rydych yn ei gadw’n breifat”.',
)

/** What each key of the download means, in words; a key inside another is written after it. */
export const keys: Readonly<Record<string, Words>> = {
  about: w('what this file is', 'beth yw’r ffeil hon'),
  details: w('your name and how we reach you', 'eich enw a sut rydym yn cysylltu â chi'),
  answers: w(
    'what you told us, with everything that stood before',
    'yr hyn a ddywedoch wrthym, gyda phopeth a oedd yno o’r blaen',
  ),
  looks: w(
    'who has looked at your record, and what they did',
    'pwy sydd wedi edrych ar eich cofnod, a beth a wnaethant',
  ),
  ...Object.fromEntries(branches.flatMap(one => keysOf(one, ''))),
}

function keysOf({ key, means, inside = [] }: Branch, within: string): [string, Words][] {
  const name = `${within}${key}`
  return [[name, means], ...inside.flatMap(one => keysOf(one, `${name}.`))]
}
