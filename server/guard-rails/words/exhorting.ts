/** Exhortations (R11): what anybody may be told and nobody can be held to, in English and in spoken Welsh. */
import type { WordLists } from '../reading/lexicon.ts'

export const exhorting: WordLists = {
  // A day or a time mends none of these.
  EXHORT: {
    words: `
      carry on as you are, carry on as usual, carry on with things, carry on the good work, carry on doing what you re
      doing, carry on with what you re doing, carrying on as you are, keep doing what you re doing, keep doing what
      you are doing, keep on as you are, keep up the good work, keep up the hard work, keep up the momentum, keep
      going as you are, keep on keeping on, keep moving forward, keep moving forwards, keep moving fwd, keep pushing,
      keep pushing forward, push yourself, push herself, push himself, pushing yourself, pushing herself, pushing
      himself, challenge yourself, challenge herself, challenge himself, out of your comfort zone, out of her comfort
      zone, out of his comfort zone, step out of your comfort zone, show willing, show a willing attitude, give it
      your all, give it your best, give it your best shot, do your bit, do her bit, do his bit, do your part, do your
      best, do his best, do her best, do their best, do as much as you can, do what s needed, do what is needed, do
      what needs doing, do what you need to, do what we talked about, do what we discussed, do what we said, do what
      was agreed, do as agreed, do as advised, do as discussed, do as you re asked, do as asked, do as told, do as
      instructed, try your best, take your future seriously, take full part, take a full part, take an active part,
      take an active role, play your part, play an active part, conduct yourself appropriately, conduct herself
      appropriately, conduct himself appropriately, behave appropriately, act appropriately, continue as before,
      continue as you are, continue as is, continue as normal, continue as at present, continue with current plan,
      continue as agreed, continue the good work,
      dal ati, daliwch ati, daliwch i fynd, dal i fynd, dal i drio, dal i geisio, cadw ati, cadwch ati, cadwch i fynd,
      cadw i fynd, cadw mynd, bwrw ati, bwrw iddi, bwriwch ati, bwriwch iddi, bwrw ymlaen, gwneud eich gorau, gwneud
      ei gorau, gwneud ei orau, gwneud gorau, gwnewch eich gorau, gwnewch eich gorau glas, rhowch o ch gorau, rhoi o
      ch gorau, gwneud popeth, gwneud ymdrech, gwnewch ymdrech, meddwl am y dyfodol, meddwl am eich dyfodol,
      meddyliwch am y dyfodol, meddyliwch am eich dyfodol, parhau fel yr ydych, parhewch fel yr ydych, parhau fel o r
      blaen, parhau fel arfer, cymryd rhan lawn, cymerwch ran lawn, chwarae eich rhan`,
  },
  // A day, a time or a place beside it mends these.
  MILD: {
    words: `
      keep going with things, keep at it, keep trying, keep trying your best, keep on moving forward, keep on track,
      keep on top of things, keep on top of everything, keep your chin up, keep your spirits up, keep your options
      open, keep your eyes open, keep an open mind, keep busy, keep active, keep motivated, keep positive, stay busy,
      stay active, stay focused, stay focussed, stay motivated, stay on track, stay positive, stretch yourself, apply
      yourself, apply herself, apply himself, better yourself, better herself, better himself, improve yourself,
      improve herself, improve himself, help herself, help himself, show commitment, show some initiative, show more
      initiative, show progress, show improvement, give things a go, go the extra mile, do what you can, do all you
      can, do what she can, do what he can, do what s best, do what is right, do the right thing, do something, do
      something constructive, do something positive, do something useful, do some bits, do the needful, try harder,
      try her best, try his best, try new things, try something new, try different things, try and do more, try to do
      more, make a go of it, make a go of things, make some changes, make changes, make more of an effort, make the
      effort, make an effort, make the most of it, make the most of things, make good choices, make something of
      yourself, move forward, move forwards, move things on, move things fwd, push things on, put things in place, putting things in place, put plans in place, put things right, crack on with things, move things forward, move things along, move on, moving things forward,
      take it seriously, take things seriously, take charge, take control, take ownership, take the lead, take
      responsibility, take the initiative, take more responsibility, take action, pull your weight, pull your socks
      up, get your act together, get yourself together, get your life back on track, get back on track, get things
      moving, get the ball rolling, get your head down, get your mojo back, get out more, get out there, get out there
      more, get out and about, get out and about more, get involved, get involved more, get involved in things, get on
      with things, get on with it, get stuck in, get yourself sorted, get organised, get your house in order, get your
      finances sorted, get up to speed, get motivated, be more open, be more active, be proactive, put yourself out
      there, put yourself first, put the work in, put the effort in, put in the effort, put more effort in, put in
      more effort, set yourself goals, set some goals, set yourself some goals, look forward, look to the future, look
      after yourself, think positive, think positively, think outside the box, think bigger, think big, believe in
      yourself, believe in herself, have faith in yourself, aim high, reach your potential, fulfil your potential,
      turn things around, work hard, work harder, work hard at it, work at it, work at things, sort yourself out, sort
      herself out, sort himself out, sort things out, sort your life out, sort stuff out, change your ways, change
      your attitude, mind your attitude, branch out, expand your horizons, broaden your horizons, widen your horizons,
      use your time wisely, use your time productively, use time productively, spend your time productively,
      cadw n brysur, cadwch yn brysur, cadw n bositif, cadwch yn bositif, bod yn bositif, gwneud mwy, gwnewch fwy,
      gwneud rhywbeth, gwneud mwy o ymdrech, symud ymlaen, symudwch ymlaen, camu ymlaen, edrych ymlaen, edrychwch i r
      dyfodol, cymryd cyfrifoldeb, cymerwch gyfrifoldeb, cymryd yr awenau, gwella eich hun, gwella ch hun, gwella eich
      sefyllfa, helpu eich hun, helpwch eich hun, codi eich hyder, magu hyder, magwch hyder, gwthio eich hun, gwthiwch
      eich hun, herio eich hun, heriwch eich hun, allan o ch parth cysur, mynd amdani, ewch amdani, ewch allan fwy,
      mynd allan fwy, bod yn fwy agored, bod yn rhagweithiol, meddwl yn gadarnhaol`,
  },
  QUALITY: {
    nouns: `aspiration, career aspiration, ambition, life goal, dream, strength, weakness, horizon, comfort zone, personal issue, family issue, habit, mind set, work skill, workplace skill, core skill, digital skill, transferable
      skill, interview skill, job search skill, home life, work life balance, family situation, home situation, living situation, financial situation, housing situation, health situation, distance from the labour market`,
    words:
      'time keeping, work readiness, career goals, employment goals, employment goal, work goals, work goal, personal goals, career ideas, career options, longer term career aspirations, mojo, marketability, self worth, wellbeing, confidence and skills, dyfodol, uchelgais, uchelgeisiau, hunan hyder, sgiliau bywyd, syniadau, rhwystrau',
  },
  THINKING: {
    verbs: `think about, have a think about, give some thought to, give thought to, give consideration to, reflect on, contemplate, weigh up, mull over, consider, look into, explore, look at, investigate, ponder, start thinking about, research, be thinking about`,
    welshVerbs:
      'meddwl am/meddyli, ystyried/ystyri, myfyrio ar, edrych ar/edrych, ymchwilio i/ymchwili, archwilio/archwili',
  },
  // What is thought about when nothing is named.
  AIRY: {
    nouns: `future, option, opportunity, possibility, next step, career, career aspiration, aspiration, ambition, goal, long term goal, longer term goal, situation, prospect, barrier, choice, way forward, idea, direction, priority, path, career path, career option, employment option, work option, training option,
      learning option, different option, different career, way to improve, way forward, plan for the future, area of interest`,
    words:
      'what you want, what she wants, what he wants, what they want, what you want to do, what you d like to do, what you would like to do, what s next, what is next, where you want to be, where you see yourself, where you re heading, where you are heading, where she is heading, what is available, what s available, what s around, what s on offer, what is on offer, beth sydd ar gael, beth sydd allan yno, beth sydd ar gynnig, where you re going, your life, life, things, stuff, everything, it all, going back, working again, dyfodol, opsiynau, dewisiadau, camau nesaf, y camau nesaf, cyfleoedd, bywyd, pethau, gyrfa, beth nesaf, what s out there, what is out there',
  },
  // When nobody can tell when.
  LOOSELY: {
    words: `in due course, at some point, sometime soon, some time soon, some time in the future, when you feel ready, when you feel able, when you feel up to it, when she feels able, when he feels able, when you get the chance, when you get a chance, when you have time, whenever you can, whenever
      possible, where possible, wherever possible, where appropriate, now and then, now and again, every so often, every now and then, as often as you can, as often as possible, as much as you can, as best you can, as best you are able, to the best of your ability, to the best of her ability, to the best of his ability,
      sooner rather than later, in the near future, in the coming weeks, over the coming weeks, over the coming months, over time, before too long, moving forward, going forward, rywbryd, pan allwch, pan fedrwch, pan gewch gyfle, cyn gynted â phosibl, o bryd i w gilydd, yn y dyfodol agos, mor aml â phosibl, yn ôl eich gallu, hyd eithaf eich gallu`,
  },
  STUFF: {
    words:
      'stuff, things, bits and bobs, bits and pieces, this and that, something, anything, some things, a few bits, some bits, loads, lots, pethau, rhywbeth, bach o bopeth, popeth',
  },
  'TALKED-OF': {
    words:
      'discussed, agreed, said, mentioned, covered, raised, drafodwyd, trafodwyd, drafodon ni, gytunwyd, cytunwyd, wedon ni, soniwyd',
  },
  FULLY: {
    words:
      'fully, actively, positively, wholeheartedly, constructively, meaningfully, appropriately, proactively, effectively, productively, yn llawn, n llawn, yn weithredol, yn gadarnhaol, full heartedly, properly, consistently',
  },
  THING: {
    nouns:
      'relevant activity, wra, plan, current activity, current plan, current step, agreed step, agreed action, agreed activity, intervention, avenue',
    welsh:
      'gweithgarwch, gweithgarwch perthnasol, gweithgaredd perthnasol, gweithgareddau perthnasol, cynllun, ymyrraeth',
  },
  IMPROVE2: {
    verbs:
      'endeavour to enhance, endeavour to improve, aim to improve, seek to improve, try to improve, keep improving, reflect on, polish, hone, sharpen, sharpen up, nurture, keep building, keep working on, boost up, give consideration to, make progress with, look at improving, work at, raise',
    welshVerbs: 'codi/cod, hogi, mireinio, cryfhau, adeiladu/adeilad, meithrin/meithrin, rhoi sylw i, rhowch sylw i',
  },
}

/** No day or place mends these. */
export const exhortations = `
  avail|avails of|yourself|herself|himself|themselves of? of? the? any|all|every|the|suitable QUALIFIER? QUALIFIER? THING|QUALITY|assistance|help $
  turn|come|attend|show up? when|whenever|where|wherever we|i|they|asked|told|required|your ask|asks|say|want|need|tell|require|call|adviser
  gwrando|gwrandewch|dilyn ar|ar? be|beth|bopeth|popeth|cyngor .. ddeud|ddweud|dweud|mentor|anogwr|cynghorydd|ofyn
  listen|listens|listening to what|everything|whatever
  EXHORT !the|on|at|for|in|to|by|with|from|your|am|ar|yn|course|i|ch
  EXHORT TIME|of|with|in|by|and|a|bit|more|over|erbyn? $
  EXHORT|MILD with|towards|to|in|yn|ym|mewn|at QUALIFIER? QUALIFIER? QUALIFIER? THING|TARGET|QUALITY|YOUR|hun
  EXHORT a bit|little more
  follow|follows|following|act|acting|work|get|crack|keep|catch up|on? on|with the|what|everything|any|all QUALIFIER? THING|we|was .. TALKED-OF
  follow|following|act|work|get|crack up|on? on|with the|what|everything|any|all QUALIFIER? THING|we|was? we? talked|spoke|went about|through
  follow|following up .. TALKED-OF
  follow|following .. through with|on .. TALKED-OF
  do|does|doing what|the things? we talked|spoke|went about|through
  do|does|doing|complete|gwneud|gwnewch the|y|r|all things|stuff|bits|steps|pethau .. TALKED-OF
  continue|continues|carry|carrying|keep|parhau|parhewch|cario .. current|present|existing|same|usual|presennol THING
  continue|continues|parhau|parhewch QUALIFIER? FULLY? AS
  deemed|considered|thought|felt appropriate|necessary|suitable|relevant|useful|helpful|fit|best
  engage|participate|comply|cooperate|contribute|interact|co FULLY
  FULLY engage|participate|comply|cooperate|contribute|interact|take
  cymryd|cymerwch|gymryd rhan lawn|weithredol|gadarnhaol
  behave|behaves|conduct yourself|herself|himself|themselves? FULLY|well|accordingly
`

/** These are mended by a day, a time, a number or a place. */
export const airy = `
  ^ job|work preparation|readiness|prep $
  get|getting your|her|his head round|around|into .. things|stuff|side|it|everything $
  MOVE achieve|achieving|reaching|meeting|realising|attaining|fulfilling QUALIFIER? QUALIFIER? TARGET|AIRY|QUALITY
  achieve|reach|realise|attain|fulfil|meet your|her|his|their|eich QUALIFIER? TARGET|AIRY|QUALITY $
  ATTEND|do QUALIFIER? QUALIFIER? THING that|which|to will|may|can|might|could? help|assist|support|benefit|enable|move|bring|get you|her|him|them|chi .. move|progress|forward|forwards|work|closer|nearer|ready|employment|future
  have|has|having|take|give|giving|cymryd|cael a? good|long|proper|serious|real|hard? hard|long|serious? think|thought|look about|at|to .. AIRY|where|what|your|future
  keep|keeps|keeping|carry plugging|chipping|slogging|working|trying|battling|soldiering away|hard|on|at|through? $
  adopt|adopts|show|shows|have|having|take|keep|display|develop|bring|cultivate a|an|the|your|more? more? positive|good|better|right|open|constructive|willing|healthy|professional|proactive|mental .. attitude|approach|mindset|outlook|mind|frame
  WORK-WITH .. to|i find|identify|explore|address|look|overcome .. path|way|barriers|goals|options|forward|direction|future
  prepare|prepares|preparing|ready|get|paratoi yourself|ready? for|at|ar|gyfer|towards? the|r? workplace|gwaith|workforce|working|employment|work|interview|interviews|future|waith $
  find|finding|learn|know out? more about|am QUALIFIER? jobs|careers|work|courses|training|opportunities|options|things|different $
  LOOSELY
  get|go|do|use|practise|practice|speak|read|mix|socialise|join|try|leave|make|see|talk|write|cook|take|eat .. more $
  get|go|do|use|speak|mix|socialise|leave|make|see|talk more .. people|friends|things|stuff|effort|time $
  gwneud|gwnewch|mynd|ewch|siarad|dysgu|darllen|cymdeithasu|ymarfer .. mwy|fwy $
  find|join|pick|try|book|choose|start|look do|for|into|up? a|an|some|any new? course|class|group|club|hobby|training|activity|interest $
  learn|learning|dysgu something|new|rhywbeth|some new|newydd|skills|pethau $
  research|explore|consider|identify|look at|into|for|up? some|any|different|other|new|suitable? QUALIFIER? jobs|careers|courses|training|sectors|roles|industries|employers $
  ATTEND QUALIFIER? QUALIFIER? THING on|in time|full
  fulfil|discharge|honour|meet|stick|keep to? QUALIFIER? QUALIFIER? responsibilities|responsibility|obligations|commitments|duties|undertakings|agreement|plan $
  use|make|uses|makes .. endeavours|efforts|attempts
  work|working towards|toward|at|to QUALIFIER? QUALIFIER? TARGET|AIRY|QUALITY
  meet|mix|socialise|chat new|with|to? people|others|folk|pobl $
  MILD !the|on|at|for|in|to|by|with|from|your|am|ar|yn|course|i|ch
  MILD TIME|of|with|in|by|and|a|bit|more|over|erbyn? $
  MILD a bit|little more
  THINKING QUALIFIER? QUALIFIER? AIRY !of|on|at|in|with|using|leaflet|sheet|course|page|from|for|about|ar|yn
  have|has|having a? think|thought|look $
  have|has|having a? think about what|where|your|the|her|his .. want|like|future|options|next|life
  research|explore|read|study|look|find|learn at|into|up|out? STUFF
  have|find a direction|purpose|focus
  show|shows|showing|demonstrate more|some|a|your|her|his? willing|willingness|commitment|initiative|enthusiasm|interest|motivation|improvement
  make yourself|herself|himself|themselves available $
  remain|stay|keep in regular? contact|touch
  QUALITY $ improve|build|develop
`
