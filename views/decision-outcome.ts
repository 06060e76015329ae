/** A decision as it was made: for the desk, and for the person whose plan it is about. */
import { type CommitmentKind, type ReconsiderationOutcome, reconsiderationOutcomes } from '../db/choices.ts'
import type { DecidedLine } from '../server/commitment/decided-lines.ts'
import type { WrittenLetter } from '../server/letter/letter.ts'
import { type CalendarDate, dateInWords } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import type { Decision, DecisionLine } from '../server/reconsideration/decision.ts'
import { isSaidOnce } from '../server/reconsideration/decision-letter.ts'
import { decisionLabels, meanings, standsMeanwhile } from '../server/reconsideration/decision-words.ts'
import type { Reconsideration } from '../server/reconsideration/reconsideration.ts'
import { momentInWords } from './commitment.ts'
import { button, insetText, type SummaryListRow, summaryList, tag } from './govuk.ts'
import { given, type Html, html } from './html.ts'
import { givenInWords } from './letter.ts'
import { inSame } from './my-plan-nav.ts'

/** What was decided, and what is left to do about it, which is the office's: give the letter, issue the next version. */
export function decisionPanel(
  request: Reconsideration,
  decision: Decision,
  letter: WrittenLetter | undefined,
  { stops, forProvider }: { stops: readonly string[]; forProvider: boolean },
): Html {
  const url = `/reconsiderations/${request.id}`
  const isGiven = letter !== undefined && letter.givings.length > 0
  const next = decision.nextPlan
  return html`<div class="app-standing app-standing--${isGiven ? 'yes' : 'no'}">
      <h2 class="govuk-heading-m">Decided: ${isGiven ? 'letter given' : 'letter not given yet'}</h2>
      <p class="govuk-body">${decision.byName} decided on ${momentInWords(decision.at)}.</p>
      ${decision.overrideReason !== null && html`<p class="govuk-body">${decision.byName} had a part in writing the plan. Why nobody else decided: “${decision.overrideReason}”</p>`}
      ${!forProvider && letter?.givings.map(one => html`<p class="govuk-body">${givenInWords(one)}</p>`)}
      <p class="govuk-body"><a class="govuk-link" href="${url}/letter">Read and print the letter</a></p>
      ${!forProvider && !isGiven && button({ text: 'Record that the letter was given', href: `${url}/given` })}
      ${forProvider ? theOfficeGoesOn(next) : next && nextVersion(next, decidedIn(request, decision), stops)}
    </div>
    <h2 class="govuk-heading-m">The decision</h2>
    ${request.lines.map(line => outcomeCard(line.what, lineOf(decision, line.id)))}
    ${!isSaidOnce(decision) && summaryList({ rows: [{ key: { text: 'Reasons for the whole' }, value: { html: lines(decision.reasons) } }] })}`
}

const theOfficeGoesOn = (next: Decision['nextPlan']): Html =>
  html`<p class="govuk-body">The office gives them the letter${next && html`, and issues version ${next.version} of the plan with what changes`}.</p>`

const nextVersion = (
  { id, version, issued }: NonNullable<Decision['nextPlan']>,
  decided: readonly DecidedOfKind[],
  stops: readonly string[],
): Html =>
  issued
    ? html`<p class="govuk-body"><a class="govuk-link" href="/plans/${id}">Version ${version}</a>, with what changes, has been issued.</p>`
    : html`<p class="govuk-body">What changes is in the draft of version ${version}.</p>
      ${countsNow(decided).map(text => html`<p class="govuk-body">${text}</p>`)}
      ${stopsHtml(version, stops)}
      ${button({ text: stops.length > 0 ? `Open version ${version}` : `Open and issue version ${version}`, href: `/plans/${id}`, classes: 'govuk-button--secondary' })}`

type DecidedOfKind = DecisionLine & { kind: CommitmentKind }

const decidedIn = (request: Reconsideration, decision: Decision): DecidedOfKind[] =>
  request.lines.flatMap(({ id, kind }) => {
    const line = lineOf(decision, id)
    return line ? [{ ...line, kind }] : []
  })

/** The same as the letter says to them (standsMeanwhile), for whoever acts on it meanwhile. */
function countsNow(decided: readonly DecidedOfKind[]): string[] {
  const has = (...outcomes: ReconsiderationOutcome[]) => decided.some(({ outcome }) => outcomes.includes(outcome))
  return [
    ...(has('date moved')
      ? ['A date that moved counts from the day of the decision: the new date, not the old one.']
      : []),
    ...(has('removed', 'changed')
      ? ['What was taken out or changed is not asked of them from the day of the decision.']
      : []),
    ...(has('changed') ? ['New words bind them only when that version is issued and given.'] : []),
  ]
}

/** What keeps a version from being issued; nothing where nothing does. */
export const stopsHtml = (version: number, stops: readonly string[]): Html | undefined =>
  stops.length > 0
    ? html`<p class="govuk-body"><strong>Version ${version} cannot be issued before this is settled in it:</strong></p>
      <ul class="govuk-list govuk-list--bullet">${stops.map(text => html`<li>${text}</li>`)}</ul>`
    : undefined

const lineOf = ({ lines }: Decision, id: string): DecisionLine | undefined =>
  lines.find(({ commitmentId }) => commitmentId === id)

function outcomeCard(what: string, line: DecisionLine | undefined): Html | undefined {
  if (!line) return undefined
  const rows: SummaryListRow[] = [
    ...(line.newWhat !== null ? [{ key: { text: 'New words' }, value: { text: line.newWhat } }] : []),
    ...(line.newDueOn !== null
      ? [{ key: { text: 'New date' }, value: { text: dateInWords(line.newDueOn, 'en', { weekday: true }) } }]
      : []),
    { key: { text: 'Why' }, value: { html: lines(line.reasons) } },
  ]
  return html`<h3 class="govuk-heading-s app-commitment__what">${what}</h3>
    <p class="govuk-body-s">${tag({ text: reconsiderationOutcomes[line.outcome].en })}</p>
    ${summaryList({ rows })}`
}

const lines = (text: string): Html => html`<div class="app-lines">${text}</div>`

/** Of a decided request, all that its maker reads of the decision. */
export type DecisionForClaimant = {
  request: Reconsideration
  decision: Decision
  letter: WrittenLetter
  language: Language
}

const texts = {
  heading: { en: 'What we decided', cy: 'Beth rydym wedi’i benderfynu' },
  whole: { en: 'Why we decided this', cy: 'Pam y penderfynom hyn' },
  letter: { en: 'Read the letter', cy: 'Darllen y llythyr' },
  pdf: { en: 'Get the letter as a PDF', cy: 'Cael y llythyr fel PDF' },
  next: (version: number, issued: boolean): Words =>
    issued
      ? {
          en: `Version ${version} of your plan has what changes in it.`,
          cy: `Mae fersiwn ${version} o’ch cynllun yn cynnwys yr hyn sy’n newid.`,
        }
      : {
          en: `We will give you version ${version} of your plan, with what changes in it.`,
          cy: `Byddwn yn rhoi fersiwn ${version} o’ch cynllun i chi, gyda’r hyn sy’n newid ynddo.`,
        },
  givenOn: (day: Words): Words => ({
    en: `We gave you the letter on ${day.en}.`,
    cy: `Rhoesom y llythyr i chi ar ${day.cy}.`,
  }),
} as const

/** The decision on the claimant's own page, in their language: each line, why, and the letter. */
export function decisionHtml({ request, decision, letter, language }: DecisionForClaimant): Html {
  const say = (words: Words) => words[language]
  const { nextPlan } = decision
  const meanwhile = nextPlan && !nextPlan.issued ? standsMeanwhile(decidedIn(request, decision)) : []
  const typed = typedIn(letter, language)
  const last = letter.givings[0]
  const url = `/my-plan/reconsiderations/${request.id}/decision`
  return html`<h2 class="govuk-heading-m">${say(texts.heading)}</h2>
    ${request.lines.map(line => lineHtml(request, line, lineOf(decision, line.id), language, typed))}
    ${
      !isSaidOnce(decision) &&
      html`<h3 class="govuk-heading-s">${say(texts.whole)}</h3>
    <div class="govuk-body app-lines govuk-!-margin-bottom-4"${given({ lang: typed })}>${decision.reasons}</div>`
    }
    ${nextPlan && html`<p class="govuk-body">${[texts.next(nextPlan.version, nextPlan.issued), ...meanwhile].map(say).join(' ')}</p>`}
    ${last && html`<p class="govuk-body">${say(texts.givenOn({ en: dateInWords(last.on, 'en'), cy: dateInWords(last.on, 'cy') }))}</p>`}
    <ul class="govuk-list govuk-list--spaced">
      <li><a class="govuk-link" href="${inSame(language, url)}">${say(texts.letter)}</a></li>
      <li><a class="govuk-link" href="${inSame(language, `${url}.pdf`)}">${say(texts.pdf)}</a></li>
    </ul>`
}

/** The language that the reasons were typed in, told from the letter, where it is not the page's own. */
function typedIn({ words }: WrittenLetter, language: Language): Language | undefined {
  const rows = words[language].blocks.flatMap(block =>
    block.is === 'rows' || block.is === 'commitment' ? block.rows : [],
  )
  const labels: string[] = [decisionLabels.reasons[language], decisionLabels.why[language]]
  return rows.find(({ label }) => labels.includes(label))?.typed
}

function lineHtml(
  { plan }: Reconsideration,
  { what, kind }: Reconsideration['lines'][number],
  line: DecisionLine | undefined,
  language: Language,
  typed: Language | undefined,
): Html | undefined {
  if (!line) return undefined
  const say = (words: Words) => words[language]
  const lang = plan.writtenIn === language ? undefined : plan.writtenIn
  const row = (label: Words, value: string, lang?: Language) => ({
    key: { text: say(label) },
    value: { html: html`<div class="app-lines"${given({ lang })}>${value}</div>` },
  })
  const rows = [
    ...(line.newWhat !== null ? [row(decisionLabels.newWords, line.newWhat, typed)] : []),
    ...(line.newDueOn !== null
      ? [row(decisionLabels.newDate, dateInWords(line.newDueOn, language, { weekday: true }))]
      : []),
    row(decisionLabels.means, say(meanings[kind][line.outcome])),
    row(decisionLabels.why, line.reasons, typed),
  ]
  return html`<h3 class="govuk-heading-s app-commitment__what"${given({ lang })}>${what}</h3>
    <p class="govuk-body">${tag({ text: say(reconsiderationOutcomes[line.outcome]) })}</p>
    ${summaryList({ rows })}`
}

const since = {
  removed: {
    en: 'We have decided to take this out of your plan.',
    cy: 'Rydym wedi penderfynu tynnu hyn allan o’ch cynllun.',
  },
  changed: { en: 'We have decided to change this.', cy: 'Rydym wedi penderfynu newid hyn.' },
  moved: (day: Words): Words => ({
    en: `We have decided to move the date. The new date is ${day.en}.`,
    cy: `Rydym wedi penderfynu symud y dyddiad. Y dyddiad newydd yw ${day.cy}.`,
  }),
  was: (day: Words): Words => ({
    en: `Your plan says ${day.en}. That date does not count any more.`,
    cy: `Mae eich cynllun yn dweud ${day.cy}. Nid yw’r dyddiad hwnnw’n cyfrif mwyach.`,
  }),
  notOwed: { en: 'You do not have to do it any more.', cy: 'Nid oes rhaid i chi ei wneud mwyach.' },
  notYet: (version: number): Words => ({
    en: `You do not have to do it until you have version ${version} of your plan.`,
    cy: `Nid oes rhaid i chi ei wneud nes bydd fersiwn ${version} o’ch cynllun gennych.`,
  }),
  read: { en: 'Read our decision', cy: 'Darllen ein penderfyniad' },
} as const

/** With the day of the week, as a sentence goes on. */
const dayInSentence = (on: CalendarDate | null): Words => ({
  en: on ? dateInWords(on, 'en', { weekday: true }) : '',
  cy: on ? dateInWords(on, 'cy', { weekday: true }).replace(/^Dydd/, 'dydd') : '',
})

/** Beside a line of a plan that was issued before: what was decided about it since. */
export function decidedHtml(
  { kind, issuedFor }: { kind: CommitmentKind; issuedFor: CalendarDate | undefined },
  line: DecidedLine,
  language: Language,
  withLink: boolean,
): Html {
  const say = (words: Words) => words[language]
  const isMoved = line.outcome === 'date moved'
  const what = line.outcome === 'date moved' ? since.moved(dayInSentence(line.newDueOn)) : since[line.outcome]
  const owed = { removed: since.notOwed, changed: since.notYet(line.nextVersion), 'date moved': undefined }[
    line.outcome
  ]
  return insetText({
    html: html`<p class="govuk-body">${say(what)}${kind === 'required' && owed && ` ${say(owed)}`}${isMoved && issuedFor && ` ${say(since.was(dayInSentence(issuedFor)))}`}</p>
      ${withLink && html`<p class="govuk-body"><a class="govuk-link" href="${inSame(language, `/my-plan/reconsiderations/${line.reconsiderationId}`)}">${say(since.read)}</a></p>`}`,
  })
}
