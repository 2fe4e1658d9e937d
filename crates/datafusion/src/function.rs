//! [`Function`]: a part of a story as a function of its text.

use datafusion::arrow::array::Array as _;
use datafusion::arrow::datatypes::DataType;
use datafusion::arrow::error::ArrowError;
use datafusion::common::exec_err;
use datafusion::error::Result;
use datafusion::logical_expr::{ColumnarValue, ScalarFunctionArgs, ScalarUDFImpl, Signature};
use datafusion::scalar::ScalarValue;
use wirecopy_arrow::{Reading, parse, parse_received};

use crate::compact::compact;
use crate::part::Part;
use crate::texts::{days, signature, texts};

/// A part of a story as a function of its text, and of the day on which it was received where that is given.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct Function {
    part: Part,
    reading: Reading,
    signature: Signature,
}

impl Function {
    pub(crate) fn new(part: Part, reading: Reading) -> Self {
        Self { part, reading, signature: signature() }
    }
}

impl ScalarUDFImpl for Function {
    fn name(&self) -> &str {
        self.part.function()
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(self.part.data_type())
    }

    fn invoke_with_args(&self, arguments: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let is_scalar = arguments.args.iter().all(|argument| matches!(argument, ColumnarValue::Scalar(_)));
        let rows = if is_scalar { 1 } else { arguments.number_rows };
        let columns =
            arguments.args.into_iter().map(|argument| argument.into_array(rows)).collect::<Result<Vec<_>>>()?;
        let stories = match columns.as_slice() {
            [words] => parse(&texts(words)?, &self.reading),
            [words, received] => parse_received(&texts(words)?, &days(received)?, &self.reading),
            _ => return exec_err!("{} takes a text, and the day on which it was received", self.name()),
        };
        let column = compact(&self.part.of(&stories.map_err(ArrowError::from)?)?)?;
        if is_scalar && !column.is_empty() {
            return Ok(ColumnarValue::Scalar(ScalarValue::try_from_array(&column, 0)?));
        }
        Ok(ColumnarValue::Array(column))
    }
}
