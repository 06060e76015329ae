/** Lists of phrases about driving and getting about, for the patterns of the definition. */
const oneLine = (list: string) => list.replace(/\s+/g, ' ').trim()

// Cars by make and model, as people call their own.
const cars = `
  ford | fiesta | focus | mondeo | ka | puma | kuga | vauxhall | corsa | astra | zafira | insignia | meriva | agila | vw | volkswagen | golf | polo | passat | up | renault | clio | megane | scenic | twingo | captur |
  peugeot | citroen | c1 | c3 | picasso | berlingo | nissan | micra | qashqai | juke | note | leaf | toyota | yaris | aygo | corolla | prius | auris | honda | jazz | civic | hyundai | i10 | i20 | kia | picanto | rio |
  fiat | punto | panda | seat | ibiza | leon | skoda | fabia | octavia | suzuki | swift | mazda | mini | bmw | audi | mercedes | volvo | saab | dacia | sandero | duster | land rover | jeep | rover | transit | vivaro | motor`

const licensed = `
  (drives | drive | driving) [a | an | her | his | my] [old | little | own] (automatic | auto | manual | {cars}) | (runs | has | owns | got | drives | keeps) [a | an | her | his | my] [own | old | little | wee | small | battered | beat up | ancient | second hand | 20*] ({cars}) |
  (# | some | a few | 6) points (on | and | but) [(her | his | my | the)] [licence] | points on [her | his | my | the] licence | held [a | her | his] [clean | full | driving] licence | (has | have | had | i've) (driven | been driving) (since | for | all | # years | most) * |
  driving licence [and] (full | clean | yes | uk | held) | full [uk | clean | manual | automatic | auto] (driving licence | licence) | (kept | keeps | still has) (the | her | his) (car | ordinary | normal | b) (one | licence) | licence (b | full and clean | clean) |
  (got | getting | has got) (her | his | my) licence [back] (at # | when | last | years ago | in 19* | in 20*) | driving (since | for # years) | drives (for | to) (work | the school run | tesco | everything) | passed [(her | his)] test (at # | in 19* | in 20* | last | years ago | first time | # years ago) |
  no points | clean licence | own (car | wheels | motor | vehicle | transport) (and | with) licence`

const noLicence = `
  never (learnt | learned | got round to learning | bothered learning) [to drive | driving] $ | never (learnt | learned | got round to learning | bothered learning) (to drive | driving) | never (took | sat | passed | bothered with) (her | his | a | the | my) [driving] (test | licence) | (doesn't | can't | don't) drive (never has | at all | and never * | and doesn't * *) |
  (failed | fails) [(her | his)] [driving] (test | theory) ... (gave up | given up | packed it in | no licence) | (not | isn't) a driver | no driving licence | (doesn't | don't | can't) drive [herself | himself | myself] $ | hasn't got [a | her | his] licence | no (licence | driving licence) (and | or) no car |
  ({relative} | {child}) drives [,] [but] (she | he | i | they) (doesn't | don't | can't | does not) | too (old | young | nervous | scared) to (learn to drive | drive)`

const provisional = `
  [full | green | paper] provisional | (having | taking | had | has had | booked | started | doing | on) [some | a few | her | his | about # | #] [driving] lessons | (test | driving test | theory | practical) (booked | coming up | next | in {month} | on #)| (failed | passed) (her | his) [driving] theory |
  l plates | learner (plates | licence | driver) | (is | currently | still) learning [to drive]`

const cannotDriveNow = `
  driving licence (suspended | revoked | surrendered | withdrawn | expired | banned | taken | lost | gone | removed) | (banned | disqualified | barred) [from driving] (for | till | until | since | at the moment | just now | #) | ^ (banned | disqualified | banned from driving | disqualified from driving) [driver] $ |
  ((took | taken | take) [away] | they've taken | dvla (took | have)) (her | his | my | the) licence [off | away] | licence (off | away from) (her | him | me) | (had | has had | got) (her | his | my) licence (taken | pulled | revoked | removed | suspended) | (gets | getting | get) (her | his | my | it | the licence) [licence] back (in | next | once | when) |
  (done | caught | nicked | stopped | charged | convicted) for (drink driving | drug driving | dangerous driving | no insurance | speeding | being over the limit) | drink driv* ban | drink drove | (not | isn't | no longer) (allowed | safe | fit | insured) (to drive | behind the wheel | to get behind the wheel) | (had to | has to | told to) (stop | give up) driving |
  (stopped | gave up | given up | packed in | finished with) driving [since | after | because | when | a few | years | last | in] | (eyes | sight | eyesight | seizures | epilepsy | fits | stroke | health | heart) ... (can't | stopped | no longer | not allowed to | means * * *) drive [any more | now] | not driven since | can't drive (any more | now | these days | till | until)`

const foreign = `
  (nigerian | polish | romanian | syrian | iranian | iraqi | ukrainian | indian | pakistani | ghanaian | kenyan | sudanese | eritrean | ethiopian | afghan | albanian | kurdish | turkish | bulgarian | hungarian | italian | spanish | french | german | portuguese | foreign | overseas | eu | european | non uk | home country | hong kong | south african | jamaican | bangladeshi | somali | zimbabwean | brazilian | american) (driving licence | licence | driver's licence) |
  licence (from | is from | in) (back home | {country}) | [driving] licence (not | never | isn't) (exchanged | swapped | converted | changed over | transferred) | (drove | driven | driving | can drive | was driving) (back home | at home | over there | in {country} | abroad) | (needs | has | wants) to (exchange | swap | convert) (her | his | the) licence`

// By what others do, or say they will: a lift.
const lifts = `
  lifts (from | off | by | with | when | only | if | to | mostly | and) * | (^ | and | or | mostly | gets | relies on) [a] lifts | (runs | ferries | drives | drops | takes | picks | chauffeurs) (her | him | me | them) (about | around | everywhere | places | there | in | to (work | town | appointments)) | [gets | is | being] (driven | ferried | run | dropped | chauffeured) (about | around | everywhere | in | there | places | by (her | his | my) *) |
  (gets | cadges | bums | scrounges | relies on | depends on | begs | has | given) [a | the odd] (lift | lifts) | in (her | his) {kin} car`
const walks = `shanks's pony | shanks pony | (on | by) foot | goes everywhere on foot | walks [it] (everywhere | to | there | in | most places) | (mostly | mainly | usually) (he | she) walks | mostly walks | legs it`
const cycles = `(rides | cycles | goes | gets about | gets around | travels) [everywhere | to work | in | about] (on | by) [the | her | his | a] (bike | pushbike | bicycle | ebike | e bike) | (everywhere | there | about) on (the | a | her | his | my) (bike | pushbike) | (e bike | ebike | electric bike | pushbike)`
const busUser = `
  (relies | reliant | dependent | depends) on [the] (bus | buses) | (bus | buses) (it is | for everything | or nothing | round | and walking | only | every time) | (on | by) [the | a | # | 2] [local] (bus | buses) | (number | no | the) # bus | # buses (to | each way | there) | bus pass |
  (uses | takes | gets | catches | rides) [the] [local | #] (bus | buses) | [the] (bus | buses) (drops | takes | picks) (her | him | me)`
const trainUser = `
  (tram | train | metro | tube | metrolink | underground | overground | dlr) (into | to | from | or nothing | only | everywhere) | metrolink | merseyrail | (on | by) [the] (train | tram | metro | tube | metrolink | underground | overground)`
const taxiUser = `(taxi | taxis | cab | cabs | uber) (it is | only | everywhere | home | both ways | is the only | are the only | or nothing) | (relies | reliant | depends | dependent) on (taxis | taxi | cabs | ubers) | (only | just) (taxis | taxi | a taxi) | taxi no other way`

// What makes it hard: too few, too dear, too far, or not to be faced.
const vehicle =
  '(bus | buses | train | trains | tram | trams | tube | metro | ferry | public transport | transport | coach | taxi | taxis)'
const fear =
  '(scared | frightened | nervous | anxious | terrified | afraid | panics | panicky | claustrophobic | dizzy | sick | faint | faints | poorly | overwhelmed | anxiety | phobia | fear | hates | dreads | uneasy | travel sick)'
const travelHard = `
  ${fear} [of | about | on | in | with | at | being] [getting | using | going | being | full | busy | crowded | packed | the | on | crowds | crowds on | too many people on] [the | on | in | a] [full | busy | crowded | packed] ${vehicle} |
  (gets | feels | is | goes) [very | really | so] (dizzy | sick | ill | faint | panicky | anxious | claustrophobic) on [the | a | full | busy] ${vehicle} | (can't | won't | couldn't | doesn't | daren't) (face | do | use | get on | go on | manage | cope with | bear | abide) [the | a | # | busy | full | crowded] (bus | buses | train | trains | trams | tube | metro | public transport) |
  (won't | can't) (bus | travel alone | travel by (her | him) self) | (pram | buggy | pushchair | wheelchair | scooter | walking frame | crutches | stick | toddler | baby) (and | on | with | plus) [the | # | a | 2] (bus | buses | train | trains) | no (ramp | ramps | lift | step free access) (on | at | to) * [*] |
  [it's | there's | is] [only] (# | one | 2) (bus | buses | train) (a | an | per | or) (day | hour | week | hours) | (bus | buses | train | trains | runs) [only] (every # hours | once an hour | once a day | # times a day | hourly | # or hour | # an hour) | (last | first) [bus | one | train] (is | at | bus | leaves | goes) [at] [about] (# | half * | quarter *) | last (bus | train | one) # | last 1* |
  ${vehicle} [that] [service] (is | are | were | was | has been) [being | always | often | usually | really | very | too] (rubbish | hopeless | useless | terrible | shocking | awful | dire | unreliable | late | cancelled | cut | axed | stopped | hourly | infrequent | dear | expensive | packed | a joke | a nightmare) |
  (fares | fare | petrol | diesel | fuel | taxis | insurance | mot | parking) [is | are] [too | so | very | really] (shocking | daft | extortionate | a killer | ridiculous | sky high | dear | expensive | too much | crippling | mad) | (can't | couldn't) afford [the | to] (fuel | petrol | diesel | insurance | mot | road tax | tax | repairs | run (the | a | her | his) car | fares) |
  no (bus | buses | service | services | transport | train | trains) [out] (on | at | after | before | past | from | to | sunday | sundays | evenings | nights | weekends | early | late | there | here) | ferry only | only [way | the] (ferry | bus | train | link) [in | out | off | there] | the only bus | no (pavement | footpath | pavements | street lights | lights | lighting) [and * *] (on | along | down) |
  # buses and a (hill | walk | train) | (nearest | closest) (stop | station | bus | bus stop) [is] (# miles | miles away | a # mile walk) | (miles | half a mile | a mile | a long way) (to | from) (the | a | any) (bus | stop | station | nearest bus) | (nothing | no buses) (runs | comes | goes) (past | after | before | out) | cut off when it * |
  (no | hardly any | barely a | not a) (bus | buses | train | trains) [to] (speak | of) [of] | (bus | buses) (don't | doesn't | never | rarely) [ever] (turn up | come | show | run | stop here) | (motion | travel) sick* | (car | van | bike) (off the road | in the garage | died | packed in | broke down | been nicked | nicked | stolen | written off | failed *) | not one that gets (you | her | him) * *`
const travelEasy = `(travel | travelling | transport | commuting | getting (about | around | there)) [is] [a | an] (no issue | no issues | no bother | no problem | fine | ok | easy | not an issue | not a problem) | no (bother | problem | trouble | issue | issues | problems | difficulty) (getting | travelling) (about | around | there | anywhere | places | in | to *) | (happy | willing | able) to travel (anywhere | far | as needed)`

/** Lists by name, each a pattern of the language of heard.ts. */
export const gettingAboutPhrases: Record<string, string> = {
  cars: oneLine(cars),
  licensed: oneLine(licensed),
  no_licence: oneLine(noLicence),
  provisional_licence: oneLine(provisional),
  cannot_drive_now: oneLine(cannotDriveNow),
  foreign_licence: oneLine(foreign),
  lifts: oneLine(lifts),
  walks: oneLine(walks),
  cycles: oneLine(cycles),
  bus_user: oneLine(busUser),
  train_user: oneLine(trainUser),
  taxi_user: oneLine(taxiUser),
  travel_hard: oneLine(travelHard),
  travel_easy: oneLine(travelEasy),
}
