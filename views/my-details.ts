/** My details: everything that is held, saying that something is wrong, and taking a copy. English and Welsh are twins. */

import { rectificationOutcomes } from '../db/choices.ts'
import type { Rectification } from '../server/claimant/rectification.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import { addMonths, dateInWords, today } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { workCoach } from '../server/lib/people.ts'
import type { Entry, Line, Section } from '../server/my-plan/details.ts'
import { detailWords } from '../server/my-plan/details-words.ts'
import { inFormat, type PrintedFormat } from '../server/print/formats.ts'
import { button, details, insetText, panel, summaryList, tag } from './govuk.ts'
import { textarea } from './govuk-form.ts'
import { given, type Html, html } from './html.ts'
import type { Shell } from './layout.ts'
import { inSame, myPage, otherLanguage } from './my-plan-nav.ts'
import { pressField, typedForm } from './press.ts'

const words = {
  contents: { en: 'On this page', cy: 'Ar y dudalen hon' },
  copy: { en: 'Keep a copy', cy: 'Cadw copi' },
  pdf: { en: 'Download everything to read or print', cy: 'Lawrlwytho popeth i’w ddarllen neu ei argraffu' },
  json: { en: 'Download everything as a file for a computer', cy: 'Lawrlwytho popeth fel ffeil i gyfrifiadur' },
  careful: {
    en: 'A copy on a shared phone or computer can be read by others.',
    cy: 'Gall eraill ddarllen copi ar ffôn neu gyfrifiadur sy’n cael ei rannu.',
  },
  private: { en: 'What you keep private', cy: 'Yr hyn rydych yn ei gadw’n breifat' },
  privateText: {
    en: 'Some of what you told us, and your whole National Insurance number, are not on this page. They are kept apart so that nobody near you reads them by chance.',
    cy: 'Nid yw peth o’r hyn a ddywedoch wrthym, na’ch rhif Yswiriant Gwladol cyfan, ar y dudalen hon. Maent yn cael eu cadw ar wahân fel nad oes neb yn eich ymyl yn eu darllen ar hap.',
  },
  privateLink: { en: 'See what you keep private', cy: 'Gweld yr hyn rydych yn ei gadw’n breifat' },
  wrong: { en: 'This is wrong', cy: 'Mae hyn yn anghywir' },
  partWrong: { en: 'Something here is wrong', cy: 'Mae rhywbeth yma’n anghywir' },
  else: { en: 'Something else is wrong', cy: 'Mae rhywbeth arall o’i le' },
  elseText: {
    en: 'Something is missing, or is wrong in another place? Tell us in your own words.',
    cy: 'A oes rhywbeth ar goll, neu’n anghywir mewn man arall? Dywedwch wrthym yn eich geiriau eich hun.',
  },
  elseLink: { en: 'Tell us what is wrong', cy: 'Dweud wrthym beth sydd o’i le' },
  more: { en: 'Your rights', cy: 'Eich hawliau' },
  privacy: { en: 'How we use your information', cy: 'Sut rydym yn defnyddio eich gwybodaeth' },
  complain: {
    en: 'Complain about how your information was used',
    cy: 'Cwyno am y ffordd y cafodd eich gwybodaeth ei defnyddio',
  },
  looks: { en: 'Who has looked at your record', cy: 'Pwy sydd wedi edrych ar eich cofnod' },
  warning: { en: 'Before you go on', cy: 'Cyn i chi fynd ymlaen' },
  warningLead: {
    en: 'The next page shows what you told us about your safety, and what you asked us to keep private. It shows your whole National Insurance number. Somebody near you may read it.',
    cy: 'Mae’r dudalen nesaf yn dangos yr hyn a ddywedoch wrthym am eich diogelwch, a’r hyn y gofynnoch i ni ei gadw’n breifat. Mae’n dangos eich rhif Yswiriant Gwladol cyfan. Gallai rhywun yn eich ymyl ei ddarllen.',
  },
  warningExit: {
    en: 'To leave quickly, use the button “Exit this page”, or press the Shift key 3 times. It signs you out and opens a page about the weather.',
    cy: 'I adael yn gyflym, defnyddiwch y botwm “Gadael y dudalen hon”, neu pwyswch yr allwedd Shift 3 gwaith. Mae’n eich allgofnodi ac yn agor tudalen am y tywydd.',
  },
  warningHistory: {
    en: 'Your browser may still show this page in its list of the pages you have seen.',
    cy: 'Efallai y bydd eich porwr yn dal i ddangos y dudalen hon yn ei restr o’r tudalennau a welsoch.',
  },
  goOn: { en: 'Show it', cy: 'Ei ddangos' },
  goBack: { en: 'Go back to my details', cy: 'Mynd yn ôl i fy manylion' },
  withIt: { en: 'Download everything, with this part', cy: 'Lawrlwytho popeth, gyda’r rhan hon' },
  withPdf: { en: 'To read or print (PDF)', cy: 'I’w ddarllen neu ei argraffu (PDF)' },
  withJson: { en: 'A file for a computer (JSON)', cy: 'Ffeil i gyfrifiadur (JSON)' },
  sayTitle: { en: 'Tell us what is wrong', cy: 'Dweud wrthym beth sydd o’i le' },
  about: { en: 'About', cy: 'Ynglŷn â' },
  sayLabel: { en: 'What is wrong, and what is right?', cy: 'Beth sy’n anghywir, a beth sy’n gywir?' },
  sayHint: {
    en: 'Use your own words. You do not have to prove anything.',
    cy: 'Defnyddiwch eich geiriau eich hun. Nid oes rhaid i chi brofi dim.',
  },
  what: {
    en: 'If we wrote down a fact that is wrong, we put it right. If it is what somebody thinks, we keep your note beside it. A plan that you have been given is not changed: we give you a new one.',
    cy: 'Os gwnaethom nodi ffaith anghywir, byddwn yn ei chywiro. Os mai barn rhywun ydyw, byddwn yn cadw eich nodyn wrth ei hymyl. Ni chaiff cynllun a roddwyd i chi ei newid: byddwn yn rhoi un newydd i chi.',
  },
  notAppeal: {
    en: 'To ask us to change your plan, ask us to look at it again.',
    cy: 'I ofyn i ni newid eich cynllun, gofynnwch i ni edrych arno eto.',
  },
  send: { en: 'Send', cy: 'Anfon' },
  have: { en: 'We have what you told us', cy: 'Mae’r hyn a ddywedoch gennym' },
  next: { en: 'What happens next', cy: 'Beth sy’n digwydd nesaf' },
  nextText: {
    en: `Your ${workCoach.en} reads it. You will get an answer, and you can read it here.`,
    cy: `Bydd eich ${workCoach.cy} yn ei ddarllen. Byddwch yn cael ateb, a gallwch ei ddarllen yma.`,
  },
} as const satisfies Record<string, Words>

const answerBy = (day: Words): Words => ({
  en: `We must answer without delay, and by ${day.en}.`,
  cy: `Rhaid i ni ateb yn ddi-oed, ac erbyn ${day.cy}.`,
})

/** As many characters as may be said at once. */
export const longestSays = 5000

/** What is wrong with what was typed; also used where the form is read. */
export const rectificationErrors = {
  empty: { en: 'Tell us what is wrong', cy: 'Dywedwch wrthym beth sydd o’i le' },
  long: {
    en: 'What you write must be 5,000 characters or fewer',
    cy: 'Rhaid i’r hyn rydych yn ei ysgrifennu fod yn 5,000 nod neu lai',
  },
} as const satisfies Record<string, Words>

const url = '/my-plan/details'

export type MyDetails = {
  sections: readonly Section[]
  /** What the person says of the record as a whole. */
  whole: readonly Rectification[]
  format: PrintedFormat
  /** And not somebody who acts for them: what is private is theirs alone. */
  isThemselves: boolean
}

/** Everything that is held, with the ways to say that it is wrong and to keep a copy. */
export function myDetailsPage(shell: Shell, language: Language, page: MyDetails): Html {
  const { sections, whole, format, isThemselves } = page
  const say = (text: Words) => text[language]
  const here = (path: string) => inSame(language, path)
  const size = format === 'standard' ? '' : `, ${inFormat[format][language]}`
  const content = html`
    <h1 class="govuk-heading-l">${say(detailWords.title)}</h1>
    <p class="govuk-body-l">${say(detailWords.lead)}</p>
    ${contents(sections, language)}
    <h2 class="govuk-heading-m" id="copy">${say(words.copy)}</h2>
    <ul class="govuk-list">
      <li><a class="govuk-link" href="${here(`${url}/details.pdf`)}">${say(words.pdf)} (PDF${size})</a></li>
      <li><a class="govuk-link" href="${here(`${url}/download.json`)}">${say(words.json)} (JSON)</a></li>
    </ul>
    <p class="govuk-body">${say(words.careful)}</p>
    ${sections.map((section, at) => sectionHtml(section, sections[at - 1], language))}
    ${isThemselves && privatePart(language)}
    <h2 class="govuk-heading-m">${say(words.else)}</h2>
    ${whole.map(one => saidHtml(one, language))}
    <p class="govuk-body">${say(words.elseText)}</p>
    <p class="govuk-body"><a class="govuk-link" href="${here(`${url}/rectifications/new`)}">${say(words.elseLink)}</a></p>
    <h2 class="govuk-heading-m">${say(words.more)}</h2>
    <ul class="govuk-list">
      <li><a class="govuk-link" href="${here('/my-plan/privacy')}">${say(words.privacy)}</a></li>
      <li><a class="govuk-link" href="${here('/my-plan/views')}">${say(words.looks)}</a></li>
      <li><a class="govuk-link" href="${here('/my-plan/complaints/new?about=data')}">${say(words.complain)}</a></li>
    </ul>`
  return myPage(shell, language, { title: say(detailWords.title), content })
}

/** The parts of the page; the steps of the interview under one name. */
function contents(sections: readonly Section[], language: Language): Html {
  const links = sections
    .filter(({ within }, at) => within === undefined || within !== sections[at - 1]?.within)
    .map(({ id, title, within }) => html`<li><a class="govuk-link" href="#${id}">${within ?? title}</a></li>`)
  return html`<nav aria-label="${words.contents[language]}"><ul class="govuk-list">${links}</ul></nav>`
}

function sectionHtml(section: Section, before: Section | undefined, language: Language): Html {
  const { id, title, within, nothing, entries, key, said } = section
  const opens = within !== undefined && within !== before?.within
  // A step of the interview stands under the heading of them all, which is what the contents lead to.
  const heading =
    within === undefined
      ? html`<h2 class="govuk-heading-m" id="${id}">${title}</h2>`
      : html`${opens && html`<h2 class="govuk-heading-m" id="${id}">${within}</h2>`}<h3 class="govuk-heading-s">${title}</h3>`
  return html`
    ${heading}
    ${entries.length === 0 && html`<p class="govuk-body">${nothing}</p>`}
    ${entries.length > 0 && entriesList(entries, language)}
    ${said.map(one => saidHtml(one, language))}
    ${key !== undefined && entries.length > 0 && html`<p class="govuk-body">${wrongLink(key, words.partWrong[language], title, language)}</p>`}`
}

const entriesList = (entries: readonly Entry[], language: Language): Html =>
  summaryList({
    classes: 'app-details',
    rows: entries.map(({ key, label, lines, said }) => ({
      key: { text: label },
      value: { html: html`${linesHtml(lines)}${said.map(one => saidHtml(one, language))}` },
      ...(key !== undefined && {
        actions: {
          items: [{ href: wrongHref(key, language), text: words.wrong[language], visuallyHiddenText: `: ${label}` }],
        },
      }),
    })),
  })

/** Lines of one kind and language stand under each other in one paragraph. */
function linesHtml(lines: readonly Line[]): Html {
  const paragraphs: Line[][] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last?.[0] && last[0].quiet === line.quiet && last[0].typed === line.typed) last.push(line)
    else paragraphs.push([line])
  }
  return html`${paragraphs.map(
    ([first, ...more]) =>
      html`<p class="${first?.quiet ? 'govuk-hint app-source' : 'govuk-body'}"${given({ lang: first?.typed })}>${first?.text}${more.map(({ text }) => html`<br>${text}`)}</p>`,
  )}`
}

const wrongHref = (key: string, language: Language) =>
  inSame(language, `${url}/rectifications/new?what=${encodeURIComponent(key)}`)

const wrongLink = (key: string, text: string, what: string, language: Language): Html =>
  html`<a class="govuk-link" href="${wrongHref(key, language)}">${text}<span class="govuk-visually-hidden">: ${what}</span></a>`

/** What the person said is wrong, and what became of it. */
function saidHtml({ says, at, answered, id }: Rectification, language: Language): Html {
  const day = (moment: Date) => dateInWords(today(moment), language)
  return insetText({
    attributes: { id: `said-${id}` },
    html: html`<p class="govuk-body">${detailWords.youSayWrong[language]}, ${day(at)}:</p>
      <p class="govuk-body govuk-!-margin-bottom-3 app-lines">${says}</p>
      ${
        answered
          ? html`<p class="govuk-body">${tag({ text: rectificationOutcomes[answered.outcome][language] })}</p>
            <p class="govuk-body">${detailWords.ourAnswer[language]}, ${day(answered.at)}:</p>
            <p class="govuk-body govuk-!-margin-bottom-3 app-lines">${answered.answer}</p>`
          : html`<p class="govuk-body">${detailWords.notAnswered[language]}</p>`
      }`,
  })
}

const privatePart = (language: Language): Html => html`
  <h2 class="govuk-heading-m">${words.private[language]}</h2>
  <p class="govuk-body">${words.privateText[language]}</p>
  <p class="govuk-body"><a class="govuk-link" href="${inSame(language, `${url}/private`)}">${words.privateLink[language]}</a></p>`

/** Stands before what they keep private: who is near, and how to leave. */
export function privateWarningPage(shell: Shell, language: Language): Html {
  const say = (text: Words) => text[language]
  const content = html`
    <h1 class="govuk-heading-l">${say(words.warning)}</h1>
    <p class="govuk-body-l">${say(words.warningLead)}</p>
    <p class="govuk-body">${say(words.warningExit)}</p>
    <p class="govuk-body">${say(words.warningHistory)}</p>
    ${showForm('', language, button({ text: say(words.goOn) }))}
    <p class="govuk-body"><a class="govuk-link" href="${inSame(language, url)}">${say(words.goBack)}</a></p>
    ${details({
      summaryText: say(words.withIt),
      html: html`<p class="govuk-body">${say(words.careful)}</p>
        ${showForm('/details.pdf', language, button({ text: say(words.withPdf), classes: 'govuk-button--secondary' }))}
        ${showForm('/download.json', language, button({ text: say(words.withJson), classes: 'govuk-button--secondary' }))}`,
    })}`
  return myPage(shell, language, { title: say(words.warning), content })
}

/** By a form, so that the answer stands at no address of its own. */
const showForm = (under: string, language: Language, submit: Html): Html =>
  html`<form method="post" action="${url}/private${under}" data-guard="off" novalidate>
      <input type="hidden" name="lang" value="${language}">
      ${submit}
    </form>`

/** What they keep private. The title says nothing of it: it shows in tabs and lists of windows. */
export function privateAnswersPage(shell: Shell, language: Language, section: Section): Html {
  const title = words.private[language]
  const content = html`
    <h1 class="govuk-heading-l">${title}</h1>
    ${section.entries.length === 0 ? html`<p class="govuk-body">${section.nothing}</p>` : entriesList(section.entries, language)}
    ${section.said.map(one => saidHtml(one, language))}
    ${section.key !== undefined && html`<p class="govuk-body">${wrongLink(section.key, words.partWrong[language], title, language)}</p>`}
    <p class="govuk-body"><a class="govuk-link" href="${inSame(language, url)}">${words.goBack[language]}</a></p>`
  return myPage(
    shell,
    language,
    { title: detailWords.title[language], content },
    inSame(otherLanguage(language), `${url}/private`),
  )
}

/** What is said to be wrong; without a key, the record as a whole. */
export type Subject = { key: string | undefined; title: Words | undefined }

type Saying = { subject: Subject; form: Form; errors?: FieldErrors }

/** Saying that something is wrong, in one's own words. */
export function sayIsWrongPage(shell: Shell, language: Language, { subject, form, errors = [] }: Saying): Html {
  const say = (text: Words) => text[language]
  const error = errorOf(errors, 'says')
  const action = `${url}/rectifications`
  const content = html`
    ${subject.title && html`<span class="govuk-caption-l">${say(words.about)}: ${say(subject.title)}</span>`}
    <h1 class="govuk-heading-l">${say(words.sayTitle)}</h1>
    <p class="govuk-body">${say(words.what)}</p>
    <p class="govuk-body">${say(words.notAppeal)}</p>
    <form method="post" action="${action}"${typedForm(shell)} novalidate>
      ${pressField()}
      <input type="hidden" name="lang" value="${language}">
      ${subject.key !== undefined && html`<input type="hidden" name="what" value="${subject.key}">`}
      ${textarea({
        id: 'says',
        name: 'says',
        rows: 6,
        label: { text: say(words.sayLabel), classes: 'govuk-label--m' },
        hint: { text: say(words.sayHint) },
        value: textOf(form, 'says'),
        errorMessage: error === undefined ? undefined : { text: error },
      })}
      ${button({ text: say(words.send) })}
    </form>`
  const back = { href: inSame(language, url) }
  return myPage(shell, language, { title: say(words.sayTitle), back, errors, content, typed: action })
}

/** That we have it, what happens next, and the answer once there is one. */
export function saidPage(
  shell: Shell,
  language: Language,
  { subject, said }: { subject: Subject; said: Rectification },
): Html {
  const say = (text: Words) => text[language]
  const due = addMonths(today(said.at), 1)
  const by = answerBy({ en: dateInWords(due, 'en'), cy: dateInWords(due, 'cy') })
  // What is private is not read out again on a page that has an address.
  const isPrivate = subject.key === 'safety'
  const content = html`
    ${panel({ titleText: say(words.have), text: dateInWords(today(said.at), language) })}
    ${subject.title && !isPrivate && html`<p class="govuk-body">${say(words.about)}: ${say(subject.title)}</p>`}
    ${!isPrivate && saidHtml(said, language)}
    ${
      !said.answered &&
      html`<h2 class="govuk-heading-m">${say(words.next)}</h2>
      <p class="govuk-body">${say(words.nextText)}</p>
      <p class="govuk-body">${say(by)}</p>`
    }
    <p class="govuk-body"><a class="govuk-link" href="${inSame(language, url)}">${say(words.goBack)}</a></p>`
  return myPage(shell, language, { title: say(words.have), content })
}
