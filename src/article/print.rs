//! An article as the wire printed it: its parts in order, one block a line.

use core::fmt::{self, Display, Write};

use crate::article::Article;
use crate::article::head::goes_on;
use crate::block::{WIDEST_BROKEN, columns};
use crate::body::{Block, Body};
use crate::desk::Desk;
use crate::read::block;
use crate::role::{Role, role};

/// Prints the parts as the wire did, one block a line.
///
/// Copy whose lines are all so short that they would read as one broken paragraph is printed with
/// blank lines between, so that reading it again gives the same article.
impl Display for Article<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print(f, |lines| {
            if let Some(headline) = &self.headline {
                lines.line(headline)?;
            }
            if let Some(subheadline) = &self.subheadline {
                lines.line(subheadline)?;
            }
            // Where the wire set the byline between them, a note would go on with the headline above it.
            let byline = self.byline.as_ref();
            let first = byline.filter(|_| self.subheadline.is_none() && has_note_that_goes_on(self));
            first.into_iter().try_for_each(|byline| lines.line(byline))?;
            self.notes.iter().try_for_each(|note| lines.line(&note))?;
            byline.filter(|_| first.is_none()).into_iter().try_for_each(|byline| lines.line(byline))?;
            let Some(dateline) = &self.dateline else { return lines.blocks(&self.body.blocks) };
            match self.body.blocks.split_first() {
                Some((first, rest)) if !self.dateline_alone => {
                    lines.line(&format_args!("{dateline} {}", first.text()))?;
                    lines.blocks(rest)
                }
                _ => {
                    lines.line(dateline)?;
                    lines.blocks(&self.body.blocks)
                }
            }
        })
    }
}

/// Whether the first note would be read as a line of the headline, were it right below.
fn has_note_that_goes_on(article: &Article<'_>) -> bool {
    let note = article.notes.iter().next();
    let headline = article.headline.as_ref();
    headline.zip(note).is_some_and(|(headline, note)| {
        let is_copy = || block(note.as_printed(), &Desk::new(), |i| role(i) == Role::Copy);
        goes_on(headline.text.as_printed(), note.as_printed()) && is_copy()
    })
}

/// Prints the blocks, one a line.
impl Display for Body<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print(f, |lines| lines.blocks(&self.blocks))
    }
}

/// Writes lines twice: first to measure them, then with blank lines between where they would read as broken copy.
fn print(f: &mut fmt::Formatter<'_>, mut write: impl FnMut(&mut Lines<'_>) -> fmt::Result) -> fmt::Result {
    let mut widths = Widths::default();
    write(&mut Lines { out: &mut widths, blank_between: false, written: 0 })?;
    write(&mut Lines { out: f, blank_between: !widths.any_wide, written: 0 })
}

/// Writes lines with an ending between them.
struct Lines<'w> {
    out: &'w mut dyn Write,
    blank_between: bool,
    written: usize,
}

impl Lines<'_> {
    /// Writes a part on a line of its own.
    fn line(&mut self, line: &dyn Display) -> fmt::Result {
        if self.written > 0 {
            self.out.write_str(if self.blank_between { "\n\n" } else { "\n" })?;
        }
        self.written += 1;
        write!(self.out, "{line}")
    }

    /// Writes each block on a line of its own.
    fn blocks(&mut self, blocks: &[Block<'_>]) -> fmt::Result {
        blocks.iter().try_for_each(|block| self.line(block.text()))
    }
}

/// Whether any line after the first is wider than broken copy's.
#[derive(Default)]
struct Widths {
    lines: usize,
    width: usize,
    any_wide: bool,
}

impl Write for Widths {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for c in text.chars() {
            if c == '\n' {
                self.lines += 1;
                self.width = 0;
            } else {
                self.width += columns(c);
                self.any_wide |= self.lines > 0 && self.width > WIDEST_BROKEN;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::{String, ToString};

    use super::*;
    use crate::text::Text;

    #[test]
    fn lines_are_parted_by_a_blank_one_where_none_below_the_first_is_wide() {
        let line = |width: usize| format!("Ships {}.", "m".repeat(width - 7));
        for (first, second, parting) in [
            (12, WIDEST_BROKEN, "\n\n"),
            (12, WIDEST_BROKEN + 1, "\n"),
            (WIDEST_BROKEN + 1, 12, "\n\n"),
            (WIDEST_BROKEN + 1, WIDEST_BROKEN + 1, "\n"),
        ] {
            let (first, second) = (line(first), line(second));
            for last in [false, true] {
                let blocks = [Some(&first), Some(&second), last.then_some(&first)].into_iter().flatten();
                let body = Body { blocks: blocks.map(|words| Block::Paragraph(Text::new(words))).collect() };
                let mut printed = format!("{first}{parting}{second}");
                if last && first.len() > WIDEST_BROKEN {
                    printed = format!("{first}\n{second}\n{first}");
                } else if last {
                    printed = format!("{printed}{parting}{first}");
                }
                assert_eq!(body.to_string(), printed);
            }
        }
    }

    #[test]
    fn columns_are_counted_and_not_bytes() {
        for (line, parting) in [
            ("п".repeat(WIDEST_BROKEN), "\n\n"),
            ("п".repeat(WIDEST_BROKEN + 1), "\n"),
            ("港".repeat(WIDEST_BROKEN / 2), "\n\n"),
            ("港".repeat(WIDEST_BROKEN / 2 + 1), "\n"),
        ] {
            let printed = format!("Порт{parting}{line}");
            assert_eq!(Body::parse(&printed).to_string(), printed);
        }
    }

    #[test]
    fn a_lede_stands_behind_its_dateline_or_below_it_as_the_wire_had_it() {
        const WIDE: &str =
            "The port is open, the harbor master said in the evening, and the ships that waited outside may come in.";
        for text in [
            "PORTO, May 3. /TASS/. Ships moved.",
            "PORTO, May 3. /TASS/.\nShips moved.",
            "PORTO (AP)\n-- Ships moved.",
            "PORTO (AP) --\nFARO (AP) -- Ships moved.",
            "Mumbai, Dec 9 (PTI) Ships moved.",
            "新华社北京6月14日电 Ships moved.",
        ] {
            let story: String = format!("Harbor reopens\n{text}\n{WIDE}");
            let article = Article::parse_lenient(&story);
            assert_eq!((article.to_string(), article.dateline_alone), (story.clone(), text.contains('\n')), "{text}");
            assert_eq!(article.into_owned().to_string(), story, "{text}");
        }
    }
}
