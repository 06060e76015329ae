/** Notes that say what somebody will do, or will not, with the drafts that are to be read in each: for tuning. Said on Sunday 22 November 2026. */
import type { CommitmentRead } from '../../server/note/promise/promises.ts'

export type LabelledCommitments = {
  note: string
  drafts: Pick<CommitmentRead, 'kind' | 'what' | 'by' | 'starts' | 'place'>[]
}

type Kind = CommitmentRead['kind']
const draft =
  (kind: Kind) =>
  (what: string, by?: string, more: { place?: string; starts?: string } = {}) => ({
    kind,
    what,
    ...(by && { by }),
    ...more,
  })
const chosen = draft('chosen')
const ours = draft('ours')
const required = draft('required')
const none: [] = []

export const saidOn = '2026-11-22'

export const commitmentNotes: readonly LabelledCommitments[] = [
  {
    note: "she'll ring the college about the access course by Friday week, I'll email her the bus times tomorrow",
    drafts: [
      chosen('ring the college about the access course', '2026-12-04'),
      ours('email you the bus times', '2026-11-23'),
    ],
  },
  {
    note: 'Clmt to update her CV by 4 Dec. WC to print 3 copies',
    drafts: [chosen('update your CV', '2026-12-04'), ours('print 3 copies')],
  },
  {
    note: 'claimant to register with Careers Wales online by the end of the month',
    drafts: [chosen('register with Careers Wales online', '2026-11-30', { place: 'online' })],
  },
  {
    note: 'He must bring his birth certificate on Tuesday',
    drafts: [required('bring your birth certificate', '2026-11-24')],
  },
  {
    note: 'Claimant has to attend the maths assessment on 1 December at the college',
    drafts: [required('attend the maths assessment at the college', '2026-12-01', { place: 'at the college' })],
  },
  {
    note: 'required to attend the work group on Thursday 26 November',
    drafts: [required('attend the work group', '2026-11-26')],
  },
  {
    note: "we'll look at her CV together at the next meeting",
    drafts: [ours('look at your CV together at the next meeting')],
  },
  {
    note: 'me to email the nursery list, she to visit two nurseries by 11/12',
    drafts: [ours('email the nursery list'), chosen('visit two nurseries', '2026-12-11')],
  },
  {
    note: 'Agreed she will go to the job club at the library on Wednesday',
    drafts: [chosen('go to the job club at the library', '2026-11-25', { place: 'at the library' })],
  },
  { note: 'JCP to refer to Working Links this week', drafts: [ours('refer to Working Links', '2026-11-27')] },
  {
    note: "She'll practise her typing at home every day",
    drafts: [chosen('practise your typing at home every day', undefined, { place: 'at home' })],
  },
  {
    note: "he's agreed to write a list of 5 employers by a week on Monday",
    drafts: [chosen('write a list of 5 employers', '2026-11-30')],
  },
  {
    note: 'By Friday she will ask her sister about childcare and ring the nursery',
    drafts: [chosen('ask your sister about childcare', '2026-11-27'), chosen('ring the nursery', '2026-11-27')],
  },
  {
    note: "I'll ring the college and ask about the crèche",
    drafts: [ours('ring the college and ask about the crèche')],
  },
  {
    note: "I'll print the form and post it to her in the next week",
    drafts: [ours('print the form and post it to you', '2026-11-29')],
  },
  { note: 'She is ringing the tutor tomorrow', drafts: [chosen('ring the tutor', '2026-11-23')] },
  {
    note: 'going to apply for the access course by the 5th',
    drafts: [chosen('apply for the access course', '2026-12-05')],
  },
  {
    note: 'Actions: ring the college by Fri; look up bus times. Me - send the booklet',
    drafts: [chosen('ring the college', '2026-11-27'), chosen('look up bus times'), ours('send the booklet')],
  },
  {
    note: "she'll update her CV, apply for the course and ask about the bursary",
    drafts: [chosen('update your CV'), chosen('apply for the course'), chosen('ask about the bursary')],
  },
  {
    note: 'adviser to find out about childcare costs before Friday',
    drafts: [ours('find out about childcare costs', '2026-11-27')],
  },
  {
    note: 'I will book the interpreter for our next meeting',
    drafts: [ours('book the interpreter for our next meeting')],
  },
  { note: "he'll have a look at the website tonight", drafts: [chosen('have a look at the website', '2026-11-22')] },
  {
    note: 'she will be bringing her certificates in on Monday 30th',
    drafts: [chosen('bring your certificates in', '2026-11-30')],
  },
  {
    note: 'ask if they do evening classes - she will ring them on Thursday',
    drafts: [chosen('ring them', '2026-11-26')],
  },
  {
    note: "she'll find out if the bus goes past the college by Wed",
    drafts: [chosen('find out if the bus goes past the college', '2026-11-25')],
  },
  {
    note: 'Starting from 7 December she will go to the English class',
    drafts: [chosen('go to the English class', undefined, { starts: '2026-12-07' })],
  },
  {
    note: 'Claimant agreed to complete the online application in a fortnight',
    drafts: [chosen('complete the online application', '2026-12-06')],
  },
  { note: "Rang the college last week. She'll chase them if no reply", drafts: none },
  { note: 'Ill send her the link tmrw', drafts: [ours('send you the link', '2026-11-23')] },
  { note: 'shell go to the library within 2 weeks', drafts: [chosen('go to the library', '2026-12-06')] },
  {
    note: 'We agreed that she would speak to her old manager about a reference by 30/11',
    drafts: [chosen('speak to your old manager about a reference', '2026-11-30')],
  },
  {
    note: 'She said she’d try to walk to the bus stop before our next appt',
    drafts: [chosen('try to walk to the bus stop before our next appointment')],
  },
  { note: 'WC will text her a reminder on Thursday morning', drafts: [ours('text you a reminder', '2026-11-26')] },
  { note: 'her sister will drive her to the interview', drafts: none },
  { note: 'mum said she’ll look after the kids', drafts: none },
  { note: 'she picks the kids up at 3', drafts: none },
  { note: 'would like to do a course in the new year', drafts: none },
  { note: "won't be applying for the nursery job", drafts: none },
  { note: 'rang the college last week, they will call back', drafts: none },
  { note: "if she gets childcare sorted she'll apply for the course", drafts: none },
  { note: 'might ring the college', drafts: none },
  { note: 'hopes to go to college in September', drafts: none },
  { note: "she'll be 40 next week", drafts: none },
  { note: "I'll be on leave next week", drafts: none },
  { note: 'She will need help with the form', drafts: none },
  { note: 'has to look after her mum every day', drafts: none },
  { note: 'must be home by 3 for the kids', drafts: none },
  { note: 'she has to go to hospital on Friday', drafts: none },
  { note: 'wants me to email her', drafts: none },
  { note: 'lives with mum, goes to the job club every Tuesday, used to work in a shop', drafts: none },
  { note: "doesn't think she'll ring them", drafts: none },
  { note: 'worked in a nursery till 2019, would love reception work mornings only', drafts: none },
  { note: "we'll see how it goes", drafts: none },
  { note: 'Will she apply for the course?', drafts: none },
  { note: 'the council will write to her about the flat', drafts: none },
  { note: 'used to go to a typing class on Mondays', drafts: none },
  { note: "bydd hi'n ffonio'r coleg erbyn dydd Gwener", drafts: [chosen("ffonio'r coleg", '2026-11-27')] },
  { note: 'mi wna i e-bostio’r amserau bws yfory', drafts: [ours('e-bostio’r amserau bws', '2026-11-23')] },
  { note: "fydd hi ddim yn ffonio'r coleg", drafts: none },
  {
    note: 'mae hi wedi cytuno i lenwi’r ffurflen erbyn 4 Rhagfyr',
    drafts: [chosen('llenwi’r ffurflen', '2026-12-04')],
  },
  { note: 'rhaid iddi fynychu’r cyfarfod ddydd Mawrth', drafts: [required('mynychu’r cyfarfod', '2026-11-24')] },
  { note: 'hoffai hi wneud cwrs', drafts: none },
  {
    note: 'cust to do CV by 1st Dec, w/c to send template today',
    drafts: [chosen('do CV', '2026-12-01'), ours('send template', '2026-11-22')],
  },
  {
    note: '1) ring college by Friday 2) look up buses by Wed',
    drafts: [chosen('ring college', '2026-11-27'), chosen('look up buses', '2026-11-25')],
  },
  { note: 'She will, by Friday, ring the college', drafts: [chosen('ring the college', '2026-11-27')] },
  {
    note: "I'll chase up the DEA appt and let her know by Thurs",
    drafts: [ours('chase up the DEA appointment', '2026-11-26'), ours('let you know', '2026-11-26')],
  },
  {
    note: "Claimant will bring proof of address and her son's birth certificate to next appt",
    drafts: [chosen("bring proof of address and your son's birth certificate to next appointment")],
  },
  {
    note: 'she says she might ring, but I’ll ring her on Tuesday to check',
    drafts: [ours('ring you to check', '2026-11-24')],
  },
  {
    note: "she'll sign up for the Tuesday typing class by the end of next week",
    drafts: [chosen('sign up for the Tuesday typing class', '2026-11-27')],
  },
  {
    note: "Plan - she'll practise typing 20 mins a day and show me at next appt",
    drafts: [chosen('practise typing 20 minutes a day'), chosen('show me at next appointment')],
  },
  {
    note: "she'll fill in and return the form by 8 December",
    drafts: [chosen('fill in and return the form', '2026-12-08')],
  },
  { note: 'he needs to open a bank account by 10 December', drafts: [chosen('open a bank account', '2026-12-10')] },
  { note: 'as soon as her CV is done she will send it off', drafts: none },
  { note: 'Provider will contact her within 5 days', drafts: none },
  { note: 'her friend said he’d help with the CV', drafts: none },
  { note: 'was going to ring but didn’t', drafts: none },
  { note: 'has to use a stick and must take breaks', drafts: none },
  { note: 'wants to ring the college by Friday', drafts: none },
  { note: 'os bydd hi’n well bydd hi’n ffonio', drafts: none },
]
