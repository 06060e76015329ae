/** What advisers write for short, and slips of the pen, spelled out: the words that patterns are written in. */
import { oftenShortened } from '../words/shortened.ts'

/** Words of letters, with or without a stroke: "p/t", "clmt". What stands for them may be several words. */
const written = `
clmt claimant, clmnt claimant, clt client, cl claimant, cust customer, custmr customer, clmts claimants, clients client
emp employed, empl employed, s/e self employed, s/emp self employed, wkd worked, wrkd worked, workd worked, wrk work, wrking working, wking working, abt about, asst assistant, mgr manager, mngr manager, supv supervisor, mgmt management, mgmnt management, coord coordinator, hist history, prev previous, prevs previous, whse warehouse, w/house warehouse, w'house warehouse, lvl level, untill until, recptionist receptionist, receptionst receptionist, certs certificates
yr year, yrs years, yo years old, y/o years old, yos years old, mth month, mths months, mnth month, mnths months
hr hour, hrs hours, wk week, wks weeks, wkly weekly, p/w a week, pw a week, pwk a week, p/wk a week, ph an hour, pcm a month, p/m a month, min minute, mins minutes
p/t part time, pt part time, f/t full time, ft full time, parttime part time, fulltime full time
w/ with, w with, w/o without, b/c because, bc because, cos because, coz because, cuz because, cause because, bcos because, bcuz because, wkg working
b4 before, atm at the moment, tho though, thru through, approx about, aprox about, approximately about, roughly about, circa about, ish about
w/end weekend, w/ends weekends, wkend weekend, wkends weekends, wknd weekend, wknds weekends, evng evening, evngs evenings, eve evening, eves evenings, morn morning, morns mornings, aft afternoon, afts afternoons, pm afternoon
mon monday, tue tuesday, tues tuesday, weds wednesday, wed wednesday, thu thursday, thur thursday, thurs thursday, fri friday, sun sunday
jan january, feb february, mar march, apr april, aug august, sept september, sep september, oct october, nov november, dec december
dont don't, doesnt doesn't, didnt didn't, cant can't, cannot can't, wont won't, isnt isn't, arent aren't, wasnt wasn't, hasnt hasn't, havent haven't, hadnt hadn't, wouldnt wouldn't, couldnt couldn't, shouldnt shouldn't, werent weren't
nowt nothing, owt anything, summat something, mh mental health
im i'm, ive i've, hed he'd, theyd they'd, whats what's, shes she's, hes he's, theyre they're, theyve they've, youre you're, thats that's, theres there's
dk don't know, dunno don't know, n/a none, na none, w/c week beginning, wfh working from home
poss possibly, prob probably, probs probably, def definitely, mayb maybe, mite might
ccare childcare, c/care childcare, c/minder childminder, cminder childminder
schl school, skool school, sch school, nrsry nursery, nursry nursery, nusery nursery, nurserie nursery, nurs nursery, preschool nursery, playgroup nursery, creche nursery
qual qualification, quals qualifications, cert certificate, certs certificates, exp experience, appt appointment, appts appointments, appl application, app application, apps applications, vol voluntary, vols voluntary, temp temporary
hubby husband, hubbie husband, bf boyfriend, gf girlfriend, ptnr partner, prtnr partner, daugter daughter, dtr daughter, dghtr daughter, mums mum's, dads dad's
kiddies kids, lo little one, n and, hour's hour, minute's minute, ll landlord, l/l landlord, kidz kids, childern children, chidren children, childen children, chldrn children, chn children, littl little
hgv1 hgv, hgv2 hgv, zhc zero hours, zhrs zero hours, redund redundant, redunded redundant, redundt redundant, vr'd vr, retd retired, ret'd retired, resgnd resigned, prod production, maint maintenance, mech mechanic, sec'y secretary
lic licence, license licence, liscence licence, licience licence, licenece licence, lisence licence, licnce licence
accom accommodation, accomodation accommodation, ha housing association, h/a housing association, la council, l/a council
ca carer's allowance, carers carer's, nr near, govt government, info information, tel telephone, fone phone, mob mobile
recieves receives, recieve receive, definately definitely, seperated separated, recption reception, receptoin reception, wensday wednesday, wendesday wednesday, thursdy thursday, saterday saturday, evenigs evenings, mornigns mornings, mornngs mornings, afternons afternoons
frm from, privatly privately, wld would, cld could, shld should, wkr worker, hsg housing, allowence allowance, allowanse allowance, licnece licence, licenes licence, intrepreter interpreter, interpretor interpreter, warehosue warehouse, ppl people, hosp hospital, evrything everything
u you, ur your, r are, bday birthday, lp lone parent, l/p lone parent, s/p single parent, anxeity anxiety, anxity anxiety, depresion depression, diabetis diabetes, athritis arthritis, arthritus arthritis, asma asthma
u/ under, fb facebook, pend pending, fgn foreign, eow every other weekend, alt alternate, ldr leader, tm team, bby baby, bbys babies, deg degree, degs degrees, lvls levels, stmt statement, stmnt statement, hyg hygiene, txt text, txts texts, srch search, assr assessor, crse course, crses courses, sngl single, sgl single, coll college, prim primary, reqd required, req'd required, n/r not required, exp'd expired, laps lapsed, lapd lapsed, crr carer, crrs carers, carin caring, r/w reading and writing, r+w reading and writing, dyslx dyslexic, dysl dyslexic, spellg spelling, readg reading, writg writing, trngs training, yngst youngest, ygst youngest, yst youngest, eldst eldest, brkfst breakfast, b/fast breakfast, bfast breakfast, brekkie breakfast, asc after school club, grndma grandma, g'ma grandma, gma grandma, g'mother grandmother, g'dad grandad, gdad grandad, g'pa grandad, g'parents grandparents, gparents grandparents, g'son grandson, gson grandson, g/son grandson, g/dtr granddaughter, gdtr granddaughter, g'dtr granddaughter, g'daughter granddaughter, gch grandchildren, neph nephew, bro brother, sis sister, dtrs daughters, chdn children, c'minder childminder, hol holiday, elem element, nxt next, wk/ends weekends, unfin unfinished, uncomp unfinished, incompl incomplete, interm intermediate, assoc association, assmt assessment, bacc baccalaureate, ins insurance, ppr paper, summ something, summink something, sumink something, nuffin nothing, nuffink nothing, nothin nothing, wee'un wee one
avail available, availble available, unavail unavailable, immed immediately, lkg looking, lookg looking, wd would, cd could, wantg wanting, nds needs, hv have, pref preference, prefs preferences, req requires, reqs requires, tgt target, obj objective
recep reception, serv service, svc service, supp support, sup supervisor, adv advice, biz business, trg training, trng training, perm permanent, agcy agency, agy agency, jnr junior, snr senior, ctr centre, cntr centre, whs warehouse, wh warehouse, manuf manufacturing, mfg manufacturing, constr construction, hskpg housekeeping, housekpg housekeeping, gdng gardening, cln cleaning, clng cleaning, dlvry delivery, drvg driving, wx work experience, wex work experience, w/shop workshop, s'visor supervisor
conf confidence, unemp unemployed, ue unemployed, u/e unemployed, emps employers, regd registered, trav travel, loc location, locn location, anyw anywhere, hpw hours a week, h/w hours a week, hrs/w hours a week, tto term time only, t/t term time, nts nights, w/e weekend, w/es weekends, w/ends weekends, wkday weekday, wkdays weekdays, w/day weekday, w/days weekdays, sats saturdays, suns sundays, mons mondays, flex flexible, flexi flexible, w/in within, pm's afternoons, pms afternoons, n/w not working, curr currently, pls please, plz please, opt option, opts options, mtg meeting, chg change, chgs changes, chngs changes, btwn between, a.m. am, a.m am, p.m. afternoon, p.m afternoon
cannae can't, canna can't, couldna couldn't, couldnae couldn't, dinnae don't, didnae didn't, doesnae doesn't, wouldnae wouldn't, wasnae wasn't, isnae isn't, havenae haven't, hasnae hasn't, tae to, dae do, gonnae going to, wanna want to, whit what
brk break, brks breaks, wlk walk, wlks walks, stn station, veh vehicle, susp suspended, disq disqualified, dl driving licence, fdl full driving licence, yds yards, ea each, e/w each way, d2d door to door, p/transport public transport
eng english, engl english, lang language, langs languages, ukr ukrainian, rus russian, punj punjabi, guj gujarati, wrtn written, wds words, terp interpreter, int'r interpreter, intrp interpreter, f/t/f face to face, h/visit home visit, h/v home visit, t/call telephone call, t/c telephone call, vid video, rm room, priv private, husb husband, k/worker key worker, k/wkr key worker, s/worker support worker, s/wkr support worker
gd good, vg very good, sob short of breath, anx anxiety, anx/dep anxiety or depression, dep/anx depression or anxiety, dx diagnosed, hx history, w/l waiting list, w/list waiting list, t/off time off, w/chair wheelchair, adjs adjustments, s/w software, ev every, mod moderate, lim limited, restr restricted, exac exacerbated, disab disability, cond condition, conds conditions
mtge mortgage, mort mortgage, mge mortgage, hse house, cncl council, o/occ owner occupier, elec electric, emerg emergency, f/bank foodbank, payg pay as you go, s/phone smartphone, s/ph smartphone, lib library, pword password, pwords passwords, p/word password, p/words passwords, a/c account, a/cs accounts, acct account, arrs arrears, bk back, wkdys weekdays
w/out without, v very, v/mail voicemail, v/mails voicemails, vmail voicemail, vmails voicemails, perp perpetrator
`

const whole = new Map(
  written
    .split(/[,\n]/)
    .map(line => line.trim().split(' '))
    .filter(([from, ...to]) => from && to.length > 0)
    .map(([from = '', ...to]) => [from, to] as const),
)

/** A word spelled out, as one word or several. */
export const spelledOut = (word: string): readonly string[] => whole.get(word) ?? [fullOf(word) ?? word]

const bonesOf = (word: string) => word[0] + word.slice(1).replace(/[aeiou]/g, '')
const byBones = new Map([...oftenShortened].reverse().map(word => [bonesOf(word), word]))
// Names in capitals that have no vowel either.
const names = /^(?:cscs|ptsd|copd|cptsd|bpsd|hmcts|hmrc|nvqs)$/
const said = /^(?:she|they|that|there|what|who|where|how|when|you|mum|dad|mam|nan|boy|man|rock|ma|jack)$/

// "wnts" leaves the vowels out, "lab'g" the middle.
function fullOf(word: string): string | undefined {
  if (/^[^aeiouy\W\d]{4,}$/.test(word) && !names.test(word)) return byBones.get(word)
  const [, begins, ends] = /^([a-z]{3,})'([a-z]{1,5})$/.exec(word) ?? []
  if (!begins || !ends || /^(?:s|t|ll|ve|re)$/.test(ends) || said.test(begins)) return undefined
  return oftenShortened.find(full => full.length > word.length && full.startsWith(begins) && full.endsWith(ends))
}

/** Whether a word is written with strokes for short: "p/t", "w/". */
export const isShort = (word: string): boolean => whole.has(word)

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** The number that a word says, from two up: "one" is as often no number ("the little one"), so it stays a word. */
export function numberIn(word: string): number | undefined {
  const unit = units.indexOf(word === 'fourty' ? 'forty' : word)
  if (unit > 1) return unit
  const ten = tens.indexOf(word === 'fourty' ? 'forty' : word)
  return ten >= 0 ? (ten + 2) * 10 : undefined
}
