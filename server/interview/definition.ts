// The interview itself: every step and question, in the order they are talked about, in English and Welsh.
// This is the one long file: to add or reword a question is one edit, here.
//
// What must always hold
// 1. The order follows the purposes of an interview (L25, R16): aims, history, qualifications, circumstances, what gets
//    in the way, then free text. A test holds the order.
// 2. 'may be required' stands only on what regulation 57 lists (L28); everything else can be withheld (L30, R15).
//    The type makes every question say which; a test holds the list.
// 3. Safety goes nowhere (R86): a test refuses any use of its answers.
// 4. An id never changes its meaning. A question that changes its meaning gets a new id and a new version, and the old
//    version stays in `definitions`, so that an old interview can still be read.
// 5. Both languages are complete: the type asks for them and `problemsIn` (soundness.ts) refuses an empty or copied one.

import type { Condition, Definition, Option, Question, Step } from './questions.ts'

// Yes and no in Welsh, after the verb the question begins with.
const ydw = { yes: { en: 'Yes', cy: 'Ydw' }, no: { en: 'No', cy: 'Nac ydw' } }
const ydy = { yes: { en: 'Yes', cy: 'Ydy' }, no: { en: 'No', cy: 'Nac ydy' } }
const oes = { yes: { en: 'Yes', cy: 'Oes' }, no: { en: 'No', cy: 'Nac oes' } }
const byddai = { yes: { en: 'Yes', cy: 'Byddai' }, no: { en: 'No', cy: 'Na fyddai' } }

const whoIsHere: Step = {
  id: 'who-is-here',
  title: { en: 'Who is here today', cy: 'Pwy sydd yma heddiw' },
  intro: {
    en: 'First, let us make sure that you have the people and the things you need for this talk.',
    cy: 'Yn gyntaf, gadewch i ni wneud yn siŵr bod gennych y bobl a’r pethau sydd eu hangen arnoch ar gyfer y sgwrs hon.',
  },
  today: true,
  questions: [
    {
      id: 'talking-how',
      kind: 'choices',
      label: { en: 'How are we talking today?', cy: 'Sut rydym yn siarad heddiw?' },
      short: { en: 'How we talked', cy: 'Sut y buom yn siarad' },
      called: { en: 'how we are talking today', cy: 'sut rydym yn siarad heddiw' },
      hint: {
        en: 'Choose more than one if it changed part of the way through.',
        cy: 'Dewiswch fwy nag un os newidiodd hyn ran o’r ffordd drwodd.',
      },
      options: [
        {
          value: 'in_person',
          label: { en: 'In person, at the jobcentre', cy: 'Wyneb yn wyneb, yn y Ganolfan Byd Gwaith' },
        },
        { value: 'phone', label: { en: 'By phone', cy: 'Dros y ffôn' } },
        { value: 'video', label: { en: 'By video', cy: 'Drwy fideo' } },
        { value: 'home_visit', label: { en: 'At your home', cy: 'Yn eich cartref' } },
        {
          value: 'provider_premises',
          label: { en: 'At a provider or another office', cy: 'Gyda darparwr neu mewn swyddfa arall' },
        },
      ],
      required: 'optional',
      compulsory: true,
      usedIn: ['plan', 'statistics'],
    },
    {
      id: 'present',
      kind: 'choices',
      label: { en: 'Who is here with you?', cy: 'Pwy sydd yma gyda chi?' },
      short: { en: 'With you', cy: 'Gyda chi' },
      hint: {
        en: 'You can have someone with you at any interview. Include anyone who is on the phone.',
        cy: 'Gallwch gael rhywun gyda chi mewn unrhyw gyfweliad. Dylech gynnwys unrhyw un sydd ar y ffôn.',
      },
      options: [
        { value: 'companion', label: { en: 'A friend or someone in your family', cy: 'Ffrind neu rywun o’ch teulu' } },
        { value: 'support_worker', label: { en: 'A support worker', cy: 'Gweithiwr cymorth' } },
        { value: 'interpreter', label: { en: 'An interpreter', cy: 'Cyfieithydd ar y pryd' } },
        {
          value: 'representative',
          label: { en: 'Someone who acts or speaks for you', cy: 'Rhywun sy’n gweithredu neu’n siarad ar eich rhan' },
        },
        { value: 'colleague', label: { en: 'Another member of our staff', cy: 'Aelod arall o’n staff' } },
        { value: 'other', label: { en: 'Someone else', cy: 'Rhywun arall' } },
      ],
      none: { en: 'Nobody else, just you', cy: 'Neb arall, dim ond chi' },
      required: 'optional',
      usedIn: ['plan'],
    },
    {
      id: 'present-who',
      kind: 'text',
      label: {
        en: 'What are their names, and how do they know you?',
        cy: 'Beth yw eu henwau, a sut maent yn eich adnabod?',
      },
      short: { en: 'Their names', cy: 'Eu henwau' },
      hint: {
        en: 'Say if they were here for only part of the time, or joined by phone.',
        cy: 'Dywedwch os oeddent yma am ran o’r amser yn unig, neu os oeddent ar y ffôn.',
      },
      example: {
        en: 'Jo Marsh, support worker at the hostel, by phone for the second half',
        cy: 'Jo Marsh, gweithiwr cymorth yn yr hostel, dros y ffôn am yr ail hanner',
      },
      askIf: { known: 'present' },
      required: 'optional',
      usedIn: ['plan'],
    },
    {
      id: 'representative-kind',
      kind: 'choice',
      label: { en: 'How may they act for you?', cy: 'Sut y cânt weithredu ar eich rhan?' },
      short: { en: 'How they act for you', cy: 'Sut maent yn gweithredu ar eich rhan' },
      why: {
        en: 'We ask because it tells us what we may talk about with them, and who the plan must be given to.',
        cy: 'Rydym yn gofyn oherwydd ei fod yn dweud wrthym beth y cawn ei drafod â nhw, ac i bwy y mae’n rhaid rhoi’r cynllun.',
      },
      options: [
        {
          value: 'companion_only',
          label: { en: 'They are here to support you only', cy: 'Maent yma i’ch cefnogi yn unig' },
        },
        {
          value: 'implicit_consent',
          label: {
            en: 'You are here and happy for them to speak for you',
            cy: 'Rydych chi yma ac yn fodlon iddynt siarad drosoch',
          },
        },
        {
          value: 'explicit_consent',
          label: { en: 'You have told us that they may', cy: 'Rydych wedi dweud wrthym y cânt wneud hynny' },
        },
        {
          value: 'written_authority',
          label: {
            en: 'You have written to say that they may',
            cy: 'Rydych wedi ysgrifennu i ddweud y cânt wneud hynny',
          },
        },
        { value: 'appointee', label: { en: 'They are your appointee', cy: 'Nhw yw eich penodai' } },
        {
          value: 'attorney_or_deputy',
          label: {
            en: 'They hold a power of attorney, or are a deputy or guardian',
            cy: 'Mae ganddynt atwrneiaeth, neu maent yn ddirprwy neu’n warcheidwad',
          },
        },
      ],
      askIf: { has: ['present', 'representative'] },
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'interpreter-how',
      kind: 'choice',
      label: { en: 'How is the interpreter taking part?', cy: 'Sut mae’r cyfieithydd yn cymryd rhan?' },
      short: { en: 'Interpreter', cy: 'Cyfieithydd ar y pryd' },
      options: [
        { value: 'room', label: { en: 'In the room', cy: 'Yn yr ystafell' } },
        { value: 'phone', label: { en: 'By phone', cy: 'Dros y ffôn' } },
        { value: 'video', label: { en: 'By video', cy: 'Drwy fideo' } },
        { value: 'sign', label: { en: 'In sign language', cy: 'Mewn iaith arwyddion' } },
        {
          value: 'family',
          label: { en: 'Someone you know is interpreting', cy: 'Rhywun rydych yn ei adnabod sy’n cyfieithu' },
        },
      ],
      askIf: { has: ['present', 'interpreter'] },
      required: 'optional',
      usedIn: ['plan'],
    },
    {
      id: 'talk-needs',
      kind: 'choices',
      label: { en: 'What would make this talk easier for you?', cy: 'Beth fyddai’n gwneud y sgwrs hon yn haws i chi?' },
      short: { en: 'To make talking easier', cy: 'I wneud siarad yn haws' },
      why: {
        en: 'You can change your mind at any time, and we can stop and carry on another day.',
        cy: 'Gallwch newid eich meddwl unrhyw bryd, a gallwn stopio a pharhau ar ddiwrnod arall.',
      },
      options: [
        { value: 'breaks', label: { en: 'Breaks', cy: 'Seibiannau' } },
        {
          value: 'slowly',
          label: { en: 'Going slowly, one question at a time', cy: 'Mynd yn araf, un cwestiwn ar y tro' },
        },
        {
          value: 'plain-words',
          label: { en: 'Plain words, or things said again', cy: 'Geiriau plaen, neu ailadrodd pethau' },
        },
        { value: 'written-down', label: { en: 'Having things written down', cy: 'Cael pethau wedi’u hysgrifennu' } },
        { value: 'quiet', label: { en: 'A quiet or private room', cy: 'Ystafell dawel neu breifat' } },
        { value: 'stand', label: { en: 'Standing up or moving about', cy: 'Sefyll neu symud o gwmpas' } },
        {
          value: 'hearing',
          label: { en: 'A hearing loop, or facing you to speak', cy: 'Dolen sain, neu eich wynebu wrth siarad' },
        },
        {
          value: 'phone-instead',
          label: { en: 'Talking by phone for part of it', cy: 'Siarad dros y ffôn am ran ohono' },
        },
      ],
      none: { en: 'Nothing needed', cy: 'Nid oes angen dim' },
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'talk-needs-words',
      kind: 'text',
      label: { en: 'Is there anything else that would help?', cy: 'A oes unrhyw beth arall a fyddai’n helpu?' },
      short: { en: 'Anything else that helps', cy: 'Unrhyw beth arall sy’n helpu' },
      required: 'optional',
      usedIn: [],
    },
  ],
}

const aims: Step = {
  id: 'aims',
  title: { en: 'Your aims', cy: 'Eich nodau' },
  intro: {
    en: 'What you would like to do, now or later. It is fine not to know yet.',
    cy: 'Yr hyn yr hoffech ei wneud, nawr neu yn nes ymlaen. Mae’n iawn peidio â gwybod eto.',
  },
  questions: [
    {
      id: 'aim-work',
      kind: 'long-text',
      label: { en: 'What kind of work would you like to do?', cy: 'Pa fath o waith yr hoffech ei wneud?' },
      short: { en: 'Kind of work', cy: 'Math o waith' },
      hint: { en: '“No idea yet” is a good answer.', cy: 'Mae “Dim syniad eto” yn ateb da.' },
      why: {
        en: 'We ask so that the plan leads to work that you want and can do.',
        cy: 'Rydym yn gofyn er mwyn i’r cynllun arwain at waith rydych am ei wneud ac yn gallu ei wneud.',
      },
      example: {
        en: 'Office work, sitting down, near my son’s school',
        cy: 'Gwaith swyddfa, ar fy eistedd, yn agos i ysgol fy mab',
      },
      none: { en: 'No idea yet', cy: 'Dim syniad eto' },
      required: 'may be required',
      usedIn: ['plan', 'referral'],
    },
    preference(1, { en: 'What job would be your first choice?', cy: 'Pa swydd fyddai eich dewis cyntaf?' }),
    preference(2, { en: 'What would be your second choice?', cy: 'Beth fyddai eich ail ddewis?' }),
    preference(3, { en: 'What would be your third choice?', cy: 'Beth fyddai eich trydydd dewis?' }),
    {
      id: 'self-employment',
      kind: 'choice',
      label: { en: 'Have you thought of working for yourself?', cy: 'Ydych chi wedi meddwl am weithio i chi’ch hun?' },
      short: { en: 'Working for yourself', cy: 'Gweithio i chi’ch hun' },
      options: [
        { value: 'already', label: { en: 'I work for myself now', cy: 'Rwy’n gweithio i mi fy hun nawr' } },
        {
          value: 'before',
          label: {
            en: 'I have done it before and might again',
            cy: 'Rwyf wedi gwneud hynny o’r blaen ac efallai y gwnaf eto',
          },
        },
        { value: 'interested', label: { en: 'I would like to know more', cy: 'Hoffwn wybod mwy' } },
        { value: 'no', label: { en: 'It is not for me', cy: 'Nid yw’n addas i mi' } },
      ],
      required: 'may be required',
      usedIn: ['plan'],
    },
    {
      id: 'what-matters',
      kind: 'long-text',
      label: { en: 'What matters most to you in a job?', cy: 'Beth sydd bwysicaf i chi mewn swydd?' },
      short: { en: 'What matters to you', cy: 'Beth sy’n bwysig i chi' },
      example: {
        en: 'Steady hours, kind people, not being rushed',
        cy: 'Oriau cyson, pobl garedig, peidio â chael fy rhuthro',
      },
      required: 'optional',
      usedIn: ['plan'],
    },
  ],
}

function preference(place: 1 | 2 | 3, label: Question['label']): Question {
  return {
    id: `job-preference-${place}`,
    kind: 'text',
    label,
    short: { en: `Job preference ${place}`, cy: `Dewis swydd ${place}` },
    required: 'may be required',
    usedIn: ['plan', 'referral'],
  }
}

const hours: Step = {
  id: 'hours',
  title: { en: 'When and where you could work', cy: 'Pryd a ble y gallech weithio' },
  questions: [
    {
      id: 'hours-wanted',
      kind: 'number',
      label: {
        en: 'About how many hours a week would suit you?',
        cy: 'Tua faint o oriau’r wythnos fyddai’n addas i chi?',
      },
      short: { en: 'Hours a week', cy: 'Oriau’r wythnos' },
      unit: { en: 'hours a week', cy: 'awr yr wythnos' },
      min: 0,
      max: 80,
      decimals: 1,
      width: 3,
      required: 'may be required',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'days-wanted',
      kind: 'choices',
      label: { en: 'Which days could you work?', cy: 'Pa ddyddiau y gallech weithio?' },
      short: { en: 'Days', cy: 'Dyddiau' },
      options: [
        { value: 'any', label: { en: 'Any day', cy: 'Unrhyw ddiwrnod' } },
        { value: 'monday', label: { en: 'Monday', cy: 'Dydd Llun' } },
        { value: 'tuesday', label: { en: 'Tuesday', cy: 'Dydd Mawrth' } },
        { value: 'wednesday', label: { en: 'Wednesday', cy: 'Dydd Mercher' } },
        { value: 'thursday', label: { en: 'Thursday', cy: 'Dydd Iau' } },
        { value: 'friday', label: { en: 'Friday', cy: 'Dydd Gwener' } },
        { value: 'saturday', label: { en: 'Saturday', cy: 'Dydd Sadwrn' } },
        { value: 'sunday', label: { en: 'Sunday', cy: 'Dydd Sul' } },
      ],
      required: 'optional',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'times-wanted',
      kind: 'choices',
      label: { en: 'What times of day could you work?', cy: 'Pa adegau o’r dydd y gallech weithio?' },
      short: { en: 'Times of day', cy: 'Adegau o’r dydd' },
      options: [
        { value: 'any', label: { en: 'Any time', cy: 'Unrhyw bryd' } },
        { value: 'mornings', label: { en: 'Mornings', cy: 'Boreau' } },
        { value: 'school-hours', label: { en: 'School hours only', cy: 'Oriau ysgol yn unig' } },
        { value: 'afternoons', label: { en: 'Afternoons', cy: 'Prynhawniau' } },
        { value: 'evenings', label: { en: 'Evenings', cy: 'Nosweithiau' } },
        { value: 'nights', label: { en: 'Nights', cy: 'Dros nos' } },
      ],
      required: 'optional',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'times-not',
      kind: 'text',
      label: {
        en: 'Are there days or times that you cannot do?',
        cy: 'A oes dyddiau neu adegau nad ydynt yn bosibl i chi?',
      },
      short: { en: 'Days or times you cannot do', cy: 'Dyddiau neu adegau nad ydynt yn bosibl' },
      example: {
        en: 'Friday prayers, and Tuesdays at the clinic',
        cy: 'Gweddïau dydd Gwener, a dydd Mawrth yn y clinig',
      },
      none: { en: 'No, none', cy: 'Nac oes, dim' },
      required: 'optional',
      usedIn: ['plan'],
    },
    {
      id: 'place-wanted',
      kind: 'text',
      label: { en: 'Where could you work?', cy: 'Ble y gallech weithio?' },
      short: { en: 'Where', cy: 'Ble' },
      example: { en: 'In Port Talbot or Neath, or at home', cy: 'Ym Mhort Talbot neu Gastell-nedd, neu gartref' },
      required: 'optional',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'start-when',
      kind: 'choice',
      label: {
        en: 'When do you think you could start work?',
        cy: 'Pryd ydych chi’n meddwl y gallech ddechrau gweithio?',
      },
      short: { en: 'When you could start', cy: 'Pryd y gallech ddechrau' },
      hint: {
        en: 'This is only what you think today. It does not commit you to anything.',
        cy: 'Dyma’r hyn rydych yn ei feddwl heddiw yn unig. Nid yw’n eich ymrwymo i unrhyw beth.',
      },
      options: [
        { value: 'now', label: { en: 'Now', cy: 'Nawr' } },
        { value: 'months-3', label: { en: 'In the next 3 months', cy: 'Yn y 3 mis nesaf' } },
        { value: 'months-12', label: { en: 'In 3 to 12 months', cy: 'Ymhen 3 i 12 mis' } },
        { value: 'later', label: { en: 'In more than a year', cy: 'Ymhen mwy na blwyddyn' } },
        { value: 'cannot-say', label: { en: 'I cannot say yet', cy: 'Ni allaf ddweud eto' } },
      ],
      required: 'optional',
      usedIn: ['plan'],
    },
  ],
}

const workHistory: Step = {
  id: 'work-history',
  title: { en: 'Your work, now and before', cy: 'Eich gwaith, nawr ac o’r blaen' },
  questions: [
    {
      id: 'working-now',
      kind: 'choices',
      label: {
        en: 'Do you do any work now, paid or unpaid?',
        cy: 'Ydych chi’n gwneud unrhyw waith nawr, am dâl neu’n ddi-dâl?',
      },
      short: { en: 'Work now', cy: 'Gwaith nawr' },
      options: [
        { value: 'employed', label: { en: 'Paid work for an employer', cy: 'Gwaith am dâl i gyflogwr' } },
        { value: 'self-employed', label: { en: 'Working for yourself', cy: 'Gweithio i chi’ch hun' } },
        { value: 'voluntary', label: { en: 'Voluntary work', cy: 'Gwaith gwirfoddol' } },
        { value: 'family', label: { en: 'Helping in a family business', cy: 'Helpu mewn busnes teuluol' } },
      ],
      none: { en: 'No work at the moment', cy: 'Dim gwaith ar hyn o bryd' },
      required: 'may be required',
      usedIn: ['plan', 'statistics'],
    },
    {
      id: 'working-now-what',
      kind: 'text',
      label: { en: 'What is the work?', cy: 'Beth yw’r gwaith?' },
      short: { en: 'What the work is', cy: 'Beth yw’r gwaith' },
      askIf: { known: 'working-now' },
      required: 'may be required',
      usedIn: ['plan'],
    },
    {
      id: 'working-now-hours',
      kind: 'number',
      label: { en: 'About how many hours a week do you do?', cy: 'Tua faint o oriau’r wythnos ydych chi’n eu gwneud?' },
      short: { en: 'Hours of work now', cy: 'Oriau gwaith nawr' },
      unit: { en: 'hours a week', cy: 'awr yr wythnos' },
      min: 0,
      max: 168,
      decimals: 1,
      width: 3,
      askIf: { known: 'working-now' },
      required: 'may be required',
      usedIn: ['plan'],
    },
    {
      id: 'jobs',
      kind: 'group',
      label: { en: 'What jobs have you had?', cy: 'Pa swyddi ydych chi wedi’u cael?' },
      short: { en: 'Jobs', cy: 'Swyddi' },
      called: { en: 'the jobs you have had', cy: 'y swyddi rydych wedi’u cael' },
      hint: {
        en: 'Start with the last one. Include work abroad, voluntary work and short jobs. About when is near enough.',
        cy: 'Dechreuwch gyda’r un olaf. Dylech gynnwys gwaith dramor, gwaith gwirfoddol a swyddi byr. Mae amcangyfrif o’r dyddiadau yn ddigon da.',
      },
      why: {
        en: 'We ask once and keep it, so that you need not tell us again.',
        cy: 'Rydym yn gofyn unwaith ac yn ei gadw, fel nad oes rhaid i chi ddweud wrthym eto.',
      },
      none: { en: 'No jobs yet', cy: 'Dim swyddi eto' },
      item: { en: 'job', cy: 'swydd' },
      addAnother: { en: 'Add another job', cy: 'Ychwanegu swydd arall' },
      fields: [
        {
          id: 'job-title',
          kind: 'text',
          label: { en: 'What was the job?', cy: 'Beth oedd y swydd?' },
          short: { en: 'Job title', cy: 'Teitl y swydd' },
          example: { en: 'Warehouse picker', cy: 'Casglwr archebion mewn warws' },
          required: 'may be required',
          compulsory: true,
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'job-employer',
          kind: 'text',
          label: { en: 'Who did you work for?', cy: 'I bwy roeddech yn gweithio?' },
          short: { en: 'Employer', cy: 'Cyflogwr' },
          required: 'optional',
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'job-place',
          kind: 'text',
          label: { en: 'Where was it?', cy: 'Ble roedd y swydd?' },
          short: { en: 'Where', cy: 'Ble' },
          hint: { en: 'The town, or the country if it was abroad.', cy: 'Y dref, neu’r wlad os oedd dramor.' },
          required: 'optional',
          usedIn: ['plan'],
        },
        {
          id: 'job-type',
          kind: 'choice',
          label: { en: 'What kind of job was it?', cy: 'Pa fath o swydd oedd hi?' },
          short: { en: 'Kind of job', cy: 'Math o swydd' },
          options: [
            { value: 'full-time', label: { en: 'Full-time', cy: 'Amser llawn' } },
            { value: 'part-time', label: { en: 'Part-time', cy: 'Rhan-amser' } },
            { value: 'agency', label: { en: 'Agency or temporary', cy: 'Asiantaeth neu dros dro' } },
            { value: 'zero-hours', label: { en: 'Zero hours or casual', cy: 'Dim oriau neu achlysurol' } },
            { value: 'self-employed', label: { en: 'Working for yourself', cy: 'Gweithio i chi’ch hun' } },
            { value: 'apprenticeship', label: { en: 'Apprenticeship or trainee', cy: 'Prentisiaeth neu hyfforddai' } },
            { value: 'forces', label: { en: 'Armed forces', cy: 'Y lluoedd arfog' } },
            { value: 'voluntary', label: { en: 'Voluntary', cy: 'Gwirfoddol' } },
            { value: 'other', label: { en: 'Something else', cy: 'Rhywbeth arall' } },
          ],
          required: 'may be required',
          usedIn: ['plan'],
        },
        {
          id: 'job-started',
          kind: 'approximate-date',
          label: { en: 'When did you start?', cy: 'Pryd y gwnaethoch ddechrau?' },
          short: { en: 'Started', cy: 'Dechrau' },
          called: { en: 'the date you started', cy: 'y dyddiad y gwnaethoch ddechrau' },
          hint: {
            en: 'The year is enough. For example, 3 2015.',
            cy: 'Mae’r flwyddyn yn ddigon. Er enghraifft, 3 2015.',
          },
          when: 'past',
          required: 'may be required',
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'job-still',
          kind: 'yes-no',
          replies: ydw,
          label: { en: 'Do you still do this job?', cy: 'Ydych chi’n dal i wneud y swydd hon?' },
          short: { en: 'Still doing it', cy: 'Yn dal i’w gwneud' },
          required: 'may be required',
          usedIn: ['plan'],
        },
        {
          id: 'job-ended',
          kind: 'approximate-date',
          label: { en: 'When did you finish?', cy: 'Pryd y gwnaethoch orffen?' },
          short: { en: 'Finished', cy: 'Gorffen' },
          called: { en: 'the date you finished', cy: 'y dyddiad y gwnaethoch orffen' },
          hint: {
            en: 'The year is enough. For example, 11 2021.',
            cy: 'Mae’r flwyddyn yn ddigon. Er enghraifft, 11 2021.',
          },
          when: 'past',
          notBefore: 'job-started',
          askIf: { not: { is: ['job-still', true] } },
          required: 'may be required',
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'job-did',
          kind: 'long-text',
          label: { en: 'What did you do there?', cy: 'Beth oeddech chi’n ei wneud yno?' },
          short: { en: 'What you did', cy: 'Beth oeddech yn ei wneud' },
          example: {
            en: 'Picked and packed orders, drove the forklift, trained new people',
            cy: 'Casglu a phacio archebion, gyrru’r fforch godi, hyfforddi pobl newydd',
          },
          required: 'may be required',
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'job-left',
          kind: 'text',
          label: { en: 'Why did it end?', cy: 'Pam y daeth i ben?' },
          short: { en: 'Why it ended', cy: 'Pam y daeth i ben' },
          hint: {
            en: 'You do not have to say. It makes no difference to your money.',
            cy: 'Nid oes rhaid i chi ddweud. Nid yw’n gwneud gwahaniaeth i’ch arian.',
          },
          askIf: { not: { is: ['job-still', true] } },
          required: 'optional',
          usedIn: [],
        },
      ],
      required: 'may be required',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'time-between',
      kind: 'long-text',
      label: {
        en: 'What did you do when you were not in work?',
        cy: 'Beth oeddech chi’n ei wneud pan nad oeddech mewn gwaith?',
      },
      short: { en: 'When not in work', cy: 'Pan nad oeddech mewn gwaith' },
      hint: {
        en: 'For example, bringing up children, looking after someone, being ill, studying or moving country.',
        cy: 'Er enghraifft, magu plant, gofalu am rywun, bod yn sâl, astudio neu symud gwlad.',
      },
      required: 'optional',
      usedIn: ['plan'],
    },
    {
      id: 'work-liked',
      kind: 'long-text',
      label: {
        en: 'What did you like, and what were you good at?',
        cy: 'Beth oeddech chi’n ei hoffi, ac ym mha beth yr oeddech yn dda?',
      },
      short: { en: 'What you liked and did well', cy: 'Beth oeddech yn ei hoffi ac yn ei wneud yn dda' },
      required: 'optional',
      usedIn: ['plan'],
    },
  ],
}

const qualifications: Step = {
  id: 'qualifications',
  title: { en: 'Qualifications and training', cy: 'Cymwysterau a hyfforddiant' },
  questions: [
    {
      id: 'qualifications-held',
      kind: 'group',
      label: { en: 'What qualifications do you have?', cy: 'Pa gymwysterau sydd gennych?' },
      short: { en: 'Qualifications', cy: 'Cymwysterau' },
      hint: {
        en: 'From school, college, university, work or another country. Include ones you did not finish.',
        cy: 'O’r ysgol, coleg, prifysgol, gwaith neu wlad arall. Dylech gynnwys rhai na wnaethoch eu gorffen.',
      },
      none: { en: 'No qualifications', cy: 'Dim cymwysterau' },
      item: { en: 'qualification', cy: 'cymhwyster' },
      addAnother: { en: 'Add another qualification', cy: 'Ychwanegu cymhwyster arall' },
      fields: [
        {
          id: 'qualification-what',
          kind: 'text',
          label: { en: 'What is it called?', cy: 'Beth yw ei enw?' },
          short: { en: 'Qualification', cy: 'Cymhwyster' },
          called: { en: 'what the qualification is called', cy: 'beth yw enw’r cymhwyster' },
          example: { en: 'GCSEs, City and Guilds, degree', cy: 'TGAU, City and Guilds, gradd' },
          required: 'may be required',
          compulsory: true,
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'qualification-subject',
          kind: 'text',
          label: { en: 'What is it in?', cy: 'Ym mha bwnc y mae?' },
          short: { en: 'Subject', cy: 'Pwnc' },
          example: { en: 'Civil engineering', cy: 'Peirianneg sifil' },
          required: 'may be required',
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'qualification-level',
          kind: 'choice',
          label: { en: 'What level is it?', cy: 'Pa lefel ydyw?' },
          short: { en: 'Level', cy: 'Lefel' },
          options: [
            {
              value: 'entry',
              label: {
                en: 'Entry level, or English for speakers of other languages',
                cy: 'Lefel mynediad, neu Saesneg i siaradwyr ieithoedd eraill',
              },
            },
            {
              value: 'level-1',
              label: { en: 'Level 1, like GCSE grades 3 to 1 or D to G', cy: 'Lefel 1, fel TGAU graddau D i G' },
            },
            {
              value: 'level-2',
              label: {
                en: 'Level 2, like GCSE grades 9 to 4 or A* to C, or National 5',
                cy: 'Lefel 2, fel TGAU graddau A* i C, neu National 5',
              },
            },
            {
              value: 'level-3',
              label: { en: 'Level 3, like A levels or Highers', cy: 'Lefel 3, fel Safon Uwch neu Highers' },
            },
            {
              value: 'level-4-5',
              label: {
                en: 'Level 4 or 5, like HNC, HND or foundation degree',
                cy: 'Lefel 4 neu 5, fel HNC, HND neu radd sylfaen',
              },
            },
            { value: 'level-6', label: { en: 'Level 6, like a degree', cy: 'Lefel 6, fel gradd' } },
            {
              value: 'level-7-8',
              label: {
                en: 'Level 7 or 8, like a master’s degree or doctorate',
                cy: 'Lefel 7 neu 8, fel gradd meistr neu ddoethuriaeth',
              },
            },
            { value: 'trade', label: { en: 'A trade or work qualification', cy: 'Cymhwyster crefft neu waith' } },
            { value: 'unfinished', label: { en: 'Not finished', cy: 'Heb ei orffen' } },
          ],
          required: 'may be required',
          usedIn: ['plan', 'referral', 'statistics'],
        },
        {
          id: 'qualification-where',
          kind: 'choice',
          label: { en: 'Where did you get it?', cy: 'Ble y cawsoch ef?' },
          short: { en: 'Where gained', cy: 'Ble y’i cafwyd' },
          options: [
            { value: 'uk', label: { en: 'In the United Kingdom', cy: 'Yn y Deyrnas Unedig' } },
            { value: 'abroad', label: { en: 'In another country', cy: 'Mewn gwlad arall' } },
          ],
          required: 'may be required',
          usedIn: ['plan'],
        },
        {
          id: 'qualification-country',
          kind: 'text',
          label: { en: 'Which country?', cy: 'Pa wlad?' },
          short: { en: 'Country', cy: 'Gwlad' },
          askIf: { is: ['qualification-where', 'abroad'] },
          required: 'optional',
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'qualification-recognised',
          kind: 'choice',
          label: {
            en: 'Has it been compared with a UK qualification?',
            cy: 'A yw wedi’i gymharu â chymhwyster yn y DU?',
          },
          short: { en: 'Recognised in the UK', cy: 'Wedi’i gydnabod yn y DU' },
          why: {
            en: 'A statement of comparability shows employers what a qualification from abroad is worth here.',
            cy: 'Mae datganiad cymharedd yn dangos i gyflogwyr beth yw gwerth cymhwyster o dramor yma.',
          },
          options: [
            { value: 'yes', label: { en: 'Yes, I have a statement', cy: 'Ydy, mae gennyf ddatganiad' } },
            { value: 'applied', label: { en: 'I have applied for one', cy: 'Rwyf wedi gwneud cais am un' } },
            { value: 'no', label: { en: 'No, not yet', cy: 'Nac ydy, ddim eto' } },
          ],
          askIf: { is: ['qualification-where', 'abroad'] },
          required: 'optional',
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'qualification-year',
          kind: 'approximate-date',
          label: { en: 'About when did you get it?', cy: 'Tua phryd y cawsoch ef?' },
          short: { en: 'When', cy: 'Pryd' },
          called: { en: 'the date you got it', cy: 'y dyddiad y cawsoch ef' },
          hint: { en: 'The year is enough.', cy: 'Mae’r flwyddyn yn ddigon.' },
          when: 'past',
          required: 'may be required',
          usedIn: ['plan'],
        },
        {
          id: 'qualification-certificate',
          kind: 'choice',
          label: { en: 'Do you have the certificate?', cy: 'A yw’r dystysgrif gennych?' },
          short: { en: 'Certificate', cy: 'Tystysgrif' },
          options: [
            { value: 'yes', label: { en: 'Yes', cy: 'Ydy' } },
            { value: 'can-get', label: { en: 'No, but I could get a copy', cy: 'Nac ydy, ond gallwn gael copi' } },
            { value: 'no', label: { en: 'No, and I cannot get one', cy: 'Nac ydy, ac ni allaf gael un' } },
          ],
          required: 'optional',
          usedIn: ['plan'],
        },
      ],
      required: 'may be required',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'training-now',
      kind: 'text',
      label: { en: 'Are you on a course or in training now?', cy: 'Ydych chi ar gwrs neu’n cael hyfforddiant nawr?' },
      short: { en: 'Training now', cy: 'Hyfforddiant nawr' },
      hint: {
        en: 'Say what it is, and when you have to be there.',
        cy: 'Dywedwch beth ydyw, a phryd y mae’n rhaid i chi fod yno.',
      },
      none: { en: 'Not on a course', cy: 'Ddim ar gwrs' },
      required: 'may be required',
      usedIn: ['plan'],
    },
    {
      id: 'training-wanted',
      kind: 'long-text',
      label: { en: 'Is there anything you would like to learn?', cy: 'A oes unrhyw beth yr hoffech ei ddysgu?' },
      short: { en: 'Would like to learn', cy: 'Hoffech ddysgu' },
      none: { en: 'Nothing just now', cy: 'Dim byd ar hyn o bryd' },
      required: 'optional',
      usedIn: ['plan', 'referral'],
    },
  ],
}

const confidence: readonly Option[] = [
  { value: 'fine', label: { en: 'I manage well', cy: 'Rwy’n ymdopi’n dda' } },
  { value: 'some-help', label: { en: 'I like some help', cy: 'Rwy’n hoffi cael rhywfaint o help' } },
  { value: 'much-help', label: { en: 'I need a lot of help', cy: 'Mae angen llawer o help arnaf' } },
  { value: 'cannot', label: { en: 'I cannot do it', cy: 'Ni allaf ei wneud' } },
]

const skills: Step = {
  id: 'skills',
  title: { en: 'Your skills', cy: 'Eich sgiliau' },
  questions: [
    {
      id: 'skills-words',
      kind: 'long-text',
      label: { en: 'What are you good at?', cy: 'Ym mha bethau ydych chi’n dda?' },
      short: { en: 'Skills', cy: 'Sgiliau' },
      hint: {
        en: 'From work, home, hobbies or helping others. For example, mending things, cooking, looking after people.',
        cy: 'O’r gwaith, y cartref, diddordebau neu helpu eraill. Er enghraifft, trwsio pethau, coginio, gofalu am bobl.',
      },
      required: 'may be required',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'work-cards',
      kind: 'choices',
      label: {
        en: 'Do you have any work licences or cards?',
        cy: 'Oes gennych chi unrhyw drwyddedau neu gardiau gwaith?',
      },
      short: { en: 'Work licences and cards', cy: 'Trwyddedau a chardiau gwaith' },
      hint: { en: 'Include ones that have run out.', cy: 'Dylech gynnwys rhai sydd wedi dod i ben.' },
      options: [
        { value: 'cscs', label: { en: 'CSCS or other site card', cy: 'Cerdyn CSCS neu gerdyn safle arall' } },
        { value: 'forklift', label: { en: 'Forklift', cy: 'Fforch godi' } },
        { value: 'lorry', label: { en: 'Lorry or coach', cy: 'Lori neu fws' } },
        { value: 'security', label: { en: 'Security (SIA)', cy: 'Diogelwch (SIA)' } },
        { value: 'food', label: { en: 'Food hygiene', cy: 'Hylendid bwyd' } },
        { value: 'first-aid', label: { en: 'First aid', cy: 'Cymorth cyntaf' } },
        { value: 'care', label: { en: 'Care or manual handling', cy: 'Gofal neu godi a chario' } },
        {
          value: 'trade',
          label: { en: 'Gas, electrical, welding or another trade', cy: 'Nwy, trydan, weldio neu grefft arall' },
        },
        { value: 'other', label: { en: 'Something else', cy: 'Rhywbeth arall' } },
      ],
      none: { en: 'No licences or cards', cy: 'Dim trwyddedau na chardiau' },
      required: 'may be required',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'work-cards-words',
      kind: 'text',
      label: { en: 'Which ones, and when do they run out?', cy: 'Pa rai, a phryd y maent yn dod i ben?' },
      short: { en: 'Details of licences and cards', cy: 'Manylion trwyddedau a chardiau' },
      askIf: { known: 'work-cards' },
      required: 'may be required',
      usedIn: ['plan'],
    },
    {
      id: 'computer-skills',
      kind: 'choices',
      label: { en: 'What can you do on a computer or phone?', cy: 'Beth allwch chi ei wneud ar gyfrifiadur neu ffôn?' },
      short: { en: 'Computer skills', cy: 'Sgiliau cyfrifiadur' },
      options: [
        { value: 'messages', label: { en: 'Send messages and emails', cy: 'Anfon negeseuon ac e-byst' } },
        { value: 'search', label: { en: 'Find things on the internet', cy: 'Dod o hyd i bethau ar y rhyngrwyd' } },
        { value: 'forms', label: { en: 'Fill in forms online', cy: 'Llenwi ffurflenni ar-lein' } },
        { value: 'documents', label: { en: 'Write letters and documents', cy: 'Ysgrifennu llythyrau a dogfennau' } },
        { value: 'spreadsheets', label: { en: 'Use spreadsheets', cy: 'Defnyddio taenlenni' } },
        {
          value: 'specialist',
          label: { en: 'Use special programs for a job', cy: 'Defnyddio rhaglenni arbennig ar gyfer swydd' },
        },
      ],
      none: { en: 'None of these', cy: 'Dim un o’r rhain' },
      required: 'may be required',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'reading-writing',
      kind: 'choice',
      label: { en: 'How do you find reading and writing?', cy: 'Sut ydych chi’n teimlo am ddarllen ac ysgrifennu?' },
      short: { en: 'Reading and writing', cy: 'Darllen ac ysgrifennu' },
      why: {
        en: 'We ask everyone, so that we write to you in a way that suits you and never ask for what cannot be done.',
        cy: 'Rydym yn gofyn i bawb, er mwyn i ni ysgrifennu atoch mewn ffordd sy’n addas i chi a pheidio byth â gofyn am yr hyn na ellir ei wneud.',
      },
      options: confidence,
      required: 'optional',
      usedIn: ['referral'],
    },
    {
      id: 'maths',
      kind: 'choice',
      label: { en: 'How do you find working with numbers?', cy: 'Sut ydych chi’n teimlo am weithio gyda rhifau?' },
      short: { en: 'Numbers', cy: 'Rhifau' },
      options: confidence,
      required: 'optional',
      usedIn: ['referral'],
    },
  ],
}

const hasChildren: Condition = { any: 'children' }
const goesSomewhere: Condition = {
  or: [
    { is: ['child-day', 'school'] },
    { is: ['child-day', 'part-time-school'] },
    { is: ['child-day', 'nursery'] },
    { is: ['child-day', 'childminder'] },
  ],
}

const children: Step = {
  id: 'children',
  title: { en: 'Children', cy: 'Plant' },
  intro: {
    en: 'The law protects the time parents need for their children. Tell us enough for your plan to fit around them.',
    cy: 'Mae’r gyfraith yn diogelu’r amser sydd ei angen ar rieni i’w plant. Dywedwch ddigon wrthym i’ch cynllun gyd-fynd â nhw.',
  },
  questions: [
    {
      id: 'children',
      kind: 'group',
      label: {
        en: 'Do you have children that you look after?',
        cy: 'Oes gennych chi blant rydych yn gofalu amdanynt?',
      },
      short: { en: 'Children', cy: 'Plant' },
      none: { en: 'No children', cy: 'Dim plant' },
      item: { en: 'child', cy: 'plentyn' },
      addAnother: { en: 'Add another child', cy: 'Ychwanegu plentyn arall' },
      fields: [
        {
          id: 'child-name',
          kind: 'text',
          label: { en: 'First name or initial', cy: 'Enw cyntaf neu lythyren gyntaf' },
          short: { en: 'First name or initial', cy: 'Enw cyntaf neu lythyren gyntaf' },
          hint: {
            en: 'Only so that we know which child we are talking about.',
            cy: 'Dim ond er mwyn i ni wybod am ba blentyn rydym yn siarad.',
          },
          width: 20,
          required: 'optional',
          usedIn: [],
        },
        {
          id: 'child-born',
          kind: 'date',
          label: { en: 'Date of birth', cy: 'Dyddiad geni' },
          short: { en: 'Date of birth', cy: 'Dyddiad geni' },
          hint: {
            en: 'For example, 27 3 2022. Or tell us only the age.',
            cy: 'Er enghraifft, 27 3 2022. Neu dywedwch yr oedran yn unig.',
          },
          why: {
            en: 'What a plan may ask of a parent changes when a child turns 3, and again at 13.',
            cy: 'Mae’r hyn y caiff cynllun ei ofyn gan riant yn newid pan fydd plentyn yn 3 oed, ac eto yn 13 oed.',
          },
          when: 'past',
          required: 'may be required',
          usedIn: [],
        },
        {
          id: 'child-age',
          kind: 'number',
          label: {
            en: 'Age, if you would rather not give the date',
            cy: 'Oedran, os yw’n well gennych beidio â rhoi’r dyddiad',
          },
          short: { en: 'Age', cy: 'Oedran' },
          unit: { en: 'years old', cy: 'oed' },
          min: 0,
          max: 25,
          width: 2,
          required: 'may be required',
          usedIn: ['plan'],
        },
        {
          id: 'child-lives',
          kind: 'choice',
          label: { en: 'Where does this child live?', cy: 'Ble mae’r plentyn hwn yn byw?' },
          short: { en: 'Lives', cy: 'Yn byw' },
          options: [
            { value: 'with-you', label: { en: 'With you all the time', cy: 'Gyda chi drwy’r amser' } },
            { value: 'shared', label: { en: 'With you part of the time', cy: 'Gyda chi am ran o’r amser' } },
            { value: 'elsewhere', label: { en: 'With someone else', cy: 'Gyda rhywun arall' } },
          ],
          required: 'may be required',
          usedIn: ['plan'],
        },
        {
          id: 'child-day',
          kind: 'choice',
          label: { en: 'Where is this child on weekdays?', cy: 'Ble mae’r plentyn hwn yn ystod yr wythnos?' },
          short: { en: 'On weekdays', cy: 'Yn ystod yr wythnos' },
          options: [
            { value: 'school', label: { en: 'At school', cy: 'Yn yr ysgol' } },
            {
              value: 'part-time-school',
              label: {
                en: 'At school for part of the day or week',
                cy: 'Yn yr ysgol am ran o’r diwrnod neu’r wythnos',
              },
            },
            { value: 'nursery', label: { en: 'At nursery', cy: 'Mewn meithrinfa' } },
            { value: 'childminder', label: { en: 'With a childminder', cy: 'Gyda gwarchodwr plant' } },
            { value: 'family', label: { en: 'With family or friends', cy: 'Gyda theulu neu ffrindiau' } },
            { value: 'home', label: { en: 'At home with you', cy: 'Gartref gyda chi' } },
            { value: 'grown-up', label: { en: 'Left school', cy: 'Wedi gadael yr ysgol' } },
          ],
          required: 'may be required',
          usedIn: ['plan'],
        },
        {
          id: 'child-hours-from',
          kind: 'text',
          reads: 'time',
          label: { en: 'What time does it normally start?', cy: 'Faint o’r gloch y mae’n dechrau fel arfer?' },
          short: { en: 'School or nursery starts', cy: 'Ysgol neu feithrinfa’n dechrau' },
          called: { en: 'the time it starts', cy: 'yr amser y mae’n dechrau' },
          hint: { en: 'For example, 8:50am', cy: 'Er enghraifft, 8:50am' },
          why: {
            en: 'A lone parent of a child under 13 can only be asked to do things in these hours, in term time.',
            cy: 'Dim ond yn ystod yr oriau hyn, yn ystod y tymor, y gellir gofyn i riant sengl plentyn dan 13 oed wneud pethau.',
          },
          width: 10,
          askIf: goesSomewhere,
          required: 'may be required',
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'child-hours-to',
          kind: 'text',
          reads: 'time',
          label: { en: 'What time does it normally end?', cy: 'Faint o’r gloch y mae’n gorffen fel arfer?' },
          short: { en: 'School or nursery ends', cy: 'Ysgol neu feithrinfa’n gorffen' },
          called: { en: 'the time it ends', cy: 'yr amser y mae’n gorffen' },
          hint: { en: 'For example, 3:15pm', cy: 'Er enghraifft, 3:15pm' },
          width: 10,
          notBefore: 'child-hours-from',
          askIf: goesSomewhere,
          required: 'may be required',
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'child-needs',
          kind: 'yes-no',
          replies: oes,
          label: {
            en: 'Does this child need more care than most?',
            cy: 'A oes angen mwy o ofal na’r rhan fwyaf ar y plentyn hwn?',
          },
          short: { en: 'Needs more care', cy: 'Angen mwy o ofal' },
          hint: {
            en: 'For example, because of an illness or disability.',
            cy: 'Er enghraifft, oherwydd salwch neu anabledd.',
          },
          sensitive: true,
          required: 'optional',
          usedIn: [],
        },
      ],
      required: 'may be required',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'lone-parent',
      kind: 'yes-no',
      replies: ydw,
      label: { en: 'Are you bringing them up on your own?', cy: 'Ydych chi’n eu magu ar eich pen eich hun?' },
      short: { en: 'Lone parent', cy: 'Rhiant sengl' },
      why: {
        en: 'Lone parents have extra protection in law, and we can only use it if we know.',
        cy: 'Mae gan rieni sengl amddiffyniad ychwanegol yn ôl y gyfraith, a gallwn ei ddefnyddio dim ond os ydym yn gwybod.',
      },
      askIf: hasChildren,
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'childcare-needed',
      kind: 'yes-no',
      replies: byddai,
      label: {
        en: 'Would you need childcare to work or to do activities?',
        cy: 'A fyddai angen gofal plant arnoch i weithio neu i wneud gweithgareddau?',
      },
      short: { en: 'Childcare needed', cy: 'Angen gofal plant' },
      askIf: hasChildren,
      required: 'optional',
      usedIn: ['plan', 'referral', 'statistics'],
    },
    {
      id: 'childcare-words',
      kind: 'long-text',
      label: {
        en: 'Who can help with them, and what happens in the school holidays?',
        cy: 'Pwy all helpu gyda nhw, a beth sy’n digwydd yn ystod gwyliau’r ysgol?',
      },
      short: { en: 'Help with children', cy: 'Help gyda phlant' },
      example: { en: 'My mum on Mondays. Nobody in the holidays.', cy: 'Mam ar ddydd Llun. Neb yn ystod y gwyliau.' },
      askIf: hasChildren,
      required: 'optional',
      usedIn: ['plan'],
    },
  ],
}

const caresForSomeone: Condition = { is: ['caring', true] }

const caring: Step = {
  id: 'caring',
  title: { en: 'Looking after someone', cy: 'Gofalu am rywun' },
  questions: [
    {
      id: 'caring',
      kind: 'yes-no',
      replies: ydw,
      label: {
        en: 'Do you look after someone who is ill, disabled or old?',
        cy: 'Ydych chi’n gofalu am rywun sy’n sâl, yn anabl neu’n hen?',
      },
      short: { en: 'Looks after someone', cy: 'Yn gofalu am rywun' },
      hint: {
        en: 'A partner, parent, child, friend or neighbour. It need not be every day.',
        cy: 'Partner, rhiant, plentyn, ffrind neu gymydog. Nid oes rhaid iddo fod bob dydd.',
      },
      required: 'may be required',
      usedIn: ['plan', 'statistics'],
    },
    {
      id: 'caring-who',
      kind: 'text',
      label: { en: 'Who do you look after?', cy: 'Am bwy ydych chi’n gofalu?' },
      short: { en: 'Who you look after', cy: 'Am bwy rydych yn gofalu' },
      hint: { en: 'We do not need their name.', cy: 'Nid oes angen eu henw arnom.' },
      example: { en: 'My father', cy: 'Fy nhad' },
      askIf: caresForSomeone,
      required: 'optional',
      usedIn: ['plan'],
    },
    {
      id: 'caring-hours',
      kind: 'number',
      label: { en: 'About how many hours a week?', cy: 'Tua faint o oriau’r wythnos?' },
      short: { en: 'Hours of care', cy: 'Oriau o ofal' },
      unit: { en: 'hours a week', cy: 'awr yr wythnos' },
      min: 0,
      max: 168,
      decimals: 1,
      width: 3,
      askIf: caresForSomeone,
      required: 'may be required',
      usedIn: ['plan'],
    },
    {
      id: 'caring-times',
      kind: 'long-text',
      label: { en: 'When do they need you?', cy: 'Pryd y mae arnynt eich angen?' },
      short: { en: 'When they need you', cy: 'Pryd y mae arnynt eich angen' },
      example: {
        en: 'Every morning until 10, and hospital on Thursdays',
        cy: 'Bob bore tan 10, a’r ysbyty ar ddydd Iau',
      },
      askIf: caresForSomeone,
      required: 'may be required',
      usedIn: ['plan'],
    },
    {
      id: 'caring-money',
      kind: 'choices',
      label: { en: 'Are you entitled to any of these?', cy: 'A oes gennych hawl i unrhyw un o’r rhain?' },
      short: { en: 'Carer’s benefits', cy: 'Budd-daliadau gofalwr' },
      hint: {
        en: 'Choose it even if you are not paid it because you get another benefit.',
        cy: 'Dewiswch ef hyd yn oed os na chaiff ei dalu i chi am eich bod yn cael budd-dal arall.',
      },
      why: {
        en: 'If you are entitled to one of these, a plan cannot require anything of you. You can still choose to do things.',
        cy: 'Os oes gennych hawl i un o’r rhain, ni all cynllun wneud unrhyw beth yn ofynnol i chi. Gallwch ddewis gwneud pethau o hyd.',
      },
      options: [
        { value: 'carers_allowance', label: { en: 'Carer’s Allowance', cy: 'Lwfans Gofalwr' } },
        {
          value: 'carer_support_payment',
          label: { en: 'Carer Support Payment (Scotland)', cy: 'Taliad Cymorth Gofalwr (yr Alban)' },
        },
        {
          value: 'carer_premium',
          label: { en: 'A carer premium in another benefit', cy: 'Premiwm gofalwr mewn budd-dal arall' },
        },
        {
          value: 'carer_element',
          label: { en: 'The carer element in Universal Credit', cy: 'Yr elfen gofalwr yn y Credyd Cynhwysol' },
        },
      ],
      none: { en: 'None of these', cy: 'Dim un o’r rhain' },
      askIf: caresForSomeone,
      required: 'optional',
      usedIn: [],
    },
  ],
}

const healthMatters: Condition = { is: ['health-affects', true] }
const healthMayBePrinted: Condition = { is: ['health-on-plan', true] }

const health: Step = {
  id: 'health',
  title: { en: 'Your health and work', cy: 'Eich iechyd a gwaith' },
  intro: {
    en: 'You need not name an illness, and nobody here will judge one. This is about what helps you and what makes things harder.',
    cy: 'Nid oes rhaid i chi enwi salwch, ac ni fydd neb yma yn barnu. Mae hyn yn ymwneud â’r hyn sy’n eich helpu a’r hyn sy’n gwneud pethau’n anoddach.',
  },
  optional: true,
  questions: [
    {
      id: 'health-affects',
      kind: 'yes-no',
      replies: ydy,
      label: {
        en: 'Does your health or a disability affect the work you can do?',
        cy: 'A yw eich iechyd neu anabledd yn effeithio ar y gwaith y gallwch ei wneud?',
      },
      short: { en: 'Health affects work', cy: 'Iechyd yn effeithio ar waith' },
      why: {
        en: 'We ask so that nothing in your plan is bad for you. Saying nothing cannot count against you.',
        cy: 'Rydym yn gofyn fel nad oes unrhyw beth yn eich cynllun yn ddrwg i chi. Ni all peidio â dweud gael ei ddal yn eich erbyn.',
      },
      sensitive: true,
      printIf: healthMayBePrinted,
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'health-words',
      kind: 'long-text',
      label: {
        en: 'In your own words, how does it affect you?',
        cy: 'Yn eich geiriau eich hun, sut mae’n effeithio arnoch?',
      },
      short: { en: 'How health affects you', cy: 'Sut mae iechyd yn effeithio arnoch' },
      example: {
        en: 'I cannot sit for more than half an hour. Crowds make me panic.',
        cy: 'Ni allaf eistedd am fwy na hanner awr. Mae torfeydd yn gwneud i mi fynd i banig.',
      },
      askIf: healthMatters,
      ownWords: true,
      sensitive: true,
      printIf: healthMayBePrinted,
      required: 'optional',
      usedIn: ['plan'],
    },
    {
      id: 'health-days',
      kind: 'long-text',
      label: {
        en: 'What are good days and bad days like, and how often are they?',
        cy: 'Sut rai yw’r dyddiau da a’r dyddiau gwael, a pha mor aml y maent?',
      },
      short: { en: 'Good and bad days', cy: 'Dyddiau da a gwael' },
      askIf: healthMatters,
      ownWords: true,
      sensitive: true,
      printIf: healthMayBePrinted,
      required: 'optional',
      usedIn: ['plan'],
    },
    {
      id: 'health-walk',
      kind: 'choice',
      label: {
        en: 'How far can you walk without having to stop?',
        cy: 'Pa mor bell y gallwch gerdded heb orfod stopio?',
      },
      short: { en: 'Walking', cy: 'Cerdded' },
      options: [
        { value: 'no-limit', label: { en: 'As far as most people', cy: 'Mor bell â’r rhan fwyaf o bobl' } },
        { value: 'minutes-20', label: { en: 'About 20 minutes', cy: 'Tua 20 munud' } },
        { value: 'minutes-10', label: { en: 'About 10 minutes', cy: 'Tua 10 munud' } },
        { value: 'minutes-5', label: { en: 'About 5 minutes', cy: 'Tua 5 munud' } },
        { value: 'few-steps', label: { en: 'A few steps', cy: 'Ychydig gamau' } },
        {
          value: 'no-walking',
          label: {
            en: 'I do not walk, or use a wheelchair',
            cy: 'Nid wyf yn cerdded, neu rwy’n defnyddio cadair olwyn',
          },
        },
        { value: 'varies', label: { en: 'It changes from day to day', cy: 'Mae’n newid o ddydd i ddydd' } },
      ],
      askIf: healthMatters,
      sensitive: true,
      printIf: healthMayBePrinted,
      required: 'optional',
      usedIn: ['plan'],
    },
    {
      id: 'health-adjustments',
      kind: 'choices',
      label: {
        en: 'What would help you at work or in an activity?',
        cy: 'Beth fyddai’n eich helpu yn y gwaith neu mewn gweithgaredd?',
      },
      short: { en: 'What would help', cy: 'Beth fyddai’n helpu' },
      options: [
        {
          value: 'sit-stand',
          label: { en: 'Changing between sitting and standing', cy: 'Newid rhwng eistedd a sefyll' },
        },
        { value: 'no-lifting', label: { en: 'No heavy lifting', cy: 'Dim codi pethau trwm' } },
        { value: 'breaks', label: { en: 'More breaks', cy: 'Mwy o seibiannau' } },
        {
          value: 'hours',
          label: { en: 'Shorter days, or building up hours slowly', cy: 'Diwrnodau byrrach, neu gynyddu oriau’n araf' },
        },
        {
          value: 'start-time',
          label: { en: 'A later start, or hours that can change', cy: 'Dechrau’n hwyrach, neu oriau a all newid' },
        },
        {
          value: 'appointments',
          label: { en: 'Time off for appointments', cy: 'Amser i ffwrdd ar gyfer apwyntiadau' },
        },
        { value: 'quiet', label: { en: 'A quiet place, away from crowds', cy: 'Lle tawel, i ffwrdd o dorfeydd' } },
        { value: 'home', label: { en: 'Working from home', cy: 'Gweithio gartref' } },
        { value: 'equipment', label: { en: 'Special equipment or software', cy: 'Offer neu feddalwedd arbennig' } },
        { value: 'person', label: { en: 'A person to support you', cy: 'Person i’ch cefnogi' } },
        { value: 'known-faces', label: { en: 'Seeing the same person each time', cy: 'Gweld yr un person bob tro' } },
      ],
      none: { en: 'Nothing I can think of', cy: 'Dim byd y gallaf feddwl amdano' },
      askIf: healthMatters,
      sensitive: true,
      printIf: healthMayBePrinted,
      required: 'optional',
      usedIn: ['plan'],
    },
    {
      id: 'health-helps',
      kind: 'long-text',
      label: {
        en: 'What else helps, or has helped before?',
        cy: 'Beth arall sy’n helpu, neu sydd wedi helpu o’r blaen?',
      },
      short: { en: 'What else helps', cy: 'Beth arall sy’n helpu' },
      askIf: healthMatters,
      sensitive: true,
      printIf: healthMayBePrinted,
      required: 'optional',
      usedIn: ['plan'],
    },
    {
      id: 'health-on-plan',
      kind: 'yes-no',
      replies: ydw,
      label: {
        en: 'Do you want what you have said about your health printed on your plan?',
        cy: 'Ydych chi am i’r hyn a ddywedoch am eich iechyd gael ei argraffu ar eich cynllun?',
      },
      short: { en: 'Print health on the plan', cy: 'Argraffu iechyd ar y cynllun' },
      hint: {
        en: 'If you say no, or do not say, it is left out. You may want others to see the plan.',
        cy: 'Os dywedwch na, neu os na ddywedwch, caiff ei adael allan. Efallai y byddwch am i eraill weld y cynllun.',
      },
      askIf: healthMatters,
      required: 'optional',
      usedIn: [],
    },
  ],
}

const travel: Step = {
  id: 'travel',
  title: { en: 'Getting about', cy: 'Teithio o gwmpas' },
  optional: true,
  questions: [
    {
      id: 'driving-licence',
      kind: 'choice',
      label: { en: 'Do you have a driving licence?', cy: 'Oes gennych chi drwydded yrru?' },
      short: { en: 'Driving licence', cy: 'Trwydded yrru' },
      why: {
        en: 'Some jobs ask for one. You need not tell us, and nothing happens if you do not.',
        cy: 'Mae rhai swyddi’n gofyn am un. Nid oes rhaid i chi ddweud wrthym, ac nid oes dim yn digwydd os na wnewch.',
      },
      options: [
        { value: 'full', label: { en: 'Yes, full', cy: 'Oes, un lawn' } },
        { value: 'provisional', label: { en: 'Yes, provisional', cy: 'Oes, un dros dro' } },
        { value: 'abroad', label: { en: 'Yes, from another country', cy: 'Oes, o wlad arall' } },
        {
          value: 'not-now',
          label: { en: 'I had one, but cannot drive now', cy: 'Roedd gennyf un, ond ni allaf yrru nawr' },
        },
      ],
      none: { en: 'No driving licence', cy: 'Dim trwydded yrru' },
      required: 'optional',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'travel-how',
      kind: 'choices',
      label: { en: 'How do you get about?', cy: 'Sut ydych chi’n teithio o gwmpas?' },
      short: { en: 'Ways to travel', cy: 'Ffyrdd o deithio' },
      options: [
        { value: 'walk', label: { en: 'Walking', cy: 'Cerdded' } },
        { value: 'cycle', label: { en: 'Cycling', cy: 'Beicio' } },
        { value: 'bus', label: { en: 'Bus', cy: 'Bws' } },
        { value: 'train', label: { en: 'Train or tram', cy: 'Trên neu dram' } },
        {
          value: 'car',
          label: { en: 'A car or motorbike you can use', cy: 'Car neu feic modur y gallwch ei ddefnyddio' },
        },
        { value: 'lift', label: { en: 'Lifts from others', cy: 'Lifftiau gan eraill' } },
        { value: 'taxi', label: { en: 'Taxi', cy: 'Tacsi' } },
      ],
      none: { en: 'No way to travel', cy: 'Dim ffordd o deithio' },
      required: 'optional',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'travel-minutes',
      kind: 'number',
      label: { en: 'How long could you travel each way?', cy: 'Am faint o amser y gallech deithio bob ffordd?' },
      short: { en: 'Longest journey each way', cy: 'Taith hiraf bob ffordd' },
      unit: { en: 'minutes', cy: 'munud' },
      min: 0,
      max: 240,
      width: 3,
      required: 'optional',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'travel-hard',
      kind: 'long-text',
      label: { en: 'What makes travel hard?', cy: 'Beth sy’n gwneud teithio’n anodd?' },
      short: { en: 'What makes travel hard', cy: 'Beth sy’n gwneud teithio’n anodd' },
      example: {
        en: 'The last bus is at 6. I panic on full buses.',
        cy: 'Mae’r bws olaf am 6. Rwy’n mynd i banig ar fysiau llawn.',
      },
      none: { en: 'Nothing', cy: 'Dim byd' },
      required: 'optional',
      usedIn: ['plan'],
    },
  ],
}

const homeAndMoney: Step = {
  id: 'home-and-money',
  title: { en: 'Home and money', cy: 'Cartref ac arian' },
  intro: {
    en: 'You need not answer any of these. If you do, it is so that we can point you to help.',
    cy: 'Nid oes rhaid i chi ateb unrhyw un o’r rhain. Os gwnewch, mae hynny er mwyn i ni allu eich cyfeirio at help.',
  },
  optional: true,
  questions: [
    {
      id: 'living',
      kind: 'choice',
      label: { en: 'Where are you living now?', cy: 'Ble ydych chi’n byw nawr?' },
      short: { en: 'Where you live', cy: 'Ble rydych yn byw' },
      options: [
        {
          value: 'own',
          label: { en: 'A home you own or are buying', cy: 'Cartref rydych yn berchen arno neu’n ei brynu' },
        },
        { value: 'private', label: { en: 'Renting from a private landlord', cy: 'Rhentu gan landlord preifat' } },
        {
          value: 'social',
          label: { en: 'Renting from a council or housing association', cy: 'Rhentu gan gyngor neu gymdeithas dai' },
        },
        { value: 'family', label: { en: 'With family or friends', cy: 'Gyda theulu neu ffrindiau' } },
        {
          value: 'temporary',
          label: { en: 'A hostel, refuge or temporary place', cy: 'Hostel, lloches neu le dros dro' },
        },
        {
          value: 'no-fixed-abode',
          label: {
            en: 'No fixed home: sofas, a vehicle or outdoors',
            cy: 'Dim cartref sefydlog: soffas, cerbyd neu yn yr awyr agored',
          },
        },
        { value: 'other', label: { en: 'Somewhere else', cy: 'Rhywle arall' } },
      ],
      required: 'optional',
      usedIn: ['plan'],
    },
    {
      id: 'living-words',
      kind: 'text',
      label: {
        en: 'Does where you live make work or post harder?',
        cy: 'A yw’r lle rydych yn byw yn gwneud gwaith neu bost yn anoddach?',
      },
      short: { en: 'How home affects work', cy: 'Sut mae’r cartref yn effeithio ar waith' },
      example: {
        en: 'Letters get lost. I may have to move next month.',
        cy: 'Mae llythyrau’n mynd ar goll. Efallai y bydd rhaid i mi symud fis nesaf.',
      },
      none: { en: 'No', cy: 'Nac ydy' },
      required: 'optional',
      usedIn: ['plan'],
    },
    {
      id: 'housing-costs',
      kind: 'choices',
      label: { en: 'What do you pay for your home?', cy: 'Beth ydych chi’n ei dalu am eich cartref?' },
      short: { en: 'Housing costs', cy: 'Costau tai' },
      options: [
        { value: 'rent', label: { en: 'Rent', cy: 'Rhent' } },
        { value: 'mortgage', label: { en: 'Mortgage', cy: 'Morgais' } },
        { value: 'service-charge', label: { en: 'Service charges', cy: 'Taliadau gwasanaeth' } },
        {
          value: 'keep',
          label: {
            en: 'Something towards the costs of family or friends',
            cy: 'Rhywbeth tuag at gostau teulu neu ffrindiau',
          },
        },
      ],
      none: { en: 'No housing costs', cy: 'Dim costau tai' },
      required: 'optional',
      usedIn: ['plan'],
    },
    {
      id: 'housing-costs-words',
      kind: 'text',
      label: { en: 'Is paying for your home a worry?', cy: 'A yw talu am eich cartref yn destun pryder?' },
      short: { en: 'Housing worries', cy: 'Pryderon tai' },
      none: { en: 'No', cy: 'Nac ydy' },
      askIf: { known: 'housing-costs' },
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'bank-account',
      kind: 'yes-no',
      replies: oes,
      label: {
        en: 'Do you have a bank account that wages could be paid into?',
        cy: 'Oes gennych chi gyfrif banc y gellid talu cyflog iddo?',
      },
      short: { en: 'Bank account', cy: 'Cyfrif banc' },
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'debts',
      kind: 'choice',
      label: { en: 'Do you have debts?', cy: 'Oes gennych chi ddyledion?' },
      short: { en: 'Debts', cy: 'Dyledion' },
      options: [
        { value: 'managing', label: { en: 'Yes, and I am managing', cy: 'Oes, ac rwy’n ymdopi' } },
        { value: 'worried', label: { en: 'Yes, and I am worried', cy: 'Oes, ac rwy’n poeni' } },
        {
          value: 'help',
          label: { en: 'Yes, and someone is helping me with them', cy: 'Oes, ac mae rhywun yn fy helpu gyda nhw' },
        },
      ],
      none: { en: 'No debts', cy: 'Dim dyledion' },
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'going-without',
      kind: 'choices',
      label: {
        en: 'Are you having to go without any of these?',
        cy: 'Ydych chi’n gorfod mynd heb unrhyw un o’r rhain?',
      },
      short: { en: 'Going without', cy: 'Mynd heb' },
      options: [
        { value: 'food', label: { en: 'Food', cy: 'Bwyd' } },
        { value: 'heat', label: { en: 'Heating or light', cy: 'Gwres neu olau' } },
        {
          value: 'clothes',
          label: { en: 'Clothes for work or an interview', cy: 'Dillad ar gyfer gwaith neu gyfweliad' },
        },
        { value: 'fares', label: { en: 'Fares', cy: 'Arian teithio' } },
        { value: 'phone', label: { en: 'Phone credit or data', cy: 'Credyd ffôn neu ddata' } },
      ],
      none: { en: 'None of these', cy: 'Dim un o’r rhain' },
      required: 'optional',
      usedIn: [],
    },
  ],
}

const language: Step = {
  id: 'language',
  title: { en: 'Languages', cy: 'Ieithoedd' },
  optional: true,
  questions: [
    {
      id: 'languages',
      kind: 'text',
      label: { en: 'Which languages do you use?', cy: 'Pa ieithoedd ydych chi’n eu defnyddio?' },
      short: { en: 'Languages', cy: 'Ieithoedd' },
      hint: {
        en: 'Put the one you know best first. Sign languages too.',
        cy: 'Rhowch yr un rydych yn ei hadnabod orau yn gyntaf. Ieithoedd arwyddion hefyd.',
      },
      example: { en: 'Welsh first, then English', cy: 'Cymraeg yn gyntaf, yna Saesneg' },
      required: 'may be required',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'english-level',
      kind: 'choice',
      label: { en: 'How do you get on in English?', cy: 'Sut ydych chi’n dod ymlaen yn Saesneg?' },
      short: { en: 'English', cy: 'Saesneg' },
      options: [
        { value: 'fluent', label: { en: 'Very well', cy: 'Yn dda iawn' } },
        {
          value: 'talk',
          label: {
            en: 'I talk well, but find writing harder',
            cy: 'Rwy’n siarad yn dda, ond mae ysgrifennu’n anoddach',
          },
        },
        { value: 'some', label: { en: 'Enough for every day', cy: 'Digon ar gyfer pob dydd' } },
        { value: 'little', label: { en: 'A few words', cy: 'Ychydig eiriau' } },
        { value: 'none', label: { en: 'Not at all', cy: 'Ddim o gwbl' } },
      ],
      required: 'optional',
      usedIn: ['referral'],
    },
    {
      id: 'work-language',
      kind: 'choice',
      label: {
        en: 'Would you like to work in a language other than English?',
        cy: 'Hoffech chi weithio mewn iaith heblaw Saesneg?',
      },
      short: { en: 'Language of work', cy: 'Iaith gwaith' },
      options: [
        { value: 'welsh', label: { en: 'Yes, in Welsh', cy: 'Hoffwn, yn Gymraeg' } },
        { value: 'both', label: { en: 'Yes, in Welsh and English', cy: 'Hoffwn, yn Gymraeg ac yn Saesneg' } },
        { value: 'other', label: { en: 'Yes, in another language', cy: 'Hoffwn, mewn iaith arall' } },
        { value: 'no', label: { en: 'No, English is fine', cy: 'Na, mae Saesneg yn iawn' } },
      ],
      required: 'optional',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'interpreter-needed',
      kind: 'yes-no',
      replies: ydw,
      label: {
        en: 'Do you want an interpreter when we talk?',
        cy: 'Ydych chi eisiau cyfieithydd pan fyddwn yn siarad?',
      },
      short: { en: 'Interpreter wanted', cy: 'Eisiau cyfieithydd' },
      why: {
        en: 'It is free. You need not bring a friend or a child to interpret.',
        cy: 'Mae am ddim. Nid oes rhaid i chi ddod â ffrind neu blentyn i gyfieithu.',
      },
      required: 'optional',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'interpreter-language',
      kind: 'text',
      label: { en: 'In which language or dialect?', cy: 'Ym mha iaith neu dafodiaith?' },
      short: { en: 'Interpreter’s language', cy: 'Iaith y cyfieithydd' },
      hint: {
        en: 'Say if you want a man or a woman, or someone you do not know.',
        cy: 'Dywedwch os ydych am gael dyn neu fenyw, neu rywun nad ydych yn ei adnabod.',
      },
      example: { en: 'Arabic (Syrian)', cy: 'Arabeg (Syria)' },
      askIf: { is: ['interpreter-needed', true] },
      required: 'optional',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'language-class',
      kind: 'choice',
      label: { en: 'Would you like a language class?', cy: 'Hoffech chi ddosbarth iaith?' },
      short: { en: 'Language class', cy: 'Dosbarth iaith' },
      options: [
        { value: 'on-one', label: { en: 'I am on one', cy: 'Rwyf ar un' } },
        { value: 'waiting', label: { en: 'I am waiting for one', cy: 'Rwy’n aros am un' } },
        { value: 'yes', label: { en: 'Yes', cy: 'Hoffwn' } },
        { value: 'no', label: { en: 'No', cy: 'Na' } },
      ],
      required: 'optional',
      usedIn: ['plan', 'referral'],
    },
  ],
}

const online: Step = {
  id: 'online',
  title: { en: 'Phone and internet', cy: 'Ffôn a rhyngrwyd' },
  optional: true,
  questions: [
    {
      id: 'internet-where',
      kind: 'choices',
      label: { en: 'Where can you use the internet?', cy: 'Ble y gallwch ddefnyddio’r rhyngrwyd?' },
      short: { en: 'Internet', cy: 'Rhyngrwyd' },
      why: {
        en: 'We ask so that the plan never tells you to do online what you cannot do online.',
        cy: 'Rydym yn gofyn fel nad yw’r cynllun byth yn dweud wrthych am wneud ar-lein yr hyn na allwch ei wneud ar-lein.',
      },
      options: [
        { value: 'home', label: { en: 'At home', cy: 'Gartref' } },
        { value: 'phone', label: { en: 'On my phone', cy: 'Ar fy ffôn' } },
        { value: 'family', label: { en: 'With family or friends', cy: 'Gyda theulu neu ffrindiau' } },
        {
          value: 'public',
          label: { en: 'At a library or another public place', cy: 'Mewn llyfrgell neu le cyhoeddus arall' },
        },
      ],
      none: { en: 'Nowhere', cy: 'Yn unman' },
      required: 'optional',
      usedIn: ['plan', 'referral', 'statistics'],
    },
    {
      id: 'devices',
      kind: 'choices',
      label: { en: 'What do you have?', cy: 'Beth sydd gennych?' },
      short: { en: 'Devices', cy: 'Dyfeisiau' },
      options: [
        { value: 'smartphone', label: { en: 'A smartphone', cy: 'Ffôn clyfar' } },
        {
          value: 'simple-phone',
          label: { en: 'A phone for calls and texts', cy: 'Ffôn ar gyfer galwadau a negeseuon testun' },
        },
        { value: 'landline', label: { en: 'A landline', cy: 'Llinell dir' } },
        { value: 'tablet', label: { en: 'A tablet', cy: 'Llechen' } },
        { value: 'computer', label: { en: 'A laptop or computer', cy: 'Gliniadur neu gyfrifiadur' } },
      ],
      none: { en: 'None of these', cy: 'Dim un o’r rhain' },
      required: 'optional',
      usedIn: ['referral'],
    },
    {
      id: 'online-confidence',
      kind: 'choice',
      label: { en: 'How do you find doing things online?', cy: 'Sut ydych chi’n teimlo am wneud pethau ar-lein?' },
      short: { en: 'Doing things online', cy: 'Gwneud pethau ar-lein' },
      options: confidence,
      required: 'optional',
      usedIn: ['plan', 'referral', 'statistics'],
    },
    {
      id: 'email',
      kind: 'yes-no',
      replies: oes,
      label: {
        en: 'Do you have an email address that you look at?',
        cy: 'Oes gennych chi gyfeiriad e-bost yr ydych yn edrych arno?',
      },
      short: { en: 'Uses email', cy: 'Yn defnyddio e-bost' },
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'online-help',
      kind: 'text',
      label: { en: 'Who helps you with things online?', cy: 'Pwy sy’n eich helpu gyda phethau ar-lein?' },
      short: { en: 'Help online', cy: 'Help ar-lein' },
      none: { en: 'Nobody, or no help needed', cy: 'Neb, neu nid oes angen help' },
      required: 'optional',
      usedIn: [],
    },
  ],
}

// No answer of this step may go anywhere, printed or sent (R86). It is read from the record by those who may, and no other way.
const safety: Step = {
  id: 'safety',
  title: { en: 'Keeping safe', cy: 'Cadw’n ddiogel' },
  intro: {
    en: 'We talk about this only when you are on your own. Nothing here is ever printed on a plan or sent to anyone.',
    cy: 'Byddwn yn siarad am hyn dim ond pan fyddwch ar eich pen eich hun. Nid oes dim a ddywedir yma byth yn cael ei argraffu ar gynllun na’i anfon at neb.',
  },
  optional: true,
  questions: [
    {
      id: 'safe-to-talk',
      kind: 'yes-no',
      replies: ydy,
      label: { en: 'Is it safe for you to talk about this now?', cy: 'A yw’n ddiogel i chi siarad am hyn nawr?' },
      short: { en: 'Safe to talk now', cy: 'Diogel siarad nawr' },
      hint: {
        en: 'If it is not, we go on to something else. We can talk another time, on your own.',
        cy: 'Os nad yw, awn ymlaen at rywbeth arall. Gallwn siarad rywbryd eto, ar eich pen eich hun.',
      },
      sensitive: true,
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'safe-contact',
      kind: 'choices',
      label: { en: 'How is it safe for us to reach you?', cy: 'Sut mae’n ddiogel i ni gysylltu â chi?' },
      short: { en: 'Safe ways to reach you', cy: 'Ffyrdd diogel o gysylltu â chi' },
      options: [
        { value: 'post', label: { en: 'By post', cy: 'Drwy’r post' } },
        { value: 'phone', label: { en: 'By phone', cy: 'Dros y ffôn' } },
        { value: 'text', label: { en: 'By text message', cy: 'Drwy neges destun' } },
        { value: 'email', label: { en: 'By email', cy: 'Drwy e-bost' } },
        { value: 'person', label: { en: 'Only in person', cy: 'Wyneb yn wyneb yn unig' } },
      ],
      none: { en: 'No way is safe just now', cy: 'Nid oes ffordd ddiogel ar hyn o bryd' },
      sensitive: true,
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'safe-contact-words',
      kind: 'text',
      label: {
        en: 'Is there anything we must do, or not do, when we write or call?',
        cy: 'A oes unrhyw beth y mae’n rhaid i ni ei wneud, neu beidio â’i wneud, wrth ysgrifennu neu ffonio?',
      },
      short: { en: 'When we write or call', cy: 'Wrth ysgrifennu neu ffonio' },
      example: { en: 'Do not leave messages. Call before 3pm.', cy: 'Peidiwch â gadael negeseuon. Ffoniwch cyn 3pm.' },
      sensitive: true,
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'abuse',
      kind: 'yes-no',
      replies: oes,
      label: {
        en: 'Is anyone close to you hurting, scaring or controlling you, or did they in the last 6 months?',
        cy: 'A oes unrhyw un sy’n agos atoch yn eich brifo, yn eich dychryn neu’n eich rheoli, neu a wnaethant hynny yn y 6 mis diwethaf?',
      },
      short: { en: 'Hurt, scared or controlled', cy: 'Wedi’ch brifo, eich dychryn neu’ch rheoli' },
      why: {
        en: 'Some people in this position can have 13 weeks in which nothing is required of them. There is help, and you choose.',
        cy: 'Gall rhai pobl yn y sefyllfa hon gael 13 wythnos pan nad oes unrhyw beth yn ofynnol iddynt. Mae help ar gael, a chi sy’n dewis.',
      },
      askIf: { is: ['safe-to-talk', true] },
      sensitive: true,
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'abuse-easement',
      kind: 'choice',
      label: {
        en: 'Would you like time in which nothing is required of you?',
        cy: 'Hoffech chi gael amser pan nad oes unrhyw beth yn ofynnol i chi?',
      },
      short: { en: '13 weeks without requirements', cy: '13 wythnos heb ofynion' },
      options: [
        { value: 'yes', label: { en: 'Yes, please start it', cy: 'Hoffwn, dechreuwch os gwelwch yn dda' } },
        {
          value: 'had',
          label: { en: 'I have had it in the last 12 months', cy: 'Rwyf wedi’i gael yn y 12 mis diwethaf' },
        },
        { value: 'later', label: { en: 'Not now, but tell me more', cy: 'Ddim nawr, ond dywedwch fwy wrthyf' } },
        { value: 'no', label: { en: 'No', cy: 'Na' } },
      ],
      askIf: { is: ['abuse', true] },
      sensitive: true,
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'safety-words',
      kind: 'long-text',
      label: { en: 'What would you like us to know?', cy: 'Beth hoffech chi i ni ei wybod?' },
      short: { en: 'About your safety', cy: 'Am eich diogelwch' },
      hint: { en: 'Only what you want written down.', cy: 'Dim ond yr hyn rydych am iddo gael ei ysgrifennu.' },
      askIf: { is: ['safe-to-talk', true] },
      sensitive: true,
      required: 'optional',
      usedIn: [],
    },
  ],
}

const helpAndObstacles: Step = {
  id: 'help-and-obstacles',
  title: { en: 'What gets in the way and what would help', cy: 'Beth sy’n eich rhwystro a beth fyddai’n helpu' },
  optional: true,
  questions: [
    {
      id: 'obstacles',
      kind: 'choices',
      label: { en: 'What gets in the way of work?', cy: 'Beth sy’n eich rhwystro rhag gweithio?' },
      short: { en: 'What gets in the way', cy: 'Beth sy’n eich rhwystro' },
      options: [
        { value: 'childcare', label: { en: 'Childcare', cy: 'Gofal plant' } },
        { value: 'caring', label: { en: 'Looking after someone', cy: 'Gofalu am rywun' } },
        { value: 'health', label: { en: 'My health', cy: 'Fy iechyd' } },
        {
          value: 'confidence',
          label: { en: 'Confidence, or a long time out of work', cy: 'Hyder, neu amser hir allan o waith' },
        },
        { value: 'experience', label: { en: 'Little or no experience', cy: 'Ychydig neu ddim profiad' } },
        {
          value: 'qualifications',
          label: { en: 'No qualifications, or not recognised here', cy: 'Dim cymwysterau, neu heb eu cydnabod yma' },
        },
        { value: 'language', label: { en: 'Language', cy: 'Iaith' } },
        { value: 'reading', label: { en: 'Reading, writing or numbers', cy: 'Darllen, ysgrifennu neu rifau' } },
        { value: 'online', label: { en: 'Doing things online', cy: 'Gwneud pethau ar-lein' } },
        { value: 'travel', label: { en: 'Travel', cy: 'Teithio' } },
        {
          value: 'housing',
          label: { en: 'Where I live, or having nowhere to live', cy: 'Lle rwy’n byw, neu heb le i fyw' },
        },
        { value: 'money', label: { en: 'Money or debts', cy: 'Arian neu ddyledion' } },
        { value: 'age', label: { en: 'What employers think of my age', cy: 'Barn cyflogwyr am fy oedran' } },
        { value: 'jobs', label: { en: 'Few jobs near me', cy: 'Ychydig o swyddi yn agos ataf' } },
        { value: 'other', label: { en: 'Something else', cy: 'Rhywbeth arall' } },
      ],
      none: { en: 'Nothing gets in the way', cy: 'Nid oes dim yn fy rhwystro' },
      required: 'optional',
      usedIn: ['plan', 'referral', 'statistics'],
    },
    {
      id: 'obstacles-words',
      kind: 'long-text',
      label: { en: 'Tell us more, in your own words', cy: 'Dywedwch fwy wrthym, yn eich geiriau eich hun' },
      short: { en: 'More about it', cy: 'Mwy am hyn' },
      askIf: { known: 'obstacles' },
      ownWords: true,
      required: 'optional',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'obstacles-private',
      kind: 'long-text',
      label: {
        en: 'Is there anything you would rather keep off the plan?',
        cy: 'A oes unrhyw beth y byddai’n well gennych ei gadw oddi ar y cynllun?',
      },
      short: { en: 'Not for the plan', cy: 'Nid ar gyfer y cynllun' },
      hint: {
        en: 'For example, a criminal record, drink or drugs, grief, or trouble at home. It is not printed and not sent on.',
        cy: 'Er enghraifft, cofnod troseddol, alcohol neu gyffuriau, galar, neu drafferth gartref. Ni chaiff ei argraffu na’i anfon ymlaen.',
      },
      none: { en: 'No, nothing', cy: 'Nac oes, dim byd' },
      sensitive: true,
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'help-wanted',
      kind: 'choices',
      label: { en: 'What help would you like?', cy: 'Pa help yr hoffech ei gael?' },
      short: { en: 'Help wanted', cy: 'Help yr hoffech ei gael' },
      options: [
        { value: 'cv', label: { en: 'A CV or applications', cy: 'CV neu geisiadau' } },
        { value: 'training', label: { en: 'A course or training', cy: 'Cwrs neu hyfforddiant' } },
        { value: 'careers', label: { en: 'Careers advice', cy: 'Cyngor gyrfaoedd' } },
        { value: 'work-taster', label: { en: 'Trying out a job', cy: 'Rhoi cynnig ar swydd' } },
        { value: 'volunteering', label: { en: 'Voluntary work', cy: 'Gwaith gwirfoddol' } },
        { value: 'business', label: { en: 'Starting a business', cy: 'Dechrau busnes' } },
        { value: 'health', label: { en: 'Managing my health at work', cy: 'Rheoli fy iechyd yn y gwaith' } },
        { value: 'confidence', label: { en: 'Building confidence', cy: 'Meithrin hyder' } },
        {
          value: 'childcare',
          label: { en: 'Finding or paying for childcare', cy: 'Dod o hyd i ofal plant neu dalu amdano' },
        },
        { value: 'travel', label: { en: 'Getting to places', cy: 'Cyrraedd lleoedd' } },
        { value: 'online', label: { en: 'Getting online', cy: 'Mynd ar-lein' } },
        { value: 'language', label: { en: 'English or another language', cy: 'Saesneg neu iaith arall' } },
        { value: 'money', label: { en: 'Money, debts or housing', cy: 'Arian, dyledion neu dai' } },
        { value: 'other', label: { en: 'Something else', cy: 'Rhywbeth arall' } },
      ],
      none: { en: 'No help just now', cy: 'Dim help ar hyn o bryd' },
      required: 'optional',
      usedIn: ['plan', 'referral', 'statistics'],
    },
    {
      id: 'tried-before',
      kind: 'long-text',
      label: {
        en: 'What have you tried already, and how did it go?',
        cy: 'Beth ydych chi wedi rhoi cynnig arno’n barod, a sut aeth hi?',
      },
      short: { en: 'Tried before', cy: 'Wedi rhoi cynnig arno' },
      hint: { en: 'So that we do not send you to do it again.', cy: 'Fel nad ydym yn eich anfon i’w wneud eto.' },
      none: { en: 'Nothing yet', cy: 'Dim byd eto' },
      required: 'optional',
      usedIn: ['plan'],
    },
    {
      id: 'willing',
      kind: 'long-text',
      label: { en: 'What would you be willing to try?', cy: 'Beth fyddech chi’n fodlon rhoi cynnig arno?' },
      short: { en: 'Willing to try', cy: 'Yn fodlon rhoi cynnig arno' },
      none: { en: 'Nothing just now', cy: 'Dim byd ar hyn o bryd' },
      required: 'optional',
      usedIn: ['plan'],
    },
  ],
}

const information: Step = {
  id: 'information',
  title: { en: 'Anything else', cy: 'Unrhyw beth arall' },
  optional: true,
  questions: [
    {
      id: 'changes-coming',
      kind: 'long-text',
      label: { en: 'Is anything about to change for you?', cy: 'A oes unrhyw beth ar fin newid i chi?' },
      short: { en: 'About to change', cy: 'Ar fin newid' },
      hint: {
        en: 'For example, a move, a baby, an operation, a course or a court date.',
        cy: 'Er enghraifft, symud tŷ, babi, llawdriniaeth, cwrs neu ddyddiad llys.',
      },
      none: { en: 'No, nothing', cy: 'Nac oes, dim byd' },
      required: 'optional',
      sensitive: true,
      usedIn: [],
    },
    {
      id: 'information',
      kind: 'long-text',
      label: {
        en: 'What else should be on the record of this talk?',
        cy: 'Beth arall ddylai fod ar gofnod y sgwrs hon?',
      },
      short: { en: 'Other information', cy: 'Gwybodaeth arall' },
      hint: {
        en: 'This is printed on your plan. Facts only, and we read them out to you.',
        cy: 'Caiff hwn ei argraffu ar eich cynllun. Ffeithiau yn unig, a byddwn yn eu darllen i chi.',
      },
      required: 'optional',
      usedIn: ['plan', 'referral'],
    },
  ],
}

const ownWords: Step = {
  id: 'own-words',
  title: { en: 'In your own words', cy: 'Yn eich geiriau eich hun' },
  intro: {
    en: 'This part is yours. It is printed on your plan as you say it, and we may not change it.',
    cy: 'Eich rhan chi yw hon. Caiff ei hargraffu ar eich cynllun fel y’i dywedwch, ac ni chawn ei newid.',
  },
  optional: true,
  questions: [
    {
      id: 'own-view-limits',
      kind: 'long-text',
      label: {
        en: 'In your view, what limits the work you can do, and how far?',
        cy: 'Yn eich barn chi, beth sy’n cyfyngu ar y gwaith y gallwch ei wneud, ac i ba raddau?',
      },
      short: { en: 'In my view', cy: 'Yn fy marn i' },
      ownWords: true,
      required: 'optional',
      usedIn: ['plan'],
    },
    {
      id: 'own-words',
      kind: 'long-text',
      label: {
        en: 'What do you want your plan to say, in your own words?',
        cy: 'Beth ydych chi am i’ch cynllun ei ddweud, yn eich geiriau eich hun?',
      },
      short: { en: 'In my own words', cy: 'Yn fy ngeiriau fy hun' },
      ownWords: true,
      required: 'optional',
      usedIn: ['plan'],
    },
  ],
}

/** The interview as it is held today. */
export const definition: Definition = {
  version: '2026-11',
  steps: [
    whoIsHere,
    aims,
    hours,
    workHistory,
    qualifications,
    skills,
    children,
    caring,
    health,
    travel,
    homeAndMoney,
    language,
    online,
    safety,
    helpAndObstacles,
    information,
    ownWords,
  ],
}

/** Every version an interview may have been held with, by version, so that each can still be shown (R25). */
export const definitions: Record<string, Definition> = { [definition.version]: definition }
