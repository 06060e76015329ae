/**
 * The fixed words of the preparation sheet, apart from the questions themselves.
 *
 * What must always hold:
 *   1. Every text exists in English and in Welsh (R30).                                        (the type Words)
 *   2. It asks for no more than regulation 57 lets an interview require (L28), and says that the rest can be left out (R15).
 *   3. It names no benefit and threatens nothing: what follows from what is the regime's to say.
 */
import { workCoach } from '../lib/people.ts'
import { insteads, type Words } from './questions.ts'

const notSaid = insteads['not said']

export const sheetWords = {
  title: { en: 'Getting ready for your interview', cy: 'Paratoi ar gyfer eich cyfweliad' },
  lead: {
    en: 'These are the questions we talk about in a work-focused interview. You can look at them first, and think about what you want to say.',
    cy: 'Dyma’r cwestiynau y byddwn yn eu trafod mewn cyfweliad sy’n canolbwyntio ar waith. Gallwch edrych arnynt ymlaen llaw, a meddwl am yr hyn rydych am ei ddweud.',
  },
  beforeHeading: { en: 'What the interview is for', cy: 'Beth yw diben y cyfweliad' },
  purpose: {
    en: 'We talk about the work you could do, now or later. We talk about what would help you to get there, and what gets in the way.',
    cy: 'Byddwn yn siarad am y gwaith y gallech ei wneud, nawr neu yn nes ymlaen. Byddwn yn siarad am beth fyddai’n eich helpu i gyrraedd yno, a beth sy’n eich rhwystro.',
  },
  free: {
    en: 'You do not have to fill in this sheet. You can write as much or as little as you like, and leave out any question.',
    cy: 'Nid oes rhaid i chi lenwi’r daflen hon. Gallwch ysgrifennu cymaint neu gyn lleied ag y dymunwch, a gadael unrhyw gwestiwn allan.',
  },
  mayNeed: {
    en: `When we talk, we may need you to tell us what you have learned and trained for. We may need to know what work you do, have done, and would like to do. We may need to know your skills, what you are able to do, and who you care for. Where there is a box “${notSaid.en}”, you do not have to tell us, on this sheet or when we talk.`,
    cy: `Pan fyddwn yn siarad, efallai y bydd angen i chi ddweud wrthym am eich addysg a’ch hyfforddiant. Efallai y bydd angen i ni wybod pa waith rydych yn ei wneud, wedi’i wneud, ac yr hoffech ei wneud. Efallai y bydd angen i ni wybod am eich sgiliau, yr hyn y gallwch ei wneud, a phwy rydych yn gofalu amdanynt. Lle mae blwch “${notSaid.cy}”, nid oes rhaid i chi ddweud wrthym, ar y daflen hon na phan fyddwn yn siarad.`,
  },
  company: {
    en: 'You can have someone with you. It can be a friend, one of your family, a support worker, or someone who speaks for you.',
    cy: 'Gallwch gael rhywun gyda chi. Gall fod yn ffrind, yn un o’ch teulu, yn weithiwr cymorth, neu’n rhywun sy’n siarad ar eich rhan.',
  },
  helpHeading: { en: 'Ask us for what you need', cy: 'Gofynnwch i ni am yr hyn sydd ei angen arnoch' },
  help: {
    en: `Tell us if you would like an interpreter. Tell us if you need this sheet in large print, braille or audio. Tell us if the time, the place or the way we talk is hard for you. Ask your ${workCoach.en}, or ring us.`,
    cy: `Dywedwch wrthym os hoffech gael cyfieithydd ar y pryd. Dywedwch wrthym os oes angen y daflen hon arnoch mewn print bras, braille neu sain. Dywedwch wrthym os yw’r amser, y lle neu’r ffordd rydym yn siarad yn anodd i chi. Gofynnwch i’ch ${workCoach.cy}, neu ffoniwch ni.`,
  },
  fillingHeading: { en: 'How to use this sheet', cy: 'Sut i ddefnyddio’r daflen hon' },
  writing: {
    en: 'You can write in any language, and someone can write for you. A date that is about right is good enough.',
    cy: 'Gallwch ysgrifennu mewn unrhyw iaith, a gall rhywun ysgrifennu ar eich rhan. Mae dyddiad sy’n fras gywir yn ddigon da.',
  },
  directions: {
    en: 'Not every question is for everyone. Lines that begin with “If” tell you which question to go to next.',
    cy: 'Nid yw pob cwestiwn yn addas i bawb. Mae llinellau sy’n dechrau gydag “Os” yn dweud wrthych at ba gwestiwn i fynd nesaf.',
  },
  bringing: {
    en: 'Have the sheet with you when we talk, if you like. We write down what you tell us, so that you do not have to say it again.',
    cy: 'Cadwch y daflen gyda chi pan fyddwn yn siarad, os dymunwch. Byddwn yn ysgrifennu’r hyn a ddywedwch wrthym, fel na fydd rhaid i chi ei ddweud eto.',
  },
  reference: { en: 'Your reference', cy: 'Eich cyfeirnod' },
  when: { en: 'When', cy: 'Pryd' },
  how: { en: 'How we will talk', cy: 'Sut y byddwn yn siarad' },
  where: { en: 'Where', cy: 'Ble' },
  part: { en: 'Part', cy: 'Rhan' },
  onTheDay: {
    en: 'This part is about the day we talk. You can leave it until then.',
    cy: 'Mae’r rhan hon yn ymwneud â’r diwrnod y byddwn yn siarad. Gallwch ei gadael tan hynny.',
  },
  notSafe: {
    en: 'We ask everyone these questions. Do not write anything here that it is not safe for someone else to find. You can leave this part empty and talk to us on your own.',
    cy: 'Rydym yn gofyn y cwestiynau hyn i bawb. Peidiwch ag ysgrifennu unrhyw beth yma os nad yw’n ddiogel i rywun arall ddod o hyd iddo. Gallwch adael y rhan hon yn wag a siarad â ni ar eich pen eich hun.',
  },
  alone: {
    en: 'You can ask to talk to us on your own. It can be about anything, such as feeling safe at home.',
    cy: 'Gallwch ofyn am gael siarad â ni ar eich pen eich hun. Gall fod am unrhyw beth, fel teimlo’n ddiogel gartref.',
  },
  leaveOut: { en: 'You can leave this question out.', cy: 'Gallwch adael y cwestiwn hwn allan.' },
  tickOne: { en: 'Tick one box.', cy: 'Ticiwch un blwch.' },
  tickAll: { en: 'Tick every box that fits.', cy: 'Ticiwch bob blwch sy’n addas.' },
  forExample: { en: 'For example:', cy: 'Er enghraifft:' },
  or: { en: 'or', cy: 'neu' },
  about: { en: 'About then, not exactly', cy: 'Tua’r adeg honno, nid yn union' },
  day: { en: 'Day', cy: 'Diwrnod' },
  month: { en: 'Month', cy: 'Mis' },
  year: { en: 'Year', cy: 'Blwyddyn' },
  anotherSheet: {
    en: 'If there is more than one, use another sheet of paper. Answer the same questions there.',
    cy: 'Os oes mwy nag un, defnyddiwch ddalen arall o bapur. Atebwch yr un cwestiynau yno.',
  },
  end: { en: 'This is the end of the sheet. Thank you.', cy: 'Dyma ddiwedd y daflen. Diolch.' },
  page: { en: 'Page', cy: 'Tudalen' },
  of: { en: 'of', cy: 'o' },
} as const satisfies Record<string, Words>
