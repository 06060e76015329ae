/**
 * What is held about a person, in words and in order: the sections that their page and their printed copy are made from.
 *
 * What must always hold:
 *   1. The page and the PDF are made from the same sections, so they cannot say different things.   (sectionsOf)
 *   2. Every section has words in English and in Welsh; what people typed stays as they typed it (R30, R80).
 *   3. What the person says is wrong, and what we answered, stands beside the thing it is about (R93).  (said)
 *   4. A National Insurance number shows its last letters alone, but to the person themselves behind the warning, where
 *      they can see whether it is right.                                                (maskedNino; privateSection)
 */
import {
  channels,
  complaintAbout,
  complaintStages,
  formats,
  letterKinds,
  reconsiderationSteps,
  regimeNames,
  spokenLanguages,
  toldBy,
  updateSays,
} from '../../db/choices.ts'
import { details, keyOfDetail, parts } from '../claimant/parts.ts'
import { addressLines } from '../claimant/recipient.ts'
import type { Rectification } from '../claimant/rectification.ts'
import { ownValue } from '../http/forms.ts'
import { dateInWords, timeInWords, today } from '../lib/days.ts'
import type { Language, Words } from '../lib/language.ts'
import { maskedNino, spacedNino } from '../lib/nino.ts'
import { quoted } from '../lib/typed-text.ts'
import { regimes } from '../regime.ts'
import {
  addressKindToYou,
  channelToYou,
  detailWords,
  endingToYou,
  languagesInWelsh,
  meetingToYou,
  receptionToYou,
  representativeToYou,
  signatureToYou,
} from './details-words.ts'
import type { Held, HeldPlan, ToldStep } from './held.ts'
import { plain, typed } from './lines.ts'
import { notDoneLines } from './not-done-lines.ts'
import { toldLines } from './told-lines.ts'

/** One line of what is held. `typed` is the language it was typed in, where that is not the page's; `quiet`: about it. */
export type Line = { text: string; typed?: Language | undefined; quiet?: true }

/** One thing that is held. `key` names it when the person says that it is wrong. */
export type Entry = { key?: string; label: string; lines: Line[]; said: readonly Rectification[] }

export type Section = {
  id: string
  title: string
  /** What the section says when there is nothing in it. */
  nothing: string
  entries: Entry[]
  /** Names the section as a whole when the person says that it is wrong. */
  key?: string
  said: readonly Rectification[]
  /** A section of this one: a step of the interview. */
  within?: string
}

/** What the lines are told with: the words of one language, and what the person said is wrong. */
export type Teller = {
  language: Language
  /** The language in which the person is written to, and in which what they say is typed. */
  writtenIn: Language
  say: (words: Words) => string
  saidOf: (key: string | undefined) => readonly Rectification[]
}

/** Everything but what the person keeps private, section by section. */
export function sectionsOf(held: Held, language: Language): Section[] {
  const teller = tellerOf(held, language)
  return [
    detailsSection(held, teller),
    ...toldSections(held.told, teller),
    appointmentsSection(held, teller),
    plansSection(held, teller),
    representativesSection(held, teller),
    lettersSection(held, teller),
    requestsSection(held, teller),
    notDoneSection(held, teller),
    complaintsSection(held, teller),
  ]
}

/** What they keep private, as one section: it has one name for all of it. Their whole number stands there too. */
export function privateSection(held: Held, told: readonly ToldStep[], language: Language): Section {
  const teller = tellerOf(held, language)
  const { niNumber } = held.claimant
  const number = niNumber ? [entry(teller.say(details.niNumber), plain(spacedNino(niNumber)))] : []
  const entries = told.flatMap(({ answers }) =>
    answers.map(answer => ({ label: answer.question.short[language], lines: toldLines(answer, teller), said: [] })),
  )
  return { ...partSection('safety', detailWords.nothingTold, teller), entries: [...number, ...entries] }
}

function tellerOf({ claimant, rectifications }: Held, language: Language): Teller {
  return {
    language,
    writtenIn: claimant.writtenLanguage,
    say: words => words[language],
    saidOf: key => rectifications.filter(({ what }) => what === key),
  }
}

const partSection = (part: keyof typeof parts, nothing: Words, { say, saidOf }: Teller): Omit<Section, 'entries'> => ({
  id: part,
  title: say(parts[part]),
  nothing: say(nothing),
  key: part,
  said: saidOf(part),
})

const entry = (label: string, lines: Line[]): Entry => ({ label, lines, said: [] })

function detailsSection(held: Held, teller: Teller): Section {
  const { claimant } = held
  const { language, say, saidOf } = teller
  const lines: Record<keyof typeof details, Line[]> = {
    name: plain(claimant.name),
    dateOfBirth: plain(claimant.dateOfBirth && dateInWords(claimant.dateOfBirth, language)),
    niNumber: plain(claimant.niNumber && maskedNino(claimant.niNumber)),
    address: plain(
      claimant.addressKind !== 'address' && say(addressKindToYou[claimant.addressKind]),
      ...addressLines(claimant),
    ),
    phones: plain(...claimant.phones),
    email: plain(claimant.email),
    writtenLanguage: plain(languageInWords(claimant.writtenLanguage, language)),
    spokenLanguage: plain(languageInWords(claimant.spokenLanguage, language)),
    format: plain(say(formats[claimant.format])),
    toldBy: plain(say(toldBy[claimant.toldBy])),
    regime: plain(say(regimeNames[claimant.regime])),
    group: groupLines(held, teller),
    adviser: plain(`${held.adviser ?? say(detailWords.nobody)}, ${held.office.name}`),
  }
  const entries = Object.entries(details).map(([detail, label]): Entry => {
    const key = keyOfDetail(detail as keyof typeof details)
    const own = lines[detail as keyof typeof details]
    return { key, label: say(label), lines: own.length > 0 ? own : plain(say(detailWords.notGiven)), said: saidOf(key) }
  })
  return { id: 'details', title: say(detailWords.yourDetails), nothing: '', entries, said: [] }
}

/** The group they are in first, and then those they were in; how it is known as it was typed. */
function groupLines({ claimant, groups }: Held, teller: Teller): Line[] {
  const { language, say } = teller
  const { vocabulary } = regimes[claimant.regime]
  return groups.flatMap(({ group, since, known }) => [
    ...plain(`${say(vocabulary.groups[group])}, ${say(detailWords.since)} ${dateInWords(since, language)}`),
    ...quoted([known]).map(text => ({ text, quiet: true as const })),
  ])
}

function languageInWords(spoken: string, language: Language): string {
  const names = language === 'cy' ? languagesInWelsh : spokenLanguages
  return ownValue(names, spoken) ?? spoken
}

function toldSections(told: readonly ToldStep[], teller: Teller): Section[] {
  const { say, saidOf } = teller
  if (told.length === 0)
    return [{ id: 'told', title: say(detailWords.told), nothing: say(detailWords.nothingTold), entries: [], said: [] }]
  return told.map(({ step, answers }) => ({
    id: `told-${step.id}`,
    title: say(step.title),
    nothing: '',
    within: say(detailWords.told),
    said: [],
    entries: answers.map(answer => ({
      key: answer.question.id,
      label: say(answer.question.short),
      lines: toldLines(answer, teller),
      said: saidOf(answer.question.id),
    })),
  }))
}

function appointmentsSection({ meetings }: Held, teller: Teller): Section {
  const { language, say } = teller
  const entries = meetings.map(({ on, time, kind, channel, adviser, outcome, interviewId }) =>
    entry(
      `${dateInWords(on, language)}, ${timeInWords(time, language)}`,
      plain(
        say(meetingToYou[kind]),
        `${say(channels[channel])}. ${adviser}`,
        outcome ? say(endingToYou[outcome]) : interviewId && say(detailWords.noOutcome),
      ),
    ),
  )
  return { ...partSection('appointments', detailWords.noAppointments, teller), entries }
}

function plansSection({ plans, updates }: Held, teller: Teller): Section {
  const { language, say } = teller
  const versions = plans.map(plan => entry(`${say(detailWords.version)} ${plan.version}`, planLines(plan, teller)))
  const said = updates.map(({ says, at, commitment, words, representative }) =>
    entry(`${say(detailWords.updates)}: ${dateInWords(today(at), language)}`, [
      ...plain(`${say(updateSays[says])}${representative ? ` (${representative})` : ''}`),
      ...typed(commitment?.what, teller),
      ...typed(words, teller),
    ]),
  )
  return { ...partSection('plans', detailWords.noPlans, teller), entries: [...versions, ...said] }
}

function planLines({ issuedAt, givings, signatures }: HeldPlan, { language, say }: Teller): Line[] {
  if (issuedAt === null) return plain(say(detailWords.beingWritten))
  const day = (date: string) => dateInWords(date, language)
  return plain(
    `${say(detailWords.issued)} ${day(today(issuedAt))}`,
    givings.length === 0 && say(detailWords.notYetGiven),
    ...givings.map(({ how, on, reception }) => `${say(givenToYou[how])} ${day(on)}: ${say(receptionToYou[reception])}`),
    ...signatures.map(({ state, on }) => `${say(signatureToYou[state])}, ${day(on)}`),
  )
}

const givenToYou = {
  'handed over': { en: 'Handed to you', cy: 'Ei roi i chi' },
  post: { en: 'Posted to you', cy: 'Ei bostio atoch' },
  email: { en: 'Emailed to you', cy: 'Ei anfon atoch drwy e-bost' },
  online: { en: 'Opened online', cy: 'Ei agor ar-lein' },
} as const satisfies Record<string, Words>

function representativesSection({ representatives }: Held, teller: Teller): Section {
  const { language, say } = teller
  const day = (at: Date) => dateInWords(today(at), language)
  const entries = representatives.map(({ name, kind, organisation, contact, matter, addedAt, endedAt }) =>
    entry(
      name,
      plain(
        say(representativeToYou[kind]),
        matter,
        organisation,
        contact,
        `${say(detailWords.since)} ${day(addedAt)}${endedAt ? `, ${say(detailWords.until)} ${day(endedAt)}` : ''}`,
      ),
    ),
  )
  return { ...partSection('representatives', detailWords.noOne, teller), entries }
}

function lettersSection({ letters, messages }: Held, teller: Teller): Section {
  const { language, say } = teller
  const day = (at: Date) => dateInWords(today(at), language)
  const entries = [
    ...letters.map(({ kind, reference, at }) => ({
      at,
      made: entry(day(at), plain(say(letterKinds[kind]), reference)),
    })),
    ...messages.map(({ channel, body, madeAt: at, sentAt, language: inLanguage }) => {
      const how = `${say(detailWords.messageBy)} ${say(channelToYou[channel])}${sentAt ? '' : `: ${say(detailWords.notSent)}`}`
      const line: Line = { text: body, typed: inLanguage === language ? undefined : inLanguage }
      return { at, made: entry(day(at), [...plain(how), line]) }
    }),
  ]
  const newestFirst = entries.sort((a, b) => b.at.getTime() - a.at.getTime()).map(({ made }) => made)
  return { ...partSection('letters', detailWords.noLetters, teller), entries: newestFirst }
}

function requestsSection({ requests }: Held, teller: Teller): Section {
  const { language, say } = teller
  const entries = requests.map(({ reference, askedOn, words, step }) =>
    entry(reference, [
      ...plain(`${say(detailWords.asked)} ${dateInWords(askedOn, language)}`, step && say(reconsiderationSteps[step])),
      ...typed(words, teller),
    ]),
  )
  return { ...partSection('requests', detailWords.noRequests, teller), entries }
}

function notDoneSection({ notDone }: Held, teller: Teller): Section {
  const entries = notDone.map(one => entry(one.failure.reference, notDoneLines(one, teller)))
  return { ...partSection('not-done', detailWords.noNotDone, teller), entries }
}

function complaintsSection({ complaints }: Held, teller: Teller): Section {
  const { language, say } = teller
  const entries = complaints.map(({ reference, receivedOn, about, whatHappened, stage }) =>
    entry(reference, [
      ...plain(
        `${say(detailWords.received)} ${dateInWords(receivedOn, language)}`,
        say(complaintAbout[about]),
        stage && say(complaintStages[stage]),
      ),
      ...typed(whatHappened, teller),
    ]),
  )
  return { ...partSection('complaints', detailWords.noComplaints, teller), entries }
}
