/** Ordinary English words that are a letter or two away from a word of the lists, and are not it misspelt. */
export const ordinary: ReadonlySet<string> = new Set(
  `
  abduction abstinence accounted accounting acquitted actresses addictive addition additions administration
  admirable admirals admiralty admiration advanced aiding alcoholic algorithm alignment ambitious anders angels
  angles appalling appealed appealing apples arraigned arraignment arrival arrive ascending assessing attendant
  auditions augusta avenge babysitter babysitting backers badger bagged bagging balanced balances banged banging
  bankers barbecues barrow bathhouse batter battered batteries battering batting beater beginnings beings bettor
  bikers binding bitter boasting booing booker bookie booming booted bother bothering brewer broader brothel
  brotherly brothers brownie browning budgets bugged bugging burglaries burrow burrows burying bushes businessmen
  butchered butter buttered butters butting calculation calculations calculator caller calmed calmer calming camera
  cancelling cannon canvas capers capital capitan caress carter carver casing catered caterers ceased ceases centers
  centuries certainly certainty chafing chanting charged charger charges charter chaser chasers chatter chattering
  cheated cheating checker checkered cheeks chicks chilli chimera chocolates choked choking choosy chopper choppers
  christian christians chucked chuckling cigarette circulation clarity clarke cleanse cleansed cleansing clearer
  cleaver clipper clippers cloned clones cloning closest closet closets clothe clothed clovers cloves coalition
  collage collar collars colleague colleagues collection collections collective collector collectors collie collier
  comforted comforting commanded commanding commended commerce committee committees communicated communicating
  communicator compadre companion companions comparative competing composing composite concealing conception
  conclusion conclusions concocted concussion conditioned conditioner confession confessions conked connected
  connecting consisted consistency consistent consoling consorting constructive consul consulate consuming contained
  containing contented contract contracted contraction contractions contracts contrast contribution contributions
  contrition contrived controlled controller controlling conversing conversion converted converting convicted
  conviction convictions cooker cooled cooling cooped cooperation copied copier corporate corrected correcting
  council councillors councils counsellors counselors countess countless county courted courting courts cousins
  covert coveted crates craving creaking creaks creamed creamy crease creation creations creatures creditors
  cremated crises crispy crooked crouching curing curled curling currently currents cursed cursing curtain curved
  customary cutter dailies daisies decade decades deceiving decidedly declining decode decoded decorated decoration
  decorations decorative decree deemer delusions deposited depressing depriving despise detecting detection
  detonated detonator detonators dewitt diagnose diagnostic diaries dictation digestion direction directive
  directors discipline disclosed disguised disgusted dismissed dismount displaced displeased dissected dissecting
  dissection distribution distributor distributors divers diving divisions doctorate domino dominoes drafty draper
  dreamt dreamy drifted drifting drifts dripping drivel driven droppings drunks earnings earring easier easing
  eastern effectively electrical electricity elimination employed employee employees enchanted enchanting endearing
  endure energized engineered englishmen enquirer enraged enroll enrolled enthusiast entrances erasing esquire
  estimates examples exception exceptions executing execution executions expansion experienced expertise experts
  exploding exploited exploiting explorers extending extensive factor factors fading failing faking fasten faster
  fatter feather feathers fiance fiends fifteenth filler fillet filmed filming financed findings fireman firemen
  fisher folded formed forming fortnight founding fourteenth framed framing fulfill fulfilled fulfilling fundraiser
  gables gambler garbage garbled gardenias gatherings geisha generals giants glowing greats groping growling grunts
  guided handled handling hanged hanger hanging harding harvested headed heading healed healing hearings hearst
  heartache hearth hearty heated heating heaving helper heroes heroic heroine herpes herring hiding hiking homing
  honesty honking hoping horsing hospitable hysteria identities identity illnesses indeedy independently induction
  infection infections infectious inhale inhaled inhales initiating initiation injecting injunction inquiries
  inquiry insertion inspection inspections inspiring instances instincts instructor instructors insulting integrated
  intention intentions interaction interactive intercept interception interested interesting interface interpret
  interpreted intersection interviewed invention inventions investigation investigations investigative investigator
  investigators jagged journalism journalist journeyed journeys juliet julius juries kennel kicker knowingly labored
  laborers labyrinth landings lansing lasted lasting latter launcher leading leaking leaning leaping leases leasing
  lectured lecturer lesion lesions lessen lester librarian licensed lifeline lifted lifting listings literally
  literary litter loaves locking loitering longed longing looming looser looting losers lovers loving lunches
  lunching lusting maggie mailer maimed manger marched marker markers markings marshes masked massages massaging
  matches mauled maximize maximum meaningful mechanical mechanism mechanisms medicated medicinal meditation mercer
  messes midlife midway moaning mobster moderately moderation monastery monsters mooning moping motivate mourning
  mutilated nosing nursed objections objective objectively offending offerings officer officers offspring oncologist
  opener operational operators organism organisms organizations organizing orthopedic outcome overalls overbearing
  overcame overdoing overhearing overjoyed overrated overreact overreacted overreacting pacing packaging packet
  packets paging painted painting paintings paints palaces paltry panicking panties pardner parenting parked parker
  participants parting passwords pastries pastry pasture pastures patched patches patching patent patiently patients
  patting pawing pecker pecking pediatrics peeing peeked peeking peeping performer performers personal personnel
  pestering petition petting phoney phonies physics pickering picket pickin pickings pickled pinched pinching pining
  pinned pinning pirates pitcher pitchers placemat placid planes planner planted planter plastered plates platter
  played playground playing pleased pleases pleasures plummer pointed pointer pointers pointing points police pooped
  poppin porker portia portman posing position positioned poster posters potter pouting powder powdered practical
  praying premise prescribe presentation presently preservation preserved preserving president presidents presiding
  pressured pretended pretender pretending pretends prevent prevented preventing prevention prevents principal
  principals prioritize procedural productive productivity profession professionally professionals profiling profits
  promises promising promoting property proposals provinces provoking prying published publishing pucker punishing
  purses putter questioned quitting quoted quoting racing raging raided raiding railing rained raines raining raisin
  raisins raking ranting ratings raving ravishing reader reading readings receiver receivers receptive receptors
  recipient recommendation recorder recorders recordings recreation recruited recurring redemption registrar
  rehearsal rehearsals rejection relates relating relation relations relaxed releasing relied relies relieving
  relive reliving relocated relocation relying remote remover rented renting repairing reparation replacing
  reporters reporting repressed researcher researchers resentful reserved residence residents resisting resort
  resorts respectfully responsive restoration restoring restrain restraint restraints resulting retain retainer
  retaining retrieved reverence reversing revive revived revolting revolve revolves revolving rewarding rewriting
  rigging rising rooming rooted rooting routinely routing ruining rusted sacked salisbury saloons samples savings
  sawing saxons sayings scanner scared scares scaring schedule schedules scones scores scratched scratches
  scratching screaming screeches screeching sealing seattle securities seeming selective selves seminary sensing
  series seriously server servers servicemen servicing settlers seventies sewing shacked shacking shacks shades
  shafts shakes shaking shamed shaped shapes shaping sharks sharper shaved shaves shaving shears shelling shielding
  shifty shipped shipping shirts shopping shores shovel shoveling shovels shredded shredding sifting sighed sighing
  signaling simple simulate simulator singed singing sinned sipping sitter sixteenth sketching skimming skipped
  skipping slacking slacks slapped slapping slaving slaying slipper smacked smacking smacks smalls smelling smiths
  smoker smokers smokey snatching sneaking sneaks snores soaring socialist spared spears speciality specialize
  specializes specifics specimens speeding speeds spelling spender spirit spitting splinters splits splitting spokes
  sponsored spooks spreader springing sprint spying squeaking stability stabilize stabilized stabilizer stabilizing
  stable stains stalin stalks staples starch stared stares staring states static stating station stations statue
  statues statutes steaks stepped stepping stewardess stewart sticker sticky stiffed stiffs stills stimulate
  stimulated stimulates stimulating stinging stings stinking stinks stitching stocked stockholm stocking stockings
  stocks stoked stokes stomped stomping stoned stoner stoney stopper stored storeroom stories storms strain
  strapping streaking streaming strengths stressed stretcher stringing stripping structural structured studios
  stuffy submarines subtitled subways suggestive summit sundae sundaes superiors supervise supervised supervision
  supple supplemental supplier suppliers supposing suspended swaying swears sweeping swelling swimmer swinging
  swings tables talker tamper tanked taping tasted tastes tasting teamsters technical tellin temper tempers temple
  temples tempted tempting tendencies theater theaters theatrics thirsty thirteenth threats ticked ticker tickle
  tickled tickles tickling toaster tolling tomorrows traced traces tracing trader traders trainer trainers transform
  transported transporter transports traveler travelers travelled traveller travelling treachery treading treads
  treaty trivia tumors undergone underhanded underlying understated understood underwear uniformed unkind unload
  unloaded unloading unwind vacation vacations vocation vouched wailers wailing waived waiver waking walker walking
  walling walter washer wasted wastes wasting watcher watchers waters weakening wearing weaving weekend weighs
  weights welded weller whistling whitehead whiter whites whiting wicked wicker wilder wished wishing witches
  witnesses working wright writer writers writings farther peacock
  `.match(/[a-z]+/g),
)
