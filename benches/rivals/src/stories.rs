//! The stories that are read: all invented. The long ones come from a small generator, the same on every run.

pub const TASS: &str = include_str!("../../stories/tass.txt");
pub const WRAPPED: &str = include_str!("../../stories/wrapped.txt");
pub const CYRILLIC: &str = include_str!("../../stories/cyrillic.txt");
pub const CJK: &str = include_str!("../../stories/cjk.txt");
pub const BARE: &str = include_str!("../../stories/bare.txt");
pub const RELEASE: &str = include_str!("../../stories/release.txt");

/// Numbers that look random and are the same on every run (Marsaglia's xorshift64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 33) % u64::try_from(end).expect("an end is small")).expect("so is what is below it")
    }

    fn of<'w>(&mut self, words: &[&'w str]) -> &'w str {
        words[self.below(words.len())]
    }
}

const WORDS: &[&str] = &[
    "harbour",
    "pilots",
    "moved",
    "the",
    "of",
    "a",
    "northern",
    "channel",
    "said",
    "that",
    "would",
    "be",
    "ships",
    "in",
    "and",
    "to",
    "week",
    "after",
    "ministers",
    "talks",
    "on",
    "dredging",
    "autumn",
    "grain",
    "rail",
    "had",
    "been",
    "board",
    "agreement",
    "watch",
    "cutters",
    "with",
    "were",
    "for",
    "light",
    "vessel",
    "owners",
    "million",
    "dues",
    "ferry",
    "line",
    "winter",
    "tonnage",
    "at",
    "by",
    "bar",
    "order",
    "book",
    "yards",
    "first",
    "second",
    "half",
    "Velna",
    "Ostria",
    "Porto",
    "Sosnovo",
    "Listov",
    "Solevskaya",
    "Brandt",
];
const OPENINGS: &[&str] = &[
    "The",
    "In",
    "Earlier,",
    "On Monday,",
    "He",
    "She",
    "According to",
    "Owners",
    "Pilots",
    "A",
    "It",
    "Later,",
    "\"We",
];
const PLACES: &[&str] =
    &["PORTO", "SOSNOVO", "ST. ANSELM", "VELNA CITY", "OSTRAVA", "NEW PORTO", "BRANDTSBURG", "LISTOV", "NORTH QUAY"];
const REGIONS: &[&str] = &["Velna", "Ostria", "Ore.", "Lapland", "Quebec"];
const MONTHS: &[&str] =
    &["January", "Feb.", "March", "April", "May", "June", "July", "August", "Sept.", "October", "Nov.", "December"];
const CREDITS: &[&str] = &["Reuters", "Reuters", "AP", "AFP", "UPI", "Xinhua", "Bloomberg", "dpa", "Kyodo", "Interfax"];
const DASHES: &[&str] = &["-", "--", "—"];

fn sentence(out: &mut String, dice: &mut Dice) {
    out.push_str(dice.of(OPENINGS));
    for _ in 0..8 + dice.below(16) {
        out.push(' ');
        out.push_str(dice.of(WORDS));
    }
    out.push('.');
}

fn paragraph(out: &mut String, dice: &mut Dice) {
    sentence(out, dice);
    for _ in 0..dice.below(3) {
        out.push(' ');
        sentence(out, dice);
    }
}

fn heading(out: &mut String, dice: &mut Dice) {
    out.push_str(dice.of(&["Harbour", "Pilots", "Velna", "Talks", "Rail"]));
    for _ in 0..2 + dice.below(6) {
        out.push(' ');
        out.push_str(dice.of(WORDS));
    }
}

fn dateline(out: &mut String, dice: &mut Dice) {
    out.push_str(dice.of(PLACES));
    match dice.below(6) {
        0 => out.extend(["/", dice.of(PLACES)]),
        1 => out.extend([", ", dice.of(REGIONS)]),
        _ => {}
    }
    let day = (1 + dice.below(28)).to_string();
    match dice.below(5) {
        0 | 1 => out.extend([", ", dice.of(MONTHS), " ", &day, ". /TASS/. "]),
        2 => out.extend([" (", dice.of(CREDITS), ") ", dice.of(DASHES), " "]),
        _ => out.extend([", ", dice.of(MONTHS), " ", &day, " (", dice.of(CREDITS), ") ", dice.of(DASHES), " "]),
    }
}

/// A story of about `bytes` bytes in TASS' shape or the bracketed one, or, one time in ten, without a dateline.
fn story(out: &mut String, bytes: usize, dice: &mut Dice) {
    let from = out.len();
    heading(out, dice);
    out.push('\n');
    let bare = dice.below(10) == 0;
    if !bare && dice.below(2) == 0 {
        heading(out, dice);
        out.push_str(" after the long winter\n");
    }
    if !bare {
        dateline(out, dice);
    }
    paragraph(out, dice);
    while out.len() - from < bytes {
        out.push('\n');
        if dice.below(9) == 0 {
            heading(out, dice);
            out.push('\n');
        }
        paragraph(out, dice);
    }
}

/// One story of TASS' form and at least `bytes` bytes.
pub fn long(bytes: usize) -> String {
    let mut dice = Dice(0x5EED_0F57);
    let mut text = String::with_capacity(bytes + 1024);
    text.push_str(TASS);
    while text.len() < bytes {
        text.push('\n');
        if dice.below(9) == 0 {
            heading(&mut text, &mut dice);
            text.push('\n');
        }
        paragraph(&mut text, &mut dice);
    }
    text
}

/// The measure of a teletype, in columns.
const MEASURE: usize = 69;

/// Copy of about `bytes` bytes, broken at a teletype's measure, each paragraph indented.
fn despatch(out: &mut String, bytes: usize, dice: &mut Dice) {
    let from = out.len();
    let mut copy = String::new();
    while out.len() - from < bytes {
        copy.clear();
        paragraph(&mut copy, dice);
        let mut column = 3;
        out.push_str("   ");
        for word in copy.split(' ') {
            if column + word.len() >= MEASURE {
                out.push('\n');
                column = 0;
            }
            out.push_str(word);
            out.push(' ');
            column += word.len() + 1;
        }
        out.push('\n');
    }
}

/// A day's despatches in one file, each closed by a mark of its own, as Belga keeps them.
pub fn day_file(stories: usize) -> String {
    let mut dice = Dice(0x0DA1_F11E);
    let mut text = String::new();
    for number in 0..stories {
        text += &format!("EXT{:03} 3 ECO 0126 F BELGA-{number:04}\n\n", number % 1000);
        heading(&mut text, &mut dice);
        text += "\n   PORTO 09/12 (AFP) = ";
        despatch(&mut text, 1400, &mut dice);
        text += "./.CVN\n091223 DEC 18\n";
    }
    text
}

/// The same as a transmission of IPTC 7901.
pub fn transmission(stories: usize) -> String {
    let mut dice = Dice(0x0DA1_F11E);
    let mut text = String::new();
    for number in 0..stories {
        text += &format!("\x01hbr{number:04} 3 i 126  hbw {number:04}\n\nVelna/harbor/\n\x02");
        heading(&mut text, &mut dice);
        text += " =\n\nPorto (dpa) - ";
        despatch(&mut text, 1400, &mut dice);
        text += "\ndpa abc def\n\n\x03091223 GMT Dec 18\n\x7f\n\x7f\x04";
    }
    text
}

/// Stories of one to eight kilobytes, `bytes` in all: too many for any cache, too varied for any history of branches.
pub struct Archive {
    text: String,
    ends: Vec<usize>,
}

impl Archive {
    pub fn of(bytes: usize) -> Self {
        let mut dice = Dice(0x0A2C_415E);
        let mut archive = Self { text: String::with_capacity(bytes + 16_384), ends: Vec::new() };
        while archive.text.len() < bytes {
            let length = 800 + dice.below(1600) + dice.below(6) * dice.below(1200);
            story(&mut archive.text, length, &mut dice);
            archive.ends.push(archive.text.len());
        }
        archive
    }

    pub fn bytes(&self) -> usize {
        self.text.len()
    }

    pub fn stories(&self) -> impl ExactSizeIterator<Item = &str> {
        let mut from = 0;
        self.ends.iter().map(move |&end| &self.text[std::mem::replace(&mut from, end)..end])
    }
}

/// The same body as a mail, for a parser of mails.
pub fn mail(text: &str) -> String {
    let (headline, body) = text.split_once('\n').unwrap_or((text, ""));
    format!(
        "From: Desk <desk@wire.example>\r\nTo: Paper <paper@wire.example>\r\nDate: Thu, 11 Apr 2024 10:00:00 +0000\r\n\
         Subject: {headline}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body}"
    )
}
