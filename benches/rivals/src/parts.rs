//! The parts that every rival must give, so that all of them do the same work.

use wirecopy::Article;

/// Headline, dateline and blocks of a story of TASS' or the bracketed form.
#[derive(Debug, PartialEq, Eq)]
pub struct Parts<'a> {
    pub headline: &'a str,
    pub dateline: Option<Dateline<'a>>,
    /// The blocks after the dateline; after the headline where there is none.
    pub blocks: Vec<&'a str>,
}

/// Places with their regions, month, day and agency.
#[derive(Debug, PartialEq, Eq)]
pub struct Dateline<'a> {
    pub places: Vec<(&'a str, Option<&'a str>)>,
    pub date: Option<(u8, u8)>,
    pub agency: &'a str,
}

impl<'a> Parts<'a> {
    /// The same parts as wirecopy reads them.
    pub fn of(article: &'a Article<'a>) -> Self {
        let dateline = article.dateline.as_ref().and_then(|dateline| {
            let credit = dateline.credit.as_ref()?;
            let places = dateline.places.iter();
            let region = |place: &'a wirecopy::Place<'a>| place.region.as_ref().map(|region| region.as_printed());
            let date = dateline.date.and_then(|date| Some((u8::from(date.month?), date.day?)));
            Some(Dateline {
                places: places.map(|place| (place.name.as_printed(), region(place))).collect(),
                date,
                agency: credit.name.as_printed(),
            })
        });
        let headline = article.headline.as_ref().map_or("", |headline| headline.text.as_printed());
        let blocks = article.body.blocks.iter().map(|block| block.text().as_printed()).collect();
        Self { headline, dateline, blocks }
    }
}

/// The places of a run such as `NEW YORK/LONDON` or `PORTLAND, Ore.`.
pub fn places(run: &str) -> Vec<(&str, Option<&str>)> {
    run.split('/')
        .map(|place| match place.split_once(", ") {
            Some((name, region)) => (name, Some(region)),
            None => (place, None),
        })
        .collect()
}

/// The month's number of an English name, in full or cut.
pub fn month(name: &str) -> u8 {
    const NAMES: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let found = NAMES.iter().position(|known| name.starts_with(known));
    found.and_then(|at| u8::try_from(at + 1).ok()).unwrap_or(0)
}
