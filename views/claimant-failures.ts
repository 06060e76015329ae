/** On one person's page: what was not done, as far as it is recorded, and the way to record something. */
import type { FailureAtAGlance } from '../server/claimant/overview.ts'
import { dateInWords } from '../server/lib/days.ts'
import { summaryList } from './govuk.ts'
import { type Html, html } from './html.ts'

/** The records, the newest first. @param url the address of the person's record */
export const failuresSection = (failures: readonly FailureAtAGlance[], url: string): Html => html`
  <h2 class="govuk-heading-m">Things that were not done</h2>
  ${failures.length === 0 && html`<p class="govuk-body">Nothing is recorded.</p>`}
  ${
    failures.length > 0 &&
    summaryList({
      rows: failures.map(({ id, reference, what, happenedOn, isOpen }) => ({
        key: { html: html`<a class="govuk-link" href="/failures/${id}">${reference}</a>` },
        value: { text: `${what} (${dateInWords(happenedOn, 'en')}). ${isOpen ? 'Open' : 'Closed'}` },
      })),
    })
  }
  <p class="govuk-body"><a class="govuk-link" href="${url}/failures/new">Record something that was not done</a></p>`
