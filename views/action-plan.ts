/** A plan for the adviser: what it is worth, what to do next, and what it says. */
import {
  commitmentKinds,
  type Ending,
  formats,
  givenHow,
  receptions,
  signatureStates,
  writtenLanguages,
} from '../db/choices.ts'
import {
  givingThatCounts,
  neededIn,
  type Signature,
  standingOf,
  type WholePlan,
  whyNotInForce,
} from '../server/action-plan/action-plan.ts'
import { type Corrected, correctedWords } from '../server/action-plan/corrected.ts'
import type { FormatRequest } from '../server/action-plan/format-request.ts'
import type { Preparation } from '../server/action-plan/issue.ts'
import { planStandings } from '../server/claimant/overview.ts'
import type { SavedCommitment } from '../server/commitment/commitment.ts'
import type { DecidedLine } from '../server/commitment/decided-lines.ts'
import type { Version } from '../server/commitment/draft-plan.ts'
import { type VariedLine, variedWords } from '../server/commitment/varied.ts'
import type { WrittenLetter } from '../server/letter/letter.ts'
import { type CalendarDate, dateInWords, timeInWords, timeOf, today } from '../server/lib/days.ts'
import type { Language } from '../server/lib/language.ts'
import type { Block, Letter } from '../server/print/letter.ts'
import { planTitle } from '../server/regime.ts'
import { button, insetText, summaryList, table, tag, warningText } from './govuk.ts'
import { type Html, html } from './html.ts'
import { claimantPage, type Page, type Shell, staffPage } from './layout.ts'
import { signatureMark } from './my-plan-signature.ts'
import { everySize, madeElsewhere } from './plan-copies.ts'
import { planBlocksHtml, planDocumentHtml } from './plan-document.ts'
import { addressShown, nextSteps } from './plan-next.ts'
import { pressField } from './press.ts'
import { decidedInShort, variedSection } from './variation.ts'

/** What has just been done, by the word in the address. */
const doneTexts = {
  issued: 'The plan is issued. Print it, give it to them, and record that you did.',
  review: 'Saved.',
  given: 'You have recorded that the plan was given.',
  copy: 'You have recorded a copy besides. The plan is not given to them until they have it in the format they need.',
  asked: 'You have asked for the copy. Order it, and record here or under “Copies to make” what becomes of it.',
  signature: 'You have recorded what they said to signing.',
  date: 'The date has changed. Print the letter, give it to them, and record that you did. If the next version is being written, change the date there too.',
  letter: 'You have recorded that the letter was given.',
} as const
export type PlanDone = keyof typeof doneTexts

type PlanPage = {
  plan: WholePlan
  /** For a draft. */
  preparation?: Preparation | undefined
  document: Letter
  /** From the second version on: what has changed, in the adviser's words. */
  changes?: readonly Block[] | undefined
  corrected?: Corrected | undefined
  /** Copies of earlier versions that are still on their way. */
  earlier: readonly FormatRequest[]
  versions: readonly Version[]
  /** Of an issued version: what it requires, as it stands now, and the letters about what changed. */
  varied: readonly VariedLine[]
  letters: readonly WrittenLetter[]
  /** What was decided about its lines and stands in no issued version yet; and then all its lines. */
  decided: readonly DecidedLine[]
  lines: readonly SavedCommitment[]
  errors?: Page['errors'] | undefined
  /** How its interview ended, when somebody has recorded it. */
  outcome?: Ending | undefined
  /** The day of the next appointment that is booked. */
  booked?: CalendarDate | undefined
  done?: PlanDone | undefined
}

/** One version of a plan. */
export function planPage(shell: Shell, page: PlanPage): Html {
  const { plan, preparation, document, changes, corrected, versions, errors = [], outcome, done } = page
  const standing = standingOf(plan)
  const content = html`
    <span class="govuk-caption-l">${plan.reference}, version ${plan.version}</span>
    <h1 class="govuk-heading-l">${planTitle(plan.issue?.content.regime ?? plan.claimant.regime)} for ${plan.claimant.name}</h1>
    ${corrected && correctedNotice(corrected, 'en')}
    ${standingPanel(plan)}
    ${changes && html`<div class="app-changes">${planBlocksHtml(changes, 'en')}</div>`}
    ${preparation && unprintableWarning(preparation)}
    ${preparation && summaryAdvice(preparation)}
    ${preparation && addressShown(plan, preparation) && addressWarning()}
    ${standing !== 'replaced' && html`<h2 class="govuk-heading-m">What to do next</h2>${nextSteps(plan, preparation, outcome, page.booked)}`}
    ${everySize(plan)}
    ${plan.issue && !plan.replacedBy && madeElsewhere(plan, page.earlier)}
    ${standing === 'draft' ? issueForm(plan) : changeForm(plan)}
    ${page.varied.length > 0 && variedSection(plan, page.varied, page.letters, page.decided)}
    ${(plan.issue || plan.signatures.length > 0) && whatHappened(plan)}
    ${plan.issue && ifNotDone(plan)}
    ${versions.length > 1 && allVersions(plan, versions)}
    ${embedded(plan, document, decisionsBeside(page))}`
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

/** R93: the version keeps its words, and says beside them that one of them was wrong. */
const correctedNotice = (corrected: Corrected, language: Language): Html => {
  const { seeVersion } = corrected
  const text = correctedWords(corrected)[language]
  return insetText({
    html: seeVersion ? html`<a class="govuk-link" href="/plans/${seeVersion.id}">${text}</a>` : html`${text}`,
  })
}

/** The one thing to see first: whether anybody has to do anything because of this version. */
function standingPanel(plan: WholePlan): Html {
  const { issue, replacedBy } = plan
  const standing = standingOf(plan)
  const giving = givingThatCounts(plan)
  const words = {
    draft: html`This is a draft. Nobody has to do anything because of it.`,
    'not given': html`Issued on ${issue && dayOf(issue.at)}. Nobody has to do anything because of it until it has been given.`,
    'not readable': html`They have a copy, but not ${neededIn(plan.claimant).en}. Nobody has to do anything because of it until they have.`,
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
        text: `Some letters cannot be printed: ${unprintable.map(({ where, letters }) => `${letters.map(inWords).join(', ')} in ${where}`).join('; ')}. In the plan each would be the sign �. Write them in another way before you issue it.`,
      })

/** A letter that paper cannot show may not show on this screen either, but its number can be looked up. */
function inWords(letter: string): string {
  const number = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return /\p{Private_Use}|\p{Unassigned}|\p{Surrogate}/u.test(letter)
    ? `the character ${number}`
    : `${letter} (${number})`
}

/** Advice, and nothing in the way: which paragraphs are off the plan, or say in one language what they did before. */
function summaryAdvice({ interview, summaries }: Preparation): Html | undefined {
  const named = (parts: Preparation['summaries']) => parts.map(({ step }) => `“${step.title.en}”`).join(', ')
  const outOfDate = summaries.filter(({ standing }) => standing === 'out of date')
  const oneLanguage = summaries.filter(({ unchanged }) => unchanged !== undefined)
  const texts = [
    outOfDate.length > 0 &&
      `The answers have changed since the summary was kept of ${named(outOfDate)}. It is off the plan until you choose.`,
    oneLanguage.length > 0 && `The summary was changed in one language only of ${named(oneLanguage)}.`,
  ].filter(text => text !== false)
  if (texts.length === 0) return undefined
  return warningText({
    html: html`${texts.join(' ')} <a class="govuk-link" href="/interviews/${interview.id}/summary">Look at the summary</a>`,
  })
}

const addressWarning = (): Html =>
  warningText({
    text: 'This draft prints their address, and what they told you means that it may not be safe. Look at it under “Set the next review” before you issue the plan.',
  })

function issueForm({ id }: WholePlan): Html {
  return html`
    <h2 class="govuk-heading-m">Issue this plan</h2>
    <p class="govuk-body">From then on this version cannot change: a change is a new version. It is printed in English and Welsh, with a code that lets them read it online.</p>
    <form method="post" action="/plans/${id}/issue" novalidate>
      ${pressField()}
      ${button({ text: 'Issue the plan', preventDoubleClick: true })}
    </form>`
}

/** An issued plan changes in its next version. */
function changeForm(plan: WholePlan): Html | undefined {
  if (plan.replacedBy) return undefined
  return html`
    <h2 class="govuk-heading-m">Change this plan</h2>
    <p class="govuk-body">This starts version ${plan.version + 1} with the same commitments. Version ${plan.version} stands until the new one is issued.</p>
    <form method="post" action="/plans/${plan.id}/next-version" novalidate>
      ${pressField()}
      ${button({ text: 'Change this plan', classes: 'govuk-button--secondary', preventDoubleClick: true })}
    </form>`
}

/** Every fact about this version, in the order it happened. */
function whatHappened({ issue, givings, signatures }: WholePlan): Html {
  const given = [...givings].reverse().map(one => ({
    key: { text: 'Given' },
    value: {
      html: html`${day(one.on)}. ${givenHow[one.how].en}, ${writtenLanguages[one.language]}, ${formats[one.format].en.toLowerCase()}. ${receptions[one.reception]}.${!one.readable && html`<br>A copy besides: not in the format they needed.`}${one.note ? html`<br>${one.note}` : undefined}<br>Recorded by ${one.byName} on ${dayOf(one.at)}.`,
    },
  }))
  const signed = [...signatures].reverse().map(one => ({
    key: { text: 'Signing' },
    value: {
      html: html`${day(one.on)}. ${signatureStates[one.state]}${one.method ? html`, ${one.method}` : undefined}.${one.words ? html`<br>“${one.words}”` : undefined}${signatureMark(one)}<br>${recordedBy(one)}`,
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

/** Online nobody records it: it is the person's own act, or that of whoever acts for them. */
const recordedBy = ({ byName, representative, at }: Signature): string => {
  if (byName) return `Recorded by ${byName} on ${dayOf(at)}.`
  const when = `on ${dayOf(at)} at ${timeInWords(timeOf(at), 'en')}`
  return representative ? `By ${representative}, for them, ${when}.` : `By themselves, ${when}.`
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
function embedded(plan: WholePlan, document: Letter, beside: ReadonlyMap<number, Html>): Html {
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
      ${planDocumentHtml({ ...document, blocks }, 1, beside)}
    </section>`
}

/** What was decided since, by the printed number of the line. In the document the lines stand kind by kind. */
function decisionsBeside({ decided, lines }: PlanPage): ReadonlyMap<number, Html> {
  const kinds = Object.keys(commitmentKinds)
  const printed = lines.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  return new Map(
    decided.map(one => [
      printed.findIndex(({ id }) => id === one.commitmentId) + 1,
      html`<div lang="en">${insetText({ html: decidedInShort(one) })}</div>`,
    ]),
  )
}

/** The document alone: to read together, or to print from the browser. */
export function documentPage(
  shell: Shell,
  plan: WholePlan,
  document: Letter,
  since: { corrected: Corrected | undefined; isVaried: boolean },
): Html {
  const { language } = document
  const address = (of: Language) => `/plans/${plan.id}/document?lang=${of}`
  const back = { href: `/plans/${plan.id}` }
  const content = html`${since.corrected && correctedNotice(since.corrected, language)}${since.isVaried && insetText({ text: variedWords[language] })}${planDocumentHtml(document)}`
  const page = { title: document.title, content, back }
  return claimantPage(shell, language, page, address(language === 'en' ? 'cy' : 'en'))
}

/** R31, R33: what shows how it was given, and where something that was not done is recorded. */
const ifNotDone = ({ id, claimantId }: WholePlan): Html => html`
  <h2 class="govuk-heading-m">If something was not done</h2>
  <ul class="govuk-list">
    <li><a class="govuk-link" href="/claimants/${claimantId}/failures/new">Record something that was not done</a></li>
    <li><a class="govuk-link" href="/plans/${id}/evidence.zip" download>Download what shows how this version was given (ZIP)</a></li>
  </ul>`
