//! [`Row`]: one text of the column, and the views of its slices.

use arrow_array::builder::make_view;
use arrow_data::{ByteView, MAX_INLINE_VIEW_LEN};
use wirecopy::Span;

/// One text of the column, and where the column keeps it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row<'t> {
    text: &'t str,
    /// The input's buffer in which the text lies, and where it begins there: 0 where the view itself holds it.
    buffer: u32,
    offset: u32,
}

impl<'t> Row<'t> {
    /// The text with the view of the input that it was read through.
    pub(crate) fn new(text: &'t str, view: u128) -> Self {
        let ByteView { length, buffer_index, offset, .. } = ByteView::from(view);
        if length <= MAX_INLINE_VIEW_LEN {
            // The words stand where a longer text has its buffer and its offset.
            return Self { text, buffer: 0, offset: 0 };
        }
        Self { text, buffer: buffer_index, offset }
    }

    /// The view of a slice of the text; `None` where the words are no slice of it.
    pub(crate) fn view(&self, words: &str) -> Option<u128> {
        let start = Span::of(words, self.text)?.start;
        let offset = self.offset.checked_add(u32::try_from(start).ok()?)?;
        Some(make_view(words.as_bytes(), self.buffer, offset))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORY: &str = "Harbor reopens after a storm";

    #[test]
    fn a_slice_is_a_view_of_the_buffer_that_its_text_lies_in() {
        let row = Row::new(STORY, make_view(STORY.as_bytes(), 3, 100));
        let view = ByteView::from(row.view(&STORY[7..20]).unwrap());
        assert_eq!((view.length, view.buffer_index, view.offset), (13, 3, 107));
        assert_eq!(view.prefix.to_le_bytes(), *b"reop");
    }

    #[test]
    fn twelve_bytes_stand_in_the_view_itself() {
        let row = Row::new(STORY, make_view(STORY.as_bytes(), 3, 100));
        assert_eq!(row.view(&STORY[7..19]), Some(make_view(b"reopens afte", 0, 0)));
        let short = Row::new(&STORY[..6], make_view(b"Harbor", 0, 0));
        assert_eq!(short.view(&STORY[3..6]), Some(make_view(b"bor", 0, 0)));
    }

    #[test]
    fn words_from_elsewhere_have_no_view() {
        let row = Row::new(&STORY[..20], make_view(&STORY.as_bytes()[..20], 0, 0));
        assert_eq!(row.view("TASS"), None);
        assert_eq!(row.view(&STORY[16..]), None);
    }
}
