/** Lists of phrases about a person's circumstances, for the patterns of the definition: health, getting about, languages. */
import { healthPhrases } from './health.ts'

const oneLine = (list: string) => list.replace(/\s+/g, ' ').trim()

const languages = `
  afrikaans | albanian | amharic | arabic | armenian | assamese | azeri | azerbaijani | basque | belarusian | bengali | bangla | bosnian |
  british sign language | bsl | bulgarian | burmese | cantonese | catalan | chinese | cornish | creole | croatian | czech | danish | dari |
  dinka | dutch | edo | english | estonian | ewe | farsi | filipino | finnish | flemish | french | fula | fulani | gaelic | georgian |
  german | greek | gujarati | gujerati | hausa | hebrew | hindi | hindko | hungarian | igbo | ilocano | indonesian | irish | italian |
  japanese | kannada | kashmiri | kazakh | khmer | kikuyu | kinyarwanda | kirundi | korean | krio | kurdish sorani | kurdish kurmanji | sorani kurdish | kurdish | kurmanji | sorani | kyrgyz |
  lao | latvian | lingala | lithuanian | luganda | luo | macedonian | makaton | malay | malayalam | maltese | mandarin | marathi | mirpuri |
  moldovan | mongolian | ndebele | nepali | nepalese | norwegian | oromo | pahari | papiamento | pashto | pashtu | pushto | patois | persian |
  pidgin | polish | portuguese | potwari | pothwari | punjabi | panjabi | roma | romani | romany | romanian | russian | rwandan | samoan | saraiki |
  serbian | serbo croat | sesotho | shona | sign language | sindhi | sinhala | sinhalese | slovak | slovakian | slovene | slovenian |
  somali | soninke | spanish | swahili | kiswahili | swedish | swiss german | sylheti | tagalog | tajik | tamil | tatar | telugu | tetum |
  thai | tibetan | tigre | tigrinya | tigrigna | tongan | tswana | setswana | turkish | turkmen | twi | ukrainian | urdu | uyghur | uzbek | vietnamese |
  welsh | wolof | xhosa | yiddish | yoruba | zulu | scots | ulster scots |
  cymraeg | gymraeg | saesneg | pwyleg | bwyleg | arabeg | ffrangeg | almaeneg | sbaeneg | rwmaneg | wcraineg | iaith arwyddion prydain`

const bodyParts = `
  back | lower back | upper back | spine | neck | shoulder | shoulders | arm | arms | elbow | elbows | wrist | wrists | hand | hands | finger | fingers |
  thumb | thumbs | hip | hips | leg | legs | knee | knees | ankle | ankles | foot | feet | toe | toes | heel | heels | joint | joints | muscle |
  muscles | chest | heart | lung | lungs | stomach | tummy | bowel | bowels | bladder | kidney | kidneys | liver | head | skin |
  eye | eyes | eyesight | sight | vision | ear | ears | hearing | memory | nerve | nerves | tendon | ligament | disc | discs | pelvis | circulation |
  breathing | mobility | balance | mental health | mood | sleep | pen glin | cefn | gefn | coes | goes | pengliniau | ysgwydd | clun`

const limiting = `
  flashbacks | nightmares | night terrors | tennis elbow | golfers elbow | golfer's elbow | trigger finger | vibration white finger | white finger | havs | asbestosis | pleural plaques | mesothelioma | sarcoidosis | silicosis |
  chronic kidney disease | renal failure | liver disease | fibroids | adenomyosis | haemophilia | thalassaemia | marfan* | motor neurone disease | myasthenia gravis | guillain barre | neuralgia | trigeminal neuralgia | cluster headaches | chronic migraine* |
  complex ptsd | complex trauma | dissociative * | body dysmorph* | bulimia | hoarding disorder | selective mut* | agoraphobic | social phobia | cervical spondylosis | degenerative discs | arthrosis | frozen shoulder | rotator cuff [*] | torn (cartilage | meniscus | ligament | ligaments | rotator cuff) | cruciate [*] | ruptured (disc | tendon | achilles) | club foot | dropped foot | foot drop | bunions |
  charcot | perthes | polio | post polio | rickets | osgood schlatter | spondylolysis | dvt | deep vein thrombosis | pulmonary embolism | peripheral neuropathy | diabetic neuropathy | retinopathy | retinitis pigmentosa | keratoconus | nystagmus | usher syndrome | down's syndrome | downs syndrome | fragile x | foetal alcohol * | global developmental delay | acquired brain injury | aphasia | dyscalculic |
  abscess* | addison* | adhd | agoraphobi* | alopecia | alzheimer* | amputee | amputat* | aneurysm | angina | ankylosing spondylitis | anorexi* |
  anxiety | apnoea | sleep apnoea | arrhythmia | arthritis | arthritic | osteoarthritis | rheumatoid | psoriatic arthritis | asd | asperger* |
  ataxia | atrial fibrillation | autism | autistic | bipolar | blood clot* | brain injury | head injury | brain fog | breathless* | bronchitis |
  bronchiectasis | bulimi* | bursitis | cancer | carpal tunnel | cataract* | cerebral palsy | cfs | chronic fatigue | chronic pain | cirrhosis |
  colitis | ulcerative colitis | complex needs | copd | cataplexy | crohn's | crohns | crps | cystic fibrosis | ddd | deaf | deafness |
  degenerative disc [disease] | dementia | depression | depressed | depressive | diverticul* | dizziness | dizzy | dizzy spells | dystonia |
  eating disorder | ehlers danlos | eds | emphysema | endometriosis | epilepsy | epileptic | fatigue | fibro | fibromyalgia | seizures | fnd |
  functional neurological disorder | glaucoma | gout | hard of hearing | hearing loss | hearing impair* | heart attack | heart condition |
  heart failure | heart disease | heart problem* | hepatitis | herniated disc | hiv | hypermobility | ibd | ibs | irritable bowel | incontinen* |
  insomnia | kidney failure | kidney disease | dialysis | labyrinthitis | learning difficult* | learning disabilit* | leukaemia | long covid |
  lupus | lymphoedema | lymphoma | macular degeneration | mecfs | meniere's | menieres | motor neurone | ms | multiple sclerosis |
  muscular dystrophy | myalgic | narcolep* | nerve damage | nerve pain | neuropathy | ocd | oedema | osteoporosis | overactive bladder |
  palpitations | pancreatitis | panic attacks | panic attack | panic disorder | paralysed | paralysis | paranoia | paranoid | parkinson* |
  partially sighted | pcos | personality disorder | bpd | eupd | plantar fasciitis | pneumonia | polymyalgia | post natal depression |
  postnatal depression | pnd | prolapse* | prolapsed disc | psychosis | psychotic | ptsd | c ptsd | cptsd | registered blind | blind | raynaud* |
  repetitive strain | rsi | restless legs | schizo* | sciatica | scoliosis | sensory (issues | processing | overload) | sepsis | sickle cell |
  slipped disc | spina bifida | spinal stenosis | spondylosis | spondylitis | spondylolisthesis | stroke | tia | stoma | tachycardia | tendonitis |
  tourette* | tumour | ulcer | ulcers | vertigo | visual* impair* | visual impairment | sight loss | sight impaired | tunnel vision | whiplash |
  mood swings | social anxiety | mental health [issues | problems | condition | difficulties] | poor mental health | iselder | pryder | gorbryder |
  gwynegon | cryd cymalau | epilepsi | awtistiaeth`

// These may well not touch somebody's work: they are told, and nothing is made of them.
const mild = `
  menopaus* | perimenopaus* | heavy periods | polycystic [ovaries] | graves disease | hashimoto* | addisons | lactose intolerant | nut allergy | hay fever | sinusitis | gerd | acid reflux | hiatus hernia | high cholesterol | glue ear | colour blind | kidney stones | pernicious anaemia | b12 deficiency |
  asthma | asthmatic | diabetes | diabetic | eczema | psoriasis | high blood pressure | hypertension | blood pressure | hypothyroid* |
  overactive thyroid | underactive thyroid | thyroid | coeliac | gallstones | anaemia | anaemic | hernia | low mood | hearing aid |
  hearing aids | migraine | migraines | varicose veins | tinnitus | clefyd siwgr | stammer | stutter | dyslexi* | dyspraxi* | dyscalculia`

const medicines = `
  sertraline | citalopram | fluoxetine | prozac | mirtazapine | venlafaxine | duloxetine | amitriptyline | propranolol | diazepam | lithium | quetiapine | olanzapine |
  risperidone | aripiprazole | pregabalin | gabapentin | naproxen | tramadol | codeine | co codamol | cocodamol | morphine | oramorph | fentanyl |
  steroids | prednisolone | methotrexate | lamotrigine | keppra |
  antidepressants | anti depressants | painkillers | pain killers | strong painkillers | beta blockers | medication | meds | medicines | tablets [for ...] | chemo | chemotherapy | radiotherapy |
  blood thinners | antipsychotics`

const howWell = '[(a bit of | a little | little | some | basic | good | fluent | very good)]'
const oneMore = `(and | or | also | plus | then | a) ${howWell} {language}`

/** Lists by name, each a pattern of the language of heard.ts. */
export const circumstancePhrases: Record<string, string> = {
  ...healthPhrases,
  language: oneLine(languages),
  other_language: oneLine(languages)
    .split(' | ')
    .filter(one => !/^(?:english|welsh|cymraeg|gymraeg|saesneg)$/.test(one))
    .join(' | '),
  // Languages one after another, each with how well: "Arabic and some English".
  spoken: `${howWell} {language} [${oneMore}] [${oneMore}]`,
  body: oneLine(bodyParts),
  limiting: oneLine(limiting),
  condition: `{limiting} | ${oneLine(mild)}`,
  medicine: oneLine(medicines),
  mild_medicine:
    'insulin | metformin | warfarin | statins | inhaler | inhalers | epipen | levothyroxine | ramipril | amlodipine | omeprazole | ibuprofen | hrt',
  // What nobody is only nervous about, as they may be "scared of" the bus.
  violence:
    'abus* | violen* | beats | beaten | beat her | beat him | hits | hit her | hit him | assault* | hitting (her | him) | rape* | controlling | coerc* | threaten* | stalk* | suicid* | self harm* | self harming | overdos* | kill | killing | kills | end it all | wants to die | want to live | hurt herself | hurt himself | hurting herself | hurting himself | afraid of him | afraid of her | unsafe | not safe | fled | fleeing | escaped | injunction | non molestation | restraining order | strangl* | traffick* | forced | cutting herself | cutting himself | safeguarding | domestic (abuse | violence)',
  // Words that a person should read, not a program: no answer is made of a clause that has them (R88).
  harm: '{violence} | scared of | frightened of',
  how_long:
    '[a] quarter of an hour | # quarters of an hour | hour and a half | an hour and a half | # and a half hours | # hours [and] # minutes | # hour [and] # minutes | # minutes | # minute | # hours | # hour | half an hour | half hour | an hour | hour | awr | hanner awr | # munud | # m',
  month:
    'january | february | march | april | may | june | july | august | september | october | november | december | spring | summer | autumn | new year | next week | next month | next year',
  friend:
    "mate | mates | friend | friends | pal | pals | neighbour | neighbours | family | someone | mate's | friend's | people | colleague | colleagues",
  country:
    'abroad | back home | another country | poland | romania | bulgaria | lithuania | latvia | hungary | spain | italy | france | germany | portugal | greece | turkey | syria | iran | iraq | afghanistan | ukraine | russia | india | pakistan | bangladesh | nigeria | ghana | kenya | zimbabwe | somalia | sudan | eritrea | ethiopia | albania | kurdistan | brazil | south africa | america | the usa | ireland | china | the philippines | sri lanka | morocco | algeria | egypt | jamaica | slovakia | czechia | moldova | cameroon | uganda | nepal | vietnam | thailand | yemen | libya | gambia | senegal | zambia | malawi | congo | angola | lebanon | hong kong',
  kin: '({relative} | {child} | {friend} | (sister | brother | son | daughter | mother | father) in law | (chwaer | brawd | mab | merch | gŵr | gwraig | ffrind | fam | mam | thad | tad | dad | nain | mamgu))',
  // Who may be with somebody, by what they are to them.
  companion:
    '({relative} | {child} | {friend} | (sister | brother | son | daughter | mother | father | mum | dad) in law | foster (mum | mam | dad | mother | father | carer) | (best | old) (mate | friend) | (chwaer | brawd | mab | merch | gŵr | gwraig | ffrind | fam | mam | thad | tad | dad | nain | mamgu))',
  representative:
    'representative | rep | appointee | solicitor | lawyer | [welfare rights] (officer | adviser | worker) | welfare rights | [(lasting | enduring)] power of attorney | attorney | deputy | legal guardian | (cab | citizens advice | union) (adviser | advisor | rep | worker | caseworker)',
  colleague:
    '[(my | a | our)] (colleague | manager | team leader | team manager | line manager | dea | disability employment adviser | work psychologist | trainee | new starter | trainee * * | (trainee | new | another) (adviser | advisor | work coach))',
  official:
    'landlord | landlady | [local] councillor | probation officer | police officer | employer | boss | teacher | tutor | nurse | doctor | vicar | imam | priest',
  came_today:
    '(present | here | attended | attending | attends | came | came along | came too | came in [too] | came with (him | her | them | me) | in attendance | sitting in | sat in | sits in | sat with (him | her | them | us) | on the (call | line | phone) | on call | on speaker* | dialled in | listening in | in the room | in room | joined | joined (us | her | him | in) | joined by * | accompanied | accompanying | stayed | there | {also_here} | turned up | tagged along | popped in | observing | observed | shadowing | shadowed | supporting (her | him | them) | gave support | (is | was) with (him | her | them | me) | with (him | her | them | me) (today | here | in the room | on the call | at the interview))',
  brings:
    '(accompanied by | (attended | came | came in | here | attending | in | along | seen | present | came along | attends | turned up | arrived | on the call | joined) (with | by) | brought [along] | (came | come | comes | popped | walked) (down | up | over | along | round | in | into | in to) [to] [the | our] [office | jobcentre | job centre | interview | appointment | meeting] with | (came | come) (to | into | in to) [the | our | *] [office | jobcentre | jc | interview | appointment | meeting | centre] with)',
  supporter:
    'support worker | support staff | pa | idva | isva | job coach | care coordinator | mental health worker | peer mentor | tenancy support worker | floating support | key worker | keyworker | social worker | cpn | carer | advocate | mentor | youth worker | probation officer | probation | housing officer | housing support worker | case worker | caseworker | personal assistant | family support worker | health visitor | outreach worker | gweithiwr cymorth',
}
