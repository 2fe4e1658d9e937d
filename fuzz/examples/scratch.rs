//! Parts of the seeds, put together anew with other line ends, breaks, indents and blanks: every law.

use std::fs;
use std::sync::LazyLock;

use wirecopy_fuzz::laws::{Parts, laws, spliced};

static PARTS: LazyLock<Parts> = LazyLock::new(|| {
    let seeds = ["bytes", "dateline"].map(|target| format!("{}/seeds/{target}", env!("CARGO_MANIFEST_DIR")));
    let mut files: Vec<_> = seeds
        .iter()
        .flat_map(|folder| fs::read_dir(folder).expect("the seeds are there"))
        .map(|entry| entry.expect("a seed").path())
        .collect();
    // In one order on every machine, or the same choices would make other copy.
    files.sort();
    let texts: Vec<_> = files.iter().map(|file| fs::read(file).expect("a seed is read")).collect();
    let texts: Vec<_> = texts.iter().map(|bytes| String::from_utf8_lossy(bytes)).collect();
    Parts::of(texts.iter().map(AsRef::as_ref))
});

fn main() {
    for file in std::env::args().skip(1) {
        let text = spliced(&PARTS, &fs::read(file).unwrap());
        println!("{text:?}");
        let a = wirecopy::Article::parse_lenient(&text);
        println!("{a:#?}");
        let _ = std::panic::catch_unwind(|| laws(&text));
    }
}
