//! [`Objection`]: what speaks against a line that looks like a dateline.

use core::fmt;

told_constants! {
    /// Why a line that looks like a dateline was not read as one; [`Diagnostic::objection`] gives it.
    ///
    /// The first nine are told by the line alone, the others by where it stands.
    ///
    /// ```
    /// use wirecopy::diagnostic::Objection;
    ///
    /// // `Oil` is what the story is about, and no place.
    /// let story = "Harbor reopens\nOil - The port of Velna has sold more than in any year before, it said.";
    /// let objection = wirecopy::Article::diagnose(story).1.find_map(|found| found.objection);
    /// assert_eq!(objection, Some(Objection::Topic));
    /// ```
    ///
    /// [`Diagnostic::objection`]: crate::diagnostic::Diagnostic::objection
    Objection:
    /// `tonnes cocoa, June 22 - official`
    SmallLetter = "small-letter" "no place begins with a small letter",
    /// `Owls led 14-7 at the half`, `Karst out 14-2`
    BetweenFigures = "between-figures" "the mark stands between two figures, as in a score, a range or a number",
    /// `Monday - The port opens`
    Weekday = "weekday" "a day of the week stands in the place's slot",
    /// `Q -- Did the ships move?`
    Letter = "letter" "a letter stands in the place's slot, as in questions and answers",
    /// `Velna led 14 - The Owls rolled past the Herons`: a month of Czech before English copy.
    OtherLanguage = "other-language" "the month is of a language that the copy is not in",
    /// `Relatives of the missing speak - official`
    LongName = "long-name" "more words stand there than a place has",
    /// `VELNA, May 3 (AP)` below the last paragraph: the story stands above it.
    NothingBelow = "nothing-below" "the story stands above it, and nothing below",
    /// `VELNA - and so on`
    NoSentence = "no-sentence" "what follows does not begin as a story's first sentence does",
    /// `VELNA PORT - SHIPS WAIT`: capitals say nothing there.
    NotApart = "not-apart" "what follows is in capitals too, so that they say nothing",
    /// `Oil - The port of Velna says`: English copy prints topics so.
    Topic = "topic" "English copy prints topics so, and nothing more speaks for a place",
    /// The limit depends on what it is known for: a credit may stand deepest, bare capitals least.
    TooDeep = "too-deep" "more copy stands above it than above any dateline of its kind",
    /// `Owls rout Herons, June 3 - in the first half`, below a long head.
    Sentence = "sentence" "it begins as a sentence does, below the head",
    /// A dateline on thin ground, such as `Velna (WVLN) - Ships moved.`, as the first line.
    NothingAbove = "nothing-above" "no headline stands above it, and it is believed below one alone",
    /// A dateline on thin ground below another.
    SecondBest = "second-best" "a better dateline stands above it",
    /// `COAL - Prices rose.` above `IRON - Prices fell.`
    Alike = "alike" "other lines near it begin alike, as the rows of a list do",
    /// `Velna – Ships moved.`, of which too little is told.
    ShortLede = "short-lede" "fewer words follow it than a story's first sentence has",
    /// `VELNA - Port to open` as the first line.
    Headline = "headline" "it is a headline: it stands first, and few words follow",
    /// `UAE - Ahmed 53`
    TableRow = "table-row" "it is a row of a table",
    /// `BREAKING - The governor signed it.`, where `BREAKING` is a label.
    Kicker = "kicker" "a desk's label stands in the place's slot",
    /// `VELNA PORT SUBSIDY TO END JULY 1 - MINISTER`, above `VELNA, June 3 - Ships moved.`
    HeadlineAbove = "headline-above" "it is a headline: a dateline no worse opens one of the next lines",
    /// `Thursday, October 24, 2024 - 9:12 AM`
    Note = "note" "it is a note, a stamp or a slug",
    /// `(File 2027/The Associated Press) A. Writer leaves the harbor.`
    Caption = "caption" "it is a picture's caption",
}

/// Prints what a person reads of it, which is the second column of the table.
impl fmt::Display for Objection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.told())
    }
}
