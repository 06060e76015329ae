/** Whose the words of a clause are: by its subject, its pronoun, or the clause before when it has none. */
import { compile } from '../interview/heard.ts'
import { firstNames } from './words/first-names.ts'

/** The person the note is about, one of their children, somebody else, or nobody can tell. */
export type Whose = 'person' | 'child' | 'other' | 'unclear'

/** Who a clause is about, and by which word, if it names somebody. */
export type Subject = { whose: Whose; who?: string }

const lead =
  '(and | but | so | then | also | plus | though | although | because | as | since | now | currently | where | while | when | says | said | says that | states | that | which | well | oh | yeah | yes | no | ok | both | only | just)'
const personSubject = compile(
  `[${lead}] [${lead}] ( i | i'm | i've | i'd | i'll | me | my | she's | he's | they're | they've | she'd | he'd | they'd | she'll | he'll | they'll | we | we're | we've | claimant | customer | client | she | he | they | you | you're | myself | herself | himself | gen i | mae gen i | dw i | rwy )`,
)
const anyOther =
  '( {relative} | in laws | family | brothers | sisters | friends | grandkids | grandchildren | gkids | housemate | flatmate | flatmates | housemates | landlord | boss | manager | doctor | carer | social worker )'
const possessor =
  '( my | her | his | their | the | claimants | customers | our | an | a | older | younger | elderly | disabled | late | new | old | ex | step | half | best )'
const otherSubject = compile(`[${lead}] [${lead}] [${possessor}] [${possessor}] <${anyOther}>`)
// "Dad on his own with 2 girls": the person, by what they are.
const onOwn = compile(
  '[( a | single | widowed | young )] ( mum | mam | dad | mother | father | parent ) ( on * own | of # | bringing up | raising )',
)
const otherOwns = compile(
  `[${lead}] [${lead}] [${possessor}] [${possessor}] <(mum's | dad's | husband's | wife's | partner's | boyfriend's | girlfriend's | brother's | sister's | nan's | gran's | mother's | father's | friend's | ex's | mate's | neighbour's | parent's | cousin's | uncle's | aunt's | mam's)>`,
)
const childSubject = compile(
  `[${lead}] [${lead}] [${possessor}] [( # | 2 | both | other | youngest | eldest | oldest | older | younger | little )] <( {child} | {children} )> [called *] [aged] [( # | * # )] [and #] [( years old )]`,
)
// "son 9 autistic", "8 year old with ADHD": whatever follows in the clause is the child's.
const childAged = compile(
  `[( has | got | have )] [${possessor}] [( # | 2 | both | other | youngest | eldest | oldest | older | younger | little )] ( {child} | {children} ) [called *] [aged] ( # | * # ) | [( has | got | have | and )] [( a | an | the | her | his | my )] # ( year | month | week | years | months | weeks ) old [( {child} )] ( with | who | has | is | at | in | and | autis* | adhd | asd | sen | send | ehcp | dla | non verbal | disabled )`,
)
const ofAChild = compile(
  '[( is | has | with | they | he | she | got | been )] [( got | has | is | diagnosed with | severely | also )] ( autis* | adhd | asd | add | sen | send | ehcp | special needs | additional needs | disabled | learning difficulties | learning disability | severe * | dla | gets dla | on dla | asthma | epilepsy | wheelchair user | non verbal | sickle cell | cerebral palsy | downs | hearing aids )',
)
// "3 kids ..., Liam 8 lives with his dad": a name and an age, where children are talked of.
const nameAndAge =
  /^ (?!worked|works|wants|needs|does|about|gcse|level|year|up|only|over|under|age|aged|for|at|in|is|was|has)\p{L}+ (?:\d|1\d) (?:lives|goes|is|at|in|with|stays|has|autistic|attends)(?= |$)/u
const childOwns = compile(
  `[${lead}] [${lead}] [${possessor}] <(son's | daughter's | child's | kid's | lad's | boy's | girl's | toddler's | bairn's | wean's | baby's | youngest's | eldest's | oldest's)>`,
)
const verb =
  "( is | has | had | was | are | were | live | stay | go | see | sees | stays | can | can't | could | does | doesn't | isn't | hasn't | works | worked | working | lives | lived | drives | drove | runs | ran | manages | teaches | taught | cares | helps | claims | receives | collects | minds | watches | picks | drops | brings | does | gets | goes | went | wants | needs | got | have | do | don't | will | won't | would | used | owns | pays | rents | speaks | speak | only | mostly | mainly | always | usually | often | died | left | passed | tried | took | gave | lost | found | started | finished | moved | got | says | said | thinks | pays | gets | keeps | delivering | driving | claiming | studying | takes | looks | also | just | now | not | never | who | in | at | on | with | unwell | ill | disabled )"
const verbAfter = compile(verb)
/** What somebody does, told without saying again who: "and sleeps badly". */
export const doings =
  'contributes sleeps knows finished started tried brought came attended holds keeps asked told did been manages relies claims receives copes worries feels thinks believes reckons says loves hates enjoys plans intends lost sold gave stopped moved stays living renting caring looking hoping waiting struggling suffers suffering studying passed qualified trained retired volunteers volunteering owes runs sees sends wears attends studies'

const elided = compile(
  `[${lead}] [( also | still | never | now | not )] ( has | had | was | is | works | worked | cares | lived | lives | can | can't | does | doesn't | drives | owns | gets | goes | got | used | wants | needs | rents | pays | speaks | isn't | hasn't | takes | left | helps | looks | ${doings.replaceAll(' ', ' | ')} )`,
)
// "Both live with their father", after the children.
const ofSeveral = compile('( both | all | neither | all of them | both of them | most )')
const afterBrackets = compile('( has | is | was | had | goes | attends | gets | needs | lives | works | stays )')
// After a comma these are the person's again: "husband works, rents from the council". "Can't walk" may be either's.
const oftenOwn = compile(
  '[( also | still )] ( rents | wants | cares for | sees to | looks after | looks for | looking for | renting | hoping | would like )',
)
// "2 kids 5 and 8, works part time": what only a grown-up does is no child's.
const onlyGrown = compile(
  '[( also | still | now | currently | previously | formerly )] ( works | worked | working | cares | caring | rents | renting | drives | wants | used | owns | pays | owes | claims | receives | manages | copes | struggles | relies | looking | hoping | hopes | plans | volunteers | volunteered | trained | qualified | retired | lost | sold | feels | reckons | thinks | left school | would like )',
)
// "Kids alternate weekends, live with their mum": the verb is of several.
const manyDo = /^ (?:live|stay|attend|go to|sleep)(?= )/
const conditions = compile('[( with | has | has got )] ( {limiting} ) [( and | with | or ) ( {limiting} )]')
const wholeOf = (pattern: RegExp, text: string) => startOf(pattern, text)?.length === text.length
const who = compile('( who | whose )')
const whoShe = compile(`( who | whose ) [also] ( {person} | i'm | i've | she's | he's )`)

// "Her son sets up her emails": after one person, what ends like a verb is one, but for times and things.
const doing =
  /^ (?!(?:(?:morn|even)ings|afternoons|nights|weekends|weekdays|days|hours|weeks|months|years|\p{L}+days|shifts|holidays|kids|times|needs met|christmas|business|services|forces|plus|less|as|his|this|us|yes|perhaps|always|sometimes|says|thinks|reckons|feels|tells|suggests|advises|recommends|asks|insists|believes|supports|adhd|autis\p{L}*|dyslexi\p{L}*)(?= |$))\p{L}{2,}[^s'\W]s(?= )/u
const doesSomething = (who: string, rest: string) => !/^(?:ex|family|friends|carer)$|s$/.test(who) && doing.test(rest)

/** What was known of the people before this clause. */
export type Before = {
  subject: Subject
  last?: string | undefined
  personIs?: 'she' | 'he' | 'they' | 'i' | undefined
  mark: string
  /** Somebody whose name ends the clause before: "partner (stroke)". */
  endsOn?: string | undefined
  /** Whether it is somebody the person cares for: "cares for his partner, bipolar". */
  isCaredFor?: boolean
  /** Whether a child that was told of is old enough to work. */
  isGrown?: boolean
}

const she =
  'mum mother mam mom wife girlfriend sister nan nana nain gran grandma grandmother aunt auntie aunty daughter niece mamgu fiancee girl granddaughter stepmum mil'.split(
    ' ',
  )
const he =
  'dad father husband boyfriend brother grandad granddad grandfather taid tadcu uncle son nephew boy lad fil stepdad fiance grandson'.split(
    ' ',
  )

/** Who a clause is about, from its words and from what came before it. */
export function subjectOf(text: string, before: Before): Subject {
  // "Mum on her own with 2 girls", "the family is in a hostel".
  if (startOf(onOwn, text) || / the family (?:is|are|has|have|lives|rents) /.exec(text)?.index === 0)
    return { whose: 'person' }
  if (before.mark === '(' && before.endsOn && !isChild(before.endsOn) && lastNamed(text) === undefined)
    return { whose: 'other', who: before.endsOn }
  if (before.mark === ',' && before.isCaredFor && wholeOf(conditions, text))
    return { whose: 'other', who: before.endsOn ?? '' }
  if (isChild(before.last) && manyDo.test(text)) return { whose: 'child', who: before.last ?? 'child' }
  const own = startOf(otherOwns, text)
  if (own) return { whose: 'other', who: own.answer.replace("'s", '') }
  const childs = startOf(childOwns, text)
  if (childs) return { whose: 'child', who: childs.answer.replace("'s", '') }
  const named = startOf(otherSubject, text)
  const afterAge = text.slice(named?.length ?? 0).replace(/^ (?:aged )?\d{1,2}(?: years old)?(?= |$)/, '')
  if (named && (startOf(verbAfter, afterAge) || afterAge === '' || doesSomething(named.answer, afterAge)))
    return { whose: 'other', who: named.answer }
  const child = startOf(childSubject, text)
  if (child && (startOf(verbAfter, text.slice(child.length)) || doesSomething(child.answer, text.slice(child.length))))
    return { whose: 'child', who: child.answer }
  if (startOf(childAged, text)) return { whose: 'child', who: 'child' }
  if (before.subject.whose === 'child' && before.mark === ',' && /^ (?:born|dob|aged?|age|\d{1,2}$)/.test(text))
    return before.subject
  // "Her daughter, Amara, has asthma": the name is the child's.
  if (isChild(before.last) && before.mark === ',' && firstNames.has(text.trim()))
    return { whose: 'child', who: before.last ?? 'child' }
  if (isChild(before.last) && nameAndAge.test(text)) return { whose: 'child', who: before.last ?? 'child' }
  if (before.subject.whose === 'other' && isKin(before.subject.who) && startOf(ofAChild, text)) return before.subject
  if (before.subject.whose === 'child' && startOf(ofAChild, text)) return before.subject
  if (before.subject.whose === 'child' && !/[;¶]/.test(before.mark) && startOf(ofSeveral, text)) return before.subject
  // "Her son (8) has ADHD": what was in brackets is over.
  if (before.mark === ')' && before.last && startOf(afterBrackets, text))
    return { whose: isChild(before.last) ? 'child' : 'other', who: before.last }
  if (startOf(whoShe, text)) return { whose: 'person' }
  if (startOf(who, text))
    return before.last ? { whose: isChild(before.last) ? 'child' : 'other', who: before.last } : { whose: 'person' }
  if (startOf(personSubject, text)) return pronounOf(text, before)
  if (before.subject.whose === 'child' && before.mark === ',' && !before.isGrown && startOf(onlyGrown, text))
    return { whose: 'person' }
  const isOwn = before.mark === ',' && before.subject.whose !== 'person' && startOf(oftenOwn, text)
  if (!isOwn && startOf(elided, text) && before.subject.whose !== 'person' && !/[.;¶]/.test(before.mark)) {
    return before.mark === '' ? before.subject : { ...before.subject, whose: 'unclear' }
  }
  return { whose: 'person' }
}

// "she" is the person, unless somebody just named is a woman and the person is "he" or "I".
function pronounOf(text: string, before: Before): Subject {
  const pronoun =
    / (i|i'm|i've|i'd|i'll|me|my|she|she's|she'd|she'll|he|he's|he'd|he'll|they|they're|they've|they'd|they'll|claimant|customer|client)(?= |$)/
      .exec(text)?.[1]
      ?.replace(/'.*/, '')
  const { personIs, last } = before
  if (pronoun === 'they' && personIs && personIs !== 'they' && isChild(last)) return { whose: 'child', who: last ?? '' }
  if (pronoun !== 'she' && pronoun !== 'he') return { whose: 'person' }
  const lastIs = last === undefined ? undefined : she.includes(last) ? 'she' : he.includes(last) ? 'he' : undefined
  // "Cares for her mum, she has dementia": the one who is cared for is the one who is ill.
  if (before.isCaredFor && lastIs === pronoun && isPoorly(text)) return { whose: 'other', ...(last && { who: last }) }
  if (personIs === pronoun)
    return lastIs === pronoun && before.subject.whose !== 'person' ? { whose: 'unclear' } : { whose: 'person' }
  if (personIs === 'she' || personIs === 'he' || personIs === 'i')
    return { whose: isChild(last) ? 'child' : 'other', ...(last && { who: last }) }
  if (lastIs === pronoun && before.subject.whose !== 'person') return { whose: 'unclear' }
  return { whose: 'person' }
}

const poorly = compile("{limiting} | can't ( walk | be left | see | dress | wash ) | housebound | bedbound | bed bound")
function isPoorly(text: string): boolean {
  poorly.lastIndex = 0
  return poorly.test(text)
}

/** What pronoun the note uses of the person, by the first that stands as a subject or owns somebody; unknown if none. */
export function pronounOfPerson(text: string): Before['personIs'] {
  const told = text.replace(quoted, ' ').replace(ofAdviser, ' ')
  if (firstPerson.test(told)) return 'i'
  const first = / (she|she's|she'd|her|he|he's|he'd|his|they|their)(?= |$)/.exec(told)
  if (!first) return firstPerson.test(text.replace(ofAdviser, ' ')) ? 'i' : undefined
  const word = (first[1] ?? '').replace(/'.*/, '')
  const named = firstNamed(told.slice(0, first.index))
  if (named === 'she' || named === 'he')
    return named === (word === 'his' || word === 'he' ? 'he' : 'she')
      ? undefined
      : word === 'his' || word === 'he'
        ? 'he'
        : 'she'
  return word === 'her' || word.startsWith('she') ? 'she' : word === 'his' || word.startsWith('he') ? 'he' : 'they'
}

const firstPerson = / (?:i|i'm|i've|i'd|i'll|my|me)(?= |$)/
// "I hardly sleep," she said: who is quoted is told of by another pronoun outside.
const quoted = / ["“][^"“”]*["”]/g
// "I asked him", "she told me": the adviser, who tells nothing of themselves.
const ofAdviser =
  / i (?:asked|said|told|rang|phoned|called|met|saw|spoke|went|explained|suggested|offered|gave|advised|noted|read|think|thought|wondered|agreed|checked|mentioned|visited|put|would have thought|'ll)(?= |$)| (?:tells?|told|telling|asks?|asked|asking|shows?|showed|showing|gives?|gave|rings|rang|phones|phoned|likes?|wants?|wanted|lets?|by|to|with|promised|thanked|reminded) me(?= |$)| (?:could|can|would|should) i(?= |$)| (?:watch|read|see|face|at|in|on|by) my (?:lips|mouth|face|desk|office|notes|screen)(?= |$)/g

function firstNamed(text: string): 'she' | 'he' | undefined {
  for (const word of text.split(' ')) {
    const bare = word.replace("'s", '')
    if (she.includes(bare)) return 'she'
    if (he.includes(bare)) return 'he'
  }
  return undefined
}

const anybody = compile(`<( {relative} | {child} | {children} )>`)
const aChild = compile('( {child} | {children} )')
/** Whether a word is a relation that may be brought up as a child of the house: a grandson, a niece. */
export const isKin = (who: string | undefined) =>
  who !== undefined && /^(?:grandson|granddaughter|grandchild|nephew|niece|stepson|stepdaughter)$/.test(who)
const isChild = (who: string | undefined) => who !== undefined && startOf(aChild, ` ${who}`) !== undefined

/** The last person other than the person themselves that some words name. */
export function lastNamed(text: string): string | undefined {
  let last: string | undefined
  anybody.lastIndex = 0
  for (let match = anybody.exec(text); match; match = anybody.exec(text)) last = match[1]?.trim()
  return last
}

/** The words that open a text if a pattern does: how long they are, and what it wanted of them. */
function startOf(pattern: RegExp, text: string): { length: number; answer: string } | undefined {
  const match = openingOf(pattern).exec(text)
  if (!match) return undefined
  return { length: match[0].length, answer: (match[1] ?? '').trim() }
}

// The same pattern, tried at the start alone: a clause is not searched for what can only open it.
const openings = new Map<RegExp, RegExp>()
function openingOf(pattern: RegExp): RegExp {
  const known = openings.get(pattern) ?? new RegExp(pattern.source, 'uy')
  openings.set(pattern, known)
  known.lastIndex = 0
  return known
}
