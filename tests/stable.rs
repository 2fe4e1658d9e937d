//! The names of constants, which logs and JSON have alike.

use std::collections::BTreeSet;

use wirecopy::Part;
use wirecopy::date::YearFound;
use wirecopy::diagnostic::{Admission, Code, Evidence, Objection, Severity};
use wirecopy::{Certainty, ErrorKind};

macro_rules! each {
    ($check:ident: $($kind:ident),+) => { $($check($kind::ALL, $kind::as_str);)+ };
}

#[test]
fn every_name_is_its_own_and_small_letters_with_hyphens() {
    fn check<T: Copy>(all: &[T], as_str: impl Fn(T) -> &'static str) {
        let names: BTreeSet<_> = all.iter().map(|constant| as_str(*constant)).collect();
        assert_eq!(names.len(), all.len(), "{names:?}");
        let plain =
            |name: &&str| name.split('-').all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase()));
        assert!(names.iter().all(plain), "{names:?}");
    }
    each!(check: Admission, Certainty, Code, ErrorKind, Evidence, Objection, Part, Severity, YearFound);
}

#[test]
fn a_constant_is_printed_as_its_name() {
    for (printed, name) in [
        (format!("{:>9}", Certainty::Credited), " credited"),
        (YearFound::Policy.to_string(), "policy"),
        (wirecopy::parts::BlockKind::ListItem.to_string(), "list_item"),
    ] {
        assert_eq!(printed, name);
    }
}

#[cfg(feature = "serde")]
#[test]
fn json_has_the_name_and_takes_no_other() {
    fn check<T>(all: &[T], as_str: impl Fn(T) -> &'static str)
    where
        T: Copy + std::fmt::Debug + PartialEq + serde::Serialize + serde::de::DeserializeOwned,
    {
        for constant in all {
            let json = serde_json::to_value(constant).unwrap();
            assert_eq!(json, as_str(*constant));
            assert_eq!(serde_json::from_value::<T>(json).unwrap(), *constant);
        }
        let error = serde_json::from_str::<T>(r#""no name""#).unwrap_err().to_string();
        assert!(error.starts_with("unknown variant `no name`, expected"), "{error}");
        let error = serde_json::from_str::<T>("1").unwrap_err().to_string();
        assert!(error.contains("expected the name of a"), "{error}");
    }
    each!(check: Admission, Certainty, Code, ErrorKind, Evidence, Objection, Part, Severity, YearFound);
}
