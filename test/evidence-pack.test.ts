/** The evidence pack of a plan and of something that was not done (R31), and the report of checks set aside (R96). */
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appointments, planDocuments } from '../db/schema.ts'
import type { WholePlan } from '../server/action-plan/action-plan.ts'
import { planFor } from '../server/action-plan/action-plan.ts'
import { give } from '../server/action-plan/handover.ts'
import { issue } from '../server/action-plan/issue.ts'
import { type Details, restrict } from '../server/claimant/claimant.ts'
import { commitmentsOf, giveReason } from '../server/commitment/commitment.ts'
import type { Draft } from '../server/commitment/draft.ts'
import * as entries from '../server/failure/entries.ts'
import { begin, failureFor } from '../server/failure/failure.ts'
import type { Person } from '../server/http/context.ts'
import { recordOutcome } from '../server/interview/outcome.ts'
import type { Answers } from '../server/interview/questions.ts'
import { actor } from '../server/staff/staff.ts'
import { config, defaultNow, imprint, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { readPdf, wordsOf } from './support/pdf.ts'
import { accessCode, castMember, chloe, drafted, interviewed, lawful } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let people: Record<'adviser' | 'manager' | 'leader' | 'stranger', Visitor>
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  const logins = ['adviser', 'manager', 'leader', 'stranger'] as const
  const visitors = await Promise.all(logins.map(async login => [login, await foothold.visit(login)] as const))
  people = Object.fromEntries(visitors) as typeof people
})
afterAll(() => foothold.close())

let made = 0
const unlikely = (): Draft => ({
  ...lawful,
  canDo: 2,
  reasonable: `Person ${++made} lives beside the library, and it is free`,
})
const rule = 'R22-may-not-manage'

/** A plan with a line that a check questions, kept with a reason, issued and handed over. */
async function planOf(
  more: Partial<Details> = {},
  steps: Record<string, Answers> = {},
  now = defaultNow,
): Promise<WholePlan> {
  const { db } = foothold
  const interview = await interviewed(db, amira, { ...chloe, niNumber: 'QQ123456C' as never, ...more }, steps)
  const draft = await drafted(db, amira, interview, [unlikely()])
  const [line] = await commitmentsOf(db, draft.id)
  await giveReason(db, amira, now, draft, line?.id ?? '', { rule, reason: 'Her sister goes with her the first time' })
  await issue(db, amira, now, draft, { ...imprint, accessCode })
  const plan = await planFor(db, amira, draft.id)
  const giving = { how: 'handed over', on: '2026-11-24', language: 'en', reception: 'acknowledged' } as const
  await give(db, amira, now, plan, { ...giving, format: plan.claimant.format })
  return planFor(db, amira, draft.id)
}

async function unzipped(url: string, visitor = people.adviser) {
  const answer = await visitor.get(url)
  expect(answer.status).toBe(200)
  const files = unzipSync(await answer.bytes())
  return {
    files,
    page: strFromU8(files['index.html'] ?? new Uint8Array()),
    name: answer.headers.get('content-disposition'),
  }
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('R31: the pack of a plan', () => {
  test('opens without this service: sound pages, every field filled, and the same as data', async () => {
    const plan = await planOf()
    const { files, page } = await unzipped(`/plans/${plan.id}/evidence.zip`)
    expect(validateHtml(page)).toEqual([])
    for (const path of ['plan/plan-english.html', 'plan/plan-cymraeg.html']) {
      expect(validateHtml(strFromU8(files[path] ?? new Uint8Array())), path).toEqual([])
    }
    expect(page).not.toMatch(/<(script|link|img)|https?:\/\//)
    const data = JSON.parse(strFromU8(files['evidence.json'] ?? new Uint8Array())) as {
      parts: { title: string; groups: { rows: { label: string; lines: string[] }[] }[] }[]
    }
    const rows = data.parts.flatMap(({ groups }) => groups.flatMap(group => group.rows))
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.filter(({ lines }) => lines.length === 0 || lines.some(line => line.trim() === ''))).toEqual([])
    expect(page).not.toMatch(/<dd[^>]*>\s*<\/dd>|undefined|null|\[object/)
    for (const { label } of rows) expect(page).toContain(label.replaceAll('&', '&amp;'))
    expect(page).toContain('Not recorded')
  })

  test('says what was required, why, what was kept by whom, what was considered and how it was given', async () => {
    const { page } = await unzipped(`/plans/${(await planOf()).id}/evidence.zip`)
    const said = [
      'Go to the numeracy course',
      'lives beside the library',
      'Her sister goes with her',
      'Amira Hussain',
      rule,
    ]
    const given = ['Handed over in person', 'They said they have it', 'Standard print', 'SHA-256', 'In force from']
    for (const words of [...said, ...given]) expect(page, words).toContain(words)
  })

  test('holds each copy that was printed, with its own SHA-256 and that of the file that was given', async () => {
    const plan = await planOf()
    const { files, page } = await unzipped(`/plans/${plan.id}/evidence.zip`)
    const kept = await foothold.db.select().from(planDocuments).where(eq(planDocuments.planId, plan.id))
    expect(kept.length).toBeGreaterThan(1)
    const packed = Object.entries(files).filter(([path]) => path.endsWith('.pdf'))
    expect(packed).toHaveLength(kept.length)
    for (const [path, bytes] of packed) {
      expect(page).toContain(sha256(bytes))
      expect(page).toContain(path)
      expect(wordsOf(await readPdf(Buffer.from(bytes)))).toContain('Go to the numeracy course')
    }
    for (const one of kept) {
      expect(page).toContain(`This copy leaves out the access code. The file that was given has SHA-256 ${one.sha256}`)
    }
  })

  test('nobody who reads it can come in as the person: the code is nowhere in it', async () => {
    const plan = await planOf()
    const has = async (bytes: Uint8Array, path: string) => {
      const text = path.endsWith('.pdf') ? wordsOf(await readPdf(Buffer.from(bytes))) : strFromU8(bytes)
      // However it is spaced, and also where a part of it stands alone.
      return accessCode.split('-').some(part => text.replace(/\s/g, '').includes(part))
    }
    const [given] = await foothold.db.select().from(planDocuments).where(eq(planDocuments.planId, plan.id))
    expect(await has(new Uint8Array(given?.bytes ?? []), 'given.pdf')).toBe(true)
    const { files } = await unzipped(`/plans/${plan.id}/evidence.zip`)
    expect(Object.keys(files).length).toBeGreaterThan(4)
    for (const [path, bytes] of Object.entries(files)) expect(await has(bytes, path), path).toBe(false)
  })

  test('R32, R86: no number, no name in a file’s name, nothing about safety, no address where post is not safe', async () => {
    const safety: Answers = {
      'safe-contact': { is: 'answered', value: ['phone'] },
      'safety-words': { is: 'answered', value: 'He opens my letters' },
    }
    const plan = await planOf({}, { safety })
    const { files, page, name } = await unzipped(`/plans/${plan.id}/evidence.zip`)
    const texts = Object.entries(files)
      .filter(([path]) => !path.endsWith('.pdf'))
      .map(([, bytes]) => strFromU8(bytes))
    expect(texts.join()).not.toMatch(/QQ ?12 ?34|He opens my letters/)
    expect(page).toContain('Left off, as they asked')
    expect(page).not.toContain('3 Mill Lane')
    expect([name, ...Object.keys(files)].join()).not.toMatch(/owen|chlo/i)
    const { page: other } = await unzipped(`/plans/${(await planOf()).id}/evidence.zip`)
    expect(other).toContain('3 Mill Lane')
  })

  test('is there for the office alone, and not of a draft', async () => {
    const { db } = foothold
    const plan = await planOf()
    expect((await people.stranger.get(`/plans/${plan.id}/evidence.zip`)).status).toBe(404)
    const draft = await drafted(db, amira, await interviewed(db, amira), [unlikely()])
    expect((await people.adviser.get(`/plans/${draft.id}/evidence.zip`)).status).toBe(404)
  })
})

describe('R31: the pack of something that was not done', () => {
  test('has both sides, the letters, what the person sent, and what was looked at', async () => {
    const { db } = foothold
    const interview = await interviewed(db, amira, chloe)
    await db.update(appointments).set({ notifiedHow: 'phone' }).where(eq(appointments.id, interview.appointmentId))
    await recordOutcome(db, amira, defaultNow, interview, { outcome: 'did not attend', attended: [], heldBy: amira.id })
    const id = await begin(db, amira, defaultNow, interview.claimantId, { interviewId: interview.id }, 'Nobody came')
    await entries.ask(db, amira, defaultNow, id, 'You did not come on Tuesday', config.baseUrl)
    const bytes = new TextEncoder().encode('A letter from the doctor')
    const file = { name: 'doctor of Chloe.txt', type: 'text/plain', bytes, scan: 'not checked' } as const
    const said = { words: 'I was in hospital', on: '2026-11-24', how: 'phone', files: [file] } as const
    await entries.reply(db, defaultNow, await failureFor(db, amira, id), actor(amira), said)
    await entries.answerOurPart(db, amira, defaultNow, id, { answer: 'yes', words: 'We rang the wrong number' })
    const { files, page, name } = await unzipped(`/failures/${id}/pack.zip`)
    expect(validateHtml(page)).toEqual([])
    const looked = [
      'Nobody came',
      'You did not come on Tuesday',
      'I was in hospital',
      'Yes, we had a part in it',
      'We rang the wrong number',
    ]
    for (const words of [...looked, 'By phone', 'asked why in something that was not done'])
      expect(page, words).toContain(words)
    expect(page).not.toMatch(/<dd[^>]*>\s*<\/dd>|undefined|\[object/)
    const paths = Object.keys(files)
    expect(paths.filter(path => path.startsWith('letters/'))).toHaveLength(2)
    expect(page).toContain('The letter “Tell us why” to the person (English, standard)')
    const sent = paths.find(path => path.startsWith('sent/')) ?? ''
    expect(files[sent]).toEqual(bytes)
    expect(`${name}${paths.join()}`).not.toMatch(/chlo/i)
  })
})

describe('R96: the report of checks set aside', () => {
  test('says which check, how often, by whom and in which words, to leaders and managers of the office', async () => {
    await planOf()
    for (const who of ['leader', 'manager'] as const) {
      const { html } = await people[who].get('/overrides')
      expect(validateHtml(html)).toEqual([])
      expect(html).toContain(rule)
      expect(html).toContain('Her sister goes with her the first time')
      expect(html).toMatch(/Amira Hussain: \d+/)
    }
    expect((await people.adviser.get('/overrides')).status).toBe(403)
    expect((await people.leader.get('/overrides?period=constructor')).status).toBe(200)
  })

  test('R61: a restricted person’s lines are counted, and shown to nobody who may not open the record', async () => {
    const plan = await planOf({ name: 'Kept apart' }, {}, new Date(defaultNow.getTime() + 60 * 60_000))
    await restrict(foothold.db, await castMember(foothold.db, 'manager'), defaultNow, plan.claimantId, 'Protected')
    expect((await people.leader.get('/overrides')).html).not.toContain(plan.reference)
    expect((await people.manager.get('/overrides')).html).toContain(plan.reference)
  })

  test('what was kept longer ago than the period is not counted', async () => {
    foothold.clock.now = new Date('2028-01-10T10:00:00Z')
    const manager = await foothold.visit('manager')
    expect((await manager.get('/overrides?period=month')).html).toContain('No line was kept against a check')
    foothold.clock.now = defaultNow
  })
})
