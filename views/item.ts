/** The repeated groups of a step: the list of jobs, qualifications or children, and the page of one of them. */
import type { Form } from '../server/http/forms.ts'
import { itemInWords } from '../server/interview/answers.ts'
import { itemsOf } from '../server/interview/items.ts'
import { type QuestionError, stepPath } from '../server/interview/page.ts'
import { type Item, insteadsOf, type Question, type Words } from '../server/interview/questions.ts'
import { saveStatus } from './autosave.ts'
import { button, summaryList } from './govuk.ts'
import { errorMessage } from './govuk-form.ts'
import { type Html, html, names } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { writerField } from './press.ts'
import { firstButton, insteadBoxes, languageButton, moreBanner, questionsPart } from './question.ts'
import type { StepForm, StepView } from './step.ts'

/** A group on its step: its items with what can be done to them, and a button that adds one. */
export function groupList(group: Question, view: StepForm): Html {
  const { known, ways, step, form, errors } = view
  const { language } = ways
  const items = itemsOf(known.answers[group.id])
  const error = errors?.find(one => one.question === group.id)?.message
  const { id } = group
  const described = names(group.hint && `${id}-hint`, group.why && `${id}-why`, error && `${id}-error`)
  return html`
    <h2 class="govuk-heading-s app-group-heading">${group.label[language]}</h2>
    ${group.hint && html`<p class="govuk-hint" id="${id}-hint">${group.hint[language]}</p>`}
    ${group.why && html`<p class="govuk-hint" id="${id}-why">${group.why[language]}</p>`}
    ${error && errorMessage({ id: `${id}-error`, text: error, ...(language === 'cy' && { attributes: { lang: 'en' } }) })}
    ${items.map((item, at) => itemCard(group, item, { first: at === 0, last: at === items.length - 1 }, view))}
    ${items.length === 0 && insteadsOf(group).length > 0 && insteadBoxes(group, { language, form }, described)}
    ${button({
      text: addWords(group, items.length > 0)[language],
      classes: 'govuk-button--secondary',
      name: 'go',
      value: `add ${id}`,
      id,
      attributes: { formaction: stepPath(ways, step), ...(described && { 'aria-describedby': described }) },
    })}`
}

const addWords = ({ item, addAnother, label }: Question, another: boolean): Words =>
  another || !item ? (addAnother ?? label) : { en: `Add a ${item.en}`, cy: `Ychwanegu ${item.cy}` }

type Direction = 'up' | 'down'

/** The button that moves an item on in this direction; at the end of the list, the one that moves it back. */
export function moveButtonId(items: readonly Item[], item: string, direction: Direction): string {
  const at = items.findIndex(({ id }) => id === item)
  if (at === 0) return `move-down-${item}`
  return `move-${at === items.length - 1 ? 'up' : direction}-${item}`
}

function itemCard(group: Question, item: Item, at: { first: boolean; last: boolean }, view: StepForm): Html {
  const { ways, step, known } = view
  const { title, lines: all } = itemInWords(group, item, ways.language, known.answers)
  const lines = all.filter(({ value }) => value !== title)
  const lang = ways.language === 'cy' && html` lang="cy"`
  const about = html`<span class="govuk-visually-hidden"> ${group.item?.en} <span${lang}>${title}</span></span>`
  const action = (under: string) => html` formaction="${stepPath(ways, step, `/${group.id}/${item.id}${under}`)}"`
  const move = (text: string, direction: Direction) =>
    html`<button type="submit" class="app-link-button" id="move-${direction}-${item.id}" name="direction" value="${direction}"${action('/place')}>${text}${about}</button>`
  return html`<div class="govuk-summary-card">
    <div class="govuk-summary-card__title-wrapper">
      <h3 class="govuk-summary-card__title">${title}</h3>
      <div class="govuk-summary-card__actions app-item-acts" lang="en">
        <button type="submit" class="app-link-button" name="go" value="change ${group.id} ${item.id}">Change${about}</button>
        ${!at.first && move('Move up', 'up')}
        ${!at.last && move('Move down', 'down')}
        <button type="submit" class="app-link-button"${action('/removal')}>Remove${about}</button>
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

export type ItemView = StepView & {
  group: Question
  questions: readonly Question[]
  item: string
  isNew: boolean
  form: Form
  errors?: readonly QuestionError[] | undefined
  more?: readonly Question[]
  /** What is in the boxes is saved nowhere yet. */
  unsaved?: boolean
}

/** One job, qualification or child: to add or to change. */
export function itemPage(shell: Shell, view: ItemView): Html {
  const { group, step, ways, item, isNew, errors = [], more = [], page, unsaved } = view
  const { language } = ways
  const noun = group.item?.en ?? 'item'
  const title: Words = isNew ? addWords(group, false) : { en: `Change a ${noun}`, cy: `Newid ${group.item?.cy}` }
  const lang = language === 'cy' && html` lang="cy"`
  const conditional = (group.fields ?? []).some(({ askIf }) => askIf)
  const content = html`
    ${more.length > 0 && moreBanner(more, language)}
    <span class="govuk-caption-l"${lang}>${step.title[language]}</span>
    <h1 class="govuk-heading-l"${lang}>${title[language]}</h1>
    <form method="post" data-guard="${unsaved && 'changed'}" data-autosave="${stepPath(ways, step, `/${group.id}/autosave`)}" action="${stepPath(ways, step, `/${group.id}/${isNew ? 'new' : item}`)}" novalidate>
      ${firstButton}
      ${writerField(shell)}
      <input type="hidden" name="page" value="${page}">
      <p class="govuk-body-s app-step-notes">Leave empty what you did not talk about. ${languageButton(language)}</p>
      <input type="hidden" name="item" value="${item}">
      ${questionsPart({ ...view, every: group.fields ?? [], language, refresh: conditional ? stepPath(ways, step, `/${group.id}/questions`) : undefined })}
      ${saveStatus}
      <div class="govuk-button-group">
        ${button({ text: `Save ${noun}` })}
        <button type="submit" class="app-link-button" name="go" value="cancel">Cancel</button>
      </div>
    </form>`
  return staffPage(shell, {
    title: title.en,
    back: { href: stepPath(ways, step, '', { change: 'yes' }), text: `Back to ${step.title.en}` },
    errors,
    content,
    htmx: conditional,
    autosave: true,
  })
}

/** The fragment of an item's questions. */
export const itemQuestions = (view: ItemView, news: Html): Html =>
  html`${questionsPart({
    ...view,
    every: view.group.fields ?? [],
    language: view.ways.language,
    refresh: stepPath(view.ways, view.step, `/${view.group.id}/questions`),
  })}${news}`
