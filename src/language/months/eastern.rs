//! The months of the languages of central and eastern Europe, Turkey and the Malay world, in Latin letters.

use super::Months;

pub(super) const POLISH: Months = [
    &["stycznia", "styczeń", "sty"],
    &["lutego", "luty", "lut"],
    &["marca", "marzec", "mar"],
    &["kwietnia", "kwiecień", "kwi"],
    &["maja", "maj"],
    &["czerwca", "czerwiec", "cze"],
    &["lipca", "lipiec", "lip"],
    &["sierpnia", "sierpień", "sie"],
    &["września", "wrzesień", "wrz"],
    &["października", "październik", "paź"],
    &["listopada", "listopad", "lis"],
    &["grudnia", "grudzień", "gru"],
];

pub(super) const CZECH: Months = [
    &["ledna", "leden", "led"],
    &["února", "únor", "úno"],
    &["března", "březen", "bře"],
    &["dubna", "duben", "dub"],
    &["května", "květen", "kvě"],
    &["června", "červen", "čvn", "čer"],
    &["července", "červenec", "čvc", "čec"],
    &["srpna", "srpen", "srp"],
    &["září", "zář"],
    &["října", "říjen", "říj"],
    &["listopadu", "listopad", "lis"],
    &["prosince", "prosinec", "pro"],
];

pub(super) const SLOVAK: Months = [
    &["januára", "január", "jan"],
    &["februára", "február", "feb"],
    &["marca", "marec", "mar"],
    &["apríla", "apríl", "apr"],
    &["mája", "máj"],
    &["júna", "jún", "jun"],
    &["júla", "júl", "jul"],
    &["augusta", "august", "aug"],
    &["septembra", "september", "sept", "sep"],
    &["októbra", "október", "okt"],
    &["novembra", "november", "nov"],
    &["decembra", "december", "dec"],
];

pub(super) const SLOVENE: Months = [
    &["januarja", "januar", "jan"],
    &["februarja", "februar", "feb"],
    &["marca", "marec", "mar"],
    &["aprila", "april", "apr"],
    &["maja", "maj"],
    &["junija", "junij", "jun"],
    &["julija", "julij", "jul"],
    &["avgusta", "avgust", "avg"],
    &["septembra", "september", "sept", "sep"],
    &["oktobra", "oktober", "okt"],
    &["novembra", "november", "nov"],
    &["decembra", "december", "dec"],
];

// Copy kept from the ASCII years has `ozujka` for `ožujka`.
pub(super) const CROATIAN: Months = [
    &["siječnja", "siječanj", "sijecnja", "sij"],
    &["veljače", "veljača", "veljace", "velj", "vel"],
    &["ožujka", "ožujak", "ozujka", "ožu"],
    &["travnja", "travanj", "tra"],
    &["svibnja", "svibanj", "svi"],
    &["lipnja", "lipanj", "lip"],
    &["srpnja", "srpanj", "srp"],
    &["kolovoza", "kolovoz", "kol"],
    &["rujna", "rujan", "ruj"],
    &["listopada", "listopad", "lis"],
    &["studenoga", "studenog", "studeni", "stu"],
    &["prosinca", "prosinac", "pro"],
];

pub(super) const ROMANIAN: Months = [
    &["ianuarie", "ian"],
    &["februarie", "febr", "feb"],
    &["martie", "mart", "mar"],
    &["aprilie", "apr"],
    &["mai"],
    &["iunie", "iun"],
    &["iulie", "iul"],
    &["august", "aug"],
    &["septembrie", "sept", "sep"],
    &["octombrie", "oct"],
    &["noiembrie", "noi", "nov"],
    &["decembrie", "dec"],
];

pub(super) const HUNGARIAN: Months = [
    &["január", "jan"],
    &["február", "febr", "feb"],
    &["március", "márc", "már"],
    &["április", "ápr"],
    &["május", "máj"],
    &["június", "jún"],
    &["július", "júl"],
    &["augusztus", "aug"],
    &["szeptember", "szept", "sze"],
    &["október", "okt"],
    &["november", "nov"],
    &["december", "dec"],
];

// Outside Turkish rules İ does not lower to i, nor I to ı: the capitals with a dot and the small letters with one
// stand here as they come out.
pub(super) const TURKISH: Months = [
    &["ocak", "oca"],
    &["şubat", "subat", "şub"],
    &["mart", "mar"],
    &["nisan", "NİSAN", "nis", "NİS"],
    &["mayıs", "mayis", "may"],
    &["haziran", "HAZİRAN", "haz"],
    &["temmuz", "tem"],
    &["ağustos", "agustos", "ağu"],
    &["eylül", "eylul", "eyl"],
    &["ekim", "EKİM", "eki", "EKİ"],
    &["kasım", "kasim", "kas"],
    &["aralık", "aralik", "ara"],
];

pub(super) const INDONESIAN: Months = [
    &["januari", "jan"],
    &["februari", "pebruari", "feb", "peb"],
    &["maret", "mar"],
    &["april", "apr"],
    &["mei"],
    &["juni", "jun"],
    &["juli", "jul"],
    &["agustus", "agu", "agt", "ags"],
    &["september", "sept", "sep"],
    &["oktober", "okt"],
    &["november", "nopember", "nov", "nop"],
    &["desember", "des"],
];

pub(super) const MALAY: Months = [
    &["januari", "jan"],
    &["februari", "feb"],
    &["mac"],
    &["april", "apr"],
    &["mei"],
    &["jun"],
    &["julai", "jul"],
    &["ogos", "ogo"],
    &["september", "sept", "sep"],
    &["oktober", "okt"],
    &["november", "nov"],
    &["disember", "dis"],
];

pub(super) const AZERBAIJANI: Months = [
    &["yanvar", "yan"],
    &["fevral", "fev"],
    &["mart", "mar"],
    &["aprel", "apr"],
    &["may"],
    &["iyun", "İYUN", "iyn"],
    &["iyul", "İYUL", "iyl"],
    &["avqust", "avq"],
    &["sentyabr", "sen"],
    &["oktyabr", "okt"],
    &["noyabr", "noy"],
    &["dekabr", "dek"],
];
