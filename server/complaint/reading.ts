/**
 * What a complaint reads like besides a complaint: a decision about benefit, the plan, or how information was used.
 * Only a help for people who came to the wrong door; the complaint is taken whatever it says (R53, C1).
 *
 * What must always hold:
 *   1. It looks for words and simple patterns, in English and in Welsh, and decides nothing.   (test/complaint.test.ts)
 *   2. It would rather show a route too often than hide one; plain service complaints show none. (test/complaint.test.ts)
 */

/** Another route that the text speaks of. */
export type Route = 'decision' | 'plan' | 'data'

// Welsh words change their first letters: 'arian', 'budd-dal' and 'taliad' after 'fy' and the rest.
const money = `(?:money|benefits?|payments?|claim|allowance|uc|esa|pip|jsa|universal credit|income support|arian|[bm]udd-?dal(?:iadau)?|(?:t|d|nh)aliad(?:au)?|[cg]redyd cynhwysol|nghredyd cynhwysol)`
const stop = `(?:stop(?:ped|ping|s)?|cut(?:ting|s)?|reduc(?:ed|ing|es?)|lower(?:ed|ing)|suspend(?:ed|ing|s)?|refus(?:ed|ing|es?)|end(?:ed|ing)|clos(?:ed|ing|es?)|t(?:ook|aken|aking) away|turn(?:ed|ing) down|stopio|stopiwyd|[gd]?atal(?:iwyd)?|torri|torrwyd|lleihau|lleihawyd|gostwng|gostyngwyd|gwrthod|gwrthodwyd)`
const between = String.raw`[^.!?\n]{0,30}?`

const decision = [
  /\bsanction(?:s|ed|ing)?\b/,
  /\bsan[ck](?:t|s)iwn(?:\s|\b)|\bsan[ck](?:t|s)iynau\b/,
  /\bmandatory reconsideration\b|\bailystyr\w* gorfodol\b|\bailystyriaeth orfodol\b/,
  /\bappeal(?:s|ed|ing)?\b(?! to (?:me|him|her|us|them|people|anyone|everyone)\b)/,
  /\bapelio\b|\bapeliais\b|(?<!\p{L})apêl(?!\p{L})/u,
  /\btribunal\b|\b[dt]ribiwnlys\b/,
  /\bbenefit decision\b|\bdecision (?:letter|about my (?:claim|benefit|money))\b|\bfit for work\b|\boverpa(?:id|yment)\b/,
  /\bpenderfyniad am fy (?:mudd-?dal|hawliad|arian)\b|\bgordaliad\b/,
  new RegExp(String.raw`\b${stop}\b${between}\b(?:my|our|his|her|their|the|fy|ein|ei|eu|y)\s+(?:\w+\s+)?${money}\b`),
  new RegExp(String.raw`\b(?:my|our|his|her|their)\s+(?:\w+\s+)?${money}\b${between}\b${stop}\b`),
]

const plan = [
  /\b(?:my|the) action plan\b|\bin (?:my|the) plan\b|\bon (?:my|the) plan\b|\bclaimant commitment\b/,
  /\bmy plan\b(?! (?:was|is|had been|has always been) to\b)/,
  /\bwork[- ]related activity\b|\bmy commitments?\b/,
  /\bfy nghynllun\b(?! oedd)|\bcynllun gweithredu\b|\bnghynllun gweithredu\b|\bymrwymiad(?:au)?(?: yr| i'r)? ?hawl/,
]

const data = [
  /\bdata protection\b|\bgdpr\b|\bdata breach\b|\bpersonal data\b|\bbreach(?:ed)? of (?:data|confiden)/,
  /\bdiogelu data\b|\bdata personol\b|\bcyfrinachedd\b|\bconfidentiality\b|\bmy privacy\b|\bfy mhreifatrwydd\b/,
  /(?<!\bi )(?<!\bi have )\b(?:shar(?:ed?|ing)|leak(?:ed|ing)?|disclos(?:ed?|ing)|pass(?:ed|ing) on|los(?:t|ing))\b[^.!?\n]{0,30}\bmy (?:personal |private )?(?:data|information|details|file|records?)\b/,
  /\bmy (?:personal |private )?(?:data|information|details|file|records?)\b[^.!?\n]{0,30}\b(?:shared|leaked|disclosed|passed on|lost|sent to (?:the wrong|someone|somebody|another))\b/,
  /\brhann\w*\b[^.!?\n]{0,20}\bfy (?:ngwybodaeth|manylion|nata)\b/,
]

const patterns: Record<Route, RegExp[]> = { decision, plan, data }

/** The other routes that a text speaks of, in the order of their weight. */
export function routesIn(text: string): Route[] {
  const plain = text.normalize('NFC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ')
  return (Object.keys(patterns) as Route[]).filter(route => patterns[route].some(pattern => pattern.test(plain)))
}
