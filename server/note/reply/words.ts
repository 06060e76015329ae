/**
 * What a whole reply can be when it is not an answer, and the usual ways of saying yes, no, none and "do not know",
 * in English and in Welsh. A reply is compared in its plain form: small letters, no apostrophes, no stop at the end.
 *
 * What must always hold
 * 1. A pattern matches the whole reply, never a part: "skip hire driver" is not "skip".                (reply.test.ts)
 */

/** A reply without what does not change its meaning: case, apostrophes, "um", "please", a stop at the end. */
export function plain(words: string): string {
  const small = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  return small.replace(opening, '').replace(closing, '').trim() || small
}

const opening = /^(?:(?:u+m+|e+r+m*|hm+|oh|ah|well|so|ok so|right|erm so|wel|o)[,. ]+)+/
const closing =
  /(?:[\s,.!]+(?:please|pls|plis|thanks|thank you|ta|cheers|sorry|tbh|to be honest|mate|love|diolch)| os gwelwch yn dda)*[\s.,!?…]*$/

const whole = (...patterns: string[]) => new RegExp(`^(?:${patterns.join('|')})$`)

const it =
  '(?: it| this| that| this one| that one| the question| this question| that question| (?:to )?the next(?: one| question)?)?'
const ask = '(?:(?:can|could|shall|may) (?:we|i|you) |lets |id like to |id rather |i want to |just )?'

export const skips = whole(
  `${ask}(?:skip|pass on|miss out|leave out|ignore)${it}(?: for now| then)?`,
  'pass|next|next (?:one|question)|on to the next(?: one)?',
  `${ask}(?:leave|park) (?:it|this|that|this one|that one)(?: blank| out| empty)?(?: for now| for later)?`,
  `${ask}move on(?: to the next(?: one| question)?)?|${ask}go on(?: to the next(?: one| question)?)?`,
  `${ask}come back to (?:it|this|that|this one|that one)(?: later)?`,
  '(?:maybe )?later|(?:ask me )?(?:again )?(?:another time|later)|not now|no answer|n/?a',
  'sgipio?|sgipiwch|hepgor|neidio|nesaf|(?:y )?cwestiwn nesaf|yr un nesaf|symud ymlaen|ymlaen|dim nawr|ddim nawr|gadael (?:e|o|hwn|hwnna)(?: am nawr)?',
)

export const goesBack = whole(
  `${ask}(?:go |step )?back(?: one| a step| a question| one question| again)?`,
  `${ask}(?:go (?:back )?to )?(?:the )?(?:previous|last|earlier)(?: one| question)`,
  'previous|undo|the one before(?: that| this)?|one back|back up|wait,? go back',
  '(?:actually,? |no,? |wait,? |sorry,? )?(?:change that|change my (?:last )?answer|thats (?:wrong|not right)|that was wrong|not that|i got that wrong|i made a mistake)',
  'yn ol|mynd yn ol|nol|mynd nol|yn ôl|mynd yn ôl|nôl|mynd nôl|(?:y )?cwestiwn (?:blaenorol|diwethaf|o.?r blaen)|blaenorol|newid hynny|maer ateb yn anghywir',
)

export const recaps = whole(
  '(?:so |and )?what (?:have|did|do) (?:we|you|i|u) (?:got|have|said|say|put|written|write|recorded|done|covered|told you)(?: got)?(?: down)?(?: so far| up to now| already| until now| til now)?',
  '(?:give me |show me |can i (?:have|see|hear) )?(?:a |the )?(?:re-?cap|summary|sum up)(?: so far| of (?:it|that|everything))?',
  '(?:can you |could you |please )?(?:sum up|recap|read (?:it|that|everything) back|go over (?:it|what we have))(?: to me)?(?: so far)?',
  'so far|where (?:are we|have we got to|did we get to)|how are we doing',
  '(?:whats|what is) (?:left|still to (?:do|ask|answer)|recorded|been (?:recorded|written|put down))(?: so far| down)?',
  'how (?:much|many|far|long)(?: more)?(?: questions| is left| are left| have we got| is there| are there| to go| left| more)*',
  'show (?:me )?(?:what (?:we|you|i) (?:have|got|ve got|said)|everything|it all|my answers)(?: so far)?|my answers',
  'crynodeb|crynhoi|beth (?:sydd|sy) (?:gennym|gennych|gyda ni|gyda chi|gynnon ni)(?: ni)?(?: hyd yn hyn| hyd yma)?|hyd yn hyn|beth (?:dw|rwy|ydw|dwi) i? ?wedi(?:i)? (?:ddweud|dweud)|(?:ble|lle) (?:ydyn|dyn|ydan|dan) ni|beth sydd ar ol|beth sydd ar ôl|faint sydd ar (?:ol|ôl)',
)

export const asksWhy = whole(
  'why|how come|what for|why not|but why|and why',
  '(?:but |and )?why (?:do|would|did|are|is|does|should) (?:you|they|it|that|this|i|we|u)\\b.*',
  'why (?:this|that|the question|ask|ask that|ask me that)',
  '(?:whats|what is|what was) (?:that|this|it) (?:for|about|to do with (?:it|me|you|work|anything))',
  'what(?:s| has) (?:that|this|it) got to do with (?:it|me|you|anything|work)',
  'what (?:do|will|would|are) (?:you|they) (?:going to )?(?:do with|use|need|want) (?:it|that|this)(?: for)?',
  '(?:do|must) i (?:really )?(?:have|need)? ?(?:to )?(?:answer|say|tell you)(?: that| this| it)?|is (?:that|this|it) (?:compulsory|required|needed|necessary)',
  '(?:i )?(?:do not|dont|didnt) (?:understand|get)(?: it| that| this| the question| you| what you mean)?|what do you mean(?: by that)?|what does that mean|what',
  'pam(?: lai)?|pam (?:ydych|dych|wyt|rydych|bod|mae|bod angen)\\b.*|i beth|ar gyfer beth|(?:dw i |rwy )?ddim yn deall|beth (?:ydych|dych) chin feddwl',
)

const soft =
  '(?: really| yet| at the moment| right now| just now| exactly| off hand| offhand| now| for sure| ar hyn o bryd| eto)*'

export const notKnown = whole(
  `(?:im |i am )?(?:still )?(?:not|not too|not really|not very|not quite|not entirely|never) (?:sure|certain|100%)(?: about that| about it| of that)?${soft}|(?:im )?unsure${soft}`,
  `(?:i )?(?:honestly |really |just )?(?:dunno|dont know|do not know|wouldnt know|couldnt (?:say|tell you)|cant (?:say|remember|think|tell)|cannot (?:say|remember|tell)|dont (?:remember|recall)|forget|havent (?:a|the) (?:clue|foggiest|faintest)|havent (?:decided|thought(?: about it)?))(?: about that| what to say)?${soft}`,
  `(?:ive )?(?:no|got no|not a) (?:idea|clue)${soft}|idk|dk|who knows|hard to say|anyones guess|your guess is as good as mine|[?]+|unknown|not known|do not know`,
  '(?:dw i |rwy |dwi |wi )?ddim yn (?:gwybod|gwbod|siwr|siŵr|cofio)(?: eto)?|dwn i ddim|wn i ddim|sa i?n gwbod|sain gwbod|dim (?:syniad|clem|cliw)|ansicr|anodd dweud',
)

export const notSaid = whole(
  '(?:i )?(?:id |would |i would )?(?:rather|prefer|sooner)(?: to)? not(?: to)?(?: say| answer| tell you| tell| talk about (?:it|that)| discuss (?:it|that)| go into (?:it|that))?(?: that| it)?(?: now| today)?',
  '(?:i )?(?:dont|do not|wont|will not|would not|wouldnt) (?:want|wish|like|care)? ?(?:to )?(?:say|answer(?: that| it| this)?|tell you|talk about (?:it|that|this)|discuss (?:it|that)|share(?: that)?|go into (?:it|that))',
  '(?:thats |its |this is )?(?:private|personal|none of your business|my business|no comment|confidential)',
  '(?:mae?n |byddai(?:n)? )?well (?:gen i|gennyf|gyda fi|da fi|gennyf i) (?:beidio|peidio)(?: a dweud| â dweud| ag ateb)?|gwell peidio(?: a dweud| â dweud)?|preifat|(?:dw i )?ddim (?:eisiau|isie|am|moyn) (?:dweud|ateb|siarad am (?:hynny|y peth))',
)

/** "None", where that is an answer: nothing, nobody, nowhere. */
export const none = whole(
  `(?:none|nothing|nobody|no one|no-one|nowhere|neither|nil|zero|nowt|zilch|not any|not a thing|not one)(?: of (?:these|those|them|that|the above|it))?(?: at all| really| else| needed| comes to mind| springs to mind| i can think of| that i can think of| to add)?${soft}`,
  `(?:i )?(?:dont|do not|havent|have not|didnt|aint) (?:have|got|had|need|want|get)? ?(?:any|one|anything|anyone|anybody|it)?(?: of (?:these|those|them|that))?(?: at all| else)?${soft}`,
  `(?:ive |i )?(?:got |have )?(?:never|no)(?: had| have)?(?: any| one)?`,
  'just (?:me|us|myself)|only me|on my own|by myself',
  '(?:dim|dim byd|dim un|dim ohonyn nhw|neb|neb arall|unman|yn unman|sdim|does dim(?: byd)?|does gen i ddim(?: byd)?|does neb|dim o gwbl|dim ond fi|dim byd arall|dim eto)',
)

const really =
  '(?: i (?:do|am|have|can|would|did|will|was|has)| she (?:does|is|has|can)| he (?:does|is|has|can)| they (?:do|are|have)| we (?:do|are|have|can)| it (?:does|is)| we have| definitely| of course| course| absolutely| sure| very much(?: so)?| a lot| always| all the time| thats right| correct| i have got| ive got one| ive got| got one| one)*'
const comma = (words: string) => words.replaceAll('(?: ', '(?:,? ').replaceAll('| ', '|,? ')

export const yes = whole(
  `(?:yes|yeah+|yea|yeh|yep|yup|yh|ye|yas|y|aye|mhm|uh huh|yessir|indeed)${comma(really)}`,
  'of course|course|sure|sure thing|definitely|absolutely|certainly|correct|right|thats right|true|too right|very much|very much so|ok|okay|fine|go on|go on then|always|all the time|please do|please|100%|a bit|a little|a lot|quite a lot|sometimes|now and then|every day|most days|both',
  'i (?:do|am|have|can|would|did|will|have got one)|ive got one|got one|she does|he does|it does|they do|we do|she is|he is|they are|it is|we are|i have got',
  '(?:ie|ia|ydw|ydy|ydi|ydyn|ydan|oes|do|bydd|byddaf|bydda|baswn|byswn|byddwn|byddai|hoffwn|liciwn|gallaf|galla|medraf|medra|gwnaf|wna|oedd|oeddwn|cewch)(?: i)?(?:,? (?:wrth gwrs|yn bendant|yn sicr|ydw|oes))?|wrth gwrs|yn bendant|iawn|yn sicr|siwr iawn|tipyn bach|weithiau|mae gen i(?: un)?',
)

export const no = whole(
  '(?:no|nope|nah+|naw|na|n|nay|nae|not|never|nah mate|no way|no chance)(?:,? (?:i (?:dont|do not|am not|cant|cannot|havent|have not|wouldnt|didnt|wont|havent got one|dont have one|dont think i do|never have|never did)|im not|ive not|ive never|she doesnt|he doesnt|they dont|it doesnt|we dont|it isnt|its not|not really|not at all|not yet|not any ?more|not at the moment|not now|not right now|not just now|never|never have|never did|never had|never had one|none|nothing|no|nope|nah|thanks|thank you|thats fine|its fine|im fine|im ok|im okay|im good|all good|not me|not for me|sorry|afraid not|definitely not|of course not|course not|any ?more|yet|at all|really))*',
  '(?:definitely |certainly |absolutely |of course |course |afraid |sadly |unfortunately )not|not (?:me|for me|likely|necessary|needed|particularly|especially|currently|today|much|that i know of|so far|ever)',
  '(?:i )?(?:dont|do not|am not|cant|cannot|havent|have not|wouldnt|didnt|wont|never|never have|never did|never had one|never had any|havent got one|dont have one|dont want one|dont want to|dont need one|dont need any)(?: really| at all| yet)?|im not|its not|im (?:fine|ok|okay|good|alright)(?: as i am)?',
  '(?:nage|nac ydw|nac ydy|nac ydi|nac ydyn|nac oes|nag oes|nag ydw|nagoes|nagydw|nacoes|nadw|nagyw|nag yw|nadi|naddo|na fydda|na fyddaf|na fydd|na fyddai|na hoffwn|na allaf|na fedraf|na wnaf|byth|erioed|ddim (?:eto|wir|o gwbl|nawr|rwan)|dim (?:eto|wir|o gwbl|nawr)|ydw ddim|na,? (?:dim|ddim)(?: diolch)?|dim diolch)(?:,? (?:dim|ddim|erioed|diolch|byth|eto|nac ydw|nac oes|naddo))*',
)

/** Yes or no, but only as a guess. */
export const probably = whole(
  '(?:yes,? |yeah,? )?(?:i )?(?:think so|suppose so|guess so|believe so|expect so|hope so|reckon|reckon so|would think so|should (?:think|do|be))|(?:yes,? |yeah,? )?probably(?: yes)?|most likely|likely|(?:yes|yeah),? i (?:think|suppose|guess|reckon)|more or less|kind of|kinda|sort of|sorta|just about|(?:dw i|rwy)n (?:meddwl|credu)(?: hynny)?|siwr o fod|fwy na thebyg|mwy na thebyg',
)
export const probablyNot = whole(
  '(?:no,? |nah,? )?(?:i )?(?:dont|do not|didnt|wouldnt) (?:think|believe|suppose|reckon|expect) so|(?:no,? )?(?:probably|maybe|likely) not|(?:i )?doubt it|unlikely|hardly|(?:no|nah),? i (?:dont|do not) think|(?:dw i|rwy) ddim yn (?:meddwl|credu)(?: hynny)?',
)

/**
 * A yes or a no that more was said after. English "no" needs a comma or a turn of the sentence after it, since "no car"
 * is not a no; the verbs that answer in Welsh need none.
 */
export const yesAndMore =
  /^\s*(?:(?:u+m+|e+r+m*|oh|well|wel)[,. ]+)*(?:yes|yeah+|yea|yeh|yep|yup|yh|aye|ydw|ydy|ydi|oes|ie|ydyn|(?:of course|definitely|absolutely|sure|do|byddwn|hoffwn)(?=\s*[,.;:–-]))(?:\s+(?:i do|i am|i have|i can|i would|course|of course|definitely|sure))?(?![\p{L}\d'’])[\s,.;:–—-]*(?=[\p{L}\d(£])/iu

export const noAndMore =
  /^\s*(?:(?:u+m+|e+r+m*|oh|well|wel)[,. ]+)*(?:(?:no|na)(?=\s*[,.;:–—-]|\s+(?:i|im|i['’]m|i['’]ve|ive|she|he|they|we|it|its|it['’]s|but|not|never|just|only|because|cos|coz|although|though|unless|sadly|thanks|ond|achos)\b)|nope|nah+|nac\s+(?:ydw|ydy|ydi|ydyn|oes)|nag\s+(?:oes|ydw)|nage|naddo|not really|not at all|not any ?more|not yet)(?![\p{L}\d'’])[\s,.;:–—-]*(?=[\p{L}\d(£])/iu
