/** What a form says of itself, beside what is typed into it: the name of its press, and whose page it is on. */
import { randomUUID } from 'node:crypto'
import { type Html, html } from './html.ts'
import type { Shell } from './layout.ts'

/**
 * Stands in every form that makes or changes something: a press that is sent twice is done once (server/http/presses.ts).
 * The one thing that a page makes up: the same page asked for again names its presses anew.
 */
export const pressField = (): Html => html`<input type="hidden" name="press" value="${randomUUID()}">`

/**
 * Stands in every form of answers: whose page it is. Somebody else may sign in in the same browser while it is open, and
 * nothing on it is then saved as theirs (server/http/access.ts).
 */
export const writerField = ({ person }: Shell): Html =>
  html`${person && html`<input type="hidden" name="by" value="${person.id}">`}`
