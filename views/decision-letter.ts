/** The letter of a decision: looked at before it is final, read and printed after, and recorded as given. */
import { formats, givenHow, writtenLanguages } from '../db/choices.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import type { Language } from '../server/lib/language.ts'
import { inFormat, isMadeElsewhere, type PrintedFormat, printSizes, slugOf } from '../server/print/formats.ts'
import type { Letter } from '../server/print/letter.ts'
import type { Reconsideration } from '../server/reconsideration/reconsideration.ts'
import { button, insetText, warningText } from './govuk.ts'
import { checkboxes, dateInput, radios, select, textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { planDocumentHtml } from './plan-document.ts'
import { pressField } from './press.ts'

export type LetterPage = {
  request: Reconsideration
  letter: Letter
  language: Language
  /** For a draft: the version that is shown, and the version of the plan that will carry what changes. */
  draft?: { basis: number; nextVersion: number | undefined } | undefined
  /** Letters of it that no typeface has. */
  unprintable?: readonly string[]
}

/** The letter in one language, with its copies on paper; a draft is decided from here. */
export function letterPage(shell: Shell, page: LetterPage): Html {
  const { request, letter, draft, unprintable = [] } = page
  const url = `/reconsiderations/${request.id}`
  const content = html`
    <span class="govuk-caption-l">${request.claimant.name}, ${request.reference}</span>
    <h1 class="govuk-heading-l">${draft ? 'Check the letter' : 'The letter'}</h1>
    ${draft && html`<p class="govuk-body">This is what they will read. Check it in both languages: the reasons stay in the language you wrote them in.</p>`}
    ${unprintable.length > 0 && warningText({ text: `These letters cannot be printed: ${unprintable.join(' ')}. Print a copy and write them in by hand, or choose other words.` })}
    ${languages(url, page)}
    ${copies(url, page)}
    ${draft && decideForm(url, draft)}
    <section class="app-paper" aria-label="The letter">${planDocumentHtml(letter, 1)}</section>
    ${draft && html`<p class="govuk-body"><a class="govuk-link" href="#decide">Back to the button</a></p>`}`
  return staffPage(shell, {
    title: draft ? 'Check the letter' : 'The letter',
    back: draft ? { href: `${url}/decision`, text: 'Change the decision' } : { href: url, text: 'Back to the request' },
    content,
  })
}

const languages = (url: string, { language }: LetterPage): Html => html`
  <nav aria-label="Which language">
    <ul class="app-choices">
      ${Object.entries(writtenLanguages).map(([key, text]) => html`<li><a class="${key === language ? 'govuk-link app-choices__chosen' : 'govuk-link'}" href="${url}/letter?lang=${key}"${key === language && html` aria-current="true"`}>${text}</a></li>`)}
    </ul>
  </nav>`

const copies = (url: string, { language, request, draft }: LetterPage): Html => {
  const { format } = request.claimant
  const sizes = Object.keys(printSizes) as PrintedFormat[]
  return html`
    ${format !== 'standard' && insetText({ text: `They need letters ${inFormat[format].en}.${isMadeElsewhere(format) ? ' Have that copy made from this one, as you do for plans.' : ''}` })}
    <p class="govuk-body">${draft ? 'As it will be on paper (PDF)' : 'On paper (PDF)'}: ${sizes.map((size, at) => html`${at > 0 && ', '}<a class="govuk-link" href="${url}/letter.pdf?lang=${language}&amp;format=${slugOf(size)}">${formats[size].en.toLowerCase()}</a>`)}</p>`
}

function decideForm(url: string, { basis, nextVersion }: NonNullable<LetterPage['draft']>): Html {
  const next =
    nextVersion === undefined
      ? 'Nothing in their plan changes.'
      : `What changes is written into the draft of version ${nextVersion} of their plan, for you or their adviser to issue.`
  return html`<div class="app-standing app-standing--yes" id="decide">
    <h2 class="govuk-heading-m">When you decide</h2>
    <p class="govuk-body">The letter is final, they are told that there is an answer, and nothing of the decision can be changed. ${next}</p>
    <form method="post" action="${url}/decided" novalidate>
      ${pressField()}
      <input type="hidden" name="basis" value="${basis}">
      ${button({ text: 'Decide and write the letter', preventDoubleClick: true })}
    </form>
  </div>`
}

export type GivenPage = {
  request: Reconsideration
  /** Today, as three boxes; or as typed. */
  form: Form
  /** They said before that a way is not safe. */
  asksSafety: boolean
  errors?: FieldErrors
}

/** That the letter was put into the person's hands. */
export function letterGivenPage(shell: Shell, { request, form, asksSafety, errors = [] }: GivenPage): Html {
  const url = `/reconsiderations/${request.id}`
  const { format } = request.claimant
  const content = html`
    <span class="govuk-caption-l">${request.claimant.name}, ${request.reference}</span>
    <h1 class="govuk-heading-l">Record that the letter was given</h1>
    ${format !== 'standard' && insetText({ text: `They need the letter ${inFormat[format].en}. It has been given when they have it in that format.` })}
    ${asksSafety && warningText({ text: 'They said that some ways of reaching them are not safe. Look at their record before you post or email anything.' })}
    <form method="post" action="${url}/given" novalidate>
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
    back: { href: url, text: 'Back to the request' },
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
