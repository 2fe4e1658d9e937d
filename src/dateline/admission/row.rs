//! The rows of the table: why a line is held for a dateline, and where it has to stand to be held for one.

use core::fmt;

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

/// Makes the rows from one list: constant, name, ground, a line that the row admits and no other does, and what
/// was printed there.
macro_rules! rows {
    ($($variant:ident = $name:literal $ground:ident $example:literal $sentence:literal,)+) => {
        /// The form by which a line was held for a dateline: what was printed there.
        ///
        /// Each form has a line that it holds for a dateline and no other does, shown with its variant below.
        ///
        /// | form | what was printed |
        /// |---|---|
        $(#[doc = concat!("| `", $name, "` | ", $sentence, " |")])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Admission {
            $(#[doc = concat!("`", $example, "`")] $variant,)+
        }

        stable_names! { Admission: $($variant = $name,)+ }

        impl Admission {
            /// Where the line has to stand.
            pub(crate) const fn ground(self) -> Ground {
                match self { $(Self::$variant => Ground::$ground),+ }
            }

            const fn sentence(self) -> &'static str {
                match self { $(Self::$variant => $sentence),+ }
            }

            #[cfg(test)]
            pub(super) const fn example(self) -> &'static str {
                match self { $(Self::$variant => $example),+ }
            }
        }
    };
}

rows! {
    KnownCreditAndDash = "known-credit-and-dash" Anywhere "Porto (Reuters) - Ships moved."
        "an agency that the desk knows signs it, before a dash",
    KnownCreditAndStop = "known-credit-and-stop" Anywhere "PORTO, May 3. /TASS/. Ships moved."
        "an agency that the desk knows signs it, before a stop or a colon",
    KnownCreditAtTheEnd = "known-credit-at-the-end" Anywhere "PORTO (Lusa)"
        "an agency that the desk knows signs it, at the end of its line",
    KnownCreditBehindADate = "known-credit-behind-a-date" Anywhere "Kathmandu, Oct 17 (PTI) the ship sailed."
        "an agency that the desk knows signs it behind a date",
    KnownCreditBeforeASentence = "known-credit-before-a-sentence" Anywhere "PORTO (Lusa) Ships moved."
        "an agency that the desk knows signs it, right before a sentence",
    KnownCreditInThePlace = "known-credit-in-the-place" Anywhere "AGI - Le navi sono partite."
        "an agency that the desk knows stands in the place's slot, before a dash or a date",
    OutletBehindADate = "outlet-behind-a-date" Anywhere "Braga, 08 dez 2022 (Eclipse): O porto."
        "a credit that the desk does not know stands behind a date",
    OutletBehindCapitals = "outlet-behind-capitals" Anywhere "ST. ANSELM, Maine (WVLN) — Seals came back."
        "a credit that the desk does not know stands between capitals and a dash",
    OutletBehindARegion = "outlet-behind-a-region" Anywhere "Anselm, Maine (Harbor Network) - Seals came back."
        "a credit that the desk does not know stands between a region and a dash",
    PortalAndDash = "portal-and-dash" Anywhere "Porto, HARBOR.CO - Ships moved."
        "a portal's name stands behind the place, before a dash",
    DateAndDash = "date-and-dash" Anywhere "Porto, March 26 - Ships moved."
        "a date stands in its place, before a dash",
    DateAndStop = "date-and-stop" Anywhere "PORTO, March 26. Ships moved."
        "a date stands in its place behind capitals, before a stop or a colon",
    MisprintedDateAndDash = "misprinted-date-and-dash" Anywhere "PORTO, Narch 2 - Ships moved."
        "a misprinted date stands between capitals and a dash",
    CapitalsAndDash = "capitals-and-dash" Anywhere "BRAMPTON, Ont. — A ship sailed."
        "a place in capitals stands before a dash and a sentence",
    DateAndStopDash = "date-and-stop-dash" Anywhere "Porto, 3 mar.- El barco zarpó."
        "a date stands in its place, before a stop and a dash as the press in Spanish prints them",
    OutletAndStopDash = "outlet-and-stop-dash" Anywhere "PORTO (puerto).- El barco zarpó."
        "a credit that the desk does not know stands before a stop and a dash",
    CaselessOffice = "caseless-office" Anywhere "فیلنا (مانیٹرنگ ڈیسک) جہاز چل پڑے۔"
        "the name of an office stands in brackets or behind a comma after the place, in a script without capitals",
    CaselessDeskFirst = "caseless-desk-first" Anywhere "संवाददाता, वेल्ना : जहाज चल पड़े।"
        "the name of a wire or an office stands before the place, in a script without capitals",
    CreditFirst = "credit-first" Anywhere "(Reuters) - Ships moved."
        "an agency that the desk knows signs at the head of the line",
    DateAndCreditFirst = "date-and-credit-first" Anywhere "Jan 30 (Reuters) - Ships moved."
        "a date and a credit stand at the head of the line",
    PortalFirst = "portal-first" Anywhere "HARBOR.CO, Velna - Kapal berlayar."
        "a portal's name stands before the place",
    WireBeforePlace = "wire-before-place" Anywhere "Reuters Velna May 3: Ships moved."
        "an agency that the desk knows stands before the place and a date",
    EastAsian = "east-asian" Anywhere "【ベルナ共同】船が出た。"
        "place, date and credit stand together, as Chinese, Japanese and Korean wires print them",
    DateAtTheEnd = "date-at-the-end" BelowHeadline "PORTO, Portugal 2026-03-26"
        "a date with its year stands in its place, at the end of its line",
    DateAndBracketedPlaceBeforeADash = "date-and-bracketed-place-before-a-dash" BelowHeadline "September 30, 2012 (VELNA) – Ships moved."
        "a date with its year stands before a place in brackets and a dash",
    OutletAndDash = "outlet-and-dash" Thin "Porto (WVLN) -- Ships moved."
        "a credit that the desk does not know stands before a dash and a sentence",
    OutletBeforeASentence = "outlet-before-a-sentence" Thin "PORTO (RNS) Church leaders met."
        "a credit that the desk does not know stands between capitals and a sentence",
    NameDateAndColon = "name-date-and-colon" Thin "Porto, March 26: Ships moved."
        "a date stands in its place, before a colon and a sentence",
    DateBeforeASentence = "date-before-a-sentence" Thin "PORTO, March 26 Ships moved."
        "a date stands in its place behind capitals, right before a sentence",
    CapitalsAndColon = "capitals-and-colon" Thin "PORTO, Portugal : Ships moved."
        "a place in capitals stands before a colon and a sentence",
    RegionAndDash = "region-and-dash" Thin "Brampton, Ont. - A ship sailed."
        "a place and its region stand before a dash and a sentence",
    NameAndDash = "name-and-dash" Thin "Porto – Ships moved."
        "a place of one word stands before a dash and a sentence that is not English",
    EnglishNameAndDash = "english-name-and-dash" Thin "Port Anselm — The ships moved."
        "a place stands before a dash and a sentence in English, right below a byline",
    RegionBeforeASentence = "region-before-a-sentence" Thin "ANSELM, Kan. Seals came back."
        "a place in capitals and its region stand right before a sentence",
    NameAndStopDash = "name-and-stop-dash" Thin "Porto.- El barco zarpó."
        "a place stands before a stop and a dash as the press in Spanish prints them",
    BarredCredit = "barred-credit" Thin "Porto, Portugal | Harbor | Ships moved."
        "a credit stands between bars behind the place",
    CaselessOutlet = "caseless-outlet" Thin "فیلنا (بندرگاہ) - جہاز چل پڑے۔"
        "a credit stands behind the place, in a script without capitals",
    CaselessNameAndDate = "caseless-name-and-date" Thin "वेल्ना, 24 जून। बंदरगाह खुल गया।"
        "a date stands in its place, in a script without capitals",
    CaselessNameAndMark = "caseless-name-and-mark" Thin "فیلنا: جہاز چل پڑے۔"
        "a place stands before a mark, in a script without capitals",
    DateAndBracketedPlace = "date-and-bracketed-place" Thin "September 30, 2012 (VELNA) Ships moved."
        "a date with its year stands before a place in brackets",
    OutletFirst = "outlet-first" Thin "(HARBORPRESS) - Ships moved."
        "a credit that the desk does not know stands at the head of the line, before a dash",
    FeedFirst = "feed-first" Thin "[Radio Harbor] Velna -The ships moved."
        "a feed's name in square brackets stands before the place and a dash",
    PlaceAlone = "place-alone" Thin "PORTO."
        "a place stands alone on its line, and the copy shows that it is one",
    DateAlone = "date-alone" Thin "Porto, March 26."
        "a date stands behind the place, on a line of its own",
    NameDateAndStop = "name-date-and-stop" Thin "Porto, Md., March 26. Ships moved."
        "a date stands in its place, before a stop and a sentence",
    DayByPrinting = "day-by-printing" Thin "PORTO, To-day.—Ships moved."
        "a word such as Yesterday stands in the date's place, before a stop or a dash",
    NameAndStop = "name-and-stop" Thin "Porto. Die Schiffe fahren."
        "a place that the copy names again stands before a stop or a colon and a sentence that is not English",
    CapitalsAndColonAlone = "capitals-and-colon-alone" Thin "PORTO:"
        "a place in capitals stands before a colon, on a line of its own",
    CapitalsAndDashAlone = "capitals-and-dash-alone" Thin "PORTO -"
        "a place in capitals stands before a dash, on a line of its own",
    CaselessCreditAlone = "caseless-credit-alone" Thin "فيلنا - رويترز"
        "an agency that the desk knows stands behind the place and a dash, on a line of its own, in a script without capitals",
    Field = "field" Anywhere "VELNA, Arlenia"
        "the field that it stands in holds datelines",
}

impl Admission {
    /// Whether a line of this form is believed only right below a headline and alone of its form, with a sentence behind
    /// it: a topic, a speaker's name or a row of a table looks the same.
    #[must_use]
    pub const fn is_thin(self) -> bool {
        matches!(self.ground(), Ground::Thin)
    }
}

impl fmt::Display for Admission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.sentence())
    }
}
