/** What a person says is wrong in what we hold, for staff: in a list, beside the thing it is about, and to be answered. */
import { rectificationOutcomes } from '../db/choices.ts'
import type { Claimant } from '../server/claimant/claimant.ts'
import { partNamed } from '../server/claimant/parts.ts'
import type { Rectification } from '../server/claimant/rectification.ts'
import { type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import { stepsEverAsked } from '../server/interview/history.ts'
import { momentInWords } from '../server/interview/page.ts'
import { button, insetText, summaryList, tag } from './govuk.ts'
import { radios, textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { message } from './interview.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

/** What it is about, in the words that the person read it under. */
function whatInWords({ what }: Rectification): string {
  if (what === undefined) return 'The record as a whole'
  if (what === 'safety') return 'What they keep private'
  return (partNamed(what) ?? questionNamed(what)?.short)?.en ?? what
}

const questionNamed = (id: string) => stepsEverAsked.flatMap(({ questions }) => questions).find(one => one.id === id)

/** Where it is put right, if it was wrong. */
function placeOf({ what }: Rectification, url: string): { href: string; text: string } | undefined {
  if (what === 'details.group') return { href: `${url}/group`, text: 'Record the right group' }
  if (what?.startsWith('details.')) return { href: `${url}/details`, text: 'Change their details' }
  if (what === 'safety') return { href: `${url}/answers`, text: 'See everything they have told us' }
  if (what !== undefined && questionNamed(what))
    return { href: `${url}/answers/${what}?from=answers`, text: 'Correct the answer, in its history' }
  return undefined
}

/** The section of a person's page: what waits for an answer first. Nothing when they have said nothing. */
export function rectificationsSection(list: readonly Rectification[], url: string): Html | undefined {
  if (list.length === 0) return undefined
  const open = list.filter(({ answered }) => !answered)
  const ordered = [...open, ...list.filter(({ answered }) => answered)]
  return html`
    <h2 class="govuk-heading-m" id="wrong">What they say is wrong</h2>
    <ul class="govuk-list govuk-list--spaced">${ordered.map(
      one => html`<li>
        <a class="govuk-link" href="${url}/rectifications/${one.id}">${whatInWords(one)}</a>, ${momentInWords(one.at)} ${stateTag(one)}
      </li>`,
    )}</ul>`
}

const stateTag = ({ answered }: Rectification) =>
  answered
    ? tag({ text: stateWords[answered.outcome], classes: 'govuk-tag--grey' })
    : tag({ text: 'To answer', classes: 'govuk-tag--yellow' })

const stateWords = { corrected: 'Put right', noted: 'Note added', 'not changed': 'Not changed' } as const

/** The person's notes, beside the thing that they are about. */
export const notesBeside = (notes: readonly Rectification[], name: string): Html =>
  html`${notes.map(note =>
    insetText({
      html: html`<p class="govuk-body"><strong>${name} disagrees with this</strong>, ${momentInWords(note.at)}:</p>
        <p class="govuk-body app-lines">“${note.says}”</p>`,
    }),
  )}`

type RectificationView = { claimant: Claimant; rectification: Rectification; form: Form; errors?: FieldErrors }

/** One thing that the person says is wrong, with its answer or the form for one. */
export function rectificationPage(shell: Shell, view: RectificationView): Html {
  const { claimant, rectification, form, errors = [] } = view
  const { answered } = rectification
  const url = `/claimants/${claimant.id}`
  const content = html`
    <span class="govuk-caption-l">${claimant.name}, ${claimant.reference}</span>
    <h1 class="govuk-heading-l">What they say is wrong</h1>
    ${summaryList({
      rows: [
        { key: { text: 'About' }, value: { text: whatInWords(rectification) } },
        {
          key: { text: 'In their words' },
          value: { html: html`<span class="app-lines">${rectification.says}</span>` },
        },
        { key: { text: 'Said' }, value: { text: saidBy(rectification, claimant) } },
      ],
    })}
    ${answered ? answerGiven(answered) : html`${howToAnswer(rectification, url)}${answerForm(rectification, url, form, errors)}`}
    ${answered && textOf(form, 'answer') !== '' && typedInVain(form)}`
  return staffPage(shell, { title: 'What they say is wrong', back: { href: url }, errors, content })
}

const saidBy = ({ at, representative }: Rectification, { name }: Claimant) =>
  `${momentInWords(at)}, online, by ${representative === undefined ? name : `${representative}, who acts for them`}`

const answerGiven = ({ outcome, answer, at, by }: NonNullable<Rectification['answered']>) =>
  insetText({
    id: 'answered',
    html: html`<p class="govuk-body">${tag({ text: stateWords[outcome] })} by ${by}, ${momentInWords(at)}.</p>
      <p class="govuk-body app-lines">${answer}</p>`,
  })

/** What was typed while a colleague was quicker is not lost. */
const typedInVain = (form: Form) => html`
  <h2 class="govuk-heading-m">What you typed</h2>
  ${insetText({ text: textOf(form, 'answer') })}
  <p class="govuk-body">It is not saved, because it was answered already.</p>`

function howToAnswer(rectification: Rectification, url: string): Html {
  const place = placeOf(rectification, url)
  return html`
    <h2 class="govuk-heading-m">What to do</h2>
    <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
      <li>A fact that is wrong: put it right first, then say so here.${place && html` <a class="govuk-link" href="${place.href}">${place.text}</a>.`} The history stays.</li>
      <li>An opinion, or something you cannot check: add their note. It stays beside the thing, for every reader.</li>
      <li>A plan that was issued: it cannot be edited. Issue the next version, with what is right.</li>
    </ul>
    <p class="govuk-body">Answer without delay, and within one month.</p>`
}

function answerForm(rectification: Rectification, url: string, form: Form, errors: FieldErrors): Html {
  return html`
    <form method="post" action="${url}/rectifications/${rectification.id}/answer" novalidate>
      ${pressField()}
      ${radios({
        name: 'outcome',
        fieldset: { legend: { text: 'What have you done?', classes: 'govuk-fieldset__legend--m' } },
        value: textOf(form, 'outcome'),
        errorMessage: message(errors, 'outcome'),
        items: [
          { value: 'corrected', text: 'I put it right' },
          { value: 'noted', text: 'I added their note beside it' },
          { value: 'not changed', text: 'I did not change it' },
        ],
      })}
      ${textarea({
        id: 'answer',
        name: 'answer',
        rows: 5,
        label: { text: 'Your answer to them', classes: 'govuk-label--m' },
        hint: { text: 'In plain words. They read it with their details. If you did not change it, say why.' },
        value: textOf(form, 'answer'),
        errorMessage: message(errors, 'answer'),
      })}
      ${button({ text: 'Send the answer' })}
    </form>
    <p class="govuk-body">They read: “${rectificationOutcomes.corrected.en}”, “${rectificationOutcomes.noted.en}” or “${rectificationOutcomes['not changed'].en}”, and your answer.</p>`
}
