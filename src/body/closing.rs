//! What stands under a story's last copy is its foot.

use alloc::vec::Vec;

use crate::body::{Block, foot, kind};
use crate::look::{Last, Passage};
use crate::read::fed;
use crate::text::Text;
use crate::token::Tape;
use crate::word::holds_more;

/// The most paragraphs that stand below a rule as a foot: below more, the story goes on.
const MOST_BELOW_RULE: usize = 4;

/// The most rules of a story whose last one parts it from its foot: more of them part the items of a digest.
const MOST_RULES: usize = 2;

/// The most lines below the heading of whom to ask, and the most words of one.
const MOST_BELOW_HEADING: usize = 12;
const MOST_WORDS_BELOW_HEADING: usize = 12;

/// The fewest blocks of a story above the rule that parts it from its foot.
const FEWEST_ABOVE_RULE: usize = 2;

/// Gives what stands under the story's last copy to its foot, and cuts off what runs on behind that.
///
/// Below a rule at the end everything short is foot: AP's `___`, with `Associated Press writer Ann Roe contributed.` and
/// `Follow her on the web` below. So is what stands below a release's `Rückfragen bitte an:`.
pub(super) fn mark<'a>(blocks: &mut Vec<Block<'a>>, tape: &mut Tape<'_, 'a>) {
    let rule = rule_above_foot(blocks).or_else(|| heading_above_foot(blocks, tape));
    let mut at = blocks.len();
    while at > 0 {
        at -= 1;
        let is_item = matches!(blocks[at], Block::ListItem(_));
        let words = match &blocks[at] {
            Block::Paragraph(text) | Block::ListItem(text) | Block::TableRow(text) => text.borrowed(),
            Block::Crosshead(_) => None,
            _ => continue,
        };
        let Some(words) = words else { return };
        let words = if is_item { words } else { cut_running_on(words, at, blocks, tape) };
        if at == 0 {
            return;
        }
        let is_one_of_list = || is_item && matches!(blocks[at - 1], Block::ListItem(_));
        let is_below_rule = || rule.is_some_and(|rule| at > rule);
        let is_foot = is_below_rule()
            || foot::is_of_foot(fed(tape, words)) && !is_one_of_list()
            || at > 1 && ends_sentence(&blocks[at - 1]) && foot::are_names_alone(fed(tape, words));
        if !is_foot {
            return;
        }
        blocks[at] = Block::SignOff(Text::new(words));
    }
}

/// Whether a paragraph ends as a sentence does.
fn ends_sentence(block: &Block<'_>) -> bool {
    matches!(block, Block::Paragraph(text) if Last::of(text.as_printed()).ends_sentence())
}

/// Cuts off what runs on behind the last sentence of the paragraph at a place, and gives what is left of it.
fn cut_running_on<'a>(words: &'a str, at: usize, blocks: &mut Vec<Block<'a>>, tape: &mut Tape<'_, 'a>) -> &'a str {
    let (mut rest, end) = (words, blocks.len());
    while let Some((before, tail)) = foot::cut_last(rest, tape.desk()) {
        rest = before;
        blocks.push(match kind::of(Passage::of(tail), tape) {
            Block::Paragraph(text) | Block::ListItem(text) | Block::TableRow(text) => Block::SignOff(text),
            other => other,
        });
    }
    let count = blocks.len() - end;
    if count > 0 {
        blocks[at] = kind::of(Passage::of(rest), tape);
        blocks[end..].reverse();
        blocks[at + 1..].rotate_right(count);
    }
    rest
}

/// The last rule with copy below it, where all of that is short and the story stands above.
fn rule_above_foot(blocks: &[Block<'_>]) -> Option<usize> {
    let is_copy = |block: &&Block<'_>| matches!(block, Block::Paragraph(_) | Block::ListItem(_) | Block::TableRow(_));
    let is_rule = |block: &Block<'_>| matches!(block, Block::Separator(_));
    let last = blocks.iter().rposition(|block| is_copy(&block))?;
    let rule = blocks[..last].iter().rposition(is_rule)?;
    let (above, below) = (&blocks[..rule], &blocks[rule..]);
    // Stars part chapters as well.
    let most = if blocks[rule].text().as_printed().starts_with('*') { 1 } else { MOST_BELOW_RULE };
    let is_digest = blocks.iter().filter(|block| is_rule(block)).nth(MOST_RULES).is_some();
    let is_foot = !is_digest
        && above.iter().filter(is_copy).nth(FEWEST_ABOVE_RULE - 1).is_some()
        && below.iter().filter(is_copy).nth(most).is_none()
        && below.iter().filter(is_copy).all(|block| foot::is_short(block.text().as_printed()));
    is_foot.then_some(rule)
}

/// The last line that a colon ends and that a desk adds, where no line below it is a sentence: whom to ask, and where.
fn heading_above_foot<'a>(blocks: &[Block<'a>], tape: &mut Tape<'_, 'a>) -> Option<usize> {
    let mut below = 0;
    for (at, block) in blocks.iter().enumerate().skip(1).rev() {
        let (Block::Paragraph(text) | Block::ListItem(text) | Block::TableRow(text)) = block else { continue };
        let words = text.borrowed()?;
        if words.ends_with([':', '：']) && foot::says_so(fed(tape, words)) {
            return (below > 0).then_some(at);
        }
        below += 1;
        let is_line = !Last::of(words).ends_sentence() && !holds_more(words, MOST_WORDS_BELOW_HEADING);
        if !is_line || below > MOST_BELOW_HEADING {
            return None;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::{BlockKind, Body};
    use alloc::string::{String, ToString};

    const STORY: &str = "Ships moved again on Monday, the harbor master said.\nThe basin opens on Friday.";

    /// The kinds and words of the blocks below the story's two paragraphs.
    fn feet(below: &str) -> Vec<(BlockKind, String)> {
        let text = std::format!("{STORY}{below}");
        let body = Body::parse(&text);
        assert_eq!(Body::parse(&body.to_string()), body, "{below:?}");
        assert!(body[..2].iter().all(|block| block.kind() == BlockKind::Paragraph), "{body:?}");
        body[2..].iter().map(|block| (block.kind(), block.text().to_string())).collect()
    }

    #[test]
    fn lines_at_the_end_are_the_foot() {
        use BlockKind::{EndMark, ListItem, Paragraph, Separator, SignOff};
        for (below, expected) in [
            ("\n(ar-bd)", &[SignOff][..]),
            ("\n(mc)", &[SignOff]),
            ("\n[jk]", &[SignOff]),
            ("\n(dpa/mk)", &[SignOff]),
            ("\n(Reporting By Ann Roe)", &[SignOff]),
            ("\nREPORTING BY ANN ROE", &[SignOff]),
            ("\nContributing: Ann Roe", &[SignOff]),
            ("\nTranslated by Ann Roe", &[SignOff]),
            ("\nA version of this article appears in print on May 3.", &[SignOff]),
            ("\nLast updated on: 18th February 2027", &[SignOff]),
            ("\nLeave a Reply\nYour email address will not be published. *\nBack to top button", &[SignOff; 3]),
            ("\nLascia un commento", &[SignOff]),
            ("\nDeja un comentario »", &[SignOff]),
            ("\nContinue reading the main story", &[SignOff]),
            ("\nThe post Harbor reopens appeared first on Velna Star.", &[SignOff]),
            ("\nThe post office reopens on Friday.", &[Paragraph]),
            ("\nShow more care, the master told them.", &[Paragraph]),
            ("\nA version of the story is told in Tarn.", &[Paragraph]),
            ("\nBack to top form, the tugs moved on.", &[Paragraph]),
            ("\nFuente: EFE\n- fin -", &[SignOff, EndMark]),
            ("\n- ends -", &[EndMark]),
            ("\n### FIN ###", &[EndMark]),
            ("\n[ENDE]", &[EndMark]),
            ("\nFin", &[EndMark]),
            ("\nNNNN", &[EndMark]),
            ("\n— Ann Roe\nann@velna.example", &[SignOff, SignOff]),
            ("\nMedia contact:\nAnn Roe\nHead of Press, Velna Port\n+46 10 559 59 20", &[SignOff; 4]),
            ("\nRückfragen bitte an:\nHafen Velna\n- Pressestelle -\nTelefon: 030 9114", &[SignOff; 4]),
            ("\nFör mer information, kontakta:\nAnn Roe\n010 559", &[SignOff; 3]),
            ("\nMedia contact:\nThe port opens at noon.", &[Paragraph, Paragraph]),
            ("\nThe master said:\nVelna Port\n010 559", &[Paragraph, Paragraph, Paragraph]),
            ("\n- Ferries\n- Velna Star", &[ListItem, ListItem]),
            ("\n- Ends meet at the port.", &[ListItem]),
            ("\n(Ann Roe) is the master.", &[Paragraph]),
            ("\n($1 = 0.9 euros)", &[Paragraph]),
            ("\n___\nAnn Roe in Tarn helped.", &[Separator, SignOff]),
            ("\n* * *\nMore news at noon.", &[Separator, SignOff]),
            ("\n* * *\nFollow her on the web.\nMore news at noon.", &[Separator, Paragraph, Paragraph]),
            ("\n___\nAnn Roe helped.\n___\nMore news at noon.", &[Separator, Paragraph, Separator, SignOff]),
            ("\n___\nContributing: Ann Roe.\n___\nMore news at noon.", &[Separator, SignOff, Separator, SignOff]),
            (
                "\n___\nOne.\n___\nTwo.\n___\nThree.",
                &[Separator, Paragraph, Separator, Paragraph, Separator, Paragraph],
            ),
            ("\n___\nOne.\nTwo.\nThree.\nFour.", &[Separator, SignOff, SignOff, SignOff, SignOff]),
            (
                "\n___\nOne.\nTwo.\nThree.\nFour.\nFive.",
                &[Separator, Paragraph, Paragraph, Paragraph, Paragraph, Paragraph],
            ),
        ] {
            let kinds: Vec<_> = feet(below).into_iter().map(|(kind, _)| kind).collect();
            assert_eq!(kinds, expected, "{below:?}");
        }
    }

    #[test]
    fn a_foot_runs_on_behind_the_last_sentence() {
        for (below, expected) in [
            (" (ANI)", &["(ANI)"][..]),
            (" (APA, 11.9.2015)", &["(APA, 11.9.2015)"]),
            (" (With inputs from agencies)", &["(With inputs from agencies)"]),
            (" (mc)", &["(mc)"]),
            (" (dpa/mk)", &["(dpa/mk)"]),
            (" PTI ABC DEF", &["PTI ABC DEF"]),
            (" — AFP", &["— AFP"]),
            (".--IANS", &["--IANS"]),
            (" They sail May 15-17.-VNA", &["-VNA"]),
            (" They won 3-1.—AFP", &["—AFP"]),
            (" They won 3-1", &[]),
            (" ab/cd", &["ab/cd"]),
            (" (Ann Roe contributed to this report.) (ANI)", &["(Ann Roe contributed to this report.)", "(ANI)"]),
            (" Ann Roe in St. Paul contributed to this report.", &["Ann Roe in St. Paul contributed to this report."]),
            (" Follow us on the web. (mc)", &["Follow us on the web.", "(mc)"]),
            (
                " Roe reported from Velna. Kim reported from Tarn.",
                &["Roe reported from Velna.", "Kim reported from Tarn."],
            ),
            (" (ANI)\n(mc)", &["(ANI)", "(mc)"]),
            (" (as before)", &[]),
            (" (the larger of two)", &[]),
            (" वह खुल गया। स्रोत: वेल्ना बंदरगाह", &["स्रोत: वेल्ना बंदरगाह"]),
            (" أعيد فتحه. المصدر: وكالات", &["المصدر: وكالات"]),
            (" وہ کھل گئی۔ ذریعہ: فیلنا", &["ذریعہ: فیلنا"]),
            (" বন্দর খুলেছে। সূত্র: ভেলনা", &["সূত্র: ভেলনা"]),
            (" הנמל נפתח. מקור: ולנה", &["מקור: ולנה"]),
            (" أعيد فتحه. المصدر قال ذلك", &[]),
            (" वह खुल गया। जहाज चल पड़े", &[]),
            (" Tugs wait", &[]),
            (" — at noon", &[]),
        ] {
            let words: Vec<_> = feet(below).into_iter().map(|(_, words)| words).collect();
            assert_eq!(words, expected, "{below:?}");
        }
    }

    #[test]
    fn a_foot_needs_a_story_above_its_rule() {
        for (text, expected) in [
            ("Ships moved.\n___\nTugs helped.", BlockKind::Paragraph),
            ("Ships moved.\nTugs helped.\n___\nMore at noon.", BlockKind::SignOff),
        ] {
            assert_eq!(Body::parse(text).last().map(Block::kind), Some(expected), "{text:?}");
        }
        let long = std::format!("{STORY}\n___\n{}.", std::vec!["ships"; 61].join(" "));
        assert_eq!(Body::parse(&long).last().map(Block::kind), Some(BlockKind::Paragraph));
    }
}
