/** One source: what it is, how sure we are of it, and which of our words rest on it. For anybody, in both languages. */
import { dateInWords } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import type { Cited } from '../server/source/cited.ts'
import { anchorOf, type Entry, type Part } from '../server/source/register.ts'
import { summaryList } from './govuk.ts'
import { given, type Html, html } from './html.ts'
import { inSame } from './my-plan-nav.ts'
import {
  nameOf,
  pageFor,
  type RegisterFace,
  words as register,
  staleTag,
  statusMeanings,
  statusTag,
} from './sources.ts'

const words = {
  where: { en: 'Where to read it', cy: 'Ble i’w ddarllen' },
  noAddress: { en: 'We know of no page on the internet.', cy: 'Nid ydym yn gwybod am dudalen ar y rhyngrwyd.' },
  shortName: { en: 'Short name', cy: 'Enw byr' },
  rests: { en: 'What we say that rests on it', cy: 'Yr hyn rydym yn ei ddweud sy’n dibynnu arno' },
  nothing: { en: 'Nothing that we say rests on it.', cy: 'Nid oes dim rydym yn ei ddweud yn dibynnu arno.' },
} as const satisfies Record<string, Words>

/** `parts` hold only what rests on this source. */
export function sourcePage(face: RegisterFace, { entry, parts }: { entry: Entry; parts: readonly Part[] }): Html {
  const { language } = face
  const { id, title, url, status, checkedOn, stale } = entry
  const rows = [
    {
      key: { text: words.where[language] },
      value: url
        ? {
            html: html`<a class="govuk-link app-address" href="${url}" rel="noreferrer">${url.replace(/^https?:\/\//, '')}</a>`,
          }
        : { text: words.noAddress[language] },
    },
    {
      key: { text: register.status[language] },
      value: { html: html`${statusTag(status, language)} ${statusMeanings[status][language]}` },
    },
    {
      key: { text: register.checkedOn[language] },
      value: { html: html`${dateInWords(checkedOn, language)} ${stale && staleTag(language)}` },
    },
    { key: { text: words.shortName[language] }, value: { text: id } },
  ]
  const content = html`
    <span class="govuk-caption-l">${register.title[language]}</span>
    <h1 class="govuk-heading-l"${given({ lang: language === 'en' ? undefined : 'en' })}>${title}</h1>
    ${summaryList({ rows })}
    <h2 class="govuk-heading-m">${words.rests[language]}</h2>
    ${parts.length === 0 && html`<p class="govuk-body">${words.nothing[language]}</p>`}
    ${alike(parts).map(one => oneHtml(face, one))}`
  const back = { href: inSame(language, '/sources'), text: register.title[language] }
  return pageFor(face, { title: `${id}: ${register.title[language]}`, back, content })
}

/** The same words of several benefits stand once. */
type Alike = { cited: Cited; at: { part: Part; cited: Cited }[] }

function alike(parts: readonly Part[]): Alike[] {
  const found = new Map<string, Alike>()
  for (const part of parts)
    for (const cited of part.cited) {
      const key = JSON.stringify([cited.name, cited.words])
      const one = found.get(key) ?? { cited, at: [] }
      one.at.push({ part, cited })
      found.set(key, one)
    }
  return [...found.values()]
}

function oneHtml({ language }: RegisterFace, { cited, at }: Alike): Html {
  return html`<h3 class="govuk-heading-s">${nameOf(cited, language)}</h3>
    ${cited.words.map(text => html`<p class="govuk-body">${text[language]}</p>`)}
    <p class="govuk-body-s">${at.map(
      (one, index) =>
        html`${index > 0 && ', '}<a class="govuk-link" href="${addressOf(one, language)}">${one.part.name[language]}</a>`,
    )}</p>`
}

const addressOf = ({ part, cited }: Alike['at'][number], language: Language): string =>
  `/sources?about=${part.id}&lang=${language}#${anchorOf(cited)}`
