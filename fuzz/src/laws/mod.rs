//! The laws that hold for every text, each a function that panics where its law is broken.

mod adversaries;
mod borrowed;
mod cutting;
mod damage;
mod difference;
mod errors;
#[cfg(feature = "serde")]
mod hostile;
mod made;
mod metamorphic;
mod nothing_lost;
mod opening;
mod parts;
mod pieces;
mod reference;
mod repeated;
mod round_trip;
mod splice;
#[cfg(feature = "arbitrary")]
mod story;
mod streams;

pub use adversaries::{ADVERSARIES, adversary};
pub use borrowed::every_text_is_a_slice_of_the_input;
pub use cutting::blocks_are_cut_as_documented;
pub use damage::laws_hold_when_copy_is_damaged;
pub use errors::errors_point_into_the_text;
#[cfg(feature = "serde")]
pub use hostile::{json_is_printed, json_is_refused_or_kept};
pub use metamorphic::another_form_is_read_alike;
#[cfg(feature = "arbitrary")]
pub use metamorphic::breaking_anew_changes_nothing;
pub use nothing_lost::{blocks_tile_the_text, every_line_is_in_one_part, sections_tile_the_body};
pub use opening::a_dateline_is_cut_from_its_lede;
pub use repeated::{long_copy_is_read, marks_beyond_what_is_lexed_are_read};
#[cfg(feature = "serde")]
pub use round_trip::json_gives_the_article_back;
pub use round_trip::{owning_changes_nothing, printing_and_reading_gives_the_article_back};
pub use splice::{Parts, spliced};
#[cfg(feature = "arbitrary")]
pub use story::a_story_is_read_back;
pub use streams::stories_are_cut_and_told;

use wirecopy::{Article, Body, Dateline, Desk};

use difference::assert_same;

/// Every law, on one text.
pub fn laws(text: &str) {
    let article = lenient_is_total(text);
    blocks_tile_the_text(text);
    blocks_are_cut_as_documented(text);
    every_line_is_in_one_part(text, &article);
    every_text_is_a_slice_of_the_input(text, &article);
    sections_tile_the_body(&article.body);
    owning_changes_nothing(&article);
    #[cfg(feature = "serde")]
    json_gives_the_article_back(&article);
    strict_is_within_lenient(text, &article);
    errors_point_into_the_text(text);
    a_dateline_is_cut_from_its_lede(text);
    printing_and_reading_gives_the_article_back(&article);
    stories_are_cut_and_told(text);
}

/// Law 1: reading returns for every text, whatever agencies the desk knows.
#[must_use]
pub fn lenient_is_total(text: &str) -> Article<'_> {
    let _ = Body::parse(text);
    let _ = Desk::only(&[]).article_lenient(text);
    Article::parse_lenient(text)
}

/// Law 1, in every way of reading, and of printing what was read: each returns.
pub fn reading_returns(text: &str) {
    let _ = Article::parse(text);
    let _ = Dateline::parse(text);
    let (article, findings) = Article::diagnose(text);
    let _ = findings.count();
    let _ = lenient_is_total(text);
    let _ = article.to_string();
    #[cfg(feature = "serde")]
    json_is_printed(&article);
}

/// Law 6: where the strict reading succeeds, the lenient one gives the same article.
pub fn strict_is_within_lenient(text: &str, lenient: &Article<'_>) {
    if let Ok(strict) = Article::parse(text) {
        assert!(strict.headline.is_some() && strict.dateline.is_some(), "strict gave a story without its head");
        assert_same("strict and lenient", lenient, &strict);
    }
}
