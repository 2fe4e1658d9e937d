//! [`Diagnostics`]: the findings in the order of the text, looked for as they are asked for.

use core::iter::FusedIterator;

use crate::article::Article;
use crate::desk::Desk;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::damage::Damage;
use crate::diagnostic::parts::{self, Findings};
use crate::diagnostic::second_dateline::SecondDatelines;
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
    /// const OURS: &[Agency<'_>] = &[Agency::new("HARBOUR", &["Harbour Wire"])];
    ///
    /// let story = "Harbour reopens\nPORTO (Harbour Wire) - Ships moved on Monday.";
    /// assert_eq!(Desk::new().diagnose(story).1.count(), 1);
    /// assert_eq!(Desk::new().with(OURS).diagnose(story).1.count(), 0);
    /// ```
    pub fn diagnose<'a>(&self, text: &'a str) -> (Article<'a>, Diagnostics<'a>) {
        let article = self.article_lenient(text);
        let diagnostics = Diagnostics::of(text, &article, self.clone());
        (article, diagnostics)
    }
}

/// The diagnostics of a story, in the order of the text; made by [`Article::diagnose`].
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct Diagnostics<'a> {
    parts: Findings,
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
    fn of(text: &'a str, article: &Article<'a>, desk: Desk) -> Self {
        let layout = Layout::of(text);
        Self {
            parts: parts::findings(text, layout, article, &desk),
            datelines: Ahead::of(SecondDatelines::of(text, layout, article, desk)),
            damage: Ahead::of(Damage::of(text)),
        }
    }
}

impl Iterator for Diagnostics<'_> {
    type Item = Diagnostic;

    fn next(&mut self) -> Option<Diagnostic> {
        let heads = [self.parts.peek(), self.datelines.peek(), self.damage.peek()];
        let first = heads.into_iter().flatten().min()?;
        match heads {
            [Some(head), _, _] if head == first => self.parts.next(),
            [_, Some(head), _] if head == first => self.datelines.next(),
            _ => self.damage.next(),
        }
    }
}

impl FusedIterator for Diagnostics<'_> {}
