/** What can happen to a person's money, as information about nobody in particular, and what to do (R39). */

import type { Told } from '../server/failure/money.ts'
import { readerMay } from '../server/http/access.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { workCoach } from '../server/lib/people.ts'
import { type RegimeId, regimes } from '../server/regime.ts'
import { sources } from '../server/sources.ts'
import { insetText } from './govuk.ts'
import { type Html, html } from './html.ts'
import type { Shell } from './layout.ts'
import { inSame, myPage } from './my-plan-nav.ts'
import { whereFrom } from './where-from.ts'

const words = {
  title: { en: 'If your money is cut', cy: 'Os caiff eich arian ei dorri' },
  notYou: {
    en: 'This is general information. It does not say what will happen to you.',
    cy: 'Gwybodaeth gyffredinol yw hon. Nid yw’n dweud beth fydd yn digwydd i chi.',
  },
  notUs: {
    en: `Your ${workCoach.en} does not decide about your money, and nor do we. A decision maker does.`,
    cy: `Nid eich ${workCoach.cy} sy’n penderfynu am eich arian, ac nid ni chwaith. Penderfynwr sy’n gwneud hynny.`,
  },
  can: { en: 'What can happen', cy: 'Beth all ddigwydd' },
  ask: {
    en: 'Ask us, or an advice service, how this works for your benefit.',
    cy: 'Gofynnwch i ni, neu i wasanaeth cynghori, sut mae hyn yn gweithio ar gyfer eich budd-dal.',
  },
  todo: { en: 'What you can do', cy: 'Beth allwch chi ei wneud' },
  first: {
    en: 'If you could not do something, tell us why, as soon as you can. Any reason counts.',
    cy: 'Os na allech wneud rhywbeth, dywedwch wrthym pam, cyn gynted ag y gallwch. Mae unrhyw reswm yn cyfrif.',
  },
  readAbout: {
    en: 'Read about mandatory reconsideration on GOV.UK',
    cy: 'Darllen am ailystyriaeth orfodol ar GOV.UK',
  },
  asked: { en: 'What we have asked you about', cy: 'Yr hyn rydym wedi gofyn i chi amdano' },
} as const satisfies Record<string, Words>

type Money = { language: Language; regime: RegimeId; tiers: readonly Told[] }

/** The page, in the words of the person's own benefit. */
export function moneyPage(shell: Shell, { language, regime, tiers }: Money): Html {
  const say = (text: Words) => text[language]
  const { mayRequire, ifMoneyIsCut } = regimes[regime]
  const content = html`
    <h1 class="govuk-heading-l">${say(words.title)}</h1>
    ${insetText({ text: say(words.notYou) })}
    ${
      mayRequire &&
      html`<h2 class="govuk-heading-m">${say(words.can)}</h2>
      <p class="govuk-body">${say(words.notUs)}</p>
      ${tiers.map(tier => html`<p class="govuk-body">${tier[language]}</p>`)}
      ${tiers.length > 0 && whereFrom(`${regime}.money`, language, say(words.can))}
      <p class="govuk-body">${say(words.ask)}</p>`
    }
    <h2 class="govuk-heading-m">${say(words.todo)}</h2>
    ${mayRequire && html`<p class="govuk-body">${say(words.first)}</p>`}
    <p class="govuk-body">${say(ifMoneyIsCut)}</p>
    ${whereFrom(`${regime}.ifMoneyIsCut`, language, say(words.todo))}
    ${sources.C9?.url !== undefined && html`<p class="govuk-body"><a class="govuk-link" href="${sources.C9.url}" rel="noreferrer">${say(words.readAbout)}</a></p>`}
    ${mayRequire && shell.reader && readerMay(shell.reader, 'read all') && html`<p class="govuk-body"><a class="govuk-link" href="${inSame(language, '/my-plan/not-done')}">${say(words.asked)}</a></p>`}`
  return myPage(shell, language, { title: say(words.title), content })
}
