/** The name that a page gives to the press of its buttons. */
import { randomUUID } from 'node:crypto'
import { type Html, html } from './html.ts'

/**
 * Stands in every form that makes or changes something: a press that is sent twice is done once (server/http/presses.ts).
 * The one thing that a page makes up: the same page asked for again names its presses anew.
 */
export const pressField = (): Html => html`<input type="hidden" name="press" value="${randomUUID()}">`
