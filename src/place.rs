//! [`Place`] and [`Places`]: where the story was filed, as printed.

mod grammar;
mod name;
mod next;

pub(crate) use grammar::{PlaceRun, first_name, places, region_first, without_correspondent};
pub(crate) use name::{after_arabic_on, after_first_word};
pub(crate) use next::{Stop, misprinted_day};

use alloc::vec::Vec;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::ops::Deref;

use crate::text::Text;

/// One place of a dateline: as printed, never looked up and never completed.
///
/// `MOSCOW, Idaho` keeps its region, and `DALLAS/FORT WORTH` is one place. The wire says where the
/// copy was filed, which need not be where things happened.
///
/// `Display` writes the region behind a comma, whatever mark parts it off in print.
///
/// ```
/// use wirecopy::Place;
///
/// assert_eq!(Place::new("IGORA").in_region("Leningrad Region").to_string(), "IGORA, Leningrad Region");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Place<'a> {
    /// The city, or what stands where a city would: `MOSCOW`, `ISS`, `ABOARD AIR FORCE ONE`.
    pub name: Text<'a>,
    /// State, province or country, whatever marks part it off: `Ore.` in `PORTLAND, Ore.`,
    /// `Leningrad Region` in `IGORA /Leningrad Region/`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub region: Option<Text<'a>>,
}

impl<'a> Place<'a> {
    /// A place without a region.
    #[must_use]
    pub fn new(name: impl Into<Text<'a>>) -> Self {
        Self { name: name.into(), region: None }
    }

    /// The same place in a region.
    #[must_use]
    pub fn in_region(mut self, region: impl Into<Text<'a>>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The same place, owned: it borrows from no text any more.
    #[must_use]
    pub fn into_owned(self) -> Place<'static> {
        Place { name: self.name.into_owned(), region: self.region.map(Text::into_owned) }
    }
}

/// Prints the name, and the region behind a comma: `PORTLAND, Ore.`
impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.region {
            Some(region) => write!(f, "{}, {region}", self.name),
            None => self.name.fmt(f),
        }
    }
}

/// The places of a dateline in print order. It derefs to a slice, and allocates only where there is a second place.
///
/// ```
/// use wirecopy::Dateline;
///
/// let (dateline, _) = Dateline::parse("PARIS/PORTLAND, Ore., May 3 (Reuters) - Ships moved.")?;
/// let places: Vec<String> = dateline.places.iter().map(|place| place.to_string()).collect();
/// assert_eq!(places, ["PARIS", "PORTLAND, Ore."]);
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone)]
pub struct Places<'a>(List<'a>);

#[derive(Clone)]
enum List<'a> {
    None,
    One([Place<'a>; 1]),
    Many(Vec<Place<'a>>),
}

impl<'a> Places<'a> {
    /// No place.
    #[must_use]
    pub const fn none() -> Self {
        Self(List::None)
    }

    /// Puts a place behind the others.
    ///
    /// ```
    /// use wirecopy::{Place, parts::Places};
    ///
    /// let mut places = Places::none();
    /// places.push(Place::new("PORTO"));
    /// assert_eq!((places.len(), places.pop(), places.pop()), (1, Some(Place::new("PORTO")), None));
    /// ```
    pub fn push(&mut self, place: Place<'a>) {
        self.0 = match core::mem::replace(&mut self.0, List::None) {
            List::None => List::One([place]),
            List::One([first]) => {
                // Datelines of three places exist, of five hardly.
                let mut places = Vec::with_capacity(4);
                places.push(first);
                places.push(place);
                List::Many(places)
            }
            List::Many(mut places) => {
                places.push(place);
                List::Many(places)
            }
        };
    }

    /// Takes the last place off; `None` where there is none.
    pub fn pop(&mut self) -> Option<Place<'a>> {
        match core::mem::replace(&mut self.0, List::None) {
            List::None => None,
            List::One([place]) => Some(place),
            List::Many(mut places) => {
                let last = places.pop();
                self.0 = if places.is_empty() { List::None } else { List::Many(places) };
                last
            }
        }
    }

    /// The same places, owned: they borrow from no text any more.
    #[must_use]
    pub fn into_owned(self) -> Places<'static> {
        match self.0 {
            List::None => Places(List::None),
            List::One([place]) => Places(List::One([place.into_owned()])),
            List::Many(places) => places.into_iter().map(Place::into_owned).collect(),
        }
    }
}

/// The list of the places.
impl<'a> Deref for Places<'a> {
    type Target = [Place<'a>];

    fn deref(&self) -> &[Place<'a>] {
        match &self.0 {
            List::None => &[],
            List::One(place) => place,
            List::Many(places) => places,
        }
    }
}

impl<'p, 'a> IntoIterator for &'p Places<'a> {
    type Item = &'p Place<'a>;
    type IntoIter = core::slice::Iter<'p, Place<'a>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a> IntoIterator for Places<'a> {
    type Item = Place<'a>;
    type IntoIter = core::iter::Chain<core::option::IntoIter<Place<'a>>, alloc::vec::IntoIter<Place<'a>>>;

    fn into_iter(self) -> Self::IntoIter {
        let (one, many) = match self.0 {
            List::None => (None, Vec::new()),
            List::One([place]) => (Some(place), Vec::new()),
            List::Many(places) => (None, places),
        };
        one.into_iter().chain(many)
    }
}

impl<'a> FromIterator<Place<'a>> for Places<'a> {
    fn from_iter<I: IntoIterator<Item = Place<'a>>>(places: I) -> Self {
        let mut list = Self::none();
        list.extend(places);
        list
    }
}

impl<'a> Extend<Place<'a>> for Places<'a> {
    fn extend<I: IntoIterator<Item = Place<'a>>>(&mut self, places: I) {
        places.into_iter().for_each(|place| self.push(place));
    }
}

impl Default for Places<'_> {
    fn default() -> Self {
        Self::none()
    }
}

impl fmt::Debug for Places<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl PartialEq for Places<'_> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Places<'_> {}

impl Hash for Places<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

#[cfg(test)]
mod tests {
    use std::hash::DefaultHasher;

    use alloc::format;

    use super::*;

    fn list(names: &[&'static str]) -> Places<'static> {
        names.iter().map(|name| Place::new(Text::new(name))).collect()
    }

    fn hash(places: &Places<'_>) -> u64 {
        let mut hasher = DefaultHasher::new();
        places.hash(&mut hasher);
        hasher.finish()
    }

    #[test]
    fn places_come_in_print_order_however_many_they_are() {
        for names in [&[][..], &["PARIS"], &["PARIS", "LONDON"], &["PARIS", "LONDON", "ROME"]] {
            let mut places = list(names);
            assert!((&places).into_iter().map(|place| place.name.as_printed()).eq(names.iter().copied()));
            assert!(places.clone().into_iter().map(|place| place.name).eq(names.iter().copied()));
            assert_eq!(places.clone().into_owned(), places);
            assert_eq!(places.len(), names.len());
            for name in names.iter().rev() {
                assert_eq!(places.pop().unwrap().name, *name);
            }
            assert_eq!((places.pop(), places), (None, Places::none()));
        }
    }

    #[test]
    fn places_are_equal_by_their_names_and_regions() {
        let region = |region| Place::new(Text::new("MOSCOW")).in_region(Text::new(region));
        let (idaho, alone): (Places<'_>, _) = ([region("Idaho")].into_iter().collect(), list(&["MOSCOW"]));
        assert_eq!((&alone, hash(&alone)), (&list(&["MOSCOW"]), hash(&list(&["MOSCOW"]))));
        for other in [idaho, list(&[]), list(&["ROME"]), list(&["MOSCOW", "ROME"])] {
            assert_ne!(alone, other);
            assert_ne!(hash(&alone), hash(&other));
        }
        assert_eq!(format!("{alone:?}"), r#"[Place { name: "MOSCOW", region: None }]"#);
    }
}
