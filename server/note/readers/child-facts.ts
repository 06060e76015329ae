/** What is said of a child besides its age: where it is on weekdays and when, where it lives, and whether it needs more care. */
import { compile } from '../../interview/heard.ts'
import { dayHoursIn, untilIn } from '../clock.ts'

/** Fields of a child that some words tell, and how many characters of the text tell them. */
export type Told = { fields: Record<string, string | boolean>; length: number }

const school = '( school | primary | secondary | infants | juniors | comp | reception | high school | ysgol | academy )'
const kindOfSchool =
  '[( full time | primary | secondary | high | infant | infants | junior | comprehensive | special | local | the | big | sen | welsh )]'
const going =
  '( at | in | to | attends | attend | attending | goes to | go to | going to | is at | are at | started | now at | still at | now in )'
const somebody = '( {relative} | grandparents | family | friends | a friend )'
const whileAway =
  '( during the day | in the day | in the daytime | daytime | daytimes | on weekdays | weekdays | while | when | in the week )'
const their = '( his | her | their | the | my )'

const days: [value: string, pattern: RegExp][] = [
  [
    'part-time-school',
    compile(
      `( part time at school | [at] school part time | [at] school [for] ( half days | mornings only | # days ) | half days at school | ( on | with ) [a] ( reduced | part time ) timetable | part time timetable )`,
    ),
  ],
  [
    'home',
    compile(
      '( home schooled | home educated | home ed | homeschooled | taught at home | [stays] at home [all day] [with] [( her | him | me | mum | dad )] | home with ( her | him | me ) | not ( at | in ) [( school | nursery )] ( or ) nursery )',
    ),
  ],
  [
    'school',
    compile(
      `${going} ${kindOfSchool} ${school} [( school | full time )] | ( in | at ) ( year | y ) # | year # | [both | all] school age | [still] ( in | at | doing ) [the] ( sixth form | 6th form | juniors | infants | high school ) | [both | all] yn yr ysgol | ( primary | secondary | high | infant | junior | special ) school | yn * ysgol | primary | secondary | school | comp | infants | juniors | in ( y1 | y2 | y3 | y4 | y5 | y6 | y7 | y8 | y9 | y10 | y11 )`,
    ),
  ],
  [
    'nursery',
    compile(
      `[${going}] [( the | a | private | school | day )] ( nursery | meithrin | ysgol feithrin | yn y feithrinfa | feithrinfa ) [( school | place )] | ( gets | has | does ) # [( free | funded )] hours [( free | funded )] ( at | nursery | of nursery | in nursery )`,
    ),
  ],
  ['childminder', compile(`[( at | with | goes to | to )] [( a | the | her | his | their )] childminder`)],
  [
    'family',
    compile(`( looked after by | minded by | with | stays with | goes to ) [${their}] ${somebody} ${whileAway}`),
  ],
  ['grown-up', compile('[has] ( left school | left school and working | finished school | left college )')],
]
const lives: [value: string, pattern: RegExp][] = [
  [
    'shared',
    compile(
      `( lives | live | living | stays | stay | is | are ) ( with | at ) [${their}] ( dad | dad's | mum | mum's | father | mother | ex ) ( half [of] [the] ( week | time ) | part of the ( week | time ) | ( 2 | 3 | 4 ) ( days | nights ) a week | every other week | alternate weeks ) | ( shared ( care | custody | parenting | residence ) | shares [( the | his | her )] ( care | custody ) [with ( [their | his | her | the] ( ex | dad | mum | father | mother ) )] | [one | 1] week on [and] [one | 1] week off | week about | every other week | half [of] the ( week | time ) | ( 2 | 3 | 4 ) ( days | nights ) a week with ( me | her | him | us | [their | his | her] ( dad | mum | father | mother | ex ) ) | 50 or 50 | 50 50 | every other weekend | alternate ( weekends | weeks ) | [alternate | every other] ( weekends | weekend | weeks | week ) ( with | at ) [${their}] ( dad | dad's | mum | mum's | father | mother | ex ) | ( with | at | see | sees | goes to | go to ) [${their}] ( dad | dad's | mum | mum's | father | mother | ex ) ( at | on | every other | alternate | some | most ) ( weekends | weekend | weeks ) | part of the ( week | time ) )`,
    ),
  ],
  [
    'elsewhere',
    compile(
      `( lives | live | living | stays | staying | is | are | gone to live ) ( with | at ) [${their}] ( dad | dad's | mum | mum's | father | mother | ex | nan | gran | grandparents | foster * | aunt ) | ( in | into ) ( care | foster care ) | ( were | was | been ) adopted | taken into care | lives ( elsewhere | away ) | ( doesn't | don't ) live with ( her | him | me ) | not living with ( her | him | me )`,
    ),
  ],
  [
    'with-you',
    compile(
      '( lives | live | living ) with ( her | him | me | them | us | claimant | customer ) [( full time | all the time )] | [( is | are )] with ( her | him | me | us ) ( full time | all the time | all week | through the week | during the week | permanently | always ) | ( lives | live | living ) ( here | at home ) [( full time | all the time )] | byw gyda ( fi | hi | ni )',
    ),
  ],
]
const needs = compile(
  `[( has | have | with | is | got | are )] ( autis* | asd | adhd | add | down's * | downs syndrome | cerebral palsy | special needs | sen | send | ehcp | ehc plan | learning difficulties | learning disability | disabled | severely disabled | epilepsy | additional needs | extra needs | complex needs | cystic fibrosis | on [the] [autistic] ( spectrum | spectrum ) | a disability | gets dla | on dla | needs ( extra | more | lots of | a lot of | constant | 1 to 1 | one to one ) ( care | help | support | attention ) )`,
)
const starting = /^ (?:starts|starting|will start|due to start|start|begins|going to start|moves to|moving to)(?= |$)/

/** What a text begins by telling of a child; `after` is what stands before it, for a "not". */
export function toldOfChildAt(text: string, before: string): Told | undefined {
  if (
    starting.test(before) ||
    / (?:not|no|never|isn't|aren't|doesn't|don't|starts|starting|start|until|till|when|once|before|wants|work|works|worked|job|near|after|own|from|left|no)(?: yet| at| in| to| the)*$/.test(
      before,
    )
  )
    return undefined
  const day = firstOf(days, text)
  if (day) return withHours(day, text)
  const home = firstOf(lives, text)
  if (home) return { fields: { 'child-lives': home.value }, length: home.length }
  const needing = lengthAt(needs, text)
  return needing ? { fields: { 'child-needs': true }, length: needing } : undefined
}

const beforeHours =
  /^(?: (?:full time|from|is|mornings|afternoons|times|hours|runs|every day|monday to friday|each day|so|,|\(|:|in|the))*$/

function withHours({ value, length }: { value: string; length: number }, text: string): Told | undefined {
  const rest = text.slice(length)
  if (
    value === 'school' &&
    /^ (?:hours|run|runs|holidays|leaver|leavers|cook|kitchen|work|dinner|job|catering|admin|uniform|term|terms|only|day|days|s)(?= |$)/.test(
      rest,
    )
  )
    return undefined
  if (
    value === 'nursery' &&
    /^ (?:work|worker|nurse|assistant|job|practitioner|manager|fees|teacher)(?= |$)/.test(rest)
  )
    return undefined
  if (['home', 'family', 'grown-up'].includes(value)) return { fields: { 'child-day': value }, length }
  const hours = dayHoursIn(rest.slice(0, 60))
  if (hours && beforeHours.test(rest.slice(0, hours.from))) {
    return {
      fields: { 'child-day': value, 'child-hours-from': hours.starts, 'child-hours-to': hours.ends },
      length: length + hours.to,
    }
  }
  const until = untilIn(rest.slice(0, 40))
  if (until) return { fields: { 'child-day': value, 'child-hours-to': until.ends }, length: length + until.length }
  return { fields: { 'child-day': value }, length }
}

function firstOf(list: [string, RegExp][], text: string): { value: string; length: number } | undefined {
  for (const [value, pattern] of list) {
    const length = lengthAt(pattern, text)
    if (length) return { value, length }
  }
  return undefined
}

const near = 120

function lengthAt(pattern: RegExp, text: string): number | undefined {
  pattern.lastIndex = 0
  const match = pattern.exec(text.slice(0, near))
  return match?.index === 0 ? match[0].length : undefined
}
