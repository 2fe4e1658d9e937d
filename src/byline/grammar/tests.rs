//! Bylines as printed: on a line of their own, and run into the dateline.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::*;
use crate::desk::Desk;
use crate::read::block;
use crate::token::Tape;

/// Names, then the title.
fn short(byline: &Byline<'_>) -> String {
    let names: Vec<_> = byline.names.iter().map(|name| name.to_string()).collect();
    let title = byline.title.as_ref().map_or(String::new(), |title| std::format!(" ~ {title}"));
    names.join(" + ") + &title
}

#[test]
fn on_a_line_of_its_own() {
    let desk = Desk::new();
    for (text, expected) in [
        ("By A. Writer and B. Writer", "A. Writer + B. Writer"),
        ("By MARY SMITH, JOHN DOE and ANN LEE=", "MARY SMITH + JOHN DOE + ANN LEE"),
        ("By Helen Marsh, dpa  =", "Helen Marsh ~ dpa"),
        ("By Jane Marsh, Reuters", "Jane Marsh ~ Reuters"),
        ("By Jane Marsh,dpa", "Jane Marsh ~ dpa"),
        ("By Marsh , dpa", "Marsh + dpa"),
        ("By Jane Marsh Jr.", "Jane Marsh Jr."),
        ("By MARY SMITH Associated Press Writer", "MARY SMITH ~ Associated Press Writer"),
        ("By Mary Smith of The Associated Press", "Mary Smith ~ The Associated Press"),
        ("By MARY SMITH\nAP Sports Writer", "MARY SMITH ~ AP Sports Writer"),
        ("Por Ana Lima e Rui Costa", "Ana Lima + Rui Costa"),
        ("par Anne Leroy et Luc Petit", "Anne Leroy + Luc Petit"),
        ("(di Amalia Terzani)", "Amalia Terzani"),
        ("By Anna Kim | Velna Wire", "Anna Kim ~ Velna Wire"),
        ("By Anna Kim • Velna", "Anna Kim ~ Velna"),
        ("By Anna Kim · Velna", "Anna Kim ~ Velna"),
        ("By Anna Kim - Velna Wire", "Anna Kim ~ Velna Wire"),
        ("By Anna Kim/Velna Wire", "Anna Kim ~ Velna Wire"),
        ("By Anna Kim — Velna News Service", "Anna Kim ~ Velna News Service"),
        ("By Anna Kim, Velna correspondent", "Anna Kim ~ Velna correspondent"),
        ("By Anna Kim, staff writer", "Anna Kim ~ staff writer"),
        ("By: Anna Kim", "Anna Kim"),
        ("Written by Anna Kim and Rui Costa", "Anna Kim + Rui Costa"),
        ("By Anna Kim/Rui Costa", "Anna Kim + Rui Costa"),
        ("By Anna Kim, Rui Costa", "Anna Kim + Rui Costa"),
        ("By Anna Kim, Velna", "Anna Kim ~ Velna"),
        ("By Anna Kim, New Velna", "Anna Kim ~ New Velna"),
        ("By Anna Kim – Velna", "Anna Kim ~ Velna"),
        ("By Anna Kim in Velna", "Anna Kim ~ Velna"),
        ("By Anna Kim and Rui Costa in Port Velna", "Anna Kim + Rui Costa ~ Port Velna"),
        ("BY ANNA KIM, VELNA", "ANNA KIM ~ VELNA"),
        ("From Anna Kim, Velna", "Anna Kim ~ Velna"),
        ("From Anna Kim in Velna", "Anna Kim ~ Velna"),
        ("By Anna Kim, Rui Costa, Mia Sorel", "Anna Kim + Rui Costa + Mia Sorel"),
        ("By Kim, Costa", "Kim + Costa"),
        ("Anna Kim, Velna News Service", "Anna Kim ~ Velna News Service"),
        ("Anna Kim | Velna Wire", "Anna Kim ~ Velna Wire"),
        ("Anna Kim and Rui Costa, The Velna Press", "Anna Kim + Rui Costa ~ The Velna Press"),
        (
            "Anna Kim, Rui Costa and Mia Sorel, Velna News Service",
            "Anna Kim + Rui Costa + Mia Sorel ~ Velna News Service",
        ),
        ("ANNA KIM and RUI COSTA | Velna Wire", "ANNA KIM + RUI COSTA ~ Velna Wire"),
        ("ANNA KIM, Staff Writer", "ANNA KIM ~ Staff Writer"),
        ("Staff Reports", "Staff Reports"),
        ("From Our Special Correspondent", "From Our Special Correspondent"),
        ("La Rédaction", "La Rédaction"),
        ("By Itar-Tass World Service writer Nadezhda Kruglova", "Nadezhda Kruglova ~ Itar-Tass World Service writer"),
    ] {
        let byline = block(text, &desk, byline).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(short(&byline), expected, "{text}");
        assert_eq!(byline.text.as_printed(), text);
    }
}

#[test]
fn lines_that_are_no_byline() {
    let desk = Desk::new();
    let long = std::format!("By {}", "Bartholomew ".repeat(14).trim());
    assert_eq!(block(&long, &desk, byline), None, "{} bytes", long.len());
    for text in [
        "By Monday.",
        "By Ana Lima?",
        "By Ana Lima:",
        "By ana lima",
        "By the sea, ships moved.",
        "By midnight all ships moved",
        "By",
        "Bye Bye Birdie",
        "Di",
        "Ships by Jonas Pell",
        "PAR PHARMACEUTICAL GETS APPROVAL FOR DRUG",
        "Staff reports delay",
        "Harbor Opens, Tugs Wait",
        "Harbor, Velna News Service",
        "Anna Kim and Rui Costa, harbor news",
        "Anna Kim and Rui Costa win, Velna News says",
        "Harbor Opens and Tugs Wait, Master Says",
        "Anna Kim, harbor news",
        "Anna Kim leads Velna, Tarn News",
        "Agencies agree",
        "From Velna With Love",
        "From Monday, ships moved",
        "From Velna to Tarn",
    ] {
        assert_eq!(block(text, &desk, byline), None, "{text}");
    }
}

#[test]
fn a_byline_has_sixteen_words_at_the_most() {
    let desk = Desk::new();
    for (words, is_byline) in [(16, true), (17, false)] {
        let text = std::format!("By {}", std::vec!["Al"; words].join(" "));
        assert_eq!(block(&text, &desk, byline).is_some(), is_byline, "{text}");
    }
}

#[test]
fn titles() {
    let desk = Desk::new();
    for text in ["Associated Press Writer", "AP Sports Writer=", "Associated Press=", "Staff Writer", "Reuters"] {
        assert!(is_title(text, &desk), "{text}");
    }
    for text in
        ["Harbor opens", "MOSCOW, April 11. /TASS/. Writer", "a Writer", "Ships Moved As Never Before Says Writer"]
    {
        assert!(!is_title(text, &desk), "{text}");
    }
}

#[test]
fn run_into_copy_before_a_colon() {
    let desk = Desk::new();
    for (copy, expected) in [
        ("By Anna Kim: The port opened.", Some(("By Anna Kim", "The port opened."))),
        ("By Anna Kim and Rui Costa: The port opened.", Some(("By Anna Kim and Rui Costa", "The port opened."))),
        ("Por Ana de la Cruz: El puerto abrió.", Some(("Por Ana de la Cruz", "El puerto abrió."))),
        ("Par Ana Lima : Le port a rouvert.", Some(("Par Ana Lima", "Le port a rouvert."))),
        ("By Anna Kim", None),
        ("By Anna Kim:", None),
        ("By Anna Kim: the port opened.", None),
        ("By Monday: The port opens.", None),
        ("By World News: The port opens.", None),
        ("Anna Kim: The port opened.", None),
    ] {
        let read = run_into_copy(Tokens::of(&Tape::of(copy, &desk)));
        let read = read.as_ref().map(|(byline, copy)| (byline.text.as_printed(), *copy));
        assert_eq!(read, expected, "{copy}");
    }
}

#[test]
fn run_into_the_dateline() {
    let desk = Desk::new();
    for (copy, names, dateline) in [
        ("By MARTHA HOLLIS     PORTLAND (AP) -- Seals.", "MARTHA HOLLIS", "PORTLAND (AP) --"),
        (
            "By Martha Hollis PORTLAND, Ore., Nov 3 (Reuters) - Seals.",
            "Martha Hollis",
            "PORTLAND, Ore., Nov 3 (Reuters) -",
        ),
        (
            "Por Ana Lima e Rui Costa LISBOA/PORTO (Reuters) - Focas.",
            "Ana Lima + Rui Costa",
            "LISBOA/PORTO (Reuters) -",
        ),
        (
            "par Anne Leroy et Luc PetitPARIS, 9 décembre (Reuters) -Le port.",
            "Anne Leroy + Luc Petit",
            "PARIS, 9 décembre (Reuters) -",
        ),
        ("By Asha B Rao Kathmandu, Oct 17 (PTI) The seals.", "Asha B Rao", "Kathmandu, Oct 17 (PTI)"),
        ("By Asha Rao New Delhi, Oct 17 (PTI) The seals.", "Asha Rao", "New Delhi, Oct 17 (PTI)"),
        ("By Asha Rao (Reuters) - The seals.", "Asha Rao", "(Reuters) -"),
        // An initial is no place, nor is a name of one word told from one.
        ("By Asha Rani B Rao Kathmandu, Oct 17 (PTI) The seals.", "Asha Rani B Rao", "Kathmandu, Oct 17 (PTI)"),
        ("By Asha RAO (AP) - The seals.", "Asha RAO", "(AP) -"),
        ("By ASHA RAO  PORTO (AP) - The seals.", "ASHA RAO", "PORTO (AP) -"),
        ("By ASHA RAO  12 May (AP) - The seals.", "ASHA RAO", "12 May (AP) -"),
        ("By Asha Rao, PORTO (AP) - The seals.", "Asha Rao", "PORTO (AP) -"),
        ("par LucPARIS, 9 décembre (Reuters) -Le port.", "Luc", "PARIS, 9 décembre (Reuters) -"),
        ("par Luc DuboiséPARIS, 9 décembre (Reuters) -Le port.", "Luc Duboisé", "PARIS, 9 décembre (Reuters) -"),
        // Four letters are a place's, and all of them capitals.
        ("By Asha RaoROMA (AP) - The seals.", "Asha Rao", "ROMA (AP) -"),
        ("By Asha RaoROM (AP) - The seals.", "Asha RaoROM", "(AP) -"),
        ("By Asha RaoRoma (AP) - The seals.", "Asha RaoRoma", "(AP) -"),
        ("Por Ana Lima e Rui Costa. (Reuters) - Focas.", "Ana Lima + Rui Costa", "(Reuters) -"),
    ] {
        let (_, byline, read, _) = run_in(Tokens::of(&Tape::of(copy, &desk))).unwrap_or_else(|| panic!("{copy}"));
        assert_eq!((short(&byline).as_str(), read.text.to_string().as_str()), (names, dateline), "{copy}");
    }
    for copy in [
        "By the sea, MOSCOW said",
        "By Asha Rao - PORTO (AP) - The seals.",
        "By Asha Rao “x” PORTO (AP) - The seals.",
        "By Asha Rao (x) PORTO (AP) - The seals.",
    ] {
        assert_eq!(run_in(Tokens::of(&Tape::of(copy, &desk))), None, "{copy}");
    }
}
