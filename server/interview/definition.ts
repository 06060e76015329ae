/**
 * The interview itself: every step and question, in the order they are talked about, in English and Welsh.
 * This is the one long file: to add or reword a question is one edit, here.
 *
 * What must always hold
 * 1. The order follows the purposes of an interview (L25, R16): aims, history, qualifications, circumstances, what gets
 *    in the way, then free text. A test holds the order.
 * 2. 'may be required' stands only on what regulation 57 lists (L28); everything else can be withheld (L30, R15).
 *    The type makes every question say which; a test holds the list.
 * 3. Safety goes nowhere (R86): a test refuses any use of its answers.
 * 4. An id never changes its meaning. A question that changes its meaning gets a new id and a new version, and the old
 *    version stays in `definitions`, so that an old interview can still be read.
 * 5. Both languages are complete: the type asks for them and `problemsIn` (soundness.ts) refuses an empty or copied one.
 */
import type { Condition, Definition, Option, Question, Step } from './questions.ts'

// Yes and no in Welsh, after the verb the question begins with.
const ydw = { yes: { en: 'Yes', cy: 'Ydw' }, no: { en: 'No', cy: 'Nac ydw' } }
const ydy = { yes: { en: 'Yes', cy: 'Ydy' }, no: { en: 'No', cy: 'Nac ydy' } }
const oes = { yes: { en: 'Yes', cy: 'Oes' }, no: { en: 'No', cy: 'Nac oes' } }
const byddai = { yes: { en: 'Yes', cy: 'Byddai' }, no: { en: 'No', cy: 'Na fyddai' } }

const whoIsHere: Step = {
  id: 'who-is-here',
  title: { en: 'Who is here today', cy: 'Pwy sydd yma heddiw' },
  intro: {
    en: 'First, let us make sure that you have the people and the things you need for this talk.',
    cy: 'Yn gyntaf, gadewch i ni wneud yn siŵr bod gennych y bobl a’r pethau sydd eu hangen arnoch ar gyfer y sgwrs hon.',
  },
  today: true,
  questions: [
    {
      id: 'talking-how',
      lead: true,
      kind: 'choices',
      label: { en: 'How are we talking today?', cy: 'Sut yr ydym yn siarad heddiw?' },
      short: { en: 'How we talked', cy: 'Sut y buom yn siarad' },
      called: { en: 'how we are talking today', cy: 'sut yr ydym yn siarad heddiw' },
      hint: {
        en: 'Choose more than one if it changed part of the way through.',
        cy: 'Dewiswch fwy nag un os newidiodd hyn yn ystod y sgwrs.',
      },
      options: [
        {
          value: 'in_person',
          heard:
            '(seen | met | saw | interviewed | attended) ... (in | at) [the | our] [*] (jobcentre | job centre | jc | jcp) | in person | face to face | f2f | ftf | (seen | met | attended | attends | came in | came | interviewed | here | in) (in | at | to | into) [the | our] (jobcentre | job centre | jc | jcp | office | jobcenter) | (in | at) [the | our] (jobcentre | job centre | jc | jcp) today | attended [the] (jobcentre | job centre | jc | jcp | office) | wyneb yn wyneb | came (in | into the office) today | (came | come | popped | called | dropped) in (with | alone | by (herself | himself) | on (her | his) own | to see (me | us) | today | this morning | this afternoon) | (came | come | been) (to | into) [the | our] (office | jobcentre | job centre | jc | centre) [today | this morning | this afternoon | with] | in the office today | at (my | the) desk | here in person | sat with (her | him) [today] | ^ (face to face | in person | f2f | in the office) [today | appointment | meeting] $ | yn y swyddfa heddiw | ^ in the (jobcentre | job centre | jcp | office) | {at_jobcentre}',
          label: { en: 'In person, at the jobcentre', cy: 'Wyneb yn wyneb, yn y Ganolfan Byd Gwaith' },
        },
        {
          value: 'phone',
          heard:
            '(by | over | on) [the | her | his] (phone | telephone ) (today | interview | appointment | call) | (by | over the | via) (phone | telephone) | (phone | telephone ) (call | appointment | interview | meeting | review | conversation) | (spoke | talked | speaking | talking | interviewed | done | held | conducted) [to | with] [her | him | them] (on | over | by) [the] (phone | telephone) | (rang | phoned | called | telephoned) (her | him | them | claimant | customer | client) [today | at home] | (phone | telephone) (today) | dros y ffôn | on the (phone | telephone) today | ^ (phone | phone call | telephone | call) [today | appointment | interview] $ | (phoned | rang | called | telephoned) (her | him | them) (at | as arranged | back | today | this morning) | siarad (ar y | dros y) ffôn | ^ (ar y | dros y) ffôn [heddiw] $ | ar y ffôn heddiw | on speaker* | (call | spoke | conversation) ... by (phone | telephone) | {by_phone}',
          label: { en: 'By phone', cy: 'Dros y ffôn' },
        },
        {
          value: 'video',
          heard:
            'by video | video (call | appointment | link | interview | meeting | chat) | (on | by | over | via) (teams | zoom | skype | facetime) | (teams | zoom | skype) (call | meeting | appointment | interview) | (drwy | dros) fideo | ^ (video | teams | zoom | video call | on screen) [today | call | appointment] $ | on (screen | camera) today | ar (teams | zoom | fideo) | galwad fideo | {by_video}',
          label: { en: 'By video', cy: 'Drwy fideo' },
        },
        {
          value: 'home_visit',
          heard:
            'home visit | (visited | seen | met | interviewed | saw her | saw him) at (home | her home | his home | their home) | visited (her | him | them) at home | (at | in) (her | his | their) home today | visit to (her | his | their) home | (went | been) (to see (her | him) at home | out to (her | him)) | ymweliad cartref | (went | came) out to (see | meet | visit) (her | him | them) | (at | to) (her | his | their) (home | flat | house) (today | this morning | this afternoon) | (saw | seen) (her | him) at (her | his) (home | house | flat) | {at_home_visit}',
          label: { en: 'At your home', cy: 'Yn eich cartref' },
        },
        {
          value: 'provider_premises',
          heard:
            "(seen | met | held | interviewed | appointment | meeting | saw her | saw him | today) (at | in) [the] (provider | provider's | providers | library | college | community centre | children's centre | family centre | hostel | hospital | food bank | foodbank | outreach centre) [premises | office | building] | (at | in) [the] (provider | provider's | providers | library | community centre | college | children's centre) today | outreach (appointment | session | today) | provider premises | (seen | met | visited | interviewed) (her | him | them) (at | in) [the] * [*] (office | hostel | centre | hub | library | premises) | (seen | met) (at | in) [the] * [*] (office | hostel | centre | hub | library | premises) | (met | seen | saw (her | him)) (at | in) [the] probation | {at_provider}",
          label: { en: 'At a provider or another office', cy: 'Gyda darparwr neu mewn swyddfa arall' },
        },
      ],
      required: 'optional',
      compulsory: true,
      usedIn: ['plan', 'statistics'],
      heard: {
        reader: 'options',
        unless:
          "rebook* | (some | part | half | bits) of (it | this | the talk) | (interp* | translator) ... (phone | telephone | video) | contact* | reach | prefer* | prefers | apply* | applies | job search | (support worker | advocate) (will | to | would) | internet | next time | next appointment | rather | easier | only (in person | face to face) | (speak | talk) to (her | him) | safe* | best | friend | looks for | can't | struggles | hates | anxious | interview with * (on | next | tomorrow | this | last | for) | last (time | month | week) | next (one | week | month)",
      },
    },
    {
      id: 'present',
      lead: true,
      kind: 'choices',
      label: { en: 'Who is here with you?', cy: 'Pwy sydd yma gyda chi?' },
      short: { en: 'With you', cy: 'Gyda chi' },
      called: { en: 'who is here with you', cy: 'pwy sydd yma gyda chi' },
      hint: {
        en: 'You can have someone with you at any interview. Include anyone who is on the phone.',
        cy: 'Gallwch gael rhywun gyda chi mewn unrhyw gyfweliad. Dylech gynnwys unrhyw un sydd ar y ffôn.',
      },
      options: [
        {
          value: 'companion',
          heard:
            "{companion} [called *] [(is | was | also | has)] {came_today} | {companion} (* | * *) [(is | was | also)] {came_today} | {brings} [(my | her | his | their | a | an | the | our)] [(younger | older | elderly | eldest | youngest)] {companion} | {companion} for support | {companion} with (us | (him | her | them | me) $) | with [(her | his | my | their)] {companion} (today | present | here | in attendance | for support) | (ei | ei # | gyda'i | efo'i) {companion} [*] (gyda (hi | fe | fo | ef) | gydag (ef | o) | yma | heddiw) | ({relative} | friend | mate | neighbour) [(* | * *)] from [(the | her | his)] * [*] [(is | was | also)] {came_today} | {companion} who is (her | his) (deputy | attorney | appointee) {came_today}",
          label: { en: 'A friend or someone in your family', cy: 'Ffrind neu rywun o’ch teulu' },
        },
        {
          value: 'support_worker',
          heard:
            '{supporter} [called *] [(is | was | also | has)] {came_today} | {supporter} ([* | * *] from [the] * [*] | * | * *) [(is | was | also)] {came_today} | {brings} [(my | her | his | their | a | an | the | our)] [(younger | older | elderly | eldest | youngest)] {supporter} | with [(her | his | my | their)] {supporter} (today | present | here | in attendance | for support) | {brings} * [* | * *] and {supporter} | gweithiwr cymorth (yma | yn bresennol | gyda (hi | fe | fo))',
          label: { en: 'A support worker', cy: 'Gweithiwr cymorth' },
        },
        {
          value: 'interpreter',
          heard:
            '(interp* | translator | interp* (called | named) *) [(used | also | is | was | booked and | sat | * | * *)] (with us | joined | joining | signing | attended | {came_today}) | face to face interp* | (bsl | sign language) interp* (signing | signed) | (used | using | through | via) (thebigword | the big word | big word | languageline | language line | language shop | dals | an interpreting service) | (thebigword | the big word | languageline) [interp*] (used | on the line | by (phone | telephone)) | [{language}] interp* [used | also] (present | here | on [the] (phone | call | line) | by phone | over the phone | in the room | used | attended | today | joined | on video | by video | in attendance) | (through | via | using | used | with | had) [a | an | the] [{language} | telephone | phone | face to face | bsl] interp* | (via | through | using | used) [the] language line | language line used | language line | ({kin} | {kin} *) [did | was | is | who | has | also] (translated | translating | translates | interpreted | interpreting | interprets | did the (interpreting | translating) | translated for (her | him)) | who (translated | interpreted) | (did | does | doing) the (interpreting | translating) | [a] [bsl] signer [( named * | called * | * )] ( is | was ) {came_today} | {kin} [*] signs for ( me | her | him ) | interpreter joining | signing interp*',
          label: { en: 'An interpreter', cy: 'Cyfieithydd ar y pryd' },
        },
        {
          value: 'representative',
          heard:
            '{representative} [called *] [(is | was | also | has)] {came_today} | {representative} ([* | * *] from [the] * [*] | * | * *) [(is | was | also)] {came_today} | {brings} [(my | her | his | their | a | an | the | our)] [(younger | older | elderly | eldest | youngest)] {representative} | (speaks | spoke | speaking | acts | acting | talks | talking | does the talking | did the talking | answers | answering) (for (her | him | them) | on (her | his | their) behalf) [as [(her | his)] appointee]',
          label: { en: 'Someone who acts or speaks for you', cy: 'Rhywun sy’n gweithredu neu’n siarad ar eich rhan' },
        },
        {
          value: 'colleague',
          heard: '{colleague} [*] [(is | was | also)] {came_today} | {colleague} from [the] * [*] {came_today}',
          label: { en: 'Another member of our staff', cy: 'Aelod arall o’n staff' },
        },
        {
          value: 'other',
          heard:
            '{official} [(is | was | also)] {came_today} | {brings} [(my | her | his | their | a | an | the | our)] [(younger | older | elderly | eldest | youngest)] {official}',
          label: { en: 'Someone else', cy: 'Rhywun arall' },
        },
      ],
      none: { en: 'Nobody else, just you', cy: 'Neb arall, dim ond chi' },
      required: 'optional',
      usedIn: ['plan'],
      heard: {
        reader: 'company',
        lead: 'came with',
        anybody: true,
        unless:
          'need* | works | worked | school | nursery | look after | looks after | cares for | lives | living | next time | last time | offered | declined | was here | usually | lived | moved | moving | moves | move | lift | lifts | lodg* | pays | in the uk | to the uk | in touch | fell in with | (came | moved) here (from | in #) | came (second | first | third | last | over | to stay | home | back | round | to visit) | back in with | would have (liked | wanted | come) | (was meant | meant | supposed) to (come | be here) | fell through | when (the | her | his | our | my) [*] (baby | babies | twins) came',
        none: "(attended | came | came in | here | seen | present | arrived | spoke | spoken to | interviewed | turned up | attending | in the room | today) [today] (alone | on (her | his | their | my) own | on own | by (herself | himself)) | (alone | on own | on (her | his | their) own) today | (no one | nobody | no one else | nobody else) (with (her | him | them) | present | here | in the room | else (here | present) | on the call | came | attended | here today) | unaccompanied | (client | claimant | customer) (alone | on own | on (her | his) own) | just (the 2 of us | us 2 | us) | (no one else | nobody else) $ | neb arall yma | (daeth | yma) ar ei (phen | ben) ei (hun | hunan) | ar ei phen ei hun heddiw | just (her | him | me) today | (here | present | seen | arrived | turned up) (is | was) just (her | him) | ^ just (her | him | me | herself | himself) $ | ^ (alone | unaccompanied) $ | ^ (attended | seen | came | she's | he's) [in | here] (alone | on (her | his) own | by (herself | himself) | unaccompanied) [today] $ | (no one | nobody) (with | came with | beside) (her | him | them) | (nobody | no one) else (here | present | there) | neb (gyda (hi | fe | fo | ef) | gydag (ef | o) | arall) | ar (ei phen ei hun | ei ben ei hun) (heddiw | yma) | [came | come] by (herself | himself) today | {nobody_else}",
      },
    },
    {
      id: 'present-who',
      lead: true,
      kind: 'text',
      label: {
        en: 'What are their names, and how do they know you?',
        cy: 'Beth yw eu henwau, a sut y maent yn eich adnabod?',
      },
      short: { en: 'Their names', cy: 'Eu henwau' },
      hint: {
        en: 'Say if they were here for only part of the time, or joined by phone.',
        cy: 'Dywedwch os oeddent yma am ran o’r amser yn unig, neu os oeddent ar y ffôn.',
      },
      example: {
        en: 'Jo Marsh, support worker at the hostel, by phone for the second half',
        cy: 'Jo Marsh, gweithiwr cymorth yn yr hostel, dros y ffôn am yr ail hanner',
      },
      askIf: { known: 'present' },
      required: 'optional',
      usedIn: ['plan'],
      heard: {
        reader: 'company',
        anybody: true,
        unless:
          'works | worked | school | nursery | need* | look after | looks after | cares for | lives | living | next time | no one | nobody | usually | lived | moved | moving | moves | move | lift | lifts | lodg* | pays | in the uk | to the uk | in touch | fell in with | (came | moved) here (from | in #) | came (second | first | third | last | over | to stay | home | back | round | to visit) | back in with | would have (liked | wanted | come) | (was meant | meant | supposed) to (come | be here) | fell through | when (the | her | his | our | my) [*] (baby | babies | twins) came',
        cues: '<[(my | her | his | their | a | an | the | our)] [(younger | older | elderly | eldest | youngest)] ({companion} | {supporter} | {representative} | {colleague} | {official})> [(is | was | also | has)] {came_today} | <{supporter} * from [the] * [*]> (on the call | present | attended | here | in attendance | joined) | <[(my | her | his | their | a | an | the | our)] [(younger | older | elderly | eldest | youngest)] ({companion} | {supporter} | {representative} | {colleague} | {official})> (* | * * | from [the] * [*]) [(is | was | also)] {came_today} | {brings} <[(my | her | his | their | a | an | the | our)] [(younger | older | elderly | eldest | youngest)] ({companion} | {supporter} | {representative} | {colleague} | {official}) [(and | or) [(her | his | a)] ({companion} | {supporter} | {representative} | {colleague} | {official})]> | <[(my | her | his | their | a | an | the | our)] [(younger | older | elderly | eldest | youngest)] {companion}> (for support | with us | with (him | her | them | me) $) | with <[(my | her | his | their | a | an | the | our)] [(younger | older | elderly | eldest | youngest)] ({companion} | {supporter})> (today | present | here | in attendance | for support) | <[(my | her | his | their | a | an | the | our)] [(younger | older | elderly | eldest | youngest)] ({companion} | {supporter} | {representative})> (speaks | spoke | speaking | acts | acting | does the talking | did the talking | answers) (for (her | him | them) | on (her | his | their) behalf) | <ei {companion}> (gyda (hi | fe | fo | ef) | yma) | <[(my | her | his | a)] ({relative} | friend | mate | neighbour | colleague) [(* | * *)] from [(the | her | his)] * [*]> [(is | was | also)] {came_today} | <{supporter} * from [the] * [*]> {came_today} | {brings} <[(my | her | his | their | a | an)] ({companion} | {supporter}) (called | named) *> | <[(my | her | his)] {companion}> who is (her | his) (deputy | attorney | appointee) {came_today}',
      },
    },
    {
      id: 'representative-kind',
      lead: true,
      kind: 'choice',
      heard: {
        reader: 'options',
        anybody: true,
        unless:
          "wasn't | not (here | present) | wants | needs | apply* | looking | become | appointee for (her | his | my) | deputy (head | manager)",
      },
      label: { en: 'How may they act for you?', cy: 'Sut y cânt weithredu ar eich rhan?' },
      short: { en: 'How they act for you', cy: 'Sut y maent yn gweithredu ar eich rhan' },
      why: {
        en: 'We ask because it tells us what we may talk about with them, and who the plan must be given to.',
        cy: 'Rydym yn gofyn oherwydd ei fod yn dweud wrthym beth y cawn ei drafod â nhw, ac i bwy y mae’n rhaid rhoi’r cynllun.',
      },
      options: [
        {
          value: 'companion_only',
          heard:
            '[moral] support only | only [here | there] [for | to | as] [moral] support | (just | only) (here | there) [(to | for)] [moral] support | just for support | not [here] to speak for (her | him) | there for [moral] support | {only_supports}',
          label: { en: 'They are here to support you only', cy: 'Maent yma i’ch cefnogi yn unig' },
        },
        {
          value: 'implicit_consent',
          heard:
            '(happy | content | ok | fine | glad | okay) (for | with | to let | to have) [(her | his | my | the)] ({companion} | {supporter} | {representative}) [*] [to] (speak | speaking | talk | talking | answer | answering | do the talking | doing the talking | act) | {happy_for}',
          label: {
            en: 'You are here and happy for them to speak for you',
            cy: 'Rydych chi yma ac yn fodlon iddynt siarad drosoch',
          },
        },
        {
          value: 'explicit_consent',
          heard:
            'explicit consent | (verbal | full) consent | (gave | given | gives) [(verbal | her | his | full | us)] (consent | permission) (for | to) | consented [verbally] | (told us | said | confirmed | agreed | stated) ... (can | may) (speak | talk | act | deal) (for | on) | (told us | said | confirmed) ... ({companion} | {supporter} | {representative}) (can | may) (speak | talk | act | deal) | {said_they_may}',
          label: { en: 'You have told us that they may', cy: 'Rydych wedi dweud wrthym y cânt wneud hynny' },
        },
        {
          value: 'written_authority',
          heard:
            '(letter | form | note) of (authority | consent | authorisation) | (written | signed) [letter of] (authority | consent | authorisation | mandate) | (authority | consent | mandate) (in writing | signed | on file | form) | (wrote | written) (in | to us) [to say] ... (can | may) (speak | talk | act) | {wrote_they_may}',
          label: {
            en: 'You have written to say that they may',
            cy: 'Rydych wedi ysgrifennu i ddweud y cânt wneud hynny',
          },
        },
        {
          value: 'appointee',
          heard: 'appointee',
          label: { en: 'They are your appointee', cy: 'Nhw yw eich penodai' },
        },
        {
          value: 'attorney_or_deputy',
          heard:
            '(lasting | enduring) power of attorney | power of attorney | lpa | poa | (court appointed | appointed) (deputy | guardian) | deputyship | court of protection | (with | came with | accompanied by) ... (attorney | deputy) | {kin} (who is | is) (her | his) (deputy | attorney | guardian) | {by_law}',
          label: {
            en: 'They hold a power of attorney, or are a deputy or guardian',
            cy: 'Mae ganddynt atwrneiaeth, neu maent yn ddirprwy neu’n warcheidwad',
          },
        },
      ],
      askIf: { has: ['present', 'representative'] },
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'interpreter-how',
      lead: true,
      kind: 'choice',
      label: { en: 'How is the interpreter taking part?', cy: 'Sut y mae’r cyfieithydd ar y pryd yn cymryd rhan?' },
      short: { en: 'Interpreter', cy: 'Cyfieithydd ar y pryd' },
      options: [
        {
          value: 'room',
          heard:
            'interp* [(* | * *)] (sat with us | in the room) | interp* (in the room | in person | here | in attendance | attended | with (her | him | them | us)) | face to face interp* | in person interp*',
          label: { en: 'In the room', cy: 'Yn yr ystafell' },
        },
        {
          value: 'phone',
          heard:
            'interp* [(* | * *)] (on | by | via | over | down) [the] (phone | telephone | line | speaker*) | (phone | telephone) interp* | (language line | languageline | thebigword | the big word)',
          label: { en: 'By phone', cy: 'Dros y ffôn' },
        },
        {
          value: 'video',
          heard: 'interp* [(* | * *)] (on | by | via | over) [the] (video | teams | zoom | screen) | video interp*',
          label: { en: 'By video', cy: 'Drwy fideo' },
        },
        {
          value: 'sign',
          heard:
            '(bsl | sign language | sign) interp* | [bsl] signer | (interp* | {companion}) (signing | signed | signs) | signing interp*',
          label: { en: 'In sign language', cy: 'Mewn iaith arwyddion' },
        },
        {
          value: 'family',
          heard:
            '{companion} [*] [(who | did | does | was | is | to | helped | acting as)] [the] (interpreted | interpreting | interprets | translated | translating | translates | interpret | translate | interpreter) | who (translated | interpreted) for (her | him | them)',
          label: { en: 'Someone you know is interpreting', cy: 'Rhywun rydych yn ei adnabod sy’n cyfieithu' },
        },
      ],
      askIf: { has: ['present', 'interpreter'] },
      required: 'optional',
      usedIn: ['plan'],
      heard: {
        reader: 'options',
        anybody: true,
        unless:
          'need* | want* | request* | book* | require* | next time | last time | please | offered | declined | without | asked | no | not',
      },
    },
    {
      id: 'talk-needs',
      kind: 'choices',
      label: { en: 'What would make this talk easier for you?', cy: 'Beth fyddai’n gwneud y sgwrs hon yn haws i chi?' },
      short: { en: 'To make talking easier', cy: 'I wneud siarad yn haws' },
      called: { en: 'what would make this talk easier', cy: 'beth fyddai’n gwneud y sgwrs hon yn haws' },
      why: {
        en: 'You can change your mind at any time, and we can stop and carry on another day.',
        cy: 'Gallwch newid eich meddwl unrhyw bryd, a gallwn stopio a pharhau ar ddiwrnod arall.',
      },
      options: [
        {
          value: 'breaks',
          heard:
            '(breaks | break | a break | short breaks) (today | during | in the | in this | if needed | when needed | as needed | part way | half way | when we talk) | (stop | stopped | pause | paused) for [a] (break | breaks) | (needs | need | would like | wants | may need | offered | took) [short | regular | a | comfort] (break | breaks) (today | during | in) | may need [a | to take a | to take] (break | breaks) | comfort breaks | ^ [and] (wants | would like | asked for | might want) [a | some | short] (break | breaks) $ | (could we | can we | asked to | needs to | wants to) (stop | pause) (every | for | now and then | if | half way | when) | (stop | pause) every # minutes | break (half way | part way | after) | (angen | eisiau | hoffai) seibiant | breaks (in | during) the (call | talk | meeting | interview | appointment) | ^ [and] (needs | need | have | has) [(regular | short | some | a few | to have)] breaks $ | (needs | would like | wants | asked for | asked to) [(a | to)] (pause | breather | stop for a breather) | (a | time) out if (she | he) gets | breather | took [some | a few | short | # | a couple of] (breaks | break) | needs breaks and (things | it | to have | everything) | {pauses}',
          label: { en: 'Breaks', cy: 'Seibiannau' },
        },
        {
          value: 'slowly',
          heard:
            "(go | go more | going | speak | speaks | talk | talking | take it | take things | taking it | speak more | said more | explain) [very | more | nice and] slow* | one (question | thing) at a time | (needs | need | give | more | extra) [extra | more] time to (answer | think | process | respond | reply) | slow pace | slowly please | not [to be] rushed | give (her | him | them) time | (takes | took) [her | him] (a while | time | longer) to (answer | speak | get * words out | reply | respond | take things in) | one (thing | question) (at once | by one) | (don't | not to) rush (her | him) | (time | longer) to (think | answer | take things in | process) [things] | siarad yn araf | yn araf | one at a time | (at | go at) (her | his | their) [own] pace | (not to be | don't be) rush* | slow it down | take (her | his) time | (speak | talk | go) slower | dal dy (amser) | (araf | pwyllog) | {going_slowly}",
          label: { en: 'Going slowly, one question at a time', cy: 'Mynd yn araf, un cwestiwn ar y tro' },
        },
        {
          value: 'plain-words',
          heard:
            '(plain | simple | easy | clear) (words | english | language | terms | questions) | (explain | explained | repeat | repeated | say | rephrase | rephrased) [things | it | questions | everything] (again | twice | simply | more than once | clearly) | (needs | need) (things | questions | it) (repeated | repeating | explaining | explained | rephrased | saying again) | (repeat | rephrase | repeating) (things | questions) | no jargon | easy read | avoid jargon | (plain | simple | easy | everyday) words | (say | said | explained | explain) (things | it) (simply | plainly | in plain * | more than once) | short sentences | (loses | lost) the thread | geiriau (syml | plaen) | {plainly}',
          label: { en: 'Plain words, or things said again', cy: 'Geiriau plaen, neu ailadrodd pethau' },
        },
        {
          value: 'written-down',
          heard:
            "(things | it | everything | information | instructions | dates | appointments | details | all) (written | writing | wrote) [down] | (write | put) (things | everything | it | all | dates | appointments) (down | in writing) | written (information | instructions | summary | notes | down) | in writing | (text | email) (after | to confirm | reminder | reminders) | (write | put | jot) (it | that | things | everything | this) (down | in writing | on paper) | (forgets | won't remember) (what | things) ... (write | written) | in writing after* | (note | notes) to take (home | away) | (a | some) (written | paper) (note | copy | list | record | summary) | (wants | needs | likes) [a | it | it all] (written | in black and white) | copy of (the notes | what * said) | popeth ar bapur | ysgrifennu (popeth | pethau | i lawr) | {written_down}",
          label: { en: 'Having things written down', cy: 'Cael pethau wedi’u hysgrifennu' },
        },
        {
          value: 'quiet',
          heard:
            '(quiet | private | side | separate | quieter) (room | space) | somewhere (quiet | private | quieter | more private) | talk privately | speak in private | (small | little | own) room (please | if possible | away) | (side | private) room (used | please | needed) | (too | gets) noisy (in here | out there | on the floor) | ystafell (dawel | breifat) | (quiet | private) (corner | area | booth | spot) | interview room | away from the (open plan | main floor | noise | others | front desk) | not (in | at) the open plan | {quiet_room}',
          label: { en: 'A quiet or private room', cy: 'Ystafell dawel neu breifat' },
        },
        {
          value: 'stand',
          heard:
            "(stand | stand up | get up | move about | move around | stretch | standing | walk about | walk around | get up and move) [and (move | stretch | walk) [about | around]] (during | in the (appointment | interview | meeting) | while we talk | as we talk | when talking | if needed | when needed) | (has to | have to | needs to | may | might need to | likes to) (stand | stand up | get up | move | walk about) (now and then | every so often | at times | after a while | about) | (let | lets) (her | him) (walk | move | stand) (about | around | up) | (can't | won't) sit (long | still) | better (standing [up] | on (her | his) feet) | {on_feet}",
          label: { en: 'Standing up or moving about', cy: 'Sefyll neu symud o gwmpas' },
        },
        {
          value: 'hearing',
          heard:
            "hearing loop | induction loop | (needs | has | relies | able) [to | on] (lip read* | lipread*) | (lip reads | lipreads) so | (face | facing | look at) (her | him | them | me) (when | while | to) [speaking | talking | speak | talk] | speak (clearly | up | loudly) | sit on (her | his) (left | right | good) side | (wants | needs | likes | prefers) (me | us | you | people | the adviser) (facing | to face) (her | him | them) | sit on (that | the) [left | right | other | good | *] side | sit (opposite | in front of) (her | him) | (watch | see) (my | your | our | people's) (lips | mouth | face) | (hearing | loop) system | (face | facing) (her | him | me | them) $ | speak up | dolen sain | {hears_by}",
          label: { en: 'A hearing loop, or facing you to speak', cy: 'Dolen sain, neu eich wynebu wrth siarad' },
        },
        {
          value: 'phone-instead',
          heard:
            '(prefers | prefer | would prefer | rather have | rather do | rather talk by | easier by | easier on | finds it easier on | likes) [a | to talk by | to talk on the | to speak by | to speak on the | talking by | talking on the | the] (phone | telephone) [call | calls | appointment | appointments | interviews] | (phone | telephone) (appointments | appointment | calls | contact) (easier | better | instead | preferred | please) | (rather | easier | prefers | better | happier) ... (over | on | by) [the] phone | (some | part | half | bits) of (it | this | the talk) (by | on | over) [the] phone | {part_by_phone}',
          label: { en: 'Talking by phone for part of it', cy: 'Siarad dros y ffôn am ran ohono' },
        },
      ],
      none: { en: 'Nothing needed', cy: 'Nid oes angen dim' },
      required: 'optional',
      usedIn: [],
      heard: {
        reader: 'sentences',
        when: ['now', 'wish', 'future'],
        none: "(nothing | no help | no extra help | no support | no adjustments) (needed | required | wanted) (today | for this | at appointments | to (make | talk) * * * [*] | in the (interview | talk | meeting)) | doesn't need [any] (adjustments | help | support) (for | in | at) (the | this | our) (interview | talk | meeting | appointment) | no (communication | additional | extra | special) needs | no adjustments needed (today | for this | to talk) | nothing needed (today | for this) | nothing (needed | required) to make [the | this] talk * | nothing (needed | required) to make (it | things) easier | {nothing_needed}",
        unless: 'work (place | environment) | at work | in work | job | works | live | living | {harm}',
      },
    },
    {
      id: 'talk-needs-words',
      kind: 'text',
      heard: {
        reader: 'words',
        when: ['now', 'wish', 'future'],
        unless: 'at work | job | hous* | flat | home',
        cues: '<(a | an) (cushion | armless chair | chair with (arms | a back) | chair without arms | higher chair | glass of water | drink of water)> [for * *] (would help | helps | please | needed) | (wants | would like | needs | prefers | asked for | asked to have | asked to sit) [to (sit | see | speak to)] [on] <(near the door | by the door | with (her | his) back to the wall | [a] (male | female) (adviser | advisor | work coach) | [a] (woman | man) [adviser] | large print | bigger print | braille | ground floor room | a chair with arms | the lights (dimmed | low | down) | a (quiet | ground floor) * | dim lights | water | the window open)> | <(large print | bigger print | braille | yellow paper | coloured paper)> (please | letters | needed) | <((letters | forms | print | everything) [* | * *] [on | in] (yellow paper | coloured paper | large print | big print | braille | easy read | a big font | large font))> (help | helps | please | needed | would help)| <((would like | wants | prefers | asked for) a (female | male | woman | man) [(adviser | advisor | work coach)])> | (keep | turn | have) <(the lights (low | down | off | dimmed))> | (wants | would like | needs | prefers | asked for | asked to have) <[the | her | his | it] [letters | letter | forms | form | things | everything] read (out | aloud | to (her | him)) ...> | read <(it | things | letters | everything) (out | aloud) ...>',
      },
      label: { en: 'Is there anything else that would help?', cy: 'A oes unrhyw beth arall a fyddai’n helpu?' },
      short: { en: 'Anything else that helps', cy: 'Unrhyw beth arall sy’n helpu' },
      required: 'optional',
      usedIn: [],
    },
  ],
}

const aims: Step = {
  id: 'aims',
  title: { en: 'Your aims', cy: 'Eich nodau' },
  intro: {
    en: 'What you would like to do, now or later. It is fine not to know yet.',
    cy: 'Yr hyn yr hoffech ei wneud, nawr neu yn nes ymlaen. Mae’n iawn peidio â gwybod eto.',
  },
  questions: [
    {
      id: 'aim-work',
      lead: true,
      kind: 'long-text',
      heard: {
        reader: 'aims',
        head: '( job | work | career ) ( goal | goals | aim | aims | target ) | target ( role | job | sector ) | ( work | job ) wanted | ( kind | type ) of work',
        none: "no (idea | ideas | clue) [yet] [(of | about | on | as to)] (what | which | work | job | jobs | career) ... | (hasn't | haven't | not) (a clue | thought | decided | chosen) [(about | on)] what [kind of | type of | sort of] (work | job | jobs | career | she | he | i | they) ... | can't (say | think) what [kind of | type of | sort of] (work | job | jobs) ... | undecided (about | on) (work | job | jobs | career) | (doesn't | don't) know what [kind of | type of | sort of] ( work | job | jobs | career | {person} ( wants | want | would ) ) | (not sure | unsure | undecided | unclear) [(about | of | on | as to)] what [kind of | type of | sort of] (work | job | jobs | career | {person} ( wants | want | would ) ) | no (aim | aims | job goals | job goal | career plans | career ideas | job ideas) [yet] | dim syniad ... (gwaith | wneud) | {unsure} what [{person}] [( would | might | really )] [( wants | want | would like | like | fancies | fancy | she'd like | he'd like | i'd like | they'd like | she'd want | he'd want | she wants | he wants | they want | i want )] to ( do | be ) ( $ | next | for work | for a living | work wise | job wise | now | yet | work | {person} | she's | he's | they're | i'm ) | {unsure} what [{person}] [( would | might )] ( wants | want | like | fancies | fancy | prefers | prefer ) [( work wise | job wise )] $ | {unsure} ( work | job | career ) ( type | goal | goals | direction | path | choice | aim | aims | wise ) | {unsure} what ( line | field | area | sector ) [of work] | can't tell * what [{person}] ( want | wants ) to do | ( work | job | career ) ( goal | aim | direction | goals | aims ) ( unknown | unclear | undecided | not known | to be decided | tbc | none )",
      },
      label: { en: 'What kind of work would you like to do?', cy: 'Pa fath o waith yr hoffech ei wneud?' },
      short: { en: 'Kind of work', cy: 'Math o waith' },
      called: { en: 'the kind of work you would like', cy: 'y math o waith yr hoffech ei wneud' },
      hint: { en: '“No idea yet” is a good answer.', cy: 'Mae “Dim syniad eto” yn ateb da.' },
      why: {
        en: 'We ask so that the plan leads to work that you want and can do.',
        cy: 'Rydym yn gofyn er mwyn i’r cynllun arwain at waith rydych am ei wneud ac yn gallu ei wneud.',
      },
      example: {
        en: 'Office work, sitting down, near my son’s school',
        cy: 'Gwaith swyddfa, ar fy eistedd, yn agos at ysgol fy mab',
      },
      none: { en: 'No idea yet', cy: 'Dim syniad eto' },
      required: 'may be required',
      usedIn: ['plan', 'referral'],
    },
    preference(1, { en: 'What job would be your first choice?', cy: 'Pa swydd fyddai eich dewis cyntaf?' }),
    preference(2, { en: 'What would be your second choice?', cy: 'Beth fyddai eich ail ddewis?' }),
    preference(3, { en: 'What would be your third choice?', cy: 'Beth fyddai eich trydydd dewis?' }),
    {
      id: 'self-employment',
      kind: 'choice',
      heard: {
        reader: 'sentences',
        head: 'self employment | self employed',
        when: ['now', 'wish', 'future'],
      },
      label: { en: 'Have you thought of working for yourself?', cy: 'Ydych chi wedi meddwl am weithio i chi’ch hun?' },
      short: { en: 'Working for yourself', cy: 'Gweithio i chi’ch hun' },
      options: [
        {
          value: 'already',
          heard:
            "( already | currently | now | still ) trading | trading ( now | already | as * ) | on cis | utr | been [( my | her | his )] own ( boss | gaffer ) | ( drives | rides | delivers | drive | deliver | i'm driving | is driving | is delivering ) for {gig} | ( is | i'm | currently | now | still ) [an | a] {gig} ( driver | rider | courier ) | ( makes | sells | selling | sell ) ... [on] ( etsy | at markets | craft fairs ) | own ( gaffer | boss ) ( for | since ) | (does | doing | still | currently | now | does a bit of | does some) [a bit of | some] (freelance | freelancing) | freelances | ^ self employed [*] [*] [about] # hours | (is | i'm | am | she's | he's | currently | now | still | already | working | works | registered as | registered * * as | trading as) self employed | working for (himself | herself | myself) | self employed (now | currently | at present | at the moment | already) | (registered | reg) (with | as) ... self employed | is trading | (is | now | i'm | she's | he's) [(a | her | his | my)] [own] (sole trader | boss now) | [my | her | his] own boss now | has own business | runs own business | works for (himself | herself | myself) | (has | have | i've | she's | he's | runs | run) [got] (his | her | my | their | an) own [*] (business | company | shop | salon)",
          label: { en: 'I work for myself now', cy: 'Rwy’n gweithio i mi fy hun nawr' },
        },
        {
          value: 'before',
          heard:
            "( was | been | had | ran | worked | previously | previous | ex | former | used to ) ... ( self employed | for ( himself | herself | myself ) | own * [*] | business | firm | company ) ... ... ( would | might | could | may | open to | wouldn't mind ) ... ( again | back to it | do so | to it | doing it | to that ) | ( ex | former | previous | previously | used to be | was | were | self employed previous | had | ran | used to run | used to have ) ... ( {self_employment} | business | firm | company | shop | salon | cafe | previous ) ... ... ( again | go back to ( it | that ) | back to ( it | that ) ) | self employed ( previous | previously | before ) ... ... again | (was | been | used to be | were | previously | formerly) self employed ... (again | might | may | would | could | open to | back to it) | (had | ran | used to have | used to run | owned) (his | her | my | their | a | an | own) [own] (business | company | firm | shop | salon | cafe | pub | stall) ... (again | might | may | would | could | back to it) | (own (firm | business | company) | self employed) ... (might | may | could | would) do it again | worked for (myself | himself | herself) ... again",
          label: {
            en: 'I have done it before and might again',
            cy: 'Rwyf wedi gwneud hynny o’r blaen ac efallai y gwnaf eto',
          },
        },
        {
          value: 'interested',
          heard:
            '( toyed | toying | playing | flirting ) with ... {self_employment} | ( like | love | fancy | fancies | wants | want | hopes | hoping | thinking | thought | considering | curious | interested | keen | idea | dream* | plans | planning | open | tempted | possibly | maybe | might | information | advice ) [( of | about | in | on | to | by )] [( try | trying | be | being | become | becoming | having | the idea of )] [( her | his | my | their )] {self_employment} | possibly self employed [later] | information ... new enterprise allowance | know more about (working for (himself | herself | myself) | self employment | being self employed | going self employed | setting up * * business) | (wonders | wondering | wondered | asks | asking | asked | curious) ... (self employment | self employed | own business | (work | working) for (himself | herself | myself) | new enterprise) | (has | have | had | got | with) [(a | an)] (business idea | business plan | idea for (a | an | her | his | my | own)) | (thinking of | thinking about | looking at | considering | would consider | might | hopes to | hoping to | wants to | would like to | plans to | would love to) (start | starting | set | setting | go | going) up (as | on | her | his | my | in | a | own) | ( consider | like | love | wants ) ... ( own boss | going it alone ) | open to ( self employment | going self employed | being self employed | working for ( himself | herself | myself ) ) | (want | wants | would like | would love | like | keen | hoping | hopes | interested | thinking | looking | considering | plans | planning | fancies | dream) [of | about | in | on | into] ... (self employed | self employment | going self employed | own business | own company | own salon | own cafe | working for himself | working for herself | work for himself | work for herself | work for myself | start a business | starting a business | set up a business | setting up a business | own boss) | (thought | thinking | wants | would like | hopes | looking | dreams | dream) [about | of | to] (setting | set | starting | start) up [a | an | her | his | my | their] [own] * [*] business',
          label: { en: 'I would like to know more', cy: 'Hoffwn wybod mwy' },
        },
        {
          value: 'no',
          heard:
            "self ( employment | employed ) : no | ( tried | did | had a go at ) ... ( self employed | self employment | business ) ... ... never again | ( never | doesn't | don't ) ... ( work | worked ) for ( himself | herself | myself ) ... ( not | doesn't | don't | no ) want * | ( not interested in | no interest in | not keen on | not considering | wouldn't consider | wouldn't want | never wants | not looking at | no wish to | no desire to | no intention of ) [( be | being | to be | start | starting | run | running )] [( her | his | my | a | another )] ( {self_employment} | another [business] ) | {self_employment} ... ( isn't | is not | wasn't | not | never ) [( something | for | an option | of interest | [( her | his )] thing )] ( for ( her | him | me | them ) | {person} | an option | of interest | * thing ) | ( rather | sooner ) have a boss | no wish to start another | (not | not at all | no interest | never | doesn't | don't | wouldn't | no) [want | interested | be | keen | like | fancy | considered] [in | to | on | for] [be | being | go | going | try] (self employed | self employment) | self employment [is] not for (her | him | them | me) | (self employed | self employment | own boss | working for (himself | herself | myself)) (is not | isn't | wasn't | not) for (her | him | them | me) | (not | not at all | no interest | never) [interested] in (running | starting | having | setting up | owning) [(a | own | her | his | my)] [own] (business | company) | (wouldn't | won't | doesn't want to | don't want to | never | would never) (work for (himself | herself | myself) | be (her | his | my) own boss) | (rather | prefers to | would rather) (have | work for) [(a | an)] (employer | boss | firm | company) | no interest in (going self employed | working for (himself | herself | myself)) | (prefers | rather | wants) ... employed than self employed | (doesn't | don't | wouldn't) want ... (own business | work for himself | work for herself | work for myself)",
          label: { en: 'It is not for me', cy: 'Nid yw’n addas i mi' },
        },
      ],
      required: 'may be required',
      usedIn: ['plan'],
    },
    {
      id: 'what-matters',
      kind: 'long-text',
      heard: {
        reader: 'own-words',
        head: 'what matters [most] | matters most | ( main | big | key | most important ) thing | [top] priority | priorities | must have | must haves | non negotiable | non negotiables | deal breaker | deal breakers | important',
        cues: "( more than anything | above all | above everything | most of all | mainly | first and foremost ) [{person}] ( wants | want | needs | is after | is looking for | looking for | would like | likes ) <*> | ( cares about | cares most about | values ) [most] is <*> | ( wants | needs | looking for | is after | must have | has to have | requires ) [( a job with | work with )] <{job_wants}> | ^ <{job_wants}> ( above all | first | matters [most] | more than * | comes first | important | the main thing | main thing | key | essential | a must | vital ) | ^ <* ... > ( key | essential | a must | vital | crucial | paramount | non negotiable ) $ | it matters [( a lot | most )] [to ( her | him | me | them )] that <*> | matters to ( her | him | me | them ) is [that] <*> | ( so long as | as long as ) ( it's | it is ) <*> | ( so long as | as long as ) ( she's | he's | i'm | they're ) <not *> | ( got to | has to | must | needs to ) <pay enough ...> | ^ <a job where * * *> ... is ( what | all ) | ( just | only ) wants to feel <*> | ( wants | needs | would like | likes ) to feel <( {person} | like | part | that ) *> | (what matters | matters most | what matters most | most important | most important thing | main thing | priority | top priority | important) [in a job | for her | for him | to her | to him | to me | to them] [in a job] (is | are | that | to be) [that] <*> | important [(to her | to him | to me | to them)] that <*> | ^ <*> ... (matters most | matters more than | matters a lot to | is key | is a must | is essential | is vital | is crucial | is the main thing | is the most important | is most important | is very important | is important to | is what counts | is what matters | is a priority | is his priority | is her priority | is the priority | comes first | above all | above everything) | cares [(more | most | mostly)] about <*> | (mainly | just | really) (wants | needs | wanting) <(a (steady | regular | secure | reliable | stable | decent | fair | friendly) | steady | regular | secure | stable | reliable | decent | security | stability | flexibility | respect | routine | structure)> | needs <a (boss | manager | employer | workplace | team | place) (who | that | which | where)> | (wants | would like) <somewhere (friendly | quiet | supportive | nice | local | close | kind | calm | relaxed | flexible | understanding | where | that | she | he | they)> | (wants | needs | would want | would like) to <feel (useful | valued | needed | safe | part | appreciated | respected)> | (would want | wants | would like) <a (chance | chances | opportunity) to (progress | train | learn | move)> | <(has to | must | needs to) (fit (round | around | in with) | be (a proper contract | permanent | flexible | local | close to home | near home | on a bus route))> (really | just) wants a job (that | which | with) <*>",
        when: ['now', 'wish', 'past', 'future'],
      },
      label: { en: 'What matters most to you in a job?', cy: 'Beth sydd bwysicaf i chi mewn swydd?' },
      short: { en: 'What matters to you', cy: 'Beth sy’n bwysig i chi' },
      example: {
        en: 'Steady hours, kind people, not being rushed',
        cy: 'Oriau cyson, pobl garedig, peidio â chael fy rhuthro',
      },
      required: 'optional',
      usedIn: ['plan'],
    },
  ],
}

function preference(place: 1 | 2 | 3, label: Question['label']): Question {
  return {
    id: `job-preference-${place}`,
    kind: 'text',
    heard: { reader: 'preference' },
    label,
    short: { en: `Job preference ${place}`, cy: `Dewis swydd ${place}` },
    required: 'may be required',
    usedIn: ['plan', 'referral'],
  }
}

const hours: Step = {
  id: 'hours',
  title: { en: 'When and where you could work', cy: 'Pryd a ble y gallech weithio' },
  questions: [
    {
      id: 'hours-wanted',
      lead: true,
      kind: 'number',
      label: {
        en: 'About how many hours a week would suit you?',
        cy: 'Tua faint o oriau’r wythnos fyddai’n addas i chi?',
      },
      short: { en: 'Hours a week', cy: 'Oriau’r wythnos' },
      unit: { en: 'hours a week', cy: 'awr yr wythnos' },
      min: 0,
      max: 80,
      decimals: 1,
      width: 3,
      required: 'may be required',
      usedIn: ['plan', 'referral'],
      heard: {
        reader: 'number',
        head: 'hours [( wanted | sought | available | preferred | looking for )] | ( preferred | wanted | available ) hours',
        about:
          "{available} | any day | any days | any time | any times | any hours | ( {part_of_day} ) only | only ( {part_of_day} ) | ( {part_of_day} | {day} ) best | # hours would ( be | suit ) | # hours ( ideal | is ideal | is enough | is plenty | suits ) | ( would | i'd | she'd | he'd ) ( take | accept ) | ( {part_of_day} ) [( are | is )] ( fine | ok ) | hours wanted | wanted hours | ( cope | coping ) with # hours | ( part time | full time ) only | {hours_most} # | {hours_least} # hours | part time [about] # [about] $ | # hour week ( {suits} | is about right | is right ) | full # hour week | # hours ( limit | tops | sought | wanted | required ) | hours ( sought | required | available ) | ( happily | gladly ) work | as many hours as | # [hours] [a week] ( {suits} | is about right | is right | is plenty | is enough )",
        cues: "hours wanted [( is | are | about )] <#> | <#> hour week | [( up to | about | tua | hyd at | around | no more than | max | maximum | maximum of | at least | minimum | a max of | up to a max of )] <#> [( to # | max | plus | or so | or more | maximum )] ( hours | awr ) [( {a_week} | * wythnos )] [( max | maximum | or more | tops )] | ( can't | couldn't | doesn't want to | don't want to | won't ) ( do | work | manage ) more than <#> hours | {hours_most} <#> [hours] {a_week} | {hours_most} <#> hours | ( wants | want ) more [hours] up to <#> | ^ [{person}] {want} [about] <#> [about] $ | part time [about] <#> [about] $ | [about] <#> ( sought | ideal | is ideal | limit | tops ) $ | hours ( sought | required | available ) [is] <#>",
        when: ['now', 'wish', 'future'],
        unless:
          'hours ( a day | each day | per day | every day | daily | a night | notice | ago | away | each way | travel ) | {cares} | ( works | working | worked | currently | was | did | contract | contracted | sleep | sleeps | awake | nursery | funded | free childcare | support | carer | pain ) | less than # hours | under # hours | more than # hours already | doing # hours | # hours ( then | at a time | before | without | in one go | straight | and then ) | ( stand | sit | walk | stands | sits ) [for] [over] #',
      },
    },
    {
      id: 'days-wanted',
      kind: 'choices',
      label: { en: 'Which days could you work?', cy: 'Pa ddyddiau y gallech weithio?' },
      short: { en: 'Days', cy: 'Dyddiau' },
      options: [
        {
          value: 'any',
          heard:
            'any day | any days | all days | any day of the week | 7 days [a week] | days ( any | all ) | {no_odds} ... ( which | what | any ) ( day | days ) | ( any | which | what ) ( day | days ) {no_odds} | whatever ( day | days ) | whichever day | [fully] flexible ( on | about | with ) days | days ( flexible | not an issue | not a problem | no problem | no issue | open ) | every day | all week | all days | unrhyw ddiwrnod',
          label: { en: 'Any day', cy: 'Unrhyw ddiwrnod' },
        },
        { value: 'monday', heard: 'monday | mondays', label: { en: 'Monday', cy: 'Dydd Llun' } },
        { value: 'tuesday', heard: 'tuesday | tuesdays', label: { en: 'Tuesday', cy: 'Dydd Mawrth' } },
        { value: 'wednesday', heard: 'wednesday | wednesdays', label: { en: 'Wednesday', cy: 'Dydd Mercher' } },
        { value: 'thursday', heard: 'thursday | thursdays', label: { en: 'Thursday', cy: 'Dydd Iau' } },
        { value: 'friday', heard: 'friday | fridays', label: { en: 'Friday', cy: 'Dydd Gwener' } },
        { value: 'saturday', heard: 'saturday | saturdays', label: { en: 'Saturday', cy: 'Dydd Sadwrn' } },
        { value: 'sunday', heard: 'sunday | sundays', label: { en: 'Sunday', cy: 'Dydd Sul' } },
      ],
      required: 'optional',
      usedIn: ['plan', 'referral'],
      heard: {
        reader: 'days',
        head: 'days [( wanted | available | preferred | free )] | ( preferred | working | available ) days',
        about:
          '{available} | ( {part_of_day} | {day} ) only | only [( on | do | works )] ( {part_of_day} | {day} ) | any day | any days | # hours would ( be | suit ) | ( {day} ) best | unrhyw ddiwrnod | ( {day} ) [( are | is )] ( fine | ok | good | suit | suits | best | possible | no problem ) | ^ ( {day} ) ( to | through | until ) ( {day} ) [# to #] [only] $ | ( weekends | weekend | weekdays | week days ) ( [(are | is)] ( fine | ok | good | best | no problem ) | suit | suits | only | preferred ) | only [( on | do | works )] ( weekends | weekdays ) | days ( flexible | not an issue | not a problem | no problem | no issue ) | flexible ( on | about | with ) days | ( days | nights | mornings | evenings | shifts ) ( {day} ) to ( {day} ) | {no_odds} ... ( which | what | any ) ( day | days ) | ( any | which | what ) ( day | days ) {no_odds} | days ( any | all ) | all days | whatever ( day | days ) | ( preference | preferred | good for | free for | able for | suited to | commit to ) ... ( {day} ) | ( {day} ) {suits} | could work those | ^ ( {day} ) [and] ( {day} ) ( ok | only | best )',
        when: ['now', 'wish', 'future'],
        unless:
          '{cares} | appointment | appointments | interview | physio | hospital | clinic | course | college | next ( {day} ) | by ( {day} ) | nursery | worked | currently | works | dad has | mum has | ring | call | email | see | meet | signs | sign on | church | mosque | prayers | prayer | due | decision | # hours a day | any day now',
      },
    },
    {
      id: 'times-wanted',
      lead: true,
      kind: 'choices',
      label: { en: 'What times of day could you work?', cy: 'Pa adegau o’r dydd y gallech weithio?' },
      short: { en: 'Times of day', cy: 'Adegau o’r dydd' },
      options: [
        {
          value: 'any',
          heard:
            'any time | any times | any hours | anytime | {no_odds} [( on | with | about | re )] [( what | the | which | about )] ( time | times | shift | shifts | hours ) | time of day ... {no_odds} | days or nights either | 24 7 | any shifts | any shift | all shifts | whatever ( hours | shifts | times | time ) | no preference ( on | for | about ) ( times | hours | time | shifts ) | times [( are | is )] ( flexible | open | not an issue | no problem ) | days or nights | days evenings or nights | unrhyw amser | flexible ( on | with | about ) ( hours | times | shifts | days and times )',
          label: { en: 'Any time', cy: 'Unrhyw bryd' },
        },
        {
          value: 'mornings',
          heard:
            'mornings | morning | a morning | early doors | crack of dawn | first thing | morning work | morning shifts | ( early | earlies ) starts | am ( only | shifts | shift ) | boreau [yn unig] | bore yn unig | yn y bore',
          label: { en: 'Mornings', cy: 'Boreau' },
        },
        {
          value: 'school-hours',
          heard:
            "school hours | school time hours | in school time | during school | during school time | ( while | when ) [( the | her | his | my )] ( {children} | {child} ) [( are | is | is at | are at )] ( at | in ) school | ( while | when ) ( they're | they are | he's | she's ) ( at | in ) school | between school runs | around school [hours] | to fit round school | fit ( around | round ) school [hours] | oriau ysgol | term time school hours | within school hours | between ... school ( run | drop off | day ) ... | ( home | back | finished | free ) ( for | when | before | by | in time for ) [( the | her | his )] ( school run | school bus | school pick up | pick up | {children} ( finish | come out of | get out of | are out of ) school )",
          label: { en: 'School hours only', cy: 'Oriau ysgol yn unig' },
        },
        {
          value: 'afternoons',
          heard:
            'afternoons | afternoon | afternoon work | afternoon shifts | ( from | after ) ( noon | midday | lunch | 12 | 1 ) [onwards] | noon onwards | prynhawniau [yn unig] | yn y prynhawn',
          label: { en: 'Afternoons', cy: 'Prynhawniau' },
        },
        {
          value: 'evenings',
          heard:
            'evenings | evening | evening work | evening shifts | twilight shifts | twilight shift | twilights | ( of | on ) an evening | nosweithiau',
          label: { en: 'Evenings', cy: 'Nosweithiau' },
        },
        {
          value: 'nights',
          heard:
            'nights | night work | night shifts | night shift | overnight | overnights | through the night | graveyard shift | night duty',
          label: { en: 'Nights', cy: 'Dros nos' },
        },
      ],
      required: 'optional',
      usedIn: ['plan', 'referral'],
      heard: {
        reader: 'options',
        head: 'times [( wanted | available | preferred )] | shifts [( wanted | preferred )] | ( preferred | available ) ( times | shifts )',
        about:
          '{available} | ( {part_of_day} ) only | only [( do | works )] ( {part_of_day} ) | flexible ( on | with | about ) ( hours | times ) | any time | any times | any hours | any shift | any shifts | ( {part_of_day} ) best | best in the ( {part_of_day} ) | better in the ( {part_of_day} ) | ^ ( school hours | school hours only | between school runs | anytime | any time ) $ | only ( when | while ) ... school | ^ between school runs | whatever ( hours | shifts ) | no preference | times ( flexible | open ) | ( {part_of_day} | am | early | twilight ) ( shift | shifts | only | starts | work ) | ( {part_of_day} ) {suits} | ( of | in ) ( an | the ) ( {part_of_day} ) {suits} | {no_odds} ... ( time | times | shift | shifts ) | time of day | ( do | work | only ) ... ( when | while ) ... school | ( do | only ) between ... school | ( home | back | finished ) ( for | when | before | by ) ... school | ( likes | prefers | enjoys | used to | glad of ) [working | doing] ( nights | mornings | evenings | through the night | a night shift | night shifts ) | ( early doors | crack of dawn ) {suits} | ^ ( afternoons | mornings | evenings ) and ( evenings | afternoons | nights ) | 24 7 | ^ ( mornings | afternoons | evenings ) and [early] ( mornings | afternoons | evenings ) | am ( only | shifts ) | yn unig | unrhyw amser | ( {part_of_day} ) [( are | is )] ( fine | ok | good ) | evenings and ( {day} | weekends )',
        when: ['now', 'wish', 'future'],
        unless:
          '{cares} | ( bad | good ) days | contact | class | appointment | appointments | physio | hospital | clinic | course | college | nursery | worked | currently | works | dad has | bad in the | worse in the | stiff | pain | sleep | tired | meds | medication | taxi | bus | buses | dark | shifts before | used to | ( {children} | {child} ) ( to school | to nursery | up | off | ready | every | goes | go | at nursery | need | needs | # | in the ) | ( take | takes | drop | drops | get | gets | pick | picks | collect | collects | has ) ... ( {children} | {child} ) | lone parent',
      },
    },
    {
      id: 'times-not',
      kind: 'text',
      label: {
        en: 'Are there days or times that you cannot do?',
        cy: 'A oes dyddiau neu adegau nad ydynt yn bosibl i chi?',
      },
      short: { en: 'Days or times you cannot do', cy: 'Dyddiau neu adegau nad ydynt yn bosibl' },
      called: { en: 'the days or times you cannot do', cy: 'y dyddiau neu’r adegau nad ydynt yn bosibl' },
      example: {
        en: 'Friday prayers, and Tuesdays at the clinic',
        cy: 'Gweddïau dydd Gwener, a dydd Mawrth yn y clinig',
      },
      none: { en: 'No, none', cy: 'Nac oes, dim' },
      required: 'optional',
      usedIn: ['plan'],
      heard: {
        reader: 'times-not',
        head: "( not available | unavailable | can't do | restrictions | restriction ) | ( days | times ) ( not available | unavailable | can't do )",
        cues: "( can't | couldn't | won't | not | no | ^ x | not prepared to | not willing to | not wanting | never | nothing | doesn't want | don't want | unable to | doesn't want to | don't want to | unavailable | not available | nid ) [( do | work | manage | able to | able to do | able to work | make | start | available | free | happy to do | keen on )] [( on | at | in )] [( the | a )] <( ( before | after | past ) ( # | dark | tea | lunch | midnight | 9am | 8am | 7am | 10am | 2pm | 3pm | 4pm | 5pm | 6pm | 7pm | school ) | {day} [( mornings | morning | afternoons | afternoon | evenings | evening )] | mornings | afternoons | evenings | nights | night shifts | night work | weekends | weekend | weekend work | weekends or evenings | evenings or weekends | lates | earlies | early mornings | early starts | late nights | late shifts | late finishes | bank holidays | term time | half terms | school holidays | # am | 9am | 8am | 7am | 10am | 6pm | 5pm | 7pm | 3pm | evenings or nights | nights or weekends | shifts ) [( or | and ) ( {day} | evenings | weekends | nights | mornings | afternoons )]> | ( except | apart from | but not | other than ) <( {day} | weekends | nights | evenings | mornings ) [( or | and ) ( {day} | weekends | nights | evenings )]> | <( {day} | weekends | nights | evenings | mornings )> ( impossible | are impossible | are out | are no good | not possible | no good | is out | don't work | are no use | is no good | are difficult | out of the question | are a no | ruled out ) | ( methu | ddim yn gallu ) [( gweithio | gwneud )] [( ar | yn )] [y] <( penwythnos | penwythnosau | benwythnosau | nosweithiau | boreau | {day} )> | dim <( nosweithiau | penwythnosau | boreau | prynhawniau )> | ^ <( {day} | weekends | weekend )> ( off | out | sacred ) $ | ( keeps | observes ) <( {day} )> ( as | for | free | special | holy ) | ( must | needs to | need to | has to | have to | got to | i've to | she's to | he's to ) be <( home | back | finished | away | gone | out ) ( by | for | before | at ) [( half | half past | quarter past | quarter to )] #> | ( must | needs to | need to | has to | have to | got to ) ( finish | leave | get away | get off ) <by [( half | half past | quarter past | quarter to )] #> | ^ <( home | back | finished ) ( by | for | before ) #> latest | ^ <[( half past | quarter past | quarter to )] # is the latest> | ( can't | couldn't | won't be able to ) ( start | get in | be in | get there | do anything ) <( till | until | before ) [( half past | quarter past | quarter to )] #>",
        none: "no ( days or times | times or days | days | times ) [that] [{person}] ( can't | couldn't ) [do] | no restrictions ( on | about | with ) ( when | days | times | hours ) | no ( restrictions | limits ) on ( times | days | hours ) | nothing [{person}] ( can't | couldn't ) do ( time | times | hours ) wise | nothing [{person}] ( can't | couldn't ) do timewise | no ( time | times | day | days ) [that] [{person}] ( can't | couldn't ) [( do | work )]",
        when: ['now', 'wish', 'future'],
        unless: '{cares} | sleep | sleeps | pain | no shifts | no nights out | buses | bus | trains | no school',
      },
    },
    {
      id: 'place-wanted',
      kind: 'text',
      label: { en: 'Where could you work?', cy: 'Ble y gallech weithio?' },
      short: { en: 'Where', cy: 'Ble' },
      example: { en: 'In Port Talbot or Neath, or at home', cy: 'Ym Mhort Talbot neu Gastell-nedd, neu gartref' },
      required: 'optional',
      usedIn: ['plan', 'referral'],
      heard: {
        reader: 'place',
        head: 'location [( wanted | preferred )] | locations | area | areas | ( preferred | work | job | wanted ) ( location | area | place ) | where',
        about:
          '{available} | ^ ( anywhere | somewhere | within | in or ) | ^ ( local | locally ) [only] $ | ( travel | go | work ) anywhere | looking in | willing to ( relocate | move ) | ( would | will | could ) relocate | relocate | ( would | can | could | will ) only work | ( needs | need ) [a] ( work | job | jobs | something | to be ) | can travel to | would travel to | willing to travel | happy to travel | {go_to} ( to | as far as | in | around | anywhere | within ) | {no_further} | ^ [( ideally | preferably | must be | only | something | somewhere | needs )] ( {near_home} | from home | working from home | remote | remotely ) [or hybrid] [( only | ideally | preferably | preferred | preference | please | if possible | best | would be * )] $ | ^ location | ( wants | needs | likes ) something ( {near_home} | {on_a_route} ) | ( has | needs ) to be ( somewhere | anywhere ) ( {near_home} | {on_a_route} ) | ( has | needs ) to be ( {near_home} | {on_a_route} ) | ( the job | job | work ) ... ( {near_home} | {on_a_route} )',
        cues: '{no_further} <( * [miles] )> | location [is] <( * [( and | or ) *] )> $ | ( to | as far as ) <the ( retail park | industrial estate | airport | docks | town | coast | city | trading estate ) [or anywhere ( along | on | near ) * * *]> | <( {near_home} | {on_a_route} | # miles of * | within # miles of * | # mile radius | anywhere ( along | on | near ) * * line | local | locally | local work | close to home | near home | near to home | in walking distance | within walking distance | walking distance | from home | working from home | work from home | home working | remote | remotely | in town | in the town centre | town centre | city centre | close to [the] school | near [the] ( school | kids school ) | within # miles [of home] | within # ( minutes | hour ) [of home] | on a bus route | on the bus route | [anywhere] on the * bus route | anywhere [( in | round | around ) ( town | the city | the county | the area | the uk )] | as far as * | ( not | no ) ( further | more | farther ) than # miles | [in] ( the | this ) ( area | town | city ) )> [only] | <( would | will | willing to | happy to | could ) ( relocate | move [away] )> for | <( relocate )>',
        when: ['now', 'wish', 'future'],
        unless:
          "lives | live | born | worked | works | online | wifi | as far as ( {person} | she's | he's | i'm | they're | possible | known ) | got as far as | bank | wages | account | ( further | farther ) than [about] # ( minutes | minute | hours | hour )",
      },
    },
    {
      id: 'start-when',
      lead: true,
      kind: 'choice',
      label: {
        en: 'When do you think you could start work?',
        cy: 'Pryd ydych chi’n meddwl y gallech ddechrau gweithio?',
      },
      short: { en: 'When you could start', cy: 'Pryd y gallech ddechrau' },
      hint: {
        en: 'This is only what you think today. It does not commit you to anything.',
        cy: 'Dyma’r hyn rydych yn ei feddwl heddiw yn unig. Nid yw’n eich ymrwymo i unrhyw beth.',
      },
      options: [
        {
          value: 'now',
          heard:
            '( can | could | will | able to | ready to | available to | wants to | keen to | happy to | would | itching to | dying to | free to ) {begin} {start_now} | ^ ( available | free | ready ) {at_once} | ^ tomorrow if ( you like | need be | needed ) $ | work ready | job ready | ready for work | available immediately | ready and ( waiting | willing ) | ( can | could | able to | ready to | available to | wants to | would like to | happy to | hoping to | keen to ) start [work] ( now | immediately | straight away | right away | asap | tomorrow | at once | any time | anytime | today ) | ( ready to | can | wants to | keen to ) ( start | work ) ( now | asap | straight away | immediately ) | available ( now | immediately | straight away ) | ready for work now | ready to work | wants work asap | start asap | start straight away | start immediately | immediate start | ready now | ready to ( go | start ) ( now | asap | straight away ) | ( can | could ) start ( monday | tuesday | wednesday | thursday | friday | next week | this week ) | raring to go | ready [and] waiting to start | ( can | could | able to | ready to | available to ) begin ( now | immediately | straight away | right away | asap | tomorrow | at once | today ) | barod i ddechrau [nawr] | gallu dechrau ( nawr | ar unwaith | yfory )',
          label: { en: 'Now', cy: 'Nawr' },
        },
        {
          value: 'months-3',
          label: { en: 'In the next 3 months', cy: 'Yn y 3 mis nesaf' },
        },
        {
          value: 'months-12',
          label: { en: 'In 3 to 12 months', cy: 'Ymhen 3 i 12 mis' },
        },
        {
          value: 'later',
          label: { en: 'In more than a year', cy: 'Ymhen mwy na blwyddyn' },
        },
        {
          value: 'cannot-say',
          heard:
            "( not sure | unsure | doesn't know | don't know | can't say | no idea | unclear | hard to say ) [yet] when [( {person} | she'll | he'll | i'll | they'll | she'd | he'd | i'd )] [( can | could | will | would | able to | might )] [be] [( fit | ready | able )] [to] ( start | work | be ready | go back | begin ) [to] [work] | ( too early | too soon | hard | impossible ) to say when ( she'd | he'd | i'd | they'd | she'll | he'll | i'll | {person} ) ... ( start | ready | work | begin ) | depends ... when [{person}] [( can | could | will )] ( start | work | begin ) | start date ( unknown | not known | unclear | depends ) | no start date [in mind] | ( too soon | too early | hard | impossible ) to ( say | tell ) $ | can't ( tell | say ) [you] when $ | ( no idea | doesn't know | don't know | not sure | unsure | can't say ) when [{person}] [( she'd | he'd | i'd | they'd | she'll | he'll | i'll )] [( will | would )] be ( well | fit | ready | able ) [enough] | how long is a piece of string",
          label: { en: 'I cannot say yet', cy: 'Ni allaf ddweud eto' },
        },
      ],
      required: 'optional',
      usedIn: ['plan'],
      heard: {
        reader: 'start-when',
        head: 'start [date] | ( can | could ) start | available [from] | start when | ready [to start]',
        when: ['now', 'wish', 'future'],
      },
    },
  ],
}

const workHistory: Step = {
  id: 'work-history',
  title: { en: 'Your work, now and before', cy: 'Eich gwaith, nawr ac o’r blaen' },
  questions: [
    {
      id: 'working-now',
      lead: true,
      kind: 'choices',
      heard: {
        reader: 'working-now',
        head: '( work | working ) now | current ( work | job | employment ) | currently ( working | employed )',
        none: "( is | i'm | she's | he's | currently | now | ^ ) between (jobs | posts | roles | contracts) $ | (nil | zero | 0) work | not (working | in work) (at the moment | just now | right now | currently | now) | (isn't | aren't | i'm not | not) doing any [(paid | voluntary | other)] [( or | and )] [( paid | unpaid | voluntary )] work | (hasn't | haven't) had ( anything | any | a thing | nothing ) since | not (had | done) ( anything | any work | a day's work | a stroke | a * turn ) since | out of (a job | employment) | without (work | a job) | [( got | has | have )] no work on | jobless | currently no (job | work | employment) | not doing any [paid | voluntary] ... work | (doesn't | don't) do any [paid | voluntary] work | nothing (at the minute | at the moment | just now | at present) work wise | no (job | work) (at the minute | right now) | not [currently | presently | in] [any] (working | work | employed | employment | in work | in employment | in paid work) [at the moment | now | currently] | unemployed | out of work | jobless | off work since | nothing since | (hasn't | haven't | not) worked since | (hasn't | haven't) had (a job | work) since | (doesn't | don't) work | no (work | job) (at the moment | now | currently | just now | at present) | isn't working | (hasn't | haven't | not) worked (since | for) | workless | ddim yn gweithio | di waith",
      },
      label: {
        en: 'Do you do any work now, paid or unpaid?',
        cy: 'Ydych chi’n gwneud unrhyw waith nawr, am dâl neu’n ddi-dâl?',
      },
      short: { en: 'Work now', cy: 'Gwaith nawr' },
      called: { en: 'the work you do now', cy: 'y gwaith rydych yn ei wneud nawr' },
      options: [
        { value: 'employed', label: { en: 'Paid work for an employer', cy: 'Gwaith am dâl i gyflogwr' } },
        { value: 'self-employed', label: { en: 'Working for yourself', cy: 'Gweithio i chi’ch hun' } },
        { value: 'voluntary', label: { en: 'Voluntary work', cy: 'Gwaith gwirfoddol' } },
        { value: 'family', label: { en: 'Helping in a family business', cy: 'Helpu mewn busnes teuluol' } },
      ],
      none: { en: 'No work at the moment', cy: 'Dim gwaith ar hyn o bryd' },
      required: 'may be required',
      usedIn: ['plan', 'statistics'],
    },
    {
      id: 'working-now-what',
      lead: true,
      kind: 'text',
      heard: {
        reader: 'working-now-what',
      },
      label: { en: 'What is the work?', cy: 'Beth yw’r gwaith?' },
      short: { en: 'What the work is', cy: 'Beth yw’r gwaith' },
      askIf: { known: 'working-now' },
      required: 'may be required',
      usedIn: ['plan'],
    },
    {
      id: 'working-now-hours',
      lead: true,
      kind: 'number',
      heard: {
        reader: 'working-now-hours',
      },
      label: { en: 'About how many hours a week do you do?', cy: 'Tua faint o oriau’r wythnos ydych chi’n eu gwneud?' },
      short: { en: 'Hours of work now', cy: 'Oriau gwaith nawr' },
      unit: { en: 'hours a week', cy: 'awr yr wythnos' },
      min: 0,
      max: 168,
      decimals: 1,
      width: 3,
      askIf: { known: 'working-now' },
      required: 'may be required',
      usedIn: ['plan'],
    },
    {
      id: 'jobs',
      lead: true,
      kind: 'group',
      heard: {
        reader: 'jobs',
        lead: 'worked as',
        none: "^ no jobs $ | (never | hasn't | haven't) (worked | done) a day | never [really | actually | ever] [been] (in work in my life | worked | had a job | had job | had any job | had any jobs | had a paid job | had paid work | had work | been employed | been in work | held a job | done any work | done paid work | had employment) | no employment to speak of | no (experience of work | experience of working) | (no | nil | zero | 0) (work | week | job | employment) history | (nil | zero | 0) (work history | employment history | employed | employment | jobs) | (hasn't | haven't | not) had a job since (school | leaving school | college | leaving college) | no (work history | job history | employment history | jobs yet | jobs ever | previous jobs | previous work | previous employment | work experience | past jobs | past employment) | (hasn't | haven't | has not | have not) ever (worked | had a job | been employed) | (hasn't | haven't | not) had a job (yet | ever | before) | not worked (before | ever) | heb weithio erioed | erioed wedi (gweithio | cael swydd) | dim profiad gwaith",
      },
      label: { en: 'What jobs have you had?', cy: 'Pa swyddi ydych chi wedi’u cael?' },
      short: { en: 'Jobs', cy: 'Swyddi' },
      called: { en: 'the jobs you have had', cy: 'y swyddi rydych wedi’u cael' },
      hint: {
        en: 'Start with the last one. Include work abroad, voluntary work and short jobs. About when is near enough.',
        cy: 'Dechreuwch gyda’r un olaf. Dylech gynnwys gwaith dramor, gwaith gwirfoddol a swyddi byr. Mae amcangyfrif o’r dyddiadau yn ddigon da.',
      },
      why: {
        en: 'We ask once and keep it, so that you need not tell us again.',
        cy: 'Rydym yn gofyn unwaith ac yn ei gadw, fel nad oes rhaid i chi ddweud wrthym eto.',
      },
      none: { en: 'No jobs yet', cy: 'Dim swyddi eto' },
      item: { en: 'job', cy: 'swydd' },
      addAnother: { en: 'Add another job', cy: 'Ychwanegu swydd arall' },
      fields: [
        {
          id: 'job-title',
          lead: true,
          kind: 'text',
          label: { en: 'What was the job?', cy: 'Beth oedd y swydd?' },
          short: { en: 'Job title', cy: 'Teitl y swydd' },
          called: { en: 'the job title', cy: 'teitl y swydd' },
          example: { en: 'Warehouse picker', cy: 'Casglwr archebion mewn warws' },
          required: 'may be required',
          compulsory: true,
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'job-employer',
          kind: 'text',
          label: { en: 'Who did you work for?', cy: 'I bwy roeddech yn gweithio?' },
          short: { en: 'Employer', cy: 'Cyflogwr' },
          required: 'optional',
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'job-place',
          kind: 'text',
          label: { en: 'Where was it?', cy: 'Ble roedd y swydd?' },
          short: { en: 'Where', cy: 'Ble' },
          hint: { en: 'The town, or the country if it was abroad.', cy: 'Y dref, neu’r wlad os oedd dramor.' },
          required: 'optional',
          usedIn: ['plan'],
        },
        {
          id: 'job-type',
          kind: 'choice',
          label: { en: 'What kind of job was it?', cy: 'Pa fath o swydd oedd hi?' },
          short: { en: 'Kind of job', cy: 'Math o swydd' },
          options: [
            { value: 'full-time', label: { en: 'Full-time', cy: 'Amser llawn' } },
            { value: 'part-time', label: { en: 'Part-time', cy: 'Rhan-amser' } },
            { value: 'agency', label: { en: 'Agency or temporary', cy: 'Asiantaeth neu dros dro' } },
            { value: 'zero-hours', label: { en: 'Zero hours or casual', cy: 'Dim oriau neu achlysurol' } },
            { value: 'self-employed', label: { en: 'Working for yourself', cy: 'Gweithio i chi’ch hun' } },
            { value: 'apprenticeship', label: { en: 'Apprenticeship or trainee', cy: 'Prentisiaeth neu hyfforddai' } },
            { value: 'forces', label: { en: 'Armed forces', cy: 'Y lluoedd arfog' } },
            { value: 'voluntary', label: { en: 'Voluntary', cy: 'Gwirfoddol' } },
            { value: 'other', label: { en: 'Something else', cy: 'Rhywbeth arall' } },
          ],
          required: 'may be required',
          usedIn: ['plan'],
        },
        {
          id: 'job-started',
          lead: true,
          kind: 'approximate-date',
          label: { en: 'When did you start?', cy: 'Pryd y gwnaethoch ddechrau?' },
          short: { en: 'Started', cy: 'Dechrau' },
          called: { en: 'the date you started', cy: 'y dyddiad y gwnaethoch ddechrau' },
          hint: {
            en: 'The year is enough. For example, 3 2015.',
            cy: 'Mae’r flwyddyn yn ddigon. Er enghraifft, 3 2015.',
          },
          when: 'past',
          required: 'may be required',
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'job-still',
          lead: true,
          kind: 'yes-no',
          replies: ydw,
          label: { en: 'Do you still do this job?', cy: 'Ydych chi’n dal i wneud y swydd hon?' },
          short: { en: 'Still doing it', cy: 'Yn dal i’w gwneud' },
          required: 'may be required',
          usedIn: ['plan'],
        },
        {
          id: 'job-ended',
          lead: true,
          kind: 'approximate-date',
          label: { en: 'When did you finish?', cy: 'Pryd y gwnaethoch orffen?' },
          short: { en: 'Finished', cy: 'Gorffen' },
          called: { en: 'the date you finished', cy: 'y dyddiad y gwnaethoch orffen' },
          hint: {
            en: 'The year is enough. For example, 11 2021.',
            cy: 'Mae’r flwyddyn yn ddigon. Er enghraifft, 11 2021.',
          },
          when: 'past',
          notBefore: 'job-started',
          askIf: { not: { is: ['job-still', true] } },
          required: 'may be required',
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'job-did',
          kind: 'long-text',
          label: { en: 'What did you do there?', cy: 'Beth oeddech chi’n ei wneud yno?' },
          short: { en: 'What you did', cy: 'Beth oeddech yn ei wneud' },
          example: {
            en: 'Picked and packed orders, drove the forklift, trained new people',
            cy: 'Casglu a phacio archebion, gyrru’r fforch godi, hyfforddi pobl newydd',
          },
          required: 'may be required',
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'job-left',
          kind: 'text',
          label: { en: 'Why did it end?', cy: 'Pam y daeth i ben?' },
          short: { en: 'Why it ended', cy: 'Pam y daeth i ben' },
          hint: { en: 'You do not have to say.', cy: 'Nid oes rhaid i chi ddweud.' },
          askIf: { not: { is: ['job-still', true] } },
          required: 'optional',
          usedIn: [],
        },
      ],
      required: 'may be required',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'time-between',
      kind: 'long-text',
      heard: {
        reader: 'own-words',
        take: 'clause',
        cues: '(between jobs | in between jobs | in between | in the gap | in the gaps | between the # jobs | between the # posts | when (not working | out of work) | (when | while) (she | he | i) (was | were) (out of work | not working | unemployed | on the dole | not in work) | when there was no work | outta week # years | out of work # years) [she | he | i] [was] <(ill | sick | cared | looked | went | did | studied | travelled | signed | rebuilt | raised | brought | stayed | volunteered | helped | lived | had | nursed | learned | learnt | taught | moved | decorated | renovated | trained | retrained | worked) ...> | (spent | filled) the (gap | gaps | time | time out) [with] <* ...> | (brought up | bringing up | raised | raising | to raise | to bring up) [her | his | my | their | the | our] [own | # | 2 | young] (kids | children | family | son | daughter | sons | daughters | grandchildren | plant) | (stayed | stay | staying | was | been) at home (with | to | looking | raising | for) ... | (was | been) [a] (full time | stay at home | housewife | house husband | homemaker) (mum | dad | parent | mother | father | wife | since | for | looking) | career break ... | (spent | was | been) ... in (prison | rehab | recovery | custody | jail) | in (prison | rehab | jail) (for | from | until | since) ... | (stayed | stay | been) home (with | for | to) ... | on the sick (since | for | with) ... | (travelled | travelling | backpacking) (round | around | in | for) ... | lived abroad ... | (time | years | year) out (to | with | for | raising | bringing up | looking after | caring | looking | having) ... | (years | year) off (to | with | for | raising | caring) ... | time off (with | raising | to (have | raise | look | care)) ... | took time (out | off) ... | then at home (with | looking after | caring for | raising) ... | (then | before that | after that | since then) [she | he | i | they] (cared for | looked after | nursed) ... | used to (care for | look after) ... | (gap | gaps) [in] [work | employment | cv] ... (for | because | was) <*> | (gap | gaps) [in] [work | employment | cv] ... <(raising | bringing up | looking after | caring | kids)> | (years | year) (caring for | looking after | raising) ...',
        when: ['past', 'now'],
        unless: 'alone | single handed | lone parent | on her own | on his own | wants',
      },
      label: {
        en: 'What did you do when you were not in work?',
        cy: 'Beth oeddech chi’n ei wneud pan nad oeddech mewn gwaith?',
      },
      short: { en: 'When not in work', cy: 'Pan nad oeddech mewn gwaith' },
      hint: {
        en: 'For example, bringing up children, looking after someone, being ill, studying or moving country.',
        cy: 'Er enghraifft, magu plant, gofalu am rywun, bod yn sâl, astudio neu symud gwlad.',
      },
      required: 'optional',
      usedIn: ['plan'],
    },
    {
      id: 'work-liked',
      kind: 'long-text',
      heard: {
        reader: 'own-words',
        cues: 'happiest (when | with | in) <*> | (got | gets) on [really | very] well with <*> | what [she | he | i] (liked | enjoyed | loved) [most | best] was <*> | (was | were) good (at | with) <*> | (liked | loved | enjoyed | really liked | really enjoyed | did like | did enjoy | used to love | used to like | enjoys) <*> | (likes | loves) <the (people | customers | team | staff | residents | job | work | banter | company | children)> | took (pride | a pride | great pride | a real pride) in <*> | (took to | had a flair for | had a knack for | was known for) <*> | has <an eye for *> | (was | were) [always] <(the best | the fastest | the quickest | top | the first) (at | on | of | in) *> | ^ (liked | loved | enjoyed) : <*> | (best bit | best part | best thing | favourite part | favourite bit) [of the job | about it | of it] (was | is) <*>',
        when: ['past', 'now'],
        unless: "would have | course | school | college | didn't",
      },
      label: {
        en: 'What did you like, and what were you good at?',
        cy: 'Beth oeddech chi’n ei hoffi, ac ym mha beth yr oeddech yn dda?',
      },
      short: { en: 'What you liked and did well', cy: 'Beth oeddech yn ei hoffi ac yn ei wneud yn dda' },
      required: 'optional',
      usedIn: ['plan'],
    },
  ],
}

const qualifications: Step = {
  id: 'qualifications',
  title: { en: 'Qualifications and training', cy: 'Cymwysterau a hyfforddiant' },
  questions: [
    {
      id: 'qualifications-held',
      lead: true,
      kind: 'group',
      heard: {
        reader: 'qualifications',
        none: "(qualifications | qualification | education | exams) : (none | nil | no | 0) | (sat | passed | got | took) (no | zero) (exams | gcses | qualifications | o levels) | sat nothing | not (one | a single) (exam | gcse | qualification | certificate | o level) [to (my | her | his) name] | no exams | (came | walked | come | went) out of school with (nothing | no * | none | * qualifications) | (got | get) nothing (at | from | out of) school | [never] (got | get | got | passed | sat) anything (at | from) school | nothing to show for (school | it) | no [formal | real | academic | school | other | uk | british] (qualifications | qualification | gcses | exams | certificates | academic qualifications) | left school (with | without | at # with | at # without) (nothing | no qualifications | any qualifications | any) | (doesn't | don't | hasn't | haven't) [have | got | have got] any [formal] qualifications | (hasn't | haven't | not) [got] any qualifications | didn't (get | pass | sit | take) any (qualifications | exams | gcses) | unqualified | without qualifications | (never | didn't) (got | get | took | take | sat | sit | passed | pass | did | do | gained | gain) (any | his | her | my) (qualifications | exams | gcses | final exams) | left [school] before (taking | sitting | doing | her | his | the | any) [her | his | the | any] (exams | gcses | o levels | cses) | (nothing | no certificates | no passes | no grades) from school | (hasn't | not | haven't) [got] a single (certificate | qualification | gcse | exam | pass) | dim cymwysterau | heb gymwysterau | (nil | none | no) qualifications",
      },
      label: { en: 'What qualifications do you have?', cy: 'Pa gymwysterau sydd gennych?' },
      short: { en: 'Qualifications', cy: 'Cymwysterau' },
      called: { en: 'your qualifications', cy: 'eich cymwysterau' },
      hint: {
        en: 'From school, college, university, work or another country. Include ones you did not finish.',
        cy: 'O’r ysgol, coleg, prifysgol, gwaith neu wlad arall. Dylech gynnwys rhai na wnaethoch eu gorffen.',
      },
      none: { en: 'No qualifications', cy: 'Dim cymwysterau' },
      item: { en: 'qualification', cy: 'cymhwyster' },
      addAnother: { en: 'Add another qualification', cy: 'Ychwanegu cymhwyster arall' },
      fields: [
        {
          id: 'qualification-what',
          lead: true,
          kind: 'text',
          label: { en: 'What is it called?', cy: 'Beth yw ei enw?' },
          short: { en: 'Qualification', cy: 'Cymhwyster' },
          called: { en: 'what the qualification is called', cy: 'beth yw enw’r cymhwyster' },
          example: { en: 'GCSEs, City and Guilds, degree', cy: 'TGAU, City and Guilds, gradd' },
          required: 'may be required',
          compulsory: true,
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'qualification-subject',
          kind: 'text',
          label: { en: 'What is it in?', cy: 'Ym mha bwnc y mae?' },
          short: { en: 'Subject', cy: 'Pwnc' },
          example: { en: 'Civil engineering', cy: 'Peirianneg sifil' },
          required: 'may be required',
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'qualification-level',
          lead: true,
          kind: 'choice',
          label: { en: 'What level is it?', cy: 'Pa lefel ydyw?' },
          short: { en: 'Level', cy: 'Lefel' },
          options: [
            {
              value: 'entry',
              label: {
                en: 'Entry level, or English for speakers of other languages',
                cy: 'Lefel mynediad, neu Saesneg i siaradwyr ieithoedd eraill',
              },
            },
            {
              value: 'level-1',
              label: { en: 'Level 1, like GCSE grades 3 to 1 or D to G', cy: 'Lefel 1, fel TGAU graddau D i G' },
            },
            {
              value: 'level-2',
              label: {
                en: 'Level 2, like GCSE grades 9 to 4 or A* to C, or National 5',
                cy: 'Lefel 2, fel TGAU graddau A* i C, neu National 5',
              },
            },
            {
              value: 'level-3',
              label: { en: 'Level 3, like A levels or Highers', cy: 'Lefel 3, fel Safon Uwch neu Highers' },
            },
            {
              value: 'level-4-5',
              label: {
                en: 'Level 4 or 5, like HNC, HND or foundation degree',
                cy: 'Lefel 4 neu 5, fel HNC, HND neu radd sylfaen',
              },
            },
            { value: 'level-6', label: { en: 'Level 6, like a degree', cy: 'Lefel 6, fel gradd' } },
            {
              value: 'level-7-8',
              label: {
                en: 'Level 7 or 8, like a master’s degree or doctorate',
                cy: 'Lefel 7 neu 8, fel gradd meistr neu ddoethuriaeth',
              },
            },
            { value: 'trade', label: { en: 'A trade or work qualification', cy: 'Cymhwyster crefft neu waith' } },
            { value: 'unfinished', label: { en: 'Not finished', cy: 'Heb ei orffen' } },
          ],
          required: 'may be required',
          usedIn: ['plan', 'referral', 'statistics'],
        },
        {
          id: 'qualification-where',
          kind: 'choice',
          label: { en: 'Where did you get it?', cy: 'Ble y cawsoch ef?' },
          short: { en: 'Where gained', cy: 'Ble y’i cafwyd' },
          options: [
            { value: 'uk', label: { en: 'In the United Kingdom', cy: 'Yn y Deyrnas Unedig' } },
            { value: 'abroad', label: { en: 'In another country', cy: 'Mewn gwlad arall' } },
          ],
          required: 'may be required',
          usedIn: ['plan'],
        },
        {
          id: 'qualification-country',
          kind: 'text',
          label: { en: 'Which country?', cy: 'Pa wlad?' },
          short: { en: 'Country', cy: 'Gwlad' },
          askIf: { is: ['qualification-where', 'abroad'] },
          required: 'optional',
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'qualification-recognised',
          kind: 'choice',
          label: {
            en: 'Has it been compared with a UK qualification?',
            cy: 'A yw wedi’i gymharu â chymhwyster yn y DU?',
          },
          short: { en: 'Recognised in the UK', cy: 'Wedi’i gydnabod yn y DU' },
          why: {
            en: 'A statement of comparability shows employers what a qualification from abroad is worth here.',
            cy: 'Mae datganiad cymharedd yn dangos i gyflogwyr beth yw gwerth cymhwyster o dramor yma.',
          },
          options: [
            { value: 'yes', label: { en: 'Yes, I have a statement', cy: 'Ydy, mae gennyf ddatganiad' } },
            { value: 'applied', label: { en: 'I have applied for one', cy: 'Rwyf wedi gwneud cais am un' } },
            { value: 'no', label: { en: 'No, not yet', cy: 'Nac ydy, ddim eto' } },
          ],
          askIf: { is: ['qualification-where', 'abroad'] },
          required: 'optional',
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'qualification-year',
          kind: 'approximate-date',
          label: { en: 'About when did you get it?', cy: 'Tua phryd y cawsoch ef?' },
          short: { en: 'When', cy: 'Pryd' },
          called: { en: 'the date you got it', cy: 'y dyddiad y cawsoch ef' },
          hint: { en: 'The year is enough.', cy: 'Mae’r flwyddyn yn ddigon.' },
          when: 'past',
          required: 'may be required',
          usedIn: ['plan'],
        },
        {
          id: 'qualification-certificate',
          kind: 'choice',
          label: { en: 'Do you have the certificate?', cy: 'A yw’r dystysgrif gennych?' },
          short: { en: 'Certificate', cy: 'Tystysgrif' },
          options: [
            { value: 'yes', label: { en: 'Yes', cy: 'Ydy' } },
            { value: 'can-get', label: { en: 'No, but I could get a copy', cy: 'Nac ydy, ond gallwn gael copi' } },
            { value: 'no', label: { en: 'No, and I cannot get one', cy: 'Nac ydy, ac ni allaf gael un' } },
          ],
          required: 'optional',
          usedIn: ['plan'],
        },
      ],
      required: 'may be required',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'training-now',
      kind: 'text',
      heard: {
        reader: 'training-now',
        none: "not [currently | presently] (on | doing | in | attending) (course | a course | any course | any courses | any training | training | education | a training course | anything) | no (course | courses | training) (at the moment | now | currently | at present) | not (studying | in training) | not at college | no (course | courses | training | study | studies) (just now | right now | as yet | going on | on the go) | (isn't | aren't | not) [currently] (studying | training | in education | learning) [or (studying | training | learning)] [now | at the moment | anything] | nothing course wise | (isn't | not) (on | in | doing) [a | any] (course | courses | training | education) | not (doing | taking | attending) [a | any] (course | courses | training | classes)",
      },
      label: { en: 'Are you on a course or in training now?', cy: 'Ydych chi ar gwrs neu’n cael hyfforddiant nawr?' },
      short: { en: 'Training now', cy: 'Hyfforddiant nawr' },
      called: { en: 'the course you are on', cy: 'y cwrs rydych arno' },
      hint: {
        en: 'Say what it is, and when you have to be there.',
        cy: 'Dywedwch beth ydyw, a phryd y mae’n rhaid i chi fod yno.',
      },
      none: { en: 'Not on a course', cy: 'Ddim ar gwrs' },
      required: 'may be required',
      usedIn: ['plan'],
    },
    {
      id: 'training-wanted',
      kind: 'long-text',
      heard: {
        reader: 'training-wanted',
        none: "no (training | course | courses) (wanted | needed | thanks | required) | (doesn't | don't | can't | not) see the point [of | in] [another | any | more | doing] [more] (course | courses | training | studying | learning) | (had | has had) enough of (courses | training | school | college) | fed up (of | with) [going on | doing] (courses | training) | no more (courses | training | college) | too old (to | for) (learn | study | training | courses | college) | (nothing | not anything) [else] [that | more] [{person}] (want | wants) to learn | (not bothered about | not fussed about | done with | no desire for | not interested in) [any | more] (training | courses | studying | learning | study) | nothing (he | she | i | they) (would like | want | wants) to learn | (doesn't | don't | not) (want | interested in | keen on | wanting) [any | to do any | to do | to go on | doing | doing any | going on] (training | courses | course | a course | learning | study | college) | no interest in (training | courses | learning | college)",
      },
      label: { en: 'Is there anything you would like to learn?', cy: 'A oes unrhyw beth yr hoffech ei ddysgu?' },
      short: { en: 'Would like to learn', cy: 'Hoffech ddysgu' },
      called: { en: 'what you would like to learn', cy: 'yr hyn yr hoffech ei ddysgu' },
      none: { en: 'Nothing just now', cy: 'Dim byd ar hyn o bryd' },
      required: 'optional',
      usedIn: ['plan', 'referral'],
    },
  ],
}

// Options that several questions share, with the ways people say each in answer to one of them.
const heardAs = (options: readonly Option[], heard: Record<string, string>): Option[] =>
  options.map(option => ({ ...option, ...(heard[option.value] !== undefined && { heard: heard[option.value] }) }))

const confidence: readonly Option[] = [
  { value: 'fine', label: { en: 'I manage well', cy: 'Rwy’n ymdopi’n dda' } },
  { value: 'some-help', label: { en: 'I like some help', cy: 'Rwy’n hoffi cael rhywfaint o help' } },
  { value: 'much-help', label: { en: 'I need a lot of help', cy: 'Mae angen llawer o help arnaf' } },
  { value: 'cannot', label: { en: 'I cannot do it', cy: 'Ni allaf ei wneud' } },
]

const skills: Step = {
  id: 'skills',
  title: { en: 'Your skills', cy: 'Eich sgiliau' },
  questions: [
    {
      id: 'skills-words',
      lead: true,
      kind: 'long-text',
      heard: {
        reader: 'strengths',
        cues: "(good | great | brilliant | excellent | very good | confident | skilled | strong | talented | handy | fab | experienced | best) (at | with | in) <*> | (skills | strengths | strong points) (are | include | is | in) <*> | (has | got) a (talent | gift | flair | knack) for <*> | knows how to <*> | computer literate | it literate | dda am <*> | dda gyda <*> | (excellent | good | great | strong | brilliant | fantastic | superb | outstanding | decent | proven) <[*] [*] skills> | <* ... inside out> | <* ... like the back of (her | his) hand> | (has | got | with) [a | an] [real | good | great | natural | keen] <(eye | ear | nose | head | feel | talent | gift | flair | knack) for *> | (great | good | excellent | lovely) <(telephone | phone | customer | bedside) manner> | (strengths | strong points | strong point | forte | best thing | best skill | best quality | speciality | main skill) (is | are) <*> | [(is | she's | he's)] a natural <*> | natural (with | at) <*> | can <turn (her | his | my | their) hand to (anything | most) ...> | (has | got) ... knack for <*> | can <(fix | mend | repair) (anything | most | nearly | almost | any) ...> | a dab hand (at | with) <*> | a whizz (at | with | on) <*> | proud of (her | his) <*> | proud of how [well] [she | he] <*> | prides (herself | himself) on <*> | used to (handling | dealing with | managing) <*> | strong on <*> | plenty of experience (of | with | in) <*> | (excels | shines) (at | in) <*>",
        unless:
          "medication | tablets | hiding | (not | isn't | no good | never) ... (good | great | confident | strong) | maths | numbers | figures | wants someone | school is | interview* | manager* was | boss | confident (at | in | with) (interviews | it)",
      },
      label: { en: 'What are you good at?', cy: 'Ym mha bethau ydych chi’n dda?' },
      short: { en: 'Skills', cy: 'Sgiliau' },
      hint: {
        en: 'From work, home, hobbies or helping others. For example, mending things, cooking, looking after people.',
        cy: 'O’r gwaith, y cartref, diddordebau neu helpu eraill. Er enghraifft, trwsio pethau, coginio, gofalu am bobl.',
      },
      required: 'may be required',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'work-cards',
      kind: 'choices',
      heard: {
        reader: 'options',
        none: "(cards | tickets | licences) : (nil | none | no) | never had [a | any] (card | ticket | badge) of any (sort | kind | description) | no tickets for anything | nothing in the way of (licences | tickets | cards) | (no | never (had | held) (a | any) | (doesn't | don't) (have | hold) [any] | (hasn't | haven't) [got | any | got any] | without any | nil) [site | trade | work | job | driving | special | relevant | current | other | industry] [or | and] [site | trade | work | job] (tickets | cards | work licences | licences | ticket of any * | licences or cards | licences or tickets | cards or licences | cards or tickets | tickets or cards | tickets or licences | licences or certificates | licences or cards or tickets) [for work | for anything]",
        unless:
          "give ... arm | (theory | test | practical) ... {card} | long term | short term | given | received | aims | doing | studying | course starts | wants | would like | looking | waiting | renew his | (needs | need | required | requires | needed) [to (get | do | pass | have | take)] [a | an | his | her | the] [new | full | valid] {card} | (can't afford | cost of | costs of | price of | pay for) ... {card} | {card} ... (costs | cost | expensive | too dear) | {card} (needed | required | essential | application | refused | test | tests | bootcamp) | (on | booked | starts | starting | fund | funding | pay | pays | paying | book | offered | half way through | halfway through | attending | enrolled | do | take | towards | asked about | bootcamp for) [on | to pay for | for | to do | to get] [an | a | her | his | my | the] [# day | skills bootcamp for] {card} | (forklift | flt | fork lift | reach truck | counterbalance | telehandler) (and | or) [(a | an)] [*] {card} | none of [the | her | his] [usual | *] (tickets | cards | licences) | (hgv | lgv | lorry | forklift | flt | fork lift | bus | coach | class 1 | class 2 | truck | sia) [class | truck] [1 | 2] (driver | drivers | driving (work | job | jobs | role) | driving $)",
        when: ['now', 'past'],
      },
      label: {
        en: 'Do you have any work licences or cards?',
        cy: 'A oes gennych unrhyw drwyddedau neu gardiau gwaith?',
      },
      short: { en: 'Work licences and cards', cy: 'Trwyddedau a chardiau gwaith' },
      called: { en: 'your work licences and cards', cy: 'eich trwyddedau a’ch cardiau gwaith' },
      hint: { en: 'Include ones that have run out.', cy: 'Dylech gynnwys rhai sydd wedi dod i ben.' },
      options: [
        {
          value: 'cscs',
          heard: '{site_card}',
          label: { en: 'CSCS or other site card', cy: 'Cerdyn CSCS neu gerdyn safle arall' },
        },
        {
          value: 'forklift',
          heard: '{forklift_card}',
          label: { en: 'Forklift', cy: 'Fforch godi' },
        },
        {
          value: 'lorry',
          heard: '{lorry_card}',
          label: { en: 'Lorry or coach', cy: 'Lori neu fws' },
        },
        {
          value: 'security',
          heard: '{security_card}',
          label: { en: 'Security (SIA)', cy: 'Diogelwch (SIA)' },
        },
        {
          value: 'food',
          heard: '{food_card}',
          label: { en: 'Food hygiene', cy: 'Hylendid bwyd' },
        },
        {
          value: 'first-aid',
          heard: '{first_aid_card}',
          label: { en: 'First aid', cy: 'Cymorth cyntaf' },
        },
        {
          value: 'care',
          heard: '{care_card}',
          label: { en: 'Care or manual handling', cy: 'Gofal neu godi a chario' },
        },
        {
          value: 'trade',
          heard: '{trade_card}',
          label: { en: 'Gas, electrical, welding or another trade', cy: 'Nwy, trydan, weldio neu grefft arall' },
        },
        {
          value: 'other',
          heard: '{other_card}',
          label: { en: 'Something else', cy: 'Rhywbeth arall' },
        },
      ],
      none: { en: 'No licences or cards', cy: 'Dim trwyddedau na chardiau' },
      required: 'may be required',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'work-cards-words',
      kind: 'text',
      heard: {
        reader: 'cards',
        cues: '{card} ... {runs_out} | {runs_out} {card} | {other_card} | {trade_card} | (card | badge | ticket | tickets) ... {runs_out}',
        about: '{runs_out}',
        when: ['now', 'past', 'future'],
      },
      label: { en: 'Which ones, and when do they run out?', cy: 'Pa rai, a phryd y maent yn dod i ben?' },
      short: { en: 'Details of licences and cards', cy: 'Manylion trwyddedau a chardiau' },
      askIf: { known: 'work-cards' },
      required: 'may be required',
      usedIn: ['plan'],
    },
    {
      id: 'computer-skills',
      kind: 'choices',
      heard: {
        cues: '^ (it | computers | ict) |  it skills | pc skills | it literate | ^ (word | excel | spreadsheets | powerpoint | whatsapp | facebook) (and | or) | ^ (word | excel | spreadsheets | powerpoint | whatsapp) [only] (ok | fine | good | only | basic | well | confident) | cv (in | on) | on a spreadsheet | can | emails | emailing | texts and | applies | completes | completed | managed | searches | looks | browses | finds (what | things | stuff | jobs | information) | writes | word processing | google | googling | pivot tables | ok googling | happy emailing | uses | use | able to | knows how to | knows | ok (with | at) | fine with | good (with | at) | confident (with | in | using | on) | manages | does | did | happy with | happy using | sends | types | emails | googles | fills in | experience of | experience with | familiar with | competent (in | with | on) | comfortable (with | using) | computer skills | it skills | computer literate | microsoft | ms | excel | spreadsheets | word and excel | used | sage | autocad | photoshop | proficient in',
        reader: 'cued-options',
        yes: '^ [(basic | good | some | strong | advanced | knows)] ({programs}) [(and | or) ({programs})] [(and | or) ({programs})] [(only | ok | fine | good | basic | skills | user | users | experience | well | no problem)] $ | ({programs}) (user | users | skills | experience)',
        none: "(no | 0 | nil | zero) (it | computer | computing | pc | digital) (skills | skill | experience | knowledge) | 0 it | never (touched | used | been near | turned on | sat at | gone near | switched on) [a | the | any] (computer | computers | pc | laptop) | wouldn't know how to (switch | turn) one on | (can't | couldn't) (switch | turn) (one | a computer | it) on | nothing on (computers | a computer | the computer) | (doesn't | don't) do (computers | technology | it) | (wouldn't know | doesn't know | no idea) how to (turn | switch) [on] [a | the] (computer | laptop | pc) [on] | no (computer | it) (skills | skill | experience | knowledge) | (can't | doesn't know how to | unable to) (use | work | operate) [a | the] (computer | computers | it | pc) | never used [a] (computer | computers | pc) | not computer literate | computer illiterate",
        unless:
          'course | struggles | struggle | worries | worried | not used | brush up | nobody | relies | unable | wants | learn | learning | would like | needs to | class | help | (internet | wifi | wi fi | laptop | computer | broadband) at home | library | phone number | by email | email address | text her | text him | email her | email him | needs | mobile phone only | calls and texts | texts and calls | safe | contact*',
      },
      label: { en: 'What can you do on a computer or phone?', cy: 'Beth allwch chi ei wneud ar gyfrifiadur neu ffôn?' },
      short: { en: 'Computer skills', cy: 'Sgiliau cyfrifiadur' },
      called: { en: 'what you can do on a computer or phone', cy: 'yr hyn y gallwch ei wneud ar gyfrifiadur neu ffôn' },
      options: [
        {
          value: 'messages',
          heard:
            'facebook and whatsapp | whatsapp and facebook | (can | could) (text | message) | message (people | friends | family | my * | her * | his *) | text (people | friends | family | my * | her * | his *) | emailing | outlook | whatsapps | whatsapping | texting | email | emails | texts | text messages | whatsapp | send messages | messages | messenger',
          label: { en: 'Send messages and emails', cy: 'Anfon negeseuon ac e-byst' },
        },
        {
          value: 'search',
          heard:
            '(text | message | email | emails | texts | messages) and search | search jobs | (email | emails) (or | and) net | net ok | search for jobs | can search | googling | google (things | stuff | it | for | jobs) | (on | uses | with | use) google | google $ | (looks | looking | look | finds | find | searches | searching | search) [for] ... (online | on the (internet | web | net) | google | indeed) | internet (searching | searches | searching) | (browse | browses | browsing) ... online | browses the (internet | web) | google maps | search online | search the internet | internet searches | browse [the] (internet | web) | look things up | looks things up | looks up things | looking things up | look up things | use [the] internet | using the internet | look for jobs online | search for jobs online | job search online | find things online | surf the [net | web | internet] | the internet',
          label: { en: 'Find things on the internet', cy: 'Dod o hyd i bethau ar y rhyngrwyd' },
        },
        {
          value: 'forms',
          heard:
            '(fills | fill | filling | completes | complete | completed | completing | does | did | do | managed | submits | submitted | applies | apply | applying) ... (forms | form | applications | application | claim | claims | for jobs | jobs | tax return) ... (online | on line | on the web | on the internet) | (fills | fill | completes | complete) in online (forms | applications) | forms online | online forms | (fill | fills | filling) in forms | (fill | fills | filling) forms in | does forms | online applications | apply online | applying online | application forms online | fill in forms [online] | forms on line | journal',
          label: { en: 'Fill in forms online', cy: 'Llenwi ffurflenni ar-lein' },
        },
        {
          value: 'documents',
          heard:
            '(own | a | her | his) cv on | (cv | cvs) (in | on) (word | the laptop | the computer | a computer) | minutes and reports | typing up | types up | (microsoft | ms) (word | office) | word and excel | excel and word | word , excel | word processing | word | office 365 | powerpoint | google docs | letters | documents | type | types letters | typing',
          label: { en: 'Write letters and documents', cy: 'Ysgrifennu llythyrau a dogfennau' },
        },
        {
          value: 'spreadsheets',
          heard: 'pivot tables | pivot table | vlookup | vlookups | google sheets | excel | spreadsheet | spreadsheets',
          label: { en: 'Use spreadsheets', cy: 'Defnyddio taenlenni' },
        },
        {
          value: 'specialist',
          heard:
            'specialist software | office 365 and sap | till system | epos | tills and epos | design software | edits videos | video editing | edit videos | graphic design software | adobe | canva | (on | with) the software | systmone | emis | oracle | salesforce | epos | revit | sketchup | illustrator | premiere | matlab | spss | wordpress | till systems | stock scanner | stock systems | crm systems | crm | navision | peoplesoft | myob | quark | solid works | java | code | programming | cnc programming | sage | autocad | cad | photoshop | quickbooks | sap | xero | indesign | solidworks | coding | html | python | javascript | sql',
          label: { en: 'Use special programs for a job', cy: 'Defnyddio rhaglenni arbennig ar gyfer swydd' },
        },
      ],
      none: { en: 'None of these', cy: 'Dim un o’r rhain' },
      required: 'may be required',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'reading-writing',
      kind: 'choice',
      heard: {
        reader: 'sentences',
        lead: 'reading and writing',
        unless:
          "(computer | it | digitally) illiterate | learning to read | covering letter | cover letter | cv | small print | subtitles | son | daughter | course | english class | reading (festival | town) | can't write it | (can't | doesn't) write (english | in english | it) | english but | songs | code | (read | write | reading | writing) (music | maps | music or *) | can't read it",
      },
      label: { en: 'How do you find reading and writing?', cy: 'Sut ydych chi’n ymdopi â darllen ac ysgrifennu?' },
      short: { en: 'Reading and writing', cy: 'Darllen ac ysgrifennu' },
      why: {
        en: 'We ask everyone, so that we write to you in a way that suits you and never ask for what cannot be done.',
        cy: 'Rydym yn gofyn i bawb, er mwyn i ni ysgrifennu atoch mewn ffordd sy’n addas i chi a pheidio byth â gofyn am yr hyn na ellir ei wneud.',
      },
      options: heardAs(confidence, {
        fine: "{reading_writing} and {sums} [are | is] [both | all] {well} | {sums} and {reading_writing} [are | is] [both | all] {well} | (reads | read) [the | a | her | his | my] (paper | papers | newspaper | book | books | novels | mirror | magazines) | (reads | read) ... cover to cover | (reads | read) well | no (literacy | reading | writing | spelling) (issue | issues | problem | problems | difficulties | worries) | literacy and numeracy [both | skills] [are] {well} | {reading_writing} [skills] [is | are] [both | all] {well} | {able} (at | with) (reading | writing | reading and writing) | (loves | enjoys | likes) reading | [handwriting | writing] [is] neat and spelling good | (reads | read) (a lot | loads | every day | all the time) | (manages | manage) (reading | reading and writing) [fine | well | ok] | (reads | read) and (writes | write) (fine | ok | well | good | no problem) | (reading and writing | literacy | reading or writing | reading) [and spelling] [is | are | all | skills] [is | are] (fine | ok | good | no problem | very good | excellent | all fine | not a problem) | no (problem | problems | issue | issues | trouble) [with] (reading | literacy) [and | or] [writing] | good (literacy | reading and writing | at reading and writing) | (reading's | writing's | reading and writing's | literacy's) (fine | ok | good | alright) | (reads | writes | can read and write) (fine | ok | well | no bother | no trouble) | (reading | writing | spelling) [is] (no bother | no trouble | alright | all right) | (reads and writes) | darllen ac ysgrifennu yn (iawn | dda)",
        'some-help':
          '{reading_writing} [a] (bit | little) (weak | shaky | poor | rusty | slow) | [a | some] [bit of] help with (long | anything long | official | difficult) | (asks | ask) for help with (anything | letters | forms) | (someone | somebody) (went | goes | going | to go) through [the | her | his | my] (paperwork | letters | forms) with (her | him | me) | (reading | reads | read) [is] {well} , [but] [the] (writing | spelling | writes) [is] [very | a bit | really] (poor | bad | weak | hard | harder | not | terrible | awful | shaky | difficult | a struggle) | [a bit of | some | a little | bit of] help (with | on) [long | official | big] (letters | forms | paperwork | {reading_writing}) | (reads | read) (ok | fine | well | alright) ... (spell | spelling | writing | write) | (check | checks) [her | his | the] (forms | letters | spelling | writing) [for spelling] | (struggles | struggle) to spell | (spelling | writing) ... (lets (her | him) down | worries (her | him)) | (needs | need | likes | wants | some | a bit of | bit of | a little | with) help [with | reading | filling in] [reading | writing | spelling] [and | or] (reading | writing | spelling | forms | letters) | help (reading | to read | with reading | with writing | with spelling | with reading and writing) [and writing | letters | forms] | (slow | a bit slow) (reader | reading) | spelling [is] (poor | bad | not great | not good | weak | terrible) | (struggles | difficulty | problems | trouble) [a bit] with spelling | spelling [is | can be] [a bit] (hard | awful | shocking | rubbish | an issue | a problem | her weak point | his weak point) | (bad | poor | terrible | rubbish | hopeless) (speller | spelling) | (reads | read) [a bit] slowly | (letters | forms) (read out | explained) to (her | him) | (reading | writing) (needs | i need | she needs | he needs) [a bit of | some] help | (long | official) (letters | forms) (hard | difficult | a struggle)',
        'much-help':
          "(gets | get | have | has | got) [to get] (my | her | his) ({relative}) to read | (gets | get | has) (someone | somebody) [else] to read | (needs | need) [lots | lots of | a lot of | loads of] (support | help) with [reading | writing] forms | (finds | find) {reading_writing} [very | really | so | quite] (hard | difficult) | [needs] (letters | forms | everything | things | paperwork) read (to | out to) (her | him) | reading age of [about] # | (someone | daughter | son | wife | husband | mum | family) [has to] (reads | read | reads out) [all] [her | his] (letters | post | forms | paperwork) | {hard_for} {reading_writing} [very | really] [hard | difficult] | (can't | couldn't) write ... [but] (read | reads) (a bit | a little | some) | severely dyslexic | (a lot of | lots of | loads of | much) help [with] (reading | writing | forms) [and | or] [writing | forms] | (can't | doesn't | don't | not) (read | write) [or write | and write | or read] [very | so | too | that] (well | much | good | properly) | (struggles | struggle | difficulty | difficulties | trouble | problems) [a lot] [with | to] (reading | read | literacy | writing | write) [and | or] [writing | write | reading] | (poor | low | very poor | limited | weak | very low) (literacy | reading | reading and writing) | (reading | writing | literacy | reading and writing) [is | are] (poor | very poor | bad | weak | low | very low | limited | not good | not great) | not (good | great) (at | with) (reading | writing | reading and writing | reading or writing) | (reads | writes) (very little | hardly anything | only (her | his) name) | (barely | hardly) (reads | writes | read | write)",
        cannot:
          "(can't | doesn't | never learned | unable to) reading and writing | signs with a cross | never learned to read | never learnt to read | (doesn't | don't) (read | write) (or | and) (write | read) [in any language | at all] | (can | only) (sign | write) [only] (her | his | my) [own] name [but | and] (nothing | that's | only) [else] | (can | only) (sign | write) [only] (her | his) own name only | (can't | unable to | couldn't | never learned to | never learnt to) (read | write) [or | and] [write | read] | illiterate",
      }),
      required: 'optional',
      usedIn: ['referral'],
    },
    {
      id: 'maths',
      kind: 'choice',
      heard: {
        reader: 'options',
        lead: 'maths',
        unless:
          'gcse* | level # | course | class | course in | a level* | nvq* | son | daughter | wants | functional skills',
      },
      label: { en: 'How do you find working with numbers?', cy: 'Sut ydych chi’n ymdopi â gweithio gyda rhifau?' },
      short: { en: 'Numbers', cy: 'Rhifau' },
      options: heardAs(confidence, {
        fine: '{reading_writing} and {sums} [are | is] [both | all] {well} | top of the class (at | in) {sums} | (did | does | doing) the (cashing up | till reconciliation) | quick with (numbers | figures) | {sums} [is | are] no (trouble | bother | problem) | {sums} [is | are | skills] [is | are | both | all] {well} | {able} (at | with | on | doing) [doing | handling | basic] {sums} | no (problem | problems | issue | issues | trouble | bother) [with] {sums} | good maths | {sums} [is | are] [her | his] strong (point | suit) | good head for (figures | numbers) | {able} (with | handling) money | literacy and numeracy [both | skills] [are] {well} | (maths | sums) ... calculator but (manages | fine | ok)',
        'some-help':
          '(in | into | gets in) a muddle with {sums} | (uses | use | using | counts on) (her | his | my) fingers | [a bit | bit] slow (with | at) {sums} | {sums} [is | are] [a bit | bit] {shaky} | [a little | a bit of | some] help with {sums} | not (very | that | so | too) (confident | good | great) (at | with) {sums} | not (great | confident | the best) (at | with) {sums} | {sums} less so | {sums} [are | is] [what] [she | he | i] (need | needs | likes | wants | could do with) [a bit of | some | a little] help | (percentages | fractions | times tables) (are | a) (hard | struggle | problem) | {sums} (takes | take) (her | him | me) (a while | a bit | time | longer) | (improve | brush up | brush up on) [on] [her | his | my] {sums} | (muddled | confused | mixed up) (with | by | giving | over) (change | {sums} | money)',
        'much-help':
          '{sums} [just] (swim | swims | jump | jumps) [about | around] | (finds | find) {sums} [very | really | so] (difficult | hard | tough) | {sums} ... (needs | need) (a lot of | lots of | loads of | much) help | (needs | need) (a lot of | lots of | loads of) (help | support) (with | on) {sums} | (struggles | struggle | difficulty | trouble | problems) [a lot | badly] [with] [reading and | reading writing and | reading , writing and | literacy and] {sums} | (bad | hopeless | rubbish | terrible | useless | awful | no good | not good | poor | dreadful) (at | with) {sums} | {sums} [is | are] [a | her | his] [big | main | real | biggest] (poor | bad | weak | awful | terrible | very poor | not good | struggle | problem | weakness | weak point | weak spot | downfall) | (poor | weak) {sums} | hates {sums}',
        cannot:
          "(can't | couldn't | unable to | never could) (do | manage | work with | understand | cope with) [any | the | basic | simple] {sums} | (can't | couldn't | unable to) (add up | count | count money | add | do her own money | work out change) | no (idea | clue) (with | about) {sums} | (doesn't | don't | does not) understand {sums} | {sums} [is | are] beyond (her | him | me)",
      }),
      required: 'optional',
      usedIn: ['referral'],
    },
  ],
}

const hasChildren: Condition = { any: 'children' }
const goesSomewhere: Condition = {
  or: [
    { is: ['child-day', 'school'] },
    { is: ['child-day', 'part-time-school'] },
    { is: ['child-day', 'nursery'] },
    { is: ['child-day', 'childminder'] },
  ],
}

const children: Step = {
  id: 'children',
  title: { en: 'Children', cy: 'Plant' },
  intro: {
    en: 'The law protects the time parents need for their children. Tell us enough for your plan to fit around them.',
    cy: 'Mae’r gyfraith yn diogelu’r amser sydd ei angen ar rieni i’w plant. Dywedwch ddigon wrthym i’ch cynllun gyd-fynd â nhw.',
  },
  questions: [
    {
      id: 'children',
      lead: true,
      kind: 'group',
      label: {
        en: 'Do you have children that you look after?',
        cy: 'A oes gennych blant rydych yn gofalu amdanynt?',
      },
      short: { en: 'Children', cy: 'Plant' },
      called: { en: 'your children', cy: 'eich plant' },
      none: { en: 'No children', cy: 'Dim plant' },
      item: { en: 'child', cy: 'plentyn' },
      addAnother: { en: 'Add another child', cy: 'Ychwanegu plentyn arall' },
      fields: [
        {
          id: 'child-name',
          kind: 'text',
          label: { en: 'First name or initial', cy: 'Enw cyntaf neu lythyren gyntaf' },
          short: { en: 'First name or initial', cy: 'Enw cyntaf neu lythyren gyntaf' },
          hint: {
            en: 'Only so that we know which child we are talking about.',
            cy: 'Dim ond er mwyn i ni wybod am ba blentyn rydym yn siarad.',
          },
          width: 20,
          required: 'optional',
          usedIn: [],
        },
        {
          id: 'child-born',
          kind: 'date',
          label: { en: 'Date of birth', cy: 'Dyddiad geni' },
          short: { en: 'Date of birth', cy: 'Dyddiad geni' },
          hint: {
            en: 'For example, 27 3 2022. Or tell us only the age.',
            cy: 'Er enghraifft, 27 3 2022. Neu dywedwch yr oedran yn unig.',
          },
          why: {
            en: 'What a plan may ask of a parent changes when a child turns 3, and again at 13.',
            cy: 'Mae’r hyn y caiff cynllun ei ofyn gan riant yn newid pan fydd plentyn yn 3 oed, ac eto yn 13 oed.',
          },
          when: 'past',
          required: 'may be required',
          usedIn: [],
        },
        {
          id: 'child-age',
          lead: true,
          kind: 'number',
          label: {
            en: 'Age, if you would rather not give the date',
            cy: 'Oedran, os yw’n well gennych beidio â rhoi’r dyddiad',
          },
          short: { en: 'Age', cy: 'Oedran' },
          unit: { en: 'years old', cy: 'oed' },
          min: 0,
          max: 25,
          width: 2,
          required: 'may be required',
          usedIn: ['plan'],
        },
        {
          id: 'child-lives',
          lead: true,
          kind: 'choice',
          label: { en: 'Where does this child live?', cy: 'Ble mae’r plentyn hwn yn byw?' },
          short: { en: 'Lives', cy: 'Yn byw' },
          options: [
            { value: 'with-you', label: { en: 'With you all the time', cy: 'Gyda chi drwy’r amser' } },
            { value: 'shared', label: { en: 'With you part of the time', cy: 'Gyda chi am ran o’r amser' } },
            { value: 'elsewhere', label: { en: 'With someone else', cy: 'Gyda rhywun arall' } },
          ],
          required: 'may be required',
          usedIn: ['plan'],
        },
        {
          id: 'child-day',
          lead: true,
          kind: 'choice',
          label: { en: 'Where is this child on weekdays?', cy: 'Ble mae’r plentyn hwn yn ystod yr wythnos?' },
          short: { en: 'On weekdays', cy: 'Yn ystod yr wythnos' },
          options: [
            { value: 'school', label: { en: 'At school', cy: 'Yn yr ysgol' } },
            {
              value: 'part-time-school',
              label: {
                en: 'At school for part of the day or week',
                cy: 'Yn yr ysgol am ran o’r diwrnod neu’r wythnos',
              },
            },
            { value: 'nursery', label: { en: 'At nursery', cy: 'Mewn meithrinfa' } },
            { value: 'childminder', label: { en: 'With a childminder', cy: 'Gyda gwarchodwr plant' } },
            { value: 'family', label: { en: 'With family or friends', cy: 'Gyda theulu neu ffrindiau' } },
            { value: 'home', label: { en: 'At home with you', cy: 'Gartref gyda chi' } },
            { value: 'grown-up', label: { en: 'Left school', cy: 'Wedi gadael yr ysgol' } },
          ],
          required: 'may be required',
          usedIn: ['plan'],
        },
        {
          id: 'child-hours-from',
          lead: true,
          kind: 'text',
          reads: 'time',
          label: { en: 'What time does it normally start?', cy: 'Faint o’r gloch y mae’n dechrau fel arfer?' },
          short: { en: 'School or nursery starts', cy: 'Ysgol neu feithrinfa’n dechrau' },
          called: { en: 'the time it starts', cy: 'yr amser y mae’n dechrau' },
          hint: { en: 'For example, 8:50am', cy: 'Er enghraifft, 8:50am' },
          why: {
            en: 'A lone parent of a child under 13 can only be asked to do things in these hours, in term time.',
            cy: 'Dim ond yn ystod yr oriau hyn, yn ystod y tymor, y gellir gofyn i riant sengl plentyn dan 13 oed wneud pethau.',
          },
          width: 10,
          askIf: goesSomewhere,
          required: 'may be required',
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'child-hours-to',
          lead: true,
          kind: 'text',
          reads: 'time',
          label: { en: 'What time does it normally end?', cy: 'Faint o’r gloch y mae’n gorffen fel arfer?' },
          short: { en: 'School or nursery ends', cy: 'Ysgol neu feithrinfa’n gorffen' },
          called: { en: 'the time it ends', cy: 'yr amser y mae’n gorffen' },
          hint: { en: 'For example, 3:15pm', cy: 'Er enghraifft, 3:15pm' },
          width: 10,
          notBefore: 'child-hours-from',
          askIf: goesSomewhere,
          required: 'may be required',
          usedIn: ['plan', 'referral'],
        },
        {
          id: 'child-needs',
          kind: 'yes-no',
          replies: oes,
          label: {
            en: 'Does this child need more care than most?',
            cy: 'A oes angen mwy o ofal na’r rhan fwyaf ar y plentyn hwn?',
          },
          short: { en: 'Needs more care', cy: 'Angen mwy o ofal' },
          hint: {
            en: 'For example, because of an illness or disability.',
            cy: 'Er enghraifft, oherwydd salwch neu anabledd.',
          },
          sensitive: true,
          required: 'optional',
          usedIn: [],
        },
      ],
      required: 'may be required',
      usedIn: ['plan', 'referral'],
      heard: {
        reader: 'children',
        none: "( 0 | nil | zero ) [dependent] ( children | kids | dependants | dependents ) | ( can't | couldn't | unable to ) have ( children | kids ) | ( has | have | got ) none [yet] of ( her | his | my ) own | never ( had | wanted ) ( children | kids ) | no ( children | kids | dependants | dependents | dependent children ) | [has] not got [any] ( kids | children ) | ( doesn't | don't ) have [any] ( kids | children ) | hasn't [got] [any] ( kids | children ) | childfree | child free | haven't [got] [any] ( kids | children ) | childless | without ( kids | children ) | dim plant | ( children | kids | dependants ) : ( none | no | 0 ) | nid oes [{person}] plant | ( {children} ) [( are | both | all | is )] [( both | all )] ( grown up | grown | adults | grown and gone | left home ) [and ( left home | gone )] | never had [any] ( kids | children ) | no ( little ones | young ones | dependent kids | young children | young kids ) | no ( children | kids ) of ( her | his | my | their ) own",
      },
    },
    {
      id: 'lone-parent',
      lead: true,
      kind: 'yes-no',
      replies: ydw,
      label: { en: 'Are you bringing them up on your own?', cy: 'Ydych chi’n eu magu ar eich pen eich hun?' },
      short: { en: 'Lone parent', cy: 'Rhiant sengl' },
      why: {
        en: 'Lone parents have extra protection in law, and we can only use it if we know.',
        cy: 'Mae gan rieni sengl amddiffyniad ychwanegol yn ôl y gyfraith, a dim ond os ydym yn gwybod y gallwn ei ddefnyddio.',
      },
      askIf: hasChildren,
      required: 'optional',
      usedIn: [],
      heard: {
        reader: 'lone-parent',
        yes: '( lone | single | sole ) ( parent | mum | mam | dad | mother | father | mom ) | lone parenting | ( bringing | brings | bring ) ( them | the kids | the children | kids | her | him ) up ( alone | on * own ) | brings up [( the | her | his | my )] ( kids | children ) ( alone | on * own ) | on * own with ( [( the | my | her | his | a | # )] ( {children} | {child} ) | them | all # ) | ( brings | bringing | raising | raises | bring | raise ) ... [up] ( alone | by ( herself | himself | myself ) | on * own | single handed ) | rhiant sengl | ( me | her | him ) and ( the | my | her | his ) [( little | young | # )] ( {children} | {child} ) on * own | ( magu | fagu ) ... ( ar fy mhen fy hun | ar ei phen ei hun | ar ei ben ei hun ) | on * own with * since',
        cues: "( it's | its | is ) just me and [our | my | the] | does it all ( by ( herself | himself | myself ) | alone | on * own ) | ( does | do ) everything $ | since ( he | she ) ( walked out | left | went | cleared off | did one ) | ( {their_parent} | ( their | the ) ( dad's | father's | mum's | mother's ) ) not been [on the scene | around | seen | involved] | ( {their_parent} | ex | ex husband | ex wife | ex partner ) [( is | has | was )] ( not around | not involved | not on the scene | not in the picture | in prison | inside | dead | died | passed away | has nothing to do with ( them | her | him | us ) | wants nothing to do with ( them | her | him ) | absent | never sees ( them | her | him ) | no contact | not in touch | abroad | deported | left her | left him | left us | left | no help | doesn't help | doesn't pay | no support | no longer around | no longer involved | isn't around | isn't involved | isn't on the scene | off the scene | out of the picture | never been involved | never involved | walked out | doesn't see them | doesn't bother ) | ( their | the | kids | children's ) ( dad's | father's | mum's | mother's ) ( not | no longer ) ( around | involved | on the scene | in the picture ) | no ( partner | husband | wife | boyfriend | girlfriend | other parent ) | ( dad | father | mum | mother ) ( not on the scene | not in the picture | isn't around | isn't involved | not around | not involved | off the scene | out of the picture | never been around | doesn't see ( them | him | her ) ) | no ( contact | support | help | input | involvement ) ( with | from ) [the] ( {their_parent} | ex | dad | father | mum | mother ) | just ( me | her | him | myself | herself | himself ) and ( the | my | her | his ) [( little | young | # )] ( {children} | {child} ) | does ( it all | everything ) ( herself | himself | alone | on * own ) | on * own since [the] ( split | divorce | separation )",
        no: "( used to be | was ) a ( lone | single ) ( parent | mum | dad ) | ( 2 | both ) of us again | ( live | lives ) together and | ( take | takes | taking ) turns | ( she's | he's | with ) * ( partner | husband | wife ) ... not a lone parent | ( not a | not | isn't a | no longer a ) ( lone | single ) ( parent | mum | dad | mother | father ) | ( brings | bringing | bring | raises | raising | raise ) ... with ( my | her | his | the ) ( husband | wife | partner | boyfriend | girlfriend ) | ( lives | living | live ) with [( my | her | his )] ( husband | wife | partner | boyfriend | girlfriend ) and ( the | my | her | his | their | our ) [#] [*] ( {children} | {child} ) | co ( parent | parents | parenting ) | both ( look after | care for | bring up ) ( the | our ) ( kids | children )",
      },
    },
    {
      id: 'childcare-needed',
      lead: true,
      kind: 'yes-no',
      replies: byddai,
      label: {
        en: 'Would you need childcare to work or to do activities?',
        cy: 'A fyddai angen gofal plant arnoch i weithio neu i wneud gweithgareddau?',
      },
      short: { en: 'Childcare needed', cy: 'Angen gofal plant' },
      askIf: hasChildren,
      required: 'optional',
      usedIn: ['plan', 'referral', 'statistics'],
      heard: {
        reader: 'yes-no',
        yes: "( couldn't | can't ) [go out to] [work | go to work] without ( someone | somebody | anyone ) ( minding | to mind | to have | watching | to watch ) | childcare ( needed | required | need ) | ( needs | need | would need | will need | requires | needing | looking for | wants help with | would have to find | would have to pay for | has to find | find | finding | can't find | struggling to find | struggles to find | lost | waiting for | waiting on | waiting list for | can't afford | couldn't afford | no | hasn't got | hasn't any | lack of | lacks ) [( help with | help finding | some | to find | to sort | to arrange | to pay for | any )] [( good | affordable | suitable | reliable | regular | a | an | the | her | his | my )] ( childcare | childminder | after school club | after school care | wraparound | wraparound care | breakfast club | nursery [place] | nursery for * | holiday club ) | only ( problem | issue | barrier | thing | worry | obstacle ) [would be | is] childcare | ( nobody | no one | no family ) [( around | nearby | local | here | else )] to ( have | mind | look after | watch | babysit | take | collect ) [( the | her | his | my )] ( {children} | {child} | them ) | ( childcare | wraparound ) [would be] needed | would ( only | need ) ... childcare | ( if | unless | until | once ) [{person}] ( finds | found | had | has | gets | got | can find | could find | sorts | sorted ) [some] ( a childminder | a nursery place | childcare | a nursery ) | ( need | needs | would need | i'd need | she'd need | he'd need ) ( someone | somebody ) to ( have | mind | look after | watch | sit with | pick | pick up | collect | fetch | drop | take ) [( the | her | his | my )] ( {children} | {child} | them ) | ( can't | couldn't ) [work] without [( a | any | the )] ( childcare | childminder | nursery ) | angen gofal plant",
        no: "( doesn't | don't | wouldn't ) need ( anybody | anyone | any childcare ) | not required childcare | childcare not required | no childcare required | ( see | look after | take care of ) to ( themselves | theirselves ) | ( ^ | ( has | got | have | all | with ) ) [( her | his | my )] childcare [is | all] ( sorted | in place | covered | arranged | fine | ok | sorted out ) | all sorted with childcare | childcare [is | all] ( covered | sorted | in place | done | provided ) by * | ( wouldn't | doesn't | don't | won't | didn't ) need [( a | any | her | his | anyone | anybody | someone )] [to] ( mind | childminder | nursery | look after | babysit ) | ( no | without ) need ( for | of ) [a | any] ( childcare | childminder | nursery ) | no longer needs childcare | no childminder needed | ( {children} | they're | they are | all ) [( are | is | all )] old enough | ( used to need | needed ) childcare but not ( now | any more ) | no childcare ( needed | required | needs | issues | problems | worries | barriers ) | ( doesn't | don't | wouldn't | won't ) ( need | require ) [any] childcare | no need for childcare | childcare not ( needed | required | an issue ) | childcare is ( not a problem | no problem | not needed | not an issue )",
        when: ['now', 'wish', 'future'],
        unless:
          'work in childcare | job in childcare | childcare course | childcare qualification* | childcare level | level # childcare | worked in | left school | nvq | looking for work | no experience',
      },
    },
    {
      id: 'childcare-words',
      kind: 'long-text',
      label: {
        en: 'Who can help with them, and what happens in the school holidays?',
        cy: 'Pwy all helpu gyda nhw, a beth sy’n digwydd yn ystod gwyliau’r ysgol?',
      },
      short: { en: 'Help with children', cy: 'Help gyda phlant' },
      example: { en: 'My mum on Mondays. Nobody in the holidays.', cy: 'Mam ar ddydd Llun. Neb yn ystod y gwyliau.' },
      askIf: hasChildren,
      required: 'optional',
      usedIn: ['plan'],
      heard: {
        reader: 'words',
        anybody: true,
        take: 'clause',
        cues: "( breakfast club | after school club | wraparound | holiday club | holiday clubs | kids club ) | {relative} [*] ( can | could | will | would ) ( have | mind | look after | watch | take | collect | pick up | do | babysit ) ... {minded} | ( no one | nobody ) to ( call on | fall back on | step in | help out ) | ( nursery | childminder ) place ( from | starts | starting ) | {relative} ( is | are ) ( no | not much ) ( help | use ) | {minder} [in *] [( sometimes | also | usually | only | always )] {minds} ... {minded} | {minder} ( has | have | having ) ( kids | children | {children} | them | ( the | my | her | his | our ) ... {minded} ) | {minder} [( is | gets | not | isn't )] ( back | home | poorly | too old | too ill | works | away | on hand | around | available | happy | retired | lives ( near | nearby | close | far | away | abroad | local | round * | next door ) ) ... ( {minded} | {minds} | help ) | ( relies | relying | depends ) on ... ( childcare | school run | {minds} {minded} ) | ( swaps | shares ) childcare with ... | ( {children} | {child} | they ) ( go | goes | stay | stays ) ( to | with | at ) [( my | her | his | the | their )] ( {minder} | nan's | nana's | gran's | mum's | mam's | sister's | dad's | grandparents ) | ( in the | during the | over the | during ) ( school | summer | easter | christmas | half term | 6 week* ) ( hols | holidays | holiday ) | ( nobody | no one | no help | no cover | no childcare | struggles ) ... in [the] [school] ( hols | holidays | half term ) | ( breakfast club | after school club | holiday club | holiday clubs ) ( opens | open | from | costs | is full | {day} ) | ( gets | claims | uses ) tax free childcare | ( school | summer ) ( holidays | hols | holiday ) ( a | are ) ... | childcare is ( covered | sorted | done ) by ... | {minder} ( does | do ) [the] childcare | ( no one | nobody | no family | no support ) [( around | nearby | here | local | close )] ... ( {children} | babysit | school run | half term ) | ( {relative} | grandparents | in laws ) [( sometimes | also )] ( can | could | will | helps | would | does | picks | babysits | minds | watches | collects | takes ) [( help | have | mind | do | look after )] ... ( kids | children | them | school run | childcare | pick up | pick ups | babysit | babysitting | baby | after school | school holidays | holidays | little one ) | ( {relative} | grandparents ) has ( them | the kids | the children | my kids | her kids | his kids | the baby | the little one ) | ( no one | nobody | no family | no other family ) ... ( babysit | have them | have the kids | help with [the] ( kids | children | childcare ) | look after them | mind them ) | ( goes to | uses | has ) [( a | the )] ( breakfast club | after school club | holiday club ) | ( school | summer ) holidays ( are | is | will be ) ... | childcare is [too] ( expensive | dear ) | no [family] help with [the] ( kids | children | childcare ) | can't afford ( childcare | nursery | a childminder )",
        unless:
          "{cares} [{own}] mum | play worker | playworker | worked | job | jobs | course | nvq | level | wants to work | needs | need | can't work | teaching | cleaner | cook | assistant",
      },
    },
  ],
}

const caresForSomeone: Condition = { is: ['caring', true] }

const caring: Step = {
  id: 'caring',
  title: { en: 'Looking after someone', cy: 'Gofalu am rywun' },
  questions: [
    {
      id: 'caring',
      lead: true,
      kind: 'yes-no',
      replies: ydw,
      label: {
        en: 'Do you look after someone who is ill, disabled or old?',
        cy: 'Ydych chi’n gofalu am rywun sy’n sâl, yn anabl neu’n hen?',
      },
      short: { en: 'Looks after someone', cy: 'Yn gofalu am rywun' },
      hint: {
        en: 'A partner, parent, child, friend or neighbour. It need not be every day.',
        cy: 'Partner, rhiant, plentyn, ffrind neu gymydog. Nid oes rhaid iddo fod bob dydd.',
      },
      required: 'may be required',
      usedIn: ['plan', 'statistics'],
      heard: {
        reader: 'caring',
        yes: "[( am | i'm | is | she's | he's | as )] [( my | her | his | their )] [( elderly | disabled )] ( {cared_for_of} ) [( full time | main | sole | registered | unpaid | only )] carer | carer [:] yes | ( registered | family ) carer | {care_act} | ( {cares} ) ( my | her | his | our ) ( {cared_for_of} ) ( {chore} ) | # hours [of] ( caring | unpaid care ) [{a_week}] | ( cares | caring ) [full time] <[{own}] ( {cared_for} )> | ( give | gives | giving | provides | providing ) [personal] care ( to | for ) [{own}] ( {cared_for} ) | ( supports | supporting | looks in on | sees to | does everything for | does it all for | does most things for | there for ) ( my | her | his | their ) ( elderly | disabled | poorly | frail | sick | ill | terminally ill | housebound ) ( {cared_for} ) | ( supports | supporting | sees to | does everything for | does it all for ) {own} ( {cared_for} ) ( with | who has | who is | has ) [#] [*] {limiting} | does [about] # hours [{a_week}] ( for | with ) [{own}] ( {cared_for} ) | caring [is] [about] # [plus] hours | does ( my | her | his ) ( {cared_for_of} ) ( shopping | meds | medication | cooking | cleaning | personal care | washing ) | ( doesn't | don't | not | isn't ) ( get | paid | claim | getting ) [( anything | paid | money | a penny )] for ( caring for | looking after | it caring for ) [{own}] ( {cared_for} ) | ( {cares} ) [{own}] ( {cared_for} ) | ( cares | caring | carer | care | cares full time ) ... for [{own}] ( {cared_for} ) | who [{person}] ( cares for | care for | looks after | look after | is caring for | caring for | helps look after ) | ( carer's allowance | caring ) for [{own}] ( {cared_for} ) | ( full time | unpaid | main | sole | registered ) carer ( for | to ) | unpaid carer | ( has | got | have | with ) caring ( responsibilities | duties | role | commitments )",
        cues: "( gets | get | on | claims | claiming | receives | in receipt of ) [the] ( carer's allowance | carer allowance | carer's element | carer element | carer support payment )",
        no: "( gave up | given up | stopped | has stopped ) ( caring | being a carer ) | ( nobody | no one ) ... to ( care for | look after ) | ( no one | nobody ) [( that | who )] {person} ( cares for | looks after | care for | look after ) | ( nobody | no one ) ( depends | relies | is depending | depending ) on ( her | him | me ) | ( caring | cares | care | carer ) for ( someone | anyone | anybody ) [:] no | ( caring | cares | care | carer ) for ( no one | nobody ) [else] | ( looking after | looks after | look after ) ( no one | nobody ) [else] | isn't ( caring for | looking after ) ( anyone | anybody | someone ) [else] | not caring [( no | for anyone )] | [( no one | nobody )] relies on ( her | him | me ) for care | dim cyfrifoldebau gofalu | caring [( responsibilities | duties )] : ( none | no ) | no care ( responsibilities | duties | role | commitments ) | no caring [( responsibilities | duties | role | commitments )] | no caring or * ( responsibilities | duties ) | not a carer | not ( a carer | caring ) [( now | any more | anymore | at the moment )] | not ( caring for | looking after ) ( anyone | anybody | someone ) [else] | ( no one | nobody ) ( to care for | to look after | needs looking after | needs her care | needs his care ) | no longer ( a carer | caring | cares for | looks after ) | ( doesn't | don't | not ) ( care for | look after | have to look after ) ( anyone | anybody | someone | a soul ) [else] | ddim yn gofalu am neb | no carer ( duties | role | responsibilities ) | ( nobody | no one ) [( she | he | i | they )] ( looks after | cares for | look after | care for )",
        unless:
          'care work | care assistant | carer in | care worker | work in | job in | worked in | apply* for | might | may have to | will have to | going to have to | could have to | for ( her | him ) from | for ( her | him ) $',
      },
    },
    {
      id: 'caring-who',
      kind: 'text',
      label: { en: 'Who do you look after?', cy: 'Am bwy ydych chi’n gofalu?' },
      short: { en: 'Who you look after', cy: 'Am bwy rydych yn gofalu' },
      hint: { en: 'We do not need their name.', cy: 'Nid oes angen eu henw arnom.' },
      example: { en: 'My father', cy: 'Fy nhad' },
      askIf: caresForSomeone,
      required: 'optional',
      usedIn: ['plan'],
      heard: {
        reader: 'caring-who',
        cues: "{care_act} | ( cares | caring ) [full time] <[{own}] ( {cared_for} )> | does [about] # hours [{a_week}] ( for | with ) <[{own}] ( {cared_for} )> | [( am | i'm | is | she's | he's | as | carer : [yes] [,] )] <[( my | her | his | their )] [( elderly | disabled )] ( {cared_for_of} )> [( full time | main | sole | registered | unpaid | only )] carer | ( supports | supporting | looks in on | sees to | does everything for | does it all for | does most things for | there for ) <( my | her | his | their ) ( elderly | disabled | poorly | frail | sick | ill | terminally ill | housebound ) ( {cared_for} )> | ( give | gives | giving | provides | providing ) [personal] care ( to | for ) <[{own}] ( {cared_for} )> | ( supports | supporting | sees to | does everything for | does it all for ) <{own} ( {cared_for} )> ( with | who has | who is | has ) [#] [*] {limiting} | does <( my | her | his ) ( {cared_for_of} )> ( shopping | meds | medication | cooking | cleaning | personal care | washing ) | ( {cares} ) <[{own}] ( {cared_for} ) and [{own}] ( {cared_for} )> | ( {cares} ) [also] <[{own}] ( {cared_for} )> | ( cares | caring | carer | care ) ... for <[{own}] ( {cared_for} )> | ( carer's allowance | caring ) for <[{own}] ( {cared_for} )> | carer ( for | to ) <[{own}] ( {child} ) [with ( autism | asd | adhd | * needs )]> | <[{own}] ( {cared_for} )> who [{person}] ( cares for | care for | looks after | look after | is caring for )",
        unless: 'care home | care work | care assistant | care worker | used to | may have to | might | was',
      },
    },
    {
      id: 'caring-hours',
      lead: true,
      kind: 'number',
      label: { en: 'About how many hours a week?', cy: 'Tua faint o oriau’r wythnos?' },
      short: { en: 'Hours of care', cy: 'Oriau o ofal' },
      unit: { en: 'hours a week', cy: 'awr yr wythnos' },
      min: 0,
      max: 168,
      decimals: 1,
      width: 3,
      askIf: caresForSomeone,
      required: 'may be required',
      usedIn: ['plan'],
      heard: {
        reader: 'number',
        about:
          '{care_act} | ( cares | caring ) [{own}] ( {cared_for} ) | ( family | registered ) carer | {care_for_them} | does [about] # hours [{a_week}] ( for | with ) [{own}] ( {cared_for} ) | ( {cares} ) [{own}] ( {cared_for} ) | ( cares | caring | carer | care ) ... for [{own}] ( {cared_for} ) | who [{person}] ( cares for | looks after | care for | look after ) | # hours [{a_week}] ( caring | looking after ) | ( {cared_for_of} ) [*] carer | caring ( is | for | role | about ) | {cares} ( her | him | them ) | does ( everything | most things | it all ) for | gofalu am* | ( full time | unpaid | main | sole ) carer ( for | to )',
        cues: '[( about | around | at least | up to | over | tua )] <#> [( plus | or so | or more | and more | to # )] ( hours | awr ) [( {a_week} | * wythnos )] [( of care | care | caring )] | <#> hour ( week | weeks )',
        unless:
          'hours ( a day | each day | per day | every day | daily | a night | work | working | job ) | {want} | works | ( could | can | would ) ( do | work | manage )',
      },
    },
    {
      id: 'caring-times',
      lead: true,
      kind: 'long-text',
      label: { en: 'When do they need you?', cy: 'Pryd y mae angen eich help arnynt?' },
      short: { en: 'When they need you', cy: 'Pryd y mae angen eich help' },
      example: {
        en: 'Every morning until 10, and hospital on Thursdays',
        cy: 'Bob bore tan 10, a’r ysbyty ar ddydd Iau',
      },
      askIf: caresForSomeone,
      required: 'may be required',
      usedIn: ['plan'],
      heard: {
        reader: 'words',
        anybody: true,
        about:
          '{care_act} | ( cares | caring ) [{own}] ( {cared_for} ) | ( family | registered ) carer | {care_for_them} | {depends} | ( {cares} ) [{own}] ( {cared_for} ) | ( cares | caring | carer | care ) ... for [{own}] ( {cared_for} ) | who [{person}] ( cares for | looks after | care for | look after ) | {cares} ( her | him | them ) | does ( everything | most things | it all ) for | ( {cared_for_of} ) [*] ( carer | meds | medication | tablets | dinner | tea | meals | shopping | care | personal care | bath | insulin ) | ( goes | pops | gets ) ( round | over | up ) [to | for | with] [( my | her | his )] ( {cared_for_of} | {cared_for} ) | ( up | does * [*] ) with [( my | her | his )] ( {cared_for} ) | ( gets | getting ) ( my | her | his ) ( {cared_for} ) ( up | dressed | washed ) | ( takes | taking ) [( my | her | his )] ( {cared_for} ) to ( hospital | appointments | dialysis | the hospital | clinic | the doctors | chemo | day centre ) | ( {cared_for} ) needs ( her | him | me ) | gofalu am* | ( full time | unpaid | main | sole ) carer ( for | to )',
        cues: 'up in the night | during the night | in the night | at ( lunch | lunchtime | teatime | night | weekends | mealtimes | meal times | # [and #] ) [only] | before # [( each | every )] [morning] | ( every | most | each | all ) ( day | days | morning | mornings | night | nights | evening | evenings | afternoon ) [until #] [( and ( night | evening | evenings | nights ) )] | ( in the | at | on | early | late ) ( mornings | morning | evenings | evening | nights | night | afternoons | weekends ) [and ( evenings | evening | nights | night | weekends | afternoons )] | mornings and ( evenings | nights ) | mornings | evenings | nights | overnight | weekends | weekdays | [( mostly | mainly | usually )] ( mornings | evenings | nights ) and ( getting | putting | seeing ) ( her | him | them ) [to] ( bed | up | dressed ) | all hours | all [day] every day | at ( teatime | bedtime | mealtimes | lunchtime | tea time ) [and ( teatime | bedtime | mealtimes )] | first thing [and last thing] | 24 or 7 | 24 hours a day | round the clock | [( pob )] ( bore | nos | dydd ) | day and night | morning and night | daily | twice a day | # times a day | ( 2x | 3x | 4x | 5x ) [a] day | am and afternoon | am or afternoon | all night [long] | [pretty much] all day every day | {part_of_day} | [( on | every )] ( {day} ) [( , | and | or | to )] [( {day} )] [( and | to )] [( {day} )]',
        unless: '{want} | works | shifts | only | available | ( could | can | would ) ( do | work | manage )',
      },
    },
    {
      id: 'caring-money',
      kind: 'choices',
      label: { en: 'Are you entitled to any of these?', cy: 'A oes gennych hawl i unrhyw un o’r rhain?' },
      short: { en: 'Carer’s benefits', cy: 'Budd-daliadau gofalwr' },
      called: { en: 'your carer’s benefits', cy: 'eich budd-daliadau gofalwr' },
      hint: {
        en: 'Choose it even if you are not paid it because you get another benefit.',
        cy: 'Dewiswch hwn hyd yn oed os na chaiff ei dalu i chi am eich bod yn cael budd-dal arall.',
      },
      why: {
        en: 'If you are entitled to one of these, a plan cannot require anything of you. You can still choose to do things.',
        cy: 'Os oes gennych hawl i un o’r rhain, ni all cynllun wneud unrhyw beth yn ofynnol i chi. Gallwch ddewis gwneud pethau o hyd.',
      },
      options: [
        {
          value: 'carers_allowance',
          heard: "carer's allowance | carer allowance | lwfans gofalwr",
          label: { en: 'Carer’s Allowance', cy: 'Lwfans Gofalwr' },
        },
        {
          value: 'carer_support_payment',
          heard: "carer support payment | carer's support payment | csp",
          label: { en: 'Carer Support Payment (Scotland)', cy: 'Taliad Cymorth Gofalwr (yr Alban)' },
        },
        {
          value: 'carer_premium',
          heard: "carer's premium | carer premium",
          label: { en: 'A carer premium in another benefit', cy: 'Premiwm gofalwr mewn budd-dal arall' },
        },
        {
          value: 'carer_element',
          heard: "carer's element | carer element",
          label: { en: 'The carer element in Universal Credit', cy: 'Yr elfen gofalwr yn y Credyd Cynhwysol' },
        },
      ],
      none: { en: 'None of these', cy: 'Dim un o’r rhain' },
      askIf: caresForSomeone,
      required: 'optional',
      usedIn: [],
      heard: {
        reader: 'options',
        about:
          "carer's allowance | carer allowance | carer support payment | carer's support payment | carer's premium | carer premium | carer's element | carer element | carer's benefits | carer benefits | carer's money | money for ( it | caring | this ) | for ( caring | looking after ) | csp | lwfans gofalwr",
        none: "( doesn't | don't | not ) ( get | getting | claim ) [( anything | any money | a penny | paid )] for ( it | this | caring | looking after ) | nothing like that | nothing of the sort | none of those | none of them | ( no | not on | not getting | doesn't get | not claiming | doesn't claim | not getting any | don't get | hasn't claimed | not claimed | never claimed ) [any] ( ( carer's allowance | carer allowance ) ( or | nor ) ( anything | any * | similar | carer's element | carer element ) | carer's benefits | carer benefits | carer's money | money for ( it | caring | this ) )",
        unless:
          "apply* | applied | claim form | asked about | waiting | might | look into | entitled to check | should claim | could claim | wants to claim | about carer's | stopped | ended | used to | refused | turned down | not entitled | lost",
      },
    },
  ],
}

const healthMatters: Condition = { is: ['health-affects', true] }
const healthMayBePrinted: Condition = { is: ['health-on-plan', true] }

const health: Step = {
  id: 'health',
  title: { en: 'Your health and work', cy: 'Eich iechyd a gwaith' },
  intro: {
    en: 'You need not name an illness, and nobody here will judge one. This is about what helps you and what makes things harder.',
    cy: 'Nid oes rhaid i chi enwi salwch, ac ni fydd neb yma yn barnu. Mae hyn yn ymwneud â’r hyn sy’n eich helpu a’r hyn sy’n gwneud pethau’n anoddach.',
  },
  optional: true,
  questions: [
    {
      id: 'health-affects',
      lead: true,
      kind: 'yes-no',
      replies: ydy,
      label: {
        en: 'Does your health or a disability affect the work you can do?',
        cy: 'A yw eich iechyd neu anabledd yn effeithio ar y gwaith y gallwch ei wneud?',
      },
      short: { en: 'Health affects work', cy: 'Iechyd yn effeithio ar waith' },
      why: {
        en: 'We ask so that nothing in your plan is bad for you. Saying nothing cannot count against you.',
        cy: 'Rydym yn gofyn fel nad oes unrhyw beth yn eich cynllun yn ddrwg i chi. Ni all peidio â dweud gael ei ddal yn eich erbyn.',
      },
      sensitive: true,
      printIf: healthMayBePrinted,
      required: 'optional',
      usedIn: [],
      heard: {
        reader: 'health-affects',
        unless:
          '{harm} | {not_own_illness} | {children} [(have | has | have got)] no (health | medical) | well controlled | (anxious | worried | stressed | nervous) about | it stops (at | in | on) | for the dog',
        no: "no (effect | impact | bearing) on [her | his | my] (work | job) | (no | nil | any) [real | major | known | current | particular | other | significant | ongoing] (health | medical | physical | disability) (problems | problem | probably | issues | issue | conditions | condition | concerns | needs | limitations | barriers | worries | restrictions) | no [health] (conditions | disabilities | disability | ailments | illness | illnesses) | no (mental or physical | physical or mental) (health) (problems | issues | conditions) | no health (or disability) (issues | problems) | (hasn't | doesn't | haven't | don't) [got | have | have got] any [health | medical] (conditions | problems | issues | disabilities | health issues | condition) | no (issues | problems | concerns) with [her | his | my] (health | physical health) | (fit and well | fit and healthy | fit and able | in good health | good health | health is good | health good | health fine | health is fine | health ok | health is ok | healthy | health no issues | fit for work | physically fit) | iechyd (da | yn dda | yn iawn) | dim problemau iechyd | (health | condition | disability | it | asthma | diabetes | epilepsy) (doesn't | does not | won't) (affect | stop | limit) [her | his] [work | working | what (she | he) can do] | (nothing) (wrong | the matter) with (her | his | my) health | (nothing) (wrong | the matter) [with (her | him | me)] (health wise | healthwise | physically | medically) | (fit as a fiddle | right as rain | never been fitter | fit and strong | fit and well | as fit as ever | in great shape | in good shape) | (no | nothing) (complaints | worries | issues | problems) (health wise | with health | on the health front) | nothing health wise | health wise (fine | ok | good | well | no *) | never (ill | off sick) | (health | physical health) [is] [all] (fine | ok | grand | no issue | not an issue | no problem | not a problem) | (no | nothing) (health | physical) [reason | reasons] (stopping | to stop) (her | him) | (fit | well) enough for any * | (health | condition) (doesn't | does not) (get in the way | hold (her | him) back | affect | stop | bother) | {condition} ( doesn't | does not | never ) ( stop | stops | affect | limit | bother ) ( her | him | me | work* ) | ^ [but] ( doesn't | does not ) ( stop | affect | limit ) ( her | him | me ) [from] working | (hasn't | has not | not) (seen | been to | needed | bothered) [a | the | her | his] (gp | doctor | doctors) (in | for) # (years | year) | never (a day | a single day | day) [off] (sick | ill) | (never had | not had) a day [off] (sick | ill | off sick) | (keeps | keeping) (fit | well | healthy) | in (good | rude | great) (health | nick | shape) | nothing (wrong | the matter) (with (her | him) | there) | ({condition} | it | that) [is] (well controlled | under control | well managed) and [doesn't | no] * | sound in wind and limb | (right | fit) as (rain | a fiddle | a flea) | (nil | no) health (issues | problems | concerns | conditions)",
        yes: '{ill_health} | {ill_benefit} | {treated} | (uses | in) a wheelchair | wheelchair user',
      },
    },
    {
      id: 'health-words',
      lead: true,
      kind: 'long-text',
      label: {
        en: 'In your own words, how does it affect you?',
        cy: 'Yn eich geiriau eich hun, sut y mae’n effeithio arnoch?',
      },
      short: { en: 'How health affects you', cy: 'Sut y mae iechyd yn effeithio arnoch' },
      example: {
        en: 'I cannot sit for more than half an hour. Crowds make me panic.',
        cy: 'Ni allaf eistedd am fwy na hanner awr. Mae torfeydd yn gwneud i mi fynd i banig.',
      },
      askIf: healthMatters,
      ownWords: true,
      sensitive: true,
      printIf: healthMayBePrinted,
      required: 'optional',
      usedIn: ['plan'],
      heard: {
        reader: 'health',
        unless:
          "{not_own_illness} | (bus | buses | train | trains) | no [real | major | known | current] (health | medical | physical) * | fit and well | good days | bad days | licence | waiting list for esol | breaks | doesn't (affect | stop) | nothing wrong with | time off for | off (the | her | his) (plan | paper | print*) | until (he | she | i) | when (my | her | his) | leave out | (leave | keep | kept | left) off | for the dog",
        cues: '[(has | have | got | suffers | suffering | suffer | suffered | diagnosed | living | struggles | struggling | struggle | had | having | gets | takes | dealing | been) [with | from | for | got | diagnosed with | a | an]] [also | recently | newly | been] [{severity} | a | an] [{severity}] [{body}] {condition} | {ill_health} | {injuries} | (on | takes | uses) ({medicine} | {mild_medicine}) | {mild_medicine} for *',
      },
    },
    {
      id: 'health-days',
      kind: 'long-text',
      label: {
        en: 'What are good days and bad days like, and how often are they?',
        cy: 'Sut rai yw’r dyddiau da a’r dyddiau gwael, a pha mor aml y maent?',
      },
      short: { en: 'Good and bad days', cy: 'Dyddiau da a gwael' },
      askIf: healthMatters,
      ownWords: true,
      sensitive: true,
      printIf: healthMayBePrinted,
      required: 'optional',
      usedIn: ['plan'],
      heard: {
        reader: 'words',
        take: 'clause',
        unless:
          '{harm} | at school | nursery | business | kids | children | sales | (makes | make) (it | them | her | his) [*] flare | seeing to | looking after | looks after | all day every day',
        cues: "(good days | bad days | good day | bad day | good and bad | good weeks | bad weeks) | # bad [days] | # good days | # bad [{a_week}] | # days out of | (flare | flares | flareup | flareups) [up | ups] | fluctuat* | unpredictable | up and down | comes and goes | come and go | some days [(she | he | i)] (worse | better | in bed | too | fine | ok | good | bad | can | can't | is | are | not | never | struggles) | varies day to day | (changes | varies | different | depends) [from | on the] (day | day to day | each day | every day) | worse (in [the] (mornings | morning | winter | cold | evenings | evening) | on some days | when cold | some days) | better (in [the] (mornings | afternoons | summer | evenings) | some days) | dyddiau (da | drwg) | (mornings | evenings | nights | winters | winter | afternoons) [are | is] [the | always] (worst | bad | hardest | rough) | worst (in | at | on) [the] (mornings | morning | night | winter | evenings | cold) | (in bed | laid up | wiped out | can't get up | out of action | knocked out) [for] (# | a few | several | couple of) (days | weeks) | (once | twice | # times) a (week | month) ... (bad | flare | bed | worse) | (some | most) (weeks | mornings) (worse | better | bad | fine | good) | {days_told}",
      },
    },
    {
      id: 'health-walk',
      lead: true,
      kind: 'choice',
      label: {
        en: 'How far can you walk without having to stop?',
        cy: 'Pa mor bell y gallwch gerdded heb orfod stopio?',
      },
      short: { en: 'Walking', cy: 'Cerdded' },
      options: [
        {
          value: 'no-limit',
          heard:
            '(no | without) [a | any] (problem | problems | trouble | difficulty | issues | limit) (walking | with walking) | (walks | walk | walking) [is] (fine | ok | miles | well | easily | no problem | any distance | as far as most) | (can | able to) walk (fine | any distance | miles | as far as * * [*] | well) | (no | without) limit (on | to) (walking | how far) | (walks | walk | walking | cerdded) (for miles | for hours | all day | yn iawn | unrhyw bellter) | good walker | (walk | walks) as far as (anyone | anybody | most | others | everyone) | runs (# | marathons | half) * | (walks | hikes | walk) (for miles | miles | hills | the dog for miles | anywhere)',
          label: { en: 'As far as most people', cy: 'Mor bell â’r rhan fwyaf o bobl' },
        },
        {
          value: 'minutes-20',
          heard:
            '(can | able to | only | walks | walk | walking | manage | manages) [only | walk | to walk | walk for | manage | a | about | for | just] [about | for | up to | a] (20 | 25) [minutes | minute] (before | max | without | then | at most | walk | on a good day | at a time | minutes | minute) | walk* [for] [about | up to | only | max | maximum | no more than | max of] (20 | 25) (minutes | minute) | (15 | 20 | 25 | 30) [minutes | minute] (on foot | of walking | walking | walk | on the flat) (before | then | and | max | at most | $) | (manages | walks | walk | can do) [about | for | up to | a] (15 | 20 | 25 | 30) (minutes | minute) (on foot | on the flat | at a stretch | before) | quarter of an hour ( walking | walk | on foot | before )',
          label: { en: 'About 20 minutes', cy: 'Tua 20 munud' },
        },
        {
          value: 'minutes-10',
          heard:
            "(can | able to | only | walks | walk | walking | manage | manages) [only | walk | to walk | walk for | manage | a | about | for | just] [about | for | up to | a] 10 [minutes | minute] (before | max | without | then | at most | walk | on a good day | at a time | minutes | minute) | walk* [for] [about | up to | only | max | maximum | no more than | max of] 10 (minutes | minute) | can't walk (more | longer | further) than 10 minutes | 10 [minutes | minute] (on foot | of walking | walking | walk | on the flat) (before | then | and | max | at most | $) | (manages | walks | walk | can do) [about | for | up to | a] 10 (minutes | minute) (on foot | on the flat | at a stretch | before) | (walk | walks | walking) ... [about] 10 (minutes | minute | m) (and | before | then | max | at (most | best))",
          label: { en: 'About 10 minutes', cy: 'Tua 10 munud' },
        },
        {
          value: 'minutes-5',
          heard:
            "(can | able to | only | walks | walk | walking | manage | manages) [only | walk | to walk | walk for | manage | a | about | for | just] [about | for | up to | a] 5 [minutes | minute] (before | max | without | then | at most | walk | on a good day | at a time | minutes | minute) | walk* [for] [about | up to | only | max | maximum | no more than | max of] 5 (minutes | minute) | can't walk (more | longer | further) than 5 minutes | (2 | 3 | 5) [minutes | minute] (on foot | of walking | walking | walk | on the flat) (before | then | and | max | at most | $) | (manages | walks | walk | can do) [about | for | up to | a] (2 | 3 | 5) (minutes | minute) (on foot | on the flat | at a stretch | before) | (rest | stop | stops | breathless | walk | walks | manages) [(after | every | about | only | for)] (100 | 150 | 200 | 250 | 300) (yards | metres | m) | (100 | 150 | 200 | 250 | 300) (yards | metres) (max | at most | before | then | with | and) | (walk | walks | walking) ... [about] (5 | 3) (minutes | minute) (and | before | then | max | at (most | best))",
          label: { en: 'About 5 minutes', cy: 'Tua 5 munud' },
        },
        {
          value: 'few-steps',
          heard:
            '(a | only) few (steps | yards) | (can | could) (barely | hardly) walk | (barely | hardly) (walk | walks | walking) | few steps | few paces | (rest | stop | stops | walk | walks | manages | gets | does) [(after | every | about | only | for)] (10 | 20 | 30 | 40 | 50) (yards | metres | m) | (10 | 20 | 30 | 40 | 50) (yards | metres) (max | at most | before | then | with | and) | ychydig (gamau | o gamau) | (couple of | few | handful of) (paces | steps | yards) | (walks | walk | walking) [is] [about | only | just] [a] (few | couple of) (yards | steps | feet | metres) | (few | couple of) (yards | steps | paces | metres) (then | before | and | max)',
          label: { en: 'A few steps', cy: 'Ychydig gamau' },
        },
        {
          value: 'no-walking',
          heard:
            "wheelchair user | uses [a | an] [electric | powered | manual] wheelchair | in [a | an] [electric | powered] wheelchair | wheelchair bound | (can't | unable to | doesn't | not able to) walk [at all] | full time wheelchair | methu cerdded | (uses | in | has | on) [(a | an)] (powered chair | power chair | powerchair | electric chair | mobility scooter) | (defnyddio | mewn) cadair olwyn",
          label: {
            en: 'I do not walk, or use a wheelchair',
            cy: 'Nid wyf yn cerdded, neu rwy’n defnyddio cadair olwyn',
          },
        },
        {
          value: 'varies',
          heard:
            "(walking | how far (she | he) can walk | how far (she | he) walks | walking distance | mobility) (varies | changes | depends | fluctuates | is up and down | different) | how far * can walk (varies | changes | depends) | (walking | walk) ... (depends on the day | changes day to day | varies day to day) | some days ... (walk | walks | do | manage) ... others [she | he | i] (can | can't | could)",
          label: { en: 'It changes from day to day', cy: 'Mae’n newid o ddydd i ddydd' },
        },
      ],
      askIf: healthMatters,
      sensitive: true,
      printIf: healthMayBePrinted,
      required: 'optional',
      usedIn: ['plan'],
      heard: {
        reader: 'options',
        lead: 'can walk',
        unless:
          "can't walk (far | long | for long | very | much | without | to | any | fast | on | up | 2) | long distances | walks to | school | kids | dog | stop | station | shops | bus | town",
      },
    },
    {
      id: 'health-adjustments',
      lead: true,
      kind: 'choices',
      label: {
        en: 'What would help you at work or in an activity?',
        cy: 'Beth fyddai’n eich helpu yn y gwaith neu mewn gweithgaredd?',
      },
      short: { en: 'What would help', cy: 'Beth fyddai’n helpu' },
      called: { en: 'what would help you', cy: 'yr hyn a fyddai’n eich helpu' },
      options: [
        {
          value: 'sit-stand',
          heard:
            "(sit | sitting | seated) (and | or | then | to) (stand | standing) | (stand | standing) (and | or) (sit | sitting) | (alternate | alternating | alternates) [between] (sit | sitting | stand | standing | positions | position) | (change | changing | changes | vary | shift) [her | his] (position | positions | posture) | (move | moving | walk | walking) (about | around) (regularly | often | every | a lot) | (mix | mixture) of sitting and standing | sit down when (needed | she needs | he needs | needs to | tired | sore) | (get up | stand up) and (move | stretch) [about | around] | (get | stand) up every (# | half | hour | so) | (not | can't be) (sat | sitting | stood | standing) all day | (sitting | sit down | seated) (job | work) (because | due | only) | desk (job | work) (because | due) | (needs | need | wants) [a] (stool | seat | somewhere to sit) | chair (at | behind) the (till | counter) | able to (sit | stand) when (she | he) needs | newid rhwng eistedd a sefyll | {sit_stand}",
          label: { en: 'Changing between sitting and standing', cy: 'Newid rhwng eistedd a sefyll' },
        },
        {
          value: 'no-lifting',
          heard:
            'no (heavy | manual | big) [lifting | work | loads] | no lifting | (avoid | avoids | avoiding | avoided) [any | heavy | all] [heavy] lifting | light (duties | work) | lifting restrictions | not [to] lift* | nothing heavy | no heavy | (nothing | not | no) [(more than | over | above)] # (kg | kilos | kilo | lb | lbs | stone | pounds) | dim codi [pethau trwm] | {no_lifting}',
          label: { en: 'No heavy lifting', cy: 'Dim codi pethau trwm' },
        },
        {
          value: 'breaks',
          heard:
            '(regular | frequent | extra | more | rest | longer | short | several | toilet | additional) [rest | short | toilet] (breaks | rests) | (needs | need) [to (take | have)] [a | lots of | plenty of] [rest] (breaks | rests | rest break) | needs to rest | rest breaks | breaks (on shift | at work | every) | (chance | able) to rest | angen seibiannau [yn y gwaith] | {more_breaks}',
          label: { en: 'More breaks', cy: 'Mwy o seibiannau' },
        },
        {
          value: 'hours',
          heard:
            '(shorter | short | reduced | fewer) (days | shifts) | (build | building | builds | work) (up | up to) [her | his | the | hours | more] [hours | slowly | gradually] | (phased | gradual | slow | staged) (return | start | increase | build up | introduction | hours) | (increase | increasing) [her | his] hours (slowly | gradually) | start (small | slowly | with a few hours | on a few hours | on low hours | with short | with shorter | low hours) [and build up | hours] | reduced hours | couple of hours at a time | (build | building | increase | increasing | work) [her | his | the | up] hours [up] (slowly | gradually | bit by bit | over time | a bit at a time) | (short | shorter) (days | shifts) | (ease | easing) (back in | herself in | himself in) | (short | shorter) (days | shifts | hours) (to | at) (begin | start | first) | (start | starting) on # hours | {shorter_days}',
          label: { en: 'Shorter days, or building up hours slowly', cy: 'Diwrnodau byrrach, neu gynyddu oriau’n araf' },
        },
        {
          value: 'start-time',
          heard:
            "(later | late | flexible) (start | starts | start time | start times | starting time) | start (later | late) | (needs | need | wants) (a | to) (later | start later | late) [start] | later start needed | (flexible | variable) (hours | time | shifts | times) | (not | can't) start (before | early) | dechrau'n hwyrach | {later_start}",
          label: { en: 'A later start, or hours that can change', cy: 'Dechrau’n hwyrach, neu oriau a all newid' },
        },
        {
          value: 'appointments',
          heard:
            'time off (for | to attend | to go to) [hospital | medical | her | his | clinic | physio | doctor* | therapy | counselling] [hospital | medical | clinic | physio] (appointment* | dialysis | treatment | treatments | chemo | physio | counselling | therapy) | (needs | need) time (for | to attend) [hospital | medical | her | his] (appointments | treatment) | time off (for | to go to | to attend) [hospital | medical | her | his | the | clinic] (dialysis | treatment | hospital | appointments | appointment | clinic | chemo | physio | scans | therapy | injections) | (needs | need) (to get to | to go to | time for) (hospital | clinic | appointments | dialysis | physio) | (get away | leave | time out | released) (for | to go to | to attend) [(her | his | the)] (counselling | physio | hospital | clinic | appointment* | dialysis | therapy | treatment) | (amser | rhyddid) i fynd i apwyntiadau | {time_off}',
          label: { en: 'Time off for appointments', cy: 'Amser i ffwrdd ar gyfer apwyntiadau' },
        },
        {
          value: 'quiet',
          heard:
            "(quiet | calm | quieter | low noise | calmer) (place | environment | workplace | setting | workspace | office | area | working environment | space to work | place to work | corner) | (away from | avoid | avoiding | avoids | no) [the | large | big | busy] (crowds | crowd | noise | busy places | noisy places | the public) | not (too | very) (noisy | busy | loud) | somewhere (calm | not too busy) | (can't | doesn't) (cope with | bear | stand | handle | like) [(too much | loud)] (noise | crowds) | somewhere calm | lle tawel | {quiet_place}",
          label: { en: 'A quiet place, away from crowds', cy: 'Lle tawel, i ffwrdd o dorfeydd' },
        },
        {
          value: 'home',
          heard:
            '(needs | need | has | only able | would need | better | helps) to work from home | (could | can) only work from home | working from home (would help | helps | best | due to) | working from home (would | is | was | due | because) | gweithio gartref | {from_home}',
          label: { en: 'Working from home', cy: 'Gweithio gartref' },
        },
        {
          value: 'equipment',
          heard:
            '(special | adapted | ergonomic | adaptive | specialist | supportive | proper | adjustable) (chair | seat | seating | keyboard | equipment | software | desk | mouse | seating) | screen reader | (screen) magnif* | magnifier | speech software | dragon | jaws | (standing | rise and fall | height adjustable) desk | footrest | large print | voice recognition | text to speech | speech to text | coloured (overlay | overlays | paper) | ear defenders | noise cancelling headphones | larger text | big screen | large screen | (adapted | height adjustable | sit stand | raised | special) (desk | chair | table | car | workstation) | (a ramp | ramps | step free | level access | lift access | ground floor only | accessible toilet) | chair with (back | arm | lumbar | good) [support | rest | back] | (back | wrist | lumbar) support | (split | large | adapted) keyboard | (hoist | grab rail | grab rails | stool | perching stool | footrest) | (magnifying | reading) (glass | software) | {kit}',
          label: { en: 'Special equipment or software', cy: 'Offer neu feddalwedd arbennig' },
        },
        {
          value: 'person',
          heard:
            '(a pa | personal assistant) (at | in | for) work | job coach | buddy | support worker (at | in) work | (someone | a person | a mentor | mentor) to (support | go with | help) (her | him) (at work | in work | with tasks | at first | to settle) | mentor (at | in) work | supported (employment | placement) | (job coach | mentor | support worker | someone | somebody) (alongside | with (her | him) | beside (her | him) | on hand | to (shadow | keep an eye)) | (support person | support buddy) | {with_someone}',
          label: { en: 'A person to support you', cy: 'Person i’ch cefnogi' },
        },
        {
          value: 'known-faces',
          heard:
            "(same | familiar | one) (person | adviser | advisor | work coach | face | faces | coach) (each | every) (time | visit | appointment) | (same | familiar) (person | adviser | advisor | work coach | faces) | [see | seeing | to see] the same (person | face | one | adviser | coach | people) | same work coach | not (a different | someone new) * (each | every) time | same (manager | boss | supervisor | team | people) [(each | every | all)] [(shift | time | day)] | (hates | doesn't like | anxious with | can't cope with) new (faces | people) | {same_faces}",
          label: { en: 'Seeing the same person each time', cy: 'Gweld yr un person bob tro' },
        },
      ],
      none: { en: 'Nothing I can think of', cy: 'Dim byd y gallaf feddwl amdano' },
      askIf: healthMatters,
      sensitive: true,
      printIf: healthMayBePrinted,
      required: 'optional',
      usedIn: ['plan'],
      heard: {
        reader: 'options',
        when: ['now', 'wish', 'future'],
        unless:
          '{harm} | confidence | childcare | school run | nursery | kids | children | today | interview | appointment today | when we talk | during | large print please | own adapted | handling | plain (words | english) | (someone | somebody) ... (computer | laptop | online | train | trains | bus | buses) | to live | how to | (computer | laptop | online) | pause | breather | every # (minutes | m)',
        none: "no (adjustments | adaptations | reasonable adjustments) (needed | required | wanted) | no adjustments | doesn't need [any] (adjustments | adaptations) | (nothing | can't think of anything | not sure of anything) (that | which) would help [at work] | no adjustments needed | can't think [of] (what | of anything that) would help",
      },
    },
    {
      id: 'health-helps',
      kind: 'long-text',
      label: {
        en: 'What else helps, or has helped before?',
        cy: 'Beth arall sy’n helpu, neu sydd wedi helpu o’r blaen?',
      },
      short: { en: 'What else helps', cy: 'Beth arall sy’n helpu' },
      askIf: healthMatters,
      sensitive: true,
      printIf: healthMayBePrinted,
      required: 'optional',
      usedIn: ['plan'],
      heard: {
        reader: 'words',
        take: 'clause',
        when: ['now', 'past'],
        unless:
          '{harm} | forms | online | internet | kids | children | homework | school | shopping | letters | cv | applications | debt* | money | wants | would help | interested | adviser | jobcentre',
        cues: '({medicine} | cbt | cold packs | heat packs | ice packs | swims | swims * * [*] | access to work * | taxi | exercise class | tai chi | pilates | art | church | talking to * | sleep | her faith | his faith | quiet | physio | physiotherapy | medication | meds | tablets | painkillers | heat | hot water bottle | heat pad | ice | rest | resting | pacing | pacing herself | pacing himself | walking | exercise | exercises | stretches | stretching | swimming | counselling | cbt | therapy | talking therapy | mindfulness | meditation | breathing exercises | sitting | sitting down | lying down | routine | having a routine | music | headphones | earphones | dog | gardening | yoga | fresh air | injections | inhaler | gym | hearing aids | glasses | stick | walking stick | knee support | splint | brace | tens machine | warm bath | keeping busy | keeping active | lists | reminders | keeping warm | early nights | support group | going for a walk | the sea | massage | acupuncture | hydrotherapy) ... [(has | have | had | really | also | did)] (help | helps | helped | helping | eases | easing | eased | work well | works | make it better | makes it better | makes a difference | make a * difference | made [a] * [*] difference | relieves | worked [well] | did wonders | (keeps | keep) (it | things | her | him) (in check | under control | going | calm | steady | well) | under control) | ^ (gentle exercise | pacing (herself | himself) | heat packs | hot baths) [and *] $ | (help | helps | helped | eases | eased) (with | manage | her | him | the) [with] [the | her | his] (pain | anxiety | mood | sleep | symptoms | breathing | stress | panic | fatigue | depression | back | knee) | {helped}',
      },
    },
    {
      id: 'health-on-plan',
      lead: true,
      kind: 'yes-no',
      heard: {
        reader: 'yes-no',
        unless: 'obstacle | {harm}',
        no: "(doesn't | does not | don't | didn't | wouldn't) want [anything | any of it | any | it | this | that] [about] [her | his | my | the] [mental] (health | condition | illness | disability) ... (on | in | printed | put | shown) [the | her | his | my] [on the] [plan] | (keep | leave | kept | left | keeping | leaving) [her | his | my | the] [mental] (health | condition | health stuff | medical stuff | medical side | medical part | medical details | health part | health side | {condition} | illness | disability) (off | out of) [the | her | his | my] [(printed | paper)] (plan | copy) | [mental] (health | condition | illness) (not | kept | left | stays) (on | off | to go on | to be on | for | to be printed on) [the | her | his] plan | (not | nothing) [about | on] [her | his] health (on | printed on | in) [the | her | his] plan | ( rather | prefers | wants ) [that] [the] plan ( left | leaves | kept ) ( her | his | my ) ( health | condition ) ( out | off ) | ( keep | leave | kept ) ( my | her | his | the ) {body} ( off | out of ) [the | her | his | my] plan | (leave | leaves | left | keep | keeps | kept | miss | take) (out | off | off it) [the | her | his | my] [bit about | part about | stuff about] [the | her | his | my] [bit about | part about | stuff about] (health | mental health | {condition} | {body} | illness) | {condition} (kept | kept between us | to stay | stays | left) [between us | off | private | out]  * | (health | mental health | {condition}) (private | confidential | between us | off the plan | out of the plan)",
        yes: "(ok | okay | happy | fine | agrees | agreed | content | wants | yes) [to | for | with] [have | print | printing | put | putting | include] [her | his | my | the] (health | condition | illness | disability) [information | details | things | part | side] [to be | to go | going | being] [printed | put | included] (on | in) [the | her | his] plan | (print | put | include) [her | his | the] (health | condition) [part | side | details] (on | in) [the | her | his] plan | health (can go on | can be on | to go on | printed on | can be printed on | is fine on | ok on) [the | her | his] plan | (happy | ok | fine) for (health | it | her condition | his condition) to (go on | be on | be printed on) [the] plan | (fine | ok | happy) with it (on | in | going on | being on) [the | her | his] plan | (ok | okay | happy | fine | agreed | content) [to | for | with] [print | printing | put | putting | have | her | his | the] [print | printing | put | her | his | the] [her | his | the] (conditions | condition | {condition} | health) [(on | in | going | printed | put | to go | to be) *] | (doesn't | don't) mind ... (on | in) the plan | (print | put) (her | his | my) (conditions | condition | health | {condition}) [on | in] [the | my | her | his] [plan]",
      },
      replies: ydw,
      label: {
        en: 'Do you want what you have said about your health printed on your plan?',
        cy: 'Ydych chi am i’r hyn a ddywedoch am eich iechyd gael ei argraffu ar eich cynllun?',
      },
      short: { en: 'Print health on the plan', cy: 'Argraffu iechyd ar y cynllun' },
      hint: {
        en: 'If you say no, or do not say, it is left out. You may want others to see the plan.',
        cy: 'Os dywedwch na, neu os na ddywedwch, caiff ei adael allan. Efallai y byddwch am i eraill weld y cynllun.',
      },
      askIf: healthMatters,
      required: 'optional',
      usedIn: [],
    },
  ],
}

const travel: Step = {
  id: 'travel',
  title: { en: 'Getting about', cy: 'Teithio o gwmpas' },
  optional: true,
  questions: [
    {
      id: 'driving-licence',
      lead: true,
      kind: 'choice',
      label: { en: 'Do you have a driving licence?', cy: 'A oes gennych drwydded yrru?' },
      short: { en: 'Driving licence', cy: 'Trwydded yrru' },
      called: { en: 'your driving licence', cy: 'eich trwydded yrru' },
      why: {
        en: 'Some jobs ask for one. You need not tell us, and nothing happens if you do not.',
        cy: 'Mae rhai swyddi’n gofyn am un. Nid oes rhaid i chi ddweud wrthym, ac nid oes dim yn digwydd os na wnewch.',
      },
      options: [
        {
          value: 'full',
          heard:
            "(full | clean | uk | full uk | full clean | british | valid) [clean | uk | british | manual | automatic | auto | driving | car] [driving | drivers] licence | (has | holds | got | have | with | i've got | has got | she's got | he's got | have got | still has | does have) [a | an | her | his | my] [driving | drivers | driver's | car | automatic | auto] licence | licence holder | passed (her | his | my) [driving] test | full driver | [driving] licence [is] (full | clean | clean and full) | (car | van) and [a] [full | driving] [driving] licence | [driving] licence and [a | her | his | own] [own] car | (trwydded | drwydded) [yrru] lawn | licence yes | driving licence held | licence and car | (full | clean) licence | ^ full [driving] licence $ | ^ [( she | he | i | also | still )] ( drives | drive ) [( herself | himself | everywhere | locally | daily | own car | her own car | his own car | a lot )] $ | ( can | able to | does ) drive [( a car | ok | fine )] $ | ( drives | driving ) [( her | his | my )] own ( car | van ) | ( cat | category ) b [licence] | ( manual | automatic ) licence | been driving # years | trwydded lawn | drwydded lawn | {licensed}",
          label: { en: 'Yes, full', cy: 'Oes, un lawn' },
        },
        {
          value: 'provisional',
          heard:
            'prov* [driving | drivers] licence | provisional | prov [driving] licence | [driving] licence (provisional | prov) | trwydded dros dro | (only | just) [has | got] [a] provisional | learner driver | learning to drive | (theory | driving theory) [test] (passed | done | booked | failed) | passed (her | his | the) theory | (having | taking | has) driving lessons | trwydded (dros dro | dysgwr) | {provisional_licence}',
          label: { en: 'Yes, provisional', cy: 'Oes, un dros dro' },
        },
        {
          value: 'abroad',
          heard:
            '( drives | driving ) on a [*] ( foreign | overseas | * ) licence | not licensed here | ( could | used to | did ) drive ( back home | back in * | in {country} | abroad ) | (foreign | overseas | non uk | eu | international | polish | romanian | bulgarian | lithuanian | latvian | hungarian | spanish | italian | french | german | portuguese | greek | turkish | syrian | iranian | iraqi | afghan | ukrainian | russian | indian | pakistani | bangladeshi | nigerian | ghanaian | kenyan | zimbabwean | somali | sudanese | eritrean | ethiopian | albanian | kurdish | brazilian | south african | american | irish | chinese | filipino | sri lankan | moroccan | algerian | egyptian | jamaican) [driving | drivers] licence | [driving] licence from (abroad | another country | overseas | back home | home country | *) | passed (her | his | my) [driving] test in {country} | [driving] licence (is) from {country} | (has | holds | got) [a | her | his] {country} licence | licence [is] not (swapped | exchanged | valid here) | licence is [( a | an )] ( afghan | polish | romanian | syrian | iranian | iraqi | ukrainian | indian | pakistani | nigerian | foreign | overseas | kurdish | turkish | eritrean | sudanese | somali | bulgarian ) [( one | licence )] | {foreign_licence}',
          label: { en: 'Yes, from another country', cy: 'Oes, o wlad arall' },
        },
        {
          value: 'not-now',
          heard:
            "(lost | surrendered | handed in | gave up | given up | had to hand in | sent back) [her | his | my | the] [driving] licence | [driving] licence (revoked | taken away | suspended | withdrawn | surrendered | removed | was revoked | was taken away | is suspended | taken off (her | him) | handed in | expired | has expired | lapsed) | (banned from driving | driving ban | disqualified from driving | disqualified driver | lost [her | his] licence) | dvla (revoked | took | stopped) | (had | has) [her | his | a | the] licence (revoked | taken away | taken off (her | him) | suspended | withdrawn) | not allowed to drive | medically (banned | unfit) [from driving | to drive] | had a [driving] licence | (took | taken) (my | her | his) [driving] licence [off | away] | (banned | ban) (until | till | for) [driving] | (drink | drug) driving ban | (had to | told to | made to) (stop | give up) driving | (can't | not allowed to | unable to) drive (since | because of | due to | after | now | any more | at the moment | for medical | on medication | for # months) | licence (back | returned) in {month} | licence (went | gone | came) (off | back) (her | him | after) | (no longer | doesn't) (drives | drive) (since | because | due to | after) | (gave | given) up driving | ( isn't | not | aren't ) allowed to drive | # points [and] [so] ( off the road | banned | lost * licence ) | disqualified ( till | until | for | from driving | driver ) | totted up | banned ( till | until | for ) # | {cannot_drive_now}",
          label: { en: 'I had one, but cannot drive now', cy: 'Roedd gennyf un, ond ni allaf yrru nawr' },
        },
      ],
      none: { en: 'No driving licence', cy: 'Dim trwydded yrru' },
      required: 'optional',
      usedIn: ['plan', 'referral'],
      heard: {
        reader: 'licence',
        lead: 'licence',
        when: ['now', 'past'],
        unless:
          'sia | coach | minibus | taxi licence | forklift | fork lift | flt | personal | alcohol | tv | security | door | hgv | lgv | pcv | wants | would like | hoping | saving | needs | need | used to | counterbalance | c1 | class | fancied | always wanted | forklifts',
        none: "^ [( she | he | i | but | also | and | still )] ( doesn't | don't | can't | didn't | does not ) [( currently | actually )] drive [( a car | herself | himself | at all | yet )] $ | not driving | no [driving | drivers | driver's | driver | full | car] licence | without [a | driving] licence | (doesn't | don't | hasn't | haven't | never | hasn't got) [(have | had | got | held | hold)] [a | any | his | her] [driving | drivers] licence | non driver | nondriver | (never | doesn't know how to) (drive | driven | learned to drive | learnt to drive | passed (her | his) [driving] test) | not passed (her | his) [driving] test | dim trwydded [yrru] | never (driven | learned to drive | learnt to drive | passed [her | his] test | passed [a] driving test | held a licence | had a licence | drove) | (hasn't | haven't | doesn't) (got | have) [a] (driving) licence | (doesn't | don't) have a licence | dim trwydded [yrru] | heb drwydded | ddim yn gyrru | (not a driver | non driver) | ( does not | do not ) ( have | hold ) [( a | any )] [driving] licence | no ( wish | need ) for a licence | {no_licence} | [but] never passed $",
      },
    },
    {
      id: 'travel-how',
      lead: true,
      kind: 'choices',
      label: { en: 'How do you get about?', cy: 'Sut ydych chi’n teithio o gwmpas?' },
      short: { en: 'Ways to travel', cy: 'Ffyrdd o deithio' },
      called: { en: 'the ways you travel', cy: 'y ffyrdd rydych yn teithio' },
      options: [
        {
          value: 'walk',
          heard:
            'walks (everywhere | to | there | in | into | mostly | places | most places | when | or | and | if) | walks | on foot | by foot | (gets about | gets around | goes) (on foot | walking) | walking distance only | walk everywhere | walk there | travels on foot | cerdded | ^ [mostly | mainly | just] (walks | walking) [only | mostly | everywhere] $ | (bus | buses | bike | car) or (walk | walks | walking) | (walks | walk) (it | most places | all over | round town | into town) | shanks* pony | cerdded | ( walk | walks ) or ( get | gets | take | takes | catch | catches ) | {walks}',
          label: { en: 'Walking', cy: 'Cerdded' },
        },
        {
          value: 'cycle',
          heard:
            '(cycles | cycling) | ^ ( pushbike | push bike | bicycle | ebike | e bike ) | (by | rides | uses | has | got | own | owns | on) [a | an | her | his | the | own] [push | electric | e] (bike | bicycle | pushbike | ebike) | bikes (everywhere | to | in) | travels by (bike | cycle) | beicio | ^ [on | by] [push] (bike | pushbike | bicycle | cycles) (till | until | mostly | only | everywhere | now | at the moment | for now) * $ | (pushbike | bicycle) (till | until | now | for now | only | everywhere | mostly) | (out | about | everywhere | mostly | mainly | there) (on | by) [her | his | a] (bike | bicycle | pushbike) | goes by bike | {cycles}',
          label: { en: 'Cycling', cy: 'Beicio' },
        },
        {
          value: 'bus',
          heard:
            "(gets | get | takes | take | uses | use | using | catches | catch | goes by | go by | travels by | travel by | travels on | relies on | rely on | rides | came by | comes by | came on | comes on | gets about by | gets around by | gets around on | gets about on | getting | depends on) [the | a | local | # | her] [#] (bus | buses) | by bus | (and | or) [the] (bus | buses) | bus pass | (bus | buses) (everywhere | only | user | into | to (town | work) | mostly) | on (the bus | buses | bus) | (ar y | dal y | gyda'r) bws | (it's | mainly | only | just) [the | on the | by] (bus | buses) | the (bus | buses) or | (bus | buses) and | ( relies on | reliant on | dependent on | uses | using | use | by | via | on | takes | needs ) public transport | public transport (only | user | everywhere) | ^ [local] ( bus | buses ) ( # | hourly | every | to | into | or | and | ok | fine | from | route | goes | go | runs | run | links ) | ( good | decent | regular | reliable | frequent ) ( bus | buses ) | ( buses | bus ) ( are | is ) ( hourly | regular | good | fine | ok | frequent | every ) | ^ bus [only | or walk | or walks | or walking] $ | (bysiau | ar fws | ar y bws | y bws) | (ok | fine | happy) (with | on | using) [the] (bus | buses) | ^ so [(the | by | on | by the)] (bus | buses) $ | ^ (bus | buses) (alone | on (her | his) own) | {bus_user}",
          label: { en: 'Bus', cy: 'Bws' },
        },
        {
          value: 'train',
          heard:
            "(gets | get | takes | take | uses | use | using | catches | catch | goes by | go by | travels by | travel by | travels on | relies on | rely on | rides | came by | comes by | came on | comes on | gets about by | gets around by | gets around on | gets about on | getting | depends on) [the | a] (train | trains | tram | trams | tube | metro | underground | metrolink) | by (train | tram | tube | metro) | (and | or) [the] (train | trains | tram | trams | tube | metro) | on the (train | tram | tube | metro) | ( it's | its ) [( mainly | only | just )] [the] ( train | tram ) | ^ so [(the | by | on | by the)] (train | trains | tram | trams) $ | ^ (train | trains | tram | trams | tube | metro) (alone | on (her | his) own) | {train_user}",
          label: { en: 'Train or tram', cy: 'Trên neu dram' },
        },
        {
          value: 'car',
          heard:
            "(has | have | got | have got | has got | owns | runs | runs a | own | with | uses | keeps | drives) [a | an | her | his | my | their | own | the use of a | use of a | access to a | use of] [own | family | small | motability | second] (car | cars | motorbike | moped | scooter | van | motor bike | vehicle) | own (car | transport | vehicle) | (access to | use of) [a | the | family | her | his] [family | own | mum's | dad's | husband's | wife's | partner's] (car | vehicle | motorbike) | by car | (drives | drive) (everywhere | to | daily | there | most | locally | ok | now | herself | himself | in | and | own) | car (owner | driver | available) | motability car | travels by car | drives | i drive | shares car with | shares a car | and [a | own] car | gyrru | mae gen i gar | (van | car | motorbike | moped) is (his | hers | mine | her own | his own | theirs) | (has | got | with | have) [the] use of [a | the | her | his] [* | * *] (car | van | motorbike | moped | fiesta | corsa | clio | polo | golf | focus | micra | astra) | (has | runs | drives | own | owns | got) [a | an | her | his] [old | little | own] (fiesta | corsa | clio | polo | golf | focus | micra | astra | transit) | car ei hun | ei char [ei hun] | ei gar [ei hun] | [yn] gyrru | (shares | share) the car | insured on * [*] car | (rides | has | got | on) [a | her | his] (moped | motorbike | motorcycle | scooter) | own adapted ( car | van | vehicle ) | ^ [a] [*] ( motorbike | moped | motorcycle ) $ | ^ [( her | his | my )] car is | (has | runs | drives | own | owns | got) [a | an | her | his | my] [old | little | own] ({cars}) | (uses | borrows | shares | drives | has use of | insured on) {someones} (car | van | motor)",
          label: { en: 'A car or motorbike you can use', cy: 'Car neu feic modur y gallwch ei ddefnyddio' },
        },
        {
          value: 'lift',
          heard:
            '[gets | has | relies on | depends on | needs | takes | accepts] [a] (lift | lifts) (from | off | with | to | when | if | sometimes | by | everywhere | only) | (gets | relies on | depends on | has | with | or | and) (a lift | lifts) | (relies | depends) on [her | his | my] ({relative} | {child} | {friend}) for [a] (lift | lifts | transport) | (is | gets | being | gets being) (driven | dropped [off] | picked up) by | (and | or | plus) lifts [from | off | with] | (lifts | lift) (from | off) [my | her | his | a] {kin} | (relies | depends) on (lifts | people for lifts | others for lifts) | {lifts}',
          label: { en: 'Lifts from others', cy: 'Lifftiau gan eraill' },
        },
        {
          value: 'taxi',
          heard:
            '(gets | get | takes | take | uses | use | using | catches | catch | goes by | go by | travels by | travel by | travels on | relies on | rely on | rides | came by | comes by | came on | comes on | gets about by | gets around by | gets around on | gets about on | getting | depends on) [a | the] (taxi | taxis | cab | cabs | uber | ubers) | by (taxi | cab | uber) | ( ubers | uber ) ( it | everywhere | home | there | in ) | (taxi | taxis) (everywhere | to | only | when | if | sometimes | for) | in a taxi | taxi card | ^ (taxi | taxis | cab | cabs) (only | or | and | when | if | sometimes | mostly) | ^ (taxi | taxis) $ | (or | and) [a | the odd | sometimes] (taxi | taxis) | ^ [(so | wheelchair | accessible)] (taxi | taxis) $ | (wheelchair | accessible) (taxi | taxis) | {taxi_user}',
          label: { en: 'Taxi', cy: 'Tacsi' },
        },
      ],
      none: { en: 'No way to travel', cy: 'Dim ffordd o deithio' },
      required: 'optional',
      usedIn: ['plan', 'referral'],
      heard: {
        reader: 'travel',
        unless:
          "taxi ( badge | plate | rank | firm | office | licence ) | (drives | drive | driving | drove) [(a | the | her | his)] [*] (for | lorry | hgv | truck | wagon | van | vans | bus | coach | taxi | minibus | forklift* | fork | digger | tractor | train | tram | crane | ambulance | artic | dumper | buses | lorries | taxis | reach) | bus driver | taxi driver | train driver | lorry driver | van driver | delivery | panic* | anxi* | hates | struggl* | scared | afraid | nervous | last bus | saving for | broken | broke | mot | off the road | sorn | car park | car wash | garage | child* seat | motorbike gang | stick | a few steps | no further | crutches | limp* | frame | the dog | dogs | car boot | car insurance | walks [for | about | only | just | maybe | up to] [about] # (minute | minutes) | walks with | (station | stop | bus stop) ... on foot | from the (station | stop) | sy'n gyrru | (drives | drive) (her | him | me | them) | taxi driv* | own plate | bus fares | driving work | (fear | scared | phobia) of lifts",
        none: 'no (way to (travel | get about | get around | get anywhere) | way of (travelling | getting about | getting around | getting anywhere) | means of (transport | travel)) | dim ffordd o deithio',
        cues: '(drives | takes | drops | ferries | runs | picks | driving | drop | drive | brings | running | taking | dropping | ferrying | picking) (her | him | me | claimant) (a lift | lifts | about | around | places | everywhere | up | off | there | in | to | when | most | every | daily | now | if | $) | gives (her | him | them | me) [a] (lift | lifts) | (gets | get) driven (by | about | around | everywhere)',
      },
    },
    {
      id: 'travel-minutes',
      kind: 'number',
      label: { en: 'How long could you travel each way?', cy: 'Am faint o amser y gallech deithio bob ffordd?' },
      short: { en: 'Longest journey each way', cy: 'Taith hiraf bob ffordd' },
      unit: { en: 'minutes', cy: 'munud' },
      min: 0,
      max: 240,
      width: 3,
      required: 'optional',
      usedIn: ['plan', 'referral'],
      heard: {
        reader: 'minutes',
        when: ['now', 'wish', 'future'],
        unless:
          'walk | walks | walking | stop | station | takes | school | nursery | drop | lives | stand* | sit* | concentrat* | break* | pain',
        cues: "(travel | travels | commute | commutes | commuting | travelling | journey | go | journeys | trip | teithio | travel time | willing to go) [of | for | is | time] [up to | about | max | maximum | more than | no more than | over | within | at most | around | longer than | further than | max of | for | to | :] [about | 1] <{how_long}> [max | maximum | tops | at most] [each way | both ways | either way | to work | one way | bob ffordd | on the bus | by bus] | ^ [about | up to] <{how_long}> (max | maximum | tops | at most | each way | either way) $ | <{how_long}> (on | by) [the | a] (bus | train | tram | car) (max | maximum | at most | tops) | (do | manage | up to | max | within | happy with | ok with | fine with | most | about | no more than | more than | under | less than) [up to | about | an | a] <{how_long}> [max | at most] [by bus | by train | by car | on the bus | on the train] (each way | both ways | either way | one way | travel | travelling | commute | journey | on the (bus | train | tram) | on a (bus | train) | by (bus | train | car) | bus (ride | journey) | of home | from home | drive | max travel | travel time | bob ffordd) | <{how_long}> [max | maximum] (each way | both ways | either way | max travel | travel each way | travel max | max each way | commute | travel time | bob ffordd | travel) | <{how_long}> [max | maximum | tops | at most | or so | at the most | or less] (each way | both ways | either way | there and back) | <{how_long}> is (her | his | my | the) (limit | max | maximum | most | longest) (for travel* | for (getting | going) to work | each way | to travel | on the bus | travel*) | (limit | max | maximum) (for | of) travel* [to work] [is | of | :] <{how_long}> | (wouldn't | won't | doesn't want to | not) (go | travel | commute | do) [for] (more than | further than | over | longer than) <{how_long}> | <{how_long}> (journey | commute | trip) | ( anywhere | jobs | work | places ) within <{how_long}> | <{how_long}> is as far as | <{how_long}> [of] travel ( max | tops | at most ) | <{how_long}> (travel | travelling) [time | each way | to work] | (within | inside | no more than) <{how_long}> (of home | of hers | of his | from home | away) | <{how_long}> (on | by) [the | a] (bus | train | tram | car) (is fine | is ok | fine | ok | is enough | is the most | is plenty | is her limit | is his limit | each way) | (all right | alright | fine | ok | happy | comfortable | copes) (with | doing) [about | up to] <{how_long}> [(each way | on the bus | on a bus | on the train | by bus | travel*)] | <{how_long}> (on | by) [the | a] (bus | train | tram) (at most | max | tops | but (not | no) more | each way | and no more | is about it) | (won't | doesn't want to | wouldn't) (do | go | travel) more than <{how_long}> | <{how_long}> (there | each way | out) [and] | (anywhere | jobs | somewhere) (within | inside | in) <{how_long}> | (max | maximum) <{how_long}> (door to door | each way | travel* | commute) | travel [is] [about | up to | max] <{how_long}>",
      },
    },
    {
      id: 'travel-stop',
      lead: true,
      kind: 'number',
      label: {
        en: 'How long is the walk to your stop or station?',
        cy: 'Faint o amser y mae’n ei gymryd i gerdded i’ch arhosfan neu’ch gorsaf?',
      },
      short: { en: 'Walk to the stop', cy: 'Cerdded i’r arhosfan' },
      called: {
        en: 'how long the walk to your stop is',
        cy: 'faint o amser y mae’n ei gymryd i gerdded i’ch arhosfan',
      },
      why: {
        en: 'We ask so that nothing in your plan is further away than you can get to.',
        cy: 'Rydym yn gofyn fel nad oes unrhyw beth yn eich cynllun ymhellach nag y gallwch ei gyrraedd.',
      },
      unit: { en: 'minutes', cy: 'munud' },
      min: 0,
      max: 120,
      width: 3,
      askIf: { or: [{ has: ['travel-how', 'bus'] }, { has: ['travel-how', 'train'] }] },
      required: 'optional',
      usedIn: ['plan'],
      heard: {
        reader: 'minutes',
        unless: 'nursery | school',
        cues: "<{how_long}> [walk | away | walking] (to | from | off | away from) [the | her | his | a] [nearest | closest | local] [bus | train | tram | railway | tube] (stop | station | bus | buses | train | tram | metro | tube | halt) | <{how_long}> to walk to [the | her | his | a] [nearest | closest] [bus | train | tram] (stop | station | bus | train | tram) | (walks | walk) [about] <{how_long}> to [get | catch] [to] [the] [bus | train | tram] (bus | train | tram | stop | station) | <{how_long}> walk [for | to get] (to | for) [the | a] bus | (stop | station | bus stop | train station | nearest bus | nearest stop | nearest bus stop | nearest station) [is | about | a | it's | : | just | only | over | around] [a | about | is | over] [about] <{how_long}> [walk | away | on foot | from | by foot] | walk* to [the | her | his] [nearest | closest] [bus | train | tram] (stop | station | bus) [is | takes | about | of | :] [about | him | her | around] <{how_long}> | <{how_long}> walk (bus | to bus | to stop | to station) | <{how_long}> [walk | walking | stroll] (down | up | round | over | across | along | out) to [the | her | his | a] [nearest | closest | local] [bus | train | tram] (stop | station | bus | train | tram | metro) | (stop | station | bus stop | bus) (at | by | near | round | is | down | outside | on) [the] [end | top | bottom | corner] [of] [the] [road | street | lane] <{how_long}> | <{how_long}> (down | up | along | across) the (lane | road | hill | street) to * * (bus | stop | station)",
      },
    },
    {
      id: 'travel-hard',
      kind: 'long-text',
      label: { en: 'What makes travel hard?', cy: 'Beth sy’n gwneud teithio’n anodd?' },
      short: { en: 'What makes travel hard', cy: 'Beth sy’n gwneud teithio’n anodd' },
      called: { en: 'what makes travel hard', cy: 'yr hyn sy’n gwneud teithio’n anodd' },
      example: {
        en: 'The last bus is at 6. I panic on full buses.',
        cy: 'Mae’r bws olaf am 6. Rwy’n mynd i banig ar fysiau llawn.',
      },
      none: { en: 'Nothing', cy: 'Dim byd' },
      required: 'optional',
      usedIn: ['plan'],
      heard: {
        reader: 'words',
        take: 'clause',
        anybody: true,
        unless:
          "{violence} | worked | wants to work | driver | used to | husband | wife | partner | son's | daughter's | ward | wards | website | online | forms | walk to [the] [bus] stop",
        none: "no (problem | problems | issues | issue | trouble | difficulty | difficulties | worries) (with (travel | travelling | transport | getting (about | around | to places | places | to work)) | (getting | travelling) (about | around | to places | places | to work)) | no (travel | transport) (problems | issues | barriers | difficulties) | (travel | travelling | transport) [is] (fine | ok | no problem | not a problem | no issue | not an issue | easy) | happy to travel ( anywhere | $ ) | nothing makes (travel | travelling | it | getting about | getting around) [hard | difficult] | (getting (about | around | places) | travel | travelling | transport) (isn't | is not | not | is no | no) [a | an] (problem | issue | bother | worry | difficulty | hard | barrier) | (gets | get) (about | around) (fine | ok | easily | well | no problem | anywhere) | no (travel | transport) (worries | troubles | barriers) | nothing hard about (travel | travelling | getting) | {travel_easy}",
        cues: "( petrol | fares | fare | bus | buses | taxis | diesel | train ) [really] ( costs | cost ) ( a lot | too much | a fortune | # * | £* ) | ( car | car's | van | moped | bike ) [( is | it's | keeps )] ( not reliable | unreliable | breaking down | not safe | always breaking ) | ( bus | buses | route | service | bus service ) ... ( cut | cancelled | axed | stopped running | withdrawn | scrapped ) | ( can't | unable to | struggles to | struggles with ) ( use | get | manage | cope with | climb | face | do ) ... ( bus | buses | trains | trams | public transport ) | (no | not many | few | only # | hardly any | very few | barely any | lack of | poor | infrequent | limited | unreliable | bad | rubbish | terrible) [direct | evening | sunday | weekend | regular | late | early | local | public] (bus | buses | trains | public transport | transport links | bus service | bus services | bus route | bus links | transport | train service) [service | services | links | route] | (bus | buses | train | trains | public transport | transport) [service] [here | there | links] [is | are] [too | very | so | only | really | always] (expensive | unreliable | infrequent | rare | full | every | hourly | once | dear | rubbish | bad | late | poor | few | limited | terrible | packed | costly | # | patchy | hard | difficult | awful) | (last | first) (bus | train) | (one | #) (bus | buses | train) (a day | a week | an hour | every) | (buses | trains) (stop | stops | finish | finishes | end | ends | don't | doesn't | start | only | every # | hourly | cancelled) | (panics | panic | panic attacks | panicky | anxious | scared | nervous | struggles | struggling | anxiety | claustrophobic | sick | terrified | difficulty | frightened | hates) [about | with | getting | to use | using | going] [on | in] [full | busy | crowded | packed] [the | a | public | full | busy | crowded] (bus | buses | train | trains | transport | public transport | tube | travelling | travel | travelling alone) | (can't | unable to | won't | doesn't like) (use | get | take | cope with | do | manage | go on | face | using | getting on | going on) [the | public | busy | crowded | on | to get] [the] (bus | buses | trains | train | public transport | transport | fares | bus fare | bus fares | train fare | to travel | petrol | tube) | (can't | unable to | won't | doesn't like to | doesn't like | afraid to | scared to | anxious about | struggles to | nervous) (travel | travelling | go | going) (alone | far | on (her | his | my) own | by (herself | himself) | at night | after dark | in the dark | out of | long | independently | on) | (fares | bus fare | bus fares | train fares | petrol | travel costs | cost of travel | travel | getting to work) [is | are] [too | very | so] (dear | expensive | high | a problem | costly | difficult | hard | an issue | a barrier | is a barrier | problem) | (lives in | in) [a] (rural area | the sticks | middle of nowhere | remote *) | (rural | isolated) [area | village | and | location | spot] | remote (area | village | location | spot | farm | place) | needs (someone | somebody) (with | to go with | to travel with) (her | him) | (gets | getting) lost | bus* ... too (far | expensive | dear | early | late) | travel sick* | (car | van) (broken | broke | off the road | failed mot | keeps breaking) [down] | fear of (travel | buses | driving | motorways) | (doesn't | don't | hates | hate | won't) (like | use | go on | get on) [the] (buses | bus | train | trains | tube | trams) | bus* ... ... nothing (after | before | past | on) [#] | no (buses | bus | trains | train) (after | before | on | past | until | till | where | near | from) | (buses | bus | trains) (don't | doesn't | do not | never | rarely | hardly) (run | runs | come | comes | turn | go) | (one | #) (bus | train) (every | an | a) | (have | has | having) to (change | get) [#] buses | # buses (each way | to get | there) | (nearest | closest) (bus | bus stop | station | stop) [is] # (miles | mile) | (long | steep) (walk | hill) to the (bus | stop | station) | bysiau (prin | anaml) | dim (bysiau | bws) | bus* ... ... ... nothing (after | before | past | on) | (hates | hate | doesn't like | scared of | nervous of | nervous about | won't do) [driving] (on motorways | motorways | driving [at night | in the dark | far | on]) | # (miles | mile) (from | to) [the] [nearest | closest] (bus | bus stop | station | stop | train station) | (buses | trains) [get | often | always | are always] cancelled | {travel_hard}",
      },
    },
  ],
}

const homeAndMoney: Step = {
  id: 'home-and-money',
  title: { en: 'Home and money', cy: 'Cartref ac arian' },
  intro: {
    en: 'You need not answer any of these. If you do, it is so that we can point you to help.',
    cy: 'Nid oes rhaid i chi ateb unrhyw un o’r rhain. Os gwnewch, mae hynny er mwyn i ni allu eich cyfeirio at help.',
  },
  optional: true,
  questions: [
    {
      id: 'living',
      lead: true,
      kind: 'choice',
      label: { en: 'Where are you living now?', cy: 'Ble ydych chi’n byw nawr?' },
      short: { en: 'Where you live', cy: 'Ble rydych yn byw' },
      options: [
        {
          value: 'own',
          heard:
            '(owns | own | owned | bought | buying | owner of) [her | his | my | their | the | a] [own] (home | house | flat | property | bungalow | place outright | home outright | house outright) | own (home | house) | (home | house) owner | homeowner | owner occupier | (has | pays | paying | with | got | have) [a | the | her | his | still] mortgage | mortgaged | owns outright | shared ownership | own home | mortgage (paid | paying | payments | on) | (bought | buying | owns | own | paid off | paid for) [the | her | his | their | my] (house | flat | home | bungalow | place | property) [outright] | (house | flat | home) [is] (paid for | paid off | all paid | hers | his | owned) | mortgage | (flat | house | home | place) [that] [{person}] owns | (house | flat | home | place | bungalow) is (theirs | hers | his | mine | ours | her own | his own | their own) | (bought | buying) (their | her | his | my | our | the | a) [*] [*] (house | flat | home | bungalow | place | property) | leasehold* | mortgage [is | nearly | almost | all] (done | paid | finished | paid off) | (perchen | berchen) [ar] (tŷ | dŷ | ei chartref) | {owns_home}',
          label: { en: 'A home you own or are buying', cy: 'Cartref rydych yn berchen arno neu’n ei brynu' },
        },
        {
          value: 'private',
          heard:
            "private* [rented | renting | rents | let] (rent* | renting | tenant | tenancy | let | landlord | flat | house | accommodation | housing | sector) | (rents | renting | rent | rented) ... (landlord | landlady | estate agent | estate agents | letting agent | letting agents | lettings agency | letting agency) | private (landlord | landlady) | bedsit | (rents | renting) a room ... | private* rent* | rent* [a | the | her | his | an] [small | # bed | bed | 2 bed | 3 bed | 1 bed] [flat | house | room | home | bedsit | bungalow] private* | (private | prs) (landlord | tenant | let | tenancy | flat | house) | rent* [a | the] [flat | house | room | bedsit] (from a | off a | with a | through a | from | off | through) [private] (landlord | letting agent | estate agent | letting agency | lettings agency) | (letting agent | letting agency) | rhentu* preifat | rhentu gan landlord [preifat] | (private | privately) (let | rented | rent | rental | tenant) | (rents | rent | renting) [a] (room | bedsit) [in] | (house share | hmo | shared house | flat share | house of multiple occupation) | (rents | renting) [it] (off | from) (a man | a friend of | a chap) | ^ [rents | rent] private [rent | rented | let] $ | landlord (preifat | breifat) | rhentu'n breifat | {rents_privately}",
          label: { en: 'Renting from a private landlord', cy: 'Rhentu gan landlord preifat' },
        },
        {
          value: 'social',
          heard:
            '(rents | rent | renting | rented) [a | the | her | his] [flat | house | home | # bed * | bungalow] (from | off | through | with | via) [the | a] [local] (council | housing association | housing trust | housing associate | social landlord) | (council | housing association | social | housing trust | housing associate | trust) [# bed | 1 bed | 2 bed | 3 bed | rented] (house | flat | home | tenant | tenancy | property | place | accommodation | bungalow | housing | rent | rented | maisonette | let) | (flat | house | home | tenancy | property | rents) (from | with | through) [the | a] (council | housing association) | tenant of [the | a] (council | housing association) | ({council}) (house | flat | home | place | tenant | tenancy | property | bungalow | maisonette | accommodation | studio | let) | (rents | rent | renting | rented | tenant | tenancy | house | flat | place) ... (from | off | with | through | of | via) [the | a | my | her | his] [local] ({council} | {landlords} | * homes | * housing) | ({landlords}) [housing] (house | flat | tenant | tenancy | property | bungalow | home | place) | (council | housing association) tenants | social housing | rhentu gan y cyngor | tŷ cyngor | ^ housing association [tenant | flat | house | property | rented] $ | (council | housing association) (place | let | tenancy | bungalow | maisonette | rented) | (rents | renting) (council | housing association) | yn rhentu gan (y cyngor | gymdeithas) | cymdeithas tai | (fflat | tŷ) [y | gan y] cyngor | sheltered (housing | flat) | ^ housing associate $ | ^ housing association $ | {rents_socially}',
          label: { en: 'Renting from a council or housing association', cy: 'Rhentu gan gyngor neu gymdeithas dai' },
        },
        {
          value: 'family',
          heard:
            "(lives | living | live | staying | stays | stay | lodging | moved [back] in | moved back in | back | still | crashing | kipping | stopping | bunking | dossing | sofa) [back] [home] [living] (with | at) [my | her | his | their | an | a | the] [elderly | disabled | older | younger | best | big | little | ex] ({at_home_with} | {whose_home}) | (crashing | kipping | stopping | sleeping | staying | living | lives) (in | at) [a | my | her | his] {whose_home} [spare] [room | house | flat | place] | ^ [currently | now | back | still | living | stays | lives] (at | in) (my | her | his | their) {whose_home} [house | flat | place | spare room] [in * | for now | at the moment] $ | (keep | board | digs | dig money | rent) to (my | her | his | their | the) (mum | dad | parents | mam | family | nan | gran | sister | brother) | lives with (my | her | his) [*] ({at_home_with}) rent free | (lives | living | live | staying | stays | stay | lodging | lodges | moved [back] in | moved back | back living | still | back home | back | based | residing | resides | currently) [back] [home] (with | at | in | at home with) [my | her | his | their | an | a] [elderly | disabled | older | younger | best] (mum | dad | mother | father | parents | mam | mom | nan | gran | grandma | grandad | sister | brother | family | friend | friends | mate | mates | aunt | auntie | uncle | grandparents | cousin | in laws | mum and dad | mam and dad | nana | mum's | dad's | parents | sister's | brother's | mate's | friend's | nan's | gran's | aunt's | family home) [house | flat | place | home] | (at | in) [my | her | his | their] (mum's | dad's | mam's | sister's | brother's | nan's | gran's | aunt's | mother's | parents) (house | flat | place | home) | (lives | living | still | live) at [her | his | the] [parents | parental | family] home | lives at home [with] | in family home | in the family home | byw gyda* [*] (mam | fam | nhad | dad | rhieni | teulu | chwaer | brawd | ffrind | ffrindiau) | living at home | (lodging | stopping | staying | living | sleeping | kipping) (at | with) [her | his | my] [{kin}] (mum's | dad's | sister's | brother's | nan's | gran's | mate's | friend's | cousin's | aunt's | uncle's | daughter's | son's | parents) | (back | home) (with | at) [her | his | my] (mum | dad | parents | mam | mum's | dad's | parents) | (lives | living | live | stays | staying) with [her | his | my] (grandparents | son | daughter | nephew | niece | cousin | in laws | mother in law | uncle) | byw (gyda'i | efo'i | gyda | efo | gydag) * (fam | mam | rhieni | chwaer | brawd | nain | thad | dad | deulu | merch | mab) | byw (gyda'i | efo'i) (fam | mam | rieni | rhieni | chwaer | brawd | nain | thad | dad | deulu | theulu | merch | mab) | byw adref | {with_family}",
          label: { en: 'With family or friends', cy: 'Gyda theulu neu ffrindiau' },
        },
        {
          value: 'temporary',
          heard:
            "(shared house | flat | house) supported | (in | at) [a | the | an] [homeless | ymca | women's | probation | local | salvation army | supported | young persons] (hostel | refuge | night shelter | foyer | ymca) | hostel | refuge | (at | in | with) [the] (st mungo's | ymca | emmaus | centrepoint | salvation army | foyer | depaul | night shelter | shelter | half way house) | (temporary | emergency | interim | supported) (accommodation | housing | flat | house | living) | (in | staying in | staying at | placed in) [a | the] (b and b | bed and breakfast | travelodge | hotel) | in ta | homeless hostel | women's aid | (probation | bail) hostel | approved premises | hostel resident | halfway house | mewn hostel | (put | placed) [up] in [a | the] (b and b | bed and breakfast | hotel | travelodge | hostel | temp*) | (temporary | emergency) (flat | place | room | housing) | (bail | supported) (hostel | accommodation | lodgings) | byw mewn (hostel | lloches) | llety dros dro | ^ ta ( with | in | since | for | at ) | {temporarily}",
          label: { en: 'A hostel, refuge or temporary place', cy: 'Hostel, lloches neu le dros dro' },
        },
        {
          value: 'no-fixed-abode',
          heard:
            "sofa surf* | ^ [living | lives | sleeping | sleeps] (in | out of) (a | the | his | her | my) (tent | van | car | doorway | shed | camper | caravan with *) | (mate's | mates | friend's | friends | people's) sofa | [between | on] [different] sofas | sofa to sofa | place to place | sofa (hopping | hops) | couch surf* | no fixed (abode | address | home) | nfa | (street | currently | is | been | now | made) homeless | homeless | rough sleep* | (sleeping | sleeps | sleep | slept) (rough | in [a | the | her | his] (car | van | tent | doorway) | on [a | the | her | his] (sofa | sofas | friends | mates | mate's | friend's | floor | couch | street | streets) [sofa | floor | couch | sofas]) | (living | lives | staying | stays) (in | out of) [a | the | her | his] (car | van | tent) | (staying | stays | living | crashing | kipping) on [a | the | friends | mates | mate's | friend's | different | people's] [different | friends] (sofa | sofas | couch | floor | couches | floors) | between (friends | addresses) | nowhere (to live | to stay | fixed) | on the streets | (on | between) ( different | people's | mate's) (sofas | couches | floors) | (sleeping | sleeps | living | lives) (in | out of) (her | his | a) (van | car | tent | camper) | (of no | has no) fixed (abode | address) | street homeless | digartref | ar y stryd | on [( a | her | his | my )] ( mates | mate's | friends | friend's ) ( sofa | couch | floor ) | {no_fixed_home}",
          label: {
            en: 'No fixed home: sofas, a vehicle or outdoors',
            cy: 'Dim cartref sefydlog: soffas, cerbyd neu yn yr awyr agored',
          },
        },
        {
          value: 'other',
          heard:
            '(student (halls | accommodation) | narrowboat | canal boat | houseboat | traveller* site | tied (house | cottage | accommodation) | home office accommodation | asylum accommodation | nass accommodation | lives in at work | army (housing | quarters) | care home resident) | {elsewhere}',
          label: { en: 'Somewhere else', cy: 'Rhywle arall' },
        },
      ],
      required: 'optional',
      usedIn: ['plan'],
      heard: {
        reader: 'living',
        cues: "^ [(so | but | and)] [(her | his | their | my | the | private)] landlord [(is | has)] (wants | selling | sells | evicting | won't | put | putting | raised | raising | upped | gave | given | giving | served | lives | refuses)",
        lead: 'lives',
        unless:
          '(waiting | applied | applying | bidding | list | register | registered | wants | hoping | offered | looking | being made | going to be | will be | about to be | next week | soon | works | worked | cleaner | job in | risk | threat* | facing | might | warden | support worker) | (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15) [also | still] (lives | living | stays) | ( {children} | {child} ) [# [(and | or)] [#]] [( both | all | also | still )] ( live | lives | living | stay | stays ) | idva | marac | (work | job) trial | (seen | met | interviewed | visited) [today] (at | in) | ta in [a | the] [*] [*] school | hotel (job | work | kitchen | receptionist | trade) | moved out | (left | leaving) the | ta in [a] (primary | secondary | infants | juniors | reception | year)',
      },
    },
    {
      id: 'living-words',
      kind: 'text',
      label: {
        en: 'Does where you live make work or post harder?',
        cy: 'A yw’r lle rydych yn byw yn gwneud gwaith neu bost yn anoddach?',
      },
      short: { en: 'How home affects work', cy: 'Sut y mae’r cartref yn effeithio ar waith' },
      called: { en: 'how your home affects work', cy: 'sut y mae eich cartref yn effeithio ar waith' },
      example: {
        en: 'Letters get lost. I may have to move next month.',
        cy: 'Mae llythyrau’n mynd ar goll. Efallai y bydd rhaid i mi symud fis nesaf.',
      },
      none: { en: 'No', cy: 'Nac ydy' },
      required: 'optional',
      usedIn: ['plan'],
      heard: {
        reader: 'words',
        take: 'clause',
        anybody: true,
        unless: '{harm} | worked | cleaner | job | barrier | online | internet | wifi | broadband',
        none: '(housing | home | accommodation) [is] (fine | settled | stable | secure | no problem | ok | not an issue) | no (housing | accommodation | home) (issues | problems | worries | concerns) | {home_fine}',
        cues: "(letters | post | mail | parcels) [often | always | keep | keeps | sometimes] (go | goes | get | gets | getting | going | lost | stolen | opened | missing | not arriving | unreliable | is unreliable | doesn't arrive | don't arrive | shared | late | goes to | isn't safe | never) [lost | missing | stolen | opened | astray | mixed up | late | arrive | arrives] | (can't get | doesn't get | not getting | misses | can't rely on) [her | his] (post | letters | mail) | (no | not enough | little | very little) (space | room | quiet) (to | at home | for) | overcrowd* | damp | mould | mouldy | (noisy | loud) (neighbours | house | flat | hostel | housemates) | address for post | (uses | using) [her | his | my] ({relative} | mum's | dad's | brother's | sister's | friend's | mate's | nan's) address | no (address | permanent address | postal address | settled address) | (shares | sharing | share) [a | 1 | one | her | his | the] (room | bedroom | kitchen | bathroom) [with] | (cramped | unsettled | insecure | temporary contract) (at home | housing | accommodation | conditions | home) | no (heating | hot water | cooker | washing machine) (at | in) [the] (home | hostel | flat | house) | (letters | post | mail | parcels) (take | takes | taking) (ages | days | weeks | a while | forever | a long time) | (letters | post | mail) ... (shared | communal) (hall | hallway | lobby | letterbox | letter box) | (no | hasn't got a) (letterbox | letter box) | (others | people | neighbours | someone) (take | takes | open | opens | steal | steals) (her | his | the) (post | letters | mail) | nowhere (quiet | to study | to work) [at home] | (loud | noisy) (upstairs | next door | neighbours) | (curfew | has to be in by #) | {home_hinders}",
      },
    },
    {
      id: 'housing-costs',
      kind: 'choices',
      label: { en: 'What do you pay for your home?', cy: 'Beth ydych chi’n ei dalu am eich cartref?' },
      short: { en: 'Housing costs', cy: 'Costau tai' },
      called: { en: 'your housing costs', cy: 'eich costau tai' },
      options: [
        {
          value: 'rent',
          heard:
            "(rents | renting | rent | rented) [a | the | her | his | from | off | through | privately | private | with] | rent's | rent | pays rent | rhentu | private* rent* | rented | (can't | couldn't | unable to | struggles to | struggling to) (keep up with | pay | afford | manage | cover | meet) [the | her | his | their] rent",
          label: { en: 'Rent', cy: 'Rhent' },
        },
        {
          value: 'mortgage',
          heard:
            "(has | pays | paying | with | got | have | on | small | interest only | a | her | his | still | big) [a | the | her | his | still] mortgage | mortgage | mortgaged | morgais | (can't | couldn't | unable to | struggles to | struggling to) (keep up with | pay | afford | manage | cover | meet) [the | her | his | their] mortgage",
          label: { en: 'Mortgage', cy: 'Morgais' },
        },
        {
          value: 'service-charge',
          heard: 'service (charge | charges) | ground rent',
          label: { en: 'Service charges', cy: 'Taliadau gwasanaeth' },
        },
        {
          value: 'keep',
          heard:
            '(pays | gives | paying | giving | chips in | contributes | pay | give | puts | hands over) ... (keep | board | dig money | digs | housekeeping | towards | toward | house keeping | household bills | to the bills | for food and bills | lodge | bed and board) | (pays | gives | paying) (mum | dad | parents | mam | family | her mum | his mum | her parents | his parents | sister | brother) ... £* [{a_week} | a month] | £* [{a_week} | a month] (keep | board | dig money | digs | housekeeping | towards bills | for keep | for board | to mum | to parents | to her mum | to his mum | to her parents | to his parents) | (chips in | contributes | puts in) £* | (pays | gives) [her | his | my] ({relative} | {child} | them | parents) [about] £* | £* (a week | a month | weekly | a fortnight) (for | towards | in | as) (board | keep | bills | food | digs | housekeeping) | £* (board | keep | digs) | (pays | gives) (board | keep | digs) | (pays | helps) (towards | with) [the] (bills | food | household) | ( pays | gives | pay | give ) ( him | her | them ) [about] £* | ( chips in | contributes | pitches in | puts in | pays towards | helps out ) [( for | to | towards | with )] [the] ( bills | food | gas | electric | household | keep | shopping ) | [pays] ( dig | digs ) money | {keep}',
          label: {
            en: 'Something towards the costs of family or friends',
            cy: 'Rhywbeth tuag at gostau teulu neu ffrindiau',
          },
        },
      ],
      none: { en: 'No housing costs', cy: 'Dim costau tai' },
      required: 'optional',
      usedIn: ['plan'],
      heard: {
        reader: 'options',
        unless: 'rents out | rent out | landlord to | wants | looking for | works in | worked | no fixed',
        none: "rent free | no (rent | housing costs | rent to pay | housing cost) | (doesn't | does not | not | don't | pays no | pay no) (pay | paying) [any | for] (rent | housing costs | anything for (rent | housing | home)) | pays (no rent | nothing for rent | nothing) | nothing for (rent | housing | board) | dim costau tai | dim rhent | no mortgage or rent | no rent or mortgage | (lives | living | stays | staying) (rent free | for free | for nothing) | (no | not paying) (board | keep | rent) | (doesn't | don't) (pay | have to pay | give) [them | her | him] [any] (board | keep | rent | anything) | (mum | dad | parents) (pay | pays | won't take) [for] everything | (not paying | doesn't pay | don't pay | pays nothing | nothing) [anything] for (where * (live | lives) | the flat | the house | it | housing) | (house | mortgage | home) [is] (paid off | all paid off) | {no_costs}",
      },
    },
    {
      id: 'housing-costs-words',
      kind: 'text',
      label: { en: 'Is paying for your home a worry?', cy: 'A yw talu am eich cartref yn destun pryder?' },
      short: { en: 'Housing worries', cy: 'Pryderon tai' },
      called: { en: 'your housing worries', cy: 'eich pryderon tai' },
      none: { en: 'No', cy: 'Nac ydy' },
      askIf: { known: 'housing-costs' },
      required: 'optional',
      usedIn: [],
      heard: {
        reader: 'words',
        take: 'clause',
        anybody: true,
        none: "no (rent | mortgage | housing) (arrears | worries | problems | issues | debts) | (rent | mortgage) [is | all] (up to date | covered | paid $ | fine | manageable | ok | affordable | paid up | no problem) | up to date with [the | her | his] (rent | mortgage) | no arrears | (rent | mortgage | paying for the home) (isn't | is not | not | no | is no) [a] (worry | struggle | problem) | (keeping | keeps) up with [the] (rent | mortgage) | (manages | managing) [the] (rent | mortgage)",
        unless: '{harm} | used to | cleared',
        cues: "( rent | rent's | mortgage | mortgage's | service charge | service charges | ground rent | flat | house | home | tenancy | housing costs ) ... ( can't manage | can't afford | can't keep up | too much | shortfall | gone up | going up | gone up by | repossess* | eviction ) | shortfall ... rent | ( dhp | discretionary housing payment ) | ( worried | scared | frightened | stressed ) about ( losing | keeping | paying for ) [( the | her | his | my | their )] ( flat | house | home | tenancy | rent | mortgage ) | ( month | months | weeks ) behind | (rent | mortgage) [is | are] [in] arrears | arrears (with | on | of) [the | her | his] (rent | mortgage) | (behind | late) (with | on) [the | her | his] (rent | mortgage) | (struggl* | worried | worries | anxious | stressed | hard | difficulty | trouble | finding it hard | concerned) (to pay | with | paying | about | about paying | paying for | to afford | over | to keep up with) [the | her | his | for] (rent | mortgage | housing costs | home) | (can't | couldn't | unable to) (afford | pay) [the | her | his | all] (rent | mortgage) | (rent | mortgage) [is | has | are] [going | too | not | gone | just | went | being | due | due to] (up | high | increase | increased | increasing | rise | rising | covered | going up | expensive | shortfall | dear | much | a worry | a struggle | owing | owed) | rent (increase | rise | shortfall | worries | debt) | owes [£*] [in | of | #] (rent | mortgage) | bedroom tax | (uc | universal credit | housing element | lha) doesn't cover [the | all | her | his | full] [the | of the] rent | shortfall (in | on) [the | her | his] rent | tops up rent | (mortgage | rent) [,] (struggling | struggles) [to pay it | with it] | {rent_worry}",
      },
    },
    {
      id: 'bank-account',
      kind: 'yes-no',
      replies: oes,
      label: {
        en: 'Do you have a bank account that wages could be paid into?',
        cy: 'A oes gennych gyfrif banc y gellid talu cyflog iddo?',
      },
      short: { en: 'Bank account', cy: 'Cyfrif banc' },
      required: 'optional',
      usedIn: [],
      heard: {
        reader: 'yes-no',
        unless:
          "frozen | (mum's | dad's | partner's | husband's | wife's | daughter's | son's | friend's | sister's) | joint | post office | credit union | wants | applied | help | worked | job",
        no: "bank ( closed | shut | froze ) ( her | his | my | the ) account | bank account ( closed | was closed | been closed | shut ) | ( can't | couldn't | unable to | trying to | needs to | need to | wants to | hasn't managed to ) ( open | get | set up ) [( a | an | her | his )] [new] [bank] account | ( needs | need | opening | setting up ) [( a | an )] [new] bank account | none of ( her | his ) own | no account of ( her | his ) own | no bank (account | acc | a c) | (doesn't | hasn't | don't | haven't | never) [have | got | had | have got] [a | any | her own | his own] bank (account | acc) | without [a] bank (account | acc) | unbanked | dim cyfrif banc | no account [for wages] | no bank ac | no [bank] account of (her | his | my) own | no own [bank] account | {account_no}",
        yes: '( barclays | lloyds | halifax | santander | nationwide | natwest | hsbc | monzo | starling | tsb | rbs | co op | metro bank | first direct | bank of scotland | post office bank ) [( current | bank )] ( account | acc ) | (has | have | got | own | with | basic | current | uk | her own | his own | has own | has got | a) [a | an | her | his | own | basic | uk | current] (bank (account | acc) | current account | monzo [account] | starling [account] | basic account) | bank (account | acc) | monzo account | cyfrif banc | gyfrif banc | wages [can | could | to | will | would] (go | be paid | paid | come) [into | in | to] [her | his | my | the] [own] (bank | account | monzo | starling | revolut | barclays | lloyds | halifax | santander | nationwide | natwest | hsbc) | (paid | goes) into (her | his | my) (bank | account | monzo | starling | revolut | halifax | barclays | lloyds | santander | nationwide | natwest) | bank account (ok | fine | yes) | (banks | account) with (barclays | lloyds | halifax | santander | nationwide | natwest | hsbc | monzo | starling | tsb) | (has | mae) [ganddi | ganddo | gyfrif] cyfrif banc | {account_yes}',
      },
    },
    {
      id: 'debts',
      kind: 'choice',
      label: { en: 'Do you have debts?', cy: 'A oes gennych ddyledion?' },
      short: { en: 'Debts', cy: 'Dyledion' },
      called: { en: 'your debts', cy: 'eich dyledion' },
      options: [
        {
          value: 'managing',
          heard:
            "( {debt} ) ... [,] [( but | and | just | which | is | are )] [...] ( {coping} ) | ( managing | manages | can manage | keeping up with | coping with | copes with | on top of | up to date with ) ... ( {debt} ) | ( paying | pays ) ( off | back | down ) [( a | her | his | some | old | the | £* )] [*] ( {debt} | £* ) | ( paying | pays ) £* ... ( off | on | towards | for ) [( a | her | his | the )] ( {debt} ) | ( some | small | few | a few ) ( {debt} ) [,] [( and | but )] [( is | she's | he's )] ok | {debt_managed}",
          label: { en: 'Yes, and I am managing', cy: 'Oes, ac rwy’n ymdopi' },
        },
        {
          value: 'worried',
          heard:
            "( {debt} ) ... [,] [( but | and | which | is | are | it's )] [...] ( {worrying} ) | ( {worrying} ) [( sick | with | about | by | in | over | re )] [...] ( {debt} ) | in debt and ... ( {worrying} ) | ( behind ( with | on ) | in arrears with ) ( council tax | bills | gas | electric | everything | the bills | catalogue | the loan ) | ( bailiffs | debt collectors ) ( have been | been | coming | calling | called | came | at the door | knocking | letters | round ) | up to ( her | his ) ( eyes | neck | ears ) in debt | dyledion yn ( poeni | bryder ) | poeni am ddyledion | {debt_worry}",
          label: { en: 'Yes, and I am worried', cy: 'Oes, ac rwy’n poeni' },
        },
        {
          value: 'help',
          heard:
            '( {debt} ) ... ( {debt_help} | {advice} ) | ( {advice} ) [( are | is | has )] ( helping | helps | dealing | sorting | supporting | involved ) [( with | them | it )] [...] ( {debt} | them | it | $ ) | ( on | in | seeing | sees | with | through ) [( a | an | the )] ( citizens advice | cab ) ( about | for | with | re ) ... ( {debt} ) | ( {debt_help} ) [( are | is | has | have )] ( helping | dealing | sorting | helps | helped | sorted | involved | supporting | working | going through | approved | in place | since | until | till | ends | ending | set up ) ... | ( on | in | under | got | doing | has | with | getting | seeing | sees | having | set up | applied for ) [( a | an | the )] ( {debt_help} ) | ( getting | has | gets | receiving ) [some] help ( with | for ) [( her | his | the )] ( {debt} ) | ( stepchange | step change | payplan | national debtline | money wellness ) [plan] | {debt} ( being | getting ) ( helped | sorted ) | {debt_helped}',
          label: { en: 'Yes, and someone is helping me with them', cy: 'Oes, ac mae rhywun yn fy helpu gyda nhw' },
        },
      ],
      none: { en: 'No debts', cy: 'Dim dyledion' },
      required: 'optional',
      usedIn: [],
      heard: {
        reader: 'sentences',
        lead: 'debts',
        unless:
          "son | daughter | ex's | ex ran | student loan | rent | mortgage | paid off | cleared | used to | advised | worked | (stepchange | cab | citizens advice | advice) (not | hasn't | never) [been] tried | not tried | (suggested | signposted | told (her | him) about | gave (her | him) [the] number | mentioned | will refer | referring) | no debts (apart | except | other | but) *",
        none: "(no | nil | not any) [real | other | money | current | major] (debt | debts | loans | money worries | money problems | debt worries | debt issues | debt problems | money issues | financial worries | financial problems) | debt free | (doesn't | don't | not) (have [any] (debt | debts) | owe (anything | any money | money | anyone) | in debt) | no debts or * | dim dyledion | does dim dyled* | nothing (owed | owing) | (owes | owing) nothing | (owes | owe) (no one | nobody) [anything] | (doesn't | don't | does not) owe [anyone | anybody | a penny | any | anything] | no (money owed | debts | loans or cards | loans) | (clear | free) of debt | heb ddyled* | dim dyled* | {debt_free}",
      },
    },
    {
      id: 'going-without',
      kind: 'choices',
      label: {
        en: 'Are you having to go without any of these?',
        cy: 'Ydych chi’n gorfod mynd heb unrhyw un o’r rhain?',
      },
      short: { en: 'Going without', cy: 'Mynd heb' },
      called: { en: 'what you go without', cy: 'yr hyn rydych yn mynd hebddo' },
      options: [
        {
          value: 'food',
          heard:
            "( cupboards | fridge | freezer ) [( are | is )] ( bare | empty ) | ( kids | children ) ( eat | get fed | come first ) ... ( doesn't | don't | goes without ) ... | ( doesn't | don't ) eat so * | (skip | skips | skipping | miss | misses | missing | going without | goes without | go without | cutting back on | cutting down on | cuts back on | missed | skipped) (meals | food | eating | dinner | lunch | breakfast | a meal) [herself] | (using | uses | used | relies on | relying on | been to | goes to | visits | went to | referred to | voucher for | getting | gets | needs | vouchers) [the | a] [local] (food bank | food banks | foodbank | foodbanks | food parcels | food parcel | food pantry) | (food bank | foodbank) (voucher | vouchers | user | parcel | last | twice | # | weekly | regularly | often) | (goes | going | go | is | often | been) [to bed] hungry | no food (in | at | left | today | indoors | since | until | till | for) | ^ no food $ | (can't | couldn't | unable to) afford [to] (food | eat | groceries | shopping | a food shop | meals | buy food) | not eating (properly | enough | much) | running out of food | (no | not enough) money for food | (not | hasn't | haven't) (eaten | been eating | had a meal) | nothing (to eat | in the (cupboards | fridge | house)) | eats (once a day | one meal | only once) | (living | lives) on (toast | noodles | nothing) | (empty | bare) (cupboards | fridge) | (foodbank | food bank) [again | this week | last week | regularly] | banc bwyd | without (food | meals) | no food in [( till | until | $ )] | {no_food}",
          label: { en: 'Food', cy: 'Bwyd' },
        },
        {
          value: 'heat',
          heard:
            "(can't | couldn't | unable to | not able to | afraid to | daren't) (afford | pay | put | top up | use | turn) [for | to | the | up | on | her | his | pay | pay for] [to | the | on | put | pay] [the] (heating | gas | electric | electricity | energy | heat | heating on | meter | electric meter | gas meter | lecky | leccy | heating or * | energy bills) [on] | no (heating | gas | electric | electricity | money for (gas | electric | heating | the meter)) | (heating | gas | electric | electricity | lecky | leccy | meter) (is off | cut off | off | ran out | run out | running out | runs out | disconnected | stays off | not on) | heat or eat | (goes | going | go) without (heating | heat | gas | electric | electricity | light) | (sits | sitting) in the (cold | dark) | (keeps | keeping | leaves | has | had) the (heating | gas | electric | heater) off | (heating | gas | electric) (is off | not on | never on | turned off | off most | only on) | (won't | doesn't | daren't | can't) (put | turn) [the] (heating | gas | fire) on | (cold | freezing) (house | flat | at home) | (sits | wears | sleeps) in (her | his | a) (coat | blanket) | (emergency | no) credit on the meter | heb wres | ( sit | sits | sitting | sat ) ( without heating | in the cold ) | {no_heat}",
          label: { en: 'Heating or light', cy: 'Gwres neu olau' },
        },
        {
          value: 'clothes',
          heard:
            "(no | hasn't any | hasn't got | doesn't have | can't afford | has no | nothing | lacks | hasn't | without | not got) [any | smart | suitable | decent | proper | got | enough] [smart | suitable | decent | proper | work | interview] (clothes | clothing | shoes | boots | outfit | suit) [for | to] | nothing (smart | suitable | decent) [to wear | for] | no (smart | interview | work) (clothes | clothing | shoes | boots | outfit) | (suit | clothes | trousers | shoes) [for interviews | for interview | for work] (no longer | don't | doesn't | do not) fit* | nothing (smart | decent | suitable | to wear) (for | to) [an | the] (interview | interviews | work | wear) | only (got) * * (trainers | jeans) | no (smart | work | interview | decent | proper) (shoes | clothes | trousers | coat) | {no_clothes}",
          label: { en: 'Clothes for work or an interview', cy: 'Dillad ar gyfer gwaith neu gyfweliad' },
        },
        {
          value: 'fares',
          heard:
            "( hasn't | haven't | doesn't | don't | not | without ) [( have | got )] [( the | any | enough for )] ( bus fare | bus fares | fare | fares | train fare | money for ( the bus | fares | petrol ) ) | (can't | couldn't | unable to) afford [the | to get | to pay | her | his] [the | bus | train | travel] (fare | fares | bus | buses | bus pass | travel | to travel | petrol | bus fare | bus fares | train fare) | no (money | cash) for (fares | bus | the bus | travel | petrol | bus fare | bus fares | getting to) | no (bus fare | fares | bus money) | (goes | going) without fares | (can't | couldn't | not able to) (afford | get | pay) [the] (bus fare | fare | fares | bus | petrol | to get here) | walked (here | in) [to save | because] [the | no] (fare | money | bus fare) | (no | without) (money for) (fares | the bus | petrol) | {no_fares}",
          label: { en: 'Fares', cy: 'Arian teithio' },
        },
        {
          value: 'phone',
          heard:
            "(no | can't afford | runs out of | ran out of | out of | run out of | running out of | rarely has | often no | couldn't afford | never has | never any | has no) [any | the | enough | phone | mobile | more] [phone | mobile] (credit | data | top up | minutes on phone) | no (credit | data) on [her | his] (phone | mobile) | can't (afford | pay) [for] [her | his | the] (phone | mobile) [bill | contract] | phone (cut off | disconnected | been cut off) | (without | going without | no) [phone | any] (credit | data) | (no | runs out of) (top up | minutes) | (can't | couldn't) (top up | afford to top up) [her | his | the] [phone] | {no_credit}",
          label: { en: 'Phone credit or data', cy: 'Credyd ffôn neu ddata' },
        },
      ],
      none: { en: 'None of these', cy: 'Dim un o’r rhain' },
      required: 'optional',
      usedIn: [],
      heard: {
        reader: 'going-without',
        cues: "( going | goes | go | gone | doing | do | went ) without | without | short ( of | on ) | ( no money | not enough money | can't find the money | no cash ) for | ( can't | couldn't | unable to | can hardly | can barely | struggles to | struggling to | not able to | doesn't | finds it hard to ) ( afford | pay for ) [to] | ( cutting | cuts | cut ) ( back | down ) on | struggling ( for | with ) | ( choosing | choose | chooses | choice ) between | ( running | runs | ran ) ( out of | low on ) | no [( interview | work | smart | bus | phone | money for )] ( food | heating | gas | electric | electricity | clothes | shoes | fares | fare | money | credit | data | bus | phone )",
        unless:
          "if | hypos | diabet* | volunt* | worked | works | helps at | donates | kids | children's | worker | used to | gas engineer | needs interview clothes for",
        none: "( not | isn't | doesn't | never ) [( having | has | have )] [to] ( do | doing ) without [anything] | (not | isn't | doesn't | never) (going | go | goes) without [anything] | (going | goes) without nothing | no need for [a] (food bank | foodbank) | not going without | {short_of_nothing}",
      },
    },
  ],
}

const language: Step = {
  id: 'language',
  title: { en: 'Languages', cy: 'Ieithoedd' },
  optional: true,
  questions: [
    {
      id: 'languages',
      kind: 'text',
      label: { en: 'Which languages do you use?', cy: 'Pa ieithoedd ydych chi’n eu defnyddio?' },
      short: { en: 'Languages', cy: 'Ieithoedd' },
      hint: {
        en: 'Put the one you know best first. Sign languages too.',
        cy: 'Rhowch yr un rydych yn ei hadnabod orau yn gyntaf. Ieithoedd arwyddion hefyd.',
      },
      example: { en: 'Welsh first, then English', cy: 'Cymraeg yn gyntaf, yna Saesneg' },
      required: 'may be required',
      usedIn: ['plan', 'referral'],
      heard: {
        reader: 'languages',
        unless:
          "asked | adviser | job | jobs | carer | gp | customers | interp* | gcse | level | teach* | course | class | classes | learning | esol | wants | nails | shop | food | a level | tv | husband | wife | partner's",
        cues: '^ <{spoken}> only $ | ^ <{language} [and | or | a] {language}> $ | (prefers | likes | prefer) to (speak | use | talk in | talk) <{spoken}> | (speaks | speak | speaking | spoken | fluent in | fluent | native | bilingual in | bilingual | communicates in | uses | knows | understands | can speak | languages are | languages | language is | also speaks | talks | siarad | yn siarad) [only | mainly | mostly | also | just | both | in | fluent | a bit of | some | good | and write* | and reads | is] <{spoken}> | (first | 1st | main | home | mother | native | preferred | second | 2nd) (language | tongue) [is] <{spoken}> | <{spoken}> (speaker | speaking | is first language | first language | is her first language | is his first language | mother tongue | as first language | native speaker | is [her | his] (first | main) language | bilingual | at home | signer | user | 1st language | main language | (iaith gyntaf)) | <{spoken}> both first languages | (first | 1st | main | mother tongue) is <{spoken}> | (mother | native) tongue <{spoken}> | first language <{spoken}> | (speak | speaks) <{spoken}> (at home | with) | ( rhugl yn | rhugl mewn ) <{spoken}> | ( use | uses ) <( sign language | bsl | british sign language | makaton )> | <{language} and english> both fluent | <{spoken}> spoken | {speaks}',
      },
    },
    {
      id: 'english-level',
      lead: true,
      kind: 'choice',
      label: { en: 'How do you get on in English?', cy: 'Sut ydych chi’n dod ymlaen yn Saesneg?' },
      short: { en: 'English', cy: 'Saesneg' },
      options: [
        {
          value: 'fluent',
          heard:
            'english [is] as good as | (c1 | c2) (level | english) | english (c1 | c2) | speaks english [very] (well | fluently) | [very | really] good english | (fluent | excellent | perfect | very good | native | flawless) [in | spoken | level | and written | spoken and written] english | english [is] (fluent | excellent | perfect | very good | native | no problem) | speaks english (fluently | very well | perfectly) | english (first language | mother tongue | is first language | is (her | his) first language) | first language [is] english | native english [speaker] | fluent in * and english | fluent english | bilingual [in] (welsh | english) and (welsh | english) | ^ [is | completely | totally] fluent $ | (no problem | no problems | no trouble | no bother) [at all] with (it | english) | (english | it) is (as good as | perfect | excellent) | speaks [it | english] like a (native | local) | (saesneg [yn] rhugl | rhugl yn [y] saesneg | rhugl) | english is (his | her) [(second | other)] language but (fluent | no problem*) | english (brilliant | spot on) | (english and {language} | {language} and english) [both] (fluent* | very well) | {fluent}',
          label: { en: 'Very well', cy: 'Yn dda iawn' },
        },
        {
          value: 'talk',
          label: {
            en: 'I talk well, but find writing harder',
            cy: 'Rwy’n siarad yn dda, ond mae ysgrifennu’n anoddach',
          },
        },
        {
          value: 'some',
          heard:
            '(some | everyday | conversational | enough | reasonable | intermediate | fair | decent | adequate | workable | ok | understands some) [spoken | level of] english | english [is] (ok | okay | reasonable | intermediate | conversational | enough | fair | not bad | adequate | enough for every day | enough to get by) | gets by in english | english enough (to get by | for every day) | digon o saesneg | (enough | everyday | shopping | basic everyday) english | (gets | get | getting) by [ok | fine | well] (in (english | it) | day to day) | english gets by | english (coming on | improving | getting better) | (understands | follows) (most | more than) ... english | saesneg [yn] (iawn | gweddol) | english enough for * | {some_english}',
          label: { en: 'Enough for every day', cy: 'Digon ar gyfer pob dydd' },
        },
        {
          value: 'little',
          heard:
            "english [is] (very | really | a bit | quite | pretty | still | fairly | rather) (poor | basic | bad | limited | weak) | (beginner's | beginners | beginner) english | (hello | yes | no) and (thank you | goodbye | please | no | bye) [only | (not much more)] | (picking up | picked up) [a bit of | a little] english | (little | very little | a little | limited | a bit of | few words of | a few words of | poor | not much | minimal | hardly any | very limited | broken | beginner | tiny bit of | just a few words of) [spoken | understanding of | grasp of] english | english [is] (limited | poor | very limited | very basic | minimal | very poor | beginner | weak) | (doesn't | don't) (speak | understand | have) (much | a lot of) english | ychydig o saesneg | (few | handful of | odd) (words | phrases) [of | in] [english] | (hello and thank you | yes and no) (only | in english) | (very | only) (basic | little | limited) english | english (just starting | very limited | almost none) | ychydig iawn o saesneg | {few_words}",
          label: { en: 'A few words', cy: 'Ychydig eiriau' },
        },
        {
          value: 'none',
          heard:
            "(can't | doesn't | don't) (speak | understand) (a word of | any | a single word of) english | not [an] english speaker | zero english | without english | not a word of english | no english | no [spoken] english [at all] | (doesn't | does not | can't | don't | unable to) (speak | understand | read or speak | speak or read | speak any | speak or understand) [any] english | non english (speaker | speaking) | not (speak | speaking) [any] english | dim saesneg | {no_english}",
          label: { en: 'Not at all', cy: 'Ddim o gwbl' },
        },
      ],
      required: 'optional',
      usedIn: ['referral'],
      heard: {
        reader: 'english',
        lead: 'english',
        unless:
          'gcse | level # | a level | taught | teacher | degree | maths | husband | wife | class | classes | course | lessons | improve | learn* | wants | growing up | (reads | writes | read | write) no english',
        cues: "(speaks | talks | chats | understands | speaking | spoken | conversational) ... english ... [,] (but | though | although | just | ,) ... {reading_writing} ... | (speaks | talks | chats | understands | speaking) ... [,] (but | though | although) ... (can't | struggles | struggling | hard | harder | poor | weak) ... {reading_writing} [it] ... english | english [is] (fine | ok | good) ... (to talk | spoken | speaking) ... (but | ,) ... {reading_writing} | (conversational | spoken) english (fine | ok | good | well) ... , [but] (struggles | struggling | can't | weak | poor) ... (write | writing | written | spelling) | (speaking | spoken | talking) ... (ahead of | better than | stronger than) [her | his] (writing | written) | (talks | speaks | chats) ... english ... [,] but [the | her | his] forms ... (hard | difficult | a struggle) | (good | fine | ok) spoken english ... (but | ,) ... (write | writing | written) | (speaks | talks | talking | speaking | spoken | spoken english | verbal | verbally | understands | talk | speak | conversation) [is | are | english | and understands | it | in english | to people] [is | are] (fine | ok | okay | well | good | fluent | fluently | confident | confidently | no problem | fluent english | good english | very well) [english] [,] [(but | and | though | just)] [(struggles | struggling | finds | has | needs | not | can't | harder | poor | weak | her | his | difficulty | trouble | weaker | reading)] ... (writing | write | written | writes | spelling | reading and writing | written english) | (ok | fine | good | better | well | confident | happy | can manage) [at | with | in] (talking | speaking | spoken english | verbally | to talk | speaking english | spoken) [english] [,] [(but | and)] (not | struggles with | struggles | less | can't | poor at | weak | harder | poor | finds) ... (writing | writes | written | write | reading or writing) | (speaks | spoken english | talks) better than (writes | [she | he] writes | written | writing) | (writing | written english | written) [is | in english] (harder | weaker | not as good | poor | weak | difficult | a struggle) [but | than] ... (speaking | spoken | talking | speaks | talks) | (good | fluent | fine | ok | excellent | strong) [spoken] english [,] (but | though | just) [the] (spelling | writing | written | grammar | reading and writing) ... (hard | harder | poor | bad | weak | weaker | not | worse | a struggle | difficult | lets) | (speaks | understands | talks) ... english ... [,] (but | and | though) ... (can't | doesn't | struggles to | unable to | hard to | not) write ... | (speaks | understands | talks | follows) ... english [,] (but | and | though) [the] (writing | reading and writing | spelling) [it] [is] (beyond | harder | hard | difficult | a struggle | poor | not | weak | bad) | (understands | follows | speaks | talks) ... ... english [,] (but | though) [the] (writing | reading and writing | spelling) [it] [is] (beyond | harder | hard | difficult | a struggle | poor | not | weak | bad) | {talks_better}",
      },
    },
    {
      id: 'work-language',
      kind: 'choice',
      label: {
        en: 'Would you like to work in a language other than English?',
        cy: 'Hoffech chi weithio mewn iaith heblaw Saesneg?',
      },
      short: { en: 'Language of work', cy: 'Iaith gwaith' },
      options: [
        {
          value: 'welsh',
          heard:
            "(through | via) the medium of welsh | welsh (medium | speaking) (work | job | jobs | post | role | workplace | school | setting | employer | environment) | (use | using | speak | speaking) [her | his | my] welsh (at | in) (work | a job | her job | his job) | (work | job | working | jobs | role | gwaith | gweithio | employment) (in | through | using | drwy | yn) [the] [medium of | gyfrwng] [y] (welsh | cymraeg | gymraeg) | welsh (speaking | medium | language) (job | work | role | workplace | employer | jobs) | (use | using) [her | his | my] welsh (at | in) work | work through welsh | (work | working | job | jobs) in welsh | (gweithio | gwaith) (yn | drwy'r) (gymraeg | cymraeg) | gweithio yn gymraeg | {in_welsh}",
          label: { en: 'Yes, in Welsh', cy: 'Hoffwn, yn Gymraeg' },
        },
        {
          value: 'both',
          heard:
            '(work | working | job | jobs | post | role | team) ... (welsh | english) (or | and) (welsh | english) | (use | using | speak) [both] [her | his | my] (welsh | english) and (welsh | english) ... (job | work | workplace | at work) | job where ... (welsh | english) and (welsh | english) | bilingual (team | setting | environment | employer) | (work | job | working | jobs) in (both languages | welsh and english | english and welsh | both) | bilingual (job | role | work | workplace | post) | {in_both}',
          label: { en: 'Yes, in Welsh and English', cy: 'Hoffwn, yn Gymraeg ac yn Saesneg' },
        },
        {
          value: 'other',
          heard:
            '(work | working | job | jobs | role | team) ... (in | using | with | through | uses) [her | his | my | the] {other_language} | (use | using | uses | speak | speaking) [her | his | my | their] {other_language} (in | at) [a | her | his | the] (work | job | workplace) | {other_language} speaking (workplace | team | job | jobs | employer | company | firm | role | colleagues | environment | boss | shop | restaurant) | (job | work | somewhere | somewhere they | place) (where they | they | where people) (speak | use) {other_language} | {other_language} (job | workplace) | (work | job | working) in (polish | urdu | punjabi | arabic | bengali | romanian | somali | spanish | french | german | portuguese | gujarati | turkish | bsl | chinese | mandarin | cantonese) | work with * speakers | {in_another}',
          label: { en: 'Yes, in another language', cy: 'Hoffwn, mewn iaith arall' },
        },
        {
          value: 'no',
          heard:
            "(happy | fine | ok | prefers | wants | want | content | comfortable | prefer) [to | with] (work | working | use | using) [in | with] english | (happy | fine | ok) (in | with) english (at | for | in) work | english [is] (fine | ok) (for | at) work | english speaking (job | workplace | team | employer) | (no need | no wish | doesn't need | doesn't want | no desire | not bothered | not fussed | don't want | not interested in) ... (work | working) ... (welsh | it) | (no need | no wish) for welsh | (happy | fine | ok | prefers | wants) (to work | working) in english | work in english [is] (fine | ok) | {english_fine}",
          label: { en: 'No, English is fine', cy: 'Na hoffwn, mae Saesneg yn iawn' },
        },
      ],
      required: 'optional',
      usedIn: ['plan', 'referral'],
      heard: { reader: 'options', when: ['now', 'wish', 'future'], unless: 'teach* | worked | used to | learn*' },
    },
    {
      id: 'interpreter-needed',
      kind: 'yes-no',
      replies: ydw,
      label: {
        en: 'Do you want an interpreter when we talk?',
        cy: 'Ydych chi eisiau cyfieithydd ar y pryd pan fyddwn yn siarad?',
      },
      short: { en: 'Interpreter wanted', cy: 'Eisiau cyfieithydd ar y pryd' },
      why: {
        en: 'It is free. You need not bring a friend or a child to interpret.',
        cy: 'Mae am ddim. Nid oes rhaid i chi ddod â ffrind neu blentyn i gyfieithu.',
      },
      required: 'optional',
      usedIn: ['plan', 'referral'],
      heard: {
        reader: 'yes-no',
        unless: 'worked as | works as | be an | freelance | qualified | job as | training as | train as',
        no: "(manages | fine | ok | copes | happy | understands | does) ... without [an | a | the] interp* | interp* isn't (needed | necessary | required | wanted) | (offered | declined | refused | no need for | doesn't need) [(an interp* | it)] (language line | languageline | big word) | no (interp* | translator) [needed | required | wanted] | (doesn't | does not | don't | didn't) (need | want | require) [a | an | the] [{language}] (interp* | translator) | interp* not (needed | required | wanted) | (declined | refused | turned down) [a | an | the | offer of | offer of an] interp* | no need (for | of) [a | an] interp* | dim angen cyfieithydd | (interp* | translator) [is] not (needed | wanted | required | necessary) | (manages | fine | ok | happy) without (an | a) (interp* | translator) | (dim | heb) [angen] cyfieithydd | {no_interpreter}",
        yes: "(please | can we | could we | must | we need to | to) (arrange | book | get | sort | organise | provide) [an | a | the] [{language} | {language} speaking] interp* | (can't | couldn't | wouldn't | doesn't | unable to) ... without [an | a | the | her | his] interp* | [wants | needs | would like] (someone | somebody | a person) (to interpret | who interprets) | (language line | languageline | big word | bigword) (needed | required | please | for) | (use | need | needs | via) (language line | languageline | bigword | big word) | (have | needs | get | wants) [a | an] {language} [speaking] interp* | interp* every (time | appointment | visit) | (needs | need | wants | requires | would like | needed | wanted | will need | must have | require | asked for | requested | requests | request | book | booked | please book | has to have | asks for | uses | relies on | prefers) [a | an | the | to book | to have a | to have an | to have | female | male] [female | male] [{language} | {language} {language} | phone | telephone | *] (interp* | translator) | interp* (needed | required | requested | please | wanted | next time | for next | to be booked | for all) | angen cyfieithydd | (booked | book | arrange | needs | get) [a | an | the] [{language}] (interp* | translator) (for | next) | interp* (booked | arranged) | ^ interp* (please | needed | required) $ | (wants | needs) (language line | languageline) | angen cyfieithydd | (wants | needs | would like | asked for) [a | an] [{language}] one (every | each | next) time | {wants_interpreter}",
      },
    },
    {
      id: 'interpreter-language',
      lead: true,
      kind: 'text',
      label: { en: 'In which language or dialect?', cy: 'Ym mha iaith neu dafodiaith?' },
      short: { en: 'Interpreter’s language', cy: 'Iaith y cyfieithydd ar y pryd' },
      hint: {
        en: 'Say if you want a man or a woman, or someone you do not know.',
        cy: 'Dywedwch os ydych am gael dyn neu fenyw, neu rywun nad ydych yn ei adnabod.',
      },
      example: { en: 'Arabic (Syrian)', cy: 'Arabeg (Syria)' },
      askIf: { is: ['interpreter-needed', true] },
      required: 'optional',
      usedIn: ['plan', 'referral'],
      heard: {
        reader: 'interpreter-language',
        anybody: true,
        unless:
          "no interp* | worked as | works as | be an | freelance | qualified | job as | not needed | doesn't need | without | declined | hopes | train",
        cues: 'interp* (who | that) (speaks | talks | knows) <{language}> | <{language}> (interp* | dialect) | <{language}> [speaking | sign language] (interp* | translator) | (interp* | translator) [needed | required | present | used] (in | for | speaking | who speaks) <{language}>',
      },
    },
    {
      id: 'language-class',
      kind: 'choice',
      label: { en: 'Would you like a language class?', cy: 'Hoffech chi ddosbarth iaith?' },
      short: { en: 'Language class', cy: 'Dosbarth iaith' },
      options: [
        {
          value: 'on-one',
          heard:
            '(on | doing | does | attends | attending | goes to | going to | in | enrolled on | started | studying | has) [an | a | the | her | his] [entry # | level # | evening | weekly | local | college | online | free] {english_class} | (on | doing | does | attends | attending | goes to | in | enrolled on | enrolled at | started | studying | going to | started an | has) [an | a | the | her | his] [entry # | level # | evening | weekly | local | college | online] [entry #] (esol | english | welsh | language) [entry #] (class | classes | course | lessons | lesson | entry #) | (on | doing | does | attends | attending | goes to | enrolled on | studying) [an | a | the] [entry # | college | weekly | online] esol [at | entry | course | class | #] | esol (class | classes | lessons | course) [on | every | at | # | 2] ({day} | {a_week} | college | times | days | x) | (is | currently) learning english at | esol (on | at | # days | every) ({day} | college | {a_week} | *) | esol {day} | mewn dosbarth (saesneg | cymraeg) | (at college | at the library | goes | evenings | mornings | twice a week | weekly | online) ... (for | to) [her | his] (english | welsh | esol) (lessons | class | classes | course) | (esol | english class* | english lessons) [#] (twice | once | # days | # mornings | # times | # evenings) (a week | weekly) | (going to | at | on) esol | (learning | studying) english (at (college | the | a) | with a teacher | in a class) | {on_class}',
          label: { en: 'I am on one', cy: 'Rwyf ar un' },
        },
        {
          value: 'waiting',
          heard:
            '(waiting | been waiting | on the list | on a list | waitlisted) [list] [# (weeks | months)] (for | to start | to get on | to join) [an | a | the] [place on | place at | space on] [an | a | the] {english_class} | (waiting | waits) to (hear | start | hear back) [about | from | on] {english_class} | {english_class} (starts | starting | begins) (in | on | next | after) | no (esol | english) (spaces | places | classes) (until | till) | (waiting | on the list | on a list | on list | waits | on waitlist | on the waitlist | applied | signed up | registered | enrolled to start | due to start) [list] (for | to start | on | to get on | to join) [an | a | the] [place on] [an | a] (esol | english (class | classes | course | lessons) | welsh (class | classes) | language (class | course)) [class | classes | course] | (waiting list | wait list | waitlist) for [an | a] (esol | english) | esol (waiting list | waitlist | wait list) | (has | got | offered) a place (on | at) [an | the] (esol | english) * | esol (starts | starting | start) (in | on | after | next | soon) | (name | (her | his) name) down for (esol | english) [*] | list for (esol | english) | {waits_for_class}',
          label: { en: 'I am waiting for one', cy: 'Rwy’n aros am un' },
        },
        {
          value: 'yes',
          heard:
            '(asks | asked | asking | enquired | enquiring) (about | for | if) ... {english_class} | (wants | would like | keen | needs | looking | hoping) ... (better | improve | learn) [her | his] [spoken | written] english | (wants | would like | interested in | keen on | keen to | needs | looking for | after | wanting | hoping | hopes | want | like | to) [to] [do | join | start | go | go on | go to | get on | attend | try | an | a | some | on | onto | improve] [an | a | some | on | to | onto | her | his] [an | a] (esol | english (class | classes | course | lessons) | welsh (class | classes | lessons) | language (class | classes | course)) [class | classes | course | lessons] | (wants | would like | keen | hoping | needs | looking) to (improve | better | learn | work on | practise) [her | his | more] [spoken | written] english | ^ [and] (would like | wants | interested in | keen on | after) [to join | to do | to go to] [a | some | the] (class | classes | english lessons | english) $ | (would | wants) to (learn | study | improve) [more | better | (her | his)] english | (hoffai | eisiau) (dysgu | gwella) [ei] (saesneg | cymraeg) | (would like | keen on | wants) a class $ | {wants_class}',
          label: { en: 'Yes', cy: 'Hoffwn' },
        },
        {
          value: 'no',
          heard:
            "(doesn't | does not | don't | no need | not interested | no interest | no wish | turned down | declined | refused | not keen) [(want | need | in | for | on | to)] [to (go to | do | join)] [an | a | any | the | more] {english_class} | no {english_class} (wanted | needed | required) | (doesn't | does not | don't) (want | need) [an | a | to go to | to do | to join] [an | a] (esol | english (class | classes | course | lessons) | language class) [class | course] | no (esol | english class) (needed | wanted) | not interested in [an | a] (esol | english class) | ^ (doesn't | does not | don't) want a class | {no_class}",
          label: { en: 'No', cy: 'Na hoffwn' },
        },
      ],
      required: 'optional',
      usedIn: ['plan', 'referral'],
      heard: {
        reader: 'options',
        lead: 'doing',
        when: ['now', 'wish', 'future'],
        unless: "teach* | used to | finished | completed | passed | gcse | children's | kids | volunteer*",
      },
    },
  ],
}

const online: Step = {
  id: 'online',
  title: { en: 'Phone and internet', cy: 'Ffôn a rhyngrwyd' },
  optional: true,
  questions: [
    {
      id: 'internet-where',
      lead: true,
      kind: 'choices',
      label: { en: 'Where can you use the internet?', cy: 'Ble y gallwch ddefnyddio’r rhyngrwyd?' },
      short: { en: 'Internet', cy: 'Rhyngrwyd' },
      called: { en: 'where you can use the internet', cy: 'ble y gallwch ddefnyddio’r rhyngrwyd' },
      why: {
        en: 'We ask so that the plan never tells you to do online what you cannot do online.',
        cy: 'Rydym yn gofyn fel nad yw’r cynllun byth yn dweud wrthych am wneud ar-lein yr hyn na allwch ei wneud ar-lein.',
      },
      options: [
        {
          value: 'home',
          heard:
            '({internet} | online) ... (at | in | round) [the | her | his | my | own] (home | house | flat | hostel | bungalow | caravan | bedsit) | (internet | wifi | broadband) ... included | [has | got | with] fibre | [has | got | with | good | fast | fibre | uses] (internet | wifi | wi fi | broadband | web | the internet) [access | connection] (at | in) [the | her | his] (home | house | flat) | (home | house) (internet | wifi | broadband) | (has | have | got | with | have got) [good | fast | fibre | home | the | own | full] (broadband | wifi | internet | wi fi | internet access | internet connection | broadband at home) [at home] | broadband | online at home | rhyngrwyd gartref | wifi gartref | (internet | wifi | broadband) gartref | (wifi | internet | broadband) [is] (at | in the) (home | house | flat) | (rhyngrwyd | wifi | band eang) (gartref | adref | yn y tŷ) | {internet_at_home}',
          label: { en: 'At home', cy: 'Gartref' },
        },
        {
          value: 'phone',
          heard:
            "({internet} | online | everything) ... (on | through | via | using | with | by | from) [her | his | my | the | a] (phone | mobile | smartphone | iphone) | (data | hotspot) on | [uses | has | gets | only | accesses | goes on] (internet | wifi | wi fi | broadband | web | the internet) [access] [only] (on | through | via | using | by) [her | his | my | the] (phone | mobile | smartphone | mobile phone) [only] | (goes | gets | go) online (on | through | via | using) [her | his | my | the] (phone | mobile | smartphone) | (uses | using | has) [her | his | the | mobile] phone (for | to get on | to go on) [the] (internet | online | everything online | everything) | (mobile | phone) data | data on [her | his] (phone | mobile) | tethers [to | from | off] [her | his] phone | hotspot* | (rhyngrwyd | ar lein | we) ar (y | ei | fy) ffôn | (most things | everything | all | it all | bits) [online] on (my | her | his) (phone | mobile) | (has | got | i've got | with | plenty of | unlimited) [some] data | data (only | on the phone | runs out | contract) | (phone | mobile) internet | only [gets | goes] online (on | by | through) [her | his | the] (phone | mobile) | pay as you go data | # gb [of] data | gb data | sim only | {internet_on_phone}",
          label: { en: 'On my phone', cy: 'Ar fy ffôn' },
        },
        {
          value: 'family',
          heard:
            "(uses | goes [round] to | goes round | goes | borrows | at | round at | off | from) {someones} [house | place] ... ({internet} | to get online | to go online | to go on the internet | laptop | computer) | ({internet} | {getting_online} | online) ... (at | round | from | off | with) {someones} [house | place] | {someones} (wifi | internet | broadband | wi fi) | (uses | goes to | borrows | at | on | goes round | gets) [her | his | my] ({relative} | mum's | dad's | sister's | brother's | daughter's | son's | friend's | mate's | neighbour's | partner's | neighbour's | nan's) [for | to use] [the | her | his] (internet | wifi | broadband | wi fi | laptop | computer | to go online | to get online) | (internet | wifi | online) (at | with | through | round) [her | his | my] (mum's | dad's | sister's | brother's | daughter's | son's | friend's | mate's | family | friends | parents | nan's) | (broadband | internet | wifi) , (uses | goes on | borrows | uses it at) [her | his] (daughter's | son's | mum's | dad's | sister's | brother's | mate's | friend's | neighbour's | nan's) | (next door's | neighbour's) (wifi | internet | broadband) | (internet | wifi | online | broadband) (at | round) (her | his | a) [{relative} | {child} | {friend}] (house | place | daughter's | son's | sister's | mum's | friend's | mate's) | (wifi | internet) at mum and dad's | goes to (her | his) (daughter's | son's | mum's | sister's | friend's | mate's) (to use | to get | for) [the] (internet | online | wifi | broadband | laptop) | {internet_with_others}",
          label: { en: 'With family or friends', cy: 'Gyda theulu neu ffrindiau' },
        },
        {
          value: 'public',
          heard:
            "(uses | goes to | goes | use | go to | using | visits | pops to | pops into | relies on) [the | a | her | his] {public_place} ... ({internet} | computers | computer | pc | pcs | online) | ({internet} | {getting_online} | online | computers | computer | pc | pcs) ... (at | in | from | down | on) [the | a | her | his] {public_place} | {public_place} (internet | wifi | computers | computer | pcs | pc) | and (the | at the) (library | community centre | local library) (too | as well) | (uses | goes to | use | go to | using | visits | gets online at | online at | pops to | relies on) [the | local | a] [local | central | town] (library | libraries | internet cafe | community centre | job club | work club | jobcentre) [computers | computer | pc | pcs | internet | wifi] [for | to | when | if | and] | (library | libraries | community centre | public | cafe | mcdonalds | mcdonald's | jobcentre | town | job centre) (internet | wifi | wi fi | computer | computers | pc | pcs) | (internet | wifi | wi fi | broadband | web | the internet) [access] (at | in) [the] (library | community centre | cafe | jobcentre | mcdonalds) | (computers | computer | pc | pcs | online) (at | in) [the] (library | community centre | jobcentre) | library for (internet | online | computer | computers | wifi) | llyfrgell | (at | in | down) the (library | community centre) (computer | computers | pc | pcs | to | for | online | when | twice | once | hour) | (library | community centre) (only | to get online | twice a week | once a week) | (free | public) wifi | gets online (at | in) the * | wifi (in | at) (mcdonalds | costa | the cafe | the library | town) | {internet_in_public}",
          label: { en: 'At a library or another public place', cy: 'Mewn llyfrgell neu le cyhoeddus arall' },
        },
      ],
      none: { en: 'Nowhere', cy: 'Yn unman' },
      required: 'optional',
      usedIn: ['plan', 'referral', 'statistics'],
      heard: {
        reader: 'sentences',
        lead: 'internet',
        unless:
          "dim (rhyngrwyd | wifi) (gartref | adref) | no (internet | wifi | wi fi | broadband | internet access | connection | internet connection) (at | in | indoors) [the | her | his | home] [home | house | flat | hostel] | (hasn't | doesn't | haven't) (got | have | have any) [any] (internet | wifi | broadband) (at | in) [the] (home | house) | cut off | disconnected | switched off | needs | wants | getting (wifi | internet | broadband | it) | worked | cafe job | volunt* | can't afford | job",
        none: "no (wifi | internet | broadband | wi fi | data) (or | and | nor) [no] (wifi | data | internet | broadband | phone) | no way (of | to) (get | getting | go | going | be | being) online | no (internet | internet access | access to (internet | the internet) | way (to get | of getting) online | online access | access to (wifi or internet)) [anywhere | at all] | (not | isn't | never been | never) online | (doesn't | don't | does not) (have | use | go on | go) [the | any | on the] (internet | internet access | access to internet | online) | (can't | no way to) get online | offline | nowhere to (get online | use the internet) | dim rhyngrwyd | dim mynediad i'r rhyngrwyd | without internet | no internet (anywhere | at all | access | of any) | (no | without) (way | means) of getting online | (doesn't | can't) (go | get) online anywhere | dim rhyngrwyd o gwbl | no phone , no computer , no internet | no computer , no internet | {internet_nowhere}",
      },
    },
    {
      id: 'devices',
      kind: 'choices',
      label: { en: 'What do you have?', cy: 'Beth sydd gennych?' },
      short: { en: 'Devices', cy: 'Dyfeisiau' },
      called: { en: 'the devices you have', cy: 'y dyfeisiau sydd gennych' },
      options: [
        {
          value: 'smartphone',
          heard:
            '(smartphone | smart phone | smartphones | iphone | android phone | android | samsung phone | android mobile) | (phone | mobile) with (internet | data) | ffôn clyfar | ffon clyfar | (smart phone | iphone | android | galaxy | samsung mobile | google pixel) | (touchscreen | touch screen) (phone | mobile) | whatsapp on (her | his) phone | ffôn clyfar | {smart_phone}',
          label: { en: 'A smartphone', cy: 'Ffôn clyfar' },
        },
        {
          value: 'simple-phone',
          heard:
            '(phone | mobile) for (calls | texts) and (texts | calls) | just [a] (simple | basic | ordinary | plain | old) (1 | one) | [old] nokia [brick] | (basic | simple | old | button | brick | old style | ordinary | cheap | non smart | old fashioned | old nokia | push button) [mobile | nokia | style] (phone | mobile | nokia | handset) | phone (for | only for | just for) [calls | texts] (calls | texts) [and (texts | calls)] [only] | (calls | texts) and (texts | calls) only | (no | not a) (smartphone | smart phone) just [a] (mobile | phone) | phone (only does | just does | does) calls | (old | basic | little) (nokia | doro | flip phone) | (phone | mobile) [that] [is] (only | just) [for | does] (calls | texts | calls and texts) | (texts | calls) only | phone , (texts | calls) only | brick phone | flip phone | ffôn (syml | sylfaenol) | {simple_phone}',
          label: { en: 'A phone for calls and texts', cy: 'Ffôn ar gyfer galwadau a negeseuon testun' },
        },
        {
          value: 'landline',
          heard: 'bt line | (landline | land line | house phone | home phone) | {land_line}',
          label: { en: 'A landline', cy: 'Llinell dir' },
        },
        {
          value: 'tablet',
          heard:
            '[amazon | samsung | old | fire | kindle] (tablet | tablet computer | ipad | i pad) | kindle fire | kindle | fire tablet | amazon fire | samsung tab | galaxy tab | tabled | llechen | {tablets_had}',
          label: { en: 'A tablet', cy: 'Llechen' },
        },
        {
          value: 'computer',
          heard:
            '[own] (laptop | lap top | chromebook | macbook | imac | desktop | desktop computer | home computer | family computer) | (has | have | got | owns | own | having | bought | her | his | my | their | shares | with | uses | using) (a | an | own | old | her | his | access to a | new) [own | old | cheap | second hand | new | home | shared | good | family] (computer | pc | mac) | (has | have | got | owns) (computer | pc | mac) | (and | or) [a | an | her | his | own] [own | old] (computer | pc) | (pc | computer) (at home | and (phone | printer | smartphone | tablet | internet | wifi | broadband) | works | is old | in the (house | spare room | living room | bedroom)) | ^ [has | got | a | own | old | her | his] [a | an] (pc | computer) [only | too | at home] $ | gliniadur | cyfrifiadur gartref | {computers_had}',
          label: { en: 'A laptop or computer', cy: 'Gliniadur neu gyfrifiadur' },
        },
      ],
      none: { en: 'None of these', cy: 'Dim un o’r rhain' },
      required: 'optional',
      usedIn: ['referral'],
      heard: {
        reader: 'sentences',
        unless:
          "pawned | died | dead | packed up | not working | doesn't work | (take | takes) ... tablet | tablet (a day | every day | each | at night) | sleeping tablet | blood pressure tablet | needs | wants | getting a | saving | buy | skills | course | literate | confident | good with | struggles | worked | worked with | uses computers at work | library | mum's | dad's | son's | daughter's | sister's | brother's | friend's | mate's | partner's | husband's | wife's | borrow* | broke | broken | stolen | lost | sold | school laptop | repair* | work laptop | computer science | used to | kids | sick | pain | {someones} [old] (laptop | computer | tablet | ipad | pc | phone)",
        none: "(doesn't | don't | hasn't | haven't) (have | own | got) [a | any] (phone | mobile | smartphone | devices | device | computer | laptop) (or | and | nor) [a | any] (computer | laptop | tablet | phone | internet) | (hasn't | haven't | doesn't) (got | have) any devices | no (devices | device | phone or computer | computer or phone | phone or laptop | phone or internet) | no (phone | mobile) and no (computer | laptop) | no phone , no (computer | laptop | tablet) | no (phone | mobile) [,] (or | and | nor) [no] (computer | laptop) | (doesn't | don't) (have | own) (a | any) (phone or computer | device | devices | phone or laptop) | no (phone | mobile) (at all | of (her | his) own) | no (computer | laptop) (and | or) [no] (phone | mobile) | {no_devices}",
      },
    },
    {
      id: 'online-confidence',
      lead: true,
      kind: 'choice',
      label: { en: 'How do you find doing things online?', cy: 'Sut ydych chi’n ymdopi â gwneud pethau ar-lein?' },
      short: { en: 'Doing things online', cy: 'Gwneud pethau ar-lein' },
      options: heardAs(confidence, {
        fine: "no (bother | problem | problems | trouble | issue | issues | difficulty) [doing | using | with | getting | going] [things | anything] (online | on the internet | on the computer | with computers | with technology) | (does | do | doing) [all | most of | most] [her | his | my | their] (banking | shopping | bills | tax | everything) [and (shopping | banking | bills)] online | (doesn't | don't) need [any] help [doing things | getting | going | with things] online | (confident | comfortable | competent | capable | happy | fine | ok | good | very good | great | no problem | no problems | no issues | no trouble | able | okay) [with | at | on | using | doing | going | getting | in] [doing | using | going | getting | most | things | the] [things | the | applying | job search | her | his] (online | internet | the internet | technology | tech | computers | computer | with computers | computers and phones) | (manages | copes | gets on | does | can do) [things | everything | most things | all | it all | well | fine] [fine | ok | well] online [herself | himself | fine | ok | no problem | well | without help | on (her | his) own] | (good | fine | ok | confident | great) with (computers | technology | tech | the internet | computer) | online [is] (fine | ok | no problem | confident | no problems | no issues) | (tech | computer | it) savvy | digitally (confident | capable | able) | (iawn | hyderus) ar lein | (whizz | wizz | whiz | dab hand | expert | old hand) (with | on | at) (it | computers | a computer | tech | technology) | (happy | at home | confident | fine | ok) (online | on computers | on a computer | with the journal) | (does | manages | sorts) [all] (her | his | the) [own] [uc] journal [herself | himself | fine | ok | no problem] | (banks | shops | books things) online | (online | computers | tech) [is | are] (no bother | no trouble | second nature) | lives on (her | his) phone | ar lein yn iawn | (iawn | hyderus) ar lein | (computer | it) literate | {online_fine}",
        'some-help':
          '(needs | need | wants) (help | support | a hand) (to use | with | to do | using | doing | on) [the | her | his] [uc] (journal | online account) | (a bit | a little | slightly | quite | bit) (nervous | unsure | wary | slow | rusty | hesitant | anxious | shaky) (of | with | about | at | on | doing | when) ... {computing} | not (very | too | that | so | overly | totally | really | all that) (confident | comfortable | good | sure) (with | on | at | about | using | doing) [things | the | a | any] {computing} | gets by online | (needs | need | wants | likes | could do with) a hand ... online | (some | a bit of | a little) help ... online | (needs | likes | wants | gets | need | could do with) [some | a bit of | a little | occasional | a bit | little | a hand] (help | support | bit of help) [with] [doing] [things] [some] (online | with online | online sometimes | with the internet | going online | with computers | on the computer | getting online | online things | online applications) | some help [needed | with] (online | getting online | with computers | with the internet) | (ok | fine | manages | copes) [online] with [a bit of | some] help | (gets | needs) stuck (sometimes | now and then | at times | with forms) | (likes | wants) someone (there | beside (her | him) | to check | to sit with (her | him)) (online | when | for the journal) | slow (online | on the computer | on a computer) | {online_some_help}',
        'much-help':
          "(panics | panic | flaps | gets flustered | gets in a (mess | muddle | state)) ... {computing} | (really | very | so) (bad | poor | rubbish | struggling) (with | at | on) {computing} | (really | just | very) [not | no] (not good | no good | useless | hopeless) (with | at | on) {computing} | (hopeless | useless | clueless | terrible | rubbish | no good | awful) (with | at | on) [a | the] {computing} | technophobe | technophobic | struggles with (anything | everything) (on the computer | online | digital) | (terrified | petrified) of {computing} | (needs | need | gets | requires) [a] (lot | lots | a lot | loads | full | much | plenty | constant | so much) [of] (help | support) [with | to] [do] [anything | things | most things | doing] [going | getting | using] [things | the] (online | internet | computers | computer | technology | digital) | (really | badly) struggles online | lots of help online | (can't | couldn't) (do | manage) anything online without help | (someone | {kin} | {kin} *) has to (do | log) [it | in] for (her | him) | (a lot of | lots of | much) help needed online | {online_much_help}",
        cannot:
          "(can't | not able to | unable to | doesn't know how to) (do | manage | use | access | get into) [her | his | the] [uc | online] (journal | account) [online] [at all] | (can't | unable to | doesn't know how to | not able to | never learned to | never learnt to | no idea how to | couldn't) (use | do | go | get | work) [a | the | on | any | things | anything | on the] [the | things | a] (internet | computer | computers | online | things online | technology | anything online) [at all] | (never | hasn't) (used | been on | touched | been | ever used) [a | the] (computer | internet | online | computers) | computer illiterate | (doesn't | does not | don't) (use | do | touch | go on) [a | the | any] (internet | computers | computer | online | technology | things online) | not (computer | it) literate | isn't (computer | it) literate | digitally excluded | no digital skills | methu defnyddio cyfrifiadur | (can't | unable to | doesn't) (do | manage | go | get) [anything] online [at all] | (never | not) (used | touched | turned on | owned | been on) a (computer | laptop | mouse) | (no | hasn't a) (clue | idea) (about | with | how to use) [a | the] (computers | computer | internet | online) | methu mynd ar lein | ddim yn (defnyddio | deall) (cyfrifiadur | cyfrifiaduron | y we) | {online_cannot}",
      }),
      required: 'optional',
      usedIn: ['plan', 'referral', 'statistics'],
      heard: {
        reader: 'options',
        lead: 'online',
        unless: 'wants | would like | course | worked | used to | needs to learn | spreadsheets | excel',
      },
    },
    {
      id: 'email',
      kind: 'yes-no',
      replies: oes,
      label: {
        en: 'Do you have an email address that you look at?',
        cy: 'A oes gennych gyfeiriad e-bost yr ydych yn edrych arno?',
      },
      short: { en: 'Uses email', cy: 'Yn defnyddio e-bost' },
      required: 'optional',
      usedIn: [],
      heard: {
        reader: 'sentences',
        unless:
          "(set up | setting up | create | creating | needs | wants | lost | old | i'll | will | to send | send | sent | helped | make | help with) ... email* | email* (her | him | me | them | to | the | sent | cv) | mum's | son's | daughter's | partner's | not safe | unsafe | (contact* | reach | write to) ... email only | work email",
        no: "(locked out of | can't get into | can't get in | lost access to | forgot* [the | her | his] (password | login | log in) (for | to)) [her | his | the | old] (email* | gmail | hotmail | outlook | yahoo) | no email [address | account] | (doesn't | does not | don't | hasn't | haven't | never | rarely | can't | hardly ever | without) [have | got | use | uses | check | checks | look at | looks at | do | read | reads | got an | an | have an | access | ever] [an | any | her | his | the | got] [any] email* [address | account] | dim e bost | dim ebost | without email | never (sent | had | used | opened | made) (an | any | a) email [in (her | his) life | address] | (doesn't | don't) do emails | no email* [at all] | (has | got) no email* | (email | emails) (never | not) (used | looked at | checked | read) | dim cyfeiriad e bost | heb e bost | {email_no}",
        yes: '(has | got | uses | own | a) (gmail | hotmail | outlook | yahoo) | (gmail | hotmail | outlook | yahoo) (account | address | email) | can (email | be emailed) [(her | him | me | them)] | (has | have | got | uses | checks | check | own | with | reads | looks at | active | regularly checks | happy with | on) [an | her | his | a | own | active | gmail | personal | my | by] [own | active | valid] (email | emails) [address | account] | email address | email yes | email : yes | checks emails | (email | emails) (ok | fine | daily | every day | regularly) | gen i e bost | (emails | email) [is] [checked | read] (daily | often | on (her | his) phone | every morning | most days) | (reads | checks | looks at | sees) [her | his | my] (emails | email) | (ganddi | ganddo) e bost | cyfeiriad e bost | {email_yes}',
      },
    },
    {
      id: 'online-hard',
      kind: 'long-text',
      label: { en: 'What makes it hard to do things online?', cy: 'Beth sy’n gwneud pethau ar-lein yn anodd?' },
      short: { en: 'What makes it hard online', cy: 'Beth sy’n anodd ar-lein' },
      called: { en: 'what makes it hard online', cy: 'yr hyn sy’n anodd ar-lein' },
      example: {
        en: 'No wifi at home. My screen reader stops on some forms.',
        cy: 'Dim wifi gartref. Mae fy narllenydd sgrin yn methu ar rai ffurflenni.',
      },
      none: { en: 'Nothing', cy: 'Dim byd' },
      required: 'optional',
      usedIn: [],
      heard: {
        reader: 'words',
        take: 'clause',
        unless: '{violence} | worked | used to | husband | wife',
        none: 'no (problem | problems | issues | trouble | difficulty | difficulties) (online | getting online | with (computers | online | the internet | technology | going online)) | nothing hard online | nothing (makes it hard | hard | difficult) (online | about being online) | (no | never any) (bother | hassle) online | nothing hard about (it | online | being online | going online | the internet)',
        cues: "dim (rhyngrwyd | wifi) (gartref | adref) | no (wifi | wi fi | broadband | home internet | home broadband) | no (internet | connection | internet connection | internet access) (at | in) [the | her | his] (home | house | flat | hostel) | (hasn't | doesn't | haven't) (got | have | have any) [any] (internet | wifi | broadband) [at] [home] | (struggles | struggle | struggling | finds it hard | difficulty | difficulties | trouble | problems | issues | hates | doesn't like | scared | nervous | not confident | not good | no good | poor | worried | not comfortable | lacks confidence | hard | anxious | not great | rubbish | hopeless | gets stuck | gets lost | finds) [with | using | doing | going | at | of | about | on | in | filling | to use | to do | getting | to get | logging] [with | using | doing | in | on | onto | into] [the | her | his | most] (online | uc journal | journal | uc | universal credit | internet | computers | computer | technology | forms online | websites | website | passwords | online forms | online applications | logging in | online banking | laptop | digital | online journal | new technology | applying online | forms on | tech | emails | email | things online | captchas | typing) [hard | difficult | confusing] | (forgets | can't remember | loses | keeps forgetting | forgot | locked out of) [her | his | the] [email | uc] (passwords | password | login | log in | logins | account | journal) | (poor | bad | slow | patchy | weak | rubbish | unreliable | terrible | dodgy) (signal | phone signal | mobile signal | connection | broadband | wifi | internet | reception | internet connection) [at home] | no [phone | mobile] (signal | reception) [at home] | (data | credit) (runs out | ran out | always runs out | run out | keeps running out) | (runs | running | run) out of (data | credit) | (limited | little | not much | not enough | low) (data | mobile data | phone data) | (can't | couldn't | unable to) (afford | pay for) [the | home] (broadband | internet | wifi | data) | (shares | sharing | share) [a | the | 1 | one] (laptop | computer | phone | tablet) | (phone | screen) (too | is too) (small | old | slow) | (can't | hard to | difficult to | struggles to) (do | fill in | complete | read | see) [online | uc] (forms | applications | things | the screen) [on] [her | his | a | the] (phone | online | mobile | screen) | only (has | got) [her | his | a] phone (to | for) | [only | just] on [her | his] phone so | (gets | keeps getting | always | been) locked out | (data | credit) ... (runs out | doesn't last | used up | gone by) | it runs out (by | before | half way | after | every | each) | (doesn't | does not) (trust | understand | get on with) [the] (internet | computers | technology | online) | (scared | frightened | worried) of (scams | being scammed | pressing the wrong * | getting it wrong | fraud) | (no | can't get a) (signal | reception) | (shares | has to share) [the | 1 | a] (laptop | computer | tablet) | (eyes | fingers | hands) ... (screen | keyboard | typing | buttons) | signal [is] (bad | poor | patchy | terrible | rubbish | comes and goes) | (cracked | broken | smashed) screen | (panics | panic | flustered | confused) ... (forms | online | computer | screen | password | passwords) | {hard_online}",
      },
    },
    {
      id: 'online-help',
      kind: 'text',
      label: { en: 'Who helps you with things online?', cy: 'Pwy sy’n eich helpu gyda phethau ar-lein?' },
      short: { en: 'Help online', cy: 'Help ar-lein' },
      called: { en: 'who helps you online', cy: 'pwy sy’n eich helpu ar-lein' },
      none: { en: 'Nobody, or no help needed', cy: 'Neb, neu nid oes angen help' },
      required: 'optional',
      usedIn: [],
      heard: {
        reader: 'words',
        anybody: true,
        unless: 'wants | would like | needs someone | adviser | worked',
        none: "(no one | nobody) [there] to help (her | him | me) $ | (no one | nobody | no body) (to help | helps | can help | to ask for help) [her | him] [with] [the | her | his] (online | forms | internet | computers | computer | journal) [things] | no help (needed | required) (online | with online) | (doesn't | does not) need [any] help online | neb i helpu ar lein | (nobody | no one) (helps | to help | helping | there to help) [her | him] [with] (online | it online | things online | the computer | the journal | being online) | (doesn't | don't) need [any] help online | (does | manages) it all (herself | himself) online | no help (needed | wanted) online | {no_helper}",
        cues: '<{friend} (at | from) [the] *> (helps | does) ... (forms | online | internet | computer | journal) | <({kin} | {supporter})> (logs (in | on) | does it all online | goes online) (for | with) (her | him | me) | <({supporter} | {kin} | librarian | library staff | citizens advice | cab | staff at the library | job centre staff | work coach)> (shows | show | showed | helped | helps) (her | him) ... (online | click | computer | claim | journal | forms) | (relies on | help from | helped by | gets help from) [her | his | my] <({supporter} | {kin})> (for | with) ... (emails | online | journal | computer | forms) | (gets | needs) help ... (journal | online | forms | computer) ... from [her | his | my] <({supporter} | {kin})> | <({kin} | {supporter} | librarian | library staff | staff at the library | library | work coach | husband | wife)> [sometimes | usually | always | often | also | can | will | has to | who | normally] (helps | help | does | do | sorts | fills | fill | manages | manage | logs | helping | assists | supports | looks after | sets up | goes on) [her | him | them | me] [out] ... (forms | form | online | internet | computer | computers | laptop | uc | journal | email | emails | website | websites | technology | tech | phone | job search | applications) | (help | support | helped | assistance | gets help | done) (from | by | off | with) [my | her | his | their | a | the] <({kin} | {supporter} | library staff)> [with | for | to go | to get | to do | on] ... (forms | form | online | internet | computer | computers | laptop | uc | journal | email | emails | website | websites | technology | tech | phone | job search | applications) | (forms | form | online | internet | computer | computers | laptop | uc | journal | email | emails | website | websites | technology | tech | phone | job search | applications) [things | done | journal] (done | with help from | filled in | sorted | help from | with) (by | from | with) [help from] [her | his | my] <({relative} | {child})> | (form | forms | online | computer | journal) ... ... (phones | rings | asks | gets | goes to | calls | relies on) [her | his | my] <[her | his | my] ({kin} | {supporter})> | (phones | rings | asks | gets | relies on) <[her | his | my] ({kin} | {supporter})> (when | if | for | to) ... (online | computer | journal | forms | stuck | uc) | <[her | his | my] ({kin} | {supporter} | library staff)> [sorts | does | did | deals with | handles | looks after] [out] (sorts | does | did | deals with | handles | looks after) [it | all] [her | his | the] (online | internet | computer | journal | emails | uc | forms) | (helped | help) by <[her | his] ({kin} | {supporter})> (online | with the journal | with online) | <(her | his | my) ({relative} | {child} | {friend}) *> helps ... (forms | form | online | internet | computer | journal) | <{friend} *> helps ... (forms | form | online | internet | computer | journal) | {helped_online}',
      },
    },
  ],
}

// No answer of this step may go anywhere, printed or sent (R86). It is read from the record by those who may, and no other way.
const safety: Step = {
  id: 'safety',
  title: { en: 'Keeping safe', cy: 'Cadw’n ddiogel' },
  intro: {
    en: 'We talk about this only when you are on your own. Nothing here is ever printed on a plan or sent to anyone.',
    cy: 'Dim ond pan fyddwch ar eich pen eich hun y byddwn yn siarad am hyn. Nid oes dim a ddywedir yma byth yn cael ei argraffu ar gynllun na’i anfon at neb.',
  },
  optional: true,
  questions: [
    {
      id: 'safe-to-talk',
      kind: 'yes-no',
      heard: {
        reader: 'safety',
        when: ['now', 'wish'],
        cues: '{safety_talk} | (ok | okay | happy) to (talk | speak) (today | now | here)',
        unless: 'if | not sure | whether | until | unless',
        no: "(isn't | not | never) [really] (safe | free | able) [for (her | him | them)] to (talk | speak | discuss) | (can't | couldn't) (talk | speak) [freely | safely | openly] [about it] (just now | now | today | here | at the moment | freely | safely) | unsafe to (talk | speak) | not safe today | (in earshot | within earshot | (he | she | partner | husband | wife | ex | boyfriend | girlfriend | someone | somebody | mum | dad) is listening | can hear (her | him)) | ddim yn ddiogel siarad | {unsafe_talk}",
        yes: '(safe | ok | fine | happy) (talking | to talk | to speak) about (this | it) [here | now | today] | (safe | free) to (talk | speak) [freely | today | now | here] | (on (her | his) own and safe) | safe (now | here) to talk | yn ddiogel siarad | (ok | okay | happy | fine) to (talk | speak) (today | now | here) | can (talk | speak) (now | today | here | freely) | safe talking | {safe_talk}',
      },
      replies: ydy,
      label: { en: 'Is it safe for you to talk about this now?', cy: 'A yw’n ddiogel i chi siarad am hyn nawr?' },
      short: { en: 'Safe to talk now', cy: 'Diogel siarad nawr' },
      hint: {
        en: 'If it is not, we go on to something else. We can talk another time, on your own.',
        cy: 'Os nad yw, awn ymlaen at rywbeth arall. Gallwn siarad rywbryd eto, ar eich pen eich hun.',
      },
      sensitive: true,
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'safe-contact',
      kind: 'choices',
      heard: {
        reader: 'safety',
        cues: '{safety_talk}',
        when: ['now', 'wish', 'future'],
        unless:
          "isn't safe | not safe | unsafe | (no | don't | not) (letters | calls | texts | emails) | sent | received | threaten*",
      },
      label: { en: 'How is it safe for us to reach you?', cy: 'Sut y mae’n ddiogel i ni gysylltu â chi?' },
      short: { en: 'Safe ways to reach you', cy: 'Ffyrdd diogel o gysylltu â chi' },
      called: { en: 'the safe ways to reach you', cy: 'y ffyrdd diogel o gysylltu â chi' },
      options: [
        {
          value: 'post',
          heard:
            'by post | (letters | post) [can | to | should | only] (go | be sent | ok | fine | is safe | are safe | safe | only) | (post | letters) [is | are] (safe | ok | fine) | safe (by | to) (post | write) | write to (her | him) (at | care of) | (post | letters) [is | are] (fine | ok | safe | best) | llythyr* yn iawn | (post | letters) (is | are) the [only] (safe | safest | best) (way | one | option) | {safe_by_post}',
          label: { en: 'By post', cy: 'Drwy’r post' },
        },
        {
          value: 'phone',
          heard:
            '(phone | ring | call) (only | is safe | is ok | is fine | on (her | his) (work | other | new)) | safe (to | by) (phone | ring | call) | by phone only | (ring | phone | call) (her | him) (only | at | on | between | before | after | during) | calls (ok | only | are safe) | (contact | reach) (her | him | them) by phone | ^ contact by phone | (best | safest) (to | by) (phone | ring | call) | (ring | call | phone) (mobile | her mobile | his mobile) only | (phone | calls | ringing) (is | are) the [only] (safe | safest | best) (way | one | option) | {safe_by_phone}',
          label: { en: 'By phone', cy: 'Dros y ffôn' },
        },
        {
          value: 'text',
          heard:
            '(text | texts | texting) [is | are] (only | safe | ok | fine | on) | only (text | by text) | by text | safe (to | by) text | text (her | him | me) | text only | ( text | texts ) is the only | (best | safest | easiest) (to | by) text | (text | texts | texting) (instead | best | is best | is safest) | ^ (text | texts) only $ | reach (her | him | them) by text | tecstio yn unig | safest to text | (text | texts | texting) (is | are) the [only] (safe | safest | best) (way | one | option) | {safe_by_text}',
          label: { en: 'By text message', cy: 'Drwy neges destun' },
        },
        {
          value: 'email',
          heard:
            '(email | emails) [is | are] (only | safe | ok | fine) | only [by] email | by email [only] | safe (to | by) email | email (her | him | me) | email [is] (best | safest | the safest [way]) | (prefers | wants) email | reach (her | him) by email | or [by] email $ | e bost yn unig | (email | emails) (is | are) the [only] (safe | safest | best) (way | one | option) | {safe_by_email}',
          label: { en: 'By email', cy: 'Drwy e-bost' },
        },
        {
          value: 'person',
          heard:
            '(only | just) (in person | face to face) | (in person | face to face) only | safe (in person | face to face) | only (speak | talk) to (her | him) (face to face | in person) | (in person | face to face) only | only (see | meet | meets) (her | him) (in person | face to face) | {safe_in_person}',
          label: { en: 'Only in person', cy: 'Wyneb yn wyneb yn unig' },
        },
      ],
      none: { en: 'No way is safe just now', cy: 'Nid oes ffordd ddiogel ar hyn o bryd' },
      sensitive: true,
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'safe-contact-words',
      kind: 'text',
      heard: {
        reader: 'safety',
        cues: '{safety_talk}',
        take: 'rest',
        when: ['now', 'wish', 'future'],
        anybody: true,
        unless: 'sent | threaten* | ^ no email $',
        yes: "(don't | do not | never | not to | mustn't | no) (ring | call | phone | text | write | send | leave | email | post | letters | calls | voicemails | messages | contact) ... | (letters | post) (can go | to go | should go | go) to ... | (ring | call | text | phone) [her | him] (only | before | after | between | when) ... | (text | call | email | post) only ... | (post | letters | mail) (gets | get | is | are | being) (opened | read | intercepted) | ({kin} | flatmate | housemate) (opens | reads | checks | intercepts) [(the | her | his | my | all)] (post | letters | mail) | {contact_rules}",
      },
      label: {
        en: 'Is there anything we must do, or not do, when we write or call?',
        cy: 'A oes unrhyw beth y mae’n rhaid i ni ei wneud, neu beidio â’i wneud, wrth ysgrifennu neu ffonio?',
      },
      short: { en: 'When we write or call', cy: 'Wrth ysgrifennu neu ffonio' },
      example: { en: 'Do not leave messages. Call before 3pm.', cy: 'Peidiwch â gadael negeseuon. Ffoniwch cyn 3pm.' },
      sensitive: true,
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'abuse',
      kind: 'yes-no',
      replies: oes,
      label: {
        en: 'Is anyone close to you hurting, scaring or controlling you, or did they in the last 6 months?',
        cy: 'A oes unrhyw un sy’n agos atoch yn eich brifo, yn eich dychryn neu’n eich rheoli, neu a wnaeth hynny yn y 6 mis diwethaf?',
      },
      short: { en: 'Hurt, scared or controlled', cy: 'Wedi’ch brifo, eich dychryn neu’ch rheoli' },
      why: {
        en: 'Some people in this position can have 13 weeks in which nothing is required of them. There is help, and you choose.',
        cy: 'Gall rhai pobl yn y sefyllfa hon gael 13 wythnos pan nad oes unrhyw beth yn ofynnol iddynt. Mae help ar gael, a chi sy’n dewis.',
      },
      askIf: { is: ['safe-to-talk', true] },
      sensitive: true,
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'abuse-easement',
      kind: 'choice',
      heard: {
        reader: 'safety',
        cues: '{safety_talk}',
        when: ['now', 'wish', 'future', 'past'],
        unless: 'explained | told',
      },
      label: {
        en: 'Would you like time in which nothing is required of you?',
        cy: 'Hoffech chi gael amser pan nad oes unrhyw beth yn ofynnol i chi?',
      },
      short: { en: '13 weeks without requirements', cy: '13 wythnos heb ofynion' },
      options: [
        {
          value: 'yes',
          heard:
            '(time | 13 weeks | weeks | a break) [off] [with | where | in which | when] nothing [is] (required | asked) [of (her | him)] | 13 weeks without [any] (requirements | commitments) | (dv | da | domestic (abuse | violence)) easement | {easement_wanted}',
          label: { en: 'Yes, please start it', cy: 'Hoffwn, dechreuwch os gwelwch yn dda' },
        },
        {
          value: 'had',
          heard: '{easement_had}',
          label: { en: 'I have had it in the last 12 months', cy: 'Rwyf wedi’i gael yn y 12 mis diwethaf' },
        },
        {
          value: 'later',
          heard: '{easement_later}',
          label: { en: 'Not now, but tell me more', cy: 'Ddim nawr, ond dywedwch fwy wrthyf' },
        },
        { value: 'no', heard: '{easement_not}', label: { en: 'No', cy: 'Na hoffwn' } },
      ],
      askIf: { is: ['abuse', true] },
      sensitive: true,
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'safety-words',
      kind: 'long-text',
      label: { en: 'What would you like us to know?', cy: 'Beth hoffech chi i ni ei wybod?' },
      short: { en: 'About your safety', cy: 'Am eich diogelwch' },
      hint: { en: 'Only what you want written down.', cy: 'Dim ond yr hyn rydych am iddo gael ei ysgrifennu.' },
      askIf: { is: ['safe-to-talk', true] },
      sensitive: true,
      required: 'optional',
      usedIn: [],
    },
  ],
}

const helpAndObstacles: Step = {
  id: 'help-and-obstacles',
  title: { en: 'What gets in the way and what would help', cy: 'Beth sy’n eich rhwystro a beth fyddai’n helpu' },
  optional: true,
  questions: [
    {
      id: 'obstacles',
      lead: true,
      kind: 'choices',
      label: { en: 'What gets in the way of work?', cy: 'Beth sy’n eich rhwystro rhag gweithio?' },
      short: { en: 'What gets in the way', cy: 'Beth sy’n eich rhwystro' },
      called: { en: 'what gets in the way of work', cy: 'yr hyn sy’n eich rhwystro rhag gweithio' },
      options: [
        {
          value: 'childcare',
          heard:
            'childcare | child care | (kids | children) (school hours | care) | gofal plant | (no one | nobody | no 1) to (mind | have | watch | look after) [(the | her | his)] (kids | children | baby | boys | girls | little ones) | nursery (fees | costs | places | place) | school (runs | run | holidays) | after school care',
          label: { en: 'Childcare', cy: 'Gofal plant' },
        },
        {
          value: 'caring',
          heard:
            'caring | ( leave | leaving ) [( her | his | my )] {kin} | looking after (mum | dad | {relative} | husband | wife | her | his | *) | caring (responsibilities | role | for) | carer* (responsibilities | role) | gofalu | looking after (her | his | my) * | being a carer',
          label: { en: 'Looking after someone', cy: 'Gofalu am rywun' },
        },
        {
          value: 'health',
          heard:
            "health | {body} ( will not | won't | stops | stop | limits | limit | rules | prevents | playing up | giving way ) | {condition} | ({body} pain) | bad back | disability | pain | illness | mental health | iechyd",
          label: { en: 'My health', cy: 'Fy iechyd' },
        },
        {
          value: 'confidence',
          heard:
            'confidence | bottle | mojo | motivation | out of work so long | self esteem | esteem | self confidence | (long) (time | gap) out of work | (gap | gaps) in (cv | employment | work history) | nerves | shyness | hyder | out of work [for] [so | too] long | (out of work | not worked) [for] # years | (gap | gaps) (on | in) [(her | his | the)] (cv | work record) | career (gap | break) | anxiety about work | diffyg hyder',
          label: { en: 'Confidence, or a long time out of work', cy: 'Hyder, neu amser hir allan o waith' },
        },
        {
          value: 'experience',
          heard: 'experience | profiad | references | (references | reference) | track record',
          label: { en: 'Little or no experience', cy: 'Ychydig neu ddim profiad' },
        },
        {
          value: 'qualifications',
          heard:
            '(qualifications | qualification) | no qualifications | lack of qualifications | cymwysterau | (degree | diploma | certificate | certificates | training) | no (gcses | maths | papers | certificates)',
          label: { en: 'No qualifications, or not recognised here', cy: 'Dim cymwysterau, neu heb eu cydnabod yma' },
        },
        {
          value: 'language',
          heard: 'language | english | language barrier | iaith | speaking english | accent | [poor] english | saesneg',
          label: { en: 'Language', cy: 'Iaith' },
        },
        {
          value: 'reading',
          heard:
            "literacy | reading | writing | numeracy | maths | spelling | reading and writing | dyslexia | (can't  | unable to | struggles to) (read | write | spell) [well | properly] | dyslexi* | numbers | sums | darllen | ysgrifennu",
          label: { en: 'Reading, writing or numbers', cy: 'Darllen, ysgrifennu neu rifau' },
        },
        {
          value: 'online',
          heard:
            "(it skills | computer skills | digital skills | getting online | online | computers | technology | internet | no internet) | (applying | applications | everything | forms | doing things) [is | being | all] online | everything's online | (no | lack of) [it | computer | digital] (skills | computer | laptop | broadband | wifi) | ar lein | cyfrifiadur*",
          label: { en: 'Doing things online', cy: 'Gwneud pethau ar-lein' },
        },
        {
          value: 'travel',
          heard:
            'travel | transport | public transport | buses | bus | no car | not driving | no licence | getting there | getting to work | distance | teithio | trafnidiaeth | getting (to | there | about) [work | places | anywhere] | (no | lack of) (transport | buses | trains | car) | rural | remote | fares | commute | commuting | bysiau',
          label: { en: 'Travel', cy: 'Teithio' },
        },
        {
          value: 'housing',
          heard:
            'housing | homeless* | accommodation | no fixed abode | nowhere to live | (settled | fixed | permanent | stable) address | sofa surfing | (nowhere | no place) to (live | stay) | living in a (hostel | refuge | tent | van) | unstable housing | no fixed * | tai | no (home | house | fixed abode)',
          label: { en: 'Where I live, or having nowhere to live', cy: 'Lle rwy’n byw, neu heb le i fyw' },
        },
        {
          value: 'money',
          heard:
            "money | debt | debts | finances | cost of travel | financial | money's | can't afford [to] * | cost of living | (bills | rent arrears | arrears | bailiffs) | arian | dyled*",
          label: { en: 'Money or debts', cy: 'Arian neu ddyledion' },
        },
        {
          value: 'age',
          heard:
            'age | ageism | too old | oed | (her | his | my) age | too (old | young) | (old | young) age | her years | nearing retirement',
          label: { en: 'What employers think of my age', cy: 'Barn cyflogwyr am fy oedran' },
        },
        {
          value: 'jobs',
          heard:
            'few jobs | no jobs | lack of (jobs | local jobs | vacancies) | no local jobs | not many jobs | no local (work | vacancies) | (no | not many | few | not enough | hardly any | very few | lack of) [local | suitable] (jobs | work | vacancies | opportunities) * | (few | no | hardly any | not enough | not many | lack of) (jobs | vacancies | openings | work) [*] | prinder swyddi | (nothing | no work | not much | nothing) (going | about | doing)',
          label: { en: 'Few jobs near me', cy: 'Ychydig o swyddi yn agos ataf' },
        },
        {
          value: 'other',
          heard:
            'conviction | convictions | criminal record | prison record | record | [spent | past | unspent] conviction* | criminal * | (prison | time inside | past offending | offence | dbs | tag | probation) | right to work * [*] | (immigration | visa) status | (documents | paperwork | passport | id) | sentence | court | bereavement | grief | tattoos | drinking | gambling | cofnod troseddol',
          label: { en: 'Something else', cy: 'Rhywbeth arall' },
        },
      ],
      none: { en: 'Nothing gets in the way', cy: 'Nid oes dim yn fy rhwystro' },
      required: 'optional',
      usedIn: ['plan', 'referral', 'statistics'],
      heard: {
        reader: 'obstacles',
        head: 'barriers [to work] | obstacles [to work] | barrier | what gets in the way',
        none: 'nothing [( is | stands )] in ( her | his | my | their | the ) way | nothing [is] ( stopping | holding | preventing ) ( her | him | them | me ) | (nothing | no) (stopping | holding | in the way | in (her | his) way | barriers | obstacles | barrier | gets in the way | preventing | that stops) [(her | him) back | to work | of work | (her | him) working | (her | him) from working] | no (barriers | obstacles) [to work] | dim (rhwystrau | byd yn y ffordd | byd yn ei (dal | rhwystro)) | nothing ( stopping | holding ) ( her | him | them ) | (nothing) (stopping | stops | holding | keeping | preventing | standing in) (her | him | me) [back | way] | (claims | says | has | sees | reports) no (barriers | obstacles) [at all | to work] | no (barriers | obstacles) [at all | whatever | identified]',
        unless: 'used to | {harm}',
        cues: "is ( can't work | no work | unable to work ) | ( will not | won't | doesn't | don't ) let ( her | him | me | them ) ... ( work | do ) | ( limit | limits | restrict | restricts | limiting ) ( her | him | me | them | what ) | ( rules | ruled | cuts ) out ( half | most | a lot of | many | all ) | ( what is | what's ) ( holding | stopping | keeping ) ( her | him | me | them ) back | (barrier | barriers | obstacle | obstacles | stumbling block | sticking point | hurdle) | (is | are | was) [(the | her | his | a | an | one | another)] [(main | real | big | biggest | only)] (problem | problems | issue | issues | snag | worry | drawback) $ | [(the | her | his)] (problem | trouble | issue | snag) is | is what (stops | holds | keeps) (her | him | me) | where (she | he) (gets stuck | struggles | falls down) | (puts | put | putting) (employers | people | them | bosses) off | (rules | ruling) (out | her out | him out) | (holds | holding) (things | her | him) (up | back) | (nobody | no one | employers) [(won't | never)] (looks at | look at | wants | will touch | rings back) | (worries | bothers | scares) (her | him) | (makes | making) (it | work | finding work) * | gets in the way | (stands | standing) in (her | his | the) way | (get | gets) on top of * | counts against (her | him) | sy'n ei (dal | ddal) | (rhwystr | rhwystrau) | (gets | get | getting | is | are) in (the | her | his) way [of] | in (the way | her way | his way | way) [of] | (can't | unable to | not able to) work due to | (holds | holding | held | keeps | keeping | puts | putting) (her | him | me | them) (back | off | from) | (stops | stop | stopping | prevents | preventing | prevent | stopped) (her | him | me | them) [from | getting] [working | work | job | getting] | (stops | stopping | prevents | preventing) (work | working) | (main | biggest | big | real) (issue | issues | problem | problems | worry | worries | difficulty | challenge | challenges) [to | for | is | are | with] | (makes | making | make) [it] (work | working | finding work | getting a job | getting work) (hard | difficult | harder | tricky | impossible) | (makes | making) it (hard | difficult | harder) to (work | find work | get a job | find a job | get work) | (puts it down to | blames)",
        yes: "no experience in ( [the] uk | this country | britain | * here ) | ( employers | firms | they | bosses ) [( are | get )] put off by ... | ( foreign | overseas | polish | indian | nigerian | syrian | ukrainian | * ) ( degree | qualifications | qualification | diploma | certificates ) ... ( not accepted | isn't accepted | not valid | count for nothing | counts for nothing | worth nothing | means nothing | mean nothing | no good here | no use here ) | ( nothing | no work | not much | no jobs | nowhere hiring ) [is] ( going | about | doing ) ( in * | for ) | lost ( her | his | my | me | their | all ) ( bottle | nerve | mojo | motivation ) | ( been | being ) out of work ( so | too | very ) long | ( they | they all | employers | everyone | everybody | everywhere | everywhere ... ) ( want | wants | ask for | asks for | ask | need | needs | after | expect ) [# years] [of] experience | ( no | little | zero | 0 | without | lacks | lack of ) [any] ( recent | relevant | local | office | retail | care | driving | real | actual | paid | proper ) [work] experience | ( want | wants | prefer | after | looking for ) ( someone | somebody | people | a | them ) young* | over the hill | past it | old codger | too long in the tooth | ( see | sees | seen ) ( her | his | my ) ( age | date of birth | dob ) | ( no one | nobody ) ... ( mind | have | watch | look after ) ( the | her | his | my ) ( kids | children | child | baby | little ones | bairns ) | ( until | till | unless ) {person} ( finds | gets | can find | can get | find ) ( childcare | someone to have | somebody to have | a childminder | a nursery place ) | without a ( car | licence ) ... ( stuck | can't | hard | limited | struggling ) | [only] # bus ( a day | per day | an hour ) | # buses a day | lack of [a] ( licence | transport | car | buses ) | [no] ( address | fixed abode ) ... for ( applications | work | jobs | employers ) | ( reading | writing | spelling | literacy | maths ) [( her | his )] ( isn't | is not | not ) ( great | good | up to * | strong ) | ( weak | poor | bad ) ( reading | writing | spelling | literacy | numeracy | english ) | hard to be understood | ( lost | hopeless | useless | rubbish ) ( with it | with computers | online | with the internet | on computers ) | ( computer | it ) illiterate | (nothing | no work | not much | nothing) (going | about | doing) (round here | around here | locally | here | in town) | no jobs (since * * [*]) | (no | lack of | lacks | without) [any] (uk | british | previous | work | real) experience | (everyone | everybody | they all | all the jobs | employers) (want | wants | ask for | asks for | need) experience | (they | employers) (think | say) (she's | he's | she is | he is) too (old | young) | too (old | young) (at # | for them | they say) | (feels | reckons | thinks) [(that | employers think)] (she's | he's) too (old | young) | (lack of | poor | limited) (english | qualifications | transport | childcare) $ | diffyg (hyder | profiad) | (prinder swyddi | dim llawer o swyddi | dim swyddi) [yn lleol] | (degree | diploma | qualifications | qualification | training | papers | certificates) [* | * *] (not | isn't | aren't) recognised | no experience (to offer | yet | at all | behind * | $) | (lacks | lacking | lack of | low | no | lost | little | low self | not much | poor | zero | lost all | knocked) [self | any | all] [self | her | his | in] (confidence | self confidence | self esteem | esteem) | (lack of | lacks | little | lacking | not enough | limited) [any | work | recent | relevant | uk] [work | uk | relevant] experience | (no | not many | few | not enough | hardly any | lack of | very few | few) [local | suitable] (jobs | work | vacancies | opportunities | openings) (going | about | round | in * | near | nearby | local | locally | in the area | round here | around here | here | in area | where (she | he) lives | in (her | his) area) | no local (jobs | work | vacancies) | few local jobs | (feels | thinks | worried | feel | worries | told) [she's | he's | that | employers think | employers say | she is | he is] [she's | he's] too old | age [is | is going | will be | is a | going] (against (her | him) | barrier | problem | an issue | counts against) | ageism | employers [think | say | see] [she's | he's | her | him] [is | as] too old | confidence (low | poor | gone | shot | knocked) | low in confidence | confidence (is | has) [very | really | been] (low | rock bottom | poor | gone | at rock bottom | knocked | shot | taken a knock | lacking) | employers (look | looking | looked) at (her | his | my) age | (she | he) (is | feels) too old | too old (at # | now | for * | they say) | (her | his) age (puts | counts | goes) * | (thinks | feels | reckons) [it's] (her | his) age | (knocked | dented | no | zero | lost all) confidence | confidence (at rock bottom | in bits | in tatters | on the floor) | age puts employers off | ( age | record | conviction ) ( is | goes ) against ( her | him | me | them )",
      },
    },
    {
      id: 'obstacles-words',
      kind: 'long-text',
      label: { en: 'Tell us more, in your own words', cy: 'Dywedwch fwy wrthym, yn eich geiriau eich hun' },
      short: { en: 'More about it', cy: 'Mwy am hyn' },
      askIf: { known: 'obstacles' },
      ownWords: true,
      required: 'optional',
      usedIn: ['plan', 'referral'],
    },
    {
      id: 'obstacles-private',
      kind: 'long-text',
      heard: {
        reader: 'words',
        when: ['now', 'wish', 'future'],
        unless: '{harm} | health | a thing',
        none: '(nothing | not anything) (she | he | to | that) [(wants | would)] [to] (keep | be kept | leave) (off | out of) [the | her | his] plan | (happy | ok | fine) for (everything | it all | all of it | anything) to (go | be) (on | in) [the | her | his] plan | nothing to (keep | leave) (off | out)',
        cues: "(keep | leave | kept | left | keeping | leaving) <(* | * * | * * * | * * * *)> (off | out of) [the | her | his | my] plan | <(* | * * | * * *)> ( is | are ) not to ( go | be ) [( put | printed )] ( on | in ) [( the | her | his )] plan | ( prefers | would rather | wants ) [that] <(* | * * | * * *)> ( isn't | wasn't | is not | weren't | not | left | kept ) ( printed | shown | mentioned | off the plan | on the plan | off | put down ) | (doesn't | does not | don't) want <(* | * * | * * * | * * * *)> (on | in | put on | printed on | mentioned on | written on) [the | her | his | my] plan",
      },
      label: {
        en: 'Is there anything you would rather keep off the plan?',
        cy: 'A oes unrhyw beth y byddai’n well gennych ei gadw oddi ar y cynllun?',
      },
      short: { en: 'Not for the plan', cy: 'Nid ar gyfer y cynllun' },
      called: {
        en: 'what you would keep off the plan',
        cy: 'yr hyn y byddai’n well gennych ei gadw oddi ar y cynllun',
      },
      hint: {
        en: 'For example, a criminal record, drink or drugs, grief, or trouble at home. It is not printed and not sent on.',
        cy: 'Er enghraifft, cofnod troseddol, alcohol neu gyffuriau, galar, neu drafferth gartref. Ni chaiff ei argraffu na’i anfon ymlaen.',
      },
      none: { en: 'No, nothing', cy: 'Nac oes, dim byd' },
      sensitive: true,
      required: 'optional',
      usedIn: [],
    },
    {
      id: 'help-wanted',
      lead: true,
      kind: 'choices',
      heard: {
        cues: "( wants | needs ) ( digital | computer | it ) skills | requires | referral | referred [to] | refer | benefit from | brush up | appreciate | welcome | ( wants | asked | asking | asks | needs ) ( to know | how ) | ( wants | asked for | asking for | would like | after | needs ) information | ( somebody | someone ) to ( help | show | go through | talk to | look at | check | explain | sort ) | ( show | teach | learn ) ( us | me | them ) how | could * show | ( asked | asks | asking ) [( about | if | whether )] ... ( work trial | trial shift | work experience | volunteering | placement | taster | course | courses | training | apprenticeship ) | ( keen on | interested in | would like ) ( swap | training | a course | courses | volunteering | a work trial | work experience | retraining | bootcamp ) | cv ( needs | could do with | wants ) ( updating | work | doing | redoing | a refresh | polishing | tidying | sorting ) | cv tidy up | help | support | advice | assistance | guidance | a hand | funding | practice | (wants | needs | would like | asked for | after | could do with | asking for | wants to find | wants to get on) [a | an | some | to go on a | to do a | to get on a | to find a | to get a] [* | * *] (training | course | class | placement | work trial | work experience | voluntary work | grant | advice | guidance | taster) | (wants | would like | keen | hopes) to (try * [*] out | volunteer | improve (her | his) english | get online | learn to use | set up | start [(up | her own | his own | a)] * [*] business) | (needs | wants | could do with) [a | an | some] * [*] (boots | uniform | ppe | clothes for work | interview clothes | suit | passport | dbs | birth certificate | id) | (show | teach) (her | him) how to | (bus fares | travel costs | fares) (to | for) [(the | her | his | a | an)] [(new | first)] (job | work | interviews | interview) | cv ... (out of date | redone | redoing | updating | update) | confidence course | eisiau help | angen help | hoffai (help | wirfoddoli | gael cyngor) | cyngor | needs a cv | needs cv | wants a cv | cv needs | no cv | hasn't got a cv | hasn't got cv | haven't got a cv | doesn't have a cv | needs to update | (wants | would like | would love | interested in | like | keen on | love | keen for | after) [to | to do | to try | to have | do | doing | a go at] [a | some] (work trial | work taster | job taster | work experience | work placement | placement | volunteering | voluntary work | volunteer) | (build | boost | building) [up] [her | his | my] confidence | (needs | wants) [to] [build | more | some] [her | his] confidence | (careers | career) (advice | guidance | service | adviser | interview)",
        reader: 'cued-options',
        head: 'help | support | ( help | support ) ( wanted | needed | required ) | wants help with | needs help with',
        when: ['now', 'wish', 'future'],
        yes: 'is where {person} ( needs | wants | could do with | would like ) [( help | support | a hand )] | would (help | be good | be useful) | is what (she | he) needs | please $ | ( advice | support | training | course | trial | workshop | help | taster | volunteering ) yes [please] $ | needed $ | [is] wanted $ | requested $ | (wants | needs | would like | after) (* | * * | * and *) (help | support | advice)',
        none: "(turned down | refused | declined | wants none of) [all] [(the | our | any | offers of)] [offers of] help | dim angen help | (doesn't | don't | not) (want | need | wanting | looking for) [any | our] (help | support) | no help (wanted | needed | just now | required)",
        unless:
          "gave | gives | helps | helped | mum help* | help her | help him | help out | helping | support worker | support work | income support | wants to help | supports | health and social | help with the kids | help desk | support assistant | gets help | has help | support from | language line | (nobody | no one) to help | (needs | need | wants) nobody* | (doesn't | don't) (need | want) [any] help (online | with | at | in)",
      },
      label: { en: 'What help would you like?', cy: 'Pa help yr hoffech ei gael?' },
      short: { en: 'Help wanted', cy: 'Help yr hoffech ei gael' },
      called: { en: 'the help you would like', cy: 'yr help yr hoffech ei gael' },
      options: [
        {
          value: 'cv',
          heard:
            'cv | cvs | interview skills | ( going | go ) through * cv | applications | application forms | job applications | covering letter | covering letters | cover letter | applying for jobs | applying | interview skills | interview technique | (with | and | for | practising) interviews | ^ interviews | job search | jobsearch | interview (practice | prep | preparation | coaching | skills) | mock interview* | form filling | filling (in | out) [application | job | the] forms | ceisiadau | ffurflenni cais',
          label: { en: 'A CV or applications', cy: 'CV neu geisiadau' },
        },
        {
          value: 'training',
          heard:
            'training | swap | sector based work academy | bootcamp | a course | courses | retraining | course | (qualification | apprenticeship | licence | ticket | training) | (sia | cscs | forklift | flt | hgv) [*] (training | course | card | licence | badge) | cwrs | hyfforddiant',
          label: { en: 'A course or training', cy: 'Cwrs neu hyfforddiant' },
        },
        {
          value: 'careers',
          heard:
            "careers | ncs | national careers service | jobs are out there | what jobs | what she could do | what he could do | job ideas | (careers | career) (advice | guidance | service | adviser | interview) | what jobs | choosing a job | deciding | guidance | (advice | talk) (on | about) (jobs | work | what *) | what (she's | he's) suited to | cyngor (gyrfa | gyrfaoedd)",
          label: { en: 'Careers advice', cy: 'Cyngor gyrfaoedd' },
        },
        {
          value: 'work-taster',
          heard:
            'work trial | trial shift | trial shifts | work taster | job taster | work experience | work placement | placement | try ( a job | it | the work | the job | a trade | things | the job | * ) out | taster | trial (shift | day) | (blas | profiad) gwaith | profiad o waith',
          label: { en: 'Trying out a job', cy: 'Rhoi cynnig ar swydd' },
        },
        {
          value: 'volunteering',
          heard: 'volunteering | voluntary work | volunteer | volunteer* | voluntary | gwirfoddol* | wirfoddoli',
          label: { en: 'Voluntary work', cy: 'Gwaith gwirfoddol' },
        },
        {
          value: 'business',
          heard:
            '( business | self employment ) start up | start up [support] | new enterprise allowance | nea | (starting | start | setting up | set up) [a | her own | his own | my own | her | his | up] business | self employment | business plan | going self employed | (setting up | set up | going | starting up | start up) (as a * [*] | on (her | his) own | alone | for (herself | himself)) | (start | starting) (her | his) own business | (business | start up) (loan | grant | idea | plan) | dechrau busnes',
          label: { en: 'Starting a business', cy: 'Dechrau busnes' },
        },
        {
          value: 'health',
          heard:
            '(managing | manage) [her | his | my] (health | condition | pain | mental health) | health at work | (coping | dealing | living | cope | deal) with [(her | his)] ({condition} | {body} pain | pain | condition | health) [at work | in work] | (occupational health | access to work)',
          label: { en: 'Managing my health at work', cy: 'Rheoli fy iechyd yn y gwaith' },
        },
        {
          value: 'confidence',
          heard: 'confidence | self esteem | assertiveness | self belief | hyder',
          label: { en: 'Building confidence', cy: 'Meithrin hyder' },
        },
        {
          value: 'childcare',
          heard:
            'childcare [costs] | nursery deposit | childcare deposit | pay ... ( nursery | childcare | childminder ) | nursery (costs | fees) | (find | finding | paying for | pay for | afford | cost of) [a | the] (childminder | nursery | nursery place | childcare | after school club) | (childminder | childcare | nursery | after school) [costs | fees] | gofal plant',
          label: { en: 'Finding or paying for childcare', cy: 'Dod o hyd i ofal plant neu dalu amdano' },
        },
        {
          value: 'travel',
          heard:
            'travel | ( getting | get ) to ( interviews | interview | work | appointments | places ) | travel costs | bus fares | fares | bus pass | getting there | transport | getting about | getting to places | bus (fares | pass | ticket | fare) | train fares | petrol | travel (pass | card) | driving lessons | (a | the) (bike | moped | scooter) | getting to * | teithio',
          label: { en: 'Getting to places', cy: 'Cyrraedd lleoedd' },
        },
        {
          value: 'online',
          heard:
            'online | digital | digital skills | online forms | computers | the internet | getting on line | digital skills | it skills | computer skills | using a computer | using the computer | going online | (using | how to use) (a | the | her | his) (laptop | computer | tablet | phone | smartphone) | (get | getting) online | a (laptop | tablet | computer) | email | ar lein',
          label: { en: 'Getting online', cy: 'Mynd ar-lein' },
        },
        {
          value: 'language',
          heard:
            'english | esol | language | ( brush up | improve | improving ) [( her | his | my )] english | (esol | english) (class | classes | course | lessons) | (her | his) english | saesneg',
          label: { en: 'English or another language', cy: 'Saesneg neu iaith arall' },
        },
        {
          value: 'money',
          heard:
            'money | debt | debts | housing | budgeting | bills | rent | arrears | finances | a budget | (debt | benefits | housing) advice | rehousing | (finding | find) (a place | somewhere) to live | budget* | rent arrears | (food bank | foodbank) voucher | dyledion | arian',
          label: { en: 'Money, debts or housing', cy: 'Arian, dyledion neu dai' },
        },
        {
          value: 'other',
          heard:
            '(boots | uniform | ppe | interview clothes | suit | tools | passport | dbs | birth certificate | id | disclosure | smart clothes)',
          label: { en: 'Something else', cy: 'Rhywbeth arall' },
        },
      ],
      none: { en: 'No help just now', cy: 'Dim help ar hyn o bryd' },
      required: 'optional',
      usedIn: ['plan', 'referral', 'statistics'],
    },
    {
      id: 'tried-before',
      kind: 'long-text',
      heard: {
        reader: 'own-words',
        head: 'tried [( before | already | so far )] | already tried',
        take: 'clause',
        cues: "( has | have | been | she's | he's | i've | they've ) [been] ( putting in | applying | going | sending [off | out | in] | handing [out | in] | ringing [round] | emailing [round] | cold calling | trawling | searching | looking | chasing | asking [round] | applying to | going round ) [for] [( all | every | loads of | lots of | any | the | # )] {tried_things} ... | ( sent | fired | handed ) ( off | in | out ) ( dozens | loads | hundreds | lots | plenty | so many | scores | umpteen | over # | about # | # ) ... | ( sent | put in | did | made | submitted | filled in ) [( dozens | loads | hundreds | lots | plenty | so many | scores | umpteen | over # | about # | # )] [of] ( applications | cvs | application forms ) ... | ( rang | phoned | emailed | visited | went | trailed ) ( round | around ) [( all | every | loads of )] [the] {tried_things} ... | ^ [about] # ( interviews | applications | job applications | rejections | trial shifts ) ... | applications ( x* | # ) | ^ [loads of | lots of | many] applications ... {no_luck} | applied for # | [( did | has | have )] ( try | tried | trying ) ( going back | to go back | getting back | to get | getting | working | a job | self employment | retail | care | warehouse ) ... ( but | and | only | last | year | lasted | didn't | couldn't ) | had a go at ... | signed up ( to | for ) * * [*] course | ( went | been | been along | went along ) [( for | to )] [( an | a | the | # )] [( job | library | local )] ( interview | interviews | job club | work club | cv workshop | jobs fair | job fair | recruitment * ) ... | ^ ( jets | work and health programme | whp | restart | swap | kickstart | ncs | ingeus | seetec | maximus | reed | shaw trust | work trial | trial shift ) ... {no_luck} | ^ tried ... {no_luck} | ^ ( registered | signed up | signed on ) with ... agencies | [has | have | already] (had a go at | had a go | tried | did | done | was on | been on | completed | finished | gave * a go) ... (self employment | agency work | agencies | agency | restart | restart scheme | work and health programme | work programme | kickstart | job club | job fair | job fairs | work trial | swap | indeed | totaljobs | linkedin | universal jobmatch | find a job | the (library | college | careers service) | cvs | door to door) | ^ (work and health programme | restart [scheme] | kickstart | work programme | swap | jets | sector based work academy | new enterprise allowance | steps to work) [*] (in # | last * | # | ago) | (did | done | been on) a (swap | traineeship | work trial | taster) | (handed | dropped | sent | took) [out | in | off] [her | his | # | loads of | lots of] (cv | cvs) ... | (asked | been) (in | round | at) (all | every | lots of | most of) the (shops | pubs | cafes | places | firms) | (wedi) (ceisio | trio | gwneud cais) ... | (did | had | been to | went to | been for | attended | got | gone to | attended) [# | a few | some | a couple of | loads of | lots of | several | couple of | 2 | an | a | the | cv | job search] (interview | workshop | workshops | interviews | job fair | job fairs | jobs fair | job club | jobcentre course) | [has | have] (applied for | applied to | been applying for) [# | loads of | lots of | many | some | several | a few | hundreds of | about # | over # | loads] [*] (jobs | posts | vacancies | job | everything | everywhere) | [has | have] (tried | already tried) [the | a | an | doing | going to | going on | on] [#] (work programme | restart | restart scheme | work and health programme | agencies | agency | job club | job clubs | applying | applications | indeed | online | self employment | volunteering | courses | course | work trial | cold calling | handing | kickstart | remploy | shaw trust | ingeus | seetec | maximus | reed | cv | access to work | careers | college | counselling | esol) ... | (done | did | was on | been on | completed) [the] (work programme | restart | restart scheme | kickstart | work and health programme | work trial | sector based work academy | swap) | (sent | sent out | handed out | handed in) ... (cv | cvs | applications) | (registered | signed up | signed on) with [# | 2 | some | a few | lots of | an | the] [local] (agencies | agency | recruitment) ...",
        when: ['past', 'now'],
        none: "nothing (tried | done) [so far | yet | at all] | (hasn't | haven't | not) tried anything [( yet | so far | at all )] | tried nothing | heb roi cynnig ar (ddim | unrhyw beth) | (hasn't | haven't | not) tried (anything | any help | any) [yet]",
      },
      label: {
        en: 'What have you tried already, and how did it go?',
        cy: 'Beth ydych chi wedi rhoi cynnig arno’n barod, a sut yr aeth hi?',
      },
      short: { en: 'Tried before', cy: 'Wedi rhoi cynnig arno' },
      called: { en: 'what you have tried before', cy: 'yr hyn rydych wedi rhoi cynnig arno' },
      hint: { en: 'So that we do not send you to do it again.', cy: 'Fel nad ydym yn eich anfon i’w wneud eto.' },
      none: { en: 'Nothing yet', cy: 'Dim byd eto' },
      required: 'optional',
      usedIn: ['plan'],
    },
    {
      id: 'willing',
      lead: true,
      kind: 'long-text',
      heard: {
        reader: 'own-words',
        head: 'willing [to try] | would try | happy to try',
        cues: "(willing | happy | prepared | open | ok | up for | game) [to | for] (try | trying | consider | considering | do | doing | have a go at) [a go at] <*> | (willing | happy | prepared | ok) to <(volunteer | retrain | train | learn | attend | go on | take part | start | apply | join | be referred)> | (open | amenable) to (the idea of | ideas about) <*> | (open to | game for | ( ^ | is | she's | he's | i'm | be | am | they're | also | really | well | definitely ) up for) <*> | ( would | will | she'd | he'd | i'd | they'd | i'll | she'll | he'll ) (try | consider | have a ( go | bash | crack | stab | shot | try ) at | think about | look at) <*> | ( have | had ) a ( bash | crack | stab ) at <*> | ( would | will | she'd | he'd | i'd | they'd | i'll | she'll | he'll | willing to | happy to | prepared to ) [be willing to] give <(* | * * | * * * | * * * *)> a (go | try | whirl | shot | bash | chance) | ( said yes | says yes | agreeable | agreed | not averse | amenable | game ) to <*> | ( happy | ok | fine ) with <( work experience | a work trial | a trial * | trial * | agency [work] | temporary [work] | a course | # weeks work experience | # week work experience | volunteering )> | not ( turn ( her | his | my | their ) nose up at | say no to | rule out | turn down ) <*> | ( will | would | i'd | she'd | he'd ) do <( volunteering | voluntary [work] | agency [work] | temporary [work] | a course | a work trial )> | ( will | i'll | she'll | he'll | would | i'd ) <( try | have a go at ) ( anything | whatever | most things )> | would give <(* | * *)> a (go | try | whirl | shot) | (doesn't | wouldn't | don't) mind (trying | doing | a go at) <*> | (agreed | agrees) [(she'd | he'd | to)] [to] <(attend | try | go on | go along | apply | join | do | start)> | (fodlon | barod) [i] (rhoi cynnig ar | wneud | roi cynnig ar | ystyried) <*>",
        when: ['now', 'wish', 'future'],
        none: "( doesn't | don't | not | didn't ) feel [( ready | up )] [( able | up )] to [( try | do | take on )] [anything] | ( won't | doesn't want to | not up for | refuses to | unwilling to ) ( try | trying | consider | do ) anything | (not | isn't | won't | unwilling) [willing | prepared | ready] (to try anything | to do anything | try anything | consider anything)",
        unless:
          'getting up | weekends | evenings | travel | commute | relocate | move | contact | talk | share | come back | getting up | get up | happy doing | own boss | self employ* | up for (renewal | review | sale | a ( fortnight | week | day | while | bit ))',
      },
      label: { en: 'What would you be willing to try?', cy: 'Beth fyddech chi’n fodlon rhoi cynnig arno?' },
      short: { en: 'Willing to try', cy: 'Yn fodlon rhoi cynnig arno' },
      called: { en: 'what you would be willing to try', cy: 'yr hyn y byddech yn fodlon rhoi cynnig arno' },
      none: { en: 'Nothing just now', cy: 'Dim byd ar hyn o bryd' },
      required: 'optional',
      usedIn: ['plan'],
    },
  ],
}

const information: Step = {
  id: 'information',
  title: { en: 'Anything else', cy: 'Unrhyw beth arall' },
  optional: true,
  questions: [
    {
      id: 'changes-coming',
      lead: true,
      kind: 'long-text',
      label: { en: 'Is anything about to change for you?', cy: 'A oes unrhyw beth ar fin newid i chi?' },
      short: { en: 'About to change', cy: 'Ar fin newid' },
      called: { en: 'what is about to change', cy: 'yr hyn sydd ar fin newid' },
      hint: {
        en: 'For example, a move, a baby, an operation, a course or a court date.',
        cy: 'Er enghraifft, symud tŷ, babi, llawdriniaeth, cwrs neu ddyddiad llys.',
      },
      none: { en: 'No, nothing', cy: 'Nac oes, dim byd' },
      required: 'optional',
      sensitive: true,
      usedIn: [],
      heard: {
        reader: 'words',
        head: 'changes [( coming | due | expected )] | ( upcoming | coming ) changes | coming up | change of circumstances',
        take: 'clause',
        anybody: true,
        when: ['now', 'future'],
        unless:
          '{harm} | ( her | his | my | a | their ) ( friend | mate | neighbour | friends | colleague ) | since [( her | his | my )] redundancy | (worried | anxious | nervous | scared | stressed) about | (rent | payment | bill | review | appointment | assessment | mot | journal | repayment | form | cv) ... due | wants to | would like to | hopes to | hoping to | might like | last year | used to | ago | finished | already | (keep | leave | kept | left) ... (off | out of) [the | her | his] plan | came out of | since leaving | after leaving | leaving care (team | worker | adviser | advisor | service | pa | personal) | (moving and | manual) handling | hoist | medical due | (got | fell | was | when | while | became | getting) pregnant | every (few | couple | # | week | month) | (can | could | able to | free to | ready to | happy to) start | (finish | finishes | ends | starts | stops) (school | nursery) (at | by) | ^ (note | record | to note | for the record) *',
        none: 'no (changes | big changes | changes coming | changes expected | planned changes | upcoming changes) [coming | coming up | expected | due | planned | on the horizon | ahead | to report] | nothing (changing | about to change | coming up | due to change | on the horizon) | ( everything | things | it | all | life ) ( will | to | should | is going to ) [( stay | be | remain | carry on | staying )] the same | ( stays | staying | remains | remaining ) the same | nothing [is] ( different | new ) ( coming | ahead ) | dim newidiadau | nothing (is | about to) (changing | change | going to change) | (nothing | no changes) (coming | ahead | planned) | nothing about to change | dim (newid | byd yn newid) | all [staying] the same (for now | for the foreseeable) | not expecting any changes',
        cues: "^ ( op | operation | surgery | scan | biopsy ) {coming} $ | having [( the | a | her | another | twins )] baby [{coming}] | ( having | getting | to have | going to have | booked for | in for | going in for | waiting for | due ) ... ( done | removed | replaced | taken off | taken out | fitted ) {coming} | ( taking | getting | having ) [( the | her | his | my )] ( cast | plaster | stitches | brace | pot ) off | ( knee | hip | shoulder | heart | cataract | hernia ) ( replacement | op | operation | surgery ) {coming} | ( course | placement | tag | sentence | probation | chemo | contract | fixed term | maternity leave | lease | sick note | fit note | treatment | licence | ban | degree | apprenticeship | lodger | tenancy | traineeship ) ( ends | finishes | is up | runs out | comes off | due to end | ending | finishing | stops ) {coming} | ( finishes | finishing | completes | gets off ) ( his | her | the | my | a | their ) ( tag | probation | course | degree | licence | treatment | community service | college | sentence | chemo | placement | qualification | training ) {coming} | ( is | they're | she's | he's | they are | i'm ) ( splitting up | separating | splitting | breaking up | divorcing | getting divorced ) | ( flitting | emigrating | upping sticks | relocating ) to * | section 21 | s21 | ( served | got | had | been served | been given ) [her | his | their] notice | out by {coming} | ( is | she's | he's | will be ) off to ( nursery | school | uni | university | college | reception | big school ) {coming} | ( kids | child | youngest | eldest | son | daughter | little one | boy | girl | last one | twins ) ( is | are ) ( off to | going to | going up to | starting ) ( nursery | school | uni | university | college | reception | secondary | big school ) {coming} | ( mum | dad | nan | mother | father | gran | husband | wife | partner | sister | brother | son | daughter ) ( will stop | is stopping | stops | can't | won't ) ... {coming} | coming out of ( hospital | prison | rehab | care ) {coming} | (waiting (to hear | for (news | a decision | the outcome | an answer)) (on | about | from) | awaiting (a decision | the outcome | news)) ... | (going | moving | goes) into [(a | care | residential | nursing | sheltered)] (home | care | hospital | housing | hospice) | (settled status | citizenship | visa | asylum) (decision | application | interview) | (decision | result | outcome) (due | expected) | (babi | efeilliaid) (ym mis | yn y | ar y ffordd) | symud (i | tŷ | yn ôl) ... (mis | wythnos) | (baby | twins) [is | are] (due | expected) | due to (give birth | have [a | her] baby | start | move | finish | leave) | (being | getting | going to be | about to be) [made] homeless | due [a | another | with] [a | her | second | third | 2nd | 3rd | first] (baby | child | twins) | (is | she's | currently | now | # months | # weeks | months | weeks) pregnant | pregnant | expecting [a | her | twins | another | second | first] [baby | child | second | first] | (moving | moves | due to move | having to move | has to move | about to move | will be moving | got to move) [house | home | in | out | to | area | back | flat | into | away | soon | next] | has to (leave | be out of | move out) [of] | (house | flat | home) move | (operation | op | surgery | hip replacement | knee replacement | procedure | scan | c section | caesarean | treatment | chemo) [is | date | due | booked | planned | scheduled] (booked | due | on | in | next | date | planned | scheduled | coming up | starts | this) | (having | has | due | booked for | booked in for | going in for | to have | getting) [an | a | her | his] [hip | knee | back | eye | cataract | heart | hand | shoulder | gallbladder | hernia | foot | major | minor] [hip | knee] (operation | op | surgery | replacement) [in | on | next | soon | booked | this | due] | (court | tribunal | sentencing) [on] # {month} | (going | goes | admitted) into hospital | due [on | in] [the] [# | early | mid | late | end of | start of | beginning of] {month} | (court | tribunal | hearing | appeal | sentencing | divorce) (date | case | hearing | on | in | next | coming | soon | is | due) | (in | at | due in | up in | going to) (court | tribunal) (on | in | next | soon | this) | (starts | starting | start | due to start | begins | beginning | about to start) [a | an | her | his | new | at | the] [new | college | access | training | esol | part time] * [* | * *] (in | on | next | soon | this) [{day} | january | february | march | april | may | june | july | august | september | october | november | december | week | month | year | new | *] | (starts | starting) (college | uni | university | a course | a new job | new job | school | nursery | reception | secondary | work) (soon | next | in | on | this) | about to start (college | uni | university | a course | a new job | new job | school | nursery | work) | (getting | due to get) (married | divorced | evicted) | wedding (in | next | on) | (lease | tenancy | contract | placement | maternity leave | sick pay | visa | leave to remain | benefit | pip | job | tenure | notice) (ends | ending | runs out | up in | is up | expires | finishes | running out | due to end | stops) | (being | getting | facing | been served | served | threatened with) [an] (evicted | eviction | eviction notice | section 21 | notice to quit) | section 21 | eviction (notice | date | in | on | next) | notice to (quit | leave) | (leaving | due out of | coming out of | being released from | leaves) (care | prison | hospital | the army | school | college | supported accommodation | refuge) [in | on | next | soon] | (retires | retiring | retirement) (in | next | soon) | turns # (in | on | next | soon) | (decision | assessment | appeal) (due | expected | next | in | on) | (separating | splitting up) from | (being made | facing | at risk of being made) redundant | at risk of redundancy | redundancy (in | next | notice | due) | partner (is moving in | moving in | moving out) | landlord [is] (selling | wants (her | him | them) out | evicting | wants the (house | flat) back) | (got | has | have | need | needs) to be out (by | in | before | of) | out by [the end of] {month} | (op | operation | surgery) [is] (on | in) (# | {month}) | (tenancy | lease | contract | fixed term) (is up | runs out | not being renewed | comes to an end) | (moving | moves) (in with | nearer | closer | back to | away | next) * | (baby | grandchild) on the way | (starts | starting) (chemo | treatment | radiotherapy | ivf) [in | on | next | soon] | (youngest | son | daughter | eldest | child) (starts | starting | leaves | finishes) (school | nursery | reception | secondary | college | uni) [in | next] | (getting | picking up) [the | her | his] keys (in | on | next) | (symud tŷ | babi ym mis | disgwyl babi) | (due out of | being released from) (prison | hospital) (in | on | next) {month} | (due | going | about) to be (evicted | homeless | released | discharged | sentenced | made redundant) | it ( stops | finishes | ends ) ( in | at | on | next ) ( {month} | christmas | easter ) | ( firm | shop | factory | company | branch | site | office ) is ( closing | shutting | closing down | moving ) | ( gets | get | getting ) ( it | her licence | his licence | my licence ) back in {month} | ( starts | starting ) as ( a | an ) ... ( on | in | next ) | (op | operation | surgery | scan | hearing | tribunal) [on] # {month}",
      },
    },
    {
      id: 'information',
      kind: 'long-text',
      heard: {
        reader: 'headed',
        when: ['now', 'wish', 'past', 'future'],
        anybody: true,
        cues: '^ [for the | on the | for | please | to | note for] (record | the record | note | record that | noted | file note) [to show] | ^ [so | and] please note [that]',
        take: 'rest',
        yes: "^ [please] (on record | file note | note for [the] (record | file) | to note) [that] [<*>] | ^ [(so | and | but | also)] [please] (for the record | for the file | to go on [the] record) [that] <*> | ^ [(and | also | please)] (record | log | note) that <*> | ^ [(and | also)] (note | log) <(her | his | the | she | he | she's | he's | they | there's | next | mum | dad | son | daughter) * *> | and (note | log) <* (is | are | has | have | was | were) *> | (wants | wanted | asked for | would like | asks for) (it | this) (noted | recorded | logged | on record | on the record) [that] <*> | (asked | asks | wants) (me | us) to (note | record | log) [that] <*> | (wants | asked for | would like) [it] on [the] record [that] <*> | ^ [and] please note [that] <*> | ^ (for the (file | record)) [:] <*>",
      },
      label: {
        en: 'What else should be on the record of this talk?',
        cy: 'Beth arall ddylai fod ar gofnod y sgwrs hon?',
      },
      short: { en: 'Other information', cy: 'Gwybodaeth arall' },
      hint: {
        en: 'This is printed on your plan. Facts only, and we read them out to you.',
        cy: 'Caiff hwn ei argraffu ar eich cynllun. Ffeithiau yn unig, a byddwn yn eu darllen i chi.',
      },
      required: 'optional',
      usedIn: ['plan', 'referral'],
    },
  ],
}

const ownWords: Step = {
  id: 'own-words',
  title: { en: 'In your own words', cy: 'Yn eich geiriau eich hun' },
  intro: {
    en: 'This part is yours. It is printed on your plan as you say it, and we may not change it.',
    cy: 'Eich rhan chi yw hon. Caiff ei hargraffu ar eich cynllun fel y’i dywedwch, ac ni chawn ei newid.',
  },
  optional: true,
  questions: [
    {
      id: 'own-view-limits',
      kind: 'long-text',
      heard: {
        reader: 'headed',
        take: 'rest',
        unless: '( any | most ) ( job | jobs | work ) $ | any day | any days | any time | any hours',
        cues: '[in] [(her | his | their | my | own)] [own] (view | opinion)',
        yes: "in ( her | his | my | their ) [own] ( view | opinion ) [( it's | it is | is )] [that] <*> | the way ( i | she | he ) ( see | sees ) it <*> | ( says | say | believes | feels | thinks | reckons | knows ) [that] <( her | his | my | their ) * [*] ( limit | limits | stop | stops | would stop | rule out | rules out | restrict | restricts | mean | means | prevent | prevents | won't let | hold | holds ) *> | ^ <limited to ( sitting | seated | light | part time | desk | indoor | standing | short | # | home ) *> | ( thinks | feels | reckons | says | believes ) <( could | can | couldn't | can't ) ( do | manage | cope | only ) *> | [(her | his | my | own)] [own] limit [(she | he) (says | said | reckons | thinks | feels)] (is | would be) <*> | (says | reckons | thinks | feels | believes | reckon) [that] <(nothing | not much | nothing) (limits | restricts) ...> | (thinks | reckons | think | reckon | feel | reckons | feels | believes | says | sees | in (her | his | my) [own] view | in (her | his) opinion | as (she | he) sees it | (her | his | my) [own] view [is]) [that] [(she | he | i | it's | it is | she is | he is | she's | he's)] <... ((is | would be) ((her | his | my) [own] (lot | limit | max | maximum | ceiling) | (all | as much as | the most) (she | he | i) (can | could | would | is)) | are ((her | his | my) [own] (lot | limit | max) | (all | as much as | the most)) | is all | are all | is as much as | is the most | would (finish | floor | break) (her | him | me) | could only | can only | can't do | couldn't do | couldn't manage | can't manage | limited to | limits (her | him | me) | limit (her | him | me) | is what limits | limits what | is (her | his | the) limit | limit as | rules out | at the most | no more than # hours | max)> | (thinks | reckons | feels | believes | says) (she | he | they | i) <(could | can | couldn't | can't) (do | manage | only | cope | work) ... (because | due | hours | day | week | at the most | max | most | tops | before)> | in (her | his | my) [own] (view | opinion) (she | he | i) <(could | can) (manage | do | work | cope | only) ...> | (reckons | reckon | thinks | feels | says) <* ... is (her | his | my) [own] (lot | limit | max | ceiling)>",
      },
      label: {
        en: 'In your view, what limits the work you can do, and how far?',
        cy: 'Yn eich barn chi, beth sy’n cyfyngu ar y gwaith y gallwch ei wneud, ac i ba raddau?',
      },
      short: { en: 'In my view', cy: 'Yn fy marn i' },
      ownWords: true,
      required: 'optional',
      usedIn: ['plan'],
    },
    {
      id: 'own-words',
      lead: true,
      kind: 'long-text',
      heard: {
        reader: 'headed',
        anybody: true,
        take: 'rest',
        cues: "in (her | his | their | my | the claimant's) own words | (her | his) [own] words [for the plan] | [(the | her | his)] plan (to say | should say | to read) | yn ei (geiriau | eiriau) ei (hun | hunan)",
        no: '^ [to (go | be | be put | be printed | be written)] (on | in) [(the | her | his | their | my)] plan',
        yes: "(wants | would like | she'd like | he'd like | asked for | asks for | likes) [(the | her | his | my)] plan to (say | read | state) [that] <*> | (asks | asked | wants | hopes) [that] [(the | her | his | my)] plan (says | states | reads) [that] <*> | [(the | her | his | my)] plan (should | must | ought to) (say | read | state) [that] <*> | (put | write | say | include | noted) [down] (in | on) (the | her | his | my) plan that <*> | (wants | asked for | would like | she'd like | he'd like) it [put | written | noted] (in | on) (the | her | his | my) plan [that] <*> | ^ [(so | and)] (put | write) [down] that <(i | i'm | i've | i'd) *> | what (she | he | i) (wants | want | would like) (in | on) (the | her | his | my) plan is <*> | in (her | his) own words <*>",
      },
      label: {
        en: 'What do you want your plan to say, in your own words?',
        cy: 'Beth ydych chi am i’ch cynllun ei ddweud, yn eich geiriau eich hun?',
      },
      short: { en: 'In my own words', cy: 'Yn fy ngeiriau fy hun' },
      ownWords: true,
      required: 'optional',
      usedIn: ['plan'],
    },
  ],
}

/** The interview as it is held today. */
export const definition: Definition = {
  version: '2026-11',
  steps: [
    whoIsHere,
    aims,
    hours,
    workHistory,
    qualifications,
    skills,
    children,
    caring,
    health,
    travel,
    homeAndMoney,
    language,
    online,
    safety,
    helpAndObstacles,
    information,
    ownWords,
  ],
}

/** Every version an interview may have been held with, by version, so that each can still be shown (R25). */
export const definitions: Record<string, Definition> = { [definition.version]: definition }
