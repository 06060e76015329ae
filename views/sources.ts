/**
 * The register of sources: its parts, every source, and one part with all that is in it. For staff both languages stand
 * beside each other; anybody else reads it in one.
 */
import { type CalendarDate, dateInWords } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { type Cited, type CitedKind, citedKinds, statusOf } from '../server/source/cited.ts'
import { holdsInWords } from '../server/source/regime-cited.ts'
import { anchorOf, type Entry, type Part } from '../server/source/register.ts'
import { type SourceStatus, sourceStatuses } from '../server/sources.ts'
import { button, details, insetText, table, tag, warningText } from './govuk.ts'
import { select } from './govuk-form.ts'
import { given, type Html, html } from './html.ts'
import { claimantPage, type Page, type Shell, staffPage } from './layout.ts'
import { inSame, otherLanguage } from './my-plan-nav.ts'
import { regimeFacts } from './source-regime.ts'

/** Who reads it, in which language. */
export type RegisterFace = { shell: Shell; language: Language; forStaff: boolean }

export const words = {
  title: { en: 'Where our words come from', cy: 'O ble mae ein geiriau’n dod' },
  intro: {
    en: 'What we say about the law, how long things take and who else can help comes from somewhere. Here you can see where, and when we last checked it.',
    cy: 'Mae’r hyn rydym yn ei ddweud am y gyfraith, faint o amser mae pethau’n ei gymryd a phwy arall all helpu yn dod o rywle. Yma gallwch weld o ble, a phryd y gwnaethom ei wirio ddiwethaf.',
  },
  data: { en: 'The same as data (JSON)', cy: 'Yr un peth fel data (JSON)' },
  parts: { en: 'What we say', cy: 'Yr hyn rydym yn ei ddweud' },
  sources: { en: 'The sources', cy: 'Y ffynonellau' },
  source: { en: 'Source', cy: 'Ffynhonnell' },
  status: { en: 'How sure we are', cy: 'Pa mor sicr ydym' },
  checkedOn: { en: 'Checked on', cy: 'Gwiriwyd ar' },
  from: { en: 'Where this comes from', cy: 'O ble mae hyn yn dod' },
  about: { en: 'About', cy: 'Am' },
  all: { en: 'Everything', cy: 'Popeth' },
  show: { en: 'Show', cy: 'Dangos' },
  none: { en: 'There is nothing of that kind.', cy: 'Nid oes dim o’r math hwnnw.' },
  old: { en: 'Check again', cy: 'Gwirio eto' },
  plan: { en: 'Go to my plan', cy: 'Mynd i fy nghynllun' },
} as const satisfies Record<string, Words>

/** What each status means, in plain words. */
export const statusMeanings: Record<SourceStatus, Words> = {
  found: { en: 'We have read it in the source.', cy: 'Rydym wedi’i ddarllen yn y ffynhonnell.' },
  memory: {
    en: 'We have not read it in the source yet. Ask us before you rely on it.',
    cy: 'Nid ydym wedi’i ddarllen yn y ffynhonnell eto. Gofynnwch i ni cyn dibynnu arno.',
  },
  confirmed: { en: 'A lawyer has checked it.', cy: 'Mae cyfreithiwr wedi’i wirio.' },
}

export type Register = {
  entries: readonly Entry[]
  parts: readonly Part[]
  /** The only status that is shown, if one was asked for. */
  status: SourceStatus | undefined
  /** For staff: what claimants read that rests on something not seen in its source. */
  unconfirmed?: readonly Cited[]
  /** What the administrator has to check again. */
  due?: readonly { name: string; checkedOn: CalendarDate }[]
  /** The privacy notice names nobody: a setting is missing. Only the administrator can mend that. */
  namesNoController?: boolean
}

/** The parts of the register, and every source. */
export function registerPage(face: RegisterFace, register: Register): Html {
  const { language } = face
  const { entries, parts, status, unconfirmed = [], due = [], namesNoController } = register
  const content = html`
    <h1 class="govuk-heading-l">${words.title[language]}</h1>
    <p class="govuk-body">${words.intro[language]}</p>
    ${due.length > 0 && dueWarning(due)}
    ${namesNoController && warningText({ text: 'The privacy notice does not say who the controller is. Set CONTROLLER_NAME and DPO_CONTACT.' })}
    ${unconfirmed.length > 0 && toBeConfirmed(face, unconfirmed)}
    <h2 class="govuk-heading-m">${words.parts[language]}</h2>
    <ul class="govuk-list">${parts.map(part => html`<li><a class="govuk-link" href="${partAddress(face, part)}">${part.name[language]}</a> (${part.cited.length})</li>`)}</ul>
    <h2 class="govuk-heading-m" id="register">${words.sources[language]}</h2>
    ${filter(face, parts, undefined, status)}
    <ul class="govuk-list">${(Object.keys(sourceStatuses) as SourceStatus[]).map(one => html`<li>${statusTag(one, language)} ${statusMeanings[one][language]}</li>`)}</ul>
    ${entries.length > 0 ? sourcesTable(face, entries) : html`<p class="govuk-body">${words.none[language]}</p>`}
    <p class="govuk-body"><a class="govuk-link" href="/sources.json">${words.data[language]}</a></p>`
  return pageFor(face, { title: words.title[language], wide: true, content })
}

/** A page of the register for whoever reads it. */
export function pageFor({ shell, language, forStaff }: RegisterFace, page: Page, query = ''): Html {
  if (forStaff) return staffPage(shell, page)
  const content = html`${page.content}
    <p class="govuk-body"><a class="govuk-link" href="${inSame(language, '/my-plan')}">${words.plan[language]}</a></p>`
  return claimantPage(
    shell,
    language,
    { ...page, content },
    inSame(otherLanguage(language), `${shell.path}${query && `?${query}`}`),
  )
}

/** For the administrator, here and where they start: what was checked too long ago (R56). */
export function dueWarning(due: readonly { name: string; checkedOn: CalendarDate }[]): Html {
  const count = due.length === 1 ? '1 thing was' : `${due.length} things were`
  return html`${warningText({ text: `${count} last checked more than 12 months ago. Check each at its source, and change its date in server/sources.ts or server/bodies.ts.` })}
    <ul class="govuk-list govuk-list--bullet">
      ${due.slice(0, 10).map(({ name, checkedOn }) => html`<li>${name}, checked on ${dateInWords(checkedOn, 'en')}</li>`)}
      ${due.length > 10 && html`<li>and ${due.length - 10} more</li>`}
    </ul>`
}

const toBeConfirmed = (face: RegisterFace, unconfirmed: readonly Cited[]): Html =>
  insetText({
    html: html`<p class="govuk-body">${unconfirmed.length} texts that claimants read rest on law that nobody has seen in its source yet. Outside the demonstration the service does not start with them, unless the setting UNCONFIRMED_LAW=allow says so.</p>
      ${details({ summaryText: 'Which ones', html: html`<ul class="govuk-list govuk-list--bullet">${unconfirmed.map(one => html`<li>${citedKinds[one.kind].en}: ${one.name.en} (${sourceLinks(face, one.cites)})</li>`)}</ul>` })}`,
  })

/** Which part, and how sure we are: an ordinary form, so that a choice has an address. */
function filter({ language }: RegisterFace, parts: readonly Part[], about?: string, status?: SourceStatus): Html {
  const all = { value: '', text: words.all[language] }
  return html`<form method="get" action="/sources" data-guard="off" novalidate class="app-register-filter">
      <input type="hidden" name="lang" value="${language}">
      ${select({ id: 'about', name: 'about', label: { text: words.about[language] }, value: about ?? '', items: [all, ...parts.map(({ id, name }) => ({ value: id, text: name[language] }))] })}
      ${select({ id: 'status', name: 'status', label: { text: words.status[language] }, value: status ?? '', items: [all, ...(Object.keys(sourceStatuses) as SourceStatus[]).map(value => ({ value, text: sourceStatuses[value][language] }))] })}
      ${button({ text: words.show[language], classes: 'govuk-button--secondary' })}
    </form>`
}

const partAddress = ({ language }: RegisterFace, { id }: Part): string => `/sources?about=${id}&lang=${language}`

const sourcesTable = (face: RegisterFace, entries: readonly Entry[]): Html => {
  const say = (text: Words) => text[face.language]
  return table({
    classes: 'app-stack',
    caption: say(words.sources),
    captionClasses: 'govuk-visually-hidden',
    head: [{ text: say(words.source) }, { text: say(words.status) }, { text: say(words.checkedOn) }],
    rows: entries.map(entry => [
      cell(
        say(words.source),
        html`<a class="govuk-link" id="source-${entry.id}" href="${inSame(face.language, `/sources/${entry.id}`)}"${given({ lang: face.language === 'en' ? undefined : 'en' })}>${entry.id}: ${entry.title}</a>`,
      ),
      cell(say(words.status), statusTag(entry.status, face.language)),
      cell(
        say(words.checkedOn),
        html`${dateInWords(entry.checkedOn, face.language)}${entry.stale && html`<br>${staleTag(face.language)}`}`,
      ),
    ]),
  })
}

const cell = (label: string, content: Html) => ({ html: content, attributes: { 'data-label': label } })

const tagColours: Record<SourceStatus, string> = {
  found: 'govuk-tag--green',
  memory: 'govuk-tag--yellow',
  confirmed: 'govuk-tag--blue',
}

export const statusTag = (status: SourceStatus, language: Language): Html =>
  tag({ text: sourceStatuses[status][language], classes: tagColours[status] })

export const staleTag = (language: Language): Html => tag({ text: words.old[language], classes: 'govuk-tag--red' })

/** Sources by their short names, each to its own page. */
export const sourceLinks = ({ language }: Pick<RegisterFace, 'language'>, ids: readonly string[]): Html =>
  html`${ids.map((id, at) => html`${at > 0 && ', '}<a class="govuk-link" href="${inSame(language, `/sources/${id}`)}">${id}</a>`)}`

type PartPage = { part: Part; parts: readonly Part[]; status: SourceStatus | undefined }

/** One part: what there is to know of it, and every text with its sources. */
export function partPage(face: RegisterFace, { part, parts, status }: PartPage): Html {
  const { language } = face
  const shown = part.cited.filter(one => !status || statusOf(one) === status)
  const kinds = (Object.keys(citedKinds) as CitedKind[]).filter(kind => shown.some(one => one.kind === kind))
  const content = html`
    <span class="govuk-caption-l">${words.title[language]}</span>
    <h1 class="govuk-heading-l">${part.name[language]}</h1>
    ${filter(face, parts, part.id, status)}
    ${part.regime && !status && regimeFacts(face, part.regime)}
    ${shown.length === 0 && html`<p class="govuk-body">${words.none[language]}</p>`}
    ${kinds.map(kind => {
      const ofKind = shown.filter(one => one.kind === kind)
      return html`${part.regime && html`<h2 class="govuk-heading-m">${citedKinds[kind][language]}</h2>`}
        ${isShort(kind) ? shortTexts(face, ofKind) : ofKind.map(one => textHtml(face, one))}`
    })}`
  const back = { href: inSame(language, '/sources'), text: words.title[language] }
  const query = new URLSearchParams({ about: part.id, ...(status && { status }) })
  return pageFor(
    face,
    { title: `${part.name[language]}: ${words.title[language]}`, back, wide: true, content },
    `${query}`,
  )
}

/** Of these each is a line of a table. */
const isShort = (kind: CitedKind): boolean => kind === 'question' || kind === 'time' || kind === 'rule'

const textHtml = (face: RegisterFace, one: Cited): Html =>
  html`<section class="app-register-text" id="${anchorOf(one)}">
    <h3 class="govuk-heading-s">${nameOf(one, face.language)} ${statusTag(statusOf(one), face.language)}</h3>
    ${forStaffOnly(face, one)}
    ${face.forStaff ? sideBySide(one) : one.words.map(text => html`<p class="govuk-body">${text[face.language]}</p>`)}
    ${holds(one, face.language)}
    ${one.cites.length > 0 && html`<p class="govuk-body-s">${words.from[face.language]}: ${sourceLinks(face, one.cites)}</p>`}
  </section>`

/** What only staff read has no Welsh: it is said to be English. */
export const nameOf = ({ name }: Pick<Cited, 'name'>, language: Language): Html =>
  language === 'cy' && name.cy === undefined ? html`<span lang="en">${name.en}</span>` : html`${name[language]}`

const forStaffOnly = ({ forStaff }: RegisterFace, one: Cited): Html | undefined =>
  forStaff && one.forStaff ? html`<p class="govuk-hint">${one.forStaff}</p>` : undefined

function holds(one: Cited, language: Language): Html | undefined {
  const text = holdsInWords(one.holds)
  return text && html`<p class="govuk-body-s"><strong>${text[language]}</strong></p>`
}

/** One line for each sentence in English, and beside it in Welsh, so that they can be compared. */
const sideBySide = ({ name, words: sentences }: Cited): Html =>
  table({
    classes: 'app-stack',
    caption: `${name.en}, in both languages`,
    captionClasses: 'govuk-visually-hidden',
    head: [{ text: 'English', classes: 'govuk-!-width-one-half' }, { text: 'Cymraeg' }],
    rows: sentences.map(({ en, cy }) => [
      cell('English', html`${en}`),
      cell('Cymraeg', html`<span lang="cy">${cy}</span>`),
    ]),
  })

function shortTexts(face: RegisterFace, cited: readonly Cited[]): Html {
  const languages: Language[] = face.forStaff ? ['en', 'cy'] : [face.language]
  const names = { en: 'English', cy: 'Cymraeg' }
  const from = words.from[face.language]
  return table({
    classes: 'app-stack',
    head: [
      ...languages.map(language => ({ text: face.forStaff ? names[language] : words.about[language] })),
      { text: from },
    ],
    rows: cited.map(one => [
      ...languages.map((language, at) =>
        cell(face.forStaff ? names[language] : words.about[language], shortText(face, one, language, at === 0)),
      ),
      cell(from, html`${sourceLinks(face, one.cites)} ${statusTag(statusOf(one), face.language)}`),
    ]),
  })
}

function shortText(face: RegisterFace, one: Cited, language: Language, isFirst: boolean): Html {
  const lang = language === face.language ? undefined : language
  if (!isFirst && one.name.cy === undefined) return html`-`
  return html`<div${given({ id: isFirst ? anchorOf(one) : undefined, lang })}>${nameOf(one, language)}${one.words.map(text => html`<br><strong>${text[language]}</strong>`)}</div>
    ${isFirst && forStaffOnly(face, one)}`
}
