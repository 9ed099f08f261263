//! The program: see the library for what it does.

use std::process::ExitCode;

fn main() -> ExitCode {
    stalkscan::cli::main(std::env::args_os().collect())
}
