/** One step of an interview: its questions, or what is known of it from before. */
import type { AddedWords } from '../server/claimant/update.ts'
import type { FieldErrors, Form } from '../server/http/forms.ts'
import { answerLines, itemInWords, sameAnswer } from '../server/interview/answers.ts'
import type { Fact, Interview, Known } from '../server/interview/interview.ts'
import { itemsOf } from '../server/interview/items.ts'
import { momentInWords, type QuestionError, stepPath, type Ways } from '../server/interview/page.ts'
import type { Theirs } from '../server/interview/prepared.ts'
import type { Language, Question, Step, Words } from '../server/interview/questions.ts'
import { dateInWords, today } from '../server/lib/days.ts'
import { saveStatus } from './autosave.ts'
import { button, insetText, notificationBanner, summaryList } from './govuk.ts'
import { type Html, html } from './html.ts'
import { groupList } from './item.ts'
import { type Shell, staffPage } from './layout.ts'
import { quotedWords } from './my-plan-update.ts'
import { writerField } from './press.ts'
import { firstButton, languageButton, moreBanner, otherLanguage, questionsPart } from './question.ts'

export type StepView = {
  interview: Interview
  step: Step
  /** Among the steps that are asked, from 1. */
  place: { number: number; of: number }
  ways: Ways
  known: Known
  basis: number
  /** The page's own id. */
  page: string
  /** Words of their own that the person added online, where this step asks for such words. */
  online: readonly AddedWords[]
  /** What they wrote before the interview. */
  theirs?: Theirs | undefined
  /** What the words that were saved last call for. */
  panel?: Html | undefined
}

export type StepForm = StepView & {
  questions: readonly Question[]
  form: Form
  errors?: readonly QuestionError[] | undefined
  /** Questions that have just opened because of what was said. */
  more?: readonly Question[]
  /** A removal that can be undone: the group, and the row that removed. */
  undo?: { group: Question; removal: number; title: string } | undefined
  /** What has just been done to an item. */
  news?: { did: string; text: string } | undefined
}

const interviewPath = ({ interview }: Ways) => `/interviews/${interview}`

/** The questions of a step, filled in with what is known or what was typed. */
export function stepPage(shell: Shell, view: StepForm): Html {
  const { step, ways, page, errors = [], more = [], undo, news } = view
  const conditional = step.questions.some(({ askIf }) => askIf)
  const content = html`
    ${more.length > 0 && moreBanner(more, ways.language)}
    ${undo ? undoBanner(shell, view, undo) : news && itemBanner(news)}
    ${heading(view)}
    <form method="post" data-guard="${errors.length > 0 && 'changed'}" data-autosave="${stepPath(ways, step, '/autosave')}" action="${stepPath(ways, step)}" novalidate>
      ${firstButton}
      ${writerField(shell)}
      <input type="hidden" name="page" value="${page}">
      <p class="govuk-body-s app-step-notes">Leave empty what you did not talk about. ${conversationLink(ways)} ${languageButton(ways.language)}</p>
      ${questionsPart({
        ...view,
        every: step.questions,
        language: ways.language,
        refresh: conditional ? stepPath(ways, step, '/questions') : undefined,
        showGroup: question => groupList(question, view),
      })}
      ${saveStatus}
      <div class="govuk-button-group">
        ${button({ text: 'Save and continue' })}
        ${button({ text: 'Save and come back later', classes: 'govuk-button--secondary', name: 'go', value: 'later' })}
      </div>
    </form>`
  return staffPage(shell, {
    title: step.title.en,
    back: backFrom(ways),
    errors,
    content,
    htmx: conditional,
    autosave: true,
  })
}

/** The fragment that replaces the questions when an answer changes which are asked. */
export const stepQuestions = (view: StepForm, news: Html): Html =>
  html`${questionsPart({
    ...view,
    every: view.step.questions,
    language: view.ways.language,
    refresh: stepPath(view.ways, view.step, '/questions'),
    showGroup: question => groupList(question, view),
  })}${news}`

/** The same interview as a conversation: what is saved here is known there. */
export const conversationLink = (ways: Ways): Html =>
  html`<a class="govuk-link govuk-link--no-visited-state" href="${interviewPath(ways)}/conversation${ways.chosen && `?lang=${ways.language}`}">Go on as a conversation</a>`

const backFrom = (ways: Ways) =>
  ways.toCheck
    ? { href: `${interviewPath(ways)}/check`, text: 'Back to check answers' }
    : { href: interviewPath(ways), text: 'Back to the interview' }

function heading({ place, ways, step, interview, online, theirs, panel }: StepView): Html {
  const { language } = ways
  const lang = language === 'cy' && html` lang="cy"`
  return html`
    <span class="govuk-caption-l">${interview.claimant.name}: part ${place.number} of ${place.of}</span>
    <h1 class="govuk-heading-l"${lang}>${step.title[language]}</h1>
    ${step.intro && html`<p class="govuk-body"${lang}>${step.intro[language]}</p>`}
    ${online.length > 0 && addedOnline(online)}
    ${panel}
    ${wordsBefore(step.questions, theirs, language)}`
}

/** R21: what they wrote is in the next version as it is; an answer here takes its place, so it is read to them first. */
const addedOnline = (online: readonly AddedWords[]): Html =>
  insetText({
    html: html`<p class="govuk-body">They added these words online. The next version of the plan prints them as they are. If you write a new answer to what the plan is to say, it stands instead: read these to them first, and put in what they want to keep.</p>
      ${online.map(({ on, text, by }) => html`<p class="govuk-body-s govuk-!-margin-bottom-1">${dateInWords(on, 'en')}${by !== undefined && `, ${by} for them`}</p>${quotedWords(text)}`)}`,
  })

/** After a move the focus is on the button that moved, so that it can be pressed again. */
const itemBanner = ({ did, text }: NonNullable<StepForm['news']>): Html =>
  notificationBanner({ type: 'success', text, disableAutoFocus: did === 'moved' })

function undoBanner(shell: Shell, { step, ways }: StepForm, undo: NonNullable<StepForm['undo']>): Html {
  const { group, removal, title } = undo
  return notificationBanner({
    type: 'success',
    html: html`<p class="govuk-notification-banner__heading">${title} is removed.</p>
      <form method="post" action="${stepPath(ways, step, `/${group.id}/restoration`)}" novalidate>
        ${writerField(shell)}
        <input type="hidden" name="removal" value="${removal}">
        <button type="submit" class="app-link-button">Undo<span class="govuk-visually-hidden"> removing ${title}</span></button>
      </form>`,
  })
}

/** What is known of a step from an earlier interview: to confirm in one press, or to change (R17). */
export function knownPage(
  shell: Shell,
  view: StepView & { questions: readonly Question[]; errors?: FieldErrors },
): Html {
  const { step, ways, questions, known, basis, interview } = view
  const { language } = ways
  const twin = stepPath({ ...ways, language: language === 'en' ? 'cy' : 'en', chosen: true }, step)
  const lang = language === 'cy' && html` lang="cy"`
  const content = html`
    ${heading(view)}
    <p class="govuk-body-s app-step-notes">${conversationLink(ways)} <a class="govuk-link govuk-link--no-visited-state" href="${twin}">${otherLanguage[language]}</a></p>
    <h2 class="govuk-heading-m">What we know already</h2>
    <div id="known"${lang}>${summaryList({
      rows: questions.map(question => ({
        key: { text: question.short[language] },
        value: {
          html: html`${answerWords(question, known, language)}${fromThem(question, view, language)}${source(known.facts.get(question.id), interview, question)}`,
        },
      })),
    })}</div>
    <div class="govuk-button-group">
      <form method="post" action="${stepPath(ways, step, '/confirmation')}" novalidate>
        ${writerField(shell)}
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

/** Above the history of an answer that the person wrote before the interview: that it is to be confirmed, and what it replaces. */
export function fromThem(
  question: Question,
  { known, theirs }: { known: Known; theirs?: Theirs | undefined },
  language: Language,
): Html | undefined {
  if (known.facts.get(question.id)?.source !== 'claimant') return undefined
  const before = theirs?.earlier.get(question.id)
  const differs = before && !sameAnswer(before.answer, known.answers[question.id])
  return html`<p class="govuk-body-s govuk-!-font-weight-bold govuk-!-margin-top-1 govuk-!-margin-bottom-1">${theirWords.toConfirm[language]}</p>
    ${differs && html`<p class="govuk-body-s govuk-!-margin-bottom-1">${theirWords.earlier[language]} (${dateInWords(today(before.at), language)}): ${answerLines(question, before.answer, language).join('; ')}</p>`}`
}

/** What they wrote at these questions that was not read as an answer: it is theirs, and is not lost. */
export function wordsBefore(
  questions: readonly Question[],
  theirs: Theirs | undefined,
  language: Language,
): Html | undefined {
  const found = questions.flatMap(question => {
    const words = theirs?.words.get(question.id)
    return words ? [{ question, words }] : []
  })
  if (found.length === 0) return undefined
  return insetText({
    html: html`<p class="govuk-body">${theirWords.wrote[language]}</p>
      <ul class="govuk-list">${found.map(({ question, words }) => html`<li>${question.short[language]}: “${words.words}” (${dateInWords(today(words.at), language)})</li>`)}</ul>`,
  })
}

const theirWords = {
  toConfirm: { en: 'From you, before today: to confirm', cy: 'Gennych chi, cyn heddiw: i’w gadarnhau' },
  earlier: { en: 'What you said earlier', cy: 'Yr hyn a ddywedoch yn gynharach' },
  wrote: { en: 'In your own words, before today:', cy: 'Yn eich geiriau eich hun, cyn heddiw:' },
} as const satisfies Record<string, Words>

function cameFrom({ source, by, at, wroteAt }: Fact): string {
  if (source === 'claimant') return `Written by them before the interview, ${momentInWords(wroteAt ?? at)}.`
  return `${source === 'confirmed' ? 'Confirmed' : 'Recorded'} by ${by}, ${momentInWords(at)}.`
}

/** Who wrote an answer down and when, with its history. */
export function source(fact: Fact | undefined, interview: Interview, question: Question): Html {
  if (!fact || fact.is === 'cleared') return html``
  return html`<p class="govuk-hint app-source" lang="en">${cameFrom(fact)}
    <a class="govuk-link govuk-link--no-visited-state" href="/claimants/${interview.claimantId}/answers/${question.id}">History<span class="govuk-visually-hidden"> of ${question.short.en}</span></a></p>`
}
