/** A claimant's first page: what counts, what they must do and have chosen, what we do, and what they can do about it. */
import { channels } from '../db/choices.ts'
import { standingOf } from '../server/action-plan/action-plan.ts'
import { reviewInWords } from '../server/action-plan/commitment-block.ts'
import { correctedWords } from '../server/action-plan/corrected.ts'
import { changesInWords } from '../server/action-plan/what-changed.ts'
import { planWords } from '../server/action-plan/words.ts'
import type { May } from '../server/http/context.ts'
import { dateInWords, today } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import type { Line, MyPlan } from '../server/my-plan/my-plan.ts'
import { regimes } from '../server/regime.ts'
import { details, insetText } from './govuk.ts'
import { type Html, html } from './html.ts'
import type { Shell } from './layout.ts'
import { copies } from './my-plan-letter.ts'
import { lineCard } from './my-plan-line.ts'
import { inSame, myPage, otherLanguage, signOutForm } from './my-plan-nav.ts'
import { signingState } from './my-plan-signature.ts'
import { standingBox } from './my-plan-standing.ts'
import { quotedWords, saidByWords } from './my-plan-update.ts'
import { planBlocksHtml } from './plan-document.ts'

const words = {
  words: { en: 'Your own words', cy: 'Eich geiriau eich hun' },
  noWords: { en: 'You have not added any words online.', cy: 'Nid ydych wedi ychwanegu unrhyw eiriau ar-lein.' },
  addWords: { en: 'Add my own words', cy: 'Ychwanegu fy ngeiriau fy hun' },
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
    en: 'We have what you told us. Your work coach will see it.',
    cy: 'Rydym wedi cael yr hyn a ddywedoch. Bydd eich anogwr gwaith yn ei weld.',
  },
  words: {
    en: 'We have added your words. Your work coach will see them.',
    cy: 'Rydym wedi ychwanegu eich geiriau. Bydd eich anogwr gwaith yn eu gweld.',
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
    ${standingBox(plan, language)}
    ${corrected && insetText({ text: correctedWords(corrected)[language] })}
    ${linesSections(page)}
    ${content.changes && html`<div class="app-changes">${planBlocksHtml(changesInWords(content.changes, 'you', language, content.writtenIn), language)}</div>`}
    ${nextTalk(page)}
    ${calendar(language)}
    ${ownWords(page)}
    ${signingState(plan, language, page.may('sign'))}
    ${whatYouCanDo(page)}
    <h2 class="govuk-heading-m">${words.keep[language]}</h2>
    ${copiesToKeep(page)}
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
  const section = (kind: Line['kind'], after?: Html) => {
    const own = lines.filter(line => line.kind === kind)
    if (own.length === 0) return undefined
    return html`
      <h2 class="govuk-heading-m app-lines-heading">${headings[kind][language]}</h2>
      ${own.map(line => lineCard(line, { ...page, inForce: standingOf(plan) === 'in force' }))}
      ${after}`
  }
  const nothing = mayRequire ? planWords.nothingRequired : headings.required
  return html`
    ${section('required', consequence(page)) ?? html`<p class="govuk-body-l">${nothing[language]}</p>`}
    ${section('chosen')}
    ${section('ours')}`
}

/** Once, under all that must be done, and closed: it is there to be read, and not to frighten. */
function consequence({ content, language }: MyPlanPage): Html {
  const paragraphs = [...regimes[content.regime].consequence, planWords.cannotDoIt]
  return details({
    summaryText: planWords.consequence[language],
    html: html`${paragraphs.map(text => html`<p class="govuk-body">${text[language]}</p>`)}`,
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
    ${talks.map(talk => html`<p class="govuk-body-l app-next-talk">${reviewInWords(talk, language)}${talk === booked && appointment?.place ? html`<br>${appointment.place}` : undefined}</p>`)}
    ${talks.length > 0 && html`<p class="govuk-body">${planWords.cannotCome[language]}</p>`}`
}

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
      ${link('/my-plan/letter', words.rights)}
    </ul>
    <p class="govuk-body">${words.ring[language]}: ${phone}${email && html`, <a class="govuk-link" href="mailto:${email}">${email}</a>`}</p>`
}

function copiesToKeep({ plan, language, versions }: MyPlanPage): Html {
  const link = (path: string, text: Words) =>
    html`<p class="govuk-body"><a class="govuk-link" href="${inSame(language, path)}">${text[language]}</a></p>`
  return html`
    <p class="govuk-body">${plan.reference}, ${versionOf(plan.version, language)}${plan.issue && `, ${dateInWords(today(plan.issue.at), language)}`}</p>
    ${link('/my-plan/letter', words.letter)}
    ${copies(plan, language, '/my-plan')}
    ${versions > 1 && link('/my-plan/versions', words.earlier)}`
}

const versionOf = (version: number, language: Language) => `${language === 'en' ? 'version' : 'fersiwn'} ${version}`
