//! What a column of stories costs: time beside parsing alone, bytes allocated, and the size that Arrow reports.
//!
//! ```sh
//! cargo bench
//! ```
//!
//! The time is that of the processor, so that what else runs does not count. Rounds of each way of reading alternate, and
//! of each batch the quickest counts.

#[path = "../../cli/tests/invented.rs"]
mod invented;

use std::error::Error;
use std::hint::black_box;
use std::time::Duration;

use arrow_array::cast::AsArray as _;
use arrow_array::{Array, ArrayRef, StringViewArray, StructArray, make_array};
use arrow_schema::DataType;
use cpu_time::ThreadTime;
use wirecopy::Desk;
use wirecopy_allocations::{Asked, Counting, count};
use wirecopy_arrow::{Reading, parse};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// As many as the engines put into a batch.
const BATCH: usize = 8192;
const BATCHES: u64 = 3;
const ROUNDS: usize = 7;

fn main() -> Result<(), Box<dyn Error>> {
    let stories: Vec<String> = (0..BATCH as u64 * BATCHES).map(invented::story).collect();
    measure("invented stories", &stories)?;
    // Sentences are too short to be wrapped as a teletype does: a line ends behind each comma.
    let broken: Vec<String> = stories.iter().map(|story| story.replace(", ", ",\n")).collect();
    measure("the same, broken once more", &broken)
}

fn measure(name: &str, stories: &[String]) -> Result<(), Box<dyn Error>> {
    let batches: Vec<StringViewArray> = stories.chunks(BATCH).map(StringViewArray::from_iter_values).collect();
    let bytes: usize = stories.iter().map(String::len).sum();
    println!("measured: {name}: {} rows, {bytes} bytes, {} batches", stories.len(), batches.len());
    let printed = Reading::new();
    let ways = [
        ("as printed", printed.clone()),
        ("on one line", printed.clone().on_one_line()),
        ("as printed, with diagnostics", printed.with_diagnostics()),
    ];
    let mut alone = [Duration::ZERO; 2];
    let mut column = [Duration::ZERO; 3];
    for batch in &batches {
        let mut quickest = [Duration::MAX; 5];
        for _ in 0..ROUNDS {
            let [first, second, columns @ ..] = &mut quickest;
            *first = timed(|| parsed(batch)).min(*first);
            *second = timed(|| diagnosed(batch)).min(*second);
            for (best, (_, reading)) in columns.iter_mut().zip(&ways) {
                *best = timed(|| read(batch, reading)).min(*best);
            }
        }
        alone.iter_mut().chain(&mut column).zip(quickest).for_each(|(all, batch)| *all += batch);
    }
    let (asked_alone, ()) = count(|| batches.iter().for_each(parsed));
    for (i, (way, reading)) in ways.iter().enumerate() {
        let alone = alone[usize::from(i == 2)];
        let rows = number(stories.len());
        println!(
            "measured: {way}: {:.0} rows/s, {:.0} parsed alone, {:.2} times as long",
            rows / column[i].as_secs_f64(),
            rows / alone.as_secs_f64(),
            column[i].as_secs_f64() / alone.as_secs_f64(),
        );
        sizes(way, &batches, reading, bytes, asked_alone)?;
    }
    Ok(())
}

fn sizes(
    way: &str,
    batches: &[StringViewArray],
    reading: &Reading,
    bytes: usize,
    alone: Asked,
) -> Result<(), Box<dyn Error>> {
    let (asked, kept) =
        count(|| batches.iter().map(|batch| parse(batch, reading)).collect::<Result<Vec<StructArray>, _>>());
    let kept = kept?;
    let reported: usize = kept.iter().map(Array::get_array_memory_size).sum();
    let mut collected = 0;
    for stories in &kept {
        collected += gc(stories)?.get_array_memory_size();
    }
    let of_input = |size: usize| number(size) / number(bytes);
    println!(
        "measured: {way}: {:.2} bytes allocated for a byte of input ({:.2} parsed alone), Arrow reports {:.2}, after gc {:.2}",
        of_input(asked.bytes),
        of_input(alone.bytes),
        of_input(reported),
        of_input(collected),
    );
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "the figures are printed with two places")]
fn number(count: usize) -> f64 {
    count as f64
}

fn timed(run: impl FnOnce()) -> Duration {
    let start = ThreadTime::now();
    run();
    start.elapsed()
}

fn parsed(batch: &StringViewArray) {
    let desk = Desk::new();
    for text in batch.iter().flatten() {
        black_box(desk.article_lenient(text));
    }
}

fn diagnosed(batch: &StringViewArray) {
    let desk = Desk::new();
    for text in batch.iter().flatten() {
        let (article, diagnostics) = desk.diagnose(text);
        black_box((article, diagnostics.count()));
    }
}

fn read(batch: &StringViewArray, reading: &Reading) {
    black_box(parse(batch, reading)).expect("the stories are few");
}

/// The column with its own copies of its texts, as one would write it out.
fn gc(array: &dyn Array) -> Result<ArrayRef, Box<dyn Error>> {
    if array.data_type() == &DataType::Utf8View {
        return Ok(std::sync::Arc::new(array.as_string_view().gc()));
    }
    let data = array.to_data();
    let children = data.child_data().iter().map(|child| Ok(gc(&*make_array(child.clone()))?.to_data()));
    let children: Vec<_> = children.collect::<Result<_, Box<dyn Error>>>()?;
    Ok(make_array(data.into_builder().child_data(children).build()?))
}
