/**
 * The words of an act as a plan says them: the bare verb first, without its date, to the person as "you".
 *
 * What must always hold
 * 1. Only words of the note stand in it; "her" becomes "you" or "your" only where it is certain whom it means. (spokenTo)
 */

import { type Said, spanOf, type Word } from '../said.ts'
import { welshActs } from './acts.ts'
import type { Head } from './heads.ts'
import { bareOf } from './verbs.ts'
import { lastPersonIn } from './whose.ts'

type Place = { from: number; to: number }

/** What advisers write for short, as a person would read it on a plan. */
const inFull: Readonly<Record<string, string>> = {
  appt: 'appointment',
  appts: 'appointments',
  'w/': 'with',
  wk: 'week',
  wks: 'weeks',
  hr: 'hour',
  hrs: 'hours',
  min: 'minute',
  mins: 'minutes',
  quals: 'qualifications',
  certs: 'certificates',
  cert: 'certificate',
  info: 'information',
  vol: 'voluntary',
  '&': 'and',
  re: 'about',
}

/** What is to be done, in the words of the note between two places, without its dates. */
export function whatIn(said: Said, act: Place, dates: readonly Place[], head: Head): string {
  const { note } = said
  const words = rawWordsIn(said, act).filter(word => !dates.some(({ from, to }) => word.at >= from && word.at < to))
  const parts: string[] = []
  let end = -1
  words.forEach((word, i) => {
    const raw = note.slice(word.begins, word.ends)
    const between = end < 0 ? '' : note.slice(end, word.begins)
    const isMark = /^[^\p{L}\p{N}£'"(]/u.test(raw) && raw !== '&'
    // "Drop-in": the hyphen is no word of its own.
    const joint = /^[-–'’"/]?$/.test(between) ? between : isMark ? '' : ' '
    parts.push(joint + (i === 0 ? bareVerb(raw) : spokenTo(said, act, word, raw, head)))
    end = word.ends
  })
  return tidy(parts.join(''))
}

const rawWordsIn = ({ words }: Said, { from, to }: Place): Word[] => {
  const seen = new Set<number>()
  // Several words may stand for one that was written for short: it is taken once.
  return words.filter(({ at, begins }) => at >= from && at < to && !seen.has(begins) && seen.add(begins))
}

function bareVerb(raw: string): string {
  const low = raw.toLowerCase()
  const bare = bareOf(low) ?? welsh(low)
  return /^[A-Z]{2}/.test(raw) ? raw : bare
}

const welsh = (word: string): string => {
  const [verb = word] = /^\p{L}+/u.exec(word) ?? []
  return (welshActs.get(verb) ?? verb) + word.slice(verb.length)
}

const loose =
  /(?:[\s,;:(–—-]+(?:and|then|also|by|before|from|the|please|pls|too|as well|if possible|if poss|erbyn))*[\s,;:(–—-]*$/i

function tidy(text: string): string {
  let left = text
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/\(\s*\)/g, '')
    .trim()
  for (let before = ''; before !== left; ) {
    before = left
    left = left.replace(loose, '').replace(/\s+\)/g, ')').trim()
  }
  return left.replace(/^(?:please|pls|also|then) /i, '')
}

const afterObject =
  /^ (?:(?:a|an|the|some|any|this|that|these|those|it|to|about|with|at|on|in|for|by|from|when|if|what|how|where|whether|know|again|back|and|or|more|details|directions|information|copies|all|every|another|there|up|as|links?|tomorrow|today|next|via|before|after|once|using|her|his|his|their|your|our|my|through|into|round|over|is|are)(?= |$)|[,\d£])/

/** A word of an act, said to the person: "email her" as "email you", "her CV" as "your CV". */
function spokenTo(said: Said, act: Place, { is, at }: Word, raw: string, head: Head): string {
  const full = /^[A-Z]{2}/.test(raw) ? undefined : inFull[raw.toLowerCase()]
  if (full) return full
  if (head.language === 'cy') return raw
  const pronoun = /^(?:her|him|his|herself|himself)$/.test(is) ? is : undefined
  if (pronoun === undefined || !isThePerson(said, at, pronoun)) return raw
  if (pronoun === 'herself' || pronoun === 'himself') return 'yourself'
  if (pronoun === 'him') return head.kind === 'ours' ? 'you' : raw
  if (pronoun === 'his') return 'your'
  const after = said.text.slice(at + is.length + 1, act.to)
  if (after === '' || afterObject.test(after) || isAtDate(said.text, at)) return head.kind === 'ours' ? 'you' : raw
  return head.kind === 'ours' && isGiven(said.text.slice(act.from, at)) ? raw : 'your'
}

const isAtDate = (text: string, at: number) =>
  /^ her (?:by|on|tomorrow|today|tonight|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d)/.test(
    text.slice(at),
  )

// "Send her forms": to her, or those that are hers? It stays as it was said.
const isGiven = (before: string) =>
  /^(?: (?:try|go|come|and|to))* (?:send|email|e-mail|post|text|give|show|lend|find|get|book|print|tell|bring|hand|offer|order|buy|write|make|mail|read|teach)$/.test(
    before,
  )

/** Nobody else whom the pronoun could mean is spoken of before it, in the note. */
function isThePerson({ text }: Said, at: number, pronoun: string): boolean {
  const is = pronoun.startsWith('her') ? 'she' : 'he'
  const other = lastPersonIn(text.slice(0, at), is)
  if (other) return false
  const said = / (she|she's|she'll|she'd|he|he's|he'll|he'd)(?= |$)/.exec(text)?.[1]
  return said === undefined || said.startsWith(is)
}

const places =
  'library|jobcentre|job centre|jcp|college|community centre|hub|office|town hall|school|church hall|job club|children s centre|family centre|leisure centre|job shop|coleg|llyfrgell|ganolfan'
const place = new RegExp(
  ` (?:at|in|yn) (?:(?:the|her|his|our|your|local|central|town|nearest|y|yr) )*(?:\\S+ )?(?:${places})(?= |$)| (?:online(?! (?:application|form|course|class|account|test|training|learning|module|banking|shop))|over the phone|by phone|by email|by post|by text|in person|face to face|on zoom|on teams|at home|by video|ar lein|dros y ffon|dros y ffôn|ar y ffôn)(?= |$)`,
)

/** Where or how an act is done, in the words of the note; undefined where they do not say. */
export function placeIn(said: Said, { from, to }: Place): string | undefined {
  const match = place.exec(said.text.slice(from, to))
  if (!match) return undefined
  const begins = from + match.index
  return spanOf(said, begins, begins + match[0].length).words
}
