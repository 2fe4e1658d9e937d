//! Lines at a story's foot that only their place tells from copy: a credit repeated, initials, a clock.

use super::added::is_added;
use super::page::is_of_page;
use super::wires::{are_wires, ends_in_wires};
use crate::credit::{credit, domain, is_opening_mark};
use crate::desk::Desk;
use crate::line::{fits, is_blank, kind};
use crate::phrase::{Phrase, says_in_any_case};
use crate::read::{Tokens, after_phrase};
use crate::token::{Kind, is_letter};
use crate::word::{before_stops, holds_more};

/// The longest line of initials, clock or credit, in bytes.
const LONGEST: usize = 60;

/// Whether a block belongs to the foot, when all that follows does.
pub(crate) fn is_of_foot(i: Tokens<'_, '_>) -> bool {
    signs_off(i) || is_added(i) || is_of_page(i) || ends_in_wires(i) || is_domain_alone(i)
}

/// `VELNA.COM`, `velna.example`: the page that a story is from.
fn is_domain_alone(i: Tokens<'_, '_>) -> bool {
    !i.copy().contains(is_blank) && i.copy().contains('.') && domain(i).is_ok_and(|(rest, _)| rest.is_empty())
}

/// Whether a short line is a credit, initials or a clock, as no copy is.
pub(super) fn signs_off(i: Tokens<'_, '_>) -> bool {
    fits(i.copy(), LONGEST) && (holds_signature(i) || is_clock(i))
}

/// Whether a short line holds a credit or a desk's initials and nothing else: `(NAN)`, `mb`, `(cm-kjd)`.
pub(super) fn is_signed(i: Tokens<'_, '_>) -> bool {
    fits(i.copy(), LONGEST) && holds_signature(i)
}

/// As [`is_signed`], of a line that is short enough.
fn holds_signature(i: Tokens<'_, '_>) -> bool {
    is_credit(i)
        || are_wires(i)
        || is_initials(i.copy(), i.desk())
        || are_initials_in_brackets(i)
        || are_capitals_between_slashes(i.copy())
}

/// `(cm-kjd)`, `(mc)`, `[jk]`, `/jk/`, `(dpa/mk)`, `(afp, dpa)`
fn are_initials_in_brackets(i: Tokens<'_, '_>) -> bool {
    const LONGEST: usize = 24;
    const MOST: usize = 4;
    let words = before_stops(i.copy());
    let Some(close) = i.first().mark().and_then(closing) else { return false };
    let inner = words.get(i.first().text.len()..).and_then(|words| words.strip_suffix(close));
    inner.filter(|inner| fits(inner, LONGEST)).is_some_and(|inner| {
        let parts = || inner.split(['/', '-', ',', '.', ' ']).filter(|part| !part.is_empty());
        let is_part =
            |part: &str| part.chars().count() <= 4 && part.chars().all(|c| c.is_lowercase() || c.is_uppercase());
        (1..=MOST).contains(&parts().count()) && parts().all(|part| is_part(part) || i.desk().knows(part))
    })
}

/// The mark that closes one round initials: `(mc)`, `/jk/`.
const fn closing(open: char) -> Option<char> {
    Some(match open {
        '(' => ')',
        '[' => ']',
        '/' => '/',
        '（' => '）',
        _ => return None,
    })
}

/// `(NAN)`, `(APA, 11.9.2015)`, `/ritzau/`, `— SPA`, `- VNA`, `GNA`, `Lusa/Fim`, `WAM/Mona Writer`, `(©NTB)`, `(Hina) pp mm`, `(Schluss) abc/def`,
/// `(FIN) ABC/DEF`
///
/// ```ebnf
/// foot_credit = dash , agency , [ "." ] | agency , [ "/" , { word } ] | "(©" , agency , ")" | "(" , "c" , ")" , agency
///             | ( known_credit | end_mark | "(" , phrase , ")" ) , [ "." ] , [ initials ] ;
/// ```
fn is_credit(i: Tokens<'_, '_>) -> bool {
    if i.first().is_dash() && !is_opening_mark(i) {
        let signed = i.rest().agency_name(|_| true);
        return signed.is_some_and(|rest| rest.after_any(&['.']).is_empty());
    }
    if let Some(rest) = i.agency_name(|_| true) {
        let is_named = |words: &str| {
            // `اے پی پی /حمزہ /شاہ`
            let is_name = |name: &str| {
                name.trim_start_matches('/')
                    .starts_with(kind(|c| char::is_uppercase(c) || is_letter(c) && !c.is_lowercase()))
            };
            words.split(kind(is_blank)).all(|name| name.is_empty() || is_name(name))
        };
        return rest.is_empty() || rest.first().is_mark('/') && is_named(rest.rest().copy());
    }
    if i.first().is_mark('(') && i.rest().first().is_mark('©') {
        let signed = i.after(2).agency_name(|_| true);
        return signed.is_some_and(|rest| rest.first().is_mark(')') && rest.rest().is_empty());
    }
    // Japan's wires print their right so: `(C)時事通信社`.
    if matches!(i.first().mark(), Some('(' | '（')) && i.rest().first().text.eq_ignore_ascii_case("c") {
        return i.after(3).agency_name(|_| true).is_some_and(Tokens::is_empty);
    }
    if !is_opening_mark(i) {
        return false;
    }
    let signed = credit(i).ok().filter(|(_, signature)| signature.is_known()).map(|(rest, _)| rest);
    // `(FIN) ABC/DEF`
    let ended = || {
        let word = after_phrase(i.rest(), Phrase::EndWord)?;
        word.first_in_line().is_mark(')').then(|| word.rest())
    };
    let rest = after_phrase(i, Phrase::EndMark).or(signed).or_else(ended);
    rest.is_some_and(|rest| {
        let rest = rest.after_any(&['.']);
        rest.is_empty() || is_initials(rest.copy(), i.desk()) || are_capitals_between_slashes(rest.copy())
    })
}

/// `BT/BT`, `IF/MO`, `ZANIS/ENDS/JM/HM/CLM`: capitals between slashes, and a word for the end among them.
fn are_capitals_between_slashes(words: &str) -> bool {
    const LONGEST_PART: usize = 3;
    let words = before_stops(words);
    if !words.contains('/') || words.starts_with('/') {
        return false;
    }
    let are_capitals = |part: &str| part.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_end = |part: &str| are_capitals(part) && says_in_any_case(part, Phrase::EndWord);
    let is_part = |part: &str| (2..=LONGEST_PART).contains(&part.len()) && are_capitals(part);
    let has_end = words.split('/').any(is_end);
    let mut parts = words.split('/').skip(usize::from(has_end));
    parts.all(|part| is_part(part) || is_end(part))
}

/// `hh/ph/ts/hd`, `mb`, `bur-daa/mt/msr`, `abc/ def/`, `AAP RTV ar`, `dpa wsz jln npr`: two to four letters each, the
/// last in small ones.
pub(crate) fn is_initials(words: &str, desk: &Desk) -> bool {
    let is_part = |part: &str| {
        let letters = (2..=4).contains(&part.len()) && part.chars().all(char::is_alphabetic);
        letters && (part.chars().all(char::is_lowercase) || part.chars().all(char::is_uppercase))
    };
    if !words.trim_end_matches('/').ends_with(kind(char::is_alphabetic)) || !fits(words, LONGEST) {
        return false;
    }
    let is_slashed = words.contains('/');
    let parts_at = |c| c == '/' || is_slashed && c == '-' || is_blank(c);
    let mut parts = words.split(parts_at).filter(|part| !part.is_empty());
    // Lusa's: `ABC // DEF`. PTI's, IANS's and the old Reuter's: `PTI ABC DEF`, `REUTER AC KG`.
    // PAP's: `abc/PAP`.
    let is_wire_s = || {
        words.split_once(kind(is_blank)).is_some_and(|(first, _)| desk.knows(first))
            || words.rsplit_once('/').is_some_and(|(_, last)| desk.knows(last))
    };
    let signs =
        |part: &str| part.len() > 4 && words.starts_with(part) && part.chars().all(char::is_uppercase) && is_wire_s();
    if !(words.trim_end_matches('/').ends_with(kind(char::is_lowercase)) || words.contains(" // ") || is_wire_s())
        || !parts.clone().all(|part| is_part(part) || signs(part))
    {
        return false;
    }
    let count = parts.by_ref().count();
    // Small words between blanks may be a line of anything, unless a wire signs before them.
    let is_few = count <= 2 || is_slashed || words.split(kind(is_blank)).next().is_some_and(|first| desk.knows(first));
    is_few && count <= 6
}

/// `212101 GMT Nov 18`, `AP-WF-08-29-16 1626GMT`, `20:14 LOCAL TIME 17:14 GMT`, `0024`
fn is_clock(i: Tokens<'_, '_>) -> bool {
    let words = i.copy();
    if words.ends_with('.') || words.bytes().filter(u8::is_ascii_digit).count() < 4 {
        return false;
    }
    if i.first().value(6).is_some() && i.rest().is_empty() {
        return true;
    }
    let mut places =
        (0..).map(|count| i.after(count)).take_while(|i| !matches!(i.first().kind, Kind::End | Kind::Beyond));
    let is_zone = |i: Tokens<'_, '_>| after_phrase(i, Phrase::Zone).is_some();
    !holds_more(words, 6) && places.any(is_zone)
}
