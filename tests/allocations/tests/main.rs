//! What reading a story allocates, and that every text of it lies in the input.
//!
//! A program without the test harness, so that no other thread allocates while it counts.

use wirecopy::{Agency, Article, Dateline, Desk, Text, blocks, stories};
use wirecopy_allocations::{Counting, count};

#[global_allocator]
static COUNTING: Counting = Counting;

macro_rules! story {
    ($name:literal) => {
        ($name, include_str!(concat!("../../stories/", $name, ".txt")))
    };
}

const STORIES: &[(&str, &str)] = &[
    story!("tass_crosshead"),
    story!("tass_region"),
    story!("tass_russian"),
    story!("tass_world_service"),
    story!("reuters_1987"),
    story!("reuters_notes"),
    story!("reuters_correction_run_in"),
    story!("ap_1989"),
    story!("ap_byline_run_in"),
    story!("pr_newswire"),
    story!("xinhua_chinese"),
    story!("yonhap_lead"),
    story!("no_dateline"),
    story!("spa_tail"),
];

fn lies_in(text: &Text<'_>, story: &str) {
    assert!(text.span_in(story).is_some(), "{text:?} does not lie in the story");
}

macro_rules! stream {
    ($name:literal) => {
        ($name, include_str!(concat!("../../../fuzz/seeds/stories/", $name)))
    };
}

const STREAMS: &[(&str, &str)] = &[
    stream!("iptc7901"),
    stream!("iptc7901_damaged"),
    stream!("anpa1312"),
    stream!("telex"),
    stream!("belga"),
    stream!("nexis"),
    stream!("proquest"),
    stream!("factiva"),
    stream!("sgml"),
    stream!("form_feeds"),
];

/// Cutting a stream allocates nothing, and neither does what its frames say.
fn streams() {
    for (name, stream) in STREAMS {
        for text in [(*stream).to_owned(), stream.repeat(40)] {
            let (asked, count) = count(|| stories(&text).count());
            assert_eq!((asked.calls, count > 0), (0, true), "stories of {name}");
            let (asked, told) = count_told(&text);
            assert_eq!((asked, told > 0), (0, true), "what the stories of {name} say");
        }
        for story in stories(stream) {
            let (asked, article) = count(|| story.article());
            // The head's notes are a list of their own here, and it may grow.
            assert!(asked.calls <= 6, "{name}: {asked:?}");
            article.body.blocks.iter().for_each(|block| lies_in(block.text(), stream));
        }
    }
}

fn count_told(text: &str) -> (usize, usize) {
    let (asked, told) = count(|| {
        let told = |story: wirecopy::stories::Story<'_>| {
            story.envelope().is_some() || story.sent().is_some() || !story.body().is_empty()
        };
        stories(text).filter(|story| told(story.clone())).count()
    });
    (asked.calls, told)
}

fn main() {
    let long: String = std::iter::once("Harbor reopens\nPORTO/LISBON, May 3 (Lusa) -- Ships moved.\n".to_owned())
        .chain(
            (0..10_000).map(|day| format!("Tugs helped again on day {day}, the harbor master said in a statement.\n")),
        )
        .collect();
    for (name, story) in STORIES.iter().copied().chain([("long", long.as_str())]) {
        let (asked, words) = count(|| blocks(story).map(|block| block.words.len()).sum::<usize>());
        assert_eq!((asked.calls, words > 0), (0, true), "blocks of {name}");

        let (asked, article) = count(|| Article::parse_lenient(story));
        assert!(asked.calls <= 2, "{name}: {asked:?}");
        println!("{name}: {} allocations, {} bytes, {} blocks", asked.calls, asked.bytes, article.body.blocks.len());

        article.body.blocks.iter().for_each(|block| lies_in(block.text(), story));
        article.headline.iter().for_each(|headline| lies_in(&headline.text, story));
        article.subheadline.iter().for_each(|deck| lies_in(deck, story));
        article.byline.iter().for_each(|byline| lies_in(&byline.text, story));
        article.notes.iter().for_each(|note| lies_in(&note, story));
        article.dateline.iter().for_each(|dateline| {
            lies_in(&dateline.text, story);
            dateline.places.iter().for_each(|place| lies_in(&place.name, story));
        });
    }
    streams();
    // A row of the caller's own shares its key with the articles.
    let desk = Desk::new().with(&[Agency::new("HARBOR", &["Harbor Wire"])]);
    let story = "Harbor reopens\nPORTO, May 3 (Harbor Wire) - Ships moved.\nTugs helped again on Monday, he said.";
    let (asked, article) = count(|| desk.article_lenient(story));
    drop(desk);
    let credit = article.dateline.and_then(|dateline| dateline.credit);
    assert!(asked.calls <= 2, "with a row of its own: {asked:?}");
    assert_eq!(credit.and_then(|credit| credit.agency), Some(Text::new("HARBOR")));
    for copy in ["MOSCOW, April 11. /TASS/. Ships moved.", "Jan 30 (Reuters) - Ships moved.", "Ships moved on Monday."]
    {
        assert_eq!(count(|| Dateline::parse(copy).is_ok()).0.calls, 0, "{copy}");
    }
    assert_eq!(count(|| Dateline::parse("BEIRUT/THE HAGUE, March 7 (Reuters) - Ships.").is_ok()).0.calls, 1);
}
