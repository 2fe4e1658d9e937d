//! A run of the command, and what came of it.

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

/// The command that is tested.
pub(crate) const WIRECOPY: &str = env!("CARGO_BIN_EXE_wirecopy");

/// A story that is whole.
pub(crate) const STORY: &str = "Harbor reopens\nPORTO, May 3 (Lusa) -- Ships moved.\n";

/// A line of a stream that is soon read and long, so that some thousand are more than any pipe holds.
pub(crate) fn long_line() -> String {
    let more = "x".repeat(4000);
    format!("{{\"id\":1,\"more\":\"{more}\",\"text\":\"Harbor reopens\\nPORTO, May 3 (Lusa) -- Ships moved.\"}}\n")
}

/// What a run came to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Ran {
    pub(crate) status: Option<i32>,
    pub(crate) out: String,
    pub(crate) said: String,
}

/// Runs the command with standard input as given, and reads both its outputs.
pub(crate) fn run<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>, input: &[u8]) -> Ran {
    ran(Command::new(WIRECOPY).args(arguments), input)
}

/// Runs a command to its end.
pub(crate) fn ran(command: &mut Command, input: &[u8]) -> Ran {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // The command may end before it has read everything.
    let writer = thread::spawn(move || drop(stdin.write_all(&input)));
    let done = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { status: done.status.code(), out: text(done.stdout), said: text(done.stderr) }
}

/// A folder with files, which is there as long as it is held.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    pub(crate) fn new(files: &[(&str, &[u8])]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        for (name, bytes) in files {
            let path = folder.at(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
        folder
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Runs the command in the folder, so that messages have the names alone.
    pub(crate) fn run(&self, arguments: &[&str], input: &[u8]) -> Ran {
        ran(Command::new(WIRECOPY).args(arguments).current_dir(self.path()), input)
    }
}

/// The most memory that a command held while all that it writes was read, in KB. It has to end well.
#[cfg(target_os = "linux")]
pub(crate) fn peak_memory(mut child: std::process::Child) -> u64 {
    use std::io::Read as _;

    let mut stdout = child.stdout.take().unwrap();
    let (mut piece, mut peak) = (vec![0; 1 << 16], 0);
    while stdout.read(&mut piece).unwrap() > 0 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        peak = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(peak);
    }
    assert_eq!(child.wait().unwrap().code(), Some(0));
    peak
}
