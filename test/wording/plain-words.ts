/**
 * Plain advisers' wording. Scored once before anything was mended for it: 93.6 % found, 1.1 % stopped without cause, the
 * last clean figures of a long list. Tuned on since.
 */
import { type Line, labelled } from './line.ts'

export const plainWords: Line[] = [
  ...labelled(
    ['apply'],
    `
    Send your CV to five employers in the Stockport area by Friday.
    Complete the online application for the teaching assistant post at St Mary's Primary before it closes on 9 June.
    Use the Find a Job website to apply for driving and delivery roles within ten miles of Grantham, aiming for four applications a week and recording each one with the date and employer's name.
    Email your covering letter and CV to the care home manager.
    Join the video interview with the call centre on Thursday, using the quiet room at the library.
    Ask Greggs for an application form, complete it and give it to the manager.
    You will apply for all suitable vacancies that I send to your journal within two days.
    Ymgeisiwch am o leiaf ddwy swydd gyrru bob wythnos.
    Have your phone interview with the housing association on Monday morning.
    Anfonwch eich CV at dri chyflogwr yn ardal Caernarfon erbyn dydd Gwener.
    Turn up for the second-stage interview with Royal Mail and let me know how it went.
    Accept the interview Halfords has offered you and go along.
    Attend your interview at Morrisons on Tuesday 14 May at 10am.
    Answer the advert for a night cleaner at the hospital, with your CV attached.
    Hand in your CV at the garden centre and the two cafes on the retail park.
    Gadewch gopi o'ch CV yn y gwestai ar lan y môr yn Llandudno.
    Submit the form for the trainee bus driver role with First Bus.
    Make a speculative approach to three local garages, leaving a CV with each.
    Gwnewch gais am y swydd gofalwr yn Ysgol Gynradd Llanrwst cyn y dyddiad cau.
    Apply for the bricklaying apprenticeship with Redrow.
    Take printed copies of your CV round the shops on the high street.
    Apply for three warehouse vacancies each week and note the closing dates in your journal.
    Send off two job applications weekly.
    Put yourself forward for the receptionist vacancy at the dental surgery that we discussed.
    Llenwch y ffurflen gais ar gyfer y swydd yng nghegin yr ysbyty a'i dychwelyd i'r bwrdd iechyd.
    Attend the recruitment day at Amazon and bring your ID, because the interviews are held on the spot.
    Go for at least two kitchen porter jobs this fortnight.
    Fill in and return the application pack for the council's grounds maintenance team.
    Drop your CV off with the hotel in Whitby before the summer season starts.
    Ewch i'r cyfweliad gyda Tesco yng Nghaerfyrddin ddydd Mercher am 2 o'r gloch.
  `,
  ),
  ...labelled(
    ['work'],
    `
    Do a month's placement in the museum's stockroom, with your travel costs paid by us.
    Take on paid gardening jobs for two more customers before our next review.
    Derbyniwch y sifftiau nos y mae'r asiantaeth yn eu cynnig.
    Ewch ar leoliad gwaith am bythefnos gyda'r cyngor sir yn Rhuthun.
    Start your new job at the laundry on Monday as agreed.
    Volunteer at the British Heart Foundation shop on two mornings a week.
    Increase your hours at Asda from 12 to 16.
    Complete an unpaid trial day with the joiner in Ludlow so that he can see what you can do.
    Stay in your job at the bakery for at least three months.
    Complete the two-week placement at the Premier Inn in Bridlington.
    Deliver parcels for Evri at least three days a week until something permanent comes up.
    Attend work experience at the council depot from 9.30am to 3pm, Monday to Thursday, for four weeks, and ring the site manager before 9am if you cannot get there.
    Do the trial shift at the fish and chip shop on Saturday.
    Gwirfoddolwch yn siop elusen Tenovus ddau fore'r wythnos.
    Help out at the food bank every Wednesday to build up your confidence.
    Accept any weekend shifts that the agency offers you.
    Gwnewch sifft brawf yn y caffi ym Mhorthmadog ddydd Sadwrn.
    Carry on with your window cleaning round and bring in at least £120 a week.
    Take up the work experience place at the vet's in Hexham.
    Start trading as a mobile hairdresser by the end of the month.
    Give four hours a week to the community allotment as a volunteer.
    Cover the lunchtime shift at your sister's cafe on Fridays.
    Say yes to the part-time cleaning job the school has offered you.
    Finish the work placement part of the sector-based work academy at the care home.
    Dechreuwch eich swydd newydd yn y becws ddydd Llun.
    Work as a marshal at the half marathon, unpaid, so that you have something recent to put on your CV.
    Daliwch ati i weithio'n hunangyflogedig fel peintiwr am o leiaf 16 awr yr wythnos.
    Pick up overtime at the packing plant when your supervisor asks.
  `,
  ),
  ...labelled(
    ['treatment'],
    `
    Turn up for your knee operation on 3 July.
    Cymerwch eich meddyginiaeth bob dydd fel y dywedodd y meddyg.
    Parhewch i fynd i'r sesiynau cwnsela bob dydd Mawrth.
    Attend physio each Thursday and do the stretches at home.
    Go to the Narcotics Anonymous meeting at the Methodist hall each week.
    Cadwch eich apwyntiad ffisiotherapi yn Ysbyty Gwynedd ar 12 Mawrth.
    See the diabetic nurse for your check-up in March.
    Have the blood tests done at Royal Preston before your next meeting with me.
    Rhowch y gorau i ysmygu gyda chymorth Helpa Fi i Stopio.
    Refer yourself to Talking Therapies and begin the sessions when they are offered.
    Keep going to your counselling sessions at the Willow Centre.
    Use your inhaler twice a day so that your breathing improves.
    Try the swimming sessions at the leisure centre to strengthen your shoulder after the injury.
    Ewch at eich meddyg teulu i drafod y poenau yn eich cefn.
    Have bereavement sessions with a Cruse therapist once a week until Easter.
    Take your antidepressants every day as your doctor has prescribed.
    Join the gym referral scheme to ease the stiffness in your joints.
    Speak to the mental health nurse every fortnight about your anxiety.
    Go into residential rehab when the bed becomes free.
    Cut down your smoking to five a day with help from the pharmacy.
    Keep your appointment with the eye clinic about your cataract.
    Lose a stone by following the diet sheet from the dietitian.
    Walk for twenty minutes a day to help bring your blood pressure down.
    Complete the CBT course your GP referred you to.
    Stick with the methadone programme and collect your script daily.
    Attend the pain clinic at Leighton Hospital, follow what the consultant advises, and put a short message in your journal afterwards to say what has been agreed.
    Stop drinking, with support from the alcohol team.
    Book an appointment with your GP about your back.
  `,
  ),
  ...labelled(
    ['vague'],
    `
    Carry out activities that will help you move forward.
    Ymgysylltwch â'r cymorth sydd ar gael.
    Work on your confidence.
    Develop your skills where possible, and make the most of the help that is available to you locally.
    Cooperate with the support on offer.
    Continue to look at your options.
    Keep up the good effort with your job search.
    Take responsibility for your journey back into employment.
    Broaden your horizons a little.
    Gwnewch gynnydd tuag at eich nodau.
    Improve your general employability.
    Stay positive and keep motivated.
    Show more commitment to what we talked about.
    Make progress towards your goals.
    Gweithiwch ar eich hyder.
    Do all you reasonably can to move closer to work.
    Byddwch yn fwy rhagweithiol o hyn ymlaen.
    Gwnewch eich gorau glas i symud ymlaen.
    Address your barriers as appropriate.
    Engage fully with your provider.
    Follow up any opportunities that may arise.
    Be more proactive in the coming weeks.
    Think about your future and what you might like to do with it.
    Try harder between now and the next time we meet.
  `,
  ),
  ...labelled(
    [],
    `
    Work with Mrs Hughes from the library to set up an email address.
    Work through the first two units of the online fractions course.
    Holwch y ganolfan wirfoddoli pa fath o rolau sydd ar gael yn Aberystwyth.
    Claim help with your prescription costs by filling in the HC1 form.
    Update your CV to include the forklift licence.
    Ymchwiliwch i'r hyn y mae gweithiwr cymorth yn ei wneud o ddydd i ddydd.
    Reset your Universal Credit password before Friday.
    Speak to your tutor about resitting GCSE English.
    Send in your fit note before the current one runs out on the 18th.
    Get a CitizenCard so that you have photo ID.
    Ewch i'r sesiwn sgiliau digidol yn llyfrgell y Rhyl ddydd Iau am 10 o'r gloch.
    Compare the cost of the after-school club with a childminder in Redruth.
    Cynlluniwch y daith ar y bws i'r parc busnes ym Mangor, a nodwch faint o amser y mae'n ei gymryd.
    Have a practice interview with the adviser at the library on 6 June.
    Find out what volunteering roles are listed at the Hull volunteer centre.
    Gwiriwch eich dyddlyfr bob dydd Llun a dydd Iau.
    Join the medical terminology evening class at Wigan college.
    Gofynnwch i'r feithrinfa a oes lle i'ch merch o fis Medi ymlaen.
    Cofrestrwch ar y cwrs Cymraeg i ddechreuwyr yn Nolgellau.
    Practise with the spreadsheet tutorial for an hour each week.
    Talk to the business adviser about whether your candle-making idea could pay.
    Phone me on the 3rd to say how the childminding course is going.
    Come to your work-focused interview with me at Oldham Jobcentre on 21 October at 11.15am.
    Explore what grants the King's Trust has for young people learning a trade.
    Visit the open evening at the fire station to hear what on-call firefighters do.
    Bring your CV to our next appointment so that we can go through it together.
    Look on Indeed twice a week for office jobs, and write down the ones that appeal.
    Complete and return your UC50 health questionnaire.
    Spend half an hour a day on the typing programme until you reach 30 words a minute.
    Fill in the housing register form with your support worker.
    Ask the nursery whether they have a space for your son from September.
    Borrow a laptop from the library's lending scheme.
    Bring your passport and a recent council tax bill next time you come in.
    Upload your childcare receipts to your account.
    Gwnewch gais am gerdyn teithio rhatach gan y cyngor.
    Work out how much your bus fare to Telford would be for an early start.
    Apply for a place on the Level 2 plumbing course at Harrogate College.
    Dewch â'ch pasbort a bil diweddar i'r cyfarfod nesaf.
    Book your theory test for the car licence.
    Diweddarwch eich CV gyda'r dystysgrif hylendid bwyd newydd.
    Fill in a blank application form with me so you can see how the questions are worded.
    Attend the job club at the Salvation Army hall every Wednesday morning and sign the register.
    Send me a copy of your CV through the journal.
    Gwnewch gais am le ar y cwrs gwaith coed yng Ngholeg Menai.
    Ring Citizens Advice about your rent arrears.
    Set up a Find a Job account with your new email address.
    Check your journal on Mondays and Thursdays.
    Gweithiwch drwy'r uned gyntaf o'r cwrs rhifedd ar-lein.
    Do the skills assessment on the National Careers Service website.
    Research what an electrician's mate does day to day.
    Meet your Restart adviser at the Seetec office in Luton on Tuesday at 1pm.
    Take the First Aid at Work course run by St John Ambulance in Derby.
    Save three job adverts that interest you and note the qualifications they ask for.
    Swap your Tuesday maths class for the evening group if the school pick-up clashes.
    Write a first draft of a covering letter and bring it in for comments.
    Make a list of the changes to a desk or chair that would help your wrist.
    Take the train to Kettering once on your own to get used to the journey.
    Read the Access to Work leaflet I gave you today.
    Ffoniwch Cyngor ar Bopeth am eich ôl-ddyledion rhent.
    Nodwch yn eich dyddiadur ar ba adegau o'r dydd y mae'r boen waethaf.
    Make a list of eight employers in Barnsley that take on trainee welders; there is no need to contact them yet.
    Attend the digital skills session at Gateshead library on Monday at 2pm.
    Agorwch gyfrif banc sylfaenol cyn diwedd y mis.
    Read the job description for the care assistant vacancy and tell me which parts you feel unsure about.
    Ask your old manager at Boots for a reference.
    List six things you did well in your last job at the cash and carry.
    Watch the National Careers Service video on answering interview questions.
    Keep a note of which times of day your fatigue is worst.
    Decide which of the two bookkeeping courses suits you and let me know by message.
    Apply for a Discretionary Housing Payment through the council website.
    Apply for a concessionary travel card from Nexus.
    Complete the door supervisor licence training in Croydon, which runs for six days from 4 November, and keep your train tickets so that we can refund the cost of getting there and back.
    Look at the shift patterns on three local care adverts, and talk over with your mum which of them would fit around the school run, so that we can discuss it on the 9th.
    Tell us if you change address or phone number.
    Open a basic bank account with Nationwide.
    Write three questions to ask the head of the catering department when you look round the college.
    Rhowch wybod i mi beth yw dyddiad eich apwyntiad ysbyty er mwyn i ni beidio â threfnu cyfarfod yr un diwrnod.
    Find out from DVLA whether your licence still covers vans over 3.5 tonnes.
    Order a replacement birth certificate using the online application.
    Complete the Level 2 food hygiene certificate online and show me the result.
    Read the GOV.UK guide on registering as self-employed.
    Enrol on the beginners' ESOL class at Burnley Adult Learning.
    Plan your route to the industrial estate in Corby by bus and time how long it takes.
    Darllenwch y daflen am fod yn hunangyflogedig a nodwch unrhyw gwestiynau sydd gennych.
    Go to the careers fair at Sunderland City Hall on 12 September to talk to training providers.
    Use the benefits calculator to see what 20 hours a week would mean for your Universal Credit.
    Attend the three days of CSCS card training at the Leeds skills centre.
    Tell me the date of your hospital appointment, so I can avoid booking over it.
    Choose an outfit from the Smart Works rail that you would feel comfortable wearing to an interview.
    Dewch i ymarfer cyfweliad gyda mi yn y ganolfan waith ar 8 Mai.
  `,
  ),
]
