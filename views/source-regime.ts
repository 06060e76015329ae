/** What one benefit is, in the register: what it calls things, its times, and what its plans have said before. */
import { clocks, lengthOf } from '../server/clocks.ts'
import { dateInWords } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import type { Regime } from '../server/regime.ts'
import { type ChangedText, type Wording, wordingsOf } from '../server/source/register.ts'
import { details, summaryList } from './govuk.ts'
import { type Html, html } from './html.ts'

const words = {
  required: { en: 'What we can ask for', cy: 'Yr hyn y gallwn ofyn amdano' },
  nothing: { en: 'Nothing', cy: 'Dim' },
  groups: { en: 'Groups', cy: 'Grwpiau' },
  times: { en: 'How long things take', cy: 'Faint o amser mae pethau’n ei gymryd' },
  kept: { en: 'How long we keep records', cy: 'Am ba hyd rydym yn cadw cofnodion' },
  records: { en: 'A record', cy: 'Cofnod' },
  shortNotes: { en: 'A short note', cy: 'Nodyn byr' },
  wordings: { en: 'When the words changed', cy: 'Pryd newidiodd y geiriau' },
  since: { en: 'In use since', cy: 'Mewn defnydd ers' },
  until: { en: 'Before that', cy: 'Cyn hynny' },
  same: { en: 'The same words as now.', cy: 'Yr un geiriau â nawr.' },
  was: { en: 'It said', cy: 'Roedd yn dweud' },
  is: { en: 'Now it says', cy: 'Nawr mae’n dweud' },
  keeps: {
    en: 'A plan keeps the words it was given with.',
    cy: 'Mae cynllun yn cadw’r geiriau y cafodd ei roi gyda nhw.',
  },
} as const satisfies Record<string, Words>

/** The facts of a benefit as a list. */
export function regimeFacts({ language }: { language: Language }, regime: Regime): Html {
  const say = (text: Words) => text[language]
  const { vocabulary, mayRequire, retention } = regime
  const times = regime.clocks.map(name => `${lengthOf(name, language)}: ${say(clocks[name].what)}`)
  const kept = (['records', 'shortNotes'] as const).map(
    one => `${say(words[one])}: ${lengthOf(retention[one], language)}`,
  )
  return summaryList({
    rows: [
      {
        key: { text: say(words.required) },
        value: { text: mayRequire ? say(vocabulary.activity) : say(words.nothing) },
      },
      { key: { text: say(words.groups) }, value: { html: list(Object.values(vocabulary.groups).map(say)) } },
      { key: { text: say(words.times) }, value: { html: list(times) } },
      { key: { text: say(words.kept) }, value: { html: list(kept) } },
      { key: { text: say(words.wordings) }, value: { html: wordingsHtml(wordingsOf(regime.id), language) } },
    ],
  })
}

const list = (texts: readonly string[]): Html =>
  html`<ul class="govuk-list">${texts.map(text => html`<li>${text}</li>`)}</ul>`

/** The changelog (R97): since when the words are as they are, and what they were before. */
function wordingsHtml([now, ...earlier]: readonly Wording[], language: Language): Html {
  return html`<p class="govuk-body">${words.since[language]} ${now && dayOf(now.name, language)}. ${words.keeps[language]}</p>
    ${earlier.map(({ changed }) =>
      changed.length === 0
        ? html`<p class="govuk-body">${words.until[language]}: ${words.same[language].toLowerCase()}</p>`
        : details({
            summaryText: `${words.until[language]} (${changed.length})`,
            html: html`${changed.map(one => changedHtml(one, language))}`,
            classes: 'govuk-!-margin-bottom-0',
          }),
    )}`
}

const dayOf = (name: string, language: Language): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(name) ? dateInWords(name, language) : name

const changedHtml = ({ name, before, now }: ChangedText, language: Language): Html => html`
  <p class="govuk-body govuk-!-font-weight-bold">${name[language]}</p>
  <p class="govuk-body">${words.was[language]}: ${onlyIn(before, now, language)}</p>
  <p class="govuk-body">${words.is[language]}: ${onlyIn(now, before, language)}</p>`

/** Of two lists of sentences, those of the first that the second has not. */
const onlyIn = (these: readonly Words[], those: readonly Words[], language: Language): string =>
  these
    .map(text => text[language])
    .filter(text => !those.some(other => other[language] === text))
    .map(text => `“${text}”`)
    .join(' ')
