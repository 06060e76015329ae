/** Lists of phrases about what helps somebody who is ill to work, for the patterns of the definition. */
const oneLine = (list: string) => list.replace(/\s+/g, ' ').trim()

const sitStand = `
  (stand | sit) a (bit | while) [and | then] (sit | stand) a (bit | while) | sit stand [(desk | table | workstation | job)] | (sit | sits | sat | perch | perches) down (in between | between | now and then | when * | at times | every so often | for a bit) | (somewhere | chance | able | allowed | let (her | him)) to (sit | perch) [down] |
  (swap | swapping | switch | switching) (about | around | between | positions) | stand and sit | (seat | stool | chair) (at | by | behind | near | to) * | (job | work) (sat | sitting) down | (up and down | get up) (every | as needed | when * *)`
const noLifting = `
  (can't | couldn't | unable to | not to | mustn't | shouldn't | won't | not allowed to) (lift | carry | shift | move | pick up) [anything] (heavy [*] | heavier than * | (over | above | more than) # [kg | kilos | kilo | stone | lb]) | no (lifting | lift | carrying | bending | humping | heavy *) | (not | without | instead of) (lifting | carrying) |
  not (make | have | making) (her | him) (lift | carry) * | nothing (heavy | too heavy | heavier than *) | (lighter | light) (work | duties | job | stuff | loads) | (# | 5) (kg | kilos | kilo) (max | limit | maximum | at most)`
const shorterDays = `
  (phased | gradual | staged | slow | graded) (return | start | build | increase | hours | back) [to work] | (build | building) [her | his | the | it] [hours] up [slowly | gradually | over * | bit by bit | from *] | (hours | shifts | days) [to be] built up | (work | working) up to [it | more | full | longer] * | (ease | easing | eased) [herself | himself] (in | back in) [slowly | gradually] |
  (start | starting) (with | on | at | off | off with | on just) (# | a few | a couple of | low | short | part time) [hours | days | mornings] [and | then] [build* | increase*] | (# | 2) hour shifts (max | at most | only | to start | tops | maximum) | (max | only | no more than) # hour shifts | (short | shorter | half) (days | shifts) [only | max | to (start | begin) with] |
  (hours | days) (building up | built up | increasing | going up) [slowly | gradually] | (# | 2) then # (days | hours) | part time (to start | at first | building up) [and *]`
const laterStart = `
  (not | nothing | never) [start | starting] before (# | half *) [am | 10am] [because | due to | as | with | on account of] * | (start | starting | starts | come in | coming in) (after | from | past) (# | half *) [because | once | as | when | due to] (the | her | his | of) | (later | late) (start | starts | shift | mornings) |
  (slow | bad | stiff | groggy | dopey) (in | of) (the | a) (mornings | morning) so * | (flexible start | flexible hours) | can't (do | face | manage) (early | mornings | first thing) because *`
const timeOff = `
  (time | day | morning | afternoon | days | mornings | hours) off (for | to go to | to attend | to get to) [the | her | his | a | all the] * [*] (dialysis | hospital | clinic | chemo | treatment | appointment | appointments | physio | therapy | counselling | infusions | infusion | injections | scans | bloods | checks) |
  time off for (dialysis | hospital | clinic | chemo | treatment | appointments | physio | therapy | counselling | scans | bloods) | (released | let out | let off | get away | leave early | nip out) for [the | her | his] (dialysis | hospital | clinic | chemo | treatment | appointment | appointments | physio | therapy)`
const quietPlace = `
  (somewhere | place | room | job | office) [that is | that's | nice and] (quiet | calm | peaceful | quieter | calmer | tucked away) | ^ [a] (quiet | calm) (place | job | office | corner | environment | setting) | (back | small) (room | office) (job | work | and * fine | where *) | not [too | so | that] many people (about | around | there) | not (lots of | loads of) people |
  (away from | keep away from | no | not) [the | dealing with | facing] (crowds | public | tills | shop floor | phones | noise | people) (due | because | for | with) * | (crumbles | panics | freezes | shuts down | can't cope | overwhelmed) (in | with | when) [a | the] (noise | noisy * | crowds | crowd | busy * | call centre | open plan *) | low (noise | stimulation)`
const fromHome = `
  (working | work) from home [only | ideal | ideally | best | or *] (because | due to | with (her | his) | for (her | his)) | (log on | log in | work | do (it | the work | her hours | his hours)) from home [if * *] [(she'd | he'd | she could | he could) *] | (home | remote) (based | working) (because | due to | as she | as he | would (help | suit)) | (only | has to | needs to) work (at | from) home`
const kit = `
  (screen reader | zoomtext | jaws | dragon | magnifier | minicom | textphone | trackball | voice software | dictation software | coloured lenses | ear plugs | ear defenders) | (standing | adjustable | height adjustable) desk | [a | an] (ergonomic | special | specialist | supportive | adapted | proper | decent | good | high) (chair | keyboard | mouse | desk | stool | screen | seat | software | toilet | telephone | phone) |
  (wheelchair | step free) (access | accessible | ramp) | perching stool | large print (screen | keyboard)`
const withSomeone = `
  (someone | somebody | a person | a mate | a colleague) (who (will | would | can | could) | who'll | to) (stand by | stay with | sit with | show | shadow | keep an eye on | go round with | watch over | talk (her | him) through | check in with | be with | work beside | work with | guide) (her | him | me) | (job coach | buddy | mentor | support worker) [or (job coach | buddy | mentor)] [would | could | will | to | alongside | with] (help | her | him | shadow | start | settle | at first | first | the) |
  (with | alongside | beside) (someone | somebody) (patient | experienced | who * *) | (someone | somebody) (beside | alongside | next to | with) (her | him | me) [the first | at first | for the first | to start] *`
const sameFaces = `
  [the] same (face | faces | person | coach | work coach | adviser | advisor | worker | boss | supervisor) (each | every | all the | whenever | when) [time | visit | she | he | week] | (same | one) (person | adviser | advisor | work coach) throughout | (not | no) (different | new | strange) (people | faces | adviser | advisor | staff) (each | every | all the) time | (gets used to | used to | knows) (one | the same) (person | face | adviser)`
const moreBreaks = `(extra | more | regular | frequent | short | toilet | rest | longer | plenty of | lots of | several) [toilet | rest | short | extra | loo | comfort] (breaks | rests | stops) | (rest | sit down | breather) (every | each) (hour | # | half hour | so often | now and then)`

// What helps, or helped: a medicine, somebody to talk to, a thing to do, a course.
const helped = `
  {medicine} [really | definitely | does | do] (help | helps | helped | takes the edge off | keeps) * | (counselling | therapy | talking therapies | talking therapy | cbt | emdr | physio | rehab | aa | the gym | swimming | walking | church | prayer | yoga | music | art | gardening | her dog | his dog | the dog | mindfulness | acupuncture | hydro | hydrotherapy | massage | peer support | support group | crisis team | recovery college | exercise | routine | pacing) [with *] [*] (got | gets | kept | keeps) (her | him | me) (through | going | sane | on track | on an even keel) [*] [*] |
  (course | group | class | programme | software | tool | chair | dragon | tens | coil | brace | support | screen reader | reader | overlay | nurse | counsellor) [* | * *] [at * *] (helped | helps | did help | good | great | made [all] the difference | made a difference | worked | was a (help | godsend | life saver)) |
  (made | makes) all the difference [when *] | (best thing (she | he) ever did | a godsend | a lifesaver | a life saver) | copes (better | fine | all right | well) (with | when | if | as long as) * | (noise cancelling headphones | headphones | ear defenders | fidget toy | music) (work | works | help | helps | calm) [for] *`

const daysTold = `
  (on | has) [a | her | his] (bad | good | rough | worst) (day | days | spell | week | one) * | when it's (bad | at its worst | flared up) | (up | down | flat out | in bed | fine | grand | laid up | wiped out) for a (fortnight | week | few days | day | couple of days) | rollercoaster | (some | most | many) (days | mornings | weeks) (she | he | i) (can | can't | could | is | won't | doesn't | manages) |
  # (good | bad | ok | rough | decent) (days | day) [in | out of | a | to | per] | (good | bad | ok) days # | [good | bad] (days | day) (# | once | twice | every) * | (worst | worse | bad | stiff | stiffest) (first thing | in the (morning | mornings | evening | cold | winter) | of a (morning | night) | at night) | (comes | come) (in waves | and goes) | (attacks | fits | seizures | episodes) [of * ] [about | around] (# | once | twice | every | weekly | daily | monthly | most) [or #] * |
  (changes | varies | differs | fluctuates) (from day to day | day to day | daily | week to week) | never (know | knows) (from one day | how | what kind of day) * | (good | bad) (patches | patch | spells | spell | weeks)`

/** Lists by name, each a pattern of the language of heard.ts. */
export const adjustmentPhrases: Record<string, string> = {
  sit_stand: oneLine(sitStand),
  no_lifting: oneLine(noLifting),
  shorter_days: oneLine(shorterDays),
  later_start: oneLine(laterStart),
  time_off: oneLine(timeOff),
  quiet_place: oneLine(quietPlace),
  from_home: oneLine(fromHome),
  kit: oneLine(kit),
  with_someone: oneLine(withSomeone),
  same_faces: oneLine(sameFaces),
  more_breaks: oneLine(moreBreaks),
  helped: oneLine(helped),
  days_told: oneLine(daysTold),
}
