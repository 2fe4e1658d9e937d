//! The rival that most people would write: `lines()` and one regular expression.

use std::sync::LazyLock;

use regex::Regex;

use crate::parts::{Dateline, Parts, month, places};

static DATELINE: LazyLock<Regex> = LazyLock::new(|| {
    let expression = r"(?x)^
        (?<places> \p{Lu}[\p{Lu}.'’\-]* (?:\ [\p{Lu}.'’\-]+)* (?: ,\ \p{Lu}\p{Ll}+\.? | /\p{Lu}[\p{Lu}.'’\ \-]* )* )
        (?: ,\ (?<month> Jan(?:uary|\.)? | Feb(?:ruary|\.)? | March | April | May | June | July | Aug(?:ust|\.)?
                       | Sept(?:ember|\.)? | Oct(?:ober|\.)? | Nov(?:ember|\.)? | Dec(?:ember|\.)? )
            \ (?<day> \d{1,2}) \.? )?
        \ (?: /(?<slashed> TASS)/\.
            | \((?<bracketed> Reuters | AP | AFP | UPI | Xinhua | Bloomberg | dpa | Kyodo | Interfax)\)\ (?: - | -- | — | _ ) )
        \ (?<lede> .*)";
    Regex::new(expression).expect("the expression is well formed")
});

/// How many lines may stand above the dateline, as in wirecopy.
const DEEPEST: usize = 24;

/// Reads a story of the two families.
pub fn parse(text: &str) -> Parts<'_> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let headline = lines.next().unwrap_or_default();
    let below = lines.clone();
    for _ in 0..DEEPEST {
        let Some(line) = lines.next() else { break };
        let Some(captures) = DATELINE.captures(line) else { continue };
        let name = |group| captures.name(group).map(|found| found.as_str());
        let date = name("month").zip(name("day")).map(|(name, day)| (month(name), day.parse().unwrap_or(0)));
        let dateline = Dateline {
            places: places(name("places").unwrap_or_default()),
            date,
            agency: name("slashed").or(name("bracketed")).unwrap_or_default(),
        };
        let blocks = name("lede").into_iter().chain(lines).collect();
        return Parts { headline, dateline: Some(dateline), blocks };
    }
    Parts { headline, dateline: None, blocks: below.collect() }
}
