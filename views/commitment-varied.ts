/** In a draft: what has changed since it was begun about lines of the version that the person has. */
import type { TakenOut } from '../server/commitment/carried.ts'
import type { SavedCommitment } from '../server/commitment/commitment.ts'
import { isClosed, type Variation } from '../server/commitment/varied.ts'
import { dateInWords, today } from '../server/lib/days.ts'
import { insetText } from './govuk.ts'
import { type Html, html } from './html.ts'
import { pressField } from './press.ts'

/** What the draft took over, or what differs between it and the version they have: whoever writes it decides. */
export function variedInWords({ kind, dueOn }: SavedCommitment, variation: Variation): string {
  const on = dateInWords(today(variation.at), 'en')
  if (isClosed(variation)) {
    const since = `In the plan they have, they do not have to do this any more, from ${dateInWords(variation.since, 'en')}.`
    return kind === 'required' ? `${since} Remove it here too, or write it as something they choose to do.` : since
  }
  const moved = variation.dueOn ? `moved to ${dateInWords(variation.dueOn, 'en')}` : 'lifted'
  const what = `In the plan they have, the date was ${moved} on ${on}.`
  if ((variation.dueOn ?? undefined) === dueOn) return `${what} It is the same here.`
  const own = dueOn ? `says ${dateInWords(dueOn, 'en')}` : 'has no date'
  return `${what} This version ${own}, and that is what counts once it is issued. Change it if you do not mean that.`
}

/** The lines that a change of the plan they have took out of the draft, each with the way to put it back. */
export function takenOutPart(interviewId: string, takenOut: readonly TakenOut[] = []): Html | undefined {
  if (takenOut.length === 0) return undefined
  return insetText({
    html: html`<p class="govuk-body">Taken out since this version was begun, because they do not have to do it any more. The letter says why.</p>
      <ul class="govuk-list govuk-list--bullet">${takenOut.map(
        ({ id, what, since }) => html`<li>“${what}”, from ${dateInWords(since, 'en')}
          <form method="post" action="/interviews/${interviewId}/commitments/${id}/removal/undo" novalidate>${pressField()}<button class="app-link-button" type="submit">Put it back<span class="govuk-visually-hidden"> “${what}”</span></button></form></li>`,
      )}</ul>`,
  })
}
