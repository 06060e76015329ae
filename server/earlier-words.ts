/**
 * The words of regimes that have been changed since, for plans that were issued with them and did not keep them themselves.
 *
 * What must always hold:
 *   1. A plan says what it said when it was issued, on every page and in every copy made later (R97).  (wordsIssuedWith)
 *   2. What stands here is never changed: it was printed.                                   (test/sources.test.ts)
 */
import type { PlanContent } from './action-plan/content.ts'
import { type RegimeId, type RegimeWords, wordsNow } from './regime.ts'

const reconsideration = {
  en: 'If your benefit is reduced you can ask for a mandatory reconsideration, usually within one month of the date on the letter. Even if you are late, ask.',
  cy: 'Os caiff eich budd-dal ei leihau, gallwch ofyn am ailystyriaeth orfodol, fel arfer o fewn un mis i’r dyddiad ar y llythyr. Hyd yn oed os ydych yn hwyr, gofynnwch.',
}

const asking = {
  en: 'Asking us to change what you have to do is not a benefit appeal and not a complaint.',
  cy: 'Nid yw gofyn i ni newid yr hyn y mae’n rhaid i chi ei wneud yn apêl budd-dal nac yn gŵyn.',
}

/** Only what differs from the words of today. */
const earlier: Record<string, Partial<Record<RegimeId, (now: RegimeWords) => Partial<RegimeWords>>>> = {
  '2026-11': {
    esa_new_style: () => ({
      notThis: asking,
      ifMoneyIsCut: {
        en: `${reconsideration.en} Ask us too if you can claim Universal Credit.`,
        cy: `${reconsideration.cy} Gofynnwch i ni hefyd a allwch hawlio Credyd Cynhwysol.`,
      },
    }),
    uc: ({ rights: [ask, , circumstances] }) => ({
      rights: [
        ask,
        {
          en: 'A different work coach will talk to you about it and explain what they decide. Unless we tell you otherwise, the dates in this plan still apply while they do.',
          cy: 'Bydd anogwr gwaith gwahanol yn siarad â chi amdano ac yn esbonio beth mae’n ei benderfynu. Oni bai ein bod yn dweud yn wahanol wrthych, mae’r dyddiadau yn y cynllun hwn yn dal yn berthnasol yn y cyfamser.',
        },
        circumstances,
      ].filter(words => words !== undefined),
      notThis: asking,
      ifMoneyIsCut: {
        en: 'If your benefit is reduced you can ask for a mandatory reconsideration, usually within one month of the date on the letter, and you may be able to get a hardship payment. Ask us if you would have to pay it back. Even if you are late, ask.',
        cy: 'Os caiff eich budd-dal ei leihau, gallwch ofyn am ailystyriaeth orfodol, fel arfer o fewn un mis i’r dyddiad ar y llythyr, ac efallai y gallwch gael taliad caledi. Gofynnwch i ni a fyddai’n rhaid i chi ei dalu’n ôl. Hyd yn oed os ydych yn hwyr, gofynnwch.',
      },
    }),
    voluntary: () => ({
      ifMoneyIsCut: {
        en: `Nothing in this plan can reduce your benefit. ${reconsideration.en}`,
        cy: `Ni all unrhyw beth yn y cynllun hwn leihau eich budd-dal. ${reconsideration.cy}`,
      },
    }),
  },
}

/** The names of the wordings that were in force before the one of today, the oldest first. */
export const earlierWordings: readonly string[] = Object.keys(earlier)

/** The words of its regime that a version of a plan was issued with; of a draft, those of today. */
export function wordsIssuedWith({
  regime,
  wording,
  words,
}: Pick<PlanContent, 'regime' | 'wording' | 'words'>): RegimeWords {
  const now = wordsNow(regime)
  // Plans did not keep what the adviser is called from the first.
  if (words) return { ...words, adviser: words.adviser ?? now.adviser }
  return { ...now, ...earlier[wording]?.[regime]?.(now) }
}
