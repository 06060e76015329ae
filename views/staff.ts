/** The front door, colleagues' accounts, and the audit log. */
import { roles } from '../db/choices.ts'
import type { AuditEntry, Verification } from '../server/audit.ts'
import { verbs } from '../server/audit.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import { dateInWords, timeOf, today } from '../server/lib/days.ts'
import type { Colleague } from '../server/staff/staff.ts'
import { button, insetText, table, warningText } from './govuk.ts'
import { input, passwordInput, radios, select } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, scrolling, staffPage } from './layout.ts'
import { pressField } from './press.ts'

const message = (errors: FieldErrors | undefined, field: string) => {
  const text = errorOf(errors, field)
  return text === undefined ? undefined : { text }
}

/** Signed out, at the front door: staff or claimant. */
export function welcomePage(shell: Shell): Html {
  const content = html`
    <h1 class="govuk-heading-xl">Foothold</h1>
    <p class="govuk-body-l">Work-focused interviews, and the plans that come out of them.</p>
    <h2 class="govuk-heading-m">You have a plan</h2>
    <p class="govuk-body">Read your plan. You need the plan reference and the access code printed on it.</p>
    ${button({ text: 'Read my plan', href: '/my-plan' })}
    <p class="govuk-body" lang="cy"><a class="govuk-link" href="/my-plan?lang=cy">Darllen fy nghynllun yn Gymraeg</a></p>
    <h2 class="govuk-heading-m">You work here</h2>
    ${button({ text: 'Sign in as staff', href: '/sign-in', classes: 'govuk-button--secondary' })}`
  return staffPage(shell, { title: 'Welcome', content })
}

type StaffList = {
  colleagues: readonly Colleague[]
  offices: readonly { id: string; name: string }[]
  providers: readonly { id: string; name: string; officeName: string }[]
  form?: Form
  errors?: FieldErrors
  done?: string | undefined
}

/** The administrator's list of accounts, and a form to add one. */
export function staffListPage(
  shell: Shell,
  { colleagues, offices, providers, form = {}, errors, done }: StaffList,
): Html {
  const content = html`
    <h1 class="govuk-heading-l">Staff</h1>
    ${scrolling(
      'Accounts',
      table({
        caption: 'Accounts',
        captionClasses: 'govuk-table__caption--m',
        head: [{ text: 'Name' }, { text: 'Role' }, { text: 'Office' }, { text: 'Email address' }],
        rows: colleagues.map(one => [
          { text: one.name },
          { text: roles[one.role] },
          { text: one.providerName === null ? one.officeName : `${one.providerName}, for ${one.officeName}` },
          { text: one.email },
        ]),
      }),
    )}
    <h2 class="govuk-heading-m">Add someone</h2>
    <form method="post" action="/staff" novalidate>
      ${pressField()}
      ${input({ id: 'name', name: 'name', label: { text: 'Full name' }, value: textOf(form, 'name'), spellcheck: false, errorMessage: message(errors, 'name') })}
      ${input({ id: 'email', name: 'email', type: 'email', label: { text: 'Email address' }, value: textOf(form, 'email'), spellcheck: false, errorMessage: message(errors, 'email') })}
      ${select({
        id: 'office',
        name: 'office',
        label: { text: 'Office' },
        value: textOf(form, 'office'),
        items: [{ value: '', text: 'Choose an office' }, ...offices.map(({ id, name }) => ({ value: id, text: name }))],
        errorMessage: message(errors, 'office'),
      })}
      ${radios({
        idPrefix: 'role',
        name: 'role',
        fieldset: { legend: { text: 'Role', classes: 'govuk-fieldset__legend--s' } },
        classes: 'govuk-radios--small',
        value: textOf(form, 'role'),
        items: Object.entries(roles).map(([value, text]) => ({ value, text })),
        errorMessage: message(errors, 'role'),
      })}
      ${select({
        id: 'provider',
        name: 'provider',
        label: { text: 'Provider' },
        hint: { text: 'Only for the role Provider. The manager of the office names its providers.' },
        value: textOf(form, 'provider'),
        items: [
          { value: '', text: 'Works for the office itself' },
          ...providers.map(({ id, name, officeName }) => ({ value: id, text: `${name}, for ${officeName}` })),
        ],
        errorMessage: message(errors, 'provider'),
      })}
      ${passwordInput({
        id: 'password',
        name: 'password',
        label: { text: 'First password' },
        hint: { text: 'At least 12 characters. Give it to them yourself.' },
        autocomplete: 'new-password',
        errorMessage: message(errors, 'password'),
      })}
      ${button({ text: 'Add account' })}
    </form>`
  return staffPage(shell, { title: 'Staff', errors: errors ?? [], done, content, wide: true })
}

type Audit = { verification: Verification; entries: readonly AuditEntry[]; names: ReadonlyMap<string, string> }

/** The newest acts, and whether the chain behind all of them is whole. */
export function auditPage(shell: Shell, { verification, entries, names }: Audit): Html {
  const { broken } = verification
  const content = html`
    <h1 class="govuk-heading-l">Audit</h1>
    ${
      broken
        ? warningText({
            text: `The log has been tampered with. The first broken row is number ${broken.position} of the chain “${broken.chain}”: ${broken.why}.`,
            iconFallbackText: 'Warning',
          })
        : insetText({
            text: `Checked just now: the log is whole and in order (entries: ${verification.entries}, chains: ${verification.chains}).`,
          })
    }
    ${scrolling(
      'The newest entries',
      table({
        caption: 'The newest entries',
        captionClasses: 'govuk-table__caption--m',
        head: [{ text: 'When' }, { text: 'Who' }, { text: 'Did' }, { text: 'To what' }, { text: 'Why' }],
        rows: entries.map(entry => [
          { text: `${dateInWords(today(entry.at), 'en')}, ${timeOf(entry.at)}` },
          { text: names.get(entry.who) ?? entry.role },
          { text: verbs[entry.did as keyof typeof verbs] ?? entry.did },
          { text: entry.what },
          { text: entry.why },
        ]),
      }),
    )}`
  return staffPage(shell, { title: 'Audit', content, wide: true })
}
