//! What is read, and how.

use std::cell::LazyCell;

use wirecopy::{Article, Dateline};

use crate::desks::{Rows, desk};
use crate::stories;

/// One way of reading a text: how much it gave, so that nothing is left out by the compiler.
pub type Reading = Box<dyn Fn(&str) -> usize>;

/// A text, by a name, and how it is read.
pub struct Input {
    pub name: String,
    pub read: Reading,
    pub text: String,
}

/// Shapes of real copy, their words invented.
const REMARKS: &str = include_str!("../../stories/tass_remarks.txt");
const REUTERS: &str = include_str!("../../stories/reuters_2017.txt");
const FACTBOX: &str = include_str!("../../stories/reuters_factbox.txt");
const AP: &str = include_str!("../../stories/ap.txt");
const POST: &str = include_str!("../../stories/post.txt");

/// A page of this many bytes, or one paragraph more, is the longest text.
const PAGE: usize = 40 << 10;

fn strict(text: &str) -> usize {
    Article::parse(text).map_or(0, |article| article.body.blocks.len())
}

pub fn lenient(text: &str) -> usize {
    Article::parse_lenient(text).body.blocks.len()
}

fn dateline(text: &str) -> usize {
    Dateline::parse(text).map_or(0, |(_, rest)| rest.len())
}

/// A name, how the text is read, and the text.
type Alone<'t> = (&'static str, fn(&str) -> usize, &'t str);

/// Every fixed input, in the order in which they are counted.
pub fn inputs() -> Vec<Input> {
    let page = stories::long(PAGE);
    let alone: [Alone<'_>; 16] = [
        ("tass", strict, stories::TASS),
        ("wrapped", strict, stories::WRAPPED),
        ("cyrillic", strict, stories::CYRILLIC),
        ("release", strict, stories::RELEASE),
        ("cjk", lenient, stories::CJK),
        ("bare", lenient, stories::BARE),
        ("dateline-tass", dateline, "PORTO, April 11. /TASS/. The transport ministers will open a ferry line."),
        ("dateline-brackets", dateline, "PORTLAND, Ore., April 11 (Reuters) - Ships moved again on Monday."),
        ("dateline-miss", dateline, "On the following day, they will attend the ceremony marking the anniversary."),
        ("dateline-near-miss", dateline, "PORTO HARBOUR BOARD says the ministers will open a ferry line on Thursday."),
        ("page", strict, &page),
        ("tass-remarks", strict, REMARKS),
        ("reuters-2017", strict, REUTERS),
        ("reuters-factbox", strict, FACTBOX),
        ("ap", strict, AP),
        ("post", lenient, POST),
    ];
    let alone =
        alone.map(|(name, read, text)| Input { name: name.to_owned(), read: Box::new(read), text: text.to_owned() });
    let by_desks = Rows::ALL.into_iter().flat_map(|rows| {
        [("tass", stories::TASS), ("wrapped", stories::WRAPPED), ("bare", stories::BARE)].map(|(name, text)| {
            // Built by the first reading, which is not counted: the other inputs need none of these.
            let desk = LazyCell::new(move || desk(rows));
            Input {
                name: format!("{name}/{}", rows.name()),
                read: Box::new(move |text| desk.article_lenient(text).body.blocks.len()),
                text: text.to_owned(),
            }
        })
    });
    alone.into_iter().chain(by_desks).collect()
}
