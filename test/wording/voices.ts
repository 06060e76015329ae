/**
 * Tuned on as well: what five kinds of adviser wrote, in shorthand and slang, Scots and the Welsh of North and South, and
 * formal notices. The reading was mended until it found all of these.
 */
import { type Line, labelled } from './line.ts'

export const voices: Line[] = [
  ...labelled(
    ['apply'],
    `
    You said you'd have a go at the receptionist job at the vets, so get the form in by Weds please Sam, and ring me when it's done!
    Anfonwch eich CV at bum cyflogwr lleol erbyn dydd Gwener.
    Tailor your CV to the Amazon Bowburn vacancy and send it off.
    Ring Home Bargains and ask if they'll take you on, then drop your CV off the same day.
    Go for the parcel sorter jobs at Evri on the link I texted you.
    Attend interview with Nifco, Eaglescliffe, Tues 10am.
    Complete and submit the online application for the Tesco Extra night replen role before midnight Sunday when it shuts.
    Rhoi CV i mewn yn Tinopolis a Castell Howell wythnos yma.
    Mr Adeyemi is to submit a completed application form to Gatwick Airport for the post of baggage handler no later than 15 August.
    The claimant must respond to each vacancy notified to her by the Jobcentre by making an application within 48 hours.
    We had a good chat about the classroom assistant vacancy at St Thomas's and it fits round the school run. I'd like you to put in for it this week. Shout if the form's a pain!
    Cold call ten local garages and ask for work, giving them your details.
    Apply for 3 jobs a week and log them.
    Send your CV to Greggs, Boyes and B&M by Friday.
    Ms Kaur will attend for interview at Mayday Healthcare, George Street, on 4 September at 11am.
    cust to appl x5 vacs p/w via Indeed + evid on jrnl
    Gwneud cais am o leiaf dair swydd yr wythnos drwy Indeed.
    apply for apprentiship w/ KCOM closing dte 31/5
    cust 2 fwd CV to Arco HR dept b4 nxt appt
    Speak to the recruiters at the jobs fair in Stockport Town Hall and leave a CV with four of them.
    Pop into the Merseyway Centre and hand your CV in to at least six shops.
    Tria am y job yn Lidl cyn dydd Iau, a gad i mi wbod pan ti 'di gneud.
    Claimant will register with Blue Arrow and put herself forward for any kitchen porter roles they have.
    Bydd Mr Jones yn mynychu cyfweliad am swydd gyda Siemens, Llanberis, ar 9 Hydref am 2pm.
  `,
  ),
  ...labelled(
    ['work'],
    `
    Helpu mas yng nghaffi'r theatr bob dydd Gwener am ddim, i gael bach o brofiad.
    cust to do perm. work 16hrs driving for uncle's taxi firm
    Ms Grant will attend a four-week sector-based work academy with Fairfield Halls, comprising one week of training and three weeks working front of house.
    Dechrau gweithio i dy frawd ar y safle, dau ddiwrnod yr wythnos i ddechra.
    Go back to your old cleaning job at Stepping Hill for four hours a week to see how you manage.
    Spend Fridays in the charity bike workshop at Recycke-y-Bike fixing donated bikes for them to sell.
    Bydd Ms Parry yn dechrau lleoliad gwaith pedair wythnos gyda Chyngor Gwynedd ar 6 Ionawr.
    Take whatever shifts Staffline text you about.
    Start the two week placement at Asda Hartlepool Marina on 10 March.
    Do a half-day trial at Cafe 177 on Saturday.
    You'll be helping out at the Stockport food bank on Tuesdays and Thursdays till Easter, and we'll see how you get on.
    cust to commence wk exp @ Sainsburys Anlaby Rd, 25 hrs pw, 4 wks
    Complete the work trial with Heron Foods, Mon to Weds, 8 till 2.
    Gwirfoddoli yn siop Tŷ Gobaith ddau fore'r wythnos.
    Get your gardening going again - take on two or three paying customers this month.
    Sell six of your cakes on the Saturday market and tell me how it went.
    Deliver leaflets for Dominos over the bank holiday.
    vol work at Dove Hse shop min 6 hrs/wk
    Volunteer at Alice House Hospice shop two mornings a week.
    Increase your hours at the Spar from 8 to 12.
    Mrs Petrov is to register as self-employed with HMRC and commence trading as a mobile hairdresser by 1 November.
    Derbyn y shifftiau mae'r asiantaeth yn eu cynnig.
    Mr Lawal will undertake unpaid work with the London Borough of Croydon parks team each Wednesday.
    Where an offer of employment is made to her, the claimant shall accept it and commence on the date specified by the employer.
  `,
  ),
  ...labelled(
    ['treatment'],
    `
    Take your tablets every day as prescribed.
    Join Slimming World in Bredbury, I think it would help with your knees.
    The claimant is required to engage with the South London and Maudsley community mental health team and comply with the treatment plan. She will notify her work coach of any appointment missed.
    See your GP about the low mood.
    Mr Osei will undergo a course of cognitive behavioural therapy through Croydon IAPT.
    cust to attend CGL Hull for methadone script + keywkr appts
    Cut down to ten cigarettes a day by the time I see you next.
    Ms Laurent will attend her outpatient appointment with the rheumatology consultant at Croydon University Hospital on 22 May.
    Parhau i fynd at y cwnselydd yn Mind Llanelli bob pythefnos.
    Walk for 30 minutes a day to help with your breathing.
    Attend all six physio sessions at One Life.
    Lose a stone before our next review.
    You've agreed to get yourself along to AA on Monday nights at the Methodist church.
    Hiya, I know it's hard but please keep going to your counselling with Mind, it's obviously doing you good.
    Gwneud apwyntiad i weld y meddyg teulu ynghylch eich iselder.
    Self refer to Talking Therapies (Hartlepool and Stockton) by the end of next week.
    Bydd Mr Williams yn mynychu sesiynau ffisiotherapi yn Ysbyty Gwynedd hyd nes y cânt eu cwblhau.
    cust 2 ask GP re change of meds asap
    Do the back stretches the physio gave you morning and night.
    Cymer dy dabledi bob dydd fel ddudodd y doctor.
    DNA pain clinic x2. Cust says transport. Must rebook + attend, will claim taxi
    Start the cardiac rehab programme at the leisure centre, Tuesdays.
    Get your eyes tested at Specsavers and get the glasses sorted before March.
    Rhoi'r gorau i smocio cyn yr adolygiad nesa.
  `,
  ),
  ...labelled(
    ['vague'],
    `
    The claimant will take reasonable steps to address the barriers identified.
    cust to keep moving fwd
    Engage with the provider.
    Do everything Ingeus ask of you.
    Gwella eich hyder a'ch sgiliau.
    Look into your options and see what you fancy.
    Build up your confidence and get out there more.
    Sort your childcare out.
    Mr Farrell will undertake such activities as may be directed from time to time.
    Ms Idowu will make every effort to move closer to the labour market.
    Cydweithredu'n llawn â'r rhaglen yn ôl y gofyn.
    take part in any activity as reqd by WC, inc. apps for jobs
    cust to coop fully w/ prog
    Dal ati a gneud dy ora.
    Carry on as you are doing, you're doing great!
    We'd like to see you pushing yourself out of your comfort zone a bit more over the coming weeks.
    IT skills - improve
    Be more proactive.
    Stay positive and keep at it.
    Ymgysylltu â'r darparwr.
    Have a think about what you want to do.
    Do some training.
  `,
  ),
  ...labelled(
    [],
    `
    Mynychu sgwrs gan Gyngor Gwynedd am brentisiaethau yn Llyfrgell Caernarfon, 3 Mehefin, 2pm.
    Go along to the open evening at Hartlepool College, 6 Nov 5pm, and pick up the health and social care prospectus.
    Mr Ahmed will complete the online 'Working in Retail' course on FutureLearn, weeks one and two, by 30 October.
    Take the online numeracy check with Learndirect (20 mins) before 2 July.
    Ask the council housing team for a letter confirming your address, and bring it in on the 12th.
    Open a basic bank account at the Nationwide on High Street by the end of the month.
    Cer i weld y ffair swyddi yn Neuadd y Dref dydd Iau, jyst i gael pip - does dim rhaid siarad â neb.
    Apply for a concessionary bus pass at Hartlepool Civic Centre by 14 March.
    Read the example cover letter and write your own version of the first paragraph for practice.
    Practise your answers to the six questions on the sheet with your brother, out loud, at least twice.
    cust to do DWP skills check online (nat careers) approx 40 min & bring printout
    Work out what you'd be better off by using the benefits calculator on entitledto.co.uk and print the result.
    apply 4 free school meals thru council website by 1/9
    Read through the job description for a teaching assistant that I gave you and highlight anything you're not sure about.
    Apply for the Flexible Support Fund to cover the CSCS card. Form attached, back to me by 17 Jan.
    Gwneud cais am gerdyn teithio rhatach gan Gyngor Gwynedd erbyn 31 Mawrth.
    Draft the personal profile section of your CV, 5 or 6 lines, and email it to me by Tuesday.
    Ffug gyfweliad efo Gwenda yn y swyddfa, bore Mercher am 11.
    Try the bus route to the Marsh House industrial estate one morning and time how long it takes you.
    Mr Hughes will attend the talk given by Network Rail at Croydon Central Library on 3 June at 2pm.
    Cofrestru ar gyfer cwrs mathemateg Lefel 1 yng Ngholeg Sir Gâr, Graig, Llanelli, dydd Llun 8 Medi am 9.30.
    Rho dy dystysgrifau i gyd mewn un ffolder a dere â nhw dydd Mercher.
    Gweithio mas faint fydde'r bws i Barc Trostre yn gosto bob wythnos.
    Dewch â'r nodyn ffitrwydd sydd gennych yn barod i'r cyfarfod nesaf.
    Tell me at our phone call on the 18th which days your hospital appointments fall on so I don't book over them.
    Apply for an Advanced Learner Loan so you're ready for the Access to Nursing course in September.
    complete ESOL E2 assessmnt at WEA, George St, Fri 9am
    Register for a library card at Stockport Central so you can use the computers for free.
    Attend the Digital Skills session at Hartlepool Library, Tuesday 4 Feb, 10 till 12.
    Keep a simple diary for a week of when your back is worst, so we can see what time of day suits you best.
    Get three quotes for public liability insurance so we can put real numbers in your business plan.
    Ysgrifennwch bum llinell amdanoch chi'ch hun ar gyfer top eich CV a'u hanfon ataf erbyn dydd Mawrth.
    Find out what a care assistant does day to day using the National Careers Service website, and jot down five tasks.
    Go to the jobs fair at the Town Hall on the 22nd just to have a look round and pick up some leaflets - you don't have to talk to anyone or hand anything over.
    CV wkshop, Hull Central Library, Tues 3rd, 1-3pm, ask for Denise
    Look on Nat Careers Svc at 'counsellor' job profile, note quals needed
    Get the form for a provisional licence from the Post Office on York Road and apply for it online with your passport.
    Book onto Level 1 Maths at Stockport College, Wellington Road, starts Mon 8 Sept 9.30.
    Llenwi ffurflen gais enghreifftiol er mwyn ymarfer. Ni fydd yn cael ei hanfon at neb.
    Sit the CSCS health, safety and environment test at the Pearson centre in Middlesbrough on 11 Feb at 9am.
    Put your qualifications in date order and type them into the blank CV on the memory stick.
    Sign up for the free Excel beginners course at Starting Point in Woodley, Thursdays 10-12 for four weeks from 6 Feb.
    cust to att mtg w WC (J Patel) 12/4 10.15 at JCP Hull Britannia Hse
    Look at three adverts for warehouse jobs on Find a Job and underline the skills you've already got. No need to apply for any of them.
    cust to bring copy of fit note already issued to nxt appt
    Ring Northern School of Art about childcare help for the September course. Their number is on the leaflet.
    Fetch your old certificates from your mum's and take a photo of each one on your phone.
    Attend the group information session at Seetec Pluss, Dingwall Road, Croydon on 14 July at 10.00 to hear what the Work and Health Programme offers. There is no obligation to join.
    Bring the letter you already have from the hospital to our meeting on 6 May so I can put it on your record.
    Work through unit 2 of Way2Learn on food hygiene. It takes about an hour.
    Work through pages 4 to 9 of the confidence workbook I gave you today.
    Ask your old manager at Wilko if she'd be happy to be a referee.
    Write down three things you enjoyed about your last job at the bakery.
    NCS apptmt Weds 2pm w/ Lorraine by phone - have CV to hand
    Sgwenna lawr pryd mae'r boen waetha yn ystod yr wythnos, i ni gael gweld pa oria sy'n siwtio.
    Ms Okafor will research two employers in the Croydon area that offer part-time administrative roles and note what skills they ask for. She is not required to contact them.
    Write up your work history from 2008 to now - just employers and dates.
    The customer agrees to meet Mrs Lennox, Disability Employment Adviser, on Wednesday 19 November at 11.40am in Room 2.
    Apply for a place on the Level 2 Bookkeeping course at Trafford and Stockport College by 30 June.
    You're going to watch the two short videos on answering interview questions on the BBC Bitesize careers page and write me a couple of lines on each.
    Make a list of ten jobs you could do sitting down.
    ring Hull College re L2 Counselling Skills course - ask cost + start date. by 20/6
    Check with Arriva what a weekly ticket from Seaton Carew costs.
    Hi Sam, as we said, have a practice go at filling in the Tesco application form I printed off. It's only a dummy one so it won't be sent anywhere - bring it Thursday and we'll go through it together.
    Have a think with your sister about childcare, then ring Little Acorns Nursery before Friday and ask what hours they have for a two year old.
    The claimant will telephone Croydon College on 020 8686 5700 by Friday 9 May to ask for the start date of the Entry 3 English course.
    Ffonia'r coleg cyn dydd Gwener i holi pryd mae'r cwrs Saesneg yn dechra.
    Mrs Dyer shall obtain a copy of her birth certificate from Croydon Register Office so that she may evidence her right to work.
    Set up an email address you'd be happy to put on a CV.
    Mock interview with Karen in the office, Weds 11am, 30 mins.
    Bydd Mr Roberts yn cyfarfod â'i anogwr gwaith, Nia Huws, yn y Ganolfan Byd Gwaith yng Nghaernarfon ar 12 Mai am 10.15.
    Complete the STEP into Care e-learning, units 1 to 3, before we next meet.
    Bydd Mrs Evans yn gweithio drwy unedau 1 a 2 o'r cwrs hylendid bwyd ar-lein erbyn 20 Mehefin.
    Edrych ar dudalen 'cynorthwyydd gofal' ar wefan Gyrfa Cymru a nodi pum tasg.
    We talked about you becoming a counsellor one day. Have a look at the BACP website page on training routes and note down the three steps it lists.
    Miss Brennan will prepare a list of questions about night work to discuss with her work coach on 3 December.
  `,
  ),
]
