/** The way to a complaint for whoever is not signed in: its reference and its code. English and Welsh are twins. */
import { noDetriment } from '../server/complaint/words.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import type { Words } from '../server/lib/language.ts'
import { complaintPage, type Face } from './complaint.ts'
import { button, insetText } from './govuk.ts'
import { input } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { inSame } from './my-plan-nav.ts'
import { whatWasTyped } from './problem.ts'

const enterWords = {
  title: { en: 'Follow a complaint', cy: 'Dilyn cwyn' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  referenceHint: { en: 'For example, COMP-7K4M-QX9T', cy: 'Er enghraifft, COMP-7K4M-QX9T' },
  code: { en: 'Code', cy: 'Cod' },
  codeHint: {
    en: 'You were given it with the reference. For example, K7QM-4XWD-9RTH',
    cy: 'Cawsoch ef gyda’r cyfeirnod. Er enghraifft, K7QM-4XWD-9RTH',
  },
  go: { en: 'See my complaint', cy: 'Gweld fy nghwyn' },
  mine: {
    en: 'If you sign in to your plan, you find your complaints there.',
    cy: 'Os byddwch yn mewngofnodi i’ch cynllun, byddwch yn dod o hyd i’ch cwynion yno.',
  },
  toMine: { en: 'Sign in to your plan', cy: 'Mewngofnodi i’ch cynllun' },
  lost: { en: 'If you do not have them', cy: 'Os nad ydynt gennych' },
  lostHelp: {
    en: 'Ring or write to the office that you complained to. It can answer you without them.',
    cy: 'Ffoniwch neu ysgrifennwch at y swyddfa y gwnaethoch gwyno iddi. Gall eich ateb hebddynt.',
  },
  closed: { en: 'You have closed your complaint on this device.', cy: 'Rydych wedi cau eich cwyn ar y ddyfais hon.' },
  ended: {
    en: 'Your time on that page has ended. Enter the reference and the code again.',
    cy: 'Mae eich amser ar y dudalen honno wedi dod i ben. Rhowch y cyfeirnod a’r cod eto.',
  },
  another: {
    en: 'Since you opened that page, another complaint was opened on this device. We have done nothing, so that it does not go to the wrong one. Enter the reference and the code of the complaint that you meant.',
    cy: 'Ers i chi agor y dudalen honno, mae cwyn arall wedi’i hagor ar y ddyfais hon. Nid ydym wedi gwneud dim, fel nad yw’n mynd at y gŵyn anghywir. Rhowch gyfeirnod a chod y gŵyn roeddech yn ei golygu.',
  },
} as const satisfies Record<string, Words>

/** What is missing, or why nothing more may be tried for now. */
export const enterErrors = {
  reference: { en: 'Enter your reference', cy: 'Rhowch eich cyfeirnod' },
  code: { en: 'Enter your code', cy: 'Rhowch eich cod' },
  'too many attempts': {
    en: 'There have been too many tries. Wait 15 minutes and try again',
    cy: 'Bu gormod o ymgeisiau. Arhoswch 15 munud a rhowch gynnig arall arni',
  },
} as const satisfies Record<string, Words>

type Enter = {
  form: Form
  errors?: FieldErrors
  closed?: boolean
  /** What was typed on a page whose time had ended, or of another complaint than the one that is open now. */
  unsaved?: { form: Form; why: 'ended' | 'another' } | undefined
}

/** The way in without a plan: the reference from the square code is filled in, never the code. */
export function enterPage(face: Face, { form, errors = [], closed = false, unsaved }: Enter): Html {
  const { language } = face
  const say = (words: Words) => words[language]
  const field = (name: 'reference' | 'code', hint: Words) => {
    const message = errorOf(errors, name)
    return input({
      name,
      language,
      label: { text: say(enterWords[name]), classes: 'govuk-label--s' },
      hint: { text: say(hint) },
      classes: 'govuk-input--width-20 govuk-input--extra-letter-spacing',
      value: name === 'code' ? '' : textOf(form, name),
      autocomplete: 'off',
      spellcheck: false,
      errorMessage: message === undefined ? undefined : { text: message },
    })
  }
  const content = html`
    <h1 class="govuk-heading-l">${say(enterWords.title)}</h1>
    ${unsaved && html`<p class="govuk-body">${say(enterWords[unsaved.why])}</p>${whatWasTyped(unsaved.form, language)}`}
    <form method="post" action="/complain/follow" data-guard="off" novalidate>
      <input type="hidden" name="lang" value="${language}">
      ${field('reference', enterWords.referenceHint)}
      ${field('code', enterWords.codeHint)}
      ${button({ text: say(enterWords.go) })}
    </form>
    <p class="govuk-body">${say(enterWords.mine)} <a class="govuk-link" href="${inSame(language, '/my-plan/complaints')}">${say(enterWords.toMine)}</a></p>
    <h2 class="govuk-heading-m">${say(enterWords.lost)}</h2>
    <p class="govuk-body">${say(enterWords.lostHelp)}</p>
    ${insetText({ text: say(noDetriment) })}`
  const done = closed ? say(enterWords.closed) : undefined
  return complaintPage(face, { title: say(enterWords.title), errors, done, content })
}

/** For an address under /complain that leads nowhere. */
export function missingPage(face: Face): Html {
  const { language } = face
  const title = missingWords.title[language]
  const content = html`
    <h1 class="govuk-heading-l">${title}</h1>
    <p class="govuk-body"><a class="govuk-link" href="${inSame(language, '/complain')}">${missingWords.start[language]}</a></p>
    <p class="govuk-body"><a class="govuk-link" href="${inSame(language, '/complain/follow')}">${enterWords.title[language]}</a></p>`
  return complaintPage(face, { title, content })
}

const missingWords = {
  title: { en: 'Page not found', cy: 'Nid yw’r dudalen hon ar gael' },
  start: { en: 'Make a complaint', cy: 'Gwneud cwyn' },
} as const satisfies Record<string, Words>
