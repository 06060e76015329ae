/** Words of doing work (R6), paid or unpaid, and of placements, which some regimes allow (R7). */
import type { WordLists } from '../reading/lexicon.ts'

export const work: WordLists = {
  // Work that one does.
  'A-JOB': {
    nouns: `job, shift, work trial, trial shift, trial day, overtime, self employment, gig, zero hours contract, zero hour contract, paid job, part time job, full time job, permanent job, temporary job, casual job, position, role, internship, traineeship, paid placement, previous job, last job, old job, former job, usual job,
      saturday job, evening job, cleaning job, agency shift, evening shift, night shift, paper round, employment, paid employment, apprenticeship, job offer, post, temp job, employment contract, temporary contract, fixed term contract, permanent contract, casual contract, full time contract, part time contract, agency contract, seasonal contract, trial week, day 's work, delivery, driving job, odd job, side job, bank shift, unpaid trial, unpaid work trial`,
    words: `paid work, part time work, full time work, agency work, temp work, temporary work, casual work, permanent work, seasonal work, paid hours, zero hours, bar work, cleaning work, unpaid work, evening work,
      some work, any work, more work, extra work, more hours, extra hours, longer hours, additional hours, suitable work, sustained employment, unpaid wrk, gainful employment, supermarket work, piece work, contract work, gardening work, cash in hand work, cash work`,
    welsh: `swydd, swyddi, shifft, shifftiau, sifft, sifftiau, gwaith, gwaith cyflogedig, gwaith di dâl, gwaith dros dro, hunangyflogaeth, treial gwaith, diwrnod prawf, shifft brawf, sifft brawf, prentisiaeth, cyflogaeth, oriau ychwanegol, mwy o oriau, gwaith asiantaeth, gwaith rhan amser, swydd ran amser, swydd dros dro, contract dim oriau`,
  },
  JOBLESS: { words: 'work' },
  // "Work" in these is nothing that one does for an employer.
  'WORK-TALK': {
    nouns: `work permit, work coach, work club, work programme, work boot, work clothes, work plan, work book, workbook, work skill, work goal, work history, work diary, work focused interview, work group, work sheet, worksheet, work area, work preparation, work readiness,
      world of work, place of work, line of work, work wear, homework, artwork, coursework, course work, paperwork, framework, network, group work, written work, class work, project work, work capability assessment, work search, work pattern, working pattern, working hour, working title, working memory, work related activity, housework, social work course, barriers to work, back to work plan, work incentives meeting, return to work course, back to work course, return to work workshop, getting into work course, unit of work, piece of work`,
    words: `work related, work focused, work based learning, work through, work out, work on, work with, work towards, work together, work way through, work your way through, work her way through, work his way through, working through, working out, working on, working with, working towards, working together, works with, works on, works through,
      work from the, work at your own pace, work at her own pace, work at his own pace, work in a group, work in groups, work in pairs, work in a small group, work in small groups, work closely, work well, work alongside your tutor, shift key, trial bus journey, trial run, better off in work, in work benefits,
      back to learning, gwaith cartref, waith cartref, gweithio drwy, gweithiwch drwy, gweithio trwy, gweithiwch trwy, weithio drwy, gweithio ar, gweithiwch ar, weithio ar, gweithio gyda, gweithiwch gyda, weithio gyda, gwaith cwrs, gwaith grŵp, gwaith ysgrifenedig, gwaith dosbarth, ffordd o weithio, jobs for school, self employment course, self employment workshop, self employment advice, self employment adviser`,
  },
  'DO-WORK': {
    verbs: `start, begin, commence, say yes to, go for, get going on, build up, build up to, work up to, take, take on, take up, accept, do, undertake, carry out, cover, pick up, try, keep, keep on, keep doing, increase, get, find, obtain, secure, gain, land, enter, continue, continue with, continue in, carry on, carry on with, carry on in,
      stay in, stay on in, stick with, stick at, remain in, hold down, say yes to, agree to, return to, go back to, go back into, go into, get back to, get back into, get into, move into, move back into, come back to, work, complete, resume, attend, have, turn up for, sign, sustain, maintain, get yourself, join, offer, phase back into`,
    welshVerbs: `dechrau/dechreu, dechrau ar, cymryd/cymer, derbyn/derbyni, gwneud/gwn, gwnewch, cael, cael hyd i, dod o hyd i, parhau i wneud, parhau â, parhau yn, mynd yn ôl i, mynd yn ôl at, ewch yn ôl i, mynd i, dychwelyd i, dychwelwch i, dychwelyd/dychwel, sicrhau, cynyddu/cynydd, cadw/cadw, dal ati, aros yn, ennill, gweithio, ymgymryd â`,
  },
  // Words after which a job belongs to something else: "start looking for jobs", "take the bus to work".
  STOPS: {
    words: `about, how, from, list, course, workshop, class, website, note, notes, form, bus, train, journey, taxi, lift, route, clothes, photo, list of, questions, question, idea, ideas, advice, leaflet, adverts, advert, cv, c v, research, search, looking, look, quiz, test, assessment, talk, tour, visit, survey of, reference, contract of, interview, training, meeting, appointment, looking for, learning, reading, writing, book, video, course on, for, unit, module, page, exercise, appt, certificate, template, skills, help, benefit, with`,
    welsh:
      'cwrs, rhestr, taflen, gweithdy, bws, dosbarth, cyfarfod, cais, ymchwil, fideo, sgwrs, ffurflen, uned, sesiwn, am, taith',
  },
  HOURS: {
    words:
      'hours, hrs, hour, hr, mornings, morning, afternoons, afternoon, evenings, evening, days, day, nights, weekends, weeks, shifts, saturdays, sundays, minutes, awr, diwrnod, bore, prynhawn, wythnos, oriau, ddiwrnod',
  },
  DAYS: {
    words:
      'saturdays, sundays, mondays, tuesdays, wednesdays, thursdays, fridays, weekends, nights, evenings, mornings, afternoons, bank holidays, lunchtimes',
  },
  AT: { words: 'at, in, for, as, behind, alongside, with, from, yn, mewn, i, fel, ar, gyda, ym, yng, within' },
  WORKPLACE: {
    nouns: `shop, store, charity shop, hospice shop, café, cafe, coffee shop, kitchen, warehouse, bar, factory, farm, restaurant, pub, garage, salon, bakery, takeaway, supermarket, hotel, care home, nursing home, nursery, school, hospital, hospice, food bank, foodbank, soup kitchen, garden centre, community garden,
      community centre, community cafe, community café, allotment project, office, building site, site, depot, market, stall, market stall, reception, reception desk, till, counter, stockroom, leisure centre, launderette, laundry, car wash, hairdressers, library, parks team, animal shelter, animal rescue, kennels, stables, church, church hall, scout hut, brownies, lunch club, cattery, museum, club house, football club, rugby club, call centre, playgroup, business, dairy, butchers, butcher, chip shop, furniture project, recycling centre, repair cafe, thrift shop, day centre, bakers, premises, van, workshop floor, firm, company, food pantry, shop floor, salvage yard, breakfast club, after school club, homeless shelter`,
    welsh: `siop, siop elusen, caffi, cegin, warws, tafarn, ffatri, fferm, bwyty, garej, becws, archfarchnad, gwesty, cartref gofal, meithrinfa, ysgol, ysbyty, hosbis, banc bwyd, gardd gymunedol, canolfan gymunedol, swyddfa, cyngor, busnes, cwmni, derbynfa, llyfrgell, cantîn, stondin, marchnad, salon, eglwys, capel`,
  },
  RELATIVE: {
    words: `uncle, aunt, auntie, aunty, brother, sister, cousin, mum, mam, dad, father, mother, friend, neighbour, partner, husband, wife, family, neighbours, friends, son, daughter, family's, family business, tad, thad, fam, mam, brawd, frawd, chwaer, ewythr, modryb, ffrind, teulu, gŵr, gwraig, cefnder, cyfnither, employer, charity, council, agency, company`,
  },
  'HELP-OUT': {
    verbs: 'help, help out, help run, lend a hand, assist, work, chip in, pitch in, muck in, serve, work unpaid',
    welshVerbs: 'helpu/help, gweithio/gweithi, rhoi help llaw, cynorthwyo/cynorthwy',
  },
  VOLUNTEER: {
    verbs: 'volunteer, do volunteering, help as a volunteer, give your time, give up your time',
    words:
      'volunteering, voluntary work, volunteer work, voluntry work, as a volunteer, unpaid work, community service, voluntary role, volunteer role, a volunteer, volunteer shift, volunteer shifts, conservation volunteers, volunteers, community work, voluntary placement, volunteer placement, volunteer driver',
    welshVerbs: 'gwirfoddoli/gwirfoddol',
    welsh: 'gwaith gwirfoddol, gwirfoddolwr, gwirfoddolydd, gwirfoddolwyr, rôl wirfoddol',
  },
  'VOLUNTEER-TALK': {
    nouns: `volunteer centre, volunteering centre, volunteer fair, volunteering fair, volunteer bureau, volunteering website, volunteer pack, volunteer coordinator, volunteer manager, volunteering wales website, benefits of volunteering, volunteer tutor, volunteer driver scheme, volunteer reading scheme`,
    words: 'volunteering matters leaflet, canolfan wirfoddoli, ffair wirfoddoli, ganolfan wirfoddoli',
  },
  PLACEMENT: {
    nouns: `placement, work placement, work experience placement, work experience, work taster, work sample, unpaid placement, job taster, community work placement, mandatory work activity, industry placement, mandatory work activity placement, mwa placement, workplace trial, work shadowing, job shadowing, sector based work academy, swap placement, sbwa`,
    words: 'wk exp, work exp, wex, work ex, on placement',
    welsh: 'profiad gwaith, lleoliad gwaith, lleoliad, lleoliadau gwaith, blas ar waith',
  },
  'DO-PLACEMENT': {
    verbs: `start, begin, do, attend, take, take up, complete, undertake, go on, go to, accept, join, carry out, finish, find, arrange, keep, continue, continue with, have, sign up for, turn up for, commence, spend, get, secure, go, try, stay on, enrol on`,
    welshVerbs:
      'mynychu/mynych, gwneud/gwn, gwnewch, dechrau/dechreu, cwblhau/cwblh, cwblhewch, derbyn/derbyni, mynd ar, ewch ar, cymryd/cymer, trefnu/trefn, cymryd rhan mewn, treulio/treuli, parhau â',
  },
  OWN: {
    verbs: 'start, set up, start up, open, run, launch, establish, build up, register, begin, grow, buy, take over',
    welshVerbs: 'sefydlu/sefydl, dechrau/dechreu, agor/agor, rhedeg/rhed, lansio/lansi, cofrestru/cofrestr',
  },
  BUSINESS: {
    nouns: `business, cleaning business, own business, small business, company, firm, salon, shop, food stall, stall, market stall, practice, window cleaning round, cleaning round, gardening round, childminding business, online shop, etsy shop, ebay shop, catering business, gardening business, enterprise, trade, franchise`,
    words: 'business of your own',
    welsh: 'busnes, cwmni, stondin, siop ar lein, busnes eich hun, busnes glanhau',
  },
  'SELF-EMPLOYED': {
    words: `self employed, selfemployed, sole trader, freelance, freelancer, self employment, your own boss, her own boss, his own boss, freelancing, as a contractor, hunangyflogedig, hunan gyflogedig, unig fasnachwr, masnachwr unigol, ar eich liwt eich hun`,
  },
  BECOME: {
    verbs:
      'become, go, register, start, start up, set up, set yourself up, set herself up, set himself up, work, trade, begin, be, set, sign up, earn, continue, register yourself, go into, try, move into, operate',
    welshVerbs:
      'dod yn, mynd yn, ewch yn, dewch yn, cofrestru/cofrestr, gweithio/gweithi, bod yn, dechrau/dechreu, byddwch yn',
  },
  GIG: {
    words: `uber, uber eats, deliveroo, just eat, amazon flex, evri courier, etsy, ebay, vinted, taskrabbit, fiverr, upwork, airtasker, stuart, rover, bolt, paid surveys, online surveys, paid online surveys, swagbucks, mystery shopping, paid trials, cash in hand`,
  },
  'GIG-VERB': {
    verbs:
      'drive, deliver, ride, sign up, join, do, start, work, sell, earn, complete, trade, register, make money, offer, make, take',
  },
  'WORK-TRIAL': {
    nouns:
      'work trial, trial shift, trial day, unpaid trial, day trial, half day trial, one day trial, week trial, shadow shift, taster shift, taster day at work, job trial, day s trial, week s trial, working interview',
    welsh: 'treial gwaith, diwrnod prawf, shifft brawf',
  },
  // Trades by what one does at them.
  'TRADE-VERB': {
    verbs: `labour, clean, garden, decorate, babysit, childmind, pack, deliver, serve, cook, wash up, wash pots, plaster, roof, mow, paint and decorate, stack shelves,
      pick fruit, fruit pick, pick veg, sew, iron, caretake, farm, fish, lay bricks, sell, wait tables, wait on, do the pots, drive, drive taxis, drive a van, drive the van, repair bikes, fix bikes,
      fix cars, mend cars, valet cars, wash cars, man the till, work the till, work the bar, do the till, do the books, sort donations, steam clothes, hang stock, stock shelves, wash dishes, do dishes, peel, butcher, milk, muck out, feed the animals, lamb`,
    welshVerbs:
      'glanhau/glanh, gyrru/gyrr, coginio/cogini, garddio/garddi, gweini/gwein, danfon/danfon, pacio/paci, peintio/peinti, gwerthu/gwerth, godro/godr, labro/labr, gwarchod/gwarchod',
  },
  'RELATIVE-BUSINESS': { nouns: 'family business, family firm, family shop', welsh: 'busnes teuluol, busnes y teulu' },
  'START-AS': {
    verbs: 'start, begin, join, train up, sign up, work, act',
    welshVerbs: 'dechrau/dechreu, ymuno/ymun, gweithio/gweithi',
  },
  DELIVER: {
    verbs: `deliver, do deliveries, make deliveries, start deliveries, do a paper round, drive a taxi, drive a cab, stack the shelves, stack shelves, wait on tables, serve customers, serve drinks, clean houses, clean offices, clean cars, wash cars, babysit, child mind, childmind, walk dogs, mow lawns, cut hair, pull pints, take bookings,
      take customers, earn, trade, stuff envelopes, marshal, marshall, steward, staff, man the till, work the till, work the stall, caretake, moonlight, freelance, clock in, teach paying pupils, sell, temp, invoice, get paid for, pick fruit, clean the church, iron for, do ironing for, do cleaning for, do gardening for, do sewing for, do nails for, do hair for, fundraise`,
    words: 'dog walking for, for money, for cash, cash in hand, paid by, ar gyfer arian',
    welshVerbs: 'gwarchod plant/gwarchod, danfon/danfon, gwerthu/gwerth, gweini/gwein, ennill/enill',
  },
  MONEY: {
    words:
      'money, cash, pay, paid, customers, a wage, wages, clients, the market, markets, ebay, etsy, vinted, online, profit, car boot sales, arian, tâl, cwsmeriaid',
  },
  RETURN: {
    words: `return to work, returning to work, go back to work, going back to work, back to work, get back to work, get into work, move into work, start work, starting work, begin work, find work, finding work, get work, obtain work, secure work, return to employment, gain employment, take work, accept work, be in work, stay in work, keep in work, remain in work, go to work, do work, resume work, come back to work, be working, start working, begin working, keep working, continue working, carry on working, go out to work, dechrau gweithio, dechreuwch weithio, dechrau gwaith, dechreuwch waith, mynd yn ôl i r gwaith, dychwelyd i r gwaith, dychwelwch i r gwaith, ewch yn ôl i r gwaith, dod o hyd i waith, cael gwaith, bod mewn gwaith, parhau i weithio, mynd i weithio, mynd yn ôl i weithio, commence work, return to the workplace, work shifts, work overtime, work full time, work part time, work nights, work weekends, work evenings, work unpaid, work for free`,
  },
}

/** What makes a person work, whatever the regime. */
export const working = `
  DO-WORK .. A-JOB !interview|APPLICATION|search|advert|JOB-TALK|TALK
  DO-WORK .. duties|rota|round !course
  go|going|come|get|pop|nip in? to|into|down|in|at .. TRADE-PLACE with|gyda|efo .. RELATIVE
  give|giving|lend|lending|rhoi|rhowch .. RELATIVE|NAME|TRADE-PLACE|ffermwr a? hand|help|llaw .. at|on|in|with|gyda|yn|ar
  rhoi|rhowch help llaw
  TRADE-VERB|child|baby mind|minding|sit|sitting for|i your|her|his|their|eich
  take|takes|accept|accepts|do the|those|your? NUMBER HOURS .. WORKPLACE|KNOWN-EMPLOYER|AGENCY|EMPLOYER|TRADE-PLACE .. offer|offers|offered|offering
  take|takes|taking|accept|do|grab|cymryd|cymerwch whatever|anything|any|what|beth .. AGENCY|KNOWN-EMPLOYER|EMPLOYER .. got|going|offer|offers|has|nights|shifts|hours|cynnig !leaflet|leaflets
  drive|driving|drives the|a|their minibus|bus|van|lorry|taxi|ambulance|cab|truck for|on|from|at|to !lesson|test
  TRADE-VERB .. for|i the? CHARITY
  HELP-OUT .. at|with|for|in|yn|gyda|i the? CHARITY !NUMBER|advice
  be|bod|byddwch in|at|yn|on the|r? .. TRADE-PLACE .. TIME|HOURS to|i .. sort|serve|help|clean|cook|pack|stack
  be|bod at|yn|in the|r? .. TRADE-PLACE every|each|bob
  increase|increases|increasing|go|up|extend|move from? .. NUMBER to|i NUMBER hours
  increase|extend|up .. hours .. with|at|for .. EMPLOYER
  man|manning|staff|staffing|run|running|cover|covering the .. desk|till|stall|shop|counter|phones|door|reception|kiosk
  TRADE-VERB .. for|i .. RELATIVE|neighbours|customers|clients|KNOWN-EMPLOYER|TRADE-PLACE|pensioners
  TRADE-VERB .. at|in|on|with|behind .. TRADE-PLACE|KNOWN-EMPLOYER|RELATIVE
  TRADE-VERB .. paid|unpaid|cash|wage|wages|tips|money
  TRADE-VERB NUMBER|a|few .. days|mornings|hours|evenings|nights|afternoons
  join|joins|joining|ymuno .. team|crew|staff|tîm|rota|kitchen at|in|with|of|for|yn .. NAME|TRADE-PLACE|KNOWN-EMPLOYER|WORKPLACE
  HELP-OUT with|at|on|in .. teas|sale|lunches|stall|jumble|serving|deliveries|fête|fete|fair|parcels|donations|shelves|till|mums|toddlers|bingo|garden|harvest|lambing
  go|goes|going|get|getting|return|be|start back? full|part time
  go|goes|going|get|getting|return|be|come|head back to|at|in|into|on your|her|his|the|r old? A-JOB|JOBLESS|trade|duties|desk|taxis|tools|buses|vans|bins|rota|vans|lorries|boats|markets|doors|tills
  back at|in the|your|her|his old? TRADE-PLACE|A-JOB|office
  shadow|shadows|shadowing a|an|the|NAME .. at|for|in|around .. WORKPLACE|KNOWN-EMPLOYER|TIME|HOURS
  ^ DAYS|TIME|NUMBER .. on|at|in|with .. RELATIVE .. stall|market|TRADE-PLACE|van|round|site|business
  HOURS|DAYS|TIME TIME? unpaid|paid|volunteering|serving|cleaning|stacking|labouring|packing|driving .. at|in|for|with
  NUMBER HOURS|DAYS .. with|at|for|gyda .. KNOWN-EMPLOYER|TRADE-PLACE
  do|have|complete|attend a|an|the|NUMBER? .. WORK-TRIAL
  do|have|complete|attend .. trial at|with|in|yn|gyda the? NAME|WORKPLACE|KNOWN-EMPLOYER
  WORK-TRIAL at|with|in|yn|gyda .. NAME|WORKPLACE|KNOWN-EMPLOYER
  HOURS|DAYS|TIME TIME? in|at|on|with|yn|mewn .. TRADE-PLACE
  spend|spends|spending|do|doing|give|treulio|treuliwch .. DAYS|HOURS|TIME TIME? AT .. TRADE-PLACE
  unpaid|voluntary helper|help|assistant|assistance|labour|support|service|duties|cover|cleaner|worker|member|hand|role|job|cook|driver|receptionist
  ^ helper|cleaner|driver|assistant at|in .. WORKPLACE|TRADE-PLACE
  helping|help|helps in|at|out|with|run|mewn|yn .. TRADE-PLACE !talk|tour
  HELP-OUT .. RELATIVE .. AT .. TRADE-PLACE
  HELP-OUT .. RELATIVE .. deliveries|rounds|jobs|round|van|customers
  helpu|helpwch mas|allan .. TRADE-PLACE|WORKPLACE
  driving|drive|drives for|at|with .. TRADE-PLACE|RELATIVE|taxi
  offer|offers|offering your|her|his|their services as|to
  complete|do|take|have|get|find|win|chael|cael|land NUMBER .. paid|paying
  take|get|find|win|have|chael|cael|attract|on NUMBER customers|clients|gwsmer|cwsmer|gwsmeriaid|cwsmeriaid
  get|getting|go|going|be back behind the wheel|bar|counter|till|chair !lesson|lessons
  back behind the wheel|bar|counter|till !lesson|lessons
  back on the tools|tills|rigs|vans|vans|buses|taxis|lorries|boats|scaffolding|shop|roads|site
  start|starts|starting at|with|in|for .. KNOWN-EMPLOYER|TRADE-PLACE|cafe|café !course
  start|starts|starting at|with|for the? NAME NAME? .. NAME|washing|cleaning|serving|cooking|cash|driving|packing
  resume|resumes|resuming .. as a|an ROLE|JOB
  DO-WORK .. back as a|an ROLE|JOB
  dechrau|sefydlu|agor|dechreuwch|sefydlwch|agorwch|rhedeg|rhedwch BUSINESS !cwrs|cynllun|syniad
  do|doing|have a few|some|NUMBER runs|drops|rounds|jobs|shifts
  DO-WORK whatever|any|all|more|extra|NUMBER .. shifts|hours|shifft|shifftiau
  DO-WORK .. offer|offers|cynnig of|o work|employment|waith|swydd|shifts|hours
  take|takes|taking a|the|any|up? shift|shifts
  DELIVER .. TRADE-PLACE|community|village|church
  RETURN !plan|course|workshop|programme|group|session|TALK|interview
  work|works|working|gweithio|gweithiwch|weithio|work|wrk AT .. WORKPLACE|RELATIVE|KNOWN-EMPLOYER
  ^ work|working|works|gweithio|gweithiwch|weithio|wrk .. NUMBER HOURS
  work|working|works|gweithio|gweithiwch|weithio|wrk NUMBER .. HOURS
  work|working|gweithio|gweithiwch|weithio unpaid|mornings|evenings|nights|weekends|shifts|overtime|full|part|regular|more|extra|yn
  work|working|gweithio|gweithiwch|weithio for|as|i|fel|alongside !TIME|NUMBER|CV|COURSE
  HELP-OUT .. AT .. WORKPLACE !COURSE
  HELP-OUT .. RELATIVE .. WORKPLACE|BUSINESS|customers|clients
  HELP-OUT .. RELATIVE out .. AT|on
  HELP-OUT RELATIVE-BUSINESS
  help|helps|helping .. run|serve|serving|running|sort|pack|clean .. WORKPLACE
  HELP-OUT .. WORKPLACE .. TIME
  cover|covering .. WORKPLACE|holidays|sickness|staff
  do|doing|does NUMBER? TIME|HOURS .. AT .. WORKPLACE|RELATIVE
  start|starts|starting at|with the|a|your|an .. WORKPLACE
  become|becomes|becoming a|an ROLE|JOB
  deliver|delivers|delivering leaflets|papers|parcels|newspapers|food|pizzas|catalogues
  for money|cash|pay|wages
  do|doing .. breakfast|lunch|early|late|night|evening shift
  go|goes|going in .. WORKPLACE .. stack|clean|serve|help|work
  stack|serve|clean|sweep .. shelves|customers|tables|shop
  OWN your|her|his|a|an|their|own|eich|ei|small|my .. BUSINESS !plan|course|class|idea|bank|account|studies|workshop|adviser|library
  OWN BUSINESS $
  OWN BUSINESS eich|TIME
  BECOME .. SELF-EMPLOYED
  register with hmrc
  trade|trading as|from|at
  GIG-VERB .. for|with|on|to|as|via|through? GIG
  DELIVER .. MONEY|NUMBER|RELATIVE|TIME|friday|WORKPLACE|neighbours|crafts|stadium|race|run|match|bookings|deliveries
  get|getting paid for
  DO-WORK the|her|his|your|any|an? offer from|at|with NAME|EMPLOYER|WORKPLACE|KNOWN-EMPLOYER
  DO-WORK .. offer of work|employment
  NUMBER HOURS of? paid|unpaid? work !on|through|with|towards|WORK-TALK|experience|book
  be|being|bod in|into|mewn .. A-JOB|JOBLESS
  work|do|works|working DAYS on|AT|with|nights
  DO-WORK .. hours|oriau .. work|working|gwaith|week|wythnos|job
  increase|up|double|extend your|her|his|their|eich|ei working? hours|oriau
  up|increase .. hours AT work
  ^ WORK-TRIAL
  take|takes|taking .. customers|bookings|orders|clients
  START-AS .. as|fel .. JOB|VOLUNTEER
  ^ A-JOB AT .. WORKPLACE
  TIME .. for money|cash|pay
  keep|stay|remain .. your job|post
`

/** Volunteering: work, unpaid. */
export const volunteering = `
  VOLUNTEER !TALK|COURSE|pack|centre|your|an|answers|ideas|opinion
`

/** What makes a person go on a placement. */
export const placing = `
  APPLY .. PLACEMENT
  DO-PLACEMENT .. PLACEMENT !interview|advert|fair|website|adviser|TALK|leaflet
  ^ PLACEMENT !leaflet|website|fair
  ^ NUMBER .. PLACEMENT !leaflet|website|fair
`

/** What takes up work that was named or offered before, and is called "it". */
export const takingIt = `
  accept|accepts|accepting|take|takes|taking|derbyn|derbyniwch it|them|one|this !with|to|in|into|home|out|along|down|off|round|OURS|from
  accept|accepts|take|takes|derbyn $
  commence|commences|start|starts on the date
`
