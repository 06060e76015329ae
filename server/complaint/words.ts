/**
 * What a complainant reads, on screen and on paper alike: what happens next, where they may go, and which other way may
 * be the right one.
 *
 * What must always hold:
 *   1. Every text is in English and in Welsh (R30).                                           (the type Words)
 *   2. Nobody reads that they have lost a right: who is late is told to ask nevertheless (C9, C11, R53).   (routeWords)
 *   3. What other bodies are called and how long they give is asked of server/bodies.ts and server/clocks.ts (R56).
 */

import type { ComplaintAbout } from '../../db/choices.ts'
import { type BodyId, bodies } from '../bodies.ts'
import { lengthOf } from '../clocks.ts'
import { type CalendarDate, dateInWords } from '../lib/days.ts'
import type { Words } from '../lib/language.ts'
import { workCoach } from '../lib/people.ts'
import { type Course, type Due, type DueKind, duesOf, isOver, wayOut } from './clocks.ts'
import type { Route } from './reading.ts'

/** F9, C6: on every page and every letter about a complaint. */
export const noDetriment: Words = {
  en: `Complaining is never held against you. It does not change your benefit or how we treat you. Your ${workCoach.en} cannot read your complaint here. The people who deal with it may have to ask them what happened.`,
  cy: `Ni fydd cwyno byth yn cael ei ddal yn eich erbyn. Nid yw’n newid eich budd-dal na’r ffordd rydym yn eich trin. Ni all eich ${workCoach.cy} ddarllen eich cwyn yma. Efallai y bydd yn rhaid i’r bobl sy’n delio â hi ofyn i’ch anogwr beth ddigwyddodd.`,
}

/** C6: besides, where a provider is complained of. */
export const noDetrimentByProvider: Words = {
  en: 'Your provider must not treat you any differently because you complained.',
  cy: 'Ni chaiff eich darparwr eich trin yn wahanol am eich bod wedi cwyno.',
}

const day = (date: CalendarDate): Words => ({ en: dateInWords(date, 'en'), cy: dateInWords(date, 'cy') })
const length = (clock: Parameters<typeof lengthOf>[0]): Words => ({
  en: lengthOf(clock, 'en'),
  cy: lengthOf(clock, 'cy'),
})

/**
 * What a person is told of each, and by when; without a date where it cannot be counted. An office is set no time, so
 * nothing is promised for it: the day is from when they need wait for it no more.
 */
const dueWords: Record<Exclude<DueKind, 'give'>, (by: Words | undefined) => Words> = {
  office: by => {
    const time = length('answer from the complaints team')
    return {
      en: `If you have not heard from us ${by ? `by ${by.en}` : `in ${time.en}`}, ask for the complaints team.`,
      cy: `Os na fyddwch wedi clywed gennym ${by ? `erbyn ${by.cy}` : `o fewn ${time.cy}`}, gofynnwch am y tîm cwynion.`,
    }
  },
  acknowledge: by => {
    const time = length('acknowledging a data complaint')
    return {
      en: `We will write to you ${by ? `by ${by.en}` : `within ${time.en}`} to say that we are looking at it. Then we tell you what we found as soon as we can.`,
      cy: `Byddwn yn ysgrifennu atoch ${by ? `erbyn ${by.cy}` : `o fewn ${time.cy}`} i ddweud ein bod yn edrych arni. Yna byddwn yn dweud wrthych beth y daethom o hyd iddo cyn gynted ag y gallwn.`,
    }
  },
  answer: by => {
    const time = length('answer from the complaints team')
    return {
      en: `The complaints team will answer you ${by ? `by ${by.en}` : `within ${time.en}`}, or tell you by then when it will.`,
      cy: `Bydd y tîm cwynion yn eich ateb ${by ? `erbyn ${by.cy}` : `o fewn ${time.cy}`}, neu’n dweud wrthych erbyn hynny pryd y bydd yn ateb.`,
    }
  },
  provider: by => {
    const time = length('answer from a provider')
    return {
      en: `The provider has ${time.en} to give its final answer${by ? `: until ${by.en}` : ''}. If it does not, you can take your complaint to somebody outside. We will tell you here.`,
      cy: `Mae gan y darparwr ${time.cy} i roi ei ateb terfynol${by ? `: tan ${by.cy}` : ''}. Os na fydd yn gwneud hynny, gallwch fynd â’ch cwyn at rywun o’r tu allan. Byddwn yn dweud wrthych yma.`,
    }
  },
}

const officeFirst: Words = {
  en: 'The office looks at your complaint first and tries to put things right. If it cannot, our complaints team looks at it. You can ask for the complaints team at any time.',
  cy: 'Bydd y swyddfa’n edrych ar eich cwyn yn gyntaf ac yn ceisio unioni pethau. Os na all, bydd ein tîm cwynion yn edrych arni. Gallwch ofyn am y tîm cwynion ar unrhyw adeg.',
}

const whoLooks: Record<Exclude<ComplaintAbout, 'jobcentre'>, Words> = {
  provider: {
    en: 'The provider looks at your complaint first. We ask it to, and follow what becomes of it.',
    cy: 'Bydd y darparwr yn edrych ar eich cwyn yn gyntaf. Byddwn yn gofyn iddo wneud hynny, ac yn dilyn yr hyn a ddaw ohoni.',
  },
  both: {
    en: 'The Jobcentre leads. It asks the provider for its part, and gives you one answer.',
    cy: 'Y Ganolfan Byd Gwaith sy’n arwain. Bydd yn gofyn i’r darparwr am ei ran, ac yn rhoi un ateb i chi.',
  },
  data: {
    en: 'We answer this complaint by itself. It does not wait for any other complaint.',
    cy: 'Byddwn yn ateb y gŵyn hon ar ei phen ei hun. Nid yw’n aros am unrhyw gŵyn arall.',
  },
}

/** What happens next, a sentence or two for each thing; nothing for a complaint that is over. */
export function nextInWords(course: Course, on: CalendarDate): Words[] {
  const { about, stage } = course
  const dues = duesOf(course).filter(({ kind }) => kind !== 'give')
  if (dues.length === 0) return []
  return [
    ...(about === 'jobcentre' ? [] : [whoLooks[about]]),
    ...(stage === 'early resolution' && (about === 'jobcentre' || about === 'both') ? [officeFirst] : []),
    ...dues.filter(due => !isPromised(due) || !isOver(due, on)).map(dueInWords),
  ]
}

/** An office that is late breaks no promise. */
const isPromised = ({ kind }: Due): boolean => kind !== 'office'

const dueInWords = ({ kind, by }: Due): Words =>
  dueWords[kind as keyof typeof dueWords](by === undefined ? undefined : day(by))

/** What the person is told about going elsewhere, and to whom; `undefined` while we are still in time. */
export function wayOutInWords(course: Course, on: CalendarDate): { texts: Words[]; body: BodyId } | undefined {
  const way = wayOut(course, on)
  if (!way || way === 'after ours') return undefined
  const body: BodyId = way === 'data late' ? 'ico' : 'ice'
  const { name } = bodies[body]
  if (way === 'provider late') return { body, texts: [providerLate(length('answer from a provider'), name)] }
  const late = duesOf(course).find(due => isPromised(due) && isOver(due, on))
  return {
    body,
    texts: [...(late?.by ? [sorry(day(late.by))] : []), way === 'data late' ? dataLate(name) : weAreLate(name)],
  }
}

const sorry = (by: Words): Words => ({
  en: `We said that you would hear from us by ${by.en}. You have not, and we are sorry.`,
  cy: `Dywedom y byddech yn clywed gennym erbyn ${by.cy}. Nid ydych wedi clywed, ac mae’n ddrwg gennym.`,
})

const providerLate = (time: Words, name: Words): Words => ({
  en: `It is more than ${time.en} since we had your complaint, and you have no final answer. You can now go to the ${name.en}. You do not need to wait for the provider any longer.`,
  cy: `Mae dros ${time.cy} ers i ni gael eich cwyn, ac nid oes gennych ateb terfynol. Gallwch nawr fynd â hi at y corff hwn: ${name.cy}. Nid oes angen i chi aros am y darparwr mwyach.`,
})

const weAreLate = (name: Words): Words => ({
  en: `You can go to the ${name.en}, and tell them that we have not answered in time. They normally look at a complaint after our final response. So ask us for it as well: send us a message on this page.`,
  cy: `Gallwch fynd â hi at y corff hwn: ${name.cy}. Dywedwch wrthynt nad ydym wedi ateb mewn pryd. Fel arfer maent yn edrych ar gŵyn ar ôl ein hymateb terfynol. Felly gofynnwch i ni amdano hefyd: anfonwch neges atom ar y dudalen hon.`,
})

const dataLate = (name: Words): Words => ({
  en: `You can tell the ${name.en} that we have not answered in time.`,
  cy: `Gallwch ddweud wrth y corff hwn nad ydym wedi ateb mewn pryd: ${name.cy}.`,
})

/** Where else to go with what a complaint speaks of. `link` is the page for it; `outside` where it is another site's. */
export type RouteWords = { title: Words; texts: Words[]; link: { text: Words; href: string } }

const month = length('asking for a mandatory reconsideration')
const months = length('asking late for a mandatory reconsideration')

/** R53: the right route is shown, and the complaint is taken as well. */
export const routeWords: Record<Route, RouteWords> = {
  decision: {
    title: {
      en: 'If you think a decision about your money is wrong',
      cy: 'Os ydych yn meddwl bod penderfyniad am eich arian yn anghywir',
    },
    texts: [
      {
        en: 'We have taken your complaint. But a complaint is not an appeal. It cannot change what was decided about your benefit.',
        cy: 'Rydym wedi derbyn eich cwyn. Ond nid apêl yw cwyn. Ni all newid yr hyn a benderfynwyd am eich budd-dal.',
      },
      {
        en: `To have a decision changed, ask for a mandatory reconsideration. You should normally ask within ${month.en} of the date on the decision letter. If it is later than that, still ask, and say why you are late: you may have up to ${months.en}.`,
        cy: `I newid penderfyniad, gofynnwch am ailystyriaeth orfodol. Fel arfer dylech ofyn o fewn ${month.cy} i’r dyddiad ar y llythyr penderfyniad. Os yw’n hwyrach na hynny, gofynnwch beth bynnag, a dywedwch pam rydych yn hwyr: efallai y bydd gennych hyd at ${months.cy}.`,
      },
      {
        en: 'We may say that you are too late. Even then, you may still be able to appeal to a tribunal. It is not part of us.',
        cy: 'Efallai y byddwn yn dweud eich bod yn rhy hwyr. Hyd yn oed wedyn, efallai y gallwch apelio i dribiwnlys o hyd. Nid yw’n rhan ohonom ni.',
      },
    ],
    link: {
      text: { en: 'How to ask for a mandatory reconsideration', cy: 'Sut i ofyn am ailystyriaeth orfodol' },
      href: 'https://www.gov.uk/mandatory-reconsideration',
    },
  },
  plan: {
    title: { en: 'If you want your plan to change', cy: 'Os ydych am i’ch cynllun newid' },
    texts: [
      {
        en: 'We have taken your complaint. But a complaint does not change your plan. You can ask us to look at the plan again, or at any line of it, at any time. It is free, and nobody holds it against you.',
        cy: 'Rydym wedi derbyn eich cwyn. Ond nid yw cwyn yn newid eich cynllun. Gallwch ofyn i ni edrych ar y cynllun eto, neu ar unrhyw linell ohono, ar unrhyw adeg. Mae am ddim, ac nid oes neb yn ei ddal yn eich erbyn.',
      },
    ],
    link: {
      text: { en: 'Ask us to look at your plan again', cy: 'Gofyn i ni edrych ar eich cynllun eto' },
      href: '/my-plan/reconsiderations',
    },
  },
  data: {
    title: {
      en: 'If you are unhappy with how we used your information',
      cy: 'Os ydych yn anfodlon â’r ffordd y gwnaethom ddefnyddio eich gwybodaeth',
    },
    texts: [
      {
        en: 'We have taken your complaint. You can also complain just about your information. Then we answer that part, and do not wait for the rest.',
        cy: 'Rydym wedi derbyn eich cwyn. Gallwch hefyd gwyno am eich gwybodaeth ar ei phen ei hun. Byddwn wedyn yn ateb y rhan honno heb aros am y gweddill.',
      },
    ],
    link: {
      text: {
        en: 'Complain about how we used your information',
        cy: 'Cwyno am y ffordd y gwnaethom ddefnyddio eich gwybodaeth',
      },
      href: '/complain?about=data',
    },
  },
}
