//! The sentences that reports for people share. Contract, section 3: they do not accuse, promise or order.

use std::borrow::Cow;

use crate::model::{Class, Level, Outcome, Platform, Surface};
use crate::report::{DeviceReport, FindingReport, Report, Source, Verdict};

/// One sentence under the verdict.
pub(super) fn summary(device: &DeviceReport) -> String {
    let top = device.findings.iter().find(|f| !f.acknowledged && Some(f.level) == device.level);
    let covert = top.is_some_and(|f| f.class.is_covert());
    let management = top.is_some_and(|f| f.class == Class::DeviceManagement);
    match device.verdict {
        Verdict::Known => {
            "An app that is sold or used for watching someone in secret is on this phone.".to_owned()
        }
        Verdict::StrongSigns if covert => {
            "Signs of an app that is sold or used for watching someone in secret are on this phone."
                .to_owned()
        }
        Verdict::StrongSigns if management => {
            "This phone is set up so that someone else keeps control over it.".to_owned()
        }
        Verdict::StrongSigns => "Several signs together look like hidden monitoring.".to_owned(),
        Verdict::Review => {
            let count =
                device.findings.iter().filter(|f| !f.acknowledged && f.level == Level::Review).count();
            if count == 1 {
                "One thing on this phone can be used to watch someone, and also has ordinary uses.".to_owned()
            } else {
                format!(
                    "{count} things on this phone can be used to watch someone, and also have ordinary uses."
                )
            }
        }
        Verdict::NothingKnownFound(_) | Verdict::Inconclusive => {
            format!("{} apps were compared with the list of known monitoring apps.", device.inventory.apps)
        }
    }
}

/// Label of what a verdict does not mean, short for a column of a terminal.
pub(super) const DOES_NOT: &str = "What it does not";

/// What it means, what it does not, and what to do, as labelled paragraphs; `gaps` tells of needed questions without an
/// answer.
pub(super) fn meaning(device: &DeviceReport, gaps: Option<String>) -> Vec<(&'static str, String)> {
    let mut lines: Vec<(&'static str, String)> = match device.verdict {
        Verdict::Known | Verdict::StrongSigns => vec![
            ("What it means", "Someone with access to this phone could have set this up.".to_owned()),
            (DOES_NOT, "It does not tell who did, or what has been looked at.".to_owned()),
            ("Before you act", BEFORE_YOU_ACT.to_owned()),
            ("Advice differs", ADVICE_DIFFERS.to_owned()),
        ],
        Verdict::Review => vec![
            (
                "What it means",
                "Look at each one below. If you know it and agreed to it, it may be all right.".to_owned(),
            ),
            (DOES_NOT, "It does not say that someone does watch, or who.".to_owned()),
            ("Before you act", BEFORE_YOU_ACT.to_owned()),
        ],
        Verdict::NothingKnownFound(_) | Verdict::Inconclusive => vec![
            ("What it means", "No app or setting that we know of for watching someone was found.".to_owned()),
            (
                DOES_NOT,
                "It does not prove that nobody watches: new apps, and someone who is signed in to your accounts, leave no \
                 mark that this examination knows."
                    .to_owned(),
            ),
            ("If you feel watched", "Trust that feeling, and talk to someone from a device that nobody else can reach.".to_owned()),
        ],
    };
    if let Some(text) = gaps {
        lines.insert(lines.len().min(2), ("Could not check", text));
    }
    if device.unanswered.contains(&Surface::InstalledApps) {
        lines.push((
            "A better copy",
            "The list of apps is not whole in this copy. A new copy can tell more.".to_owned(),
        ));
    }
    lines
}

/// The needed questions without an answer, by name.
pub(super) fn gaps_by_name(device: &DeviceReport) -> Option<String> {
    let names: Vec<&str> = device.unanswered.iter().map(|surface| surface.plain()).collect();
    (!names.is_empty()).then(|| {
        format!("These could not be fully read: {}. Nothing found there means little.", names.join(", "))
    })
}

/// The same as a number, where a table names them.
pub(super) fn gaps_by_number(device: &DeviceReport) -> Option<String> {
    match device.unanswered.len() {
        0 => None,
        1 => Some("One part of the phone could not be fully read. The table below names it.".to_owned()),
        many => {
            Some(format!("{many} parts of the phone could not be fully read. The table below names them."))
        }
    }
}

const BEFORE_YOU_ACT: &str = "Removing it can alert the person who set it up, and erases proof. You have a copy now: keep \
                              it safe, use a device that they cannot reach, and talk to someone first.";

const ADVICE_DIFFERS: &str =
    "Police and support services give different advice about when to remove such things. You decide.";

/// Beside every helpline.
pub(super) const CALL_SHOWS: &str = "A call may show in the call log: use another phone.";

/// Above findings of level 1.
pub(super) const MANY_REASONS: &str =
    "Each of these has many ordinary reasons. Look whether the person who uses the phone knows them.";

/// What removing may cause, for one finding.
pub(super) const IF_REMOVED: &str =
    "The person who set it up may notice, and proof is erased. You decide whether and when.";

/// How an examination works, for a reader who has to answer for it.
pub(super) const METHOD: &[&str] = &[
    "The copy of the phone was opened for reading only. Nothing was written into it.",
    "No network was used. Nothing left the computer on which the examination ran.",
    "Message texts, photos and contacts were not read.",
    "Every reason in this report names the file and the place in it that it was read from, so that another examiner can \
     look it up.",
    "The same copy, examined by the same version of the program with the same database, gives the same JSON report.",
    "A time that ends in Z is in UTC. A time without a zone is that of the phone's own clock.",
];

/// What an examination cannot say.
pub(super) const LIMITS: &[&str] = &[
    "The records tell what is installed and set. They do not tell who did it: that is left open.",
    "A match with a list can be wrong. \"How sure\" says what each one stands on.",
    "What could not be read, or only in part, stands in the table of what was checked.",
    "Identifiers of the phone are masked unless the examiner chose to show them.",
    "A forensic examiner should confirm the findings on the phone itself.",
];

/// Places outside the phone where somebody can watch; no copy of a phone shows them.
pub(super) const fn accounts_to_check(platform: Platform) -> &'static [&'static str] {
    match platform {
        Platform::Android => &[
            "Google account: which devices are signed in, and which phone number and e-mail can reset the password",
            "Location sharing in Google Maps and Find Hub, and who is in the family group",
            "Where backups and photos go, and who else can open that place",
            "E-mail: rules that forward messages, and other apps that may read them",
            "Chat apps: the list of linked computers and devices",
            "The phone contract: who pays, and who can see bills and calls",
            "Passwords: who knows or could guess them, and where they are stored",
            "Home: the router, cameras, speakers and a shared computer",
            "Car and bags: trackers, and the car's own app",
        ],
        Platform::Ios => &[
            "Apple Account: which devices are signed in, and which phone numbers are trusted",
            "Find My: who can see the location, and who is in the family group",
            "iCloud: which backups and shared photo albums exist, and who else can open them",
            "E-mail: rules that forward messages, and other apps that may read them",
            "Chat apps: the list of linked computers and devices",
            "The phone contract: who pays, and who can see bills and calls",
            "Passwords: who knows or could guess them, and where they are stored",
            "Home: the router, cameras, speakers and a shared computer",
            "Car and bags: trackers, and the car's own app",
        ],
    }
}

/// Above the list of accounts.
pub(super) const ACCOUNTS_NOTE: &str = "No copy of a phone shows these. Look at them from a device that nobody else can \
                                        reach: a change may be seen by the other person.";

/// How a question was answered.
pub(super) const fn outcome(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Read => "Read",
        Outcome::Partial(_) => "Read in part",
        Outcome::NotInFormat => "Not in this kind of copy",
        Outcome::Missing(_) => "Missing from this copy",
        Outcome::Locked(_) => "Locked",
        Outcome::Failed(_) => "Could not be read",
        Outcome::NotAsked => "Not asked for",
    }
}

/// System and date of the copy.
pub(super) fn about(device: &DeviceReport) -> String {
    let system = match device.platform {
        Platform::Android => "Android",
        Platform::Ios => "iOS",
    };
    let version = device.device.os_version.as_ref().map_or_else(String::new, |version| format!(" {version}"));
    let captured =
        device.device.captured.as_ref().map_or_else(String::new, |at| format!(" · copy made {}", date(at)));
    format!("{system}{version}{captured}")
}

/// A copy that was examined, as labelled lines; its remarks are not among them.
pub(super) fn source(source: &Source) -> Vec<(&'static str, String)> {
    let path = if source.path.is_empty() { "as given" } else { source.path.as_str() };
    let whole = if source.complete { "" } else { ", not whole" };
    let sha256 =
        source.sha256.as_deref().unwrap_or("not taken: the copy is not one file that was read whole");
    vec![("copy", format!("{path} ({}{whole})", source.format)), ("SHA-256", sha256.to_owned())]
}

/// The database with its hash.
pub(super) fn database(report: &Report) -> String {
    let database = &report.database;
    format!(
        "{} ({} families, {} indicators, {}), SHA-256 {}",
        database.version,
        database.families,
        database.indicators,
        origin(report),
        database.sha256
    )
}

/// The lists that were added to the database, with their hashes.
pub(super) fn added_lists(report: &Report) -> Vec<String> {
    let lists = report.database.extra.iter();
    lists
        .map(|extra| format!("{} ({} indicators), SHA-256 {}", extra.origin, extra.indicators, extra.sha256))
        .collect()
}

/// Where the database comes from, and who signed it.
fn origin(report: &Report) -> String {
    let origin = &report.database.origin;
    match report.database.signer.as_deref() {
        Some("built-in") => origin.clone(),
        Some(key) => format!("{origin}, signed by key {key}"),
        None => format!("{origin}, not signed"),
    }
}

/// The last lines of every report: the program, its database, and what the reader has to know about that.
pub(super) fn footer(report: &Report, computer: &str) -> Vec<String> {
    let (tool, database) = (&report.tool, &report.database);
    let mut lines = vec![format!(
        "{} {} · signatures {} ({} families, {}) · nothing left {computer}",
        tool.name,
        tool.version,
        database.version,
        database.families,
        origin(report)
    )];
    lines.extend(database.extra.iter().map(|extra| {
        format!(
            "and {} indicators of {}, which nobody has reviewed: what they name is a question",
            extra.indicators, extra.origin
        )
    }));
    lines.extend(database.warnings.iter().cloned());
    lines
}

/// How a finding is headed, with the name that the phone shows.
pub(super) fn heading(finding: &FindingReport) -> String {
    match (&finding.subject.name, finding.subject.kind) {
        (Some(name), "app") => format!("{}, shown on the phone as \"{name}\"", finding.title),
        (Some(name), _) => format!("{}: \"{name}\"", finding.title),
        (None, _) => finding.title.clone(),
    }
}

/// Whether the strength of a finding is told: a fact about the phone itself is not a match that could be wrong.
pub(super) fn tells_strength(finding: &FindingReport) -> bool {
    finding.class != Class::DeviceManagement
}

/// The user or work profile that an app belongs to, unless it is the first.
pub(super) fn user(finding: &FindingReport) -> Option<String> {
    finding
        .subject
        .user
        .filter(|user| *user > 0)
        .map(|user| format!("in user or profile {user} of the phone"))
}

/// A sentence of a finding without the app or profile id that it may quote. Subjects of other kinds have words for ids
/// ("supervision"), which may stand in a sentence by right.
pub(super) fn without_id<'t>(text: &'t str, finding: &FindingReport) -> Cow<'t, str> {
    let id = finding.subject.id.as_str();
    if !id.contains('.') || !text.contains(id) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.replace(id, "it"))
    }
}

/// The value of a reason where it says more than the finding does already.
pub(super) fn telling_value<'f>(finding: &'f FindingReport, value: &'f str) -> Option<&'f str> {
    (!value.is_empty() && value != finding.subject.id).then_some(value)
}

/// The same text, its first letter small unless it begins an abbreviation.
pub(super) fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => text.to_owned(),
    }
}

/// The same text, its first letter a capital.
pub(super) fn upper_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// Said where a list of ordinary causes is empty.
pub(super) const NO_OTHER_CAUSE: &str = "nothing that we know of";

/// What no copy of a phone can show.
pub(super) const fn never_visible(platform: Platform) -> &'static str {
    match platform {
        Platform::Android => {
            "someone signed in to your Google or other accounts, location you share, trackers, a SIM or phone contract that \
             someone else holds. Check the list of signed-in devices of each account."
        }
        Platform::Ios => {
            "someone signed in to your Apple account or iCloud, location you share (Find My), trackers, a SIM or phone \
             contract that someone else holds. On the phone, Settings > Privacy & Security > Safety Check helps."
        }
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// "2026-03-01T09:30:00Z" as "1 March 2026"; other text as it is.
pub(super) fn date(text: &str) -> String {
    let mut parts = text.get(..10).unwrap_or_default().split('-');
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    let month = month.and_then(|m| m.parse::<usize>().ok()).and_then(|m| MONTHS.get(m.checked_sub(1)?));
    match (year, month, day.and_then(|d| d.parse::<u8>().ok())) {
        (Some(year), Some(month), Some(day)) => format!("{day} {month} {year}"),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_read_like_dates() {
        assert_eq!(date("2026-03-01T09:30:00Z"), "1 March 2026");
        assert_eq!(date("soon"), "soon");
        assert_eq!(date("2026-13-01"), "2026-13-01");
    }
}
