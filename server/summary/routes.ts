/**
 * GET  /interviews/:interview/summary   each step in a paragraph, as the answers or an adviser say it
 * POST /interviews/:interview/summary   keep one, word it or leave it off the plan; or keep all that are left
 */
import { Hono } from 'hono'
import { z } from 'zod'
import { type RefusedWords, summaryPage } from '../../views/summary.ts'
import { recordView } from '../claimant/claimant.ts'
import { only } from '../http/access.ts'
import { type Env, type Request, shellOf } from '../http/context.ts'
import { NotFound, Refused } from '../http/errors.ts'
import { type FieldErrors, type Form, formOf, ownValue, readForm, textOf } from '../http/forms.ts'
import { currentAnswers, type Interview, interviewFor, type Known } from '../interview/interview.ts'
import { type Choice, keepRest, misquoted, type StepSummary, saveSummary, summaryOf } from './summary.ts'

export const summaryRoutes = new Hono<Env>()

const colleagues = only('adviser', 'leader', 'manager')
const address = '/interviews/:interview/summary'

const done = { kept: 'Kept. What you kept stands on the plan.' } as const

summaryRoutes.get(address, colleagues, async c => {
  const { db, person, now } = c.var
  const interview = await interviewFor(db, person, c.req.param('interview'))
  await recordView(db, person, now, interview.claimantId, `summary of interview ${interview.id}`)
  return c.html(await page(c, interview, { done: ownValue(done, c.req.query('done')) }))
})

async function page(c: Request, interview: Interview, about: { done?: string | undefined; refused?: RefusedWords }) {
  const known = await currentAnswers(c.var.db, interview)
  return summaryPage(shellOf(c), { interview, parts: await summaryOf(c.var.db, interview, known), ...about })
}

summaryRoutes.post(address, colleagues, async c => {
  const { db, person, now } = c.var
  const interview = await interviewFor(db, person, c.req.param('interview'))
  const form = await formOf(c)
  const seen = textOf(form, 'seen')
  const url = `/interviews/${interview.id}/summary`
  const isRest = textOf(form, 'did') === 'rest'
  const chosen = isRest ? undefined : await choiceIn(c, interview, form)
  if (chosen && 'refused' in chosen) return c.html(await page(c, interview, chosen), 422)
  try {
    if (!chosen) {
      await keepRest(db, person, now, interview, seen)
      return c.redirect(`${url}?done=kept`, 303)
    }
    const step = textOf(form, 'step')
    await saveSummary(db, person, now, interview, step, chosen.choice, seen)
    return c.redirect(`${url}#part-${step}`, 303)
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'summary changed') throw error
    return c.html(
      await page(c, interview, { refused: refusing(form, [{ field: 'part', message: error.message }]) }),
      409,
    )
  }
})

/** What is to be done with the paragraph of one step, or why the words typed for it will not do. @throws NotFound */
async function choiceIn(
  c: Request,
  interview: Interview,
  form: Form,
): Promise<{ choice: Choice } | { refused: RefusedWords }> {
  const known = await currentAnswers(c.var.db, interview)
  const parts = await summaryOf(c.var.db, interview, known)
  const part = parts.find(({ step }) => step.id === textOf(form, 'step'))
  if (!part) throw new NotFound()
  const did = ownValue({ keep: 'keep', older: 'older', leave: 'leave' } as const, textOf(form, 'did'))
  if (did) return { choice: { did } }
  const typed = readForm(form, wordsForm(part, known))
  if (typed.ok) return { choice: { did: 'save', words: typed.value } }
  return { refused: refusing(form, typed.errors) }
}

/** Longer than any paragraph that somebody reads. */
const most = 3000

function wordsForm(part: StepSummary, { answers }: Known) {
  const words = (language: string) =>
    z
      .string(`Enter the paragraph in ${language}, or leave it off the plan`)
      .transform(text => text.replace(/\r\n?/g, '\n').trim())
      .pipe(
        z
          .string()
          .min(1, `Enter the paragraph in ${language}, or leave it off the plan`)
          .max(most, `The paragraph in ${language} must be 3,000 characters or fewer`),
      )
      .superRefine((text, issues) => {
        const wrong = misquoted(text, part, answers)
        const message = `They did not say “${wrong}”. Put back what they said, or take away the quotation marks`
        if (wrong !== undefined) issues.addIssue({ code: 'custom', message })
      })
  return z.object({ en: words('English'), cy: words('Welsh') })
}

/** Each message beside the box of its step; one about the whole part beside the part. */
function refusing(form: Form, errors: FieldErrors): RefusedWords {
  const step = textOf(form, 'step') || 'rest'
  const typed = 'en' in form || 'cy' in form ? { en: textOf(form, 'en'), cy: textOf(form, 'cy') } : undefined
  return { step, typed, errors: errors.map(({ field, message }) => ({ field: `${field}-${step}`, message })) }
}
