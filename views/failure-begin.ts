/** Beginning the record of something that was not done: what it could be about, and what cannot count. */
import type { Claimant } from '../server/claimant/claimant.ts'
import { type Ground, isRecordable, type Problem, requirementOf } from '../server/failure/ground.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import { dateInWords } from '../server/lib/days.ts'
import { button, details, insetText, summaryList, warningText } from './govuk.ts'
import { textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

type Judged = { ground: Ground; problem: Problem | undefined }

const title = 'Record something that was not done'
const day = (date: string) => (date ? dateInWords(date, 'en') : 'No date')
const addressOf = ({ id }: Claimant, ground: Ground) =>
  `/claimants/${id}/failures/new?${ground.is === 'line' ? `commitment=${ground.line.id}` : `interview=${ground.interview.id}`}`

/** What it could be about. */
export function groundsPage(shell: Shell, page: { claimant: Claimant; grounds: readonly Judged[] }): Html {
  const { claimant, grounds } = page
  const open = grounds.filter(({ problem }) => !problem || isRecordable(problem))
  const closed = grounds.filter(({ problem }) => problem && !isRecordable(problem))
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    <p class="govuk-body">First talk to them. Often there is a reason, or it was done. Nothing follows from a record by itself.</p>
    <h2 class="govuk-heading-m">What was not done?</h2>
    ${open.length === 0 && html`<p class="govuk-body">Nothing that they had to do has a date that has passed.</p>`}
    ${
      open.length > 0 &&
      html`<ul class="govuk-list govuk-list--spaced">${open.map(
        ({ ground, problem }) =>
          html`<li><a class="govuk-link" href="${addressOf(claimant, ground)}">${requirementOf(ground)}</a><br>${day(ground.on)}${problem && html`<br>${problem.words}`}</li>`,
      )}</ul>`
    }
    ${
      closed.length > 0 &&
      details({
        summaryText: `What cannot count against them (${closed.length})`,
        html: html`<ul class="govuk-list govuk-list--spaced">${closed.map(({ ground, problem }) => html`<li>${requirementOf(ground)}<br>${problem?.words}</li>`)}</ul>`,
      })
    }`
  return staffPage(shell, { title, back: backTo(claimant), content })
}

const backTo = ({ id }: Claimant) => ({ href: `/claimants/${id}`, text: 'Back to the person’s record' })

type Begin = { claimant: Claimant; ground: Ground; problem: Problem | undefined; form: Form; errors?: FieldErrors }

/** One of them: what was to be done, and what the member of staff knows. */
export function beginPage(shell: Shell, { claimant, ground, problem, form, errors = [] }: Begin): Html {
  const isRefused = problem !== undefined && !isRecordable(problem)
  const text = errorOf(errors, 'what')
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    ${summaryList({
      rows: [
        { key: { text: 'What was to be done' }, value: { text: requirementOf(ground) } },
        { key: { text: ground.is === 'line' ? 'By when' : 'When' }, value: { text: day(ground.on) } },
      ],
    })}
    ${isRefused && insetText({ html: html`<p class="govuk-body"><strong>This cannot be recorded.</strong> ${problem.words}</p>` })}
    ${problem && !isRefused && warningText({ text: `${problem.words} You can write down that it was not done, but it can go no further.` })}
    ${
      !isRefused &&
      html`<form method="post" action="${addressOf(claimant, ground)}" novalidate>
        ${pressField()}
        ${textarea({
          id: 'what',
          name: 'what',
          rows: 4,
          label: { text: 'What was not done, as far as you know?', classes: 'govuk-label--m' },
          hint: { text: 'Only what you know, and how you know it. The person can read it.' },
          value: textOf(form, 'what'),
          errorMessage: text === undefined ? undefined : { text },
        })}
        ${button({ text: 'Record it', preventDoubleClick: true })}
      </form>`
    }`
  const back = { href: `/claimants/${claimant.id}/failures/new`, text: 'Back' }
  return staffPage(shell, { title, back, errors, content })
}
