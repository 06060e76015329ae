/** The whole interview on one page, through the front door: saving, mistakes, clashes, confirming, and what it asks. */
import { and, desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditEntries, facts } from '../db/schema.ts'
import type { Person } from '../server/http/context.ts'
import { bookAppointment, hereAndNow } from '../server/interview/appointment.ts'
import {
  beginInterview,
  currentAnswers,
  type Interview,
  interviewFor,
  savedSteps,
  stepOf,
} from '../server/interview/interview.ts'
import { groupOf, saveItem } from '../server/interview/items.ts'
import { saveStep } from '../server/interview/step.ts'
import { defaultNow, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { castMember, chloe, interviewed } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
let callum: Person
let adviser: Visitor
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
  callum = await castMember(foothold.db, 'colleague')
  adviser = await foothold.visit('adviser')
})
afterAll(() => foothold.close())

type Form = Record<string, string | string[]>
const begun = (details = chloe) => interviewed(foothold.db, amira, details)
const urlOf = ({ id }: Interview, under = '') => `/interviews/${id}/all${under}`
const said = (value: string | boolean | string[]) => ({ is: 'answered', value }) as const
const valuesOf = async (interview: Interview, question: string) => {
  const rows = await foothold.db
    .select({ value: facts.value })
    .from(facts)
    .where(and(eq(facts.claimantId, interview.claimantId), eq(facts.question, question)))
    .orderBy(desc(facts.id))
  return rows.map(({ value }) => value)
}
const hidden = (html: string, name: string) =>
  (new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '').replaceAll('&amp;', '&')
/** What the page posts besides what is typed. */
const carried = (html: string): Form =>
  Object.fromEntries(['page', 'shown', 'basis', 'kept'].map(name => [name, hidden(html, name)]))

/** The page in a browser's tab. */
async function opened(interview: Interview, query = '', who = adviser) {
  const { html, status } = await who.get(urlOf(interview, query))
  expect(status).toBe(200)
  return {
    html,
    press: (go: string, typed: Form = {}) => who.post(urlOf(interview, query), { ...carried(html), ...typed, go }),
    save: async (typed: Form) => {
      const answer = await who.post(urlOf(interview, `/autosave${query}`), { ...carried(html), ...typed })
      return JSON.parse(answer.html) as { all: boolean; words: string }
    },
    again: (typed: Form) => who.post(urlOf(interview, `/questions${query}`), { ...carried(html), ...typed }),
  }
}

/** An interview of the same person a week later. */
async function nextTime({ claimant }: Interview) {
  const now = new Date(defaultNow.getTime() + 7 * 86_400_000)
  const appointment = await bookAppointment(foothold.db, amira, now, claimant, hereAndNow(amira, now))
  return interviewFor(foothold.db, amira, await beginInterview(foothold.db, amira, now, appointment))
}

describe('the page', () => {
  test('has every part under a heading, with links to them from a list at the top, in both languages', async () => {
    const interview = await begun()
    for (const lang of ['en', 'cy'] as const) {
      const { html } = await adviser.get(urlOf(interview, `?lang=${lang}`))
      for (const step of interview.definition.steps) {
        expect(html).toContain(`href="#question-part-${step.id}"`)
        expect(html).toContain(`id="question-part-${step.id}"`)
        expect(html).toMatch(new RegExp(`<h2[^>]*>${step.title[lang]}</h2>`))
      }
      expect(html.match(/<form [^>]*action="\/interviews/g)).toHaveLength(1)
    }
  })

  test('is linked from the list of parts, and links back', async () => {
    const interview = await begun()
    const list = await adviser.get(`/interviews/${interview.id}`)
    expect(list.html).toContain(`href="${urlOf(interview)}">See it all on one page`)
    const { html } = await opened(interview)
    expect(html).toContain(`href="/interviews/${interview.id}" class="govuk-back-link"`)
    expect(/<title>(.*?)<\/title>/s.exec(html)?.[1]).not.toContain('Chlo')
  })

  test('G19: is in Welsh for somebody who speaks it', async () => {
    const { html } = await opened(await begun({ ...chloe, spokenLanguage: 'cy' }))
    expect(html).toContain('<div class="app-question" id="question-aim-work" lang="cy">')
  })

  test('is not there for an adviser of another office, and R89: a look at it is recorded', async () => {
    const interview = await begun()
    const stranger = await foothold.visit('stranger')
    expect((await stranger.get(urlOf(interview))).status).toBe(404)
    for (const under of ['', '/autosave', '/questions']) {
      expect((await stranger.post(urlOf(interview, under), { shown: 'aim-work', 'aim-work': 'Mine' })).status).toBe(404)
    }
    await opened(interview)
    const looks = await foothold.db
      .select()
      .from(auditEntries)
      .where(and(eq(auditEntries.what, `interview ${interview.id}`), eq(auditEntries.did, 'viewed')))
    expect(looks.map(({ who }) => who)).toEqual([amira.id])
  })

  test('R86: the part about safety is opened on purpose', async () => {
    const interview = await begun()
    const page = await opened(interview)
    expect(page.html).not.toContain('question-safe-to-talk')
    const open = await page.press('open safety', { 'aim-work': 'Office work' })
    expect(open.path).toBe(`${urlOf(interview)}?open=safety#question-part-safety`)
    expect(open.html).toContain('question-safe-to-talk')
    expect(await valuesOf(interview, 'aim-work')).toEqual(['Office work'])
  })
})

describe('R20: every button saves all that is typed on the page', () => {
  const typed = { 'aim-work': 'Office work', 'skills-words': 'Mending things', caring: 'no' }

  test.each(['', 'part aims', 'check', 'later', 'lang cy', 'item jobs new', 'open safety'])('“%s”', async go => {
    const interview = await begun()
    const page = await opened(interview)
    expect((await page.press(go, { ...typed, 'talking-how': 'phone' })).status).toBe(200)
    for (const [question, value] of Object.entries({ ...typed, caring: false })) {
      expect(await valuesOf(interview, question), question).toEqual([value])
    }
  })

  test('a part is done by its own button; going on to check finishes those in which something is answered', async () => {
    const interview = await begun()
    const page = await opened(interview)
    await page.press('part aims', typed)
    expect(await savedSteps(foothold.db, interview)).toEqual(new Set(['aims']))
    const check = await (await opened(interview)).press('check', { ...typed, 'talking-how': 'phone' })
    expect(check.path).toBe(`/interviews/${interview.id}/check`)
    expect(await savedSteps(foothold.db, interview)).toEqual(new Set(['who-is-here', 'aims', 'skills', 'caring']))
  })

  test('what is left as it was makes no rows', async () => {
    const interview = await begun()
    await (await opened(interview)).press('', typed)
    await (await opened(interview)).press('check', { ...typed, 'talking-how': 'phone' })
    expect(await valuesOf(interview, 'aim-work')).toEqual(['Office work'])
  })

  test('what is emptied is taken back', async () => {
    const interview = await begun()
    await (await opened(interview)).press('', typed)
    await (await opened(interview)).press('', { ...typed, 'skills-words': '' })
    expect((await currentAnswers(foothold.db, interview)).answers['skills-words']).toBeUndefined()
    expect(await valuesOf(interview, 'aim-work')).toEqual(['Office work'])
  })

  test('it is saved while it is typed, and finishes nothing', async () => {
    const interview = await begun()
    const page = await opened(interview)
    expect(await page.save(typed)).toEqual({ all: true, words: '<p>Saved 10:00</p>' })
    expect(await page.save({ ...typed, 'aim-work': 'Office work, sitting down' })).toMatchObject({ all: true })
    expect(await valuesOf(interview, 'aim-work')).toEqual(['Office work, sitting down', 'Office work'])
    expect(await savedSteps(foothold.db, interview)).toEqual(new Set())
  })
})

describe('mistakes', () => {
  const typed = {
    'aim-work': 'Office work',
    'hours-wanted': 'lots',
    'place-wanted': 'Barry',
    'skills-words': 'Mending',
  }

  test('R84: in one part keep nothing else from being saved, and the page says so', async () => {
    const interview = await begun()
    const answer = await (await opened(interview)).press('part aims', typed)
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('<title>Error: ')
    expect(answer.html).toContain('href="#hours-wanted"')
    expect(answer.html).toContain('value="lots"')
    expect(answer.html).toContain('Everything else on this page is saved.')
    expect(await valuesOf(interview, 'hours-wanted')).toEqual([])
    for (const question of ['aim-work', 'place-wanted', 'skills-words']) {
      expect(await valuesOf(interview, question), question).toEqual([typed[question as keyof typeof typed]])
    }
    expect(await savedSteps(foothold.db, interview)).toEqual(new Set(['aims']))
  })

  test('the page that comes back can be put right and sent again, and does not clash with itself', async () => {
    const interview = await begun()
    const wrong = await (await opened(interview)).press('part hours', typed)
    const again = await adviser.post(urlOf(interview), {
      ...carried(wrong.html),
      ...typed,
      'hours-wanted': '16',
      'place-wanted': 'Barry and Cardiff',
      go: 'part hours',
    })
    expect(again.status).toBe(200)
    expect(await valuesOf(interview, 'hours-wanted')).toEqual([16])
    expect(await savedSteps(foothold.db, interview)).toEqual(new Set(['hours']))
  })

  test('R16: the one compulsory question is missed only by the button of its own part', async () => {
    const interview = await begun()
    const missing = await (await opened(interview)).press('part who-is-here', { present: 'companion' })
    expect(missing.status).toBe(422)
    expect(missing.html).toContain('Select how we are talking today')
    expect((await (await opened(interview)).press('part aims', { 'aim-work': 'Office work' })).status).toBe(200)
  })
})

describe('questions that an answer opens', () => {
  test('are shown before going on, in any part of the page', async () => {
    const interview = await begun()
    const page = await opened(interview)
    expect(page.html).not.toContain('question-caring-who')
    const more = await page.press('check', { caring: 'yes', 'health-affects': 'yes' })
    expect(more.path).toContain('more=caring-who')
    expect(more.html).toContain('There are more questions because of what was said.')
    expect(more.html).toContain('href="#question-health-words"')
    expect(await savedSteps(foothold.db, interview)).toEqual(new Set())
  })

  test('come while one types; what opens nothing moves nothing', async () => {
    const page = await opened(await begun())
    expect((await page.again({ caring: 'no' })).status).toBe(204)
    const more = await page.again({ caring: 'yes', 'aim-work': 'Office <work>' })
    expect(more.status).toBe(200)
    expect(more.html).toContain('id="question-caring-who"')
    expect(more.html).toContain('4 more questions')
    expect(more.html).toContain('Office &lt;work&gt;')
    expect(more.html).not.toContain('<html')
  })

  test('nothing is saved by asking for them', async () => {
    const interview = await begun()
    await (await opened(interview)).again({ caring: 'yes' })
    expect(await valuesOf(interview, 'caring')).toEqual([])
  })
})

describe('what somebody else wrote meanwhile', () => {
  const mine = { 'aim-work': 'Office work', 'skills-words': 'Mending things' }
  const theirs = (interview: Interview) =>
    saveStep(foothold.db, callum, defaultNow, interview, 'aims', { 'aim-work': said('Gardening') })

  test('is shown beside what was typed, to choose; everything else is saved', async () => {
    const interview = await begun()
    const page = await opened(interview)
    await theirs(interview)
    const clash = await page.press('check', mine)
    expect(clash.status).toBe(409)
    expect(clash.html).toContain('Choose which answer to keep')
    expect(clash.html).toContain('Gardening')
    expect(clash.html).toContain('Callum')
    expect(validateHtml(clash.html)).toEqual([])
    expect(await valuesOf(interview, 'aim-work')).toEqual(['Gardening'])
    expect(await valuesOf(interview, 'skills-words')).toEqual(['Mending things'])
    const choosing = { typed: hidden(clash.html, 'typed') }
    expect((await adviser.post(urlOf(interview), choosing)).status).toBe(422)
    const kept = await adviser.post(urlOf(interview), { ...choosing, 'choice-aim-work': 'mine' })
    expect(kept.path).toBe(`/interviews/${interview.id}/check`)
    expect(await valuesOf(interview, 'aim-work')).toEqual(['Office work', 'Gardening'])
  })

  test('in a question that was left alone is no clash', async () => {
    const interview = await begun()
    const page = await opened(interview)
    await theirs(interview)
    expect((await page.press('', { 'skills-words': 'Mending things' })).status).toBe(200)
    expect(await valuesOf(interview, 'aim-work')).toEqual(['Gardening'])
  })

  test('is said while it is typed', async () => {
    const interview = await begun()
    const page = await opened(interview)
    await theirs(interview)
    const saved = await page.save(mine)
    expect(saved.all).toBe(false)
    expect(saved.words).toContain('Not saved: Kind of work')
    expect(await valuesOf(interview, 'skills-words')).toEqual(['Mending things'])
  })
})

describe('R17: what an earlier interview left', () => {
  async function second() {
    const first = await begun()
    await saveStep(foothold.db, amira, defaultNow, first, 'aims', { 'aim-work': said('Office work') })
    await saveStep(foothold.db, amira, defaultNow, first, 'skills', { 'skills-words': said('Mending things') })
    return nextTime(first)
  }

  test('stands there with its date and source, to confirm or to change, and is not asked from blank', async () => {
    const { html } = await opened(await second())
    expect(html).toContain('Recorded by Amira Hussain, 24 November 2026, 10am.')
    expect(html).toContain('All of this is still right')
    expect(html).not.toContain('id="aim-work"')
    expect(html).toContain('id="hours-wanted"')
  })

  test('is confirmed in one press, part by part', async () => {
    const interview = await second()
    await (await opened(interview)).press('confirm aims', { 'place-wanted': 'Barry' })
    const { facts: known } = await currentAnswers(foothold.db, interview)
    expect(known.get('aim-work')?.source).toBe('confirmed')
    expect(known.get('skills-words')?.source).toBe('typed')
    expect(await savedSteps(foothold.db, interview)).toEqual(new Set(['aims']))
    expect(await valuesOf(interview, 'place-wanted')).toEqual(['Barry'])
  })

  test('is not confirmed unseen when somebody has changed it since', async () => {
    const interview = await second()
    const page = await opened(interview)
    await saveStep(
      foothold.db,
      callum,
      defaultNow,
      interview,
      'aims',
      { 'aim-work': said('Gardening') },
      { finished: false },
    )
    const answer = await page.press('confirm aims', { 'place-wanted': 'Barry' })
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('somebody has changed an answer since you opened this page')
    expect(await savedSteps(foothold.db, interview)).toEqual(new Set())
    expect(await valuesOf(interview, 'place-wanted')).toEqual(['Barry'])
  })

  test('can be changed in its place', async () => {
    const interview = await second()
    const change = await (await opened(interview)).press('change aims')
    expect(change.path).toBe(`${urlOf(interview)}?change=aims#question-part-aims`)
    expect(change.html).toContain('Office work</textarea>')
    const page = await opened(interview, '?change=aims')
    await page.press('part aims', { 'aim-work': 'Gardening' })
    expect(await valuesOf(interview, 'aim-work')).toEqual(['Gardening', 'Office work'])
  })

  test('is not taken for done by going on to check', async () => {
    const interview = await second()
    await (await opened(interview)).press('check', { 'place-wanted': 'Barry' })
    expect(await savedSteps(foothold.db, interview)).toEqual(new Set(['hours']))
  })
})

describe('a repeated group', () => {
  test('is listed, with buttons that save the page and lead to each item', async () => {
    const interview = await begun()
    const group = groupOf(stepOf(interview, 'work-history'), 'jobs')
    const id = crypto.randomUUID()
    await saveItem(foothold.db, amira, defaultNow, interview, group, { id, answers: { 'job-title': said('Baker') } })
    const page = await opened(interview)
    expect(page.html).toContain(`value="item jobs ${id}"`)
    expect(page.html).toContain('Baker')
    const item = await page.press(`item jobs ${id}`, { 'aim-work': 'Office work' })
    expect(item.path).toBe(`/interviews/${interview.id}/steps/work-history/jobs/${id}`)
    expect(await valuesOf(interview, 'aim-work')).toEqual(['Office work'])
    expect((await page.press('item jobs new')).path).toBe(`/interviews/${interview.id}/steps/work-history/jobs/new`)
    expect((await page.press('item nothing new')).status).toBe(404)
    expect((await page.press('part nothing')).status).toBe(404)
  })
})
