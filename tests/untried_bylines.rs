//! Bylines without a word for *by*: a title on the line below, a desk's name, and what a paper's page prints behind the name.

use wirecopy::{Agency, Article, Desk};

const LEDE: &str = "Ships moved again on Monday, the harbor master said, three days after the storm had shut the port.";

/// The names and the title of a story's byline: `Ann Roe + Ivo Brandt ~ Velna Wire`; it reads the same where it is printed again.
fn signed(head: &str, dateline: &str) -> String {
    let story = format!("Harbor reopens after storm\n{head}\n{dateline}{LEDE}\nThe inner basin opens on Friday.");
    let article = Article::parse_lenient(&story);
    assert_eq!(Article::parse_lenient(&article.to_string()), article, "{story}");
    assert_eq!(article.body.first().map(|block| block.text().to_string()).as_deref(), Some(LEDE), "{story}");
    let Some(byline) = article.byline else { return String::new() };
    let names = byline.names.iter().map(|name| name.to_string()).collect::<Vec<_>>().join(" + ");
    byline.title.map_or(names.clone(), |title| format!("{names} ~ {title}"))
}

fn check(rows: &[(&str, &str)]) {
    for (head, byline) in rows {
        for dateline in ["", "VELNA (AP) — "] {
            assert_eq!(signed(head, dateline), *byline, "{head}\n{dateline}");
        }
    }
}

#[test]
fn a_title_on_the_line_below() {
    check(&[
        ("By Ann Roe\nStaff Writer", "Ann Roe ~ Staff Writer"),
        ("By Ann Roe\nAssociated Press", "Ann Roe ~ Associated Press"),
        ("By Ann Roe\nThe Associated Press", "Ann Roe ~ The Associated Press"),
        ("By ANN ROE\nAP Sports Writer", "ANN ROE ~ AP Sports Writer"),
        ("By Ann Roe\nAssociated Press\nMay 3, 2027", "Ann Roe ~ Associated Press"),
        ("Ann Roe\nStaff Writer", "Ann Roe ~ Staff Writer"),
        ("Ann Roe\nAssociated Press", "Ann Roe ~ Associated Press"),
        ("Ann Roe\nPolitics Editor", "Ann Roe ~ Politics Editor"),
        ("Ann Roe\nSenior Political Correspondent", "Ann Roe ~ Senior Political Correspondent"),
        ("Ann B. Roe\nReuters", "Ann B. Roe ~ Reuters"),
        ("Staff Writer\nBy Ann Roe", "Ann Roe"),
        ("Staff Writer\nAnn Roe", "Ann Roe"),
        ("Staff Writer", "Staff Writer"),
    ]);
    // A deck, a heading, another's office.
    for head in ["Ann Roe\nTugs wait for word", "Key Points\nStaff and ships wait", "Velna Times\nTugs wait"] {
        check(&[(head, "")]);
    }
    check(&[("By Ann Roe\nTugs wait for the press", "Ann Roe"), ("By Ann Roe\nVelna Times", "Ann Roe")]);
}

#[test]
fn a_title_that_no_mark_parts() {
    check(&[
        ("Ann Roe Associated Press", "Ann Roe ~ Associated Press"),
        ("Ann Roe Staff Writer", "Ann Roe ~ Staff Writer"),
        ("ANN ROE AP Sports Writer", "ANN ROE ~ AP Sports Writer"),
        ("Ann Roe and Ivo Brandt The Canadian Press", "Ann Roe + Ivo Brandt ~ The Canadian Press"),
        (
            "Ann B. Roe, Ida Sorel and Ivo Brandt Associated Press",
            "Ann B. Roe + Ida Sorel + Ivo Brandt ~ Associated Press",
        ),
        ("Ann Roe and Ivo Brandt Staff Writers", "Ann Roe + Ivo Brandt ~ Staff Writers"),
        ("Ann Roe and Brandt Meet The Press", ""),
        ("Velna and Tarn The Canadian Press", ""),
        ("Ann Roe Reuters", "Ann Roe ~ Reuters"),
        ("Ann Roe AP", "Ann Roe ~ AP"),
        ("Ann Roe TASS", "Ann Roe ~ TASS"),
        ("Ann B. Roe Business Editor", "Ann B. Roe ~ Business Editor"),
        ("Ann Roe Chief Political Correspondent", "Ann Roe ~ Chief Political Correspondent"),
        ("Ann Roe Named Editor", ""),
        ("Ann Roe Joins Associated Press", ""),
        ("Velna Times Staff Writer", ""),
        ("Health Service", ""),
        ("Ana Maria Saba", ""),
        ("Velna Port Health Service", ""),
        ("Masters Elect Ann Roe Editor", ""),
        ("Opinion Staff Writer", ""),
        ("The Owls beat Reuters", ""),
        // Letters that several have are a state or a firm as well, and in capitals throughout any letters are a word.
        ("Storm Reaches PA", ""),
        ("PORT REDRAWS MAP", ""),
        ("JUDGE HEARS CNN", ""),
    ]);
}

#[test]
fn a_wire_of_the_caller_s_own_behind_a_name() {
    let row = Agency::new("HARBOR", &["HW"]);
    let story = format!("Harbor reopens after storm\nAnn Roe HW\n{LEDE}\nThe inner basin opens on Friday.");
    let title = |desk: &Desk| {
        desk.article_lenient(&story).byline.and_then(|byline| byline.title.map(|title| title.to_string()))
    };
    assert_eq!(title(&Desk::new().with(&[row])).as_deref(), Some("HW"));
    assert_eq!(title(&Desk::new()), None);
}

#[test]
fn where_the_writer_is() {
    check(&[
        ("Ann Roe in Lisbon\nMay 3, 2027", "Ann Roe ~ Lisbon"),
        ("Ann Roe, Lisbon\nMay 3, 2027", "Ann Roe ~ Lisbon"),
        ("May 3, 2027\nAnn Roe in New Velna", "Ann Roe ~ New Velna"),
        ("By Ann Roe in Lisbon", "Ann Roe ~ Lisbon"),
        // Nothing tells it from a headline about her.
        ("Ann Roe in Lisbon", ""),
        ("Ann Roe, Lisbon", ""),
        ("Ships in Lisbon\nTugs wait", ""),
        ("Ann Roe in talks\nMay 3, 2027", ""),
        ("Key Points in Lisbon\nMay 3, 2027", ""),
    ]);
}

#[test]
fn a_newsroom_signs() {
    check(&[
        ("Redacción", "Redacción"),
        ("Redacción Velna", "Redacción ~ Velna"),
        ("Redacción / Velna", "Redacción ~ Velna"),
        ("Redacción Deportes", "Redacción ~ Deportes"),
        ("Da Redação", "Da Redação"),
        ("Redação Velna", "Redação ~ Velna"),
        ("La Redazione", "La Redazione"),
        ("Redazione Velna", "Redazione ~ Velna"),
        ("La rédaction", "La rédaction"),
        ("La rédaction avec AFP", "La rédaction ~ avec AFP"),
        ("La rédaction et AFP", "La rédaction ~ et AFP"),
        ("Redacción con EFE", "Redacción ~ con EFE"),
        ("Redacción y EFE", "Redacción ~ y EFE"),
        ("Da Redação com AFP", "Da Redação ~ com AFP"),
        ("Redazione e ANSA", "Redazione ~ e ANSA"),
        ("Redaktion mit dpa", "Redaktion ~ mit dpa"),
        ("Redaktion und dpa", "Redaktion ~ und dpa"),
        ("Redactie met ANP", "Redactie ~ met ANP"),
        ("Redaktion Velna", "Redaktion ~ Velna"),
        ("Von der Redaktion", "Von der Redaktion"),
        ("Από τη Σύνταξη", "Από τη Σύνταξη"),
        ("নিজস্ব প্রতিবেদক:", "নিজস্ব প্রতিবেদক"),
        ("নিজস্ব প্রতিবেদক: ভেলনা", "নিজস্ব প্রতিবেদক ~ ভেলনা"),
        ("ডেস্ক রিপোর্ট:", "ডেস্ক রিপোর্ট"),
        ("நமது நிருபர்", "நமது நிருபர்"),
        ("സ്വന്തം ലേഖകൻ", "സ്വന്തം ലേഖകൻ"),
        ("Redacción de Velna cierra", ""),
        ("Redaktion zieht um", ""),
        ("Redazione chiusa a Velna", ""),
        ("Staff Writer Velna", ""),
        ("La rédaction avec les marins", ""),
    ]);
}

#[test]
fn for_whom_the_writer_wrote() {
    check(&[
        ("By Ann Roe For Mailonline", "Ann Roe ~ Mailonline"),
        ("By Ann Roe for MailOnline", "Ann Roe ~ MailOnline"),
        ("By Ann Roe and Ivo Brandt For The Velna Mail", "Ann Roe + Ivo Brandt ~ The Velna Mail"),
        ("By Ann Roe For Mailonline Published: 12:03, 4 May 2027 | Updated: 13:04, 4 May 2027", "Ann Roe ~ Mailonline"),
        (
            "By Ann Roe For The Velna Mail Published: 12:03 GMT, 4 May 2027 | Updated: 13:04 GMT, 4 May 2027",
            "Ann Roe ~ The Velna Mail",
        ),
        (
            "By Ann Roe For Mailonline\nPublished: 12:03, 4 May 2027 | Updated: 13:04, 4 May 2027",
            "Ann Roe ~ Mailonline",
        ),
        ("By\nAnn Roe For Mailonline\nPublished: 12:03, 4 May 2027", "Ann Roe ~ Mailonline"),
        ("Ann Roe For Mailonline\nPublished: 12:03, 4 May 2027", "Ann Roe ~ Mailonline"),
        ("Ann Roe For Mailonline", ""),
        ("Ann Roe for mayor", ""),
        ("Tugs Wait For Word\nPublished: 12:03, 4 May 2027", ""),
    ]);
    let stamp = "Harbor reopens\n12:03 EST, 4 May 2027 .\nShips moved again on Monday, the harbor master said.";
    assert_eq!(Article::parse_lenient(stamp).dateline, None, "a zone is no place");
}
