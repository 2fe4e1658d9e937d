//! Which lines are joined: paragraphs broken to a measure, and the evidence that they were.

use wirecopy::{Block, Body, blocks};

/// A line of `width` columns that begins and ends with these words.
fn line(first: &str, width: usize) -> String {
    let fill = width - first.chars().count();
    format!("{first}{}", " ships".repeat(fill / 6) + &"m".repeat(fill % 6))
}

/// How many lines of `text` each paragraph has.
fn joined(lines: &[&str]) -> Vec<usize> {
    let text = lines.join("\n");
    blocks(&text).map(|block| block.words.lines().filter(|line| !line.trim().is_empty()).count()).collect()
}

/// A headline, and a paragraph of two lines that shows a measure of 69 columns.
fn measured() -> [String; 3] {
    ["Harbor reopens".into(), line("    Trams", 69), line("moved again", 40)]
}

#[track_caller]
fn check(more: &[&str], expected: &[usize]) {
    let head = measured();
    let mut lines: Vec<_> = head.iter().map(String::as_str).collect();
    lines.extend(more);
    assert_eq!(joined(&lines), expected, "{}", lines.join("\n"));
}

#[test]
fn a_line_too_wide_for_broken_copy_leaves_every_line_alone() {
    for (first, width, blocks) in [
        ("Trams", 92, &[1, 2][..]),
        ("Trams", 93, &[1, 1, 1]),
        ("Trams", 94, &[1, 1, 1]),
        // The indent is no part of its width.
        ("    Trams", 96, &[1, 2]),
        ("    Trams", 97, &[1, 1, 1]),
    ] {
        let line = line(first, width);
        assert_eq!(joined(&["Harbor reopens", &line, "moved again."]), blocks, "{line}");
    }
    // A headline may be as wide as it likes.
    assert_eq!(joined(&[&line("Harbor", 140), &line("    Trams", 60), "moved again."]), [1, 2]);
    // And the measure is not its own, unless the second line goes on with it.
    assert_eq!(joined(&[&line("Harbor", 61), "moved again.", "", &line("Trams", 60), "moved again."]), [2, 2]);
}

#[test]
fn a_line_goes_on_where_the_next_word_had_no_room() {
    // 58 columns, a blank and the five letters of the next word come within six of 65.
    let last = |width: usize| line("    Tugs", width + 4);
    check(&[&last(54), "Ships moved."], &[1, 2, 2]);
    check(&[&last(53), "Ships moved."], &[1, 2, 1, 1]);
    check(&[&last(53), "Tanker moved."], &[1, 2, 2]);
    check(&[&last(54), "    Ships moved."], &[1, 2, 1, 1]);
    check(&[&last(54), "- Ships moved."], &[1, 2, 1, 1]);
    check(&["", &line("- Tugs", 60), "Ships moved."], &[1, 2, 2]);
    check(&["", &line("Shr\t39\t", 60), "Ships moved."], &[1, 2, 1, 1]);
    check(&[&last(54), "", "Ships moved."], &[1, 2, 1, 1]);
}

#[test]
fn a_dash_goes_on_from_a_line_that_did_not_end() {
    let ending = |end: &str| format!("{}{end}", line("    Tugs", 62));
    check(&[&ending("m"), "- in May."], &[1, 2, 2]);
    check(&[&ending("m"), "- In May."], &[1, 2, 1, 1]);
    check(&[&ending("m"), "* in May."], &[1, 2, 1, 1]);
    for end in [".", "\"", ":", ";", ","] {
        check(&[&ending(end), "- in May."], &[1, 2, 1, 1]);
    }
}

#[test]
fn one_line_in_small_letters_shows_that_copy_is_broken() {
    assert_eq!(joined(&["Harbor reopens", &line("Trams", 60), "moved again."]), [1, 2]);
    assert_eq!(joined(&["Harbor reopens", &line("Trams", 50), "moved again."]), [1, 2]);
    assert_eq!(joined(&["Harbor reopens", &line("Trams", 49), "moved again."]), [1, 1, 1]);
}

#[test]
fn two_lines_as_full_as_those_above_them_show_it_too() {
    let full = line("Trams", 60);
    assert_eq!(joined(&["Harbor reopens", &full, &full]), [1, 1, 1]);
    assert_eq!(joined(&["Harbor reopens", &full, &full, &full]), [1, 3]);
    assert_eq!(joined(&["Harbor reopens", &full, &full, &full, &full]), [1, 4]);
    // Lines of 12 columns more or less are as full, of 13 they are not.
    let (less, least) = (line("Trams", 72), line("Trams", 73));
    assert_eq!(joined(&["Harbor reopens", &full, &less, &less]), [1, 1, 2]);
    assert_eq!(joined(&["Harbor reopens", &full, &least, &least]), [1, 1, 1, 1]);
}

#[test]
fn a_blank_line_parts_what_is_as_full() {
    let full = line("Trams", 60);
    assert_eq!(joined(&["Harbor reopens", "", &full, "", &full, "", &full, &full]), [1, 1, 1, 1, 1]);
    assert_eq!(joined(&["Harbor reopens", "", &full, "", &full, &full, &full]), [1, 1, 3]);
}

#[test]
fn words_in_columns_are_a_row() {
    let cells = |words: usize| vec!["ships"; words].join(" ");
    for (line, is_row) in [
        ("a   b   c".into(), true),
        ("a\tb".into(), true),
        ("a   b".into(), false),
        ("a  b  c  d".into(), false),
        ("a   b   c.".into(), false),
        ("a\tb?".into(), false),
        ("a     b     c".into(), true),
        // Four words a cell, on average, and no more.
        (format!("{}   {}   {}", cells(4), cells(4), cells(4)), true),
        (format!("{}   {}   {}", cells(5), cells(4), cells(4)), false),
        (format!("{}   {}   {}   {}", cells(4), cells(4), cells(4), cells(4)), true),
    ] {
        let text = format!("Ships moved.\n{line}\nTugs follow.");
        let body = Body::parse(&text);
        assert_eq!(matches!(body.blocks[1], Block::TableRow(_)), is_row, "{line}");
    }
}
