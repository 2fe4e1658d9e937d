//! The crate seen from outside: whole stories, errors, JSON, and the shape of the code itself.

mod auto_traits;
mod broken;
mod desk;
mod diagnostics;
mod errors;
mod finding;
mod grammar;
mod grounds;
#[cfg(feature = "serde")]
mod json;
mod laws;
mod made;
mod names;
mod phrases;
mod printed;
mod prose;
mod replay;
mod resolve;
mod rooms;
#[cfg(feature = "serde")]
mod spanned;
mod stable;
#[cfg(feature = "serde")]
mod standards;
#[cfg(feature = "serde")]
mod stories;
mod streams;
mod untried_aggregators;
mod untried_bylines;
mod untried_calendars;
mod untried_captions;
mod untried_columns;
mod untried_datelines;
mod untried_days;
mod untried_desks;
mod untried_feet;
mod untried_flattened;
mod untried_glue;
mod untried_headlines;
mod untried_heads;
mod untried_kickers;
mod untried_korea;
mod untried_latin_america;
mod untried_months;
mod untried_old_papers;
mod untried_openings;
mod untried_outlets;
mod untried_pages;
mod untried_papers;
mod untried_paywalls;
mod untried_press;
mod untried_releases;
mod untried_scripts;
mod untried_sections;
mod untried_south_asia;
mod untried_stamps;
mod untried_unheaded;
mod untried_web;
mod untried_wires;
mod walk;
mod words;
