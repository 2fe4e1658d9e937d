//! Bytes become text.

use std::borrow::Cow;

use encoding_rs::{DecoderResult, Encoding};
use wirecopy::utf8::Utf8Error;

/// The text of a story: UTF-8, or what `encoding` makes of it.
///
/// A byte order mark of that encoding is dropped.
///
/// # Errors
///
/// Says the offset of the first byte that the encoding does not have.
pub(crate) fn decode<'b>(bytes: &'b [u8], encoding: Option<&'static Encoding>) -> Result<Cow<'b, str>, String> {
    let Some(encoding) = encoding else {
        return match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Cow::Borrowed(text)),
            Err(error) => Err(Utf8Error::of(error, bytes).to_string()),
        };
    };
    let mark = Encoding::for_bom(bytes).filter(|(marked, _)| *marked == encoding).map_or(0, |(_, len)| len);
    let copy = &bytes[mark..];
    encoding
        .decode_without_bom_handling_and_without_replacement(copy)
        .ok_or_else(|| format!("not {} at byte {}", encoding.name(), mark + malformed_at(copy, encoding)))
}

/// Where the first byte stands that the encoding does not have.
fn malformed_at(bytes: &[u8], encoding: &'static Encoding) -> usize {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut sink = [0; 4096];
    let mut at = 0;
    loop {
        let (result, read, _) = decoder.decode_to_utf8_without_replacement(&bytes[at..], &mut sink, true);
        at += read;
        match result {
            DecoderResult::OutputFull => {}
            DecoderResult::InputEmpty => return at,
            DecoderResult::Malformed(len, behind) => return at - usize::from(len) - usize::from(behind),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_text_in_their_encoding_or_an_error_with_its_place() {
        for (bytes, label, expected) in [
            (&b"PORTO"[..], None, Ok("PORTO")),
            (b"caf\xE9.", None, Err("not UTF-8 at byte 3, line 1")),
            (b"caf\xE9", Some("latin1"), Ok("café")),
            (b"\xCC\xCE\xD1\xCA\xC2\xC0", Some("windows-1251"), Ok("МОСКВА")),
            (b"\xFF\xFEP\0O\0", Some("utf-16le"), Ok("PO")),
            (b"\xEF\xBB\xBFPORTO", Some("utf-8"), Ok("PORTO")),
            (b"PORTO \xFF.", Some("euc-kr"), Err("not EUC-KR at byte 6")),
            (b"\xFF\xFEP\0\0\xD8", Some("utf-16le"), Err("not UTF-16LE at byte 4")),
        ] {
            let encoding = label.map(|label: &str| Encoding::for_label(label.as_bytes()).unwrap());
            assert_eq!(
                decode(bytes, encoding).as_deref(),
                expected.map_err(str::to_owned).as_ref().map(|text| *text),
                "{bytes:?}"
            );
        }
    }

    #[test]
    fn a_long_text_tells_the_place_too() {
        let mut bytes = vec![b'a'; 10_000];
        bytes.push(0xFF);
        let encoding = Encoding::for_label(b"euc-jp");
        assert_eq!(decode(&bytes, encoding), Err("not EUC-JP at byte 10000".to_owned()));
    }
}
