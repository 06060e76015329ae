/** Signing the plan online, or not: with a typed name, or with a line that is drawn. English and Welsh are twins. */
import type { SignatureState } from '../db/choices.ts'
import type { Signature, WholePlan } from '../server/action-plan/action-plan.ts'
import { drawingBox } from '../server/action-plan/online-signature.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import { dateInWords } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { tidy } from '../server/lib/typed-text.ts'
import { button, insetText } from './govuk.ts'
import { input } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import type { Shell } from './layout.ts'
import { inSame, myPage } from './my-plan-nav.ts'
import { pressField, typedForm } from './press.ts'

const words = {
  heading: { en: 'Signing your plan', cy: 'Llofnodi eich cynllun' },
  nobodyHasTo: {
    en: 'Nobody has to sign. It changes nothing about your rights. You can ask us to look at your plan again if you sign and if you do not.',
    cy: 'Nid oes rhaid i neb lofnodi. Nid yw’n newid dim am eich hawliau. Gallwch ofyn i ni edrych ar eich cynllun eto os ydych yn llofnodi ac os nad ydych.',
  },
  notAsked: {
    en: 'You have not signed this version. You do not have to.',
    cy: 'Nid ydych wedi llofnodi’r fersiwn hon. Nid oes rhaid i chi.',
  },
  toSign: { en: 'Sign, or say that you do not want to', cy: 'Llofnodi, neu ddweud nad ydych am wneud hynny' },
  change: { en: 'Change what you said about signing', cy: 'Newid yr hyn a ddywedoch am lofnodi' },
  meaning: {
    en: 'By signing you say that you are content with this version of your plan. We keep the day, how you signed, and which words you signed.',
    cy: 'Wrth lofnodi rydych yn dweud eich bod yn fodlon ar y fersiwn hon o’ch cynllun. Byddwn yn cadw’r diwrnod, sut y gwnaethoch lofnodi, a pha eiriau y gwnaethoch eu llofnodi.',
  },
  readFirst: { en: 'Read the whole plan first', cy: 'Darllen y cynllun cyfan yn gyntaf' },
  name: { en: 'Type your name', cy: 'Teipiwch eich enw' },
  ownName: (who: string): Words => ({
    en: `Type your own name, ${who}`,
    cy: `Teipiwch eich enw eich hun, ${who}`,
  }),
  forThem: (who: string): Words => ({
    en: `You sign for ${who}. The plan will say that you signed.`,
    cy: `Rydych yn llofnodi ar ran ${who}. Bydd y cynllun yn dweud mai chi lofnododd.`,
  }),
  draw: { en: 'Or draw your signature here', cy: 'Neu tynnwch lun o’ch llofnod yma' },
  drawHint: {
    en: 'With your finger or a mouse. You do not need this if you have typed your name.',
    cy: 'Gyda’ch bys neu lygoden. Nid oes angen hwn os ydych wedi teipio eich enw.',
  },
  clear: { en: 'Clear the drawing', cy: 'Clirio’r llun' },
  sign: { en: 'Sign my plan', cy: 'Llofnodi fy nghynllun' },
  declineHeading: { en: 'If you do not want to sign', cy: 'Os nad ydych am lofnodi' },
  declineNote: { en: 'You do not have to say why.', cy: 'Nid oes rhaid i chi ddweud pam.' },
  decline: { en: 'I do not want to sign', cy: 'Nid wyf am lofnodi' },
} as const satisfies Record<string, Words | ((who: string) => Words)>

/** What is wrong with what was sent; also used where the form is read. */
export const signatureErrors = {
  nothing: {
    en: 'Type your name, or draw your signature',
    cy: 'Teipiwch eich enw, neu tynnwch lun o’ch llofnod',
  },
  theirs: {
    en: 'Type your own name, not the name of the person you act for',
    cy: 'Teipiwch eich enw eich hun, nid enw’r person rydych yn gweithredu ar ei ran',
  },
  long: { en: 'Your name must be 200 characters or fewer', cy: 'Rhaid i’ch enw fod yn 200 nod neu lai' },
  changed: {
    en: 'Your plan has changed since you opened that page. Read it, then sign if you want to',
    cy: 'Mae eich cynllun wedi newid ers i chi agor y dudalen honno. Darllenwch ef, yna llofnodwch os ydych am wneud hynny',
  },
  drawing: {
    en: 'We could not keep that drawing. Draw it again, or type your name',
    cy: 'Ni allwn gadw’r llun hwnnw. Tynnwch ef eto, neu deipiwch eich enw',
  },
} as const satisfies Record<string, Words>

const stateWords: Record<Exclude<SignatureState, 'not asked'>, (day: Words) => Words> = {
  signed: day => ({
    en: `You signed this version on ${day.en}.`,
    cy: `Gwnaethoch lofnodi’r fersiwn hon ar ${day.cy}.`,
  }),
  'agreed verbally': day => ({
    en: `You told us on ${day.en} that you agree with this version.`,
    cy: `Dywedoch wrthym ar ${day.cy} eich bod yn cytuno â’r fersiwn hon.`,
  }),
  declined: day => ({
    en: `You told us on ${day.en} that you do not want to sign. Your rights are the same.`,
    cy: `Dywedoch wrthym ar ${day.cy} nad ydych am lofnodi. Mae eich hawliau yr un fath.`,
  }),
}

const byOther = (who: string, day: Words): Words => ({
  en: `${who} signed this version for you on ${day.en}.`,
  cy: `Llofnododd ${who} y fersiwn hon ar eich rhan ar ${day.cy}.`,
})

function stateInWords({ state, on, representative }: Signature, language: Language): string {
  if (state === 'not asked') return words.notAsked[language]
  const day = { en: dateInWords(on, 'en'), cy: dateInWords(on, 'cy') }
  if (representative && state === 'signed') return byOther(tidy(representative), day)[language]
  return stateWords[state](day)[language]
}

/** How it stands with signing, on the first page. */
export function signingState({ signatures }: WholePlan, language: Language, may: boolean): Html {
  const [newest] = signatures
  const text = newest ? stateInWords(newest, language) : words.notAsked[language]
  const link = (newest && newest.state !== 'not asked' ? words.change : words.toSign)[language]
  return html`
    <h2 class="govuk-heading-m">${words.heading[language]}</h2>
    <p class="govuk-body">${text}</p>
    ${newest && signatureMark(newest)}
    ${may && html`<p class="govuk-body"><a class="govuk-link" href="${inSame(language, '/my-plan/signature')}">${link}</a></p>`}`
}

/** The name that was typed, the line that was drawn. */
export function signatureMark({ typedName, drawn }: Pick<Signature, 'typedName' | 'drawn'>): Html | undefined {
  if (!typedName && !drawn) return undefined
  const { width, height } = drawingBox
  return html`<div class="app-signed">
    ${typedName !== null && html`<p class="app-signed__name" dir="auto">${typedName}</p>`}
    ${drawn !== null && html`<svg class="app-signed__line" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false"><path d="${drawn}"></path></svg>`}
  </div>`
}

/** The page to sign on. Without scripts there is no box to draw in, and the name alone is enough. */
export function mySignaturePage(
  shell: Shell,
  language: Language,
  plan: WholePlan,
  { form = {}, errors }: { form?: Form; errors?: FieldErrors } = {},
): Html {
  const say = (text: Words) => text[language]
  const [newest] = plan.signatures
  const message = errorOf(errors, 'name')
  const acting = shell.reader?.representative
  const content = html`
    <h1 class="govuk-heading-l">${say(words.heading)}</h1>
    ${newest && html`<p class="govuk-body">${stateInWords(newest, language)}</p>`}
    ${insetText({ text: say(words.nobodyHasTo) })}
    <p class="govuk-body">${say(words.meaning)}</p>
    <p class="govuk-body"><a class="govuk-link" href="${inSame(language, '/my-plan/letter')}">${say(words.readFirst)}</a></p>
    <form method="post" action="/my-plan/signature"${typedForm(shell)} novalidate>
      ${pressField()}
      <input type="hidden" name="lang" value="${language}">
      <input type="hidden" name="version" value="${plan.version}">
      ${input({
        language,
        id: 'name',
        name: 'name',
        label: { text: say(acting ? words.ownName(tidy(acting.name)) : words.name), classes: 'govuk-label--s' },
        hint: acting && shell.reader && { text: say(words.forThem(tidy(shell.reader.claimantName))) },
        autocomplete: 'name',
        spellcheck: false,
        value: textOf(form, 'name'),
        errorMessage: message === undefined ? undefined : { text: message },
      })}
      ${drawing(language, textOf(form, 'drawn'))}
      ${button({ text: say(words.sign), preventDoubleClick: true })}
    </form>
    <h2 class="govuk-heading-m">${say(words.declineHeading)}</h2>
    <p class="govuk-body">${say(words.declineNote)}</p>
    <form method="post" action="/my-plan/signature/declined" novalidate>
      ${pressField()}
      <input type="hidden" name="lang" value="${language}">
      <input type="hidden" name="version" value="${plan.version}">
      ${button({ text: say(words.decline), classes: 'govuk-button--secondary', preventDoubleClick: true })}
    </form>`
  const back = { href: inSame(language, '/my-plan') }
  const page = { title: say(words.heading), errors, back, content, drawing: true, typed: '/my-plan/signature' }
  return myPage(shell, language, page)
}

/** Shown by its script alone (views/assets/signature.js), which keeps the line in the hidden field. */
function drawing(language: Language, drawn: string): Html {
  const { width, height } = drawingBox
  return html`<div class="govuk-form-group app-draw" data-draw hidden>
      <p class="govuk-label govuk-label--s">${words.draw[language]}</p>
      <p class="govuk-hint">${words.drawHint[language]}</p>
      <svg class="app-draw__box" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false"><path d=""></path></svg>
      <input type="hidden" name="drawn" value="${drawn}">
      <button type="button" class="app-link-button">${words.clear[language]}</button>
    </div>`
}
