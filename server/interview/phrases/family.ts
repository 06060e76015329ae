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
  // Who minds children for their parents, and how that is said.
  minder:
    "{relative} | grandparents | in laws | {their_parent} | ex husband | ex wife | ( her | his | my | partner's | husband's | wife's ) ( mum | mother | sister | parents | family ) | ( older | eldest | oldest | other | big ) ( daughter | son | sister | brother | child | one ) | childminder | nanny",
  minds:
    'can [( have | do | help | mind | look after )] | could [( have | do | help | mind )] | will [( have | do | help )] | would [( have | do | help )] | helps | help | picks | pick | collects | collect | takes | take | drops | minds | mind | watches | watch | babysits | babysit | looks after | look after | does | do | gets | sorts | sees to | steps in | covers',
  minded:
    '{children} | {child} | them | the boys | the girls | grandkids | school run | school runs | childcare | pick up | pick ups | drop offs | drop off | from school | to school | after school | school holidays | holidays | hols | half term | babysitting | babysit | little ones | younger ones | twins',
}
