//! The page in a browser: a headless Chromium, where `WIRECOPY_BROWSER` or the path has one.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::ran::Folder;

/// The browser, or `None` on a machine without one, where this proves nothing and says so.
fn browser() -> Option<PathBuf> {
    let named = std::env::var_os("WIRECOPY_BROWSER").map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = named.or_else(|| {
        let folders: Vec<_> = std::env::split_paths(&path).collect();
        ["chromium", "chromium-browser", "google-chrome"]
            .iter()
            .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
            .find(|program| program.is_file())
    });
    if found.is_none() {
        println!("skipped: no browser");
    }
    found
}

/// Opens a page and gives what the browser printed.
fn opened(browser: &Path, folder: &Folder, page: &str, options: &[&str]) -> String {
    let profile = format!("--user-data-dir={}", folder.at("profile").display());
    let address = format!("file://{}", folder.at(page).display());
    let done = Command::new(browser)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage", &profile])
        .args(options)
        .arg(address)
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

/// What a script that is put behind a copy of the page finds: the page itself admits none.
const PROBE: &str = "<script>
const of = selector => [...document.querySelectorAll(selector)];
const style = (selector, name) => getComputedStyle(document.querySelector('main ' + selector)).getPropertyValue(name);
const wide = document.documentElement.scrollWidth > innerWidth;
document.title = [
  of('article').length, of('main section.part').length, of('main script').length,
  of('main section h3').every(name => name.offsetHeight > 0),
  style('section.headline', 'border-left-style'), style('section.dateline', 'border-left-style'),
  style('.inner.place', 'text-decoration-style'), style('.inner.credit', 'text-decoration-style'),
  wide, document.querySelector('main section.lede .text').textContent].join(' | ');
</script>";

#[test]
fn a_browser_shows_every_part_and_runs_nothing_of_the_story() {
    let Some(browser) = browser() else { return };
    let story = b"Harbor reopens\nPORTO, May 3 (Lusa) -- Ships <script>document.title='run'</script>moved.\n";
    let folder = Folder::new(&[("a.txt", story), ("b.txt", story)]);
    let page = folder.run(&["show", "--html", "a.txt", "b.txt"], b"").out;
    std::fs::write(folder.at("page.html"), &page).unwrap();
    let dumped = opened(&browser, &folder, "page.html", &["--dump-dom"]);
    assert!(dumped.contains("<title>Stories and their parts</title>"), "{dumped}");
    let (before, behind) = page.split_once("<meta http-equiv").unwrap();
    let open = format!("{before}{}", behind.split_once('\n').unwrap().1.replace("</body>", &format!("{PROBE}</body>")));
    std::fs::write(folder.at("open.html"), open).unwrap();
    for size in ["1100,900", "420,900"] {
        let dumped = opened(&browser, &folder, "open.html", &["--dump-dom", &format!("--window-size={size}")]);
        let title =
            dumped.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>")).map(|(title, _)| title);
        let lede = "Ships &lt;script&gt;document.title='run'&lt;/script&gt;moved.";
        let expected = format!("2 | 6 | 0 | true | solid | double | solid | double | false | {lede}");
        assert_eq!(title, Some(&*expected), "{size}");
    }
}

#[test]
fn the_page_makes_a_picture() {
    let Some(browser) = browser() else { return };
    let folder = Folder::new(&[("a.txt", crate::ran::STORY.as_bytes())]);
    std::fs::write(folder.at("page.html"), folder.run(&["show", "--html", "a.txt"], b"").out).unwrap();
    let picture = folder.at("page.png");
    opened(&browser, &folder, "page.html", &[&format!("--screenshot={}", picture.display()), "--window-size=900,700"]);
    let bytes = std::fs::read(picture).unwrap();
    assert!(bytes.starts_with(b"\x89PNG") && bytes.len() > 20_000, "{} bytes", bytes.len());
}
