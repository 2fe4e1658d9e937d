//! The values of each column, for stories that have them and for texts that do not.

use arrow_array::cast::AsArray as _;
use arrow_array::types::Date32Type;
use arrow_array::{Array as _, Date32Array, StringViewArray, StructArray};
use arrow_buffer::Buffer;
use wirecopy::date::YearPolicy;
use wirecopy::time::{Date, Month};
use wirecopy::{Agency, Desk};
use wirecopy_arrow::{Error, Reading, parse, parse_received};

use crate::told::{column, date, list, pairs, text};

const STORY: &str = "\
URGENT: Harbor of Velna reopens after storm
Ships had waited outside for three days
By ANNA KIM and PEDRO LIMA
SOSNOVO /Velna Region/, December 26. /TASS/. Ships moved again on Saturday, the harbor master said.
Next steps
The inner basin opens on Friday.";

const BROKEN: &str = "\
Harbor reopens

   PORTO, May 3 (Reuters) - Ships moved again after a storm that
had closed the harbor of the old town for more than three days,
the harbor master said.

   The inner basin opens on Friday, when the last of the wrecks
is raised.
";

fn read(story: &str, reading: &Reading) -> StructArray {
    parse(&StringViewArray::from(vec![story]), reading).unwrap()
}

#[test]
fn each_text_stands_in_its_column() {
    let stories = read(STORY, &Reading::new());
    for (name, expected) in [
        ("label", "URGENT:"),
        ("headline", "Harbor of Velna reopens after storm"),
        ("subheadline", "Ships had waited outside for three days"),
        ("dateline", "SOSNOVO /Velna Region/, December 26. /TASS/."),
        ("date_text", "December 26"),
        ("credit", "TASS"),
        ("agency", "TASS"),
        ("certainty", "credited"),
        ("lede", "Ships moved again on Saturday, the harbor master said."),
    ] {
        assert_eq!(text(&stories, name, 0), Some(expected), "{name}");
    }
    assert_eq!(text(&stories, "correspondent", 0), None);
    assert_eq!(list(&stories, "byline", 0).unwrap(), ["ANNA KIM", "PEDRO LIMA"]);
    assert_eq!(pairs(&stories, "places", 0).unwrap(), [("SOSNOVO".into(), Some("Velna Region".into()))]);
    assert_eq!(date(&stories, 0), Some((None, Some(12), Some(26), None)));
    let block = |kind: &str, text: &str| (kind.to_owned(), Some(text.to_owned()));
    assert_eq!(
        pairs(&stories, "body", 0).unwrap(),
        [
            block("paragraph", "Ships moved again on Saturday, the harbor master said."),
            block("crosshead", "Next steps"),
            block("paragraph", "The inner basin opens on Friday."),
        ]
    );
}

#[test]
fn a_date_has_what_is_printed() {
    for (dateline, expected) in [
        ("PORTO, May 3 (Reuters) -", Some((None, Some(5), Some(3), None))),
        ("PORTO, May 3, 2027 (Reuters) -", Some((Some(2027), Some(5), Some(3), None))),
        ("PORTO, Monday (Reuters) -", Some((None, None, None, Some("Monday".into())))),
        ("PORTO (Reuters) -", None),
    ] {
        let stories = read(&format!("Harbor reopens\n{dateline} Ships moved again."), &Reading::new());
        assert_eq!(date(&stories, 0), expected, "{dateline}");
    }
}

#[test]
fn a_text_without_parts_has_nulls_and_empty_lists() {
    for story in ["", " ", "\n\n"] {
        let stories = read(story, &Reading::new().with_diagnostics());
        assert!(stories.is_valid(0), "{story:?}");
        for name in ["label", "headline", "subheadline", "dateline", "credit", "agency", "certainty", "lede"] {
            assert_eq!(text(&stories, name, 0), None, "{name} of {story:?}");
        }
        assert_eq!((list(&stories, "byline", 0), pairs(&stories, "places", 0)), (Some(vec![]), Some(vec![])));
        assert_eq!((pairs(&stories, "body", 0), date(&stories, 0)), (Some(vec![]), None));
    }
}

#[test]
fn broken_texts_are_as_printed_or_on_one_line() {
    let lede = "Ships moved again after a storm that
had closed the harbor of the old town for more than three days,
the harbor master said.";
    let rest = "The inner basin opens on Friday, when the last of the wrecks\nis raised.";
    for (reading, lede, rest) in [
        (Reading::new(), lede.to_owned(), rest.to_owned()),
        (Reading::new().on_one_line(), lede.replace('\n', " "), rest.replace('\n', " ")),
    ] {
        let stories = read(BROKEN, &reading);
        let body = pairs(&stories, "body", 0).unwrap();
        assert_eq!(text(&stories, "lede", 0), Some(&*lede));
        assert_eq!(body, [("paragraph".into(), Some(lede)), ("paragraph".into(), Some(rest))]);
        assert_eq!(text(&stories, "headline", 0), Some("Harbor reopens"));
    }
}

#[test]
fn a_lede_on_one_line_is_written_once() {
    let texts = StringViewArray::from(vec![BROKEN]);
    let stories = parse(&texts, &Reading::new().on_one_line()).unwrap();
    let body = column(&stories, "body").as_list::<i32>().values().as_struct().column(1).clone();
    let (lede, first) = (column(&stories, "lede").as_string_view().views()[0], body.as_string_view().views()[0]);
    assert_eq!(lede, first);
    let written: usize =
        body.as_string_view().data_buffers()[texts.data_buffers().len()..].iter().map(Buffer::len).sum();
    assert_eq!(written, body.as_string_view().iter().flatten().map(str::len).sum());
}

#[test]
fn a_desk_of_ones_own_knows_its_agencies() {
    let story = "Harbor reopens\nPORTO, May 3 (Harbor Wire) - Ships moved again.";
    let desk = Desk::new().with(&[Agency::new("HARBOR-WIRE-SERVICE", &["Harbor Wire"])]);
    for (reading, agency) in [(Reading::new(), None), (Reading::new().with_desk(desk), Some("HARBOR-WIRE-SERVICE"))] {
        let stories = read(story, &reading);
        assert_eq!((text(&stories, "credit", 0), text(&stories, "agency", 0)), (Some("Harbor Wire"), agency));
    }
}

#[test]
fn diagnostics_are_null_until_they_are_asked_for() {
    let story = "Harbor reopens\nSOSNOVO, Decembr 26 (Velna Radio) - The EU?s envoy came.";
    for (reading, expected) in [
        (Reading::new(), None),
        (Reading::new().with_diagnostics(), Some(vec!["misprinted-date", "unknown-agency", "lost-character"])),
    ] {
        let codes = list(&read(story, &reading), "diagnostics", 0);
        assert_eq!(codes, expected.map(|codes| codes.into_iter().map(str::to_owned).collect::<Vec<_>>()));
    }
}

fn resolved(stories: &StructArray) -> Vec<Option<i32>> {
    column(stories, "resolved").as_primitive::<Date32Type>().iter().collect()
}

#[test]
fn a_date_is_resolved_against_the_day_of_reception() {
    let day = Date::from_calendar_date(2027, Month::January, 2).unwrap();
    let reading = Reading::new().received_on(day);
    for (reading, expected) in [
        (Reading::new(), None),
        (reading.clone(), Some(20_813)),
        (reading.with_policy(YearPolicy::Year(2027)), Some(21_178)),
    ] {
        assert_eq!(resolved(&read(STORY, &reading)), [expected]);
    }
}

#[test]
fn each_story_may_have_a_day_of_reception() {
    let texts = StringViewArray::from(vec![Some(STORY), Some(STORY), None, Some(STORY)]);
    let days = Date32Array::from(vec![Some(20_820), None, Some(20_820), Some(i32::MAX)]);
    let stories = parse_received(&texts, &days, &Reading::new()).unwrap();
    assert_eq!(resolved(&stories), [Some(20_813), None, None, None]);
    let refused = parse_received(&texts, &days.slice(1, 2), &Reading::new());
    assert!(matches!(refused, Err(Error::Lengths { texts: 4, days: 2 })));
}
