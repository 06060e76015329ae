/** One request to look at a plan again, with all that a decision stands on. */
import { askedHow, givenHow, reconsiderationGrounds, reconsiderationOutcomes } from '../db/choices.ts'
import { whyNotInForce } from '../server/action-plan/action-plan.ts'
import type { ToldSection } from '../server/action-plan/content.ts'
import type { SavedCommitment } from '../server/commitment/commitment.ts'
import { type Matter, topics } from '../server/commitment/what-matters.ts'
import type { Person } from '../server/http/context.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import type { WrittenLetter } from '../server/letter/letter.ts'
import { dateInWords } from '../server/lib/days.ts'
import type { Decision } from '../server/reconsideration/decision.ts'
import { type InHand, type LineInHand, partIn, type WhyNot } from '../server/reconsideration/in-hand.ts'
import { howTold } from '../server/reconsideration/receipt.ts'
import { isOpen, type Reconsideration } from '../server/reconsideration/reconsideration.ts'
import { findingsBySeverity, kindTag, momentInWords, rowsOf } from './commitment.ts'
import { decisionPanel } from './decision-outcome.ts'
import { button, details, insetText, type SummaryListRow, summaryList, tag } from './govuk.ts'
import { checkboxes, textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { givenInWords } from './letter.ts'
import { pressField } from './press.ts'
import { ageInWords } from './reconsideration-desk.ts'

/** What has just been done, by the word in the address. */
export const requestDone = {
  taken: 'The person can see that somebody is looking at it.',
  saved: 'Your draft is saved. Only those who decide about it can see it.',
  decided: 'Decided. The letter is written, and the person is being told. Give it to them, and record that you did.',
  'decided-there': 'Decided. The letter is written, and the person is being told. The office gives it to them.',
  given: 'You have recorded that the letter was given.',
  dates: 'What you said about the dates is saved. The person sees it on their page.',
  withdrawn: 'It is taken back, and our letter about it is written. Give it to them, and record that you did.',
} as const
export type RequestDone = keyof typeof requestDone

/** An earlier request by the same person, with what was decided. */
export type EarlierRequest = { request: Reconsideration; decision: Decision | undefined }

export type RequestPage = {
  hand: InHand
  /** Today's date. */
  on: string
  /** What is known of the person now. */
  matters: readonly Matter[]
  whyNot: WhyNot | undefined
  /** Whoever looks. */
  person: Pick<Person, 'id'>
  decision?: Decision | undefined
  letter?: WrittenLetter | undefined
  /** What keeps the version that carries the decision from being issued. */
  stops: readonly string[]
  earlier: readonly EarlierRequest[]
  done?: string | undefined
  form?: Form
  errors?: FieldErrors
}

/** The request on one page. */
export function requestPage(shell: Shell, page: RequestPage): Html {
  const { hand, errors = [], done } = page
  const { request, plan } = hand
  const version = `Version ${plan.version} of ${plan.reference}`
  const content = html`
    <span class="govuk-caption-l">${request.reference}</span>
    <h1 class="govuk-heading-l">${request.claimant.name}’s plan, looked at again</h1>
    ${whereItIs(page)}
    <h2 class="govuk-heading-m">What they asked</h2>
    ${summaryList({ rows: askedRows(request, page.on) })}
    ${!isForProvider(page) && aboutDates(page)}
    ${!isForProvider(page) && otherActs(request)}
    <h2 class="govuk-heading-m">${request.isAboutWholePlan ? 'The plan they asked about' : 'What they asked about'}</h2>
    <p class="govuk-body">${isForProvider(page) ? version : html`<a class="govuk-link" href="/plans/${plan.id}">${version}</a>`}${standing(page)}</p>
    ${hand.lines.map(line => lineCard(hand, isForProvider(page) && !isOpen(request) ? { ...line, findings: [] } : line))}
    ${circumstances(page)}
    <h2 class="govuk-heading-m">What has happened</h2>
    ${summaryList({ rows: historyRows(page) })}
    ${earlierRequests(page)}`
  return staffPage(shell, {
    title: 'Look at a plan again',
    back: { href: '/reconsiderations', text: 'Plans to look at again' },
    errors,
    done,
    content,
  })
}

const day = (date: string) => dateInWords(date, 'en')

/** The one thing to see first: how far it is, and what is to do. */
function whereItIs(page: RequestPage): Html {
  const { hand, decision, on } = page
  const { request } = hand
  const { stops } = page
  if (decision) return decisionPanel(request, decision, page.letter, { stops, forProvider: isForProvider(page) })
  if (request.stage === 'withdrawn') {
    const said = request.events.findLast(({ step }) => step === 'withdrawn')
    return panel(
      'no',
      'They took it back',
      html`${insetText({ html: html`<span class="app-lines" dir="auto">“${said?.words ?? ''}”</span>` })}${page.letter && !isForProvider(page) && aboutLetter(request, page.letter)}`,
    )
  }
  const late = request.answerDueOn < on
  const due = html`<p class="govuk-body">We said that we aim to answer by <strong>${day(request.answerDueOn)}</strong>.${late && html` ${tag({ text: 'Overdue', classes: 'govuk-tag--red' })}`}</p>`
  const took = request.events.findLast(({ step }) => step === 'taken up')
  const at = request.withProvider === null ? '' : ` at ${request.withProvider}`
  const title = took ? `${took.byName}${at} is looking at it` : `Nobody${at} is looking at it yet`
  return panel(late ? 'no' : 'yes', title, html`${due}${whatToDo(page)}`)
}

/** What was written down in the person's name is theirs to read: the letter about it, and whether they have it. */
function aboutLetter({ id }: Reconsideration, { givings }: WrittenLetter): Html {
  const url = `/reconsiderations/${id}`
  return html`
    ${givings.map(one => html`<p class="govuk-body">${givenInWords(one)}</p>`)}
    <p class="govuk-body"><a class="govuk-link" href="${url}/letter">Read and print our letter about it</a></p>
    ${givings.length === 0 && html`<p class="govuk-body">The letter is not given yet.</p>${button({ text: 'Record that the letter was given', href: `${url}/given` })}`}`
}

/** To a provider the page leads to nothing that is the office's: the plan's own pages, the dates, the receipt (R86). */
const isForProvider = ({ hand }: RequestPage): boolean => hand.rails.forProvider

const panel = (colour: 'yes' | 'no', title: string, content: Html): Html =>
  html`<div class="app-standing app-standing--${colour}"><h2 class="govuk-heading-m">${title}</h2>${content}</div>`

function whatToDo({ hand, whyNot, person, ...page }: RequestPage): Html | undefined {
  const { request, draft } = hand
  const url = `/reconsiderations/${request.id}`
  const part = partIn(hand, person)
  if (whyNot === 'role')
    return html`<p class="govuk-body">${request.withProvider !== null ? `${request.withProvider} decides about it.` : 'A team leader decides about it, and never about their own plan.'}${part && html` You ${part}.`}</p>`
  if (whyNot === undefined) {
    const text = draft ? 'Go on with the decision' : 'Write the decision'
    return html`${draft && html`<p class="govuk-body">${draft.savedByName} last saved the draft on ${momentInWords(draft.savedAt)}.</p>`}${button({ text, href: `${url}/decision` })}`
  }
  const shouldNot = part !== undefined || whyNot === 'with provider'
  return html`
    ${whyNot === 'with provider' && html`<p class="govuk-body">${request.withProvider ?? ''} drew up the plan, and decides about it.</p>`}
    ${part && html`<p class="govuk-body">You ${part}, so somebody else should decide about it.</p>`}
    <form method="post" action="${url}/taking-up" novalidate>
      ${pressField()}
      ${shouldNot && (part ? authorField(page) : officeField(page))}
      ${hand.rails.forProvider && noPartField(page)}
      ${button({ text: shouldNot ? 'Take it up all the same' : 'I am looking at this', classes: shouldNot ? 'govuk-button--secondary' : '', preventDoubleClick: true })}
    </form>`
}

type Reason = Pick<RequestPage, 'form' | 'errors'>

/** R42: read by the person too, in the letter. */
const authorField = (page: Reason): Html =>
  reasonField(page, {
    label: 'Why can nobody else decide?',
    hint: 'This is kept with the decision and in the log, and the letter says it to the person.',
  })

/** R42: who at the provider drew the plan up is not known here. */
const noPartField = ({ errors = [] }: Reason): Html => {
  const text = errorOf(errors, 'declared')
  return checkboxes({
    idPrefix: 'declared',
    name: 'declared',
    fieldset: {
      legend: { text: 'Whoever drew up the plan does not decide about it', classes: 'govuk-fieldset__legend--s' },
    },
    values: [],
    items: [{ value: 'yes', text: 'I had no part in drawing up this plan' }],
    errorMessage: text === undefined ? undefined : { text },
  })
}

/** R47: the person reads that we look at it, and not why. */
const officeField = (page: Reason): Html =>
  reasonField(page, {
    label: 'Why does the provider not decide?',
    hint: 'For example, nobody there is free in time. This is kept with the request and in the log. The provider does not see the request any more.',
  })

function reasonField({ form = {}, errors = [] }: Reason, { label, hint }: { label: string; hint: string }): Html {
  const text = errorOf(errors, 'why')
  return textarea({
    id: 'why',
    name: 'why',
    rows: 3,
    label: { text: label, classes: 'govuk-label--s' },
    hint: { text: hint },
    value: textOf(form, 'why'),
    errorMessage: text === undefined ? undefined : { text },
  })
}

function askedRows(request: Reconsideration, on: string): SummaryListRow[] {
  const { grounds, words, instead, files, added, enteredByName, representativeName } = request
  const rows: [string, Html | undefined][] = [
    [
      'Asked',
      html`${day(request.askedOn)}, ${ageInWords(request.askedOn, on)}. ${askedHow[request.askedHow].en}${enteredByName !== null && html`, written down by ${enteredByName}`}`,
    ],
    ['Who asked for them', representativeName === null ? undefined : html`${representativeName}`],
    [
      'Reasons they ticked',
      grounds.length > 0 ? bullets(grounds.map(one => reconsiderationGrounds[one].en)) : undefined,
    ],
    ['In their own words', words ? quote(words) : undefined],
    ['What they would do instead', instead ? quote(instead) : undefined],
    ['Added later', added.length > 0 ? addedLater(added) : undefined],
    ['Files', files.length > 0 ? fileLinks(request) : undefined],
    ['How they want the answer', html`${howTold(request).en}`],
  ]
  const shown = rows.flatMap(([key, value]) =>
    value === undefined ? [] : [{ key: { text: key }, value: { html: value } }],
  )
  if (grounds.length > 0 || words || instead) return shown
  return [...shown, { key: { text: 'Reasons' }, value: { text: 'They gave none, and need none.' } }]
}

const bullets = (texts: readonly string[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${texts.map(text => html`<li>${text}</li>`)}</ul>`

const quote = (text: string): Html =>
  html`<blockquote class="govuk-body app-lines app-no-margin" dir="auto">“${text}”</blockquote>`

const addedLater = (added: Reconsideration['added']): Html =>
  html`${added.map(({ at, words, by }) => html`<p class="govuk-body govuk-!-margin-bottom-1">${momentInWords(at)}${by !== null && html`, ${by}, for them`}</p>${quote(words)}`)}`

const fileLinks = ({ id, files, at }: Reconsideration): Html =>
  html`<ul class="govuk-list">${files.map(file => html`<li><a class="govuk-link" href="/reconsiderations/${id}/files/${file.id}">${file.name}</a>${file.at > at && html`, added ${momentInWords(file.at)}`}${file.scan === 'not checked' && html` (not checked for viruses)`}</li>`)}</ul>`

/** What else there is to do about it: the receipt, and taking it back, which only its maker does. */
const otherActs = (request: Reconsideration): Html => {
  const url = `/reconsiderations/${request.id}`
  return html`<ul class="govuk-list">
    <li><a class="govuk-link" href="${url}/receipt">The receipt they were given</a></li>
    ${isOpen(request) && html`<li><a class="govuk-link" href="${url}/withdrawal">They want to take it back</a></li>`}
  </ul>`
}

/** R44: what the adviser has said about the dates that fall before the decision. */
function aboutDates({ hand }: RequestPage): Html | undefined {
  const { lifted, kept, toSettle } = hand.dates
  const list = (title: string, lines: readonly { what: string; dueOn: string }[]) =>
    lines.length > 0 &&
    html`<p class="govuk-body"><strong>${title}</strong></p>${bullets(lines.map(({ what, dueOn }) => `${what}: ${day(dueOn)}`))}`
  if (lifted.length + kept.length + toSettle.length === 0) return undefined
  return insetText({
    html: html`${list('These dates are lifted until this is decided:', lifted)}${list('These dates still apply:', kept)}${list('These dates fall before the decision, and nobody has said yet whether they apply:', toSettle)}${isOpen(hand.request) && html`<p class="govuk-body"><a class="govuk-link" href="/reconsiderations/${hand.request.id}/dates">Lift these dates, or say that they apply</a></p>`}`,
  })
}

const standing = ({ hand }: RequestPage): string => {
  const why = whyNotInForce(hand.plan)
  return why ? `: ${why}.` : ': in force.'
}

/** A line as it stood, what it says now where that differs, and what the guard rails find in it today. */
function lineCard(hand: InHand, { line, now, inDraft, findings }: LineInHand): Html {
  const { nextDraft, newestVersion } = hand
  const changed = now && (now.what !== line.what || now.dueOn !== line.dueOn)
  const left = now && nextDraft && !inDraft
  return html`<div class="app-commitment app-commitment--${line.kind}">
    <h3 class="govuk-heading-s app-commitment__what">${line.what}</h3>
    <p class="govuk-body-s">${kindTag(line.kind)}</p>
    ${!now && insetText({ text: `This line is not in version ${newestVersion} any more, or not required now.` })}
    ${changed && insetText({ text: `As version ${newestVersion} stands now: ${inShort(now)}` })}
    ${inDraft && nextDraft && now && inShort(inDraft) !== inShort(now) && insetText({ text: `In the draft of version ${nextDraft.version} it reads: ${inShort(inDraft)}` })}
    ${left && insetText({ text: `The draft of version ${nextDraft.version} leaves this line off.` })}
    ${summaryList({ rows: rowsOf(line), classes: 'govuk-summary-list--no-border app-commitment__rows' })}
    ${findings.length > 0 && details({ summaryText: 'What the checks find in it today', open: findings.some(({ severity }) => severity === 'blocks'), html: findingsBySeverity(findings) })}
  </div>`
}

const inShort = ({ what, dueOn }: SavedCommitment): string => (dueOn ? `${what}, by ${day(dueOn)}` : what)

const mattering = new Set<string>(Object.values(topics).flat())

/** What the plan rested on when it was issued (L8), the rest of what it says they told us, and what is known today. */
function circumstances({ hand, matters }: RequestPage): Html {
  const { version, issue } = hand.plan
  const told = issue?.content.told ?? []
  const part = (matter: boolean) =>
    told
      .map(({ title, summary, lines }) => ({
        title,
        // The paragraph is about the whole part: it stands once, where what matters stands.
        ...(summary && matter === lines.some(({ question = '' }) => mattering.has(question)) && { summary }),
        lines: lines.filter(({ question = '' }) => mattering.has(question) === matter),
      }))
      .filter(({ lines }) => lines.length > 0)
  const [reliedOn, rest] = [part(true), part(false)]
  return html`<h2 class="govuk-heading-m">Their circumstances</h2>
    ${details({
      summaryText: `What version ${version} rests on`,
      open: true,
      html:
        reliedOn.length > 0
          ? html`${reliedOn.map(toldSection)}`
          : html`<p class="govuk-body">It says nothing about their health, caring, travel, times or internet.</p>`,
    })}
    ${rest.length > 0 && details({ summaryText: `What else version ${version} says they told us`, html: html`${rest.map(toldSection)}` })}
    ${
      matters.length > 0 &&
      details({
        summaryText: 'What is known today that matters here',
        html: summaryList({
          classes: 'govuk-summary-list--no-border app-known__list',
          rows: matters.map(({ topic, lines }) => ({
            key: { text: topic },
            value: { html: html`${lines.map(line => html`<p class="govuk-body app-lines">${line}</p>`)}` },
          })),
        }),
      })
    }`
}

const toldSection = ({ title, summary, lines }: ToldSection): Html =>
  html`<h3 class="govuk-heading-s">${title.en}</h3>${summary && html`<p class="govuk-body app-lines">${summary.en}</p>`}${summaryList(
    {
      classes: 'govuk-summary-list--no-border app-known__list',
      rows: lines.map(({ label, value }) => ({
        key: { text: label.en },
        value: { html: html`<div class="app-lines">${value.en}</div>` },
      })),
    },
  )}`

const eventWords = {
  'taken over': 'Taken over from the provider',
  'taken up': 'Taken up',
  added: 'They added',
  'dates lifted': 'Dates lifted',
  'dates kept': 'Dates kept',
  withdrawn: 'Taken back',
  decided: 'Decided',
} as const

function historyRows(page: RequestPage): SummaryListRow[] {
  const { request, plan } = page.hand
  // What the office wrote down of giving the letter is the office's.
  const letter = isForProvider(page) ? undefined : page.letter
  const row = (text: string, value: Html) => ({ key: { text }, value: { html: value } })
  const given = (how: keyof typeof givenHow, on: string) => html`${day(on)}: ${givenHow[how].en.toLowerCase()}`
  return [
    row(
      `Version ${plan.version} issued`,
      html`${momentInWords(request.plan.issuedAt)}, by ${request.plan.author.name}`,
    ),
    ...plan.givings
      .toReversed()
      .map(({ how, on, byName }) => row('Plan given', html`${given(how, on)}, recorded by ${byName}`)),
    row('Request received', html`${momentInWords(request.at)}`),
    ...request.events.map(({ step, at, byName, actingName, words }) =>
      row(
        eventWords[step],
        html`${momentInWords(at)}${byName !== null && html`, by ${byName}`}${actingName !== null && html`, by ${actingName}, for them`}${words !== null && step !== 'added' && !(isForProvider(page) && step.startsWith('dates')) && html`<br>“${words}”`}`,
      ),
    ),
    ...(letter?.givings.toReversed() ?? []).map(({ how, on, note }) =>
      row('Letter given', html`${given(how, on)}${note !== null && html`<br>${note}`}`),
    ),
  ]
}

function earlierRequests({ earlier }: RequestPage): Html | undefined {
  if (earlier.length === 0) return undefined
  return html`<h2 class="govuk-heading-m">Their other requests</h2>
    <ul class="govuk-list govuk-list--spaced">${earlier.map(
      ({ request, decision }) => html`<li>
      <a class="govuk-link" href="/reconsiderations/${request.id}">${request.reference}</a>, ${day(request.askedOn)}, about version ${request.plan.version}: ${outcomeInShort(request, decision)}
    </li>`,
    )}</ul>`
}

function outcomeInShort(request: Reconsideration, decision: Decision | undefined): string {
  if (request.stage === 'withdrawn') return 'taken back'
  if (!decision) return 'not decided yet'
  const outcomes = request.lines.flatMap(({ id, what }) => {
    const line = decision.lines.find(one => one.commitmentId === id)
    return line ? [`“${what}”: ${reconsiderationOutcomes[line.outcome].en.toLowerCase()}`] : []
  })
  return outcomes.join('; ')
}
