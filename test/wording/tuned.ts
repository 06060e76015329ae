/** The half that the reading of wording was tuned on: advisers who write whole sentences, and two who write in a hurry. */
import { type Line, labelled } from './line.ts'

const unlawful: Line[] = [
  ...labelled(
    ['apply'],
    `
    Apply for at least two jobs a week on Indeed and keep a note of them
    Claimant to apply for 3 vacancies w/e 27/11
    Chloë agreed to apply for the kitchen porter post at the Royal by Friday.
    She will complete the online application for the Tesco nights role.
    Fill in the application form for the trainee receptionist job and hand it in at the surgery
    Hand your CV in to five shops on Queen Street by 4 December
    Send speculative letters to three local garages
    Email your CV and a covering letter to Bluebird Care
    Upload your CV to Find a Job so employers can see it
    Register with two recruitment agencies by 30 November
    Sign up with an employment agency and give them your CV
    Contact Hays and ask them to put you forward for office work
    Message two recruiters on LinkedIn about roles
    Go to the job fair on 3 December and hand out your CV to employers
    Attend the interview at Premier Inn on Thursday 26 November at 2pm
    Clmt to attend job interview w/ Asda 2/12
    Walk into the pubs on the seafront and ask if they have any jobs going
    Use the job board to apply for cleaning roles
    Respond to the adverts for drivers in the Gazette
    Ring the factory and ask about vacancies
    He is to put in for the council caretaker job before it closes
    Submit an expression of interest for the warehouse apprenticeship
    apply to mcdonalds
    Will aply for 5 jobs per week online
    Make 10 job aplications by the end of December
    - update CV - email to 3 employers - bring replies to next appt
    Finish the numeracy course. Then apply for two admin jobs.
    When you have finished your CV, send it to local employers.
    Look through the vacancies in the library and apply for any you could do
    I will apply for five jobs each week
    You must apply for any job your work coach tells you about.
    Apply for the vacancy that the work coach has found
    Ask your old boss for a job
    Send off the form for the security guard position
    Gwneud cais am ddwy swydd yr wythnos ar Indeed
    Bydd Chloë yn ymgeisio am swydd glanhau yn yr ysbyty erbyn dydd Gwener
    Rhaid i chi wneud cais am dair swydd erbyn 4 Rhagfyr
    Llenwch y ffurflen gais am y swydd yn y caffi
    Anfon CV at dri chyflogwr lleol
    Ewch â’ch CV i bum siop yn y dref
    Cofrestru gydag asiantaeth recriwtio yng Nghaerdydd
    Ewch i’r cyfweliad am swydd yn Tesco ddydd Mawrth
    Hawlydd i ymgeisio am 3 swydd cyn y cyfarfod nesaf
    Cysylltwch â chyflogwyr lleol i ofyn am waith
  `,
  ),
  ...labelled(
    ['work'],
    `
    Take any shift the agency rings you about
    Claimant to do 2 shifts p/w at the care home
    Start the job at Lidl on 7 December
    Do a week’s unpaid trial at the hairdresser
    Work two mornings a week in your brother’s shop
    Help your uncle out at his garage on Saturdays
    Volunteer at the hospice shop for 4 hrs a week
    Chloë will do voluntary work at the food bank from 1 December
    Go on a 3 week placement at the nursing home
    Attend work experience at the school, Mon - Thurs 9.30 to 2.30
    Sign up to Deliveroo and do at least five deliveries a week
    Start driving for Uber by January
    Go back to work on reduced hours from 4 January
    She will return to her job at the nursery
    Increase your hours from 8 to 16 a week
    Do ten hours of paid work each week
    Set up as a self-employed gardener
    Start trading as a mobile hairdresser
    Begin an apprenticeship in bricklaying
    Take up the offer of a zero hours contract with Mears
    Accept the job offer from the bakery
    Find work by the end of January
    Get a part time job
    Obtain paid employment within three months
    Cover the reception desk at the community centre on Tuesday afternoons
    Earn at least £50 a week from online surveys
    Sell your crafts at the market every Saturday
    do unpaid wrk at charity shop 2 days pw
    Join the conservation volunteers every Wednesday
    Keep working your evening shifts at the Co-op
    Attend the work trial on Monday at 8am
    Dog walking for neighbours for money, 3 hrs p/w
    Dechrau’r swydd yn y siop ar 1 Rhagfyr
    Gweithio 16 awr yr wythnos yn y feithrinfa
    Gwirfoddoli yn y siop elusen ddwywaith yr wythnos
    Bydd hi’n gwneud profiad gwaith yn yr ysgol am bythefnos
    Derbyn unrhyw sifftiau gan yr asiantaeth
    Mynd yn ôl i’r gwaith erbyn mis Ionawr
    Helpwch yng nghaffi eich chwaer ar ddydd Sadwrn
    Dod o hyd i swydd ran-amser erbyn y Pasg
  `,
  ),
  ...labelled(
    ['treatment'],
    `
    Attend counselling sessions every Tuesday at the health centre
    Chloë to refer herself to talking therapies by w/c 30 Nov
    Self refer to IAPT
    Continue with CBT
    Take your antidepressants as prescribed
    See GP re back pain
    Clmt to make GP appt to review meds
    Speak to your GP about a referral to the pain clinic
    Speak to your doctor about your anxiety by 11 December
    Attend all physio appts
    Complete detox and go to rehab
    Go to AA meetings twice a week
    Join the stop smoking service at Boots
    Get your flu jab
    Have the operation on your knee
    Visit the dentist about your toothache
    Attend the memory clinic on 8 December
    Keep all appointments with your psychiatrist
    Engage with the community mental health team
    Book an eye test
    Lose a stone before the next review
    Cut out alcohol Monday to Friday
    Reduce drinking to 10 units a week
    Go to Slimming World every Thursday
    Do the physio exercises every day
    Attend hospital for the scan on 2/12
    He will go to drug counceling at the drop in
    Ring the crisis team and get an assessment
    Attend bereavement support sessions with Cruse
    Get help for your drinking
    Agree to see a psychologist
    Improve your sleep by going to bed before 11pm
    Exercise three times a week to bring your weight down
    Go to your pain management group on Mondays
    Mynd i gwnsela bob wythnos
    Cymryd eich meddyginiaeth bob bore
    Gwnewch apwyntiad gyda’r meddyg teulu am eich cefn
    Bydd yn mynychu ffisiotherapi yn yr ysbyty ar ddydd Mercher
    Rhoi’r gorau i ysmygu erbyn y Nadolig
    Parhau â’r therapi siarad
    Gweld y seicolegydd ddwywaith y mis
    Colli pwysau cyn yr adolygiad nesaf
  `,
  ),
  ...labelled(
    ['vague'],
    `
    Engage with the provider
    Clmt to engage with support as required
    Do whatever your adviser asks
    Look for work
    Be more confident
    Keep in touch
    Attend all appointments
    Do some training
    Improve your skills
    Work with the provider
    Follow all advice given
    Take reasonable steps to prepare for work
    She will participate fully in all activities
    Undertake activity as directed by Ingeus
    Continue to look at options
    Make progress towards your goals
    Address barriers to employment
    Attend a course to be confirmed
    Show commitment to finding work
    Have a positive attitude
    Co-operate with the Jobcentre
    Carry out any reasonable request
    Build up your confidence and motivation
    Move closer to the labour market
    Do what we agreed
    Take part in provision
    Attend when asked
    Keep looking
    Consider all suitable opportunities
    Sort out your problems
    Complete work related activity as appropriate
    attend training as and when
    Ymgysylltu â’r darparwr
    Chwilio am waith
    Gwnewch fel y gofynnir
    Cadw mewn cysylltiad
    Gwella eich hyder
    Mynychu pob apwyntiad
    Cymryd rhan mewn unrhyw weithgareddau
    Gwneud cynnydd tuag at eich nodau
  `,
  ),
]

const lawful: Line[] = labelled(
  [],
  `
  Apply for a Blue Badge at the council office by 4 December
  Apply for PIP using the form we gave you
  Fill in the student finance application for the access course
  Apply for the CSCS test with the help of Amira
  Apply online for a library card at Barry Library
  Apply to Coleg Gwent for the plumbing course
  Complete the application for Access to Work
  Work through the first two units of the numeracy course online
  Work out how much the bus to Cardiff would cost each week
  Write down when the pain is worse and when it is better
  Draft an example application to practise
  Practise filling in an application form with your tutor
  Go to the bank to open an account to be paid into
  Bring your prescription exemption certificate to our meeting on 9 December
  Read the job description of a dental nurse and write down three things you could do
  Do the homework from the English class each week
  Buy an exercise book for the class
  Read about the treatment of personal data in the course leaflet
  Find the surgery opening hours for your travel plan
  Go to the open evening about training to be a counsellor on 2 December
  Go to the job fair at City Hall on 3 December and pick up two leaflets
  Ring the library to book the CV workshop
  Write your CV with Amira on Tuesday, so that it is ready when you want to send it to employers
  Attend the interview skills workshop on Friday 27/11 at 10am
  Clmt to attend appt w/ WC 2/12 10.30am, JC Barry
  Chloë agreed to bring her CV to the next appt on 9 December
  She will write a list of five jobs she has done and what she liked
  Phone the college to ask about childcare
  Do a mock interview with the careers adviser on 1 December
  Look at three job profiles and say which one suits you best
  Write down what times you take your medication so we can plan around it
  Tell us the dates of your hospital appointments so that we can avoid them
  Bring the letter from your GP to our next meeting
  Ask your GP surgery for a copy of your fit note
  Watch the video about self-employment and write down two questions
  Find out what a work trial is and whether you would be paid
  Ask your old employer for a reference letter and your dates of employment
  Go to the talk about volunteering at the library on Tuesday
  Learn how to apply for jobs online at the library on Monday 30 November
  Read the guide on how to answer an advert
  Take the bus to Penarth and back once before 9 December
  Get a quote for a nursery place from two nurseries
  Start the computer course at Barry Library on 1 December
  Attend the confidence building course at the Gibbonsdown centre on Tuesdays 10-12
  Set up an email address with help from the library
  Do not send your CV to anybody yet; bring it to our meeting first
  Discuss with Amira whether counselling might help, if you want to
  Print your timetable
  Read the leaflet about stress at home and bring two questions on 9 December
  Meet the careers adviser on 3/12 at 11am for 1 hr
  Write down three skills from your last job
  Register with the library and borrow the driving theory book
  Sign up for the food hygiene course at Barry College by 27 November
  Find two courses in bookkeeping near you and write down the price and the dates
  Talk to the debt adviser at Citizens Advice about the council tax arrears
  Keep a diary for 2 weeks of what you can do on good days and bad days
  Measure how far you can walk before you need a rest
  Complete the online health and safety quiz
  Ring the network helpline to get the broadband tariff
  Save your CV on the USB stick we gave you
  Show your draft CV to your tutor on Thursday
  I will send you the list of courses by Friday; read it and choose one
  Make a poster about your skills in the drama workshop on Wednesdays at 1pm
  List the jobs near your home that fit school hours, without applying
  Use the bus timetable to plan a trip to the industrial estate
  Complete unit 1 of the customer service certificate by 18 December
  Collect proof of your qualifications from the school
  Join the walking group’s office skills morning at the YMCA on 2 December
  Write down what helps you sleep and what does not, if you are happy to share it
  Mynd i’r cwrs rhifedd yn Llyfrgell y Barri bob dydd Mawrth
  Gwneud cais am fathodyn glas gyda help Amira
  Gwneud cais am le ar y cwrs plymio yng Ngholeg Gwent
  Ysgrifennu rhestr o’r swyddi rydych wedi’u gwneud
  Dewch â’ch CV i’n cyfarfod ar 9 Rhagfyr
  Ymarfer llenwi ffurflen gais gyda’r tiwtor
  Dysgwch sut i wneud cais am swydd ar-lein yn y llyfrgell
  Darllenwch y daflen am wirfoddoli ac ysgrifennwch ddau gwestiwn
  Bydd Chloë yn ysgrifennu pryd mae’r boen yn waeth
  Gofynnwch i’r feddygfa am gopi o’ch nodyn ffitrwydd
  Gweithio drwy uned gyntaf y cwrs ar-lein
  Ewch i’r ffair swyddi yn Neuadd y Ddinas ar 3 Rhagfyr
  Ffoniwch y coleg i ofyn am ofal plant
  Peidiwch ag anfon eich CV at gyflogwyr eto
  Cyfweliad ffug gyda’r anogwr gwaith ddydd Llun
  Dod o hyd i ddau gwrs cadw llyfrau a nodi’r pris
  `,
)

const otherwise: Line[] = [
  ...labelled(
    ['apply'],
    `
    Apply for three warehouse jobs by 4 December
    Send your CV to two care homes this week
    Gwneud cais am ddwy swydd yr wythnos
    `,
    { regime: 'uc', severity: 'reason' },
  ),
  ...labelled(
    ['work'],
    `
    Take the evening shifts at the hotel
    Start your own window cleaning business by January
    `,
    { regime: 'uc', severity: 'reason' },
  ),
  ...labelled(['work'], 'Take the weekend shifts the agency offers', { regime: 'esa_new_style' }),
  ...labelled(['apply'], 'Apply for the admin job at the council by Friday', { regime: 'is_lone_parent' }),
  ...labelled(['treatment'], 'Attend counselling every Friday', { regime: 'uc' }),
  ...labelled(['vague'], 'Do anything your work coach asks', { regime: 'uc' }),
  ...labelled(
    [],
    `
    Complete a two week work placement at Barry Library from 1 December
    Do four days of work experience at the garden centre
    Lleoliad gwaith am bythefnos yn y llyfrgell
    `,
    { regime: 'esa_new_style' },
  ),
  ...labelled([], 'Attend work experience at the school from 30 November, 10am to 2pm', { regime: 'uc' }),
  ...labelled(
    [],
    `
    Apply for two jobs a week
    Attend counselling at the health centre
    Volunteer at the hospice shop
    Look for work
    Mynd i gwnsela
    `,
    { kind: 'chosen' },
  ),
  ...labelled([], 'Apply to the fund for work boots for Chloë', { kind: 'ours' }),
]

export const tuned: Line[] = [...unlawful, ...lawful, ...otherwise]
