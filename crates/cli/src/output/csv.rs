//! CSV: the main fields of each story, as RFC 4180 has it, with LF.

use wirecopy::Text;
use wirecopy::date::PartialDate;
use wirecopy::parts::Places;

use super::{Format, cell};
use crate::story::{Origin, Resolution, Story};

/// The columns, of which each row has all.
const COLUMNS: [&str; 23] = [
    "file",
    "line",
    "row",
    "id",
    "story",
    "frame",
    "sent",
    "label",
    "headline",
    "subheadline",
    "byline",
    "places",
    "date",
    "resolved",
    "credit",
    "agency",
    "correspondent",
    "certainty",
    "lede",
    "paragraphs",
    "words",
    "diagnostics",
    "error",
];

/// A row a story.
#[derive(Debug)]
pub(crate) struct Rows;

/// A cell; lists are joined by `; `.
fn joined(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().collect::<Vec<_>>().join("; ")
}

fn text(text: Option<&Text<'_>>) -> String {
    text.map_or_else(String::new, |text| text.one_line().into_owned())
}

/// `ST. ANSELM, Maine; PORTO`
fn places(places: &Places<'_>) -> String {
    joined(places.iter().map(|place| match &place.region {
        Some(region) => format!("{}, {}", place.name.one_line(), region.one_line()),
        None => place.name.one_line().into_owned(),
    }))
}

fn resolved(resolution: &Resolution) -> String {
    match resolution {
        Resolution::Resolved(Ok(day)) => day.date.to_string(),
        _ => String::new(),
    }
}

/// `04-11`, or `2026-04-11` where the year is printed, or `Monday`, where no more is.
fn date(date: PartialDate) -> String {
    if (date.month, date.day) == (None, None) {
        return date.to_string();
    }
    let year = date.year.map(|year| format!("{year:04}"));
    let month = date.month.map(|month| format!("{:02}", u8::from(month)));
    let day = date.day.map(|day| format!("{day:02}"));
    [year, month, day].into_iter().flatten().collect::<Vec<_>>().join("-")
}

/// Where a story stood.
fn origin(origin: &Origin<'_>) -> [String; 5] {
    let number = |number: Option<u64>| number.map_or_else(String::new, |number| number.to_string());
    let file = origin.file.unwrap_or_default().to_owned();
    let id = origin.id().map_or_else(String::new, cell);
    [file, number(origin.line()), number(origin.row()), id, number(origin.story)]
}

/// A row with nothing behind where the story stood but a reason why.
fn bare(from: &Origin<'_>, why: &str, out: &mut Vec<u8>) {
    let mut cells = [const { String::new() }; COLUMNS.len()];
    let stood = origin(from);
    let count = stood.len();
    cells[..count].clone_from_slice(&stood);
    why.clone_into(&mut cells[COLUMNS.len() - 1]);
    row(&cells, out);
}

fn row(cells: &[String; COLUMNS.len()], out: &mut Vec<u8>) {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(cells).expect("a list of bytes takes any row");
    writer.flush().expect("a list of bytes takes any row");
}

impl Format for Rows {
    fn begin(&self) -> Vec<u8> {
        let mut out = Vec::new();
        row(&COLUMNS.map(str::to_owned), &mut out);
        out
    }

    fn story(&self, story: &Story<'_>, out: &mut Vec<u8>) {
        let article = &story.article;
        let dateline = article.dateline.as_ref();
        let credit = dateline.and_then(|dateline| dateline.credit.as_ref());
        let [file, line, row_number, id, number] = origin(&story.origin);
        let sent = story.framed.as_ref().and_then(|framed| framed.sent.as_ref());
        row(
            &[
                file,
                line,
                row_number,
                id,
                number,
                story.framed.as_ref().map_or_else(String::new, |framed| framed.frame.to_string()),
                text(sent.map(|sent| &sent.text)),
                text(article.headline.as_ref().and_then(|headline| headline.label.as_ref())),
                text(article.headline.as_ref().map(|headline| &headline.text)),
                text(article.subheadline.as_ref()),
                joined(article.byline.iter().flat_map(|byline| &byline.names).map(|name| name.one_line().into_owned())),
                dateline.map_or_else(String::new, |dateline| places(&dateline.places)),
                dateline.and_then(|dateline| dateline.date).map_or_else(String::new, date),
                resolved(&story.resolution),
                text(credit.map(|credit| &credit.name)),
                text(credit.and_then(|credit| credit.agency.as_ref())),
                text(credit.and_then(|credit| credit.correspondent.as_ref())),
                dateline.map_or_else(String::new, |dateline| dateline.certainty().to_string()),
                text(article.body.lede()),
                article.body.paragraphs().count().to_string(),
                article.word_count().to_string(),
                joined(story.diagnostics.iter().flatten().map(|diagnostic| diagnostic.code.to_string())),
                String::new(),
            ],
            out,
        );
    }

    fn refused(&self, from: &Origin<'_>, why: &str, out: &mut Vec<u8>) {
        bare(from, why, out);
    }

    #[cfg(feature = "parquet")]
    fn absent(&self, from: &Origin<'_>, out: &mut Vec<u8>) {
        bare(from, "", out);
    }
}

#[cfg(test)]
mod tests {
    use wirecopy::time::{Month, Weekday};

    use super::*;

    #[test]
    fn a_date_has_what_is_printed() {
        let april = PartialDate::of(Month::April, 11).unwrap();
        for (printed, cell) in [
            (april, "04-11"),
            (april.with_year(2026).unwrap(), "2026-04-11"),
            (PartialDate::on_day(3).unwrap(), "03"),
            (PartialDate::on_weekday(Weekday::Monday), "Monday"),
        ] {
            assert_eq!(date(printed), cell);
        }
    }
}
