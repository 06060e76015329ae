/** The pages for when something could not be done: what was typed is never lost with it. */
import { type Form, listOf } from '../server/http/forms.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { button, insetText } from './govuk.ts'
import { type Html, html } from './html.ts'
import { claimantPage, type Shell, staffPage } from './layout.ts'

export type Away = {
  /** Where the request went. */
  address: string
  /** What was posted there; `undefined` when nothing was, or when it may not stand in a page. */
  sent?: Form | undefined
  /** Absent on pages for staff. */
  language?: Language | undefined
}

/** Says that nothing can be reached now, and lets the reader try the same again. */
export function awayPage(shell: Shell, { address, sent, language }: Away): Html {
  const said = language ?? 'en'
  const content = html`
    <h1 class="govuk-heading-l">${words.title[said]}</h1>
    <p class="govuk-body">${words.unreachable[said]}</p>
    <p class="govuk-body">${sent ? words.kept[said] : words.safe[said]}</p>
    ${sent ? sendAgain(address, sent, said) : html`<p class="govuk-body"><a class="govuk-link" href="${address}">${words.again[said]}</a></p>`}`
  const page = { title: words.title[said], content }
  return language ? claimantPage(shell, language, page) : staffPage(shell, page)
}

/** The rules said no, and the page that it was typed on may be there no more: it can be copied from this one. */
export function refusedPage(shell: Shell, message: string, sent: Form | undefined): Html {
  const title = 'That cannot be done'
  const content = html`
    <h1 class="govuk-heading-l">${title}</h1>
    <p class="govuk-body">${message}</p>
    ${sent && whatWasTyped(sent)}`
  return staffPage(shell, { title, content })
}

/** What somebody typed or chose, to be read and copied; nothing when that was nothing. */
export function whatWasTyped(sent: Form, language: Language = 'en'): Html | undefined {
  const typed = Object.keys(sent)
    .filter(name => !ofThePage.includes(name))
    .flatMap(name => listOf(sent, name))
    .filter(text => text.trim() !== '')
  if (typed.length === 0) return undefined
  return html`<h2 class="govuk-heading-m">${words.typed[language]}</h2>
    <p class="govuk-body">${words.notSaved[language]}</p>
    ${typed.map(text => insetText({ html: html`<span class="app-lines">${text}</span>` }))}`
}

/** What a page puts into its form itself, and what the boxes of a request stand for: nobody typed that. */
const ofThePage = [
  ...['answerBy', 'grounds', 'lines'],
  ...[
    'basis',
    'by',
    'from',
    'go',
    'item',
    'kept',
    'lang',
    'page',
    'press',
    'removal',
    'rule',
    'shown',
    'standing',
    'typed',
  ],
  'version',
]

/** As it was posted, the name of the press included: what was done already is not done twice. */
const sendAgain = (address: string, sent: Form, language: Language): Html =>
  html`<form method="post" action="${address}" data-guard="changed" novalidate>
      ${Object.keys(sent).map(name => listOf(sent, name).map(value => html`<input type="hidden" name="${name}" value="${value}">`))}
      ${button({ text: words.again[language] })}
    </form>`

const words = {
  typed: { en: 'What you typed', cy: 'Yr hyn y gwnaethoch ei deipio' },
  notSaved: {
    en: 'It is not saved. Copy what you need.',
    cy: 'Nid yw wedi’i gadw. Copïwch yr hyn sydd ei angen arnoch.',
  },
  title: {
    en: 'Sorry, there is a problem with the service',
    cy: 'Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth',
  },
  unreachable: {
    en: 'We cannot reach our records at the moment.',
    cy: 'Ni allwn gyrraedd ein cofnodion ar hyn o bryd.',
  },
  safe: {
    en: 'What was saved before this is safe. Wait a minute, then try again.',
    cy: 'Mae’r hyn a gafodd ei gadw cyn hyn yn ddiogel. Arhoswch funud, yna rhowch gynnig arall arni.',
  },
  kept: {
    en: 'We could not make sure that what you sent is saved. It is still here. Wait a minute, then press “Try again”. If it was saved already, nothing happens twice.',
    cy: 'Nid ydym yn siŵr a gafodd yr hyn a anfonoch ei gadw. Mae’n dal yma. Arhoswch funud, yna pwyswch “Rhoi cynnig arall arni”. Os cafodd ei gadw eisoes, ni fydd dim yn digwydd ddwywaith.',
  },
  again: { en: 'Try again', cy: 'Rhoi cynnig arall arni' },
} as const satisfies Record<string, Words>
