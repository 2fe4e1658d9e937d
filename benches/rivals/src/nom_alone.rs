//! The rival that nom's own examples would lead to: nom for the lines as well as inside them, no memchr.

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while1};
use nom::character::complete::{char, digit1, line_ending, not_line_ending, space0};
use nom::combinator::{map_res, opt, recognize, verify};
use nom::multi::many0;
use nom::sequence::{delimited, preceded, terminated};
use nom::{IResult, Parser};

use crate::parts::{Dateline, Parts, month, places};

const DEEPEST: usize = 24;

fn line(i: &str) -> IResult<&str, &str> {
    let (i, line) = terminated(not_line_ending, opt(line_ending)).parse(i)?;
    Ok((i, line.trim()))
}

fn filled(mut i: &str) -> IResult<&str, &str> {
    while !i.is_empty() {
        let (rest, words) = line(i)?;
        if !words.is_empty() {
            return Ok((rest, words));
        }
        i = rest;
    }
    Err(nom::Err::Error(nom::error::Error::new(i, nom::error::ErrorKind::Eof)))
}

fn capitals(i: &str) -> IResult<&str, &str> {
    let inside = |c: char| c.is_uppercase() || matches!(c, '.' | '\'' | '’' | '-' | ' ');
    // The blank before the credit is no part of the place.
    let (_, run) = verify(take_while1(inside), |run: &str| run.starts_with(char::is_uppercase)).parse(i)?;
    let name = run.trim_end();
    // A region or a month begins with a capital too: it is left unread.
    Ok((&i[name.len()..], name))
}

fn region(i: &str) -> IResult<&str, &str> {
    let name = take_while1(|c: char| c.is_alphabetic() || c == '.');
    let (rest, name) = preceded(tag(", "), name).parse(i)?;
    if month(name) > 0 && rest.trim_start().starts_with(|c: char| c.is_ascii_digit()) {
        return Err(nom::Err::Error(nom::error::Error::new(i, nom::error::ErrorKind::Verify)));
    }
    Ok((rest, name))
}

fn run_of_places(i: &str) -> IResult<&str, &str> {
    recognize((capitals, opt(region), many0((char('/'), capitals, opt(region))))).parse(i)
}

fn date(i: &str) -> IResult<&str, (u8, u8)> {
    let name = alt((
        alt((tag("January"), tag("Jan"), tag("February"), tag("Feb"), tag("March"), tag("April"), tag("May"))),
        alt((tag("June"), tag("July"), tag("August"), tag("Aug"), tag("September"), tag("Sept"))),
        alt((tag("October"), tag("Oct"), tag("November"), tag("Nov"), tag("December"), tag("Dec"))),
    ));
    let (i, name) = terminated(name, (opt(char('.')), char(' '))).parse(i)?;
    let (i, day) = map_res(digit1, str::parse).parse(i)?;
    let (i, _) = opt(char('.')).parse(i)?;
    Ok((i, (month(name), day)))
}

fn credit(i: &str) -> IResult<&str, &str> {
    let names = alt((
        tag("Reuters"),
        tag("AP"),
        tag("AFP"),
        tag("UPI"),
        tag("Xinhua"),
        tag("Bloomberg"),
        tag("dpa"),
        tag("Kyodo"),
        tag("Interfax"),
    ));
    let dash = delimited(char(' '), alt((tag("--"), tag("-"), tag("—"), tag("_"))), char(' '));
    alt((
        delimited(char('/'), tag("TASS"), (char('/'), char('.'), char(' '))),
        delimited(char('('), names, (char(')'), dash)),
    ))
    .parse(i)
}

fn dateline(i: &str) -> IResult<&str, Dateline<'_>> {
    let (i, run) = run_of_places(i)?;
    let (i, date) = opt(preceded(tag(", "), date)).parse(i)?;
    let (i, agency) = preceded(space0, credit).parse(i)?;
    Ok((i, Dateline { places: places(run), date, agency }))
}

/// Reads a story of the two families.
pub fn parse(text: &str) -> Parts<'_> {
    let (below, headline) = filled(text).unwrap_or((text, ""));
    let mut rest = below;
    for _ in 0..DEEPEST {
        let Ok((after, words)) = filled(rest) else { break };
        rest = after;
        let Ok((lede, dateline)) = dateline(words) else { continue };
        let mut blocks = vec![lede];
        blocks.extend(many0(filled).parse(rest).map(|(_, blocks)| blocks).unwrap_or_default());
        return Parts { headline, dateline: Some(dateline), blocks };
    }
    let blocks = many0(filled).parse(below).map(|(_, blocks)| blocks).unwrap_or_default();
    Parts { headline, dateline: None, blocks }
}
