//! A desk with rows of a house's own: its marks, its labels, its end marks are read, and printed as they were.

use wirecopy::{Agency, Article, Block, Dateline, Desk, ErrorKind, Mark, Text};

const WIRE: Agency<'_> = Agency::new("VELNA", &["Velna Wire", "VW"])
    .labels(&["TIDES", "Harbor watch:"])
    .end_marks(&["vw ends", "<over>", "Fim."]);

fn desk(open: char, close: char) -> Desk {
    Desk::new().with(&[WIRE.marks(&[Mark::Pair(open, close)])])
}

#[test]
fn a_credit_is_read_between_the_marks_that_its_row_prints() {
    for (open, close) in
        [('<', '>'), ('|', '|'), ('[', ']'), ('«', '»'), ('-', '-'), ('*', '*'), ('{', '}'), ('〈', '〉')]
    {
        let desk = desk(open, close);
        for (form, credit, correspondent) in [
            ("PORTO, May 3 @VW@ - ", "VW", None),
            ("PORTO @Velna Wire@ - ", "Velna Wire", None),
            ("PORTO, May 3. @VW@. ", "VW", None),
            ("PORTLAND, Ore., May 3 @velna wire@ -- ", "velna wire", None),
            ("@VW@ - ", "VW", None),
            ("@VW@ - PORTO, May 3 - ", "VW", None),
            ("May 3 @VW@ - ", "VW", None),
            ("PORTO, May 3 @VW correspondent Anna Kim@ - ", "VW", Some("Anna Kim")),
            ("PORTO\n@Velna\nWire@ - ", "Velna\nWire", None),
        ] {
            let printed = form.replacen('@', &open.to_string(), 1).replacen('@', &close.to_string(), 1);
            let text = format!("{printed}Ships moved.");
            let (dateline, lede) = desk.dateline(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
            let read = dateline.credit.unwrap_or_else(|| panic!("{text}"));
            assert_eq!((read.name.as_printed(), lede), (credit, "Ships moved."), "{text}");
            assert_eq!(
                (read.agency, read.correspondent),
                (Some("VELNA".into()), correspondent.map(Text::new)),
                "{text}"
            );
        }
    }
}

#[test]
fn marks_of_one_row_hold_no_other_s_credit() {
    let marked = desk('<', '>');
    for (text, desk) in [
        ("PORTO, May 3 <Lusa> - Ships moved.", &marked),
        ("<Lusa> - Ships moved.", &marked),
        ("<VW> - Ships moved.", &Desk::new().with(&[WIRE])),
        ("[VW] - Ships moved.", &marked),
        ("<VW - Ships moved.", &marked),
        ("<VW (Porto)> - Ships moved.", &marked),
    ] {
        let agency = desk.dateline(text).ok().and_then(|(dateline, _)| dateline.credit?.agency);
        assert_eq!(agency, None, "{text}");
    }
}

#[test]
fn an_unclosed_mark_of_a_row_is_told() {
    let error = desk('<', '>').dateline("PORTO, May 3 <VW - Ships moved.").unwrap_err();
    assert_eq!((error.kind(), error.span().start), (ErrorKind::UnclosedCredit, 13));
}

#[test]
fn end_marks_close_a_story_on_a_line_and_behind_a_sentence() {
    let desk = desk('<', '>');
    for mark in ["vw ends", "<over>", "Fim."] {
        for parting in ["\n\n", " ", "\n"] {
            let story = format!("Harbor reopens\n\nPORTO <VW> - Ships moved again on Monday, he said.{parting}{mark}");
            let article = desk.article(&story).unwrap();
            let read: Vec<_> = article.body.blocks.iter().map(ToString::to_string).collect();
            assert_eq!(read, ["Ships moved again on Monday, he said.", mark], "{story}");
            assert!(matches!(article.body.blocks[1], Block::EndMark(_)), "{story}");
            let unknown = Article::parse_lenient(&story);
            assert!(!unknown.body.blocks.iter().any(|block| matches!(block, Block::EndMark(_))), "{story}");
        }
    }
}

#[test]
fn a_credit_between_own_marks_closes_a_story() {
    let story = "Harbor reopens\n\nPORTO <VW> - Ships moved again on Monday, he said.\n\n<VW>";
    let article = desk('<', '>').article(story).unwrap();
    assert_eq!(article.body.blocks[1], Block::SignOff(Text::new("<VW>")));
}

#[test]
fn labels_stand_wherever_the_built_in_ones_do_in_any_case() {
    let desk = desk('<', '>');
    for (line, label, words) in [
        ("TIDES: Ships move", "TIDES:", "Ships move"),
        ("Tides: Ships move", "Tides:", "Ships move"),
        ("TIDES-Ships move", "TIDES-", "Ships move"),
        ("(TIDES) Ships move", "(TIDES)", "Ships move"),
        ("[tides] Ships move", "[tides]", "Ships move"),
        ("HARBOR WATCH: Ships move", "HARBOR WATCH:", "Ships move"),
        ("tides\nShips move", "tides", "Ships move"),
    ] {
        let story = format!(
            "{line}\nPORTO <VW> - The ships that had waited outside the harbor for three days moved again on Monday, he said."
        );
        let article = desk.article(&story).unwrap();
        let headline = article.headline.clone().unwrap();
        assert_eq!((headline.label, headline.text), (Some(label.into()), words.into()), "{line}");
        assert_eq!(
            Article::parse(&story.replace("<VW>", "(VW)")).unwrap().headline.and_then(|head| head.label),
            None,
            "{line}"
        );
        assert_eq!(desk.article(&article.to_string()).unwrap(), article, "{article}");
    }
    for line in ["Tides-bound ships move", "Tides move ships", "(Tides move) Ships move"] {
        let story = format!("{line}\nPORTO <VW> - Ships moved again on Monday, he said.");
        assert_eq!(desk.article_lenient(&story).headline.and_then(|headline| headline.label), None, "{line}");
    }
}

#[test]
fn a_desk_reads_a_dateline_s_field_with_its_own_rows() {
    const HARBOR: Agency<'_> = Agency::new("HARBOR", &["Harbor Wire"]);
    for (field, place, agency) in [
        ("PORTO, May 3 (Harbor Wire)", "PORTO", Some("HARBOR")),
        ("PORTO, May 3 (AP) --", "PORTO", Some("AP")),
        ("Porto", "Porto", None),
    ] {
        let ours = Desk::new().with(&[HARBOR]);
        let dateline = ours.dateline_from_field(field).unwrap();
        let read = dateline.credit.and_then(|credit| credit.agency);
        assert_eq!((dateline.places[0].name.to_string().as_str(), read), (place, agency.map(Into::into)), "{field}");
    }
    let error = Desk::new().dateline_from_field("Porto: ships moved again").unwrap_err();
    assert_eq!(Dateline::from_field("Porto: ships moved again").unwrap_err(), error);
    assert_eq!(error.span().start, 6);
}

#[test]
fn desks_of_the_same_rows_are_hashed_alike() {
    use std::hash::{BuildHasher, RandomState};

    let hasher = RandomState::new();
    assert_eq!(hasher.hash_one(Desk::new()), hasher.hash_one(Desk::new()));
    assert_eq!(hasher.hash_one(Desk::new().without("AP")), hasher.hash_one(Desk::new().without("AP")));
}
