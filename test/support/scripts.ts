/** People who write their names in each script, what they might say, and what they might do. None of them exists. */
export type Writer = {
  script: string
  name: string
  address: string
  what: string
  words: string
}

export const writers: Writer[] = [
  {
    script: 'Arabic',
    name: 'سارة محمد الأحمد',
    address: 'شقة ٣ شارع القناة',
    what: 'الذهاب إلى دورة اللغة الإنجليزية (ESOL) يوم الثلاثاء',
    words: 'أريد أن أعمل في مستودع (warehouse) من الساعة 9:30 إلى 14:30، لأن ابنتي في المدرسة. مُحَمَّدٌ، اللّٰهِ، لا إله.',
  },
  {
    script: 'Arabic letters of Kurdish, Pashto, Urdu and Farsi',
    name: 'ئاڤان ڕەسووڵ',
    address: 'سلێمانی',
    what: 'پەیوەندی بکە',
    words: 'من دەمەوێت کار بکەم. پښتو: زه غواړم کار وکړم. اردو: میں کام کرنا چاہتا ہوں۔ فارسی: می‌خواهم کار کنم.',
  },
  {
    script: 'Hebrew',
    name: 'שרה כהן',
    address: 'רחוב התעלה 18',
    what: 'להתקשר לספרייה',
    words: 'אני רוצה לעבוד (20 שעות בשבוע) בחנות. שָׁלוֹם עֲלֵיכֶם',
  },
  {
    script: 'Chinese',
    name: '王小明',
    address: '北京路 5 号',
    what: '去图书馆的数学课',
    words: '我想在仓库工作，每天上午九点半到下午两点半。请在信里写上这一点，谢谢（非常感谢）！香港：我哋想搵工。',
  },
  {
    script: 'Japanese',
    name: '田中さくら',
    address: '東京都港区',
    what: '図書館の算数の講座に行く',
    words: '私は倉庫で働きたいです。「背中が痛い」ので、長い時間立つことはできません。',
  },
  {
    script: 'Korean',
    name: '김서연',
    address: '서울시 강남구',
    what: '도서관 수업에 가기',
    words: '저는 창고에서 일하고 싶습니다.',
  },
  {
    script: 'Devanagari',
    name: 'क्षत्रिय श्रीकृष्ण शर्मा',
    address: 'नहर सड़क',
    what: 'पुस्तकालय में गणित की कक्षा में जाना',
    words: 'मैं गोदाम में काम करना चाहती हूँ। विद्यार्थी, राष्ट्रपति, द्वितीय, ज्ञान, अँग्रेज़ी।',
  },
  {
    script: 'Tamil',
    name: 'தமிழ்ச்செல்வி கௌரி',
    address: 'கால்வாய் தெரு',
    what: 'நூலகத்தில் கணித வகுப்புக்குச் செல்லுங்கள்',
    words: 'நான் கிடங்கில் வேலை செய்ய விரும்புகிறேன். மொழி, ஸ்ரீ, க்ஷ, சௌந்தரம்.',
  },
  {
    script: 'Ethiopic',
    name: 'አበበ ቢቂላ',
    address: 'አዲስ አበባ',
    what: 'ወደ ቤተ መጻሕፍት ሂድ',
    words: 'በመጋዘን ውስጥ መሥራት እፈልጋለሁ። ትግርኛ፡ኣነ፡ክሰርሕ፡ይደሊ።',
  },
  {
    script: 'Gurmukhi',
    name: 'ਹਰਪ੍ਰੀਤ ਸਿੰਘ',
    address: 'ਨਹਿਰ ਸੜਕ',
    what: 'ਲਾਇਬ੍ਰੇਰੀ ਜਾਓ',
    words: 'ਮੈਂ ਗੋਦਾਮ ਵਿੱਚ ਕੰਮ ਕਰਨਾ ਚਾਹੁੰਦੀ ਹਾਂ।',
  },
  {
    script: 'Bengali',
    name: 'শ্রীমতী ঐশ্বর্য',
    address: 'খাল সড়ক',
    what: 'গ্রন্থাগারে যান',
    words: 'আমি গুদামে কাজ করতে চাই। ক্ষমা, সৌরভ।',
  },
  {
    script: 'Gujarati',
    name: 'કૃષ્ણાબેન પટેલ',
    address: 'નહેર રોડ',
    what: 'પુસ્તકાલય જાઓ',
    words: 'હું ગોદામમાં કામ કરવા માંગુ છું. વિદ્યાર્થી.',
  },
  {
    script: 'Thai',
    name: 'สมชาย ใจดี',
    address: 'ถนนคลอง',
    what: 'ไปห้องสมุด',
    words: 'ฉันต้องการทำงานในโกดังตั้งแต่เก้าโมงครึ่งถึงบ่ายสองโมงครึ่งเพราะลูกสาวของฉันอยู่ที่โรงเรียน',
  },
  {
    script: 'Georgian',
    name: 'თამარ ქართველი',
    address: 'არხის ქუჩა',
    what: 'ბიბლიოთეკა',
    words: 'მინდა საწყობში მუშაობა.',
  },
  {
    script: 'Armenian',
    name: 'Արամ Խաչատրյան',
    address: 'Ջրանցքի փողոց',
    what: 'Գրադարան',
    words: 'Ես ուզում եմ աշխատել պահեստում։',
  },
  {
    script: 'Sinhala, Telugu, Kannada, Malayalam',
    name: 'ශ්‍රී තෙරේසා',
    address: 'తెలుగు వీధి',
    what: 'ಗ್ರಂಥಾಲಯಕ್ಕೆ ಹೋಗಿ',
    words: 'ശ്രീ കൊച്ചി. ශ්‍රී ලංකා. క్షమించండి. ಕ್ಷಮಿಸಿ.',
  },
  {
    script: 'Khmer, Lao, Burmese',
    name: 'ភាសាខ្មែរ',
    address: 'ຖະໜົນຄອງ',
    what: 'စာကြည့်တိုက်သို့ သွားပါ',
    words: 'ខ្ញុំចង់ធ្វើការនៅក្នុងឃ្លាំង។ ຂ້ອຍຢາກເຮັດວຽກຢູ່ສາງ ကျွန်မ အလုပ်လုပ်ချင်ပါတယ်',
  },
  {
    script: 'Latin letters with marks, signs and emoji',
    name: 'Zoë 🌸 O’Néill ẹ́ m̂ Nguyễn',
    address: 'Tŷ Gwyn, № 5',
    what: 'Tick ✓ → ≤ ● ½',
    words: '😀 👍🏿 ❤️ 👨‍👩‍👧 👩🏽‍💻 🇬🇧 1️⃣ ☎ Q̣ J̌',
  },
]
