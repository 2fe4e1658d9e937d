//! A user's program: an archive that keeps stories, knows a wire of its own, and passes errors on.

use std::collections::HashMap;
use std::error::Error;
use std::thread;

use wirecopy::{Agency, Article, Desk, Mark};

const OURS: &[Agency<'_>] = &[Agency::new("HARBOR", &["Harbor Wire"]).marks(&[Mark::Bare])];

const STORY: &str = "Harbor reopens\nPORTO, May 3 (Harbor Wire) - Ships moved.\nTugs helped.";

/// An article outlives the text that it was read from.
fn keep(text: &str) -> Result<Article<'static>, Box<dyn Error + Send + Sync>> {
    Ok(Desk::new().with(OURS).article(text)?.into_owned())
}

fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let reader = thread::spawn(|| {
        let text = String::from(STORY);
        keep(&text)
    });
    let article = reader.join().expect("the reader does not panic")?;
    let agency = article.dateline.as_ref().and_then(|dateline| dateline.credit.as_ref()?.agency.as_ref());
    assert_eq!(agency.map(ToString::to_string).as_deref(), Some("HARBOR"));

    let mut archive = HashMap::new();
    archive.insert(article.clone(), "the first of May");
    assert_eq!(archive.get(&article), Some(&"the first of May"));
    assert_eq!(keep("Ships moved.").unwrap_err().to_string(), "no line opens with a dateline, at byte 12");

    #[cfg(feature = "serde")]
    {
        let json = serde_json::to_string(&article)?;
        assert_eq!(serde_json::from_reader::<_, Article<'static>>(json.as_bytes())?, article);
    }
    println!("{article}");
    Ok(())
}
