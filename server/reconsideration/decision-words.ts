/**
 * The fixed words of a decision about a plan, apart from those that the law of a regime decides (server/regime.ts).
 *
 * What must always hold:
 *   1. Every text exists in English and in Welsh (R30).                                            (the type Words)
 *   2. Nothing here names a benefit, says what a law requires, or offers an appeal (R45).          (decision.test.ts)
 *   3. What was taken out or changed binds nobody until it stands in a plan that was given (L11).  (untilThen)
 *   4. Nobody is told that they need not do what stands: each says of its lines only what was decided.  (standsMeanwhile)
 */
import type { CommitmentKind, ReconsiderationOutcome } from '../../db/choices.ts'
import type { Words } from '../lib/language.ts'

export const decisionLabels = {
  reference: { en: 'Reference of your request', cy: 'Cyfeirnod eich cais' },
  newWords: { en: 'What it will say', cy: 'Beth fydd yn ei ddweud' },
  oldDate: { en: 'The date was', cy: 'Y dyddiad oedd' },
  newDate: { en: 'The new date', cy: 'Y dyddiad newydd' },
  date: { en: 'By when', cy: 'Erbyn pryd' },
  means: { en: 'What this means', cy: 'Beth mae hyn yn ei olygu' },
  why: { en: 'Why', cy: 'Pam' },
  reasons: { en: 'Our reasons', cy: 'Ein rhesymau' },
  whySame: { en: 'Why the same person', cy: 'Pam yr un person' },
} satisfies Record<string, Words>

export const decisionWords = {
  draftNotice: {
    en: 'This is a draft. Nothing is decided yet.',
    cy: 'Drafft yw hwn. Nid oes unrhyw beth wedi’i benderfynu eto.',
  },
  /** `youAsked` is the regime's; `on` is the date in words. */
  asked: (youAsked: Words, on: Words): Words => ({
    en: `${youAsked.en} on ${on.en}. We have looked at it. This letter says what we decided, and why.`,
    cy: `${youAsked.cy} ar ${on.cy}. Rydym wedi edrych arno. Mae’r llythyr hwn yn dweud beth rydym wedi’i benderfynu, a pham.`,
  }),
  late: (by: Words): Words => ({
    en: `We said that we aimed to answer by ${by.en}. We are late, and we are sorry.`,
    cy: `Dywedom mai ein nod oedd ateb erbyn ${by.cy}. Rydym yn hwyr, ac mae’n ddrwg gennym.`,
  }),
  decided: { en: 'What we decided', cy: 'Beth rydym wedi’i benderfynu' },
  reasons: { en: 'Why we decided this', cy: 'Pam y penderfynom hyn' },
  whatNow: { en: 'What happens now', cy: 'Beth sy’n digwydd nawr' },
  nextVersion: (version: number): Words => ({
    en: `We will give you version ${version} of your plan, with these changes in it.`,
    cy: `Byddwn yn rhoi fersiwn ${version} o’ch cynllun i chi, gyda’r newidiadau hyn ynddo.`,
  }),
  noChange: { en: 'Your plan stays as it is now.', cy: 'Mae eich cynllun yn aros fel y mae nawr.' },
  untilThen: {
    en: 'Until you have it, you do not have to do what we took out or changed.',
    cy: 'Nes bydd gennych, nid oes rhaid i chi wneud yr hyn a dynnwyd allan neu a newidiwyd gennym.',
  },
  movedAlready: {
    en: 'A date that moves has moved from today: the new date counts.',
    cy: 'Mae dyddiad sy’n symud wedi symud o heddiw ymlaen: y dyddiad newydd sy’n cyfrif.',
  },
  dateAgain: {
    en: 'We lifted this date while we looked. It counts again from today.',
    cy: 'Codwyd y dyddiad hwn tra oeddem yn edrych. Mae’n cyfrif eto o heddiw ymlaen.',
  },
  restStays: {
    en: 'Everything else in your plan stays as it is.',
    cy: 'Mae popeth arall yn eich cynllun yn aros fel y mae.',
  },
  tellUs: {
    en: 'If things change for you, or you cannot do something by its date, tell us. We can look at it again.',
    cy: 'Os bydd pethau’n newid i chi, neu os na allwch wneud rhywbeth erbyn ei ddyddiad, dywedwch wrthym. Gallwn edrych arno eto.',
  },
  askAgain: {
    en: 'You can ask again at any time, as often as you need. You can ask in person, by phone, in writing or online, or someone can ask for you. It is free. Asking will not be held against you.',
    cy: 'Gallwch ofyn eto ar unrhyw adeg, mor aml ag y bydd angen. Gallwch ofyn wyneb yn wyneb, dros y ffôn, yn ysgrifenedig neu ar-lein, neu gall rhywun ofyn ar eich rhan. Mae am ddim. Ni fydd gofyn yn cael ei ddal yn eich erbyn.',
  },
  complain: {
    en: 'This letter is about your plan. If you are not happy with how we have treated you, you can complain. Complaining will not be held against you.',
    cy: 'Mae’r llythyr hwn yn ymwneud â’ch cynllun. Os nad ydych yn hapus gyda’r ffordd rydym wedi eich trin, gallwch gwyno. Ni fydd cwyno yn cael ei ddal yn eich erbyn.',
  },
  online: {
    en: 'You can read this decision and your plan on this page:',
    cy: 'Gallwch ddarllen y penderfyniad hwn a’ch cynllun ar y dudalen hon:',
  },
  help: {
    en: 'Ask us if you need this letter in large print, audio or Braille. Ask us too if you need an interpreter. It is free.',
    cy: 'Gofynnwch i ni os oes angen y llythyr hwn arnoch mewn print bras, sain neu Braille. Gofynnwch hefyd os oes angen cyfieithydd arnoch. Mae am ddim.',
  },
} as const

type Outcome = { kind: CommitmentKind; outcome: ReconsiderationOutcome; newDueOn?: string | null | undefined }

const losing = new Set<ReconsiderationOutcome>(['changed', 'removed'])

/** What counts from the decision on until the next version is given: for the letter and for the person's page. */
export function standsMeanwhile(lines: readonly Outcome[]): Words[] {
  const losesDuty = lines.some(({ kind, outcome }) => kind === 'required' && losing.has(outcome))
  const moves = lines.some(({ newDueOn, outcome }) => newDueOn && outcome === 'date moved')
  return [...(losesDuty ? [decisionWords.untilThen] : []), ...(moves ? [decisionWords.movedAlready] : [])]
}

/** Under the opening of a letter in another language than its reasons were typed in. By the letter's language. */
export const reasonsInOther: Words = {
  en: 'Our reasons are written in Welsh: you can ask for them in English.',
  cy: 'Mae ein rhesymau wedi’u hysgrifennu yn Saesneg: gallwch ofyn amdanynt yn Gymraeg.',
}

/** R42: whether whoever decided wrote the plan too. */
export const whoDecidedWords = {
  fresh: (name: string): Words => ({
    en: `${name} decided this, and did not write your plan.`,
    cy: `${name} benderfynodd hyn. Rhywun arall ysgrifennodd eich cynllun.`,
  }),
  provider: (name: string, provider: string): Words => ({
    en: `${name} decided this for ${provider}, which drew up your plan.`,
    cy: `${name} benderfynodd hyn ar ran ${provider}, a luniodd eich cynllun.`,
  }),
  author: (name: string): Words => ({
    en: `${name} decided this, and also wrote your plan or part of it.`,
    cy: `${name} benderfynodd hyn, ac ysgrifennodd eich cynllun hefyd, neu ran ohono.`,
  }),
}

/** What each decision means for the person, by what kind of line it is about. */
export const meanings: Record<CommitmentKind, Record<ReconsiderationOutcome, Words>> = {
  required: {
    stays: { en: 'You still have to do this.', cy: 'Mae’n rhaid i chi wneud hyn o hyd.' },
    changed: {
      en: 'You do not have to do it in the old way. You have to do it in the new way once you have the new plan.',
      cy: 'Nid oes rhaid i chi ei wneud yn yr hen ffordd. Bydd rhaid i chi ei wneud yn y ffordd newydd ar ôl i chi gael y cynllun newydd.',
    },
    removed: { en: 'You do not have to do this any more.', cy: 'Nid oes rhaid i chi wneud hyn mwyach.' },
    'date moved': {
      en: 'You still have to do this, by the new date.',
      cy: 'Mae’n rhaid i chi wneud hyn o hyd, erbyn y dyddiad newydd.',
    },
  },
  chosen: {
    stays: { en: 'It is still your choice.', cy: 'Eich dewis chi yw hyn o hyd.' },
    changed: { en: 'It is still your choice.', cy: 'Eich dewis chi yw hyn o hyd.' },
    removed: { en: 'It is not in your plan any more.', cy: 'Nid yw yn eich cynllun mwyach.' },
    'date moved': { en: 'It is still your choice.', cy: 'Eich dewis chi yw hyn o hyd.' },
  },
  ours: {
    stays: { en: 'We will still do this.', cy: 'Byddwn yn gwneud hyn o hyd.' },
    changed: { en: 'We will do it in the new way.', cy: 'Byddwn yn ei wneud yn y ffordd newydd.' },
    removed: { en: 'We will not do this any more.', cy: 'Ni fyddwn yn gwneud hyn mwyach.' },
    'date moved': { en: 'We will do this by the new date.', cy: 'Byddwn yn gwneud hyn erbyn y dyddiad newydd.' },
  },
}
