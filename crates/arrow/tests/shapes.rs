//! Columns of every shape: nulls, slices, several buffers, bytes.

use arrow_array::builder::StringViewBuilder;
use arrow_array::{Array as _, BinaryViewArray, StringViewArray, StructArray};
use arrow_buffer::NullBuffer;
use arrow_schema::DataType;
use wirecopy_arrow::{Error, Reading, fields, parse, parse_bytes};

use crate::invented;
use crate::told::text;

/// Invented stories with nulls and short texts among them, in blocks of this length.
fn texts(block: u32) -> StringViewArray {
    let mut builder = StringViewBuilder::new().with_fixed_block_size(block);
    for number in 0..60 {
        match number % 6 {
            0 => builder.append_null(),
            1 => builder.append_value("Ships moved"),
            _ => builder.append_value(invented::story(number)),
        }
    }
    builder.finish()
}

fn read(texts: &StringViewArray) -> StructArray {
    parse(texts, &Reading::new().on_one_line().with_diagnostics()).unwrap()
}

#[test]
fn every_column_has_the_type_that_the_schema_says() {
    for texts in [texts(4096), StringViewArray::new_null(3), StringViewArray::from(Vec::<&str>::new())] {
        let stories = read(&texts);
        assert_eq!((stories.data_type(), stories.len()), (&DataType::Struct(fields()), texts.len()));
        stories.to_data().validate_full().unwrap();
    }
}

#[test]
fn null_in_is_null_out_in_every_column() {
    let texts = texts(4096);
    let stories = read(&texts);
    assert_eq!(stories.nulls(), texts.nulls());
    for row in (0..texts.len()).filter(|row| texts.is_null(*row)) {
        for (column, field) in stories.columns().iter().zip(stories.fields()) {
            assert!(column.is_null(row), "{} of row {row}", field.name());
        }
    }
}

#[test]
fn what_lies_below_a_null_is_not_read() {
    let (views, buffers, _) = texts(4096).into_parts();
    let nulls = NullBuffer::new_null(views.len());
    let stories = read(&StringViewArray::try_new(views, buffers, Some(nulls)).unwrap());
    assert_eq!(stories.null_count(), stories.len());
    assert_eq!(text(&stories, "headline", 2), None);
}

#[test]
fn several_buffers_are_read_as_one_is() {
    let (one, several) = (texts(1 << 20), texts(1024));
    assert_eq!(one.data_buffers().len(), 1);
    assert!(several.data_buffers().len() > 5);
    assert_eq!(read(&one), read(&several));
}

#[test]
fn a_slice_is_read_as_its_part_of_the_whole() {
    let texts = texts(1024);
    let whole = read(&texts);
    for (offset, length) in [(0, 60), (1, 59), (7, 20), (59, 1), (60, 0)] {
        assert_eq!(read(&texts.slice(offset, length)), whole.slice(offset, length), "{length} rows from {offset} on");
    }
}

#[test]
fn bytes_are_read_as_texts_are() {
    let texts = texts(1024);
    for (offset, length) in [(0, 60), (7, 20)] {
        let texts = texts.slice(offset, length);
        let bytes = texts.clone().to_binary_view();
        let reading = Reading::new().on_one_line().with_diagnostics();
        assert_eq!(parse_bytes(&bytes, &reading).unwrap(), read(&texts));
    }
}

#[test]
fn bytes_that_are_no_utf8_are_named_by_row_and_offset() {
    let bad: &[u8] = b"Harbor reopens\nCaf\xe9 Central";
    for (rows, expected) in [
        (vec![Some(bad)], (0, 18)),
        (vec![None, Some(b"Ships moved"), Some(b"a\xff")], (2, 1)),
        (vec![Some(&b"Ships moved."[..]), Some(bad), Some(bad)], (1, 18)),
    ] {
        match parse_bytes(&BinaryViewArray::from(rows), &Reading::new()) {
            Err(Error::NotUtf8 { row, offset }) => assert_eq!((row, offset), expected),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn bytes_below_a_null_may_be_anything() {
    let (views, buffers, _) = BinaryViewArray::from(vec![&b"Caf\xe9"[..], b"Ships moved."]).into_parts();
    let bytes = BinaryViewArray::try_new(views, buffers, Some(vec![false, true].into())).unwrap();
    let stories = parse_bytes(&bytes, &Reading::new()).unwrap();
    assert_eq!((stories.is_null(0), text(&stories, "lede", 1)), (true, Some("Ships moved.")));
}
