//! Copy put together from parts of other copy: the head of one story, the opening of another, whose line ends and breaks
//! are a third's.

use wirecopy::{Article, Block, Text};

use super::reference::width;

/// What stories fall into, as they print it.
#[derive(Default)]
pub struct Parts {
    heads: Vec<String>,
    datelines: Vec<String>,
    blocks: Vec<String>,
    feet: Vec<String>,
}

impl Parts {
    /// The parts of these stories, each once.
    pub fn of<'t>(stories: impl IntoIterator<Item = &'t str>) -> Self {
        let mut parts = Self::default();
        for story in stories {
            let article = Article::parse_lenient(story);
            if let Some(dateline) = &article.dateline {
                let start = dateline.text.span_in(story).expect("a dateline is borrowed").start;
                keep(&mut parts.heads, story[..start].trim_end());
                keep(&mut parts.datelines, dateline.text.as_printed());
            }
            for block in &article.body.blocks {
                let is_foot = matches!(block, Block::SignOff(_) | Block::EndMark(_) | Block::Note(_));
                let part: &Text<'_> = block.text();
                keep(if is_foot { &mut parts.feet } else { &mut parts.blocks }, part.as_printed());
            }
        }
        assert!(!parts.feet.is_empty() && !parts.datelines.is_empty(), "the stories have every part");
        parts
    }
}

fn keep(parts: &mut Vec<String>, part: &str) {
    if !parts.iter().any(|known| known == part) {
        parts.push(part.to_owned());
    }
}

/// What may end a line.
const ENDS: [&str; 8] = ["\n", "\n", "\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\x0c"];
/// What may stand behind a paragraph's last line end: nothing, a blank line, one that holds a blank.
const BELOW: [&[&str]; 4] = [&[], &[], &[""], &[" "]];
/// What may stand before a paragraph.
const INDENTS: [&str; 8] = ["", "", "    ", " ", "\t", "\u{3000}", "\u{A0}", "   \u{200B}"];
/// What may stand for a blank between words, now and then.
const BLANKS: [&str; 6] = [" ", "  ", "\u{A0}", "\t", "\u{202F}", " \u{200B}"];

/// How copy is set: what a line and a paragraph end in, how a paragraph begins, where lines break.
struct Form {
    end: &'static str,
    below: &'static [&'static str],
    indent: &'static str,
    blank: &'static str,
    /// Each of so many blanks is another one, where there are any.
    every: usize,
    /// The columns that a line has, in broken copy.
    measure: Option<usize>,
}

impl Form {
    fn set(&self, paragraph: &str, text: &mut String) {
        text.push_str(self.indent);
        let mut column = width(self.indent);
        for (nth, word) in paragraph.split(' ').enumerate() {
            if nth > 0 && self.measure.is_some_and(|measure| column + 1 + width(word) > measure) {
                text.push_str(self.end);
                column = 0;
            } else if nth > 0 {
                text.push_str(if self.every > 0 && nth % self.every == 0 { self.blank } else { " " });
                column += 1;
            }
            text.push_str(word);
            column += width(word);
        }
        text.push_str(self.end);
        for blank in self.below {
            text.push_str(blank);
            text.push_str(self.end);
        }
    }
}

/// A text made of `parts`, each byte of `choices` one choice; without more bytes, of everything the first.
#[must_use]
pub fn spliced(parts: &Parts, choices: &[u8]) -> String {
    let mut bytes = choices.iter().map(|&byte| usize::from(byte));
    let mut choice = move || bytes.next().unwrap_or(0);
    let form = Form {
        end: ENDS[choice() % ENDS.len()],
        below: BELOW[choice() % BELOW.len()],
        indent: INDENTS[choice() % INDENTS.len()],
        blank: BLANKS[choice() % BLANKS.len()],
        // Most copy has one kind of blank.
        every: choice() % 32 % 20,
        // Half of the copy is broken: at any measure that a wire had, and at some that none had.
        measure: Some(choice()).filter(|byte| byte % 2 == 1).map(|byte| 40 + byte / 4),
    };
    let (is_headless, feet) = (choice() % 8 == 7, choice() % 3);
    // There are more parts of a kind than a byte tells.
    let mut one = |parts: &'_ [String]| parts[(choice() << 8 | choice()) % parts.len()].clone();
    let mut paragraphs = Vec::new();
    if !is_headless {
        paragraphs.extend(one(&parts.heads).lines().map(str::to_owned));
    }
    paragraphs.push(format!("{} {}", one(&parts.datelines), one(&parts.blocks)));
    // As many blocks as there are choices left, two bytes each.
    paragraphs.extend((0..choices.len().saturating_sub(14).min(24) / 2).map(|_| one(&parts.blocks)));
    paragraphs.extend((0..feet).map(|_| one(&parts.feet)));
    let mut text = String::new();
    for paragraph in &paragraphs {
        form.set(paragraph, &mut text);
    }
    text
}
