//! What the compiler promises of the public types: threads, lifetimes, sizes.

use std::fmt::Debug;
use std::hash::Hash;
use std::panic::{RefUnwindSafe, UnwindSafe};

use wirecopy::date::{PartialDate, ResolvedDate, UnresolvedDate, YearFound, YearPolicy};
use wirecopy::diagnostic::{Admission, Code, Diagnostic, Diagnostics, Evidence, Grounds, Objection, Severity};
use wirecopy::parts::{
    BlockKind, Blocks, Names, NamesIntoIter, NamesIter, Notes, NotesIntoIter, NotesIter, Piece, Places, RawBlock,
    Section, Sections, Words,
};
use wirecopy::prose::{Counts, PlainText, Prose};
use wirecopy::stories::{Envelope, Frame, Sent, Stories, Story};
use wirecopy::utf8::{FromUtf8Error, InBytes, Utf8Error};
use wirecopy::{
    Agency, Article, Block, Body, Byline, Certainty, Credit, Dateline, Desk, Error, ErrorKind, Headline, Language,
    Mark, Place, Position, Span, Text,
};
use wirecopy::{InSource, Part};

/// A type that may be kept anywhere, sent anywhere, and compared with its like.
fn crosses_threads<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + Clone + PartialEq + Eq + Hash + Debug>() {}

/// A reader of a text: it may be sent on and begun anew.
fn reads_on<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + Clone + Debug>() {}

fn copies<T: Copy>() {}

macro_rules! each {
    ($promise:ident: $($kind:ty),+ $(,)?) => { $($promise::<$kind>();)+ };
}

#[test]
fn every_type_crosses_threads() {
    each!(crosses_threads: Agency<'_>, Article<'_>, Block<'_>, Body<'_>, Byline<'_>, Certainty, Code, Credit<'_>,
        Dateline<'_>, Desk, Diagnostic, Error, ErrorKind, FromUtf8Error, Headline<'_>, Language, Mark, Names<'_>,
        Notes<'_>, Part, PartialDate, Place<'_>, Places<'_>, Position, RawBlock<'_>, ResolvedDate, Section<'_, '_>,
        Severity, Span, Text<'_>, UnresolvedDate, Utf8Error, YearFound, YearPolicy);
    each!(crosses_threads: Admission, Evidence, Grounds, Objection);
    each!(crosses_threads: BlockKind, Counts, Piece<'_>);
    each!(crosses_threads: Envelope<'_>, Frame, Sent<'_>);
    each!(reads_on: Stories<'_>, Story<'_>);
    each!(reads_on: NamesIter<'_, '_>, NotesIter<'_, '_>, NamesIntoIter<'_>, NotesIntoIter<'_>, InBytes<'_>, Words<'_>, Blocks<'_>, Diagnostics<'_>, InSource<'_>, PlainText<'_, '_>, Prose<'_, '_>, Sections<'_, '_>);
    #[cfg(feature = "serde")]
    each!(reads_on: wirecopy::standards::NewsArticle<'_, '_>, wirecopy::standards::Ninjs<'_, '_>);
    #[cfg(feature = "arbitrary")]
    each!(crosses_threads: wirecopy::arbitrary::Opening, wirecopy::arbitrary::Story);
}

#[test]
fn what_is_small_is_copied() {
    each!(copies: Agency<'_>, Certainty, Code, Diagnostic, Error, ErrorKind, Language, Mark, Part,
        PartialDate, Position, RawBlock<'_>, ResolvedDate, Severity, Span, UnresolvedDate, Utf8Error, YearFound,
        YearPolicy);
    each!(copies: Admission, Evidence, Grounds, Objection);
}

/// What was read from a text that lives on may be held as if it did not: a lifetime only shrinks.
macro_rules! shrinks {
    ($($kind:ident),+ $(,)?) => { $({
        fn shrunk<'short>(whole: $kind<'static>) -> $kind<'short> {
            whole
        }
        let _: fn($kind<'static>) -> $kind<'static> = shrunk;
    })+ };
}

/// The same of what borrows from an article: both lifetimes shrink.
macro_rules! shrinks_twice {
    ($($kind:ident),+ $(,)?) => { $({
        fn shrunk<'short, 'text: 'short>(whole: $kind<'static, 'static>) -> $kind<'short, 'text> {
            whole
        }
        let _: fn($kind<'static, 'static>) -> $kind<'static, 'static> = shrunk;
    })+ };
}

#[test]
fn every_borrowing_type_may_be_held_for_a_shorter_time() {
    shrinks!(
        Agency,
        Article,
        Block,
        Blocks,
        Body,
        Byline,
        Credit,
        Dateline,
        Diagnostics,
        Headline,
        InSource,
        Names,
        Notes,
        Place,
        Places,
        RawBlock,
        Text,
    );
    shrinks_twice!(PlainText, Prose, Section, Sections, NamesIter, NotesIter);
    shrinks!(NamesIntoIter, NotesIntoIter, Words);
    shrinks!(Envelope, Sent, Stories, Story);
    #[cfg(feature = "serde")]
    {
        use wirecopy::standards::{NewsArticle, Ninjs};
        shrinks_twice!(NewsArticle, Ninjs);
    }
}

#[test]
fn an_error_is_small_and_static() {
    fn boxed(error: Error) -> Box<dyn std::error::Error + Send + Sync + 'static> {
        Box::new(error)
    }
    assert_eq!(boxed(Article::parse("").unwrap_err()).to_string(), "the text is empty, at byte 0");
}

/// In words of 64 bits; what is made once a story may grow, what is made once a block or a line may not.
#[test]
#[cfg(target_pointer_width = "64")]
fn what_there_is_much_of_is_small() {
    let sizes = [
        ("Text", size_of::<Text<'_>>(), 24),
        ("Block", size_of::<Block<'_>>(), 32),
        ("Option<Block>", size_of::<Option<Block<'_>>>(), 32),
        ("RawBlock", size_of::<RawBlock<'_>>(), 32),
        ("Body", size_of::<Body<'_>>(), 24),
        ("Span", size_of::<Span>(), 16),
        ("PartialDate", size_of::<PartialDate>(), 12),
        ("Option<PartialDate>", size_of::<Option<PartialDate>>(), 12),
        ("Diagnostic", size_of::<Diagnostic>(), 24),
        ("Error", size_of::<Error>(), 24),
        ("Result<(), Error>", size_of::<Result<(), Error>>(), 24),
        ("Headline", size_of::<Headline<'_>>(), 48),
        ("Place", size_of::<Place<'_>>(), 48),
    ];
    let grown: Vec<_> = sizes.into_iter().filter(|(_, size, most)| size > most).collect();
    assert_eq!(grown, [], "a type, its size, and the most that it may have");
}
