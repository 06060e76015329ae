/**
 * Lines written last, by three more hands: an outside checker who writes short orders, an adviser who dictates, and a
 * Welsh office's notes. They were scored before anything was mended for them (wording.test.ts says how they did).
 */
import { type Line, labelled } from './line.ts'

export const fresh: Line[] = [
  ...labelled(
    ['apply'],
    `
    Put your name down for the warehouse jobs at Ocado
    Complete two job applications on the Civil Service site before we next meet
    Ask your neighbour whether his firm has any vacancies and send them your details
    Attend an interview for the classroom assistant post on Monday at 1.15pm
    By 9 December, apply for a minimum of four posts you have seen advertised
    Get in touch with three cleaning companies to see if they are recruiting
    Sunita to submit CV to Parkview Care Home via their website
    Take your CV to the Premier Inn and speak to the manager
    Post your CV on Monster and reply to any employer who contacts you
    Fill out the form for the part-time receptionist role at the vets
    Go round the cafés on Albany Road handing out CVs
    Register your CV with Pertemps for temping
    Apply online to be a Christmas temp with Royal Mail
    You are required to make at least three applications for work each fortnight
    To contact employers on a speculative basis
    Send an application to the bus company
    Rhowch eich CV i reolwr y siop
    Gwnewch o leiaf ddau gais am waith bob wythnos
    Ewch i gyfweliad yn y gwesty ar ddydd Iau
    Ymgeisiwch am y swydd yn y feithrinfa erbyn diwedd y mis
    `,
  ),
  ...labelled(
    ['work'],
    `
    Agree to cover two evening shifts behind the bar
    Spend three mornings a week helping in the kitchen at the day centre
    Begin working for your sister-in-law's cleaning firm
    Sunita should accept the offer from Parkview and start on 7 December
    Build up to sixteen hours' work a week by March
    Do a fortnight's work experience with the council
    Get back to work as soon as you can
    Sign on with Evri and deliver parcels three days a week
    Do some voluntary work
    Carry out unpaid work for the church on Sundays
    Start a cake-baking business from home
    Take a job, any job, before Christmas
    Be in paid work by the end of the programme
    Undertake a trial shift at Nando's
    Keep your job at the school kitchen
    Work Saturdays on the market with your father
    Dechrau gwirfoddoli gyda'r Groes Goch bob dydd Gwener
    Gweithiwch ddau ddiwrnod yr wythnos yn y caffi
    Derbyniwch y swydd yn y ffatri
    Cwblhau lleoliad gwaith gyda'r cyngor
    `,
  ),
  ...labelled(
    ['treatment'],
    `
    Make sure you take your tablets every day
    Go for the MRI scan the hospital has booked
    Book an appointment with your doctor to discuss your depression
    Sunita will start seeing a counsellor at the surgery
    Finish your course of physiotherapy before January
    Get treatment for your drinking
    Give up cannabis
    Ring the mental health team and ask to be assessed
    Attend the pain clinic as arranged
    Comply with your medication
    Try mindfulness-based cognitive therapy
    Quit smoking
    Have your teeth seen to
    Complete an alcohol detox programme
    Accept the referral to the psychologist
    Do the exercises the physio showed you, morning and night
    Lose some weight
    Mynychu apwyntiadau cwnsela bob dydd Llun
    Ewch at y meddyg i drafod eich iselder
    Cymerwch eich tabledi fel y mae'r meddyg wedi dweud
    `,
  ),
  ...labelled(
    ['vague'],
    `
    Engage positively with your adviser
    Do any activity we think will help you
    Take up any training offered
    Increase your chances of employment
    Make an effort to look for jobs
    Be ready for work
    Attend courses when told to
    Follow your adviser's instructions
    Work on your confidence
    Keep your adviser updated
    Participate in the programme
    Do things to improve your situation
    Sunita to engage with services as and when required
    Complete all tasks set by the provider
    Act on the advice you are given
    Carry out suitable activities
    Gweithiwch ar eich hyder
    Gwnewch bopeth mae eich anogwr yn ei ofyn
    Cymerwch ran yn y rhaglen
    Dilyn cyfarwyddiadau'r darparwr
    `,
  ),
  ...labelled(
    [],
    `
    Apply for a National Insurance number letter
    Apply to have your driving licence renewed
    Apply for the free childcare hours on GOV.UK
    Fill in the enrolment form for the evening class in Welsh
    Send your CV to me by Wednesday so I can check the spelling
    Email your certificates to the college admissions office
    Work through chapters 1 and 2 of the theory book
    Work out which bus gets you to the college before 9.30
    Sunita to list her strengths and three things she found hard in her last job
    Prepare three answers for a practice interview on 1 December
    Attend the CV workshop on Tuesday 24 November at the library, 2pm to 4pm
    Ring Parkview nursery to ask if it has a place for your daughter
    Bring the appointment card from the hospital so that we can plan around it
    Write two paragraphs about what you would like to do in five years
    Attend the work-focused interview at the jobcentre on 15 December at 11am
    Ask the library whether they run a beginners' computer class
    Watch two films on the careers website and choose the job you like better
    Learn ten new words a week in the English class
    Start the level 1 maths course on 30 November at Cathays Library
    Find out what qualifications a counsellor needs
    Pick up the leaflet on going self-employed from the reception desk
    Keep a note of how long you can sit before your back hurts
    Tell us by Friday which days your physiotherapy is on
    Visit the careers fair on Saturday and bring back the programme
    Take part in the team quiz on workplace safety at the centre on 2 December
    Practise using the online job search tool with Amira for half an hour on Thursday
    Open a savings account with the credit union by 4 December
    Read the page about employment rights on the Citizens Advice website
    Get a passport photo taken for your student card
    Look at the vacancy we printed and underline the skills it asks for
    Complete the two-day health and safety course at Barry College on 3 and 4 December
    Ask your daughter's school what time the breakfast club starts
    Write a sample covering letter with the tutor
    Gwnewch gais am gerdyn llyfrgell
    Gwylio'r fideo am gyfweliadau ac ysgrifennu tri pheth
    Ewch i'r dosbarth mathemateg yn y llyfrgell bob nos Fawrth
    Ysgrifennwch am eich swydd olaf
    Dewch â llythyr gan eich meddyg os oes gennych un
    Anfonwch eich CV at eich anogwr gwaith erbyn dydd Gwener
    Dysgu sut i ddefnyddio e-bost gyda Megan
    `,
  ),
]
