/** The warning before a session ends, and the lock on a page whose session has ended: opened by scripts alone. */
import { button } from './govuk.ts'
import { label } from './govuk-form.ts'
import { type Html, html } from './html.ts'

/** Both, in that order, as a template that session.js takes them from. `name` is whose page it is. */
export const sessionDialogs = (name: string): Html => html`<template id="session-dialogs">
  <dialog class="app-ending" aria-labelledby="ending-title" aria-describedby="ending-when">
    <h2 class="govuk-heading-m" id="ending-title">You’re about to be signed out</h2>
    <p class="govuk-body" id="ending-when" aria-live="polite" aria-atomic="true">For your security, we will sign you out in <strong>5 minutes</strong>.</p>
    <p class="govuk-body">What you have typed stays on this page, hidden until you sign in again.</p>
    <form class="govuk-button-group" method="post" action="/sign-out" data-guard="off" novalidate>
      ${button({ text: 'Stay signed in', type: 'button' })}
      <button class="app-link-button" type="submit">Sign out</button>
    </form>
  </dialog>
  <dialog class="app-lock" aria-labelledby="lock-title" aria-describedby="lock-why" data-title="Locked - Foothold">
    <div class="app-header"><div class="govuk-width-container"><span class="app-header__name">Foothold</span></div></div>
    <div class="govuk-width-container govuk-main-wrapper">
      <h1 class="govuk-heading-l" id="lock-title">You have been signed out</h1>
      <p class="govuk-body" id="lock-why">For your security, this page is hidden. What you typed on it is still here: sign in again as ${name} to go on.</p>
      <p class="govuk-body" hidden>Somebody else is signed in in this browser now. Signing in here signs them out.</p>
      <form method="post" action="/session/unlock" data-guard="off" data-offline="We could not reach the service. What you typed is still here. Check the connection and try again." novalidate>
        <div class="govuk-form-group">
          ${label({ text: 'Your password', for: 'lock-password' })}
          <p class="govuk-error-message" id="lock-problem" hidden><span class="govuk-visually-hidden">Error:</span> <span></span></p>
          <input class="govuk-input govuk-input--width-20" id="lock-password" name="password" type="password" autocomplete="current-password" spellcheck="false" autocapitalize="none">
        </div>
        ${button({ text: 'Sign in again' })}
      </form>
      <p class="govuk-body">Not you? <a class="govuk-link" href="/sign-in">Sign in as somebody else</a>. What is typed on this page is then not kept.</p>
    </div>
  </dialog>
</template>`
