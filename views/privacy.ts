/** The privacy notice, with where to go from each part of it; for anyone, signed in or not. */
import type { Language, Words } from '../server/lib/language.ts'
import type { PrivacySection } from '../server/privacy.ts'
import { type Html, html } from './html.ts'
import { claimantPage, type Shell } from './layout.ts'
import { inSame, myPage, otherLanguage } from './my-plan-nav.ts'
import { whereFrom } from './where-from.ts'

const words = {
  title: { en: 'How we use your information', cy: 'Sut rydym yn defnyddio eich gwybodaeth' },
  onThisPage: { en: 'On this page', cy: 'Ar y dudalen hon' },
  details: { en: 'See what we hold about you', cy: 'Gweld beth sydd gennym amdanoch' },
  views: { en: 'See who has looked at your record', cy: 'Gweld pwy sydd wedi edrych ar eich cofnod' },
  'data complaint': {
    en: 'Complain about how we used your information',
    cy: 'Cwyno am sut y gwnaethom ddefnyddio eich gwybodaeth',
  },
} as const satisfies Record<string, Words>

/** Where each of them is. Who is not signed in is asked to, but can complain without. */
export type Ways = Partial<Record<NonNullable<PrivacySection['leadsTo']>, string>>

/** The notice. `ways` are those that are open to whoever reads it. */
export function privacyPage(
  shell: Shell,
  language: Language,
  sections: readonly PrivacySection[],
  { signedIn, ways }: { signedIn: boolean; ways: Ways },
): Html {
  const title = words.title[language]
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
    <nav aria-labelledby="on-this-page">
      <h2 class="govuk-heading-s" id="on-this-page">${words.onThisPage[language]}</h2>
      <ul class="govuk-list">
        ${sections.map(({ id, heading }) => html`<li><a class="govuk-link" href="#${id}">${heading[language]}</a></li>`)}
      </ul>
    </nav>
    ${sections.map(section => sectionHtml(section, language, ways))}`
  const page = { title, content }
  return signedIn ? myPage(shell, language, page) : claimantPage(shell, language, page, twinOf(shell, language))
}

const twinOf = ({ path }: Shell, language: Language) => inSame(otherLanguage(language), path)

function sectionHtml({ id, heading, paragraphs, list, leadsTo }: PrivacySection, language: Language, ways: Ways): Html {
  const address = leadsTo && ways[leadsTo]
  return html`<section aria-labelledby="${id}">
      <h2 class="govuk-heading-m" id="${id}">${heading[language]}</h2>
      ${paragraphs.map(text => html`<p class="govuk-body">${text[language]}</p>`)}
      ${list && html`<ul class="govuk-list govuk-list--bullet">${list.map(text => html`<li>${text[language]}</li>`)}</ul>`}
      ${whereFrom(`privacy.${id}`, language, heading[language])}
      ${leadsTo && address && html`<p class="govuk-body"><a class="govuk-link" href="${inSame(language, address)}">${words[leadsTo][language]}</a></p>`}
    </section>`
}
