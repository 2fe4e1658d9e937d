//! Wires of Africa, the Arab world, Latin America and South Asia, and what is no dateline though it looks like theirs.

use super::untried_datelines::{check, check_sentences};

#[test]
fn wires_that_print_no_separator() {
    check(&[
        ("Velna (BNA) 27 ships have moved.", "Velna # BNA", "27 ships"),
        ("Velna-e-Tarn (BNA) Ships have moved.", "Velna-e-Tarn # BNA", "Ships"),
        ("Velna, 14 December 2026(Lana) The ships moved.", "Velna @ December 14, 2026 # Lana", "The ships"),
        ("Velna, 3 May 2027 (Lana) The ships moved.", "Velna @ May 3, 2027 # Lana", "The ships"),
        ("Velna, 27 oct (AMAP) Le port a rouvert.", "Velna @ October 27 # AMAP", "Le port"),
        ("Velna, 31 oct 2026 (SPS)La mer est calme.", "Velna @ October 31, 2026 # SPS", "La mer"),
        ("VELNA, Arle, Aug 9 (acn) Three ships moved.", "VELNA|Arle @ August 9 # acn", "Three"),
        ("Velna, June 13/2027(ENA) The ships moved.", "Velna @ June 13, 2027 # ENA", "The ships"),
        ("Velna May 16/2027 (ENA) The ships moved.", "Velna @ May 16, 2027 # ENA", "The ships"),
        ("(KPL) The ships moved.", "# KPL", "The ships"),
        ("Velna (BNA) ships have moved.", "-", "Velna"),
        ("Velna of old (Lana) moved.", "-", "Velna"),
        ("Lana, June 13, moved to Velna.", "-", "Lana"),
        ("Lana - The ships moved.", "-", "Lana"),
        ("June 13/2027 was a storm day.", "-", "June"),
    ]);
}

#[test]
fn wires_that_print_one() {
    check(&[
        ("Velna, 21.04.2027 - Lana - The ships moved.", "Velna @ April 21, 2027 # Lana", "The ships"),
        ("Velna, le 24 jan. (ATOP) - Le port a rouvert.", "Velna @ January 24 # ATOP", "Le port"),
        ("Velna (SONNA)- The ships moved.", "Velna # SONNA", "The ships"),
        ("Velna, September 14 (QNA) - The ships moved.", "Velna @ September 14 # QNA", "The ships"),
        ("VELNA, (NNT) – The ships moved.", "VELNA # NNT", "The ships"),
        ("Velna, 22 de abril de 2027 (ABI).- El puerto abrió.", "Velna @ April 22, 2027 # ABI", "El puerto"),
        ("Velna, 30 de enero de 2027 (ABI). – El puerto abrió.", "Velna @ January 30, 2027 # ABI", "El puerto"),
        ("September 14, Velna (LNW): The ships moved.", "Velna @ September 14 # LNW", "The ships"),
        ("ECONOMYNEXT – The ships moved.", "# ECONOMYNEXT", "The ships"),
        ("Velna, el 22 de abril de 2027, el puerto abrió.", "-", "Velna"),
        ("Velna, le 24 jan., a rouvert.", "-", "Velna"),
        ("El puerto, 22 de abril de 2027: fotos", "-", "El puerto"),
        ("EconomyNext said that ships moved.", "-", "EconomyNext"),
    ]);
}

#[test]
fn arabic_wires_behind_a_dash() {
    check(&[
        ("فيلنا- معا- قال مدير الميناء.", "فيلنا # معا", "قال"),
        ("فيلنا - معا - قال مدير الميناء.", "فيلنا # معا", "قال"),
        ("فيلنا- وكالة سند للأنباء\nقال مدير الميناء.", "فيلنا # وكالة سند للأنباء", "قال"),
        ("السفن معا في الميناء.", "-", "السفن"),
        ("مدير ميناء فيلنا- وكالة سند للأنباء\nقال مدير الميناء.", "-", "مدير"),
    ]);
}

#[test]
fn a_comma_behind_capitals_and_a_whole_date() {
    check_sentences(&[
        ("VELNA, 11 July 2027, Ships", "VELNA @ July 11, 2027", "Ships"),
        ("VELNA, July 11, 2027, Ships", "VELNA @ July 11, 2027", "Ships"),
        ("VELNA, Arle, 11 July 2027, Ships", "VELNA|Arle @ July 11, 2027", "Ships"),
        ("VELNA, 11 July, Ships", "-", "VELNA"),
        ("Velna, 11 July 2027, Ships", "-", "Velna"),
        ("VELNA, 11 July 2027, ships", "-", "VELNA"),
        ("SUNDAY, 11 July 2027, Ships", "-", "SUNDAY"),
        ("VELNA,11 July 2027 , Ships", "-", "VELNA"),
    ]);
    check(&[
        ("VELNA, 11 July 2027, Harbor Hall.", "-", "VELNA"),
        (
            "VELNA, 11 July 2027, Ada Novak sails with the first ships of the year at noon.\nTARN, 12 July 2027, Mo Glass sails with the last ships of the year at noon.",
            "-",
            "VELNA",
        ),
    ]);
}

#[test]
fn what_looks_like_a_place_and_is_none() {
    check_sentences(&[
        ("Q -- Ships", "-", "Q"),
        ("A - Ships", "-", "A"),
        ("Q: Ships", "-", "Q"),
        ("Q.- Ships", "-", "Q"),
        ("В – Суда", "-", "В"),
        ("VELNA, ARLE, IN 2 HOURS AND A HALF, AT 4 PM, ships", "-", "VELNA"),
        ("VELNA, ARLE 27 ships", "VELNA|ARLE", "27 ships"),
        ("VELNA \" HARBORS . \" Ships", "-", "VELNA"),
        ("VELNA \" Harbors\" are ships", "-", "VELNA"),
        ("VELNA \" Ships", "VELNA", "Ships"),
        ("VELNA \" The \"Tarn\" and other ships", "VELNA", "The"),
        ("UK -- Ships", "UK", "Ships"),
    ]);
    check(&[("لیکن \" فیلنا\" میں جہاز پیر کو دوبارہ چل پڑے، بندرگاہ کے سربراہ نے کہا۔", "-", "لیکن")]);
}

#[test]
fn a_speaker_who_speaks_again() {
    let answers = "Ada sat down and told it all to us in one long evening.\n\
        The first years were hard, she said, and no ship came.\n\
        Then came the grain, and the harbor paid for itself.\n\
        The rest is known to all who live at the quay.\n";
    for (speaker, again, dateline) in [
        ("ANN ROE: ", "ANN ROE: ", "-"),
        ("INTERVIEWER: ", "INTERVIEWER: ", "-"),
        ("VELNA: ", "VELNA: ", "-"),
        ("Velna.- ", "Velna.- ", "-"),
        ("VELNA: ", "TARN: ", "VELNA"),
        ("VELNA: ", "", "VELNA"),
        ("VELNA: ", "VELNA waits. ", "VELNA"),
    ] {
        let story = format!(
            "{speaker}Ships moved again on Monday, the harbor master said, three days after it.\n{answers}{again}And then they all went home to Tarn.",
        );
        check(&[(&*story, dateline, if dateline == "-" { speaker.trim_end() } else { "Ships" })]);
    }
}

#[test]
fn a_place_and_its_state_in_brackets() {
    check_sentences(&[
        ("(Velna, DC) – Ships", "Velna|DC", "Ships"),
        ("(Velna, Kan.) — Ships", "Velna|Kan.", "Ships"),
        ("(VELNA, Kan.) – Ships", "VELNA|Kan.", "Ships"),
        ("(Port Velna, Ill.) - Ships", "Port Velna|Ill.", "Ships"),
        ("(Velna, D.C.) - Ships", "Velna|D.C.", "Ships"),
        ("(Velna, Mass.) - Ships", "Velna|Mass.", "Ships"),
        ("(Velna, Calif.) - Ships", "# Velna, Calif.", "Ships"),
        ("(Reuters) - Ships", "# Reuters", "Ships"),
        ("(Velna Times) – Ships", "# Velna Times", "Ships"),
        ("(Velna, DC) Ships", "-", "(Velna"),
        ("(Velna, DC) – ships", "-", "(Velna"),
        ("(Velna, Arlenia) – Ships", "Velna|Arlenia", "Ships"),
        ("(Velna, Reuters) – Ships", "# Velna, Reuters", "Ships"),
        ("(Harbor Times, NY) – Ships", "-", "(Harbor"),
    ]);
}
