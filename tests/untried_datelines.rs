//! Copy of kinds that no rule had been made for: each kind has a table of what is a dateline, and of what looks like one and
//! is none.

use wirecopy::Article;

/// Stories below the headline `Harbor news`, each with its dateline in short and how its lede begins; `-` for no dateline.
#[track_caller]
pub(crate) fn check(rows: &[(&str, &str, &str)]) {
    for (copy, dateline, lede) in rows {
        let text = format!("Harbor news\n{copy}");
        let article = Article::parse_lenient(&text);
        let short = article.dateline.as_ref().map_or("-".to_owned(), short);
        assert_eq!(short, *dateline, "{text}");
        let first = article.body.iter().find(|block| block.is_copy()).map(ToString::to_string).unwrap_or_default();
        assert!(first.starts_with(lede), "{text}\nthe lede is {first:?}");
    }
}

/// `name|region; name @ date # credit`
fn short(dateline: &wirecopy::Dateline<'_>) -> String {
    let places: Vec<_> = dateline
        .places
        .iter()
        .map(|place| match &place.region {
            Some(region) => format!("{}|{region}", place.name),
            None => place.name.to_string(),
        })
        .collect();
    let date = dateline.date.map(|date| format!("@ {date}"));
    let credit = dateline.credit.as_ref().map(|credit| format!("# {}", credit.name));
    [Some(places.join("; ")).filter(|places| !places.is_empty()), date, credit]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn a_mark_between_two_figures_parts_nothing() {
    check(&[
        (
            "VELNA — Mo Glass ran for three touchdowns on Monday.\nIt was long.\nThe Owls led 14-7 at halftime.",
            "VELNA",
            "Mo Glass",
        ),
        ("Mo Glass met Ada Roe on Friday.\nSorel set 6-4 as her goal for the first hour.", "-", "Mo Glass"),
        ("The fair moves on Monday, its owners said.\nHarbor Hall, June 14-16: tools and timber.", "-", "The fair"),
        ("Rain stopped play on Friday.\nKarst out 14 - a run short of his best.", "-", "Rain"),
        ("Rain stopped play on Friday.\nKarst out 14.5 overs later.", "-", "Rain"),
        ("The bank spoke on Friday.\nVELNA LOANS SET 2.135 BILLION", "-", "The bank"),
        ("Owls won on Friday.\nHerons mar 21-19 win with a brawl.", "-", "Owls"),
        ("Owls won on Friday.\nGlass dec 3-2 over Roe in Tarn.", "-", "Owls"),
        ("Owls won on Friday.\nVELNA, Sept 3-5 games will be long.", "-", "Owls"),
        ("The desk spoke on Friday.\ntonnes cocoa Monday, June 22 - official", "-", "The desk"),
        ("VELNA, March 4 - 500 ships moved on Monday.", "VELNA @ March 4", "500 ships"),
        ("Velna, March 4 - Ships moved on Monday.", "Velna @ March 4", "Ships"),
        ("VELNA, 14 mag - Le navi si muovono.", "VELNA @ May 14", "Le navi"),
        ("omaha, april 7 - barrow prices rose on Monday.", "omaha @ April 7", "barrow"),
        ("La paz, march 4 - Ships moved on Monday.", "La paz @ March 4", "Ships"),
    ]);
}

#[test]
fn a_month_of_another_language_is_none_of_the_copy_s() {
    check(&[
        ("Velna, 14 led - The ships of the port moved on Monday.", "-", "Velna, 14 led"),
        ("Velna, 3 out - A ship of the line moved.", "-", "Velna, 3 out"),
        ("Velna, 3 set - The ships moved.", "-", "Velna, 3 set"),
        ("Velna 3 ago - The ships moved.", "-", "Velna 3 ago"),
        ("Velna, 14 led - Lodě v přístavu se znovu pohnuly.", "Velna @ January 14", "Lodě"),
        ("Velna, 3 out - Os navios voltaram.", "Velna @ October 3", "Os navios"),
        ("Velna, 3 set - Le navi si muovono.", "Velna @ September 3", "Le navi"),
        ("Velna 3. Mai - Die Schiffe fahren wieder.", "Velna @ May 3", "Die Schiffe"),
        ("Velna, May 3 - The ships moved.", "Velna @ May 3", "The ships"),
        ("VELNA, 3 mag - The ships moved.", "VELNA @ May 3", "The ships"),
    ]);
}

#[test]
fn a_dash_damaged_in_transit_is_still_one() {
    check(&[
        ("VELNA, Ohio (AP) \u{97} Ships moved.", "VELNA|Ohio # AP", "Ships"),
        ("VELNA, Ohio (AP) \u{96} Ships moved.", "VELNA|Ohio # AP", "Ships"),
        ("VELNA, Mo. \u{e2}\u{20ac}\u{201d} Ships moved again on Monday.", "VELNA|Mo.", "Ships"),
        ("VELNA, Mo. \u{e2}\u{20ac}\u{201c} Ships moved again on Monday.", "VELNA|Mo.", "Ships"),
        ("VELNA (AP) &mdash; Ships moved.", "VELNA # AP", "Ships"),
        ("VELNA &ndash; Ships moved.", "VELNA", "Ships"),
        ("VELNA (Reuters) &#8212; Ships moved.", "VELNA # Reuters", "Ships"),
        ("VELNA (AP) ? Ships moved.", "VELNA # AP", "Ships"),
        ("VELNA, May 3 ? Ships moved.", "VELNA @ May 3", "Ships"),
        ("VELNA (AP) \u{FFFD} Ships moved.", "VELNA # AP", "Ships"),
        ("Will VELNA (AP)? Ships moved.", "-", "Will"),
        ("VELNA &amp; Co moved its ships.", "-", "VELNA"),
        ("Is it Velna? Ships moved on Monday.", "-", "Is it"),
    ]);
}

const REST: &str = "moved again on Monday, the harbor master said.";

/// As [`check`], each copy's last word going on as a sentence.
#[track_caller]
pub(crate) fn check_sentences(rows: &[(&str, &str, &str)]) {
    for (copy, dateline, lede) in rows {
        check(&[(&format!("{copy} {REST}"), dateline, lede)]);
    }
}

#[test]
fn capitals_and_a_colon_below_a_headline() {
    check_sentences(&[
        ("VELNA: Ships", "VELNA", "Ships"),
        ("VELNA : Ships", "VELNA", "Ships"),
        ("VELNA, Arle : Ships", "VELNA|Arle", "Ships"),
        ("NEW VELNA: Ships", "NEW VELNA", "Ships"),
        ("VELNA/TARN: Ships", "VELNA; TARN", "Ships"),
        ("VELNA, May 3: Ships", "VELNA @ May 3", "Ships"),
        ("Velna, August 26: Ships", "Velna @ August 26", "Ships"),
        ("VELNA: ships", "-", "VELNA: ships"),
        ("Velna: Ships", "-", "Velna: Ships"),
        ("ANN ROE: Ships moved.\nMO GLASS: Trams", "-", "ANN ROE: Ships moved."),
    ]);
    check(&[
        ("VELNA: Ships moved.", "-", "VELNA: Ships moved."),
        ("VELNA: SHIPS MOVED AGAIN ON MONDAY, THE HARBOR MASTER SAID.", "-", "VELNA: SHIPS"),
        (
            "Ann Roe met Mo Glass on Monday in the port.\nLong it was.\nAnd cold.\nVELNA: Ships moved again on Monday, they both said.",
            "-",
            "Ann Roe",
        ),
    ]);
    let story = format!("VELNA: Ships {REST}");
    assert_eq!(Article::parse_lenient(&story).dateline, None, "a first line's topic");
}

#[test]
fn small_letters_with_a_region_an_outlet_or_a_dash() {
    check_sentences(&[
        ("Velna, NY (Harbor Network) - Ships", "Velna|NY # Harbor Network", "Ships"),
        ("Velna, 25 giu. (harbornews) – Le navi", "Velna @ June 25 # harbornews", "Le navi"),
        ("(Hải cảng) - Tàu", "# Hải cảng", "Tàu"),
        ("Velna, Arle - Ships", "Velna|Arle", "Ships"),
        ("Velna (DYN) -- Ships", "Velna # DYN", "Ships"),
        ("Velna del Puerto (DYN-NA) -- Ships", "Velna del Puerto # DYN-NA", "Ships"),
        ("Tarn (From Our Special Correspondent) -- Ships", "Tarn # From Our Special Correspondent", "Ships"),
        ("Velna (Harbor Network) ships - Ships", "-", "Velna"),
        ("Velna (2027) - Ships", "-", "Velna"),
        ("Velna (the harbor of the north) - ships", "-", "Velna"),
        ("The Owls of Velna – Ships", "-", "The Owls"),
        ("Today – The ships", "-", "Today"),
        ("Karl Roth – Der neue Film", "-", "Karl Roth"),
        ("Ships – they", "-", "Ships"),
    ]);
    check(&[
        ("Velna – Ships moved.", "-", "Velna"),
        ("Velna – Die Schiffe fahren seit Montag wieder, sagte der Leiter.", "Velna", "Die Schiffe"),
        ("Velna/Tarn – Die Schiffe fahren seit Montag wieder, sagte der Leiter.", "Velna; Tarn", "Die Schiffe"),
        ("Ahmed - Karst 3, Roe 4", "-", "Ahmed"),
        (
            "Velna – Ann Roe moved again on Monday, the harbor master said.\nTarn – Mo Glass moved again on Monday, the harbor master said.",
            "-",
            "Velna",
        ),
    ]);
}

#[test]
fn a_portal_or_a_wire_that_signs_in_the_place_s_slot() {
    check_sentences(&[
        ("HARBOR.CO, Velna - Kapal", "Velna # HARBOR.CO", "Kapal"),
        ("HARBORNEWS.COM, VELNA -  Kapal", "VELNA # HARBORNEWS.COM", "Kapal"),
        ("HARBOR.com - VELNA, Maine -- Ships", "VELNA|Maine # HARBOR.com", "Ships"),
        ("Harbor6.com, Velna - Kapal", "Velna # Harbor6.com", "Kapal"),
        ("HARBOR.CO.ID, VELNA -- Kapal", "VELNA # HARBOR.CO.ID", "Kapal"),
        ("VELNA, HARBOR.com - Kapal", "VELNA # HARBOR.com", "Kapal"),
        ("Velna, HARBOR.CO.ID – Kapal", "Velna # HARBOR.CO.ID", "Kapal"),
        ("HARBOR.com - Kapal", "# HARBOR.com", "Kapal"),
        ("harbor-velna.com, Velna - Kapal", "Velna # harbor-velna.com", "Kapal"),
        ("AGI - Le navi", "# AGI", "Le navi"),
        ("ТАСС – Суда", "# ТАСС", "Суда"),
        ("ST.LOUIS - Ships", "ST.LOUIS", "Ships"),
        ("HARBOR.CO, Kuala Velna - Kapal", "Kuala Velna # HARBOR.CO", "Kapal"),
        ("HARBOR.INFO, Velna - Kapal", "Velna # HARBOR.INFO", "Kapal"),
        ("HARBOR.WORLD, Velna - Kapal", "-", "HARBOR.WORLD"),
        ("HARBOR.CO kapal", "-", "HARBOR.CO"),
        ("The master.Ships - they", "-", "The master"),
    ]);
}

#[test]
fn no_separator_at_all() {
    check_sentences(&[
        ("VELNA, Kan. Ships", "VELNA|Kan.", "Ships"),
        ("VELNA, N.D. Ships", "VELNA|N.D.", "Ships"),
        ("NEW VELNA, Mo. Ships", "NEW VELNA|Mo.", "Ships"),
        ("VELNA (RNS) Church leaders", "VELNA # RNS", "Church"),
        ("VELNA, Kan. (RNS) Church leaders", "VELNA|Kan. # RNS", "Church"),
        ("VELNA, May 3 Ships", "VELNA @ May 3", "Ships"),
        ("VELNA, Kan., May 3 Ships", "VELNA|Kan. @ May 3", "Ships"),
        ("VELNA, Kan. ships", "-", "VELNA"),
        ("VELNA, Ka1i r1. Ships moved.", "-", "VELNA"),
        ("Velna, Kan. Ships", "-", "Velna"),
        ("VELNA Ships", "-", "VELNA"),
        ("VELNA, Kansas Ships", "-", "VELNA"),
        ("VELNA (RNS) leaders", "-", "VELNA"),
        ("VELNA May 3 ships", "-", "VELNA"),
    ]);
}

#[test]
fn a_headline_is_no_dateline_where_one_follows() {
    for (first, second, expected) in [
        ("Owls Sign Glass, Bolster Defense (AP)", "AP - Veteran back Mo Glass signed.", "# AP"),
        ("Harbor Opens (AP)", "AP - The harbor opened on Monday.", "# AP"),
        ("VELNA PORT SUBSIDY TO END JULY 1 - MINISTER", "VELNA, June 3 - Ships moved.", "VELNA @ June 3"),
        ("HARBOR OPENS (AP)", "VELNA (AP) -- Ships moved.", "VELNA # AP"),
        ("Harbor Opens (Reuters)", "VELNA (Reuters) - Ships moved.", "VELNA # Reuters"),
        ("Harbor, Quay Open (Reuters)", "Reuters - Ships moved.", "# Reuters"),
        ("Harbor Opens (AFP)", "PARIS (AFP) - Ships moved.", "PARIS # AFP"),
        // A first line with its lede is the story's.
        ("VELNA (AP) - Ships moved.", "TARN (AP) - Trams moved.", "VELNA # AP"),
        ("VELNA, May 3 - Ships moved.", "TARN, May 3 - Trams moved.", "VELNA @ May 3"),
        ("VELNA (Lusa)", "Ships moved on Monday.", "VELNA # Lusa"),
    ] {
        let text = format!("{first}\n{second}");
        let dateline = Article::parse_lenient(&text).dateline.as_ref().map(short);
        assert_eq!(dateline.as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn dates_and_orders_of_other_desks() {
    check_sentences(&[
        ("VELNA, (May 3, 2027) - Ships", "VELNA @ May 3, 2027", "Ships"),
        ("CHEVY VELNA, Md., - March 4 - Ships", "CHEVY VELNA|Md. @ March 4", "Ships"),
        ("Reuters Velna May 3: Ships", "Velna @ May 3 # Reuters", "Ships"),
        ("Velna ROMPRES, 11/3/1994 -- Ships", "Velna @ March 11, 1994 # ROMPRES", "Ships"),
        ("Velna, ROMPRES 22/3/1994 -- Ships", "Velna @ March 22, 1994 # ROMPRES", "Ships"),
        ("Velna, ROMPRES, 28/3.1994 -- Ships", "Velna @ March 28, 1994 # ROMPRES", "Ships"),
        ("CLANDESTINE, NO DATE (RADIO HARBOR) -- Ships", "CLANDESTINE # RADIO HARBOR", "Ships"),
        ("Tarn, east Arlenia, March 16 (CTK) -- Ships", "Tarn|east Arlenia @ March 16 # CTK", "Ships"),
        ("(07-17) 13:09 PDT VELNA -- Ships", "VELNA", "Ships"),
        ("13:09 GMT VELNA (AP) -- Ships", "VELNA # AP", "Ships"),
        ("Reuters Velna ships", "-", "Reuters"),
        ("Velna (May 3) - ships", "-", "Velna"),
        ("23:59 GMT VELNA (AP) -- Ships", "VELNA # AP", "Ships"),
        ("24:09 GMT VELNA (AP) -- Ships", "-", "24:09"),
        ("13:09 Velna ships", "-", "13:09"),
        ("Tarn, east, March 16 said", "-", "Tarn"),
    ]);
}

#[test]
fn a_dateline_alone_on_its_line() {
    check(&[
        (
            "AL-VELNA, United Arlenia 1996-12-06\nThe Owls began on Friday.",
            "AL-VELNA|United Arlenia @ December 6, 1996",
            "The Owls",
        ),
        ("Ann Roe\nVELNA 1996-12-06\nThe Owls began on Friday.", "VELNA @ December 6, 1996", "The Owls"),
        ("VELNA, May 3, 2027\nThe Owls began on Friday.", "VELNA @ May 3, 2027", "The Owls"),
        ("Velna, Ohio, May 3, 2027\nThe Owls began on Friday.", "Velna|Ohio @ May 3, 2027", "The Owls"),
        ("VELNA, 3 May 2027\nThe Owls began on Friday.", "VELNA @ May 3, 2027", "The Owls"),
        ("VELNA (AP)\nThe Owls began on Friday.", "VELNA # AP", "The Owls"),
        ("VELNA, May 3\nThe Owls began on Friday.", "-", ""),
        ("May 3, 2027\nThe Owls began on Friday.", "-", ""),
        ("Velna Fair 1996-12-06\nThe Owls began on Friday.", "-", ""),
        ("The Owls of Velna, May 3, 2027\nThe Owls began on Friday.", "-", ""),
    ]);
    let first = "VELNA FAIR, MAY 3, 2027\nThe Owls began on Friday.";
    assert_eq!(Article::parse_lenient(first).dateline, None, "a headline's date");
}

#[test]
fn rows_that_look_like_datelines() {
    check(&[
        ("COAL - Velna Star - 120,000 tonnes coal.\nCOAL - Karst Star - 20,000 tonnes.", "-", "COAL"),
        ("ORE - Velna Star 120,000 tonnes.\nORE - Karst Star 20,000 tonnes.", "-", "ORE"),
        ("UAE - Ahmed 53", "-", "UAE"),
        ("UAE - Ahmed 53\nTARN - Roe 55", "-", "UAE"),
        (
            "VELNA 1996-12-06\nCOAL - Velna Star - 120,000 tonnes.\nCOAL - Karst Star.",
            "VELNA @ December 6, 1996",
            "COAL",
        ),
        ("VELNA - Karst 3, Roe 4", "-", "VELNA"),
        ("VELNA - Ships moved on Monday.", "VELNA", "Ships"),
        ("VELNA - Ships moved on Monday.\nTARN - Trams moved on Monday.", "VELNA", "Ships"),
        (
            "VELNA - Ships and trams and trucks of the port moved again on Monday, they said.\nVELNA - Rain.",
            "VELNA",
            "Ships",
        ),
        ("VELNA, Ohio - Quarter ended Jan 31", "VELNA|Ohio", "Quarter"),
    ]);
}
