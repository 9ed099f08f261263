//! The habits of a good command-line program: help, guesses, completions, pipes, interruption.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    reason = "tests run the program and write their own inputs"
)]

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stalkscan"));
    command.env_clear();
    command
}

fn stalkscan(args: &[&str]) -> Output {
    program().args(args).output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn demo() -> String {
    root().join("fixtures/demo/bugreport-demo.zip").to_str().unwrap().to_owned()
}

/// Every command that has help of its own.
const COMMANDS: &[&[&str]] = &[
    &[],
    &["scan"],
    &["facts"],
    &["explain"],
    &["formats"],
    &["compare"],
    &["bundle"],
    &["bundle", "verify"],
    &["signatures"],
    &["sample"],
    &["selftest"],
    &["schema"],
    &["completions"],
    &["man"],
];

/// The help is a promise too: a change of it is seen in a review. `STALKSCAN_WRITE_DOCS=1` writes the files anew.
#[test]
fn the_help_is_the_one_that_was_reviewed() {
    let folder = root().join("tests/help");
    let mut stale = Vec::new();
    for command in COMMANDS {
        for (flag, kind) in [("-h", "short"), ("--help", "long")] {
            for columns in ["80", "100"] {
                let output = program().args(*command).arg(flag).env("COLUMNS", columns).output().unwrap();
                assert_eq!(output.status.code(), Some(0), "{command:?}");
                let text: String =
                    stdout(&output).lines().map(|line| format!("{}\n", line.trim_end())).collect();
                let widest = text.lines().map(stalkscan::text::width).max().unwrap();
                assert!(widest <= columns.parse().unwrap(), "{command:?} {flag}: {widest} columns");
                let name = if command.is_empty() { "stalkscan".to_owned() } else { command.join("-") };
                let path = folder.join(format!("{name}-{kind}-{columns}.txt"));
                if std::env::var_os("STALKSCAN_WRITE_DOCS").is_some() {
                    std::fs::create_dir_all(&folder).unwrap();
                    std::fs::write(&path, &text).unwrap();
                } else if std::fs::read_to_string(&path).unwrap_or_default() != text {
                    stale.push(path.file_name().unwrap().to_owned());
                }
            }
        }
    }
    assert!(stale.is_empty(), "run STALKSCAN_WRITE_DOCS=1 cargo test --test habits, and look at {stale:?}");
}

#[test]
fn every_command_stands_in_the_help_and_in_the_list_above() {
    let help = stdout(&stalkscan(&["--help"]));
    let listed: Vec<&str> = help
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .collect();
    assert!(listed.len() >= 12, "{listed:?}");
    for name in listed {
        assert!(COMMANDS.contains(&&[name][..]), "{name} has no reviewed help");
    }
}

#[test]
fn what_was_mistyped_gets_a_guess() {
    let room = tempfile::tempdir().unwrap();
    let typed = room.path().join("bugreprot.zip");
    std::fs::write(room.path().join("bugreport.zip"), "x").unwrap();
    for (args, wanted) in [
        (&["comapre"][..], "no such file or command: comapre\n  next: did you mean \"compare\"?"),
        (&[typed.to_str().unwrap()], "bugreport.zip\"?"),
        (&["explain", "know-app"], "did you mean \"known-app\"?"),
        (&["explain", "thetruthsyp"], "did you mean \"TheTruthSpy\"?"),
        (&["scan", "--skip", "known-apps", "."], "did you mean \"known-app\"?"),
        (&["scan", "--as", "bugreprot", "."], "did you mean \"bugreport\"?"),
        (&["scan", "-o", "jsno", "."], "did you mean \"json\"?"),
        (&["scan", "--regoin", "GB", "."], "'--region'"),
        (&["man", "bundel"], "did you mean \"bundle\"?"),
        (&["completions", "bahs"], "'bash'"),
    ] {
        let output = stalkscan(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}: {}", stderr(&output));
        assert!(stderr(&output).contains(wanted), "{args:?}: {}", stderr(&output));
    }
}

#[test]
fn shells_complete_the_arguments_and_manual_pages_are_there() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = stdout(&stalkscan(&["completions", shell]));
        for word in ["stalkscan", "compare", "bundle", "passphrase-file"] {
            assert!(script.contains(word), "{shell}: no {word}");
        }
    }
    if let Ok(mut bash) = Command::new("bash").arg("-n").stdin(Stdio::piped()).spawn() {
        bash.stdin.take().unwrap().write_all(&stalkscan(&["completions", "bash"]).stdout).unwrap();
        assert!(bash.wait().unwrap().success());
    }
    assert!(stdout(&stalkscan(&["man"])).contains(".TH stalkscan 1"));
    assert!(stdout(&stalkscan(&["man", "scan"])).contains("passphrase"));
}

#[test]
fn explanations_fit_the_terminal() {
    for id in
        ["known-app", "behaves-like-hidden-monitoring", "accessibility_services", "exit-10", "TheTruthSpy"]
    {
        let output = stalkscan(&["explain", id]);
        assert_eq!(output.status.code(), Some(0), "{id}");
        for line in stdout(&output).lines() {
            assert!(stalkscan::text::width(line) <= 80, "{id}: {line}");
        }
    }
}

#[test]
fn quiet_verbose_and_colour() {
    let quiet = stalkscan(&[&demo(), "-q", "-o", "json=/dev/null"]);
    assert_eq!((quiet.status.code(), stdout(&quiet).as_str(), stderr(&quiet).as_str()), (Some(13), "", ""));
    let verbose = stderr(&stalkscan(&[&demo(), "-v"]));
    for wanted in ["looking at ", "reading the copy", "comparing with the signatures", "opened 1 file"] {
        assert!(verbose.contains(wanted), "{wanted:?} is missing in {verbose}");
    }
    assert_eq!(stalkscan(&[&demo(), "-v", "-q"]).status.code(), Some(2));
    let escapes = |args: &[&str], no_color: bool| {
        let mut command = program();
        if no_color {
            command.env("NO_COLOR", "1");
        }
        stdout(&command.arg(demo()).args(args).output().unwrap()).contains('\u{1b}')
    };
    assert!(!escapes(&[], false), "a pipe is no terminal");
    assert!(escapes(&["--color", "always"], false));
    assert!(!escapes(&["--color", "never"], false));
    assert!(!escapes(&[], true));
}

#[cfg(unix)]
#[test]
fn a_reader_that_stops_early_is_no_failure() {
    for args in [vec!["scan"], vec!["facts"], vec!["schema"], vec!["--help"], vec!["signatures", "list"]] {
        let mut command = program();
        command.args(&args).stdout(Stdio::piped()).stderr(Stdio::piped());
        if matches!(args[0], "scan" | "facts") {
            command.arg(demo());
        }
        let mut child = command.spawn().unwrap();
        // Closed before anything can be written.
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""), "{args:?}");
    }
    // A file that was asked for beside it is written all the same.
    let room = tempfile::tempdir().unwrap();
    let file = room.path().join("r.json");
    let mut child = program()
        .args([&demo(), "-o", "text", "-o", &format!("json={}", file.display())])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert!(std::fs::read_to_string(&file).unwrap().contains("stalkscan-report/1"));
}

/// Waits up to half a minute for a line that contains `wanted`.
#[cfg(unix)]
fn wait_for(child: &mut std::process::Child, wanted: &str) -> String {
    let mut said = Vec::new();
    let pipe = child.stderr.as_mut().unwrap();
    let mut byte = [0_u8; 1];
    while pipe.read(&mut byte).unwrap() == 1 {
        said.push(byte[0]);
        if String::from_utf8_lossy(&said).contains(wanted) {
            break;
        }
    }
    String::from_utf8_lossy(&said).into_owned()
}

#[cfg(unix)]
fn interrupt(child: &std::process::Child) {
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
}

/// The passphrase is a pipe into which nobody writes: the person names it on purpose, and the program waits for it.
#[cfg(unix)]
#[test]
fn an_interrupted_scan_ends_with_130_and_says_so() {
    let room = tempfile::tempdir().unwrap();
    let pipe = room.path().join("pipe");
    if !Command::new("mkfifo").arg(&pipe).status().is_ok_and(|status| status.success()) {
        println!("skipped: no mkfifo here");
        return;
    }
    let mut child = program()
        .args([&demo(), "--passphrase-file", pipe.to_str().unwrap(), "-o"])
        .arg(format!("json={}", room.path().join("r.json").display()))
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Opening waits until the program opens the other end, so it listens by now.
    let writer = std::fs::OpenOptions::new().write(true).open(&pipe).unwrap();
    interrupt(&child);
    let said = wait_for(&mut child, "no report was made");
    assert!(said.contains("interrupted; no report was made"), "{said}");
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert!(!room.path().join("r.json").exists());
    drop(writer);
}

/// The self-test writes samples into private folders, which must not stay.
#[cfg(unix)]
#[test]
fn an_interrupted_self_test_leaves_no_scratch() {
    let room = tempfile::tempdir().unwrap();
    let mut child = program()
        .args(["signatures", "test"])
        .env("TMPDIR", room.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let entries = || std::fs::read_dir(room.path()).unwrap().count();
    let mut waited = 0;
    while entries() == 0 && waited < 3_000 && child.try_wait().unwrap().is_none() {
        std::thread::sleep(Duration::from_millis(10));
        waited += 1;
    }
    assert!(entries() > 0, "it wrote no sample, so this test shows nothing");
    interrupt(&child);
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert_eq!(entries(), 0);
}

#[test]
fn options_of_the_contract_exist() {
    let help = stdout(&stalkscan(&["scan", "--help"]));
    for option in [
        "--as",
        "--passphrase-file",
        "--jobs",
        "--browsing",
        "--signatures",
        "--extra",
        "--trusted-key",
        "--skip",
        "--known",
        "-o, --output",
        "--for",
        "--region",
        "--redact",
        "--color",
        "--no-progress",
        "-q, --quiet",
        "-v, --verbose",
        "--fail-on",
        "--force",
    ] {
        assert!(help.contains(option), "{option} is missing");
    }
    assert!(Path::new(&demo()).is_file());
}
