//! [`Section`]: a crosshead and what follows it.

use crate::body::Block;
use crate::text::Text;

/// A crosshead with the blocks up to the next one; the first section of most stories has no crosshead.
///
/// [`Body::sections`](crate::Body::sections) gives them and has an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Section<'b, 'a> {
    /// The crosshead, or `None` for what stands before the first.
    pub crosshead: Option<&'b Text<'a>>,
    /// The blocks that follow it.
    pub blocks: &'b [Block<'a>],
}

/// The iterator that [`Body::sections`](crate::Body::sections) returns.
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct Sections<'b, 'a> {
    rest: &'b [Block<'a>],
}

impl<'b, 'a> Sections<'b, 'a> {
    pub(crate) const fn of(blocks: &'b [Block<'a>]) -> Self {
        Self { rest: blocks }
    }
}

impl<'b, 'a> Iterator for Sections<'b, 'a> {
    type Item = Section<'b, 'a>;

    fn next(&mut self) -> Option<Section<'b, 'a>> {
        let (crosshead, after) = match self.rest.split_first()? {
            (Block::Crosshead(text), after) => (Some(text), after),
            _ => (None, self.rest),
        };
        let end = after.iter().position(|block| matches!(block, Block::Crosshead(_))).unwrap_or(after.len());
        let (blocks, rest) = after.split_at(end);
        self.rest = rest;
        Some(Section { crosshead, blocks })
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use crate::body::Body;
    use crate::text::Text;

    #[test]
    fn a_section_is_a_crosshead_and_what_follows_it() {
        for (text, expected) in [
            ("", &[][..]),
            ("Ships moved.", &[(None, &["Ships moved."][..])]),
            (
                "Ships moved.\nTugs too.\nNext steps\nThe port opens.\n***\nThe cranes\nCranes wait.",
                &[
                    (None, &["Ships moved.", "Tugs too."]),
                    (Some("Next steps"), &["The port opens.", "***"]),
                    (Some("The cranes"), &["Cranes wait."]),
                ],
            ),
        ] {
            let body = Body::parse(text);
            let sections: Vec<_> = body.sections().collect();
            assert_eq!(sections.len(), expected.len(), "{text:?}");
            for (section, (crosshead, blocks)) in sections.iter().zip(expected) {
                assert_eq!(section.crosshead.map(Text::as_printed), *crosshead);
                assert!(section.blocks.iter().map(|block| block.text().as_printed()).eq(blocks.iter().copied()));
            }
        }
    }
}
