/**
 * A message on paper: the letter that says it in full, or, where there is none, the message itself set as a short letter.
 *
 * What must always hold:
 *   1. The message itself is a letter too: an office's head, its words, and nothing else.          (shortLetter)
 *   2. What is printed here is the kept copy of its letter (letter.ts); what Notify prints is set anew for the window of
 *      Notify's envelopes, in the same words.                                        (forNotify; test/notify.test.ts)
 *   3. No code is printed: whoever prints it would read it, and could use it.       (withoutCode; test/outbox.test.ts)
 *   4. Nobody reaches it but through a message that the caller has loaded.
 */
import { eq } from 'drizzle-orm'
import type { Format } from '../../db/choices.ts'
import type { Db } from '../../db/client.ts'
import { claimants, letters, messages, offices } from '../../db/schema.ts'
import { copyOf, type LetterWords } from '../letter/letter.ts'
import { dateInWords, today } from '../lib/days.ts'
import type { Language, Words } from '../lib/language.ts'
import { type PrintedFormat, printedAs, printSizes } from '../print/formats.ts'
import type { Block, Letter } from '../print/letter.ts'
import { planPdf } from '../print/printer.ts'
import { officeOfMessage } from './outbox.ts'
import { subjectOf, withoutCode } from './templates.ts'

export type Message = typeof messages.$inferSelect

/** A message on paper, and the size of print in which the person reads. */
export type MessageOnPaper = { letter: Letter; letterId: string | undefined; language: Language; format: PrintedFormat }

type Office = Pick<typeof offices.$inferSelect, 'name' | 'address' | 'phone' | 'email'>

/** What is printed of a message. */
export async function onPaper(db: Db, message: Message): Promise<MessageOnPaper> {
  const { language, letterId } = message
  const { format, office } = await readerOf(db, message)
  const common = { letterId: letterId ?? undefined, language, format: printedAs(format) }
  if (!letterId) return { ...common, letter: shortLetter(message, office) }
  const [kept] = await db.select({ content: letters.content }).from(letters).where(eq(letters.id, letterId))
  if (!kept) throw new Error('A letter is never removed')
  return { ...common, letter: (kept.content as LetterWords)[language] }
}

/** The PDF to print in the office: the kept copy, where the message has a letter. */
export async function pdfToPost(db: Db, now: Date, message: Message): Promise<Uint8Array> {
  const { letter, letterId, language, format } = await onPaper(db, message)
  if (!letterId) return planPdf(letter, printSizes[format])
  return copyOf(db, now, { id: letterId, words: { [language]: letter } as LetterWords }, { language, format })
}

/** The PDF for Notify to print: to where the message goes, in the window of its envelopes. */
export async function pdfForNotify(db: Db, message: Message): Promise<Uint8Array> {
  const { letter, format } = await onPaper(db, message)
  return planPdf(forNotify(letter, message), printSizes[format])
}

const forNotify = (letter: Letter, { recipient }: Message): Letter => ({
  ...letter,
  blocks: letter.blocks.map(
    (block): Block =>
      block.is === 'letterhead' ? { ...block, addressee: recipient.split('\n'), placing: 'Notify' } : block,
  ),
})

/** In which format the person reads, and the office that writes to them. */
async function readerOf(db: Db, message: Message): Promise<{ format: Format; office: Office }> {
  const { name, address, phone, email } = offices
  const [found] = await db
    .select({ format: claimants.format, office: { name, address, phone, email } })
    .from(messages)
    .leftJoin(claimants, eq(claimants.id, messages.claimantId))
    .innerJoin(offices, eq(offices.id, officeOfMessage))
    .where(eq(messages.id, message.id))
  if (!found) throw new Error('A message belongs to an office')
  return { format: found.format ?? 'standard', office: found.office }
}

function shortLetter(message: Message, office: Office): Letter {
  const { language, template, recipient, madeAt } = message
  const say = (words: Words) => words[language]
  const on = today(madeAt)
  const title = subjectOf(template, language)
  return {
    title,
    language,
    issuedOn: on,
    blocks: [
      {
        is: 'letterhead',
        office: office.name,
        contact: [...office.address, office.phone, ...(office.email ? [office.email] : [])],
        addressee: recipient.split('\n'),
        facts: [{ label: say(words.date), lines: [dateInWords(on, language)] }],
      },
      { is: 'heading', level: 1, text: title },
      { is: 'lead', text: withoutCode(message) },
      { is: 'paragraph', text: say(words.reach) },
    ],
    furniture: { reference: office.name, page: say(words.page), of: say(words.of) },
  }
}

const words = {
  date: { en: 'Date', cy: 'Dyddiad' },
  page: { en: 'Page', cy: 'Tudalen' },
  of: { en: 'of', cy: 'o' },
  reach: {
    en: 'If you cannot go online, phone us or come in. We will read it to you, or print it for you.',
    cy: 'Os na allwch fynd ar-lein, ffoniwch ni neu dewch i mewn. Byddwn yn ei ddarllen i chi, neu’n ei argraffu i chi.',
  },
} as const satisfies Record<string, Words>
