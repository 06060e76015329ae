/**
 * Every labelled note: those the readers were tuned on, whole notes and phrases alone, and those that only report how well
 * they do, on which nobody tunes. One JSON object a line, so that notes can be added, searched and compared as lines.
 *
 * A note of the reporting half that somebody has looked at to mend a reader belongs in the tuning half from then on, and
 * others are written by somebody who does not know how notes are read.
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { LabelledNote } from './note.ts'

/** Labelled notes of one hand or about one matter. */
export type Collection = { name: string; notes: readonly LabelledNote[] }

const collectionsIn = (half: string): Collection[] =>
  readdirSync(new URL(half, import.meta.url))
    .toSorted()
    .map(file => ({
      name: `${half}/${file.replace('.jsonl', '')}`,
      notes: notesOf(readFileSync(new URL(`${half}/${file}`, import.meta.url), 'utf8')),
    }))

const notesOf = (lines: string): LabelledNote[] =>
  lines
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as LabelledNote)

export const tuning: readonly Collection[] = collectionsIn('tuning')
export const reporting: readonly Collection[] = collectionsIn('reporting')
