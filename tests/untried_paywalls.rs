//! What pages print between the headline and the story for those who pay, listen or pass it on: notes, and no deck or lede.

use wirecopy::Article;

const LEDE: &str = "Ships moved again on Monday, the harbor master said, three days after the storm had shut the port.";

/// What a line below the headline is taken for: a note, the deck, or the first of the copy.
fn below(line: &str) -> &'static str {
    let story = format!("Harbor reopens after storm\n{line}\n{LEDE}\nThe inner basin opens on Friday.");
    let article = Article::parse_lenient(&story);
    assert_eq!(Article::parse_lenient(&article.to_string()), article, "{story}");
    if article.subheadline.is_some() {
        "deck"
    } else if article.notes.iter().any(|note| note == line) && article.body.lede().unwrap() == LEDE {
        "note"
    } else {
        "copy"
    }
}

#[test]
fn a_line_for_those_who_pay_or_listen() {
    for line in [
        "For subscribers only",
        "For subscribers only.",
        "Subscribe to continue reading",
        "Already a subscriber? Log in",
        "Gift this article",
        "Listen to this article",
        "Reading time: 4 minutes",
        "4 min read",
        "Exclusivo para suscriptores",
        "Escucha este artículo",
        "Tiempo de lectura: 4 min",
        "Article réservé aux abonnés",
        "Écouter l’article",
        "Temps de lecture : 4 min",
        "Nur für Abonnenten",
        "Artikel hören",
        "Lesedauer: 4 Minuten",
        "Exclusivo para assinantes",
        "Ouça este artigo",
        "Riservato agli abbonati",
        "Ascolta questo articolo",
        "Только для подписчиков",
        "Время чтения: 4 мин.",
        "Alleen voor abonnees",
        "Leestijd: 4 minuten",
        "Endast för prenumeranter",
        "Lästid: 4 min",
        "Tylko dla prenumeratorów",
        "Czas czytania: 4 min",
        "Okuma süresi: 4 dakika",
        "有料会員限定",
        "구독자 전용",
        "للمشتركين فقط",
    ] {
        assert_eq!(below(line), "note", "{line}");
    }
    for (line, expected) in [
        ("For subscribers only the port is free", "deck"),
        ("Premium berths are sold out", "deck"),
        ("Subscribers only wait for tugs", "deck"),
        ("Listen to the masters of Velna", "deck"),
        ("Reading time of the tide tables is 4 minutes", "deck"),
        ("Gift this article of Velna's to a friend", "deck"),
        ("Nur für Abonnenten gibt es Plätze", "deck"),
        ("Réservé aux abonnés du port de Velna", "deck"),
        ("Exclusivo para suscriptores del puerto", "deck"),
        ("Premium berths are sold out, the master said.", "copy"),
        ("Только для подписчиков порт открыт", "deck"),
    ] {
        assert_eq!(below(line), expected, "{line}");
    }
}
