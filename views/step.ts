// One step of an interview: its questions, or what is known of it from before, and one item of a repeated group.

import type { FieldErrors, Form } from '../server/http/forms.ts'
import { answerLines, itemInWords } from '../server/interview/answers.ts'
import type { Fact, Interview, Known } from '../server/interview/interview.ts'
import { itemsOf } from '../server/interview/items.ts'
import { momentInWords, type QuestionError, type Ways } from '../server/interview/page.ts'
import {
  type Item,
  insteadsOf,
  type Language,
  type Question,
  type Step,
  type Words,
} from '../server/interview/questions.ts'
import { button, insetText, notificationBanner, summaryList } from './govuk.ts'
import { errorMessage } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { insteadBoxes, newsRegion, questionsPart } from './question.ts'

export type StepView = {
  interview: Interview
  step: Step
  /** Among the steps that are asked, from 1. */
  place: { number: number; of: number }
  ways: Ways
  known: Known
  basis: number
  done?: string | undefined
}

export type StepForm = StepView & {
  questions: readonly Question[]
  form: Form
  errors?: readonly QuestionError[] | undefined
  /** Questions that have just opened because of what was said. */
  more?: readonly Question[]
  /** A removal that can be undone: the group, and the row that removed. */
  undo?: { group: Question; removal: number } | undefined
}

const interviewPath = ({ interview }: Ways) => `/interviews/${interview}`

/** The address of a step or of something under it, keeping the language and the way back. */
export function stepPath(ways: Ways, step: Step, under = '', more: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    ...(ways.chosen && { lang: ways.language }),
    ...(ways.toCheck && { return: 'check' }),
    ...more,
  })
  const search = query.size > 0 ? `?${query}` : ''
  return `${interviewPath(ways)}/steps/${step.id}${under}${search}`
}

/** The questions of a step, filled in with what is known or what was typed. */
export function stepPage(shell: Shell, view: StepForm): Html {
  const { step, ways, errors = [], more = [], undo, done } = view
  const conditional = step.questions.some(({ askIf }) => askIf)
  const content = html`
    ${more.length > 0 && moreQuestions(more, ways.language)}
    ${undo && undoBanner(view, undo)}
    ${heading(view)}
    ${conditional && newsRegion}
    <form method="post" action="${stepPath(ways, step)}" novalidate>
      ${firstButton}
      ${questionsPart({
        ...view,
        language: ways.language,
        refresh: conditional ? stepPath(ways, step, '/questions') : undefined,
        showGroup: question => groupList(question, view),
      })}
      <div class="govuk-button-group">
        ${button({ text: 'Save and continue' })}
        ${button({ text: 'Save and come back later', classes: 'govuk-button--secondary', name: 'go', value: 'later' })}
      </div>
    </form>`
  return staffPage(shell, {
    title: step.title.en,
    back: backFrom(ways),
    errors,
    done: undo ? undefined : done,
    content,
    htmx: conditional,
  })
}

/** The fragment that replaces the questions when an answer changes which are asked. */
export const stepQuestions = (view: StepForm, news: Html): Html =>
  html`${questionsPart({
    ...view,
    language: view.ways.language,
    refresh: stepPath(view.ways, view.step, '/questions'),
    showGroup: question => groupList(question, view),
  })}${news}`

// Pressing Enter in a box presses the first button of the form: it must be this one, never "Remove".
const firstButton = html`<button type="submit" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true">Save and continue</button>`

const backFrom = (ways: Ways) =>
  ways.toCheck
    ? { href: `${interviewPath(ways)}/check`, text: 'Back to check answers' }
    : { href: interviewPath(ways), text: 'Back to the interview' }

function heading({ step, place, ways, interview }: StepView): Html {
  const { language } = ways
  const other = language === 'en' ? 'cy' : 'en'
  const twin = stepPath({ ...ways, language: other, chosen: true }, step, '', { change: 'yes' })
  const lang = language === 'cy' && html` lang="cy"`
  return html`
    <span class="govuk-caption-l">${interview.claimant.name}: part ${place.number} of ${place.of}</span>
    <h1 class="govuk-heading-l"${lang}>${step.title[language]}</h1>
    ${step.intro && html`<p class="govuk-body"${lang}>${step.intro[language]}</p>`}
    <p class="govuk-body-s app-step-notes">Leave empty what you did not talk about.
      <a class="govuk-link govuk-link--no-visited-state" href="${twin}">${other === 'cy' ? 'Show the questions in Welsh' : 'Show the questions in English'}</a>
    </p>`
}

function moreQuestions(more: readonly Question[], language: Language): Html {
  return notificationBanner({
    html: html`<p class="govuk-notification-banner__heading">There are more questions because of what was said.</p>
      <ul class="govuk-list">${more.map(
        ({ id, label }) =>
          html`<li><a class="govuk-notification-banner__link" href="#question-${id}"${language === 'cy' && html` lang="cy"`}>${label[language]}</a></li>`,
      )}</ul>`,
  })
}

function undoBanner({ step, ways }: StepForm, { group, removal }: NonNullable<StepForm['undo']>): Html {
  return notificationBanner({
    type: 'success',
    html: html`<p class="govuk-notification-banner__heading">Removed.</p>
      <form method="post" action="${stepPath(ways, step, `/${group.id}/restoration`)}" novalidate>
        <input type="hidden" name="removal" value="${removal}">
        <button type="submit" class="app-link-button">Undo<span class="govuk-visually-hidden"> removing the ${group.item?.en}</span></button>
      </form>`,
  })
}

/** A group on its step: its items with what can be done to them, and a button that adds one. */
function groupList(group: Question, view: StepForm): Html {
  const { known, ways, step, form, errors } = view
  const { language } = ways
  const items = itemsOf(known.answers[group.id])
  const error = errors?.find(one => one.question === group.id)?.message
  return html`
    <h2 class="govuk-heading-s app-group-heading">${group.label[language]}</h2>
    ${group.hint && html`<p class="govuk-hint">${group.hint[language]}</p>`}
    ${group.why && html`<p class="govuk-hint">${group.why[language]}</p>`}
    ${error && errorMessage({ text: error })}
    ${items.map((item, at) => itemCard(group, item, { first: at === 0, last: at === items.length - 1 }, view))}
    ${items.length === 0 && insteadsOf(group).length > 0 && insteadBoxes(group, { language, form })}
    ${button({
      text: addWords(group, items.length > 0)[language],
      classes: 'govuk-button--secondary',
      name: 'go',
      value: `add ${group.id}`,
      attributes: { formaction: stepPath(ways, step) },
    })}`
}

const addWords = ({ item, addAnother, label }: Question, another: boolean): Words =>
  another || !item ? (addAnother ?? label) : { en: `Add a ${item.en}`, cy: `Ychwanegu ${item.cy}` }

function itemCard(group: Question, item: Item, at: { first: boolean; last: boolean }, view: StepForm): Html {
  const { ways, step, known } = view
  const { title, lines: all } = itemInWords(group, item, ways.language, known.answers)
  const lines = all.filter(({ value }) => value !== title)
  const about = html`<span class="govuk-visually-hidden"> ${group.item?.[ways.language]} ${title}</span>`
  const act = (text: string, under: string, value?: string) =>
    html`<button type="submit" class="app-link-button"${value !== undefined && html` name="direction" value="${value}"`} formaction="${stepPath(ways, step, `/${group.id}/${item.id}${under}`)}">${text}${about}</button>`
  return html`<div class="govuk-summary-card">
    <div class="govuk-summary-card__title-wrapper">
      <h3 class="govuk-summary-card__title">${title}</h3>
      <div class="govuk-summary-card__actions app-item-acts" lang="en">
        <button type="submit" class="app-link-button" name="go" value="change ${group.id} ${item.id}">Change${about}</button>
        ${!at.first && act('Move up', '/place', 'up')}
        ${!at.last && act('Move down', '/place', 'down')}
        ${act('Remove', '/removal')}
      </div>
    </div>
    ${
      lines.length > 0 &&
      html`<div class="govuk-summary-card__content">${summaryList({
        rows: lines.map(line => ({ key: { text: line.label }, value: { text: line.value } })),
      })}</div>`
    }
  </div>`
}

/** What is known of a step from an earlier interview: to confirm in one press, or to change (R17). */
export function knownPage(
  shell: Shell,
  view: StepView & { questions: readonly Question[]; errors?: FieldErrors },
): Html {
  const { step, ways, questions, known, basis, interview } = view
  const { language } = ways
  const lang = language === 'cy' && html` lang="cy"`
  const content = html`
    ${heading(view)}
    <h2 class="govuk-heading-m">What we know already</h2>
    <div id="known"${lang}>${summaryList({
      rows: questions.map(question => ({
        key: { text: question.short[language] },
        value: {
          html: html`${answerWords(question, known, language)}${source(known.facts.get(question.id), interview, question)}`,
        },
      })),
    })}</div>
    <div class="govuk-button-group">
      <form method="post" action="${stepPath(ways, step, '/confirmation')}" novalidate>
        <input type="hidden" name="basis" value="${basis}">
        ${button({ text: 'All of this is still right' })}
      </form>
      ${button({ text: 'Something has changed', href: stepPath(ways, step, '', { change: 'yes' }), classes: 'govuk-button--secondary' })}
    </div>`
  return staffPage(shell, { title: step.title.en, back: backFrom(ways), errors: view.errors ?? [], content })
}

/** An answer as lines of text; the items of a group each with their particulars. */
export function answerWords(question: Question, known: Known, language: Language): Html {
  const answer = known.answers[question.id]
  if (question.kind === 'group' && answer?.is === 'answered') {
    return html`<ul class="govuk-list">${itemsOf(answer).map(item => {
      const { title, lines } = itemInWords(question, item, language, known.answers)
      const more = lines.filter(line => line.value !== title).map(line => `${line.label}: ${line.value}`)
      return html`<li>${title}${more.length > 0 && html`<br><span class="govuk-hint">${more.join('; ')}</span>`}</li>`
    })}</ul>`
  }
  return html`${answerLines(question, answer, language).map((line, at) => html`${at > 0 && html`<br>`}${line}`)}`
}

/** Who wrote an answer down and when, with its history. */
export function source(fact: Fact | undefined, interview: Interview, question: Question): Html {
  if (!fact || fact.is === 'cleared') return html``
  return html`<p class="govuk-hint app-source" lang="en">${fact.source === 'confirmed' ? 'Confirmed' : 'Recorded'} by ${fact.by}, ${momentInWords(fact.at)}.
    <a class="govuk-link govuk-link--no-visited-state" href="/claimants/${interview.claimantId}/answers/${question.id}">History<span class="govuk-visually-hidden"> of ${question.short.en}</span></a></p>`
}

export type ItemView = StepView & {
  group: Question
  questions: readonly Question[]
  item: string
  isNew: boolean
  form: Form
  errors?: readonly QuestionError[] | undefined
  more?: readonly Question[]
  /** What somebody else wrote meanwhile. */
  theirs?: Item | undefined
}

/** One job, qualification or child: to add or to change. */
export function itemPage(shell: Shell, view: ItemView): Html {
  const { group, step, ways, item, isNew, errors = [], more = [], theirs, known } = view
  const { language } = ways
  const noun = group.item?.en ?? 'item'
  const title = isNew ? `Add a ${noun}` : `Change a ${noun}`
  const conditional = (group.fields ?? []).some(({ askIf }) => askIf)
  const content = html`
    ${more.length > 0 && moreQuestions(more, language)}
    <span class="govuk-caption-l"${language === 'cy' && html` lang="cy"`}>${step.title[language]}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    ${conditional && newsRegion}
    ${theirs && insetText({ html: theirWords(group, theirs, known) })}
    <form method="post" action="${stepPath(ways, step, `/${group.id}/${isNew ? 'new' : item}`)}" novalidate>
      <input type="hidden" name="item" value="${item}">
      ${questionsPart({ ...view, language, refresh: conditional ? stepPath(ways, step, `/${group.id}/questions`) : undefined })}
      <div class="govuk-button-group">
        ${button({ text: `Save ${noun}` })}
        <a class="govuk-link" href="${stepPath(ways, step, '', { change: 'yes' })}">Cancel</a>
      </div>
    </form>`
  return staffPage(shell, {
    title,
    back: { href: stepPath(ways, step, '', { change: 'yes' }), text: `Back to ${step.title.en}` },
    errors,
    content,
    htmx: conditional,
  })
}

/** The fragment of an item's questions. */
export const itemQuestions = (view: ItemView, news: Html): Html =>
  html`${questionsPart({
    ...view,
    language: view.ways.language,
    refresh: stepPath(view.ways, view.step, `/${view.group.id}/questions`),
  })}${news}`

function theirWords(group: Question, theirs: Item, known: Known): Html {
  const { lines } = itemInWords(group, theirs, 'en', known.answers)
  return html`<p class="govuk-body">Somebody else saved this while you had it open:</p>
    ${summaryList({ rows: lines.map(line => ({ key: { text: line.label }, value: { text: line.value } })) })}
    <p class="govuk-body">What you typed is below. Saving puts yours in its place; theirs stays in the history.</p>`
}
