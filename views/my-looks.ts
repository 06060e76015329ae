/** Who has looked at my record, for the claimant: by day, in plain words. English and Welsh are twins. */

import { dateInWords, timeInWords } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { workCoach } from '../server/lib/people.ts'
import type { LookDay, LookerOfDay, LookLine, MyLooks } from '../server/my-plan/looks.ts'
import { details, pagination } from './govuk.ts'
import { type Html, html } from './html.ts'
import type { Shell } from './layout.ts'
import { inSame, myPage, otherLanguage } from './my-plan-nav.ts'

const words = {
  title: { en: 'Who has looked at your record', cy: 'Pwy sydd wedi edrych ar eich cofnod' },
  lead: {
    en: 'Every time somebody looks at your record or changes it, it is written down here. Nobody can change this list. The newest comes first.',
    cy: 'Bob tro y bydd rhywun yn edrych ar eich cofnod neu’n ei newid, caiff ei nodi yma. Ni all neb newid y rhestr hon. Y diweddaraf sy’n dod gyntaf.',
  },
  why: { en: 'Why people look', cy: 'Pam y mae pobl yn edrych' },
  whyText: {
    en: 'Our staff may look at your record only when their work needs it. They look when they talk with you, write your plan, answer you, or check that all is well. They may not look for any other reason.',
    cy: 'Dim ond pan fo angen ar gyfer eu gwaith y caiff ein staff edrych ar eich cofnod. Byddant yn edrych wrth siarad â chi, ysgrifennu eich cynllun, eich ateb, neu wirio bod popeth yn iawn. Ni chânt edrych am unrhyw reswm arall.',
  },
  worry: { en: 'If something here worries you', cy: 'Os oes rhywbeth yma yn eich poeni' },
  worryText: {
    en: `Ask your ${workCoach.en} about it, or complain. Complaining is never held against you.`,
    cy: `Gofynnwch i’ch ${workCoach.cy} amdano, neu gwnewch gŵyn. Ni chaiff cwyno fyth ei ddal yn eich erbyn.`,
  },
  complain: {
    en: 'Complain about how your information was used',
    cy: 'Cwyno am y ffordd y cafodd eich gwybodaeth ei defnyddio',
  },
  older: { en: 'Older', cy: 'Hŷn' },
  newest: { en: 'Back to the newest', cy: 'Yn ôl i’r diweddaraf' },
  nothing: { en: 'Nothing older.', cy: 'Dim byd hŷn.' },
} as const satisfies Record<string, Words>

const timesInWords = (times: number): Words => ({
  en: `${times} times that day`,
  cy: `${times} gwaith y diwrnod hwnnw`,
})

/** The looks at the reader's record, by day, a page at a time. */
export function myLooksPage(shell: Shell, language: Language, { days, older, before }: MyLooks): Html {
  const say = (text: Words) => text[language]
  const content = html`
    <h1 class="govuk-heading-l">${say(words.title)}</h1>
    <p class="govuk-body">${say(words.lead)}</p>
    ${details({ summaryText: say(words.why), text: say(words.whyText) })}
    ${days.length === 0 && html`<p class="govuk-body">${say(words.nothing)}</p>`}
    ${days.map(day => dayOfLooks(day, language))}
    ${before !== undefined && html`<p class="govuk-body"><a class="govuk-link" href="${inSame(language, shell.path)}">${say(words.newest)}</a></p>`}
    ${older !== undefined && pagination({ language, next: { href: inSame(language, `${shell.path}?before=${older}`), text: say(words.older) } })}
    <h2 class="govuk-heading-m">${say(words.worry)}</h2>
    <p class="govuk-body">${say(words.worryText)}</p>
    <p class="govuk-body"><a class="govuk-link" href="${inSame(language, '/my-plan/complaints/new?about=data')}">${say(words.complain)}</a></p>`
  const here = before === undefined ? shell.path : `${shell.path}?before=${before}`
  return myPage(shell, language, { title: say(words.title), content }, inSame(otherLanguage(language), here))
}

const dayOfLooks = ({ on, lookers }: LookDay, language: Language): Html => html`
  <h2 class="govuk-heading-m">${dateInWords(on, language, { weekday: true })}</h2>
  ${lookers.map(looker => oneLooker(looker, language))}`

const oneLooker = ({ who, lines }: LookerOfDay, language: Language): Html => html`
  <h3 class="govuk-heading-s">${who[language]}:</h3>
  <ul class="govuk-list govuk-list--bullet">${lines.map(line => oneLook(line, language))}</ul>`

const oneLook = ({ time, did, times }: LookLine, language: Language): Html =>
  html`<li>${did[language]}, ${timeInWords(time, language)}${times > 1 && ` (${timesInWords(times)[language]})`}</li>`
