//! [`fields`]: the schema of a column of stories.

use arrow_schema::{DataType, Field, FieldRef, Fields};

/// The fields of the structs that [`parse`](crate::parse) gives, the same whatever is asked.
///
/// | field | type | what |
/// |---|---|---|
/// | `label` | text | what a desk set before the headline |
/// | `headline` | text | |
/// | `subheadline` | text | the deck |
/// | `byline` | list of text | the names of the writers |
/// | `dateline` | text | the dateline as a whole, with its date, its credit and its dash |
/// | `places` | list of `name`, `region` | a region is null where none is printed |
/// | `date` | `year`, `month`, `day`, `weekday` | numbers, and the weekday's English name; what is not printed is null |
/// | `date_text` | text | the words of the date |
/// | `resolved` | date | the day that the date means; null without a day of reception |
/// | `credit` | text | the agency's name as printed |
/// | `agency` | text | the key of the agency that the credit names |
/// | `correspondent` | text | who stands in the credit |
/// | `certainty` | text | `credited`, `dated` or `bare` |
/// | `lede` | text | the first paragraph, without its dateline |
/// | `body` | list of `kind`, `text` | the blocks of the body, the lede among them |
/// | `diagnostics` | list of text | codes; null unless they were asked for |
///
/// A text is `Utf8View`. What a story does not have is null; a list that has nothing in it is empty. Where the input is
/// null, the struct is null, and so is each of its fields.
///
/// ```
/// use arrow_schema::{DataType, Schema};
///
/// let schema = Schema::new(wirecopy_arrow::fields());
/// assert_eq!(schema.field_with_name("headline")?.data_type(), &DataType::Utf8View);
/// # Ok::<(), arrow_schema::ArrowError>(())
/// ```
#[must_use]
pub fn fields() -> Fields {
    Fields::from(vec![
        text("label"),
        text("headline"),
        text("subheadline"),
        Field::new("byline", DataType::List(name_item()), true),
        text("dateline"),
        Field::new("places", DataType::List(place_item()), true),
        Field::new("date", DataType::Struct(date_fields()), true),
        text("date_text"),
        Field::new("resolved", DataType::Date32, true),
        text("credit"),
        text("agency"),
        text("correspondent"),
        text("certainty"),
        text("lede"),
        Field::new("body", DataType::List(block_item()), true),
        Field::new("diagnostics", DataType::List(name_item()), true),
    ])
}

/// The fields of the structs that [`stories`](crate::stories()) gives: what stands round a story, and then [`fields`].
///
/// | field | type | what |
/// |---|---|---|
/// | `row` | `UInt64` | the row of the text that the story stands in, counted from 0 |
/// | `frame` | text | its frame: `iptc7901`, `anpa1312`, `nexis` …, and `none` |
/// | `source`, `service`, `number`, `priority`, `category`, `keywords`, `version`, `words`, `option`, `selector` | text | the fields of [`Envelope`](wirecopy::stories::Envelope), as printed |
/// | `sent` | text | when it was sent, as printed |
/// | `sent_on` | date | the day on which it was sent, where the frame prints all of it |
///
/// ```
/// use arrow_schema::{DataType, Schema};
///
/// let schema = Schema::new(wirecopy_arrow::story_fields());
/// assert_eq!(schema.field_with_name("row")?.data_type(), &DataType::UInt64);
/// assert!(schema.field_with_name("headline").is_ok());
/// # Ok::<(), arrow_schema::ArrowError>(())
/// ```
#[must_use]
pub fn story_fields() -> Fields {
    let texts = [
        "source", "service", "number", "priority", "category", "keywords", "version", "words", "option", "selector",
        "sent",
    ];
    let head = [Field::new("row", DataType::UInt64, false), printed("frame")];
    let sent_on = Field::new("sent_on", DataType::Date32, true);
    let round = head.into_iter().chain(texts.map(text)).chain([sent_on]).map(FieldRef::from);
    round.chain(fields().iter().cloned()).collect()
}

fn text(name: &str) -> Field {
    Field::new(name, DataType::Utf8View, true)
}

fn printed(name: &str) -> Field {
    Field::new(name, DataType::Utf8View, false)
}

/// An item that is a name or a code.
pub(crate) fn name_item() -> FieldRef {
    Field::new_list_field(DataType::Utf8View, false).into()
}

pub(crate) fn place_fields() -> Fields {
    Fields::from(vec![printed("name"), text("region")])
}

pub(crate) fn place_item() -> FieldRef {
    Field::new_list_field(DataType::Struct(place_fields()), false).into()
}

pub(crate) fn date_fields() -> Fields {
    Fields::from(vec![
        Field::new("year", DataType::Int32, true),
        Field::new("month", DataType::UInt8, true),
        Field::new("day", DataType::UInt8, true),
        text("weekday"),
    ])
}

pub(crate) fn block_fields() -> Fields {
    Fields::from(vec![printed("kind"), printed("text")])
}

pub(crate) fn block_item() -> FieldRef {
    Field::new_list_field(DataType::Struct(block_fields()), false).into()
}
