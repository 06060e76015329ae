/** What is said of a qualification: its level, where it was got, whether it was compared here, and its certificate. */
import type { Answers } from '../../interview/questions.ts'
import type { Clause } from '../clauses.ts'
import { answered, type HeardNote } from '../reader.ts'
import { countries, foreignCities, peoples } from '../words/workplaces.ts'
import { mentionsIn } from './mentions.ts'

/** One field with its answer, or none. */
export const field = (id: string, value: string | undefined): Answers =>
  value === undefined ? {} : { [id]: answered(value) }

/** What means that it was never finished. */
export const unfinished =
  / (?:didn't finish|did not finish|not finished|never finished|didn't complete|did not complete|not completed|never completed|unfinished|dropped out|half|gave up|left early|left before the end|failed|not finish|not complete|incomplete|part way|heb orffen|1 year of|one year of|first year of|part of|had to stop|had to leave)(?= |$)/

/** What the next clauses may still tell of it: not recognised, lost, not finished. */
export function telling({ clauses }: HeardNote, index: number): string {
  let said = ''
  for (const next of clauses.slice(index + 1, index + 8)) {
    if (next.whose !== 'person' || next.mark === '¶') break
    if (!ofIt.test(next.text)) {
      if (next.text.split(' ').length < 5 && !/[.;]/.test(next.mark)) continue
      break
    }
    said += ` |${next.text}`
  }
  return said
}

const ofIt =
  / (?:recogni\w+|naric|enic|ecctis|compared|comparability|statement|equivalent|certificates?|copy|copies|finish|finished|complete|completed|dropped out|converted|it|one|of them|papers|gave up|failed|unfinished|lost)(?= |$)/

const namesWithLevel: readonly [RegExp, string][] = [
  [/ entry(?: level)?(?: [1-3])?(?= |$)| esol(?= |$)(?!.*(?:level|lvl|l)[ ]?[12])/, 'entry'],
  [/ (?:nvq|svq|level|lvl|l|btec|lefel)(?: level)? ?(?:1|one)(?= |$)/, 'level-1'],
  [/ (?:nvq|svq|level|lvl|l|btec|lefel)(?: level)? ?2(?= |$)| o levels?(?= |$)| national 5s?(?= |$)/, 'level-2'],
  [
    / (?:nvq|svq|level|lvl|l|btec|lefel)(?: level)? ?3(?= |$)| (?:a levels?|as levels?|alevels?|highers?|safon uwch|lefel a|nneb)(?= |$)/,
    'level-3',
  ],
  [
    / (?:nvq|svq|level|lvl|l|lefel)(?: level)? ?[45](?= |$)| (?:hnc|hnd|foundation degree|higher national \w+)s?(?= |$)/,
    'level-4-5',
  ],
  [/ (?:level|lvl|l)? ?(?:7|8)(?= |$)| (?:masters?|master's|ma|msc|mba|phd|doctorate)(?= |$)/, 'level-7-8'],
  [/ (?:level|lvl|l) ?6(?= |$)| (?:degree|bsc|ba|beng|llb|bachelors?|bachelor's|gradd|ba hons)(?= |$)/, 'level-6'],
]

/** The level its name always has or its words say. */
export function levelOf(name: string, whole: string, rest: string): string | undefined {
  if (unfinished.test(whole) && !/ failed/.test(whole)) return 'unfinished'
  if (/ (?:gcses?|tgau)(?= |$)/.test(name)) return gradeLevel(rest + name + (/ of them(?= )/.test(whole) ? whole : ''))
  return namesWithLevel.find(([pattern]) => pattern.test(name))?.[1]
}

const gradeLevel = (text: string): string | undefined => {
  if (
    / (?:at )?(?:a\*|a|b|c|[4-9]) (?:c|(?:and|or) (?:above|over|up|better))(?= |$)/.test(text) ||
    / (?:grades? )?(?:a\*|a|b|c|[4-9])(?: (?:to|and|or) (?:c|[4-9]))(?= |$)| (?:grades?|gradd) (?:a|b|c|[4-9])(?= |$)| (?:b|c)$/.test(
      text,
    )
  )
    return 'level-2'
  return / grades? (?:d|e|f|g|[1-3])(?= |$)/.test(text) ? 'level-1' : undefined
}

// "Damascus 2010", "(Kenya 2005)": a clause of nothing else; "from Lagos" inside one.
function cityOrCountry(text: string, isInside = false): string | undefined {
  if (isInside) {
    const city = / (?:in|from|at|university of|univ of|uni of) ([a-z]+(?: ababa| kong)?)(?= |$)/g
    return [...text.matchAll(city)].map(([, name = '']) => foreignCities[name]).find(Boolean)
  }
  const name = /^(?: (?:in|from|back in|university of))* ([a-z]+(?: [a-z]+)?)(?: university)?(?: (?:19|20)\d\d)?$/.exec(
    text,
  )?.[1]
  return name === undefined ? undefined : (countries[name] ?? foreignCities[name])
}

/** Where it was got, and whether it was compared with one of this country. */
export function whereOf(note: HeardNote, clause: Clause, index: number): Answers {
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
  const people = / ([a-z]+) (?:degree|diploma|qualification|nursing|teaching|university|baccalaureate)(?= |$)/.exec(
    clause.text,
  )?.[1]
  const aside = /[,(]/.test(next?.mark ?? '') ? cityOrCountry(next?.text ?? '') : undefined
  const country = said
    ? countries[said]
    : ((people ? peoples[people] : undefined) ?? cityOrCountry(clause.text, true) ?? aside)
  const isAbroad =
    country !== undefined || / (?:abroad|overseas|back home|home country|another country)(?= |$)/.test(clause.text)
  if (!isAbroad)
    return /(?: (?:in|from) (?:the )?uk)(?= |$)/.test(clause.text) ? { 'qualification-where': answered('uk') } : {}
  return {
    'qualification-where': answered('abroad'),
    ...field('qualification-country', country),
    ...field('qualification-recognised', recognisedOf(whole)),
  }
}

function recognisedOf(text: string): string | undefined {
  if (
    / (?:naric|enic|ecctis|statement|comparability)(?: [^ ]+){0,3} (?:applied for|pending|in progress|requested|being done)(?= |$)/.test(
      text,
    )
  )
    return 'applied'
  if (
    / (?:applied|applying|sent off|waiting)(?: [^ ]+){0,5} (?:naric|enic|ecctis|comparability|conversion|compared|comparison|recogni[sz]ed|statement)(?= |$)/.test(
      text,
    ) &&
    !/ (?:not|never|hasn't|haven't) applied /.test(text)
  )
    return 'applied'
  if (
    / (?:not|isn't|never|wasn't|no|hasn't|hasn't been|not been|haven't|hasn't had|never had|not had|haven't had)(?: (?:been|had|it|them|yet|got))* (?:recogni[sz]ed|converted|compared|naric|enic|accepted|valid)(?= |$)/.test(
      text,
    )
  )
    return 'no'
  return / (?:statement of comparability|(?:had|got) (?:it|them) (?:compared|converted|recogni[sz]ed)|has the statement|been compared|has (?:been )?(?:naric|enic|ecctis|recogni[sz]ed)|(?:naric|enic|ecctis) (?:statement|done|letter|certificate)|recogni[sz]ed here|recogni[sz]ed in (?:the )?uk)(?= |$)/.test(
    text,
  )
    ? 'yes'
    : undefined
}

/** Whether the certificate is there, can be had, or is gone. */
export function certificateOf(text: string): string | undefined {
  if (/ (?:papers|certificates?)(?: [^ ]+){1,4} can't be (?:replaced|got|had)(?= |$)/.test(text)) return 'no'
  if (
    / (?:can|could) (?:get|order|ask for|apply for) (?:a |another |the )?(?:copy|copies|replacement|certificates?)(?= |$)/.test(
      text,
    )
  )
    return 'can-get'
  if (/ (?:can't|cannot) (?:get|replace) (?:a |another |the |it|them)?/.test(text)) return 'no'
  if (
    / (?:no|lost|without|not|doesn't have|hasn't got|can't find|missing|stolen|left)(?: [^ ]+){0,3} certificates?(?= |$)| certificates? (?:lost|missing|gone|stolen|left|in)(?= |$)/.test(
      text,
    )
  )
    return undefined
  if (/ certificates? (?:is|are) (?:in the|at home|at her|at his|upstairs|in a)(?= |$)/.test(text)) return 'yes'
  return / (?:has|got|have|with|still has|still got) (?:the |her |his |my |all the |all |both )?certificates?(?= |$)/.test(
    text,
  )
    ? 'yes'
    : undefined
}
