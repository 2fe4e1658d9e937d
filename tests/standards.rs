//! The two views, a test for each row of their tables, and the constraints of the ninjs schema that matter.

mod ninjs;
mod schema_org;

use serde_json::json;
use wirecopy::{Agency, Desk};

use ninjs::ninjs;
use schema_org::schema_org;

const URI: &str = "https://example.org/stories/1";

const STORY: &str = "\
URGENT: Harbor of Porto \"reopens\"
Ships had waited outside for three days
(Adds harbor master)
* KEY POINT: no delays
By ANA LIMA and RUI COSTA
IGORA /Leningrad Region/, December 26. /TASS/. Ships moved again, the governor said.
Next steps
- Tugs go first.
(Eds: map to follow)
The basin opens on Friday.
(Reporting by A. Writer; Editing by B. Editor)
Enditem";

const COPY: &str =
    "Ships moved again, the governor said.\n\nNext steps\n\n- Tugs go first.\n\nThe basin opens on Friday.";

fn filed(dateline: &str) -> String {
    format!("Harbor reopens\n{dateline} Ships moved again on Monday, the governor said.")
}

#[test]
fn both_know_the_caller_s_agencies() {
    const OURS: &[Agency<'_>] = &[Agency::new("HARBOR", &["HW"]).organisation("Harbor Wire Ltd")];
    let desk = Desk::new().with(OURS);
    let text = filed("PORTO (HW) -");
    let article = desk.article(&text).unwrap();
    let schema_org = serde_json::to_value(article.schema_org().known_to(&desk)).unwrap();
    assert_eq!(schema_org["sourceOrganization"]["name"], "Harbor Wire Ltd");
    let ninjs = serde_json::to_value(article.ninjs(URI).known_to(&desk)).unwrap();
    assert_eq!(ninjs["infoSources"], json!([{"name": "Harbor Wire Ltd", "literal": "HARBOR"}]));
}

#[test]
fn where_things_happened_is_never_said() {
    for text in [STORY, &filed("PARIS/LONDON, Monday (Reuters) -")] {
        let views = format!("{}{}", schema_org(text), ninjs(text));
        for name in ["contentLocation", "evloc", "datePublished", "articleSection"] {
            assert!(!views.contains(name), "{name} in {views}");
        }
    }
}
