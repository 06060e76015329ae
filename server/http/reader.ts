/** A reader of a plan, as the log names them (the claimant, or whoever acts for them under their own id), and their pages. */
import type { Actor } from '../audit.ts'
import { seal, unseal } from '../lib/seal.ts'
import type { Reader, Request } from './context.ts'

/** Whether the address is one of the pages for claimants, whoever asks. */
export const isForReaders = (c: Request): boolean => /^\/(my-plan|complain|prepare)(\/|$)/.test(c.req.path)

/** Who did it, for `record`. */
export const readerActor = ({ claimantId, representative, officeId }: Reader): Actor => ({
  id: representative?.id ?? claimantId,
  role: 'claimant',
  officeId,
})

const markPurpose = 'whose page it is'

/**
 * Whose page it is, for every form on it: it says nothing to whoever finds it, and is another on every page.
 * @param id of whoever reads, as the log names them; or of the complaint or the preparation that the page shows
 */
export const pageMark = (secret: string, id: string): string => seal(secret, markPurpose, id)

/** The id that the page was made for; `undefined` where the form does not say, or not in a way that we made. */
export const whosePage = (secret: string, mark: string): string | undefined => unseal(secret, markPurpose, mark)
