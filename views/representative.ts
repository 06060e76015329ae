/** Those who act for a person, as staff see them: on the person's page, and when one is added. */
import { representativeKinds } from '../db/choices.ts'
import type { Claimant } from '../server/claimant/claimant.ts'
import { type Acting, mayOf } from '../server/claimant/representative.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import { dateInWords, today } from '../server/lib/days.ts'
import { button, details, type SummaryListRow, summaryList } from './govuk.ts'
import { input, radios } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

/** Who acts for the person now, and who did before. */
export function representativesSection(representatives: readonly Acting[], url: string): Html {
  const acting = representatives.filter(one => !one.endedAt)
  const ended = representatives.filter(one => one.endedAt)
  return html`
    <h2 class="govuk-heading-m">Representatives</h2>
    ${acting.length === 0 && html`<p class="govuk-body">Nobody speaks for them.</p>`}
    ${acting.map(one => card(one, url))}
    <p class="govuk-body"><a class="govuk-link" href="${url}/representatives/new">Add a representative</a></p>
    ${
      ended.length > 0 &&
      details({
        summaryText: `No longer acting for them (${ended.length})`,
        html: html`<ul class="govuk-list govuk-list--bullet">${ended.map(one => endedLine(one, url))}</ul>`,
      })
    }`
}

function card(one: Acting, url: string): Html {
  const mayRead = mayOf(one.kind).includes('read')
  const code = html`<a class="govuk-link" href="${url}/representatives/${one.id}/access-code">${one.hasCode ? 'Make a new access code' : 'Make an access code'}<span class="govuk-visually-hidden"> for ${one.name}</span></a>`
  return html`
    ${summaryList({
      card: { title: { text: one.name, headingLevel: 3 } },
      rows: [
        row('May', representativeKinds[one.kind]),
        one.matter !== null && row('About', one.matter),
        one.organisation !== null && row('Organisation', one.organisation),
        one.contact !== null && row('Reach them', one.contact),
        row('Since', dateInWords(today(one.addedAt), 'en')),
        mayRead && row('Online', html`${onlineInWords(one)}<br>${code}`),
      ],
    })}
    <form class="app-under-card" method="post" action="${url}/representatives/${one.id}/end" novalidate>
      ${pressField()}
      <button class="app-link-button" type="submit">No longer acts for them<span class="govuk-visually-hidden">: ${one.name}</span></button>
    </form>`
}

const row = (key: string, value: string | Html): SummaryListRow => ({
  key: { text: key },
  value: { html: html`${value}` },
})

function onlineInWords({ hasCode, lastLookedAt }: Acting): string {
  const looked = lastLookedAt && `Last looked on ${dateInWords(today(lastLookedAt), 'en')}.`
  return [hasCode ? 'Has an access code.' : 'Has no access code.', looked].filter(Boolean).join(' ')
}

const endedLine = (one: Acting, url: string) => html`
  <li>${one.name}: ${representativeKinds[one.kind].toLowerCase()}, ended ${one.endedAt !== null && dateInWords(today(one.endedAt), 'en')}${one.endedBy === null && ' by the person themselves'}
    <form method="post" action="${url}/representatives/${one.id}/restoration" novalidate>
      ${pressField()}
      <button class="app-link-button" type="submit">Acts for them again<span class="govuk-visually-hidden">: ${one.name}</span></button>
    </form></li>`

const representativeHints: Record<keyof typeof representativeKinds, string> = {
  'companion only': 'Anyone may bring somebody. We tell a companion nothing.',
  'implicit consent': 'We are satisfied that the person wants us to talk to them. Not for Universal Credit.',
  'explicit consent': 'The person has told us what we may talk about. It covers that one matter.',
  'written authority': 'A signed letter or form says what they may do.',
  appointee: 'The plan and every letter go to them. They have all the person’s rights.',
  'attorney or deputy': 'We have seen the power of attorney or the court’s order.',
}

const matterHint = 'One thing, in a few words. For example, the course in the plan of 24 November.'

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
          conditional:
            value === 'explicit consent'
              ? { html: text('matter', 'What may we talk to them about?', matterHint) }
              : undefined,
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
