//! Openings of texts whose headline is kept elsewhere.

use wirecopy::Article;

const VIETNAMESE: &str = "Nhận lời mời của cảng Velna, giám đốc cảng Harlow sẽ thăm các bến tàu từ ngày mai và gặp những người lái tàu đã chờ ba ngày ngoài khơi vì bão.";
const ITALIAN: &str = "“Le navi sono partite lunedì dai due bacini dopo tre giorni di tempesta che le aveva tenute fuori, e il porto resta aperto”. Così il direttore del porto.";
const INDONESIAN: &str = "Petugas membuka kembali pelabuhan setelah badai tiga hari dan kapal-kapal berlayar dari kedua dermaga sejak Senin pagi di sekitar menara, Velna Barat, kata kepala pelabuhan.";
const SPANISH: &str = "El jefe del puerto aseguró que los barcos zarparon el lunes de las dos dársenas después de tres días de tormenta que los había tenido fuera de la bahía.";
const ENGLISH: &str = "The ships moved again on Monday from both basins after a storm that had kept them outside for three days, and the tugs followed them to the inner harbor.";
const SOMALI: &str = "Warar kala duwan ayaa kasoo baxaya markabyo goordhow ka dhaqaaqay dekedda magaalada, gaar ahaan labada barkadood ee degmada, kadib saddex maalmood oo duufaan ah.";

/// Texts that open so, each with its dateline as printed, where it has one.
#[track_caller]
fn opens(lede: &str, below: &str, rows: &[(&str, Option<&str>)]) {
    for (opening, dateline) in rows {
        let text = format!("{opening}{lede}\n{below}\n{below}");
        let article = Article::parse_lenient(&text);
        assert_eq!(article.dateline.as_ref().map(|dateline| dateline.text.as_printed()), *dateline, "{text}");
    }
}

const MORE_VIETNAMESE: &str =
    "Cảng mở cửa trở lại vào thứ sáu, giám đốc cảng nói với các phóng viên tại bến tàu hôm qua.";

#[test]
fn an_address_in_brackets() {
    opens(
        VIETNAMESE,
        MORE_VIETNAMESE,
        &[
            ("(Harborphu.vn) - ", Some("(Harborphu.vn) -")),
            ("(Velna.example) - ", None),
            ("(velna.net) – ", Some("(velna.net) –")),
            ("(harbor-velna.com) - ", Some("(harbor-velna.com) -")),
            ("(Velna.net/as) - ", Some("(Velna.net/as) -")),
            ("(Harborphu.vn)- ", Some("(Harborphu.vn)-")),
            ("(Harborphu) - ", None),
            ("(Harborphu.vn) ", None),
            ("(xem Harborphu.vn) - ", None),
            ("(Ảnh: Harborphu.vn) - ", None),
        ],
    );
    opens("Cảng mở lại", MORE_VIETNAMESE, &[("(Harborphu.vn) - ", None)]);
}

#[test]
fn a_day_behind_a_wire() {
    opens(
        ITALIAN,
        "Il porto interno riapre venerdì, ha detto il direttore ai giornalisti lunedì.",
        &[
            ("(DIRE) 22 Nov. – ", Some("(DIRE) 22 Nov. –")),
            ("(DIRE) 22 Nov – ", Some("(DIRE) 22 Nov –")),
            ("(ANSA) 3 mag. - ", Some("(ANSA) 3 mag. -")),
            ("(ANSA) 3 maggio - ", Some("(ANSA) 3 maggio -")),
            ("(ANSA) 3 maggio 2027 - ", Some("(ANSA) 3 maggio 2027 -")),
            ("(Porto) 22 Nov. – ", None),
            ("(DIRE) 22 navi – ", None),
            ("(DIRE) 22 – ", None),
            ("(DIRE) 22 Nov. ", None),
            ("DIRE 22 navi - ", None),
        ],
    );
}

#[test]
fn a_town_and_a_dash_in_more_words() {
    opens(
        INDONESIAN,
        "Kapal-kapal itu kemudian masuk ke dermaga dalam pada hari Senin, kata kepala pelabuhan kepada wartawan.",
        &[
            ("Velna - ", Some("Velna -")),
            ("Velna – ", Some("Velna –")),
            ("Velna — ", Some("Velna —")),
            ("San Velna - ", Some("San Velna -")),
            ("Port Velna - ", Some("Port Velna -")),
            ("Kuala Velna - ", Some("Kuala Velna -")),
            ("Harlow - ", None),
            ("Ekonomi - ", None),
            ("La Liga - ", None),
            ("Anna Kim - ", None),
            ("Foto - ", None),
        ],
    );
    opens(INDONESIAN, "Baca juga", &[("Velna - ", None), ("San Velna - ", None)]);
}

#[test]
fn a_stop_and_a_dash() {
    let below = "Además, el jefe del puerto pidió a los pilotos que esperaran la luz del día en la bahía exterior.";
    opens(
        SPANISH,
        below,
        &[
            ("Velna.- ", Some("Velna.-")),
            ("VELNA.- ", Some("VELNA.-")),
            ("Velna.-", Some("Velna.-")),
            ("San Velna.- ", Some("San Velna.-")),
            ("Ciudad Velna.- ", Some("Ciudad Velna.-")),
            ("Anna Kim.- ", None),
            ("Ana.- ", None),
            ("Video.- ", None),
            ("Opinión.- ", None),
            // Topics: of a section, and a word that the copy has in small letters.
            ("Fútbol.- ", None),
            ("Sucesos.- ", None),
            ("Barcos.- ", None),
            ("Tormenta.- ", None),
            ("velna.- ", None),
        ],
    );
    opens(ENGLISH, ENGLISH, &[("Velna.- ", None)]);
    opens("El puerto reabre tras la tormenta", below, &[("Velna.- ", None)]);
    opens(SPANISH, "Lee también", &[("Velna.- ", None)]);
}

#[test]
fn an_outlet_of_more_words_behind_a_town() {
    opens(
        SOMALI,
        "Wararka ayaa intaasi kusii daraya in markabyadu ahaayeen labo.",
        &[
            ("Velna (Wararka Dekedda) – ", Some("Velna (Wararka Dekedda) –")),
            ("Velna (Radio Puerto) - ", Some("Velna (Radio Puerto) -")),
            ("San Velna (Radio Puerto) - ", Some("San Velna (Radio Puerto) -")),
            ("Velna (Wararka) – ", None),
            ("Anna Kim (Wararka Dekedda) – ", None),
            ("Velna (wararka dekedda) – ", None),
        ],
    );
    opens(ENGLISH, ENGLISH, &[("Velna (Harbor Network) – ", None)]);
}

#[test]
fn a_wire_behind_a_colon_alone_on_the_first_line() {
    const ARABIC: &str = "تحركت السفن من جديد يوم الاثنين بعد ثلاثة أيام من العاصفة كما قال مدير الميناء أمس.";
    opens(
        "",
        ARABIC,
        &[
            ("فيلنا: واس", Some("فيلنا: واس")),
            ("فيلنا - واس", Some("فيلنا - واس")),
            ("فيلنا: رويترز", Some("فيلنا: رويترز")),
            ("فيلنا: الميناء", None),
            ("تقرير: محمد علي", None),
        ],
    );
}
