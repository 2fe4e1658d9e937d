//! A slow, obvious cutter of blocks, written from the documented rules with plain loops, to hold the fast one against.

/// The widest line, in columns, of copy that was broken over lines.
const WIDEST: usize = 92;
/// The narrowest measure that any wire breaks its lines at.
const NARROWEST: usize = 50;
/// The narrowest column of a paper, and how many lines go on in small letters there.
const NARROWEST_COLUMN: usize = 26;
const FEWEST_IN_COLUMN: usize = 4;
/// How far short of the measure a full line may end.
const SLACK: usize = 6;
/// How far two lines of one measure may differ.
const RAGGED: usize = 12;
/// The most words between two gaps of a row, on average.
const WORDS_A_CELL: usize = 4;

/// A line of the text without its ending, and the byte at which it begins.
#[derive(Clone, Copy)]
struct Line<'t> {
    start: usize,
    text: &'t str,
}

/// The blocks of a text: raw slice and words.
pub fn blocks(text: &str) -> Vec<(&str, &str)> {
    let lines = lines(text);
    let measure = measure(&lines);
    // First and last line of each block that has words.
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if trim(line.text).is_empty() {
            continue;
        }
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == at && goes_on(lines[*last].text, line.text, measure) => *last = at,
            _ => runs.push((at, at)),
        }
    }
    if runs.is_empty() {
        return if text.is_empty() { Vec::new() } else { vec![(text, "")] };
    }
    let mut cut = Vec::new();
    for (nth, &(first, last)) in runs.iter().enumerate() {
        let start = if nth == 0 { 0 } else { lines[first].start };
        let end = runs.get(nth + 1).map_or(text.len(), |&(next, _)| lines[next].start);
        let words = &text[lines[first].start..lines[last].start + lines[last].text.len()];
        cut.push((&text[start..end], trim(words)));
    }
    cut
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < text.len() {
        let c = text[at..].chars().next().expect("a char stands at every boundary before the end");
        let mut end = at + c.len_utf8();
        if c == '\r' && text[end..].starts_with('\n') {
            end += 1;
        }
        if matches!(c, '\n' | '\r' | '\x0c' | '\u{85}' | '\u{2028}' | '\u{2029}') {
            lines.push(Line { start, text: &text[start..at] });
            start = end;
        }
        at = end;
    }
    if start < text.len() {
        lines.push(Line { start, text: &text[start..] });
    }
    lines
}

/// The measure that the copy was broken at, or `None` where a line is a paragraph.
fn measure(lines: &[Line<'_>]) -> Option<usize> {
    let first = lines.iter().position(|line| !trim(line.text).is_empty())?;
    let mut running_on = 0;
    let mut full_runs = 0;
    let (mut in_column, mut count) = (0, 0);
    let mut measure = 0;
    for at in first + 1..lines.len() {
        let (line, above) = (lines[at].text, lines[at - 1].text);
        let (words, words_above) = (trim(line), trim(above));
        if words.is_empty() {
            continue;
        }
        if width(words) > WIDEST {
            return None;
        }
        measure = measure.max(width(words));
        count += 1;
        let above_width = width(words_above).min(WIDEST);
        let may_go_on = !ends_sentence(words_above) && !is_indented(line);
        if (NARROWEST_COLUMN..NARROWEST).contains(&above_width) && may_go_on && goes_on_in_small_letters(words) {
            in_column += 1;
        }
        if above_width < NARROWEST || ends_sentence(words_above) || is_indented(line) {
            continue;
        }
        if is_indented(above) || goes_on_in_small_letters(words) {
            running_on += 1;
            measure = measure.max(above_width);
        } else if above_width.abs_diff(width(words)) <= RAGGED {
            full_runs += 1;
        }
    }
    let is_narrow = measure < NARROWEST && in_column >= FEWEST_IN_COLUMN && 3 * in_column >= count;
    (measure >= NARROWEST && (running_on > 0 || full_runs > 1) || is_narrow).then_some(measure)
}

/// Whether the line `next` goes on with the paragraph whose last line is `last`.
fn goes_on(last: &str, next: &str, measure: Option<usize>) -> bool {
    let Some(measure) = measure else { return false };
    let next_words = trim(next);
    if is_indented(next) || opens_a_part(next_words) {
        return false;
    }
    if is_item(next_words) && !is_dash_of(trim(last), next_words) {
        return false;
    }
    if stands_alone(trim(last)) || stands_alone(next_words) {
        return false;
    }
    width(trim(last)) + width(&unbroken(trim(next))) + SLACK >= measure
}

fn is_indented(line: &str) -> bool {
    matches!(line.chars().next(), Some(' ' | '\t' | '\u{A0}' | '\u{3000}'))
}

/// What a line cannot break in: the first word, or the first character where that is of Chinese or Japanese.
fn unbroken(words: &str) -> String {
    let unspaced = |c: &char| is_wide(*c) && !is_hangul(*c) && !is_emoji(*c);
    match words.chars().next() {
        Some(c) if unspaced(&c) => c.to_string(),
        _ => words.chars().take_while(|c| !c.is_whitespace() && !unspaced(c)).collect(),
    }
}

fn ends_sentence(words: &str) -> bool {
    words.ends_with(['.', '"', '!', '?', '。', '！', '？', '」', '』', '”', '»', '…', '؟', '۔', '।', '॥', '։', '።'])
}

fn is_item(words: &str) -> bool {
    ["- ", "* ", "• "].iter().any(|mark| words.starts_with(mark))
}

/// Whether what looks like an item is the rest of a sentence that the line before broke off.
fn is_dash_of(last: &str, words: &str) -> bool {
    let begins_small = words.starts_with("- ") && words.chars().nth(2).is_some_and(char::is_lowercase);
    begins_small && !ends_sentence(last) && !last.ends_with([':', ';', ','])
}

/// Whether the line is a rule or a table's row.
fn stands_alone(words: &str) -> bool {
    words.chars().all(|c| !c.is_alphanumeric()) || is_row(words)
}

/// Whether the line is a byline, or opens with a dateline.
fn opens_a_part(words: &str) -> bool {
    is_byline(words) || is_dateline(words)
}

fn goes_on_in_small_letters(words: &str) -> bool {
    let first_word: String = words.chars().take_while(|c| !c.is_whitespace()).collect();
    let is_small = first_word.chars().next().is_some_and(char::is_lowercase);
    is_small && !first_word.chars().any(char::is_uppercase) && !is_byline(words)
}

fn is_byline(words: &str) -> bool {
    let Some(names) = ["By ", "BY ", "by "].iter().find_map(|by| words.strip_prefix(by)) else { return false };
    let mut count = 0;
    for name in names.split_whitespace() {
        count += 1;
        let is_name = name.chars().next().is_some_and(char::is_uppercase);
        if !is_name && !["and", "of", "in", "for"].contains(&name) {
            return false;
        }
    }
    count > 1 && names.len() <= 48 && !names.ends_with(['.', '!', '?', '。', '！', '？', '؟', '۔', '।', '॥', '։', '።'])
}

fn is_dateline(words: &str) -> bool {
    let first: Vec<char> = words.chars().take_while(|c| c.is_alphabetic()).collect();
    if first.len() < 3 || !first.iter().all(|c| c.is_uppercase()) {
        return false;
    }
    for (at, c) in words.char_indices() {
        let after = &words[at + c.len_utf8()..];
        let is_dash = after.trim_start().starts_with(['-', '–', '—', '_']);
        let is_opened = words[..at].contains(if c == ')' { '(' } else { '/' });
        if at < 70 && is_opened && (c == ')' && is_dash || c == '/' && (is_dash || after.starts_with('.'))) {
            return true;
        }
    }
    false
}

fn is_row(words: &str) -> bool {
    if ends_sentence(words) {
        return false;
    }
    if words.contains('\t') {
        return true;
    }
    let mut gaps = 0;
    let mut blanks = 0;
    for c in words.chars() {
        blanks = if c == ' ' { blanks + 1 } else { 0 };
        if blanks == 3 {
            gaps += 1;
        }
    }
    gaps > 1 && words.split_whitespace().count() <= (gaps + 1) * WORDS_A_CELL
}

/// Columns: two for a wide character, one for any other.
pub(super) fn width(words: &str) -> usize {
    words.chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum()
}

fn is_wide(c: char) -> bool {
    let is_between = |first: u32, last: u32| (first..=last).contains(&u32::from(c));
    is_hangul(c)
        || is_emoji(c)
        || is_between(0x3000, 0xA4CF)
        || is_between(0xF900, 0xFAFF)
        || is_between(0xFE30, 0xFE6F)
        || is_between(0xFF01, 0xFF60)
        || is_between(0xFFE0, 0xFFE6)
        || is_between(0x20000, 0x3FFFD)
}

fn is_hangul(c: char) -> bool {
    ('\u{AC00}'..='\u{D7A3}').contains(&c)
}

fn is_emoji(c: char) -> bool {
    ('\u{1F300}'..='\u{1FAFF}').contains(&c)
}

fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| {
        let is_filler = matches!(c, '\0'..='\x08' | '\x0E'..='\x1F' | '\x7F');
        is_filler || c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{200B}' | '\u{200C}' | '\u{200D}' | '\u{2060}')
    })
}
