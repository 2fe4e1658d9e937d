//! What holds for every story: the values are the core's, and no text is copied.

use arrow_array::builder::StringViewBuilder;
use arrow_array::cast::AsArray as _;
use arrow_array::{Array, StringViewArray, StructArray};
use arrow_buffer::Buffer;
use arrow_data::{ByteView, MAX_INLINE_VIEW_LEN};
use arrow_schema::DataType;
use wirecopy::date::YearPolicy;
use wirecopy::time::{Date, Month};
use wirecopy::{Article, Desk, Text};
use wirecopy_arrow::{Reading, parse};

use crate::invented;
use crate::told::{column, date, list, pairs, text};

const STORIES: u64 = 1000;

/// Invented stories, one in three of them broken over lines once more, in several buffers.
fn texts() -> StringViewArray {
    let mut builder = StringViewBuilder::new().with_fixed_block_size(64 * 1024);
    for number in 0..STORIES {
        let story = invented::story(number);
        builder.append_value(if number % 3 == 0 { story.replace(", ", ",\n") } else { story });
    }
    builder.finish()
}

/// The text as the column has it.
fn told(text: &Text<'_>, one_line: bool) -> String {
    if one_line { text.to_string() } else { text.as_printed().to_owned() }
}

#[test]
fn the_values_are_those_of_the_cores_article() {
    let (texts, day) = (texts(), Date::from_calendar_date(2027, Month::January, 2).unwrap());
    for one_line in [false, true] {
        let reading = Reading::new().received_on(day).with_diagnostics();
        let stories = parse(&texts, &if one_line { reading.on_one_line() } else { reading }).unwrap();
        for (row, story) in texts.iter().flatten().enumerate() {
            same(&stories, row, story, day, &|text| told(text, one_line));
        }
    }
}

fn same(stories: &StructArray, row: usize, story: &str, day: Date, told: &dyn Fn(&Text<'_>) -> String) {
    let (article, diagnostics) = Desk::new().diagnose(story);
    let Article { headline, subheadline, byline, dateline, body, .. } = &article;
    let (headline, dateline) = (headline.as_ref(), dateline.as_ref());
    let credit = dateline.and_then(|dateline| dateline.credit.as_ref());
    for (name, expected) in [
        ("label", headline.and_then(|headline| headline.label.as_ref())),
        ("headline", headline.map(|headline| &headline.text)),
        ("subheadline", subheadline.as_ref()),
        ("dateline", dateline.map(|dateline| &dateline.text)),
        ("date_text", dateline.and_then(|dateline| dateline.date_text.as_ref())),
        ("credit", credit.map(|credit| &credit.name)),
        ("agency", credit.and_then(|credit| credit.agency.as_ref())),
        ("correspondent", credit.and_then(|credit| credit.correspondent.as_ref())),
        ("lede", body.lede()),
    ] {
        assert_eq!(text(stories, name, row), expected.map(told).as_deref(), "{name} of {story:?}");
    }
    let certainty = dateline.map(|dateline| dateline.certainty().as_str());
    assert_eq!(text(stories, "certainty", row), certainty);
    let names = byline.iter().flat_map(|byline| &byline.names).map(|name| told(&name));
    assert_eq!(list(stories, "byline", row).unwrap(), names.collect::<Vec<_>>());
    let places = dateline.iter().flat_map(|dateline| &dateline.places);
    let places = places.map(|place| (told(&place.name), place.region.as_ref().map(told)));
    assert_eq!(pairs(stories, "places", row).unwrap(), places.collect::<Vec<_>>());
    let blocks = body.iter().map(|block| (block.kind().to_string(), Some(told(block.text()))));
    assert_eq!(pairs(stories, "body", row).unwrap(), blocks.collect::<Vec<_>>());
    let codes = diagnostics.map(|diagnostic| diagnostic.code.to_string());
    assert_eq!(list(stories, "diagnostics", row).unwrap(), codes.collect::<Vec<_>>());
    let printed = dateline.and_then(|dateline| dateline.date);
    let parts = |date: wirecopy::date::PartialDate| {
        (date.year, date.month.map(u8::from), date.day, date.weekday.map(|weekday| weekday.to_string()))
    };
    assert_eq!(date(stories, row), printed.map(parts));
    let resolved = printed.and_then(|date| date.resolve(day, YearPolicy::default()).ok());
    let resolved = resolved.map(|resolved| (resolved.date - Date::from_ordinal_date(1970, 1).unwrap()).whole_days());
    let column = column(stories, "resolved").as_primitive::<arrow_array::types::Date32Type>();
    assert_eq!(column.is_valid(row).then(|| i64::from(column.value(row))), resolved);
}

/// Every column of texts, however deep it stands, by its name.
fn columns<'a>(name: &str, array: &'a dyn Array, found: &mut Vec<(String, &'a StringViewArray)>) {
    match array.data_type() {
        DataType::Utf8View => found.push((name.to_owned(), array.as_string_view())),
        DataType::List(_) => columns(name, array.as_list::<i32>().values(), found),
        DataType::Struct(fields) => {
            for (column, field) in array.as_struct().columns().iter().zip(fields) {
                columns(&format!("{name}.{}", field.name()), column, found);
            }
        }
        _ => {}
    }
}

#[test]
fn as_printed_no_text_is_copied() {
    let texts = texts();
    let stories = parse(&texts, &Reading::new().with_diagnostics()).unwrap();
    let mut found = Vec::new();
    columns("", &stories, &mut found);
    assert_eq!(found.len(), 17);
    let places = |buffers: &[Buffer]| buffers.iter().map(|buffer| (buffer.as_ptr(), buffer.len())).collect::<Vec<_>>();
    for (name, column) in found {
        if [".agency", ".certainty", ".diagnostics", ".body.kind", ".date.weekday"].contains(&&*name) {
            // Names come from a table: each is written once, however long the column is.
            assert!(column.data_buffers().iter().map(Buffer::len).sum::<usize>() < 1024, "{name}");
            continue;
        }
        // Arrow has seen that each view lies in the column's buffers; they are the input's and no others.
        assert_eq!(places(column.data_buffers()), places(texts.data_buffers()), "{name}");
        if column.len() == texts.len() && !name.starts_with(".body") && !name.starts_with(".places") {
            column.views().iter().zip(texts.views()).for_each(|(part, whole)| lies_in(*part, *whole));
        }
    }
}

/// A part lies in its own story, or in its view.
fn lies_in(part: u128, story: u128) {
    let (part, story) = (ByteView::from(part), ByteView::from(story));
    if part.length > MAX_INLINE_VIEW_LEN {
        assert_eq!(part.buffer_index, story.buffer_index);
        assert!(part.offset >= story.offset && part.offset + part.length <= story.offset + story.length);
    }
}

#[test]
fn on_one_line_only_broken_texts_are_copied() {
    let texts = texts();
    let stories = parse(&texts, &Reading::new().on_one_line()).unwrap();
    let before = texts.data_buffers().len();
    let mut found = Vec::new();
    columns("", &stories, &mut found);
    for (name, column) in found.iter().filter(|(_, column)| column.data_buffers().len() > before) {
        assert_eq!(column.data_buffers()[0].as_ptr(), texts.data_buffers()[0].as_ptr(), "{name}");
    }
    let mut broken = 0;
    for (row, story) in texts.iter().flatten().enumerate() {
        let article = Article::parse_lenient(story);
        let Some(lede) = article.body.lede().filter(|lede| lede.len() > MAX_INLINE_VIEW_LEN as usize) else { continue };
        let is_broken = lede != lede.as_printed();
        let view = ByteView::from(column(&stories, "lede").as_string_view().views()[row]);
        assert_eq!(view.buffer_index as usize >= before, is_broken, "{story:?}");
        broken += usize::from(is_broken);
    }
    assert!(broken > 100, "{broken} ledes were broken");
}
