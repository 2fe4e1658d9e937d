//! [`Cluster`]: a scheduler and executors as processes of this machine.

use std::fs::{self, File};
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::process::Executor;

/// How long a process may take until it listens.
const PATIENCE: Duration = Duration::from_mins(2);
const PAUSE: Duration = Duration::from_millis(1);

/// The stage of a query that writes, behind the one that parses: an executor's folder has a folder for each.
const WRITING: &str = "2";

/// A scheduler and executors as processes of this machine; all are stopped when it is dropped.
#[derive(Debug)]
pub struct Cluster {
    scheduler: Child,
    port: u16,
    executors: Vec<(Child, Executor)>,
}

impl Cluster {
    /// Starts a scheduler and that many executors with one core each, and waits until they listen. `program` is the one of
    /// this package; `folder`, which is emptied, has what the executors compute and what all of them log.
    ///
    /// # Errors
    ///
    /// Where a process does not start.
    pub fn start(program: &Path, folder: &Path, executors: usize) -> io::Result<Self> {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
        let mut ports = free_ports(1 + 2 * executors)?.into_iter();
        let mut next = || ports.next().ok_or_else(|| io::Error::other("there are no more ports"));
        let port = next()?;
        let scheduler = spawn(program, folder, "scheduler", &["scheduler".into(), port.to_string()])?;
        let mut cluster = Self { scheduler, port, executors: Vec::new() };
        await_listening(&mut cluster.scheduler, port)?;
        for number in 0..executors {
            let name = format!("executor-{number}");
            let executor = Executor {
                port: next()?,
                tasks_port: next()?,
                scheduler_port: port,
                folder: folder.join(&name),
                cores: 1,
            };
            fs::create_dir_all(&executor.folder)?;
            let arguments = [
                "executor".into(),
                executor.port.to_string(),
                executor.tasks_port.to_string(),
                port.to_string(),
                executor.folder.to_string_lossy().into_owned(),
                executor.cores.to_string(),
            ];
            cluster.executors.push((spawn(program, folder, &name, &arguments)?, executor));
        }
        for (process, executor) in &mut cluster.executors {
            await_listening(process, executor.port)?;
        }
        Ok(cluster)
    }

    /// Where a client finds the scheduler.
    #[must_use]
    pub fn address(&self) -> String {
        format!("df://localhost:{}", self.port)
    }

    /// Kills an executor as soon as it has computed something of a query that is running, and takes away what it computed,
    /// as when a machine is gone.
    ///
    /// # Errors
    ///
    /// Where it computes nothing for two minutes, or cannot be killed.
    pub fn kill_at_work(&mut self, executor: usize) -> io::Result<()> {
        let folder = self.executors[executor].1.folder.clone();
        await_some("the executor computes nothing", || Ok(has_file(&folder, is_begun)?.then_some(())))?;
        self.kill(executor)
    }

    /// Kills the executor that writes into a folder, as soon as one of its files is whole, and takes away what it computed.
    ///
    /// # Errors
    ///
    /// Where none writes for two minutes, or cannot be killed.
    pub fn kill_at_writing(&mut self, written: &Path) -> io::Result<()> {
        let is_whole = |file: &Path| file.extension().is_some_and(|extension| extension == "parquet");
        let whole = || Ok((written.exists() && has_file(written, is_whole)?).then_some(()));
        await_some("nothing is written", whole)?;
        let is_of_stage = |file: &Path| file.iter().rev().nth(2).is_some_and(|stage| stage == WRITING);
        let executors = &self.executors;
        let writes = || {
            for (number, (_, executor)) in executors.iter().enumerate() {
                if has_file(&executor.folder, is_of_stage)? {
                    return Ok(Some(number));
                }
            }
            Ok(None)
        };
        let executor = await_some("no executor is at the stage that writes", writes)?;
        self.kill(executor)
    }

    fn kill(&mut self, executor: usize) -> io::Result<()> {
        let (process, Executor { folder, .. }) = &mut self.executors[executor];
        process.kill()?;
        process.wait()?;
        fs::remove_dir_all(folder)
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        for process in self.executors.iter_mut().map(|(process, _)| process).chain([&mut self.scheduler]) {
            // One that is gone already needs no stop.
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

fn spawn(program: &Path, folder: &Path, name: &str, arguments: &[String]) -> io::Result<Child> {
    let log = File::create(folder.join(format!("{name}.log")))?;
    let errors = log.try_clone()?;
    Command::new(program).args(arguments).stdin(Stdio::null()).stdout(log).stderr(errors).spawn()
}

/// Ports that nobody has, all of them held until the last is found.
fn free_ports(count: usize) -> io::Result<Vec<u16>> {
    let held = (0..count).map(|_| TcpListener::bind((Ipv4Addr::LOCALHOST, 0))).collect::<io::Result<Vec<_>>>()?;
    held.iter().map(|listener| Ok(listener.local_addr()?.port())).collect()
}

fn await_listening(process: &mut Child, port: u16) -> io::Result<()> {
    let start = Instant::now();
    while TcpStream::connect(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).is_err() {
        if let Some(status) = process.try_wait()? {
            return Err(io::Error::other(format!("the process ended before it listened: {status}; its log says why")));
        }
        if start.elapsed() > PATIENCE {
            return Err(io::Error::new(io::ErrorKind::TimedOut, "the process does not listen"));
        }
        thread::sleep(PAUSE);
    }
    Ok(())
}

/// Waits until there is something.
fn await_some<T>(otherwise: &str, look: impl Fn() -> io::Result<Option<T>>) -> io::Result<T> {
    let start = Instant::now();
    loop {
        if let Some(found) = look()? {
            return Ok(found);
        }
        if start.elapsed() > PATIENCE {
            return Err(io::Error::new(io::ErrorKind::TimedOut, otherwise));
        }
        thread::sleep(PAUSE);
    }
}

fn is_begun(file: &Path) -> bool {
    file.metadata().is_ok_and(|about| about.len() > 0)
}

/// Whether a file of this kind lies in the folder, at any depth.
fn has_file(folder: &Path, kind: impl Fn(&Path) -> bool) -> io::Result<bool> {
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let Ok(about) = entry.metadata() else { continue };
            if about.is_dir() {
                folders.push(entry.path());
            } else if kind(&entry.path()) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}
