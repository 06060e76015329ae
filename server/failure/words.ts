/**
 * What the person reads about something that was not done, on paper and online: in both languages, and never as a verdict.
 *
 * What must always hold:
 *   1. The prompts are help: any reason counts, also one that is not among them, and our own mistakes do (R36, L21).
 *   2. Who decides is said, and that it is not us (R33).                                   (test/failure.test.ts)
 */
import type { Words } from '../lib/language.ts'

/** What other people have told us (L32): examples, and no list that anything is missing from. */
export const prompts: readonly Words[] = [
  { en: 'You were ill, or had a bad day.', cy: 'Roeddech yn sâl, neu’n cael diwrnod gwael.' },
  {
    en: 'You had an appointment with a doctor or dentist.',
    cy: 'Roedd gennych apwyntiad gyda meddyg neu ddeintydd.',
  },
  {
    en: 'Someone you look after needed you.',
    cy: 'Roedd rhywun rydych yn gofalu amdano eich angen chi.',
  },
  { en: 'You could not get there.', cy: 'Ni allech gyrraedd yno.' },
  {
    en: 'You had a job interview, or were working.',
    cy: 'Roedd gennych gyfweliad am swydd, neu roeddech yn gweithio.',
  },
  { en: 'There was a funeral.', cy: 'Roedd angladd.' },
  { en: 'It clashed with your religion.', cy: 'Roedd yn gwrthdaro â’ch crefydd.' },
  {
    en: 'You did not understand what to do, or the language was hard.',
    cy: 'Nid oeddech yn deall beth i’w wneud, neu roedd yr iaith yn anodd.',
  },
  {
    en: 'We told you something wrong, or we did not ring, write or help when we should have.',
    cy: 'Dywedom rywbeth anghywir wrthych, neu ni wnaethom ffonio, ysgrifennu na helpu pan ddylem fod wedi gwneud.',
  },
  { en: 'You did do it, and we do not know.', cy: 'Gwnaethoch ei wneud, ac nid ydym yn gwybod.' },
]

export const words = {
  askTitle: { en: 'Tell us why', cy: 'Dywedwch wrthym pam' },
  askLead: {
    en: 'We have written down that something was not done. We want to hear your side.',
    cy: 'Rydym wedi cofnodi na chafodd rhywbeth ei wneud. Rydym am glywed eich ochr chi.',
  },
  nothingDecided: { en: 'Nothing has been decided.', cy: 'Nid oes unrhyw beth wedi’i benderfynu.' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  toBeDone: { en: 'What was to be done', cy: 'Yr hyn oedd i’w wneud' },
  byWhen: { en: 'By when', cy: 'Erbyn pryd' },
  when: { en: 'When', cy: 'Pryd' },
  interview: { en: 'An interview with us', cy: 'Cyfweliad gyda ni' },
  inPlan: { en: 'Where it says so', cy: 'Ble mae’n dweud hynny' },
  recorded: { en: 'What we wrote down', cy: 'Yr hyn a gofnodwyd gennym' },
  howTitle: { en: 'How to answer', cy: 'Sut i ateb' },
  anyWay: {
    en: 'You can answer online, by phone, in person or in writing. Someone can answer for you.',
    cy: 'Gallwch ateb ar-lein, dros y ffôn, wyneb yn wyneb neu yn ysgrifenedig. Gall rhywun ateb ar eich rhan.',
  },
  notCounted: {
    en: 'That day is not counted. Weekends and bank holidays are not counted.',
    cy: 'Nid yw’r diwrnod hwnnw’n cael ei gyfrif. Nid yw penwythnosau na gwyliau banc yn cael eu cyfrif.',
  },
  inYourFormat: {
    en: 'The time starts when you have this letter in the format you need.',
    cy: 'Mae’r amser yn dechrau pan fydd y llythyr hwn gennych yn y fformat sydd ei angen arnoch.',
  },
  late: {
    en: 'If you are late, still tell us. We will read it and pass it on.',
    cy: 'Os ydych yn hwyr, dywedwch wrthym er hynny. Byddwn yn ei ddarllen ac yn ei drosglwyddo.',
  },
  noLastDay: {
    en: 'Please answer as soon as you can. We will read what you tell us, whenever that is.',
    cy: 'Atebwch cyn gynted ag y gallwch. Byddwn yn darllen yr hyn rydych yn ei ddweud wrthym, pryd bynnag y bydd hynny.',
  },
  whatTitle: { en: 'What you can tell us', cy: 'Beth allwch chi ei ddweud wrthym' },
  anyReason: {
    en: 'Any reason counts. Use your own words. If we made a mistake, tell us: that counts too.',
    cy: 'Mae unrhyw reswm yn cyfrif. Defnyddiwch eich geiriau eich hun. Os gwnaethom gamgymeriad, dywedwch wrthym: mae hynny’n cyfrif hefyd.',
  },
  others: {
    en: 'These are some things that people tell us. Yours can be different.',
    cy: 'Dyma rai pethau y mae pobl yn eu dweud wrthym. Gall eich rheswm chi fod yn wahanol.',
  },
  forExample: { en: 'For example', cy: 'Er enghraifft' },
  whoTitle: { en: 'Who decides', cy: 'Pwy sy’n penderfynu' },
  who: {
    en: 'We do not decide what happens next. If it goes further, a decision maker does. They read what you tell us as well as what we wrote down.',
    cy: 'Nid ni sy’n penderfynu beth sy’n digwydd nesaf. Os bydd yn mynd ymhellach, penderfynwr sy’n gwneud hynny. Bydd yn darllen yr hyn rydych chi’n ei ddweud wrthym yn ogystal â’r hyn a gofnodwyd gennym.',
  },
  helpTitle: { en: 'Help to answer', cy: 'Help i ateb' },
  help: {
    en: 'Ask us if you need help to answer, an interpreter, or this letter in another format. It is free.',
    cy: 'Gofynnwch i ni os oes angen help arnoch i ateb, cyfieithydd, neu’r llythyr hwn mewn fformat arall. Mae am ddim.',
  },
  online: { en: 'You can answer on this page:', cy: 'Gallwch ateb ar y dudalen hon:' },
  readOnline: { en: 'You can read this online on this page:', cy: 'Gallwch ddarllen hwn ar-lein ar y dudalen hon:' },
  outcomeTitle: { en: 'What was decided', cy: 'Yr hyn a benderfynwyd' },
  outcomeLead: {
    en: 'A decision maker has answered. This is what they told us.',
    cy: 'Mae penderfynwr wedi ateb. Dyma’r hyn a ddywedodd wrthym.',
  },
  outcomeWords: { en: 'What they told us', cy: 'Yr hyn a ddywedodd' },
  outcomeOn: { en: 'When they told us', cy: 'Pryd y dywedodd wrthym' },
  outcomeNotOurs: {
    en: 'We did not decide this. We pass on what they told us. You may also get a letter about it from the Department for Work and Pensions.',
    cy: 'Nid ni a benderfynodd hyn. Rydym yn trosglwyddo’r hyn a ddywedodd wrthym. Efallai y cewch lythyr amdano hefyd gan yr Adran Gwaith a Phensiynau.',
  },
  closedTitle: { en: 'Nothing more will happen about this', cy: 'Ni fydd unrhyw beth arall yn digwydd am hyn' },
  closedLead: {
    en: 'We asked you why something was not done. We have looked at it, and will not take it further. You do not have to do anything.',
    cy: 'Gwnaethom ofyn i chi pam na chafodd rhywbeth ei wneud. Rydym wedi edrych arno, ac ni fyddwn yn mynd ag ef ymhellach. Nid oes rhaid i chi wneud dim.',
  },
  closedWhy: { en: 'Why', cy: 'Pam' },
  complain: {
    en: 'If you are not happy with how we have treated you, you can complain. You can do it in person, by phone or in writing. It will not be held against you. A complaint cannot change a decision about your benefit.',
    cy: 'Os nad ydych yn hapus gyda’r ffordd rydym wedi eich trin, gallwch gwyno. Gallwch wneud hynny wyneb yn wyneb, dros y ffôn neu yn ysgrifenedig. Ni fydd yn cael ei ddal yn eich erbyn. Ni all cwyn newid penderfyniad am eich budd-dal.',
  },
  inOther: {
    en: 'Some words in this letter were written in Welsh. You can ask for them in English.',
    cy: 'Cafodd rhai geiriau yn y llythyr hwn eu hysgrifennu yn Saesneg. Gallwch ofyn amdanynt yn Gymraeg.',
  },
} as const satisfies Record<string, Words>

/** L20, L23: the time that the law sets, as a letter and a page say it. `length` is '5 working days'. */
export const within = (length: Words): Words => ({
  en: `Please answer within ${length.en} after the day we give you this letter.`,
  cy: `Atebwch o fewn ${length.cy} ar ôl y diwrnod y byddwn yn rhoi’r llythyr hwn i chi.`,
})

/** The same for a letter that is given on the day it is written. */
export const ifGivenToday = (day: Words, last: Words): Words => ({
  en: `If we give it to you on ${day.en}, the last day is ${last.en}.`,
  cy: `Os byddwn yn ei roi i chi ar ${day.cy}, y diwrnod olaf yw ${last.cy}.`,
})
