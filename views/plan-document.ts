// A plan as a web page: the same blocks as the PDF, so the same words in the same order.

import { squareCode } from '../server/lib/square-code.ts'
import type { Block, Letter, Row, SignatureBox } from '../server/print/letter.ts'
import { summaryList, tag } from './govuk.ts'
import { type Html, html } from './html.ts'

type BlockOf<Kind extends Block['is']> = Extract<Block, { is: Kind }>

/** The whole document, to stand in a page of its own: its title is the page's only <h1>. */
export function planDocumentHtml(document: Letter): Html {
  return html`<article class="app-plan" lang="${document.language}">${document.blocks.map(blockHtml)}</article>`
}

function blockHtml(block: Block): Html {
  switch (block.is) {
    case 'letterhead':
      return letterhead(block)
    case 'heading':
      return heading(block)
    case 'lead':
      return html`<p class="govuk-body-l">${block.text}</p>`
    case 'paragraph':
      return html`<p class="govuk-body">${block.text}</p>`
    case 'rows':
      return rows(block.rows)
    case 'commitment':
      return commitment(block)
    case 'box':
      return html`<div class="app-plan__box app-plan__box--${block.tone}">${block.blocks.map(blockHtml)}</div>`
    case 'quote':
      return html`<blockquote class="govuk-inset-text app-plan__quote">${paragraphs(block.paragraphs)}</blockquote>`
    case 'online':
      return online(block)
    case 'signatures':
      return html`<div class="app-plan__signatures">${block.boxes.map(signature)}</div>`
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
  return html`${lines.map((line, index) => html`${index > 0 && html`<br>`}${line}`)}`
}

function heading({ level, text }: BlockOf<'heading'>): Html {
  if (level === 1) return html`<h1 class="govuk-heading-xl">${text}</h1>`
  if (level === 2) return html`<h2 class="govuk-heading-l">${text}</h2>`
  return html`<h3 class="govuk-heading-m">${text}</h3>`
}

function rows(list: Row[]): Html {
  return summaryList({ rows: list.map(row => ({ key: { text: row.label }, value: { html: rowValue(row) } })) })
}

function rowValue({ lines, steps, link }: Row): Html {
  if (link !== undefined) return html`<a class="govuk-link" href="${link}">${lines[0]}</a>`
  const text = lines.length === 1 ? html`${lines[0]}` : paragraphs(lines)
  if (!steps) return text
  const list = html`<ol class="govuk-list govuk-list--number">${steps.map(step => html`<li>${step}</li>`)}</ol>`
  return lines.length === 0 ? list : html`${text}${list}`
}

function paragraphs(texts: string[]): Html {
  return html`${texts.map(text => html`<p class="govuk-body">${text}</p>`)}`
}

function commitment(block: BlockOf<'commitment'>): Html {
  return html`<div class="app-plan__commitment app-plan__commitment--${block.kind}">
    <h3 class="govuk-heading-m"><span class="app-plan__number">${block.number}</span> ${block.title}</h3>
    <p class="govuk-body">${tag({ text: block.kindWord })}</p>
    ${rows(block.rows)}
  </div>`
}

function online({ heading: text, how, rows: list, square, note }: BlockOf<'online'>): Html {
  return html`<div class="app-plan__box app-plan__box--online">
    ${heading({ is: 'heading', level: 2, text })}
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
    <p class="govuk-body">${name}</p>
    ${labels.map(label => html`<p class="govuk-body app-plan__line">${label}</p>`)}
  </div>`
}
