/** What a claimant sees: signing in with what is printed on the plan, and the plan. English and Welsh are twins. */

import { formats } from '../db/choices.ts'
import { givingThatCounts, neededIn, standingOf, type WholePlan } from '../server/action-plan/action-plan.ts'
import { type Corrected, correctedWords } from '../server/action-plan/corrected.ts'
import { type FormatRequest, isLive, type Stage } from '../server/action-plan/format-request.ts'
import { inFormat, type PrintedFormat, printedAs, printSizes, slugOf } from '../server/print/formats.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import { dateInWords } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import type { Letter } from '../server/print/letter.ts'
import { button, details, insetText } from './govuk.ts'
import { input } from './govuk-form.ts'
import { type Html, html, names } from './html.ts'
import { claimantPage, type Shell } from './layout.ts'
import { planDocumentHtml } from './plan-document.ts'

const signInWords = {
  title: { en: 'Sign in to read your plan', cy: 'Mewngofnodi i ddarllen eich cynllun' },
  reference: { en: 'Plan reference', cy: 'Cyfeirnod y cynllun' },
  referenceHint: {
    en: 'It is on the first page of your plan. For example, PLAN-7K4M-QX9T',
    cy: 'Mae ar dudalen gyntaf eich cynllun. Er enghraifft, PLAN-7K4M-QX9T',
  },
  code: { en: 'Access code', cy: 'Cod mynediad' },
  codeHint: {
    en: 'It is in the box “Read your plan online” on your plan. For example, K7QM-4XWD-9RTH',
    cy: 'Mae yn y blwch “Darllen eich cynllun ar-lein” ar eich cynllun. Er enghraifft, K7QM-4XWD-9RTH',
  },
  submit: { en: 'Read my plan', cy: 'Darllen fy nghynllun' },
  lost: { en: 'If you do not have your code', cy: 'Os nad oes gennych eich cod' },
  lostHelp: {
    en: 'Ask your work coach. They can print your plan again, with the code on it.',
    cy: 'Gofynnwch i’ch anogwr gwaith. Gall argraffu eich cynllun eto, gyda’r cod arno.',
  },
  signedOut: { en: 'You have signed out.', cy: 'Rydych wedi allgofnodi.' },
  demo: { en: 'Read the demonstration’s plan', cy: 'Darllen cynllun yr arddangosiad' },
} as const satisfies Record<string, Words>

/** What is wrong with what was typed; also used where the form is read. */
export const signInErrors = {
  reference: { en: 'Enter your plan reference', cy: 'Rhowch gyfeirnod eich cynllun' },
  code: { en: 'Enter your access code', cy: 'Rhowch eich cod mynediad' },
  'too many attempts': {
    en: 'There have been too many tries. Wait 15 minutes and try again',
    cy: 'Bu gormod o ymgeisiau. Arhoswch 15 munud a rhowch gynnig arall arni',
  },
} as const satisfies Record<string, Words>

type SignIn = {
  form: Form
  errors?: FieldErrors | undefined
  /** The reference and the code do not belong together, so both are marked; which of them is wrong is not told. */
  noMatch?: boolean | undefined
  signedOut?: boolean
  /** The demonstration offers its plan with one press. */
  demo?: { reference: string; code: string } | undefined
}

/** The claimant's sign-in. The reference from the square code is filled in already. */
export function mySignInPage(
  shell: Shell,
  language: Language,
  { form, errors = [], noMatch, signedOut, demo }: SignIn,
): Html {
  const say = (words: Words) => words[language]
  const field = (name: 'reference' | 'code', hint: Words) => {
    const message = errorOf(errors, name)
    const marked = noMatch && message === undefined
    return input({
      id: name,
      name,
      language,
      label: { text: say(signInWords[name]), classes: 'govuk-label--s' },
      hint: { text: say(hint) },
      classes: names('govuk-input--width-20 govuk-input--extra-letter-spacing', marked && 'govuk-input--error'),
      ...(marked && { describedBy: 'code-error' }),
      value: textOf(form, name),
      autocomplete: 'off',
      spellcheck: false,
      errorMessage: message === undefined ? undefined : { text: message },
    })
  }
  const content = html`
    <h1 class="govuk-heading-l">${say(signInWords.title)}</h1>
    <form method="post" action="/my-plan/sign-in" data-guard="off" novalidate>
      <input type="hidden" name="lang" value="${language}">
      ${field('reference', signInWords.referenceHint)}
      ${field('code', signInWords.codeHint)}
      ${button({ text: say(signInWords.submit) })}
    </form>
    <h2 class="govuk-heading-m">${say(signInWords.lost)}</h2>
    <p class="govuk-body">${say(signInWords.lostHelp)}</p>
    ${demo && demoForm(language, demo)}`
  const reference = textOf(form, 'reference')
  return claimantPage(
    shell,
    language,
    { title: say(signInWords.title), errors, content, done: signedOut ? say(signInWords.signedOut) : undefined },
    `/my-plan/sign-in?${new URLSearchParams({ ...(reference && { reference }), lang: other(language) })}`,
  )
}

const demoForm = (language: Language, { reference, code }: { reference: string; code: string }): Html =>
  html`<form method="post" action="/my-plan/sign-in" data-guard="off" novalidate>
      <input type="hidden" name="lang" value="${language}">
      <input type="hidden" name="reference" value="${reference}">
      <input type="hidden" name="code" value="${code}">
      ${button({ text: signInWords.demo[language], classes: 'govuk-button--secondary' })}
    </form>`

const other = (language: Language): Language => (language === 'en' ? 'cy' : 'en')

const standingWords = {
  inForce: { en: 'This is your plan now', cy: 'Dyma eich cynllun nawr' },
  notGiven: { en: 'We have not given you this plan yet', cy: 'Nid ydym wedi rhoi’r cynllun hwn i chi eto' },
  notGivenYet: {
    en: 'You can read it here. You do not have to do anything because of it until we have given it to you.',
    cy: 'Gallwch ei ddarllen yma. Nid oes rhaid i chi wneud unrhyw beth o’i herwydd nes y byddwn wedi ei roi i chi.',
  },
  notReadable: {
    en: 'You do not have this plan in the format you need yet',
    cy: 'Nid yw’r cynllun hwn gennych yn y fformat sydd ei angen arnoch eto',
  },
} as const satisfies Record<string, Words>

/** R29: a copy that they cannot read asks nothing of them. `needed` says which one they need, as a sentence goes on. */
const untilReadable = (needed: Words): Words => ({
  en: `You do not have to do anything because of it until we have given it to you ${needed.en}.`,
  cy: `Nid oes rhaid i chi wneud unrhyw beth o’i herwydd nes y byddwn wedi ei roi i chi ${needed.cy}.`,
})

/** Where a copy is that somebody else makes; `copy` as a sentence goes on, `day` a date in words. */
const copyWords: Record<Exclude<Stage, 'cancelled'>, (copy: Words, day: Words) => Words> = {
  asked: (copy, day) => ({
    en: `We asked for your copy ${copy.en} on ${day.en}.`,
    cy: `Gwnaethom ofyn am eich copi ${copy.cy} ar ${day.cy}.`,
  }),
  ordered: (copy, day) => ({
    en: `We ordered your copy ${copy.en} on ${day.en}.`,
    cy: `Gwnaethom archebu eich copi ${copy.cy} ar ${day.cy}.`,
  }),
  made: copy => ({
    en: `Your copy ${copy.en} is ready. We will give it to you.`,
    cy: `Mae eich copi ${copy.cy} yn barod. Byddwn yn ei roi i chi.`,
  }),
}

/** How it was given, as the person is told; `day` is a date in words. */
const givenWords = {
  'handed over': (day: Words): Words => ({
    en: `We gave it to you on ${day.en}.`,
    cy: `Gwnaethom ei roi i chi ar ${day.cy}.`,
  }),
  post: (day: Words): Words => ({
    en: `We posted it to you on ${day.en}.`,
    cy: `Gwnaethom ei bostio atoch ar ${day.cy}.`,
  }),
  email: (day: Words): Words => ({
    en: `We emailed it to you on ${day.en}.`,
    cy: `Gwnaethom ei anfon atoch drwy e-bost ar ${day.cy}.`,
  }),
  online: (day: Words): Words => ({
    en: `You opened it online on ${day.en}.`,
    cy: `Gwnaethoch ei agor ar-lein ar ${day.cy}.`,
  }),
}

const myPlanWords = {
  copies: { en: 'Keep a copy', cy: 'Cadw copi' },
  inLanguage: {
    en: { en: 'Your plan in English', cy: 'Eich cynllun yn Saesneg' },
    cy: { en: 'Your plan in Welsh', cy: 'Eich cynllun yn Gymraeg' },
  },
  sizes: { en: 'Other sizes of print', cy: 'Meintiau print eraill' },
  signOut: { en: 'Sign out', cy: 'Allgofnodi' },
  missing: { en: 'Page not found', cy: 'Nid yw’r dudalen hon ar gael' },
  missingHelp: {
    en: 'If you typed the address, check that it is right.',
    cy: 'Os gwnaethoch deipio’r cyfeiriad, gwiriwch ei fod yn gywir.',
  },
  toPlan: { en: 'Go to your plan', cy: 'Mynd i’ch cynllun' },
} as const

/** The newest issued version, with what it is worth in plain words. */
export function myPlanPage(shell: Shell, plan: WholePlan, document: Letter, corrected?: Corrected): Html {
  const { language } = document
  const say = (words: Words) => words[language]
  const title = document.blocks.find(block => block.is === 'heading' && block.level === 1)
  const heading = title?.is === 'heading' ? title.text : document.title
  // The page's own heading is the document's, so that what the plan is worth can stand between it and the letter.
  const rest = { ...document, blocks: document.blocks.filter(block => block !== title) }
  const content = html`
    ${signOutForm(language, 'app-link-button')}
    <h1 class="govuk-heading-xl">${heading}</h1>
    ${corrected && insetText({ text: say(correctedWords(corrected)) })}
    ${standing(plan, language)}
    <h2 class="govuk-heading-m">${say(myPlanWords.copies)}</h2>
    ${copies(plan, language)}
    <div class="app-paper">${planDocumentHtml(rest)}</div>
    ${signOutForm(language, 'govuk-button govuk-button--secondary')}`
  return claimantPage(shell, language, { title: document.title, content }, `/my-plan?lang=${other(language)}`)
}

/** At the top as well: on a shared computer nobody should have to look for it. */
const signOutForm = (language: Language, classes: string): Html =>
  html`<form class="govuk-!-margin-bottom-4" method="post" action="/my-plan/sign-out" novalidate>
      <input type="hidden" name="lang" value="${language}">
      <button type="submit" class="${classes}">${myPlanWords.signOut[language]}</button>
    </form>`

/** For an address under the plan's own that leads nowhere. */
export function myMissingPage(shell: Shell, language: Language): Html {
  const title = myPlanWords.missing[language]
  const content = html`
    <h1 class="govuk-heading-l">${title}</h1>
    <p class="govuk-body">${myPlanWords.missingHelp[language]}</p>
    <p class="govuk-body"><a class="govuk-link" href="/my-plan?lang=${language}">${myPlanWords.toPlan[language]}</a></p>`
  return claimantPage(shell, language, { title, content }, `?lang=${other(language)}`)
}

/** The copy in their own size first, in the language of the page and then in the other. */
function copies(plan: WholePlan, language: Language): Html {
  const own = printedAs(plan.claimant.format)
  const others = (Object.keys(printSizes) as PrintedFormat[]).filter(size => size !== own)
  const link = (of: Language, size: PrintedFormat, text: string) =>
    html`<li><a class="govuk-link" href="/my-plan/plan.pdf?lang=${of}&amp;format=${slugOf(size)}" hreflang="${of}">${text} (PDF)</a></li>`
  const size = own === 'standard' ? '' : ` ${inFormat[own][language]}`
  return html`
    <ul class="govuk-list">
      ${[language, other(language)].map(of => link(of, own, `${myPlanWords.inLanguage[of][language]}${size}`))}
    </ul>
    ${details({
      summaryText: myPlanWords.sizes[language],
      html: html`<ul class="govuk-list">${others.flatMap(one =>
        [language, other(language)].map(of =>
          link(of, one, `${formats[one][language]}, ${languageNames[of][language]}`),
        ),
      )}</ul>`,
    })}`
}

const languageNames: Record<Language, Words> = {
  en: { en: 'in English', cy: 'yn Saesneg' },
  cy: { en: 'in Welsh', cy: 'yn Gymraeg' },
}

/** Copies made elsewhere that the person has not been given yet. */
function onTheWay({ requests, givings }: WholePlan, language: Language): Html[] {
  const isGiven = ({ format, language: of }: FormatRequest) =>
    givings.some(giving => giving.format === format && giving.language === of)
  return requests
    .filter(request => isLive(request) && !isGiven(request))
    .map(({ stage, stageOn, format }) => {
      const day = { en: dateInWords(stageOn, 'en'), cy: dateInWords(stageOn, 'cy') }
      const words = stage === 'cancelled' ? undefined : copyWords[stage](inFormat[format], day)
      return html`<p class="govuk-body">${words?.[language]}</p>`
    })
}

function standing(plan: WholePlan, language: Language): Html {
  const giving = givingThatCounts(plan)
  const isInForce = standingOf(plan) === 'in force' && giving
  const day = (of: Language) => dateInWords(giving?.on ?? '', of)
  const [title, text] = isInForce
    ? [standingWords.inForce, givenWords[giving.how]({ en: day('en'), cy: day('cy') })]
    : notYet(plan)
  return html`<div class="app-standing app-standing--${isInForce ? 'yes' : 'no'}">
    <h2 class="govuk-heading-m">${title[language]}</h2>
    <p class="govuk-body">${text[language]}</p>
    ${onTheWay(plan, language)}
  </div>`
}

function notYet(plan: WholePlan): [title: Words, text: Words] {
  const isNeeded = plan.claimant.format !== 'standard' || plan.givings.length > 0
  const title = plan.givings.length > 0 ? standingWords.notReadable : standingWords.notGiven
  return [title, isNeeded ? untilReadable(neededByYou(plan)) : standingWords.notGivenYet]
}

/** Said to the person themselves. */
const neededByYou = ({ claimant }: WholePlan): Words =>
  claimant.format === 'standard'
    ? { en: 'in a format you can read', cy: 'mewn fformat y gallwch ei ddarllen' }
    : neededIn(claimant)
