/**
 * Words that suggest that somebody may come to harm, and everyday words that only look like them, in English and Welsh: regular
 * expressions for words as `saidIn` spells them out (small letters, no hyphens, a space before every word).
 */

/** What the words may be about. */
export type RiskKind = 'suicide' | 'self-harm' | 'harm' | 'abuse' | 'need'

const self = '(?:my ?self|her ?self|him ?self|them ?self|them ?selves|your ?self|our ?selves|oneself)'
const own = '(?:my|her|his|their|your)'
const me = '(?:me|her|him|them|us)'
const near =
  '(?:he|she|they|partner|husband|wife|boyfriend|girlfriend|ex|dad|father|mum|mother|mam|stepdad|stepfather|brother|sister|son|uncle|family|fiance|flatmate|housemate|landlord)'
const someone = `(?:${me}|someone|somebody|people|others|anyone|${own} (?:${near}|kids|children|baby|neighbour|boss)|the (?:kids|children|baby|neighbour|neighbours))`
const people = `(?:${own} |the |an )?(?:new |old |ex )*${near}`

/** What is risk by itself, unless it is denied ("not suicidal") or is somebody's work ("suicide prevention worker"). */
export const namesOfRisk: Readonly<Record<RiskKind, readonly string[]>> = {
  suicide: [
    'suicid(?:e|al)(?: (?:thoughts?|ideation|feelings?|attempts?|note))?',
    '(?:thoughts?|thinking|thinks|talks?|talking) (?:of|about) (?:suicide|dying|death|ending (?:it|things|everything))',
    'hunanladd(?:iad|ol)',
    'overdos(?:e|ed|es|ing)',
    'gorddos',
  ],
  'self-harm': [
    'self (?:harm|harms|harmed|harming|injury|injures)',
    'hunan (?:niwed|niweidio|niweidiol|anafu)',
    'hunanniweid\\p{L}*',
  ],
  harm: [
    '(?:sexually (?:assaulted|abused)|sexual assault|raped?|modern slavery|trafficked|trafficking|county lines|cuckoo(?:ed|ing)|forced marriage|child abuse)',
    '(?:being|is|was|keeps getting|getting) (?:stalked|threatened|blackmailed|exploited|assaulted|attacked)',
    '(?:camfanteisio|treisio)',
  ],
  abuse: [
    '(?:domestic|family) (?:abuse|violence)',
    'abusive (?:relationship|partner|husband|wife|boyfriend|girlfriend|ex|marriage|home|family|dad|father|mum|mother|man)',
    "(?:coercive control|non molestation order|restraining order|women s refuge|women's refuge)",
    '(?:in|to) a refuge',
    'controlling (?:partner|husband|wife|boyfriend|girlfriend|relationship|man)',
    '(?:cam drin|trais) (?:domestig|yn y cartref|gartref|teuluol)',
    'perthynas (?:dreisgar|gam drin)',
  ],
  need: [
    'homeless',
    'destitute',
    'food ?banks?',
    'sleep(?:s|ing)? rough',
    'digartref',
    'banc bwyd',
    'eviction(?: notice)?',
  ],
}

/** What somebody does, feels or says from which risk speaks. A "not" is part of it, where it has one. */
export const sayingsOfRisk: Readonly<Record<RiskKind, readonly string[]>> = {
  suicide: [
    `(?:kill|killing|kills|hang|hanging|drown|drowning|shoot|poison) ${self}`,
    `(?:end|ending|ends|ended|finish) ${own} (?:own )?life`,
    'end(?:ing)? it all|end it(?= (?:now|tonight|today|soon|,|\\.)|$)',
    `(?:take|takes|taking|took|taken) ${own} (?:own life|life(?! (?:in|into|to|back|forward|on|seriously|somewhere)))`,
    `(?:want|wants|wanted|wanting) to (?:die|be dead|disappear for ever|end it)`,
    `(?:wish|wishes|wished) (?:i|she|he|they) (?:was|were|had never been|wasn't|weren't) (?:dead|born|alive|here)`,
    `(?:better|rather be|prefer to be) (?:off )?dead|better off without ${me}`,
    "(?:don't|doesn't|didn't|not|never) (?:want|wanna|wants)(?: to)? (?:to )?(?:live|be alive|wake up|be here(?= any| on earth| tomorrow| ,| \\.|$)|go on(?= any| living| like| ,| \\.|$)|carry on(?= any| living| like| ,| \\.|$))",
    '(?:no|not any|any) (?:reason|point) (?:to live|in living|to living|to go on|in going on|in carrying on|to carry on|being here|in being here)',
    "(?:can't|cannot|couldn't) (?:go|carry|keep) on(?= (?:any|like this|living)| [,.;¶!]|$)",
    "(?:can't|cannot) (?:cope|take it|take this|do this|face it) (?:any ?more|any longer)(?! with)",
    "(?:life|living) (?:is|isn't|is not|'s not) (?:not )?worth(?: living| it)?|life not worth living",
    'nothing (?:left )?to live for|tired of (?:living|being alive|life)|sick of (?:living|being alive)|had enough of (?:life|living)',
    `(?:jump|jumping) (?:off (?:a|the) (?:bridge|roof|cliff|building)|in front of (?:a|the) (?:train|lorry|bus|car))`,
    `(?:slit|slitting|slash|slashed|cut|cutting) ${own} wrists?`,
    "(?:won't|wouldn't|not going to|might not) be here (?:tomorrow|much longer|any ?more|by christmas|next week)",
    "what's the point (?:of|in) (?:living|going on|life|carrying on|being here)",
    '(?:lladd|crogi) (?:ei|fy|eu|dy) hun(?:an)?',
    '(?:rhoi|roi) diwedd ar (?:ei|fy|y) (?:bywyd|fywyd|mywyd|hun|cyfan)',
    "dod â (?:'i|'m) (?:bywyd|fywyd|mywyd) i ben|dod â'i (?:bywyd|fywyd) i ben",
    '(?:eisiau|isio|moyn|am) marw',
    'ddim (?:eisiau|isio|moyn|am) (?:byw|fyw|bod yma)',
    'gwell (?:yn farw|hebdd\\p{L}*)',
    'dim (?:pwrpas|pwynt|rheswm) (?:byw|i fyw|mewn byw)',
  ],
  'self-harm': [
    `(?:harm|harms|harming|harmed) ${self}`,
    `(?:cut|cuts|cutting) ${self}(?! (?:on|off|shaving|while|some|a|with a kitchen|short|at work|cooking|out)(?= |$))`,
    `(?:hurt|hurts|hurting) ${self}(?! (?:at|lifting|falling|on|in|playing|while|doing|badly|running|slipping)(?= |$))`,
    `(?:burn|burns|burning) ${self}(?! (?:on|out|with the|cooking|at work|while)(?= |$))`,
    '(?:anafu|niweidio|torri|brifo|llosgi) (?:ei|fy|eu) hun(?:an)?',
  ],
  harm: [
    `(?:threatened|threatens|threatening|wants|wanted|want|going|gonna|plans|planning|might) to (?:kill|stab|shoot|hurt|harm|attack|hit|batter|beat up) (?!time|two|the pain)${someone}`,
    `(?:will|'ll|i'll|could|swear i'll) (?:kill|stab|shoot|batter) ${someone}`,
    `(?:thoughts? of|thinks about|thinking about|urges? to|afraid (?:she|he|i|they) will|scared (?:she|he|i|they) will) (?:hurt|hurting|harm|harming|kill|killing) ${someone}`,
    '(?:carries|carrying|has|keeps) a (?:knife|gun|blade|machete)(?= |$)(?! (?:skills|set|licen))',
    `(?:hits|hit|hitting|beats|beating|hurts|hurting|smacks|punches) the (?:kids|children|baby|little one)`,
    '(?:bygwth|am|eisiau) (?:lladd|brifo|trywanu) (?!amser)\\p{L}+',
  ],
  abuse: [
    `${people} (?:has |had |have |was |is |keeps |always |often |sometimes |regularly |also )*(?:hits|hit|hitting|beats|beat|beating|punches|punched|punching|kicks|kicked|slaps|slapped|strangles|strangled|strangling|chokes|choked|hurts|hurting|abuses|abused|abusing|threatens|threatened|threatening|rapes|attacked|assaulted|bullies|controls|controlling|locks|locked) (?:${me}|the (?:kids|children))(?! (?:with a question|by email))`,
    `${people} (?:is|was|gets|can be|has been|got) (?:very |so |quite |physically |being |really )*(?:violent|abusive|controlling)(?! (?:the|it|costs))`,
    `${people} (?:won't|doesn't|does not|never|will not|didn't) (?:let|allow|lets|allows) ${me} (?:to )?(?:leave|go out|out|see|have|work|use|talk|speak|meet)`,
    `${people} (?:takes|took|keeps|controls|checks) (?:all )?(?:of )?(?:my|her|his) (?:money|phone|bank card|card|wages|benefits?|passport)`,
    `(?:scared|afraid|frightened|terrified|fearful) of (?:going home|${me}(?= [,.;¶!]| when| at| and|$)|(?:my|her|his|their|the) (?:ex |ex)?${near})`,
    "(?:not|isn't|don't feel|doesn't feel|never feels|never feel|no longer) (?:feel )?(?:safe) (?:at home|in (?:her|my|his|their) (?:own )?(?:home|house|flat)|there)|unsafe at home",
    `(?:fled|fleeing|escaped|ran away from|running from) (?:from )?(?:domestic|abuse|violence|an abusive|${people})`,
    `(?:been|being|gets|getting|was) (?:beaten up|hit by (?!a |the )${people}|beaten by|beaten)(?! (?:to it|at|by a))`,
    'gave (?:me|her|him) a black eye|black eye from',
    "mae (?:o|e|fe|hi|ei gŵr|fy ngŵr|ei phartner|fy mhartner)(?:'n| yn) (?:fy (?:nharo|mrifo|mwrw|nghuro)|ei (?:tharo|daro|brifo|frifo|bwrw|fwrw|churo|guro))",
    'ofn (?:mynd adref|ei gŵr|ei phartner|ei bartner|fy ngŵr|fy mhartner|ei gwr)',
    'ddim yn ddiogel (?:gartref|adref)',
  ],
  need: [
    '(?:no|not any|without|run out of|ran out of|hardly any|not enough) food(?= |$)(?! (?:hygiene|allerg|intoleran|safety|handling|tech|prep|industry|processing|standards|related|bank|preference|issues))',
    'nothing to eat|nothing in the (?:cupboards?|fridge)|no (?:money|cash) for food',
    "(?:not|haven't|hasn't|hadn't) (?:eaten|had (?:a meal|anything to eat|food))(?= |$)(?! (?:there|yet|meat))",
    "(?:kids|children|i'm|she's|he's|they're|is|are|am|going|goes|go|went) hungry(?! (?:for|to))",
    '(?:skips|skipping|skipped|going without|missing|goes without) (?:meals|food|dinner|eating)',
    "(?:can't|cannot|couldn't|not able to|unable to) afford (?:to eat|food|to feed|to heat|heating|any food|the heating|gas|electric|electricity|nappies|baby milk|formula|milk)",
    'starving(?! for)',
    'no (?:heating|electric|electricity|gas|hot water)(?= |$)(?! (?:safe|engineer|bill|car|cert))',
    '(?:sleeps|sleeping|slept|living|lives) (?:in (?:her|his|my|the|their|a) (?:car|van|tent|doorway)|on the streets?|on a park bench|in doorways)',
    'nowhere (?:to (?:live|sleep|stay|go(?= tonight| home| [,.;¶]|$))|safe to (?:sleep|stay))',
    '(?:being|been|getting|got|gets|is|are|was) (?:evicted|made homeless|kicked out|thrown out|chucked out)(?! of (?:school|college|class|the class|the course))',
    'no money (?:left|at all|till|until|to live|to eat|since|for (?:the )?(?:gas|electric|nappies|meter))',
    'dim (?:bwyd|gwres|trydan|nwy|arian ar ôl|arian am fwyd|arian i fwyta)(?= |$)',
    "(?:dim byd|ddim byd) i'w fwyta|llwgu|llwglyd|heb fwyta",
    'cysgu (?:allan|ar y stryd|ar y strydoedd|yn y car|yn ei char|yn ei gar)',
    '(?:nunlle|unman|dim unman) i (?:fyw|fynd|gysgu|aros)',
  ],
}

/** Before a name of risk, in its clause: it is denied. */
export const denies =
  / (?:no|not|denies|denied|denying|never|previously|formerly|without|isn't|wasn't|aren't|doesn't have|no longer|nor|nil|dim|ddim yn|nid)(?: (?:any|been|current|currently|history|feeling|thoughts?|of|or|ideas?|risk|plans?|signs?|issues?|evidence|self|harm|suicidal|suicide|ideation)){0,4}$/

/** Around a name of risk: somebody's work, course or charity, or a need of long ago. */
export const workBefore =
  / (?:work|works|worked|working|volunteer|volunteers|volunteered|volunteering|job|role|helps|helped|shifts?|placement|course|training|trained|charity|reception|cook|cooked|donates|donated|gives|gave|manages|managed|ran|runs|supporting|supported|gwirfoddoli|gweithio)(?: \S+){0,4}$/
export const workAfter =
  /^(?: \S+)? (?:prevention|worker|workers|support worker|charity|course|training|awareness|helpline|hotline|adviser|advisor|advocate|service|services|shelter|hostel worker|volunteer|volunteering|unit|team|counsellor|squad|film|book|bombers?|people|project)(?= |$)/
export const longAgo = /^(?: \S+){0,3} (?:in|until|till|back in|before) (?:19|20)\d\d(?= |$)/
