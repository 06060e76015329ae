/** Lists of phrases about the talk itself, for the patterns of the definition: where it is held, who is there, what makes it easier. */
const oneLine = (list: string) => list.replace(/\s+/g, ' ').trim()

// Where a talk is held that is not the jobcentre: a provider, or somebody else's rooms.
const providers = `
  provider | library | college | community centre | community hub | children's centre | family centre | family hub | youth hub | hub | hostel | hospital | food bank |
  foodbank | job club | work club | church hall | church | mosque | gp surgery | health centre | clinic | school | centre | refuge | probation | outreach | foyer |
  st mungo's | mind | maximus | restart | seetec | ingeus | serco | reed | shaw trust | barnardo's | ymca | salvation army | citizens advice | cab | shelter | crisis | depaul |
  emmaus | centrepoint | remploy | pluss | the growth company | twin | fedcap | palladium | council (offices | office | hub) | town hall | women's aid`

const met =
  '(seen | met | meeting | interviewed | talked | spoke | saw (her | him | them) | met (her | him | them) | caught up | appointment | interview)'
const theirHome =
  "(her | his | their | the family) [own | mum's | family] (home | house | flat | place | bungalow | caravan | bedsit | hostel room | doorstep)"

const atHome = `
  home visit | doorstep visit | ${met} (at | in | on) [[her | his | their] own] ${theirHome} |
  (went | gone | been | popped | called | drove | go) (round | over | out) [to] (${theirHome} | the (house | flat | home | farm) | see (her | him | them)) |
  (went | gone | been | popped | called | drove) to ${theirHome}`

const atProvider = `
  ${met} [over | up | down | out | with * | today] (at | in) [the | her | his | our | a | an] [* | * *] ({providers}) |
  (at | in) [the] * (office | hub | premises | centre) (rather than | instead of) (here | ours | our place | our office | the jobcentre) |
  (at | in) [the] (food bank | foodbank | job club | family hub | youth hub | children's centre | provider's | refuge | community hub) (hub | today | this morning | this afternoon)`

const atJobcentre = `
  (came | come | comes | popped | called | walked | made it | got | drove) (down | up | over | along | round | in | into | in to) to [the | our] (jobcentre | job centre | office | jcp) |
  today (she | he | they | i) came in | (came | been) in (today | this time | to the office) | (she's | he's | they're) in (today | the office) |
  (here | sat | sitting) (at | by | across) (my | the) desk | (in | at) jcp | face to face (appointment | interview | meeting | jcp | today | here) | ^ (face to face | in person) (at | in | with | jcp) * |
  ^ (in | here) in person $ | seen [here] (today | in the (office | jobcentre | job centre))`

const byPhone = `
  (finished | ended | ended up | carried on | did it | done | had to do it | did this | doing this | doing it | speaking | took place) [off | up] (by | on | over) [the] (phone | telephone) |
  (i | we) (rang | phoned | called | telephoned) (her | him | them) | telephone call | (rang | phoned | called) [in] (instead | because * * couldn't)`

const byVideo = `
  (did | done | doing | had | held | carried on | finished) [it | this | the (talk | interview | meeting)] (by | on | over) [a] (video | teams | zoom) | on a video (call | link) |
  (video | teams | zoom) (today | this time | froze | kept freezing | dropped | call) | on (teams | zoom)`

// Who came: what else is said of somebody who is there.
const alsoHere = `
  (there | here | present | in) (too | as well | also) | (came | come | along) (too | as well | along) | (held | holding) (her | his) hand | sat (quiet | quietly | beside (her | him) | next to (her | him)) |
  (did | doing | does) (most of | a lot of | all | some of) the talking | (there | here) for [the | moral] (support | company) | only for notes | taking notes | joined us | logged in | on (speaker | loudspeaker)`

const nobodyElse = `
  (it was | there was | it's | was | just | only) [just | only] (the 2 of us | us 2) | ^ on own [today] $ | solo | on (her | his | my) (tod | jack jones | jack) | (there was | there's) (nobody | no one) (else | with (her | him | them)) |
  (came | comes | come | attended | here | turned up | in) [in | along | down | today] (alone | by (herself | himself | themselves | myself) | on (her | his | their | my) own | unaccompanied | solo) |
  (nobody | no one | not anybody | didn't (bring | want)) (anyone | anybody | with (her | him | them) | else (in | on) the (room | call | line))`

// How somebody who speaks for another may do so.
const onlySupports = `
  (not to | isn't to | isn't here to | isn't there to | not here to | not there to | won't be) (answer | answering | speak | speaking | talk | talking) for (her | him | them | me) | [only | just] to hold (her | his | my) hand |
  (just | only) (here | there) (as | for | to) * | (for | as) (moral support | company) | moral support`
const happyFor = `
  (happy | content | ok | fine | glad | wants | asked | would rather | prefers) [for | with | to let | to have] [her | his | my | our | the] ({companion} | {supporter} | {representative}) [*] [to] (speak | speaking | talk | talking | answer | tell (you | us | me) | do the talking | doing the talking | explain) |
  (happy | content | ok | fine | glad) (for our * | to let * [*]) [to] (tell (you | us | me) | speak | talk | answer | explain | do the talking)`
const saidTheyMay = `
  (consent | permission) (on | in | via | through | given on | put on | noted on) [the | her | his] [uc] journal | (gave | given | gives | giving | has given) [us] [her | his | full | verbal | explicit] (consent | permission) | consent (given | recorded | noted | in place | held) | explicit consent`
const wroteTheyMay = `
  (letter | form | note | mandate | slip) [that] [(she | he) | (she's | he's) | (she'd | he'd) | they'd] [has | had] [signed | written] (letting | giving | authorising | allowing | saying | to let | to say) * |
  (signed | written) (letter | form | note | mandate | authority | consent | permission | slip) | (letter | form) of authority | authority (letter | form | signed | on file) | mandate (signed | on file | in place)`
const byLaw = `
  (made | appointed | named) [her | his | my | the | a | an] [*] [(her | his)] (deputy | guardian | attorney) | (is | as) (her | his | my | the) [court appointed | legal] (deputy | guardian | attorney) | (holds | has | with | got) [the | an | a] (power of attorney | lpa | poa)`

// What makes the talk easier.
const wanted =
  '(needs | need | wants | want | would like | likes | prefers | prefer | asked for | asks for | asked to have | could we have | can we have | must have | has to have | better with | helps to have | it helps (her | him) to have | happier with | may need | might need)'
const pauses = `
  ${wanted} [* | * *] (pause | pauses | breather | breathers | fag break | smoke break | loo break | comfort break | time out) |
  (needs | need | has | wants | likes | has to) [to] (stop | pause | step out | nip out) [for *] (every | now and then | now and again | from time to time | every so often | half way | part way | at times) |
  (without | with) a (pause | break | breather) [every so often | half way | now and then | part way] | (stop | stopped | paused) [half way | part way] (for | so) * * [*] (breath | break | breather | cup of tea | fag | smoke)`
const goingSlowly = `
  (go | going | take | taking | talk | talking | speak | speaking | explain | do) [it | this | that | things | a (bit | little) | bit | more | nice and] (slow | slower | slowly | steady | gently | easy) | (one | 1) (question | thing | point) at a time |
  (in small steps | small chunks) | (don't | not | not to be | without) (rush (her | him) | rushing | rushed | hurry (her | him) | hurrying | hurried) | at (her | his | their | a slower | a slow) [own] pace |
  (needs | wants | give (her | him) | give | more | extra | bit of | plenty of) [more | extra | a (bit | little) of] (time | longer) to (think | answer | process | reply | respond | take (it | things) in | get (it | her | his) *) | ^ (slow | slowly | slow please | slow pace) $`
const plainly = `
  (in | with | use | using | keep it | keep to) (plain | simple | easy | everyday | basic | short) (words | language | english | terms | sentences | questions) | (plain | simple | easy | everyday | short) (language | sentences | questions | words) |
  (questions | things | words | it | everything | stuff) (repeated | repeating | said (again | twice | over) | explained | explaining | put simply | rephrased | broken down) | no (jargon | long words | big words) | (long | big) words (throw | lose | confuse | baffle) * |
  (repeat | rephrase | say | ask | explain | put | go over) (it | things | that | questions | everything) (again | twice | simply | over again | another way | a few times | in * language)`
const writtenDown = `
  (written | jotted | noted) (down | on paper) [for (her | him)] | (write | put | jot | note | writing | putting | jotting) (it | things | everything | that | this | dates | bits | stuff | it all | them) (down | in writing | on paper | in a note) [for (her | him | me)] |
  ${wanted} [it | things | everything | dates | it all | that | this | stuff | * ] (written | in writing | on paper | typed | down in writing) | (copy | note | list | summary | record) (to take | of what | to keep | for (her | his)) *`
const quietRoom = `
  (private | quiet | quieter | separate | side | small | closed | back | another) (room | office | booth | space | corner | area) (please | needed | used | today | if | for | away | asked | requested | would help | better | best) |
  ${wanted} [* | * *] (private | quiet | quieter | separate | side | small | closed) (room | booth | corner) | somewhere (with a door | private | quieter | out of earshot) |
  (private | side | quiet) room | (open plan | noise | noisy | busy floor | background noise | the racket) ... (does (her | his | my) head in | too much | bothers (her | him) | puts (her | him) off | can't (hear | think) | distracts | distracting) | away from (other people | the others | others | the queue)`
const onFeet = `
  (stood | standing | stayed on (her | his) feet | paced | pacing | walked (about | around | round) | walking (about | around | round)) [up] (for | most of | through | throughout | during | half | part of | all) [of] (it | the (appointment | interview | talk | meeting | time | call | session)| appointment | interview | talk | meeting | this | our) |
  (kept | keeps) (getting up | standing | pacing | stretching | walking (about | around | round) | moving (about | around)) | (prefers | would rather | would sooner | likes | needs | has | had | wants | asked) to (stand | be on (her | his) feet | stretch (her | his) legs | get up and *) [up | when * * | as we talk | through * | during *] $`
const hearsBy = `
  [hearing | induction] loop (on | yes | needed | please | used | switched | working | helps | system) | (speak | talk | sit | stand | stay) (to | on | at | by | into) [her | his | the | my] (left | right | l | good | better | other | hearing) (side | ear) | (face | facing) (her | him | them | me | each other) [so | when | please | and | directly] | (see | watch | watching | seeing) (my | your | our | people's | the) (lips | mouth | face) |
  (speak | talk) (up | louder | loudly | clearly) | (needs | wants) (me | us | people) to (speak up | face (her | him)) | (deaf | hard of hearing) so *`
const partByPhone = `
  (phone | telephone | call) for (the | that | this | some of the) [* | * *] (bit | part | side | stuff | half | rest | questions) | (rest | remainder | second half | other half | some | part | half) [of (it | this | the talk)] (by | on | over) [the] (phone | telephone) |
  (can | could) (we | i | she | he) [not] [just | maybe] (talk | speak | do (it | this | that | some | the rest) | chat | finish) [about * *] (on | over | by) [the] (phone | telephone) |
  (prefers | prefer | preference | rather | sooner | happier | easier | better) [to (talk | speak | do it)] (on | by | over) [the] (phone | telephone)`
const nothingNeeded = `
  no (adjustments | help | support | aids | breaks | changes | extras | extra help | needs) [needed | required | wanted | asked for | at all] (for | in | during | at) [the | this | our | today's] (interview | talk | meeting | appointment | chat | call | session | conversation) |
  (nothing | nothing else) (would | to) make (it | this | today | talking | the talk) easier | no adjustments needed to talk | fine (as (it is | we are) | talking like this) | happy (as (we are | it is) | talking like this)`

/** Lists by name, each a pattern of the language of heard.ts. */
export const talkPhrases: Record<string, string> = {
  providers: oneLine(providers),
  at_home_visit: oneLine(atHome),
  at_provider: oneLine(atProvider),
  at_jobcentre: oneLine(atJobcentre),
  by_phone: oneLine(byPhone),
  by_video: oneLine(byVideo),
  also_here: oneLine(alsoHere),
  nobody_else: oneLine(nobodyElse),
  only_supports: oneLine(onlySupports),
  happy_for: oneLine(happyFor),
  said_they_may: oneLine(saidTheyMay),
  wrote_they_may: oneLine(wroteTheyMay),
  by_law: oneLine(byLaw),
  pauses: oneLine(pauses),
  going_slowly: oneLine(goingSlowly),
  plainly: oneLine(plainly),
  written_down: oneLine(writtenDown),
  quiet_room: oneLine(quietRoom),
  on_feet: oneLine(onFeet),
  hears_by: oneLine(hearsBy),
  part_by_phone: oneLine(partByPhone),
  nothing_needed: oneLine(nothingNeeded),
}
