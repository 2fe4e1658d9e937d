//! Whole stories, read and compared with what was reviewed by hand (`tests/stories/*.json.snap`).

use wirecopy::{Article, blocks};

macro_rules! stories {
    ($($name:ident),* $(,)?) => {
        pub(crate) const STORIES: &[(&str, &str)] = &[$((stringify!($name), include_str!(concat!("stories/", stringify!($name), ".txt")))),*];
        $(
            #[test]
            fn $name() {
                let text = include_str!(concat!("stories/", stringify!($name), ".txt"));
                let mut settings = insta::Settings::clone_current();
                settings.set_snapshot_path("stories");
                settings.set_prepend_module_to_snapshot(false);
                settings.set_omit_expression(true);
                settings.bind(|| insta::assert_json_snapshot!(stringify!($name), Article::parse_lenient(text)));
            }
        )*
    };
}

stories!(
    ansa_italian,
    ap_1989,
    ap_byline_run_in,
    damaged,
    kyodo_japanese,
    local_station,
    monitoring_1990,
    no_dateline,
    page_break,
    pr_newswire,
    reuters_1987,
    reuters_correction_run_in,
    reuters_notes,
    spa_tail,
    tass_crosshead,
    tass_place_slot,
    tass_region,
    tass_russian,
    tass_urgent,
    tass_world_service,
    xinhua_chinese,
    xinhua_enditem,
    yonhap_korean,
    yonhap_lead,
);

#[test]
fn strict_and_lenient_agree_on_every_story_with_a_dateline() {
    for (name, text) in STORIES {
        match Article::parse(text) {
            Ok(article) => assert_eq!(article, Article::parse_lenient(text), "{name}"),
            Err(error) => assert_eq!((*name, error.kind()), ("no_dateline", wirecopy::ErrorKind::NoDateline)),
        }
    }
}

#[test]
fn printing_a_story_and_reading_it_again_gives_the_same_article() {
    for (name, text) in STORIES {
        let article = Article::parse_lenient(text);
        let printed = article.to_string();
        assert_eq!(Article::parse_lenient(&printed), article, "{name}:\n{printed}");
    }
}

#[test]
fn a_story_of_a_line_a_paragraph_is_printed_as_it_was() {
    let text = include_str!("stories/tass_crosshead.txt");
    assert_eq!(Article::parse_lenient(text).to_string(), text);
}

#[test]
fn raw_blocks_tile_every_story() {
    for (name, text) in STORIES {
        assert_eq!(blocks(text).map(|block| block.raw).collect::<String>(), *text, "{name}");
    }
}
