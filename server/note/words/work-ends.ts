/** How people tell that a job ended, and why. Patterns for the text of `Said`, each without its first space. */

const any = (phrases: string) =>
  `(?:${phrases
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter(Boolean)
    .join('|')})`

/** By the person's own step. */
export const leaving = any(
  `left, finished, ended, stopped, quit, gave up, gave it up, gave that up, packed it in, packed up, packed it up, wound up, wound it up, sold up, shut up shop, packed that in, packed in, jacked it in, jacked in, chucked it in, chucked in, knocked it on the head, walked out, resigned, handed (?:in )?(?:his |her |my )?notice(?: in)?, took voluntary redundancy, took redundancy, took vr, took severance, took early retirement, took ill health retirement, retired early, retired, gadael, gorffen`,
)

/** By the employer's. */
export const dismissal = any(
  `made redundant, redundant, redundancy, voluntary redundancy, vr, early retirement, medically retired, medical retirement, ill health retirement, medically discharged, invalided out, discharged, dismissed, dismissal, sacked, fired, laid off, laid him off, laid her off, let go, let me go, let her go, let him go, let them all go, paid off, pensioned off, struck off, tupe'd out, finished (?:me|him|her|us|them|everyone|everybody), finished up, (?:got|given|was given|gave (?:him|her|me)) (?:the )?(?:push|boot|sack|chop|bullet|elbow|notice|marching orders), (?:got|was) the sack, (?:not|wasn't|weren't|never) (?:kept|taken|asked|signed) (?:on|back), asked to leave, forced out, pushed out, bullied out, managed out, failed (?:his |her |my |the )?probation, gross misconduct, lack of work, no work left, no more work, no shifts, work dried up, cutbacks, cuts, restructure, restructured, restructuring, downsizing, job cuts`,
)

const firm =
  '(?:the |a |his |her |my |their |when |new |temp |temporary |seasonal |fixed term |agency |whole |\\d+ month |\\d+ week |maternity )*(?:contract|placement|post|role|position|project|funding|season|seasonal work|work|firm|company|business|employer|shop|store|branch|factory|plant|site|pit|mill|works|yard|depot|office|hotel|pub|bar|club|cafe|restaurant|takeaway|garage|salon|nursery|school|bank|care home|home|farm|warehouse|unit|place|service|market|stall|owners?|boss|gaffer|governor|manager|management|landlord|landlady|family|farmer|they)'
const closes =
  "(?:closed|shut|closing|shutting|closes|shuts)(?: down)?|went (?:bust|under|bankrupt|into administration|into liquidation|into receivership)|folded|collapsed|failed|relocated|moved(?: away| abroad| to [^ ]+(?: [^ ]+)?)?|sold up|was sold|got sold|sold|retired|died|passed away|ended(?: due to covid)?|finished|ran out|dried up|lapsed|(?:not|wasn't|never) (?:renewed|extended)|expired|came to an end|is up|up|burned down|burnt down|demolished|took over|came in|cut (?:[^ ]+ )?(?:hours|shifts|staff|jobs)|lost (?:the|its|their) contract"

/** The place or the work that came to an end: "shop shut", "boss retired", "contract not renewed". */
export const closing = `${firm} (?:was |were |got |has |had |then |just )*(?:${closes})`

const body =
  '(?:back|knees?|hips?|shoulders?|legs?|arms?|wrists?|hands?|feet|ankles?|heart|lungs?|chest|eyes|eyesight|sight|hearing|nerves|mental health|health|arthritis|body|joints)'
/** What happened to the person, which is why where a job is told to have ended. */
export const misfortune = any(
  `(?:his |her |my |the )?${body} (?:went|gave out|gave way|gave up|packed in|packed up|failed|failing|got (?:too )?(?:bad|worse)|couldn't take (?:it|any more)|couldn't cope|wouldn't let (?:him|her|me)|played up|trouble|problems|issues|injury|pain), ill health, sickness, long term sick, off sick, signed off sick, stress, burned out, burnt out, burnout, breakdown, had a (?:breakdown|stroke|heart attack|fall|accident), accident, injury, injured, got injured, (?:got|fell|was|when) pregnant, pregnant, had (?:a|the|her|his|my) (?:first |second )?(?:baby|kids|children|son|daughter|twins), had (?:baby|kids|children), mat(?:ernity)? leave, became a mum, started a family, got married, moved (?:house|away|abroad|here|to [^ ]+(?: [^ ]+)?), went (?:to prison|inside|to uni|to college|back to college|back to school), sent (?:to prison|down), couldn't (?:cope|stomach it|stand it|stick it|hack it|manage|keep up|get there|do it|take it|handle it|carry on|follow|afford [^ ]+|lift|stand)(?: (?:any more|anymore|any longer))?, fell out with [^ ]+(?: [^ ]+)?, bullied, bullying, got bullied, too (?:far|stressful|much|hard|heavy|physical|tired|few hours|low paid), (?:pay|money|wages|mileage|fares?|travel|hours|shifts) (?:was |were |got )?(?:too [^ ]+|not [^ ]+|terrible|rubbish|cut), not enough hours, no childcare, childcare (?:fell through|issues|problems|trouble), didn't like it`,
)
