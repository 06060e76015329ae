/** What to do next with a plan, from its draft to the day it is given, as a list on the adviser's page of it. */
import { type Ending, signatureStates } from '../db/choices.ts'
import { givingThatCounts, neededIn, type WholePlan } from '../server/action-plan/action-plan.ts'
import { isLive } from '../server/action-plan/format-request.ts'
import type { Preparation } from '../server/action-plan/issue.ts'
import { type CalendarDate, dateInWords } from '../server/lib/days.ts'
import type { Language } from '../server/lib/language.ts'
import { inFormat, isMadeElsewhere, printedAs } from '../server/print/formats.ts'
import { taskList } from './govuk.ts'
import { type Html, html } from './html.ts'
import { pdfAddress, requestNeeded, stageInWords } from './plan-copies.ts'

type Next = {
  title: string
  hint: string | Html
  href?: string
  status: 'Not yet' | 'Cannot start yet' | { done: string }
}

/** Numbered, because each part leans on the one before. */
export function nextSteps(
  plan: WholePlan,
  preparation: Preparation | undefined,
  outcome: Ending | undefined,
  booked: CalendarDate | undefined,
): Html {
  const own = preparation ? [...beforeIssue(plan, preparation, booked), ...notYet] : afterIssue(plan)
  const list = [...own, theEnd(plan, outcome)]
  return taskList({
    idPrefix: 'next',
    classes: 'app-next',
    items: list.map(({ title, hint, href, status }, at) => ({
      title: { text: `${at + 1}. ${title}` },
      hint: typeof hint === 'string' ? { text: hint } : { html: hint },
      ...(href && { href }),
      status: statusOf(status),
    })),
  })
}

function statusOf(status: Next['status']) {
  if (status === 'Not yet') return { tag: { text: status, classes: 'govuk-tag--blue' } }
  if (typeof status === 'object') return { text: status.done }
  return { text: status, classes: 'govuk-task-list__status--cannot-start-yet' }
}

function beforeIssue(plan: WholePlan, preparation: Preparation, booked: CalendarDate | undefined): Next[] {
  const { obstacles, asksAboutChildren } = preparation
  const inTheWay = (where: string) => obstacles.filter(one => one.where === where).length
  const [commitments, review] = [inTheWay('commitments'), inTheWay('review')]
  const reviewOn = [
    plan.nextReviewOn ? `Next review on ${day(plan.nextReviewOn)}.` : 'No date has been set.',
    // They read both days on their page.
    plan.nextReviewOn &&
      booked &&
      booked !== plan.nextReviewOn &&
      `An appointment is booked for another day, ${day(booked)}.`,
  ]
    .filter(Boolean)
    .join(' ')
  return [
    {
      title: 'Settle the commitments',
      hint: commitments > 0 ? `${commitments} to settle.` : 'Nothing stands in the way.',
      href: `/interviews/${plan.interviewId}/commitments`,
      status: commitments > 0 ? 'Not yet' : { done: 'Done' },
    },
    {
      title: asksAboutChildren ? 'Set the next review, and think of the children' : 'Set the next review',
      hint: review > 0 ? `${reviewOn} Say how the plan affects their children.` : reviewOn,
      href: `/plans/${plan.id}/review`,
      status: plan.nextReviewOn && review === 0 && !addressShown(plan, preparation) ? { done: 'Done' } : 'Not yet',
    },
    {
      title: 'Read the draft together',
      hint: html`Or on paper, marked as a draft: ${pdfLinks(plan)}.`,
      href: `/plans/${plan.id}/document`,
      status: { done: 'Ready' },
    },
    {
      title: 'Record what they said to signing',
      hint: 'If they agree, or will not sign, you can record it now. It stops nothing.',
      href: `/plans/${plan.id}/signature`,
      status: { done: signingOf(plan) },
    },
    { title: 'Issue the plan', hint: 'With the button below.', status: 'Not yet' },
  ]
}

const notYet: Next[] = [
  { title: 'Print it and give it to them', hint: 'Then record that it was given.', status: 'Cannot start yet' },
]

/** The plan is not the end: the interview has an outcome of its own. */
const theEnd = ({ interviewId }: WholePlan, outcome: Ending | undefined): Next => ({
  title: 'Record how the interview ended',
  hint: outcome ? 'You can change what was recorded.' : 'Who took part, or why not.',
  href: `/interviews/${interviewId}/outcome`,
  status: outcome ? { done: 'Done' } : 'Not yet',
})

/** Nobody has to sign, so nothing said is no task left over. */
const signingOf = ({ signatures: [newest] }: WholePlan): string =>
  newest ? `${signatureStates[newest.state]}${newest.by ? '' : ', online'}` : 'Optional'

function afterIssue(plan: WholePlan): Next[] {
  const isGiven = givingThatCounts(plan) !== undefined
  return [
    ...copyElsewhere(plan),
    printing(plan),
    {
      title: 'Record that it was given',
      hint: isGiven ? 'You can record that another copy was given.' : untilGiven(plan),
      href: `/plans/${plan.id}/given`,
      status: isGiven ? { done: 'Done' } : 'Not yet',
    },
    {
      title: 'Record what they said to signing',
      hint: 'Nobody has to sign, and it changes nothing if they do not.',
      href: `/plans/${plan.id}/signature`,
      status: { done: signingOf(plan) },
    },
  ]
}

/** R29: what somebody else has to make comes first, because the person waits for it. */
function copyElsewhere(plan: WholePlan): Next[] {
  const { format } = plan.claimant
  if (!isMadeElsewhere(format)) return []
  const request = requestNeeded(plan)
  if (!request || !isLive(request)) {
    const hint = `They need the plan ${inFormat[format].en}, and it takes time to make.`
    return [{ title: `Ask for it ${inFormat[format].en}`, hint, href: '#other-formats', status: 'Not yet' }]
  }
  const status = request.stage === 'made' ? { done: 'Made' } : ('Not yet' as const)
  const hint = `${stageInWords(request)}.`
  return [{ title: `Follow the copy ${inFormat[format].en}`, hint, href: `/formats/${request.id}`, status }]
}

function printing(plan: WholePlan): Next {
  const { format, writtenLanguage } = plan.claimant
  const [first, second] = writtenLanguage === 'cy' ? ['Welsh', 'English'] : ['English', 'Welsh']
  const other = writtenLanguage === 'cy' ? 'en' : 'cy'
  const size = printedAs(format)
  const elsewhere = isMadeElsewhere(format)
  const title = format === 'email' ? 'Open the copy to send' : elsewhere ? 'Print a copy besides' : 'Print it'
  const how = format === 'standard' || format === 'email' || elsewhere ? '' : ` ${inFormat[format].en}`
  return {
    title: title === 'Print it' && !how ? `Print it in ${first}` : `${title}${how}, in ${first}`,
    hint: html`Or <a class="govuk-link" href="${pdfAddress(plan, other, size)}">in ${second}</a>. It has the code to read it online.`,
    href: pdfAddress(plan, writtenLanguage, size),
    status: { done: 'Ready' },
  }
}

function untilGiven(plan: WholePlan): string {
  const { format } = plan.claimant
  if (format === 'standard' && plan.givings.length === 0) return 'Until then nothing in it is required of them.'
  return `Until they have it ${neededIn(plan.claimant).en}, nothing in it is required of them.`
}

function pdfLinks(plan: WholePlan): Html {
  const size = printedAs(plan.claimant.format)
  const link = (language: Language) =>
    html`<a class="govuk-link" href="${pdfAddress(plan, language, size)}">PDF in ${language === 'cy' ? 'Welsh' : 'English'}</a>`
  return html`${link('en')}, ${link('cy')}`
}

/** R32: the draft would print an address that should not be seen. */
export const addressShown = ({ addressLeftOff }: WholePlan, { safety, content }: Preparation): boolean =>
  !addressLeftOff && safety?.hidesAddress === true && content.claimant.address.length > 0

const day = (date: string) => dateInWords(date, 'en')
