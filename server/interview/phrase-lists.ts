/** Lists of phrases that patterns name in braces: each is a pattern itself, of words alike wherever they are said. */
import { circumstancePhrases } from './circumstance-phrases.ts'

export const phraseLists: Record<string, string> = {
  ...circumstancePhrases,
  have: "have | has | got | i've got | she's got | he's got | has got | have got | having | with | gets | get",
  person: 'she | he | they | i | claimant | customer | client',
  my: 'my | her | his | their | the | our | claimants | customers',
  relative:
    'mum | mother | mam | mom | dad | father | parents | parent | husband | wife | partner | boyfriend | girlfriend | fiance | fiancee | brother | sister | sibling | nan | nana | nain | gran | grandma | grandmother | grandad | granddad | grandfather | taid | tadcu | mamgu | uncle | aunt | auntie | aunty | cousin | friend | neighbour | ex | mother in law | father in law | mil | fil | stepmum | stepdad | inlaws | grandparents | grandson | granddaughter | grandchild | niece | nephew | stepson | stepdaughter',
  child:
    'son | daughter | child | kid | baby | toddler | boy | girl | lad | bairn | wean | dau | little one | youngest | eldest | oldest | middle one | twin | mab | merch | ferch | fab | bachgen | fachgen | hogyn | hogan | plentyn | blentyn',
  children:
    'children | kids | sons | daughters | boys | girls | lads | twins | triplets | bairns | weans | little ones | plant',
  their_parent: "( their | the | kids | children's | baby's ) ( dad | father | mum | mother )",
  day: 'monday | tuesday | wednesday | thursday | friday | saturday | sunday | mondays | tuesdays | wednesdays | thursdays | fridays | saturdays | sundays',
  want: "want | wants | wanting | would like | would love | i'd like | she'd like | he'd like | i'd love | looking for | looking to | hoping | hopes | prefers | prefer | is after | she's after | he's after | interested in | keen | would prefer | would suit | suits",
  a_week: '[(a | per | each | every)] week | weekly',
  own: '( my | her | his | their | the | our | an | a | both | ei | fy ) [( own | elderly | disabled | poorly | sick | ill | older | younger | old | frail | aged | terminally ill )] | elderly | disabled | poorly | sick | ill | frail | terminally ill | older | younger',
  cared_for:
    'mum and dad | mum | mother | mam | mom | mam and dad | dad | father | parents | parent | husband | wife | partner | boyfriend | girlfriend | fiance | brother | sister | sibling | nan | nana | nain | gran | grandma | grandmother | grandad | granddad | grandfather | grandparents | grandparent | taid | mamgu | tadcu | uncle | aunt | auntie | mother in law | father in law | mil | fil | stepmum | stepdad | neighbour | in laws | fam | nhad | dad cu | fam gu | adult son | adult daughter | disabled son | disabled daughter | disabled child | autistic son | autistic daughter | gŵr | gwraig | wraig | mhartner | bartner | partner hi | nain | chwaer | brawd | frawd | thad | tad | gŵr hi | mam yng nghyfraith',
  cares:
    'cares for | care for | caring for | carer for | carer to | carer of | looks after | look after | looking after | cares full time for | caring full time for | carer full time for | sees to | caring full time | gofalu am | gofalu dros',
  available:
    '{want} | can do | could do | can work | could work | can manage | could manage | can only | could only | able to do | able to work | available | availability | happy to do | happy to work | happy with | would do | would work | will do | ideally | max | maximum | free on | free | no more than | needs to be | has to be | must be | eisiau | gallu gweithio | yn gallu gwneud | gall weithio | gall wneud | ar gael | chwilio am',
  part_of_day:
    'mornings | morning | boreau | bore | prynhawniau | prynhawn | afternoons | afternoon | evenings | evening | nights | night | weekends | weekend | weekdays | school hours',
}
