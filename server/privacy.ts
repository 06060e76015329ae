/**
 * The privacy notice: what a person is told about how their information is used.
 *
 * What must always hold:
 *   1. It has every point of Articles 13 and 14 of the UK GDPR (N10, R94), in both languages.       (test/privacy.test.ts)
 *   2. It asks for no consent: the basis is a public task (N2, R95).                                (privacy.test.ts)
 *   3. Which answers are compulsory is read from the interview itself, never written twice (L28 to L30).  (answersAskedOf)
 *   4. How long things are kept, and the Information Commissioner, come from the data (R56).  (clocks.ts, bodies.ts)
 */
import { bodyInWords } from './bodies.ts'
import { lengthOf } from './clocks.ts'
import type { Definition } from './interview/questions.ts'
import type { Language, Words } from './lib/language.ts'

/** The facts of one office: without them the notice says where to ask. */
export type Controller = { name?: string | undefined; dpo?: string | undefined }

/** One heading of the notice. `cites` are ids in the register. */
export type PrivacySection = {
  id: string
  heading: Words
  paragraphs: readonly Words[]
  list?: readonly Words[]
  /** Where a person goes from here; the page knows the address. */
  leadsTo?: 'details' | 'views' | 'data complaint'
  cites: readonly string[]
}

/** What an interview asks, by its headings: what a person may be required to tell, and where nothing is. */
export type AnswersAsked = { compulsory: Words[]; free: Words[] }

/** The questions that regulation 57 lets us require, by step, and the steps in which there is none (L28, L30, R15). */
export function answersAskedOf({ steps }: Definition): AnswersAsked {
  const required = (step: Definition['steps'][number]) =>
    step.questions.filter(question => question.required === 'may be required')
  const named = (step: Definition['steps'][number], language: Language) => {
    const names = required(step).map(({ short }) => short[language].toLocaleLowerCase(language))
    return `${step.title[language]}: ${names.join(', ')}`
  }
  const inStep = (step: Definition['steps'][number]) => ({ en: named(step, 'en'), cy: named(step, 'cy') })
  return {
    compulsory: steps.filter(step => required(step).length > 0).map(inStep),
    free: steps.filter(step => required(step).length === 0).map(({ title }) => title),
  }
}

/** The notice in reading order. */
export const privacyNotice = (controller: Controller, asked: AnswersAsked): PrivacySection[] => [
  who(controller),
  officer(controller),
  ...purposes,
  ...about,
  sharing,
  keeping,
  ...answering(asked),
  computers,
  ...rights,
  commissioner(),
]

const who = ({ name }: Controller): PrivacySection => ({
  id: 'who-we-are',
  heading: { en: 'Who we are', cy: 'Pwy ydym ni' },
  paragraphs: [
    name
      ? {
          en: `${name} decides how your information is used. In law they are called the controller.`,
          cy: `${name} sy’n penderfynu sut mae eich gwybodaeth yn cael ei defnyddio. Yn y gyfraith, yr enw ar hyn yw’r rheolydd.`,
        }
      : {
          en: 'The office that wrote your plan decides how your information is used. Its name is on your plan. In law it is called the controller.',
          cy: 'Y swyddfa a ysgrifennodd eich cynllun sy’n penderfynu sut mae eich gwybodaeth yn cael ei defnyddio. Mae ei henw ar eich cynllun. Yn y gyfraith, yr enw ar hyn yw’r rheolydd.',
        },
  ],
  cites: ['N10'],
})

const officer = ({ dpo }: Controller): PrivacySection => ({
  id: 'data-protection-officer',
  heading: { en: 'Who to ask about your information', cy: 'Pwy i’w holi am eich gwybodaeth' },
  paragraphs: [
    {
      en: 'The data protection officer checks that we use what we know in the right way. You can ask them about this page.',
      cy: 'Mae’r swyddog diogelu data yn gwirio ein bod yn defnyddio’r hyn a wyddom yn y ffordd gywir. Gallwch ofyn iddynt am y dudalen hon.',
    },
    dpo
      ? { en: `How to reach them: ${dpo}`, cy: `Sut i gysylltu â nhw: ${dpo}` }
      : {
          en: 'Ask your office how to reach them. How to contact your office is on your plan.',
          cy: 'Gofynnwch i’ch swyddfa sut i gysylltu â nhw. Mae manylion cyswllt eich swyddfa ar eich cynllun.',
        },
  ],
  cites: ['N10'],
})

const purposes: PrivacySection[] = [
  {
    id: 'why-we-use-it',
    heading: { en: 'Why we use it', cy: 'Pam rydym yn ei defnyddio' },
    paragraphs: [{ en: 'We use your information to:', cy: 'Rydym yn defnyddio eich gwybodaeth i:' }],
    list: [
      { en: 'talk with you about work', cy: 'siarad â chi am waith' },
      { en: 'write your plan and keep it up to date', cy: 'ysgrifennu eich cynllun a’i gadw’n gyfredol' },
      {
        en: 'answer you when you ask us to look again, or when you complain',
        cy: 'eich ateb pan fyddwch yn gofyn i ni edrych eto, neu’n cwyno',
      },
      { en: 'keep you and our staff safe', cy: 'eich cadw chi a’n staff yn ddiogel' },
      { en: 'count how well we do, without your name', cy: 'gyfrif pa mor dda rydym yn gwneud, heb eich enw' },
    ],
    cites: ['N10'],
  },
  {
    id: 'why-the-law-lets-us',
    heading: { en: 'Why the law lets us', cy: 'Pam mae’r gyfraith yn caniatáu hyn' },
    paragraphs: [
      {
        en: 'The law gives us this work to do. It is called a public task. We do not need you to agree to it first, so we do not ask you to.',
        cy: 'Mae’r gyfraith yn rhoi’r gwaith hwn i ni. Yr enw arno yw tasg gyhoeddus. Nid oes angen i chi gytuno iddo yn gyntaf, felly nid ydym yn gofyn i chi wneud hynny.',
      },
      {
        en: 'Some of it is about your health, or about a crime. The law takes more care of that. We may use it only where the law on benefits needs it.',
        cy: 'Mae rhywfaint ohoni am eich iechyd, neu am drosedd. Mae’r gyfraith yn cymryd mwy o ofal o hynny. Dim ond pan fydd cyfraith budd-daliadau ei hangen y cawn ei defnyddio.',
      },
    ],
    cites: ['N2', 'N2a'],
  },
]

const about: PrivacySection[] = [
  {
    id: 'what-we-hold',
    heading: { en: 'What we hold', cy: 'Beth sydd gennym' },
    paragraphs: [
      {
        en: 'We hold who you are and how to reach you. We hold what you tell us when we talk. We hold your plans, our letters, and who has looked at your record.',
        cy: 'Mae gennym wybodaeth am bwy ydych chi a sut i gysylltu â chi. Mae gennym yr hyn rydych yn ei ddweud wrthym pan fyddwn yn siarad. Mae gennym eich cynlluniau, ein llythyrau, a phwy sydd wedi edrych ar eich cofnod.',
      },
    ],
    leadsTo: 'details',
    cites: ['N9', 'N10'],
  },
  {
    id: 'where-it-comes-from',
    heading: { en: 'Where it comes from', cy: 'O ble mae’n dod' },
    paragraphs: [
      {
        en: 'Most of it comes from you. Some comes from people who act for you, from other parts of the Department for Work and Pensions, and from providers. A provider is a group that we send people to for help with work.',
        cy: 'Daw’r rhan fwyaf ohoni gennych chi. Daw rhywfaint gan bobl sy’n gweithredu ar eich rhan, gan rannau eraill o’r Adran Gwaith a Phensiynau, a chan ddarparwyr. Darparwr yw grŵp rydym yn anfon pobl ato i gael help gyda gwaith.',
      },
    ],
    cites: ['N10'],
  },
]

const sharing: PrivacySection = {
  id: 'who-we-share-it-with',
  heading: { en: 'Who we share it with', cy: 'Gyda phwy rydym yn ei rhannu' },
  paragraphs: [{ en: 'We may share some of it with:', cy: 'Efallai y byddwn yn rhannu rhywfaint ohoni â:' }],
  list: [
    {
      en: 'other parts of the Department for Work and Pensions',
      cy: 'rhannau eraill o’r Adran Gwaith a Phensiynau',
    },
    {
      en: 'a provider we send you to, and any group that does the work for them',
      cy: 'darparwr rydym yn eich anfon ato, ac unrhyw grŵp sy’n gwneud y gwaith ar ei ran',
    },
    { en: 'someone who acts for you', cy: 'rhywun sy’n gweithredu ar eich rhan' },
    {
      en: 'those who look at a complaint or an appeal, if you make one',
      cy: 'y rhai sy’n edrych ar gŵyn neu apêl, os byddwch yn gwneud un',
    },
    {
      en: 'those who print and send letters, emails and texts for us',
      cy: 'y rhai sy’n argraffu ac yn anfon llythyrau, e-byst a negeseuon testun ar ein rhan',
    },
  ],
  cites: ['N10'],
}

const keeping: PrivacySection = {
  id: 'how-long-we-keep-it',
  heading: { en: 'How long we keep it', cy: 'Am faint rydym yn ei chadw' },
  paragraphs: [
    {
      en: `We keep your record for ${lengthOf('keeping a record', 'en')} after we stop working with you. We keep short notes for ${lengthOf('keeping a short note', 'en')}.`,
      cy: `Rydym yn cadw eich cofnod am ${lengthOf('keeping a record', 'cy')} ar ôl i ni roi’r gorau i weithio gyda chi. Rydym yn cadw nodiadau byr am ${lengthOf('keeping a short note', 'cy')}.`,
    },
    {
      en: 'You may ask us to look again, complain or appeal. Then we keep your record until that is over.',
      cy: 'Efallai y byddwch yn gofyn i ni edrych eto, yn cwyno neu’n apelio. Yna byddwn yn cadw eich cofnod nes bydd hynny ar ben.',
    },
  ],
  cites: ['N7', 'N8'],
}

const answering = ({ compulsory, free }: AnswersAsked): PrivacySection[] => [
  {
    id: 'what-you-must-answer',
    heading: { en: 'What you must answer', cy: 'Beth mae’n rhaid i chi ei ateb' },
    paragraphs: [
      {
        en: 'Some people have to come to talks with us to get their benefit. If you are one of them, the law says you must tell us about the things below.',
        cy: 'Mae’n rhaid i rai pobl ddod i sgyrsiau gyda ni i gael eu budd-dal. Os ydych chi’n un ohonynt, mae’r gyfraith yn dweud bod yn rhaid i chi ddweud wrthym am y pethau isod.',
      },
      {
        en: 'If you do not, and have no good reason, your benefit could be cut. A person decides that, not this service. “I do not know” is an answer.',
        cy: 'Os na wnewch, ac nad oes gennych reswm da, gallai eich budd-dal gael ei leihau. Person sy’n penderfynu hynny, nid y gwasanaeth hwn. Mae “Nid wyf yn gwybod” yn ateb.',
      },
    ],
    list: compulsory,
    cites: ['L28', 'L30', 'N10'],
  },
  {
    id: 'what-you-can-keep-to-yourself',
    heading: { en: 'What you can keep to yourself', cy: 'Beth gallwch ei gadw i chi’ch hun' },
    paragraphs: [
      {
        en: 'You do not have to answer any other question. Your benefit will not be cut if you do not. We never make you tell us about:',
        cy: 'Nid oes rhaid i chi ateb unrhyw gwestiwn arall. Ni fydd eich budd-dal yn cael ei leihau os na wnewch. Nid ydym byth yn eich gorfodi i ddweud wrthym am:',
      },
    ],
    list: free,
    cites: ['L28', 'L30'],
  },
]

const computers: PrivacySection = {
  id: 'computers',
  heading: { en: 'Does a computer decide?', cy: 'Ai cyfrifiadur sy’n penderfynu?' },
  paragraphs: [
    {
      en: 'No. This service checks the words of a plan and warns our staff. A person always decides.',
      cy: 'Nage. Mae’r gwasanaeth hwn yn gwirio geiriau cynllun ac yn rhybuddio ein staff. Person sy’n penderfynu bob tro.',
    },
  ],
  cites: ['N12'],
}

const rights: PrivacySection[] = [
  {
    id: 'your-rights',
    heading: { en: 'What you can ask for', cy: 'Beth gallwch ofyn amdano' },
    paragraphs: [{ en: 'It is free. You can ask us to:', cy: 'Mae am ddim. Gallwch ofyn i ni:' }],
    list: [
      {
        en: `give you a copy of what we hold, within ${lengthOf('answer to a request for a copy', 'en')}`,
        cy: `roi copi i chi o’r hyn sydd gennym, o fewn ${lengthOf('answer to a request for a copy', 'cy')}`,
      },
      {
        en: `put right what is wrong, within ${lengthOf('correcting what we hold', 'en')}`,
        cy: `gywiro’r hyn sy’n anghywir, o fewn ${lengthOf('correcting what we hold', 'cy')}`,
      },
      { en: 'stop using it, or use less of it', cy: 'beidio â’i defnyddio, neu ddefnyddio llai ohoni' },
      { en: 'delete what we should not hold', cy: 'ddileu’r hyn na ddylem ei gadw' },
      { en: 'tell you who has looked at your record', cy: 'ddweud wrthych pwy sydd wedi edrych ar eich cofnod' },
    ],
    leadsTo: 'views',
    cites: ['N3', 'N6', 'N9', 'N10'],
  },
  {
    id: 'complain-to-us',
    heading: { en: 'If you are not happy, tell us', cy: 'Os nad ydych yn hapus, dywedwch wrthym' },
    paragraphs: [
      {
        en: `You can complain to us about how we used your information. You can do it in any way you like. We will tell you that we have your complaint within ${lengthOf('acknowledging a data complaint', 'en')}. Then we will look at it as soon as we can and tell you what we found.`,
        cy: `Gallwch gwyno wrthym am sut y gwnaethom ddefnyddio eich gwybodaeth. Gallwch wneud hynny mewn unrhyw ffordd. Byddwn yn dweud wrthych bod eich cwyn gennym o fewn ${lengthOf('acknowledging a data complaint', 'cy')}. Yna byddwn yn edrych arni cyn gynted ag y gallwn ac yn dweud wrthych beth gwnaethom ei ganfod.`,
      },
      {
        en: 'We will not hold it against you.',
        cy: 'Ni fyddwn yn ei ddal yn eich erbyn.',
      },
    ],
    leadsTo: 'data complaint',
    cites: ['N5', 'C6'],
  },
]

const commissioner = (): PrivacySection => {
  const english = bodyInWords('ico', 'en')
  const welsh = bodyInWords('ico', 'cy')
  return {
    id: 'complain-to-the-commissioner',
    heading: { en: `The ${english[0]}`, cy: welsh[0] ?? '' },
    paragraphs: [
      {
        en: 'You can also complain to them. It is best to tell us first.',
        cy: 'Gallwch gwyno wrthynt hwy hefyd. Mae’n well dweud wrthym ni yn gyntaf.',
      },
      ...english.slice(1).map((text, line) => ({ en: text, cy: welsh[line + 1] ?? '' })),
    ],
    cites: ['N5', 'C14b'],
  }
}
