/** What a labelled note is: its words, and the facts that somebody reading them with care would write down. */

type Label = { question: string; value: unknown }

/**
 * `value` as the command prints it: true or false, an option, a list of options, a number, a date, words of the note (all that
 * would do), 'none', 'not known' or 'not said'; for a group one fact for each item, a record of its fields.
 * What is in `maybe` may be read and need not be: a careful person might write it down, or might not.
 */
export type LabelledNote = { note: string; facts: readonly Label[]; maybe?: readonly Label[] }
