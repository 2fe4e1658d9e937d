//! Every story enters the index under its headline and its places, and comes out as it went in.
#![no_main]

use wirecopy::arbitrary::Story;
use wirecopy_downstream_fuzz::{Entry, slug};

libfuzzer_sys::fuzz_target!(|story: Story| {
    let entry = Entry::of(story.as_str()).expect("a story is whole");
    assert_eq!(entry.slug, slug(story.headline()));
    assert!(!entry.slug.is_empty(), "{story:?}");
    let places: Vec<_> = story.opening().places().iter().map(|place| place.name.to_string()).collect();
    assert_eq!(entry.places, places);
    if let Some(agency) = story.opening().agency() {
        assert_eq!(entry.agency.as_deref(), Some(agency));
    }
    assert_eq!(Entry::read(&entry.line()), Some(entry));
});
