/** Lists of phrases about how somebody can safely be reached, for the patterns of the definition. */
const oneLine = (list: string) => list.replace(/\s+/g, ' ').trim()

// What shows that a note speaks of safety: only then is anything read of how somebody is to be reached.
const safetyTalk = `
  safe | safely | safety | diogel | refuge | (speak | talk) freely | in earshot | withheld number | (he | she | partner | husband | wife | ex | boyfriend | girlfriend | someone | somebody | mum | dad) is listening | maiden name | easement | safest |
  (reads | opens | checks | goes through | looks at) (her | his | my | all | every) (post | phone | messages | letters | emails | texts | mail) | (post | letters | mail) (gets | get | is | are | being) (opened | read | intercepted) | ({kin} | flatmate | housemate) (opens | reads | checks | nosies | intercepts) [(the | her | his | my | all)] (post | letters | mail | phone | messages | emails) |
  ^ [(and | but | so | please)] (don't | do not | never) (ring | call | phone | write | post | text | leave | send) | perpetrator | idva | marac | non molestation | non mol | domestic violence | domestic abuse | ^ (dv | da | dve) | (he | she) (opens | reads | checks | sees) (everything | it all | her * | his *) | (he | she) (doesn't | won't | can't) see it | (he's | she's) sat right (there | here) |
  ^ (text | email | post) only [please] $ | [please] no (voicemails | voicemail | letters | calls | texts | post | messages | mail) [left] (to | on | at | after | before | left | or | please) * | ^ no (voicemails | voicemail | letters | messages) [please] $ | (ring | call | text) (her | his) (mobile | work | other) [phone | number] not * | if (we | you) (phone | ring | call | write) * | addr* conf* | (13 | 16) weeks (off | with nothing * | easement) | (best | safest | easiest) (to | by) (text | email | ring | phone | post) | (contact | reach) (her | him | them) [only] by | ^ contact [only] by | only (see | speak to | talk to) (her | him) (in person | face to face) | ^ only in person $ | ^ [and] (letters | post | texts | emails | calls) (ok | fine | is fine | is ok | are fine | are ok | best) $ | ^ prefers [to be contacted by] (email | emails | text | texts | letters | post) $`

const safeByPost = `(by | via | through the) post [to *] | (letters | post) (ok | fine | safe | only | best | to (her | his) *) | (write | post) [it | letters] to (her | his) (mum's | sister's | work | nan's | friend's) | ^ (post | letters) only $`
const safeByPhone = `(ring | call | phone) [her | him] [on] (her | his) (mobile | work | other | new) [phone | number | mobile] [not * *] | (phone | calls | call | ring) (ok | fine | safe | only | best) | (mobile | phone) only`
const safeByText = `(text | texts) (only | best | ok | fine | safe | instead | first) | only (text | texts | by text) | text (her | him | me) [first | only] | ^ text only [please] $`
const safeByEmail = `(email | emails) [is | are] (only | best | ok | fine | safe | safest | preferred | instead) | only email | by email | email (her | him | me) | ^ email only [please] $ | write to (her | his) [work or] email`
const safeInPerson = `(see | meet | seen | tell) [her | him] [only | us] (in (person | pers) | face to face | here) [only] | only (in person | face to face | when (she | he) comes in) | (rather | sooner) come in (and | to) see (us | me) | (face to face | in person) (only | safest | is safest | best)`
const contactRules = `
  (never | must not | mustn't | don't) (mention | say | tell) ... | nothing to the (house | flat | home address) ... | (send | post | write) [letters] [to] (care of | c or o) ... |
  (don't | do not | never | not to | mustn't | no) (ring | call | phone | text | write | send | leave | email | post | letters | calls | voicemails | voicemail | messages | contact | mail | texts) ... ...  | if (we | you) (phone | ring | call | write) ... ... ... | (ring | call | text | phone) (her | his) (mobile | work | other) [phone | number] not ... |
  (email | text | post) is (best | safest) [,] [he | she | because *] ... | (ring | call | text) [her | him] [only] (before | after | between | when | while) ... | addr* conf* | (post | letters) to (her | his) (mum's | sister's | mum | sister | friend | work | nan) [address] | (withhold | withheld) [our | the] number | say (it's | you are | we are) (the | from) ... | use (her | his) maiden name`
const safeTalk = `(safe | ok | alright | fine | free | able) to (talk | speak | chat) [yes | now | today | freely] | (talk | talking | speak) (freely | safe | safely) [now | today] | (he's | she's | partner is | husband is) (away | out | at work | not (here | there | in)) [now | today | till * | until *] | on (her | his) own in the (car | house | room)`
const unsafeTalk = `(can't | couldn't | unable to | not able to) (talk | speak | chat) (freely | now | openly | just now | here | today) | not (safe | free | able | ok) to (talk | speak) [now | today | here] | (partner | husband | wife | he | she | boyfriend | girlfriend | ex | someone | somebody) [is | was] (in earshot | listening | in the (room | house) | (sat | stood | sitting | standing) [right] (there | here | next * *)) | (he's | she's) (in earshot | listening | (sat | stood) [right] (there | here)) | not now (he's | she's | he is | she is) ...`

const easementWanted = `(wants | would like | asks for | asked for | needs | start | started | apply | please start) [the | a | her] (dv | da | domestic violence | domestic abuse | 13 weeks | 13 week) [easement | off | break | with nothing *] | (13 | 16) weeks (off | with nothing * * | easement) (please | wanted | while *) | would like the 13 weeks *`
const easementHad = `(dv | da | dve | easement | 13 weeks | domestic violence easement) [easement | off] (had | used | taken | already | in * | ended | earlier | last) * | (had | used | taken | has had) [her | his | the] (dv | da | dve | easement | 13 weeks | domestic violence) [easement | off] *`
const easementLater = `(dv | da | dve | easement | 13 weeks) [easement | off] (later | not now | not yet | leaflet | information | another time | to think) [*] | (not ready | not yet ready | not now | thinking) [for | about] [any] [the | time off | easement | dv easement] * [*] but (asked | wants | would like | take) [*] [*] (leaflet | information | details | more ) [*] | (leaflet | information | details | more) (about | on) [the] (easement | time off | 13 weeks)`
const easementNot = `(turned | turning | turns) [the] [dv | da] (easement | 13 weeks) down | (declined | declines | refused | doesn't want | did not want | no to | not wanted | turned down) [the | a | any] [dv | da] (easement | 13 weeks) | easement (declined | refused | turned down | not wanted | offered and (declined | refused))`

/** Lists by name, each a pattern of the language of heard.ts. */
export const safetyPhrases: Record<string, string> = {
  safety_talk: oneLine(safetyTalk),
  safe_by_post: oneLine(safeByPost),
  safe_by_phone: oneLine(safeByPhone),
  safe_by_text: oneLine(safeByText),
  safe_by_email: oneLine(safeByEmail),
  safe_in_person: oneLine(safeInPerson),
  contact_rules: oneLine(contactRules),
  safe_talk: oneLine(safeTalk),
  unsafe_talk: oneLine(unsafeTalk),
  easement_wanted: oneLine(easementWanted),
  easement_had: oneLine(easementHad),
  easement_later: oneLine(easementLater),
  easement_not: oneLine(easementNot),
}
