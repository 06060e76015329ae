/** Adding words or files to a request that was made before. English and Welsh are twins. */
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import type { Language, Words } from '../server/lib/language.ts'
import type { Reconsideration } from '../server/reconsideration/reconsideration.ts'
import { fileBox } from './evidence.ts'
import { button } from './govuk.ts'
import { textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import type { Shell } from './layout.ts'
import { inSame, myPage } from './my-plan-nav.ts'
import { pressField, typedForm } from './press.ts'

const words = {
  title: { en: 'Add something to this request', cy: 'Ychwanegu rhywbeth at y cais hwn' },
  note: {
    en: 'You can add words, files or both. What you asked before stays as it is.',
    cy: 'Gallwch ychwanegu geiriau, ffeiliau neu’r ddau. Mae’r hyn a ofynnoch o’r blaen yn aros fel y mae.',
  },
  label: { en: 'What do you want to add? (optional)', cy: 'Beth hoffech chi ei ychwanegu? (dewisol)' },
  send: { en: 'Add it', cy: 'Ei ychwanegu' },
  back: { en: 'Back', cy: 'Yn ôl' },
} as const satisfies Record<string, Words>

type Adding = {
  language: Language
  request: Reconsideration
  form?: Form
  errors?: FieldErrors
  /** The page comes back with errors, and files had been chosen. */
  filesAgain?: boolean
}

/** One page: words, files, or both. */
export function addingPage(shell: Shell, page: Adding): Html {
  const { language, request, form = {}, errors = [], filesAgain = false } = page
  const say = (text: Words) => text[language]
  const url = `/my-plan/reconsiderations/${request.id}`
  const wrong = errorOf(errors, 'words')
  const content = html`
    <span class="govuk-caption-l">${request.reference}</span>
    <h1 class="govuk-heading-l">${say(words.title)}</h1>
    <p class="govuk-body">${say(words.note)}</p>
    <form method="post" action="${inSame(language, `${url}/additions`)}" enctype="multipart/form-data"${typedForm(shell)} novalidate>
      ${pressField()}
      <input type="hidden" name="lang" value="${language}">
      ${textarea({
        id: 'words',
        name: 'words',
        language,
        rows: 5,
        label: { text: say(words.label), classes: 'govuk-label--m' },
        value: textOf(form, 'words'),
        errorMessage: wrong === undefined ? undefined : { text: wrong },
      })}
      ${fileBox({ language, again: filesAgain, error: errorOf(errors, 'files') })}
      ${button({ text: say(words.send), preventDoubleClick: true })}
    </form>`
  const back = { href: inSame(language, url), text: say(words.back) }
  return myPage(shell, language, { title: say(words.title), back, errors, content, typed: `${url}/additions` })
}
