/** Lists of phrases about where somebody lives and what they pay for it, for the patterns of the definition. */
const oneLine = (list: string) => list.replace(/\s+/g, ' ').trim()

const dwelling =
  '(house | flat | home | place | bungalow | maisonette | studio | bedsit | room | apartment | terrace | semi | property)'

const ownsHome = `
  owner occupier | home owner | homeowner | own (house | home | flat | place) | (owns | own | bought | buying) (it | outright | the (house | place | flat)) outright | right to buy | bought (her | his | their | our | the) (council | own) ${dwelling} | (house | flat | home) (paid off | all paid for | is paid for | mortgaged | paid up) |
  (pays | paying) [off] (a | the | her | his | their) mortgage | mortgage [is | of | on | £* | #] [#] (years left | left | to go | paid off | to pay) | [#] (years | year) left on [the | her | his] mortgage | shared (ownership | owner) | part (rent | buy) part (buy | rent) | joint (owner | mortgage) | owns (half | a share) | on a mortgage | help to buy |
  (our | my | her | his | their) own 4 walls`
const rentsPrivately = `
  private* (rents | renting | rent | rented | rental | let | lets | landlord | tenant | tenancy | flat | house | bedsit | bungalow) | prs | (rents | renting | rent) (off | from | through | via) [a | an | the | her | his] [private] (landlord | landlady | estate agent | estate agents | letting agent | letting agents | agency | agent | lettings | bloke | man | woman | couple | friend | chap | family friend) |
  (landlord | landlady) (wants | is | has | won't | selling | sold | evicting | put | putting | raising | raised | giving | gave | upped | ups | hiked | served | lives) | her landlord | his landlord | their landlord | my landlord | (room | bedsit | flat) in a (shared house | house share | hmo) | hmo | shared house | house share | flat share | (assured | shorthold) tenancy | openrent | spareroom`
const rentsSocially = `
  {council} [*] ${dwelling} | [a] {council} [owned] (tenant | let | tenancy | rented | ${dwelling}) | (rents | renting | rent | rented | tenant | tenancy | ${dwelling}) [*] (off | from | through | with | via | of | by) [the] [*] ({council} | {landlords}) | (pay | pays | paying) (the | to) {landlords} |
  ^ {council} $ | social (housing | tenant | rent | rented | landlord) | sheltered (housing | flat | scheme | accommodation) | almshouse | housing co op | (gentoo | clarion | peabody) (house | flat | tenant)`
const withFamily = `
  (lives | living | live | stays | staying | stay | stopping | lodges | lodging | boards | boarding | moved | back | kipping | dossing | bunking | home | is) [home] [back] (in | living | home | staying) (with | at) (her | his | their | my | an | a | the) [older | younger | elderly | big | little | *] ({at_home_with} | {whose_home}) |
  (boards | lodges | lodging | boarding | stopping | dossing | digs) (with | at) [her | his | their | my | an | a] ({at_home_with} | {whose_home}) | ^ (with | at | in) [her | his | their | my] (parents | mum | dad | mam | nan | gran | {whose_home}) [house | flat | place | home] [for now | rent free] $ | ^ (parents | {whose_home}) (house | home | flat | place) $ |
  ^ (with | at) (gran | nan | mum | mam | dad | parents) [for now | at the moment] $ | (back | moved | moving | still) (in with | home with | with | at home with | at) (her | his | their | my | the) ({at_home_with} | {whose_home}) | it's (my | her | his) {whose_home} $ | (roof | bed | room) [*] (at | with) (my | her | his) {whose_home} |
  (spare room | box room | back bedroom | sofa bed) (at | of | in) (her | his | my | a) {whose_home} | (never left | still in) (home | the family home)`
const temporarily = `
  (b and b | bed and breakfast | travelodge | premier inn | hotel | hostel | emergency accommodation | temporary accommodation) (via | through | by | from | off | paid by | placed by | with) [the] (council | homeless team | *) | ^ [council] (b and b | bed and breakfast) | (dry | wet | safe | sober | halfway | half way | move on | recovery | crash) (house | pad) |
  (council | homeless team) ... (put | placed) (her | him | them | us) [up] in * | (temporary | temporarily) (accommodation | housing | flat | place | let | accom*) | (put up | placed) (in | at) (a | the) * | (ymca | foyer | hostel | refuge | st mungo's | shelter) (resident | room | place | bed) | supported (housing | living | accommodation | lodgings) | cas 3 | cas2 | nightstop | respite room | asylum hotel | (at | in) the hostel`
const noFixedHome = `
  (kips | kipping | sleeps | sleeping | crashes | crashing | dosses | dossing | stays | staying | bunking) (on | in | between | at) [a | the | her | his | different | various | friends | mates | mate's | friend's | people's | whoever's | * *] (settee | settees | sofa | sofas | sofa bed | couch | couches | floor | floors | car | van | tent | doorway | doorways | shed | squat) |
  (sofa | settee | couch) (surfing | surfs | hopping | to (sofa | settee | couch)) | (on | between) [the | her | his | friends | mates] (streets | street | sofas | settees | couches) | rough sleep* | sleeps rough | [been] on the streets [since | for] * | (lives | living | sleeps | sleeping) (in | out of | outdoors in) (a | the | her | his) [*] (van | car | tent | camper | caravan in a *) |
  (nowhere | no where) (to live | of (her | his) own | fixed | settled) | no fixed * | (moving | moves) (on | from place to place | around) every (few | couple of | #) (nights | days | weeks) | street homeless | squatting | squat | nfa`
const elsewhere = `
  student (halls | house | accommodation | digs) | halls of residence | (caravan | gypsy | traveller | travellers | mobile home | park home) site | (static | touring) caravan | mobile home | park home | [on a] (narrowboat | narrow boat | canal boat | houseboat | boat) | tied (cottage | house | accommodation) | (live | lives | living) in (job | work | carer | at the pub | above the *) |
  (army | forces | raf | service | military | married) (quarters | housing | accommodation | flat) | (house | pet) sitting | property guardian | nurses home | convent | on site at work`

const rentWorry = `
  (putting | put | puts | going | gone | went | hiked | upped | raised | raising) (it | the rent | rent | mortgage | her rent | his rent) up [again] * * | (rent | mortgage) (going | gone | went | goes | shot | doubled) up | landlord (wants | selling | evicting | giving) * [* | * *] (out | up | notice) | wants (them | her | him | us) out [by | in | before] * |
  (can't | couldn't | unable to | struggles to | struggling to | hard to) (keep up with | keep on top of | manage | cover | meet | find | make | afford | pay) [all] [the | her | his | their] (rent | mortgage | service charge | housing costs | top up) | (handing | hand | giving) the keys back | short [by] £* [(a | every) *] | # (weeks | months | month | week) (behind | arrears | in arrears | owing) [with | on | of] [the | her | his] [rent | mortgage] |
  (in | got | with | owes | has) [rent | mortgage] arrears | arrears [(of | at)] £* | lha (short | doesn't cover | shortfall) * | shortfall [of] £* | (half | most | all) [of] (her | his | my | the) * * (goes | going) on (the) (rent | mortgage) * | (rent | mortgage) (worries | keeps (her | him) up | frightens | scares | terrifies) [her | him] | (behind | falling behind | got behind | fell behind) (with | on) [the | her | his] (rent | mortgage) | (rent | top up) (is) (crippling | crazy | a killer | daft | too dear)`
const keep = `
  (bungs | bung | slips | slip | gives | give | pays | pay | tips up | hands | chucks | treats) (her | his | my | them | him | mum | dad | mam | nan | the) [mum | dad | mam | nan | parents | aunt | sister | brother | folks | gran | family] [about] £* | (chips | chip | pitches | pitch | chucks | puts | helps | mucks) in (for | with | towards | to) [the] (food | bills | gas | electric | shopping | house | housekeeping | rent | keep) |
  £* [(a week | weekly | a month | a fortnight)] (board | keep | digs | housekeeping | dig money | to (mum | dad | her mum | his mum | parents | her parents | his parents | nan | her nan | his nan)) | (boards | lodges) with * * [,] £* | (pays | gives) (board | keep | digs | housekeeping | dig money | lodge) | tips up`
const noCosts = `no (board | keep | rent | mortgage) [to] [paid | pay | or * | to find | asked] | pays (nothing | no *) | rent free | (owned | owns it | paid) (outright | for) so no * | (outright | paid off) so there's no mortgage * | no mortgage (or | and) rent`

const accountYes = `
  (got | has | have | own | uses | with) [a | an | her | his | my | own | basic] (bank | current | basic | barclays | lloyds | halifax | santander | nationwide | natwest | hsbc | monzo | starling | tsb | rbs | revolut | chase | building society) [bank | current] (account | acc) | bank [account] yes | (account | bank) (yes | ok | with | sorted) [*] (barclays | lloyds | halifax | santander | nationwide | natwest | hsbc | monzo | starling | tsb | rbs | revolut | chase)  |
  wages (can | could | would) go (in | into) [the | her | his] * | (nationwide | monzo | starling | halifax | santander | lloyds | barclays | natwest | hsbc | tsb | revolut) (1 | one | card | account) | account open | bank details (given | held | on file | up to date) | joint account`
const accountNo = `
  (no | hasn't got a | hasn't a | without a | lost (her | his) | never had a) (account | bank) [now | at the moment | of any kind | any more | yet] $ | (account | acc) (in | is in) [her | his | my] * (name | account) | (bank | they | barclays | lloyds | santander | halifax) (shut | closed | froze) (mine | hers | his | her account | his account | the account) [down] [*] [*] | (goes | paid | paid in | comes) (into | in to) (her | his | my) {whose_account} |
  (turned down | refused | declined) for [a | an] [bank | basic bank] account | not (had | got) (another | one | an account) since | post office card [account] (closed | shut | stopped) | payment exception | no (photo) id (for | to open) [a] bank account`
const whoseAccount =
  "(mum's | mam's | dad's | sister's | brother's | partner's | husband's | wife's | daughter's | son's | friend's | mate's | nan's | girlfriend's | boyfriend's | cousin's)"

const debtHelped = `
  ^ [on | in | has | got | under] [a | an] (iva | dro | dmp | debt management plan | debt relief order | bankruptcy | trust deed | breathing space) [*] [*] $ | (iva | dro | dmp | debt relief order | debt management plan) (through | via | with | approved | in place | set up | year # | since | from | ends | ending | agreed | with) | ({advice} | {debt_help}) [now | currently] (sorting | sort | sorts | dealing | deal | deals | handling | handle | handles | managing | taking on | looking at | negotiating | writing to | helping) [*] [*] [*] (out | with | ({debt}) | creditors) |
  debts (with | through | in hand with | being sorted by | being dealt with by) *`
const debtWorry = `
  (bailiffs | bailiff | debt collectors | enforcement agents) (# | have | been | are | after | coming | letters | calling | ringing | outside | knocking | threatening | twice | took | due | visit | involved) [*] | (stopped | doesn't | don't | won't | can't | scared to | afraid to) (open | opening | face) [the | her | his | any] [brown] (envelopes | letters | post | bills | mail) | (up | awake) (at night | all night | nights) (over | with | about | worrying) * |
  (sick | worried sick | tearing (her | his) hair out) (over | about | with) (debts | debt | what * owes) | ccj [,] worried | (can't | couldn't) (see | find) a way out [of] | drowning in (debt | bills) | robbing peter to pay paul | (debts | bills | arrears) (through the roof | mounting | piling up | out of hand | up to here | a nightmare)`
const debtManaged = `
  (keeps up | keeping up | on top) (with | of) [the | her | his] ({debt} | payments | repayments | it all | them all) | ({debt}) [is | are | but] (fine | under control | manageable | in hand | managed | no bother | no problem | sorted | all managed) | (car loan | loan | finance | credit card | catalogue | klarna) [but | and] [pays | paid | paying] (each | every | monthly | on time) [month] |
  (paying | pays) [it | them | that | some] (off | back | down) [at | bit by bit | monthly | slowly | £*] | (loan | loans | debt | payments) (comes | come | go | goes) out [each | every] (month | week) *`
const debtFree = `
  never (owed | owes | been in debt | borrowed | had (debt | debts)) [a | anyone | anybody | any | in] [penny | anything | money] | (owes | owe) (nothing | no one | nobody | nobody anything) | (debts | debt | loan | loans) [are | is | all | has been | was | it's] [all] (paid | cleared | written off) [off | and * *] | (debt | loan) [*] [is] paid [off] [and] [done | finished] [with] | nothing on tick | pays (her | his) way | clear of debt | no (debts | debt | loans) [or *] [at all]`

const noFood = `
  (skips | skipping | misses | missing | goes without | going without | cutting | cuts) [out] [her | his | own] [own] (meals | meal | dinner | tea | lunch | breakfast | food) | so [that] [the | her | his] (kids | children | bairns | boys | girls | lads | baby | little ones | weans) [can] (eat | get fed | have [a | their] (tea | dinner | food) | get [a | their] (tea | dinner)) | (kids | children | bairns | boys | girls | lads) eat [but | and] [she | he] (doesn't | don't | goes without) |
  (food bank | foodbank) [vouchers | parcels | parcel | visits] [again | (# | twice | weekly | regularly | this | last | every)] | (toast | beans | noodles | cereal | pot noodles | bread) (for | and) (tea | me | her | him | dinner | nothing) | (hungry | starving) [most days | at night | at times | by *] | (relies | relying | dependent | living | lives) on [the] (foodbank | food bank | food parcels | handouts | her mum for food | toast | noodles) | (fridge | cupboards | freezer) (empty | bare) | one meal a day | (eats | eating) (once a day | one meal | every other day | at her mum's | at his mum's)`
const noHeat = `
  (gas | electric | electricity | meter | leccy | lecky | power | heating | boiler) [has] [been | is | was | keeps | are] (capped [off] | off | cut off | going off | disconnected | on emergency | off #  | run out | out | broken) | (on | in) (the | her | his) emergency [credit] | (electric | gas | meter) on (emergency | the emergency | last) | emergency (credit | electric | gas) | (sat | sits | sitting | wrapped) [indoors] (in | up in) [her | his | their] (coat | coats | blankets | blanket | duvet | the dark | the cold | a coat) |
  (to | and) save (putting | having | on) [the] (fire | heating | gas | electric | heat) [on] | (bed | goes to bed | in bed) (early | at # | by #) to (keep warm | save * [* | * *]) | (one | only) (room | bar) heated | (daren't | can't | won't | never) (put | have | turn) the (fire | heating | gas | boiler | lights | oven) on | prepayment meter [electric | gas] [is] (off | empty | #) | no (gas | electric | heating | lecky | leccy | hot water) (for | since | until | till | at *)`
const noClothes = `
  (no | not got | hasn't got | hasn't | nothing) [any | decent | smart | proper | suitable] (shoes | clothes | suit | outfit | trousers | shirt | clobber | coat | tie | clothing) [fit | good enough] (for | to) [an | the | a] (interview | interviews | work | wear to *) | interview (clothes | clobber | clothing | outfit | shoes | gear | suit) (none | no | needed | is none) | nothing [smart | decent | suitable] to (wear | put on) [to | for] [an | a | the] [interview | interviews | work | job] | (only | just) (trainers | trackies | joggers | jeans) [for | to wear] * | (shoes | boots) (have holes | falling apart | worn through | let in)`
const noFares = `
  (couldn't | can't | struggles to | struggled to | can hardly) (find | afford | scrape together | get together | spare | run to) [the | her | his | money for | any] (bus fare | bus fares | fare | fares | train fare | bus money | bus pass) | (no | not enough | hasn't | without) [got] [any] (bus fare | bus money | fares | money for (the bus | buses | fares | a bus | the train | petrol)) | walked (here | in | it | # miles) (because | as | to save | with no) * * [fare | bus | money]`
const noCredit = `
  (no | without | out of | rarely | never any | hardly any | run out of | low on) [phone | mobile] (credit | data | minutes | top up) [or (data | credit)] [on * * | till * | until *] | (tops | topping | top) (it | phone | up) [up] (when * can | a struggle) | (phone | mobile | sim) (cut off | barred | been cut | disconnected | out of credit) | (data | credit) or (credit | data) [till | until]  | can't (top up | afford (credit | data | top ups | a top up | the phone))`
const goesShortOfNothing = `
  (not | isn't | never | nobody's | nobody | no one's) (going without | going short | short of anything | hungry | cold | goes without) [and *] | (eats | eating) (ok | fine | well | all right | alright) | (manages | managing | gets by) (to eat | on food | food and heat) [and *] | (meter | gas | electric) [is] (topped up | ok | in credit) | nothing (she's | he's | they're) going without | has (everything | all) (she | he | they) (needs | need) | not short of (anything | *)`

const homeHinders = `
  (letters | post | mail | parcels | she | he) (misses | missing | miss | loses) [half | most | some] (of them | of it | letters | post | mail) | (post | letters | mail | letter) [get | gets | goes | go | is | are | being | been] [*] (stolen | nicked | lost | missing | opened | mixed up | astray | to the wrong | to the old | next door | late | binned) [from | to | in | by] [the | *] [hall | hallway | address | door | house | communal *] | no (postcode | letterbox | letter box | address) | post issue | (curfew | lights out | door locked | doors locked | door is locked | locked in | sign in) [is] [at | by] # [so *] |
  (damp | mould | mouldy | black mould | rats | mice | cockroaches | cladding) | (no | not) [a] [* ] (peace | quiet | privacy | space) | (noisy | loud | rowdy | drunk | druggy) (neighbours | house | hostel | flatmates | housemates | flats | corridor) | (miles | far | # minutes | an hour | # miles) from (anywhere | school | shops | work | family | the town) | (sharing | shares | share) [a | one | the | 1] (room | bedroom | kitchen | bathroom | bed) with * | # (of us | people | to a | in one) [in | to] [a | one] (room | bedroom) | (can't | no) (wash | washing machine | iron | shower | cook) [at | in] the * |
  mail (comes | goes) to * * | overcrowded | (cramped | on top of each other)`
const homeFine = `(happy | settled | fine | ok | comfortable | no problems | no issues) (where (she | he | they) (is | are | lives | live) | at home | with (the | her | his) (home | housing | flat | house | place)) | no (problem | problems | issues | bother) (at home | with (the | her | his) (home | house | flat | housing | post)) | (home | housing | flat | house) [is] [all] (fine | settled | ok | secure | stable | no bother | suits (her | him))`

/** Lists by name, each a pattern of the language of heard.ts. */
export const livingPhrases: Record<string, string> = {
  owns_home: oneLine(ownsHome),
  rents_privately: oneLine(rentsPrivately),
  rents_socially: oneLine(rentsSocially),
  with_family: oneLine(withFamily),
  temporarily: oneLine(temporarily),
  no_fixed_home: oneLine(noFixedHome),
  elsewhere: oneLine(elsewhere),
  rent_worry: oneLine(rentWorry),
  keep: oneLine(keep),
  no_costs: oneLine(noCosts),
  whose_account: whoseAccount,
  account_yes: oneLine(accountYes),
  account_no: oneLine(accountNo),
  debt_helped: oneLine(debtHelped),
  debt_worry: oneLine(debtWorry),
  debt_managed: oneLine(debtManaged),
  debt_free: oneLine(debtFree),
  no_food: oneLine(noFood),
  no_heat: oneLine(noHeat),
  no_clothes: oneLine(noClothes),
  no_fares: oneLine(noFares),
  no_credit: oneLine(noCredit),
  short_of_nothing: oneLine(goesShortOfNothing),
  home_hinders: oneLine(homeHinders),
  home_fine: oneLine(homeFine),
}
