//! Every seed and every crash of the fuzz targets, replayed without a fuzzer.

use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use crate::laws::harness;
#[cfg(feature = "arbitrary")]
use crate::laws::story;

/// The files below `folder`, in one order on every machine.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the fuzz targets' folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

/// The parts that the target `splice` puts together: those of the seeds that are whole stories and openings.
fn parts() -> harness::Parts {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    let files = ["bytes", "dateline"].into_iter().flat_map(|target| files(&seeds.join(target)));
    let texts: Vec<_> = files.map(|file| fs::read(file).expect("a seed is read")).collect();
    let texts: Vec<_> = texts.iter().map(|bytes| String::from_utf8_lossy(bytes)).collect();
    harness::Parts::of(texts.iter().map(AsRef::as_ref))
}

/// What every target asserts, on one input.
fn every_target(bytes: &[u8], parts: &harness::Parts) {
    let text = String::from_utf8_lossy(bytes);
    harness::laws(&text);
    harness::another_form_is_read_alike(&text);
    harness::laws(&harness::spliced(parts, bytes));
    harness::laws_hold_when_copy_is_damaged(bytes);
    harness::long_copy_is_read(bytes, 4 << 10);
    #[cfg(feature = "arbitrary")]
    {
        harness::a_story_is_read_back(&story(bytes));
        harness::breaking_anew_changes_nothing(story(bytes).as_str(), 60 + bytes.len() % 19);
    }
    #[cfg(feature = "serde")]
    harness::json_is_refused_or_kept(bytes);
}

fn replay(folder: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(folder);
    let inputs = files(&folder);
    assert!(!inputs.is_empty(), "nothing to replay");
    let parts = parts();
    let broken: Vec<_> = inputs
        .iter()
        .filter(|path| {
            let bytes = fs::read(path).expect("an input is read");
            catch_unwind(|| every_target(&bytes, &parts)).is_err()
        })
        .map(|path| path.strip_prefix(&folder).expect("below the folder"))
        .collect();
    assert!(broken.is_empty(), "{} of {} inputs break a law: {broken:#?}", broken.len(), inputs.len());
}

#[test]
fn seeds_keep_the_laws() {
    replay("seeds");
}

#[test]
fn crashes_stay_mended() {
    replay("crashes");
}
