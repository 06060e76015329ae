/**
 * The forms that a word of the lists takes in a sentence: English endings, and Welsh endings and mutations, so that the
 * lists name each word once.
 */
export type Form = 'base' | 's' | 'ing' | 'ed'

const irregular: Record<string, Record<Exclude<Form, 'base'>, string>> = {
  be: { s: 'is', ing: 'being', ed: 'was' },
  become: { s: 'becomes', ing: 'becoming', ed: 'became' },
  begin: { s: 'begins', ing: 'beginning', ed: 'began' },
  bring: { s: 'brings', ing: 'bringing', ed: 'brought' },
  build: { s: 'builds', ing: 'building', ed: 'built' },
  buy: { s: 'buys', ing: 'buying', ed: 'bought' },
  choose: { s: 'chooses', ing: 'choosing', ed: 'chose' },
  come: { s: 'comes', ing: 'coming', ed: 'came' },
  do: { s: 'does', ing: 'doing', ed: 'did' },
  drink: { s: 'drinks', ing: 'drinking', ed: 'drank' },
  drive: { s: 'drives', ing: 'driving', ed: 'drove' },
  eat: { s: 'eats', ing: 'eating', ed: 'ate' },
  find: { s: 'finds', ing: 'finding', ed: 'found' },
  get: { s: 'gets', ing: 'getting', ed: 'got' },
  give: { s: 'gives', ing: 'giving', ed: 'gave' },
  go: { s: 'goes', ing: 'going', ed: 'went' },
  have: { s: 'has', ing: 'having', ed: 'had' },
  keep: { s: 'keeps', ing: 'keeping', ed: 'kept' },
  know: { s: 'knows', ing: 'knowing', ed: 'knew' },
  leave: { s: 'leaves', ing: 'leaving', ed: 'left' },
  lose: { s: 'loses', ing: 'losing', ed: 'lost' },
  make: { s: 'makes', ing: 'making', ed: 'made' },
  meet: { s: 'meets', ing: 'meeting', ed: 'met' },
  ring: { s: 'rings', ing: 'ringing', ed: 'rang' },
  run: { s: 'runs', ing: 'running', ed: 'ran' },
  say: { s: 'says', ing: 'saying', ed: 'said' },
  see: { s: 'sees', ing: 'seeing', ed: 'saw' },
  seek: { s: 'seeks', ing: 'seeking', ed: 'sought' },
  sell: { s: 'sells', ing: 'selling', ed: 'sold' },
  send: { s: 'sends', ing: 'sending', ed: 'sent' },
  speak: { s: 'speaks', ing: 'speaking', ed: 'spoke' },
  take: { s: 'takes', ing: 'taking', ed: 'took' },
  tell: { s: 'tells', ing: 'telling', ed: 'told' },
  think: { s: 'thinks', ing: 'thinking', ed: 'thought' },
  undergo: { s: 'undergoes', ing: 'undergoing', ed: 'underwent' },
  undertake: { s: 'undertakes', ing: 'undertaking', ed: 'undertook' },
  withdraw: { s: 'withdraws', ing: 'withdrawing', ed: 'withdrew' },
  write: { s: 'writes', ing: 'writing', ed: 'wrote' },
}

const addS = (word: string) =>
  /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|x|ch|sh|z)$/.test(word) ? `${word}es` : `${word}s`

// stop, stopping; submit, submitting; but visit, visiting.
const doubles = (word: string) => /^[^aeiou]*[aeiou][bdgmnprt]$/.test(word) || /(?:submit|refer|commit)$/.test(word)

const beforeEnding = (word: string) => (doubles(word) ? word + word.slice(-1) : word)

/** The forms of an English verb; of one of several words ("hand in") the first changes. */
export function verbForms(verb: string): [string, Form][] {
  const [word = '', ...rest] = verb.split(' ')
  const ing = /[^eoy]e$/.test(word) ? `${word.slice(0, -1)}ing` : `${beforeEnding(word)}ing`
  const ed = word.endsWith('e')
    ? `${word}d`
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ied`
      : `${beforeEnding(word)}ed`
  const forms = { base: word, ...(irregular[word] ?? { s: addS(word), ing, ed }) }
  return Object.entries(forms).map(([form, says]) => [[says, ...rest].join(' '), form as Form])
}

/** An English noun and its plural; of one of several words the last changes. */
export const nounForms = (noun: string): string[] => [
  noun,
  /(?:^|[ a-z])man$/.test(noun) ? `${noun.slice(0, -2)}en` : addS(noun),
]

const mutations: [initial: string, becomes: string[]][] = [
  ['ll', ['l']],
  ['rh', ['r']],
  ['p', ['b', 'mh', 'ph']],
  ['t', ['d', 'nh', 'th']],
  ['c', ['g', 'ngh', 'ch']],
  ['b', ['f', 'm']],
  ['d', ['dd', 'n']],
  ['g', ['', 'ng']],
  ['m', ['f']],
]

/** A Welsh word with every first consonant that soft, nasal and aspirate mutation give it, or an h before a vowel. */
export function mutated(word: string): string[] {
  if (/^(?:ch|th|ph|dd|ff|ng)/.test(word)) return [word]
  if (/^[aeiouwyâêîôûŵŷ]/.test(word)) return [word, `h${word}`]
  const [initial, becomes] = mutations.find(([from]) => word.startsWith(from)) ?? ['', []]
  return [word, ...becomes.map(one => one + word.slice(initial.length))]
}

/**
 * The forms of a Welsh verb, each with its mutations. "ymgeisio/ymgeisi" gives its name and its stem, to which the endings
 * of "ymgeisiwch" (do), "ymgeisiodd" (did) and "ymgeisir" (is done) are put.
 */
export function welshVerbForms(verb: string): string[] {
  const [name = '', stem] = verb.split('/')
  const [first = '', ...rest] = name.split(' ')
  const forms = stem ? [first, ...['wch', 'odd', 'ir', 'ais', 'a', 'ith', 'iff'].map(ending => stem + ending)] : [first]
  return forms.flatMap(mutated).map(form => [form, ...rest].join(' '))
}

/** A Welsh noun or phrase with the mutations of its first word. */
export function welshForms(phrase: string): string[] {
  const [first = '', ...rest] = phrase.split(' ')
  return mutated(first).map(form => [form, ...rest].join(' '))
}
