/** What things, people and groups are called, by the age of the benefit: its own words never appear under the other (R1). */
import { workCoach } from '../lib/people.ts'
import type { Vocabulary } from '../regime.ts'

/** What everybody is called in plans, whatever the benefit. The name of the job is in lib/people.ts alone (R100). */
const people: Pick<Vocabulary, 'person' | 'adviser'> = {
  person: { en: 'claimant', cy: 'hawlydd' },
  adviser: { en: `Your ${workCoach.en}`, cy: `Eich ${workCoach.cy}` },
}

/** The groups where a benefit has no names of its own for them. */
const groups: Vocabulary['groups'] = {
  'not in a group': { en: 'Not in a health group', cy: 'Ddim mewn grŵp iechyd' },
  assessment: { en: 'Waiting for an assessment', cy: 'Yn aros am asesiad' },
  preparation: { en: 'Can be asked to prepare for work', cy: 'Gellir gofyn am baratoi ar gyfer gwaith' },
  interviews: { en: 'Interviews only', cy: 'Cyfweliadau yn unig' },
  support: { en: 'Nothing can be required', cy: 'Ni ellir gofyn am unrhyw beth' },
}

const legacy = {
  ...people,
  activity: { en: 'work-related activity', cy: 'gweithgaredd sy’n gysylltiedig â gwaith' },
  plan: { en: 'action plan', cy: 'cynllun gweithredu' },
}

export const oldEsaVocabulary: Vocabulary = {
  ...legacy,
  groups: {
    ...groups,
    assessment: { en: 'Assessment phase', cy: 'Cyfnod asesu' },
    preparation: { en: 'Work-related activity group', cy: 'Grŵp gweithgaredd sy’n gysylltiedig â gwaith' },
    support: { en: 'Support group', cy: 'Grŵp cymorth' },
  },
}

export const loneParentVocabulary: Vocabulary = { ...legacy, groups }

export const newVocabulary: Vocabulary = {
  ...people,
  activity: { en: 'work preparation', cy: 'paratoi ar gyfer gwaith' },
  plan: { en: 'claimant commitment', cy: 'ymrwymiad hawlydd' },
  groups: {
    ...groups,
    // Spelled out, the second has the words of the older benefit in it (R1).
    preparation: { en: 'Limited capability for work (LCW)', cy: 'Gallu cyfyngedig i weithio (LCW)' },
    support: { en: 'LCWRA: nothing can be required', cy: 'LCWRA: ni ellir gofyn am unrhyw beth' },
  },
}

export const voluntaryVocabulary: Vocabulary = {
  ...people,
  activity: { en: 'steps you choose', cy: 'camau rydych chi’n eu dewis' },
  plan: { en: 'plan', cy: 'cynllun' },
  groups,
}
