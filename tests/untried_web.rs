//! News sites: a byline with its outlet run into the dateline, credits without a gap behind them, names in small letters.

use wirecopy::Article;
use wirecopy::parts::BlockKind;

use super::untried_datelines::check;

#[test]
fn a_site_s_credit_and_its_writer_s_outlet() {
    check(&[
        ("(CNN) -- The harbor opened on Monday.", "# CNN", "The harbor"),
        ("(CNN)The harbor opened on Monday.", "# CNN", "The harbor"),
        ("(CNN)\"It opened,\" the master said.", "# CNN", "\"It opened"),
        ("Velna, Arlenia (CNN)The harbor opened on Monday.", "Velna|Arlenia # CNN", "The harbor"),
        ("By Ann Roe, CNN Velna (CNN) -- The harbor opened.", "Velna # CNN", "The harbor"),
        ("By Ann Roe, CNN VELNA (CNN) -- The harbor opened.", "VELNA # CNN", "The harbor"),
        ("By Ann Roe and Mo Glass, CNN Velna, Arlenia (CNN) -- The harbor.", "Velna|Arlenia # CNN", "The harbor"),
        ("By Ann Roe, Reuters VELNA (Reuters) - The harbor opened.", "VELNA # Reuters", "The harbor"),
        ("By Ann Roe CNN Velna (CNN) The harbor opened.", "Velna # CNN", "The harbor"),
        ("By ANN ROE Associated Press Writer VELNA (AP) -- The harbor.", "VELNA # AP", "The harbor"),
        ("By Ann Roe, CNN\nThe harbor opened on Monday.", "-", "The harbor"),
        ("(CNN Harbor News) -- May 3, 2027", "-", "(CNN Harbor"),
        ("CNN said that Velna (the harbor) opened.", "-", "CNN said"),
    ]);
}

#[test]
fn names_in_small_letters_want_a_credit_or_a_date_and_a_dash() {
    check(&[
        ("velna (xinhua): Ships moved again on Monday.", "velna # xinhua", "Ships"),
        ("velna, may 3 (xinhua): Ships moved again on Monday.", "velna @ May 3 # xinhua", "Ships"),
        ("velna (ap) — ships moved again on Monday.", "velna # ap", "ships"),
        ("velna, may 3 - ships moved again on Monday.", "velna @ May 3", "ships"),
        ("velna: Ships moved again on Monday, the harbor master said.", "-", "velna:"),
        ("velna — Ships moved again on Monday, the harbor master said.", "-", "velna —"),
        ("new velna: Ships moved again on Monday, the harbor master said.", "-", "new velna:"),
        ("velna, arlenia: Ships moved again on Monday, the harbor master said.", "-", "velna,"),
        ("velna, may 3: Ships moved again on Monday, the harbor master said.", "-", "velna,"),
        ("update: Ships moved again on Monday, the harbor master said.", "-", "update:"),
        ("velna.- Los barcos se mueven de nuevo, dijo el jefe del puerto.", "-", "velna.-"),
        ("велна: Суда снова пошли в понедельник, сказал начальник порта.", "-", "велна:"),
    ]);
}

#[test]
fn what_a_page_prints_inside_a_story_is_no_paragraph() {
    for line in ["ADVERTISEMENT", "Advertisement", "Story continues below", "Continue reading below", "- Publicidad -"]
    {
        let text = format!(
            "Harbor reopens\nVELNA (AP) — Ships moved again on Monday.\n{line}\nThe basin opens on Friday.\nTugs follow it."
        );
        let article = Article::parse_lenient(&text);
        let kinds: Vec<_> = article.body.iter().map(wirecopy::Block::kind).collect();
        let paragraph = BlockKind::Paragraph;
        assert_eq!(kinds, [paragraph, BlockKind::Note, paragraph, paragraph], "{line}");
    }
}
