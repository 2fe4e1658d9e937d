//! What invented stories are made of: people, places and events that do not exist, except the cities.

pub(super) const LABELS: [&str; 5] = ["URGENT", "FACTBOX:", "UPDATE 2-", "(LEAD)", "IN BRIEF:"];

/// Headlines that are easily taken for something else; the others are made in `sentences`.
pub(super) const HEADLINES: [&str; 7] = [
    "Velna line to buy two ferries — harbor office",
    "VELNA SHIPPING CO <VSC> RAISES QUARTERLY PAYOUT",
    "Three ferries, one berth: who sails first?",
    "Minister: “No ship will wait longer than a day”",
    "March of the fishermen ends at the pier",
    "Wheat from Velna on its way (part two)",
    "Порт Велны: открыт",
];

pub(super) const DECKS: [&str; 5] = [
    "Ships had waited outside for three days, and the inner basin stays closed until Friday, the harbor master said",
    "The basin opens on Friday. Until then, pilots take ships in by daylight only",
    "\"Nobody was hurt\", the office said",
    "Пилоты ведут суда только днем, сообщили в администрации",
    "He added that the pier (built in 1931) had held",
];

pub(super) const NOTES: [&str; 5] = [
    "(Adds details, quote)",
    "* Basin to open on Friday",
    "• Pilots work by daylight",
    "Eds: UPDATES throughout.",
    "EDITOR'S NOTE -- The harbor is invented.",
];

/// Bylines with the names in them.
pub(super) const BYLINES: [(&str, &[&str]); 5] = [
    ("By MARTHA HOLLIS", &["MARTHA HOLLIS"]),
    ("By Martha Hollis and Peter Lang", &["Martha Hollis", "Peter Lang"]),
    ("Por Amalia Terzani e Rui Pena", &["Amalia Terzani", "Rui Pena"]),
    ("(di Amalia Terzani)", &["Amalia Terzani"]),
    ("By Martha Hollis, Peter Lang and Rui Pena", &["Martha Hollis", "Peter Lang", "Rui Pena"]),
];

/// Ledes that are easily taken for something else; the others are made in `sentences`.
///
/// Each is wider than broken copy, so that a story that holds one is read a line a paragraph.
pub(super) const LEDES: [&str; 4] = [
    "\"We have waited long enough,\" the captain of the first ferry said on Monday as the inner basin was opened again.",
    "Velna Shipping Co (VSC) said on Monday that it would buy two ferries - one of them old - and hire 12 more pilots.",
    "Суда снова вышли в море в понедельник после шторма, который длился три дня, сообщил капитан порта журналистам ТАСС.",
    "A storm of three days, the longest since Jan. 1, ended on Monday; St. Anselm and D.C. saw rain, the office said.",
];

pub(super) const PARAGRAPHS: [&str; 6] = [
    "Nobody was hurt.",
    "\"The pier held,\" he said.",
    "The inner basin opens on Friday, and pilots will take ships in by daylight until the lamps on the pier are mended.",
    "Earlier, the office (PL) said - in a letter - that 250 to 270 million crowns /$7.5 million/ would be spent on it.",
    "Первые три судна вошли в порт утром, сообщили в администрации.",
    "On Dec. 1, the ferry had lain at anchor off St. Petersburg: a day later it was gone...",
];

pub(super) const CROSSHEADS: [&str; 4] =
    ["Next steps", "What the pilots say", "Дальнейшие шаги", "Work on the pier (stage two)"];

pub(super) const ITEMS: [&str; 3] =
    ["- The commission meets on Friday.", "- Two lamps are mended;", "* Pilots work by daylight."];

pub(super) const SIGN_OFFS: [&str; 3] =
    ["(Reporting by Martha Hollis; Editing by Peter Lang)", "Reporting by Martha Hollis", "(Writing by Peter Lang)"];

pub(super) const END_MARKS: [&str; 4] = ["Enditem", "-0-", "ends", "(end)"];

pub(super) const CITIES: [&str; 12] = [
    "MOSCOW",
    "ST. PETERSBURG",
    "NEW DELHI",
    "RIO DE JANEIRO",
    "AL-FASHER",
    "SÃO PAULO",
    "WASHINGTON",
    "МОСКВА",
    "САНКТ-ПЕТЕРБУРГ",
    "ISS",
    "GENEVA",
    "UNITED NATIONS",
];

/// Regions with what stands before and behind them.
pub(super) const REGIONS: [(&str, &str, &str); 6] = [
    (", ", "Ore.", ""),
    (", ", "Sudan", ""),
    (" /", "Leningrad Region", "/"),
    (" (", "Maharashtra", ")"),
    (" [", "Bangladesh", "]"),
    (", ", "Ont.", ""),
];

/// What joins two places.
pub(super) const JOINTS: [&str; 3] = ["/", " and ", " & "];
