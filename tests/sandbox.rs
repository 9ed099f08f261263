//! The sandbox holds: a build that tries what is forbidden is refused everything, as root and as an ordinary user, and finds the
//! same. Needs the feature `sandbox-probe`, which no release has.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests run the program and write their own inputs"
)]

use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use stalkscan::sample::{BUILT_IN, Container};

/// User and group of "nobody" on most systems.
const NOBODY: u32 = 65_534;
/// Attempts of the probe.
const ATTEMPTS: usize = 10;

/// A folder that everybody may read, with the program and the demonstration phone in it.
struct Room {
    folder: tempfile::TempDir,
    program: PathBuf,
    copy: PathBuf,
}

fn room() -> Room {
    let folder = tempfile::tempdir().unwrap();
    open(folder.path(), 0o777);
    let program = folder.path().join("stalkscan");
    std::fs::copy(env!("CARGO_BIN_EXE_stalkscan"), &program).unwrap();
    open(&program, 0o755);
    let demo = BUILT_IN.iter().find(|one| one.name == "demo").unwrap().recipe().unwrap();
    let container = Container::Bugreport;
    let tree = demo.write(container).unwrap();
    let copy = folder.path().join(container.entry());
    std::fs::write(&copy, tree.get(container.entry()).unwrap()).unwrap();
    // Whoever runs the program may change the copy, were it not for the sandbox.
    open(&copy, 0o666);
    Room { folder, program, copy }
}

fn open(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

/// Runs the program, as "nobody" if asked to. `None` when this process may not become somebody else.
fn run(room: &Room, arguments: &[&str], as_nobody: bool) -> Option<Output> {
    let mut command = Command::new(&room.program);
    command.args(arguments).arg(&room.copy).env_clear().current_dir(room.folder.path());
    if as_nobody {
        command.uid(NOBODY).gid(NOBODY);
    }
    match command.output() {
        Err(error) if as_nobody && error.kind() == std::io::ErrorKind::PermissionDenied => None,
        result => Some(result.expect("the program starts")),
    }
}

fn probes(output: &Output) -> Vec<String> {
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    text.lines().filter(|line| line.starts_with("probe: ")).map(str::to_owned).collect()
}

fn is_full(output: &Output) -> bool {
    String::from_utf8_lossy(&output.stderr).contains("stalkscan: sandbox on:")
}

#[test]
fn nothing_that_is_forbidden_works() {
    for as_nobody in [false, true] {
        for command in [&["facts"][..], &["scan", "-v"], &["scan", "-v", "-o", "json=report.json", "--force"]]
        {
            let room = room();
            let Some(output) = run(&room, command, as_nobody) else {
                println!("skipped: this user may not become another");
                continue;
            };
            if !is_full(&output) {
                let said = String::from_utf8_lossy(&output.stderr).into_owned();
                println!(
                    "skipped: this kernel has not both locks: {}",
                    said.lines().next().unwrap_or_default()
                );
                assert!(said.contains("stalkscan: sandbox "), "{said}");
                continue;
            }
            let tried = probes(&output);
            assert_eq!(tried.len(), ATTEMPTS, "{tried:?}");
            let worked: Vec<&String> = tried.iter().filter(|line| !line.ends_with(": refused")).collect();
            assert!(worked.is_empty(), "{command:?} as nobody {as_nobody}: {worked:?}");
            let wanted = if command.first() == Some(&"facts") { 0 } else { 13 };
            assert_eq!(output.status.code(), Some(wanted), "{output:?}");
            let written = room.folder.path().join("report.json");
            assert_eq!(written.is_file(), command.contains(&"json=report.json"));
            assert!(!written.is_file() || written.metadata().unwrap().len() > 1_000);
            assert!(!room.folder.path().join("outside-the-sandbox").exists());
        }
    }
}

/// The control: without the sandbox the same attempts work, so that their failure means something.
#[test]
fn without_the_sandbox_the_attempts_work_and_the_result_is_the_same() {
    let room = room();
    let inside = run(&room, &["scan", "-o", "json"], false).unwrap();
    let before = std::fs::read(&room.copy).unwrap();
    let outside = run(&room, &["scan", "-v", "--no-sandbox", "-o", "json"], false).unwrap();
    let refused: Vec<String> =
        probes(&outside).into_iter().filter(|line| line.ends_with(": refused")).collect();
    assert_eq!(probes(&outside).len(), ATTEMPTS);
    assert!(refused.is_empty(), "{refused:?}");
    assert!(String::from_utf8_lossy(&outside.stderr).contains("switched off with --no-sandbox"));
    // The probe opens the copy for writing and writes nothing.
    assert_eq!(std::fs::read(&room.copy).unwrap(), before);
    assert_eq!(inside.stdout, outside.stdout);
}
