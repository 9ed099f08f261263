//! What tests of the command line begin with: the program, run with a scrubbed environment, and what came of it.

use std::process::{Command, Output};

/// Runs the program without any variable of the environment.
pub(crate) fn stalkscan(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stalkscan")).args(args).env_clear().output().expect("the program starts")
}

/// Its exit code.
pub(crate) fn code(output: &Output) -> i32 {
    output.status.code().expect("it was not killed")
}

/// Its results.
pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Its remarks and refusals.
pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}
