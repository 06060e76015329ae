/** What a script asks for by itself, and what it only sends in place of a button that was pressed. */
import type { Request } from './context.ts'

/**
 * Whether a script only takes the place of a pressed button, and wants the whole page (`hx-select`): then it is answered as
 * the browser would be, with a page to sign in or with words when we are away, and its press is done once.
 */
export const wantsWholePage = (c: Request): boolean => c.req.header('hx-request-type') === 'full'

/** Whether a script asks or saves in between, and keeps the page it runs on. */
export const isAskedInBetween = (c: Request): boolean =>
  !wantsWholePage(c) && (c.req.header('sec-fetch-dest') === 'empty' || c.req.header('hx-request') === 'true')
