/** What is said of a child besides its age: where it is on weekdays and when, where it lives, and whether it needs more care. */
import { compile } from '../../../interview/heard.ts'
import { dayHoursIn, untilIn } from '../../clock.ts'

/** Fields of a child that some words tell, and how many characters of the text tell them. */
export type Told = { fields: Record<string, string | boolean>; length: number }

const school = '( school | primary | secondary | infants | juniors | comp | reception | high school | ysgol | academy )'
const kindOfSchool =
  '[( full time | primary | secondary | high | infant | infants | junior | comprehensive | special | local | the | big | sen | welsh | upper | middle | grammar | boarding | catholic | mainstream | same )] [( primary | secondary | high | infant | junior | special )]'
const going =
  '( at | in | to | attends | attend | attending | goes to | go to | going to | is at | are at | started | now at | still at | now in | went to )'
const somebody =
  "( {relative} | {relative}'s | nan's | mum's | mam's | gran's | nana's | sister's | auntie's | grandparents | family | friends | a friend )"
const whileAway =
  '( during the day | in the day | in the daytime | daytime | daytimes | on weekdays | weekdays | while | when ( i | she | he ) [( is | am )] work* | in the week | all day | during the week )'
const their = '( his | her | their | the | my )'
const other = "( dad | dad's | mum | mum's | father | mother | father's | mother's | ex | ex's | other parent )"
const me = '( her | him | me | them | us | claimant | customer )'
const yearGroup =
  '( y1 | y2 | y3 | y4 | y5 | y6 | y7 | y8 | y9 | y10 | y11 | y12 | y13 | p1 | p2 | p3 | p4 | p5 | p6 | p7 | s1 | s2 | s3 | s4 | s5 | s6 )'

const days: [value: string, pattern: RegExp][] = [
  [
    'part-time-school',
    compile(
      `( part time [( at | in )] school | [( at | in )] school part time | [at] school [for] ( half days | mornings only | afternoons only | # days ) | half days at school | ( can't | not | unable to ) ( do | manage | cope with ) full days [at school] | [( on | with )] [a] ( reduced | part time | phased ) ( timetable | school hours ) | ( only | just ) ( in | at ) school | ( in | at ) school ( only | just ) )`,
    ),
  ],
  [
    'home',
    compile(
      `( home ( schooled | educated | ed | taught | tutored | educates | schools | educating | schooling ) | homeschool* | taught at home | [stays] at home [all day] [with] [( ${me} | mum | dad )] | home with ( ${me} | mum | dad ) | not ( at | in ) [( school | nursery )] ( or ) nursery )`,
    ),
  ],
  [
    'nursery',
    compile(
      `[${going}] [( the | a | private | school | day | his | her | their )] ( playgroup | nursery | day nursery | pre school | play school | playschool | kindergarten | daycare | day care | cylch meithrin | meithrin | ysgol feithrin | yn y feithrinfa | feithrinfa ) [( school | place )] | ( at | in | attends | goes to ) * [*] nursery | ( gets | has | does ) # [( free | funded )] hours [( free | funded )] ( at | nursery | of nursery | in nursery )`,
    ),
  ],
  [
    'school',
    compile(
      `${going} ${kindOfSchool} ${school} [( school | full time )] | ( in | at ) ( year | y ) # | year # | [both | all] school age | all at school | 6th form* | sixth form* | ( sen | special ) school | [still] ( in | at | doing ) [the] ( sixth form | 6th form | juniors | infants | high school ) | [both | all] yn yr ysgol | ( primary | secondary | high | infant | junior | special | upper | middle | grammar | boarding | mainstream ) school | yn * ysgol | primary | secondary | school | comp | infants | juniors | [in] ${yearGroup} | in ( full time | mainstream ) education | reception`,
    ),
  ],
  [
    'childminder',
    compile(
      `[( at | with | goes to | to )] [( a | the | her | his | their )] ( childminder | childminder's | child minder | nanny )`,
    ),
  ],
  [
    'family',
    compile(
      `( looked after by | minded by | with | stays with | goes to | at ) [${their}] ${somebody} ${whileAway} | ( looked after | minded | cared for | watched ) by [${their}] ${somebody}`,
    ),
  ],
  ['grown-up', compile('[has] ( left school | left school and working | finished school | left college )')],
]
const shares =
  '( shared | shares | sharing | share | joint | split ) [( the | his | her | their | my )] [equal] ( care | custody | parenting | residence | residency )'
const someDays =
  '( {day} [( and | to | or )] [{day}] | weekends | weekend | at weekends | every other * | alternate * | half [of] the ( week | time ) | part of the ( week | time | month ) | some of the ( week | time ) | # ( days | nights ) [( a | each | every | per )] [( week | fortnight )] | most weekends | school holidays | in the holidays )'
const lives: [value: string, pattern: RegExp][] = [
  [
    'shared',
    compile(
      `( lives | live | living | stays | stay | is | are ) ( with | at ) ( [${their}] ${other} | ${me} ) ${someDays} | ${shares} [with ( [${their}] ${other} )] | 50 [( or | to )] 50 [( custody | care | with * * )] | [one | 1] week on [and] [one | 1] week off | week about | ( stays | stay | comes | come | over | here | visits | overnight ) [( over | with ${me} | to ${me} | to stay | at ${me} )] ${someDays} | [( is | are )] with ${me} ${someDays} | ( every other | alternate ) ( week | weeks | weekend | weekends | wk ) | half [of] the ( week | time ) | ${someDays} with ( ${me} | [${their}] ${other} ) | ( with | at | see | sees | goes to | go to ) [${their}] ${other} [( at | on | some | most | alternate | alt | every other | every )] ( weekends | weekend | weeks | week ) | ${their} ( dad's | mum's | ex's ) ( alternate | alt ) weeks | dad's ( alternate | alt ) weeks | [${their}] ${other} ( has | have | gets ) ( him | her | them ) ( {day} | weekends | alternate weekends | alternate weeks | half the week ) | ( has | have | gets ) ( him | her | them ) ( at | on | every | for | most ) ( weekends | weekend | other * | alternate * | half * ) | part of the ( week | time )`,
    ),
  ],
  [
    'elsewhere',
    compile(
      `with [${their}] ( dad | father | ex | mum | nan | nana | gran | granny | grandparents | foster * | aunt | auntie ) ( $ | in ) | ( lives | live | living | stays | staying | stops | stopping | bides | is | are | gone to live | went to live | now lives | moved in | moved out to | been placed | placed ) ( with | at ) [${their}] ( ${other} | nan | nan's | his nan | her nan | gran | granny | grandparents | foster * | nana | grandma | grandmother | grandad | aunt | auntie | uncle | sister | brother | cousin | relatives ) | ( in | into ) ( care | foster care | a foster * | residential care | kinship care ) | ( were | was | been ) adopted | taken into care | ( removed | taken ) by ( social services | social workers | the court | the council ) | in the care system | under a [full] care order | [( in | placed in )] foster care | ( lives | live | living ) ( elsewhere | away | abroad | in ( {country} ) ) | ( doesn't | don't ) live ( with ${me} | at home | here ) | not living ( with ${me} | at home | here ) | left home | moved out`,
    ),
  ],
  [
    'with-you',
    compile(
      `( all | both ) ( with ${me} | [at] home $ ) | stays with me | ( still | all | both | she | he ) at home with us | ( has | have | got ) ( special guardianship | sgo | a residence order ) | on [an] sgo | [( still | all | both )] ( lives | live | living | stays ) with ${me} [( full time | all the time )] | [( is | are )] with ${me} ( full time | all the time | permanently | always ) | [still] ( lives | live | living ) ( here | at home ) [( full time | all the time )] | ( sole | full | has ) ( custody | residency ) | full time care | byw gyda ( fi | hi | ni )`,
    ),
  ],
]
const needs = compile(
  `[( has | have | with | is | got | are | gets | on | diagnosed with )] ( autis* | asd | adhd | add | asperger* | down's [*] | downs [syndrome] | cerebral palsy | special needs | sen | send | sen support | ehcp | ehc plan | learning difficulties | learning disability | disabled | severely disabled | epilepsy | epileptic | additional needs | extra needs | complex needs | medical needs | cystic fibrosis | on [the] [autistic] ( spectrum | spectrum ) | a disability | dla | ( high | higher | middle | low | lower ) rate [( dla | care )] | non verbal | nonverbal | global ( delay | developmental * ) | gdd | developmental delay | tourette* | type 1 [( diabetes | diabetic )] | wheelchair [user] | brain injury | spina bifida | muscular dystrophy | sickle cell | heart condition | leukaemia | cancer | pda | fasd | deaf | blind | tube fed | a wheelchair | life limiting * | needs ( extra | more | lots of | a lot of | constant | 1 to 1 | one to one | round the clock ) ( care | help | support | attention ) )`,
)
const finishing =
  /^ (?:finishes|leaves|ends|out of|gets out of|comes out of|home from|done at) (school|nursery)(?: at)?(?= )/
const starting = /^ (?:starts|starting|will start|due to start|start|begins|going to start|moves to|moving to)(?= |$)/

/** What a text begins by telling of a child; `after` is what stands before it, for a "not". */
export function toldOfChildAt(text: string, before: string): Told | undefined {
  if (
    starting.test(before) ||
    / (?:not|no|never|isn't|aren't|doesn't|don't|starts|starting|start|until|till|when|once|before|wants|work|works|worked|job|near|after|own|from|left|no|looking for|find|finding|needs|need|lost|afford|waiting list for)(?: yet| at| in| to| the| a)*$/.test(
      before,
    )
  )
    return undefined
  const day = firstOf(days, text)
  if (day) return withHours(day, text)
  const ends = finishing.exec(text)
  const until = ends && untilIn(` until${text.slice(ends[0].length)}`)
  if (ends && until)
    return {
      fields: { 'child-day': ends[1] ?? 'school', 'child-hours-to': until.ends },
      length: ends[0].length + until.length - ' until'.length,
    }
  const home = firstOf(lives, text)
  if (home) return { fields: { 'child-lives': home.value }, length: home.length }
  const needing = lengthAt(needs, text)
  return needing ? { fields: { 'child-needs': true }, length: needing } : undefined
}

// "Nursery place from January": not yet.
const later =
  /^ (?:from|in|starting|starts|next|after|when|come) (?:january|february|march|april|may|june|july|august|september|october|november|december|next|the new|she|he|they|easter|christmas|half term|summer)(?= |$)/

const beforeHours =
  /^(?: (?:full time|from|is|mornings|afternoons|times|hours|runs|every day|monday to friday|each day|so|,|\(|:|in|the))*$/

// "School run", "school refuser", "nursery nurse": what comes after makes it something else.
const noSchool =
  /^ (?:hours|run|runs|holidays|holiday|hols|leaver|leavers|cook|kitchen|work|dinner|dinners|meals|job|catering|admin|uniform|term|terms|only|day|days|s|refuser|refusal|refusing|refuses|phobia|phobic|avoidance|bus|nurse|secretary|teacher|caretaker|escort|crossing|place)(?= |$)/
const noNursery = /^ (?:work|worker|nurse|assistant|job|practitioner|manager|fees|teacher|bills?|costs?)(?= |$)/

function withHours({ value, length }: { value: string; length: number }, text: string): Told | undefined {
  const rest = text.slice(length)
  if (later.test(rest)) return undefined
  if ((value === 'school' && noSchool.test(rest)) || (value === 'nursery' && noNursery.test(rest))) return undefined
  if (['home', 'family', 'grown-up'].includes(value)) return { fields: { 'child-day': value }, length }
  // A special school is for those who need more than most.
  const isSpecial = / (?:special(?: needs)?|sen) school/.test(text.slice(0, length))
  const fields = { 'child-day': value, ...(isSpecial && { 'child-needs': true }) }
  const hours = dayHoursIn(rest.slice(0, 60))
  if (hours && beforeHours.test(rest.slice(0, hours.from))) {
    return {
      fields: { ...fields, 'child-hours-from': hours.starts, 'child-hours-to': hours.ends },
      length: length + hours.to,
    }
  }
  const until = untilIn(rest.slice(0, 40))
  if (until) return { fields: { ...fields, 'child-hours-to': until.ends }, length: length + until.length }
  return { fields, length }
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
