//! [`blocks`]: the story cut into paragraphs, before anybody asks what each one is.

mod page;
mod passages;

pub(crate) use page::Page;
use passages::Passages;

use core::iter::FusedIterator;

use crate::layout::Layout;
use crate::look::Looks;
use crate::span::Span;
use crate::text::Text;

/// The widest line, in columns, that [`blocks`] ever joins with another.
pub(crate) const WIDEST_BROKEN: usize = crate::layout::WIDEST as usize;
pub(crate) use crate::look::columns;

/// Cuts a text into its paragraphs: lines, or runs of lines where the wire broke its paragraphs.
///
/// A line ends at LF, CRLF, CR, form feed, NEL, U+2028 or U+2029. A blank line ends a paragraph. The controls that
/// teletypes fill lines with (DEL, SYN, BEL and their like) are blanks at a line's edge. Lines of up to 92 columns are
/// joined where the text as a whole shows that it was broken to a measure, which is a fixed width of lines (Reuters of
/// 1987: 69 columns, paragraphs indented by four). Nothing is allocated, and the raw slices tile the text: joined, they
/// are the text, byte for byte.
///
/// ```ebnf
/// block = line , { line that continues it } , { blank line } ;
/// ```
///
/// ```
/// let story = "Harbor reopens\n\nPORTO, May 3 (Lusa) -- Ships moved.\n";
/// let raw: Vec<&str> = wirecopy::blocks(story).map(|block| block.raw).collect();
/// assert_eq!(raw, ["Harbor reopens\n\n", "PORTO, May 3 (Lusa) -- Ships moved.\n"]);
/// assert_eq!(raw.concat(), story);
///
/// let broken = "Harbor reopens\n    PORTO, May 3 - Ships moved again on Monday after a storm of three\ndays, he said.\n";
/// let lede = wirecopy::blocks(broken).nth(1).unwrap().text();
/// assert_eq!(lede, "PORTO, May 3 - Ships moved again on Monday after a storm of three days, he said.");
/// ```
pub fn blocks(text: &str) -> Blocks<'_> {
    Blocks::laid_out(text, Layout::of(text))
}

/// A paragraph as received: all its bytes, and the words among them; [`blocks`] gives them.
///
/// Nobody has asked yet what the paragraph is. A [`Block`](crate::Block) says that of the body's paragraphs.
///
/// ```
/// let story = "Harbor reopens\n\n  PORTO, May 3 (Lusa) - Ships moved.\n";
/// let block = wirecopy::blocks(story).nth(1).unwrap();
/// assert_eq!(block.raw, "  PORTO, May 3 (Lusa) - Ships moved.\n");
/// assert_eq!(block.words, "PORTO, May 3 (Lusa) - Ships moved.");
/// assert_eq!(block.text(), "PORTO, May 3 (Lusa) - Ships moved.");
/// assert_eq!(block.span_in(story).unwrap().start, 16);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RawBlock<'a> {
    /// Every byte up to the next block: blank lines, indent and line endings included.
    pub raw: &'a str,
    /// The words, with the wire's line breaks but without the blanks round them; empty only in a
    /// text of nothing but blanks.
    pub words: &'a str,
}

impl<'a> RawBlock<'a> {
    /// The words as a [`Text`], which reads the line breaks as spaces.
    #[must_use]
    pub const fn text(self) -> Text<'a> {
        Text::new(self.words)
    }

    /// Where the raw slice stands in `source`, or `None` where it is not a slice of it.
    #[must_use]
    pub fn span_in(self, source: &str) -> Option<Span> {
        Span::of(self.raw, source)
    }
}

/// The iterator that [`blocks`] returns.
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct Blocks<'a>(Passages<'a>);

impl<'a> Blocks<'a> {
    pub(crate) const fn laid_out(text: &'a str, layout: Layout) -> Self {
        Self(Passages::behind(Looks::with_endings(text, layout.endings), layout))
    }
}

impl<'a> Iterator for Blocks<'a> {
    type Item = RawBlock<'a>;

    #[inline]
    fn next(&mut self) -> Option<RawBlock<'a>> {
        let whole = self.0.rest();
        if whole.is_empty() {
            return None;
        }
        // A text of nothing but blanks is a block without words.
        let words = self.0.next().map_or(&whole[whole.len()..], |block| block.words);
        // Blank lines belong to the block above them.
        let rest = self.0.skip_blank_lines();
        Some(RawBlock { raw: &whole[..whole.len() - rest.len()], words })
    }
}

impl FusedIterator for Blocks<'_> {}

#[cfg(test)]
mod tests {
    use alloc::string::{String, ToString};
    use alloc::vec::Vec;

    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let words: Vec<_> = blocks(text).map(|block| block.text().to_string()).collect();
        assert_eq!(words, expected, "{text:?}");
        assert_eq!(blocks(text).map(|block| block.raw).collect::<String>(), text);
    }

    #[test]
    fn a_line_a_paragraph() {
        check("", &[]);
        check("One", &["One"]);
        check("One.\nTwo.", &["One.", "Two."]);
        check(
            "One.\r\nTwo.\rThree.\x0cFour.\u{85}Five.\u{2028}Six.\u{2029}Seven.",
            &["One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven."],
        );
        check("\u{FEFF}\n \u{A0}One.\u{200B} \n\n\t\nTwo.  \n", &["One.", "Two."]);
        check(" \n\u{A0}\n", &[""]);
    }

    #[test]
    fn indented_paragraphs_broken_over_lines() {
        let text = "HEAD\n    Ships moved again on Monday after a storm that had kept them\nwaiting outside for three days.\n    Tugs helped.\n Reuter\n";
        check(
            text,
            &[
                "HEAD",
                "Ships moved again on Monday after a storm that had kept them waiting outside for three days.",
                "Tugs helped.",
                "Reuter",
            ],
        );
    }

    #[test]
    fn paragraphs_broken_over_lines_with_blank_lines_between() {
        let text = "Head\n\nShips moved again on Monday after a storm that had kept them waiting\noutside for three days.\n\nTugs helped.\n";
        check(
            text,
            &[
                "Head",
                "Ships moved again on Monday after a storm that had kept them waiting outside for three days.",
                "Tugs helped.",
            ],
        );
    }

    #[test]
    fn capitals_broken_over_lines() {
        let text = "   SHIPS MOVED AGAIN ON MONDAY AFTER A STORM THAT HAD KEPT THEM\nWAITING OUTSIDE FOR DAYS.\n   TUGS HELPED.";
        check(
            text,
            &["SHIPS MOVED AGAIN ON MONDAY AFTER A STORM THAT HAD KEPT THEM WAITING OUTSIDE FOR DAYS.", "TUGS HELPED."],
        );
    }

    #[test]
    fn short_lines_are_not_joined_where_nothing_shows_that_they_were_broken() {
        check(
            "Ships move again in Velna\nPORTO, May 3. /TASS/. Ships moved.\nTugs helped.",
            &["Ships move again in Velna", "PORTO, May 3. /TASS/. Ships moved.", "Tugs helped."],
        );
    }

    #[test]
    fn short_paragraphs_are_not_joined_where_each_ends_as_a_sentence() {
        for lines in [
            &[
                "Velna harbor reopens",
                "PORTO, May 3. /TASS/. The ministers met on Monday in the city, the office said.",
                "The minister said that the ships had come late to the harbor and left.",
                "Two ships waited outside for three days until the storm was over.",
                "a tug came, too.",
            ][..],
            &[
                "韦尔纳港第一季度货物吞吐量创新高",
                "新华社北京6月14日电（记者张明）韦尔纳港务局14日说，第一季度货物吞吐量达到400万吨。",
                "港务局局长林海在新闻发布会上说，增长主要来自粮食和木材运输，夜航将于下周恢复。",
                "港务局局长还说：“今年冬天比较暖和，港口没有封冻，船舶一直可以进出，一切正常。”",
            ],
        ] {
            check(&lines.join("\n"), lines);
        }
    }

    #[test]
    fn a_byline_a_dateline_and_a_rule_go_on_from_no_line_of_broken_copy() {
        let text = "Senate passes highway bill after weeks of long and hard talks\nBy ALICE WRITER\nWASHINGTON (AP) -- The Senate on Thursday passed a bill of highways\nand bridges, ending weeks of talks that had split the majority for\nlonger than the governor had wanted, or had said that he did now, on\nThursday evening\n___\n";
        check(
            text,
            &[
                "Senate passes highway bill after weeks of long and hard talks",
                "By ALICE WRITER",
                "WASHINGTON (AP) -- The Senate on Thursday passed a bill of highways and bridges, ending weeks of talks that had split the majority for longer than the governor had wanted, or had said that he did now, on Thursday evening",
                "___",
            ],
        );
        let (full, rule) = ("longer than the governor had wanted, or had said that he did, on an", "___");
        check(&text.replace("Thursday evening", full), &[
            "Senate passes highway bill after weeks of long and hard talks",
            "By ALICE WRITER",
            &["WASHINGTON (AP) -- The Senate on Thursday passed a bill of highways and bridges, ending weeks of talks that had split the majority for longer than the governor had wanted, or had said that he did now, on ", full].concat(),
            rule,
        ]);
        check(
            "Norvia's last fishermen mend their nets and wait for spring\nby Anna Writer\nPORTO, May 3 (Xinhua) -- Ali mends his net as the sun comes up\nHe has fished here for years, and the last five were the worst\n",
            &[
                "Norvia's last fishermen mend their nets and wait for spring",
                "by Anna Writer",
                "PORTO, May 3 (Xinhua) -- Ali mends his net as the sun comes up",
                "He has fished here for years, and the last five were the worst",
            ],
        );
    }

    #[test]
    fn chinese_broken_over_lines_is_measured_in_columns() {
        let text = "标题\n\u{3000}\u{3000}港务局局长林海在新闻发布会上说，增长主要来自粮食和木材\n运输，夜航将于下周恢复。\n\u{3000}\u{3000}港务局还说，历史悠久的灯塔将在修缮后向公众开放，开放\n日期另行通知。\n一切正常。\n";
        check(
            text,
            &[
                "标题",
                "港务局局长林海在新闻发布会上说，增长主要来自粮食和木材 运输，夜航将于下周恢复。",
                "港务局还说，历史悠久的灯塔将在修缮后向公众开放，开放 日期另行通知。",
                "一切正常。",
            ],
        );
    }

    #[test]
    fn rows_of_broken_copy_keep_their_lines_and_items_begin_one() {
        let text = "Ships moved again on Monday after a storm that had kept them waiting\noutside for three days, by the port's own count of those that sailed:\n- Tugs helped the ships out of the basin until the night had come and\n* Pilots slept in the house above the quay for as long as it lasted and\n• Cranes stood idle over the inner basin, which opens no sooner than on\nFriday\nShr     39 cts     vs     50 cts\nNet     12 cts     vs     13 cts\n";
        check(
            text,
            &[
                "Ships moved again on Monday after a storm that had kept them waiting outside for three days, by the port's own count of those that sailed:",
                "- Tugs helped the ships out of the basin until the night had come and",
                "* Pilots slept in the house above the quay for as long as it lasted and",
                "• Cranes stood idle over the inner basin, which opens no sooner than on Friday",
                "Shr     39 cts     vs     50 cts",
                "Net     12 cts     vs     13 cts",
            ],
        );
    }
}
