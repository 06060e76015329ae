/** Tuned on: of each thing that was mended for harsh-shorthand.ts and plain-words.ts one line more, and a near miss of it. */
import { type Line, labelled } from './line.ts'

export const nearMisses: Line[] = [
  ...labelled(
    ['apply'],
    `
    Canvass every cafe on the front and leave your CV.
    Provide each of the three garages with a copy of your CV.
    cl to att. assessment ctr 4 Boots job
    Whack in an application for Aldi tonight.
    Don't forget to apply for the Tesco job.
    Get your CV across to J R Hartley.
    Send off that Boots form we started.
    Submit letters of application to two solicitors.
    Rhowch eich enw ymlaen am y swydd yn y garej.
    Phone the hotel about the porter vacancy and put your name forward for it.
    Join the Zoom interview with the building society at 10.
    Make cold calls to four local garages.
    Complete the application for the council's street cleaning crew.
  `,
  ),
  ...labelled(
    ['work'],
    `
    Accept whatever the agency offers, days or nights.
    Give two hours of unpaid labour a week at the community hub.
    MWA plcmt, hospice shop, 4 wks
    So you'll be giving your time at the hospice shop on Mondays.
    cl to accept f/t contr @ Warburtons
    Drive the van for the Red Cross on Fridays.
  `,
  ),
  ...labelled(
    ['treatment'],
    `
    Don't miss your next counselling session.
    Never miss a physio appointment.
    pain mgmt course @ the infirmary
    Have grief sessions with Sandra every week.
    Mynd i nofio ddwywaith yr wythnos i wella eich cefn.
  `,
  ),
  ...labelled(
    ['vague'],
    `
    Trio datblygu dy syniade.
    Edrych ar be sydd ar gael.
    See about getting things moving and push things on.
    Work towards reaching your personal goals.
    Have a long hard think about your future.
    gen. work prep
    Take small steps in the right direction.
    Do activities which may bring you closer to work.
    Take up any opportunities as they arise.
    Get your head round things.
  `,
  ),
  ...labelled(
    [],
    `
    Canvass the class for ideas on cheap travel.
    Provide each tutor with a copy of your timetable.
    cl to ask ctr 4 a copy of the course timetable
    Whack in an application for the bus pass tonight.
    Don't forget to bring your CV to show me.
    Don't miss the bus to the college open day.
    Get your CV over to Amira before our meeting.
    Send off that British Gas form for the warm home discount.
    Read the sample letter of application and mark what you like in it.
    Rhowch eich enw i lawr am y cwrs coginio.
    Phone the college about the cookery course and put your name down for it.
    Join the Zoom practice interview with the careers adviser at 10.
    Make two calls to the college about its open days.
    Complete the application for the council's allotment scheme.
    Take whatever leaflet the agency has on its stand and read it.
    Ask what unpaid leave carers can take.
    Ask what mandatory work activity is, and write down the answer.
    So we will send your CV to the garage.
    So you'll be giving your tutor the finished sheet on Monday.
    cl to read blank contr @ college workshop
    Take two minibus driving lessons with the training provider.
    Put your appointments at the pain clinic in the calendar so that we keep those days free.
    Attend the poetry sessions with Sandra every week.
    Mynd i'r gampfa i ofyn am y cwrs hyfforddwr ddydd Mawrth.
    Edrych ar beth sydd ar gael yng Ngholeg Gwent ym mis Ionawr.
    Work towards reaching level 2 in your maths course.
    Think about what the tutor said on 3 May and write two lines.
    gen. studies course, unit 2 by Fri
    Take the steps at the side entrance on Monday, the lift is broken.
    Do the two activities on page 9 that help you list your skills.
    Write down any questions that arise in the session.
    Research what a plumber's mate does all day.
    Find out what a dental practice asks of a trainee.
  `,
  ),
]
