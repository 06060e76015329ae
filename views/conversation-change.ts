/** A card to be changed before it is used, or a job, qualification or child filled in by hand, out of the conversation. */
import type { Card } from '../server/conversation/conversation.ts'
import { type OpenConversation, talkPath } from '../server/conversation/open-conversation.ts'
import type { Telling } from '../server/conversation/telling.ts'
import type { Form } from '../server/http/forms.ts'
import type { QuestionError } from '../server/interview/page.ts'
import type { Question } from '../server/interview/questions.ts'
import { button, insetText } from './govuk.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField, writerField } from './press.ts'
import { firstButton, questionsPart } from './question.ts'

export type ChangeView = OpenConversation & {
  telling: Telling
  /** The card; without one it is filled in by hand. */
  card?: Card
  fields: readonly Question[]
  form: Form
  errors?: readonly QuestionError[]
}

/** The fields, filled in with what was read or what is known. */
export function changePage(shell: Shell, view: ChangeView): Html {
  const { interview, ways, telling, card, fields, form, errors = [], basis } = view
  const { step, group, item } = telling
  const language = ways.language
  const under = card ? `/cards/${card.id}` : `/items/${group?.id}/${item?.id}`
  const title = titleOf(telling)
  const content = html`
    <span class="govuk-caption-l">${interview.claimant.name}: ${step.title.en}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    ${card && insetText({ html: html`<p class="govuk-body">It was read from these words: “${card.words}”</p>` })}
    <form method="post" data-guard="${errors.length > 0 && 'changed'}" action="${talkPath(ways, under)}" novalidate>
      ${firstButton}
      ${writerField(shell)}${pressField()}
      ${questionsPart({ questions: fields, every: group?.fields ?? fields, form, language, errors, basis })}
      <div class="govuk-button-group">
        ${button({ text: 'Record this' })}
        <a class="govuk-link govuk-link--no-visited-state" href="${talkPath(ways)}#now">Back to the conversation</a>
      </div>
    </form>`
  return staffPage(shell, {
    title,
    back: { href: talkPath(ways), text: 'Back to the conversation' },
    errors,
    content,
  })
}

function titleOf({ question, group }: Telling): string {
  if (question) return `Change what was read: ${question.short.en}`
  return `What they told you about this ${group.item?.en ?? 'line'}`
}
