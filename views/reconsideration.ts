/**
 * Requests to look at a plan again as the person follows them: the list, how far each has come, and taking one back.
 * English and Welsh are twins; each regime has its own words for it (R46).
 */
import { askedHow, type ReconsiderationStep, reconsiderationGrounds, reconsiderationSteps } from '../db/choices.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import type { WrittenLetter } from '../server/letter/letter.ts'
import { dateInWords, today } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { tidy } from '../server/lib/typed-text.ts'
import type { Dates } from '../server/reconsideration/dates.ts'
import { iTakeItBack } from '../server/reconsideration/forms.ts'
import { howTold, partOf, whatHappensNext, wholePlan } from '../server/reconsideration/receipt.ts'
import { type AskablePlan, isOpen, type Reconsideration, stages } from '../server/reconsideration/reconsideration.ts'
import { regimes } from '../server/regime.ts'
import { fileList } from './evidence.ts'
import { button, details, notificationBanner, panel, type SummaryListRow, summaryList, tag } from './govuk.ts'
import { textarea } from './govuk-form.ts'
import { given, type Html, html } from './html.ts'
import type { Shell } from './layout.ts'
import { inSame, myPage } from './my-plan-nav.ts'
import { quotedWords } from './my-plan-update.ts'
import { pressField, typedForm } from './press.ts'
import { beforeAsking, ifMoneyIsCut } from './reconsideration-asking.ts'

const home = '/my-plan/reconsiderations'
const error = (text: string | undefined) => (text === undefined ? undefined : { text })

const words = {
  none: { en: 'You have not asked yet.', cy: 'Nid ydych wedi gofyn eto.' },
  before: { en: 'What you have asked', cy: 'Yr hyn rydych wedi’i ofyn' },
  yourReference: { en: 'Your reference', cy: 'Eich cyfeirnod' },
  saveReceipt: { en: 'Save your receipt (PDF)', cy: 'Cadw eich derbynneb (PDF)' },
  saveSent: { en: 'Save all that you told us (PDF)', cy: 'Cadw popeth a ddywedoch wrthym (PDF)' },
  receipts: { en: 'Receipts', cy: 'Derbynebau' },
  receiptOf: { en: 'Receipt of', cy: 'Derbynneb' },
  next: { en: 'What happens next', cy: 'Beth sy’n digwydd nesaf' },
  meanwhile: { en: 'Until we decide', cy: 'Hyd nes i ni benderfynu' },
  lifted: {
    en: 'These dates do not apply while we look at it again:',
    cy: 'Nid yw’r dyddiadau hyn yn berthnasol tra byddwn yn edrych arno eto:',
  },
  others: {
    en: 'All other dates in your plan still apply.',
    cy: 'Mae pob dyddiad arall yn eich cynllun yn dal yn berthnasol.',
  },
  happened: { en: 'What has happened', cy: 'Beth sydd wedi digwydd' },
  asked: { en: 'What you asked', cy: 'Yr hyn a ofynnoch' },
  about: { en: 'About', cy: 'Am' },
  grounds: { en: 'Why', cy: 'Pam' },
  yourWords: { en: 'Your words', cy: 'Eich geiriau' },
  insteadRow: { en: 'What you would do instead', cy: 'Beth fyddech yn ei wneud yn lle hynny' },
  files: { en: 'Files', cy: 'Ffeiliau' },
  how: { en: 'How you asked', cy: 'Sut y gwnaethoch ofyn' },
  askedFor: { en: 'Who asked for you', cy: 'Pwy ofynnodd ar eich rhan' },
  told: { en: 'How we tell you', cy: 'Sut byddwn yn dweud wrthych' },
  answerDue: { en: 'We aim to answer by', cy: 'Ein nod yw ateb erbyn' },
  takeBack: { en: 'Take this request back', cy: 'Tynnu’r cais hwn yn ôl' },
  takeBackWhy: {
    en: 'Why do you want to take it back? (optional)',
    cy: 'Pam ydych chi am ei dynnu’n ôl? (dewisol)',
  },
  takeBackNote: {
    en: 'We will then not look at it again. You can ask again at any time.',
    cy: 'Ni fyddwn wedyn yn edrych arno eto. Gallwch ofyn eto ar unrhyw adeg.',
  },
  takeBackDates: {
    en: 'If we have lifted a date for you, it applies again. If that date has passed, tell us: we can agree a new one.',
    cy: 'Os ydym wedi codi dyddiad i chi, bydd yn berthnasol eto. Os yw’r dyddiad hwnnw wedi mynd heibio, dywedwch wrthym: gallwn gytuno ar un newydd.',
  },
  keep: { en: 'No, keep my request', cy: 'Na, cadw fy nghais' },
  takenBack: { en: 'You have taken your request back.', cy: 'Rydych wedi tynnu eich cais yn ôl.' },
  add: { en: 'Add something to this request', cy: 'Ychwanegu rhywbeth at y cais hwn' },
  wasAdded: {
    en: 'We have what you added. Whoever decides will see it.',
    cy: 'Mae’r hyn a ychwanegoch gennym. Bydd pwy bynnag sy’n penderfynu yn ei weld.',
  },
  addedBy: (who: string): Words => ({
    en: `${who} added more for you`,
    cy: `Ychwanegodd ${who} fwy ar eich rhan`,
  }),
  isTakenBack: { en: 'This request was taken back', cy: 'Cafodd y cais hwn ei dynnu’n ôl' },
  writtenDown: {
    en: 'We wrote down that you took it back. If that is not right, tell us, or ask again.',
    cy: 'Gwnaethom ysgrifennu eich bod wedi ei dynnu’n ôl. Os nad yw hynny’n iawn, dywedwch wrthym, neu gofynnwch eto.',
  },
  saveTakenBack: { en: 'Save our letter about it (PDF)', cy: 'Cadw ein llythyr amdano (PDF)' },
  takenBackBy: (who: string): Words => ({
    en: `${who} took it back for you`,
    cy: `Tynnodd ${who} ef yn ôl ar eich rhan`,
  }),
  askedBy: (who: string): Words => ({
    en: `${who} asked for you`,
    cy: `Gofynnodd ${who} ar eich rhan`,
  }),
  back: { en: 'Back', cy: 'Yn ôl' },
} as const satisfies Record<string, Words | ((who: string) => Words)>

/** What has just been done, by the word in the address. */
export type RequestDone = 'asked' | 'withdrawn' | 'added'

type ListPage = {
  language: Language
  plan: AskablePlan
  requests: readonly Reconsideration[]
  mayAsk: boolean
}

/** Everything the person has asked, the newest first, with how far each has come. */
export function myReconsiderationsPage(shell: Shell, { language, plan, requests, mayAsk }: ListPage): Html {
  const say = (text: Words) => text[language]
  const { asking } = regimes[plan.regime]
  const content = html`
    <h1 class="govuk-heading-l">${say(asking.list)}</h1>
    ${beforeAsking(plan, language)}
    ${mayAsk && button({ text: say(asking.ask), href: inSame(language, `${home}/new`) })}
    <h2 class="govuk-heading-m">${say(words.before)}</h2>
    ${requests.length === 0 && html`<p class="govuk-body">${say(words.none)}</p>`}
    ${requests.map(request => requestCard(request, language))}`
  return myPage(shell, language, { title: say(asking.list), content })
}

const requestCard = (request: Reconsideration, language: Language): Html =>
  summaryList({
    card: {
      title: {
        headingLevel: 3,
        html: html`<a class="govuk-link" href="${inSame(language, `${home}/${request.id}`)}">${request.reference}</a>`,
      },
    },
    rows: [
      { key: { text: words.happened[language] }, value: { html: stageTag(request, language) } },
      { key: { text: words.about[language] }, value: { html: aboutHtml(request, language) } },
      request.representativeName !== null && row(words.askedFor[language], tidy(request.representativeName)),
      isOpen(request) && row(words.answerDue[language], dateInWords(request.answerDueOn, language)),
    ],
  })

const colours = { received: 'blue', 'taken up': 'light-blue', withdrawn: 'grey', decided: 'green' }

const stageTag = (request: Reconsideration, language: Language): Html =>
  tag({ text: stageWords(request)[language], classes: `govuk-tag--${colours[request.stage]} app-tag-whole` })

/** How far it has come, with who ended it where that was not the person. */
function stageWords({ stage, events }: Reconsideration): Words {
  const who = stage === 'withdrawn' && events.findLast(({ step }) => step === 'withdrawn')?.actingName
  return who ? words.takenBackBy(tidy(who)) : stages[stage]
}

const row = (key: string, value: string): SummaryListRow => ({ key: { text: key }, value: { text: value } })

function aboutHtml({ plan, isAboutWholePlan, lines }: Reconsideration, language: Language): Html {
  if (isAboutWholePlan) return html`${wholePlan(plan)[language]}`
  const typed = plan.writtenIn === language ? undefined : plan.writtenIn
  return html`${partOf(plan)[language]}
    <ul class="govuk-list govuk-list--bullet govuk-!-margin-top-2"${given({ lang: typed })}>${lines.map(({ what }) => html`<li dir="auto">${tidy(what)}</li>`)}</ul>`
}

type RequestPage = {
  language: Language
  request: Reconsideration
  dates: Dates
  receipts: readonly WrittenLetter[]
  /** Our letter that it was taken back, where staff wrote that down. */
  takenBack?: WrittenLetter | undefined
  /** What was decided, once it is (decision-outcome.ts). */
  decided?: Html | undefined
  mayAsk: boolean
  mayTakeBack: boolean
  done?: RequestDone | undefined
}

/** One request: how far it has come, what is next, what was asked, the receipt. */
export function myReconsiderationPage(shell: Shell, page: RequestPage): Html {
  const { language, request, done, mayAsk, mayTakeBack } = page
  const say = (text: Words) => text[language]
  const url = `${home}/${request.id}`
  const content = html`
    ${done === 'asked' ? confirmation(page) : heading(page)}
    ${done === 'withdrawn' && notificationBanner({ type: 'success', text: say(shell.reader?.representative ? words.isTakenBack : words.takenBack), language })}
    ${done === 'added' && notificationBanner({ type: 'success', text: say(words.wasAdded), language })}
    ${isOpen(request) && html`${whatIsNext(request, language)}${untilDecided(page)}`}
    ${page.decided}
    ${whatHappened(request, language)}
    ${whatWasAsked(request, language)}
    <p class="govuk-body"><a class="govuk-link" href="${inSame(language, `${url}/sent.pdf`)}">${say(words.saveSent)}</a></p>
    ${isOpen(request) && mayAsk && html`<p class="govuk-body"><a class="govuk-link" href="${inSame(language, `${url}/additions`)}">${say(words.add)}</a></p>`}
    ${isOpen(request) && mayTakeBack && html`<p class="govuk-body"><a class="govuk-link" href="${inSame(language, `${url}/withdrawal`)}">${say(words.takeBack)}</a></p>`}
    ${ifMoneyIsCut(request.plan, language)}`
  const back = { href: inSame(language, home), text: say(words.back) }
  // A title names nobody (R32).
  const title = request.stage === 'withdrawn' ? words.isTakenBack : stages[request.stage]
  return myPage(shell, language, { title: say(title), back, content })
}

const heading = ({ request, language, receipts, takenBack }: RequestPage): Html => html`
  <span class="govuk-caption-l">${request.reference}</span>
  <h1 class="govuk-heading-l">${stageWords(request)[language]}</h1>
  ${takenBack && html`<p class="govuk-body">${words.writtenDown[language]} <a class="govuk-link" href="${inSame(language, `${home}/${request.id}/receipts/${takenBack.id}`)}">${words.saveTakenBack[language]}</a></p>`}
  ${receiptLinks(request, receipts, language)}`

const confirmation = ({ request, language, receipts }: RequestPage): Html => html`
  ${panel({
    titleText: stages.received[language],
    html: html`${words.yourReference[language]}<br><strong>${request.reference}</strong>`,
  })}
  ${receiptLinks(request, receipts, language)}`

/** The newest receipt to save, and the ones before it: each says what was known then. */
function receiptLinks({ id }: Reconsideration, receipts: readonly WrittenLetter[], language: Language): Html {
  const [newest, ...older] = receipts
  const href = (letter: WrittenLetter) => inSame(language, `${home}/${id}/receipts/${letter.id}`)
  return html`
    ${newest && html`<p class="govuk-body"><a class="govuk-link" href="${href(newest)}">${words.saveReceipt[language]}</a></p>`}
    ${
      older.length > 0 &&
      details({
        summaryText: words.receipts[language],
        html: html`<ul class="govuk-list">${older.map(
          letter =>
            html`<li><a class="govuk-link" href="${href(letter)}">${words.receiptOf[language]} ${dateInWords(today(letter.at), language)} (PDF)</a></li>`,
        )}</ul>`,
      })
    }`
}

const whatIsNext = (request: Reconsideration, language: Language): Html => html`
  <h2 class="govuk-heading-m">${words.next[language]}</h2>
  ${whatHappensNext(request).map(text => html`<p class="govuk-body">${text[language]}</p>`)}`

function untilDecided({ request, dates, language }: RequestPage): Html {
  const { lifted } = dates
  const typed = request.plan.writtenIn === language ? undefined : request.plan.writtenIn
  const heading = html`<h2 class="govuk-heading-m">${words.meanwhile[language]}</h2>`
  if (lifted.length === 0) {
    return html`${heading}<p class="govuk-body">${regimes[request.plan.regime].asking.meanwhile[language]}</p>`
  }
  return html`${heading}
    <p class="govuk-body">${words.lifted[language]}</p>
    ${summaryList({
      rows: lifted.map(({ what, dueOn }) => ({
        key: { text: dateInWords(dueOn, language) },
        value: { html: html`<span dir="auto"${given({ lang: typed })}>${tidy(what)}</span>` },
      })),
    })}
    <p class="govuk-body">${words.others[language]}</p>`
}

/** Steps whose words are not for the person: a reason of ours why somebody decides. */
const oursAlone: readonly ReconsiderationStep[] = ['taken over', 'taken up', 'decided']

/** Each stage with its day; the words where they were meant for the person, or are their own. */
function whatHappened(request: Reconsideration, language: Language): Html {
  const { representativeName: asker } = request
  const askedBy = asker === null ? '' : `. ${words.askedBy(tidy(asker))[language]}`
  const received = { what: `${stages.received[language]}${askedBy}`, at: request.at, said: undefined }
  const since = request.events.map(({ step, at, words: said, actingName }) => ({
    what: (actingName === null ? reconsiderationSteps[step] : doneBy(step, tidy(actingName)))[language],
    at,
    said: oursAlone.includes(step) ? undefined : (said ?? undefined),
  }))
  // What was added before additions were steps of the request.
  const filed = request.added
    .filter(({ id }) => !request.events.some(event => String(event.id) === id))
    .map(({ at, by, words: said }) => ({
      what: (by === null ? reconsiderationSteps.added : words.addedBy(tidy(by)))[language],
      at,
      said,
    }))
  const inOrder = [received, ...[...filed, ...since].toSorted((a, b) => a.at.getTime() - b.at.getTime())]
  return html`
    <h2 class="govuk-heading-m">${words.happened[language]}</h2>
    ${summaryList({
      rows: inOrder.map(({ what, at, said }) => ({
        key: { text: dateInWords(today(at), language) },
        value: { html: html`${what}${said && quotedWords(said)}` },
      })),
    })}`
}

const doneBy = (step: ReconsiderationStep, who: string): Words =>
  step === 'added' ? words.addedBy(who) : words.takenBackBy(who)

function whatWasAsked(request: Reconsideration, language: Language): Html {
  const { grounds, words: own, instead, files, representativeName } = request
  const url = (file: { id: string }) => `${home}/${request.id}/files/${file.id}`
  return html`
    <h2 class="govuk-heading-m">${words.asked[language]}</h2>
    ${summaryList({
      rows: [
        { key: { text: words.about[language] }, value: { html: aboutHtml(request, language) } },
        grounds.length > 0 && {
          key: { text: words.grounds[language] },
          value: {
            html: html`<ul class="govuk-list">${grounds.map(one => html`<li>${reconsiderationGrounds[one][language]}</li>`)}</ul>`,
          },
        },
        own !== null && { key: { text: words.yourWords[language] }, value: { html: html`${quotedWords(own)}` } },
        instead !== null && {
          key: { text: words.insteadRow[language] },
          value: { html: html`${quotedWords(instead)}` },
        },
        files.length > 0 && {
          key: { text: words.files[language] },
          value: { html: fileList({ files, language, url }) },
        },
        row(words.how[language], `${askedHow[request.askedHow][language]}, ${dateInWords(request.askedOn, language)}`),
        representativeName !== null && row(words.askedFor[language], tidy(representativeName)),
        row(words.told[language], howTold(request)[language]),
      ],
    })}`
}

type TakingBack = { language: Language; request: Reconsideration; form?: Form; errors?: FieldErrors }

/** Taking a request back: in the person’s own words (R43), or in those of the button that they press. */
export function takeBackPage(shell: Shell, { language, request, form = {}, errors = [] }: TakingBack): Html {
  const say = (text: Words) => text[language]
  const url = `${home}/${request.id}`
  const content = html`
    <span class="govuk-caption-l">${request.reference}</span>
    <h1 class="govuk-heading-l">${say(words.takeBack)}</h1>
    <p class="govuk-body">${say(words.takeBackNote)}</p>
    <p class="govuk-body">${say(words.takeBackDates)}</p>
    <form method="post" action="${inSame(language, `${url}/withdrawal`)}"${typedForm(shell)} novalidate>
      ${pressField()}
      <input type="hidden" name="lang" value="${language}">
      ${textarea({
        id: 'words',
        name: 'words',
        language,
        rows: 4,
        label: { text: say(words.takeBackWhy), classes: 'govuk-label--m' },
        value: textOf(form, 'words'),
        errorMessage: error(errorOf(errors, 'words')),
      })}
      <div class="govuk-button-group">
        ${button({ text: say(iTakeItBack), classes: 'govuk-button--warning', preventDoubleClick: true })}
        <a class="govuk-link" href="${inSame(language, url)}">${say(words.keep)}</a>
      </div>
    </form>`
  const back = { href: inSame(language, url), text: say(words.back) }
  return myPage(shell, language, { title: say(words.takeBack), back, errors, content, typed: `${url}/withdrawal` })
}
