/** Lists of phrases about languages and how somebody gets on in English, for the patterns of the definition. */
const oneLine = (list: string) => list.replace(/\s+/g, ' ').trim()

const well =
  '(good | great | very good | excellent | fluent | perfect | strong | brilliant | spot on | first class | superb | flawless | native)'
const fluent = `
  english [is | level | :] [both] (good | great | excellent | fluent | perfect | brilliant | spot on | strong | not (a problem | an issue) | no (problem | issue | bother)) $ | ${well} (level | standard) [of | in] [english] | (very good | excellent | native) [spoken] english [speaker] | (fluent | good | strong) in (both | english | all) | fluent both | both fluent |
  native (speaker | english | level) | (english | it) is (her | his) (first | main | only | mother) * | only [ever] (speaks | spoken | spoke | known | knows) english | english is all (she | he) * | (english | british) born and bred | (speaks | talks) (excellent | perfect | beautiful | fluent | very good | lovely) english | (c1 | c2) (english | level) | english [2nd | second] [language] (c1 | c2) |
  (brought up | raised | grew up | went to school | schooled | lived all (her | his) life) (here | in (britain | the uk | england | scotland | wales | london)) [speaking english] | english (like a native | as good as mine | as good as anyone's) | ielts (7 | 8 | 9 | 7.5 | 8.5) | (taught | studied | degree) in english throughout`
const some = `
  (gets | manages | copes | get | makes (herself | himself)) (by | understood) [ok | fine] (in english | in shops | with english) | english [is] (coming on | improving | so so | passable | functional | ok | fair | average | middling | enough | getting better | better than it was) | (some | everyday | working | conversational | reasonable | fair | passable | decent | shop | survival) (english | level of english) |
  (ok | fine | alright | all right) [with | for] (everyday | day to day | simple) (english | things in english | conversation | talk) | (intermediate | b1 | e3 | entry 3) (english | level | esol) | (follows | understands) (most | a lot | plenty | the gist) [of it | of what is said | if * * slow*] [in english]`
const few = `
  (few | couple of | handful of | odd | just | only) [a] [few] (words | word | phrases) [of | in] [english] [only] | a (bit | little | tad | touch) of english | (very | only | really) (little | basic | limited | poor) english | english [is] (very | really) [basic | poor | limited | weak | little | broken] (basic | poor | limited | weak | little | broken) | english (basic | poor | limited | weak | broken | minimal | beginner | (e1 | pre entry | entry 1)) |
  (beginner | beginners | pre entry | entry 1 | e1) (english | level | esol | in english) | english for beginners | (answers | replies | speaks | talks) in (# or # | one or # | single | 1 or 2) words | (broken | pidgin | halting) english | (just | only) (starting | started) (to learn | learning) english | (yes | hello | please) and (no | thank you | goodbye) only | (can | only) ask for things in [the] shop* ... | hardly [any | speaks] english`
const noEnglish = `(doesn't | can't | not) (speak | understand | know) [a] (word | any | anything) [of | in] english | no english [whatsoever | at all] $ | not a word [of english] | (only | just) (speaks | understands) {other_language} $ | nil english | english (nil | none | zero)`
const talksBetter = `
  (talks | speaks | chats | understands | spoken | speaking | talking | talk) ... (english | it | well | fine | ok | good | fluently | away | 19 * * *) ... [,] [but | though | yet | just | only] ... (can't | couldn't | not | weak | poor | poorly | bad | badly | struggles | struggle | hard | harder | trouble | stuck | shaky | worse) ... (spell | write | writing | written | spelling | forms | read) [*] |
  (written | writing | writes | spelling) [is | are] [very | quite] (weak | poor | poorly | bad | badly | hard | worse | behind | shaky | not great | not so good | limited) [,] [but | though | and | yet] ... (talks | speaks | chats | spoken | speaking | talking | verbal | understands) ... | english (ok | fine | good) (spoken | verbally | to talk) [,] [but] (written | writing | wrote | spelling) [is] * | spoken [english] (ok | fine | good | fluent | strong) [,] [but] (written | writing | spelling) (weak | poor | basic | bad | less so | not so good | harder) |
  [only] (gets | get) stuck (with | on) [writing | written | forms | spelling] (forms | letters | spelling | writing | it)`

const speaks = `
  (thinks | think | dreams | counts | prays) in <{spoken}> | (only | just) [ever] (spoken | speaks | spoke | known | knows) <{spoken}> | (at home | indoors | with family | with (her | his) (mum | parents | family)) [it's | she speaks | he speaks | they speak | they talk | mostly | always] <{spoken}> | (her | his | my) <{language}> (is | would be | could be | comes | came | has) |
  <{language} [and {language}] to the (kids | children) [and {language} * *]> | speaks <{language} to the (kids | children) and {language} [* *]> | (talk | talks | chat | chats) <{language}> (at home | together | with * | to *) | (mother tongue | first language | home language | main language) [is | being | was] <{spoken}> | <{language}> (speaker | speaking | born) | bilingual [in] <{language} [and | or] {language}> |
  languages <{spoken}> | <[some | a bit of | a little | fluent | good | basic] {language}> (mother tongue | at home | with family)`

const wantsInterpreter = `
  ^ [a | an | needs | wants | has] [male | female | telephone | phone] {other_language} [speaking] interp* [please | needed | required | booked | next time | each time | every time | for *] $ | interp* (for (long | all | every | each | next | future | big) * | only for * | needed | required | arranged | booked | next) | (someone | somebody) [who (speaks | knows | can speak)] [to] (put it | translate | interpret | explain it) [*] (into | in | for) [her | him] * |
  (wants | needs | would like | asks for | asked for | prefers | must have) [a | an | the] ([same | proper | professional | male | female | telephone | woman] [{language}] (interp* | translator) | {language} one) | ( can't | couldn't | wouldn't ) ( follow | manage | cope | understand ) ... without ( somebody | someone | interp* | an interp* )`
const noInterpreter = `
  (no | doesn't (want | need) | didn't (want | need) | not (wanting | needing) | won't have | don't get (me | her | him)) [a | an | any | one of (them | those)] interp* [needed | wanted | again | today | please] | (fine | ok | all right | happy | managed | manages | copes | better) without [the | an | a | interp*] [interp*] $ | (managed | manages | fine | ok) without (the | an) interp* | (declined | declines | refused | turned down | doesn't want | offered and declined | didn't need) [a | an | the] interp* | interp* (declined | refused | not (wanted | needed) | turned down | offered)`

const onClass = `
  (goes | going | attends | attending | doing | does | on | at | started | enrolled) [to] [an | a | the] [*] (esol | english (for * | class | classes | lessons | course) | english classes) [*] | esol [entry #] [e1 | e2 | e3 | l1 | l2 | entry 1 | entry 2 | entry 3 | level 1 | level 2] (ongoing | currently | now | at * | on * | twice | # days | # hours | {day} | this year | in progress) | (learning english | english lessons | english classes) (at | on | with | every | twice | # *) * |
  (twice | once | # times) a week ... english [for * | class | classes | lessons] [*]`
const waitsForClass = `
  (waiting | down | signed up | registered | on [the | a] [waiting] list | name down | enrolled | applied | place) [list] [for | on] [a] [place | start] [on | for | at | in] [a | an | the | her | his] [*] {english_class} [*] | {english_class} (waiting list | list | (starts | starting | begins) [in] *) | (starts | starting) (esol | {english_class}) (in | on | next | soon | after) *`
const wantsClass = `
  (would | he'd | she'd | they'd) (jump at | love | like | welcome | go to | do | take) [the chance of] [an | a | some] {english_class} | (wants | would like | keen | needs | hoping | looking) [to] (improve | better | brush up | work on | get better at | learn | practise) [her | his | the | my] [spoken | written | reading and writing in] english | (asked | asks | interested | keen) (about | in | on | to join | to start) [an | a | some] {english_class} | {english_class} (would help | wanted | please | interest*)`
const noClass = `(no interest in | not interested in | doesn't (want | need) | declined | turned down | no time for | not (for | wanting) | can't (do | get to | manage) | refused) [an | a | any | the] {english_class} [* * *] | {english_class} (declined | not (wanted | needed | for (her | him)) | no thanks | turned down)`

const inWelsh = `(work | working | job | post | role | rather) [*] (through | in) [the medium of | the] welsh | (sooner | rather | prefers to | would | could) (work | speak) [through | in] [the] welsh | (use | using) (her | his) welsh [*]`
const inBoth = `(work | working) in either [language] | work (bilingually | in both) | (welsh or english | english or welsh | both | either) (is fine | fine | at work | for work) | bilingual (work | job | role | post | workplace)`
const inAnother = `
  (job | work | role | somewhere | something | employer | business | shop | team) [*] (using | speaking | in | with | where * * (can | could) (use | speak)) [her | his | my | the] {other_language} | (her | his | my) {other_language} (would | could | can | will) be (used | useful | handy | needed) | where (her | his | my) {other_language} * * | (use | using) (her | his | my) {other_language} (at | in | for) (work | a job) | {other_language} speaking (job | work | team | employer | office)`
const englishFine = `english [is] (fine | ok | okay | good enough | all right) (for work | at work | to work in | in a job) | (happy | fine | ok) (working | to work) in english`

/** Lists by name, each a pattern of the language of heard.ts. */
export const languagePhrases: Record<string, string> = {
  fluent: oneLine(fluent),
  some_english: oneLine(some),
  few_words: oneLine(few),
  no_english: oneLine(noEnglish),
  talks_better: oneLine(talksBetter),
  speaks: oneLine(speaks),
  wants_interpreter: oneLine(wantsInterpreter),
  no_interpreter: oneLine(noInterpreter),
  on_class: oneLine(onClass),
  waits_for_class: oneLine(waitsForClass),
  wants_class: oneLine(wantsClass),
  no_class: oneLine(noClass),
  in_welsh: oneLine(inWelsh),
  in_both: oneLine(inBoth),
  in_another: oneLine(inAnother),
  english_fine: oneLine(englishFine),
}
