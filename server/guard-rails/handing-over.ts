/**
 * "Update your CV", and then "Send it to five employers": what a step hands over is named somewhere else in the item, so
 * the item is read as a whole. Deterministic, like wording.ts, and explained by the very words that were found.
 */
import {
  anyOf,
  appliedFor,
  cv,
  type Hit,
  hits,
  isOnlyAbout,
  job,
  number,
  ourPeople,
  pattern,
  texts,
  whole,
  withObject,
} from './wording.ts'

type Item = { what: string; steps: readonly string[]; whoHelps?: string; place?: string }

/** The words by which an item makes a person hand a CV or an application to an employer, when it calls it "it". */
export function handsOverCv(item: Item): string | undefined {
  const all = texts(item)
  for (const [at, text] of all.entries()) {
    const given = [...hits(text, givingIt), ...hits(text, ynEiRoi)].filter(hit => !isOnlyAbout(hit))
    const hit = given.find(
      one =>
        isForAnEmployer(one, item) && (namesPapers(one.piece.slice(0, one.at)) || all.slice(0, at).some(namesPapers)),
    )
    if (hit) return withObject(hit)
  }
  return undefined
}

const papers = pattern(
  whole(anyOf(cv, 'cover(?:ing)? letters?', 'llythyr(?:au)? (?:eglurhaol|cysylltiol)', 'personal profile')),
)
const application = pattern(whole('applications?(?: forms?)?|(?:g|ch)?(?:ais|cais|eisiadau|ceisiadau)'))

/** An application for a bus pass is sent to the council, and may be asked for. */
const namesPapers = (text: string) =>
  text.search(papers) >= 0 || hits(text, application).some(({ after }) => appliedFor(after) !== 'something else')

const it = 'it|them|this|these|that|one|copies|a copy|the (?:letters?|forms?|copies)|(?:it|them|copies) all'
const little = '(?: (?:out|round|around|off|in|on|back|by (?:e-?mail|post|hand)|of it|of them|straight|directly))*'
const givingIt = pattern(
  whole(
    `(?:send|e-?mail|post|forward|submit|drop|deliver|hand|give|take|show|leave|distribute|circulate)(?:t?ing)?(?: (?:out|round|in|off))? (?:${it})${little}(?: (?:to|into|at|in|with|round|around))?`,
  ),
)
// Welsh: "anfonwch ef at …", and "ei anfon at …".
const ynEiRoi = pattern(
  anyOf(
    whole(
      '(?:anfon(?:wch)?|e-?bosti(?:o|wch)|posti(?:o|wch)|rho(?:i|wch)|dangos(?:wch)?|gadael|gadewch|ewch ag|mynd ag|dosbarth(?:u|wch)|cyflwyn(?:o|wch)|dosbarthu) (?:ef|e|fe|fo|o|hi|nhw|hwy|hwn|copïau|copi|gopi|gopïau)(?: (?:at|i|yn|mewn|o gwmpas))?',
    ),
    whole(
      "(?:ei|eu|i'w) (?:anfon|hanfon|e-bostio|bostio|postio|roi|rhoi|ddangos|dangos|gyflwyno|cyflwyno|ddosbarthu|dosbarthu|adael|gadael)(?: (?:at|i|yn|mewn|o gwmpas))?",
    ),
  ),
)

const employer = pattern(
  whole(
    anyOf(
      'employers?|recruiters?|agenc(?:y|ies)|vacanc(?:y|ies)|compan(?:y|ies)|firms?|shops?|stores?|business(?:es)?|supermarkets?|warehouses?|factor(?:y|ies)|pubs?|restaurants?|hotels?|caf[ée]s?|care homes?|managers?',
      job,
      '(?:c|g|ng|ch)yflogwy?r|(?:c|g|ch|ngh)wmn\\p{L}*|siop\\p{L}*|asiantaeth\\p{L}*|[bf]usnes\\p{L}*|archfarchnad\\p{L}*|[gw]?westy\\p{L}*|[td]afarn\\p{L}*|[bf]wyty|[cg]affi',
    ),
  ),
)
const ours = pattern(
  whole(
    anyOf(
      ourPeople,
      '(?:work )?coach(?:es)?|advisers|yourself|teacher|class|course|session|library|reception|provider|centre|advice|partner|family|friends|mum|mam|dad|son|daughter|husband|wife|people|support worker|key ?worker|interpreter|printer|council|school|folder|bag|envelope|drawer|usb|phone',
      'anogwr|cynghorydd|chynghorydd|tiwtor|diwtor|cyfarfod|gyfarfod|llyfrgell|lyfrgell|canolfan|ganolfan|ffrind(?:iau)?|ni|fi|mi|dosbarth|ddosbarth|teulu|deulu|coleg|goleg',
    ),
  ),
)
const someOfThem = pattern(
  `^ (?:(?:at least|up to|another) )?${anyOf(number, 'dau|dwy|tri|tair|pedwar|pedair|pum|pump|chwe|deg')}(?! ?(?:am|pm|[:.]\\d|o'clock|days?|weeks?|hours?|minutes?|months?|copies|pages?|parts?|files?|diwrnod|wythnos))`,
)
const named = /^ (?:the )?(?<name>\p{Lu}\p{L}+)/u

/** Whether what follows is an employer: by a word for one, by how many there are, or by a name nobody here has. */
function isForAnEmployer({ says, after }: Hit, item: Item): boolean {
  const near = /^(?: [^ ,]+){0,6}/.exec(after)?.[0] ?? ''
  const [theirs] = near.matchAll(employer)
  const [helpers] = near.matchAll(ours)
  if (helpers && (!theirs || helpers.index <= theirs.index)) return false
  if (theirs) return true
  if (!/ (?:to|into|at|in|with|round|around|i|yn|mewn)$/.test(says)) return false
  if (near.search(someOfThem) >= 0) return true
  const name = / (?:to|with|at|i)$/.test(says) ? named.exec(near)?.groups?.name : undefined
  return name !== undefined && !namesIn(item).has(name) && !/^(?:take|show|give|leave|mynd|ewch)/i.test(says)
}

/** The names of those who help with it: of Amira, "with Amira", and whoever stands under who helps and where. */
function namesIn({ what, steps, whoHelps = '', place = '' }: Item): ReadonlySet<string> {
  const helped = [what, ...steps].flatMap(text => [
    ...text.matchAll(/\b(?:with|gyda|see|meet|gweld) ((?:\p{L}+ ?){1,6})/gu),
  ])
  const words = [...helped.map(match => match[1] ?? ''), whoHelps, place].join(' ')
  return new Set(words.match(/\p{Lu}\p{L}+/gu) ?? [])
}
