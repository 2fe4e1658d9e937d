//! The memory that reading takes beside the text: stated, and held below a ceiling in blocks and in text.
//!
//! The list of blocks is all that an article allocates, but for a second place, a second note and a
//! second name. It is made at once for copy of ordinary lines; where lines are shorter than any wire's,
//! it grows by doubling, and is then held twice for a moment. The stack is counted beside it, where the system says
//! how much of a thread's is resident: reading and printing need the same few pages for every text.

#[path = "../../../fuzz/src/laws/adversaries.rs"]
mod adversaries;
#[path = "../../../fuzz/src/laws/made.rs"]
mod made;

use std::fs;
use std::thread;

use adversaries::{ADVERSARIES, adversary};
use wirecopy::{Article, Block};
use wirecopy_allocations::{Asked, Counting, count};

#[global_allocator]
static COUNTING: Counting = Counting;

const MEGABYTE: usize = 1 << 20;
const BLOCK: usize = size_of::<Block<'static>>();

/// A story of some `length` bytes, a paragraph of 125 bytes a line.
fn story(length: usize) -> String {
    let paragraph = "Tugs helped again on the third day after the storm, the harbor master said in a statement that his office sent out on Monday.\n";
    let head = "Harbor reopens\nPORTO/LISBON, May 3 (Lusa) -- Ships moved.\n";
    format!("{head}{}", paragraph.repeat((length - head.len()) / paragraph.len()))
}

/// The most memory that the program has had, in bytes, where the system says so.
fn most_resident() -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse::<usize>().ok().map(|kilobytes| kilobytes * 1024)
}

/// The most stack that reading may need, in bytes; `recursion` reads the worst texts on a stack of this size.
const STACK: usize = 64 << 10;

/// The bytes of this thread's stack that are resident, where the system says so: what is in use, and what was.
fn resident_stack() -> Option<usize> {
    let here = 0_u8;
    let address = (&raw const here).addr();
    let maps = fs::read_to_string("/proc/self/smaps").ok()?;
    let mut mappings = maps.lines().skip_while(|line| {
        let range = line.split_once(' ').and_then(|(range, _)| range.split_once('-'));
        let bounds = range
            .and_then(|(from, to)| Some(usize::from_str_radix(from, 16).ok()?..usize::from_str_radix(to, 16).ok()?));
        !bounds.is_some_and(|bounds| bounds.contains(&address))
    });
    let resident = mappings.find_map(|line| line.strip_prefix("Rss:"))?;
    resident.trim().strip_suffix(" kB")?.parse::<usize>().ok().map(|kilobytes| kilobytes * 1024)
}

/// The stack that reading and printing a text takes on a thread of its own, the thread's own few kilobytes with it.
fn stack(text: &str) -> Option<usize> {
    let read_and_print = || {
        let (article, findings) = Article::diagnose(text);
        let _ = (article.to_string(), findings.count());
        resident_stack()
    };
    thread::scope(|scope| {
        let reader = thread::Builder::new().stack_size(8 * MEGABYTE).spawn_scoped(scope, read_and_print);
        reader.expect("a thread is had").join().expect("reading returns")
    })
}

fn read(text: &str) -> (Asked, usize) {
    let (asked, article) = count(|| Article::parse_lenient(text));
    (asked, article.body.blocks.len())
}

fn main() {
    let mut deepest = (0, "");
    let mut deep = |name: &'static str, text: &str| {
        let Some(stack) = stack(text) else { return };
        assert!(stack > 0 && stack <= STACK, "{name}: {stack} bytes of stack for {} bytes of copy", text.len());
        deepest = deepest.max((stack, name));
    };
    for length in [MEGABYTE / 16, MEGABYTE, 64 * MEGABYTE] {
        let text = story(length);
        deep("an ordinary story", &text);
        let before = most_resident();
        let (asked, blocks) = read(&text);
        assert!(blocks * 130 > text.len(), "{blocks} blocks of {} bytes: the lines were joined", text.len());
        assert!(asked.calls <= 2, "{asked:?} for {} bytes of copy", text.len());
        let ceiling = BLOCK * (blocks + blocks / 2 + 16);
        assert!(asked.bytes <= ceiling, "{asked:?} for {blocks} blocks, above {ceiling}");
        assert!(asked.peak * 5 < text.len() * 2, "{asked:?} beside {} bytes of copy: more than two fifths", text.len());
        #[expect(clippy::cast_precision_loss, reason = "figures for a reader")]
        let (of_text, a_block) = (100.0 * asked.peak as f64 / text.len() as f64, asked.bytes as f64 / blocks as f64);
        println!(
            "memory: {} bytes at most beside {} bytes of copy, {of_text:.1} %, in {} allocations; {a_block:.1} bytes for each of {blocks} blocks",
            asked.peak,
            text.len(),
            asked.calls
        );
        // What the allocator was asked for is all: no stack and no map grows with the text.
        if let (Some(before), Some(after)) = (before, most_resident()) {
            assert!(after - before <= asked.peak + MEGABYTE, "{} bytes became resident, of {asked:?}", after - before);
        }
    }
    let mut worst = (0.0, "");
    let mut most = (0, "");
    for worst_text in ADVERSARIES.into_iter().chain([("a letter a line", "", "a\n", "")]) {
        let (name, text) = (worst_text.0, adversary(worst_text, MEGABYTE));
        let (asked, blocks) = read(&text);
        // Room for a block each 24 bytes, or what a doubling has filled, its like before, and the room behind.
        let ceiling = text.len() * 4 / 3 + 3 * BLOCK * (blocks + 8);
        assert!(asked.peak <= ceiling, "{name}: {asked:?} for {blocks} blocks, above {ceiling}");
        // Beyond two, lists that outgrow what was foreseen for them double.
        let doublings = text.len().ilog2();
        assert!(asked.calls <= 2 + doublings as usize, "{name}: {asked:?} for {blocks} blocks");
        deep(name, &text);
        most = if asked.calls > most.0 { (asked.calls, name) } else { most };
        #[expect(clippy::cast_precision_loss, reason = "figures for a reader")]
        let of_text = asked.peak as f64 / text.len() as f64;
        worst = if of_text > worst.0 { (of_text, name) } else { worst };
    }
    println!(
        "memory: {:.1} times the worst text ({}), in {} allocations at most ({})",
        worst.0, worst.1, most.0, most.1
    );
    match deepest {
        (0, _) => println!("memory: the system does not say how much of a stack is resident"),
        (stack, name) => println!("memory: {} KB of stack at most ({name})", stack >> 10),
    }
}
