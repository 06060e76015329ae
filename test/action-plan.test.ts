/** A plan from draft to given: what it says, what stands in the way, and what can never change. */
import { createHash } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditEntries, commitments, planDocuments, planGivings, planIssues, plans } from '../db/schema.ts'
import { planFor, setReview, standingOf, type WholePlan, whyNotInForce } from '../server/action-plan/action-plan.ts'
import { planDocument } from '../server/action-plan/document.ts'
import { give, type NewGiving, recordSignature } from '../server/action-plan/handover.ts'
import { hasChildUnder16, issue, type NotReady, pdfOf, prepare } from '../server/action-plan/issue.ts'
import { commitmentsOf, giveReason, removeCommitment, saveCommitment } from '../server/commitment/commitment.ts'
import { draftPlanOf } from '../server/commitment/draft-plan.ts'
import type { Person } from '../server/http/context.ts'
import { recordOutcome } from '../server/interview/outcome.ts'
import type { Answers } from '../server/interview/questions.ts'
import { regimes } from '../server/regime.ts'
import { planDocumentHtml } from '../views/plan-document.ts'
import { defaultNow, imprint, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { readPdf, wordsOf } from './support/pdf.ts'
import { castMember, chloe, drafted, interviewed, issued, lawful } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let adviser: Visitor
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  adviser = await foothold.visit('adviser')
})
afterAll(() => foothold.close())

const given: NewGiving = {
  how: 'handed over',
  on: '2026-11-24',
  language: 'en',
  format: 'standard',
  reception: 'acknowledged',
}
const standard = (language: 'en' | 'cy') => ({ language, format: 'standard' }) as const
const bytesOf = async (plan: WholePlan, language: 'en' | 'cy', now = defaultNow) =>
  Buffer.from(await pdfOf(foothold.db, amira, now, plan, standard(language), imprint))
const printed = async (plan: WholePlan, language: 'en' | 'cy') => readPdf(await bytesOf(plan, language))
const reload = (id: string) => planFor(foothold.db, amira, id)
const later = (minutes: number) => new Date(defaultNow.getTime() + minutes * 60_000)

const child = (answers: Answers): Answers => ({
  children: { is: 'answered', value: [{ id: 'first', answers }] },
})
const aged = (age: number) => child({ 'child-age': { is: 'answered', value: age } })

/** What the database says when it refuses, wherever the driver keeps it. */
const refusal = async (act: Promise<unknown>) => {
  const error = await act.then(
    () => undefined,
    (one: Error & { cause?: Error }) => one,
  )
  return `${error?.message} ${error?.cause?.message}`
}

describe('a draft', () => {
  test('two presses at once make one draft', async () => {
    const { db } = foothold
    const interview = await interviewed(db, amira)
    const made = await Promise.all([1, 2, 3, 4].map(() => draftPlanOf(db, amira, defaultNow, interview)))
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
    expect(await db.$count(plans, eq(plans.claimantId, interview.claimantId))).toBe(1)
    expect(made[0]?.reference).toMatch(/^PLAN-\w{4}-\w{4}$/)
    expect(made[0]?.version).toBe(1)
  })

  test('a draft is taken up by a later interview, and not handed back to an earlier one', async () => {
    const { db } = foothold
    const first = await interviewed(db, amira)
    const draft = await draftPlanOf(db, amira, defaultNow, first)
    const second = { ...first, id: await laterInterview(first.claimantId) }
    expect(await draftPlanOf(db, amira, later(60), second)).toMatchObject({ id: draft.id, interviewId: second.id })
    expect(await draftPlanOf(db, amira, later(60), first)).toMatchObject({ id: draft.id, interviewId: second.id })
  })

  test('it says who, where, what and what was told, in both languages, and that it is a draft', async () => {
    const { db } = foothold
    const own = { 'own-words': { is: 'answered', value: 'I want to work with numbers again.' } } as const
    const plan = await drafted(db, amira, await interviewed(db, amira, chloe, { 'own-words': own }))
    const { content } = await prepare(db, amira, defaultNow, plan)
    expect(content.claimant).toEqual({ name: 'Chloë Owen', address: ['3 Mill Lane', 'Barlow', 'QQ1 2AB'] })
    expect(content.claimantWords).toBe('I want to work with numbers again.')
    expect(content.issuedOn).toBeUndefined()
    for (const [language, mark] of [
      ['en', 'DRAFT'],
      ['cy', 'DRAFFT'],
    ] as const) {
      const read = await printed(plan, language)
      expect(wordsOf(read)).toContain(mark)
      expect(wordsOf(read)).toContain(lawful.what)
    }
    expect(await db.$count(planDocuments, eq(planDocuments.planId, plan.id))).toBe(0)
  })

  test('R32: the address can be left off, and a care-of address is printed as one', async () => {
    const { db } = foothold
    const details = { ...chloe, addressKind: 'care of', careOf: 'The Beacon Hostel' } as const
    const plan = await drafted(db, amira, await interviewed(db, amira, details))
    const address = async () => (await prepare(db, amira, defaultNow, await reload(plan.id))).content.claimant.address
    expect(await address()).toEqual(['c/o The Beacon Hostel', '3 Mill Lane', 'Barlow', 'QQ1 2AB'])
    await setReview(db, amira, defaultNow, plan, { addressLeftOff: true })
    expect(await address()).toEqual([])
  })

  test('a person of no fixed abode has a plan without an address', async () => {
    const { db } = foothold
    const sol = { name: 'Sol', addressKind: 'no fixed abode', regime: 'esa_old' } as const
    const plan = await issued(db, amira, await interviewed(db, amira, sol))
    expect(plan.issue?.content.claimant).toEqual({ name: 'Sol', address: [] })
    const reached = { ...sol, address: ['The Night Shelter', 'Barlow'], postcode: 'QQ1 2AB' }
    const posted = await issued(db, amira, await interviewed(db, amira, reached))
    expect(posted.issue?.content.claimant.address).toEqual(['The Night Shelter', 'Barlow', 'QQ1 2AB'])
  })

  test('R30: it says in which language it was typed, as the person is written to', async () => {
    const { db } = foothold
    const plan = await issued(db, amira, await interviewed(db, amira, { ...chloe, writtenLanguage: 'cy' }))
    expect(plan.issue?.content.writtenIn).toBe('cy')
  })

  test('letters that cannot be printed are told of with the place they are in', async () => {
    const { db } = foothold
    const named = { ...chloe, name: 'ꦱ Wang' }
    const draft = await drafted(db, amira, await interviewed(db, amira, named), [{ ...lawful, what: 'Call ꦭ there' }])
    const page = await adviser.get(`/plans/${draft.id}`)
    expect(page.html).toContain(
      'Some letters cannot be printed: ꦱ (U+A9B1) in their name; ꦭ (U+A9AD) in “Call ꦭ there”.',
    )
  })
})

async function laterInterview(claimantId: string): Promise<string> {
  const [row] = await foothold.db.execute<{ id: string }>(sql`
    with booked as (
      insert into appointments (claimant_id, adviser_id, kind, channel, "on", "time", booked_at, booked_by)
      values (${claimantId}, ${amira.id}, 'compulsory', 'phone', '2026-11-24', '11:00', now(), ${amira.id}) returning id)
    insert into interviews (claimant_id, appointment_id, definition, held_by, began_at, began_by)
    select ${claimantId}, id, '2026-11', ${amira.id}, ${later(60).toISOString()}::timestamptz, ${amira.id} from booked returning id`)
  return row?.id ?? ''
}

describe('what stands in the way of an issue', () => {
  const reasons = (id: string) =>
    reload(id)
      .then(plan => issue(foothold.db, amira, defaultNow, plan, imprint))
      .then(
        () => [],
        (error: NotReady) => error.obstacles.map(({ message }) => message),
      )

  test('a plan with no commitment says nothing, so it is not issued', async () => {
    const plan = await drafted(foothold.db, amira, await interviewed(foothold.db, amira), [])
    expect(await reasons(plan.id)).toEqual([expect.stringContaining('at least one commitment')])
    await saveCommitment(foothold.db, amira, defaultNow, plan, { ...lawful, kind: 'chosen' })
    expect(await reasons(plan.id)).toEqual([])
  })

  test('R6 R11: every finding that blocks is named, with the line it is about', async () => {
    const { db } = foothold
    const bad = { ...lawful, what: 'Apply for three jobs a week', hours: undefined, dueOn: undefined }
    const plan = await drafted(db, amira, await interviewed(db, amira), [bad])
    const found = await reasons(plan.id)
    expect(found.length).toBeGreaterThanOrEqual(3)
    for (const message of found) expect(message).toContain('“Apply for three jobs a week”')
    expect(await db.$count(planIssues, eq(planIssues.planId, plan.id))).toBe(0)
  })

  test('R22 R96: a finding that asks for a reason waits for a named person to give one', async () => {
    const { db } = foothold
    const plan = await drafted(db, amira, await interviewed(db, amira), [{ ...lawful, canDo: 3 }])
    expect(await reasons(plan.id)).toEqual([expect.stringContaining('give a reason')])
    const [line] = await commitmentsOf(db, plan.id)
    const reason = { rule: 'R22-may-not-manage', reason: 'A helper comes along to each session' }
    await giveReason(db, amira, defaultNow, plan, line?.id ?? '', reason)
    expect(await reasons(plan.id)).toEqual([])
  })

  test('R10: with a child under 16 on record the plan waits until their well-being was weighed', async () => {
    const { db } = foothold
    const interview = await interviewed(db, amira, chloe, { children: aged(4) })
    const plan = await drafted(db, amira, interview)
    expect(await reasons(plan.id)).toEqual([expect.stringContaining('children under 16')])
    const weighed = { childrenConsidered: 'The course is in school hours.', addressLeftOff: false }
    await setReview(db, amira, defaultNow, plan, weighed)
    expect(await reasons(plan.id)).toEqual([])
  })

  test.each<[string, Answers, boolean]>([
    ['no children asked about', {}, false],
    ['none', { children: { is: 'none' } }, false],
    ['16 today', child({ 'child-born': { is: 'answered', value: '2010-11-24' } }), false],
    ['16 tomorrow', child({ 'child-born': { is: 'answered', value: '2010-11-25' } }), true],
    ['said to be 15', aged(15), true],
    ['said to be 16', aged(16), false],
    ['of an age nobody gave', child({}), true],
  ])('R10: children on record: %s', (_, answers, asked) => {
    expect(hasChildUnder16(answers, '2026-11-24')).toBe(asked)
  })
})

describe('an issue', () => {
  test('R24 R25: it keeps the content, the wording and the bytes of both languages with their SHA-256', async () => {
    const { db } = foothold
    const plan = await issued(db, amira, await interviewed(db, amira))
    const copies = await db.select().from(planDocuments).where(eq(planDocuments.planId, plan.id))
    expect(copies.map(({ language, format }) => `${language} ${format}`).sort()).toEqual(['cy standard', 'en standard'])
    for (const { bytes, sha256, language } of copies) {
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
      const words = wordsOf(await readPdf(Buffer.from(bytes)))
      expect(words).toContain(lawful.what)
      expect(words).not.toMatch(/DRAFF?T/)
      const twin = textOfHtml(planDocumentHtml(planDocument(plan.issue?.content ?? never(), language)))
      for (const sentence of twin.split('. ').slice(3, 12)) expect(words).toContain(sentence)
    }
    expect(plan.issue?.content).toMatchObject({
      issuedOn: '2026-11-24',
      wording: regimes.esa_old.wording,
      agreement: 'not asked',
    })
  })

  test('R24: a reprint is the same file byte for byte, whatever has changed since', async () => {
    const { db } = foothold
    const plan = await issued(db, amira, await interviewed(db, amira))
    const print = async () => bytesOf(await reload(plan.id), 'en', later(9999))
    const first = await print()
    await db.execute(sql`update claimants set name = 'Another Name' where id = ${plan.claimantId}`)
    expect((await print()).equals(first)).toBe(true)
    expect(wordsOf(await readPdf(first))).not.toContain('Another Name')
  })

  test('the access code is printed, and beside the copies kept only as a hash and under seal', async () => {
    const { db } = foothold
    const plan = await issued(db, amira, await interviewed(db, amira))
    const words = wordsOf(await printed(plan, 'cy'))
    expect(words).toContain('K7QM-4XWD-9RTH')
    const [row] = await db.select().from(planIssues).where(eq(planIssues.planId, plan.id))
    expect(JSON.stringify(row)).not.toContain('K7QM')
    expect(row?.accessCodeSealed).toMatch(/^[\w-]{40,}$/)
  })

  test('two who press at the same time make one issue, and both see it', async () => {
    const { db } = foothold
    const colleague = await castMember(db, 'colleague')
    const plan = await drafted(db, amira, await interviewed(db, amira))
    await Promise.all([amira, colleague, amira].map(person => issue(db, person, defaultNow, plan, imprint)))
    expect(await db.$count(planIssues, eq(planIssues.planId, plan.id))).toBe(1)
    expect(await db.$count(planDocuments, eq(planDocuments.planId, plan.id))).toBe(2)
    const entries = await db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.what, `plan ${plan.id}`))
    expect(entries.filter(({ did }) => did === 'issued')).toHaveLength(1)
  })

  test('a commitment saved while the plan is issued is either in the plan or refused', async () => {
    const { db } = foothold
    for (let round = 0; round < 8; round++) {
      const plan = await drafted(db, amira, await interviewed(db, amira))
      const saves = [1, 2, 3].map(number =>
        saveCommitment(db, amira, defaultNow, plan, {
          ...lawful,
          kind: 'chosen',
          what: `Also do thing number ${number}`,
        }),
      )
      const [, ...saved] = await Promise.allSettled([issue(db, amira, defaultNow, plan, imprint), ...saves])
      const content = (await reload(plan.id)).issue?.content
      const kept = saved.filter(({ status }) => status === 'fulfilled')
      expect(content?.commitments).toHaveLength(1 + kept.length)
      expect(await db.$count(commitments, eq(commitments.planId, plan.id))).toBe(1 + kept.length)
    }
  })

  test('R25: the database itself refuses to change what was issued', async () => {
    const { db } = foothold
    const plan = await issued(db, amira, await interviewed(db, amira))
    await give(db, amira, defaultNow, plan, given)
    for (const statement of [
      sql`update plans set next_review_on = '2027-01-01' where id = ${plan.id}`,
      sql`delete from plans where id = ${plan.id}`,
      sql`update commitments set what = 'Something else' where plan_id = ${plan.id}`,
      sql`delete from commitments where plan_id = ${plan.id}`,
      sql`insert into commitments (plan_id, position, kind, what, saved_at, saved_by) values (${plan.id}, 9, 'required', 'More', now(), ${amira.id})`,
      sql`update plan_issues set content = '{}' where plan_id = ${plan.id}`,
      sql`delete from plan_issues where plan_id = ${plan.id}`,
      sql`update plan_documents set bytes = ''::bytea where plan_id = ${plan.id}`,
      sql`delete from plan_documents where plan_id = ${plan.id}`,
      sql`update plan_givings set "on" = '2026-01-01' where plan_id = ${plan.id}`,
    ]) {
      expect(await refusal(db.execute(statement))).toMatch(/does not change|only ever added/)
    }
    // The same statement on a draft goes through: what is refused is the change of an issued version.
    const draft = await drafted(db, amira, await interviewed(db, amira))
    await db.execute(sql`update commitments set what = 'Something else' where plan_id = ${draft.id}`)
    expect((await commitmentsOf(db, draft.id))[0]?.what).toBe('Something else')
  })

  test('a draft cannot be changed through its own verb once it is issued', async () => {
    const { db } = foothold
    const plan = await issued(db, amira, await interviewed(db, amira))
    await expect(setReview(db, amira, defaultNow, plan, { addressLeftOff: true })).rejects.toThrow('has been issued')
  })
})

const never = (): never => {
  throw new Error('The plan has no content')
}

describe('a new version', () => {
  test('it carries over what is still live, with its origin and reasons, and the reference stays', async () => {
    const { db } = foothold
    const interview = await interviewed(db, amira)
    const plan = await drafted(db, amira, interview, [
      { ...lawful, canDo: 4 },
      { ...lawful, what: 'Go to the other course there' },
    ])
    const [first, second] = await commitmentsOf(db, plan.id)
    await removeCommitment(db, amira, defaultNow, plan, second?.id ?? '')
    await giveReason(db, amira, defaultNow, plan, first?.id ?? '', {
      rule: 'R22-may-not-manage',
      reason: 'Help comes along',
    })
    await issue(db, amira, defaultNow, plan, imprint)
    const next = await draftPlanOf(db, amira, later(5), interview)
    expect(next).toMatchObject({ version: 2, reference: plan.reference })
    const copied = await commitmentsOf(db, next.id)
    expect(copied.map(({ what, origin, reasons }) => [what, origin, reasons[0]?.reason])).toEqual([
      [first?.what, first?.origin, 'Help comes along'],
    ])
  })

  test('R32: it keeps the address left off and a date for the next review that is still to come', async () => {
    const { db } = foothold
    const interview = await interviewed(db, amira, chloe, { children: aged(4) })
    const plan = await drafted(db, amira, interview)
    const review = { nextReviewOn: '2026-12-08', nextReviewTime: '10:30', nextReviewHow: 'phone' } as const
    const childrenConsidered = 'The course is in school hours.'
    await setReview(db, amira, defaultNow, plan, { ...review, childrenConsidered, addressLeftOff: true })
    await issue(db, amira, defaultNow, plan, imprint)
    const next = await draftPlanOf(db, amira, later(5), interview)
    expect(next).toMatchObject({ addressLeftOff: true, nextReviewOn: '2026-12-08', nextReviewHow: 'phone' })
    // R10: for the children it is weighed again, so the old words are offered and not taken as said.
    expect(next.childrenConsidered).toBeNull()
    const page = await adviser.get(`/plans/${next.id}/review`)
    expect(page.html).toContain('The course is in school hours.')
    expect(page.html).toContain('These words are from the last version')
    expect(validateHtml(page.html)).toEqual([])
    expect((await adviser.post(`/plans/${next.id}/issue`)).html).toContain('Say how the plan affects their children')
  })

  test('a date for the next review that has come is not kept', async () => {
    const { db } = foothold
    const interview = await interviewed(db, amira)
    const plan = await drafted(db, amira, interview)
    await setReview(db, amira, defaultNow, plan, { nextReviewOn: '2026-11-25', addressLeftOff: false })
    await issue(db, amira, defaultNow, plan, imprint)
    const next = await draftPlanOf(db, amira, later(24 * 60), interview)
    expect(next).toMatchObject({ addressLeftOff: false, nextReviewOn: null })
  })

  test('the version before it is replaced when it is issued, and not sooner', async () => {
    const { db } = foothold
    const interview = await interviewed(db, amira)
    const plan = await issued(db, amira, interview)
    await give(db, amira, defaultNow, plan, given)
    expect(standingOf(await reload(plan.id))).toBe('in force')
    const next = await draftPlanOf(db, amira, later(5), interview)
    expect(standingOf(await reload(plan.id))).toBe('in force')
    await issue(db, amira, later(6), next, imprint)
    expect(standingOf(await reload(plan.id))).toBe('replaced')
    expect(standingOf(await reload(next.id))).toBe('not given')
  })
})

describe('giving', () => {
  test('R24: a required item is not in force until the plan is given; printing it changes nothing', async () => {
    const { db } = foothold
    const plan = await issued(db, amira, await interviewed(db, amira))
    await adviser.get(`/plans/${plan.id}/plan.pdf`)
    expect(whyNotInForce(await reload(plan.id))).toBe('not in force: plan not given')
    await give(db, amira, defaultNow, plan, given)
    expect(whyNotInForce(await reload(plan.id))).toBeUndefined()
  })

  test('a draft cannot be given, nor a plan on a day to come or before it was issued', async () => {
    const { db } = foothold
    const draft = await drafted(db, amira, await interviewed(db, amira))
    await expect(give(db, amira, defaultNow, draft, given)).rejects.toThrow('A draft cannot be given')
    const plan = await issued(db, amira, await interviewed(db, amira))
    const on = (date: string) => give(db, amira, defaultNow, plan, { ...given, on: date })
    await expect(on('2026-11-25')).rejects.toThrow('today or in the past')
    await expect(on('2026-11-23')).rejects.toThrow('or later')
    await on('2026-11-24')
  })

  test('R29: standard print is not a plan given to a person who needs large print', async () => {
    const { db } = foothold
    const interview = await interviewed(db, amira, { ...chloe, format: 'large print 24' })
    const plan = await issued(db, amira, interview)
    await expect(give(db, amira, defaultNow, plan, given)).rejects.toThrow(
      'in large print (24 point): print it for them',
    )
    expect(standingOf(await reload(plan.id))).toBe('not given')
    await give(db, amira, defaultNow, plan, { ...given, format: 'large print 24' })
    expect(standingOf(await reload(plan.id))).toBe('in force')
  })

  test('pressing twice records it once; a second giving on another day is a second fact', async () => {
    const { db } = foothold
    const plan = await issued(db, amira, await interviewed(db, amira))
    await Promise.all([1, 2, 3].map(() => give(db, amira, defaultNow, plan, given)))
    expect(await db.$count(planGivings, eq(planGivings.planId, plan.id))).toBe(1)
    await give(db, amira, later(24 * 60), plan, { ...given, how: 'post', on: '2026-11-25', reception: 'posted' })
    expect((await reload(plan.id)).givings).toHaveLength(2)
  })

  test.each<[Partial<NewGiving>, string | undefined]>([
    [{ how: 'post', reception: 'refused' }, 'cannot be known yet'],
    [{ how: 'post', reception: 'acknowledged' }, 'cannot be known yet'],
    [{ how: 'post', reception: 'could not answer' }, 'nobody was there to ask'],
    [{ how: 'post', reception: 'posted' }, undefined],
    [{ how: 'email', reception: 'refused' }, 'cannot be known yet'],
    [{ how: 'email', reception: 'acknowledged' }, undefined],
    [{ how: 'online', reception: 'refused' }, 'so they have it'],
    [{ how: 'online', reception: 'acknowledged' }, undefined],
    [{ how: 'handed over', reception: 'posted' }, 'It was handed over'],
    [{ how: 'handed over', reception: 'refused' }, undefined],
  ])('what they said must fit how it was given: %o', async (giving, refused) => {
    const { db } = foothold
    const plan = await issued(db, amira, await interviewed(db, amira))
    const act = give(db, amira, defaultNow, plan, { ...given, ...giving })
    if (refused) await expect(act).rejects.toThrow(refused)
    else await act
  })

  test('what was posted can be acknowledged or refused on a later day', async () => {
    const { db } = foothold
    const plan = await issued(db, amira, await interviewed(db, amira))
    await give(db, amira, later(24 * 60), plan, { ...given, how: 'post', reception: 'acknowledged' })
    await give(db, amira, later(24 * 60), plan, { ...given, how: 'post', reception: 'refused' })
    expect((await reload(plan.id)).givings).toHaveLength(2)
  })

  test('R23: a declined signature stops nothing, and the plan does not say "agree"', async () => {
    const { db } = foothold
    const plan = await drafted(db, amira, await interviewed(db, amira))
    await recordSignature(db, amira, defaultNow, plan, { state: 'declined', on: '2026-11-24', words: 'I do not sign' })
    await issue(db, amira, defaultNow, plan, imprint)
    await give(db, amira, defaultNow, plan, given)
    const whole = await reload(plan.id)
    expect(standingOf(whole)).toBe('in force')
    expect(whole.issue?.content.agreement).toBe('declined')
    const words = wordsOf(await printed(whole, 'en'))
    expect(words).not.toMatch(/\bagreed?\b/)
  })

  test('R23: several answers about signing may follow each other, and a draft cannot be signed', async () => {
    const { db } = foothold
    const plan = await drafted(db, amira, await interviewed(db, amira))
    const sign = { state: 'signed', on: '2026-11-24', method: 'On paper' } as const
    await expect(recordSignature(db, amira, defaultNow, plan, sign)).rejects.toThrow('A draft cannot be signed')
    await recordSignature(db, amira, defaultNow, plan, {
      state: 'agreed verbally',
      on: '2026-11-24',
      method: 'By phone',
    })
    expect((await adviser.get(`/plans/${plan.id}`)).html).toContain('Agreed, in words, By phone')
    await issue(db, amira, defaultNow, plan, imprint)
    await recordSignature(db, amira, defaultNow, plan, sign)
    await recordSignature(db, amira, defaultNow, plan, sign)
    expect((await reload(plan.id)).signatures.map(({ state }) => state)).toEqual(['signed', 'agreed verbally'])
  })
})

describe('R32: a person who is not safe', () => {
  const picked = (...value: string[]) => ({ 'safe-contact': { is: 'answered', value } }) as const
  const sendForm = { how: 'post', language: 'en', format: 'standard', reception: 'posted' }
  const today = { 'on-day': '24', 'on-month': '11', 'on-year': '2026' }
  const personWho = (safety: Answers) => interviewed(foothold.db, amira, chloe, { safety })

  test('the adviser reads what they said, and the address is off unless somebody puts it on', async () => {
    const { db } = foothold
    const said: Answers = { ...picked('person'), 'safe-contact-words': { is: 'answered', value: 'No messages' } }
    const draft = await drafted(db, amira, await personWho(said))
    const review = await adviser.get(`/plans/${draft.id}/review`)
    for (const text of ['Think of their safety.', 'Safe ways to reach you: Only in person', 'No messages'])
      expect(review.html).toContain(text)
    expect(review.html).toMatch(/name="address"[^>]* checked/)
    expect((await adviser.get(`/plans/${draft.id}`)).html).toContain('This draft prints their address')
    await setReview(db, amira, defaultNow, draft, { addressLeftOff: true })
    expect((await adviser.get(`/plans/${draft.id}`)).html).not.toContain('This draft prints their address')
    expect(validateHtml(review.html)).toEqual([])
    for (const language of ['en', 'cy'] as const) {
      const plan = await reload(draft.id)
      const words = wordsOf(await printed(plan, language))
      expect(words).not.toMatch(/No messages|in person is safe|Think of their safety/)
    }
  })

  test('somebody close who hurts them is reason enough to leave the address off', async () => {
    const yes = { is: 'answered', value: true } as const
    const draft = await drafted(foothold.db, amira, await personWho({ 'safe-to-talk': yes, abuse: yes }))
    expect((await adviser.get(`/plans/${draft.id}/review`)).html).toMatch(/name="address"[^>]* checked/)
  })

  test('nothing said, or post said to be safe, changes nothing', async () => {
    for (const safety of [{}, picked('post', 'email')]) {
      const draft = await drafted(foothold.db, amira, await personWho(safety))
      const review = await adviser.get(`/plans/${draft.id}/review`)
      expect(review.html).not.toMatch(/name="address"[^>]* checked/)
      const plan = await issued(foothold.db, amira, await personWho(safety))
      const page = await adviser.get(`/plans/${plan.id}/given`)
      expect(page.html).not.toContain('It is safe this time')
      expect((await adviser.post(`/plans/${plan.id}/given`, { ...today, ...sendForm })).html).toContain('Given on')
    }
  })

  test('a way they said is not safe is refused beside the field, unless it is said to be safe this time', async () => {
    const { db } = foothold
    const plan = await issued(db, amira, await personWho(picked('person', 'phone')))
    const asked = await adviser.get(`/plans/${plan.id}/given`)
    expect(asked.html).toContain('Think of their safety.')
    expect(asked.html).toContain('It is safe this time')
    for (const how of ['post', 'email']) {
      const refused = await adviser.post(`/plans/${plan.id}/given`, { ...today, ...sendForm, how })
      expect(refused.status).toBe(422)
      expect(refused.html).toContain('href="#how"')
      expect(refused.html).toMatch(/They said that only .* is safe\. Give it in another way/)
      expect(validateHtml(refused.html)).toEqual([])
    }
    expect(await db.$count(planGivings, eq(planGivings.planId, plan.id))).toBe(0)
    const sent = await adviser.post(`/plans/${plan.id}/given`, { ...today, ...sendForm, safe: 'yes' })
    expect(sent.html).toContain('Given on 24 November 2026: sent by post.')
  })

  test('"no way is safe" refuses post, and handing it over stays open', async () => {
    const plan = await issued(foothold.db, amira, await personWho({ 'safe-contact': { is: 'none' } }))
    const act = (how: 'post' | 'handed over') =>
      give(foothold.db, amira, defaultNow, plan, {
        ...given,
        how,
        reception: how === 'post' ? 'posted' : 'acknowledged',
      })
    await expect(act('post')).rejects.toThrow('no way is safe just now')
    await act('handed over')
  })
})

describe('the pages', () => {
  test('from the interview to a plan that was given, by hand', async () => {
    const { db } = foothold
    const interview = await interviewed(db, amira, chloe, { children: aged(4) })
    const draft = await drafted(db, amira, interview, [])
    const opened = await adviser.post(`/interviews/${interview.id}/plan`)
    expect(opened.path).toBe(`/plans/${draft.id}`)
    expect(opened.html).toContain('This is a draft. Nobody has to do anything because of it.')
    const refused = await adviser.post(`/plans/${draft.id}/issue`)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('<title>Error: ')
    expect(refused.html).toContain('Add at least one commitment')
    expect(refused.html).toContain('Say how the plan affects their children under 16.')
    expect(refused.html).toContain(`<a href="/interviews/${interview.id}/commitments">Add at least one`)
    expect(refused.html).toContain(`<a href="/plans/${draft.id}/review">Say how the plan affects`)
    expect(validateHtml(refused.html)).toEqual([])
    await saveCommitment(db, amira, defaultNow, draft, { ...lawful, hours: undefined })
    const [unfinished] = await commitmentsOf(db, draft.id)
    const unready = await adviser.post(`/plans/${draft.id}/issue`)
    expect(unready.html).toContain(`<a href="/interviews/${interview.id}/commitments/${unfinished?.id}">“Go to the`)
    await removeCommitment(db, amira, defaultNow, draft, unfinished?.id ?? '')
    await saveCommitment(db, amira, defaultNow, draft, lawful)

    const form = { 'review-day': '8', 'review-month': 'dec', 'review-year': '2026', time: '10.30am', how: 'phone' }
    const reviewed = await adviser.post(`/plans/${draft.id}/review`, { ...form, children: 'It fits school hours.' })
    expect(reviewed.html).toContain('Next review on 8 December 2026.')
    expect(reviewed.html).toMatch(/Tuesday 8 December 2026, 10:30am, by phone\./i)

    const done = await adviser.post(`/plans/${draft.id}/issue`)
    expect(done.status).toBe(200)
    expect(done.html).toContain('The plan is issued.')
    expect(done.html).toContain('Not in force: plan not given')
    expect(done.html).not.toContain('DRAFT')
    expect(validateHtml(done.html)).toEqual([])

    const gave = await adviser.post(`/plans/${draft.id}/given`, givenForm)
    expect(gave.html).toContain('Given on 24 November 2026: handed over in person.')
    expect(gave.html).not.toContain('plan not given')
    const signed = await adviser.post(`/plans/${draft.id}/signature`, {
      ...onToday,
      state: 'declined',
      words: '<b>No</b>',
    })
    expect(signed.html).toContain('Declined to sign')
    expect(signed.html).toContain('&lt;b&gt;No&lt;/b&gt;')
    expect(validateHtml(signed.html)).toEqual([])
  })

  test('the list of what to do next ends with how the interview ended', async () => {
    const { db } = foothold
    const interview = await interviewed(db, amira)
    const plan = await issued(db, amira, interview)
    const link = `href="/interviews/${interview.id}/outcome"`
    const open = (await adviser.get(`/plans/${plan.id}`)).html
    expect(open).toContain(link)
    expect(open).toContain('Who took part, or why not.')
    const said = { outcome: 'took part', attended: ['claimant'], heldBy: interview.heldBy } as const
    await recordOutcome(db, amira, defaultNow, interview, said)
    const closed = (await adviser.get(`/plans/${plan.id}`)).html
    expect(closed).toContain(link)
    expect(closed).toContain('You can change what was recorded.')
    expect((await adviser.get(`/interviews/${interview.id}/outcome`)).status).toBe(200)
  })

  const onToday = { 'on-day': '24', 'on-month': '11', 'on-year': '2026' }
  const givenForm = { ...onToday, how: 'handed over', language: 'en', format: 'standard', reception: 'acknowledged' }

  test('each form says what is wrong beside the field and keeps what was typed', async () => {
    const { db } = foothold
    const draft = await drafted(db, amira, await interviewed(db, amira, chloe, { children: aged(4) }))
    const past = {
      'review-day': '1',
      'review-month': '2',
      'review-year': '2020',
      time: 'teatime',
      children: 'School & <b>play</b>',
    }
    const review = await adviser.post(`/plans/${draft.id}/review`, past)
    expect(review.status).toBe(422)
    for (const text of [
      'The date must be today or in the future',
      'Enter a time, like 10:30am',
      'value="teatime"',
      'School &amp; &lt;b&gt;play',
    ]) {
      expect(review.html).toContain(text)
    }
    const plan = await issued(db, amira, await interviewed(db, amira))
    const empty = await adviser.post(`/plans/${plan.id}/given`)
    expect(empty.status).toBe(422)
    for (const text of ['Select how it was given', 'Enter the date', 'Select what they said'])
      expect(empty.html).toContain(text)
    const future = await adviser.post(`/plans/${plan.id}/given`, {
      ...givenForm,
      'on-year': '2027',
      note: 'At the door',
    })
    expect(future.status).toBe(422)
    expect(future.html).toContain('The date it was given must be today or in the past')
    expect(future.html).toContain('At the door')
    const unsure = await adviser.post(`/plans/${plan.id}/given`, { ...givenForm, reception: 'posted' })
    expect(unsure.html).toContain('It was handed over, so select what they said')
    const signature = await adviser.post(`/plans/${plan.id}/signature`)
    expect(signature.html).toContain('Select what they said')
    for (const page of [review, empty, future, signature]) expect(validateHtml(page.html)).toEqual([])
  })

  test('R29: the page of a person who needs another format says so, and refuses standard print', async () => {
    const { db } = foothold
    const plan = await issued(db, amira, await interviewed(db, amira, { ...chloe, format: 'large print 20' }))
    expect((await adviser.get(`/plans/${plan.id}/given`)).html).toContain(
      'They need the plan in large print (20 point).',
    )
    const refused = await adviser.post(`/plans/${plan.id}/given`, givenForm)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('has not been given to them until they have it in that format')
  })

  test('every page and the document alone are sound, in both languages, with no name in a title', async () => {
    const { db } = foothold
    const draft = await drafted(db, amira, await interviewed(db, amira))
    const plan = await issued(db, amira, await interviewed(db, amira))
    for (const path of [
      `/plans/${draft.id}`,
      `/plans/${draft.id}?lang=cy`,
      `/plans/${draft.id}/document`,
      `/plans/${draft.id}/review`,
      `/plans/${plan.id}?done=issued`,
      `/plans/${plan.id}?done=toString`,
      `/plans/${plan.id}/document?lang=cy`,
      `/plans/${plan.id}/given`,
      `/plans/${plan.id}/signature`,
    ]) {
      const page = await adviser.get(path)
      expect(page.status, path).toBe(200)
      expect(page.path, path).toBe(path)
      expect(validateHtml(page.html), path).toEqual([])
      expect(/<title>(.*?)<\/title>/s.exec(page.html)?.[1], path).not.toContain('Owen')
    }
  })

  test('R32 R89: the PDF is named after the plan, sent as a PDF, and its opening is recorded', async () => {
    const { db } = foothold
    const plan = await issued(db, amira, await interviewed(db, amira))
    const answer = await adviser.get(`/plans/${plan.id}/plan.pdf?lang=cy`)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toBe(
      `inline; filename="action-plan-${plan.reference}-v1-cymraeg-standard.pdf"`,
    )
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const [copy] = await db.select().from(planDocuments).where(sql`plan_id = ${plan.id} and language = 'cy'`)
    expect(Buffer.from(await answer.bytes()).equals(copy?.bytes ?? Buffer.alloc(0))).toBe(true)
    await adviser.get(`/plans/${plan.id}`)
    const entries = await db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.what, `plan ${plan.id}`))
      .orderBy(auditEntries.position)
    expect(entries.map(({ did }) => did)).toEqual(['drafted', 'issued', 'printed', 'viewed'])
  })

  test('changing an issued plan starts the next version once and opens its commitments', async () => {
    const { db } = foothold
    const plan = await issued(db, amira, await interviewed(db, amira))
    const opened = await adviser.post(`/plans/${plan.id}/next-version`)
    expect(opened.path).toBe(`/interviews/${plan.interviewId}/commitments`)
    await adviser.post(`/plans/${plan.id}/next-version`)
    expect(await db.$count(plans, eq(plans.claimantId, plan.claimantId))).toBe(2)
    expect((await adviser.get(`/plans/${plan.id}`)).html).toContain('All versions')
  })

  test('opening the plan of an interview never begins a new version by itself; a later interview does', async () => {
    const { db } = foothold
    const plan = await issued(db, amira, await interviewed(db, amira))
    expect((await adviser.post(`/interviews/${plan.interviewId}/plan`)).path).toBe(`/plans/${plan.id}`)
    const next = await adviser.post(`/interviews/${await laterInterview(plan.claimantId)}/plan`)
    expect(next.html).toContain(`${plan.reference}, version 2`)
  })

  test('R90: a stranger finds no plan at any address, and nobody gets in without signing in', async () => {
    const { db } = foothold
    const plan = await issued(db, amira, await interviewed(db, amira))
    const stranger = await foothold.visit('stranger')
    const nobody = await foothold.visit()
    for (const page of ['', '/document', '/plan.pdf', '/review', '/given', '/signature']) {
      expect((await stranger.get(`/plans/${plan.id}${page}`)).status, page).toBe(404)
      expect((await nobody.get(`/plans/${plan.id}${page}`)).path, page).toContain('/sign-in')
    }
    for (const act of ['/review', '/issue', '/next-version', '/given', '/signature']) {
      expect((await stranger.post(`/plans/${plan.id}${act}`, givenForm)).status, act).toBe(404)
    }
    expect((await stranger.post(`/interviews/${plan.interviewId}/plan`)).status).toBe(404)
    expect((await adviser.get('/plans/not-a-plan')).status).toBe(404)
    expect(await db.$count(planGivings, eq(planGivings.planId, plan.id))).toBe(0)
  })
})
