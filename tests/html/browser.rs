//! The pages in a real browser: `tests/browser/run.py` drives a headless Chromium where there is one.

use std::path::{Path, PathBuf};
use std::process::Command;

use stalkscan::render::Audience;
use stalkscan::render::html::{HtmlOptions, render};
use stalkscan::report::{Report, ReportError};
use stalkscan::sample::hostile::TEXTS;
use stalkscan::speech::{Lang, Message};

use crate::phones::{cases, made_of};

/// A known app, an app agreed to, management, a phone with nothing, and one that could not be read whole.
const PAGES: &[(&str, Audience)] = &[
    ("android-known-14", Audience::Survivor),
    ("android-known-14", Audience::Technician),
    ("android-known-14", Audience::Police),
    ("android-disclosed", Audience::Survivor),
    ("ios-mdm-locked", Audience::Technician),
    ("ios-clean", Audience::Survivor),
    ("android-clean-aosp", Audience::Technician),
    ("android-backup-clean", Audience::Survivor),
];

/// `STALKSCAN_AXE`, or the copy that `.ci/run` fetches.
fn axe() -> Option<PathBuf> {
    let asked = std::env::var_os("STALKSCAN_AXE").map(PathBuf::from);
    asked.filter(|path| path.is_file())
}

#[test]
fn a_browser_agrees() {
    let dir = tempfile::tempdir().unwrap();
    let write = |name: &str, audience: Audience, report: &Report| {
        let helplines = vec![Message::detail("GB: National Stalking Helpline 0808 802 0300")];
        let name = format!("{name}-{audience:?}.html").to_lowercase();
        std::fs::write(
            dir.path().join(name),
            render(report, &HtmlOptions { helplines, audience, lang: Lang::En }),
        )
        .unwrap();
    };
    for (name, audience) in PAGES {
        let report = &cases().iter().find(|(case, _)| case == name).unwrap().1;
        write(name, *audience, report);
    }
    let mut locked = cases()[0].1.clone();
    locked.devices.clear();
    let (message, hint) = (Message::detail("encrypted"), Message::detail("try a passphrase"));
    locked.errors = vec![ReportError::new("a.ab", &message, &hint, true)];
    write("locked", Audience::Survivor, &locked);
    write("locked", Audience::Technician, &locked);
    let mut turn = 0;
    let hostile = made_of(|| {
        turn += 1;
        format!("{}{}", TEXTS[turn % TEXTS.len()], "W".repeat(turn % 7 * 20))
    });
    write("hostile", Audience::Technician, &hostile);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut command = Command::new("python3");
    command.arg(root.join("tests/browser/run.py")).arg(dir.path());
    if let Some(axe) = axe() {
        command.arg("--axe").arg(axe);
    }
    if let Some(shots) = std::env::var_os("STALKSCAN_SHOTS") {
        command.arg("--shots").arg(shots);
    }
    let Ok(output) = command.output() else {
        println!("skipped: there is no python3 here");
        return;
    };
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    println!("{said}");
    if output.status.code() == Some(77) {
        assert!(std::env::var_os("STALKSCAN_NEEDS_BROWSER").is_none(), "{said}");
        return;
    }
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
}
