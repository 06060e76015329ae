/** Lists of phrases about what people learned and can do, for the patterns of the definition: licences, cards, and the like. */
const oneLine = (list: string) => list.replace(/\s+/g, ' ').trim()

// What shows that a trade or a vehicle is told of as a licence, not as work somebody did.
const proof =
  'licence | licences | ticket | tickets | card | cards | certificate | certificates | badge | entitlement | qualified | trained | pass | papers | accreditation | registered | registration | authorisation'

const siteCard = `
  [has] (cscs | cpcs | npors [telehandler] | cisrs | ecs | c s c s | cskills | skills card | csr card) [plant | trained | labourer | labourers | labourer's | skilled] [worker] [green | blue | gold | black | red | white | site]
  [card | cards | ticket | tickets | operator card] | [construction | building] site (card | cards | safety card | passport | ticket) | (plant | 360 | excavator | dumper | roller) (ticket | tickets | card)`

const forklift =
  'forklift | forklifts | fork lift | flt | f l t | fork truck | counterbalance | reach truck | bendi truck | bendi | vna'
const forkliftCard = `
  (${forklift}) [truck] [driver | driving | operator] [counterbalance | and reach | reach] (${proof} | refresher) |
  (rtitb | itssar | aitt) [(${forklift} | ${proof})] |
  {have} [a | an | her | his | valid | both] (${forklift}) [and reach | and counterbalance] [licence | ticket] |
  (${forklift}) [truck] (both | expires | expired | lapsed | valid | in date | out of date | ran out | runs out) |
  ^ (flt | forklift) [counterbalance] [and | or] [reach] $ | ^ flt (and | or) | (put | putting) (him | her | me | them) through (his | her | my | the) (${forklift}) | (has | got) [still] [got] (his | her | my) (${forklift}) but`

const lorry =
  'hgv | lgv | psv | pcv | pcv d | class 1 | class 2 | c and e | cat c | category c | c and e | cat d | lorry | coach | bus | 7.5 | 7.5 tonne | artic | minibus'
const bareLorry = 'hgv | lgv | psv | pcv | class 1 | class 2 | cat c | category c | cat d | cat c and e | c and e'
const lorryCard = `
  (d | c | c1 | d1 | ce) (licence | entitlement) | [class 1 | class 2 | cat c | c1] (${lorry}) [class] [1 | 2 | and e] [driving] (licence | licences | entitlement | ticket | card | qualified) |
  {have} [a | an | her | his | cat | full] (hgv | lgv | psv | pcv | cpc | driver cpc | class 1 | class 2 | c1 | d1 | c and e | cat c) [class] [1 | 2] [licence] |
  (holds | got) [a | an | her | his | valid] (${bareLorry} | c1 | d1) [and e] |
  (hgv | lgv) [class] [1 | 2] | (class 1 | class 2) (hgv | lgv) | cat c and e | ^ (class 1 | class 2 | cat c | c and e | c1 | c1 e | d1) $ |
  [driver | drivers] cpc [card] | (digi | digital) (tacho | tachograph) [card] | tacho card | driver qualification card | (${bareLorry}) (expired | expires | lapsed | ran out | runs out | up in)`

const securityCard = `
  sia [door | cctv | close] [supervisor | protection | front line] [licence | badge | card | licensed | ticket | door supervisor] |
  (door | security | doorman | door supervisor | door supervision | door staff | doorman's | cctv | close protection | bouncer) (licence | badge | card | ticket)`

const foodCard = `
  [basic | level] [# | l2 | l1 | l3] [basic] food (hygiene | safety | handling | handlers | handler's | handler) [level] [# | l2 | l1 | l3] [certificate] | basic food hygiene | hylendid bwyd`

const firstAidCard = `
  [emergency | paediatric | pediatric | basic | red cross | st john | st john ambulance | st johns] (first aid | 1st aid | firstaid) [at work] [certificate | trained | qualified | ticket | level | training] |
  (first aider | 1st aider | trained first aider) | efaw | cpr trained | cymorth cyntaf`

const careCard = `
  (manual handling | moving and handling | people handling | moving and assisting | care certificate | medication training | medicines training | safeguarding certificate |
  (meds | medication | medicines) (administration | trained | competent) | hoist trained | hoist training) [certificate | trained | training]`

const tradeCard = `
  gas safe [registered | registration | card | engineer] | (acs | acs gas) [gas] (tickets | ticket | certificate | certificates | card) | gas (tickets | ticket) | corgi [registered] | oftec [registered] | (f gas | fgas) [certificate | certificates | ticket | card | registered] |
  (17th | 18th | 16th) [edition] (wiring | regs | edition) [regs | wiring regs] | (2391 | 2382 | 2394 | 2395) [ticket | test and inspect*] | part p | jib [gold | graded | approved | black] [card] [grade] | am2 | niceic [registered | approved] |
  (coded welder | coded welding | (welding | welder | welders | welder's | coding | mig | tig) (ticket | tickets | certificates | certificate | papers | coding | codings)) | mot tester [licence | card] | electrician card | unvented [hot water] [ticket]`

const otherCard = `
  (taxi | phv | private hire | hackney | hackney carriage | cabbie) [driver | drivers | driver's] (licence | badge | plate) | personal licence [holder] | aplh |
  (chainsaw | chain saw | spraying | spray | brushcutter | quad | atv | telehandler | digger | mewp | cherry picker | scissor lift | crane | slinger | banksman | traffic marshal | street works | streetworks | offshore | rail | track | rope access | confined space | confined spaces | asbestos | abseil | scaffold | scaffolding | scaffolders | scaffolder's | fire marshal | fire warden | food van | street trading | gun | firearms | lifeguard | pool | swim teacher | working at height | work at height | working at heights | abrasive wheels) (${proof}) |
  ^ pts | pts for | pts (card | ticket | sentinel | track) | (smsts | sssts | sentinel | ipaf | pasma | adr | hiab | nrswa | lantra | bosiet | mist | gwo | stcw | nplq | ccnsg | irata) [card | ticket | tickets | licence | certificate | trained | rescue] |
  (pa1 | pa2 | pa6) [and pa2 | and pa6 | and pa1] [spraying] [certificates | certificate | ticket | tickets] | (cs30 | cs31 | cs38) | enhanced dbs | dbs [on the] update service | confined space [trained]`

const cardLists = {
  site_card: siteCard,
  forklift_card: forkliftCard,
  lorry_card: lorryCard,
  security_card: securityCard,
  food_card: foodCard,
  first_aid_card: firstAidCard,
  care_card: careCard,
  trade_card: tradeCard,
  other_card: otherCard,
}

/** Lists by name, each a pattern of the language of heard.ts. */
export const learningPhrases: Record<string, string> = {
  ...Object.fromEntries(Object.entries(cardLists).map(([name, list]) => [name, oneLine(list)])),
  card: `${Object.keys(cardLists)
    .map(name => `{${name}}`)
    .join(' | ')}`,
  // What is said of when a card runs out, or that it has.
  runs_out: oneLine(`
    expire* | expiring | ran out | runs out | run out | running out | (runs | ran | good | valid) (to | till | until) | up in | up next | (up | due) for renewal | (till | until) [next | the | end of | the end of] (# | {month} | 20* | year | spring | summer) |
    to [next] ({month} | 20*) | lapsed | out of date | in date | up to date | valid | current | all current | (needs | need | needing | due) [a] (renewing | renewal | redoing | doing again | updating | refreshing | refresher) | (is | was) due | due (in | next | a) |
    (from | in | about | since | done [in]) [about] ({month} | 20* | 19*) | 20* | (from | done | renewed | finished) [in | last | this] (last year | year | 20* | {month}) | renewed | refresher`),
  // How people talk of being online, of the places where they are, and of the people whose they are.
  internet: 'internet | the internet | wifi | wi fi | broadband | fibre | web | the web | the net | the wifi',
  getting_online:
    '(get | gets | getting | go | goes | going) (online | on line | on the internet | on the net | on the web) | log on | logs on | logging on | log in | logs in',
  public_place: oneLine(`
    library | libraries | local library | town library | community centre | community hub | hub | community cafe | job club | work club | jobcentre | job centre | internet cafe | cafe | mcdonalds | mcdonald's |
    maccies | costa | greggs | starbucks | wetherspoons | spoons | town hall | day centre | learning centre | youth club | drop in | family centre | children's centre | food bank | hostel office`),
  someones: oneLine(`
    [(her | his | my | their | a | the)] (mum's | mam's | mom's | dad's | sister's | brother's | daughter's | son's | friend's | mate's | neighbour's | partner's | nan's | gran's | aunt's | auntie's | uncle's | cousin's | boyfriend's | girlfriend's | parents | family's | nephew's | niece's | grandson's | granddaughter's | mum and dad's | next door's | ex's)`),
  computing: oneLine(`
    online | on line | internet | the internet | computer | computers | the computer | a computer | technology | tech | digital | digital things | online things | online stuff | online forms | laptops | it | the journal | applications`),
  // What people say they can use, where no more than its name is said.
  programs: oneLine(`
    excel | word | powerpoint | publisher | access database | spreadsheets | microsoft office | ms office | office 365 | google docs | google sheets | word processing | pivot tables | sap | oracle | sage | sage 50 | sage payroll | xero |
    quickbooks | salesforce | crm | crm systems | python | sql | java | javascript | html | css | php | autocad | cad | revit | solidworks | sketchup | photoshop | illustrator | indesign | premiere | canva | wordpress | power bi |
    epos | epos tills | till systems | stock systems | systmone | emis | whatsapp | whatsapps | facebook | facebook and whatsapp | googling`),
  // How well, and how badly, somebody does a thing.
  well: 'fine | ok | okay | good | great | well | no problem | no problems | no issue | no issues | no bother | no trouble | not a problem | not an issue | alright | all right | not bad | very good | excellent | strong | brilliant | up to scratch | no worries',
  able: 'good | great | fine | ok | okay | confident | quick | brilliant | excellent | comfortable | happy | competent | not bad | very good | very confident | really good | sharp | alright | all right | no problem | no bother | no trouble | no issue | no issues | no problems | no difficulty',
  shaky:
    'rusty | a bit rusty | so so | not great | not so good | not the best | shaky | a bit shaky | not so much | not her best | not his best | patchy | a bit weak | hit and miss | not brilliant | not her strong point | not his strong point | not her strong suit | not his strong suit',
  hard_for:
    '(struggles | struggle | struggling | difficulty | difficulties | trouble | problems) [a lot | badly | really] [with | doing | using | at] | (bad | hopeless | rubbish | terrible | useless | awful | no good | not good | dreadful | clueless | really bad | very poor | poor) (at | with | on)',
  sums: 'maths | math | numbers | numeracy | sums | figures | arithmetic | mental arithmetic | adding up | percentages | fractions | times tables | mental maths | number work | handling cash',
  reading_writing:
    'reading and writing | reading or writing | writing and reading | reading | writing | literacy | literacy skills | spelling | reading and spelling | writing and spelling | spelling and grammar | reading writing',
  // English at a class, however it is called.
  english_class:
    '(esol | english (class | classes | course | courses | lessons | lesson | group) | english language (class | classes | course) | language (class | classes | course | lessons) | welsh (class | classes | lessons | course) | conversation (class | group | classes) [for english] | esol (class | classes | course | lessons | place | entry #))',
}
