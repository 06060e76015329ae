/** A commitment read in what somebody typed, as a card: who will do what by when, what the guard rails find, what to press. */
import { type FromWords, mayAddAtOnce, unsaidOf } from '../server/commitment/from-words.ts'
import type { OfferedCommitment } from '../server/conversation/commitment-cards.ts'
import type { Finding } from '../server/guard-rails/check.ts'
import { dateInWords } from '../server/lib/days.ts'
import { findingsBySeverity, kindTag } from './commitment.ts'
import { button } from './govuk.ts'
import { type Html, html } from './html.ts'

/** The card. Whoever uses a better wording, or changes anything, goes on in the form of the commitment. */
export function commitmentCard(interview: string, offered: OfferedCommitment): Html {
  const { reading, draft, words, findings } = offered
  const about = html`<span class="govuk-visually-hidden">: ${draft.what}</span>`
  const form = `/interviews/${interview}/commitments/new?reading=${reading}`
  const unsaid = unsaidOf(draft)
  return html`<li class="app-card app-card--commitment" id="card-${reading}">
    <div>
      <p class="app-card__name">${kindTag(draft.kind)}</p>
      <p><strong>${draft.what}</strong></p>
      ${whenAndWhere(offered)}
      <p class="app-card__words">from “${words}”</p>
      ${lookTwice(offered)}
      ${draft.kind !== 'required' && unsaid.length > 0 && html`<p class="app-card__stands">Not said yet: ${unsaid.join(', ')}. You can write that in the draft later.</p>`}
      ${findingsBySeverity(findings.filter(isOfWords), finding => useIt(finding, form))}
    </div>
    <div class="app-card__acts">
      ${
        mayAddAtOnce(draft)
          ? html`${button({ html: html`Add as a draft${about}`, name: 'go', value: `draft ${reading}`, classes: 'govuk-button--secondary app-no-margin' })}
            <a class="govuk-link govuk-link--no-visited-state" href="${form}">Change it first${about}</a>`
          : html`<a class="govuk-link govuk-link--no-visited-state" href="${form}">Write it in full${about}</a>`
      }
      <button type="submit" class="app-link-button" name="go" value="refuse ${reading}">Not this${about}</button>
    </div>
  </li>`
}

/** What only says that a part is not written yet is said in one line. */
const isOfWords = ({ rule }: Finding) => !/^(?:R11-|R9-reasonable|R6-declaration|ours-by-when)/.test(rule)

function whenAndWhere({ draft: { dueOn, startsOn, place } }: FromWords): Html | undefined {
  const on = (date: string) => dateInWords(date, 'en', { weekday: true })
  const parts = [dueOn && `By ${on(dueOn)}`, startsOn && `Starts ${on(startsOn)}`, place].filter(Boolean)
  return parts.length > 0 ? html`<p>${parts.join('. ')}</p>` : undefined
}

function lookTwice({ draft, or, doubt }: FromWords): Html {
  const reasons = [
    draft.kind === 'required' && 'it was said that they must. Require it only if it can be required, and say why.',
    or && `some people mean ${dateInWords(or, 'en', { weekday: true })}.`,
    !or && doubt === 'about then' && 'no one day was said.',
    doubt === 'a guess' && 'it was not said as a promise.',
    doubt === 'may be about somebody else' && 'it may be somebody else who will do it.',
  ].filter(reason => typeof reason === 'string')
  return html`${reasons.map(reason => html`<p class="app-card__doubt"><strong>Look twice:</strong> ${reason}</p>`)}`
}

function useIt({ rule, use, better }: Finding, form: string): Html | undefined {
  if (!use) return undefined
  return html`<a class="govuk-link govuk-link--no-visited-state" href="${form}&use=${encodeURIComponent(rule)}">Use this<span class="govuk-visually-hidden">: ${better}</span></a>`
}
