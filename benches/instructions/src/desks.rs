//! Desks with rows of a caller's own: what these cost beside `Desk::new()`. The one file that knows how a desk is built.

use wirecopy::{AGENCIES, Agency, Desk, Language};

/// Which rows a desk has.
#[derive(Clone, Copy)]
pub enum Rows {
    /// Those of the crate.
    Known,
    /// Those of the crate, and one of the caller's.
    One,
    /// Those of the crate, and a thousand of the caller's.
    Thousand,
    /// Those of the crate, given by the caller.
    Own,
}

impl Rows {
    pub const ALL: [Self; 4] = [Self::Known, Self::One, Self::Thousand, Self::Own];

    pub fn name(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::One => "one",
            Self::Thousand => "thousand",
            Self::Own => "own",
        }
    }
}

/// A desk with these rows. It is built once in a process, so what it holds is never given back.
pub fn desk(rows: Rows) -> Desk {
    match rows {
        Rows::Known => Desk::new(),
        Rows::One => Desk::new().with(invented(1)),
        Rows::Thousand => Desk::new().with(invented(1000)),
        Rows::Own => Desk::only(AGENCIES),
    }
}

/// First words of invented wires' names: of every letter, as a directory of wires has them.
const FIRST: [&str; 20] = [
    "Harbour",
    "Velna",
    "Ostria",
    "Quay",
    "Northern",
    "Coastal",
    "Anselm",
    "Lighthouse",
    "Pilot",
    "River",
    "Basin",
    "Ferry",
    "Delta",
    "Island",
    "Kestrel",
    "Union",
    "Winter",
    "Zenith",
    "Tidal",
    "Morning",
];
const SECOND: [&str; 10] =
    ["Wire", "News", "Press", "Agency", "Telegraph", "Service", "Dispatch", "Media", "Bulletin", "Report"];
const THIRD: [&str; 5] = ["", " North", " South", " East", " West"];

/// Rows of invented wires, each with a name and letters of its own.
fn invented(count: usize) -> &'static [Agency<'static>] {
    let row = |number: usize| {
        let (first, second, third) = (FIRST[number % 20], SECOND[number / 20 % 10], THIRD[number / 200 % 5]);
        let name: &'static str = format!("{first} {second}{third}").leak();
        let letters: &'static str = format!("{}{}{number}", &first[..1], &second[..1]).leak();
        let names: &'static [&'static str] = Box::leak(Box::new([name, letters]));
        Agency::new(name, names).languages(&[Language::English, Language::Portuguese])
    };
    (0..count).map(row).collect::<Vec<_>>().leak()
}
