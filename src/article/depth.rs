//! How deep a dateline stands, counted in copy.
//!
//! Labels, notes, bylines, feet and whom to ask about a release do not count, whether they have a line of their own or run
//! into another. A line that goes on with a headline counts with it.

use crate::article::head::{goes_on, is_name, is_number};
use crate::body::{is_foot, without_foot};
use crate::byline::is_title;
use crate::desk::Desk;
use crate::headline::without_labels;
use crate::read::{Tokens, block};
use crate::role::{Role, Roles, role};

/// How many blocks of copy may stand above any dateline.
pub(crate) const DEEPEST: usize = 23;

/// How many blocks beside the copy may stand above any dateline: labels, notes, bylines, stamps. A head of more is no head,
/// and reading it costs many times what copy does.
pub(crate) const MOST_BESIDE: usize = 64;

/// The most lines of a headline that count once.
const MOST_LINES: usize = 6;

/// How many lines above a telephone number are names: of somebody and of an office.
const MOST_NAMES: usize = 2;

/// The blocks of copy above the one that is read, and the roles of those that were asked.
///
/// Lazy: blocks are classified only when their number alone could exceed the limit. Most stories never get there.
pub(crate) struct Depth<'a> {
    pub(crate) roles: Roles,
    copy: usize,
    /// The blocks that are no copy.
    beside: usize,
    /// How many lines of copy right above the next one are names, as those above a telephone number are.
    names: usize,
    uncounted: [Numbered<'a>; DEEPEST],
    held: usize,
    /// The copy counted last, and how many lines of its headline were.
    counted: Option<(&'a str, usize)>,
    /// The block added last.
    last: Numbered<'a>,
}

/// The words of a block, and the block's number where they are all of it.
type Numbered<'a> = (Option<usize>, &'a str);

impl<'a> Depth<'a> {
    pub(crate) const NONE: Self = Self {
        roles: Roles::NONE,
        copy: 0,
        beside: 0,
        names: 0,
        uncounted: [(None, ""); DEEPEST],
        held: 0,
        counted: None,
        last: (None, ""),
    };

    /// Adds a block.
    pub(crate) fn add(&mut self, above: Numbered<'a>, desk: &Desk) {
        if self.held == self.uncounted.len() {
            self.count(desk);
        }
        self.uncounted[self.held] = above;
        self.last = above;
        self.held += 1;
    }

    /// Whether there are more than `most` of them.
    pub(crate) fn is_beyond(&mut self, most: usize, desk: &Desk) -> bool {
        if self.copy + self.held > most {
            self.count(desk);
        }
        self.copy > most
    }

    /// Whether more stands beside them than in any head.
    pub(crate) fn is_crowded(&mut self, desk: &Desk) -> bool {
        if self.beside <= MOST_BESIDE && self.beside + self.held > MOST_BESIDE {
            self.count(desk);
        }
        self.beside > MOST_BESIDE
    }

    /// Asks the blocks that are held whether they are copy, and counts those that are.
    fn count(&mut self, desk: &Desk) {
        for (at, words) in &self.uncounted[..self.held] {
            if block(words, desk, |i| is_copy_in(*at, i, &mut self.roles)) {
                let headline = self.counted.filter(|(line, count)| *count < MOST_LINES && goes_on(line, words));
                self.copy += usize::from(headline.is_none());
                self.counted = Some((words, headline.map_or(1, |(_, count)| count + 1)));
                self.names = if is_name(words) && headline.is_none() { self.names + 1 } else { 0 };
            } else {
                self.beside += 1;
                // Whom to ask about a release stands above the telephone number, and is no copy.
                if self.names > 0 && !is_name(words) {
                    self.copy -= if is_number(words, desk) { self.names.min(MOST_NAMES) } else { 0 };
                    self.names = 0;
                }
            }
        }
        self.held = 0;
    }

    /// Whether a byline is the last of them.
    pub(crate) fn is_below_byline(&mut self, desk: &Desk) -> bool {
        let (at, words) = self.last;
        let ask = || block(words, desk, role);
        at.is_some_and(|at| self.roles.of(at, ask) == Role::Byline)
    }

    /// Whether a block is copy.
    pub(crate) fn is_copy(&mut self, at: Option<usize>, i: Tokens<'_, '_>) -> bool {
        is_copy_in(at, i, &mut self.roles)
    }
}

/// Whether a block is copy, the foot that runs on behind it left out.
pub(crate) fn is_copy(words: &str, desk: &Desk) -> bool {
    let mut roles = Roles::NONE;
    block(words, desk, |i| is_copy_in(None, i, &mut roles))
}

/// As [`is_copy`], with the roles that were asked.
fn is_copy_in(at: Option<usize>, i: Tokens<'_, '_>, roles: &mut Roles) -> bool {
    let (words, desk) = (i.copy(), i.desk());
    let copy = without_foot(without_labels(i), desk);
    if copy.len() == words.len() {
        let role = at.map_or_else(|| role(i), |at| roles.of(at, || role(i)));
        return !words.is_empty() && !is_furniture(role, i) && !is_foot(i);
    }
    !copy.is_empty() && !block(copy, desk, |i| is_furniture(role(i), i) || is_foot(i))
}

/// Whether a block is a note, a label, a byline or a writer's title wherever it stands above the dateline.
fn is_furniture(role: Role, i: Tokens<'_, '_>) -> bool {
    role.is_note() || matches!(role, Role::Label | Role::Byline) || is_title(i.copy(), i.desk())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copy_is_counted_whenever_it_is_asked_for() {
        let desk = Desk::new();
        for asked in [1, 3, DEEPEST, 2 * DEEPEST, 5 * DEEPEST] {
            let mut depth = Depth::NONE;
            for added in 1..5 * DEEPEST {
                let words = if added % 3 == 0 { "(Adds detail)" } else { "Ships wait" };
                depth.add((None, words), &desk);
                let copy = added - added / 3;
                if added % asked == 0 {
                    assert!(!depth.is_beyond(copy, &desk) && depth.is_beyond(copy - 1, &desk), "{added}");
                }
            }
        }
    }

    #[test]
    fn lines_of_one_headline_count_once() {
        let desk = Desk::new();
        for (lines, copy) in [
            (&["Harbor reopens", "Ferries move"][..], 2),
            (&["Harbor reopens after", "the storm of May"], 1),
            (&["Harbor reopens after", "the storm of May", "that shut it"], 1),
            (&["Harbor reopens after", "(Adds detail)", "the storm of May", "Ferries move"], 2),
            (&["Harbor reopens.", "the storm of May", "Ferries move"], 3),
        ] {
            let mut depth = Depth::NONE;
            for line in lines {
                depth.add((None, line), &desk);
            }
            assert!(!depth.is_beyond(copy, &desk) && depth.is_beyond(copy - 1, &desk), "{lines:?}");
        }
    }

    #[test]
    fn names_above_a_telephone_number_are_no_copy() {
        let desk = Desk::new();
        for (lines, copy) in [
            (&["Ann Roe", "Chief of Staff", "Office: 555-347-8408", "Cell: 555-347-8409", "Harbor reopens"][..], 1),
            (&["Harbor reopens", "Ann Roe", "555-347-8408", "Ivo Brandt", "ivo@velna.example"], 1),
            (&["Ann Roe", "Harbor Office", "Office: later", "Harbor reopens"], 4),
        ] {
            for asked in 0..copy {
                let mut depth = Depth::NONE;
                for line in lines {
                    depth.add((None, line), &desk);
                    depth.is_beyond(asked, &desk);
                }
                assert!(!depth.is_beyond(copy, &desk) && depth.is_beyond(copy - 1, &desk), "{lines:?}");
            }
        }
    }

    #[test]
    fn a_byline_is_no_copy_at_any_length() {
        let desk = Desk::new();
        for (words, is_it) in [
            ("Por Martha Hollis of the Velna Harbor Gazette and Peter Oskar Lang Jr.", false),
            ("Por Martha Hollis of the Velna Harbor Gazette and Peter Oskar Lang", false),
            ("By Monday the ships of the Velna line had moved, and so had all of the tugs.", true),
            ("Ships moved.", true),
            ("(Adds detail)", false),
            ("URGENT", false),
        ] {
            assert_eq!(is_copy(words, &desk), is_it, "{words}");
        }
    }
}
