//! Stories parted by form feeds, as printers and converters leave them.

use super::sections::lines_from;
use crate::line::kind;
use crate::look::Last;

/// The longest line that reads like a headline, in bytes.
const LONGEST_HEADLINE: usize = 160;

/// Whether a story opens behind a form feed, and no page of the story before it.
///
/// A page breaks anywhere. So a story is told by its headline: a line that ends no sentence, with a blank line or a longer
/// line of copy below it.
pub(super) fn opens(from_line: &str) -> bool {
    let mut lines = lines_from(from_line, 0).skip_while(|line| line.words.is_empty());
    let Some(headline) = lines.next().map(|line| line.words) else { return false };
    let is_headline = headline.len() <= LONGEST_HEADLINE
        && headline.starts_with(kind(|c| c.is_uppercase() || c.is_ascii_digit()))
        && !Last::of(headline).ends_clause()
        && !Last::of(headline).ends_sentence();
    is_headline && lines.next().is_some_and(|below| below.words.is_empty() || below.words.len() > 2 * headline.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_no_story() {
        for (from_line, expected) in [
            ("Harbor reopens\n\nPORTO (AP) - Ships moved.", true),
            ("Harbor reopens\nPORTO (AP) - Ships moved again on Monday, the pilot said.", true),
            ("waited outside for three days.\n\nTugs helped.", false),
            ("Ships moved again on Monday after a storm that had kept them\nwaiting outside.", false),
            ("Ships moved.\n", false),
            ("", false),
        ] {
            assert_eq!(opens(from_line), expected, "{from_line:?}");
        }
    }
}
