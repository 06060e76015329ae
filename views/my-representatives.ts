/** Who acts for a claimant, as the claimant sees it. English and Welsh are twins. */

import type { RepresentativeKind } from '../db/choices.ts'
import { type Acting, mayInWords, mayOf } from '../server/claimant/representative.ts'
import { dateInWords, today } from '../server/lib/days.ts'
import type { Language, Words } from '../server/lib/language.ts'
import { workCoach } from '../server/lib/people.ts'
import { button, type SummaryListRow, summaryList } from './govuk.ts'
import { type Html, html } from './html.ts'
import type { Shell } from './layout.ts'
import { inSame, myPage } from './my-plan-nav.ts'
import { pressField } from './press.ts'

const words = {
  title: { en: 'People who act for you', cy: 'Pobl sy’n gweithredu ar eich rhan' },
  intro: {
    en: 'These people can act for you, or come with you. You can end this at any time. You do not have to say why.',
    cy: 'Gall y bobl hyn weithredu ar eich rhan, neu ddod gyda chi. Gallwch ddod â hyn i ben ar unrhyw adeg. Nid oes rhaid i chi ddweud pam.',
  },
  nobody: { en: 'Nobody acts for you.', cy: 'Nid oes neb yn gweithredu ar eich rhan.' },
  add: {
    en: `If you want someone to act for you, tell your ${workCoach.en}.`,
    cy: `Os ydych am i rywun weithredu ar eich rhan, dywedwch wrth eich ${workCoach.cy}.`,
  },
  kind: { en: 'How they act for you', cy: 'Sut maent yn gweithredu ar eich rhan' },
  about: { en: 'What it is about', cy: 'Am beth mae' },
  organisation: { en: 'Organisation', cy: 'Sefydliad' },
  may: { en: 'What they can do online', cy: 'Beth allant ei wneud ar-lein' },
  nothing: { en: 'Nothing', cy: 'Dim' },
  since: { en: 'Since', cy: 'Ers' },
  code: { en: 'Their way in', cy: 'Eu ffordd i mewn' },
  hasCode: { en: 'They have a code of their own', cy: 'Mae ganddynt eu cod eu hunain' },
  hasNone: { en: 'They have no code, so they cannot get in', cy: 'Nid oes ganddynt god, felly ni allant fewngofnodi' },
  looked: { en: 'They last looked', cy: 'Edrychwyd ddiwethaf' },
  never: { en: 'Never', cy: 'Erioed' },
  end: { en: 'End this', cy: 'Dod â hyn i ben' },
  before: { en: 'People who acted for you before', cy: 'Pobl a oedd yn gweithredu ar eich rhan o’r blaen' },
  done: { en: 'They do not act for you any more.', cy: 'Nid ydynt yn gweithredu ar eich rhan mwyach.' },
  sure: {
    en: 'Do you want them to stop acting for you?',
    cy: 'Ydych chi am iddynt roi’r gorau i weithredu ar eich rhan?',
  },
  atOnce: {
    en: `Their code stops working at once. If they are reading your plan now, they are signed out. Your ${workCoach.en} can see that you ended it.`,
    cy: `Mae eu cod yn peidio â gweithio ar unwaith. Os ydynt yn darllen eich cynllun nawr, cânt eu hallgofnodi. Gall eich ${workCoach.cy} weld eich bod wedi dod ag ef i ben.`,
  },
  byLaw: {
    en: 'An appointee, attorney or deputy was chosen by the Secretary of State or under the law. Ending it here stops them getting in. Tell us, so that we can look at the rest.',
    cy: 'Cafodd penodai, atwrnai neu ddirprwy ei ddewis gan yr Ysgrifennydd Gwladol neu o dan y gyfraith. Mae dod ag ef i ben yma yn eu hatal rhag mewngofnodi. Dywedwch wrthym, fel y gallwn edrych ar y gweddill.',
  },
  yes: { en: 'Yes, end it', cy: 'Ydw, dewch ag ef i ben' },
  no: { en: 'No, go back', cy: 'Na, ewch yn ôl' },
} as const satisfies Record<string, Words>

/** The kinds, said to the claimant (G22 to G25). */
const kinds: Record<RepresentativeKind, Words> = {
  'companion only': { en: 'They come with you', cy: 'Maent yn dod gyda chi' },
  'implicit consent': { en: 'You want us to talk to them', cy: 'Rydych am i ni siarad â nhw' },
  'explicit consent': {
    en: 'You told us that we can talk to them about one thing',
    cy: 'Dywedoch wrthym y gallwn siarad â nhw am un peth',
  },
  'written authority': {
    en: 'You signed a letter or form that lets them act for you',
    cy: 'Gwnaethoch lofnodi llythyr neu ffurflen sy’n gadael iddynt weithredu ar eich rhan',
  },
  appointee: { en: 'They are your appointee', cy: 'Nhw yw eich penodai' },
  'attorney or deputy': { en: 'They are your attorney or deputy', cy: 'Nhw yw eich atwrnai neu eich dirprwy' },
}

/** Everyone who acts for the claimant, what each may do, and how to end it. */
export function myRepresentativesPage(
  shell: Shell,
  language: Language,
  { representatives, done }: { representatives: readonly Acting[]; done: boolean },
): Html {
  const say = (text: Words) => text[language]
  const acting = representatives.filter(one => !one.endedAt)
  const ended = representatives.filter(one => one.endedAt)
  const content = html`
    <h1 class="govuk-heading-l">${say(words.title)}</h1>
    <p class="govuk-body">${say(acting.length > 0 ? words.intro : words.nobody)}</p>
    ${acting.map(one => card(one, language))}
    <p class="govuk-body">${say(words.add)}</p>
    ${
      ended.length > 0 &&
      html`<h2 class="govuk-heading-m">${say(words.before)}</h2>
    <ul class="govuk-list govuk-list--bullet">${ended.map(one => html`<li>${endedInWords(one)[language]}</li>`)}</ul>`
    }`
  return myPage(shell, language, { title: say(words.title), done: done ? say(words.done) : undefined, content })
}

function card(one: Acting, language: Language): Html {
  const say = (text: Words) => text[language]
  const row = (key: Words, value: string | Html): SummaryListRow => ({
    key: { text: say(key) },
    value: { html: html`${value}` },
  })
  const may = mayOf(one.kind)
  const looked = one.lastLookedAt && dateInWords(today(one.lastLookedAt), language)
  return summaryList({
    card: {
      title: { text: one.name, headingLevel: 2 },
      actions: {
        items: [
          {
            href: inSame(language, `/my-plan/representatives/${one.id}/end`),
            text: say(words.end),
          },
        ],
      },
    },
    rows: [
      row(words.kind, say(kinds[one.kind])),
      one.matter !== null && row(words.about, one.matter),
      one.organisation !== null && row(words.organisation, one.organisation),
      row(words.since, dateInWords(today(one.addedAt), language)),
      row(
        words.may,
        may.length === 0
          ? say(words.nothing)
          : html`<ul class="govuk-list govuk-!-margin-bottom-0">${may.map(each => html`<li>${mayInWords[each][language]}</li>`)}</ul>`,
      ),
      may.length > 0 && row(words.code, say(one.hasCode ? words.hasCode : words.hasNone)),
      may.length > 0 && row(words.looked, looked ?? say(words.never)),
    ],
  })
}

function endedInWords({ name, endedAt, endedBy }: Acting): Words {
  const day = (language: Language) => (endedAt ? dateInWords(today(endedAt), language) : '')
  return endedBy === null
    ? {
        en: `${name}: you ended it on ${day('en')}`,
        cy: `${name}: gwnaethoch ddod ag ef i ben ar ${day('cy')}`,
      }
    : { en: `${name}: until ${day('en')}`, cy: `${name}: tan ${day('cy')}` }
}

/** Asks once more before it is ended. The name is on the page and not in its title (R32). */
export function endActingPage(shell: Shell, language: Language, { id, name, kind }: Acting): Html {
  const say = (text: Words) => text[language]
  const back = inSame(language, '/my-plan/representatives')
  const content = html`
    <span class="govuk-caption-l">${name}</span>
    <h1 class="govuk-heading-l">${say(words.sure)}</h1>
    <p class="govuk-body">${say(words.atOnce)}</p>
    ${(kind === 'appointee' || kind === 'attorney or deputy') && html`<p class="govuk-body">${say(words.byLaw)}</p>`}
    <form method="post" action="${inSame(language, `/my-plan/representatives/${id}/end`)}" novalidate>
      ${pressField()}
      <div class="govuk-button-group">
        ${button({ text: say(words.yes), classes: 'govuk-button--warning', preventDoubleClick: true })}
        <a class="govuk-link" href="${back}">${say(words.no)}</a>
      </div>
    </form>`
  return myPage(shell, language, { title: say(words.sure), back: { href: back }, content })
}
