//! The files of a bundle, and putting them on disk.

use std::fmt::Write as _;
use std::fs::{self, DirBuilder, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use super::manifest::{self, list_name, sha256};
use super::{BundleArgs, Circumstances, LOG, MANIFEST, SEAL, sums};
use crate::cli::args::Redact;
use crate::cli::clock;
use crate::cli::database::shown;
use crate::cli::exit::Failure;
use crate::cli::scan::{Examined, named};
use crate::cli::{output, regions};
use crate::render::html::HtmlOptions;
use crate::render::text::TextOptions;
use crate::render::{Audience, html, json, table, text};
use crate::signature::SignatureDb;
use crate::source::folder;
use crate::speech::Lang;
use crate::text::printable;

/// Columns of the text report.
const COLUMNS: usize = 100;
/// Most entries of the folder that are looked at.
const ENTRIES: usize = 4_096;

/// Names and contents, without the log and the seal.
pub(super) struct Contents(Vec<(String, String)>);

/// What a reader of the bundle has to know first.
const README: &str = "\
EVIDENCE BUNDLE OF STALKSCAN

The person whose phone it is keeps this bundle and the copy of the phone, and decides who gets them.
Support workers: what you keep, you can be made to hand over. Give it to the person, or to the officer they choose.
Keep it on a device that nobody else can reach. It tells what was found on the phone.

No file of the phone, no message, photo or contact is in here. The copy itself is the evidence: keep it as it is.

report-survivor.html      the report in plain words, for the person whose phone it is
report-technician.txt     the report with everything that was found, and where
report-police.html        the report with the method, its limits, and the hash of every file that was read
report.json               the same for programs; whoever examines the same copy with the same versions gets the same bytes
findings.csv              the findings as a table
apps.csv                  the apps as a table
coverage.csv              what was and was not checked, as a table
timeline.jsonl            what happened when, for Timesketch
timeline.csv              the same as a table
manifest.json             the record: who, when, with which versions, which command, which files
input-1.sha256            the hash of every file of the copy that was read (for sha256sum -c, run where the copy lies)
log.txt                   what was done, in the order in which it was done
bundle.sha256             the hash of every other file in here (for sha256sum -c, run in this folder)

To find out whether anything was changed since:

    stalkscan bundle verify THIS-FOLDER --input THE-COPY --seal SEAL

The seal is the SHA-256 of bundle.sha256. Whoever can change the bundle can make a new list; nobody can make one that
has the seal that was noted down elsewhere when the bundle was made.
";

impl Contents {
    /// Everything that is to be written.
    pub(super) fn of(
        args: &BundleArgs,
        examined: &Examined,
        about: &Circumstances,
        db: &SignatureDb,
    ) -> Result<Self, Failure> {
        let mut files = vec![
            ("README.txt".to_owned(), README.to_owned()),
            (MANIFEST.to_owned(), manifest::render(args, examined, about)?),
        ];
        for (index, list) in examined.files.iter().enumerate() {
            let lines = list.iter().filter_map(|file| Some((file.sha256.as_deref()?, file.path.as_str())));
            files.push((list_name(index), sums::write(lines)));
        }
        reports(&mut files, args, examined, db)?;
        files.extend(tables(args, examined)?);
        Ok(Self(files))
    }
}

fn reports(
    files: &mut Vec<(String, String)>,
    args: &BundleArgs,
    examined: &Examined,
    db: &SignatureDb,
) -> Result<(), Failure> {
    let mut report = examined.outcome.report.clone();
    report.files = named(examined.files.clone(), &args.paths);
    let helplines = || regions::lines(db, args.region.as_deref(), Lang::En);
    let document = json::render(&report)
        .map_err(|error| Failure::internal(format!("the report could not be written: {error}")))?;
    files.push(("report.json".to_owned(), document));
    for (name, audience) in [("survivor", Audience::Survivor), ("police", Audience::Police)] {
        let page = html::render(&report, &HtmlOptions { helplines: helplines(), audience, lang: Lang::En });
        files.push((format!("report-{name}.html"), page));
    }
    let options = TextOptions {
        columns: COLUMNS,
        bold: false,
        detail: true,
        helplines: helplines(),
        audience: Audience::Technician,
        lang: Lang::En,
    };
    files.push(("report-technician.txt".to_owned(), text::render(&report, &options)));
    Ok(())
}

fn tables(args: &BundleArgs, examined: &Examined) -> Result<Vec<(String, String)>, Failure> {
    let (report, phones) = (&examined.outcome.report, &examined.outcome.phones);
    let events = crate::scan::timeline(phones, args.input.redact != Redact::None);
    let made = [
        ("findings.csv", table::findings(report)),
        ("apps.csv", table::apps(report, &crate::scan::inventory(phones))),
        ("coverage.csv", table::coverage(report)),
        ("timeline.csv", table::timeline_csv(report, &events)),
        ("timeline.jsonl", table::timeline_lines(report, &events)),
    ];
    made.into_iter()
        .map(|(name, made)| {
            made.map(|text| (name.to_owned(), text))
                .map_err(|error| Failure::internal(format!("{name} could not be written: {error}")))
        })
        .collect()
}

/// Lines of the log, each with its time.
#[derive(Debug, Default)]
pub(super) struct Log(String);

impl Log {
    /// Adds a line.
    pub(super) fn add(&mut self, event: &str) {
        let _ = writeln!(self.0, "{}\t{}", clock::now().utc, event.replace(['\n', '\t'], " "));
    }
}

/// Whether a file of this name belongs to a bundle.
fn is_ours(name: &str) -> bool {
    const NAMES: [&str; 13] = [
        "README.txt",
        MANIFEST,
        LOG,
        SEAL,
        "report.json",
        "report-survivor.html",
        "report-police.html",
        "report-technician.txt",
        "findings.csv",
        "apps.csv",
        "coverage.csv",
        "timeline.csv",
        "timeline.jsonl",
    ];
    let number = name.strip_prefix("input-").and_then(|rest| rest.strip_suffix(".sha256"));
    NAMES.contains(&name) || number.is_some_and(|number| number.parse::<u16>().is_ok())
}

/// Refuses a folder that holds something, unless an earlier bundle is to be replaced and nothing else lies there.
pub(super) fn check_folder(out: &Path, force: bool) -> Result<(), Failure> {
    let Ok(about) = out.symlink_metadata() else { return Ok(()) };
    if !about.is_dir() {
        return Err(Failure::usage(
            format!("{} is no folder", shown(out)),
            "choose a new folder for the bundle",
        ));
    }
    let names = entries(out)?;
    if names.is_empty() {
        return Ok(());
    }
    if !force {
        return Err(Failure::usage(
            format!("{} is not empty", shown(out)),
            "choose a new folder for the bundle, or add --force to replace the bundle in it",
        ));
    }
    match names.iter().find(|name| !is_ours(name)) {
        Some(other) => Err(Failure::usage(
            format!("{} holds {}, which is no part of a bundle", shown(out), printable(other)),
            "choose a new folder for the bundle; in a bundle nothing else may lie",
        )),
        None => Ok(()),
    }
}

/// Names of everything in a folder, links too.
pub(super) fn entries(folder: &Path) -> Result<Vec<String>, Failure> {
    folder::all_names(folder, ENTRIES).map_err(|error| {
        Failure::usage(format!("{} cannot be looked into: {error}", shown(folder)), "check the folder")
    })
}

/// Writes the bundle and returns its seal.
pub(super) fn write(out: &Path, contents: &Contents, log: &Log, force: bool) -> Result<String, Failure> {
    if force {
        // Removed first, so that nothing is written through a link that somebody put there.
        for name in entries(out)?.iter().filter(|name| *name != LOG) {
            fs::remove_file(out.join(name)).map_err(|error| {
                Failure::tool(
                    format!("{} could not be replaced: {error}", printable(name)),
                    "check the folder",
                )
            })?;
        }
    }
    for (name, text) in &contents.0 {
        output::write_file(&out.join(name), text.as_bytes(), false)?;
    }
    let log = append(&out.join(LOG), &log.0)?;
    let mut hashes: Vec<(String, String)> =
        contents.0.iter().map(|(name, text)| (name.clone(), sha256(text.as_bytes()))).collect();
    hashes.push((LOG.to_owned(), sha256(log.as_bytes())));
    hashes.sort();
    let list = sums::write(hashes.iter().map(|(name, hash)| (hash.as_str(), name.as_str())));
    output::write_file(&out.join(SEAL), list.as_bytes(), false)?;
    Ok(sha256(list.as_bytes()))
}

/// Makes the folder of a bundle, open to nobody else.
pub(super) fn make_folder(out: &Path) -> Result<(), Failure> {
    let failed = |error: std::io::Error| {
        Failure::tool(
            format!("{} could not be made: {error}", shown(out)),
            "check the folder it is to lie in",
        )
    };
    private(out).map_err(failed)
}

#[cfg(unix)]
fn private(out: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
    DirBuilder::new().recursive(true).mode(0o700).create(out)?;
    // A folder that was there already may have been open to others.
    fs::set_permissions(out, fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn private(out: &Path) -> std::io::Result<()> {
    DirBuilder::new().recursive(true).create(out)
}

/// Adds lines to the log, which is never written from its beginning; returns the whole log.
fn append(path: &Path, lines: &str) -> Result<String, Failure> {
    let failed =
        |why: String| Failure::tool(format!("the log could not be written: {why}"), "check the folder");
    if path.symlink_metadata().is_ok_and(|meta| !meta.is_file()) {
        return Err(failed("it is no regular file".to_owned()));
    }
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(path).map_err(|error| failed(error.to_string()))?;
    file.write_all(lines.as_bytes())
        .and_then(|()| file.sync_all())
        .map_err(|error| failed(error.to_string()))?;
    crate::cli::database::text_of(path, 16 << 20)
}
