/** Plans of four people as they could be issued, and one that is too much of everything. None of these people exists. */
import type { Commitment, PlanContent } from '../../server/action-plan/content.ts'
import type { Words } from '../../server/lib/language.ts'

const same = (text: string): Words => ({ en: text, cy: text })

const told = {
  work: { en: 'Work you have done', cy: 'Gwaith rydych chi wedi’i wneud' },
  aims: { en: 'Work you would like', cy: 'Gwaith yr hoffech ei wneud' },
  health: { en: 'Your health and work', cy: 'Eich iechyd a gwaith' },
  family: { en: 'Children and caring', cy: 'Plant a gofalu' },
  learning: { en: 'Qualifications and skills', cy: 'Cymwysterau a sgiliau' },
  job: { en: 'Last job', cy: 'Swydd ddiwethaf' },
  firstChoice: { en: 'First choice', cy: 'Dewis cyntaf' },
  hours: { en: 'Hours', cy: 'Oriau' },
  helps: { en: 'What helps', cy: 'Beth sy’n helpu' },
  affects: { en: 'How it affects work', cy: 'Sut mae’n effeithio ar waith' },
  children: { en: 'Children', cy: 'Plant' },
  certificates: { en: 'Certificates', cy: 'Tystysgrifau' },
  languages: { en: 'Languages', cy: 'Ieithoedd' },
} satisfies Record<string, Words>

/** A lone parent of a four-year-old, with back pain, who was a warehouse picker. */
export const loneParent: PlanContent = {
  reference: 'DEMO-PLAN-0001',
  version: 1,
  regime: 'esa_old',
  wording: '2026-11',
  issuedOn: '2026-11-24',
  interviewOn: '2026-11-24',
  writtenIn: 'en',
  claimant: { name: 'Chloe Adebayo', address: ['Flat 3', '18 Canal Street', 'Sheffield', 'S3 8QX'] },
  office: {
    name: 'Cavendish Court Jobcentre',
    address: ['Bank Street', 'Sheffield', 'S1 2EX'],
    phone: '0114 496 0000',
    email: 'sheffield.jobcentre@demo.test',
    nation: 'england',
  },
  adviser: { name: 'Sam Okafor' },
  told: [
    {
      title: told.aims,
      lines: [
        {
          label: told.firstChoice,
          value: { en: 'Stock control or planning, sitting and standing', cy: 'Rheoli stoc neu gynllunio' },
        },
        {
          label: told.hours,
          value: { en: '16 hours a week, 9:30am to 2:30pm', cy: '16 awr yr wythnos, 9:30am i 2:30pm' },
        },
      ],
    },
    {
      title: told.work,
      lines: [
        {
          label: told.job,
          value: {
            en: 'Warehouse picker, 2017 to 2023. Left because of back pain.',
            cy: 'Casglwr warws, 2017 i 2023. Gadael oherwydd poen cefn.',
          },
        },
      ],
    },
    {
      title: told.family,
      lines: [
        {
          label: told.children,
          value: {
            en: 'One, aged 4, in reception class from 8:50am to 3:10pm. You look after her on your own.',
            cy: 'Un, 4 oed, yn y dosbarth derbyn o 8:50am i 3:10pm. Chi sy’n gofalu amdani ar eich pen eich hun.',
          },
        },
      ],
    },
    {
      title: told.health,
      lines: [
        {
          label: told.affects,
          value: {
            en: 'Sitting or standing for more than 30 minutes hurts. Lifting is hard. Mornings are worse.',
            cy: 'Mae eistedd neu sefyll am fwy na 30 munud yn brifo. Mae codi pethau’n anodd. Mae boreau’n waeth.',
          },
        },
      ],
    },
  ],
  commitments: [
    {
      kind: 'required',
      what: 'Do the first three lessons of the free online course “Working with stock records”',
      steps: [
        'Open the course with the link we printed for you, at home or in the library.',
        'Do one lesson a week, in your own time, with breaks when your back needs them.',
        'Tell Sam by phone how the first lesson went.',
      ],
      startsOn: '2026-11-30',
      dueOn: '2026-12-18',
      place: 'Online, at home or at Sheffield Central Library',
      hours: '2 hours a week, in school hours',
      evidence: 'The course page shows which lessons are done. Bring it on your phone, or tell us.',
      helps: 'Stock control is work you want, and it needs no lifting.',
      whoHelps: 'Library staff can help you with the computer. Ask for the digital champion.',
      reasonable: 'Your daughter is at school at these times. You can stop and stand up whenever you need to.',
      canDo: 8,
      canDoWords: 'Yes, if I can do it in bits.',
    },
    {
      kind: 'chosen',
      what: 'Visit the back care group at the Pitsmoor health centre once, to see if it suits you',
      steps: ['Go on any Wednesday at 10am. You do not need to book.'],
      dueOn: '2027-01-13',
      place: 'Pitsmoor health centre, Burngreave Road',
      helps: 'You said you would like to know what others do about the pain.',
    },
    {
      kind: 'ours',
      what: 'Find out if childcare costs can be paid while you train, and write to you with the answer',
      steps: [],
      dueOn: '2026-12-01',
      whoHelps: 'Sam Okafor',
    },
  ],
  claimantWords:
    'I was good at my job and I miss the people. I want to work again, but I will not lift boxes again. My daughter comes first until she has settled at school.',
  nextReview: { on: '2027-01-14', time: '10:00', how: { en: 'by phone', cy: 'dros y ffôn' } },
  agreement: 'not asked',
}

/** A Welsh-speaking former steelworker of 58 with no internet at home. What was typed in is in Welsh. */
export const steelworker: PlanContent = {
  reference: 'PLAN-7K4M-QX9T',
  version: 2,
  regime: 'esa_new_style',
  wording: '2026-11',
  issuedOn: '2026-12-04',
  interviewOn: '2026-12-01',
  writtenIn: 'cy',
  claimant: {
    name: 'Gwilym Llŷr ap Siôn',
    address: ['Tŷ’r Ŵyl', '7 Heol Cŵm Dŵr', 'Pont-rhyd-y-fen', 'Port Talbot', 'SA12 9TG'],
  },
  office: {
    name: 'Canolfan Byd Gwaith Port Talbot',
    address: ['Ffordd yr Orsaf', 'Port Talbot', 'SA13 1UN'],
    phone: '01639 960000',
    nation: 'wales',
  },
  adviser: { name: 'Ffion Wyn Hughes' },
  told: [
    {
      title: told.work,
      lines: [
        {
          label: told.job,
          value: same('Gweithredwr ffwrnais, 1986 i 2024. Daeth y gwaith i ben pan gaeodd y ffwrnais.'),
        },
      ],
    },
    {
      title: told.learning,
      lines: [
        { label: told.certificates, value: same('Trwydded wagen fforch godi (hyd at 2027), cymorth cyntaf') },
        { label: told.languages, value: same('Cymraeg (iaith gyntaf) a Saesneg') },
      ],
    },
  ],
  commitments: [
    {
      kind: 'required',
      what: 'Mynd i ddwy sesiwn “Cyfrifiaduron i ddechreuwyr” yn y llyfrgell',
      steps: ['Ffonio’r llyfrgell i gadw lle.', 'Mynd i’r ddwy sesiwn.', 'Gofyn i’r llyfrgellydd lofnodi’r cerdyn.'],
      dueOn: '2026-12-18',
      place: 'Llyfrgell Port Talbot, Canolfan Aberafan',
      hours: '2 awr bob tro',
      evidence: 'Y cerdyn wedi’i lofnodi',
      helps: 'Mae’r swyddi rydych chi eisiau yn gofyn am ddefnyddio cyfrifiadur.',
      reasonable: 'Mae bws o Bont-rhyd-y-fen bob awr, ac mae’r sesiynau yn Gymraeg.',
      canDo: 6,
      ownWords: 'Dw i erioed wedi defnyddio cyfrifiadur, ond fe rof i gynnig arni.',
    },
    {
      kind: 'chosen',
      what: 'Siarad â’r coleg am fod yn hyfforddwr weldio',
      steps: [],
      dueOn: '2027-01-29',
      helps: 'Mae gennych 38 mlynedd o brofiad i’w rannu.',
    },
    {
      kind: 'ours',
      what: 'Postio amserlen y bws a ffurflen y tocyn bws i chi',
      steps: [],
      dueOn: '2026-12-09',
      whoHelps: 'Ffion Wyn Hughes',
    },
    {
      kind: 'ours',
      what: 'Trefnu i bob llythyr oddi wrthym fod yn Gymraeg',
      steps: [],
      dueOn: '2026-12-09',
    },
  ],
  nextReview: { on: '2027-02-02', time: '14:30', how: { en: 'at the Jobcentre', cy: 'yn y Ganolfan Byd Gwaith' } },
  agreement: 'agreed verbally',
}

/** A person with anxiety and no fixed abode, who is not required to do anything and did not want to sign. */
export const noFixedAbode: PlanContent = {
  reference: 'PLAN-9C3F-H6WY',
  version: 1,
  regime: 'voluntary',
  wording: '2026-11',
  issuedOn: '2026-11-27',
  interviewOn: '2026-11-26',
  writtenIn: 'en',
  claimant: { name: 'Jordan Leigh', address: [] },
  office: {
    name: 'Leith Jobcentre',
    address: ['Commercial Street', 'Edinburgh', 'EH6 6JA'],
    phone: '0131 496 0000',
    nation: 'scotland',
  },
  adviser: { name: 'Priya Raman' },
  told: [
    {
      title: told.health,
      lines: [
        {
          label: told.helps,
          value: {
            en: 'Talking by phone rather than in the office. Having Morag from the hostel with you.',
            cy: 'Siarad dros y ffôn yn hytrach nag yn y swyddfa. Cael Morag o’r hostel gyda chi.',
          },
        },
      ],
    },
  ],
  commitments: [
    {
      kind: 'chosen',
      what: 'Try the quiet drop-in at the Hub for half an hour',
      steps: ['Go with Morag.', 'Leave whenever you want to.'],
      dueOn: '2026-12-11',
      place: 'The Hub, Great Junction Street',
      helps: 'You said meeting one new person is enough for now.',
      whoHelps: 'Morag Sim, your support worker',
      ownWords: 'I can manage that if it is not busy.',
    },
    {
      kind: 'ours',
      what: 'Ring you through the hostel office, never more than once a fortnight, and always text first',
      steps: [],
      startsOn: '2026-11-30',
      whoHelps: 'Priya Raman',
    },
  ],
  claimantWords: 'I am not lazy. Some days I cannot go through a door.\nPlease do not send letters to my mum’s house.',
  agreement: 'declined',
}

/** A refugee engineer with qualifications from abroad and an interpreter. */
export const engineer: PlanContent = {
  reference: 'PLAN-4TXE-7MQD',
  version: 1,
  regime: 'uc',
  wording: '2026-11',
  issuedOn: '2026-11-30',
  interviewOn: '2026-11-30',
  writtenIn: 'en',
  claimant: {
    name: 'Олександра Ковальчук-Şengül',
    address: ['c/o Łukasz Żółkiewski', '112A Ballards Lane', 'London', 'N3 2DN'],
  },
  office: {
    name: 'Finchley Jobcentre',
    address: ['Regents Park Road', 'London', 'N3 1LQ'],
    phone: '020 7946 0000',
    email: 'finchley.jobcentre@demo.test',
    nation: 'england',
  },
  adviser: { name: 'Ελένη Παπαδοπούλου' },
  told: [
    {
      title: told.learning,
      lines: [
        {
          label: told.certificates,
          value: {
            en: 'Master’s degree in civil engineering (Київський політехнічний інститут, 2011), seen today',
            cy: 'Gradd meistr mewn peirianneg sifil (Київський політехнічний інститут, 2011), a welwyd heddiw',
          },
        },
        {
          label: told.languages,
          value: {
            en: 'Ukrainian, Turkish, some English. Interpreter needed.',
            cy: 'Wcreineg, Twrceg, rhywfaint o Saesneg. Angen cyfieithydd.',
          },
        },
      ],
    },
  ],
  commitments: [
    {
      kind: 'required',
      what: 'Take the English assessment at Barnet and Southgate College',
      steps: [
        'Go to the open day with the letter from us.',
        'Do the assessment. It takes about an hour.',
        'Choose a class time that suits you.',
      ],
      dueOn: '2026-12-11',
      place: 'Barnet and Southgate College, Wood Street',
      hours: 'About 2 hours, once',
      reasonable: 'You want to work as an engineer again and said English comes first. The bus fare is paid.',
      canDo: 10,
    },
    {
      kind: 'chosen',
      what: 'Ask UK ENIC what your degree is worth here',
      steps: ['Send a photo of the certificate and the translation.'],
      dueOn: '2026-12-18',
      place: 'Online',
    },
    { kind: 'ours', what: 'Pay for the certified translation', steps: [], dueOn: '2026-12-08' },
    { kind: 'ours', what: 'Book a Ukrainian interpreter for our next talk', steps: [], dueOn: '2026-12-08' },
  ],
  nextReview: { on: '2026-12-14', time: '12:00', how: { en: 'at the jobcentre', cy: 'yn y ganolfan waith' } },
  agreement: 'signed',
}

const sentence =
  'Pneumonoultramicroscopicsilicovolcanoconiosis is long, and so is this sentence about step & <b>stock</b>. '

const manyCommitments: Commitment[] = Array.from({ length: 40 }, (_, index) => ({
  kind: (['required', 'chosen', 'ours'] as const)[index % 3] ?? 'ours',
  what: `${index + 1} ${index % 7 === 0 ? sentence.repeat(3) : 'Read'} ${'x'.repeat(index * 6)}`,
  steps: Array.from(
    { length: index % 13 },
    (_, step) => `${step % 4 === 3 ? sentence : 'Do it. '}${'ŵ'.repeat(step * 9)}`,
  ),
  dueOn: '2026-12-18',
  place: `https://example.test/${'a/very/long/address/'.repeat(index % 6)}?and=so&on`,
  hours: 'Half an hour',
  evidence: index === 3 ? sentence.repeat(40) : '',
  helps: 'a b  c\td\u0007e\u00ad',
  reasonable: 'You said so.',
  canDo: index % 11,
  canDoWords: sentence,
  ownWords: index % 5 === 0 ? `${sentence}\n\n${sentence}\n"quoted"` : undefined,
}))

/** Forty commitments, words wider than the page, texts longer than a page, and a draft. */
export const tooMuch: PlanContent = {
  ...loneParent,
  reference: 'PLAN-TOO-MUCH',
  version: 12,
  issuedOn: undefined,
  claimant: {
    name: `Wolfeschlegelsteinhausenbergerdorff-${'Llanfairpwllgwyngyll'.repeat(3)}`,
    address: ['Flat 1', 'The Very Long Name of a House', 'An Estate', 'A Village', 'A Town', 'A County', 'AB1 2CD'],
  },
  office: {
    ...loneParent.office,
    name: `Jobcentre ${'Rhosllannerchrugog '.repeat(3)}`,
    address: ['a', 'b', 'c', 'd', 'e'],
  },
  told: Array.from({ length: 12 }, (_, index) => ({
    title: { en: `Part ${index}`, cy: `Rhan ${index}` },
    lines: Array.from({ length: index }, () => ({
      label: { en: `A label as long as a question ${'so '.repeat(index * 4)}`, cy: `Label mor hir â chwestiwn` },
      value: same(index % 5 === 4 ? sentence.repeat(index) : sentence),
    })),
  })),
  commitments: manyCommitments,
  claimantWords: `“${sentence.repeat(50)}”\r\n${sentence}`,
}

const remark =
  'We talked about the early bus and about who can fetch her from school. It was a long talk & a good one, with tea. '

/** Notes of 3,000 words, in paragraphs and in one piece, and words of 200 letters. */
export const wordy: PlanContent = {
  ...loneParent,
  reference: 'PLAN-WORDY',
  commitments: loneParent.commitments.map((commitment, index) => ({
    ...commitment,
    what: index === 1 ? `Read about ${'donau'.repeat(40)}` : commitment.what,
    reasonable: remark.repeat(index === 0 ? 130 : 2),
    whoHelps: `${'schifffahrt'.repeat(18)} or https://example.test/${'a-long-address/'.repeat(14)}`,
  })),
  claimantWords: Array.from({ length: 26 }, (_, index) => remark.repeat(1 + (index % 9))).join('\n'),
}

/** As little as a plan can say: three pages, most of them what every plan must say (R27). */
export const shortPlan: PlanContent = {
  ...noFixedAbode,
  reference: 'PLAN-2B7H-R4KD',
  told: [],
  commitments: [
    {
      kind: 'ours',
      what: 'Ring you once a fortnight, and always text first',
      steps: [],
      startsOn: '2026-11-30',
      whoHelps: 'Priya Raman',
    },
  ],
  claimantWords: undefined,
}

export const people = { loneParent, steelworker, noFixedAbode, engineer }
