//! What the command line asks for.

use std::ffi::{OsStr, OsString};

use time::{Date, Month};

/// What is to be done.
#[derive(Debug, PartialEq)]
pub(crate) enum Asked {
    Help,
    Version,
    Reading(Options),
}

/// How copy is to be read, and what is to be written.
#[derive(Debug, Default, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub(crate) struct Options {
    pub(crate) lenient: bool,
    pub(crate) diagnostics: bool,
    pub(crate) resolve: Option<Date>,
    pub(crate) schema_org: bool,
    pub(crate) ninjs: Option<String>,
    pub(crate) ndjson: bool,
    pub(crate) stories: bool,
    /// `None` for standard input.
    pub(crate) file: Option<OsString>,
}

/// Reads the arguments behind the program's name; an error is one sentence.
pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Asked, String> {
    let mut options = Options::default();
    let mut arguments = arguments.into_iter();
    let mut files = Vec::new();
    while let Some(argument) = arguments.next() {
        let Some(option) = argument.to_str().filter(|argument| argument.starts_with('-') && *argument != "-") else {
            files.push(argument);
            continue;
        };
        if option == "--" {
            files.extend(arguments.by_ref());
            break;
        }
        let (name, mut value) = match option.split_once('=') {
            Some((name, value)) => (name, Some(OsString::from(value))),
            None => (option, None),
        };
        match name {
            "--help" | "-h" if value.is_none() => return Ok(Asked::Help),
            "--version" | "-V" if value.is_none() => return Ok(Asked::Version),
            "--lenient" => options.lenient = true,
            "--diagnostics" => options.diagnostics = true,
            "--schema-org" => options.schema_org = true,
            "--ndjson" => options.ndjson = true,
            "--stories" => options.stories = true,
            "--resolve" => options.resolve = Some(day(&needed(name, value.take().or_else(|| arguments.next()))?)?),
            "--ninjs" => options.ninjs = Some(uri(&needed(name, value.take().or_else(|| arguments.next()))?)?),
            _ => return Err(format!("there is no option {option}; --help lists those that there are")),
        }
        if value.is_some() {
            return Err(format!("{name} takes no value"));
        }
    }
    let mut files = files.into_iter();
    options.file = files.next().filter(|file| file != "-");
    if files.next().is_some() {
        return Err("more than one file is named; each is a story or a stream of its own".to_owned());
    }
    if options.ninjs.as_ref().is_some_and(|uri| uri.contains("{id}")) && !options.ndjson {
        return Err("{id} stands for the id of a line, and there are lines only with --ndjson".to_owned());
    }
    if options.stories && (options.ndjson || options.schema_org || options.ninjs.is_some()) {
        return Err("--stories writes what a stream holds, and no other form".to_owned());
    }
    if options.schema_org && options.ninjs.is_some() && !options.ndjson {
        return Err("either --schema-org or --ninjs; both only with --ndjson".to_owned());
    }
    Ok(Asked::Reading(options))
}

fn needed(option: &str, value: Option<OsString>) -> Result<String, String> {
    let value = value.ok_or_else(|| format!("{option} needs a value"))?;
    value.into_string().map_err(|value| format!("{option} needs a value in UTF-8, and {} is none", shown(&value)))
}

/// An argument as it is shown in a message, whatever bytes it has.
pub(crate) fn shown(argument: &OsStr) -> String {
    argument.to_string_lossy().into_owned()
}

/// A day as `--resolve` takes it: `2026-04-11`, four figures and twice two.
fn day(argument: &str) -> Result<Date, String> {
    let figures = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    let date = || {
        let (year, rest) = argument.split_once('-').filter(|(year, _)| figures(year, 4))?;
        let (month, day) = rest.split_once('-').filter(|(month, day)| figures(month, 2) && figures(day, 2))?;
        let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
        Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()
    };
    date().ok_or_else(|| format!("--resolve needs a day like 2026-04-11, and {argument} is none"))
}

/// A URI, which a scheme begins and which holds no blank: RFC 3986, section 3; `{id}` may stand in it.
fn uri(argument: &str) -> Result<String, String> {
    let is_scheme = |scheme: &str| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    };
    let is_of_uri = |byte: u8| byte.is_ascii_graphic() && !br#"<>"\^`{|}"#.contains(&byte);
    let is_uri = argument.split_once(':').is_some_and(|(scheme, rest)| is_scheme(scheme) && !rest.is_empty())
        && argument.replace("{id}", "").bytes().all(is_of_uri);
    if is_uri { Ok(argument.to_owned()) } else { Err(format!("--ninjs needs a URI, and {argument} is none")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(line: &[&str]) -> Result<Asked, String> {
        read(line.iter().map(OsString::from))
    }

    #[test]
    fn arguments_are_options_and_one_file() {
        let day = Date::from_calendar_date(2027, Month::January, 2).unwrap();
        for (line, options) in [
            (&[][..], Options::default()),
            (&["-"], Options::default()),
            (&["a.txt"], Options { file: Some("a.txt".into()), ..Options::default() }),
            (&["--", "--lenient"], Options { file: Some("--lenient".into()), ..Options::default() }),
            (&["a.txt", "--lenient"], Options { lenient: true, file: Some("a.txt".into()), ..Options::default() }),
            (&["--resolve", "2027-01-02"], Options { resolve: Some(day), ..Options::default() }),
            (&["--resolve=2027-01-02"], Options { resolve: Some(day), ..Options::default() }),
            (
                &["--ninjs=urn:a?b=c", "--diagnostics"],
                Options { ninjs: Some("urn:a?b=c".into()), diagnostics: true, ..Options::default() },
            ),
            (
                &["--ndjson", "--schema-org", "--ninjs", "https://example.org/{id}"],
                Options {
                    ndjson: true,
                    schema_org: true,
                    ninjs: Some("https://example.org/{id}".into()),
                    ..Options::default()
                },
            ),
        ] {
            assert_eq!(asked(line), Ok(Asked::Reading(options)), "{line:?}");
        }
        assert_eq!(asked(&["--lenient", "--help"]), Ok(Asked::Help));
        assert_eq!(asked(&["--version"]), Ok(Asked::Version));
    }

    #[test]
    fn wrong_use_is_one_sentence() {
        for (line, complaint) in [
            (&["--strict"][..], "there is no option --strict; --help lists those that there are"),
            (&["--help=1"], "there is no option --help=1; --help lists those that there are"),
            (&["-x"], "there is no option -x; --help lists those that there are"),
            (&["--lenient=yes"], "--lenient takes no value"),
            (&["a", "b"], "more than one file is named; each is a story or a stream of its own"),
            (&["--", "a", "b"], "more than one file is named; each is a story or a stream of its own"),
            (&["--resolve"], "--resolve needs a value"),
            (&["--resolve", "27-02-03"], "--resolve needs a day like 2026-04-11, and 27-02-03 is none"),
            (&["--resolve", "2027-2-3"], "--resolve needs a day like 2026-04-11, and 2027-2-3 is none"),
            (&["--resolve", "2027-02-30"], "--resolve needs a day like 2026-04-11, and 2027-02-30 is none"),
            (&["--resolve", "2027-02-03-"], "--resolve needs a day like 2026-04-11, and 2027-02-03- is none"),
            (&["--ninjs", "--lenient"], "--ninjs needs a URI, and --lenient is none"),
            (&["--ninjs", "not a uri"], "--ninjs needs a URI, and not a uri is none"),
            (&["--ninjs", "urn:"], "--ninjs needs a URI, and urn: is none"),
            (&["--ninjs", "1a:b"], "--ninjs needs a URI, and 1a:b is none"),
            (&["--ninjs", "urn:{name}"], "--ninjs needs a URI, and urn:{name} is none"),
            (&["--ninjs", "urn:{id}"], "{id} stands for the id of a line, and there are lines only with --ndjson"),
            (&["--ninjs", "urn:a", "--schema-org"], "either --schema-org or --ninjs; both only with --ndjson"),
        ] {
            assert_eq!(asked(line), Err(complaint.to_owned()), "{line:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn bytes_that_are_no_text_name_a_file_and_no_value() {
        use std::os::unix::ffi::OsStringExt as _;

        let bytes = || OsString::from_vec(b"caf\xE9".to_vec());
        assert_eq!(read([bytes()]), Ok(Asked::Reading(Options { file: Some(bytes()), ..Options::default() })));
        assert_eq!(
            read([OsString::from("--ninjs"), bytes()]),
            Err("--ninjs needs a value in UTF-8, and caf\u{FFFD} is none".to_owned())
        );
    }
}
