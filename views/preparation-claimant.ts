/** The pages of somebody who prepares for their interview, but for the questions themselves. English and Welsh are twins. */
import { answerLines } from '../server/interview/answers.ts'
import type { Question } from '../server/interview/questions.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { workCoach } from '../server/lib/people.ts'
import type { Written } from '../server/preparation/preparation.ts'
import { button, exitThisPage, insetText, skipLink, summaryList, warningText } from './govuk.ts'
import { helpLinesPart } from './help-lines.ts'
import { type Html, html } from './html.ts'
import { claimantPage, type Page, type Shell } from './layout.ts'
import { inSame, otherLanguage } from './my-plan-nav.ts'
import { whatWasTyped } from './problem.ts'

const exitPath = '/prepare/exit'

/**
 * A page of the preparation: nobody is signed in, and whoever must can leave at once (D20, R85).
 * @param twin the same page in the other language; '' for one whose own button changes it
 */
export function preparePage(
  shell: Shell,
  language: Language,
  page: Page,
  twin = inSame(otherLanguage(language), shell.path),
): Html {
  const navigation = {
    links: html``,
    signOut: html``,
    exit: exitThisPage({ language, redirectUrl: exitPath }),
    exitLink: skipLink({
      href: exitPath,
      text: words.exit[language],
      classes: 'govuk-js-exit-this-page-skiplink',
      attributes: { rel: 'nofollow noreferrer' },
    }),
  }
  return claimantPage(shell, language, { ...page, navigation }, twin)
}

/** The first page: what this is, that nobody has to, and who reads it. `token` is the secret of the link. */
export function openingPage(shell: Shell, language: Language, token: string): Html {
  const say = (text: Words) => text[language]
  const content = html`
    <h1 class="govuk-heading-l">${say(words.title)}</h1>
    <p class="govuk-body-l">${say(words.lead)}</p>
    <ul class="govuk-list govuk-list--bullet">
      ${[words.free, words.nothing, words.stop, words.instead].map(text => html`<li>${say(text)}</li>`)}
    </ul>
    <form method="post" action="/prepare/${token}" data-guard="off" novalidate>
      <input type="hidden" name="lang" value="${language}">
      ${button({ text: say(words.start), preventDoubleClick: true, isStartButton: true })}
    </form>
    <h2 class="govuk-heading-m">${say(words.useHeading)}</h2>
    <p class="govuk-body">${say(words.use)}</p>
    <h2 class="govuk-heading-m">${say(words.whoHeading)}</h2>
    <p class="govuk-body">${say(words.who)}</p>
    <h2 class="govuk-heading-m">${say(words.othersHeading)}</h2>
    <p class="govuk-body">${say(words.others)}</p>
    <p class="govuk-body">${say(words.again)}</p>`
  return preparePage(shell, language, { title: say(words.title), content })
}

export type WrittenList = {
  /** What is written, in the order of the questions. */
  written: readonly { question: Question; at: Written }[]
  isReady: boolean
  /** There is a question that nothing is written at. */
  more: boolean
}

/** All that is written, each with a way to change it, and what to do with it. */
export function writtenPage(shell: Shell, language: Language, { written, isReady, more }: WrittenList): Html {
  const say = (text: Words) => text[language]
  const goOn = button({
    text: say(written.length > 0 ? words.goOn : words.toQuestions),
    href: inSame(language, '/prepare'),
    classes: 'govuk-button--secondary',
  })
  const content = html`
    <h1 class="govuk-heading-l">${say(words.writtenTitle)}</h1>
    ${isReady && insetText({ text: say(words.isReady) })}
    ${
      written.length > 0
        ? summaryList({ rows: written.map(one => writtenRow(one, language)) })
        : html`<p class="govuk-body">${say(words.nothingYet)}</p>`
    }
    ${written.length > 0 && html`<p class="govuk-body">${say(words.readyMeans)}</p>`}
    <div class="govuk-button-group">
      ${written.length > 0 && press('/prepare/ready', words.ready, language)}
      ${more && goOn}
      ${press('/prepare/leaving', words.later, language, 'govuk-button--secondary')}
    </div>
    ${written.length > 0 && html`<p class="govuk-body"><a class="govuk-link" href="${inSame(language, '/prepare/deletion')}">${say(words.delete)}</a></p>`}`
  return preparePage(shell, language, { title: say(words.writtenTitle), content })
}

const press = (action: string, text: Words, language: Language, classes?: string): Html =>
  html`<form method="post" action="${action}" data-guard="off" novalidate>
      <input type="hidden" name="lang" value="${language}">
      ${button({ text: text[language], ...(classes && { classes }) })}
    </form>`

function writtenRow({ question, at }: WrittenList['written'][number], language: Language) {
  return {
    key: { text: question.short[language] },
    value: {
      html: at.own ? ownWords(question, at, language) : html`<span class="govuk-hint">${words.hidden[language]}</span>`,
    },
    actions: {
      items: [
        {
          href: `${inSame(language, `/prepare/questions/${question.id}`)}&return=list`,
          text: words.change[language],
          visuallyHiddenText: question.short[language],
        },
      ],
    },
  }
}

/** The answer, with the words that were typed beside it where they say more. */
export function ownWords(
  question: Question,
  { answer, words: typed }: Pick<Written, 'answer' | 'words'>,
  language: Language,
): Html {
  const lines = answer ? answerLines(question, answer, language) : []
  const more = typed !== undefined && !lines.includes(typed)
  return html`${lines.map((line, at) => html`${at > 0 && html`<br>`}${line}`)}${
    more &&
    html`<p class="govuk-body ${lines.length > 0 ? 'govuk-hint govuk-!-margin-top-1' : ''} govuk-!-margin-bottom-0">“${typed}”</p>`
  }`
}

/** Whether to take everything back. */
export function deletionPage(shell: Shell, language: Language): Html {
  const say = (text: Words) => text[language]
  const back = { href: inSame(language, '/prepare/list') }
  const content = html`
    <h1 class="govuk-heading-l">${say(words.deleteTitle)}</h1>
    <p class="govuk-body">${say(words.deleteMeans)}</p>
    <p class="govuk-body">${say(words.deleteKept)}</p>
    <div class="govuk-button-group">
      ${press('/prepare/deletion', words.delete, language, 'govuk-button--warning')}
      <a class="govuk-link" href="${back.href}">${say(words.keep)}</a>
    </div>`
  return preparePage(shell, language, { title: say(words.deleteTitle), back, content })
}

/** How a sitting ends. */
export const endings = {
  ready: {
    title: { en: 'Thank you', cy: 'Diolch' },
    text: {
      en: 'We will go through it with you when we talk. Until then you can open your link again and change it.',
      cy: 'Byddwn yn mynd drwyddo gyda chi pan fyddwn yn siarad. Tan hynny gallwch agor eich dolen eto a’i newid.',
    },
  },
  deleted: {
    title: { en: 'It is taken out', cy: 'Mae wedi’i dynnu allan' },
    text: {
      en: 'Nothing that you wrote comes into our talk. You can tell us what you like when we talk.',
      cy: 'Nid oes dim a ysgrifennoch yn dod i’n sgwrs. Gallwch ddweud wrthym beth bynnag y dymunwch pan fyddwn yn siarad.',
    },
  },
  later: {
    title: { en: 'You have stopped for now', cy: 'Rydych wedi stopio am nawr' },
    text: {
      en: 'What you wrote is kept. You can open your link again and go on. You do not have to.',
      cy: 'Mae’r hyn a ysgrifennoch wedi’i gadw. Gallwch agor eich dolen eto a mynd ymlaen. Nid oes rhaid i chi.',
    },
  },
} as const satisfies Record<string, { title: Words; text: Words }>

/** The end of a sitting: nothing is open any more, and nothing is shown. */
export function finishedPage(shell: Shell, language: Language, ending: keyof typeof endings): Html {
  const { title, text } = endings[ending]
  const content = html`
    <h1 class="govuk-heading-l">${title[language]}</h1>
    <p class="govuk-body">${text[language]}</p>
    <p class="govuk-body">${words.close[language]}</p>
    ${helpLinesPart(language)}`
  const other = otherLanguage(language)
  return preparePage(
    shell,
    language,
    { title: title[language], content },
    `/prepare/finished?done=${ending}&lang=${other}`,
  )
}

/**
 * One page for every link that opens nothing, whatever the reason, and for a sitting that has ended: in both languages,
 * since nobody is known. `typed` is what was sent to it and could not be kept.
 */
export function closedPage(shell: Shell, language: Language, typed?: Record<string, string | string[]>): Html {
  const [first, second] = language === 'cy' ? (['cy', 'en'] as const) : (['en', 'cy'] as const)
  const part = (one: Language) => html`<div${one !== first && html` lang="${one}"`}>
      ${one === first ? html`<h1 class="govuk-heading-l">${words.closed[one]}</h1>` : html`<h2 class="govuk-heading-l">${words.closed[one]}</h2>`}
      <p class="govuk-body">${words.openAgain[one]}</p>
      <p class="govuk-body">${words.orTalk[one]}</p>
    </div>`
  const content = html`${part(first)}${typed && whatWasTyped(typed, language)}${part(second)}`
  return preparePage(shell, language, { title: words.closed[language], content }, '')
}

/** After too many links that opened nothing. */
export function tooManyPage(shell: Shell, language: Language): Html {
  const content = html`
    <h1 class="govuk-heading-l">${words.closed[language]}</h1>
    ${warningText({ text: words.tooMany[language], iconFallbackText: words.warning[language] })}`
  return preparePage(shell, language, { title: words.closed[language], content }, '')
}

const words = {
  exit: { en: 'Exit this page', cy: 'Gadael y dudalen hon' },
  title: { en: 'Get ready for your talk with us', cy: 'Paratoi ar gyfer eich sgwrs gyda ni' },
  lead: {
    en: 'Here you can write some things down before we talk, if you like. We ask one thing at a time.',
    cy: 'Yma gallwch ysgrifennu rhai pethau cyn i ni siarad, os hoffech. Rydym yn gofyn un peth ar y tro.',
  },
  free: { en: 'You do not have to do this.', cy: 'Nid oes rhaid i chi wneud hyn.' },
  nothing: {
    en: 'Nothing happens if you do not. It does not change your money.',
    cy: 'Nid oes dim yn digwydd os na wnewch. Nid yw’n newid eich arian.',
  },
  stop: {
    en: 'You can leave out any question, and stop at any time.',
    cy: 'Gallwch adael allan unrhyw gwestiwn, a stopio ar unrhyw adeg.',
  },
  instead: {
    en: 'You can say it all when we talk instead.',
    cy: 'Gallwch ddweud y cyfan pan fyddwn yn siarad yn lle hynny.',
  },
  start: { en: 'Start', cy: 'Dechrau' },
  useHeading: { en: 'What we do with it', cy: 'Beth rydym yn ei wneud ag ef' },
  use: {
    en: 'We go through it with you when we talk. You can change it then. Nothing goes on your plan before that.',
    cy: 'Rydym yn mynd drwyddo gyda chi pan fyddwn yn siarad. Gallwch ei newid bryd hynny. Nid oes dim yn mynd ar eich cynllun cyn hynny.',
  },
  whoHeading: { en: 'Who reads it', cy: 'Pwy sy’n ei ddarllen' },
  who: {
    en: `Nobody here reads it before the talk begins. Then your ${workCoach.en} can read it, and others in the office who help you. We write down who looks. You can ask to see that.`,
    cy: `Nid oes neb yma yn ei ddarllen cyn i’r sgwrs ddechrau. Wedyn gall eich ${workCoach.cy} ei ddarllen, ac eraill yn y swyddfa sy’n eich helpu. Rydym yn cofnodi pwy sy’n edrych. Gallwch ofyn am gael gweld hynny.`,
  },
  othersHeading: { en: 'If someone else may see this', cy: 'Os gall rhywun arall weld hyn' },
  others: {
    en: 'We do not ask about your health, or about feeling safe. When you close this or leave it for an hour, what you wrote is hidden. Someone else with your link cannot read it. They could write here, so keep the link to yourself.',
    cy: 'Nid ydym yn gofyn am eich iechyd, nac am deimlo’n ddiogel. Pan fyddwch yn cau hwn neu’n ei adael am awr, caiff yr hyn a ysgrifennoch ei guddio. Ni all rhywun arall sydd â’ch dolen ei ddarllen. Gallent ysgrifennu yma, felly cadwch y ddolen i chi’ch hun.',
  },
  again: {
    en: 'Have you written here before? It is kept, and you can go on.',
    cy: 'Ydych chi wedi ysgrifennu yma o’r blaen? Mae wedi’i gadw, a gallwch fynd ymlaen.',
  },
  writtenTitle: { en: 'What you have written', cy: 'Yr hyn rydych wedi’i ysgrifennu' },
  nothingYet: {
    en: 'You have not written anything yet. You do not have to.',
    cy: 'Nid ydych wedi ysgrifennu dim eto. Nid oes rhaid i chi.',
  },
  isReady: {
    en: 'You have said that you are ready. You can still change this until the talk begins.',
    cy: 'Rydych wedi dweud eich bod yn barod. Gallwch newid hyn o hyd nes i’r sgwrs ddechrau.',
  },
  readyMeans: {
    en: 'We will go through this with you when we talk. It counts whether you press “I am ready” or not.',
    cy: 'Byddwn yn mynd drwy hyn gyda chi pan fyddwn yn siarad. Mae’n cyfrif p’un a ydych yn pwyso “Rwy’n barod” ai peidio.',
  },
  ready: { en: 'I am ready', cy: 'Rwy’n barod' },
  goOn: { en: 'Go on with the questions', cy: 'Mynd ymlaen â’r cwestiynau' },
  toQuestions: { en: 'Go to the questions', cy: 'Mynd at y cwestiynau' },
  later: { en: 'Stop for now', cy: 'Stopio am nawr' },
  delete: { en: 'Delete all of it', cy: 'Dileu’r cyfan' },
  deleteTitle: { en: 'Delete all that you wrote?', cy: 'Dileu’r cyfan a ysgrifennoch?' },
  deleteMeans: {
    en: 'We take all of it out. None of it comes into our talk, and we do not use it.',
    cy: 'Rydym yn tynnu’r cyfan allan. Nid oes dim ohono yn dod i’n sgwrs, ac nid ydym yn ei ddefnyddio.',
  },
  deleteKept: {
    en: 'We keep a copy in your record. No one at the talk sees it.',
    cy: 'Rydym yn cadw copi yn eich cofnod. Nid oes neb yn y sgwrs yn ei weld.',
  },
  keep: { en: 'Keep it', cy: 'Ei gadw' },
  hidden: {
    en: 'You wrote something here before. We do not show it, in case someone else has your link.',
    cy: 'Ysgrifennoch rywbeth yma o’r blaen. Nid ydym yn ei ddangos, rhag ofn bod eich dolen gan rywun arall.',
  },
  change: { en: 'Change', cy: 'Newid' },
  close: { en: 'You can close this page now.', cy: 'Gallwch gau’r dudalen hon nawr.' },
  closed: { en: 'This page is not open', cy: 'Nid yw’r dudalen hon ar agor' },
  openAgain: {
    en: 'If you have a link from us, open it again. A link works until the day after your talk with us. It stops when the talk begins.',
    cy: 'Os oes gennych ddolen gennym ni, agorwch hi eto. Mae dolen yn gweithio tan y diwrnod ar ôl eich sgwrs gyda ni. Mae’n dod i ben pan fydd y sgwrs yn dechrau.',
  },
  orTalk: {
    en: 'You do not have to write anything here. You can tell us when we talk.',
    cy: 'Nid oes rhaid i chi ysgrifennu dim yma. Gallwch ddweud wrthym pan fyddwn yn siarad.',
  },
  tooMany: {
    en: 'There have been too many tries from here. Wait 15 minutes and open your link again.',
    cy: 'Bu gormod o ymdrechion o’r fan hon. Arhoswch 15 munud ac agorwch eich dolen eto.',
  },
  warning: { en: 'Warning', cy: 'Rhybudd' },
} as const satisfies Record<string, Words>
