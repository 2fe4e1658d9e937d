//! What pages set above a headline that no list of topics has.

use wirecopy::Article;

/// The label and the headline.
fn head(text: &str) -> [String; 2] {
    let article = Article::parse_lenient(text);
    assert_eq!(Article::parse_lenient(&article.to_string()), article, "{text}");
    let headline = article.headline.unwrap_or_else(|| wirecopy::Headline::new(""));
    [headline.label.map(|label| label.to_string()).unwrap_or_default(), headline.text.to_string()]
}

#[test]
fn words_of_a_script_without_capitals_above_the_headline() {
    const ARABIC: [&str; 2] = [
        "الميناء يفتح بعد العاصفة التي أغلقته ثلاثة أيام",
        "عادت السفن إلى الحركة يوم الاثنين بعد ثلاثة أيام من العاصفة التي أغلقت الميناء، كما قال مدير الميناء في بيان.",
    ];
    for (above, label) in [
        ("خارجي", "خارجي"),
        ("جريدة المرفأ", "جريدة المرفأ"),
        ("جريدة المرفأ\n\nخارجي", "جريدة المرفأ"),
        ("الميناء يفتح اليوم", ""),
    ] {
        let read = head(&format!("{above}\n\n{}\n\n{}\n\n{}", ARABIC[0], ARABIC[1], ARABIC[1]));
        let headline = if label.is_empty() { above } else { ARABIC[0] };
        assert_eq!([&read[0], &read[1]], [label, headline], "{above}");
    }
}

#[test]
fn a_few_words_above_a_headline_with_a_deck() {
    const HEADLINE: &str = "El puerto reabre tras la tormenta";
    const DECK: &str = "Los barcos habían esperado tres días fuera, y la dársena interior abre el viernes.";
    const LEDE: &str = "Los barcos volvieron a moverse el lunes, dijo el capitán del puerto de Velna.";
    for (above, below, is_label) in [
        ("En vivo", "Por Ana Lima", true),
        ("En vivo", "3 de mayo de 2027", true),
        ("“UN CIERRE TOTAL”", "Por Ana Lima\n3 de mayo de 2027", true),
        ("TEMPORAL EN EL SUR", "Por Ana Lima", true),
        ("Puerto de Velna", "Por Ana Lima", true),
        // Nobody signs it, and four words may be a headline.
        ("En vivo", "Los remolcadores esperan en la dársena desde el domingo.", false),
        ("Los barcos esperan fuera", "Por Ana Lima", false),
    ] {
        let read = head(&format!("{above}\n{HEADLINE}\n{DECK}\n{below}\n{LEDE}\n{LEDE}"));
        assert_eq!(read[1], if is_label { HEADLINE } else { above }, "{above} {below}");
    }
}

#[test]
fn what_only_a_page_prints_above_the_headline() {
    const HEADLINE: &str = "Harbor reopens after the storm of Sunday";
    const LEDE: &str =
        "Ships moved again on Monday, the harbor master said, three days after the storm had shut the port.";
    for (above, label) in [
        ("You are here: Home", ""),
        ("Filtered By: Topstories\nNews", "News"),
        ("Breaking News", ""),
        ("Última hora:\nEspañol>>América Latina", "Español>>América Latina"),
        ("Velna Recorder Logo", "Velna Recorder Logo"),
        ("विज्ञापन", ""),
        ("广告", ""),
        ("Linkuri accesibilitate", ""),
        ("IE 11 is not supported. For an optimal experience visit our site on another browser.", ""),
        ("Deprecated: noindex is deprecated! in /home/velna/functions.php on line 4861", ""),
        ("This story was originally published in The Harbor on July 28, 1914.", ""),
        ("+", ""),
        ("LT10\n\nMonday, May 3, 2027", "LT10"),
        ("Harbor>>Velna", "Harbor>>Velna"),
    ] {
        let read = head(&format!("{above}\n\n{HEADLINE}\n\n{LEDE}\n\n{LEDE}"));
        assert_eq!([&*read[0], &*read[1]], [label, HEADLINE], "{above}");
    }
    for above in ["Port Unveils Its Logo", "Breaking News of Ships", "Harbor 10", "+ Ships wait", "Warning on line 48"]
    {
        let read = head(&format!("{above}\n\n{HEADLINE}.\n\n{LEDE}\n\n{LEDE}"));
        assert_eq!(read[1], above, "{above}");
    }
}

#[test]
fn a_line_above_a_headline_that_is_printed_twice() {
    const HEADLINE: &str = "Harbor reopens after the storm of Sunday";
    const LEDE: &str =
        "Ships moved again on Monday, the harbor master said, three days after the storm had shut the port.";
    for (above, below, label) in [
        ("This Article is From May 3", HEADLINE, "This Article is From May 3"),
        ("The port of Velna", HEADLINE, "The port of Velna"),
        ("The port of Velna", "HARBOR REOPENS AFTER THE STORM OF SUNDAY", "The port of Velna"),
        ("The port of Velna", "Harbor opens after the storm of Sunday", ""),
        // As long as a headline itself.
        ("The port of Velna was shut for three days", HEADLINE, ""),
    ] {
        let read = head(&format!("{above}\n\n{HEADLINE}\n\n{below}\n\n{LEDE}\n\n{LEDE}"));
        let headline = if label.is_empty() { above } else { HEADLINE };
        assert_eq!([&*read[0], &*read[1]], [label, headline], "{above}");
    }
}
