//! The parts of a story in the order of the text, each with its place and its values.

use wirecopy::parts::BlockKind;
use wirecopy::{Article, Place, Span, Text};

use super::kind::Kind;
use crate::story::{Resolution, Story};

/// A part with its place in the text, and what stands in it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) kind: Kind,
    pub(crate) span: Span,
    /// What was read: `("agency", "TASS")`.
    pub(crate) values: Vec<(&'static str, String)>,
    pub(crate) inner: Vec<Part>,
}

/// Every part of the story in the order of the text, with the words between them, those in a part within it.
pub(crate) fn parts(story: &Story<'_>) -> Vec<Part> {
    let mut found = Found { text: story.text, parts: Vec::new() };
    found.article(&story.article);
    let mut parts = nested(found.parts);
    for part in &mut parts {
        part.values = match part.kind {
            Kind::Byline => byline(story),
            Kind::Dateline => dateline(story),
            _ => Vec::new(),
        };
    }
    with_unread(parts, story.text)
}

struct Found<'s> {
    text: &'s str,
    parts: Vec<Part>,
}

impl Found<'_> {
    fn add(&mut self, kind: Kind, text: &Text<'_>) {
        self.parts.extend(text.span_in(self.text).map(|span| Part {
            kind,
            span,
            values: Vec::new(),
            inner: Vec::new(),
        }));
    }

    fn add_all<'t, 'a: 't>(&mut self, kind: Kind, texts: impl IntoIterator<Item = &'t Text<'a>>) {
        texts.into_iter().for_each(|text| self.add(kind, text));
    }

    fn article(&mut self, article: &Article<'_>) {
        let Article { headline, subheadline, byline, notes, dateline, body, .. } = article;
        if let Some(headline) = headline {
            self.add(Kind::Headline, &headline.text);
            self.add_all(Kind::Label, &headline.label);
        }
        self.add_all(Kind::Subheadline, subheadline);
        if let Some(byline) = byline {
            self.add(Kind::Byline, &byline.text);
            byline.names.iter().for_each(|name| self.add(Kind::Name, &name));
            self.add_all(Kind::Title, &byline.title);
        }
        notes.iter().for_each(|note| self.add(Kind::Body(BlockKind::Note), &note));
        if let Some(dateline) = dateline {
            self.add(Kind::Dateline, &dateline.text);
            for Place { name, region, .. } in &dateline.places {
                self.add(Kind::Place, name);
                self.add_all(Kind::Region, region);
            }
            if let Some(credit) = &dateline.credit {
                self.add(Kind::Credit, &credit.text);
                // Mostly the credit is the agency's name and nothing else.
                self.add_all(Kind::Agency, Some(&credit.name).filter(|name| name.len() < credit.text.len()));
                self.add_all(Kind::Correspondent, &credit.correspondent);
            }
        }
        let lede = body.lede();
        for block in &body.blocks {
            let is_lede = lede.is_some_and(|lede| std::ptr::eq(lede, block.text()));
            self.add(if is_lede { Kind::Lede } else { Kind::Body(block.kind()) }, block.text());
        }
    }
}

/// Puts each part into the one that it stands in; of two that cross each other, the first in the text is kept.
fn nested(mut parts: Vec<Part>) -> Vec<Part> {
    parts.sort_by_key(|part| (part.span.start, std::cmp::Reverse(part.span.end)));
    let mut outer: Vec<Part> = Vec::new();
    for part in parts {
        into(&mut outer, part);
    }
    outer
}

/// Appends a part behind, or in the last of, those before it: parts stand in each other three deep at most.
fn into(parts: &mut Vec<Part>, part: Part) {
    match parts.last_mut() {
        Some(last) if part.span.end <= last.span.end => into(&mut last.inner, part),
        Some(last) if part.span.start < last.span.end => {}
        _ => parts.push(part),
    }
}

/// Puts the words between parts into parts of their own.
fn with_unread(parts: Vec<Part>, text: &str) -> Vec<Part> {
    let mut all = Vec::new();
    let mut at = 0;
    let unread = |start: usize, end: usize| {
        let between = text.get(start..end)?;
        let words = between.trim_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
        let span = Span::of(words, text).filter(|_| !words.is_empty())?;
        Some(Part { kind: Kind::Unread, span, values: Vec::new(), inner: Vec::new() })
    };
    for part in parts {
        all.extend(unread(at, part.span.start));
        at = part.span.end;
        all.push(part);
    }
    all.extend(unread(at, text.len()));
    all
}

/// Whom the byline names.
fn byline(story: &Story<'_>) -> Vec<(&'static str, String)> {
    let Some(byline) = &story.article.byline else { return Vec::new() };
    let names = byline.names.iter().map(|name| ("name", name.one_line().into_owned()));
    names.chain(byline.title.iter().map(|title| ("title", title.one_line().into_owned()))).collect()
}

/// What the dateline says, as the library gives it.
fn dateline(story: &Story<'_>) -> Vec<(&'static str, String)> {
    let Some(dateline) = &story.article.dateline else { return Vec::new() };
    let mut values = Vec::new();
    for place in &dateline.places {
        values.push(("place", place.to_string()));
    }
    values.extend(dateline.date.map(|date| ("date", date.to_string())));
    match &story.resolution {
        Resolution::Resolved(Ok(day)) => values.push(("day", format!("{} (year: {})", day.date, day.found))),
        Resolution::Resolved(Err(error)) => values.push(("day", error.to_string())),
        Resolution::NotAsked | Resolution::NoDate => {}
    }
    if let Some(credit) = &dateline.credit {
        values.push(("credit", credit.name.one_line().into_owned()));
        if let Some(agency) = &credit.agency {
            let key = agency.one_line();
            let organisation = story.desk.organisation(&key).filter(|name| *name != key);
            values.push(("agency", organisation.map_or_else(|| key.to_string(), |name| format!("{key}, {name}"))));
        }
        values.extend(credit.correspondent.as_ref().map(|name| ("correspondent", name.one_line().into_owned())));
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::{Origin, Reader, Strictness};

    /// `name start..end` of each part, those within others behind a dot each.
    fn listed(text: &str) -> Vec<String> {
        fn list(parts: &[Part], text: &str, depth: usize, all: &mut Vec<String>) {
            for part in parts {
                all.push(format!("{}{}: {}", ".".repeat(depth), part.kind.name(), part.span.text(text).unwrap()));
                list(&part.inner, text, depth + 1, all);
            }
        }
        let reader = Reader { desk: wirecopy::Desk::new(), strictness: Strictness::Diagnosed, resolve: None };
        let story = reader.read(Origin::of_file(None), text).unwrap();
        let mut all = Vec::new();
        list(&parts(&story), text, 0, &mut all);
        all
    }

    #[test]
    fn parts_stand_in_the_order_of_the_text_and_in_each_other() {
        assert_eq!(
            listed(
                "URGENT: Harbor of Velna reopens\nBy ANNA KIM\nSOSNOVO /Velna Region/, December 26. /TASS/. \
                 Ships moved.\nNext steps\nThe inner basin opens on Friday.\n"
            ),
            [
                "label: URGENT:",
                "headline: Harbor of Velna reopens",
                "byline: By ANNA KIM",
                ".name: ANNA KIM",
                "dateline: SOSNOVO /Velna Region/, December 26. /TASS/.",
                ".place: SOSNOVO",
                ".region: Velna Region",
                ".credit: TASS",
                "lede: Ships moved.",
                "crosshead: Next steps",
                "paragraph: The inner basin opens on Friday.",
            ]
        );
    }

    #[test]
    fn words_between_the_parts_are_shown_too() {
        let part = |kind, start, end| Part { kind, span: Span::new(start, end), values: vec![], inner: vec![] };
        for (text, found, expected) in [
            ("ab", vec![], vec![part(Kind::Unread, 0, 2)]),
            ("  \n", vec![], vec![]),
            (
                "+ ab +\nc",
                vec![part(Kind::Headline, 2, 4), part(Kind::Lede, 7, 8)],
                vec![
                    part(Kind::Unread, 0, 1),
                    part(Kind::Headline, 2, 4),
                    part(Kind::Unread, 5, 6),
                    part(Kind::Lede, 7, 8),
                ],
            ),
        ] {
            assert_eq!(with_unread(found, text), expected, "{text:?}");
        }
    }

    #[test]
    fn of_parts_that_cross_the_first_is_kept() {
        let part = |kind, start, end, inner| Part { kind, span: Span::new(start, end), values: vec![], inner };
        assert_eq!(
            nested(vec![
                part(Kind::Lede, 3, 8, vec![]),
                part(Kind::Headline, 0, 5, vec![]),
                part(Kind::Label, 0, 2, vec![])
            ]),
            [part(Kind::Headline, 0, 5, vec![part(Kind::Label, 0, 2, vec![])])]
        );
    }
}
