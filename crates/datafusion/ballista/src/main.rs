//! A scheduler or an executor with the functions, or what they do on this machine:
//!
//! ```text
//! wirecopy-ballista scheduler PORT
//! wirecopy-ballista executor PORT TASKS_PORT SCHEDULER_PORT FOLDER CORES
//! wirecopy-ballista archive FOLDER [STORIES [FILES]]
//! wirecopy-ballista ask SCHEDULER_PORT ARCHIVE QUERY
//! wirecopy-ballista measure FOLDER [STORIES [FILES]]
//! ```

mod measure;

use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::str::FromStr;

use datafusion::arrow::util::pretty::pretty_format_batches;
use wirecopy_ballista::{Executor, client, execute, invent, register_archive, schedule};

const USAGE: &str = "usage: wirecopy-ballista scheduler PORT
       wirecopy-ballista executor PORT TASKS_PORT SCHEDULER_PORT FOLDER CORES
       wirecopy-ballista archive FOLDER [STORIES [FILES]]
       wirecopy-ballista ask SCHEDULER_PORT ARCHIVE QUERY
       wirecopy-ballista measure FOLDER [STORIES [FILES]]";
const STORIES: u64 = 1_000_000;
const FILES: u64 = 64;

#[tokio::main]
async fn main() -> ExitCode {
    env_logger::init();
    let arguments: Vec<String> = env::args().skip(1).collect();
    match run(&arguments.iter().map(String::as_str).collect::<Vec<_>>()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    match *arguments {
        ["scheduler", port] => schedule(port.parse()?).await?,
        ["executor", port, tasks_port, scheduler_port, folder, cores] => {
            let (port, tasks_port, scheduler_port) = (port.parse()?, tasks_port.parse()?, scheduler_port.parse()?);
            execute(Executor {
                port,
                tasks_port,
                scheduler_port,
                folder: PathBuf::from(folder),
                cores: cores.parse()?,
            })
            .await?;
        }
        ["archive", folder, ref sizes @ ..] => {
            invent(Path::new(folder), size(sizes.first(), STORIES)?, size(sizes.get(1), FILES)?)?;
        }
        ["ask", port, archive, query] => {
            let session = client(&format!("df://localhost:{}", port.parse::<u16>()?)).await?;
            // An executor resolves the paths that the client names.
            register_archive(&session, &Path::new(archive).canonicalize()?).await?;
            println!("{}", pretty_format_batches(&session.sql(query).await?.collect().await?)?);
        }
        ["measure", folder, ref sizes @ ..] => {
            measure::measure(Path::new(folder), size(sizes.first(), STORIES)?, size(sizes.get(1), FILES)?).await?;
        }
        _ => return Err(USAGE.into()),
    }
    Ok(())
}

fn size(argument: Option<&&str>, otherwise: u64) -> Result<u64, <u64 as FromStr>::Err> {
    argument.map_or(Ok(otherwise), |argument| argument.parse())
}
