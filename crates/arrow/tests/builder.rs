//! Articles that are added one at a time are the column that their texts would have been.

use arrow_array::{Array as _, StringViewArray};
use wirecopy::Article;
use wirecopy::date::YearPolicy;
use wirecopy::time::{Date, Month};
use wirecopy_arrow::{Error, Reading, StoriesBuilder, fields, parse};

use crate::invented;

#[test]
fn articles_are_the_column_of_their_texts() -> Result<(), Error> {
    let texts: Vec<_> = (0..500).map(|number| (number % 7 != 3).then(|| invented::story(number))).collect();
    let day = Date::from_calendar_date(2027, Month::January, 2).unwrap();
    let reading = Reading::new().on_one_line().received_on(day);
    let texts_column = StringViewArray::from_iter(&texts);
    for (is_diagnosed, reading) in [(false, reading.clone()), (true, reading.with_diagnostics())] {
        let mut stories = StoriesBuilder::new();
        for text in &texts {
            let Some(text) = text else {
                stories.push_null()?;
                continue;
            };
            let (article, found) = Article::diagnose(text);
            let date = article.dateline.as_ref().and_then(|dateline| dateline.date);
            let resolved = date.and_then(|date| date.resolve(day, YearPolicy::default()).ok());
            let resolved = resolved.map(|resolved| resolved.date);
            if is_diagnosed {
                stories.push_diagnosed(&article, resolved, &found.collect::<Vec<_>>())?;
            } else {
                stories.push(&article, resolved)?;
            }
        }
        assert_eq!(stories.len(), 500);
        assert!(stories.finish()? == parse(&texts_column, &reading)?, "with diagnostics: {is_diagnosed}");
    }
    Ok(())
}

#[test]
fn no_articles_are_a_column_of_none() -> Result<(), Error> {
    let stories = StoriesBuilder::default();
    assert!(stories.is_empty());
    let stories = stories.finish()?;
    assert_eq!((stories.len(), stories.fields()), (0, &fields()));
    Ok(())
}
