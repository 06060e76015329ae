/** Whether a version is worth anything yet, and why, as its reader is told (R24, R29). English and Welsh are twins. */
import { givingThatCounts, neededIn, standingOf, type WholePlan } from '../server/action-plan/action-plan.ts'
import { type FormatRequest, isLive, type Stage } from '../server/action-plan/format-request.ts'
import { dateInWords, today } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import type { MadeCode } from '../server/my-plan/made-codes.ts'
import { inFormat } from '../server/print/formats.ts'
import { insetText } from './govuk.ts'
import { type Html, html } from './html.ts'

const standingWords = {
  inForce: { en: 'This is your plan now', cy: 'Dyma eich cynllun nawr' },
  notGiven: { en: 'We have not given you this plan yet', cy: 'Nid ydym wedi rhoi’r cynllun hwn i chi eto' },
  notGivenYet: {
    en: 'You can read it here. You do not have to do anything because of it until we have given it to you.',
    cy: 'Gallwch ei ddarllen yma. Nid oes rhaid i chi wneud unrhyw beth o’i herwydd nes y byddwn wedi ei roi i chi.',
  },
  notReadable: {
    en: 'You do not have this plan in the format you need yet',
    cy: 'Nid yw’r cynllun hwn gennych yn y fformat sydd ei angen arnoch eto',
  },
} as const satisfies Record<string, Words>

/** R29: a copy that they cannot read asks nothing of them. `needed` says which one they need, as a sentence goes on. */
const untilReadable = (needed: Words): Words => ({
  en: `You do not have to do what it says until we have given it to you ${needed.en}.`,
  cy: `Nid oes rhaid i chi wneud yr hyn y mae’n ei ddweud nes y byddwn wedi ei roi i chi ${needed.cy}.`,
})

/** Where a copy is that somebody else makes; `copy` as a sentence goes on, `day` a date in words. */
const copyWords: Record<Exclude<Stage, 'cancelled'>, (copy: Words, day: Words) => Words> = {
  asked: (copy, day) => ({
    en: `We asked for your copy ${copy.en} on ${day.en}.`,
    cy: `Gwnaethom ofyn am eich copi ${copy.cy} ar ${day.cy}.`,
  }),
  ordered: (copy, day) => ({
    en: `We ordered your copy ${copy.en} on ${day.en}.`,
    cy: `Gwnaethom archebu eich copi ${copy.cy} ar ${day.cy}.`,
  }),
  made: copy => ({
    en: `Your copy ${copy.en} is ready. We will give it to you.`,
    cy: `Mae eich copi ${copy.cy} yn barod. Byddwn yn ei roi i chi.`,
  }),
}

/** How it was given, as the person is told; `day` is a date in words. */
const givenWords = {
  'handed over': (day: Words): Words => ({
    en: `We gave it to you on ${day.en}.`,
    cy: `Gwnaethom ei roi i chi ar ${day.cy}.`,
  }),
  post: (day: Words): Words => ({
    en: `We posted it to you on ${day.en}.`,
    cy: `Gwnaethom ei bostio atoch ar ${day.cy}.`,
  }),
  email: (day: Words): Words => ({
    en: `We emailed it to you on ${day.en}.`,
    cy: `Gwnaethom ei anfon atoch drwy e-bost ar ${day.cy}.`,
  }),
  online: (day: Words): Words => ({
    en: `You opened it online on ${day.en}.`,
    cy: `Gwnaethoch ei agor ar-lein ar ${day.cy}.`,
  }),
}

const replacedWords = {
  title: { en: 'This is an old version of your plan', cy: 'Hen fersiwn o’ch cynllun yw hon' },
  text: (version: number, day: Words): Words => ({
    en: `Version ${version} took its place on ${day.en}. You do not have to do anything because of this one.`,
    cy: `Cymerodd fersiwn ${version} ei lle ar ${day.cy}. Nid oes rhaid i chi wneud unrhyw beth o’i herwydd.`,
  }),
}

/** Copies made elsewhere that the person has not been given yet. */
function onTheWay({ requests, givings }: WholePlan, language: Language): Html[] {
  const isGiven = ({ format, language: of }: FormatRequest) =>
    givings.some(giving => giving.format === format && giving.language === of)
  return requests
    .filter(request => isLive(request) && !isGiven(request))
    .map(({ stage, stageOn, format }) => {
      const day = { en: dateInWords(stageOn, 'en'), cy: dateInWords(stageOn, 'cy') }
      const words = stage === 'cancelled' ? undefined : copyWords[stage](inFormat[format], day)
      return html`<p class="govuk-body">${words?.[language]}</p>`
    })
}

/** The first thing to read: in force or not, and since when or until when; or which version took its place. */
export function standingBox(plan: WholePlan, language: Language): Html {
  if (plan.replacedBy) return replacedBox(plan.replacedBy, language)
  const giving = givingThatCounts(plan)
  const isInForce = standingOf(plan) === 'in force' && giving
  const day = (of: Language) => dateInWords(giving?.on ?? '', of)
  const [title, text] = isInForce
    ? [standingWords.inForce, givenWords[giving.how]({ en: day('en'), cy: day('cy') })]
    : notYet(plan)
  return html`<div class="app-standing app-standing--${isInForce ? 'yes' : 'no'}">
    <h2 class="govuk-heading-m">${title[language]}</h2>
    <p class="govuk-body">${text[language]}</p>
    ${onTheWay(plan, language)}
  </div>`
}

function notYet(plan: WholePlan): [title: Words, text: Words] {
  const isNeeded = plan.claimant.format !== 'standard' || plan.givings.length > 0
  const title = plan.givings.length > 0 ? standingWords.notReadable : standingWords.notGiven
  return [title, isNeeded ? untilReadable(neededByYou(plan)) : standingWords.notGivenYet]
}

/** Said to the person themselves. */
const neededByYou = ({ claimant }: WholePlan): Words =>
  claimant.format === 'standard'
    ? { en: 'in a format you can read', cy: 'mewn fformat y gallwch ei ddarllen' }
    : neededIn(claimant)

function replacedBox({ version, at }: NonNullable<WholePlan['replacedBy']>, language: Language): Html {
  const day = (of: Language) => dateInWords(today(at), of)
  return html`<div class="app-standing app-standing--no">
    <h2 class="govuk-heading-m">${replacedWords.title[language]}</h2>
    <p class="govuk-body">${replacedWords.text(version, { en: day('en'), cy: day('cy') })[language]}</p>
  </div>`
}

/** That a code was made, where nobody could tell the person: it may not have been they who asked for it. */
export const madeCodes = (codes: readonly MadeCode[], language: Language): Html =>
  html`${codes.map(code => insetText({ text: madeCodeWords(code)[language] }))}`

function madeCodeWords({ on, by, representative }: MadeCode): Words {
  const en =
    representative === null
      ? 'A new access code for your plan'
      : `An access code for ${representative}, who acts for you,`
  const cy =
    representative === null
      ? 'Gwnaed cod mynediad newydd ar gyfer eich cynllun'
      : `Gwnaed cod mynediad i ${representative}, sy’n gweithredu ar eich rhan,`
  return {
    en: `${en} was made on ${dateInWords(on, 'en')} by ${by.en}. If you did not expect this, tell us.`,
    cy: `${cy} ar ${dateInWords(on, 'cy')} gan ${by.cy}. Os nad oeddech yn disgwyl hyn, rhowch wybod i ni.`,
  }
}
