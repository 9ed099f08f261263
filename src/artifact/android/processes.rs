//! Running processes, from `ps -A` or from androidqf's own collector.

use serde_json::Value;

use super::settings_grants::is_package;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::json::records;
use crate::model::{AppClaim, At, Platform, Surface, Weight};
use crate::speech::Tell;
use crate::text::lossy;

/// User ids of one Android user (AOSP `UserHandle.PER_USER_RANGE`).
const PER_USER: u64 = 100_000;

/// Reads the list of processes.
#[derive(Debug, Clone, Copy)]
pub struct Processes;

impl Artifact for Processes {
    fn name(&self) -> &'static str {
        "androidqf-processes"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn paths(&self) -> &'static [&'static str] {
        &["androidqf/processes.txt", "androidqf/processes.json", "androidqf/ps.txt"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        // That an app was running adds to a finding and answers no question: an app that waits is not in this list.
        &[]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        if input.bytes.trim_ascii_start().first().is_some_and(|b| matches!(b, b'[' | b'{')) {
            from_json(input, out);
        } else {
            from_ps(input, out);
        }
        Ok(())
    }
}

/// `USER PID PPID VSZ RSS WCHAN ADDR S NAME`
fn from_ps(input: &Input<'_>, out: &mut Emitter<'_>) {
    for (line, bytes) in input.lines() {
        let text = lossy(bytes);
        let mut words = text.split_ascii_whitespace();
        let (Some(owner), Some(name)) = (words.next(), words.next_back()) else { continue };
        if let Some(owner) = Owner::of(owner) {
            running(name, owner.user, At::Line(line), out);
        }
    }
}

/// Whom a process runs for, when it runs for an app.
struct Owner {
    /// The Android user; `None` for the names that parts of the system share.
    user: Option<u32>,
}

impl Owner {
    /// From a Linux user name: `u10_a123` is an app of Android user 10.
    fn of(name: &str) -> Option<Self> {
        if matches!(name, "system" | "radio" | "shell" | "bluetooth" | "nfc") {
            return Some(Self { user: None });
        }
        let (user, app) = name.strip_prefix('u')?.split_once('_')?;
        let number = app.trim_start_matches(['a', 'i']);
        let is_app = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
        if is_app { Some(Self { user: Some(user.parse().ok()?) }) } else { None }
    }
}

fn from_json(input: &Input<'_>, out: &mut Emitter<'_>) {
    for (index, _, record) in records(input.bytes, input.limits) {
        let at = At::Index(index);
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                out.skip(at, error.tell());
                continue;
            }
        };
        let first = record.get("command_line").and_then(|line| line.get(0)).and_then(Value::as_str);
        let name = first.or_else(|| record.get("filename").and_then(Value::as_str));
        let uid = record.get("uid").and_then(Value::as_u64);
        let user = uid.and_then(|uid| u32::try_from(uid / PER_USER).ok());
        if let Some(name) = name {
            running(name, user, at, out);
        }
    }
}

/// The name of an app's process is its package, or the package and a part (`com.example:sync`).
fn running(name: &str, user: Option<u32>, at: At, out: &mut Emitter<'_>) {
    let package = name.split(':').next().unwrap_or(name).trim_end_matches('\0');
    if package.contains('.') && is_package(package) {
        out.app(package, user, AppClaim::Running, at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;
    use crate::model::Fact;

    fn found(text: &str) -> Vec<(String, Option<u32>, At)> {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input { path: "x", bytes: text.as_bytes(), first_line: 1, wal: None, limits: &limits };
        Processes.parse(&input, &mut out).unwrap();
        out.facts()
            .iter()
            .filter_map(|(fact, at)| match fact {
                Fact::App { id, user, claim: AppClaim::Running } => Some((id.to_string(), *user, at.clone())),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn lines_of_ps() {
        let text = "USER PID PPID VSZ RSS WCHAN ADDR S NAME\nroot 1 0 57912 2084 0 0 S init\n\
                    u0_a123 2000 612 5 6 0 0 S com.a:sync\nu10_a7 2 1 5 6 0 0 S com.b\nsystem 3 1 5 6 0 0 S com.c\n\
                    u0_a5 4 1 1 1 0 0 R ps\nroot 9 1 1 1 0 0 S [kworker/0:1.x]\n";
        assert_eq!(
            found(text),
            [
                ("com.a".to_owned(), Some(0), At::Line(3)),
                ("com.b".to_owned(), Some(10), At::Line(4)),
                ("com.c".to_owned(), None, At::Line(5)),
            ]
        );
    }

    #[test]
    fn records_of_the_collector() {
        let text = r#"[{"pid":1,"uid":0,"filename":"init","command_line":["/system/bin/init"]},
            {"uid":1010123,"command_line":["com.d:x"]},{"uid":null,"filename":"com.e","command_line":null},5]"#;
        assert_eq!(
            found(text),
            [("com.d".to_owned(), Some(10), At::Index(1)), ("com.e".to_owned(), None, At::Index(2))]
        );
    }
}
