/** Those who take part because they want to: nothing can be required of them (L35). */
import { regimeNames } from '../../db/choices.ts'
import type { Regime } from '../regime.ts'
import { nothingBinds, reconsidering } from './asking.ts'
import { cites, clocksOfAll, complain, goodReason, headings, help, retention, wording } from './common.ts'
import { voluntaryVocabulary } from './vocabulary.ts'

export const voluntary: Regime = {
  id: 'voluntary',
  name: regimeNames.voluntary,
  planName: { en: 'Your plan', cy: 'Eich cynllun' },
  vocabulary: voluntaryVocabulary,
  headings: {
    ...headings,
    required: { en: 'There is nothing you must do', cy: 'Nid oes unrhyw beth y mae’n rhaid i chi ei wneud' },
  },
  mayRequire: false,
  consequence: [],
  askAgain: reconsidering.askAgain,
  youAsked: { en: 'You asked us to look at your plan again', cy: 'Gwnaethoch ofyn i ni edrych ar eich cynllun eto' },
  decision: reconsidering.decision,
  asking: { ...reconsidering.asking, meanwhile: nothingBinds },
  rights: [
    {
      en: 'You have chosen everything in this plan. You can change it or stop at any time. Your benefit will not be reduced if you do.',
      cy: 'Chi sydd wedi dewis popeth yn y cynllun hwn. Gallwch ei newid neu roi’r gorau iddo ar unrhyw adeg. Ni fydd eich budd-dal yn cael ei leihau os gwnewch hynny.',
    },
    {
      en: 'You can ask us to look at this plan again at any time. You can ask in person, by phone, in writing or online, or someone can ask for you. It is free. Asking will not be held against you.',
      cy: 'Gallwch ofyn i ni edrych ar y cynllun hwn eto ar unrhyw adeg. Gallwch ofyn wyneb yn wyneb, dros y ffôn, yn ysgrifenedig neu ar-lein, neu gall rhywun ofyn ar eich rhan. Mae am ddim. Ni fydd gofyn yn cael ei ddal yn eich erbyn.',
    },
  ],
  notThis: reconsidering.notThis,
  ifMoneyIsCut: {
    en: 'Nothing in this plan can cut your benefit. If it is cut, you can ask for a mandatory reconsideration. You should ask within one month of the date on the letter. Even if you are late, ask.',
    cy: 'Ni all unrhyw beth yn y cynllun hwn leihau eich budd-dal. Os caiff ei leihau, gallwch ofyn am ailystyriaeth orfodol. Dylech ofyn o fewn un mis i’r dyddiad ar y llythyr. Hyd yn oed os ydych yn hwyr, gofynnwch.',
  },
  complain,
  help,
  wording,
  bars: {},
  exemptions: [],
  failing: goodReason,
  clocks: clocksOfAll,
  retention,
  cites: {
    ...cites,
    consequence: [],
    askAgain: ['L35'],
    asking: ['L35', 'R42'],
    rights: ['L35', 'C6'],
    notThis: ['C1', 'L19c'],
    ifMoneyIsCut: ['L35', 'C9', 'C11'],
  },
}
