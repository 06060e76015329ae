/** The link to prepare on paper, to be handed over or posted by whoever made it. English and Welsh are twins. */
import type { offices } from '../../db/schema.ts'
import type { Claimant } from '../claimant/claimant.ts'
import { addressLines } from '../claimant/recipient.ts'
import type { Appointment } from '../interview/appointment.ts'
import { dateInWords, timeInWords } from '../lib/days.ts'
import type { Language, Words } from '../lib/language.ts'
import { tidy } from '../lib/typed-text.ts'
import type { Block, Letter } from '../print/letter.ts'

type InvitationLetter = {
  claimant: Claimant
  office: Pick<typeof offices.$inferSelect, 'name' | 'address' | 'phone'>
  appointment: Pick<Appointment, 'on' | 'time'>
  /** The whole address with its secret part. */
  link: string
  /** Post is not safe for them: it is handed over, and shows no address (R32). */
  hidesAddress: boolean
}

/** The letter, which is kept nowhere: it says the secret. */
export function invitationLetter(language: Language, letter: InvitationLetter): Letter {
  const { claimant, office, appointment, link, hidesAddress } = letter
  const say = (text: Words) => text[language]
  const when = `${dateInWords(appointment.on, language, { weekday: true })}, ${timeInWords(appointment.time, language)}`
  const blocks: Block[] = [
    {
      is: 'letterhead',
      office: tidy(office.name),
      contact: [...office.address, office.phone].map(tidy).filter(Boolean),
      addressee: [claimant.name, ...(hidesAddress ? [] : addressLines(claimant))].map(tidy).filter(Boolean),
      facts: [{ label: say(words.talk), lines: [when] }],
    },
    { is: 'heading', level: 1, text: say(words.title) },
    { is: 'lead', text: say(words.lead) },
    { is: 'paragraph', text: say(words.free) },
    {
      is: 'online',
      heading: say(words.online),
      how: say(words.how),
      rows: [{ label: say(words.address), lines: [link.replace(/^https?:\/\//, '')], link }],
      square: { url: link, alt: say(words.square) },
    },
    ...[words.until, words.keep, words.help].map((text): Block => ({ is: 'paragraph', text: say(text) })),
  ]
  return {
    title: say(words.title),
    language,
    blocks,
    furniture: { reference: tidy(office.name), page: say(words.page), of: say(words.of) },
  }
}

const words = {
  title: { en: 'Get ready for our talk', cy: 'Paratoi ar gyfer ein sgwrs' },
  talk: { en: 'Your talk with us', cy: 'Eich sgwrs gyda ni' },
  lead: {
    en: 'You can get ready for your talk with us, if you like. We ask you a few things online, one at a time.',
    cy: 'Gallwch baratoi ar gyfer eich sgwrs gyda ni, os hoffech. Rydym yn gofyn rhai pethau i chi ar-lein, un ar y tro.',
  },
  free: {
    en: 'You do not have to do it. Nothing happens if you do not. You can say it all when we talk.',
    cy: 'Nid oes rhaid i chi ei wneud. Nid oes dim yn digwydd os na wnewch. Gallwch ddweud y cyfan pan fyddwn yn siarad.',
  },
  online: { en: 'Get ready online', cy: 'Paratoi ar-lein' },
  how: {
    en: 'Go to the web address, or point your phone’s camera at the square.',
    cy: 'Ewch i’r cyfeiriad gwe, neu bwyntiwch gamera eich ffôn at y sgwâr.',
  },
  address: { en: 'Web address', cy: 'Cyfeiriad gwe' },
  square: { en: 'Square code that opens the web address', cy: 'Cod sgwâr sy’n agor y cyfeiriad gwe' },
  until: {
    en: 'It works until the day after our talk. It stops when the talk begins.',
    cy: 'Mae’n gweithio tan y diwrnod ar ôl ein sgwrs. Mae’n dod i ben pan fydd y sgwrs yn dechrau.',
  },
  keep: {
    en: 'Keep this letter to yourself. Anyone who has the address can write there. They cannot read what you wrote.',
    cy: 'Cadwch y llythyr hwn i chi’ch hun. Gall unrhyw un sydd â’r cyfeiriad ysgrifennu yno. Ni allant ddarllen yr hyn a ysgrifennoch.',
  },
  help: {
    en: 'If you want it on paper, or want someone to help you, ring us.',
    cy: 'Os ydych am ei gael ar bapur, neu am i rywun eich helpu, ffoniwch ni.',
  },
  page: { en: 'Page', cy: 'Tudalen' },
  of: { en: 'of', cy: 'o' },
} as const satisfies Record<string, Words>
