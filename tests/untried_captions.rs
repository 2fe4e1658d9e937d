//! A photographer and a wire in brackets before a caption, and credits that two wires or a paper and a wire share.

use wirecopy::Article;

use super::untried_datelines::check;

#[test]
fn a_photographer_is_no_wire() {
    check(&[
        ("(Ann Roe/AFP) - Two ships wait outside the harbor.", "-", "(Ann Roe/AFP)"),
        ("(Ann Roe/AP) — Two ships wait outside the harbor.", "-", "(Ann Roe/AP)"),
        ("(Ann Roe / Reuters) - Two ships wait.", "-", "(Ann Roe / Reuters)"),
        ("(AFP/Ann Roe) - Two ships wait.", "-", "(AFP/Ann Roe)"),
        ("(AFP / ANN ROE) - Two ships wait.", "-", "(AFP / ANN ROE)"),
        ("(AP/Ann B. Roe) Two ships wait.", "-", "(AP/Ann B. Roe)"),
        ("(Ann Roe – AFP) - Two ships wait.", "-", "(Ann Roe – AFP)"),
        ("(Анна Ким/РИА Новости) - Два судна ждут.", "-", "(Анна Ким"),
        ("(Ann Roe/AFP) - Two ships wait.\nVELNA (AFP) - The ships moved again.", "VELNA # AFP", "The ships"),
        ("(dpa/AFP) - Two ships wait.", "# dpa", "Two ships"),
        ("(Hina/AFP/Reuter) - Two ships wait.", "# Hina", "Two ships"),
        ("(Velna Times/AP) - Two ships wait.", "# AP", "Two ships"),
        ("(El Puerto/EFE) - Dos barcos esperan.", "# EFE", "Dos barcos"),
        ("(New Velna/AFP) - Two ships wait.", "# AFP", "Two ships"),
        ("(Velna Feed - IANS) - Two ships wait.", "# IANS", "Two ships"),
        ("(ANI – Velna City) - Two ships wait.", "# ANI", "Two ships"),
        ("VELNA (Ann Roe/AP) - Two ships wait.", "VELNA # AP", "Two ships"),
    ]);
}

#[test]
fn its_caption_is_a_note_above_the_dateline() {
    for caption in ["(Ann Roe/AFP) - Two ships wait outside.", "(AP/Ann Roe) Two ships wait."] {
        let text = format!("Harbor reopens\n{caption}\nVELNA (AFP) - The ships moved again on Monday.");
        let article = Article::parse_lenient(&text);
        assert_eq!(article.notes.iter().map(|note| note.to_string()).collect::<Vec<_>>(), [caption]);
        assert_eq!(article.subheadline, None);
    }
}
