/** The whole interview on one page, for a reader who would rather see everything than go step by step. */
import type { Form } from '../server/http/forms.ts'
import { allPath, type OpenAll, type Part } from '../server/interview/all.ts'
import { itemInWords } from '../server/interview/answers.ts'
import { itemsOf } from '../server/interview/items.ts'
import type { QuestionError } from '../server/interview/page.ts'
import { type Item, insteadsOf, type Question, type Step } from '../server/interview/questions.ts'
import { saveStatus } from './autosave.ts'
import { button, insetText, notificationBanner, summaryList } from './govuk.ts'
import { errorMessage } from './govuk-form.ts'
import { type Html, html, names } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { writerField } from './press.ts'
import { firstButton, insteadBoxes, languageButton, moreBanner, questionsPart } from './question.ts'
import { answerWords, conversationLink, fromThem, source, wordsBefore } from './step.ts'

export type AllView = OpenAll & {
  parts: readonly Part[]
  /** What is in the boxes: what was typed, or else what is known. */
  form: Form
  errors?: readonly QuestionError[]
  /** Questions that have just opened because of what was said. */
  more?: readonly Question[]
  /** What has just been saved: the id of a part, or 'all'. */
  justSaved?: string | undefined
  /** What the words that were saved last call for. */
  panel?: Html | undefined
}

/** Every part of the interview under each other, in one form, so that every button saves all that is typed. */
export function allPage(shell: Shell, view: AllView): Html {
  const { interview, ways, page, errors = [], more = [], justSaved } = view
  const path = `/interviews/${interview.id}`
  const content = html`
    ${more.length > 0 && moreBanner(more, ways.language)}
    ${justSaved === 'all' && notificationBanner({ type: 'success', text: 'Everything on this page is saved.' })}
    ${errors.length > 0 && insetText({ text: 'Everything else on this page is saved. What you typed is still here.' })}
    <span class="govuk-caption-l">${interview.claimant.name}</span>
    <h1 class="govuk-heading-l">The whole interview</h1>
    ${view.panel}
    ${contentsList(view)}
    <form method="post" data-guard="${errors.length > 0 && 'changed'}" data-autosave="${allPath(view, '/autosave')}" action="${allPath(view)}" novalidate>
      ${firstButton}
      ${writerField(shell)}
      <input type="hidden" name="page" value="${page}">
      <p class="govuk-body-s app-step-notes">Leave empty what you did not talk about. ${conversationLink(ways)} ${languageButton(ways.language)}</p>
      ${allQuestions(view)}
      ${saveStatus}
      <div class="govuk-button-group">
        ${button({ text: 'Save and check answers', name: 'go', value: 'check' })}
        ${button({ text: 'Save and come back later', classes: 'govuk-button--secondary', name: 'go', value: 'later' })}
      </div>
    </form>`
  return staffPage(shell, {
    title: 'The whole interview',
    back: { href: path, text: 'Back to the interview' },
    errors,
    content,
    htmx: true,
    autosave: true,
  })
}

const standings = {
  'not started': 'not started',
  'in progress': 'in progress',
  completed: 'completed',
  optional: 'if it helps',
} as const

function contentsList({ parts, ways }: AllView): Html {
  const lang = ways.language === 'cy' && html` lang="cy"`
  return html`<nav aria-labelledby="parts">
    <h2 class="govuk-heading-s" id="parts">Parts of the interview</h2>
    <ol class="govuk-list">${parts.map(
      ({ step, as, standing }) =>
        html`<li><a class="govuk-link" href="#question-${start(step)}"${lang}>${step.title[ways.language]}</a>: ${as === 'known' ? 'to confirm' : standings[standing]}</li>`,
    )}</ol>
  </nav>`
}

const start = ({ id }: Step) => `part-${id}`
const end = ({ id }: Step) => `end-${id}`

/** The questions of all parts: what is fetched again when an answer opens or closes some. */
export function allQuestions(view: AllView, news?: Html): Html {
  const { parts, interview, form, ways } = view
  const shownAs = new Map<string, () => Html>()
  const questions = parts.flatMap(part => {
    const [heading, closing] = [standIn(part.step, start(part.step)), standIn(part.step, end(part.step))]
    shownAs.set(heading.id, () => partHeading(part, view))
    shownAs.set(closing.id, () => partEnd(part, view))
    return [heading, ...(part.as === 'questions' ? part.questions : []), closing]
  })
  return html`${questionsPart({
    ...view,
    questions,
    every: interview.definition.steps.flatMap(step => step.questions),
    form,
    language: ways.language,
    refresh: allPath(view, '/questions'),
    showGroup: question => shownAs.get(question.id)?.() ?? groupLines(question, view),
  })}${news}`
}

/** A part's heading and its buttons have their place among the questions as a group's list has: with no box of their own. */
const standIn = ({ title }: Step, id: string): Question => ({
  id,
  kind: 'group',
  label: title,
  short: title,
  required: 'optional',
  usedIn: [],
})

function partHeading({ step, as, questions }: Part, view: AllView): Html {
  const { language } = view.ways
  return html`<h2 class="govuk-heading-l">${step.title[language]}</h2>
    ${step.intro && html`<p class="govuk-body">${step.intro[language]}</p>`}
    ${wordsBefore(step.questions, view.theirs, language)}
    ${as === 'known' && knownBefore(questions, view)}`
}

/** What an earlier interview left to confirm or to change (R17). */
const knownBefore = (questions: readonly Question[], { known, interview, ways, theirs }: AllView): Html =>
  summaryList({
    classes: 'govuk-summary-list--no-border',
    rows: questions.map(question => ({
      key: { text: question.short[ways.language] },
      value: {
        html: html`${answerWords(question, known, ways.language)}${fromThem(question, { known, theirs }, ways.language)}${source(known.facts.get(question.id), interview, question)}`,
      },
    })),
  })

function partEnd({ step, as }: Part, { justSaved }: AllView): Html {
  const about = html`<span class="govuk-visually-hidden">: ${step.title.en}</span>`
  const press = (go: string, text: string, secondary = false) =>
    button({
      html: html`${text}${about}`,
      name: 'go',
      value: `${go} ${step.id}`,
      classes: secondary ? 'govuk-button--secondary' : undefined,
    })
  return html`<div class="govuk-button-group" lang="en">
    ${as === 'questions' && press('part', 'Save this part', true)}
    ${as === 'known' && html`${press('confirm', 'All of this is still right')}${press('change', 'Something has changed', true)}`}
    ${as === 'closed' && press('open', 'Show these questions', true)}
    ${justSaved === step.id && html`<strong class="govuk-tag govuk-tag--green">Saved</strong>`}
    <a class="govuk-link govuk-link--no-visited-state" href="#parts">Back to the parts<span class="govuk-visually-hidden">, from ${step.title.en}</span></a>
  </div>`
}

/** The jobs, qualifications or children that are known, each with a way to change it; what is typed is saved first. */
function groupLines(group: Question, { known, ways, form, errors }: AllView): Html {
  const { language } = ways
  const { id, item: noun } = group
  const items = itemsOf(known.answers[id])
  const error = errors?.find(one => one.question === id)?.message
  const described = names(group.hint && `${id}-hint`, error && `${id}-error`)
  const add = items.length > 0 || !noun ? group.addAnother : { en: `Add a ${noun.en}`, cy: `Ychwanegu ${noun.cy}` }
  return html`
    <h3 class="govuk-heading-s">${group.label[language]}</h3>
    ${group.hint && html`<p class="govuk-hint" id="${id}-hint">${group.hint[language]}</p>`}
    ${error && errorMessage({ id: `${id}-error`, text: error })}
    ${items.length > 0 && html`<ul class="govuk-list">${items.map(item => itemLine(group, item, { known, ways }))}</ul>`}
    ${items.length === 0 && insteadsOf(group).length > 0 && insteadBoxes(group, { language, form }, described)}
    ${button({
      text: (add ?? group.label)[language],
      classes: 'govuk-button--secondary',
      name: 'go',
      value: `item ${id} new`,
      id,
      attributes: described ? { 'aria-describedby': described } : {},
    })}`
}

function itemLine(group: Question, item: Item, { known, ways }: Pick<AllView, 'known' | 'ways'>): Html {
  const { title, lines } = itemInWords(group, item, ways.language, known.answers)
  const more = lines.filter(({ value }) => value !== title).map(({ label, value }) => `${label}: ${value}`)
  return html`<li>${title}
    <button type="submit" class="app-link-button" name="go" value="item ${group.id} ${item.id}" lang="en">Change<span class="govuk-visually-hidden"> ${group.item?.en} ${title}</span></button>
    ${more.length > 0 && html`<br><span class="govuk-hint">${more.join('; ')}</span>`}</li>`
}
