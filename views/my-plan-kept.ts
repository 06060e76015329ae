/** What becomes of a form that a claimant sent after their session had ended. English and Welsh are twins. */
import type { KeptForm } from '../server/http/kept-form.ts'
import { dateInWords, timeInWords, timeOf, today } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { button, warningText } from './govuk.ts'
import { type Html, html } from './html.ts'
import type { Shell } from './layout.ts'
import { inSame, myPage } from './my-plan-nav.ts'

const words = {
  title: { en: 'You are signed in again', cy: 'Rydych wedi mewngofnodi eto' },
  notYet: {
    en: 'We do not have what you typed yet.',
    cy: 'Nid yw’r hyn a deipioch gennym eto.',
  },
  warning: { en: 'Warning', cy: 'Rhybudd' },
  send: { en: 'Send it now', cy: 'Ei anfon nawr' },
  files: {
    en: 'Files are not kept. You can add them again after you send it.',
    cy: 'Nid yw ffeiliau’n cael eu cadw. Gallwch eu hychwanegu eto ar ôl ei anfon.',
  },
  without: { en: 'Go back without sending it', cy: 'Mynd yn ôl heb ei anfon' },
  lostTitle: { en: 'What you typed has not been kept', cy: 'Nid yw’r hyn a deipioch wedi’i gadw' },
  lost: {
    en: 'You are signed in. We did not get what was typed before. We keep it for 12 hours, and only for the person who typed it.',
    cy: 'Rydych wedi mewngofnodi. Ni chawsom yr hyn a deipiwyd o’r blaen. Rydym yn ei gadw am 12 awr, a dim ond i’r person a’i teipiodd.',
  },
  toPlan: { en: 'Go to your plan', cy: 'Mynd i’ch cynllun' },
} as const satisfies Record<string, Words>

/** Signed in again: what was typed before is here, and is sent with one press. */
export function myKeptFormPage(shell: Shell, language: Language, { path, page, at, form, hadFiles }: KeptForm): Html {
  const say = (text: Words) => text[language]
  const when: Words = {
    en: `You sent it on ${dateInWords(today(at), 'en')} at ${timeInWords(timeOf(at), 'en')}, when you were no longer signed in.`,
    cy: `Gwnaethoch ei anfon ar ${dateInWords(today(at), 'cy')} am ${timeInWords(timeOf(at), 'cy')}, pan nad oeddech wedi mewngofnodi mwyach.`,
  }
  const content = html`
    <h1 class="govuk-heading-l">${say(words.title)}</h1>
    ${warningText({ text: say(words.notYet), iconFallbackText: say(words.warning) })}
    <p class="govuk-body">${say(when)}${hadFiles && ` ${say(words.files)}`}</p>
    <form method="post" action="${path}" data-guard="changed" novalidate>
      <div hidden>${Object.entries(form).map(([name, values]) =>
        [values].flat().map(value => html`<input type="hidden" name="${name}" value="${value}">`),
      )}</div>
      ${button({ text: say(words.send) })}
    </form>
    <p class="govuk-body"><a class="govuk-link" href="${page}">${say(words.without)}</a></p>`
  // It was posted to: there is no such page to ask for in the other language.
  return myPage(shell, language, { title: say(words.title), content }, '')
}

/** What was posted is not there any more, and nobody is left to believe that it was sent. */
export function myLostFormPage(shell: Shell, language: Language): Html {
  const title = words.lostTitle[language]
  const content = html`
    <h1 class="govuk-heading-l">${title}</h1>
    <p class="govuk-body">${words.lost[language]}</p>
    <p class="govuk-body"><a class="govuk-link" href="${inSame(language, '/my-plan')}">${words.toPlan[language]}</a></p>`
  return myPage(shell, language, { title, content }, '')
}
