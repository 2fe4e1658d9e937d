//! The same copy in another form: other line ends, a byte order mark, blanks that nobody sees, other breaks. Its parts
//! are equal.

use wirecopy::{Article, blocks};

use super::difference::assert_same;
#[cfg(feature = "arbitrary")]
use super::reference::width;

/// What ends a line, beside the newline: CRLF, the CR of old systems, and those that Unicode adds.
const LINE_ENDS: [&str; 5] = ["\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"];

/// Copy in another form is read alike: every change of form that any text may go through.
pub fn another_form_is_read_alike(text: &str) {
    let text = &with_newlines(text);
    let article = Article::parse_lenient(text);
    for end in LINE_ENDS {
        is_read_alike("other line ends", &article, &text.replace('\n', end));
    }
    is_read_alike("blanks at the ends of lines", &article, &(text.replace('\n', "  \n") + " "));
    is_read_alike("blank lines around", &article, &format!("\n \n{text}\n\n"));
    is_read_alike("more blank lines", &article, &text.replace("\n\n", "\n\n\n"));
    let marked = format!("\u{FEFF}{text}");
    let apart: String = blocks(text).map(|block| block.raw.trim_end_matches('\n').to_owned() + "\n\n").collect();
    // 0.1.0 tells whether copy is broken at a measure by the first line's edge and by what stands below what: a mark
    // before broken copy, and blank lines between its blocks, may change that. Both are asked of unbroken copy alone.
    if ![text, &marked, &apart].into_iter().any(|text| is_broken(text)) {
        is_read_alike("a byte order mark", &article, &marked);
        is_read_alike("blank lines between blocks", &article, &apart);
    }
}

/// Copy that is broken at a measure is read as the same copy with a line a paragraph.
///
/// Any text that wires print may be broken so; asked of stories made from parts, whose lines are paragraphs.
#[cfg(feature = "arbitrary")]
pub fn breaking_anew_changes_nothing(text: &str, measure: usize) {
    let text = &with_newlines(text);
    let broken: Option<String> = blocks(text).map(|block| broken(block.words, measure)).collect();
    // Nothing shows that copy was broken where no line of it goes on in small letters.
    let goes_on = |broken: &String| broken.lines().any(|line| line.starts_with(char::is_lowercase));
    if let Some(broken) = broken.filter(goes_on) {
        is_read_alike("broken anew", &Article::parse_lenient(text), &broken);
    }
}

/// Whether a block of the copy goes over lines.
fn is_broken(text: &str) -> bool {
    blocks(text).any(|block| block.words.contains(['\n', '\x0c']))
}

fn is_read_alike(change: &str, article: &Article<'_>, changed: &str) {
    assert_same(&format!("{change}: {changed:?}"), article, &Article::parse_lenient(changed));
}

/// The copy with newlines alone for line ends.
fn with_newlines(text: &str) -> String {
    text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n")
}

/// A paragraph in lines of at most `measure` columns, the first of them indented; `None` where it cannot be broken so, or
/// where 0.1.0 reads a break otherwise.
///
/// Copy in a script without blanks has words wider than any measure. Of breaks that are read otherwise there are three:
/// behind a stop inside a sentence (`since Jan.` above `1, ended`), if nothing else shows the measure, for the line looks
/// like a paragraph's last; before a mark that stands alone, which looks like an item's or a rule; and inside a credit
/// between slashes (`/Kyodo` above `JBN-AsiaNet/.`), for the second line looks like a dateline.
#[cfg(feature = "arbitrary")]
fn broken(paragraph: &str, measure: usize) -> Option<String> {
    let mut lines = String::from("   ");
    let mut column = 3;
    for (nth, word) in paragraph.split_whitespace().enumerate() {
        if width(word) > measure {
            return None;
        }
        if nth > 0 && column + 1 + width(word) > measure {
            if lines.ends_with('.') || word.ends_with("/.") || !word.contains(char::is_alphanumeric) {
                return None;
            }
            lines.push('\n');
            column = 0;
        } else {
            lines.push(' ');
            column += 1;
        }
        lines.push_str(word);
        column += width(word);
    }
    Some(lines + "\n")
}
