/** What is known of a person, whenever it was said: every answer as it stands, and the history of one. */
import { correctionReasons, factSources } from '../db/choices.ts'
import type { Claimant } from '../server/claimant/claimant.ts'
import type { Rectification } from '../server/claimant/rectification.ts'
import { itemInWords } from '../server/interview/answers.ts'
import { correctable } from '../server/interview/correction.ts'
import { isHidden, listOf, type Part, type PastAnswer, partOf, type Strike } from '../server/interview/history.ts'
import type { Fact, Known } from '../server/interview/interview.ts'
import type { OpenAnswer } from '../server/interview/open-answer.ts'
import { momentInWords } from '../server/interview/page.ts'
import type { Question, Step } from '../server/interview/questions.ts'
import { partInLine, partWords } from './correction.ts'
import { details, summaryList, table, tag } from './govuk.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { notesBeside } from './rectification.ts'
import { answerWords } from './step.ts'

export type AnswersView = { claimant: Claimant; known: Known; steps: readonly Step[] }

/** Every answer of a person as it stands, step by step, to read and not to change. */
export function answersPage(shell: Shell, view: AnswersView): Html {
  const { claimant, known, steps } = view
  const answered = steps
    .map(step => ({ ...step, questions: step.questions.filter(({ id }) => known.answers[id] || isStruck(known, id)) }))
    .filter(({ questions }) => questions.length > 0)
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">What they have told us</h1>
    <p class="govuk-body">${answered.length > 0 ? 'Every answer as it stands today. To change one, go to an interview.' : 'Nothing yet.'}</p>
    ${answered.map(step => answeredStep(step, view))}`
  return staffPage(shell, {
    title: 'What a person has told us',
    back: { href: `/claimants/${claimant.id}`, text: 'Back to the person' },
    content,
  })
}

function answeredStep(step: Step, view: AnswersView): Html {
  const list = summaryList({ rows: step.questions.map(question => answeredRow(question, view)) })
  // Somebody may be looking over a shoulder: what is all about safety is opened on purpose.
  const isPrivate = step.questions.every(({ sensitive }) => sensitive)
  return html`<h2 class="govuk-heading-m">${step.title.en}</h2>
    ${step.today && html`<p class="govuk-body">About the day of an interview, and asked afresh at each.</p>`}
    ${isPrivate ? details({ summaryText: 'Show these answers', html: list }) : list}`
}

function answeredRow(question: Question, { claimant, known }: AnswersView) {
  const fact = known.facts.get(question.id)
  return {
    key: {
      html: html`${question.short.en}${question.sensitive && html`<br>${tag({ text: 'Sensitive', classes: 'govuk-tag--orange' })}`}`,
    },
    value: {
      html: html`${answerWords(question, known, 'en')}${fact && html`<p class="govuk-hint app-source">${cameFrom(fact)}</p>`}`,
    },
    actions: {
      items: [
        {
          href: `/claimants/${claimant.id}/answers/${question.id}?from=answers`,
          text: 'History',
          visuallyHiddenText: `of ${question.short.en}`,
        },
      ],
    },
  }
}

/** The newest row struck the answer through, and nothing stands instead: its history is still to be found. */
const isStruck = (known: Known, id: string) => {
  const fact = known.facts.get(id)
  return fact?.is === 'cleared' && fact.source === 'corrected'
}

const cameFrom = ({ by, at, source, is, wroteAt }: Fact) =>
  `${by}, ${momentInWords(at)}: ${is === 'cleared' ? 'struck through' : `${factSources[source]}${whenWritten(wroteAt)}`}.`

/** When the person wrote it themselves: the answer is dated with the beginning of the interview. */
const whenWritten = (wroteAt: Date | null) => (wroteAt ? `, written ${momentInWords(wroteAt)}` : '')

type History = OpenAnswer & { notes: readonly Rectification[]; done: string | undefined }

/** Everything that was ever answered to one question, with what was struck through, by whom and why (R93). */
export function historyPage(shell: Shell, view: History): Html {
  const { claimant, question, past, notes: said, whence, done } = view
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">History of an answer</h1>
    <p class="govuk-body">${question.label.en}</p>
    ${notesBeside(said, claimant.name)}
    ${table({
      caption: `${question.short.en}: newest first`,
      captionClasses: 'govuk-table__caption--m',
      classes: 'app-stack',
      head: [{ text: 'When' }, { text: 'Answer' }, { text: 'Recorded by' }, { text: 'How' }],
      rows: past
        .filter(({ unfinished }) => !unfinished)
        .map((one, at) => [
          { text: momentInWords(one.at), ...under('When') },
          {
            html: html`${pastWords(view, one)}${at === 0 && html` ${tag({ text: 'Current' })}`}${earlierSaves(view, one)}`,
            ...under('Answer'),
          },
          { text: one.by, ...under('Recorded by') },
          { html: howWritten(one), ...under('How') },
        ]),
    })}`
  return staffPage(shell, { title: 'History of an answer', back: whence.back, done, content, wide: true })
}

/** Where it came from; out of the conversation, with the words it was read from. */
const howWritten = ({ source, said, wroteAt }: PastAnswer): Html =>
  html`${capital(factSources[source])}${whenWritten(wroteAt)}${said !== undefined && html`: “${said}”`}`

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

// On a narrow screen the name of the column stands before each cell.
const under = (column: string) => ({ attributes: { 'data-label': column } })

function pastWords(view: History, row: PastAnswer): Html {
  const { question } = view
  const items = listOf(question, row.answer)
  if (items.length > 0)
    return html`<ul class="govuk-list app-no-margin">${items.map(item => html`<li>${partInHistory(view, row, { item })}</li>`)}</ul>`
  if (row.answer) return partInHistory(view, row, { answer: row.answer })
  if (row.hidden === 'all') return notes(view, row, undefined)
  return html`${row.source === 'corrected' ? 'Nothing stands' : 'Taken back'}`
}

/** What the open page saved on the way to this answer, folded away. */
function earlierSaves(view: History, row: PastAnswer): Html | undefined {
  const older = view.past.slice(view.past.indexOf(row) + 1)
  const end = older.findIndex(({ unfinished }) => !unfinished)
  const saves = end < 0 ? older : older.slice(0, end)
  if (saves.length === 0) return undefined
  return details({
    summaryText: `${saves.length} earlier ${saves.length === 1 ? 'save' : 'saves'} while it was being written`,
    html: html`<ul class="govuk-list app-no-margin">${saves.map(save => html`<li>${momentInWords(save.at)}: ${pastWords(view, save)}</li>`)}</ul>`,
    classes: 'app-no-margin',
  })
}

/** An answer or one item as it was written: struck through or not, why, and the way to correct it. */
function partInHistory(view: History, row: PastAnswer, part: Part): Html {
  const { question } = view
  const item = part.item?.id
  const isStruck = row.strikes.some(one => one.item === item)
  const said = partWords(question, part)
  const words = isStruck ? html`<del><span class="govuk-visually-hidden">Struck through: </span>${said}</del>` : said
  return html`${!isHidden(row, item) && words}${notes(view, row, item)}${correctLink(view, row, part)}`
}

function correctLink({ claimant, question, whence }: History, row: PastAnswer, { item }: Part): Html | undefined {
  const parts = correctable(question, row)
  if (item ? !parts.includes(item.id) : parts !== 'all') return undefined
  const query = new URLSearchParams(whence.query)
  if (item) query.set('item', item.id)
  const search = query.size > 0 ? `?${query}` : ''
  const what = item ? itemInWords(question, item, 'en').title : question.short.en
  return html`<p class="app-source"><a class="govuk-link govuk-link--no-visited-state" href="/claimants/${claimant.id}/answers/${question.id}/${row.id}/correction${search}">Correct this<span class="govuk-visually-hidden">: ${what}, ${momentInWords(row.at)}</span></a></p>`
}

/** Who struck it through, when and why, and what stands instead. */
const notes = (view: History, row: PastAnswer, item: string | undefined): Html =>
  html`${row.strikes.filter(one => one.item === item).map(strike => html`<p class="app-struck">${note(view, row, strike)}</p>`)}`

function note({ question, past }: History, row: PastAnswer, strike: Strike): Html {
  const { reason, by, at, words, direct, item } = strike
  const act = isHidden(row, item) ? 'Hidden' : 'Struck through'
  const why = correctionReasons[reason].replace(/^It is/, 'it was').replace(/^[A-Z]/, letter => letter.toLowerCase())
  const may = strike.precaution ? 'may say' : 'says'
  const also = direct ? '' : ` It ${may} the same as an answer that was struck through.`
  const instead = direct ? past.find(({ id }) => id === strike.replacement) : undefined
  return html`<strong>${act}: ${why}</strong>, by ${by}, ${momentInWords(at)}.${also}${reason === 'wrong person' && !isHidden(row, item) && ' Only managers can read it.'}${words && html` “${words}”`}${instead && html`<br>${insteadWords(question, instead, partOf(question, row, item), item)}`}`
}

function insteadWords(question: Question, row: PastAnswer, before: Part | undefined, item: string | undefined): Html {
  if (isHidden(row, item)) return html`What stood instead is hidden too.`
  const part = partOf(question, row, item)
  if (!part) return html`Nothing stands instead.`
  return html`Instead: ${partInLine(question, part, before)}`
}
