/** One line of a claimant's plan on their first page: what, by when, what they said of it, and what they can say. */
import { commitmentRows } from '../server/action-plan/commitment-block.ts'
import type { PlanContent } from '../server/action-plan/content.ts'
import { takesBack } from '../server/claimant/update.ts'
import { isClosed } from '../server/commitment/varied.ts'
import type { May } from '../server/http/context.ts'
import { type CalendarDate, dateInWords } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { tidy } from '../server/lib/typed-text.ts'
import type { Line } from '../server/my-plan/my-plan.ts'
import { decidedHtml } from './decision-outcome.ts'
import { details, insetText, tag } from './govuk.ts'
import { given, type Html, html } from './html.ts'
import { inSame } from './my-plan-nav.ts'
import { quotedWords, readWords, saidByWords } from './my-plan-update.ts'
import { planBlocksHtml } from './plan-document.ts'
import { pressField } from './press.ts'
import { askedHtml } from './reconsideration-asking.ts'

const words = {
  fromDay: (day: Words): Words => ({
    en: `You no longer have to do this, from ${day.en}.`,
    cy: `Nid oes rhaid i chi wneud hyn mwyach, o ${day.cy} ymlaen.`,
  }),
  mayChoose: {
    en: 'You can still choose to. You will not lose money if you do not.',
    cy: 'Gallwch ddewis gwneud hyn o hyd. Ni fyddwch yn colli arian os na wnewch chi.',
  },
  moved: (day: Words): Words => ({ en: `The date moved to ${day.en}.`, cy: `Mae’r dyddiad wedi symud i ${day.cy}.` }),
  dateLifted: { en: 'There is no date for this for now.', cy: 'Nid oes dyddiad ar gyfer hyn am y tro.' },
  was: (day: Words): Words => ({
    en: `Your plan says ${day.en}. That date does not count any more.`,
    cy: `Mae eich cynllun yn dweud ${day.cy}. Nid yw’r dyddiad hwnnw’n cyfrif mwyach.`,
  }),
  letter: { en: 'Read the letter about this', cy: 'Darllen y llythyr am hyn' },
  notYet: { en: 'You do not have to do this yet', cy: 'Nid oes rhaid i chi wneud hyn eto' },
  lifted: {
    en: 'This date does not apply while we look at this again',
    cy: 'Nid yw’r dyddiad hwn yn berthnasol tra byddwn yn edrych ar hyn eto',
  },
  askedAbout: { en: 'You asked us about this', cy: 'Gwnaethoch ein holi am hyn' },
  done: { en: 'You said: done', cy: 'Dywedoch: wedi’i wneud' },
  'cannot yet': { en: 'You said: not yet', cy: 'Dywedoch: ddim eto' },
  takenBack: { en: 'You said: not done', cy: 'Dywedoch: heb ei wneud' },
  byMistake: { en: 'I pressed “done” by mistake', cy: 'Pwysais “wedi’i wneud” drwy gamgymeriad' },
  more: { en: 'More about this', cy: 'Mwy am hyn' },
  sayDone: { en: 'I have done this', cy: 'Rwyf wedi gwneud hyn' },
  sayNotYet: { en: 'I cannot do this yet', cy: 'Ni allaf wneud hyn eto' },
  askAgain: { en: 'Ask us to look at this again', cy: 'Gofyn i ni edrych ar hyn eto' },
  noDate: { en: 'No date', cy: 'Dim dyddiad' },
} as const

type Around = { content: PlanContent; language: Language; may: (needed: May) => boolean; inForce: boolean }

/** A line: short, with the rest of it under "more". */
export function lineCard(line: Line, { content, language, may, inForce }: Around): Html {
  const typed = content.writtenIn === language ? undefined : content.writtenIn
  const isGone = isClosed(line.varied)
  const isOwed = line.kind === 'required' && !inForce && !isGone
  return html`<div class="app-line app-line--${isGone ? 'chosen' : line.kind}" id="line-${line.number}">
    <h3 class="govuk-heading-s app-line__title"><span class="app-plan__number">${line.number}</span> <span${given({ lang: typed })}>${tidy(line.what)}</span></h3>
    ${((!line.varied && !line.decided) || line.dueOn) && html`<p class="govuk-body app-line__when">${whenInWords(line, language)}</p>`}
    ${variedHtml(line, language, may('read all'), hiddenAbout(line, typed))}
    ${line.isLifted && html`<p class="govuk-body"><strong>${words.lifted[language]}</strong></p>`}
    ${isOwed && html`<p class="govuk-body">${tag({ text: words.notYet[language], classes: 'govuk-tag--yellow' })}</p>`}
    ${line.asked.map(request => html`<div class="app-line__said">${askedHtml(request, language, words.askedAbout)}</div>`)}
    ${line.decided && decidedHtml(line, line.decided, language, may('read all'))}
    ${said(line, language, may('read all'))}
    ${details({ summaryHtml: html`${words.more[language]}${hiddenAbout(line, typed)}`, html: moreAbout(may('read all') ? line : inOneMatter(line), language, typed), classes: 'app-line__more' })}
    ${acts(line, language, typed, may)}
  </div>`
}

/** What changed about it since it was printed, with the letter that says so (R5, R12). */
function variedHtml(
  { varied, issuedFor }: Line,
  language: Language,
  withLetter: boolean,
  about: Html,
): Html | undefined {
  if (!varied) return undefined
  const say = (text: Words) => text[language]
  const day = (date: CalendarDate): Words => ({ en: dateInWords(date, 'en'), cy: dateInWords(date, 'cy') })
  const changed = varied.dueOn ? words.moved(day(varied.dueOn)) : words.dateLifted
  const texts = isClosed(varied)
    ? [words.fromDay(day(varied.since)), words.mayChoose]
    : [changed, ...(issuedFor ? [words.was(day(issuedFor))] : [])]
  return insetText({
    html: html`<p class="govuk-body">${texts.map(say).join(' ')}</p>
      ${withLetter && varied.letterId !== null && html`<p class="govuk-body"><a class="govuk-link" href="${inSame(language, `/my-plan/letters/${varied.letterId}`)}">${say(words.letter)}${about}</a></p>`}`,
  })
}

/** The date by which, or else from when. In Welsh "o" softens the name of the day, and "erbyn" does not. */
function whenInWords({ dueOn, startsOn }: Line, language: Language): string {
  const day = (date: CalendarDate) => dateInWords(date, language, { weekday: true })
  if (dueOn) return language === 'en' ? `By ${day(dueOn)}` : `Erbyn ${day(dueOn).replace(/^Dydd/, 'dydd')}`
  if (startsOn) return language === 'en' ? `From ${day(startsOn)}` : `O ${day(startsOn).replace(/^Dydd/, 'ddydd')}`
  return words.noDate[language]
}

/** G23: what the person said of themselves, and why it is right for them, is not for who acts in one matter. */
const inOneMatter = (line: Line): Line => {
  const { reasonable: _why, canDo: _sure, canDoWords: _doubts, ownWords: _own, ...rest } = line
  return rest
}

function moreAbout(line: Line, language: Language, typed: Language | undefined): Html {
  return planBlocksHtml([{ is: 'rows', rows: commitmentRows(line, language, typed) }], language)
}

/** What was said last, by whom and when, and whether somebody has read it. */
function said({ said: update }: Line, language: Language, withWords: boolean): Html | undefined {
  if (!update || update.says === 'words') return undefined
  const colour = update.says === 'done' ? 'govuk-tag--green' : 'govuk-tag--blue'
  return html`<div class="app-line__said">
    <p class="govuk-body govuk-!-margin-bottom-1">${tag({ text: (takesBack(update) ? words.takenBack : words[update.says])[language], classes: colour })}</p>
    <p class="govuk-body govuk-!-margin-bottom-1">${saidByWords(update, language)} ${readWords(update, language)}</p>
    ${withWords && quotedWords(update.words)}
  </div>`
}

/** What a link or a button is about, for whoever hears it alone; in the language it was written in. */
const hiddenAbout = ({ what }: Line, typed: Language | undefined): Html =>
  html`<span class="govuk-visually-hidden">: <span${given({ lang: typed })}>${tidy(what)}</span></span>`

function acts(line: Line, language: Language, typed: Language | undefined, may: Around['may']): Html | undefined {
  const url = `/my-plan/commitments/${line.id}`
  const about = hiddenAbout(line, typed)
  // What we promised is for us to say; whether it was done can be asked.
  const tells = line.kind !== 'ours' && may('update')
  const saysNow = line.said?.says
  const done = html`<li><form method="post" action="${url}/done" novalidate>
      ${pressField()}
      <input type="hidden" name="lang" value="${language}">
      <button type="submit" class="govuk-button govuk-button--secondary app-line__done">${words.sayDone[language]}${about}</button>
    </form></li>`
  const byMistake = html`<li><form method="post" action="${url}/not-done" novalidate>
      ${pressField()}
      <input type="hidden" name="lang" value="${language}">
      <button type="submit" class="app-link-button">${words.byMistake[language]}${about}</button>
    </form></li>`
  const link = (path: string, text: Words) =>
    html`<li><a class="govuk-link" href="${inSame(language, path)}">${text[language]}${about}</a></li>`
  if (!tells && !may('ask')) return undefined
  return html`<ul class="app-acts">
    ${tells && (saysNow === 'done' ? byMistake : done)}
    ${tells && !isClosed(line.varied) && link(`${url}/cannot-yet`, words.sayNotYet)}
    ${may('ask') && link(`/my-plan/reconsiderations/new?commitment=${line.id}`, words.askAgain)}
  </ul>`
}
