use super::*;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;

const NAMES: [&str; 12] =
    ["Xinhua", "AP", "dpa", "K1", "ТАСС", "Интерфакс", "яндекс", "Ёлка", "Ђурђевдан", "İHA", "Şafak", "연합뉴스"];

fn classes_of(letters: impl Iterator<Item = char>) -> BTreeSet<usize> {
    letters.map(|letter| class(u32::from(letter))).collect()
}

#[test]
fn letters_of_ascii_are_classed_by_their_place() {
    let places = || 1..=26;
    assert!(('a'..='z').map(|letter| class(u32::from(letter))).eq(places()));
    assert!(('A'..='Z').map(|letter| class(u32::from(letter))).eq(places()));
    for other in ['\0', '0', '9', ' ', '-', '@', '[', '`', '{', '\u{7F}'] {
        assert_eq!(class(u32::from(other)), 0, "{other:?}");
    }
}

#[test]
fn a_letter_and_its_capital_are_of_one_class() {
    // No name has the one letter whose capital stands in another block.
    let letters =
        ('À'..='ž').chain('Ѐ'..='џ').chain('Ạ'..='ỹ').filter(|letter| letter.is_alphabetic() && *letter != 'Ÿ');
    for letter in letters.chain(['İ', 'Ə', '\u{212A}']) {
        let Some(small) = letter.to_lowercase().next() else { unreachable!("{letter} has a small letter") };
        assert_eq!(class(u32::from(letter)), class(u32::from(small)), "{letter} {small}");
    }
}

#[test]
fn letters_of_an_alphabet_are_told_apart() {
    for (letters, apart) in [
        ('а'..='я', 32),
        ('ѐ'..='џ', 16),
        ('à'..='ÿ', 32),
        ('Ā'..='į', 24),
        ('Ĺ'..='ň', 8),
        ('Ŋ'..='ŷ', 23),
        ('Ź'..='ž', 3),
        ('가'..='갟', 32),
    ] {
        let classes = classes_of(letters.clone().filter(|letter| *letter != 'İ'));
        assert_eq!(classes.len(), apart, "{letters:?}");
        assert!(classes.iter().all(|class| (32..CLASSES).contains(class)), "{letters:?} {classes:?}");
    }
}

#[test]
fn code_points_of_any_length() {
    for letter in '\0'..=char::MAX {
        let text = format!("x{letter}y");
        assert_eq!(code_point(text.as_bytes(), 1), (u32::from(letter), 1 + letter.len_utf8()));
    }
}

#[test]
fn the_dot_of_a_small_letter_is_none() {
    assert_eq!(classes("Mexico"), [13, 5, 24]);
    assert_eq!(classes("ab"), [1, 2, NOTHING]);
    assert_eq!(classes("a"), [1, 0, NOTHING]);
    assert_eq!(classes(""), [0, 0, NOTHING]);
    assert_eq!(classes("i\u{307}st"), classes("İst"));
    assert_eq!(classes("İst"), [9, 19, 20]);
}

#[test]
fn heads_are_two_letters() {
    let mut heads = BTreeSet::new();
    for first in 'a'..='z' {
        for second in 'a'..='z' {
            let name = String::from_iter([first, second]);
            let head = Head::of(&name).index();
            assert!(head < HEADS, "{name}");
            assert_eq!(head, Head::of_name(&name.to_uppercase()).index(), "{name}");
            heads.insert(head);
        }
    }
    assert_eq!(heads.len(), 26 * 26);
    for name in ["9a", "-z", "a9", "--"] {
        assert!(Head::of(name).index() < HEADS, "{name}");
    }
    for name in NAMES {
        assert_eq!(Head::of(name).index(), Head::of_name(name).index(), "{name}");
    }
}

#[test]
fn names_open_in_any_case() {
    let letters = NAMES.iter().fold(FirstLetters::NONE, |letters, name| letters.and(name));
    for name in NAMES {
        let alone = FirstLetters::NONE.and(name);
        for printed in [name.into(), name.to_uppercase(), name.to_lowercase(), format!("{name} reports")] {
            assert!(alone.may_open(&printed), "{printed}");
            assert!(letters.may_open(&printed), "{printed}");
        }
    }
    for other in ["", "A", "9ab", "--a", "Zebra crossing", "Жук", "Moscow", "上海"] {
        assert!(!letters.may_open(other), "{other}");
    }
}

#[test]
fn anything_but_a_letter_stands_behind_a_name_of_two() {
    let letters = FirstLetters::NONE.and("AP");
    for behind in ('\0'..='ӿ').chain('가'..='각').filter(|behind| *behind != 'İ') {
        assert_eq!(letters.may_open(&format!("AP{behind}")), !behind.is_ascii_alphabetic(), "{behind:?}");
    }
}

#[test]
fn three_letters_of_ascii_share_no_class() {
    let letters = 0..CLASSES / 2;
    let classes: BTreeSet<_> = letters
        .clone()
        .flat_map(|first| letters.clone().map(move |second| (first, second)))
        .flat_map(|(first, second)| letters.clone().map(move |third| FirstLetters::class(first, second, third)))
        .collect();
    assert!(classes.into_iter().eq(0..FIRST_LETTERS));
}

#[test]
fn any_blank_stands_for_a_space() {
    let letters = FirstLetters::NONE.and("PR Velna");
    for blank in [' ', '\n', '\u{85}', '\u{A0}', '\u{200B}', '\u{2028}'] {
        assert!(letters.may_open(&format!("PR{blank}Velna")), "{blank:?}");
    }
}

#[test]
fn a_name_lets_few_others_through() {
    for name in ["Xinhua", "ANSA", "Zul"] {
        let letters = FirstLetters::NONE.and(name);
        let mut let_through = 0;
        for first in 'a'..='z' {
            for second in 'a'..='z' {
                let opens = |third: &char| letters.may_open(&String::from_iter([first, second, *third]));
                let_through += ('a'..='z').filter(opens).count();
            }
        }
        assert!((1..=8).contains(&let_through), "{name} {let_through}");
    }
}
