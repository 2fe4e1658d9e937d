//! What only a process meets: pipes that are closed, disks that are full, files that change, signals.

use std::fs::{File, OpenOptions};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::ran::{Folder, STORY, WIRECOPY, long_line};

/// More lines than any pipe and the command's own budget hold.
const MANY: usize = 10_000;

fn feed(lines: usize) -> Folder {
    Folder::new(&[("feed.ndjson", long_line().repeat(lines).as_bytes())])
}

fn spawned(arguments: &[&str], folder: &Folder) -> Child {
    let mut command = Command::new(WIRECOPY);
    command.args(arguments).current_dir(folder.path());
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

fn said(child: &mut Child) -> String {
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    said
}

#[test]
fn a_reader_that_has_enough_ends_the_run_quietly() {
    let folder = feed(MANY);
    for arguments in [
        &["--ndjson", "feed.ndjson"][..],
        &["--ndjson", "--format", "csv", "feed.ndjson"],
        &["--ndjson", "--format", "json", "feed.ndjson"],
        &["show", "--ndjson", "feed.ndjson"],
        &["show", "--html", "--ndjson", "feed.ndjson"],
    ] {
        let mut child = spawned(arguments, &folder);
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert_eq!((child.wait().unwrap().code(), said(&mut child)), (Some(0), String::new()), "{arguments:?}");
    }
}

#[test]
fn nobody_reads_at_all() {
    let folder = Folder::new(&[("a.txt", STORY.as_bytes())]);
    for arguments in [&["a.txt"][..], &["."], &["--help"], &["--completions", "bash"], &["show", "a.txt"]] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let done = Command::new(WIRECOPY).args(arguments).current_dir(folder.path()).stdout(writer).output().unwrap();
        assert_eq!((done.status.code(), &*done.stderr), (Some(0), &b""[..]), "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said() {
    let folder = Folder::new(&[("a.txt", STORY.as_bytes())]);
    for arguments in [&["a.txt"][..], &["."], &["show", "--html", "a.txt"]] {
        let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
        let done = Command::new(WIRECOPY).args(arguments).current_dir(folder.path()).stdout(full).output().unwrap();
        let said = "wirecopy: standard output: No space left on device (os error 28)\n";
        assert_eq!(
            (done.status.code(), String::from_utf8(done.stderr).unwrap()),
            (Some(1), said.to_owned()),
            "{arguments:?}"
        );
    }
}

#[test]
fn an_answer_comes_before_the_next_line_is_sent() {
    let mut child = spawned(&["--ndjson"], &Folder::new(&[]));
    let mut stdin = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap());
    for text in ["Ships moved.", "Tugs followed."] {
        writeln!(stdin, "{{\"text\":\"{text}\"}}").unwrap();
        let mut answer = String::new();
        answers.read_line(&mut answer).unwrap();
        assert!(answer.contains(text), "{answer}");
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

/// Takes so many lines and then waits, so that the command has filled the pipe and its budget and waits too.
fn halted(folder: &Folder, lines: usize) -> (Child, BufReader<std::process::ChildStdout>) {
    let mut child = spawned(&["--ndjson", "--jobs", "2", "feed.ndjson"], folder);
    let mut answers = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    for _ in 0..lines {
        answers.read_line(&mut line).unwrap();
    }
    std::thread::sleep(Duration::from_millis(300));
    (child, answers)
}

#[test]
fn a_file_that_shrinks_is_read_as_far_as_it_goes() {
    let folder = feed(MANY);
    let (mut child, answers) = halted(&folder, 10);
    // In the middle of a line, behind what was read ahead and before the end.
    let end = long_line().len() * (MANY - 10) + 20;
    File::options().write(true).open(folder.at("feed.ndjson")).unwrap().set_len(end as u64).unwrap();
    let rest: Vec<_> = answers.lines().map(Result::unwrap).collect();
    assert_eq!(child.wait().unwrap().code(), Some(1));
    assert_eq!(rest.len(), MANY - 10 - 10 + 1);
    let error = "EOF while parsing a string at column 20";
    assert_eq!(rest.last(), Some(&format!("{{\"id\":1,\"line\":{},\"error\":\"{error}\"}}", MANY - 9)));
    let all = "wirecopy: 1 of 9,991 stories could not be read\n";
    assert_eq!(said(&mut child), format!("wirecopy: feed.ndjson:9991: {error}\n{all}"));
}

#[test]
fn files_that_vanish_are_said_and_the_rest_is_read() {
    const COUNT: usize = 3000;
    let folder = Folder::new(&[]);
    for number in 0..COUNT {
        std::fs::write(folder.at(&format!("{number:04}.txt")), STORY.to_owned() + &"x".repeat(8000)).unwrap();
    }
    let mut child = spawned(&["--jobs", "2", "."], &folder);
    let mut answers = BufReader::new(child.stdout.take().unwrap());
    let mut first = String::new();
    answers.read_line(&mut first).unwrap();
    for number in COUNT - 50..COUNT {
        std::fs::remove_file(folder.at(&format!("{number:04}.txt"))).unwrap();
    }
    // Both pipes are read, or the command would wait.
    let stderr = std::thread::spawn(move || (said(&mut child), child.wait().unwrap().code()));
    let rest: Vec<_> = answers.lines().map(Result::unwrap).collect();
    let (said, status) = stderr.join().unwrap();
    assert_eq!((status, rest.len()), (Some(1), COUNT - 1));
    let why = "{\"file\":\"./2999.txt\",\"error\":\"No such file or directory (os error 2)\"}";
    assert_eq!(rest.last().map(String::as_str), Some(why));
    assert!(said.ends_with("wirecopy: 50 of 3,000 stories could not be read\n"), "{said}");
}

#[cfg(unix)]
#[test]
fn a_signal_ends_the_run_between_two_records() {
    let folder = feed(MANY);
    for signal in ["INT", "TERM"] {
        let (mut child, answers) = halted(&folder, 10);
        Command::new("kill").args([format!("-{signal}"), child.id().to_string()]).status().unwrap();
        let rest: Vec<_> = answers.lines().map(Result::unwrap).collect();
        assert_eq!((child.wait().unwrap().code(), said(&mut child)), (Some(130), String::new()), "{signal}");
        assert!(rest.len() < MANY - 10, "{signal} stopped nothing");
        assert!(rest.iter().all(|line| line.ends_with("}]}}")), "{signal} tore a record");
    }
}

#[cfg(unix)]
#[test]
fn a_signal_ends_a_run_that_waits_for_input() {
    let mut child = spawned(&["--ndjson"], &Folder::new(&[]));
    let stdin = child.stdin.take();
    std::thread::sleep(Duration::from_millis(300));
    Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    drop(stdin);
}

#[cfg(unix)]
#[test]
fn a_name_that_is_no_text_is_shown() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let folder = Folder::new(&[]);
    let path = folder.path().join(OsStr::from_bytes(b"caf\xE9\x1B[31m.txt"));
    std::fs::write(&path, "Ships moved.").unwrap();
    let ran = folder.run(&["."], b"");
    assert_eq!(
        ran.said.lines().next(),
        Some("wirecopy: ./caf\u{FFFD}\u{FFFD}[31m.txt:1:13: no line opens with a dateline")
    );
    assert_eq!(ran.status, Some(1));
}

#[cfg(target_os = "linux")]
#[test]
fn memory_is_bounded_whatever_the_stream() {
    let folder = feed(3 * MANY);
    let child = spawned(&["--ndjson", "--jobs", "2", "feed.ndjson"], &folder);
    let peak = crate::ran::peak_memory(child);
    let feed = std::fs::metadata(folder.at("feed.ndjson")).unwrap().len() / 1024;
    // Two threads hold 8 MiB of input at a time, and what is written for it.
    assert!((4 << 10..48 << 10).contains(&peak), "{peak} KB for a stream of {feed} KB");
}
