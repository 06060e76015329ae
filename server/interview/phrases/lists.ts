/** Lists of phrases that patterns name in braces: each is a pattern itself, of words alike wherever they are said. */
import { adjustmentPhrases } from './adjustments.ts'
import { circumstancePhrases } from './circumstances.ts'
import { familyPhrases } from './family.ts'
import { gettingAboutPhrases } from './getting-about.ts'
import { homePhrases } from './home.ts'
import { languagePhrases } from './languages.ts'
import { learningPhrases } from './learning.ts'
import { livingPhrases } from './living.ts'
import { onlinePhrases } from './online.ts'
import { safetyPhrases } from './safety.ts'
import { talkPhrases } from './talk.ts'
import { workPhrases } from './work.ts'

export const phraseLists: Record<string, string> = {
  ...circumstancePhrases,
  ...adjustmentPhrases,
  ...familyPhrases,
  ...homePhrases,
  ...gettingAboutPhrases,
  ...languagePhrases,
  ...learningPhrases,
  ...livingPhrases,
  ...onlinePhrases,
  ...workPhrases,
  ...safetyPhrases,
  ...talkPhrases,
  have: "have | has | got | i've got | she's got | he's got | has got | have got | having | with | gets | get",
  person: 'she | he | they | i | claimant | customer | client',
  my: 'my | her | his | their | the | our | claimants | customers',
  day: 'monday | tuesday | wednesday | thursday | friday | saturday | sunday | mondays | tuesdays | wednesdays | thursdays | fridays | saturdays | sundays',
  want: "want | wants | wanting | would like | would love | i'd like | she'd like | he'd like | i'd love | looking for | looking to | hoping | hopes | prefers | prefer | is after | she's after | he's after | interested in | keen | would prefer | would suit | suits",
  a_week: '[(a | per | each | every)] week | weekly',
  available:
    '{want} | can do | could do | can work | could work | can manage | could manage | can only | could only | able to do | able to work | available | availability | happy to do | happy to work | happy with | would do | would work | will do | ideally | max | maximum | free on | free | no more than | needs to be | has to be | must be | eisiau | gallu gweithio | yn gallu gwneud | gall weithio | gall wneud | ar gael | chwilio am',
  part_of_day:
    'mornings | morning | boreau | bore | prynhawniau | prynhawn | afternoons | afternoon | evenings | evening | nights | night | weekends | weekend | weekdays | school hours',
}
