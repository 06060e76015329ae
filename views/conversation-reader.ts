/** The office's own reader beside a conversation: what would be sent to it, word for word, the press, and what came of it. */
import type { ReaderAnswer } from '../db/choices.ts'
import type { OfficeReading } from '../server/conversation/office.ts'
import { button, details, insetText } from './govuk.ts'
import { type Html, html } from './html.ts'

/** Nothing of it without a reader, or where nothing was typed that may leave. */
export function officeReaderPart(office: OfficeReading | undefined): Html | undefined {
  if (!office) return undefined
  const { name, turn, came } = office
  return html`<section class="app-office-reader" id="office-reader" aria-label="The office’s own reader">
    ${came && insetText({ text: cameWords(office, came) })}
    ${details({
      summaryText: `What is sent to ${name}`,
      html: html`<p class="govuk-body">Nothing has to be sent: what they said is read here. If you press the button, the text below goes to ${name}, which your office runs, and to nobody else. That it was sent is kept, and they can see it. What comes back is for you to check.</p>
        ${sentText(office)}
        ${button({
          text: came ? `Read it with ${name} again` : `Read it with ${name} too`,
          classes: 'govuk-button--secondary',
          name: 'go',
          value: `office ${turn}`,
          // What is half typed in the talk goes along, as with its other buttons.
          attributes: { form: 'talk' },
          preventDoubleClick: true,
        })}`,
    })}
  </section>`
}

const titles = { user: 'What they said', system: 'What the reader is asked' } as const

/** The shorter part, which is the person's, first. */
const sentText = ({ messages, model }: OfficeReading): Html => html`
  ${messages.toReversed().map(
    ({ role, content }) => html`<h3 class="govuk-heading-s">${titles[role]}</h3>
    <div class="app-office-reader__text" tabindex="0" role="region" aria-label="${titles[role]}"><p class="govuk-body app-lines">${content}</p></div>`,
  )}
  ${model && html`<p class="govuk-hint">Model: ${model}</p>`}`

function cameWords({ name, cards }: OfficeReading, came: ReaderAnswer): string {
  const here = 'What stands here was read by this program.'
  switch (came) {
    case 'answered':
      if (cards === 0) return `${name} read it too, and found nothing more.`
      return `${name} read it too, and found ${cards} more ${cards === 1 ? 'thing' : 'things'}, among what there is to check above.`
    case 'too late':
      return `${name} did not answer in time. ${here}`
    case 'failed':
      return `${name} could not be reached, or refused. ${here}`
    case 'not understood':
      return `${name} gave an answer that could not be read. ${here}`
  }
}
