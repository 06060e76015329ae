/** What a new version of a plan changes, in words, and what is said of a version that was corrected since. */
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { factCorrections, facts, planIssues } from '../db/schema.ts'
import { planFor, setReview, type WholePlan } from '../server/action-plan/action-plan.ts'
import { changesBetween } from '../server/action-plan/changes.ts'
import type { Commitment, PlanContent } from '../server/action-plan/content.ts'
import { planDocument, textsOf } from '../server/action-plan/document.ts'
import { give } from '../server/action-plan/handover.ts'
import { issue } from '../server/action-plan/issue.ts'
import { changesInWords } from '../server/action-plan/what-changed.ts'
import type { Whom } from '../server/action-plan/whom.ts'
import { changeCommitment, commitmentsOf, removeCommitment, saveCommitment } from '../server/commitment/commitment.ts'
import { draftPlanOf } from '../server/commitment/draft-plan.ts'
import type { Person } from '../server/http/context.ts'
import type { Answer } from '../server/interview/questions.ts'
import type { Language } from '../server/lib/language.ts'
import type { Block } from '../server/print/letter.ts'
import { defaultNow, imprint, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { readPdf, wordsOf } from './support/pdf.ts'
import { accessCode, castMember, chloe, interviewed, issued, lawful } from './support/plan-case.ts'
import { loneParent } from './support/plan-contents.ts'

const [course, group, childcare] = loneParent.commitments as [Commitment, Commitment, Commitment]
const kept = { ...course, origin: 'course' }
const first: PlanContent = {
  ...loneParent,
  issuedOn: '2026-11-12',
  commitments: [kept, { ...group, origin: 'group' }, { ...childcare, origin: 'childcare' }],
}
const next = (change: Partial<PlanContent>): PlanContent => ({ ...first, version: 2, issuedOn: undefined, ...change })
const blocksOf = (after: PlanContent, whom: Whom = 'you', language: Language = 'en', before = first): Block[] =>
  changesInWords(changesBetween(before, after), whom, language, after.writtenIn)
const textsIn = (blocks: Block[]) =>
  textsOf({ title: '', language: 'en', blocks, furniture: { reference: '', page: '', of: '' } })
const saying = (...args: Parameters<typeof blocksOf>) => textsIn(blocksOf(...args))

/** Everything that can be told, at once. */
const everything = next({
  commitments: [
    {
      ...kept,
      dueOn: '2027-01-15',
      startsOn: undefined,
      steps: ['Do all the lessons.'],
      place: 'At the library',
      evidence: '',
      whoHelps: undefined,
      reasonable: 'You can stop whenever you need to.',
      canDo: 3,
      canDoWords: undefined,
      ownWords: 'I will try.',
    },
    { ...group, origin: 'group', kind: 'required', what: 'Visit the back care group twice', reasonable: 'It is near.' },
    { kind: 'chosen', what: 'Try the reception for a morning', steps: [], origin: 'new' },
    { kind: 'required', what: 'Ring the college', steps: [], origin: 'newer' },
  ],
  nextReview: { on: '2027-02-01', how: { en: 'In person', cy: 'Wyneb yn wyneb' } },
  claimantWords: 'I would rather start in spring.',
  told: [],
  wording: '2027-01',
})

describe('R25: what has changed', () => {
  test('begins with the version and the day it is told from, in both languages', () => {
    expect(saying(next({}))[0]).toBe('What has changed since version 1 (12 November 2026)')
    expect(saying(next({}), 'you', 'cy')[0]).toBe('Beth sydd wedi newid ers fersiwn 1 (12 Tachwedd 2026)')
  })

  test('nothing else is said when nothing has changed, and nothing but that when only our own part has', () => {
    expect(saying(next({})).slice(1)).toEqual(['Nothing you have to do has changed.'])
    expect(saying(next({}), 'you', 'cy').slice(1)).toEqual(['Nid oes dim y mae’n rhaid i chi ei wneud wedi newid.'])
    const without = saying(next({ commitments: first.commitments.slice(0, 2) }))
    expect(without.slice(1)).toEqual([
      'Nothing you have to do has changed.',
      'No longer needed',
      'We said we would do this',
      childcare.what,
    ])
    expect(saying(everything)).not.toContain('Nothing you have to do has changed.')
  })

  test('a date, from what to what', () => {
    const moved = next({ commitments: [{ ...kept, dueOn: '2027-01-15' }, ...first.commitments.slice(1)] })
    expect(saying(moved).slice(1)).toEqual([
      'Changed',
      'You must do this',
      course.what,
      'By when (before)',
      'Friday 18 December 2026',
      'By when (now)',
      'Friday 15 January 2027',
    ])
    expect(saying(moved, 'you', 'cy').slice(4, 8)).toEqual([
      'Erbyn pryd (cyn hyn)',
      'Dydd Gwener 18 Rhagfyr 2026',
      'Erbyn pryd (nawr)',
      'Dydd Gwener 15 Ionawr 2027',
    ])
  })

  test('everything at once: new, changed field by field, no longer needed, and the rest', () => {
    const texts = saying(everything)
    const below = (label: string) => texts.slice(texts.indexOf(label) + 1)
    expect(below('New').slice(0, 4)).toEqual([
      'You must do this',
      'Ring the college',
      'This is your choice',
      'Try the reception for a morning',
    ])
    expect(below('Start (now)')[0]).toBe('No date')
    expect(below('Who will help (now)')[0]).toBe('Nothing')
    expect(below('In your own words (before)')[0]).toBe('Nothing')
    expect(below('In your own words (now)')[0]).toBe('“I will try.”')
    expect(below('What will show it is done (now)')[0]).toBe('Nothing. You do not need to show us anything.')
    expect(below('Can you do this? (before)').slice(0, 2)).toEqual([
      'You said 8 out of 10.',
      '“Yes, if I can do it in bits.”',
    ])
    expect(below('Can you do this? (now)')[0]).toBe('You said 3 out of 10.')
    expect(below('Visit the back care group twice').slice(0, 3)).toEqual(['Before', 'This is your choice', group.what])
    expect(below('No longer needed').slice(0, 2)).toEqual(['We said we would do this', childcare.what])
    expect(below('When we will talk next (before)').slice(0, 3)).toEqual([
      'Thursday 14 January 2027, 10am, by phone',
      'When we will talk next (now)',
      'Monday 1 February 2027, in person',
    ])
    expect(texts.slice(-3)).toEqual([
      'Your own words have changed.',
      'What you told us has been updated.',
      'The information about your rights has been updated.',
    ])
  })

  test('a commitment is the same one by its origin, whatever it is called now, and else by its words', () => {
    const renamed = { ...kept, what: 'Finish the course' }
    const { changed, added, gone } = changesBetween(
      first,
      next({ commitments: [renamed, ...first.commitments.slice(1)] }),
    )
    expect([changed.length, added, gone]).toEqual([1, [], []])
    // A plan that was issued before origins were kept.
    const older = { ...first, commitments: loneParent.commitments }
    expect(changesBetween(older, next({}))).toMatchObject({ added: [], changed: [], gone: [] })
    const rewritten = changesBetween(older, next({ commitments: [renamed] }))
    expect(rewritten.added).toEqual([{ kind: 'required', what: 'Finish the course' }])
    expect(rewritten.gone.map(({ what }) => what)).toEqual(loneParent.commitments.map(({ what }) => what))
  })

  test('another order, or spaces that nobody sees, are no change', () => {
    const shuffled = [...first.commitments].reverse().map(one => ({ ...one, what: ` ${one.what}  ` }))
    expect(saying(next({ commitments: shuffled })).slice(1)).toEqual(['Nothing you have to do has changed.'])
  })

  test('the address, the adviser and signing are not told as changes', () => {
    const moved = next({ claimant: { name: 'C', address: [] }, adviser: { name: 'Another' }, agreement: 'declined' })
    expect(saying(moved).slice(1)).toEqual(['Nothing you have to do has changed.'])
  })

  test('words typed in the other language say so, and stand apart from ours', () => {
    const welsh = blocksOf(everything, 'you', 'cy')
    const rows = welsh.flatMap(block => (block.is === 'rows' ? block.rows : []))
    const typed = rows.filter(row => row.typed === 'en').map(({ label }) => label)
    expect(typed).toContain('Ble (cyn hyn)')
    expect(typed).not.toContain('Erbyn pryd (nawr)')
    expect(rows.find(row => row.label === 'Allwch chi wneud hyn? (nawr)')?.ours).toBe(1)
  })
})

describe('R25: the adviser’s words differ in pronouns alone', () => {
  const pronouns: Record<Language, [RegExp, string][]> = {
    en: [
      [/\bfor you\b/g, 'for them'],
      [/\byour\b/g, 'their'],
      [/\bYour\b/g, 'Their'],
      [/\byou\b/g, 'they'],
      [/\bYou\b/g, 'They'],
    ],
    cy: [
      [/\bi chi\b/g, 'iddyn nhw'],
      [/\bEich dewis chi\b/g, 'Eu dewis nhw'],
      [/\bAllwch chi\b/g, 'Allan nhw'],
      [/\b([Dd])dywedoch chi\b/g, '$1dywedon nhw'],
      [/\bddywedoch chi\b/g, 'ddywedon nhw'],
      [/\bDywedoch chi\b/g, 'Dywedon nhw'],
      [/\beich geiriau eich hun\b/g, 'eu geiriau eu hunain'],
      [/\beich\b/g, 'eu'],
    ],
  }
  /** Only ours: what people typed stays as it is. */
  const inPronouns = (text: string, language: Language) =>
    typedTexts.has(text) ? text : pronouns[language].reduce((said, [from, to]) => said.replace(from, to), text)
  const typedTexts = new Set(
    [...first.commitments, ...everything.commitments].flatMap(one => [
      one.what,
      ...one.steps,
      ...[one.place, one.hours, one.evidence, one.helps, one.whoHelps, one.reasonable].flatMap(text => text ?? []),
    ]),
  )

  test.each<Language>(['en', 'cy'])('in %s', language => {
    for (const after of [everything, next({}), next({ claimantWords: '' }), next({ commitments: [] })]) {
      const told = saying(after, 'you', language)
      expect(saying(after, 'they', language)).toEqual(told.map(text => inPronouns(text, language)))
    }
    expect(saying(everything, 'they', language)).not.toEqual(saying(everything, 'you', language))
  })

  test('nobody is called "you" or "chi" in what the adviser reads', () => {
    const ours = (language: Language) =>
      saying(everything, 'they', language)
        .filter(text => !typedTexts.has(text))
        .join(' ')
    expect(ours('en')).not.toMatch(/\b(you|your)\b/i)
    expect(ours('cy')).not.toMatch(/\b(chi|eich)\b/i)
  })

  test('R30: no English words of ours are left in Welsh', () => {
    const english = new Set(saying(everything).filter(text => !typedTexts.has(text) && /^[A-Z]/.test(text)))
    expect(english.size).toBeGreaterThan(20)
    for (const whom of ['you', 'they'] as const) {
      for (const text of saying(everything, whom, 'cy')) expect(english).not.toContain(text)
    }
  })
})

let foothold: TestApp
let amira: Person
let adviser: Visitor
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  adviser = await foothold.visit('adviser')
})
afterAll(() => foothold?.close())
afterEach(() => {
  foothold.clock.now = defaultNow
})

const reload = (id: string) => planFor(foothold.db, amira, id)
const hours = (count: number) => new Date(defaultNow.getTime() + count * 60 * 60_000)
const given = {
  how: 'handed over',
  on: '2026-11-24',
  language: 'en',
  format: 'standard',
  reception: 'acknowledged',
} as const

/** The next version, with the course moved to another day. */
async function nextVersion(plan: WholePlan, dueOn: string, at = hours(1)) {
  const { db } = foothold
  const draft = await draftPlanOf(db, amira, at, { id: plan.interviewId, claimantId: plan.claimantId })
  const [line] = await commitmentsOf(db, draft.id)
  if (line) await changeCommitment(db, amira, at, draft, line.id, { ...line, dueOn }, line.version)
  return draft
}

const issueIt = async (draft: { id: string }, at = hours(1)) => {
  await issue(foothold.db, amira, at, await reload(draft.id), { ...imprint, accessCode })
  return reload(draft.id)
}

const read = async (plan: WholePlan) => {
  const visitor = await foothold.visit()
  await visitor.post('/my-plan/sign-in', { reference: plan.reference, code: accessCode })
  return visitor
}

const heading = (version: number) => `What has changed since version ${version} (24 November 2026)`

describe('R25: on the pages and on paper', () => {
  test('a draft shows what will have changed; issued, the adviser’s page and the claimant’s say it', async () => {
    const { db } = foothold
    const one = await issued(db, amira, await interviewed(db, amira), [
      lawful,
      { ...lawful, kind: 'ours', what: 'Pay the fare' },
    ])
    expect((await adviser.get(`/plans/${one.id}`)).html).not.toContain('What has changed')
    const draft = await nextVersion(one, '2026-12-22')
    const [, fare] = await commitmentsOf(db, draft.id)
    await removeCommitment(db, amira, hours(1), draft, fare?.id ?? '')
    await saveCommitment(db, amira, hours(1), draft, {
      ...lawful,
      kind: 'chosen',
      what: 'See the warehouse',
      declared: false,
    })
    expect((await adviser.get(`/plans/${draft.id}`)).html).toContain(heading(1))
    const two = await issueIt(draft)
    const page = await adviser.get(`/plans/${two.id}`)
    const text = textOfHtml(page.html)
    expect(text).toContain(`${heading(1)} New This is their choice See the warehouse Changed They must do this`)
    expect(text).toContain('By when (before) Tuesday 15 December 2026 By when (now) Tuesday 22 December 2026')
    expect(text).toContain('No longer needed We said we would do this Pay the fare')
    const visitor = await read(two)
    const english = await visitor.get('/my-plan?lang=en')
    expect(textOfHtml(english.html)).toContain(`${heading(1)} New This is your choice See the warehouse`)
    const welsh = await visitor.get('/my-plan?lang=cy')
    expect(welsh.html).toContain('Beth sydd wedi newid ers fersiwn 1 (24 Tachwedd 2026)')
    for (const one of [page, welsh]) expect(validateHtml(one.html)).toEqual([])
  })

  test('on paper it stands before what the person must do, and an issued version’s words never change', async () => {
    const one = await issued(foothold.db, amira, await interviewed(foothold.db, amira))
    const two = await issueIt(await nextVersion(one, '2026-12-22'))
    const textOf = (plan: WholePlan) => textsOf(planDocument(plan.issue?.content ?? first, 'en')).join(' ')
    const before = textOf(two)
    const pdf = wordsOf(
      await readPdf(Buffer.from(await (await adviser.get(`/plans/${two.id}/plan.pdf?lang=en`)).bytes())),
    )
    expect(pdf).toContain(heading(1))
    expect(pdf.indexOf(heading(1))).toBeLessThan(pdf.indexOf('What you must do'))
    await issueIt(await nextVersion(two, '2026-12-29', hours(2)), hours(2))
    expect(textOf(await reload(two.id))).toBe(before)
    expect(before).toContain('Tuesday 22 December 2026')
  })

  test('it is told from the version that the person was given, because that is the one they know', async () => {
    const { db } = foothold
    const one = await issued(db, amira, await interviewed(db, amira))
    await give(db, amira, defaultNow, one, given)
    const two = await issueIt(await nextVersion(one, '2026-12-22'))
    const three = await issueIt(await nextVersion(two, '2026-12-29', hours(2)), hours(2))
    expect(three.issue?.content.changes?.since.version).toBe(1)
    await give(db, amira, hours(2), three, given)
    const four = await nextVersion(three, '2026-12-30', hours(3))
    expect((await adviser.get(`/plans/${four.id}`)).html).toContain(heading(3))
  })

  test('the next review is told, and the snapshot holds each commitment’s origin', async () => {
    const { db } = foothold
    const one = await issued(db, amira, await interviewed(db, amira))
    const draft = await nextVersion(one, lawful.dueOn ?? '')
    await setReview(db, amira, hours(1), draft, {
      nextReviewOn: '2026-12-10',
      nextReviewTime: '10:30',
      addressLeftOff: false,
    })
    const two = await issueIt(draft)
    expect(textOfHtml((await adviser.get(`/plans/${two.id}`)).html)).toContain(
      'Nothing they have to do has changed. Other changes When we will talk next (before) No date When we will talk next (now) Thursday 10 December 2026, 10:30am',
    )
    const origins = (plan: WholePlan) => plan.issue?.content.commitments.map(({ origin }) => origin)
    expect(origins(two)).toEqual(origins(one))
    expect(origins(one)?.[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(JSON.stringify(textsOf(planDocument(two.issue?.content ?? first, 'en')))).not.toContain(origins(one)?.[0])
  })
})

describe('R93: a version that said something wrong', () => {
  const notYet = 'Something in this version has been corrected since. A new version has not been issued yet.'
  const said = (value: string): Answer => ({ is: 'answered', value })
  const aims = (work: string) => ({ aims: { 'aim-work': said(work) } })

  /** Puts the newest answer right, as it is recorded: a row that stands instead, and what joins the two. */
  async function correct({ claimantId, interviewId }: WholePlan, question: string, value: unknown, at: Date) {
    const rows = await foothold.db.select().from(facts).where(eq(facts.claimantId, claimantId))
    const wrong = rows.filter(row => row.question === question).sort((a, b) => b.id - a.id)[0]
    const answer = { claimantId, question, is: 'answered', value, interviewId, at, by: amira.id } as const
    const [instead] = await foothold.db
      .insert(facts)
      .values({ ...answer, source: 'corrected' })
      .returning()
    if (!wrong || !instead) throw new Error('There is nothing to correct')
    const join = {
      claimantId,
      corrected: wrong.id,
      replacement: instead.id,
      reason: 'mistake',
      at,
      by: amira.id,
    } as const
    await foothold.db.insert(factCorrections).values(join)
  }

  const noticeOn = async (plan: WholePlan) => {
    const pages = [await adviser.get(`/plans/${plan.id}`), await adviser.get(`/plans/${plan.id}/document`)]
    for (const page of pages) expect(validateHtml(page.html)).toEqual([])
    return pages.map(({ html }) => /Something in this version has been corrected since[^<]*/.exec(html)?.[0].trim())
  }

  test('the old version keeps its words, with a notice beside them, and then with the version that is right', async () => {
    const { db } = foothold
    const one = await issued(db, amira, await interviewed(db, amira, chloe, aims('Work in a bakery')))
    expect(await noticeOn(one)).toEqual([undefined, undefined])
    const [kept] = await db.select().from(planIssues).where(eq(planIssues.planId, one.id))
    await correct(one, 'aim-work', 'Work in a brewery', hours(1))
    expect(await noticeOn(one)).toEqual([notYet, notYet])
    const visitor = await read(one)
    expect((await visitor.get('/my-plan?lang=en')).html).toContain(notYet)
    expect((await visitor.get('/my-plan?lang=cy')).html).toContain(
      'Mae rhywbeth yn y fersiwn hon wedi’i gywiro ers hynny.',
    )
    const two = await issueIt(await nextVersion(one, '2026-12-22', hours(2)), hours(2))
    expect(await noticeOn(await reload(one.id))).toEqual(
      Array(2).fill('Something in this version has been corrected since: see version 2.'),
    )
    expect((await adviser.get(`/plans/${one.id}`)).html).toContain('Work in a bakery')
    expect(await noticeOn(two)).toEqual([undefined, undefined])
    expect((await adviser.get(`/plans/${two.id}`)).html).toContain('Work in a brewery')
    expect(textsOf(planDocument(two.issue?.content ?? first, 'en'))).toContain('What you told us has been updated.')
    expect(await db.select().from(planIssues).where(eq(planIssues.planId, one.id))).toEqual([kept])
  })

  test('a new answer is no correction, and neither is what was corrected before the issue or never printed', async () => {
    const { db } = foothold
    const interview = await interviewed(db, amira, chloe, aims('Work in a bakery'))
    const one = await issued(db, amira, interview)
    const answer = {
      claimantId: one.claimantId,
      question: 'aim-work',
      is: 'answered',
      interviewId: interview.id,
    } as const
    await db.insert(facts).values({ ...answer, value: 'Work in a dairy', source: 'typed', at: hours(1), by: amira.id })
    expect(await noticeOn(one)).toEqual([undefined, undefined])
    // What this version printed was right: it is the newer answer that was wrong.
    await correct(one, 'aim-work', 'Work in a deli', hours(2))
    expect(await noticeOn(one)).toEqual([undefined, undefined])
    const two = await issueIt(await nextVersion(one, '2026-12-22', hours(3)), hours(3))
    expect(await noticeOn(two)).toEqual([undefined, undefined])
  })

  test('an item of a list that was printed counts, also when the list has grown since', async () => {
    const { db } = foothold
    const job = (id: string, title: string) => ({ id, answers: { 'job-title': said(title) } })
    const history = { 'work-history': { jobs: { is: 'answered', value: [job('a', 'Baker')] } } } as const
    const one = await issued(db, amira, await interviewed(db, amira, chloe, history as never))
    const row = { claimantId: one.claimantId, question: 'jobs', is: 'answered', interviewId: one.interviewId } as const
    const grown = [job('a', 'Baker'), job('b', 'Cook')]
    await db.insert(facts).values({ ...row, value: grown, source: 'typed', at: hours(1), by: amira.id })
    await correct(one, 'jobs', [job('a', 'Baker'), job('b', 'Chef')], hours(2))
    expect(await noticeOn(one)).toEqual([undefined, undefined])
    await correct(one, 'jobs', [job('a', 'Brewer'), job('b', 'Chef')], hours(3))
    expect(await noticeOn(one)).toEqual([notYet, notYet])
  })
})
