//! A user's program of edition 2021: reads a story and writes it as JSON.

use wirecopy::Article;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let article = Article::parse("Harbor reopens\nPORTO, May 3 (Lusa) - Ships moved.")?;
    let json = serde_json::to_string(&article)?;
    assert_eq!(serde_json::from_str::<Article<'_>>(&json)?, article);
    println!("{article}");
    Ok(())
}
