//! Streams that were damaged on their way: what is mixed or cut costs itself, and no other story.

use wirecopy::diagnostic::Code;
use wirecopy::stories;
use wirecopy::stories::Story;

use super::AGAIN;

/// A transmission of IPTC 7901 with its control characters.
fn transmission(number: u16, headline: &str) -> String {
    format!(
        "\x01hbw{number:04} 3 i 12 hbw 1888\r\n\r\nVelna/harbor/\r\n\x02{headline} =\r\n\r\n   VELNA, May 3 (AP) - {AGAIN}\r\nTugs helped.\r\n\x03212101 GMT Nov 18\r\n"
    )
}

/// Headlines and codes of the stories that are cut out of a text.
fn cut(text: &str) -> (Vec<String>, Vec<Vec<Code>>) {
    let headline = |story: Story<'_>| story.article().headline.map(|headline| headline.text.to_string());
    let codes = |story: Story<'_>| story.diagnose().map(|flaw| flaw.code).collect();
    (stories(text).map(|story| headline(story).unwrap_or_default()).collect(), stories(text).map(codes).collect())
}

/// Two lines that a receiver took down at once: the stories before and after are as they were sent.
#[test]
fn streams_that_are_mixed_line_by_line_cost_what_is_mixed() {
    let [first, second, third, fourth] =
        [(1, "Harbor reopens"), (2, "Ferries wait"), (7, "Fog lifts"), (8, "Cranes turn")]
            .map(|(n, h)| transmission(n, h));
    let mixed: String = second.lines().zip(third.lines()).flat_map(|(a, b)| [a, "\r\n", b, "\r\n"]).collect();
    let text = [&*first, &*mixed, &*fourth].concat();
    let (headlines, codes) = cut(&text);
    assert_eq!(
        (headlines.first().unwrap().as_str(), headlines.last().unwrap().as_str()),
        ("Harbor reopens", "Cranes turn")
    );
    assert_eq!((&codes[0], codes.last().unwrap()), (&vec![], &vec![]));
    assert!(codes[1..codes.len() - 1].iter().any(|codes| codes.contains(&Code::NoEndMark)), "{codes:?}");
    assert_eq!(stories(&text).map(|story| story.raw()).collect::<String>(), text);
}

/// The sender stopped in the middle of a story and began the next.
#[test]
fn a_story_cut_in_the_middle_costs_itself() {
    let [first, second, third] =
        [(1, "Harbor reopens"), (2, "Ferries wait"), (3, "Fog lifts")].map(|(n, h)| transmission(n, h));
    for at in [second.len() / 3, second.len() / 2, second.len() - 24] {
        let text = [&*first, &second[..at], "\r\n", &*third].concat();
        let (headlines, codes) = cut(&text);
        assert_eq!([&headlines[0], &headlines[2]], ["Harbor reopens", "Fog lifts"], "{at}");
        assert_eq!(codes, [vec![], vec![Code::NoEndMark], vec![]], "{at}");
    }
}
