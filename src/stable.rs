//! Stable names for the constants of an enum: in code, in JSON and in logs the same; and what a person reads of each.

/// Gives an enum's constants their names: `ALL`, `as_str`, and under the feature `serde` both ways of JSON.
macro_rules! stable_names {
    ($kind:ident: $($variant:ident = $name:literal,)+) => {
        impl $kind {
            /// Every constant, in the order of the declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The constant's stable name, as JSON and logs have it. A release may add some, and changes none:
            ///
            $(#[doc = concat!("- [`", stringify!($variant), "`](Self::", stringify!($variant), "): `", $name, "`")])+
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $kind {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $kind {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Named;

                impl serde::de::Visitor<'_> for Named {
                    type Value = $kind;

                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str(concat!("the name of a ", stringify!($kind)))
                    }

                    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<$kind, E> {
                        let found = $kind::ALL.iter().find(|constant| constant.as_str() == name);
                        found.copied().ok_or_else(|| E::unknown_variant(name, &[$($name),+]))
                    }
                }

                deserializer.deserialize_str(Named)
            }
        }
    };
}

/// Makes an enum from one list of its constants, each with a stable name and with what a person reads of it.
///
/// The list stands in the enum's documentation as a table.
macro_rules! told_constants {
    (
        $(#[doc = $said:literal])+
        $kind:ident:
        $($(#[doc = $doc:literal])+ $variant:ident = $name:literal $told:literal,)+
    ) => {
        $(#[doc = $said])+
        ///
        /// | name | told as |
        /// |---|---|
        $(#[doc = concat!("| `", $name, "` | ", $told, " |")])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $kind {
            $($(#[doc = $doc])+ $variant,)+
        }

        stable_names! { $kind: $($variant = $name,)+ }

        impl $kind {
            /// What a person reads of it.
            const fn told(self) -> &'static str {
                match self { $(Self::$variant => $told),+ }
            }
        }
    };
}
