/** Words about another person in somebody's record: a manager is told, looks into it, and says what was done. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { planFor } from '../server/action-plan/action-plan.ts'
import { give } from '../server/action-plan/handover.ts'
import { entriesAbout } from '../server/audit.ts'
import { restrict } from '../server/claimant/claimant.ts'
import type { Person } from '../server/http/context.ts'
import { closeIncident, incidentFor, incidentsOf, openIncidents } from '../server/incident/incident.ts'
import { correct } from '../server/interview/correction.ts'
import { historyOf, questionEverAsked } from '../server/interview/history.ts'
import type { Interview } from '../server/interview/interview.ts'
import type { Answer } from '../server/interview/questions.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { textOfHtml } from './support/html-text.ts'
import { castMember, interviewed, issued } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let mo: Person
let adviser: Visitor
let manager: Visitor
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  mo = await castMember(foothold.db, 'manager')
  adviser = await foothold.visit('adviser')
  manager = await foothold.visit('manager')
})
afterAll(() => foothold.close())

const later = (minutes: number) => new Date(defaultNow.getTime() + minutes * 60_000)
const said = (value: string): Answer => ({ is: 'answered', value })
const secret = 'He hopes to drive the 42 bus again'

const someone = (name = 'Chloë Owen') =>
  interviewed(foothold.db, amira, { name, regime: 'esa_old' }, { aims: { 'aim-work': said(secret) } })

/** The adviser finds that what stands as the kind of work is about somebody else. */
async function found(interview: Interview, at = later(60), words?: string): Promise<string> {
  const question = questionEverAsked('aim-work')
  const { claimant } = interview
  const [row] = await historyOf(foothold.db, amira, claimant, question)
  const target = { row: row?.id ?? 0, standing: true }
  const instead = { is: 'nothing' } as const
  await correct(foothold.db, amira, at, claimant, question, target, { reason: 'wrong person', words, instead })
  const all = await incidentsOf(foothold.db, mo)
  return all.open.find(one => one.claimant.id === claimant.id)?.id ?? ''
}

describe('an incident', () => {
  test('R93: is raised by a correction about another person and by no other, and the caseload tells the manager', async () => {
    const before = await openIncidents(foothold.db, mo)
    const mistaken = await someone()
    const question = questionEverAsked('aim-work')
    const [row] = await historyOf(foothold.db, amira, mistaken.claimant, question)
    const target = { row: row?.id ?? 0, standing: true }
    const slip = { reason: 'mistake', words: 'A slip', instead: { is: 'nothing' } } as const
    await correct(foothold.db, amira, defaultNow, mistaken.claimant, question, target, slip)
    expect(await openIncidents(foothold.db, mo)).toBe(before)
    await found(await someone())
    await found(await someone())
    expect(await openIncidents(foothold.db, mo)).toBe(before + 2)
    const home = await manager.get('/')
    expect(textOfHtml(home.html)).toContain(`${before + 2} open incidents for you to look into`)
    expect(validateHtml(home.html)).toEqual([])
    expect((await adviser.get('/')).html).not.toContain('incident')
  })

  test('R93: says what was written, by whom, who found it, what to do, and the log says who looked', async () => {
    const interview = await someone('Dai Bowen')
    const id = await found(interview, later(60), 'P-4411')
    const { html, status } = await manager.get(`/incidents/${id}`)
    expect(status).toBe(200)
    const text = textOfHtml(html)
    expect(text).toContain(`${secret} Amira Hussain, 24 November 2026, 10am: typed in the interview.`)
    expect(text).toContain('Found by Amira Hussain, 24 November 2026, 11am')
    expect(text).toContain('Whose it is P-4411')
    expect(text).toContain('Tell your data protection officer today.')
    expect(text).toContain('No issued plan says it')
    expect(validateHtml(html)).toEqual([])
    expect(/<title>(.*?)<\/title>/s.exec(html)?.[1]).not.toContain('Dai')
    const log = await entriesAbout(foothold.db, interview.claimantId)
    expect(log.map(({ did, what }) => `${did} ${what}`)).toContain(`viewed incident ${id}`)
    expect(log.map(({ did, what }) => `${did} ${what}`)).toContain(`raised incident ${id}`)
  })

  test('R25: names the issued versions that printed the words, and how each was given', async () => {
    const interview = await someone()
    const plan = await issued(foothold.db, amira, interview)
    const giving = { how: 'handed over', on: '2026-11-24', reception: 'acknowledged' } as const
    const given = { ...giving, language: 'en', format: 'standard' } as const
    await give(foothold.db, amira, defaultNow, await planFor(foothold.db, amira, plan.id), given)
    const other = await issued(foothold.db, amira, await interviewed(foothold.db, amira))
    const { html } = await manager.get(`/incidents/${await found(interview)}`)
    expect(html).toContain(`/plans/${plan.id}`)
    expect(html).not.toContain(`/plans/${other.id}`)
    expect(textOfHtml(html)).toContain('Version 1, issued 24 November 2026. Given to Chloë Owen, 24 November 2026')
    expect(textOfHtml(html)).toContain('Ask for the printed plan back')
  })
})

describe('closing', () => {
  test('needs to say what was done, and goes to the foot of the list', async () => {
    const [first, second] = [
      await found(await someone('First Found'), later(1)),
      await found(await someone('Second Found'), later(2)),
    ]
    const list = textOfHtml((await manager.get('/incidents')).html)
    expect(list.indexOf('First Found')).toBeLessThan(list.indexOf('Second Found'))
    const refused = await manager.post(`/incidents/${first}/closing`, { whatWasDone: ' ' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Enter what was done')
    expect(validateHtml(refused.html)).toEqual([])
    const done = 'Put into P-4411. The data protection officer was told at noon.'
    const closed = await manager.post(`/incidents/${first}/closing`, { whatWasDone: done })
    expect(closed.html).toContain('The incident is closed.')
    expect(validateHtml(closed.html)).toEqual([])
    const text = textOfHtml(closed.html)
    expect(text.indexOf('Second Found')).toBeLessThan(text.indexOf('First Found'))
    expect(text).toContain(done)
    expect((await manager.get(`/incidents/${second}`)).html).toContain('Close the incident')
    expect((await manager.get(`/incidents/${first}`)).html).not.toContain('Close the incident')
  })

  test('twice by the same manager closes once; by another is refused, and what they typed is kept', async () => {
    const interview = await someone()
    const id = await found(interview)
    const form = { whatWasDone: 'Told the data protection officer' }
    const presses = await Promise.all([1, 2].map(() => manager.post(`/incidents/${id}/closing`, form)))
    expect(presses.map(({ status }) => status)).toEqual([200, 200])
    const log = await entriesAbout(foothold.db, interview.claimantId)
    expect(log.filter(({ did }) => did === 'closed')).toHaveLength(1)
    const late = await manager.post(`/incidents/${id}/closing`, { whatWasDone: 'Rang the other person' })
    expect(late.status).toBe(409)
    expect(late.html).toContain('Rang the other person')
    expect(late.html).toContain('has closed this already')
    expect(validateHtml(late.html)).toEqual([])
  })
})

describe('who may see one', () => {
  test('R90: managers of the office alone, and those of a restricted record too', async () => {
    const interview = await someone('Hidden Person')
    const id = await found(interview)
    await restrict(foothold.db, mo, defaultNow, interview.claimantId, 'A relative')
    for (const path of ['/incidents', `/incidents/${id}`]) expect((await adviser.get(path)).status, path).toBe(403)
    expect((await manager.get('/incidents')).html).toContain('Hidden Person')
    expect((await manager.get(`/incidents/${id}`)).status).toBe(200)
  })

  test('R61: to a manager of another office it is not there', async () => {
    const id = await found(await someone())
    const { officeId } = await castMember(foothold.db, 'stranger')
    const elsewhere = { ...mo, officeId }
    expect((await incidentsOf(foothold.db, mo)).open.length).toBeGreaterThan(0)
    expect(await incidentsOf(foothold.db, elsewhere)).toEqual({ open: [], closed: [] })
    expect(await openIncidents(foothold.db, elsewhere)).toBe(0)
    await expect(incidentFor(foothold.db, elsewhere, id)).rejects.toThrow()
    await expect(closeIncident(foothold.db, elsewhere, defaultNow, id, 'Nothing')).rejects.toThrow()
    expect((await incidentFor(foothold.db, mo, id)).closed).toBeUndefined()
  })

  test('an incident that is not there is not found', async () => {
    expect((await manager.get('/incidents/7d9f1c52-0000-4000-8000-000000000000')).status).toBe(404)
    expect((await manager.get('/incidents/x')).status).toBe(404)
  })
})
