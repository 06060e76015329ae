/** The question now: its words as they can be read out, the answers as presses, and the box for what they say. */
import { keyOf, stepsWithMore, type Target } from '../server/conversation/asking.ts'
import { talkPath } from '../server/conversation/open-conversation.ts'
import { errorOf, listOf, textOf } from '../server/http/forms.ts'
import { itemInWords } from '../server/interview/answers.ts'
import { listOf as itemsIn } from '../server/interview/history.ts'
import { insteadValue, momentInWords } from '../server/interview/page.ts'
import { insteadsOf, type Language, type Question, repliesOf, type Words } from '../server/interview/questions.ts'
import { type ConversationView, type Focus, twinOf } from './conversation.ts'
import { button, details } from './govuk.ts'
import { checkboxes, textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { otherLanguage, sayings } from './question.ts'
import { answerWords } from './step.ts'

const words = {
  why: { en: 'Why we ask', cy: 'Pam rydym yn gofyn' },
  before: { en: 'Last time you told us:', cy: 'Y tro diwethaf, dywedoch wrthym:' },
  stillRight: { en: 'Is that still right?', cy: 'Ydy hynny’n dal yn iawn?' },
  yes: { en: 'Yes, still right', cy: 'Ydy, yn dal yn iawn' },
  more: { en: 'Anything more to add?', cy: 'Oes rhywbeth arall i’w ychwanegu?' },
} as const satisfies Record<string, Words>

/** The question that is asked, with its answers as presses. */
export function questionNow(view: ConversationView, target: Target, focus: Focus): Html {
  const { ways, toConfirm, turns } = view
  const { language } = ways
  const { question } = target
  // With a name of its own for each question, so that nothing of the one before stays in its boxes.
  const name = `${keyOf(target).replaceAll('/', '-')}-${turns.length}`
  return html`<section class="app-ask" id="ask-${name}" aria-labelledby="asked">
    <div${language === 'cy' && html` lang="cy"`}>
      ${aboutWhat(target, view)}
      <h2 class="govuk-heading-m" id="asked" tabindex="-1"${focus === 'question' && html` autofocus`}>${question.label[language]}</h2>
      ${toConfirm && before(target, view)}
      ${hintOf(question, language)}
      ${
        question.why &&
        details({
          id: `why-${name}`,
          summaryText: words.why[language],
          text: question.why[language],
          classes: 'app-why',
        })
      }
    </div>
    ${toConfirm && confirmButton(view)}
    ${presses(target, view)}
  </section>`
}

/** Which job or child it is about; of a list that has some already, what is there. */
function aboutWhat({ of, question }: Target, { known, ways, toConfirm }: ConversationView): Html | undefined {
  if (of)
    return html`<span class="govuk-caption-m">${itemInWords(of.group, of.item, ways.language, known.answers).title}</span>`
  if (toConfirm || itemsIn(question, known.answers[question.id]).length === 0) return undefined
  return html`<div class="app-ask__stands">${answerWords(question, known, ways.language)}<p class="govuk-body">${words.more[ways.language]}</p></div>`
}

/** R17: what is known is not asked again from blank. */
function before({ question }: Target, { known, ways }: ConversationView): Html {
  const fact = known.facts.get(question.id)
  return html`<div class="app-ask__stands">
    <p class="govuk-body">${words.before[ways.language]}</p>
    <div class="app-ask__said">${answerWords(question, known, ways.language)}</div>
    ${fact && html`<p class="govuk-hint app-source" lang="en">Recorded by ${fact.by}, ${momentInWords(fact.at)}</p>`}
    <p class="govuk-body">${words.stillRight[ways.language]}</p>
  </div>`
}

const confirmButton = ({ ways }: ConversationView): Html =>
  html`<div class="app-presses">${button({ text: words.yes[ways.language], name: 'go', value: 'confirm' })}</div>
    <p class="govuk-body">If it has changed, press or type what it is now.</p>`

function hintOf(question: Question, language: Language): Html | undefined {
  const { hint } = sayings(question, { language })
  return hint && html`<div class="govuk-hint">${hint.html}</div>`
}

/** Every answer that can be pressed. What can be chosen together is ticked, and recorded with one button. */
function presses({ question }: Target, view: ConversationView): Html | undefined {
  const error = errorOf(view.errors, question.id)
  if (question.kind === 'choices')
    return html`${tickBoxes(question, view, error)}
      ${button({ text: 'Record these', name: 'go', value: 'these', classes: 'govuk-button--secondary app-record' })}
      ${insteadRow(question, view)}`
  const options = question.kind === 'yes-no' ? yesAndNo(question) : (question.options ?? [])
  return html`${error && html`<p class="govuk-error-message" id="${question.id}"><span class="govuk-visually-hidden">Error:</span> ${error}</p>`}
    ${pressRow(question.id, options, 'app-press', view)}
    ${insteadRow(question, view)}`
}

/** "None of these", "Do not know", "Prefer not to say": set apart from the answers; beside boxes to tick, whatever is ticked. */
const insteadRow = (question: Question, view: ConversationView) => {
  const isTicked = question.kind === 'choices'
  return pressRow(
    isTicked ? 'go' : question.id,
    insteadsOf(question).map(({ is, label }) => ({ value: isTicked ? `instead ${is}` : insteadValue(is), label })),
    'app-press app-press--instead',
    view,
  )
}

function pressRow(
  name: string,
  list: readonly { value: string; label: Words }[],
  classes: string,
  { ways: { language } }: ConversationView,
): Html | undefined {
  if (list.length === 0) return undefined
  return html`<div class="app-presses"${language === 'cy' && html` lang="cy"`}>${list.map(({ value, label }) =>
    button({ text: label[language], name, value, classes: `govuk-button--secondary ${classes}` }),
  )}</div>`
}

const yesAndNo = (question: Question) => {
  const { yes, no } = repliesOf(question)
  return [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ]
}

function tickBoxes(
  question: Question,
  { ways, form = {}, known, toConfirm }: ConversationView,
  error: string | undefined,
): Html {
  const answer = known.answers[question.id]
  const stands = !toConfirm && answer?.is === 'answered' && Array.isArray(answer.value) ? answer.value.map(String) : []
  const ticked = listOf(form, question.id)
  return checkboxes({
    name: question.id,
    idPrefix: question.id,
    language: ways.language,
    classes: 'govuk-checkboxes--small app-ticks',
    fieldset: { legend: { text: question.label[ways.language], classes: 'govuk-visually-hidden' } },
    ...(error && { errorMessage: { text: error } }),
    values: ticked.length > 0 ? ticked : stands,
    items: (question.options ?? []).map(({ value, label }) => ({ value, text: label[ways.language] })),
  })
}

/** A new box once what was typed is sent; until then the same, so that pressing an answer leaves what is half typed. */
export const boxId = ({ turns }: Pick<ConversationView, 'turns'>): string =>
  `words-${turns.filter(({ meant }) => meant !== 'pressed').length}`

/** The box: whatever is typed in it is kept. Named by the question, for whoever hears the page and does not see it. */
export function box(view: ConversationView, focus: Focus): Html {
  const { ways, form = {}, errors, asked: target, turns } = view
  const error = errorOf(errors, 'words')
  const question = target?.question
  const skip = question?.kind === 'group' ? skipGroup(question, view) : 'Skip'
  return html`<div class="app-ask__box">
    ${textarea({
      id: boxId(view),
      name: 'words',
      rows: 2,
      label: {
        html: html`Type what they say${question && html`<span class="govuk-visually-hidden"${ways.language === 'cy' && html` lang="cy"`}>: ${question.label[ways.language]}</span>`}`,
        classes: 'govuk-label--s',
      },
      value: textOf(form, 'words'),
      attributes: { 'data-send': '', ...(focus === 'box' && { autofocus: '' }) },
      ...(error && { errorMessage: { text: error } }),
    })}
    <div class="govuk-button-group app-ask__send">
      ${button({ text: 'Send', name: 'go', value: 'send' })}
      ${target && button({ text: skip, name: 'go', value: 'skip', classes: 'govuk-button--secondary' })}
      ${turns.length > 0 && button({ text: 'Go back', name: 'go', value: 'back', classes: 'govuk-button--secondary' })}
    </div>
    <template data-say="failed"><p class="app-saving__problem"><strong>Not sent:</strong> we could not reach Foothold. What you typed is still here. Try again.</p></template>
    ${target && html`<p class="govuk-body-s app-step-notes">${formLink(target, view)}<a class="govuk-link govuk-link--no-visited-state" href="${twinOf(view, keyOf(target))}">${otherLanguage[ways.language]}</a></p>`}
  </div>`
}

/** "No more jobs": what goes on from a list that has some. */
function skipGroup(question: Question, { known, toConfirm }: ConversationView): string {
  const has = !toConfirm && itemsIn(question, known.answers[question.id]).length > 0
  return has ? 'Nothing more to add' : 'Skip'
}

/** Where the same can be filled in by hand. */
function formLink({ step, question, of }: Target, { ways, interview }: ConversationView): Html {
  const group = of?.group ?? (question.kind === 'group' ? question : undefined)
  const lang = ways.chosen ? `&lang=${ways.language}` : ''
  if (group)
    return html`<a class="govuk-link govuk-link--no-visited-state" href="${talkPath(ways, `/items/${group.id}/${of?.item.id ?? 'new'}`)}">${of ? 'Fill it in by hand' : `Add a ${group.item?.en ?? 'line'} by hand`}</a>`
  return html`<a class="govuk-link govuk-link--no-visited-state" href="/interviews/${interview.id}/steps/${step.id}?change=yes${lang}#question-${question.id}">Fill it in as a form</a>`
}

/** Every leading question has been asked: what more there is, and how to finish. */
export function mainPartDone(view: ConversationView, focus: Focus): Html {
  const path = `/interviews/${view.interview.id}`
  const more = stepsWithMore(view)
  return html`<section class="app-ask" aria-labelledby="asked">
    <h2 class="govuk-heading-m" id="asked" tabindex="-1"${(focus === 'question' || focus === 'box') && html` autofocus`}>That is the main part</h2>
    <p class="govuk-body">You can finish here, ask more, or go on typing what they say.</p>
    <div class="govuk-button-group">
      ${button({ text: 'Check answers', href: `${path}/check` })}
      ${button({ text: 'Commitments', href: `${path}/commitments`, classes: 'govuk-button--secondary' })}
    </div>
    ${
      more.length > 0 &&
      html`<h3 class="govuk-heading-s">Ask the rest of a part</h3>
      <ul class="govuk-list">${more.map(
        ({ step, left }) =>
          html`<li><button type="submit" class="app-link-button" name="go" value="rest ${step.id}">Ask the rest of “${step.title.en}”</button> (${left} ${left === 1 ? 'question' : 'questions'})</li>`,
      )}</ul>`
    }
  </section>`
}
