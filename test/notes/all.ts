/**
 * Every labelled note: those the readers were tuned on, and those that only report how well they do, on which nobody tunes.
 * A note of the reporting half that somebody has looked at to mend a reader belongs in the tuning half from then on.
 */
import { circumstances } from './circumstances.ts'
import { familyNotes } from './family.ts'
import { furtherNotes } from './further-notes.ts'
import type { LabelledNote } from './note.ts'
import { plainNotes } from './plain-notes.ts'
import { unseenNotes } from './unseen-notes.ts'
import { workNotes } from './work.ts'

export const tuning: readonly LabelledNote[] = [
  ...workNotes,
  ...circumstances,
  ...familyNotes,
  ...plainNotes,
  ...furtherNotes,
]
export const reporting: readonly LabelledNote[] = unseenNotes
