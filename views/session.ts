/** Signing in, and what becomes of a form that was posted after the session had ended. */
import { type Role, roles } from '../db/choices.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import type { KeptForm } from '../server/http/kept-form.ts'
import { dateInWords, timeOf, today } from '../server/lib/days.ts'
import { button, notificationBanner, warningText } from './govuk.ts'
import { input, passwordInput } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { messagePage, type Shell, staffPage } from './layout.ts'

export type DemoAccount = { email: string; name: string; role: Role; officeName: string }

type SignIn = {
  form?: Form | undefined
  errors?: FieldErrors | undefined
  next: string
  /** A form that was posted after the session had ended, sealed. */
  kept?: string | undefined
  /** There was one, and it could not be kept. */
  lost?: boolean
  demoAccounts: readonly DemoAccount[]
}

/** Signing in; the demonstration offers its accounts with one press each. */
export function signInPage(shell: Shell, { form = {}, errors, next, kept, lost, demoAccounts }: SignIn): Html {
  const content = html`
    ${kept !== undefined && keptBanner}
    <h1 class="govuk-heading-l">Sign in</h1>
    ${lost && warningText({ text: 'You had been signed out, so what you sent last was not saved. Sign in, and you come back to that page.', iconFallbackText: 'Warning' })}
    <form method="post" action="/sign-in" data-guard="${kept === undefined ? 'off' : 'changed'}" novalidate>
      <input type="hidden" name="next" value="${next}">
      ${kept !== undefined && html`<input type="hidden" name="kept" value="${kept}">`}
      ${input({
        id: 'email',
        name: 'email',
        type: 'email',
        label: { text: 'Email address' },
        value: textOf(form, 'email'),
        autocomplete: 'username',
        spellcheck: false,
        errorMessage: message(errors, 'email'),
      })}
      ${passwordInput({
        id: 'password',
        name: 'password',
        label: { text: 'Password' },
        autocomplete: 'current-password',
        errorMessage: message(errors, 'password'),
      })}
      ${button({ text: 'Sign in' })}
      ${demoAccounts.length > 0 && demoSignIn(demoAccounts)}
    </form>`
  return staffPage(shell, { title: 'Sign in', errors: errors ?? [], content })
}

const keptBanner = notificationBanner({
  html: html`<p class="govuk-notification-banner__heading">You had been signed out. What you typed is kept, but it is not saved yet.</p>
    <p class="govuk-body">It is kept in this page alone, and only you can open it. Sign in here, as the same person, to save it.</p>`,
})

function demoSignIn(accounts: readonly DemoAccount[]): Html {
  return html`
    <h2 class="govuk-heading-m">Or try one of the demonstration’s people</h2>
    <ul class="app-accounts">
      ${accounts.map(
        ({ email, name, role, officeName }) => html`<li>
          ${button({ html: html`Sign in as ${name}<span class="govuk-visually-hidden">, ${roles[role]}</span>`, classes: 'govuk-button--secondary', name: 'demo', value: email })}
          <p class="govuk-body-s">${roles[role]}, ${officeName}<br>${email}</p>
        </li>`,
      )}
    </ul>`
}

const message = (errors: FieldErrors | undefined, field: string) => {
  const text = errorOf(errors, field)
  return text === undefined ? undefined : { text }
}

/** Signed in again: what was typed before is here, and is saved with one press. */
export function keptFormPage(shell: Shell, { path, page, at, form }: KeptForm): Html {
  const content = html`
    <h1 class="govuk-heading-l">You are signed in again</h1>
    ${warningText({ text: 'What you typed has not been saved yet.', iconFallbackText: 'Warning' })}
    <p class="govuk-body">You sent it on ${dateInWords(today(at), 'en')} at ${timeOf(at)}, when you were no longer signed in.</p>
    <form method="post" action="${path}" data-guard="changed" novalidate>
      <div hidden>${Object.entries(form).map(([name, values]) =>
        [values].flat().map(value => html`<input type="hidden" name="${name}" value="${value}">`),
      )}</div>
      ${button({ text: 'Save it now' })}
    </form>
    <p class="govuk-body">Or <a class="govuk-link" href="${page}">go to the page without saving it</a>. What you typed is then not kept.</p>`
  return staffPage(shell, { title: 'You are signed in again', content })
}

/** Signed in as somebody else than the one whose form is waiting: its words are theirs alone. */
export function someoneElsesFormPage(shell: Shell, kept: string): Html {
  const content = html`
    <h1 class="govuk-heading-l">Something here is waiting for somebody else</h1>
    <p class="govuk-body">Somebody else sent a form from this computer after they had been signed out. It has not been saved, and only they can see it.</p>
    <form method="post" action="/sign-out" data-guard="off" novalidate>
      <input type="hidden" name="kept" value="${kept}">
      ${button({ text: 'Sign out, so that they can save it' })}
    </form>
    <p class="govuk-body">Or <a class="govuk-link" href="/">go on without it</a>. What they typed is then not kept.</p>`
  return staffPage(shell, { title: 'Something here is waiting for somebody else', content })
}

/** What was posted is not there any more, and nobody is left to believe it was saved. */
export const notKeptPage = (shell: Shell, next: string): Html =>
  messagePage(
    shell,
    'What you typed has not been kept',
    ['You are signed in. What you typed before was not saved: it is kept for 12 hours, and only as it was sent.'],
    { href: next, text: 'Go to the page you were on' },
  )
