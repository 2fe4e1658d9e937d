//! The laws of streams: stories tile the text, sections tile a story, and no word of a story's copy is lost.

use wirecopy::Article;
use wirecopy::stories::{Story, stories};

use super::parts::{self, Part};

/// Cuts a text, and asks each story everything: nothing fails, and every law holds.
pub fn stories_are_cut_and_told(text: &str) {
    let mut end = 0;
    for story in stories(text) {
        let span = story.span();
        assert_eq!(span.start, end, "stories: one does not begin where the one before it ends");
        assert!(!span.is_empty(), "stories: one is empty");
        assert_eq!(span.text(text), Some(story.raw()), "stories: a raw slice is not what its span covers");
        end = span.end;
        sections_tile_the_story(&story);
        envelope_lies_in_the_story(&story);
        flaws_point_into_the_story(&story);
        copy_is_in_one_part(&story, &story.article());
    }
    assert_eq!(end, text.len(), "stories: they end before the text does");
}

fn sections_tile_the_story(story: &Story<'_>) {
    let sections = [story.header(), story.head(), story.body(), story.foot(), story.trailer()];
    assert_eq!(sections.concat(), story.raw(), "stories: sections do not tile the raw slice");
}

fn envelope_lies_in_the_story(story: &Story<'_>) {
    let envelope = story.envelope().unwrap_or_default();
    let fields = [
        &envelope.source,
        &envelope.service,
        &envelope.number,
        &envelope.priority,
        &envelope.category,
        &envelope.keywords,
        &envelope.version,
        &envelope.words,
        &envelope.option,
        &envelope.selector,
    ];
    for field in fields.into_iter().flatten() {
        assert!(field.span_in(story.raw()).is_some(), "borrowed: a field {field:?} is no slice of its story");
        assert!(!field.is_empty(), "borrowed: a field is there, and empty");
    }
    if let Some(sent) = story.sent() {
        assert!(sent.text.span_in(story.raw()).is_some(), "borrowed: {:?} is no slice of its story", sent.text);
        assert!(sent.hour.is_none_or(|hour| hour < 24) && sent.minute.is_none_or(|minute| minute < 60));
        let _ = sent.date();
    }
}

fn flaws_point_into_the_story(story: &Story<'_>) {
    for flaw in story.diagnose() {
        let (flaw, span) = (flaw.span, story.span());
        assert!(
            span.start <= flaw.start && flaw.start <= flaw.end && flaw.end <= span.end,
            "stories: a flaw lies outside"
        );
    }
}

/// No byte of a story is in two parts of its article, and every word of its copy and its foot is in one.
fn copy_is_in_one_part(story: &Story<'_>, article: &Article<'_>) {
    let raw = story.raw();
    let mut all = parts::head(article, raw);
    all.extend(parts::dateline(article, raw));
    all.extend(parts::blocks(&article.body, raw));
    // Belga's version is the envelope's where it stands behind the headline; behind anything else it is copy as well.
    let headline = article.headline.as_ref().and_then(|headline| headline.text.span_in(raw));
    let is_behind = |version: &Part| {
        let between = headline.and_then(|headline| raw.get(headline.end..version.span.start));
        // Fillers may stand between as well as blanks.
        between.is_some_and(|between| between.trim_matches(|c: char| c.is_whitespace() || c.is_control()) == "(")
    };
    let version = story.envelope().and_then(|envelope| envelope.version);
    all.extend(version.map(|version| parts::part("version", &version, raw)).filter(is_behind));
    all.sort_by_key(|part| (part.span.start, part.span.end));
    let (from, to) = (story.header().len() + story.head().len(), raw.len() - story.trailer().len());
    let mut end = from;
    for Part { name, span } in all.iter().filter(|part| from <= part.span.start && part.span.end <= to) {
        assert!(span.start >= end, "stories: {name} shares bytes up to {end}");
        lost(&raw[end..span.start]);
        end = span.end;
    }
    lost(&raw[end..to]);
}

/// What no part holds: blanks, fillers, and the marks of the frame, each of which stands alone on its line or at its edge.
fn lost(gap: &str) {
    const ALONE: [&str; 6] = ["<P>", "</P>", "<p>", "</p>", "LP", "TD"];
    for line in gap.split(['\n', '\r', '\x0c', '\u{85}', '\u{2028}', '\u{2029}']) {
        let mut words = line;
        while let Some(mark) = ALONE.iter().find(|mark| words.contains(**mark)) {
            words = words.split_once(mark).map_or("", |(before, after)| if before.is_empty() { after } else { before });
        }
        assert!(!words.contains(char::is_alphanumeric), "stories: {gap:?} is in no part");
    }
}
