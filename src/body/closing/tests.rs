//! What stands under a story's last copy, and what runs on behind it.

use super::*;
use crate::body::{BlockKind, Body};
use alloc::string::{String, ToString};

const STORY: &str = "Ships moved again on Monday, the harbor master said.\nThe basin opens on Friday.";

/// The kinds and words of the blocks below the story's two paragraphs.
fn feet(below: &str) -> Vec<(BlockKind, String)> {
    let text = std::format!("{STORY}{below}");
    let body = Body::parse(&text);
    assert_eq!(Body::parse(&body.to_string()), body, "{below:?}");
    assert!(body[..2].iter().all(|block| block.kind() == BlockKind::Paragraph), "{body:?}");
    body[2..].iter().map(|block| (block.kind(), block.text().to_string())).collect()
}

#[test]
fn lines_at_the_end_are_the_foot() {
    use BlockKind::{Boilerplate, EndMark, ListItem, Paragraph, Separator, SignOff};
    for (below, expected) in [
        ("\n(ar-bd)", &[SignOff][..]),
        ("\n(mc)", &[SignOff]),
        ("\n[jk]", &[SignOff]),
        ("\n(dpa/mk)", &[SignOff]),
        ("\n(Reporting By Ann Roe)", &[SignOff]),
        ("\nREPORTING BY ANN ROE", &[SignOff]),
        ("\nContributing: Ann Roe", &[SignOff]),
        ("\nTranslated by Ann Roe", &[SignOff]),
        ("\nA version of this article appears in print on May 3.", &[SignOff]),
        ("\nLast updated on: 18th February 2027", &[SignOff]),
        ("\nLeave a Reply\nYour email address will not be published. *\nBack to top button", &[SignOff; 3]),
        ("\nLascia un commento", &[SignOff]),
        ("\nDeja un comentario »", &[SignOff]),
        ("\nContinue reading the main story", &[SignOff]),
        ("\nThe post Harbor reopens appeared first on Velna Star.", &[SignOff]),
        ("\nThe post office reopens on Friday.", &[Paragraph]),
        ("\nShow more care, the master told them.", &[Paragraph]),
        ("\nA version of the story is told in Tarn.", &[Paragraph]),
        ("\nBack to top form, the tugs moved on.", &[Paragraph]),
        ("\nFuente: EFE\n- fin -", &[SignOff, EndMark]),
        ("\n- ends -", &[EndMark]),
        ("\n### FIN ###", &[EndMark]),
        ("\n[ENDE]", &[EndMark]),
        ("\nFin", &[EndMark]),
        ("\n-30-\nAnn Roe", &[EndMark, SignOff]),
        ("\n-30-\nShips wait", &[EndMark, Paragraph]),
        ("\n-30-\nG", &[EndMark, Paragraph]),
        ("\nNNNN", &[EndMark]),
        ("\n— Ann Roe\nann@velna.example", &[SignOff, SignOff]),
        ("\nMedia contact:\nAnn Roe\nHead of Press, Velna Port\n+46 10 559 59 20", &[SignOff; 4]),
        ("\nRückfragen bitte an:\nHafen Velna\n- Pressestelle -\nTelefon: 030 9114", &[SignOff; 4]),
        ("\nFör mer information, kontakta:\nAnn Roe\n010 559", &[SignOff; 3]),
        ("\nMedia contact:\nThe port opens at noon.", &[Paragraph, Paragraph]),
        ("\nThe master said:\nVelna Port\n010 559", &[Paragraph, Paragraph, Paragraph]),
        ("\nann@velna.example\n▶ 구독하기\n▶ 기사 제보 1588\nⓒ 벨나와이어", &[SignOff, SignOff, SignOff, Boilerplate]),
        ("\n▶ 금상 김안나\n▶ 은상 이보나", &[Paragraph, Paragraph]),
        ("\nSource : AFP", &[SignOff]),
        ("\nمنبع : بندر", &[SignOff]),
        ("\nFoto : Ana Lima", &[SignOff]),
        ("\n– وكالات –", &[SignOff]),
        ("\n« رويترز »", &[SignOff]),
        ("\nفيلنا نت + وكالات", &[SignOff]),
        ("\nAgencias", &[SignOff]),
        ("\n– ميناء –", &[Paragraph]),
        ("\n« ميناء فيلنا »", &[Paragraph]),
        ("\nতথ্যসূত্র: ভেলনা টাইমস", &[SignOff]),
        ("\nছবি: ভেলনা টাইমস", &[SignOff]),
        ("\nফটো: আনা\nসূত্র: ভেলনা", &[Paragraph, SignOff]),
        ("\nஆதாரம்: வேல்னா", &[SignOff]),
        ("\nਸਰੋਤ: ਵੇਲਨਾ", &[SignOff]),
        ("\nماخذ: فیلنا", &[SignOff]),
        ("\nعکس: آنا", &[SignOff]),
        ("\nFot. Ana Lima", &[SignOff]),
        ("\n（責任編輯：王小明）", &[SignOff]),
        ("\n【責任編輯：王小明】", &[SignOff]),
        ("\n| Penulis | : Ana Lima |\n| Editor | : Rui Costa |", &[SignOff, SignOff]),
        ("\nPenulis : Ana Lima\nEditor : Rui Costa", &[SignOff, SignOff]),
        ("\nRedaktur & Reporter : Ana Lima", &[SignOff]),
        ("\n| Pelabuhan | : Velna |", &[Paragraph]),
        ("\nከቬልና ዘመን መስከረም 13 ቀን 1990", &[SignOff]),
        ("\n\"Copyright 2027 by Velna Wire\"", &[Boilerplate]),
        ("\nԷ. ՎԵԼՆԱՅԱՆ", &[SignOff]),
        ("\nА. КИМ", &[SignOff]),
        ("\n- Ferries\n- Velna Star", &[ListItem, ListItem]),
        ("\n- Ends meet at the port.", &[ListItem]),
        ("\n(Ann Roe) is the master.", &[Paragraph]),
        ("\n($1 = 0.9 euros)", &[Paragraph]),
        ("\n___\nAnn Roe in Tarn helped.", &[Separator, SignOff]),
        ("\n* * *\nMore news at noon.", &[Separator, SignOff]),
        ("\n* * *\nFollow her on the web.\nMore news at noon.", &[Separator, Paragraph, Paragraph]),
        ("\n___\nAnn Roe helped.\n___\nMore news at noon.", &[Separator, Paragraph, Separator, SignOff]),
        ("\n___\nContributing: Ann Roe.\n___\nMore news at noon.", &[Separator, SignOff, Separator, SignOff]),
        ("\n___\nOne.\n___\nTwo.\n___\nThree.", &[Separator, Paragraph, Separator, Paragraph, Separator, Paragraph]),
        ("\n___\nOne.\nTwo.\nThree.\nFour.", &[Separator, SignOff, SignOff, SignOff, SignOff]),
        (
            "\n___\nOne.\nTwo.\nThree.\nFour.\nFive.",
            &[Separator, Paragraph, Paragraph, Paragraph, Paragraph, Paragraph],
        ),
    ] {
        let kinds: Vec<_> = feet(below).into_iter().map(|(kind, _)| kind).collect();
        assert_eq!(kinds, expected, "{below:?}");
    }
}

#[test]
fn a_foot_runs_on_behind_the_last_sentence() {
    for (below, expected) in [
        (" (ANI)", &["(ANI)"][..]),
        (" (APA, 11.9.2015)", &["(APA, 11.9.2015)"]),
        (" (With inputs from agencies)", &["(With inputs from agencies)"]),
        (" (mc)", &["(mc)"]),
        (" (dpa/mk)", &["(dpa/mk)"]),
        (" PTI ABC DEF", &["PTI ABC DEF"]),
        (" — AFP", &["— AFP"]),
        (".--IANS", &["--IANS"]),
        (" They sail May 15-17.-VNA", &["-VNA"]),
        (" They won 3-1.—AFP", &["—AFP"]),
        (" They won 3-1", &[]),
        (" ab/cd", &["ab/cd"]),
        (" (Ann Roe contributed to this report.) (ANI)", &["(Ann Roe contributed to this report.)", "(ANI)"]),
        (" Ann Roe in St. Paul contributed to this report.", &["Ann Roe in St. Paul contributed to this report."]),
        (" Follow us on the web. (mc)", &["Follow us on the web.", "(mc)"]),
        (" Roe reported from Velna. Kim reported from Tarn.", &["Roe reported from Velna.", "Kim reported from Tarn."]),
        (" (ANI)\n(mc)", &["(ANI)", "(mc)"]),
        (" (as before)", &[]),
        (" (Interfax, TASS and the papers of Velna, Tarn and Port Anselm on the coast)", &[]),
        (" (the larger of two)", &[]),
        (" वह खुल गया। स्रोत: वेल्ना बंदरगाह", &["स्रोत: वेल्ना बंदरगाह"]),
        (" أعيد فتحه. المصدر: وكالات", &["المصدر: وكالات"]),
        (" وہ کھل گئی۔ ذریعہ: فیلنا", &["ذریعہ: فیلنا"]),
        (" বন্দর খুলেছে। সূত্র: ভেলনা", &["সূত্র: ভেলনা"]),
        (" הנמל נפתח. מקור: ולנה", &["מקור: ולנה"]),
        (" أعيد فتحه. المصدر قال ذلك", &[]),
        (" वह खुल गया। जहाज चल पड़े", &[]),
        (" أعيد فتحه.(د ب أ)", &["(د ب أ)"]),
        (" أعيد فتحه. – وكالات –", &["– وكالات –"]),
        (" বন্দর খুলেছে।’ তথ্যসূত্র: ভেলনা টাইমস", &["তথ্যসূত্র: ভেলনা টাইমস"]),
        (" বন্দর খুলেছে। ছবি: ভেলনা", &["ছবি: ভেলনা"]),
        (" বন্দর খুলেছে। ছবি তোলা হয়েছে", &[]),
        (" 港口周五开放。来源：维尔纳日报", &["来源：维尔纳日报"]),
        (" 港口周五开放。（责任编辑：王小明）", &["（责任编辑：王小明）"]),
        (" 港口周五开放。(责任编辑：王小明)", &["(责任编辑：王小明)"]),
        (" 港口周五开放。来源不明", &[]),
        (
            " 港口周五開放。違反上述規定者，本報有權刪除！請使用者在發言前，務必先閱讀規則。",
            &["違反上述規定者，本報有權刪除！", "請使用者在發言前，務必先閱讀規則。"],
        ),
        (" 항구가 다시 열렸다.ann@velna.example", &["ann@velna.example"]),
        (
            " 항구가 열렸다.ann@velna.example▶ 새 소식[© 벨나와이어, 무단 전재 및 재배포 금지]",
            &["ann@velna.example▶ 새 소식[© 벨나와이어, 무단 전재 및 재배포 금지]"],
        ),
        (" 항구가 열렸다. 사진=벨나와이어\n\nann@velna.example", &["사진=벨나와이어", "ann@velna.example"]),
        (" ann.roe@velna.example", &["ann.roe@velna.example"]),
        (" Tugs wait", &[]),
        (" — at noon", &[]),
    ] {
        let words: Vec<_> = feet(below).into_iter().map(|(_, words)| words).collect();
        assert_eq!(words, expected, "{below:?}");
    }
}

#[test]
fn a_foot_needs_a_story_above_its_rule() {
    for (text, expected) in [
        ("Ships moved.\n___\nTugs helped.", BlockKind::Paragraph),
        ("Ships moved.\nTugs helped.\n___\nMore at noon.", BlockKind::SignOff),
    ] {
        assert_eq!(Body::parse(text).last().map(Block::kind), Some(expected), "{text:?}");
    }
    let long = std::format!("{STORY}\n___\n{}.", std::vec!["ships"; 61].join(" "));
    assert_eq!(Body::parse(&long).last().map(Block::kind), Some(BlockKind::Paragraph));
}
