/** The providers that draw up plans for an office, for its manager. */
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import type { Provider } from '../server/provider/provider.ts'
import { button, table } from './govuk.ts'
import { input, radios } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

export type ProvidersPage = {
  officeName: string
  providers: readonly Provider[]
  form: Form
  errors?: FieldErrors
  done?: string | undefined
}

/** Who they are, and who looks again at the plans that they draw up. */
export function providersPage(shell: Shell, page: ProvidersPage): Html {
  const { officeName, providers, errors = [], done } = page
  const content = html`
    <span class="govuk-caption-l">${officeName}</span>
    <h1 class="govuk-heading-l">Providers that draw up plans</h1>
    <p class="govuk-body">A provider that is authorised to may draw up a plan for somebody. The plan then says so. When that person asks for it to be looked at again, the request goes to the provider or stays here, as you choose.</p>
    ${providers.length > 0 ? providersTable(providers) : html`<p class="govuk-body">No provider is on the list.</p>`}
    ${addForm(page)}`
  return staffPage(shell, {
    title: 'Providers that draw up plans',
    back: { href: '/office', text: 'Back to the office' },
    errors,
    done,
    wide: true,
    content,
  })
}

const whoLooks = { provider: 'The provider', office: 'Our team leaders' } as const

const providersTable = (providers: readonly Provider[]): Html =>
  table({
    caption: 'Providers of this office',
    captionClasses: 'govuk-visually-hidden',
    classes: 'app-stack',
    head: [{ text: 'Provider' }, { text: 'Who looks again at their plans' }, { text: 'Change' }],
    rows: providers.map(one => [
      cell('Provider', html`${one.name}`),
      cell('Who looks again at their plans', html`${nowLooks(one)}`),
      cell('Change', changeForm(one)),
    ]),
  })

/** Nothing is put before a provider where nobody could read it. */
const nowLooks = ({ looksAgain, hasAccount }: Provider): string => {
  if (!looksAgain) return whoLooks.office
  return hasAccount ? whoLooks.provider : 'Our team leaders, until somebody there has an account'
}

const cell = (label: string, content: Html) => ({ html: content, attributes: { 'data-label': label } })

function changeForm({ id, name, looksAgain }: Provider): Html {
  const other = looksAgain ? 'office' : 'provider'
  const text = looksAgain ? 'Let our team leaders look again' : 'Let the provider look again'
  return html`<form method="post" action="/providers/${id}/looking-again" novalidate>${pressField()}<button class="app-link-button" type="submit" name="who" value="${other}">${text}<span class="govuk-visually-hidden"> at the plans of ${name}</span></button></form>`
}

const message = (errors: FieldErrors, field: string) => {
  const text = errorOf(errors, field)
  return text === undefined ? undefined : { text }
}

const addForm = ({ form, errors = [] }: ProvidersPage): Html => html`
  <form method="post" action="/providers" novalidate>
    ${pressField()}
    <h2 class="govuk-heading-m">Add a provider</h2>
    ${input({
      name: 'name',
      label: { text: 'What is the provider called?', classes: 'govuk-label--s' },
      hint: { text: 'As people know it: the name is printed on the plan.' },
      value: textOf(form, 'name'),
      classes: 'govuk-input--width-20',
      errorMessage: message(errors, 'name'),
    })}
    ${radios({
      name: 'who',
      fieldset: {
        legend: { text: 'Who looks again at a plan that they drew up?', classes: 'govuk-fieldset__legend--s' },
      },
      hint: {
        text: 'Ask the provider first. Whoever there drew up the plan must not be the one who looks at it again.',
      },
      value: textOf(form, 'who'),
      errorMessage: message(errors, 'who'),
      items: [
        { value: 'provider', text: whoLooks.provider },
        { value: 'office', text: whoLooks.office },
      ],
    })}
    ${button({ text: 'Add this provider' })}
  </form>`
