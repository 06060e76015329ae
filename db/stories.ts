/**
 * Five people and their interviews, as they were told: the demonstration's story, and four of them what the browser
 * tests type.
 * Nobody here exists; the National Insurance numbers begin with QQ, which is given to no one (D5).
 */
import { createHash } from 'node:crypto'
import type { Details } from '../server/claimant/claimant.ts'
import type { NewGroup } from '../server/claimant/group.ts'
import type { NewRepresentative } from '../server/claimant/representative.ts'
import type { Draft } from '../server/commitment/draft.ts'
import type { AppointmentDetails } from '../server/interview/appointment.ts'
import type { Answer, Answers, Item } from '../server/interview/questions.ts'
import { addDays, type CalendarDate, isWeekend, isWorkingDay, knownFor } from '../server/lib/days.ts'
import type { Attendee, SignatureState } from './choices.ts'
import { schoolHolidaysAround } from './school-holidays.ts'

export type Story = {
  details: Details
  representative?: NewRepresentative
  appointment: Omit<AppointmentDetails, 'adviserId' | 'on'>
  /** Where they stood in their claim by then. */
  group: NewGroup
  /** What was said, by step. A step that is absent was not asked about. */
  said: Record<string, Answers>
  attended: Attendee[]
  commitments: Draft[]
  childrenConsidered?: string
  signature: { state: SignatureState; words?: string }
  /** What the printed plan must say, in the person's language. */
  printed: string[]
}

const said = (value: string | number | boolean | string[] | Item[]): Answer => ({ is: 'answered', value })
const none: Answer = { is: 'none' }
const notSaid: Answer = { is: 'not said' }
/** One of a list; its id is the same each time the story is told, and in the shape of every id, as the pages ask. */
const item = (name: string, answers: Answers): Item => {
  const hash = createHash('sha256').update(name).digest('hex')
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ]
  return { id: parts.join('-'), answers }
}

/** The first working day at least `days` after `from`: nobody is asked to do anything by a closed day. */
export function workingDayAfter(from: CalendarDate, days: number): CalendarDate {
  let day = addDays(from, days)
  while (isWeekend(day) || (knownFor(day) && !isWorkingDay(day))) day = addDays(day, 1)
  return day
}

/** The first working day at least `days` after `from` on which schools are open. */
export function schoolDayAfter(from: CalendarDate, days: number): CalendarDate {
  const holiday = (day: CalendarDate) => schoolHolidaysAround(day).find(one => one.from <= day && day <= one.to)
  let day = workingDayAfter(from, days)
  for (let closed = holiday(day); closed; closed = holiday(day)) day = workingDayAfter(closed.to, 1)
  return day
}

/** The four, with dates counted from the day of the interview. */
export const stories = (on: CalendarDate) => ({
  kelly: kelly(on),
  emrys: emrys(on),
  jordan: jordan(on),
  gulsen: gulsen(on),
})

/** A lone parent of a four-year-old, with back pain, who was a warehouse picker. */
const kelly = (on: CalendarDate): Story => ({
  details: {
    name: 'Kelly-Ann Marsden',
    niNumber: 'QQ123456C',
    dateOfBirth: '1995-03-27',
    addressKind: 'address',
    address: ['Flat 2', '18 Canal Street', 'Barlow'],
    postcode: 'QQ1 4ZZ',
    phones: ['07700 900123'],
    email: 'kelly-ann@example.test',
    spokenLanguage: 'en',
    writtenLanguage: 'en',
    format: 'standard',
    toldBy: 'email',
    regime: 'esa_old',
  },
  group: { group: 'preparation', since: addDays(on, -96), known: 'Decision letter, shown to us at the interview' },
  appointment: {
    kind: 'compulsory',
    channel: 'in person',
    place: 'Eastgate Jobcentre, 12 Eastgate, Barlow',
    time: '09:30',
    notifiedHow: 'letter',
    notifiedOn: addDays(on, -14),
  },
  said: {
    'who-is-here': { 'talking-how': said(['in_person']), present: none, 'talk-needs': said(['stand']) },
    aims: {
      'aim-work': said('Office or reception work where I can sit and stand. Something I can build on.'),
      'job-preference-1': said('Receptionist at a GP surgery'),
      'job-preference-2': said('School office assistant'),
      'self-employment': said('no'),
      'what-matters': said('Fitting round Alfie, and not making my back worse.'),
    },
    hours: {
      'hours-wanted': said(16),
      'days-wanted': said(['monday', 'tuesday', 'wednesday', 'thursday']),
      'times-wanted': said(['mornings']),
      'times-not': said('After 12, when nursery ends'),
      'place-wanted': said('Barlow, or anywhere on the 4 bus'),
      'start-when': said('months-12'),
    },
    'work-history': {
      'working-now': none,
      jobs: said([
        item('picker', {
          'job-title': said('Warehouse picker'),
          'job-employer': said('Northgate Logistics'),
          'job-type': said('full-time'),
          'job-started': said('2017-09'),
          'job-still': said(false),
          'job-ended': said('2024-02'),
          'job-did': said('Picked and packed orders, trained new starters, covered the returns desk'),
          'job-left': said('My back. They had no lighter work.'),
        }),
        item('cafe', {
          'job-title': said('Café assistant'),
          'job-type': said('part-time'),
          'job-started': said('2014~'),
          'job-still': said(false),
          'job-ended': said('2017'),
          'job-did': said('Counter, till and tables'),
        }),
      ]),
      'work-liked': said('The returns desk: talking to people and sorting out what went wrong.'),
    },
    qualifications: {
      'qualifications-held': said([
        item('gcse', {
          'qualification-what': said('GCSE'),
          'qualification-subject': said('English, maths and five others'),
          'qualification-level': said('level-2'),
          'qualification-where': said('uk'),
          'qualification-year': said('2011'),
        }),
      ]),
      'training-now': none,
      'training-wanted': said('Spreadsheets, and a reception course'),
    },
    skills: {
      'skills-words': said('Staying calm, remembering where things are, training new people'),
      'work-cards': none,
      'computer-skills': said(['messages', 'search', 'forms']),
      'reading-writing': said('fine'),
      maths: said('fine'),
    },
    children: {
      children: said([
        item('alfie', {
          'child-name': said('Alfie'),
          'child-born': said(addDays(on, -1560)),
          'child-lives': said('with-you'),
          'child-day': said('nursery'),
          'child-hours-from': said('09:00'),
          'child-hours-to': said('12:00'),
        }),
      ]),
      'lone-parent': said(true),
      'childcare-needed': said(true),
      'childcare-words': said('Nobody else regular. My sister in emergencies. Nursery shuts in the holidays.'),
    },
    caring: { caring: said(false) },
    health: {
      'health-affects': said(true),
      'health-words': said('Lower back pain since 2023. I cannot lift, or stand still for more than ten minutes.'),
      'health-walk': said('minutes-10'),
      'health-adjustments': said(['sit-stand', 'no-lifting']),
      'health-on-plan': said(true),
    },
    travel: {
      'driving-licence': notSaid,
      'travel-how': said(['bus', 'walk']),
      'travel-minutes': said(30),
    },
    online: {
      'internet-where': said(['phone']),
      devices: said(['smartphone']),
      'online-confidence': said('some-help'),
    },
    'help-and-obstacles': {
      obstacles: said(['childcare', 'health']),
      'obstacles-words': said('Anything that runs past noon means paying for care I cannot find.'),
      'help-wanted': said(['training', 'cv', 'childcare']),
      'tried-before': none,
    },
    'own-words': { 'own-words': said('I want to work. I need it to fit round nursery and my back.') },
  },
  attended: ['claimant'],
  commitments: [
    {
      kind: 'required',
      what: 'Complete the free “Spreadsheets for beginners” course at Barlow Library',
      steps: [
        'Ring the library on 01632 960 444 to take one of the morning places',
        'Go to the four sessions, Tuesdays 9.30am to 11.30am',
        'Tell us straight away if sitting that long makes your back worse',
      ],
      startsOn: schoolDayAfter(on, 7),
      dueOn: schoolDayAfter(schoolDayAfter(on, 7), 28),
      place: 'Barlow Library, on the 4 bus route',
      hours: '2 hours a week for 4 weeks, while Alfie is at nursery, in term time only',
      evidence: 'The attendance sheet that the library gives you',
      helps: 'Every reception job you looked at asks for spreadsheets.',
      whoHelps: 'Amira has asked the library for a chair with a back and breaks to stand.',
      reasonable:
        'It is in the morning while Alfie is at nursery, on a bus route you use, free, seated with breaks, and needs no lifting.',
      declared: true,
      canDo: 7,
      canDoWords: 'Yes, if I can get up and move about',
    },
    {
      kind: 'chosen',
      what: 'Visit the reception at Canal Street surgery to see what the work is like',
      steps: ['Amira arranges it', 'Go for an hour one morning'],
      dueOn: workingDayAfter(on, 28),
      place: 'Canal Street surgery',
      hours: '1 hour',
      helps: 'To find out whether the sitting and standing suits you',
      canDo: 9,
    },
    {
      kind: 'ours',
      what: 'Ask the surgery whether Kelly-Ann can visit their reception',
      steps: [],
      dueOn: workingDayAfter(on, 7),
      whoHelps: 'Amira Hussain',
    },
    {
      kind: 'ours',
      what: 'Send the list of childcare places open in the school holidays, and how to get the costs paid',
      steps: [],
      dueOn: workingDayAfter(on, 5),
      whoHelps: 'Amira Hussain',
    },
  ],
  childrenConsidered: 'Alfie, 4: everything asked is in his nursery hours and stops in the holidays.',
  signature: { state: 'signed' },
  printed: [
    'What you must do',
    'Complete the free “Spreadsheets for beginners” course at Barlow Library',
    'while Alfie is at nursery',
    'Warehouse picker',
    'If you do not undertake the activities required in this notification your benefit could be affected.',
    'I want to work. I need it to fit round nursery and my back.',
  ],
})

/** A Welsh-speaking former steelworker of 58, with no internet at home. */
const emrys = (on: CalendarDate): Story => ({
  details: {
    name: 'Emrys Llŷr Prydderch',
    niNumber: 'QQ234567A',
    dateOfBirth: '1968-05-14',
    addressKind: 'address',
    address: ['Tŷ Gwyn', 'Lôn y Môr', 'Barlow'],
    postcode: 'QQ1 7AB',
    phones: ['01632 960 555'],
    spokenLanguage: 'cy',
    writtenLanguage: 'cy',
    format: 'large print 16',
    toldBy: 'letter',
    regime: 'esa_new_style',
  },
  group: { group: 'preparation', since: addDays(on, -61), known: 'The benefit system' },
  appointment: {
    kind: 'compulsory',
    channel: 'in person',
    place: 'Eastgate Jobcentre, 12 Eastgate, Barlow',
    time: '11:00',
    notifiedHow: 'letter',
    notifiedOn: addDays(on, -10),
  },
  said: {
    'who-is-here': { 'talking-how': said(['in_person']), present: none, 'talk-needs': said(['written-down']) },
    aims: {
      'aim-work': said('Gwaith â fy nwylo, neu ddangos i bobl ifanc sut mae gwneud.'),
      'job-preference-1': said('Technegydd gweithdy mewn coleg'),
      'job-preference-2': said('Ceidwad stordy'),
      'self-employment': said('interested'),
    },
    hours: {
      'hours-wanted': said(24),
      'days-wanted': said(['any']),
      'times-wanted': said(['mornings', 'afternoons']),
      'times-not': none,
      'start-when': said('months-3'),
    },
    'work-history': {
      'working-now': said(['voluntary']),
      'working-now-what': said('Helpu yn y clwb rygbi'),
      'working-now-hours': said(3),
      jobs: said([
        item('steel', {
          'job-title': said('Gweithiwr dur, melin rolio'),
          'job-employer': said('Gwaith dur Aberafon'),
          'job-type': said('full-time'),
          'job-started': said('1986'),
          'job-still': said(false),
          'job-ended': said('2024-09'),
          'job-did': said('Rhedeg y felin, cynnal a chadw, hyfforddi prentisiaid'),
          'job-left': said('Caeodd y gwaith'),
        }),
      ]),
      'work-liked': said('Dysgu’r prentisiaid'),
    },
    qualifications: {
      'qualifications-held': said([
        item('craft', {
          'qualification-what': said('City & Guilds'),
          'qualification-subject': said('Peirianneg fecanyddol'),
          'qualification-level': said('level-3'),
          'qualification-where': said('uk'),
          'qualification-year': said('1989~'),
        }),
      ]),
      'training-now': none,
    },
    skills: {
      'skills-words': said('Trwsio peiriannau, darllen lluniadau, gweithio’n ddiogel'),
      'work-cards': said(['forklift']),
      'work-cards-words': said('Wagen fforch godi, wedi dod i ben yn 2024'),
      'computer-skills': none,
    },
    children: { children: none },
    caring: { caring: said(false) },
    health: {
      'health-affects': said(true),
      'health-words': said('Clyw drwg ar ôl y felin'),
      'health-on-plan': said(false),
    },
    travel: { 'driving-licence': said('full'), 'travel-how': said(['car']), 'travel-minutes': said(40) },
    language: {
      languages: said('Cymraeg a Saesneg'),
      'work-language': said('both'),
      'interpreter-needed': said(false),
    },
    online: {
      'internet-where': said(['public']),
      devices: said(['landline', 'simple-phone']),
      'online-confidence': said('much-help'),
      email: said(false),
    },
    'help-and-obstacles': {
      obstacles: said(['online', 'age']),
      'obstacles-words': said('Mae pob swydd ar y we, a does gen i ddim we gartref.'),
      'help-wanted': said(['cv', 'online']),
    },
    'own-words': { 'own-words': said('Rwyf am ddefnyddio’r hyn a ddysgais dros ddeugain mlynedd.') },
  },
  attended: ['claimant'],
  commitments: [
    {
      kind: 'required',
      what: 'Adnewyddu eich tystysgrif wagen fforch godi ar y cwrs undydd yng Ngholeg Barlow',
      steps: ['Ffonio’r coleg ar 01632 960 666 i gadw lle', 'Mynd i’r cwrs', 'Dod â’r dystysgrif i’r cyfarfod nesaf'],
      dueOn: workingDayAfter(on, 30),
      place: 'Coleg Barlow, Ffordd y Parc',
      hours: 'Un diwrnod, 9am i 4pm',
      evidence: 'Y dystysgrif newydd',
      helps: 'Mae pob stordy yn gofyn amdani.',
      whoHelps: 'Rydym yn talu am y cwrs ac am y tanwydd.',
      reasonable:
        'Mae gennych gar a thrwydded, rydym yn talu, mae’r coleg yn dysgu yn Gymraeg, nid oes angen y we, ac mae’r tiwtor yn gwybod am eich clyw.',
      declared: true,
      canDo: 10,
      canDoWords: 'Dim problem',
    },
    {
      kind: 'chosen',
      what: 'Siarad â’r coleg am waith fel technegydd gweithdy',
      steps: [],
      dueOn: workingDayAfter(on, 21),
      place: 'Coleg Barlow',
      hours: 'Awr',
    },
    {
      kind: 'ours',
      what: 'Anfon swyddi gwag addas atoch drwy’r post bob pythefnos',
      steps: [],
      dueOn: workingDayAfter(on, 10),
      whoHelps: 'Amira Hussain',
    },
  ],
  signature: { state: 'signed' },
  printed: [
    'Adnewyddu eich tystysgrif wagen fforch godi',
    'Emrys Llŷr Prydderch',
    'Tŷ Gwyn',
    'Lôn y Môr',
    'Rwyf am ddefnyddio’r hyn a ddysgais dros ddeugain mlynedd.',
  ],
})

/** A person with anxiety and no fixed abode, with a support worker there, and part of the interview by phone. */
const jordan = (on: CalendarDate): Story => ({
  details: {
    name: 'Jordan Ashby',
    addressKind: 'no fixed abode',
    address: [],
    phones: [],
    spokenLanguage: 'en',
    writtenLanguage: 'en',
    format: 'standard',
    toldBy: 'letter',
    regime: 'voluntary',
  },
  group: { group: 'support', since: addDays(on, -210), known: 'Decision letter, shown to us at the interview' },
  representative: {
    kind: 'explicit consent',
    name: 'Dee Fallon',
    matter: 'Finding somewhere to live',
    organisation: 'Barlow Night Shelter',
    contact: '01632 960 777',
  },
  appointment: {
    kind: 'voluntary',
    channel: 'phone',
    time: '14:00',
    notifiedHow: 'phone',
    notifiedOn: addDays(on, -5),
  },
  said: {
    'who-is-here': {
      'talking-how': said(['in_person', 'phone']),
      present: said(['support_worker']),
      'present-who': said('Dee Fallon, support worker at the shelter, in the room; the second half by phone'),
      'talk-needs': said(['breaks', 'quiet', 'phone-instead']),
    },
    aims: { 'aim-work': none, 'what-matters': said('Somewhere quiet, with the same people each day') },
    'work-history': {
      'working-now': none,
      jobs: said([
        item('garden', {
          'job-title': said('Garden centre assistant'),
          'job-type': said('zero-hours'),
          'job-started': said('2021~'),
          'job-still': said(false),
          'job-ended': said('2022~'),
          'job-did': said('Watering, potting on, stacking compost'),
        }),
      ]),
    },
    qualifications: { 'qualifications-held': none, 'training-now': none },
    children: { children: none },
    caring: { caring: said(false) },
    health: {
      'health-affects': said(true),
      'health-words': said('Panic in crowds and on full buses. Mornings are worst.'),
      'health-adjustments': said(['quiet', 'known-faces']),
      'health-on-plan': notSaid,
    },
    travel: { 'travel-how': said(['walk']), 'travel-hard': said('Full buses') },
    'home-and-money': {
      living: said('no-fixed-abode'),
      'living-words': said('I am at the shelter most nights. Post goes astray.'),
      'housing-costs': notSaid,
    },
    online: { 'internet-where': said(['public']), devices: said(['simple-phone']) },
    'help-and-obstacles': {
      obstacles: said(['housing', 'confidence', 'health']),
      'help-wanted': said(['confidence', 'volunteering']),
    },
  },
  attended: ['claimant', 'representative'],
  commitments: [
    {
      kind: 'chosen',
      what: 'Spend one quiet afternoon a week at the Riverside allotment with Dee',
      steps: ['Dee goes with you the first three times', 'Stop whenever you want to'],
      startsOn: workingDayAfter(on, 7),
      dueOn: workingDayAfter(on, 42),
      place: 'Riverside allotment, ten minutes’ walk from the shelter',
      hours: '2 hours a week',
      helps: 'It is outdoors, with the same few people.',
      whoHelps: 'Dee Fallon',
      canDo: 6,
      canDoWords: 'If Dee is there',
    },
    {
      kind: 'ours',
      what: 'Keep letters at the jobcentre for you, and ring Dee when one comes',
      steps: [],
      dueOn: workingDayAfter(on, 3),
      whoHelps: 'Amira Hussain',
    },
  ],
  signature: { state: 'agreed verbally', words: 'OK, as long as I can stop' },
  printed: [
    'Jordan Ashby',
    'Spend one quiet afternoon a week at the Riverside allotment with Dee',
    'Keep letters at the jobcentre for you, and ring Dee when one comes',
  ],
})

/** A refugee engineer with qualifications from abroad, and an interpreter. */
const gulsen = (on: CalendarDate): Story => ({
  details: {
    name: 'Gülşen Yıldırım',
    niNumber: 'QQ345678B',
    dateOfBirth: '1988-11-19',
    addressKind: 'care of',
    careOf: 'Mrs J. Okafor',
    address: ['7 Station Terrace', 'Barlow'],
    postcode: 'QQ1 9CD',
    phones: ['07700 900456', '07700 900457'],
    email: 'gulsen@example.test',
    spokenLanguage: 'Kurdish (Kurmanji)',
    writtenLanguage: 'en',
    format: 'standard',
    toldBy: 'text',
    regime: 'uc',
  },
  group: { group: 'assessment', since: addDays(on, -23), known: 'The benefit system' },
  appointment: {
    kind: 'compulsory',
    channel: 'video',
    time: '10:00',
    notifiedHow: 'email',
    notifiedOn: addDays(on, -7),
  },
  said: {
    'who-is-here': {
      'talking-how': said(['video']),
      present: said(['interpreter']),
      'present-who': said('Baran, interpreter, Kurmanji'),
      'interpreter-how': said('video'),
      'talk-needs': said(['slowly', 'plain-words']),
    },
    aims: {
      'aim-work': said('To be an engineer again. Until then, work near it: drawing, checking, site office.'),
      'job-preference-1': said('Civil engineer (bridges)'),
      'job-preference-2': said('CAD technician'),
      'job-preference-3': said('Site office assistant'),
      'self-employment': said('no'),
    },
    hours: {
      'hours-wanted': said(35),
      'days-wanted': said(['any']),
      'times-wanted': said(['any']),
      'start-when': said('now'),
    },
    'work-history': {
      'working-now': none,
      jobs: said([
        item('bridges', {
          'job-title': said('Köprü mühendisi (bridge engineer)'),
          'job-employer': said('Dicle İnşaat, Diyarbakır'),
          'job-type': said('full-time'),
          'job-started': said('2012-06'),
          'job-still': said(false),
          'job-ended': said('2022-11'),
          'job-did': said('Designed and checked road bridges; led a team of six'),
        }),
      ]),
    },
    qualifications: {
      'qualifications-held': said([
        item('degree', {
          'qualification-what': said('Lisans diploması (degree)'),
          'qualification-subject': said('Civil engineering'),
          'qualification-level': said('level-6'),
          'qualification-where': said('abroad'),
          'qualification-country': said('Türkiye'),
          'qualification-recognised': said('no'),
          'qualification-year': said('2011'),
          'qualification-certificate': said('can-get'),
        }),
      ]),
      'training-now': said('English class, two evenings'),
    },
    skills: {
      'skills-words': said('Structural design, AutoCAD, leading a team'),
      'work-cards': none,
      'computer-skills': said(['documents', 'spreadsheets', 'specialist']),
    },
    children: { children: none },
    caring: { caring: said(false) },
    health: { 'health-affects': said(false) },
    travel: { 'driving-licence': said('abroad'), 'travel-how': said(['bus', 'train']), 'travel-minutes': said(60) },
    language: {
      languages: said('Kurmanji, Turkish, some English'),
      'english-level': said('some'),
      'work-language': said('no'),
      'interpreter-needed': said(true),
      'interpreter-language': said('Kurmanji'),
      'language-class': said('on-one'),
    },
    online: {
      'internet-where': said(['home', 'phone']),
      devices: said(['smartphone', 'computer']),
      'online-confidence': said('fine'),
    },
    'help-and-obstacles': {
      obstacles: said(['language', 'qualifications']),
      'help-wanted': said(['language', 'training']),
    },
    'own-words': { 'own-words': said('I have built bridges for ten years. I can learn your codes.') },
  },
  attended: ['claimant', 'interpreter'],
  commitments: [
    {
      kind: 'required',
      what: 'Send copies of your degree certificate to have it compared with a UK qualification',
      steps: ['Ask the university for a copy of the diploma', 'Fill in the online form with your English teacher'],
      dueOn: workingDayAfter(on, 28),
      place: 'Online',
      hours: 'About 3 hours in all',
      evidence: 'The email that says your form has arrived',
      helps: 'Employers and the engineers’ institution ask for it.',
      whoHelps: 'We pay the fee. The college has offered a room and a scanner.',
      reasonable:
        'You have a computer and the internet, so there is no journey; we pay the fee, and your teacher helps with the English.',
      declared: true,
      canDo: 8,
    },
    {
      kind: 'chosen',
      what: 'Go to the open evening of the engineers’ mentoring scheme',
      steps: [],
      dueOn: workingDayAfter(on, 20),
      place: 'Barlow Town Hall',
      hours: '2 hours',
    },
    {
      kind: 'ours',
      what: 'Book a Kurmanji interpreter for every meeting, without you having to ask',
      steps: [],
      dueOn: workingDayAfter(on, 5),
      whoHelps: 'Amira Hussain',
    },
  ],
  signature: { state: 'declined', words: 'I want to show it to my friend first' },
  printed: ['Gülşen Yıldırım', 'Köprü mühendisi', 'Diyarbakır', 'Book a Kurmanji interpreter for every meeting'],
})

/** A blind person who reads braille and is between two jobs; told in short, for the demonstration alone. */
export const siobhan = (on: CalendarDate): Story => ({
  details: {
    name: 'Siobhán Kerrigan',
    niNumber: 'QQ456789D',
    dateOfBirth: '1984-02-11',
    addressKind: 'address',
    address: ['31 Mill Rise', 'Barlow'],
    postcode: 'QQ1 6KR',
    phones: ['07700 900789'],
    spokenLanguage: 'en',
    writtenLanguage: 'en',
    format: 'braille grade 2',
    toldBy: 'letter',
    regime: 'esa_new_style',
  },
  group: { group: 'preparation', since: addDays(on, -134), known: 'The benefit system' },
  appointment: {
    kind: 'compulsory',
    channel: 'phone',
    time: '13:30',
    notifiedHow: 'phone',
    notifiedOn: addDays(on, -9),
  },
  said: {
    'who-is-here': { 'talking-how': said(['phone']), present: none },
    aims: {
      'aim-work': said('Answering calls again, with a screen reader that works.'),
      'job-preference-1': said('Customer adviser, from home'),
    },
    'work-history': {
      'working-now': none,
      jobs: said([
        item('calls', {
          'job-title': said('Customer adviser'),
          'job-employer': said('Barlow Water'),
          'job-type': said('full-time'),
          'job-started': said('2015-05'),
          'job-still': said(false),
          'job-ended': said('2026-06'),
          'job-left': said('The new system did not work with my screen reader'),
        }),
      ]),
    },
    children: { children: none },
    caring: { caring: said(false) },
  },
  attended: ['claimant'],
  commitments: [
    {
      kind: 'required',
      what: 'Have your screen reader looked at by the equipment adviser, who comes to your home',
      steps: ['Ring 01632 960 888 to choose a day', 'Be at home for the visit'],
      dueOn: workingDayAfter(on, 28),
      place: 'Your home',
      hours: 'About 2 hours, once',
      evidence: 'Nothing: the adviser tells us',
      helps: 'You said the jobs you want depend on it.',
      whoHelps: 'The visit is free, and the adviser knows your screen reader.',
      reasonable: 'It is at your home, on a day you choose, and asks for no journey and no reading of print.',
      declared: true,
      canDo: 9,
    },
    {
      kind: 'ours',
      what: 'Send you this plan, and every letter after it, in braille',
      steps: [],
      dueOn: workingDayAfter(on, 14),
      whoHelps: 'Amira Hussain',
    },
  ],
  signature: { state: 'not asked' },
  printed: ['Siobhán Kerrigan'],
})
