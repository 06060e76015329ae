/** What staff write down about something that was not done: one page for each act, all made alike. */
import { askedHow, representativeKinds, visitStates } from '../db/choices.ts'
import type { Representative } from '../server/claimant/representative.ts'
import type { Matter } from '../server/commitment/what-matters.ts'
import type { Failure } from '../server/failure/failure.ts'
import type { Act } from '../server/failure/forms.ts'
import { type Ground, type Problem, requirementOf } from '../server/failure/ground.ts'
import { answers } from '../server/failure/pack-failure.ts'
import type { PackPart } from '../server/failure/pack-parts.ts'
import { fairTime } from '../server/failure/standing.ts'
import { prompts } from '../server/failure/words.ts'
import { errorOf, type FieldErrors, type Form, textOf } from '../server/http/forms.ts'
import { dateInWords } from '../server/lib/days.ts'
import { fileBox } from './evidence.ts'
import { button, details, insetText, summaryList, warningText } from './govuk.ts'
import { dateInput, radios, textarea } from './govuk-form.ts'
import { given, type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'
import { pressField } from './press.ts'

export type ActPage = {
  act: Act
  failure: Failure
  ground: Ground
  problem: Problem | undefined
  form: Form
  errors: FieldErrors
  filesAgain: boolean
  /** What is still to settle before it can be sent. */
  open: readonly Problem[]
  representatives: readonly Representative[]
  matters: readonly Matter[]
  /** The evidence, beside the question whether it was reasonable and properly given. */
  beside: readonly PackPart[]
  person: { role: string }
}

type Spec = {
  title: string
  intro: readonly string[]
  /** What is asked in a box of words, and how it is explained. */
  words: { label: string; hint?: string }
  button: string
}

const specs: Record<Act, Spec> = {
  notice: {
    title: 'Ask them why',
    intro: [
      'They get a letter in English and in Welsh. It says what was to be done, what you recorded, by when to answer, that any reason counts, and that it is not us who decide.',
      'Their time to answer begins on the day after the letter is given to them, in the format they need.',
    ],
    words: {
      label: 'What did you record?',
      hint: 'They read this. Say what you know, without blame, in the language they read.',
    },
    button: 'Write the letter',
  },
  reply: {
    title: 'Write down what they said',
    intro: ['Any reason counts, in any words, on any day. An answer after the last day is passed on like any other.'],
    words: { label: 'What did they say, in their own words?' },
    button: 'Keep what they said',
  },
  'our-part': {
    title: 'Did we have a part in it?',
    intro: [
      'For example: wrong or unclear information, a letter that came late, nobody rang, a clash with another appointment of ours, a copy they could not read.',
    ],
    words: { label: 'What did you look at, and what did you find?' },
    button: 'Save',
  },
  needs: {
    title: 'Do they need help to use our services?',
    intro: ['This is asked anew each time something was not done. A person answers it, never this service.'],
    words: { label: 'What did you look at, and what did you find?' },
    button: 'Save',
  },
  visit: {
    title: 'A visit at home',
    intro: [
      'Somebody with a mental health condition, a learning disability, or something that affects communication or understanding has to be visited before anything is sent to a decision maker.',
    ],
    words: { label: 'Who went, and what came of it? Or why is no visit made?' },
    button: 'Save',
  },
  review: {
    title: 'Was it reasonable and properly given?',
    intro: ['If it was not reasonable for this person, or not properly given to them, they did not have to do it.'],
    words: { label: 'Why do you think so?' },
    button: 'Save',
  },
  referral: {
    title: 'Send it to a decision maker',
    intro: ['The decision maker gets the evidence pack, with both sides. You suggest no decision.'],
    words: {
      label: 'What do you want the decision maker to know?',
      hint: 'What happened, from both sides. The person can read it.',
    },
    button: 'Record that it is sent',
  },
  outcome: {
    title: 'Enter what the decision maker answered',
    intro: ['As you received it, word for word. This service works nothing out from it. A letter tells the person.'],
    words: { label: 'What did the decision maker write?' },
    button: 'Enter the answer',
  },
  closing: {
    title: 'Do nothing more about it',
    intro: ['It stays recorded, and closes. If they were asked why, a letter tells them that nothing more happens.'],
    words: {
      label: 'Why is nothing more done about it?',
      hint: 'If they were asked why, they read this in the letter.',
    },
    button: 'Close it',
  },
  note: {
    title: 'Add a note for colleagues',
    intro: ['The person is not shown it here, and gets it if they ask for everything we hold.'],
    words: { label: 'The note' },
    button: 'Add the note',
  },
}

/** The page of one act. */
export function actPage(shell: Shell, page: ActPage): Html {
  const { act, failure, errors } = page
  const spec = specs[act]
  const url = `/failures/${failure.id}`
  const isStopped = (act === 'notice' && page.problem !== undefined) || (act === 'referral' && stops(page).length > 0)
  const content = html`
    <span class="govuk-caption-l">${failure.claimant.name}, ${failure.reference}</span>
    <h1 class="govuk-heading-l">${spec.title}</h1>
    <p class="govuk-body"><strong>${requirementOf(page.ground)}</strong>, ${dateInWords(failure.happenedOn, 'en')}</p>
    ${spec.intro.map(text => html`<p class="govuk-body">${text}</p>`)}
    ${above(page)}
    ${isStopped ? stopped(page) : form(page, spec, url)}`
  const back = { href: url, text: 'Back' }
  return staffPage(shell, { title: spec.title, back, errors, content, wide: act === 'review' })
}

const stops = ({ open }: ActPage) => open.filter(({ code }) => code !== fairTime)

/** Why it cannot be done just now; what was typed meanwhile stays, to be copied. */
function stopped(page: ActPage): Html {
  const why = page.act === 'notice' ? [page.problem?.words ?? ''] : stops(page).map(({ words }) => words)
  const title = page.act === 'notice' ? 'They cannot be asked why:' : 'It cannot be sent yet:'
  return insetText({
    html: html`<p class="govuk-body"><strong>${title}</strong></p><ul class="govuk-list govuk-list--bullet">${why.map(text => html`<li>${text}</li>`)}</ul>${typedIn(page.form).map(text => html`<p class="govuk-body app-no-margin">What you typed:</p><p class="govuk-body app-lines" dir="auto">${text}</p>`)}`,
  })
}

const typedIn = (form: Form): string[] => ['words', 'fair'].map(name => textOf(form, name)).filter(Boolean)

/** What is read before the form is filled in. */
function above(page: ActPage): Html | undefined {
  const { act, matters, beside, problem } = page
  if (act === 'reply') {
    const list = html`<ul class="govuk-list govuk-list--bullet">${prompts.map(({ en }) => html`<li>${en}</li>`)}</ul>`
    return details({ summaryText: 'What people often say: to help them, not to choose from', html: list })
  }
  if (act === 'needs' && matters.length > 0) {
    const rows = matters.map(({ topic, lines }) => ({
      key: { text: topic },
      value: { html: html`${lines.map(line => html`<p class="govuk-body app-lines">${line}</p>`)}` },
    }))
    return html`<h2 class="govuk-heading-m">What they have told us that may matter here</h2>${summaryList({ rows, classes: 'app-known__list' })}`
  }
  if (act !== 'review') return undefined
  return html`${problem && warningText({ text: problem.words })}
    <h2 class="govuk-heading-m">What is recorded</h2>
    ${beside.map(partHtml)}`
}

const partHtml = ({ title, groups }: PackPart): Html =>
  details({
    summaryText: title,
    open: title !== 'The plan',
    html: html`${groups.map(
      ({ title: name, rows }) =>
        html`${name && html`<h3 class="govuk-heading-s">${name}</h3>`}${summaryList({
          classes: 'govuk-summary-list--no-border app-known__list',
          rows: rows.map(({ label, lines, lang }) => ({
            key: { text: label },
            value: {
              html: html`${lines.map(line => html`<p class="govuk-body app-lines"${given({ lang })}>${line}</p>`)}`,
            },
          })),
        })}`,
    )}`,
  })

function form(page: ActPage, { words, button: text }: Spec, url: string): Html {
  const { act, form: typed, errors, filesAgain } = page
  const encoding = act === 'reply' && html` enctype="multipart/form-data"`
  return html`<form method="post" action="${url}/${act}"${encoding} novalidate>
    ${pressField()}
    ${choices(page)}
    ${dated(page)}
    ${box('words', words.label, words.hint, typed, errors)}
    ${act === 'reply' && fileBox({ language: 'en', isStaffs: true, again: filesAgain, error: errorOf(errors, 'files') })}
    ${
      act === 'referral' &&
      page.open.some(({ code }) => code === fairTime) &&
      box(
        'fair',
        'They have not answered. Why have they had a fair time to?',
        'Their benefit sets no last day.',
        typed,
        errors,
      )
    }
    ${button({ text, preventDoubleClick: true })}
  </form>`
}

const error = (text: string | undefined) => (text === undefined ? undefined : { text })

const box = (name: string, label: string, hint: string | undefined, form: Form, errors: FieldErrors): Html =>
  textarea({
    id: name,
    name,
    rows: 5,
    label: { text: label, classes: 'govuk-label--m' },
    hint: hint === undefined ? undefined : { text: hint },
    value: textOf(form, name),
    errorMessage: error(errorOf(errors, name)),
  })

type Item = { value: string; text: string; hint?: { text: string } }

const asked = (name: string, legend: string, items: readonly Item[], { form, errors }: ActPage): Html =>
  radios({
    idPrefix: name,
    name,
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--m' } },
    value: textOf(form, name),
    items: [...items],
    errorMessage: error(errorOf(errors, name)),
  })

const itemsOf = (list: Readonly<Record<string, string>>): Item[] =>
  Object.entries(list).map(([value, text]) => ({ value, text }))

/** The questions with a list of answers. */
function choices(page: ActPage): Html | undefined {
  const { act, failure, representatives, person } = page
  switch (act) {
    case 'reply': {
      const how = Object.entries(askedHow).map(([value, { en }]) => ({ value, text: en }))
      const people = representatives.map(({ id, name, kind }) => ({
        value: id,
        text: name,
        hint: { text: representativeKinds[kind] },
      }))
      return html`${asked(
        'how',
        'How did they answer?',
        how.filter(({ value }) => value !== 'online'),
        page,
      )}
        ${people.length > 0 && asked('representative', 'Who answered?', [{ value: '', text: failure.claimant.name }, ...people], page)}`
    }
    case 'our-part':
      return asked('answer', 'Did we have a part in it?', itemsOf(answers['office caused']), page)
    case 'needs':
      return asked('answer', 'What help do they need?', itemsOf(answers.needs), page)
    case 'visit': {
      const states = itemsOf(visitStates).filter(({ value }) => value !== 'skipped' || person.role === 'manager')
      return html`${person.role !== 'manager' && html`<p class="govuk-body">Only a manager can decide that no visit is made.</p>`}${asked('answer', 'What became of it?', states, page)}`
    }
    case 'review':
      return asked('answer', 'Was it reasonable and properly given?', itemsOf(answers.review), page)
    default:
      return undefined
  }
}

const dates: Partial<Record<Act, string>> = {
  reply: 'When did they say it?',
  visit: 'When?',
  outcome: 'When did the decision maker answer?',
}

function dated({ act, form, errors }: ActPage): Html | undefined {
  const text = dates[act]
  if (text === undefined) return undefined
  return dateInput({
    id: 'on',
    namePrefix: 'on',
    fieldset: { legend: { text, classes: 'govuk-fieldset__legend--m' } },
    values: form as Record<string, string>,
    errorMessage: error(['on', 'on-day', 'on-month', 'on-year'].map(part => errorOf(errors, part)).find(Boolean)),
  })
}
