//! A story made from parts, against the parts that are read.

use wirecopy::arbitrary::{Opening, Story};
use wirecopy::{Article, Dateline};

/// Reading a story gives the parts that it was printed from, each of them.
pub fn a_story_is_read_back(story: &Story) {
    let printed = story.as_str();
    let article = Article::parse(printed).unwrap_or_else(|error| panic!("{error}: {printed:?}"));
    let headline = article.headline.as_ref().expect("strict gives a headline");
    assert_eq!(headline.text, story.headline(), "headline of {printed:?}");
    assert_eq!(headline.label.as_ref().map(ToString::to_string).as_deref(), story.label(), "label of {printed:?}");
    let deck = article.subheadline.as_ref().map(ToString::to_string);
    assert_eq!(deck.as_deref(), story.subheadline(), "subheadline of {printed:?}");
    let notes: Vec<_> = article.notes.iter().map(|note| note.to_string()).collect();
    assert_eq!(notes, story.notes(), "notes of {printed:?}");
    let names: Vec<_> =
        article.byline.iter().flat_map(|byline| byline.names.iter()).map(|name| name.to_string()).collect();
    assert_eq!(names, story.names(), "names in {printed:?}");
    an_opening_is_in(story.opening(), &article.dateline.expect("strict gives a dateline"), printed);
    assert_eq!(article.body.blocks, story.blocks(), "body of {printed:?}");
}

fn an_opening_is_in(opening: &Opening, dateline: &Dateline<'_>, printed: &str) {
    assert_eq!(dateline.text, opening.as_str().trim(), "dateline of {printed:?}");
    assert_eq!(*dateline.places, *opening.places(), "places of {printed:?}");
    assert_eq!(dateline.date, opening.date(), "date of {printed:?}");
    let credit = dateline.credit.as_ref();
    assert_eq!(credit.map(|credit| credit.name.as_printed()), opening.credit(), "credit of {printed:?}");
    let Some(key) = opening.agency() else { return };
    let agency = credit.and_then(|credit| credit.agency.as_ref());
    assert_eq!(agency.map(ToString::to_string).as_deref(), Some(key), "agency in {printed:?}");
}
