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
