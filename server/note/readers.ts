/** Every reader, by the id that a question names it with. */
import type { ReaderId } from '../interview/heard.ts'
import type { Reader } from './reader.ts'
import { caring, caringWho } from './readers/caring.ts'
import { children } from './readers/children/children.ts'
import { company } from './readers/company.ts'
import { cuedOptions } from './readers/cued-options.ts'
import { days } from './readers/days.ts'
import { goingWithout } from './readers/going-without.ts'
import { headed } from './readers/headed.ts'
import { health, healthAffects } from './readers/health.ts'
import { english, interpreterLanguage, languages } from './readers/languages.ts'
import { living } from './readers/living.ts'
import { loneParent } from './readers/lone-parent.ts'
import { minutes } from './readers/minutes.ts'
import { number } from './readers/number.ts'
import { obstacles } from './readers/obstacles.ts'
import { options } from './readers/options.ts'
import { cardsSaid, ownWords, strengthsSaid } from './readers/own-words.ts'
import { place } from './readers/place.ts'
import { qualificationsHeld } from './readers/qualifications/qualifications.ts'
import { trainingNow, trainingWanted } from './readers/qualifications/training.ts'
import { safety } from './readers/safety.ts'
import { sentences } from './readers/sentences.ts'
import { startWhen } from './readers/start-when.ts'
import { timesNot } from './readers/times-not.ts'
import { licence, travel } from './readers/travel.ts'
import { words } from './readers/words.ts'
import { aims } from './readers/work/aims.ts'
import { jobs } from './readers/work/jobs.ts'
import { preferences } from './readers/work/preferences.ts'
import { workingNow, workingNowHours, workingNowWhat } from './readers/work/working-now.ts'
import { yesNo } from './readers/yes-no.ts'

export const readers: Record<ReaderId, Reader> = {
  options,
  'yes-no': yesNo,
  number,
  words,
  children,
  days,
  'start-when': startWhen,
  'times-not': timesNot,
  'lone-parent': loneParent,
  caring,
  'caring-who': caringWho,
  place,
  jobs,
  aims,
  preference: preferences,
  'working-now': workingNow,
  'working-now-what': workingNowWhat,
  'working-now-hours': workingNowHours,
  qualifications: qualificationsHeld,
  'training-now': trainingNow,
  'training-wanted': trainingWanted,
  'own-words': ownWords,
  strengths: strengthsSaid,
  cards: cardsSaid,
  'cued-options': cuedOptions,
  health,
  'health-affects': healthAffects,
  minutes,
  travel,
  living,
  'going-without': goingWithout,
  licence,
  languages,
  english,
  sentences,
  obstacles,
  company,
  'interpreter-language': interpreterLanguage,
  headed,
  safety,
}
