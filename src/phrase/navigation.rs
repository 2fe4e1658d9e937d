//! What a page prints above everything: links past its menus, where a reader is, what its server has to say.

use super::{Phrase, Row};

pub(super) const ROWS: &[Row] = &[(
    Phrase::Page,
    &[
        "Skip to main menu",
        "Skip to navigation",
        "Skip to footer",
        "Zur Navigation springen",
        "Zum Hauptinhalt springen",
        "Direkt zum Inhalt",
        "Saltar al contenido",
        "Ir al contenido",
        "Pasar al contenido principal",
        "Ir para o conteúdo",
        "Pular para o conteúdo",
        "Aller au contenu",
        "Aller au contenu principal",
        "Vai al contenuto",
        "Salta al contenuto principale",
        "Ga naar inhoud",
        "Ga naar de inhoud",
        "Přejít k obsahu",
        "Přejít k hlavnímu menu",
        "Přejít na obsah",
        "Prejsť na obsah",
        "Przejdź do treści",
        "Ugrás a tartalomra",
        "Sari la conținut",
        "Gå til indhold",
        "Gå til innhold",
        "Hoppa till innehåll",
        "Siirry sisältöön",
        "Перейти к содержимому",
        "Перейти к содержанию",
        "Перейти до вмісту",
        "Прескочи на съдържанието",
        "İçeriğe geç",
        "Langsung ke konten",
        "انتقل إلى المحتوى",
        "Μετάβαση στο περιεχόμενο",
        // Links for readers who hear the page.
        "Accessibility links",
        "Linkuri accesibilitate",
        "Ссылки для упрощенного доступа",
        "Доступність посилання",
        "Лінкі ўнівэрсальнага доступу",
        "Dostupni linkovi",
        "Линкови за пристапност",
        // What the page has to say of itself.
        "IE 11 is not supported. For an optimal experience visit our site on another browser",
        "Your browser is not supported",
        "You need to enable JavaScript to run this app",
        "JavaScript is disabled",
        "Please enable JavaScript",
        "Breaking News",
        "Última hora",
        "Último momento",
        "Ao vivo",
        "Banner",
        // An advertisement's place.
        "विज्ञापन",
        "বিজ্ঞাপন",
        "விளம்பரம்",
        "اشتہار",
        "إعلان",
        "广告",
        "廣告",
        "広告",
        "광고",
        "Quảng cáo",
        "Iklan",
        "Reklam",
        "Annons",
        "Annonce",
        "Annonse",
        "Mainos",
        "Hirdetés",
        "Publicitate",
        "Publicitat",
        "Oglas",
        "Inzerce",
        "Διαφήμιση",
        "关闭",
        "列印",
        "關閉",
    ],
)];

/// What stands before the name of the section that a page is in, in any case: `You are here: Home`.
const TRAILS: [&str; 18] = [
    "You are here:",
    "Filtered by:",
    "Estás aquí:",
    "Estás en:",
    "Usted está aquí:",
    "Usted está en:",
    "Você está aqui:",
    "Você está em:",
    "Vous êtes ici:",
    "Vous êtes ici :",
    "Sie sind hier:",
    "Du bist hier:",
    "U bent hier:",
    "Je bent hier:",
    "Ti trovi qui:",
    "Sei qui:",
    "Jesteś tutaj:",
    "Вы здесь:",
];

/// Whether a line begins as those do that say where on a page a reader is.
pub(crate) fn opens_trail(words: &str) -> bool {
    let begins = |trail: &str| words.get(..trail.len()).is_some_and(|head| head.eq_ignore_ascii_case(trail));
    TRAILS.iter().any(|trail| begins(trail))
}

/// Whether a line is what a page's program says of itself: `Warning: Undefined array key in /home/velna/index.php on line 48`.
pub(crate) fn is_server_message(words: &str) -> bool {
    const OF_FILE: &str = ".php on line";
    let message = words.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end();
    message.len() < words.len() && message.ends_with(OF_FILE)
}

/// Whether a word is what is left of a house's picture: `Velna Recorder Logo`.
pub(crate) fn names_logo(word: &str) -> bool {
    ["logo", "Logo", "LOGO"].contains(&word)
}
