//! Datelines as papers of the last century set them, and as papers of Karachi and of Germany still do.

use wirecopy::Article;

use super::untried_datelines::{check, check_sentences};

#[test]
fn a_weekday_cut_short_or_with_its_part_of_the_day() {
    check_sentences(&[
        ("VELNA, Mon.—Ships", "VELNA @ Monday", "Ships"),
        ("VELNA, Mon. — Ships", "VELNA @ Monday", "Ships"),
        ("VELNA, Tues. Ships", "VELNA @ Tuesday", "Ships"),
        ("VELNA, Wed.-Ships", "VELNA @ Wednesday", "Ships"),
        ("VELNA, Thurs., (AP).—Ships", "VELNA @ Thursday # AP", "Ships"),
        ("VELNA (Arlenia), Fri.—Ships", "VELNA|Arlenia @ Friday", "Ships"),
        ("VELNA, MON.—Ships", "VELNA @ Monday", "Ships"),
        ("Velna, Sat.—Ships", "Velna @ Saturday", "Ships"),
        ("VELNA, Monday.—Ships", "VELNA @ Monday", "Ships"),
        ("VELNA, Tuesday Night.—Ships", "VELNA @ Tuesday", "Ships"),
        ("VELNA, Tuesday night.—Ships", "VELNA @ Tuesday", "Ships"),
        ("VELNA, Tuesday, midnight.—Ships", "VELNA @ Tuesday", "Ships"),
        ("VELNA, Thurs., May 3.—Ships", "VELNA @ Thursday, May 3", "Ships"),
        ("VELNA, Mo. — Ships", "VELNA|Mo.", "Ships"),
        ("VELNA, Wis. — Ships", "VELNA|Wis.", "Ships"),
        ("Mon. Ships", "-", "Mon."),
        ("VELNA, Mon ships", "-", "VELNA"),
        ("VELNA, mon. ships", "-", "VELNA"),
        ("Velna, Tuesday night the ships", "-", "Velna"),
        ("On Mon. the ships", "-", "On Mon."),
        ("Velna, Sat. the ships", "-", "Velna"),
    ]);
}

#[test]
fn a_day_told_by_the_day_of_printing() {
    check_sentences(&[
        ("VELNA, To-day.—Ships", "VELNA", "Ships"),
        ("VELNA, Today. Ships", "VELNA", "Ships"),
        ("VELNA, Yesterday.—Ships", "VELNA", "Ships"),
        ("VELNA, Last Night.—Ships", "VELNA", "Ships"),
        ("Velna, To-day.—Ships", "Velna", "Ships"),
        ("VELNA, Today.\nShips", "VELNA", "Ships"),
        ("VELNA TIMES, Today. Ships", "-", "VELNA TIMES"),
        ("Ann Roe, Today. Ships", "-", "Ann Roe"),
        ("VELNA, today ships", "-", "VELNA"),
        ("Today, Velna. Ships", "-", "Today"),
        ("VELNA, Today ships", "-", "VELNA"),
    ]);
}

#[test]
fn a_name_with_its_day_and_a_stop() {
    check_sentences(&[
        ("Velna, July 19. Ships", "Velna @ July 19", "Ships"),
        ("Velna, Md., July 19. Ships", "Velna|Md. @ July 19", "Ships"),
        ("New Velna, 19 July. Ships", "New Velna @ July 19", "Ships"),
        ("Velna, Monday. Ships", "Velna @ Monday", "Ships"),
        ("Velna, July 19. —Ships", "Velna @ July 19", "Ships"),
        ("Velna. —Ships", "Velna", "Ships"),
        ("Velna, July 19, (AP). —Ships", "Velna @ July 19 # AP", "Ships"),
        ("Ann Roe, July 19. Ships", "-", "Ann Roe"),
        ("Velna Times, July 19. Ships", "-", "Velna Times"),
        ("Opinion, July 19. Ships", "-", "Opinion"),
        ("Velna, July 19. ships", "-", "Velna"),
        ("Velna, led 14. Ships", "-", "Velna"),
        ("In Velna, July 19. Ships", "-", "In Velna"),
        ("Monday, July 19. Ships", "-", "Monday"),
        ("BBC, July 19\nShips", "-", ""),
    ]);
    check(&[(
        "Velna, July 19. Ships moved again, the harbor master told the captains.\nTarn, July 20. Trams moved again, the master told the drivers.",
        "-",
        "Velna",
    )]);
}

#[test]
fn alone_on_its_line_without_the_stop() {
    check_sentences(&[
        ("VELNA, Feb. 27\nShips", "VELNA @ February 27", "Ships"),
        ("VELNA, February 27\nShips", "VELNA @ February 27", "Ships"),
        ("NEW VELNA, 27 Feb\nShips", "NEW VELNA @ February 27", "Ships"),
        ("VELNA, Monday\nShips", "VELNA @ Monday", "Ships"),
        ("VELNA, Mon.\nShips", "VELNA @ Monday", "Ships"),
        ("Velna, Monday.\nShips", "Velna @ Monday", "Ships"),
        ("New Velna, Feb. 27\nShips", "New Velna @ February 27", "Ships"),
        ("New Velna, Feb. 27.\nShips", "New Velna @ February 27", "Ships"),
        ("Velna, Feb. 27\nShips", "-", ""),
        ("Ann Roe, Feb. 27\nShips", "-", ""),
        ("ANN ROE, Feb. 27\nShips", "-", ""),
        ("VELNA, FEB. 27\nShips", "-", ""),
        ("OPINION, Feb. 27\nShips", "-", ""),
        ("VELNA TIMES, Feb. 27\nShips", "-", ""),
        ("Velna, Monday\nShips", "-", ""),
        ("ANN ROE, Monday\nShips", "-", ""),
    ]);
}

#[test]
fn capitals_and_a_colon_alone_on_their_line() {
    check_sentences(&[
        ("VELNA:\nShips", "VELNA", "Ships"),
        ("VELNA :\nShips", "VELNA", "Ships"),
        ("NEW VELNA:\nShips", "NEW VELNA", "Ships"),
        ("VELNA, Arle:\nShips", "VELNA|Arle", "Ships"),
        ("VELNA/TARN:\nShips", "VELNA; TARN", "Ships"),
        ("Velna:\nShips", "-", "Velna:"),
        ("ANN ROE:\nShips", "-", "ANN ROE:"),
        ("WHO:\nShips", "-", "WHO:"),
        ("SUMMARY:\nShips", "-", "SUMMARY:"),
        ("READ MORE:\nShips", "-", "READ MORE:"),
        ("SPORTS:\nShips", "-", "SPORTS:"),
        ("VELNA TIMES:\nShips", "-", "VELNA TIMES:"),
    ]);
    check(&[
        ("VELNA:\nShips moved.", "-", "VELNA:"),
        (
            "EVENTS:\nShips moved again on Monday, the harbor master said.\nIt rained.\nAnd blew.\nPEOPLE:\nMo Glass.",
            "-",
            "EVENTS:",
        ),
    ]);
}

#[test]
fn a_place_and_a_stop_before_german() {
    const REST: &str = "Schiffe fahren seit Montag wieder, sagte der Hafenmeister";
    for (opening, end, dateline, lede) in [
        ("Velna. Die", "in Velna.", "Velna", "Die Schiffe"),
        ("Velna. Die", "der Stadt.\nAus Velna kamen Schlepper.", "Velna", "Die Schiffe"),
        ("Velna. Die", "der Stadt.\nNach Velna kamen Schlepper.", "Velna", "Die Schiffe"),
        ("Velna. Die", "der Velnaer Zeitung.", "Velna", "Die Schiffe"),
        ("Velna: Die", "in Velna.", "Velna", "Die Schiffe"),
        ("Velna: Die", "der Stadt.", "-", "Velna:"),
        ("Velna: Die", "in Velna", "-", "Velna:"),
        ("Bad Velna. Die", "der Stadt.\nEs regnet in Bad Velna.", "Bad Velna", "Die Schiffe"),
        ("Velna. „Die", "in Velna.", "-", "Velna. „Die"),
        // A sentence of one word.
        ("Velna. Die", "der Stadt.", "-", "Velna."),
        ("Velna. Die", "der Zeitung am Velna.", "-", "Velna."),
        ("Sicherheit. Die", "der Stadt.\nAlle sind in Sicherheit.", "-", "Sicherheit."),
        ("Stille. Die", "der Stadt.\nAlles lag in der Stille.", "-", "Stille."),
        ("Montag. Die", "der Stadt.\nSo ist es in Montag.", "-", "Montag."),
        ("Ann Maria Roe. Die", "in Ann Maria Roe.", "-", "Ann Maria"),
        ("Velna. die", "in Velna.", "-", "Velna."),
        ("VELNA. DIE", "in VELNA.", "-", "VELNA."),
    ] {
        check(&[(&format!("{opening} {REST} {end}"), dateline, lede)]);
    }
    check(&[("Velna. The ships moved again on Monday, the harbor master said in Velna.", "-", "Velna.")]);
}

#[test]
fn a_paper_s_own_correspondent_above_a_place_and_a_date() {
    const LEDE: &str = "Ships moved again on Monday, the harbor master said, three days after the storm.";
    for (head, byline, dateline) in [
        ("(From Our Own Correspondent)\nVelna, Feb. 5.\n\n", "(From Our Own Correspondent)", "Velna, Feb. 5."),
        ("(From Our Own Reporter)\nVelna, Feb. 5.\n\n", "(From Our Own Reporter)", "Velna, Feb. 5."),
        ("From Our Own Correspondent\nVelna, Feb. 5.\n\n", "From Our Own Correspondent", "Velna, Feb. 5."),
        ("FROM OUR OWN CORRESPONDENT\nVELNA, Feb. 5.\n", "FROM OUR OWN CORRESPONDENT", "VELNA, Feb. 5."),
        ("(From A Correspondent)\nVelna, July 16.\n", "(From A Correspondent)", "Velna, July 16."),
        (
            "(From Our Own Correspondent)\nKuala Velna, July 16.\n\n",
            "(From Our Own Correspondent)",
            "Kuala Velna, July 16.",
        ),
        ("(From Our Own Reporter)\nKuala Velna, Wednesday.\n\n", "(From Our Own Reporter)", "Kuala Velna, Wednesday."),
        ("(From Our Own Reporter)\nVelna, Wednesday.\n\n", "(From Our Own Reporter)", "Velna, Wednesday."),
        ("By Ann Roe\nVelna, Wednesday.\n\n", "By Ann Roe", "Velna, Wednesday."),
        ("(From Our Own Correspondent)\nVELNA\n\n", "(From Our Own Correspondent)", ""),
        ("(From Our Own Correspondent)\nVelna, where ships wait.\n\n", "(From Our Own Correspondent)", ""),
        ("(From Our Own Correspondent)\nShips wait, Feb. 5 or later.\n\n", "(From Our Own Correspondent)", ""),
        ("(From Our Own Harbor)\nVelna, Feb. 5.\n\n", "", ""),
        ("Ships wait\nVelna, where ships wait.\n\n", "", ""),
    ] {
        for above in ["HARBOR REOPENS\n\nTugs Wait For Word\n\n", "HARBOR REOPENS\n\n", ""] {
            if byline.is_empty() && !above.is_empty() {
                continue;
            }
            let text = format!("{above}{head}{LEDE}");
            let article = Article::parse_lenient(&text);
            let printed = article.dateline.as_ref().map(|dateline| dateline.text.to_string()).unwrap_or_default();
            assert_eq!(printed, dateline, "{text}");
            if dateline.is_empty() {
                continue;
            }
            assert_eq!(
                article.byline.as_ref().map(|byline| byline.text.to_string()).as_deref(),
                Some(byline),
                "{text}"
            );
            assert_eq!(article.headline.is_some(), !above.is_empty(), "{text}");
            assert_eq!(article.subheadline.is_some(), above.contains("Tugs"), "{text}");
            assert_eq!(article.body[0].to_string(), LEDE, "{text}");
        }
    }
}

#[test]
fn a_place_and_a_date_above_the_names_of_teams() {
    let teams = "\nVelna Harriers: A. Roe, B. Kim, C. Lund.\n\nTarn Police: D. Brandt, E. Sorel, F. Hollis.";
    check(&[(
        &format!(
            "(From Our Own Correspondent)\nVelna, Feb. 5.\n\nShips moved again on Monday, the harbor master said, after it.\n{teams}"
        ),
        "Velna @ February 5",
        "Ships moved",
    )]);
}
