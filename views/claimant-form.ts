/** The form of a person's details: adding somebody, and changing what is known. */
import {
  addressKinds,
  formats,
  regimeNames,
  spokenLanguages,
  type ToldBy,
  toldBy,
  writtenLanguages,
} from '../db/choices.ts'
import type { Claimant, Namesake } from '../server/claimant/claimant.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import { type DatePart, readDate } from '../server/lib/days.ts'
import { button, insetText, warningText } from './govuk.ts'
import { dateInput, fieldset, input, radios, select, textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

type Typed = { form: Form; errors?: FieldErrors | undefined }
type Advisers = readonly { id: string; name: string }[]

export type DetailsPage = Typed & {
  advisers: Advisers
  /** The ways of telling them that the office has, and those that they said are not safe. */
  offered: readonly ToldBy[]
  unsafe?: readonly ToldBy[]
  /** Others with the same National Insurance number, and its first eight characters. */
  same?: { people: readonly Namesake[]; number: string } | undefined
  /** They live where another law holds. */
  elsewhere?: true
}

/** Adding a person: one page, and only the name is compulsory (R81). */
export function newClaimantPage(shell: Shell, page: DetailsPage): Html {
  const content = html`
    <h1 class="govuk-heading-l">Add a person</h1>
    ${page.same && sameNumberWarning(page.same.people)}
    ${page.elsewhere && northernIreland()}
    <p class="govuk-body">Only the name is needed to start. Leave out what you do not know.</p>
    <form method="post" action="/claimants/new" novalidate>
      ${pressField()}
      ${detailsFields(page)}
      ${page.same ? addAnyway(page.same.number, 'Add anyway: it is a different person') : button({ text: 'Add person' })}
    </form>`
  return staffPage(shell, { title: 'Add a person', back: { href: '/claimants' }, errors: page.errors ?? [], content })
}

/** R99: where to go instead. */
function northernIreland(besides?: string): Html {
  return insetText({
    html: html`<h2 class="govuk-heading-s">Northern Ireland has its own law</h2>
    <p class="govuk-body">This service knows the law of England, Scotland and Wales alone, so a plan made here would not be right for somebody who lives in Northern Ireland. Nothing has been saved.</p>
    <p class="govuk-body">Send them to a Jobs and Benefits office: <a class="govuk-link" href="https://www.nidirect.gov.uk" rel="noreferrer">www.nidirect.gov.uk</a>. If they live elsewhere and only their post goes there, select “Care of someone else”.</p>
    ${besides && html`<p class="govuk-body">${besides}</p>`}`,
  })
}

export type ChangePage = DetailsPage & {
  claimant: Claimant
  version: string
  /** What is saved now, where it differs from what was typed on an older page. */
  meanwhile?: readonly { name: string; saved: string }[] | undefined
}

/** Changing a person's details. */
export function changeDetailsPage(shell: Shell, { claimant, version, meanwhile, ...page }: ChangePage): Html {
  const url = `/claimants/${claimant.id}`
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">Change details</h1>
    ${page.same && sameNumberWarning(page.same.people)}
    ${page.elsewhere && northernIreland('What they have here stays as it is, and they can still read it and ask about it. While their claim is moved, their post can go to the new address when you select “Care of someone else”.')}
    ${meanwhile && savedMeanwhile(meanwhile)}
    <form method="post" action="${url}/details" novalidate>
      ${pressField()}
      <input type="hidden" name="version" value="${version}">
      ${detailsFields(page)}
      ${page.same ? addAnyway(page.same.number, 'Save anyway: it is a different person') : button({ text: 'Save details' })}
    </form>`
  return staffPage(shell, { title: 'Change details', back: { href: url }, errors: page.errors ?? [], content })
}

function sameNumberWarning(people: readonly Namesake[]): Html {
  return html`
    ${warningText({ text: 'There is a record with this National Insurance number already. It may be the same person.' })}
    <ul class="govuk-list govuk-list--bullet">
      ${people.map(({ id, name, reference }) => html`<li><a class="govuk-link" href="/claimants/${id}">Open the record of ${name}, ${reference}</a></li>`)}
    </ul>
    <p class="govuk-body">If it is a different person, check the number with them, then press the button at the end of the page.</p>`
}

const addAnyway = (number: string, text: string) =>
  html`<input type="hidden" name="different" value="${number}">${button({ text, classes: 'govuk-button--warning' })}`

const savedMeanwhile = (fields: readonly { name: string; saved: string }[]) =>
  insetText({
    html: html`<p class="govuk-body">Saved now, and different from what you typed:</p>
      <ul class="govuk-list govuk-list--bullet">
        ${fields.map(({ name, saved }) => html`<li>${name}: ${saved || 'empty'}</li>`)}
      </ul>
      <p class="govuk-body">What you typed is below. Saving puts it in place of these.</p>`,
  })

function detailsFields(page: DetailsPage): Html {
  const { form, errors, advisers } = page
  return html`
    ${whoFields(form, errors)}
    ${part('How to reach them', reachFields(form, errors))}
    ${part('How they want to hear from us', html`${toldByField(page)}${languageFields(form, errors)}`)}
    ${part('Benefit and adviser', officeFields(form, errors, advisers))}`
}

const part = (title: string, fields: Html) =>
  fieldset({ legend: { text: title, classes: 'govuk-fieldset__legend--m' }, classes: 'app-part', html: fields })

const message = (errors: FieldErrors | undefined, field: string) => {
  const text = errorOf(errors, field)
  return text === undefined ? undefined : { text }
}

function whoFields(form: Form, errors: FieldErrors | undefined): Html {
  return html`
    ${input({
      name: 'name',
      label: { text: 'Full name', classes: 'govuk-label--s' },
      hint: { text: 'As they write it themselves, in any alphabet.' },
      value: textOf(form, 'name'),
      autocomplete: 'off',
      spellcheck: false,
      errorMessage: message(errors, 'name'),
    })}
    ${birthDateField(form, errors)}
    ${input({
      name: 'niNumber',
      label: { text: 'National Insurance number', classes: 'govuk-label--s' },
      hint: {
        text: 'On a payslip or a letter about benefits, like QQ 12 34 56 C. It does not prove who somebody is.',
      },
      value: textOf(form, 'niNumber'),
      classes: 'govuk-input--width-10 govuk-input--extra-letter-spacing',
      autocomplete: 'off',
      spellcheck: false,
      errorMessage: message(errors, 'niNumber'),
    })}`
}

function birthDateField(form: Form, errors: FieldErrors | undefined): Html {
  const name = 'dateOfBirth'
  const error = errors?.find(({ field }) => field.startsWith(name))
  const flawed = error ? flawedParts(form) : []
  const one = (part: DatePart) => ({ value: textOf(form, `${name}-${part}`), error: flawed.includes(part) })
  return dateInput({
    id: name,
    namePrefix: name,
    fieldset: { legend: { text: 'Date of birth', classes: 'govuk-fieldset__legend--s' } },
    hint: { text: 'For example, 27 3 1985' },
    day: one('day'),
    month: one('month'),
    year: one('year'),
    errorMessage: error && { text: error.message },
  })
}

/** The boxes to mark: those that make it no date, or, when it breaks a rule, all three. */
function flawedParts(form: Form): DatePart[] {
  const [day, month, year] = ['day', 'month', 'year'].map(part => textOf(form, `dateOfBirth-${part}`))
  const read = readDate({ day: day ?? '', month: month ?? '', year: year ?? '' })
  return 'problem' in read ? read.problem.parts : ['day', 'month', 'year']
}

function reachFields(form: Form, errors: FieldErrors | undefined): Html {
  return html`
    ${radios({
      name: 'address-kind',
      fieldset: { legend: { text: 'Address', classes: 'govuk-fieldset__legend--s' } },
      classes: 'govuk-radios--small',
      value: textOf(form, 'address-kind') || 'not given',
      items: Object.entries(addressKinds).map(([value, text]) => ({ value, text })),
      errorMessage: message(errors, 'address-kind'),
    })}
    ${input({
      name: 'address-careOf',
      label: { text: 'If care of someone else: whose address is it?' },
      value: textOf(form, 'address-careOf'),
      autocomplete: 'off',
      spellcheck: false,
      errorMessage: message(errors, 'address-careOf'),
    })}
    ${textarea({
      name: 'address-lines',
      label: { text: 'Address for letters' },
      hint: { text: 'No more than 6 lines. With no fixed abode, a place where post reaches them, if there is one.' },
      value: textOf(form, 'address-lines'),
      rows: 4,
      spellcheck: false,
      errorMessage: message(errors, 'address-lines'),
    })}
    ${input({
      name: 'address-postcode',
      label: { text: 'Postcode' },
      value: textOf(form, 'address-postcode'),
      classes: 'govuk-input--width-10',
      autocomplete: 'off',
      spellcheck: false,
      errorMessage: message(errors, 'address-postcode'),
    })}
    ${textarea({
      name: 'phones',
      label: { text: 'Phone numbers', classes: 'govuk-label--s' },
      hint: {
        text: 'One on each line, the best first. Say whose it is in brackets if it is not theirs. Leave empty if they have no phone.',
      },
      value: textOf(form, 'phones'),
      rows: 3,
      spellcheck: false,
      errorMessage: message(errors, 'phones'),
    })}
    ${input({
      name: 'email',
      type: 'email',
      label: { text: 'Email address', classes: 'govuk-label--s' },
      value: textOf(form, 'email'),
      autocomplete: 'off',
      spellcheck: false,
      errorMessage: message(errors, 'email'),
    })}`
}

/** What the office cannot do is there only where it was chosen before. */
function toldByField({ form, errors, offered, unsafe = [] }: DetailsPage): Html {
  const chosen = textOf(form, 'toldBy') || 'letter'
  return radios({
    name: 'toldBy',
    fieldset: { legend: { text: 'How do they want to be told?', classes: 'govuk-fieldset__legend--s' } },
    hint: {
      text: 'When there is news: an answer, a new plan, a receipt. Ask whether anybody else opens their post or reads their messages.',
    },
    classes: 'govuk-radios--small',
    value: chosen,
    items: (Object.keys(toldBy) as ToldBy[])
      .filter(way => offered.includes(way) || way === chosen)
      .map(way => ({
        value: way,
        text: toldBy[way].en,
        ...(unsafe.includes(way) && { hint: { text: 'They said that this is not safe. We will not use it.' } }),
      })),
    errorMessage: message(errors, 'toldBy'),
  })
}

/** Written before spoken, and the two apart (G17, G19). */
function languageFields(form: Form, errors: FieldErrors | undefined): Html {
  return html`
    ${radios({
      name: 'writtenLanguage',
      fieldset: { legend: { text: 'Write to them in', classes: 'govuk-fieldset__legend--s' } },
      classes: 'govuk-radios--small govuk-radios--inline',
      value: textOf(form, 'writtenLanguage') || 'en',
      items: Object.entries(writtenLanguages).map(([value, text]) => ({ value, text })),
      errorMessage: message(errors, 'writtenLanguage'),
    })}
    ${select({
      name: 'format',
      label: { text: 'Format', classes: 'govuk-label--s' },
      hint: { text: 'Show them the list. They can change their mind at any time.' },
      value: textOf(form, 'format') || 'standard',
      items: Object.entries(formats).map(([value, { en }]) => ({ value, text: en })),
      errorMessage: message(errors, 'format'),
    })}
    ${select({
      name: 'spoken-language',
      label: { text: 'Language they speak', classes: 'govuk-label--s' },
      value: textOf(form, 'spoken-language') || 'en',
      items: Object.entries(spokenLanguages).map(([value, text]) => ({ value, text })),
      errorMessage: message(errors, 'spoken-language'),
    })}
    ${input({
      name: 'spoken-other',
      label: { text: 'If another language, which one?' },
      value: textOf(form, 'spoken-other'),
      classes: 'govuk-input--width-20',
      errorMessage: message(errors, 'spoken-other'),
    })}`
}

function officeFields(form: Form, errors: FieldErrors | undefined, advisers: Advisers): Html {
  return html`
    ${radios({
      name: 'regime',
      fieldset: { legend: { text: 'Benefit', classes: 'govuk-fieldset__legend--s' } },
      hint: {
        text: 'It decides what may be asked of them, and the words on their plan. Until it is chosen, nothing can be required of them.',
      },
      classes: 'govuk-radios--small',
      value: textOf(form, 'regime'),
      items: Object.entries(regimeNames).map(([value, { en: text }]) => ({ value, text })),
      errorMessage: message(errors, 'regime'),
    })}
    ${select({
      name: 'adviserId',
      label: { text: 'Adviser', classes: 'govuk-label--s' },
      value: textOf(form, 'adviserId'),
      items: [{ value: '', text: 'Nobody yet' }, ...advisers.map(({ id, name }) => ({ value: id, text: name }))],
      errorMessage: message(errors, 'adviserId'),
    })}`
}
