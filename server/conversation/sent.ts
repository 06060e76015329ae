/**
 * What was sent from the page of a conversation. The page is one form: whichever of its buttons was pressed, what is typed in
 * the box and what is ticked come along. Pure.
 *
 * What must always hold
 * 1. A press is told from what only stands in the boxes: ticked boxes are sent with every button.            (isPressed)
 * 2. A reply in place of an answer ("None of these") is pressed, and what is ticked beside it is not meant.  (pressedForm)
 */
import { type Form, listOf, textOf } from '../http/forms.ts'
import { sameAnswer } from '../interview/answers.ts'
import { insteadValue, untangled } from '../interview/page.ts'
import { insteadsOf, type Question } from '../interview/questions.ts'
import type { Target } from './asking.ts'
import { askedOn, type OpenConversation } from './open-conversation.ts'

export type Sent = {
  open: OpenConversation
  form: Form
  /** What the page was asking; undefined when nothing was asked, or it is not asked any more. */
  asked: Target | undefined
  /** The button, and what it is about: `use 12`, `rest travel`, `instead not known`. Empty for an answer that was pressed. */
  go: string
  about: string
  /** What is in the box; empty when nothing is. */
  words: string
}

/** What a form of this conversation says. */
export function sentIn(open: OpenConversation, form: Form): Sent {
  const [go = '', ...about] = textOf(form, 'go').split(' ')
  const words = textOf(form, 'words')
  return { open, form, asked: askedOn(open, form), go, about: about.join(' '), words: words.trim() === '' ? '' : words }
}

/** Whether an answer to the question was pressed, or chosen between two. */
export function isPressed({ asked, form, go }: Sent): boolean {
  if (['these', 'instead', 'confirm'].includes(go) || textOf(form, 'clashing') !== '') return true
  if (!asked || go !== '') return false
  const { question } = asked
  if (question.kind === 'choices') return false
  return Object.keys(form).some(field => field === question.id || field.startsWith(`${question.id}-`))
}

/** Whether boxes are ticked, and say something else than stands. */
export function isTicked({ asked, form, open }: Sent): boolean {
  if (asked?.question.kind !== 'choices') return false
  const value = listOf(form, asked.question.id)
  const stands = asked.of ? asked.of.item.answers : open.known.answers
  if (value.length === 0) return false
  return open.toConfirm || !sameAnswer({ is: 'answered', value }, stands[asked.question.id])
}

/** The form with the answer that was pressed, and nothing of what is ticked beside a reply in its place. */
export function pressedForm(question: Question, { form, go, about }: Sent): Form {
  const instead = go === 'instead' ? insteadsOf(question).find(({ is }) => is === about) : undefined
  return untangled([question], instead ? { ...form, [question.id]: [insteadValue(instead.is)] } : form)
}
