/** Work told by what is done and not by its name: "delivered parcels", "laid bricks", "waitressed". Lists of words only. */
import { wordsOf } from './occupations.ts'

/**
 * The four forms of a verb (bare, now, past, -ing) and what it is done to. Only what is done for a living stands here:
 * "cleaned offices", never "cleaned the house".
 */
const done: readonly [forms: string, objects: string][] = [
  [
    'deliver delivers delivered delivering',
    'parcels, newspapers, papers, milk, post, leaflets, furniture, pizzas, pizza, takeaways, groceries, shopping, goods, letters, flowers, meals, coal, prescriptions, catalogues, bread, beer, mail, kitchens',
  ],
  [
    'clean cleans cleaned cleaning',
    'offices, schools, houses, hotels, hotel rooms, rooms, windows, buses, trains, planes, aircraft, carpets, ovens, wards, holiday lets, caravans, pubs, classrooms, hospitals, banks, shops, cars, lorries, toilets, bins, flats for airbnb, airbnbs, surgeries',
  ],
  [
    'pick picks picked picking',
    'fruit, veg, vegetables, potatoes, daffodils, orders, strawberries, apples, mushrooms, hops, cabbages, sprouts, flowers, leeks, berries, peas, grapes',
  ],
  [
    'pack packs packed packing',
    'fruit, veg, vegetables, salad, orders, boxes, eggs, meat, chickens, chicken, fish, biscuits, crisps, cakes, parcels, potatoes, sandwiches, food, groceries, shelves, bags, clothes',
  ],
  [
    'lay lays laid laying',
    'bricks, carpets, floors, flooring, tarmac, cables, paving, slabs, pipes, pipe, laminate, roads, kerbs, hedges, concrete, blocks, turf, tracks, track',
  ],
  [
    'sell sells sold selling',
    'cars, insurance, double glazing, windows, phones, mobile phones, kitchens, advertising, advertising space, houses, shoes, ice cream, ice creams, carpets, tickets, conservatories, flowers, fish, timeshares, makeup, cosmetics, fruit and veg, newspapers, solar panels, broadband, curtains, fabric, burgers',
  ],
  [
    'fit fits fitted fitting',
    'kitchens, bathrooms, windows, carpets, tyres, boilers, blinds, alarms, doors, exhausts, double glazing, floors, gas meters, smart meters, fire alarms, wardrobes, conservatories, satellite dishes, curtains',
  ],
  [
    'make makes made making',
    'sandwiches, furniture, curtains, pizzas, shoes, car parts, parts for cars, sofas, cabinets, dentures, windows, tools, engine parts, cheese, bricks, tyres, televisions, tvs, pies',
  ],
  [
    'serve serves served serving',
    'customers, food, tables, drinks, school dinners, dinners, behind the bar, behind a bar, in a shop, in shops, in the shop, in a bar, on the tills, petrol, meals, coffee, coffees, teas',
  ],
  [
    'repair repairs repaired repairing',
    'cars, bikes, shoes, computers, machines, phones, lorries, tvs, televisions, washing machines, engines, boilers, buses, watches, planes, aircraft, trucks, roads, trains',
  ],
  ['fix fixes fixed fixing', 'cars, bikes, computers, phones, lorries, machines, washing machines, boilers, roofs'],
  ['stack stacks stacked stacking', 'shelves'],
  ['fill fills filled filling', 'shelves'],
  [
    'load loads loaded loading',
    'lorries, vans, wagons, containers, trailers, trucks, planes, ships, machines, pallets',
  ],
  [
    'unload unloads unloaded unloading',
    'lorries, vans, wagons, containers, trailers, trucks, planes, ships, pallets, deliveries',
  ],
  [
    'do does did doing',
    'the books, the accounts, the payroll, the wages, the doors, peoples hair, nails, the school dinners, door to door sales, agency shifts',
  ],
  ['cook cooks cooked cooking', 'school dinners, school meals, breakfasts'],
  ['cut cuts cut cutting', 'meat, keys, cloth, peoples hair, glass, trees, hair, timber, steel'],
  [
    'build builds built building',
    'houses, walls, extensions, ships, boats, roads, conservatories, sheds, engines, caravans, pcs, computers, trains, aircraft',
  ],
  ['paint paints painted painting', 'houses, ships, cars, bridges, aircraft'],
  ['groom grooms groomed grooming', 'dogs, horses'],
  ['milk milks milked milking', 'cows, goats'],
  ['shear shears sheared shearing', 'sheep'],
  ['gut guts gutted gutting', 'fish, chickens'],
  ['pluck plucks plucked plucking', 'chickens, turkeys'],
  ['dig digs dug digging', 'graves, roads, trenches, coal'],
  ['sweep sweeps swept sweeping', 'streets, roads, chimneys'],
  ['empty empties emptied emptying', 'bins'],
  ['collect collects collected collecting', 'glasses, trolleys, bins, scrap'],
  ['answer answers answered answering', 'phones, the phones'],
  ['sew sews sewed sewing', 'curtains, jeans, garments, uniforms, shirts'],
  ['iron irons ironed ironing', 'shirts'],
  ['wash washes washed washing', 'cars, pots, dishes, lorries'],
  ['mind minds minded minding', 'machines'],
  [
    'operate operates operated operating',
    'machines, machinery, a lathe, lathes, cnc machines, a crane, cranes, plant, a press, presses, forklifts',
  ],
  [
    'teach teaches taught teaching',
    'english, maths, science, french, pe, piano, music, art, history, geography, primary, infants, swimming, adults, esol, dance, guitar, drama, chemistry, physics, biology, arabic, at primary, in primary',
  ],
  ['train trains trained training', 'horses, apprentices'],
  ['weld welds welded welding', 'pipes, ships, gates, steel, car parts, trailers'],
  [
    'assemble assembles assembled assembling',
    'furniture, parts, circuit boards, electronics, kitchens, cars, engines, phones',
  ],
  ['inspect inspects inspected inspecting', 'parts, trains, tickets'],
  ['manage manages managed managing', 'a shop, a pub, a bar, a hotel, a restaurant, a cafe, a care home, a bookies'],
]

// Verbs that are a job by themselves, bare, now, past and -ing.
const jobVerbs = [
  'waitress waitresses waitressed waitressing',
  'waiter waiters waitered waitering',
  'temp temps temped temping',
  'labour labours laboured labouring',
  'nanny nannies nannied nannying',
  'chef chefs cheffed cheffing',
  'childmind childminds childminded childminding',
  'bricklay bricklays bricklaid bricklaying',
  'plaster plasters plastered plastering',
  'roof roofs roofed roofing',
  'scaffold scaffolds scaffolded scaffolding',
  'steward stewards stewarded stewarding',
  'caretake caretakes caretook caretaking',
  'bartend bartends bartended bartending',
  'cabby cabbies cabbied cabbying',
  'courier couriers couriered couriering',
]

const formsOf = (forms: string) => forms.split(' ') as [string, string, string, string]
const each = (pick: 0 | 1 | 2 | 3): string[] =>
  done.flatMap(([forms, objects]) => wordsOf(objects).map(object => `${formsOf(forms)[pick]} ${object}`))
const ofVerb = (pick: 0 | 1 | 2 | 3): string[] => jobVerbs.map(forms => formsOf(forms)[pick])

/** "delivered parcels": said of the person, it was their job. */
export const workDone: readonly string[] = [...each(2), ...ofVerb(2)]
/** "delivers parcels": said of the person, it is their job. */
export const workDoing: readonly string[] = each(1)
/** "delivering parcels", "deliver parcels": work as it is named. */
export const workNamed: readonly string[] = [...each(0), ...each(3), ...ofVerb(3)]

/** The bare forms: what may follow "used to". */
export const bareVerbs = new Set([
  'drive',
  ...[...done.map(([forms]) => forms), ...jobVerbs].map(forms => formsOf(forms)[0]),
])

/** Verbs that tell a job once they say for whom: "drove for Eddie Stobart", "cooked for the council". */
export const doneForSomebody = new Set(
  'drove driven cleaned cooked delivered taught packed picked welded laboured temped sold waitressed cheffed managed subcontracted couriered nursed freelanced'.split(
    ' ',
  ),
)
export const doingForSomebody = new Set('drives cleans cooks delivers teaches packs picks welds'.split(' '))
/** Whom such work may be for, where no name is known. */
export const somebody =
  /^ (?:for|with|at) (?:a|an|the|local|various|different|agencies|dpd)(?: [^ ]+){0,3} (?:company|firm|firms|agency|agencies|council|contractor|hospital|hotel|school|schools|supermarket|bakery|factory|warehouse|courier|couriers|builder|builders|housing association|charity|restaurant|pub|cafe|care home|nursing home|college|haulier|haulage firm|solicitors|accountants|shop|club|nhs|bank|dairy|brewery|farm|farmer|garage|museum|university)(?= |$)/
