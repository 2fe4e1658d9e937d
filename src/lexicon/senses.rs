//! [`Senses`]: what a word may say, one bit each.

use super::entry::Says;
use crate::phrase::Phrase;

/// What a word may say: found once when the word is lexed, so that every grammar is asked for no more than a bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Senses(u64);

impl Senses {
    pub(crate) const ALL: Self = Self(u64::MAX);
    /// Nothing is filed under the word.
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const MONTH: Self = Self(1);
    pub(crate) const WEEKDAY: Self = Self(1 << 1);
    /// An agency's name begins with it.
    pub(crate) const NAME: Self = Self(1 << 2);
    /// An agency's full name begins with it.
    pub(crate) const ORGANISATION: Self = Self(1 << 3);
    /// An agency's own label begins with it.
    pub(crate) const LABEL: Self = Self(1 << 4);
    /// An agency's own end mark begins with it.
    pub(crate) const END_MARK: Self = Self(1 << 5);
    /// All that an agency's row may list.
    pub(crate) const OF_ROWS: Self =
        Self::NAME.and(Self::BARE_NAME).and(Self::ORGANISATION).and(Self::LABEL).and(Self::END_MARK);
    /// The name of an agency that prints it without marks begins with it.
    pub(crate) const BARE_NAME: Self = Self(1 << 6);
    const PHRASES: u32 = 7;

    /// A phrase that says this begins with it.
    ///
    /// A bit keeps a grammar from looking a word up in vain; what the word says is told by its entries.
    pub(crate) const fn phrase(says: Phrase) -> Self {
        // One more phrase than there are bits, and the crate does not compile.
        Self(1 << (Self::PHRASES + says as u32))
    }

    /// One of the 64 that there may be.
    #[cfg(test)]
    pub(crate) const fn bit(nth: u32) -> Self {
        Self(1 << nth)
    }

    /// The bit of what an entry says.
    pub(super) const fn of(says: Says) -> Self {
        match says {
            Says::Month(..) => Self::MONTH,
            Says::Weekday(..) => Self::WEEKDAY,
            Says::Name(_) => Self::NAME,
            Says::Organisation(_) => Self::ORGANISATION,
            Says::Label(_) => Self::LABEL,
            Says::EndMark(_) => Self::END_MARK,
            Says::Phrase(says) => Self::phrase(says),
        }
    }

    /// Those of them that are kept.
    #[inline]
    pub(crate) const fn kept(self, kept: Self) -> Self {
        Self(self.0 & kept.0)
    }

    /// These without others.
    pub(crate) const fn without(self, others: Self) -> Self {
        Self(self.0 & !others.0)
    }

    /// These and others.
    pub(crate) const fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Whether any of `wanted` is among them.
    #[inline]
    pub(crate) const fn has(self, wanted: Self) -> bool {
        self.0 & wanted.0 != 0
    }
}
