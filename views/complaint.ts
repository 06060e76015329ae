/** Complaining: the form, for whoever is signed in to their plan or not, and that we have it. English and Welsh are twins. */
import { complaintAbout, toldBy } from '../db/choices.ts'
import type { Complaint } from '../server/complaint/complaint.ts'
import type { Contact } from '../server/complaint/contact.ts'
import { fairness, toldIn } from '../server/complaint/letters.ts'
import { routesIn } from '../server/complaint/reading.ts'
import { noDetriment, routeWords } from '../server/complaint/words.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { fileBox } from './evidence.ts'
import { button, insetText, panel, summaryList } from './govuk.ts'
import { input, radios, select, textarea } from './govuk-form.ts'
import { given, type Html, html } from './html.ts'
import { claimantPage, type Page, type Shell } from './layout.ts'
import { inSame, myPage, otherLanguage } from './my-plan-nav.ts'
import { pressField } from './press.ts'
import { whereFrom } from './where-from.ts'

/** Whose page it is: of somebody signed in to their plan, or of anybody. `url` is where the complaint's own pages are. */
export type Face = { shell: Shell; language: Language; signedIn: boolean; url: string }

/** A page about complaining, for either. */
export const complaintPage = ({ shell, language, signedIn }: Face, page: Page): Html =>
  (signedIn ? myPage : claimantPage)(shell, language, page, inSame(otherLanguage(language), shell.path))

const words = {
  title: { en: 'Complain', cy: 'Cwyno' },
  only: {
    en: 'You only have to tell us what happened. Leave out anything you do not want to say. You do not need your National Insurance number.',
    cy: 'Dim ond beth ddigwyddodd y mae’n rhaid i chi ei ddweud wrthym. Gadewch allan unrhyw beth nad ydych am ei ddweud. Nid oes angen eich rhif Yswiriant Gwladol arnoch.',
  },
  otherWays: {
    en: 'You can also complain by phone, by letter or at an office. Somebody else can do it for you.',
    cy: 'Gallwch hefyd gwyno dros y ffôn, drwy lythyr neu mewn swyddfa. Gall rhywun arall ei wneud ar eich rhan.',
  },
  signIn: { en: 'Complain from your plan', cy: 'Cwyno o’ch cynllun' },
  signInWhy: {
    en: 'and we will know who you are, and you can send files. If you have not signed in, we ask you to. Or go on here: this form does not know who you are.',
    cy: 'a byddwn yn gwybod pwy ydych chi, a gallwch anfon ffeiliau. Os nad ydych wedi mewngofnodi, byddwn yn gofyn i chi wneud hynny. Neu ewch ymlaen yma: nid yw’r ffurflen hon yn gwybod pwy ydych chi.',
  },
  follow: { en: 'Follow a complaint you have made', cy: 'Dilyn cwyn rydych wedi’i gwneud' },
  happened: { en: 'What happened?', cy: 'Beth ddigwyddodd?' },
  happenedHint: {
    en: 'Use your own words. Say who it was about, if you know.',
    cy: 'Defnyddiwch eich geiriau eich hun. Dywedwch am bwy yr oedd, os ydych yn gwybod.',
  },
  about: { en: 'What is it about? (optional)', cy: 'Am beth y mae? (dewisol)' },
  provider: { en: 'Name of the provider (optional)', cy: 'Enw’r darparwr (dewisol)' },
  providerHint: {
    en: 'Only if it is about a provider. That is somebody the Jobcentre sent you to for help.',
    cy: 'Dim ond os yw’n ymwneud â darparwr. Dyna rywun y gwnaeth y Ganolfan Byd Gwaith eich anfon ato i gael help.',
  },
  when: { en: 'When did it happen? (optional)', cy: 'Pryd ddigwyddodd hyn? (dewisol)' },
  whenHint: {
    en: 'For example, last Tuesday, or in March',
    cy: 'Er enghraifft, dydd Mawrth diwethaf, neu ym mis Mawrth',
  },
  effect: { en: 'How did it affect you? (optional)', cy: 'Sut yr effeithiodd arnoch? (dewisol)' },
  wanted: { en: 'What do you want us to do? (optional)', cy: 'Beth rydych am i ni ei wneud? (dewisol)' },
  you: { en: 'How we can reach you', cy: 'Sut y gallwn gysylltu â chi' },
  youHint: {
    en: 'Without this we cannot write to you. You can still follow your complaint here, with the reference and the code that we give you.',
    cy: 'Heb hyn ni allwn ysgrifennu atoch. Gallwch ddilyn eich cwyn yma o hyd, gyda’r cyfeirnod a’r cod y byddwn yn eu rhoi i chi.',
  },
  known: {
    en: 'We use what we know about you. If it is wrong, change it under',
    cy: 'Rydym yn defnyddio’r hyn a wyddom amdanoch. Os yw’n anghywir, newidiwch ef o dan',
  },
  myDetails: { en: 'My details', cy: 'Fy manylion' },
  name: { en: 'Full name (optional)', cy: 'Enw llawn (dewisol)' },
  address: { en: 'Address (optional)', cy: 'Cyfeiriad (dewisol)' },
  phone: { en: 'Phone number (optional)', cy: 'Rhif ffôn (dewisol)' },
  email: { en: 'Email address (optional)', cy: 'Cyfeiriad e-bost (dewisol)' },
  office: { en: 'Which office is it about? (optional)', cy: 'Pa swyddfa y mae’n ymwneud â hi? (dewisol)' },
  anyOffice: { en: 'I do not know', cy: 'Nid wyf yn gwybod' },
  answerBy: { en: 'How should we tell you? (optional)', cy: 'Sut dylem ddweud wrthych? (dewisol)' },
  needs: {
    en: 'Is there anything you need from us to take part? (optional)',
    cy: 'A oes unrhyw beth sydd ei angen arnoch gennym i gymryd rhan? (dewisol)',
  },
  needsHint: {
    en: 'Such as large print, an interpreter, or a good time to ring',
    cy: 'Fel print bras, cyfieithydd, neu amser da i ffonio',
  },
  send: { en: 'Send my complaint', cy: 'Anfon fy nghwyn' },
  known_name: { en: 'Name', cy: 'Enw' },
  known_address: { en: 'Address', cy: 'Cyfeiriad' },
  known_phone: { en: 'Phone', cy: 'Ffôn' },
  known_email: { en: 'Email', cy: 'E-bost' },
  notKnown: { en: 'We do not have one', cy: 'Nid oes un gennym' },
} as const satisfies Record<string, Words>

/** What is wrong besides the fields: nothing that was typed is lost with it. */
export const tooManyComplaints: Words = {
  en: 'Many complaints have come from this connection in a short time. Wait 15 minutes, then press the button again. What you wrote is still here',
  cy: 'Daeth llawer o gwynion o’r cysylltiad hwn mewn amser byr. Arhoswch 15 munud, yna pwyswch y botwm eto. Mae’r hyn a ysgrifennoch yma o hyd',
}

export type ComplaintForm = {
  form: Form
  errors?: FieldErrors
  /** Offices to choose from, where we do not know the person. */
  offices?: readonly { id: string; name: string }[]
  /** How we reach whoever is signed in. */
  known?: Contact
  /** Files were chosen, and the page comes back: a browser does not keep them. */
  filesAgain?: boolean
}

/** The form. The one compulsory question comes first. */
export function complainPage(face: Face, page: ComplaintForm): Html {
  const { language, signedIn } = face
  const { form, errors = [], known } = page
  const say = (words: Words) => words[language]
  const content = html`
    <h1 class="govuk-heading-l">${say(words.title)}</h1>
    ${!signedIn && notSignedIn(language)}
    ${insetText({ text: say(noDetriment) })}
    ${whereFrom('complaint.no-detriment', language, say(noDetriment))}
    <p class="govuk-body">${say(words.only)}</p>
    <p class="govuk-body">${say(words.otherWays)}</p>
    <form method="post" action="${face.url}" id="typed" data-guard="changed" novalidate${given({ enctype: signedIn && 'multipart/form-data' })}>
      ${pressField()}
      <input type="hidden" name="lang" value="${language}">
      ${whatHappened({ language, form, errors })}
      ${signedIn && fileBox({ language, again: page.filesAgain ?? false, error: errorOf(errors, 'files') })}
      <h2 class="govuk-heading-m">${say(words.you)}</h2>
      ${known ? whatWeKnow(known, language) : whoTheyAre(language, page)}
      ${answering({ language, form, errors })}
      ${button({ text: say(words.send), preventDoubleClick: true })}
    </form>`
  return complaintPage(face, { title: say(words.title), errors, content, typed: face.url })
}

const notSignedIn = (language: Language): Html => html`
  <p class="govuk-body"><a class="govuk-link" href="${inSame(language, '/my-plan/complaints/new')}">${words.signIn[language]}</a> ${words.signInWhy[language]}</p>
  <p class="govuk-body"><a class="govuk-link" href="${inSame(language, '/complain/follow')}">${words.follow[language]}</a></p>`

/** A form, in a language, with what was typed and what is wrong with it. */
export type Asked = { language: Language; form: Form; errors: FieldErrors }

const messageOf = (errors: FieldErrors, name: string) => {
  const text = errorOf(errors, name)
  return text === undefined ? {} : { errorMessage: { text } }
}

const line = (
  { language, form, errors }: Asked,
  name: string,
  label: Words,
  more: Partial<Parameters<typeof input>[0]> = {},
) =>
  input({
    name,
    language,
    label: { text: label[language], classes: 'govuk-label--s' },
    value: textOf(form, name),
    ...messageOf(errors, name),
    ...more,
  } as Parameters<typeof input>[0])

const text = ({ language, form, errors }: Asked, name: string, label: Words, rows: number, hint?: Words) =>
  textarea({
    name,
    rows,
    language,
    label: { text: label[language], classes: 'govuk-label--s' },
    ...(hint && { hint: { text: hint[language] } }),
    value: textOf(form, name),
    ...messageOf(errors, name),
  })

/** The questions about what happened; also on the form that staff fill in. */
export function whatHappened(asked: Asked): Html {
  const { language, form, errors } = asked
  return html`
    ${textarea({
      name: 'whatHappened',
      rows: 8,
      language,
      label: { text: words.happened[language], classes: 'govuk-label--m' },
      hint: { text: words.happenedHint[language] },
      value: textOf(form, 'whatHappened'),
      ...messageOf(errors, 'whatHappened'),
    })}
    ${radios({
      name: 'about',
      language,
      fieldset: { legend: { text: words.about[language], classes: 'govuk-fieldset__legend--s' } },
      value: textOf(form, 'about'),
      items: Object.entries(complaintAbout).map(([value, label]) => ({ value, text: label[language] })),
    })}
    ${line(asked, 'provider', words.provider, { hint: { text: words.providerHint[language] } })}
    ${line(asked, 'happenedWhen', words.when, { hint: { text: words.whenHint[language] } })}
    ${text(asked, 'effect', words.effect, 4)}
    ${text(asked, 'wanted', words.wanted, 4)}`
}

function whoTheyAre(language: Language, { form, errors = [], offices = [] }: ComplaintForm): Html {
  const asked = { language, form, errors }
  return html`
    <p class="govuk-body">${words.youHint[language]}</p>
    ${contactFields(asked)}
    ${select({
      name: 'officeId',
      language,
      label: { text: words.office[language], classes: 'govuk-label--s' },
      value: textOf(form, 'officeId'),
      items: [
        { value: '', text: words.anyOffice[language] },
        ...offices.map(({ id, name }) => ({ value: id, text: name })),
      ],
    })}`
}

/** Name, address, phone and email; also on the form that staff fill in, about somebody else. */
export const contactFields = (asked: Asked, autocomplete = true): Html => {
  const auto = (what: string) => (autocomplete ? { autocomplete: what } : { autocomplete: 'off' })
  return html`
    ${line(asked, 'name', words.name, auto('name'))}
    ${text(asked, 'address', words.address, 4)}
    ${line(asked, 'phone', words.phone, { type: 'tel', classes: 'govuk-input--width-20', ...auto('tel') })}
    ${line(asked, 'email', words.email, { type: 'email', spellcheck: false, ...auto('email') })}`
}

function whatWeKnow({ name, address, phones, email }: Contact, language: Language): Html {
  const row = (label: Words, lines: readonly string[]) => ({
    key: { text: label[language] },
    value: { html: html`<span class="app-lines">${lines.join('\n') || words.notKnown[language]}</span>` },
  })
  return html`
    ${summaryList({
      rows: [
        row(words.known_name, name === undefined ? [] : [name]),
        row(words.known_address, address),
        row(words.known_phone, phones),
        row(words.known_email, email === undefined ? [] : [email]),
      ],
    })}
    <p class="govuk-body">${words.known[language]} <a class="govuk-link" href="${inSame(language, '/my-plan/details')}">${words.myDetails[language]}</a>.</p>`
}

/** How they want to be told, and what they need; also on the form that staff fill in. */
export const answering = (asked: Asked): Html => {
  const { language, form } = asked
  return html`
    ${radios({
      name: 'answerBy',
      language,
      fieldset: { legend: { text: words.answerBy[language], classes: 'govuk-fieldset__legend--s' } },
      value: textOf(form, 'answerBy'),
      items: Object.entries(toldBy).map(([value, label]) => ({ value, text: label[language] })),
    })}
    ${text(asked, 'needs', words.needs, 3, words.needsHint)}`
}

const receivedWords = {
  title: { en: 'We have your complaint', cy: 'Mae eich cwyn gennym' },
  reference: { en: 'Your reference', cy: 'Eich cyfeirnod' },
  code: { en: 'Your code', cy: 'Eich cod' },
  keep: {
    en: 'Write down the reference and the code, or keep a copy of this page. With both of them you can follow your complaint, read our answers and write to us.',
    cy: 'Ysgrifennwch y cyfeirnod a’r cod, neu cadwch gopi o’r dudalen hon. Gyda’r ddau gallwch ddilyn eich cwyn, darllen ein hatebion ac ysgrifennu atom.',
  },
  keepAlso: {
    en: 'You can always find it here when you sign in. Somebody without your plan’s code needs the reference and this code.',
    cy: 'Gallwch ddod o hyd iddi yma bob amser pan fyddwch yn mewngofnodi. Bydd angen y cyfeirnod a’r cod hwn ar rywun heb god eich cynllun.',
  },
  copy: { en: 'Keep a copy', cy: 'Cadw copi' },
  inEnglish: { en: 'Receipt in English (PDF)', cy: 'Derbynneb yn Saesneg (PDF)' },
  inWelsh: { en: 'Receipt in Welsh (PDF)', cy: 'Derbynneb yn Gymraeg (PDF)' },
  next: { en: 'What happens next', cy: 'Beth sy’n digwydd nesaf' },
  toIt: { en: 'See your complaint', cy: 'Gweld eich cwyn' },
  contact: { en: 'If you have a question', cy: 'Os oes gennych gwestiwn' },
} as const satisfies Record<string, Words>

export type Received = { complaint: Complaint; code: string; next: readonly Words[] }

/** That we have it: reference and code at once, what happens next, and which other way may be right (R49, R53, D19). */
export function receivedPage(face: Face, { complaint, code, next }: Received): Html {
  const { language, url, signedIn } = face
  const say = (words: Words) => words[language]
  const { reference, office } = complaint
  const content = html`
    ${panel({ titleText: say(receivedWords.title), html: html`${say(receivedWords.reference)}<br><strong>${reference}</strong>` })}
    <dl class="app-code">
      <dt>${say(receivedWords.reference)}</dt><dd>${reference}</dd>
      <dt>${say(receivedWords.code)}</dt><dd>${code}</dd>
    </dl>
    <p class="govuk-body">${say(signedIn ? receivedWords.keepAlso : receivedWords.keep)}</p>
    ${otherRoutes(complaint, face)}
    <h2 class="govuk-heading-m">${say(receivedWords.next)}</h2>
    ${next.map(text => html`<p class="govuk-body">${say(text)}</p>`)}
    ${fairness(complaint).map(text => html`<p class="govuk-body">${say(text)}</p>`)}
    <h2 class="govuk-heading-m">${say(receivedWords.copy)}</h2>
    ${receiptLinks(face)}
    <p class="govuk-body"><a class="govuk-link" href="${inSame(language, url)}">${say(receivedWords.toIt)}</a></p>
    <h2 class="govuk-heading-m">${say(receivedWords.contact)}</h2>
    <p class="govuk-body">${office.name}, ${office.phone}</p>`
  return complaintPage(face, { title: say(receivedWords.title), content })
}

/** The receipt to keep, in the language of the page first. */
export const receiptLinks = ({ language, url }: Face): Html => {
  const link = (of: Language, label: Words) =>
    html`<li><a class="govuk-link" href="${url}/receipt.pdf?lang=${of}" hreflang="${of}">${label[language]}</a></li>`
  const both = [link('en', receivedWords.inEnglish), link('cy', receivedWords.inWelsh)]
  return html`<ul class="govuk-list">${language === 'en' ? both : both.reverse()}</ul>`
}

/** What the complaint speaks of besides: the right way for that, with the complaint taken all the same (R53). */
export function otherRoutes(complaint: Complaint, { language, signedIn }: Face): Html {
  const routes = routesIn(toldIn(complaint)).filter(route => route !== complaint.about)
  return html`${routes.map(route => {
    const { title, texts, link } = routeWords[route]
    // Signed in, the same form knows who they are.
    const href = signedIn ? link.href.replace(/^\/complain\?/, '/my-plan/complaints/new?') : link.href
    return html`<section class="app-plan__box app-plan__box--rights">
      <h2 class="govuk-heading-m">${title[language]}</h2>
      ${texts.map(text => html`<p class="govuk-body">${text[language]}</p>`)}
      ${whereFrom(`complaint.${route}`, language, title[language])}
      <p class="govuk-body"><a class="govuk-link" href="${href.startsWith('/') ? inSame(language, href) : href}">${link.text[language]}</a></p>
    </section>`
  })}`
}
