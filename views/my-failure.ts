/**
 * What we have asked a person about, as they read it: what we wrote down, by when to answer, one open box for their own
 * words, and what has happened since. English and Welsh are twins. Nothing here is a verdict (R33).
 */
import { askedHow, letterKinds } from '../db/choices.ts'
import type { EvidenceFile } from '../server/evidence/evidence.ts'
import { type Failure, newest } from '../server/failure/failure.ts'
import type { About } from '../server/failure/ground-words.ts'
import { deadlineOf, givenOn, lastDay, repliesTo, type Standing } from '../server/failure/standing.ts'
import { prompts, words as said } from '../server/failure/words.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import { dateInWords, timeInWords, today } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { tidy } from '../server/lib/typed-text.ts'
import { fileBox, fileList } from './evidence.ts'
import { button, insetText, notificationBanner, type SummaryListRow, summaryList, tag } from './govuk.ts'
import { textarea } from './govuk-form.ts'
import { given, type Html, html } from './html.ts'
import type { Shell } from './layout.ts'
import { inSame, myPage } from './my-plan-nav.ts'
import { quotedWords } from './my-plan-update.ts'
import { pressField, typedForm } from './press.ts'
import { whereFrom } from './where-from.ts'

const home = '/my-plan/not-done'
const error = (text: string | undefined) => (text === undefined ? undefined : { text })

/** How far it has come, as the person reads it. */
const standings: Record<Standing, Words> = {
  'to ask': { en: 'We want to hear from you', cy: 'Rydym am glywed gennych' },
  'to give': { en: 'We want to hear from you', cy: 'Rydym am glywed gennych' },
  waiting: { en: 'We want to hear from you', cy: 'Rydym am glywed gennych' },
  'to look at': { en: 'We are looking at it', cy: 'Rydym yn edrych arno' },
  sent: { en: 'A decision maker has it', cy: 'Mae gan benderfynwr hwn' },
  'to tell': { en: 'There is an answer', cy: 'Mae ateb' },
  closed: { en: 'There is an answer', cy: 'Mae ateb' },
}

const words = {
  list: { en: 'What we have asked you about', cy: 'Yr hyn rydym wedi gofyn i chi amdano' },
  none: { en: 'We have not asked you about anything.', cy: 'Nid ydym wedi gofyn i chi am unrhyw beth.' },
  where: { en: 'Where it is', cy: 'Ble mae pethau' },
  lastDay: { en: 'Please answer by', cy: 'Atebwch erbyn' },
  notCounted: {
    en: 'Your time to answer begins when we give you our letter.',
    cy: 'Mae eich amser i ateb yn dechrau pan fyddwn yn rhoi ein llythyr i chi.',
  },
  uncounted: {
    en: 'The law gives you time to answer. We cannot work out the last day of it yet: we need a newer list of bank holidays. We do not guess dates. Ask us if you are not sure.',
    cy: 'Mae’r gyfraith yn rhoi amser i chi ateb. Ni allwn gyfrifo ei ddiwrnod olaf eto: mae arnom angen rhestr fwy newydd o wyliau banc. Nid ydym yn dyfalu dyddiadau. Gofynnwch i ni os nad ydych yn siŵr.',
  },
  yours: { en: 'What you told us', cy: 'Yr hyn a ddywedoch wrthym' },
  late: {
    en: 'This came after the last day. It still counts.',
    cy: 'Daeth hyn ar ôl y diwrnod olaf. Mae’n dal i gyfrif.',
  },
  by: { en: 'said it for you', cy: 'a’i dywedodd ar eich rhan' },
  tell: { en: 'Tell us why, in your own words', cy: 'Dywedwch wrthym pam, yn eich geiriau eich hun' },
  more: { en: 'Tell us more, in your own words', cy: 'Dywedwch fwy wrthym, yn eich geiriau eich hun' },
  send: { en: 'Send my answer', cy: 'Anfon fy ateb' },
  sent: {
    en: 'We have your answer. Whoever looks at this will read it.',
    cy: 'Mae eich ateb gennym. Bydd pwy bynnag sy’n edrych ar hyn yn ei ddarllen.',
  },
  files: { en: 'Files you sent', cy: 'Ffeiliau a anfonwyd gennych' },
  letters: { en: 'Our letters', cy: 'Ein llythyrau' },
  answer: { en: 'The answer', cy: 'Yr ateb' },
  passedOn: {
    en: 'A decision maker has this now. If you tell us more, we will pass it on.',
    cy: 'Mae gan benderfynwr hwn nawr. Os byddwch yn dweud mwy wrthym, byddwn yn ei drosglwyddo.',
  },
  money: { en: 'If your money is cut', cy: 'Os caiff eich arian ei dorri' },
  back: { en: 'Back', cy: 'Yn ôl' },
} as const satisfies Record<string, Words>

type ListPage = { language: Language; rows: readonly { failure: Failure; about: About; standing: Standing }[] }

/** Everything the person was asked about, the newest first. */
export function myFailuresPage(shell: Shell, { language, rows }: ListPage): Html {
  const say = (text: Words) => text[language]
  const content = html`
    <h1 class="govuk-heading-l">${say(words.list)}</h1>
    ${rows.length === 0 && html`<p class="govuk-body">${say(words.none)}</p>`}
    ${rows.map(({ failure, about, standing }) =>
      summaryList({
        card: {
          title: {
            headingLevel: 2,
            html: html`<a class="govuk-link" href="${inSame(language, `${home}/${failure.id}`)}">${failure.reference}</a>`,
          },
        },
        rows: [
          { key: { text: say(said.toBeDone) }, value: { html: aboutHtml(about, language) } },
          {
            key: { text: say(words.where) },
            value: { html: tag({ text: say(standings[standing]), classes: 'app-tag-whole' }) },
          },
        ],
      }),
    )}
    <p class="govuk-body"><a class="govuk-link" href="${inSame(language, '/my-plan/if-your-money-is-cut')}">${say(words.money)}</a></p>`
  return myPage(shell, language, { title: say(words.list), content })
}

function aboutHtml(about: About, language: Language): Html {
  if ('interview' in about) {
    const { on, time } = about.interview
    return html`${said.interview[language]}, ${dateInWords(on, language)}, ${timeInWords(time, language)}`
  }
  const lang = about.writtenIn === language ? undefined : about.writtenIn
  return html`<span dir="auto"${given({ lang })}>${tidy(about.line)}</span>`
}

export type MyFailurePage = {
  language: Language
  failure: Failure
  about: About
  files: readonly EvidenceFile[]
  standing: Standing
  /** Today's date. */
  on: string
  mayAnswer: boolean
  form: Form
  errors?: FieldErrors
  filesAgain?: boolean
  done?: boolean
}

/** One of them. */
export function myFailurePage(shell: Shell, page: MyFailurePage): Html {
  const { language, failure, standing, errors = [], done } = page
  const isAnswering = !isAnswered(standing) && page.mayAnswer
  const say = (text: Words) => text[language]
  const content = html`
    <span class="govuk-caption-l">${failure.reference}</span>
    <h1 class="govuk-heading-l">${say(standings[standing])}</h1>
    ${done && notificationBanner({ type: 'success', text: say(words.sent), language })}
    ${answered(page)}
    ${summaryList({ rows: aboutRows(page) })}
    ${!isAnswered(standing) && byWhen(page)}
    ${theirWords(page)}
    ${isAnswering && answerForm(shell, page)}
    ${letters(page)}
    <p class="govuk-body"><a class="govuk-link" href="${inSame(language, '/my-plan/if-your-money-is-cut')}">${say(words.money)}</a></p>`
  const back = { href: inSame(language, home), text: say(words.back) }
  const twin = inSame(language === 'en' ? 'cy' : 'en', `${home}/${failure.id}`)
  const typed = isAnswering ? { typed: replyTo(failure) } : {}
  return myPage(shell, language, { title: say(standings[standing]), back, errors, content, ...typed }, twin)
}

const isAnswered = (standing: Standing) => standing === 'to tell' || standing === 'closed'

/** What came of it, as it was received. */
function answered({ failure, standing, language }: MyFailurePage): Html | undefined {
  const end = newest(failure, 'outcome', 'not pursued')
  if (!isAnswered(standing) || !end) return undefined
  const isOutcome = end.event === 'outcome'
  return html`<h2 class="govuk-heading-m">${isOutcome ? words.answer[language] : said.closedTitle[language]}</h2>
    <p class="govuk-body">${(isOutcome ? said.outcomeLead : said.closedLead)[language]}</p>
    ${quotedWords(end.words)}
    ${isOutcome && html`<p class="govuk-body">${said.outcomeNotOurs[language]}</p>`}
    ${whereFrom('letter.answer', language, words.answer[language])}`
}

function aboutRows({ failure, about, language }: MyFailurePage): SummaryListRow[] {
  const notice = newest(failure, 'notice')
  const isLine = 'line' in about
  return [
    { key: { text: said.toBeDone[language] }, value: { html: aboutHtml(about, language) } },
    ...(isLine
      ? [{ key: { text: said.byWhen[language] }, value: { text: dateInWords(failure.happenedOn, language) } }]
      : []),
    { key: { text: said.recorded[language] }, value: { html: html`${quotedWords(notice?.words ?? null)}` } },
  ]
}

/** Until when, where the law sets a day; that late is not too late; and who decides. */
function byWhen({ failure, language, standing }: MyFailurePage): Html {
  const last = lastDay(failure)
  const until =
    last && 'on' in last
      ? html`<p class="govuk-body">${words.lastDay[language]} <strong>${dateInWords(last.on, language, { weekday: true })}</strong>. ${said.late[language]}</p>`
      : html`<p class="govuk-body">${(givenOn(failure) ? said.noLastDay : words.notCounted)[language]}</p>
          ${last && 'problem' in last && html`<p class="govuk-body">${words.uncounted[language]}</p>`}`
  const isSent = standing === 'sent'
  return html`${isSent ? html`<p class="govuk-body">${words.passedOn[language]}</p>` : html`<p class="govuk-body">${said.nothingDecided[language]}</p>${until}`}
    ${!isSent && whereFrom(`letter.${deadlineOf(failure.regime) ? 'time-to-answer' : 'no-last-day'}`, language, words.lastDay[language])}
    ${insetText({ text: said.who[language] })}
    ${whereFrom('letter.who-decides', language, said.whoTitle[language])}`
}

function theirWords({ failure, files, language }: MyFailurePage): Html | undefined {
  const replies = repliesTo(failure)
  if (replies.length === 0) return undefined
  const url = (file: { id: string }) => `${home}/${failure.id}/files/${file.id}`
  return html`<h2 class="govuk-heading-m">${words.yours[language]}</h2>
    ${replies.map(
      ({ on, how, words: own, isLate, representativeName }) => html`
      <p class="govuk-body"><strong>${on !== null && dateInWords(on, language)}</strong>${how !== null && Object.hasOwn(askedHow, how) && `, ${askedHow[how as keyof typeof askedHow][language].toLowerCase()}`}${representativeName !== null && html`. ${representativeName} ${words.by[language]}`}</p>
      ${quotedWords(own)}
      ${isLate && html`<p class="govuk-body">${words.late[language]}</p>`}`,
    )}
    ${files.length > 0 && html`<h3 class="govuk-heading-s">${words.files[language]}</h3>${fileList({ files, language, url })}`}`
}

const replyTo = ({ id }: Failure) => `${home}/${id}/reply`

/** One open box; what others have said is help, and nothing to choose from (R36). */
function answerForm(shell: Shell, { failure, language, form, errors, filesAgain }: MyFailurePage): Html {
  const hasAnswered = newest(failure, 'reply') !== undefined
  return html`<form method="post" action="${inSame(language, replyTo(failure))}" enctype="multipart/form-data"${typedForm(shell)} novalidate>
    ${pressField()}
    <input type="hidden" name="lang" value="${language}">
    <h2 class="govuk-heading-m">${said.whatTitle[language]}</h2>
    <p class="govuk-body">${said.anyReason[language]} ${said.others[language]}</p>
    <ul class="govuk-list govuk-list--bullet">${prompts.map(prompt => html`<li>${prompt[language]}</li>`)}</ul>
    ${whereFrom('letter.reasons', language, said.whatTitle[language])}
    ${textarea({
      id: 'words',
      name: 'words',
      language,
      rows: 6,
      label: { text: (hasAnswered ? words.more : words.tell)[language], classes: 'govuk-label--m' },
      hint: { text: said.anyWay[language] },
      value: textOf(form, 'words'),
      errorMessage: error(errorOf(errors, 'words')),
    })}
    ${fileBox({ language, again: filesAgain ?? false, error: errorOf(errors, 'files') })}
    ${button({ text: words.send[language], preventDoubleClick: true })}
  </form>`
}

function letters({ failure, language }: MyFailurePage): Html | undefined {
  if (failure.letters.length === 0) return undefined
  return html`<h2 class="govuk-heading-m">${words.letters[language]}</h2>
    <ul class="govuk-list">${failure.letters.map(
      ({ id, kind, at }) =>
        html`<li><a class="govuk-link" href="${inSame(language, `${home}/${failure.id}/letters/${id}`)}">${letterKinds[kind][language]}, ${dateInWords(today(at), language)} (PDF)</a></li>`,
    )}</ul>`
}
