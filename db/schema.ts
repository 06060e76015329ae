/**
 * Every table, in the order of a case's life: who works here, what was done and seen, the person,
 * the interview, what they said and prepared, the plan and the proof that it was given, and the person's own side: the way in, what
 * they say between interviews, asking for a plan to be looked at again, complaining, what may be required and what was
 * not done, the letters and messages we send.
 *
 * What must always hold, and what holds it:
 *   1. Facts, corrections, what was typed and read, outcomes, issues, documents, givings, signatures, requests, decisions, letters, files,
 *      what happened to any of them, and audit entries are only ever added.
 *                                                                     (triggers only_ever_added in the migrations)
 *   2. A version of a plan does not change after it is issued; a change is a new version (R25). (the same triggers)
 *   3. Every row about a person hangs on one claimant, and every claimant on one office. (foreign keys)
 *   4. Choices are checked here as well as in the forms, from the same lists. (check constraints)
 */
import { type SQL, sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  time,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import * as choices from './choices.ts'

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
const searchVector = customType<{ data: string }>({ dataType: () => 'tsvector' })

const id = () => uuid().primaryKey().defaultRandom()
const moment = () => timestamp({ withTimezone: true, precision: 3 })
const at = () => moment().notNull()
const by = () =>
  uuid()
    .notNull()
    .references(() => staff.id)

/** A column holds one of a list of choices: the list that forms and pages use too. */
const oneOf = (name: string, column: AnyPgColumn, list: Record<string, unknown>): ReturnType<typeof check> =>
  check(name, sql`${column} in (${sql.raw(Object.keys(list).map(quoted).join(', '))})`)
const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`

// ── Who works here ──────────────────────────────────────────────────────────────────────────────

export const offices = pgTable(
  'offices',
  {
    id: id(),
    name: text().notNull().unique(),
    nation: text().$type<choices.Nation>().notNull(),
    address: text().array().notNull(),
    phone: text().notNull(),
    email: text(),
    // Whether a claimant reads the names of those who looked at their record, or their roles alone.
    showsNames: boolean().notNull().default(true),
  },
  t => [oneOf('nation_is_known', t.nation, choices.nations)],
)

/** Who draws up plans for an office besides its own staff: a provider that is authorised to (L23a). */
export const providers = pgTable(
  'providers',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id),
    name: text().notNull(),
    // R47: whether they look again at the plans that they drew up, or the office does.
    looksAgain: boolean().notNull().default(false),
  },
  t => [unique('an_office_names_a_provider_once').on(t.officeId, t.name)],
)

/** Accounts. The sign-in library writes them too, so its field names stand (see server/staff/accounts.ts). */
export const staff = pgTable(
  'staff',
  {
    id: id(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: boolean().notNull().default(false),
    image: text(),
    role: text().$type<choices.Role>().notNull(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id),
    /** Whom they work for, where that is a provider. */
    providerId: uuid().references(() => providers.id),
    createdAt: moment().notNull().defaultNow(),
    updatedAt: moment().notNull().defaultNow(),
  },
  t => [oneOf('role_is_known', t.role, choices.roles), index('staff_of_an_office').on(t.officeId)],
)

export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    token: text().notNull().unique(),
    userId: uuid('staff_id')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    expiresAt: moment().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: moment().notNull().defaultNow(),
    updatedAt: moment().notNull().defaultNow(),
  },
  t => [index('sessions_of_a_member_of_staff').on(t.userId)],
)

/** How a member of staff proves who they are: a password hash, later an identity provider. */
export const accounts = pgTable('accounts', {
  id: id(),
  accountId: text().notNull(),
  providerId: text().notNull(),
  userId: uuid('staff_id')
    .notNull()
    .references(() => staff.id, { onDelete: 'cascade' }),
  accessToken: text(),
  refreshToken: text(),
  idToken: text(),
  accessTokenExpiresAt: moment(),
  refreshTokenExpiresAt: moment(),
  scope: text(),
  password: text(),
  createdAt: moment().notNull().defaultNow(),
  updatedAt: moment().notNull().defaultNow(),
})

export const verifications = pgTable('verifications', {
  id: id(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: moment().notNull(),
  createdAt: moment().notNull().defaultNow(),
  updatedAt: moment().notNull().defaultNow(),
})

/** Attempts to sign in, staff and claimants alike, counted here so that every server counts the same. */
export const signInAttempts = pgTable(
  'sign_in_attempts',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    key: text().notNull(),
    at: at(),
  },
  t => [index('attempts_on_a_key').on(t.key, t.at)],
)

/** A press of a button whose page named it: the same press sent again is answered as the first one was. */
export const presses = pgTable(
  'presses',
  {
    press: text().primaryKey(),
    // Staff or claimant: no table holds both.
    by: uuid().notNull(),
    at: at(),
    /** Where the first press led; null while it is still at work. */
    ledTo: text(),
  },
  t => [index('presses_by_age').on(t.at)],
)

// ── What was done, and seen ─────────────────────────────────────────────────────────────────────

/** The newest link of each chain. One chain for each person a record is about, one for each office's other acts. */
export const auditChains = pgTable('audit_chains', {
  chain: text().primaryKey(),
  length: integer().notNull(),
  previous: bytea().notNull(),
  hash: bytea().notNull(),
  sealed: integer().notNull().default(0),
})

export const auditEntries = pgTable(
  'audit_entries',
  {
    chain: text().notNull(),
    position: integer().notNull(),
    at: at(),
    who: text().notNull(),
    role: text().notNull(),
    office: text().notNull(),
    did: text().notNull(),
    what: text().notNull(),
    why: text().notNull(),
    previous: bytea().notNull(),
    hash: bytea().notNull(),
  },
  t => [primaryKey({ columns: [t.chain, t.position] })],
)

/** Once an hour, one hash over the heads of all chains that grew, so that a whole chain cannot be rewritten unseen. */
export const auditSeals = pgTable('audit_seals', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  at: at(),
  heads: jsonb().notNull(),
  previous: bytea().notNull(),
  hash: bytea().notNull(),
})

// ── The person ──────────────────────────────────────────────────────────────────────────────────

export const claimants = pgTable(
  'claimants',
  {
    id: id(),
    reference: text().notNull().unique(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id),
    adviserId: uuid().references(() => staff.id),
    name: text().notNull(),
    niNumber: text(),
    // People are matched on the first eight characters: the suffix carries no identity (D6).
    niBase: text().generatedAlwaysAs((): SQL => sql`left(${claimants.niNumber}, 8)`),
    dateOfBirth: date({ mode: 'string' }),
    addressKind: text().$type<choices.AddressKind>().notNull().default('not given'),
    careOf: text(),
    address: text().array().notNull().default([]),
    postcode: text(),
    phones: text().array().notNull().default([]),
    email: text(),
    spokenLanguage: text().notNull().default('en'),
    writtenLanguage: text().$type<'en' | 'cy'>().notNull().default('en'),
    format: text().$type<choices.Format>().notNull().default('standard'),
    toldBy: text().$type<choices.ToldBy>().notNull().default('letter'),
    wayBack: text().$type<choices.WayBack>().notNull().default('code'),
    regime: text().$type<choices.RegimeId>().notNull().default('voluntary'),
    restrictedAt: moment(),
    restrictedBy: uuid().references(() => staff.id),
    restrictedWhy: text(),
    // Counts the changes, so that one made on an older page is noticed and not lost.
    version: integer().notNull().default(1),
    searchName: text().notNull(),
    searchVector: searchVector().generatedAlwaysAs((): SQL => sql`to_tsvector('simple', ${claimants.searchName})`),
    createdAt: at(),
    createdBy: by(),
  },
  t => [
    oneOf('address_kind_is_known', t.addressKind, choices.addressKinds),
    oneOf('format_is_known', t.format, choices.formats),
    oneOf('told_by_is_known', t.toldBy, choices.toldBy),
    oneOf('way_back_is_known', t.wayBack, choices.waysBack),
    oneOf('regime_is_known', t.regime, choices.regimeNames),
    oneOf('written_language_is_known', t.writtenLanguage, choices.writtenLanguages),
    check('name_is_not_empty', sql`length(btrim(${t.name})) > 0`),
    check(
      'restriction_says_who_and_why',
      sql`num_nulls(${t.restrictedAt}, ${t.restrictedBy}, ${t.restrictedWhy}) in (0, 3)`,
    ),
    index('claimants_of_an_office').on(t.officeId, t.searchName, t.id),
    index('claimants_of_an_adviser').on(t.adviserId, t.searchName, t.id),
    index('claimants_by_ni_number').on(t.niBase),
    index('claimants_by_date_of_birth').on(t.officeId, t.dateOfBirth),
    index('claimants_by_name').using('gin', t.searchVector),
  ],
)

/** Where the person stands in their claim, from a day on: whether anything can be required of them (L7, L24, L35). */
export const claimantGroups = pgTable(
  'claimant_groups',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    claimantId: claimant(),
    group: text().$type<choices.Group>().notNull(),
    since: date({ mode: 'string' }).notNull(),
    // How it is known: the decision letter, the benefit system, the person.
    known: text().notNull(),
    at: at(),
    by: by(),
  },
  t => [
    oneOf('group_is_known', t.group, choices.groups),
    index('groups_of_a_claimant').on(t.claimantId, t.since, t.id),
  ],
)

export const representatives = pgTable(
  'representatives',
  {
    id: id(),
    claimantId: claimant(),
    kind: text().$type<choices.RepresentativeKind>().notNull(),
    name: text().notNull(),
    organisation: text(),
    contact: text(),
    // G23: explicit consent covers one matter.
    matter: text(),
    addedAt: at(),
    addedBy: by(),
    endedAt: moment(),
    // Absent where the claimant ended it.
    endedBy: uuid().references(() => staff.id),
  },
  t => [
    oneOf('representative_kind_is_known', t.kind, choices.representativeKinds),
    index('representatives_of_a_claimant').on(t.claimantId),
  ],
)

function claimant() {
  return uuid()
    .notNull()
    .references(() => claimants.id)
}

/** Who acted for the claimant; absent where they did it themselves. */
function representative() {
  return uuid().references(() => representatives.id)
}

// ── The interview ───────────────────────────────────────────────────────────────────────────────

export const appointments = pgTable(
  'appointments',
  {
    id: id(),
    claimantId: claimant(),
    adviserId: uuid()
      .notNull()
      .references(() => staff.id),
    kind: text().$type<choices.InterviewKind>().notNull(),
    channel: text().$type<choices.Channel>().notNull(),
    place: text(),
    on: date({ mode: 'string' }).notNull(),
    time: time({ precision: 0 }).notNull(),
    notifiedHow: text().$type<choices.NotifiedHow>(),
    notifiedOn: date({ mode: 'string' }),
    bookedAt: at(),
    bookedBy: by(),
  },
  t => [
    oneOf('interview_kind_is_known', t.kind, choices.interviewKinds),
    oneOf('channel_is_known', t.channel, choices.channels),
    oneOf('notified_how_is_known', t.notifiedHow, choices.notifiedHow),
    // A phone or video interview has no place, so nobody can be said to have missed one (R18).
    check('only_a_meeting_in_person_has_a_place', sql`${t.place} is null or ${t.channel} not in ('phone', 'video')`),
    index('appointments_of_a_claimant').on(t.claimantId, t.on),
    index('appointments_of_an_adviser').on(t.adviserId, t.on, t.time),
  ],
)

export const interviews = pgTable(
  'interviews',
  {
    id: id(),
    claimantId: claimant(),
    appointmentId: uuid()
      .notNull()
      .unique()
      .references(() => appointments.id),
    definition: text().notNull(),
    heldBy: uuid()
      .notNull()
      .references(() => staff.id),
    attended: text().array().$type<choices.Attendee[]>().notNull().default([]),
    attendedNote: text(),
    beganAt: at(),
    beganBy: by(),
  },
  t => [index('interviews_of_a_claimant').on(t.claimantId, t.beganAt)],
)

/** A step has been through the adviser's hands in this interview, whatever was answered. */
export const interviewSteps = pgTable(
  'interview_steps',
  { interviewId: interview(), step: text().notNull(), savedAt: at(), savedBy: by() },
  t => [primaryKey({ columns: [t.interviewId, t.step] })],
)

export const interviewOutcomes = pgTable(
  'interview_outcomes',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    interviewId: interview(),
    outcome: text().$type<choices.InterviewOutcome>().notNull(),
    reason: text(),
    nextOn: date({ mode: 'string' }),
    at: at(),
    by: by(),
  },
  t => [
    oneOf('interview_outcome_is_known', t.outcome, choices.interviewOutcomes),
    // R18, L31: a deferral or waiver without a reason, or a deferral without a new date, is not one.
    check(
      'a_deferral_waiver_or_undoing_has_a_reason',
      sql`${t.outcome} not in ('deferred', 'waived', 'undone') or length(btrim(${t.reason})) > 0`,
    ),
    check('a_deferral_has_a_new_date', sql`${t.outcome} <> 'deferred' or ${t.nextOn} is not null`),
    index('outcomes_of_an_interview').on(t.interviewId, t.id),
  ],
)

/** What the person said: one row for each time a question was answered. The newest row for a question is current. */
export const facts = pgTable(
  'facts',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    claimantId: claimant(),
    question: text().notNull(),
    is: text().$type<choices.AnswerIs>().notNull(),
    value: jsonb(),
    source: text().$type<choices.FactSource>().notNull(),
    interviewId: interview(),
    // The open page that saved it: what a page saved before is no news to that page.
    page: text(),
    /** The card it was used from: with it, the words that were said and when. */
    readingId: reading(),
    at: at(),
    by: by(),
  },
  t => [
    oneOf('answer_is_known', t.is, choices.answerIs),
    oneOf('fact_source_is_known', t.source, choices.factSources),
    index('facts_from_a_reading').on(t.readingId),
    check('only_an_answer_has_a_value', sql`(${t.is} = 'answered') = (${t.value} is not null)`),
    index('current_facts').on(t.claimantId, t.question, t.id),
  ],
)

/** One row of facts was put right, or struck through, by the row that follows it (R93). Both stay. */
export const factCorrections = pgTable(
  'fact_corrections',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    claimantId: claimant(),
    corrected: fact().unique(),
    /** The row that stands instead; one that says 'cleared' strikes the first one through. */
    replacement: fact().unique(),
    reason: text().$type<choices.CorrectionReason>().notNull(),
    words: text(),
    at: at(),
    by: by(),
  },
  t => [
    oneOf('correction_reason_is_known', t.reason, choices.correctionReasons),
    check('a_correction_comes_later', sql`${t.replacement} > ${t.corrected}`),
    index('corrections_of_a_claimant').on(t.claimantId),
  ],
)

// ── What was said in a conversation ─────────────────────────────────────────────────────────────

/** What was typed in the conversation of an interview, word for word, and what was being asked then. */
export const turns = pgTable(
  'turns',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    claimantId: claimant(),
    interviewId: interview(),
    /** The question that was being asked, after a slash of an item of a group; absent for what was said unasked. */
    asked: text(),
    /** What the conversation took it for: an answer or a note, or "skip", "go back" and their like. */
    meant: text().$type<choices.TurnMeaning>().notNull(),
    words: text().notNull(),
    at: at(),
    by: by(),
  },
  t => [
    oneOf('turn_meaning_is_known', t.meant, choices.turnMeanings),
    check('a_turn_has_words', sql`length(btrim(${t.words})) > 0`),
    index('turns_of_an_interview').on(t.interviewId, t.id),
  ],
)

/** What was read in the words of a turn, as a card: nothing of it is on record until somebody uses it. */
export const readings = pgTable(
  'readings',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    claimantId: claimant(),
    turnId: bigint({ mode: 'number' })
      .notNull()
      .references(() => turns.id),
    kind: text().$type<choices.ReadingKind>().notNull(),
    /** Of an answer: the question, or the group of which it is an item. */
    question: text(),
    is: text().$type<choices.AnswerIs>(),
    /** The answer; the fields of an item; or what a commitment is to say. */
    value: jsonb(),
    /** The words of the turn it came from, exactly, and where they begin. */
    words: text().notNull(),
    begins: integer().notNull(),
    /** Why somebody should look twice: it was said as a guess, or about the past. */
    doubt: text(),
    reader: text().$type<choices.Reader>().notNull(),
  },
  t => [
    oneOf('reading_kind_is_known', t.kind, choices.readingKinds),
    oneOf('reader_is_known', t.reader, choices.readers),
    check('an_answer_names_its_question', sql`(${t.kind} = 'answer') = (${t.question} is not null)`),
    index('readings_of_a_turn').on(t.turnId),
  ],
)

/** What became of a card; the newest row counts. */
export const readingOutcomes = pgTable(
  'reading_outcomes',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    claimantId: claimant(),
    readingId: bigint({ mode: 'number' })
      .notNull()
      .references(() => readings.id),
    did: text().$type<choices.ReadingOutcome>().notNull(),
    commitmentId: uuid().references(() => commitments.id),
    at: at(),
    by: by(),
  },
  t => [
    oneOf('reading_outcome_is_known', t.did, choices.readingOutcomes),
    index('outcomes_of_a_reading').on(t.readingId, t.id),
  ],
)

/** What was sent to the office's own reader, and what came of it: nothing leaves without a row. */
export const readerRequests = pgTable(
  'reader_requests',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    claimantId: claimant(),
    turnId: bigint({ mode: 'number' })
      .notNull()
      .references(() => turns.id),
    /** Whom it went to, without anything secret in the address. */
    reader: text().notNull(),
    sent: text().notNull(),
    came: text().$type<choices.ReaderAnswer>().notNull(),
    at: at(),
    by: by(),
  },
  t => [oneOf('reader_answer_is_known', t.came, choices.readerAnswers), index('requests_about_a_turn').on(t.turnId)],
)

function reading() {
  return bigint({ mode: 'number' }).references((): AnyPgColumn => readings.id)
}

/** The paragraph about one step as an adviser has worded it, in both languages; the newest counts. */
export const summaries = pgTable(
  'summaries',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    claimantId: claimant(),
    interviewId: interview(),
    step: text().notNull(),
    /** Absent: the paragraph is left off the plan. */
    words: jsonb().$type<{ en: string; cy: string }>(),
    at: at(),
    by: by(),
  },
  t => [index('summaries_of_an_interview').on(t.interviewId, t.step, t.id)],
)

// ── What the person prepares before an interview ────────────────────────────────────────────────

/** A link that lets the person answer some questions beforehand, if they like. */
export const preparations = pgTable(
  'preparations',
  {
    id: id(),
    claimantId: claimant(),
    appointmentId: uuid()
      .notNull()
      .references(() => appointments.id),
    /** The questions as they were when it was made. */
    definition: text().notNull(),
    language: text().$type<'en' | 'cy'>().notNull(),
    /** Of the secret part of the link. */
    tokenHash: text().notNull().unique(),
    madeAt: at(),
    madeBy: by(),
    expiresAt: at(),
    /** The person said that they are ready, or that they would rather not. */
    doneAt: moment(),
    /** It was taken back, or a newer link was made. */
    endedAt: moment(),
  },
  t => [index('preparations_of_a_claimant').on(t.claimantId), index('preparations_for').on(t.appointmentId)],
)

/** What the person wrote beforehand: their own words, and how they were read; the newest for a question counts. */
export const preparationAnswers = pgTable(
  'preparation_answers',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    claimantId: claimant(),
    preparationId: uuid()
      .notNull()
      .references(() => preparations.id),
    question: text().notNull(),
    is: text().$type<choices.AnswerIs>().notNull(),
    value: jsonb(),
    words: text(),
    at: at(),
  },
  t => [
    oneOf('answer_is_known', t.is, choices.answerIs),
    check('only_an_answer_has_a_value', sql`(${t.is} = 'answered') = (${t.value} is not null)`),
    index('answers_of_a_preparation').on(t.preparationId, t.question, t.id),
  ],
)

/** Something went wrong with a person's record, and a manager has to look into it. */
export const incidents = pgTable(
  'incidents',
  {
    id: id(),
    claimantId: claimant(),
    kind: text().$type<choices.IncidentKind>().notNull(),
    correctionId: bigint({ mode: 'number' })
      .notNull()
      .unique()
      .references(() => factCorrections.id),
    raisedAt: at(),
    raisedBy: by(),
    closedAt: moment(),
    closedBy: uuid().references(() => staff.id),
    whatWasDone: text(),
  },
  t => [
    oneOf('incident_kind_is_known', t.kind, choices.incidentKinds),
    check('closing_says_who_and_what', sql`num_nulls(${t.closedAt}, ${t.closedBy}, ${t.whatWasDone}) in (0, 3)`),
    index('incidents_of_a_claimant').on(t.claimantId),
    index('open_incidents').on(t.raisedAt).where(sql`${t.closedAt} is null`),
  ],
)

function interview() {
  return uuid()
    .notNull()
    .references(() => interviews.id)
}

function fact() {
  return bigint({ mode: 'number' })
    .notNull()
    .references(() => facts.id)
}

// ── The plan ────────────────────────────────────────────────────────────────────────────────────

/** One version of a claimant's plan. Until it has an issue it is a draft; a claimant has at most one. */
export const plans = pgTable(
  'plans',
  {
    id: id(),
    claimantId: claimant(),
    interviewId: interview(),
    reference: text().notNull(),
    version: integer().notNull(),
    nextReviewOn: date({ mode: 'string' }),
    nextReviewTime: time({ precision: 0 }),
    nextReviewHow: text().$type<choices.Channel>(),
    childrenConsidered: text(),
    // R32: the printed copy carries no address, for a person who is not safe if it is seen.
    addressLeftOff: boolean().notNull().default(false),
    // Who drew it up, where that was not the office itself (L23a).
    providerId: uuid().references(() => providers.id),
    createdAt: at(),
    createdBy: by(),
  },
  t => [
    unique('one_version_of_each_number').on(t.claimantId, t.version),
    unique('a_reference_and_a_version_name_one_plan').on(t.reference, t.version),
    index('plans_of_an_interview').on(t.interviewId),
  ],
)

export const commitments = pgTable(
  'commitments',
  {
    id: id(),
    planId: plan(),
    // The same commitment in an earlier version has the same origin: what changed is told from it.
    origin: uuid().notNull().defaultRandom(),
    position: integer().notNull(),
    kind: text().$type<choices.CommitmentKind>().notNull(),
    what: text().notNull(),
    steps: text().array().notNull().default([]),
    startsOn: date({ mode: 'string' }),
    dueOn: date({ mode: 'string' }),
    place: text(),
    hours: text(),
    evidence: text(),
    noEvidence: boolean().notNull().default(false),
    helps: text(),
    whoHelps: text(),
    reasonable: text(),
    // Its letters and digits alone: the same statement made for somebody else is found by it (R9).
    reasonableSame: text().generatedAlwaysAs(
      (): SQL => sql`md5(lower(regexp_replace(${commitments.reasonable}, '[^[:alnum:]]+', '', 'g')))`,
    ),
    canDo: smallint(),
    canDoWords: text(),
    ownWords: text(),
    // R6: who said, and when, that it asks for nothing that cannot be required.
    declaredAt: moment(),
    declaredBy: uuid().references(() => staff.id),
    // Counts the changes, so that one made on an older page is noticed and not lost.
    version: integer().notNull().default(1),
    savedAt: at(),
    savedBy: by(),
    // A draft's commitment that was taken out waits here to be brought back.
    removedAt: moment(),
    removedBy: uuid().references(() => staff.id),
  },
  t => [
    check('a_declaration_says_who', sql`num_nulls(${t.declaredAt}, ${t.declaredBy}) in (0, 2)`),
    check('a_removal_says_who', sql`num_nulls(${t.removedAt}, ${t.removedBy}) in (0, 2)`),
    oneOf('commitment_kind_is_known', t.kind, choices.commitmentKinds),
    check('what_is_not_empty', sql`length(btrim(${t.what})) > 0`),
    check('can_do_is_0_to_10', sql`${t.canDo} between 0 and 10`),
    index('commitments_of_a_plan').on(t.planId, t.position),
    index('commitments_with_the_same_reason').on(t.reasonableSame).where(sql`${t.kind} = 'required'`),
  ],
)

/** A named person's reason for keeping a commitment that a rule questions (R96). */
export const commitmentReasons = pgTable(
  'commitment_reasons',
  {
    commitmentId: uuid()
      .notNull()
      .references(() => commitments.id, { onDelete: 'cascade' }),
    rule: text().notNull(),
    reason: text().notNull(),
    at: at(),
    by: by(),
  },
  t => [
    primaryKey({ columns: [t.commitmentId, t.rule] }),
    check('reason_is_not_empty', sql`length(btrim(${t.reason})) > 0`),
  ],
)

/** The act of issuing: the content as it was, for ever. */
export const planIssues = pgTable('plan_issues', {
  planId: plan().primaryKey(),
  at: at(),
  by: by(),
  regime: text().$type<choices.RegimeId>().notNull(),
  wording: text().notNull(),
  content: jsonb().notNull(),
  // The printed access code (its hash is in access_codes), readable with the program's SECRET alone, for copies that are printed in another format later.
  accessCodeSealed: text(),
})

/** The very bytes that were printed, so that a reprint is the same file (R24). */
export const planDocuments = pgTable(
  'plan_documents',
  {
    planId: plan(),
    language: text().$type<'en' | 'cy'>().notNull(),
    format: text().$type<choices.Format>().notNull(),
    bytes: bytea().notNull(),
    sha256: text().notNull(),
    madeAt: at(),
  },
  t => [
    primaryKey({ columns: [t.planId, t.language, t.format] }),
    oneOf('document_format_is_known', t.format, choices.formats),
  ],
)

/** The plan was put into the person's hands. A requirement is in force only from here (L11, R24). */
export const planGivings = pgTable(
  'plan_givings',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    planId: plan(),
    how: text().$type<choices.GivenHow>().notNull(),
    on: date({ mode: 'string' }).notNull(),
    language: text().$type<'en' | 'cy'>().notNull(),
    format: text().$type<choices.Format>().notNull(),
    reception: text().$type<choices.Reception>().notNull(),
    // R29: only a copy in the format that the person needs is the plan given to them; others are copies besides.
    readable: boolean().notNull().default(true),
    note: text(),
    at: at(),
    by: by(),
  },
  t => [
    oneOf('given_how_is_known', t.how, choices.givenHow),
    oneOf('reception_is_known', t.reception, choices.receptions),
    oneOf('given_format_is_known', t.format, choices.formats),
    index('givings_of_a_plan').on(t.planId, t.id),
  ],
)

/** R29: a copy was asked for in a format that is made elsewhere. */
export const formatRequests = pgTable(
  'format_requests',
  {
    id: id(),
    planId: plan(),
    language: text().$type<'en' | 'cy'>().notNull(),
    format: text().$type<choices.Format>().notNull(),
    note: text(),
    at: at(),
    by: by(),
  },
  t => [
    oneOf('requested_format_is_known', t.format, choices.formats),
    unique('one_request_for_each_copy').on(t.planId, t.language, t.format),
  ],
)

/** What happened to such a copy. The newest row counts. */
export const formatRequestSteps = pgTable(
  'format_request_steps',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    requestId: uuid()
      .notNull()
      .references(() => formatRequests.id),
    step: text().$type<choices.FormatStep>().notNull(),
    on: date({ mode: 'string' }).notNull(),
    note: text(),
    at: at(),
    by: by(),
  },
  t => [
    oneOf('format_step_is_known', t.step, choices.formatSteps),
    index('steps_of_a_format_request').on(t.requestId, t.id),
  ],
)

export const planSignatures = pgTable(
  'plan_signatures',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    planId: plan(),
    state: text().$type<choices.SignatureState>().notNull(),
    method: text(),
    words: text(),
    // The name they typed, or the line they drew, as the data of an SVG path.
    typedName: text(),
    drawn: text(),
    on: date({ mode: 'string' }).notNull(),
    at: at(),
    // Absent where the person, or whoever acts for them, did it online.
    by: uuid().references(() => staff.id),
    representativeId: representative(),
  },
  t => [
    oneOf('signature_state_is_known', t.state, choices.signatureStates),
    check('a_representative_signs_online', sql`${t.representativeId} is null or ${t.by} is null`),
    index('signatures_of_a_plan').on(t.planId, t.id),
  ],
)

function plan() {
  return uuid()
    .notNull()
    .references(() => plans.id)
}

// ── The claimant's side ─────────────────────────────────────────────────────────────────────────

/** A code that opens a version of a plan, for the claimant or for one representative, kept as a hash. */
export const accessCodes = pgTable(
  'access_codes',
  {
    id: id(),
    claimantId: claimant(),
    planId: plan(),
    representativeId: representative(),
    origin: text().$type<choices.CodeOrigin>().notNull(),
    codeHash: text().notNull(),
    madeAt: at(),
    madeBy: uuid().references(() => staff.id),
    expiresAt: at(),
    // A newer code was made, the one use is used, or the representative no longer acts.
    endedAt: moment(),
  },
  t => [
    oneOf('code_origin_is_known', t.origin, choices.codeOrigins),
    index('codes_by_hash').on(t.codeHash),
    index('codes_of_a_plan').on(t.planId),
  ],
)

/** A claimant, or whoever acts for them, reading the plan: signed in with its reference and an access code. */
export const claimantSessions = pgTable(
  'claimant_sessions',
  {
    tokenHash: text().primaryKey(),
    claimantId: claimant(),
    planId: plan(),
    representativeId: representative(),
    codeId: uuid().references(() => accessCodes.id),
    reference: text().notNull(),
    createdAt: at(),
    expiresAt: at(),
  },
  t => [index('sessions_of_a_claimant').on(t.claimantId)],
)

/** What the person said about their plan between interviews: done, cannot yet, or words of their own (R21). */
export const planUpdates = pgTable(
  'plan_updates',
  {
    id: id(),
    claimantId: claimant(),
    planId: plan(),
    commitmentId: uuid().references(() => commitments.id),
    representativeId: representative(),
    says: text().$type<choices.UpdateSays>().notNull(),
    words: text(),
    at: at(),
    readAt: moment(),
    readBy: uuid().references(() => staff.id),
  },
  t => [
    oneOf('update_is_known', t.says, choices.updateSays),
    check('own_words_have_words', sql`${t.says} <> 'words' or length(btrim(${t.words})) > 0`),
    check('done_or_not_yet_is_about_a_commitment', sql`${t.says} = 'words' or ${t.commitmentId} is not null`),
    check('reading_says_who', sql`num_nulls(${t.readAt}, ${t.readBy}) in (0, 2)`),
    index('updates_of_a_claimant').on(t.claimantId, t.at),
  ],
)

// ── Asking for a plan to be looked at again ─────────────────────────────────────────────────────

/** A request, as it was made; nothing is compulsory but the plan it is about (R40). */
export const reconsiderations = pgTable(
  'reconsiderations',
  {
    id: id(),
    reference: text().notNull().unique(),
    claimantId: claimant(),
    planId: plan(),
    askedOn: date({ mode: 'string' }).notNull(),
    askedHow: text().$type<choices.AskedHow>().notNull(),
    representativeId: representative(),
    /** The member of staff who wrote it down; absent where it was made online. */
    enteredBy: uuid().references(() => staff.id),
    grounds: text().array().$type<choices.ReconsiderationGround[]>().notNull().default([]),
    words: text(),
    instead: text(),
    answerBy: text().$type<choices.ToldBy>(),
    /** The day by which we say that we will answer: a service standard, not the law (L19a). */
    answerDueOn: date({ mode: 'string' }).notNull(),
    /** The provider before whom it was put; without one it is the office's to answer (R47). */
    providerId: uuid().references(() => providers.id),
    at: at(),
  },
  t => [
    oneOf('asked_how_is_known', t.askedHow, choices.askedHow),
    check('online_is_entered_by_nobody', sql`(${t.askedHow} = 'online') = (${t.enteredBy} is null)`),
    index('reconsiderations_of_a_claimant').on(t.claimantId, t.at),
    index('reconsiderations_by_due_date').on(t.answerDueOn, t.id),
  ],
)

/** The lines that a request is about; with none it is about the whole plan. */
export const reconsiderationLines = pgTable(
  'reconsideration_lines',
  {
    reconsiderationId: reconsideration(),
    commitmentId: uuid()
      .notNull()
      .references(() => commitments.id),
  },
  t => [primaryKey({ columns: [t.reconsiderationId, t.commitmentId] })],
)

/** What happened to a request. */
export const reconsiderationEvents = pgTable(
  'reconsideration_events',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    reconsiderationId: reconsideration(),
    step: text().$type<choices.ReconsiderationStep>().notNull(),
    words: text(),
    at: at(),
    /** Absent where the person, or whoever acts for them, did it. */
    by: uuid().references(() => staff.id),
  },
  t => [
    oneOf('reconsideration_step_is_known', t.step, choices.reconsiderationSteps),
    // R43: a withdrawal is in the person's own words.
    check('a_withdrawal_has_words', sql`${t.step} <> 'withdrawn' or length(btrim(${t.words})) > 0`),
    index('events_of_a_reconsideration').on(t.reconsiderationId, t.id),
  ],
)

/** A decision being written: nothing typed is lost. */
export const decisionDrafts = pgTable('decision_drafts', {
  reconsiderationId: reconsideration().primaryKey(),
  form: jsonb().notNull(),
  version: integer().notNull().default(1),
  savedAt: at(),
  savedBy: by(),
})

/** The decision: in writing, with reasons, by a person who did not write the plan, unless somebody says why (R42, R43). */
export const reconsiderationDecisions = pgTable(
  'reconsideration_decisions',
  {
    reconsiderationId: reconsideration().primaryKey(),
    reasons: text().notNull(),
    /** Why the plan's own author decided. */
    overrideReason: text(),
    /** The draft that carries what changes, where anything does. */
    nextPlanId: uuid().references(() => plans.id),
    at: at(),
    by: by(),
  },
  t => [check('a_decision_has_reasons', sql`length(btrim(${t.reasons})) > 0`)],
)

/** What was decided about each line. */
export const decisionLines = pgTable(
  'decision_lines',
  {
    reconsiderationId: reconsideration(),
    commitmentId: uuid()
      .notNull()
      .references(() => commitments.id),
    outcome: text().$type<choices.ReconsiderationOutcome>().notNull(),
    reasons: text().notNull(),
    newWhat: text(),
    newDueOn: date({ mode: 'string' }),
  },
  t => [
    primaryKey({ columns: [t.reconsiderationId, t.commitmentId] }),
    oneOf('reconsideration_outcome_is_known', t.outcome, choices.reconsiderationOutcomes),
    check('each_line_has_reasons', sql`length(btrim(${t.reasons})) > 0`),
    check('a_moved_date_has_a_date', sql`${t.outcome} <> 'date moved' or ${t.newDueOn} is not null`),
    check('a_change_has_words', sql`${t.outcome} <> 'changed' or length(btrim(${t.newWhat})) > 0`),
  ],
)

function reconsideration() {
  return uuid()
    .notNull()
    .references(() => reconsiderations.id)
}

// ── Complaints ──────────────────────────────────────────────────────────────────────────────────

/** A complaint as it was made, by somebody signed in or not; only what happened is compulsory (R48). */
export const complaints = pgTable(
  'complaints',
  {
    id: id(),
    reference: text().notNull().unique(),
    /** With the reference it lets the person follow the complaint, signed in or not. */
    codeHash: text().notNull(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id),
    /** The record it belongs to: known when they were signed in, else when a complaints handler has found it. */
    claimantId: uuid().references(() => claimants.id),
    representativeId: representative(),
    about: text().$type<choices.ComplaintAbout>().notNull(),
    provider: text(),
    name: text(),
    address: text(),
    phone: text(),
    email: text(),
    answerBy: text().$type<choices.ToldBy>(),
    needs: text(),
    whatHappened: text().notNull(),
    happenedWhen: text(),
    effect: text(),
    wanted: text(),
    language: text().$type<'en' | 'cy'>().notNull(),
    receivedOn: date({ mode: 'string' }).notNull(),
    receivedHow: text().$type<choices.AskedHow>().notNull(),
    enteredBy: uuid().references(() => staff.id),
    at: at(),
  },
  t => [
    oneOf('complaint_about_is_known', t.about, choices.complaintAbout),
    oneOf('received_how_is_known', t.receivedHow, choices.askedHow),
    check('what_happened_is_said', sql`length(btrim(${t.whatHappened})) > 0`),
    index('complaints_of_an_office').on(t.officeId, t.receivedOn, t.id),
    index('complaints_of_a_claimant').on(t.claimantId),
  ],
)

/** What happened to a complaint: stages, replies, messages, the provider's part. */
export const complaintEntries = pgTable(
  'complaint_entries',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    complaintId: complaint(),
    event: text().$type<choices.ComplaintEvent>().notNull(),
    stage: text().$type<choices.ComplaintStage>(),
    words: text(),
    at: at(),
    /** Absent where the person did it. */
    by: uuid().references(() => staff.id),
  },
  t => [
    oneOf('complaint_event_is_known', t.event, choices.complaintEvents),
    oneOf('complaint_stage_is_known', t.stage, choices.complaintStages),
    check('only_a_stage_has_a_stage', sql`(${t.event} = 'stage') = (${t.stage} is not null)`),
    index('entries_of_a_complaint').on(t.complaintId, t.id),
  ],
)

/** A code made anew for somebody who lost the one on their receipt; the newest counts. */
export const complaintCodes = pgTable(
  'complaint_codes',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    complaintId: complaint(),
    codeHash: text().notNull(),
    at: at(),
    by: by(),
  },
  t => [index('codes_of_a_complaint').on(t.complaintId, t.id)],
)

function complaint() {
  return uuid()
    .notNull()
    .references(() => complaints.id)
}

// ── What is wrong in what we hold ───────────────────────────────────────────────────────────────

/** The person says that something we hold about them is wrong (R93). */
export const rectifications = pgTable(
  'rectifications',
  {
    id: id(),
    claimantId: claimant(),
    /** The detail or the question it is about; absent for the record as a whole. */
    what: text(),
    says: text().notNull(),
    representativeId: representative(),
    at: at(),
    outcome: text().$type<choices.RectificationOutcome>(),
    answer: text(),
    closedAt: moment(),
    closedBy: uuid().references(() => staff.id),
  },
  t => [
    check('what_is_wrong_is_said', sql`length(btrim(${t.says})) > 0`),
    oneOf('rectification_outcome_is_known', t.outcome, choices.rectificationOutcomes),
    check('an_answer_says_who', sql`num_nulls(${t.outcome}, ${t.answer}, ${t.closedAt}, ${t.closedBy}) in (0, 4)`),
    index('rectifications_of_a_claimant').on(t.claimantId, t.at),
  ],
)

// ── What may be required, and what became of it ─────────────────────────────────────────────────

/** Days on which an office or the schools around it are closed; taken back by ending them. */
export const closures = pgTable(
  'closures',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id),
    kind: text().$type<choices.ClosureKind>().notNull(),
    name: text().notNull(),
    from: date({ mode: 'string' }).notNull(),
    to: date({ mode: 'string' }).notNull(),
    at: at(),
    by: by(),
    endedAt: moment(),
    endedBy: uuid().references(() => staff.id),
  },
  t => [
    oneOf('closure_kind_is_known', t.kind, choices.closureKinds),
    check('a_closure_ends_after_it_begins', sql`${t.to} >= ${t.from}`),
    check('ending_a_closure_says_who', sql`num_nulls(${t.endedAt}, ${t.endedBy}) in (0, 2)`),
    index('closures_of_an_office').on(t.officeId, t.to),
  ],
)

/** Bank holidays that an administrator loaded; the newest row stands in place of those the program came with (D25). */
export const bankHolidayLists = pgTable('bank_holiday_lists', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  /** Dates by nation, as GOV.UK publishes them. */
  dates: jsonb().$type<{ 'england-and-wales': string[]; scotland: string[] }>().notNull(),
  at: at(),
  by: by(),
})

/** A required line of a plan in force stops, or its date moves, before the next version (R5, R12). The newest counts. */
export const variations = pgTable(
  'variations',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    claimantId: claimant(),
    commitmentId: commitment(),
    kind: text().$type<choices.VariationKind>().notNull(),
    /** The exemption that began, by its id in the regime. */
    exemption: text(),
    dueOn: date({ mode: 'string' }),
    /** From which day. */
    since: date({ mode: 'string' }).notNull(),
    reason: text(),
    letterId: uuid().references((): AnyPgColumn => letters.id),
    at: at(),
    /** Absent where the program did it by itself. */
    by: uuid().references(() => staff.id),
  },
  t => [
    oneOf('variation_is_known', t.kind, choices.variationKinds),
    check('only_a_moved_date_has_a_date', sql`(${t.kind} = 'date moved') = (${t.dueOn} is not null)`),
    check('a_variation_says_why', sql`num_nonnulls(${t.exemption}, ${t.reason}) > 0`),
    index('variations_of_a_commitment').on(t.commitmentId, t.id),
    index('variations_of_a_claimant').on(t.claimantId, t.id),
  ],
)

/** Something that was required and not done: recorded, never decided here (R33). */
export const failures = pgTable(
  'failures',
  {
    id: id(),
    reference: text().notNull().unique(),
    claimantId: claimant(),
    /** The line of the plan, or else the interview, that it is about. */
    commitmentId: uuid().references(() => commitments.id),
    interviewId: uuid().references(() => interviews.id),
    happenedOn: date({ mode: 'string' }).notNull(),
    what: text().notNull(),
    at: at(),
    by: by(),
  },
  t => [
    check('a_failure_is_about_one_thing', sql`num_nonnulls(${t.commitmentId}, ${t.interviewId}) = 1`),
    check('what_was_not_done_is_said', sql`length(btrim(${t.what})) > 0`),
    index('failures_of_a_claimant').on(t.claimantId, t.at),
  ],
)

/** What happened to it, on both sides. */
export const failureEntries = pgTable(
  'failure_entries',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    failureId: failure(),
    event: text().$type<choices.FailureEvent>().notNull(),
    /** Yes, no, or one of a list, where the event has an answer. */
    answer: text(),
    words: text(),
    /** The day it happened, where that is another day than it was written down. */
    on: date({ mode: 'string' }),
    how: text(),
    letterId: uuid().references((): AnyPgColumn => letters.id),
    representativeId: representative(),
    at: at(),
    /** Absent where the person did it. */
    by: uuid().references(() => staff.id),
  },
  t => [
    oneOf('failure_event_is_known', t.event, choices.failureEvents),
    index('entries_of_a_failure').on(t.failureId, t.id),
  ],
)

function commitment() {
  return uuid()
    .notNull()
    .references(() => commitments.id)
}

function failure() {
  return uuid()
    .notNull()
    .references(() => failures.id)
}

// ── Files, letters and messages ─────────────────────────────────────────────────────────────────

/** A file that somebody sent with a request or a complaint. Only ever downloaded, never shown. */
export const evidenceFiles = pgTable(
  'evidence_files',
  {
    id: id(),
    reconsiderationId: uuid().references(() => reconsiderations.id),
    complaintId: uuid().references(() => complaints.id),
    failureId: uuid().references(() => failures.id),
    name: text().notNull(),
    type: text().notNull(),
    bytes: bytea().notNull(),
    sha256: text().notNull(),
    scan: text().$type<choices.ScanResult>().notNull(),
    at: at(),
  },
  t => [
    oneOf('scan_result_is_known', t.scan, choices.scanResults),
    check(
      'a_file_belongs_to_one_thing',
      sql`num_nonnulls(${t.reconsiderationId}, ${t.complaintId}, ${t.failureId}) = 1`,
    ),
    index('files_of_a_reconsideration').on(t.reconsiderationId),
    index('files_of_a_complaint').on(t.complaintId),
    index('files_of_a_failure').on(t.failureId),
  ],
)

/** A letter besides the plan: its words in both languages, as they were when it was made. */
export const letters = pgTable(
  'letters',
  {
    id: id(),
    reference: text().notNull(),
    kind: text().$type<choices.LetterKind>().notNull(),
    claimantId: uuid().references(() => claimants.id),
    reconsiderationId: uuid().references(() => reconsiderations.id),
    complaintId: uuid().references(() => complaints.id),
    failureId: uuid().references(() => failures.id),
    content: jsonb().notNull(),
    at: at(),
    /** Absent where the program wrote it by itself: a receipt. */
    by: uuid().references(() => staff.id),
  },
  t => [
    oneOf('letter_kind_is_known', t.kind, choices.letterKinds),
    index('letters_to_a_claimant').on(t.claimantId, t.at),
    index('letters_about_a_reconsideration').on(t.reconsiderationId),
    index('letters_about_a_complaint').on(t.complaintId),
    index('letters_about_a_failure').on(t.failureId),
  ],
)

/** The very bytes of a letter that were printed or opened. */
export const letterCopies = pgTable(
  'letter_copies',
  {
    letterId: letter(),
    language: text().$type<'en' | 'cy'>().notNull(),
    format: text().$type<choices.Format>().notNull(),
    bytes: bytea().notNull(),
    sha256: text().notNull(),
    madeAt: at(),
  },
  t => [
    primaryKey({ columns: [t.letterId, t.language, t.format] }),
    oneOf('letter_format_is_known', t.format, choices.formats),
  ],
)

/** The letter was put into the person's hands (R43). */
export const letterGivings = pgTable(
  'letter_givings',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    letterId: letter(),
    how: text().$type<choices.GivenHow>().notNull(),
    on: date({ mode: 'string' }).notNull(),
    language: text().$type<'en' | 'cy'>().notNull(),
    format: text().$type<choices.Format>().notNull(),
    note: text(),
    at: at(),
    /** Absent where the person opened it online. */
    by: uuid().references(() => staff.id),
  },
  t => [
    oneOf('letter_given_how_is_known', t.how, choices.givenHow),
    oneOf('letter_given_format_is_known', t.format, choices.formats),
    index('givings_of_a_letter').on(t.letterId, t.id),
  ],
)

function letter() {
  return uuid()
    .notNull()
    .references(() => letters.id)
}

/** A message to somebody, written in the transaction of what it tells, and sent by whichever server claims it. */
export const messages = pgTable(
  'messages',
  {
    id: id(),
    claimantId: uuid().references(() => claimants.id),
    complaintId: uuid().references(() => complaints.id),
    letterId: uuid().references(() => letters.id),
    channel: text().$type<choices.MessageChannel>().notNull(),
    template: text().notNull(),
    language: text().$type<'en' | 'cy'>().notNull(),
    recipient: text().notNull(),
    subject: text(),
    body: text().notNull(),
    madeAt: at(),
    nextTryAt: moment(),
    tries: integer().notNull().default(0),
    error: text(),
    sentAt: moment(),
    sentAs: text(),
    givenUpAt: moment(),
  },
  t => [
    oneOf('message_channel_is_known', t.channel, choices.messageChannels),
    check('sent_or_given_up_is_not_tried_again', sql`num_nulls(${t.nextTryAt}, ${t.sentAt}, ${t.givenUpAt}) = 2`),
    index('messages_to_send').on(t.nextTryAt).where(sql`${t.nextTryAt} is not null`),
    index('messages_by_age').on(t.madeAt, t.id),
    index('messages_to_a_claimant').on(t.claimantId, t.madeAt),
  ],
)
