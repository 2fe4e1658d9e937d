//! Headlines and ledes, put together from their parts, so that thousands are told apart.

use alloc::format;
use alloc::string::String;

use arbitrary::Result;

use super::choices::Choices;

/// What sentences of one language are made of: any part goes with any other.
struct Language {
    /// What stands between two parts.
    between: &'static str,
    subjects: &'static [&'static str],
    /// What a headline says of a subject, and when or why.
    news: &'static [&'static str],
    because: &'static [&'static str],
    /// What a lede says of it, and more; each pair is wider than broken copy, so that it is read a line a paragraph.
    told: &'static [&'static str],
    behind: &'static [&'static str],
}

/// How many of them, the first, have capitals and small letters.
const WITH_CASE: usize = 5;

const LANGUAGES: [&Language; 8] = [&ENGLISH, &ENGLISH, &RUSSIAN, &FRENCH, &GREEK, &CHINESE, &JAPANESE, &KOREAN];

/// The columns that the widest subject of any language takes.
pub(super) const WIDEST_SUBJECT: usize = 22;

/// A headline in any of the languages.
pub(super) fn headline(choices: &mut Choices<'_, '_>) -> Result<String> {
    let Language { between, subjects, news, because, .. } = choices.one(&LANGUAGES)?;
    Ok([choices.one(subjects)?, choices.one(news)?, choices.one(because)?].join(between))
}

/// A lede in any of the languages, a sentence; wider than broken copy.
pub(super) fn lede(choices: &mut Choices<'_, '_>) -> Result<String> {
    let Language { between, subjects, told, behind, .. } = choices.one(&LANGUAGES)?;
    Ok([choices.one(subjects)?, choices.one(told)?, choices.one(behind)?].join(between))
}

/// A lede in a language with capitals, its words parted by blanks, at which a line may break.
pub(super) fn spaced_lede(choices: &mut Choices<'_, '_>) -> Result<String> {
    let Language { subjects, told, behind, .. } = choices.one(&LANGUAGES[..WITH_CASE])?;
    let (subject, told, behind) = (choices.one(subjects)?, choices.one(told)?, choices.one(behind)?);
    Ok(format!("{subject} {told} {behind}"))
}

const ENGLISH: Language = Language {
    between: " ",
    subjects: &[
        "Harbor",
        "Velna line",
        "Zoë’s ferry",
        "Café Central",
        "Łódź barge",
        "Port of Åre",
        "Müller & Søn",
        "São Tomé pilots",
        "Ferry “Đorđe”",
        "Crew of the ‘Ægir’",
        "Governor Íñigo Núñez",
        "Çeşme coastguard",
        "Old pier",
        "Harbor master Ana Peña",
        "Seal 🦭 watchers",
        "Thirty-two trawlers",
    ],
    news: &[
        "reopens",
        "closes again",
        "names new pilot",
        "asks for €7.5 million",
        "buys two ferries",
        "waits for daylight",
        "wins award",
        "says “no ship will wait”",
        "to mend 12 lamps",
        "faces inquiry",
        "back in service",
        "loses licence – office",
    ],
    because: &[
        "after storm",
        "for a day",
        "despite fog",
        "as naïve plan fails",
        "in Åland waters",
        "until Friday",
        "by 250 votes to 12",
        "over pier’s lamps",
        "as minister’s “façade” crumbles",
        "in rush before winter",
        "as seals 🦭 return",
        "following three-day wait",
        "at dawn",
        "with little warning",
        "after 40°C heat",
        "as costs rise 3½ %",
    ],
    told: &[
        "moved again on Monday after a storm of three days,",
        "left the pier at 3:40 in the morning with 12 lamps,",
        "would wait no longer than a day – or two – outside,",
        "bought two ferries, one of them old, for €7.5 million,",
        "lay at anchor off Saint-Malo, Åland and Saint-Lô,",
        "had asked for daylight pilots since January 1, 1987,",
        "returned to the inner basin “as if nothing had been”,",
        "crossed the strait in 2½ hours, at −4 °C and in fog,",
        "carried 1,200 tonnes of wheat to the far side of the bay,",
        "was insured for £3 million, a third of what it is worth,",
        "gave up a claim to the mole that dates from the 1890s,",
        "will be towed to Gdańsk in autumn, if the weather holds,",
    ],
    behind: &[
        "the harbor master of Velna told reporters at the pier.",
        "while the inner basin stays closed until Friday, the office said.",
        "and nobody was hurt, according to captain Žofie Dvořáková.",
        "said a spokesman for the ministry, who asked not to be named.",
        "which pilots called “naïve” – and the office (VPO) did not.",
        "Ana Peña, who has run the café on the pier since 1931, recalled.",
        "a step that costs the town some 250 to 270 million crowns.",
        "officials in Åre, Łódź and Çeşme confirmed late on Sunday.",
        "which no one on the quay – least of all Zoë – had foreseen.",
        "the newspaper Göteborgs Sjöfart wrote, without naming a source.",
        "but whether the lamps are mended by then remains an open question.",
        "in what the mayor’s deputy called “the quietest week since 1931”.",
    ],
};

const RUSSIAN: Language = Language {
    between: " ",
    subjects: &[
        "Порт Велны",
        "Паром «Заря»",
        "Городской совет",
        "Завод «Прибой»",
        "Причал № 2",
        "Музей моря",
        "Катер Ёлкина",
        "Экипаж «Надежды»",
    ],
    news: &[
        "открылся",
        "закрылся",
        "получил награду",
        "ждет ремонта",
        "купил два катера",
        "сменил название",
        "останется без света",
        "вернулся к работе",
    ],
    because: &[
        "после шторма",
        "на неделю",
        "из-за тумана",
        "к сентябрю",
        "по просьбе жителей",
        "вопреки прогнозу",
        "в полдень",
        "несмотря на «оттепель»",
    ],
    told: &[
        "снова вышел в море в понедельник после шторма, который длился три дня,",
        "купил два катера за 7,5 миллиона крон, один из них старый,",
        "останется закрытым до пятницы — а то и до осени — из-за ремонта ламп,",
        "принял утром первые три судна, стоявшие на рейде с 1 января,",
        "готов заплатить за новые лампы из собственных средств города,",
        "уйдет осенью на ремонт в Гданьск, если позволит погода,",
    ],
    behind: &[
        "сообщил капитан порта журналистам на причале.",
        "рассказали в администрации, не уточнив подробностей.",
        "следует из письма, копия которого имеется у редакции.",
        "пострадавших нет, добавил представитель ведомства.",
        "чего, по словам лоцманов, не случалось с 1931 года.",
        "однако сроки открытия порта пока не называются.",
    ],
};

const FRENCH: Language = Language {
    between: " ",
    subjects: &[
        "Le port de Velna",
        "L’équipage d’Étretat",
        "Le café «Océan»",
        "Un chalutier d’Oléron",
        "Le maire, Noël Bécaud",
    ],
    news: &["rouvre", "ferme à nouveau", "s’inquiète", "réclame 7,5 millions d’euros", "gagne son pari"],
    because: &[
        "après la tempête",
        "dès vendredi",
        "malgré le brouillard",
        "à la surprise générale",
        "à cause d’une grève",
    ],
    told: &[
        "a repris la mer lundi après une tempête de trois jours,",
        "a quitté la jetée à 3 h 40, à la lueur de douze lampes,",
        "n’attendra pas au-delà d’une journée hors du bassin,",
        "a été assuré pour trois millions, le tiers de sa valeur,",
        "sera remorqué à Gdańsk à l’automne, si le temps le permet,",
    ],
    behind: &[
        "a déclaré la capitainerie aux journalistes réunis sur la jetée.",
        "tandis que le bassin intérieur restera fermé jusqu’à vendredi.",
        "où personne n’a été blessé, selon la préfecture maritime.",
        "ce que nul, sur le quai, n’avait prévu, rapporte le journal.",
        "mais la réparation des lampes reste une question ouverte.",
    ],
};

const GREEK: Language = Language {
    between: " ",
    subjects: &["Το λιμάνι της Βέλνας", "Ένα πλοίο", "Ο δήμος"],
    news: &["άνοιξε", "έκλεισε ξανά", "περιμένει"],
    because: &["μετά την καταιγίδα", "για μία ημέρα", "παρά την ομίχλη"],
    told: &[
        "άνοιξε ξανά τη Δευτέρα μετά από καταιγίδα τριών ημερών,",
        "περίμενε έξω από το λιμάνι από την 1η του μήνα,",
    ],
    behind: &[
        "δήλωσε ο λιμενάρχης στους δημοσιογράφους στην προβλήτα.",
        "χωρίς να τραυματιστεί κανείς, σύμφωνα με το υπουργείο.",
    ],
};

const CHINESE: Language = Language {
    between: "",
    subjects: &["韦尔纳港", "渡轮“曙光号”", "港务局", "三艘渔船"],
    news: &["重新开放", "再次关闭", "获得七百万元拨款", "等待天亮"],
    because: &["：风暴过后", "以避大雾", "直至周五", "引发热议"],
    told: &[
        "在持续三天的风暴之后于星期一重新开放，十二盏灯已经修好，三艘渡轮当天早上驶入内港，",
        "第一季度货物吞吐量达到四百万吨，增长主要来自粮食和木材运输，夜航将于下周恢复，",
        "将于秋季被拖往但泽修理，届时内港的十二盏灯也将全部更换，费用由市政府承担，",
    ],
    behind: &[
        "港务局局长林海在新闻发布会上对记者表示。",
        "没有人员受伤，有关部门负责人说，具体情况还在调查。",
        "这在码头上引起了广泛关注，报道没有说明消息来源。",
    ],
};

const JAPANESE: Language = Language {
    between: "",
    subjects: &["ベルナ港", "渡し船「あけぼの」", "港の運営会社", "漁船三隻"],
    news: &["が再開", "が再び閉鎖", "に新しい水先人", "が夜明けを待つ"],
    because: &["、嵐の後で", "、霧のため", "、金曜まで", "、住民の声を受け"],
    told: &[
        "は三日続いた嵐の後の月曜日に再び動き始め、桟橋の灯火十二個の修理も終わったと、",
        "は第一四半期の貨物量が四百万トンに達し、夜間航路を来週再開する見通しになったと、",
    ],
    behind: &[
        "港長が桟橋で記者団に語った。けが人はいなかった。",
        "運営会社が発表した。内側の港は金曜日まで閉鎖される。",
    ],
};

const KOREAN: Language = Language {
    between: " ",
    subjects: &["벨나 항만은", "여객선 ‘새벽호’는", "항만 당국은", "어선 세 척은"],
    news: &["다시 열려", "또 닫혀", "새 도선사 맞아", "새벽을 기다려"],
    because: &["폭풍 뒤", "안개 속에", "금요일까지", "주민 요청에"],
    told: &[
        "사흘 동안 이어진 폭풍이 지나간 뒤 월요일에 다시 바다로 나갔으며 부두의 등불 열두 개도 모두 고쳤다고",
        "벨나와 본토를 잇는 야간 여객선이 다음 주 운항을 재개하며 안쪽 항만은 금요일까지 닫아 둔다고",
    ],
    behind: &["항만장이 부두에서 기자들에게 밝혔다.", "선사가 16일 밝혔다. 다친 사람은 없었다."],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_subject_is_wider_than_it_says() {
        let widest = LANGUAGES.iter().flat_map(|language| language.subjects).map(|words| words.chars().count()).max();
        assert_eq!(widest, Some(WIDEST_SUBJECT));
    }
}
