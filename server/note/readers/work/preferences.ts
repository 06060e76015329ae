/** Reads the jobs that somebody would choose first, second and third. */
import type { Clause } from '../../clauses.ts'
import { answered, type Found, type HeardNote, type Reader } from '../../reader.ts'
import { spanOf } from '../../said.ts'
import { mentionsIn } from './mentions.ts'
import { type Chosen, isJob, rankedAfter } from './ranked-choices.ts'
import { ends } from './unnamed-wish.ts'

/** A year that begins a clause. */
export const isYear = /^ (?:19|20)\d\d(?= |$)/

const choices: readonly [RegExp, number][] = [
  [
    / (?:(?:1st|first|top|main|number one|preferred|favourite|ideal) (?:choice|preference|option|pick|job choice|job preference)|(?:top|number one|preferred|favourite|ideal) (?:job|role)|(?:jp|choice|preference|option|pref) ?1|plan a|(?:job )?(?:preference|pref) (?:1|one)|choice (?:1|one)|dewis cyntaf|job 1|would most like|most likes the idea of)(?= |$)(?: (?:is|would be|to be|being|of|job|of job|a|an|she put down|he put down|she put|he put|she chose|he chose|she picked|he picked)(?= |$))*/,
    1,
  ],
  [
    /(?<! (?:after|has|got|does|a|another|her|his)) (?:(?:2nd|second|next) (?:choice|preference|option|pick|job choice|job preference|best)|(?:jp|option|pref) ?2|(?:job )?(?:preference|pref) 2|choice 2|ail ddewis|failing that|if not(?: that| those)?(?: then)?|plan b|back ?up|fall ?back|otherwise|job 2|2nd|second|secondly)(?= |$)(?: (?:is|would be|of|job|of job|she put down|he put down|she put|he put|she chose|he chose|she picked|he picked)(?= |$))*/,
    2,
  ],
  [
    / (?:(?:3rd|third|last) (?:choice|preference|option|pick|job choice|job preference)|(?:jp|option|pref) ?3|(?:job )?(?:preference|pref) 3|choice 3|trydydd dewis|job 3|3rd|third|thirdly|plan c)(?= |$)(?: (?:is|would be|of|job|of job|she put down|he put down|she put|he put|she chose|he chose|she picked|he picked)(?= |$))*/,
    3,
  ],
]
// Said of much else too: only where a job is named.
const looseChoices: readonly [RegExp, number][] = [
  [
    / (?:(?:her|his|my|their|absolute) favou?rite|top of (?:her|his|my|the) list|best of all|above (?:everything|all)(?: else)?|more than anything|over any other|if (?:he|she|i) had (?:his|her|my) (?:pick|way|choice)|in an ideal world|number 1|no 1|p1|(?:1st|first)(?= (?:is|would be) ))(?= |$)/,
    1,
  ],
  [
    / (?:(?:her|his|my|their|a) (?:second best|fallback|fall back|backup|back up|reserve|runner up|alternative)|as a (?:backup|back up|fallback|fall back)|realistic option|realistically|failing that|next on (?:her|his|my|the) list|p2|(?:2nd|second)(?= (?:is|would be) ))(?= |$)/,
    2,
  ],
  [/ (?:if all else fails|as a last resort|last resort|at the bottom|p3|(?:3rd|third)(?= (?:is|would be) ))(?= |$)/, 3],
]
// "Her favourite would be a florist", "above all he'd like to be a mechanic".
const toTheJob =
  /^(?: (?:is|would be|to be|would|be|she'd|he'd|i'd|they'd|she|he|i|they|want|wants|like|love|to|a|an|the|as|in|work|working|job|role|agency|choose|choice))*$/

// "If she can't get receptionist she'd go for shop work": the first is told by the second.
const failing =
  / if (?:she|he|i|they) (?:can't|couldn't|doesn't|don't) (?:get|find|land)((?: [^ ]+){1,4}?) (?:she'd|he'd|i'd|they'd|she would|he would|would|she'll|he'll|will) (?:go for|take|do|settle for|accept|consider|try|be happy with)((?: [^ ]+){1,4})$/

// "Failing that, retail", "2nd: warehouse": what is chosen comes after the mark.
function chosenAhead(note: HeardNote, clause: Clause): Chosen | undefined {
  const next = note.clauses[note.clauses.indexOf(clause) + 1]
  const place = 1 + announcing.findIndex(pattern => pattern.test(clause.text))
  const isMarked =
    next &&
    (next.mark === ':' || (/^[,-]$/.test(next.mark) && !/^ (?:1st|2nd|3rd|first|second|third)$/.test(clause.text)))
  if (place === 0 || !isMarked || !isJobAlone(note, next)) return undefined
  return { place, from: next.from, begins: next.from, to: next.to }
}
const announcing = [
  /^(?: (?:her|his|my))? (?:(?:1st|first|top) (?:choice|preference|option|pick)|plan a|top choice|favourite)$/,
  /^(?: (?:or|and|as|a|her|his|my|if not))* (?:(?:2nd|second|next) (?:choice|preference|option|pick|best)|failing that|otherwise|plan b|back ?up|fall ?back)$/,
  /^(?: (?:or|and|as|a|her|his|my))* (?:(?:3rd|third) (?:choice|preference|option|pick)|plan c|last resort)$/,
]

function looselyChosen(note: HeardNote, clause: Clause): Chosen[] {
  const pair = failing.exec(clause.text)
  if (pair?.[1] && pair[2]) {
    const second = clause.to - pair[2].length
    const first = clause.from + pair.index + pair[0].indexOf(pair[1])
    const both: Chosen[] = [
      { place: 1, from: first, begins: first, to: first + pair[1].length },
      { place: 2, from: second, begins: second, to: clause.to },
    ]
    return both.every(({ begins, to }) => isJob(note, begins, to)) ? both : []
  }
  return looseChoices.flatMap(([pattern, place]): Chosen[] => {
    const found = pattern.exec(clause.text)
    if (!found || / (?:no|not|never|subject|food|music)(?= |$)/.test(clause.text)) return []
    const after = clause.from + found.index + found[0].length
    const job = mentionsIn(note).find(({ from, to, kind }) => from >= after && to <= clause.to && kind !== 'place')
    return job &&
      (job.kind === 'title' || job.kind === 'work' || job.kind === 'workplace') &&
      toTheJob.test(note.text.slice(after, job.from))
      ? [{ place, from: clause.from + found.index, begins: job.from, to: job.to }]
      : []
  })
}

const next = /^ (?:and )?(?:then|after that|and|or|failing that|followed by|lastly|finally|next)(?= )/
const opensChoices =
  / (?:jp ?1|p1|1st|first|top|main|number one|2nd|second|3rd|third|dewis cyntaf|job preferences?|preferences?|job choices|choices|job goals)(?= |$)/

/** Reads a job preference: its place is the last character of the question's id. */
export const preferences: Reader = ({ id }, _heard, note) => {
  const wanted = Number(id.at(-1))
  return chosenIn(note).flatMap(({ place, from, to, begins }): Found[] =>
    place === wanted ? [{ from, to, answer: answered(spanOf(note, begins, to).words.replace(/['’]s$/, '')) }] : [],
  )
}

const ifNot = /^ (?:(?:and|or|but) )?if not(?: that| those)?$/

// "1) receptionist 2) admin 3) retail": a list with numbers, of jobs.
function numberedIn(note: HeardNote): Chosen[] {
  const list = numbered.exec(note.text)
  if (!list) return []
  return [1, 2, 3].flatMap((place): Chosen[] => {
    const [begins, to] = list.indices?.[place] ?? []
    return begins !== undefined && to !== undefined && list[place] && isJob(note, begins, to)
      ? [{ place, from: begins, begins, to }]
      : []
  })
}
const item = '((?: (?!\\d|[.;:,)¶])[^ ]+){1,5})'
const numbered = new RegExp(
  `(?<=^|[,.;:¶] | )(?: 1 [).:-])${item} (?:, )?2 [).:-]${item}(?:(?: ,)? 3 [).:-]${item})?(?= [,.;¶]|$)`,
  'd',
)
// "Cook, carer" goes on; "carer for Sunrise up to 2023", "care leaver" and "council flat" tell something else.
const isJobAlone = (note: HeardNote, { from, to }: Clause) =>
  mentionsIn(note).some(
    one =>
      one.from >= from &&
      one.to <= to &&
      one.kind !== 'place' &&
      one.kind !== 'country' &&
      /^(?: [^ ]+){0,2}$/.test(note.text.slice(from, one.from)) &&
      /^(?: (?:work|job|jobs|role|or [^ ]+(?: [^ ]+)?))?$/.test(note.text.slice(one.to, to).replace(ends, '')),
  ) && !isYear.test(note.clauses.find(one => one.from >= to)?.text ?? '')

function chosenIn(note: HeardNote): Chosen[] {
  const listed = numberedIn(note)
  if (listed.length > 1) return listed
  const ranked = rankedAfter(note)
  const chosen = [...ranked]
  let expecting = 0
  for (const clause of note.clauses) {
    // "If not that, then postman": the choices go on.
    if (expecting > 0 && ifNot.test(clause.text)) continue
    if (clause.whose !== 'person' || (/[.¶]/.test(clause.mark) && !opensChoices.test(clause.text.slice(0, 14))))
      expecting = 0
    if (clause.whose !== 'person' || ranked.some(({ from }) => from === clause.from)) continue
    const ahead = chosenAhead(note, clause)
    if (ahead) {
      chosen.push(ahead)
      expecting = 0
      continue
    }
    const loose = looselyChosen(note, clause)
    if (loose.length > 0) {
      chosen.push(...loose)
      expecting = (loose.at(-1)?.place ?? 3) + 1
      continue
    }
    const bare = bareChoice(note, clause)
    if (bare) {
      chosen.push(bare)
      continue
    }
    const marked = choices
      .flatMap(([pattern, place]) => {
        const found = new RegExp(pattern.source).exec(clause.text)
        const isAlone = found !== null && / (?:2nd|second|3rd|third|failing that|otherwise)$/.test(found[0])
        return found && (!isAlone || expecting > 0 || / (?:1st|first) /.test(clause.text))
          ? [{ place, at: found.index, after: found.index + found[0].length }]
          : []
      })
      .sort((one, other) => one.at - other.at)
      .filter((one, i, all) => i === 0 || one.at >= (all[i - 1]?.after ?? 0))
    if (marked.length === 0 && expecting > 0) {
      const opening = next.exec(clause.text)?.[0] ?? ''
      // What comes after goes on with the choices only where it names a job, or says "then".
      const isChoice = opening !== '' || isJobAlone(note, clause)
      const taken = isChoice ? takeName(note, clause.from, clause.from + opening.length, clause.to) : undefined
      if (taken && expecting <= 3 && (opening || /[,:]/.test(clause.mark) || clause.mark === '')) {
        chosen.push({ place: expecting, ...taken })
        expecting++
      } else expecting = 0
    } else if (
      marked.length === 0 &&
      /^ (?:job |work )?(?:preferences?|prefs?|choices|goals|options)$/.test(clause.text)
    )
      expecting = 1
    marked.forEach((mark, i) => {
      if (/ no(?: real)?$/.test(clause.text.slice(0, mark.at))) return
      const until = clause.from + (marked[i + 1]?.at ?? clause.text.length)
      const taken = takeName(note, clause.from + mark.at, clause.from + mark.after, until)
      if (taken) chosen.push({ place: mark.place, ...taken })
      expecting = taken ? mark.place + 1 : mark.place
    })
  }
  return chosen
}

// "1st admin, 2nd reception": a number and a job, and its neighbour has the number before or after.
function bareChoice(note: HeardNote, clause: Clause): Chosen | undefined {
  const placeOf = (text: string | undefined) => {
    const number =
      /^ (?:(1st|first|1|one)|(2nd|second|2)|(3rd|third|3))(?= [a-z])(?! (?:choice|preference|pref|option))/.exec(
        text ?? '',
      )
    return number ? (number[1] ? 1 : number[2] ? 2 : 3) : undefined
  }
  const place = placeOf(clause.text)
  const at = note.clauses.indexOf(clause)
  const isListed = [at - 1, at + 1].some(
    other => Math.abs((placeOf(note.clauses[other]?.text) ?? 9) - (place ?? 0)) === 1,
  )
  const begins = clause.from + (/^ [^ ]+/.exec(clause.text)?.[0].length ?? 0)
  const named = mentionsIn(note).filter(({ from, to, kind }) => from >= begins && to <= clause.to && kind !== 'place')
  if (!place || !isListed || named[0]?.from !== begins) return undefined
  return { place, from: clause.from, begins, to: named.at(-1)?.to ?? clause.to }
}

// A job named, or a few words where none is known: the choice has been announced.
function takeName(note: HeardNote, from: number, begins: number, until: number): Omit<Chosen, 'place'> | undefined {
  const text = note.text.slice(begins, until)
  const named = mentionsIn(note).filter(
    mention => mention.from >= begins && mention.to <= until && mention.kind !== 'place',
  )
  const first = named[0]
  if (
    first &&
    /^(?: (?:a|an|the|as|to|be|work|working|in|is|would be|some|do|with))*$/.test(note.text.slice(begins, first.from))
  ) {
    return { from, begins: first.from, to: named.at(-1)?.to ?? first.to }
  }
  const said = text.replace(/^(?: (?:a|an|the|is|would be|to be|being|as))*/, '').replace(ends, '')
  const skipped = text.indexOf(said)
  if (said === '' || said.split(' ').length > 6 || / (?:is|was|has|wants|can't|not|don't)(?= )/.test(said))
    return undefined
  return { from, begins: begins + skipped, to: begins + skipped + said.length }
}
