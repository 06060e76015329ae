/**
 * Harsh shorthand, dialect and slips of the pen, by the author of voices.ts. Counted three times untouched (63 % found at
 * first, 72 % in the end), and tuned on since.
 */
import { type Line, labelled } from './line.ts'

export const harshShorthand: Line[] = [
  ...labelled(
    ['apply'],
    `
    Interview at Ninewells (domestic services), Thursday 2.15, level 5. You need to be there.
    Ms Thirkettle is to canvass at least five employers within a ninety-minute journey of her home and furnish each with a copy of her CV.
    Rhaid i'r cwsmer wneud cais am bob swydd wag a anfonir ato gan y Ganolfan Byd Gwaith.
    cl to att. assessment ctr 4 Santander job, 12 Oct
    Mynd am gyfweliad efo Kellogg's dydd Iau nesa.
    Right, you're going to bang in an application for JLR on the link and screenshot the thank you page for me.
    Go up the Bullring and give your CV to any shop with a sign in the window, aim for eight.
    Apply to NCR Atleos before the 5th.
    cl to regstr w Adecco & apply any picking/pkg roles
    Mr Standing must attend an employment interview with Southern Water at Southern House on 19 May at 13:00.
    cl to apply 10 x vacs b4 27/3, log refs on jnl
    Get your CV over to D C Thomson.
    Send off that Co-op form we filled in today. If you get the job, start it.
    The claimant will apply for the post of housekeeper at the Grand Brighton and retain evidence of having done so.
    cl fail to apply Yorks Bldg Soc - must do so by tmrw
    Mrs Akehurst will submit speculative letters of application to three dental practices in Hove.
    Be at the Greggs interview on Tuesday for quarter to nine, I've told the manager you're coming.
    CV 2 be emailed to Morrisons HO, Gain Ln + follow up w/ call
    Please say yes to the job interview at the nursery and go along to it. It's only twenty minutes and they know you've been poorly. If you're nervous ring me the night before and we'll have a chat.
    Apply online for the Dundee Rep front of house job and one other.
    Rho dy enw mewn am y jobyn glanhau yn Trago Mills.
    Bydd Mrs Probert yn anfon copi o'i CV at dair ysgol gynradd ym Merthyr Tudful.
    Ymgeisiwch am y swydd warws gyda JCB yn Wrecsam erbyn dydd Llun.
    Ring the Hilton's HR, ask about the concierge vacancy and put your name down for it.
  `,
  ),
  ...labelled(
    ['work'],
    `
    Take whatever the agency's got going, even if it's nights.
    You've to do three weeks at Boots in New Street, stacking and on the till, so they can see what you're like. You won't be paid but your bus fare's covered.
    Pick up a bit of cash work with your cousin's removals, declare it, and see how your back goes.
    Dechrau ar leoliad profiad gwaith yn Asda Merthyr am dair wythnos o 10 Mawrth.
    Gweithio dwy shifft yr wythnos yn y cartref gofal i weld sut ti'n dod i ben.
    Ms Boniface will provide eight hours of unpaid assistance each week to the Brighton Oasis Project café.
    MWA plcmt 30 hrs/wk x4, charity shop, cl must attend
    Bydd Ms Roberts yn cofrestru fel person hunangyflogedig ac yn dechrau masnachu fel gwniadwraig erbyn mis Mai.
    Mr Marchant will complete an unpaid work placement of six weeks in the post room of Legal & General at Hove.
    Begin your placement with Tayside Recyclers on the 20th.
    Start work with Securitas on 1 July.
    Trial shift, Tayberry, Sat 5 till 9.
    Help run the bar at the bowling club at weekends.
    The claimant is to undertake permitted work of not more than sixteen hours per week with effect from 1 June.
    cl to do wk exp Bfd Royal Inf. porter 4 wk mon-fri
    Bydd y cwsmer yn derbyn unrhyw gynnig rhesymol o waith.
    Gwirfoddoli yn siop Hosbis Tŷ'r Eos dydd Llun a dydd Iau.
    So you'll be giving your time at the cat rescue in Moseley, Tuesdays and Fridays, cleaning out and feeding.
    cl 2 start s/e ebay selling, 5 items listed & sold /wk
    Do Mondays at the Dundee Foodbank warehouse.
    cl to take temp contr. @ Hallmark til xmas
    cl to vol @ Oxfam Darley St 2 days
    Mr Sayers shall re-commence his plumbing business and invoice at least two customers per month.
    Drive the minibus for Age Concern on Wednesday afternoons.
  `,
  ),
  ...labelled(
    ['treatment'],
    `
    Speak to the pharmacist about nicotine patches and start using them.
    See the dentist, get the tooth out.
    Bydd Mr Vaughan yn cael cwrs o therapi ymddygiad gwybyddol drwy Fwrdd Iechyd Cwm Taf Morgannwg.
    Cer at y doctor i gael rhwbath i dy helpu i gysgu.
    The claimant will undergo the MRI scan booked at the Royal Sussex on 9 July and share the result with her work coach.
    cl 2 eat healthier + lose wt (BMI 38)
    Mynychu'r clinig poen yn Ysbyty Maelor ar 22 Mai.
    Book in with the practice nurse about your diabetes.
    Rhaid i chi gymryd eich meddyginiaeth yn rheolaidd.
    Mr Ockenden will attend anger management therapy at the Sussex Partnership clinic on a weekly basis.
    Don't miss any more of your appointments at the mental health team, bab, I know the bus is a pain but you need to be there.
    cl to take meds as prescr.
    Ms Haffenden must follow the graded exercise plan prescribed for her chronic fatigue.
    cl to attend detox @ Project 6 Keighley
    Download Headspace and do ten minutes a day for your anxiety, see if it calms things down.
    Attend Alcoholics Anonymous twice a week.
    pain mgmt prog @ BRI - cl to complete all 10 wks
    cl must attend GP re depression & get ref to MyWellbeing Coll
    You've put up with that knee for two years now bab. You're going to ask your doctor to put you forward for the operation. Then we can think about what comes next.
    Start the counselling at Feeling Strong.
    Mrs Sopp will arrange and attend a hearing test with a view to being fitted with hearing aids.
    Mynd i'r gym deirgwaith yr wythnos i wella dy gefn.
    Go swimming at Erdington Baths twice a week, it'll loosen your joints up.
    Carry on with the physio and get your GP to look at the painkillers.
  `,
  ),
  ...labelled(
    ['vague'],
    `
    Be realistic about work.
    Trio gwella dy sgilie.
    Parhau i ymgysylltu.
    cl to be avail & co-operate
    Bydd y cwsmer yn cydymffurfio â phob cais rhesymol gan y darparwr.
    Continue to engage.
    Mr Gander will take an active part in the support offered to him, and his progress will be reviewed in due course.
    Mr Hobden will use his best endeavours to develop his skills.
    Use the internet more.
    cl to incr. motivation / confid.
    The claimant will comply with all reasonable requests made by the scheme provider.
    Try and move things on before we next meet.
    Ms Pocock will work towards achieving her employment goals.
    Attend any course you are sent on.
    Edrych ar be sy ar gael.
    Get your head round the computer side of things.
    Have a good hard think about where you're heading and start putting things in place. You've come a long way. Let's see some results next time!
    cl to do as directed by prov inc wk trials
    gen. job prep
    Make progress with your plan.
    Start taking small steps in the right direction.
    Keep your chin up and keep plugging away at it!
  `,
  ),
  ...labelled(
    [],
    `
    Cl. to work thro CV template sects 1-3
    Gwneud cais am fenthyciad myfyriwr rhan-amser gyda Chyllid Myfyrwyr Cymru erbyn 1 Medi.
    Gwneud cais am docyn bws rhatach yn swyddfa'r cyngor, Stryt y Lampint, Wrecsam.
    Gofynnwch i Goleg Merthyr am ddyddiad dechrau'r cwrs cwnsela Lefel 2.
    Phone call with me, Fraser, on Tues 16 Sept at 1.40pm to go over your CV.
    Ms Abara shall apply to Student Finance England for a maintenance loan for the academic year commencing in September.
    Get a quote for the van from two insurers so we can see if the courier plan stacks up.
    The claimant agrees to attend a work-focused interview with Ms Harriet Lyle at Brighton Jobcentre, Edward Street, on 27 February at 09.50.
    cl - visit SkillsHouse stall at jobs fair City Pk 6/5, take leaflet only
    Check your skip licence is in date and send me a photo.
    Talk to your nan about whether she could have Kayden Tuesdays, and let me know on the phone on the 5th.
    cl to do practise appl form (pretend co.) at home & bring to review
    The claimant will provide a written summary of the tasks she was responsible for in her former role at American Express.
    cl to bring in ID + bank stmnt to appt 4/9 11.20
    read handout re disclosing health cond to employer, discuss at nxt WFI 22/1
    Bydd Mr Griffiths yn cwblhau'r prawf theori gyrru ymarfer ar wefan y DVSA ddwywaith cyn 3 Mawrth.
    cl to compile list of past employers w dates, as far bk as 2010
    Bydd y cwsmer yn darllen y disgrifiad swydd enghreifftiol ac yn nodi tri chwestiwn i'w trafod gyda Mr Edwards ar 14 Gorffennaf.
    Mr Oyelaran will read the guidance note on Access to Work and list any equipment that would assist him.
    Attend the barista course at Dundee and Angus College Gardyne campus on 11 and 12 November, 10 to 3.
    cl to apply for Travel Scheme disc card
    Write 200 words about why you like working with animals. Bring it on the 7th.
    Watch my short video on how application forms are scored and answer the quiz at the end.
    cl - online safeguarding cse, Bfd Council, L1, cert by 30/11
    Buy the steel toe caps with the voucher I gave you and keep the receipt.
    Pick up the prospectus from South and City College reception.
    Make a budget for the week on the Money Helper planner.
    Book your driving theory test and let me have the date.
    List the machines you drove at Tayside Contracts and when your tickets run out.
    Chwilio ar-lein am dri chyflogwr ym Merthyr sy'n cynnig oriau ysgol, ac ysgrifennu eu henwau. Nid oes angen cysylltu â hwy.
    Apply for a Young Scot card with free bus travel through Dundee City Council before the 30th.
    You want to be a counsellor, so ring Solihull College and ask how you get on the Level 2 counselling evening class.
    Come along to the coffee morning at the Hub, Erdington High Street, Tuesday 10-11, where Jo will show you how the library's job search computers work.
    Casgla'r papure o'r ysbyty sy gyda ti yn y tŷ a dere â nhw tro nesa.
    Go with your support worker to look round Bournville College on the 18th, half ten, reception know you're coming.
    Find out from Xplore Dundee when the first 28 bus runs on a Sunday.
    Do the Health and Social Care taster afternoon at BMet, Sutton Coldfield, 21 Jan, 1 till 3. It's in a classroom, no patients!
    Do modules 1 and 2 of the OpenLearn 'Succeed with Maths' course.
    Tell me at our next chat which of the jobs in the booklet you'd find too hard on your knees and why.
    Bydd Ms Bellis yn mynychu'r cwrs Excel i ddechreuwyr yng Ngholeg Cambria, Iâl, bob dydd Iau am 10am am bedair wythnos o 6 Chwefror.
    Mrs Quested will attend the East Sussex College information evening, Lewes campus, on 5 June at 17:30, in order to learn about the access to midwifery diploma.
    appy for bursary - Shipley Coll learner support, deadline 19/9
    Mr Tolley will enrol on the Food Safety Level 2 certificate offered by the Friends Centre and complete it by 31 July.
    Go to the DWP talk by Tesco Bank at the Steps Theatre on 2 Oct, 11am. It's only listening, there are no forms to fill in.
    Ms Stringer will prepare an illustrative supporting statement for a fictional vacancy, to be reviewed with her work coach on 10 April.
    Come and see me on Monday at 3, bring your phone and we'll get your emails working together.
    cl att 'IT for beginers' Manningham Lib. thurs 10am x 4 wks frm 7/11
    Pop your appointments for the pain clinic into the calendar you showed me so that we know what days are out; nothing else to do on that.
    Nodwch ar y daflen ar ba foreau yr ydych yn teimlo'n rhy flinedig i deithio.
    cl to get 2x passport pics for SIA lic. appl & send form off w fee (FSF agreed)
    Have a read of the Michelin Scotland Innovation Parc website and pick a firm you'd like to know more about.
    Mynd i noson agored Prifysgol Wrecsam, 12 Tachwedd am 5, i holi am y radd nyrsio.
    I've booked you a pretend interview with Sukh from the Prince's Trust, Wednesday 12.30, upstairs. Wear what you'd wear for a real one if you feel up to it.
    Dere mewn dydd Mawrth am 11 i neud cyfweliad ymarfer gyda Siân.
    cl to ring Bradford Coll re: access course, ask 4 Julie, by 13/3
    Sgwennu paragraff cynta llythyr cais, jyst i ymarfar, a dangos o i fi dydd Gwener.
    Ychwanegu dy gymwysterau TGAU at y CV ar y cof bach.
    Miss Fenner will obtain from the Student Loans Company a statement of her outstanding balance.
    Learn the first 50 words on the British Sign Language app before your class starts.
    Have a go at the grown up numeracy quiz on National Numeracy, it's about 25 minutes, and send me your score.
    Have a rummage for those discharge papers you told me about and bring 'em along next time, so we don't have to ask you it all again.
    Look at the careers page for HS2, no need to apply or owt, and tell me one job you'd never heard of.
    Sit with Ruth at Dundee International Women's Centre for an hour on 4 June and get your ILA form done.
    Gweithiwch drwy dudalennau 3 i 8 y llyfr gwaith mathemateg.
    cl to attend Arup-run 'women in engineering' talk, Univ of Bfd, 9/3 1pm
    The claimant will contact Brighton and Hove City Council on 01273 290000 to establish her entitlement to fifteen hours of free childcare.
    Mr Vidler will complete the online course 'Medicines Awareness for Carers' at home, approximately three hours, by 14 March.
    cl to upload existng fit note to jnl by weds
    cl 2 do mock i/v w/ Zahid fri 2pm JCP Westfield
    Use the postcode thing on the National Express West Midlands site to work out how you'd get to Fort Dunlop for 8am, and tell me what bus it is.
    Delete the old jobs from your CV, leaving the last ten years.
    Make a note of how long you can sit before your hip gets sore, morning and afternoon, for three days.
    cl to look up wot a dental nurse does (NCS site) + wr 5 bullet pts
    Mr Pelling will identify three organisations in Brighton and Hove that have signed the Disability Confident scheme and record what each says about flexible working.
    Gwylio'r fideo am waith mewn meithrinfa ar wefan Gofalwn Cymru a dweud wrtha i be oeddat ti'n feddwl.
    Right bab, so by next Friday you're going to have typed up your old jobs on the sheet I emailed and sent it me back.
  `,
  ),
]
