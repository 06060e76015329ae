/** Every labelled line, in the lists that they were written in. The reading of wording has been tuned or watched on each. */
import { everyday } from './everyday.ts'
import { fresh } from './fresh.ts'
import { furtherVoices } from './further-voices.ts'
import { harshShorthand } from './harsh-shorthand.ts'
import { held } from './held.ts'
import { nearMisses } from './near-misses.ts'
import { plainOrders } from './plain-orders.ts'
import { plainWords } from './plain-words.ts'
import { tuned } from './tuned.ts'
import { voices } from './voices.ts'

export const lines = [
  ...tuned,
  ...held,
  ...fresh,
  ...voices,
  ...furtherVoices,
  ...harshShorthand,
  ...plainWords,
  ...nearMisses,
  ...everyday,
  ...plainOrders,
]
