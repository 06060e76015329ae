/** Every labelled line: the half that the reading of wording was tuned on, and the half that it was not. */
import { fresh } from './fresh.ts'
import { held } from './held.ts'
import { tuned } from './tuned.ts'

export const lines = [...tuned, ...held, ...fresh]
