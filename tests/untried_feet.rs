//! Feet of pages in many languages: tags, errors to report, buttons, rights, where news is sent to; and last paragraphs that begin
//! like them.

use wirecopy::{Article, Block};

const STORY: &str = "Harbor reopens after storm\n\nPORTO (Reuters) - Ships moved again on Monday after a storm that had kept them outside \
                     for three days.\n\nThe inner basin opens on Friday, the harbor master said.";

/// Whether all that stands below the story is its foot.
fn is_foot(below: &str) -> bool {
    let text = format!("{STORY}\n\n{below}");
    let article = Article::parse_lenient(&text);
    article.body.iter().skip(2).all(|block| {
        matches!(
            block,
            Block::SignOff(_) | Block::EndMark(_) | Block::Boilerplate(_) | Block::Note(_) | Block::Separator(_)
        )
    })
}

const FEET: &[&str] = &[
    "Report a correction or typo",
    "Report a typo",
    "Report an error",
    "See a mistake? Contact us",
    "Correct or update this story",
    "Correction: An earlier version of this story misspelled the name of the pier.",
    "Clarification: The pier is in Tarn.",
    "Signaler une erreur",
    "Erratum : la jetée est à Tarn.",
    "Fehler gefunden? Jetzt melden",
    "Fehler melden",
    "Korrektur: In einer früheren Version stand ein falsches Datum.",
    "Reportar un error",
    "Fe de errores: el muelle está en Tarn.",
    "Encontrou algum erro? Entre em contato",
    "Segnala un errore",
    "Нашли ошибку? Выделите текст и нажмите Ctrl+Enter",
    "Если вы нашли ошибку, выделите её и нажмите Ctrl+Enter.",
    "Знайшли помилку? Виділіть її та натисніть Ctrl+Enter",
    "Zgłoś błąd",
    "Nahlásit chybu",
    "Našli jste v článku chybu?",
    "Našli ste chybu?",
    "Prijavi grešku",
    "Hata bildir",
    "Laporkan kesalahan",
    "오류신고",
    "誤りを報告",
    "Topics: harbor",
    "Témata:  přístav bouře Velna",
    "Tagi: port, burza",
    "Oznake: luka",
    "Теги: порт, шторм",
    "Метки: порт",
    "Теми: порт",
    "Címkék: kikötő",
    "Ετικέτες: λιμάνι",
    "Temas: puerto, tormenta",
    "Palavras-chave: porto",
    "Mots-clés : port",
    "Mots clés: port",
    "Schlagwörter: Hafen",
    "Schlagworte: Hafen",
    "Themen: Hafen, Sturm",
    "Trefwoorden: haven",
    "Argomenti: porto",
    "Taggar: hamn",
    "Avainsanat: satama",
    "Märksõnad: sadam",
    "Raktažodžiai: uostas",
    "Tagi:",
    "Kata kunci: pelabuhan",
    "Từ khóa: cảng",
    "แท็ก: ท่าเรือ",
    "टैग: बंदरगाह",
    "टैग्स: बंदरगाह",
    "ট্যাগ: বন্দর",
    "الوسوم: ميناء",
    "كلمات دلالية: ميناء",
    "كلمات مفتاحية: ميناء",
    "برچسب ها: بندر",
    "برچسب‌ها: بندر",
    "ٹیگز: بندرگاہ",
    "תגיות: נמל",
    "关键词：港口",
    "標籤：港口",
    "タグ：港",
    "태그: 항구",
    "#harbor #storm #Velna",
    "#남대문 #칼부림 #예고글",
    "#ميناء #عاصفة",
    "#港口",
    "#Velna",
    "Související",
    "Související články",
    "Súvisiace články",
    "※ '당신의 제보가 뉴스가 됩니다'",
    "벨나TV 기사문의 및 제보 : 카톡/라인 velna23",
    "영상편집: 김안나",
    "پرنٹ یا ایمیل کریں",
    "กำลังโหลดความคิดเห็น",
    "Autor/-in: Ann Roe, Velna University",
    "Verfasser: Ann Roe",
    "Receba as notícias no WhatsApp",
    "Clique aqui e entre no grupo",
    "The post Harbor Reopens “After the Storm” Video Released first appeared on Velna Media Wire.",
    "The post Harbor reopens appeared first on Velna Today.",
    "L’article Le port rouvre est apparu en premier sur Velna Matin.",
    "La entrada El puerto reabre se publicó primero en Velna Hoy.",
    "O post O porto reabre apareceu primeiro em Velna Hoje.",
    "Der Beitrag Der Hafen öffnet erschien zuerst auf Velna Heute.",
    "Previous post",
    "Next post",
    "Previous: Harbor closes",
    "Next: Harbor opens",
    "Views: 1,204",
    "Просмотров: 1204",
    "Print page",
    "Imprimir",
    "Распечатать",
    "RIPRODUZIONE RISERVATA",
    "Todos os direitos reservados",
    "Alle Rechte vorbehalten",
    "審核：張三",
    "更多精彩内容",
    "上一篇：港口",
    "延伸閱讀",
    "更多新聞",
    "※ '당신의 제보가 뉴스가 됩니다'\n[카카오톡] 벨나 검색해 채널 추가\n[전화] 02-398-0000\n[메일] social@velna.example",
    "■ 제보하기\n▷ 카카오톡 : '벨나제보' 검색\n▷ 전화 : 02-781-0000\n▷ 이메일 : desk@velna.example",
    "김안나 기자 ann@velna.example\n\n#항구 #폭풍\n\n벨나TV 기사문의 및 제보 : 카톡/라인 velna23",
];

#[test]
fn what_a_page_prints_below_a_story() {
    for below in FEET {
        assert!(is_foot(below), "{below}");
    }
}

#[test]
fn last_paragraphs_that_begin_like_a_foot() {
    for below in [
        "Report a crime, the police said, and call the station.",
        "Topics of the talks were open.",
        "Temas como el puerto quedaron para el viernes, dijo Ann Roe a los periodistas en Velna.",
        "Themen gab es genug, sagte die Hafenmeisterin am Abend.",
        "Tags fell from the crates.",
        "Correction of the course took an hour.",
        "Errors were found on Friday.",
        "#1 pier opened on Friday, the port said.",
        "Follow the ships, she said.",
        "Author Ann Roe read from her book on Friday.",
        "Печать показали в пятницу, сказала она.",
        "Previous storms were worse, she said.",
        "Views differ in the port.",
        "Close to the pier ships moved.",
        "Печатали до утра, сказал он журналистам.",
        "Теми же судами ушли и другие грузы, сказала она.",
        "Метки на причале стёрлись, сказала она.",
        "Categories of ships were named on Friday.",
        "태그를 달았다고 밝혔다.",
        "기사제보가 들어왔다고 밝혔다.",
        "“The port is open” Ann Roe said in a statement that was first read on Friday.",
        "[전화] 벨나항은 다시 열렸다고 밝혔다.",
        "#항구가 다시 열렸다고 관계자가 밝혔다.",
        "Next week the basin opens, she said.",
        "Corrections officers met in Velna on Friday.",
        "Signaler le retard est un devoir, a dit le directeur.",
    ] {
        assert!(!is_foot(below), "{below}");
    }
}
