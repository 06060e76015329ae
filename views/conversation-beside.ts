/** Beside the conversation: how far it is, what is recorded, and what is left. */
import { progressOf } from '../server/conversation/asking.ts'
import { leftToAsk, recordedNow, talkPath } from '../server/conversation/open-conversation.ts'
import { answerLines, itemInWords } from '../server/interview/answers.ts'
import { listOf } from '../server/interview/history.ts'
import type { Question } from '../server/interview/questions.ts'
import type { ConversationView } from './conversation.ts'
import { type Html, html } from './html.ts'

/** The second column; below the talk on a narrow screen. */
export function conversationBeside(view: ConversationView): Html {
  const { interview } = view
  const recorded = recordedNow(view)
  const path = `/interviews/${interview.id}`
  return html`<div class="app-talk__beside">
    <p class="govuk-body app-talk__progress">${progressWords(view)}</p>
    <h2 class="govuk-heading-s">Recorded in this interview</h2>
    ${recorded.length === 0 && html`<p class="govuk-body-s">Nothing yet.</p>`}
    ${recorded.map(
      ({
        step,
        questions,
      }) => html`<h3 class="app-talk__step"><a class="govuk-link govuk-link--no-visited-state" href="${path}/steps/${step.id}?change=yes">${step.title.en}</a></h3>
      <ul class="app-talk__list">${questions.map(question => recordedLine(question, view))}</ul>`,
    )}
    ${leftList(view)}
    <h2 class="govuk-heading-s">Other ways to go on</h2>
    <ul class="govuk-list govuk-!-font-size-16">
      <li><a class="govuk-link" href="${path}">All the parts</a></li>
      <li><a class="govuk-link" href="${path}/all">All on one page</a></li>
      <li><a class="govuk-link" href="${path}/check">Check answers</a></li>
      <li><a class="govuk-link" href="${path}/commitments">Commitments</a></li>
    </ul>
  </div>`
}

function progressWords(view: ConversationView): string {
  const { asked, left } = progressOf(view)
  if (left === 0) return `${asked} asked. That is the main part.`
  return `${asked} asked, ${left} to go in the main part. You can stop at any time.`
}

/** One answer, with the way to change it here; of a list, each item with its own. */
function recordedLine(question: Question, { known, ways }: ConversationView): Html {
  const about = (text: string) => html`<span class="govuk-visually-hidden"> ${text}</span>`
  const change = (href: string, text: string) =>
    html`<a class="govuk-link govuk-link--no-visited-state" href="${href}">Change${about(text)}</a>`
  const items = listOf(question, known.answers[question.id])
  if (items.length > 0)
    return html`${items.map(item => {
      const { title } = itemInWords(question, item, 'en', known.answers)
      return html`<li>${title} ${change(talkPath(ways, `/items/${question.id}/${item.id}`), title)}</li>`
    })}`
  const lines = answerLines(question, known.answers[question.id], 'en').join('; ')
  return html`<li><span class="app-talk__short">${question.short.en}:</span> ${shortened(lines)} ${change(talkPath(ways, '', { ask: question.id }), question.short.en)}</li>`
}

const shortened = (words: string) => (words.length > 120 ? `${words.slice(0, 117)}…` : words)

function leftList(view: ConversationView): Html | undefined {
  const left = leftToAsk(view)
  if (left.length === 0) return undefined
  return html`<h2 class="govuk-heading-s">Still to ask</h2>
    <ul class="app-talk__list">${left.map(({ step, left: count }) => html`<li>${step.title.en}: ${count}</li>`)}</ul>`
}
