//! A transmission, a day file or an export cut into its stories: [`stories`](fn@stories).
//!
//! Wires do not send stories one by one. They send transmissions, which carry many, and archives keep day files (all
//! that a wire sent on a day) and exports (what a search in an archive gave). A frame is the format of such a text, and
//! an envelope what it prints round a story: a number, a priority, keywords. [`stories`](fn@stories) cuts a text at the
//! marks of its [`Frame`], and each [`Story`] says what its [`Envelope`] holds, when it was [`Sent`], and reads its
//! [`Article`](crate::Article) with the head that the frame names.

mod anpa1312;
mod belga;
mod envelope;
mod export;
mod factiva;
mod fields;
mod flaw;
mod form_feed;
mod frame;
mod iptc7901;
mod mark;
mod own;
mod sections;
mod sent;
mod sgml;
mod story;
mod telex;
mod unframed;

pub use envelope::Envelope;
pub use frame::Frame;
pub use own::Framing;
pub use sent::Sent;
pub use story::Story;

use core::iter::FusedIterator;

use self::frame::{ROWS, Row, UNFRAMED};
use self::mark::{Does, Mark, Rows};
use self::own::OWN;
use crate::desk::Desk;
use crate::line::{Endings, Line, Lines, kind, trim};
use crate::span::Span;

/// Cuts a text into the stories that were sent or filed in it.
///
/// Typical input is a capture of a wire, a day file of an agency, an export of an archive; a text without a frame is
/// one story. Nothing is allocated, nothing fails, and the raw slices tile the text: joined, they are the text, byte
/// for byte. A story begins at its opening mark, and the first one takes in what stands above it. Where a mark was
/// damaged the next one cuts again. A second dateline never cuts, for round-ups have them.
///
/// The text is `&str`: all marks are ASCII, and a stream in Latin-1 is decoded first.
///
/// ```
/// let text = "ZCZC\n:Harbor reopens\nPORTO, May 3 (AP) - Ships moved on Monday.\nNNNN\n\
///     ZCZC\n:Ferries wait\nVELNA, May 3 (AP) - Fog stays.\nNNNN\n";
/// let headlines: Vec<String> = wirecopy::stories(text)
///     .filter_map(|story| Some(story.article().headline?.text.to_string()))
///     .collect();
/// assert_eq!(headlines, ["Harbor reopens", "Ferries wait"]);
/// assert_eq!(wirecopy::stories(text).map(|story| story.raw()).collect::<String>(), text);
/// ```
pub fn stories(text: &str) -> Stories<'_> {
    Desk::new().stories(text)
}

impl Desk {
    /// Cuts a text as [`stories`](fn@stories) does; the articles are read with this desk's agencies.
    ///
    /// ```
    /// use wirecopy::{Agency, Desk};
    ///
    /// let desk = Desk::new().with(&[Agency::new("HARBOR", &["Harbor Wire"])]);
    /// let text = "ZCZC\n:Harbor reopens\nPORTO (Harbor Wire) - Ships moved on Monday.\nNNNN\n";
    /// let article = desk.stories(text).next().unwrap().article();
    /// assert_eq!(article.dateline.unwrap().credit.unwrap().agency.unwrap(), "HARBOR");
    /// ```
    pub fn stories<'a>(&self, text: &'a str) -> Stories<'a> {
        Stories {
            text,
            lines: Lines::with_endings(text, Endings::Common),
            start: 0,
            open: None,
            looked_for: Rows::ALL,
            closed: None,
            is_first: true,
            is_behind_form_feed: false,
            own: &[],
            open_own: None,
            desk: self.clone(),
        }
    }
}

/// The stories of a text, cut as they are asked for; made by [`stories`](fn@stories) and [`Desk::stories`].
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct Stories<'a> {
    text: &'a str,
    /// The lines that nobody looked at yet.
    lines: Lines<'a>,
    /// Where the next story begins, in bytes.
    start: usize,
    /// The row of the story that is open.
    open: Option<&'static Row>,
    /// The rows whose marks are looked for in it.
    looked_for: Rows,
    /// The row of the story that was closed, as long as nothing but blanks and a date-time group follow.
    closed: Option<&'static Row>,
    /// Whether no words were read yet.
    is_first: bool,
    is_behind_form_feed: bool,
    /// Frames of the caller's own, and which of them the open story is in.
    own: &'a [Framing<'a>],
    open_own: Option<Framing<'a>>,
    desk: Desk,
}

impl<'a> Stories<'a> {
    /// The same stories, with frames of the caller's own, which are looked for before those of the crate.
    ///
    /// Call it before the first story is taken; [`Framing`] has an example.
    pub fn framed_by(self, own: &'a [Framing<'a>]) -> Self {
        Self { own, ..self }
    }

    /// A story of this row is open from here.
    fn opens(&mut self, row: &'static Row) {
        self.open = Some(row);
        self.looked_for = Rows::looked_for(self.open);
    }

    /// The story that ends at a place.
    fn story(&mut self, end: usize, row: &'static Row, own: Option<Framing<'a>>) -> Story<'a> {
        let span = Span::new(self.start, end);
        self.start = end;
        let row = if is_of_belga(&self.text[span.start..span.end], row) { row_of(Frame::Belga) } else { row };
        Story { source: self.text, span, row, own, desk: self.desk.clone() }
    }
}

/// Whether a header without control characters is Belga's, by its own number: `F BELGA-0001`.
fn is_of_belga(raw: &str, row: &Row) -> bool {
    let raw = raw.trim_start();
    let is_plain = row.frame == Frame::Iptc7901 && raw.starts_with(kind(|c| c.is_ascii_uppercase()));
    is_plain && raw.lines().next().is_some_and(|line| line.contains(" BELGA-"))
}

fn row_of(frame: Frame) -> &'static Row {
    ROWS.iter().find(|row| row.frame == frame).unwrap_or(&UNFRAMED)
}

impl<'a> Iterator for Stories<'a> {
    type Item = Story<'a>;

    fn next(&mut self) -> Option<Story<'a>> {
        if self.start >= self.text.len() {
            return None;
        }
        // An end mark may tell the frame better than the header did: Belga's header is that of IPTC 7901.
        let mut told: Option<&'static Row> = None;
        loop {
            let rest = self.lines.rest();
            let Some(Line { raw, text }) = self.lines.next() else {
                let row = told.or(self.open).unwrap_or(&UNFRAMED);
                return Some(self.story(self.text.len(), row, self.open_own));
            };
            let at = self.text.len() - rest.len();
            let (is_first, is_behind_form_feed) = (self.is_first, self.is_behind_form_feed);
            // Where a header may stand without a mark of its own, any line may be one.
            let is_at_its_place = is_first || is_behind_form_feed || self.closed.is_some();
            let rows = if is_at_its_place { Rows::ALL } else { Rows::of(text) }.among(self.looked_for);
            if rows.is_empty() && !is_at_its_place && self.own.is_empty() {
                self.is_behind_form_feed = raw.ends_with('\x0c');
                continue;
            }
            let is_blank = is_at_its_place && trim(text).is_empty();
            self.is_behind_form_feed = raw.ends_with('\x0c') || is_behind_form_feed && is_blank;
            self.is_first = is_first && is_blank;
            let is_behind_form_feed = is_behind_form_feed && !is_blank;
            let mark = Mark { text, rest, open: self.open, closed: self.closed, is_first, is_behind_form_feed };
            let own = mark.own(self.own);
            let does = if own.is_some() { Some(Does::Opens(&OWN)) } else { mark.does(rows) };
            match does {
                Some(Does::Opens(row)) => {
                    let (before, own_before) = (told.or(self.open), self.open_own);
                    let parts = before.is_some() || row.frame == Frame::FormFeed && !is_first;
                    (self.open_own, self.closed) = (own, None);
                    self.opens(row);
                    if parts && at > self.start {
                        return Some(self.story(at, before.unwrap_or(row), own_before));
                    }
                }
                Some(Does::Closes(row)) => {
                    let is_telling = matches!(row.frame, Frame::Belga | Frame::Factiva);
                    told = told.or(Some(row).filter(|_| is_telling || self.open.is_none()));
                    self.opens(self.open.unwrap_or(row));
                    self.closed = Some(row);
                }
                None if !is_blank && !iptc7901::is_date_time_group(trim(text)) => self.closed = None,
                None => {}
            }
        }
    }
}

impl FusedIterator for Stories<'_> {}
