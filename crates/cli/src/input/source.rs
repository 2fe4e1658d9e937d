//! The files that the command line names: each by itself, below a folder, or by a glob.

use std::fs;
use std::path::{Path, PathBuf};

use glob::MatchOptions;
use walkdir::{DirEntry, WalkDir};

/// Where one or more stories are read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    StandardInput,
    File(PathBuf),
}

impl Source {
    /// The name in records and messages; standard input has none.
    pub(crate) fn name(&self) -> Option<String> {
        match self {
            Self::StandardInput => None,
            Self::File(path) => Some(path.to_string_lossy().into_owned()),
        }
    }

    /// The name before an error of the system.
    pub(crate) fn shown(&self) -> String {
        self.name().unwrap_or_else(|| "standard input".to_owned())
    }

    /// How many bytes it has, as far as the system knows; nothing that can be held on to, for files change.
    pub(crate) fn len(&self) -> u64 {
        match self {
            Self::StandardInput => 0,
            Self::File(path) => fs::metadata(path).map_or(0, |known| known.len()),
        }
    }
}

/// A file, or one line that says why something named is none.
pub(crate) type Found = Result<Source, String>;

/// Whether one argument alone may name more than one file.
pub(crate) fn is_folder_or_glob(input: &Path) -> bool {
    input.is_dir() || is_glob(input)
}

/// Which of the files below a folder are read.
pub(crate) type Below = fn(&Path) -> bool;

/// Every file that the arguments name, in their order and by name below a folder, found only as it is asked for.
pub(crate) fn sources(inputs: Vec<PathBuf>, below: Below) -> Box<dyn Iterator<Item = Found> + Send> {
    if inputs.is_empty() {
        return Box::new(std::iter::once(Ok(Source::StandardInput)));
    }
    Box::new(inputs.into_iter().flat_map(move |input| named(&input, below)))
}

fn named(input: &Path, below: Below) -> Box<dyn Iterator<Item = Found> + Send> {
    if input == Path::new("-") {
        Box::new(std::iter::once(Ok(Source::StandardInput)))
    } else if is_glob(input) {
        matched(input, below)
    } else {
        file_or_folder(input.to_owned(), below)
    }
}

/// A file that is there is meant by its name, whatever characters that has.
fn is_glob(input: &Path) -> bool {
    fs::symlink_metadata(input).is_err() && input.to_string_lossy().contains(['*', '?', '['])
}

fn matched(pattern: &Path, below: Below) -> Box<dyn Iterator<Item = Found> + Send> {
    let shown = pattern.to_string_lossy().into_owned();
    let refused = |why: String| Box::new(std::iter::once(Err(why)));
    let hidden = MatchOptions { require_literal_leading_dot: true, ..MatchOptions::new() };
    let mut paths = match glob::glob_with(&shown, hidden) {
        Ok(paths) => paths.peekable(),
        Err(error) => return refused(format!("{shown}: {error}")),
    };
    if paths.peek().is_none() {
        return refused(format!("{shown}: no file matches"));
    }
    Box::new(paths.flat_map(move |found| match found {
        Ok(path) => file_or_folder(path, below),
        Err(error) => Box::new(std::iter::once(Err(format!("{}: {}", error.path().display(), error.error())))),
    }))
}

/// A file that cannot be read is found out when it is read.
fn file_or_folder(path: PathBuf, below: Below) -> Box<dyn Iterator<Item = Found> + Send> {
    if !path.is_dir() {
        return Box::new(std::iter::once(Ok(Source::File(path))));
    }
    let entries = WalkDir::new(path).follow_links(true).sort_by_file_name().into_iter();
    let entries = entries.filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry));
    Box::new(entries.filter_map(move |entry| match entry {
        Ok(entry) if entry.file_type().is_file() && below(entry.path()) => Some(Ok(Source::File(entry.into_path()))),
        Ok(_) => None,
        Err(error) => Some(Err(refusal(&error))),
    }))
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().as_encoded_bytes().starts_with(b".")
}

fn refusal(error: &walkdir::Error) -> String {
    let path = error.path().unwrap_or(Path::new("")).display();
    match error.io_error() {
        Some(error) => format!("{path}: {error}"),
        None => format!("{path}: a link to a folder that it is in"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_argument_is_a_file_a_folder_or_a_glob() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        for name in ["b.txt", "a.txt", "c.md", ".hidden", "deep/d.txt", "deep/.git/e.txt", "x[1].txt"] {
            fs::create_dir_all(at(name).parent().unwrap()).unwrap();
            fs::write(at(name), "").unwrap();
        }
        for (input, expected) in [
            ("a.txt", &["a.txt"][..]),
            ("missing.txt", &["missing.txt"]),
            ("", &["a.txt", "b.txt", "c.md", "deep/d.txt", "x[1].txt"]),
            ("*.txt", &["a.txt", "b.txt", "x[1].txt"]),
            ("**/*.txt", &["a.txt", "b.txt", "deep/d.txt", "x[1].txt"]),
            ("d*p", &["deep/d.txt"]),
            ("x[1].txt", &["x[1].txt"]),
        ] {
            let found: Vec<_> = sources(vec![at(input)], |_| true).collect();
            let expected: Vec<_> = expected.iter().map(|name| Ok(Source::File(at(name)))).collect();
            assert_eq!(found, expected, "{input:?}");
        }
        let refused: Vec<_> = sources(vec![at("*.pdf")], |_| true).collect();
        assert_eq!(refused, [Err(format!("{}: no file matches", at("*.pdf").display()))]);
        assert_eq!(sources(vec![], |_| true).collect::<Vec<_>>(), [Ok(Source::StandardInput)]);
        assert_eq!(sources(vec!["-".into()], |_| true).collect::<Vec<_>>(), [Ok(Source::StandardInput)]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_its_own_folder_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("again");
        std::os::unix::fs::symlink(folder.path(), &link).unwrap();
        let found: Vec<_> = sources(vec![folder.path().to_owned()], |_| true).collect();
        assert_eq!(found, [Err(format!("{}: a link to a folder that it is in", link.display()))]);
    }
}
