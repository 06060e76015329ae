/** Lists of phrases about the people of a family, and about who looks after whom, for the patterns of the definition. */
const oneLine = (list: string) => list.replace(/\s+/g, ' ').trim()

// Whom somebody may look after; the longer names stand first, for the first that fits counts.
const grown = `
  mum and dad | mam and dad | mother in law | father in law | sister in law | brother in law | ex husband | ex wife | ex partner | step mum |
  step dad | stepmum | stepdad | stepmother | stepfather | best friend | adult son | adult daughter | disabled son | disabled daughter |
  disabled child | autistic son | autistic daughter | mum | mother | mam | mom | dad | father | parents | parent | husband | wife | partner |
  boyfriend | girlfriend | fiance | brother | sister | sibling | twin brother | twin sister | nan | nana | nain | gran | granny | grandma |
  grandmother | grandad | granddad | grandfather | grandparents | grandparent | great aunt | great uncle | uncle | aunt | auntie | aunty |
  cousin | neighbour | next door neighbour | friend | mil | fil | in laws`
const grownWelsh = `
  taid | mamgu | tadcu | fam | nhad | dad cu | fam gu | gŵr | gwraig | wraig | mhartner | bartner | partner hi | chwaer | brawd | frawd |
  thad | tad | gŵr hi | mam yng nghyfraith`

// What is done for somebody who cannot do it, whoever does it: each with the one it is done for as what is wanted.
const chores = `
  shopping | meds | medication | tablets | medicines | cooking | cleaning | meals | dinners | tea | housework | laundry | washing | ironing | personal care | bathing |
  dressing | dressings | injections | insulin | washing and dressing | feeding | lifting | paperwork | appointments | cooking and cleaning | shopping and cleaning | shopping and cooking`
const ofTheirs = '[{own}] ( {cared_for} )'
const places =
  'hospital | the hospital | appointments | hospital appointments | dialysis | clinic | the clinic | clinics | chemo | the doctors | the doctor | doctors appointments | medical appointments | day centre | the day centre | radiotherapy | physio'
const careAct = `
  ( washes | dresses | feeds | baths | bathes | showers | toilets | hoists | nurses | nursing ) <${ofTheirs}> | ( see | sees | seeing ) to <( my | her | his | our ) ( {cared_for_of} )> ( {chore} ) |
  ( gets | getting | get | getting ) <${ofTheirs}> [( up | washed | dressed | showered )] ( up | washed | dressed | showered | fed | to bed | into bed | in and out | out of bed | ready in the ) |
  ( takes | taking | take | drives | driving | ferries ) <${ofTheirs}> to [all] [( her | his | the | their )] [*] ( ${places} ) |
  ( sits | sitting | sit ) with <${ofTheirs}> |
  ( does | do | doing | sorts | manages ) [all] <( my | her | his | the | our ) ( {cared_for_of} )> [personal] ( {chore} ) |
  ( does | do | doing | cooks | cleans | shops | cooking | shopping | cleaning ) [all] [the] [( {chore} )] [and] [( {chore} )] for <[( elderly | disabled | poorly | frail | sick )] ( her | my | his | our ) ( mum | mother | mam | dad | father | nan | nana | gran | grandma | grandmother | grandad | granddad | grandfather | aunt | auntie | uncle | neighbour | parents | elderly * )> |
  ( does | do | doing ) [all] the ( heavy lifting | lifting | personal care | caring | washing and dressing ) for <${ofTheirs}> |
  ( goes | go | going | pops | popping | nips | nip ) ( round | over | up | down | across ) to <[{own}] ( {cared_for_of} )> [*] [*] [*] [to] ( get ( her | him | them ) | help | cook | clean | wash | do | give | make | see | sort | check ) |
  ( goes | go | going ) to <[{own}] ( {cared_for_of} )> ... to ( put ( her | him ) | do ( her | his ) | make ( her | his ) | get ( her | him ) | cook | wash | see to ) |
  ( helps | helping | help ) <${ofTheirs}> [to] ( wash | dress | get washed | get dressed | get up | get about | with [( her | his | all | all her | all his )] ( meds | medication | personal care | washing | bathing | dressing | feeding | everything | injections ) )`

// The same where the one it is done for was named before; "does her shopping" may be the person's own.
const careForThem = `
  ( sits | sitting | sit ) with ( her | him ) | ( seen | seeing | sees | see ) to ( her | him ) | ( gets | getting | get ) ( her | him ) [( up | washed )] ( up | washed | dressed | to bed | into bed ) |
  ( takes | taking | take ) ( her | him ) to [all] [( her | his | the )] [*] ( ${places} ) | ( washes | dresses | feeds | baths | bathes | showers | lifts ) ( her | him ) | ( helps | help | helping ) ( her | him ) [to] ( wash | dress | get up | get washed | get dressed | with ( washing | dressing | personal care | meds | medication | everything ) ) |
  i do [all] ( her | his ) [personal] ( {chore} ) | does [all] [( her | his | the )] ( {chore} ) ( and | or ) ( {chore} ) | does [all] [( her | his | the )] ( meds | medication | personal care | insulin )`
// Somebody who cannot do without the person.
const depends =
  "can't be left [( alone | on * own )] | ( needs | need ) ( me | him | her ) [( there | around | with * )] | ( relies | depends | dependent | reliant | rely | depend ) on ( me | her | him )"

export const familyPhrases: Record<string, string> = {
  relative:
    'mum | mother | mam | mom | dad | father | parents | parent | husband | wife | partner | boyfriend | girlfriend | fiance | fiancee | brother | sister | sibling | nan | nana | granny | nain | gran | grandma | grandmother | grandad | granddad | grandfather | taid | tadcu | mamgu | uncle | aunt | auntie | aunty | cousin | friend | neighbour | ex | mother in law | father in law | mil | fil | stepmum | stepdad | inlaws | grandparents | grandson | granddaughter | grandchild | niece | nephew | stepson | stepdaughter',
  child:
    'son | daughter | child | kid | baby | babby | bab | newborn | nipper | toddler | little un | wee one | boy | girl | lad | bairn | wean | dau | little one | youngest | eldest | oldest | middle one | twin | mab | merch | ferch | fab | bachgen | fachgen | hogyn | hogan | plentyn | blentyn',
  children:
    'children | kids | sons | daughters | boys | girls | lads | twins | triplets | bairns | weans | little ones | plant',
  their_parent: "( their | the | [the] kids | [the] children's | [the] baby's ) ( dad | father | mum | mother )",
  own: '( my | her | his | their | the | our | an | a | both | ei | fy ) [( own | elderly | disabled | poorly | sick | ill | older | younger | old | frail | aged | terminally ill | blind | deaf | widowed | bedbound | housebound | dying )] | elderly | disabled | poorly | sick | ill | frail | terminally ill | blind | deaf | widowed | bedbound | housebound | dying | older | younger',
  cared_for: oneLine(`${grown} | ${grownWelsh}`),
  cared_for_of: oneLine(grown)
    .split(' | ')
    .map(one => `${one}'s`)
    .join(' | '),
  cares:
    'cares for | care for | caring for | carer for | carer to | carer of | looks after | look after | looking after | cares full time for | caring full time for | carer full time for | sees to | see to | seeing to | caring full time | gofalu am | gofalu dros',
  care_act: oneLine(careAct),
  chore: oneLine(chores),
  care_for_them: oneLine(careForThem),
  depends: oneLine(depends),
  // Who minds children for their parents, and how that is said.
  minder:
    "{relative} | grandparents | in laws | {their_parent} | ex husband | ex wife | ( her | his | my | partner's | husband's | wife's ) ( mum | mother | sister | parents | family ) | ( older | eldest | oldest | other | big ) ( daughter | son | sister | brother | child | one ) | childminder | nanny",
  minds:
    'can [( have | do | help | mind | look after )] | could [( have | do | help | mind )] | will [( have | do | help )] | would [( have | do | help )] | helps | help | picks | pick | collects | collect | takes | take | drops | minds | mind | watches | watch | babysits | babysit | looks after | look after | does | do | gets | sorts | sees to | steps in | covers',
  minded:
    '{children} | {child} | them | the boys | the girls | grandkids | school run | school runs | childcare | pick up | pick ups | drop offs | drop off | from school | to school | after school | school holidays | holidays | hols | half term | babysitting | babysit | little ones | younger ones | twins',
}
