/** Which job, qualification or child is to be changed, when somebody said that they want to change one, and not which. */
import { talkPath } from '../server/conversation/open-conversation.ts'
import type { Which } from '../server/conversation/which.ts'
import { itemInWords } from '../server/interview/answers.ts'
import type { Item, Question } from '../server/interview/questions.ts'
import type { ConversationView } from './conversation.ts'
import { button } from './govuk.ts'
import { type Html, html } from './html.ts'

/** What the conversation says to the wish: what there is. */
export function whichWords({ group, items }: Which): string {
  if (!group) return 'It was not plain what to change. Press “Change” beside what is recorded.'
  if (items.length === 0) return `There is no ${thing(group)} yet.`
  const names = items.map(item => nameOf(group, item, items))
  if (items.length === 1) return `There is one ${thing(group)}: ${names.join()}.`
  return `There are ${items.length} ${group.short.en.toLowerCase()}: ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`
}

/** The presses that lead to each, and to one more. */
export function whichPart({ which, ways }: ConversationView, focus: boolean): Html | undefined {
  if (!which?.group) return undefined
  const { group, items } = which
  const to = (item: string) => talkPath(ways, `/items/${group.id}/${item}`)
  const press = (text: string, item: string) =>
    button({ text, href: to(item), classes: 'govuk-button--secondary app-press' })
  return html`<section class="app-cards" aria-labelledby="which">
    <h2 class="govuk-heading-m" id="which" tabindex="-1"${focus && html` autofocus`}>${items.length === 0 ? whichWords(which) : 'Which do you want to change?'}</h2>
    ${items.length > 0 && html`<p class="govuk-body">${whichWords(which)}</p>`}
    <div class="app-presses">
      ${items.map(item => press(nameOf(group, item, items), item.id))}
      ${press(items.length === 0 ? `Add a ${thing(group)}` : `Add another ${thing(group)}`, 'new')}
    </div>
  </section>`
}

const thing = ({ item }: Question): string => item?.en ?? 'line'

/** The title; where two have the same one, with what else is known of it. */
function nameOf(group: Question, item: Item, items: readonly Item[]): string {
  const { title, lines } = itemInWords(group, item, 'en')
  const isAlone = items.filter(one => itemInWords(group, one, 'en').title === title).length === 1
  const [more] = lines.filter(({ value }) => value !== title)
  return isAlone || !more ? title : `${title} (${more.value})`
}
