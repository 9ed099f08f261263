//! The record of an examination, `manifest.json`.

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::{BundleArgs, Circumstances};
use crate::cli::clock::Stamp;
use crate::cli::exit::Failure;
use crate::cli::scan::Examined;
use crate::model::HashedFile;
use crate::report::ToolInfo;
use crate::report::schema::DatabaseReport;
use crate::source::opened;
use crate::speech::Message;
use crate::text::escape_json;

/// Name of the schema.
const SCHEMA: &str = "stalkscan-bundle/1";

#[derive(Serialize)]
struct Manifest<'a> {
    schema: &'static str,
    tool: &'a ToolInfo,
    /// SHA-256 of the program itself; `None` when the system does not tell where it lies.
    tool_sha256: Option<String>,
    system: System,
    database: &'a DatabaseReport,
    command_line: Vec<String>,
    begin: &'a Stamp,
    end: &'a Stamp,
    operator: Option<&'a str>,
    consent: Option<&'a str>,
    note: Option<&'a str>,
    inputs: Vec<Input<'a>>,
    results: Vec<Outcome>,
}

#[derive(Serialize)]
struct System {
    os: &'static str,
    architecture: &'static str,
}

#[derive(Serialize)]
struct Input<'a> {
    /// As it was typed.
    path: String,
    /// "file" or "folder"; the paths of the files are relative to a folder.
    kind: &'static str,
    /// The same list for `sha256sum -c`.
    list: String,
    files: &'a [HashedFile],
}

#[derive(Serialize)]
struct Outcome {
    platform: String,
    verdict: &'static str,
    level: Option<u8>,
    findings: usize,
}

/// Name of the list of hashes of one input, counted from 0.
pub(super) fn list_name(index: usize) -> String {
    format!("input-{}.sha256", index.saturating_add(1))
}

/// The record.
pub(super) fn render(
    args: &BundleArgs,
    examined: &Examined,
    about: &Circumstances,
) -> Result<String, Failure> {
    let report = &examined.outcome.report;
    let inputs = args.paths.iter().zip(&examined.files).enumerate();
    let manifest = Manifest {
        schema: SCHEMA,
        tool: &report.tool,
        tool_sha256: program(),
        system: System { os: std::env::consts::OS, architecture: std::env::consts::ARCH },
        database: &report.database,
        command_line: std::env::args_os().map(|word| word.to_string_lossy().into_owned()).collect(),
        begin: &about.begin,
        end: &about.end,
        operator: about.operator.as_deref(),
        consent: about.consent.as_deref(),
        note: about.note.as_deref(),
        inputs: inputs
            .map(|(index, (path, files))| Input {
                path: path.to_string_lossy().into_owned(),
                kind: if path.is_dir() { "folder" } else { "file" },
                list: list_name(index),
                files,
            })
            .collect(),
        results: report
            .devices
            .iter()
            .map(|device| Outcome {
                platform: device.platform.to_string(),
                verdict: device.verdict.as_str(),
                level: device.level.map(crate::model::Level::number),
                findings: device.findings.len(),
            })
            .collect(),
    };
    let text = serde_json::to_string_pretty(&manifest).map_err(|error| {
        Failure::internal(Message::new("refused-record").said("why", Message::technical(error)))
    })?;
    Ok(format!("{}\n", escape_json(&text)))
}

/// SHA-256 of the program.
fn program() -> Option<String> {
    let path = std::env::current_exe().ok()?.canonicalize().ok()?;
    opened::hash(&[path]).into_iter().next()?.sha256.ok()
}

/// SHA-256 of bytes, in lower-case hex.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |hex, byte| hex + &format!("{byte:02x}"))
}
