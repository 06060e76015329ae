/**
 * What the people who do the work are called, wherever a claimant reads it: the name of the job has changed before, and
 * will again (R100, P8). Sentences that the law or a benefit's own wording fixes stand in server/regime and do not follow.
 */
import type { Words } from './language.ts'

/** After "your", "a", "the"; in Welsh after "eich", which changes nothing. */
export const workCoach = { en: 'work coach', cy: 'anogwr gwaith' } as const satisfies Words

/** After "my"; after "â’m" in Welsh, which puts an h before a vowel. */
export const myWorkCoach = { en: workCoach.en, cy: 'hanogwr gwaith' } as const satisfies Words
