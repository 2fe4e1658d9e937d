//! [`Part`]: what of a story a function gives.

use std::sync::Arc;

use datafusion::arrow::array::{Array as _, ArrayRef, StructArray};
use datafusion::arrow::datatypes::{DataType, Fields};
use datafusion::arrow::error::ArrowError;

/// The fields of a story that are its dateline's.
const DATELINE: [&str; 9] =
    ["dateline", "places", "date", "date_text", "resolved", "credit", "agency", "correspondent", "certainty"];

/// What of a story a function gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Part {
    /// All of it.
    Story,
    /// The dateline, with what is read in it; null where there is none.
    Dateline,
    /// The blocks of the body.
    Body,
}

impl Part {
    pub(crate) const ALL: [Self; 3] = [Self::Story, Self::Dateline, Self::Body];

    /// The name that SQL has for the function.
    pub(crate) const fn function(self) -> &'static str {
        match self {
            Self::Story => "wire_parse",
            Self::Dateline => "wire_dateline",
            Self::Body => "wire_body",
        }
    }

    pub(crate) fn data_type(self) -> DataType {
        let fields = wirecopy_arrow::fields();
        match self {
            Self::Story => DataType::Struct(fields),
            Self::Dateline => DataType::Struct(datelines_fields(&fields)),
            Self::Body => fields.find("body").map_or(DataType::Null, |(_, body)| body.data_type().clone()),
        }
    }

    /// This part of each story of a column.
    pub(crate) fn of(self, stories: &StructArray) -> Result<ArrayRef, ArrowError> {
        let column = |name: &str| {
            let column = stories.column_by_name(name).cloned();
            column.ok_or_else(|| ArrowError::SchemaError(format!("stories have no field {name}")))
        };
        match self {
            Self::Story => Ok(Arc::new(stories.clone())),
            Self::Dateline => {
                let fields = datelines_fields(stories.fields());
                let columns = DATELINE.iter().map(|name| column(name)).collect::<Result<Vec<_>, _>>()?;
                let nulls = column("dateline")?.logical_nulls();
                Ok(Arc::new(StructArray::try_new(fields, columns, nulls)?))
            }
            Self::Body => column("body"),
        }
    }
}

fn datelines_fields(story: &Fields) -> Fields {
    DATELINE.iter().filter_map(|name| story.find(name)).map(|(_, field)| Arc::clone(field)).collect()
}

#[cfg(test)]
mod tests {
    use datafusion::arrow::array::StringViewArray;
    use wirecopy_arrow::{Reading, parse};

    use super::*;

    #[test]
    fn each_part_is_of_the_type_that_it_says() {
        let texts = StringViewArray::from(vec![Some("PORTO, May 3. /TASS/. Ships moved."), Some("Ships moved."), None]);
        let stories = parse(&texts, &Reading::new()).unwrap();
        for part in Part::ALL {
            let column = part.of(&stories).unwrap();
            assert_eq!(*column.data_type(), part.data_type(), "{part:?}");
            assert_eq!(column.len(), 3);
        }
    }

    #[test]
    fn a_story_without_a_dateline_has_a_null() {
        let texts = StringViewArray::from(vec![Some("PORTO, May 3. /TASS/. Ships moved."), Some("Ships moved."), None]);
        let stories = parse(&texts, &Reading::new()).unwrap();
        let nulls = |part: Part| {
            let column = part.of(&stories).unwrap();
            [0, 1, 2].map(|row| column.is_null(row))
        };
        assert_eq!(nulls(Part::Story), [false, false, true]);
        assert_eq!(nulls(Part::Dateline), [false, true, true]);
        assert_eq!(nulls(Part::Body), [false, false, true]);
    }

    #[test]
    fn a_dateline_has_all_of_its_fields() {
        let DataType::Struct(fields) = Part::Dateline.data_type() else { panic!("a dateline is a struct") };
        assert_eq!(fields.iter().map(|field| field.name().as_str()).collect::<Vec<_>>(), DATELINE);
    }
}
