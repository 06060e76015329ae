/** Who has work to give, by name and by kind of place: known employers, agencies, sites, and where a trade is followed. */
import type { WordLists } from '../reading/lexicon.ts'

export const employers: WordLists = {
  // Names that advisers write without a capital letter.
  'KNOWN-EMPLOYER': {
    words: `
      tesco, tescos, tesco extra, tesco express, asda, aldi, aldis, lidl, lidls, morrisons, morrison s, sainsburys, sainsbury s, sainsbury,
      waitrose, ocado, spar, londis, farmfoods, heron foods, iceland, budgens, costcutter, nisa, booths, co op, the co op, coop foods,
      b and m, b m, wilko, boots, superdrug, argos, primark, matalan, peacocks, poundland, poundstretcher, home bargains, the range, tk maxx,
      marks and spencer, marks and sparks, m and s, next plc, john lewis, debenhams, new look, h and m, sports direct, jd sports, decathlon,
      dunelm, ikea, b and q, wickes, screwfix, toolstation, homebase, travis perkins, jewson, currys, halfords, kwik fit, evans cycles,
      smyths, the works, wh smith, whsmith, waterstones, specsavers opticians jobs, clarks, timpson, card factory, pets at home, greggs,
      mcdonalds, mcdonald s, maccies, kfc, subway, burger king, dominos, domino s, pizza hut, papa johns, five guys, nando s, nandos,
      costa, starbucks, caffe nero, pret, pret a manger, wetherspoons, wetherspoon, spoons, greene king, toby carvery, harvester,
      premier inn, travelodge, whitbread, holiday inn, butlins, haven, center parcs, centre parcs, pontins, mecca bingo, odeon, vue,
      amazon, royal mail, dpd, evri, hermes, yodel, dhl, ups, fedex, tnt, xpo, wincanton, eddie stobart, stobarts, parcelforce,
      just eat, deliveroo, uber, uber eats, stagecoach, arriva, first bus, first group, national express, network rail, scotrail, avanti,
      serco, g4s, mitie, capita, sodexo, compass group, iss, ocs, securitas, aramark, rentokil, veolia, biffa, atalian servest,
      barchester, bluebird care, four seasons, hc one, bupa care, cera, allied healthcare, anchor care, abbeyfield, mears,
      bt, openreach, sky, vodafone, british gas, scottish gas, severn trent, dwr cymru, welsh water, teleperformance, webhelp, admiral,
      bernard matthews, samworth, samworth brothers, walkers, bakkavor, greencore, two sisters, warburtons, premier foods, mccain,
      jaguar land rover, jlr, nissan, toyota, airbus, tata steel, siemens, babcock, bae systems, rolls royce, barratt, persimmon, balfour beatty`,
  },
  AGENCY: {
    nouns:
      'agency, recruitment agency, employment agency, temp agency, job agency, recruiter, staffing agency, nursing agency, supply agency, care agency, recruitment consultant, staff bank, nurse bank, nursing bank, nhs bank, nhs staff bank',
    words: `
      reed, hays, randstad,
      adecco, manpower, reed recruitment, hays, randstad, blue arrow, pertemps, acorn recruitment, brook street, office angels, agencys,
      kelly services, gi group, staffline, angard, michael page, hr go, tempo, search consultancy, best connection, the best connection,
      prime time, meridian, driver hire, extrastaff, extra personnel, berry recruitment, thrive group, heads recruitment, pmp recruitment,
      major recruitment, interaction recruitment, pin point, cordant, s1 jobs agency, nhs professionals, teaching personnel, supply desk,
      new directions, hoop recruitment, care agency, cleaning agency, driving agency, catering agency, bank staff, recruitment firm,
      recruitment company, work agency, temping agency, job agencies`,
    welsh:
      'asiantaeth, asiantaethau, asiantaethau recriwtio, asiantaeth gyflogaeth, asiantaeth waith, asiantaeth recriwtio, asiantaeth swyddi, asiantaethau swyddi, asiantaeth dros dro',
  },
  'JOB-SITE': {
    words: `
      indeed, find a job, faj, cv library, totaljobs, total jobs, reed, monster, linkedin, linked in, nhs jobs, trac jobs, trac,
      civil service jobs, gumtree, jobsite, job site, job sites, jobs page, careers page, careers pg, careers site, careers portal,
      jobs portal, job board, job boards, jobs board, employers, recruiters, glassdoor, adzuna, cwjobs, caterer, s1jobs, myjobscotland,
      my job scotland, jobs go public, guardian jobs, fish4jobs, jooble, jobcentre jobs, universal jobmatch, recruitment site,
      recruitment page, recruitment website, jobs website, careers website jobs, swyddle, lleol cymru, safle swyddi, gwefan swyddi`,
  },
  'JOB-INTERVIEW': {
    nouns: `
      recruitment day, open recruitment day, recruitment open day, recruitment event, hiring event, hiring day, assessment day,
      employer assessment day, trial interview, group interview, panel interview, first interview, final interview, interview slot`,
    welsh: 'diwrnod recriwtio, diwrnod asesu, ail gyfweliad',
  },
  // Where hardly anybody goes but to buy or to work: "two mornings in the charity shop".
  'TRADE-PLACE': {
    nouns: `
      shop, charity shop, charity workshop, bike workshop, furniture workshop, hospice shop, corner shop, chip shop, chippy, chippie,
      chipper, kebab shop, betting shop, sweet shop, farm shop, gift shop, paper shop, bookshop, newsagent, butcher 's, baker 's, kitchen,
      soup kitchen, community kitchen, warehouse, factory, farm, poultry farm, restaurant, pub, bar, inn, brewery, garage, salon, barbers,
      barber shop, hairdressers, nail bar, bakery, takeaway, takeout, supermarket, hotel, guest house, b and b, care home, nursing home,
      residential home, abattoir, slaughterhouse, food bank, foodbank, pantry, garden centre, building site, site, depot, market stall,
      stall, car wash, launderette, laundry, kennels, cattery, stables, stockroom, packhouse, sorting office, call centre, chippies,
      taxi firm, taxi rank, cab firm, cab office, minicab firm, haulage firm, cleaning firm, yard, scrapyard, builders yard, sawmill, mill,
      foundry, dockyard, quarry, fishing boat, boat yard, caravan park, holiday park, campsite, ice cream van, burger van, food van,
      tea room, tea rooms, cafe, café, coffee shop, bistro, carvery, tuck shop, canteen, bakehouse, dairy, nursery kitchen, launderette,
      clothes bank, thrift shop, community fridge, repair cafe, animal rescue, animal shelter, donkey sanctuary, barn, milking parlour`,
    words: `oxfam, oxfam shop, barnardos, barnardo s, barnardo s shop, shelter shop, sue ryder, british heart foundation, bhf, scope shop, pdsa shop,
      age uk shop, cancer research shop, salvation army shop, save the children shop, tenovus, st vincent de paul, debra, marie curie shop,
      emmaus, ty hafan, tŷ hafan, tŷ gobaith, siop elusen, siop, gaffi, caffi, gegin, warws, dafarn, tafarn, fferm, ffatri, lladd dy, garej, becws, gwesty, westy,
      cartref gofal, gartref gofal, banc bwyd, fanc bwyd, siop sglodion, siop chips, bwyty, fwyty, stondin, maes carafanau, stablau, sied, garafán`,
  },
  CHARITY: {
    words: `age concern, age uk, age cymru, british red cross, the red cross, red cross, st john ambulance, rspca, rspb, pdsa, mencap, scope, crisis, shelter, mind shop,
      rnib, rnli, wrvs, royal voluntary service, dogs trust, cats protection, wildlife trust, national trust, oxfam, barnardos, barnardo s, sue ryder, home start, marie curie,
      trussell trust, salvation army, sally army, st vincent de paul, meals on wheels, lions club, rotary club`,
  },
  WORKPLACE: {
    nouns: `
      charity workshop, bike workshop, taxi firm, cab firm, chippy, chippie, corner shop, kebab shop, betting shop, tea room, abattoir,
      poultry farm, haulage firm, cleaning firm, building firm, family firm, yard, mill, packhouse, sorting office, canteen, holiday park,
      caravan park, primary school, gurdwara kitchen, gurdwara, mosque kitchen, temple kitchen, rescue centre, visitor centre, toddler group,
      youth club, community shop, community hub, parkrun, allotments, reserve, nature reserve, heritage railway, steam railway, museum shop`,
    welsh: 'lladd dy, siop sglodion, becws, neuadd, maes carafanau, cantîn',
  },
  PLACES: {
    nouns: `
      chippy, corner shop, kebab shop, taxi firm, cab firm, tea room, betting shop, retailer, cleaning firm, builder, local builder, cleaning
      company, haulier, farmer, landlord, abattoir, packhouse, primary school, care company, care provider, security firm, bookies, newsagent,
      barbers, dockyard, holiday park, caravan park, museum, zoo, airport, cinema, gym, theatre, stadium, bus company, water company`,
    welsh: 'siop sglodion, sinema, theatr, garej, lladd dy, maes awyr, canolfan arddio',
  },
  // Not applied for: "post office", "post code"; and office names that have "employment" in them.
  'JOB-TALK': {
    nouns: `post office, post code, postcode, post box, post it note, disability employment adviser, disability employment advisor, employment adviser,
      employment advisor, employment coach, employment support allowance, employment and support allowance, employment history, employment gap,
      employment right, employment tribunal, employment law, employment status, employment service, employment support worker, job card,
      supported employment team, job plan, job carving, role playing, job share leaflet, job hunting workshop, job goals, jobs growth wales`,
    words:
      'working in retail, working in care, work in care course, world of work, my world of work, swyddfa bost, swyddfa r post, swyddfa n post',
  },
}
