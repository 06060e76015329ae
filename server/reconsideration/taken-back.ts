/**
 * A request that is taken back by phone or in person: staff write down the person's words, and the person has it in a letter.
 *
 * What must always hold:
 *   1. Whoever wrote the plan, or the lines that were asked about, does not close a request about them (R42).
 *                                                                                            (refuseAuthor)
 *   2. The person reads in a letter what was written down in their name, and how to undo it (R43).   (sendLetter)
 *   3. Whoever asks again soon waits no longer for that than if nothing had been taken back.   (dueOnOf in reconsideration.ts)
 */
import type { Db, Tx } from '../../db/client.ts'
import { letterWords } from '../action-plan/words.ts'
import { recipientOf } from '../claimant/recipient.ts'
import type { Person } from '../http/context.ts'
import { Refused } from '../http/errors.ts'
import { writeLetter } from '../letter/letter.ts'
import { dateInWords } from '../lib/days.ts'
import type { Language, Words } from '../lib/language.ts'
import { paragraphsOf, quoted } from '../lib/typed-text.ts'
import { tell } from '../outbox/outbox.ts'
import type { Letter } from '../print/letter.ts'
import { actor } from '../staff/staff.ts'
import { inHand, partIn } from './in-hand.ts'
import { contact, letterhead, type Scene, sceneOf } from './receipt.ts'
import { addEvent, type Reconsideration } from './reconsideration.ts'

/**
 * Writes down that the person takes their request back, and writes to them that we did.
 * @throws Refused 'author' by whoever wrote the plan; 'closed' when it was decided or taken back before
 */
export async function enterTakenBack(
  db: Db,
  person: Person,
  now: Date,
  request: Reconsideration,
  words: string,
  baseUrl: string,
): Promise<void> {
  await refuseAuthor(db, person, now, request)
  await db.transaction(async tx => {
    const isNews = await addEvent(tx, now, request, { step: 'withdrawn', words, by: actor(person) })
    if (isNews) await sendLetter(tx, now, request, words, baseUrl)
  })
}

async function refuseAuthor(db: Db, person: Person, now: Date, request: Reconsideration): Promise<void> {
  const part = partIn(await inHand(db, person, now, request), person)
  if (part === undefined) return
  throw new Refused('author', `You ${part}. Ask a colleague to hear from the person and write it down`)
}

async function sendLetter(tx: Tx, at: Date, request: Reconsideration, words: string, baseUrl: string): Promise<void> {
  const { id, reference, claimant } = request
  const scene = await sceneOf(tx, at, request, baseUrl)
  const letterId = await writeLetter(tx, at, {
    kind: 'request withdrawn',
    reference,
    reconsiderationId: id,
    claimantId: claimant.id,
    words: { en: letterIn('en', scene, words), cy: letterIn('cy', scene, words) },
  })
  await tell(tx, at, {
    template: 'request moved on',
    values: { reference, link: `${baseUrl}/my-plan/reconsiderations` },
    to: recipientOf(claimant, request.answerBy),
    claimantId: claimant.id,
    letterId,
  })
}

const texts = {
  title: { en: 'Your request has been taken back', cy: 'Mae eich cais wedi’i dynnu’n ôl' },
  lead: {
    en: 'We wrote down that you have taken back your request to look at your plan again. We have stopped looking at it.',
    cy: 'Gwnaethom ysgrifennu eich bod wedi tynnu’n ôl eich cais i ni edrych ar eich cynllun eto. Rydym wedi rhoi’r gorau i edrych arno.',
  },
  dates: {
    en: 'If we had lifted any date in your plan, it applies again.',
    cy: 'Os oeddem wedi codi unrhyw ddyddiad yn eich cynllun, mae’n berthnasol eto.',
  },
  said: { en: 'What we wrote down as your words', cy: 'Yr hyn a ysgrifennwyd gennym fel eich geiriau chi' },
  wrong: { en: 'If this is not right', cy: 'Os nad yw hyn yn iawn' },
  undo: {
    en: 'If you did not say this, or you change your mind, tell us. Phone us, come in, or ask again online. It will not be held against you.',
    cy: 'Os na ddywedoch hyn, neu os ydych yn newid eich meddwl, dywedwch wrthym. Ffoniwch ni, dewch i mewn, neu gofynnwch eto ar-lein. Ni fydd yn cael ei ddal yn eich erbyn.',
  },
} as const satisfies Record<string, Words>

/** You lose no time by asking again. */
const noTimeLost = ({ answerDueOn }: Reconsideration): Words => ({
  en: `If you ask again within one month, you do not lose your place. We still aim to answer by ${dateInWords(answerDueOn, 'en')}.`,
  cy: `Os gofynnwch eto o fewn mis, ni fyddwch yn colli eich lle. Ein nod yw ateb erbyn ${dateInWords(answerDueOn, 'cy')} o hyd.`,
})

function letterIn(language: Language, scene: Scene, words: string): Letter {
  const say = (both: Words) => both[language]
  const { request, on } = scene
  const title = say(texts.title)
  const paragraph = (both: Words) => ({ is: 'paragraph', text: say(both) }) as const
  return {
    title: `${title}, ${request.reference}`,
    language,
    issuedOn: on,
    blocks: [
      letterhead(language, scene),
      { is: 'heading', level: 1, text: title },
      { is: 'lead', text: say(texts.lead) },
      paragraph(texts.dates),
      { is: 'heading', level: 2, text: say(texts.said) },
      { is: 'quote', paragraphs: quoted(paragraphsOf(words)) },
      { is: 'heading', level: 2, text: say(texts.wrong) },
      paragraph(texts.undo),
      paragraph(noTimeLost(request)),
      ...contact(language, scene),
    ],
    furniture: { reference: request.reference, page: say(letterWords.page), of: say(letterWords.of) },
  }
}
