//! [`Diagnostics`]: the findings in the order of the text, looked for as they are asked for.

use core::iter::FusedIterator;

use crate::article::{Article, Judgement};
use crate::desk::Desk;
use crate::diagnostic::damage::Damage;
use crate::diagnostic::parts::{self, Findings};
use crate::diagnostic::refused_dateline::RefusedDatelines;
use crate::diagnostic::second_dateline::SecondDatelines;
use crate::diagnostic::{Diagnostic, Grounds};
use crate::layout::Layout;

impl<'a> Article<'a> {
    /// Reads whatever text there is, as [`Article::parse_lenient`] does, and says what a careful desk would flag.
    ///
    /// Typical input is a story from a feed or a page that nobody looks at before it is stored. The diagnostics are
    /// looked for while they are iterated over, so they cost nothing unasked, and they never allocate.
    ///
    /// ```
    /// use wirecopy::diagnostic::Code;
    /// use wirecopy::Article;
    ///
    /// let (article, mut diagnostics) = Article::diagnose("PORTO, May 3. /TASS/. Ships moved.");
    /// assert_eq!(article.body.lede().unwrap(), "Ships moved.");
    /// assert_eq!(diagnostics.next().map(|diagnostic| diagnostic.code), Some(Code::NoHeadline));
    /// assert_eq!(diagnostics.next(), None);
    /// ```
    pub fn diagnose(text: &'a str) -> (Self, Diagnostics<'a>) {
        Desk::new().diagnose(text)
    }
}

impl Desk {
    /// Reads and diagnoses a text as [`Article::diagnose`] does, with this desk's agencies.
    ///
    /// Typical input is a story of a wire that [`AGENCIES`](crate::AGENCIES) does not list.
    ///
    /// ```
    /// use wirecopy::{Agency, Desk};
    ///
    /// const OURS: &[Agency<'_>] = &[Agency::new("HARBOR", &["Harbor Wire"])];
    ///
    /// let story = "Harbor reopens\nPORTO (Harbor Wire) - Ships moved on Monday.";
    /// assert_eq!(Desk::new().diagnose(story).1.count(), 1);
    /// assert_eq!(Desk::new().with(OURS).diagnose(story).1.count(), 0);
    /// ```
    pub fn diagnose<'a>(&self, text: &'a str) -> (Article<'a>, Diagnostics<'a>) {
        let (article, judgement) = self.judged(text);
        let diagnostics = Diagnostics::of(text, &article, judgement, self);
        (article, diagnostics)
    }
}

/// The diagnostics of a story, in the order of the text; made by [`Article::diagnose`] and [`Desk::diagnose`].
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct Diagnostics<'a> {
    grounds: Option<Grounds>,
    parts: Findings,
    refused: Ahead<RefusedDatelines<'a>>,
    datelines: Ahead<SecondDatelines<'a>>,
    damage: Ahead<Damage<'a>>,
}

/// Findings from one source, of which the next can be looked at before it is taken.
///
/// As `Peekable`, which would make [`Diagnostics`] invariant in its lifetime.
#[derive(Clone, Debug)]
struct Ahead<S> {
    source: S,
    #[expect(clippy::option_option, reason = "not looked at yet, looked at and nothing there, or looked at")]
    head: Option<Option<Diagnostic>>,
}

impl<S: Iterator<Item = Diagnostic>> Ahead<S> {
    const fn of(source: S) -> Self {
        Self { source, head: None }
    }

    fn peek(&mut self) -> Option<Diagnostic> {
        *self.head.get_or_insert_with(|| self.source.next())
    }

    fn next(&mut self) -> Option<Diagnostic> {
        self.head.take().unwrap_or_else(|| self.source.next())
    }
}

impl<'a> Diagnostics<'a> {
    fn of(text: &'a str, article: &Article<'a>, judgement: Judgement, desk: &Desk) -> Self {
        let layout = Layout::of(text);
        let admitted = judgement.admission.zip(article.dateline.as_ref());
        let grounds = admitted.map(|(admission, dateline)| Grounds::of(admission, dateline, article));
        Self {
            grounds,
            parts: parts::findings((text, layout), article, grounds.as_ref(), desk),
            refused: Ahead::of(RefusedDatelines::of(text, layout, article, judgement.refused, desk.clone())),
            datelines: Ahead::of(SecondDatelines::of(text, layout, article, judgement.refused, desk.clone())),
            damage: Ahead::of(Damage::of(text)),
        }
    }

    /// Why the article's dateline was believed, where it has one. It was decided while the article was read, so asking
    /// costs nothing, however many diagnostics were taken.
    ///
    /// ```
    /// use wirecopy::Article;
    ///
    /// let (_, diagnostics) = Article::diagnose("Harbor reopens\nVELNA - Ships moved again after a storm.");
    /// let grounds = diagnostics.grounds().unwrap();
    /// assert!(grounds.is_thin());
    /// assert_eq!(
    ///     grounds.to_string(),
    ///     "a place in capitals stands before a dash and a sentence (capitals, a dash, a headline above)",
    /// );
    /// ```
    #[must_use]
    pub const fn grounds(&self) -> Option<Grounds> {
        self.grounds
    }
}

impl Iterator for Diagnostics<'_> {
    type Item = Diagnostic;

    fn next(&mut self) -> Option<Diagnostic> {
        let heads = [self.parts.peek(), self.refused.peek(), self.datelines.peek(), self.damage.peek()];
        let first = heads.into_iter().flatten().min()?;
        match heads.iter().position(|head| *head == Some(first))? {
            0 => self.parts.next(),
            1 => self.refused.next(),
            2 => self.datelines.next(),
            _ => self.damage.next(),
        }
    }
}

impl FusedIterator for Diagnostics<'_> {}
