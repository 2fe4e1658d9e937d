//! Lines that a desk adds under a story: who helped with it, where it was first printed, where to read on.
//!
//! Only their place tells some of them from copy, so they are asked for at a story's end.

use super::last::last_sentence;
use super::printed::is_first_printed;
use super::running::{
    are_hashtags, asks_for_news, gives_address_alone, reserves_rights, signs_in_chinese, signs_in_korean,
};
use crate::desk::Desk;
use crate::lexicon::Senses;
use crate::line::{fits, is_blank, kind};
use crate::look::{Last, columns};
use crate::phrase::{Phrase, asks_to_follow};
use crate::read::{Tokens, after_phrase, block};
use crate::token::{Case, Kind, first_word_has, is_letter};
use crate::word::{before_stops, holds_more, last_words, word_starts};

/// The most words of such a line.
const MOST_WORDS: usize = 60;

/// The longest such line below a rule, in bytes.
const LONGEST: usize = 400;

/// The most words of a line that gives an address.
const MOST_BESIDE_ADDRESS: usize = 14;

/// The most words of a signature behind a dash.
const MOST_SIGNED: usize = 6;

/// Whether a block at a story's end was added by its desk.
///
/// Typical input is `With inputs from PTI`, `(Image credit: Velna Port)`, `Ann Roe in Tarn contributed to this report.`,
/// `— Ann Roe`, `Follow @velnaport`.
///
/// ```ebnf
/// added = { mark } , opening , { word } | "(" , { word } , ")" | { word } , contribution , { word } | dash , name | address | staff
///       | follow , { word } , network , { word } | "#" , word , { "#" , word } ;
/// ```
pub(super) fn is_added(i: Tokens<'_, '_>) -> bool {
    let is_staff = || after_phrase(i, Phrase::Staff).is_some_and(Tokens::is_empty);
    let is_one = || {
        let words = i.copy();
        let is_line = || {
            gives_address(words)
                || gives_address_alone(words)
                || asks_to_follow(words)
                || reserves_rights(words)
                || signs_in_korean(words)
                || signs_in_chinese(words)
                || asks_for_news(words)
                || are_hashtags(words)
        };
        says_so(i) || is_aside(i) || is_signature(i) || is_line() || is_staff() || is_first_printed(i)
    };
    !holds_more(i.copy(), MOST_WORDS) && is_one()
}

/// Whether a line tells by a set phrase that a desk added it, wherever it stands.
pub(crate) fn says_so(i: Tokens<'_, '_>) -> bool {
    opens_addition(i) || last_sentence(i.copy()).is_none() && names_helper(i.copy(), i.desk())
}

/// As [`says_so`], of words that are known for one sentence, and begin with a letter.
pub(super) fn is_addition(words: &str, desk: &Desk) -> bool {
    let opens = first_word_has(words, Senses::phrase(Phrase::Addition), desk);
    opens && block(words, desk, opens_addition) || names_helper(words, desk)
}

/// `With inputs from PTI`, `* Originally published on Monday`, `来源：新华社`
pub(super) fn opens_addition(i: Tokens<'_, '_>) -> bool {
    let i = after_marks(i);
    after_phrase(i, Phrase::Addition).is_some() || joins_addition(i)
}

/// `（记者张三）`: in scripts without gaps the word goes on.
fn joins_addition(i: Tokens<'_, '_>) -> bool {
    let mut is_one = false;
    i.each_phrase(Phrase::Addition, |words| {
        is_one |= words.ends_with(kind(|c| columns(c) > 1)) && i.behind(words, false).is_some();
    });
    is_one
}

/// What follows the marks before a line's first word.
pub(super) fn after_marks<'t, 'a>(mut i: Tokens<'t, 'a>) -> Tokens<'t, 'a> {
    while matches!(
        i.first_in_line().kind,
        Kind::Mark('[' | '【' | '〔' | '*' | '•' | '|' | '/' | '>' | '»' | '▶' | '■' | '※') | Kind::Hyphen | Kind::Dash
    ) || i.first_in_line().is_mark('(') && after_phrase(i, Phrase::Addition).is_none()
    {
        i = i.rest();
    }
    i
}

/// A line in brackets, as desks add them and writers hardly ever do: `(The writer is a harbor pilot.)`.
///
/// A figure opens a sum in another currency, which is copy: `($1 = 0.9 euros)`.
fn is_aside(i: Tokens<'_, '_>) -> bool {
    let close = match i.first().mark() {
        Some('(') => ')',
        Some('（') => '）',
        Some('[') => ']',
        Some('【') => '】',
        _ => return false,
    };
    let words = before_stops(i.copy());
    let inner = words.strip_suffix(close).and_then(|words| words.get(i.first().text.len()..));
    let opens = i.rest().first();
    inner.is_some_and(|inner| !inner.contains(close) && !inner.contains('='))
        && matches!(opens.kind, Kind::Word | Kind::Hyphen | Kind::Mark('©' | '@'))
}

/// `Associated Press writer Ann Roe in Tarn contributed to this report.`, `Roe reported from Velna.`
///
/// A token is lexed only where a word stands that such a phrase begins with.
fn names_helper(words: &str, desk: &Desk) -> bool {
    const TELLING: Senses = Senses::phrase(Phrase::Contribution).and(Senses::phrase(Phrase::Dispatch));
    // What brackets say is an aside in copy.
    let aside = memchr::memchr(b'(', words.as_bytes().get(1..).unwrap_or_default()).map_or(words.len(), |at| at + 1);
    for at in word_starts(&words[..aside]).take(MOST_WORDS) {
        let is_named = || {
            let named = last_words(&words[..at]).next().map(|(_, word)| word);
            named.is_some_and(|word| word.ends_with(kind(char::is_alphanumeric)) && Case::of(word) != Case::Lower)
        };
        let says = |i: Tokens<'_, '_>| {
            after_phrase(i, Phrase::Contribution).is_some() || after_phrase(i, Phrase::Dispatch).is_some() && is_named()
        };
        let word = &words[at..];
        let is_marked = |c: char| !is_letter(c) && !c.is_numeric();
        let word = if opens_in_mark(word) { word.trim_start_matches(kind(is_marked)) } else { word };
        if first_word_has(word, TELLING, desk) && block(word, desk, says) {
            return true;
        }
    }
    false
}

/// Whether a mark may stand before the letters of a word: most words begin with a letter of ASCII or of another alphabet.
fn opens_in_mark(word: &str) -> bool {
    word.bytes().next().is_some_and(|byte| !byte.is_ascii_alphanumeric() && !matches!(byte, 0xC3..=0xDF))
}

/// `— Ann Roe`, `--IANS`, `- Ann Roe, Velna Wire`: a dash, and names without a stop.
pub(super) fn is_signature(i: Tokens<'_, '_>) -> bool {
    if !i.first().is_dash() || Last::of(i.copy()) != Last::Word {
        return false;
    }
    let mut names = i.rest();
    let mut count = 0;
    loop {
        let token = names.first();
        match token.kind {
            Kind::End => return count > 0,
            Kind::Word if token.case() != Some(Case::Lower) => count += 1,
            Kind::Word if count > 0 && after_phrase(names, Phrase::Particle).is_some() => count += 1,
            Kind::Word if after_phrase(names, Phrase::And).is_some() => {}
            Kind::Mark(',' | '/' | '.' | '|' | '&') if count > 0 => {}
            _ => return false,
        }
        if count > MOST_SIGNED {
            return false;
        }
        names = names.rest();
    }
}

/// `ann.roe@velna.example`, `On Twitter: @velnaport`, `https://velna.example/harbor`
fn gives_address(words: &str) -> bool {
    if holds_more(words, MOST_BESIDE_ADDRESS) || words.ends_with(['"', '”', '?', '!']) {
        return false;
    }
    let is_address = |word: &str| {
        let word = word.trim_matches(['(', ')', '.', ',', '<', '>']);
        word.contains("://")
            || word.starts_with("www.")
            || word.split_once('@').is_some_and(|(_, domain)| domain.starts_with(kind(char::is_alphanumeric)))
    };
    words.split(kind(is_blank)).any(is_address)
}

/// Whether a block stands below a rule at a story's end as what a desk adds does: it is short.
pub(crate) fn is_short(words: &str) -> bool {
    fits(words, LONGEST) && !holds_more(words, MOST_WORDS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;
    use crate::read::block;

    #[test]
    fn what_a_desk_adds_is_told_from_a_last_paragraph() {
        for (words, expected) in [
            // Who helped.
            ("Associated Press writer Ann Roe in Tarn contributed to this report.", true),
            ("The Associated Press contributed to this story.", true),
            ("CNN's Ann Roe and Mia Sorel contributed to this report.", true),
            ("Reporters across the coast contributed to this article", true),
            ("Roe reported from Velna.", true),
            ("The basin opens on Friday (Ann Roe contributed to this report).", false),
            ("Ships moved on Monday. Kim contributed to this report.", false),
            ("Mia Sorel contribuyó a este reportaje desde Velna.", true),
            ("Contributing: Ann Roe", true),
            ("CONTRIBUTING: ANN ROE", true),
            ("The storm contributed to the delay.", false),
            ("No injuries were reported from the harbor.", false),
            ("Her work contributed much to the port of Velna.", false),
            // Where from.
            ("Originally published on Velna Today.", true),
            ("This article was originally published by The Velna Ledger.", true),
            ("Provided by Velna University", true),
            ("With inputs from PTI", true),
            ("Con información de EFE", true),
            ("Com informações da Agência Velna", true),
            ("Avec AFP", true),
            ("Mit Material der dpa", true),
            ("Fuente: Puerto de Velna", true),
            ("Источник: порт Вельны", true),
            ("来源：维尔纳日报", true),
            ("المصدر: ميناء فيلنا", true),
            ("With the tide the ships left.", false),
            ("The article was published by The Velna Ledger.", false),
            ("Sources at the port say it is open.", false),
            ("Originally the port was a lake.", false),
            // In brackets.
            ("(Image credit: Velna Port)", true),
            ("(Inputs from Ann Roe)", true),
            ("(The writer is a harbor pilot.)", true),
            ("[Edited for length]", true),
            ("（责任编辑：张三）", true),
            ("($1 = 0.9 euros)", false),
            ("(2.3 million)", false),
            ("(Ann Roe) and (Mia Sorel)", false),
            ("(The port) is open", false),
            // Signed, and where to write.
            ("— Ann Roe", true),
            ("- Ann Roe, Velna Wire", true),
            ("--IANS", true),
            ("— Ann Roe and Mia Sorel", true),
            ("— Ann Roe said so.", false),
            ("- Ships moved again", false),
            ("ann.roe@velna.example", true),
            ("On Twitter: @velnaport", true),
            ("Online: www.velna.example", true),
            ("Read more: https://velna.example/harbor", true),
            ("Читайте также: Порт открыт", true),
            ("\"Write to ann@velna.example,\" she said, \"and to nobody else.\"", false),
            ("编辑 张三 校对 李四", true),
            ("维尔纳报记者 张三", true),
            ("记者 在维尔纳港看到，船又开了。", false),
            ("Follow The Velna Post on Twitter and Instagram.", true),
            ("Sigue a Velna Hoy en Facebook", true),
            ("Suivez Velna Matin sur WhatsApp", true),
            ("Siga o Velna no Telegram", true),
            ("Segui Velna su Facebook", true),
            ("Follow the coast to the port.", false),
            ("Ships follow on Facebook.", false),
            ("Velna Today is not responsible for the opinions of contributors.", true),
            ("Velna Hoy no se hace responsable de las opiniones de sus lectores.", true),
            ("The port is not responsible for the delay.", false),
            ("La rédaction", true),
            ("নিজস্ব প্রতিবেদক", true),
            ("La rédaction a suivi le port.", false),
            ("Ships moved again on Monday.", false),
        ] {
            assert_eq!(block(words, &Desk::new(), is_added), expected, "{words}");
        }
    }

    #[test]
    fn a_long_paragraph_is_not_added() {
        for (words, expected) in [(MOST_WORDS, true), (MOST_WORDS + 1, false)] {
            let line = std::format!("Follow us {}", std::vec!["on"; words - 2].join(" "));
            assert_eq!(block(&line, &Desk::new(), is_added), expected, "{words}");
        }
    }
}
