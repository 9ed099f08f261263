//! Exit codes: results apart from tool failures (contract, section 2).

use std::process::ExitCode;

use crate::model::Level;
use crate::report::Report;
use crate::source::Refusal;
use crate::speech::Message;

/// How the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// 0: nothing at or above `--fail-on`, every needed question answered.
    Clear,
    /// 1: reading, writing or internal failure.
    Tool,
    /// 2: usage error.
    Usage,
    /// 3: no backup recognised.
    NoBackup,
    /// 4: locked.
    Locked,
    /// 5: signature database unusable.
    Database,
    /// 10: nothing found, but not everything needed could be read.
    Inconclusive,
    /// 11: level 2.
    Review,
    /// 12: level 3.
    Strong,
    /// 13: level 4.
    Known,
    /// 20: problems found in signatures, a self-test that failed, or a bundle that was changed.
    Problems,
    /// 130: interrupted.
    Interrupted,
}

impl Exit {
    /// The code.
    pub const fn code(self) -> u8 {
        match self {
            Self::Clear => 0,
            Self::Tool => 1,
            Self::Usage => 2,
            Self::NoBackup => 3,
            Self::Locked => 4,
            Self::Database => 5,
            Self::Inconclusive => 10,
            Self::Review => 11,
            Self::Strong => 12,
            Self::Known => 13,
            Self::Problems => 20,
            Self::Interrupted => 130,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}

/// From which level on a finding decides the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum FailOn {
    /// Level 2 and above.
    Review,
    /// Level 3 and above.
    Strong,
    /// Level 4.
    Known,
    /// No result fails.
    Never,
}

impl FailOn {
    const fn threshold(self) -> Option<Level> {
        match self {
            Self::Review => Some(Level::Review),
            Self::Strong => Some(Level::Strong),
            Self::Known => Some(Level::Known),
            Self::Never => None,
        }
    }
}

/// The code for a report: the highest result of all phones. What could not be opened counts as not read.
pub fn of_report(report: &Report, refusals: &[Refusal], fail_on: FailOn) -> Exit {
    if report.devices.is_empty() {
        return of_refusals(refusals);
    }
    let Some(threshold) = fail_on.threshold() else { return Exit::Clear };
    let level = report.devices.iter().filter_map(|device| device.level).max();
    match level {
        Some(level) if level >= threshold && level == Level::Known => Exit::Known,
        Some(level) if level >= threshold && level == Level::Strong => Exit::Strong,
        Some(level) if level >= threshold => Exit::Review,
        _ if !refusals.is_empty() || report.devices.iter().any(|device| !device.unanswered.is_empty()) => {
            Exit::Inconclusive
        }
        _ => Exit::Clear,
    }
}

/// Nothing was scanned at all.
fn of_refusals(refusals: &[Refusal]) -> Exit {
    let any = |kind: Refusal| refusals.contains(&kind);
    if any(Refusal::Locked) {
        Exit::Locked
    } else if any(Refusal::Damaged) || any(Refusal::Io) {
        Exit::Tool
    } else {
        Exit::NoBackup
    }
}

/// A failure with its exit code, message and next step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The code.
    pub exit: Exit,
    /// What is wrong.
    pub message: Message,
    /// What to try next.
    pub hint: Message,
}

impl Failure {
    /// A usage error.
    pub fn usage(message: impl Into<Message>, hint: impl Into<Message>) -> Self {
        Self { exit: Exit::Usage, message: message.into(), hint: hint.into() }
    }

    /// A failure of the tool or the machine.
    pub fn tool(message: impl Into<Message>, hint: impl Into<Message>) -> Self {
        Self { exit: Exit::Tool, message: message.into(), hint: hint.into() }
    }

    /// Whoever read the standard output closed it: the program ends quietly and with code 0.
    pub fn closed() -> Self {
        Self { exit: Exit::Clear, message: Message::detail(""), hint: Message::detail("") }
    }

    /// A bug.
    pub fn internal(message: impl Into<Message>) -> Self {
        Self::tool(message, "next-report-fault")
    }

    /// The signature database cannot be used.
    pub fn database(message: impl Into<Message>, hint: impl Into<Message>) -> Self {
        Self { exit: Exit::Database, message: message.into(), hint: hint.into() }
    }
}
