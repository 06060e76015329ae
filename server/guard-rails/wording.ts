/**
 * Reading a commitment's wording: does it ask for a job application, for work, for treatment, or for nothing that can be
 * told? Deterministic, and explained: each reader returns the very words that it found, and the rules of check.ts say what
 * follows. A text is read in pieces; in a piece a trigger counts unless the words before it show that the person only
 * learns, talks or writes about the thing, or need not do it.
 */
/** Everything of a commitment that says what is to be done. */
export const texts = ({ what, steps }: { what: string; steps: readonly string[] }): string[] => [what, ...steps]

const pieces = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[’‘`]/g, "'")
    .replace(/[^\S\n]+/g, ' ')
    .split(/\n+|[()]|[.;:!?]+(?=\s|$)/)
    .map(piece => piece.trim())
    .filter(Boolean)

/** The first thing that `read` finds, going through `all` in order. */
export function firstFound<T>(all: readonly T[], read: (one: T) => string | undefined): string | undefined {
  for (const one of all) {
    const found = read(one)
    if (found !== undefined) return found
  }
  return undefined
}

/** A trigger in a piece: where it starts, what it says, and what follows it. */
export type Hit = { piece: string; at: number; says: string; after: string }

export function hits(text: string, trigger: RegExp): Hit[] {
  return pieces(text).flatMap(piece =>
    [...piece.matchAll(trigger)].map(match => ({
      piece,
      at: match.index,
      says: match[0].trim(),
      after: piece.slice(match.index + match[0].length),
    })),
  )
}

// The patterns are lists of phrases put together as strings, so that one list can serve in several.
export const anyOf = (...words: string[]) => `(?:${words.join('|')})`
export const pattern = (source: string) => new RegExp(source, 'giu')
// \b knows only ASCII: a Welsh word may begin or end with ŵ, ŷ or â.
export const whole = (source: string) => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`

const onlyAbout = pattern(
  whole(
    anyOf(
      '(?:ask|talk|speak|think|read|learn|hear|tell|watch|chat|know)(?:s|ing)?(?: [^ ]+){0,5} about',
      'find(?:ing)? out',
      'how',
      '(?:research|explore|discuss|describe|list|note|record|compare|understand|rehearse|explain|decide|choose|draft)(?:s|ing)?',
      'practi[sc](?:e|ing)',
      '(?:write|writing) (?:down|about|a list|out)',
      'look(?:ing)? (?:at|into|up)',
      'prepar(?:e|ing) for',
      '(?:course(?! of )|workshop|class|training|lesson|session|module|video|quiz|leaflet|webinar|talk|guide|book)s?(?: [^ ]+){0,4}',
      "(?:not|n't) (?:have|need|required|expected)(?: to)?",
      'do not|no need|instead of|rather than|without|around|avoid(?:ing)?|outside|except|unless|clash(?:es)? with',
      'list of|diary of|example|mock|practice|sample|pretend',
      // Welsh
      '(?:gofyn|siarad|meddwl|darllen|dysgu|clywed|gwybod)(?:wch)?(?: [^ ]+){0,5} am',
      'sut|ymchwil\\p{L}*|trafod\\p{L}*|ysgrifenn\\p{L}*|nod(?:i|wch)|rhestr\\p{L}*|cymhar\\p{L}*|disgrifi\\p{L}*',
      'edrych(?:wch)? ar|dod o hyd i wybodaeth|darganf\\p{L}*|penderfyn\\p{L}*|dewis\\p{L}*|ymarfer\\p{L}*|paratoi\\p{L}*',
      '(?:cwrs|gwrs|gweithdy|weithdy|dosbarth|ddosbarth|sesiwn|hyfforddiant)(?: [^ ]+){0,4}',
      'nid oes|peidi\\p{L}*|heb|yn hytrach na|enghraifft|ffug',
    ),
  ),
)

/** Whether the words before a trigger, back to the last "and" or comma, show that it is only spoken or learned of. */
export function isOnlyAbout({ piece, at }: Hit) {
  const before = piece.slice(0, at)
  const cut = Math.max(
    ...[...before.matchAll(/,| (?:and|then|but|ac?|wedyn|yna|ond) /gi)].map(m => m.index + m[0].length),
    0,
  )
  return before.slice(cut).search(onlyAbout) >= 0
}

export const number = anyOf(
  '\\d+',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'a few',
  'some',
  'several',
  'any',
)

// "job" in "job centre", "job club" or "job description" is not a job to be had.
const notAJob =
  "(?!(?:s|'s)?[ -](?:cent(?:re|er)|clubs?|fairs?|search|coach|start|grant|seeker|descriptions?|profiles?|adverts?|ads?|market|goals?|boards?|alerts?|skills|readiness|support|diary|log|types?|titles?|ideas?|families|sectors?|histor|websites?|site|service|account|app\\b|and careers))"
const occupation = anyOf(
  '(?:care |sales |shop |classroom |teaching |kitchen |admin(?:istrative)? )assistant',
  'operatives?|team members?',
  'cleaners?',
  'drivers?(?! lic)',
  'pickers?|packers?|carers? (?:post|role)|cashiers?|receptionists?|labourers?|security guards?|porters?|chefs?|waiters?|baristas?|clerks?|supervisors?|administrators?',
)
export const job = anyOf(
  `jobs?${notAJob}`,
  'vacanc(?:y|ies)|roles?|positions?|posts?|apprenticeships?|openings?|shifts?|employers?|agenc(?:y|ies)|recruiters?',
  '(?<!access to )work(?! (?:permit|clothes|coach|club|programme|boots|and health|experience|placement))',
  'employment(?! (?:and|advice|advis|support|law|history|rights))',
  occupation,
  // Welsh
  'swyddi?|(?:g|ng)?waith(?! (?:cartref|cwrs))|prentisiaeth(?:au)?|brentisiaeth(?:au)?|(?:c|g|ng)yflogwy?r',
)
const notForAJob = anyOf(
  'courses?|training|class(?:es)?|college|university|degree|qualifications?|certificates?|cards?|pass(?:es|port)?|badge|lic[ei]n[cs]e|permit|visa|status',
  'grants?|fund(?:s|ing)?|loans?|bursar(?:y|ies)|benefits?|allowance|payments?|pip|credit|discount|help|support|accounts?|member(?:ship)?|places?|schemes?',
  'programmes?|access to work|railcard|tickets?|vouchers?|housing|flat|tenancy|council|school|nursery|childcare|checks?|dbs|statement|copy|references?',
  'refund|tariff|broadband|internet|laptop|bank|exemption|extension|insurance|appointeeship|prescription',
  'cyrsiau|cwrs|gwrs|coleg|goleg|tocyn|docyn|trwydded|drwydded|grant|cerdyn|gerdyn|fathodyn|bathodyn|cymorth|gymorth|lle|le|cyfrif|gyfrif|benthyciad|fenthyciad',
)
const nounOfApplying = pattern(`${whole(`(?<job>${job})`)}|${whole(notForAJob)}`)

/** The first thing a text names that one can apply for: a job, or something that is not one. */
export function appliedFor(text: string): 'a job' | 'something else' | undefined {
  const [match] = text.slice(0, 90).matchAll(nounOfApplying)
  if (!match) return undefined
  return match.groups?.job ? 'a job' : 'something else'
}

const applying = pattern(
  whole('(?:re-?)?appl(?:y|ying)(?! (?:what|your|yourself|the (?:skills|tips|ideas|techniques)))'),
)
const makingApplications = pattern(
  whole(
    '(?:make|mak|send|submit|complet|complete|fill|fill in|fill out|put in|finish|do|hand in|return)(?:t?ing)?(?: [^ ,]+){0,5}? applications?(?: forms?)?',
  ),
)
const ceisiadau = pattern(
  whole(
    anyOf(
      '(?:gwneud|gwnewch|wneud|rhowch|rhoi|cyflwyn\\p{L}*|anfon\\p{L}*) (?:[^ ]+ ){0,2}?(?:g|ch)?(?:ais|cais|eisiadau|ceisiadau)',
      'ymgeisi(?:o|wch)',
    ),
  ),
)
export const ourPeople = anyOf(
  'adviser|advisor|coach|me|us|tutor|mentor|job ?cent(?:re|er)|careers|friend|sister|brother|college|appointment|meeting',
)
const place = anyOf(
  job,
  'compan(?:y|ies)|firms?|shops?|stores?|business(?:es)?|supermarkets?|warehouses?|factor(?:y|ies)|pubs?|restaurants?|hotels?|care homes?',
)
export const cv = anyOf("cv(?:'?s)?|curriculum vitae|r[ée]sum[ée]s?")
const handingOverCv = pattern(
  anyOf(
    whole(
      `(?:send|e-?mail|post|forward|submit|drop|deliver|hand)(?:t?ing)?(?: [^ ,]+){0,4}? ${cv} (?:out |round |off )?(?:to|into|at|in|with)(?! (?:[^ ]+ ){0,3}?${ourPeople})`,
    ),
    whole(`(?:send|hand|give|drop) (?:out|round|in|off) (?:[^ ,]+ ){0,4}?${cv}`),
    whole(`(?:distribute|circulate) (?:[^ ,]+ ){0,4}?${cv}`),
    whole(
      `(?:give|take|show|bring|get)(?: [^ ,]+){0,4}? ${cv} (?:(?:out|round|around|into|to|in) )+(?:[^ ,]+ ){0,3}?${place}`,
    ),
    whole(
      `anfon(?:wch)? (?:[^ ,]+ ){0,2}?${cv} (?:at|i) (?:[^ ,]+ ){0,3}?${anyOf('(?:c|g|ng)yflogwy?r', 'cwmn\\p{L}*', 'gwmn\\p{L}*', 'siop\\p{L}*', 'asiantaeth\\p{L}*')}`,
    ),
  ),
)
const askingEmployers = pattern(
  anyOf(
    whole(
      `(?:contact|ring|call|phone|telephone|approach|visit|e-?mail|write to|ask|speak to|go (?:in)?to)(?: [^ ,]+){0,4}? ${place}(?: [^ ,]+){0,4}? (?:for|if they|whether they|about|any) (?:[^ ,]+ ){0,3}?${anyOf(`jobs?${notAJob}`, 'vacanc(?:y|ies)', 'work', 'shifts')}`,
    ),
    whole(
      `(?:attend|go to|go for|accept|take up)(?: (?!mock|practice)[^ ,]+){0,3}? (?:job|employer's?) interviews?(?! (?:skills|practice|workshop|course|training|technique))`,
    ),
    whole(
      `(?:attend|go to|go for) (?:the|an|your) interview (?:at|with)(?! (?:(?:us|me)|(?:your|the|a|an) (?:[^ ]+ )?(?:adviser|advisor|coach|tutor|job ?centre|provider|college)|[^ ]+ (?:library|college|jobcentre)))`,
    ),
    whole(`(?:mynychu|mynychwch|ewch i|mynd i) (?:[^ ,]+ ){0,2}?(?:g|ch)?(?:c?yfweliad(?:au)?) (?:am )?swydd`),
  ),
)

/** The words by which a text makes a person apply for a job, if it does. */
export function readsAsApplying(text: string): string | undefined {
  const isForAJob = (hit: Hit, evenIfUnsaid: boolean) => {
    const named = appliedFor(hit.after) ?? (evenIfUnsaid ? appliedFor(hit.piece.slice(0, hit.at)) : undefined)
    return (
      named === 'a job' ||
      (named === undefined &&
        evenIfUnsaid &&
        (pattern(`^ (?:for|to) ${number}`).test(hit.after) || toANamedEmployer.test(hit.after)))
    )
  }
  const applies = hits(text, applying).filter(hit => isForAJob(hit, true))
  const applications = hits(text, makingApplications).filter(
    hit =>
      (appliedFor(hit.says) ?? appliedFor(hit.after) ?? 'a job') === 'a job' &&
      !/example|practi[sc]e|mock|sample/i.test(hit.piece),
  )
  const inWelsh = hits(text, ceisiadau).filter(hit => appliedFor(hit.after) === 'a job')
  const all = [...applies, ...applications, ...inWelsh, ...hits(text, handingOverCv), ...hits(text, askingEmployers)]
  const hit = all.find(one => !isOnlyAbout(one))
  return hit && withObject(hit)
}

// "Apply to Tesco": a capital letter where nothing else says what is applied for.
const toANamedEmployer = /^ (?:to|with|at) (?:the )?\p{Lu}/u

/** A trigger with the few words after it, for the adviser to see. */
export const withObject = ({ says, after }: Hit) => `${says}${/^(?: [^ ,]+){1,4}/.exec(after)?.[0] ?? ''}`

const placement = anyOf(
  'work experience',
  'work placements?',
  '(?:\\d+-\\w+ )?placements?',
  'work tasters?',
  'volunteer(?:ing)?(?! cent)',
  'voluntary work',
  'profiad gwaith|brofiad gwaith',
  '(?:l)?leoliad gwaith',
  'gwirfoddol(?:i|wch)?|wirfoddoli',
)
const workOnSomething =
  '(?! (?:on|out|through|with|towards|coach|club|programme|and health|permit|clothes|book|plan|skills|search|preparation|experience|placement|taster|history|goals|diary))(?!-)'
const aJobOrShifts = anyOf(
  `jobs?${notAJob}(?! (?:interview|applic))`,
  'shifts?|work trials?|trial shifts?|trial days?|overtime|self-employment|gigs?|zero[- ]hours contracts?',
  `employment(?! (?:and|advice|advis|support|law|history|rights|programme))`,
  `(?<!access to )work${workOnSomething}`,
)
// Words that end the object of a verb: past them a "job" belongs to something else ("take the bus to the job fair").
const stop = anyOf(
  'to|for|about|how|that|which|who|you|we|so|because|from|before|after|when|while|with|at|course|training|workshop|class|list|cv|research|search|skills|website|form|notes?|on|online|into',
)
const object = `(?:(?!${stop} )[^ ,]+ ){0,5}?`
const workVerb = anyOf(
  '(?:start|begin|tak|take|accept|do|undertake|carry out|cover|pick up|try|keep|increase)(?:n?ing)?(?: up| on)?',
  'return(?:ing)? to',
  '(?:go|going|get|getting) (?:straight )?(?:back )?(?:in)?to',
  '(?:stay|stick|continue|carry on|remain)(?:ing)? (?:in|with|doing|on)',
  'keep doing',
)
const doingWork = pattern(
  anyOf(
    whole(
      '(?:take on|do|work|accept|get) (?:more|extra|additional|longer) hours|increase your (?:working |work |paid )?hours',
    ),
    whole(`${workVerb} ${object}${aJobOrShifts}`),
    whole(
      `(?:find|get|obtain|secure)(?:t?ing)? (?:(?:a|some|any|paid|unpaid|part[- ]time|full[- ]time|suitable|temporary|permanent|agency|casual) )*(?:job${notAJob}(?! (?:that|which|you|interview|applic))|work${workOnSomething}|employment(?! [a-z]+))`,
    ),
    whole(
      '(?:become|go|register as|start(?:ing)?(?: up)? as|set(?:ting)? (?:yourself )?up as|work as|trade as) (?:a )?(?:self-employed|sole trader|freelancer?)',
    ),
    whole(
      '(?:start|set up|open|run|launch)(?:t?ing)?(?: up)? (?:your|a|an) (?:own )?(?:[^ ,]+ ){0,2}?business(?! (?:plan|course|class|idea|studies|adviser|workshop|bank))',
    ),
    whole(
      `(?<=^|(?:to|will|must|you|then|and|should|keep|continue|start|begin|on) )work(?:ing)? (?:at least |up to )?(?:${number}|more|extra|full[- ]time|part[- ]time|unpaid|mornings|evenings|nights|weekends|shifts|at|for|as|in|alongside|every)(?! (?:your own pace|home on|(?:a )?(?:small )?(?:groups?|pairs?)|part of a|improving))(?!.{0,60} (?:on|through|towards) (?:your|the|a|this|each|building|writing))`,
    ),
    whole(
      'help(?:ing)?(?: out)? (?:at|in|behind) (?:the|a|your|our) (?:[^ ,]+ ){0,3}?(?:shop|store|caf[ée]|kitchen|warehouse|bar|factory|farm|restaurant|pub|counter)',
    ),
    whole('(?:^|(?<=^))(?:an? )?(?:[^ ]+[- ](?:day|week|hour)s? )?(?:work trial|trial shift)'),
    whole(
      '(?:derbyn|derbyniwch|cymryd|cymerwch|gymryd|dechrau|dechreuwch|gwneud|gwnewch|wneud|parhau i wneud|mynd yn ôl i|dychwelyd i|dychwelwch i) (?:(?!g?c?h?ais )[^ ,]+ ){0,3}?(?:sh?ifftiau|sh?ifft|swyddi?|(?:y )?(?:g|ng)?waith(?! (?:cartref|cwrs|ar))|g?weithio(?! (?:ar|drwy|gyda))|hunangyflogaeth|treial gwaith|dreial gwaith)',
    ),
    whole('(?:dod|mynd|ewch|dewch|bod) yn hunangyflogedig'),
    whole('(?<=^|ac? )gweithi(?:o|wch) (?:\\d+|yn|mewn|i|fel|am|bob)(?! (?:eich cyflymder|grŵp|drwy))'),
  ),
)
const doingPlacement = pattern(
  anyOf(
    whole(
      `(?:start|begin|do|attend|take|take up|take part in|complete|undertake|go on|go to|accept|join|carry out|finish|find|arrange|keep|continue(?: with)?|apply for|mynychu|mynychwch|gwneud|gwnewch|dechrau|dechreuwch|cwblhau|cwblhewch|derbyn|derbyniwch)(?:ing)? ${object}${placement}`,
    ),
    whole(
      `(?<=^|(?:must|will|to|and) )(?:an? )?(?:[^ ]+[- ](?:day|week|hour)s? )?(?:voluntary )?${placement}(?! (?:cent|fair|website))`,
    ),
  ),
)

/** The words by which a text makes a person do work, if it does. `placements`: whether those are allowed (R7, L41). */
export function readsAsWork(text: string, placements: boolean): string | undefined {
  const all = [...hits(text, doingWork), ...(placements ? [] : hits(text, doingPlacement))]
  const hit = all.find(one => !isOnlyAbout(one) && !(placements && new RegExp(placement, 'iu').test(one.says)))
  return hit && withObject(hit)
}

// A kind of treatment named as a subject to study, or the letter that tells of it, is not treatment.
const notTreatment =
  "(?!(?:'s)? (?:skills|courses?|qualification|certificate|level|degree|studies|diploma|training|receptionist|secretary|careers?|open day|recruitment|jobs?|vacanc|shop|radio|porter|clean|volunteer|notes?|letters?|reports?|evidence|admin))(?! (?:for|to (?:write|give|send|sign|fill|complete))(?: [^ ,]+){0,4} (?:notes?|letters?|reports?|evidence|forms?|records?|statements?|summary))"
const clinician = anyOf(
  'gp|doctors?|nurses?|dentists?|psychiatrists?|psychologists?|consultant psychiatrist|surgeons?|meddyg(?:on)?|feddyg(?:on)?|deintydd|nyrs|seiciatrydd|seicolegydd',
)
const treatment = pattern(
  anyOf(
    whole(`(?<!(?:debt|money|careers?|housing) )counsell?(?:ing|ors?)${notTreatment}`),
    whole(`(?<!beauty )\\p{L}*therap(?:y|ies|ists?|i|ydd)${notTreatment}`),
    whole(
      `(?:cbt|iapt|physio|rehab|detox|methadone|antidepressants?|painkillers?|medications?|prescriptions?|injections?|vaccin\\p{L}*|chemo)${notTreatment}`,
    ),
    whole(
      `(?:alcoholics|narcotics) anonymous|aa meetings?|crisis team|pain (?:management|clinic)|psychological (?:support|help)`,
    ),
    whole('mental health (?:team|services?|nurse|support|worker|treatment|appointments?)'),
    whole(
      '(?:drugs?|alcohol|substance misuse|recovery|addiction|smoking) (?:and alcohol )?(?:cessation )?(?:services?|team|workers?|support|treatment|groups?|clinics?|programme)',
    ),
    whole(
      '(?:medical|dental|hospital|out-?patient) (?:treatment|appointments?|examinations?|advice|procedures?|checks?)|clinics?',
    ),
    whole('(?<!(?:fair|unfair|equal) )treatments?(?! of (?:staff|customers))'),
    whole('(?:tak|take)(?:ing)? (?:[^ ,]+ ){0,3}?(?:tablets|pills|medicines?)'),
    whole(
      '(?:have|undergo|agree to|go for|accept|get)(?:ing)? (?:[^ ,]+ ){0,3}?(?:operation|surgery|scan|x-ray|blood tests?|drug tests?|jabs?)',
    ),
    whole(
      `(?:see|visit|attend|go to|go back to|go and see|consult|make an appointment with|book an appointment with|talk to|speak to|keep seeing|gweld|gwelwch|ewch i weld|ewch at|mynd at|siarad â) (?:[^ ,]+ ){0,3}?${clinician}${notTreatment}`,
    ),
    // Welsh
    whole(
      '(?:c|g|ch)wnsela|(?:c|g)wnselydd|(?:t|d|th)riniaeth(?:au)?|(?:m|f)eddyginiaeth(?:au)?|(?:t|d)abledi|(?:m|f)oddion|llawdriniaeth|lawdriniaeth',
    ),
  ),
)
export const studied =
  /\b(?:careers?|train(?:ing)?|study(?:ing)?|qualif\w+|becom(?:e|ing)|diploma|degree|job|role|course(?! of))\b|\b(?:letter|note|evidence|report|details|name|address) (?:\w+ ){0,3}(?:from|for|of|by)\b|\b(?:before|after|time off for|because of|due to|given|whether)\b/i

/** The words by which a text makes a person have medical treatment, if it does. */
export function readsAsTreatment(text: string): string | undefined {
  const isBarred = (hit: Hit) => {
    // Of two things joined by "and", the second is still only talked about: "ask about counselling and CBT".
    const before = hit.piece.slice(0, hit.at)
    const joined = /(?:,|\b(?:and|or|ac?|neu)) (?:an? |the |your |eich )?$/i.test(before)
    const about = joined ? before.search(onlyAbout) >= 0 : isOnlyAbout(hit)
    return !about && !studied.test(before)
  }
  const hit = hits(text, treatment).find(isBarred)
  return hit && wordsBefore(hit) + hit.says
}

const wordsBefore = ({ piece, at }: Hit) => /(?:[^ ,]+ ){0,3}$/.exec(piece.slice(0, at))?.[0] ?? ''

// Nobody could know from these what to do, where or when, whatever else is said (L54).
const alwaysVague = pattern(
  whole(
    anyOf(
      'any (?:other |and all |reasonable |suitable |relevant |necessary |further )*(?:activit(?:y|ies)|tasks?|steps|provision|actions?)',
      'any activities',
      "(?:anything|everything|whatever|all|what|(?:the |any |all )?(?:tasks|activities|actions|things|steps)) (?:that |reasonable |else )*(?:is |you are |you're |we |I |they |your [^ ]+ |the [^ ]+ )+(?:asks?|asked|tells?|told|says?|wants?|requests?|requires?|required|decides?|suggests?|gives?|sets?)(?: of you| you)?",
      'as (?:directed|instructed|told|requested|required|advised|appropriate|necessary)(?: by [^ ]+ [^ ]+)?',
      'when(?:ever)? (?:asked|required|requested|told|directed)',
      '(?:fully |actively |positively )?engag(?:e|ing) (?:fully |actively |positively |well )?(?:with|in)',
      '(?:co-?operat|compl[yi])(?:e|ing)? (?:fully )?with',
      '(?:participate|take part) (?:fully |actively )?in (?:the |your |any |all )?(?:work programme|programme|provision|process|activities|support)',
      '(?:undertake|carry out|do|complete|take part in) (?:any |some |your |the )?(?:work[- ]related activit(?:y|ies)|work preparation)',
      "(?:follow|act on|take) (?:all |any |the |your )*(?:[^ ]+'s )?(?:advice|instructions|guidance|directions|recommendations)(?! (?:on|in|at|from the leaflet))",
      'take (?:all |any )?(?:reasonable|necessary|appropriate) (?:steps|action)',
      'make (?:every|all|a|more|reasonable|an)(?: [^ ]+)? efforts?',
      '(?:do|try) (?:your|his|her|their) (?:best|hardest)|try harder|(?:all|everything) you can',
      'be (?:more )?(?:proactive|positive|active|motivated|flexible)',
      '(?:activities|activity|tasks|actions|courses|training) (?:that (?:is|are) )?(?:set|chosen|decided|identified|arranged|agreed|given) (?:by|with)',
      'and so on|etc|among other things|other activities|various activities|suitable activities|relevant activities',
      'to be (?:confirmed|decided|agreed|arranged)|tbc|tba',
      'address (?:your|any|all) barriers',
      // Welsh
      'unrhyw (?:weithgaredd(?:au)?|dasg(?:au)?|gam(?:au)?)|beth bynnag|popeth (?:a|y) (?:ofynnir|gofynnir)',
      "fel y(?:'ch)? (?:cyfarwyddir|gofynnir|cyfarwyddwyd|bo angen)|yn ôl y gofyn|yn ôl yr angen|pan ofynnir",
      'ymgysyllt(?:u|wch) (?:yn llawn )?(?:â|ag|gyda)|cydweithred(?:u|wch) (?:yn llawn )?(?:â|ag|gyda)|cydymffurfi(?:o|wch) (?:â|ag)',
      "(?:gwneud|gwnewch) (?:yr hyn|beth) (?:a ofynnir|y gofynnir|sy'n ofynnol)",
      '(?:dilyn|dilynwch) (?:yr? |eich )?(?:cyngor|cyfarwyddiadau|canllawiau)',
      "(?:cymryd|cymerwch) (?:pob cam|camau) rhesymol|(?:gwneud|gwnewch) eich gorau|ac ati|ac yn y blaen|i'w (?:gadarnhau|benderfynu)",
      '(?:ymgymryd|ymgymerwch) â (?:gweithgaredd(?:au)?|pharatoi)',
    ),
  ),
)

// These are vague unless a day, a time, a number or a named place stands beside them.
const vagueAlone = pattern(
  whole(
    anyOf(
      'as (?:agreed|discussed|arranged)(?: with [^ ]+ [^ ]+)?|(?<!breaks |rest |stop )(?:as|if|when|where) (?:needed|and when)|if (?:asked|required|requested)',
      '(?:attend|keep) (?:all |your |any |the |mandatory |required |arranged |booked |agreed )*(?:appointments|meetings|sessions|interviews|reviews)',
      'work (?:closely )?with (?:your|the|a) (?:provider|adviser|advisor|work coach|coach|mentor|keyworker)',
      '(?:improve|increase|build|boost|raise|develop|work on) your (?:employability|chances|prospects|skills|confidence|motivation|situation)(?: (?:of|in) [^ ]+)?',
      '(?:keep|stay) in (?:touch|contact)|liaise with|be available|(?:accept|take up|use) (?:any|all) (?:offers?|support|help)',
      'work towards (?:your|a|the) (?:goals?|aims?|targets?)|make (?:some |good )?progress|(?:be|become) more \\p{L}+',
      '(?:look|looking|search|searching) for (?:a job|jobs|work|suitable work|employment)',
      '(?:explore|consider|look at|think about) (?:all |your |the |different )*(?:options|opportunities|possibilities|barriers)',
      '(?:move|get) (?:closer|nearer) to(?:wards)? (?:work|employment|the labour market)|(?:prepare|get ready) for (?:work|employment)',
      '(?:attend|do|complete|go on) (?:(?:some|a|an|any) )?(?:suitable |relevant |appropriate )?(?:training|courses?|provision|activities)',
      'regularly|on a regular basis|on an ongoing basis|from time to time|where possible|as soon as possible',
      'fel y cytunwyd|chwili(?:o|wch) am (?:waith|swydd)|(?:mynychu|mynychwch) (?:pob |eich |yr )*apwyntiad(?:au)?|gwell(?:a|wch) eich (?:sgiliau|hyder|cyflogadwyedd)|cad(?:w|wch) mewn cysylltiad|yn rheolaidd',
    ),
  ),
)
const specifics =
  /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:once|twice|weekly|daily|every (?:day|week|month)|midday|noon)\b|\b(?:one|two|three|four|five|six) (?:\p{L}+ ){0,2}(?:hours?|times|days?|weeks?|sessions?|things?|courses?|types?|kinds?)\b|\bdydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)\b/iu
// A capital letter inside a sentence names a place or a course; asked apart, since the pattern above ignores case.
const namedPlace = /(?<=[^.!?] )(?!(?:CV|IT|ESA|UC|I)\b)\p{Lu}\p{L}+/u

/** The words that make a commitment too vague to bind, read over what it says and all its steps together. */
export function readsAsVague(all: readonly string[]): string | undefined {
  const always = firstFound(all, text => hits(text, alwaysVague)[0]?.says)
  if (always !== undefined) return always
  const isSpecific = all.some(text => specifics.test(text) || namedPlace.test(text))
  return isSpecific ? undefined : firstFound(all, text => hits(text, vagueAlone)[0]?.says)
}
