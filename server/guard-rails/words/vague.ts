/** Words too general to bind anybody (R11): those that leave the activity to somebody else, and those that name none. */
import type { WordLists } from '../reading/lexicon.ts'

export const vague: WordLists = {
  ENGAGE: {
    verbs: 'engage, fully engage, actively engage, positively engage, re engage, interact',
    welshVerbs: 'ymgysylltu/ymgysyllt, ymwneud/ymwne',
  },
  COMPLY: {
    verbs: 'comply, co operate, cooperate, conform, adhere, abide, obey, fall in, go along with',
    words: 'coperate, co op with',
    welshVerbs: 'cydymffurfio/cydymffurfi, cydweithredu/cydweithred, ufuddhau, cadw at',
  },
  PARTICIPATE: {
    verbs: 'participate, take part, be involved, get involved, involve yourself, contribute, join in',
    welshVerbs: 'cymryd rhan, cymerwch ran, cyfrannu/cyfrann',
  },
  // What somebody else will decide on.
  THING: {
    nouns: `work programme, activity, task, step, provision, action, requirement, request, instruction, suggestion, opportunity, measure, intervention, work related activity, work preparation, work preparation activity, assignment, programme, initiative, condition, obligation, demand, option, support, help, assistance, thing, stuff, offer, exercise set, homework set, arrangement, appointment, meeting, session, training, course, workshop, event, interview, referral, duty, item, target, goal`,
    welsh: `rhaglen, gweithgaredd, gweithgareddau, tasg, tasgau, cam, camau, gofyniad, gofynion, cais, cymorth, cyfle, cyfleoedd, darpariaeth, cyfarwyddyd, awgrym, awgrymiadau, hyfforddiant, cwrs, cyrsiau, apwyntiad, apwyntiadau, cyfarfod, cyfarfodydd, gweithgaredd sy n gysylltiedig â gwaith, peth, pethau, sesiwn, sesiynau, gweithdai`,
  },
  WHATEVER: {
    words:
      'whatever, anything, everything, all that, what, whichever, anything else, whatever else, wherever, whenever, beth bynnag, popeth, bopeth, unrhyw beth, yr hyn, beth',
  },
  ASKS: {
    verbs: `ask, tell, say, want, request, require, decide, suggest, give, set, offer, arrange, choose, agree, identify, direct, instruct, advise, recommend, assign, allocate, discuss, propose, stipulate, expect, specify, need, provide, put, think, see, refer, plan, find, deem`,
    words:
      'set, given, told, asked, chosen, said, arranged, offered, set out, deemed necessary, put forward, feel, feels, comes up, is necessary, is needed, is appropriate, is suitable',
    welshVerbs: `gofyn/gofynn, dweud/dywed, gosod/gosod, cynnig/cynigi, trefnu/trefn, dewis/dewis, penderfynu/penderfyn, awgrymu/awgrym, cytuno/cytun, rhoi/rho, nodi/nod`,
    welsh: `gofynnir, gofynnwyd, dywedir, ei ddweud, ei ofyn, cytunwyd, a drefnir, sy n ofynnol, angen`,
  },
  AS: { words: 'as, when, where, if, whenever, wherever, as and when, if and when, as and where, however' },
  DIRECTED: {
    words: `directed, instructed, told, requested, required, advised, appropriate, necessary, asked, needed, possible, suitable, relevant, applicable, referred, signposted, arranged, directed by, possible to do, able, appropriate to, agreed, discussed, set out, recommended, suggested, decided, specified`,
  },
  'AS-TOLD': {
    words: `fel y cyfarwyddir, fel y gofynnir, fel y cyfarwyddwyd, fel y bo angen, fel bo angen, yn ôl y gofyn, yn ôl yr angen, pan ofynnir, fel y dywedir, fel y trefnir, fel sy n briodol, fel y bo n briodol, lle bo n bosibl, yn ôl cyfarwyddyd, yn unol â chyfarwyddiadau, fel y cynghorir,
      as and when, to be confirmed, to be decided, to be agreed, to be arranged, to be advised, tbc, tba, etc, and so on, ac ati, ac yn y blaen, i w gadarnhau, i w benderfynu, i w drefnu, among other things, and the like, and similar, or similar activities, if and when, upon request, on request, at the discretion of, at our discretion, at the request of, when called upon, when called, when contacted, various activities, other activities, ongoing, other things, whatever it takes, sees fit, see fit, thinks fit, thinks best, thinks useful, think useful, thinks suitable, gweithgareddau eraill`,
  },
  FOLLOW: {
    verbs:
      'follow, act on, act upon, heed, take, take on board, listen to, listen, do, respond to, respond, carry out, accept, respond positively to, abide by, keep to, take notice of',
    welshVerbs: 'dilyn/dilyn, gwrando ar, gwrandewch ar, derbyn/derbyni, ymateb i, ymatebwch i, gweithredu ar',
  },
  ADVICE: {
    words: `advice, instructions, guidance, directions, recommendations, suggestions, orders, rules, adviser, advisor, coach, provider, caseworker, feedback, what we say, requests, work coach, everyone, advise, cyngor, gyngor, nghyngor, cyfarwyddiadau, gyfarwyddiadau, canllawiau, ganllawiau, awgrymiadau, anogwr gwaith, hanogwr gwaith, cynghorydd, gynghorydd, reasonable instructions`,
  },
  QUALIFIER: {
    words: `any, all, some, other, further, current, present, online, useful, wider, suitable, relevant, appropriate, reasonable, necessary, mandatory, required, arranged, booked, agreed, your, her, his, their, the, a, an, every, each, additional, available, more, new, good, regular, different, various, certain, possible, of, that, these, those, fully, actively, positively, well, closely, always, and, employability, scheduled, planned, work, related, future, follow up, set, identified, basic, own, overall, general, this, our, with,
      small, baby, big, bigger, meaningful, concrete, practical, tangible, real, many, most, much, best, better, full, active, positive, effective, eich, yr, y, r, pob, bob, holl, unrhyw, rhesymol, addas, perthnasol, priodol, newydd, mwy, fwy, gwell, eraill, arall, rhai, rywfaint o, yn, n, llawn, ei`,
  },
  ATTEND: {
    verbs:
      'attend, go to, go on, turn up to, turn up for, keep, come to, show up for, show up to, do, complete, undertake, take up, carry out, start, access, use, take advantage of, make the most of, make use of, accept, turn up at, take, sign up for, sign up to, join, book, perform, fulfil, meet',
    words: 'attend training, attd, atend, partake in, engage in',
    welshVerbs:
      'mynychu/mynych, ewch i, mynd i, gwneud/gwn, gwnewch, cwblhau/cwblh, cwblhewch, derbyn/derbyni, cadw/cadw, ymgymryd â, ymgymerwch â, defnyddio/defnyddi, dechrau',
  },
  IMPROVE2: {
    verbs: `improve, increase, build, build up, boost, raise, develop, work on, enhance, strengthen, grow, gain, learn, update, upgrade, better, maximise, broaden, widen, expand, refresh, get better at, improve on, look after, brush up, brush up on, upskill, acquire, get, find, change, address, overcome, deal with, sort, sort out, tackle, manage, resolve, reduce, remove, face, maintain, have, show, demonstrate, keep up, display, start on, gain some, practise, practice, think about, consider, explore, look at, look into, review, discuss`,
    welshVerbs:
      'gweithio ar, gweithiwch ar, gwella/gwell, datblygu/datblyg, cynyddu/cynydd, magu/mag, dysgu/dysg, mynd i r afael â, ewch i r afael â, datrys, goresgyn, delio â, deliwch â, meithrin, ehangu, dangos/dangos, ystyried/ystyri, edrych ar',
  },
  QUALITY: {
    nouns: `employability, employability skill, chance, prospect, job prospect, skill, skill set, confidence, motivation, situation, attitude, self esteem, communication, communication skill, people skill, social skill, computer skill, it skill, maths skill, english skill, basic skill, soft skill, life skill, timekeeping, time management, reliability, appearance, problem, issue, barrier, debt, finance, circumstance, lifestyle, personal circumstance, outlook, mindset, resilience, commitment, willingness, enthusiasm, interest, initiative, responsibility, independence,
      knowledge, experience, ability, potential, readiness, network, routine, structure, wellbeing, self confidence, self belief, assertiveness, housing issue, money problem, money issue, childcare issue, transport issue, employment prospect, work ethic, qualification, positive attitude, commitment to work, english, literacy, numeracy, option, opportunity, possibility, future, career, idea, suitable job, life, personal development, organisation skill, teamwork, anger, stress, punctuality, performance, progress, effort`,
    words:
      'at computers, computers, it, family issues, personal issues, childcare, transport, employment options, training opportunities, training options, training, hobbies',
    welsh: `sgiliau, hyder, cyflogadwyedd, cymhelliant, rhagolygon, agwedd, sefyllfa, hunan barch, hunanhyder, cyfathrebu, problemau, rhwystrau, dyledion, amgylchiadau, gallu, potensial, cyfleoedd, opsiynau, dewisiadau, dyfodol, ymrwymiad, sgiliau newydd, sgiliau cyflogadwyedd, sgiliau cyfrifiadur, saesneg, cymraeg, profiad, gyrfa, cynnydd, siawns, posibiliadau`,
  },
  BE: {
    verbs: 'be, become, get, act, feel, stay, remain, keep, appear, try to be',
    welshVerbs: 'bod, byddwch, ceisio bod, dod, mynd',
  },
  TRAIT: {
    words: `proactive, positive, active, motivated, flexible, confident, ready, available, reliable, punctual, professional, open minded, open to, realistic, willing, responsible, committed, independent, organised, resilient, job ready, work ready, serious, helpful, enthusiastic, prepared, on time, punctual, better, job focused, work focused, employable, sociable, assertive, respectful, polite, presentable, smart, contactable, engaged, involved, disciplined, patient, cooperative, honest, on board, more outgoing, busy, focused, focussed,
      hyderus, cadarnhaol, hyblyg, parod, barod, rhagweithiol, gweithgar, weithgar, dibynadwy, ddibynadwy, brydlon, prydlon, ar gael, drefnus, realistig, bositif, positif`,
  },
  MORE: {
    words:
      'more, as, very, fully, always, well, more actively, fwy, mwy, yn, n, a bit, much, really, generally, too, for, and, job',
  },
  LOOK: {
    verbs: `look for, look out for, search for, seek, job search, jobsearch, search, do job search, do jobsearch, hunt for, keep looking for, actively seek, carry on looking for, continue to look for, do some job search, conduct job search, undertake job search, carry out job search, find, keep looking, continue job search, spend time looking for, try to find, try and find, get, try to get`,
    welshVerbs:
      'chwilio am/chwili, chwiliwch am, dal i chwilio am, parhau i chwilio am, chwilio/chwili, edrych am, ceisio dod o hyd i, dod o hyd i, cael',
  },
  'SOME-WORK': {
    words: `work, a job, jobs, suitable work, suitable jobs, employment, suitable employment, work opportunities, job opportunities, any work, vacancies, suitable vacancies, work related opportunities, something suitable, part time work, full time work, paid work, job search, jobsearch, gwaith, waith, swydd, swyddi, gwaith addas, waith addas, cyflogaeth, swyddi addas`,
  },
  'JOB-SEARCH': {
    words:
      'general job preparation, general work preparation, general preparation, do job search, do jobsearch, do some job search, job search regularly, jobsearch, job search, active job search, look for work, keep looking, actively seek work, actively seeking work, seek work, seek employment, job seeking, chwilio am waith, chwilio am swydd, chwiliwch am waith, chwilio am swyddi, gwneud chwiliad gwaith, chwilio am gyflogaeth, look for a job, look for jobs, search for work, search for jobs, search for a job, find suitable work, look for employment, looking for work, parhau i chwilio am waith, dod o hyd i waith, get job ready, get work ready, get ready for work, prepare for work, prepare yourself for work, prepare for employment, preparing for work, get yourself ready for work, ready for work, paratoi ar gyfer gwaith, paratowch ar gyfer gwaith, paratoi at waith, bod yn barod am waith',
  },
  THINKING: { verbs: 'think about', welsh: 'meddwl am, meddyliwch am' },
  'KEEP-TOUCH': {
    words: `keep in touch, stay in touch, keep in contact, stay in contact, maintain contact, maintain regular contact, regular contact, liaise, liaising, check in, touch base, keep in regular contact, keep up contact, remain in contact, keep us informed, keep us updated, keep me updated, keep us up to date, keep me informed, communicate, cadw mewn cysylltiad, cadwch mewn cysylltiad, cadw cysylltiad, be contactable, stay connected`,
  },
  'WORK-WITH': {
    verbs:
      'work with, work closely with, work together with, work alongside, co produce with, meet with, meet, see, cooperate with, build a relationship with, support',
    welshVerbs:
      'gweithio gyda, gweithiwch gyda, gweithio n agos gyda, gweithio ochr yn ochr â, cwrdd â, gweld/gwel, cydweithio â, cydweithiwch â',
  },
  HELPER: {
    nouns: `provider, adviser, advisor, work coach, coach, mentor, keyworker, key worker, caseworker, case worker, support worker, jobcentre, jobcentre plus, job centre, careers adviser, training provider, agency, organisation, services, partner organisation`,
    words: 'us, ingeus, serco, maximus, reed in partnership, shaw trust, the team, pluss, jcp, jc, wc',
    welsh:
      'darparwr, cynghorydd, anogwr gwaith, anogwr, mentor, gweithiwr achos, canolfan byd gwaith, gweithiwr cymorth, ni',
  },
  MOVE: {
    words:
      'move closer, move nearer, get closer, get nearer, move towards, work towards, work toward, progress towards, progress, make progress, make some progress, make good progress, make progress towards, make steps towards, take steps towards, make a start on, strive towards, aim for, move forward, move on, move forwards, get on, prepare for, get ready for, get back on track, gwneud cynnydd, symud yn nes at, symud tuag at, gweithio tuag at, gweithiwch tuag at, paratoi ar gyfer, paratowch ar gyfer, paratoi at, gwnewch gynnydd',
  },
  TARGET: {
    words:
      'goal, goals, aim, aims, target, targets, work, employment, the labour market, labour market, the world of work, a job, getting a job, finding work, job goal, independence, your future, the future, outcomes, objectives, working life, nod, nodau, waith, gwaith, cyflogaeth, gyflogaeth, y farchnad lafur, swydd',
  },
  EFFORT: {
    words: `every effort, more effort, an effort, more of an effort, all efforts, reasonable efforts, all reasonable efforts, an honest effort, your best, his best, her best, their best, your hardest, harder, try harder, everything you can, all you can, what you can, as much as you can, as much as possible, all that you can, the most of, good use of, full use of, a difference, changes, better choices, good choices, the right choices, something, things, whatever you can, more to help yourself, more for yourself, a positive contribution, eich gorau, ei gorau, ei orau, pob ymdrech, mwy o ymdrech, popeth a allwch, pob ymgais, your time well, your time wisely, your time, time well, amser yn dda, every attempt, all necessary arrangements, sure you are ready, willing, willingness, good progress, reasonable progress, yourself available, commitment`,
  },
  'MAKE-EFFORT': {
    verbs: 'make, do, try, put in, show, use, give, take, demonstrate, spend, have, do more, try out',
    welshVerbs: 'gwneud/gwn, gwnewch, rhoi, rhowch, ceisio, defnyddio/defnyddi, dangos/dangos',
  },
  STEPS: {
    words:
      'steps, action, actions, measures, responsibility, ownership, initiative, control, camau, gamau, pob cam, cyfrifoldeb, gyfrifoldeb, gweithredu, the lead, charge',
  },
  // Words that alone name nothing to do.
  GENERIC: {
    verbs: `do, be, become, make, take, get, keep, try, attend, improve, increase, build, develop, maintain, continue, carry on, help, use, show, move, prepare, participate, engage, comply, cooperate, undertake, complete, follow, accept, address, sort out, deal, think, consider, act, respond, turn up, start, work, learn, look, look for, explore, search, seek, achieve, aim, focus, progress, have, give, come, go, let, need, agree, want, demonstrate, commit, support, discuss, review, remain, stay, change, ensure, sort, manage, access, live, feel, join, finish, meet, set, listen, plan, find, keep looking, go on, arrange`,
    nouns: `activity, task, step, provision, action, requirement, support, help, training, course, skill, confidence, motivation, goal, aim, target, option, opportunity, barrier, problem, issue, appointment, meeting, session, workshop, review, advice, guidance, instruction, thing, way, time, best, effort, future, life, situation, plan, progress, commitment, attitude, adviser, advisor, coach, provider, caseworker, jobcentre, work coach, work, job, employment, labour market, chance, prospect, self, potential, contact, touch, need, suggestion, choice, programme, responsibility, self esteem, employability, group, class, event, service, computer, appt`,
    words: `any, all, some, other, further, suitable, relevant, appropriate, reasonable, necessary, more, new, good, regular, regularly, better, best, hard, harder, yourself, herself, himself, themselves, your, her, his, their, my, the, a, an, of, on, in, to, for, with, at, by, and, or, as, it, is, are, it, that, this, what, who, will, must, should, can, you, she, he, they, we, us, our, i, me, own, available, positive, positively, proactive, flexible, confident, active, actively, fully, well, time, ready, willing, open, possible, needed, required, asked, agreed, offered, identified, set, directed, else, not, so, up, out, off, closer, nearer, towards, toward, from, be, about, anything, everything, something, whatever, nothing, required, generally, always, often, soon, asap, when, where, if, there, s, ll, re, very, much, most, many, job ready, different, various, ongoing, mandatory, well, back, each, every, these, those, claimant, clmt, customer, willing, really, also, get better at, computers, people, others, further, full, going, on going,
      gwneud, gwnewch, cymryd, cymerwch, gwella, gwellwch, datblygu, datblygwch, mynychu, mynychwch, parhau, ymgysylltu, cydweithredu, dilyn, paratoi, bod, cadw, cadwch, rhoi, gweithio, dysgu, gweithgareddau, gweithgaredd, tasgau, camau, hyfforddiant, cwrs, gwrs, cyrsiau, gyrsiau, sgiliau, hyder, cymorth, gymorth, apwyntiad, apwyntiadau, cyfarfod, cyfarfodydd, nodau, cynnydd, gynnydd, dyfodol, agwedd, gwaith, waith, swydd, y, yr, eich, ei, i, am, ar, o, yn, n, r, ch, gyda, a, ac, â, at, tuag, fwy, mwy, pob, bob, unrhyw, newydd, addas, rhesymol, priodol, chi, rhaid, ymdrech, gorau, rhywbeth, pethau, helpu, ni, hyderus, cadarnhaol, barod, parod`,
  },
}

/** What leaves it to somebody else, or names nothing: no day or place mends it. */
export const neverBinding = `
  AS DIRECTED !on|at|in|NUMBER|TIME
  AS|as .. DIRECTED by
  AS-TOLD
  ATTEND|turn|come AS .. ASKS
  ATTEND QUALIFIER? QUALIFIER? QUALIFIER? THING that|which|on? offer|offered|available
  continue|carry with|on QUALIFIER? QUALIFIER? THING|efforts|progress|gwaith $
  WHATEVER !it .. ASKS
  what|yr|beth .. asked|ofynnir|gofynnir|ofynnol
  do|does|doing|gwneud|gwnewch what|as|fel|beth .. ASKS
  any|unrhyw|whatever|all other|any other QUALIFIER? QUALIFIER? THING
  THING .. ASKS by|we|they|us
  THING ASKS your|her|his
  THING that|which|who|sy|a|y|mae .. ASKS
  THING that|which|as|when|if they|may|might|could? may|might? arise|arises|come|comes|crop|crops|occur|materialise|present|presents !to|from|on|in|at
  THING your|the|we|they|ei|eich|mae|a .. HELPER ASKS
  the|any|all tasks|activities|actions|steps|tasgau|gweithgareddau ASKS !on|in|for|at
  ENGAGE with|â|ag|gyda|in|fully|positively|llawn|$
  ENGAGE yn llawn
  COMPLY
  PARTICIPATE in|mewn|yn QUALIFIER? QUALIFIER? THING !on|in|at|about|called|NUMBER|TIME
  PARTICIPATE fully|actively|positively|regularly|$
  PARTICIPATE in|mewn|yn .. work programme|WHATEVER
  FOLLOW QUALIFIER? QUALIFIER? HELPER? s? ADVICE !on|in|at|from|leaflet|page
  FOLLOW .. ADVICE given|offered|of|gan
  take|takes|taking|cymryd|cymerwch|gymryd QUALIFIER? QUALIFIER? STEPS !at|up|down|outside|beside
  MAKE-EFFORT EFFORT
  MAKE-EFFORT .. EFFORT $
  do|undertake|carry|complete work related activity
  ATTEND .. work related activity|work preparation|THING !on|at|in|about .. DIRECTED
  available|ar for|gael anything|whenever|unrhyw
  be|bod QUALIFIER? MORE? TRAIT about|for|ym|gyda what|anything|whatever|popeth
  ATTEND QUALIFIER? WHATEVER $
  make|makes the most of
`

/** What names too little, unless a day, a time, a number or a place stands beside it. */
export const bindingWithMore = `
  AS|as agreed|discussed|arranged|needed|possible
  regularly
  on a regular basis
  on an ongoing basis
  from time to time
  as soon as possible
  yn rheolaidd
  ATTEND QUALIFIER? QUALIFIER? QUALIFIER? THING $
  ATTEND any|some|suitable|relevant|appropriate|a|unrhyw QUALIFIER? THING !on|in|about|for|am|ar|at|NAME
  turn|turning up .. things|THING|everything
  turn up to things
  WORK-WITH QUALIFIER? HELPER !on|to|for|about|at|i|ar|am
  IMPROVE2 QUALIFIER? QUALIFIER? QUALIFIER? QUALITY !on|with|using|drwy|gyda|at|in|course|class|workshop
  IMPROVE2 QUALIFIER? QUALITY .. of|in|am .. work|job|employment|waith|swydd
  work on QUALIFIER? QUALITY
  KEEP-TOUCH
  THINKING your|options|work|next
  THINKING what !a|an|the|this|each|NAME|ROLE|JOB|NUMBER
  keep|cadw .. HELPER updated|informed|posted|up|happy|gwybod
  available $
  be available
  LOOK QUALIFIER? SOME-WORK !in|on|at|ar|yn
  LOOK $
  JOB-SEARCH
  BE MORE? MORE? TRAIT !to|for
  BE MORE NAME|hyderus
  MOVE QUALIFIER? TARGET
  MOVE to? QUALIFIER? TARGET
  MOVE $
  prepare|paratoi yourself|herself|himself? for|ar work|employment|gwaith|interviews
  continue|parhau to|i? PARTICIPATE|ENGAGE|look|explore|IMPROVE2
  accept|use|take .. offers|help|support .. offered|available|given
  get better at QUALITY
`
