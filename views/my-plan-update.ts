/** What a claimant says about their plan: that they cannot do something yet, and words of their own; and how it is told. */

import type { Update } from '../server/claimant/update.ts'
import type { FieldErrors, Form } from '../server/http/forms.ts'
import { errorOf, textOf } from '../server/http/forms.ts'
import { dateInWords, today } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { workCoach } from '../server/lib/people.ts'
import { paragraphsOf, quoted, tidy } from '../server/lib/typed-text.ts'
import type { PrintedLine } from '../server/my-plan/my-plan.ts'
import { button, insetText } from './govuk.ts'
import { characterCount, textarea } from './govuk-form.ts'
import { given, type Html, html } from './html.ts'
import type { Shell } from './layout.ts'
import { inSame, myPage } from './my-plan-nav.ts'
import { pressField, typedForm } from './press.ts'

/** As many characters as one thing said may have. */
export const mostCharacters = 2000

const words = {
  seen: { en: 'We have read it.', cy: 'Rydym wedi’i ddarllen.' },
  willSee: { en: `Your ${workCoach.en} will see this.`, cy: `Bydd eich ${workCoach.cy} yn gweld hyn.` },
  cannot: { en: 'I cannot do this yet', cy: 'Ni allaf wneud hyn eto' },
  why: { en: 'Why can you not do it yet?', cy: 'Pam na allwch ei wneud eto?' },
  whyHint: {
    en: 'You do not have to say, but it helps us to help you. For example, you were ill, or the course was full.',
    cy: 'Nid oes rhaid i chi ddweud, ond mae’n ein helpu i’ch helpu chi. Er enghraifft, roeddech yn sâl, neu roedd y cwrs yn llawn.',
  },
  stands: {
    en: 'The date in your plan stays until we change it. To ask us to change it, ask us to look at this again.',
    cy: 'Mae’r dyddiad yn eich cynllun yn aros nes i ni ei newid. I ofyn i ni ei newid, gofynnwch i ni edrych ar hyn eto.',
  },
  askAgain: { en: 'Ask us to look at this again', cy: 'Gofyn i ni edrych ar hyn eto' },
  tell: { en: 'Tell us', cy: 'Dweud wrthym' },
  add: { en: 'Add my own words', cy: 'Ychwanegu fy ngeiriau fy hun' },
  addNote: {
    en: `You can say what you like about your plan. Your ${workCoach.en} will read it. It will be in the next version of your plan, just as you write it.`,
    cy: `Gallwch ddweud beth bynnag a fynnwch am eich cynllun. Bydd eich ${workCoach.cy} yn ei ddarllen. Bydd yn fersiwn nesaf eich cynllun, yn union fel rydych yn ei ysgrifennu.`,
  },
  careful: {
    en: `Anyone who sees your plan can read these words. If something is not safe to have on paper, do not write it here. Ring us, or tell your ${workCoach.en}.`,
    cy: `Gall unrhyw un sy’n gweld eich cynllun ddarllen y geiriau hyn. Os nad yw rhywbeth yn ddiogel ar bapur, peidiwch â’i ysgrifennu yma. Ffoniwch ni, neu dywedwch wrth eich ${workCoach.cy}.`,
  },
  label: { en: 'What do you want to say?', cy: 'Beth hoffech chi ei ddweud?' },
  save: { en: 'Add my words', cy: 'Ychwanegu fy ngeiriau' },
  before: { en: 'What you have added before', cy: 'Yr hyn rydych wedi’i ychwanegu o’r blaen' },
  newest: { en: 'Newest first', cy: 'Y diweddaraf yn gyntaf' },
} as const satisfies Record<string, Words>

/** What is wrong with what was typed; also used where the form is read. */
export const updateErrors = {
  empty: { en: 'Write what you want to say', cy: 'Ysgrifennwch yr hyn rydych am ei ddweud' },
  long: {
    en: `What you write must be ${mostCharacters} characters or fewer`,
    cy: `Rhaid i’r hyn rydych yn ei ysgrifennu fod yn ${mostCharacters} nod neu lai`,
  },
  'too many': {
    en: 'You have told us as much as we can keep with this version of your plan. Ring us to say more',
    cy: 'Rydych wedi dweud cymaint ag y gallwn ei gadw gyda’r fersiwn hon o’ch cynllun. Ffoniwch ni i ddweud mwy',
  },
} as const satisfies Record<string, Words>

/** 'You told us on 3 December 2026.' */
export function saidByWords({ at, representative, says }: Update, language: Language): string {
  const day = dateInWords(today(at), language)
  const added = says === 'words'
  if (representative) {
    const who = tidy(representative)
    if (language === 'en') return `${who} ${added ? 'added this' : 'told us'} for you on ${day}.`
    return added ? `Ychwanegodd ${who} hyn ar eich rhan ar ${day}.` : `Dywedodd ${who} wrthym ar eich rhan ar ${day}.`
  }
  if (language === 'en') return `You ${added ? 'added this' : 'told us'} on ${day}.`
  return added ? `Gwnaethoch ychwanegu hyn ar ${day}.` : `Dywedoch wrthym ar ${day}.`
}

/** Whether somebody has read it yet. */
export const readWords = ({ readAt }: Update, language: Language): string =>
  (readAt ? words.seen : words.willSee)[language]

/** What people typed, as they typed it. */
export function quotedWords(text: string | null): Html | undefined {
  const paragraphs = quoted(paragraphsOf(text ?? undefined))
  if (paragraphs.length === 0) return undefined
  return html`<blockquote class="govuk-inset-text app-quote">${paragraphs.map(one => html`<p class="govuk-body" dir="auto">${one}</p>`)}</blockquote>`
}

type Typed = { form?: Form; errors?: FieldErrors | undefined }

/** Why it cannot be done yet: they need not say. */
export function cannotYetPage(
  shell: Shell,
  language: Language,
  line: PrintedLine & { writtenIn: Language },
  { form = {}, errors }: Typed = {},
): Html {
  const say = (text: Words) => text[language]
  const message = errorOf(errors, 'words')
  const action = `/my-plan/commitments/${line.id}/cannot-yet`
  const content = html`
    <span class="govuk-caption-l">${line.number}. <span${given({ lang: line.writtenIn !== language && line.writtenIn })}>${tidy(line.what)}</span></span>
    <h1 class="govuk-heading-l">${say(words.cannot)}</h1>
    <form method="post" action="${action}"${typedForm(shell)} novalidate>
      ${pressField()}
      <input type="hidden" name="lang" value="${language}">
      ${textarea({
        language,
        id: 'words',
        name: 'words',
        label: { text: say(words.why), classes: 'govuk-label--s' },
        hint: { text: say(words.whyHint) },
        value: textOf(form, 'words'),
        errorMessage: message === undefined ? undefined : { text: message },
      })}
      <p class="govuk-body">${say(words.willSee)}</p>
      ${insetText({ html: html`${say(words.stands)} <a class="govuk-link" href="${inSame(language, `/my-plan/reconsiderations/new?commitment=${line.id}`)}">${say(words.askAgain)}</a>` })}
      ${button({ text: say(words.tell), preventDoubleClick: true })}
    </form>`
  const back = backToPlan(language)
  return myPage(shell, language, { title: say(words.cannot), errors, back, content, typed: action })
}

const backToPlan = (language: Language) => ({ href: inSame(language, '/my-plan') })

/** Words of their own, and those they added before. */
export function ownWordsPage(
  shell: Shell,
  language: Language,
  added: readonly Update[],
  { form = {}, errors }: Typed = {},
): Html {
  const say = (text: Words) => text[language]
  const message = errorOf(errors, 'words')
  const content = html`
    <h1 class="govuk-heading-l">${say(words.add)}</h1>
    <p class="govuk-body">${say(words.addNote)}</p>
    ${insetText({ text: say(words.careful) })}
    <form method="post" action="/my-plan/words"${typedForm(shell)} novalidate>
      ${pressField()}
      <input type="hidden" name="lang" value="${language}">
      ${characterCount({
        language,
        id: 'words',
        name: 'words',
        maxlength: mostCharacters,
        label: { text: say(words.label), classes: 'govuk-label--s' },
        value: textOf(form, 'words'),
        errorMessage: message === undefined ? undefined : { text: message },
      })}
      ${button({ text: say(words.save), preventDoubleClick: true })}
    </form>
    ${
      added.length > 0 &&
      html`<h2 class="govuk-heading-m">${say(words.before)}</h2>
      <p class="govuk-body">${say(words.newest)}</p>
      ${added.map(one => html`<p class="govuk-body govuk-!-margin-bottom-1">${saidByWords(one, language)} ${readWords(one, language)}</p>${quotedWords(one.words)}`)}`
    }`
  const back = backToPlan(language)
  return myPage(shell, language, { title: say(words.add), errors, back, content, typed: '/my-plan/words' })
}
