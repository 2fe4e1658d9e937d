//! The forms in which frames print when they sent a story.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map, map_opt, opt, verify};
use nom::sequence::preceded;
use time::Month;

use super::Sent;
use crate::date::{PartialDate, any_date};
use crate::desk::Desk;
use crate::language::Language;
use crate::line::trim;
use crate::read::{self, Read, Tokens, dash, figure, mark, month, word};
use crate::text::Text;
use crate::token::{Case, Token};

/// The date-time group of IPTC 7901: `071341 GMT Okt 15`, `091223 dec 18`, `050932 sep 14EDT`.
///
/// ```ebnf
/// date_time_group = figure , [ zone ] , month , figure , [ zone ] ;
/// ```
pub(in crate::stories) fn date_time_group(line: &str) -> Option<Sent<'_>> {
    read::block(trim(line), &Desk::new(), |i| {
        let clock = verify(figure(6), |_| i.first().text.len() == 6);
        // `DEC` could be a zone.
        let zoned = alt((map(month(Language::ALL), |month| (None, month)), (map(zone, Some), month(Language::ALL))));
        let (rest, (clock, (before, (_, month)), year, after)) = (clock, zoned, figure(4), opt(zone)).parse(i).ok()?;
        let sent = Sent { year: i32::try_from(year).ok(), ..on(i.up_to(rest), Some(month), clock / 10_000)? };
        let zone = before.or(after).map(|zone| Text::new(zone.text));
        at(Sent { zone, ..sent }, clock / 100 % 100, clock % 100)
    })
}

/// The trailer of ANPA 1312: `AP-WF-11-13-13 0713GMT`, and Kyodo's `KWS-07:13-13-11-13`.
///
/// ```ebnf
/// anpa_trailer = word , dash , ( figures , figure , [ zone ] | clock , dash , figures ) ;
/// ```
pub(in crate::stories) fn anpa_trailer(line: &str) -> Option<Sent<'_>> {
    read::block(trim(line), &Desk::new(), |i| {
        let (rest, signed) = preceded(signature, alt((month_first, day_first))).parse(i).ok()?;
        let Moment { year, month, day, hour, minute, zone } = signed;
        let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
        let sent = Sent { year: i32::try_from(year).ok(), ..on(i.up_to(rest), Some(month), day)? };
        at(Sent { zone: zone.map(|zone| Text::new(zone.text)), ..sent }, hour, minute)
    })
}

/// A day in words, and the clock behind it if there is one: `March 18, 2008 Tuesday`, `06 June 2016 14:00:00`,
/// `26-FEB-1987 15:01:01.79`.
pub(in crate::stories) fn stamp(line: &str) -> Option<Sent<'_>> {
    read::block(trim(line), &Desk::new(), |i| {
        let (rest, date) = alt((hyphened, whole_day)).parse(i).ok()?;
        let (end, clock) = opt(preceded(opt(mark(',')), clock)).parse(rest).ok()?;
        let sent = Sent {
            text: Text::new(i.up_to(end)),
            year: date.year,
            month: date.month,
            day: date.day,
            ..Sent::default()
        };
        match clock {
            Some((hour, minute)) => at(sent.clone(), hour, minute).or(Some(sent)),
            None => Some(sent),
        }
    })
}

/// A day in words, with nothing but a weekday behind it.
pub(in crate::stories) fn day(line: &str) -> Option<Sent<'_>> {
    stamp(line).filter(|sent| sent.year.is_some() && sent.hour.is_none())
}

/// `11-13` of ANPA 1312's header: month and day, or day and month where there is no such month.
pub(in crate::stories) fn month_and_day(text: &str) -> Option<Sent<'_>> {
    let (first, second) = text.split_once('-')?;
    let (first, second): (u8, u8) = (first.parse().ok()?, second.parse().ok()?);
    let (month, day) = if first <= 12 { (first, second) } else { (second, first) };
    on(text, Month::try_from(month).ok(), day.into()).filter(|sent| sent.month.is_some())
}

/// What a trailer prints, as figures.
struct Moment<'a> {
    year: u32,
    month: u32,
    day: u32,
    hour: u32,
    minute: u32,
    zone: Option<Token<'a>>,
}

/// `AP-WF-`, `KWS-`
fn signature<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, ()> {
    // The letters and their hyphens are one word: `AP-WF`.
    let (rest, _) = (word, dash).parse(i)?;
    Ok((rest, ()))
}

/// `11-13-13 0713GMT`
fn month_first<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Moment<'a>> {
    let (rest, (month, _, day, _, year, clock, zone)) =
        (figure(2), dash, figure(2), dash, figure(2), figure(4), opt(zone)).parse(i)?;
    Ok((rest, Moment { year, month, day, hour: clock / 100, minute: clock % 100, zone }))
}

/// `07:13-13-11-13`
fn day_first<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Moment<'a>> {
    let (rest, ((hour, minute), _, day, _, month, _, year)) =
        (clock, dash, figure(2), dash, figure(2), dash, figure(2)).parse(i)?;
    Ok((rest, Moment { year, month, day, hour, minute, zone: None }))
}

/// `15:01`, `15:01:01.79`
fn clock<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, (u32, u32)> {
    let seconds = (mark(':'), figure(2), opt((mark('.'), figure(2))));
    let (rest, (hour, _, minute, _)) = (figure(2), mark(':'), figure(2), opt(seconds)).parse(i)?;
    Ok((rest, (hour, minute)))
}

/// `26-FEB-1987`
fn hyphened<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, PartialDate> {
    let parts = (figure(2), dash, month(Language::ALL), dash, figure(4));
    map_opt(parts, |(day, _, (_, month), _, year)| {
        PartialDate::of(month, u8::try_from(day).ok()?)?.with_year(i32::try_from(year).ok()?)
    })
    .parse(i)
}

fn whole_day<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, PartialDate> {
    map_opt(any_date, |dated| dated.printed.date).parse(i)
}

/// `GMT`, `EDT`, `MESZ`: three or four capitals.
fn zone<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Token<'a>> {
    verify(word, |word: &Token<'_>| matches!(word.text.len(), 3 | 4) && word.case() == Some(Case::Capitals)).parse(i)
}

fn on(text: &str, month: Option<Month>, day: u32) -> Option<Sent<'_>> {
    let day = u8::try_from(day).ok().filter(|day| (1..=31).contains(day))?;
    Some(Sent { text: Text::new(text), month, day: Some(day), ..Sent::default() })
}

fn at(sent: Sent<'_>, hour: u32, minute: u32) -> Option<Sent<'_>> {
    let (hour, minute) = (u8::try_from(hour).ok()?, u8::try_from(minute).ok()?);
    (hour < 24 && minute < 60).then_some(Sent { hour: Some(hour), minute: Some(minute), ..sent })
}

#[cfg(test)]
mod tests {
    use super::*;

    type Read = Option<(Option<i32>, u8, u8, Option<(u8, u8)>, Option<alloc::string::String>)>;

    fn told(sent: Option<Sent<'_>>) -> Read {
        let sent = sent?;
        let clock = sent.hour.zip(sent.minute);
        let zone = sent.zone.map(|zone| zone.as_printed().into());
        Some((sent.year, sent.month.map_or(0, u8::from), sent.day.unwrap_or(0), clock, zone))
    }

    #[test]
    fn every_form_is_read() {
        for (line, expected) in [
            ("071341 GMT Okt 15 ", Some((Some(15), 10, 7, Some((13, 41)), Some("GMT")))),
            ("091223 dec 18", Some((Some(18), 12, 9, Some((12, 23)), None))),
            ("050932 sep 14EDT", Some((Some(14), 9, 5, Some((9, 32)), Some("EDT")))),
            ("310001 JUL 97", Some((Some(97), 7, 31, Some((0, 1)), None))),
            ("310001 JUL 97 a remark of the sender", Some((Some(97), 7, 31, Some((0, 1)), None))),
            ("251037 Sep 2024", Some((Some(2024), 9, 25, Some((10, 37)), None))),
            ("310059 JUL 97", Some((Some(97), 7, 31, Some((0, 59)), None))),
            ("310060 JUL 97", None),
            ("312359 JUL 97", Some((Some(97), 7, 31, Some((23, 59)), None))),
            ("312400 JUL 97", None),
            ("311299 JUL 97", None),
            ("401200 JUL 97", None),
            ("31000 JUL 97", None),
            ("ships moved", None),
        ] {
            let expected =
                expected.map(|(year, month, day, clock, zone)| (year, month, day, clock, zone.map(Into::into)));
            assert_eq!(told(date_time_group(line)), expected, "{line}");
        }
        for (line, expected) in [
            ("HW-WF-11-13-13 0713GMT<", Some((Some(13), 11, 13, Some((7, 13)), Some("GMT")))),
            ("KWS-07:13-25-11-13", Some((Some(13), 11, 25, Some((7, 13)), None))),
            ("HW-WF-13-13-13 0713GMT<", None),
        ] {
            let expected =
                expected.map(|(year, month, day, clock, zone)| (year, month, day, clock, zone.map(Into::into)));
            assert_eq!(told(anpa_trailer(line)), expected, "{line}");
        }
        for (line, expected) in [
            ("March 18, 2008 Tuesday", Some((Some(2008), 3, 18, None))),
            ("24. September 2002", Some((Some(2002), 9, 24, None))),
            ("06 June 2016 14:00:00", Some((Some(2016), 6, 6, Some((14, 0))))),
            ("26-FEB-1987 15:01:01.79", Some((Some(1987), 2, 26, Some((15, 1))))),
            (" 1-JUN-1987 08:28:31.04", Some((Some(1987), 6, 1, Some((8, 28))))),
            ("No day", None),
        ] {
            let expected = expected.map(|(year, month, day, clock)| (year, month, day, clock, None));
            assert_eq!(told(stamp(line)), expected, "{line}");
        }
        for (text, expected) in [("11-13", Some((11, 13))), ("13-11", Some((11, 13))), ("13-13", None), ("a-1", None)] {
            let sent = month_and_day(text);
            assert_eq!(sent.and_then(|sent| Some((u8::from(sent.month?), sent.day?))), expected, "{text}");
        }
    }
}
