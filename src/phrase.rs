//! [`PHRASES`]: every set phrase that opens, closes or joins a part, and what it says.
//!
//! To teach the crate a phrase of a desk, add it to its row in one of the tables below; to teach it a part of a story that
//! set phrases open, add a row. A phrase is matched word by word, in the case it is printed in here, over any gap.
//!
//! Words that one rule asks at one place are constants and functions here, by what they are about, and no rows, so that
//! not every word of the copy is looked up among them: [`writer`], [`day`], [`german`], topics and sections. So are those of
//! [`han`] and [`korean`], which no blank parts from the next word. A single word that a rule's EBNF has in quotes is a
//! terminal, as a comma is, and stands in the rule; `tests/phrases.rs` finds any other.

mod age;
mod body;
mod button;
mod byline;
mod canton;
mod caseless;
mod closing;
mod country;
mod courtesy;
mod dateline;
pub(crate) mod day;
mod elsewhere;
mod foot;
pub(crate) mod german;
pub(crate) mod han;
mod head;
pub(crate) mod house;
mod interruption;
pub(crate) mod korean;
mod listed;
mod month;
mod navigation;
mod network;
pub(crate) mod nowhere;
mod other_tags;
mod page;
mod paywall;
mod picture;
mod provenance;
mod published;
mod release;
mod section;
mod source;
mod staff;
mod stamp;
mod tags;
mod topic;
pub(crate) mod writer;

pub(crate) use canton::is_canton;
pub(crate) use country::is_country;
pub(crate) use foot::RIGHTS;
pub(crate) use navigation::{is_server_message, names_logo, opens_trail};
pub(crate) use network::asks_to_follow;
pub(crate) use picture::{heads_gallery, is_kind_of_photo, is_picture_agency, without_kind};
pub(crate) use release::is_for_release;
pub(crate) use section::{heads_section, is_of_section};
pub(crate) use topic::{is_of_topic, leaves_open, opens_second_line};

/// What a set phrase says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phrase {
    // Above the dateline.
    /// A label of a headline, alone on its line or before a colon: `URGENT`, `Factbox:`.
    Label,
    /// A label that takes a number before its mark: `UPDATE 2-`.
    NumberedLabel,
    /// A label in brackets: `(LEAD)`, in any case.
    BracketedLabel,
    /// What pages set in capitals before a dash, and that names no place: `WATCH - The governor`.
    Kicker,
    /// It opens a message to editors: `Eds: Updates throughout.`
    Note,
    /// It opens a message to editors inside brackets: `(Adds detail)`.
    BracketedNote,
    /// It stands before the time when a page was published: `Posted:`.
    Published,
    /// It stands among the figures of such a time: `GMT`, `a.m`.
    Clock,
    /// It names the day of such a time by the day of reading: `heute, 12.09 Uhr`, in any case.
    NearDay,
    // In a byline.
    /// It introduces a writer: `By`, `Por`.
    Introduction,
    /// It joins two writers, or two places: `and`, `et`.
    And,
    /// The last word of a writer's title: `Correspondent`.
    Title,
    /// The first word of a city of two, in title case: `New`, `San`.
    CityOpening,
    // In a dateline.
    /// A small word inside a place's name: `of`, `de la`.
    Particle,
    /// The second word of a place's name in small letters: `Mexico city`.
    SecondHalf,
    /// The second half of a name that holds a slash of its own: `Frankfurt/Main`.
    AfterOwnSlash,
    /// What a wire calls a correspondent inside its credit: `Корр. ТАСС`, in any case.
    Correspondent,
    /// A month of the Islamic calendar, in any case.
    HijriMonth,
    /// A quarter of a country, in small letters before its name: `east Arlenia`.
    Quarter,
    /// It stands where a date would: `NO DATE`.
    NoDate,
    /// It tells the day by the day of printing: `To-day`, `Yesterday`.
    Today,
    /// It stands behind a weekday: `Monday night`.
    PartOfDay,
    /// A small word of English, which copy in no other language goes on with.
    English,
    /// A small word of German, whose copy writes every noun as others write names.
    German,
    // In the body and at its foot.
    /// It ends a story, on a line of its own.
    EndMark,
    /// It opens a line that names who made the story: `Reporting by`.
    SignOff,
    /// It opens a line that names who paid for a release: `SOURCE`.
    Source,
    /// A verb, which makes a sentence of what opens like a sign-off: `Editing by machine is spreading.`
    Verb,
    /// A time zone at a story's foot.
    Zone,
    /// It opens a sentence that a house prints under its stories in the same words each time.
    Boilerplate,
    /// It opens a line that a desk adds under a story: `With inputs from`, `Originally published`, `Fuente:`, in any case.
    Addition,
    /// It says in such a line that somebody helped: `contributed to this report`, in any case.
    Contribution,
    /// It says of the writer named before it from where: `Ann Roe reported from`, in any case.
    Dispatch,
    /// It ends a story between marks: `- ends -`, `### FIN ###`, in any case.
    EndWord,
    // In a byline without a word for *by*.
    /// It stands for a writer's name, alone on its line: `Staff Reports`.
    Staff,
    /// The last word of an office or an outlet behind a writer's name: `Velna Wire`, `staff writer`.
    Office,
    /// An article that opens the name of an office or an outlet: `The Velna Post`.
    Article,
    // Of pictures, above the dateline.
    /// It opens a picture's credit or caption: `Photo by`, `Archivbild`, in any case.
    Picture,
    /// It stands in the brackets of a caption, which name no outlet: `(AP Photo/Ann Roe)`, `(File 2027)`, in any case.
    PictureWord,
    /// What a page counts on a line of its own: `3 photos`, `4 min read`, in any case.
    Counted,
    /// It opens a teletype's slug: `PM-Budget`.
    Slug,
    /// It says behind a figure how long ago a page was published, or how long it takes to read: `hours ago`, `min read`,
    /// in any case.
    Ago,
    /// What a page prints round a story, alone on a line: `Advertisement`, `Related news`, `Kommentare`, in any case.
    Page,
    /// A firm's last word, which has a stop that ends no sentence: `About Velna Robotics, Inc.`
    Firm,
    /// A month of another calendar than ours, in its own script: `वैशाख`, `ህዳር`.
    OtherMonth,
    /// What a page prints inside a story, alone on a line: `Advertisement`, `Story continues below`, in any case.
    Interruption,
    /// It stands on a button before the name of a network: `Share on Facebook`, in any case.
    Sharing,
    /// The address of a page begins with it: `https`, `www`.
    Address,
    /// It opens a line of a mail's header: `Newsgroups:`, in any case.
    Header,
    /// It opens a line that says whom to ask about a release: `Media contact:`, in any case.
    Contact,
    /// It stands between a credit and who passed the story on: `/PRNewswire/ via`, in any case.
    Relay,
    /// It stands for several wires in a credit: `Agencies`, `وكالات`, in any case.
    Agencies,
}

/// The phrases that say one thing.
pub(crate) type Row = (Phrase, &'static [&'static str]);

/// Every set phrase of the crate, by what it says.
pub(crate) const PHRASES: [&[Row]; 26] = [
    head::ROWS,
    byline::ROWS,
    caseless::ROWS,
    dateline::ROWS,
    body::ROWS,
    foot::ROWS,
    closing::ROWS,
    provenance::ROWS,
    release::ROWS,
    source::ROWS,
    courtesy::ROWS,
    staff::ROWS,
    elsewhere::ROWS,
    picture::ROWS,
    page::ROWS,
    button::ROWS,
    tags::ROWS,
    other_tags::ROWS,
    paywall::ROWS,
    network::ROWS,
    interruption::ROWS,
    stamp::ROWS,
    published::ROWS,
    age::ROWS,
    navigation::ROWS,
    month::ROWS,
];

impl Phrase {
    /// Whether the phrase is the same in any case.
    pub(crate) const fn has_any_case(self) -> bool {
        matches!(
            self,
            Self::BracketedLabel
                | Self::Correspondent
                | Self::HijriMonth
                | Self::SignOff
                | Self::Addition
                | Self::Contribution
                | Self::Dispatch
                | Self::EndWord
                | Self::Picture
                | Self::PictureWord
                | Self::Counted
                | Self::Ago
                | Self::NearDay
                | Self::Page
                | Self::Sharing
                | Self::Header
                | Self::Contact
                | Self::Relay
                | Self::Agencies
                | Self::Interruption
        )
    }
}

/// Whether a word is a phrase of one word that says this, in any case. Every phrase of the row is looked at.
pub(crate) fn says_in_any_case(word: &str, says: Phrase) -> bool {
    let rows = PHRASES.iter().copied().flatten().filter(|(row, _)| *row == says);
    rows.flat_map(|(_, phrases)| *phrases).any(|phrase| phrase.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_phrase_stands_twice_in_a_row() {
        for (says, phrases) in PHRASES.iter().copied().flatten() {
            for (nth, phrase) in phrases.iter().enumerate() {
                assert!(!phrases[..nth].contains(phrase), "{says:?}: {phrase}");
            }
        }
    }

    #[test]
    fn a_phrase_has_single_spaces_and_none_round_it() {
        for phrase in PHRASES.iter().copied().flatten().flat_map(|(_, phrases)| *phrases) {
            assert!(!phrase.is_empty() && phrase.trim() == *phrase && !phrase.contains("  "), "{phrase:?}");
        }
    }
}
