//! Countries, as pages name them above a headline and behind a town.
//!
//! No gazetteer: a name is asked for only where a section's name, or a region in brackets, stands alone. A town in brackets
//! would be an outlet as well.

use super::listed::Listed;

// In small letters, as many a line as there is room for.
#[rustfmt::skip]
const COUNTRIES: &[&str] = &[
    // English
    "germany", "france", "italy", "spain", "portugal", "poland", "russia", "ukraine", "turkey", "greece", "sweden",
    "norway", "denmark", "finland", "austria", "switzerland", "netherlands", "belgium", "hungary", "romania", "bulgaria",
    "serbia", "croatia", "ireland", "iceland", "china", "japan", "india", "pakistan", "bangladesh", "nepal",
    "sri lanka", "indonesia", "malaysia", "singapore", "thailand", "vietnam", "philippines", "south korea",
    "north korea", "taiwan", "israel", "iran", "iraq", "syria", "lebanon", "egypt", "saudi arabia", "qatar", "kuwait",
    "yemen", "afghanistan", "nigeria", "ghana", "kenya", "ethiopia", "south africa", "zimbabwe", "uganda", "tanzania",
    "morocco", "algeria", "tunisia", "libya", "sudan", "canada", "mexico", "brazil", "argentina", "chile", "colombia",
    "peru", "venezuela", "cuba", "australia", "new zealand", "united states", "united kingdom",
    // German
    "deutschland", "frankreich", "italien", "spanien", "polen", "russland", "ukraine", "türkei", "griechenland",
    "schweden", "norwegen", "dänemark", "finnland", "österreich", "schweiz", "niederlande", "belgien", "ungarn",
    "rumänien", "bulgarien", "serbien", "kroatien", "tschechien", "slowakei", "slowenien", "irland",
    "großbritannien", "indien", "indonesien", "thailand", "südkorea", "nordkorea", "syrien", "irak", "libanon",
    "ägypten", "südafrika", "kanada", "mexiko", "brasilien", "argentinien", "australien", "neuseeland", "usa",
    "luxemburg", "liechtenstein", "lettland", "litauen", "estland", "belarus", "georgien", "kenia", "marokko",
    // Spanish, Portuguese, French, Italian
    "alemania", "francia", "italia", "españa", "polonia", "rusia", "ucrania", "turquía", "grecia", "suiza", "japón",
    "brasil", "méxico", "perú", "panamá", "uruguay", "paraguay", "bolivia", "ecuador", "honduras", "guatemala",
    "alemanha", "frança", "itália", "espanha", "rússia", "ucrânia", "japão", "índia", "estados unidos", "allemagne",
    "italie", "espagne", "pologne", "russie", "turquie", "grèce", "suisse", "belgique", "japon", "chine", "inde",
    "brésil", "mexique", "canada", "algérie", "tunisie", "maroc", "sénégal", "cameroun", "germania", "spagna",
    "svizzera", "giappone", "cina", "brasile", "messico",
    // Dutch and the North
    "duitsland", "frankrijk", "spanje", "rusland", "oekraïne", "turkije", "griekenland", "zweden", "noorwegen",
    "denemarken", "oostenrijk", "zwitserland", "nederland", "belgië", "hongarije", "tyskland", "frankrig", "frankrike",
    "spanien", "ryssland", "tyrkiet", "turkiet", "sverige", "norge", "danmark", "suomi", "saksa", "ranska", "venäjä",
    "ruotsi", "norja", "tanska", "viro", "ukraina",
    // Slavic
    "niemcy", "francja", "włochy", "hiszpania", "polska", "rosja", "ukraina", "turcja", "czechy", "słowacja", "węgry",
    "německo", "francie", "itálie", "španělsko", "polsko", "rusko", "ukrajina", "česko", "slovensko", "maďarsko",
    "njemačka", "nemačka", "francuska", "italija", "rusija", "srbija", "hrvatska", "slovenija", "crna gora",
    "германия", "франция", "италия", "испания", "польша", "россия", "украина", "турция", "греция", "китай", "япония",
    "индия", "сша", "беларусь", "казахстан", "узбекистан", "грузия", "армения", "азербайджан", "англия", "німеччина",
    "франція", "італія", "іспанія", "польща", "росія", "україна", "туреччина", "китай", "румунія", "молдова",
    "българия", "македонија", "србија", "хрватска", "русија", "германија", "албанија", "косово", "грција",
    // Baltic, Hungarian, Greek, Turkish, Indonesian
    "lietuva", "latvija", "eesti", "vokietija", "lenkija", "rusija", "krievija", "venemaa", "magyarország",
    "németország", "oroszország", "ukrajna", "szlovákia", "románia", "ελλάδα", "κύπρος", "γερμανία", "γαλλία", "ιταλία",
    "ρωσία", "τουρκία", "ουκρανία", "türkiye", "almanya", "fransa", "rusya", "ukrayna", "yunanistan", "abd", "mısır",
    "jerman", "prancis", "jepang", "tiongkok", "rusia", "arab saudi",
    // Scripts without capitals
    "مصر", "لبنان", "سوريا", "العراق", "الأردن", "السعودية", "اليمن", "ليبيا", "تونس", "الجزائر", "المغرب", "السودان",
    "فلسطين", "روسيا", "أوكرانيا", "تركيا", "إيران", "پاکستان", "بھارت", "افغانستان", "ایران", "ישראל", "रूस",
    "भारत", "पाकिस्तान", "नेपाल", "বাংলাদেশ", "ভারত", "இலங்கை", "இந்தியா", "中国", "中國", "美国", "美國", "日本", "韩国",
    "韓国", "台湾", "臺灣", "俄罗斯", "한국", "미국", "중국", "일본",
];

static NAMES: Listed<{ COUNTRIES.len() }> = Listed::of(COUNTRIES);

/// Whether words name a country, in any case: `Germany`, `Österreich`, `МАКЕДОНИЈА`.
pub(crate) fn is_country(words: &str) -> bool {
    NAMES.has(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_in_any_case() {
        for (words, expected) in [
            ("Germany", true),
            ("RUSSLAND", true),
            ("South Africa", true),
            ("Македонија", true),
            ("Velna", false),
            ("German", false),
            ("", false),
        ] {
            assert_eq!(is_country(words), expected, "{words}");
        }
    }
}
