//! Makes an archive of invented stories, to measure the command on.
//!
//! ```sh
//! cargo run --release --example invent -- folder /tmp/archive 100000
//! cargo run --release --example invent -- ndjson 1000000000 > /tmp/archive.ndjson
//! ```

#[path = "../tests/invented.rs"]
mod invented;

use std::error::Error;
use std::io::{self, BufWriter, Write as _};
use std::path::Path;
use std::{env, fs};

/// How many files a folder has.
const FILES: u64 = 1000;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = env::args().skip(1).collect();
    match &arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["folder", folder, count] => files(Path::new(folder), count.parse()?),
        ["ndjson", bytes] => lines(bytes.parse()?),
        _ => Err("invent folder FOLDER COUNT, or invent ndjson BYTES".into()),
    }
}

fn files(folder: &Path, count: u64) -> Result<(), Box<dyn Error>> {
    for number in 0..count {
        let below = folder.join(format!("{:05}", number / FILES));
        if number % FILES == 0 {
            fs::create_dir_all(&below)?;
        }
        fs::write(below.join(format!("{number:08}.txt")), invented::story(number))?;
    }
    Ok(())
}

fn lines(bytes: usize) -> Result<(), Box<dyn Error>> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut written = 0;
    for number in 0_u64.. {
        if written >= bytes {
            break;
        }
        let line = serde_json::json!({"id": number, "text": invented::story(number)}).to_string();
        writeln!(out, "{line}")?;
        written += line.len() + 1;
    }
    Ok(out.flush()?)
}
