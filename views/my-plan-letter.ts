/** The plan as it is printed, on a page; its copies to keep; and the versions that came before. English and Welsh are twins. */
import { formats } from '../db/choices.ts'
import type { WholePlan } from '../server/action-plan/action-plan.ts'
import { type Corrected, correctedWords } from '../server/action-plan/corrected.ts'
import type { DecidedLine } from '../server/commitment/decided-lines.ts'
import type { Version } from '../server/commitment/draft-plan.ts'
import { variedWords } from '../server/commitment/varied.ts'
import { dateInWords, today } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { inFormat, type PrintedFormat, printedAs, printSizes, slugOf } from '../server/print/formats.ts'
import type { Letter } from '../server/print/letter.ts'
import { details, insetText, tag } from './govuk.ts'
import { type Html, html } from './html.ts'
import type { Shell } from './layout.ts'
import { inSame, myPage, otherLanguage, signOutForm } from './my-plan-nav.ts'
import { standingBox } from './my-plan-standing.ts'
import { planDocumentHtml } from './plan-document.ts'
import { whereItsWordsAreFrom } from './where-from.ts'

const words = {
  inLanguage: {
    en: { en: 'Your plan in English', cy: 'Eich cynllun yn Saesneg' },
    cy: { en: 'Your plan in Welsh', cy: 'Eich cynllun yn Gymraeg' },
  },
  sizes: { en: 'Other sizes of print', cy: 'Meintiau print eraill' },
  copies: { en: 'Keep a copy', cy: 'Cadw copi' },
  versions: { en: 'Versions of your plan', cy: 'Fersiynau o’ch cynllun' },
  versionsNote: {
    en: 'What we have given you never changes. If the plan needs to change, we make a new version.',
    cy: 'Nid yw’r hyn rydym wedi’i roi i chi byth yn newid. Os bydd angen newid y cynllun, byddwn yn gwneud fersiwn newydd.',
  },
  version: { en: 'Version', cy: 'Fersiwn' },
  decided: {
    en: 'We have decided to change something in this plan. The decision counts, and not what is printed here.',
    cy: 'Rydym wedi penderfynu newid rhywbeth yn y cynllun hwn. Y penderfyniad sy’n cyfrif, ac nid yr hyn sydd wedi’i argraffu yma.',
  },
  readDecision: { en: 'Read our decision', cy: 'Darllen ein penderfyniad' },
  newest: { en: 'Newest', cy: 'Diweddaraf' },
  replaced: { en: 'Replaced', cy: 'Wedi’i disodli' },
} as const

const languageNames: Record<Language, Words> = {
  en: { en: 'in English', cy: 'yn Saesneg' },
  cy: { en: 'in Welsh', cy: 'yn Gymraeg' },
}

/**
 * The copy in their own size first, in the language of the page and then in the other.
 * @param at the address of the version
 */
export function copies(plan: WholePlan, language: Language, at: string): Html {
  const own = printedAs(plan.claimant.format)
  const others = (Object.keys(printSizes) as PrintedFormat[]).filter(size => size !== own)
  const link = (of: Language, size: PrintedFormat, text: string) =>
    html`<li><a class="govuk-link" href="${at}/plan.pdf?lang=${of}&amp;format=${slugOf(size)}" hreflang="${of}">${text} (PDF)</a></li>`
  const size = own === 'standard' ? '' : ` ${inFormat[own][language]}`
  return html`
    <ul class="govuk-list">
      ${[language, otherLanguage(language)].map(of => link(of, own, `${words.inLanguage[of][language]}${size}`))}
    </ul>
    ${details({
      summaryText: words.sizes[language],
      html: html`<ul class="govuk-list">${others.flatMap(one =>
        [language, otherLanguage(language)].map(of =>
          link(of, one, `${formats[one][language]}, ${languageNames[of][language]}`),
        ),
      )}</ul>`,
    })}`
}

/** One version, word for word as it is printed, with what it is worth now above it. */
export function myLetterPage(
  shell: Shell,
  plan: WholePlan,
  document: Letter,
  since: { corrected: Corrected | undefined; isVaried: boolean; decided: readonly DecidedLine[] },
  at: string,
): Html {
  const { language } = document
  const title = document.blocks.find(block => block.is === 'heading' && block.level === 1)
  const heading = title?.is === 'heading' ? title.text : document.title
  // The page's own heading is the document's, so that what the version is worth can stand between it and the letter.
  const rest = { ...document, blocks: document.blocks.filter(block => block !== title) }
  const content = html`
    <span class="govuk-caption-xl">${plan.reference}, ${words.version[language].toLowerCase()} ${plan.version}</span>
    <h1 class="govuk-heading-xl">${heading}</h1>
    ${standingBox(plan, language)}
    ${since.corrected && insetText({ text: correctedWords(since.corrected)[language] })}
    ${since.isVaried && insetText({ html: html`<a class="govuk-link" href="${inSame(language, '/my-plan/letters')}">${variedWords[language]}</a>` })}
    ${since.decided.length > 0 && insetText({ html: decidedSince(since.decided, language) })}
    <h2 class="govuk-heading-m">${words.copies[language]}</h2>
    ${copies(plan, language, at)}
    <div class="app-paper">${planDocumentHtml(rest)}</div>
    ${plan.issue && whereItsWordsAreFrom(plan.issue.content.regime, language)}
    ${signOutForm(language)}`
  const back = { href: inSame(language, plan.replacedBy ? '/my-plan/versions' : '/my-plan') }
  return myPage(shell, language, { title: document.title, back, content })
}

/** That a decision has changed what the version says, with every decision that did. */
function decidedSince(decided: readonly DecidedLine[], language: Language): Html {
  const requests = new Map(decided.map(({ reconsiderationId, reference }) => [reconsiderationId, reference]))
  return html`<p class="govuk-body">${words.decided[language]}</p>
    <ul class="govuk-list">${[...requests].map(
      ([id, reference]) =>
        html`<li><a class="govuk-link" href="${inSame(language, `/my-plan/reconsiderations/${id}`)}">${words.readDecision[language]} ${reference}</a></li>`,
    )}</ul>`
}

/** Every version that was issued, newest first. */
export function versionsPage(shell: Shell, language: Language, versions: readonly Version[]): Html {
  const title = words.versions[language]
  const content = html`
    <h1 class="govuk-heading-l">${title}</h1>
    <p class="govuk-body">${words.versionsNote[language]}</p>
    <ul class="govuk-list govuk-list--spaced">
      ${versions.map(
        ({ version, issuedAt }, at) =>
          html`<li><a class="govuk-link" href="${inSame(language, `/my-plan/versions/${version}`)}">${words.version[language]} ${version}</a>${issuedAt !== null && `, ${dateInWords(today(issuedAt), language)}`} ${tag(at === 0 ? { text: words.newest[language], classes: 'govuk-tag--green' } : { text: words.replaced[language], classes: 'govuk-tag--grey' })}</li>`,
      )}
    </ul>`
  return myPage(shell, language, { title, back: { href: inSame(language, '/my-plan') }, content })
}
