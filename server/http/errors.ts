/** The three ways a request ends that is not an answer. error-pages.ts turns each into its page, once, for everyone. */

/** There is no such thing, or not for this person: the two look the same on purpose. */
export class NotFound extends Error {}

/** Signed in, but this is not theirs to do. */
export class Forbidden extends Error {}

/** The rules say no. The message is for the reader, in whole sentences; `code` is for tests and logs. */
export class Refused extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
