//! A story a line, JSON in and out.

use std::io::{self, BufRead, BufReader, Read, Write};

use serde::Serialize;
use serde_json::value::RawValue;
use wirecopy::Article;

use crate::Failure;
use crate::answer::{Answer, ninjs, resolution, resolve, schema_org};
use crate::options::Options;
use crate::record::{Refusal, record};

/// The longest line that is read, in bytes: four times the longest story that the crate is measured on.
const LONGEST: usize = 256 << 20;

/// Answers every line of `input` in order, and says how many were refused.
///
/// An answer is written out before more input is waited for: whoever sends a line gets its answer.
pub(crate) fn stream(input: impl Read, out: &mut impl Write, options: &Options) -> Result<usize, Failure> {
    let mut input = BufReader::with_capacity(1 << 16, input);
    let mut line = Vec::new();
    let (mut number, mut refused) = (0, 0);
    loop {
        if memchr::memchr(b'\n', input.buffer()).is_none() {
            out.flush()?;
        }
        let is_whole = next_line(&mut input, &mut line, LONGEST).map_err(|error| Failure::input(options, &error))?;
        let Some(is_whole) = is_whole else { break };
        number += 1;
        let copy = line.trim_ascii_end();
        let copy = if number == 1 { copy.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(copy) } else { copy };
        if is_whole && copy.is_empty() {
            continue;
        }
        let read = if is_whole { record(copy) } else { Err(too_long(copy)) };
        let written = match read {
            Ok((id, text)) => answer(out, id, &text, options),
            Err(Refusal { id, error }) => {
                refused += 1;
                serde_json::to_writer(&mut *out, &Refused { id: id.as_deref(), line: number, error: &error })
            }
        };
        written.map_err(io::Error::from)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(refused)
}

/// Reads the next line of at most `longest` bytes: whether it was read whole, or `None` at the end.
///
/// Of a longer line the rest is passed over.
fn next_line(input: &mut impl BufRead, line: &mut Vec<u8>, longest: usize) -> io::Result<Option<bool>> {
    line.clear();
    let most = u64::try_from(longest).unwrap_or(u64::MAX);
    if input.by_ref().take(most).read_until(b'\n', line)? == 0 {
        return Ok(None);
    }
    if line.len() < longest || line.ends_with(b"\n") {
        return Ok(Some(true));
    }
    let is_whole = matches!(input.fill_buf()?.first(), None | Some(b'\n'));
    input.skip_until(b'\n')?;
    Ok(Some(is_whole))
}

/// What is written for a line that was refused.
#[derive(Serialize)]
struct Refused<'t> {
    id: Option<&'t RawValue>,
    line: u64,
    error: &'t str,
}

fn too_long(line: &[u8]) -> Refusal {
    let error = format!("longer than the {LONGEST} bytes that are read of a line");
    Refusal::of(&String::from_utf8_lossy(line), error)
}

/// Writes the answer to a record, its id as it was written.
fn answer(out: &mut impl Write, id: Option<&RawValue>, text: &str, options: &Options) -> serde_json::Result<()> {
    let (article, grounds, diagnostics) = if options.diagnostics {
        let (article, diagnostics) = Article::diagnose(text);
        (article, diagnostics.grounds(), Some(diagnostics.collect()))
    } else {
        (Article::parse_lenient(text), None, None)
    };
    let resolved = options.resolve.and_then(|reference| resolve(&article, reference));
    let uri = options.ninjs.as_ref().map(|uri| uri.replace("{id}", &in_uri(id)));
    let answer = Answer {
        id: Some(id.unwrap_or(RawValue::NULL)),
        article: Some(&article),
        diagnostics,
        grounds,
        resolved: options.resolve.map(|_| resolution(resolved)),
        schema_org: options.schema_org.then(|| schema_org(&article, resolved)),
        ninjs: uri.as_ref().map(|uri| ninjs(&article, uri, resolved)),
    };
    serde_json::to_writer(out, &answer)
}

/// An id as part of a URI: what may not stand there is percent-encoded.
fn in_uri(id: Option<&RawValue>) -> String {
    let written = id.map_or("null", RawValue::get);
    let id = serde_json::from_str::<String>(written).unwrap_or_else(|_| written.to_owned());
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    id.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::NO_RECORD;

    fn answers(input: &[u8]) -> (String, usize) {
        let mut out = Vec::new();
        let refused =
            stream(input, &mut out, &Options::default()).unwrap_or_else(|_| panic!("a list takes any answer"));
        (String::from_utf8(out).unwrap(), refused)
    }

    #[test]
    fn each_line_is_answered_under_its_id_as_it_was_written() {
        for (line, id) in [
            (r#"{"id": 7, "text": "Ships moved."}"#, "7"),
            (r#"{"text": "Ships moved.", "id": "a/7"}"#, r#""a/7""#),
            (r#"{"id": 123456789012345678901234567890, "text": "Ships moved."}"#, "123456789012345678901234567890"),
            (r#"{"id": 1.50, "text": "Ships moved."}"#, "1.50"),
            (r#"{"id": {"b": [1, 2]}, "text": "Ships moved."}"#, r#"{"b": [1, 2]}"#),
            (r#"{"id": "\u0041", "text": "Ships moved."}"#, r#""\u0041""#),
            (r#"{"id": null, "text": "Ships moved."}"#, "null"),
            (r#"{"text": "Ships\u0020moved."}"#, "null"),
            ("\u{FEFF}{\"id\": 1, \"text\": \"Ships moved.\"}\r", "1"),
        ] {
            let article = r#""article":{"body":[{"kind":"paragraph","text":"Ships moved."}]}"#;
            assert_eq!(answers(line.as_bytes()), (format!("{{\"id\":{id},{article}}}\n"), 0), "{line}");
        }
    }

    #[test]
    fn a_line_that_is_no_record_is_refused_and_the_stream_goes_on() {
        let deep = format!("{{\"id\":1,\"text\":{}", "[".repeat(100_000));
        let deep_elsewhere = format!("{{\"id\":1,\"more\":{},\"text\":\"\"}}", "[".repeat(100_000));
        for (line, id, error) in [
            (&b"{\"id\":2}"[..], "2", NO_RECORD),
            (b"{\"id\":\"b\",\"text\":7}", r#""b""#, NO_RECORD),
            (b"{\"id\":12345678901234567890123,\"text\":null}", "12345678901234567890123", NO_RECORD),
            (b"[1,\"Ships moved.\"]", "null", NO_RECORD),
            (b"7", "null", NO_RECORD),
            (b"{\"id\":[2", "null", "EOF while parsing a list at column 8"),
            (b"{\"id\":[2,\r3],\"text\":\"\"}", "null", NO_RECORD),
            (b"{\"id\":2,\"text\":\"\",\"text\":\"\"}", "2", NO_RECORD),
            (b"no JSON", "null", "expected ident at column 2"),
            (b"{\"id\":2,\"text\":\"caf\xE9\"}", "2", "not UTF-8 at byte 19"),
            (b"{\"id\":2,\"text\":", "2", "EOF while parsing a value at column 15"),
            (b"{\"id\":2 \"text\":\"\"}", "2", "expected `,` or `}` at column 9"),
            (deep.as_bytes(), "1", NO_RECORD),
            (deep_elsewhere.as_bytes(), "1", "expected value at column 100016"),
        ] {
            let input = [b"\n", line, b"\n{\"id\":3,\"text\":\"\"}\n"].concat();
            let answer =
                format!("{{\"id\":{id},\"line\":2,\"error\":\"{error}\"}}\n{{\"id\":3,\"article\":{{\"body\":[]}}}}\n");
            assert_eq!(answers(&input), (answer, 1), "{}", String::from_utf8_lossy(&line[..line.len().min(80)]));
        }
    }

    #[test]
    fn a_line_is_read_up_to_its_end_or_to_so_many_bytes() {
        for (input, expected) in [
            ("", &[][..]),
            ("abc", &[("abc", true)]),
            ("abcd\nx", &[("abcd", true), ("x", true)]),
            ("abcd", &[("abcd", true)]),
            ("abcde", &[("abcd", false)]),
            ("abcde\nx\n", &[("abcd", false), ("x\n", true)]),
            ("abcdefghijk", &[("abcd", false)]),
            ("abc\n\nx", &[("abc\n", true), ("\n", true), ("x", true)]),
        ] {
            let mut bytes = input.as_bytes();
            let mut line = Vec::new();
            for (text, is_whole) in expected {
                assert_eq!(next_line(&mut bytes, &mut line, 4).unwrap(), Some(*is_whole), "{input:?}");
                assert_eq!(line, text.as_bytes(), "{input:?}");
            }
            assert_eq!(next_line(&mut bytes, &mut line, 4).unwrap(), None, "{input:?}");
        }
    }

    /// Input that comes in pieces; it is asked for the next only when every answer so far was written out.
    struct Waiting<'s> {
        pieces: std::slice::Iter<'s, &'s str>,
        written: &'s std::cell::RefCell<Vec<u8>>,
        answers: usize,
    }

    impl Read for Waiting<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let written = String::from_utf8(self.written.borrow().clone()).unwrap();
            assert_eq!(written.lines().count(), self.answers, "answers written before more is read");
            let Some(piece) = self.pieces.next() else { return Ok(0) };
            self.answers += piece.matches('\n').count();
            into[..piece.len()].copy_from_slice(piece.as_bytes());
            Ok(piece.len())
        }
    }

    struct Shared<'s>(&'s std::cell::RefCell<Vec<u8>>);

    impl Write for Shared<'_> {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn an_answer_is_written_before_more_input_is_waited_for() {
        let written = std::cell::RefCell::new(Vec::new());
        let pieces = ["{\"text\":\"a\"}\n", "{\"text\":\"b\"}\n{\"text\":\"c\"}\n{\"te", "xt\":\"d\"}\n", "{}\n"];
        let input = Waiting { pieces: pieces.iter(), written: &written, answers: 0 };
        let mut out = io::BufWriter::with_capacity(1 << 16, Shared(&written));
        let refused =
            stream(input, &mut out, &Options::default()).unwrap_or_else(|_| panic!("a list takes any answer"));
        assert_eq!(refused, 1);
    }
}
