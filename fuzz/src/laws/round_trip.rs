//! Law 5: what is printed, written as JSON or owned is the same article.

use std::hash::{DefaultHasher, Hash, Hasher};

use wirecopy::Article;

use super::difference::assert_same;

/// Printing an article and reading that gives an equal one.
pub fn printing_and_reading_gives_the_article_back(article: &Article<'_>) {
    let printed = article.to_string();
    let again = Article::parse_lenient(&printed);
    assert_same(&format!("printed as {printed:?}"), article, &again);
    assert_eq!(again.to_string(), printed, "round trip: printed again");
}

/// Owning an article changes neither what it equals, nor its hash, nor what it prints.
pub fn owning_changes_nothing(article: &Article<'_>) {
    let owned = article.clone().into_owned();
    assert_same("owned", article, &owned);
    assert_eq!(hash(article), hash(&owned), "owned: hash");
    assert_eq!(article.to_string(), owned.to_string(), "owned: printed");
}

/// JSON from an article, borrowed or owned, gives it back, from a str and from a value.
#[cfg(feature = "serde")]
pub fn json_gives_the_article_back(article: &Article<'_>) {
    let json = serde_json::to_string(article).expect("an article is written as JSON");
    let from_str: Article<'_> = serde_json::from_str(&json).expect("the JSON of an article is read");
    assert_same("JSON from a str", article, &from_str);
    let value = serde_json::to_value(article.clone().into_owned()).expect("an owned article is written as JSON");
    assert_eq!(serde_json::to_string(&value).map(|json| json.len()).ok(), Some(json.len()), "JSON: owned and borrowed");
    let from_value: Article<'static> = serde_json::from_value(value).expect("a value is read");
    assert_same("JSON from a value", article, &from_value);
}

fn hash(article: &Article<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    article.hash(&mut hasher);
    hasher.finish()
}
