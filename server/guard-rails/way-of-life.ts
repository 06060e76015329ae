/**
 * Reading whether a text makes a person drink, smoke, eat or weigh otherwise: a matter of their health, as treatment is.
 * Deterministic, like wording.ts, and explained by the very words that were found.
 */
import { anyOf, hits, isOnlyAbout, number, pattern, studied, whole } from './wording.ts'

const wayOfLife = pattern(
  anyOf(
    whole(
      `(?:stop|stopping|quit|quitting|giv(?:e|ing) up|cut(?:ting)? (?:down|back|out)(?: on)?|reduc(?:e|ing)|come off|keep off|stay off|stay away from|abstain(?:ing)? from) (?:(?:all|the|your|any|how much|taking|using|you|drinking|smoking) ){0,3}(?:drink(?:ing)?|alcohol|booze|beer|smok(?:e|ing)|vap(?:e|ing)|cigarettes?|tobacco|nicotine|(?:illegal |street |hard )?drugs?(?! (?:store|counter))|cannabis|weed|heroin|cocaine|gambling)`,
    ),
    whole(
      '(?:drink|smoke|vape) (?:less|no more than|only)|(?:stay|get|keep|remain|be) (?:sober|clean and sober|smoke-free|abstinent|off drugs|off alcohol)',
    ),
    whole(
      `(?:los(?:e|ing)|put(?:ting)? on|gain(?:ing)?|shed) (?:(?:some|your|more|the|excess|about|at least|a|half|${number}) ){0,3}(?:weight|stones?|pounds|kilos?|kilograms?|kg|lbs?)`,
    ),
    whole(
      '(?:go|start|stay|keep to|stick to) (?:on )?(?:a|the|your) (?:[^ ,]+ )?diet|eat (?:less|better|healthily|more healthily|healthier)',
    ),
    // Welsh
    whole(
      "(?:rhoi'r gorau i|rhowch y gorau i|rho'r gorau i|stopi(?:o|wch)|peidi(?:o|wch) ag?|torri i lawr ar|torrwch i lawr ar|lleihau|cadw draw oddi wrth|cadwch draw oddi wrth) (?:(?:eich|yr|cymryd|gymryd|defnyddio|ddefnyddio) ){0,2}(?:h?yfed|h?alcohol|y?smygu|gyffuriau|cyffuriau|fepio|canabis|ganabis|gamblo|sigaréts|sigarennau)",
    ),
    whole(
      '(?:yfed|yfwch|y?smygu|y?smygwch) l?lai|(?:c|g|ch)oll(?:i|wch) (?:[^ ,]+ ){0,2}?(?:pwysau|bwysau)|mynd ar (?:dd|d)eiet|ewch ar ddeiet',
    ),
  ),
)

/** The words by which a text makes a person live otherwise for their health's sake, if it does. */
export function readsAsHealth(text: string): string | undefined {
  return hits(text, wayOfLife).find(hit => !isOnlyAbout(hit) && !studied.test(hit.piece.slice(0, hit.at)))?.says
}
