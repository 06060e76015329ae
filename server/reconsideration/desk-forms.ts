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

/** Why the plan's own author takes it up (R42), or the office in place of a provider (R47); what a provider's worker declares. */
export const takingUp = z.object({
  why: note('The reason'),
  declared: z
    .string()
    .optional()
    .transform(ticked => ticked === 'yes'),
})
