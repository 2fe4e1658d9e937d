//! [`Typesetting`]: the marks that a wire sets round its lines for the typesetter, and that are no words.

use crate::line::trim;

/// The marks at a line's edges that told a typesetting machine what to do with it.
///
/// Typical input is `^Harbor reopens<` of ANPA 1312: a caret opens a line of the head, and `<` and `=` say how it is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Typesetting {
    /// The marks before a line's words.
    pub(crate) opening: &'static [&'static str],
    /// The marks behind them, the longer ones first.
    pub(crate) closing: &'static [&'static str],
    /// Marks that stand on a line of their own.
    pub(crate) alone: &'static [&'static str],
    /// The columns that its lines are broken at, where no line of a story is wider; `None` where each story has to show it.
    pub(crate) measure: Option<u16>,
}

impl Typesetting {
    /// No marks: copy as desks and pages print it.
    pub(crate) const NONE: Self = Self { opening: &[], closing: &[], alone: &[], measure: None };

    /// The marks of teletypes: `^Harbor reopens<`, `By ANNA KIM=`, `WEIGHTS<!`.
    pub(crate) const TELETYPE: Self =
        Self { opening: &["^"], closing: &["<!", "=!", "<", "="], alone: &[], measure: None };

    /// The tags of paragraphs: `<P>Ships moved.</P>`.
    pub(crate) const TAGS: Self =
        Self { opening: &["<P>", "<p>"], closing: &["</P>", "</p>"], alone: &[], measure: None };

    /// The codes of Factiva before the first paragraphs and before the others, alone on a line or before a tab.
    pub(crate) const CODES: Self =
        Self { opening: &["LP\t", "TD\t"], closing: &[], alone: &["LP", "TD"], measure: None };

    /// The same marks, round lines that were broken at so many columns.
    pub(crate) const fn broken_at(self, columns: u16) -> Self {
        Self { measure: Some(columns), ..self }
    }

    /// Whether there are no marks to take off.
    pub(crate) const fn is_none(self) -> bool {
        self.opening.is_empty() && self.closing.is_empty() && self.alone.is_empty()
    }

    /// The words without the marks at their edges, and without the blanks round them.
    ///
    /// Of several marks all are taken off, each once from its end, so that the work grows with their number alone.
    pub(crate) fn strip(self, words: &str) -> &str {
        let mut rest = trim(words);
        if self.alone.contains(&rest) {
            return "";
        }
        while let Some(inner) = self.opening.iter().find_map(|mark| rest.strip_prefix(mark)) {
            rest = inner;
        }
        while let Some(inner) = self.closing.iter().find_map(|mark| rest.trim_end_matches(' ').strip_suffix(mark)) {
            rest = inner;
        }
        trim(rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_taken_off_at_the_edges_only() {
        for (line, teletype) in [
            ("^Harbor reopens< ", "Harbor reopens"),
            ("^By ANNA KIM=\r", "By ANNA KIM"),
            ("WEIGHTS 1 = 2<!", "WEIGHTS 1 = 2"),
            ("^^END< <", "END"),
            ("\t   ___=", "___"),
            ("<", ""),
            ("a < b", "a < b"),
        ] {
            assert_eq!(Typesetting::TELETYPE.strip(line), teletype, "{line:?}");
            assert_eq!(Typesetting::NONE.strip(line), trim(line), "{line:?}");
        }
        assert!(Typesetting::NONE.is_none() && !Typesetting::TELETYPE.is_none());
    }
}
