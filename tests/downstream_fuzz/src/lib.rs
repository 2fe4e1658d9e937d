//! A user's pipeline: what an archive's index keeps of a story, one line of tabs each.

use wirecopy::{Article, Error};

/// A story in the index.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    pub slug: String,
    pub places: Vec<String>,
    pub agency: Option<String>,
    pub words: usize,
}

impl Entry {
    /// What the index keeps of this copy.
    ///
    /// # Errors
    ///
    /// Where the copy is no whole story.
    pub fn of(copy: &str) -> Result<Self, Error> {
        let article = Article::parse(copy)?;
        let dateline = article.dateline.as_ref();
        Ok(Self {
            slug: article.headline.as_ref().map(|headline| slug(headline.text.as_printed())).unwrap_or_default(),
            places: dateline
                .iter()
                .flat_map(|dateline| &*dateline.places)
                .map(|place| place.name.to_string())
                .collect(),
            agency: dateline.and_then(|dateline| Some(dateline.credit.as_ref()?.agency.as_ref()?.to_string())),
            words: article.word_count(),
        })
    }

    /// The entry as a line of the index.
    #[must_use]
    pub fn line(&self) -> String {
        let agency = self.agency.as_deref().unwrap_or("-");
        format!("{}\t{}\t{agency}\t{}", self.slug, self.places.join("|"), self.words)
    }

    /// The entry that a line of the index holds.
    #[must_use]
    pub fn read(line: &str) -> Option<Self> {
        let mut fields = line.split('\t');
        let mut field = || fields.next().map(str::to_owned);
        let (slug, places, agency, words) = (field()?, field()?, field()?, field()?);
        Some(Self {
            slug,
            places: places.split('|').filter(|place| !place.is_empty()).map(str::to_owned).collect(),
            agency: Some(agency).filter(|key| key != "-"),
            words: words.parse().ok()?,
        })
    }
}

/// The headline as the last part of an address.
#[must_use]
pub fn slug(headline: &str) -> String {
    let words = headline.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}
