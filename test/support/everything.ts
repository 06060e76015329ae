/** A row in every table that can hold something about a person, each with a word by which it is known again. */
import type { Db } from '../../db/client.ts'
import * as t from '../../db/schema.ts'
import type { WholePlan } from '../../server/action-plan/action-plan.ts'
import { commitmentsOf } from '../../server/commitment/commitment.ts'
import type { Person } from '../../server/http/context.ts'
import { defaultNow } from './app.ts'

const at = defaultNow
const on = '2026-11-24'
const only = <Row>([row]: Row[]): Row => {
  if (row === undefined) throw new Error('No row was added')
  return row
}

/**
 * Fills the record of the plan's claimant. Returns the words that were written, one for each row that the person may read,
 * and those of rows that they may not.
 */
export async function fillRecord(db: Db, plan: WholePlan, person: Person, mark: string) {
  const read: string[] = []
  const word = (what: string) => {
    read.push(`${mark}-${what}`)
    return `${mark}-${what}`
  }
  const about = { claimantId: plan.claimantId, at }
  const [line] = await commitmentsOf(db, plan.id)
  if (!line) throw new Error('The plan has no line')
  const copy = { language: 'en', format: 'standard' } as const
  const file = {
    name: `${mark}-file.pdf`,
    type: 'application/pdf',
    bytes: Buffer.from(`${mark}-bytes`),
    scan: 'clean',
  } as const

  await db.insert(t.representatives).values({
    claimantId: plan.claimantId,
    kind: 'appointee',
    name: word('representative'),
    addedAt: at,
    addedBy: person.id,
  })
  await db.insert(t.commitmentReasons).values({
    commitmentId: await lineOfDraft(db, plan, person, word('draft-line')),
    rule: 'x',
    reason: word('reason'),
    at,
    by: person.id,
  })
  await db
    .insert(t.planGivings)
    .values({ planId: plan.id, how: 'post', on, ...copy, reception: 'posted', note: word('giving'), at, by: person.id })
  await db.insert(t.planSignatures).values({ planId: plan.id, state: 'signed', words: word('signature'), on, at })
  const asked = only(
    await db
      .insert(t.formatRequests)
      .values({ planId: plan.id, language: 'en', format: 'audio', note: word('format'), at, by: person.id })
      .returning(),
  )
  await db
    .insert(t.formatRequestSteps)
    .values({ requestId: asked.id, step: 'ordered', on, note: word('format-step'), at, by: person.id })
  await db.insert(t.planUpdates).values({ ...about, planId: plan.id, says: 'words', words: word('update') })
  const request = only(
    await db
      .insert(t.reconsiderations)
      .values({
        ...about,
        reference: word('request'),
        planId: plan.id,
        askedOn: on,
        askedHow: 'online',
        answerDueOn: on,
      })
      .returning(),
  )
  const ofRequest = { reconsiderationId: request.id }
  await db.insert(t.reconsiderationLines).values({ ...ofRequest, commitmentId: line.id })
  await db.insert(t.reconsiderationEvents).values({ ...ofRequest, step: 'taken up', words: word('event'), at })
  await db.insert(t.reconsiderationDecisions).values({ ...ofRequest, reasons: word('decision'), at, by: person.id })
  await db
    .insert(t.decisionLines)
    .values({ ...ofRequest, commitmentId: line.id, outcome: 'stays', reasons: word('decision-line') })
  await db
    .insert(t.decisionDrafts)
    .values({ ...ofRequest, form: { x: `${mark}-deciding` }, savedAt: at, savedBy: person.id })
  const complaint = only(
    await db
      .insert(t.complaints)
      .values({
        ...about,
        reference: word('complaint'),
        codeHash: `${mark}-hash`,
        officeId: person.officeId,
        about: 'jobcentre',
        whatHappened: word('happened'),
        language: 'en',
        receivedOn: on,
        receivedHow: 'online',
      })
      .returning(),
  )
  const ofComplaint = { complaintId: complaint.id }
  await db.insert(t.complaintEntries).values([
    { ...ofComplaint, event: 'reply', words: word('reply'), at },
    { ...ofComplaint, event: 'note', words: `${mark}-note`, at },
  ])
  await db.insert(t.evidenceFiles).values([
    { ...file, ...ofRequest, sha256: `${mark}-sha`, at },
    { ...file, ...ofComplaint, sha256: `${mark}-sha`, at },
  ])
  read.push(`${mark}-file.pdf`)
  await db.insert(t.rectifications).values({ ...about, what: 'details.name', says: word('rectification') })
  const content = { en: word('letter'), cy: word('llythyr') }
  const letter = only(
    await db
      .insert(t.letters)
      .values({ reference: word('letter-reference'), kind: 'complaint reply', complaintId: complaint.id, content, at })
      .returning(),
  )
  const code = {
    reference: 'x',
    kind: 'access code',
    claimantId: plan.claimantId,
    content: `${mark}-code-letter`,
    at,
  } as const
  await db.insert(t.letters).values(code)
  const failure = only(
    await db
      .insert(t.failures)
      .values({
        ...about,
        reference: word('not-done'),
        commitmentId: line.id,
        happenedOn: on,
        what: word('not-done-what'),
        by: person.id,
      })
      .returning(),
  )
  const ofFailure = { failureId: failure.id, at, on }
  await db.insert(t.failureEntries).values([
    { ...ofFailure, event: 'notice', words: word('not-done-asked'), by: person.id },
    { ...ofFailure, event: 'reply', words: word('not-done-reply'), how: 'phone', by: person.id },
    { ...ofFailure, event: 'outcome', words: word('not-done-answer'), by: person.id },
  ])
  await db.insert(t.evidenceFiles).values({ ...file, failureId: failure.id, sha256: `${mark}-sha`, at })
  const lifted = { commitmentId: line.id, kind: 'date lifted', since: on, by: person.id } as const
  await db.insert(t.variations).values({ ...about, ...lifted, reason: word('variation') })
  await db
    .insert(t.letterCopies)
    .values({ letterId: letter.id, ...copy, bytes: Buffer.from('x'), sha256: `${mark}-sha`, madeAt: at })
  await db
    .insert(t.letterGivings)
    .values({ letterId: letter.id, how: 'post', on, ...copy, note: word('letter-giving'), at })
  const message = { claimantId: plan.claimantId, channel: 'email', language: 'en', madeAt: at, nextTryAt: at } as const
  await db.insert(t.messages).values([
    { ...message, template: 'complaint answered', recipient: word('recipient'), body: word('message') },
    { ...message, template: 'one-time code', recipient: 'x', body: `${mark}-one-time` },
  ])
  return {
    read,
    hidden: ['deciding', 'hash', 'note', 'sha', 'code-letter', 'one-time', 'bytes'].map(one => `${mark}-${one}`),
  }
}

/** A line of a next version that is still being written. */
async function lineOfDraft(
  db: Db,
  { claimantId, interviewId, reference, version }: WholePlan,
  person: Person,
  what: string,
) {
  const row = { claimantId, interviewId, reference, version: version + 1, createdAt: at, createdBy: person.id }
  const draft = only(await db.insert(t.plans).values(row).returning())
  const line = { planId: draft.id, position: 1, kind: 'chosen', what, savedAt: at, savedBy: person.id } as const
  return only(await db.insert(t.commitments).values(line).returning()).id
}
