/** Notes about a person's circumstances, as advisers type them, with what is to be read in each: for tuning. */
import type { LabelledNote } from './note.ts'

const fact = (question: string, value: unknown) => ({ question, value })

export const circumstances: readonly LabelledNote[] = [
  // Who is here
  { note: 'By phone today. attended on her own', facts: [fact('talking-how', ['phone']), fact('present', 'none')] },
  {
    note: 'F2F in JC, sister came with her',
    facts: [fact('talking-how', ['in_person']), fact('present', ['companion']), fact('present-who', 'sister')],
  },
  {
    note: 'tel appt. support worker Jo from the hostel on the call',
    facts: [
      fact('talking-how', ['phone']),
      fact('present', ['support_worker']),
      fact('present-who', 'support worker Jo from the hostel'),
    ],
  },
  {
    note: 'seen at jobcentre w/ Farsi interpreter on the phone',
    facts: [fact('interpreter-language', 'Farsi'), fact('present', ['interpreter']), fact('interpreter-how', 'phone')],
  },
  {
    note: 'Video call. needs breaks during the call, pls go slowly',
    facts: [fact('talking-how', ['video']), fact('talk-needs', ['breaks', 'slowly'])],
  },
  {
    note: 'home visit, mum with him',
    facts: [fact('present-who', 'mum'), fact('talking-how', ['home_visit']), fact('present', ['companion'])],
  },
  { note: 'would like things written down, and a quiet room', facts: [fact('talk-needs', ['written-down', 'quiet'])] },
  { note: 'needs BSL interp', facts: [fact('interpreter-needed', true), fact('interpreter-language', 'BSL')] },
  { note: 'attended alone', facts: [fact('present', 'none')] },
  // Health
  {
    note: "bad knee can't stand long",
    facts: [fact('health-affects', true), fact('health-words', 'bad knee'), fact('health-words', "can't stand long")],
  },
  {
    note: 'anxious in crowds, no buses at rush hour',
    facts: [
      fact('health-affects', true),
      fact('health-words', 'anxious in crowds'),
      fact('travel-hard', 'no buses at rush hour'),
    ],
  },
  { note: 'good days & bad days, 3 bad a wk', facts: [fact('health-days', 'good days & bad days, 3 bad a wk')] },
  {
    note: 'COPD, gets out of breath on stairs, can walk about 10 mins',
    facts: [
      fact('health-affects', true),
      fact('health-words', 'COPD, gets out of breath on stairs'),
      fact('health-walk', 'minutes-10'),
    ],
  },
  { note: 'no health problems', facts: [fact('health-affects', false)] },
  {
    note: 'Type 2 diabetes, well controlled, on metformin',
    facts: [fact('health-words', 'Type 2 diabetes on metformin')],
  },
  {
    note: 'suffers w/ depression and anxiety, on sertraline',
    facts: [fact('health-affects', true), fact('health-words', 'depression and anxiety on sertraline')],
  },
  {
    note: 'no heavy lifting, hurt back 2018',
    facts: [fact('health-adjustments', ['no-lifting']), fact('health-words', 'hurt back 2018')],
  },
  {
    note: 'wheelchair user',
    facts: [fact('health-words', 'wheelchair user'), fact('health-walk', 'no-walking'), fact('health-affects', true)],
  },
  {
    note: 'needs to be able to sit and stand. shorter days to start',
    facts: [fact('health-adjustments', ['sit-stand', 'hours'])],
  },
  { note: 'her son has asthma', facts: [] },
  { note: 'mum has dementia', facts: [] },
  {
    note: 'hot water bottle & pacing helps with the pain',
    facts: [fact('health-helps', 'hot water bottle & pacing helps with the pain'), fact('health-affects', true)],
  },
  { note: 'fit and well', facts: [fact('health-affects', false)] },
  {
    note: 'epileptic, lic revoked',
    facts: [fact('health-words', 'epileptic'), fact('health-affects', true), fact('driving-licence', 'not-now')],
  },
  // Travel
  { note: 'gets bus, 20 min walk to stop', facts: [fact('travel-how', ['bus']), fact('travel-stop', 20)] },
  { note: 'prov licence no car', facts: [fact('driving-licence', 'provisional')] },
  { note: 'son drives her', facts: [fact('travel-how', ['lift'])] },
  { note: 'drives, own car', facts: [fact('travel-how', ['car'])] },
  { note: 'had a car til last yr', facts: [] },
  {
    note: 'full clean licence, has access to car',
    facts: [fact('driving-licence', 'full'), fact('travel-how', ['car'])],
  },
  { note: "doesn't drive", facts: [] },
  {
    note: 'no driving licence, walks everywhere',
    facts: [fact('driving-licence', 'none'), fact('travel-how', ['walk'])],
  },
  { note: 'would travel up to 45 mins each way', facts: [fact('travel-minutes', 45)] },
  { note: 'can do an hour on the train', facts: [fact('travel-minutes', 60), fact('travel-how', ['train'])] },
  { note: 'no buses after 6pm where she lives', facts: [fact('travel-hard', 'no buses after 6pm where she lives')] },
  { note: 'husband has a licence', facts: [] },
  { note: 'might get a bike', facts: [] },
  { note: 'cycles or gets lifts off a mate', facts: [fact('travel-how', ['cycle', 'lift'])] },
  // Home and money
  { note: 'rents from council', facts: [fact('living', 'social'), fact('housing-costs', ['rent'])] },
  { note: 'HA flat', facts: [fact('living', 'social')] },
  { note: "sofa surfing at mate's", facts: [fact('living', 'no-fixed-abode')] },
  {
    note: 'private rent, rent arrears worried',
    facts: [
      fact('living', 'private'),
      fact('housing-costs', ['rent']),
      fact('housing-costs-words', 'rent arrears worried'),
    ],
  },
  { note: 'lives w/ parents, pays £40 a wk keep', facts: [fact('living', 'family'), fact('housing-costs', ['keep'])] },
  { note: 'own house, mortgage', facts: [fact('living', 'own'), fact('housing-costs', ['mortgage'])] },
  { note: 'debts sorted w/ stepchange', facts: [fact('debts', 'help')] },
  { note: 'no debts, no bank acc', facts: [fact('debts', 'none'), fact('bank-account', false)] },
  { note: 'worried about debts - catalogue and council tax', facts: [fact('debts', 'worried')] },
  { note: 'paying off credit cards, managing ok', facts: [fact('debts', 'managing')] },
  { note: 'used foodbank twice last month, skips meals', facts: [fact('going-without', ['food'])] },
  { note: "can't afford bus fares, no phone credit", facts: [fact('going-without', ['fares', 'phone'])] },
  {
    note: 'in a hostel, letters go missing',
    facts: [fact('living', 'temporary'), fact('living-words', 'letters go missing')],
  },
  { note: 'her daughter rents privately', facts: [] },
  { note: 'PIP std', facts: [] },
  // Language
  {
    note: 'polish speaker, ok talking not writing',
    facts: [fact('languages', 'Polish'), fact('english-level', 'talk')],
  },
  {
    note: 'speaks Arabic and some English',
    facts: [fact('languages', 'Arabic and some English'), fact('english-level', 'some')],
  },
  {
    note: 'first language Tigrinya, needs interpreter',
    facts: [fact('languages', 'Tigrinya'), fact('interpreter-needed', true)],
  },
  {
    note: 'on ESOL class tues and thurs',
    facts: [fact('language-class', 'on-one'), fact('training-now', 'ESOL class tues and thurs')],
  },
  { note: 'waiting list for ESOL', facts: [fact('language-class', 'waiting')] },
  {
    note: 'Welsh first language, wants to work through Welsh',
    facts: [fact('languages', 'Welsh'), fact('work-language', 'welsh')],
  },
  { note: 'no English at all, speaks Urdu', facts: [fact('english-level', 'none'), fact('languages', 'Urdu')] },
  { note: 'no interpreter needed', facts: [fact('interpreter-needed', false)] },
  { note: 'partner speaks Polish', facts: [] },
  // Online
  { note: 'no wifi at home', facts: [fact('online-hard', 'no wifi at home')] },
  { note: 'smartphone only, no laptop', facts: [fact('devices', ['smartphone'])] },
  { note: 'dtr helps w online forms', facts: [fact('online-help', 'dtr')] },
  { note: 'uses library for internet, no email', facts: [fact('internet-where', ['public']), fact('email', false)] },
  {
    note: 'has smartphone & tablet, broadband at home',
    facts: [fact('devices', ['smartphone', 'tablet']), fact('internet-where', ['home'])],
  },
  { note: "can't go online at all", facts: [fact('online-confidence', 'cannot')] },
  { note: 'no internet', facts: [fact('internet-where', 'none')] },
  { note: 'confident online', facts: [fact('online-confidence', 'fine')] },
  // What gets in the way
  { note: 'main barriers are childcare and confidence', facts: [fact('obstacles', ['childcare', 'confidence'])] },
  { note: 'lack of experience holding her back', facts: [fact('obstacles', ['experience'])] },
  { note: 'feels too old, employers dont want her', facts: [fact('obstacles', ['age'])] },
  { note: 'nothing in the way of work', facts: [fact('obstacles', 'none')] },
  {
    note: 'needs childcare for the 4 yr old',
    facts: [fact('childcare-needed', true), fact('children', { 'child-age': 4 })],
  },
  // Changes
  { note: 'baby due in March', facts: [fact('changes-coming', 'baby due in March')] },
  { note: 'moving house next month', facts: [fact('changes-coming', 'moving house next month')] },
  { note: 'hip op booked for 12 Jan', facts: [fact('changes-coming', 'hip op booked for 12 Jan')] },
  { note: 'court date 4 Dec', facts: [fact('changes-coming', 'court date 4 Dec')] },
  { note: 'no changes coming up', facts: [fact('changes-coming', 'none')] },
  // Welsh
  { note: 'dim car', facts: [] },
  { note: 'byw gyda fy mam', facts: [fact('living', 'family')] },
  { note: 'dim dyledion', facts: [fact('debts', 'none')] },
  { note: 'siarad Cymraeg a Saesneg', facts: [fact('languages', 'Cymraeg a Saesneg')] },
  { note: 'dros y ffôn heddiw', facts: [fact('talking-how', ['phone'])] },
  { note: 'dim trwydded yrru, mynd ar y bws', facts: [fact('driving-licence', 'none'), fact('travel-how', ['bus'])] },
  // People who are not the person, what was so once, and what is not so
  { note: 'needs to care for mum with arthritis', facts: [fact('caring', true), fact('caring-who', 'mum')] },
  { note: 'used to drive but sold car', facts: [] },
  { note: 'no longer drives', facts: [] },
  { note: 'worried about starting work', facts: [] },
  { note: 'looking for somewhere quiet to live', facts: [] },
  { note: 'on council waiting list', facts: [] },
  { note: 'previously homeless, now in council flat', facts: [fact('living', 'social')] },
  { note: 'ex threatens her, scared of going home', facts: [] },
  { note: 'wants a laptop', facts: [] },
  { note: 'lives with husband and 3 grown up lads', facts: [] },
  { note: 'being made homeless next week', facts: [fact('changes-coming', 'being made homeless next week')] },
  { note: 'no difficulty walking', facts: [fact('health-walk', 'no-limit')] },
  { note: 'asked for Welsh-speaking adviser', facts: [] },
  { note: 'loans & credit cards, payment plan in place', facts: [fact('debts', 'managing')] },
  {
    note: 'mortgage in arrears, worried about losing the house',
    facts: [fact('housing-costs-words', 'mortgage in arrears')],
  },
  { note: 'possibly has ADHD', facts: [fact('health-words', 'ADHD'), fact('health-affects', true)] },
  // Several things at once
  {
    note: 'uses buses but only every 2 hrs, landline only',
    facts: [fact('travel-how', ['bus']), fact('devices', ['landline'])],
  },
  { note: 'has moped, could travel 40 mins', facts: [fact('travel-how', ['car']), fact('travel-minutes', 40)] },
  { note: 'max 40 mins each way, station 5 min walk', facts: [fact('travel-minutes', 40), fact('travel-stop', 5)] },
  {
    note: 'Speaks Tigrinya + Arabic, some English. moving out of NASS accom in 2 wks',
    facts: [
      fact('languages', 'Tigrinya + Arabic, some English'),
      fact('english-level', 'some'),
      fact('living', 'other'),
      fact('changes-coming', 'moving out of NASS accom in 2 wks'),
    ],
  },
  {
    note: 'polish, fluent english, no interp needed',
    facts: [fact('languages', 'Polish'), fact('english-level', 'fluent'), fact('interpreter-needed', false)],
  },
  { note: 'a few debts but managing', facts: [fact('debts', 'managing')] },
  {
    note: 'licence taken away 2021, wife drives him',
    facts: [fact('driving-licence', 'not-now'), fact('travel-how', ['lift'])],
  },
  { note: 'barriers: health, age, travel', facts: [fact('obstacles', ['health', 'travel', 'age'])] },
  { note: 'using food bank, cant put heating on', facts: [fact('going-without', ['food', 'heat'])] },
  {
    note: 'rent free at parents, lives with parents',
    facts: [fact('housing-costs', 'none'), fact('living', 'family')],
  },
  { note: 'dim wifi gartref', facts: [fact('online-hard', 'dim wifi gartref')] },
  // Written before anything was known of how they are read
  // Who is here, and what makes talking easier
  {
    note: 'Rang her at 10 as arranged. Nobody with her.',
    facts: [fact('talking-how', ['phone']), fact('present', 'none')],
  },
  {
    note: 'Came to the office with his nephew Tariq, who translated for him',
    facts: [
      fact('talking-how', ['in_person']),
      fact('present', ['companion', 'interpreter']),
      fact('present-who', 'his nephew Tariq'),
      fact('interpreter-how', 'family'),
    ],
  },
  {
    note: 'Teams appointment, her key worker Shaz joined half way. Could we stop every twenty mins, she asked.',
    facts: [
      fact('talking-how', ['video']),
      fact('present', ['support_worker']),
      fact('present-who', 'her key worker Shaz'),
      fact('talk-needs', ['breaks']),
    ],
  },
  {
    note: 'Deaf in left ear, sit on his right and speak up. Large print please.',
    facts: [
      fact('health-affects', true),
      fact('health-words', 'Deaf in left ear'),
      fact('talk-needs', ['hearing']),
      fact('talk-needs-words', 'Large print'),
    ],
  },
  {
    note: 'takes a while to get her words out, give her time and ask one thing at once',
    facts: [fact('talk-needs', ['slowly'])],
  },
  // Getting about
  {
    note: 'no car, no licence, relies on buses and her dad running her about',
    facts: [fact('driving-licence', 'none'), fact('travel-how', ['bus', 'lift'])],
  },
  {
    note: 'passed her test in Romania, not swapped it yet. Has use of a Fiesta.',
    facts: [fact('driving-licence', 'abroad'), fact('travel-how', ['car'])],
  },
  {
    note: 'Lost licence for 18 months (drink driving), back in May. Pushbike till then.',
    facts: [fact('driving-licence', 'not-now'), fact('travel-how', ['cycle'])],
  },
  {
    note: 'Would do up to 40 minutes on the bus, no further',
    facts: [fact('travel-minutes', 40), fact('travel-how', ['bus'])],
  },
  {
    note: 'Bus stop is a ten minute walk and there is nothing after 6 or on Sundays',
    facts: [
      fact('travel-stop', 10),
      fact('travel-hard', 'Bus stop is a ten minute walk and there is nothing after 6 or on Sundays'),
    ],
  },
  { note: "Getting about isn't a problem. Husband drives but he's on nights.", facts: [fact('travel-hard', 'none')] },
  {
    note: 'Learner driver, theory passed. Gets the tram in.',
    facts: [fact('driving-licence', 'provisional'), fact('travel-how', ['train'])],
  },
  // Home and money
  {
    note: 'housing association flat, rent paid by UC, no arrears, nothing owed',
    facts: [
      fact('living', 'social'),
      fact('housing-costs', ['rent']),
      fact('housing-costs-words', 'none'),
      fact('debts', 'none'),
    ],
  },
  {
    note: "staying at her sister's since June, chips in £50 a week",
    facts: [fact('living', 'family'), fact('housing-costs', ['keep'])],
  },
  {
    note: 'In B&B put there by the council. Letters take ages to reach him.',
    facts: [fact('living', 'temporary'), fact('living-words', 'Letters take ages to reach him')],
  },
  {
    note: 'Sleeping in his van by the docks. Not eaten since yesterday.',
    facts: [fact('living', 'no-fixed-abode'), fact('going-without', ['food'])],
  },
  {
    note: 'behind with council tax and a doorstep loan, losing sleep over it. StepChange not tried.',
    facts: [fact('debts', 'worried')],
  },
  {
    note: 'debt management plan via CAB, wages can go in her Monzo',
    facts: [fact('debts', 'help'), fact('bank-account', true)],
  },
  {
    note: 'Skips meals so the kids eat, keeps the heating off. Suit for interviews no longer fits.',
    facts: [fact('going-without', ['food', 'heat', 'clothes'])],
  },
  { note: 'bought the house outright, only bills to pay', facts: [fact('living', 'own')] },
  // Language
  {
    note: 'Mother tongue Pashto, understands most of what is said in English but writing is beyond her. Booked Pashto interpreter for next time.',
    facts: [
      fact('languages', 'Pashto'),
      fact('english-level', 'talk'),
      fact('interpreter-needed', true),
      fact('interpreter-language', 'Pashto'),
    ],
  },
  {
    note: "Doesn't speak any English. Romanian. ESOL starts after Easter, has a place.",
    facts: [fact('english-level', 'none'), fact('language-class', 'waiting'), fact('languages', 'Romanian')],
  },
  {
    note: 'At college two evenings for English lessons. Speaks Somali and Swahili at home.',
    facts: [fact('language-class', 'on-one'), fact('languages', 'Somali and Swahili')],
  },
  {
    note: 'English is his second language but no problem at all with it, first is Greek',
    facts: [fact('english-level', 'fluent'), fact('languages', 'Greek')],
  },
  // Online
  {
    note: 'Only gets online at the library, hour a day. Old phone, texts only.',
    facts: [fact('internet-where', ['public']), fact('devices', ['simple-phone'])],
  },
  {
    note: 'iPhone and an iPad, broadband at home, whizz with it all',
    facts: [
      fact('devices', ['smartphone', 'tablet']),
      fact('internet-where', ['home']),
      fact('online-confidence', 'fine'),
    ],
  },
  {
    note: 'Her grandson does the journal for her, she gets locked out all the time',
    facts: [fact('online-help', 'Her grandson'), fact('online-hard', 'she gets locked out all the time')],
  },
  {
    note: "Can't do online at all, never used a computer. No email.",
    facts: [fact('online-confidence', 'cannot'), fact('computer-skills', 'none'), fact('email', false)],
  },
  // Health
  {
    note: 'Had a stroke in 2021, weak left side, tires by dinner time. Walks about 5 mins on the flat.',
    facts: [
      fact('health-affects', true),
      fact('health-words', 'Had a stroke in 2021, weak left side, tires by dinner time'),
      fact('health-walk', 'minutes-5'),
    ],
  },
  { note: 'Nothing wrong with her health. Her husband has angina.', facts: [fact('health-affects', false)] },
  {
    note: 'Flare ups maybe twice a month, in bed for three days with each one (Crohns).',
    facts: [
      fact('health-affects', true),
      fact('health-words', 'Crohns'),
      fact('health-days', 'Flare ups maybe twice a month, in bed for three days with each one'),
    ],
  },
  {
    note: 'would need time off for dialysis Mon Wed Fri and somewhere to rest',
    facts: [fact('health-affects', true), fact('health-adjustments', ['appointments'])],
  },
  {
    note: "fit as a fiddle, her words. Doesn't want any help thanks.",
    facts: [fact('health-affects', false), fact('help-wanted', 'none')],
  },
  // What is in the way, and what is coming
  {
    note: "What's holding her back is childcare and no recent references",
    facts: [fact('obstacles', ['childcare', 'experience'])],
  },
  { note: 'He puts it down to his record, came out of prison in March, nobody rings back', facts: [] },
  {
    note: 'Nothing stopping her, ready to go. Could do with help on interviews and a CV that looks right.',
    facts: [fact('obstacles', 'none'), fact('help-wanted', ['cv'])],
  },
  {
    note: 'Knee op on 12 February, six weeks off her feet after',
    facts: [fact('changes-coming', 'Knee op on 12 February')],
  },
  {
    note: 'Tenancy ends in the new year and they are looking for somewhere nearer the school',
    facts: [fact('changes-coming', 'Tenancy ends in the new year')],
  },
  // Welsh
  {
    note: 'Siarad dros y ffôn. Neb gyda fe. Byw mewn hostel ers mis Mai.',
    facts: [fact('talking-how', ['phone']), fact('present', 'none'), fact('living', 'temporary')],
  },
  {
    note: 'Mae hi’n gyrru, car ei hun. Rhyngrwyd gartref, gliniadur a ffôn clyfar.',
    facts: [fact('travel-how', ['car']), fact('internet-where', ['home']), fact('devices', ['computer', 'smartphone'])],
  },
]
