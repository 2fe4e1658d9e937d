//! The worst texts that anyone could think of: one unit, repeated.

/// A head, and the unit that is repeated after it, by name.
pub const ADVERSARIES: [(&str, &str, &str); 26] = [
    ("newlines", "", "\n"),
    ("slashes", "", "/"),
    ("capitals", "", "A"),
    ("capitals and commas", "", "A, "),
    ("open brackets", "", "("),
    ("open slashes", "", "/TASS"),
    ("one endless line", "", "ship "),
    ("one endless place list", "", "PARIS/"),
    ("places joined by a word", "", "PARIS and "),
    ("crossheads only", STORY, "Next steps\n"),
    ("months only", "", "May "),
    ("dates a line", "", "May 1\n"),
    ("one endless byline", "By ", "A B, "),
    ("bylines a line", "", "By A\n"),
    ("notes a line", "", "(Adds)\n"),
    ("items a line", "", "- a\n"),
    ("rows a line", "", "a   b   c\n"),
    ("one endless row", STORY, "a   b   "),
    ("end marks in one line", STORY, "(end) "),
    ("sign-offs in one line", STORY, " (Reporting by A)"),
    ("end marks after brackets", STORY, "(NAN) Enditem "),
    ("credits a line", STORY, "(NAN)\n"),
    ("initials a line", STORY, "ab/cd\n"),
    ("blanks", "A", "\u{A0}"),
    ("rare line endings", "", "a\u{85}"),
    ("almost rare line endings", "\u{85}", "£"),
];

const STORY: &str = "Harbour reopens\nPORTO, May 3 (Lusa) - Ships moved.\n";

/// The adversary of `length` bytes or a little less.
#[must_use]
pub fn adversary((_, head, unit): (&str, &str, &str), length: usize) -> String {
    let times = length.saturating_sub(head.len()) / unit.len();
    format!("{head}{}", unit.repeat(times))
}
