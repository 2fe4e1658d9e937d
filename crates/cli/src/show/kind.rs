//! The kinds of parts, and their names.

use wirecopy::parts::BlockKind;

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Label,
    Headline,
    Subheadline,
    Byline,
    Name,
    Title,
    Dateline,
    Place,
    Region,
    Credit,
    Agency,
    Correspondent,
    Lede,
    Body(BlockKind),
    /// Words between the parts, such as a mark round a headline.
    Unread,
}

impl Kind {
    /// The kinds of the legend, in the order of a story.
    pub(crate) const LEGEND: [Self; 23] = [
        Self::Label,
        Self::Headline,
        Self::Subheadline,
        Self::Byline,
        Self::Name,
        Self::Title,
        Self::Dateline,
        Self::Place,
        Self::Region,
        Self::Credit,
        Self::Agency,
        Self::Correspondent,
        Self::Lede,
        Self::Body(BlockKind::Paragraph),
        Self::Body(BlockKind::Crosshead),
        Self::Body(BlockKind::ListItem),
        Self::Body(BlockKind::TableRow),
        Self::Body(BlockKind::Separator),
        Self::Body(BlockKind::Note),
        Self::Body(BlockKind::SignOff),
        Self::Body(BlockKind::EndMark),
        Self::Body(BlockKind::Boilerplate),
        Self::Unread,
    ];

    /// Whether it stands in another part.
    pub(crate) fn is_inner(self) -> bool {
        matches!(
            self,
            Self::Name | Self::Title | Self::Place | Self::Region | Self::Credit | Self::Agency | Self::Correspondent
        )
    }

    /// The name in the margin: `sign-off`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Label => "label",
            Self::Headline => "headline",
            Self::Subheadline => "subheadline",
            Self::Byline => "byline",
            Self::Name => "name",
            Self::Title => "title",
            Self::Dateline => "dateline",
            Self::Place => "place",
            Self::Region => "region",
            Self::Credit => "credit",
            Self::Agency => "agency",
            Self::Correspondent => "correspondent",
            Self::Lede => "lede",
            Self::Body(BlockKind::ListItem) => "list item",
            Self::Body(BlockKind::TableRow) => "table row",
            Self::Body(BlockKind::SignOff) => "sign-off",
            Self::Body(BlockKind::EndMark) => "end mark",
            Self::Body(kind) => kind.as_str(),
            Self::Unread => "no part",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_legend_has_every_kind_of_block() {
        // The first paragraph is the lede, and has its own kind beside this one.
        for kind in BlockKind::ALL {
            assert!(Kind::LEGEND.contains(&Kind::Body(*kind)), "{kind}");
        }
    }

    #[test]
    fn no_two_kinds_have_one_name() {
        let mut names: Vec<_> = Kind::LEGEND.map(Kind::name).to_vec();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Kind::LEGEND.len());
    }
}
