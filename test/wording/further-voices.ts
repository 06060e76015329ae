/** Tuned on as well: more of the voices of voices.ts, and near misses of each thing that was mended for them. */
import { type Line, labelled } from './line.ts'

export const furtherVoices: Line[] = [
  ...labelled(
    ['apply'],
    `
    Finish the KFC application you started and press send.
    Cer i'r cyfweliad yn Tesco fore Llun.
    Reply to the Randstad recruiter saying yes to the interview and turn up for it.
    You've got your SVQ now so there's no reason to wait. Phone the number on the Scottish Gas advert and apply over the phone, it takes ten minutes. Gie me a shout how you got on.
    Put an application in to Plymouth Hospitals for the porter post, closes 21 Feb.
    Hand out ten CVs round Drake Circus this week.
    Llanw'r ffurflen gais am y swydd gyda Bws Caerdydd a'i hala hi mewn erbyn nos Wener.
    Ask for an application pack from Dartmoor Zoo, fill it in and post it back by the 10th.
    Cyflwyno cais ar-lein am swydd porthor yn Ysbyty Bronglais cyn y dyddiad cau.
    Attend your interview at Princess Yachts on Monday, 8.45 at the gate.
    You'll submit at least two applications a fortnight through s1jobs and show me the confirmation emails.
    Ms Spurgeon will accept the invitation to interview issued by Archant and attend on the date given.
    clmt 2 attend i/v @ Walkers Crisps Beaumont Leys 7/2 9am
    Get yourself along to the Morrisons open recruitment day in Gallowgate, do the interview on the spot and take a shift if they offer you one.
    Ewch â'ch CV i bob caffi ar y prom a gofynnwch am waith.
    clmt to appy for all suitable vacs sent by WC w/in 3 days
    The claimant will seek employment by applying in writing to no fewer than four employers per month.
    Apply on the Royal Mail site for Christmas casual.
    I want you tae fire off your CV to the Hydro and the Armadillo for bar work by Friday.
    Mr Larter is required to submit an expression of interest, with his curriculum vitae, to Bernard Matthews for the position of poultry operative.
    Miss Hewitt will complete stage two of the Civil Service Administrative Officer application, including the behaviours statement, and submit it by 23:55 on 4 June.
    Bydd Mrs Morgan yn ymgeisio am swydd cynorthwyydd gweinyddol gyda Llyfrgell Genedlaethol Cymru erbyn 12 Tachwedd.
    upload CV to Next careers pg & appl whse op
    Clmt must go 4 min 8 jobs pw (Reed, Totaljobs, FAJ)
    clmt agreed 2 apply 4 3 vacs p/w on NHS jobs + fwd emails
    Get the Greggs form filled in and sent off by Monday
    Give the care home job a go, ring them and say you're interested
    Accept the interview Halfords have offered you
    Turn up for your interview at the Co-op on Friday in a shirt
    Dos i mewn i'r Spar a gofyn oes gynnyn nhw waith
    Cera rownd y tafarndai yn gofyn am shifts
    Gna gais am y job glanhau yn yr ysgol
    Hala dy CV at y cyngor
  `,
  ),
  ...labelled(
    ['work'],
    `
    Volunteer with the National Trust at Saltram, one day a week.
    Do Saturdays with the Parkrun crew as a marshal.
    Clmt to begin s/e as childminder - min 2 children by Sept
    Take on the extra hours your boss at Poundland offered.
    Mr Gotts will undertake a period of work experience of 20 hours per week for six weeks with Norse Group.
    Two mornings a week in the Barnardo's shop on Byres Road, starting Monday, to get you used to folk again.
    You'll dae a wee fortnight's placement at the Glasgow Science Centre, they're lovely.
    Bydd Mr Davies yn ymgymryd â phrofiad gwaith am bythefnos gyda Dŵr Cymru yn Nelson.
    clmt start wk plcmnt Leics Royal Infirmary (catering) 12/6 x 3wks
    Work trial at Wrigley's - two nights.
    Start at Hoe Cafe on the 3rd, washing up, cash in hand to be declared.
    Mr Catchpole will offer his services as a decorator to at least three households and complete one paid commission by 31 March.
    Dechre busnes torri gwair a chael dau gwsmer cyn diwedd y mis.
    Mynd yn ôl i weithio yn y lladd-dy am ddeg awr yr wythnos.
    Gwneud shifft brawf yn y Llew Du nos Sadwrn.
    Gwirfoddolwch yn y banc bwyd yn Aberystwyth bob dydd Mercher.
    unpaid helper at Gurdwara kitchen, 3 x wkly
    Mrs Wicks is to resume her duties as a teaching assistant on a phased basis from 3 November.
    I know you've been off the road a while with your shoulder. Get back behind the wheel with the taxi, even if it's just the weekend nights for now.
    Help your dad in the chippy Fridays, he says he'd pay you.
    Complete a shadow shift at Abbeyfield care home and then a full trial shift on the Sunday.
    The claimant will undertake seasonal paid employment with a fruit grower at Wroxham from 1 July. He will advise the office of his earnings each month.
    Sign up wi' Deliveroo and do a few runs a week on the bike.
    clmt to accept 0hr contract w Pertemps + do whatever shifts come
    cl to do 4 wk plcmt @ Wilko dist centre
    Saturdays on your brother's market stall
    Do a couple of mornings behind the till at the Spar, unpaid, just to get going
    Pick up some shifts at the Amazon warehouse before Christmas
    Labouring for your cousin two days a week
    Go back on the taxis at weekends
    Gweitho bore Sadwrn yn y siop jips
    Helpa dy fam yn y caffi ddwywaith yr wythnos
    Start your own cleaning round and get three customers
  `,
  ),
  ...labelled(
    ['treatment'],
    `
    Ask the surgery for a medication review.
    Ms Nudd will continue with her prescribed course of antidepressants.
    I'd really like you to give the Steps tae Wellbeing folk a ring and start your CBT, pal, you've been waiting long enough.
    Get on the Weight Watchers app and follow the plan.
    Colli pwyse a byta'n iachach cyn y tro nesa.
    Mrs Eke is required to undergo assessment by a clinical psychologist and to accept any therapy recommended.
    ref to VitaMinds - clmt to phone + complete assessmt + sessions
    Attend the Lifelink stress counselling in Easterhouse for the eight weeks.
    Go to hydrotherapy at Mount Gould every Wednesday.
    Mr Riches will participate in the NHS Condition Management Programme, including the pain management component, for its full duration. Sessions are held at Adelaide Street Health Centre on Mondays at 14:00.
    Gwnewch yr ymarferion cefn a gawsoch gan y ffisio ddwywaith y dydd.
    Use the Sleepio app every night for six weeks for your insomnia.
    Do 20 mins of Yoga with Adriene each morning for your back pain.
    Cadw mynd i'r cyfarfodydd AA yn Aberaeron.
    Stay off the drink.
    clmt 2 re-engage w Turning Point re alcohol tx
    Stop smoking. Call the quit line 0300 123 1044.
    go gym 2x p/w (Exercise Referral) 2 get BP down
    clmt to attend all hosp appts (LGH) & take insulin as adv
    Make an appointment with Dr Bhatt at Stoke Surgery. Ask about the dizziness. Tell me the date.
    Bydd Ms Price yn mynychu pob sesiwn therapi siarad a gynigir gan Fwrdd Iechyd Prifysgol Caerdydd a'r Fro.
    Cysylltwch â'r meddyg i drefnu adolygiad o'ch meddyginiaeth.
    Keep your appointment wi' the bone doctor at Gartnavel on the 14th.
    The claimant shall take steps to have the surgery to his shoulder that has been offered to him by the Norfolk and Norwich University Hospital.
    cust ref to Steps2Wellbeing, to attend all sess
    Cut your drinking down to weekends only
    Use Headspace every day for your anxiety
    Start Couch to 5K to help your mood
    Ring CGL and get yourself an assessment
    Keep going to your NA meetings
    Stopia smocio
    Dos at y doctor am dy gefn
    Cofia gymryd dy dabledi bob bore
    Take the new tablets the doctor has given you for at least a month
    Have the knee operation when it comes up
    Swim twice a week for your back
  `,
  ),
  ...labelled(
    ['vague'],
    `
    wk on barriers
    Get yourself ready for work.
    Mr Blyth undertakes to remain in regular contact and to make himself available.
    Explore opportunities.
    Improve time keeping and attitude.
    Research stuff online and keep notes.
    Just do your best and keep an open mind, that's all I ask.
    clmt to show willing
    Meddwl am y dyfodol.
    Participate in the Restart Scheme as required.
    Get a bit more oot and aboot and get your mojo back.
    Bydd Mr Bowen yn cymryd rhan lawn ym mhob gweithgarwch perthnasol.
    clmt to undertake any WRA deemed appropriate
    Cymryd camau rhesymol i symud yn nes at y farchnad lafur.
    Follow up on the things we talked about.
    The claimant will endeavour to enhance her employability.
    Do what you can tae help yourself.
    cont. w/ current activity
    Ms Sewell will fully participate in all activities arranged for her by the provider. She will conduct herself appropriately at all times.
    Gwneud beth bynnag mae'r cynghorydd yn ei ofyn.
    Keep busy.
    Mrs Pye will give consideration to her longer-term career aspirations.
    Do your best to get out of the house more
    Keep pushing forward with things
    Any activity deemed appropriate by the adviser
    Take full part in all relevant activity
    Follow up on what we discussed
    Claimant will demonstrate commitment to moving towards work
    Bod yn fwy positif am y dyfodol
    Dilyn cyngor yr anogwr
    Gwna dy ora i wella dy sgilia
    wk twds goals
    clmt to attend appts as reqd
    clmt to take up any trg offered
    Make use of the support available to you
  `,
  ),
  ...labelled(
    [],
    `
    Mrs Thirtle will make enquiries of Norfolk County Council regarding funded childcare for three-year-olds and report the outcome by 1 October.
    Write a one-page business plan for the dog grooming idea, no need to start anything yet.
    Gwna restr o bob jobyn ti 'di gael ers gadel ysgol, gyda'r dyddiadau.
    Mrs Howes will telephone the Job Centre at 11:00 on Monday 3 March to speak with Mr Rix about the dates of her course.
    Look at what Babcock say on their website about flexible hours and screenshot it.
    Ask your landlord for a copy of the tenancy agreement for the council tax reduction claim and upload it by the 30th.
    Fill in Start Up Loan eligibility checker online - don't send anything off yet, just see what it says.
    clmt 2 write list of hobbies / skills b4 nxt intv w me
    Visit the careers fair at the Emirates with your support worker on 12 Nov, for an hour, just to see what's about. You don't need to speak to any firms.
    Practise a phone interview with your mate Gaz using the questions on the back of this sheet.
    Rhestrwch ddeg swydd y gallech eu gwneud wrth eistedd.
    Ymarfer ateb y chwe chwestiwn cyfweliad sydd ar y daflen gyda ffrind, ddwywaith cyn y cyfarfod.
    Sort the papers you already have from the hospital into date order and bring them on Monday; no need to ask for any new ones.
    Write out a weekly timetable showing school runs and when you're free.
    Apply to Plymouth City Council for a Blue Badge using the online form, by 28 February.
    Mr Cubitt will complete a blank specimen job application form for discussion at his next interview with his work coach. It will not be submitted to any employer.
    apply for DBS refund w/ FSF, receipt needed by 1/3
    Clmt to draft covering ltr as exercise using sample advert given 2day
    The claimant will attend a presentation by Aviva on its returners' programme at The Forum, Norwich, on 17 October between 10:00 and 11:30. Attendance is for information only.
    Create a LinkedIn profile with a photo, job title and the last two jobs you had.
    Attend appt with me (Aileen) at Laurieston Jobcentre, 24/10, 2.20pm.
    Set a job alert on Find a Job for part time admin within five miles, so that we've something to look at together.
    LCB wkshop 'Know your Strengths' Highfields Lib. Mon 6th 10-12
    Darllenwch y proffil swydd 'ffisiotherapydd' ar wefan Gyrfa Cymru a nodwch y cymwysterau sydd eu hangen.
    Complete a Level 2 online certificate in Understanding Mental Health with the Skills Network, unit 1 by 16 May.
    Gwnewch gais am drwydded yrru dros dro ar wefan y DVLA erbyn 15 Ebrill.
    The participant will attend a numeracy assessment at City College Norwich, Ipswich Road, on Thursday 11 September at 09:30.
    Cwblhau'r asesiad Saesneg gyda Dysgu Bro, Aberystwyth, dydd Gwener am 9.
    Edrych ar dri hysbyseb swydd a thanlinellu'r sgiliau sy gyda ti'n barod; sdim isie ceisio amdanyn nhw.
    Apply for funding for your SIA licence with the Adult Skills team at On Course South West, form due 12 June.
    Bydd Miss Lloyd yn mynychu'r sesiwn sgiliau digidol yn Llyfrgell Ceredigion, Aberystwyth, ddydd Mawrth 4 Chwefror rhwng 10 a 12.
    Dere i 'ngweld i dydd Iau am ddau, a dere â'r CV gyda ti.
    First aid at work course, St John Ambulance, Millbay Rd, 8 and 9 April, 9.15 start.
    Take your passport to the Post Office at St Budeaux and get the photos done for your licence.
    Attend the Forklift Theory day at System Group, Govan, on 3 November, 9 till 4.
    opn college acct on UCAS + save 1 draft personal stmt, dont submit yet
    Type up the reference from your old head teacher.
    Miss Lake shall provide two items of proof of identity at her appointment with Mr Gooch at 14:00 on 8 January.
    Note on the sheet which mornings your medication makes you drowsy, so we can plan round it.
    Have a go at the STAR technique worksheet I gave you, just the first two boxes, nae bother if it's messy.
    Ms Dewing will attend the one-day 'Introduction to Bookkeeping' course at Wensum Lodge on Saturday 22 November.
    Claimant will prepare a short list of the working conditions that aggravate her asthma for use in her skills discussion.
    Mr Bunn agrees to read the National Careers Service profile for 'physiotherapy assistant' and to identify the entry requirements.
    clmt to get price for 10 lessons from 2 driving schools
    Clmt to research 3 x employers offering school hrs only (NOT contact), list names + postcode
    Pick two of the jobs on the list and write down why they'd suit you.
    Away and have a wee look at the My World of Work website, find the page on pharmacy assistants and jot down what they actually do all day. We'll have a blether about it on the 9th.
    Ffonio tair meithrinfa i gael prisiau gofal plant ar gyfer plentyn dwyflwydd.
    Mr Youngs will discuss with his union representative what adjustments were made in his former post, and bring a note of these to interview on 5 February.
    Come to the Tuesday job club at Annexe Communities in Partick, 10-12, for the next three weeks; they'll help you get your CV on to a computer.
    clmt to complete 'Better Off in Work' calc w/ wk coach 14/5
    Work on your CV with Pat at Central Library, Armada Way, 2pm on the 19th.
    Clmt - work thru BBC Skillswise fractions wksheets 1-4, bring back
    Agor cyfrif e-bost newydd sy'n addas i'w roi ar CV.
    clmt to tel Leicester College adm. re: ESOL E1 wait list, 0116 224 2240, by Thurs
    Gofyn i'r cyngor am lythyr i gadarnhau dy gyfeiriad.
    Do the Highway Code practice test on the DVSA site twice this week.
    Meet Shabana from the Restart welcome team here at Charles Street, 3/7 at 3pm, for intro chat (30 min)
    clmt to watch Samworth Bros factory tour vid online, note 3 likes/dislikes
    Apply for a replacement National Insurance letter on gov.uk.
    Gwrando ar sgwrs gan Heddlu Dyfed-Powys am waith swyddfa, Canolfan Morlan, 18 Mawrth am 1.30.
    Phone the Student Awards Agency and ask whether the part-time fee grant would cover the course.
    Read chapters 1-3 of the CITB book.
    Go on Leicester Adult Education site, pick 1 course starting Jan, txt me the code
    Print off your payslips from Primark and bring them in.
    Watch the Royal Navy Dockyard apprenticeships film on YouTube and write three questions for our chat on Friday.
    Interview practice with Moira fae Skills Development Scotland, Thurs 1pm, Maryhill.
    Bring in the physio's letter you showed me a photo of so I can take a copy.
    Test your CV against the checklist I've printed and mark what's missing.
    Go to the open morning at Plymouth Marjon, 15 March 10am, to see if the counselling degree might be for you.
    You'll gie Clyde College a ring before Wednesday and find out if they do the childcare HNC on a Saturday.
    You said you'd quite like to work with auld folk. Read the SSSC leaflet about what qualifications a care home needs and tell me what you make of it on the 20th.
    Gwneud cais am le ar y cwrs Gofal Plant Lefel 2 yng Ngholeg Caerdydd a'r Fro cyn 30 Mehefin.
    Bydd Mr Pugh yn dod â'r llythyr a gafodd eisoes gan yr ysbyty i'w gyfarfod â Mrs Rees ar 6 Mai.
    Finish the interview skills module on My World of Work, it's 45 minutes or so.
    Ring Citybus about the price of a monthly ticket to Derriford.
    Spend Friday morning at the library finishing your CV
    Two mornings a week at the college computer workshop, starting 3 March
    Walk to the library on Tuesday at 10 for the digital class
    Watch the Headspace for students talk at the college, 4 June 2pm, and note one thing
    Follow up on the letter from the college by ringing them on Monday
    Get the form for free school meals in by Friday
    Have a go at the practice questions on page 4
    Keep a note of the bus times to the shop
    Offer of a place on the maths course: accept it online by 4 May
    Accept the place the college has offered you on the Level 1 English course by 12 June
    Think about the future jobs in the leaflet and write down two you like
    Take your certificates to the shop on King Street and get them copied by Monday
    Ring the AA route planner line, or look online, for the bus to college
    Visit the Turning Point library on Monday at 10 to collect your library card
    Find out from the farm shop's website what hours they open and tell me on the 9th
    Cer i'r coleg dydd Llun am 10 i weld y cwrs arlwyo
    Llanw'r ffurflen am docyn bws a'i hala at y cyngor
    Dere â dy CV i'r cyfarfod dydd Iau
    Complete section 3 of the bus pass application
    Go along to the open day at Tesco distribution centre on 4 May at 2pm to look round
    Do the online course on stress at work, module 1, by Friday
    Look round the charity shop with Mary on Tuesday for interview clothes
    Continue with the ESOL course at the college on Mondays 10 to 12
    Bring your prescription exemption card to the appt
    Write down two questions to ask at the care home open day
    Attend appointment with me at Bury jobcentre on 3 March at 2
    Ask the pharmacy what their opening hours are, for your route plan
    Meet Gwen at the café on Friday at 11 to go over your CV
    Make a start on unit 2 of the English course by Monday
    Work with your tutor on fractions at the learning shop, Wednesdays 2pm
    Read about AA patrol jobs on the National Careers site and write three facts
  `,
  ),
]
