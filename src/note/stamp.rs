//! When a page was published, as sites print it between the headline and the story.

use super::section::{ends_line, is_in_section, is_known_section, section};
use crate::language::Language;
use crate::lexicon::Senses;
use crate::line::{count_of, fits, is_blank};
use crate::phrase::Phrase;
use crate::phrase::writer::{self, BY};
use crate::read::{Tokens, after_phrase, month, weekday};
use crate::token::{Case, Gap, Kind, Token};

/// The longest time stamp, in characters.
const LONGEST: usize = 80;

/// `October 24, 2024 09:00 AM Eastern Daylight Time`, `18 декабря, 15:45`, `Posted: Oct 24, 2024 / 09:12 AM CDT`, `24.10.2024`,
/// `Published May 3, 2027 • 4 min read`, `2 hours ago`, `heute, 12.09 Uhr`, `ak 3. Mai 2027`, `World | May 3, 2027`
///
/// ```ebnf
/// time_stamp = [ "(" | "-" | "|" | story_number ] , [ phrase | initials ] , [ section ] , { number | month | weekday | clock | mark | phrase | age } , [ origin ] ;
/// age = number , phrase ;
/// origin = phrase , … | outlet | topic , { topic } | [ "," ] , "in" , name , { name } , [ "," , { word } ] ;
/// story_number = letter , figures ;
/// ```
///
/// It holds two figures or more, one of them a year or a time of the day, or how long ago that was; the day of reading
/// (`heute`) counts as a figure. Behind a bar, a slash or a dot a page may go on with its section, its writer or a count of
/// comments: `Tuesday, 11.06.2027 / 4:54 PM / News`. Before the time the section or the page's own name may stand, which is
/// known by its words, or by a day and a time of the day behind it: a headline may end in a day.
pub(crate) fn is_time_stamp(i: Tokens<'_, '_>) -> bool {
    let i = after_opening_mark(i).after_any(&['|']);
    let i = after_story_number(i).unwrap_or(i);
    let start = if is_initialled(i) { i.rest() } else { i };
    let start = after_published(start);
    if begins(start) {
        return time(start).is_some();
    }
    // Few lines are short and have a figure.
    if start.first().kind != Kind::Word || !has_room_for_time(start) {
        return false;
    }
    let Some(behind) = section(start, begins) else { return false };
    time(after_published(behind))
        .is_some_and(|time| time.figures > 2 && time.has_clock || is_known_section(start, behind))
}

/// Whether a line is short and has a figure, as the time of publication does behind the name of a section or a writer.
pub(crate) fn has_room_for_time(i: Tokens<'_, '_>) -> bool {
    let words = i.copy();
    let has_figure = || count_of(words.as_bytes(), |byte| byte.is_ascii_digit()) > 0;
    // Most blocks are far longer.
    words.len() <= 2 * LONGEST
        && fits(words, LONGEST)
        && (has_figure() || !words.is_ascii() && words.contains(char::is_numeric))
}

/// What a time was made of.
struct Time {
    figures: usize,
    has_clock: bool,
}

/// What follows the words that stand before a time: `Published`, `Publicado hace`, `Published on`.
fn after_published<'t, 'a>(mut i: Tokens<'t, 'a>) -> Tokens<'t, 'a> {
    while let Some(rest) = after_phrase(i, Phrase::Published) {
        i = rest.after_any(&[':', '：', '|', '-']);
    }
    let is_day = |i: Tokens<'_, '_>| i.first().is_figure() || i.first().senses.has(DAYS);
    if writer::is_before_day(i.first().text) && is_day(i.rest()) { i.rest() } else { i }
}

/// What names a day.
const DAYS: Senses = Senses::MONTH.and(Senses::WEEKDAY).and(Senses::phrase(Phrase::NearDay));

/// Whether a time may begin here: a figure, a day, or what stands before both.
fn begins(i: Tokens<'_, '_>) -> bool {
    let time = after_published(i).first();
    time.is_figure() || time.senses.has(DAYS)
}

/// The time that a line holds from here on, to its end, but for what a page prints behind it.
fn time(start: Tokens<'_, '_>) -> Option<Time> {
    let first = start.first();
    if !first.is_figure() && !first.senses.has(DAYS) {
        return None;
    }
    let (mut figures, mut has_time, mut before, mut place) = (0, false, Kind::End, start);
    let (mut by_reading, mut has_clock, mut is_age) = (false, false, false);
    loop {
        let token = place.first();
        if let Some(rest) = after_phrase(place, Phrase::NearDay).filter(|_| !by_reading) {
            (figures, by_reading, before, place) = (figures + 1, true, Kind::End, rest);
            continue;
        }
        if let Some(rest) = after_age(place) {
            (figures, has_time, is_age, before, place) = (figures + 2, true, true, Kind::End, rest);
            continue;
        }
        if let Some(rest) = after_phrase(place, Phrase::Published).filter(|_| before != Kind::Figure) {
            (before, place) = (Kind::End, rest);
            continue;
        }
        if !is_of_time(place, before) {
            break;
        }
        // `9:12` and `24.10.2024` are one figure each.
        let goes_on = token.is_glued() && matches!(before, Kind::Mark(':' | '.'));
        if token.is_figure() {
            let next = place.rest().first();
            let is_year = token.text.chars().count() == 4;
            let is_whole = goes_on && is_year;
            figures += usize::from(!goes_on || is_whole);
            has_time |= is_whole || !goes_on && is_year && (next.text == "年" || !next.goes_on() && !next.is_mark('.'));
        }
        // `heute, 12.09 Uhr`
        has_clock |= token.is_mark(':') || by_reading && before == Kind::Figure && token.kind == Kind::Word;
        (before, place) = (token.kind, after_phrase(place, Phrase::Clock).unwrap_or_else(|| place.rest()));
    }
    let is_end = || place.is_empty() || ends_line(place, before) || is_in_section(place, is_age);
    let is_one = figures > 1 && (has_time || has_clock) && start.is_within(LONGEST, place) && is_end();
    is_one.then_some(Time { figures, has_clock })
}

/// What follows the mark that a page sets before the time: `(May 3, 2027)`, `- Updated May 3, 2027`, `| 4 min read`.
fn after_opening_mark<'t, 'a>(i: Tokens<'t, 'a>) -> Tokens<'t, 'a> {
    let token = i.first();
    if matches!(token.kind, Kind::Hyphen | Kind::Mark('(' | '|')) { i.rest() } else { i }
}

/// What follows the number that old teletypes set before the time, of a letter for the wire and figures: `a260 1905 30 Mar 90`.
pub(crate) fn after_story_number<'t, 'a>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    const FIGURES: core::ops::RangeInclusive<usize> = 3..=4;
    let is_number = |number: Token<'a>| number.is_figure() && number.is_glued() && FIGURES.contains(&number.text.len());
    let letter = i.first();
    let is_one = letter.text.len() == 1 && letter.kind == Kind::Word && is_number(i.rest().first());
    is_one.then(|| i.after(2)).filter(|time| time.first().is_figure() && time.first().gap > Gap::None)
}

/// Whether the writer's initials stand before the day: `ak 3. Mai 2027`.
fn is_initialled(i: Tokens<'_, '_>) -> bool {
    let first = i.first();
    matches!(first.text.len(), 2 | 3) && first.case() == Some(Case::Lower) && i.rest().first().is_figure()
}

/// Whether the time of publication stands in a line, and behind it the house that sent it: `3 MAY 2027 6:19PM by PIB Delhi`.
pub(crate) fn is_stamp_of_house(i: Tokens<'_, '_>) -> bool {
    i.copy().split(is_blank).any(|word| BY.contains(&word)) && is_time_stamp(i)
}

/// `2 hours ago`, `4 min read`
fn after_age<'t, 'a>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    if i.first().is_figure() { after_phrase(i.rest(), Phrase::Ago).map(|i| i.after_any(&['.'])) } else { None }
}

/// Whether a token stands in times alone; `before` is what stands before it.
fn is_of_time(i: Tokens<'_, '_>, before: Kind) -> bool {
    let token = i.first();
    match token.kind {
        Kind::Figure | Kind::Hyphen | Kind::Dash => true,
        // `17:13:04+02:00`
        Kind::Mark('+') => before == Kind::Figure && token.is_glued(),
        Kind::Mark(mark) => matches!(mark, ',' | '|' | '/' | '(' | ')' | '.' | ':' | '•' | '·'),
        // `20h`, `3rd`
        Kind::Word if token.is_glued() && before == Kind::Figure => true,
        Kind::Word => after_phrase(i, Phrase::Clock).is_some() || names_month_or_weekday(i),
        Kind::End | Kind::Beyond => false,
    }
}

/// Whether a month or a weekday of any language stands here: `Oct`, `четверг`.
fn names_month_or_weekday(i: Tokens<'_, '_>) -> bool {
    month(Language::ALL)(i).is_ok() || weekday(Language::ALL)(i).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;
    use crate::read::block;

    #[test]
    fn a_time_stamp_holds_nothing_but_a_time() {
        for (text, expected) in [
            ("23 DEC 2027 6:19PM by PIB Velna", true),
            ("Posted On: 23 DEC 2027 6:19PM by PIB New Velna", true),
            ("Posted On: 23 DEC 2027 6:19PM by PIB", true),
            ("23 DEC 2027 6:19PM by Anna Kim", false),
            ("23 DEC 2027 6:19PM by PIB Velna said", false),
            ("a260 1905 30 Mar 90", true),
            ("r1234 0905 3 Mar 90", true),
            ("a260 30 Mar", false),
            ("b26 1905 30 Mar 90", false),
            ("১ সেপ্টেম্বর, ২০২৭", true),
            ("१ सितंबर २०२७", true),
            ("১ সেপ্টেম্বর, ২০২৭ বন্দর খুলেছে", false),
            ("October 24, 2024 09:00 AM Eastern Daylight Time", true),
            ("Thursday, October 24, 2024 - 9:12 AM", true),
            ("Posted: Oct 24, 2024 / 09:12 AM CDT", true),
            ("Updated: 24.10.2024, 9:12 Uhr", true),
            ("18 декабря, 15:45", true),
            ("03/05/2026 14:20", true),
            ("May 3, 2026, 2:20 p.m.", true),
            ("24 de octubre de 2024", true),
            ("Oct. 24, 2024", true),
            ("24.10.2024", true),
            ("24.10.2024,", true),
            ("2024年10月24日", true),
            ("2024年10月24日 21時37分", true),
            ("24.10.2024 - Güncelleme : 25.10.2024", true),
            ("9:12 AM PDT • Oct 24, 2024", true),
            ("Published Oct 24, 2024  •  Last updated 1 hour ago  •  4 minute read", true),
            ("10 hrs ago", true),
            ("2 minutes read", true),
            ("Updated: 15 hr ago", true),
            ("vor 3 Stunden", true),
            ("hace 2 horas", true),
            ("Lesezeit 5 Min.", true),
            ("Lesedauer: 4 Minuten", true),
            ("Tuesday, 24.10.2027 / 4:54 PM / News", true),
            ("24/10/2027 10:04 / Radio Velna / Puerto / Actualizado al 25/10/2027", true),
            ("6 listopada 2025 22:48 | Autor: Anna Kim | Brak komentarzy", true),
            ("updated 9:10 AM EST, Wed November 7, 2012", true),
            ("posted on April 21, 2015, at 11:29 a.m.", true),
            ("publié le 1er novembre 2023 à 11h03", true),
            ("May 6, 2027 Contact: Ann Roe", true),
            ("2027-05-03 09:15 来源：维尔纳日报", true),
            ("( 2027-05-03 ) 稿件来源:维尔纳日报 要闻", true),
            ("(May 3, 2027)", true),
            ("2027-05-03 17:13:04.031886+02:00", true),
            ("ak 3. Mai 2027", true),
            ("Online seit heute, 12.09 Uhr", true),
            ("Heute, 12:09 Uhr", true),
            ("dzisiaj, 08:07 Ten tekst przeczytasz w 1 minutę", true),
            ("сегодня, 12:30", true),
            ("آخر تحديث: السبت 4 أكتوبر 2027 - 5:58 م بتوقيت القاهرة", true),
            ("| শনিবার, আগস্ট ২৯, ২০২৭ | ১০:৪৬ পূর্বাহ্ণ", true),
            ("Jumat, 5 November 2027 - 15:56 wib", true),
            ("时间：2027-05-03 06:23 来源： 维尔纳日报", true),
            ("2027年5月3日 19:55 维尔纳报", true),
            ("最后更新: 2027-05-03 15:14:21", true),
            ("2027年5月3日 19:55 维尔纳港开放", false),
            ("heute 12", false),
            ("Heute fahren 12 Schiffe", false),
            ("am 3. Mai kamen 12 Schiffe", false),
            ("As of Friday, May 3, 2027", true),
            ("May 3, 2027 News", true),
            ("May 3, 2027 World Sport", true),
            ("May 3, 2027, 9:12 am 11 Edit", true),
            ("- ACTUALIZADO A 03/05/2027 20H17", true),
            ("| Lesedauer: 8 Minuten", true),
            ("Publicado el 03/05/2027 a las 22h03", true),
            ("postado em 03/05/2027 05:49 / atualizado em 03/05/2027 05:50", true),
            ("Written: 2027-05-03 15:03:30 / Updated: 2027-05-03 15:30:46", true),
            ("Publié sur 03/05/2027", true),
            ("May 3, 2027 news", false),
            ("May 3, 2027 News of ships", false),
            ("As of May 3, 2027 the port", false),
            ("May 3, 2027 Contact: the harbor master said so.", false),
            ("May 3, 2027 Sources say", false),
            ("May 3, 2027 | The ships moved again.", false),
            ("May 3, 2027 and the ships", false),
            ("24.10", false),
            ("3 hours", false),
            ("3 hours ago the port", false),
            ("vor 3 Wochen schloss der Hafen", false),
            ("Published figures", false),
            ("October 24", false),
            ("Oct 24, 12 ships", false),
            ("May 3 to 4", false),
            ("May 3, 4", false),
            ("At 9:12 the port", false),
            ("2024", false),
            ("Posted: yesterday", false),
            ("", false),
        ] {
            assert_eq!(block(text, &Desk::new(), is_time_stamp), expected, "{text}");
        }
    }
}
