/** Telling a story through the pages, as an adviser with the person in front of them would type it. */
import type { Locator, Page } from 'playwright-core'
import { type Story, workingDayAfter } from '../../db/stories.ts'
import type { Draft } from '../../server/commitment/draft.ts'
import { formOf } from '../../server/interview/answers.ts'
import { definition } from '../../server/interview/definition.ts'
import { insteadValue } from '../../server/interview/page.ts'
import type { Answers, Item, Question, Step } from '../../server/interview/questions.ts'
import type { CalendarDate } from '../../server/lib/days.ts'
import { expectClean } from './browser.ts'
import { approach, chooseByKey, isWorkedByKeyboard, pressByKey, typeByKey } from './keyboard.ts'

const looked = new Set<string>()

type Typing = Record<string, string | string[]>

/** Opens a page by its link or button and holds it to the standard of every page. */
export async function press(page: Page, name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> {
  const wanted = page.getByRole(role, { name }).first()
  // The way there takes its time, and is no part of waiting for an answer.
  if (isWorkedByKeyboard(page)) await approach(wanted)
  await Promise.all([
    page.waitForResponse(response => response.request().isNavigationRequest() && response.status() !== 303),
    isWorkedByKeyboard(page) ? pressByKey(wanted) : wanted.click(),
  ])
  await page.waitForLoadState('load')
  await expectClean(page, looked)
}

/** Types into the fields that are on the page; returns the names of those that were not there. */
export async function type(page: Page, typing: Typing): Promise<string[]> {
  const missing: string[] = []
  for (const [name, value] of Object.entries(typing)) {
    for (const one of [value].flat()) {
      if (!(await typeOne(page, name, one))) missing.push(name)
    }
  }
  return missing
}

async function typeOne(page: Page, name: string, value: string): Promise<boolean> {
  const picked = page.locator(`[name="${name}"][value=${quoted(value)}]:is([type=radio], [type=checkbox])`)
  const replied = page.locator(`[name="${name.replace(/-instead$/, '')}"][value=${quoted(insteadValue(value))}]`)
  const written = page.locator(`[name="${name}"]:not([type=radio], [type=checkbox], [type=hidden])`)
  if (await pick(picked)) return true
  if (name.endsWith('-instead') && (await pick(replied))) return true
  if ((await written.count()) === 0) return false
  const isList = (await written.first().locator('option').count()) > 0
  if (isWorkedByKeyboard(page)) await typeByKey(written.first(), value)
  else if (isList) await written.first().selectOption(value)
  else await written.first().fill(value)
  return true
}

/** A text as CSS quotes it. */
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\a ')}"`

/** Presses a radio or a box. Where scripts ask for the questions again when an answer changes, waits for them. */
async function pick(box: Locator): Promise<boolean> {
  if ((await box.count()) === 0) return false
  if (await box.first().isChecked()) return true
  const page = box.page()
  const asksAgain = (await page.locator('.js-enabled #questions[hx-post]').count()) > 0
  if (isWorkedByKeyboard(page)) await approach(box.first())
  const asked = asksAgain ? page.waitForResponse(response => response.url().includes('/questions')) : undefined
  if (isWorkedByKeyboard(page)) await chooseByKey(box.first())
  else await box.first().check()
  await asked
  if (asked) await page.locator('#questions.htmx-request').waitFor({ state: 'detached' })
  return true
}

const date = (name: string, value: CalendarDate | undefined): Typing => {
  if (!value) return {}
  const [year = '', month = '', day = ''] = value.split('-').map(part => String(Number(part)))
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}

/** Without the fields that are empty: nobody types those. */
const given = (typing: Record<string, string | string[] | undefined>): Typing =>
  Object.fromEntries(
    Object.entries(typing).filter((pair): pair is [string, string | string[]] => Boolean(pair[1]?.length)),
  )

/** Adds the person and their representative; ends on their page. */
export async function addPerson(page: Page, { details, representative }: Story): Promise<void> {
  await page.goto('/claimants/new')
  await expectClean(page, looked)
  const known = ['en', 'cy'].includes(details.spokenLanguage)
  const missing = await type(page, {
    ...given({
      name: details.name,
      niNumber: details.niNumber,
      'address-kind': details.addressKind,
      'address-careOf': details.careOf,
      'address-lines': details.address.join('\n'),
      'address-postcode': details.postcode,
      phones: details.phones.join('\n'),
      email: details.email,
      writtenLanguage: details.writtenLanguage,
      toldBy: details.toldBy,
      'spoken-language': known ? details.spokenLanguage : undefined,
      'spoken-other': known ? undefined : details.spokenLanguage,
      regime: details.regime,
    }),
    ...date('dateOfBirth', details.dateOfBirth),
  })
  if (missing.length > 0) throw new Error(`The page for a new person has no ${missing}`)
  await press(page, 'Add person')
  if (!representative) return
  await press(page, 'Add a representative', 'link')
  await type(page, given(representative))
  await press(page, /^Add/)
}

/** Books the interview for today and starts it; ends on its list of parts. */
export async function begin(page: Page, { appointment }: Story, on: CalendarDate): Promise<void> {
  await press(page, 'Book an interview', /* a link that looks like a button */ 'button')
  const { kind, channel, time, place, notifiedHow, notifiedOn } = appointment
  await type(page, {
    ...given({ kind, channel, time, notifiedHow, [`place-${channel.replace(/ /g, '-')}`]: place }),
    ...date('on', on),
    ...date('notifiedOn', notifiedOn),
  })
  await press(page, 'Book the interview')
  await press(page, 'Start the interview')
}

/** Goes through the parts that the story tells of, in the order of the interview; ends on the list of parts. */
export async function answer(page: Page, { said }: Story): Promise<void> {
  const interview = new URL(page.url()).pathname
  for (const step of definition.steps) {
    const answers = said[step.id]
    if (!answers) continue
    await page.goto(`${interview}/steps/${step.id}`)
    await expectClean(page, looked)
    await answerStep(page, step, answers)
  }
  await page.goto(interview)
  await expectClean(page, looked)
}

async function answerStep(page: Page, step: Step, answers: Answers): Promise<void> {
  const here = new URL(page.url()).pathname
  for (const group of step.questions.filter(({ kind }) => kind === 'group')) {
    const answer = answers[group.id]
    if (answer?.is !== 'answered') continue
    for (const item of answer.value as Item[]) await addItem(page, group, item)
  }
  // An answer can open further questions: without scripts after saving, with them while typing.
  const alone = step.questions.filter(({ kind, id }) => kind !== 'group' || answers[id]?.is !== 'answered')
  let left = alone.map(({ id }) => id)
  for (let round = 0; left.length > 0 && round < 4; round++) {
    left = await typeAnswers(page, alone, answers)
    await press(page, 'Save and continue')
    if (new URL(page.url()).pathname !== here) return
  }
  if (left.length > 0) throw new Error(`The step ${step.id} has no field for ${left.join(', ')}`)
}

async function typeAnswers(page: Page, questions: readonly Question[], answers: Answers): Promise<string[]> {
  const left: string[] = []
  for (const question of questions) {
    if (!answers[question.id]) continue
    const missing = await type(page, formOf([question], answers))
    if (missing.length > 0) left.push(question.id)
  }
  return left
}

async function addItem(page: Page, group: Question, item: Item): Promise<void> {
  await press(page, /^(Add|Ychwanegu)/)
  const isOnItem = () => new URL(page.url()).pathname.includes(`/${group.id}/`)
  for (let round = 0; round < 4 && isOnItem(); round++) {
    await typeAnswers(page, group.fields ?? [], item.answers)
    await press(page, /^Save/)
  }
}

/** Records how the interview ended; starts and ends on its list of parts. */
export async function endInterview(page: Page, { attended }: Story): Promise<void> {
  await press(page, 'Check answers', 'link')
  await page.goBack()
  await press(page, /Record how it ended/)
  await type(page, { outcome: 'took part', attended })
  await press(page, /^Save|^Record/)
}

/** Writes the commitments; starts on the list of parts and ends on the plan. */
export async function commit(page: Page, { commitments }: Story): Promise<void> {
  await press(page, /^Commitments/, 'link')
  const adding = { required: 'they must do', chosen: 'have chosen to do', ours: 'we will do' }
  for (const draft of commitments) {
    await press(page, new RegExp(`Add something .*${adding[draft.kind]}`))
    const missing = await type(page, typingOf(draft))
    if (missing.length > 0) throw new Error(`A ${draft.kind} commitment has no field for ${missing}`)
    await press(page, 'Save')
  }
  await press(page, 'Go to the plan')
}

function typingOf({ steps, startsOn, dueOn, noEvidence, declared, canDo, kind: _, ...texts }: Draft): Typing {
  return {
    ...given({ ...texts, steps: steps.join('\n'), canDo: canDo?.toString() }),
    ...date('startsOn', startsOn),
    ...date('dueOn', dueOn),
    ...(noEvidence ? { noEvidence: 'yes' } : {}),
    ...(declared ? { declared: 'yes' } : {}),
  }
}

/** Issues the plan, gives it and records what was said to signing; starts and ends on the plan. */
export async function hand(page: Page, story: Story, on: CalendarDate): Promise<void> {
  await press(page, /Set the next review/, 'link')
  await type(page, {
    ...date('review', workingDayAfter(on, 28)),
    time: '9:30am',
    how: story.appointment.channel,
    ...given({ children: story.childrenConsidered }),
  })
  await press(page, /^Save/)
  await press(page, 'Issue the plan')
  await press(page, /Record that it was given/, 'link')
  await type(page, { how: 'handed over', reception: 'acknowledged', ...date('on', on) })
  await press(page, 'Record that it was given')
  await press(page, /Record what they said to signing/, 'link')
  await type(page, { ...given(story.signature), ...date('on', on) })
  await press(page, 'Record this')
}
