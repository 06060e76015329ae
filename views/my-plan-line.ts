/** One line of a claimant's plan on their first page: what, by when, what they said of it, and what they can say. */
import { commitmentRows } from '../server/action-plan/commitment-block.ts'
import type { PlanContent } from '../server/action-plan/content.ts'
import type { May } from '../server/http/context.ts'
import { type CalendarDate, dateInWords } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { tidy } from '../server/lib/typed-text.ts'
import type { Line } from '../server/my-plan/my-plan.ts'
import { decidedHtml } from './decision-outcome.ts'
import { details, tag } from './govuk.ts'
import { given, type Html, html } from './html.ts'
import { inSame } from './my-plan-nav.ts'
import { quotedWords, readWords, saidByWords } from './my-plan-update.ts'
import { planBlocksHtml } from './plan-document.ts'
import { pressField } from './press.ts'

const words = {
  notYet: { en: 'You do not have to do this yet', cy: 'Nid oes rhaid i chi wneud hyn eto' },
  lifted: {
    en: 'This date does not apply while we look at this again',
    cy: 'Nid yw’r dyddiad hwn yn berthnasol tra byddwn yn edrych ar hyn eto',
  },
  done: { en: 'You said: done', cy: 'Dywedoch: wedi’i wneud' },
  'cannot yet': { en: 'You said: not yet', cy: 'Dywedoch: ddim eto' },
  more: { en: 'More about this', cy: 'Mwy am hyn' },
  sayDone: { en: 'I have done this', cy: 'Rwyf wedi gwneud hyn' },
  sayNotYet: { en: 'I cannot do this yet', cy: 'Ni allaf wneud hyn eto' },
  askAgain: { en: 'Ask us to look at this again', cy: 'Gofyn i ni edrych ar hyn eto' },
  noDate: { en: 'No date', cy: 'Dim dyddiad' },
} as const satisfies Record<string, Words>

type Around = { content: PlanContent; language: Language; may: (needed: May) => boolean; inForce: boolean }

/** A line: short, with the rest of it under "more". */
export function lineCard(line: Line, { content, language, may, inForce }: Around): Html {
  const typed = content.writtenIn === language ? undefined : content.writtenIn
  const isOwed = line.kind === 'required' && !inForce
  return html`<div class="app-line app-line--${line.kind}" id="line-${line.number}">
    <h3 class="govuk-heading-s app-line__title"><span class="app-plan__number">${line.number}</span> <span${given({ lang: typed })}>${tidy(line.what)}</span></h3>
    <p class="govuk-body app-line__when">${whenInWords(line, language)}</p>
    ${line.isLifted && html`<p class="govuk-body"><strong>${words.lifted[language]}</strong></p>`}
    ${isOwed && html`<p class="govuk-body">${tag({ text: words.notYet[language], classes: 'govuk-tag--yellow' })}</p>`}
    ${line.decided && decidedHtml(line.kind, line.decided, language)}
    ${said(line, language)}
    ${details({ summaryText: words.more[language], html: moreAbout(line, language, typed), classes: 'app-line__more' })}
    ${acts(line, language, may)}
  </div>`
}

/** The date by which, or else from when. In Welsh "o" softens the name of the day, and "erbyn" does not. */
function whenInWords({ dueOn, startsOn }: Line, language: Language): string {
  const day = (date: CalendarDate) => dateInWords(date, language, { weekday: true })
  if (dueOn) return language === 'en' ? `By ${day(dueOn)}` : `Erbyn ${day(dueOn).replace(/^Dydd/, 'dydd')}`
  if (startsOn) return language === 'en' ? `From ${day(startsOn)}` : `O ${day(startsOn).replace(/^Dydd/, 'ddydd')}`
  return words.noDate[language]
}

function moreAbout(line: Line, language: Language, typed: Language | undefined): Html {
  return planBlocksHtml([{ is: 'rows', rows: commitmentRows(line, language, typed) }], language)
}

/** What was said last, by whom and when, and whether somebody has read it. */
function said({ said: update }: Line, language: Language): Html | undefined {
  if (!update || update.says === 'words') return undefined
  const colour = update.says === 'done' ? 'govuk-tag--green' : 'govuk-tag--blue'
  return html`<div class="app-line__said">
    <p class="govuk-body govuk-!-margin-bottom-1">${tag({ text: words[update.says][language], classes: colour })}</p>
    <p class="govuk-body govuk-!-margin-bottom-1">${saidByWords(update, language)} ${readWords(update, language)}</p>
    ${quotedWords(update.words)}
  </div>`
}

function acts(line: Line, language: Language, may: Around['may']): Html | undefined {
  const url = `/my-plan/commitments/${line.id}`
  const about = html`<span class="govuk-visually-hidden">: ${tidy(line.what)}</span>`
  // What we promised is for us to say; whether it was done can be asked.
  const tells = line.kind !== 'ours' && may('update')
  const saysNow = line.said?.says
  const done = html`<li><form method="post" action="${url}/done" novalidate>
      ${pressField()}
      <input type="hidden" name="lang" value="${language}">
      <button type="submit" class="govuk-button govuk-button--secondary app-line__done">${words.sayDone[language]}${about}</button>
    </form></li>`
  const link = (path: string, text: Words) =>
    html`<li><a class="govuk-link" href="${inSame(language, path)}">${text[language]}${about}</a></li>`
  if (!tells && !may('ask')) return undefined
  return html`<ul class="app-acts">
    ${tells && saysNow !== 'done' && done}
    ${tells && link(`${url}/cannot-yet`, words.sayNotYet)}
    ${may('ask') && link(`/my-plan/reconsiderations/new?commitment=${line.id}`, words.askAgain)}
  </ul>`
}
