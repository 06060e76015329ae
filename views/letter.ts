/** What every letter about a plan has on its pages for staff: its languages, its copies on paper, and that it was given. */
import { type Format, formats, givenHow, writtenLanguages } from '../db/choices.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import type { WrittenLetter } from '../server/letter/letter.ts'
import { dateInWords } from '../server/lib/days.ts'
import type { Language } from '../server/lib/language.ts'
import { inFormat, isMadeElsewhere, type PrintedFormat, printSizes, slugOf } from '../server/print/formats.ts'
import { button, insetText, warningText } from './govuk.ts'
import { checkboxes, dateInput, radios, select, textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

/** The letter's two languages to choose from. @param url the address of the letter */
export const letterLanguages = (url: string, language: Language): Html => html`
  <nav aria-label="Which language">
    <ul class="app-choices">
      ${Object.entries(writtenLanguages).map(([key, text]) => html`<li><a class="${key === language ? 'govuk-link app-choices__chosen' : 'govuk-link'}" href="${url}?lang=${key}"${key === language && html` aria-current="true"`}>${text}</a></li>`)}
    </ul>
  </nav>`

/** Its copies on paper, and a word about a person who needs another. @param pdf the address of its PDF */
export const letterCopies = (
  pdf: string,
  { language, format, isDraft = false }: { language: Language; format: Format; isDraft?: boolean },
): Html => {
  const sizes = Object.keys(printSizes) as PrintedFormat[]
  return html`
    ${format !== 'standard' && insetText({ text: `They need letters ${inFormat[format].en}.${isMadeElsewhere(format) ? ' Have that copy made from this one, as you do for plans.' : ''}` })}
    <p class="govuk-body">${isDraft ? 'As it will be on paper (PDF)' : 'On paper (PDF)'}: ${sizes.map((size, at) => html`${at > 0 && ', '}<a class="govuk-link" href="${pdf}?lang=${language}&amp;format=${slugOf(size)}">${formats[size].en.toLowerCase()}</a>`)}</p>`
}

/** How and when it was given, with what was written down about it. */
export const givenInWords = ({ how, on, note }: Pick<WrittenLetter['givings'][number], 'how' | 'on' | 'note'>): Html =>
  html`Given on ${dateInWords(on, 'en')}: ${givenHow[how].en.toLowerCase()}.${note !== null && note !== '' && html` <span class="app-lines" dir="auto">“${note}”</span>`}`

export type LetterGivenPage = {
  /** Whose letter it is, and its reference. */
  caption: string
  /** Where the form is sent, and where it leads back to. */
  action: string
  back: { href: string; text: string }
  /** What the person needs. */
  format: Format
  /** Today, as three boxes; or as typed. */
  form: Form
  /** They said before that a way is not safe. */
  asksSafety: boolean
  errors?: FieldErrors
}

/** That the letter was put into the person's hands. */
export function letterGivenPage(shell: Shell, page: LetterGivenPage): Html {
  const { caption, action, back, format, form, asksSafety, errors = [] } = page
  const content = html`
    <span class="govuk-caption-l">${caption}</span>
    <h1 class="govuk-heading-l">Record that the letter was given</h1>
    ${format !== 'standard' && insetText({ text: `They need the letter ${inFormat[format].en}. It has been given when they have it in that format.` })}
    ${asksSafety && warningText({ text: 'They said that some ways of reaching them are not safe. Look at their record before you post or email anything.' })}
    <form method="post" action="${action}" novalidate>
      ${pressField()}
      ${choice(
        'how',
        'How was it given?',
        Object.entries(givenHow).map(([value, { en }]) => ({ value, text: en })),
        form,
        errors,
      )}
      ${
        asksSafety &&
        checkboxes({
          idPrefix: 'safe',
          name: 'safe',
          classes: 'govuk-checkboxes--small',
          fieldset: { legend: { text: 'If it was sent by post or email', classes: 'govuk-fieldset__legend--s' } },
          hint: { text: 'Only if you have asked them.' },
          values: [textOf(form, 'safe')],
          items: [{ value: 'yes', text: 'It is safe this time' }],
        })
      }
      ${dateInput({
        id: 'on',
        namePrefix: 'on',
        fieldset: { legend: { text: 'When?', classes: 'govuk-fieldset__legend--s' } },
        values: form as Record<string, string>,
        errorMessage: ['day', 'month', 'year'].map(part => message(errors, `on-${part}`)).find(Boolean),
      })}
      ${choice(
        'language',
        'In which language?',
        Object.entries(writtenLanguages).map(([value, text]) => ({ value, text })),
        form,
        errors,
      )}
      ${select({
        id: 'format',
        name: 'format',
        label: { text: 'In which format?', classes: 'govuk-label--s' },
        value: textOf(form, 'format'),
        items: Object.entries(formats).map(([value, { en }]) => ({ value, text: en })),
        errorMessage: message(errors, 'format'),
      })}
      ${textarea({
        id: 'note',
        name: 'note',
        rows: 3,
        label: { text: 'Anything to add (optional)', classes: 'govuk-label--s' },
        value: textOf(form, 'note'),
        errorMessage: message(errors, 'note'),
      })}
      ${button({ text: 'Record that it was given', preventDoubleClick: true })}
    </form>`
  return staffPage(shell, {
    title: 'Record that the letter was given',
    back,
    errors,
    content,
  })
}

const choice = (
  name: string,
  legend: string,
  items: { value: string; text: string }[],
  form: Form,
  errors: FieldErrors,
): Html =>
  radios({
    idPrefix: name,
    name,
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    value: textOf(form, name),
    items,
    errorMessage: message(errors, name),
  })

const message = (errors: FieldErrors, field: string) => {
  const text = errorOf(errors, field)
  return text === undefined ? undefined : { text }
}
