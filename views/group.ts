/** The group that a person is in under their benefit: on their record, and the page where it is written down. */
import { type Group, groups as groupMeanings } from '../db/choices.ts'
import type { Claimant } from '../server/claimant/claimant.ts'
import type { GroupRow } from '../server/claimant/group.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import { momentInWords } from '../server/interview/page.ts'
import { type CalendarDate, dateInWords } from '../server/lib/days.ts'
import { regimes } from '../server/regime.ts'
import { button, summaryList, table } from './govuk.ts'
import { dateInput, input, radios } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

/** What a group is called under the person’s benefit. */
export const groupName = ({ regime }: Pick<Claimant, 'regime'>, group: Group): string =>
  regimes[regime].vocabulary.groups[group].en

/** The group on a person’s own page, with the way to write down another. */
export function groupLine(claimant: Claimant, [now]: readonly GroupRow[], url: string): Html {
  const link = (text: string) => html`<a class="govuk-link" href="${url}/group">${text}</a>`
  if (!now) return html`Not known. ${link('Record their group')}`
  return html`${groupName(claimant, now.group)}, since ${dateInWords(now.since, 'en')}<br>${link('Change their group')}`
}

export type GroupPage = {
  claimant: Claimant
  groups: readonly GroupRow[]
  date: CalendarDate
  form: Form
  errors: FieldErrors
}

/** Which group the person is in, which they were in, and the form for another. */
export function groupPage(shell: Shell, { claimant, groups, form, errors }: GroupPage): Html {
  const url = `/claimants/${claimant.id}`
  const [now] = groups
  const content = html`
    <span class="govuk-caption-l">${claimant.name}</span>
    <h1 class="govuk-heading-l">Their group</h1>
    <p class="govuk-body">The group says what can be required of a person. The Department decides it, usually after a health assessment: write down here what was decided.</p>
    ${
      now
        ? summaryList({
            rows: [
              { key: { text: 'Now' }, value: { text: groupName(claimant, now.group) } },
              { key: { text: 'Since' }, value: { text: dateInWords(now.since, 'en') } },
              { key: { text: 'How we know' }, value: { text: now.known } },
            ],
          })
        : html`<p class="govuk-body">No group is on record.</p>`
    }
    ${groupForm(claimant, form, errors)}
    ${groups.length > 0 && history(claimant, groups)}`
  return staffPage(shell, { title: 'Their group', back: { href: url }, errors, content })
}

function groupForm(claimant: Claimant, form: Form, errors: FieldErrors): Html {
  const wrongDate = errors.find(({ field }) => field.startsWith('since'))
  const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } })
  return html`
  <h2 class="govuk-heading-m">Record a group</h2>
  <form method="post" action="/claimants/${claimant.id}/group" novalidate>
    ${pressField()}
    ${radios({
      name: 'group',
      fieldset: legend('Which group are they in?'),
      value: textOf(form, 'group'),
      items: (Object.keys(groupMeanings) as Group[]).map(group => ({
        value: group,
        text: groupName(claimant, group),
        ...(groupName(claimant, group) !== groupMeanings[group] && { hint: { text: groupMeanings[group] } }),
      })),
      ...message(errors, 'group'),
    })}
    ${dateInput({
      id: 'since',
      namePrefix: 'since',
      fieldset: legend('Since when?'),
      hint: {
        text: 'The day from which the decision holds, for example 27 3 2026. To put right a mistake, record the right group with the day of the wrong one.',
      },
      values: form as Record<string, string>,
      ...(wrongDate && { errorMessage: { text: wrongDate.message } }),
    })}
    ${input({
      name: 'known',
      label: { text: 'How do you know?', classes: 'govuk-label--s' },
      hint: { text: 'For example, the decision letter of 3 March, or the benefit system. The person can read this.' },
      value: textOf(form, 'known'),
      ...message(errors, 'known'),
    })}
    <p class="govuk-body">If nothing can be required of this group, what their plan requires of them ends at once, and they are told by letter.</p>
    ${button({ text: 'Save the group' })}
  </form>`
}

const message = (errors: FieldErrors, field: string) => {
  const error = errorOf(errors, field)
  return error === undefined ? {} : { errorMessage: { text: error } }
}

const history = (claimant: Claimant, groups: readonly GroupRow[]): Html => html`
  ${table({
    caption: 'Everything on record, the newest first',
    captionClasses: 'govuk-table__caption--m',
    classes: 'app-stack',
    head: [{ text: 'Since' }, { text: 'Group' }, { text: 'How we know' }, { text: 'Written down' }],
    rows: groups.map(({ since, group, known, at, by }) => [
      cell('Since', html`${dateInWords(since, 'en')}`),
      cell('Group', html`${groupName(claimant, group)}`),
      cell('How we know', html`${known}`),
      cell('Written down', html`${momentInWords(at)}<br>${by}`),
    ]),
  })}`

const cell = (label: string, content: Html) => ({ html: content, attributes: { 'data-label': label } })
