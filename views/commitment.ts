/** The three lists of a draft: what the person must do, has chosen to do, and what we will do, with what the guard rails find. */

import type { CommitmentKind } from '../db/choices.ts'
import { commitmentKinds } from '../db/choices.ts'
import type { TakenOut } from '../server/commitment/carried.ts'
import type { GivenReason, SavedCommitment } from '../server/commitment/commitment.ts'
import { isOpen } from '../server/commitment/draft.ts'
import type { Variation } from '../server/commitment/varied.ts'
import type { Matter } from '../server/commitment/what-matters.ts'
import type { Finding, Severity } from '../server/guard-rails/check.ts'
import { dateInWords, timeOf, today } from '../server/lib/days.ts'
import type { Regime } from '../server/regime.ts'
import { takenOutPart, variedInWords } from './commitment-varied.ts'
import { button, details, insetText, notificationBanner, type SummaryListRow, summaryList, tag } from './govuk.ts'
import { textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

export type Item = {
  commitment: SavedCommitment
  findings: readonly Finding[]
  reasons: readonly GivenReason[]
  /** The number of the newest earlier version in which it stood. */
  carriedFrom?: number | undefined
  /** What changed about it in the version they have since the draft was begun. */
  varied?: Variation | undefined
  /** Of one that came from the conversation: what nobody has said of it yet. */
  unsaid?: readonly string[] | undefined
}

export type ListDone = { what: 'saved' | 'restored' | 'reason' } | { what: 'removed'; id: string; text: string }

/** A reason that was refused: where, what was typed, and why. */
export type RefusedReason = { commitment: string; rule: string; typed: string; message: string }

type List = {
  interviewId: string
  claimantName: string
  regime: Regime
  matters: readonly Matter[]
  items: readonly Item[]
  /** While there is no draft: the issued version whose commitments the next one begins with. */
  toCarry?: { version: number; commitments: readonly SavedCommitment[] } | undefined
  /** What such a change took out of the draft. */
  takenOut?: readonly TakenOut[]
  done?: ListDone | undefined
  refused?: RefusedReason
}

/** Every commitment of the draft, under its regime's own headings. */
export function listPage(shell: Shell, list: List): Html {
  const { interviewId, claimantName, matters, done, refused } = list
  const content = html`
    ${done && banner(list, done)}
    <span class="govuk-caption-l">${claimantName}</span>
    <h1 class="govuk-heading-l">Commitments</h1>
    ${carrying(list)}
    ${whatIsKnown(matters)}
    ${(['required', 'chosen', 'ours'] as const).map(kind => section(list, kind))}
    ${onwards(list)}`
  return staffPage(shell, {
    title: 'Commitments',
    back: { href: `/interviews/${interviewId}`, text: 'Back to the interview' },
    errors: refused && [{ field: reasonField(refused.commitment, refused.rule), message: refused.message }],
    wide: true,
    content,
  })
}

const doneWords = {
  saved: 'Saved.',
  restored: 'It is back where it was.',
  reason: 'Your reason is saved.',
} as const

function banner({ interviewId }: List, done: ListDone): Html {
  if (done.what !== 'removed') return notificationBanner({ type: 'success', text: doneWords[done.what] })
  return notificationBanner({
    type: 'success',
    html: html`<p class="govuk-notification-banner__heading">Removed: ${done.text}</p>
      <form method="post" action="${listPath(interviewId)}/${done.id}/removal/undo" novalidate>
        ${pressField()}
        <button class="app-link-button app-link-button--banner" type="submit">Undo: put it back</button>
      </form>`,
  })
}

/** A look begins nothing: the next version starts when somebody says so, or adds to it. */
function carrying({ interviewId, toCarry }: List): Html | undefined {
  if (!toCarry) return undefined
  const { version } = toCarry
  return html`${insetText({
    text: `Version ${version} of the plan was issued before this interview, and stays as it is. Below is what it says. The next version begins with all of it, for you to keep, change or leave off.`,
  })}
    <form method="post" action="${listPath(interviewId)}" novalidate>${pressField()}${button({ text: 'Start the next version' })}</form>`
}

const listPath = (interviewId: string) => `/interviews/${interviewId}/commitments`

/** What the plan has to fit, open beside what is written. */
export function whatIsKnown(matters: readonly Matter[]): Html {
  const rows = matters.map(({ topic, lines }) => ({
    key: { text: topic },
    value: { html: html`${lines.map(line => html`<p class="govuk-body app-lines">${line}</p>`)}` },
  }))
  return details({
    summaryText: 'What is known that matters here',
    open: true,
    classes: 'app-known',
    html:
      rows.length > 0
        ? summaryList({ rows, classes: 'govuk-summary-list--no-border app-known__list' })
        : html`<p class="govuk-body">Nothing yet about their health, caring, travel, times or internet. What they tell you in the interview shows here.</p>`,
  })
}

const addWords: Record<CommitmentKind, string> = {
  required: 'Add something they must do',
  chosen: 'Add something they have chosen to do',
  ours: 'Add something we will do',
}

const emptyWords: Record<CommitmentKind, string> = {
  required: 'Nothing yet. A plan does not have to require anything.',
  chosen: 'Nothing yet. Ask what they would like to do.',
  ours: 'Nothing yet. Say what you and the office will do for them.',
}

function section(list: List, kind: CommitmentKind): Html {
  const { regime, interviewId } = list
  const items = list.items.filter(({ commitment }) => commitment.kind === kind)
  const toCarry = (list.toCarry?.commitments ?? []).filter(commitment => commitment.kind === kind)
  const mayAdd = kind !== 'required' || regime.mayRequire
  return html`<section class="app-commitments">
    <h2 class="govuk-heading-m" id="${kind}">${regime.headings[kind].en}</h2>
    ${
      !mayAdd &&
      insetText({
        text: `Nothing can be required of this person (${regime.name.en}). Write what they choose to do under the next heading.`,
      })
    }
    ${kind === 'required' && takenOutPart(interviewId, list.takenOut)}
    ${toCarry.map(commitment => html`<div class="${cardClass(kind)}">${cardHeading(commitment, list.toCarry?.version)}</div>`)}
    ${mayAdd && items.length + toCarry.length === 0 && html`<p class="govuk-body">${emptyWords[kind]}</p>`}
    ${items.map((item, at) => commitmentCard(list, item, at > 0, at < items.length - 1))}
    ${mayAdd && button({ text: addWords[kind], href: `${listPath(interviewId)}/new?kind=${kind}`, classes: 'govuk-button--secondary' })}
  </section>`
}

/** The kind in a word, beside each line. */
export const kindTag = (kind: CommitmentKind): Html =>
  tag({ text: commitmentKinds[kind], classes: `app-kind ${kindColours[kind]}` })

const kindColours: Record<CommitmentKind, string> = {
  required: 'govuk-tag--red',
  chosen: 'govuk-tag--green',
  ours: 'govuk-tag--blue',
}

function commitmentCard(list: List, item: Item, mayGoUp: boolean, mayGoDown: boolean): Html {
  const { commitment } = item
  const { id, kind } = commitment
  return html`<div class="${cardClass(kind)}" id="commitment-${id}" tabindex="-1">
    ${cardHeading(commitment, item.carriedFrom)}
    ${item.unsaid && html`<p class="govuk-body-s">${fromConversation(item.unsaid)}</p>`}
    ${item.varied && insetText({ text: variedInWords(commitment, item.varied) })}
    ${findingsBySeverity(item.findings, finding => reasonPart(list, item, finding) ?? donePart(list, item, finding))}
    ${acts(list, item, mayGoUp, mayGoDown)}
  </div>`
}

/** What is not said yet is left empty, and is said to be. */
const fromConversation = (unsaid: readonly string[]): string =>
  unsaid.length > 0 ? `From the conversation. Not said yet: ${unsaid.join(', ')}.` : 'From the conversation.'

const cardClass = (kind: CommitmentKind) => `app-commitment app-commitment--${kind}`

/** The heading is what will be done, alone; its kind, and where it comes from, stand after it. */
const cardHeading = (commitment: SavedCommitment, carriedFrom: number | undefined): Html =>
  html`<h3 class="govuk-heading-s app-commitment__what">${commitment.what}</h3>
    <p class="govuk-body-s">${kindTag(commitment.kind)}${carriedFrom !== undefined && html` Carried from version ${carriedFrom}`}</p>
    ${summaryList({ rows: rowsOf(commitment), classes: 'govuk-summary-list--no-border app-commitment__rows' })}`

/** What each thing about a commitment is called, for an adviser; in the order it is shown. */
export const labels = {
  steps: 'How',
  startsOn: 'Starts',
  dueOn: 'By when',
  place: 'Where, or how',
  hours: 'How long it takes',
  evidence: 'What will show it',
  helps: 'How it helps',
  whoHelps: 'Who helps',
  reasonable: 'Why it is reasonable for them',
  canDo: '“Can I do this?”',
  ownWords: 'In their own words',
} as const

/** Everything that is written in a commitment besides what it is. */
export function rowsOf(one: SavedCommitment): SummaryListRow[] {
  const values: Record<keyof typeof labels, Html | string | undefined> = {
    steps:
      one.steps.length > 0
        ? html`<ol class="govuk-list govuk-list--number">${one.steps.map(step => html`<li>${step}</li>`)}</ol>`
        : undefined,
    startsOn: one.startsOn && dateInWords(one.startsOn, 'en', { weekday: true }),
    dueOn: one.dueOn && dateInWords(one.dueOn, 'en', { weekday: true }),
    place: one.place,
    hours: one.hours,
    evidence: one.evidence ?? (one.noEvidence ? 'Nothing is needed' : undefined),
    helps: one.helps,
    whoHelps: one.whoHelps,
    reasonable: one.reasonable,
    canDo: scoreInWords(one),
    ownWords: one.ownWords && `“${one.ownWords}”`,
  }
  return Object.entries(labels).flatMap(([field, label]) => {
    const value = values[field as keyof typeof labels]
    if (value === undefined || value === '') return []
    const text = field === 'whoHelps' && one.kind === 'ours' ? 'Who of us' : label
    return [{ key: { text }, value: { html: html`<div class="app-lines">${value}</div>` } }]
  })
}

const scoreInWords = ({ canDo, canDoWords }: SavedCommitment) =>
  canDo === undefined && !canDoWords
    ? undefined
    : [canDo === undefined ? 'Not asked for a number' : `${canDo} out of 10`, canDoWords && `“${canDoWords}”`]
        .filter(Boolean)
        .join(': ')

const severities: Record<Severity, { text: string; colour: string }> = {
  blocks: { text: 'Stops the plan being issued', colour: 'govuk-tag--red' },
  'needs a reason': { text: 'Needs a reason', colour: 'govuk-tag--yellow' },
  advice: { text: 'Advice', colour: 'govuk-tag--turquoise' },
}

/**
 * What the guard rails find, the gravest first, each with its name, why, the words found, and its source.
 * @param more adds to a finding what can be done about it here
 */
export const findingsBySeverity = (
  findings: readonly Finding[],
  more: (finding: Finding) => Html | undefined = () => undefined,
): Html =>
  html`${Object.entries(severities).map(([severity, { text, colour }]) => {
    const group = findings.filter(finding => finding.severity === severity)
    if (group.length === 0) return undefined
    return html`<div class="app-findings">
      ${tag({ text, classes: colour })}
      <ul class="govuk-list govuk-list--bullet">${group.map(finding => html`<li>${findingInWords(finding)}${more(finding)}</li>`)}</ul>
    </div>`
  })}`

const findingInWords = ({ title, words, found, better, source }: Finding): Html =>
  html`<strong class="app-findings__title">${title}</strong>${words}${source && html` <a class="govuk-link app-findings__source" href="/sources/${source}">${source}<span class="govuk-visually-hidden">: where “${title}” comes from</span></a>`}${found && html`<span class="app-findings__found">Because of: “${found}”</span>`}${better && html`<span class="app-findings__better">Better: ${better}</span>`}`

const reasonField = (commitment: string, rule: string) => `reason-${commitment}-${rule}`

function reasonPart({ interviewId, refused }: List, { commitment, reasons }: Item, finding: Finding): Html | undefined {
  if (finding.severity !== 'needs a reason') return undefined
  const { rule } = finding
  const given = reasons.find(one => one.rule === rule)
  const typed = refused?.commitment === commitment.id && refused.rule === rule ? refused : undefined
  const id = reasonField(commitment.id, rule)
  return html`${given && html`<span class="app-findings__found">Kept because: “${given.reason}” (${given.byName}, ${momentInWords(given.at)})</span>`}
    ${details({
      summaryHtml: html`${given ? 'Change the reason' : 'Give a reason to keep it'}${hiddenName(commitment.what)}`,
      open: typed !== undefined,
      html: html`<form method="post" action="${listPath(interviewId)}/${commitment.id}/reasons" novalidate>
        ${pressField()}
        <input type="hidden" name="rule" value="${rule}">
        ${textarea({
          id,
          name: 'reason',
          label: { text: 'Why it stays as it is' },
          hint: { text: 'Your name and this reason are kept with the plan.' },
          rows: 3,
          value: typed?.typed ?? given?.reason,
          errorMessage: typed && { text: typed.message },
        })}
        ${button({ text: 'Save the reason', classes: 'govuk-button--secondary app-no-margin' })}
      </form>`,
    })}`
}

/** What was brought along from an earlier plan and is done needs no later date: it can be left off, and the log says why. */
function donePart({ interviewId }: List, { commitment, carriedFrom }: Item, { rule }: Finding): Html | undefined {
  if (rule !== 'due-in-the-past' || carriedFrom === undefined) return undefined
  return html`<form method="post" action="${listPath(interviewId)}/${commitment.id}/removal" novalidate>
      ${pressField()}
      <input type="hidden" name="why" value="done">
      <button class="app-link-button" type="submit">It is done: leave it off${hiddenName(commitment.what)}</button>
    </form>`
}

const hiddenName = (what: string): Html => html`<span class="govuk-visually-hidden"> “${what}”</span>`

/** A moment in London, as staff read it. */
export const momentInWords = (at: Date): string => `${dateInWords(today(at), 'en')} at ${timeOf(at)}`

function acts({ interviewId }: List, { commitment }: Item, mayGoUp: boolean, mayGoDown: boolean): Html {
  const { id, what } = commitment
  const path = `${listPath(interviewId)}/${id}`
  const about = hiddenName(what)
  const act = (to: string, text: string, hidden?: { name: string; value: string }) =>
    html`<li><form method="post" action="${path}/${to}" novalidate>${pressField()}${hidden && html`<input type="hidden" name="${hidden.name}" value="${hidden.value}">`}<button class="app-link-button" type="submit">${text}${about}</button></form></li>`
  return html`<ul class="app-acts">
    <li><a class="govuk-link" href="${path}">Change${about}</a></li>
    ${act('duplicate', 'Duplicate')}
    ${mayGoUp && act('move', 'Move up', { name: 'direction', value: 'up' })}
    ${mayGoDown && act('move', 'Move down', { name: 'direction', value: 'down' })}
    ${act('removal', 'Remove')}
  </ul>`
}

/** What still keeps the plan from being issued, and the way to it; the way begins the draft when there is none. */
function onwards({ items, interviewId }: List): Html {
  const open = items.filter(({ findings, reasons }) => findings.some(finding => isOpen(finding, reasons)))
  return html`<section class="app-commitments">
    <h2 class="govuk-heading-m">Next</h2>
    ${
      open.length > 0 &&
      html`<p class="govuk-body">These have to be settled before the plan can be issued:</p>
        <ul class="govuk-list govuk-list--bullet">${open.map(({ commitment }) => html`<li><a class="govuk-link" href="#commitment-${commitment.id}">${commitment.what}</a></li>`)}</ul>`
    }
    <p class="govuk-body"><a class="govuk-link" href="/interviews/${interviewId}/summary">Sum up what they told you</a>, in plain words for the plan</p>
    <form method="post" action="/interviews/${interviewId}/plan" novalidate>${pressField()}${button({ text: 'Go to the plan' })}</form>
  </section>`
}
