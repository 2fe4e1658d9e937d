//! Reads the text of a wire-service story into its parts, which borrow from that text.
//!
//! ```
//! use wirecopy::Article;
//!
//! let story = "\
//! Harbor reopens after storm
//! Ships had waited outside for three days
//! ST. ANSELM, May 3. /TASS/. Ships moved again on Monday, the harbor master said.
//! The inner basin opens on Friday.";
//!
//! let article = Article::parse(story)?;
//! assert_eq!(article.headline.unwrap().text, "Harbor reopens after storm");
//! assert_eq!(article.dateline.unwrap().places[0].name, "ST. ANSELM");
//! assert_eq!(article.body.paragraphs().count(), 2);
//! # Ok::<(), wirecopy::Error>(())
//! ```
//!
//! A wire is a news agency that sends its stories to papers as plain text. `ST. ANSELM, May 3. /TASS/.` is the
//! dateline: it says where and when the story was filed, and who signs it. The other [words of the
//! trade](#words-of-the-trade) are explained below.
//!
//! | what you have | what reads it |
//! |---|---|
//! | a whole story; what is missing is an error | [`Article::parse`] |
//! | any text, never an error | [`Article::parse_lenient`] |
//! | a text that nobody looks at before it is stored | [`Article::diagnose`], which says what looks wrong too |
//! | bytes | [`Article::from_utf8`], [`Desk::article_from_utf8`] |
//! | a dateline and what follows it, or a field that is one | [`Dateline::parse`], [`Dateline::from_field`] |
//! | the text below the dateline | [`Body::parse`] |
//! | many stories in one text | [`stories`](fn@stories) |
//! | copy of agencies that [`AGENCIES`] lacks | [`Desk::article`], [`Desk::dateline`] and the other methods of a [`Desk`] |
//! | any text, for its paragraphs alone | [`blocks`] |
//!
//! # Words of the trade
//!
//! | word | what it means here |
//! |---|---|
//! | agency, wire | a company that sends stories to papers and broadcasters: TASS, Reuters; [`Agency`] is what is known of one |
//! | byline | the line that names who wrote the story: `By ANNA KIM`; [`Byline`] |
//! | copy | what a story tells, as against what desks print round it; [`Article::copy`] gives it |
//! | correspondent | the agency's writer on the spot, whom some datelines name: `/TASS Correspondent Anna Kim/` |
//! | credit | the agency that signs, as printed in the dateline: `(Reuters)`, `/TASS/`; [`Credit`] |
//! | crosshead | a heading between paragraphs; [`Block::Crosshead`] |
//! | dateline | place, date and credit at the head of the lede: `MOSCOW, April 11. /TASS/.`; [`Dateline`] |
//! | deck | the line below the headline; here [`Article::subheadline`](article::Article::subheadline) |
//! | desk | the editors who handle copy; [`Desk`] is which agencies they know |
//! | end mark | a word that ends a story: `Enditem`, `-30-`; [`Block::EndMark`] |
//! | envelope | what a stream prints round a story: its number, its priority, its keywords; [`stories::Envelope`](struct@stories::Envelope) |
//! | foot | what stands below the last of the copy: sign-offs, end marks, boilerplate (a text printed under every story) |
//! | frame | the format that a story came in, by whose marks a stream is cut; [`stories::Frame`](enum@stories::Frame) |
//! | furniture | all that is printed round copy and is none: labels, notes, bylines, the foot |
//! | head | what stands above the dateline: label, headline, deck, byline, notes |
//! | house | the paper, site or agency that publishes a story, with its own ways of printing |
//! | label | what a desk sets before a headline: `URGENT`, `UPDATE 2-`, `(LEAD)`; [`Headline::label`] |
//! | lede | the first paragraph, which the dateline opens; [`Body::lede`] |
//! | note | a message to editors: `(Adds detail)`, `Eds: Updates throughout.`; [`Article::notes`](article::Article::notes) |
//! | opening | what stands before the first words of the lede, as an agency prints it; here the same as a dateline |
//! | round-up | one text of several short stories, each with a dateline of its own |
//! | row | what is known of one agency, in a table of them |
//! | separator | the mark between dateline and lede: a dash, a stop (a full stop), a colon |
//! | sign-off | who reported, wrote and edited: `(Reporting by A. Writer)`; [`Block::SignOff`] |
//! | slug | a story's working name on the wire; stories come without it, so no part holds one |
//! | stamp | a day or an hour that a page prints above a story: `Published May 3, 2026, 09:15` |
//! | stream | a text of many stories: a transmission, a day file of a wire, an export of an archive |
//! | take | one of the pieces that a long story is sent in; a text is read as one story, so takes are joined first |
//! | topic | what a story is about, printed where a place would stand: `Oil - The port of Velna says …` |
//!
//! # Where things are
//!
//! At the root are a story's parts and what reads them. What is asked about them has a module of its own: [`parts`]
//! (lists, kinds and pieces), [`mod@stories`] (what stands round a story in a stream), [`date`] (a printed date and the
//! day it means), [`diagnostic`] (what looks wrong in a story), [`utf8`] (bytes that are no text) and [`prose`] (a
//! story's running text, its words and its characters).
#![cfg_attr(
    feature = "serde",
    doc = "[`standards`] has the views of schema.org and IPTC, [`spanned`] that of annotators."
)]
//!
//! # The way of a line of copy
//!
//! ```text
//!  text ── line ── look ── layout ── block ───────────────┐   paragraphs, no word read yet
//!                                                         │
//!  phrase, language, agency ── lexicon ── token ── read ──┤   words, what each may say, and nom over them
//!                                                         │
//!        separator, date, credit, place ── dateline ──────┤   where, when and by whom
//!                   headline, byline, note, body ── role ─┤   what else a block is
//!                                                         │
//!                                                      article
//! ```
//!
//! memchr finds a line; one look at it tells how it begins and ends; lines make the [`blocks`] that tile the text. A
//! block is then read as tokens, lexed no further than somebody asks, and the lexicon tells with each word which
//! phrase, month, weekday or agency may begin there. So every rule that does not apply is refused by one test of a bit,
//! and what is left is a nom grammar that looks like its EBNF. One of the first blocks opens with the dateline; what
//! stands above it is the story's head, what follows its body.
//!
//! # Features
//!
//! | feature | default | what |
//! |---|---|---|
//! | `std` | yes | memchr picks its widest vectors at run time |
//! | `serde` | yes | `Serialize` and `Deserialize` for the story's types |
//! | `arbitrary` | no | invented stories and datelines, to fuzz what reads wire copy; links `std` |
//!
//! The crate is `no_std` with `alloc`, has no unsafe code, and never reads a clock.

#![no_std]
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![warn(clippy::alloc_instead_of_core, clippy::std_instead_of_alloc, clippy::std_instead_of_core)]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;
#[cfg(test)]
extern crate std;

#[macro_use]
mod stable;

mod agency;
#[cfg(feature = "arbitrary")]
#[cfg_attr(docsrs, doc(cfg(feature = "arbitrary")))]
pub mod arbitrary;
mod article;
mod block;
mod body;
mod byline;
mod credit;
pub mod date;
mod dateline;
mod desk;
pub mod diagnostic;
mod error;
mod headline;
#[cfg(feature = "serde")]
mod json;
mod language;
mod layout;
mod lexicon;
mod line;
mod look;
mod note;
mod objection;
mod phrase;
mod place;
pub mod prose;
mod read;
mod role;
mod separator;
mod snippet;
mod span;
#[cfg(feature = "serde")]
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
pub mod spanned;
#[cfg(feature = "serde")]
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
pub mod standards;
pub mod stories;
mod text;
mod token;
mod typesetting;
pub mod utf8;
mod word;

pub use agency::{AGENCIES, Agency, Mark};
pub use article::Article;
pub use block::blocks;
pub use body::{Block, Body};
pub use byline::Byline;
pub use credit::Credit;
pub use dateline::{Certainty, Dateline};
pub use desk::Desk;
pub use error::{Error, ErrorKind, InSource, Part};
pub use headline::Headline;
pub use language::Language;
pub use place::Place;
pub use span::{Position, Span};
pub use stories::stories;
pub use text::Text;

pub mod parts {
    //! What the parts of a story are made of: lists, kinds and pieces, with their iterators.
    //!
    //! [`Places`], [`Names`] and [`Notes`] are lists in a story's parts. [`RawBlock`] is a paragraph before it has a
    //! part, and [`BlockKind`] what a block of the body is. [`Section`] is a crosshead with what follows it. [`Words`]
    //! carries a place in clean copy back to the story as received.
    //!
    //! ```
    //! use wirecopy::parts::BlockKind;
    //!
    //! let body = wirecopy::Body::parse("Ships moved.\nNext steps\nThe basin opens on Friday.");
    //! let of_kind = |kind: BlockKind| body.iter().filter(|block| block.kind() == kind).count();
    //! assert_eq!((of_kind(BlockKind::Paragraph), of_kind(BlockKind::Crosshead)), (2, 1));
    //! ```

    pub use crate::article::notes::{IntoIter as NotesIntoIter, Iter as NotesIter, Notes};
    pub use crate::block::{Blocks, RawBlock};
    pub use crate::body::{BlockKind, Section, Sections};
    pub use crate::byline::names::{IntoIter as NamesIntoIter, Iter as NamesIter, Names};
    pub use crate::place::Places;
    pub use crate::text::{Piece, Words};
}

/// The crate whose `Month`, `Weekday` and `Date` stand in signatures here.
pub use time;

/// The README's examples, run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadmeDoctests;
