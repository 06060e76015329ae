/**
 * Notes as advisers might type them, by somebody who had not seen the readers, each with what is to be read in it and, in
 * `maybe`, what may be read in it as well. Scored once, before anybody had tuned anything on them: of what was read 88.8 in 100
 * was right, and 61 in 100 of what is stated was found. The readers have been tuned on them since.
 */
import type { LabelledNote } from './note.ts'

const fact = (question: string, value: unknown) => ({ question, value })

export const plainNotes: readonly LabelledNote[] = [
  {
    note: "44, lives with his dad who he looks after, dad owns the house, C&G plumbing level 2 1999, plumber till 2018, wants something indoors, bad shoulder can't lift overhead, no wifi at home",
    facts: [
      fact('living', 'family'),
      fact('caring', true),
      fact('caring-who', 'dad'),
      fact('qualifications-held', {
        'qualification-what': 'C&G',
        'qualification-subject': 'plumbing',
        'qualification-level': 'level-2',
        'qualification-year': '1999',
      }),
      fact('jobs', { 'job-title': 'plumber', 'job-still': false, 'job-ended': '2018' }),
      fact('aim-work', 'something indoors'),
      fact('health-affects', true),
      fact('health-words', "bad shoulder can't lift overhead"),
      fact('online-hard', 'no wifi at home'),
    ],
    maybe: [fact('working-now', 'none'), fact('obstacles', ['health']), fact('obstacles', ['health', 'caring'])],
  },
  {
    note: "I've got two lads, 6 and 11, and their dad's not around. Both at the primary up the road. I could do school hours, nothing at weekends.",
    facts: [
      fact('children', { 'child-age': 6, 'child-day': 'school' }),
      fact('children', { 'child-age': 11, 'child-day': 'school' }),
      fact('lone-parent', true),
      fact('times-wanted', ['school-hours']),
      fact('times-not', 'nothing at weekends'),
    ],
    maybe: [
      fact('days-wanted', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']),
      fact('times-not', 'weekends'),
      fact('childcare-needed', false),
    ],
  },
  {
    note: '52, widowed, private rent, worked in school kitchen 2006 to 2021, food hygiene runs out May 2027, would like kitchen work again, arthritis in both hands, gets bus',
    facts: [
      fact('living', 'private'),
      fact('housing-costs', ['rent']),
      fact('jobs', { 'job-title': 'school kitchen', 'job-started': '2006', 'job-ended': '2021', 'job-still': false }),
      fact('work-cards', ['food']),
      fact('work-cards-words', 'food hygiene runs out May 2027'),
      fact('aim-work', 'kitchen work'),
      fact('health-affects', true),
      fact('health-words', 'arthritis in both hands'),
      fact('travel-how', ['bus']),
    ],
    maybe: [fact('job-preference-1', 'kitchen work'), fact('working-now', 'none')],
  },
  {
    note: 'No kids, not caring for anyone, no quals, never had a job. Plays guitar, good with his hands. Smartphone only.',
    facts: [
      fact('children', 'none'),
      fact('caring', false),
      fact('qualifications-held', 'none'),
      fact('jobs', 'none'),
      fact('skills-words', 'Plays guitar, good with his hands'),
      fact('devices', ['smartphone']),
    ],
    maybe: [fact('working-now', 'none'), fact('obstacles', ['experience', 'qualifications'])],
  },
  {
    note: 'On the phone today, her sister sitting in. Wants breaks. Degree in law from Nigeria 2011, never had it compared here.',
    facts: [
      fact('talking-how', ['phone']),
      fact('present', ['companion']),
      fact('present-who', 'her sister'),
      fact('talk-needs', ['breaks']),
      fact('qualifications-held', {
        'qualification-what': 'Degree',
        'qualification-subject': 'law',
        'qualification-level': 'level-6',
        'qualification-where': 'abroad',
        'qualification-country': 'Nigeria',
        'qualification-year': '2011',
        'qualification-recognised': 'no',
      }),
    ],
  },
  {
    note: '- rents from housing assoc, behind with rent and worried\n- debts, CAB helping\n- has bank account\n- skipping meals end of month',
    facts: [
      fact('living', 'social'),
      fact('housing-costs', ['rent']),
      fact('housing-costs-words', 'behind with rent and worried'),
      fact('debts', 'help'),
      fact('bank-account', true),
      fact('going-without', ['food']),
    ],
  },
  {
    note: "I used to drive a wagon but they took my licence off me after the seizures, so it's the bus or my brother gives me a lift.",
    facts: [
      fact('driving-licence', 'not-now'),
      fact('travel-how', ['bus', 'lift']),
      fact('jobs', { 'job-title': 'drive a wagon', 'job-still': false }),
    ],
    maybe: [fact('health-affects', true), fact('health-words', 'seizures'), fact('work-cards', ['lorry'])],
  },
  {
    note: 'Husband has a car and a full licence, she has never driven. Walks most places, half an hour is her limit for travelling to work.',
    facts: [fact('travel-how', ['walk']), fact('travel-minutes', 30)],
    maybe: [fact('driving-licence', 'none'), fact('travel-how', ['walk', 'lift'])],
  },
  {
    note: 'First choice care home laundry, second school cleaner, third shop work. Any day, mornings only, about 16 hours. Could start in the new year, maybe.',
    facts: [
      fact('job-preference-1', 'care home laundry'),
      fact('job-preference-2', 'school cleaner'),
      fact('job-preference-3', 'shop work'),
      fact('days-wanted', ['any']),
      fact('times-wanted', ['mornings']),
      fact('hours-wanted', 16),
    ],
    maybe: [fact('start-when', 'months-3'), fact('aim-work', 'care home laundry')],
  },
  {
    note: 'Does 6 hrs a week unpaid at the hospice shop, sorting donations, since 2024. Says she likes the people and is good at pricing.',
    facts: [
      fact('working-now', ['voluntary']),
      fact('working-now-what', 'sorting donations'),
      fact('working-now-hours', 6),
      fact('jobs', {
        'job-title': 'hospice shop',
        'job-type': 'voluntary',
        'job-started': '2024',
        'job-still': true,
        'job-did': 'sorting donations',
      }),
      fact('work-liked', 'likes the people and is good at pricing'),
    ],
    maybe: [fact('skills-words', 'good at pricing'), fact('working-now-what', 'hospice shop')],
  },
  {
    note: "Asked about debts, he'd rather not say. Living in a hostel since September, no bank account, going without phone credit.",
    facts: [
      fact('debts', 'not said'),
      fact('living', 'temporary'),
      fact('bank-account', false),
      fact('going-without', ['phone']),
    ],
  },
  {
    note: 'Speaks Tigrinya and a bit of Arabic, a few words of English. Needs interpreter, Tigrinya. On the waiting list for ESOL.',
    facts: [
      fact('languages', 'Tigrinya and a bit of Arabic, a few words of English'),
      fact('english-level', 'little'),
      fact('interpreter-needed', true),
      fact('interpreter-language', 'Tigrinya'),
      fact('language-class', 'waiting'),
    ],
    maybe: [fact('obstacles', ['language'])],
  },
  {
    note: '29, Polish, good English but spelling is hard, warehouse picker for DHL in Swindon 2017-2023 agency, left as back went, forklift licence up in June 2027',
    facts: [
      fact('english-level', 'talk'),
      fact('jobs', {
        'job-title': 'warehouse picker',
        'job-employer': 'DHL',
        'job-place': 'Swindon',
        'job-started': '2017',
        'job-ended': '2023',
        'job-still': false,
        'job-type': 'agency',
        'job-left': 'back went',
      }),
      fact('work-cards', ['forklift']),
      fact('work-cards-words', 'forklift licence up in June 2027'),
    ],
    maybe: [fact('languages', 'Polish'), fact('health-affects', true), fact('reading-writing', 'some-help')],
  },
  {
    note: "I look after my mum, she's got dementia. It's about 40 hours a week, mostly mornings and getting her to bed. I don't get Carer's Allowance, nothing like that.",
    facts: [
      fact('caring', true),
      fact('caring-who', 'my mum'),
      fact('caring-hours', 40),
      fact('caring-times', 'mostly mornings and getting her to bed'),
      fact('caring-money', 'none'),
    ],
  },
  {
    note: 'Cares for disabled son 14 at home, 35+ hrs, gets carers allowance. Son goes to special school 9 to 3.15.',
    facts: [
      fact('caring', true),
      fact('caring-who', 'disabled son 14'),
      fact('caring-money', ['carers_allowance']),
      fact('children', {
        'child-age': 14,
        'child-day': 'school',
        'child-hours-from': '09:00',
        'child-hours-to': '15:15',
        'child-needs': true,
      }),
    ],
    maybe: [fact('caring-hours', 35), fact('children', { 'child-age': 14, 'child-lives': 'with-you' })],
  },
  {
    note: "Not sure what hours he could manage, says ask again after Christmas. Depression, bad days two or three a week when he can't get out of bed. Quiet place would help.",
    facts: [
      fact('hours-wanted', 'not known'),
      fact('health-affects', true),
      fact('health-words', 'Depression'),
      fact('health-days', "bad days two or three a week when he can't get out of bed"),
      fact('health-adjustments', ['quiet']),
    ],
    maybe: [fact('start-when', 'cannot-say'), fact('talk-needs', ['quiet'])],
  },
  {
    note: 'Can walk about ten mins then has to stop (COPD). Needs to change between sitting and standing, no heavy lifting. Ok to print health on plan.',
    facts: [
      fact('health-affects', true),
      fact('health-words', 'COPD'),
      fact('health-walk', 'minutes-10'),
      fact('health-adjustments', ['sit-stand', 'no-lifting']),
      fact('health-on-plan', true),
    ],
    maybe: [fact('health-words', 'Can walk about ten mins then has to stop (COPD)')],
  },
  {
    note: 'Does not want anything about her health on the plan. Wheelchair user, would need a ramp and an adapted desk. Taxi or lifts from partner.',
    facts: [
      fact('health-on-plan', false),
      fact('health-affects', true),
      fact('health-walk', 'no-walking'),
      fact('health-adjustments', ['equipment']),
      fact('travel-how', ['taxi', 'lift']),
    ],
    maybe: [fact('health-words', 'Wheelchair user'), fact('health-helps', 'a ramp and an adapted desk')],
  },
  {
    note: "Learning to drive, provisional. Gets about by bike. Won't do more than 45 minutes each way. Buses stop at six where she lives.",
    facts: [
      fact('driving-licence', 'provisional'),
      fact('travel-how', ['cycle']),
      fact('travel-minutes', 45),
      fact('travel-hard', 'Buses stop at six where she lives'),
    ],
    maybe: [fact('obstacles', ['travel'])],
  },
  {
    note: "GCSEs 2014, 5 of them at C and above. Started level 3 health and social at Bradford College, dropped out 2016. Says she'd like to learn sign language.",
    facts: [
      fact('qualifications-held', {
        'qualification-what': 'GCSEs',
        'qualification-level': 'level-2',
        'qualification-year': '2014',
      }),
      fact('qualifications-held', {
        'qualification-what': 'level 3 health and social',
        'qualification-subject': 'health and social',
        'qualification-level': 'unfinished',
      }),
      fact('training-wanted', 'sign language'),
    ],
    maybe: [
      fact('qualifications-held', { 'qualification-level': 'level-3', 'qualification-year': '2016' }),
      fact('qualifications-held', { 'qualification-where': 'uk' }),
      fact('training-now', 'none'),
    ],
  },
  {
    note: 'Self-employed gardener, roughly 10 hrs a week in summer, wants to keep it going. Van is his. No email address.',
    facts: [
      fact('working-now', ['self-employed']),
      fact('working-now-what', 'gardener'),
      fact('working-now-hours', 10),
      fact('self-employment', 'already'),
      fact('travel-how', ['car']),
      fact('email', false),
    ],
    maybe: [
      fact('jobs', { 'job-title': 'gardener', 'job-type': 'self-employed', 'job-still': true }),
      fact('aim-work', 'gardener'),
      fact('driving-licence', 'full'),
    ],
  },
  {
    note: "Her ex controls her money and has threatened her since August. Safe to talk today. Don't ring the house, text only on her mobile. Wants time with nothing required of her, start now.",
    facts: [
      fact('abuse', true),
      fact('safe-to-talk', true),
      fact('safe-contact', ['text']),
      fact('safe-contact-words', "Don't ring the house, text only on her mobile"),
      fact('abuse-easement', 'yes'),
    ],
    maybe: [fact('safety-words', 'Her ex controls her money and has threatened her since August')],
  },
  {
    note: 'not safe to talk at the moment, partner in the waiting area. contact by email only',
    facts: [fact('safe-to-talk', false), fact('safe-contact', ['email'])],
    maybe: [fact('safe-contact-words', 'contact by email only')],
  },
  {
    note: "Uses computer at the library, emails, fills in forms himself, can't do spreadsheets. Checks his email daily. No laptop, just an old Nokia for calls.",
    facts: [
      fact('internet-where', ['public']),
      fact('computer-skills', ['messages', 'forms']),
      fact('email', true),
      fact('devices', ['simple-phone']),
    ],
  },
  {
    note: 'Daughter does all the online stuff for her. No internet anywhere else, no smartphone, landline only.',
    facts: [fact('online-help', 'Daughter'), fact('devices', ['landline'])],
    maybe: [
      fact('online-confidence', 'cannot'),
      fact('online-confidence', 'much-help'),
      fact('internet-where', 'none'),
      fact('internet-where', ['family']),
    ],
  },
  {
    note: "I can do most things on my phone, I've got data but it runs out by the third week. Reading's fine, numbers I need a bit of help with.",
    facts: [
      fact('internet-where', ['phone']),
      fact('online-hard', 'runs out by the third week'),
      fact('reading-writing', 'fine'),
      fact('maths', 'some-help'),
    ],
    maybe: [fact('online-confidence', 'fine'), fact('devices', ['smartphone']), fact('going-without', ['phone'])],
  },
  {
    note: 'Baby due in March. Has a 4 year old in nursery 9 till 12, lives with her. Partner works away so not a lone parent. Nan helps with pick ups.',
    facts: [
      fact('changes-coming', 'Baby due in March'),
      fact('children', {
        'child-age': 4,
        'child-day': 'nursery',
        'child-hours-from': '09:00',
        'child-hours-to': '12:00',
        'child-lives': 'with-you',
      }),
      fact('lone-parent', false),
      fact('childcare-words', 'Nan helps with pick ups'),
    ],
  },
  {
    note: "3 kids: Amy 15 and Josh 12 with her all the time, Liam 8 lives with his dad. Needs childcare in the holidays if she's to work.",
    facts: [
      fact('children', { 'child-name': 'Amy', 'child-age': 15, 'child-lives': 'with-you' }),
      fact('children', { 'child-name': 'Josh', 'child-age': 12, 'child-lives': 'with-you' }),
      fact('children', { 'child-name': 'Liam', 'child-age': 8, 'child-lives': 'elsewhere' }),
      fact('childcare-needed', true),
    ],
    maybe: [fact('childcare-words', 'Needs childcare in the holidays')],
  },
  {
    note: 'His daughter is grown up and left home. He is on his own now in a council flat, pays rent, not a worry.',
    facts: [fact('living', 'social'), fact('housing-costs', ['rent']), fact('housing-costs-words', 'not a worry')],
    maybe: [fact('children', 'none'), fact('children', { 'child-day': 'grown-up' })],
  },
  {
    note: "Shares care of son Theo (7) week on week off with ex. School till half three. Could work full weeks when Theo's at his mum's. No licence, cycles.",
    facts: [
      fact('driving-licence', 'none'),
      fact('travel-how', ['cycle']),
      fact('children', {
        'child-name': 'Theo',
        'child-age': 7,
        'child-lives': 'shared',
        'child-day': 'school',
        'child-hours-to': '15:30',
      }),
    ],
    maybe: [fact('lone-parent', false), fact('times-not', "when Theo's at his mum's")],
  },
  {
    note: 'Main thing in the way is confidence, been out of work since 2012. Wants help with CV and building confidence. Tried the job club, found it too noisy. Would give volunteering a go.',
    facts: [
      fact('obstacles', ['confidence']),
      fact('obstacles-words', 'been out of work since 2012'),
      fact('working-now', 'none'),
      fact('help-wanted', ['cv', 'confidence']),
      fact('tried-before', 'Tried the job club, found it too noisy'),
      fact('willing', 'volunteering'),
    ],
    maybe: [fact('help-wanted', ['cv', 'confidence', 'volunteering'])],
  },
  {
    note: "says employers look at his age and bin the form (61). no other barriers. doesn't want help just now",
    facts: [
      fact('obstacles', ['age']),
      fact('obstacles-words', 'employers look at his age and bin the form'),
      fact('help-wanted', 'none'),
    ],
  },
  {
    note: 'In her own words: I want to be able to pay my own way again. Anxiety, worse in crowds, CBT helped last year. Would want to see the same person each time.',
    facts: [
      fact('own-words', 'I want to be able to pay my own way again'),
      fact('health-affects', true),
      fact('health-words', 'Anxiety, worse in crowds'),
      fact('health-helps', 'CBT helped last year'),
      fact('health-adjustments', ['known-faces']),
    ],
    maybe: [fact('what-matters', 'pay my own way'), fact('health-adjustments', ['known-faces', 'quiet'])],
  },
  {
    note: "Thinks he could do 3 hours a day at the most because of fatigue, that's his view. Later start needed, mornings are worst.",
    facts: [
      fact('own-view-limits', 'could do 3 hours a day at the most because of fatigue'),
      fact('health-affects', true),
      fact('health-words', 'fatigue'),
      fact('health-adjustments', ['start-time']),
      fact('health-days', 'mornings are worst'),
    ],
    maybe: [fact('times-not', 'mornings'), fact('hours-wanted', 15)],
  },
  {
    note: 'HGV class 1 and CPC till 2028. SIA badge lapsed. Drove for Eddie Stobart in Carlisle full time 2008 to about 2015, left when his eyes got worse.',
    facts: [
      fact('work-cards', ['lorry']),
      fact('work-cards-words', 'HGV class 1 and CPC till 2028'),
      fact('jobs', {
        'job-title': 'Drove',
        'job-employer': 'Eddie Stobart',
        'job-place': 'Carlisle',
        'job-type': 'full-time',
        'job-started': '2008',
        'job-ended': '2015~',
        'job-still': false,
        'job-left': 'his eyes got worse',
      }),
    ],
    maybe: [
      fact('work-cards', ['lorry', 'security']),
      fact('driving-licence', 'full'),
      fact('driving-licence', 'not-now'),
      fact('health-affects', true),
      fact('work-cards-words', 'SIA badge lapsed'),
    ],
  },
  {
    note: 'Army 1994-2006, corporal, Royal Engineers. NVQ 3 in construction from there. Sofa surfing with mates since the summer.',
    facts: [
      fact('jobs', {
        'job-title': 'corporal',
        'job-employer': 'Royal Engineers',
        'job-type': 'forces',
        'job-started': '1994',
        'job-ended': '2006',
        'job-still': false,
      }),
      fact('qualifications-held', {
        'qualification-what': 'NVQ 3',
        'qualification-subject': 'construction',
        'qualification-level': 'level-3',
      }),
      fact('living', 'no-fixed-abode'),
    ],
    maybe: [fact('living', 'family')],
  },
  {
    note: 'First aid ticket, manual handling done too, both in date. Carer for an agency, zero hours, started last year and still there, about 12 hours most weeks.',
    facts: [
      fact('work-cards', ['first-aid', 'care']),
      fact('work-cards-words', 'First aid ticket, manual handling done too, both in date'),
      fact('working-now', ['employed']),
      fact('working-now-what', 'Carer for an agency'),
      fact('working-now-hours', 12),
      fact('jobs', {
        'job-title': 'Carer',
        'job-employer': 'an agency',
        'job-type': 'zero-hours',
        'job-started': '2025',
        'job-still': true,
      }),
    ],
    maybe: [fact('jobs', { 'job-title': 'Carer', 'job-type': 'agency' })],
  },
  {
    note: "I'd like to work for myself, doing dog grooming, but I wouldn't know where to start. My cousin does it and makes a living.",
    facts: [fact('self-employment', 'interested'), fact('aim-work', 'dog grooming')],
    maybe: [
      fact('help-wanted', ['business']),
      fact('job-preference-1', 'dog grooming'),
      fact('training-wanted', 'dog grooming'),
    ],
  },
  {
    note: 'Being self employed is not for him, did window cleaning on his own years back and lost money. What matters is regular pay and a decent boss.',
    facts: [
      fact('self-employment', 'no'),
      fact('jobs', { 'job-title': 'window cleaning', 'job-type': 'self-employed', 'job-still': false }),
      fact('what-matters', 'regular pay and a decent boss'),
    ],
    maybe: [
      fact('tried-before', 'did window cleaning on his own years back and lost money'),
      fact('jobs', { 'job-left': 'lost money' }),
    ],
  },
  {
    note: "no idea what work she wants. not on any course. wouldn't mind learning Excel",
    facts: [fact('aim-work', 'none'), fact('training-now', 'none'), fact('training-wanted', 'Excel')],
    maybe: [fact('help-wanted', ['training'])],
  },
  {
    note: 'Doing English level 1 at Newham College Tuesdays and Thursdays till 1, so not free then. Else any time.',
    facts: [
      fact('training-now', 'English level 1 at Newham College Tuesdays and Thursdays till 1'),
      fact('times-not', 'Tuesdays and Thursdays till 1'),
    ],
    maybe: [fact('language-class', 'on-one'), fact('times-wanted', ['any'])],
  },
  {
    note: "Home owner, mortgage nearly done, no debts. Hasn't got broadband, uses daughter's when he's round there. Tablet.",
    facts: [
      fact('living', 'own'),
      fact('housing-costs', ['mortgage']),
      fact('debts', 'none'),
      fact('internet-where', ['family']),
      fact('devices', ['tablet']),
      fact('online-hard', "Hasn't got broadband"),
    ],
  },
  {
    note: 'Video call. Support worker (Mandy from Mind) present. Needed things said in plain words and written down after.',
    facts: [
      fact('talking-how', ['video']),
      fact('present', ['support_worker']),
      fact('present-who', 'Mandy from Mind'),
      fact('talk-needs', ['plain-words', 'written-down']),
    ],
  },
  {
    note: "Home visit. Just him. Father holds power of attorney but wasn't there.",
    facts: [fact('talking-how', ['home_visit']), fact('present', 'none')],
    maybe: [fact('representative-kind', 'attorney_or_deputy')],
  },
  {
    note: 'Came in with her appointee, Mr Shah (uncle). Urdu speaker, uncle did the interpreting.',
    facts: [
      fact('talking-how', ['in_person']),
      fact('present', ['representative', 'interpreter']),
      fact('present-who', 'Mr Shah (uncle)'),
      fact('representative-kind', 'appointee'),
      fact('interpreter-how', 'family'),
      fact('languages', 'Urdu'),
    ],
    maybe: [
      fact('present', ['representative']),
      fact('interpreter-language', 'Urdu'),
      fact('interpreter-needed', true),
    ],
  },
  {
    note: 'BSL interpreter in the room. Deaf from birth, lip reads a bit. Worked as a seamstress 2001–2014, factory shut.',
    facts: [
      fact('present', ['interpreter']),
      fact('interpreter-how', 'sign'),
      fact('jobs', {
        'job-title': 'seamstress',
        'job-started': '2001',
        'job-ended': '2014',
        'job-still': false,
        'job-left': 'factory shut',
      }),
    ],
    maybe: [
      fact('languages', 'BSL'),
      fact('health-affects', true),
      fact('health-words', 'Deaf from birth'),
      fact('talking-how', ['in_person']),
      fact('interpreter-how', 'room'),
      fact('interpreter-needed', true),
    ],
  },
  {
    note: 'Spells of dizziness, fell twice last month. Lives with his parents and gives them £40 a week for board.',
    facts: [
      fact('health-affects', true),
      fact('health-words', 'Spells of dizziness, fell twice last month'),
      fact('living', 'family'),
      fact('housing-costs', ['keep']),
    ],
  },
  {
    note: "She isn't ill herself, it's her husband who has MS, she does everything for him, all hours.",
    facts: [fact('caring', true), fact('caring-who', 'her husband'), fact('caring-times', 'all hours')],
    maybe: [fact('health-affects', false), fact('caring-who', 'her husband who has MS'), fact('obstacles', ['caring'])],
  },
  {
    note: "Used to care for his nan, she died in 2023. Doesn't look after anyone now. That's what he did after the shop job finished.",
    facts: [
      fact('caring', false),
      fact('time-between', 'Used to care for his nan'),
      fact('jobs', { 'job-title': 'shop job', 'job-still': false }),
    ],
  },
  {
    note: 'I was on the tills at Morrisons, part time, must have been 2010 to 2016 or so. They were lovely. I liked the customers, I was quick.',
    facts: [
      fact('jobs', {
        'job-title': 'on the tills',
        'job-employer': 'Morrisons',
        'job-type': 'part-time',
        'job-started': '2010~',
        'job-ended': '2016~',
        'job-still': false,
      }),
      fact('work-liked', 'I liked the customers, I was quick'),
    ],
    maybe: [
      fact('jobs', { 'job-started': '2010' }),
      fact('jobs', { 'job-did': 'on the tills' }),
      fact('skills-words', 'I was quick'),
    ],
  },
  {
    note: "Two jobs: kitchen porter at the Grand in Leeds 2012-14, then barman at a working men's club from 2015 until covid (March 2020). Laid off.",
    facts: [
      fact('jobs', {
        'job-title': 'kitchen porter',
        'job-employer': 'the Grand',
        'job-place': 'Leeds',
        'job-started': '2012',
        'job-ended': '2014',
        'job-still': false,
      }),
      fact('jobs', {
        'job-title': 'barman',
        'job-employer': "a working men's club",
        'job-started': '2015',
        'job-ended': '2020-03',
        'job-still': false,
        'job-left': 'Laid off',
      }),
    ],
  },
  {
    note: 'Hairdressing NVQ2 1998, has the certificate somewhere. Salon work 1998 to 2009, then at home with the children. Wants part time reception, 15 hours, Mon to Weds.',
    facts: [
      fact('qualifications-held', {
        'qualification-what': 'NVQ2',
        'qualification-subject': 'Hairdressing',
        'qualification-level': 'level-2',
        'qualification-year': '1998',
      }),
      fact('jobs', { 'job-title': 'Salon work', 'job-started': '1998', 'job-ended': '2009', 'job-still': false }),
      fact('time-between', 'at home with the children'),
      fact('aim-work', 'reception'),
      fact('hours-wanted', 15),
      fact('days-wanted', ['monday', 'tuesday', 'wednesday']),
    ],
    maybe: [
      fact('qualifications-held', { 'qualification-certificate': 'yes' }),
      fact('job-preference-1', 'reception'),
      fact('aim-work', 'part time reception'),
    ],
  },
  {
    note: 'A levels in Ghana 1997 (maths, chem), applied to have them compared here. Lost the certificates, can get copies. Not on a course now.',
    facts: [
      fact('training-now', 'none'),
      fact('qualifications-held', {
        'qualification-what': 'A levels',
        'qualification-subject': 'maths, chem',
        'qualification-level': 'level-3',
        'qualification-where': 'abroad',
        'qualification-country': 'Ghana',
        'qualification-year': '1997',
        'qualification-recognised': 'applied',
        'qualification-certificate': 'can-get',
      }),
    ],
  },
  {
    note: 'Left school with nothing. Struggles a lot with reading, gets his wife to do letters. Good at fixing engines.',
    facts: [
      fact('qualifications-held', 'none'),
      fact('reading-writing', 'much-help'),
      fact('skills-words', 'fixing engines'),
    ],
    maybe: [fact('obstacles', ['reading'])],
  },
  {
    note: "knee replacement booked Feb, can't stand for long. Could sit at a desk. Can manage evenings or afternoons, not Sundays (chapel).",
    facts: [
      fact('changes-coming', 'knee replacement booked Feb'),
      fact('health-affects', true),
      fact('health-words', "can't stand for long"),
      fact('times-wanted', ['afternoons', 'evenings']),
      fact('times-not', 'Sundays'),
    ],
    maybe: [fact('times-not', 'not Sundays (chapel)'), fact('aim-work', 'desk')],
  },
  {
    note: "Would only work in Hull or near enough to walk. Nights are out. No licence. Doesn't like buses since the assault.",
    facts: [
      fact('place-wanted', 'Hull or near enough to walk'),
      fact('times-not', 'Nights are out'),
      fact('driving-licence', 'none'),
      fact('travel-hard', "Doesn't like buses since the assault"),
    ],
    maybe: [fact('travel-how', ['walk']), fact('times-not', 'Nights')],
  },
  {
    note: 'Nothing makes travel hard, has a motability car and full licence. Wi-fi at home, laptop. Manages fine online.',
    facts: [
      fact('travel-hard', 'none'),
      fact('travel-how', ['car']),
      fact('driving-licence', 'full'),
      fact('internet-where', ['home']),
      fact('devices', ['computer']),
      fact('online-confidence', 'fine'),
    ],
  },
  {
    note: 'Two daughters aged 3 and 9 months. 3 yr old gets 15 hours at Little Acorns, baby at home with mum. Bringing them up by herself since the split.',
    facts: [
      fact('children', { 'child-age': 3, 'child-day': 'nursery' }),
      fact('children', { 'child-day': 'home' }),
      fact('lone-parent', true),
    ],
    maybe: [
      fact('children', { 'child-age': 0, 'child-day': 'home' }),
      fact('children', { 'child-age': 1 }),
      fact('childcare-needed', true),
    ],
  },
  {
    note: 'Grandson 5 lives with her full time under a special guardianship, autistic, part time timetable at school 9 to 11.30. She drives, own car, 20 mins tops each way.',
    facts: [
      fact('travel-how', ['car']),
      fact('travel-minutes', 20),
      fact('children', {
        'child-age': 5,
        'child-lives': 'with-you',
        'child-day': 'part-time-school',
        'child-hours-from': '09:00',
        'child-hours-to': '11:30',
      }),
    ],
    maybe: [
      fact('children', { 'child-age': 5, 'child-needs': true }),
      fact('caring', true),
      fact('driving-licence', 'full'),
    ],
  },
  {
    note: 'dob of youngest 14/06/2019, at Hillside Primary, childminder after till 5.30, no partner, on her own with him, rents private',
    facts: [
      fact('lone-parent', true),
      fact('living', 'private'),
      fact('housing-costs', ['rent']),
      fact('children', { 'child-born': '2019-06-14', 'child-day': 'school' }),
    ],
    maybe: [
      fact('children', { 'child-day': 'childminder', 'child-hours-to': '17:30' }),
      fact('childcare-words', 'childminder after till 5.30'),
    ],
  },
  {
    note: "Doesn't know if she still has her NVQ certificate. It was care, level 2, about 2010. Not sure the date. No food hygiene, no first aid, no cards of any kind.",
    facts: [
      fact('work-cards', 'none'),
      fact('qualifications-held', {
        'qualification-what': 'NVQ',
        'qualification-subject': 'care',
        'qualification-level': 'level-2',
        'qualification-year': '2010~',
      }),
    ],
    maybe: [fact('qualifications-held', { 'qualification-certificate': 'not known' })],
  },
  {
    note: 'Claims no barriers at all. Ready now. Any days, any times, 37 hours. Warehouse or delivery.',
    facts: [
      fact('obstacles', 'none'),
      fact('start-when', 'now'),
      fact('days-wanted', ['any']),
      fact('times-wanted', ['any']),
      fact('hours-wanted', 37),
      fact('aim-work', 'Warehouse or delivery'),
    ],
    maybe: [fact('job-preference-1', 'Warehouse'), fact('job-preference-2', 'delivery')],
  },
  {
    note: 'Could start in about six months once the treatment finishes. Would build hours up slowly. Wants time off for hospital appointments.',
    facts: [
      fact('start-when', 'months-12'),
      fact('health-affects', true),
      fact('health-adjustments', ['hours', 'appointments']),
    ],
    maybe: [fact('changes-coming', 'treatment finishes'), fact('health-words', 'treatment')],
  },
  {
    note: "Gets up at 4 for his dad's tablets and again at teatime, about 25 hours a week all in. Gets the carer element in UC.",
    facts: [
      fact('caring', true),
      fact('caring-who', 'his dad'),
      fact('caring-hours', 25),
      fact('caring-times', "4 for his dad's tablets and again at teatime"),
      fact('caring-money', ['carer_element']),
    ],
    maybe: [fact('caring-times', "Gets up at 4 for his dad's tablets and again at teatime")],
  },
  {
    note: 'Paying back £30 a month on a catalogue and a loan, keeping up with it. Bank account ok. Service charge and rent on the flat (HA).',
    facts: [
      fact('debts', 'managing'),
      fact('bank-account', true),
      fact('living', 'social'),
      fact('housing-costs', ['rent', 'service-charge']),
    ],
  },
  {
    note: 'Worried sick about debts. Heating off since October. No clothes fit for interview.',
    facts: [fact('debts', 'worried'), fact('going-without', ['heat', 'clothes'])],
  },
  {
    note: 'Her landlord is selling up, got to be out by January. Private let. Post goes missing in the shared hall.',
    facts: [
      fact('living', 'private'),
      fact('changes-coming', 'got to be out by January'),
      fact('living-words', 'Post goes missing in the shared hall'),
    ],
    maybe: [
      fact('housing-costs', ['rent']),
      fact('changes-coming', 'Her landlord is selling up, got to be out by January'),
      fact('obstacles', ['housing']),
    ],
  },
  {
    note: 'Welsh and English both first languages. Would like to work in Welsh if possible. Fluent.',
    facts: [fact('languages', 'Welsh and English'), fact('work-language', 'welsh'), fact('english-level', 'fluent')],
    maybe: [fact('work-language', 'both')],
  },
  {
    note: "Speaks Kurdish Sorani, enough English for every day, doesn't want an interpreter. Would like a class.",
    facts: [
      fact('languages', 'Kurdish Sorani'),
      fact('english-level', 'some'),
      fact('interpreter-needed', false),
      fact('language-class', 'yes'),
    ],
    maybe: [fact('languages', 'Kurdish Sorani, enough English for every day'), fact('help-wanted', ['language'])],
  },
  {
    note: "Bengali at home, speaks English well but can't write it much. No need for interpreter. Nobody helps online.",
    facts: [
      fact('languages', 'Bengali'),
      fact('english-level', 'talk'),
      fact('interpreter-needed', false),
      fact('online-help', 'none'),
    ],
    maybe: [fact('languages', 'Bengali at home, speaks English well')],
  },
  {
    note: 'Work: none now. Last job tyre fitter, Kwik Fit Derby, finished Aug 2022.\nHealth: COPD, inhalers.\nHome: with girlfriend, her council flat.',
    facts: [
      fact('working-now', 'none'),
      fact('jobs', {
        'job-title': 'tyre fitter',
        'job-employer': 'Kwik Fit',
        'job-place': 'Derby',
        'job-ended': '2022-08',
        'job-still': false,
      }),
      fact('health-affects', true),
      fact('health-words', 'COPD, inhalers'),
    ],
    maybe: [fact('living', 'family'), fact('living', 'social')],
  },
  {
    note: "I do a couple of mornings in my brother's chip shop, he doesn't pay me. Peeling spuds and that.",
    facts: [fact('working-now', ['family']), fact('working-now-what', 'Peeling spuds')],
    maybe: [
      fact('jobs', { 'job-title': 'chip shop', 'job-still': true, 'job-did': 'Peeling spuds' }),
      fact('working-now', ['voluntary']),
      fact('working-now-what', "a couple of mornings in my brother's chip shop"),
    ],
  },
  {
    note: "He isn't in any pain and says his health doesn't affect work. What gets in the way is the bus, one every two hours.",
    facts: [
      fact('health-affects', false),
      fact('obstacles', ['travel']),
      fact('travel-hard', 'the bus, one every two hours'),
    ],
    maybe: [fact('travel-how', ['bus']), fact('obstacles-words', 'the bus, one every two hours')],
  },
  {
    note: 'Not been to college, no certificates bar a food hygiene from 2018 (3 yr one, so out now). Would retake it. Reads and writes fine. Bus or walks.',
    facts: [fact('willing', 'retake it'), fact('reading-writing', 'fine'), fact('travel-how', ['walk', 'bus'])],
    maybe: [
      fact('qualifications-held', 'none'),
      fact('work-cards', ['food']),
      fact('work-cards', 'none'),
      fact('work-cards-words', 'a food hygiene from 2018'),
      fact('training-wanted', 'retake it'),
    ],
  },
  {
    note: "Mental health, won't go into it. Doesn't want a thing kept on the plan about 2019. No kids. Would talk about work though: wants grave digging or park keeping, outdoors, away from people.",
    facts: [fact('children', 'none'), fact('aim-work', 'grave digging or park keeping')],
    maybe: [
      fact('health-affects', true),
      fact('health-words', 'not said'),
      fact('what-matters', 'outdoors, away from people'),
      fact('health-words', 'Mental health'),
      fact('obstacles-private', '2019'),
      fact('health-on-plan', false),
    ],
  },
  {
    note: 'claimant says: "I\'m good with numbers, did the books for a haulage firm for nine years, Sage and spreadsheets." Left 2017 when it went under.',
    facts: [
      fact('maths', 'fine'),
      fact('skills-words', 'good with numbers'),
      fact('jobs', {
        'job-title': 'did the books',
        'job-employer': 'a haulage firm',
        'job-ended': '2017',
        'job-still': false,
        'job-left': 'it went under',
      }),
      fact('computer-skills', ['spreadsheets', 'specialist']),
    ],
    maybe: [fact('jobs', { 'job-started': '2008~' }), fact('jobs', { 'job-did': 'Sage and spreadsheets' })],
  },
  {
    note: 'Types letters, looks things up, online shopping ok. Anything with a form she panics and phones her niece.',
    facts: [fact('computer-skills', ['search', 'documents']), fact('online-help', 'her niece')],
    maybe: [fact('online-confidence', 'some-help')],
  },
  {
    note: 'No phone, no computer, no internet, never sent an email in his life.',
    facts: [fact('devices', 'none'), fact('internet-where', 'none'), fact('email', false)],
    maybe: [fact('computer-skills', 'none'), fact('online-confidence', 'cannot'), fact('obstacles', ['online'])],
  },
  {
    note: "Wants the course at the college on childcare. Her friend did it and is now a TA. She has no level 2 herself. Can't do Wednesdays. Son is 10, at school till 3.20.",
    facts: [
      fact('times-not', 'Wednesdays'),
      fact('children', { 'child-age': 10, 'child-day': 'school', 'child-hours-to': '15:20' }),
      fact('training-wanted', 'the course at the college on childcare'),
    ],
    maybe: [
      fact('qualifications-held', 'none'),
      fact('help-wanted', ['training']),
      fact('aim-work', 'childcare'),
      fact('training-now', 'none'),
    ],
  },
  {
    note: 'Might be moving to Stoke to be near her mum, nothing fixed. Wants cleaning, evenings, 10 hours a week, Mondays and Fridays.',
    facts: [
      fact('aim-work', 'cleaning'),
      fact('times-wanted', ['evenings']),
      fact('hours-wanted', 10),
      fact('days-wanted', ['monday', 'friday']),
    ],
    maybe: [
      fact('changes-coming', 'Might be moving to Stoke to be near her mum'),
      fact('job-preference-1', 'cleaning'),
      fact('place-wanted', 'Stoke'),
    ],
  },
  {
    note: "Letters can go to her mum's by post, it's safe, phone isn't. Nobody is hurting her now, that ended over a year ago.",
    facts: [
      fact('safe-contact', ['post']),
      fact('abuse', false),
      fact('safe-contact-words', "Letters can go to her mum's"),
    ],
    maybe: [fact('safe-to-talk', true)],
  },
  {
    note: 'Bit hard of hearing, wants me facing her when I speak, a cushion for the chair would help too. Record: she was 20 minutes late because the lift was out. Keep her court case off the plan.',
    facts: [
      fact('talk-needs', ['hearing']),
      fact('talk-needs-words', 'a cushion for the chair'),
      fact('information', 'she was 20 minutes late because the lift was out'),
      fact('obstacles-private', 'her court case'),
    ],
    maybe: [fact('health-affects', true), fact('health-words', 'Bit hard of hearing')],
  },
  {
    note: "Byw gyda'i fam, gofalu amdani tua 30 awr yr wythnos. Dim plant.",
    facts: [
      fact('living', 'family'),
      fact('caring', true),
      fact('caring-who', 'fam'),
      fact('caring-hours', 30),
      fact('children', 'none'),
    ],
  },
  {
    note: 'Eisiau gwaith swyddfa, bore yn unig, 16 awr. Dim trwydded yrru, dal y bws.',
    facts: [
      fact('aim-work', 'gwaith swyddfa'),
      fact('times-wanted', ['mornings']),
      fact('hours-wanted', 16),
      fact('driving-licence', 'none'),
      fact('travel-how', ['bus']),
    ],
    maybe: [fact('job-preference-1', 'gwaith swyddfa')],
  },
  {
    note: 'Gweithio mewn siop yn Aberystwyth o 2010 i 2018. Cefn drwg, methu codi pethau trwm.',
    facts: [
      fact('jobs', {
        'job-title': 'siop',
        'job-place': 'Aberystwyth',
        'job-started': '2010',
        'job-ended': '2018',
        'job-still': false,
      }),
      fact('health-affects', true),
      fact('health-words', 'Cefn drwg, methu codi pethau trwm'),
    ],
    maybe: [fact('health-adjustments', ['no-lifting'])],
  },
  {
    note: "Mae gen i ddau o blant, 5 ac 8, y ddau yn yr ysgol. Dwi'n eu magu ar fy mhen fy hun.",
    facts: [
      fact('children', { 'child-age': 5, 'child-day': 'school' }),
      fact('children', { 'child-age': 8, 'child-day': 'school' }),
      fact('lone-parent', true),
    ],
  },
  {
    note: 'Cymraeg a Saesneg, eisiau gweithio yn Gymraeg. Dim angen cyfieithydd.',
    facts: [fact('languages', 'Cymraeg a Saesneg'), fact('work-language', 'welsh'), fact('interpreter-needed', false)],
  },
  {
    note: "Rhentu gan y cyngor, dim dyledion. Dim wifi gartref, defnyddio'r llyfrgell.",
    facts: [
      fact('living', 'social'),
      fact('housing-costs', ['rent']),
      fact('debts', 'none'),
      fact('online-hard', 'Dim wifi gartref'),
      fact('internet-where', ['public']),
    ],
  },
  {
    note: 'Dim cymwysterau. Erioed wedi gweithio. Hoffai ddysgu coginio.',
    facts: [fact('qualifications-held', 'none'), fact('jobs', 'none'), fact('training-wanted', 'coginio')],
    maybe: [fact('working-now', 'none')],
  },
  {
    note: 'Ar y ffôn heddiw, ei chwaer gyda hi. Angen seibiant bob hyn a hyn.',
    facts: [
      fact('talking-how', ['phone']),
      fact('present', ['companion']),
      fact('present-who', 'ei chwaer'),
      fact('talk-needs', ['breaks']),
    ],
  },
]
