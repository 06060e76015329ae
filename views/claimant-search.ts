/** Finding a person. What is searched for is posted, so that it stands in no address (R32). */
import type { Found } from '../server/claimant/search.ts'
import { errorOf, type FieldErrors } from '../server/http/forms.ts'
import { dateInWords } from '../server/lib/days.ts'
import { button, table, tag } from './govuk.ts'
import { input } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'

export type SearchPage = {
  typed: string
  errors?: FieldErrors
  /** The answer to a search. */
  result?: { found: readonly Found[]; more: boolean }
  /** Before a search: the first of the asker's own caseload. */
  own?: readonly Found[]
}

/** The search, and what it found. */
export function searchPage(shell: Shell, { typed, errors, result, own }: SearchPage): Html {
  const content = html`
    <h1 class="govuk-heading-l">Find a person</h1>
    ${searchForm({ typed, errors })}
    ${result && resultSection(result)}
    ${own && own.length > 0 && html`${peopleTable('From your caseload', own)}<p class="govuk-body"><a class="govuk-link" href="/">See your whole caseload</a></p>`}
    <p class="govuk-body"><a class="govuk-link" href="/claimants/new">Add a person</a></p>
    <p class="govuk-body">Somebody wants to complain? <a class="govuk-link" href="/complaints/new">Write it down for them</a>: it goes to the complaints team, and stands on nobody’s record.</p>`
  return staffPage(shell, { title: 'Find a person', errors: errors ?? [], wide: true, content })
}

type SearchForm = { typed: string; errors?: FieldErrors | undefined }

/** One box for everything. */
export function searchForm({ typed, errors }: SearchForm): Html {
  const error = errorOf(errors, 'q')
  return html`<form class="app-search" method="post" action="/claimants/search" data-guard="off" novalidate>
    ${input({
      name: 'q',
      label: { text: 'Who are you looking for?', classes: 'govuk-label--s' },
      hint: { text: 'A name or its beginning, a reference, a National Insurance number or a date of birth' },
      value: typed,
      autocomplete: 'off',
      spellcheck: false,
      errorMessage: error === undefined ? undefined : { text: error },
    })}
    ${button({ text: 'Find' })}
  </form>`
}

function resultSection({ found, more }: { found: readonly Found[]; more: boolean }): Html {
  if (found.length === 0) {
    return html`<h2 class="govuk-heading-m">Nobody found</h2>
      <p class="govuk-body">Check the spelling, or try another way: a date of birth, a reference. If they are new here, add them.</p>`
  }
  return html`
    ${peopleTable(found.length === 1 ? '1 person found' : `${more ? 'The first ' : ''}${found.length} people found`, found)}
    ${more && html`<p class="govuk-body">There are more. Narrow your search: type more of the name, or a date of birth.</p>`}`
}

const peopleTable = (caption: string, people: readonly Found[]) =>
  table({
    caption,
    captionClasses: 'govuk-table__caption--m',
    classes: 'app-stack',
    head: [{ text: 'Name' }, { text: 'Date of birth' }, { text: 'Reference' }, { text: 'Last interview' }],
    rows: people.map(one => [
      cell(
        'Name',
        html`<a class="govuk-link" href="/claimants/${one.id}">${one.name}</a>${one.restricted && html` ${tag({ text: 'Restricted', classes: 'govuk-tag--red' })}`}`,
      ),
      cell('Date of birth', html`${one.dateOfBirth ? dateInWords(one.dateOfBirth, 'en') : 'Not given'}`),
      cell('Reference', html`${one.reference}`),
      cell('Last interview', html`${one.lastInterviewOn ? dateInWords(one.lastInterviewOn, 'en') : 'None yet'}`),
    ]),
  })

const cell = (label: string, content: Html) => ({ html: content, attributes: { 'data-label': label } })
