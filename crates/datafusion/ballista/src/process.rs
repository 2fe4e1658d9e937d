//! A scheduler and an executor, each of which is a process: Ballista's own, with the functions.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use ballista_core::error::{BallistaError, Result};
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::SchedulerConfig;
use ballista_scheduler::scheduler_process::start_server;

use crate::registry::{functions, session_state};

/// How long an executor may be silent before its tasks are given to others: seconds here, so that a killed one is seen
/// in a test; Ballista's own is three minutes. One that is only busy is silent too, and would be stopped.
const SILENT_SECONDS: u64 = 15;
const HEARTBEAT_SECONDS: u64 = 1;
/// How long an executor waits for the scheduler.
const CONNECT_SECONDS: u16 = 60;

/// Runs a scheduler at a port of this machine, until it is stopped.
///
/// # Errors
///
/// Where the port is taken.
pub async fn schedule(port: u16) -> Result<()> {
    let config = SchedulerConfig {
        bind_port: port,
        executor_timeout_seconds: SILENT_SECONDS,
        expire_dead_executor_interval_seconds: HEARTBEAT_SECONDS,
        override_session_builder: Some(Arc::new(session_state)),
        ..SchedulerConfig::default()
    };
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    let cluster = BallistaCluster::new_from_config(&config).await?;
    start_server(cluster, address, Arc::new(config)).await
}

/// An executor: where it listens, where its scheduler is, and what it has.
#[derive(Clone, Debug)]
pub struct Executor {
    /// The port at which others fetch what it has computed.
    pub port: u16,
    /// The port at which the scheduler gives it tasks.
    pub tasks_port: u16,
    /// The port of the scheduler.
    pub scheduler_port: u16,
    /// The folder that holds what it has computed.
    pub folder: PathBuf,
    /// How many tasks it runs at a time.
    pub cores: usize,
}

/// Runs an executor on this machine, until it is stopped.
///
/// # Errors
///
/// Where a port is taken, or no scheduler is found.
pub async fn execute(executor: Executor) -> Result<()> {
    let config = ExecutorProcessConfig {
        port: executor.port,
        grpc_port: executor.tasks_port,
        scheduler_port: executor.scheduler_port,
        scheduler_connect_timeout_seconds: CONNECT_SECONDS,
        vcores: executor.cores,
        work_dir: Some(executor.folder.to_string_lossy().into_owned()),
        executor_heartbeat_interval_seconds: HEARTBEAT_SECONDS,
        override_function_registry: Some(functions().map_err(BallistaError::from)?),
        ..ExecutorProcessConfig::default()
    };
    start_executor_process(Arc::new(config)).await
}
