/** Where people work, in lower case: kinds of workplace, the names of large employers, and towns and countries. */
import { wordsOf } from './occupations.ts'

/** Kinds of workplace: "worked nursery" names one where others would give a title. */
export const workplaces = wordsOf(`
  abattoir, academy, art gallery, gallery, forces, armed forces, marines, merchant navy, territorial army, siop elusen, charity shops, accountants, airport, allotment, amusement arcade, arcade, army, bakers, bakery, bank, bar, barbers, b&b, betting shop, bookies, bingo hall, boarding kennels, brewery, brickworks, brick works, builders, builders merchants, builders yard, building site, building sites, building society, bus company, bus depot, butchers, butcher's, cafe, café, call centre, call center, campsite, canteen, caravan park, caravan site, car factory, car park, car plant, car wash, care home, care homes, carehome, cash and carry, cannery, casino, catering, chemist, chemists, chemical plant, chemical works, charity shop, chicken factory, children's home, childrens home, chippy, chip shop, fish and chip shop, church, cinema, civil service, cleaning company, cleaners, clinic, clothes shop, coal mine, colliery, college, community centre, construction, copper works, corner shop, cotton mill, council, council offices, courts, creche, crèche, dairy, dairy farm, day centre, day nursery, delivery company, dental practice, dentist, dentists, depot, diner, distillery, distribution centre, dockyard, docks, diy store, dry cleaners, egg factory, electronics factory, engineering firm, engineering works, estate agents, factory, factories, farm, farms, farm shop, fast food, fire service, fish factory, fish market, flower shop, food factory, food processing, foodbank, food bank, football club, foundry, fruit farm, fulfilment centre, funeral parlour, funeral directors, furniture factory, furniture shop, garage, garages, garden centre, gp surgery, golf club, greengrocers, gym, hairdressers, hair salon, haulage firm, haulage, health centre, holiday camp, holiday park, homeless shelter, hospice, hospital, hospitals, hospital kitchen, hospital laundry, hostel, hotel, hotels, housing association, infant school, insurance company, iron works, ironworks, jewellers, junior school, kebab shop, kennels, kindergarten, kitchen, kitchens, laundrette, launderette, laundry, leisure centre, library, mail order, market, market stall, meat factory, meat plant, mill, mine, mines, mobile phone shop, museum, music shop, nail bar, nail salon, newsagents, newsagent, night club, nightclub, nursery, nursing home, nursing homes, office, offices, off licence, offy, oil rig, oil rigs, rigs, oil refinery, optician, opticians, packhouse, packing factory, packing house, paper mill, paper shop, park, pet shop, petrol station, filling station, pharmacy, phone shop, pit, pits, pizza place, pizza shop, play centre, playgroup, playgroups, plumbers merchants, police, port, post office, pottery, potteries, power station, pre-school, preschool, pre school, primary school, primary schools, prison, pub, pubs, quarry, railway, railways, recycling plant, recycling centre, refinery, removals firm, residential home, restaurant, restaurants, retail park, retirement home, salon, sandwich bar, sandwich shop, sandwich factory, school, schools, school kitchen, school kitchens, school canteen, scrapyard, scrap yard, secondary school, security firm, service station, services, sewing factory, shipyard, shipyards, shoe factory, shoe shop, shop, shops, shop floor, shopping centre, slate quarry, social club, social services, solicitors, solicitors office, sorting office, special school, special needs school, stables, steel works, steelworks, steel mill, steel plant, stall, storage depot, sunday school, superstore, supermarket, supermarkets, surgery, swimming baths, swimming pool, take away, takeaway, takeaways, taxi firm, taxi office, textile factory, textile mill, theatre, theme park, timber yard, toddler group, tool hire, town hall, toy shop, travel agency, travel agents, turkey farm, tyre place, university, vets, village hall, warehouse, warehouses, wholesalers, wine bar, working mens club, workshop, woollen mill, youth centre, youth club, zoo, biscuit factory, chocolate factory, cake factory, crisp factory, clothing factory, car parts factory, poultry factory, poultry farm, salad factory, sweet factory, tobacco factory, tinplate works, gas works, glass factory, glass works, paint factory, plastics factory, printers, print works, print shop, printing firm, print firm, pie factory, ready meal factory, ready meals factory, sawmill, saw mill, slaughterhouse, pound shop, betting shop, hardware shop, book shop, bookshop, sports shop, sports centre, riding school, riding stables, language school, driving school, dance school, dog kennels, cattery, laboratory, lab, labs, law firm, accountancy firm, family firm, family business, plant nursery
`)
export const welshWorkplaces = wordsOf(`
  siop, swyddfa, ysgol, ysgol gynradd, meithrinfa, feithrinfa, cylch meithrin, ffatri, fferm, tafarn, dafarn, gwesty, westy, ysbyty, cartref gofal, gartref gofal, cartref henoed, caffi, gaffi, warws, archfarchnad, banc, cyngor, llyfrgell, lyfrgell, chwarel, pwll glo, bwll glo, becws, garej, bwyty, fwyty, cegin, gegin, swyddfa bost, coleg, goleg, gwaith dur, waith dur
`)

/** Employers whose names are written without capitals as often as with them. */
export const employers = wordsOf(`
  aldi, amazon, argos, arriva, asda, asda living, b&m, b&q, b and m, b and q, barclays, bae, bae systems, bbc, bernard matthews, bhs, blackwells, boohoo, bookers, booths, boots, bp, british airways, british gas, british steel, british leyland, british rail, bt, burger king, butlins, capita, card factory, carillion, centre parcs, center parcs, cineworld, city link, co-op, coop, the co-op, costa, costa coffee, costco, currys, debenhams, deliveroo, dhl, dominos, domino's, dominos pizza, dpd, dunelm, dvla, dwp, easyjet, evri, farmfoods, fedex, first bus, ford, fords, g4s, gap, gmb, greggs, gregs, gxo, h&m, halfords, halifax, harrods, heron foods, hermes, hmrc, hmv, home bargains, homebase, hsbc, hotpoint, hovis, iceland, ikea, j sainsbury, jaguar, jaguar land rover, jlr, jcb, jd, jd sports, jd wetherspoon, john lewis, just eat, kellogg's, kelloggs, kfc, king's college hospital, kwik fit, land rover, lidl, lloyds, lloyds bank, littlewoods, london underground, marks & spencer, marks and spencer, marks and spencers, m&s, m and s, matalan, mcdonald's, mcdonalds, maccies, maccy ds, maccy d's, mcvities, mencap, metropolitan police, mitie, morrisons, morrison's, mothercare, national express, nationwide, natwest, network rail, next, nhs, nissan, nandos, nando's, ocado, oxfam, parcelforce, parcel force, peacocks, pizza hut, pontins, poundland, poundstretcher, poundworld, premier inn, pret, pret a manger, primark, p&o, rac, aa, raf, royal air force, rolls royce, royal mail, royal navy, ryanair, safeway, sainsburys, sainsbury's, santander, savers, serco, shell, shop direct, sky, smyths, sodexo, somerfield, sports direct, spar, specsavers, stagecoach, starbucks, subway, superdrug, swift, tata, tata steel, tesco, tescos, tesco's, tesco extra, tesco express, tfl, the range, thorntons, thomas cook, tk maxx, tkmaxx, topps tiles, toys r us, toyota, toolstation, screwfix, travis perkins, travelodge, tui, uber, uber eats, ubereats, ups, vauxhall, vauxhalls, virgin, virgin media, vodafone, waitrose, warburtons, weetabix, wetherspoons, spoons, weatherspoons, wh smith, whsmith, wh smiths, wickes, wilko, wilkos, wilkinsons, woolworths, woolies, yodel, yorkshire water, barnardos, barnardo's, british heart foundation, bhf, cancer research, age uk, age concern, red cross, british red cross, salvation army, scope, sense, sue ryder, st johns ambulance, st john ambulance, citizens advice, cab, rspca, pdsa, rnli, mind, shelter, samaritans, national trust, trussell trust, nuneaton council, bakkavor, greencore, samworth, moy park, cranswick, avara, unilever, nestle, nestlé, cadbury, cadburys, cadbury's, mars, walkers, walkers crisps, coca cola, heinz, kerry foods, princes, birds eye, mccains, mccain, hitachi, bosch, sony, panasonic, lg, hoover, dyson, airbus, bombardier, siemens, gec, marconi, plessey, corus, hays, reed, adecco, manpower, randstad, pertemps, blue arrow, office angels, brook street, staffline, gi group, pmp, best connection, the best connection, wincanton, clipper, xpo, eddie stobart, stobarts, turners, asos, very, the works, claire's accessories, hobbycraft, pets at home, timpsons, timpson, max spielmann, bargain booze, bargain buys, betfred, william hill, ladbrokes, coral, paddy power, mecca bingo, mecca, gala bingo, gala, haven, parkdean, center parks, hilton, holiday inn, ibis, marriott, novotel, britannia hotels, harvester, toby carvery, greene king, brewers fayre, beefeater, frankie and bennys, frankie & benny's, zizzi, wagamama, bella italia, prezzo, gourmet burger kitchen, five guys, krispy kreme, cooplands, poundbakery, admiral, legal & general, legal and general, aviva, direct line, more than, teleperformance, webhelp, concentrix, hinduja, conduent, sitel, ee, o2, orange, talktalk, plusnet, sky tv, scottish power, british telecom, npower, eon, e.on, edf, severn trent, united utilities, welsh water, dwr cymru, thames water, first group, go ahead, northern rail, transport for wales, scotrail, eurostar, dfds, stena, stena line, irish ferries, heathrow, gatwick, menzies, swissport, bidvest noonan, iss, ocs, compass, compass group, aramark, elior, chartwells, mears, kier, balfour beatty, laing o'rourke, skanska, costain, wimpey, barratt, barratts, persimmon, taylor wimpey, redrow, bellway, morgan sindall, tarmac, hanson, cemex, biffa, veolia, suez, viridor, amey, rentokil, initial, securitas, group 4, hca, bupa, four seasons, barchester, hc-one, hc one, care uk, allied healthcare, mihomecare, sevacare, carewatch, bluebird care, home instead, busy bees, kids planet, bright horizons, asquith nurseries, b and q, bargain madness, cef, city electrical, halfords autocentre, howdens, jewson, screw fix, euro garages, esso, texaco, co op, morrisons daily, budgens, londis, nisa, premier stores, one stop, booker, brakes, bidfood, gousto, hellofresh, hello fresh, getir, tuffnells, tnt, yodel, apc, uk mail, dx, kuehne nagel, culina, gist, unipart, next warehouse, zara, river island, new look, house of fraser, clarks, clintons, clinton cards, ryman, game, cex, greggs bakery, leon, itsu, caffe nero, nero, pizza express, papa johns, papa john's, tim hortons, slug and lettuce, stonegate, mitchells and butlers, marstons, marston's, jet2, virgin trains, avanti, gwr, lner, southeastern, british army, the army, metropolitan police, hmp, mudiad meithrin, urdd, tai ceredigion, arla, muller, mowi, 2 sisters, two sisters, fyffes, premier foods, greencore, tulip, dunbia, hilton foods, bmw, mini plant, honda, nissan uk, komatsu, caterpillar, perkins, alstom, babcock, thales, qinetiq, dyson, hoover, indesit, hotpoint, sellafield, edf energy, openreach, sky uk, three uk, hays travel, first direct, tsb, rbs, santander uk, metro bank, mencap, leonard cheshire, turning point, voyage care, anchor, methodist homes, mha, cera, helping hands, city care, sanctuary
`)

/** Towns, cities and parts of the country, for places written without a capital or after an employer. */
export const places = wordsOf(`
  london, east london, north london, south london, west london, aberdare, aberdeen, abergavenny, abertillery, aberystwyth, accrington, airdrie, aldershot, alloa, ammanford, andover, arbroath, ashford, aylesbury, ayr, ballymena, banbury, bangor, barking, barnet, barnsley, barnstaple, barrow, barry, basildon, basingstoke, bath, bathgate, batley, bedford, belfast, berwick, bethnal green, bexleyheath, bicester, birkenhead, birmingham, bishop auckland, blackburn, blackpool, blackwood, blaenau ffestiniog, blyth, bodmin, bognor, bolton, bootle, boston, bournemouth, bow, bracknell, bradford, brecon, brent, brentwood, bridgend, bridgwater, bridlington, brighouse, brighton, bristol, brixton, bromley, burnley, burton, burton on trent, bury, bury st edmunds, caernarfon, caerphilly, camberley, camborne, cambridge, camden, cannock, canterbury, cardiff, cardigan, carlisle, carmarthen, castleford, chatham, chelmsford, cheltenham, chepstow, chester, chester le street, chesterfield, chichester, chippenham, chorley, clacton, cleethorpes, clydebank, coalville, coatbridge, colchester, colwyn bay, consett, corby, coventry, cowdenbeath, crawley, crewe, croydon, cumbernauld, cwmbran, dagenham, darlington, dartford, daventry, deal, denbigh, derby, derry, dewsbury, didcot, doncaster, dorchester, dover, droitwich, dudley, dumbarton, dumfries, dundee, dunfermline, durham, ealing, east kilbride, eastbourne, eastleigh, ebbw vale, edinburgh, ellesmere port, elgin, ely, enfield, epsom, erith, evesham, exeter, falkirk, falmouth, fareham, felixstowe, fishguard, fleetwood, folkestone, fort william, frome, gainsborough, galashiels, gateshead, gillingham, glasgow, glastonbury, glenrothes, gloucester, goole, gosport, grangemouth, grantham, gravesend, grays, great yarmouth, greenock, grimsby, guildford, hackney, halesowen, halifax, hamilton, hammersmith, harlow, harrogate, harrow, hartlepool, harwich, hastings, hatfield, haverfordwest, havant, hayes, hemel hempstead, hemel, hereford, hertford, high wycombe, hinckley, holyhead, horsham, hounslow, hove, huddersfield, hull, huntingdon, ilford, ilkeston, inverness, ipswich, irvine, islington, jarrow, keighley, kendal, kettering, kidderminster, kilmarnock, kings lynn, king's lynn, kingston, kirkcaldy, kirkby, knowsley, lambeth, lampeter, lanark, lancaster, leamington, leeds, leicester, leigh, lerwick, letchworth, lewisham, leyton, lichfield, lincoln, liverpool, livingston, llandudno, llandovery, llanelli, llangefni, loughborough, lowestoft, luton, macclesfield, maesteg, maidenhead, maidstone, manchester, mansfield, margate, merthyr, merthyr tydfil, middlesbrough, middlesborough, milford haven, milton keynes, morecambe, motherwell, mountain ash, neath, nelson, newark, newbury, newcastle, newham, newport, newquay, newry, newton abbot, newtown, northallerton, northampton, norwich, nottingham, nuneaton, oban, oldbury, oldham, omagh, oswestry, oxford, paisley, peckham, pembroke, pembroke dock, penarth, penzance, perth, peterborough, peterhead, peterlee, plymouth, pontefract, pontypool, pontypridd, poole, port talbot, porth, porthcawl, portsmouth, preston, pwllheli, ramsgate, rawtenstall, reading, redcar, redditch, redhill, redruth, rhondda, rhyl, rochdale, rochester, romford, rotherham, rugby, rugeley, runcorn, rushden, ruthin, salford, salisbury, sandwell, scarborough, scunthorpe, sheerness, sheffield, shrewsbury, sittingbourne, skegness, skelmersdale, slough, smethwick, solihull, south shields, southall, southampton, southend, southport, southwark, spalding, st albans, st austell, st helens, stafford, staines, stalybridge, stanley, stevenage, stirling, stockport, stockton, stoke, stoke on trent, stornoway, stourbridge, stranraer, stratford, stroud, sunderland, sutton, sutton coldfield, swansea, swindon, tamworth, taunton, telford, thetford, thurrock, tilbury, tonypandy, torquay, tottenham, tower hamlets, trafford, tredegar, treorchy, trowbridge, truro, tunbridge wells, uxbridge, wakefield, wallasey, wallsend, walsall, waltham cross, waltham forest, walthamstow, wandsworth, warrington, warwick, watford, wednesbury, wellingborough, wembley, west bromwich, west brom, westminster, weston, weston super mare, weymouth, whitby, whitehaven, whitley bay, whitstable, wick, widnes, wigan, winchester, windsor, winsford, wirral, wisbech, witney, woking, wokingham, wolverhampton, woolwich, worcester, workington, worksop, worthing, wrexham, yate, yeovil, york, ystradgynlais, anglesey, ynys mon, cornwall, devon, essex, kent, norfolk, suffolk, surrey, sussex, lancashire, yorkshire, cumbria, northumberland, somerset, dorset, scotland, wales, ireland, northern ireland, england, jersey, guernsey, isle of wight, isle of man, merseyside, tyneside, teesside, caerdydd, abertawe, casnewydd, wrecsam, caerfyrddin, aberteifi, y rhyl, llundain, bangor, caergybi, dinbych, pontypridd, merthyr tudful, dolgellau, y bala, bala, porthmadog, machynlleth, y drenewydd, tregaron
`)

/** Countries and peoples, with the name of the country as it is written in an answer. */
export const countries: Readonly<Record<string, string>> = Object.fromEntries(
  wordsOf(`
  afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh, barbados, belarus, belgium, benin, bolivia, bosnia, botswana, brazil, bulgaria, burkina faso, burma, burundi, cambodia, cameroon, canada, chad, chile, china, colombia, congo, costa rica, croatia, cuba, cyprus, czech republic, czechia, denmark, dominica, dominican republic, dubai, ecuador, egypt, el salvador, eritrea, estonia, ethiopia, fiji, finland, france, gambia, georgia, germany, ghana, greece, grenada, guatemala, guinea, guyana, haiti, honduras, hong kong, hungary, iceland, india, indonesia, iran, iraq, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kosovo, kurdistan, kuwait, kyrgyzstan, laos, latvia, lebanon, liberia, libya, lithuania, macedonia, madagascar, malawi, malaysia, mali, malta, mauritius, mexico, moldova, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, holland, new zealand, nicaragua, niger, nigeria, norway, oman, pakistan, palestine, panama, paraguay, peru, philippines, the philippines, poland, portugal, qatar, romania, russia, rwanda, saudi arabia, saudi, senegal, serbia, sierra leone, singapore, slovakia, slovenia, somalia, somaliland, south africa, south korea, korea, south sudan, spain, sri lanka, st lucia, sudan, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, togo, trinidad, tunisia, turkey, turkmenistan, uae, uganda, ukraine, united states, usa, america, uruguay, uzbekistan, venezuela, vietnam, yemen, zambia, zimbabwe
`).map(name => [name, inCapitals(name)]),
)

/** Cities of other countries that qualifications are often from, with the country. */
export const foreignCities: Readonly<Record<string, string>> = {
  damascus: 'Syria',
  aleppo: 'Syria',
  homs: 'Syria',
  lagos: 'Nigeria',
  abuja: 'Nigeria',
  ibadan: 'Nigeria',
  accra: 'Ghana',
  kumasi: 'Ghana',
  nairobi: 'Kenya',
  harare: 'Zimbabwe',
  bulawayo: 'Zimbabwe',
  kampala: 'Uganda',
  khartoum: 'Sudan',
  mogadishu: 'Somalia',
  hargeisa: 'Somalia',
  asmara: 'Eritrea',
  'addis ababa': 'Ethiopia',
  cairo: 'Egypt',
  baghdad: 'Iraq',
  basra: 'Iraq',
  mosul: 'Iraq',
  tehran: 'Iran',
  shiraz: 'Iran',
  kabul: 'Afghanistan',
  herat: 'Afghanistan',
  karachi: 'Pakistan',
  lahore: 'Pakistan',
  islamabad: 'Pakistan',
  delhi: 'India',
  mumbai: 'India',
  chennai: 'India',
  kolkata: 'India',
  kerala: 'India',
  punjab: 'India',
  dhaka: 'Bangladesh',
  sylhet: 'Bangladesh',
  colombo: 'Sri Lanka',
  manila: 'Philippines',
  kyiv: 'Ukraine',
  kiev: 'Ukraine',
  kharkiv: 'Ukraine',
  lviv: 'Ukraine',
  odesa: 'Ukraine',
  warsaw: 'Poland',
  krakow: 'Poland',
  gdansk: 'Poland',
  bucharest: 'Romania',
  sofia: 'Bulgaria',
  vilnius: 'Lithuania',
  riga: 'Latvia',
  budapest: 'Hungary',
  istanbul: 'Turkey',
  ankara: 'Turkey',
  tirana: 'Albania',
  pristina: 'Kosovo',
  lisbon: 'Portugal',
  porto: 'Portugal',
  madrid: 'Spain',
  rome: 'Italy',
  milan: 'Italy',
  athens: 'Greece',
  moscow: 'Russia',
  beirut: 'Lebanon',
  amman: 'Jordan',
  kinshasa: 'Congo',
  freetown: 'Sierra Leone',
  'hong kong': 'Hong Kong',
  beijing: 'China',
  shanghai: 'China',
  hanoi: 'Vietnam',
  kathmandu: 'Nepal',
  bogota: 'Colombia',
}

/** What people of a country and its things are called. */
export const peoples: Readonly<Record<string, string>> = {
  afghan: 'Afghanistan',
  albanian: 'Albania',
  bangladeshi: 'Bangladesh',
  brazilian: 'Brazil',
  bulgarian: 'Bulgaria',
  chinese: 'China',
  czech: 'Czech Republic',
  egyptian: 'Egypt',
  eritrean: 'Eritrea',
  ethiopian: 'Ethiopia',
  filipino: 'Philippines',
  french: 'France',
  german: 'Germany',
  ghanaian: 'Ghana',
  greek: 'Greece',
  hungarian: 'Hungary',
  indian: 'India',
  iranian: 'Iran',
  iraqi: 'Iraq',
  italian: 'Italy',
  jamaican: 'Jamaica',
  kenyan: 'Kenya',
  latvian: 'Latvia',
  lithuanian: 'Lithuania',
  nigerian: 'Nigeria',
  pakistani: 'Pakistan',
  polish: 'Poland',
  portuguese: 'Portugal',
  romanian: 'Romania',
  russian: 'Russia',
  slovak: 'Slovakia',
  somali: 'Somalia',
  spanish: 'Spain',
  sudanese: 'Sudan',
  syrian: 'Syria',
  turkish: 'Turkey',
  ukrainian: 'Ukraine',
  vietnamese: 'Vietnam',
  zimbabwean: 'Zimbabwe',
}

function inCapitals(name: string): string {
  if (name === 'usa' || name === 'uae') return name.toUpperCase()
  return name.replace(/\b(?!the\b|of\b)[a-z]/g, letter => letter.toUpperCase())
}
