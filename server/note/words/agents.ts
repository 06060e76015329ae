/**
 * Jobs by how their names end: "fish filleter", "sub-postmaster", "millwright". No list has them all, so a word that ends as the
 * name of somebody who does something may be a job, where the words around it say that it was one (work-frames.ts).
 */

const wordsIn = (typed: string) => new Set(typed.split(/\s+/).filter(Boolean))

const ending =
  /^(?!over|under|after|never|other|another|whether|rather|either|neither|further)[a-z']{2,}(?:[^e]er|eer|ier|ctor|ator|itor|utor|visor|ssor|ologist|ionist|apist|opist|icist|arist|ogist|artist|ician|brarian|keeper|smith|wright|monger|master|mistress|man|men|woman|person|boy|girl|lady|hand|herd|guard|mate|ster)$/

// What ends so and is no job: who somebody is at home, what they do for themselves, what is more so than something, and things.
const others = wordsIn(`
  mother father brother sister daughter granddaughter stepdaughter grandmother grandfather stepfather stepmother stepsister
  godfather godmother partner smoker drinker user gambler sufferer survivor loner learner starter beginner sleeper riser worrier
  talker listener leaver offender prisoner member player lover hater eater walker runner swimmer dieter hoarder number winner
  loser teenager youngster toddler preschooler pensioner lodger boarder homeowner occupier neighbor stranger foreigner outsider
  widower newcomer seeker jobseeker traveller commuter jogger gamer blogger believer follower sinner volunteer career peer pioneer
  visitor donor minor debtor creditor tourist motorist carer supporter attacker stalker earner breadwinner taxpayer renter sharer
  owner traitor quitter stutterer sitter aider customer employer gaffer nipper supplier
  woman gentleman human german roman norman women lady girl young person chairman layman mate inmate classmate flatmate housemate
  roommate teammate climate estimate ultimate approximate intimate beforehand secondhand shorthand lefthand righthand mainland guard
  older younger bigger smaller shorter taller fewer lower higher nearer quieter cheaper closer faster slower easier harder longer
  later earlier better worse lighter heavier happier busier healthier stronger weaker larger newer deeper wider steadier simpler
  nicer safer warmer colder hotter drier louder calmer poorer richer clearer sooner freer tougher rougher greater smoother sober
  order disorder computer printer letter paper water weather summer winter december november october september chapter cancer fever
  bother matter trouble power manpower tower flower shower corner dinner supper butter pepper sugar rubber leather liver bladder
  shoulder finger finder reminder voucher folder holder border quarter centre center meter litter bitter monster blister register
  minister poster cluster roster trimester semester toaster booster hamster gangster gangmaster lobster easter sister rollercoaster
  cheshire manchester leicester gloucester worcester chester lancaster doncaster rochester winchester colchester cirencester exeter
  santander kielder lampeter bridgwater rover muller together altogether however whatever wherever whenever whoever whatsoever
  consider remember suffer offer prefer refer transfer differ enter deliver recover discover cover wonder ponder gather hinder
  render surrender tender gender slender calendar upper copper proper super hyper silver river ladder header freezer cooker washer
  dryer boiler heater mixer toner scooter trailer mower hoover tumbler router charger adapter filter sticker marker counter drawer
  locker jumper slipper hanger burger beer steer deer communicator calculator scanner reader inhaler barrier anger answer banter
  breather refresher shelter tenner timber trigger clobber cyber foyer thinker refuser premier
  error mirror terror horror monitor motor factor tractor editorial refrigerator elevator escalator radiator indicator generator
  foster dexter oliver peter alexander christopher jennifer heather amber ginger skinner taylor tyler carter cooper archer parker
  walter chandler fletcher harper spencer hunter piper asper roger tamer
`)

/** Whether a word ends as the name of a job may. */
export const isAgent = (word: string): boolean => word.length > 4 && ending.test(word) && !others.has(word)

/** What is written for short at the end of a title, and means something else by itself: "prod op", "CAD tech". */
export const shortAgents = wordsIn('op tech exec')
