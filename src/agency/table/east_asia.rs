//! The wires of China, Japan, Korea and Mongolia.

use crate::agency::{Agency, Mark};
use crate::language::Language;

pub(super) const ROWS: &[Agency<'static>] = &[
    // `Xinhaunet` is a misprint that went out.
    Agency::new("Xinhua", &["Xinhua", "新华社", "新華社", "Xinhuanet", "新华网", "Xinhaunet"])
        .organisation("Xinhua News Agency")
        .marks(&[Mark::Bare])
        .languages(&[Language::English, Language::Chinese, Language::Spanish, Language::French, Language::Portuguese])
        .labels(&["AVANCE:"])
        .end_marks(&["Enditem"])
        .openings(&[
            "GAZA, Dec. 1 (Xinhua) --",
            "LISBOA, 18 jun (Xinhua) --",
            "Jan. 10 (Xinhua) --",
            "新华社北京6月14日电",
        ]),
    Agency::new("China News Service", &["China News Service", "中新社", "中新网"])
        .shared(&["CNS"])
        .marks(&[Mark::Bare])
        .languages(&[Language::Chinese])
        .openings(&["中新社莫斯科3月26日电", "中新网长沙8月27日电"]),
    // Outside the survey: from the tests of a sentence splitter, its doubled blanks made one.
    Agency::new("CNA", &["Central News Agency", "中央社"])
        .organisation("Central News Agency")
        .shared(&["CNA"])
        .languages(&[Language::English, Language::Chinese])
        .openings(&["Panama City, Sept. 8 (CNA) --"]),
    Agency::new("Kyodo", &["Kyodo", "共同", "Kyodo News", "共同通信", "共同通信社"])
        .organisation("Kyodo News")
        .marks(&[Mark::Bare])
        .languages(&[Language::Japanese, Language::English])
        .end_marks(&["==Kyodo"])
        .openings(&["【ワシントン共同】", "【ドーハ=共同】", "TOKYO (Kyodo) --", "SAITAMA, Japan, Dec. 9 Kyodo -"]),
    Agency::new("Jiji", &["Jiji", "時事", "Jiji Press", "時事通信", "時事通信社"])
        .organisation("Jiji Press")
        .languages(&[Language::Japanese, Language::English])
        .openings(&["【ジャカルタ時事】", "【サンパウロ、ワシントン時事】", "Kyoto, May 8 (Jiji Press)--"]),
    Agency::new("Yonhap", &["Yonhap", "연합뉴스", "聯合ニュース"])
        .organisation("Yonhap News Agency")
        .languages(&[Language::English, Language::Korean, Language::Japanese])
        .labels(&["(LEAD)", "[속보]"])
        .openings(&["SEOUL, Jan. 27 (Yonhap) --", "(서울=연합뉴스)", "【ソウル聯合ニュース】"]),
    // The next two are outside the survey.
    Agency::new("Newsis", &["Newsis", "뉴시스"])
        .organisation("Newsis News Agency")
        .languages(&[Language::Korean])
        .labels(&["[속보]"])
        .openings(&["[서울=뉴시스]"]),
    Agency::new("News1", &["News1", "뉴스1"])
        .organisation("News1 Korea")
        .languages(&[Language::Korean])
        .labels(&["[속보]"])
        .openings(&["(서울=뉴스1)"]),
    Agency::new("KCNA", &["KCNA"])
        .organisation("Korean Central News Agency")
        .languages(&[Language::English, Language::Korean])
        .end_marks(&["-0-"])
        .openings(&["Pyongyang, July 14 (KCNA) --"]),
    Agency::new("MONTSAME", &["MONTSAME"])
        .organisation("Mongolian National News Agency")
        .languages(&[Language::English, Language::Russian]),
    Agency::new("Newspim", &["Newspim", "뉴스핌"])
        .languages(&[Language::Korean])
        .labels(&["[속보]"])
        .openings(&["[서울=뉴스핌]"]),
    // Outlets that sign with a reporter's name: `[OSEN=장충, … 기자]`.
    Agency::new("OSEN", &["OSEN"]).languages(&[Language::Korean]),
    Agency::new("Digital Daily", &["디지털데일리"]).languages(&[Language::Korean]),
    Agency::new("Star News", &["스타뉴스"]).organisation("Star News Korea").languages(&[Language::Korean]),
    Agency::new("Sports Chosun", &["스포츠조선"]).languages(&[Language::Korean]),
    Agency::new("Infostock Daily", &["인포스탁데일리"]).languages(&[Language::Korean]),
    Agency::new("Tech World News", &["테크월드뉴스"]).languages(&[Language::Korean]),
    Agency::new("Media Us", &["미디어스"]).languages(&[Language::Korean]),
];
