use alloc::borrow::ToOwned;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use arbitrary::{Arbitrary, Unstructured};

use super::*;
use crate::article::Article;
use crate::body::Block;
use crate::dateline::{Certainty, Dateline};

/// Strings of bytes that choose, by Knuth's linear congruence: the same each time.
fn choices() -> impl Iterator<Item = Vec<u8>> {
    many_choices(400)
}

fn many_choices(count: usize) -> impl Iterator<Item = Vec<u8>> {
    let mut state = 1_u64;
    let mut byte = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    (0..count).map(move |_| (0..60).map(|_| byte()).collect())
}

#[test]
fn a_story_is_whole_copy_and_says_what_it_is_made_of() {
    let mut headlines = BTreeSet::new();
    for bytes in choices() {
        let story = Story::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
        let article = Article::parse(story.as_str()).unwrap_or_else(|error| panic!("{error}: {story}"));
        headlines.insert(story.headline().to_owned());
        assert_eq!(article.headline.as_ref().unwrap().text, story.headline(), "{story}");
        assert_eq!(article.dateline.as_ref().unwrap().text, story.opening().as_str().trim(), "{story}");
        assert_eq!(article.body.blocks, story.blocks(), "{story}");
        assert_eq!(Article::arbitrary(&mut Unstructured::new(&bytes)).unwrap(), article);
        assert_eq!(format!("{story}"), story.clone().into_string());
    }
    assert!(headlines.len() > 300, "{} headlines", headlines.len());
}

#[test]
fn an_opening_is_a_dateline_of_its_parts() {
    let mut certain = BTreeSet::new();
    let mut agencies = BTreeSet::new();
    for bytes in choices() {
        let opening = Opening::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
        let text = format!("{opening}Ships moved.");
        let (dateline, lede) = Dateline::parse(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        assert_eq!(lede, "Ships moved.", "{text}");
        assert_eq!((&*dateline.places, dateline.date), (opening.places(), opening.date()), "{text}");
        let credit = dateline.credit.as_ref();
        assert_eq!(credit.map(|credit| credit.name.as_printed()), opening.credit(), "{text}");
        if let Some(key) = opening.agency() {
            assert_eq!(credit.unwrap().agency.as_ref().unwrap(), key, "{text}");
        }
        certain.insert(dateline.certainty());
        agencies.insert(opening.agency());
        assert_eq!(Dateline::arbitrary(&mut Unstructured::new(&bytes)).unwrap(), dateline, "{text}");
    }
    assert_eq!(certain, BTreeSet::from([Certainty::Bare, Certainty::Dated, Certainty::Credited]));
    assert!(agencies.len() > 50, "{} agencies", agencies.len());
}

#[test]
fn no_bytes_choose_the_first_of_everything() {
    let story = Story::arbitrary(&mut Unstructured::new(&[])).unwrap();
    assert_eq!(story.label(), Some("URGENT"));
    assert_eq!(story.headline(), "Harbor reopens after storm");
    assert_eq!(story.subheadline(), Some(words::DECKS[0]));
    assert_eq!(story.notes(), [] as [&str; 0]);
    assert_eq!(story.names(), ["MARTHA HOLLIS"]);
    assert_eq!(story.blocks().len(), 3);
    assert_eq!(story.opening().places()[0].name, "MOSCOW");
    assert_eq!(story.opening().clone().into_string(), story.opening().as_str());
    assert_eq!(story.as_ref(), story.as_str());
}

/// The sign before the credit's name, where there is one.
fn mark(opening: &Opening) -> Option<char> {
    let (before, _) = opening.as_str().split_once(opening.credit()?)?;
    before.chars().next_back()
}

#[test]
fn every_form_of_an_opening_is_drawn() {
    let (mut places, mut marks, mut years, mut days, mut weekdays) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut printed = BTreeSet::new();
    for bytes in many_choices(2000) {
        let opening = Opening::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
        places.insert((opening.places().len(), opening.places().iter().any(|place| place.region.is_some())));
        marks.insert(mark(&opening));
        let Some(date) = opening.date() else { continue };
        years.insert(date.year);
        days.extend(date.day);
        weekdays.extend(date.weekday.map(time::Weekday::number_from_monday));
        printed.insert((date.month.is_some(), date.day.is_some(), date.weekday.is_some()));
        // Only English prints the year behind the day.
        if let Some(year) = date.year {
            let (before, _) = opening.as_str().split_once(&format!(", {year}")).unwrap();
            let mut words = before.rsplit(' ');
            assert_eq!(words.next().unwrap().parse(), Ok(date.day.unwrap()), "{opening}");
            let month = format!("{}", date.month.unwrap());
            assert!(month.starts_with(words.next().unwrap().trim_end_matches('.')), "{opening}");
        }
    }
    assert!(days.into_iter().eq(1..=31));
    assert!(weekdays.into_iter().eq(1..=7));
    assert_eq!(printed, BTreeSet::from([(true, true, false), (false, true, false), (false, false, true)]));
    assert_eq!(places, BTreeSet::from([(0, false), (1, false), (1, true), (2, false)]));
    assert_eq!(marks, BTreeSet::from([None, Some(' '), Some('('), Some('/'), Some('='), Some('ロ'), Some('ン')]));
    assert_eq!(years, BTreeSet::from([None, Some(1987), Some(2021)]));
}

/// What a pipeline is searched with: no two stories of a fuzzer's alike, and a character where any byte may be cut.
#[test]
fn headlines_and_ledes_are_thousands() {
    let (mut headlines, mut ledes) = (BTreeSet::new(), BTreeSet::new());
    let mut inside = BTreeSet::new();
    let (mut broken, mut scripts) = (0, BTreeSet::new());
    for bytes in many_choices(20_000) {
        let story = Story::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
        let lede = story.blocks()[0].text().one_line().into_owned();
        inside.extend((0..lede.len()).filter(|at| !lede.is_char_boundary(*at)));
        broken += usize::from(story.as_str().contains("\n    "));
        scripts.extend(lede.chars().filter_map(|c| "eеε的の는🦭".find(c)));
        headlines.insert(story.headline().to_owned());
        ledes.insert(lede);
    }
    assert!(headlines.len() > 3000, "{} headlines", headlines.len());
    assert!(ledes.len() > 2000, "{} ledes", ledes.len());
    assert!((1..=150).all(|at| inside.contains(&at)), "{inside:?}");
    assert!((1500..4000).contains(&broken), "{broken} of broken copy");
    assert_eq!(scripts.len(), 7, "{scripts:?}");
}

#[test]
fn every_form_of_a_story_is_drawn() {
    let (mut labels, mut notes, mut kinds, mut pairs) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let kind = |block: &Block<'_>| format!("{block:?}").split('(').next().unwrap().to_owned();
    for bytes in choices() {
        let story = Story::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
        labels.insert(story.label());
        notes.insert(story.notes().len());
        kinds.extend(story.blocks().iter().map(kind));
        pairs.extend(story.blocks().windows(2).map(|pair| (kind(&pair[0]), kind(&pair[1]))));
        let head = story.as_str().split(story.headline()).next().unwrap();
        match story.label() {
            None => assert_eq!(head, "", "{story}"),
            Some("URGENT") => assert!(head.ends_with(['\n', '\u{2028}']), "{story}"),
            Some(label) if label.ends_with('-') => assert_eq!(head, label, "{story}"),
            Some(label) => assert_eq!(head, format!("{label} "), "{story}"),
        }
    }
    assert_eq!(labels.len(), 1 + words::LABELS.len());
    assert_eq!(notes, BTreeSet::from([0, 1, 2, 3]));
    let expected = ["Crosshead", "EndMark", "ListItem", "Paragraph", "Separator", "SignOff"];
    assert_eq!(kinds, expected.map(str::to_owned).into());
    for before in ["Paragraph", "Crosshead", "ListItem", "Separator"] {
        assert!(pairs.contains(&(before.to_owned(), "Paragraph".to_owned())), "{before}");
    }
}
