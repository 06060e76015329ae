import { describe, expect, test } from 'vitest'
import { type CheckedCommitment, check, mayIssue, rules } from '../server/guard-rails/check.ts'
import { type Regime, type RegimeId, regimes } from '../server/regime.ts'
import { sources } from '../server/sources.ts'
import { metOnce } from './support/circumstances.ts'

const date = '2026-11-23'
const nobody = metOnce

/** A required item with nothing wrong with it; each test spoils one thing. */
const lawful: CheckedCommitment = {
  kind: 'required',
  what: 'Go to the numeracy course at Barry Library',
  steps: ['Ring the library on Tuesday to book a place', 'Go to the three sessions'],
  startsOn: '2026-12-01',
  dueOn: '2026-12-15',
  place: 'Barry Library, King Square',
  hours: '2 hours a week',
  evidence: 'The attendance sheet',
  helps: 'You said numbers worry you in warehouse work',
  reasonable: 'It is a short walk, it is free, and the hours fit school',
  canDo: 8,
}

const findingsOf = (changes: Partial<CheckedCommitment>, regime: Regime = regimes.esa_old, on = date) =>
  check({ ...lawful, ...changes }, nobody, regime, on)
const rulesOf = (changes: Partial<CheckedCommitment>, regime?: Regime, on?: string) =>
  findingsOf(changes, regime, on).map(({ rule }) => rule)

/** The findings on the wording alone. */
const wordingOf = (what: string, regime: RegimeId = 'esa_old', kind: CheckedCommitment['kind'] = 'required') =>
  findingsOf({ what, kind, steps: ['Tell us on the day if you are not well'] }, regimes[regime])
    .map(({ rule }) => rule)
    .filter(rule => rule === 'R11-vague' || rule.startsWith('R6'))

const makesApply = [
  'Apply for 3 jobs',
  'Apply for three suitable vacancies every week',
  'Apply for the warehouse operative post at Amazon by Friday',
  'Apply for shop or cleaning jobs in Cardiff',
  'Apply to two care homes for a kitchen assistant role',
  'Look at the vacancies on Find a Job and apply for two',
  'Find out about local vacancies and apply for at least one',
  'Make five job applications a week',
  'Complete the application form for the care assistant job',
  'Submit two applications by 4 December',
  'Send your CV to five employers',
  'Email your CV to Tesco and Asda',
  'Hand out your CV in ten shops on the High Street',
  'Take your CV round the shops in town',
  'Ring three agencies and ask for work',
  'Attend the job interview at the hotel on 2 December',
  'Apply to Greggs by Friday',
  'Start applying for jobs',
  'Make speculative applications to local firms',
  'Go for the interview at Aldi on Monday',
  'Gwnewch gais am dair swydd bob wythnos',
  'Ymgeisiwch am swydd yn yr archfarchnad',
  'Anfonwch eich CV at bum cyflogwr',
]

const makesWork = [
  'Take the shifts the agency offers',
  'Accept any job you are offered',
  'Start a work trial',
  'Do a trial shift at the café on Monday 30 November',
  'Complete a four-week work placement at the charity shop',
  'Work experience at the garden centre, Mondays to Thursdays',
  'Start volunteering at the food bank on Tuesdays',
  'Go back to your old job at the warehouse',
  'Return to work by 4 January',
  'Find a part-time job by Christmas',
  'Work 16 hours a week at the supermarket',
  'Work in the community garden on Wednesdays',
  'Keep doing your Saturday shifts',
  'Register as self-employed by 11 December',
  'Start your own cleaning business',
  'Become a sole trader',
  'Help out in the charity shop on Fridays',
  'Take on more hours at work',
  'Carry on with your part-time job at the school',
  'Accept the zero hours contract',
  'Derbyniwch y sifftiau mae’r asiantaeth yn eu cynnig',
  'Dechreuwch weithio yn y siop ar 1 Rhagfyr',
  'Gwnewch brofiad gwaith yn y llyfrgell am bythefnos',
]

const makesHaveTreatment = [
  'Attend counselling',
  'Keep going to counselling',
  'Take your medication every morning',
  'Take medication',
  'See your GP about your back by 4 December',
  'Make an appointment with a psychiatrist',
  'Start physiotherapy at the hospital',
  'Finish the course of CBT',
  'Sign up for talking therapies',
  'Have the knee operation',
  'Go to the drug and alcohol service every Thursday',
  'Attend all your hospital appointments in December',
  'Keep taking your tablets and come to the library on Tuesday',
  'Engage with the mental health team',
  'Do the exercises your physiotherapist gave you',
  'Ask your GP to refer you for CBT',
  'Complete the pain management programme',
  'Ewch i gwnsela bob wythnos',
  'Cymerwch eich meddyginiaeth bob dydd',
  'Ewch i weld eich meddyg teulu erbyn 4 Rhagfyr',
]

/** What a person does about their own health is no treatment, and no more to be required. */
const mattersOfHealth = [
  'Stop drinking alcohol',
  'Lose weight',
  'Give up smoking by 4 December',
  'Cut down on your drinking',
  'Stay sober until our next meeting',
  'Lose two stone by 1 March',
  'Stop taking drugs',
  'Quit vaping',
  'Go on a diet',
  'Keep off alcohol for two weeks',
  'Rhowch y gorau i ysmygu',
  'Stopiwch yfed alcohol',
  'Collwch bwysau erbyn 1 Mawrth',
  'Yfwch lai',
]

/** An item and its step, which names what it hands over only as "it". */
const handsOver: [string, string][] = [
  ['Update your CV with Amira', 'Send it to five employers'],
  ['Update your CV with Amira', 'Hand it in at three shops'],
  ['Update your CV with Amira', 'Email it to Tesco'],
  ['Update your CV and send it to five employers', 'Bring it to our meeting'],
  ['Write a covering letter', 'Post it to the manager of the hotel'],
  ['Write or update your CV', 'Take copies round the shops in town'],
  ['Print ten copies of your CV', 'Give them out in shops on the High Street'],
  ['Complete an application', 'Hand it in at Asda'],
  ['Write your CV at the library', 'Send it to at least three'],
  ['Write a CV', 'Ask Amira to read it, then email it to two agencies'],
  ['Diweddaru eich CV gydag Amira', 'Anfonwch ef at bum cyflogwr'],
  ['Ysgrifennu CV', 'Ewch ag ef i dair siop'],
  ['Ysgrifennu CV', 'Ei anfon at gyflogwr lleol'],
  ['Ysgrifennwch CV ac anfonwch ef i dair siop', 'Dewch â chopi i’n cyfarfod'],
]

const keepsToUs: [string, string][] = [
  ['Update your CV with Amira', 'Send it to Amira by 4 December'],
  ['Update your CV with the careers adviser', 'Email it to your work coach'],
  ['Write a CV', 'Hand it in at Barry Library'],
  ['Write a CV', 'Bring it to our next meeting on 9 December'],
  ['Write a CV', 'Hand it in at the Jobcentre by Friday'],
  ['Write a CV', 'Show it to two friends and ask what they think'],
  ['Write a CV', 'Email it to yourself'],
  ['Write a CV', 'Learn how to send it to employers'],
  ['Write a CV', 'Do not send it to employers yet'],
  ['Write a CV', 'Take it to the job club on Tuesday at 2pm'],
  ['Write a CV with Megan Rees', 'Send it to Megan'],
  ['Complete the application form for a bus pass', 'Hand it in at three shops'],
  ['Complete the application form for a provisional driving licence', 'Post it to Swansea'],
  ['Diweddaru eich CV gyda’r anogwr gwaith', 'Anfonwch ef at eich anogwr gwaith'],
  ['Ysgrifennu CV gyda’r tiwtor', 'Ei ddangos i’r tiwtor yn y llyfrgell'],
]

const vague = [
  'Undertake any activities your adviser asks of you',
  'Do as directed by the provider',
  'Engage with the provider',
  'Engage fully with the support on offer',
  'Do tasks as agreed with your adviser',
  'Attend appointments as required',
  'Do what is asked of you',
  'Do whatever the provider tells you',
  'Cooperate with your work coach',
  'Look for work',
  'Make every effort to improve your chances',
  'Take all reasonable steps to move closer to work',
  'Follow the advice of your work coach',
  'Take part in the Work Programme',
  'Undertake work-related activity',
  'Work with your provider',
  'Improve your employability',
  'Attend training to be arranged',
  'Keep in touch with the office regularly',
  'Be more proactive',
  'Do your best to get better at interviews',
  'Attend the meetings, courses, etc',
  'Carry out the actions agreed with your coach',
  'Do the tasks your provider gives you',
  'Attend all mandatory appointments',
  'Comply with the provider’s instructions',
  'Ymgysylltwch â’r darparwr',
  'Gwnewch unrhyw weithgareddau y mae’r darparwr yn eu gosod',
  'Chwiliwch am waith',
]

const fine = [
  'Write a CV with the careers adviser on Tuesday 1 December',
  'Write or update your CV at home by 4 December',
  'Bring your CV to our meeting on 9 December',
  'Send your CV to your adviser by Friday',
  'Apply for a bus pass',
  'Apply for a Blue Badge at the council office',
  'Apply for the forklift licence course at Barry College',
  'Apply for a grant from Access to Work',
  'Apply online for a place on the bookkeeping course',
  'Complete the application form for a provisional driving licence',
  'Work through the online numeracy course',
  'Work on your CV for an hour on Tuesday',
  'Work at your own pace through units 1 to 3',
  'Draft an example application to practise',
  'Practise applying for a job with your tutor on Thursday',
  'Learn how to apply for jobs online at the library on Monday',
  'Go to the workshop on finding a job at the library on Monday',
  'Write down when the pain is worse',
  'Keep a diary of when you take your medication, for two weeks',
  'Ask your GP for a letter about your back by 4 December',
  'Find out about counselling courses at Barry College',
  'Go to the talk on nursing careers at the hospital on Tuesday 1 December',
  'Take the first unit of the food hygiene course',
  'Take the 95 bus to the job club at the library on Tuesday',
  'Go to the job fair at City Hall on 3 December',
  'Read two job profiles on the National Careers Service website',
  'Make a list of three jobs you might like and why',
  'Find out about work experience at the garden centre and tell us on 9 December',
  'Ask two employers what skills they look for',
  'Go to the interview skills session at Barry Library on 2 December',
  'Do a mock interview with your adviser on 2 December',
  'Complete a skills assessment by phone on 2 December',
  'Write a list of your skills and the work you have done',
  'Go to the better-off calculation meeting at the Jobcentre on 2 December',
  'Talk to the debt adviser at Citizens Advice on 2 December',
  'Learn to use a tablet computer at the library on Mondays',
  'Go to the English class at the community centre every Wednesday',
  'Get a quote for childcare from two nurseries by 9 December',
  'Open a bank account by 18 December',
  'Visit the college open day on Saturday 28 November',
  'Try the bus journey to the college once before 9 December',
  'Set up an email address at the library on Monday',
  'Write down what you can do on a good day and on a bad day',
  'Read the leaflet about starting a business and write down three questions',
  'Write a business plan with the adviser at Business Wales on 3 December',
  'Attend a work-focused interview by phone on 9 December at 10am',
  'Look at job adverts with your adviser to see what skills are asked for',
  'Sign up for the Find a Job website',
  'Write down what you did in each job since 2010',
  'Write a list of questions for employers',
  'Walk to the library and back twice a week',
  'Draft a covering letter with your tutor',
  'Take the theory test practice at the library',
  'Gofynnwch i’ch meddyg am lythyr am eich cefn',
  'Ysgrifennwch CV gyda’r cynghorydd ddydd Mawrth 1 Rhagfyr',
  'Gwnewch gais am docyn bws',
  'Gweithiwch drwy’r cwrs rhifedd ar-lein',
  'Ysgrifennwch pryd mae’r boen yn waeth',
  'Ewch i’r cwrs cyfrifiaduron yn Llyfrgell y Barri bob dydd Llun',
  'Find out about help to stop smoking',
  'Read the leaflet on giving up smoking at the library on Monday',
  'Write down how much you drink for 2 weeks',
  'Talk to Amira about giving up smoking on 2 December',
  'Go to the course on drugs and the law at Barry College',
  'Give up one hour on Tuesday for the class',
  'Put on the safety boots we bought on 1 December',
  'Learn to lift weights of 5 kg safely on the course',
  'Keep a list of what you eat for 1 week',
  'Gofynnwch am help i roi’r gorau i ysmygu',
]

describe('the wording of a required item', () => {
  test.each(makesApply)('R6: "%s" is refused as applying for a job', what => {
    expect(wordingOf(what)).toContain('R6-apply-for-a-job')
  })
  test.each(makesWork)('R6: "%s" is refused as doing work', what => {
    expect(wordingOf(what)).toContain('R6-work')
  })
  test.each(makesHaveTreatment)('R6: "%s" is refused as medical treatment', what => {
    expect(wordingOf(what)).toContain('R6-medical-treatment')
  })
  test.each(mattersOfHealth)('R6: "%s" is refused as a matter of health', what => {
    const found = findingsOf({ what }).find(({ rule }) => rule === 'R6-medical-treatment')
    expect(found).toMatchObject({ severity: 'blocks', words: expect.stringContaining('matter of the person’s health') })
  })
  test.each(handsOver)('R6: "%s" with the step "%s" is refused as applying for a job', (what, step) => {
    const found = findingsOf({ what, steps: [step] }).find(({ rule }) => rule === 'R6-apply-for-a-job')
    expect(`${what} ${step}`.toLowerCase().replace(/’/g, "'")).toContain(found?.found?.toLowerCase())
  })
  test.each(keepsToUs)('R6: "%s" with the step "%s" raises nothing', (what, step) => {
    expect(rulesOf({ what, steps: [step] })).toEqual([])
  })
  test.each(vague)('R11: "%s" is refused as too vague', what => {
    expect(wordingOf(what)).toContain('R11-vague')
  })
  test.each(fine)('R6, R11: "%s" raises nothing', what => {
    expect(wordingOf(what)).toEqual([])
  })

  test('R6: a step is read as well as the activity', () => {
    expect(rulesOf({ steps: ['Write a CV', 'Send your CV to five employers'] })).toEqual(['R6-apply-for-a-job'])
    expect(rulesOf({ steps: ['Write a CV', 'Bring your CV to our meeting'] })).toEqual([])
  })

  test('R6: every line of a step is read', () => {
    expect(rulesOf({ steps: ['Find out about the course\nApply for two jobs'] })).toEqual(['R6-apply-for-a-job'])
    expect(rulesOf({ steps: ['Find out about the course (and how to apply for jobs)'] })).toEqual([])
  })

  test('R6: a finding shows the words that triggered it, says why, and offers better ones', () => {
    const [finding] = findingsOf({ what: 'Update your CV on Tuesday and send your CV to five employers' })
    expect(finding).toMatchObject({
      rule: 'R6-apply-for-a-job',
      severity: 'blocks',
      found: expect.stringContaining('send your CV to five employers'),
      words: regimes.esa_old.bars.applyForJob?.because,
      claimantWords: regimes.esa_old.bars.applyForJob?.claimantWords,
      source: 'L9',
      better: expect.stringContaining('CV'),
    })
  })

  test('R11: vague words beside a day and a place are not too vague', () => {
    expect(wordingOf('Improve your confidence')).toEqual(['R11-vague'])
    expect(wordingOf('Improve your confidence at the Tuesday group in Barry Library')).toEqual([])
  })

  test('R11: no day or place mends words that leave the activity to somebody else', () => {
    expect(wordingOf('Do any activities the provider sets at Barry Library on Tuesdays')).toEqual(['R11-vague'])
  })
})

describe('who the bars hold for', () => {
  test.each([...makesApply, ...makesWork, ...makesHaveTreatment, ...mattersOfHealth, ...vague])(
    'L9b: "%s" is free to be chosen',
    what => {
      expect(wordingOf(what, 'esa_old', 'chosen')).toEqual([])
    },
  )

  test('R6: what the office promises to do is not screened', () => {
    expect(wordingOf('Apply for the Flexible Support Fund for your work boots', 'esa_old', 'ours')).toEqual([])
  })

  test('R7: a work placement is refused under old-style ESA and allowed as work preparation', () => {
    const what = 'Complete a two-week work placement at Barry Library from 1 December'
    expect(wordingOf(what, 'esa_old')).toEqual(['R6-work'])
    expect(wordingOf(what, 'is_lone_parent')).toEqual(['R6-work'])
    expect(wordingOf(what, 'esa_new_style')).toEqual([])
    expect(wordingOf(what, 'uc')).toEqual([])
  })

  test('R7: taking shifts is not work preparation, and medical treatment is required under no regime', () => {
    expect(wordingOf('Take the shifts the agency offers', 'esa_new_style')).toEqual(['R6-work'])
    for (const regime of ['esa_old', 'is_lone_parent', 'esa_new_style', 'uc'] as const)
      expect(wordingOf('Attend counselling at Barry Hospital on Tuesdays', regime)).toEqual(['R6-medical-treatment'])
  })

  test('under Universal Credit a requirement to apply for jobs asks for a reason', () => {
    const [finding] = findingsOf({ what: 'Apply for three jobs by Friday 4 December' }, regimes.uc)
    expect(finding).toMatchObject({ rule: 'R6-apply-for-a-job', severity: 'needs a reason' })
    expect(mayIssue(finding ? [finding] : [], new Set())).toBe(false)
    expect(mayIssue(finding ? [finding] : [], new Set(['R6-apply-for-a-job']))).toBe(true)
  })

  test('L9b: a person may choose to send their CV to employers', () => {
    for (const [what, step] of handsOver) expect(rulesOf({ kind: 'chosen', what, steps: [step] })).toEqual([])
  })

  test('nothing at all can be required of a volunteer, who can choose the same thing', () => {
    expect(rulesOf({}, regimes.voluntary)).toEqual(['nothing-can-be-required'])
    expect(rulesOf({ kind: 'chosen' }, regimes.voluntary)).toEqual([])
  })
})

describe('what a required item must say', () => {
  test('R11: a complete item raises nothing', () => {
    expect(findingsOf({})).toEqual([])
  })

  test.each<[string, Partial<CheckedCommitment>]>([
    ['R11-activity', { what: ' ' }],
    ['R11-steps', { steps: [] }],
    ['R11-steps', { steps: ['', '  '] }],
    ['R11-by-when', { dueOn: undefined }],
    ['R11-place', { place: '' }],
    ['R11-hours', { hours: undefined }],
    ['R11-evidence', { evidence: '' }],
    ['R9-reasonable', { reasonable: '   ' }],
  ])('%s: a required item without it is refused, a chosen one is not', (rule, missing) => {
    expect(rulesOf(missing)).toEqual([rule])
    expect(rulesOf({ ...missing, kind: 'chosen' })).toEqual([])
  })

  test('R11: saying that no evidence is needed is enough', () => {
    expect(rulesOf({ evidence: undefined, noEvidence: true })).toEqual([])
  })
})

describe('what we promise', () => {
  const promise = { kind: 'ours', what: 'Book the course', whoHelps: 'Amira' } as const

  test('G10: a promise of ours without a date is refused; one with a date and a name raises nothing', () => {
    expect(findingsOf({ ...promise, dueOn: undefined })).toMatchObject([{ rule: 'ours-by-when', severity: 'blocks' }])
    expect(rulesOf(promise)).toEqual([])
    expect(rulesOf({ kind: 'chosen', dueOn: undefined })).toEqual([])
  })

  test('G10: that nobody is named is advice and stops nothing', () => {
    const findings = findingsOf({ ...promise, whoHelps: ' ' })
    expect(findings).toMatchObject([{ rule: 'ours-who', severity: 'advice' }])
    expect(mayIssue(findings, new Set())).toBe(true)
  })
})

describe('whether the person can do it', () => {
  test.each([0, 3, 5])('R22: at %i out of 10 the item needs a reason or a change', canDo => {
    const findings = findingsOf({ canDo })
    expect(findings).toMatchObject([{ rule: 'R22-may-not-manage', severity: 'needs a reason' }])
    expect(mayIssue(findings, new Set())).toBe(false)
    expect(mayIssue(findings, new Set(['R11-vague']))).toBe(false)
    expect(mayIssue(findings, new Set(['R22-may-not-manage']))).toBe(true)
  })

  test('R22: from 6 out of 10 there is nothing to say', () => {
    expect(rulesOf({ canDo: 6 })).toEqual([])
  })

  test('R22: not having asked is advice and stops nothing', () => {
    const findings = findingsOf({ canDo: undefined })
    expect(findings).toMatchObject([{ rule: 'R22-not-asked', severity: 'advice' }])
    expect(mayIssue(findings, new Set())).toBe(true)
  })
})

describe('the date to do it by', () => {
  test('yesterday is refused, today is not', () => {
    expect(rulesOf({ startsOn: undefined, dueOn: '2026-11-22' })).toContain('due-in-the-past')
    expect(rulesOf({ startsOn: undefined, dueOn: '2026-11-23' })).toEqual([])
  })

  test('a start after the end is refused', () => {
    expect(rulesOf({ startsOn: '2026-12-16' })).toEqual(['due-before-it-starts'])
    expect(rulesOf({ startsOn: '2026-12-15' })).toEqual([])
  })

  test.each([
    ['2026-12-12', 'Monday 14 December 2026'],
    ['2026-12-25', 'Tuesday 29 December 2026'],
    ['2026-11-30', 'Tuesday 1 December 2026'],
    ['2029-01-06', 'Monday 8 January 2029'],
  ])('%s is a closed day, and %s is offered', (dueOn, better) => {
    const [finding] = findingsOf({ startsOn: undefined, dueOn })
    expect(finding).toMatchObject({ rule: 'due-on-a-closed-day', severity: 'advice', better })
  })

  test('a weekday past the end of the bank holiday data raises nothing', () => {
    expect(rulesOf({ dueOn: '2029-01-08' })).toEqual([])
  })
})

test('no reason makes a blocked item issuable', () => {
  const findings = findingsOf({ what: 'Attend counselling' })
  expect(mayIssue(findings, new Set(rules.map(({ id }) => id)))).toBe(false)
})

test('what is offered instead names no place of one office', () => {
  const offered = [...makesApply, ...makesWork, ...makesHaveTreatment, ...vague].flatMap(what => findingsOf({ what }))
  const better = offered.flatMap(finding => finding.better ?? [])
  expect(better.length).toBeGreaterThan(0)
  for (const words of better) expect(words).not.toContain('Barry')
})

test('R98: every rule has an id of its own and a source, and every source is in the register', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  for (const { id, source, sourcesIn } of rules) {
    const named = source ? [source] : Object.values(regimes).flatMap(regime => sourcesIn?.(regime) ?? [])
    expect(named, id).not.toEqual([])
    for (const one of named) expect(sources).toHaveProperty([one])
  }
})
