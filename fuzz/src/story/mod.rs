//! Invented stories, printed from parts that are then looked for in what was read.

mod choices;
mod days;
mod opening;
mod words;

pub use choices::Choices;

use wirecopy::{AGENCIES, Article, Block, Dateline};

use opening::Opening;

/// A story as a desk would send it: its parts, and how it is printed.
#[derive(Clone, Debug)]
pub struct Story {
    label: Option<&'static str>,
    headline: &'static str,
    deck: Option<&'static str>,
    notes: Vec<&'static str>,
    byline: Option<(&'static str, &'static [&'static str])>,
    opening: Opening,
    body: Vec<Block<'static>>,
    between: &'static str,
}

impl Story {
    /// The story that these choices make.
    #[must_use]
    pub fn of(choices: &mut Choices<'_>) -> Self {
        Self {
            label: choices.one_or_none(&words::LABELS),
            headline: choices.one(&words::HEADLINES),
            deck: choices.one_or_none(&words::DECKS),
            notes: (0..choices.below(4)).map(|_| choices.one(&words::NOTES)).collect(),
            byline: choices.one_or_none(&words::BYLINES),
            opening: opening::opening(choices),
            body: body(choices),
            between: choices.one(&["\n", "\n\n", "\r\n", "\n \n", "\u{2028}"]),
        }
    }

    /// The story as sent.
    #[must_use]
    pub fn printed(&self) -> String {
        let mut lines = Vec::new();
        match self.label {
            Some("URGENT") => lines.extend(["URGENT".to_owned(), self.headline.to_owned()]),
            Some(label) if label.ends_with('-') => lines.push(format!("{label}{}", self.headline)),
            Some(label) => lines.push(format!("{label} {}", self.headline)),
            None => lines.push(self.headline.to_owned()),
        }
        lines.extend(self.deck.map(str::to_owned));
        lines.extend(self.notes.iter().map(ToString::to_string));
        lines.extend(self.byline.map(|(text, _)| text.to_owned()));
        let mut body = self.body.iter().map(|block| block.text().to_string());
        lines.extend(body.next().map(|lede| format!("{}{lede}", self.opening.text)));
        lines.extend(body);
        lines.join(self.between)
    }

    /// Reads the story back, part by part.
    pub fn is_read_back(&self) {
        let printed = self.printed();
        let article = Article::parse(&printed).unwrap_or_else(|error| panic!("{error}: {printed:?}"));
        let headline = article.headline.as_ref().expect("strict gives a headline");
        assert_eq!(headline.text, self.headline, "headline of {printed:?}");
        assert_eq!(headline.label.as_ref().map(ToString::to_string).as_deref(), self.label, "label of {printed:?}");
        let deck = article.subheadline.as_ref().map(ToString::to_string);
        assert_eq!(deck.as_deref(), self.deck, "subheadline of {printed:?}");
        let notes: Vec<_> = article.notes.iter().map(|note| note.to_string()).collect();
        assert_eq!(notes, self.notes, "notes of {printed:?}");
        let names: Option<Vec<_>> =
            article.byline.map(|byline| byline.names.iter().map(|name| name.to_string()).collect());
        assert_eq!(
            names,
            self.byline.map(|(_, names)| names.iter().map(ToString::to_string).collect()),
            "names in {printed:?}"
        );
        self.opening.is_in(&article.dateline.expect("strict gives a dateline"), &printed);
        assert_eq!(article.body.blocks, self.body, "body of {printed:?}");
    }
}

impl Opening {
    fn is_in(&self, dateline: &Dateline<'_>, printed: &str) {
        assert_eq!(dateline.text, self.text.trim(), "dateline of {printed:?}");
        let places: Vec<_> = dateline
            .places
            .iter()
            .map(|place| (place.name.to_string(), place.region.as_ref().map(ToString::to_string)))
            .collect();
        let expected: Vec<_> =
            self.places.iter().map(|(name, region)| (name.to_string(), region.map(str::to_owned))).collect();
        assert_eq!(places, expected, "places of {printed:?}");
        let date = dateline.date.map(|date| (date.year, date.month, date.day));
        let expected = self.day.as_ref().map(|day| (day.year, Some(day.month), Some(day.of_month)));
        assert_eq!(date, expected, "date of {printed:?}");
        let name = dateline.credit.as_ref().map(|credit| credit.name.to_string());
        assert_eq!(name.as_deref(), self.credit.map(|(name, _)| name), "credit of {printed:?}");
        let Some((name, key)) = self.credit.filter(|(name, _)| is_nobody_elses(name)) else { return };
        let agency = dateline.credit.as_ref().and_then(|credit| credit.agency.as_ref());
        assert_eq!(agency.map(ToString::to_string).as_deref(), Some(key), "agency of {name} in {printed:?}");
    }
}

/// Whether one agency alone signs so.
fn is_nobody_elses(name: &str) -> bool {
    let lower = name.to_lowercase();
    let signing = AGENCIES.iter().filter(|row| row.spellings().any(|spelling| spelling.to_lowercase() == lower));
    signing.count() == 1
}

fn body(choices: &mut Choices<'_>) -> Vec<Block<'static>> {
    let mut body = vec![Block::Paragraph(choices.one(&words::LEDES).into())];
    for _ in 0..choices.below(5) {
        match choices.below(6) {
            0..=2 => {}
            3 => body.push(Block::Crosshead(choices.one(&words::CROSSHEADS).into())),
            4 => body.extend(words::ITEMS.map(|item| Block::ListItem(item.into()))),
            _ => body.push(Block::Separator("***".into())),
        }
        body.push(Block::Paragraph(choices.one(&words::PARAGRAPHS).into()));
    }
    body.extend(choices.one_or_none(&words::SIGN_OFFS).map(|words| Block::SignOff(words.into())));
    body.extend(choices.one_or_none(&words::END_MARKS).map(|words| Block::EndMark(words.into())));
    body
}
