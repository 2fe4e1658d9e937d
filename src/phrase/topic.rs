//! Words of the topics that pages and papers set above a headline, and words that leave a line open.
//!
//! They are asked of a few lines alone, and many of them are common: the lexicon, which every word is looked up in, has none.

use super::listed::Listed;

// In small letters, as many a line as there is room for.
#[rustfmt::skip]
const TOPICS: &[&str] = &[
    // English
    "news", "world", "domestic", "national", "international", "nation", "local", "regional", "africa", "asia", "europe",
    "americas", "middle", "east", "uk", "u.k.", "us", "u.s.", "eu", "politics", "business", "economy", "economics",
    "finance", "markets", "money", "companies", "industry", "trade", "energy", "shipping", "transport", "aviation",
    "technology", "tech", "science", "health", "environment", "climate", "weather", "education", "religion",
    "society", "crime", "courts", "law", "justice", "opinion", "opinions", "op-ed", "commentary", "comment",
    "column", "columns", "editorial", "editorials", "letters", "perspective", "viewpoint", "culture", "arts",
    "books", "film", "movies", "music", "television", "theatre", "theater", "entertainment", "lifestyle", "life",
    "style", "fashion", "food", "travel", "property", "motoring", "sport", "sports", "football", "soccer",
    "cricket", "tennis", "rugby", "golf", "basketball", "baseball", "hockey", "athletics", "cycling", "boxing",
    "racing", "olympics", "cup", "league", "premier", "champions", "nba", "nfl", "nhl", "mlb", "f1", "obituary",
    "obituaries", "elections", "election", "military", "defence", "defense", "security", "domestic", "corona",
    "covid-19",
    // German
    "politik", "wirtschaft", "kultur", "meinung", "kommentar", "leitartikel", "gastbeitrag", "glosse", "kolumne",
    "panorama", "fußball", "bundesliga", "gesellschaft", "wissen", "wissenschaft", "gesundheit", "ausland",
    "inland", "lokales", "vermischtes", "feuilleton", "reise", "chronik", "unternehmen", "märkte", "finanzen", "börse",
    "medien", "netzwelt", "digital", "technik", "verkehr", "umwelt", "bildung", "justiz", "regionales", "region",
    "blaulicht", "polizei", "leute", "stars", "international", "nachrichten", "corona", "interview", "reportage",
    // Spanish, Portuguese, Italian
    "deportes", "política", "economía", "mundo", "sociedad", "opinión", "cultura", "internacional",
    "internacionales", "nacional", "nacionales", "fútbol", "salud", "ciencia", "tecnología", "sucesos", "tribuna",
    "columna", "esportes", "esporte", "desporto", "economia", "opinião", "saúde", "futebol", "polícia", "cotidiano",
    "ciência", "tecnologia", "politica", "cronaca", "esteri", "mondo", "calcio", "opinioni", "editoriale", "salute",
    "scienza", "attualità", "interior", "exterior", "país", "seguridad", "segurança", "justicia", "justiça",
    "actualidad", "brasil", "geral", "cidades", "cidade", "interni", "regione",
    // French
    "monde", "société", "économie", "politique", "sciences", "santé", "tribune", "éditorial", "édito", "chronique",
    "environnement", "planète", "idées", "débats", "actualité", "actualités", "faits", "divers",
    // Dutch and the North
    "buitenland", "binnenland", "economie", "politiek", "opinie", "cultuur", "voetbal", "wetenschap", "nyheter",
    "nyheder", "utrikes", "inrikes", "ekonomi", "ledare", "debatt", "udland", "indland", "politikk", "politiikka",
    "kotimaa", "ulkomaat", "talous", "urheilu", "kulttuuri", "uutiset", "viihde", "mielipide", "erlent", "innlent",
    "íþróttir", "viðskipti", "skoðun", "menning", "fréttir", "krimi", "kendte", "kongelige", "erhverv", "samfund",
    "debat", "kultur", "sporten", "utenriks", "innenriks", "næringsliv", "kronikk", "meninger", "sverige", "världen",
    "näringsliv", "nöje", "krönika", "nieuws", "regio", "misdaad", "gezondheid", "onderwijs", "wetenschap",
    // Slavic
    "новости", "мир", "спорт", "политика", "экономика", "общество", "культура", "происшествия", "мнение", "мнения",
    "наука", "футбол", "новини", "світ", "політика", "економіка", "суспільство", "думка", "свят", "икономика",
    "świat", "kraj", "gospodarka", "polityka", "kultura", "svět", "domácí", "ekonomika", "svet", "slovensko",
    "vijesti", "vesti", "politika", "gospodarstvo", "hronika", "crna", "društvo", "svijet", "regija", "ekonomija",
    "biznis", "zabava", "novice", "gospodarka", "wiadomości", "opinie", "społeczeństwo", "nauka", "zdrowie", "prawo",
    "biznes", "zprávy", "krimi", "názory", "komentáře", "správy", "zahraničie", "zahraniční", "regiony", "македонија",
    "свет", "хроника", "регион", "економија", "друштво", "балкан", "црна", "вести", "култура", "здравје", "икономика",
    "общество", "бизнес", "экономика", "здоровье", "технологии", "интервью", "криминал", "події", "бізнес", "здоров'я",
    // Baltic, Hungarian, Romanian
    "naujienos", "lietuvoje", "pasaulyje", "verslas", "sportas", "nuomonės", "kultūra", "ziņas", "latvijā", "pasaulē",
    "bizness", "viedokļi", "uudised", "majandus", "arvamus", "kultuur", "belföld", "külföld", "gazdaság", "bulvár",
    "vélemény", "kultúra", "tudomány", "külügy", "hírek", "știri", "politică", "economie", "externe", "actualitate",
    "opinii", "sănătate",
    // Greek, Turkish, Indonesian
    "κόσμος", "πολιτική", "οικονομία", "κοινωνία", "αθλητικά", "gündem", "spor", "dünya", "siyaset", "kültür",
    "sağlık", "ekonomi", "yaşam", "teknoloji", "haberler", "ελλάδα", "επιχειρήσεις", "αγορές", "απόψεις", "υγεία",
    "πολιτισμός", "ειδήσεις", "kesehatan", "teknologi", "hiburan", "peristiwa", "nasional", "berita", "olahraga", "internasional", "hukum", "opini", "daerah",
    // Scripts without capitals
    "سياسة", "رياضة", "اقتصاد", "رأي", "ثقافة", "مجتمع", "أخبار", "اخبار", "حوادث", "فن", "عربي", "دولي", "محليات",
    "תרבות", "כלכלה", "פוליטיקה", "ספורט", "חדשות", "דעות", "בריאות", "سیاست", "اقتصادی", "ورزشی", "سیاسی",
    "فرهنگی", "خبریں", "پاکستان", "دنیا", "کاروبار", "صحت", "کھیل", "समाचार", "मनोरंजन", "व्यापार", "प्रदेश", "राज्य",
    "বাংলাদেশ", "জাতীয়", "আন্তর্জাতিক", "বিনোদন", "অর্থনীতি", "সারাদেশ", "செய்திகள்", "உலகம்", "இந்தியா", "தமிழகம்",
    "இலங்கை", "அரசியல்", "விளையாட்டு", "வணிகம்", "వార్తలు", "రాజకీయాలు", "క్రీడలు", "ಸುದ್ದಿ", "ರಾಜಕೀಯ", "ಕ್ರೀಡೆ",
    "വാർത്ത", "വാർത്തകൾ", "രാഷ്ട്രീയം", "കായികം", "સમાચાર", "રાજકારણ", "ਖ਼ਬਰਾਂ", "ข่าว", "การเมือง", "กีฬา",
    "เศรษฐกิจ", "देश", "दुनिया", "खेल", "राजनीति", "राय", "বিশ্ব",
    "খেলা", "রাজনীতি", "মতামত", "国际", "國際", "社会", "社會", "财经", "財經", "体育", "體育", "评论", "評論", "观点", "政治", "経済",
    "新闻", "新聞", "要闻", "要聞", "国内", "國內", "地方", "军事", "軍事", "科技", "娱乐", "娛樂", "文化", "教育", "健康", "两岸",
    "兩岸", "生活", "芸能", "経済", "海外", "地域", "主張", "速報", "事件", "문화", "연예", "지역", "국제", "세계", "북한", "뉴스",
    "スポーツ", "国際", "社説", "コラム", "사회", "정치", "경제", "국제", "스포츠", "사설", "칼럼",
];

static WORDS: Listed<{ TOPICS.len() }> = Listed::of(TOPICS);

/// Whether a word is a topic's or a country's name, in any case: `World`, `OPINION`, `Deportes`, `Österreich`.
pub(crate) fn is_of_topic(word: &str) -> bool {
    WORDS.has(word) || super::country::is_country(word)
}

/// Words that a headline goes on behind: none closes one.
#[rustfmt::skip]
const OPEN: &[&str] = &[
    "a", "an", "the", "of", "to", "in", "on", "at", "for", "from", "with", "by", "and", "or", "but", "as", "after",
    "before", "into", "than", "that", "is", "are", "was", "were", "will", "its", "his", "her", "their", "under",
    "over", "amid", "against", "between", "near", "during", "without", "through", "until", "while", "who", "whose",
    "de", "la", "le", "les", "du", "des", "à", "au", "aux", "en", "et", "un", "une", "pour", "par", "sur", "dans",
    "avec", "der", "die", "das", "den", "dem", "ein", "eine", "einen", "einem", "einer", "und", "von", "vom", "mit",
    "für", "zu", "zum", "zur", "im", "nach", "bei", "gegen", "wegen", "el", "los", "las", "del", "al", "con", "por",
    "para", "y", "una", "da", "do", "dos", "na", "no", "em", "com", "uma", "di", "della", "dei", "degli", "il",
    "lo", "gli", "che", "per", "nel", "nella", "su", "het", "een", "van", "voor", "met", "op", "och", "för", "på",
    "med", "og", "til", "av", "i", "и", "в", "на", "с", "по", "для", "о", "от", "к", "из", "за", "w", "z", "o",
    "dla", "ve", "için", "yang", "dan", "untuk", "của", "và", "cho",
];

static OPEN_WORDS: Listed<{ OPEN.len() }> = Listed::of(OPEN);

/// Whether a line cannot end in a word: `after`, `of the`.
pub(crate) fn leaves_open(word: &str) -> bool {
    OPEN_WORDS.has(word)
}

/// Words with which the second line of a headline in title case begins, and the first of none: `For Three Days`.
#[rustfmt::skip]
const BEGINNING: &[&str] = &[
    "After", "Amid", "And", "As", "At", "Before", "But", "During", "For", "From", "In", "Into", "Of", "On", "Over",
    "To", "Under", "With", "Without",
];

/// Whether a headline goes on with a word, and begins with another: `With`.
pub(crate) fn opens_second_line(word: &str) -> bool {
    BEGINNING.contains(&word)
}
