/** The request in an address, for the pages about it. */
import { recordView } from '../claimant/claimant.ts'
import type { Request } from '../http/context.ts'
import { type Reconsideration, reconsiderationFor } from './reconsideration.ts'

/** The request in the address, loaded as this person; a look at it is recorded as such. @throws NotFound */
export async function requestIn(c: Request): Promise<Reconsideration> {
  const { db, person, now } = c.var
  const request = await reconsiderationFor(db, person, c.req.param('reconsideration') ?? '')
  if (c.req.method === 'GET') await recordView(db, person, now, request.claimantId, `reconsideration ${request.id}`)
  return request
}

/** Where staff read a request. */
export const urlOf = ({ id }: Pick<Reconsideration, 'id'>): string => `/reconsiderations/${id}`
