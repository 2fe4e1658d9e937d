//! Parts made by hand: they print as wires do, and what is printed is read as those parts.

use time::{Month, Weekday};
use wirecopy::date::PartialDate;
use wirecopy::parts::Names;
use wirecopy::parts::Notes;
use wirecopy::parts::Places;
use wirecopy::{Article, Block, Body, Byline, Credit, Dateline, Headline, Place};

fn third_of_may() -> PartialDate {
    PartialDate::of(Month::May, 3).unwrap()
}

#[test]
fn a_dateline_of_parts_is_read_as_they_are() {
    let places: [(&[Place<'_>], &str); 5] = [
        (&[], ""),
        (&[Place::new("PORTO")], "PORTO"),
        (&[Place::new("PORTLAND").in_region("Ore.")], "PORTLAND, Ore."),
        (&[Place::new("PARIS"), Place::new("ROME")], "PARIS and ROME"),
        (&[Place::new("PARIS"), Place::new("PORTLAND").in_region("Ore.")], "PARIS and PORTLAND, Ore."),
    ];
    let dates = [
        (None, ""),
        (Some(third_of_may()), "May 3"),
        (third_of_may().with_year(2026), "May 3, 2026"),
        (Some(PartialDate::on_weekday(Weekday::Monday)), "Monday"),
    ];
    for (places, place) in &places {
        for (date, day) in dates {
            for credit in [None, Some(Credit::new("Reuters").known_as("Reuters")), Some(Credit::new("Velna Radio"))] {
                let dateline = Dateline::of(places.iter().cloned(), date, credit.clone());
                assert_eq!((&*dateline.places, dateline.date, &dateline.credit), (*places, date, &credit));
                let printed = dateline.to_string();
                let filed: Vec<_> = [*place, day].into_iter().filter(|part| !part.is_empty()).collect();
                let signed = credit.iter().map(|credit| format!("({credit})"));
                let words: Vec<_> =
                    Some(filed.join(", ")).into_iter().filter(|words| !words.is_empty()).chain(signed).collect();
                assert_eq!(printed, if words.is_empty() { String::new() } else { format!("{} -", words.join(" ")) });
                // What no wire prints is not read: a credit that nobody knows, or a day, with nothing before it.
                let is_printed = !(places.is_empty() || day == "Monday" && credit.is_none());
                if is_printed {
                    let line = format!("{printed} Ships moved.");
                    assert_eq!(Dateline::parse(&line), Ok((dateline, "Ships moved.")), "{line}");
                }
            }
        }
    }
}

#[test]
fn an_article_of_parts_is_read_as_they_are() {
    let dateline = Dateline::of([Place::new("PORTO")], Some(third_of_may()), Some(Credit::new("AP").known_as("AP")));
    let body = [
        Block::Paragraph("Ships moved again on Monday, the harbor master said.".into()),
        Block::Crosshead("Next steps".into()),
        Block::Paragraph("The inner basin opens on Friday.".into()),
        Block::SignOff("(Reporting by Anna Kim)".into()),
    ];
    let mut article = Article::new(Headline::new("Harbor reopens").with_label("UPDATE 2-"), dateline, body);
    article.subheadline = Some("Ships had waited outside for three days".into());
    article.byline = Some(Byline::by(["ANNA KIM", "RUI COSTA"]).with_title("Associated Press Writers"));
    article.notes = ["(Adds details)", "* No delays"].map(Into::into).into_iter().collect();
    let printed = article.to_string();
    assert_eq!(Article::parse(&printed).unwrap(), article, "{printed}");
    // What is printed follows the parts.
    article.headline = Some(Headline::new("Harbor closes"));
    article.body.blocks.pop();
    assert!(article.to_string().starts_with("Harbor closes\n"));
    assert!(article.to_string().ends_with("The inner basin opens on Friday."));
}

#[test]
fn a_byline_of_names_is_printed_as_wires_do() {
    for (names, printed) in [
        (&["ANNA KIM"][..], "By ANNA KIM"),
        (&["ANNA KIM", "RUI COSTA"], "By ANNA KIM and RUI COSTA"),
        (&["ANNA KIM", "RUI COSTA", "EVA ROTH"], "By ANNA KIM, RUI COSTA and EVA ROTH"),
    ] {
        let byline = Byline::by(names.iter().copied());
        assert_eq!((byline.to_string().as_str(), byline.names.len(), byline.title), (printed, names.len(), None));
    }
    assert_eq!(Byline::new("By ANNA KIM").names.len(), 0);
}

/// One protocol for every list: its name, how it is asked, and its first part as printed.
macro_rules! asked_alike {
    ($($kind:ty: $list:expr, $first:literal;)+) => { $({
        let list: $kind = $list;
        for (at, part) in (&list).into_iter().enumerate() {
            let printed = Some(part.to_string());
            assert_eq!(list.iter().nth(at).map(|part| part.to_string()), printed);
            assert_eq!(list.clone().into_iter().nth(at).map(|part| part.to_string()), printed);
            assert_eq!(list.get(at).map(|part| part.to_string()), printed);
        }
        assert_eq!((list.iter().count(), list.len(), list.is_empty()), (2, 2, false));
        assert_eq!((list.get(0).unwrap().to_string().as_str(), list.get(2)), ($first, None));
        assert_eq!(list.clone().into_iter().collect::<$kind>(), list);
        assert!(<$kind>::default().is_empty());
    })+ };
}

#[test]
fn every_list_is_asked_alike() {
    let story = "Harbor reopens\n(Adds map)\n* No delays\nBy ANNA KIM and RUI COSTA\nPARIS and ROME, May 3 (AP) - Ships moved.\nTugs came.";
    let article = Article::parse(story).unwrap();
    let places = article.dateline.unwrap().places;
    assert_eq!((&places[1].name, &article.body[1]), (&"ROME".into(), &Block::Paragraph("Tugs came.".into())));
    asked_alike! {
        Places<'_>: places, "PARIS";
        Names<'_>: article.byline.unwrap().names, "ANNA KIM";
        Notes<'_>: article.notes, "(Adds map)";
        Body<'_>: article.body, "Ships moved.";
    }
}

#[test]
fn parts_are_added_to_parts() {
    let mut body = wirecopy::Body::parse("Ships moved.");
    body.extend([Block::Paragraph("Tugs helped.".into())]);
    assert_eq!(body.to_string(), "Ships moved.\n\nTugs helped.");
    let credit = wirecopy::Credit::new("TASS").with_correspondent("Anna Kim");
    assert_eq!((credit.to_string().as_str(), credit.correspondent.unwrap()), ("TASS Anna Kim", "Anna Kim".into()));
    let texts = ["b", "a\nc", "a b"].map(wirecopy::Text::new);
    assert!(texts[1] > texts[2] && texts[0].partial_cmp(&texts[1]) == Some(std::cmp::Ordering::Greater));
}
