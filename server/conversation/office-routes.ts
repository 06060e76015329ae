/** POST /interviews/:interview/conversation/turns/:turn/office-reader   have one turn read by the office's reader too */
import { Hono } from 'hono'
import { only } from '../http/access.ts'
import type { Env } from '../http/context.ts'
import { NotFound } from '../http/errors.ts'
import { readByOffice, sendable } from './office.ts'
import { openConversation, talkPath } from './open-conversation.ts'

export const officeReaderRoutes = new Hono<Env>()

officeReaderRoutes.post(
  '/interviews/:interview/conversation/turns/:turn/office-reader',
  only('adviser', 'leader', 'manager'),
  async c => {
    const { db, person, now, config } = c.var
    const open = await openConversation(c)
    const turn = open.turns.find(({ id }) => String(id) === c.req.param('turn'))
    if (!config.officeReader || !turn || !sendable(open.interview, turn)) throw new NotFound()
    const { added } = await readByOffice(db, person, now, open.interview, turn, config.officeReader)
    return c.redirect(`${talkPath(open.ways)}#${added > 0 ? 'now' : 'office-reader'}`, 303)
  },
)
