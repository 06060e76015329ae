/** The words by which people tell of work: that they did it, do it or would like to. Patterns for the text of `Said`. */

import { dismissal, leaving } from './work-ends.ts'

const any = (phrases: string) =>
  `(?:${phrases
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter(Boolean)
    .join('|')})`

/** What may stand between those words and the job, and changes nothing. */
export const fillers =
  any(`line, floor, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mornings, evenings, afternoons, saturdays, sundays, weekends, a week, a, an, the, as, in, at, for, on, of, with, also, mainly, mostly, mostly in, some, various, lots, different, loads, couple, bit, little, part, full, time, agency, temp, temporary, casual, seasonal, self, employed, freelance,
  zero, hours, hour, contract, contracts, cash, hand, voluntary, unpaid, paid, local, big, small, busy, large, lot, many, few, number, several, years, year, months, month, weeks, \\d+, one, about, over, under, nearly, almost, by, job, jobs, role, roles, position, positions,
  work, working, worked, shifts, nights, days, my, her, his, own, himself, herself, myself, their, first, last, just, only, previously, formerly, once, briefly, back, there, doing, home, well, from, experience, long, same, firm, company, business, career, industry, sector, life, all, most, qualified, trained, registered, chartered, certified, apprenticeship, apprentice,
  a week, per, week, weekly, really, kind, type, sort, kinds, types, sorts, basic, general, manual, low, paid, hard, heavy, busy, lovely, small, old, new, good, recently, most recently, latterly, latest, trial, nice, odd, family, family run, week, main, before, a long, always, ever since, for years, ages, since, then, and, or, mixture, mix, range, variety, fel, mewn, yn, i'n, 'n, y, yr, o, am, gyda, i, wedi`)

/** The words of having done a job. */
export const pastCues =
  any(`${leaving}, ${dismissal}, worked, works previously, was, were, used to, used to be, used to work, used to do, used to have, used to run, been, had, did, done, experience, experienced, background, promoted to, lost job, lost her job, lost his job, lost my job, lost the job, made redundant, redundant, sacked, dismissed, laid off, let go, resigned, finished, left, quit, packed in, gave up, gave up job, gave up work, gave up his job, gave up her job, gave up my job, way up to, progressed to, ended up as, became, previously, previous, prev, before, ex, former, formerly, retired, time served, career, served, spent, ran, owned,
  last job, last worked, last job was, last one, last one was, managed, started, got a job, went into, went on to be, went to work, before that, first job, jobs, history, jobs in, job in, before kids, moved into, moved on to, was working, were working, been working, apprenticeship, apprentice, worked mainly, stint, stints, did a stint, did a bit, used to volunteer, volunteered, started out, started off, first worked, shifts, past work, past jobs, work history, a few years, years, year, months,
  trained as, apprenticed as, apprenticed, did an apprenticeship as, did apprenticeship as, gweithiodd, gweithiais i, gweithiodd hi, gweithiodd e, gweithiodd o, gweithiodd fel, bu'n, bu hi'n, arferai, buodd, wedi bod yn, gweithiais, gweithio, bod, bu, bues, bues i'n, bues i, bues i yn, roedd, roeddwn, roeddwn i'n, roedd hi'n, roedd e'n, arfer, roedd hi, roedd o'n, wedi gweithio, wedi bod`)

/** The words of doing one now. */
export const nowCues = any(
  `works, work, currently, now, is, i'm, am, she's, he's, employed, is employed, does, do, helps, helps out, help, help out, volunteers, volunteering, volunteer, voluntary, still, has a job, has job, got a job, has a part time job, has a small job, has work, still works, still working, working, is working, i'm working, currently working, now working, works part time, works full time, self employed, is self employed, at the moment, just started, recently started, started, currently employed, runs, runs own, mae hi'n, gweithio'n, gweithio'n rhan amser, mae'n, mae e'n, mae o'n, rwy'n, dw i'n, gweithio`,
)

/** The words of wanting, before a job. Those of refusing are told apart by the clause. */
export const wishCues = any(
  `up for, sees himself as, sees herself as, see myself as, would go for, would do, i'd do, she'd do, he'd do, set on, heart set on, wants, want, wanting, wanted, would want, would like, would love, i'd like, she'd like, he'd like, i'd love, she'd love, he'd love, they'd like, would quite like, would really like, he'd rather, she'd rather, i'd rather, they'd rather, would rather, would accept, she'd accept, he'd accept, i'd accept, would take, i'd take, will take, like to, looking for, looking at, looking into, looking to, look for, searching for, seeking, seeks, after, interested, interested in, interest in, interests, fancies, fancy, fancied, keen, keen on, hopes, hoping, hope, hopeful, thinking of, thinking about, thinks about, thought about, thought of, considering, aims, aiming, aim, aim is, aims are, goal, goal is, goals, long term goal, ambition, ambition is, dream, dream job, dream is, dream job is, ideal job, ideal job is, ideal, ideally, prefer, prefers, preferred, preference, preference is, would prefer, prefers to, love to, likes the idea of, like the idea of, idea of, likes idea of, wishes to, plans, planning, plan is, wants to, wants to be, wants to become, looking to be, might go, may go, might try, might do, might go back, get back into, go back to, return to, returning to, go into, get into, break into, retrain as, train as, train to be, become, always wanted to be, always wanted, job wanted, work wanted, job goal, job goals, wanted job, desired job, job preference, suited to, would suit, eisiau, moyn, hoffi, hoffwn, hoffwn i, hoffai, hoffai hi, hoffai fod, am fod, chwilio am, am weithio, am weithio mewn, diddordeb mewn, eisiau bod, isio`,
)

/** What may stand between a wish and the job. */
export const wishFillers = any(
  `evening, morning, afternoon, night, weekend, mornings, afternoons, evenings, nights, weekends, school, know, herself, himself, themselves, gwaith, waith, daytime, day, to, set, be, become, becoming, being, work, working, get, getting, into, in, as, go, going, back, do, doing, some, more, any, a, an, the, job, jobs, role, roles, find, finding, try, trying, train, retrain, retraining, up, with, on, for, kind, type, sort, of, something, somewhere, anything, like, either, maybe, possibly, perhaps, would, \\d+, hours, hour, a week, week, about, part, full, time, again, local, return, returning, start, starting, home based, career, position, positions, or, and, light, basic, similar, still, eventually, one day, move, moving, new, different, steady, quiet, permanent, temporary, at, doing, her, his, own, my, self, employed, office based, even, just, also, based, easy, a bit, bit, little, more of a, her own, his own, around, involving, involved, within, fod, yn, mewn, swydd, fel, gyda, weithio, gweithio, bod, cael, gwneud`,
)

/** What means that a job named is none the person has, had or would like. */
export const refusals =
  / (?:wouldn't|won't|would not|will not|do not|does not|don't want|doesn't want|didn't want|not want|don't|doesn't|never|not|no|hates?|hated|avoid|avoiding|rule out|ruled out|anything but|apart from|except|rather not|can't|cannot|couldn't|unable|refuses|refused|too old|scared of|put off|sick of|fed up|dim|ddim|erioed|instead of|without|lacks|lack of|needs?|requires?|required|asked for|asks for|unlike|because|if|whether|rejected|turned down|interview|interviews|applied|applying|apply|application|applications)(?= |$)/
/** After a name: it was the name of a course, an appointment, or of whoever did something. */
export const study =
  /^ (?:violence|abuse|tax|bootcamps?|workshops?|advice|course|courses|training|nvq|nvq\d|btec|level|lvl|l[1-8]|diploma|degree|certificate|certificates|cert|qualification|qualifications|gcse|a levels|apprenticeship|at college|at uni|college|cert|licence|ticket|badge|card|exam|exams|student|class|classes|nurse said|said|says|told|visits|rang|called|appointment|appointments|interview|interviews|fees|costs|run|place|hours|holidays|was|were|is|are|would|has|had|wants|needs|rang|phoned|offered|turned)(?= |$)/

/** Where somebody may be without working there. */
export const visited = new Set(
  'school primary_school secondary_school infant_school junior_school special_school college university nursery day_nursery hospital hospitals prison hostel church gym library park police surgery gp_surgery clinic dentist dentists dental_practice solicitors foodbank food_bank social_services health_centre community_centre chemist pharmacy optician opticians bank playgroup council council_offices courts town_hall youth_club youth_centre academy swimming_pool leisure_centre kindergarten pre_school vets hospice day_centre residential_home nursing_home care_home post_office cinema museum market shops shop pub services ysgol ysbyty meithrinfa coleg banc llyfrgell'
    .split(' ')
    .map(place => place.replaceAll('_', ' ')),
)
