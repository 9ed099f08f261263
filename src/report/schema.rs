//! The public report, `stalkscan-report/1`. Field names and meanings are promises; see `schema/report-1.json`.

use serde::{Serialize, Serializer};

use super::verdict::Verdict;
use crate::model::{Capability, Class, HashedFile, Level, Outcome, Platform, Strength, Surface};
use crate::sandbox::State;
use crate::speech::Message;
use crate::text::printable;

/// Name of the schema.
pub const SCHEMA: &str = "stalkscan-report/1";

/// The JSON Schema of the report, as printed by `stalkscan schema`.
pub const JSON_SCHEMA: &str = include_str!("../../schema/report-1.json");

/// A whole report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// [`SCHEMA`].
    pub schema: &'static str,
    /// This program.
    pub tool: ToolInfo,
    /// The database that was used.
    pub database: DatabaseReport,
    /// One entry a phone.
    pub devices: Vec<DeviceReport>,
    /// What could not be read at all.
    pub errors: Vec<ReportError>,
    /// Files that were read, with their hashes, when these were asked for. Not in the JSON, which does not depend on who reads.
    #[serde(skip)]
    pub files: Vec<HashedFile>,
}

/// This program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ToolInfo {
    /// "stalkscan".
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
    /// How it was confined. Not in the JSON, which is the same on every computer.
    #[serde(skip)]
    pub sandbox: State,
}

/// The signature database.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DatabaseReport {
    /// Date and serial number.
    pub version: String,
    /// SHA-256 of its content.
    pub sha256: String,
    /// How many families.
    pub families: usize,
    /// How many indicators.
    pub indicators: usize,
    /// "built-in", or the path it was loaded from.
    pub origin: String,
    /// Who vouches for it: "built-in", or the id of the key that signed it; `None`: nobody.
    pub signer: Option<String>,
    /// What is to be known before it is relied on; English in the JSON.
    #[serde(serialize_with = "in_english")]
    pub warnings: Vec<Message>,
    /// Lists added to this scan that nobody reviewed; what they name is a question, never a verdict.
    pub extra: Vec<ExtraReport>,
}

fn in_english<S: Serializer>(messages: &[Message], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(messages.iter().map(ToString::to_string))
}

/// A list that was added to a scan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExtraReport {
    /// Where it was taken from.
    pub origin: String,
    /// SHA-256 of its text.
    pub sha256: String,
    /// How many indicators.
    pub indicators: usize,
}

/// One phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DeviceReport {
    /// Kind of phone.
    pub platform: Platform,
    /// What is known of it.
    pub device: DeviceInfo,
    /// Where the facts came from.
    pub sources: Vec<Source>,
    /// The one word.
    pub verdict: Verdict,
    /// Highest level of a finding that nobody acknowledged; `None` when there is none.
    pub level: Option<Level>,
    /// Findings, strongest first.
    pub findings: Vec<FindingReport>,
    /// Every question of the platform, once.
    pub coverage: Vec<SurfaceReport>,
    /// Needed questions without an answer, which keep the verdict from being "nothing known found".
    pub unanswered: Vec<Surface>,
    /// Rules left out on request.
    pub skipped_rules: Vec<&'static str>,
    /// Counts.
    pub inventory: Inventory,
}

/// What is known of a phone; identifiers are masked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DeviceInfo {
    /// Model.
    pub model: Option<String>,
    /// Version of Android or iOS.
    pub os_version: Option<String>,
    /// When the copy was made.
    pub captured: Option<String>,
    /// Serial number, masked unless asked otherwise.
    pub serial: Option<String>,
}

/// A source of facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Source {
    /// Format name.
    pub format: &'static str,
    /// Path relative to what was given; with its name in front where that is a file, or one of several paths.
    pub path: String,
    /// SHA-256 of a single-file source that was read whole, else `None`.
    pub sha256: Option<String>,
    /// Whether the copy is whole as far as can be told.
    pub complete: bool,
    /// Remarks.
    pub notes: Vec<String>,
    /// The remarks for any language; those above are English.
    #[serde(skip)]
    pub said: Vec<Message>,
}

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindingReport {
    /// Rule id.
    pub rule: &'static str,
    /// Level.
    pub level: Level,
    /// What it is.
    pub class: Class,
    /// How sure.
    pub strength: Strength,
    /// About what.
    pub subject: SubjectReport,
    /// Family of a known app.
    pub family: Option<FamilyReport>,
    /// What it can see or do.
    pub capabilities: Vec<Capability>,
    /// One line.
    pub title: String,
    /// A few sentences.
    pub explanation: String,
    /// Ordinary reasons.
    pub innocent_causes: Vec<String>,
    /// Safe next steps.
    pub next_steps: Vec<String>,
    /// Reasons with their places; never empty.
    pub because: Vec<Reason>,
    /// When it came, changed and went, as far as the copy tells; empty where it does not.
    pub times: Vec<FindingTime>,
    /// Whether the owner confirmed it beforehand (`--known`).
    pub acknowledged: Acknowledged,
    /// The finding of the same phone that this one is a part of: its app, profile and enrolment are one product.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub belongs_with: Option<SubjectRef>,
    /// The list in which reports for people tell it, with others like it; `None` where it stands for itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<List>,
    /// The sentences of the finding for any language; those above are English.
    #[serde(skip)]
    pub said: FindingWords,
}

/// The sentences of a finding, not yet in any language. Evidence in them is escaped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingWords {
    /// One line.
    pub title: Message,
    /// A few sentences.
    pub explanation: Message,
    /// Ordinary reasons.
    pub innocent: Vec<Message>,
    /// Safe next steps.
    pub next: Vec<Message>,
}

/// A list of findings that a report for people tells together, one row a subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum List {
    /// Apps with one power, or from outside a store, of whom nothing else is known: does the person know them?
    AppsToRecognise,
}

/// Whether a finding was confirmed beforehand.
pub type Acknowledged = bool;

/// The subject of a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SubjectReport {
    /// Kind.
    pub kind: &'static str,
    /// Id, escaped.
    pub id: String,
    /// Name as shown on the phone, escaped.
    pub name: Option<String>,
    /// Android user.
    pub user: Option<u32>,
    /// The spaces of the phone that it is in (Android); empty where it is with the other apps only, or where nothing tells.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub spaces: Vec<Space>,
}

/// What names the subject of another finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SubjectRef {
    /// Kind.
    pub kind: &'static str,
    /// Id, escaped.
    pub id: String,
}

/// A user or profile of the phone, which keeps its apps apart from those of the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Space {
    /// Its number.
    pub user: u32,
    /// What it is.
    pub kind: SpaceKind,
}

/// Kinds of spaces, as far as a person needs to tell them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SpaceKind {
    /// Where the other apps of the phone are.
    Main,
    /// The work profile.
    Work,
    /// A space with a lock of its own.
    Private,
    /// Samsung's Secure Folder.
    SecureFolder,
    /// Second copies of apps.
    Copies,
    /// A guest.
    Guest,
    /// A further person.
    Person,
    /// Nothing tells.
    Other,
}

/// A family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FamilyReport {
    /// Stable id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
}

/// Where in a copy something stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// Index into `sources`.
    pub source: usize,
    /// File inside the source, escaped.
    pub file: String,
    /// Where its bytes lie when that differs from `file`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stored_as: Option<String>,
    /// Place in the file.
    pub at: String,
    /// The place in the file for any language.
    #[serde(skip)]
    pub said: Message,
}

/// A reason with its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// Signal id.
    pub signal: &'static str,
    /// Plain words.
    pub says: String,
    /// Value seen, escaped.
    pub value: String,
    /// Where it stands. In the JSON, its fields are those of the reason.
    #[serde(flatten)]
    pub place: Place,
    /// The plain words for any language.
    #[serde(skip)]
    pub said: Message,
}

/// A time that the copy states for the subject of a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindingTime {
    /// `first_installed`, `bought`, `installed_by_log`, `updated` or `removed`.
    pub event: &'static str,
    /// RFC 3339 in UTC, or the same without a zone for the phone's own clock.
    pub when: String,
    /// Where it stands. In the JSON, its fields are those of the time.
    #[serde(flatten)]
    pub place: Place,
    /// Id of its sentence for any language.
    #[serde(skip)]
    pub says: &'static str,
}

/// The answer to one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SurfaceReport {
    /// The question.
    pub surface: Surface,
    /// How it was answered.
    pub outcome: Outcome,
    /// Files read for it.
    pub files: Vec<String>,
    /// Why not fully.
    pub why: Option<String>,
    /// The same for any language.
    #[serde(skip)]
    pub said: Option<Message>,
}

/// Counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Inventory {
    /// Installed apps.
    pub apps: usize,
    /// Installed configuration profiles.
    pub profiles: usize,
}

/// Something that could not be read at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportError {
    /// Path relative to what was given; with its name in front where that is a file, or one of several paths.
    pub path: String,
    /// What is wrong.
    pub message: String,
    /// What to try next.
    pub hint: String,
    /// Both for any language; those above are English.
    #[serde(skip)]
    pub said: ErrorWords,
    /// Whether a passphrase keeps it closed. Not in the JSON, whose message says so.
    #[serde(skip)]
    pub locked: bool,
}

impl ReportError {
    /// From sentences whose values are not escaped yet, and whether a passphrase keeps it closed.
    pub fn new(path: &str, message: &Message, hint: &Message, locked: bool) -> Self {
        let escaped = |message: &Message| message.map_texts(&|text| printable(text).into_owned());
        Self {
            path: printable(path).into_owned(),
            message: printable(&message.to_string()).into_owned(),
            hint: hint.to_string(),
            said: ErrorWords { message: escaped(message), hint: escaped(hint) },
            locked,
        }
    }
}

/// The sentences of an error, not yet in any language. Evidence in them is escaped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorWords {
    /// What is wrong.
    pub message: Message,
    /// What to try next.
    pub hint: Message,
}
