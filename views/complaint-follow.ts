/** Following a complaint: what has happened to it, its letters, and what can be done. English and Welsh are twins. */
import { complaintAbout, complaintStages, formats, letterKinds } from '../db/choices.ts'
import { type BodyId, bodies, bodyBlocks } from '../server/bodies.ts'
import { isOpen } from '../server/complaint/clocks.ts'
import { answeredOn, type Complaint, type ComplaintEntry, type MyComplaint } from '../server/complaint/complaint.ts'
import { fairness, wayOnBlocks } from '../server/complaint/letters.ts'
import { noDetriment } from '../server/complaint/words.ts'
import { readerMay } from '../server/http/access.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import type { WrittenLetter } from '../server/letter/letter.ts'
import { dateInWords, today } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { type PrintedFormat, printSizes, slugOf } from '../server/print/formats.ts'
import { complaintPage, type Face, otherRoutes, receiptLinks } from './complaint.ts'
import { fileBox, fileList } from './evidence.ts'
import { button, details, insetText, summaryList, tag } from './govuk.ts'
import { textarea } from './govuk-form.ts'
import { given, type Html, html } from './html.ts'
import { languageButton } from './layout.ts'
import { inSame } from './my-plan-nav.ts'
import { planBlocksHtml, planDocumentHtml } from './plan-document.ts'
import { pressField } from './press.ts'
import { whereFrom } from './where-from.ts'

const words = {
  title: { en: 'Your complaint', cy: 'Eich cwyn' },
  list: { en: 'Your complaints', cy: 'Eich cwynion' },
  none: { en: 'You have not made a complaint here.', cy: 'Nid ydych wedi gwneud cwyn yma.' },
  noneForThem: {
    en: 'You have not made a complaint for them here.',
    cy: 'Nid ydych wedi gwneud cwyn ar eu rhan yma.',
  },
  theirsHidden: {
    en: 'Complaints that they made themselves are not shown to you.',
    cy: 'Nid yw’r cwynion a wnaethant eu hunain yn cael eu dangos i chi.',
  },
  start: { en: 'Make a complaint', cy: 'Gwneud cwyn' },
  where: { en: 'Where it is', cy: 'Ble mae hi' },
  about: { en: 'What it is about', cy: 'Am beth y mae' },
  received: { en: 'We had it on', cy: 'Cawsom hi ar' },
  next: { en: 'What happens next', cy: 'Beth sy’n digwydd nesaf' },
  elsewhere: { en: 'You can go to somebody else now', cy: 'Gallwch fynd at rywun arall nawr' },
  letters: { en: 'Letters to you', cy: 'Llythyrau atoch' },
  soFar: { en: 'What has happened', cy: 'Beth sydd wedi digwydd' },
  told: { en: 'What you told us', cy: 'Yr hyn a ddywedoch wrthym' },
  happened: { en: 'What happened', cy: 'Beth ddigwyddodd' },
  when: { en: 'When', cy: 'Pryd' },
  effect: { en: 'How it affected you', cy: 'Sut yr effeithiodd arnoch' },
  wanted: { en: 'What you want us to do', cy: 'Beth rydych am i ni ei wneud' },
  files: { en: 'Files you sent', cy: 'Ffeiliau a anfonwyd gennych' },
  message: { en: 'Send us a message', cy: 'Anfon neges atom' },
  messageHint: {
    en: 'You can ask something, tell us more, or answer us.',
    cy: 'Gallwch ofyn rhywbeth, dweud mwy wrthym, neu ein hateb.',
  },
  send: { en: 'Send', cy: 'Anfon' },
  takeBack: { en: 'Take my complaint back', cy: 'Tynnu fy nghwyn yn ôl' },
  why: { en: 'Why? (optional)', cy: 'Pam? (dewisol)' },
  whyHint: {
    en: 'We then stop looking at it. You can complain again at any time.',
    cy: 'Byddwn wedyn yn peidio ag edrych arni. Gallwch gwyno eto ar unrhyw adeg.',
  },
  takeItBack: { en: 'Take it back', cy: 'Ei thynnu’n ôl' },
  close: { en: 'Close it on this device', cy: 'Ei chau ar y ddyfais hon' },
  sent: { en: 'We have your message.', cy: 'Mae eich neges gennym.' },
  withdrawn: { en: 'You have taken your complaint back.', cy: 'Rydych wedi tynnu eich cwyn yn ôl.' },
  sizes: { en: 'Keep a copy', cy: 'Cadw copi' },
} as const satisfies Record<string, Words>

/** What each thing is called to the person; a note is for colleagues, and is not in the list. */
const eventWords: Partial<Record<ComplaintEntry['event'], Words>> = {
  acknowledged: { en: 'We are looking at it', cy: 'Rydym yn edrych arni' },
  reply: { en: 'We replied', cy: 'Gwnaethom ateb' },
  message: { en: 'You sent us a message', cy: 'Gwnaethoch anfon neges atom' },
  'asked provider': { en: 'We asked the provider for its part', cy: 'Gwnaethom ofyn i’r darparwr am ei ran' },
  contribution: { en: 'The provider gave us its part', cy: 'Rhoddodd y darparwr ei ran i ni' },
}

export type Followed = {
  complaint: Complaint
  letters: readonly WrittenLetter[]
  next: readonly Words[]
  /** Where they may go because we are late. */
  wayOut?: { texts: readonly Words[]; body: BodyId } | undefined
  done?: 'sent' | 'withdrawn' | undefined
  form?: Form
  errors?: FieldErrors
  /** The page comes back with errors, and files had been chosen. */
  filesAgain?: boolean
}

/** Everything that the person may know of their complaint, and what they can do. */
export function followedPage(face: Face, page: Followed): Html {
  const { language, signedIn, url } = face
  const { complaint, letters, next, wayOut, done, errors = [] } = page
  const say = (words: Words) => words[language]
  const content = html`
    <span class="govuk-caption-l">${complaint.reference}</span>
    <h1 class="govuk-heading-l">${say(words.title)}</h1>
    ${wayOut && elsewhere(wayOut.texts, wayOut.body, language)}
    ${whereItIs(complaint, language)}
    ${next.length > 0 && html`<h2 class="govuk-heading-m">${say(words.next)}</h2>${next.map(text => html`<p class="govuk-body">${say(text)}</p>`)}`}
    ${letterLinks(letters, face)}
    ${whereNext(complaint, language)}
    <h2 class="govuk-heading-m">${say(words.soFar)}</h2>
    ${timeline(complaint, language)}
    ${messageForm(face, page)}
    ${otherRoutes(complaint, face)}
    <h2 class="govuk-heading-m">${say(words.told)}</h2>
    ${whatTheyTold(complaint, face)}
    ${receiptLinks(face)}
    ${insetText({ html: html`${fairness(complaint).map(text => html`<p class="govuk-body">${say(text)}</p>`)}` })}
    ${isOpen(complaint.stage) && takeBackForm(face, page)}
    ${!signedIn && closeForm(language)}`
  const back = signedIn ? { back: { href: inSame(language, '/my-plan/complaints') } } : {}
  return complaintPage(
    { ...face, url },
    { title: say(words.title), ...back, errors, done: done && say(words[done]), content, typed: `${url}/messages` },
  )
}

const elsewhere = (texts: readonly Words[], body: BodyId, language: Language): Html => html`
  <section class="app-plan__box app-plan__box--warning">
    <h2 class="govuk-heading-m">${words.elsewhere[language]}</h2>
    ${texts.map(text => html`<p class="govuk-body">${text[language]}</p>`)}
    ${planBlocksHtml(bodyBlocks(body, language), language)}
    ${whereFrom(`body.${body}`, language, bodies[body].name[language])}
  </section>`

const whereItIs = (complaint: Complaint, language: Language): Html =>
  summaryList({
    rows: [
      {
        key: { text: words.where[language] },
        value: { text: `${complaintStages[complaint.stage][language]}, ${dateInWords(complaint.stageOn, language)}` },
      },
      { key: { text: words.about[language] }, value: { text: complaintAbout[complaint.about][language] } },
      { key: { text: words.received[language] }, value: { text: dateInWords(complaint.receivedOn, language) } },
    ],
  })

/** After the final response: what its letter says about where to go, with the same last day (R52). */
function whereNext(complaint: Complaint, language: Language): Html | undefined {
  const on = complaint.stage === 'final response' ? answeredOn(complaint) : undefined
  if (on === undefined) return undefined
  return html`<div class="app-changes">${planBlocksHtml(wayOnBlocks(complaint, on, language), language)}</div>`
}

function letterLinks(letters: readonly WrittenLetter[], { language, url }: Face): Html | undefined {
  const toRead = letters.filter(({ kind }) => kind !== 'complaint receipt')
  if (toRead.length === 0) return undefined
  return html`<h2 class="govuk-heading-m">${words.letters[language]}</h2>
    <ul class="govuk-list">${toRead.map(
      ({ id, kind, at }) =>
        html`<li><a class="govuk-link" href="${inSame(language, `${url}/letters/${id}`)}">${letterKinds[kind][language]}</a>, ${dateInWords(today(at), language)}</li>`,
    )}</ul>`
}

function timeline(complaint: Complaint, language: Language): Html {
  const shown = complaint.entries.filter(({ event }) => event === 'stage' || event in eventWords)
  return html`<ol class="govuk-list app-timeline">${shown.map((entry, at) => {
    const title = entry.event === 'stage' ? stageTitle(entry, at, language) : eventWords[entry.event]?.[language]
    return html`<li><strong>${title}</strong>, ${dateInWords(today(entry.at), language)}${saidIn(entry, complaint, language)}</li>`
  })}</ol>`
}

const stageTitle = ({ stage }: ComplaintEntry, at: number, language: Language) =>
  at === 0 || stage === null ? letterKinds['complaint receipt'][language] : complaintStages[stage][language]

/** The words of an entry that are the person's to read; those of a final response stand in its letter. */
function saidIn({ event, stage, words: said }: ComplaintEntry, complaint: Complaint, language: Language) {
  const isTheirs = event === 'reply' || event === 'message' || (event === 'stage' && stage !== 'final response')
  if (!isTheirs || said === null) return undefined
  return html`<p class="govuk-body app-lines" dir="auto"${given({ lang: complaint.language !== language && complaint.language })}>${said}</p>`
}

function whatTheyTold(complaint: Complaint, { language, url }: Face): Html {
  const row = (label: Words, said: string | null) =>
    said !== null && {
      key: { text: label[language] },
      value: {
        html: html`<span class="app-lines" dir="auto"${given({ lang: complaint.language !== language && complaint.language })}>${said}</span>`,
      },
    }
  return html`
    ${summaryList({
      rows: [
        row(words.happened, complaint.whatHappened),
        row(words.when, complaint.happenedWhen),
        row(words.effect, complaint.effect),
        row(words.wanted, complaint.wanted),
      ],
    })}
    ${
      complaint.files.length > 0 &&
      html`<h3 class="govuk-heading-s">${words.files[language]}</h3>
      ${fileList({ files: complaint.files, language, url: ({ id }) => `${url}/files/${id}` })}`
    }`
}

/** Files come only from whoever is signed in: nobody else is sent a long form (http/files.ts). */
function messageForm(
  { language, url, signedIn }: Face,
  { form = {}, errors = [], filesAgain = false }: Followed,
): Html {
  const wrong = errorOf(errors, 'words')
  return html`
    <h2 class="govuk-heading-m">${words.message[language]}</h2>
    <form method="post" action="${url}/messages" id="typed" data-guard="changed" novalidate${given({ enctype: signedIn && 'multipart/form-data' })}>
      ${pressField()}
      <input type="hidden" name="lang" value="${language}">
      ${textarea({
        name: 'words',
        rows: 5,
        language,
        label: { text: words.message[language], classes: 'govuk-visually-hidden' },
        hint: { text: words.messageHint[language] },
        value: textOf(form, 'words'),
        ...(wrong !== undefined && { errorMessage: { text: wrong } }),
      })}
      ${signedIn && fileBox({ language, again: filesAgain, error: errorOf(errors, 'files') })}
      ${button({ text: words.send[language], preventDoubleClick: true })}
    </form>`
}

const takeBackForm = ({ language, url }: Face, { errors = [], form = {} }: Followed): Html => {
  const wrong = errorOf(errors, 'why')
  return details({
    summaryText: words.takeBack[language],
    open: wrong !== undefined || textOf(form, 'why') !== '',
    html: html`<form method="post" action="${url}/withdrawal" novalidate>
      ${pressField()}
      <input type="hidden" name="lang" value="${language}">
      ${textarea({
        name: 'why',
        rows: 3,
        language,
        label: { text: words.why[language], classes: 'govuk-label--s' },
        hint: { text: words.whyHint[language] },
        value: textOf(form, 'why'),
        ...(wrong !== undefined && { errorMessage: { text: wrong } }),
      })}
      <div class="govuk-button-group">
        ${button({ text: words.takeItBack[language], classes: 'govuk-button--warning', preventDoubleClick: true })}
        ${languageButton(language, `${url}/withdrawal`)}
      </div>
    </form>`,
  })
}

const closeForm = (language: Language): Html =>
  html`<form method="post" action="/complain/closing" data-guard="off" novalidate>
      <input type="hidden" name="lang" value="${language}">
      ${button({ text: words.close[language], classes: 'govuk-button--secondary' })}
    </form>`

/** One letter about it, word for word as it is printed, with its copies. */
export function complaintLetterPage(face: Face, letter: WrittenLetter): Html {
  const { language, url } = face
  const document = letter.words[language]
  const sizes = Object.keys(printSizes) as PrintedFormat[]
  const content = html`
    <div class="app-paper">${planDocumentHtml(document)}</div>
    <h2 class="govuk-heading-m">${words.sizes[language]}</h2>
    <ul class="govuk-list">${sizes.map(
      size =>
        html`<li><a class="govuk-link" href="${url}/letters/${letter.id}/letter.pdf?lang=${language}&amp;format=${slugOf(size)}">${formats[size][language]} (PDF)</a></li>`,
    )}</ul>`
  return complaintPage(face, { title: document.title, back: { href: inSame(language, url) }, content })
}

/** The complaints of whoever is signed in, and the way to make one. */
export function myComplaintsPage(face: Face, complaints: readonly MyComplaint[]): Html {
  const { language, url, shell } = face
  const acting = shell.reader?.representative
  const say = (words: Words) => words[language]
  const content = html`
    <h1 class="govuk-heading-l">${say(words.list)}</h1>
    ${complaints.length === 0 && html`<p class="govuk-body">${say(acting ? words.noneForThem : words.none)}</p>`}
    ${acting && html`<p class="govuk-body">${say(words.theirsHidden)}</p>`}
    ${complaints.length > 0 && complaintList(complaints, face)}
    ${(!shell.reader || readerMay(shell.reader, 'complain')) && button({ text: say(words.start), href: inSame(language, `${url}/new`) })}
    ${insetText({ text: say(noDetriment) })}`
  return complaintPage(face, { title: say(words.list), content })
}

const complaintList = (complaints: readonly MyComplaint[], { language, url }: Face): Html =>
  html`<ul class="govuk-list govuk-list--spaced">${complaints.map(
    ({ id, reference, about, receivedOn, stage }) => html`<li>
        <a class="govuk-link" href="${inSame(language, `${url}/${id}`)}">${reference}</a> ${tag({ text: complaintStages[stage][language], classes: isOpen(stage) ? '' : 'govuk-tag--grey' })}
        <br>${complaintAbout[about][language]}, ${dateInWords(receivedOn, language)}</li>`,
  )}</ul>`
