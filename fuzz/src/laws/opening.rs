//! The dateline alone: what it covers, and what it leaves.

use wirecopy::Dateline;

use super::borrowed::within_dateline;

/// A dateline and what follows it are slices of the text, one after the other, and the dateline
/// printed and read again in the same place is the same.
pub fn a_dateline_is_cut_from_its_lede(text: &str) {
    let Ok((dateline, rest)) = Dateline::parse(text) else { return };
    within_dateline(&dateline, text);
    assert!(text.ends_with(rest), "dateline: {rest:?} is not the end of the text");
    let span = dateline.text.span_in(text).expect("dateline: no slice of the text");
    assert!(span.end <= text.len() - rest.len(), "dateline: {span:?} reaches into the lede");
    assert_eq!(dateline.clone().into_owned(), dateline, "dateline: owning changed it");
    let again = Dateline::parse(&text[span.start..]);
    assert_eq!(
        again.as_ref().map(|(dateline, rest)| (dateline, *rest)),
        Ok((&dateline, rest)),
        "dateline: read from its first byte"
    );
}
