//! Heads and feet of pages in languages other than English: sections, stamps and buttons, and what looks like them and is none.

use wirecopy::{Article, parts::BlockKind};

/// The label, the headline and the first words of the body.
fn head(text: &str) -> [String; 3] {
    let article = Article::parse_lenient(text);
    assert_eq!(Article::parse_lenient(&article.to_string()), article, "{text}");
    let headline = article.headline.unwrap_or_else(|| wirecopy::Headline::new(""));
    let lede = article.body.first().map(|block| block.text().to_string()).unwrap_or_default();
    [
        headline.label.map(|label| label.to_string()).unwrap_or_default(),
        headline.text.to_string(),
        lede.split_whitespace().take(3).collect::<Vec<_>>().join(" "),
    ]
}

const GERMAN: [&str; 2] = [
    "Hafen von Velna: Schiffe fahren nach dem Sturm wieder",
    "Die ersten Schiffe haben den Hafen am Montag verlassen, wie der Hafenmeister in Velna mitteilte.",
];

#[test]
fn a_section_above_the_headline() {
    for (section, headline, lede) in [
        ("Unternehmen & Märkte", GERMAN[0], GERMAN[1]),
        ("Chronik", GERMAN[0], GERMAN[1]),
        ("Österreich", GERMAN[0], GERMAN[1]),
        (
            "Германия",
            "Порт Вельны снова открыт после шторма",
            "Первые суда вышли из порта Вельны в понедельник, сообщил капитан порта.",
        ),
        (
            "Македонија",
            "(Видео) Ким: Ќе го отвориме пристаништето во Велна",
            "Првите бродови го напуштија пристаништето во понеделник, соопшти капетанот.",
        ),
        (
            "Erlent",
            "Höfnin í Velnu opnuð að nýju eftir storminn",
            "Fyrstu skipin fóru úr höfninni á mánudag, að sögn hafnarstjórans í Velnu.",
        ),
        (
            "செய்திகள்",
            "வேல்னா துறைமுகம் மீண்டும் திறக்கப்பட்டது",
            "முதல் கப்பல்கள் திங்கட்கிழமை துறைமுகத்தை விட்டுச் சென்றன என்று துறைமுகத் தலைவர் தெரிவித்தார்.",
        ),
        (
            "【政治】",
            "首相、ベルナ港の再開で一致 港で会談",
            "首相は十二日、訪問先のベルナで港長と会談し、港の再開に向けて調整を進めることで一致した。首相は会談後、港の再開が経済に大きく寄与すると述べた。",
        ),
    ] {
        let read = head(&format!("{section}\n\n{headline}\n\n{lede}\n\n{lede}"));
        let lede = lede.split_whitespace().take(3).collect::<Vec<_>>().join(" ");
        assert_eq!(read, [section.to_owned(), headline.to_owned(), lede], "{section}");
    }
    // One word, whatever it is, and a trail of sections.
    for first in ["Schiffe", "Velna", "Startseite > Regionales", "Velna / Hafen", "Start » Nachrichten » Hafen"] {
        let read = head(&format!("{first}\n{}\n{}\n{}", GERMAN[0], GERMAN[1], GERMAN[1]));
        assert_eq!([&read[0], &read[1]], [first, GERMAN[0]]);
    }
    // Two words are the headline, and so is one above a line that is not much longer, or that a stop closes.
    for (first, below) in [
        ("Schiffe fahren", GERMAN[0]),
        ("SCHIFFE FAHREN", GERMAN[0]),
        ("„Schiffe fahren“", GERMAN[0]),
        ("Schiffe", "Velnas Hafen"),
        ("Schiffe", "Der Hafen von Velna hat nach dem Sturm wieder geöffnet."),
        ("Schiffe/Hafen", GERMAN[0]),
    ] {
        assert_eq!(head(&format!("{first}\n{below}\n{}\n{}", GERMAN[1], GERMAN[1]))[1], first, "{first} {below}");
    }
}

#[test]
fn what_a_page_prints_beside_its_headline() {
    let [headline, lede] = GERMAN;
    for note in [
        "ak 3. Mai 2027",
        "Online seit heute, 12.09 Uhr",
        "dzisiaj, 08:07 Ten tekst przeczytasz w 1 minutę",
        "Jumat, 5 November 2027 - 15:56 wib",
        "آخر تحديث: السبت 4 أكتوبر 2027 - 5:58 م بتوقيت القاهرة",
        "|  শনিবার, আগস্ট ২৯, ২০২৭ |  ১০:৪৬ পূর্বাহ্ণ",
        "2027-05-03 06:23:11 维尔纳网",
        "时间：2027-05-03 06:23 来源： 维尔纳日报",
        "2027-05-03 06:23:11 字号：A- A A+ 来源：维尔纳网",
        "最后更新: 2027-05-03 15:14:21",
        "Auf Facebook teilen Auf Twitter teilen Auf Twitter teilen",
        "Forrás: MTI",
        "来源于：维尔纳办事处",
        "この記事は有料記事です。",
        "無断転載禁止",
    ] {
        for story in [format!("{headline}\n{note}\n{lede}"), format!("{note}\n{headline}\n{lede}")] {
            // Where a story is from, and no wire's name, stands below the headline alone.
            if !story.starts_with("来源于") {
                let article = Article::parse_lenient(&story);
                assert_eq!(
                    article.headline.map(|headline| headline.text.to_string()).as_deref(),
                    Some(headline),
                    "{story}"
                );
                assert!(article.dateline.is_none() && article.subheadline.is_none(), "{story}");
                assert_eq!(article.body.lede().unwrap(), lede, "{story}");
            }
        }
    }
}

/// The last lines of a story that are of its foot.
fn foot(last: &str) -> usize {
    let text = format!("{}\n{}\n{}\n{last}", GERMAN[0], GERMAN[1], GERMAN[1]);
    let article = Article::parse_lenient(&text);
    let is_foot =
        |kind| matches!(kind, BlockKind::SignOff | BlockKind::EndMark | BlockKind::Boilerplate | BlockKind::Note);
    article.body.iter().rev().take_while(|block| is_foot(block.kind())).count()
}

#[test]
fn what_a_page_prints_at_a_foot() {
    for (last, count) in [
        ("发布日期：2027-03-06 责任编辑：张三", 1),
        ("编辑 张三 校对 李四", 1),
        ("abc/PAP", 1),
        ("اے پی پی /حمزہ /شاہ زیب", 1),
        ("اے پی پی /حمزہ /شاہ زیب\nوی این ایس اسلام آباد", 2),
        ("本文来源：维尔纳报 责任编辑：张三_NN27", 1),
        ("Quelle der Polizeimeldung: Polizei Velna", 1),
        ("Fréttin var uppfærð klukkan 19:06", 1),
        ("Publikacja dostępna na stronie: https://velna.example/port", 1),
        ("Ann Roe, Velna Radio News.", 1),
        ("Quelle der Freude war am Montag der offene Hafen.", 0),
        ("ab/Velna", 0),
        ("Sponsoreret indhold", 1),
        ("Die Schiffe fahren wieder, sagte er.", 0),
    ] {
        assert_eq!(foot(last), count, "{last}");
    }
}

#[test]
fn what_goes_on_behind_its_mark_is_no_dateline() {
    for text in [
        "ভেলনা বন্দর খুলল\nভেলনা-১ (বন্দর) আসনের সংসদ সদস্যকে বন্দরের সামনে সোমবার সকালে দেখা গেছে বলে জানিয়েছে পুলিশ।\nবন্দরটি শুক্রবার থেকে বন্ধ ছিল।",
        "维尔纳港重新开放\n据维尔纳社9月26日消息，今日从港务局获悉，港口各项工作取得积极成效，下一步将着力打造综合网络。",
        "维尔纳港重新开放\n据新华社9月26日电，今日从港务局获悉，港口各项工作取得积极成效，下一步将着力打造综合网络。",
    ] {
        let article = Article::parse_lenient(text);
        assert!(article.dateline.is_none(), "{text}");
    }
}

/// The dateline of a story, in short, and the first words of its body.
fn opening(text: &str) -> (String, String) {
    let article = Article::parse_lenient(text);
    assert_eq!(Article::parse_lenient(&article.to_string()), article, "{text}");
    let lede = article.body.lede().map(ToString::to_string).unwrap_or_default();
    let dateline = article.dateline.map(|dateline| {
        let places: Vec<String> = dateline.places.iter().map(ToString::to_string).collect();
        let credit = dateline.credit.map(|credit| format!(" # {}", credit.text)).unwrap_or_default();
        places.join("; ") + &credit
    });
    (dateline.unwrap_or_else(|| "-".to_owned()), lede.split_whitespace().take(2).collect::<Vec<_>>().join(" "))
}

#[test]
fn a_place_before_a_stop_or_on_a_line_of_its_own() {
    const NEXT: &str = "Der Hafen war seit Freitag geschlossen, und die Schlepper halfen den ersten Schiffen hinaus.";
    let named = |place: &str| {
        format!("In der Nacht war das Wasser in {place} gefallen, und der Hafenmeister gab den Kai frei.")
    };
    for (head, line, named_again, expected) in [
        // In capitals before a stop, where the copy names the place again.
        (
            "3. Mai 2027",
            "VELNA. Die Schiffe fahren seit Montag wieder, sagte der Hafenmeister.",
            named("Velna"),
            "VELNA",
        ),
        ("3. Mai 2027", "VELNA. Die Schiffe fahren seit Montag wieder, sagte der Hafenmeister.", NEXT.to_owned(), "-"),
        ("3. Mai 2027", "VELNA. Ships moved again on Monday, the harbor master said.", named("Velna"), "-"),
        // Alone before a dash.
        (
            "Von\nAnna Kim\n3.5.27, 12:00 Uhr",
            "Velna -\nDie Schiffe fahren seit Montag wieder, sagte der Hafenmeister.",
            NEXT.to_owned(),
            "Velna",
        ),
        (
            "Von\nAnna Kim\n3.5.27, 12:00 Uhr",
            "Bad Velna -\nDie Schiffe fahren seit Montag wieder, sagte der Hafenmeister.",
            named("Bad Velna"),
            "Bad Velna",
        ),
        (
            "Ana Lima - velnanet\nKamis, 05/11/2027 10:08 WIB",
            "Velna -\nKapal berlayar lagi pada Senin, kata kepala pelabuhan di kota itu.",
            "Pelabuhan ditutup sejak Jumat.".to_owned(),
            "Velna",
        ),
        // With its country.
        (
            "3. Mai 2027",
            "Velna (Russland) - Die Schiffe fahren seit Montag wieder, sagte der Hafenmeister.",
            NEXT.to_owned(),
            "Velna, Russland",
        ),
        (
            "3. Mai 2027",
            "Velna (Hafenblatt) - Die Schiffe fahren seit Montag wieder, sagte der Hafenmeister.",
            NEXT.to_owned(),
            "Velna # Hafenblatt",
        ),
    ] {
        let text = format!("Schiffe fahren wieder im Hafen\n{head}\n\n{line}\n\n{named_again}");
        assert_eq!(opening(&text).0, expected, "{text}");
    }
    // Two names before a dash are a writer's.
    let text = format!("Schiffe fahren wieder im Hafen\n3. Mai 2027\nAnna Kim -\n\n{NEXT}\n\n{NEXT}");
    assert_eq!(opening(&text).0, "-", "{text}");
}

#[test]
fn a_place_above_which_nothing_stands() {
    for (text, expected) in [
        (
            "वेल्ना । बन्दरगाह प्रमुखले सोमबार बन्दरगाह फेरि खुलेको र जहाज चलेको दाबी गरेका छन् ।\nवेल्ना बन्दरगाहले आयोजना गरेको सम्मेलनमा उनले यस्तो बताए ।",
            "वेल्ना",
        ),
        ("वेल्ना । बन्दरगाह खुल्यो ।\nवेल्ना बन्दरगाहले बतायो ।", "-"),
        (
            "فيلنا - كونا\nعبر مدير الميناء عن سعادته بما تم إنجازه في الميناء الذي فتح أبوابه يوم الاثنين بعد عاصفة استمرت ثلاثة أيام وأغلقت الأرصفة كلها في المدينة.\nوأضاف أن السفن تحركت.",
            "فيلنا # كونا",
        ),
        ("فيلنا - كونا\nفتح الميناء.", "-"),
    ] {
        assert_eq!(opening(text).0, expected, "{text}");
    }
}

#[test]
fn reporters_of_papers_in_chinese() {
    for (line, expected) in [
        ("维尔纳报讯（记者 张三）5月3日，港口重新开放，船只恢复通行。", "# 维尔纳报 ~ 张三"),
        ("维尔纳报快讯（记者 张三）今日，港口重新开放，船只恢复通行。", "# 维尔纳报 ~ 张三"),
        ("维尔纳网5月3日讯（记者张三 整合） 港口重新开放，船只恢复通行。", "# 维尔纳网 ~ 张三"),
    ] {
        let text = format!("维尔纳港重新开放\n2027年5月3日 19:55 维尔纳报\n{line}");
        let article = Article::parse_lenient(&text);
        let credit = article.dateline.and_then(|dateline| dateline.credit).map(|credit| {
            format!("# {} ~ {}", credit.text, credit.correspondent.map(|name| name.to_string()).unwrap_or_default())
        });
        assert_eq!(credit.as_deref(), Some(expected), "{line}");
        assert!(article.subheadline.is_none(), "{line}");
    }
}

#[test]
fn a_line_between_a_headline_and_the_same_again_is_the_deck() {
    let [headline, lede] = GERMAN;
    let deck = "Der Sturm hatte den Hafen drei Tage lang geschlossen.";
    let article =
        Article::parse_lenient(&format!("{headline}\n\n{deck}\n\n{headline}\n\n{lede}\n\n{lede}")).into_owned();
    assert_eq!(article.subheadline.map(|deck| deck.to_string()).as_deref(), Some(deck));
    assert_eq!(article.body.lede().unwrap(), lede);
}

#[test]
fn a_sentence_that_is_set_with_the_head_is_its_deck() {
    let deck =
        "Die ersten Schiffe haben den Hafen am Montag verlassen. Der Sturm hatte ihn drei Tage lang geschlossen.";
    let lede = "Der Hafenmeister von Velna hatte den Kai schon in der Nacht auf Montag geräumt, und die Schlepper warteten seit dem Morgen.";
    let next = "Am Freitag öffnet auch das innere Becken, und die Fähren fahren wieder nach Tarn.";
    for (head, is_deck) in [
        ("Schiffe fahren wieder\n3. Mai 2027, 11:36\nVELNA\n", true),
        ("Schiffe fahren wieder\n3. Mai 2027, 11:36\nvelnanet\n", true),
        ("Schiffe fahren wieder\nVon Anna Kim\n", true),
        ("3. Mai 2027\nSchiffe fahren wieder\n", true),
        ("Schiffe fahren wieder\n", false),
        ("Schiffe fahren wieder\n3. Mai 2027, 11:36\n\n", false),
    ] {
        let head = head.replace("VELNA\n", "");
        for (below, is_apart) in [("\n\n", true), ("\n", false)] {
            let text = format!("{head}{deck}{below}{lede}{below}{next}");
            let article = Article::parse_lenient(&text);
            let expected = (is_deck && is_apart).then_some(deck);
            assert_eq!(article.subheadline.map(|deck| deck.to_string()).as_deref(), expected, "{text}");
        }
        // A paragraph that is longer than the next is the first.
        let text = format!("{head}{lede} {deck}\n\n{next}\n\n{next}");
        assert!(Article::parse_lenient(&text).subheadline.is_none(), "{text}");
    }
}
