/**
 * What messages say. They may be read on a locked screen, by somebody else in the house, or go to an old number.
 *
 * What must always hold:
 *   1. A message says that there is something to read, by when, and where to read it: nothing about the person, their
 *      health or their benefit (R32).                                                      (test/outbox.test.ts)
 *   2. Every message is in English and in Welsh (R30).                                      (the type Words)
 *   3. A code is read by nobody but whom it was sent to, and is not kept once it has gone.  (withoutCode; send.ts)
 *   4. An address stands at the end, where no full stop can be taken for a part of it.      (test/outbox.test.ts)
 */
import type { Language, Words } from '../lib/language.ts'

/** What the words leave open: a reference, a date in words of the message's own language, an address on this service. */
export type Values = { reference?: string; date?: Words; code?: string; link: string }

export type Template = {
  subject: Words
  body: (values: Values) => Words
  /** It holds a code, and is of no use after so many minutes: it is given up rather than sent late. */
  code?: { minutes: number }
}

const readHere = ({ link }: Values): Words => ({ en: `Read it here: ${link}`, cy: `Darllenwch ef yma: ${link}` })

/** Every message that this service sends, by name. */
export const templates = {
  'one-time code': {
    subject: { en: 'Your code', cy: 'Eich cod' },
    body: ({ code, link }) => ({
      en: `Your code is ${code}. It works once, for 15 minutes. If you did not ask for a code, you do not need to do anything. Enter the code here: ${link}`,
      cy: `Eich cod yw ${code}. Mae’n gweithio unwaith, am 15 munud. Os na wnaethoch ofyn am god, nid oes angen i chi wneud dim. Rhowch y cod yma: ${link}`,
    }),
    code: { minutes: 15 },
  },
  'invitation to prepare': {
    subject: { en: 'Your talk with us', cy: 'Eich sgwrs gyda ni' },
    body: ({ link }) => ({
      en: `You can get ready for your talk with us, if you like. You do not have to. Open this: ${link}`,
      cy: `Gallwch baratoi ar gyfer eich sgwrs gyda ni, os hoffech. Nid oes rhaid i chi. Agorwch hwn: ${link}`,
    }),
    // The link lets in whoever has it, as a code does: it is kept no longer than it takes to send.
    code: { minutes: 2 * 24 * 60 },
  },
  'request received': {
    subject: { en: 'We have your request', cy: 'Mae eich cais gennym' },
    body: values => ({
      en: `We have your request. Your reference is ${values.reference}. We aim to answer by ${values.date?.en}. ${readHere(values).en}`,
      cy: `Mae eich cais gennym. Eich cyfeirnod yw ${values.reference}. Ein nod yw ateb erbyn ${values.date?.cy}. ${readHere(values).cy}`,
    }),
  },
  'request moved on': {
    subject: { en: 'There is news about your request', cy: 'Mae newyddion am eich cais' },
    body: values => ({
      en: `There is news about your request ${values.reference}. ${readHere(values).en}`,
      cy: `Mae newyddion am eich cais ${values.reference}. ${readHere(values).cy}`,
    }),
  },
  'request decided': {
    subject: { en: 'We have answered your request', cy: 'Rydym wedi ateb eich cais' },
    body: values => ({
      en: `We have answered your request ${values.reference}. ${readHere(values).en}`,
      cy: `Rydym wedi ateb eich cais ${values.reference}. ${readHere(values).cy}`,
    }),
  },
  'plan varied': {
    subject: { en: 'Something in your plan has changed', cy: 'Mae rhywbeth yn eich cynllun wedi newid' },
    body: values => ({
      en: `Something in your plan has changed. ${readHere(values).en}`,
      cy: `Mae rhywbeth yn eich cynllun wedi newid. ${readHere(values).cy}`,
    }),
  },
  'complaint received': {
    subject: { en: 'We have your complaint', cy: 'Mae eich cwyn gennym' },
    body: values => ({
      en: `We have your complaint. Your reference is ${values.reference}. You can follow it here: ${values.link}`,
      cy: `Mae eich cwyn gennym. Eich cyfeirnod yw ${values.reference}. Gallwch ei dilyn yma: ${values.link}`,
    }),
  },
  'complaint answered': {
    subject: { en: 'There is news about your complaint', cy: 'Mae newyddion am eich cwyn' },
    body: values => ({
      en: `There is news about your complaint ${values.reference}. ${readHere(values).en}`,
      cy: `Mae newyddion am eich cwyn ${values.reference}. ${readHere(values).cy}`,
    }),
  },
  'new access code': {
    subject: { en: 'A new access code was made', cy: 'Gwnaed cod mynediad newydd' },
    body: values => ({
      en: `A new access code was made for your plan. The old one no longer works. If you did not expect this, tell us. You sign in here: ${values.link}`,
      cy: `Gwnaed cod mynediad newydd ar gyfer eich cynllun. Nid yw’r hen un yn gweithio mwyach. Os nad oeddech yn disgwyl hyn, rhowch wybod i ni. Rydych yn mewngofnodi yma: ${values.link}`,
    }),
  },
  'code for a representative': {
    subject: { en: 'Somebody can read your plan for you', cy: 'Gall rhywun ddarllen eich cynllun ar eich rhan' },
    body: values => ({
      en: `Somebody who acts for you can now read your plan online. You can see who they are, and end it, after you sign in. If you did not expect this, tell us. You sign in here: ${values.link}`,
      cy: `Gall rhywun sy’n gweithredu ar eich rhan ddarllen eich cynllun ar-lein nawr. Gallwch weld pwy ydyw, a dod ag ef i ben, ar ôl i chi fewngofnodi. Os nad oeddech yn disgwyl hyn, rhowch wybod i ni. Rydych yn mewngofnodi yma: ${values.link}`,
    }),
  },
  'told another way': {
    subject: { en: 'How we tell you things has changed', cy: 'Mae’r ffordd rydym yn rhoi gwybod i chi wedi newid' },
    body: values => ({
      en: `How we tell you things has changed. From now on we will not write to you here. If you did not ask for this, tell us. You can also sign in here: ${values.link}`,
      cy: `Mae’r ffordd rydym yn rhoi gwybod i chi am bethau wedi newid. O hyn ymlaen ni fyddwn yn ysgrifennu atoch yma. Os na wnaethoch ofyn am hyn, rhowch wybod i ni. Gallwch hefyd fewngofnodi yma: ${values.link}`,
    }),
  },
  'way in changed': {
    subject: { en: 'How you get in has changed', cy: 'Mae’r ffordd rydych yn mewngofnodi wedi newid' },
    body: values => ({
      en: `How you get in to your plan online has changed. If you did not ask for this, tell us. You sign in here: ${values.link}`,
      cy: `Mae’r ffordd rydych yn mewngofnodi i’ch cynllun ar-lein wedi newid. Os na wnaethoch ofyn am hyn, rhowch wybod i ni. Rydych yn mewngofnodi yma: ${values.link}`,
    }),
  },
  'question asked': {
    subject: { en: 'We have a question for you', cy: 'Mae gennym gwestiwn i chi' },
    body: values => ({
      en: `We have written to you with a question. Your reference is ${values.reference}. ${readHere(values).en}`,
      cy: `Rydym wedi ysgrifennu atoch gyda chwestiwn. Eich cyfeirnod yw ${values.reference}. ${readHere(values).cy}`,
    }),
  },
  'question answered': {
    subject: { en: 'There is news about our question', cy: 'Mae newyddion am ein cwestiwn' },
    body: values => ({
      en: `There is news about our question to you, ${values.reference}. ${readHere(values).en}`,
      cy: `Mae newyddion am ein cwestiwn i chi, ${values.reference}. ${readHere(values).cy}`,
    }),
  },
  'details answered': {
    subject: { en: 'We have answered you', cy: 'Rydym wedi eich ateb' },
    body: values => ({
      en: `You told us that something is wrong in what we hold. We have answered you. ${readHere(values).en}`,
      cy: `Gwnaethoch ddweud wrthym fod rhywbeth o’i le yn yr hyn sydd gennym. Rydym wedi eich ateb. ${readHere(values).cy}`,
    }),
  },
} as const satisfies Record<string, Template>

export type TemplateName = keyof typeof templates

const named = (name: string): Template | undefined =>
  Object.hasOwn(templates, name) ? templates[name as TemplateName] : undefined

/** What a message is about, in English, for a page of staff. */
export const subjectOf = (template: string, language: Language = 'en'): string =>
  named(template)?.subject[language] ?? template

/** Until when a message is worth sending; `undefined` for one that is worth it at any time. */
export function goodUntil({ template, madeAt }: { template: string; madeAt: Date }): Date | undefined {
  const minutes = named(template)?.code?.minutes
  return minutes === undefined ? undefined : new Date(madeAt.getTime() + minutes * 60_000)
}

/** The words of a message as they may be kept and shown: those of one that holds a code are written without it. */
export function withoutCode({ template, language, body }: { template: string; language: Language; body: string }) {
  const found = named(template)
  return found?.code ? found.body({ code: '…', link: '…' })[language] : body
}
