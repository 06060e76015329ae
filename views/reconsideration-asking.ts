/**
 * The page on which a person asks for their plan to be looked at again, and what it shares with the adviser's: the boxes for
 * what it is about and why. English and Welsh are twins; each regime has its own words for it (R46).
 */
import { reconsiderationGrounds, toldBy } from '../db/choices.ts'
import type { Version } from '../server/commitment/draft-plan.ts'
import { errorOf, type FieldErrors, type Form, listOf, textOf } from '../server/http/forms.ts'
import { dateInWords, today } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { tidy } from '../server/lib/typed-text.ts'
import { inFormat } from '../server/print/formats.ts'
import { wholePlanBox } from '../server/reconsideration/forms.ts'
import { providerLooks, weLookAtProviders } from '../server/reconsideration/receipt.ts'
import type { AskablePlan, Reconsideration } from '../server/reconsideration/reconsideration.ts'
import { regimes } from '../server/regime.ts'
import { sources } from '../server/sources.ts'
import { fileBox } from './evidence.ts'
import { button, details, insetText } from './govuk.ts'
import { checkboxes, radios, textarea } from './govuk-form.ts'
import { given, type Html, html } from './html.ts'
import type { Shell } from './layout.ts'
import { inSame, myPage } from './my-plan-nav.ts'
import { pressField, typedForm } from './press.ts'
import { whereFrom } from './where-from.ts'

const home = '/my-plan/reconsiderations'
const error = (text: string | undefined) => (text === undefined ? undefined : { text })

const words = {
  free: { en: 'Asking is free.', cy: 'Mae gofyn am ddim.' },
  notHeld: { en: 'It will not be held against you.', cy: 'Ni fydd yn cael ei ddal yn eich erbyn.' },
  noReason: {
    en: 'You do not have to give a reason. It helps us if you do.',
    cy: 'Nid oes rhaid i chi roi rheswm. Mae’n ein helpu os gwnewch hynny.',
  },
  anyWay: {
    en: 'You can ask at any time, as often as you need. You can also ask in person, by phone or in writing, and someone can ask for you.',
    cy: 'Gallwch ofyn ar unrhyw adeg, mor aml ag sydd angen. Gallwch hefyd ofyn wyneb yn wyneb, dros y ffôn neu yn ysgrifenedig, a gall rhywun ofyn ar eich rhan.',
  },
  wholePlan: { en: 'My whole plan', cy: 'Fy nghynllun cyfan' },
  or: { en: 'or', cy: 'neu' },
  by: { en: 'By', cy: 'Erbyn' },
  why: { en: 'Why? (optional)', cy: 'Pam? (dewisol)' },
  whyHint: { en: 'Select all that are true for you.', cy: 'Dewiswch bob un sy’n wir i chi.' },
  own: { en: 'Tell us in your own words (optional)', cy: 'Dywedwch wrthym yn eich geiriau eich hun (dewisol)' },
  ownHint: {
    en: 'For example, what is hard about it, or what has changed.',
    cy: 'Er enghraifft, beth sy’n anodd amdano, neu beth sydd wedi newid.',
  },
  instead: { en: 'What would you do instead? (optional)', cy: 'Beth fyddech chi’n ei wneud yn lle hynny? (dewisol)' },
  answerBy: { en: 'How do you want us to tell you?', cy: 'Sut ydych chi am i ni ddweud wrthych?' },
  answerHint: {
    en: 'Our decision is always a letter, and you can always read it here. This is how we tell you that it is there.',
    cy: 'Llythyr yw ein penderfyniad bob amser, a gallwch bob amser ei ddarllen yma. Dyma sut byddwn yn dweud wrthych ei fod yno.',
  },
  send: { en: 'Send my request', cy: 'Anfon fy nghais' },
  earlier: { en: 'Is it about an earlier plan?', cy: 'Ydy hyn am gynllun cynharach?' },
  version: { en: 'Version', cy: 'Fersiwn' },
  of: { en: 'of', cy: 'o' },
  ifMoneyIsCut: { en: 'If your money is cut', cy: 'Os caiff eich arian ei dorri' },
  readAbout: {
    en: 'Read about mandatory reconsideration on GOV.UK',
    cy: 'Darllen am ailystyriaeth orfodol ar GOV.UK',
  },
  askedBy: { en: 'Asked for you by', cy: 'Gofynnwyd ar eich rhan gan' },
  ofProvider: { en: 'Is it about a plan that a provider made?', cy: 'Ydy hyn am gynllun a wnaeth darparwr?' },
  ofProviderHelp: {
    en: 'A provider is somebody that we sent you to for help. We do not have their plan here, so this form does not reach them. Ask the provider to look at it again. Or ring us, and we will help you to ask.',
    cy: 'Rhywun y gwnaethom eich anfon ato i gael help yw darparwr. Nid yw ei gynllun gennym yma, felly nid yw’r ffurflen hon yn ei gyrraedd. Gofynnwch i’r darparwr edrych arno eto. Neu ffoniwch ni, a byddwn yn eich helpu i ofyn.',
  },
  readRequest: { en: 'Read your request', cy: 'Darllen eich cais' },
  already: {
    en: 'You do not have to ask again. You can add something to what you asked. You can still ask about something else.',
    cy: 'Nid oes rhaid i chi ofyn eto. Gallwch ychwanegu rhywbeth at yr hyn a ofynnoch. Gallwch ofyn am rywbeth arall o hyd.',
  },
  back: { en: 'Back', cy: 'Yn ôl' },
} as const satisfies Record<string, Words>

type Asking = {
  language: Language
  plan: AskablePlan
  /** Every issued version, the newest first. */
  versions: readonly Version[]
  /** What was asked before and waits for an answer. */
  waiting: readonly Reconsideration[]
  form: Form
  errors?: FieldErrors
  /** The page comes back with errors, and files had been chosen. */
  filesAgain?: boolean
}

/** The one page on which a person asks. */
export function askAgainPage(shell: Shell, page: Asking): Html {
  const { language, plan, form, errors = [] } = page
  const say = (text: Words) => text[language]
  const { asking } = regimes[plan.regime]
  const address = `${home}/new?plan=${plan.version}`
  const content = html`
    <span class="govuk-caption-l">${plan.reference}, ${say(words.version).toLowerCase()} ${plan.version}</span>
    <h1 class="govuk-heading-l">${say(asking.ask)}</h1>
    ${waitingRequests(page.waiting, language)}
    ${page.waiting.length > 0 && html`<p class="govuk-body">${say(words.already)}</p>`}
    ${beforeAsking(plan, language)}
    ${earlierVersions(page)}
    ${aboutProvider(plan, language)}
    <form method="post" action="${inSame(language, address)}" enctype="multipart/form-data"${typedForm(shell)} novalidate>
      ${pressField()}
      <input type="hidden" name="lang" value="${language}">
      ${aboutBoxes(plan, language, form, errorOf(errors, 'lines'))}
      ${groundBoxes(language, form)}
      ${ownWordsBoxes(language, form, errors)}
      ${fileBox({ language, again: page.filesAgain ?? false, error: errorOf(errors, 'files') })}
      ${answerBy(plan, language, form)}
      ${button({ text: say(words.send), preventDoubleClick: true })}
    </form>
    ${ifMoneyIsCut(plan, language)}`
  const back = { href: inSame(language, home), text: say(words.back) }
  return myPage(shell, language, { title: say(asking.ask), back, errors, content, typed: address })
}

function earlierVersions({ plan, versions, language }: Asking): Html | undefined {
  const others = versions.filter(({ id }) => id !== plan.id)
  if (others.length === 0) return undefined
  const on = (at: Date | null) => at && ` ${words.of[language]} ${dateInWords(today(at), language)}`
  return details({
    summaryText: words.earlier[language],
    html: html`<ul class="govuk-list">${others.map(
      ({ version, issuedAt }) =>
        html`<li><a class="govuk-link" href="${inSame(language, `${home}/new?plan=${version}`)}">${words.version[language]} ${version}${on(issuedAt) ?? undefined}</a></li>`,
    )}</ul>`,
  })
}

/** The whole plan, or lines of it; also on the adviser's page. */
export function aboutBoxes(
  plan: AskablePlan,
  language: Language,
  form: Form,
  wrong: string | undefined,
  legend: string = regimes[plan.regime].asking.about[language],
  all: string = words.wholePlan[language],
): Html {
  const typed = plan.writtenIn === language ? undefined : plan.writtenIn
  const due = (dueOn: string | undefined) =>
    dueOn === undefined ? undefined : { text: `${words.by[language]} ${dateInWords(dueOn, language)}` }
  return checkboxes({
    name: 'lines',
    language,
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--m' } },
    values: listOf(form, 'lines'),
    errorMessage: error(wrong),
    items: [
      // Ticking a line clears it, and the other way round, where scripts work.
      { value: wholePlanBox, text: all, behaviour: 'exclusive' },
      plan.lines.length > 0 && { divider: words.or[language] },
      ...plan.lines.map(({ id, what, dueOn }) => ({
        value: id,
        html: html`<span dir="auto"${given({ lang: typed })}>${tidy(what)}</span>`,
        hint: due(dueOn),
      })),
    ],
  })
}

export const groundBoxes = (
  language: Language,
  form: Form,
  legend: string = words.why[language],
  help: string = words.whyHint[language],
): Html =>
  checkboxes({
    name: 'grounds',
    classes: 'govuk-checkboxes--small',
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--m' } },
    hint: { text: help },
    values: listOf(form, 'grounds'),
    items: Object.entries(reconsiderationGrounds).map(([value, text]) => ({ value, text: text[language] })),
  })

function ownWordsBoxes(language: Language, form: Form, errors: FieldErrors): Html {
  const box = (name: 'words' | 'instead', label: Words, hint?: Words) =>
    textarea({
      id: name,
      name,
      language,
      rows: 4,
      label: { text: label[language], classes: 'govuk-label--m' },
      hint: hint && { text: hint[language] },
      value: textOf(form, name),
      errorMessage: error(errorOf(errors, name)),
    })
  return html`${box('words', words.own, words.ownHint)}${box('instead', words.instead)}`
}

function answerBy({ claimant }: AskablePlan, language: Language, form: Form): Html {
  const { format } = claimant
  const letter = format === 'standard' ? '' : ` (${inFormat[format][language]})`
  return radios({
    name: 'answerBy',
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: words.answerBy[language], classes: 'govuk-fieldset__legend--m' } },
    hint: { text: words.answerHint[language] },
    value: textOf(form, 'answerBy') || claimant.toldBy,
    items: Object.entries(toldBy).map(([value, text]) => ({
      value,
      text: `${text[language]}${value === 'letter' ? letter : ''}`,
    })),
  })
}

/** What was asked and waits for an answer: when, by whom, by when we answer, and the way to it. `what` begins the sentence. */
export function askedHtml(request: Reconsideration, language: Language, what: Words): Html {
  const { id, reference, askedOn, answerDueOn, representativeName: asker } = request
  const who = asker === null ? '' : ` ${words.askedBy[language]} ${tidy(asker)}.`
  const when: Words = {
    en: `${what.en} on ${dateInWords(askedOn, 'en')}.${who} We aim to answer by ${dateInWords(answerDueOn, 'en')}.`,
    cy: `${what.cy} ar ${dateInWords(askedOn, 'cy')}.${who} Ein nod yw ateb erbyn ${dateInWords(answerDueOn, 'cy')}.`,
  }
  return html`<p class="govuk-body">${when[language]} <a class="govuk-link" href="${inSame(language, `${home}/${id}`)}">${words.readRequest[language]}<span class="govuk-visually-hidden"> ${reference}</span></a></p>`
}

/** The same of all that waits, above the plan and above the form of another. */
export function waitingRequests(requests: readonly Reconsideration[], language: Language): Html | undefined {
  if (requests.length === 0) return undefined
  return insetText({
    html: html`${requests.map(request => askedHtml(request, language, regimes[request.plan.regime].youAsked))}`,
  })
}

/** What asking is, and what it is not: said before anybody types. */
export function beforeAsking({ regime }: AskablePlan, language: Language): Html {
  const { asking, notThis } = regimes[regime]
  const said = [words.noReason, words.anyWay, asking.meanwhile]
  return html`
    <p class="govuk-body">${words.free[language]} ${words.notHeld[language]}</p>
    <ul class="govuk-list govuk-list--bullet">${said.map(text => html`<li>${text[language]}</li>`)}</ul>
    ${insetText({ text: notThis[language] })}
    ${whereFrom(`${regime}.asking`, language, asking.ask[language])}`
}

/** R47: who answers about a provider's plan; and of a plan that is not here, whom to ask. */
function aboutProvider({ provider }: AskablePlan, language: Language): Html {
  if (!provider) {
    const help = html`<p class="govuk-body">${words.ofProviderHelp[language]}</p>`
    return details({ summaryText: words.ofProvider[language], html: help })
  }
  const name = tidy(provider.name)
  const who = provider.looksAgain ? providerLooks(name) : weLookAtProviders(name)
  return insetText({ text: who[language] })
}

/** R45: a plan is not appealed; this is for when money is cut. */
export const ifMoneyIsCut = ({ regime }: { regime: AskablePlan['regime'] }, language: Language): Html => html`
  <h2 class="govuk-heading-m">${words.ifMoneyIsCut[language]}</h2>
  <p class="govuk-body">${regimes[regime].ifMoneyIsCut[language]}</p>
  ${whereFrom(`${regime}.ifMoneyIsCut`, language, words.ifMoneyIsCut[language])}
  ${sources.C9?.url !== undefined && html`<p class="govuk-body"><a class="govuk-link" href="${sources.C9.url}" rel="noreferrer">${words.readAbout[language]}</a></p>`}`
