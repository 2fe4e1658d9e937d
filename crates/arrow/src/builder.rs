//! [`StoriesBuilder`]: the columns of stories that were read elsewhere.

use arrow_array::StructArray;
use arrow_buffer::NullBufferBuilder;
use wirecopy::Article;
use wirecopy::diagnostic::Diagnostic;
use wirecopy::time::Date;

use crate::error::Error;
use crate::row::Row;
use crate::stories::Stories;
use crate::words::Words;

/// The columns of stories that were read elsewhere, which grow by a story at a time.
///
/// Where texts are a column already, [`parse`](crate::parse()) reads them and copies nothing. This is for whoever has
/// articles: from files, from a stream, with errors of their own among them. Every word is copied, once, so that the
/// columns hold nothing but the parts. Texts that the wire broke over lines stand on one line.
///
/// ```
/// use arrow_array::Array as _;
/// use arrow_array::cast::AsArray as _;
/// use wirecopy::Article;
/// use wirecopy_arrow::{StoriesBuilder, fields};
///
/// let mut stories = StoriesBuilder::new();
/// stories.push(&Article::parse_lenient("Harbor reopens\nPORTO, May 3. /TASS/. The ships moved again at noon,\nthe master said."), None)?;
/// stories.push_null()?;
/// let stories = stories.finish()?;
/// assert_eq!((stories.fields(), stories.null_count()), (&fields(), 1));
/// let ledes = stories.column_by_name("lede").unwrap().as_string_view();
/// assert_eq!(ledes.iter().collect::<Vec<_>>(), [Some("The ships moved again at noon, the master said."), None]);
/// # Ok::<(), wirecopy_arrow::Error>(())
/// ```
#[derive(Debug)]
pub struct StoriesBuilder {
    stories: Stories<'static>,
    nulls: NullBufferBuilder,
    diagnostics: bool,
}

impl Default for StoriesBuilder {
    fn default() -> Self {
        Self::new()
    }
}

impl StoriesBuilder {
    /// No story yet.
    #[must_use]
    pub fn new() -> Self {
        let words = Words::written_anew();
        Self { stories: Stories::with_words(words, 0), nulls: NullBufferBuilder::new(0), diagnostics: false }
    }

    /// How many stories there are, null ones among them.
    #[must_use]
    pub fn len(&self) -> usize {
        self.nulls.len()
    }

    /// Whether there is no story.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds a story, with the day that its date means where somebody knows it.
    ///
    /// # Errors
    ///
    /// [`Error::TooManyParts`], for stories of more than 2³¹ − 1 blocks.
    pub fn push(&mut self, article: &Article<'_>, resolved: Option<Date>) -> Result<(), Error> {
        self.add(article, resolved, &[], true)
    }

    /// Adds a story as [`push`](Self::push) does, and what a desk would flag: the column `diagnostics` is then null of
    /// no story.
    ///
    /// # Errors
    ///
    /// As for [`push`](Self::push).
    ///
    /// ```
    /// use arrow_array::Array as _;
    /// use arrow_array::cast::AsArray as _;
    /// use wirecopy::Article;
    /// use wirecopy_arrow::StoriesBuilder;
    ///
    /// let (article, found) = Article::diagnose("Harbor reopens\nPORTO, Narch 3 (Lusa) -- Ships moved.");
    /// let mut stories = StoriesBuilder::new();
    /// stories.push_diagnosed(&article, None, &found.collect::<Vec<_>>())?;
    /// let stories = stories.finish()?;
    /// let codes = stories.column_by_name("diagnostics").unwrap().as_list::<i32>().value(0);
    /// assert_eq!(codes.as_string_view().value(0), "misprinted-date");
    /// # Ok::<(), wirecopy_arrow::Error>(())
    /// ```
    pub fn push_diagnosed(
        &mut self,
        article: &Article<'_>,
        resolved: Option<Date>,
        diagnostics: &[Diagnostic],
    ) -> Result<(), Error> {
        self.diagnostics = true;
        self.add(article, resolved, diagnostics, true)
    }

    /// Adds a null, for a story that could not be read.
    ///
    /// # Errors
    ///
    /// As for [`push`](Self::push).
    pub fn push_null(&mut self) -> Result<(), Error> {
        self.add(&Article::parse_lenient(""), None, &[], false)
    }

    fn add(
        &mut self,
        article: &Article<'_>,
        resolved: Option<Date>,
        diagnostics: &[Diagnostic],
        is_story: bool,
    ) -> Result<(), Error> {
        // No text stands behind the words: none is a slice of it.
        let row = Row::new("", 0);
        self.stories.push(&row, article, resolved, diagnostics.iter().map(|found| found.code))?;
        self.nulls.append(is_story);
        Ok(())
    }

    /// The column of structs, whose fields are [`fields`](crate::fields()).
    ///
    /// # Errors
    ///
    /// [`Error::Arrow`], where Arrow refuses an array; no input is known that leads to it.
    pub fn finish(mut self) -> Result<StructArray, Error> {
        self.stories.finish(self.nulls.finish().as_ref(), self.diagnostics)
    }
}
