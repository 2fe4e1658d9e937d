//! JSON that nobody's printer wrote.

use wirecopy::Article;

use super::difference::assert_same;
use super::round_trip::{json_gives_the_article_back, owning_changes_nothing};

/// An article that came from JSON, its parts owned and none of them where it stood, is printed.
pub fn json_is_printed(article: &Article<'_>) {
    let json = serde_json::to_vec(article).expect("an article is written as JSON");
    let article: Article<'static> = serde_json::from_slice(&json).expect("the JSON of an article is read");
    let _ = article.to_string();
}

/// JSON from anywhere is refused or is an article that lives on its own and is written back as itself.
pub fn json_is_refused_or_kept(json: &[u8]) {
    let Ok(article) = serde_json::from_slice::<Article<'static>>(json) else { return };
    let from_reader: Article<'static> = serde_json::from_reader(json).expect("what a slice gives, a reader gives");
    assert_same("JSON from a reader", &article, &from_reader);
    json_gives_the_article_back(&article);
    owning_changes_nothing(&article);
    let _ = Article::parse_lenient(&article.to_string());
}
