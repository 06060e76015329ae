/** Lists of phrases about being online and what somebody has to be so, for the patterns of the definition. */
const oneLine = (list: string) => list.replace(/\s+/g, ' ').trim()

const net = '(internet | the internet | wifi | wi fi | broadband | fibre | web | the web | net | the net)'
const atHome = `
  [has | got | good | fast | poor | slow | fibre | sky | bt | virgin] (wifi | wi fi | broadband | fibre | internet | net) [is | yes | at] (home | at home | indoors | in the (house | flat | hostel | place)) | (home | house) (wifi | wi fi | broadband | internet | net | hub) | (wifi | broadband | internet | net) yes | (broadband | wifi) [*] [*] (in | at) (her | his | the | my | their) (house | home | flat | hostel) |
  (sky | bt | virgin | talktalk | plusnet | vodafone) (broadband | wifi | internet | fibre) | (sitting | sat) at home online | (online | ${net}) [at | from | in] home`
const onPhone = `
  (mobile | phone) (data | internet) | data (only | on (phone | mobile | her * | his *)) | pay as you go [,] [no broadband | only | data] | (${net} | online) (on | via | through | by) [the | her | his | my] (phone | mobile | smartphone) [only] | (goes | gets | go) online (on | through | via) (her | his | my) (phone | mobile) | (does | do | did | doing) [all | everything | it all | most] [her | his | my] [* | * * *] on (my | her | his | the) phone | (does | do) (all | everything | it all) on phone | # g (on | only | data) |
  (everything | it all | all) on (my | her | his) phone | never off (my | her | his) phone | (gb | gigs) of data | unlimited data | (tethers | hotspots)`
const withOthers = `
  {someones} (wifi | broadband | internet | net | computer | laptop | tablet | ipad) | (uses | goes to | pops to | pops round to | at | round at | round | borrows | off) {someones} [* | * *] (wifi | internet | laptop | computer | tablet | ipad | net) | (pops | goes | nips) (round | next door | over | down) [to {someones}] [and | to] (uses | use | for | goes) [on] [the | {someones}] [*] (wifi | internet | laptop | computer | net | online) |
  (and | on) (her | his) (friend's | mate's | sister's | brother's | mum's | neighbour's) wifi | (next door's | neighbours) (wifi | internet | broadband)`
const inPublic = `
  (library | libraries | mcdonald's | mcdonalds | maccies | costa | starbucks | greggs | cafe | coffee shop | job club | community hub | hub | community centre | jobcentre | job centre | town hall | leisure centre | pub | wetherspoons | spoons | college | church) [car park] [* | * *] (wifi | internet | computer | computers | pc | pcs | online | to get online | to go online | net | for (internet | online | the internet | it)) |
  ${net} [is] [only] (at | in | from | down) [the] [town | local] (library | libraries | cafe | college | hub | community centre | job club | mcdonald's | mcdonalds | pub | costa | centre) | (uses | use | using | goes to | goes down | nips to | pops to | walks to | relies on) [to] [the] [town | local] (library | libraries | job club | hub | cafe) [$ | computer | computers | pc | pcs | for * | to * | when *] | ^ library [only] $ | (free | public | wherever * *) wifi |
  (gets | goes | get) online (at | in | from | down) [the] (library | cafe | hub | college | job club | mcdonald's | mcdonalds | costa | jobcentre | centre | pub) | (to the | the) (mcdonald's | mcdonalds | costa | library) ... [to] (get | go) online`
const nowhere = `(not | isn't | never been | never) (on | connected to) (the | any) (internet | web | net | wifi) | no (internet | wifi | net | online access | connection | broadband) (anywhere | whatsoever | of any kind | or data | or phone | and no (data | phone)) | (nowhere | no where) to (go | get) online | no way online | no (data | wifi) (or | and) [no] (wifi | data)`

const smart = `
  iphone | (android | samsung | galaxy | pixel | huawei | xiaomi | oppo | motorola | oneplus) (phone | mobile) | (samsung | galaxy) (a1* | a2* | a3* | a5* | s1* | s2*) | (smart | touchscreen | decent | good | modern | new | proper) (phone | mobile) | (whatsapp | facebook | internet | data | online) on (her | his | my | the) (phone | mobile) | (does | do | did | doing) [all | everything | it all] [* | * * *] on (my | her | his | the) phone | (does | do) (all | everything | it all) on phone | never off (my | her | his) phone | smartphone | unlimited data`
const simple = `
  (old | basic | simple | button | cheap | brick | flip | dumb | ordinary | non smart | push button | big button) [old | style | *] (phone | mobile | nokia | handset) | [old] (nokia | doro | alcatel) [brick | phone] | (calls | texts | text | ringing) and (texts | calls | text) [only | only phone | phone] | (phone | mobile) [that | which] (only | just) (texts | calls | rings | does * | for *) | no smartphone (just | only) * | a brick`
const landline = `landline [only] | house phone | home phone | bt line | phone [is | is the one] on the wall | phone in the hall`
const tablet = `[amazon | samsung | old | cheap | kindle | fire] (tablet | ipad | i pad | kindle fire | galaxy tab | fire tablet | lenovo tab) | tab (shared | with | only | and * | from *) | ^ tab $`
const computer = `
  (laptop | lap top | chromebook | macbook | imac | desktop | netbook) | (pc | computer) (and | at home | in the | her * * | his * * | indoors | from | his lad *) [*] | (own | home | family | old | work | gaming) (pc | computer) | (has | got | owns | bought | shares) [a | an | the | her | his] [old | new | family | gaming | own] (pc | computer)`
const noDevices = `no (devices | device | tech | gadgets | kit | equipment) [at all | of any kind | at home] | nothing to (get | go) online (with | on) | no phone (or | nor | and no) (computer | laptop | tablet | anything)`

const fine = `
  (online | computers | tech | internet | digital | digitally) [is | skills | :] (ok | okay | fine | good | great | no problem | no bother | confident | confidence | capable | all good | not a problem | sorted | strong | excellent) | (quick | good | great | brilliant | handy | confident | confidence | whizz | dab hand | expert | fast | ace | competent | comfortable | happy) (on | with | at | using) [a | the] (computer | computers | internet | laptop | phone | tech | technology | the web | online things | anything online) |
  (banks | shops | books | applies | banking | shopping | pays bills | orders) [and (shops | banks | books)] online | (does | do | manages | can do | sorts) (anything | everything | all that | it all | all (her | his | my) *) (online | on it | on (my | her | his) phone | on a computer | herself online) [no bother | fine] | (all | do all) [my | her | his] (shopping | banking) [and *] [and *] on (my | her | his) phone | never off (my | her | his) phone |
  (grew up | brought up) with (computers | it) | tech savvy | (no | not a) (bother | problem | trouble | hassle) [with | on | at all] (online | computers | tech | the internet | a computer | it) | needs no help (online | with (computers | the journal)) | second nature`
const someHelp = `
  (needs | need | wants | likes | could do with | gets | has) [a (bit of | little | hand) | some | occasional | a] (help | support | hand | prompting | guidance) [with | to (do | fill in | upload | use) | doing | on | at] [the | her | his | things] (online | journal | uc journal | internet | computer | long forms | online forms | uploading | digital | websites | longer forms) | all [fingers and] thumbs [on it | but *] | [gets there | manages | fine | ok | all right | copes] (if | when | as long as) (somebody's | someone's | somebody is | someone is) (with | beside | sat with | there) * | (basic | some) (it | computer | digital | online) (skills | only) |
  (can do | does | manages | ok with | fine with) [his | her | the] (basics | banking | simple things | bits | easy bits | email) [on * *] but * * [*] (forms | form | stuck | lost | harder | complicated) | (gets | get) (lost | stuck) (on | with) [the] (long | longer | harder | new) * | (slow | unsure | shaky | rusty | nervous | hesitant | wary) (online | with computers | on a computer | on the computer | with tech | with technology | on it)`
const muchHelp = `
  (hopeless | useless | rubbish | terrible | clueless | awful | no good | poor | lost | terrified) (with | at | on | when it comes to) [a | the] (computers | computer | technology | tech | internet | it | online | digital) | (digital | computer) (poor | weak | nil) | (over | above) (my | her | his) head | (can't | couldn't) (get the hang of | get to grips with | make head or tail of | work out | get on with | fathom) [a | the | these | any] (journal | computer | computers | internet | website | online * | it | them | technology | phone) |
  (needs | need) (a lot of | lots of | loads of | full | constant | someone to | somebody to) (help | support | do * | log *) [with] [it] [*] (online | journal | computer | computers | internet | tech | on *) | (not | isn't) (good | great | much cop | any good) (with | at | on) [a | the] (computers | computer | tech | technology | internet | it) | (gets | getting | got) in a (flap | tizz | tizzy | stew | state | muddle | mess | panic | pickle) [*] (online | with (computers | the journal | technology | online *) | on (a | the) computer) | technophobe | all fingers and thumbs (on | with) *`
const cannot = `
  (wouldn't | doesn't | don't) know (how to | where to | the first thing about) [even] (switch (one | it | 1) on | turn (one | it | 1) on | go online | log on | start (with a | with | on a) (computer | computers | internet) | [use | work] [a | the] (computer | computers | internet | laptop)) | (can't | unable to) (do | use | go | get) (online | computers | the internet | a computer | anything online | it online) | never (touched | used | been on | switched on | owned | sent | gone on) [a | an | the] (computer | internet | email | laptop | online | web) | (computer | it | digitally) (illiterate | excluded) | doesn't (do | go) (online | computers | internet | tech | technology) | no digital skills`

const emailYes = `
  (email | emails | em | gmail | hotmail | outlook | yahoo | icloud) (yes | ok | fine | sorted | set up | works | address held) [gmail | hotmail | outlook | yahoo] | (checks | reads | looks at | sees | opens | on) (her | his | my | the) (emails | email | inbox | gmail | hotmail) [every | daily | each | most | weekly | when | on | regularly | now] | (gmail | hotmail | outlook | yahoo | icloud | btinternet) [account | address | is] [checks | reads | used | checked | read | daily] [*] | (has | got) [an | a | her | his | own] (email | gmail | hotmail | outlook | yahoo) [address | account] | (checks | reads) (emails | email) | emails (daily | weekly | often | regularly | checked)`
const emailNo = `
  (no | hasn't | hasn't got | not got | without | never had) [an | any | a] (email | em | emails) [address | account] | (email | emails) [*] [but | though | ,] [that] [she | he | i] [has | but] (never | rarely | hardly ever | doesn't | don't | can't | not) (check | checks | checked | look | looks | looked | use | uses | open | opens | read | reads | get in | get into | remember) | never (sent | had | used | set up) [an | a] email | no idea how to (get in | get into | use | open) (it | emails | email | her email | his email) | (locked out | forgotten the password | lost the password) [of | to | for] [her | his] (email | gmail | hotmail | emails) |
  email ... (no idea | doesn't know | never | can't) [how] [to] (get | look | check | open | use | log) *`

const hardOnline = `
  (screen | phone | tablet | laptop) [is | has] [a | been] (cracked | broken | smashed | broke | on its last legs | too small | tiny | ancient | very slow | slow | old and slow | knackered | bust | freezes | keeps freezing | crashes | keeps crashing | won't update) | (cracked | smashed | broken | tiny | small) screen | (scared | frightened | afraid | worried | wary | nervous | terrified | suspicious | distrustful) [of | about] [pressing | clicking | hitting | getting | doing | being | the | breaking | putting | giving] [the | it | something | things | wrong | a] (wrong | scams | scammed | scammers | fraud | hacked | hacking | bank details | button | internet | breaking it | it wrong | online) [thing | things | button | buttons] |
  (writing | text | print | letters | words) [on (the | her | his) (screen | phone | computer)] [is | are] [that | too | so] (small | tiny | little | faint) * | (can't | struggles to | hard to) (see | read | make out) [the | it on the | what's on the] (screen | keys | keyboard) | (slow | poor | bad | weak | patchy | dodgy | rubbish) (signal | sig | reception | connection | broadband | wifi) [in | at | up | out | here | drops | where *] * | (signal | wifi | connection | internet | broadband) (drops | drops out | cuts out | goes off | comes and goes | keeps dropping | is terrible | patchy | hopeless | rubbish) |
  (forgets | loses | can't remember | mixes up | muddles) [all] [her | his | the] (passwords | password | login | logins | log in | pin | username) | (passwords | password | logins) (forgotten | lost | a nightmare | muddle (her | him)) | (gets | keeps getting | been) locked out | (shares | sharing) (the | 1 | one | a) (laptop | phone | tablet | computer) | can't (use | see | do) [it | the] * due to (sight | eyes | eyesight | dyslexia) | (phone | tablet) too (small | old | slow) [to | for] [*] [*] [*] | (website | sites | forms | pages) (time out | crash | too long | confusing | too complicated | in english) | (journal | forms) (confuses | baffles | muddles) (her | him)`

const helper =
  '({kin} | {supporter} | librarian | library staff | work coach | (man | woman | lady | staff | girl | lads) (at | in | from) the (library | hub | job club | centre | hostel))'
const helpedOnline = `
  <[my | her | his | the | a] ${helper}> [at college | *] (does | do | did | sorts | helps | help | sits with | logs on | logs in | fills in | fills | set up | sets up | deals with | manages | handles | looks after | shows) [her | him | me | it | them | all | of | with | for | out | the | on | in] [all | the | for | it | with | her | him | me | to] [her | him | 4 | when | do | with | him] [* | * *] (online | uc | journal | forms | emails | computer | internet | applications | on it | form filling | claim | email | password | passwords) |
  <[my | her | his | the | a] ${helper}> [*] (logs (on | in) | does (the | her | his) (journal | computer | online * | emails | claim | uc journal) | does uc | goes online) [for | 4 | with] [her | him | me] | (helped | set up | done | sorted | shown | filled in) [for (her | him | me)] [by | with help from] <(the | her | his | my | a) ${helper}> | (journal | forms | online | emails | claim | computer) [all] (done | sorted | filled in | managed | handled) by <[her | his | my | the] ${helper}> | help [online | with the journal | with forms] (from | off) <[her | his | my | the] ${helper}>`
const noHelper = `
  (nobody | no one | no body) [to | who | that] [can] (gives | give | helps | help | show | shows | shown) [her | him | me] [a hand | how] [with] [the | it] (online | journal | computer | it | forms | internet | emails) | nobody gives (her | him | me) a hand with it |
  (no | nobody for) help (with | on | for) [the] (journal | online | computer | forms | internet) | (does | manages | do) (it all | everything | the journal) online (herself | himself | myself) | needs no (help | helper) online`

/** Lists by name, each a pattern of the language of heard.ts. */
export const onlinePhrases: Record<string, string> = {
  internet_at_home: oneLine(atHome),
  internet_on_phone: oneLine(onPhone),
  internet_with_others: oneLine(withOthers),
  internet_in_public: oneLine(inPublic),
  internet_nowhere: oneLine(nowhere),
  smart_phone: oneLine(smart),
  simple_phone: oneLine(simple),
  land_line: oneLine(landline),
  tablets_had: oneLine(tablet),
  computers_had: oneLine(computer),
  no_devices: oneLine(noDevices),
  online_fine: oneLine(fine),
  online_some_help: oneLine(someHelp),
  online_much_help: oneLine(muchHelp),
  online_cannot: oneLine(cannot),
  email_yes: oneLine(emailYes),
  email_no: oneLine(emailNo),
  hard_online: oneLine(hardOnline),
  helped_online: oneLine(helpedOnline),
  no_helper: oneLine(noHelper),
}
