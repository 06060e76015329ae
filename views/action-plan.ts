/** A plan for the adviser: what it is worth, what to do next, and what it says. */
import {
  formats,
  givenHow,
  type InterviewOutcome,
  receptions,
  signatureStates,
  writtenLanguages,
} from '../db/choices.ts'
import { standingOf, type WholePlan, whyNotInForce } from '../server/action-plan/action-plan.ts'
import type { Preparation } from '../server/action-plan/issue.ts'
import { planStandings } from '../server/claimant/overview.ts'
import type { Version } from '../server/commitment/draft-plan.ts'
import { dateInWords, today } from '../server/lib/days.ts'
import type { Language } from '../server/lib/language.ts'
import type { Letter } from '../server/print/letter.ts'
import { button, summaryList, table, tag, taskList, warningText } from './govuk.ts'
import { type Html, html } from './html.ts'
import { claimantPage, type Page, type Shell, staffPage } from './layout.ts'
import { planDocumentHtml } from './plan-document.ts'

/** What has just been done, by the word in the address. */
const doneTexts = {
  issued: 'The plan is issued. Print it, give it to them, and record that you did.',
  review: 'Saved.',
  given: 'You have recorded that the plan was given.',
  signature: 'You have recorded what they said to signing.',
} as const
export type PlanDone = keyof typeof doneTexts

type PlanPage = {
  plan: WholePlan
  /** For a draft. */
  preparation?: Preparation | undefined
  document: Letter
  versions: readonly Version[]
  errors?: Page['errors'] | undefined
  /** How its interview ended, when somebody has recorded it. */
  outcome?: InterviewOutcome | undefined
  done?: PlanDone | undefined
}

/** One version of a plan. */
export function planPage(shell: Shell, page: PlanPage): Html {
  const { plan, preparation, document, versions, errors = [], outcome, done } = page
  const standing = standingOf(plan)
  const content = html`
    <span class="govuk-caption-l">${plan.reference}, version ${plan.version}</span>
    <h1 class="govuk-heading-l">Action plan for ${plan.claimant.name}</h1>
    ${standingPanel(plan)}
    ${preparation && unprintableWarning(preparation)}
    ${preparation && addressShown(plan, preparation) && addressWarning()}
    ${standing !== 'replaced' && html`<h2 class="govuk-heading-m">What to do next</h2>${nextSteps(plan, preparation, outcome)}`}
    ${standing === 'draft' ? issueForm(plan) : copies(plan)}
    ${plan.issue && whatHappened(plan)}
    ${versions.length > 1 && allVersions(plan, versions)}
    ${embedded(plan, document)}`
  return staffPage(shell, {
    title: `Plan ${plan.reference}`,
    back: { href: `/interviews/${plan.interviewId}`, text: 'Back to the interview' },
    errors,
    done: done && Object.hasOwn(doneTexts, done) ? doneTexts[done] : undefined,
    content,
  })
}

const day = (date: string) => dateInWords(date, 'en')
const dayOf = (at: Date) => day(today(at))
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The one thing to see first: whether anybody has to do anything because of this version. */
function standingPanel(plan: WholePlan): Html {
  const { issue, replacedBy } = plan
  const standing = standingOf(plan)
  const giving = plan.givings.at(-1)
  const words = {
    draft: html`This is a draft. Nobody has to do anything because of it.`,
    'not given': html`Issued on ${issue && dayOf(issue.at)}. Nobody has to do anything because of it until it has been given.`,
    'in force': html`Given on ${giving && day(giving.on)}: ${giving && givenHow[giving.how].en.toLowerCase()}.`,
    replaced: html`Version ${replacedBy?.version} took its place on ${replacedBy && dayOf(replacedBy.at)}. <a class="govuk-link" href="/plans/${replacedBy?.id}">Open version ${replacedBy?.version}</a>`,
  }
  const required = issue?.content.commitments.filter(({ kind }) => kind === 'required') ?? []
  const why = issue && whyNotInForce(plan)
  return html`<div class="app-standing app-standing--${standing === 'in force' ? 'yes' : 'no'}">
    <h2 class="govuk-heading-m">${planStandings[standing]}</h2>
    <p class="govuk-body">${words[standing]}</p>
    ${
      why &&
      required.length > 0 &&
      html`<ul class="app-standing__items">${required.map(({ what }) => html`<li class="govuk-body">${what}<br>${tag({ text: capital(why), classes: 'govuk-tag--yellow' })}</li>`)}</ul>`
    }
  </div>`
}

/** A name with holes in it is not the person's name: the adviser hears of it before it is printed. */
const unprintableWarning = ({ unprintable }: Preparation): Html | undefined =>
  unprintable.length === 0
    ? undefined
    : warningText({
        text: `Some letters cannot be printed: ${unprintable.map(({ where, letters }) => `${letters.join(' ')} in ${where}`).join('; ')}. Write them in another way before you issue the plan.`,
      })

/** R32: the draft would print an address that should not be seen. */
const addressShown = ({ addressLeftOff }: WholePlan, { safety, content }: Preparation): boolean =>
  !addressLeftOff && safety?.hidesAddress === true && content.claimant.address.length > 0

const addressWarning = (): Html =>
  warningText({
    text: 'This draft prints their address, and what they told you means that it may not be safe. Look at it under “Set the next review” before you issue the plan.',
  })

type Next = {
  title: string
  hint: string | Html
  href?: string
  status: 'Not yet' | 'Cannot start yet' | { done: string }
}

/** Numbered, because each part leans on the one before. */
function nextSteps(plan: WholePlan, preparation: Preparation | undefined, outcome?: InterviewOutcome): Html {
  const own = preparation ? [...beforeIssue(plan, preparation), ...notYet] : afterIssue(plan)
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

function beforeIssue(plan: WholePlan, preparation: Preparation): Next[] {
  const { obstacles, asksAboutChildren } = preparation
  const inTheWay = (where: string) => obstacles.filter(one => one.where === where).length
  const [commitments, review] = [inTheWay('commitments'), inTheWay('review')]
  const reviewOn = plan.nextReviewOn ? `Next review on ${day(plan.nextReviewOn)}.` : 'No date has been set.'
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
const theEnd = ({ interviewId }: WholePlan, outcome: InterviewOutcome | undefined): Next => ({
  title: 'Record how the interview ended',
  hint: outcome ? 'You can change what was recorded.' : 'Who took part, or why not.',
  href: `/interviews/${interviewId}/outcome`,
  status: outcome ? { done: 'Done' } : 'Not yet',
})

/** Nobody has to sign, so nothing said is no task left over. */
const signingOf = ({ signatures }: WholePlan): string =>
  signatures[0] ? signatureStates[signatures[0].state] : 'Optional'

function afterIssue(plan: WholePlan): Next[] {
  const { writtenLanguage } = plan.claimant
  const [first, second] = writtenLanguage === 'cy' ? ['Welsh', 'English'] : ['English', 'Welsh']
  const other = writtenLanguage === 'cy' ? 'en' : 'cy'
  return [
    {
      title: `Print it in ${first}`,
      hint: html`Or <a class="govuk-link" href="/plans/${plan.id}/plan.pdf?lang=${other}">print it in ${second}</a>. It has the code to read it online.`,
      href: `/plans/${plan.id}/plan.pdf?lang=${writtenLanguage}`,
      status: { done: 'Ready' },
    },
    {
      title: 'Record that it was given',
      hint:
        plan.givings.length > 0
          ? 'You can record that another copy was given.'
          : 'Until then nothing in it is required of them.',
      href: `/plans/${plan.id}/given`,
      status: plan.givings.length > 0 ? { done: 'Done' } : 'Not yet',
    },
    {
      title: 'Record what they said to signing',
      hint: 'Nobody has to sign, and it changes nothing if they do not.',
      href: `/plans/${plan.id}/signature`,
      status: { done: signingOf(plan) },
    },
  ]
}

const pdfLinks = ({ id }: WholePlan): Html =>
  html`<a class="govuk-link" href="/plans/${id}/plan.pdf?lang=en">PDF in English</a>, <a class="govuk-link" href="/plans/${id}/plan.pdf?lang=cy">PDF in Welsh</a>`

function issueForm({ id }: WholePlan): Html {
  return html`
    <h2 class="govuk-heading-m">Issue this plan</h2>
    <p class="govuk-body">From then on this version cannot change: a change is a new version. It is printed in English and Welsh, with a code that lets them read it online.</p>
    <form method="post" action="/plans/${id}/issue" novalidate>
      ${button({ text: 'Issue the plan', preventDoubleClick: true })}
    </form>`
}

/** An issued plan: what may be done with it besides the list. */
function copies(plan: WholePlan): Html {
  if (plan.replacedBy) return html`<p class="govuk-body">The copies that were printed: ${pdfLinks(plan)}.</p>`
  return html`
    <h2 class="govuk-heading-m">Change this plan</h2>
    <p class="govuk-body">This starts version ${plan.version + 1} with the same commitments. Version ${plan.version} stands until the new one is issued.</p>
    <form method="post" action="/plans/${plan.id}/next-version" novalidate>
      ${button({ text: 'Change this plan', classes: 'govuk-button--secondary', preventDoubleClick: true })}
    </form>`
}

/** Every fact about this version, in the order it happened. */
function whatHappened({ issue, givings, signatures }: WholePlan): Html {
  const given = [...givings].reverse().map(one => ({
    key: { text: 'Given' },
    value: {
      html: html`${day(one.on)}. ${givenHow[one.how].en}, ${writtenLanguages[one.language]}, ${formats[one.format].en.toLowerCase()}. ${receptions[one.reception]}.${one.note ? html`<br>${one.note}` : undefined}<br>Recorded by ${one.byName} on ${dayOf(one.at)}.`,
    },
  }))
  const signed = [...signatures].reverse().map(one => ({
    key: { text: 'Signing' },
    value: {
      html: html`${day(one.on)}. ${signatureStates[one.state]}${one.method ? html`, ${one.method}` : undefined}.${one.words ? html`<br>“${one.words}”` : undefined}<br>Recorded by ${one.byName} on ${dayOf(one.at)}.`,
    },
  }))
  return html`
    <h2 class="govuk-heading-m">What has happened</h2>
    ${summaryList({
      rows: [
        issue && { key: { text: 'Issued' }, value: { text: `${dayOf(issue.at)}, by ${issue.byName}` } },
        ...given,
        ...signed,
      ],
    })}`
}

function allVersions({ id }: WholePlan, versions: readonly Version[]): Html {
  return table({
    caption: 'All versions',
    captionClasses: 'govuk-table__caption--m',
    head: [{ text: 'Version' }, { text: 'Issued' }],
    rows: versions.map(one => [
      one.id === id
        ? { text: `Version ${one.version} (this one)` }
        : { html: html`<a class="govuk-link" href="/plans/${one.id}">Version ${one.version}</a>` },
      { text: one.issuedAt ? dayOf(one.issuedAt) : 'Draft' },
    ]),
  })
}

/** The document inside the page, whose own heading comes first: the document's becomes one below it. */
function embedded(plan: WholePlan, document: Letter): Html {
  const [title, ...rest] = document.blocks
    .filter(block => block.is === 'heading' && block.level === 1)
    .map(block => ('text' in block ? block.text : ''))
  const blocks = document.blocks.filter(block => !(block.is === 'heading' && block.level === 1))
  const other = document.language === 'en' ? 'cy' : 'en'
  return html`
    <section class="app-paper" aria-labelledby="document">
      <div class="app-paper__head">
        <h2 class="govuk-heading-m" id="document">What the plan says${title && html`: <span lang="${document.language}">${title}</span>`}${rest}</h2>
        <p class="govuk-body-s">
          <a class="govuk-link" href="/plans/${plan.id}?lang=${other}#document">Show it in ${other === 'cy' ? 'Welsh' : 'English'}</a>
          <a class="govuk-link" href="/plans/${plan.id}/document?lang=${document.language}">Open it alone</a>
        </p>
      </div>
      ${planDocumentHtml({ ...document, blocks }, 1)}
    </section>`
}

/** The document alone: to read together, or to print from the browser. */
export function documentPage(shell: Shell, plan: WholePlan, document: Letter): Html {
  const { language } = document
  const address = (of: Language) => `/plans/${plan.id}/document?lang=${of}`
  const back = { href: `/plans/${plan.id}` }
  const page = { title: document.title, content: planDocumentHtml(document), back }
  return claimantPage(shell, language, page, address(language === 'en' ? 'cy' : 'en'))
}
