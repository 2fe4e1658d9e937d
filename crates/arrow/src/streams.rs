//! [`stories`]: a column of streams in, a column of their stories out.

use arrow_array::{Array as _, StringViewArray, StructArray};
use wirecopy::Article;
use wirecopy::stories::Story;
use wirecopy::time::Date;

use crate::envelopes::Envelopes;
use crate::error::Error;
use crate::fields::story_fields;
use crate::reading::Reading;
use crate::row::Row;
use crate::stories::Stories;

/// Cuts each text into the stories that were sent or filed in it, a file a row in, a story a row out, with the fields that
/// [`story_fields`] lists.
///
/// Typical input is a column of captures, day files and exports. They are cut as [`wirecopy::stories()`] cuts them, and each
/// story is read as its frame says: where head and body part is the frame's word, and the envelope is in no part. A text
/// without a frame is one story; an empty or a null text is none. `resolved` goes by the day on which the story was sent,
/// as far as its frame says it, unless the reading has a [day](Reading::received_on); `diagnostics` are those of the frame.
///
/// No text is copied, as by [`parse`](crate::parse()).
///
/// # Errors
///
/// [`Error::TooManyParts`], for stories of more than 2³¹ − 1 blocks.
///
/// ```
/// use arrow_array::StringViewArray;
/// use arrow_array::cast::AsArray as _;
/// use wirecopy_arrow::{Reading, stories};
///
/// let files = StringViewArray::from(vec![
///     "ZCZC\n:Harbor reopens\nPORTO, May 3 (AP) - Ships moved on Monday.\nNNNN\n\
///      ZCZC\n:Ferries wait\nVELNA, May 3 (AP) - Fog stays.\nNNNN\n",
/// ]);
/// let stories = stories(&files, &Reading::new())?;
/// let column = |name| stories.column_by_name(name).unwrap().as_string_view().iter().collect::<Vec<_>>();
/// assert_eq!(column("headline"), [Some("Harbor reopens"), Some("Ferries wait")]);
/// assert_eq!(column("lede"), [Some("Ships moved on Monday."), Some("Fog stays.")]);
/// # Ok::<(), wirecopy_arrow::Error>(())
/// ```
pub fn stories(texts: &StringViewArray, reading: &Reading) -> Result<StructArray, Error> {
    let mut envelopes = Envelopes::of(texts, texts.len(), reading.one_line);
    let mut stories = Stories::of(texts, texts.len(), reading.one_line);
    for (number, (text, view)) in (0..).zip(texts.iter().zip(texts.views())) {
        let Some(text) = text else { continue };
        let row = Row::new(text, *view);
        for story in reading.desk.stories(text) {
            let article = story.article();
            let codes = reading.diagnostics.then(|| story.diagnose().map(|found| found.code));
            stories.push(&row, &article, resolved(&story, &article, reading), codes.into_iter().flatten())?;
            envelopes.push(number, &row, &story);
        }
    }
    let mut columns = envelopes.finish()?;
    columns.extend(stories.finish(None, reading.diagnostics)?.into_parts().1);
    Ok(StructArray::try_new(story_fields(), columns, None)?)
}

fn resolved(story: &Story<'_>, article: &Article<'_>, reading: &Reading) -> Option<Date> {
    let date = article.dateline.as_ref()?.date?;
    let resolved = match reading.received {
        Some(day) => date.resolve(day, reading.policy),
        None => story.sent()?.resolve(date),
    };
    Some(resolved.ok()?.date)
}
