//! The table of what speaks against a dateline where it stands: a headline, a topic, rows that begin alike.

use crate::article::depth::{DEEPEST, Depth};
use crate::article::lead::{Lead, opens_thinly, opens_with_date_alone};
use crate::article::mistaken::{
    NEIGHBOURS, SHORTEST_LEDE, is_behind_head, is_headline_above, is_kicker, is_sentence_end, opens_in_small_letters,
};
use crate::article::named::is_named_as_place;
use crate::article::placed::{is_heading, is_in_capitals_alone, stands_deeper};
use crate::article::unheaded::opens_unheaded;
use crate::body::{is_foot, is_of_foot, says_so, without_foot, without_last_feet};
use crate::dateline::{Admission, Certainty, Ground};
use crate::desk::Desk;
use crate::line::kind;
use crate::note::{is_note, opens_with_picture};
use crate::objection::Objection;
use crate::read::{self, Tokens};
use crate::role::role;
use crate::word::{holds_more, is_long_without_blanks};

/// The fewest words of a lede that is believed to follow a dateline on thin ground.
const SHORTEST_SENTENCE: usize = 8;

/// How many blocks of copy may stand above a dateline on thin ground: a headline and a deck.
const SHALLOWEST: usize = 2;

/// The fewest words of a line with a figure and without a stop that is no row of a table.
const SHORTEST_OPEN_LINE: usize = 6;

/// How many blocks of copy may stand above a dateline, by what it is known for; beyond them stands another story.
const fn deepest(certainty: Certainty) -> usize {
    match certainty {
        Certainty::Credited => DEEPEST,
        Certainty::Dated => 9,
        Certainty::Bare => 4,
    }
}

/// How many blocks of copy make a head: headline, deck, and what desks print beside them.
pub(super) const LONGEST_HEAD: usize = 5;

/// How many blocks of copy, from a line with a date on, may still be the story's head.
pub(super) const HEAD_FROM_DATE: usize = 3;

/// What was met above a line and speaks against it.
#[derive(Default)]
pub(super) struct Standing<'a> {
    /// Whether a line on thin ground was not believed: then none that begins like it is.
    has_rows: bool,
    /// How a row of a table began.
    row: Option<&'a str>,
}

/// A block that opens with a dateline, and where it stands.
pub(super) struct Candidate<'c, 't, 'a, B> {
    pub(super) lead: &'c Lead<'a>,
    pub(super) i: Tokens<'t, 'a>,
    pub(super) words: &'a str,
    /// How many blocks stand above it.
    pub(super) above: usize,
    /// Whether the story's headline stands above all blocks, where a frame put it.
    pub(super) is_headed: bool,
    /// The copy among those blocks, counted where it is asked for.
    pub(super) depth: &'c mut Depth<'a>,
    /// How many blocks of copy stand between the best dateline so far and here, where there is one.
    pub(super) copy_from_best: Option<usize>,
    pub(super) below: B,
    pub(super) standing: &'c mut Standing<'a>,
}

/// A row of the table of what speaks against a dateline: its name, and its test.
type Against<C> = (Objection, fn(&mut C) -> bool);

impl<'a, B: Iterator<Item = (usize, &'a str)> + Clone> Candidate<'_, '_, 'a, B> {
    /// What speaks against a dateline where it stands. The first that holds is the reason.
    const AGAINST: [Against<Self>; 19] = [
        (Objection::TooDeep, Self::is_too_deep),
        (Objection::NothingBelow, Self::has_nothing_below),
        (Objection::Topic, Self::is_english_topic),
        (Objection::Sentence, Self::is_sentence_below_head),
        (Objection::LongName, |own| is_behind_head(own.lead)),
        (Objection::NothingAbove, Self::has_nothing_above),
        (Objection::SecondBest, |own| own.is_thin() && own.copy_from_best.is_some()),
        (Objection::Alike, |own| own.is_thin() && own.standing.has_rows),
        (Objection::ShortLede, Self::tells_too_little),
        (Objection::Alike, Self::is_one_of_many),
        (Objection::Headline, Self::is_topic),
        (Objection::Topic, Self::is_named_once),
        (Objection::Topic, |own| is_heading(own.lead, own.below.clone(), own.desk())),
        (Objection::TableRow, |own| own.is_bare() && own.is_table_row()),
        (Objection::Kicker, Self::is_kicker),
        (Objection::Note, |own| own.is_bare() && read::block(own.unstarred(), own.desk(), is_note)),
        (Objection::HeadlineAbove, |own| own.is_first() && is_headline_above(own.lead, own.below.clone(), own.desk())),
        (Objection::Note, Self::is_note),
        (Objection::Caption, Self::is_caption),
    ];

    /// The name of the first row that speaks against it.
    pub(super) fn objection(&mut self) -> Option<Objection> {
        Self::AGAINST.iter().find(|(_, speaks)| speaks(self)).map(|(objection, _)| *objection)
    }

    /// The desk that reads the story.
    fn desk(&self) -> &Desk {
        self.i.desk()
    }

    /// What the dateline is known for: a credit, a date, or neither.
    fn certainty(&self) -> Certainty {
        self.lead.dateline.certainty()
    }

    /// Whether neither a credit nor a date speaks for it: `PORTO - Ships moved.`
    fn is_bare(&self) -> bool {
        self.certainty() == Certainty::Bare
    }

    /// Whether topics, speakers and rows of tables have its form: `Velna - Ships moved.`
    fn is_thin(&self) -> bool {
        self.lead.admission.is_thin()
    }

    /// Whether it is the story's first line, which may be its headline.
    const fn is_first(&self) -> bool {
        self.above == 0 && !self.is_headed
    }

    /// Whether more copy stands above it than so many blocks.
    fn is_beyond(&mut self, most: usize) -> bool {
        self.depth.is_beyond(most, self.i.desk())
    }

    /// Whether more copy stands above it than above any dateline of its kind: another story does.
    fn is_too_deep(&mut self) -> bool {
        let deepest_thin = if stands_deeper(self.lead) { LONGEST_HEAD - 1 } else { SHALLOWEST };
        self.is_beyond(deepest(self.certainty())) || self.is_thin() && self.is_beyond(deepest_thin)
    }

    /// Deep in a text only capitals or a mark open a dateline: the head of a story is not that long. A date far below
    /// another dateline is a sentence's as well.
    fn is_sentence_below_head(&mut self) -> bool {
        let is_far =
            self.certainty() == Certainty::Dated && self.copy_from_best.is_some_and(|copy| copy > HEAD_FROM_DATE);
        let dateline = self.lead.dateline.text.as_printed();
        (is_far || self.is_beyond(LONGEST_HEAD)) && [self.words, dateline].into_iter().any(opens_in_small_letters)
    }

    /// A paper in the press of the Balkans signs so below the last paragraph. Where more feet stand below, none is asked,
    /// so that the work does not grow with them.
    fn has_nothing_below(&mut self) -> bool {
        const MOST_FEET: usize = 6;
        let is_near_end = || self.below.clone().nth(MOST_FEET).is_none();
        let is_foot = |(_, words)| read::block(words, self.i.desk(), |i| is_foot(i) || is_of_foot(i));
        self.lead.lede.is_empty() && is_near_end() && self.below.clone().all(is_foot) && self.is_beyond(SHALLOWEST)
    }

    /// English copy prints topics as other copy prints places, and none right below a byline: `Velna — Ships moved.`
    fn is_english_topic(&mut self) -> bool {
        self.lead.admission == Admission::EnglishNameAndDash && !self.depth.is_below_byline(self.i.desk())
    }

    /// Whether it wants a headline above it and has none.
    fn has_nothing_above(&mut self) -> bool {
        (self.lead.ground() != Ground::Anywhere && !self.is_headed)
            && !self.is_beyond(0)
            && !opens_unheaded(self.lead, self.below.clone())
            && !self.is_signed_above()
    }

    /// A place in capitals alone, with its region or with the date, right below a byline, where the headline is kept elsewhere.
    fn is_signed_above(&mut self) -> bool {
        let is_one = matches!(self.lead.admission, Admission::RegionBeforeASentence | Admission::DateAlone)
            || is_in_capitals_alone(self.lead);
        is_one && self.depth.is_below_byline(self.i.desk())
    }

    /// A line on thin ground that is too short for a sentence, after which no line of its kind is believed.
    fn tells_too_little(&mut self) -> bool {
        // A dateline that is alone on its line is followed by its lede on the next.
        let lede = if self.lead.stands_alone() && self.lead.lede.is_empty() {
            self.below.clone().next().map_or("", |(_, words)| words)
        } else {
            self.lead.lede
        };
        // Scripts without blanks are not counted by words.
        let is_short = self.is_thin()
            && !holds_more(without_foot(lede, self.desk()), SHORTEST_SENTENCE - 1)
            && !is_long_without_blanks(lede);
        // A section is a word alone on its line (`ESTADO`), and no row.
        self.standing.has_rows |= is_short && self.lead.admission != Admission::PlaceAlone;
        is_short
    }

    /// Whether lines near it, or later ones of the same speaker, begin alike: `WHAT:` above `WHERE:`.
    fn is_one_of_many(&mut self) -> bool {
        // A place and a date have a line of their own among others of that kind, and not above the names of teams.
        let is_dated = self.lead.admission == Admission::DateAlone;
        let opens = |i: Tokens<'_, '_>| if is_dated { opens_with_date_alone(i) } else { opens_thinly(i) };
        let is_thin = |words| read::block(without_last_feet(words, self.desk()), self.desk(), opens);
        // A speaker is named again after many an answer.
        let opening = self.lead.dateline.text.borrowed();
        let speaks_again = |words: &str| opening.is_some_and(|opening| words.starts_with(opening));
        let mut below = self.below.clone().enumerate();
        // `WHAT:`, and far below it `WHERE:`.
        let is_heading = self.lead.admission == Admission::CapitalsAndColonAlone;
        let heads_again = |words: &str| is_heading && words.ends_with(':') && !words.contains(char::is_lowercase);
        let is_alike = self.is_thin()
            && self.lead.admission != Admission::PlaceAlone
            && below.any(|(nth, (_, words))| {
                speaks_again(words) || heads_again(words) || nth < NEIGHBOURS && is_thin(words)
            });
        self.standing.has_rows |= is_alike;
        is_alike
    }

    /// Whether capitals and a dash open a short first line because it is a headline.
    fn is_topic(&mut self) -> bool {
        self.is_bare()
            && self.is_first()
            && !holds_more(without_foot(self.lead.lede, self.desk()), SHORTEST_LEDE - 1)
            && !self.lead.dateline.text.as_printed().contains(',')
    }

    /// Whether a name and a stop are a sentence of one word, for no sentence names the place again.
    fn is_named_once(&mut self) -> bool {
        let name = self.lead.dateline.places.first().and_then(|place| place.name.borrowed()).unwrap_or_default();
        self.lead.admission == Admission::NameAndStop
            && !is_named_as_place(name, self.lead.lede)
            && !self.below.clone().any(|(_, words)| is_named_as_place(name, words))
    }

    /// `BREAKING - The governor`
    fn is_kicker(&mut self) -> bool {
        self.is_bare() && self.lead.dateline.text.borrowed().is_some_and(|dateline| is_kicker(dateline, self.desk()))
    }

    /// The words without the stars that mark urgent copy: `****LONDON - `.
    fn unstarred(&self) -> &'a str {
        self.words.trim_start_matches(['*', ' '])
    }

    /// Whether the line is a note, a stamp or a slug by its role, and no clock stands before a place.
    fn is_note(&mut self) -> bool {
        // A clock opens notes as well, and none with a place behind it.
        let is_stamped = || self.lead.dateline.text.as_printed().starts_with(kind(|c| c == '(' || c.is_ascii_digit()));
        // `Posted in Velna, March 8.`
        let is_added = || self.lead.stands_alone() && says_so(self.i);
        self.certainty() != Certainty::Credited
            && !is_stamped()
            && (is_added() || self.depth.roles.of(self.above, || role(self.i)).is_note())
    }

    /// `(File 2027/The Associated Press) A. Writer leaves the harbor.`
    fn is_caption(&mut self) -> bool {
        let dateline = self.lead.dateline.text.borrowed().filter(|words| words.starts_with('('));
        dateline.is_some_and(|words| read::block(words, self.desk(), opens_with_picture))
    }

    /// Whether the line is one of a table's: `UAE - Ahmed 53`, or `COAL - ` among others that begin so. A roundup of
    /// sentences begins alike as well.
    fn is_table_row(&mut self) -> bool {
        let Self { lead, below, standing, .. } = self;
        let dateline = &lead.dateline.text;
        if dateline.pieces().any(|piece| piece.contains("   ") || piece.contains('\t')) {
            return true;
        }
        let is_place = lead.admission == Admission::PlaceAlone;
        let Some(opening) = dateline.borrowed().filter(|it| !is_place && !it.contains(',')) else { return false };
        let is_short = |most: usize| !holds_more(lead.lede, most - 1);
        let is_open =
            || lead.lede.contains(kind(char::is_numeric)) && !lead.lede.trim_end().ends_with(kind(is_sentence_end));
        if is_short(SHORTEST_OPEN_LINE) && is_open() {
            return true;
        }
        let begins_alike = |words: &str| words.starts_with(opening);
        let is_row = is_short(SHORTEST_LEDE)
            && (standing.row == Some(opening) || below.clone().take(NEIGHBOURS).any(|(_, words)| begins_alike(words)));
        if is_row {
            standing.row = Some(opening);
        }
        is_row
    }
}

/// Whether so many blocks of copy may stand above a dateline that runs into the last of them.
pub(super) fn is_within_reach(lead: &Lead<'_>, copy: usize) -> bool {
    let dateline = &lead.dateline;
    copy <= deepest(dateline.certainty())
        && (copy <= LONGEST_HEAD || !opens_in_small_letters(dateline.text.as_printed()))
}
