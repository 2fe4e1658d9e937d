//! Two bugs that pipelines behind a wire have, and how many invented stories it takes to find each.

use std::panic::{AssertUnwindSafe, catch_unwind};

use libfuzzer_sys::arbitrary::{Arbitrary, Unstructured};
use wirecopy::Article;
use wirecopy::arbitrary::Story;

/// A lede cut for a table: wrong wherever a character stands over byte 40, or the lede is shorter.
fn teaser(article: &Article<'_>) -> usize {
    let lede = article.body.lede().map(|lede| lede.one_line().into_owned()).unwrap_or_default();
    lede[..40].len()
}

/// A month for an index: wrong wherever the wire prints a weekday or a day alone.
fn month(article: &Article<'_>) -> u8 {
    let date = article.dateline.as_ref().and_then(|dateline| dateline.date);
    date.map_or(0, |date| date.month.unwrap().into())
}

/// How many stories are read until `pipeline` panics, of at most `limit`; the bytes are the same each time.
fn stories_until_found<T>(pipeline: impl Fn(&Article<'_>) -> T, limit: usize) -> Option<usize> {
    let mut state = 1_u64;
    let mut byte = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    (1..=limit).find(|_| {
        let bytes: Vec<u8> = (0..60).map(|_| byte()).collect();
        let story = Story::arbitrary(&mut Unstructured::new(&bytes)).expect("bytes that run out choose the first");
        let article = Article::parse(story.as_str()).expect("a story is whole");
        catch_unwind(AssertUnwindSafe(|| pipeline(&article))).is_err()
    })
}

#[test]
fn a_lede_cut_at_a_byte_is_found() {
    let found = stories_until_found(teaser, 1000);
    assert!(found.is_some_and(|stories| stories <= 100), "{found:?}");
}

#[test]
fn a_month_taken_for_granted_is_found() {
    let found = stories_until_found(month, 1000);
    assert!(found.is_some_and(|stories| stories <= 100), "{found:?}");
}

#[test]
fn a_pipeline_without_a_bug_is_not_blamed() {
    let teaser = |article: &Article<'_>| article.body.lede().map(|lede| lede.one_line().chars().take(40).count());
    assert_eq!(stories_until_found(teaser, 1000), None);
}
