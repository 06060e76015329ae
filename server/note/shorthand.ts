/** What advisers write for short, and slips of the pen, spelled out: the words that patterns are written in. */

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
hgv1 hgv, hgv2 hgv
lic licence, license licence, liscence licence, licience licence, licenece licence, lisence licence, licnce licence
accom accommodation, accomodation accommodation, ha housing association, h/a housing association, la council, l/a council
ca carer's allowance, carers carer's, nr near, govt government, info information, tel telephone, fone phone, mob mobile
recieves receives, recieve receive, definately definitely, seperated separated, recption reception, receptoin reception, wensday wednesday, wendesday wednesday, thursdy thursday, saterday saturday, evenigs evenings, mornigns mornings, mornngs mornings, afternons afternoons
frm from, privatly privately, wld would, cld could, shld should, wkr worker, hsg housing, allowence allowance, allowanse allowance, licnece licence, licenes licence, intrepreter interpreter, interpretor interpreter, warehosue warehouse, ppl people, hosp hospital, evrything everything
u you, ur your, r are, bday birthday, lp lone parent, l/p lone parent, s/p single parent, anxeity anxiety, anxity anxiety, depresion depression, diabetis diabetes, athritis arthritis, arthritus arthritis, asma asthma
`

const whole = new Map(
  written
    .split(/[,\n]/)
    .map(line => line.trim().split(' '))
    .filter(([from, ...to]) => from && to.length > 0)
    .map(([from = '', ...to]) => [from, to] as const),
)

/** A word spelled out, as one word or several. */
export const spelledOut = (word: string): readonly string[] => whole.get(word) ?? [word]

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
