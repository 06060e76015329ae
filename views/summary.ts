/** The summary of an interview: each step in a paragraph, in English and Welsh beside each other, to keep, word or leave off. */
import type { FieldErrors } from '../server/http/forms.ts'
import { errorOf } from '../server/http/forms.ts'
import type { Interview } from '../server/interview/interview.ts'
import { momentInWords } from '../server/interview/page.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { type Standing, type StepSummary, seenOf } from '../server/summary/summary.ts'
import { button, details, insetText, tag, warningText } from './govuk.ts'
import { textarea } from './govuk-form.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

/** What was refused, with the step it is about and what was typed: 'rest' is all that were left. */
export type RefusedWords = { step: string; typed: Words | undefined; errors: FieldErrors }

export type SummaryView = {
  interview: Interview
  parts: readonly StepSummary[]
  done?: string | undefined
  refused?: RefusedWords | undefined
}

/** What was done with the paragraphs, and what can be done. */
export function summaryPage(shell: Shell, view: SummaryView): Html {
  const { interview, parts, done, refused } = view
  const path = `/interviews/${interview.id}`
  const content = html`
    <span class="govuk-caption-l">${interview.claimant.name}</span>
    <h1 class="govuk-heading-l">Summary</h1>
    ${parts.length > 0 ? introduction(view) : html`<p class="govuk-body">There is nothing to sum up yet. What is answered in the interview shows here.</p>`}
    ${parts.map(part => section(view, part))}
    <div class="govuk-button-group">
      ${button({ text: 'Go on to the commitments', href: `${path}/commitments`, classes: 'govuk-button--secondary' })}
      <a class="govuk-link" href="${path}/check">Check answers</a>
    </div>`
  return staffPage(shell, {
    title: 'Summary',
    back: { href: path, text: 'Back to the interview' },
    errors: refused?.errors,
    done,
    wide: true,
    content,
  })
}

function introduction({ interview, parts }: SummaryView): Html {
  const left = parts.filter(({ standing }) => standing === 'new').length
  return html`
    <p class="govuk-body">This is what they told you, in plain words. A paragraph stands on the plan only when you keep it, above the answers of that part. Read it to them, and change what they would say in another way.</p>
    ${
      left > 0 &&
      html`<form method="post" action="/interviews/${interview.id}/summary" id="part-rest" novalidate>
        ${pressField()}
        <input type="hidden" name="seen" value="${seenOf(parts)}">
        ${button({ text: left === parts.length ? 'Keep every part as it is' : `Keep the other ${left} as they are`, name: 'did', value: 'rest' })}
      </form>`
    }`
}

const standings: Record<Standing, { text: string; classes: string }> = {
  new: { text: 'Not on the plan yet', classes: 'govuk-tag--blue' },
  kept: { text: 'On the plan', classes: 'govuk-tag--green' },
  worded: { text: 'On the plan, reworded', classes: 'govuk-tag--green' },
  'left off': { text: 'Left off the plan', classes: 'govuk-tag--grey' },
  'out of date': { text: 'Not on the plan: answers changed', classes: 'govuk-tag--yellow' },
}

function section(view: SummaryView, part: StepSummary): Html {
  const { step, said, kept, standing } = part
  const words = kept?.words ?? said
  return html`<section class="app-summary" id="part-${step.id}" aria-labelledby="title-${step.id}">
    <h2 class="govuk-heading-m" id="title-${step.id}">${step.title.en} ${tag(standings[standing])}</h2>
    ${standing === 'out of date' ? changed(part, words) : twins(words)}
    ${part.unchanged && oneLanguageOnly(part.unchanged)}
    ${kept && html`<p class="govuk-hint app-source">${kept.words ? 'Kept' : 'Left off'} by ${kept.by}, ${momentInWords(kept.at)}</p>`}
    ${acts(view, part)}
    ${wording(view, part, words)}
  </section>`
}

/** The older words stay where they are; what the answers say now stands beside them. */
const changed = ({ said }: StepSummary, words: Words): Html => html`
  ${insetText({ text: 'What they told you reads differently since these words were kept. So they are off the plan until you choose.' })}
  <h3 class="govuk-heading-s">The words that were kept</h3>
  ${twins(words)}
  <h3 class="govuk-heading-s">What the answers say now</h3>
  ${twins(said)}`

const twins = (words: Words): Html => html`<div class="app-twins">
    <div><p class="govuk-body app-lines">${words.en}</p></div>
    <div lang="cy"><p class="govuk-body app-lines">${words.cy}</p></div>
  </div>`

const languages = { en: 'English', cy: 'Welsh' } as const satisfies Record<Language, string>

function oneLanguageOnly(unchanged: Language): Html {
  const other = unchanged === 'en' ? 'cy' : 'en'
  return warningText({
    text: `Only the ${languages[other]} was changed. The ${languages[unchanged]} still says what it said before. Does it need the same change?`,
  })
}

function acts({ interview }: SummaryView, part: StepSummary): Html {
  const { step, standing } = part
  const press = (did: string, text: string, classes = 'govuk-button--secondary') =>
    button({
      html: html`${text}<span class="govuk-visually-hidden">: ${step.title.en}</span>`,
      name: 'did',
      value: did,
      classes,
    })
  const keep = {
    new: 'Keep as it is',
    worded: 'Go back to the first words',
    'left off': 'Put it on the plan',
    'out of date': 'Use what the answers say now',
  }
  return html`<form method="post" action="/interviews/${interview.id}/summary" novalidate>
    ${pressField()}
    ${hidden(part)}
    <div class="govuk-button-group">
      ${standing !== 'kept' && press('keep', keep[standing])}
      ${standing === 'out of date' && press('older', 'Keep the older words')}
      ${standing !== 'left off' && html`<button type="submit" class="app-link-button" name="did" value="leave">Leave it off the plan<span class="govuk-visually-hidden">: ${step.title.en}</span></button>`}
    </div>
  </form>`
}

const hidden = (part: StepSummary): Html =>
  html`<input type="hidden" name="step" value="${part.step.id}"><input type="hidden" name="seen" value="${seenOf([part])}">`

function wording({ interview, refused }: SummaryView, part: StepSummary, words: Words): Html {
  const { step } = part
  const wrong = refused?.step === step.id ? refused : undefined
  const values = wrong?.typed ?? words
  const box = (language: Language) => {
    const id = `${language}-${step.id}`
    const message = errorOf(wrong?.errors, id)
    return html`<div lang="${language === 'cy' ? 'cy' : 'en'}">${textarea({
      id,
      name: language,
      label: {
        html: html`<span lang="en">${languages[language]}<span class="govuk-visually-hidden">: ${step.title.en}</span></span>`,
      },
      value: values[language],
      rows: Math.min(12, 3 + Math.ceil(values[language].length / 60)),
      ...(message !== undefined && { errorMessage: { html: html`<span lang="en">${message}</span>` } }),
    })}</div>`
  }
  return details({
    summaryHtml: html`Change the words<span class="govuk-visually-hidden">: ${step.title.en}</span>`,
    open: wrong?.typed !== undefined,
    html: html`<form method="post" action="/interviews/${interview.id}/summary" novalidate>
      ${pressField()}
      ${hidden(part)}
      <p class="govuk-hint">Say only what they said, to them: “you”. Leave what stands in quotation marks as it is. If an answer is wrong, <a class="govuk-link" href="/interviews/${interview.id}/steps/${step.id}">change the answer</a>.</p>
      <div class="app-twins">${box('en')}${box('cy')}</div>
      ${button({ html: html`Save these words<span class="govuk-visually-hidden">: ${step.title.en}</span>`, name: 'did', value: 'save' })}
    </form>`,
  })
}
