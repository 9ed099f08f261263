//! The output of `dumpsys`: of all services, of one, a folder of such texts, and the text that ISDi keeps.

use std::collections::{BTreeMap, BTreeSet};

use super::bugreport;
use super::folder::first_bytes;
use super::text_store::{TextKind, TextPart, TextStore};
use super::tree::{Tree, sha256};
use super::{Backup, Candidate, CandidateKind, Confidence, Format, Refusal, SourceError, Unlock};
use crate::bounds::Limits;
use crate::decode::{dumpstate, isdi};
use crate::model::{Platform, Surface};
use crate::speech::Message;
use crate::text::lossy;

/// Bytes of a file in a folder that are looked at.
const HEAD_BYTES: u64 = 16 << 10;
/// Most files of a folder that are looked at.
const FOLDER_TRIES: usize = 64;

/// Questions that the output of `dumpsys` can answer: those of a bug report but for the properties of the system.
static HOLDS: &[Surface] = &[
    Surface::InstalledApps,
    Surface::AppSigners,
    Surface::AppOrigin,
    Surface::HiddenIcons,
    Surface::AccessibilityServices,
    Surface::DeviceAdmins,
    Surface::DeviceOwner,
    Surface::NotificationListeners,
    Surface::Keyboards,
    Surface::Permissions,
    Surface::AppOperations,
    Surface::LocationAccess,
    Surface::VpnAndFilters,
    Surface::Accounts,
    Surface::ProtectionSettings,
    Surface::RemovedApps,
];

/// Questions that ISDi's text can answer: it keeps neither administrators nor owners.
static ISDI_HOLDS: &[Surface] = &[
    Surface::InstalledApps,
    Surface::AppSigners,
    Surface::AppOrigin,
    Surface::HiddenIcons,
    Surface::AccessibilityServices,
    Surface::NotificationListeners,
    Surface::Keyboards,
    Surface::Permissions,
    Surface::AppOperations,
    Surface::LocationAccess,
    Surface::VpnAndFilters,
    Surface::ProtectionSettings,
    Surface::RemovedApps,
];

/// Services whose output is read, with how it begins (AOSP `dump` methods and the makers' own).
/// Every text of one row has to be the beginning of a line among the first lines; the first row that fits counts.
const BEGINNINGS: &[(&str, &[&str])] = &[
    ("accessibility", &["ACCESSIBILITY MANAGER (dumpsys accessibility)"]),
    ("device_policy", &["Current Device Policy Manager state"]),
    ("appops", &["Current AppOps Service state:"]),
    ("role", &["ROLE STATE (dumpsys role):"]),
    ("role", &["UserState:", "  Roles:"]),
    ("notification", &["Current Notification Manager state"]),
    ("input_method", &["Current Input Method Manager state:"]),
    ("account", &["User UserInfo{", "  Accounts: "]),
    ("adb", &["ADB MANAGER STATE (dumpsys adb):"]),
    ("package", &["Verifiers:", "Libraries:"]),
    ("package", &["Database versions:", "Known Packages:"]),
    ("package", &["Database versions:", "Verifiers:"]),
    ("package", &["Activity Resolver Table:", "  Non-Data Actions:"]),
    ("package", &["Packages:", "  Package ["]),
    ("settings", &["GLOBAL SETTINGS (user "]),
    ("settings", &["CONFIG SETTINGS (user "]),
    ("settings", &["SECURE SETTINGS (user "]),
    ("user", &["Users:", "  UserInfo{"]),
    ("deviceidle", &["  Whitelist user apps:"]),
    ("deviceidle", &["  Whitelist (except idle) system apps:"]),
    ("activity", &["ACTIVITY MANAGER "]),
    ("batterystats", &["Battery History"]),
    ("usagestats", &["user=0"]),
];

/// Texts of all services in a folder.
const WHOLE: &[&str] = &["dumpsys.txt", "dumpsys.log"];

/// Files beside the texts of a folder that are read like those of an acquisition.
const BESIDE: &[&str] = &["getprop.txt", "settings_secure.txt", "settings_global.txt", "settings_system.txt"];

/// The format `dumpsys`.
#[derive(Debug, Clone, Copy)]
pub struct Dumpsys;

impl Format for Dumpsys {
    fn name(&self) -> &'static str {
        "dumpsys"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn sniff(&self, at: &Candidate) -> Option<Confidence> {
        match &at.kind {
            CandidateKind::File { head, .. } => kind_of(head).map(|_| Confidence::Certain),
            CandidateKind::Folder { names } => {
                Texts::of(at, names).are_of_one_phone().then_some(Confidence::Likely)
            }
        }
    }

    fn open(&self, at: &Candidate, _: &mut dyn Unlock, limits: &Limits) -> Result<Backup, SourceError> {
        match &at.kind {
            CandidateKind::Folder { names } => open_folder(at, names, limits),
            CandidateKind::File { head, size, .. } => {
                open_text(Tree::one(&at.path, *size), kind_of(head), limits)
            }
        }
    }

    fn holds(&self) -> &'static [Surface] {
        HOLDS
    }

    fn beside(&self, at: &Candidate, names: &[String]) -> Vec<String> {
        let texts = Texts::of(at, names);
        let own = |name: &str| {
            texts.chosen.values().any(|chosen| *chosen == name)
                || WHOLE.contains(&name)
                || BESIDE.contains(&name)
        };
        names.iter().filter(|name| !own(name)).cloned().collect()
    }
}

/// The texts of a folder that each hold one service.
#[derive(Debug, Default)]
struct Texts<'n> {
    /// The text that is read for each service.
    chosen: BTreeMap<&'static str, &'n str>,
    /// Services whose text begins as its name says.
    named: usize,
    /// Texts of a service that another one is read for, with what the other is called.
    twice: Vec<(&'n str, &'n str)>,
}

impl<'n> Texts<'n> {
    /// Texts are taken by their names; where these say nothing (`package (1).txt`), by their beginning.
    fn of(at: &Candidate, names: &'n [String]) -> Self {
        let head = |name: &str| {
            first_bytes(&at.path.join(name), HEAD_BYTES)
                .map(|bytes| crate::text::from_windows(&bytes).unwrap_or(bytes))
        };
        let begins_as = |name: &str| head(name).as_deref().and_then(single);
        let mut texts = Self::default();
        let (named, others): (Vec<&String>, Vec<&String>) =
            names.iter().filter(|name| is_text_name(name)).partition(|name| service_named(name).is_some());
        for name in named {
            let Some(service) = service_named(name) else { continue };
            if texts.take(service, name) {
                let fits = texts.chosen.len() <= FOLDER_TRIES && begins_as(name) == Some(service);
                texts.named = texts.named.saturating_add(usize::from(fits));
            }
        }
        for name in others.into_iter().take(FOLDER_TRIES) {
            if let Some(service) = begins_as(name) {
                texts.take(service, name);
            }
        }
        texts
    }

    /// Chooses a text for a service, unless there is one already; tells whether it was chosen.
    fn take(&mut self, service: &'static str, name: &'n str) -> bool {
        if let Some(first) = self.chosen.get(service) {
            self.twice.push((name, first));
            return false;
        }
        self.chosen.insert(service, name);
        true
    }

    /// Whether the folder is one copy. Without a file named after its service, several texts of one service are of
    /// several phones, or of several days.
    fn are_of_one_phone(&self) -> bool {
        self.named > 0 || (self.chosen.len() > 1 && self.twice.is_empty())
    }
}

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// All services, each under its header.
    Whole,
    /// ISDi's text.
    Isdi,
    /// One service, without a header.
    Single(&'static str),
}

fn kind_of(head: &[u8]) -> Option<Kind> {
    // An archive of texts begins with the first of them.
    let binary = head.get(..head.len().min(4_096)).unwrap_or_default().contains(&0);
    if binary || bugreport::is_text(head) {
        None
    } else if isdi::is_isdi(head) {
        Some(Kind::Isdi)
    } else if lines(head).any(|line| line.starts_with("Currently running services:"))
        || has_service_header(head)
    {
        Some(Kind::Whole)
    } else {
        single(head).map(Kind::Single)
    }
}

fn lines(head: &[u8]) -> impl Iterator<Item = std::borrow::Cow<'_, str>> {
    head.split(|b| *b == b'\n').take(400).map(|line| lossy(line.trim_ascii_end()))
}

fn has_service_header(head: &[u8]) -> bool {
    let mut rule = false;
    lines(head).any(|line| {
        let opens = rule && line.starts_with("DUMP OF SERVICE ") && line.ends_with(':');
        rule = line.len() >= 20 && line.bytes().all(|b| b == b'-');
        opens
    })
}

/// The service whose output begins so. Its first line with anything on it has to fit, or every beginning of the row.
fn single(head: &[u8]) -> Option<&'static str> {
    let first = lines(head).find(|line| !line.trim().is_empty())?;
    let fits = |beginning: &&str| first.starts_with(*beginning);
    let has = |beginning: &&str| lines(head).any(|line| line.starts_with(*beginning));
    let alone = BEGINNINGS.iter().find(|(_, row)| row.len() == 1 && row.iter().all(fits));
    let several = || BEGINNINGS.iter().find(|(_, row)| row.len() > 1 && row.iter().all(has));
    // The list of battery exceptions has no first line of its own.
    let idle = || first.starts_with("  Settings:") && has(&"  Whitelist");
    alone.or_else(several).map(|(service, _)| *service).or_else(|| idle().then_some("deviceidle"))
}

fn is_text_name(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    !name.ends_with('/') && ending.is_none_or(|ending| matches!(ending.as_str(), "txt" | "log"))
}

/// The service that a file is named after (`package.txt`, `dumpsys_package.txt`).
fn service_named(name: &str) -> Option<&'static str> {
    let lower = name.to_ascii_lowercase();
    let name = lower.as_str();
    let stem = name.strip_suffix(".txt").or_else(|| name.strip_suffix(".log")).unwrap_or(name);
    let stem =
        ["dumpsys_", "dumpsys-", "dumpsys "].into_iter().find_map(|p| stem.strip_prefix(p)).unwrap_or(stem);
    BEGINNINGS.iter().map(|(service, _)| *service).find(|service| *service == stem)
}

fn open_text(tree: Tree, kind: Option<Kind>, limits: &Limits) -> Result<Backup, SourceError> {
    let Some(name) = tree.names().next().map(str::to_owned) else {
        return Err(damaged("why-file-gone"));
    };
    let loaded = tree
        .read(&name, limits)
        .map_err(|error| damaged(Message::new("why-cannot-read-2").told("why", &error)))?;
    let digest = loaded.cut.is_none().then(|| sha256(&loaded.bytes));
    let loaded = loaded.plain();
    let kind = kind.or_else(|| kind_of(&loaded.bytes)).unwrap_or(Kind::Whole);
    let whole = loaded.cut.is_none();
    let mut notes: Vec<Message> = loaded.cut.iter().cloned().collect();
    let mut known_gaps = Vec::new();
    let mut store = TextStore::new(tree);
    let mut complete = false;
    let holds = if kind == Kind::Isdi { ISDI_HOLDS } else { HOLDS };
    match kind {
        Kind::Single(service) => {
            notes.push(Message::new("why-text-output-one-service").put("service", service));
            store.offer_file(&name, format!("dumpsys/{service}"), name.clone());
        }
        Kind::Isdi => {
            let (parts, remarks) = isdi::parts(&loaded.bytes);
            if parts.is_empty() {
                return Err(damaged("why-holds-no-part-isdi-writes"));
            }
            notes.push(Message::new("why-text-isdi-keeps-phone"));
            notes.extend(remarks);
            let cut = loaded.cut.clone();
            store.offer_parts(&name, loaded, isdi_parts(parts, cut.as_ref()));
        }
        Kind::Whole => {
            let indexed = store.offer_sections(&name, loaded, TextKind::Services, limits);
            if indexed.services == 0 {
                return Err(damaged("why-names-services-holds-output-none"));
            }
            complete = whole && indexed.ends_early.is_none();
            notes.extend(indexed.ends_early);
            notes.extend(indexed.notes);
            known_gaps = indexed.known_gaps;
        }
    }
    Ok(Backup { sha256: digest, complete, known_gaps, holds, ..backup(notes, store) })
}

fn isdi_parts(parts: Vec<isdi::Part>, cut: Option<&Message>) -> Vec<TextPart> {
    let last = parts.len().saturating_sub(1);
    let offered = parts.into_iter().enumerate().filter_map(|(nth, part)| {
        let path = match part.name.split_once(' ')? {
            ("SETTINGS", space) => format!("androidqf/settings_{space}.txt"),
            (_, service) => format!("dumpsys/{service}"),
        };
        let cut = part.doubt.or_else(|| cut.filter(|_| nth == last).cloned());
        // A part without a line is a command that printed nothing: not an answer.
        (!part.range.is_empty()).then_some(TextPart {
            path,
            range: part.range,
            first_line: part.first_line,
            cut,
        })
    });
    offered.collect()
}

fn open_folder(at: &Candidate, names: &[String], limits: &Limits) -> Result<Backup, SourceError> {
    let tree = Tree::folder(&at.path, limits);
    let mut notes = tree.notes.clone();
    let mut known_gaps = Vec::new();
    let mut store = TextStore::new(tree);
    let texts = Texts::of(at, names);
    for whole in WHOLE {
        let Ok(loaded) = store.tree().read(whole, limits) else { continue };
        let loaded = loaded.plain();
        if !dumpstate::has_sections(&loaded.bytes) {
            continue;
        }
        let indexed = store.offer_sections(whole, loaded, TextKind::Services, limits);
        notes.extend(indexed.ends_early.map(|why| Message::new("why-of").put("of", *whole).said("why", why)));
        notes.extend(indexed.notes);
        known_gaps.extend(indexed.known_gaps);
    }
    let whole: BTreeSet<&str> = BEGINNINGS
        .iter()
        .map(|(service, _)| *service)
        .filter(|service| store.has(&format!("dumpsys/{service}")))
        .collect();
    for (service, name) in &texts.chosen {
        if whole.contains(service) {
            notes.push(
                Message::new("why-not-read-dumpsys-txt-holds").put("name", crate::text::printable(name)),
            );
        } else {
            store.offer_file(name, format!("dumpsys/{service}"), (*name).to_owned());
        }
    }
    for (name, other) in &texts.twice {
        notes.push(
            Message::new("why-not-read-with-other-same-service")
                .put("name", crate::text::printable(name))
                .put("other", crate::text::printable(other)),
        );
    }
    for name in names.iter().filter(|name| BESIDE.contains(&name.as_str())) {
        store.offer_file(name, format!("androidqf/{name}"), name.clone());
    }
    if whole.is_empty() && texts.chosen.is_empty() {
        return Err(damaged("why-folder-holds-output-no-service"));
    }
    Ok(Backup { known_gaps, ..backup(notes, store) })
}

fn backup(notes: Vec<Message>, store: TextStore) -> Backup {
    Backup {
        format: Dumpsys.name(),
        platform: Platform::Android,
        path: String::new(),
        sha256: None,
        complete: false,
        notes,
        known_gaps: Vec::new(),
        holds: HOLDS,
        store: Box::new(store.sorted()),
        nested: Vec::new(),
    }
}

fn damaged(what: impl Into<Message>) -> SourceError {
    SourceError {
        kind: Refusal::Damaged,
        path: String::new(),
        message: Message::new("why-looks-like-output-dumpsys-but").said("what", what),
        hint: Message::new("try-make-again-with-adb-shell"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_told_by_their_beginning() {
        let rule = "-".repeat(79);
        let cases = [
            ("Currently running services:\n  accessibility\n", Some(Kind::Whole)),
            ("noise\nDUMP OF SERVICE package\nx", Some(Kind::Isdi)),
            ("ACCESSIBILITY MANAGER (dumpsys accessibility)\r\n", Some(Kind::Single("accessibility"))),
            ("\nCurrent Device Policy Manager state:\n", Some(Kind::Single("device_policy"))),
            ("Users:\n  UserInfo{0:Owner:4c13} serialNo=0\n", Some(Kind::Single("user"))),
            (
                "2025-03-28 02:22:45.340: START INSTALL PACKAGE: x\nVerifiers:\n  Required\n\nLibraries:\n",
                Some(Kind::Single("package")),
            ),
            ("a letter that talks of DUMP OF SERVICE package:\n", None),
            ("Users: many\n", None),
            ("", None),
        ];
        for (text, wanted) in cases {
            assert_eq!(kind_of(text.as_bytes()), wanted, "{text}");
        }
        let headed = format!("{rule}\nDUMP OF SERVICE CRITICAL SurfaceFlinger:\n");
        assert_eq!(kind_of(headed.as_bytes()), Some(Kind::Whole));
        assert_eq!(kind_of(format!("== dumpstate: 2026\n{headed}").as_bytes()), None);
    }

    #[test]
    fn files_are_named_after_services() {
        assert_eq!(service_named("package.txt"), Some("package"));
        assert_eq!(service_named("dumpsys_appops.txt"), Some("appops"));
        assert_eq!(service_named("packages.txt"), None);
        assert_eq!(service_named("notes.txt"), None);
    }
}
