//! A report read back from its JSON: as much of it as a comparison needs.

use serde::Deserialize;

use crate::report::schema::SCHEMA;
use crate::speech::{Message, Tell};

/// Largest report that is read back, in bytes.
pub const MOST_BYTES: u64 = 64 << 20;

/// Why a text is no report that can be compared.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotAReport {
    /// No JSON, or not of the form of a report.
    #[error("it is no report of stalkscan in JSON: {0}")]
    Form(String),
    /// A report of another schema.
    #[error("its schema is {0}, and this program compares {SCHEMA}")]
    Schema(String),
}

impl Tell for NotAReport {
    fn tell(&self) -> Message {
        match self {
            Self::Form(why) => Message::new("refused-not-a-report").said("why", Message::technical(why)),
            Self::Schema(schema) => {
                Message::new("refused-other-schema").text("schema", schema.as_str()).text("known", SCHEMA)
            }
        }
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct PastReport {
    pub(super) tool: PastTool,
    pub(super) database: PastDatabase,
    pub(super) devices: Vec<PastDevice>,
}

#[derive(Debug, Deserialize)]
pub(super) struct PastTool {
    pub(super) version: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct PastDatabase {
    pub(super) version: String,
    pub(super) sha256: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct PastDevice {
    pub(super) platform: String,
    pub(super) device: PastInfo,
    pub(super) verdict: String,
    pub(super) level: Option<u8>,
    pub(super) findings: Vec<PastFinding>,
    pub(super) coverage: Vec<PastCoverage>,
    pub(super) inventory: PastInventory,
}

#[derive(Debug, Deserialize)]
pub(super) struct PastInfo {
    pub(super) model: Option<String>,
    pub(super) os_version: Option<String>,
    pub(super) captured: Option<String>,
    #[serde(default)]
    pub(super) serial: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct PastFinding {
    pub(super) rule: String,
    pub(super) level: u8,
    pub(super) subject: PastSubject,
    pub(super) title: String,
    pub(super) because: Vec<PastReason>,
    #[serde(default)]
    pub(super) acknowledged: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct PastSubject {
    pub(super) kind: String,
    pub(super) id: String,
    pub(super) name: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct PastReason {
    pub(super) signal: String,
    pub(super) says: String,
    #[serde(default)]
    pub(super) value: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct PastCoverage {
    pub(super) surface: String,
    pub(super) outcome: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct PastInventory {
    pub(super) apps: u64,
    pub(super) profiles: u64,
}

#[derive(Debug, Deserialize)]
struct Head {
    schema: String,
}

/// Reads a report. The schema is looked at first, so that a newer report is called newer and not broken.
pub(super) fn read(text: &str) -> Result<PastReport, NotAReport> {
    let text = text.trim_start_matches('\u{feff}');
    let form =
        |error: serde_json::Error| NotAReport::Form(crate::text::printable(&error.to_string()).into_owned());
    let head: Head = serde_json::from_str(text).map_err(form)?;
    if head.schema != SCHEMA {
        return Err(NotAReport::Schema(crate::text::printable(&head.schema).into_owned()));
    }
    serde_json::from_str(text).map_err(form)
}
