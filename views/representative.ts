/** Adding somebody who acts for a person. */
import { representativeKinds } from '../db/choices.ts'
import type { Claimant } from '../server/claimant/claimant.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import { button } from './govuk.ts'
import { input, radios } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

const representativeHints: Record<keyof typeof representativeKinds, string> = {
  'companion only': 'Anyone may bring somebody. We tell a companion nothing.',
  'implicit consent': 'We are satisfied that the person wants us to talk to them. Not for Universal Credit.',
  'explicit consent': 'The person has told us what we may talk about. It covers that one matter.',
  'written authority': 'A signed letter or form says what they may do.',
  appointee: 'The plan and every letter go to them. They have all the person’s rights.',
  'attorney or deputy': 'We have seen the power of attorney or the court’s order.',
}

export type RepresentativePage = { claimant: Claimant; form: Form; errors?: FieldErrors }

/** Adding somebody who acts for the person, or comes along; what each kind may do differs (G22 to G25). */
export function newRepresentativePage(shell: Shell, { claimant, form, errors }: RepresentativePage): Html {
  const url = `/claimants/${claimant.id}`
  const text = (name: string, label: string, hint?: string) =>
    input({
      name,
      label: { text: label, classes: 'govuk-label--s' },
      ...(hint && { hint: { text: hint } }),
      value: textOf(form, name),
      spellcheck: false,
      errorMessage: message(errors, name),
    })
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">Add a representative</h1>
    <form method="post" action="${url}/representatives/new" novalidate>
      ${pressField()}
      ${text('name', 'Their name')}
      ${radios({
        name: 'kind',
        fieldset: { legend: { text: 'What may they do?', classes: 'govuk-fieldset__legend--s' } },
        value: textOf(form, 'kind'),
        items: Object.entries(representativeKinds).map(([value, label]) => ({
          value,
          text: label,
          hint: { text: representativeHints[value as keyof typeof representativeKinds] },
        })),
        errorMessage: message(errors, 'kind'),
      })}
      ${text('organisation', 'Organisation', 'For example, a housing association or an advice centre.')}
      ${text('contact', 'How to reach them', 'A phone number, an email address, or both.')}
      ${button({ text: 'Add representative' })}
    </form>`
  return staffPage(shell, { title: 'Add a representative', back: { href: url }, errors: errors ?? [], content })
}

const message = (errors: FieldErrors | undefined, field: string) => {
  const text = errorOf(errors, field)
  return text === undefined ? undefined : { text }
}
