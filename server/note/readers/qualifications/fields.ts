/** What is said of a qualification: its level, where it was got, whether it was compared here, and its certificate. */
import type { Answers } from '../../../interview/questions.ts'
import type { Clause } from '../../clauses.ts'
import { answered, type HeardNote } from '../../reader.ts'
import { countries, foreignCities, peoples } from '../../words/workplaces.ts'
import { mentionsIn } from '../work/mentions.ts'

/** One field with its answer, or none. */
export const field = (id: string, value: string | undefined): Answers =>
  value === undefined ? {} : { [id]: answered(value) }

/** What means that it was never finished. */
export const unfinished =
  / (?:(?:didn't|did not|never|not|hasn't|haven't|couldn't|wasn't able to) (?:finish|finished|complete|completed|pass(?= it)|sit the (?:exam|exams|final))|unfinished|incomplete|dropped out|half(?! way through)(?: a| an| the| her| his| my)?|gave (?:it |them )?up|left early|left (?:it )?before(?: the end)?|(?:but|and|then) left(?! (?:the|her|his|my|it|them|all|everything|school|behind|with|after))|left after|never went back|didn't go back|never gone back|ran out of (?:steam|money|time)|went badly|(?:1|2|one|two|a (?:unit|module|exam|paper)) (?:units?|modules?|exams?|papers?) short|left half way|pulled out|withdrew|jacked it in|pack(?:ed|ing) (?:it )?in|failed|part way|partway|part (?:qualified|qual)|papers to go|heb orffen|(?:\d|one|first|second) (?:years?|terms?|months?|modules|units) of|part of|had to (?:stop|leave)|then stopped|stopped (?:going|when|after|because))(?= |$)/

/** What the next clauses may still tell of it: not recognised, lost, not finished. */
export function telling({ clauses }: HeardNote, index: number): string {
  let said = ''
  for (const next of clauses.slice(index + 1, index + 8)) {
    if (next.whose !== 'person' || next.mark === '¶') break
    // What is said after another is named is said of that one.
    if (
      / (?:nvq|svq|gcses?|a levels?|highers?|hn[cd]|degree|diploma|btec|bsc|ba|masters|apprenticeship)(?= |$)/.test(
        next.text,
      ) &&
      !/^ (?:but|and) (?:never|didn't|not)/.test(next.text)
    )
      break
    if (!ofIt.test(next.text)) {
      if (next.text.split(' ').length < 5 && !/[.;]/.test(next.mark)) continue
      // "Started a degree but had her little one and never went back".
      const following = clauses[clauses.indexOf(next) + 1]
      if (following && ![next, following].some(({ mark }) => /[.;¶]/.test(mark)) && brokeOff.test(following.text))
        continue
      break
    }
    said += ` |${next.text}`
  }
  return said
}

const brokeOff =
  /^(?: (?:and|but|so|then))*(?: (?:never went back|didn't (?:go back|finish)|never finished|had to (?:stop|leave)|dropped out|gave (?:it )?up|packed|jacked))(?= |$)/

const ofIt =
  / (?:never went back|didn't go back|verified|recogni\w+|naric|enic|ecctis|compared|comparability|statement|equivalent|certificates?|copy|copies|reissue|order|send for|bust|stop|stopped|packed|packing|left after|papers to go|finish|finished|complete|completed|dropped out|converted|it|one|of them|papers|gave up|failed|unfinished|lost)(?= |$)/

const at = (levels: string) =>
  `(?:nvq|svq|level|lvl|l|btec|lefel|aat|ilm|cmi|cipd|ncfe|cache)(?: level)? ?(?:${levels})`
const namesWithLevel: readonly [RegExp, string][] = [
  [/ entry(?: level)?(?: [1-3])?(?= |$)| esol(?= |$)(?!.*(?:level|lvl|l)[ ]?[12])/, 'entry'],
  [new RegExp(` ${at('1|one')}(?= |$)`), 'level-1'],
  [new RegExp(` ${at('2')}(?= |$)| (?:o ?levels?|nat(?:ional)? ?5s?|n5s?|btec first)(?= |$)`), 'level-2'],
  [
    new RegExp(
      ` ${at('3')}(?= |$)| (?:as? ?levels?|t levels?|highers?(?! national)|ond|onc|gnvqs? advanced|advanced gnvqs?|safon uwch|lefel a|nneb|btec (?:national|extended)|access to [a-z ]+)(?= |$)`,
    ),
    'level-3',
  ],
  [
    new RegExp(
      ` ${at('[45]')}(?= |$)| (?:hnc|hnd|foundation degree|higher national [a-z]+|dip he|diphe|cert he|certhe|[a-z]+ of higher education)s?(?= |$)`,
    ),
    'level-4-5',
  ],
  [
    / (?:level|lvl|l) ?[78](?= |$)| (?:masters?|master's|ma|msc|mba|mphil|mres|llm|med|phd|doctorate|(?:postgrad|post graduate|postgraduate|pg) [a-z]+)(?= |$)/,
    'level-7-8',
  ],
  [
    new RegExp(
      ` ${at('6')}(?= |$)| (?:degree|bsc|ba|beng|meng|llb|bed|bachelors?|bachelor's|bach|gradd|honours|hons|graduated?|2[.:][12])(?= |$)`,
    ),
    'level-6',
  ],
]
const levelAfter = / (?:level|lvl|l) ?[1-8](?= |$)/

/** The level its name always has or its words say. */
export function levelOf(name: string, whole: string, rest: string): string | undefined {
  if (unfinished.test(whole) && !/ failed/.test(whole)) return 'unfinished'
  if (/ (?:i?gcse'?s?|tgau)(?= |$)/.test(name))
    return gradeLevel(
      / of them(?= )/.test(whole)
        ? whole
        : whole.replace(/ \|(?! (?:and |then )?(?:passed|got|achieved|came out) ).*/, ''),
      rest,
    )
  const levelOfWords = (words: string) => namesWithLevel.find(([pattern]) => pattern.test(words))?.[1]
  return levelOfWords(name) ?? levelOfWords(levelAfter.exec(rest)?.[0] ?? '')
}

// Grades as they are told: "A to C", "grade 4", "got Ds and Es", "mostly 2s and 3s", "with a 7", "maths B".
const grades =
  / (?:(?:grades?|degree|got|all|mostly|mainly|only|straight|with|still|at)(?: a(?= [a-g1-9]))? (?:grade )?(a\*|[a-g]|[1-9])(?= |$)|(a\*|[a-g]|[1-9])'?s(?= |$)|(a\*|[a-g]|[1-9])(?= (?:(?:and|or) (?:above|over|up|better)|to [a-g1-9]|and [a-g1-9]|or [a-g1-9]|c)(?: |$))|(a\*|[b-g])(?= (?:and|,)(?= )|$)|(a\*|[a-g])(?= [b-g](?! in)(?: |$)))/g

function gradeLevel(whole: string, rest: string): string | undefined {
  const told = [...(rest.length < 3 ? whole : `${whole} ,${rest}`).matchAll(grades)].map(
    match => match.slice(1).find(Boolean) ?? '',
  )
  const levels = new Set(told.map(one => (/^(?:a\*|[abc]|[4-9])$/.test(one) ? 'level-2' : 'level-1')))
  return levels.size === 1 ? [...levels][0] : undefined
}

// "Damascus 2010", "(Kenya 2005)": a clause of nothing else; "from Lagos" inside one.
function cityOrCountry(text: string, isInside = false): string | undefined {
  if (isInside) {
    const city =
      / (?:in|from|at|university of|univ of|uni of)(?: (?:the )?(?:university|univ|uni) of)? ([a-z]+(?: ababa| kong)?)(?= |$)/g
    return [...text.matchAll(city)].map(([, name = '']) => foreignCities[name]).find(Boolean)
  }
  const name = /^(?: (?:in|from|back in|university of))* ([a-z]+(?: [a-z]+)?)(?: university)?(?: (?:19|20)\d\d)?$/.exec(
    text,
  )?.[1]
  return name === undefined ? undefined : (countries[name] ?? foreignCities[name])
}

// "Studied law in Cairo and finished her degree": where it was got is told where the studying is.
function withStudied({ clauses, text }: HeardNote, clause: Clause, index: number): Clause {
  const before = clauses[index - 1]
  if (clause.mark !== '' || before?.whose !== 'person' || !/ (?:studied|trained|went to uni)(?= )/.test(before.text))
    return clause
  return { ...clause, from: before.from, text: text.slice(before.from, clause.to) }
}

/** Names that are given in no part of this country. */
export const gotElsewhere =
  / (?:(?:irish )?leaving (?:certificate|cert)|junior certificate|matura|matric|wassce|waec|ssce|kcse|abitur|high school (?:diploma|certificate)|baccalaureate)(?= |$)(?<!(?:welsh|international) baccalaureate)/

// "PhD chemistry Tehran": only a few words after its name, and none of somebody's coming and going.
const cityNext =
  /^(?: (?!(?:but|then|and|now|since|moved|came|lived|worked|left|born|family|wife|husband|mum|for|to)(?= |$))[^ ]+){0,4}$/
const cityAfter =
  / (?:degree|diploma|certificate|masters|bachelors|phd|ba|bsc|bed|ma|msc|mba|from|of|university|college|[a-z]+(?:ing|ics|ogy|ry|aw|nce))$/

/** Where it was got, and whether it was compared with one of this country. */
export function whereOf(note: HeardNote, named: Clause, index: number, at: { from: number; to: number }): Answers {
  const clause = withStudied(note, named, index)
  const next = note.clauses[index + 1]
  const whole = clause.text + telling(note, index)
  const mention = mentionsIn(note).find(
    ({ kind, from, to }) => kind === 'country' && from >= clause.from && to <= clause.to,
  )
  const before = mention ? note.text.slice(clause.from, mention.from) : ''
  const said =
    mention && !/ (?:to|for|since|left|leaving|came|coming|speaks)(?: [^ ]+)?$/.test(before)
      ? note.text.slice(mention.from, mention.to).trim()
      : undefined
  // "Nursing degree Khartoum 2012".
  const city = mentionsIn(note).find(
    ({ kind, from, to }) =>
      kind === 'place' &&
      from >= clause.from &&
      to <= clause.to &&
      note.text.slice(from, to).trim() in foreignCities &&
      (cityNext.test(from >= at.to ? note.text.slice(at.to, from) : ' and') ||
        cityAfter.test(note.text.slice(clause.from, from))),
  )
  const people =
    / ([a-z]+) (?:degree|diploma|qualification|nursing|teaching|university|baccalaureate|matura|abitur|school)(?= |$)/.exec(
      clause.text,
    )?.[1]
  const aside = /[,(]/.test(next?.mark ?? '') ? cityOrCountry(next?.text ?? '') : undefined
  const country = said
    ? countries[said]
    : city
      ? foreignCities[note.text.slice(city.from, city.to).trim()]
      : ((people ? peoples[people] : undefined) ?? cityOrCountry(clause.text, true) ?? aside)
  // Only what was got elsewhere is compared with what is got here.
  const nearby = `${clause.text} |${next && !/[.;¶]/.test(next.mark) ? next.text : ''}`
  const isCompared =
    / (?:naric|enic|ecctis|not compared|been compared|comparability|comparison|comparing it)(?= |$)/.test(nearby)
  const isAbroad =
    isCompared ||
    country !== undefined ||
    gotElsewhere.test(note.text.slice(at.from, at.to)) ||
    / (?:abroad|overseas|foreign|back home|home country|another country)(?= |$)/.test(clause.text)
  if (!isAbroad)
    return /(?: (?:in|from) (?:the )?uk)(?= |$)/.test(clause.text) ? { 'qualification-where': answered('uk') } : {}
  return {
    'qualification-where': answered('abroad'),
    ...field('qualification-country', country),
    ...field('qualification-recognised', recognisedOf(whole)),
  }
}

/** Whether it was compared with a qualification of this country, or asked to be. */
export function recognisedOf(text: string): string | undefined {
  if (
    / (?:naric|enic|ecctis|statement|comparability)(?: [^ ]+){0,3} (?:applied(?: for)?|pending|in progress|requested|being done|in process|sent off for)(?= |$)| (?:is|are|it's|getting|having) (?:it |them )?(?:being |getting )?(?:compared|assessed|evaluated|converted)(?: now)?(?= |$)(?<! not compared)/.test(
      text,
    )
  )
    return 'applied'
  if (
    / (?:applied|applying|sent off|sent away|waiting|awaiting|wrote off)(?: [^ ]+){0,5} (?:naric|enic|ecctis|comparability|conversion|compared|comparison|recogni[sz]ed|statement)(?= |$)/.test(
      text,
    ) &&
    !/ (?:not|never|hasn't|haven't) applied /.test(text)
  )
    return 'applied'
  if (
    / (?:not|isn't|aren't|won't|never|wasn't|no|hasn't|hasn't been|not been|haven't|hasn't had|never had|not had|haven't had)(?: (?:been|had|it|them|yet|got))* (?:recogni[sz]ed|converted|compared|verified|evaluated|equated|naric|enic|accepted|valid)(?= |$)/.test(
      text,
    )
  )
    return 'no'
  if (
    / (?:nothing|never)(?: [^ ]+){0,5} (?:compared|comparing|comparison|converted|recogni[sz]ed|matched)(?= |$)| no (?:statement|comparison|comparability)(?= |$)/.test(
      text,
    )
  )
    return 'no'
  return / (?:statement of comparability|(?:naric|enic|ecctis) (?:statement|letter)|(?:matched|recogni[sz]ed|compared|evaluated) (?:by|with|through|to)|(?:had|got) (?:it|them) (?:compared|converted|recogni[sz]ed)|has the statement|statement comparing (?:it|them)|been compared|has (?:been )?(?:naric|enic|ecctis|recogni[sz]ed)|(?:naric|enic|ecctis) (?:statement|done|letter|certificate)|recogni[sz]ed here|recogni[sz]ed in (?:the )?uk)(?= |$)/.test(
    text,
  )
    ? 'yes'
    : undefined
}

const proof = '(?:certificates?|papers|diploma)'
const gone =
  / (?:went bust|closed|shut|destroyed|burnt?|bombed|in the (?:war|fire|flood)|fled|no way (?:of|to)|can't (?:be |get|replace))(?= |$)/
const again =
  / (?:could|can|able to|will|would|to)(?: just)? (?:get|order|ask for|apply for|send for|send off for|reissue|re issue|request|replace|print|download|reprint)(?= |$)(?! (?:it|them) recognised)/

/** Whether the certificate is there, can be had, or is gone. */
export function certificateOf(text: string): string | undefined {
  if (!new RegExp(` ${proof}(?= |$)| cop(?:y|ies)(?= |$)`).test(text)) return undefined
  if (/ (?:doesn't know|not sure|unsure|if|whether)(?= )/.test(text)) return undefined
  if (again.test(text) && !/ can't (?:get|be)/.test(text)) return 'can-get'
  const isLost = new RegExp(
    ` (?:no|lost|without|not|doesn't have|hasn't got|can't find|missing|stolen|left)(?: [^ ]+){0,3} ${proof}(?= |$)| (?:certificates?|papers)(?: [|a-z]+){0,3} (?:lost|missing|gone|stolen|left|still in|in)(?! (?:in )?(?:hand|a|the (?:drawer|loft|attic|house|file|car))(?= |$))(?= |$)| ${proof} [|] lost`,
  ).test(text)
  if (gone.test(text)) return 'no'
  if (isLost) return undefined
  return new RegExp(
    ` (?:has|got|have|with|still has|still got|kept|brought|showed|shown|seen)(?: in)? (?:the |her |his |my |all |all the |both )?(?:(?:level )?[^ ]+ ){0,2}(?<! (?:a|an|no) )${proof}(?= (?:$|[|]|for|at|with|here|to show|somewhere))|(?:has|got|have) (?:the |her |his |my |all |all the |both )${proof}(?= |$)| ${proof}(?: (?:is|are|still|all|safe|kept|framed))* (?:in (?:the|a|hand|her|his)|at (?:home|her|his)|on (?:the|her|his) (?:wall|phone)|to hand|upstairs|safe|available|seen|here|with (?:her|him))(?= |$)`,
  ).test(text)
    ? 'yes'
    : undefined
}
