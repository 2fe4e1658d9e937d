//! The command on a terminal of its own.
#![cfg(unix)]

use std::process::Command;

use rexpect::session::{PtySession, spawn_command};

use crate::ran::{Folder, STORY, WIRECOPY, long_line};

/// Runs a shell's command line, in which `$WIRECOPY` is the command, on a terminal.
fn on_terminal(line: &str, folder: &Folder, colour: bool) -> PtySession {
    let mut shell = Command::new("sh");
    shell.args(["-c", line]).current_dir(folder.path()).env("WIRECOPY", WIRECOPY).env("TERM", "xterm-256color");
    for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        shell.env_remove(variable);
    }
    if !colour {
        shell.env("NO_COLOR", "1");
    }
    spawn_command(shell, Some(60_000)).unwrap()
}

fn shown(line: &str, folder: &Folder, colour: bool) -> String {
    let bytes = on_terminal(line, folder, colour).exp_eof().unwrap();
    // A character for each byte is what rexpect gives.
    let bytes = bytes.chars().map(|c| u8::try_from(c).unwrap()).collect();
    String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
}

#[test]
fn a_story_is_shown_in_colours() {
    let folder = Folder::new(&[("a.txt", STORY.as_bytes())]);
    let shown = shown("$WIRECOPY show a.txt", &folder, true);
    // The name in the margin and the words have one colour; what stands in a part is underlined too.
    assert!(
        shown.contains("\x1B[1m\x1B[36m     headline\x1B[0m │ \x1B[1m\x1B[36mHarbor reopens\x1B[0m\n"),
        "{shown:?}"
    );
    assert!(
        shown.contains("\x1B[4m\x1B[32mPORTO\x1B[0m\x1B[33m, May 3 (\x1B[0m\x1B[4m\x1B[34mLusa\x1B[0m"),
        "{shown:?}"
    );
    assert!(!shown.contains("[place"), "{shown:?}");
}

#[cfg(feature = "parquet")]
#[test]
fn columns_are_not_written_to_a_terminal() {
    let folder = Folder::new(&[("a.txt", STORY.as_bytes())]);
    let said = "wirecopy: Parquet is nothing to read: name a file with --output\n2\n";
    assert_eq!(shown("$WIRECOPY --format parquet a.txt; echo $?", &folder, false), said);
}

#[test]
fn without_colours_names_stand_in_the_text() {
    let folder = Folder::new(&[("a.txt", STORY.as_bytes())]);
    let plain = "\
a.txt
     headline │ Harbor reopens
     dateline │ [place PORTO], May 3 ([credit Lusa]) --
              │   place PORTO · date May 3 · credit Lusa · agency Lusa, Lusa - Agência de Notícias de
              │   Portugal
              │   credited: an agency that the desk knows signs it, before a dash (a known credit, a
              │   date, capitals, a dash, a headline above)
         lede │ Ships moved.

";
    assert_eq!(shown("$WIRECOPY show --width 100 a.txt", &folder, false), plain);
    assert_eq!(shown("$WIRECOPY show --width 100 a.txt | cat", &folder, true), plain);
}

#[test]
fn a_long_run_shows_how_far_it_is() {
    let folder = Folder::new(&[("feed.ndjson", long_line().repeat(5000).as_bytes())]);
    let bar = shown("$WIRECOPY --ndjson feed.ndjson > out.ndjson; echo ended $?", &folder, true);
    assert!(bar.contains(" of 19.45 MiB · "), "{bar:?}");
    assert!(bar.contains(" stories · "), "{bar:?}");
    assert!(bar.ends_with("ended 0\n"), "{bar:?}");
    assert_eq!(std::fs::read_to_string(folder.at("out.ndjson")).unwrap().lines().count(), 5000);
}

#[test]
fn a_message_is_whole_beside_the_bar() {
    let feed = long_line().repeat(2000) + "no JSON\n" + &long_line().repeat(3000);
    let folder = Folder::new(&[("feed.ndjson", feed.as_bytes())]);
    let said = shown("$WIRECOPY --ndjson feed.ndjson > out.ndjson; echo ended $?", &folder, true);
    assert!(said.contains("wirecopy: feed.ndjson:2001: expected ident at column 2\n"), "{said:?}");
    assert!(said.ends_with("wirecopy: 1 of 5,001 stories could not be read\nended 1\n"), "{said:?}");
}

#[test]
fn nobody_is_shown_progress_who_does_not_watch() {
    let folder = Folder::new(&[("feed.ndjson", long_line().repeat(1000).as_bytes())]);
    for line in [
        "$WIRECOPY --ndjson --no-progress feed.ndjson > out.ndjson",
        "$WIRECOPY --ndjson feed.ndjson > out.ndjson 2> said; cat said",
        "$WIRECOPY feed.ndjson --lenient > out.ndjson",
    ] {
        assert_eq!(shown(line, &folder, true), "", "{line}");
    }
}

#[test]
fn ctrl_c_stops_the_run_and_leaves_whole_records() {
    let folder = Folder::new(&[("feed.ndjson", long_line().repeat(10).as_bytes())]);
    // A pipe that is never closed: the run would wait for more without end.
    let mut session = on_terminal(
        "trap : INT; mkfifo endless; (cat feed.ndjson; exec sleep 60) > endless & $WIRECOPY --ndjson endless > out.ndjson; echo ended $?; kill $!",
        &folder,
        true,
    );
    session.exp_string("10 stories").unwrap();
    session.send_control('c').unwrap();
    session.exp_string("ended 130").unwrap();
    let out = std::fs::read_to_string(folder.at("out.ndjson")).unwrap();
    assert_eq!((out.lines().count(), out.ends_with("}]}}\n")), (10, true));
}
