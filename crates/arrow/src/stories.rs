//! [`Stories`]: the columns of all parts, which grow by a story at a time.

use std::sync::Arc;

use arrow_array::builder::Date32Builder;
use arrow_array::{ArrayRef, StringViewArray, StructArray};
use arrow_buffer::{Buffer, NullBuffer};
use arrow_schema::Fields;
use wirecopy::diagnostic::Code;
use wirecopy::time::Date;
use wirecopy::{Article, Dateline, Text};

use crate::column::{Lists, Views};
use crate::dates::{self, Dates};
use crate::error::Error;
use crate::fields::{block_fields, block_item, fields, name_item, place_fields, place_item};
use crate::names::Names;
use crate::row::Row;
use crate::words::Words;

/// The columns of all parts.
#[derive(Debug)]
pub(crate) struct Stories<'t> {
    words: Words<'t>,
    names: Names,
    label: Views,
    headline: Views,
    subheadline: Views,
    byline: (Lists, Views),
    dateline: Views,
    places: (Lists, Views, Views),
    date: Dates,
    date_text: Views,
    resolved: Date32Builder,
    credit: Views,
    agency: Views,
    correspondent: Views,
    certainty: Views,
    lede: Views,
    body: (Lists, Views, Views),
    diagnostics: (Lists, Views),
}

impl<'t> Stories<'t> {
    /// Room for that many stories of the texts; those broken over lines are as printed, or on one line.
    pub(crate) fn of(texts: &'t StringViewArray, rows: usize, one_line: bool) -> Self {
        Self::with_words(Words::of(texts, one_line), rows)
    }

    pub(crate) fn with_words(words: Words<'t>, rows: usize) -> Self {
        let views = || Views::with_capacity(rows);
        let lists = || Lists::with_capacity(rows);
        Self {
            words,
            names: Names::new(),
            label: views(),
            headline: views(),
            subheadline: views(),
            byline: (lists(), Views::with_capacity(0)),
            dateline: views(),
            places: (lists(), views(), views()),
            date: Dates::with_capacity(rows),
            date_text: views(),
            resolved: Date32Builder::with_capacity(rows),
            credit: views(),
            agency: views(),
            correspondent: views(),
            certainty: views(),
            lede: views(),
            body: (lists(), views(), views()),
            diagnostics: (lists(), Views::with_capacity(0)),
        }
    }

    /// Adds the story of a row.
    pub(crate) fn push(
        &mut self,
        row: &Row<'_>,
        article: &Article<'_>,
        resolved: Option<Date>,
        codes: impl Iterator<Item = Code>,
    ) -> Result<(), Error> {
        self.head(row, article)?;
        self.dateline(row, article.dateline.as_ref())?;
        self.resolved.append_option(resolved.map(dates::days));
        self.body(row, article)?;
        let (ends, items) = &mut self.diagnostics;
        codes.for_each(|code| items.push(Some(self.names.view(code.as_str()))));
        ends.end(items.len())
    }

    fn head(&mut self, row: &Row<'_>, article: &Article<'_>) -> Result<(), Error> {
        let mut view = |text: &Text<'_>| self.words.view(row, text);
        let headline = article.headline.as_ref();
        self.label.push(headline.and_then(|headline| headline.label.as_ref()).map(&mut view));
        self.headline.push(headline.map(|headline| view(&headline.text)));
        self.subheadline.push(article.subheadline.as_ref().map(&mut view));
        let (ends, items) = &mut self.byline;
        for name in article.byline.iter().flat_map(|byline| &byline.names) {
            items.push(Some(view(&name)));
        }
        ends.end(items.len())
    }

    fn dateline(&mut self, row: &Row<'_>, dateline: Option<&Dateline<'_>>) -> Result<(), Error> {
        let mut view = |text: &Text<'_>| self.words.view(row, text);
        self.dateline.push(dateline.map(|dateline| view(&dateline.text)));
        let (ends, names, regions) = &mut self.places;
        for place in dateline.iter().flat_map(|dateline| &dateline.places) {
            names.push(Some(view(&place.name)));
            regions.push(place.region.as_ref().map(&mut view));
        }
        ends.end(names.len())?;
        self.date.push(dateline.and_then(|dateline| dateline.date), &mut self.names);
        self.date_text.push(dateline.and_then(|dateline| dateline.date_text.as_ref()).map(&mut view));
        let credit = dateline.and_then(|dateline| dateline.credit.as_ref());
        self.credit.push(credit.map(|credit| view(&credit.name)));
        self.correspondent.push(credit.and_then(|credit| credit.correspondent.as_ref()).map(&mut view));
        let agency = credit.and_then(|credit| credit.agency.as_ref());
        self.agency.push(agency.map(|agency| self.names.view(agency.as_printed())));
        self.certainty.push(dateline.map(|dateline| self.names.view(dateline.certainty().as_str())));
        Ok(())
    }

    fn body(&mut self, row: &Row<'_>, article: &Article<'_>) -> Result<(), Error> {
        let lede = article.body.lede();
        let mut lede_view = None;
        let (ends, kinds, texts) = &mut self.body;
        for block in &article.body {
            let view = self.words.view(row, block.text());
            // The lede is one of the blocks: it is not written twice.
            if lede.is_some_and(|lede| std::ptr::eq(lede, block.text())) {
                lede_view = Some(view);
            }
            kinds.push(Some(self.names.view(block.kind().as_str())));
            texts.push(Some(view));
        }
        self.lede.push(lede_view);
        ends.end(texts.len())
    }

    /// The column of structs, some of which are null; diagnostics that nobody asked for are null too.
    pub(crate) fn finish(mut self, nulls: Option<&NullBuffer>, has_diagnostics: bool) -> Result<StructArray, Error> {
        let rows = self.headline.len();
        let words = self.words.into_buffers();
        let names: Arc<[Buffer]> = self.names.into_buffers().collect();
        let structs = |fields: Fields, columns| StructArray::try_new(fields, columns, None).map(Arc::new);

        let places = structs(place_fields(), vec![self.places.1.finish(&words)?, self.places.2.finish(&words)?])?;
        let blocks = structs(block_fields(), vec![self.body.1.finish(&names)?, self.body.2.finish(&words)?])?;
        let asked = if has_diagnostics { nulls.cloned() } else { Some(NullBuffer::new_null(rows)) };
        let columns: Vec<ArrayRef> = vec![
            self.label.finish(&words)?,
            self.headline.finish(&words)?,
            self.subheadline.finish(&words)?,
            self.byline.0.finish(name_item(), self.byline.1.finish(&words)?, nulls.cloned())?,
            self.dateline.finish(&words)?,
            self.places.0.finish(place_item(), places, nulls.cloned())?,
            self.date.finish(&names)?,
            self.date_text.finish(&words)?,
            Arc::new(self.resolved.finish()),
            self.credit.finish(&words)?,
            self.agency.finish(&names)?,
            self.correspondent.finish(&words)?,
            self.certainty.finish(&names)?,
            self.lede.finish(&words)?,
            self.body.0.finish(block_item(), blocks, nulls.cloned())?,
            self.diagnostics.0.finish(name_item(), self.diagnostics.1.finish(&names)?, asked)?,
        ];
        Ok(StructArray::try_new(fields(), columns, nulls.cloned())?)
    }
}
