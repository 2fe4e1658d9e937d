//! The functions on each of the three that have to know them: client, scheduler and executor.

use std::sync::Arc;

use ballista::extension::{SessionConfigExt as _, SessionContextExt as _};
use ballista_core::registry::BallistaFunctionRegistry;
use datafusion::error::Result;
use datafusion::execution::{SessionState, SessionStateBuilder};
use datafusion::prelude::{SessionConfig, SessionContext};
use wirecopy_datafusion::rules::one_parse_rule;
use wirecopy_datafusion::{Reading, register_all, register_functions};

/// How the archive's stories are read. A plan names a function and does not carry it, so this has to be the same
/// everywhere: client, scheduler and executors are built from one package.
fn reading() -> Reading {
    Reading::new()
}

/// The state of a session on the scheduler, which plans what the client asks.
///
/// # Errors
///
/// Where the state takes no functions.
pub fn session_state(config: SessionConfig) -> Result<SessionState> {
    let rule = one_parse_rule();
    let mut state =
        SessionStateBuilder::new().with_config(config).with_default_features().with_optimizer_rule(rule).build();
    register_functions(&mut state, &reading())?;
    Ok(state)
}

/// The functions of an executor, which it looks up by the names in a task's plan: `DataFusion`'s own and these.
///
/// # Errors
///
/// Where the state takes no functions.
pub fn functions() -> Result<Arc<BallistaFunctionRegistry>> {
    Ok(Arc::new(BallistaFunctionRegistry::from(&session_state(SessionConfig::new_with_ballista())?)))
}

/// The session of a client: its SQL is planned and run by the scheduler at this address, `df://host:port`.
///
/// One task takes one of the archive's parts, so that what an executor loses is little. Ballista's adaptive planner, which
/// is on by itself, does not repeat what is lost of a stage that was done: the query would wait for ever.
///
/// # Errors
///
/// Where the address is none.
pub async fn client(scheduler: &str) -> Result<SessionContext> {
    let config = SessionConfig::new_with_ballista()
        .with_target_partitions(PARTS)
        .set_usize("ballista.scheduler.max_partitions_per_task", 1)
        .set_bool("ballista.planner.adaptive.enabled", false);
    let state = SessionStateBuilder::new().with_config(config).with_default_features().build();
    let session = SessionContext::remote_with_state(scheduler, state).await?;
    // Behind the call above, which puts Ballista's functions in the place of all others.
    register_all(&session)?;
    Ok(session)
}

/// A session of this process alone, on that many cores.
///
/// # Errors
///
/// Where the session takes no functions.
pub fn one_machine(cores: usize) -> Result<SessionContext> {
    let session = SessionContext::new_with_config(SessionConfig::new().with_target_partitions(cores));
    register_all(&session)?;
    Ok(session)
}

/// Into how many parts a stage is cut: several for each core that the clusters here have.
const PARTS: usize = 16;

#[cfg(test)]
mod tests {
    use datafusion::execution::FunctionRegistry as _;

    use super::*;

    const ALL: [&str; 3] = ["wire_parse", "wire_dateline", "wire_body"];

    #[test]
    fn an_executor_has_these_functions_and_datafusions() {
        let functions = functions().unwrap();
        for name in ALL.into_iter().chain(["abs", "md5"]) {
            assert!(functions.udf(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn a_scheduler_has_these_functions_and_datafusions() {
        let state = session_state(SessionConfig::new_with_ballista()).unwrap();
        for name in ALL.into_iter().chain(["abs", "md5"]) {
            assert!(state.udf(name).is_ok(), "{name}");
        }
    }
}
