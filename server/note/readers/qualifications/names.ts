/** The names of qualifications in a clause, and the subjects that may stand with them. */
import type { Clause } from '../../clauses.ts'
import { saidIn } from '../../said.ts'
import { subjects, welshSubjects } from '../../words/learning.ts'
import { countries, foreignCities } from '../../words/workplaces.ts'

const spelled = (phrases: readonly string[]) =>
  phrases
    .map(phrase => saidIn(phrase).text)
    .sort((one, other) => other.length - one.length)
    .map(phrase => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')

const listed = `(?:${spelled([...subjects, ...welshSubjects])})`
// What no list has is known by its head: "zoo keeping studies", "marine biology", "animal nutrition".
const noModifier =
  '(?:in|and|or|of|for|the|a|an|my|her|his|their|at|from|to|with|by|on|no|not|has|have|had|got|did|done|passed|was|is|are|part|half|some|any|all|both|good|very|really|full|own|new|old|nvqs?|level|diploma|degree|certificate|award|course|grade|pass|studied|completed|finished|unfinished|qualified|trained|foundation|first|higher|advanced|extended|national|university|uni|college|school|online|about|just|only|still|also|wants?|needs?)'
const open = `(?: (?!${noModifier} )[a-z]{3,}){1,2} (?:studies|sciences?|engineering|design|management|technology|arts?|therapy|education|administration|installation|maintenance|mechanics|operations|production|nursing|biology|chemistry|physics|history|literature|law|psychology|care|skills|services|nutrition|writing|making|coaching|conservation|policy|policing|repair|fitting)`
const byEnding =
  ' (?!apology|technology|biology)[a-z]{3,}(?:ology|onomy|nomics|ography|ometry|istry|nautics|matics|botics|etics|ulture)'
export const subject = `(?:${listed}(?: (?:skills|studies|management|technology|practice|services|support|assistant))?|${open}|${byEnding})`
// "English C and Maths D": a grade after each is not part of it.
export const grade = '(?: (?:grade )?(?:a\\*|[a-g]|[1-9])(?= |$))?'
export const subjectList = `${subject}(?:${grade}(?: ,| and| or| a'r| a)?${listed}){0,7}`
const listedOnly = `${listed}(?:${grade}(?: ,| and| or| a'r| a)?${listed}){0,7}`

// The level stands with the name or after it: "NVQ2", "NVQ level 2", "level 2 NVQ", "L3", "btec level 3 extended diploma".
export const level =
  '(?: (?:level|lvl|lev|lefel) (?:[0-8]|one)| (?:level|lvl|l|lev)[1-8]| entry level(?: [1-3])?| entry [1-3])'
const name = [
  `(?: \\d+)?(?: full)? (?:i?gcse'?s?|tgau|o levels?|olevels?|o grades?|cses?|standard grades?|nat(?:ional)? 5s?|nat5s?|n5s?|national fives?|intermediate [12])`,
  `(?: \\d+)? (?:a levels?(?! [1-8](?= |$))|as levels?|a2 levels?|alevels?|t levels?|safon uwch|lefel a|(?:advanced )?highers?(?! national| education| apprenticeship| degree| rate| wage| pay))`,
  ' gnvqs?(?: (?:foundation|intermediate|advanced))?',
  `${level}? (?:nvqs?|svqs?|nvq[1-5]|svq[1-5]|btecs?|vrqs?)(?:${level}| [1-5](?! years))?(?: (?:national|extended|first|foundation|higher|subsidiary|diploma|certificate|award|nat dip|dip))*`,
  ' (?:city and guilds|city guilds|c and g|city n guilds)(?: \\d{3,4})?(?: level [1-4])?',
  ` ma(?= in| degree|$|${listed})|(?: (?:level [1-7]|modern|advanced|higher))* apprenticeship(?= in(?= )|$)`,
  ' (?:hncs?|hnds?|higher national (?:diploma|certificate)|foundation degree|ond|onc|dip he|diphe|cert he|certhe|certificate of higher education|diploma of higher education)',
  `${level}? (?:certificate ed|certed)`,
  ` esol${level}`,
  ' (?:aat|ilm|cmi|cipd|ncfe|cache) [1-7](?= |$)(?! (?:years?|months?|weeks?|days?|kids|hours|times))',
  `(?<= a) first(?= in${listed}(?= |$))`,
  " (?:bachelors?|bachelor's|bach of|masters?|master's|phd|doctorate|mba|msc|mphil|mres|med(?= (?:in|from|19|20))|llm|ba|bsc|beng|meng|llb|bed|b a|pgce|pgde|pgcert|(?:postgraduate|postgrad|post graduate|pg) (?:diploma|certificate|dip)|honours|ba hons|bsc hons|2[.:][12](?= (?:in|from|degree|hons|honours)|$))(?: hons| honours)?(?: degree)?",
  ' (?:(?:university|uni|college|honours|first class|2[.:][12]|joint|ou) )?degree(?! (?:a\\*|[a-g]|[1-9])(?= |$))| first class honours| graduated?(?= (?:of|in|from|with)(?! (?:school|high school))(?= ))',
  ' access to (?:he|higher education|nursing|healthcare|midwifery|social work|teaching|science)(?: (?:diploma|certificate|course))?',
  ` ${'(?:ecdl|icdl|clait|tefl|celta|delta|tesol|ielts|toefl|cache|nneb|aat|acca|cima|cipd|cips|ilm|cmi|nctj|wset|prince2|itil|comptia|ccna|qts|qtls|iosh(?: (?:managing|working) safely)?|nebosh(?: general)?|ptlls|dtlls|ctlls|ttt|a1 assessor|rsa|pitmans?|duke of edinburgh|princes trust|welsh bacc?|welsh baccalaureate|international baccalaureate|baccalaureate|matura|matric|wassce|waec|ssce|kcse|(?:high |secondary |irish |junior )?(?:school )?leaving (?:certificate|cert)|junior certificate|(?:high|secondary) school (?:diploma|certificate)|school certificate(?= (?:from|in))|abitur|adult literacy|adult numeracy|key skills|functional skills|essential skills|basic skills)'}(?:${level})*`,
  `${level}(?: (?:diploma|dip|certificate|award|extended diploma|nvq|btec|vrq|apprenticeship|functional skills|tystysgrif|diploma mewn))*`,
  `(?:${spelled(subjects.filter(one => !/^(?:access.*|english|esol|maths|it|ict)$/.test(one)))}) course`,
  ' (?:the )?care certificate(?= |$)',
  ' (?:advanced |higher |national |graduate |extended )?(?:diplomas?|certificate|dip(?= in))(?: (?:level [1-8]))?',
  ` dip(?=${listed}(?= |$))`,
].join('|')
const nameOnly = new RegExp(`(?:${name})(?= |$)`, 'g')
// "A levels in Ghana 1997 (maths, chem)": the country stands before what they are in.
const abroad = [...Object.keys(countries), ...Object.keys(foreignCities)].join('|')
export const following = new RegExp(
  `^(?: (?:grade|grades|at grade|level|in|inc|incl|including|for|of|mewn|yn|with|i|:|-|,|qualification|qualifications|certificate|cert|award|diploma|(?:19|20)\\d\\d|a c|from(?: [a-z]+){1,3}(?= in )|at(?: [a-z]+){1,3}(?= in )|pass|passes|both|just|only|ba|hons|\\(|${abroad}))*(${subjectList})(?= |$)`,
)
export const before = new RegExp(`(${subjectList})(?: (?:at|to|:|,|-))?$`)
export const generic =
  /^ (?:in|mewn)((?: (?!(?:\d+|nothing|anything|nowt|owt|subjects|prison|jail|custody|hospital|19\d\d|20\d\d|from|at|in|and|but|back|when|about|years|through|with|which|the uk|uk|year|school|college|progress|her|his|the|last)(?= |$))[^ ]+){1,4})/

// "NVQ2 fitted interiors 2011", "L2 cake decorating cert": any few words between a level and a year, or a paper.
export const untilYear =
  /^((?: (?!(?:in|and|or|of|for|the|a|an|my|her|his|at|from|to|with|by|on|no|not|has|have|had|got|did|done|was|is|part|some|all|both|about|also|wants?|needs?|grade|pass|passed|years?|year|level|lvl|but|then|at|back|via|college|school|uni|university|merit|distinction|unfinished|finished|dropped|never|lost|cert|certificate|ticket|card|course|courses|diploma|award|apprenticeship|nvq|btec|since|about)(?= |$))[a-z&]+){1,3})(?= (?:in )?(?:19|20)\d\d(?= |$)| (?:certificate|diploma|award)(?= |$))/

// "BSc biomed Lagos", "L2 dog walking": what ends the clause right after a level or a degree, unless it is no subject.
const noSubject =
  '\\d+|[^ ]+ed|[^ ]+ly|[a-z]|in|and|or|of|for|the|a|an|my|her|his|at|from|to|with|by|on|no|not|nothing|none|has|have|had|got|did|do|done|does|was|is|are|were|part|half|some|any|all|both|about|also|wants?|needs?|grades?|pass|passes|years?|months?|weeks?|days?|year|month|ago|last|next|this|level|lvl|but|then|so|back|via|college|school|uni|university|met|merit|distinction|credit|never|lost|certificate|certificates|papers|ticket|card|cards|badge|licence|course|courses|class|classes|diploma|award|awards|apprenticeship|apprentice|nvq|nvqs|svq|btec|gcse|gcses|exam|exams|since|went|gone|got|gave|left|came|took|taken|can|could|will|would|should|might|may|must|ok|okay|fine|good|bad|poor|only|just|still|now|already|currently|once|when|while|because|though|abroad|overseas|here|there|home|away|equivalent|or equivalent|standard|qualification|qualifications|only|maybe|perhaps|possibly|autism|autistic|needs|care needs|dbs|fracture|spine|vertebra|severity|risk|priority|support|somewhere|something|anything|everything|lapse|expires?|valid|online|plus|work|job|jobs|experience|degree|degrees|honours|hons|please|required|to do|his|she|he|they|i|it|me|you|we|who|what|which|where|how|that|these|those|too|very|really|more|most|less|least|if|before|after|until|till|during|through|under|over|off|out|up|down|again|hoping|wanting|looking|doing|starting|waiting|studying|finishing|having|being|going'
export const untilEnd = new RegExp(
  `^((?: (?!(?:${noSubject})(?= |$))[a-z&]{3,}){1,3})(?= (?:19|20)\\d\\d(?= |$)|(?: no| not| in| and| but| via| at)(?= |$)|$)`,
)

/** A name found: where it stands, and a level told after it. */
export type Name = {
  from: number
  to: number
  level?: string
  called?: string
  sharesNext?: boolean
  inside?: { from: number; to: number }
}

/** The names of qualifications in a clause. */
export function namesIn(clause: Clause): Name[] {
  const names: Name[] = []
  for (const match of clause.text.matchAll(nameOnly)) {
    const place = { from: clause.from + match.index, to: clause.from + match.index + match[0].length }
    const last = names.at(-1)
    if (
      /^ (?:ond|masters?|rsa|ba|bed|degree|certificate|highers?|cache)$/.test(match[0]) &&
      isNoName(match[0], clause.text, match.index)
    )
      continue
    const between = last ? clause.text.slice(last.to - clause.from, match.index) : ''
    if (
      last &&
      between !== '' &&
      onlyLevel.test(match[0]) &&
      !new RegExp(level).test(clause.text.slice(last.from - clause.from, match.index)) &&
      onlySubjects.test(between)
    )
      last.level = match[0]
    // "Level 5 management diploma": what it is in stands inside its name.
    else if (
      last &&
      between !== '' &&
      /^ (?:diploma|certificate|award|nvq|btec|functional skills)$/.test(match[0]) &&
      onlyLevel.test(clause.text.slice(last.from - clause.from, last.to - clause.from)) &&
      onlySubjects.test(between) &&
      !/^ and /.test(between)
    )
      Object.assign(last, { inside: { from: last.to, to: place.from }, to: place.to })
    else if (last && last.to === place.from && !/^ (?:\d+ )?(?:gcse|a level)/.test(match[0])) last.to = place.to
    else names.push(place)
  }
  return names
    .flatMap(one => withSecond(clause, one))
    .map((one, i, all) => ({ ...one, sharesNext: isSharing(clause, one, all[i + 1]) }))
}

// "NVQ 2 + 3 in care" is two.
function withSecond(clause: Clause, one: Name): Name[] {
  const said = /(nvq|svq|level|lvl|l)(?: level)? ?[1-4]$/.exec(
    clause.text.slice(one.from - clause.from, one.to - clause.from),
  )
  const second =
    /^ (?:and|or|plus) ([1-5])(?= (?:in|at|for|from|through|with|straight|when|while|after|and|but|both)(?= )| (?:19|20)\d\d|$)/.exec(
      clause.text.slice(one.to - clause.from),
    )
  if (!said?.[1] || !second?.[1]) return [one]
  const called = `${said[1].length > 1 && said[1] !== 'level' && said[1] !== 'lvl' ? said[1].toUpperCase() : 'Level'} ${second[1]}`
  return [one, { from: one.to, to: one.to + second[0].length, level: ` level ${second[1]}`, called }]
}

// "level 1 and level 2 plastering", "NVQ 2 + 3 in care": what they are in is said once.
const isSharing = (clause: Clause, one: Name, next: Name | undefined): boolean =>
  next !== undefined &&
  (next.called !== undefined ||
    /^ (?:and|or)$/.test(clause.text.slice(one.to - clause.from, next.from - clause.from))) &&
  / (?:nvq|svq|level|lvl|l)?(?: level)? ?[1-5]$/.test(clause.text.slice(one.from - clause.from, one.to - clause.from))

const isNoName = (name: string, text: string, at: number) => {
  const rest = text.slice(at + name.length)
  if (name === ' certificate')
    return (
      !(/^ (?:in|for)/.test(rest) || taught.test(text.slice(0, at))) ||
      / (?:birth|marriage|medical|sick|death|the|her|his|no|lost|has)$/.test(text.slice(0, at))
    )
  // Somebody's bed, and the degree.
  if (name === ' bed')
    return !(
      /(?:^| (?:a|has|got|with|did))$/.test(text.slice(0, at)) && /^(?:$| (?:hons|degree|primary|19|20))/.test(rest)
    )
  if (name === ' ond')
    return !ondIn.test(rest) && (!/^(?: in| (?:19|20)|$)/.test(rest) || /^ in? ?$/.test(rest) || at === 0)
  if (name === ' degree') return /^ of/.test(rest)
  if (name === ' ba') return !baIn.test(rest) && rest !== ''
  return false
}

// "OND mech eng 1983"; in Welsh "ond" is but.
const ondIn = new RegExp(`^${listed}(?= (?:19|20)|$)`)
// "BA History 2013".
const baIn = new RegExp(`^ (?:hons|in|degree)|^(?! cabin crew| check in| baggage)${listed}(?= |$)`)
// "Teaching certificate": a certificate of what people learn for years, and not of a day's course.
const taught =
  / (?:teaching|teacher|nursing|teacher training|counselling|accounting|bookkeeping|midwifery|beauty|hairdressing|secretarial|engineering|catering|computing|tefl)$/
const onlyLevel = new RegExp(`^${level}$`)
export const onlySubjects = new RegExp(`^(?: and)?${listedOnly}${grade}$`)
