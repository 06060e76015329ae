/** How a claimant gets back into their plan, as they choose it. English and Welsh are twins. */

import { type WayBack, waysBack } from '../db/choices.ts'
import { errorOf, type FieldErrors, type Form, ownValue, textOf } from '../server/http/forms.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { workCoach } from '../server/lib/people.ts'
import { button, insetText } from './govuk.ts'
import { input, radios } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import type { Shell } from './layout.ts'
import { inSame, myPage } from './my-plan-nav.ts'
import { typedForm } from './press.ts'

const words = {
  title: { en: 'How you get in', cy: 'Sut rydych yn mewngofnodi' },
  intro: {
    en: 'You can choose how you get back into your plan next time.',
    cy: 'Gallwch ddewis sut i fynd yn ôl i’ch cynllun y tro nesaf.',
  },
  legend: { en: 'How do you want to get in?', cy: 'Sut rydych chi am fewngofnodi?' },
  codeHint: {
    en: 'The code on your newest plan, or the newest one we gave you.',
    cy: 'Y cod ar eich cynllun diweddaraf, neu’r un diweddaraf a roesom i chi.',
  },
  emailHint: {
    en: 'The code on paper then does not open your plan. Choose this if someone else may see your letters, and no one else reads your email.',
    cy: 'Nid yw’r cod ar bapur yn agor eich cynllun wedyn. Dewiswch hyn os gall rhywun arall weld eich llythyrau, ac os na all neb arall ddarllen eich e-bost.',
  },
  email: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
  emailUse: {
    en: 'We send a code to it now, to check that it is yours. It counts when you enter that code. We then use this address when we email you.',
    cy: 'Byddwn yn anfon cod ato nawr, i wirio mai chi sydd biau’r cyfeiriad. Mae’n cyfrif pan fyddwch yn rhoi’r cod hwnnw. Byddwn wedyn yn defnyddio’r cyfeiriad hwn pan fyddwn yn e-bostio atoch.',
  },
  save: { en: 'Save', cy: 'Cadw' },
  nowCode: { en: 'Now you get in with the code on paper.', cy: 'Nawr rydych yn mewngofnodi gyda’r cod ar bapur.' },
  nowEmail: {
    en: 'Now you get in with a code that we email to you each time.',
    cy: 'Nawr rydych yn mewngofnodi gyda chod y byddwn yn ei e-bostio atoch bob tro.',
  },
  lost: {
    en: `If you cannot get in, ask your ${workCoach.en}. They can make you a new code at any time.`,
    cy: `Os na allwch fewngofnodi, gofynnwch i’ch ${workCoach.cy}. Gall wneud cod newydd i chi ar unrhyw adeg.`,
  },
  confirmTitle: { en: 'Enter the code we emailed to you', cy: 'Rhowch y cod a e-bostiwyd atoch' },
  codeWorks: {
    en: 'It works for 15 minutes. It can take a few minutes to come. Look in your junk mail too.',
    cy: 'Mae’n gweithio am 15 munud. Gall gymryd ychydig funudau i gyrraedd. Edrychwch yn eich post sothach hefyd.',
  },
  code: { en: 'Code', cy: 'Cod' },
  confirm: { en: 'Confirm this address', cy: 'Cadarnhau’r cyfeiriad hwn' },
  enter: { en: 'Enter the code', cy: 'Rhowch y cod' },
  another: { en: 'Send another code, or use another address', cy: 'Anfon cod arall, neu ddefnyddio cyfeiriad arall' },
} as const satisfies Record<string, Words>

const doneWords: Record<string, Words> = {
  code: { en: 'You get in with your access code.', cy: 'Rydych yn mewngofnodi gyda’ch cod mynediad.' },
  email: {
    en: 'Your email address is confirmed. Next time, ask for a code on the sign-in page.',
    cy: 'Mae eich cyfeiriad e-bost wedi’i gadarnhau. Y tro nesaf, gofynnwch am god ar y dudalen mewngofnodi.',
  },
}

const late: Words = {
  en: 'The code does not work any more. Save again, and we send another one.',
  cy: 'Nid yw’r cod yn gweithio mwyach. Cadwch eto, a byddwn yn anfon un arall.',
}

/** What is wrong with what was typed; also used where the form is read. */
export const wayInErrors = {
  wayBack: { en: 'Select how you want to get in', cy: 'Dewiswch sut rydych chi am fewngofnodi' },
  email: {
    en: 'Enter an email address in the correct format, like name@example.com',
    cy: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com',
  },
  code: { en: 'Enter the code in the email', cy: 'Rhowch y cod yn yr e-bost' },
  'too many': {
    en: 'There have been too many tries. Wait 15 minutes and try again',
    cy: 'Bu gormod o ymgeisiau. Arhoswch 15 munud a rhowch gynnig arall arni',
  },
} as const satisfies Record<string, Words>

export type WayInPage = {
  wayBack: WayBack
  form: Form
  errors: FieldErrors
  done?: string | undefined
  /** An address that a code was sent to, and that does not count yet. */
  waiting?: string | undefined
}

/** Choosing the way back in. */
export function wayInPage(shell: Shell, language: Language, page: WayInPage): Html {
  const { wayBack, form, errors, done, waiting } = page
  const say = (text: Words) => text[language]
  const hints: Record<WayBack, Words> = { code: words.codeHint, email: words.emailHint }
  const content = html`
    <h1 class="govuk-heading-l">${say(words.title)}</h1>
    ${done === 'late' && insetText({ text: say(late) })}
    ${waiting !== undefined && insetText({ html: html`${sentTo(waiting)[language]} <a class="govuk-link" href="${inSame(language, '/my-plan/way-in/confirm')}">${say(words.enter)}</a>` })}
    <p class="govuk-body">${say(wayBack === 'email' ? words.nowEmail : words.nowCode)} ${say(words.intro)}</p>
    <form method="post" action="${inSame(language, '/my-plan/way-in')}"${typedForm(shell)} novalidate>
      ${radios({
        name: 'wayBack',
        language,
        fieldset: { legend: { text: say(words.legend), classes: 'govuk-fieldset__legend--m' } },
        value: textOf(form, 'wayBack'),
        items: (Object.keys(waysBack) as WayBack[]).map(way => ({
          value: way,
          text: say(waysBack[way]),
          hint: { text: say(hints[way]) },
          conditional: way === 'email' ? { html: emailField(language, form, errors) } : undefined,
        })),
        errorMessage: message(errors, 'wayBack'),
      })}
      ${button({ text: say(words.save), preventDoubleClick: true })}
    </form>
    <p class="govuk-body">${say(words.lost)}</p>`
  const said = ownValue(doneWords, done)
  const typed = '/my-plan/way-in'
  return myPage(shell, language, { title: say(words.title), errors, done: said?.[language], content, typed })
}

const emailField = (language: Language, form: Form, errors: FieldErrors): Html =>
  input({
    name: 'email',
    language,
    type: 'email',
    label: { text: words.email[language] },
    hint: { text: words.emailUse[language] },
    value: textOf(form, 'email'),
    autocomplete: 'email',
    spellcheck: false,
    errorMessage: message(errors, 'email'),
  })

const message = (errors: FieldErrors, field: string) => {
  const text = errorOf(errors, field)
  return text === undefined ? undefined : { text }
}

const sentTo = (email: string): Words => ({
  en: `We sent a code to ${email}.`,
  cy: `Anfonwyd cod at ${email}.`,
})

/** The code that was sent to the address comes back here. */
export function confirmAddressPage(
  shell: Shell,
  language: Language,
  { email, errors = [] }: { email: string; errors?: FieldErrors },
): Html {
  const say = (text: Words) => text[language]
  const content = html`
    <h1 class="govuk-heading-l">${say(words.confirmTitle)}</h1>
    <p class="govuk-body">${say(sentTo(email))} ${say(words.codeWorks)}</p>
    <form method="post" action="${inSame(language, '/my-plan/way-in/confirm')}" novalidate>
      ${input({
        name: 'code',
        language,
        label: { text: say(words.code), classes: 'govuk-label--s' },
        classes: 'govuk-input--width-20 govuk-input--extra-letter-spacing',
        autocomplete: 'one-time-code',
        spellcheck: false,
        errorMessage: message(errors, 'code'),
      })}
      ${button({ text: say(words.confirm) })}
    </form>
    <p class="govuk-body"><a class="govuk-link" href="${inSame(language, '/my-plan/way-in')}">${say(words.another)}</a></p>`
  const back = { href: inSame(language, '/my-plan/way-in') }
  return myPage(shell, language, { title: say(words.confirmTitle), back, errors, content })
}
