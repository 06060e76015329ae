/**
 * Suggestions: commitments to start from, each filled in and changed before it is saved.
 *
 * What must always hold:
 *   1. A suggestion for what a person must do passes the guard rails of every regime once its blanks are filled in.
 *      (test/catalogue.test.ts)
 *   2. What is particular to one person is a blank in square brackets, never a guess.   (blanksLeft in draft.ts)
 *   3. Each exists in English and Welsh: the person will read it (R30).                 (the type Words)
 *   4. A person who chooses may choose what nobody could require (L9b): applying for jobs is under `chosen` only.
 */

import type { CommitmentKind } from '../../db/choices.ts'
import { addDays, type CalendarDate, isWeekend, isWorkingDay, knownFor } from '../lib/days.ts'
import type { Language, Words } from '../lib/language.ts'
import { workCoach } from '../lib/people.ts'
import type { Draft } from './draft.ts'

/** `inDays`: how far ahead the date to do it by is suggested. Evidence left out: nothing is needed. */
export type Suggestion = {
  id: string
  what: Words
  steps?: readonly Words[]
  place?: Words
  hours?: Words
  evidence?: Words
  helps?: Words
  whoHelps?: Words
  inDays: number
}

const required: readonly Suggestion[] = [
  {
    id: 'cv',
    what: { en: `Write a CV with [name of ${workCoach.en}]`, cy: `Ysgrifennu CV gyda [enw’r ${workCoach.cy}]` },
    steps: [
      { en: 'Bring a list of the jobs you have had', cy: 'Dewch â rhestr o’r swyddi rydych wedi’u cael' },
      {
        en: 'Write the first page together in one meeting of an hour',
        cy: 'Ysgrifennwch y dudalen gyntaf gyda’ch gilydd mewn un cyfarfod o awr',
      },
    ],
    place: { en: '[name and address of the place]', cy: '[enw a chyfeiriad y lle]' },
    hours: { en: 'About 2 hours in all', cy: 'Tua 2 awr i gyd' },
    evidence: { en: 'The CV, at our next meeting', cy: 'Y CV, yn ein cyfarfod nesaf' },
    helps: {
      en: 'It shows what you can do, when you want to show it',
      cy: 'Mae’n dangos beth allwch chi ei wneud, pan fyddwch am ei ddangos',
    },
    inDays: 21,
  },
  {
    id: 'numeracy-course',
    what: {
      en: 'Finish 2 units of the numeracy course [name of course]',
      cy: 'Gorffen 2 uned o’r cwrs rhifedd [enw’r cwrs]',
    },
    steps: [
      { en: 'Sign in with the help of [name]', cy: 'Mewngofnodwch gyda help [enw]' },
      {
        en: 'Do one unit a week at a time that suits you',
        cy: 'Gwnewch un uned yr wythnos ar adeg sy’n gyfleus i chi',
      },
    ],
    place: { en: '[at home, or at the library in …]', cy: '[gartref, neu yn y llyfrgell yn …]' },
    hours: { en: 'About 2 hours a week', cy: 'Tua 2 awr yr wythnos' },
    evidence: { en: 'The course’s own page of results', cy: 'Tudalen ganlyniadau’r cwrs ei hun' },
    helps: {
      en: 'Many office and shop jobs use numbers',
      cy: 'Mae llawer o swyddi swyddfa a siop yn defnyddio rhifau',
    },
    inDays: 21,
  },
  {
    id: 'digital-skills',
    what: {
      en: 'Go to 3 sessions of the computer skills class [name of class]',
      cy: 'Mynd i 3 sesiwn o’r dosbarth sgiliau cyfrifiadur [enw’r dosbarth]',
    },
    steps: [
      { en: 'Ring [number] to book a place', cy: 'Ffoniwch [rhif] i gadw lle' },
      { en: 'Go on [days and times]', cy: 'Ewch ar [dyddiau ac amserau]' },
    ],
    place: { en: '[name and address of the class]', cy: '[enw a chyfeiriad y dosbarth]' },
    hours: { en: 'About 2 hours a week', cy: 'Tua 2 awr yr wythnos' },
    evidence: { en: 'The attendance sheet of the class', cy: 'Taflen bresenoldeb y dosbarth' },
    helps: {
      en: 'You will be able to use email and forms online',
      cy: 'Byddwch yn gallu defnyddio e-bost a ffurflenni ar-lein',
    },
    inDays: 35,
  },
  {
    id: 'english-class',
    what: {
      en: 'Have a level check for the English class at [name of college]',
      cy: 'Cael gwiriad lefel ar gyfer y dosbarth Saesneg yn [enw’r coleg]',
    },
    steps: [
      { en: 'Ring [number] and ask for a level check', cy: 'Ffoniwch [rhif] a gofynnwch am wiriad lefel' },
      { en: 'Go at the time they give you', cy: 'Ewch ar yr amser maen nhw’n ei roi i chi' },
    ],
    place: { en: '[name and address of the college]', cy: '[enw a chyfeiriad y coleg]' },
    hours: { en: 'About 2 hours, once', cy: 'Tua 2 awr, unwaith' },
    evidence: { en: 'The letter with your level', cy: 'Y llythyr gyda’ch lefel' },
    helps: {
      en: 'You start in the class that is right for you',
      cy: 'Byddwch yn dechrau yn y dosbarth sy’n iawn i chi',
    },
    inDays: 28,
  },
  {
    id: 'careers-talk',
    what: {
      en: 'Talk with the careers adviser [name] for 1 hour',
      cy: 'Siarad â’r cynghorydd gyrfaoedd [enw] am 1 awr',
    },
    steps: [
      {
        en: 'Write down 3 things you are good at before you go',
        cy: 'Ysgrifennwch 3 pheth rydych yn dda am eu gwneud cyn i chi fynd',
      },
      { en: 'Keep the note of the talk that they give you', cy: 'Cadwch y nodyn o’r sgwrs maen nhw’n ei roi i chi' },
    ],
    place: { en: '[address, or by phone]', cy: '[cyfeiriad, neu dros y ffôn]' },
    hours: { en: '1 hour, once', cy: '1 awr, unwaith' },
    evidence: { en: 'The note of the talk', cy: 'Y nodyn o’r sgwrs' },
    helps: {
      en: 'You see what else your skills are good for',
      cy: 'Byddwch yn gweld beth arall y mae eich sgiliau’n dda ar ei gyfer',
    },
    inDays: 28,
  },
  {
    id: 'two-kinds-of-work',
    what: {
      en: 'Find out about 2 kinds of work and write down what you think of them',
      cy: 'Dysgu am 2 fath o waith ac ysgrifennu beth rydych yn ei feddwl ohonynt',
    },
    steps: [
      { en: 'Read the pages we printed for you', cy: 'Darllenwch y tudalennau rydym wedi’u hargraffu i chi' },
      {
        en: 'Write 2 good things and 2 bad things about each',
        cy: 'Ysgrifennwch 2 beth da a 2 beth drwg am bob un',
      },
    ],
    place: { en: 'At home', cy: 'Gartref' },
    hours: { en: 'About 2 hours in all', cy: 'Tua 2 awr i gyd' },
    evidence: { en: 'Your notes, at our next meeting', cy: 'Eich nodiadau, yn ein cyfarfod nesaf' },
    helps: { en: 'You choose what the plan leads to', cy: 'Chi sy’n dewis at beth mae’r cynllun yn arwain' },
    inDays: 14,
  },
  {
    id: 'childcare',
    what: {
      en: 'Ask 2 nurseries or childminders what they cost and when they have a place',
      cy: 'Gofyn i 2 feithrinfa neu warchodwr plant beth yw’r gost a phryd mae lle ar gael',
    },
    steps: [
      {
        en: 'Ring two from the list we gave you',
        cy: 'Ffoniwch ddau o’r rhestr rydym wedi’i rhoi i chi',
      },
      { en: 'Write down the price and the hours', cy: 'Ysgrifennwch y pris a’r oriau' },
    ],
    place: { en: 'By phone', cy: 'Dros y ffôn' },
    hours: { en: 'About 1 hour, once', cy: 'Tua 1 awr, unwaith' },
    evidence: { en: 'What you wrote down', cy: 'Yr hyn rydych wedi’i ysgrifennu' },
    helps: {
      en: 'We know what help with childcare to look for',
      cy: 'Byddwn yn gwybod pa help gyda gofal plant i chwilio amdano',
    },
    inDays: 21,
  },
  {
    id: 'bank-account',
    what: { en: 'Open a basic bank account with [name of bank]', cy: 'Agor cyfrif banc sylfaenol gyda [enw’r banc]' },
    steps: [
      { en: 'Take [which papers] with you', cy: 'Ewch â [pa bapurau] gyda chi' },
      { en: 'Ask for a basic account without a fee', cy: 'Gofynnwch am gyfrif sylfaenol heb ffi' },
    ],
    place: { en: '[name and address of the branch]', cy: '[enw a chyfeiriad y gangen]' },
    hours: { en: 'About 1 hour, once', cy: 'Tua 1 awr, unwaith' },
    evidence: { en: 'The letter that says it is open', cy: 'Y llythyr sy’n dweud ei fod ar agor' },
    helps: { en: 'Wages are paid into an account', cy: 'Caiff cyflogau eu talu i gyfrif' },
    inDays: 28,
  },
  {
    id: 'qualification-compared',
    what: {
      en: 'Ask for your qualification in [subject] to be compared with a UK one',
      cy: 'Gofyn am gymharu eich cymhwyster mewn [pwnc] ag un yn y DU',
    },
    steps: [
      { en: 'Bring the certificate and a translation of it', cy: 'Dewch â’r dystysgrif a chyfieithiad ohoni' },
      { en: 'Fill in the form with [name]', cy: 'Llenwch y ffurflen gyda [enw]' },
    ],
    place: { en: '[place, or online with our help]', cy: '[lle, neu ar-lein gyda’n help ni]' },
    hours: { en: 'About 2 hours in all', cy: 'Tua 2 awr i gyd' },
    evidence: { en: 'The receipt for the form', cy: 'Y dderbynneb am y ffurflen' },
    helps: { en: 'People here can see what it is worth', cy: 'Gall pobl yma weld beth yw ei werth' },
    inDays: 28,
  },
  {
    id: 'bad-days',
    what: {
      en: 'Write down on 5 days what makes work harder and what helps',
      cy: 'Ysgrifennu ar 5 diwrnod beth sy’n gwneud gwaith yn anoddach a beth sy’n helpu',
    },
    steps: [
      {
        en: 'Use the sheet we gave you, one line a day',
        cy: 'Defnyddiwch y daflen rydym wedi’i rhoi i chi, un llinell y dydd',
      },
      { en: 'Bring it to our next meeting', cy: 'Dewch â hi i’n cyfarfod nesaf' },
    ],
    place: { en: 'At home', cy: 'Gartref' },
    hours: { en: 'About 10 minutes a day', cy: 'Tua 10 munud y dydd' },
    evidence: { en: 'The sheet', cy: 'Y daflen' },
    helps: { en: 'We can change the plan to fit', cy: 'Gallwn newid y cynllun i gyd-fynd' },
    inDays: 21,
  },
]

const chosen: readonly Suggestion[] = [
  {
    id: 'volunteer',
    what: { en: 'Try volunteering at [name of place]', cy: 'Rhoi cynnig ar wirfoddoli yn [enw’r lle]' },
    steps: [{ en: 'Visit once to see if you like it', cy: 'Ymwelwch unwaith i weld a ydych yn ei hoffi' }],
    place: { en: '[name and address]', cy: '[enw a chyfeiriad]' },
    hours: { en: '[how many] hours a week', cy: '[faint o] oriau’r wythnos' },
    helps: { en: 'You meet people and get a reference', cy: 'Byddwch yn cwrdd â phobl ac yn cael geirda' },
    inDays: 28,
  },
  {
    id: 'apply',
    what: { en: 'Apply for the job of [job] at [employer]', cy: 'Gwneud cais am swydd [swydd] yn [cyflogwr]' },
    steps: [{ en: 'Ask us to read it before you send it', cy: 'Gofynnwch i ni ei ddarllen cyn i chi ei anfon' }],
    whoHelps: { en: '[name], with the form', cy: '[enw], gyda’r ffurflen' },
    helps: { en: 'You want this job', cy: 'Rydych chi eisiau’r swydd hon' },
    inDays: 14,
  },
  {
    id: 'work-taster',
    what: { en: 'Spend a morning at [employer] to see the work', cy: 'Treulio bore yn [cyflogwr] i weld y gwaith' },
    place: { en: '[name and address]', cy: '[enw a chyfeiriad]' },
    hours: { en: 'One morning', cy: 'Un bore' },
    helps: { en: 'You find out if it is for you', cy: 'Byddwch yn dysgu a yw’n addas i chi' },
    inDays: 28,
  },
  {
    id: 'talk-to-gp',
    what: {
      en: 'Ask [name of doctor or nurse] what kind of work would be good for you',
      cy: 'Gofyn i [enw’r meddyg neu’r nyrs] pa fath o waith fyddai’n dda i chi',
    },
    helps: { en: 'You know what to avoid', cy: 'Byddwch yn gwybod beth i’w osgoi' },
    inDays: 28,
  },
  {
    id: 'money-advice',
    what: { en: 'See the money adviser at [name of place]', cy: 'Gweld y cynghorydd arian yn [enw’r lle]' },
    steps: [{ en: 'Bring the letters about what you owe', cy: 'Dewch â’r llythyrau am yr hyn sy’n ddyledus gennych' }],
    place: { en: '[address, or by phone]', cy: '[cyfeiriad, neu dros y ffôn]' },
    hours: { en: 'About 1 hour, once', cy: 'Tua 1 awr, unwaith' },
    helps: {
      en: 'Debts weigh less when there is a plan for them',
      cy: 'Mae dyledion yn llai o faich pan fydd cynllun ar eu cyfer',
    },
    inDays: 21,
  },
  {
    id: 'library',
    what: {
      en: 'Join the library at [place] and use its computers',
      cy: 'Ymuno â’r llyfrgell yn [lle] a defnyddio ei chyfrifiaduron',
    },
    place: { en: '[address]', cy: '[cyfeiriad]' },
    hours: { en: 'About 1 hour a week', cy: 'Tua 1 awr yr wythnos' },
    helps: { en: 'It is warm, free and has people who help', cy: 'Mae’n gynnes, am ddim ac mae pobl yno sy’n helpu' },
    inDays: 14,
  },
  {
    id: 'welsh-class',
    what: { en: 'Start the Welsh class at [name of place]', cy: 'Dechrau’r dosbarth Cymraeg yn [enw’r lle]' },
    place: { en: '[address, or online]', cy: '[cyfeiriad, neu ar-lein]' },
    hours: { en: 'About 2 hours a week', cy: 'Tua 2 awr yr wythnos' },
    helps: { en: 'Many jobs near you use Welsh', cy: 'Mae llawer o swyddi yn eich ardal yn defnyddio’r Gymraeg' },
    inDays: 28,
  },
  {
    id: 'practice-journey',
    what: {
      en: 'Make the journey to [place] once, with [name] if you like',
      cy: 'Gwneud y daith i [lle] unwaith, gyda [enw] os hoffech',
    },
    steps: [{ en: 'Choose a quiet time of day', cy: 'Dewiswch adeg dawel o’r dydd' }],
    helps: { en: 'The first time is the hardest', cy: 'Y tro cyntaf yw’r anoddaf' },
    inDays: 21,
  },
  {
    id: 'peer-group',
    what: { en: 'Go to the group [name of group] once', cy: 'Mynd i’r grŵp [enw’r grŵp] unwaith' },
    place: { en: '[address]', cy: '[cyfeiriad]' },
    hours: { en: '[how long]', cy: '[pa mor hir]' },
    helps: {
      en: 'You talk with people who know what it is like',
      cy: 'Byddwch yn siarad â phobl sy’n gwybod sut beth ydyw',
    },
    inDays: 28,
  },
  {
    id: 'carer-assessment',
    what: {
      en: 'Ask the council for a carer’s assessment',
      cy: 'Gofyn i’r cyngor am asesiad gofalwr',
    },
    steps: [{ en: 'Ring [number]', cy: 'Ffoniwch [rhif]' }],
    place: { en: 'By phone', cy: 'Dros y ffôn' },
    hours: { en: 'About half an hour', cy: 'Tua hanner awr' },
    helps: { en: 'You may get a break and some help', cy: 'Efallai y cewch seibiant a rhywfaint o help' },
    inDays: 21,
  },
]

const ours: readonly Suggestion[] = [
  {
    id: 'book-course',
    what: {
      en: 'Book your place on [name of course] and tell you when it starts',
      cy: 'Cadw eich lle ar [enw’r cwrs] a dweud wrthych pryd mae’n dechrau',
    },
    inDays: 7,
  },
  {
    id: 'pay-travel',
    what: {
      en: 'Pay your bus or train fares to [place] before you travel',
      cy: 'Talu eich costau bws neu drên i [lle] cyn i chi deithio',
    },
    inDays: 7,
  },
  {
    id: 'childcare-costs',
    what: {
      en: 'Find out how much of your childcare we can pay, and write to you',
      cy: 'Darganfod faint o’ch gofal plant y gallwn ei dalu, ac ysgrifennu atoch',
    },
    inDays: 10,
  },
  {
    id: 'print-pages',
    what: {
      en: 'Print pages about [kinds of work] and post them to you',
      cy: 'Argraffu tudalennau am [fathau o waith] a’u postio atoch',
    },
    inDays: 3,
  },
  {
    id: 'interpreter',
    what: {
      en: 'Book an interpreter in [language] for our next meeting',
      cy: 'Trefnu cyfieithydd [iaith] ar gyfer ein cyfarfod nesaf',
    },
    inDays: 7,
  },
  {
    id: 'ring-you',
    what: {
      en: 'Ring you on [day and time] to hear how it went',
      cy: 'Eich ffonio ar [diwrnod ac amser] i glywed sut aeth pethau',
    },
    inDays: 14,
  },
  {
    id: 'refer',
    what: {
      en: 'Ask [name of service] to get in touch with you, if you agree',
      cy: 'Gofyn i [enw’r gwasanaeth] gysylltu â chi, os ydych yn cytuno',
    },
    inDays: 5,
  },
  {
    id: 'access-to-work',
    what: {
      en: 'Tell you in writing what Access to Work can pay for',
      cy: 'Dweud wrthych yn ysgrifenedig beth y gall Mynediad at Waith dalu amdano',
    },
    inDays: 10,
  },
  {
    id: 'other-format',
    what: {
      en: 'Send you this plan in [format]',
      cy: 'Anfon y cynllun hwn atoch mewn [fformat]',
    },
    inDays: 10,
  },
  {
    id: 'computer-session',
    what: {
      en: 'Keep a computer free for you here on [day and time], with someone to help',
      cy: 'Cadw cyfrifiadur yn rhydd i chi yma ar [diwrnod ac amser], gyda rhywun i helpu',
    },
    inDays: 7,
  },
]

/** The suggestions for each kind, in the order they are offered. */
export const catalogue: Record<CommitmentKind, readonly Suggestion[]> = { required, chosen, ours }

/** A suggestion as a draft to change, in the language the person reads, to be done by an open day after `today`. */
export function draftFrom(
  suggestion: Suggestion,
  kind: CommitmentKind,
  language: Language,
  today: CalendarDate,
): Draft {
  const say = (words: Words | undefined) => words?.[language]
  const { what, steps = [], place, hours, evidence, helps, whoHelps, inDays } = suggestion
  return {
    kind,
    what: what[language],
    steps: steps.map(step => step[language]),
    dueOn: openDayFrom(addDays(today, inDays)),
    place: say(place),
    hours: say(hours),
    evidence: say(evidence),
    helps: say(helps),
    whoHelps: say(whoHelps),
  }
}

/** The day itself, or the next on which offices are open; past the known bank holidays a weekend is all we can tell. */
function openDayFrom(date: CalendarDate): CalendarDate {
  const isOpen = knownFor(date) ? isWorkingDay(date) : !isWeekend(date)
  return isOpen ? date : openDayFrom(addDays(date, 1))
}
