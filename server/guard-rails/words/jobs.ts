/** Words of applying for a job (R6): what is applied for, with what, to whom; and what else one may apply for. */
import type { WordLists } from '../reading/lexicon.ts'

export const jobs: WordLists = {
  JOB: {
    nouns: `job, vacancy, role, position, apprenticeship, employment, traineeship, internship, situation vacant, job opportunity, job offer, work opportunity,
      teaching assistant, care assistant, sales assistant, shop assistant, classroom assistant, kitchen assistant, admin assistant, administrative assistant, production operative,
      warehouse operative, operative, team member, cleaner, driver, picker, packer, carer, cashier, receptionist, labourer, security guard, porter, chef, waiter, waitress, barista, clerk,
      supervisor, administrator, caretaker, lunchtime supervisor, support worker post, mechanic, gardener, bricklayer, hairdresser, butcher, baker, decorator, courier, bar work, bar staff, shelf stacker,
      night shift, technician, salesperson, housekeeper, call handler, customer assistant, store assistant, nursery nurse, handyman, checkout operator, seasonal work, temp work, temporary work, agency work,
      cleaning work, office work, care work, warehouse work, shop work, factory work, paid work, part time work, full time work, suitable work, job advert, job ad`,
    words:
      'a post, the post, post at, posts, post as, jobs going, any work, for work, some work, work with, seasonal, advertised, openings, an opening',
    welsh: `swydd, swyddi, swydd wag, swyddi gwag, gwaith, prentisiaeth, prentisiaethau, rôl, cyflogaeth, swyddi sydd ar gael, gwaith glanhau, gwaith cyflogedig`,
  },
  // Who one would be: of an application, as good as a job.
  ROLE: {
    nouns: `support worker, careers adviser, tutor, mentor, teacher, nurse, social worker, cook, school cook, dinner lady, library assistant, healthcare assistant, assistant, manager, trainee, engineer, electrician, plumber, joiner, carpenter, painter, welder, accountant, bookkeeper, secretary, shop floor staff, nanny, childminder, lifeguard, steward, usher, postman, ward clerk, delivery driver, lorry driver, bus driver, taxi driver, office junior, cleaning operative, tradesman, crew member, cabin crew, machinist, telesales, sales adviser, customer adviser, customer service adviser, apprentice, intern, farm worker, youth worker, key worker, factory worker, bar person, kitchen hand, farm hand, housekeeping, retail, hospitality, care, warehousing, bus conductor, team leader`,
    welsh: `gofalwr, glanhawr, gyrrwr, cynorthwyydd, cymhorthydd dosbarth, cogydd, athro, nyrs, gweinydd, derbynnydd, ysgrifennydd, gweithiwr cymorth, prentis, garddwr, trydanwr, plymwr`,
  },
  // A "job" in these is no job to be had.
  'JOB-TALK': {
    nouns: `job description, job profile, job title, job goal, job idea, job type, type of job, job family, job sector, job market, job skill, job history, job diary, job log, job grant, job alert, job search, job coach,
      work coach, job start payment, job club, job fair, jobs fair, careers fair, job board, job site, job seeker, jobseeker, job readiness, job support, job interview skill, job interview workshop, job interview course, job website,
      person specification, work history, job interview practice, kind of job, kind of work, kinds of job, kinds of work, type of work, types of work, previous job, last job, past job, job application skill, job application workshop,
      job application course, volunteer information pack, career path, career goal, careers website, careers adviser, careers advisor, careers service, role model, role play, work plan, apprenticeship guide`,
    words: `job centre, jobcentre, jobcentre plus, find a job website, find a job account, access to work, work and health programme, job hunting skills, careers wales, gyrfa cymru, ffair swyddi, ffair yrfaoedd,
      canolfan byd gwaith, ganolfan byd gwaith, chanolfan byd gwaith, disgrifiad swydd, ddisgrifiad swydd, anogwr gwaith, hanogwr gwaith, clwb gwaith, glwb gwaith, sgiliau swydd, proffil swydd, proffiliau swydd, swydd ddiwethaf, swydd olaf, hen swydd, gwaith cartref, waith cartref, gweithiwr achos, byd gwaith, fyd gwaith`,
  },
  // What one may be made to apply for.
  OTHER: {
    nouns: `course, training, class, college, university, degree, qualification, certificate, card, pass, passport, badge, licence, license, license, permit, visa, status, grant, fund, funding, loan, bursary, benefit,
      allowance, payment, pip, credit, discount, help, support, account, membership, place, scheme, programme, access to work, railcard, ticket, voucher, housing, flat, tenancy, childcare,
      check, dbs, statement, copy, reference, refund, tariff, broadband, internet, laptop, bank, exemption, extension, insurance, appointeeship, prescription, student finance, student loan, test, birth certificate, settled status,
      council tax, tax credit, warm home, food parcel, food bank, bus pass, travel, library, provisional, cscs, sia badge, sia licence, free school meal, school place, uniform, energy, esol, university place, crisis loan, budgeting advance, advance, dla, attendance allowance,
      carers allowance, child benefit, healthy start, mortgage, national insurance, ni number, equipment, adaptation, blue badge, course place, swimming, leisure card, discretionary, hardship, decision, reconsideration, appeal, debt relief, breathing space, id, identification,
      proof, sun cream, cream, makeup, plaster, pressure, rule, rules, logic, principle, technique, skill, tip, learning, deposit, club, ucas, turn2us, freedom pass, dsa, dsa allowance, concession, provisional licence, reading list, residency, eu settlement, social fund, parking, coleg, gofal plant`,
    welsh: `cwrs, cyrsiau, coleg, tocyn, trwydded, grant, cerdyn, bathodyn, bathodyn glas, cymorth, lle, cyfrif, benthyciad, budd-dal, lwfans, cymhwyster, tystysgrif, pasbort, pàs, prifysgol, gostyngiad, prawf, cyllid, aelodaeth, taliad, tŷ, fflat, yswiriant, gofal plant, bwrsari, cyllid myfyrwyr`,
  },
  APPLY: {
    verbs: 're apply, reapply, apply, ymgeisio',
    words: 'aply, aplying, appling, applyng',
    welshVerbs: 'ymgeisio/ymgeisi, ceisio/ceisi',
    welsh: 'ceisio am, ceisiwch am',
  },
  SUBMIT: {
    verbs: `make, send, send off, send in, submit, complete, fill, fill in, fill out, put in, put, finish, do, hand in, return, file, lodge, get, start, post, upload, enter, bang in, whack in, stick in, chuck in, pop in, lob in, get in, fire off, knock out, rattle off, complete and submit, complete and return, write, give in, place`,
    welshVerbs: `gwneud/gwn, gwnewch, rhoi/rho, rhowch, cyflwyno/cyflwyn, anfon/anfon, llenwi/llanw, llenwch, cwblhau/cwblh, cwblhewch, postio/posti`,
  },
  APPLICATION: {
    nouns: `application, letter of application, application form, application pack, recruitment pack, careers application, online application, expression of interest, job application, app form, candidate form, eoi`,
    words:
      'letters of application, speculative letters of application, aplication, aplications, applications form, applic, applics, apps',
    welsh:
      'cais, ceisiadau, ffurflen gais, ffurflenni cais, ffurflen gais ar lein, cais am swydd, mynegiant o ddiddordeb',
  },
  'JOB-APPLICATION': {
    nouns: 'job application, speculative application, apprenticeship application, nhs jobs form',
    words: 'jobs form',
    welsh: 'cais am swydd, ceisiadau am swyddi, cais swydd, ceisiadau swydd, ceisiadau am swydd',
  },
  CV: {
    nouns: `cv, c v, curriculum vitae, resume, résumé, covering letter, cover letter, personal profile, speculative letter, speculative email, prospective letter, speculative cv`,
    words: `cv s, letter of application, letters of application, speculative letters of application, speculative letter of application, letters of interest, copies of your cv, copy of your cv, c vs`,
    welsh:
      'llythyr eglurhaol, llythyr cysylltiol, llythyr cais, llythyrau cais, cv, copi o ch cv, llythyr hapfasnachol',
  },
  IT: {
    words: `it, them, this, these, that, one, copies, a copy, the letter, the letters, the form, the forms, ef, e, fe, fo, o, hi, nhw, hwy, hwn, copïau, copi, gopi, gopïau`,
  },
  SEND: {
    verbs: `send, send out, send off, email, e mail, post, forward, submit, drop, drop in, drop off, deliver, hand, hand in, hand out, give, give out, give in, take, take in, take round, leave, distribute, circulate, pass, pass on, show,
      upload, get, bring, share, put, present, mail, fax, spread, offer, provide, whatsapp, message, pop, slip, take along, shove, run, fire off, ping, sling, furnish, ply, stick, supply, submit by hand`,
    welshVerbs: `anfon/anfon, gyrru/gyrr, hala/hal, danfon/danfon, e bostio/e bosti, postio/posti, rhoi/rho, rhowch, dangos/dangos, gadael/gadew, gadewch, ewch â, ewch ag, mynd â, mynd ag, dosbarthu/dosbarth, cyflwyno/cyflwyn, rhannu/rhann, llwytho/llwyth`,
    welsh:
      'ei anfon, ei hanfon, ei e bostio, ei bostio, ei roi, ei ddangos, ei gyflwyno, ei ddosbarthu, ei adael, eu hanfon, eu rhoi, eu dosbarthu',
  },
  // Welsh says "its sending".
  'SEND-IT': {
    words: `ei anfon, ei hanfon, ei e bostio, ei bostio, ei roi, ei ddangos, ei gyflwyno, ei ddosbarthu, ei adael, eu hanfon, eu rhoi, eu dosbarthu, i w anfon, i w roi, i w ddangos, i w ddosbarthu, i w bostio, i w gyflwyno`,
  },
  'GIVE-OUT': {
    verbs: 'hand out, give out, send out, distribute, circulate, drop off',
    welshVerbs: 'dosbarthu/dosbarth',
  },
  PLACES: {
    nouns: `company, firm, shop, store, business, supermarket, warehouse, factory, pub, restaurant, hotel, café, cafe, care home, nursing home, garage, salon, bakery, takeaway, depot, site manager, building site, industrial estate, retail park, high street,
      bar, farm, hospital, garden centre, leisure centre, call centre, high street shop, chip shop, letterbox, town, estate, market stall, nursery, school, housing association, building society, dental practice, law practice, veterinary practice, vet, dentist 's, solicitor, estate agent, accountancy firm, charity, trust, workplace, butchers, hairdressers, department store`,
    welsh: `cwmni, cwmnïau, siop, siopau, busnes, busnesau, archfarchnad, archfarchnadoedd, gwesty, gwestai, tafarn, tafarndai, bwyty, bwytai, caffi, caffis, ffatri, ffatrïoedd, garej, becws, cartref gofal, warws, stryd fawr, fferm, swyddfa`,
  },
  EMPLOYER: {
    nouns: `employer, recruiter, agency, recruitment agency, employment agency, temp agency, job agency, recruitment consultant, hiring manager, manager, headhunter, owner, boss, foreman, human resources, recruitment team, recruitment office, contractor`,
    words: 'hr, hr department, head teacher, headteacher, agencys',
    welsh:
      'cyflogwr, cyflogwyr, asiantaeth, asiantaethau, recriwtiwr, recriwtwyr, rheolwr, rheolwyr, perchennog, asiantaeth recriwtio, asiantaeth gyflogaeth, pennaeth',
  },
  // Those who help with it, to whom a CV may always be shown.
  OURS: {
    nouns: `adviser, advisor, coach, work coach, tutor, mentor, jobcentre, job centre, careers adviser, careers advisor, careers service, friend, sister, mother, father, college, appointment, meeting, class, course, session, library, reception, provider, centre, partner, family,
      mum, mam, dad, son, daughter, husband, wife, support worker, keyworker, key worker, interpreter, printer, council, folder, bag, envelope, drawer, usb, phone, teacher, caseworker, job club, workshop, neighbour, appt, review, office, people, interview with me, job coach, social worker`,
    words:
      'me, us, yourself, myself, ourselves, amira, megan, jc, wc, jcp, careers wales, national careers service, library computer, herself, himself, gyrfa cymru, home',
    welsh:
      'anogwr, anogwr gwaith, cynghorydd, tiwtor, cyfarfod, llyfrgell, canolfan, ffrind, ffrindiau, dosbarth, teulu, coleg, mi, fi, ni, gweithiwr achos, gyrfa cymru, mam, tad, brawd, chwaer, gweithdy, sesiwn, clwb gwaith, apwyntiad',
  },
  CONTACT: {
    verbs: `contact, ask about, ask for, enquire about, inquire, enquire, ring, ring round, ring up, call, call round, phone, phone up, telephone, approach, visit, email, e mail, write to, ask, ask in, speak, speak to, talk to, talk, go in, go into, go round, go to, go, walk into, walk in, pop into, try, message, text, enquire, get in touch, canvass, cold call, send, see, enquire in, ask around`,
    welshVerbs: `cysylltu/cysyllt, ffonio/ffoni, gofyn/gofynn, holi/hol, ymweld/ymwel, galw/galw, ewch, mynd, siarad/siarad, ysgrifennu/ysgrifenn, anfon/anfon`,
  },
  'ASK-FOR': {
    verbs:
      'ask, ask for, ask about, enquire, enquire about, inquire, ring, ring up, phone, phone up, call, contact, telephone, email, approach, go, go in, message, text, get in touch, look, put in, send off, sign up, beg, canvass, visit, try',
    welshVerbs: 'gofyn/gofynn, holi/hol, ffonio/ffoni, cysylltu/cysyllt, galw/galw',
  },
  // What somebody asks who asks for a job.
  'ANY-WORK': {
    words: `work, any work, for work, shifts, work going, jobs going, anything going, are recruiting, recruiting, are hiring, hiring, taking on, taking people on, any openings, any vacancies, need staff, need anyone, need people, need any staff, staff vacancies,
      looking for staff, vacancies, openings, any jobs, any vacancies, have jobs, have work, has work, taking on staff, needs anyone, needs anybody, needs staff, wants anyone, wants staff, need help, short staffed, taking anyone on, take you on, take on staff, gwaith, am waith, swyddi, swydd, am swydd, am swyddi, swyddi gwag`,
  },
  INTERVIEW: {
    nouns:
      'interview, phone interview, telephone interview, video interview, zoom interview, teams interview, online interview, virtual interview',
    words: 'intvw, i v, i view',
    welsh: 'cyfweliad, cyfweliadau',
  },
  'JOB-INTERVIEW': {
    nouns:
      'job interview, employer interview, interview for a job, interview for the job, interview for a post, interview for the post, interview day, assessment day, selection day, assessment centre, second interview, telephone interview with employer',
    welsh: 'cyfweliad swydd, cyfweliad am swydd, cyfweliadau swydd, cyfweliadau am swyddi, cyfweliad am y swydd',
  },
  'OUR-INTERVIEW': {
    nouns: `work focused interview, interview skill, interview workshop, interview practice, interview course, interview technique, interview training, interview question, interview answer, interview clothes, interview preparation, interview tip, interview coaching, mock interview, practice interview, wfi, interview session, interview class, interview advice, interview help, interview confidence`,
    words:
      'interview w wc, interview with wc, interview with us, interview with me, interview with your adviser, interview with your work coach, interview with your coach, interview with the adviser, interview with amira, interview by phone, interview at the jobcentre',
    welsh:
      'cyfweliad sy n canolbwyntio ar waith, sgiliau cyfweliad, ymarfer cyfweliad, cyfweliad ffug, techneg cyfweliad, gweithdy cyfweliad',
  },
  GO: {
    verbs:
      'attend, go to, go along to, get along to, get yourself along to, get yourself to, get to, go for, say yes to, show up for, accept, take up, turn up for, turn up to, go along to, be at, get to, sit, have, do, go, join, join in, log on to, log in to, log into, dial in to, dial into, take part in',
    words: 'attd, attending, att, atend, attnd',
    welshVerbs: 'mynychu/mynych, ewch i, mynd i, ewch am, mynd am, derbyn/derbyni, ewch, mynd, bod, byddwch',
  },
  // Asks for a job, without the word.
  'GO-FOR': {
    verbs:
      'go for, try for, have a go at, have a go for, have a crack at, have a stab at, take a shot at, chase, chase up, pursue, go after, put yourself up for, give, give a go, see about, go in for, seek, secure, put your hat in the ring for, throw your hat in the ring for, bid for, compete for, be considered for',
    words: 'ceisiwch am, ceisio am, trio am, go am, mynd am, ewch am, tria am, rhowch gynnig ar, rhoi cynnig ar',
  },
  ACCEPT: {
    verbs: 'accept, say yes to, take up, turn up for, turn up to, agree to, reply to, respond to, confirm',
    welshVerbs: 'derbyn/derbyni',
  },
  REGISTER: {
    verbs: 'register, sign up, sign on, join, enrol, re register, get on the books',
    welshVerbs: 'cofrestru/cofrestr, ymuno/ymun',
  },
  'PUT-FORWARD': {
    verbs:
      'put yourself forward, put himself forward, put herself forward, put your name down, put your name forward, put her name forward, put in, nominate yourself, express an interest, express interest, pitch, volunteer yourself',
  },
  'ADVERTISE-SELF': {
    verbs:
      'make yourself known, introduce yourself, present yourself, market yourself, sell yourself, advertise yourself',
  },
  REPLY: { verbs: 'reply, respond, answer, follow up', welshVerbs: 'ateb/ateb, ymateb/ymateb' },
  // Who gives a CV further.
  RECIPIENT: {
    words:
      'his boss, her boss, the boss, boss, to work, through letterboxes, doors, round town, around town, into town, o gwmpas y dref',
  },
  COLLEGE: { words: 'college, library, jobcentre, library, centre, court, coleg, llyfrgell, canolfan' },
  ADVERT: {
    nouns: 'advert, job advert, ad, advertisement, job ad, posting, job posting, job listing, vacancy listing',
    words: 'adverts for, advert for, vacancies',
    welsh: 'hysbyseb, hysbysebion',
  },
}

/** What asks a person to apply for a job. */
export const applying = `
  APPLY .. JOB|ROLE
  APPLY .. AGENCY|EMPLOYER|KNOWN-EMPLOYER
  APPLY .. JOB-SITE
  APPLY .. opening|openings|hours|team|staff|trainee|post|posts|crew|shifts|scheme at|with|in|yn the? NAME|PLACES
  SEND .. details|number|name .. AGENCY|KNOWN-EMPLOYER|EMPLOYER
  register|registering|express|expressing|log|note your|her|his|an? interest in|with|for|at the? NAME|KNOWN-EMPLOYER|PLACES|JOB|ROLE|AGENCY
  go|walk|call|trek|trail|pop|get|mynd|ewch|round|cerdded .. PLACES|AGENCY|KNOWN-EMPLOYER|estate|town .. with|taking|handing|leaving|gyda|a|â .. CV
  complete|do|sit|pass|finish|take|cwblhau .. assessment|tests|test|questionnaire for|to|with|gyda .. JOB|KNOWN-EMPLOYER|AGENCY !interview|course
  ^ INTERVIEW at|yn the? NAME !COLLEGE|OURS|NAME
  go|turn|show|get|be .. for your|the|r INTERVIEW at|with|yn|gyda .. NAME|KNOWN-EMPLOYER|PLACES
  give|giving|rhoi|rhowch the .. JOB a go|try|shot
  GO-FOR .. ROLE job|post|role|vacancy|opening
  get|have|make|send the|your|r .. KNOWN-EMPLOYER|JOB|AGENCY form|forms|application|ffurflen
  get|have|fill|complete|send|post|hand the|that|your|r|y .. KNOWN-EMPLOYER|JOB|EMPLOYER|AGENCY .. form|forms|application|paperwork .. in|sent|off|back|filled|done|submitted
  tell|ring|phone|email|text|call|let .. KNOWN-EMPLOYER|EMPLOYER|AGENCY .. interested|available|looking|start
  SEND .. CV at|i y|r|the? cyngor|council|bwrdd|swyddfa|ysgol|ysbyty|hospital|school|NHS|heddlu|police
  APPLY on|at|through|via|using|ar|with JOB-SITE
  SUBMIT .. JOB-APPLICATION
  SUBMIT .. form|forms|ffurflen .. JOB
  SUBMIT .. form|forms|pack .. ROLE|JOB post|job|role|vacancy|position
  SUBMIT .. APPLICATION to|with the council for .. JOB|vacancy|post !card
  CONTACT .. EMPLOYER|PLACES|KNOWN-EMPLOYER|AGENCY .. enclosing|enclose|attaching|attach|amgáu|atodi .. CV
  GO .. i|r INTERVIEW yn|gyda|efo r|y? cyngor|bwrdd|ysbyty|ysgol|heddlu|PLACES
  SUBMIT .. APPLICATION .. JOB|ROLE|EMPLOYER|AGENCY|KNOWN-EMPLOYER|PLACES|JOB-SITE
  put in for .. JOB|ROLE
  try|go for .. JOB|ROLE post|job|role|vacancy
  obtain|secure|win|land|get the|a|that|y|r JOB at|with|in|yn|notified|offered !idea|description
  get|on to|onto on|to|onto the? AGENCY
  tell|telling AGENCY|EMPLOYER|KNOWN-EMPLOYER|them you|he|she ll|will|can|is|are .. anything|work|start|available
  SEND|send NAME|KNOWN-EMPLOYER your|her|his|a|the CV
  knock|knocking|try|trying|ask|asking|enquire|gofyn .. PLACES|EMPLOYER|doors|units|AGENCY|KNOWN-EMPLOYER .. ask|luck|taking|work|hiring|recruiting|landlord|gaffer
  ask|asks|asking|see who|if|whether s|they|is|are|re? .. taking|hiring|recruiting|setting on|people|staff
  try your|her|his luck at|with|in|round .. PLACES|EMPLOYER|AGENCY|KNOWN-EMPLOYER
  GO-FOR the|a|that|this|any|y|r|NUMBER? .. JOB !idea|skill|goal|market|course
  GO-FOR .. JOB at|with|in|yn|gyda|on .. NAME|PLACES|EMPLOYER|KNOWN-EMPLOYER|JOB-SITE|link
  GO-FOR at least? NUMBER .. JOB
  CV in|mewn to|at|with|for|i|yn|gyda|am the|r? .. NAME|PLACES|EMPLOYER|KNOWN-EMPLOYER|AGENCY|NUMBER
  SEND .. CV i mewn
  SEND .. CV in at|to|with the? NAME
  ask|gofyn|gofynnwch .. SEND .. CV .. EMPLOYER|RECIPIENT|PLACES|KNOWN-EMPLOYER
  SEND .. CV TO|i .. JOB-SITE !HELPER
  SUBMIT stage|part|section|page NUMBER .. APPLICATION !for|i|am
  ACCEPT .. invitation|invite|offer|gwahoddiad .. INTERVIEW
  REPLY .. EMPLOYER|AGENCY .. INTERVIEW
  do|sit|have the|your? INTERVIEW on|there
  go|attend|sit|complete|do the|your|r stage|part|section NUMBER of|o .. APPLICATION|recruitment|selection
  GO .. i|r INTERVIEW yn|gyda|efo|am NAME|KNOWN-EMPLOYER|PLACES|swydd|TIME
  try|trying for .. JOB|ROLE
  ^ NUMBER job? APPLICATION|JOB-APPLICATION
  ^ APPLICATION|JOB-APPLICATION to|for|i|am .. JOB|EMPLOYER|KNOWN-EMPLOYER
  SEND .. CV .. EMPLOYER|PLACES|AGENCY|KNOWN-EMPLOYER|JOB-SITE
  SEND .. EMPLOYER|PLACES|AGENCY|KNOWN-EMPLOYER .. your|a|their|her|his|the|eich|ch|ei CV
  SEND .. CV TO the? NAME !COLLEGE
  SEND .. CV TO NUMBER
  SEND NUMBER CV
  SEND .. CV for|am .. JOB|ROLE
  GIVE-OUT .. CV
  CV into|to|at|in|with|round|i|yn|mewn .. EMPLOYER|PLACES|KNOWN-EMPLOYER|AGENCY
  SEND .. CV .. RECIPIENT
  SEND .. NUMBER CV
  CONTACT .. EMPLOYER|PLACES|AGENCY|KNOWN-EMPLOYER .. ANY-WORK|JOB|JOB-TALK
  ASK-FOR .. ABOUT .. JOB !skill
  CONTACT .. EMPLOYER|PLACES .. ABOUT .. JOB !skill
  CONTACT .. speculative|speculatively|spec
  contact|approach|canvass NUMBER? local? EMPLOYER|AGENCY $
  CONTACT .. EMPLOYER|PLACES|AGENCY|KNOWN-EMPLOYER .. going|ABOUT .. JOB|opportunities
  CONTACT .. JOB at|in|with|yn|mewn .. PLACES|EMPLOYER|KNOWN-EMPLOYER
  ASK-FOR .. for|am .. JOB|work|ANY-WORK
  CONTACT .. EMPLOYER|AGENCY .. put you|her|him|them forward
  PUT-FORWARD .. JOB|EMPLOYER|AGENCY
  rhoi|rhowch eich|ei|ch|u enw mewn|ymlaen|lawr|i am|ar|i|fel|gyda|lawr .. JOB|ROLE|AGENCY|KNOWN-EMPLOYER
  canvass|canvassing|canvasses NUMBER? local? .. EMPLOYER|PLACES|AGENCY|KNOWN-EMPLOYER
  SEND each|all|them|both|every .. with .. CV
  SEND .. CV with|at|to|in each|all|both|every|them !OURS|HELPER|page|copy|copies
  SEND .. CV over|across|round|off|down|up|along TO|to|at the? NAME|PLACES|EMPLOYER|KNOWN-EMPLOYER|AGENCY !COLLEGE|OURS
  speculative|cold|prospective approach|approaches|enquiry|enquiries|call|calls|visit|visits|email|emails to|with|at|by|round .. PLACES|EMPLOYER|AGENCY|KNOWN-EMPLOYER
  ADVERTISE-SELF .. EMPLOYER|AGENCY|JOB
  REPLY .. ADVERT
  REPLY to .. JOB
  REGISTER .. AGENCY
  GO .. JOB-INTERVIEW
  GO .. INTERVIEW at|with|w|for|in|yn|gyda|am|NAME|KNOWN-EMPLOYER .. NAME|KNOWN-EMPLOYER|PLACES|EMPLOYER|JOB
  GO .. JOB|KNOWN-EMPLOYER .. INTERVIEW
  GO .. INTERVIEW NAME|KNOWN-EMPLOYER
  GO .. INTERVIEW .. offered|arranged|invited|shortlisted
  GO NUMBER .. INTERVIEW
  GO any|all|unrhyw .. INTERVIEW
  GO your? INTERVIEW $
  INTERVIEW .. PLACES|EMPLOYER|KNOWN-EMPLOYER .. GO .. it
  ^ JOB-INTERVIEW
  ^ INTERVIEW TIME .. KNOWN-EMPLOYER|PLACES|EMPLOYER|NAME !OURS|COLLEGE
  ^ INTERVIEW at|with|yn the? KNOWN-EMPLOYER|PLACES
`

/** The same, whomever it is asked of. */
export const askingAround = `
  CONTACT .. if|whether .. JOB|ANY-WORK
  CONTACT .. whether|if .. employer|firm|company|boss|work .. JOB|ANY-WORK
  CONTACT .. to see .. ANY-WORK|JOB
`

/** Applying to somebody as what one would be: the NHS bank and the council are applied to for much else. */
export const applyingAsOne = `
  APPLY to|with|at|i|gyda .. as|fel a|an|the? ROLE|JOB
  APPLY to|with|at|i|gyda .. as a|an .. assistant|attendant|officer|operative|worker|operator|inspector|handler
`

/** The same, unless what is applied for is then named and is no job. */
export const applyingForSomething = `
  APPLY to|with|at the? NAME|PLACES
  SUBMIT .. KNOWN-EMPLOYER|JOB|ROLE .. APPLICATION
  SUBMIT the|your|r NAME APPLICATION .. send|sent|submit|cyflwyno|anfon
  APPLY for|to|am NUMBER|anything|whatever|anyone|them|those|each|it|unrhyw|both|all
  APPLY to|at|with|i|yn|am .. PLACES
  APPLY NAME
  SUBMIT the|that|this|your|a|r|y KNOWN-EMPLOYER|AGENCY|JOB form|forms|paperwork|booklet|pack
  APPLICATION for|to|with|i|gyda|am the|y? council|cyngor|NAME s? .. team|crew|staff|department|depot|gang|tîm
  APPLY $
  APPLY .. be|become|as a|an
  JOB|JOB-SITE .. APPLY
  SUBMIT NUMBER .. APPLICATION
  SUBMIT your|an|a|the|online|completed? APPLICATION a|per|each|every|by|erbyn|before|cyn|through|via|$
  SUBMIT APPLICATION
  SUBMIT .. APPLICATION to|i|at|with|gyda|yn the? NAME
  APPLY .. at|with|to|in|gyda|yn the? NAME
  APPLY .. JOB|ROLE|PLACES|EMPLOYER|trainee|assistant|worker|officer
  put in for
`

/** What hands to an employer the papers that the item calls "it". */
export const handingOver = `
  SEND PAPERS .. EMPLOYER|PLACES|AGENCY|KNOWN-EMPLOYER|JOB
  SEND PAPERS out|round|around
  SENDING to|at|i .. EMPLOYER|AGENCY|KNOWN-EMPLOYER|PLACES
  SEND PAPERS to|into|at|in|with|i|yn|mewn .. NUMBER $
  SEND PAPERS to|with|at|i the? NAME
  SEND PAPERS TO .. NUMBER !OURS|TIME|HOURS|copies|pages|parts
  GIVE-OUT .. PAPERS
  post|send|mail|fire|anfon PAPERS back|off|away !to|OURS|with|i|for
  SENT-PAPERS .. EMPLOYER|PLACES|AGENCY|KNOWN-EMPLOYER
`

/** What goes to an interview that was offered before, and is called "it". */
export const goingToIt = `
  GO|ACCEPT to? it|them|one|any
`

/** What asks for it without naming it: an advert, a job, an employer has been named before, and nothing else that is applied for. */
export const applyingToIt = `
  APPLY online|over|by|direct|directly|today|now|there|in|straight|asap|before|using|through|via|on|this|ar|erbyn|cyn|heddiw|yno
  APPLY $
  APPLY TIME
  PUT-FORWARD for|to|with|am it|them|that|this|one
  put|putting|send|get|hand an|your|the? APPLICATION|form|forms in|off|away|back
  get|put|send|hand the|your form|forms|application in|off|back
`
