//! Words that stand before a colon and name no place: bodies such as ministries, parties and banks, adverbs, and what somebody
//! said.
//!
//! They are asked of a name before a mark alone, in scripts without capitals, so that the lexicon has none of them.

/// What a body is called, in the scripts of South Asia.
#[rustfmt::skip]
const BODIES: &[&str] = &[
    // Hindi, Marathi, Nepali
    "रिसर्च", "रिपोर्ट", "मंत्रालय", "सरकार", "आयोग", "पुलिस", "पार्टी", "बैंक", "कोर्ट", "न्यायालय", "समिति", "परिषद",
    "संघ", "निगम", "विभाग", "कार्यालय", "सचिवालय", "कांग्रेस", "भाजपा", "बीजेपी", "कंपनी", "विश्वविद्यालय", "बोर्ड", "पोलीस", "सेना",
    // Bengali, Assamese
    "রিপোর্ট", "মন্ত্রণালয়", "সরকার", "কমিশন", "পুলিশ", "ব্যাংক", "আদালত", "পার্টি", "লীগ", "বিভাগ", "কার্যালয়", "বোর্ড", "সেনা",
    // Urdu
    "ریسرچ", "رپورٹ", "وزارت", "حکومت", "کمیشن", "پولیس", "پارٹی", "بینک", "عدالت", "بورڈ", "فوج", "کمپنی", "لیگ",
];

/// Adverbs that end in a sign for breath, which many a keyboard sets as a colon: `संभवत:` for `संभवतः`.
#[rustfmt::skip]
const ADVERBS: &[&str] = &[
    // Hindi
    "संभवत", "सम्भवत", "विशेषत", "सामान्यत", "साधारणत", "मुख्यत", "मूलत", "वस्तुत", "स्वभावत", "अंतत", "अन्तत",
    "अंशत", "पूर्णत", "प्रथमत", "फलत", "निश्चित", "निश्चयत", "प्रत्यक्षत", "क्रमश", "अक्षरश", "पुन", "प्राय",
    "अत", "स्वत", "आंशिकत", "स्पष्टत", "संक्षेपत", "अधिकांशत", "प्रमुखत", "परिणामत", "सिद्धांतत", "सर्वत", "बहुश",
    // Bengali
    "সম্ভবত", "বিশেষত", "সাধারণত", "মূলত", "প্রধানত", "বস্তুত", "কার্যত", "অন্তত", "প্রথমত", "দ্বিতীয়ত",
    "তৃতীয়ত", "শেষত", "ক্রমশ", "পুন", "প্রায়শ",
];

/// Who said it, and that he did: `او افزود:` opens a quotation.
#[rustfmt::skip]
const SAID: &[&str] = &[
    // Persian
    "او", "وی", "گفت", "افزود", "کرد", "داد", "نوشت", "گفته", "پرسید", "شد",
    // Arabic
    "قال", "وقال", "قالت", "وقالت", "أضاف", "وأضاف", "اضاف", "واضاف", "أضافت", "وأضافت", "تابع", "وتابع", "أوضح", "وأوضح",
    "أكد", "وأكد", "اكد", "واكد", "كتب", "وكتب", "ختم", "وختم", "مضيفا", "مضيفاً", "قائلا", "قائلاً", "وقائلا",
    // Urdu
    "کہا", "بولے", "انہوں",
    // Hindi, Marathi, Bengali
    "कहा", "बोले", "बताया", "उन्होंने", "उन्होने", "म्हणाले", "বলেন", "বলেছেন", "জানান", "তিনি",
];

/// Whether a word of a name says that it is no place: `वेल्ना पुलिस`, `संभवत`.
pub(crate) fn names_no_place(word: &str) -> bool {
    BODIES.contains(&word) || ADVERBS.contains(&word) || SAID.contains(&word)
}
