/** The settings of an office, for its manager. */
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import type { OfficeSettings } from '../server/staff/office.ts'
import { button } from './govuk.ts'
import { radios } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

export type OfficePage = { office: OfficeSettings; form: Form; errors?: FieldErrors; done?: string | undefined }

/** What claimants are shown of the people who work here. */
export function officePage(shell: Shell, { office, form, errors = [], done }: OfficePage): Html {
  const error = errorOf(errors, 'names')
  const content = html`
    <span class="govuk-caption-l">${office.name}</span>
    <h1 class="govuk-heading-l">Settings of the office</h1>
    <form method="post" action="/office" novalidate>
      ${pressField()}
      ${radios({
        name: 'names',
        fieldset: {
          legend: {
            text: 'Who has looked at a record: what may the person read about your staff?',
            classes: 'govuk-fieldset__legend--m',
          },
        },
        hint: {
          text: 'Every claimant can read who has looked at their record, and when. Staff and the log always see the names.',
        },
        value: textOf(form, 'names'),
        errorMessage: error === undefined ? undefined : { text: error },
        items: [
          { value: 'names', text: 'Name, role and office' },
          {
            value: 'roles',
            text: 'Role and office alone',
            hint: { text: 'For an office whose staff have been threatened. The names stay on plans and letters.' },
          },
        ],
      })}
      ${button({ text: 'Save' })}
    </form>
    <h2 class="govuk-heading-m">Closed days</h2>
    <p class="govuk-body"><a class="govuk-link" href="/office/closures">Closed days and school holidays</a>: the days that plans are checked against.</p>
    <h2 class="govuk-heading-m">Providers</h2>
    <p class="govuk-body"><a class="govuk-link" href="/providers">Providers that draw up plans</a>: who they are, and who looks again at a plan of theirs.</p>`
  return staffPage(shell, { title: 'Settings of the office', errors, done, content })
}
