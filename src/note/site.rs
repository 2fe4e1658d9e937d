//! What a site prints above a story of its own accord: where a reader is, what its server says.

use crate::line::fits;
use crate::phrase::{Phrase, is_server_message, opens_trail};
use crate::read::{Tokens, after_phrase};

/// Whether a line is the site's and none of a story's parts.
///
/// Typical input is `You are here: Home`, `Deprecated: … on line 48`, `This story was originally published
/// in The Harbor on July 28, 1914.`
pub(crate) fn is_of_site(i: Tokens<'_, '_>) -> bool {
    let words = i.copy();
    // The last letter is asked first, since most lines are none of these.
    match words.as_bytes().last() {
        Some(b'0'..=b'9') if is_server_message(words) => true,
        Some(b'.') => is_reprint(i),
        _ => is_trail(words),
    }
}

/// `You are here: Home`, `Filtered By: Topstories`
fn is_trail(words: &str) -> bool {
    const LONGEST: usize = 90;
    fits(words, LONGEST) && words.contains(':') && opens_trail(words)
}

/// `This story was originally published in The Harbor on July 28, 1914.`: where copy of an archive was first, and in which year.
fn is_reprint(i: Tokens<'_, '_>) -> bool {
    const LONGEST: usize = 120;
    const OF_YEAR: usize = 4;
    let words = i.copy();
    let figures = words.bytes().rev().skip(1).take(OF_YEAR + 1).take_while(u8::is_ascii_digit).count();
    figures == OF_YEAR && fits(words, LONGEST) && after_phrase(i, Phrase::Addition).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;
    use crate::read::block;

    #[test]
    fn a_site_s_own_lines() {
        for (words, expected) in [
            ("You are here: Home", true),
            ("YOU ARE HERE: Home > News", true),
            ("Filtered By: Topstories", true),
            ("Estás en: Portada / Puerto", true),
            ("Sie sind hier: Startseite", true),
            ("Вы здесь: Главная", true),
            ("Deprecated: noindex is deprecated since version 5.7.0! in /home/velna/functions.php on line 4861", true),
            ("Warning: Undefined array key in /home/velna/index.php on line 48", true),
            ("This story was originally published in The Harbor on July 28, 1914.", true),
            ("This article first appeared in Velna Times on May 3, 2027.", true),
            ("You are here for the ships", false),
            ("Warning: ships wait on line 48", false),
            ("Ships moved in 2027", false),
            ("Ships moved again in 2027.", false),
            ("This story was originally about ships.", false),
            ("Harbor: ships wait", false),
        ] {
            assert_eq!(block(words, &Desk::new(), is_of_site), expected, "{words}");
        }
    }
}
