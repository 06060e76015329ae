/** Correcting something that was written down: what it says, what should stand instead, and why. */
import { type CorrectionReason, correctionReasons, factSources } from '../db/choices.ts'
import { type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import { answerLines, itemInWords } from '../server/interview/answers.ts'
import { listOf, type Part, type PastAnswer } from '../server/interview/history.ts'
import type { OpenAnswer } from '../server/interview/open-answer.ts'
import { momentInWords } from '../server/interview/page.ts'
import type { Answers, Question } from '../server/interview/questions.ts'
import { button, insetText } from './govuk.ts'
import { radios, textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { message } from './interview.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'
import { whatWasTyped } from './problem.ts'
import { firstButton, moreBanner, questionsPart } from './question.ts'

export type CorrectionView = OpenAnswer & {
  row: PastAnswer
  part: Part
  /** What was said before it, when that can stand again. */
  before: { part: Part; row: PastAnswer } | undefined
  /** The boxes that put it right; none for an earlier answer, or for a list. */
  questions: readonly Question[]
  known: Answers
  form: Form
  errors?: FieldErrors
  /** Boxes that have opened because of what was typed. */
  more?: readonly Question[]
}

/** The name of the box for the words of each reason. */
export const wordsField = (reason: CorrectionReason): string => `words-${reason.replace(' ', '-')}`

/** Correcting the answer that stands, or striking an earlier one through. */
export function correctionPage(shell: Shell, view: CorrectionView): Html {
  const { claimant, question, row, part, whence, errors = [], more = [] } = view
  const title = row.standing ? 'Correct this answer' : 'Strike through an earlier answer'
  const path = `/claimants/${claimant.id}/answers/${question.id}`
  const content = html`
    ${more.length > 0 && moreBanner(more, 'en')}
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    <h2 class="govuk-heading-s" id="stands-now">${question.label.en}</h2>
    ${insetText({ html: html`${partWords(question, part, view.known)}<p class="govuk-hint app-source">${writtenBy(row)}</p>` })}
    ${
      row.standing
        ? html`<p class="govuk-body">If it was right when it was written and has changed since, do not correct it here: change it in an interview.</p>`
        : html`<p class="govuk-body">A later answer stands, and goes on standing. This one stays in the history, struck through.</p>`
    }
    <form method="post" action="${path}/${row.id}/correction${whence.query}" novalidate>
      ${firstButton}
      ${pressField()}
      <input type="hidden" name="item" value="${part.item?.id ?? ''}">
      <input type="hidden" name="standing" value="${row.standing ? 'yes' : 'no'}">
      ${row.standing && standsRadios(view)}
      ${reasonRadios(view)}
      <div class="govuk-button-group">
        ${button({ text: row.standing ? 'Save the correction' : 'Strike it through' })}
        <a class="govuk-link" href="${path}${whence.query}">Cancel</a>
      </div>
    </form>`
  return staffPage(shell, {
    title,
    back: { href: `${path}${whence.query}`, text: 'Back to the history of this answer' },
    errors,
    content,
  })
}

/** Who wrote a row down, when and how. */
export const writtenBy = ({ by, at, source }: PastAnswer): string =>
  `${by}, ${momentInWords(at)}: ${factSources[source]}.`

/** What a row or one item of it says, as a list of lines. */
export function partWords(question: Question, part: Part, known: Answers = {}): Html {
  if (part.answer)
    return html`${answerLines(question, part.answer, 'en').map((text, at) => html`${at > 0 && html`<br>`}${text}`)}`
  const { title, lines } = itemInWords(question, part.item, 'en', known)
  const more = lines.filter(({ value }) => value !== title).map(({ label, value }) => `${label}: ${value}`)
  return html`${title}${more.length > 0 && html`<br><span class="govuk-hint">${more.join('; ')}</span>`}`
}

function standsRadios(view: CorrectionView): Html {
  const { question, part, before, questions, form, errors = [] } = view
  const noun = question.item?.en ?? 'item'
  const boxes = () =>
    questionsPart({
      questions,
      every: part.item ? (question.fields ?? []) : questions,
      form,
      language: 'en',
      errors: errors.map(error => ({ ...error, question: questionOf(error.field, questions) })),
      basis: view.row.id,
    })
  return radios({
    name: 'stands',
    fieldset: { legend: { text: 'What should stand instead?', classes: 'govuk-fieldset__legend--m' } },
    value: textOf(form, 'stands'),
    errorMessage: message(errors, 'stands'),
    items: [
      questions.length > 0 && { value: 'this', text: 'I will put it right', conditional: { html: boxes() } },
      before && {
        value: 'before',
        text: `What was there before: “${inShort(view, before.part)}”`,
        hint: { text: `${writtenBy(before.row)} Choose this only if it is true again.` },
      },
      {
        value: 'nothing',
        text: part.item ? `Nothing: take this ${noun} out of the list` : 'Nothing: strike it through',
        hint: { text: part.item ? 'The others stay.' : 'It will read as not asked.' },
      },
    ],
  })
}

// The longest id that the name of a control begins with: ids of questions begin with each other.
const questionOf = (field: string, questions: readonly Question[]) =>
  questions
    .map(({ id }) => id)
    .filter(id => field === id || field.startsWith(`${id}-`))
    .sort((a, b) => b.length - a.length)[0] ?? ''

/** What a row or one item of it says, in one line; of an item that differs from `other` only what differs. */
export function partInLine(question: Question, part: Part, other?: Part, known: Answers = {}): string {
  if (part.answer) return answerLines(question, part.answer, 'en').join('; ')
  const { title, lines: more } = itemInWords(question, part.item, 'en', known)
  const others = other?.item ? itemInWords(question, other.item, 'en', known).lines : []
  const differing = more.filter(line => !others.some(one => one.label === line.label && one.value === line.value))
  if (others.length > 0 && differing.length > 0)
    return differing.map(({ label, value }) => `${label}: ${value}`).join('; ')
  return [title, ...more.filter(({ value }) => value !== title).map(({ label, value }) => `${label}: ${value}`)].join(
    '; ',
  )
}

const longest = 100
function inShort({ question, part: now, known }: CorrectionView, part: Part): string {
  const text = partInLine(question, part, now, known)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

// Each reason asks for what a later reader needs to know, so that no correction is as silent as a change.
const asked: Record<CorrectionReason, { label: string; hint: string }> = {
  mistake: { label: 'What was wrong with it?', hint: 'Anyone who reads the history of this answer can read this.' },
  'wrong person': {
    label: 'The reference of the person it is about, if you know it (optional)',
    hint: 'Only managers can read this. Do not write a name, or what was said.',
  },
  agreed: {
    label: 'What did you agree, and how?',
    hint: 'For example: she rang and asked us to take it out. Anyone who reads the history can read this.',
  },
}

const reasonHints: Record<CorrectionReason, string | undefined> = {
  mistake: undefined,
  'wrong person':
    'The words are hidden from everyone but managers, here and wherever nearly the same words stand in the history. So are earlier answers from the same interview. A plan that was issued with them still says them, until you issue a new version. A manager is asked to look into it.',
  agreed: 'They asked for it, or you put it right together.',
}

function reasonRadios({ form, errors = [] }: CorrectionView): Html {
  return radios({
    name: 'reason',
    fieldset: { legend: { text: 'Why?', classes: 'govuk-fieldset__legend--m' } },
    value: textOf(form, 'reason'),
    errorMessage: message(errors, 'reason'),
    items: Object.entries(correctionReasons).map(([key, text]) => {
      const reason = key as CorrectionReason
      const name = wordsField(reason)
      const { label, hint } = asked[reason]
      const box = textarea({
        id: name,
        name,
        rows: reason === 'wrong person' ? 1 : 3,
        label: { text: label },
        hint: { text: hint },
        value: textOf(form, name),
        errorMessage: message(errors, name),
      })
      const help = reasonHints[reason]
      return { value: reason, text, ...(help && { hint: { text: help } }), conditional: { html: box } }
    }),
  })
}

type WhichView = OpenAnswer & { row: PastAnswer; parts: readonly string[] }

/** Which job, child or qualification of a list is to be corrected. */
export function whichPage(shell: Shell, { claimant, question, row, parts, whence }: WhichView): Html {
  const path = `/claimants/${claimant.id}/answers/${question.id}`
  const query = (item: string) => `${whence.query ? `${whence.query}&` : '?'}item=${encodeURIComponent(item)}`
  const items = listOf(question, row.answer).filter(({ id }) => parts.includes(id))
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">Which one do you want to correct?</h1>
    <ul class="govuk-list govuk-list--spaced">
      ${items.map(item => html`<li><a class="govuk-link" href="${path}/${row.id}/correction${query(item.id)}">${itemInWords(question, item, 'en').title}</a></li>`)}
    </ul>`
  return staffPage(shell, {
    title: 'Which one to correct',
    back: { href: `${path}${whence.query}`, text: 'Back to the history of this answer' },
    content,
  })
}

type OvertakenView = OpenAnswer & { newest: PastAnswer; form: Form }

/** Somebody else was quicker, and there is nothing left to correct: what they did, and what was typed here. */
export function overtakenPage(shell: Shell, { claimant, question, whence, newest, form }: OvertakenView): Html {
  const path = `/claimants/${claimant.id}/answers/${question.id}${whence.query}`
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">Somebody has corrected this already</h1>
    <p class="govuk-body">The newest entry: ${writtenBy(newest)} Your correction is not saved, because there is nothing left for it to correct.</p>
    ${whatWasTyped(form)}
    <p class="govuk-body"><a class="govuk-link" href="${path}">See the history of this answer</a></p>`
  return staffPage(shell, {
    title: 'Somebody has corrected this already',
    back: { href: path, text: 'Back to the history of this answer' },
    content,
  })
}
