//! What a page prints straight behind a story's last sentence, mostly without a blank: the writer's address, who holds the
//! rights, where a picture is from.

use super::added::opens_addition;
use crate::desk::Desk;
use crate::lexicon::Senses;
use crate::line::{count_of, fits, is_blank};
use crate::look::{Last, columns};
use crate::phrase::{Phrase, RIGHTS, han, korean};
use crate::read::{after_phrase, block};
use crate::token::{first_word_has, is_letter};
use crate::word::skip_blanks;

/// The longest of what runs on, in bytes.
const LONGEST: usize = 400;

/// That something may run on behind a paragraph's last sentences, and how far from the end that may begin.
#[derive(Clone, Copy, Debug)]
pub(super) struct Running {
    longest: usize,
}

impl Running {
    /// Looks at the end of a paragraph; of most nothing can run on.
    pub(super) fn on(words: &str) -> Option<Self> {
        let bytes = words.as_bytes();
        // Cheapest first: more than the last bytes that count are asked at once, and in most copy none tells.
        let last = &bytes[bytes.len().saturating_sub(LONGEST + LONGEST / 2)..];
        let are_enough = || last.len() == bytes.len() || count_of(last, |byte| byte > b' ') >= LONGEST;
        if !holds_telling_letter(last) && are_enough() {
            return None;
        }
        let from = start_of_last(bytes);
        holds_telling_letter(&bytes[from..]).then_some(Self { longest: bytes.len() - from })
    }

    pub(super) const fn longest(self) -> usize {
        self.longest
    }

    /// What a page printed straight behind the end of a sentence, where it is told.
    ///
    /// Typical input is `…했다.ann@velna.example`, `…했다. ⓒ 벨나와이어, 무단 전재 및 재배포 금지`, `…。来源：维尔纳日报`,
    /// `…। তথ্যসূত্র: ভেলনা`, `… on Friday. ann.roe@velna.example`.
    ///
    /// ```ebnf
    /// running_on = sentence , ( address , [ rights ] | [ mark ] , rights | addition | boilerplate ) ;
    /// ```
    pub(super) fn behind<'a>(self, before: &str, behind: &'a str, desk: &Desk) -> Option<&'a str> {
        // A quotation or brackets close behind the stop.
        let closed = behind.trim_start_matches(['’', '\'', '”', '"', '»', ')', '）']);
        let tail = skip_blanks(closed);
        // The stop of an address or of an initial ends no sentence: `ann.roe@velna.example`, `Ж.`.
        let is_inside = || {
            let mut back = before.chars().rev();
            let (ending, last) = (back.next(), back.next().unwrap_or(' '));
            let mut is_initial =
                || last.is_alphabetic() && columns(last) < 2 && !back.next().is_some_and(char::is_alphanumeric);
            let is_joined = last.is_ascii_alphanumeric() && closed.starts_with(|c: char| c.is_ascii_alphanumeric());
            ending == Some('.') && (is_joined || is_initial())
        };
        (behind.len() <= self.longest && is_told(tail, desk) && !is_inside()).then_some(tail)
    }
}

/// Where the last bytes begin that may run on, the blanks of ASCII among them left out.
///
/// Bytes are counted many at once: each paragraph that may be a story's last is asked.
fn start_of_last(bytes: &[u8]) -> usize {
    let (mut start, mut missing) = (bytes.len(), LONGEST);
    while missing > 0 && start > 0 {
        let end = start;
        start = end.saturating_sub(missing);
        let blanks = |some: &[u8]| usize::from(some.iter().map(|byte| u8::from(*byte <= b' ')).sum::<u8>());
        missing = bytes[start..end].chunks(128).map(blanks).sum();
    }
    start
}

/// Whether bytes hold a letter with which something may run on, or the mark of an address. Of ASCII and the quotation marks
/// and dashes that copy has nothing else does.
fn holds_telling_letter(bytes: &[u8]) -> bool {
    let tells = |byte: &u8| u8::from(*byte >= 0xC3) & u8::from(*byte != 0xE2) | u8::from(*byte == b'@');
    bytes.chunks(128).any(|some| some.iter().map(tells).sum::<u8>() > 0)
}

/// Whether what stands behind a sentence is told to be no copy by its first words.
fn is_told(tail: &str, desk: &Desk) -> bool {
    const TELLING: Senses = Senses::phrase(Phrase::Addition).and(Senses::phrase(Phrase::Boilerplate));
    let opens_by_phrase = || {
        // Of Latin letters an initial or a name may stand before a stop: `velna.example`.
        tail.starts_with(|c: char| !c.is_ascii() && c.is_alphabetic())
            && first_word_has(tail, TELLING, desk)
            && !matches!(Last::of(tail), Last::Question)
            && block(tail, desk, |i| opens_addition(i) || after_phrase(i, Phrase::Boilerplate).is_some())
    };
    let is_line = || gives_address_alone(tail) || reserves_rights(tail) || signs_in_korean(tail);
    !tail.is_empty() && fits(tail, LONGEST) && (is_line() || opens_by_phrase())
}

/// `ann.roe@velna.example`, `(ann@velna.example)`, `ann@velna.example▶ 기사제보 ⓒ 벨나`: a mail address, and nothing behind
/// it but what a page prints.
pub(in crate::body) fn gives_address_alone(words: &str) -> bool {
    const LONGEST_NAME: usize = 64;
    let words = words.trim_start_matches(['(', '[', '<']);
    let is_of_address = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
    let name = words.chars().take(LONGEST_NAME).take_while(|c| is_of_address(*c)).count();
    let Some(behind) = words.get(name..).and_then(|behind| behind.strip_prefix('@')) else { return false };
    let domain = behind.len() - behind.trim_start_matches(is_of_address).len();
    let (domain, behind) = behind.split_at(domain);
    let is_address = name > 0
        && domain.trim_end_matches('.').contains('.')
        && domain.starts_with(|c: char| c.is_ascii_alphanumeric());
    let behind = skip_blanks(behind.trim_start_matches([')', ']', '>']));
    // Copy in Latin letters may go on behind an address; what a page of Korea prints there begins with a mark or a network.
    let goes_on =
        || behind.starts_with(|c: char| matches!(c, '▶' | '☞' | '※' | '[' | '<' | '©' | 'ⓒ' | '/') || columns(c) > 1);
    is_address && (behind.is_empty() || goes_on() && !Last::of(behind).ends_sentence())
}

/// `김안나 기자 ann@velna.example`, `/김안나 특파원`, `<벨나=김안나 기자>`: a reporter's name in Korean, and the address or
/// nothing behind it.
pub(super) fn signs_in_korean(words: &str) -> bool {
    const LONGEST_NAME: usize = 48;
    let words = words.trim_start_matches(['/', '=', '<', '[', '(', '■', '▶']);
    // Few lines begin so.
    let is_hangul = |c: char| matches!(c, '가'..='힣');
    if !words.starts_with(is_hangul) {
        return false;
    }
    korean::REPORTER.iter().any(|title| {
        words.split_once(title).is_some_and(|(name, behind)| {
            let behind = skip_blanks(behind.trim_start_matches(['>', ']', ')', '/', '=', '.', '·', '|']));
            let is_name = fits(name, LONGEST_NAME)
                && name.chars().filter(|c| is_hangul(*c)).nth(1).is_some()
                && name.chars().all(|c| is_hangul(c) || is_blank(c) || matches!(c, '=' | '/' | '·' | '|'));
            is_name && (behind.is_empty() || gives_address_alone(behind))
        })
    })
}

/// `※ '당신의 제보가 뉴스가 됩니다'`, `[전화] 02-398-0000`, `▷ 카카오톡 : 벨나`, `벨나TV 기사문의 및 제보 : 카톡 velna`: where papers and stations of Korea
/// ask for news, which is no sentence of theirs.
pub(super) fn asks_for_news(words: &str) -> bool {
    const LONGEST: usize = 120;
    let inner = words
        .trim_start_matches(|c: char| matches!(c, '▶' | '▷' | '☞' | '※' | '■' | '◇' | '[' | '<' | '【') || is_blank(c));
    let is_marked = inner.len() < words.len();
    let is_asked = || {
        let behind =
            korean::ASKED.iter().find_map(|asked| words.split_once(asked)).map(|(_, behind)| skip_blanks(behind));
        behind.is_some_and(|behind| is_marked || behind.starts_with([':', '：']))
    };
    let is_way = || {
        korean::WAYS.iter().any(|way| {
            inner.strip_prefix(way).is_some_and(|behind| skip_blanks(behind).starts_with([']', ':', '：', '】']))
        })
    };
    // Few lines hold a letter of Korean.
    fits(words, LONGEST)
        && words.contains(|c: char| matches!(c, '가'..='힣'))
        && !words.ends_with(korean::SENTENCE_END)
        && (is_asked() || is_marked && is_way())
}

/// `#harbor #storm`: words that networks file a story under, and nothing else.
pub(super) fn are_hashtags(words: &str) -> bool {
    const MOST: usize = 24;
    let is_tag = |word: &str| word.strip_prefix(['#', '＃']).is_some_and(|tag| tag.starts_with(is_letter));
    let mut tags = words.split(is_blank).filter(|word| !word.is_empty());
    words.starts_with(['#', '＃']) && tags.clone().nth(MOST).is_none() && tags.all(is_tag)
}

/// `编辑 张三 校对 李四`, `维尔纳报记者 张三`: who wrote and edited a story, in Chinese, whose names stand behind a blank.
pub(super) fn signs_in_chinese(words: &str) -> bool {
    const LONGEST_PART: usize = 9;
    const MOST_PARTS: usize = 8;
    let mut parts = words.split(is_blank).filter(|part| !part.is_empty());
    let is_part = |part: &str| part.chars().all(is_letter) && part.chars().nth(LONGEST_PART).is_none();
    let is_first = parts.next().is_some_and(|part| is_part(part) && part.ends_with(is_han) && han::is_staff(part));
    is_first && (1..=MOST_PARTS).contains(&parts.clone().count()) && parts.all(is_part)
}

/// Whether a character is one of Han.
const fn is_han(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}')
}

/// `ⓒ 벨나와이어, 무단 전재 및 재배포 금지`, `▶ 구독하기 [© 벨나와이어]`: behind a mark, who holds the rights.
pub(super) fn reserves_rights(words: &str) -> bool {
    let is_marked = words.starts_with(['▶', '☞', '※', '[', '<', '‹', '(', '【', '〈', 'ⓒ', '©']);
    is_marked && fits(words, LONGEST) && RIGHTS.iter().any(|rights| words.contains(rights))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::foot::cut_last;

    #[test]
    fn an_address_and_rights_behind_a_sentence() {
        for (words, tail) in [
            ("항구가 다시 열렸다.ann@velna.example", Some("ann@velna.example")),
            ("항구가 다시 열렸다. ann@velna.example", Some("ann@velna.example")),
            ("항구가 열렸다\"고 말했다.ann.roe@velna.example", Some("ann.roe@velna.example")),
            (
                "항구가 열렸다.ann@velna.example▶ 매일 새 소식[© 벨나와이어(velna.example), 무단 전재 및 재배포 금지]",
                Some("ann@velna.example▶ 매일 새 소식[© 벨나와이어(velna.example), 무단 전재 및 재배포 금지]"),
            ),
            (
                "항구가 열렸다.ann@velna.example소셜velna.example/Le X(소셜) @velna",
                Some("ann@velna.example소셜velna.example/Le X(소셜) @velna"),
            ),
            ("항구가 열렸다. 김안나 기자 ann@velna.example", Some("김안나 기자 ann@velna.example")),
            ("항구가 열렸다./김안나 기자 ann@velna.example", Some("/김안나 기자 ann@velna.example")),
            ("항구가 열렸다. <벨나=김안나 특파원>", Some("<벨나=김안나 특파원>")),
            ("항구가 열렸다. 김안나 기자", Some("김안나 기자")),
            ("항구가 열렸다. 벨나 기자회견", None),
            ("항구가 열렸다. 김안나 기자가 전했다", None),
            ("항구가 열렸다. 기자", None),
            ("항구가 열렸다. ⓒ 벨나와이어, 무단 전재 및 재배포 금지", Some("ⓒ 벨나와이어, 무단 전재 및 재배포 금지")),
            ("항구가 열렸다.무단 전재 및 재배포 금지", Some("무단 전재 및 재배포 금지")),
            ("항구가 열렸다.<저작권자 ⓒ 벨나와이어 무단전재>", Some("<저작권자 ⓒ 벨나와이어 무단전재>")),
            ("항구가 열렸다.출처: 벨나항", Some("출처: 벨나항")),
            ("港口周五开放。来源：维尔纳日报", Some("来源：维尔纳日报")),
            ("港口周五开放。”来源：维尔纳日报", Some("来源：维尔纳日报")),
            ("港口周五開放。違反上述規定者，維爾納報有權刪除留言", Some("違反上述規定者，維爾納報有權刪除留言")),
            ("বন্দর খুলেছে।’ তথ্যসূত্র: ভেলনা টাইমস", Some("তথ্যসূত্র: ভেলনা টাইমস")),
            ("বন্দর খুলেছে। ছবি: ভেলনা", Some("ছবি: ভেলনা")),
            ("The port opens on Friday. ann.roe@velna.example", Some("ann.roe@velna.example")),
            ("The port opens on Friday.ann.roe@velna.example", None),
            ("Write to ann.roe@velna.example", None),
            ("The port opens on Friday. ann@velna.example has more.", None),
            ("항구가 열렸다. ▶금상 김안나 ▶은상 이보나", None),
            ("항구가 열렸다.\" ann@velna.example로 보내면 된다.", None),
            ("港口周五开放。记者：港口为什么关闭？", None),
            ("港口周五开放。船只进港", None),
            ("Ships left St.Velna", None),
            ("Порт открыл Ж.Источник: порт", None),
            ("Порт открыт.Источник: порт", Some("Источник: порт")),
        ] {
            let cut = cut_last(words, &Desk::new());
            assert_eq!(cut.map(|(_, tail)| tail), tail, "{words}");
            assert!(cut.is_none_or(|(before, tail)| words.starts_with(before) && words.ends_with(tail)), "{words}");
        }
    }
}
