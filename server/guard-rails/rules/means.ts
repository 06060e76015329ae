/** Whether the person can do it with what they have and know: the internet, reading and writing, the language (L8). */
import type { Circumstances } from '../circumstances.ts'
import { phrases, straight } from '../patterns.ts'
import { type CheckedCommitment, onlyRequired, type Rule, type Wording } from '../rule.ts'
import { answerTo, chosenOf, isOneOf } from '../said.ts'
import type { Topic } from '../topics.ts'
import { unlessNamed } from './availability.ts'

type Answers = Circumstances['answers']

type Mean = {
  id: string
  title: string
  topic: Topic
  /** Why it is hard for them, in words; `undefined` when nothing says so. */
  why: (answers: Answers) => string | undefined
  asks: RegExp
  /** Help that makes up for it, where the item names it. */
  helped: RegExp
  better: string
  use: Wording
}

const anyHelp = [
  "with (?:the |some |our |your [^ ]+'s )?help|helps? (?:you|them|with)|helped|for you|we (?:show|fill|read|write|go|sit)|(?:together )?with (?:your|our|the|an?) (?:[^ ]+ )?(?:adviser|advisor|coach|tutor|teacher|mentor|worker|librarian|friend|daughter|son|sister|brother|interpreter)",
  "gyda (?:help|chymorth)|helpu|(?:gyda'r|gyda'ch|gyda'i) (?:[^ ]+ )?(?:tiwtor|athro|athrawes|cynghorydd|anogwr|gweithiwr)",
]

/** A rule that an item which asks for something hard says who helps with it. */
const needsHelp = ({ id, title, topic, why, asks, helped, better, use }: Mean): Rule => ({
  id,
  title,
  severity: 'needs a reason',
  source: 'L8',
  find: onlyRequired((commitment, circumstances) => {
    const because = why(circumstances.answers)
    const found =
      because &&
      textsOf(commitment)
        .map(text => asks.exec(text)?.[0])
        .find(Boolean)
    if (!found || helped.test(helpIn(commitment))) return undefined
    return { severity: unlessNamed(commitment, topic, circumstances), found, words: because, better, use }
  }),
})

const textsOf = ({ what, steps, place = '' }: CheckedCommitment) => [what, ...steps, place].map(straight)
const helpIn = (commitment: CheckedCommitment) =>
  [...textsOf(commitment), straight(commitment.whoHelps ?? '')].join('\n')

const internet: Mean = {
  id: 'needs-internet',
  title: 'Doing it online',
  topic: 'internet',
  why: answers => {
    if (answers['internet-where']?.is === 'none')
      return 'They cannot use the internet anywhere. Say where and with whose help.'
    if (isOneOf(answers, 'online-confidence', 'cannot', 'much-help'))
      return 'They said that they need a lot of help to do things online. Say who helps.'
    const where = chosenOf(answers, 'internet-where')
    if (where && !where.some(one => one === 'home' || one === 'phone'))
      return 'They have no internet of their own. Say where they do this.'
    return undefined
  },
  asks: phrases(
    'online|on the (?:internet|web)|web ?sites?|webinars?|e-?mail(?:s|ing)?|upload(?:ing)?|download(?:ing)?|log (?:in|on)|sign in|(?:zoom|teams) (?:call|meeting|session)s?|app|portal',
    'ar-lein|rhyngrwyd|gwefan(?:nau)?|e-bost|ar y we|mewngofnod\\p{L}*|lawrlwytho|uwchlwytho',
  ),
  helped: phrases(
    ...anyHelp,
    "(?:at|in) the (?:jobcentre|job centre|library)|(?:library|jobcentre)('s)? computers?|(?:yn y|y) (?:llyfrgell|ganolfan)",
  ),
  better: 'At the Jobcentre, on our computers and with our help',
  use: { field: 'place', text: 'At the Jobcentre, on our computers and with our help' },
}

const reading: Mean = {
  id: 'needs-reading',
  title: 'Reading and writing',
  topic: 'reading',
  why: answers =>
    isOneOf(answers, 'reading-writing', 'cannot', 'much-help')
      ? 'They said that reading and writing is hard for them. Say who reads and writes with them.'
      : undefined,
  asks: phrases(
    'read(?:ing)?|writ(?:e|ing)(?! to us)|fill(?:ing)? (?:in|out)|forms?|leaflets?|keep (?:a |the )?(?:diary|list|record|log)|(?:your )?cv|letters?|e-?mails?|notes|questionnaires?|worksheets?',
    'darllen(?:wch)?|ysgrifenn\\p{L}*|llenw\\p{L}*|ffurflen(?:ni)?|taflen(?:ni)?|dyddiadur|llythyr(?:au)?',
  ),
  helped: phrases(
    ...anyHelp,
    'aloud|reads? it|tell us|by phone|(?:reading|literacy|writing) (?:class|course)|darllen (?:i|gyda) chi',
  ),
  better: 'We read it with you and write down what you say',
  use: { field: 'whoHelps', text: 'We read it with you and write down what you say' },
}

const language: Mean = {
  id: 'needs-language',
  title: 'Doing it in English',
  topic: 'language',
  why: answers => {
    if (isOneOf(answers, 'english-level', 'none', 'little'))
      return 'They know little or no English. Say who interprets, or choose something in their language.'
    if (answerTo(answers, 'interpreter-needed') === true) return 'They asked for an interpreter. Say who interprets.'
    return undefined
  },
  asks: phrases(
    'ring|phone|call|telephone|talk|speak|discuss|meet(?:ing)?|read(?:ing)?|writ(?:e|ing)|forms?|letters?|e-?mails?|courses?|workshops?|class(?:es)?|sessions?|groups?|leaflets?|online',
    'ffoni\\p{L}*|siarad\\p{L}*|cyfarfod|darllen|ysgrifenn\\p{L}*|ffurflen(?:ni)?|cwrs|gweithdy|dosbarth|sesiwn',
  ),
  helped: phrases(
    ...anyHelp,
    'interpret\\p{L}*|translat\\p{L}*|(?:in|speaks?) (?!english)\\p{L}+(?=,|\\.|$)|bilingual|esol|english (?:class|course|lessons?|level|teacher|group)|level check|(?:dosbarth|cwrs) saesneg|cyfieith\\p{L}*',
  ),
  better: 'We book and pay for an interpreter',
  use: { field: 'whoHelps', text: 'We book and pay for an interpreter' },
}

/** Every rule on what it takes to do it. */
export const meansRules: readonly Rule[] = [internet, reading, language].map(needsHelp)
