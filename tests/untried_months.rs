//! Datelines with the months of languages that had none: of the Baltic states, of Thai, and of India's south and west.

use super::untried_openings::opens;

#[test]
fn of_the_baltic_states() {
    opens(
        "Laivai vėl plaukia po trijų dienų audros, sakė uosto direktorius ir pridūrė tai.",
        &[
            ("Vilnius, gegužės 3 d. (BNS). ", "Vilnius @ May 3 # BNS"),
            ("VILNIUS, gruodžio 23 d. (Elta) – ", "VILNIUS @ December 23 # Elta"),
            ("VELNA, rugpjūčio 5 d. – ", "VELNA @ August 5"),
            ("Velna, birželio 30 d. – ", "Velna @ June 30"),
            ("Velna, birželio 31 d. – ", "-"),
            ("Velna 5 d. – ", "-"),
        ],
    );
    opens(
        "Kuģi atkal kuģo pēc trīs dienu vētras, sacīja ostas direktors un piebilda to.",
        &[
            ("Rīga, 3. maijs (LETA). ", "Rīga @ May 3 # LETA"),
            ("RĪGA, 3.jūnijā (LETA) -- ", "RĪGA @ June 3 # LETA"),
            ("Velna, 23. decembris – ", "Velna @ December 23"),
        ],
    );
    opens(
        "Laevad sõidavad pärast kolm päeva kestnud tormi taas, ütles sadama juht ja lisas selle.",
        &[
            ("TALLINN, 3. mai (BNS) – ", "TALLINN @ May 3 # BNS"),
            ("Velna, 23. detsember – ", "Velna @ December 23"),
            ("Velna, 23 laeva – ", "-"),
        ],
    );
}

#[test]
fn of_thai() {
    opens(
        "ผู้อำนวยการท่าเรือ กล่าวว่าเรือกลับมาแล่นอีกครั้งหลังพายุสามวัน และอ่างจะเปิดในวันศุกร์",
        &[
            ("กรุงเทพฯ 23 ธ.ค.- ", "กรุงเทพฯ @ December 23"),
            ("กรุงเทพฯ 23 ธ.ค.-", "กรุงเทพฯ @ December 23"),
            ("กรุงเทพฯ 5 ม.ค. – ", "กรุงเทพฯ @ January 5"),
            ("ทำเนียบฯ 5 มี.ค.- ", "ทำเนียบฯ @ March 5"),
            ("รร.เวลนา 5 เม.ย.- ", "รร.เวลนา @ April 5"),
            ("รัฐสภา 5 มิถุนายน - ", "รัฐสภา @ June 5"),
            ("เวลนา 5 พ.ค. 2570 - ", "เวลนา @ May 5"),
            ("เวลนา 5 พ.ค.70 - ", "-"),
            ("เวลนา 5 ลำ - ", "-"),
            ("นายกฯ ", "-"),
        ],
    );
}

#[test]
fn of_india_s_south_and_west() {
    opens(
        "கப்பல்கள் மூன்று நாள் புயலுக்குப் பிறகு மீண்டும் நகர்ந்தன என்று துறைமுக அதிகாரி இன்று கூறினார்.",
        &[
            ("வேல்னா, டிச. 23: ", "வேல்னா @ December 23"),
            ("வேல்னா, ஜன.5- ", "வேல்னா @ January 5"),
            ("வேல்னா, மே 5: ", "வேல்னா @ May 5"),
            ("வேல்னா, டிசம்பர் 23- ", "வேல்னா @ December 23"),
            ("வேல்னா, டிச. 23 ", "-"),
            ("மீண்டும் திறப்பு, 23 கப்பல்கள்: ", "-"),
        ],
    );
    opens(
        "మూడు రోజుల తుపాను తర్వాత ఓడలు మళ్లీ కదిలాయని ఓడరేవు అధికారి ఈ రోజు చెప్పారు.",
        &[("వెల్నా, మే 5: ", "వెల్నా @ May 5"), ("వెల్నా, జనవరి 5 - ", "వెల్నా @ January 5")],
    );
    opens(
        "ત્રણ દિવસના તોફાન પછી જહાજો ફરી ચાલવા લાગ્યા એમ બંદરના અધિકારીએ આજે કહ્યું હતું.",
        &[("વેલ્ના, 5 મે: ", "વેલ્ના @ May 5"), ("વેલ્ના, 5 ડિસેમ્બર - ", "વેલ્ના @ December 5")],
    );
    opens(
        "ਤਿੰਨ ਦਿਨਾਂ ਦੇ ਤੂਫ਼ਾਨ ਤੋਂ ਬਾਅਦ ਜਹਾਜ਼ ਫਿਰ ਚੱਲ ਪਏ, ਬੰਦਰਗਾਹ ਦੇ ਅਧਿਕਾਰੀ ਨੇ ਅੱਜ ਕਿਹਾ।",
        &[
            ("ਵੇਲਨਾ, 5 ਮਈ: ", "ਵੇਲਨਾ @ May 5"),
            ("ਵੇਲਨਾ, 5 ਜੂਨ (ਬਿਊਰੋ) : ", "ਵੇਲਨਾ @ June 5 # ਬਿਊਰੋ"),
            ("ਵੇਲਨਾ/ਬਿਊਰੋ ਨਿਊਜ਼ : ", "ਵੇਲਨਾ # ਬਿਊਰੋ ਨਿਊਜ਼"),
        ],
    );
}
