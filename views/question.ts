/**
 * The controls of a question, whatever its kind: for a step of the interview and for one job, qualification or child.
 *
 * What must always hold
 * 1. Every question offers the replies that stand in place of an answer, beside its control (R15).  (insteadBoxes, picks)
 * 2. Words in Welsh say so, and so do English ones inside them, for whoever listens to the page.       (questionControl)
 * 3. A page says which questions it shows, so that an emptied one is told from one that was not there.  (questionsPart)
 * 4. What was typed into questions that are not asked any more goes along, and comes back with them.     (questionsPart)
 */
import { type Form, listOf, textOf } from '../server/http/forms.ts'
import type { QuestionError } from '../server/interview/page.ts'
import { insteadValue, keptOf } from '../server/interview/page.ts'
import { insteadsOf, type Language, type Question, repliesOf, type Words } from '../server/interview/questions.ts'
import { details, notificationBanner } from './govuk.ts'
import {
  type CheckboxItem,
  checkboxes,
  type DateInputParams,
  dateInput,
  type ErrorMessageParams,
  type HintParams,
  input,
  radios,
  textarea,
} from './govuk-form.ts'
import { type Html, html } from './html.ts'

const words = {
  why: { en: 'Why we ask', cy: 'Pam rydym yn gofyn' },
  forExample: { en: 'For example:', cy: 'Er enghraifft:' },
  or: { en: 'or', cy: 'neu' },
  instead: { en: 'Instead of an answer', cy: 'Yn lle ateb' },
  about: { en: 'About then, not exactly', cy: 'Tua’r adeg honno, nid yn union' },
} as const satisfies Record<string, Words>

export type Asked = {
  questions: readonly Question[]
  /** All that the page could ask: those asked, and those that an answer has closed. */
  every: readonly Question[]
  /** What is in the boxes: what was typed, or else what is known. */
  form: Form
  language: Language
  errors?: readonly QuestionError[] | undefined
  /** The newest row the page was made from. */
  basis: number
  /** Where the questions are asked for again when an answer opens or closes others; undefined when none can. */
  refresh?: string | undefined
  /** How a group's list is shown. */
  showGroup?: (question: Question) => Html
}

/** All the questions of a page; with scripts this part alone is fetched again when an answer changes which are asked. */
export function questionsPart(asked: Asked): Html {
  const { questions, every, form, basis, refresh } = asked
  const closed = every.filter(({ id }) => !questions.some(question => question.id === id))
  const again =
    refresh &&
    html` hx-post="${refresh}" hx-trigger="change" hx-target="this" hx-swap="outerMorph" hx-sync="this:replace"`
  return html`<div id="questions"${again}>
    <input type="hidden" name="shown" value="${questions.map(({ id }) => id).join(' ')}">
    <input type="hidden" name="basis" value="${basis}">
    <input type="hidden" name="kept" value="${keptOf(closed, form)}">
    ${questions.map(question => questionControl(question, asked))}
  </div>`
}

/** What is read out when the questions have been fetched again: how many more there are, or that some went away. */
export function questionsNews(shown: readonly string[], questions: readonly Question[]): Html {
  const opened = questions.filter(({ id }) => !shown.includes(id)).length
  const closed = shown.length + opened - questions.length
  const news =
    opened > 0 ? `${opened} more ${opened === 1 ? 'question' : 'questions'}` : closed > 0 ? 'Fewer questions' : ''
  return html`<hx-partial hx-target="#questions-news" hx-swap="innerHTML">${news}</hx-partial>`
}

// Pressing Enter in a box presses the first button of the form: it must be this one, never "Remove" or another language.
export const firstButton: Html = html`<button type="submit" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true">Save</button>`

/** Shows the questions in the other language; a button, so that what is typed comes along. */
export function languageButton(language: Language): Html {
  const [other, text] = language === 'en' ? ['cy', otherLanguage.en] : ['en', otherLanguage.cy]
  return html`<button type="submit" class="app-link-button" name="go" value="lang ${other}">${text}</button>`
}

/** What leads from each language to the other. */
export const otherLanguage: Words = { en: 'Show the questions in Welsh', cy: 'Show the questions in English' }

/** That more questions have opened, with links to them. */
export function moreBanner(more: readonly Question[], language: Language): Html {
  return notificationBanner({
    html: html`<p class="govuk-notification-banner__heading">There are more questions because of what was said.</p>
      <ul class="govuk-list">${more.map(
        ({ id, label }) =>
          html`<li><a class="govuk-notification-banner__link" href="#question-${id}"${language === 'cy' && html` lang="cy"`}>${label[language]}</a></li>`,
      )}</ul>`,
  })
}

function questionControl(question: Question, asked: Asked): Html {
  const { language } = asked
  const lang = language === 'cy' && html` lang="cy"`
  const control = question.kind === 'group' ? asked.showGroup?.(question) : controlOf(question, asked)
  const hasBoxes = !isPicked(question) && question.kind !== 'group'
  return html`<div class="app-question" id="question-${question.id}"${lang}>
    ${control}
    ${hasBoxes && insteadBoxes(question, asked)}
    ${
      question.why &&
      question.kind !== 'group' &&
      details({
        id: `why-${question.id}`,
        summaryText: words.why[language],
        text: question.why[language],
        classes: 'app-why',
      })
    }
  </div>`
}

const isPicked = ({ kind }: Question) => kind === 'choice' || kind === 'choices' || kind === 'yes-no'

function controlOf(question: Question, asked: Asked): Html {
  switch (question.kind) {
    case 'choices':
    case 'choice':
    case 'yes-no':
      return picks(question, asked)
    case 'date':
    case 'approximate-date':
      return dateParts(question, asked)
    case 'long-text':
      return textarea({ ...lineOf(question, asked), rows: 3 })
    default:
      return textLine(question, asked)
  }
}

/** What a box of text takes, whether it has one line or several. */
function lineOf(question: Question, asked: Asked) {
  const { id, label } = question
  return {
    id,
    name: id,
    language: asked.language,
    label: { text: label[asked.language], classes: 'govuk-label--s' },
    value: textOf(asked.form, id),
    ...sayings(question, asked),
  }
}

function textLine(question: Question, asked: Asked): Html {
  const { kind, width, unit } = question
  return input({
    ...lineOf(question, asked),
    classes: width && `govuk-input--width-${width}`,
    inputmode: kind === 'number' ? (question.decimals ? 'decimal' : 'numeric') : undefined,
    suffix: unit && { text: unit[asked.language] },
  })
}

function dateParts(question: Question, asked: Asked): Html {
  const { id, label, kind } = question
  const { form, language } = asked
  // A year and perhaps a month is what people remember of a job; a day is shown only where one is known.
  const isDayShown = kind === 'date' || textOf(form, `${id}-day`) !== ''
  const params: DateInputParams = {
    id,
    namePrefix: id,
    language,
    fieldset: { legend: { text: label[language], classes: 'govuk-fieldset__legend--s' } },
    day: isDayShown && {},
    values: Object.fromEntries(['day', 'month', 'year'].map(part => [`${id}-${part}`, textOf(form, `${id}-${part}`)])),
    ...sayings(question, asked),
  }
  if (kind === 'date') return dateInput(params)
  return html`${dateInput(params)}
    ${checkboxes({
      name: `${id}-about`,
      classes: 'govuk-checkboxes--small',
      formGroup: { classes: 'app-instead' },
      values: listOf(form, `${id}-about`),
      items: [{ value: 'yes', text: words.about[language] }],
    })}`
}

/** Radios or checkboxes; the replies in place of an answer stand among them, after "or", so that only one can be meant. */
function picks(question: Question, asked: Asked): Html {
  const { id, label, kind } = question
  const { language, form } = asked
  const offered = optionsOf(question).map(({ value, label: text, hint }) => ({
    value,
    text: text[language],
    hint: hint && { text: hint[language] },
  }))
  const instead: CheckboxItem[] = insteadsOf(question).map(({ is, label: text }, at) => ({
    value: insteadValue(is),
    text: text[language],
    id: at === 0 ? `${id}-instead` : `${id}-instead-${at + 1}`,
    ...(kind === 'choices' && { behaviour: 'exclusive' as const }),
  }))
  const items = instead.length > 0 ? [...offered, { divider: words.or[language] }, ...instead] : offered
  const chosen = [...listOf(form, id), ...listOf(form, `${id}-instead`).map(insteadValue)]
  const common = {
    name: id,
    idPrefix: id,
    language,
    items,
    fieldset: { legend: { text: label[language], classes: 'govuk-fieldset__legend--s' } },
    ...sayings(question, asked),
  }
  if (kind === 'choices') return checkboxes({ ...common, classes: 'govuk-checkboxes--small', values: chosen })
  const inRow = kind === 'yes-no' && 'app-row'
  return radios({ ...common, classes: `govuk-radios--small ${inRow || ''}`.trim(), value: chosen.at(-1) })
}

function optionsOf(question: Question): readonly { value: string; label: Words; hint?: Words }[] {
  if (question.kind !== 'yes-no') return question.options ?? []
  const { yes, no } = repliesOf(question)
  return [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ]
}

/** "No idea yet", "Do not know", "Prefer not to say": boxes, because a radio once pressed cannot be let go again. */
export function insteadBoxes(
  question: Question,
  { language, form }: Pick<Asked, 'language' | 'form'>,
  describedBy?: string,
): Html {
  const { id, label } = question
  return checkboxes({
    name: `${id}-instead`,
    classes: 'govuk-checkboxes--small',
    formGroup: { classes: 'app-instead' },
    fieldset: {
      legend: { text: `${words.instead[language]}: ${label[language]}`, classes: 'govuk-visually-hidden' },
      ...(describedBy && { describedBy }),
    },
    values: listOf(form, `${id}-instead`),
    items: insteadsOf(question).map(({ is, label: text }) => ({
      value: is,
      text: text[language],
      behaviour: 'exclusive',
    })),
  })
}

/** The hint, with the example under it, and what is wrong. */
export function sayings(
  question: Question,
  { language, errors = [] }: Pick<Asked, 'language' | 'errors'>,
): { hint?: HintParams; errorMessage?: ErrorMessageParams } {
  const { hint, example, id } = question
  const error = errors.find(one => one.question === id)
  return {
    ...((hint || example) && { hint: { html: hintWords(hint?.[language], example?.[language], language) } }),
    ...(error && {
      errorMessage: {
        text: error.message,
        visuallyHiddenText: 'Error',
        ...(language === 'cy' && { attributes: { lang: 'en' } }),
      },
    }),
  }
}

function hintWords(hint: string | undefined, example: string | undefined, language: Language): Html {
  return html`${hint}${hint && example && html`<br>`}${example && html`${words.forExample[language]} <q>${example}</q>`}`
}
