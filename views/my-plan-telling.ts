/** How a claimant is told that something has happened, and choosing another way. English and Welsh are twins. */

import { toldBy } from '../db/choices.ts'
import type { Telling } from '../server/claimant/telling.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { workCoach } from '../server/lib/people.ts'
import { maskedEmail } from '../server/outbox/masked.ts'
import { button, insetText } from './govuk.ts'
import { input, radios } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import type { Shell } from './layout.ts'
import { myPage } from './my-plan-nav.ts'
import { pressField } from './press.ts'

const words = {
  title: { en: 'How we tell you when there is news', cy: 'Sut rydym yn rhoi gwybod i chi pan fydd newyddion' },
  intro: {
    en: 'We tell you when there is something new to read. Our emails and text messages do not say anything about you.',
    cy: 'Rydym yn rhoi gwybod i chi pan fydd rhywbeth newydd i’w ddarllen. Nid yw ein negeseuon e-bost a’n negeseuon testun yn dweud unrhyw beth amdanoch.',
  },
  now: { en: 'Now we tell you:', cy: 'Nawr rydym yn rhoi gwybod i chi:' },
  which: { en: 'How do you want us to tell you?', cy: 'Sut ydych chi am i ni roi gwybod i chi?' },
  letterHint: {
    en: `To the address we have for you. If you have moved, tell your ${workCoach.en}.`,
    cy: `I’r cyfeiriad sydd gennym ar eich cyfer. Os ydych wedi symud, dywedwch wrth eich ${workCoach.cy}.`,
  },
  email: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
  emailHint: { en: 'Only if you choose email.', cy: 'Dim ond os dewiswch e-bost.' },
  mobile: { en: 'Mobile number', cy: 'Rhif ffôn symudol' },
  mobileHint: {
    en: 'Only if you choose text message. It must be your own phone.',
    cy: 'Dim ond os dewiswch neges destun. Rhaid iddo fod yn ffôn i chi.',
  },
  safe: { en: 'Is this way safe for you?', cy: 'A yw’r ffordd hon yn ddiogel i chi?' },
  safeHint: {
    en: 'Who else can open your post? Who can look at your phone or your email?',
    cy: 'Pwy arall all agor eich post? Pwy all edrych ar eich ffôn neu’ch e-bost?',
  },
  yes: { en: 'Yes', cy: 'Ydy' },
  no: { en: 'No, or I am not sure', cy: 'Nac ydy, neu nid wyf yn siŵr' },
  save: { en: 'Save', cy: 'Cadw' },
  toldToo: {
    en: 'We will also write to you in the old way, to say that it has changed. That way nobody can change it without you knowing.',
    cy: 'Byddwn hefyd yn ysgrifennu atoch yn yr hen ffordd, i ddweud ei bod wedi newid. Yna ni all neb ei newid heb i chi wybod.',
  },
  another: {
    en: `If none of this is right for you, talk to your ${workCoach.en}. We can find another way.`,
    cy: `Os nad oes dim o hyn yn iawn i chi, siaradwch â’ch ${workCoach.cy}. Gallwn ddod o hyd i ffordd arall.`,
  },
  done: { en: 'We have changed how we tell you.', cy: 'Rydym wedi newid sut rydym yn rhoi gwybod i chi.' },
} as const satisfies Record<string, Words>

/** What is wrong with what was typed; also used where the form is read. */
export const tellingErrors = {
  'no way': { en: 'Select how you want us to tell you', cy: 'Dewiswch sut rydych am i ni roi gwybod i chi' },
  'no email': {
    en: 'Enter an email address in the correct format, like name@example.com',
    cy: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com',
  },
  'codes go there': {
    en: 'We email your codes to this address too. Change it on the page “How you get in”',
    cy: 'Rydym yn e-bostio eich codau i’r cyfeiriad hwn hefyd. Newidiwch ef ar y dudalen “Sut rydych yn mewngofnodi”',
  },
  'no mobile': {
    en: 'Enter your own mobile number, like 07700 900 982',
    cy: 'Rhowch eich rhif ffôn symudol eich hun, fel 07700 900 982',
  },
  'safe or not': {
    en: 'Select yes if this way is safe for you',
    cy: 'Dewiswch ydy os yw’r ffordd hon yn ddiogel i chi',
  },
  'not safe': {
    en: `Choose a way that only you can see, or talk to your ${workCoach.en}. Nothing has been changed`,
    cy: `Dewiswch ffordd mai dim ond chi all ei gweld, neu siaradwch â’ch ${workCoach.cy}. Nid oes dim wedi newid`,
  },
} as const satisfies Record<string, Words>

/** What we have is shown in part: the page may be open before somebody else. */
const weHave = (masked: string): Words => ({
  en: `We have ${masked}. Leave this empty to keep it.`,
  cy: `Mae gennym ${masked}. Gadewch hwn yn wag i’w gadw.`,
})

const numberEnding = (number: string): Words => ({
  en: `a number ending ${number.slice(-3)}`,
  cy: `rif sy’n gorffen gyda ${number.slice(-3)}`,
})

type TellingView = { telling: Telling; form: Form; errors: FieldErrors; done: boolean }

/** The way now, and the form for another. */
export function tellingPage(shell: Shell, language: Language, view: TellingView): Html {
  const say = (words: Words) => words[language]
  const { telling, errors, done } = view
  const content = html`
    <h1 class="govuk-heading-l">${say(words.title)}</h1>
    <p class="govuk-body">${say(words.intro)}</p>
    ${telling.choices.includes(telling.toldBy) && insetText({ text: `${say(words.now)} ${wayNow(telling, language)}` })}
    ${telling.choices.length > 0 && form(language, view)}
    <p class="govuk-body">${say(words.another)}</p>`
  const page = { title: say(words.title), errors, done: done ? say(words.done) : undefined, content }
  const typed = telling.choices.length > 0 ? { typed: '/my-plan/how-we-tell-you' } : {}
  return myPage(shell, language, { ...page, ...typed })
}

function wayNow({ toldBy: way, email, mobile }: Telling, language: Language): string {
  const name = toldBy[way][language].toLowerCase()
  if (way === 'email' && email) return `${name}, ${maskedEmail(email)}`
  if (way === 'text' && mobile) return `${name}, ${language === 'cy' ? 'i ' : ''}${numberEnding(mobile)[language]}`
  return name
}

function form(language: Language, { telling, form, errors }: TellingView): Html {
  const say = (words: Words) => words[language]
  return html`
    <form method="post" action="/my-plan/how-we-tell-you" id="typed" data-guard="off" novalidate>
      ${pressField()}
      <input type="hidden" name="lang" value="${language}">
      ${radios({
        idPrefix: 'toldBy',
        name: 'toldBy',
        language,
        fieldset: { legend: { text: say(words.which), classes: 'govuk-fieldset__legend--m' } },
        value: textOf(form, 'toldBy'),
        items: telling.choices.map(way => ({
          value: way,
          text: say(toldBy[way]),
          ...(way === 'letter' && { hint: { text: say(words.letterHint) } }),
        })),
        errorMessage: said(errors, 'toldBy'),
      })}
      ${telling.choices.includes('email') && typedField('email', language, telling.email && weHave(maskedEmail(telling.email)), form, errors)}
      ${telling.choices.includes('text') && typedField('mobile', language, telling.mobile && weHave(numberEnding(telling.mobile)[language]), form, errors)}
      ${radios({
        idPrefix: 'safe',
        name: 'safe',
        language,
        fieldset: { legend: { text: say(words.safe), classes: 'govuk-fieldset__legend--m' } },
        hint: { text: say(words.safeHint) },
        value: textOf(form, 'safe'),
        items: [
          { value: 'yes', text: say(words.yes) },
          { value: 'no', text: say(words.no) },
        ],
        errorMessage: said(errors, 'safe'),
      })}
      <p class="govuk-body">${say(words.toldToo)}</p>
      ${button({ text: say(words.save), preventDoubleClick: true })}
    </form>`
}

function typedField(
  name: 'email' | 'mobile',
  language: Language,
  have: Words | '' | undefined,
  form: Form,
  errors: FieldErrors,
): Html {
  const hint = words[`${name}Hint`][language]
  return input({
    id: name,
    name,
    language,
    type: name === 'email' ? 'email' : 'tel',
    label: { text: words[name][language], classes: 'govuk-label--s' },
    hint: { text: have ? `${hint} ${have[language]}` : hint },
    value: textOf(form, name),
    classes: name === 'mobile' ? 'govuk-input--width-20' : undefined,
    autocomplete: name === 'email' ? 'email' : 'tel',
    spellcheck: false,
    errorMessage: said(errors, name),
  })
}

const said = (errors: FieldErrors, field: string) => {
  const text = errorOf(errors, field)
  return text === undefined ? undefined : { text }
}
