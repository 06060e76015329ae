/**
 * The register: where every rule and text of this service comes from, and whether anybody has seen it there.
 *
 * What must always hold:
 *   1. Every source that a text, a time, a bar or a body cites is here.                      (test/sources.test.ts)
 *   2. What has not been seen in a source reads 'memory' (R98), and no claimant outside the demonstration reads it as law
 *      unless the office has said so.                                                        (source/confirmed.ts)
 *   3. What was checked more than 12 calendar months ago is said to be stale (R56).          (staleOn)
 *
 * To confirm an entry, read the source, compare the words, and change its status and date here.
 */
import { addMonths, type CalendarDate } from './lib/days.ts'
import type { Words } from './lib/language.ts'

/** `found`: the words were seen in the source. `memory`: not seen, to be confirmed. `confirmed`: checked by a lawyer. */
export const sourceStatuses = {
  found: { en: 'Seen', cy: 'Wedi’i weld' },
  memory: { en: 'To be confirmed', cy: 'I’w gadarnhau' },
  confirmed: { en: 'Confirmed', cy: 'Wedi’i gadarnhau' },
} as const satisfies Record<string, Words>
export type SourceStatus = keyof typeof sourceStatuses

export type Source = {
  id: string
  title: string
  url?: string
  status: SourceStatus
  checkedOn: CalendarDate
}

/** Whether what was checked on a day is too old to rely on (R56: 12 calendar months; the day itself still counts). */
export const isStale = (checkedOn: CalendarDate, today: CalendarDate): boolean => addMonths(checkedOn, 12) < today

/** Those of some checked things that are stale today, the oldest first. */
export const staleOn = <Thing extends { checkedOn: CalendarDate }>(today: CalendarDate, things: readonly Thing[]) =>
  things
    .filter(thing => isStale(thing.checkedOn, today))
    .sort((one, other) => one.checkedOn.localeCompare(other.checkedOn))

// The day this register was last compared with the project's record of the law (not a fresh reading of every source).
const checkedOn = '2026-11-22'

type Entry = Omit<Source, 'id'>
const found = (title: string, url?: string): Entry => ({ title, url, status: 'found', checkedOn })
const memory = (title: string, url?: string): Entry => ({ title, url, status: 'memory', checkedOn })

const regulation3 = 'https://www.legislation.gov.uk/uksi/2011/1349/regulation/3/2023-11-19'
const regulation5 = 'https://www.legislation.gov.uk/ukdsi/2011/9780111507476/regulation/5'
const decisionMakers = 'http://lampfrey.net/adm/light/admU5.html'

const entries: Record<string, Entry> = {
  L1: found(
    'SI 2011/1349: in force in Great Britain from 1 June 2011',
    'https://www.rightsnet.org.uk/forums/viewthread/2077',
  ),
  L4: found('SI 2011/1349, regulation 3(1): the power to require work-related activity', regulation3),
  L5: found(
    'SI 2011/1349, regulation 3(2): an interview first, and nothing of carers and of lone parents of a young child',
    regulation3,
  ),
  L6: found(
    'SI 2014/1097: the age of the child was 5, and is 3 from 28 April 2014',
    'https://askcpag.org.uk/content/200156',
  ),
  L7: found('SI 2011/1349, regulation 3(3): a requirement ceases when the person is in the support group', regulation3),
  L8: found('SI 2011/1349, regulation 3(4)(a): a requirement must be reasonable for the person', regulation3),
  L9: found('SI 2011/1349, regulation 3(4)(b): no applying for a job, no work, no medical treatment', regulation3),
  L11: found(
    'SI 2011/1349, regulation 5(1): a requirement is notified in a written plan given to the person',
    regulation5,
  ),
  L12: found('SI 2011/1349, regulation 5(2): what the plan must specify', regulation5),
  L13: found('DWP answer to freedom of information request VTR 5274, 26 February 2016: what a plan contains'),
  L18: memory('SI 2011/1349, regulation 6: the time for a requirement may be varied'),
  L19: memory('SI 2011/1349, regulation 7: reconsideration of an action plan'),
  L19a: memory('SI 2011/1349, regulation 7: no time limit and no set form for asking'),
  L19b: memory(
    'SI 2011/1349, regulations 6 and 7: asking does not suspend a requirement (inferred from their silence)',
  ),
  L19c: found('Child Poverty Action Group: no appeal until a sanction is imposed', 'https://studylib.net/doc/7673431'),
  L35: found(
    'DWP answer: a person who takes part as a volunteer cannot be sanctioned',
    'https://www.whatdotheyknow.com/request/esa_assessment_phase_voluntary_w',
  ),
  L37: found('Advice for Decision Making U5002: interviews and work preparation only (New Style ESA)', decisionMakers),
  L39: found(
    'Advice for Decision Making U5003 and U5004: requirements are recorded, and can be changed',
    decisionMakers,
  ),
  L40: found(
    'Child Poverty Action Group: accepting a claimant commitment (New Style ESA and Universal Credit)',
    'https://askcpag.org.uk/content/200514',
  ),
  L41: found('Welfare Reform Bill 2011, inserting section 11C into the 2007 Act: what work preparation can include'),
  L43: found(
    'Regulation 96 of the Northern Ireland rules and Advice for Decision Making U5180 to U5188: a pause of 13 weeks',
    decisionMakers,
  ),
  L44: memory('Advice for Decision Making K2011: good reason, and no time set for showing it'),
  L45: found(
    'DWP answer: a different work coach reconsiders what a Universal Credit claimant has to do',
    'https://www.whatdotheyknow.com/request/reconsideration_of_a_uc_claimant',
  ),
  L46: found('DWP adviser update: how long money is cut for failures from 3 December 2012 (old-style ESA)'),
  L47: found(
    'SI 2008/794, regulation 63: how much can be cut (old-style ESA)',
    'https://www.legislation.gov.uk/uksi/2008/794/regulation/63',
  ),
  L48: found('Child Poverty Action Group: which earlier failures count', 'https://askcpag.org.uk/content/200099'),
  L49: found(
    'SI 2013/379, Part 8: for how long money is cut (New Style ESA)',
    'https://www.legislation.gov.uk/uksi/2013/379/part/8',
  ),
  L50: memory('SI 2012/2756, regulation 6: hardship payments (that New Style ESA alone has none is to be confirmed)'),
  L51: found('Child Poverty Action Group, on the Oakley review: people should be told about hardship payments'),
  L54: found(
    'R (Reilly and Wilson) v SSWP [2013] UKSC 68: a notice to do "any activities" is not valid',
    'https://askcpag.org.uk/content/200165',
  ),
  IS1: memory(
    'SI 2014/1097, the sister rules for Income Support lone parents (its bars and rights have not been read)',
    'https://www.legislation.gov.uk/uksi/2014/1097/made',
  ),
  P2: memory('Universal Credit: limited capability for work means work preparation only (inferred from wcainfo, WPC)'),
  R3: found('Rule of this service, from L5, L7 and L24: of whom nothing is required under any benefit'),
  R4: found('Rule of this service, from L5: nothing is required before an interview, under any benefit'),
  R5: found(
    'Rule of this service, from L7 and L24: what can be required no longer ends at once, and the person is told in writing',
  ),
  R6: found('Rule of this service, from L9: the adviser says that a required item asks for nothing that is barred'),
  R7: found('Policy of this service: no medical treatment is ever required'),
  R11: found('Rule of this service, from L12, L13, L54 and G2: what a required item must say'),
  R22: found('Rule of this service: ask whether the person thinks they can do it (SSAC Occasional Paper 21, 2019)'),
  L10: found(
    'SI 2011/1349, regulation 3(5): a lone parent of a child under 13, only in the child’s school hours (explanatory note)',
    'https://www.legislation.gov.uk/ukdsi/2011/9780111507476/note',
  ),
  R8: found('Rule of this service, from L10: what a lone parent must do fits school hours under every benefit'),
  R9: found('Rule of this service, from L8: say for each required thing which circumstances were thought of'),
  R12: found('Rule of this service, from L18: whenever a date is moved or lifted there is a reason and a new notice'),
  R14: found(
    'Rule of this service: one live list, so nobody has to be in two places (rightsnet 5865: two letters, two dates)',
  ),
  R86a: found('Rule of this service: nobody is reached in a way that they did not say is safe'),
  R86: found('Rule of this service: requirements are paused for somebody who asks for it'),
  G2: found('Work Programme provider guidance, chapter 3 (version 2): what a mandatory notification must say'),
  G5: found('Provider guidance: voluntary and mandatory steps are visibly different', 'https://docest.com/doc/151428'),
  G10: found('Work and Pensions Committee, "ONE" pilots, paragraph 34: both client and adviser act'),
  G16: found(
    'Equality Act 2010, section 20: accessible formats',
    'https://design-system.dwp.gov.uk/patterns/alternative-formats',
  ),
  G18: found('DWP design system: available formats and spoken help'),
  G22: found('GOV.UK: working with representatives, updated 17 December 2021'),
  G24: found('DWP answer to freedom of information request 634, 24 February 2014: a companion at interviews'),
  L20: found(
    'SI 2011/1349, regulation 8: why something was not done, within 5 working days of the date of the notice',
    'http://www.wcainfo.net/issues/work-related-activity',
  ),
  L21: found(
    'SI 2012/2756, regulation 3: no closed list of reasons any more, so every reason counts',
    'https://www.legislation.gov.uk/uksi/2012/2756/made',
  ),
  L23: found(
    'LM v SSWP [2016] UKUT 360 (AAC): the days to answer are counted from the day after the notice',
    'https://caselaw.nationalarchives.gov.uk/ukut/aac/2016/360',
  ),
  L32: found(
    'SR (NI) 2008/465, regulation 7: reasons that were listed once, as a guide',
    'https://www.legislation.gov.uk/nisr/2008/465/regulation/7',
  ),
  L24: found(
    'SI 2008/794, regulation 54: nobody over pension age, and nobody in the support group',
    'https://legislation.data.gov.uk/uksi/2008/794/part/8/chapter/2/made',
  ),
  L24a: memory(
    'Pensions Acts 1995 to 2014: State Pension age by date of birth',
    'https://www.gov.uk/state-pension-age',
  ),
  L28: found(
    'SI 2008/794, regulation 57: what a person may be required to tell us in an interview',
    'http://www.benefitsnow.co.uk/esa/interview.asp',
  ),
  L30: found('Rule of this service, from L28: driving and housing costs are never required'),
  N2: found(
    'Data Protection Act 2018, Schedule 1, paragraph 1: sensitive information for social security law',
    'https://www.legislation.gov.uk/ukpga/2018/12/schedule/1/part/1',
  ),
  N2a: memory('UK GDPR, Article 6(1)(e): the basis is a public task, not consent'),
  N3: found('A copy of your information: free, one calendar month (Ashfords, 17 February 2026; GOV.UK DWP charter)'),
  N5: found('Data (Use and Access) Act 2025: data complaints from 19 June 2026 (Boyes Turner, CMS, Travers Smith)'),
  N6: memory('UK GDPR, Article 16: correcting what is wrong, within one month'),
  N7: found('GOV.UK: DWP guide to managing customer records, version 6.0, from 11 March 2024'),
  N8: found('Rule of this service, from N7: what is open is kept until it is closed'),
  N9: found('Rule of this service: every look at a record is kept and can be read by the person'),
  N10: memory('UK GDPR, Articles 13 and 14: what a privacy notice says (the part on complaints was found: N5)'),
  N12: memory('UK GDPR, Article 22: no decision by a computer alone'),
  R33: found('Rule of this service, from L20: what was not done is recorded, and a decision maker decides about it'),
  R34: found(
    'GOV.UK: bank holidays of each nation. In doubt those of either are left out (rule of this service)',
    'https://www.gov.uk/bank-holidays',
  ),
  R41: found(
    'Standard of this service: when a request to look at a plan again is answered (the law sets no time: L19a)',
  ),
  R42: found('Rule of this service: somebody who did not write the plan looks at it again (practice: L45)'),
  C1: found('GOV.UK: DWP complaints procedure, complaints and appeals are different'),
  C2: found('GOV.UK: DWP complaints procedure, how to complain and what to tell'),
  C6: found('Work Programme leaflet, 1 July 2011: you are not treated differently for complaining'),
  C3: found(
    'GOV.UK: DWP complaints procedure, the complaints team answers within 15 working days',
    'https://www.gov.uk/government/organisations/department-for-work-pensions/about/complaints-procedure',
  ),
  C5: found(
    'GOV.UK: how to bring a complaint to the Independent Case Examiner, updated 6 March 2023',
    'https://www.gov.uk/complain-independent-case-examiner',
  ),
  C6a: found('Provider guidance (IPES, chapter 14): a final response, or 8 weeks without one'),
  C8: found(
    'Parliamentary Commissioner Act 1967, section 6(3): through an MP, within a year (Ombudsman, report on Ms U)',
  ),
  C9: found('GOV.UK: mandatory reconsideration', 'https://www.gov.uk/mandatory-reconsideration'),
  C11: found('R (CJ) and SG v SSWP [2017] UKUT 324 (AAC): a late request still opens the way to appeal'),
  C14: found(
    'GOV.UK: address of the Independent Case Examiner',
    'https://www.gov.uk/government/organisations/independent-case-examiner/about/complaints-procedure',
  ),
  C14a: found('NHS.UK and the Ombudsman’s own form: number of its helpline', 'https://www.ombudsman.org.uk'),
  C14b: found(
    'Information Commissioner, service standards: number of the helpline',
    'https://ico.org.uk/about-the-ico/our-information/service-standards',
  ),
  C14c: found('Citizens Advice: its own website', 'https://www.citizensadvice.org.uk'),
  G14a: memory('Help lines for somebody in distress: the numbers on their own websites'),
  G14b: memory('Help lines for somebody who is hurt at home: the numbers on their own websites'),
  C13: memory('What to tell a person when a plan is issued (inferred from L19, L51, C6 and C9)'),
}

/** Where every rule and text of this service comes from, by id: the facts the regimes and the guard rails cite. */
export const sources: Record<string, Source> = Object.fromEntries(
  Object.entries(entries).map(([id, entry]) => [id, { id, ...entry }]),
)
