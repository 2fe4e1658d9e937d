//! Words in the names of papers, stations and sites, in scripts without capitals: `فيلنا نيوز`, `वेल्ना टाइम्स`.
//!
//! They are asked of a name before a mark or in brackets alone, so that the lexicon has none of them.

/// What a paper, a station or a site is called, or what its name begins or ends in.
#[rustfmt::skip]
const HOUSES: &[&str] = &[
    // Arabic
    "الإخباري", "الاخباري", "الإخبارية", "الاخبارية", "الإخبارى", "الاخبارى", "نيوز", "برس", "بريس", "تايمز", "بوست",
    "صحيفة", "جريدة", "مجلة", "وكالة", "شبكة", "قناة", "إذاعة", "اذاعة", "راديو", "تلفزيون", "تليفزيون", "بوابة", "موقع",
    "صوت", "أونلاين", "اونلاين", "للأنباء", "للانباء", "ميديا", "نت",
    // Persian
    "خبرگزاری", "خبرنگاران", "خبری", "روزنامه", "پایگاه", "آنلاین", "پرس", "رادیو", "تلویزیون", "هفته‌نامه", "ماهنامه",
    // Urdu
    "نیوز", "نیوزروم", "ٹائمز", "میڈیا", "لائن",
    // Hindi, Marathi, Nepali
    "न्यूज", "न्यूज़", "न्यूज़", "न्युज", "समाचार", "टाइम्स", "टुडे", "टीवी", "मीडिया", "दैनिक", "अनलाइन",
    // Bengali
    "নিউজ", "টাইমস", "টিভি", "ডটকম", "অনলাইন", "দৈনিক",
    // Punjabi, Gujarati, Odia
    "ਨਿਊਜ਼", "ਨਿਊਜ਼", "ਨਿਊਜ", "ਟਾਈਮਜ਼", "ਸਮਾਚਾਰ", "ਟੀਵੀ", "ન્યૂઝ", "ન્યુઝ", "સમાચાર", "ନ୍ୟୁଜ", "ସମାଚାର",
    // Tamil, Telugu, Kannada, Malayalam
    "நியூஸ்", "டிவி", "న్యూస్", "టీవీ", "టైమ్స్", "ನ್ಯೂಸ್", "ಟಿವಿ", "ന്യൂസ്", "ടിവി",
];

/// What a report is called where brackets hold it behind a place, and nothing else says whose it is: `(خصوصی رپورٹ)`.
#[rustfmt::skip]
const REPORTS: &[&str] = &[
    "رپورٹ", "رپورٹس", "روم", "بیوروچیف", "چیف", "مراسل", "مراسلون", "وكالات", "وکالات", "रिपोर्ट", "रिपोर्टर", "रिपोर्टर",
    "ब्यूरोचीफ", "এজেন্সি", "রিপোর্ট",
];

/// A house by two words, of which either alone is none.
const OF_TWO_WORDS: &str = "ٹی وی";

/// What stands beside such a word where news are of a kind, and nobody's: `بریکنگ نیوز`.
#[rustfmt::skip]
const KINDS: &[&str] = &[
    "بریکنگ", "فیک", "تازہ", "ब्रेकिंग", "फेक", "ताजा", "ताज़ा", "बड़ी", "ব্রেকিং", "ভুয়া", "ਬ੍ਰੇਕਿੰਗ", "બ્રેકિંગ", "பிரேக்கிங்", "బ్రేకింగ్", "ಬ್ರೇಕಿಂಗ್",
];

/// Whether a name has a word of a paper, a station or a site, and no word for a kind of news: `فيلنا نيوز`.
pub(crate) fn is_house(name: &str) -> bool {
    let words = || name.split_whitespace();
    let is_one = words().any(|word| HOUSES.contains(&word)) || name.contains(OF_TWO_WORDS);
    is_one && !is_of_kind(name)
}

/// Whether a word for a kind of news stands among the words: `بریکنگ نیوز`.
pub(crate) fn is_of_kind(words: &str) -> bool {
    words.split_whitespace().any(|word| KINDS.contains(&word))
}

/// Whether a word says in brackets behind a place that they name who reported: `رپورٹ`.
pub(crate) fn is_of_report(word: &str) -> bool {
    HOUSES.contains(&word) || REPORTS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_house_is_told_from_a_report() {
        for (name, of_house, of_report) in [
            ("نيوز", true, true),
            ("फेक न्यूज", false, false),
            ("वेल्ना टाइम्स", true, false),
            ("ٹی وی", true, false),
            ("پی ٹی آئی", false, false),
            ("رپورٹ", false, true),
            ("بندر", false, false),
        ] {
            assert_eq!((is_house(name), is_of_report(name)), (of_house, of_report), "{name}");
        }
    }
}
