/** Two answers to one question, written at the same time: both side by side, to choose the one that stays. */
import type { FieldErrors, Form } from '../server/http/forms.ts'
import { errorOf, textOf } from '../server/http/forms.ts'
import { answerLines, itemInWords } from '../server/interview/answers.ts'
import { type Choice, type Clashing, choiceField, choices, mayKeepBoth } from '../server/interview/clash.ts'
import { itemsOf } from '../server/interview/items.ts'
import { folded, momentInWords } from '../server/interview/page.ts'
import type { Answer, Question } from '../server/interview/questions.ts'
import { button } from './govuk.ts'
import { radios } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { writerField } from './press.ts'

export type ClashView = {
  claimant: string
  back: { href: string; text: string }
  /** The address that was posted to, to be posted to again. */
  action: string
  clashes: readonly Clashing[]
  /** All that is in the boxes of the page, and its button. */
  form: Form
  errors?: FieldErrors
}

/** The page that asks which of two answers stays. */
export function clashPage(shell: Shell, view: ClashView): Html {
  const { claimant, back, action, clashes, form, errors = [] } = view
  const content = html`
    <span class="govuk-caption-l">${claimant}</span>
    <h1 class="govuk-heading-l">Choose which answer to keep</h1>
    <p class="govuk-body">${clashes.length > 1 ? 'These answers were' : 'This answer was'} also changed by somebody else, or by you in another window, since you opened the page. Nothing else you typed is lost.</p>
    <form method="post" data-guard="changed" action="${action}" novalidate>
      ${writerField(shell)}
      <input type="hidden" name="typed" value="${folded(form)}">
      ${clashes.map(clash => choiceOf(clash, form, errors))}
      ${button({ text: clashes.length > 1 ? 'Keep these answers' : 'Keep this answer' })}
    </form>`
  return staffPage(shell, { title: 'Choose which answer to keep', back, errors, content })
}

function choiceOf(clash: Clashing, form: Form, errors: FieldErrors): Html {
  const { question } = clash
  const field = choiceField(question)
  const error = errorOf(errors, field)
  return html`<div class="app-clash">${radios({
    name: field,
    idPrefix: field,
    fieldset: { legend: { text: question.short.en, classes: 'govuk-fieldset__legend--m' } },
    value: textOf(form, field),
    ...(error && { errorMessage: { text: error } }),
    items: choices
      .filter(choice => choice !== 'both' || mayKeepBoth(clash))
      .map(choice => ({ value: choice, html: labelOf(choice, clash) })),
  })}</div>`
}

function labelOf(choice: Choice, { question, mine, theirs, by, at }: Clashing): Html {
  if (choice === 'both') return html`<strong>Both</strong>: what is on record, and then what you typed`
  if (choice === 'mine') return html`<strong>What you typed</strong>${inWords(question, mine, 'Nothing: it is empty')}`
  return html`<strong>What is on record</strong>
    ${inWords(question, theirs, question.kind === 'group' ? 'It was removed' : 'Nothing: it was taken back')}
    <span class="govuk-hint app-clash__by">${by}, ${momentInWords(at)}</span>`
}

function inWords(question: Question, answer: Answer | undefined, nothing: string): Html {
  const lines = answer ? linesOf(question, answer) : [nothing]
  return html`<span class="app-clash__words">${lines.map((line, at) => html`${at > 0 && html`<br>`}${line}`)}</span>`
}

/** A job or a child is there or gone as a whole: all its particulars are said. */
function linesOf(question: Question, answer: Answer): string[] {
  if (question.kind !== 'group' || answer.is !== 'answered') return answerLines(question, answer, 'en')
  return itemsOf(answer).flatMap(item =>
    itemInWords(question, item, 'en').lines.map(({ label, value }) => `${label}: ${value}`),
  )
}
