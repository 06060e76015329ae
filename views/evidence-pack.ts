/**
 * The page of an evidence pack that is read first, and the text of the plan that goes with it: whole files of their own,
 * read and printed without this service, so with their style inside them. Nothing of them is ever served as a page of ours.
 */
import type { Pack } from '../server/failure/pack.ts'
import { notRecorded, type PackGroup, type PackPart, type PackRow } from '../server/failure/pack-parts.ts'
import { type Letter, langOf } from '../server/print/letter.ts'
import { given, type Html, html, raw } from './html.ts'
import { planDocumentHtml } from './plan-document.ts'

// Large enough to read, dark on white, and no part of a field alone at the foot of a printed page.
const style = raw(`<style>
  body { font: 1.125rem/1.5 Arial, Helvetica, sans-serif; color: #0b0c0c; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  h1 { font-size: 2rem; line-height: 1.2 } h2 { font-size: 1.5rem; margin-top: 2.5rem; border-top: 3px solid #0b0c0c; padding-top: .75rem }
  h3 { font-size: 1.25rem; margin: 1.5rem 0 .5rem } p { margin: 0 0 .5rem }
  dl { margin: 0 } dl > div { display: grid; grid-template-columns: 16rem 1fr; gap: 0 1.5rem; padding: .5rem 0; border-bottom: 1px solid #b1b4b6 }
  dt { font-weight: bold; grid-column: 1; grid-row: 1 / span 50 } dd { margin: 0 0 .25rem; grid-column: 2; white-space: pre-line; overflow-wrap: anywhere } .none { color: #505a5f }
  table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid #b1b4b6; overflow-wrap: anywhere }
  code { font-size: .875rem } a { color: #1d70b8 } article { max-width: 45rem }
  @media (max-width: 40rem) { dl > div { grid-template-columns: 1fr } dt, dd { grid-column: 1; grid-row: auto } thead { position: absolute; clip-path: inset(50%) } td { display: block; border: 0; padding: .25rem 0 } td code::before { content: 'SHA-256: ' } tr { border-bottom: 1px solid #b1b4b6 } }
  @media print { body { font-size: 11pt; margin: 0; max-width: none } h2, h3 { break-after: avoid } dl > div, tr { break-inside: avoid } nav { display: none } }
</style>`)

const page = (lang: string, title: string, content: Html): Html => html`${raw('<!DOCTYPE html>')}
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    ${style}
  </head>
  <body>
    <main>
      ${content}
    </main>
  </body>
</html>
`

/** Everything that is recorded, part by part, and the files that lie beside it. */
export function packPage({ reference, parts, files, plan }: Pack): Html {
  return page(
    'en-GB',
    `Evidence pack ${reference}`,
    html`<h1>Evidence pack ${reference}</h1>
      <nav aria-label="Parts">
        <ul>${parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}<li><a href="#files">Files in this pack</a></li></ul>
      </nav>
      ${parts.map(partHtml)}
      <h2 id="files">Files in this pack</h2>
      ${plan && html`<p>The text of the plan, to read on a screen: <a href="plan/plan-english.html">in English</a>, <a href="plan/plan-cymraeg.html" hreflang="cy">in Welsh</a>. The plan that the person was given has an access code on it. The code is theirs alone, so no copy in this pack has it.</p>`}
      <p>Everything on this page is in <a href="evidence.json">evidence.json</a> too, for a machine.</p>
      ${files.length > 0 ? filesTable(files) : html`<p>${notRecorded}</p>`}`,
  )
}

const partHtml = ({ id, title, groups }: PackPart): Html =>
  html`<section><h2 id="${id}">${title}</h2>${groups.map(groupHtml)}</section>`

const groupHtml = ({ title, rows }: PackGroup): Html =>
  html`${title && html`<h3>${title}</h3>`}<dl>${rows.map(rowHtml)}</dl>`

const rowHtml = ({ label, lines, lang }: PackRow): Html =>
  html`<div><dt>${label}</dt>${lines.map(line => html`<dd${given({ lang, class: line === notRecorded ? 'none' : undefined })}>${line}</dd>`)}</div>`

const filesTable = (files: Pack['files']): Html => html`<table>
  <thead><tr><th scope="col">File</th><th scope="col">What it is</th><th scope="col">SHA-256 of its bytes</th></tr></thead>
  <tbody>${files.map(({ path, what, sha256 }) => html`<tr><td><a href="${path}">${path}</a></td><td>${what}</td><td><code>${sha256}</code></td></tr>`)}</tbody>
</table>`

/** The whole text of the plan in one language. */
export const planTextPage = (document: Letter): Html =>
  page(langOf(document.language), document.title, planDocumentHtml(document))
