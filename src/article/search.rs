//! The search for the block that opens with the dateline.

use crate::article::depth::{DEEPEST, Depth, MOST_BESIDE, is_copy};
use crate::article::flattened::find_flattened;
use crate::article::judgement::Refused;
use crate::article::lead::{Lead, lead, lead_on_any_ground};
use crate::article::standing::{Candidate, HEAD_FROM_DATE, Standing};
use crate::block::Page;
use crate::body::{is_foot, is_of_foot, without_foot};
use crate::dateline::{Admission, Certainty};
use crate::desk::Desk;
use crate::read::{self, fed};
use crate::role::Roles;
use crate::token::Tape;

/// How many lines of copy may stand between a credit alone and the opening that it yields to.
const BELOW_CREDIT: usize = 1;

/// The block that opens with the dateline, and how many stand above it.
pub(crate) struct Opened<'a> {
    pub(crate) above: usize,
    pub(crate) lead: Lead<'a>,
    /// The words before the dateline on its line, where a page printed the head there.
    pub(crate) head: Option<&'a str>,
}

/// What the search found, and what it learned of the blocks on its way.
pub(crate) struct Found<'a> {
    pub(crate) opened: Option<Opened<'a>>,
    pub(crate) roles: Roles,
    pub(crate) refused: Refused,
}

impl<'a> Found<'a> {
    /// Looks for a dateline on a line that a page flattened, where none opens a line.
    pub(crate) fn look_into_lines(&mut self, page: &Page<'a>, desk: &Desk) {
        if self.opened.is_none() {
            self.opened = find_flattened(page, desk);
        }
    }
}

/// Finds the block that opens with a dateline: the first with a credit or a date, else the first with
/// capitals and a dash.
///
/// A date that a credit follows in one of the next blocks was part of the head: `UPDATE, May 5. …`.
pub(crate) fn find<'a>(page: &Page<'a>, tape: &mut Tape<'_, 'a>) -> Found<'a> {
    let mut refused = Refused::default();
    let desk = tape.desk();
    let mut best: Option<Opened<'a>> = None;
    let mut copy_from_best = 0;
    let mut standing = Standing::default();
    let mut depth = Depth::NONE;
    // The block with a place or a lede that the credits above it yield to, and the block below them that is no foot. Both are
    // looked for once for all those credits.
    let (mut opening_at, mut story_at) = (0, 0);
    let mut blocks = page.words_from(0).enumerate();
    while let Some((above, block)) = blocks.next() {
        let is_dated = best.as_ref().is_some_and(|best| best.lead.dateline.certainty() == Certainty::Dated);
        if depth.is_beyond(DEEPEST, desk) || depth.is_crowded(desk) || is_dated && copy_from_best > HEAD_FROM_DATE {
            break;
        }
        let i = fed(tape, block);
        let mut copy = block;
        let opening = lead_on_any_ground(i);
        depth.roles.keep_credited(above, opening.as_ref().is_some_and(Lead::is_credited));
        if let Some(lead) = opening {
            let mut candidate = Candidate {
                lead: &lead,
                i,
                words: block,
                above,
                is_headed: page.is_headed,
                depth: &mut depth,
                copy_from_best: best.as_ref().map(|_| copy_from_best),
                below: blocks.clone(),
                standing: &mut standing,
            };
            if let Some(objection) = candidate.objection() {
                // A word alone on its line looks like a heading first.
                if lead.admission != Admission::PlaceAlone {
                    refused.keep(above, objection);
                }
            } else {
                if lead.is_credit_alone(desk) {
                    if opening_at <= above {
                        if story_at <= above {
                            let story =
                                blocks.clone().take(MOST_BESIDE).find(|(_, block)| !is_below_story(block, desk));
                            let Some((at, _)) = story else { break };
                            story_at = at;
                        }
                        opening_at = opening_below(blocks.clone(), desk).unwrap_or_default();
                    }
                    // What stands on its line is printed there, and the lines below it are as far away again.
                    if opening_at > above && lead.lede.is_empty() {
                        depth.add((Some(above), block), desk);
                        continue;
                    }
                }
                let certainty = lead.dateline.certainty();
                if best.as_ref().is_none_or(|best| best.lead.strength() < lead.strength()) {
                    copy_from_best = 0;
                    // The lede may stand on a line of its own, and is printed on the dateline's.
                    copy = lead.lede;
                    best = Some(Opened { above, lead, head: None });
                }
                if certainty == Certainty::Credited {
                    break;
                }
            }
        }
        let added = ((copy.len() == block.len()).then_some(above), copy);
        if best.is_some() && copy_from_best <= HEAD_FROM_DATE {
            copy_from_best += usize::from(depth.is_copy(added.0, fed(tape, copy)));
        }
        depth.add(added, desk);
    }
    Found { opened: best, roles: depth.roles, refused }
}

/// Whether a block is a foot, by itself or at a story's end.
fn is_below_story(words: &str, desk: &Desk) -> bool {
    read::block(without_foot(words, desk), desk, |i| is_foot(i) || is_of_foot(i))
}

/// Which of the blocks below a credit opens with a place, or with a credit before copy, and is near enough.
fn opening_below<'a>(blocks: impl Iterator<Item = (usize, &'a str)>, desk: &Desk) -> Option<usize> {
    let mut between = 0;
    for (at, block) in blocks.take(MOST_BESIDE) {
        let opens = |lead: Lead<'_>| {
            let is_credited = || lead.dateline.certainty() == Certainty::Credited && !lead.is_credit_alone(desk);
            !lead.dateline.places.is_empty() || is_credited()
        };
        if read::block(block, desk, lead).is_some_and(opens) {
            return Some(at);
        }
        between += usize::from(is_copy(block, desk));
        if between > BELOW_CREDIT {
            break;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::*;

    /// The dateline below the lines above it, as printed.
    fn dateline_below(above: &[(&str, usize)], opening: &str) -> Option<String> {
        let above: String = above.iter().map(|(line, times)| line.repeat(*times)).collect();
        let text = above + opening;
        let opened = find(&Page::of(&text), &mut Tape::of("", &Desk::new())).opened?;
        Some(opened.lead.dateline.text.as_printed().into())
    }

    #[test]
    fn depth_is_counted_in_copy() {
        for (above, opening, expected) in [
            (&[("Ships wait\n", 4)][..], "VELNA - Ships moved.", Some("VELNA -")),
            (&[("Ships wait\n", 5)], "VELNA - Ships moved.", None),
            (&[("(Adds detail)\n", 3), ("Ships wait\n", 4)], "VELNA - Ships moved.", Some("VELNA -")),
            (&[("Ships wait\n", 9)], "VELNA, May 3 - Ships moved.", Some("VELNA, May 3 -")),
            (&[("Ships wait\n", 10)], "VELNA, May 3 - Ships moved.", None),
            (&[("Ships wait\n", 9)], "(Adds detail) VELNA, May 3 - Ships moved.", Some("VELNA, May 3 -")),
            (&[("Ships wait\n", 9), ("(Adds detail)\n", 1)], "VELNA, May 3 - Ships moved.", Some("VELNA, May 3 -")),
            (&[("Ships wait\n", 23)], "PORTO (Lusa) - Ships moved.", Some("PORTO (Lusa) -")),
            (&[("Ships wait\n", 24)], "PORTO (Lusa) - Ships moved.", None),
            (&[("Ships wait\n", 5), ("By A. Writer\n", 2)], "Porto (Lusa) - Ships moved.", Some("Porto (Lusa) -")),
            (&[("Ships wait\n", 6)], "Porto (Lusa) - Ships moved.", None),
            (&[("(Adds detail)\n", 64)], "PORTO (Lusa) - Ships moved.", Some("PORTO (Lusa) -")),
            (&[("(Adds detail)\n", 65)], "PORTO (Lusa) - Ships moved.", None),
            (&[("(Adds detail)\nShips wait\n", 23)], "PORTO (Lusa) - Ships moved.", Some("PORTO (Lusa) -")),
        ] {
            assert_eq!(dateline_below(above, opening).as_deref(), expected, "{above:?} {opening}");
        }
    }

    #[test]
    fn kickers_initials_and_time_stamps_open_nothing() {
        for (above, opening, expected) in [
            (&[("Ships wait\n", 1)][..], "BREAKING - The governor signed it.", None),
            (&[("Ships wait\n", 1)], "IN PICTURES — The governor signed it.", None),
            (&[("Ships wait\n", 1)], "FACTBOX - The governor signed it.", None),
            (&[("Ships wait\n", 1)], "OPINION - The governor signed it.", None),
            (&[("Ships wait\n", 1)], "LEAD, S.D. - The governor signed it.", Some("LEAD, S.D. -")),
            (&[("Ships wait\n", 1)], "BRECKINRIDGE - The governor signed it.", Some("BRECKINRIDGE -")),
            (&[("Ships moved again.\n", 1)], "akm/ pl/", None),
            (&[("Ships moved again.\n", 1)], "akm/pa", None),
            (
                &[("Fire destroys barn\nThursday, October 24, 2024 - 9:12 AM\n", 1)],
                "HARLOW — A fire burned.",
                Some("HARLOW —"),
            ),
            (&[("Fire destroys barn\nOct 24, 2024 - 16:48\n", 1)], "HARLOW — A fire burned.", Some("HARLOW —")),
        ] {
            assert_eq!(dateline_below(above, opening).as_deref(), expected, "{above:?} {opening}");
        }
    }

    #[test]
    fn a_credit_alone_yields_to_a_place_below_it() {
        for (above, opening, expected) in [
            (&[("Budget signed\n(TNS)\n", 1)][..], "HARLOW, Ill. — The governor.", "HARLOW, Ill. —"),
            (&[("Budget signed\nBy Sam Tull (AP)\n", 1)], "HARLOW (AP) — The governor.", "HARLOW (AP) —"),
            (&[("Budget signed\n(AP)\nMore soon\n", 1)], "HARLOW (AP) — The governor.", "HARLOW (AP) —"),
            (&[("Budget signed\n(AP)\nMore soon\nAnd more\n", 1)], "HARLOW (AP) — The governor.", "(AP)"),
            (&[("Budget signed\n(AP)\nMore soon\n(Adds map)\n", 1)], "HARLOW (AP) — The governor.", "HARLOW (AP) —"),
            (&[("Budget signed\n(AP)\nMore soon\n", 1)], "(Adds map) HARLOW (AP) — The governor.", "HARLOW (AP) —"),
            (&[("(AP)\n", 1)], "The governor signed it.", "(AP)"),
            (&[("(AP)\nHARLOW, May 3 -\n", 1)], "(PTI) The governor.", "(PTI)"),
            (&[("(AP)\nMore soon\n", 1)], "(AP) The governor.", "(AP)"),
            (&[("Budget signed\n", 1), ("(AP)\n", 9)], "HARLOW (AP) — The governor.", "HARLOW (AP) —"),
            (&[("Budget signed\n(AP) -\n", 1)], "HARLOW (AP) — The governor.", "(AP) -"),
            (&[("Budget signed\n(AP)\n", 1)], "The governor signed it.", "(AP)"),
        ] {
            assert_eq!(dateline_below(above, opening).as_deref(), Some(expected), "{above:?} {opening}");
        }
    }

    #[test]
    fn a_date_is_the_head_s_where_a_credit_follows_soon() {
        for (copy, opening, expected) in
            [(3, "PORTO (Lusa) - Ships moved.", "PORTO (Lusa) -"), (4, "PORTO (Lusa) - Ships moved.", "VELNA, May 3 -")]
        {
            // With its lede on the same line the dateline is itself a line of copy.
            let apart = [("VELNA, May 3 -\n", 1), ("Ships wait\n", copy)];
            assert_eq!(dateline_below(&apart, opening).as_deref(), Some(expected), "{copy}");
            let joined = [("VELNA, May 3 - Ships wait\n", 1), ("Ships wait\n", copy - 1)];
            assert_eq!(dateline_below(&joined, opening).as_deref(), Some(expected), "{copy}");
        }
    }
}
