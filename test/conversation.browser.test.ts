/** The four situations held as conversations in a real browser: with scripts, without, in Welsh and by keyboard alone. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { type Story, stories } from '../db/stories.ts'
import { answerInWords, formOf, sameAnswer } from '../server/interview/answers.ts'
import { definition } from '../server/interview/definition.ts'
import { currentAnswers, type Interview } from '../server/interview/interview.ts'
import { everyQuestion, isKeptPrivate } from '../server/interview/journey.ts'
import { insteadValue } from '../server/interview/page.ts'
import type { Answer, Answers, Question } from '../server/interview/questions.ts'
import { today } from '../server/lib/days.ts'
import { defaultNow } from './support/app.ts'
import { expectClean, problemsOf, screenshot } from './support/browser.ts'
import { openInBrowser } from './support/in-browser.ts'
import {
  approach,
  chooseByKey,
  faultsAtStops,
  isWorkedByKeyboard,
  pressByKey,
  typeByKey,
  workByKeyboard,
} from './support/keyboard.ts'
import { castMember, interviewed } from './support/plan-case.ts'
import { press } from './support/telling.ts'

const told = stories(today(defaultNow))

const { foothold, browser, baseURL, close } = await openInBrowser()
afterAll(close)

const turns = 10

/** Ten turns with somebody: what the story tells is pressed or typed and used, what it does not is left for now. */
async function hold(story: Story, options: { javaScript?: boolean; width?: number; keyboard?: boolean } = {}) {
  const amira = await castMember(foothold.db, 'adviser')
  const interview = await interviewed(foothold.db, amira, story.details)
  const page = await browser.newPage({ baseURL, ...options })
  if (options.keyboard) await workByKeyboard(page)
  await page.goto('/sign-in')
  await press(page, /^Sign in as Amira Hussain/)
  await page.goto(`/interviews/${interview.id}/conversation`)
  await expectClean(page)
  const given: Answers = {}
  for (let turn = 0; turn < turns; turn++) {
    const question = await askedOn(page)
    const answer = question && answerIn(story, question)
    if (question && answer && (await give(page, question, answer, story))) given[question.id] = answer
    else await act(page, page.locator('button[value=skip]'))
  }
  await expectClean(page)
  await screenshot(page, `conversation-${story.details.writtenLanguage}`)
  return { page, interview, given }
}

const answerIn = ({ said }: Story, { id, kind }: Question): Answer | undefined => {
  const answer = Object.assign({}, ...Object.values(said))[id] as Answer | undefined
  return kind === 'group' && answer?.is === 'answered' ? undefined : answer
}

async function askedOn(page: Page): Promise<Question | undefined> {
  const key = (await page.locator('#talk [name=asked]').getAttribute('value')) ?? ''
  return everyQuestion(definition).find(({ id }) => id === key.split('/').at(-1))
}

/** Gives an answer as an adviser would: by a press where there is one, else typed and then used. */
async function give(page: Page, question: Question, answer: Answer, story: Story): Promise<boolean> {
  const values = [formOf([question], { [question.id]: answer })[question.id] ?? []].flat()
  const pressed = (value: string) => page.locator(`button[name="${question.id}"][value="${value}"]`)
  if (answer.is !== 'answered' && question.kind === 'choices')
    await act(page, page.locator(`button[value="instead ${answer.is}"]`))
  else if (answer.is !== 'answered') await act(page, pressed(insteadValue(answer.is)))
  else if (question.kind === 'choices') {
    for (const value of values) await tick(page.locator(`input[name="${question.id}"][value="${value}"]`))
    await act(page, page.locator('button[value=these]'))
  } else if (question.kind === 'choice' || question.kind === 'yes-no') await act(page, pressed(values[0] ?? ''))
  else return say(page, question, answer, story)
  return true
}

/** Whether what was typed was read as the answer, and used. */
async function say(page: Page, question: Question, answer: Answer, story: Story): Promise<boolean> {
  const words = answerInWords(question, answer, story.details.spokenLanguage === 'cy' ? 'cy' : 'en')
  const box = page.locator('[name=words]')
  if (isWorkedByKeyboard(page)) await typeByKey(box, words)
  else await box.fill(words)
  const before = page.url()
  await act(page, page.locator('button[value=send]'))
  expect(new URL(page.url()).pathname).toBe(new URL(before).pathname)
  expect(await page.locator('#log').innerText()).toContain(words.slice(0, 40))
  const card = page.locator('.app-cards .app-card').filter({ hasText: question.short.en })
  if ((await card.count()) === 0) return false
  await act(page, card.first().locator('button[value^=use]'))
  return true
}

async function tick(box: Locator) {
  const page = box.page()
  if (!isWorkedByKeyboard(page)) return box.check()
  await approach(box)
  return chooseByKey(box)
}

/** Presses a button, and waits for the page that it leads to, or that a script puts in its place. */
async function act(page: Page, wanted: Locator): Promise<void> {
  const button = wanted.first()
  if (isWorkedByKeyboard(page)) await approach(button)
  const isScripted = (await page.locator('.js-enabled').count()) > 0
  const led = page.waitForResponse(response => response.url().includes('/conversation') && response.status() !== 303)
  if (isScripted) await page.evaluate(() => document.querySelector('#now')?.setAttribute('data-before', ''))
  await Promise.all([led, isWorkedByKeyboard(page) ? pressByKey(button) : button.click()])
  if (isScripted) await page.locator('#now:not([data-before])').waitFor()
  else await page.waitForLoadState('load')
}

async function expectOnRecord({ page, interview, given }: { page: Page; interview: Interview; given: Answers }) {
  const { answers, facts } = await currentAnswers(foothold.db, interview)
  expect(Object.keys(given).length).toBeGreaterThanOrEqual(5)
  for (const [id, answer] of Object.entries(given)) {
    expect(sameAnswer(answers[id], answer), `${id}: ${JSON.stringify([answers[id], answer])}`).toBe(true)
    expect(facts.get(id)?.source).toBe('conversation')
  }
  expect(
    Object.keys(answers).filter(id =>
      everyQuestion(definition).some(one => one.id === id && isKeptPrivate(one) && !given[id]),
    ),
  ).toEqual([])
  expect(problemsOf(page)).toEqual([])
}

describe.concurrent('with scripts', () => {
  test('R84: by keyboard alone, a lone parent of a four-year-old', async () => {
    const talk = await hold(told.kelly, { keyboard: true })
    await expectOnRecord(talk)
    expect(faultsAtStops(talk.page)).toEqual([])
  })

  test('a Welsh-speaking former steelworker, asked in Welsh', async () => {
    const talk = await hold(told.emrys)
    expect(await talk.page.locator('#asked').locator('xpath=..').getAttribute('lang')).toBe('cy')
    await expectOnRecord(talk)
  })

  test('a person with anxiety and no fixed abode, on a phone', async () => {
    await expectOnRecord(await hold(told.jordan, { width: 360 }))
  })
})

test('with scripts, what is half typed stays in its box when an answer is pressed, and a job to change has a page of its own', async () => {
  const amira = await castMember(foothold.db, 'adviser')
  const interview = await interviewed(foothold.db, amira, told.jordan.details)
  const page = await browser.newPage({ baseURL })
  await page.goto('/sign-in')
  await press(page, /^Sign in as Amira Hussain/)
  await page.goto(`/interviews/${interview.id}/conversation?ask=driving-licence`)
  await page.locator('[name=words]').fill('worked as a cook in 2015, and then')
  await act(page, page.locator('button[name=driving-licence][value=full]'))
  expect(await page.locator('[name=words]').inputValue()).toBe('worked as a cook in 2015, and then')
  await expectClean(page)
  await act(page, page.locator('button[value=send]'))
  await act(page, page.locator('.app-cards button[value^=use]').filter({ hasText: 'Job' }))
  await act(page, page.locator('#log button[value^=undo]'))
  expect(await page.locator('#log').innerText()).toContain('To check')
  await act(page, page.locator('.app-cards button[value^=use]').filter({ hasText: 'Job' }))
  await page.locator('[name=words]').fill('change the second job')
  await act(page, page.locator('button[value=send]'))
  await expectClean(page)
  expect(await page.locator('[aria-labelledby=which] a').first().innerText()).toMatch(/cook/i)
  await page.locator('[name=words]').fill('change my job')
  await Promise.all([page.waitForURL('**/items/jobs/**'), page.locator('button[value=send]').click()])
  expect(await page.locator('.govuk-back-link').innerText()).toBe('Back to the conversation')
  expect(problemsOf(page)).toEqual([])
})

test('without scripts, a refugee with qualifications from abroad', async () => {
  await expectOnRecord(await hold(told.gulsen, { javaScript: false }))
})
