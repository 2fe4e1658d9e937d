//! An article under the names that news standards give its parts.
//!
//! Two views serialise to JSON and borrow the article: [`NewsArticle`], schema.org's, made by
//! [`Article::schema_org`](crate::Article::schema_org), and [`Ninjs`], IPTC's news in JSON 3.1, made by
//! [`Article::ninjs`](crate::Article::ninjs). For those who write XML, this is which part becomes which element:
//!
//! | part | NITF 3 | `NewsML` 1.2 | `NewsML-G2` 2.35 | TEI P5 |
//! |---|---|---|---|---|
//! | [`headline`](crate::Article::headline) | `hedline/hl1` | `HeadLine` | `headline` | `head` |
//! | [`headline.label`](crate::Headline::label) | `docdata/urgency/@ed-urg` (1 to 8, the publisher's scale) | `Urgency` | `urgency`, `signal` | – |
//! | [`subheadline`](crate::Article::subheadline) | `hedline/hl2` | `SubHeadLine` | a second `headline` with the provider's `@role` | `head[@type='sub']` |
//! | [`byline`](crate::Article::byline) | `body.head/byline` | `ByLine` | `by` | `byline` |
//! | [`byline.title`](crate::Byline::title) | `byline/byttl` | `ByLineTitle` | inside `by` | inside `byline` |
//! | [`notes`](crate::Article::notes), [`Block::Note`](crate::Block::Note) | `docdata/ed-msg/@info` | `Comment` | `itemMeta/edNote` | `note` |
//! | [`dateline.text`](crate::Dateline::text) | `body.head/dateline` (mixed text) | `DateLine` | `dateline` (Power only) | `opener/dateline` |
//! | [`dateline.places`](crate::Dateline::places) | `dateline/location`, one each | `Location[@HowPresent='Origin']` | `located`, one each | `placeName` |
//! | [`place.region`](crate::Place::region) | `location/state`, `region` or `country`: the text does not say which | `Property[@FormalName='CountryArea']` or `'Country'` | inside `located/name` | inside `placeName` |
//! | [`dateline.date`](crate::Dateline::date) | `dateline/story.date` (its text) | inside `DateLine` | – | `date[@when='--04-11']` |
//! | resolved date | `story.date/@norm` (`20260411T000000+0300`: zero time where none is known) | `DateLineDate` | `contentCreated` (a bare date will do) | `date/@when` |
//! | [`credit.agency`](crate::Credit::agency) | `body.head/distributor/org` | `Provider`, `CreditLine` | `infoSource`, `creditline` | `orgName` |
//! | [`credit.correspondent`](crate::Credit::correspondent) | `byline/person` | `ByLine` | `creator`, `by` | `byline` |
//! | [`Block::Paragraph`](crate::Block::Paragraph) | `body.content/p` (`@lede` on the first) | `DataContent/p` | `inlineXML` | `p` |
//! | [`Block::Crosshead`](crate::Block::Crosshead) | `body.content/hl2` | as NITF | as NITF | `head` of a `div` |
//! | [`Block::ListItem`](crate::Block::ListItem) | `ul/li` | as NITF | as NITF | `list/item` |
//! | [`Block::TableRow`](crate::Block::TableRow) | `pre`, or `table/tr` | as NITF | as NITF | `table/row` |
//! | [`Block::Separator`](crate::Block::Separator) | `hr` | as NITF | as NITF | `milestone` |
//! | [`Block::SignOff`](crate::Block::SignOff) | `body.end/tagline` | `NewsLine` | `by`, `contributor` | `closer` |
//! | [`Block::EndMark`](crate::Block::EndMark), [`Block::Boilerplate`](crate::Block::Boilerplate) | `body.end` or none | – | `usageTerms`, or none | – |
//!
//! Four traps, all seen in real feeds:
//!
//! - The dateline says where the story was *written*. NITF's `evloc` and schema.org's `contentLocation` say where
//!   things *happened*, so they are never filled from it.
//! - No standard has room for a date without a year, other than as text (TEI and XSD write `--04-11`). A year
//!   comes from [`PartialDate::resolve`](crate::date::PartialDate::resolve) and a caller who knows when the story was received.
//! - The dateline's day and `contentCreated` may differ by one (`NewsML-G2`'s listing 28), so neither corrects the other.
//! - Write the dateline in its own element or in the first `p`, not in both, as one wire does.
//!
//! Sources: the NITF 3.6 documentation and `Syndication::NITF`'s cardinalities; the `NewsML` 1.2 functional
//! specification; the `NewsML-G2` 2.35 Power schema; ninjs schema 3.1 and its guidelines; schema.org's `NewsArticle`;
//! TEI P5's `opener`.

mod ninjs;
mod schema_org;

pub use ninjs::Ninjs;
pub use schema_org::NewsArticle;

use alloc::borrow::Cow;
use core::fmt::Display;

use serde::ser::{Serialize, Serializer};

use crate::article::Article;
use crate::credit::Credit;
use crate::desk::Desk;
use crate::text::Text;

/// Serialises as the string that it displays.
struct Shown<T>(T);

impl<T: Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// The desk whose agencies are named, where no other is given.
const CRATES_DESK: &Desk = &Desk::new();

/// Who wrote the story: the byline's names, then the correspondent whom the dateline names.
fn writers<'s, 'a>(article: &'s Article<'a>) -> impl Iterator<Item = Text<'a>> + use<'s, 'a> {
    let names = || article.byline.iter().flat_map(|byline| byline.names.iter());
    let correspondent = article.dateline.iter().find_map(|dateline| dateline.credit.as_ref()?.correspondent.clone());
    let correspondent = correspondent.filter(|correspondent| !names().any(|name| name == *correspondent));
    names().chain(correspondent)
}

/// The name of the organisation that signs: its own, or the credit's where no agency is known.
fn organisation<'s>(credit: &'s Credit<'_>, desk: &'s Desk) -> Cow<'s, str> {
    let known = credit.agency.as_ref().and_then(|key| desk.organisation(&key.one_line()));
    known.map_or_else(|| credit.name.one_line(), Cow::Borrowed)
}

/// What of `whole` stands from the first of `parts` to the last, the fence that closes the last one included; `None`
/// where it does not hold them, as in an article that the caller put together.
fn from_first_to_last<'w, 'p>(whole: &'w str, parts: impl Iterator<Item = Text<'p>>) -> Option<&'w str> {
    let (mut start, mut end, mut cursor) = (usize::MAX, 0, 0);
    for part in parts {
        let part = part.one_line();
        let find = |from: usize| whole[from..].find(&*part).map(|found| from + found);
        // Some wires print the region before its city.
        let at = find(cursor).or_else(|| find(0))?;
        cursor = at + part.len();
        start = start.min(at);
        end = end.max(cursor + fence(&whole[..at], &whole[cursor..]));
    }
    whole.get(start..end)
}

/// The length of the mark at the head of `after` that closes what the tail of `before` opens.
fn fence(before: &str, after: &str) -> usize {
    // Of two regions, each in its own brackets, the first opens and the second closes.
    let in_brackets = before.ends_with(['(', '[', '（']) && after.starts_with([')', ']', '）']);
    // A slash with a blank before it opens a region, one without parts two places.
    let in_slashes = before.ends_with(" /") && after.starts_with('/');
    after.chars().next().filter(|_| in_brackets || in_slashes).map_or(0, char::len_utf8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_of_parts_is_cut_as_printed() {
        for (whole, parts, expected) in [
            ("PARIS/LONDON, May 3 (AFP) -", &["PARIS", "LONDON"][..], Some("PARIS/LONDON")),
            ("IGORA /Leningrad Region/, May 3.", &["IGORA", "Leningrad Region"], Some("IGORA /Leningrad Region/")),
            (
                "Mumbai (Maharashtra) [India], May",
                &["Mumbai", "Maharashtra) [India"],
                Some("Mumbai (Maharashtra) [India]"),
            ),
            ("Georgia, Tbilisi, May 3 /Trend/", &["Tbilisi", "Georgia"], Some("Georgia, Tbilisi")),
            ("PARIS/LONDON/TASS/", &["PARIS", "LONDON"], Some("PARIS/LONDON")),
            ("By A. Writer and B. Writer", &["A. Writer", "B. Writer"], Some("A. Writer and B. Writer")),
            ("(di Anna Kim)", &["Anna Kim"], Some("Anna Kim")),
            ("(PORTO/FARO)", &["PORTO", "FARO"], Some("PORTO/FARO")),
            ("PORTO（Faro）, May 3", &["PORTO", "Faro"], Some("PORTO（Faro）")),
            ("PORTO [Faro], May 3", &["PORTO", "Faro"], Some("PORTO [Faro]")),
            ("PORTO (Faro", &["PORTO", "Faro"], Some("PORTO (Faro")),
            ("IGORA /Leningrad Region, May 3", &["IGORA", "Leningrad Region"], Some("IGORA /Leningrad Region")),
            ("LONDON", &["PARIS"], None),
            ("LONDON", &[], None),
        ] {
            assert_eq!(from_first_to_last(whole, parts.iter().map(|part| Text::new(part))), expected, "{whole}");
        }
    }
}
