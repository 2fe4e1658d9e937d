//! Where a dateline may begin in a line that a page flattened.

use memchr::{memchr3_iter, memmem};

use crate::desk::Desk;
use crate::lexicon::{self, Senses};
use crate::line::{is_blank, kind, within};
use crate::look::Last;
use crate::phrase::Phrase;
use crate::read::{after_phrase, block};
use crate::token::{Kind, first_word_has};
use crate::word::{last_words, skip_blanks};

/// The longest words before the dateline, in characters.
const LONGEST: usize = 240;

/// The most words of a dateline before its credit or its date, those of a byline among them.
const MOST_WORDS: usize = 12;

/// The most places that are tried on a line.
const MOST_TRIED: usize = 8;

/// What a word behind a place's comma may say: a month, or a day that is told by the day of printing.
const TELLING: Senses = Senses::MONTH.and(Senses::phrase(Phrase::Today));

/// Where a dateline may begin in a line, and where its credit or its date stands.
#[derive(Default)]
pub(super) struct Starts {
    found: [(usize, usize); MOST_TRIED],
    count: usize,
}

impl Starts {
    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.found[..self.count].iter().copied()
    }

    fn add(&mut self, start: usize, at: usize) {
        if let Some(slot) = self.found.get_mut(self.count) {
            *slot = (start, at);
            self.count += 1;
        }
    }

    /// Looks for credits and dates within reach, and for what may begin before each; from left to right.
    pub(super) fn look(&mut self, words: &str, desk: &Desk) {
        let reach = within(words, LONGEST);
        for at in memchr3_iter(b'(', b'/', b',', reach.as_bytes()).filter(|at| *at > 0) {
            let inside = &words[at + 1..];
            let is_one = match (words.as_bytes()[at], inside.as_bytes()) {
                (b',', [b' ', b'A'..=b'Z', ..]) => first_word_has(&inside[1..], TELLING, desk),
                (b'(' | b'/', [first, ..]) if !first.is_ascii_lowercase() || is_one_word(inside) => {
                    first_word_has(skip_blanks(inside), Senses::NAME.and(Senses::BARE_NAME), desk)
                }
                _ => false,
            };
            // `(서울=연합뉴스)` has the place inside.
            if words.as_bytes()[at] == b'(' && inside.starts_with(|c| c > '\u{10FF}') {
                self.add(at, at);
            }
            if is_one {
                self.look_before(words, at);
            } else if matches!(inside.as_bytes(), [b' ', b'0'..=b'9', ..]) {
                if let Some(behind) = behind_time(&inside[1..], desk) {
                    let start = words.len() - behind;
                    self.add(start, start);
                }
            }
        }
        // Where a page joined two lines, two blanks may be left of them: `… da campanha.  VELNA - O porto`.
        // A run of blanks is one seam, and is passed once.
        let begins_run = |at: &usize| !words[..*at].ends_with(kind(is_blank));
        for at in memmem::find_iter(reach.as_bytes(), b"  ").filter(begins_run).filter(|at| ends(&words[..*at])) {
            let start = words.len() - skip_blanks(&words[at..]).len();
            self.add(start, start);
        }
        // The bytes that the brackets of the three East Asian scripts begin with.
        for at in memchr3_iter(0xE3, 0xEF, b'[', reach.as_bytes()).filter(|at| *at > 0) {
            if words[at..].starts_with(['【', '〔', '［', '（', '[']) {
                self.add(at, at);
            }
        }
    }

    /// The words before a credit or a date with which a dateline may begin, from left to right.
    fn look_before(&mut self, words: &str, at: usize) {
        let first = self.count;
        let mut last = last_words(&words[..at]).take(MOST_WORDS).peekable();
        while let Some((start, word)) = last.next() {
            let Some((_, previous)) = last.peek() else { break };
            if begins(previous, word) {
                self.add(start, at);
            }
        }
        self.found[first..self.count].reverse();
    }
}

/// Whether a place's name, or a byline, may begin with a word behind another: the case changes there, or a sentence or a
/// quotation ends.
fn begins(previous: &str, word: &str) -> bool {
    let is_shouted =
        |word: &str| word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !word.contains(char::is_lowercase);
    let is_capital = word.starts_with(char::is_uppercase);
    let is_behind_small =
        previous.starts_with(char::is_lowercase) || previous.starts_with(|c: char| c.is_ascii_digit());
    is_capital
        && (is_behind_small
            || ends(previous)
            || is_shouted(word) && !is_shouted(previous)
            || lexicon::says(word, Phrase::Introduction))
}

/// Whether a sentence, a quotation or brackets end with a word.
pub(super) fn ends(word: &str) -> bool {
    Last::of(word).ends_sentence() || word.ends_with(')')
}

/// How many bytes stand behind the year and the time of the day that a page printed between headline and dateline: `2004 8:57 am
/// ET LONDON - A man`.
fn behind_time(words: &str, desk: &Desk) -> Option<usize> {
    const MOST: usize = 10;
    block(words, desk, |i| {
        let (mut rest, mut has_time) = (i, false);
        for _ in 0..MOST {
            let token = rest.first();
            rest = match after_phrase(rest, Phrase::Clock) {
                Some(behind) => behind,
                None if token.is_figure() || token.is_mark('.') => rest.rest(),
                None if token.is_mark(':') => {
                    has_time = true;
                    rest.rest()
                }
                None => break,
            };
        }
        (has_time && rest.first().kind == Kind::Word).then(|| rest.copy().len())
    })
}

/// Whether brackets hold one short word: `(apro)`.
fn is_one_word(inside: &str) -> bool {
    const LONGEST: usize = 8;
    let close = inside.bytes().take(LONGEST + 1).position(|byte| byte == b')');
    close.is_some_and(|close| inside.as_bytes()[..close].iter().all(u8::is_ascii_lowercase))
}
