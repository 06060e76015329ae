/** The names that work is told by, from every list, each as notes are spelled out. */
import { saidIn } from '../../said.ts'
import {
  everydayNames,
  moreEmployers,
  moreOccupations,
  moreTitles,
  moreWorkplaces,
  shortPlaces,
} from '../../words/more-work.ts'
import {
  drivenNow,
  drivenPast,
  drivenWork,
  occupations,
  titleHeads,
  welshOccupations,
  welshTitles,
  wholeTitles,
} from '../../words/occupations.ts'
import { workDoing, workDone, workNamed } from '../../words/work-verbs.ts'
import { countries, employers, foreignCities, places, welshWorkplaces, workplaces } from '../../words/workplaces.ts'

/** `done` and `doing` are verbs with what they are done to: "delivered parcels", "delivers parcels". */
export type MentionKind = 'title' | 'work' | 'workplace' | 'employer' | 'place' | 'country' | 'done' | 'doing'

const spelling = (phrase: string) => saidIn(phrase).text.trim()

/** Every name, with what it names. Later lists do not replace earlier ones: "nursery nurse" is a title before anything else. */
export const lexicon = new Map<string, MentionKind>()
export let longestName = 1
function learn(kind: MentionKind, phrases: readonly string[], alsoMany = false): void {
  for (const phrase of phrases) {
    const spelled = spelling(phrase)
    longestName = Math.max(longestName, spelled.split(' ').length)
    for (const form of alsoMany ? [spelled, `${spelled}s`] : [spelled]) if (!lexicon.has(form)) lexicon.set(form, kind)
  }
}
learn('title', [...wholeTitles, ...welshTitles], true)
learn('work', [...occupations, ...welshOccupations, ...drivenWork, ...workNamed])
learn('done', [...workDone, ...drivenPast])
learn('doing', [...workDoing, ...drivenNow])
learn('title', titleHeads, true)
learn('workplace', [...workplaces, ...welshWorkplaces], true)
learn('employer', employers)
learn('title', moreTitles)
learn('work', moreOccupations)
learn('employer', moreEmployers)
learn('workplace', moreWorkplaces)
learn('place', [...places, ...shortPlaces, ...Object.keys(foreignCities)])
learn('country', Object.keys(countries))
/** The last words of titles that others may stand before. */
export const heads = new Set(
  titleHeads.flatMap(head => [spelling(head), `${spelling(head)}s`]).flatMap(head => head.split(' ').at(-1) ?? []),
)

/**
 * Names that are ordinary words: they are names only where they are written with a capital letter, or where a preposition says
 * that somebody worked there.
 */
export const ordinary = new Set(
  'next iceland reading mind boots orange sense scope three initial mars ford shell port deal ely bow wick bath very coral perth more than sky gap subway shelter princes turners compass hays reed mears first bus haven hilton the range the works mecca gala booths sofia porto rome milan riga amman game next dx gist anchor voyage honda leon tulip caterpillar perkins brakes first direct three one stop harvester sutton hamilton rugby nelson stanley boston preston lincoln chester warwick kent essex chad jordan georgia turkey guinea china nelson hove barry burton stone bala perth ayr mountain ash poole sale rac aa cab ee o2 lg iss ocs hca gec ups bp turners asos dfds suez scope sense subway admiral haven tarmac ford mars hermes services college'
    .split(' ')
    .concat(everydayNames.map(spelling)),
)
