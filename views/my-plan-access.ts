/** A claimant's way in: with what is printed on the plan, or with a code by email. English and Welsh are twins. */

import { errorOf, type FieldErrors, type Form, ownValue, textOf } from '../server/http/forms.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { workCoach } from '../server/lib/people.ts'
import type { OfficePhone } from '../server/staff/office.ts'
import { button, insetText, notificationBanner, warningText } from './govuk.ts'
import { input } from './govuk-form.ts'
import { type Html, html, names } from './html.ts'
import { claimantPage, type Shell } from './layout.ts'
import { inSame, otherLanguage } from './my-plan-nav.ts'

const words = {
  title: { en: 'Sign in to read your plan', cy: 'Mewngofnodi i ddarllen eich cynllun' },
  reference: { en: 'Plan reference', cy: 'Cyfeirnod y cynllun' },
  referenceHint: {
    en: 'It is on the first page of your plan. For example, PLAN-7K4M-QX9T',
    cy: 'Mae ar dudalen gyntaf eich cynllun. Er enghraifft, PLAN-7K4M-QX9T',
  },
  code: { en: 'Access code', cy: 'Cod mynediad' },
  codeHint: {
    en: 'It is in the box “Read your plan online” on your plan, or in a letter or email from us. For example, K7QM-4XWD-9RTH',
    cy: 'Mae yn y blwch “Darllen eich cynllun ar-lein” ar eich cynllun, neu mewn llythyr neu e-bost gennym ni. Er enghraifft, K7QM-4XWD-9RTH',
  },
  submit: { en: 'Read my plan', cy: 'Darllen fy nghynllun' },
  lost: { en: 'If you do not have your code', cy: 'Os nad oes gennych eich cod' },
  byEmail: { en: 'Email me a code', cy: 'E-bostiwch god ataf' },
  byEmailWhen: {
    en: 'You can do this if you chose to get a code by email. The code on your plan then does not open it.',
    cy: 'Gallwch wneud hyn os gwnaethoch ddewis cael cod drwy e-bost. Nid yw’r cod ar eich cynllun yn ei agor wedyn.',
  },
  lostHelp: {
    en: `If you did not, ring us or ask your ${workCoach.en}. We can make you a new code.`,
    cy: `Os na wnaethoch, ffoniwch ni neu gofynnwch i’ch ${workCoach.cy}. Gallwn wneud cod newydd i chi.`,
  },
  ring: { en: 'If you cannot get in, ring us', cy: 'Os na allwch fewngofnodi, ffoniwch ni' },
  acting: { en: 'If you act for someone', cy: 'Os ydych yn gweithredu ar ran rhywun' },
  actingHelp: {
    en: 'Use the reference of their plan, and your own code. We give you that code.',
    cy: 'Defnyddiwch gyfeirnod eu cynllun, a’ch cod eich hun. Ni sy’n rhoi’r cod hwnnw i chi.',
  },
  leaving: { en: 'If you need to leave quickly', cy: 'Os oes angen i chi adael yn gyflym' },
  leavingHelp: {
    en: 'Every page of your plan has a button “Exit this page”. It signs you out and opens a page about the weather. On a keyboard you can press Shift 3 times.',
    cy: 'Mae botwm “Gadael y dudalen hon” ar bob tudalen o’ch cynllun. Mae’n eich allgofnodi ac yn agor tudalen am y tywydd. Ar fysellfwrdd gallwch bwyso Shift 3 gwaith.',
  },
  leavingHistory: {
    en: 'It does not take these pages out of your browser’s history. Someone could see that you were here.',
    cy: 'Nid yw’n tynnu’r tudalennau hyn o hanes eich porwr. Gallai rhywun weld eich bod wedi bod yma.',
  },
  demo: { en: 'Read the demonstration’s plan', cy: 'Darllen cynllun yr arddangosiad' },
  keptTitle: { en: 'You had been signed out', cy: 'Roeddech wedi cael eich allgofnodi' },
  kept: {
    en: 'What you typed is kept in this page, but we do not have it yet. Sign in here to send it.',
    cy: 'Mae’r hyn a deipioch wedi’i gadw yn y dudalen hon, ond nid yw gennym eto. Mewngofnodwch yma i’w anfon.',
  },
  anotherTitle: { en: 'Someone else has signed in here', cy: 'Mae rhywun arall wedi mewngofnodi yma' },
  another: {
    en: 'The page you sent was not theirs, so we have not done anything. What was typed is kept in this page, only for the person who typed it. If that is you, sign in with your own reference and code to send it.',
    cy: 'Nid eu tudalen nhw oedd yr un a anfonoch, felly nid ydym wedi gwneud dim. Mae’r hyn a deipiwyd wedi’i gadw yn y dudalen hon, dim ond i’r person a’i teipiodd. Os chi yw hwnnw, mewngofnodwch gyda’ch cyfeirnod a’ch cod eich hun i’w anfon.',
  },
  toPlan: { en: 'Go to the plan that is open now', cy: 'Mynd i’r cynllun sydd ar agor nawr' },
  ended: {
    en: 'You had been signed out, so we did not get what you sent last. Sign in and send it again.',
    cy: 'Roeddech wedi cael eich allgofnodi, felly ni chawsom yr hyn a anfonoch ddiwethaf. Mewngofnodwch a’i anfon eto.',
  },
  warning: { en: 'Warning', cy: 'Rhybudd' },
  emailTitle: { en: 'Get a code by email', cy: 'Cael cod drwy e-bost' },
  emailHelp: {
    en: 'We email a code to the address that you gave us. It works once, for 15 minutes.',
    cy: 'Byddwn yn e-bostio cod i’r cyfeiriad a roesoch i ni. Mae’n gweithio unwaith, am 15 munud.',
  },
} as const satisfies Record<string, Words>

/** What has just happened, by the word in the address. */
const doneWords: Record<string, Words> = {
  'signed-out': { en: 'You have signed out.', cy: 'Rydych wedi allgofnodi.' },
  emailed: {
    en: 'If you chose to get a code by email, we have sent you one. Enter it here. It can take a few minutes to come.',
    cy: 'Os gwnaethoch ddewis cael cod drwy e-bost, rydym wedi anfon un atoch. Rhowch ef yma. Gall gymryd ychydig funudau i gyrraedd.',
  },
}

/** What is wrong with what was typed; also used where the form is read. */
export const signInErrors = {
  reference: { en: 'Enter your plan reference', cy: 'Rhowch gyfeirnod eich cynllun' },
  code: { en: 'Enter your access code', cy: 'Rhowch eich cod mynediad' },
  'too many attempts': {
    en: 'There have been too many tries. Wait 15 minutes and try again, or ring us: the numbers are on this page',
    cy: 'Bu gormod o ymgeisiau. Arhoswch 15 munud a rhowch gynnig arall arni, neu ffoniwch ni: mae’r rhifau ar y dudalen hon',
  },
} as const satisfies Record<string, Words>

type SignIn = {
  form: Form
  errors?: FieldErrors | undefined
  /** The reference and the code do not belong together, so both are marked; which of them is wrong is not told. */
  noMatch?: boolean | undefined
  /** What has just happened: a key of `doneWords`, or 'ended', or 'another' when somebody else is signed in here. */
  done?: string | undefined
  /** A form that was posted after the session had ended, sealed. */
  kept?: string | undefined
  /** The demonstration offers its plan with one press. */
  demo?: { reference: string; code: string } | undefined
  /** Whom to ring: all of them, since nobody here is known. */
  offices: readonly OfficePhone[]
}

/** The claimant's sign-in. The reference from the square code is filled in already. */
export function mySignInPage(shell: Shell, language: Language, page: SignIn): Html {
  const say = (text: Words) => text[language]
  const { errors = [], kept, demo } = page
  const reference = textOf(page.form, 'reference')
  const done = ownValue(doneWords, page.done)
  const content = html`
    ${kept !== undefined && keptBanner(language, page.done === 'another')}
    <h1 class="govuk-heading-l">${say(words.title)}</h1>
    ${page.done === 'ended' && warningText({ text: say(words.ended), iconFallbackText: say(words.warning) })}
    <form method="post" action="/my-plan/sign-in" data-guard="${kept === undefined ? 'off' : 'changed'}" novalidate>
      <input type="hidden" name="lang" value="${language}">
      ${kept !== undefined && html`<input type="hidden" name="kept" value="${kept}">`}
      ${field('reference', words.referenceHint, language, page)}
      ${field('code', words.codeHint, language, page)}
      ${button({ text: say(words.submit) })}
    </form>
    ${demo && demoForm(language, demo)}
    ${otherWays(language, reference, page.offices)}`
  // With a form in it the page was posted to, and cannot be asked for in the other language.
  const twin =
    kept === undefined ? inSame(otherLanguage(language), withReference('/my-plan/sign-in', reference)) : undefined
  return claimantPage(shell, language, { title: say(words.title), errors, content, done: done?.[language] }, twin)
}

/** That nothing was done with what was posted, and how it is sent; where another is signed in, also the way to their plan. */
function keptBanner(language: Language, isAnothers: boolean): Html {
  const [title, text] = isAnothers ? [words.anotherTitle, words.another] : [words.keptTitle, words.kept]
  return notificationBanner({
    language,
    html: html`<p class="govuk-notification-banner__heading">${title[language]}</p><p class="govuk-body">${text[language]}</p>
      ${isAnothers && html`<p class="govuk-body"><a class="govuk-notification-banner__link" href="${inSame(language, '/my-plan')}">${words.toPlan[language]}</a></p>`}`,
  })
}

const withReference = (path: string, reference: string) =>
  reference === '' ? path : `${path}?${new URLSearchParams({ reference })}`

function field(name: 'reference' | 'code', hint: Words, language: Language, { form, errors, noMatch }: SignIn): Html {
  const message = errorOf(errors, name)
  const marked = noMatch && message === undefined
  return input({
    id: name,
    name,
    language,
    label: { text: words[name][language], classes: 'govuk-label--s' },
    hint: { text: hint[language] },
    classes: names('govuk-input--width-20 govuk-input--extra-letter-spacing', marked && 'govuk-input--error'),
    ...(marked && { describedBy: 'code-error' }),
    value: textOf(form, name),
    autocomplete: 'off',
    spellcheck: false,
    errorMessage: message === undefined ? undefined : { text: message },
  })
}

/** D20: how to leave quickly is said before the first page on which it may be needed. */
function otherWays(language: Language, reference: string, offices: readonly OfficePhone[]): Html {
  const say = (text: Words) => text[language]
  return html`
    <h2 class="govuk-heading-m">${say(words.lost)}</h2>
    <p class="govuk-body"><a class="govuk-link" href="${inSame(language, withReference('/my-plan/email-code', reference))}">${say(words.byEmail)}</a>. ${say(words.byEmailWhen)}</p>
    <p class="govuk-body">${say(words.lostHelp)}</p>
    ${phones(language, offices)}
    <h2 class="govuk-heading-m">${say(words.acting)}</h2>
    <p class="govuk-body">${say(words.actingHelp)}</p>
    <h2 class="govuk-heading-m">${say(words.leaving)}</h2>
    <p class="govuk-body">${say(words.leavingHelp)}</p>
    <p class="govuk-body">${say(words.leavingHistory)}</p>`
}

const phones = (language: Language, offices: readonly OfficePhone[]): Html | undefined =>
  offices.length === 0
    ? undefined
    : html`
    <p class="govuk-body" id="ring">${words.ring[language]}:</p>
    <ul class="govuk-list govuk-list--bullet">${offices.map(({ name, phone }) => html`<li>${name}: ${phone}</li>`)}</ul>`

const demoForm = (language: Language, { reference, code }: { reference: string; code: string }): Html =>
  html`<form method="post" action="/my-plan/sign-in" data-guard="off" novalidate>
      <input type="hidden" name="lang" value="${language}">
      <input type="hidden" name="reference" value="${reference}">
      <input type="hidden" name="code" value="${code}">
      ${button({ text: words.demo[language], classes: 'govuk-button--secondary' })}
    </form>`

/** Asking for a code by email. Whether one is sent is never told. */
export function emailCodePage(
  shell: Shell,
  language: Language,
  page: { form: Form; errors?: FieldErrors; offices: readonly OfficePhone[] },
): Html {
  const title = words.emailTitle[language]
  const content = html`
    <h1 class="govuk-heading-l">${title}</h1>
    <p class="govuk-body">${words.emailHelp[language]}</p>
    ${insetText({ text: words.byEmailWhen[language] })}
    <form method="post" action="/my-plan/email-code" data-guard="off" novalidate>
      <input type="hidden" name="lang" value="${language}">
      ${field('reference', words.referenceHint, language, page)}
      ${button({ text: words.byEmail[language], preventDoubleClick: true })}
    </form>
    ${phones(language, page.offices)}`
  const reference = textOf(page.form, 'reference')
  return claimantPage(
    shell,
    language,
    { title, back: { href: inSame(language, '/my-plan/sign-in') }, errors: page.errors ?? [], content },
    inSame(otherLanguage(language), withReference('/my-plan/email-code', reference)),
  )
}
