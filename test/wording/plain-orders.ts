/**
 * Plain orders by one more hand, 51 that ought to be stopped and 60 that ought not. Scored once before anything was mended
 * for them: 98.0 % found (50 of 51) and none of the 60 stopped without cause. (Two more, both found, were in earlier lists
 * word for word, and are not counted.) Tuned on since: what stands after them is more of the one thing that was missed,
 * applying to somebody as what one would be, and near misses of it. Two lines of that hand that it was not sure of are there
 * too: to sign up with an agency is to apply, and to see a doctor is a person's own choice (L9b). Five others, a visit or a
 * question to an employer and classes for well-being, may be asked for or not as they are meant, and are left out.
 */
import { type Line, labelled } from './line.ts'

export const plainOrders: Line[] = [
  ...labelled(
    ['apply'],
    `
    Apply for two cleaning jobs a week on Find a Job
    Send off the application for the Tesco nights vacancy by Friday
    Put in for the school caretaker post before it closes on 4 December
    Submit your CV for the receptionist vacancy at the dental surgery
    Hand your CV in at five shops on the high street and ask if they are taking on
    Apply to the NHS bank as a healthcare assistant by 10 December
    Complete and return the Royal Mail application form
    Go for the interview at Amazon on Tuesday and accept if they offer
    Answer at least one job advert each week
    Bid for the driving job with the council
    Gwneud cais am swydd yn y ganolfan arddio erbyn dydd Gwener
  `,
  ),
  ...labelled(
    ['work'],
    `
    Start the Saturday job at the garden centre on 5 December
    Do three shifts at the warehouse to see how you get on
    Take up the 12-hour cleaning contract at the leisure centre
    Work a trial day in the café kitchen on 2 December
    Work two evenings a week behind the bar at the Legion
    Cover Monday mornings at your brother's garage
    Begin trading as a gardener and get three paying customers by Christmas
    Register as self-employed and take on your first job by 15 January
    Take on extra hours at the launderette
    Accept the temp job the agency has for you
    Volunteer at the charity shop every Wednesday, 10 until 2
    Help out unpaid in the school office two mornings a week
    Complete a two-week work placement at the Co-op
    Do four weeks' work experience at the care home from 7 December
    Attend the unpaid placement in the hospital kitchens, Mondays and Thursdays
    Dechrau gweithio shifftiau yn y caffi ar ddydd Sadwrn
  `,
  ),
  ...labelled(
    ['treatment'],
    `
    Attend six sessions with the counsellor at the surgery
    See a therapist about the panic attacks
    Take your antidepressants every day as prescribed
    Start the physio for your back by 1 December
    Have the knee operation you have been putting off
    Go on the pain management programme at the Royal Infirmary
    Complete the online CBT course on SilverCloud
    Get your blood pressure treated before the next review
    Go into detox and finish the programme
    Turn up for your methadone script every day
    Refer yourself to Talking Therapies and attend what they offer
    Have the steroid injection the consultant suggested
    Do the physiotherapist's exercises twice a day
    Mynd at therapydd i drafod y gorbryder
    Cymryd eich tabledi bob dydd
  `,
  ),
  ...labelled(
    ['vague'],
    `
    Engage with provider
    Improve confidence
    Work on your confidence and motivation
    Take part in any activities the provider asks you to do
    Attend as directed
    Do whatever your work coach thinks will help
    Be more positive about work
    Look into training
    Keep active and stay in touch
  `,
  ),
  ...labelled(
    [],
    `
    Apply for a bus pass at the library by 4 December
    Apply for your provisional driving licence on GOV.UK by 11 December
    Apply for a place on the January bookkeeping course at City College by 9 December
    Apply for a copy of your NVQ certificate from City & Guilds by 14 December
    Apply for a free reading glasses voucher by 7 December and bring the letter
    Apply for the council's discretionary housing payment by 2 December
    Work through the online numeracy course by 12 December
    Work out the bus fare to the retail park and bring the figure on 3 December
    Work through pages 1 to 10 of the maths booklet by 1 December
    Draft an example application to practise, and bring it on 8 December
    Fill in the blank practice application form we gave you, by 4 December, not to be sent to anyone
    Do a practice interview with me on 9 December at 10.30
    Write down when the pain is worse, each day until 6 December
    Keep a diary of your good and bad days from 23 November to 6 December
    Write a list of the jobs you have had, with dates, by 30 November
    Write a CV of one or two pages and bring it on 10 December
    Update the dates on your CV at the library by 3 December
    Read two job descriptions for receptionist on the National Careers site and note the skills they ask for, by 5 December
    Look at three adverts for office work and underline the skills asked for, by 2 December. You do not have to apply
    List five things you did well in your last job and bring them on 1 December
    Complete the Skills Health Check on the National Careers Service website by 8 December
    Go to the CV workshop at Salford jobcentre on 2 December, 10 to 12
    Come to the computer basics session at Eccles library on Thursday 26 November at 2pm
    Attend the first session of the ESOL class at Newham College on 7 December at 9.30
    Ring the college admissions desk by 27 November and ask the price of the access course
    Telephone Jean at the Carers Centre by 1 December to ask about respite grants
    Find out from the nursery, by 30 November, which hours they could offer
    Ask the childminder by 4 December what she charges in the school holidays
    Travel by bus from home to the retail park once before 11 December and note how long it takes
    Plan the route to the college using the bus timetable and bring it on 25 November
    Open a basic bank account at the Post Office or a bank by 18 December
    Set up an email address with the digital champion on 24 November at 11am
    Send me a test email from your new address by 27 November
    Watch the two videos about care work on the Skills for Care site by 3 December
    Book your place on the food hygiene course by 1 December, ring 0161 496 0000
    Take the level 2 food hygiene test online by 14 December
    Meet the National Careers adviser at the jobcentre on 4 December at 1.30pm
    Talk to the Shaw Trust adviser, Priya, by phone on 1 December at 11 for half an hour about your goals
    Meet your provider, Ingeus, at 12 Bridge Street on 30 November at 2pm for the first one-hour meeting
    Attend the two-hour Confidence at Interviews workshop on 8 December at 10, Bolton jobcentre
    Write out three questions for the volunteer centre by 30 November; you need not volunteer
    Go to the information session about self-employment at the library on 9 December, 2 to 4
    Read the booklet on working for yourself, and mark the pages you have questions on, by 7 December
    Write half a page on what sort of work you might like, by 4 December
    Ask your old employer by 11 December for the dates you worked there
    Bring your medical appointment card on 1 December so that we can fit meetings round it
    Tell me by 30 November which days you have hospital appointments, so we do not book over them
    Write down, by 2 December, what helps when you feel anxious on a bus, to talk about with me
    Phone the Access to Work helpline by 4 December and ask what equipment it can pay for
    Bring your forklift licence on 25 November so that I can copy the expiry date
    Contact Citizens Advice by 1 December and book a debt appointment
    Do the free touch typing lessons 1 to 5 on the BBC site by 13 December
    Join the library and get a card by 28 November
    Ask the leisure centre by 4 December for a leaflet about its trainee lifeguard course
    Make a list of the hours you could not work and why, by 30 November
    Gwneud cais am docyn bws yn y llyfrgell erbyn 4 Rhagfyr
    Ysgrifennu CV o un dudalen a dod ag ef ar 8 Rhagfyr
    Gweithio drwy'r cwrs rhifedd ar-lein erbyn 12 Rhagfyr
    Ysgrifennu pryd mae'r boen yn waeth, bob dydd tan 6 Rhagfyr
    Ffonio'r coleg erbyn 1 Rhagfyr i ofyn am bris y cwrs
  `,
  ),
  ...labelled(
    ['apply'],
    `
    Register with Blue Arrow by 30 November
    Apply to the hospital as a ward clerk by Friday
    Apply to the ambulance service as a call handler
    Apply to the council as a school crossing assistant
    Register with the NHS staff bank
    Gwneud cais i'r bwrdd iechyd fel cynorthwyydd
    Ymgeisiwch i fanc staff y GIG fel nyrs
  `,
  ),
  ...labelled(
    ['treatment'],
    `
    See your GP by 11 December and ask what support there is for your back
  `,
  ),
  ...labelled(
    [],
    `
    Apply to the council for a bus pass by 4 December
    Apply to the council for a bus pass as a carer, by 4 December
    Apply to the college as a student by 12 January
    Apply to the bank for a basic account by 4 December
    Apply to the credit union as a member by 1 December
    Apply to the library as a new reader by 1 December
    Apply to the council for free parking as a disabled driver, by 9 December
    Apply to the university as a mature student by 29 January
    Apply to the college as a way into care by 5 January
    Apply to the nursing college as a student nurse by 15 January
    Ask the bank by 2 December for three months of statements
    Gwneud cais i'r coleg fel myfyriwr erbyn 12 Ionawr
  `,
  ),
]
