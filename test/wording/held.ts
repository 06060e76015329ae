/**
 * The half that was set aside at first: a provider's caseworkers, a lone-parent adviser who writes as she talks, an outreach
 * worker who writes notes, and a Welsh-speaking office. Written before the reading of wording was; watched, line by line, while that was
 * mended for other lists, so no longer unseen.
 */
import { type Line, labelled } from './line.ts'

const unlawful: Line[] = [
  ...labelled(
    ['apply'],
    `
    Kelly to submit four applications a week through Reed
    Put in an application to Greggs before Friday, they are taking people on for Christmas
    You need to be applying for at least one job every day
    Applied for 2 jobs last wk - to apply for another 3 by 4/12
    Go into town and ask in the shops for work
    Drop copies of your CV into the hotels along the front
    Leave your CV with the manager at Wilko
    Send an email to the head teacher asking if there are any teaching assistant jobs
    Attend interview - Amazon, 1/12, 9am
    If you are offered an interview at the depot you must go to it
    Complete the NHS Jobs form for the ward clerk vacancy
    Reply to the advert in the window of the chip shop
    Phone up about the cleaning job at the primary school
    Get your application for the bus driver job in by the closing date
    Register with Adecco and Manpower
    Put yourself forward for the vacancy at the leisure centre
    Tomasz will forward his CV to Mr Price at the building firm
    Post 5 CVs through letterboxes of businesses on the estate
    Apply for anything on Find a Job that is within 5 miles
    apply for jobs
    Speak to the manager at the garden centre and see if there is anything going
    Search on Totaljobs and apply for whatever suits
    Take a CV to the open day and give it to the recruiters
    Sophie agreed she would try for the lunchtime supervisor post
    Hand in the completed application at Morrisons customer service desk
    Upload CV to CV-Library and apply for 2 roles
    Practise your interview answers, then go to the interview at Screwfix on Monday
    Kelly must send her CV off to the agency
    You will ask your cousin to give your CV to his boss
    Make an application for the trainee mechanic apprenticeship by noon on 30 Nov
    Gwnewch gais am y swydd cymhorthydd dosbarth cyn y dyddiad cau
    Anfonwch lythyr at dri busnes yn gofyn am swydd
    Mae Kelly i geisio am swydd yn y becws
    Cyflwyno pedwar cais am swydd erbyn diwedd y mis
    Gadewch gopi o’ch CV yn y tafarndai ar y stryd fawr
    Ymgeisio am unrhyw swydd o fewn pum milltir
    Rhaid iddo fynd i gyfweliad swydd yn y ffatri ar 2 Rhagfyr
    Cytunodd Sophie i roi cais i mewn am swydd y gofalwr
    Ffonio’r gwesty i holi am swyddi
  `,
  ),
  ...labelled(
    ['work'],
    `
    Kelly will be working at least 8 hrs a week by Easter
    Do Saturdays at the salon
    Go in to the shop every morning and stack the shelves
    Say yes to the job at the laundry
    Help out at your mum's café at lunchtimes
    Give two afternoons a week to the hospital radio as a volunteer
    Take on a paper round
    You have to do four weeks on placement with Marks and Spencer
    Attend Groundwork for 16 hours a week and do gardening for the community
    Work unpaid for the council parks team until February
    Join Just Eat as a courier and start deliveries
    Become self-employed as a childminder by the spring
    Register with HMRC as a sole trader and take your first customers
    Get yourself a job by the next review
    Return to your post at the council on 4 January
    Stay in your job at the call centre for at least 13 weeks
    Up your hours at work to 20
    Tomasz to do a trial day at the car wash
    Secure employment of at least 12 hours
    Undertake a community work placement
    Commence employment with B&M on Monday
    He will take bookings as a wedding DJ
    Babysit for your neighbours on Friday nights and get paid for it
    Take temp work over Christmas
    Help your dad on the farm during the week
    Cover staff holidays at the nursery
    Do the breakfast shift, 6am to 9am, Monday to Friday
    Marshall at the park run and steward at the stadium on match days
    Carry on volunteering at Oxfam
    Gweithio i’ch tad ar y fferm bob penwythnos
    Cymryd swydd dros dro dros y Nadolig
    Dechreuwch fel gwirfoddolwr yn yr hosbis
    Bydd Tomasz yn gwneud diwrnod prawf yn y garej
    Sefydlu eich busnes eich hun fel garddwr
    Ewch ar leoliad gwaith yn y cartref gofal am bedair wythnos
    Dychwelyd i’ch swydd yn y cyngor ar 4 Ionawr
    Cynyddu eich oriau gwaith i 20 yr wythnos
    Gwnewch waith di-dâl yn y ganolfan gymunedol
  `,
  ),
  ...labelled(
    ['treatment'],
    `
    Kelly needs to go back on her tablets
    You must see a doctor about your headaches
    Attend a course of six counselling sessions with Mind
    Have your hip looked at by the hospital
    Book in with the practice nurse for a blood pressure check
    Tomasz to engage w/ Drug & Alcohol team, keyworker Dai
    Carry on with your talking therapy every other Wednesday
    Get vaccinated against flu and covid before winter
    Phone 111 or your GP if the pain is worse and do what they say
    Start the antidepressants the doctor offered
    Attend NA on Thursday nights
    See the nurse at the surgery for help with smoking
    Wean yourself off the painkillers
    Do your stretches and back exercises from the physiotherapist twice daily
    Take part in group therapy at the day hospital
    Complete the 8 week course of cognitive behavioural therapy
    Cut your drinking right down
    Get below 15 stone
    Ask the doctor to put you forward for surgery
    Attend A&E or the walk-in centre if you feel unwell again
    Have a mental health assessment
    Join Weight Watchers
    Make sure you go to your hospital appointments
    Sign up for an online CBT programme such as SilverCloud
    Go to hypnotherapy to deal with your panic attacks
    Keep up the methadone programme
    Contact the Samaritans or your CPN weekly
    Wear your hearing aid every day and go to audiology
    Sophie will attend relationship therapy
    Have acupuncture for your shoulder
    Stay off the cannabis
    Go to the sleep clinic at the Heath
    Dilyn triniaeth ar gyfer eich iselder
    Ewch i weld y ffisiotherapydd bob pythefnos
    Cael brechiad ffliw cyn y gaeaf
    Cofrestrwch gyda’r gwasanaeth cyffuriau ac alcohol
    Bydd Sophie yn siarad â’i meddyg am dabledi newydd
    Cael cymorth i roi’r gorau i yfed
    Mae’n rhaid i Kelly fynd i’r clinig poen
    Bwyta’n iach a cholli stôn
  `,
  ),
  ...labelled(
    ['vague'],
    `
    Kelly to comply with all requirements of the programme
    Take up the help that is offered
    You will be expected to do activities your caseworker chooses
    Maintain regular contact with your caseworker
    Actively seek work
    Do more to help yourself
    Increase your employability skills
    Turn up to things
    Get job ready
    Make the most of the support available
    To work on self esteem
    Attend workshops as advised
    Improve your chances of getting a job
    Listen to your adviser
    Undertake appropriate training
    Be available for anything we arrange
    Tomasz to do job search
    Use your time well
    Cooperate
    Think about your future
    Respond positively to suggestions from your caseworker
    Show willing
    Continue to participate
    Do the tasks set
    Learn new skills
    Get better at computers
    Meet your adviser as often as needed
    Complete any other activity that may be identified
    Prepare yourself for work
    Deal with your debts
    Try your hardest
    Be flexible about what you will do
    Explore your options
    Gwneud beth bynnag mae’r cynghorydd yn ei ddweud
    Cymerwch gamau rhesymol i ddod o hyd i waith
    Bod yn fwy hyderus
    Gweithio gyda’r darparwr
    Datblygu sgiliau newydd
    Cydweithredwch â’ch anogwr gwaith
    Dilynwch gyngor eich gweithiwr achos
    Gwneud hyfforddiant
    Paratoi ar gyfer gwaith
  `,
  ),
]

const lawful: Line[] = labelled(
  [],
  `
  Kelly to apply for a provisional licence on the DVLA website by 11 December
  Apply for the discretionary housing payment so the rent is sorted
  Put in an application to the college for ESOL level 1
  Complete the bus pass application and send it to the council
  Work your way through module 2 of the IT course before we meet on the 9th
  Working title for your CV: decide on one and write two lines under it
  Write an example covering letter and show it to me on 2 December
  Update the CV on the library computer and print one copy to keep at home
  Go over a sample application form together with Megan on Thursday
  Have a go at a practice interview with Sue on 30 November at 2
  Attd interview w/ WC 10am Tues 1/12 at Barry JC
  Tomasz will attend his work focused interview on 8 December at 11am
  Ring the nursery and ask what 15 hours a week would cost
  Bring in your payslips from your last job
  Write down who your last three employers were and the dates
  Find out what hours care homes usually ask for
  Look on the Careers Wales website and choose two jobs to read about
  Collect a volunteer information pack from the library and read it
  Attend the talk by the Volunteer Centre on 3 December, just to find out what there is
  Read about apprenticeships for adults and note three things to ask
  Go to the open day at Coleg Sir Gâr on Saturday
  Start the beginners' Welsh class on Wednesday evenings at the school
  Watch the film about working in a warehouse and tell me what you thought
  Take the mock theory test at the library twice before Christmas
  Take your certificates to the careers adviser on Monday
  Take your son to the nursery for his settling-in hour on 30 Nov
  Note which mornings are hardest because of your treatment, and bring the note
  Tell the tutor if your medication makes you sleepy
  Bring your repeat prescription slip so we can check you get the right help with costs
  Give us the name of your GP if you want us to write for medical evidence
  Send us the fit note when you next get one
  Find out if the college offers counselling and nursing courses at level 2
  Look up what a pharmacy assistant does all day
  Read the page on working in a doctor's surgery
  Visit the health centre reception to pick up the bus timetable
  Plan your journey to the hospital stop on the 94 bus for the training centre next door
  Read the safety sheet on the treatment of timber for the carpentry course
  Ask Mind for their leaflet about the benefits of volunteering
  Sign up for the first aid course with St John on 5 December
  Do lesson 4 in the exercise book and bring it along
  Attend the money management workshop, Penarth library, Weds 25 Nov 1-3pm
  Kelly will go to the 3 sessions of Confidence for Parents at Flying Start, starting 1 Dec
  Improve your typing to 30 words a minute using the free BBC course
  Explore three training courses on the Coleg Gwent website and write the entry rules down
  Keep in touch with your tutor by emailing her your work each Friday
  Build your confidence on the phone by making two practice calls to Megan
  Engage the brake and do the five checks in the forklift book, page 12
  Participate in the Lego team building morning on Tues 1 Dec at the YMCA
  Look for your birth certificate and bring it on the 9th
  Work with Megan for an hour on Thursday at 2pm on your covering letter
  Register for an online account with Careers Wales
  Open a Gmail account and send me a test email
  Phone the driving school to ask about the price of ten lessons
  Cut out adverts for three jobs you like the look of and stick them in your folder
  Measure the time it takes to walk to school and then to the bus stop
  Write 100 words about why you liked your job at the bakery
  Get two photos taken for your CSCS card
  Take up the free place on the food safety course starting 2 December at Cathays
  Do not apply for anything yet; just make a list of places you would like to work
  You do not have to apply: only read the advert and tell us which parts you could do
  The adviser will send your CV to the college; you check the spelling first
  We will ring the surgery about the form. You bring your ID.
  Practise telephone calls so that you feel ready when an employer rings
  Write down your working hours in your last job
  Find the framework document for the business admin qualification and read page 3
  Make a list of people in your network who know about warehouse jobs
  Ask the school for the term dates and bring them
  Join the library
  Draft a letter to a pretend employer in class
  Learn the words for parts of the body in the English class
  Pick one of the two courses and tell Amira by text
  Complete the self-assessment of your IT skills on Learn My Way
  Borrow a suit from the clothes bank on Friday
  Wash the tabard you were given for the food hygiene class
  Go with Sue to look round the sheltered workshop on 4 Dec, for half an hour
  Ysgrifennu enghraifft o lythyr cais i ymarfer
  Gwneud cais am docyn teithio rhatach
  Gwnewch gais am drwydded yrru dros dro
  Gweithiwch drwy fodiwl 2 o’r cwrs TG
  Nodi pa foreau sydd anoddaf oherwydd eich meddyginiaeth
  Edrychwch ar ddwy swydd ar wefan Gyrfa Cymru a nodwch beth oedd yn ddiddorol
  Dewch â’ch tystysgrifau i’r cyfarfod ar 2 Rhagfyr
  Mynychu’r gweithdy CV yn llyfrgell Penarth ddydd Iau am 2
  Gofyn i’r ysgol am ddyddiadau’r tymor
  Bydd Kelly yn mynd i dair sesiwn o’r cwrs rhianta yn y ganolfan
  Darllen am brentisiaethau i oedolion
  Ffoniwch y feithrinfa i holi am y gost
  Ewch i’r sgwrs am gyrsiau cwnsela a nyrsio yn y coleg ar 3 Rhagfyr
  Agor cyfrif banc er mwyn cael eich talu
  Peidiwch â gwneud cais am ddim byd eto, dim ond gwneud rhestr
  Ysgrifennwch pa oriau roeddech chi’n gweithio yn eich swydd ddiwethaf
  Ymarferwch alwad ffôn gyda Megan fore Llun
  Cofrestrwch ar gyfer y cwrs cymorth cyntaf ar 5 Rhagfyr
  `,
)

const otherwise: Line[] = [
  ...labelled(
    ['apply'],
    `
    Submit an application for the post room job by 30 November
    Ask in three garages if they are taking on
    Ymgeisio am dair swydd yr wythnos
    `,
    { regime: 'uc', severity: 'reason' },
  ),
  ...labelled(['work'], 'Start the cleaning job at the school on Monday', { regime: 'uc', severity: 'reason' }),
  ...labelled(['work'], 'Go self-employed as a plasterer', { regime: 'esa_new_style' }),
  ...labelled(['work'], 'Volunteer at the scout hut on Mondays', { regime: 'is_lone_parent' }),
  ...labelled(['treatment'], 'Go to physio every week', { regime: 'esa_new_style' }),
  ...labelled(['treatment'], 'Cymryd eich tabledi', { regime: 'uc' }),
  ...labelled(['vague'], 'Take part in whatever is offered', { regime: 'esa_new_style' }),
  ...labelled(
    [],
    `
    Go on the four week placement at the Vale council offices, Tuesdays to Thursdays
    Attend the work experience at Dobbies from 7 to 18 December, 10am-2pm
    `,
    { regime: 'uc' },
  ),
  ...labelled([], 'Profiad gwaith yn y llyfrgell, 1 i 12 Rhagfyr', { regime: 'esa_new_style' }),
  ...labelled(
    [],
    `
    Send your CV to five employers
    Take the shifts at the pub
    See your GP about your back
    Engage with the provider
    Gwirfoddoli yn yr hosbis
    `,
    { kind: 'chosen' },
  ),
  ...labelled([], 'Ring the agency to ask about work boots for Kelly', { kind: 'ours' }),
]

export const held: Line[] = [...unlawful, ...lawful, ...otherwise]
