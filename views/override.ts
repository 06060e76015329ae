/** What was kept against a check, rule by rule, with the words of whoever kept it (R96). */

import { dateInWords, today } from '../server/lib/days.ts'
import { type Override, periods, type Report, type RuleCount } from '../server/override/override.ts'
import { details, table } from './govuk.ts'
import { type Html, html } from './html.ts'
import { type Shell, staffPage } from './layout.ts'

/** The report of an office. */
export function overridesPage(shell: Shell, report: Report): Html {
  const { period, from, issuedLines, rules } = report
  const total = rules.reduce((sum, { lines }) => sum + lines, 0)
  const content = html`
    <h1 class="govuk-heading-l">Lines kept against a check</h1>
    <p class="govuk-body">A check advises, and a named person decides and says why. A check that is often set aside may be wrong, or may not be understood.</p>
    <nav aria-label="Which time">
      <ul class="app-choices">
        ${Object.entries(periods).map(([key, text]) => html`<li><a class="${key === period ? 'govuk-link app-choices__chosen' : 'govuk-link'}" href="/overrides?period=${key}"${key === period && html` aria-current="true"`}>${text}</a></li>`)}
      </ul>
    </nav>
    <p class="govuk-body">Since ${dateInWords(from, 'en')}: ${counted(total, 'reason')} given, in plans with ${counted(issuedLines, 'line')} that were issued.</p>
    ${rules.length > 0 ? ruleTable(rules) : html`<p class="govuk-body">No line was kept against a check.</p>`}
    ${rules.some(({ newest }) => newest.length > 0) && html`<h2 class="govuk-heading-m">What they said</h2>`}
    ${rules.filter(({ newest }) => newest.length > 0).map(ruleDetails)}`
  return staffPage(shell, { title: 'Lines kept against a check', wide: true, content })
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
const cell = (label: string, content: Html) => ({ html: content, attributes: { 'data-label': label } })

const ruleTable = (rules: readonly RuleCount[]): Html =>
  table({
    caption: 'Checks, the one most often set aside first',
    captionClasses: 'govuk-table__caption--s',
    classes: 'app-stack',
    head: [{ text: 'Check' }, { text: 'Lines kept', format: 'numeric' }, { text: 'By whom' }],
    rows: rules.map(({ rule, title, lines, by }) => [
      cell('Check', html`${title}<br><span class="govuk-body-s">${rule}</span>`),
      { ...cell('Lines kept', html`${lines}`), format: 'numeric' as const },
      cell('By whom', html`${by.map((one, at) => html`${at > 0 && html`<br>`}${one.name}: ${one.lines}`)}`),
    ]),
  })

const ruleDetails = ({ title, newest }: RuleCount): Html =>
  details({
    summaryText: `${title}: the newest`,
    html: html`<ul class="govuk-list govuk-list--spaced">${newest.map(one)}</ul>`,
  })

const one = ({ what, reason, byName, at, planId, reference, version }: Override): Html => html`<li>
    <strong>${what}</strong><br>“${reason}”<br>
    <span class="govuk-body-s">${byName}, ${dateInWords(today(at), 'en')}. <a class="govuk-link" href="/plans/${planId}">${reference}, version ${version}</a></span>
  </li>`
