/**
 * How each answer is said to the person in a sentence, in both languages: the words of the summary.
 *
 * What must always hold
 * 1. A sentence says what the answer says and no more: no number, name or date stands here that the question itself does
 *    not offer.                                                                                  (test/summary.test.ts)
 * 2. A slot stands after a colon, or where nothing before it makes it mutate, so that Welsh holds whatever is put there.
 * 3. Every option of a question that is said by its options has its sentence.                     (test/summary.test.ts)
 *
 * {value} is the answer in words; {number} a number without its unit; {when} a date with "in" or "on" where it needs one;
 * {who} one child, or the one that was just named. A question that is not here is said as "Label: value".
 */
import type { Words } from '../lib/language.ts'

/** How the answers to one question are said. */
export type Saying = {
  /** Any real answer that the next two do not say. */
  value?: Words
  /** The number one, where it is said differently. */
  one?: Words
  /** A whole sentence for one option of a choice, or for 'yes' and 'no'. */
  by?: Readonly<Record<string, Words>>
  /** What one of several options is called inside the sentence; else its label. */
  named?: Readonly<Record<string, Words>>
  none?: Words
}

const todayAndAims: Record<string, Saying> = {
  'talking-how': {
    value: { en: 'We talked {value}.', cy: 'Sut y siaradon ni: {value}.' },
  },
  present: {
    value: { en: 'With you in the talk: {value}.', cy: 'Gyda chi yn y sgwrs: {value}.' },
    none: { en: 'Nobody else was with you.', cy: 'Nid oedd neb arall gyda chi.' },
  },
  'present-who': { value: { en: 'Who they were: {value}.', cy: 'Pwy oedden nhw: {value}.' } },
  'interpreter-how': {
    by: {
      room: { en: 'The interpreter was in the room.', cy: 'Roedd y cyfieithydd ar y pryd yn yr ystafell.' },
      phone: { en: 'The interpreter was on the phone.', cy: 'Roedd y cyfieithydd ar y pryd ar y ffôn.' },
      video: { en: 'The interpreter was on video.', cy: 'Roedd y cyfieithydd ar y pryd ar fideo.' },
      sign: { en: 'The interpreter used sign language.', cy: 'Defnyddiodd y cyfieithydd ar y pryd iaith arwyddion.' },
      family: {
        en: 'The interpreter was someone you know.',
        cy: 'Rhywun rydych yn ei adnabod oedd y cyfieithydd ar y pryd.',
      },
    },
  },
  'aim-work': {
    value: { en: 'The kind of work you would like: {value}.', cy: 'Y math o waith yr hoffech ei wneud: {value}.' },
    none: { en: 'You do not know yet what work you would like.', cy: 'Nid ydych yn gwybod eto pa waith yr hoffech.' },
  },
  'job-preference-1': {
    value: { en: 'Your first choice of job: {value}.', cy: 'Eich dewis cyntaf o swydd: {value}.' },
  },
  'job-preference-2': { value: { en: 'Your second choice: {value}.', cy: 'Eich ail ddewis: {value}.' } },
  'job-preference-3': { value: { en: 'Your third choice: {value}.', cy: 'Eich trydydd dewis: {value}.' } },
  'self-employment': {
    by: {
      already: { en: 'You work for yourself now.', cy: 'Rydych yn gweithio i chi’ch hun nawr.' },
      before: {
        en: 'You worked for yourself before, and might again.',
        cy: 'Rydych wedi gweithio i chi’ch hun o’r blaen, ac efallai y gwnewch eto.',
      },
      interested: {
        en: 'You would like to know more about working for yourself.',
        cy: 'Hoffech wybod mwy am weithio i chi’ch hun.',
      },
      no: { en: 'Working for yourself is not for you.', cy: 'Nid yw gweithio i chi’ch hun yn addas i chi.' },
    },
  },
  'what-matters': {
    value: { en: 'What matters to you in a job: {value}.', cy: 'Beth sy’n bwysig i chi mewn swydd: {value}.' },
  },
}

const timesOfWork: Record<string, Saying> = {
  'hours-wanted': {
    value: {
      en: 'About {number} hours a week would suit you.',
      cy: 'Byddai tua {number} awr yr wythnos yn addas i chi.',
    },
    one: { en: 'About {number} hour a week would suit you.', cy: 'Byddai tua {number} awr yr wythnos yn addas i chi.' },
  },
  'days-wanted': { value: { en: 'You could work on {value}.', cy: 'Pa ddyddiau y gallech weithio: {value}.' } },
  'times-wanted': {
    value: { en: 'The times you could work: {value}.', cy: 'Pryd y gallech weithio: {value}.' },
  },
  'times-not': {
    value: { en: 'When you cannot work: {value}.', cy: 'Pryd na allwch weithio: {value}.' },
    none: {
      en: 'There are no days or times that you cannot do.',
      cy: 'Nid oes dyddiau nac adegau nad ydynt yn bosibl i chi.',
    },
  },
  'place-wanted': { value: { en: 'Where you could work: {value}.', cy: 'Ble y gallech weithio: {value}.' } },
  'start-when': {
    by: {
      now: { en: 'You could start work now.', cy: 'Gallech ddechrau gweithio nawr.' },
      'months-3': {
        en: 'You could start work in the next 3 months.',
        cy: 'Gallech ddechrau gweithio yn y 3 mis nesaf.',
      },
      'months-12': {
        en: 'You could start work in 3 to 12 months.',
        cy: 'Gallech ddechrau gweithio ymhen 3 i 12 mis.',
      },
      later: {
        en: 'You could start work in more than a year.',
        cy: 'Gallech ddechrau gweithio ymhen mwy na blwyddyn.',
      },
      'cannot-say': {
        en: 'You cannot say yet when you could start work.',
        cy: 'Ni allwch ddweud eto pryd y gallech ddechrau gweithio.',
      },
    },
  },
}

const workNowAndBefore: Record<string, Saying> = {
  'working-now': {
    value: { en: 'The work you do now: {value}.', cy: 'Y gwaith rydych yn ei wneud nawr: {value}.' },
    none: { en: 'You have no work at the moment.', cy: 'Nid oes gennych waith ar hyn o bryd.' },
  },
  'working-now-what': { value: { en: 'What that work is: {value}.', cy: 'Beth yw’r gwaith hwnnw: {value}.' } },
  'working-now-hours': {
    value: { en: 'You do it about {number} hours a week.', cy: 'Rydych yn ei wneud am tua {number} awr yr wythnos.' },
    one: { en: 'You do it about {number} hour a week.', cy: 'Rydych yn ei wneud am tua {number} awr yr wythnos.' },
  },
  jobs: { none: { en: 'You have not had a job yet.', cy: 'Nid ydych wedi cael swydd eto.' } },
  'job-employer': { value: { en: 'The employer: {value}.', cy: 'Y cyflogwr: {value}.' } },
  'job-place': { value: { en: 'Where: {value}.', cy: 'Ble: {value}.' } },
  'job-type': { value: { en: 'The kind of job: {value}.', cy: 'Y math o swydd: {value}.' } },
  'job-started': { value: { en: 'You started {when}.', cy: 'Pryd y dechreuoch: {value}.' } },
  'job-ended': { value: { en: 'You finished {when}.', cy: 'Pryd y gorffennoch: {value}.' } },
  'job-did': { value: { en: 'What you did there: {value}.', cy: 'Beth wnaethoch chi yno: {value}.' } },
  'time-between': {
    value: { en: 'What you did when you were not in work: {value}.', cy: 'Pan nad oeddech mewn gwaith: {value}.' },
  },
  'work-liked': {
    value: {
      en: 'What you liked and did well: {value}.',
      cy: 'Beth oeddech yn ei hoffi ac yn ei wneud yn dda: {value}.',
    },
  },
}

/** How one job begins; whoever does not still do it has done it, whether or not they said when it ended. */
export const jobSaid = {
  still: { en: 'You still do this job: {value}.', cy: 'Rydych yn dal i wneud y swydd hon: {value}.' },
  done: { en: 'You have done this job: {value}.', cy: 'Rydych wedi gwneud y swydd hon: {value}.' },
} as const satisfies Record<string, Words>

const learning: Record<string, Saying> = {
  'qualifications-held': {
    none: { en: 'You have no qualifications.', cy: 'Nid oes gennych gymwysterau.' },
  },
  'qualification-subject': { value: { en: 'What it is in: {value}.', cy: 'Y pwnc: {value}.' } },
  'qualification-level': { value: { en: 'It is {value}.', cy: 'Ei lefel: {value}.' } },
  'qualification-where': {
    by: {
      uk: { en: 'It is from the United Kingdom.', cy: 'Mae’n dod o’r Deyrnas Unedig.' },
      abroad: { en: 'It is from another country.', cy: 'Mae’n dod o wlad arall.' },
    },
  },
  'qualification-country': { value: { en: 'The country: {value}.', cy: 'Y wlad: {value}.' } },
  'qualification-recognised': {
    by: {
      yes: {
        en: 'You have a statement of what it is worth in the UK.',
        cy: 'Mae gennych ddatganiad o’i werth yn y DU.',
      },
      applied: {
        en: 'You have asked for a statement of what it is worth in the UK.',
        cy: 'Rydych wedi gofyn am ddatganiad o’i werth yn y DU.',
      },
      no: {
        en: 'You have no statement yet of what it is worth in the UK.',
        cy: 'Nid oes gennych ddatganiad eto o’i werth yn y DU.',
      },
    },
  },
  'qualification-year': { value: { en: 'It is from {value}.', cy: 'Pryd: {value}.' } },
  'qualification-certificate': {
    by: {
      yes: { en: 'You have the certificate.', cy: 'Mae’r dystysgrif gennych.' },
      'can-get': {
        en: 'You do not have the certificate, but could get a copy.',
        cy: 'Nid yw’r dystysgrif gennych, ond gallech gael copi.',
      },
      no: {
        en: 'You do not have the certificate and cannot get one.',
        cy: 'Nid yw’r dystysgrif gennych, ac ni allwch gael un.',
      },
    },
  },
  'training-now': {
    value: { en: 'The course or training you are on: {value}.', cy: 'Y cwrs neu’r hyfforddiant rydych arno: {value}.' },
    none: { en: 'You are not on a course.', cy: 'Nid ydych ar gwrs.' },
  },
  'training-wanted': {
    value: { en: 'What you would like to learn: {value}.', cy: 'Beth yr hoffech ei ddysgu: {value}.' },
    none: {
      en: 'There is nothing you would like to learn just now.',
      cy: 'Nid oes dim yr hoffech ei ddysgu ar hyn o bryd.',
    },
  },
  'skills-words': { value: { en: 'What you are good at: {value}.', cy: 'Yr hyn rydych yn dda am ei wneud: {value}.' } },
  'work-cards': {
    value: { en: 'The cards you have for work: {value}.', cy: 'Eich trwyddedau a’ch cardiau gwaith: {value}.' },
    named: {
      trade: { en: 'gas, electric, welding or another trade', cy: 'nwy, trydan, weldio neu grefft arall' },
    },
    none: { en: 'You have no cards or licences for work.', cy: 'Nid oes gennych drwyddedau na chardiau gwaith.' },
  },
  'work-cards-words': { value: { en: 'More about them: {value}.', cy: 'Mwy amdanyn nhw: {value}.' } },
  'computer-skills': {
    value: {
      en: 'On a phone or computer you can {value}.',
      cy: 'Beth y gallwch ei wneud ar gyfrifiadur neu ffôn: {value}.',
    },
    named: {
      messages: { en: 'send texts and emails', cy: 'anfon negeseuon ac e-byst' },
      search: { en: 'find things online', cy: 'dod o hyd i bethau ar y rhyngrwyd' },
    },
    none: {
      en: 'On a computer or phone, you can do none of the things on our list.',
      cy: 'Ar gyfrifiadur neu ffôn, ni allwch wneud dim o’r pethau ar ein rhestr.',
    },
  },
}

/** How one qualification begins. */
export const qualificationSaid = {
  whole: { en: 'You have this qualification: {value}.', cy: 'Mae gennych y cymhwyster hwn: {value}.' },
  unfinished: {
    en: 'You began this, and did not finish it: {value}.',
    cy: 'Dechreuoch hyn, ac ni wnaethoch ei orffen: {value}.',
  },
} as const satisfies Record<string, Words>

const family: Record<string, Saying> = {
  children: {
    none: { en: 'You do not look after any children.', cy: 'Nid ydych yn gofalu am blant.' },
  },
  'child-age': {
    value: { en: '{who} is {number} years old.', cy: '{who} yn {number} oed.' },
    one: { en: '{who} is {number} year old.', cy: '{who} yn {number} oed.' },
  },
  'child-lives': { value: { en: '{who} lives {value}.', cy: '{who} yn byw {value}.' } },
  'child-day': {
    value: { en: '{who} is {value} on weekdays.', cy: '{who} {value} yn ystod yr wythnos.' },
    by: {
      'part-time-school': {
        en: '{who} is at school for part of the day or week.',
        cy: '{who} yn yr ysgol am ran o’r diwrnod neu’r wythnos.',
      },
      'grown-up': { en: '{who} has left school.', cy: '{who} wedi gadael yr ysgol.' },
    },
  },
  'child-hours-from': { value: { en: 'That starts at {value}.', cy: 'Amser dechrau: {value}.' } },
  'child-hours-to': { value: { en: 'It ends at {value}.', cy: 'Amser gorffen: {value}.' } },
  'childcare-needed': {
    by: {
      yes: {
        en: 'You would need childcare to work or to do activities.',
        cy: 'Byddai angen gofal plant arnoch i weithio neu i wneud gweithgareddau.',
      },
      no: {
        en: 'You would not need childcare to work or to do activities.',
        cy: 'Ni fyddai angen gofal plant arnoch i weithio nac i wneud gweithgareddau.',
      },
    },
  },
  'childcare-words': {
    value: {
      en: 'Who can help with them, and what happens in the holidays: {value}.',
      cy: 'Pwy all helpu gyda nhw, a beth sy’n digwydd yn y gwyliau: {value}.',
    },
  },
  caring: {
    by: {
      yes: {
        en: 'You look after someone who is ill, disabled or old.',
        cy: 'Rydych yn gofalu am rywun sy’n sâl, yn anabl neu’n hen.',
      },
      no: {
        en: 'You do not look after someone ill, disabled or old.',
        cy: 'Nid ydych yn gofalu am neb sy’n sâl, yn anabl neu’n hen.',
      },
    },
  },
  'caring-who': { value: { en: 'Who you look after: {value}.', cy: 'Am bwy rydych yn gofalu: {value}.' } },
  'caring-hours': {
    value: {
      en: 'You do this for about {number} hours a week.',
      cy: 'Rydych yn gwneud hyn am tua {number} awr yr wythnos.',
    },
    one: {
      en: 'You do this for about {number} hour a week.',
      cy: 'Rydych yn gwneud hyn am tua {number} awr yr wythnos.',
    },
  },
  'caring-times': { value: { en: 'When they need you: {value}.', cy: 'Pryd y mae angen eich help: {value}.' } },
}

/** Who is spoken of: how many children there are, one of them, and the same one again. */
export const childSaid = {
  one: { en: 'You told us about one child.', cy: 'Dywedoch wrthym am un plentyn.' },
  several: { en: 'You told us about {number} children.', cy: 'Dywedoch wrthym am {number} o blant.' },
  first: { en: 'One', cy: 'Mae un' },
  again: { en: 'This child', cy: 'Mae’r plentyn hwn' },
} as const satisfies Record<string, Words>

const bodyAndTravel: Record<string, Saying> = {
  'health-words': {
    value: {
      en: 'Your health, in your own words: {value}.',
      cy: 'Eich iechyd, yn eich geiriau eich hun: {value}.',
    },
  },
  'health-days': {
    value: { en: 'Your good days and bad days: {value}.', cy: 'Eich dyddiau da a’ch dyddiau gwael: {value}.' },
  },
  'health-walk': {
    by: {
      'no-limit': {
        en: 'You can walk as far as most people.',
        cy: 'Gallwch gerdded mor bell â’r rhan fwyaf o bobl.',
      },
      'minutes-20': {
        en: 'You can walk for about 20 minutes and then have to stop.',
        cy: 'Gallwch gerdded am tua 20 munud ac yna mae’n rhaid i chi stopio.',
      },
      'minutes-10': {
        en: 'You can walk for about 10 minutes and then have to stop.',
        cy: 'Gallwch gerdded am tua 10 munud ac yna mae’n rhaid i chi stopio.',
      },
      'minutes-5': {
        en: 'You can walk for about 5 minutes and then have to stop.',
        cy: 'Gallwch gerdded am tua 5 munud ac yna mae’n rhaid i chi stopio.',
      },
      'few-steps': {
        en: 'You can walk a few steps and then have to stop.',
        cy: 'Gallwch gerdded ychydig gamau ac yna mae’n rhaid i chi stopio.',
      },
      'no-walking': {
        en: 'You do not walk, or you use a wheelchair.',
        cy: 'Nid ydych yn cerdded, neu rydych yn defnyddio cadair olwyn.',
      },
      varies: {
        en: 'How far you can walk changes from day to day.',
        cy: 'Mae pa mor bell y gallwch gerdded yn newid o ddydd i ddydd.',
      },
    },
  },
  'health-adjustments': {
    value: {
      en: 'What would help you: {value}.',
      cy: 'Beth fyddai’n eich helpu: {value}.',
    },
    none: {
      en: 'You can think of nothing that would help you.',
      cy: 'Ni allwch feddwl am ddim a fyddai’n eich helpu.',
    },
  },
  'health-helps': { value: { en: 'What else helps: {value}.', cy: 'Beth arall sy’n helpu: {value}.' } },
  'driving-licence': {
    by: {
      full: { en: 'You have a full driving licence.', cy: 'Mae gennych drwydded yrru lawn.' },
      provisional: { en: 'You have a provisional driving licence.', cy: 'Mae gennych drwydded yrru dros dro.' },
      abroad: {
        en: 'You have a driving licence from another country.',
        cy: 'Mae gennych drwydded yrru o wlad arall.',
      },
      'not-now': {
        en: 'You had a driving licence, but you cannot drive now.',
        cy: 'Roedd gennych drwydded yrru, ond ni allwch yrru nawr.',
      },
    },
    none: { en: 'You have no driving licence.', cy: 'Nid oes gennych drwydded yrru.' },
  },
  'travel-how': {
    value: { en: 'How you get about: {value}.', cy: 'Sut rydych yn teithio o gwmpas: {value}.' },
    named: {
      car: { en: 'a car or motorbike', cy: 'car neu feic modur' },
    },
    none: { en: 'You have no way to travel.', cy: 'Nid oes gennych ffordd o deithio.' },
  },
  'travel-minutes': {
    value: {
      en: 'You could travel for {number} minutes each way.',
      cy: 'Gallech deithio am {number} munud bob ffordd.',
    },
    one: { en: 'You could travel for {number} minute each way.', cy: 'Gallech deithio am {number} munud bob ffordd.' },
  },
  'travel-stop': {
    value: {
      en: 'The walk to your stop or station is {number} minutes.',
      cy: 'Y daith gerdded i’ch arhosfan neu’ch gorsaf: {number} munud.',
    },
    one: {
      en: 'The walk to your stop or station is {number} minute.',
      cy: 'Y daith gerdded i’ch arhosfan neu’ch gorsaf: {number} munud.',
    },
  },
  'travel-hard': {
    value: { en: 'What makes travel hard: {value}.', cy: 'Beth sy’n gwneud teithio’n anodd: {value}.' },
    none: { en: 'Nothing makes travel hard for you.', cy: 'Nid oes dim yn gwneud teithio’n anodd i chi.' },
  },
}

const homeAndLanguage: Record<string, Saying> = {
  living: {
    by: {
      own: {
        en: 'You live in a home that you own or are buying.',
        cy: 'Rydych yn byw mewn cartref rydych yn berchen arno neu’n ei brynu.',
      },
      private: { en: 'You rent from a private landlord.', cy: 'Rydych yn rhentu gan landlord preifat.' },
      social: {
        en: 'You rent from a council or housing association.',
        cy: 'Rydych yn rhentu gan gyngor neu gymdeithas dai.',
      },
      family: { en: 'You live with family or friends.', cy: 'Rydych yn byw gyda theulu neu ffrindiau.' },
      temporary: {
        en: 'You live in a hostel, refuge or temporary place.',
        cy: 'Rydych yn byw mewn hostel, lloches neu le dros dro.',
      },
      'no-fixed-abode': { en: 'You have no fixed home.', cy: 'Nid oes gennych gartref sefydlog.' },
      other: {
        en: 'You live somewhere that is not on our list.',
        cy: 'Rydych yn byw yn rhywle nad yw ar ein rhestr.',
      },
    },
  },
  'living-words': {
    value: {
      en: 'How your home makes work or post harder: {value}.',
      cy: 'Sut y mae eich cartref yn gwneud gwaith neu bost yn anoddach: {value}.',
    },
    none: {
      en: 'Where you live does not make work or post harder.',
      cy: 'Nid yw lle rydych yn byw yn gwneud gwaith na phost yn anoddach.',
    },
  },
  'housing-costs': {
    value: { en: 'What you pay for your home: {value}.', cy: 'Beth rydych yn ei dalu am eich cartref: {value}.' },
    none: { en: 'You have no housing costs.', cy: 'Nid oes gennych gostau tai.' },
  },
  languages: { value: { en: 'The languages you use: {value}.', cy: 'Yr ieithoedd rydych yn eu defnyddio: {value}.' } },
  'work-language': {
    by: {
      welsh: { en: 'You would like to work in Welsh.', cy: 'Hoffech weithio yn Gymraeg.' },
      both: {
        en: 'You would like to work in Welsh and English.',
        cy: 'Hoffech weithio yn Gymraeg ac yn Saesneg.',
      },
      other: { en: 'You would like to work in another language.', cy: 'Hoffech weithio mewn iaith arall.' },
      no: { en: 'English is fine for you at work.', cy: 'Mae Saesneg yn iawn i chi yn y gwaith.' },
    },
  },
  'interpreter-needed': {
    by: {
      yes: {
        en: 'You want an interpreter when we talk.',
        cy: 'Rydych eisiau cyfieithydd ar y pryd pan fyddwn yn siarad.',
      },
      no: {
        en: 'You do not want an interpreter when we talk.',
        cy: 'Nid ydych eisiau cyfieithydd ar y pryd pan fyddwn yn siarad.',
      },
    },
  },
  'interpreter-language': {
    value: {
      en: 'The language of the interpreter: {value}.',
      cy: 'Iaith y cyfieithydd ar y pryd: {value}.',
    },
  },
  'language-class': {
    by: {
      'on-one': { en: 'You are on a language class.', cy: 'Rydych mewn dosbarth iaith.' },
      waiting: { en: 'You are waiting for a language class.', cy: 'Rydych yn aros am ddosbarth iaith.' },
      yes: { en: 'You would like a language class.', cy: 'Hoffech gael dosbarth iaith.' },
      no: { en: 'You do not want a language class.', cy: 'Nid ydych eisiau dosbarth iaith.' },
    },
  },
  'internet-where': {
    value: { en: 'Where you can go online: {value}.', cy: 'Ble y gallwch fynd ar-lein: {value}.' },
    named: { phone: { en: 'on your phone', cy: 'ar eich ffôn' } },
    none: {
      en: 'There is nowhere that you can go online.',
      cy: 'Nid oes unman lle gallwch fynd ar-lein.',
    },
  },
  'online-confidence': {
    by: {
      fine: { en: 'You manage well online.', cy: 'Rydych yn ymdopi’n dda ar-lein.' },
      'some-help': {
        en: 'You like some help to do things online.',
        cy: 'Rydych yn hoffi cael rhywfaint o help i wneud pethau ar-lein.',
      },
      'much-help': {
        en: 'You need a lot of help to do things online.',
        cy: 'Mae angen llawer o help arnoch i wneud pethau ar-lein.',
      },
      cannot: { en: 'You cannot do things online.', cy: 'Ni allwch wneud pethau ar-lein.' },
    },
  },
}

const helpAndWords: Record<string, Saying> = {
  obstacles: {
    value: { en: 'What gets in the way of work: {value}.', cy: 'Beth sy’n eich rhwystro rhag gweithio: {value}.' },
    named: {
      health: { en: 'your health', cy: 'eich iechyd' },
      housing: { en: 'where you live, or having nowhere to live', cy: 'lle rydych yn byw, neu heb le i fyw' },
      age: { en: 'what employers think of your age', cy: 'barn cyflogwyr am eich oedran' },
      jobs: { en: 'few jobs near you', cy: 'ychydig o swyddi yn agos atoch' },
    },
    none: { en: 'Nothing gets in the way of work.', cy: 'Nid oes dim yn eich rhwystro rhag gweithio.' },
  },
  'obstacles-words': {
    value: {
      en: 'In your own words: {value}.',
      cy: 'Yn eich geiriau eich hun: {value}.',
    },
  },
  'help-wanted': {
    value: { en: 'The help you would like: {value}.', cy: 'Yr help yr hoffech ei gael: {value}.' },
    named: {
      business: { en: 'how to start a business', cy: 'dechrau busnes' },
      health: { en: 'your health at work', cy: 'rheoli eich iechyd yn y gwaith' },
      confidence: { en: 'how to feel more sure of yourself', cy: 'meithrin hyder' },
      childcare: { en: 'how to find or pay for childcare', cy: 'dod o hyd i ofal plant neu dalu amdano' },
    },
    none: { en: 'You want no help just now.', cy: 'Nid ydych eisiau help ar hyn o bryd.' },
  },
  'tried-before': {
    value: { en: 'What you have tried: {value}.', cy: 'Beth rydych wedi rhoi cynnig arno: {value}.' },
    none: { en: 'You have not tried anything yet.', cy: 'Nid ydych wedi rhoi cynnig ar ddim eto.' },
  },
  willing: {
    value: {
      en: 'What you would try: {value}.',
      cy: 'Beth y byddech yn fodlon rhoi cynnig arno: {value}.',
    },
    none: {
      en: 'There is nothing that you would try just now.',
      cy: 'Nid oes dim y byddech yn fodlon rhoi cynnig arno ar hyn o bryd.',
    },
  },
  information: {
    value: { en: 'What else you told us: {value}.', cy: 'Beth arall a ddywedoch wrthym: {value}.' },
  },
  'own-view-limits': {
    value: {
      en: 'What limits the work you can do, in your view: {value}.',
      cy: 'Beth sy’n cyfyngu ar eich gwaith, yn eich barn chi: {value}.',
    },
  },
}

/** By question, the fields of groups included. */
export const sayings: Readonly<Record<string, Saying>> = {
  ...todayAndAims,
  ...timesOfWork,
  ...workNowAndBefore,
  ...learning,
  ...family,
  ...bodyAndTravel,
  ...homeAndLanguage,
  ...helpAndWords,
}

/** What comes before the rest of a long list, and in place of words that are too long for a paragraph. */
export const saidBesides = {
  also: { en: 'Also: {value}.', cy: 'Hefyd: {value}.' },
  inFull: { en: 'as you told us, in full below', cy: 'fel y dywedoch wrthym, yn llawn isod' },
} as const satisfies Record<string, Words>
