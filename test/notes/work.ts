/** Notes about aims, work, learning and skills, as advisers type them, with every fact that they state: for tuning. */
import type { LabelledNote } from './note.ts'

const job = (title: string | undefined, more: Record<string, unknown> = {}) => ({
  question: 'jobs',
  value: title === undefined ? more : { 'job-title': title, ...more },
})
const held = (what: string, more: Record<string, unknown> = {}) => ({
  question: 'qualifications-held',
  value: { 'qualification-what': what, ...more },
})
const fact = (question: string, value: unknown) => ({ question, value })
const note = (words: string, ...facts: LabelledNote['facts']): LabelledNote => ({ note: words, facts })

const level = (value: string) => ({ 'qualification-level': value })
const subject = (value: string) => ({ 'qualification-subject': value })
const year = (value: string) => ({ 'qualification-year': value })
const until = (ended: string) => ({ 'job-ended': ended, 'job-still': false })
const between = (started: string, ended: string) => ({ 'job-started': started, ...until(ended) })

export const workNotes: LabelledNote[] = [
  // Work that was.
  note('worked nursery till 2019', job('nursery', until('2019'))),
  note(
    '20 yrs steel works till it shut, crane driver',
    job('crane driver', { 'job-left': 'it shut', 'job-still': false }),
  ),
  note(
    'was warehouse picker at Amazon Tilbury 2015 til covid',
    job('warehouse picker', {
      'job-employer': 'Amazon',
      'job-place': 'Tilbury',
      ...between('2015', '2020~'),
    }),
  ),
  note('self emp taxi before', job('taxi', { 'job-type': 'self-employed', 'job-still': false })),
  note('never worked', fact('jobs', 'none')),
  note('Never had a job. Left school no quals', fact('jobs', 'none'), fact('qualifications-held', 'none')),
  note(
    'Worked as a cleaner for Mitie in Leeds from 2011 to 2016, p/t',
    job('cleaner', {
      'job-employer': 'Mitie',
      'job-place': 'Leeds',
      'job-type': 'part-time',
      ...between('2011', '2016'),
    }),
  ),
  note(
    'last job was carer at a care home in Hull, left March 2022 because of back',
    job('carer', {
      'job-employer': 'a care home',
      'job-place': 'Hull',
      'job-left': 'because of back',
      ...until('2022-03'),
    }),
  ),
  note('used to drive buses for Arriva', job('drive buses', { 'job-employer': 'Arriva', 'job-still': false })),
  note(
    'bar work 2008-2010 then Tesco checkout 2010 to 2018, made redundant',
    job('bar work', between('2008', '2010')),
    job('checkout', { 'job-employer': 'Tesco', 'job-left': 'made redundant', ...between('2010', '2018') }),
  ),
  note('Last worked 2014 in a chip shop', job('chip shop', until('2014'))),
  note(
    'agency warehouse work on and off since 2019',
    job('warehouse work', { 'job-type': 'agency', 'job-started': '2019' }),
  ),
  note('ex army, 12 years, left 2009', job('army', { 'job-type': 'forces', ...until('2009') })),
  note(
    'hairdresser by trade, had own salon until 2017',
    job('hairdresser'),
    job('salon', { 'job-type': 'self-employed', ...until('2017') }),
  ),
  note(
    'Zero hours contract at Sports Direct from Nov 2020, still there',
    job(undefined, {
      'job-employer': 'Sports Direct',
      'job-type': 'zero-hours',
      'job-started': '2020-11',
      'job-still': true,
    }),
    fact('working-now', ['employed']),
    fact('working-now-what', 'Sports Direct'),
  ),
  note(
    'worked in factories most of his life, last one was a biscuit factory, finished 2021, sacked',
    job('factories'),
    job('biscuit factory', { 'job-left': 'sacked', ...until('2021') }),
  ),
  note('no jobs for 10 years, before that dinner lady', job('dinner lady')),
  note(
    'been a plasterer since 1998, had to stop last year because of his shoulder',
    job('plasterer', { 'job-started': '1998', 'job-left': 'because of his shoulder', ...until('2025') }),
  ),
  note(
    'did an apprenticeship as a joiner 1994-1998',
    job('joiner', { 'job-type': 'apprenticeship', ...between('1994', '1998') }),
  ),
  note(
    'previously employed as teaching assistant at St Marys Primary, contract ended July 2023',
    job('teaching assistant', {
      'job-employer': 'St Marys Primary',
      'job-left': 'contract ended',
      ...until('2023-07'),
    }),
  ),
  note('wkd in care for abt 6 yrs til mum got ill', job('care', { 'job-left': 'mum got ill', 'job-still': false })),
  note('has done retail, bar work and cleaning', job('retail'), job('bar work'), job('cleaning')),
  note('teacher in Syria before the war', job('teacher', { 'job-place': 'Syria', 'job-still': false })),
  note('enjoyed the customers, good with tills', fact('work-liked', 'the customers'), fact('skills-words', 'tills')),
  note(
    'not worked since had kids, was at home with them',
    fact('time-between', 'was at home with them'),
    fact('working-now', 'none'),
  ),

  // Work now.
  note(
    'volunteers at foodbank 4 hrs wk',
    fact('working-now', ['voluntary']),
    fact('working-now-what', 'foodbank'),
    fact('working-now-hours', 4),
  ),
  note('not working at the moment', fact('working-now', 'none')),
  note(
    'does 6 hrs a week cleaning at the school',
    fact('working-now', ['employed']),
    fact('working-now-what', 'cleaning at the school'),
    fact('working-now-hours', 6),
  ),
  note(
    'self employed mobile hairdresser, 10 hours a week',
    fact('working-now', ['self-employed']),
    fact('working-now-what', 'mobile hairdresser'),
    fact('working-now-hours', 10),
  ),
  note(
    'helps out in her brothers shop, unpaid',
    fact('working-now', ['family']),
    fact('working-now-what', 'her brothers shop'),
  ),
  note(
    'Currently works part time in Asda 12 hrs pw',
    fact('working-now', ['employed']),
    fact('working-now-what', 'Asda'),
    fact('working-now-hours', 12),
  ),
  note('unemployed since 2020', fact('working-now', 'none')),

  // What somebody would like.
  note('wants reception work', fact('aim-work', 'reception work')),
  note('fancies being a TA or lunchtime supervisor', fact('aim-work', 'a TA or lunchtime supervisor')),
  note('would like to work with animals', fact('aim-work', 'work with animals')),
  note('no idea what she wants to do', fact('aim-work', 'none')),
  note('looking for driving work, van or taxi', fact('aim-work', 'driving work, van or taxi')),
  note(
    'first choice TA, then dinner lady, third cleaning',
    fact('job-preference-1', 'TA'),
    fact('job-preference-2', 'dinner lady'),
    fact('job-preference-3', 'cleaning'),
  ),
  note('1st choice admin 2nd choice retail', fact('job-preference-1', 'admin'), fact('job-preference-2', 'retail')),
  note(
    'ideally something in an office, would consider shop work',
    fact('aim-work', 'something in an office'),
    fact('willing', 'shop work'),
  ),
  note('dream job is a midwife', fact('aim-work', 'a midwife')),
  note('keen to get back into care', fact('aim-work', 'care')),
  note('interested in starting his own business, gardening', fact('self-employment', 'interested')),
  note('not interested in self employment', fact('self-employment', 'no')),
  note('what matters is hours that fit round school', fact('what-matters', 'hours that fit round school')),
  note('thinking about childminding', fact('aim-work', 'childminding')),

  // Qualifications and learning.
  note('left school no quals', fact('qualifications-held', 'none')),
  note('5 GCSEs inc maths', held('5 GCSEs', subject('maths'))),
  note('NVQ2 care 2012 cert lost', held('NVQ2', { ...subject('care'), ...level('level-2'), ...year('2012') })),
  note('L3 childcare 2009', held('L3', { ...subject('childcare'), ...level('level-3'), ...year('2009') })),
  note(
    'has a degree in business from Ghana',
    held('degree', {
      ...subject('business'),
      ...level('level-6'),
      'qualification-where': 'abroad',
      'qualification-country': 'Ghana',
    }),
  ),
  note(
    'Level 2 food hygiene, level 1 English and maths',
    fact('work-cards', ['food']),
    held('level 1', { ...subject('English and maths'), ...level('level-1') }),
  ),
  note(
    'A levels in French and history 1996',
    held('A levels', { ...subject('French and history'), ...level('level-3'), ...year('1996') }),
  ),
  note('started HND engineering, did not finish', held('HND', { ...subject('engineering'), ...level('unfinished') })),
  note(
    'city and guilds plumbing 1989, still got the certificate',
    held('city and guilds', { ...subject('plumbing'), ...year('1989'), 'qualification-certificate': 'yes' }),
  ),
  note(
    'nursing diploma from the Philippines, not recognised here',
    held('diploma', {
      ...subject('nursing'),
      'qualification-where': 'abroad',
      'qualification-country': 'Philippines',
      'qualification-recognised': 'no',
    }),
  ),
  note(
    'doing ESOL entry 2 tues + thurs',
    fact('training-now', 'ESOL entry 2 tues + thurs'),
    fact('language-class', 'on-one'),
  ),
  note('at college doing level 2 hairdressing', fact('training-now', 'level 2 hairdressing')),
  note('not on any course', fact('training-now', 'none')),
  note('would like to do a computer course', fact('training-wanted', 'a computer course')),
  note('wants to learn to drive a forklift', fact('training-wanted', 'to drive a forklift')),
  note('keen to do an access course in nursing', fact('training-wanted', 'an access course in nursing')),

  // Skills.
  note('computer literate', fact('skills-words', 'computer literate')),
  note("can't read well", fact('reading-writing', 'much-help')),
  note('maths ok', fact('maths', 'fine')),
  note('CSCS ran out', fact('work-cards', ['cscs']), fact('work-cards-words', 'CSCS ran out')),
  note('HGV licence', fact('work-cards', ['lorry'])),
  note(
    'SIA badge expires June 2027, forklift ticket',
    fact('work-cards', ['security', 'forklift']),
    fact('work-cards-words', 'SIA badge expires June 2027, forklift ticket'),
  ),
  note('good with people and very organised', fact('skills-words', 'people and very organised')),
  note('can use email and fill in forms online', fact('computer-skills', ['messages', 'forms'])),
  note('no computer skills', fact('computer-skills', 'none')),
  note('needs help with reading and writing', fact('reading-writing', 'some-help')),
  note('reads and writes fine, struggles with numbers', fact('reading-writing', 'fine'), fact('maths', 'much-help')),
  note('no tickets or cards', fact('work-cards', 'none')),
  note('cannot read or write', fact('reading-writing', 'cannot')),
  note(
    'good at word and excel',
    fact('computer-skills', ['documents', 'spreadsheets']),
    fact('skills-words', 'word and excel'),
  ),

  // What was tried, what would be, what would help.
  note('did 3 interviews got nowhere', fact('tried-before', 'did 3 interviews got nowhere')),
  note('applied for loads of jobs, no replies', fact('tried-before', 'applied for loads of jobs, no replies')),
  note('tried the work programme, no use', fact('tried-before', 'tried the work programme, no use')),
  note('willing to try volunteering', fact('willing', 'volunteering')),
  note('happy to do a work trial', fact('willing', 'a work trial')),
  note('would like help with cv', fact('help-wanted', ['cv'])),
  note('needs help with CV and confidence', fact('help-wanted', ['cv', 'confidence'])),
  note('doesnt want any help', fact('help-wanted', 'none')),

  // Near misses.
  note("her son's a plumber"),
  note('mum was a nurse'),
  note('no experience in retail'),
  note('would not do care'),
  note('job needs a driving licence'),
  note('the course needs GCSE maths'),
  note('husband works at Ford, does 50 hrs a week'),
  note('partner is self employed'),
  note('son at college doing plumbing'),
  note('the job centre told her about a warehouse job'),
  note('daughter wants to be a hairdresser'),
  note('most care jobs want NVQ2'),
  note('does not have a CSCS card'),
  note('might go back to driving', fact('aim-work', 'driving')),
  note('lives near the hospital'),
  note('takes son to nursery at 9', fact('children', { 'child-day': 'nursery' })),
  note('sees nurse every Tuesday'),
  note('social worker visits on Mondays'),
  note('waiting for a hospital appointment'),
  note('her doctor says no lifting', fact('health-adjustments', ['no-lifting'])),
  note('the school rang about her son'),

  // Several things at once.
  note(
    'worked nursery till 2019, wants reception work mornings only',
    job('nursery', until('2019')),
    fact('aim-work', 'reception work'),
    fact('times-wanted', ['mornings']),
  ),
  note(
    'Bilal was a baker in Damascus 2002 - 2012, wants to do the same here but needs English first',
    job('baker', { 'job-place': 'Damascus', ...between('2002', '2012') }),
  ),
  note(
    'Claimant has worked as a security guard for G4S since 2016 and wants to move into door supervision',
    job('security guard', { 'job-employer': 'G4S', 'job-started': '2016', 'job-still': true }),
    fact('working-now', ['employed']),
    fact('working-now-what', 'security guard'),
    fact('aim-work', 'door supervision'),
  ),

  // Welsh.
  note('dim cymwysterau', fact('qualifications-held', 'none')),
  note('erioed wedi gweithio', fact('jobs', 'none')),
  note('eisiau gwaith swyddfa', fact('aim-work', 'gwaith swyddfa')),
  note('roedd hi’n gweithio mewn ysgol tan 2018', job('ysgol', until('2018'))),
  note('bues i’n ofalwr am 5 mlynedd', job('ofalwr')),
  note('ddim yn gweithio ar hyn o bryd', fact('working-now', 'none')),
  note('hoffwn i weithio gyda phlant', fact('aim-work', 'weithio gyda phlant')),
  // The same in other hands.
  note(
    'Jobs: cleaner 2005-2009, carer 2009-2014, then nothing',
    job('cleaner', between('2005', '2009')),
    job('carer', between('2009', '2014')),
  ),
  note(
    '12 years as a postman, took voluntary redundancy 2022',
    job('postman', { 'job-left': 'voluntary redundancy', ...until('2022') }),
  ),
  note('She has been a cleaner, a barmaid and a shop assistant', job('cleaner'), job('barmaid'), job('shop assistant')),
  note('left last job as a carer in 2018 due to stress', job('carer', { 'job-left': 'stress', ...until('2018') })),
  note(
    'was a lorry driver until he lost his sight',
    job('lorry driver', { 'job-left': 'he lost his sight', 'job-still': false }),
  ),
  note(
    'Ran her own cafe in Porthcawl 2012 to 2017',
    job('cafe', { 'job-place': 'Porthcawl', 'job-type': 'self-employed', ...between('2012', '2017') }),
  ),
  note(
    'worked as a barista in Costa for 2 years until March 2024 then went travelling',
    job('barista', { 'job-employer': 'Costa', ...until('2024-03') }),
  ),
  note(
    'made redundant from Debenhams 2021 after 14 years',
    job(undefined, { 'job-employer': 'Debenhams', 'job-left': 'made redundant', ...until('2021') }),
  ),
  note('sacked from Tesco 2019', job(undefined, { 'job-employer': 'Tesco', 'job-left': 'sacked', ...until('2019') })),
  note(
    'army 1999-2007, then prison officer until 2015',
    job('army', { 'job-type': 'forces', ...between('1999', '2007') }),
    job('prison officer', until('2015')),
  ),
  note(
    'gave up job as chef in 2021 to look after her mum',
    job('chef', { 'job-left': 'look after her mum', ...until('2021') }),
  ),
  note('Worked in Poland as seamstress 20 yrs', job('seamstress', { 'job-place': 'Poland' })),
  note('previous jobs: bar staff, shop asst, carer (2yrs)', job('bar staff'), job('shop asst'), job('carer')),
  note('worked as a falconer 2010-2014', job('falconer', between('2010', '2014'))),
  note(
    'I worked for Royal Mail for 11 years and I left because of my knee',
    job(undefined, { 'job-employer': 'Royal Mail', 'job-left': 'my knee', 'job-still': false }),
  ),
  note('started as apprentice butcher at 16', job('apprentice butcher', { 'job-type': 'apprenticeship' })),
  note(
    'does 16 hrs at Morrisons on the checkouts',
    fact('working-now', ['employed']),
    fact('working-now-what', 'Morrisons on the checkouts'),
    fact('working-now-hours', 16),
  ),
  note('started at Lidl last month', fact('working-now', ['employed']), fact('working-now-what', 'Lidl')),
  note('no work at present', fact('working-now', 'none')),
  note('wants something part time, maybe in a cafe', fact('aim-work', 'cafe')),
  note('would prefer warehouse, failing that driving', fact('aim-work', 'warehouse, failing that driving')),
  note('Goal is to become a paramedic', fact('aim-work', 'paramedic')),
  note('aim: receptionist in GP surgery', fact('aim-work', 'receptionist in GP surgery')),
  note('hoping to get into bus driving', fact('aim-work', 'bus driving')),
  note(
    'Prefs: 1 admin, 2 retail, 3 care',
    fact('job-preference-1', 'admin'),
    fact('job-preference-2', 'retail'),
    fact('job-preference-3', 'care'),
  ),
  note(
    'thinking of going self employed as a plasterer',
    fact('aim-work', 'plasterer'),
    fact('self-employment', 'interested'),
  ),
  note(
    'O levels 1982: English, maths, biology',
    held('O levels', { ...subject('English, maths, biology'), ...level('level-2'), ...year('1982') }),
  ),
  note('GCSE English C and Maths D', held('GCSE', subject('English and Maths'))),
  note(
    'L2 customer service, L2 maths and English',
    held('L2', { ...subject('customer service'), ...level('level-2') }),
    held('L2', { ...subject('maths and English'), ...level('level-2') }),
  ),
  note(
    'HNC in electrical engineering 1995',
    held('HNC', { ...subject('electrical engineering'), ...level('level-4-5'), ...year('1995') }),
  ),
  note(
    'functional skills maths L1 done 2022',
    held('functional skills', { ...subject('maths'), ...level('level-1'), ...year('2022') }),
  ),
  note(
    'i did an NVQ 2 in hairdressing but never finished it',
    held('NVQ 2', { ...subject('hairdressing'), ...level('unfinished') }),
  ),
  note(
    'L2 diploma in food prep, Merthyr college, 2016',
    held('L2 diploma', { ...subject('food prep'), ...level('level-2'), ...year('2016') }),
  ),
  note('Left school at 15 with no qualifications', fact('qualifications-held', 'none')),
  note('Wants to go to college in Sept to do access to nursing', fact('training-wanted', 'access to nursing')),
  note('wants to do SIA course', fact('training-wanted', 'SIA course')),
  note(
    'Currently studying level 3 plumbing at Coleg Cambria',
    fact('training-now', 'level 3 plumbing at Coleg Cambria'),
  ),
  note('knows Excel and Sage', fact('computer-skills', ['spreadsheets', 'specialist'])),
  note('numeracy fine, reading ok', fact('maths', 'fine'), fact('reading-writing', 'fine')),
  note('willing to volunteer to get experience', fact('willing', 'volunteer to get experience')),
  note('open to cleaning or care', fact('willing', 'cleaning or care')),
  note('wants support with interview skills and confidence', fact('help-wanted', ['cv', 'confidence'])),
  note('sent 50 CVs, no response', fact('tried-before', 'sent 50 CVs, no response')),
  note('good listener, reliable, hard working', fact('skills-words', 'good listener, reliable, hard working')),
  note('loved the banter at the factory', fact('work-liked', 'the banter at the factory')),
  note("partner's a self employed builder"),
  note('Partner self employed builder'),
  note('was refused for a job at B&M'),
  note('said job at Amazon was too far'),
  note('school said he needs a TA'),
  note('mother in law is a childminder'),
  note('not interested in bar work'),
  note("doesn't want to go back to care work"),
  note('waiting for his CSCS test'),
  note('wife used to do all the driving'),
  note('was told by a nurse to rest'),
  note(
    'gweithiwr siop yn Tesco 2010-2015',
    job('gweithiwr siop', { 'job-employer': 'Tesco', ...between('2010', '2015') }),
  ),
  note('gwirfoddoli mewn siop elusen', fact('working-now', ['voluntary']), fact('working-now-what', 'siop elusen')),
  note('TGAU mathemateg a saesneg', held('TGAU', subject('mathemateg a saesneg'))),

  // Work told by what was done, and what only looks like it.
  note(
    'Delivered parcels for Evri 2019-21, own car, gave up when fuel got too dear.',
    job('Delivered parcels', {
      'job-employer': 'Evri',
      'job-started': '2019',
      'job-ended': '2021',
      'job-left': 'fuel got too dear',
      'job-still': false,
    }),
    fact('travel-how', ['car']),
  ),
  note(
    'He laid bricks for a firm in Dudley until his knees went in 2017.',
    job('laid bricks', {
      'job-place': 'Dudley',
      'job-ended': '2017',
      'job-left': 'his knees went',
      'job-still': false,
      'job-employer': 'a firm',
    }),
    fact('health-affects', true),
    fact('health-words', 'his knees went in 2017'),
  ),
  note(
    'Cleaned offices in Croydon evenings 2012-2016, contract ended.',
    job('Cleaned offices', {
      'job-place': 'Croydon',
      'job-started': '2012',
      'job-ended': '2016',
      'job-left': 'contract ended',
      'job-still': false,
    }),
  ),
  note(
    'apprenticed as a joiner 1988, time served, then on the sites till 2009',
    job('joiner', { 'job-type': 'apprenticeship', 'job-started': '1988' }),
  ),
  note(
    'Trained as a welder at Cammell Laird, made redundant 1993.',
    job('welder', {
      'job-employer': 'Cammell Laird',
      'job-ended': '1993',
      'job-left': 'made redundant',
      'job-still': false,
    }),
  ),
  note(
    'Ran a market stall with her mum 2005 to 2011, selling curtains.',
    job('market stall', {
      'job-started': '2005',
      'job-ended': '2011',
      'job-did': 'selling curtains',
      'job-still': false,
    }),
  ),
  note(
    'Drove HGVs for Wincanton in Corby, sacked 2020.',
    job('Drove HGVs', {
      'job-employer': 'Wincanton',
      'job-place': 'Corby',
      'job-ended': '2020',
      'job-left': 'sacked',
      'job-still': false,
    }),
  ),
  note(
    'Served in the navy 1990-2002. Since then security at Asda, left when dad got ill.',
    job('navy', { 'job-type': 'forces', 'job-started': '1990', 'job-ended': '2002', 'job-still': false }),
    job('security', { 'job-employer': 'Asda', 'job-left': 'dad got ill', 'job-still': false }),
  ),
  note(
    'picked fruit near Evesham every summer up to 2018',
    job('picked fruit', { 'job-place': 'Evesham', 'job-ended': '2018', 'job-still': false }),
  ),
  note(
    'Teaching assistant, St Josephs Primary, Oldham, Sept 2014 - July 2019. Liked the little ones.',
    job('Teaching assistant', {
      'job-employer': 'St Josephs Primary',
      'job-place': 'Oldham',
      'job-started': '2014-09',
      'job-ended': '2019-07',
      'job-still': false,
    }),
    fact('work-liked', 'the little ones'),
  ),
  note(
    'Waitressed at Frankie & Bennys part time while at college, finished 2013.',
    job('Waitressed', {
      'job-employer': 'Frankie & Bennys',
      'job-type': 'part-time',
      'job-ended': '2013',
      'job-still': false,
    }),
  ),
  note(
    'I packed boxes at a factory in Telford for agencies, 2021 to last year, they let me go.',
    job('packed boxes', {
      'job-place': 'Telford',
      'job-type': 'agency',
      'job-started': '2021',
      'job-ended': '2025',
      'job-left': 'they let me go',
      'job-still': false,
      'job-employer': 'a factory',
    }),
  ),
  note(
    'Receptionist (Holiday Inn) 2015-2020, furloughed then laid off.',
    job('Receptionist', {
      'job-employer': 'Holiday Inn',
      'job-started': '2015',
      'job-ended': '2020',
      'job-left': 'laid off',
      'job-still': false,
    }),
  ),
  note(
    'Was in the army from 16 to 24. Now drives a minibus for the school, still there.',
    job('army', { 'job-type': 'forces' }),
    fact('working-now', ['employed']),
    fact('working-now-what', 'drives a minibus for the school'),
  ),
  note(
    'Works at B&M Saturdays only, 8 hrs, since March 2024.',
    job(undefined, { 'job-employer': 'B&M', 'job-started': '2024-03', 'job-still': true }),
    fact('working-now', ['employed']),
    fact('working-now-what', 'B&M'),
    fact('working-now-hours', 8),
  ),
  note(
    'Her mum was a dinner lady. She did bar work in Magaluf two summers, nothing since.',
    job('bar work', { 'job-place': 'Magaluf' }),
    fact('working-now', 'none'),
  ),
  note(
    'Brother runs a garage, he helps out there unpaid, oil changes and that.',
    fact('working-now', ['family']),
    fact('working-now-what', 'oil changes'),
  ),
  note(
    'Sold double glazing 1999-2004, hated it. Then call centre for Sky, 2004 to 2010, did the complaints.',
    job('Sold double glazing', { 'job-started': '1999', 'job-ended': '2004', 'job-still': false }),
    job('call centre', {
      'job-employer': 'Sky',
      'job-started': '2004',
      'job-ended': '2010',
      'job-did': 'the complaints',
      'job-still': false,
    }),
  ),
  note("The factory shut in 2009 and she hasn't worked since.", fact('working-now', 'none')),
  note("Her friend got her an interview at the hospital, porter job, didn't get it."),
  note(
    'Qualified nurse (Kenya 2005), not recognised here, applied to NARIC.',
    held('Qualified nurse', {
      'qualification-where': 'abroad',
      'qualification-country': 'Kenya',
      'qualification-year': '2005',
      'qualification-recognised': 'applied',
    }),
  ),
  note(
    'Degree in pharmacy, Aleppo 2011, certificates left in Syria.',
    held('Degree', {
      'qualification-subject': 'pharmacy',
      'qualification-level': 'level-6',
      'qualification-where': 'abroad',
      'qualification-country': 'Syria',
      'qualification-year': '2011',
    }),
  ),
  note(
    'NVQ 1 + 2 in warehousing 2010.',
    held('NVQ 1', {
      'qualification-subject': 'warehousing',
      'qualification-level': 'level-1',
      'qualification-year': '2010',
    }),
    held('NVQ 2', {
      'qualification-subject': 'warehousing',
      'qualification-level': 'level-2',
      'qualification-year': '2010',
    }),
  ),
  note(
    'BTEC in sport, 2008, still got the certificate.',
    held('BTEC', {
      'qualification-subject': 'sport',
      'qualification-year': '2008',
      'qualification-certificate': 'yes',
    }),
  ),
  note(
    'Got his level 1 and level 2 plastering at Burnley college, lost both certificates but can get copies.',
    held('level 1', {
      'qualification-subject': 'plastering',
      'qualification-level': 'level-1',
      'qualification-certificate': 'can-get',
    }),
    held('level 2', {
      'qualification-subject': 'plastering',
      'qualification-level': 'level-2',
      'qualification-certificate': 'can-get',
    }),
  ),
  note(
    '6 GCSEs A-C including English and maths, 2011. AS level biology.',
    held('6 GCSEs', {
      'qualification-subject': 'English and maths',
      'qualification-level': 'level-2',
      'qualification-year': '2011',
    }),
    held('AS level', { 'qualification-subject': 'biology', 'qualification-level': 'level-3' }),
  ),
  note(
    'HND business from Lagos 2003, had it compared, has the statement.',
    held('HND', {
      'qualification-subject': 'business',
      'qualification-level': 'level-4-5',
      'qualification-where': 'abroad',
      'qualification-country': 'Nigeria',
      'qualification-year': '2003',
      'qualification-recognised': 'yes',
    }),
  ),
  note(
    'CSCS green card runs out June 2028, forklift ticket expired.',
    fact('work-cards', ['cscs']),
    fact('work-cards-words', 'CSCS green card runs out June 2028'),
  ),
  note(
    'Food hygiene level 2 expires next year.',
    fact('work-cards', ['food']),
    fact('work-cards-words', 'Food hygiene level 2 expires next year'),
  ),
  note(
    'Fancies something outdoors, maybe park ranger.',
    fact('aim-work', 'something outdoors'),
    fact('aim-work', 'park ranger'),
  ),
  note('Retail or hospitality. Any hours.', fact('aim-work', 'Retail or hospitality'), fact('times-wanted', ['any'])),
  note("Not fussed what she does as long as it's sitting down."),
  note("She'd be up for a work trial in a kitchen.", fact('willing', 'a work trial in a kitchen')),
  note("Being his own boss isn't for him.", fact('self-employment', 'no')),
  note(
    'Was self employed plasterer for years, might go back to it.',
    job('plasterer', { 'job-type': 'self-employed' }),
    fact('self-employment', 'before'),
  ),
  note("Wouldn't mind learning to drive a forklift.", fact('training-wanted', 'drive a forklift')),
  note('Gweithiodd fel cogydd mewn ysgol tan 2020.', job('cogydd', { 'job-ended': '2020', 'job-still': false })),
  note(
    "Roedd hi'n gweithio mewn ffatri yn Wrecsam rhwng 2005 a 2012.",
    job('ffatri', { 'job-place': 'Wrecsam', 'job-started': '2005', 'job-ended': '2012', 'job-still': false }),
  ),
  note(
    'Off work since her stroke in 2021; before that bookkeeper at a solicitors for 9 years.',
    job('bookkeeper', { 'job-employer': 'a solicitors', 'job-still': false }),
    fact('working-now', 'none'),
    fact('health-affects', true),
    fact('health-words', 'stroke in 2021'),
  ),
  note(
    'Daughter works at Greggs. Numbers are hard for her, reading she manages fine.',
    fact('reading-writing', 'fine'),
  ),
  note(
    'Good at talking to people and organising. Can use Word and send emails.',
    fact('skills-words', 'talking to people and organising'),
    fact('computer-skills', ['documents', 'messages']),
  ),
  note('Cleaned the house before she came'),
  note('Made curtains for the bedroom'),
  note('Sold furniture to pay the rent'),
  note('He picked up the kids and packed lunches'),
  note('Told me the shop was shut when she got there'),
  note('Plumber, came to fix the boiler'),
  note('Her friend did it and is now a TA'),
  note('Dad drove lorries for Stobart until 2010'),
]
