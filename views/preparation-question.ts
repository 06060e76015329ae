/** One question to somebody who prepares for their interview, and what was read in their words. English and Welsh are twins. */
import { type Form, listOf, textOf } from '../server/http/forms.ts'
import type { FormError } from '../server/interview/answers.ts'
import { answerLines } from '../server/interview/answers.ts'
import { insteadValue } from '../server/interview/page.ts'
import { type Answer, insteadsOf, type Question, repliesOf, type Step } from '../server/interview/questions.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { isPicked, wordsField } from '../server/preparation/reply.ts'
import { button, details, insetText } from './govuk.ts'
import { checkboxes, input, radios, textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import type { Shell } from './layout.ts'
import { otherLanguage } from './my-plan-nav.ts'
import { preparePage } from './preparation-claimant.ts'
import { insteadBoxes } from './question.ts'

export type QuestionView = {
  step: Step
  question: Question
  /** What is in the boxes. */
  form: Form
  errors?: readonly FormError[]
  /** Nothing could be read in the words: they can be kept as they are. */
  canKeep?: boolean
  /** Something was written here in another sitting: it stands, and is not shown. */
  hidden: boolean
  isFirst: boolean
  /** Which part of how many it belongs to, while it comes up. */
  part: { number: number; of: number } | undefined
  /** The person asked why we want to know. */
  askedWhy?: boolean
  /** Where the page came from: the list of what is written. */
  toList: boolean
}

/** The address of a question. */
export const questionPath = (id: string, toList: boolean, under = ''): string =>
  `/prepare/questions/${id}${under}${toList ? '?return=list' : ''}`

/** One question, with its options or a box for words, and the ways past it. */
export function questionPage(shell: Shell, language: Language, view: QuestionView): Html {
  const { step, question, errors = [], hidden, canKeep, isFirst, part, toList } = view
  const say = (text: Words) => text[language]
  const go = (value: string, text: Words) =>
    html`<button type="submit" class="app-link-button" name="go" value="${value}">${say(text)}</button>`
  const content = html`
    <form method="post" action="${questionPath(question.id, toList)}" data-guard="${errors.length > 0 && 'changed'}" novalidate>
      <button type="submit" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true">${say(words.continue)}</button>
      <input type="hidden" name="lang" value="${language}">
      <p class="app-step-notes govuk-body-s">${isFirst ? html`<span></span>` : go('back', words.back)} <button type="submit" class="app-link-button" name="go" value="lang ${otherLanguage(language)}" lang="${otherLanguage(language)}">${words.thisPage[otherLanguage(language)]}</button></p>
      <span class="govuk-caption-l">${part && `${partWords(part)[language]}: `}${step.title[language]}</span>
      ${hidden && insetText({ text: say(words.hidden) })}
      <div id="question-${question.id}">
        ${isPicked(question) ? picks(view, language) : box(view, language)}
      </div>
      ${question.why && details({ summaryText: say(words.why), text: question.why[language], ...(view.askedWhy && { open: true }) })}
      <div class="govuk-button-group">
        ${button({ text: say(words.continue) })}
        ${canKeep && button({ text: say(words.keepWords), name: 'go', value: 'keep', classes: 'govuk-button--secondary' })}
        ${button({ text: say(words.skip), name: 'go', value: 'skip', classes: 'govuk-button--secondary' })}
      </div>
      <p class="govuk-body">${go('skip part', words.skipPart)}</p>
      <p class="govuk-body">${go('stop', words.stop)}</p>
    </form>`
  return preparePage(shell, language, { title: question.label[language], errors: errorsOf(errors), content }, '')
}

const errorsOf = (errors: readonly FormError[]) => errors.map(({ field, message }) => ({ field, message }))

const partWords = ({ number, of }: { number: number; of: number }): Words => ({
  en: `Part ${number} of ${of}`,
  cy: `Rhan ${number} o ${of}`,
})

const messageAt = (errors: readonly FormError[] | undefined, own: (field: string) => boolean) => {
  const found = errors?.find(({ field }) => own(field))
  return found && { text: found.message }
}

/** Radios or boxes to tick, and below them a box for own words. */
function picks(view: QuestionView, language: Language): Html {
  const { question, form, errors } = view
  const { id, label, kind } = question
  const offered = optionsOf(question).map(({ value, label: text, hint }) => ({
    value,
    text: text[language],
    hint: hint && { text: hint[language] },
  }))
  const instead = insteadsOf(question).map(({ is, label: text }, at) => ({
    value: insteadValue(is),
    text: text[language],
    id: at === 0 ? `${id}-instead` : `${id}-instead-${at + 1}`,
    ...(kind === 'choices' && { behaviour: 'exclusive' as const }),
  }))
  const chosen = [...listOf(form, id), ...listOf(form, `${id}-instead`).map(insteadValue)]
  const common = {
    name: id,
    idPrefix: id,
    language,
    items: [...offered, { divider: words.or[language] }, ...instead],
    fieldset: { legend: { text: label[language], classes: 'govuk-fieldset__legend--l', isPageHeading: true } },
    hint: hintOf(question, language),
    errorMessage: messageAt(errors, field => field !== wordsField),
  }
  return html`${kind === 'choices' ? checkboxes({ ...common, values: chosen }) : radios({ ...common, value: chosen.at(-1) })}
    ${textarea({
      id: wordsField,
      name: wordsField,
      language,
      label: { text: words.ownWords[language], classes: 'govuk-label--s' },
      rows: 2,
      value: textOf(form, wordsField),
      errorMessage: messageAt(errors, field => field === wordsField),
    })}`
}

function optionsOf(question: Question): readonly { value: string; label: Words; hint?: Words }[] {
  if (question.kind !== 'yes-no') return question.options ?? []
  const { yes, no } = repliesOf(question)
  return [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ]
}

/** A box for words or a number, with the replies that stand in place of an answer. */
function box(view: QuestionView, language: Language): Html {
  const { question, form, errors } = view
  const { id, label, kind, width, unit } = question
  const common = {
    id,
    name: id,
    language,
    label: { text: label[language], classes: 'govuk-label--l', isPageHeading: true },
    hint: hintOf(question, language),
    value: textOf(form, id),
    errorMessage: messageAt(errors, () => true),
  }
  const control =
    kind === 'number'
      ? input({
          ...common,
          classes: `govuk-input--width-${width ?? 10}`,
          ...(unit && { suffix: { text: unit[language] } }),
        })
      : textarea({ ...common, rows: kind === 'long-text' ? 5 : 2 })
  return html`${control}${insteadBoxes(question, { language, form })}`
}

function hintOf({ hint, example }: Question, language: Language) {
  if (!hint && !example) return undefined
  return {
    html: html`${hint?.[language]}${hint && example && html`<br>`}${example && html`${words.forExample[language]} <q>${example[language]}</q>`}`,
  }
}

export type ReadingView = { question: Question; answer: Answer; typed: string; toList: boolean }

/** What was read in their words, to say yes to or to change. */
export function readingPage(shell: Shell, language: Language, { question, answer, typed, toList }: ReadingView): Html {
  const say = (text: Words) => text[language]
  const path = questionPath(question.id, toList, '/reading')
  const back = { href: `${questionPath(question.id, toList)}${toList ? '&' : '?'}lang=${language}` }
  const content = html`
    <span class="govuk-caption-l">${question.label[language]}</span>
    <h1 class="govuk-heading-l">${say(words.isThatRight)}</h1>
    <p class="govuk-body">${say(words.youWrote)} “${typed}”</p>
    <p class="govuk-body">${say(words.putDown)}</p>
    ${insetText({ html: html`${answerLines(question, answer, language).map(line => html`<p class="govuk-body govuk-!-margin-bottom-1"><strong>${line}</strong></p>`)}` })}
    <form method="post" action="${path}" data-guard="off" novalidate>
      <input type="hidden" name="lang" value="${language}">
      <div class="govuk-button-group">
        ${button({ text: say(words.yes), name: 'go', value: 'yes' })}
        ${button({ text: say(words.change), name: 'go', value: 'change', classes: 'govuk-button--secondary' })}
        ${button({ text: say(words.keepWords), name: 'go', value: 'keep', classes: 'govuk-button--secondary' })}
      </div>
    </form>`
  const twin = `${path}${toList ? '&' : '?'}lang=${otherLanguage(language)}`
  return preparePage(shell, language, { title: say(words.isThatRight), back, content }, twin)
}

/** Beside the box for own words, where nothing was read in them. */
export const notMatched: Words = {
  en: 'Choose what fits best, or press “Keep my own words”',
  cy: 'Dewiswch yr un sy’n ffitio orau, neu pwyswch “Cadw fy ngeiriau fy hun”',
}

const words = {
  continue: { en: 'Continue', cy: 'Parhau' },
  skip: { en: 'Skip', cy: 'Hepgor' },
  skipPart: { en: 'Skip the rest of this part', cy: 'Hepgor gweddill y rhan hon' },
  stop: { en: 'I want to stop', cy: 'Rwyf am stopio' },
  back: { en: 'Back', cy: 'Yn ôl' },
  thisPage: { en: 'English', cy: 'Cymraeg' },
  why: { en: 'Why we ask', cy: 'Pam rydym yn gofyn' },
  or: { en: 'or', cy: 'neu' },
  forExample: { en: 'For example:', cy: 'Er enghraifft:' },
  ownWords: { en: 'Or say it in your own words', cy: 'Neu dywedwch hynny yn eich geiriau eich hun' },
  keepWords: { en: 'Keep my own words', cy: 'Cadw fy ngeiriau fy hun' },
  isThatRight: { en: 'Is that right?', cy: 'Ydy hynny’n iawn?' },
  youWrote: { en: 'You wrote:', cy: 'Ysgrifennoch:' },
  putDown: { en: 'We have put down:', cy: 'Rydym wedi nodi:' },
  yes: { en: 'Yes, that is right', cy: 'Ydy, mae hynny’n iawn' },
  change: { en: 'Change it', cy: 'Ei newid' },
  hidden: {
    en: 'You wrote something here before. We do not show it, in case someone else has your link. Leave this empty to keep it.',
    cy: 'Ysgrifennoch rywbeth yma o’r blaen. Nid ydym yn ei ddangos, rhag ofn bod eich dolen gan rywun arall. Gadewch hwn yn wag i’w gadw.',
  },
} as const satisfies Record<string, Words>
