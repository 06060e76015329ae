/** Ages as people tell them, in the spelled-out words of a note: "4", "nearly 9", "8 months old", "2 and a half". */

/** An age in whole years, and how many characters of the text tell it. */
export type Age = { years: number; length: number }

const short = '(?: (nearly|almost|coming up to|coming up|going on|rising|turning|soon|just under|not quite))?'
const about = '(?: (about|around|maybe))?'
const unit = '(?: and a half)?(?: (years|year|months|month|mo|m|weeks|week|days|day)(?: old)?)?'
const age = new RegExp(
  `^(?: aged?| ages)?(?: just)?(?: turned)?(?: now)?${short}${about} (\\d{1,2}|one(?= and \\d| years? old))${unit}(?= |$)`,
  'u',
)
// What a number counts when it is no age.
const other =
  /^(?:\.| hours| hour| days| nights| shifts| times| miles| minutes| a week| per week| am| pm| o'clock| to \d| bed| beds| jobs| gcse| gcses| years (?:ago|experience|at|in|of|with|as)| year (?:gap|ago|course|contract)| months (?:ago|in|at (?!home|nursery|school)|of)| weeks (?:ago|in|at|of)| days? (?:a|per|at|in)| or \d{4}| and \d{4}| kids| children| sons| daughters| boys| girls| other| more| jobs| gcse| or \d+ (?:hours|days)| percent| %)/u

/** The age that a text begins with; undefined when it begins with none, or with a number of something else. */
export function ageAt(text: string): Age | undefined {
  const match = age.exec(text)
  if (!match) return undefined
  const [said, before, , number = '', counted] = match
  const place = counted ? said.indexOf(` ${counted}`, said.indexOf(number)) : said.length
  if (other.test(text.slice(place)) || other.test(text.slice(said.length))) return undefined
  const years = yearsOf(number === 'one' ? 1 : Number(number), counted, before !== undefined)
  return years === undefined ? undefined : { years, length: said.length }
}

// "Nearly 9" is 8: the age is the last birthday's.
function yearsOf(number: number, counted: string | undefined, isShort: boolean): number | undefined {
  if (counted?.startsWith('m')) return Math.floor((isShort ? number - 1 : number) / 12)
  if (counted?.startsWith('week') || counted?.startsWith('day')) return number <= 60 ? 0 : undefined
  const years = isShort ? number - 1 : number
  return years >= 0 && years <= 25 ? years : undefined
}
