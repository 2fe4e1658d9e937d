//! Streams in, stories out: what stands round each, and the core's values for each.

use arrow_array::cast::AsArray as _;
use arrow_array::types::{Date32Type, UInt64Type};
use arrow_array::{Array as _, StringViewArray, StructArray};
use wirecopy::time::{Date, Month};
use wirecopy_arrow::{Reading, fields, stories, story_fields};

use crate::told::{list, text};

const TRANSMISSION: &str = "\u{1}hbr0124 3 i 93  hbw 1888\r\n\nVelna/harbor/\r\n\u{2}Harbor reopens =\r\n\nPorto, Nov 20 (hbw) - Ships moved.\r\n\u{3}212101 GMT Nov 18\r\n\
\u{1}hbr0125 4 i 12  hbw 1889\r\n\n\u{2}Ferries wait =\r\n\nVelna, Nov 21 (hbw) - Fog stays.\r\n\u{3}212130 GMT Nov 18\r\n";

const PLAIN: &str = "Snow closes the pass\nOBERAU, May 3 (Reuters) - Nobody was hurt.";

fn cut(texts: Vec<Option<&str>>, reading: &Reading) -> StructArray {
    stories(&StringViewArray::from(texts), reading).unwrap()
}

#[test]
fn a_file_a_row_is_a_story_a_row() {
    let stories = cut(vec![Some(TRANSMISSION), None, Some(""), Some(PLAIN)], &Reading::new());
    assert_eq!(stories.column(0).as_primitive::<UInt64Type>().values(), &[0, 0, 3]);
    let column = |name: &str| [0, 1, 2].map(|row| text(&stories, name, row));
    for (name, expected) in [
        ("frame", [Some("iptc7901"), Some("iptc7901"), Some("none")]),
        ("source", [Some("hbr"), Some("hbr"), None]),
        ("number", [Some("0124"), Some("0125"), None]),
        ("priority", [Some("3"), Some("4"), None]),
        ("keywords", [Some("Velna/harbor/"), None, None]),
        ("sent", [Some("212101 GMT Nov 18"), Some("212130 GMT Nov 18"), None]),
        ("headline", [Some("Harbor reopens"), Some("Ferries wait"), Some("Snow closes the pass")]),
        ("lede", [Some("Ships moved."), Some("Fog stays."), Some("Nobody was hurt.")]),
    ] {
        assert_eq!(column(name), expected, "{name}");
    }
}

#[test]
fn a_date_is_resolved_against_the_day_of_sending_or_that_of_the_reading() {
    let day = |month, day| Date::from_calendar_date(2020, month, day).unwrap();
    for (reading, expected) in [
        (Reading::new(), [Some(17_855), Some(17_856)]),
        (Reading::new().received_on(day(Month::December, 1)), [Some(18_586), Some(18_587)]),
    ] {
        let stories = cut(vec![Some(TRANSMISSION)], &reading);
        let resolved = stories.column_by_name("resolved").unwrap().as_primitive::<Date32Type>();
        assert_eq!(resolved.iter().collect::<Vec<_>>(), expected);
    }
    let stories = cut(vec![Some(TRANSMISSION)], &Reading::new());
    let sent_on = stories.column_by_name("sent_on").unwrap().as_primitive::<Date32Type>();
    assert_eq!(sent_on.iter().collect::<Vec<_>>(), [Some(17_856); 2]);
}

#[test]
fn diagnostics_are_those_of_the_frame() {
    let lost = "ZCZC HBW\n$J\nHarbor reopens\nShips moved.\nZCZC HBW\n$J\nFerries wait\nFog stays.\nNNNN\n";
    let stories = cut(vec![Some(lost)], &Reading::new().with_diagnostics());
    assert_eq!(list(&stories, "diagnostics", 0).unwrap(), ["no-end-mark"]);
    assert_eq!(list(&stories, "diagnostics", 1).unwrap(), Vec::<String>::new());
    let stories = cut(vec![Some(lost)], &Reading::new());
    assert_eq!(list(&stories, "diagnostics", 0), None);
}

#[test]
fn the_fields_of_a_story_stand_behind_those_round_it() {
    let stories = cut(vec![None], &Reading::new());
    assert_eq!((stories.len(), stories.fields()), (0, &story_fields()));
    assert!(story_fields().ends_with(&fields()));
}

#[test]
fn each_text_lies_in_the_stream() {
    let files = StringViewArray::from(vec![TRANSMISSION]);
    let stream = files.data_buffers()[0].as_slice().as_ptr_range();
    let stories = stories(&files, &Reading::new()).unwrap();
    for name in ["keywords", "sent", "headline", "dateline", "lede"] {
        let column = stories.column_by_name(name).unwrap().as_string_view();
        assert_eq!(column.data_buffers().len(), 1, "{name}");
        for buffer in column.data_buffers() {
            assert_eq!(buffer.as_slice().as_ptr_range(), stream, "{name}");
        }
    }
}
