/** The page around every page: one for staff, one for claimants, and the pages for when something is not there. */
import { type Role, roles } from '../db/choices.ts'
import { readerMay } from '../server/http/access.ts'
import { assetPaths } from '../server/http/assets.ts'
import type { Reader } from '../server/http/context.ts'
import { type Language, languageField, type Words } from '../server/lib/language.ts'
import { backLink, notificationBanner, phaseBanner, serviceNavigation, skipLink } from './govuk.ts'
import { errorSummary } from './govuk-form.ts'
import { type Html, html, raw } from './html.ts'
import { sessionDialogs } from './lock.ts'
import { markedForms } from './press.ts'

/** What the page needs to know about the request: who is asking, and for what. */
export type Shell = {
  person?: { id: string; name: string; role: Role; officeName: string; secondsLeft?: number } | undefined
  /** Whoever reads a plan: the claimant, or somebody who acts for them. */
  reader?: Pick<Reader, 'claimantName' | 'representative'> | undefined
  /** Whose page it is, as every form of a reader's page says (press.ts). */
  mark?: string | undefined
  /** The page comes back in the other language with what was typed. */
  changesLanguage?: boolean
  demo: boolean
  path: string
}

export type Page = {
  title: string
  content: Html
  /** Where Back goes. */
  back?: { href: string; text?: string }
  /** Messages for the summary at the top; the title then begins with "Error:". */
  errors?: readonly { field: string; message: string; href?: string }[]
  /** What has just been done, in a green banner. */
  done?: string | undefined
  /** Pages with lists want the whole width. */
  wide?: boolean
  /** This page changes parts of itself. */
  htmx?: boolean
  /** The answers of this page are saved while they are given. */
  autosave?: boolean
  /**
   * Where the form with id 'typed' is posted (press.ts), on a claimant's page: the way to the other language sends it, so
   * that nothing that was typed is lost.
   */
  typed?: string
  /** Something on this page can be drawn. */
  drawing?: boolean
  /** For a claimant who is signed in: the ways to their other pages, out, and out at once. */
  navigation?: { links: Html; signOut: Html; exit: Html; exitLink: Html }
}

const product = 'Foothold'

const areas: { href: string; text: string; for: readonly Role[] }[] = [
  { href: '/', text: 'Caseload', for: ['adviser', 'leader', 'manager'] },
  { href: '/claimants', text: 'Find a person', for: ['adviser', 'leader', 'manager'] },
  { href: '/formats', text: 'Copies to make', for: ['adviser', 'leader', 'manager'] },
  { href: '/reconsiderations', text: 'Plans to look at again', for: ['adviser', 'leader', 'manager', 'provider'] },
  { href: '/failures', text: 'Things not done', for: ['adviser', 'leader', 'manager'] },
  { href: '/complaints', text: 'Complaints', for: ['complaints', 'manager'] },
  { href: '/incidents', text: 'Incidents', for: ['manager'] },
  { href: '/overrides', text: 'Checks set aside', for: ['leader', 'manager'] },
  { href: '/outbox', text: 'Outbox', for: ['adviser', 'leader', 'manager', 'complaints', 'admin'] },
  { href: '/office', text: 'Office', for: ['manager'] },
  { href: '/office/closures', text: 'Closed days', for: ['admin'] },
  { href: '/staff', text: 'Staff', for: ['admin'] },
  { href: '/audit', text: 'Audit', for: ['admin'] },
  { href: '/sources', text: 'Sources', for: ['admin'] },
  { href: '/bank-holidays', text: 'Bank holidays', for: ['admin'] },
]

/** A page for staff: English, with the areas their role may use. */
export function staffPage(shell: Shell, page: Page): Html {
  return document('en', page, shell, {
    header: staffHeader(shell),
    footer: staffFooter(shell),
    end: untilItEnds(shell),
  })
}

/** What warns before the session ends and locks the page after it. */
function untilItEnds({ person }: Shell): Html {
  if (person?.secondsLeft === undefined) return html``
  return html`${sessionDialogs(person.name)}
    <script type="module" src="${assetPaths.sessionJs}" data-left="${person.secondsLeft}" data-person="${person.id}"></script>`
}

function staffHeader({ person, path }: Shell): Html {
  if (!person) return html``
  const navigation = areas
    .filter(area => area.for.includes(person.role))
    .map(({ href, text }) => ({ href, text, active: href === '/' ? path === '/' : path.startsWith(href) }))
  return html`
    <div class="app-who govuk-width-container">
      <p class="govuk-body-s">${person.name}, ${roles[person.role].toLowerCase()}, ${person.officeName}</p>
      <form method="post" action="/sign-out" novalidate><button class="app-link-button" type="submit">Sign out</button></form>
    </div>
    ${navigation.length > 0 && serviceNavigation({ navigation, ariaLabel: 'Areas' })}`
}

/** A page for a claimant, in their language; `twin` is the same page in the other one. */
export function claimantPage(shell: Shell, language: Language, page: Page, twin?: string): Html {
  const languages = (page.typed || twin) && inOther(language, page, twin)
  const header = html`
    ${(page.navigation || languages) && html`<div class="govuk-width-container app-above">${page.navigation?.signOut}${languages}</div>`}
    ${page.navigation?.links}`
  const content = markedForms(page.content, shell)
  return document(language, { ...page, content }, shell, { header, footer: claimantFooter(shell, language) })
}

function inOther(language: Language, { typed }: Page, twin: string | undefined): Html {
  const other = language === 'en' ? 'cy' : 'en'
  return html`<nav class="app-languages" aria-label="${both.language[language]}">
        ${
          typed
            ? html`${enterSends(language)}<button class="app-link-button" type="submit" form="typed" formaction="${inOtherLanguage(typed, other)}" lang="${other}">${both.thisPage[other]}</button>`
            : html`<a class="govuk-link" href="${twin}" lang="${other}" hreflang="${other}" rel="alternate">${both.thisPage[other]}</a>`
        }
      </nav>`
}

// Pressing Enter in a box presses the first button of its form in the page: it must not be the one for the language.
const enterSends = (language: Language): Html =>
  html`<button type="submit" form="typed" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true">${both.send[language]}</button>`

/** The button of a further form on the page: what is typed into this one comes along to the other language. */
export function languageButton(language: Language, action: string): Html {
  const other = language === 'en' ? 'cy' : 'en'
  return html`<button class="app-link-button" type="submit" formaction="${inOtherLanguage(action, other)}" lang="${other}">${both.thisPage[other]}</button>`
}

/** Where a form goes to be read in the other language: nothing is done with it (server/http/language.ts). */
const inOtherLanguage = (action: string, other: Language): string =>
  `${action}${action.includes('?') ? '&' : '?'}${new URLSearchParams({ lang: other, [languageField]: other })}`

/** On every page of a claimant: how their information is used, and how to complain, signed in or not (R48, R94). */
function claimantFooter({ path, reader }: Shell, language: Language): Html {
  // Whoever reads a plan keeps their own navigation around the notice, and is known when they complain.
  const privacy = path.startsWith('/my-plan') ? '/my-plan/privacy' : '/privacy'
  const complain = reader && readerMay(reader, 'complain') ? '/my-plan/complaints' : '/complain'
  return footerLinks([
    { href: `${privacy}?lang=${language}`, text: both.privacy[language] },
    { href: `${complain}?lang=${language}`, text: both.complain[language] },
  ])
}

/** Any member of staff may see where the words of this service come from. */
const staffFooter = ({ person }: Shell): Html =>
  person ? footerLinks([{ href: '/sources', text: 'Where our words come from' }]) : html``

const footerLinks = (links: readonly Link[]): Html =>
  html`<ul class="govuk-footer__inline-list">${links.map(
    ({ href, text }) =>
      html`<li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="${href}">${text}</a></li>`,
  )}</ul>`

const both = {
  skip: { en: 'Skip to main content', cy: 'Neidio i’r prif gynnwys' },
  problem: { en: 'There is a problem', cy: 'Mae problem' },
  error: { en: 'Error', cy: 'Gwall' },
  language: { en: 'Language', cy: 'Iaith' },
  send: { en: 'Send', cy: 'Anfon' },
  thisPage: { en: 'English', cy: 'Cymraeg' },
  back: { en: 'Back', cy: 'Yn ôl' },
  demo: { en: 'Demonstration', cy: 'Arddangosiad' },
  demoWords: {
    en: 'Everyone here is made up. Do not enter real people’s details.',
    cy: 'Mae pawb yma yn ddychmygol. Peidiwch â rhoi manylion pobl go iawn.',
  },
  privacy: { en: 'How we use your information', cy: 'Sut rydym yn defnyddio eich gwybodaeth' },
  complain: { en: 'Complain', cy: 'Cwyno' },
  footer: {
    en: 'Foothold is open-source software. This is not a GOV.UK page.',
    cy: 'Meddalwedd cod agored yw Foothold. Nid tudalen GOV.UK yw hon.',
  },
} as const satisfies Record<string, Words>

type Around = { header: Html; footer: Html; end?: Html }

function document(language: Language, page: Page, shell: Shell, { header, footer, end }: Around): Html {
  const { title, content, errors = [], back, done, wide, htmx, autosave, drawing } = page
  return html`${raw('<!DOCTYPE html>')}
<html lang="${language}" class="govuk-template">
  <head>
    <meta charset="utf-8">
    <title>${errors.length > 0 && `${both.error[language]}: `}${title} - ${product}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="theme-color" content="#12436d">
    <meta name="robots" content="noindex">
    ${htmx && html`<meta name="htmx-config" content='{"includeIndicatorCSS":false}'>`}
    <link rel="icon" href="${assetPaths.icon}" type="image/svg+xml">
    <link rel="stylesheet" href="${assetPaths.govukCss}">
    <link rel="stylesheet" href="${assetPaths.appCss}">
    <script src="${assetPaths.appJs}"></script>
    ${htmx && html`<script src="${assetPaths.htmxJs}" defer></script>`}
    ${autosave && html`<script src="${assetPaths.autosaveJs}" type="module"></script>`}
    ${drawing && html`<script src="${assetPaths.signatureJs}" type="module"></script>`}
  </head>
  <body class="govuk-template__body">
    ${skipLink({ href: '#main-content', text: both.skip[language] })}
    <header>
      ${page.navigation?.exitLink}
      <div class="app-header">
        <div class="govuk-width-container"><a class="app-header__name" href="/">${product}</a></div>
      </div>
      ${header}
      ${shell.demo && demoBanner(language)}
    </header>
    <div class="govuk-width-container">
      ${page.navigation?.exit}
      ${back && html`<nav aria-label="${both.back[language]}">${backLink({ href: back.href, text: back.text, language })}</nav>`}
      <main class="govuk-main-wrapper" id="main-content">
        <div class="govuk-grid-row">
          <div class="${wide ? 'govuk-grid-column-full' : 'govuk-grid-column-two-thirds'}">
            ${done && doneBanner(done, language)}
            ${errors.length > 0 && problems(errors, language)}
            ${content}
          </div>
        </div>
      </main>
    </div>
    <footer class="govuk-footer">
      <div class="govuk-width-container">
        ${footer}
        <p class="govuk-body-s">${both.footer[language]}</p>
      </div>
    </footer>
    ${end}
  </body>
</html>`
}

const demoBanner = (language: Language): Html =>
  html`<div class="govuk-width-container">${phaseBanner({ tag: { text: both.demo[language] }, text: both.demoWords[language] })}</div>`

const doneBanner = (text: string, language: Language): Html => notificationBanner({ type: 'success', text, language })

const problems = (errors: readonly { field: string; message: string; href?: string }[], language: Language): Html =>
  errorSummary({
    titleText: both.problem[language],
    errorList: errors.map(({ field, message, href = `#${field}` }) => ({ text: message, href })),
  })

/** A wide table that scrolls by itself on a narrow screen, by keyboard too, so that the page does not. */
export const scrolling = (name: string, content: Html): Html =>
  html`<div class="app-scroll" role="region" aria-label="${name}" tabindex="0">${content}</div>`

/** A short page that says what happened and where to go. */
export const messagePage = (shell: Shell, title: string, paragraphs: readonly string[], link?: Link): Html =>
  staffPage(shell, {
    title,
    content: html`<h1 class="govuk-heading-l">${title}</h1>
      ${paragraphs.map(text => html`<p class="govuk-body">${text}</p>`)}
      ${link && html`<p class="govuk-body"><a class="govuk-link" href="${link.href}">${link.text}</a></p>`}`,
  })

type Link = { href: string; text: string }
