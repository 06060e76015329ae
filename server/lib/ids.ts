/** Ids that follow from what they are for, so that the same thing made twice is made once. */
import { createHash } from 'node:crypto'

/** The id of whatever a name stands for: always the same for the same name. */
export const idFrom = (name: string): string => shapedAsId(createHash('sha256').update(name).digest('hex'))

/** 32 hexadecimal digits or more in the shape of an id, of the version that is nobody's (RFC 9562, version 8). */
export const shapedAsId = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
