/** Health (R6) that is not called treatment: services by their name, and what is done for the body's or the mind's sake. */
import type { WordLists } from '../reading/lexicon.ts'

export const wellbeing: WordLists = {
  TREATMENT: {
    nouns: `
      knee exercise, shoulder exercise, neck exercise, hip exercise, leg exercise, pelvic floor exercise, strengthening exercise, stretching exercise, rehab exercise, relaxation exercise,
      chronic pain clinic, chronic pain service, chronic fatigue clinic, chronic fatigue service, long covid clinic, long covid service, long covid group, menopause clinic, diabetes group, diabetes education, desmond course,
      hearing voices group, bipolar group, home treatment team, early intervention team, perinatal team, eating disorder clinic, dual diagnosis worker, cpap, cpap machine, tens machine, nebuliser, splint, knee brace, back brace, light box, sick bay,
      exercise referral, gp exercise referral, cardiac rehab, pulmonary rehab, pulmonary rehabilitation, cardiac rehabilitation, detox
      programme, dry out clinic, addictions team, addictions service, addiction support, substance misuse, substance misuse worker, substance use service,
      recovery hub, recovery cafe, recovery college course on anxiety, mutual aid meeting, aftercare group, relapse prevention, relapse prevention
      group, bone doctor, eye hospital, eye clinic, eye doctor, heart clinic, back clinic, knee clinic, asthma clinic, asthma review, asthma
      nurse, diabetic clinic, diabetes clinic, diabetic nurse, diabetes nurse, diabetic review, wound clinic, hearing clinic, chest clinic, sexual
      health clinic, quit line, quitline, stop smoking line, stop smoking app, wellbeing practitioner, psychological wellbeing practitioner, wellbeing
      service, wellbeing hub, primary care mental health, link worker for your mood, social prescriber, social prescribing, talking treatment,
      stress control class, stress control course, stress management course, stress counselling, anxiety workshop, mood group, mindfulness course
      for anxiety, sleep course, insomnia course, pain course, fibromyalgia group, back care class, back pain class, fracture clinic,
      hand clinic, orthotic, keyhole surgery, mammogram, colonoscopy, endoscopy, ecg, scan at, biopsy, cortisone, steroid injection, epidural,
      sick clinic, hospital outpatient, day surgery, pre op, pre op assessment, post op check, after care appointment, breathing exercise, physio
      plan, treatment plan, care plan, crisis plan, psychiatric appointment, psychology, psychology appointment, psychotherapy group,
      counselling service, listening service, bereavement service, mental health app, therapy app, nicotine replacement, patches, nicotine gum`,
    words: `
      sleepio, headspace app, silver cloud, silvercloud, wysa, daylight app, togetherall, ieso, unmind, big white wall, qwell, kooth, beating the blues,
      moodgym, smokefree app, nhs quit smoking app, drink free days app, drinkaware app, nhs better health, vita minds, vitaminds, vita health,
      talking space, steps to wellbeing, steps2wellbeing, steps 2 wellbeing, steps 2, andy s man club, talk club, macmillan nurse, maggies, alcoholics anon, aa group, well being team, mind counselling, mind support group, mind wellbeing, mind matters, lets talk wellbeing, let s talk wellbeing, i talk, italk,
      talkplus, talk plus, talkworks, healthy minds, time to talk, everyturn, insight healthcare, talk liverpool, talk wandsworth, think well,
      turning point, change grow live, cgl, we are with you, with you recovery, addaction, forward trust, inclusion recovery, humankind,
      waythrough, cranstoun, kaleidoscope, dyfodol, adferiad, cais recovery, recovery steps, steps to change, aspire drug, change live,
      gamcare, gam anon, gamanon, gordon moody, alanon, aa meetings, na meetings, cocaine anonymous, overeaters anonymous, beat eating,
      lifelink, breathing space line, stepchange therapy, alcohol tx, drug tx, methadone script, exercises the physio, exercises from the hospital,
      ymarferion cefn, ymarferion anadlu, adolygiad meddyginiaeth, adolygiad o ch meddyginiaeth, meddyg esgyrn, llinell gymorth alcohol, cyfarfodydd aa,
      cyfarfod aa, alcoholigion anhysbys, gwasanaeth cwnsela, helpa fi i stopio, dim smygu, tîm cyffuriau, tîm alcohol, gweithiwr cyffuriau,
      cynllun atgyfeirio i ymarfer, grŵp iselder, grŵp gorbryder, cwrs gorbryder, cwrs rheoli straen, cwrs rheoli poen, sesiynau siarad, therapi siarad`,
  },
  // What is only done for one's body where a reason of health stands beside it.
  ACTIVITY: {
    nouns: `walk, swim, jog, run, stretch, yoga session, pilates session, breathing technique, workout, exercise class, gym session, aqua aerobics`,
    verbs: 'walk, swim, jog, cycle, stretch, exercise, meditate, journal, rest, relax, fast',
    words: `
      yoga, yoga with adriene, pilates, tai chi, mindfulness, meditation, headspace, calm app, the calm app, insight timer, couch to 5k, couch to five k,
      c25k, nhs couch to 5k, active 10, one you, gym, the gym, swimming, walking, running, cycling, joe wicks, zumba, aqua fit, aquafit, fitness class,
      stretches, exercises, exercise, steps a day, deep breathing, relaxation, walking group, app, the app, early nights, bed by, cold showers, hot bath,
      ioga, nofio, cerdded, cerddwch, ymarfer corff, ymarferion, y gampfa, rhedeg, ymestyn, ap, myfyrio`,
  },
  BODY: {
    nouns: `knee, hip, shoulder, joint, muscle, breathing, lung, heart, nerve, mood, low mood, headache, migraine, symptom, panic, panic attack, blood
      pressure, stress, ankle, posture, circulation, energy level, leg, foot, neck`,
    words: `
      back, back pain, bad back, pain, pains, insomnia, sleep, anxiety, depression, mental health, wellbeing, blood sugar, sugar levels, cholesterol,
      arthritis, asthma, copd, diabetes, sciatica, fibromyalgia, fatigue, weight, fitness, mobility, stamina, drinking, cravings, feet, nerves, temper,
      anger, tiredness, low moods, mental wellbeing, physical health, health, bp, condition, sleeping, breathlessness, mobility, balance`,
    welsh:
      'cefn, pen glin, pengliniau, poen, cwsg, gorbryder, iselder, anadlu, anadl, calon, hwyliau, pwysau, pwysedd gwaed, iechyd, straen, nerfau, ysgwydd, clun, coes, coesau',
  },
  EASE: {
    verbs:
      'help, ease, improve, manage, reduce, lower, lift, boost, relieve, strengthen, build up, settle, calm, control, get, bring, keep, loosen, treat',
    words: 'for, with, against, helpu, er mwyn, ar gyfer, at, gyda, leddfu, wella',
  },
  VICE: {
    words: `smoking, drinking, boozing, ale, the ale, the beers, the pop, bevvy, the bevvy, swally, the swally, the booze, wine, lager, cider, vodka, spirits, pints, a pint, ten a day, cigs, ciggies,
      a cigarette, baccy, hash, skunk, ket, speed, pills, legal highs, the drugs, substances, energy drinks, crisps, chocolate, takeaways, scratchcards, betting, slots, the bookies,
      ysmygu, smygu, yfed, gamblo, diod, y ddiod, ddiod, goryfed, alcohol, ffags, ysmygu`,
  },
  EAT: { welshVerbs: 'bwyta/bwyt' },
  DIET: {
    words:
      'iachach, n iachach, healthy, low fat diet, low sugar diet, better food, slimming plan, meal plan, calories, calorie deficit, more fruit, more veg',
  },
  WEIGHT: {
    words:
      'a few pounds, a bit of weight, some weight, weight off, the weight, pwyse, hanner stôn, weight loss, waistline, kilo',
  },
  'TREATMENT-TALK': {
    words:
      'become a counsellor, becoming a counsellor, be a counsellor, as a counsellor, become a therapist, becoming a therapist, as a therapist, train as a counsellor, become a nurse, becoming a nurse, as a physiotherapist, become a physiotherapist, counsellor job, counsellor profile, turning point scotland job, turning point library, headspace for students talk, exercise book, exercise sheet',
  },
  'HELP-BODY': {
    words: 'aa, na, ca, ga, al anon, alateen, smart recovery, smart meetings, smart group',
  },
}

/** Health by its purpose or by its place. */
export const treatingForHealth = `
  ACTIVITY .. EASE with|your|her|his|the|their|eich|ch|ei|leddfu|wella? your|the|eich? BODY !course|class|certificate|chair
  ACTIVITY .. for|with|er lles|at eich|ch your|her|his? BODY !course|class|certificate
  ACTIVITY .. your|her|his|eich|ei BODY !course|certificate|level
  use|using|do|doing|try|trying|follow|following|keep|go|start|defnyddio|gwneud .. ACTIVITY .. BODY !course|class|certificate|level
  get|bring|keep|lower|reduce your|her|his|the? BODY down|under
  get|go|along|attend|back|keep|going|come|return|join|mynd|ewch|mynychu|mynychwch .. HELP-BODY on|at|in|every|each|meetings|meeting|group|nights|twice|once|for|weekly|yn|bob|ar
  get|go|along|attend|back|going|mynd|ewch|mynychu to|i|r HELP-BODY
  go|along|attend|back|going to HELP-BODY $
  NUMBER|to|weekly|the HELP-BODY meetings|meeting|a|every|weekly|nights
  meetings|cyfarfodydd|cyfarfod HELP-BODY
  cyfarfodydd|cyfarfod HELP-BODY
  refer|refers|referred yourself|herself|himself|self? to .. TREATMENT|CLINICIAN
  weigh|weighed in|yourself
  keep|keeps|keeping your|her|his|all? appointment|appointments with|at .. CLINICIAN|HOSPITAL|TREATMENT
  weight loss? .. stone|kg|lb|lbs|pounds
  do|attend|join|start|go|finish|complete|gwneud|mynychu .. ILLNESS|BODY group|course|class|clinic|sessions|programme with|at|run|by|yn the? nhs|hospital|surgery|clinic|gp|doctors|mind
  take|takes|taking .. medicine|tablets|insulin|pills|meds|medication
  cymryd|cymerwch|cymer .. MEDICINE
  put the drink|bottle|fags down
  EXERCISE|exercise|ymarfer more|regularly|daily|mwy|fwy|every|each
  knock|knocking .. VICE on the head
  knock|knocking .. drink|drinking|smoking|fags|cannabis on the head
  off the drink|booze|drugs|fags|swally|bevvy
  get|getting clean|sober
  have|take|get .. hospital|consultant|surgeon .. offered|recommended|operation|surgery
  accept|accepts|accepting .. therapy|treatment|medication|referral .. CLINICIAN|TREATMENT|HOSPITAL
  let|allow|ask|asks|get .. CLINICIAN to|look|check|refer|see|sort|review|about|for
  chase|chases|chasing|rebook|rebooks|rearrange|request|push|ask|asks up? for? .. referral|scan|operation|surgery|appointment .. CLINICIAN|HOSPITAL|scan|surgery|operation|knee|hip|back
  chase|rebook|rearrange|chasing your|the|her|his|up .. scan|operation|surgery|referral|bloods
  have|get|go .. bloods|jabs|injection|injections|scan|stitches|cast|glasses|hearing
  sign|join|register|find up? with|on|a|an|yourself .. CLINICIAN|dentist|gp
  go|pop|nip|get|along to|along|down|up to? the|your? CLINICIAN
  accept|accepts|accepting any? therapy|treatment|medication
  see|sees|seeing|contact|phone|ring someone|somebody about your|her|his|the BODY
`
