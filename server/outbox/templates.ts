/**
 * What messages say. They may be read on a locked screen, by somebody else in the house, or go to an old number.
 *
 * What must always hold:
 *   1. A message says that there is something to read, by when, and where to read it: nothing about the person, their
 *      health or their benefit (R32).                                                      (test/outbox.test.ts)
 *   2. Every message is in English and in Welsh (R30).                                      (the type Words)
 */
import type { Words } from '../lib/language.ts'

/** What the words leave open: a reference, a date in words of the message's own language, an address on this service. */
export type Values = { reference?: string; date?: Words; code?: string; link: string }

type Template = { subject: Words; body: (values: Values) => Words }

const readHere = ({ link }: Values): Words => ({ en: `Read it here: ${link}`, cy: `Darllenwch ef yma: ${link}` })

/** Every message that this service sends, by name. */
export const templates = {
  'one-time code': {
    subject: { en: 'Your code', cy: 'Eich cod' },
    body: ({ code, link }) => ({
      en: `Your code is ${code}. It works once, for 15 minutes. Enter it at ${link}. If you did not ask for a code, you do not need to do anything.`,
      cy: `Eich cod yw ${code}. Mae’n gweithio unwaith, am 15 munud. Rhowch ef yn ${link}. Os na wnaethoch ofyn am god, nid oes angen i chi wneud dim.`,
    }),
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
      en: `A new access code was made for your plan. The old one no longer works. If you did not expect this, tell us. ${values.link}`,
      cy: `Gwnaed cod mynediad newydd ar gyfer eich cynllun. Nid yw’r hen un yn gweithio mwyach. Os nad oeddech yn disgwyl hyn, rhowch wybod i ni. ${values.link}`,
    }),
  },
} as const satisfies Record<string, Template>

export type TemplateName = keyof typeof templates
