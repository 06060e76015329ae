/**
 * The furniture and content of a page as GOV.UK components; the controls of a form are in govuk-form.ts.
 *
 * Each function is a govuk-frontend macro of the same name and takes that macro's options under their own names
 * (https://design-system.service.gov.uk/components/). test/govuk.test.ts compares every one of them with the examples
 * the installed package carries. Three things differ:
 *   1. `text` is words and `html` is Html, one of the two and never a plain string of markup.
 *   2. Components that bring words of their own ("Back") take the `language` of the page, so that Welsh pages are
 *      Welsh throughout (R30).
 *   3. The footer has no crown, no Crown copyright and no licence: they are the government's to use, not ours.
 */
import type { Language, Words } from '../server/lib/language.ts'
import { type Attributes, attributes, given, type Html, html, names } from './html.ts'

/** Exactly one of two options: the words, or the markup. */
export type OneOf<Text extends string, Markup extends string> =
  | ({ [name in Text]: string | number } & { [name in Markup]?: undefined })
  | ({ [name in Text]?: undefined } & { [name in Markup]: Html })

/** At most one of two options. */
export type Perhaps<Text extends string, Markup extends string> =
  | ({ [name in Text]?: string | number } & { [name in Markup]?: undefined })
  | ({ [name in Text]?: undefined } & { [name in Markup]?: Html })

export type Content = OneOf<'text', 'html'>

/** What every component takes: more class names, separated by spaces, and more attributes. */
export type Extra = { classes?: string; attributes?: Attributes }

/** The language of the words the component brings itself; English when it is left out. */
export type Spoken = { language?: Language }

/** A list may be written with conditions in it: `[always, mayEdit && sometimes]`. */
export type Listed<Item> = readonly (Item | false | undefined)[]

/** The one of the two options that is there. */
export function content(item: Perhaps<'text', 'html'>): Html | string | number | undefined {
  return item.html ?? item.text
}

const words = {
  back: { en: 'Back', cy: 'Yn ôl' },
  breadcrumb: { en: 'Breadcrumb', cy: 'Briwsion bara' },
  exitUrgency: { en: 'Emergency', cy: 'Argyfwng' },
  exit: { en: 'Exit this page', cy: 'Gadael y dudalen hon' },
  exitActivated: { en: 'Loading.', cy: 'Wrthi’n llwytho.' },
  exitTimedOut: { en: 'Exit this page expired.', cy: 'Mae Gadael y dudalen hon wedi dod i ben.' },
  exitTwoMore: { en: 'Shift, press 2 more times to exit.', cy: 'Shift, pwyswch ddwywaith eto i adael.' },
  exitOneMore: { en: 'Shift, press 1 more time to exit.', cy: 'Shift, pwyswch unwaith eto i adael.' },
  important: { en: 'Important', cy: 'Pwysig' },
  language: { en: 'Language', cy: 'Iaith' },
  menu: { en: 'Menu', cy: 'Dewislen' },
  page: { en: 'Page', cy: 'Tudalen' },
  pagination: { en: 'Pagination', cy: 'Tudalennau' },
  service: { en: 'Service information', cy: 'Gwybodaeth am y gwasanaeth' },
  success: { en: 'Success', cy: 'Llwyddiant' },
  support: { en: 'Support links', cy: 'Dolenni cymorth' },
  warning: { en: 'Warning', cy: 'Rhybudd' },
} as const satisfies Record<string, Words>

export type SkipLinkParams = Content & Extra & { href?: string }

/** The link that takes a keyboard user past the top of the page; to `#content` unless told. */
export function skipLink(params: SkipLinkParams): Html {
  const { href = '#content' } = params
  return html`<a href="${href}" class="${names('govuk-skip-link', params.classes)}"${attributes(params.attributes)} data-module="govuk-skip-link">${content(params)}</a>`
}

export type GenericHeaderParams = OneOf<'logoText', 'logoHtml'> & Extra & { url?: string; containerClasses?: string }

/** The header of a service that is not on GOV.UK: its own name, linked to its start page. */
export function genericHeader(params: GenericHeaderParams): Html {
  const { url = '/', containerClasses = 'govuk-width-container' } = params
  return html`<div class="${names('govuk-generic-header', params.classes)}"${attributes(params.attributes)}>
  <div class="govuk-generic-header__container ${containerClasses}">
    <div class="govuk-generic-header__logo">
      <a href="${url}" class="govuk-generic-header__homepage-link">
        ${params.logoHtml ?? params.logoText}
      </a>
    </div>
  </div>
</div>`
}

export type ServiceNavigationItem = Content & {
  href?: string
  /** This very page. */
  current?: boolean
  /** This page is somewhere under the item. */
  active?: boolean
  attributes?: Attributes
}

export type ServiceNavigationParams = Extra &
  Spoken & {
    serviceName?: string
    serviceUrl?: string
    navigation?: Listed<ServiceNavigationItem>
    navigationId?: string
    navigationLabel?: string
    navigationClasses?: string
    menuButtonText?: string
    menuButtonLabel?: string
    collapseNavigationOnMobile?: boolean
    ariaLabel?: string
    slots?: { start?: Html; end?: { html: Html; align?: 'inline' }; navigationStart?: Html; navigationEnd?: Html }
  }

/** The service's name and the links to its parts. A `<section>` when it names the service, else only a `<nav>`. */
export function serviceNavigation(params: ServiceNavigationParams): Html {
  const { serviceName, serviceUrl, slots = {}, language = 'en' } = params
  const inner = html`
  <div class="${names('govuk-width-container', slots.end?.align && 'govuk-service-navigation__inlining-container')}">
    ${slots.start}
    <div class="govuk-service-navigation__container">
      ${serviceName && html`<span class="govuk-service-navigation__service-name">${serviceUrl ? html`<a href="${serviceUrl}" class="govuk-service-navigation__link">${serviceName}</a>` : html`<span class="govuk-service-navigation__text">${serviceName}</span>`}</span>`}
      ${serviceLinks(params)}
    </div>
    ${slots.end?.html}
  </div>`
  const common = html`class="${names('govuk-service-navigation', params.classes)}" data-module="govuk-service-navigation"${attributes(params.attributes)}`
  if (!serviceName && !slots.start && !slots.end) return html`<div ${common}>${inner}</div>`
  return html`<section aria-label="${params.ariaLabel ?? words.service[language]}" ${common}>${inner}</section>`
}

function serviceLinks(params: ServiceNavigationParams): Html | undefined {
  const { navigationStart, navigationEnd } = params.slots ?? {}
  const items = (params.navigation ?? []).filter(item => !!item)
  if (items.length === 0 && !navigationStart && !navigationEnd) return undefined
  const { navigationId = 'navigation', collapseNavigationOnMobile = items.length > 1, language = 'en' } = params
  const { menuButtonText = words.menu[language], menuButtonLabel } = params
  const label = menuButtonLabel === menuButtonText ? undefined : menuButtonLabel
  return html`<nav aria-label="${params.navigationLabel ?? menuButtonText}" class="${names('govuk-service-navigation__wrapper', params.navigationClasses)}">
        ${collapseNavigationOnMobile && html`<button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle" aria-controls="${navigationId}"${given({ 'aria-label': label })} hidden aria-hidden="true">${menuButtonText}</button>`}
        <ul class="govuk-service-navigation__list" id="${navigationId}">
          ${navigationStart}
          ${items.map(serviceLink)}
          ${navigationEnd}
        </ul>
      </nav>`
}

function serviceLink(item: ServiceNavigationItem): Html {
  const here = item.active || item.current
  const ariaCurrent = given({ 'aria-current': here && (item.current ? 'page' : 'true') })
  // Bold, so that somebody who has changed the colours still sees where they are.
  const inner = here
    ? html`<strong class="govuk-service-navigation__active-fallback">${content(item)}</strong>`
    : content(item)
  const link = item.href
    ? html`<a class="govuk-service-navigation__link" href="${item.href}"${ariaCurrent}${attributes(item.attributes)}>${inner}</a>`
    : html`<span class="govuk-service-navigation__text"${ariaCurrent}>${inner}</span>`
  return html`<li class="${names('govuk-service-navigation__item', here && 'govuk-service-navigation__item--active')}">${link}</li>`
}

export type LanguageNavigationItem = Content &
  Extra & {
    lang: string
    dir?: 'ltr' | 'rtl'
    hrefLang?: string
    languageDescriptionText?: string
  } & ({ current: true; href?: undefined } | { current?: false; href: string })

export type LanguageNavigationParams = Extra & Spoken & { items: readonly LanguageNavigationItem[]; ariaLabel?: string }

/** The links to this page in its other languages. */
export function languageNavigation(params: LanguageNavigationParams): Html {
  const label = params.ariaLabel ?? words.language[params.language ?? 'en']
  return html`<nav class="${names('govuk-language-navigation', params.classes)}"${attributes(params.attributes)} aria-label="${label}">
  <ul class="govuk-language-navigation__list">
    ${params.items.map(item => html`<li class="govuk-language-navigation__list-item">${languageItem(item)}</li>`)}
  </ul>
</nav>`
}

function languageItem(item: LanguageNavigationItem): Html {
  const { lang, dir, hrefLang = lang } = item
  if (item.current || !item.href) {
    return html`<span class="${names('govuk-language-navigation__text', item.classes)}" aria-current="true"${given({ lang, dir })}${attributes(item.attributes)}>${content(item)}</span>`
  }
  const description =
    item.languageDescriptionText && html`<span class="govuk-visually-hidden"> ${item.languageDescriptionText}</span>`
  return html`<a class="${names('govuk-language-navigation__link', item.classes)}" href="${item.href}" rel="alternate"${given({ lang, hreflang: hrefLang, dir })}${attributes(item.attributes)}>${content(item)}${description}</a>`
}

export type PhaseBannerParams = Content & Extra & { tag: TagParams }

/** The line that says how finished the service is. */
export function phaseBanner(params: PhaseBannerParams): Html {
  return html`<div class="${names('govuk-phase-banner govuk-width-container', params.classes)}"${attributes(params.attributes)}>
  <p class="govuk-phase-banner__content">
    ${tag({ ...params.tag, classes: names('govuk-phase-banner__content__tag', params.tag.classes) })}
    <span class="govuk-phase-banner__text">
      ${content(params)}
    </span>
  </p>
</div>`
}

export type BackLinkParams = Perhaps<'text', 'html'> & Extra & Spoken & { href: string }

/** The link to the page before; it says "Back" unless told. */
export function backLink(params: BackLinkParams): Html {
  const { href, classes, language = 'en' } = params
  return html`<a href="${href}" class="${names('govuk-back-link', classes)}"${attributes(params.attributes)}>${content(params) ?? words.back[language]}</a>`
}

export type BreadcrumbsItem = Content & { href?: string; attributes?: Attributes }

export type BreadcrumbsParams = Extra &
  Spoken & { items: readonly BreadcrumbsItem[]; collapseOnMobile?: boolean; labelText?: string }

/** Where the page is. An item without `href` is the page itself. */
export function breadcrumbs(params: BreadcrumbsParams): Html {
  const { labelText = words.breadcrumb[params.language ?? 'en'] } = params
  const collapse = params.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile'
  return html`<nav class="${names('govuk-breadcrumbs', params.classes, collapse)}"${attributes(params.attributes)} aria-label="${labelText}">
  <ol class="govuk-breadcrumbs__list">
    ${params.items.map(item =>
      item.href
        ? html`<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="${item.href}"${attributes(item.attributes)}>${content(item)}</a></li>`
        : html`<li class="govuk-breadcrumbs__list-item" aria-current="page">${content(item)}</li>`,
    )}
  </ol>
</nav>`
}

export type FooterLink = { text: string; href: string; attributes?: Attributes }

export type FooterParams = Extra &
  Spoken & {
    containerClasses?: string
    navigation?: readonly { title: string; columns?: number; width?: string; items?: readonly FooterLink[] }[]
    meta?: Perhaps<'text', 'html'> & { visuallyHiddenTitle?: string; items?: readonly FooterLink[] }
  }

/** The foot of the page: lists of links, then one line of them, then a text. */
export function footer(params: FooterParams): Html {
  const { navigation = [], meta, language = 'en' } = params
  return html`<div class="${names('govuk-footer', params.classes)}"${attributes(params.attributes)}>
  <div class="${names('govuk-width-container', params.containerClasses)}">
    ${navigation.length > 0 && footerNavigation(navigation)}
    <div class="govuk-footer__meta">
      <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
        ${meta && footerMeta(meta, language)}
      </div>
    </div>
  </div>
</div>`
}

function footerNavigation(navigation: NonNullable<FooterParams['navigation']>): Html {
  return html`<div class="govuk-footer__navigation">
      ${navigation.map(
        ({
          title,
          columns,
          width = 'full',
          items = [],
        }) => html`<div class="govuk-footer__section govuk-grid-column-${width}">
        <h2 class="govuk-footer__heading govuk-heading-m">${title}</h2>
        ${items.length > 0 && html`<ul class="${names('govuk-footer__list', columns !== undefined && `govuk-footer__list--columns-${columns}`)}">${items.map(item => html`<li class="govuk-footer__list-item">${footerLink(item)}</li>`)}</ul>`}
      </div>`,
      )}
    </div>
    <hr class="govuk-footer__section-break">`
}

function footerMeta(meta: NonNullable<FooterParams['meta']>, language: Language): Html {
  const { visuallyHiddenTitle = words.support[language], items = [] } = meta
  const text = content(meta)
  return html`<h2 class="govuk-visually-hidden">${visuallyHiddenTitle}</h2>
        ${items.length > 0 && html`<ul class="govuk-footer__inline-list">${items.map(item => html`<li class="govuk-footer__inline-list-item">${footerLink(item)}</li>`)}</ul>`}
        ${text !== undefined && html`<div class="govuk-footer__meta-custom">${text}</div>`}`
}

function footerLink(item: FooterLink): Html {
  return html`<a class="govuk-footer__link" href="${item.href}"${attributes(item.attributes)}>${item.text}</a>`
}

export type ExitThisPageParams = Perhaps<'text', 'html'> &
  Extra &
  Spoken & {
    id?: string
    redirectUrl?: string
    activatedText?: string
    timedOutText?: string
    pressTwoMoreTimesText?: string
    pressOneMoreTimeText?: string
  }

/** The button that leaves at once for a harmless page, for somebody who is not safe. */
export function exitThisPage(params: ExitThisPageParams): Html {
  const { language = 'en', redirectUrl = 'https://www.bbc.co.uk/weather' } = params
  const said = content(params)
  const fallback = html`<span class="govuk-visually-hidden">${words.exitUrgency[language]}</span> ${words.exit[language]}`
  const messages = given({
    'data-i18n.activated': params.activatedText ?? translated(words.exitActivated, language),
    'data-i18n.timed-out': params.timedOutText ?? translated(words.exitTimedOut, language),
    'data-i18n.press-two-more-times': params.pressTwoMoreTimesText ?? translated(words.exitTwoMore, language),
    'data-i18n.press-one-more-time': params.pressOneMoreTimeText ?? translated(words.exitOneMore, language),
  })
  return html`<div${given({ id: params.id })} class="${names('govuk-exit-this-page', params.classes)}" data-module="govuk-exit-this-page"${attributes(params.attributes)}${messages}>
  ${button({
    html: html`${said ?? fallback}`,
    classes: 'govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button',
    href: redirectUrl,
    attributes: { rel: 'nofollow noreferrer' },
  })}
</div>`
}

/** Words for govuk-frontend's script, which knows the English ones by itself. */
export function translated(message: Words, language: Language | undefined): string | undefined {
  return language === undefined || language === 'en' ? undefined : message[language]
}

type SubmitButton = {
  href?: undefined
  type?: 'submit' | 'button' | 'reset'
  name?: string
  value?: string
  disabled?: boolean
  preventDoubleClick?: boolean
}

type LinkButton = { href: string } & { [option in Exclude<keyof SubmitButton, 'href'>]?: undefined }

export type ButtonParams = Content & Extra & { id?: string; isStartButton?: boolean } & (SubmitButton | LinkButton)

/** A button that sends the form, or with `href` a link that looks like one. */
export function button(params: ButtonParams): Html {
  const { href, id, type = 'submit', name, value, disabled, isStartButton } = params
  const start = isStartButton && 'govuk-button--start'
  const common = html` class="${names('govuk-button', params.classes, start)}" data-module="govuk-button"${attributes(params.attributes)}${given({ id })}`
  const inner = html`
  ${isStartButton && params.html ? html`<span>${params.html}</span>` : content(params)}
  ${isStartButton && startIcon}
`
  if (href) return html`<a href="${href}" role="button" draggable="false"${common}>${inner}</a>`
  const aria = given({
    value,
    name,
    disabled,
    'aria-disabled': disabled && 'true',
    'data-prevent-double-click': params.preventDoubleClick?.toString(),
  })
  return html`<button type="${type}"${aria}${common}>${inner}</button>`
}

const startIcon = html`<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false"><path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/></svg>`

export type DetailsParams = OneOf<'summaryText', 'summaryHtml'> & Content & Extra & { id?: string; open?: boolean }

/** A line that opens to show more. */
export function details(params: DetailsParams): Html {
  const { id, open } = params
  return html`<details${given({ id })} class="${names('govuk-details', params.classes)}"${attributes(params.attributes)}${given({ open })}>
  <summary class="govuk-details__summary">
    <span class="govuk-details__summary-text">
      ${params.summaryHtml ?? params.summaryText}
    </span>
  </summary>
  <div class="govuk-details__text">
    ${content(params)}
  </div>
</details>`
}

export type InsetTextParams = Content & Extra & { id?: string }

/** A paragraph set apart by a line at its side. */
export function insetText(params: InsetTextParams): Html {
  return html`<div${given({ id: params.id })} class="${names('govuk-inset-text', params.classes)}"${attributes(params.attributes)}>
  ${content(params)}
</div>`
}

export type WarningTextParams = Content & Extra & Spoken & { iconFallbackText?: string }

/** A warning with an exclamation mark, which is read out as "Warning". */
export function warningText(params: WarningTextParams): Html {
  const { iconFallbackText = words.warning[params.language ?? 'en'] } = params
  return html`<div class="${names('govuk-warning-text', params.classes)}"${attributes(params.attributes)}>
  <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
  <strong class="govuk-warning-text__text">
    <span class="govuk-visually-hidden">${iconFallbackText}</span>
    ${content(params)}
  </strong>
</div>`
}

export type TagParams = Content & Extra

/** A short word for a state; colours are classes such as `govuk-tag--green`. */
export function tag(params: TagParams): Html {
  return html`<strong class="${names('govuk-tag', params.classes)}"${attributes(params.attributes)}>
  ${content(params)}
</strong>`
}

export type NotificationBannerParams = Content &
  Perhaps<'titleText', 'titleHtml'> &
  Extra &
  Spoken & {
    type?: 'success'
    role?: 'alert' | 'region'
    titleId?: string
    titleHeadingLevel?: 1 | 2 | 3 | 4 | 5 | 6
    disableAutoFocus?: boolean
  }

/** News at the top of a page. A success is read out at once, and takes the focus unless that is disabled. */
export function notificationBanner(params: NotificationBannerParams): Html {
  const { type, titleHeadingLevel: level = 2, titleId = 'govuk-notification-banner-title', language = 'en' } = params
  const success = type === 'success'
  const title = params.titleHtml ?? params.titleText ?? words[success ? 'success' : 'important'][language]
  const classes = names('govuk-notification-banner', success && 'govuk-notification-banner--success', params.classes)
  const role = params.role ?? (success ? 'alert' : 'region')
  const focus = given({ 'data-disable-auto-focus': params.disableAutoFocus?.toString() })
  return html`<div class="${classes}" role="${role}" aria-labelledby="${titleId}" data-module="govuk-notification-banner"${focus}${attributes(params.attributes)}>
  <div class="govuk-notification-banner__header">
    <h${level} class="govuk-notification-banner__title" id="${titleId}">
      ${title}
    </h${level}>
  </div>
  <div class="govuk-notification-banner__content">
    ${params.html ?? html`<p class="govuk-notification-banner__heading">${params.text}</p>`}
  </div>
</div>`
}

export type PanelAction = Extra & { text: string; type?: 'button' | 'submit' | 'reset'; href?: string }

export type PanelParams = OneOf<'titleText', 'titleHtml'> &
  Perhaps<'text', 'html'> &
  Extra & {
    headingLevel?: 1 | 2 | 3 | 4 | 5 | 6
    /** Only for a panel that interrupts (`govuk-panel--interruption`). */
    actions?: Extra & { items?: readonly PanelAction[] }
  }

/** The large panel of a confirmation page, or with the class `govuk-panel--interruption` one that stops the reader. */
export function panel(params: PanelParams): Html {
  const { headingLevel: level = 1, classes, actions } = params
  const interruption = classes?.includes('govuk-panel--interruption')
  const body = content(params)
  return html`<div class="${names('govuk-panel', !interruption && 'govuk-panel--confirmation', classes)}"${attributes(params.attributes)}>
  <h${level} class="govuk-panel__title">
    ${params.titleHtml ?? params.titleText}
  </h${level}>
  ${body !== undefined && html`<div class="govuk-panel__body">${body}</div>`}
  ${interruption && actions && panelActions(actions)}
</div>`
}

function panelActions(actions: NonNullable<PanelParams['actions']>): Html {
  const { items = [] } = actions
  return html`<div class="${names('govuk-panel__actions', actions.classes)}"${attributes(actions.attributes)}>
    ${items.length > 0 && html`<div class="govuk-button-group">${items.map(item => html` ${panelAction(item)} `)}</div>`}
  </div>`
}

function panelAction({ text, type, href, classes, attributes: more }: PanelAction): Html {
  const link = { text, classes: names('govuk-button--inverse', classes), attributes: more }
  if (!href) return button({ ...link, type: type ?? 'button' })
  if (type === 'button') return button({ ...link, href })
  return html`<a class="${names('govuk-link govuk-link--inverse', classes)}" href="${href}"${attributes(more)}>${text}</a>`
}

export type PaginationItem =
  | { ellipsis: true }
  | {
      ellipsis?: false
      number: number | string
      href: string
      current?: boolean
      visuallyHiddenText?: string
      attributes?: Attributes
    }

export type PaginationLink = Perhaps<'text', 'html'> & { href: string; labelText?: string; attributes?: Attributes }

export type PaginationParams = Extra &
  Spoken & {
    items?: Listed<PaginationItem>
    previous?: PaginationLink
    next?: PaginationLink
    landmarkLabel?: string
  }

/** Links through a long list by its numbered pages, or, without `items`, through a few pages read in order. */
export function pagination(params: PaginationParams): Html {
  const { items, previous, next, language = 'en' } = params
  const block = items === undefined && (previous !== undefined || next !== undefined)
  const label = params.landmarkLabel ?? words.pagination[language]
  return html`<nav class="${names('govuk-pagination', block && 'govuk-pagination--block', params.classes)}" aria-label="${label}"${attributes(params.attributes)}>
  ${previous && arrowLink('prev', previous, block, language)}
  ${items && html`<ul class="govuk-pagination__list">${items.map(item => item && pageItem(item, language))}</ul>`}
  ${next && arrowLink('next', next, block, language)}
</nav>`
}

const arrows = {
  prev: html`<svg class="govuk-pagination__icon govuk-pagination__icon--prev" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"></path></svg>`,
  next: html`<svg class="govuk-pagination__icon govuk-pagination__icon--next" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"></path></svg>`,
}

const neighbours = {
  prev: { en: html`Previous<span class="govuk-visually-hidden"> page</span>`, cy: 'Tudalen flaenorol' },
  next: { en: html`Next<span class="govuk-visually-hidden"> page</span>`, cy: 'Tudalen nesaf' },
}

function arrowLink(way: 'prev' | 'next', link: PaginationLink, block: boolean, language: Language): Html {
  const arrowFirst = block || way === 'prev'
  const decorated = block && !link.labelText && 'govuk-pagination__link-title--decorated'
  return html`<div class="govuk-pagination__${way}">
    <a class="govuk-link govuk-pagination__link" href="${link.href}" rel="${way}"${attributes(link.attributes)}>
      ${arrowFirst && arrows[way]}
      <span class="${names('govuk-pagination__link-title', decorated)}">
        ${content(link) ?? neighbours[way][language]}
      </span>
      ${block && link.labelText && html`<span class="govuk-visually-hidden">:</span> <span class="govuk-pagination__link-label">${link.labelText}</span>`}
      ${!arrowFirst && arrows[way]}
    </a>
  </div>`
}

function pageItem(item: PaginationItem, language: Language): Html {
  if (item.ellipsis) return html`<li class="govuk-pagination__item govuk-pagination__item--ellipsis">&ctdot;</li>`
  const { number, current, visuallyHiddenText = `${words.page[language]} ${number}` } = item
  const ariaCurrent = given({ 'aria-current': current && 'page' })
  return html`<li class="${names('govuk-pagination__item', current && 'govuk-pagination__item--current')}">
    <a class="govuk-link govuk-pagination__link" href="${item.href}" aria-label="${visuallyHiddenText}"${ariaCurrent}${attributes(item.attributes)}>
      ${number}
    </a>
  </li>`
}

export type SummaryListAction = Content & Extra & { href: string; visuallyHiddenText?: string }

export type SummaryListActions = { classes?: string; items?: readonly SummaryListAction[] }

export type SummaryListRow = {
  classes?: string
  key: Content & { classes?: string }
  value: Perhaps<'text', 'html'> & { classes?: string }
  actions?: SummaryListActions
}

export type SummaryCard = Extra & {
  title?: Content & { classes?: string; headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 }
  actions?: SummaryListActions
}

export type SummaryListParams = Extra & { rows: Listed<SummaryListRow>; card?: SummaryCard }

/** Things known, each with its name and the links that change it; in a box with a title when `card` is given. */
export function summaryList(params: SummaryListParams): Html {
  const { card } = params
  const rows = params.rows.filter(row => !!row)
  const anyActions = rows.some(row => row.actions?.items?.length)
  const list = html`<dl class="${names('govuk-summary-list', params.classes)}"${attributes(params.attributes)}>
  ${rows.map(row => summaryRow(row, anyActions, card?.title))}
</dl>`
  return card ? summaryCard(card, list) : list
}

function summaryRow(row: SummaryListRow, anyActions: boolean, cardTitle: SummaryCard['title']): Html {
  const { key, value, actions } = row
  const noActions = anyActions && !actions?.items && 'govuk-summary-list__row--no-actions'
  return html`<div class="${names('govuk-summary-list__row', noActions, row.classes)}">
    <dt class="${names('govuk-summary-list__key', key.classes)}">
      ${content(key)}
    </dt>
    <dd class="${names('govuk-summary-list__value', value.classes)}">
      ${content(value)}
    </dd>
    ${rowActions(actions, cardTitle)}
  </div>`
}

function rowActions(actions: SummaryListActions | undefined, cardTitle: SummaryCard['title']): Html | undefined {
  const links = (actions?.items ?? []).map(action => actionLink(action, cardTitle))
  if (links.length === 0) return undefined
  return html`<dd class="${names('govuk-summary-list__actions', actions?.classes)}">${
    links.length === 1
      ? links
      : html`<ul class="govuk-summary-list__actions-list">${links.map(link => html`<li class="govuk-summary-list__actions-list-item">${link}</li>`)}</ul>`
  }</dd>`
}

function summaryCard(card: SummaryCard, list: Html): Html {
  const { title } = card
  const level = title?.headingLevel ?? 2
  return html`<div class="${names('govuk-summary-card', card.classes)}"${attributes(card.attributes)}>
  <div class="govuk-summary-card__title-wrapper">
    ${title && html`<h${level} class="${names('govuk-summary-card__title', title.classes)}">${content(title)}</h${level}>`}
    ${cardActions(card)}
  </div>
  <div class="govuk-summary-card__content">
    ${list}
  </div>
</div>`
}

function cardActions({ title, actions }: SummaryCard): Html | undefined {
  const links = (actions?.items ?? []).map(action => actionLink(action, title))
  if (links.length === 0) return undefined
  const classes = names('govuk-summary-card__actions', actions?.classes)
  if (links.length === 1) return html`<div class="${classes}">${links}</div>`
  return html`<ul class="${classes}">${links.map(link => html`<li class="govuk-summary-card__action">${link}</li>`)}</ul>`
}

function actionLink(action: SummaryListAction, cardTitle: SummaryCard['title']): Html {
  const { visuallyHiddenText: about } = action
  const hidden =
    (about || cardTitle) &&
    html`<span class="govuk-visually-hidden">${about && ` ${about}`}${cardTitle && html` (${content(cardTitle)})`}</span>`
  return html`<a class="${names('govuk-link', action.classes)}" href="${action.href}"${attributes(action.attributes)}>${content(action)}${hidden}</a>`
}

export type TableCell = Perhaps<'text', 'html'> & Extra & { format?: 'numeric'; colspan?: number; rowspan?: number }

export type TableParams = Extra & {
  caption?: string
  captionClasses?: string
  head?: readonly TableCell[]
  firstCellIsHeader?: boolean
  rows: Listed<readonly TableCell[]>
}

/** A table; `format: 'numeric'` lines the numbers of a column up. */
export function table(params: TableParams): Html {
  const { caption, head, rows, firstCellIsHeader } = params
  return html`<table class="${names('govuk-table', params.classes)}"${attributes(params.attributes)}>
  ${caption && html`<caption class="${names('govuk-table__caption', params.captionClasses)}">${caption}</caption>`}
  ${head && html`<thead class="govuk-table__head"><tr class="govuk-table__row">${head.map(columnHeader)}</tr></thead>`}
  <tbody class="govuk-table__body">
    ${rows.map(
      row =>
        row &&
        html`<tr class="govuk-table__row">${row.map((cell, at) => (at === 0 && firstCellIsHeader ? rowHeader(cell) : dataCell(cell)))}</tr>`,
    )}
  </tbody>
</table>`
}

function columnHeader(cell: TableCell): Html {
  const format = cell.format && `govuk-table__header--${cell.format}`
  return html`<th scope="col" class="${names('govuk-table__header', format, cell.classes)}"${span(cell)}>${content(cell)}</th>`
}

function rowHeader(cell: TableCell): Html {
  return html`<th scope="row" class="${names('govuk-table__header', cell.classes)}"${span(cell)}>${content(cell)}</th>`
}

function dataCell(cell: TableCell): Html {
  const format = cell.format && `govuk-table__cell--${cell.format}`
  return html`<td class="${names('govuk-table__cell', format, cell.classes)}"${span(cell)}>${content(cell)}</td>`
}

function span({ colspan, rowspan, attributes: more }: TableCell): Html {
  return html`${given({ colspan, rowspan })}${attributes(more)}`
}

export type TaskListStatus = { classes?: string } & (
  | { tag: TagParams; text?: undefined; html?: undefined }
  | (Content & { tag?: undefined })
)

export type TaskListItem = {
  title: Content & { classes?: string }
  hint?: Content
  status: TaskListStatus
  /** Left out while the task cannot be started. */
  href?: string
  classes?: string
}

export type TaskListParams = Extra & { items: Listed<TaskListItem>; idPrefix?: string }

/** The parts of a long task, each with how far it is. */
export function taskList(params: TaskListParams): Html {
  const { items, idPrefix = 'task-list' } = params
  return html`<ul class="${names('govuk-task-list', params.classes)}"${attributes(params.attributes)}>
  ${items.map((item, at) => item && taskListItem(item, `${idPrefix}-${at + 1}`))}
</ul>`
}

function taskListItem(item: TaskListItem, id: string): Html {
  const { title, hint, status, href } = item
  const hintId = hint && `${id}-hint`
  const name = href
    ? html`<a class="${names('govuk-link govuk-task-list__link', title.classes)}" href="${href}" aria-describedby="${names(hintId, `${id}-status`)}">${content(title)}</a>`
    : html`<div${given({ class: title.classes })}>${content(title)}</div>`
  return html`<li class="${names('govuk-task-list__item', href && 'govuk-task-list__item--with-link', item.classes)}">
    <div class="govuk-task-list__name-and-hint">
      ${name}
      ${hint && html`<div id="${hintId}" class="govuk-task-list__hint">${content(hint)}</div>`}
    </div>
    <div class="${names('govuk-task-list__status', status.classes)}" id="${id}-status">
      ${status.tag ? tag(status.tag) : content(status)}
    </div>
  </li>`
}
