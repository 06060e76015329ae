/** Lists of phrases about home, money and going without, for the patterns of the definition. */
const oneLine = (list: string) => list.replace(/\s+/g, ' ').trim()

const debt = `
  debt | debts | loan | loans | payday loan | payday loans | credit card | credit cards | catalogue | catalogues | overdraft | overdrafts | council tax |
  arrears | bailiffs | store card | store cards | klarna | doorstep lender | doorstep lenders | doorstep loan | loan shark | provident | creditors |
  money owed | what ( she | he ) owes | money ( she | he | i ) ( owes | owe ) | owes | owe | owing | repayments | finance company | brighthouse | debt collectors`

const debtHelp = `
  stepchange | step change | christians against poverty | national debtline | debtline | iva | dro |
  debt relief order | debt management [plan] | dmp | debt adviser | debt advisor | debt advice |
  payplan | pay plan | money wellness | debt charity | debt arrangement scheme | trust deed | breathing space | debt counsellor |
  debt worker | insolvency | repayment plan with *`

const coping = `
  managing | manages | managed | manageable | manage ok | can manage | coping | copes | under control | in hand | on top of ( it | them | things | payments | repayments ) |
  keeping up | keeps up | keeping on top | up to date | paying ( it | them ) [( off | back | down )] | paying [it] back ok | pays ( it | them ) [( off | back )] |
  paid each month | paid monthly | payment plan | repayment plan | payment arrangement | fine with ( it | them | that ) | not a ( worry | problem ) | affordable |
  nearly paid [off] | going down | coming down | agreed a plan | is ok | are ok | is fine | are fine`

const worrying = `
  worried | worry | worries | worrying | scared | scares | scaring | scary | stressed | stress | stresses | stressing | stressful | losing sleep | no sleep | can't sleep |
  [keeps] ( her | him | me ) ( awake | up at night ) | panicking | anxious | frightened | terrified | desperate | struggling | struggles | not managing | not coping | can't ( pay | manage | cope | keep up ) |
  out of control | spiralling | piling up | mounting | mounting up | building up | getting ( on top of | worse | too much | her down | him down ) | gets ( her | him ) down | overwhelmed | overwhelming |
  drowning | dreads * | dreading * | threatening letters | red letters | letters [keep] coming | knocking | at the door | can't see a way out | sinking | up to ( her | his ) ( eyes | neck | ears )`

// Large landlords with names of their own; what has "homes", "housing" or "council" in its name needs no list.
const landlords = `
  clarion | l and q | peabody | sanctuary | riverside | guinness | notting hill genesis | orbit | stonewater | bromford | platform housing | hyde | optivo |
  metropolitan | a2dominion | livv | gentoo | karbon | 13 group | wheatley | albyn | hillcrest | berneslai homes | st leger homes | wdh | jigsaw |
  torus | regenda | plus dane | one vision | magenta | midland heart | whg | curo | livewest | coastline | pobl | hafod | trivallis | tai calon | bron afon |
  adra | clwyd alyn | nihe | housing executive | housing exec | home group | places for people | anchor | your homes newcastle | together housing | great places |
  southern housing | swan | moat | paradigm | abri | vivid | sovereign | aster | raven`

export const homePhrases: Record<string, string> = {
  debt: oneLine(debt),
  debt_help: oneLine(debtHelp),
  // Who helps with much besides debts.
  advice:
    'citizens advice | cab | cap | money adviser | money advisor | money advice | moneyhelper | welfare rights | support worker | housing officer | social worker',
  coping: oneLine(coping),
  worrying: oneLine(worrying),
  landlords: oneLine(landlords),
  council: 'council | housing association | housing trust | local authority | corporation | corpy | social landlord',
  dwelling:
    'house | flat | home | place | property | bungalow | maisonette | studio | bedsit | room | apartment | tenancy | # bed | # bed * | cottage | terrace | semi',
  // At whose home somebody lives who has none of their own.
  whose_home:
    "( {cared_for_of} | mate's | mates | friend's | friends | pal's | parents | folks | family's | daughter's | son's | sister in law's | brother in law's | girlfriend's | boyfriend's )",
  at_home_with:
    'mum and dad | mam and dad | mum | mam | mom | mother | dad | father | parents | folks | nan | nana | nain | gran | granny | grandma | grandad | grandparents | sister | brother | brothers | sisters | family | in laws | mother in law | father in law | sister in law | brother in law | aunt | auntie | aunty | uncle | cousin | cousins | friend | friends | mate | mates | pal | pals | relatives | stepdad | stepmum | niece | nephew | son and * | daughter and * | adult son | adult daughter | eldest',
}
