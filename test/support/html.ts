/** What is wrong with a piece of HTML, by html-validate's rules, suited to GOV.UK Frontend's own markup. */
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'

/** One thing wrong with a page: the rule it breaks, where, and what to do. */
export type Problem = { rule: string; where: string; help: string }

const rules: ConfigData['rules'] = {
  // Checkboxes of one question share a name; so do radios and the buttons of one form.
  'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'submit', 'button', 'reset'] }],
  // GOV.UK Frontend: links styled as buttons are role="button", banners role="region"; both are tested with assistive tools.
  'prefer-native-element': ['error', { exclude: ['button', 'region'] }],
  // The date input's fieldset says role="group" so that JAWS 18 reads its error message (GOV.UK Frontend).
  'no-redundant-role': ['error', { exclude: ['group'] }],
  // A rule for search engines; "Error: " and the service's name make our titles longer than its 70 characters.
  'long-title': 'off',
  // The same words go into letters and the PDF; a telephone number may wrap.
  'tel-non-breaking': 'off',
  // How the source is written does not reach a reader; and a browser writes its own page out with hidden="" in full.
  'no-trailing-whitespace': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
}

const pageRules: ConfigData['rules'] = {
  // The error summary and banners put an <h2> above the page's <h1>, as the design system asks.
  'heading-level': ['error', { minInitialRank: 'h2' }],
  // Our own files are served beside the page; a hash protects only what comes from another host.
  'require-sri': ['error', { target: 'crossorigin' }],
}

const whole = ['html-validate:recommended', 'html-validate:document']
const page = validator({ root: true, extends: whole, rules: { ...rules, ...pageRules } })
const fragment = validator({ root: true, extends: ['html-validate:recommended'], rules })

/**
 * Everything wrong with a whole page, or with a fragment that htmx swaps in (which has no doctype, headings out of order
 * and references to the page around it). An empty list is a clean one.
 */
export function validateHtml(html: string, kind: 'page' | 'fragment' = 'page'): Problem[] {
  const report = (kind === 'page' ? page : fragment).validateStringSync(html)
  return report.results
    .flatMap(result => result.messages)
    .map(message => ({
      rule: `html ${message.ruleId}`,
      where: message.selector ?? `line ${message.line}`,
      help: message.message,
    }))
}

/** A list of problems to read in a test's output: one line each. */
export function inWords(problems: Problem[]): string {
  return problems.map(({ rule, where, help }) => `  ${rule}\n    at ${where}\n    ${help}`).join('\n')
}

function validator(config: ConfigData) {
  return new HtmlValidate(new StaticConfigLoader(config))
}
