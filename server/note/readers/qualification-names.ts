/** The names of qualifications in a clause, and the subjects that may stand with them. */
import type { Clause } from '../clauses.ts'
import { saidIn } from '../said.ts'
import { subjects, welshSubjects } from '../words/learning.ts'
import { countries, foreignCities } from '../words/workplaces.ts'

const spelled = (phrases: readonly string[]) =>
  phrases
    .map(phrase => saidIn(phrase).text)
    .sort((one, other) => other.length - one.length)
    .map(phrase => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')

export const subject = `(?:${spelled([...subjects, ...welshSubjects])})`
// "English C and Maths D": a grade after each is not part of it.
export const grade = '(?: (?:grade )?(?:a\\*|[a-g]|[1-9])(?= |$))?'
export const subjectList = `${subject}(?:${grade}(?: ,| and| or| a'r| a)?${subject}){0,7}`

// The level stands with the name or after it: "NVQ2", "NVQ level 2", "level 2 NVQ", "L3", "btec level 3 extended diploma".
export const level =
  '(?: (?:level|lvl|lev|lefel) (?:[0-8]|one)| (?:level|lvl|l|lev)[1-8]| entry level(?: [1-3])?| entry [1-3])'
const name = [
  `(?: \\d+)?(?: full)? (?:gcses?|igcses?|tgau|o levels?|cses?|standard grades?|nat(?:ional)? 5s?|national fives?|intermediate [12])`,
  `(?: \\d+)? (?:a levels?|as levels?|a2 levels?|alevels?|olevels?|safon uwch|lefel a|highers?|advanced highers?)`,
  `${level}? (?:nvqs?|svqs?|nvq[1-5]|svq[1-5]|btecs?|vrqs?)(?:${level}| [1-5](?! years))?(?: (?:national|extended|first|foundation|higher|subsidiary|diploma|certificate|award|nat dip|dip))*`,
  ' (?:city and guilds|city guilds|c and g|city n guilds)(?: level [1-4])?',
  ' ma(?= in| degree| english| history)| (?:modern )?apprenticeship(?= in)',
  ' (?:hncs?|hnds?|higher national (?:diploma|certificate)|foundation degree|ond|onc)',
  " (?:bachelors?|bachelor's|masters?|master's|phd|doctorate|mba|msc|ba|bsc|beng|llb|bed|b a|pgce|pgcert|postgraduate (?:diploma|certificate)|honours|ba hons|bsc hons)(?: hons)?(?: degree)?",
  ' (?:(?:university|uni|college|honours|first class|2 1|joint) )?degree|(?: gradd(?! (?:a\\*|[a-g]|[1-9])(?= |$)))',
  ` ${'(?:ecdl|clait|tefl|celta|tesol|ielts|toefl|cache|nneb|aat|acca|cipd|qts|iosh|nebosh|ptlls|a1 assessor|rsa|pitman|pitmans|duke of edinburgh|princes trust|welsh bacc?|welsh baccalaureate|baccalaureate|matric|high school diploma|leaving certificate|leaving cert|abitur|adult literacy|adult numeracy|key skills|functional skills|essential skills|basic skills)'}(?:${level})*`,
  `${level}(?: (?:diploma|certificate|award|cert|extended diploma|nvq|btec|vrq|apprenticeship|functional skills|tystysgrif|diploma mewn))?`,
  ' (?:the )?care certificate(?= |$)',
  ' qualified (?:nurse|teacher|doctor|midwife|engineer|electrician|accountant|social worker|chef|hairdresser|plumber|pharmacist|dentist|lawyer|mechanic|welder|joiner|carpenter|bricklayer|vet|architect|physiotherapist|beautician|gas engineer|nursery nurse|electrical engineer|civil engineer)',
  ' (?:advanced |higher |national |graduate )?(?:diploma|certificate)(?: (?:level [1-8]))?',
].join('|')
const nameOnly = new RegExp(`(?:${name})(?= |$)`, 'g')
// "A levels in Ghana 1997 (maths, chem)": the country stands before what they are in.
const abroad = [...Object.keys(countries), ...Object.keys(foreignCities)].join('|')
export const following = new RegExp(
  `^(?: (?:grade|grades|at grade|level|in|inc|incl|including|for|of|mewn|yn|with|i|:|,|qualification|qualifications|certificate|cert|award|diploma|(?:19|20)\\d\\d|a c|pass|passes|both|just|only|ba|hons|\\(|${abroad}))*(${subjectList})(?= |$)`,
)
export const before = new RegExp(`(${subjectList})(?: (?:at|to|:|,|-))?$`)
export const generic =
  /^ (?:in|mewn)((?: (?!(?:prison|jail|custody|hospital|19\d\d|20\d\d|from|at|in|and|but|back|when|about|years|through|with|which|the uk|uk|year|school|college|progress|her|his|the|last)(?= |$))[^ ]+){1,4})/

/** A name found: where it stands, and a level told after it. */
export type Name = { from: number; to: number; level?: string; called?: string; sharesNext?: boolean }

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
  const second = /^ (?:and|or|plus) (?:level )?([1-5])(?= (?:in|at|for)| (?:19|20)\d\d|$)/.exec(
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
      !/^ (?:in|for)/.test(rest) ||
      / (?:birth|marriage|medical|sick|death|the|her|his|no|lost|has)$/.test(text.slice(0, at))
    )
  // Somebody's bed, and the degree.
  if (name === ' bed')
    return !(
      /(?:^| (?:a|has|got|with|did))$/.test(text.slice(0, at)) && /^(?:$| (?:hons|degree|primary|19|20))/.test(rest)
    )
  if (name === ' ond') return !/^(?: in| (?:19|20)|$)/.test(rest) || /^ in? ?$/.test(rest) || at === 0
  if (name === ' degree') return /^ of/.test(rest)
  if (name === ' ba') return !/^ (?:hons|in|degree)/.test(rest) && rest !== ''
  return false
}

const onlyLevel = new RegExp(`^${level}$`)
export const onlySubjects = new RegExp(`^(?: and)?${subjectList}${grade}$`)
