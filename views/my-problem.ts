/** What a claimant reads when something could not be done. English and Welsh are twins. */
import type { Form } from '../server/http/forms.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { type Html, html } from './html.ts'
import { claimantPage, type Shell } from './layout.ts'
import { inSame, myPage, otherLanguage } from './my-plan-nav.ts'
import { whatWasTyped } from './problem.ts'

/** Why it could not be done. */
export type MyProblem = 'not there' | 'not allowed' | 'refused' | 'unreadable' | 'uncounted' | 'broken'

const titles: Record<MyProblem, Words> = {
  'not there': { en: 'Page not found', cy: 'Nid yw’r dudalen hon ar gael' },
  'not allowed': { en: 'You cannot do this', cy: 'Ni allwch wneud hyn' },
  refused: { en: 'That cannot be done', cy: 'Ni ellir gwneud hynny' },
  unreadable: { en: 'That cannot be read', cy: 'Ni ellir darllen hynny' },
  uncounted: { en: 'We cannot work out a date yet', cy: 'Ni allwn gyfrifo dyddiad eto' },
  broken: {
    en: 'Sorry, there is a problem with the service',
    cy: 'Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth',
  },
}

const explanations: Record<MyProblem, Words> = {
  'not there': {
    en: 'If you typed the address, check that it is right.',
    cy: 'Os gwnaethoch deipio’r cyfeiriad, gwiriwch ei fod yn gywir.',
  },
  'not allowed': {
    en: 'You are acting for someone else. This page is only for them, or for someone they let do more. Ask them, or ask us.',
    cy: 'Rydych yn gweithredu ar ran rhywun arall. Dim ond iddyn nhw mae’r dudalen hon, neu i rywun y maent yn gadael iddo wneud mwy. Gofynnwch iddyn nhw, neu gofynnwch i ni.',
  },
  refused: { en: 'Go back and try again.', cy: 'Ewch yn ôl a rhowch gynnig arall arni.' },
  unreadable: {
    en: 'Go back and send it with the button on the page.',
    cy: 'Ewch yn ôl a’i anfon gyda’r botwm ar y dudalen.',
  },
  uncounted: {
    en: 'We have to tell you a date. To count to it we need a newer list of bank holidays. We do not guess dates. We are getting the list.',
    cy: 'Mae’n rhaid i ni roi dyddiad i chi. I’w gyfrifo mae arnom angen rhestr fwy newydd o wyliau banc. Nid ydym yn dyfalu dyddiadau. Rydym yn cael y rhestr.',
  },
  broken: {
    en: 'What you saved before this is safe. Try again in a few minutes.',
    cy: 'Mae’r hyn a gafodd ei gadw cyn hyn yn ddiogel. Rhowch gynnig arall arni mewn ychydig funudau.',
  },
}

/** What can be done all the same. */
const meanwhile: Partial<Record<MyProblem, Words>> = {
  uncounted: {
    en: 'You can still ask us. Phone us, or talk to us at your Jobcentre. The number is on your plan. Or try again here tomorrow. Everything else here works as before.',
    cy: 'Gallwch ofyn i ni o hyd. Ffoniwch ni, neu siaradwch â ni yn eich Canolfan Byd Gwaith. Mae’r rhif ar eich cynllun. Neu rhowch gynnig arall arni yma yfory. Mae popeth arall yma yn gweithio fel o’r blaen.',
  },
}

const toPlan = { en: 'Go to your plan', cy: 'Mynd i’ch cynllun' } as const satisfies Words

/**
 * @param said what the rule that was broken says, where it says something
 * @param sent what was posted and is not saved
 * @param asked the page was asked for, and not posted to: it can be asked for in the other language
 */
export function myProblemPage(
  shell: Shell,
  language: Language,
  problem: MyProblem,
  { said, sent, asked }: { said?: string | undefined; sent?: Form | undefined; asked: boolean },
): Html {
  const title = titles[problem][language]
  const content = html`
    <h1 class="govuk-heading-l">${title}</h1>
    <p class="govuk-body">${said ?? explanations[problem][language]}</p>
    ${meanwhile[problem] && html`<p class="govuk-body">${meanwhile[problem]?.[language]}</p>`}
    ${sent && whatWasTyped(sent, language)}
    ${!shell.path.startsWith('/prepare') && html`<p class="govuk-body"><a class="govuk-link" href="${inSame(language, '/my-plan')}">${toPlan[language]}</a></p>`}`
  const twin = asked ? `?lang=${otherLanguage(language)}` : ''
  // Whoever is signed in keeps their ways on, out, and out at once (R85).
  if (shell.reader) return myPage(shell, language, { title, content }, twin)
  return claimantPage(shell, language, { title, content }, twin)
}
