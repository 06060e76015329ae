/** An access code that staff make, for a claimant or for somebody who acts for them. */
import { representativeKinds } from '../db/choices.ts'
import type { MadeCode } from '../server/action-plan/reissue.ts'
import type { Claimant } from '../server/claimant/claimant.ts'
import { mayInWords, mayOf, type Representative } from '../server/claimant/representative.ts'
import { dateInWords, timeInWords, timeOf, today } from '../server/lib/days.ts'
import type { Language } from '../server/lib/language.ts'
import { printedAs } from '../server/print/formats.ts'
import { button, insetText, summaryList, warningText } from './govuk.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

export type NewCodePage = {
  claimant: Claimant
  representative?: Representative | undefined
  /** Why no code can be made now. */
  refusal?: string | undefined
}

/** Before a code is made: what it does, and whom to be sure of. */
export function newCodePage(shell: Shell, { claimant, representative, refusal }: NewCodePage): Html {
  const url = `/claimants/${claimant.id}`
  const title = representative ? 'Make an access code for a representative' : 'Make a new access code'
  const action = representative ? `${url}/representatives/${representative.id}/access-code` : `${url}/access-code`
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    ${refusal !== undefined && insetText({ text: refusal })}
    ${refusal === undefined && (representative ? forRepresentative(representative) : forClaimant(claimant))}
    ${
      refusal === undefined &&
      html`<form method="post" action="${action}" novalidate>
      ${pressField()}
      ${button({ text: 'Make the code', preventDoubleClick: true })}
    </form>`
    }`
  return staffPage(shell, { title, back: { href: url }, content })
}

const forClaimant = ({ wayBack }: Claimant) => html`
  <p class="govuk-body">The code that they have now, on their plan or from a letter, stops working at once. Whoever is signed in with it is signed out. The plan stays as it is.</p>
  ${wayBack === 'email' && html`<p class="govuk-body">They chose to get a code by email each time. The new code replaces that.</p>`}
  ${warningText({ text: 'Make sure that it is them. A National Insurance number does not prove who somebody is.', iconFallbackText: 'Warning' })}
  <p class="govuk-body">We tell them that a new code was made.</p>`

function forRepresentative({ name, kind, matter }: Representative): Html {
  return html`
  <p class="govuk-body">With a code of their own ${name} can get into the plan online. Any code they had stops working at once.</p>
  ${summaryList({
    rows: [
      { key: { text: 'They act by' }, value: { text: representativeKinds[kind] } },
      ...(matter ? [{ key: { text: 'About' }, value: { text: matter } }] : []),
      {
        key: { text: 'Online they can' },
        value: {
          html: html`<ul class="govuk-list govuk-!-margin-bottom-0">${mayOf(kind).map(one => html`<li>${mayInWords[one].staff}</li>`)}</ul>`,
        },
      },
    ],
  })}
  ${warningText({ text: 'Make sure that you have seen what lets them act for the person, and that it is them.', iconFallbackText: 'Warning' })}
  <p class="govuk-body">We tell the person that somebody who acts for them can read the plan. They can end it.</p>`
}

/** The code, for as long as whoever made it can read it; then that there is one. */
export function madeCodePage(shell: Shell, made: MadeCode): Html {
  const { claimant, representative, reference, shown, id } = made
  const url = `/claimants/${claimant.id}`
  const title = shown ? 'The new access code' : 'An access code was made'
  const again = representative ? `${url}/representatives/${representative.id}/access-code` : `${url}/access-code`
  const on = `${dateInWords(today(made.madeAt), 'en')} at ${timeInWords(timeOf(made.madeAt), 'en')}`
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    ${representative && html`<p class="govuk-body">It is for ${representative.name}, who acts for them.</p>`}
    ${
      shown
        ? html`
      <p class="govuk-body">Print the letter, or let them copy this down. It can be read here for 15 minutes and by you alone. After that nobody can read it.</p>
      <dl class="app-code">
        <dt>Plan reference</dt><dd>${reference}</dd>
        <dt>Access code</dt><dd>${shown.code}</dd>
      </dl>
      <ul class="govuk-list">${ownFirst(claimant.writtenLanguage).map(language => letterLink(url, id, language, claimant))}</ul>`
        : html`
      <p class="govuk-body">${made.madeBy} made it on ${on}. The code itself cannot be read here any more. If it is lost, <a class="govuk-link" href="${again}">make another one</a>.</p>`
    }
    <p class="govuk-body"><a class="govuk-link" href="${url}">Back to the person’s record</a></p>`
  return staffPage(shell, { title, back: { href: url }, content })
}

const ownFirst = (own: Language): Language[] => (own === 'cy' ? ['cy', 'en'] : ['en', 'cy'])

function letterLink(url: string, id: string, language: Language, { format }: Claimant): Html {
  const size = printedAs(format) === 'standard' ? '' : `, ${printedAs(format)}`
  return html`<li><a class="govuk-link" href="${url}/access-codes/${id}/letter.pdf?lang=${language}">The letter in ${language === 'en' ? 'English' : 'Welsh'}${size} (PDF)</a></li>`
}
