/** A claimant's first page: what counts, what they must do and have chosen, what we do, and what they can do about it. */

import { channels } from '../db/choices.ts'
import { standingOf } from '../server/action-plan/action-plan.ts'
import { reviewInWords } from '../server/action-plan/commitment-block.ts'
import { correctedWords } from '../server/action-plan/corrected.ts'
import { changesInWords } from '../server/action-plan/what-changed.ts'
import { letterWords, planWords } from '../server/action-plan/words.ts'
import { isClosed } from '../server/commitment/varied.ts'
import type { May } from '../server/http/context.ts'
import { type CalendarDate, dateInWords, today } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { workCoach } from '../server/lib/people.ts'
import type { MadeCode } from '../server/my-plan/made-codes.ts'
import type { Line, MyPlan } from '../server/my-plan/my-plan.ts'
import { regimes } from '../server/regime.ts'
import { details, insetText } from './govuk.ts'
import { type Html, html } from './html.ts'
import type { Shell } from './layout.ts'
import { copies } from './my-plan-letter.ts'
import { lineCard } from './my-plan-line.ts'
import { inSame, myPage, otherLanguage, signOutForm } from './my-plan-nav.ts'
import { signingState } from './my-plan-signature.ts'
import { madeCodes, standingBox } from './my-plan-standing.ts'
import { quotedWords, saidByWords } from './my-plan-update.ts'
import { planBlocksHtml } from './plan-document.ts'
import { waitingRequests } from './reconsideration-asking.ts'
import { whereFrom } from './where-from.ts'

const words = {
  words: { en: 'Your own words', cy: 'Eich geiriau eich hun' },
  noLonger: {
    en: 'What you no longer have to do',
    cy: 'Yr hyn nad oes rhaid i chi ei wneud mwyach',
  },
  letters: { en: 'Letters about changes to your plan', cy: 'Llythyrau am newidiadau i’ch cynllun' },
  noWords: { en: 'You have not added any words online.', cy: 'Nid ydych wedi ychwanegu unrhyw eiriau ar-lein.' },
  addWords: { en: 'Add my own words', cy: 'Ychwanegu fy ngeiriau fy hun' },
  money: {
    en: 'Your money, if you do not do what you must do',
    cy: 'Eich arian, os na fyddwch yn gwneud yr hyn y mae’n rhaid i chi ei wneud',
  },
  ifCut: {
    en: 'Read more about what to do if your money is cut',
    cy: 'Darllen mwy am beth i’w wneud os caiff eich arian ei dorri',
  },
  booked: { en: 'Booked', cy: 'Wedi’i drefnu' },
  review: { en: 'To look at the plan', cy: 'I edrych ar y cynllun' },
  reviewAfter: { en: 'After that, to look at the plan', cy: 'Ar ôl hynny, i edrych ar y cynllun' },
  can: { en: 'What you can do', cy: 'Beth allwch chi ei wneud' },
  askAgain: { en: 'Ask us to look at the whole plan again', cy: 'Gofyn i ni edrych eto ar y cynllun cyfan' },
  complain: { en: 'Complain', cy: 'Cwyno' },
  rights: { en: 'Read your rights in the plan', cy: 'Darllen am eich hawliau yn y cynllun' },
  ring: { en: 'Or talk to us', cy: 'Neu siaradwch â ni' },
  keep: { en: 'Keep a copy', cy: 'Cadw copi' },
  letter: { en: 'Read the whole plan, as it is printed', cy: 'Darllen y cynllun cyfan, fel y mae wedi’i argraffu' },
  earlier: { en: 'Earlier versions of your plan', cy: 'Fersiynau cynharach o’ch cynllun' },
  calendar: { en: 'Put the dates in your calendar', cy: 'Rhoi’r dyddiadau yn eich calendr' },
  calendarNote: {
    en: 'A calendar can be seen by others. The first one says only that there is something to do. The second one says what it is.',
    cy: 'Gall eraill weld calendr. Dim ond dweud bod rhywbeth i’w wneud y mae’r un cyntaf. Mae’r ail un yn dweud beth ydyw.',
  },
  calendarPlain: { en: 'Dates only', cy: 'Dyddiadau yn unig' },
  calendarInWords: { en: 'Dates, with what to do', cy: 'Dyddiadau, a beth i’w wneud' },
  calendarKind: { en: 'calendar', cy: 'calendr' },
} as const satisfies Record<string, Words>

/** What has just been done, by the word in the address. */
export const doneWords = {
  told: {
    en: `We have what you told us. Your ${workCoach.en} will see it.`,
    cy: `Rydym wedi cael yr hyn a ddywedoch. Bydd eich ${workCoach.cy} yn ei weld.`,
  },
  'taken-back': {
    en: `This is not marked as done any more. Your ${workCoach.en} will see that.`,
    cy: `Nid yw hyn wedi’i nodi fel wedi’i wneud mwyach. Bydd eich ${workCoach.cy} yn gweld hynny.`,
  },
  words: {
    en: `We have added your words. Your ${workCoach.en} will see them.`,
    cy: `Rydym wedi ychwanegu eich geiriau. Bydd eich ${workCoach.cy} yn eu gweld.`,
  },
  signed: { en: 'You have signed your plan.', cy: 'Rydych wedi llofnodi eich cynllun.' },
  declined: {
    en: 'You have told us that you do not want to sign. Your rights are the same.',
    cy: 'Rydych wedi dweud wrthym nad ydych am lofnodi. Mae eich hawliau yr un fath.',
  },
} as const satisfies Record<string, Words>
export type Done = keyof typeof doneWords

export type MyPlanPage = MyPlan & {
  language: Language
  /** Codes that staff made and that the person has not been told of. */
  codes: readonly MadeCode[]
  now: Date
  /** What the reader may do with the plan: somebody who acts for the person may do less. */
  may: (needed: May) => boolean
  done?: Done | undefined
}

/** The newest issued version, line by line. */
export function myPlanPage(shell: Shell, page: MyPlanPage): Html {
  const { plan, content, language, corrected, done } = page
  const title = regimes[content.regime].planName[language]
  const body = html`
    <span class="govuk-caption-l">${content.claimant.name}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    ${madeCodes(page.codes, language)}
    ${standingBox(plan, language)}
    ${content.provider && html`<p class="govuk-body">${letterWords.drawnUpBy[language]} ${content.provider.name}.</p>`}
    ${corrected && insetText({ text: correctedWords(corrected)[language] })}
    ${waitingRequests(page.requests, language)}
    ${linesSections(page)}
    ${content.changes && html`<div class="app-changes">${planBlocksHtml(changesInWords(content.changes, 'you', language, content.writtenIn), language)}</div>`}
    ${nextTalk(page)}
    ${calendar(language)}
    ${page.may('read all') && ownWords(page)}
    ${signingState(plan, language, page.may('sign'))}
    ${whatYouCanDo(page)}
    ${page.may('read all') && copiesToKeep(page)}
    ${signOutForm(language)}`
  return myPage(
    shell,
    language,
    { title, content: body, done: done && doneWords[done][language] },
    inSame(otherLanguage(language), '/my-plan'),
  )
}

/** R13: each kind under a heading of its own; with nothing that must be done, that is said first. */
function linesSections(page: MyPlanPage): Html {
  const { content, lines, language, plan } = page
  const { headings, mayRequire } = regimes[content.regime]
  const open = lines.filter(({ varied }) => !isClosed(varied))
  const closed = lines.filter(({ varied }) => isClosed(varied))
  const section = (kind: Line['kind'], after?: Html, heading = headings[kind], all = open) => {
    const own = all.filter(line => line.kind === kind)
    if (own.length === 0) return undefined
    return html`
      <h2 class="govuk-heading-m app-lines-heading">${heading[language]}</h2>
      ${own.map(line => lineCard(line, { ...page, inForce: standingOf(plan) === 'in force' }))}
      ${after}`
  }
  const nothing = mayRequire ? planWords.nothingRequired : headings.required
  return html`
    ${section('required', consequence(page)) ?? html`<p class="govuk-body-l">${nothing[language]}</p>`}
    ${section('required', undefined, words.noLonger, closed)}
    ${section('chosen')}
    ${section('ours')}`
}

/** Once, under all that must be done, and closed: it is there to be read, and not to frighten. */
function consequence({ content, language }: MyPlanPage): Html {
  const { consequence: what, ifMoneyIsCut } = regimes[content.regime]
  const paragraphs = [...what, planWords.cannotDoIt]
  return details({
    summaryText: words.money[language],
    html: html`${paragraphs.map(text => html`<p class="govuk-body">${text[language]}</p>`)}
      ${whereFrom(`${content.regime}.consequence`, language, planWords.consequence[language])}
      <p class="govuk-body">${ifMoneyIsCut[language]}</p>
      ${whereFrom(`${content.regime}.ifMoneyIsCut`, language, words.ifCut[language])}
      <p class="govuk-body"><a class="govuk-link" href="${inSame(language, '/my-plan/if-your-money-is-cut')}">${words.ifCut[language]}</a></p>`,
  })
}

/** What is booked, and what the plan says where nothing is. */
function nextTalk({ content, appointment, language, now }: MyPlanPage): Html {
  const review = content.nextReview && content.nextReview.on >= today(now) ? content.nextReview : undefined
  const booked = appointment && {
    on: appointment.on,
    time: appointment.time.slice(0, 5),
    how: appointment.place ? undefined : channels[appointment.channel],
  }
  const talks = [booked, review && review.on !== booked?.on ? review : undefined].filter(talk => talk !== undefined)
  return html`
    <h2 class="govuk-heading-m">${planWords.nextReview[language]}</h2>
    ${talks.length === 0 && html`<p class="govuk-body">${planWords.noReviewYet[language]}</p>`}
    ${talks.map(talk => html`${talks.length > 1 && html`<h3 class="govuk-heading-s govuk-!-margin-bottom-1">${words[talkNames(talk.on, booked?.on)][language]}</h3>`}<p class="govuk-body-l app-next-talk">${reviewInWords(talk, language)}${talk === booked && appointment?.place ? html`<br>${appointment.place}` : undefined}</p>`)}
    ${talks.length > 0 && html`<p class="govuk-body">${planWords.cannotCome[language]}</p>`}`
}

/** Two days are two things: what is booked, and a talk to look at the plan, before it or after. */
const talkNames = (on: CalendarDate, booked: CalendarDate | undefined) =>
  on === booked ? 'booked' : booked !== undefined && on > booked ? 'reviewAfter' : 'review'

function calendar(language: Language): Html {
  const link = (query: string, text: string) =>
    html`<li><a class="govuk-link" href="/my-plan/calendar.ics?${query}lang=${language}">${text} (${words.calendarKind[language]})</a></li>`
  return details({
    summaryText: words.calendar[language],
    html: html`<p class="govuk-body">${words.calendarNote[language]}</p>
      <ul class="govuk-list">
        ${link('', words.calendarPlain[language])}
        ${link('with=words&', words.calendarInWords[language])}
      </ul>`,
  })
}

function ownWords({ words: added, language, may }: MyPlanPage): Html {
  const [newest] = added
  const told = newest
    ? html`<p class="govuk-body govuk-!-margin-bottom-1">${saidByWords(newest, language)}</p>${quotedWords(newest.words)}`
    : html`<p class="govuk-body">${words.noWords[language]}</p>`
  return html`
    <h2 class="govuk-heading-m">${words.words[language]}</h2>
    ${told}
    ${may('update') && html`<p class="govuk-body"><a class="govuk-link" href="${inSame(language, '/my-plan/words')}">${words.addWords[language]}</a></p>`}`
}

function whatYouCanDo({ plan, content, language, may }: MyPlanPage): Html {
  const { phone, email } = content.office
  const link = (path: string, text: Words) =>
    html`<li><a class="govuk-link" href="${inSame(language, path)}">${text[language]}</a></li>`
  return html`
    <h2 class="govuk-heading-m">${words.can[language]}</h2>
    <ul class="govuk-list govuk-list--spaced">
      ${may('ask') && link(`/my-plan/reconsiderations/new?plan=${plan.version}`, words.askAgain)}
      ${may('complain') && link('/my-plan/complaints', words.complain)}
      ${may('read all') && link('/my-plan/letter', words.rights)}
    </ul>
    <p class="govuk-body">${words.ring[language]}: ${phone}${email && html`, <a class="govuk-link" href="mailto:${email}">${email}</a>`}</p>`
}

function copiesToKeep({ plan, language, versions, lines }: MyPlanPage): Html {
  const link = (path: string, text: Words) =>
    html`<p class="govuk-body"><a class="govuk-link" href="${inSame(language, path)}">${text[language]}</a></p>`
  return html`
    <h2 class="govuk-heading-m">${words.keep[language]}</h2>
    <p class="govuk-body">${plan.reference}, ${versionOf(plan.version, language)}${plan.issue && `, ${dateInWords(today(plan.issue.at), language)}`}</p>
    ${link('/my-plan/letter', words.letter)}
    ${copies(plan, language, '/my-plan')}
    ${lines.some(({ varied }) => varied) && link('/my-plan/letters', words.letters)}
    ${versions > 1 && link('/my-plan/versions', words.earlier)}`
}

const versionOf = (version: number, language: Language) => `${language === 'en' ? 'version' : 'fersiwn'} ${version}`
