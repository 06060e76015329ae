/** The names of jobs, in the singular and in lower case: whole titles, and the last words that titles are made with. */

/** A list typed as words with commas between them. */
export const wordsOf = (typed: string): readonly string[] =>
  typed
    .split(',')
    .map(word => word.trim().replace(/\s+/g, ' '))
    .filter(Boolean)

/**
 * The last word of a title that other words may stand before: "crane driver", "night shift warehouse operative".
 * Each is a person by itself, so that whatever stands before it says which.
 */
export const titleHeads = wordsOf(`
  accountant, acrobat, adjuster, administrator, admin, adviser, advisor, agent, aide, analyst, animator, apprentice,
  architect, artist, assembler, assessor, assistant, associate, attendant, auctioneer, auditor, author, auxiliary,
  bailiff, baker, banksman, barber, barista, bartender, beautician, blacksmith, blaster, boilermaker, bookbinder,
  bookkeeper, bouncer, brewer, bricklayer, brickie, broker, builder, butcher, butler, buyer,
  cabbie, carer, caretaker, carpenter, cashier,  caterer, chandler, chaperone,  chauffeur, checker, chef, chemist,
  childminder, chippy, cleaner, clerk, climber, coach, coachbuilder, cobbler, coder, collector, comedian,
  commissionaire,  concierge, conductor, confectioner, conservator, constable, consultant, controller, cook,
  cooper, coordinator, co-ordinator, counsellor, courier, crew member,  curator, cutter, dancer, dealer, decorator, demonstrator,
  dentist, deputy, designer, despatcher, developer, dietitian, director, dispatcher, dispenser, distributor, diver, docker, doctor,
  domestic, doorman, dressmaker, driller, driver, drayman, derrickman, quarryman, roustabout, roughneck, editor, electrician, embalmer, engineer, engraver, entertainer,
  erector, estimator, examiner, executive, fabricator, facilitator, farmer, farmhand, farrier, fettler, finisher, firefighter,
  fireman, fisherman, fishmonger, fitter, florist, foreman, forester,  fundraiser, furrier, gamekeeper, ganger, gardener,
  geologist, glazier, goldsmith, governess, governor, grader, greengrocer, grinder, grocer, groom, groundsman, groundworker,
  groundskeeper, guard, guide, hairdresser, handler, handyman,  handyperson, harvester, hauler, haulier, healthcare assistant,
  helper, herdsman,  hostess, housekeeper, housemaid, hygienist, illustrator, inspector, installer, instructor,
  interpreter, interviewer, investigator, invigilator, ironer, ironmonger, janitor, jeweller, jockey, joiner, journalist,
   keeper, keyworker, key worker, knitter, labourer, labouror, lecturer, librarian, lifeguard, linesman, loader, locksmith,
  lumberjack, machinist, maid, maker, manager, manageress, marketer, mason, masseur, masseuse, matron, mechanic, mender, mentor,
  merchandiser, merchandizer, messenger, midwife, milkman, miller, milliner, miner, minder,   modeller, 
  mortician, moulder,  musician, nanny, navigator, negotiator, nurse, nurseryman, officer, official, operative, operator, 
  optician, optometrist, orderly, organiser, osteopath, owner, packer, painter, paperboy, paralegal, paramedic, paratrooper,
   pathologist, paver, personal assistant, pharmacist, photographer, physio, physiotherapist, picker, pilot, pipefitter, planner, plasterer,
  plater, platelayer, playworker, plumber, podiatrist, policeman, policewoman, polisher, porter, postman, postie, postwoman, potter,
  presenter, presser, priest,  producer, producer, programmer, projectionist, promoter, proofreader, psychologist, publican,
  publisher, puncher, radiographer, ranger, receptionist, recruiter, referee, refiner, removals man, rep, repairer, reporter,
  representative, researcher, restorer, rider, rigger, riveter, roadsweeper, roofer, runner, sailor, salesman, salesperson,
  saleswoman, sales assistant, scaffolder, scientist, seamstress, secretary, server, setter, sewer, shearer,  shepherd, shipwright,
  shoemaker, shopfitter, shopkeeper, signaller, signalman, singer, slater, slaughterman, smelter, smith, solderer, soldier,
  solicitor, sorter, specialist, splicer, sprayer, stacker, staff nurse, steelworker, steel fixer, stevedore, steward, stewardess, stocktaker,
  stonemason, storekeeper, storeman, stylist, supervisor, surfacer, surgeon, surveyor,  sweeper, tailor,  tarmacer,
  taster, teacher, technician, technologist, telephonist, telesales, teller, tester, therapist, tiler, toolmaker, trader, trainee, trainer, 
  translator, treasurer, trimmer, trucker, turner, tutor, typesetter, typist, undertaker, underwriter, upholsterer, usher,
  usherette, valet, valeter, vet, vicar,  waiter, waitress, waiting staff, warden, warder, washer, washer up, watchman, weaver, webmaster, weigher,
  welder, wholesaler, winder, window cleaner, woodworker, worker, writer, youth worker, zookeeper
`)

// "crane op", "lab tech": short for operator and technician where the word before says of what.
const shortTitles = [
  ...wordsOf(
    'warehouse, crane, machine, production, process, factory, line, plant, forklift, flt, press, cnc, packing, print, quarry, switchboard, cctv, control room, goods in, picking, assembly, cleaning, logistics, saw, boiler, digger, excavator, store, stores, distribution, maintenance, security, catering, customer service',
  ).flatMap(of => [`${of} op`, `${of} operative`, `${of} operator`]),
  ...wordsOf(
    'lab, laboratory, pharmacy, vet, it, dental, nail, science, sound, lighting, hospital, theatre, computer, av, service, field, repair, design, food, quality, maintenance, engineering, lash, workshop',
  ).map(of => `${of} tech`),
  ...wordsOf(
    'bin, lollipop, handy, dust, milk, ice cream, removal, removals, delivery, maintenance, tyre, exhaust, rag and bone, fence, barrow, plant, store, dustbin, coal, gas, chimney, repair, ticket',
  ).flatMap(of => [`${of} man`, `${of}man`]),
  ...wordsOf('dinner, tea, lollipop, cleaning, bar, dinner, canteen, sandwich, tupperware, counter, school dinner').map(
    of => `${of} lady`,
  ),
  ...wordsOf(
    "saturday, shop, office, checkout, counter, factory, ring, delivery, butcher's, paper, stable, errand, trolley, ball",
  ).flatMap(of => [`${of} girl`, `${of} boy`, `${of} lad`]),
  ...wordsOf(
    "plumber's, driver's, electrician's, joiner's, fitter's, plasterer's, roofer's, mechanic's, bricklayer's, welder's, gardener's, van, lorry driver's, drayman's, carpenter's, sparky's",
  ).flatMap(of => [`${of} mate`, `${of.replace("'", '')} mate`]),
]

/** Whole titles that end otherwise, or are written short. */
export const wholeTitles = [
  ...shortTitles,
  ...wordsOf(`
  clerk of works, clerk of the works, redcoat, bluecoat, ao, eo, heo, civil service ao, registered manager, deputy head, head of year, head of department, chef de rang, maitre d, nightshift worker, bank staff, bank nurse, bank hca, agency nurse, agency hca, agency carer, checkout staff, shop staff, bar staff, kitchen staff, hotel staff, ground crew, deck crew, stage crew, camera crew, stoker, submariner, royal marine, commando, lance bombardier, trooper, petty officer, midshipman, wing commander, corporal, master of ceremonies, forces medic, dispensing optician, optical assistant, pharmacy dispenser, opticians receptionist, optician's receptionist, trainee accountant, trainee manager, trainee solicitor, solicitor's clerk, legal sec, medical sec, company sec, legal exec, account exec, farm secretary, waiting staff, food runner, trim fitter, body fitter, key cutter, shoe repairer, fleet cleaner, train cleaner, bus cleaner, hospital housekeeper, hotel housekeeper, homecare worker, home carer, personal carer, waking night worker, sleep in carer,
  xmas temp, christmas temp, ta, hlta, hca, lsa, sen ta, 1:1 ta, 1-1 ta, pa, cna, dba, gp, md, ceo, cto, hgv driver, hgv, lgv driver, class 1 driver, class 2 driver, 7.5 tonne driver,
  van driver, bus driver, taxi driver, cab driver, cabbie, uber driver, delivery driver, parcel courier, train driver, tram driver, lorry driver,
  forklift driver, flt driver, crane driver, digger driver, dumper driver, tipper driver, coach driver, tractor driver,
  kitchen porter, kp, commis, commis chef, sous chef, head chef, chef de partie, pot washer, potwash, washer-up, glass collector, barmaid, barman, bar staff, front of house, foh,
  teaching assistant, classroom assistant, learning support assistant, lunchtime supervisor, midday supervisor, mid day supervisor, midday assistant, dinner lady,
  lollipop lady, lollipop man, school crossing patrol, nursery nurse, nursery assistant, nursery worker, nursery practitioner,
  early years practitioner, childcare assistant, childcare practitioner, childminder, au pair, nanny, babysitter,
  support worker, care worker, care assistant, home carer, home help, senior carer, senior care assistant, night carer, live-in carer, domiciliary carer, dom carer,
  healthcare assistant, health care assistant, healthcare support worker, nursing assistant, nursing auxiliary, auxiliary nurse,
  staff nurse, staff sergeant, ward clerk, ward sister, ward manager, theatre nurse, dental nurse, district nurse, mental health nurse, phlebotomist, pharmacy assistant,
  shelf stacker, shelf filler, night filler, shop assistant, shop worker, shop keeper, shop floor, shopgirl, sales assistant, sales assistant, till operator, checkout operator, checkout assistant, checkout girl, trolley collector,
  retail assistant, customer assistant, customer service assistant, customer service adviser, customer service advisor, customer services, call handler,
  call centre operator, call centre agent, call centre adviser, call centre worker, telesales, telemarketer, switchboard operator,
  data entry clerk, data inputter, data entry, office junior, office manager, office worker, office admin, office assistant, admin assistant, admin officer, admin clerk, admin worker,
  wages clerk, payroll clerk, accounts clerk, accounts assistant, purchase ledger clerk, legal secretary, medical secretary, company secretary, school secretary,
  civil servant, postal worker, postman, postwoman, mail sorter, parcel sorter, security guard, security officer, door supervisor, doorman, bouncer, cctv operator, night watchman, store detective,
  traffic warden, civil enforcement officer, prison officer, probation officer, police officer, pcso, firefighter, soldier, squaddie, infantryman, rifleman, marine, sergeant, corporal, lance corporal, gunner, sapper, guardsman, seaman, able seaman, deckhand,
  bin man, binman, refuse collector, refuse loader, street cleaner, street sweeper, road sweeper, litter picker, car washer, car valeter, window cleaner, 
  warehouse operative, warehouse worker, warehouse picker, order picker, picker packer, picker and packer, pick and pack, picking and packing, warehouseman, warehouse supervisor, goods in, goods in clerk, stock controller, stock clerk, stores person, storeman, yardman, 
  factory operative, factory worker, factory hand, machine operator, machine operative, machine minder, production operative, production worker, production line worker, line operative, line leader, process operator, press operator, cnc operator, cnc machinist, lathe operator, quality inspector, quality controller, qc inspector, team leader, shift leader, shift manager, section leader, section manager, department manager, area manager, store manager, shop manager, duty manager, general manager, assistant manager, deputy manager,
  tool setter, tool maker, sheet metal worker, steel worker, steel erector, steel fixer, plant operator, plant operative, machine driver, 360 driver, ground worker, general labourer, builders labourer, builder's labourer, labourer, hod carrier, dry liner, dryliner, tacker, damp proofer, kitchen fitter, bathroom fitter, carpet fitter, floor layer, window fitter, gas fitter, gas engineer, heating engineer, alarm engineer, bt engineer, telecoms engineer, tyre fitter, exhaust fitter, panel beater, paint sprayer, car mechanic, motor mechanic, mot tester, bodyshop, asphalter, tarmac layer, traffic management operative, track worker, rail worker,
  tree surgeon, farm worker, farm labourer, farm hand, farmhand, fruit picker, veg picker, potato picker, mushroom picker, daffodil picker, egg packer, milker, dairyman, cowman, shepherd, gamekeeper, ghillie, gillie, fish filleter, fish packer, trawlerman, fisherman, stable hand, stable lad, groom, dog groomer, dog walker, kennel assistant, kennel hand, veterinary nurse, vet nurse,
  hairdresser, hair stylist, barber, beautician, beauty therapist, nail technician, nail tech, lash tech, makeup artist, make-up artist, massage therapist, tattooist, tattoo artist, 
  web developer, web designer, software engineer, software developer, graphic designer, it technician, it support, it manager, it engineer, systems analyst, network engineer, helpdesk analyst, 
  estate agent, letting agent, travel agent, bookmaker, croupier, bingo caller, lifeguard, leisure assistant, gym instructor, personal trainer, fitness instructor, football coach, swimming teacher, driving instructor, 
  chambermaid, room attendant, hotel receptionist, night porter, hospital porter, hospital cleaner, hospital domestic, domestic assistant, domestic cleaner, cleaning supervisor, catering assistant, kitchen assistant, kitchen hand, canteen assistant, canteen worker, school cook, cook, 
  seamstress, sewing machinist, sewing machinist, garment worker, presser, cutter, weaver, spinner, mill worker, mill hand, doffer, overlocker, lace maker, 
  miner, coal miner, pit worker, civil eng, mechanical eng, electrical eng, oil rig worker, roustabout, roughneck, rigger, boilermaker, shipbuilder, docker, plater, caulker, riveter,
  market trader, market stall holder, stallholder, street trader, buskers, busker, musician, dj, singer, actor, actress, dancer, journalist, photographer, cameraman, sound engineer, stagehand, stage hand, props, runner,
  social worker, youth worker, youth leader, play worker, family support worker, housing officer, benefits adviser, teacher, supply teacher, primary teacher, maths teacher, english teacher, headteacher, head teacher, lecturer, librarian, library assistant, school caretaker, caretaker, exam invigilator, cover supervisor,
  accountant, bookkeeper, book keeper, solicitor, barrister, paralegal, lawyer, judge, doctor, surgeon, dentist, pharmacist, physiotherapist, occupational therapist, radiographer, midwife, health visitor, paramedic, ambulance driver, ambulance technician, first responder, 
  architect, civil engineer, mechanical engineer, electrical engineer, structural engineer, quantity surveyor, site manager, site supervisor, project manager, banksman, slinger, traffic marshal, slinger signaller, crane operator,
  imam, vicar, priest, nun, monk, undertaker, funeral director, funeral operative, gravedigger, cemetery worker, 
  foster carer, foster parent, mystery shopper, leaflet distributor, paper boy, paper girl, paperboy, papergirl, milkman, avon lady, ann summers rep, betterware rep, party planner, event organiser, events manager, wedding planner, 
  care home manager, nursing home manager, home manager, publican, pub landlord, pub landlady, b&b owner, shop owner, business owner, cafe owner, takeaway owner, salon owner, restaurant owner,
  chippie, sparky, spark, brickie, joiner, chippy, plumber, plasterer, painter and decorator, painter/decorator, painter & decorator, decorator, roofer, scaffolder, tiler, glazier, electrician, welder, fabricator, welder fabricator, welder/fabricator, fitter, turner, fitter turner, fitter welder, french polisher, upholsterer, cabinet maker, wood machinist, sawyer, potter, glass blower, stonemason, thatcher, 
  flight attendant, cabin crew, air hostess, air steward, baggage handler, check in agent, aircraft cleaner, ground crew, ground staff, pilot, 
  slaughterman, butcher, boner, baker, fishmonger, greengrocer, confectioner, cake decorator, sandwich maker, barista, pizza maker, pizza chef, kebab shop worker, burger flipper, crew member, waiter, waitress, waiting on tables, silver service, banqueting staff, 
  childrens entertainer, toastmaster, santa, elf, steward, event steward, matchday steward, turnstile operator, ticket collector, ticket inspector, train guard, conductor, bus conductor, signalman, station assistant, platform staff, revenue protection officer, 
  translator, interpreter, language teacher, esol teacher, esol tutor, tutor, private tutor, teaching english, community worker, outreach worker, peer mentor, support officer, befriender, charity worker, charity shop manager, charity shop volunteer, chugger, fundraiser
`),
]

/** What somebody does, that may stand for the job: "cleaning", "bar work", "working with animals". */
export const occupations = wordsOf(`
  trolleys, trolley collecting, midwifery, phlebotomy, radiography, physiotherapy, paramedic work, optometry, dentistry, podiatry, occupational therapy, speech therapy, zookeeping, farriery, saddlery, firefighting, fire fighting, the police, the fire service, the ambulance service, prison service, the prison service, border force, probation, probation work, advocacy, mentoring, coaching, lecturing, archaeology, architecture, surveying, town planning, lab work, laboratory work, science, biology, zoology, veterinary work, animal welfare, equine work, aquaculture, fish farming, sheep farming, dairy farming, gamekeeping, woodland work, countryside work, park ranger work, tool making, cnc machining, sheet metal work, spraying, paint spraying, car repair, tyre fitting, exhaust fitting, mot testing, car sales, insurance work, mortgage advice, credit control, purchase ledger, sales ledger, invoicing, reception and admin, legal admin, medical admin, school admin, church work, funeral directing, embalming, pest control, drain cleaning, drainage, water treatment, tarmac laying, kerb laying, paving, fencing, drystone walling, rendering, artexing, damp proofing, insulation, solar panel fitting, ev charging installation, alarm fitting, locksmithing, cable laying, fibre installation, telecoms, railway maintenance, track work, signalling, ship repair, boat repair, sail making, lobster fishing, cockling, oyster farming, pottery, ceramics, glass blowing, jewellery making, silversmithing, picture framing, cake making, cake decorating, baking cakes, brewing, distilling, butchering, fishmongering, food hygiene work, food packing, fruit packing, veg packing, egg packing, fish processing, chicken processing, meat processing, hotel reception, concierge work, croupier work, betting shop work, bingo calling, stage management, set building, lighting, sound engineering, film work, tv work, radio work, dj work, djing, games design, app development, cyber security, network engineering, data analysis, testing, technical writing, copywriting, proofreading, editing, blogging, content creation, social media, ecommerce, dropshipping, ebay selling,
  on the bins, on the tills, on the doors, on the docks, on the buses, on the rigs, on the railways, on the railway, on the trawlers, on the boats, on the wards, on the markets, on the phones, on the checkouts, on the deli counter, on the deli, on the fish counter, on reception, on the assembly line, on the production line, on the shop floor, on the land, on the farms, on the roads, on the trains, on the ferries, on the counter, on the line, on trolleys,
  grave digging, park keeping, grounds keeping, groundskeeping, greenkeeping, gamekeeping, beekeeping, dog training, dog boarding, pet sitting, house sitting, boat building, bike repair, bicycle repair, phone repair, shoe repair, key cutting, blacksmithing, thatching, dry stone walling, hedge laying, stone masonry, glazing, car spraying, taxi, taxis, cabs, minicab, minicabs, lorries, coaches, wagons, checkout, checkouts, tills, deli counter, front desk, stock room, replenishment, goods inward, loading bay, despatch, dispatch, grounds maintenance, loading, unloading, night fill, line work, assembly line, post room, mail room, door supervision, close protection, cash and carry work, canteen work, admin support, teaching support, learning support, pastoral support, community work, advice work, debt advice, phone work, telephone work, computer work, it sector, animal work, outdoor jobs, horse riding, aerospace, animation, acting work, accounts work,
  accounting, accountancy, accounts, acting, admin, administration, agriculture, animal care, art, assembly, assembly work, au pairing, babysitting, baking, banking, bar, bar work,
  barbering, beauty, beauty therapy, bookkeeping, bricklaying, bricklaying, building, building work, bus driving, butchery, call centre, call centre work, car mechanics, car washing, car valeting,
  care, care work, caring work, caring for the elderly, elderly care, dementia care, social care, home care, domiciliary care, dom care, adult care, residential care, care sector, health care, healthcare, carpentry, carpet fitting, cash in hand work, catering, catering work, charity work, childcare, child care, childminding,
  civil engineering, civil service, classroom support, cleaning, cleaning work, cleaning jobs, coding, programming, computing, conservation, construction, construction work, cooking, counselling, courier work, customer service, customer services, customer care,
  dance, data entry, deliveries, delivery driving, delivery work, delivery, demolition, dental nursing, design, dog grooming, dog walking, domestic work, door work, dressmaking, driving, driving work, driving jobs, van driving, lorry driving, taxi driving, taxiing, taxying, taxi work, minicabbing, hgv driving,
  dry lining, early years, electrical work, electronics, engineering, estate agency, event work, events, events work, event management, fabrication, facilities, factory, factory work, farm work, farming, fashion, finance, fishing, fitness, fitting, floristry, food prep, food production, food processing, forestry, forklift driving, forklift work, fruit picking, funeral work, furniture removals,
  gardening, gardening work, general labouring, graphic design, green keeping, ground work, groundworks, hair, hair and beauty, hairdressing, hair dressing, handyman work, health and social care, heating, horticulture, hospital work, hospitality, hospitality work, hotel work, house clearance, house clearances, housekeeping, housing, human resources,
  insurance, interior design, interpreting, ironing, it, it support, it work, i.t., joinery, journalism, kennel work, kitchen, kitchen work, kitchen portering, labouring, labouring work, land based work, landscaping, landscape gardening, laundry, laundry work, law, legal work, leisure, library work, lifting work, light industrial, light assembly, logistics, lorry work, lunchtime supervising,
  machining, machine work, maintenance, maintenance work, manual work, manual labour, manufacturing, market research, marketing, market trading, massage, meat packing, mechanics, mechanical work, media, mending, merchandising, metalwork, mining, modelling, motor trade, motor vehicle, music, music teaching, nail bar work, nails, nannying, night work, nursery work, nursing, nursing care,
  odd jobs, office, office admin, office cleaning, office work, office based work, office jobs, oil and gas, outdoor work, outdoors work, packing, packing work, packaging, painting, painting and decorating, painting & decorating, decorating, decorating work, paper round, paperwork, parcel delivery, parks, payroll, personal training, photography, picking, picking and packing, pick and pack, picking/packing, packing and picking, piece work, plant hire, plant operating, plastering, play work, playwork, plumbing, policing, policing work, post, postal work, potwashing, pot washing, portering, printing, print, private hire, processing, production, production line, production line work, production work, project management, property, property maintenance, pub work, public sector, publishing, quarrying, quality control,
  railway work, rail work, the railway, the railways, on the tools, on the boats, building sites, on building sites, on the wagons, on the lorries, on the road, on the wards, on the rigs, on the trawlers, on the farm, on the land, on the tubes, on the trains, on the trams, fire brigade, the fire brigade, hospital portering, portering, aquatics, school office, back office, shop floor, front desk, front of house, back of house, desk job, desk jobs, desk based job, desk based work, sit down job, sitting down job, seated job, outdoor job, outdoor jobs, outdoor work, outside work, door work, on the door, elec, plumb, pick or pack, picking or packing, pick pack, pick and pack, payroll, book keeping, wage clerking, second line support, 2nd line support, 1st line support, first line support, desktop support, web design, web development, games design, gaming design, graphics, cyber, cyber security, data analysis, ux design, youth work, youth working, homelessness work, housing support, support work, outreach work, key working, peer mentoring, advocacy work, dog grooming, dog walking, dog training, pet grooming, kennel work, cattery work, conservation work, forestry work, tree work, tree surgery, grounds maintenance, prop making, set building, sound engineering, dj work, event work, events work, festival work, prison service, fire service, ambulance service, civil service, barbering, nail art, nails, lashes, nails and lashes, brows, tattooing, piercing, car valeting, tyre fitting, drylining, dry lining, rendering, screeding, kerb laying, floor laying, solar installation, heat pumps, ev charging, reception, reception work, receptionist work, recruitment, recycling, refuse collection, removals, removal work, research, restaurant work, retail, retail work, retail sales, road works, roadworks, roofing, rough labouring, sales, sales work, sandwich making, scaffolding, school work, school cleaning, school kitchen, school meals, school dinners, scrap dealing, seasonal work, secretarial, secretarial work, security, security work, selling, selling online, sewing, sewing machining, sex work, shelf stacking, shelf filling, shift work, shipping, shipbuilding, shop, shop work, shopwork, shop fitting, shopfitting, shop floor, shop keeping, signwriting, site work, social work, software, software development, solar, sport, sports, sports coaching, stewarding, stock control, stock taking, stocktaking, stores, street cleaning, street sweeping, supermarket, supermarket work, supply teaching, support work, surveying, swimming teaching,
  tailoring, takeaway, tarmacking, tattooing, teaching, teaching assistant work, ta work, telesales, telemarketing, textiles, the post, the railways, the army, the navy, the raf, theatre, tiling, till work, tills, tourism, traffic management, translating, translation, transport, travel, travel and tourism, tree surgery, tree work, tutoring, typing, upholstery, valeting, van work, veterinary nursing, waitering, waiting on, waiting tables, waitressing, warehouse, warehousing, warehouse work, washing up, waste management, web design, wedding planning, welding, welding work, window cleaning, window fitting, wood work, woodwork, working from home, writing, yard work, youth work, working with animals, working with horses, working with children, working with kids, working with old people, working with the elderly, working with people
`)

const vehicles = wordsOf(
  'an uber, uber, an ambulance, a minicab, a hearse, bus, buses, school bus, school buses, taxi, taxis, cab, cabs, minicab, minicabs, lorry, lorries, van, vans, hgv, hgvs, truck, trucks, artic, artics, forklift, forklifts, fork lift, flt, coach, coaches, minibus, minibuses, crane, cranes, tractor, tractors, delivery van, ambulance, ambulances, train, trains, tram, trams, wagon, wagons, digger, diggers, dumper, dumpers',
)

const driving = (verbs: readonly string[]): string[] =>
  verbs.flatMap(verb => vehicles.flatMap(vehicle => ['', 'a ', 'the '].map(article => `${verb} ${article}${vehicle}`)))

/** Driving told by what is driven: "used to drive buses", "drove a taxi", "drives a minibus". */
export const drivenWork = driving(['drive', 'driven', 'driving'])
export const drivenPast = driving(['drove'])
export const drivenNow = driving(['drives'])

/** The same in Welsh. Titles change their first letter after some words, so both forms stand. */
export const welshTitles = wordsOf(`
  gofalwr, gofalwraig, gofalydd, ofalwr, ofalwraig, nyrs, nyrs feithrin, athro, athrawes, cynorthwyydd dysgu, gynorthwyydd dysgu, cymhorthydd, gymhorthydd, cymhorthydd dosbarth, gyrrwr, yrrwr, gyrrwr bws, yrrwr bws, gyrrwr lori, yrrwr lori, gyrrwr tacsi, yrrwr tacsi, gyrrwr fan,
  glanhawr, lanhawr, glanhawraig, lanhawraig, cogydd, gogydd, cogyddes, gogyddes, ffermwr, ffermwraig, gwas fferm, was fferm, derbynnydd, dderbynnydd, gweithiwr, weithiwr, gweithiwr cymorth, weithiwr cymorth, gweithiwr ffatri, weithiwr ffatri, gweithiwr swyddfa, gweithiwr siop, gweithiwr warws, gweithiwr cymdeithasol, gweithiwr ieuenctid, swyddog, swyddog diogelwch, ysgrifenyddes, ysgrifennydd, clerc, glerc, saer, saer coed, saer maen, plymwr, blymwr, trydanwr, drydanwr, adeiladwr, briciwr, friciwr, töwr, peintiwr, beintiwr, peiriannydd, beiriannydd, mecanic, weldiwr, garddwr, arddwr, glöwr, löwr, chwarelwr, pysgotwr, bysgotwr, postmon, bostmon, gwarchodwr plant, warchodwr plant, gwarchodwraig plant, cynorthwyydd siop, gynorthwyydd siop, cynorthwyydd gofal, gynorthwyydd gofal, cynorthwyydd cegin, trin gwallt, triniwr gwallt, barbwr, cigydd, gigydd, pobydd, bobydd, gweinydd, weinydd, gweinyddes, weinyddes, rheolwr, reolwr, rheolwraig, cyfieithydd, gyfieithydd, gofalwr ysgol, labrwr, porthor
`)
export const welshOccupations = wordsOf(`
  gwaith swyddfa, waith swyddfa, gwaith siop, waith siop, gwaith gofal, waith gofal, gwaith glanhau, waith glanhau, gwaith ffatri, waith ffatri, gwaith fferm, waith fferm, gwaith gweinyddol, waith gweinyddol, gwaith adeiladu, waith adeiladu, gwaith derbynfa, waith derbynfa, gwaith warws, waith warws, gwaith cegin, waith cegin, gwaith bar, waith bar, gwaith ieuenctid, waith ieuenctid, gwaith cymdeithasol, gwaith tymhorol,
  gofal, gofal plant, ofal plant, glanhau, arlwyo, gyrru, garddio, arddio, dysgu, addysgu, coginio, adeiladu, amaethyddiaeth, lletygarwch, manwerthu, gweinyddiaeth, trin gwallt, nyrsio, ffermio, derbynfa, dderbynfa, plymio, weldio, cyfieithu
`)
