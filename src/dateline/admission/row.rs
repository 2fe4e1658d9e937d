//! The rows of the table: why a line is held for a dateline, and where it has to stand to be held for one.

/// A row of the table: why a line is held for a dateline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Row {
    KnownCreditAndDash,
    KnownCreditAndStop,
    KnownCreditAtTheEnd,
    KnownCreditBehindADate,
    KnownCreditBeforeASentence,
    OutletBehindADate,
    OutletBehindCapitals,
    OutletBehindARegion,
    PortalAndDash,
    DateAndDash,
    DateAndStop,
    DateAtTheEnd,
    MisprintedDateAndDash,
    CapitalsAndDash,
    DateAndStopDash,
    OutletAndStopDash,
    // What is believed below a headline alone.
    OutletAndDash,
    OutletBeforeASentence,
    NameDateAndColon,
    DateBeforeASentence,
    CapitalsAndColon,
    RegionAndDash,
    NameAndDash,
    RegionBeforeASentence,
    NameAndStopDash,
    BarredCredit,
    // In a script without capitals.
    CaselessOutlet,
    CaselessOffice,
    CaselessNameAndDate,
    CaselessNameAndMark,
}

/// Where a line has to stand to be held for a dateline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ground {
    /// Anywhere in a story's head, and as its first line.
    Anywhere,
    /// Below a headline.
    BelowHeadline,
    /// Right below a headline and alone of its form, with a sentence behind it: a topic, a speaker's name or a row of a
    /// table looks the same.
    Thin,
}

impl Row {
    #[cfg(test)]
    pub(super) const ALL: [Self; 30] = [
        Self::KnownCreditAndDash,
        Self::KnownCreditAndStop,
        Self::KnownCreditAtTheEnd,
        Self::KnownCreditBehindADate,
        Self::KnownCreditBeforeASentence,
        Self::OutletBehindADate,
        Self::OutletBehindCapitals,
        Self::OutletBehindARegion,
        Self::PortalAndDash,
        Self::DateAndDash,
        Self::DateAndStop,
        Self::DateAtTheEnd,
        Self::MisprintedDateAndDash,
        Self::CapitalsAndDash,
        Self::OutletAndDash,
        Self::OutletBeforeASentence,
        Self::NameDateAndColon,
        Self::DateBeforeASentence,
        Self::CapitalsAndColon,
        Self::RegionAndDash,
        Self::NameAndDash,
        Self::RegionBeforeASentence,
        Self::DateAndStopDash,
        Self::OutletAndStopDash,
        Self::NameAndStopDash,
        Self::BarredCredit,
        Self::CaselessOutlet,
        Self::CaselessOffice,
        Self::CaselessNameAndDate,
        Self::CaselessNameAndMark,
    ];

    /// Where the line has to stand.
    pub(crate) const fn ground(self) -> Ground {
        match self {
            Self::KnownCreditAndDash
            | Self::KnownCreditAndStop
            | Self::KnownCreditAtTheEnd
            | Self::KnownCreditBehindADate
            | Self::KnownCreditBeforeASentence
            | Self::OutletBehindADate
            | Self::OutletBehindCapitals
            | Self::OutletBehindARegion
            | Self::PortalAndDash
            | Self::DateAndDash
            | Self::DateAndStop
            | Self::MisprintedDateAndDash
            | Self::CapitalsAndDash
            | Self::DateAndStopDash
            | Self::OutletAndStopDash
            | Self::CaselessOffice => Ground::Anywhere,
            Self::DateAtTheEnd => Ground::BelowHeadline,
            Self::OutletAndDash
            | Self::OutletBeforeASentence
            | Self::NameDateAndColon
            | Self::DateBeforeASentence
            | Self::CapitalsAndColon
            | Self::RegionAndDash
            | Self::NameAndDash
            | Self::RegionBeforeASentence
            | Self::NameAndStopDash
            | Self::BarredCredit
            | Self::CaselessOutlet
            | Self::CaselessNameAndDate
            | Self::CaselessNameAndMark => Ground::Thin,
        }
    }

    /// A line that the row admits, and no other row does.
    #[cfg(test)]
    pub(super) const fn example(self) -> &'static str {
        match self {
            Self::KnownCreditAndDash => "Porto (Reuters) - Ships moved.",
            Self::KnownCreditAndStop => "PORTO, May 3. /TASS/. Ships moved.",
            Self::KnownCreditAtTheEnd => "PORTO (Lusa)",
            Self::KnownCreditBehindADate => "Kathmandu, Oct 17 (PTI) the ship sailed.",
            Self::KnownCreditBeforeASentence => "PORTO (Lusa) Ships moved.",
            Self::OutletBehindADate => "Braga, 08 dez 2022 (Eclipse): O porto.",
            Self::OutletBehindCapitals => "ST. ANSELM, Maine (WVLN) — Seals came back.",
            Self::OutletBehindARegion => "Anselm, Maine (Harbor Network) - Seals came back.",
            Self::PortalAndDash => "Porto, HARBOR.CO - Ships moved.",
            Self::DateAndDash => "Porto, March 26 - Ships moved.",
            Self::DateAndStop => "PORTO, March 26. Ships moved.",
            Self::DateAtTheEnd => "PORTO, Portugal 2026-03-26",
            Self::MisprintedDateAndDash => "PORTO, Narch 2 - Ships moved.",
            Self::CapitalsAndDash => "BRAMPTON, Ont. — A ship sailed.",
            Self::OutletAndDash => "Porto (WVLN) -- Ships moved.",
            Self::OutletBeforeASentence => "PORTO (RNS) Church leaders met.",
            Self::NameDateAndColon => "Porto, March 26: Ships moved.",
            Self::DateBeforeASentence => "PORTO, March 26 Ships moved.",
            Self::CapitalsAndColon => "PORTO, Portugal : Ships moved.",
            Self::RegionAndDash => "Brampton, Ont. - A ship sailed.",
            Self::NameAndDash => "Porto – Ships moved.",
            Self::RegionBeforeASentence => "ANSELM, Kan. Seals came back.",
            Self::DateAndStopDash => "Porto, 3 mar.- El barco zarpó.",
            Self::OutletAndStopDash => "PORTO (puerto).- El barco zarpó.",
            Self::NameAndStopDash => "Porto.- El barco zarpó.",
            Self::BarredCredit => "Porto, Portugal | Harbor | Ships moved.",
            Self::CaselessOutlet => "فیلنا (بندرگاہ) - جہاز چل پڑے۔",
            Self::CaselessOffice => "فیلنا (مانیٹرنگ ڈیسک) جہاز چل پڑے۔",
            Self::CaselessNameAndDate => "वेल्ना, 24 जून। बंदरगाह खुल गया।",
            Self::CaselessNameAndMark => "فیلنا: جہاز چل پڑے۔",
        }
    }
}
