/** What is known of a person, whenever it was said: every answer as it stands, and the history of one. */
import { factSources } from '../db/choices.ts'
import type { Claimant } from '../server/claimant/claimant.ts'
import type { Fact, Known, PastAnswer } from '../server/interview/interview.ts'
import { momentInWords } from '../server/interview/page.ts'
import type { Question, Step } from '../server/interview/questions.ts'
import { details, summaryList, table, tag } from './govuk.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { answerWords } from './step.ts'

export type AnswersView = { claimant: Claimant; known: Known; steps: readonly Step[] }

/** Every answer of a person as it stands, step by step, to read and not to change. */
export function answersPage(shell: Shell, view: AnswersView): Html {
  const { claimant, known, steps } = view
  const answered = steps
    .map(step => ({ ...step, questions: step.questions.filter(({ id }) => known.answers[id]) }))
    .filter(({ questions }) => questions.length > 0)
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">What they have told us</h1>
    <p class="govuk-body">${answered.length > 0 ? 'Every answer as it stands today. To change one, go to an interview.' : 'Nothing yet.'}</p>
    ${answered.map(step => answeredStep(step, view))}`
  return staffPage(shell, {
    title: 'What a person has told us',
    back: { href: `/claimants/${claimant.id}`, text: 'Back to the person' },
    content,
  })
}

function answeredStep(step: Step, view: AnswersView): Html {
  const list = summaryList({ rows: step.questions.map(question => answeredRow(question, view)) })
  // Somebody may be looking over a shoulder: what is all about safety is opened on purpose.
  const isPrivate = step.questions.every(({ sensitive }) => sensitive)
  return html`<h2 class="govuk-heading-m">${step.title.en}</h2>
    ${step.today && html`<p class="govuk-body">About the day of an interview, and asked afresh at each.</p>`}
    ${isPrivate ? details({ summaryText: 'Show these answers', html: list }) : list}`
}

function answeredRow(question: Question, { claimant, known }: AnswersView) {
  const fact = known.facts.get(question.id)
  return {
    key: {
      html: html`${question.short.en}${question.sensitive && html`<br>${tag({ text: 'Sensitive', classes: 'govuk-tag--orange' })}`}`,
    },
    value: {
      html: html`${answerWords(question, known, 'en')}${fact && html`<p class="govuk-hint app-source">${cameFrom(fact)}</p>`}`,
    },
    actions: {
      items: [
        {
          href: `/claimants/${claimant.id}/answers/${question.id}?from=answers`,
          text: 'History',
          visuallyHiddenText: `of ${question.short.en}`,
        },
      ],
    },
  }
}

const cameFrom = ({ by, at, source }: Fact) => `${by}, ${momentInWords(at)}: ${factSources[source]}.`

type History = {
  claimant: Claimant
  question: Question
  past: readonly PastAnswer[]
  back: { href: string; text: string }
}

/** Everything that was ever answered to one question. */
export function historyPage(shell: Shell, { claimant, question, past, back }: History): Html {
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">History of an answer</h1>
    <p class="govuk-body">${question.label.en}</p>
    ${table({
      caption: `${question.short.en}: newest first`,
      captionClasses: 'govuk-table__caption--m',
      classes: 'app-stack',
      head: [{ text: 'When' }, { text: 'Answer' }, { text: 'Recorded by' }, { text: 'How' }],
      rows: past.map((one, at) => [
        { text: momentInWords(one.at), ...under('When') },
        {
          html: html`${pastWords(question, one)}${at === 0 && html` ${tag({ text: 'Current' })}`}`,
          ...under('Answer'),
        },
        { text: one.by, ...under('Recorded by') },
        { text: capital(factSources[one.source]), ...under('How') },
      ]),
    })}`
  return staffPage(shell, { title: 'History of an answer', back, content, wide: true })
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

// On a narrow screen the name of the column stands before each cell.
const under = (column: string) => ({ attributes: { 'data-label': column } })

function pastWords(question: Question, { answer }: PastAnswer): Html {
  if (!answer) return html`Taken back`
  return answerWords(question, { answers: { [question.id]: answer }, facts: new Map() }, 'en')
}
