/** What stands above every page of a claimant who is signed in: the ways to their other pages, out, and to the other language. */
import { readerMay } from '../server/http/access.ts'
import type { May, Reader } from '../server/http/context.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { details, exitThisPage, insetText, serviceNavigation, skipLink } from './govuk.ts'
import { given, type Html, html } from './html.ts'
import { claimantPage, type Page, type Shell } from './layout.ts'

/** `needs` is what whoever acts for the person must be allowed to do there. */
const areas: { href: string; text: Words; needs: May }[] = [
  { needs: 'read', href: '/my-plan', text: { en: 'My plan', cy: 'Fy nghynllun' } },
  {
    needs: 'ask',
    href: '/my-plan/reconsiderations',
    text: { en: 'Ask us to look again', cy: 'Gofyn i ni edrych eto' },
  },
  {
    needs: 'read all',
    href: '/my-plan/not-done',
    text: { en: 'What we asked you', cy: 'Yr hyn a ofynnom i chi' },
  },
  { needs: 'complain', href: '/my-plan/complaints', text: { en: 'Complain', cy: 'Cwyno' } },
  { needs: 'details', href: '/my-plan/views', text: { en: 'Who has looked', cy: 'Pwy sydd wedi edrych' } },
  { needs: 'details', href: '/my-plan/details', text: { en: 'My details', cy: 'Fy manylion' } },
  {
    needs: 'way in',
    href: '/my-plan/representatives',
    text: { en: 'People who act for me', cy: 'Pobl sy’n gweithredu ar fy rhan' },
  },
  { needs: 'way in', href: '/my-plan/how-we-tell-you', text: { en: 'How I am told', cy: 'Sut rwy’n cael gwybod' } },
  { needs: 'way in', href: '/my-plan/way-in', text: { en: 'How I get in', cy: 'Sut rwy’n mewngofnodi' } },
]

const words = {
  menu: { en: 'Menu', cy: 'Dewislen' },
  label: { en: 'Your plan', cy: 'Eich cynllun' },
  signOut: { en: 'Sign out', cy: 'Allgofnodi' },
  exit: { en: 'Exit this page', cy: 'Gadael y dudalen hon' },
} as const satisfies Record<string, Words>

/** The other of the two languages. */
export const otherLanguage = (language: Language): Language => (language === 'en' ? 'cy' : 'en')

/** An address of these pages that is read in the same language as this one. */
export const inSame = (language: Language, path: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}lang=${language}`

/**
 * A page of a claimant who is signed in.
 * @param twin the same page in the other language; its own address with `lang`, unless the page needs more than that;
 *   '' for one that was posted to and cannot be asked for
 */
export const myPage = (
  shell: Shell,
  language: Language,
  page: Page,
  twin = inSame(otherLanguage(language), shell.path),
): Html => {
  const content = html`${actingFor(shell.reader, language)}${page.content}`
  return claimantPage(shell, language, { ...page, content, navigation: myPlanNav(shell, language) }, twin)
}

/** Said on every page to whoever acts for somebody: the page is written to that person. Never in a title (R32). */
function actingFor(reader: Shell['reader'], language: Language): Html | undefined {
  if (!reader?.representative) return undefined
  const { matter } = reader.representative
  const texts: Words = {
    en: `You are acting for ${reader.claimantName}. “You” on this page is them.${matter ? ` You may act for them about one thing: ${matter}` : ''}`,
    cy: `Rydych yn gweithredu ar ran ${reader.claimantName}. “Chi” ar y dudalen hon yw’r person hwnnw.${matter ? ` Cewch weithredu ar ei ran am un peth: ${matter}` : ''}`,
  }
  return insetText({ text: texts[language], classes: 'app-acting' })
}

/** The ways to the other pages that the reader may use, out, and out at once. */
export function myPlanNav({ path, reader }: Shell, language: Language): NonNullable<Page['navigation']> {
  const open = areas.filter(({ needs }) => mayGo(reader, needs))
  const at = [...open].reverse().find(({ href }) => path === href || path.startsWith(`${href}/`))
  const links = serviceNavigation({
    language,
    classes: 'app-wide-menu',
    navigationLabel: words.label[language],
    menuButtonText: words.menu[language],
    navigation: open.map(({ href, text }) => ({
      href: inSame(language, href),
      text: text[language],
      current: path === href,
      active: href === at?.href,
    })),
  })
  return {
    links: html`${smallMenu(open, at, language)}${links}`,
    signOut: signOutForm(language, 'app-link-button'),
    exit: exitButton(language),
    exitLink: exitLink(language),
  }
}

/** The same folded away on a small screen, without scripts too, so that the page itself is on the first of them. */
const smallMenu = (open: typeof areas, at: (typeof areas)[number] | undefined, language: Language): Html =>
  html`<nav class="app-menu govuk-width-container" aria-label="${words.menu[language]}">
      ${details({
        summaryText: at ? `${words.menu[language]}: ${at.text[language]}` : words.menu[language],
        html: html`<ul class="govuk-list govuk-list--spaced">${open.map(
          area =>
            html`<li><a class="govuk-link" href="${inSame(language, area.href)}"${given({ 'aria-current': area === at && 'true' })}>${area.text[language]}</a></li>`,
        )}</ul>`,
        classes: 'app-menu__list',
      })}
    </nav>`

const mayGo = (reader: Pick<Reader, 'representative'> | undefined, needs: May) => !reader || readerMay(reader, needs)

/** Signs out and leads to a page that says nothing of us. */
const exitPath = '/my-plan/exit'

/** D20, R85: these pages say what a person told us of their life, and somebody may come up behind them. */
const exitButton = (language: Language): Html => exitThisPage({ language, redirectUrl: exitPath })

/** The same for somebody who is reading with a keyboard, before anything else on the page. */
const exitLink = (language: Language): Html =>
  skipLink({
    href: exitPath,
    text: words.exit[language],
    classes: 'govuk-js-exit-this-page-skiplink',
    attributes: { rel: 'nofollow noreferrer' },
  })

/** At the top of every page, and at the end of the long ones: on a shared computer nobody should have to look for it. */
export const signOutForm = (language: Language, classes = 'govuk-button govuk-button--secondary'): Html =>
  html`<form method="post" action="/my-plan/sign-out" data-guard="off" novalidate>
      <input type="hidden" name="lang" value="${language}">
      <button type="submit" class="${classes}">${words.signOut[language]}</button>
    </form>`
