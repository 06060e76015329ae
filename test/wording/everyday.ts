/**
 * Everyday wording by one more hand. Scored once before anything was mended for it: 80.0 % found (28 of 35) and 4.0 %
 * stopped without cause (1 of 25). Tuned on since; the lines at the end are one more of each thing that was mended, and a
 * near miss of it.
 */
import { type Line, labelled } from './line.ts'

export const everyday: Line[] = [
  ...labelled(
    ['apply'],
    `
    Pick two of the adverts we looked at and apply for them before Wednesday.
    Send an application to the council for the school crossing patrol vacancy.
    Hand your CV in at the garden centre when you are next passing.
    Ask the manager at the launderette whether she needs anyone.
    Complete the rest of the NHS form for the domestic assistant post and submit it.
    Attend the interview at the bakery on 3 December at 9.30.
    Make three job applications a fortnight and write them in the booklet.
    Write to four hotels in Scarborough enclosing your CV.
    Sign up with two recruitment agencies in Hull.
    Rhaid i chi ymgeisio am ddwy swydd yr wythnos.
    Anfonwch eich CV at reolwr y gwesty yn Llandudno.
    Ewch i'r cyfweliad gyda'r cyngor ddydd Mercher.
    Send an application to the council for the park keeper post.
    Ask the landlady whether she needs anybody behind the bar.
    Fill in the hospital form for the ward clerk vacancy and post it.
    Write to two bakeries attaching your CV.
    Ewch i'r cyfweliad gyda'r bwrdd iechyd ddydd Iau.
  `,
  ),
  ...labelled(
    ['work'],
    `
    Start the evening cleaning job at the college on Monday.
    Do two weeks of work experience at the library in Redcar.
    Help at the food bank on Tuesday mornings, packing parcels.
    Accept the sixteen hours that the care home has offered you.
    Serve teas at the community centre every Thursday as a volunteer.
    Return to your old job at the post office in January.
    Cover reception at the surgery for four mornings while they are short.
    Begin trading as a gardener by the spring.
    Gweithio yn y siop elusen ddau fore'r wythnos.
    Dechreuwch y lleoliad gwaith yn yr ysgol ar 5 Ionawr.
    Take the ten hours that the hotel is offering.
  `,
  ),
  ...labelled(
    ['treatment'],
    `
    See your doctor about your sleep and ask for something to help.
    Attend all six sessions with the counsellor at the health centre.
    Cut down to ten cigarettes a day by Christmas.
    Do the stretches the physio gave you every morning.
    Phone the talking therapies line and book an assessment.
    Go to the diabetes clinic on the 14th and tell me what they say.
    Ewch at y meddyg i drafod eich tabledi.
    Attend four sessions with a therapist.
  `,
  ),
  ...labelled(
    ['vague'],
    `
    Take part in whatever your adviser thinks would help.
    Be more positive about finding work.
    Do all you can to get ready for a job.
    Complete any activity the provider sets you.
    Look for work.
    Gwneud beth bynnag y mae'r darparwr yn ei ofyn.
  `,
  ),
  ...labelled(
    [],
    `
    Bring the letter from your doctor to our next meeting so that we can change the times.
    Attend the four-week bread making course at the adult learning centre, Mondays at 10.
    Read two job adverts for receptionists and underline the skills they ask for.
    Practise interview answers with Fatima at the jobcentre on 8 December.
    Ask the college whether the childcare course can be done in the evening.
    Update your CV with the forklift certificate and bring it to show me.
    Apply for a provisional driving licence.
    Watch the film about working in a hospital kitchen and write down three things you noticed.
    Write a list of your last three jobs with their dates.
    Phone the bus company and ask for the times of the number 27 on Sundays.
    Visit the careers fair at the town hall on 12 January and pick up three leaflets.
    Set up an email account with help from the library staff.
    Work out how much you would have each week if you worked sixteen hours.
    Do not start the job before we have looked at your hours together.
    We will send your CV to the employer if you agree.
    Talk to your sister about who could mind the children on Thursdays.
    Complete units 3 and 4 of the food hygiene course online by 20 December.
    Fill in the form for help with travel costs and post it.
    Join the beginners' computer class at the church hall.
    Find out what an apprenticeship in joinery pays in the first year.
    Tell me which days you have hospital appointments so that we keep them free.
    Meet Rhian at the library at 2 pm on Friday to look at courses.
    Ysgrifennwch restr o'r sgiliau a ddysgoch yn eich swydd ddiwethaf.
    Ewch i'r dosbarth cyfrifiaduron yn llyfrgell Bangor bob dydd Mawrth.
    Ffoniwch y coleg i ofyn am ddyddiadau'r cwrs arlwyo.
    Send an application to the council for the blue badge.
    Ask your tutor whether she needs anybody to bring pens.
    Fill in the college form for the library card and post it.
    Write to two colleges enclosing your certificate.
    Ewch i'r cyfweliad ymarfer gyda'r tiwtor ddydd Iau.
    Take the ten hours of tuition that the college is offering.
    Attend four sessions with a maths tutor.
    Do not take the post at the hotel before we have met.
  `,
  ),
]
