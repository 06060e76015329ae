/**
 * Words that show how a thing is meant: only spoken of, not to be done, done by us, said of a time or a reason. And verbs
 * that say nothing to a guard rail but begin something new.
 */
import type { WordLists } from '../reading/lexicon.ts'

export const framing: WordLists = {
  // What follows is looked at, not done.
  TALK: {
    verbs: `ask, ask about, enquire, inquire, talk, talk to, talk with, speak, speak to, speak with, discuss with, write to, chat, discuss, learn, read, research, find out, look at, look up, look into, write,
      write down, write out, write about, jot down, list, note, note down, record, tell, let us know, let me know, explain, describe, watch,
      plan, prepare, practise, practice, rehearse, think about, think of, think, consider, decide, choose, compare, understand, know,
      explore, draft, identify, bring, bring in, check, show, hear, study, revise, review, say, name, highlight, mark, rate, print,
      keep a diary, keep a note, keep a list, keep a log, keep a record, make a list, make notes, make a note, watch a video, have a look,
      give us, give me, send us, send me, browse, collect, pick up, cut out, work out, calculate, investigate, share, text us, text me,
      be aware, get information, get details, gather, remember, pick, go over, go through, go with, look round, have a go, have a think, have a think about, give some thought to, give thought to, give consideration to, reflect on, weigh up,
      put your appointments, pop your appointments, enter your appointments, add your appointments, mark your appointments`,
    words:
      'a list of, list of, details of, information on, information about, an idea of, dates of, diary of, log of, pros and cons, advice on, advice about',
    welshVerbs: `gofyn/gofynn, holi/hol, siarad/siarad, trafod/trafod, dysgu/dysg, darllen/darllenn, ymchwilio/ymchwili, edrych/edrych,
      ysgrifennu/ysgrifenn, sgwennu/sgwenn, nodi/nod, rhestru/rhestr, cofnodi/cofnod, dweud/dywed, esbonio/esboni, disgrifio/disgrifi,
      gwylio/gwyli, cynllunio/cynlluni, paratoi/parato, ymarfer/ymarfer, meddwl/meddyli, meddwl am/meddyli, myfyrio ar, ymchwilio i/ymchwili, edrych ar/edrych, ystyried/ystyri, penderfynu/penderfyn, dewis/dewis,
      cymharu/cymhar, deall/deall, darganfod/darganfydd, dod â, dod o hyd i, dewch â, dewch ag, drafftio/drafft, dangos/dangos, clywed/clyw,
      gwirio/gwiri, argraffu/argraff, casglu/casgl, gwybod, cadw dyddiadur, cadwch ddyddiadur, cadw rhestr, gwneud rhestr, gwnewch restr,
      rhoi gwybod, rhowch wybod, dod o hyd i wybodaeth, meddyliwch am, dewch o hyd i, gwrando/gwranda, cyfrifo/cyfrif, chwilio am wybodaeth`,
    welsh: 'rhestr o, gwybodaeth am, manylion',
  },
  NOT: {
    words: `not, do not, don t, dont, does not, doesn t, won t, will not, no need, need not, needn t, without, instead of, rather than, never,
      cannot, can t, avoid, avoiding, except, outside of, around your, around her, around his, around their, fit around, clash with,
      clashes with, clashing with, away from, nothing, no longer, yet to, nor, free of, no requirement, not required, not have to, no obligation`,
    welsh: 'peidiwch, peidio, peidiwch â, peidiwch ag, peidio â, peidio ag',
    welshVerbs: 'osgoi',
  },
  MAY: {
    words: `could, might, may wish, may choose, may want, may like, can choose, would like, wants to, want to, wish to, wishes to, is free to,
      are free to, you may, she may, he may, they may, if you want, if you wish, you can, possibly`,
  },
  HOW: { words: 'how, how to, what it is like, ways to, ways of, tips on, tips for, sut, sut i, sut mae' },
  // What it begins is to be done by the person, whoever says it.
  ORDERS: {
    words: `you said you d, you said you would, you said you ll, you ve said you ll, you ve said you d, you agreed to, you ve agreed to, you have agreed to, you told me you d, you promised to, you promised you d,
      we agreed you d, we agreed you would, we agreed that you will, we agreed you will, we agreed you ll, as agreed you will, i d like you to, i d really like you to, i would like you to, we d like you to, we would like you to, i want you to, we want you to, i need you to, we need you to,
      i d like to see you, we d like to see you, i would like to see you, we would like to see you, i want to see you, we expect you to, i expect you to, we re asking you to, i m asking you to, we ask you to, i suggest you, i d suggest you, we suggest you,
      do not miss, don t miss, dont miss, never miss, not miss, do not skip, don t skip, do not forget to, don t forget to, dont forget to, do not delay, don t delay, don t put off, do not put off,
      peidiwch â cholli, peidiwch â methu, peidiwch ag anghofio, peidiwch ag oedi, rydw i eisiau i chi, dw i eisiau i chi, hoffwn i chi, hoffem i chi, rydym am i chi, cytunoch i, rydych wedi cytuno i, gytunoch chi i`,
  },
  ASIDE: {
    words: `if, when, whenever, because, which, who, whom, whose, whether, where, while, unless, so that, so you, so he, so she, so they, so we,
      ready to, ready for, help you, helps you, help her, help him, help them, in order to, able to, once you, once she, once he, once they,
      once your, once the, in case, in preparation for, prior to, since, given, due to, despite, although, as you, what, considering,
      instead, that, than, with a view to, needed for, needed to, used in, used for, suitable for, before, after, until, till, following, by`,
  },
  // Aside only in mid-sentence: "So you will be there" is told.
  SO: { words: 'so you, so he, so she, so they' },
  AFTER: { words: 'after, before, until, till, following, by, since, ar ôl, wedi, cyn, erbyn' },
  'TO-PRACTISE': {
    words: `to practise, to practice, for practice, as practice, as a practice, as an exercise, as a trial run, for a trial run, i ymarfer, fel ymarfer, er mwyn ymarfer, in class`,
  },
  PRETEND: {
    words: `mock, example, sample, practice, pretend, imaginary, made up, dummy, specimen, dry run, role play, simulated, template, blank, ffug, enghraifft,
      enghreifftiol, esiampl, enghraifft o, templed, sampl`,
  },
  COURSE: {
    nouns: `course, workshop, session, class, seminar, webinar, lesson, talk, lecture, video, film, leaflet, booklet, guide, quiz, module, unit, book,
      training, presentation, information session, open day, open evening, taster, coaching, page, website, chapter, programme, e learning, tutorial, podcast, factsheet`,
    welsh: `cwrs, cyrsiau, gweithdy, gweithdai, sesiwn, sesiynau, dosbarth, dosbarthiadau, hyfforddiant, sgwrs, fideo, taflen, canllaw, modiwl, uned, gwers, noson agored, diwrnod agored, tudalen`,
  },
  NUMBER: {
    words: `one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, thirty five, forty, both, dozens of, lots of, loads of, a number of, plenty of, many, a dozen, a few, some, several, any, a couple of, couple of, at least, up to, another, more,
      un, dau, dwy, tri, tair, pedwar, pedair, pum, pump, chwech, chwe, saith, wyth, naw, deg, ddau, ddwy, dri, dair, bedwar, bedair, bum, bump, thri, thair,
      phedwar, phedair, phum, chwech, chwe, ddeg, ychydig, unrhyw, o leiaf, sawl, nifer o`,
  },
  TIME: {
    nouns: `monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september, october, november, december, hour, hr, minute, noon, midday, christmas, easter`,
    words: `mon, tue, tues, weds, wed, thu, thur, thurs, fri, sat, sun, jan, feb, apr, jun, jul, aug, sept, sep, oct, nov, dec, daily, weekly, fortnightly, monthly,
      once, twice, tomorrow, every day, every week, each week, each day, a week, per week, pw, p w, w e, w c, next week, ionawr, chwefror, mawrth, ebrill, mai, mehefin,
      gorffennaf, awst, medi, hydref, tachwedd, rhagfyr, llun, mercher, iau, gwener, sadwrn, sul, unwaith, ddwywaith, hanner dydd, awr, yr wythnos, bob wythnos, bob dydd`,
  },
  'OUR-SIDE': {
    nouns: `adviser, advisor, work coach, coach, caseworker, case worker, provider, tutor, careers adviser, keyworker, key worker, jobcentre, job centre, mentor, we, support worker, disability employment adviser`,
    words: 'jcp, jc, wc, dea, byddwn, byddwn ni, byddaf, byddaf i, fe fyddwn ni',
    welsh: 'anogwr gwaith, cynghorydd, tiwtor, darparwr',
  },
  // A required item is the person's: "we will" and "the adviser will" are not.
  THEY: {
    words: `you, he, she, they, claimant, clmt, clt, customer, client, cust, the claimant, participant, claimants, hawlydd, yr hawlydd, chi, hi, ef, fe, cwsmer, y cwsmer, i chi, iddi hi, iddo fe, everyone, lone parent`,
  },
  MUST: {
    words: `will, must, to, should, shall, has to, have to, needs to, need to, agreed to, agrees to, has agreed to, agreed that, agreed she would, agreed he would, is to, are to,
      is required to, are required to, is expected to, are expected to, will be, would, ought to, promised to, undertakes to, make sure, make sure you, make sure that you,
      ensure, ensure you, ensure that you, please, plans to, has, is going to, ll, d, bydd, fydd, rhaid, rhaid i, mae n rhaid, cytunodd, dylai, dylech`,
  },
  LEADS: {
    words:
      'to, and, or, then, also, please, wedyn, yna, again, just, simply, always, first, next, finally, at least, actively, start, your',
  },
  YOUR: { words: 'you, your, her, his, him, them, their, eich, chi, ch, ei, claimant, clmt' },
  ON: { words: 'on, in, about, for, how, ar, am, mewn, sut, i, to, with' },
  // Verbs that begin something and mean no more here.
  VERB: {
    verbs: `agree, allow, answer, arrange, book, borrow, buy, call, clear, close, come, confirm, contact, cook, count, create, demonstrate, download, email, e mail, enrol,
      fill, fill in, find, finish, follow, get, give, go, hand, have, install, join, keep, leave, log on, log in, make, measure, meet, open, order, organise, pack, pay,
      phone, telephone, post, put, receive, register, reply, return, ring, save, scan, search, see, select, send, set up, sign up, sign, sit, spend, start, stay,
      submit, take, test, text, travel, try, turn up, type, update, upload, use, visit, wait, walk, wash, complete, attend, begin, do, work, help, continue, carry on, stop, reduce, join in, ask for`,
    welshVerbs: `mynd/â, ewch, gwneud/gwn, gwnewch, anfon/anfon, cymryd/cymer, rhoi/rho, agor/agor, ffonio/ffoni, cysylltu/cysyllt, cofrestru/cofrestr, mynychu/mynych, cwblhau/cwblh, cwblhewch,
      dechrau/dechreu, parhau/parh, parhewch, cadw/cadw, defnyddio/defnyddi, diweddaru/diweddar, e bostio/e bosti, postio/posti, llenwi/llanw, llenwch, gweld/gwel, gwelwch, cwrdd/cwrdd, cyfarfod, talu/tal,
      teithio/teithi, trefnu/trefn, ymuno/ymun, arwyddo/arwydd, prynu/pryn, benthyg/benthyc, cerdded/cerdd, creu/cre, gorffen/gorffenn, dod/dew, dewch, gweithio/gweithi, helpu/help, stopio/stopi, lleihau, cael, bod`,
  },
}

/** Words that only one of the languages has, or that mean something else in the other. */
export const littleWords: Record<'en' | 'cy', WordLists> = {
  en: {
    AND: { words: 'and, then, but, or, and then, and also, but also, plus' },
    OR: { words: 'or, nor' },
    'OUR-SIDE': { words: 'i' },
    SPEAKER: { words: 'i' },
    ABOUT: { words: 'about, re, regarding, concerning' },
    TO: { words: 'to, into, at, with, in, round, around, through, on, for' },
  },
  cy: {
    AND: { words: 'a, ac, neu, wedyn, yna, ond, ac yna, ac wedyn' },
    OR: { words: 'neu, na, nac' },
    NOT: { words: 'nid oes, does dim, heb, yn hytrach na, nac, nid yw, dim byd eto, na fydd, ni fydd' },
    ASIDE: {
      words: `os, pan, cyn, ar ôl, nes, er mwyn, fel y gallwch, fel bod, fel eich bod, i ch helpu, i w helpu, oherwydd, achos, tra, sydd, sy n, sy, ble, lle mae, a allai, y gallech, i fod yn barod, cyn i chi, roeddech, oedd, yr oedd`,
    },
    HOW: { words: 'sut, beth yw, pa mor' },
    MUST: { words: 'yn, n, i' },
    ABOUT: { words: 'am, ynghylch, ynglŷn â' },
    TO: { words: 'i, at, yn, mewn, o gwmpas, ar, gyda, ng, yng, ym' },
  },
}
