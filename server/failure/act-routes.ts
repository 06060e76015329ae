/**
 * What staff write down about something that was not done; each has its own page, GET and POST:
 * /failures/:failure/notice      asks the person why
 * /failures/:failure/reply       what they said
 * /failures/:failure/our-part    whether we had a part in it
 * /failures/:failure/needs       whether they need help to use our services
 * /failures/:failure/visit       a visit at home
 * /failures/:failure/review      whether it was reasonable and properly given, beside the evidence
 * /failures/:failure/referral    sent to a decision maker
 * /failures/:failure/outcome     what was answered, as received
 * /failures/:failure/closing     nothing more is done about it
 * /failures/:failure/note        a note for colleagues
 */
import { Hono } from 'hono'
import type { z } from 'zod'
import { actPage } from '../../views/failure-acts.ts'
import { recordView } from '../claimant/claimant.ts'
import { representativesOf } from '../claimant/representative.ts'
import { whatMatters } from '../commitment/what-matters.ts'
import { postedFiles } from '../evidence/posted.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { takesFiles } from '../http/files.ts'
import { type FieldErrors, type Form, formOf, readForm } from '../http/forms.ts'
import { definition } from '../interview/definition.ts'
import { answersOf } from '../interview/interview.ts'
import { today } from '../lib/days.ts'
import { actor } from '../staff/staff.ts'
import { addNote, answerNeeds, answerOurPart, ask, recordVisit, reply, review } from './entries.ts'
import { groundFor } from './entry.ts'
import { type Failure, failureFor, newest } from './failure.ts'
import { type Act, acts } from './forms.ts'
import { problemWith } from './ground.ts'
import { close, enterOutcome, refer } from './outcome.ts'
import { evidenceBeside } from './pack.ts'
import { obstacles } from './standing.ts'

export const failureActRoutes = new Hono<Env>()

const staff = only('adviser', 'leader', 'manager')
const one = '/failures/:failure'

type Value<A extends Act> = z.output<(typeof acts)[A]>

/** What each act does with what was typed. */
const doing: { [A in Act]: (c: Request, failure: Failure, value: Value<A>) => Promise<void> } = {
  notice: (c, { id }, { words }) => ask(c.var.db, c.var.person, c.var.now, id, words, c.var.config.baseUrl),
  reply: async (c, failure, { representative, ...said }) => {
    const { files } = await postedFiles(c, 'en')
    await reply(c.var.db, c.var.now, failure, actor(c.var.person), { ...said, files, representativeId: representative })
  },
  'our-part': (c, { id }, value) => answerOurPart(c.var.db, c.var.person, c.var.now, id, value),
  needs: (c, { id }, value) => answerNeeds(c.var.db, c.var.person, c.var.now, id, value),
  visit: (c, { id }, value) => recordVisit(c.var.db, c.var.person, c.var.now, id, value),
  review: (c, { id }, value) => review(c.var.db, c.var.person, c.var.now, id, value),
  referral: (c, { id }, value) => refer(c.var.db, c.var.person, c.var.now, id, value),
  outcome: (c, { id }, value) => enterOutcome(c.var.db, c.var.person, c.var.now, id, value, c.var.config.baseUrl),
  closing: (c, { id }, { words }) => close(c.var.db, c.var.person, c.var.now, id, words, c.var.config.baseUrl),
  note: (c, { id }, { words }) => addNote(c.var.db, c.var.person, c.var.now, id, words),
}

/** The field beside which each refusal stands; any other stands beside the words. */
const fields: Record<string, string> = { answer: 'answer', on: 'on-day', representative: 'representative' }

for (const act of Object.keys(acts) as Act[]) {
  failureActRoutes.get(`${one}/${act}`, staff, async c => {
    const { db, person, now } = c.var
    const failure = await failureFor(db, person, c.req.param('failure'))
    await recordView(db, person, now, failure.claimantId, `failure ${failure.id}`)
    return c.html(await pageOf(c, act, failure, begunWith(act, failure, today(now))))
  })

  if (act === 'reply') failureActRoutes.post(`${one}/${act}`, staff, takesFiles, c => posted(c, act))
  else failureActRoutes.post(`${one}/${act}`, staff, c => posted(c, act))
}

async function posted(c: Request, act: Act) {
  const failure = await failureFor(c.var.db, c.var.person, c.req.param('failure') ?? '')
  const form = await formOf(c)
  const typed = readForm<Value<Act>>(form, acts[act])
  const files = act === 'reply' ? await postedFiles(c, 'en') : { errors: [], anySent: false }
  const refused = async (errors: FieldErrors) => c.html(await pageOf(c, act, failure, form, errors, files.anySent), 422)
  if (!typed.ok || files.errors.length > 0) return refused([...(typed.ok ? [] : typed.errors), ...files.errors])
  try {
    await (doing[act] as (c: Request, failure: Failure, value: unknown) => Promise<void>)(c, failure, typed.value)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return refused([{ field: fields[error.code] ?? 'words', message: error.message }])
  }
  return c.redirect(`/failures/${failure.id}?done=${act}`, 303)
}

/** What a form begins with: today, and what is recorded already. */
function begunWith(act: Act, failure: Failure, on: string): Form {
  const [year = '', month = '', day = ''] = on.split('-').map(part => part.replace(/^0/, ''))
  const date = { 'on-day': day, 'on-month': month, 'on-year': year }
  if (act === 'notice') return { words: newest(failure, 'notice')?.words ?? failure.what }
  return act === 'reply' || act === 'visit' || act === 'outcome' ? date : {}
}

async function pageOf(
  c: Request,
  act: Act,
  failure: Failure,
  form: Form,
  errors: FieldErrors = [],
  filesAgain = false,
) {
  const { db, person, now } = c.var
  const ground = await groundFor(db, person, failure)
  const problem = problemWith(ground, now)
  const open = act === 'referral' ? obstacles(failure, problem, today(now)) : []
  const representatives =
    act === 'reply' ? (await representativesOf(db, failure.claimantId)).filter(({ endedAt }) => endedAt === null) : []
  const matters = act === 'needs' ? await mattersOf(c, failure) : []
  const beside = act === 'review' ? await evidenceBeside(db, person, failure) : []
  const page = {
    act,
    failure,
    ground,
    problem,
    form,
    errors,
    filesAgain,
    open,
    representatives,
    matters,
    beside,
    person,
  }
  return actPage(shellOf(c), page)
}

/** What they have told us that may bear on the help they need; a person answers, never the service (R37). */
async function mattersOf(c: Request, { claimant }: Failure) {
  const { answers } = await answersOf(c.var.db, claimant)
  const bearing = new Set([
    'Health',
    'Reading and language',
    'Phone and internet',
    'What gets in the way',
    'The plan itself',
  ])
  return whatMatters(definition, claimant, answers).filter(({ topic }) => bearing.has(topic))
}
