/** A plan as a web page: the same blocks as the PDF, so the same words in the same order. */
import type { Language } from '../server/lib/language.ts'
import { squareCode } from '../server/lib/square-code.ts'
import type { AnswerSpace, Block, Letter, Row, SignatureBox } from '../server/print/letter.ts'
import { summaryList, tag } from './govuk.ts'
import { given, type Html, html } from './html.ts'

type BlockOf<Kind extends Block['is']> = Extract<Block, { is: Kind }>

/** How many levels lower than its own a heading of the document stands. */
type Lower = 0 | 1

/**
 * The whole document. In a page of its own its title is the page's only <h1>; under a heading of the page, everything
 * starts one level `lower`.
 */
export function planDocumentHtml(document: Letter, lower: Lower = 0, beside?: Beside): Html {
  const blocks = document.blocks.map(block => blockHtml(block, lower, beside))
  return html`<article class="app-plan" lang="${document.language}">${blocks}</article>`
}

/** Some blocks of a document in a page about it. */
export const planBlocksHtml = (blocks: readonly Block[], language: Language): Html =>
  html`<div class="app-plan" lang="${language}">${blocks.map(block => blockHtml(block, 0))}</div>`

/** What stands under a commitment of the document and is not in it, by the commitment's number. */
type Beside = ReadonlyMap<number, Html>

function blockHtml(block: Block, lower: Lower, beside?: Beside): Html {
  switch (block.is) {
    case 'letterhead':
      return letterhead(block)
    case 'heading':
      return heading(block, lower)
    case 'lead':
      return html`<p class="govuk-body-l">${block.text}</p>`
    case 'paragraph':
      return html`<p class="govuk-body">${block.text}</p>`
    case 'rows':
      return rows(block.rows)
    case 'commitment':
      return commitment(block, lower, beside?.get(block.number))
    case 'box':
      return html`<div class="app-plan__box app-plan__box--${block.tone}">${block.blocks.map(one => blockHtml(one, lower))}</div>`
    case 'quote':
      return html`<blockquote class="govuk-inset-text app-plan__quote"${given({ lang: block.typed })}>${paragraphs(block.paragraphs)}</blockquote>`
    case 'online':
      return online(block, lower)
    case 'signatures':
      return html`<div class="app-plan__signatures">${block.boxes.map(signature)}</div>`
    case 'direction':
      return html`<p class="govuk-body app-plan__box app-plan__box--plain">${block.text}</p>`
    case 'question':
      return question(block)
  }
}

function letterhead({ office, contact, addressee, facts }: BlockOf<'letterhead'>): Html {
  return html`<div class="app-plan__letterhead">
    <div>
      <p class="govuk-body govuk-!-font-weight-bold">${office}</p>
      <p class="govuk-body">${brokenLines(contact)}</p>
    </div>
    <p class="govuk-body app-plan__addressee">${brokenLines(addressee)}</p>
    ${rows(facts)}
  </div>`
}

function brokenLines(lines: string[]): Html {
  return html`${lines.map((line, index) => html`${index > 0 && html`<br>`}${oneLine(line)}`)}`
}

const headingSizes = { 1: 'govuk-heading-xl', 2: 'govuk-heading-l', 3: 'govuk-heading-m' }

const heading = ({ level, text }: BlockOf<'heading'>, lower: Lower): Html =>
  headingHtml(level + lower, headingSizes[level], html`${text}`)

function headingHtml(level: number, size: string, content: Html): Html {
  if (level === 1) return html`<h1 class="${size}">${content}</h1>`
  if (level === 2) return html`<h2 class="${size}">${content}</h2>`
  if (level === 3) return html`<h3 class="${size}">${content}</h3>`
  return html`<h4 class="${size}">${content}</h4>`
}

function rows(list: Row[]): Html {
  return summaryList({ rows: list.map(row => ({ key: { text: row.label }, value: { html: rowValue(row) } })) })
}

function rowValue({ lines, steps, link, typed, ours = 0 }: Row): Html {
  if (link !== undefined) return html`<a class="govuk-link" href="${link}">${lines[0]}</a>`
  const [only] = lines
  const inLine = lines.length === 1 && !directionOf(only)
  const text = inLine ? oneLine(only, ours === 0 ? typed : undefined) : paragraphs(lines, typed, ours)
  if (!steps) return text
  const list = html`<ol class="govuk-list govuk-list--number"${given({ lang: typed })}>${steps.map(step => html`<li${given({ dir: directionOf(step) })}>${step}</li>`)}</ol>`
  return lines.length === 0 ? list : html`${text}${list}`
}

const oneLine = (line: string | undefined, lang?: Language): Html =>
  lang || directionOf(line) ? html`<span${given({ lang, dir: directionOf(line) })}>${line}</span>` : html`${line}`

/** Words in letters that run from right to left keep their own order among ours, and a paragraph its own side. */
const directionOf = (text = ''): 'auto' | undefined =>
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text) ? 'auto' : undefined

/** `lang` is said of each paragraph after the first `ours`. */
function paragraphs(texts: string[], lang?: Language, ours = 0): Html {
  return html`${texts.map((text, index) => html`<p class="govuk-body"${given({ lang: index < ours ? undefined : lang, dir: directionOf(text) })}>${text}</p>`)}`
}

function commitment(block: BlockOf<'commitment'>, lower: Lower, beside: Html | undefined): Html {
  const title = html`<span class="app-plan__number">${block.number}</span> ${oneLine(block.title, block.typed)}`
  return html`<div class="app-plan__commitment app-plan__commitment--${block.kind}">
    ${headingHtml(3 + lower, headingSizes[3], title)}
    <p class="govuk-body">${tag({ text: block.kindWord })}</p>
    ${rows(block.rows)}
    ${beside}
  </div>`
}

function online({ heading: text, how, rows: list, square, note }: BlockOf<'online'>, lower: Lower): Html {
  return html`<div class="app-plan__box app-plan__box--online">
    ${heading({ is: 'heading', level: 2, text }, lower)}
    <p class="govuk-body">${how}</p>
    ${squareImage(square)}
    ${rows(list)}
    ${note !== undefined && html`<p class="govuk-body">${note}</p>`}
  </div>`
}

/** The white edge of four squares belongs to the code: without it a camera does not see where the code ends. */
function squareImage({ url, alt }: BlockOf<'online'>['square']): Html {
  const { size, runs } = squareCode(url)
  const path = runs.map(({ column, row, length }) => `M${column + 4} ${row + 4}h${length}v1h-${length}z`).join('')
  const side = size + 8
  return html`<svg class="app-plan__square" viewBox="0 0 ${side} ${side}" width="160" height="160" role="img" aria-label="${alt}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}h-${side}z"></path><path d="${path}"></path></svg>`
}

function signature({ title, name, labels }: SignatureBox): Html {
  return html`<div class="app-plan__signature">
    <p class="govuk-body govuk-!-font-weight-bold">${title}</p>
    <p class="govuk-body">${oneLine(name)}</p>
    ${labels.map(label => html`<p class="govuk-body app-plan__line">${label}</p>`)}
  </div>`
}

/** A question of the paper sheet: its words, and what its boxes say. The room to write is for paper. */
function question({ number, text, note, spaces }: BlockOf<'question'>): Html {
  return html`<div>
    <p class="govuk-body govuk-!-font-weight-bold">${number} ${text}</p>
    ${note !== undefined && html`<p class="govuk-body">${note}</p>`}
    ${spaces.map(answerSpace)}
  </div>`
}

function answerSpace(space: AnswerSpace): Html {
  const list = (boxes: string[]) =>
    html`<ul class="govuk-list govuk-list--bullet">${boxes.map(text => html`<li>${text}</li>`)}</ul>`
  switch (space.is) {
    case 'ticks':
      return list(space.boxes)
    case 'or':
      return html`<p class="govuk-body">${space.word}</p>${list(space.boxes)}`
    case 'boxes':
      return html`${[...space.boxes.map(({ label }) => label), space.after, space.tick].filter(Boolean).map(text => html`<p class="govuk-body">${text}</p>`)}`
    case 'lines':
      return html``
  }
}
