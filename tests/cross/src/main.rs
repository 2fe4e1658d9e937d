//! Prints what is read in each file: `native FILE…`.

use wirecopy_cross::reading;

fn main() -> std::io::Result<()> {
    for path in std::env::args().skip(1) {
        println!("{:016x} {path}", reading(&std::fs::read(&path)?));
    }
    Ok(())
}
