//! The worst texts that anyone could think of: one piece, repeated.

use super::made::made;

/// By name: what stands before the piece, the piece that is repeated, and what stands behind it.
pub const ADVERSARIES: [(&str, &str, &str, &str); 75] = [
    ("newlines", "", "\n", ""),
    ("slashes", "", "/", ""),
    ("capitals", "", "A", ""),
    ("capitals and commas", "", "A, ", ""),
    ("open brackets", "", "(", ""),
    ("open slashes", "", "/TASS", ""),
    ("one endless line", "", "ship ", ""),
    ("one endless place list", "", "PARIS/", ""),
    ("places joined by a word", "", "PARIS and ", ""),
    ("crossheads only", STORY, "Next steps\n", ""),
    ("months only", "", "May ", ""),
    ("dates a line", "", "May 1\n", ""),
    ("one endless byline", "By ", "A B, ", ""),
    ("bylines a line", "", "By A\n", ""),
    ("notes a line", "", "(Adds)\n", ""),
    ("items a line", "", "- a\n", ""),
    ("rows a line", "", "a   b   c\n", ""),
    ("one endless row", STORY, "a   b   ", ""),
    ("end marks in one line", STORY, "(end) ", ""),
    ("sign-offs in one line", STORY, " (Reporting by A)", ""),
    ("end marks after brackets", STORY, "(NAN) Enditem ", ""),
    ("credits a line", STORY, "(NAN)\n", ""),
    ("initials a line", STORY, "ab/cd\n", ""),
    ("blanks", "A", "\u{A0}", ""),
    ("rare line endings", "", "a\u{85}", ""),
    ("almost rare line endings", "\u{85}", "£", ""),
    // What an attack on 0.1.0 found: the first seven ended the process, the next took the square of their length.
    ("brackets", "", "()", ""),
    ("brackets round a letter", "", "(x)", ""),
    ("brackets round a letter below a line", "Harbour reopens\n", "(x)", ""),
    ("brackets closed by others", "", "(']", ""),
    ("notes in one line", "", "(Adds) ", ""),
    ("dates of the other calendar", "PORTO, ", "Safar 1 corresponding to ", "May 3 (Lusa) - Ships moved."),
    ("sign-offs behind a sentence", "Ships moved.", " (Reporting by A).", ""),
    ("brackets closed by others, then a dash", "", "(]", " -"),
    ("brackets and a dash closed by others", "", "( - ]", ""),
    ("notes never closed", "", "(Adds ", ""),
    ("notes never closed, then sign-offs", "(Adds ", " (Reporting by A).", ""),
    ("credits above a dateline", "", "(AP)\n", DATELINE),
    ("dates above a dateline", "", "May 3, \n- \n", DATELINE),
    ("places above a dateline", "", "PORTO, \n: \n", DATELINE),
    ("bylines with a credit", "", "By A B C D E F G H I J K (XYZ) a\n", ""),
    ("credits that no row lists", "", "(XYZ)", ""),
    ("captions a line", "", "Ships wait. Photo: Mia Sorel\n", ""),
    ("names a line", "Ships move again\nMay 3, 2027\n", "Ann Roe\n", ""),
    ("dashes a line", "", "-\n", ""),
    ("blanks behind a bracket", "(", "\u{A0}", ""),
    ("credits and asterisks", "", "(AA)\n***\n", ""),
    ("bylines of two names", "", "By A B\n", ""),
    ("blanks before sign-offs", "(Adds\n", " ", "Ships moved. (Reporting by A). (Reporting by A)."),
    ("feet behind blanks", "Ships\n        moved.", " (Reporting by A).", ""),
    ("articles", "", "the ", "Netherlands (AP) - Ships moved."),
    // What a reader of the mends found: these took the square of their length too.
    ("credits above places that are feet", "", "(AP)\nPORTO GMT - 2026\n", "Ships wait\n"),
    ("credits above dated places that are feet", "", "(AP)\nPORTO, GMT, May 3, 2026 -\n", "Ships wait\n"),
    ("blanks inside a broken byline", BROKEN_BYLINE, " ", BROKEN_REST),
    ("blanks of no width inside a broken byline", BROKEN_BYLINE, " \u{200B}", BROKEN_REST),
    // Streams: marks that open and close stories, and what stands between them.
    ("starts of a header", "", "\x01", ""),
    ("starts of a header a line", "", "\x01\n", ""),
    ("starts of a header and of a text", "", "\x01\n\x02", ""),
    ("headers a line", "", "\x01hbr0124 3 i 93  hbw\n", ""),
    ("headers without a start", "", "hbr0124 3 i 93\n", ""),
    ("ends of a text a line", "", "\x03\n", ""),
    ("fillers a line", "", "\x7f\x16\n", ""),
    ("carets a line", "\x16\x16\x01z6715\x1f-\nr z k 02-20 0500\n\x02^k<\n", "^a<\n", ""),
    ("typesetting in one line", "\x16\x16\x01z6715\x1f-\nr z k 02-20 0500\n\x02", "^< ", ""),
    ("telex openings a line", "", "ZCZC\n", ""),
    ("telex fields a line", "ZCZC\n", ":\n", ""),
    ("ends of despatches a line", "", "./.\n", ""),
    ("ends of despatches and blank lines", "", "./.\n\n", "a"),
    ("form feeds", "", "\x0c", "A\n\nB"),
    ("form feeds and lines", "", "A\x0c", ""),
    ("documents a line", "", "1 of 9 DOCUMENTS\n", ""),
    ("fields a line", "1 of 9 DOCUMENTS\n", "BYLINE: A\n", ""),
    ("rules of underscores", "", "________________________________________\n\n", ""),
    ("opened elements", "<DOC>\n", "<TEXT>\n", ""),
    ("closed elements", "<DOC>\n<TEXT>", "</P>", ""),
];

const STORY: &str = "Harbour reopens\nPORTO, May 3 (Lusa) - Ships moved.\n";

const DATELINE: &str = "HARLOW, Ill. (AP) - The governor signed it.\n";

/// A byline that fills its line, so that the next line goes on with it.
const BROKEN_BYLINE: &str = "Harbor reopens\n\nBy Martha Hollis and Peter Oskar Lang and Anna Kim and Rui Costa, the";

/// What shows that the copy above it is broken to a measure.
const BROKEN_REST: &str = "\nLee\n    Ships moved again on Monday after a storm that had kept them for days\n\
    waiting outside the harbor, said the harbor master and his office too.\n";

/// The adversary of `length` bytes or a little less.
#[must_use]
pub fn adversary((_, head, unit, tail): (&str, &str, &str, &str), length: usize) -> String {
    made(head, unit, tail, length)
}
