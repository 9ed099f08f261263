//! Rules for the code of apps that are written by hand: `signatures/yara/*.yar`, in a small part of the language of YARA.
//!
//! The part is small on purpose. Texts and bytes that must be there, joined with `and`, `or` and "so many of them", and
//! nothing else: no expression that can run for long, no module, no look at other files, and nothing that fires because
//! something is absent. So a rule of a stranger can be wrong, and it can neither stall a scan nor fire on everything.

mod change;
mod condition;
mod database;
mod meta;
mod read;
mod token;

use std::ops::Range;

use crate::signature::schema::Status;

pub(crate) use change::compare;
pub(crate) use read::read;

/// Folder of the files with rules, relative to the folder of the signatures.
pub(crate) const FOLDER: &str = "yara/";
/// How the name of such a file ends.
pub(crate) const ENDING: &str = ".yar";

/// One rule for the code of apps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeRule {
    /// Stable id ("SSC-Y001"), never reused.
    pub id: String,
    /// What it matches, one line for a technician.
    pub title: String,
    /// What the matched code is about.
    pub kind: CodeKind,
    /// Id of the family whose code it matches; none for a rule about what code can do.
    pub family: Option<String>,
    /// What a rule about what code can do asks of the reader: 1, or 0 where it only adds a reason to another finding.
    pub level: u8,
    /// How far it has come.
    pub status: Status,
    /// Where it is known from.
    pub source: String,
    /// Licence of the rule (SPDX).
    pub licence: String,
    /// Day of the last change.
    pub date: String,
    /// Whose code could honestly hold the same, and what it was tried on.
    pub clean: String,
    /// Texts that make it fire when they stand in the code of one app.
    pub tests: Vec<String>,
    /// The file it stands in, relative to the folder of the signatures.
    pub file: String,
    /// Its own text.
    pub text: String,
    /// Where that begins in the file, in bytes.
    pub at: usize,
    /// Where the text of its id stands in the file.
    pub(crate) id_span: Range<usize>,
    /// Where the text of its family stands in the file.
    pub(crate) family_span: Range<usize>,
}

/// What matched code is about. Each has its words in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CodeKind {
    /// It is the code of a family.
    Family,
    /// It reads the chats of several messengers off the screen.
    ReadsChats,
    /// It reads the files in which several messengers keep their chats.
    ReadsChatFiles,
    /// It collects messages, calls and sound, and can hide its icon.
    Collects,
    /// It opens when a number is dialled, and can hide its icon.
    OpensByCall,
    /// It can hide its icon.
    HidesIcon,
    /// Something else, which its author knows.
    Other,
}

impl CodeKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[
        Self::Family,
        Self::ReadsChats,
        Self::ReadsChatFiles,
        Self::Collects,
        Self::OpensByCall,
        Self::HidesIcon,
        Self::Other,
    ];

    /// The spelling of the files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Family => "family",
            Self::ReadsChats => "reads_chats",
            Self::ReadsChatFiles => "reads_chat_files",
            Self::Collects => "collects",
            Self::OpensByCall => "opens_by_call",
            Self::HidesIcon => "hides_icon",
            Self::Other => "other",
        }
    }

    /// The kind of this spelling.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == text)
    }
}

/// Whether a signature file holds rules for code.
pub(crate) fn is_file(name: &str) -> bool {
    name.starts_with(FOLDER) && name.ends_with(ENDING)
}

/// The rules of a signature file that have no fault.
#[cfg(feature = "yara")]
pub(crate) fn of_file(name: &str, text: &str) -> Vec<CodeRule> {
    if name.ends_with(ENDING) { read(name, text).0 } else { Vec::new() }
}

/// Whether a text is the id of such a rule: `SSC-Y` and three digits.
pub fn is_id(text: &str) -> bool {
    text.strip_prefix("SSC-Y")
        .is_some_and(|digits| digits.len() == 3 && digits.bytes().all(|b| b.is_ascii_digit()))
}
