//! The files of a bundle, and putting them on disk.

use std::fmt::Write as _;
use std::fs::{self, DirBuilder, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use super::manifest::{self, list_name, sha256};
use super::{BundleArgs, Circumstances, LOG, MANIFEST, SEAL, readme, sums};
use crate::cli::args::Redact;
use crate::cli::clock;
use crate::cli::database::shown;
use crate::cli::exit::Failure;
use crate::cli::scan::{Examined, named};
use crate::cli::{output, regions};
use crate::render::html::HtmlOptions;
use crate::render::text::TextOptions;
use crate::render::{Audience, html, json, table, text};
use crate::scan::Outcome;
use crate::signature::SignatureDb;
use crate::source::folder;
use crate::speech::{Lang, Message, Tell as _};
use crate::text::printable;

/// Columns of the text report.
const COLUMNS: usize = 100;
/// Most entries of the folder that are looked at.
const ENTRIES: usize = 4_096;

/// Names and contents, without the log and the seal.
pub(super) struct Contents(Vec<(String, String)>);

impl Contents {
    /// Everything that is to be written.
    pub(super) fn of(
        args: &BundleArgs,
        examined: &Examined,
        about: &Circumstances,
        db: &SignatureDb,
    ) -> Result<Self, Failure> {
        let mut files = vec![
            ("README.txt".to_owned(), readme::text(about.lang)),
            (MANIFEST.to_owned(), manifest::render(args, examined, about)?),
        ];
        for (index, list) in examined.files.iter().enumerate() {
            let lines = list.iter().filter_map(|file| Some((file.sha256.as_deref()?, file.path.as_str())));
            files.push((list_name(index), sums::write(lines)));
        }
        reports(&mut files, args, examined, (db, about.lang))?;
        files.extend(tables(args, examined, about.lang)?);
        Ok(Self(files))
    }
}

fn reports(
    files: &mut Vec<(String, String)>,
    args: &BundleArgs,
    examined: &Examined,
    (db, lang): (&SignatureDb, Lang),
) -> Result<(), Failure> {
    let mut report = examined.outcome.report.clone();
    report.files = named(examined.files.clone(), &args.paths);
    for file in &mut report.files {
        examined.outcome.veil.hide(&mut file.path);
    }
    let helplines = || regions::lines(db, args.region.as_deref(), lang);
    let document = json::render(&report).map_err(|error| {
        Failure::internal(Message::new("refused-report").said("why", Message::technical(error)))
    })?;
    files.push(("report.json".to_owned(), document));
    for (name, audience) in [("survivor", Audience::Survivor), ("police", Audience::Police)] {
        let page = html::render(&report, &HtmlOptions { helplines: helplines(), audience, lang });
        files.push((format!("report-{name}.html"), page));
    }
    let options = TextOptions {
        columns: COLUMNS,
        bold: false,
        detail: true,
        helplines: helplines(),
        audience: Audience::Technician,
        lang,
    };
    files.push(("report-technician.txt".to_owned(), text::render(&report, &options)));
    Ok(())
}

fn tables(args: &BundleArgs, examined: &Examined, lang: Lang) -> Result<Vec<(String, String)>, Failure> {
    let Outcome { report, phones, veil, .. } = &examined.outcome;
    let events = crate::scan::timeline(phones, args.input.redact != Redact::None, veil);
    let made = [
        ("findings.csv", table::findings(report, lang)),
        ("apps.csv", table::apps(report, &crate::scan::inventory(phones, veil), lang)),
        ("coverage.csv", table::coverage(report, lang)),
        ("timeline.csv", table::timeline_csv(report, &events, lang)),
        ("timeline.jsonl", table::timeline_lines(report, &events, lang)),
    ];
    // Excel takes a table for UTF-8 only with this mark; Timesketch would take it for a part of the first column's name.
    let mark = |name: &str| if name.starts_with("timeline") { "" } else { "\u{feff}" };
    made.into_iter()
        .map(|(name, made)| {
            made.map(|text| (name.to_owned(), format!("{}{text}", mark(name)))).map_err(|error| {
                let says = Message::new("refused-not-written").text("path", name);
                Failure::internal(says.said("why", Message::technical(error)))
            })
        })
        .collect()
}

/// Lines of the log, each with its time.
#[derive(Debug, Default)]
pub(super) struct Log(String);

impl Log {
    /// Adds a line.
    pub(super) fn add(&mut self, event: &Message, lang: Lang) {
        let _ = writeln!(self.0, "{}\t{}", clock::now().utc, lang.say(event).replace(['\n', '\t'], " "));
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
            Message::new("refused-no-folder").text("path", shown(out)),
            "next-new-bundle-folder",
        ));
    }
    let names = entries(out)?;
    if names.is_empty() {
        return Ok(());
    }
    if !force {
        return Err(Failure::usage(
            Message::new("refused-not-empty").text("path", shown(out)),
            "next-new-bundle-folder-or-force",
        ));
    }
    match names.iter().find(|name| !is_ours(name)) {
        Some(other) => Err(Failure::usage(
            Message::new("refused-foreign-file").text("path", shown(out)).text("name", printable(other)),
            "next-new-bundle-folder-alone",
        )),
        None => Ok(()),
    }
}

/// Names of everything in a folder, links too.
pub(super) fn entries(folder: &Path) -> Result<Vec<String>, Failure> {
    folder::all_names(folder, ENTRIES).map_err(|error| {
        let says = Message::new("refused-cannot-look").text("path", shown(folder)).told("why", &error);
        Failure::usage(says, "next-check-folder")
    })
}

/// Writes the bundle and returns its seal.
pub(super) fn write(out: &Path, contents: &Contents, log: &Log, force: bool) -> Result<String, Failure> {
    if force {
        // Removed first, so that nothing is written through a link that somebody put there.
        for name in entries(out)?.iter().filter(|name| *name != LOG) {
            fs::remove_file(out.join(name)).map_err(|error| {
                let says = Message::new("refused-not-replaced").text("path", printable(name));
                Failure::tool(says.told("why", &error), "next-check-folder")
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
        let says = Message::new("refused-not-made").text("path", shown(out)).told("why", &error);
        Failure::tool(says, "next-check-parent")
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
        |why: Message| Failure::tool(Message::new("refused-log").said("why", why), "next-check-folder");
    if path.symlink_metadata().is_ok_and(|meta| !meta.is_file()) {
        return Err(failed("refused-log-special".into()));
    }
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(path).map_err(|error| failed(error.tell()))?;
    file.write_all(lines.as_bytes()).and_then(|()| file.sync_all()).map_err(|error| failed(error.tell()))?;
    crate::cli::database::text_of(path, 16 << 20)
}
