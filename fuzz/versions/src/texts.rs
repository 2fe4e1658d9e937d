//! The texts that both versions read: whole ones from files, and damaged ones made of them.

use std::fs;
use std::io;
use std::path::Path;

use serde_json::Value;

/// A text, and where it came from.
pub struct Whole {
    pub from: String,
    pub text: String,
}

/// Damaged texts are made of the first characters of a whole one, so that most of the damage is seen by the head.
const LONGEST: usize = 3000;
/// Where a story's head ends, more or less, in characters: two thirds of the damage falls before it.
const HEAD: usize = 300;

/// Reads a file, a folder of files, or the records of a `.jsonl` file by their key `input`.
pub fn read(path: &Path, into: &mut Vec<Whole>) -> io::Result<()> {
    let shown = path.display().to_string();
    if path.is_dir() {
        let mut inside: Vec<_> =
            fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
        inside.sort();
        return inside.iter().try_for_each(|path| read(path, into));
    }
    let bytes = fs::read(path)?;
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("jsonl") => {
            for (at, line) in String::from_utf8_lossy(&bytes).lines().enumerate() {
                let record: Value = serde_json::from_str(line)?;
                if let Some(text) = record["input"].as_str() {
                    into.push(Whole { from: format!("{shown}:{}", at + 1), text: text.to_owned() });
                }
            }
        }
        // What is written about stories is no story.
        Some("snap" | "md") => {}
        _ => into.push(Whole { from: shown, text: String::from_utf8_lossy(&bytes).into_owned() }),
    }
    Ok(())
}

/// The damaged text number `number` of `seed`: the same on every machine.
///
/// A whole text loses characters, has marks of the trade put into it, or a piece of another text, one to four times.
pub fn damaged(whole: &[Whole], pieces: &[String], seed: u64, number: u64) -> String {
    let mut choices = Choices::new(seed, number);
    let mut text: Vec<char> = whole[choices.below(whole.len())].text.chars().take(LONGEST).collect();
    for _ in 0..=choices.below(4) {
        let reach = if choices.below(3) > 0 { text.len().min(HEAD) } else { text.len() };
        let at = choices.below(reach + 1);
        match choices.below(4) {
            0 => {
                let to = (at + 1 + choices.below(30)).min(text.len());
                text.drain(at.min(to)..to);
            }
            1 => {
                let piece = pieces[choices.below(pieces.len())].repeat(1 + choices.below(3));
                text.splice(at..at, piece.chars());
            }
            2 => {
                let other: Vec<char> = whole[choices.below(whole.len())].text.chars().take(LONGEST).collect();
                let from = choices.below(other.len() + 1);
                let to = (from + choices.below(120)).min(other.len());
                text.splice(at..at, other[from..to].iter().copied());
            }
            _ => {
                if let (Some(c), Some(other)) = (text.get_mut(at), pieces[choices.below(pieces.len())].chars().next()) {
                    *c = other;
                }
            }
        }
    }
    text.into_iter().collect()
}

/// Numbers that look drawn (xorshift), from a seed.
struct Choices(u64);

impl Choices {
    fn new(seed: u64, number: u64) -> Self {
        let mixed = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ number.wrapping_mul(0xD1B5_4A32_D192_ED03);
        let mut choices = Self(mixed | 1);
        // Neighbouring numbers begin alike.
        (0..8).for_each(|_| _ = choices.below(1));
        choices
    }

    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 32).unwrap_or(0) % end.max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_text_is_the_same_each_time() {
        let whole = [Whole { from: String::new(), text: "PORTO, May 3 (Lusa) - Ships moved.".repeat(9) }];
        let pieces = ["(".to_owned(), "\n".to_owned()];
        let texts: Vec<_> = (0..50).map(|number| damaged(&whole, &pieces, 7, number)).collect();
        assert_eq!(texts, (0..50).map(|number| damaged(&whole, &pieces, 7, number)).collect::<Vec<_>>());
        assert!(texts.iter().filter(|text| **text == whole[0].text).count() < 10, "most are damaged");
        assert_ne!(texts, (0..50).map(|number| damaged(&whole, &pieces, 8, number)).collect::<Vec<_>>());
    }
}
