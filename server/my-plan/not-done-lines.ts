/** Something that was written down as not done, as the person reads it among what we hold: both sides, and what came of it. */
import { newest } from '../failure/failure.ts'
import { repliesTo } from '../failure/standing.ts'
import { words } from '../failure/words.ts'
import { dateInWords, timeInWords, today } from '../lib/days.ts'
import type { Line, Teller } from './details.ts'
import { detailWords } from './details-words.ts'
import type { HeldNotDone } from './held.ts'
import { plain, typed } from './lines.ts'

/** What it is about, what we recorded, what they said, and the answer as it was received. */
export function notDoneLines({ failure, about }: HeldNotDone, teller: Teller): Line[] {
  const { language, say } = teller
  const day = (date: string) => dateInWords(date, language)
  const [notice, end] = [newest(failure, 'notice'), newest(failure, 'outcome', 'not pursued')]
  const notAsked = !notice && !end && say(detailWords.notAskedYet)
  return [
    ...aboutLines(about, teller),
    ...plain('line' in about && `${say(words.byWhen)}: ${day(failure.happenedOn)}`),
    ...plain(`${say(words.recorded)}, ${day(today(failure.at))}:`),
    ...typed(failure.what, teller),
    ...(notice && notice.words !== failure.what ? typed(notice.words, teller) : []),
    ...plain(notAsked),
    ...repliesTo(failure).flatMap(({ on, words: said, representativeName: by }) => [
      ...plain(`${say(detailWords.youSaid)}${by ? ` (${by})` : ''}${on ? `, ${day(on)}` : ''}:`),
      ...typed(said, teller),
    ]),
    ...(end
      ? [
          ...plain(`${say(end.event === 'outcome' ? words.outcomeWords : words.closedTitle)}:`),
          ...typed(end.words, teller),
        ]
      : []),
  ]
}

function aboutLines(about: HeldNotDone['about'], { language, say }: Teller): Line[] {
  if ('line' in about) {
    return [{ text: about.line, typed: about.writtenIn === language ? undefined : about.writtenIn }]
  }
  const { on, time } = about.interview
  return plain(`${say(words.interview)}, ${dateInWords(on, language)}, ${timeInWords(time, language)}`)
}
