/** What is told of a job that is named, in one clause: its frame, its words and its dates. */
import type { Clause } from '../../clauses.ts'
import type { HeardNote } from '../../reader.ts'
import { fillers, wishFillers } from '../../words/work-cues.ts'
import type { Told } from '../approximate-dates.ts'
import type { Mention } from './mentions.ts'

export type Frame = 'past' | 'now' | 'wish'

/** Some jobs named together and what is said of them, with the dates told in the same clause (places in the note's text). */
export type WorkSaid = {
  frame: Frame
  clause: Clause
  index: number
  /** The words before the first name that say it: "used to be a". */
  lead: string
  mentions: Mention[]
  dates: Told[]
  guess: boolean
  /** Nothing in the clause says it: the clause before did. */
  inherited: boolean
}

/** A place of the text. */
export type Place = { from: number; to: number }

/** Some of the text, without some places of it: the dates told in it, and the towns. */
export function withoutDates({ text }: HeardNote, told: readonly Place[], from: number, to: number): string {
  let rest = ''
  let at = from
  for (const date of told) {
    if (date.from < at || date.to > to) continue
    rest += text.slice(at, date.from)
    at = date.to
  }
  return rest + text.slice(at, to)
}

/** What some words say of a job: and whether it was the clause before that said it. */
export type FrameHeard = { frame: Frame; inherited: boolean }

/** Words that change nothing before a job, and before one wished for. */
export const onlyFillers = new RegExp(`^(?: ${fillers})*$`)
export const onlyWishFillers = new RegExp(`^(?: (?:${wishFillers}|${fillers}))*$`)

/** A name as it is spelled out. */
export const nameOf = (note: HeardNote, { from, to }: Mention) => note.text.slice(from, to).trim()

/** "carer for her mum": no job. */
export const isForFamily = ({ text }: HeardNote, group: Mention[]) =>
  /^(?: (?:for|to|of))(?: (?:my|her|his|their|the))? (?:mum|mother|dad|father|son|daughter|husband|wife|partner|nan|gran|brother|sister|parents?|child|children|mam|grand\w+|aunt\w*|uncle|friend|neighbour|disabled|family|youngest|eldest|oldest|little one|toddler|baby|kids|twins|boys|girls)/.test(
    text.slice((group.at(-1) as Mention).to),
  )

/** "worked at hendersons as a packer": whom for, where it is told before the job. */
export const whomFirst =
  / (?:worked|employed|was working|been working) (?:at|for|with)((?: (?!(?:as|in|and|but|a|her|his|my|while|when|then)(?= ))[^ ]+){1,3}) as( an?| the)?$/
