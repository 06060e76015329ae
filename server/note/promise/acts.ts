/** What people undertake, in lower case: verbs by which something is done and can be seen to be done, and what is no act. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Verbs that are hardly ever anything else. */
const verbs = list(`
  accept add advise agree amend apply arrange ask assess attend bring build buy cancel chase choose choose clear collect
  come compare complete confirm consider continue cycle decide deliver describe discuss download draft drop edit email
  enquire inquire enrol enroll explain explore fetch fill find finish fix forward get give go hand help hold identify
  invite join keep learn leave lend let liaise listen look make meet message notify obtain offer open order organise
  organize pay persuade phone photocopy pick pop practise prepare produce provide put read rebook re-send resend
  rearrange recommend redo refer register rehearse remind remove renew reply request research reserve respond return
  review rewrite ring save scan see select sell send set share shortlist show sit sort speak start submit suggest take
  talk tell text think tidy trial try turn type upload update use visit wait walk watch write contact follow check call
  discuss bike collate compile demonstrate familiarise investigate laminate log mail note pass photograph post print
  proofread query record report role-play search sign study swap tailor test track train translate volunteer weigh
  book choose copy cost enter gather google list map place plan practice push ready reapply reset reorganise research
  revise schedule source support tackle tick time transfer verify work move change dig hold run jot raise flag escalate
  relay signpost fund process issue authorise secure brush polish tweak refresh rework recheck browse trawl count measure
  total catch travel cover action set fax scribble chat catch reach reserve swap touch hunt pull nip report settle retry
  recap redraft resubmit sketch stick attach
`)

/** Of these, the ones that are as often the name of a thing: "a text", "the post". They are read with more care. */
export const alsoThings: ReadonlySet<string> = new Set(
  list(`
    run hold count measure total catch action issue process cover fund polish travel set touch hunt pull report sketch stick flag fax chat reserve
    email text call post book print work study search visit practice list start plan test report record support help
    contact register order check copy note form place show map cost trial message log sign time change move walk train
    track query refer mail source transfer return review request update research offer name stop end meeting push
    schedule drop open ready share use swap look talk set cycle bike tick google volunteer type watch wait hand
  `),
)

/** Where a verb takes the next with it, the two are one act: "ring them and ask", "go and see". */
export const leadsOn: ReadonlySet<string> = new Set(
  list(
    'go come pop ring phone call email text contact visit write speak sit meet log try nip walk get have open look take',
  ),
)
export const followsOn: ReadonlySet<string> = new Set(
  list(
    'ask see tell find check get speak talk say let explain pick request use look make leave give show do arrange discuss enquire read sort try',
  ),
)

export const acts: ReadonlySet<string> = new Set(verbs)

/** Verbs that are an act only with these words after them. */
export const actsWith: Readonly<Record<string, RegExp>> = {
  do: /^ (?!well|better|ok|okay|fine|badly|more harm)/,
  have: /^ (?:(?:a |another )?(?:look|go|chat|word|think|read|try|practice|meeting|conversation|mock)|[^.;]* ready(?= |$))/,
  catch: /^ up/,
  cover: /^ (?:the|her|his|fares|cost)/,
  run: /^ (?!out|late|away)/,
  hold: /^ (?:the|a|her|his|on to|it)/,
  touch: /^ base/,
  set: /^ (?:up|a|the|aside|out)/,
  brush: /^ up/,
  stick: /^ (?!to|at)/,
  be: /^ in (?:touch|contact)/,
  work: /^ (?:on|through|out|with|towards)/,
  keep: /^ (?!her|his|my|their|on top|well|warm|going|up|calm|busy)/,
  get: /^ (?!tired|ill|paid|sick|upset|worse|better|anxious|stressed|angry|there|home|lost|help|(?:her |his |the )?(?:money|results|benefits?|pip|keys|operation|divorce)|used|married|divorced|more)/,
  see: /^ (?!how|what happens|if it|it goes)/,
  look: /^ (?!after|forward|like|ill|tired)/,
  think: /^ (?:about|over|of|through)/,
  start: /^ (?!to feel|feeling|crying|panic|to panic|getting)/,
  wait: /^ (?!and see)/,
  leave: /^ (?:a message|the|it with|copies|cv|her cv|his cv)/,
  make: /^ (?!it worse|things worse|sense|her ill|him ill|her worse|ends meet)/,
  go: /^ (?!mad|wrong|without|downhill|back into hospital|into hospital|under the knife|away|on holiday|to bed|off sick)/,
  move: /^ (?:the|her appointment|his appointment|appointment|meeting)/,
  change: /^ (?!her mind|his mind)/,
  time: /^ (?:how|the)/,
  pay: /^ (?!her rent|his rent|the rent|rent|her bills|his bills|the bills|bills)/,
  help: /^ (?!out at home)/,
}

/** What is done for a child, a health or a court is life, not a step to work. */
export const ownLife =
  / (?:(?:take|pick|drop|collect|bring|fetch|walk|get)(?: up| off)? (?:(?:the|her|his|my|their) )?(?:kids|children|son|daughter|boys|girls|little one|baby|grandkids|grandchildren|kids)(?: up| off| home)?(?= (?:to school|from|to nursery|home|at|up|off|,)|$)|hospital|operation|surgery|funeral|court|chemo|dialysis|holiday)(?= |$)/

const welshVerbs = list(`
  ffonio ebostio anfon danfon/ddanfon gyrru/yrru mynd dod/ddod cysylltu/gysylltu llenwi/lenwi gwneud/wneud
  cofrestru/gofrestru ymgeisio chwilio edrych siarad gofyn/ofyn trefnu/drefnu archebu bwcio/fwcio ysgrifennu sgwennu
  sgrifennu diweddaru/ddiweddaru dangos/ddangos rhoi/roi argraffu darllen/ddarllen ymarfer mynychu/fynychu cwrdd/gwrdd
  cyfarfod/gyfarfod gweld/weld helpu tecstio/decstio postio/bostio cwblhau/gwblhau casglu/gasglu dechrau/ddechrau ymuno
  gwirio/wirio holi paratoi/baratoi ymweld dychwelyd/ddychwelyd cyflwyno/gyflwyno cadw/gadw galw/alw atgoffa
  cyfeirio/gyfeirio gorffen/orffen dysgu/ddysgu defnyddio/ddefnyddio
`).map(forms => forms.split('/'))

/** Welsh verb-nouns, as they are and as they soften, each with the form that a plan begins with. */
export const welshActs: ReadonlyMap<string, string> = new Map(
  welshVerbs.flatMap(([first = '', ...softer]) => [first, ...softer].map(form => [form, first] as const)),
)

/** Who works for the office. */
export const ours =
  'i|we|me|us|adviser|advisor|adv|wc|work coach|coach|jcp|jobcentre|job centre|jc|dwp|dea|the office|ourselves|staff|partnership manager'

/** Who the note is about. */
export const theirs = 'she|he|they|s or he|claimant|customer|client|participant|jobseeker|person|you'

/** Other people, by what they are called, each with the pronoun that may stand for them. */
export const otherPeople: Readonly<Record<string, 'she' | 'he' | 'they' | 'any'>> = {
  ...Object.fromEntries(
    list(
      'mum mother mam mom wife girlfriend sister nan nana nain gran grandma grandmother aunt auntie aunty daughter niece mamgu granddaughter stepmum midwife',
    ).map(word => [word, 'she' as const]),
  ),
  ...Object.fromEntries(
    list(
      'dad father husband boyfriend brother grandad granddad grandfather taid tadcu uncle son nephew lad stepdad grandson',
    ).map(word => [word, 'he' as const]),
  ),
  ...Object.fromEntries(
    list('parents kids children friends neighbours college council school nursery hostel company agency provider').map(
      word => [word, 'they' as const],
    ),
  ),
  ...Object.fromEntries(
    list(
      'partner friend mate neighbour ex cousin landlord doctor gp nurse tutor manager boss employer teacher carer worker counsellor therapist solicitor housemate flatmate baby child boy girl colleague trainer mentor advocate interpreter companion physio psychologist consultant',
    ).map(word => [word, 'any' as const]),
  ),
}
