/** Something that was not done, on one page: where it is, what is next, both sides, and what has happened. */
import { askedHow, failureEvents, letterKinds } from '../db/choices.ts'
import type { EvidenceFile } from '../server/evidence/evidence.ts'
import { type Entry, type Failure, newest } from '../server/failure/failure.ts'
import { type Ground, type Problem, requirementOf } from '../server/failure/ground.ts'
import { answerInWords } from '../server/failure/pack-failure.ts'
import {
  deadlineOf,
  givenOn,
  isOpen,
  lastDay,
  obstacles,
  repliesTo,
  standingOf,
  standings,
} from '../server/failure/standing.ts'
import { dateInWords } from '../server/lib/days.ts'
import { regimes } from '../server/regime.ts'
import { momentInWords } from './commitment.ts'
import { fileList } from './evidence.ts'
import { button, insetText, type SummaryListRow, summaryList, tag, taskList } from './govuk.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'

/** What has just been done, by the word in the address. */
export const failureDone = {
  begun: 'It is recorded. Nothing follows from that by itself.',
  notice: 'The letter is written. Give it to them, and record that you did: their time to answer begins then.',
  given: 'You have recorded that the letter was given.',
  reply: 'What they said is kept.',
  'our-part': 'Your answer is kept.',
  needs: 'Your answer is kept.',
  visit: 'The visit is kept.',
  review: 'Your answer is kept.',
  referral: 'You have recorded that it was sent to a decision maker. Send them the evidence pack.',
  outcome: 'The answer is kept as you entered it. A letter tells the person. Give it to them.',
  closing: 'Nothing more is done about it.',
  note: 'The note is kept.',
} as const

export type FailurePage = {
  failure: Failure
  ground: Ground
  problem: Problem | undefined
  files: readonly EvidenceFile[]
  /** Today's date. */
  on: string
  done?: string | undefined
}

/** The record on one page. */
export function failurePage(shell: Shell, page: FailurePage): Html {
  const { failure, done } = page
  const content = html`
    <span class="govuk-caption-l">${failure.claimant.name}, ${failure.reference}</span>
    <h1 class="govuk-heading-l">Something that was not done</h1>
    ${whereItIs(page)}
    <h2 class="govuk-heading-m">What it is about</h2>
    ${summaryList({ rows: aboutRows(page) })}
    ${isOpen(failure) && html`<h2 class="govuk-heading-m">Before it can go to a decision maker</h2>${tasks(page)}`}
    ${theirSide(page)}
    ${lettersSection(failure)}
    <h2 class="govuk-heading-m">What has happened</h2>
    ${summaryList({ rows: historyRows(failure) })}
    <h2 class="govuk-heading-m">Evidence pack</h2>
    <p class="govuk-body">What was required, how it was given, what was considered, and what both sides said: in one file that opens anywhere. It is about one person and their health may be in it: send it to a decision maker alone. The plan in it leaves out the access code.</p>
    ${button({ text: 'Download the evidence pack (ZIP)', href: `/failures/${failure.id}/pack.zip`, classes: 'govuk-button--secondary' })}
    ${isOpen(failure) && otherActs(failure)}`
  return staffPage(shell, {
    title: 'Something that was not done',
    back: { href: '/failures', text: 'Things that were not done' },
    done,
    content,
  })
}

const day = (date: string) => dateInWords(date, 'en')

/** The one thing to see first. */
function whereItIs({ failure, problem, on }: FailurePage): Html {
  const standing = standingOf(failure, on)
  const outcome = newest(failure, 'outcome', 'not pursued')
  const colour = standing === 'closed' || standing === 'waiting' || standing === 'sent' ? 'yes' : 'no'
  return html`<div class="app-standing app-standing--${colour}">
    <h2 class="govuk-heading-m">${standings[standing]}</h2>
    ${lastWords(failure, on)}
    ${isOpen(failure) && problem && html`<p class="govuk-body"><strong>It can go no further.</strong> ${problem.words}</p>`}
    ${outcome?.event === 'outcome' && html`<p class="govuk-body">A decision maker answered on ${day(outcome.on ?? '')}:</p>${quote(outcome.words)}`}
    ${outcome?.event === 'not pursued' && html`<p class="govuk-body">Nothing more is done about it:</p>${quote(outcome.words)}`}
    ${next(failure, standing, problem)}
  </div>`
}

function lastWords(failure: Failure, on: string): Html | undefined {
  const given = givenOn(failure)
  if (!given || !isOpen(failure)) return undefined
  const last = lastDay(failure)
  if (!last)
    return html`<p class="govuk-body">The letter was given on ${day(given)}. Their benefit sets no last day to answer: give them a fair time.</p>`
  if ('problem' in last)
    return html`<p class="govuk-body">The last day to answer cannot be counted. ${last.problem}</p>`
  const isOver =
    last.on < on &&
    html` ${tag({ text: 'Over', classes: 'govuk-tag--grey' })} A late answer still counts: take it, and pass it on.`
  return html`<p class="govuk-body">The letter was given on ${day(given)}. The last day to answer is <strong>${day(last.on)}</strong>.${isOver}</p>`
}

function next(failure: Failure, standing: string, problem: Problem | undefined): Html | undefined {
  const url = `/failures/${failure.id}`
  const kind = standing === 'to give' ? 'asking why' : 'failure outcome'
  const letter = failure.letters.findLast(one => one.kind === kind)
  if (standing === 'to ask') return problem ? undefined : button({ text: 'Ask them why', href: `${url}/notice` })
  if ((standing === 'to give' || standing === 'to tell') && letter) {
    return html`<div class="govuk-button-group">${button({ text: 'Print the letter', href: `${url}/letters/${letter.id}` })}<a class="govuk-link" href="${url}/letters/${letter.id}/given">Record that it was given</a></div>`
  }
  if (standing === 'waiting') return button({ text: 'Write down what they said', href: `${url}/reply` })
  if (standing === 'sent') return button({ text: 'Enter what the decision maker answered', href: `${url}/outcome` })
  return undefined
}

function aboutRows({ failure, ground }: FailurePage): SummaryListRow[] {
  const row = (text: string, value: Html) => ({ key: { text }, value: { html: value } })
  const link =
    ground.is === 'line'
      ? html`<a class="govuk-link" href="/plans/${ground.plan.id}">Version ${ground.plan.version} of ${ground.plan.reference}</a>`
      : html`<a class="govuk-link" href="/interviews/${ground.interview.id}">The interview</a>`
  return [
    row('What was to be done', html`${requirementOf(ground)}`),
    row(ground.is === 'line' ? 'By when' : 'When', html`${day(failure.happenedOn)}`),
    row('Where it says so', link),
    row('What we recorded', html`<div class="app-lines">${failure.what}</div>`),
    row('Recorded', html`${momentInWords(failure.at)}, by ${failure.byName}`),
    row('Benefit', html`${regimes[failure.regime].name.en}`),
  ]
}

/** What is to settle, in the order in which it is best done; each leads to its page. */
function tasks({ failure, problem, on }: FailurePage): Html {
  const url = `/failures/${failure.id}`
  const open = obstacles(failure, problem, on)
  const has = (...codes: string[]) => open.some(({ code }) => codes.includes(code))
  const task = (text: string, path: string, isDone: boolean, hint?: string) => ({
    title: { text },
    href: `${url}/${path}`,
    ...(hint !== undefined && { hint: { text: hint } }),
    status: isDone ? { text: 'Done' } : { tag: { text: 'To do', classes: 'govuk-tag--blue' } },
  })
  const needs = newest(failure, 'needs')
  const answer = newest(failure, 'reply')
  const items = [
    task('Ask them why', 'notice', givenOn(failure) !== undefined),
    task('What they said', 'reply', answer !== undefined, waitingWords(failure, open)),
    task(
      'Did we have a part in it?',
      'our-part',
      !has('our part'),
      answerInWords(newest(failure, 'office caused') ?? none),
    ),
    task('Do they need help to use our services?', 'needs', !has('needs'), needs && answerInWords(needs)),
    needs?.answer === 'visit' && task('A visit at home', 'visit', !has('visit')),
    task(
      'Was it reasonable and properly given?',
      'review',
      !has('review', 'review no'),
      answerInWords(newest(failure, 'review') ?? none),
    ),
  ]
  const ready = open.length === 0 || open.every(({ code }) => code === 'fair time')
  return html`${taskList({ idPrefix: 'task', items })}
    ${ready ? button({ text: 'Send it to a decision maker', href: `${url}/referral` }) : html`<p class="govuk-body">It cannot be sent yet:</p><ul class="govuk-list govuk-list--bullet">${open.map(({ words }) => html`<li>${words}</li>`)}</ul>`}`
}

const none = { event: 'note', answer: null } as const

function waitingWords(failure: Failure, open: readonly Problem[]): string | undefined {
  if (newest(failure, 'reply')) return undefined
  if (open.some(({ code }) => code === 'still time')) return 'They still have time to answer.'
  return deadlineOf(failure.regime) && givenOn(failure) ? 'They have not answered. Their time is over.' : undefined
}

function theirSide({ failure, files }: FailurePage): Html {
  const replies = repliesTo(failure)
  const url = (file: { id: string }) => `/failures/${failure.id}/files/${file.id}`
  return html`<h2 class="govuk-heading-m">What they said</h2>
    ${replies.length === 0 && html`<p class="govuk-body">Nothing yet.</p>`}
    ${replies.map(
      reply => html`<div class="app-reply">
        <p class="govuk-body-s">${day(reply.on ?? '')}, ${howOf(reply)}${reply.representativeName !== null && html`, ${reply.representativeName} for them`} ${reply.isLate && tag({ text: 'After the last day: it still counts', classes: 'govuk-tag--yellow app-tag-whole' })}</p>
        ${quote(reply.words)}
      </div>`,
    )}
    ${files.length > 0 && fileList({ files, language: 'en', url, isStaffs: true })}
    ${isOpen(failure) && newest(failure, 'notice') && html`<p class="govuk-body"><a class="govuk-link" href="/failures/${failure.id}/reply">Write down what they said</a></p>`}`
}

const howOf = ({ how }: Entry): string =>
  how && Object.hasOwn(askedHow, how) ? askedHow[how as keyof typeof askedHow].en.toLowerCase() : ''

const quote = (text: string | null): Html =>
  insetText({ html: html`<div class="app-lines" dir="auto">${text ?? undefined}</div>` })

function lettersSection(failure: Failure): Html | undefined {
  if (failure.letters.length === 0) return undefined
  const url = `/failures/${failure.id}/letters`
  return html`<h2 class="govuk-heading-m">Letters</h2>
    ${summaryList({
      rows: failure.letters.map(({ id, kind, at, givenOn: given, notes }) => ({
        key: { html: html`<a class="govuk-link" href="${url}/${id}">${letterKinds[kind].en}</a>` },
        value: {
          html: html`Written on ${momentInWords(at)}. ${given ? `Given on ${day(given)}` : 'Not given yet'}${notes !== null && notes !== '' && html`. <span class="app-lines" dir="auto">“${notes}”</span>`}`,
        },
        actions: {
          items: [
            {
              href: `${url}/${id}/given`,
              text: 'Record that it was given',
              visuallyHiddenText: `: ${letterKinds[kind].en}`,
            },
          ],
        },
      })),
    })}`
}

function historyRows({ entries, at, byName }: Failure): SummaryListRow[] {
  const begun = { key: { text: 'Recorded' }, value: { text: `${momentInWords(at)}, by ${byName}` } }
  return [
    begun,
    ...entries.map(entry => {
      const answer = answerInWords(entry)
      const who = entry.byName ?? entry.representativeName ?? 'them, online'
      return {
        key: { text: failureEvents[entry.event] },
        value: {
          html: html`${momentInWords(entry.at)}, by ${who}${answer !== undefined && html`<br>${answer}`}${entry.words !== null && entry.event !== 'reply' && html`<div class="app-lines">“${entry.words}”</div>`}`,
        },
      }
    }),
  ]
}

const otherActs = ({ id, entries }: Failure): Html => html`
  <h2 class="govuk-heading-m">More</h2>
  <ul class="govuk-list">
    <li><a class="govuk-link" href="/failures/${id}/note">Add a note for colleagues</a></li>
    ${!entries.some(({ event }) => event === 'referral') && html`<li><a class="govuk-link" href="/failures/${id}/closing">Do nothing more about it</a></li>`}
  </ul>`
