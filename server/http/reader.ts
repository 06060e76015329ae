/** A reader of a plan, as the log names them (the claimant, or whoever acts for them under their own id), and their pages. */
import type { Actor } from '../audit.ts'
import type { Reader, Request } from './context.ts'

/** Whether the address is one of the pages for claimants, whoever asks. */
export const isForReaders = (c: Request): boolean => /^\/(my-plan|complain)(\/|$)/.test(c.req.path)

/** Who did it, for `record`. */
export const readerActor = ({ claimantId, representative, officeId }: Reader): Actor => ({
  id: representative?.id ?? claimantId,
  role: 'claimant',
  officeId,
})
