/** What the desk can do with a complaint: the forms under it, the final response, and one of its letters. */
import {
  type ComplaintStage,
  complaintStages,
  formats,
  givenHow,
  letterKinds,
  writtenLanguages,
} from '../db/choices.ts'
import { isOpen } from '../server/complaint/clocks.ts'
import { type Complaint, whatMayFollow } from '../server/complaint/complaint.ts'
import { contactOf } from '../server/complaint/contact.ts'
import { hasProvider, mayNeedLonger, type NamedRecord } from '../server/complaint/handling.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import type { WrittenLetter } from '../server/letter/letter.ts'
import { type CalendarDate, dateInWords } from '../server/lib/days.ts'
import { type PrintedFormat, printSizes, slugOf } from '../server/print/formats.ts'
import type { DeskComplaint } from './complaint-desk.ts'
import { button, details, summaryList } from './govuk.ts'
import { dateInput, input, radios, select, textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { planDocumentHtml } from './plan-document.ts'
import { pressField } from './press.ts'

/** The forms under a complaint, as their addresses end. */
export type ActName =
  | 'replies'
  | 'notes'
  | 'longer'
  | 'stages'
  | 'acknowledgement'
  | 'provider'
  | 'contributions'
  | 'record'
  | 'office'

/** The form that was not what it should be. Its errors are named after the form and the field, as the page has them. */
export type Failed = { act: ActName; form: Form; errors: FieldErrors }

type Acting = Pick<DeskComplaint, 'complaint' | 'offices' | 'mayAnswer' | 'isMadeSignedIn' | 'failed'>

/** Everything that can be done now, the likely first. */
export function acts(acting: Acting): Html {
  const { complaint, mayAnswer } = acting
  const { id, about, stage, entries } = complaint
  const asksToAcknowledge = about === 'data' && isOpen(stage) && !entries.some(({ event }) => event === 'acknowledged')
  return html`
    ${asksToAcknowledge && acknowledging(id)}
    <h2 class="govuk-heading-m">Reply</h2>
    ${writing(acting, 'replies', { label: 'Your reply', hint: 'A letter to the person, which they also read online. Write it in their language.', send: 'Send the reply', rows: 8 })}
    ${mayAnswer && button({ text: 'Write the final response', href: `/complaints/${id}/final-response`, classes: 'govuk-button--secondary' })}
    <h2 class="govuk-heading-m">More</h2>
    ${mayNeedLonger(complaint) && folded(acting, 'longer', 'Say that we need longer, and by when we will answer', longer(acting))}
    ${folded(acting, 'stages', 'Move it to another stage', moving(acting))}
    ${folded(acting, 'notes', 'Add a note for colleagues', writing(acting, 'notes', { label: 'Note', hint: 'They do not see it here. They may ask for a copy of everything about them, and it is part of that.', send: 'Add the note', rows: 4 }))}
    ${
      hasProvider(complaint) &&
      html`
      ${folded(acting, 'provider', 'Ask the provider for its part', writing(acting, 'provider', { label: 'What you asked, whom, and by when', send: 'Record that you asked', rows: 4 }))}
      ${folded(acting, 'contributions', 'Write down the provider’s part', writing(acting, 'contributions', { label: 'What the provider said', hint: 'They read that the provider answered, not these words: use them in your reply.', send: 'Write it down', rows: 6 }))}`
    }
    ${!acting.isMadeSignedIn && folded(acting, 'record', 'Link it to a record', linking(acting))}
    ${folded(acting, 'office', 'Hand it to another office', handing(acting))}`
}

const action = ({ complaint }: Acting, act: ActName): string => `/complaints/${complaint.id}/${act}`

const folded = ({ failed }: Acting, act: ActName, summaryText: string, form: Html): Html =>
  details({ summaryText, open: failed?.act === act, html: form })

const acknowledging = (id: string): Html => html`
  <form method="post" action="/complaints/${id}/acknowledgement" novalidate>
    ${pressField()}
    <p class="govuk-body">A complaint about information is acknowledged by a person, within the time the law gives.</p>
    ${button({ text: 'Acknowledge it', preventDoubleClick: true })}
  </form>`

type Writing = { label: string; hint?: string; send: string; rows: number }

/** What was typed into this form, and what is wrong with it. */
function typedIn({ failed }: Acting, act: ActName, field: string) {
  const isThis = failed?.act === act
  const wrong = isThis ? errorOf(failed.errors, `${act}-${field}`) : undefined
  return {
    value: isThis ? textOf(failed.form, field) : '',
    ...(wrong !== undefined && { errorMessage: { text: wrong } }),
  }
}

const words = (acting: Acting, act: ActName, { label, hint, rows }: Omit<Writing, 'send'>): Html =>
  textarea({
    id: `${act}-words`,
    name: 'words',
    rows,
    label: { text: label, classes: 'govuk-label--s' },
    ...(hint !== undefined && { hint: { text: hint } }),
    ...typedIn(acting, act, 'words'),
  })

const writing = (acting: Acting, act: ActName, what: Writing): Html => html`
  <form method="post" action="${action(acting, act)}" data-guard="changed" novalidate>
    ${pressField()}
    ${words(acting, act, what)}
    ${button({ text: what.send, classes: act === 'replies' ? '' : 'govuk-button--secondary', preventDoubleClick: true })}
  </form>`

const moving = (acting: Acting): Html => html`
  <form method="post" action="${action(acting, 'stages')}" novalidate>
    ${pressField()}
    ${radios({
      name: 'stage',
      idPrefix: 'stages-stage',
      classes: 'govuk-radios--small',
      fieldset: { legend: { text: 'Where does it go?', classes: 'govuk-fieldset__legend--s' } },
      items: whatMayFollow[acting.complaint.stage].map(stage => ({ value: stage, text: stageTexts[stage] })),
      ...typedIn(acting, 'stages', 'stage'),
    })}
    ${words(acting, 'stages', { label: 'What they read about it', hint: 'Needed when it is put right: it goes into a letter that also says where they can go if it is not. Write it in their language.', rows: 4 })}
    ${button({ text: 'Move it', classes: 'govuk-button--secondary', preventDoubleClick: true })}
  </form>`

const stageTexts: Record<ComplaintStage, string> = {
  'early resolution': complaintStages['early resolution'].en,
  'complaints team': 'To the complaints team',
  'final response': complaintStages['final response'].en,
  resolved: 'It is put right, and they are content with that',
  withdrawn: complaintStages.withdrawn.en,
}

function longer(acting: Acting): Html {
  const { failed } = acting
  const isThis = failed?.act === 'longer'
  const parts = ['longer-on-day', 'longer-on-month', 'longer-on-year']
  const wrong = isThis ? parts.map(part => errorOf(failed.errors, part)).find(Boolean) : undefined
  return html`<form method="post" action="${action(acting, 'longer')}" data-guard="changed" novalidate>
      ${pressField()}
      ${words(acting, 'longer', { label: 'Why we need longer', hint: 'It goes into a letter to them. Write it in their language.', rows: 4 })}
      ${dateInput({
        id: 'longer-on',
        namePrefix: 'on',
        fieldset: { legend: { text: 'By when will we answer?', classes: 'govuk-fieldset__legend--s' } },
        values: (isThis ? failed.form : {}) as Record<string, string>,
        ...(wrong !== undefined && { errorMessage: { text: wrong } }),
      })}
      ${button({ text: 'Tell them', classes: 'govuk-button--secondary', preventDoubleClick: true })}
    </form>`
}

function linking(acting: Acting): Html {
  const { complaint } = acting
  return html`
    <form method="post" action="${action(acting, 'record')}" novalidate>
      ${pressField()}
      ${input({
        id: 'record-reference',
        name: 'reference',
        label: { text: 'Reference of their record', classes: 'govuk-label--s' },
        hint: {
          text: 'For example, P-7K4M-QX9T. You see the name and the address before it is linked.',
        },
        classes: 'govuk-input--width-20',
        autocomplete: 'off',
        spellcheck: false,
        ...typedIn(acting, 'record', 'reference'),
      })}
      ${button({ text: 'Find the record', classes: 'govuk-button--secondary', preventDoubleClick: true })}
    </form>
    ${
      complaint.claimant !== null &&
      html`<form method="post" action="/complaints/${complaint.id}/record/removal" novalidate>
      ${pressField()}
      ${button({ text: `Unlink it from ${complaint.claimant.reference}`, classes: 'govuk-button--warning', preventDoubleClick: true })}
    </form>`
    }`
}

type RecordToConfirm = { complaint: Complaint; record: NamedRecord }

/** Whose record a reference names, before the complaint is linked to it. */
export function confirmRecordPage(shell: Shell, { complaint, record }: RecordToConfirm): Html {
  const said = contactOf({ ...complaint, claimant: null })
  const lines = (texts: readonly (string | undefined)[]) => {
    const given = texts.filter(text => text !== undefined && text !== '')
    return html`<span class="app-lines">${given.length > 0 ? given.join('\n') : 'Not given'}</span>`
  }
  const content = html`
    <span class="govuk-caption-l">${complaint.reference}</span>
    <h1 class="govuk-heading-l">Is this who complained?</h1>
    <p class="govuk-body">Whoever this record belongs to can read the complaint from then on, and our answers to it.</p>
    ${summaryList({
      rows: [
        { key: { text: 'Record' }, value: { html: html`${record.reference}` } },
        { key: { text: 'Name and address on it' }, value: { html: lines([record.name, ...record.lines]) } },
        { key: { text: 'What the complaint says' }, value: { html: lines([said.name, ...said.address]) } },
      ],
    })}
    <form method="post" action="/complaints/${complaint.id}/record" novalidate>
      ${pressField()}
      <input type="hidden" name="reference" value="${record.reference}">
      <input type="hidden" name="confirmed" value="${record.id}">
      ${button({ text: 'Yes, link it to this record', preventDoubleClick: true })}
    </form>
    <p class="govuk-body"><a class="govuk-link" href="/complaints/${complaint.id}">No, go back to the complaint</a></p>`
  const back = { href: `/complaints/${complaint.id}`, text: 'Back to the complaint' }
  return staffPage(shell, { title: 'Is this who complained?', back, content })
}

const handing = (acting: Acting): Html => html`
  <form method="post" action="${action(acting, 'office')}" novalidate>
    ${pressField()}
    ${select({
      id: 'office-office',
      name: 'office',
      label: { text: 'Office', classes: 'govuk-label--s' },
      hint: { text: 'You may not be able to open the complaint after that.' },
      items: [
        { value: '', text: 'Choose an office' },
        ...acting.offices
          .filter(({ id }) => id !== acting.complaint.officeId)
          .map(({ id, name }) => ({ value: id, text: name })),
      ],
      ...typedIn(acting, 'office', 'office'),
    })}
    ${button({ text: 'Hand it over', classes: 'govuk-button--secondary', preventDoubleClick: true })}
  </form>`

type DeskLetter = { complaint: Complaint; letter: WrittenLetter; on: CalendarDate; form?: Form; errors?: FieldErrors }

/** One letter: to read, to print, and to record how it was given. */
export function deskLetterPage(shell: Shell, page: DeskLetter): Html {
  const { complaint, letter } = page
  const url = `/complaints/${complaint.id}/letters/${letter.id}`
  const copies = (['en', 'cy'] as const).flatMap(language =>
    (Object.keys(printSizes) as PrintedFormat[]).map(
      size =>
        html`<li><a class="govuk-link" href="${url}/letter.pdf?lang=${language}&amp;format=${slugOf(size)}">${writtenLanguages[language]}, ${formats[size].en.toLowerCase()} (PDF)</a></li>`,
    ),
  )
  const content = html`
    <span class="govuk-caption-l">${complaint.reference}</span>
    <h1 class="govuk-heading-l">${letterKinds[letter.kind].en}</h1>
    <h2 class="govuk-heading-m">Print it</h2>
    <ul class="govuk-list">${copies}</ul>
    <h2 class="govuk-heading-m">How it was given</h2>
    ${
      letter.givings.length > 0 &&
      html`<ul class="govuk-list">${letter.givings.map(({ how, on, note }) => html`<li>${givenHow[how].en}, ${dateInWords(on, 'en')}${note !== null && `. ${note}`}</li>`)}</ul>`
    }
    ${givingForm(page, url)}
    <div class="app-paper">${planDocumentHtml(letter.words[complaint.language], 1)}</div>`
  const back = { href: `/complaints/${complaint.id}`, text: 'Back to the complaint' }
  return staffPage(shell, {
    title: `${letterKinds[letter.kind].en}, ${complaint.reference}`,
    back,
    errors: page.errors ?? [],
    content,
  })
}

function givingForm({ complaint, on, errors = [], form = asForm(complaint, on) }: DeskLetter, url: string): Html {
  const message = (field: string) => {
    const text = errorOf(errors, field)
    return text === undefined ? {} : { errorMessage: { text } }
  }
  const wrong = ['on-day', 'on-month', 'on-year'].map(part => errorOf(errors, part)).find(text => text !== undefined)
  return html`
    <form method="post" action="${url}/givings" novalidate>
      ${pressField()}
      ${radios({
        name: 'how',
        classes: 'govuk-radios--small',
        fieldset: { legend: { text: 'How was it given?', classes: 'govuk-fieldset__legend--s' } },
        value: textOf(form, 'how'),
        items: Object.entries(givenHow)
          .filter(([how]) => how !== 'online')
          .map(([value, { en }]) => ({ value, text: en })),
        ...message('how'),
      })}
      ${dateInput({
        id: 'on',
        namePrefix: 'on',
        fieldset: { legend: { text: 'When?', classes: 'govuk-fieldset__legend--s' } },
        values: form as Record<string, string>,
        ...(wrong !== undefined && { errorMessage: { text: wrong } }),
      })}
      ${select({
        name: 'language',
        label: { text: 'In which language?', classes: 'govuk-label--s' },
        value: textOf(form, 'language'),
        items: Object.entries(writtenLanguages).map(([value, text]) => ({ value, text })),
        ...message('language'),
      })}
      ${select({
        name: 'format',
        label: { text: 'In which format?', classes: 'govuk-label--s' },
        value: textOf(form, 'format'),
        items: Object.entries(formats).map(([value, { en }]) => ({ value, text: en })),
        ...message('format'),
      })}
      ${textarea({
        name: 'note',
        rows: 2,
        label: { text: 'Note (optional)', classes: 'govuk-label--s' },
        value: textOf(form, 'note'),
        ...message('note'),
      })}
      ${button({ text: 'Record that it was given', classes: 'govuk-button--secondary', preventDoubleClick: true })}
    </form>`
}

function asForm({ language, claimant }: Complaint, date: CalendarDate): Form {
  const [year = '', month = '', day = ''] = date.split('-').map(part => part.replace(/^0/, ''))
  return { language, format: claimant?.format ?? 'standard', 'on-day': day, 'on-month': month, 'on-year': year }
}
