//! [`Role`]: what a block above the dateline is by its own words, asked once and kept.

use memchr::{memchr, memchr2, memchr3};

use crate::body;
use crate::byline::{self, Byline, ends_in_title};
use crate::headline::{is_alone_in, split_label};
use crate::lexicon::Senses;
use crate::line::fits;
use crate::note::{
    after_story_number, has_room_for_time, is_aside, is_contact, is_furniture, is_note, is_note_above, is_of_site,
    is_source_and_date, is_time_stamp, names_wire,
};
use crate::phrase::Phrase;
use crate::read::Tokens;
use crate::token::{Kind, Token};

/// What a block is where it stands above the dateline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Role {
    /// A headline, a deck, a picture's caption, or what else is no other part.
    #[default]
    Copy,
    /// A label and nothing else: `URGENT`.
    Label,
    /// A label and the headline behind it: `UPDATE 2-Shares rise`.
    Labelled,
    /// Who wrote it: `By A. Writer`.
    Byline,
    /// A message to editors, which is one wherever it stands: `(Adds detail)`.
    Note,
    /// A note only above the dateline: a line in brackets, a bullet.
    NoteAbove,
    /// What pages and wires print round a story: a time of publication, a copyright line, a slug, a picture's credit.
    Furniture,
}

impl Role {
    /// Whether it is a note above the dateline.
    pub(crate) const fn is_note(self) -> bool {
        matches!(self, Self::Note | Self::NoteAbove | Self::Furniture)
    }
}

/// Asks a block what it is.
///
/// Typical input is `Ships move again`, `URGENT`, `(Adds detail)`, `By A. Writer`. Most blocks are told by their first
/// word, with which nothing but copy begins.
pub(crate) fn role(i: Tokens<'_, '_>) -> Role {
    if opens_copy(i.first()) && after_story_number(i).is_none() {
        return if (holds_part(i.copy()) || ends_in_title(i)) && byline(i).is_some() {
            Role::Byline
        } else if is_contact(i)
            || i.is_joined() && i.rest().first().is_mark('.') && is_source_and_date(i)
            || names_wire(i)
            || is_of_site(i)
        {
            Role::Furniture
        } else if !has_room_for_time(i) {
            Role::Copy
        } else if byline(i).is_some() {
            Role::Byline
        } else if is_time_stamp(i) {
            Role::Furniture
        } else {
            Role::Copy
        };
    }
    let label = split_label(i);
    if is_alone_in(i, label) {
        Role::Label
    } else if byline(i).is_some() {
        Role::Byline
    } else if label.is_some() {
        Role::Labelled
    } else if is_furniture(i) || is_contact(i) || body::is_of_page(i) || is_of_site(i) {
        Role::Furniture
    } else if is_note(i) {
        Role::Note
    } else if is_note_above(i) {
        Role::NoteAbove
    } else {
        Role::Copy
    }
}

/// Whether a block is copy, and neither a picture's caption nor who sent the story.
pub(crate) fn is_plain_copy(i: Tokens<'_, '_>) -> bool {
    role(i) == Role::Copy && !is_aside(i)
}

/// Whether a short line has a mark that may stand between a writer and an office: `Ann Roe, Velna Wire`.
fn holds_part(words: &str) -> bool {
    const LONGEST: usize = 80;
    // The marks that are not of ASCII: `•`, `·`.
    let holds_dot = || memchr2(0xE2, 0xC2, words.as_bytes()).is_some() && words.contains(['•', '·']);
    let holds_mark =
        || memchr3(b',', b'|', b'/', words.as_bytes()).is_some() || memchr(b'@', words.as_bytes()).is_some();
    fits(words, LONGEST) && (holds_mark() || holds_dot())
}

/// Whether a word opens the block with which no label, byline or note begins.
fn opens_copy(first: Token<'_>) -> bool {
    const OTHERS: Senses = Senses::LABEL
        .and(Senses::MONTH)
        .and(Senses::WEEKDAY)
        .and(Senses::phrase(Phrase::Label))
        .and(Senses::phrase(Phrase::NumberedLabel))
        .and(Senses::phrase(Phrase::Introduction))
        .and(Senses::phrase(Phrase::Note))
        .and(Senses::phrase(Phrase::Published))
        .and(Senses::phrase(Phrase::NearDay))
        .and(Senses::phrase(Phrase::Boilerplate))
        .and(Senses::phrase(Phrase::Picture))
        .and(Senses::phrase(Phrase::PictureWord))
        .and(Senses::phrase(Phrase::Page))
        .and(Senses::phrase(Phrase::Slug))
        .and(Senses::phrase(Phrase::Address))
        .and(Senses::phrase(Phrase::Staff));
    first.kind == Kind::Word && !first.senses.has(OTHERS)
}

/// The byline that a block is, with no foot behind it, which would be cut off it elsewhere.
pub(crate) fn byline<'a>(i: Tokens<'_, 'a>) -> Option<Byline<'a>> {
    byline::byline(i).filter(|byline| stands_alone(byline, i))
}

/// Whether no foot runs on behind a byline.
pub(crate) fn stands_alone<'a>(byline: &Byline<'a>, i: Tokens<'_, 'a>) -> bool {
    byline.text.borrowed().is_none_or(|words| body::cut(words, i.desk()).is_none())
}

/// How many blocks' roles are kept: more than a story's head has.
const MOST: usize = 32;

/// The roles of a story's first blocks, as far as they were asked, and which of the blocks open with a credit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Roles {
    kept: [Option<Role>; MOST],
    credited: [Option<bool>; MOST],
}

impl Roles {
    pub(crate) const NONE: Self = Self { kept: [None; MOST], credited: [None; MOST] };

    /// The role of a block: the one that is kept, or what `ask` says, which is kept then.
    pub(crate) fn of(&mut self, at: usize, ask: impl FnOnce() -> Role) -> Role {
        match self.kept.get_mut(at) {
            Some(slot) => *slot.get_or_insert_with(ask),
            None => ask(),
        }
    }

    /// Keeps whether a dateline with a credit opens a block, as the search found.
    pub(crate) fn keep_credited(&mut self, at: usize, is_credited: bool) {
        if let Some(slot) = self.credited.get_mut(at) {
            *slot = Some(is_credited);
        }
    }

    /// Whether a dateline with a credit opens a block: what the search found, or what `ask` says.
    pub(crate) fn is_credited(&self, at: usize, ask: impl FnOnce() -> bool) -> bool {
        self.credited.get(at).copied().flatten().unwrap_or_else(ask)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;
    use crate::read::block;

    #[test]
    fn a_block_is_what_its_words_say() {
        for (words, expected) in [
            ("Ships move again", Role::Copy),
            ("URGENT", Role::Label),
            ("(LEAD)", Role::Label),
            ("URGENT ACTION NEEDED", Role::Copy),
            ("UPDATE 2-Ships move again", Role::Labelled),
            ("(LEAD) Ships move again", Role::Labelled),
            ("PRECIOUS-Gold rises", Role::Labelled),
            ("By Anna Kim", Role::Byline),
            ("(di Amalia Terzani)", Role::Byline),
            ("Staff Reports", Role::Byline),
            ("Ann Roe, Velna News Service", Role::Byline),
            ("Ann Roe · Velna News ·", Role::Byline),
            ("Ann Roe Senior Velna Correspondent", Role::Byline),
            ("Ann Roe ann@velna.example", Role::Byline),
            ("By Monday the ships had moved.", Role::Copy),
            ("(Adds detail)", Role::Note),
            ("Eds: Updates throughout.", Role::Note),
            ("(Seals are real)", Role::NoteAbove),
            ("* Bank sees growth", Role::NoteAbove),
            ("May 3, 2026 09:00 AM", Role::Furniture),
            ("a260 1905 30 Mar 90", Role::Furniture),
            ("a260 ships wait", Role::Copy),
            ("ak 3. Mai 2027", Role::Furniture),
            ("Heute, 12:09 Uhr", Role::Furniture),
            ("Forrás: MTI", Role::Furniture),
            ("Forrás: MTI reméli, hogy nyit", Role::Copy),
            ("Heute fahren die Schiffe.", Role::Copy),
            ("Photo: Ann Roe", Role::Furniture),
            ("Copyright 2027 Velna Wire", Role::Furniture),
            ("Advertisement", Role::Furniture),
            ("विज्ञापन", Role::Furniture),
            ("Última hora:", Role::Furniture),
            ("Banner 3", Role::Furniture),
            ("Banner 3 falls on ship", Role::Copy),
            ("Breaking News", Role::Furniture),
            ("You are here: Home", Role::Furniture),
            ("From Our Own Correspondent", Role::Byline),
            ("(From Our Own Reporter)", Role::Byline),
            ("From our own harbor", Role::Copy),
            ("+", Role::Furniture),
            ("++", Role::Copy),
            ("Share on Facebook", Role::Furniture),
            ("شیئر کریں:", Role::Furniture),
            ("分享：", Role::Furniture),
            ("공유하기", Role::Furniture),
            ("*harbor.co · 2027-05-06*", Role::Furniture),
            ("harbor.co | May 3, 2027", Role::Furniture),
            ("**Ships move again**", Role::Copy),
            ("شیئر کریں گے جہاز", Role::Copy),
            ("Ann Roe leaves the harbor. (AP Photo/Mia Sorel)", Role::Copy),
            ("May brings pups", Role::Copy),
            ("24 ships wait", Role::Copy),
            ("-", Role::Furniture),
            ("|", Role::Furniture),
            ("---", Role::Copy),
            ("***", Role::Copy),
        ] {
            assert_eq!(block(words, &Desk::new(), role), expected, "{words}");
        }
    }

    #[test]
    fn a_role_is_asked_once() {
        let mut roles = Roles::NONE;
        assert_eq!(roles.of(3, || Role::Byline), Role::Byline);
        assert_eq!((roles.of(3, || Role::Copy), roles.of(2, || Role::Label)), (Role::Byline, Role::Label));
        roles.keep_credited(3, true);
        roles.keep_credited(MOST, true);
        assert_eq!([3, 2, MOST].map(|at| roles.is_credited(at, || false)), [true, false, false]);
        assert_eq!((roles.of(MOST, || Role::Byline), roles.of(MOST, || Role::Label)), (Role::Byline, Role::Label));
    }
}
