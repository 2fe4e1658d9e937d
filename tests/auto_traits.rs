//! What the compiler promises of the public types.

use wirecopy::{
    Agency, Article, Block, Body, Byline, Credit, Dateline, Desk, Error, Headline, PartialDate, Place, Span, Text,
};

fn copies<T: Copy>() {}

fn crosses_threads<T: Send + Sync + Unpin + Clone + PartialEq + Eq + core::hash::Hash + core::fmt::Debug>() {}

#[test]
fn every_type_crosses_threads() {
    crosses_threads::<Agency<'_>>();
    crosses_threads::<Article<'_>>();
    crosses_threads::<Block<'_>>();
    crosses_threads::<Body<'_>>();
    crosses_threads::<Byline<'_>>();
    crosses_threads::<Credit<'_>>();
    crosses_threads::<Dateline<'_>>();
    crosses_threads::<Desk<'_>>();
    crosses_threads::<Error>();
    crosses_threads::<Headline<'_>>();
    crosses_threads::<PartialDate>();
    crosses_threads::<Place<'_>>();
    crosses_threads::<Text<'_>>();
    copies::<Error>();
    copies::<PartialDate>();
    copies::<Span>();
}

#[test]
fn an_article_may_be_held_for_a_shorter_time() {
    fn shorter<'short>(article: Article<'static>) -> Article<'short> {
        article
    }
    assert_eq!(shorter(Article::default()), Article::default());
}

#[test]
fn an_error_is_small_and_static() {
    fn boxed(error: Error) -> Box<dyn std::error::Error + Send + Sync + 'static> {
        Box::new(error)
    }
    assert_eq!(boxed(Article::parse("").unwrap_err()).to_string(), "the text is empty");
    assert!(size_of::<Error>() <= 24);
}

#[test]
fn a_block_is_four_words() {
    assert!(size_of::<Block<'_>>() <= 32);
}
