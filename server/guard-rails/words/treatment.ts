/** Words of medical treatment (R6), and of how a person lives with their body, which is theirs in the same way. */
import type { WordLists } from '../reading/lexicon.ts'

export const treatment: WordLists = {
  // These are treatment whatever is done with them, unless they are only spoken of.
  TREATMENT: {
    nouns: `counselling, counselling session, counselling appointment, counsellor, therapy, therapist, psychotherapy, psychotherapist, hypnotherapy, hypnotherapist, physiotherapy, physiotherapist, physio, physio exercise, chiropractor, chiropody, podiatry, podiatrist, osteopath, osteopathy, acupuncture, reiki,
      chemotherapy, radiotherapy, dialysis, speech therapy, occupational therapy, group therapy, talking therapy, art therapy, family therapy, couples therapy, drama therapy, exposure therapy, hydrotherapy, relationship therapy, speech therapist, occupational therapist,
      cbt, cognitive behavioural therapy, emdr, dbt, iapt, silvercloud, nhs talking therapy, nhs 111, rehab, detox, detoxification, rehabilitation, methadone programme, methadone, antidepressant, anti depressant, painkiller, medication, insulin, inhaler, vaccination, vaccine, jab, flu jab, covid jab, booster, injection, nicotine patch, steroid,
      aa meeting, na meeting, alcoholics anonymous, narcotics anonymous, gamblers anonymous, slimming club, pain clinic, pain management, pain management programme, pain management group, pain management course, expert patient programme, condition management programme, crisis team, crisis line, crisis helpline, crisis house, mental health helpline, cmht, camhs, cpn, community psychiatric nurse,
      mental health team, community mental health team, mental health service, mental health nurse, mental health worker, mental health appointment, mental health assessment, mental health treatment, mental health support, psychiatric assessment, psychological support, psychological help, psychological assessment, samaritan,
      drug service, drug team, drugs team, drug worker, alcohol service, alcohol team, alcohol worker, drug and alcohol service, drug and alcohol team, drug and alcohol worker, substance misuse service, substance misuse team, recovery service, recovery worker, recovery group, addiction service, addiction counsellor, addiction worker, drug treatment, alcohol treatment, drugs worker, needle exchange, alcohol group, drug support, alcohol support, drug test, drugs test,
      smoking cessation, smoking cessation service, stop smoking service, stop smoking programme, stop smoking course, stop smoking session, quit smoking programme, stop smoking group, stop smoking clinic, quit smoking service, help me quit, medical treatment, medical appointment, medical examination, medical advice, medical procedure, medical check, health check, nhs health check, check up, checkup, hospital appointment, hospital treatment, outpatient appointment, outpatient, day hospital, clinic, sleep clinic, memory clinic, memory service, fracture clinic, walk in centre,
      minor injuries unit, surgery on, operation, x ray, mri, mri scan, ct scan, ultrasound, blood test, blood pressure check, smear test, smear, hearing test, hearing aid, eye test, sight test, treatment, bereavement counselling, bereavement support, grief counselling, bereavement group, bereavement session, grief session, trauma session, recovery session, anxiety session, talking session,  trauma counselling, debt and grief therapy, rheumatology, audiology, cardiology, oncology, dermatology, neurology, orthopaedics, physical therapy, weight loss class,
      weight management, weight management programme, weight management service, exercise referral scheme, exercise on referral, gp referral, anger management, eating disorder service, self harm service, wellbeing counselling, dental check up, dental treatment, dental appointment, filling, specialist appointment, consultant appointment, meds, med review, medication review, meds review, mindfulness therapy, mindfulness based cognitive therapy, sleep hygiene, support group for depression, anxiety group, depression group, anxiety management, anxiety management course, stress clinic, recovery programme, step programme, sponsor, rehab centre, gp appointment, gp appt, doctor 's appointment, doctors appointment, doctors appt, nurse appointment, dentist appointment, appointment with the gp, physio appt, hospital appt, cpn appt`,
    words: `phsyio, councelling, counseling, counciling, counsling, cbt sessions, meds, slimming world, weight watchers, a and e, accident and emergency, nhs 111, psychological therapies, talking therapies, well being services, wellbeing services, mental health services, drink and drugs service, relate, cruse, rehabilitation centre, al anon, smart recovery, kooth, primary mental health, physiotherapy exercises, exercises from the physio, back exercises, physical rehabilitation, chemo`,
    welsh: `cwnsela, cwnselydd, cwnselwyr, triniaeth, triniaethau, therapi, therapi siarad, therapydd, meddyginiaeth, meddyginiaethau, tabledi, moddion, llawdriniaeth, ffisiotherapi, ffisiotherapydd, ffisio, brechiad, brechlyn, pigiad, clinig, clinig poen, prawf gwaed, profion gwaed, gwasanaeth cyffuriau, gwasanaeth cyffuriau ac alcohol, gwasanaeth alcohol, tîm iechyd meddwl,
      gwasanaeth iechyd meddwl, apwyntiad ysbyty, apwyntiad meddyg, apwyntiad meddygol, apwyntiadau ysbyty, apwyntiadau meddygol, cyffuriau gwrth iselder, poenladdwyr, gwrthiselyddion, adsefydlu, dadwenwyno, archwiliad meddygol, grŵp adfer, gwasanaeth rhoi r gorau i ysmygu, prawf llygaid, prawf clyw, cymorth galar, asesiad iechyd meddwl, therapïau siarad, presgripsiwn, inswlin, anadlydd, sgan, triniaeth feddygol`,
  },
  // Named as a subject to study, a place, a paper: no treatment.
  'TREATMENT-TALK': {
    nouns: `counselling course, counselling skill, counselling qualification, counselling certificate, counselling level, counselling degree, counselling diploma, counselling training, counselling theory, career counselling, careers counselling, careers counsellor, debt counselling, debt counsellor, money counselling, housing counsellor,
      trainee counsellor, counsellor course, counsellor training, nursing course, physiotherapy degree, physiotherapy course, physiotherapy assistant, therapy assistant, therapy skill, beauty therapy, beauty therapist, beauty therapy course, massage therapy course, complementary therapy course, sports therapy course, retail therapy, holistic therapy course, art therapy degree,
      fair treatment, unfair treatment, equal treatment, treatment of data, treatment of personal data, treatment of timber, wood treatment, water treatment, heat treatment, damp treatment, treatment of staff, treatment of customers, beauty treatment course, timber treatment, carpet treatment, hair treatment,
      skills health check, health check form, prescription exemption, prescription exemption certificate, prescription prepayment certificate, prescription certificate, repeat prescription slip, prescription charge, drug store, drug awareness course, drug store job, dental nursing, dental nurse, dental receptionist, doctor 's receptionist, doctors receptionist, medical receptionist, medical secretary, medical evidence, medical certificate, medical report, medical letter, medical note, medical administration, medical terminology, surgery opening hour,
      health and safety, therapy dog, cv clinic, cv surgery, money clinic, jobs clinic, advice clinic, debt clinic, legal clinic, bike clinic, digital clinic, advice surgery, mp surgery, councillor 's surgery, councillor, school nurse, nurse training, veterinary nurse, vet nurse, hospital radio, hospital shop, hospital porter, hospital job, hospital stop, hospital bus, hospital canteen, doctor who, talk on nursing, nursing career, nurse career, tablet computer, tablet class, tablet course, driving test, mock theory test, check list, scan of your, blank prescription`,
    words: `counselling and nursing courses, counselling and psychology courses, scan and email, scan and send, scan your, scan the, scan it, cwrs cwnsela, gwrs cwnsela, cyrsiau cwnsela, gyrsiau cwnsela, sgiliau cwnsela, cymhwyster cwnsela, triniaeth deg, triniaeth data, tystysgrif presgripsiwn, therapi harddwch, nyrs ddeintyddol, tystiolaeth feddygol, dystiolaeth feddygol`,
  },
  // A paper about treatment is evidence, and may be asked for.
  PAPER: {
    nouns: `letter, note, evidence, report, form, record, statement, summary, fit note, sick note, medical evidence, certificate, copy, proof, sick line, opening hour, opening time, phone number, telephone number, address, car park, timetable, confirmation`,
    welsh:
      'llythyr, nodyn, tystiolaeth, adroddiad, ffurflen, cofnod, crynodeb, nodyn ffitrwydd, nodyn salwch, copi, tystysgrif',
  },
  CLINICIAN: {
    nouns: `gp, doctor, dr, nurse, practice nurse, dentist, orthodontist, psychiatrist, psychologist, consultant, surgeon, specialist, optician, optometrist, pharmacist, midwife, health visitor, dietician, dietitian, nutritionist, paramedic, gp surgery, doctor 's surgery, doctors surgery, doctors, medic, key worker at the drug service, audiologist, cardiologist, neurologist, rheumatologist, dermatologist, hospital consultant, clinician, occupational health, health professional, mental health professional`,
    words: 'gps, docs, the surgery, a and e, the heath',
    welsh: `meddyg, meddygon, meddyg teulu, deintydd, nyrs, nyrsys, seiciatrydd, seicolegydd, optegydd, fferyllydd, llawfeddyg, bydwraig, meddygfa, arbenigwr, doctor`,
  },
  SEE: {
    verbs: `see, see about, visit, attend, go to, go back to, go and see, go see, consult, make an appointment with, make an appointment at, make an appointment, book an appointment with, book an appointment, book in with, book in, book, make, talk to, speak to, speak with, keep seeing, get an appointment with, get an appointment, contact, call, ring, phone, arrange, ask, tell, keep appointments with, be seen by, be assessed by, register with,
      get referred to, get a referral to, get a referral from, be referred to, engage, keep, continue with, discuss with, listen to, agree to see, take up, turn up, get help from, take advice from, follow up with, go, check in with, meet, meet with`,
    welshVerbs: `gweld/gwel, gwelwch, ewch i weld, ewch at, mynd at, mynd i weld, siarad â/siarad, siaradwch â, siarad/siarad, ymweld â/ymwel, gwneud apwyntiad gyda, gwnewch apwyntiad gyda, gwneud apwyntiad, gwnewch apwyntiad, trefnu apwyntiad gyda, trefnwch apwyntiad gyda, ymgynghori â, cysylltu â, cysylltwch â, gofyn i, gofynnwch i, trefnu/trefn, cofrestru gyda, mynd i, ffonio/ffoni, apwyntiad gyda`,
    words: 'appt with, appt w, appointment with, appts with, appointments with',
  },
  HOSPITAL: {
    nouns: 'hospital, clinic, surgery, health centre, infirmary, ward',
    welsh: 'ysbyty, meddygfa, canolfan iechyd',
  },
  'HAVE-DONE': {
    verbs: `have, undergo, agree to, go for, go in for, accept, get, go ahead with, book, attend, take, get booked in for, consent to, submit to, be put on, put on, wait for`,
    welshVerbs: 'cael, derbyn/derbyni, cytuno i, mynd am, ewch am',
  },
  PROCEDURE: {
    nouns: `operation, surgery, scan, x ray, blood test, drug test, jab, hip replacement, knee replacement, biopsy, examination, hearing aid fitted, endoscopy, hysterectomy, procedure, referral, prescription, assessment at hospital, check up, tooth out, teeth, wisdom tooth, new glasses, sick leave`,
    words:
      'blood pressure, tested for, vaccinated, immunised, treated, medical help, professional help, help for your drinking, help with your drinking, help with drinking, help with smoking, help with your mental health, help for your depression, help for depression, help for your anxiety, help with anxiety, help for your addiction, help for your gambling, diagnosed, diagnosis, assessed, a diagnosis, eyes tested, eyes checked, hearing checked, teeth checked, flu vaccine',
    welsh:
      'llawdriniaeth, sgan, prawf gwaed, pelydr x, brechiad, archwiliad, atgyfeiriad, presgripsiwn, cymorth i roi r gorau i yfed, cymorth i roi r gorau i ysmygu, help i roi r gorau i yfed, help i roi r gorau i ysmygu, diagnosis',
  },
  TAKE: {
    verbs:
      'take, keep taking, start taking, go back on, go on, stay on, continue taking, come off, wean yourself off, wean herself off, wean himself off, restart, collect, pick up, increase, reduce, begin, start, finish, use, order, resume, stop taking, be on, keep on, remember',
    welshVerbs: 'cymryd/cymer, dal i gymryd, parhau i gymryd, mynd yn ôl ar, dechrau cymryd, casglu/casgl',
  },
  MEDICINE: {
    nouns: `tablet, pill, medicine, med, medication, antidepressant, prescription, dose, antibiotic, drug prescribed, prescribed drug, inhaler, vitamin, vitamin d, supplement, sleeping tablet, statin, hrt, methadone, diazepam, sertraline, pain relief, painkiller`,
    welsh: 'tabledi, moddion, meddyginiaeth, pils, cyffuriau gwrth iselder, fitaminau, presgripsiwn, bilsen',
  },
  // How a person lives with their body.
  STOP: {
    verbs: `stop, quit, give up, pack in, pack up, cut down, cut down on, cut back, cut back on, cut out, cut, reduce, come off, keep off, stay off, stay away from, abstain from, lay off, knock off, keep away from, steer clear of, ease off, ease up on, wean, go without, refrain from, control, manage, limit, moderate, kick, get off, drop, wean off, wean yourself off, curb, tackle, address, deal with, stop using, overcome`,
    words: 'no more, do not, don t, dont, not',
    welshVerbs: `rhoi r gorau i, rhowch y gorau i, rho r gorau i, rhoi gorau i, rhoi heibio, stopio/stopi, peidio â, peidio ag, peidiwch â, peidiwch ag, torri i lawr ar, torrwch i lawr ar, lleihau/lleihe, lleihau, cadw draw oddi wrth, cadwch draw oddi wrth, dod oddi ar, dewch oddi ar, ymatal rhag`,
  },
  VICE: {
    verbs: 'drink, smoke, vape, gamble, binge, snack, self harm, overeat',
    words: `alcohol, booze, beer, cigarettes, tobacco, nicotine, drugs, illegal drugs, street drugs, hard drugs, cannabis, weed, heroin, cocaine, crack, spice, fags, the drink, units of alcohol, alcohol intake, caffeine, sugar, junk food, fatty food, fast food, gambling, drug use, substance misuse, alcohol consumption, alcohol use, drinking habit, roll ups`,
    welshVerbs: 'yfed/yf, ysmygu/ysmyg, smygu/smyg, fepio, gamblo',
    welsh: 'alcohol, cyffuriau, canabis, sigaréts, sigarennau, tybaco, cwrw',
  },
  'NO-VICE': {
    words: 'drugs and the law, drug store, drug counter, drink driving course, beer mat, energy drink cans',
  },
  SOBER: {
    words:
      'sober, clean and sober, smoke free, abstinent, off drugs, off alcohol, off the drink, teetotal, drug free, alcohol free, clean, dry, yn sobr',
  },
  STAY: { verbs: 'stay, get, keep, remain, be, become', welshVerbs: 'aros, bod, cadw' },
  LOSE: {
    verbs: 'lose, put on, gain, shed, drop, bring down, bring, reduce, get, manage, watch, control, keep',
    welshVerbs: 'colli/coll, ennill/enill, rheoli',
  },
  WEIGHT: {
    words: `weight, your weight, stone, stones, pounds, kilos, kilograms, kg, lbs, lb, a stone, two stone, half a stone, bmi, weight down, cholesterol, blood sugar, blood sugars`,
    welsh: 'pwysau, stôn, cilo',
  },
  DIET: {
    words: `on a diet, a diet, diet, healthy diet, your diet, healthily, more healthily, healthier, a healthy diet, five a day, less sugar, fewer takeaways, healthy meals, healthy food, properly, regular meals, ar ddeiet, ar ddeiet iach, n iach, yn iach, yn iachach, deiet, ddeiet, bwyd iach`,
  },
  EAT: {
    verbs: 'eat, start, stick to, keep to, follow, go, improve, stay, have, cook, change',
    welshVerbs: 'bwyta/bwyt, dilyn/dilyn, mynd, ewch, cadw at, dechrau',
  },
  EXERCISE: {
    verbs:
      'exercise, work out, do exercise, take exercise, do exercises, walk, swim, jog, run, cycle, stretch, do stretches, do yoga, do pilates, go swimming, go to the gym, use the gym, join the gym, join a gym, go running, go for a walk, go for walks',
    welshVerbs: 'ymarfer corff, nofio, cerdded/cerdd, rhedeg/rhed, mynd i r gampfa',
  },
  'FOR-HEALTH': {
    words: `to lose weight, lose weight, bring your weight down, weight down, get fit, get fitter, fitness, for your health, to help your back, for your back, help with pain, ease the pain, for the pain, your pain, for your mood, lift your mood, your mood, for your depression, depression, anxiety, your mental health, blood pressure, your heart, your knee, your back, your health, prescribed, physiotherapist, physio, doctor, gp, from the physiotherapist, stamina, colli pwysau, er lles eich iechyd, eich iechyd, iselder, poen`,
  },
  SLEEP: {
    words:
      'your sleep, her sleep, his sleep, sleep better, sleep more, sleep pattern, sleeping pattern, sleep routine, go to bed, go to sleep, get more sleep, get eight hours sleep, better sleep, sleeping better, eich cwsg, gysgu n well, cysgu n well, mynd i r gwely',
  },
  IMPROVE: {
    verbs:
      'improve, manage, fix, sort out, sort, address, get, treat, look after, work on, tackle, deal with, take care of, keep, control, overcome, recover from, go, stabilise',
    welshVerbs: 'gwella/gwell, rheoli/rheol, trin/trini, gofalu am',
  },
  ILLNESS: {
    words: `depression, anxiety, mental health, your mental health, addiction, back pain, pain, your pain, drinking problem, drink problem, drug problem, panic attacks, stress levels, eating disorder, condition, health condition, your condition, alcohol problem, illness, blood pressure, asthma, diabetes, your health, her health, his health, their health, physical health, iselder, gorbryder, eich iechyd, iechyd meddwl, poen, fitness, wellbeing, personal hygiene`,
  },
  GROUP: { nouns: 'group, meeting, service, programme, team, support', welsh: 'grŵp, cyfarfod, gwasanaeth' },
  GET: {
    verbs: 'get, seek, have, find, accept, ask for, access',
    welshVerbs: 'cael, ceisio/ceisi, gofyn am, derbyn/derbyni',
  },
}

/** What makes a person have treatment. */
export const treating = `
  TREATMENT
  SEE .. CLINICIAN
  SEE .. HOSPITAL for|about|am|because .. scan|operation|treatment|results|test|tests|check|appointment|knee|hip|back
  SEE .. appointments|appts|appointment with .. CLINICIAN
  ^ CLINICIAN appointment|appt|review|check
  HAVE-DONE .. PROCEDURE
  HAVE-DONE .. by|with|from .. CLINICIAN
  undergo|undergoes|undergoing .. assessment|examination|tests|procedure|evaluation
  have|has|get|getting|having .. hip|knee|back|shoulder|teeth|tooth|eyes|hearing|ears|heart|neck|foot|feet|ankle|leg|arm|hand|wrist|chest|skin|stomach|head|memory|asthma looked|tested|checked|seen|fixed|sorted
  HAVE-DONE NUMBER? .. operation|surgery|injections
  get|getting vaccinated|immunised|treated|assessed|diagnosed|therapy|help
  TAKE .. MEDICINE
  refer|refers|self|referred yourself|herself|himself|refer
  see|go someone|somebody about .. ILLNESS|depression|drinking
  attend|attending na|aa|ca|ga
  go|goes|going to na|aa|ca|ga
  GET .. help|support|cymorth|treatment .. for|with|am|gyda .. VICE|ILLNESS
  attend|join|go .. ILLNESS GROUP
  ask|gofyn .. CLINICIAN
`

/** What makes a person live otherwise for their health's sake. */
export const livingOtherwise = `
  STOP .. VICE
  drink|smoke|vape|yfed|yfwch|ysmygu|ysmygwch|smygu less|no|only|fewer|llai|lai
  cut your|her|his|their? VICE
  STAY SOBER
  LOSE .. WEIGHT
  get below|under .. stone|stones|kg
  weigh|weighing .. stone|stones|kg|less
  EAT .. DIET
  eat|eats|eating|bwyta|bwytwch less|better|more|fewer|three|n|llai
  EXERCISE .. FOR-HEALTH
  SLEEP
  IMPROVE .. SLEEP
  IMPROVE .. ILLNESS
  reduce|lower|cut your|her|his|their .. weight|stress|drinking|smoking|pressure|bmi|intake
`
