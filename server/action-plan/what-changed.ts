/**
 * What has changed since the version before, in words: the same blocks for the person's plan and for the adviser's page,
 * but for the pronouns (R25).
 *
 * What must always hold:
 *   1. The two differ in pronouns alone.                          (whom; test/what-changed.test.ts)
 *   2. Somebody of whom nothing more is asked reads that first.   (nothingToDo)
 *   3. What people typed stands in a row of its own, with the language it was typed in.        (typed)
 */
import type { CommitmentKind } from '../../db/choices.ts'
import { dateInWords } from '../lib/days.ts'
import type { Language, Words } from '../lib/language.ts'
import { tidy } from '../lib/typed-text.ts'
import type { Block, Row } from '../print/letter.ts'
import { changesWhatIsRequired } from './changes.ts'
import { commitmentRows, reviewInWords } from './commitment-block.ts'
import type { Changes, Named } from './content.ts'
import { commitmentWords, type Whom } from './whom.ts'
import { planWords } from './words.ts'

const heading = (version: number, day: Words): Words => ({
  en: `What has changed since version ${version} (${day.en})`,
  cy: `Beth sydd wedi newid ers fersiwn ${version} (${day.cy})`,
})

const said = {
  added: { en: 'New', cy: 'Newydd' },
  changed: { en: 'Changed', cy: 'Wedi newid' },
  gone: { en: 'No longer needed', cy: 'Nid oes angen y rhain mwyach' },
  other: { en: 'Other changes', cy: 'Newidiadau eraill' },
  before: { en: 'Before', cy: 'Cyn hyn' },
  noDate: { en: 'No date', cy: 'Dim dyddiad' },
  nothing: { en: 'Nothing', cy: 'Dim byd' },
} satisfies Record<string, Words>

/** A label of what was said before, and of what is said now. */
const was = (label: Words): Words => ({ en: `${label.en} (before)`, cy: `${label.cy} (cyn hyn)` })
const is = (label: Words): Words => ({ en: `${label.en} (now)`, cy: `${label.cy} (nawr)` })

type ChangeWords = {
  nothingToDo: Words
  gone: Record<CommitmentKind, Words>
  ownWords: Record<NonNullable<Changes['ownWords']>, Words>
  told: Words
  rights: Words
}

const changeWords: Record<Whom, ChangeWords> = {
  you: {
    nothingToDo: {
      en: 'Nothing you have to do has changed.',
      cy: 'Nid oes dim y mae’n rhaid i chi ei wneud wedi newid.',
    },
    gone: {
      required: { en: 'You had to do this', cy: 'Roedd rhaid i chi wneud hyn' },
      chosen: { en: 'This was your choice', cy: 'Eich dewis chi oedd hyn' },
      ours: { en: 'We said we would do this', cy: 'Dywedon ni y bydden ni’n gwneud hyn' },
    },
    ownWords: {
      new: { en: 'Your own words are in the plan now.', cy: 'Mae eich geiriau eich hun yn y cynllun nawr.' },
      changed: { en: 'Your own words have changed.', cy: 'Mae eich geiriau eich hun wedi newid.' },
      gone: {
        en: 'Your own words are no longer in the plan.',
        cy: 'Nid yw eich geiriau eich hun yn y cynllun mwyach.',
      },
    },
    told: { en: 'What you told us has been updated.', cy: 'Mae’r hyn a ddywedoch chi wrthym wedi’i ddiweddaru.' },
    rights: {
      en: 'The information about your rights has been updated.',
      cy: 'Mae’r wybodaeth am eich hawliau wedi’i diweddaru.',
    },
  },
  they: {
    nothingToDo: {
      en: 'Nothing they have to do has changed.',
      cy: 'Nid oes dim y mae’n rhaid iddyn nhw ei wneud wedi newid.',
    },
    gone: {
      required: { en: 'They had to do this', cy: 'Roedd rhaid iddyn nhw wneud hyn' },
      chosen: { en: 'This was their choice', cy: 'Eu dewis nhw oedd hyn' },
      ours: { en: 'We said we would do this', cy: 'Dywedon ni y bydden ni’n gwneud hyn' },
    },
    ownWords: {
      new: { en: 'Their own words are in the plan now.', cy: 'Mae eu geiriau eu hunain yn y cynllun nawr.' },
      changed: { en: 'Their own words have changed.', cy: 'Mae eu geiriau eu hunain wedi newid.' },
      gone: {
        en: 'Their own words are no longer in the plan.',
        cy: 'Nid yw eu geiriau eu hunain yn y cynllun mwyach.',
      },
    },
    told: { en: 'What they told us has been updated.', cy: 'Mae’r hyn a ddywedon nhw wrthym wedi’i ddiweddaru.' },
    rights: {
      en: 'The information about their rights has been updated.',
      cy: 'Mae’r wybodaeth am eu hawliau wedi’i diweddaru.',
    },
  },
}

type Teller = { language: Language; whom: Whom; writtenIn: Language; say: (words: Words) => string }

/**
 * The changes as the blocks of a document, its heading first.
 * @param writtenIn the language in which this version was typed
 */
export function changesInWords(changes: Changes, whom: Whom, language: Language, writtenIn: Language): Block[] {
  const { version, issuedOn } = changes.since
  const teller: Teller = { language, whom, writtenIn, say: words => words[language] }
  const day: Words = { en: dateInWords(issuedOn, 'en'), cy: dateInWords(issuedOn, 'cy') }
  const untouched = changesWhatIsRequired(changes) ? [] : [changeWords[whom].nothingToDo]
  return [
    { is: 'heading', level: 2, text: teller.say(heading(version, day)) },
    ...untouched.map((words): Block => ({ is: 'paragraph', text: teller.say(words) })),
    ...part(said.added, listed(changes.added, commitmentWords[whom].kinds, writtenIn, teller), teller),
    ...part(
      said.changed,
      changes.changed.map(pair => changedCommitment(pair, changes, teller)),
      teller,
    ),
    ...part(said.gone, listed(changes.gone, changeWords[whom].gone, changes.since.writtenIn, teller), teller),
    ...part(said.other, others(changes, teller), teller),
  ]
}

const part = (title: Words, blocks: Block[], { say }: Teller): Block[] =>
  blocks.length === 0 ? [] : [{ is: 'heading', level: 3, text: say(title) }, ...blocks]

/** A row for each kind, with the name of each commitment of that kind. */
function listed(
  names: readonly Named[],
  kinds: Record<CommitmentKind, Words>,
  typedIn: Language,
  teller: Teller,
): Block[] {
  const { say } = teller
  const rows = (['required', 'chosen', 'ours'] as const).flatMap((kind): Row[] => {
    const lines = names.filter(one => one.kind === kind).map(({ what }) => tidy(what))
    return lines.length === 0 ? [] : [{ label: say(kinds[kind]), lines, typed: otherThan(teller, typedIn) }]
  })
  return rows.length === 0 ? [] : [{ is: 'rows', rows }]
}

/** The language of typed words where it is not the document's own. */
const otherThan = ({ language }: Teller, typedIn: Language) => (typedIn === language ? undefined : typedIn)

/** What it is called now, what it was called before when that differs, and each row that differs, before and now. */
function changedCommitment({ before, after }: Changes['changed'][number], changes: Changes, teller: Teller): Block {
  const { language, whom, say, writtenIn } = teller
  const words = commitmentWords[whom]
  const [typedThen, typedNow] = [otherThan(teller, changes.since.writtenIn), otherThan(teller, writtenIn)]
  const then = commitmentRows(before, language, typedThen, whom)
  const now = commitmentRows(after, language, typedNow, whom)
  const labels = Object.values(words.labels).filter(label => !isSameRow(then, now, say(label)))
  const kindBefore = before.kind === after.kind ? [] : [say(words.kinds[before.kind])]
  const whatBefore = tidy(before.what) === tidy(after.what) ? [] : [tidy(before.what)]
  const names: Row[] = [{ label: say(words.kinds[after.kind]), lines: [tidy(after.what)], typed: typedNow }]
  if (kindBefore.length + whatBefore.length > 0) {
    const lines = [...kindBefore, ...whatBefore]
    names.push({ label: say(said.before), lines, typed: typedThen, ours: kindBefore.length })
  }
  const absent = (label: Words): Row => ({
    label: '',
    lines: [say(isDate(label, teller) ? said.noDate : said.nothing)],
  })
  const pair = (label: Words): Row[] => [
    { ...(rowOf(then, say(label)) ?? absent(label)), label: say(was(label)) },
    { ...(rowOf(now, say(label)) ?? absent(label)), label: say(is(label)) },
  ]
  return { is: 'rows', rows: [...names, ...labels.flatMap(pair)] }
}

const rowOf = (rows: readonly Row[], label: string) => rows.find(row => row.label === label)

const isDate = (label: Words, { whom }: Teller): boolean =>
  [commitmentWords[whom].labels.startsOn, commitmentWords[whom].labels.dueOn].includes(label)

function isSameRow(then: readonly Row[], now: readonly Row[], label: string): boolean {
  const said = (row: Row | undefined) => JSON.stringify([row?.lines ?? [], row?.steps ?? []])
  return said(rowOf(then, label)) === said(rowOf(now, label))
}

function others({ nextReview, ownWords, told, rights }: Changes, { language, whom, say }: Teller): Block[] {
  const words = changeWords[whom]
  const sentences = [ownWords && words.ownWords[ownWords], told && words.told, rights && words.rights]
  const paragraphs = sentences.flatMap((one): Block[] => (one ? [{ is: 'paragraph', text: say(one) }] : []))
  if (!nextReview) return paragraphs
  const { before, after } = nextReview
  const row = (label: Words, review: typeof before): Row => ({
    label: say(label),
    lines: [review ? reviewInWords(review, language) : say(said.noDate)],
  })
  const rows = [row(was(planWords.nextReview), before), row(is(planWords.nextReview), after)]
  return [{ is: 'rows', rows }, ...paragraphs]
}
