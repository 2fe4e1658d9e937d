//! [`Written`]: the words that are no slice of the input.

use arrow_array::builder::make_view;
use arrow_buffer::Buffer;
use arrow_data::MAX_INLINE_VIEW_LEN;

/// How long the first block is; each is twice as long as the one before, up to the longest.
const SHORTEST: usize = 8 * 1024;
/// So that little room is left over in the last of them.
const LONGEST: usize = 2 * 1024 * 1024;

/// Words that are no slice of the input, written into buffers that stand behind the input's.
///
/// A block that is full is a buffer as it is: no byte is moved once it is written.
#[derive(Debug)]
pub(crate) struct Written {
    /// How many buffers stand before these.
    before: usize,
    full: Vec<Buffer>,
    open: Vec<u8>,
}

impl Written {
    /// Nothing written, behind that many buffers.
    pub(crate) const fn behind(before: usize) -> Self {
        Self { before, full: Vec::new(), open: Vec::new() }
    }

    /// Writes the words, unless they fit into their view.
    pub(crate) fn view(&mut self, words: &str) -> u128 {
        if words.len() <= MAX_INLINE_VIEW_LEN as usize {
            return make_view(words.as_bytes(), 0, 0);
        }
        if self.open.capacity() - self.open.len() < words.len() {
            self.open_another(words.len());
        }
        let offset = self.open.len();
        self.open.extend_from_slice(words.as_bytes());
        make_view(words.as_bytes(), number(self.before + self.full.len()), number(offset))
    }

    fn open_another(&mut self, room: usize) {
        let length = (self.open.capacity() * 2).clamp(SHORTEST, LONGEST).max(room);
        let open = std::mem::replace(&mut self.open, Vec::with_capacity(length));
        if !open.is_empty() {
            self.full.push(open.into());
        }
    }

    /// The buffers, in order.
    pub(crate) fn into_buffers(self) -> impl Iterator<Item = Buffer> {
        let last = (!self.open.is_empty()).then(|| self.open.into());
        self.full.into_iter().chain(last)
    }
}

/// The number as a view has it. One that is too large is none that Arrow takes, so that no other words are shown instead.
fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use arrow_data::ByteView;

    use super::*;

    #[test]
    fn words_stand_behind_one_another_in_the_buffer_behind_the_inputs() {
        let mut written = Written::behind(2);
        let views = ["three whole days", "Ships moved.", "raised the dividend"].map(|words| written.view(words));
        assert_eq!(views[1], make_view(b"Ships moved.", 0, 0));
        let [first, _, last] = views.map(ByteView::from);
        assert_eq!((first.buffer_index, first.offset), (2, 0));
        assert_eq!((last.buffer_index, last.offset), (2, 16));
        let buffers: Vec<_> = written.into_buffers().collect();
        assert_eq!(buffers.len(), 1);
        assert_eq!(buffers[0].as_slice(), b"three whole daysraised the dividend");
    }

    #[test]
    fn a_full_block_is_followed_by_another() {
        let long = "a".repeat(SHORTEST - 1);
        let mut written = Written::behind(0);
        let views = [&*long, "three whole days", &long].map(|words| ByteView::from(written.view(words)));
        assert_eq!(views.map(|view| (view.buffer_index, view.offset)), [(0, 0), (1, 0), (1, 16)]);
        assert_eq!(written.into_buffers().map(|buffer| buffer.len()).collect::<Vec<_>>(), [8191, 8207]);
    }

    #[test]
    fn nothing_written_is_no_buffer() {
        let mut written = Written::behind(0);
        written.view("Ships moved.");
        assert_eq!(written.into_buffers().count(), 0);
    }
}
