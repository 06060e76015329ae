/** The small form of the desk as it is posted: taking a request up. */
import { z } from 'zod'

const longestNote = 2000
const note = (called: string) =>
  z
    .string()
    .trim()
    .max(longestNote, `${called} must be ${longestNote} characters or fewer`)
    .transform(text => text || undefined)
    .optional()

/** Why the plan's own author takes it up; nobody else says why (R42). */
export const takingUp = z.object({ why: note('The reason') })
