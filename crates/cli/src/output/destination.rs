//! Where the output goes: standard output, or a file that is there only once it is whole.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, BufWriter, ErrorKind, Stdout, Write};
use std::path::{Path, PathBuf};

use tempfile::TempPath;

/// How many bytes are written at a time.
const ROOM: usize = 1 << 16;

/// Where the output goes.
#[derive(Debug)]
pub(crate) enum Destination {
    StandardOutput(BufWriter<Stdout>),
    /// A file beside the one that is asked for, which takes its name in the end and is removed if that never comes.
    File {
        out: BufWriter<File>,
        beside: TempPath,
        path: PathBuf,
    },
}

impl Destination {
    pub(crate) fn standard_output() -> Self {
        Self::StandardOutput(BufWriter::with_capacity(ROOM, io::stdout()))
    }

    /// A file that is not there yet.
    pub(crate) fn file(path: &Path) -> io::Result<Self> {
        if path.symlink_metadata().is_ok() {
            return Err(ErrorKind::AlreadyExists.into());
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut named = tempfile::Builder::new();
        named.prefix(".wirecopy-").suffix(".part");
        // As a shell makes a file: by the rights that the caller's mask leaves.
        #[cfg(unix)]
        named.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        // An error of `tempfile` names the file beside the one that is asked for; the system's own does not.
        fs::metadata(folder)?;
        let (file, beside) = named.tempfile_in(folder).map_err(|error| io::Error::from(error.kind()))?.into_parts();
        Ok(Self::File { out: BufWriter::with_capacity(ROOM, file), beside, path: path.to_owned() })
    }

    /// The file that is removed unless it is finished.
    pub(crate) fn unfinished(&self) -> Option<&Path> {
        match self {
            Self::StandardOutput(_) => None,
            Self::File { beside, .. } => Some(beside),
        }
    }

    /// Writes what is still held, and gives the file its name.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.flush()?;
        match self {
            Self::StandardOutput(_) => Ok(()),
            Self::File { beside, path, .. } => beside.persist_noclobber(path).map_err(|refused| refused.error),
        }
    }
}

/// The name in messages.
impl fmt::Display for Destination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::StandardOutput(_) => f.write_str("standard output"),
            Self::File { path, .. } => path.display().fmt(f),
        }
    }
}

impl Write for Destination {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::StandardOutput(out) => out.write(bytes),
            Self::File { out, .. } => out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::StandardOutput(out) => out.flush(),
            Self::File { out, .. } => out.flush(),
        }
    }
}
