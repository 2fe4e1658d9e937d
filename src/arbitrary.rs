//! Invented wire copy, so that what reads wire copy can be fuzzed with some: under the feature `arbitrary`.
//!
//! A fuzzer's bytes are hardly ever a story, and a pipeline behind [`Article::parse`](crate::Article::parse)
//! is then never reached. A [`Story`] is whole copy, made of the fuzzer's choices, in any of the families of
//! `docs/grammar.md`; it says what it was made of, so that a target can assert what its pipeline made of it.
//! An [`Opening`] is the dateline of one. [`Article`](crate::Article) and [`Dateline`](crate::Dateline) are
//! `Arbitrary` too, for what takes them already read: each is what reading a story or an opening gives.
//!
//! ```
//! use arbitrary::{Arbitrary, Unstructured};
//! use wirecopy::Article;
//! use wirecopy::arbitrary::Story;
//!
//! // In a fuzz target: `fuzz_target!(|story: Story| …)`.
//! let story = Story::arbitrary(&mut Unstructured::new(b"any bytes, one for each choice"))?;
//!
//! let article = Article::parse(story.as_str()).expect("a story is whole");
//! assert_eq!(article.headline.unwrap().text, story.headline());
//! assert_eq!(article.dateline.unwrap().places.as_ref(), story.opening().places());
//! assert_eq!(article.body.blocks, story.blocks());
//! # Ok::<(), arbitrary::Error>(())
//! ```
//!
//! The stories of a search differ. Headlines and ledes are put together from parts in seven languages, so that letters of
//! several bytes stand wherever a program may cut a lede. Some stories have broken lines. Datelines are of every family,
//! with a date, a weekday alone, a day alone, or none.
//!
//! The same bytes make the same story, in one version of this crate: one more row in
//! [`AGENCIES`](crate::AGENCIES) may change what the bytes choose. The people and events are invented; the cities and
//! the agencies are not. The crate `arbitrary` links `std`.

mod choices;
mod days;
mod opening;
mod sentences;
mod story;
#[cfg(test)]
mod tests;
mod words;

pub use opening::Opening;
pub use story::Story;
