/** How people say that their health is poor, as lists for the patterns of the definition. */
const oneLine = (list: string) => list.replace(/\s+/g, ' ').trim()

// Before a part of the body: "dodgy knee".
const ailing = `
  bad | sore | dodgy | painful | poor | weak | gammy | knackered | arthritic | broken | fractured | torn | swollen | stiff | dislocated | frozen |
  damaged | injured | crushed | trapped | slipped | bulging | worn | worn out | duff | ropey | ropy | wonky | gone | aching | achy | numb | twisted |
  sprained | shattered | fused | failing | buggered | shaky | tight | limited | reduced | restricted | deteriorating | loss of | lost | fading | poorly | ddrwg`

// After one: "knee plays up".
const ails = `
  bad | sore | painful | dodgy | pain | pains | ache | aches | aching | problem | problems | trouble | troubles | issue | issues | injury | injuries |
  injured | condition | complaint | damage | damaged | weakness | stiffness | spasms | spasm | swelling | swells [up] | swell [up] | swollen | hurt | hurts | hurting | bad | sore |
  painful | weak | stiff | plays up | play up | playing up | played up | gives way | give way | gives out | give out | gives her | gives him | gives me | goes | go (numb | dead) | seizes [up] |
  seize [up] | locks [up] | lock [up] | went | operation | op | surgery | replacement | replaced | fusion | transplant | impairment | impaired | loss |
  infection | difficulties | difficulty | disease | failure | attack | bypass | gives * grief | numb | fracture | disability | disorder | defect | (is | are | has | have) (shot | gone | failing | going | giving up | given (out | way | up) | packed (in | up) | seized up | worn (out | away) | had it | knackered | wrecked | wore out | stiffened up | swollen up) | shot | knackered | gone |
  shake | shakes | shaking | tremble | trembles | cramp | cramps | throbs | tingles | bothers (her | him | me) | (lets | let) (her | him | me) down | not (right | good | great | what it was) | poor | deteriorating | getting worse | tires | won't (bend | straighten | grip) | drwg | yn ddrwg | tost`

// What a body may not manage: "can't stand", "struggles with stairs".
const bodily = `
  (large | big | noisy | busy | loud) (groups | crowds | places | rooms | noises) |  stand | standing | sit | sitting | walk | walking | lift | lifting | bend | bending | kneel | kneeling | carry | carrying | climb | climbing | squat |
  squatting | crouch | crouching | twist | twisting | reach | reaching | push | pushing | pull | pulling | grip | gripping | grasp | hold | holding |
  raise | raising | type | typing | fine work | stairs | steps | concentrate | concentrating | concentration | focus | focusing | remember |
  remembering | memory | sleep | sleeping | breathing | hearing | seeing | mobility | mornings | getting up | getting out of bed | noise | crowds |
  crowd | people | strangers | busy places | being around people | new people | groups | bright lights | leaving the house | going out | heights | change |
  stress | pressure | motivation | social situations | loud noise | noisy places | too much noise | pain | mood | long periods | crowded places | being on feet | being on (her | his) feet | heat | (her | his) (mobility | mood | memory | balance)`

const cannot = `
  (can't | unable to | not able to | couldn't | struggles to | struggle to | no longer able to) [really | even | always]
  (stand [up] | sit | walk [far | long] | lift | bend | kneel | squat | carry | climb | twist | reach | push | pull | raise | grip | hold | type | concentrate | cope | focus | remember things | sleep | see well | hear well |
  manage (stairs | steps) | do (stairs | crowds) | use [her | his | my] (left | right) (hand | arm) | use (her | his | my) (hand | hands | arm | arms | legs) | be on (feet | [her | his] feet) | stay on (her | his) feet | go out alone | go out | leave [the] house |
  be around (people | crowds) | be in (crowds | crowded places) | handle (crowds | noise | stress | people | pressure) | do (heavy | manual | physical) * | tie (her | his) * | get out of bed | breathe)`

const treatments = `
  [(minor | major | urgent)] [({body})] (op | operation | surgery | replacement) | physio | physiotherapy | counselling | counsellor | cbt | talking therapy | talking therapies | therapy | therapist | diagnosis | scan | mri |
  specialist | consultant | psychologist | psychiatrist | cmht | [community] mental health team | pain clinic | pain management | biopsy | test results |
  [an] (autism | adhd) assessment | dialysis | chemo | chemotherapy | radiotherapy | crisis team | hysterectomy | transplant | bypass | pacemaker | stent | steroid injections | injections | rehab | detox`

const aids = `
  stick | sticks | crutch | crutches | frame | walking stick | walking frame | rollator | zimmer [frame] | wheelchair | mobility scooter | oxygen | splint | splints | brace | knee brace |
  back brace | neck brace | cpap [machine] | colostomy [bag] | stoma | catheter | inhaler | inhalers | insulin pump | pacemaker | prosthetic [leg | arm] | hearing (aid | aids) | cochlear implant | guide dog | tens machine | nebuliser | support bandage`

const feels = `
  tired | dead tired | breathless | out of breath | exhausted | fatigued | dizzy | anxious | panicky | overwhelmed | muddled | confused | short of breath | worn out | stiff | shaky |
  panicked | low | down | claustrophobic | flustered | lightheaded | faint | wiped out | drained | weepy | tearful | depressed | agitated | paranoid`

// What happened to a body once may have left something, or not.
const injuries = `
  (hurt | hurts | broke | injured | fractured | damaged | dislocated | twisted | tore | did | operation on | op on | surgery on | injury to | pain in | pains in | lost the use of |
  no feeling in | no (sight | hearing) in | problems with | trouble with | problem with | issues with | weakness in | arthritis in | pins and needles in | metal plate in | plates in | lost [#])
  [(her | his | my | the | both)] [(left | right | lower | upper)] {body}`

// What says of itself that somebody's health is poor.
const illHealth = `
  [{severity}] [{body}] {limiting} | {ailing} [(left | right | lower | upper | both | her | his)] {body} |
  [(her | his | my | left | right | both)] {body} [(is | are | has | have | was | been | often | always | sometimes | still | really | very | keeps | keep)] [(still | very | really | so | always | too)] {ails} |
  {cannot} | (struggles | struggling | struggle | difficulty | difficulties | trouble | problems) (to | with | in | on | when) [(the | her | his | too much)] [(long | prolonged)] {bodily} |
  (trouble | difficulty | problems) {bodily} | (not | no) (good | great) (with | in) (crowds | people | noise | stairs) |
  doesn't (sleep | cope with | like (crowds | busy places | noise) | do well (in | with) (crowds | noise)) [well] | (hates | avoids | dislikes) (crowds | busy places | noise | noisy places) |
  (can | able to | could) only (sit | stand | lift | carry | use | manage stairs) | only able to (sit | stand | lift) |
  no (standing | lifting | typing | bending | kneeling | sitting | walking | climbing | stairs) (for | all day | long | too | allowed) |
  (has | had | having) [(a | an | her | his | 2 | 3 | had a)] [(mini | major | minor | recent | triple | hip | knee | heart | back)] (stroke | heart attack | breakdown | nervous breakdown | bad fall | operation | bypass | transplant | seizure | tia | car accident | accident at work | amputation | hysterectomy) |
  (disabled | registered disabled | [a | physical | hidden] disability | [long term | serious] health condition | [long term] medical condition | long term (sick | illness | condition) | mobility (problems | issues | difficulties)) |
  (limited | poor | reduced | restricted | low) (mobility | movement | concentration | sleep | stamina | circulation | energy | immunity | immune system) |
  (uses | walks with | wears | needs | on | has | using | relies on | fitted with | gets about with) [(a | an | her | his | 2 | the)] [walking] {aids} | walking with (a stick | sticks | crutches | a frame | a limp) | (wheelchair | mobility scooter) user | in a wheelchair | wheelchair bound |
  (takes | taking | prescribed | started on | put on) [(strong | daily | regular | heavy | a lot of | various | lots of | a * of)] {medicine} | on [(strong | daily | regular | heavy | a lot of | various | lots of)] {medicine} | {medicine} ((makes | make | means | leaves | made) | for * ) | methadone | side effects |
  in [(constant | a lot of | chronic | daily | bad | severe)] pain | (constant | chronic | severe) [* ] pain | (gets | get | getting | becomes | feels | always | feeling) [(very | really | so | easily | quite | too | dead | just)] {feels} | (out | short) of breath |
  (panics | panic | panicky | panicking | panicked | anxious | very anxious | claustrophobic) (in | on | around | with | when | at) | without panicking | (off sick | signed off [(sick | work)] | on the sick | sick note | sickline | fit note) [(with | for | due to | because of | by (the | her | his) *)] |
  (awaiting | waiting for | waiting on | on [the | a] waiting list for | referred for | referred to | having | under | seeing | sees | attends | attending) [(a | an | the | her | his)] [nhs] {treatments} | (had | after) [(a | an | her | his | the)] {treatments} |
  (recovering | recovery | recovered) from [(a | an | the)] ({body} * | surgery | operation | op | cancer | illness | stroke | alcohol* | drug* | addiction | gambling | {condition} | * (op | operation | surgery | replacement)) | in recovery | (drug | alcohol | drink | substance) (problem | problems | addiction | dependen* | misuse | issues) | recovering (alcoholic | addict) |
  # (days | weeks | months | years) (sober | clean) | (sober | clean) (# | for #) (days | weeks | months | years) | alcoholic |
  (sleep | sleeps | sleeping) (badly | poorly | is bad | is poor) | not sleeping | insomnia | (tires | tired) (easily | quickly | all the time) | always tired | (tires | tired | exhausted | worn out | wiped out | knackered) (by | after) * |
  mental health (is [very | really | quite] (poor | bad | up and down | suffering | not good | not great) | not good | bad | up and down | suffers | has suffered | poor | struggles | isn't (good | great)) | (poor | bad | fragile | declining) mental health | (struggles | struggling) (mentally | with [(her | his)] mental health) |
  hearing loss | lost (hearing | sight | the sight) | (deaf | blind) in | weak (left | right) side | spells of (dizziness | vertigo | blackouts | fainting) | (blackouts | fainting fits | fits | faints | blacks out) | hears voices | (poor | bad | ill | failing | declining) health | (in | under) ill health |
  (health | condition | illness | disability | pain | arthritis | anxiety | depression | fatigue | copd | back | fibromyalgia | asthma | ms) (affects | limits | stops | makes | restricts | prevents | means) [(her | his | my | it | what | working | how)] |
  (health | medical | mental health) (is | are) [(main | biggest | the | a)] (barrier | problem | issue) | burnt out | burned out | can't get out much | (has to | have to) stop after walking |
  {body} [(is | are)] [(really | very)] bad (from | with | since | # days) | the {body} has gone | (manages | walks) a few steps | (because of | due to) [(the | her | his | my)] (chemo | chemotherapy | dialysis | radiotherapy) |
  can't ... without (panicking | crying | shaking) | hospital appointments | time off for [(hospital | medical)] (dialysis | treatment | hospital * | chemo | appointments at hospital) |
  {body_fails} | {by_letters} | poen * | byddar | dall | dioddef o *`

// What a hand or a leg no longer does: "can't close his right hand".
const bodyFails = `
  (can't | couldn't | unable to | not able to | struggles to | struggle to | can hardly | can barely) (close | open | straighten | bend | move | feel | turn | lift | raise | clench | put weight on | bear weight on | rely on | trust | make a fist with | grip [things] with | see (out of | with) | hear (out of | with)) [her | his | my | the] [left | right | bad | good] {body} |
  (shouldn't | mustn't | not allowed to | not supposed to | not meant to | told not to | advised not to | warned not to | banned from) [be] (lift | lifting | climb | climbing | bend | bending | stand | standing | carry | carrying | kneel | kneeling | overdo | exert | strain) |
  (can't | couldn't) [so much as | even | hardly] (comb (her | his) hair | wash (herself | himself) | get dressed | get (up the stairs | out of the bath | off the settee) | make it to the * | hold a (cup | pen | conversation)) |
  (hearing | hears) (voices | things) | hear (voices | things) | (next to nothing | not much) (in | on | out of) (the | her | his) (left | right) | blood sugars | (legs | knees | back | hip) [go | goes | went] from under (her | him | me) |
  (nerves | nerve) [is | are] (shot | bad | gone | in bits | shattered) | (gets | get | got) (worn out | puffed | puffed out | out of puff | breathless | shattered | exhausted) (going | doing | walking | after | climbing | with) | coughs all * | doubled over | in (agony | bits with (her | his) *) |
  (hardly | barely | can't | doesn't | not been) (sleeps | sleep | sleeping) | up (all night | half the night) with (her | his | the) (pain | back | anxiety | legs | chest | coughing) | [#] stents | (stents | pacemaker | pins | plates | metalwork) (in | fitted | put in) | loss of (feeling | use | grip | balance) |
  (on | gets | has) dialysis | (self conscious | ashamed) of (her | his) (skin | scars | weight) | (her | his | my) (nerves | heart | lungs | waterworks | bowels | thyroid | kidneys) (is | are) (bad | weak | failing | packing up | on the blink | not right)`

// Illnesses by their letters, as clinics write them; "me" and "as" are words, so they need their letters' company.
const byLetters =
  'ckd | pmdd | gad | dvt | sle | tbi | fasd | t1d | t2d | t1dm | t2dm | hf | oa (in | of | both | knees | knee | hips | hip | hands) | ra (in | of | both | hands | feet | since) | me or cfs | cfs or me | cfs me | pe (on | in) * | af (on | with) * | gbs | pots syndrome | nafld | hs (skin | flares) | tmj | svt | gord | gerd | pvd | ibs d'

// Benefits that only somebody has whose health is poor: they show that it is, and say nothing of how.
const illBenefit = `
  (has | gets | got | on | in receipt of | receives | awarded | claims | claiming | getting | receiving) [(the | enhanced | standard | high rate | new style)] (lcwra | lcw | pip | adp | esa | limited capability [for work [related activity]] | attendance allowance) | ^ (lcwra | lcw) $`

// What reads like illness and is not the person's own, or is no illness: a job, a course, somebody else's, a date to come.
const notOwnIllness = `
  {condition} ({child} | {relative} | {children}) | ({child} | {relative} | {children}) [(is | are | has | have | with | who has | also | being | ag | gydag)] {condition} | going into hospital |
  (cares for | caring for | care for | look after | looks after | looking after | carer for | carer to | carer) | disabled ({relative} | {child}) | cancer research | (care | nursing | dementia | mental health | learning disabilit* | autism | cancer) (assistant | worker | home | work | nurse | support | ward | unit | care | charity | patients) |
  (work | job | working | career) (in | with) [the] (mental health | disab* | {condition}) | first aid | nvq | course | training | course* | customers | patients | residents | job as | worked | experience | experienced | booked |
  (anxious | worried | stressed | nervous) about | (op | operation | surgery | replacement) [(in | on | next | due | soon)] [(# | early | mid | late)] {month} | left as * went | left as (back | knee | leg | hip) went |
  (husband | wife | partner | mum | dad | sister | brother | mother | father | nan | mam) (has | had | got | is) | (mab | merch | gŵr | wraig | fam | dad | tad) (ag | gydag | gyda) | (pip | adp) (decision | assessment | appeal | form | tribunal | review) |
  (deaf | blind | autism | mind | stroke | alzheimer's | parkinson's | epilepsy | ms) (action | centre | club | association | society | community | trust | people) | parkinson's (nurse | clinic) | {condition} (lady | man | gentleman | woman | people | students | pupils | boy | girl | homes) | (takes | taking | drives | ferries | runs | took | gets) (her | his | my | the) ({relative} | {child}) to | (cope | manage) with (anything | more) (over | than) | full recov* | fully recovered | no (problem | problems | issues) now | {condition} (going | being | kept) * | {condition} assessment | (kept | keep) between us |
  disability (team | adviser | advisor | officer | rights | service | charity | confident) | mental health (first | team | service | services) | (ill health | medical) retirement |
  (neighbours | noisy | noise | debt | debts | bills | money | arrears | baby) ... can't sleep | (panics | panicky | panic | muddled | confused | flustered) [when * *] ... (online | computer | computers | website | technology | passwords | change | numbers | sums | money | maths)`

/** Lists by name, each a pattern of the language of heard.ts. */
export const healthPhrases: Record<string, string> = {
  ailing: oneLine(ailing),
  ails: oneLine(ails),
  bodily: oneLine(bodily),
  cannot: oneLine(cannot),
  treatments: oneLine(treatments),
  aids: oneLine(aids),
  feels: oneLine(feels),
  severity:
    'severe | mild | chronic | bad | really bad | type # | type | high | poorly controlled | a bit of | some | ongoing | terrible | awful | long term | post viral | registered | diagnosed | very | early stage | work related | social | clinical | post natal | bouts of | partially | profoundly | totally | legally | recurrent | uncontrolled | borderline | undiagnosed | suspected | rheumatoid | breast | bowel | lung | prostate | skin | ovarian | cervical | throat | testicular',
  injuries: oneLine(injuries),
  body_fails: oneLine(bodyFails),
  by_letters: byLetters,
  ill_health: oneLine(illHealth),
  ill_benefit: oneLine(illBenefit),
  treated:
    '(flare | flares) [(up | ups)] | (the | her | his) pain | (treatment | chemo | radiotherapy | dialysis | rehab) (finishes | finished | ends | is over | is done | done | allows | starts | on)',
  not_own_illness: oneLine(notOwnIllness),
}
