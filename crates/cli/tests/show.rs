//! Stories with their parts marked, in a pipe and as a page.

use crate::ran::{Folder, run};

const CORRESPONDENT: &str = "\
URGENT: Harbor of Velna reopens
Ships had waited outside for three days
By ANNA KIM
SOSNOVO /Velna Region/, December 26. /TASS correspondent Anna Kim/. Ships moved again on Saturday, the harbor master said.
";

#[test]
fn names_stand_in_the_margin_and_lines_fit_the_width() {
    let shown = run(["show", "--width", "60", "--resolve", "2027-01-02"], CORRESPONDENT.as_bytes());
    assert_eq!((shown.status, &*shown.said), (Some(0), ""));
    assert_eq!(
        shown.out,
        "        label │ URGENT:
     headline │ Harbor of Velna reopens
  subheadline │ Ships had waited outside for three days
       byline │ By [name ANNA KIM]
     dateline │ [place SOSNOVO] /[region Velna Region]/,
              │ December 26. /[credit [agency TASS]
              │ correspondent [correspondent Anna Kim]]/.
              │   place SOSNOVO, Velna Region · date December
              │   26 · day 2026-12-26 (year: policy) · credit
              │   TASS · agency TASS, Russian News Agency TASS
              │   · correspondent Anna Kim
              │   credited: an agency that the desk knows
              │   signs it, before a stop or a colon (a known
              │   credit, a date, capitals, a region, a stop
              │   or a colon, a headline above)
         lede │ Ships moved again on Saturday, the harbor
              │ master said.

"
    );
}

#[test]
fn what_is_wrong_stands_below_the_story() {
    let shown = run(["show"], b"Harbor reopens\nPORTO, Narch 3 (Lusa) -- Ships moved.\n").out;
    let said = "2:8: warning: the date of the dateline is no date of the calendar [misprinted-date]\n\n";
    assert!(shown.ends_with(said), "{shown}");
}

#[test]
fn copy_cannot_reach_the_terminal() {
    let shown =
        run(["show"], "Harbor \x1B[31mre\x07opens\nPORTO, May 3 (Lusa) -- Ships\x1B]0;x\x07 moved.\n".as_bytes()).out;
    assert!(!shown.contains(|c: char| c.is_control() && c != '\n'), "{shown:?}");
    assert!(shown.contains("Harbor ␛[31mre␇opens"), "{shown:?}");
}

#[test]
fn a_page_has_every_story_its_values_and_its_reasons() {
    let folder = Folder::new(&[
        ("a.txt", CORRESPONDENT.as_bytes()),
        (
            "b <b>&.txt",
            b"Ships & <b>tugs</b>\nPORTO, Narch 3 (Velna \"Radio\") - Ships moved <script>alert(1)</script>.\n",
        ),
        ("c.txt", b"caf\xE9.\n"),
    ]);
    let ran = folder.run(&["show", "--html", "."], b"");
    assert_eq!(ran.status, Some(1));
    for expected in [
        "<h2>./a.txt</h2>\n<p class=\"verdict\">A whole story: it is read without <code>--lenient</code>.</p>",
        "<section class=\"part headline\">\n<h3>headline <small>1:9 · bytes 8–31</small></h3>\n<p class=\"text\" dir=\"auto\">Harbor of Velna reopens</p>",
        "By <span class=\"inner name\" title=\"name · bytes 75–83\"><b>name</b> ANNA KIM</span></p>\n<dl>\n<dt>name</dt><dd>ANNA KIM</dd>\n</dl>",
        "<dt>place</dt><dd>SOSNOVO, Velna Region</dd>\n<dt>date</dt><dd>December 26</dd>",
        "<dt>believed</dt><dd>credited: an agency that the desk knows signs it, before a stop or a colon (a known credit, a date, capitals, a region, a stop or a colon, a headline above)</dd>",
        "<span class=\"inner place\" title=\"place · bytes 84–91\"><b>place</b> SOSNOVO</span>",
        "<h2>./b &lt;b&gt;&amp;.txt</h2>",
        "<li>2:8: warning: the date of the dateline is no date of the calendar [misprinted-date] <q>Narch 3</q></li>",
        "Ships &amp; &lt;b&gt;tugs&lt;/b&gt;",
        "Ships moved &lt;script&gt;alert(1)&lt;/script&gt;.",
        "<h2>./c.txt</h2>\n<p class=\"verdict\">Not read: not UTF-8 at byte 3, line 1</p>",
    ] {
        assert!(ran.out.contains(expected), "{expected}\n{}", ran.out);
    }
    for foreign in ["<script", "src=", "href=", "url(", "@import", "http:", "https:"] {
        assert!(!ran.out.contains(foreign), "{foreign}");
    }
    assert_eq!(ran.out.matches("<article>").count(), 3);
}
