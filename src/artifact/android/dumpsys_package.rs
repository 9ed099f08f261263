//! `dumpsys package`: what is installed, who signed it, where it came from, what it may do.
//!
//! The text of `com.android.server.pm` in Android 6 to 16. Order of the section: an installation log (some makers),
//! resolver tables, the package list, factory versions of updated system apps.

use super::lines::{at, claim};
use super::package_block::Block;
use super::package_list::{PackageList, Settled};
use super::package_tables::{InstallLog, Resolvers};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{AppClaim, Platform, Surface, Weight};

/// Parser of the package service's section.
#[derive(Debug)]
pub struct DumpsysPackage;

/// Questions that the package list answers.
const LIST: &[Surface] = &[
    Surface::InstalledApps,
    Surface::AppSigners,
    Surface::AppOrigin,
    Surface::HiddenIcons,
    Surface::Permissions,
    Surface::LocationAccess,
];

impl Artifact for DumpsysPackage {
    fn name(&self) -> &'static str {
        "android-dumpsys-package"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn paths(&self) -> &'static [&'static str] {
        &["dumpsys/package"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[
            (Surface::InstalledApps, Weight::Whole),
            (Surface::AppSigners, Weight::Whole),
            (Surface::AppOrigin, Weight::Whole),
            (Surface::HiddenIcons, Weight::Whole),
            (Surface::Permissions, Weight::Whole),
            (Surface::LocationAccess, Weight::Whole),
            (Surface::RemovedApps, Weight::Whole),
        ]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let mut log = InstallLog::default();
        let mut resolvers = Resolvers::default();
        let mut list: Option<PackageList> = None;
        let (mut in_log, mut in_table) = (true, false);
        for (line, bytes) in input.lines() {
            if let Some(list) = &mut list {
                list.read(line, bytes);
            } else if bytes == b"Packages:" {
                list = Some(PackageList::new(input.bytes));
            } else if bytes.first().is_some_and(|b| !matches!(b, b' ' | b'\t')) {
                in_table = resolvers.head(bytes);
                // The log ends at the first head; an action further down could pose as an entry of it.
                in_log &= bytes.first().is_some_and(u8::is_ascii_digit) || !bytes.ends_with(b":");
                if in_log {
                    log.read(line, bytes, out);
                }
            } else if in_table {
                resolvers.read(line, bytes, out);
            } else if in_log {
                log.read(line, bytes, out);
            }
        }
        log.finish(out);
        out.gap(
            Some(Surface::RemovedApps),
            log.first.map_or_else(
                || "this phone prints no log of installations".to_owned(),
                |first| {
                    let day: String = first.to_string().chars().take(10).collect();
                    format!("the install log starts on {day}")
                },
            ),
        );
        if !resolvers.activities {
            out.gap(Some(Surface::HiddenIcons), "the table of start screens is not in this text");
        }
        let list = list.ok_or_else(|| ParseError::new("the section holds no package list"))?;
        state(list.settle(&resolvers.known), &resolvers, out);
        Ok(())
    }
}

/// States the packages and what is left open.
fn state(settled: Settled, resolvers: &Resolvers, out: &mut Emitter<'_>) {
    let total = crate::bounds::len64(settled.blocks.len()).saturating_add(settled.odd);
    let mut understood = 0_u64;
    for mut block in settled.blocks {
        block.finish();
        if block.understood() {
            understood = understood.saturating_add(1);
        }
        screens(&block, resolvers, out);
        for (line, fact) in block.head.into_iter().chain(block.rest.facts) {
            out.emit(fact, at(line));
        }
    }
    let mut gap = |why: String| {
        for surface in LIST {
            out.gap(Some(*surface), why.clone());
        }
    };
    if understood < total || total == 0 {
        gap(format!("{understood} of {total} package blocks understood"));
    }
    if settled.forged > 0 {
        gap(format!("{} package header(s) inside the text of an app were not believed", settled.forged));
    }
    if settled.strange > 0 {
        gap(format!("{} place(s) in the package list contradict its layout", settled.strange));
    }
}

/// Whether the package has a start screen, and whether it switched it off itself.
fn screens(block: &Block, resolvers: &Resolvers, out: &mut Emitter<'_>) {
    let installed = block.rest.users.is_empty() || block.rest.users.iter().any(|state| state.installed);
    if !resolvers.activities || !installed {
        return;
    }
    let screens = resolvers.start_screens.get(&block.name);
    out.emit(claim(&block.name, None, AppClaim::HasLauncher(screens.is_some())), at(block.line));
    let Some(screens) = screens else { return };
    for state in block.rest.users.iter().filter(|state| state.installed) {
        // An app that only changes its icon keeps another start screen; the dump does not name who switched a
        // single component off, but only the app itself and the system can, and the system would be named.
        let itself = state.disabled_by.as_ref().is_none_or(|caller| *caller == block.name);
        let all = screens.iter().all(|screen| {
            let class = screen.split_once('/').map_or("", |(_, class)| class);
            state.disabled.iter().any(|disabled| disabled == class)
        });
        if itself && all {
            out.emit(claim(&block.name, Some(state.user), AppClaim::HidOwnIcon), at(state.line));
        }
    }
}
