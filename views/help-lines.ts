/** Whom somebody can ring when things are hard (R88): the lines by what they are for, from bodies.ts and nowhere else. */
import { bodies, type HelpLines, helpLines } from '../server/bodies.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { details } from './govuk.ts'
import { type Html, html } from './html.ts'

/** The lines for these things, each once: who they are, when they answer, their number. */
export function helpLineList(about: readonly HelpLines[], language: Language): Html {
  const ids = [...new Set(about.flatMap(one => helpLines[one]))]
  return html`<ul class="govuk-list govuk-list--bullet">${ids.map(id => {
    const { name, does, phone, opening, url } = bodies[id]
    const number =
      phone &&
      html`<strong class="app-nowrap">${phone}</strong>${opening && html` (${opening[language].toLowerCase()})`}`
    return html`<li><strong>${name[language]}</strong>${number && html`: ${number}`}. ${does[language]}${!phone && html` <a class="govuk-link" href="${url}" rel="noreferrer noopener">${url.replace(/^https:\/\/(www\.)?/, '')}</a>`}</li>`
  })}</ul>`
}

/** For the person: folded away, always there, whatever they have written. */
export const helpLinesPart = (language: Language): Html =>
  details({
    summaryText: words.summary[language],
    classes: 'app-help-lines',
    html: html`<p class="govuk-body">${words.danger[language]}</p>
      ${helpLineList(['distress', 'abuse'], language)}`,
  })

const words = {
  summary: { en: 'If things are hard right now', cy: 'Os yw pethau’n anodd ar hyn o bryd' },
  danger: {
    en: 'If somebody is in danger now, ring 999. You can ring these numbers too. They will not tell us.',
    cy: 'Os oes rhywun mewn perygl nawr, ffoniwch 999. Gallwch ffonio’r rhifau hyn hefyd. Ni fyddant yn dweud wrthym.',
  },
} as const satisfies Record<string, Words>
